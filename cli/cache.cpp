// cache - what runs have kept for the next ones.

#include <filesystem>
#include <system_error>

#include "cli/command.h"
#include "cli/session.h"
#include "roadshift/history.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kClear = "clear";

struct Kept {
  std::string file;
  std::uintmax_t bytes = 0;
};

std::string megabytes(std::uintmax_t bytes) {
  constexpr std::uintmax_t kTenth = 100'000;
  const std::uintmax_t tenths = (bytes + kTenth / 2) / kTenth;
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
}

std::vector<Kept> kept_in(const std::string& folder) {
  std::vector<Kept> kept;
  std::error_code failure;
  for (fs::directory_iterator file(folder, failure); !failure && file != fs::directory_iterator();
       file.increment(failure)) {
    std::error_code gone;
    if (file->path().extension() == ".sqlite") kept.push_back({file->path().string(), fs::file_size(*file, gone)});
  }
  return kept;
}

class CacheCommand : public Command {
 public:
  void declare(CLI::App& app) override { app.add_flag("--all", all_, "of all repositories, not only of this one"); }

  Outcome run(Session& session) override {
    const std::vector<std::string> words = session.words().all();
    if (words.size() > 1 || (!words.empty() && words.front() != kClear))
      throw Error(ErrorKind::usage, "cache", "only 'clear' may follow; without it, what is kept is listed");
    const std::vector<Kept> kept = find(session);
    std::string text;
    for (const Kept& one : kept) {
      if (!words.empty()) remove(one.file);
      text += (words.empty() ? "" : "removed ") + one.file + ", " + megabytes(one.bytes) + '\n';
    }
    session.voice().write(kept.empty() ? std::string("nothing is kept\n") : text);
    return Outcome::done;
  }

 private:
  [[nodiscard]] std::vector<Kept> find(Session& session) const {
    if (all_) {
      const std::string folder = cache_file(session.environment(), "any");
      return folder.empty() ? std::vector<Kept>() : kept_in(fs::path(folder).parent_path());
    }
    const std::optional<Identity> identity = session.history().identity();
    const std::string file = identity ? cache_file(session.environment(), identity->folder) : "";
    std::error_code failure;
    const std::uintmax_t bytes = fs::file_size(file, failure);
    return failure ? std::vector<Kept>() : std::vector<Kept>{{file, bytes}};
  }

  // What SQLite keeps beside a database goes with it.
  static void remove(const std::string& file) {
    std::error_code failure;
    for (const char* part : {"-journal", ""}) {
      fs::remove(file + part, failure);
      if (failure) throw Error(ErrorKind::repository, "remove '" + file + part + "'", failure.message());
    }
  }

  bool all_ = false;
};

}  // namespace

CommandEntry cache_command() {
  return {"cache",
          "what was found out before: where it is, how large, clear it",
          "[clear]",
          R"(Commands keep what they find out about a history, and the answers they give, one
file a repository, so that a run with nothing new takes no longer than starting
the program, and one after a new commit costs that commit. Nothing in it is
needed: what is damaged or cleared is found out again, and the oldest goes where
a file would grow beyond 256 MB. --no-cache does without.

The files stand in $XDG_CACHE_HOME/roadshift/runs, or ~/.cache/roadshift/runs;
copies of repositories behind URLs, which stand beside them, are not touched.)",
          R"(  roadshift cache
  roadshift cache clear
  roadshift cache clear --all
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<CacheCommand>(); }};
}

}  // namespace roadshift::cli
