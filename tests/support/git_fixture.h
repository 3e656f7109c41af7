// git_fixture.h - small git repositories made for a test: fixed dates and authors, the developer's own git settings
// ignored, gone when the test ends.
//
//   GitFixture git;
//   const std::string first = git.commit({.files = {{"docs/roadmap.md", "- Search\n"}}, .message = "first"});
//   git.commit({.files = {{"docs/roadmap.md", std::nullopt}, {"live.md", "- Search\n"}}});
//   auto history = roadshift::open_repository(git.folder(), "");
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "history/git.h"

namespace roadshift::test {

// A new empty folder, removed with all that is in it.
class TempFolder {
 public:
  TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder();
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

// An environment variable for as long as this lives.
class Environment {
 public:
  Environment(const char* name, const std::string& value);
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;
  ~Environment();

 private:
  const char* name_;
  std::optional<std::string> before_;
};

// What the other tests need to say of a commit. The rest of its files are those of its first parent.
struct FixtureCommit {
  std::map<std::string, std::optional<std::string>> files = {};  // nothing: the file is deleted
  std::string message = "a commit";
  std::optional<std::int64_t> seconds = {};  // author's and committer's; default: noon UTC, a day after the last one
  int offset_minutes = 0;
  std::string name = "Ada Example", email = "ada@example.com";
  std::string branch = "main";                         // which moves to the new commit
  std::vector<std::string> parents = {};               // default: the branch's tip
  std::map<std::string, std::string> links = {};       // symbolic links
  std::map<std::string, std::string> submodules = {};  // path to commit id
};

class GitFixture {
 public:
  enum class Kind { work_tree, bare };
  explicit GitFixture(Kind kind = Kind::work_tree);

  // The new commit's id. The work tree stays as it is.
  std::string commit(const FixtureCommit& commit);
  void tag(const std::string& name, const std::string& id);  // annotated
  void branch(const std::string& name, const std::string& id);
  void detach(const std::string& id);
  void configure(const std::string& key, const std::string& value);
  // Makes the work tree and the index what HEAD says.
  void check_out();
  // Writes a file of the work tree.
  void write(const std::string& path, const std::string& text) const;
  // Takes an object out of the repository, as a partial clone or a broken disk does.
  void lose_object(const std::string& id) const;
  // Makes this a shallow clone that ends at a commit: its parents are gone.
  void cut_below(const std::string& id) const;

  [[nodiscard]] std::string folder() const { return (temp_.path() / "repository").string(); }
  [[nodiscard]] std::string url() const { return "file://" + folder(); }
  [[nodiscard]] std::filesystem::path git_folder() const;
  [[nodiscard]] git_repository& repository() const { return *repository_; }

 private:
  [[nodiscard]] std::vector<history::CommitHandle> parents_of(const FixtureCommit& commit) const;
  [[nodiscard]] git_oid write_tree(const FixtureCommit& commit, git_commit* parent) const;

  TempFolder temp_;
  history::RepositoryHandle repository_;
  std::int64_t clock_;
};

}  // namespace roadshift::test
