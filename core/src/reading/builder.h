// builder.h - one entry from its cells or its own text and what stands around it.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "reading/columns.h"
#include "reading/context.h"
#include "reading/lexicon.h"
#include "roadshift/roadmap.h"

namespace roadshift::reading {

// A table row. `above`: the APIs of the row before it in the same table, which an empty cell repeats; or null.
Entry build_row(const document::Row& row, const Columns& columns, const Context& context, const std::vector<Api>* above,
                const Lexicon& lexicon);

// Whether a block has a line like "Status: In test", that says how far what it is about has come.
bool states_stage(const document::Block& block, const Lexicon& lexicon);

// A list item or a paragraph that names one feature.
Entry build_item(const document::Block& block, const Context& context, const Lexicon& lexicon);

// A heading or bold paragraph with the paragraphs and items below it.
Entry build_section(const Heading& heading, const std::vector<const document::Block*>& body, const Context& context,
                    const Lexicon& lexicon);

}  // namespace roadshift::reading
