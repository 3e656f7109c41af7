// reader.h - a document's blocks as entries. Pure; knows no history and no clock.
#pragma once

#include <string>

#include "document/document.h"
#include "reading/lexicon.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// How sure it must be that a page is a roadmap before its entries count.
enum class Trust {
  by_name,   // it calls itself one, and holds what one does
  find_out,  // by looking at what it holds: an ordinary README gives nothing
  known,     // it was one in an earlier version, and is one as long as something on it has a stage or a date
  asked_for  // the configuration or the caller named it
};

// Reads a page. Problems come without a commit.
DocumentReading read_document(const document::Document& page, const std::string& path, const Lexicon& lexicon,
                              Trust trust = Trust::find_out);

}  // namespace roadshift::reading
