// finding.h - whether a page is a roadmap, when nobody said so.
#pragma once

#include <string>
#include <vector>

#include "reading/context.h"
#include "reading/lexicon.h"
#include "reading/outline.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// What makes a page a roadmap, when nobody said it is one: it calls itself so, its name is a stage, or its entries
// look like a plan.
bool is_roadmap(const std::vector<Entry>& entries, const PageFacts& facts, const std::string& path,
                const std::vector<Section>& sections, const Lexicon& lexicon);

// The first of these: by its file's or folder's name, its title or its first heading.
bool calls_itself_roadmap(const PageFacts& facts, const std::string& path, const std::vector<Section>& sections,
                          const Lexicon& lexicon);

// Whether a file stands in a folder that holds other people's work, or the same page once for each version: vendored
// libraries, packages, versioned copies of documentation. Its plan is not this repository's.
bool is_strangers(const std::string& path);

// Whether an entry stands in a section that calls itself a roadmap: "## Roadmap" in a README.
bool in_roadmap_section(const Entry& entry, const Lexicon& lexicon);

}  // namespace roadshift::reading
