#include "history/objects.h"

#include <fstream>

namespace roadshift::history {
namespace {

// libgit2 1.5 does not know where a shallow clone ends, so the file in which git keeps it is read here.
std::set<git_oid, OidLess> read_shallow_edges(git_repository& repository) {
  std::set<git_oid, OidLess> edges;
  std::ifstream file(std::string(git_repository_commondir(&repository)) + "shallow");
  for (std::string line; std::getline(file, line);) {
    git_oid id;
    if (git_oid_fromstr(&id, line.c_str()) == 0) edges.insert(id);
  }
  return edges;
}

// Goes through all entries, since libgit2 1.5 leaks at each name it compares with a regular expression.
bool is_partial_clone(git_repository& repository) {
  git_config* raw = nullptr;
  check(git_repository_config_snapshot(&raw, &repository), "read the repository's configuration");
  const ConfigHandle config(raw);
  git_config_iterator* raw_entries = nullptr;
  check(git_config_iterator_new(&raw_entries, config.get()), "read the repository's configuration");
  const Handle<git_config_iterator, git_config_iterator_free> entries(raw_entries);
  for (git_config_entry* entry = nullptr; git_config_next(&entry, entries.get()) == 0;) {
    const std::string_view name = entry->name;
    if (name == "extensions.partialclone" || (name.starts_with("remote.") && name.ends_with(".promisor"))) return true;
  }
  return false;
}

}  // namespace

Error too_large(const std::string& blob, std::size_t size, std::size_t limit) {
  return {ErrorKind::repository, "read blob " + blob,
          "it has " + std::to_string(size) + " bytes, more than the " + std::to_string(limit) + " allowed"};
}

std::string_view bytes_of(const OdbObjectHandle& object) {
  return {static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get())};
}

Objects::Objects(RepositoryHandle repository)
    : repository_(std::move(repository)),
      edges_(read_shallow_edges(*repository_)),
      partial_(is_partial_clone(*repository_)) {
  git_odb* raw = nullptr;
  check(git_repository_odb(&raw, repository_.get()), "open the repository's objects");
  odb_.reset(raw);
}

const CommitGraph& Objects::graph() const {
  if (graph_ == nullptr) {
    const bool wanted = !shallow() && configured(*repository_, "core.commitgraph") != "false";
    graph_ = std::make_unique<const CommitGraph>(
        wanted ? CommitGraph(std::string(git_repository_commondir(repository_.get())) + "objects") : CommitGraph());
  }
  return *graph_;
}

std::string Objects::edges() const {
  std::string text;
  for (const git_oid& edge : edges_) text += hex(edge) + '\n';
  return text;
}

CommitHandle Objects::commit(const git_oid& id) const {
  git_commit* raw = nullptr;
  if (const int code = git_commit_lookup(&raw, repository_.get(), &id); code < 0) fail(code, "commit", id);
  return CommitHandle(raw);
}

OdbObjectHandle Objects::tree(const git_oid& id) const {
  return object(id, GIT_OBJECT_TREE);
}

OdbObjectHandle Objects::object(const git_oid& id, git_object_t type) const {
  git_odb_object* raw = nullptr;
  if (const int code = git_odb_read(&raw, odb_.get(), &id); code < 0) fail(code, git_object_type2string(type), id);
  OdbObjectHandle object(raw);
  const git_object_t is = git_odb_object_type(raw);
  if (is == type) return object;
  throw Error(ErrorKind::repository, std::string("read ") + git_object_type2string(type) + " " + hex(id),
              std::string("it is a ") + git_object_type2string(is));
}

std::string Objects::blob(const git_oid& id, std::size_t limit) const {
  std::size_t size = 0;
  git_object_t type = GIT_OBJECT_INVALID;
  if (const int code = git_odb_read_header(&size, &type, odb_.get(), &id); code < 0) fail(code, "blob", id);
  if (type != GIT_OBJECT_BLOB) {
    throw Error(ErrorKind::repository, "read blob " + hex(id), std::string("it is a ") + git_object_type2string(type));
  }
  if (size > limit) throw too_large(hex(id), size, limit);
  return std::string(bytes_of(object(id, GIT_OBJECT_BLOB)));
}

void Objects::fail(int code, const char* what, const git_oid& id) const {
  const std::string doing = std::string("read ") + what + " " + hex(id);
  if (code != GIT_ENOTFOUND) {
    throw Error(ErrorKind::repository, doing, last_reason() + "; 'git fsck' tells what is damaged");
  }
  throw Error(ErrorKind::repository, doing,
              partial_ ? "it is not in this partial clone; 'git fetch --refetch --no-filter' brings what is missing"
                       : "it is missing from the repository; 'git fsck' tells what is damaged");
}

}  // namespace roadshift::history
