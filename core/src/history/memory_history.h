// memory_history.h - a History from literals, for tests: no git, no files.
//
//   MemoryHistory history;
//   history.add({"c1", "2024-06-03", "Ada <ada@example.com>", "add the roadmap", {{"roadmap.md", "- Search"}}});
//   history.add({"c2", "2024-07-01", "Ada <ada@example.com>", "move it", {{"live.md", "- Search"}}});
//   history.walk({}, [](const Revision& revision) { ... });
//   history.reads();  // which texts were asked for
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "roadshift/history.h"

namespace roadshift::history {

using Files = std::map<std::string, std::string>;  // path to text

struct MemoryCommit {
  std::string id;
  std::string day;     // "2024-06-03"; authored and committed at noon UTC
  std::string author;  // "Ada <ada@example.com>" or "Ada"
  std::string summary;
  Files files;  // all there are at this commit, not only those that changed
};

// The commits are one line, in the order they were added. `to` and resolve() know ids, "HEAD", "" and days.
class MemoryHistory final : public History {
 public:
  // Throws Error(usage) for a day that no calendar has.
  void add(MemoryCommit commit);
  // What a walk with `work_tree` ends with.
  void set_work_tree(Files files);
  // From now on, reading this text throws Error(repository).
  void fail_to_read(const std::string& text);
  // The texts that were read, in order and as often as they were.
  [[nodiscard]] const std::vector<std::string>& reads() const { return reads_; }

  [[nodiscard]] RepositoryFacts facts(const Walk& walk) const override;
  void walk(const Walk& walk, const std::function<void(const Revision&)>& each) const override;
  [[nodiscard]] std::string read(const std::string& blob, std::size_t limit) const override;
  [[nodiscard]] std::string resolve(const std::string& revision) const override;
  [[nodiscard]] std::optional<std::string> file_at(const std::string& commit, const std::string& path) const override;
  [[nodiscard]] std::vector<std::string> files_at(const std::string& commit, const Walk& walk) const override;
  [[nodiscard]] std::map<std::string, std::string> references() const override;
  [[nodiscard]] std::optional<Identity> identity() const override { return Identity{"memory", ""}; }
  [[nodiscard]] std::optional<std::string> newest_on_line(const Walk& walk,
                                                          const std::vector<std::string>& commits) const override;

 private:
  struct Kept {
    Commit commit;
    Files files;
  };
  [[nodiscard]] std::size_t index_of(const std::string& revision) const;
  [[nodiscard]] const Files& files_of(const std::string& commit) const;
  void keep_texts(const Files& files);

  std::vector<Kept> commits_;
  std::optional<Files> work_tree_;
  std::map<std::string, std::string> texts_;  // by blob id
  std::set<std::string> failing_;             // blob ids
  mutable std::vector<std::string> reads_;
};

}  // namespace roadshift::history
