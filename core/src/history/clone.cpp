#include "history/clone.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "support/hash.h"
#include "support/words.h"

namespace roadshift::history {
namespace {

namespace fs = std::filesystem;

constexpr const char* kBranches = "+refs/heads/*:refs/heads/*";

// Where "user:password" stands in a URL or in "user@host:path"; an empty range where there is none.
std::pair<std::size_t, std::size_t> credentials_in(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t begin = scheme == std::string_view::npos ? 0 : scheme + 3;
  // A password may hold an '@' that nobody escaped: the last one before the path parts it from the host.
  const std::size_t at = url.substr(0, url.find('/', begin)).rfind('@');
  return at == std::string_view::npos || at < begin ? std::pair(begin, begin) : std::pair(begin, at + 1);
}

// libgit2's reason, which may quote the URL.
std::string reason_without_credentials(const std::string& url) {
  std::string reason = last_reason();
  const auto [begin, end] = credentials_in(url);
  if (begin == end) return reason;
  const std::string credentials = url.substr(begin, end - begin);
  for (std::size_t at = reason.find(credentials); at != std::string::npos; at = reason.find(credentials)) {
    reason.erase(at, credentials.size());
  }
  return reason;
}

// The readable half of a clone's folder name: "owner-name" of ".../owner/name.git".
std::string readable_name(std::string url) {
  while (url.ends_with('/')) url.pop_back();
  if (url.ends_with(".git")) url.resize(url.size() - 4);
  std::size_t begin = url.find_last_of("/:");
  if (begin != std::string::npos && begin > 0) begin = url.find_last_of("/:", begin - 1);
  std::string name = url.substr(begin == std::string::npos ? 0 : begin + 1);
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')); }, '-');
  return name.substr(0, 60);
}

// Held while a clone is made or fetched; the system lets go of it when the process ends, however it ends.
class Lock {
 public:
  explicit Lock(const fs::path& file) : file_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (file_.descriptor >= 0 && wait_for_turn() == 0) return;
    throw Error(ErrorKind::repository, "lock '" + file.string() + "'", std::strerror(errno));
  }

 private:
  struct File {
    explicit File(int open) : descriptor(open) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
      if (descriptor >= 0) ::close(descriptor);
    }
    int descriptor;
  };

  [[nodiscard]] int wait_for_turn() const {
    int code = 0;
    do {
      code = ::flock(file_.descriptor, LOCK_EX);
    } while (code != 0 && errno == EINTR);
    return code;
  }

  File file_;
};

// Only what the user already carries: an SSH agent's keys. Asked again, the first answer was refused.
int give_credentials(git_credential** out, const char* /*url*/, const char* user, unsigned allowed, void* payload) {
  bool& asked = *static_cast<bool*>(payload);
  if ((allowed & GIT_CREDENTIAL_USERNAME) != 0) return git_credential_username_new(out, user != nullptr ? user : "git");
  if ((allowed & GIT_CREDENTIAL_SSH_KEY) == 0 || std::exchange(asked, true)) {
    git_error_set_str(GIT_ERROR_NET, "the server wants a login that is not at hand; clone the repository with git");
    return GIT_EAUTH;
  }
  return git_credential_ssh_key_from_agent(out, user != nullptr ? user : "git");
}

// Follows the remote's default branch. A remote without one keeps HEAD as it is; opening the clone then says so.
void follow_head(git_repository& repository, git_remote& remote, const std::string& doing) {
  Buffer branch;
  const int code = git_remote_default_branch(branch.out(), &remote);
  if (code == GIT_ENOTFOUND) return;
  check(code, doing);
  check(git_repository_set_head(&repository, branch.text().c_str()), doing);
}

void fetch(git_repository& repository, const std::string& url) {
  const std::string doing = "fetch '" + without_credentials(url) + "'";
  git_remote* raw = nullptr;
  check(git_remote_create_anonymous(&raw, &repository, url.c_str()), doing);
  const RemoteHandle remote(raw);

  bool asked = false;
  git_fetch_options options = GIT_FETCH_OPTIONS_INIT;
  options.callbacks.credentials = give_credentials;
  options.callbacks.payload = &asked;
  options.proxy_opts.type = GIT_PROXY_AUTO;
  options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;  // the second refspec brings them
  options.prune = GIT_FETCH_PRUNE;
  std::string specs[] = {kBranches, "+refs/tags/*:refs/tags/*"};
  char* spec_pointers[] = {specs[0].data(), specs[1].data()};
  const git_strarray refspecs{spec_pointers, std::size(spec_pointers)};

  const auto expect = [&](int code) {
    if (code < 0) throw Error(ErrorKind::repository, doing, reason_without_credentials(url));
  };
  expect(git_remote_connect(remote.get(), GIT_DIRECTION_FETCH, &options.callbacks, &options.proxy_opts, nullptr));
  expect(git_remote_download(remote.get(), &refspecs, &options));
  expect(git_remote_update_tips(remote.get(), &options.callbacks, 0, options.download_tags, nullptr));
  expect(git_remote_prune(remote.get(), &options.callbacks));
  follow_head(repository, *remote, doing);
}

void fetch_again(const fs::path& folder, const std::string& url) {
  git_repository* raw = nullptr;
  check(git_repository_open_bare(&raw, folder.c_str()), "open the clone '" + folder.string() + "'");
  const RepositoryHandle repository(raw);
  try {
    fetch(*repository, url);
  } catch (const Error& error) {
    throw Error(error.kind, error.what(), "to do without, give the clone of last time: " + folder.string());
  }
}

// Made beside its place and moved there when it is whole: a clone that is there is a good one.
void make_clone(const fs::path& folder, const std::string& url) {
  const fs::path unfinished = folder.string() + ".part";
  fs::remove_all(unfinished);
  git_repository* raw = nullptr;
  check(git_repository_init(&raw, unfinished.c_str(), 1), "make the clone '" + unfinished.string() + "'");
  const RepositoryHandle repository(raw);
  git_remote* raw_remote = nullptr;
  check(git_remote_create_with_fetchspec(&raw_remote, repository.get(), "origin", without_credentials(url).c_str(),
                                         kBranches),
        "make the clone '" + unfinished.string() + "'");
  const RemoteHandle origin(raw_remote);  // for facts: what is fetched from is never kept
  fetch(*repository, url);
  fs::rename(unfinished, folder);
}

}  // namespace

bool is_remote(const std::string& path_or_url) {
  const std::string_view text = path_or_url;
  if (text.starts_with("https://") || text.starts_with("ssh://") || text.starts_with("file://")) return true;
  const std::size_t at = text.find('@'), colon = text.find(':');
  return at != std::string_view::npos && at > 0 && colon != std::string_view::npos && at + 1 < colon &&
         colon + 1 < text.size() && text.find('/') > colon;
}

std::string without_credentials(const std::string& url) {
  const auto [begin, end] = credentials_in(url);
  return support::to_utf8(std::string(url).erase(begin, end - begin));
}

std::string clone_or_fetch(const std::string& url, const std::string& cache_folder) {
  const std::string shown = without_credentials(url);
  if (cache_folder.empty()) throw Error(ErrorKind::usage, "clone '" + shown + "'", "there is no cache folder to use");
  const fs::path folder = fs::path(cache_folder) / (readable_name(shown) + "-" + support::name_of({shown}) + ".git");
  try {
    fs::create_directories(cache_folder);
    const Lock lock(folder.string() + ".lock");
    if (fs::exists(folder)) {
      fetch_again(folder, url);
    } else {
      make_clone(folder, url);
    }
  } catch (const fs::filesystem_error& error) {
    throw Error(ErrorKind::repository, "clone '" + shown + "'", error.what());
  }
  return folder.string();
}

}  // namespace roadshift::history
