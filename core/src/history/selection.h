// selection.h - which files of a tree a Walk is about.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "roadshift/history.h"

namespace roadshift::history {

class Selection {
 public:
  explicit Selection(const Walk& walk);

  // Whether the file at `path` is asked for. Notes which of the walk's paths have been met.
  bool take(std::string_view path);
  // Whether a file below `folder` could be asked for: false spares opening it.
  [[nodiscard]] bool may_hold(std::string_view folder) const;
  // The path of the walk that no file answered to and that somebody should be told of; empty when there is none.
  [[nodiscard]] std::string unmet() const;

 private:
  struct Wanted {
    std::string text;   // as it was given
    std::string fixed;  // the literal path, or the folder above a glob's first special character
    bool glob = false;
    bool met = false;
  };
  static Wanted read(const std::string& path);
  bool wants(Wanted& wanted, std::string_view path) const;
  [[nodiscard]] bool is_candidate(std::string_view path) const;
  [[nodiscard]] bool is_excluded(std::string_view path) const;

  std::vector<Wanted> wanted_;
  std::vector<std::string> exclude_;
  std::function<bool(std::string_view)> candidate_;
};

// Throws Error(not_found) where a path of the walk never met a file. `shallow`: older commits are not in the clone.
void expect_all_met(const Selection& selection, bool shallow);

}  // namespace roadshift::history
