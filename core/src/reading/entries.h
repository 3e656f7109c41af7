// entries.h - entries from blocks with their roles.
#pragma once

#include <string>
#include <vector>

#include "reading/lexicon.h"
#include "reading/outline.h"
#include "reading/roles.h"
#include "reading/table_sense.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// The entries of one section, in page order. Appends to `out` entries, columns and what was odd; what it is given must
// outlive the call. A table whose role is not `entry` is passed over.
void make_entries(const Section& section, const SectionRoles& roles, const TableSenses& tables,
                  const Evidence& evidence, const std::string& path, const Lexicon& lexicon, DocumentReading& out);

// A table under a heading that no ladder word names, but with the very columns of tables that are entries, is entries
// too: "Standardized proposals | Proposal | Champion" beside the phases.
void promote_twins(std::vector<SectionRoles>& roles, const TableSenses& tables);

}  // namespace roadshift::reading
