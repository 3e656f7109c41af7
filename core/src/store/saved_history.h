// saved_history.h - a History from what a dataset keeps of it: commits, files and texts of one line.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "roadshift/dataset.h"
#include "roadshift/history.h"

namespace roadshift::store {

struct SavedLine {
  RepositoryFacts facts;
  std::vector<CommitRow> commits;  // oldest first; never empty
  std::vector<RefRow> refs;
  std::vector<FileRow> files;
  std::vector<TextRow> texts;
};

class SavedHistory final : public History {
 public:
  // `name` is for messages. Throws Error(repository) for a line without commits.
  SavedHistory(SavedLine line, std::string name);

  [[nodiscard]] RepositoryFacts facts(const Walk& walk) const override;
  void walk(const Walk& walk, const std::function<void(const Revision&)>& each) const override;
  [[nodiscard]] std::string read(const std::string& blob, std::size_t limit) const override;
  [[nodiscard]] std::string resolve(const std::string& revision) const override;
  [[nodiscard]] std::optional<std::string> file_at(const std::string& commit, const std::string& path) const override;
  [[nodiscard]] std::vector<std::string> files_at(const std::string& commit, const Walk& walk) const override;
  [[nodiscard]] std::map<std::string, std::string> references() const override;

 private:
  using Blobs = std::map<std::string, std::string>;  // path to blob
  [[nodiscard]] std::size_t index_of(const std::string& revision) const;
  [[nodiscard]] const RefRow* find_ref(const std::string& revision) const;
  [[nodiscard]] Blobs blobs_at(std::size_t index) const;
  void refuse_work_tree() const;

  RepositoryFacts facts_;
  std::vector<Revision> line_;
  std::map<std::string, std::size_t> by_id_;
  std::vector<RefRow> refs_;
  std::map<std::string, std::string> texts_;  // by blob
  std::string name_;
};

}  // namespace roadshift::store
