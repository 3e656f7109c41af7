// naming.h - what an entry is called and which APIs it names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// The bold or linked words that a text opens with, "" when it opens plainly or all of it is bold.
std::string lead_of(const document::Text& text);
// The first sentence or clause, at most `words` words, never cut inside one.
std::string first_clause(std::string_view text, std::size_t words);
// "Individual Calculations v4.0,<br>Self Employment Business v3.0": two APIs with versions; "TBC", "N/A" none.
std::vector<Api> read_apis(const document::Text& cell, const Lexicon& lexicon);
// The service or API that a heading names for what stands below it ("ITSA submission service"), "" when none.
std::string service_of(std::string_view heading);
// "1.1", "v5.6.0", "8.x": which release, not what of it. `word`: folded.
bool is_release_number(std::string_view word);
std::vector<std::string> links_of(const document::Text& text);

}  // namespace roadshift::reading
