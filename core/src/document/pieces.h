// pieces.h - a Markdown page read piece by piece, so that what was read before need not be read again.
//
// A piece is a stretch of lines that reads the same whatever stands around it. What makes that true:
//   - It begins after a blank line with a character that ends every list, quote and paragraph before it.
//   - Nothing of it is still open at its end (a fence, a comment, an HTML table, a broken row): it is parsed with a
//     heading behind it, which must come out as a heading of the page. A piece that is still open takes in the next.
//   - Link definitions hold for the whole page: they are pieces of their own, and each other piece is parsed with
//     those that its brackets could mean.
// Of a piece that is a plain table (plain_table.h) only the rows are parsed that no version of any page had before.
// Where none of that helps (a definition inside a list, a page over its limits) the page is read as a whole.
#pragma once

#include <memory>

#include "document/lines.h"
#include "document/page.h"

namespace roadshift::document {

// What pieces were read as.
class Pieces {
 public:
  explicit Pieces(const Limits& limits);
  ~Pieces();
  Pieces(const Pieces&) = delete;
  Pieces& operator=(const Pieces&) = delete;

  // Appends the page's blocks and problems. False where the page cannot be read in pieces: then nothing was appended.
  bool read(const Lines& lines, Page& page);

 private:
  class Reader;
  struct Memory;
  const Limits limits_;
  std::unique_ptr<Memory> memory_;
};

}  // namespace roadshift::document
