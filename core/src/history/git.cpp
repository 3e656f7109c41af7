#include "history/git.h"

#include "support/words.h"

namespace roadshift::history {
namespace {

class Library {
 public:
  Library() {
    check(git_libgit2_init(), "start libgit2");
    // Extensions that change nothing for who only reads objects, and that libgit2 would refuse by default.
    const char* harmless[] = {"partialclone", "worktreeconfig", "preciousobjects"};
    check(git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, harmless, std::size(harmless)), "start libgit2");
    // A walk reads each object once or twice: keeping them parsed costs more time and memory than it saves.
    check(git_libgit2_opts(GIT_OPT_ENABLE_CACHING, 0), "start libgit2");
    // Like git, trust what a pack says of its objects: hashing each again takes longer than all the rest. What the disk
    // garbles does not get past zlib's checksum.
    check(git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0), "start libgit2");
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { git_libgit2_shutdown(); }
};

}  // namespace

void start_libgit2() {
  static const Library library;
}

std::string last_reason() {
  const git_error* last = git_error_last();  // may be null
  return last != nullptr && last->message != nullptr ? support::to_utf8(last->message) : "libgit2 gave no reason";
}

void check(int code, const std::string& doing) {
  if (code < 0) throw Error(ErrorKind::repository, doing, last_reason());
}

std::string configured(git_repository& repository, const char* key) {
  git_config* raw = nullptr;
  check(git_repository_config_snapshot(&raw, &repository), "read the repository's configuration");
  const ConfigHandle config(raw);
  const char* value = nullptr;
  return git_config_get_string(&value, config.get(), key) == 0 ? support::to_utf8(value) : std::string();
}

std::string hex(const git_oid& id) {
  std::string digits(GIT_OID_HEXSZ, '0');
  git_oid_fmt(digits.data(), &id);
  return digits;
}

}  // namespace roadshift::history
