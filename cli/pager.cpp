#include "cli/pager.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "cli/terminal.h"

namespace roadshift::cli {
namespace {

constexpr int kNotFoundByShell = 127;

// Signals that are the pager's business while it runs: Ctrl-C stops a search in it, and a reader who leaves early
// closes the pipe.
class SignalsLeftToPager {
 public:
  SignalsLeftToPager() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &ignore, &before_[i]);
  }
  ~SignalsLeftToPager() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &before_[i], nullptr);
  }
  SignalsLeftToPager(const SignalsLeftToPager&) = delete;
  SignalsLeftToPager& operator=(const SignalsLeftToPager&) = delete;

  static constexpr std::array kSignals = {SIGINT, SIGQUIT, SIGPIPE};

 private:
  std::array<struct sigaction, kSignals.size()> before_{};
};

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return number_; }
  void close() {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

// The child's environment: ours, and UTF-8 for `less` where nobody said otherwise, as our text is UTF-8 in any locale.
std::vector<char*> child_environment() {
  static char charset[] = "LESSCHARSET=utf-8";
  std::vector<char*> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) variables.push_back(*variable);
  if (std::getenv("LESSCHARSET") == nullptr) variables.push_back(charset);
  variables.push_back(nullptr);
  return variables;
}

// Starts the program with `input` as its standard input; its id, or nothing.
std::optional<pid_t> start(const std::vector<std::string>& command, int input) {
  std::vector<std::string> words = command;
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  for (const int number : SignalsLeftToPager::kSignals) sigaddset(&defaults, number);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);

  pid_t child = 0;
  const int failure = posix_spawnp(&child, argv[0], &files, &attributes, argv.data(), child_environment().data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  if (failure != 0) return std::nullopt;
  return child;
}

// Until all is written or the reader has gone.
void write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

int wait_for(pid_t child) {
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

}  // namespace

std::vector<std::string> pager_command(const Environment& environment) {
  if (!environment.out_is_terminal || !is_capable_terminal(environment)) return {};
  for (const char* name : {"ROADSHIFT_PAGER", "PAGER"}) {
    const std::optional<std::string> value = environment.variable(name);
    if (!value) continue;
    if (value->empty() || *value == "cat") return {};
    return {"sh", "-c", *value};
  }
  return {"less", "-FRX"};
}

bool show_in_pager(const std::vector<std::string>& command, std::string_view text) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) return false;
  Descriptor reading(ends[0]), writing(ends[1]);
  const SignalsLeftToPager signals;
  const std::optional<pid_t> child = start(command, reading.get());
  if (!child) return false;
  reading.close();
  write_all(writing.get(), text);
  writing.close();
  return wait_for(*child) != kNotFoundByShell;
}

}  // namespace roadshift::cli
