// prose.h - list items, paragraphs and headings with text below them as entries.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "reading/outline.h"
#include "reading/surroundings.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// Reads the sections of a page that hold no table. What it is given must outlive it.
class ProseReader {
 public:
  // `sections`: all of the page. Appends to `out`.
  ProseReader(const std::string& path, const std::vector<Section>& sections, const Lexicon& lexicon,
              Surroundings& surroundings, DocumentReading& out)
      : path_(path), sections_(sections), lexicon_(lexicon), surroundings_(surroundings), out_(out) {}

  void read(const Section& section);

 private:
  void read_item(const document::Block& block, const Section& section, int level, bool note);
  [[nodiscard]] bool is_own_entry(const Section& section) const;
  [[nodiscard]] bool has_table_below(const Heading& heading) const;
  [[nodiscard]] bool has_described_sibling(const Section& section) const;
  void add(Entry entry);

  const std::string& path_;
  const std::vector<Section>& sections_;
  const Lexicon& lexicon_;
  Surroundings& surroundings_;
  DocumentReading& out_;
  bool item_stage_ = false;
  Intro row_intro_;
};

}  // namespace roadshift::reading
