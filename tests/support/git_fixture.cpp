#include "support/git_fixture.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace roadshift::test {
namespace {

namespace fs = std::filesystem;
using history::check;
using history::hex;

constexpr std::int64_t kDay = 24 * 60 * 60;
constexpr std::int64_t kFirstNoon = 1704110400;  // 2024-01-01T12:00Z

void start_without_settings() {
  history::start_libgit2();
  for (const int level :
       {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL}) {
    check(git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, ""), "ignore the developer's settings");
  }
}

history::RepositoryHandle make_repository(const std::string& folder, GitFixture::Kind kind) {
  git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
  options.flags = GIT_REPOSITORY_INIT_MKDIR;
  if (kind == GitFixture::Kind::bare) options.flags |= GIT_REPOSITORY_INIT_BARE;
  options.initial_head = "main";
  git_repository* raw = nullptr;
  check(git_repository_init_ext(&raw, folder.c_str(), &options), "make a repository");
  return history::RepositoryHandle(raw);
}

git_oid parse_id(const std::string& id) {
  git_oid oid;
  check(git_oid_fromstr(&oid, id.c_str()), "read the id " + id);
  return oid;
}

history::SignatureHandle sign(const FixtureCommit& commit, std::int64_t seconds) {
  git_signature* raw = nullptr;
  check(git_signature_new(&raw, commit.name.c_str(), commit.email.c_str(), seconds, commit.offset_minutes), "sign");
  return history::SignatureHandle(raw);
}

}  // namespace

TempFolder::TempFolder() {
  std::string name = (fs::temp_directory_path() / "roadshift-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder: " + name);
  path_ = fs::canonical(name);
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Environment::Environment(const char* name, const std::string& value) : name_(name) {
  if (const char* before = std::getenv(name)) before_ = before;
  ::setenv(name, value.c_str(), 1);
}

Environment::~Environment() {
  if (before_) {
    ::setenv(name_, before_->c_str(), 1);
  } else {
    ::unsetenv(name_);
  }
}

GitFixture::GitFixture(Kind kind) : clock_(kFirstNoon - kDay) {
  start_without_settings();
  repository_ = make_repository(folder(), kind);
}

std::string GitFixture::commit(const FixtureCommit& commit) {
  clock_ = commit.seconds.value_or(clock_ + kDay);
  const std::vector<history::CommitHandle> parents = parents_of(commit);
  std::vector<const git_commit*> raw_parents;
  for (const auto& parent : parents) raw_parents.push_back(parent.get());
  const git_oid tree_id = write_tree(commit, parents.empty() ? nullptr : parents.front().get());
  git_tree* raw_tree = nullptr;
  check(git_tree_lookup(&raw_tree, repository_.get(), &tree_id), "find the tree");
  const history::TreeHandle tree(raw_tree);
  const history::SignatureHandle who = sign(commit, clock_);
  git_oid id;
  check(git_commit_create(&id, repository_.get(), nullptr, who.get(), who.get(), nullptr, commit.message.c_str(),
                          tree.get(), raw_parents.size(), raw_parents.data()),
        "commit");
  branch(commit.branch, hex(id));
  return hex(id);
}

std::vector<history::CommitHandle> GitFixture::parents_of(const FixtureCommit& commit) const {
  std::vector<git_oid> ids;
  for (const std::string& parent : commit.parents) ids.push_back(parse_id(parent));
  git_oid tip;
  const std::string name = "refs/heads/" + commit.branch;
  if (ids.empty() && git_reference_name_to_id(&tip, repository_.get(), name.c_str()) == 0) ids.push_back(tip);
  std::vector<history::CommitHandle> parents;
  for (const git_oid& id : ids) {
    git_commit* raw = nullptr;
    check(git_commit_lookup(&raw, repository_.get(), &id), "find a parent");
    parents.emplace_back(raw);
  }
  return parents;
}

git_oid GitFixture::write_tree(const FixtureCommit& commit, git_commit* parent) const {
  std::vector<git_tree_update> updates;
  const auto put = [&](const std::string& path, const std::string& text, git_filemode_t mode) {
    git_oid blob;
    check(git_blob_create_from_buffer(&blob, repository_.get(), text.data(), text.size()), "write a blob");
    updates.push_back({GIT_TREE_UPDATE_UPSERT, blob, mode, path.c_str()});
  };
  for (const auto& [path, text] : commit.files) {
    if (text) {
      put(path, *text, GIT_FILEMODE_BLOB);
    } else {
      updates.push_back({GIT_TREE_UPDATE_REMOVE, {}, GIT_FILEMODE_BLOB, path.c_str()});
    }
  }
  for (const auto& [path, target] : commit.links) put(path, target, GIT_FILEMODE_LINK);
  for (const auto& [path, id] : commit.submodules) {
    updates.push_back({GIT_TREE_UPDATE_UPSERT, parse_id(id), GIT_FILEMODE_COMMIT, path.c_str()});
  }
  git_tree* raw_base = nullptr;
  if (parent != nullptr) check(git_commit_tree(&raw_base, parent), "find the parent's tree");
  const history::TreeHandle base(raw_base);
  git_oid tree;
  check(git_tree_create_updated(&tree, repository_.get(), base.get(), updates.size(), updates.data()), "write a tree");
  return tree;
}

void GitFixture::tag(const std::string& name, const std::string& id) {
  const git_oid oid = parse_id(id);
  git_object* raw = nullptr;
  check(git_object_lookup(&raw, repository_.get(), &oid, GIT_OBJECT_COMMIT), "find the tagged commit");
  const history::ObjectHandle commit(raw);
  const history::SignatureHandle who = sign({}, clock_);
  git_oid tag;
  check(git_tag_create(&tag, repository_.get(), name.c_str(), commit.get(), who.get(), "a tag", 1), "tag");
}

void GitFixture::branch(const std::string& name, const std::string& id) {
  const git_oid oid = parse_id(id);
  git_reference* raw = nullptr;
  check(git_reference_create(&raw, repository_.get(), ("refs/heads/" + name).c_str(), &oid, 1, "test"), "branch");
  git_reference_free(raw);
}

void GitFixture::detach(const std::string& id) {
  const git_oid oid = parse_id(id);
  check(git_repository_set_head_detached(repository_.get(), &oid), "detach HEAD");
}

void GitFixture::configure(const std::string& key, const std::string& value) {
  git_config* raw = nullptr;
  check(git_repository_config(&raw, repository_.get()), "open the configuration");
  const history::ConfigHandle config(raw);
  check(git_config_set_string(config.get(), key.c_str(), value.c_str()), "configure");
}

void GitFixture::check_out() {
  git_checkout_options options = GIT_CHECKOUT_OPTIONS_INIT;
  options.checkout_strategy = GIT_CHECKOUT_FORCE;
  check(git_checkout_head(repository_.get(), &options), "check out");
}

void GitFixture::write(const std::string& path, const std::string& text) const {
  const fs::path place = fs::path(folder()) / path;
  fs::create_directories(place.parent_path());
  std::ofstream(place, std::ios::binary) << text;
}

fs::path GitFixture::git_folder() const {
  return git_repository_path(repository_.get());
}

void GitFixture::lose_object(const std::string& id) const {
  if (!fs::remove(git_folder() / "objects" / id.substr(0, 2) / id.substr(2))) {
    throw std::runtime_error("there is no loose object " + id);
  }
}

void GitFixture::cut_below(const std::string& id) const {
  const git_oid oid = parse_id(id);
  git_commit* raw = nullptr;
  check(git_commit_lookup(&raw, repository_.get(), &oid), "find the commit");
  const history::CommitHandle commit(raw);
  for (unsigned i = 0; i < git_commit_parentcount(commit.get()); ++i) {
    lose_object(hex(*git_commit_parent_id(commit.get(), i)));
  }
  std::ofstream(git_folder() / "shallow") << id << '\n';
}

}  // namespace roadshift::test
