// A program with a text on its standard input: started by posix_spawn, watched until it ends or its time is over.
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>

#include "transport/send.h"

namespace roadshift::transport {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Outcome = Attempt::Outcome;

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int open) : open_(open) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  [[nodiscard]] int get() const { return open_; }
  void close() {
    if (open_ >= 0) ::close(open_);
    open_ = -1;
  }

 private:
  int open_ = -1;
};

Attempt failed(const std::string& doing, int number) {
  return {Outcome::refused, doing + ": " + std::generic_category().message(number)};
}

class FileActions {
 public:
  FileActions() { ::posix_spawn_file_actions_init(&actions_); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }
  posix_spawn_file_actions_t* get() { return &actions_; }

 private:
  posix_spawn_file_actions_t actions_{};
};

// A process group of its own, and signals as a program expects them, whatever this process has blocked or ignores.
class Attributes {
 public:
  Attributes() {
    ::posix_spawnattr_init(&attributes_);
    sigset_t none, usual;
    ::sigemptyset(&none);
    ::sigemptyset(&usual);
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM}) ::sigaddset(&usual, signal);
    ::posix_spawnattr_setsigmask(&attributes_, &none);
    ::posix_spawnattr_setsigdefault(&attributes_, &usual);
    ::posix_spawnattr_setpgroup(&attributes_, 0);
    ::posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  ~Attributes() { ::posix_spawnattr_destroy(&attributes_); }
  posix_spawnattr_t* get() { return &attributes_; }

 private:
  posix_spawnattr_t attributes_{};
};

int start(const std::vector<std::string>& command, int input, pid_t& child) {
  std::vector<std::string> words = command;
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  FileActions actions;
  Attributes attributes;
  ::posix_spawn_file_actions_adddup2(actions.get(), input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(actions.get(), STDERR_FILENO, STDOUT_FILENO);
  return ::posix_spawnp(&child, arguments.front(), actions.get(), attributes.get(), arguments.data(), ::environ);
}

// Until all is written, the program reads no more, or time is over.
void feed(Descriptor& to, const std::string& input, steady_clock::time_point end) {
  ::fcntl(to.get(), F_SETFL, O_NONBLOCK);
  std::size_t sent = 0;
  while (sent < input.size() && steady_clock::now() < end) {
    constexpr int kMilliseconds = 50;
    pollfd ready{to.get(), POLLOUT, 0};
    if (::poll(&ready, 1, kMilliseconds) <= 0) continue;
    const ssize_t written = ::write(to.get(), input.data() + sent, input.size() - sent);
    if (written < 0 && errno != EAGAIN && errno != EINTR) break;
    if (written > 0) sent += static_cast<std::size_t>(written);
  }
  to.close();
}

// Its wait status; nothing where its time was over and it had to be ended.
std::optional<int> wait_for(pid_t child, steady_clock::time_point end) {
  constexpr milliseconds kBetweenLooks{10};
  int status = 0;
  for (;;) {
    const pid_t done = ::waitpid(child, &status, WNOHANG);
    if (done == child) return status;
    if (done < 0 && errno != EINTR) return std::nullopt;
    if (steady_clock::now() >= end) break;
    std::this_thread::sleep_for(kBetweenLooks);
  }
  ::kill(-child, SIGKILL);
  ::waitpid(child, &status, 0);
  return std::nullopt;
}

Attempt judge(std::optional<int> status, std::chrono::seconds timeout) {
  constexpr int kTryAgain = 75;  // EX_TEMPFAIL of sysexits.h
  if (!status) return {Outcome::refused, "it did not end within " + std::to_string(timeout.count()) + " s"};
  if (WIFSIGNALED(*status)) return {Outcome::refused, "it was ended by signal " + std::to_string(WTERMSIG(*status))};
  const int code = WEXITSTATUS(*status);
  if (code == 0) return {};
  return {code == kTryAgain ? Outcome::again : Outcome::refused, "it ended with status " + std::to_string(code)};
}

// A program that closes its standard input early must not end this one.
class NoBrokenPipe {
 public:
  NoBrokenPipe() : before_(::signal(SIGPIPE, SIG_IGN)) {}
  NoBrokenPipe(const NoBrokenPipe&) = delete;
  NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;
  ~NoBrokenPipe() { ::signal(SIGPIPE, before_); }

 private:
  void (*before_)(int);
};

}  // namespace

Attempt run_program(const std::vector<std::string>& command, const std::string& input, std::chrono::seconds timeout) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) return failed("make a pipe", errno);
  Descriptor reading(ends[0]), writing(ends[1]);
  const NoBrokenPipe guard;
  const auto end = steady_clock::now() + timeout;
  pid_t child = 0;
  const int code = start(command, reading.get(), child);
  if (code != 0) return failed("start it", code);
  reading.close();
  feed(writing, input, end);
  return judge(wait_for(child, end), timeout);
}

}  // namespace roadshift::transport
