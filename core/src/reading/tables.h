// tables.h - the rows of a page's tables as entries.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "document/document.h"
#include "reading/columns.h"
#include "reading/context.h"
#include "reading/lexicon.h"
#include "reading/surroundings.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// Reads the tables of a page, section by section. What it is given must outlive it.
class TableReader {
 public:
  // `journeys`: the page speaks of journeys (see read_columns). Appends to `out`.
  TableReader(const std::string& path, bool journeys, const Lexicon& lexicon, Surroundings& surroundings,
              DocumentReading& out)
      : path_(path), journeys_(journeys), lexicon_(lexicon), surroundings_(surroundings), out_(out) {}

  // All tables of a section; its paragraphs are words about them.
  void read(const Section& section);
  // To be called at the end of the page. A table under a heading that no ladder word names, but with the very columns
  // of the tables that are entries: "Standardized proposals | Proposal | Champion" beside the phases.
  void read_unstaged();

 private:
  struct Unstaged {
    const document::Block* block;
    const Section* section;
    Context context;
  };

  void read_table(const document::Block& block, const Section& section);
  const document::Table& with_header(const document::Table& table, document::Table& repaired);
  void read_rows(const document::Table& table, const Columns& columns, const Section& section, const Context& context);
  [[nodiscard]] bool says_stage(const document::Table& table, const Columns& columns) const;
  void report_columns(const document::Block& block, const Columns& columns);
  void leave_out(int line, const std::string& what, const std::string& why);

  const std::string& path_;
  bool journeys_;
  const Lexicon& lexicon_;
  Surroundings& surroundings_;
  DocumentReading& out_;
  std::vector<document::Row> headers_;
  std::set<std::string> signatures_;
  std::vector<Unstaged> unstaged_;
};

}  // namespace roadshift::reading
