#include "reading/roles.h"

#include <algorithm>
#include <utility>

#include "reading/builder.h"
#include "reading/naming.h"
#include "reading/senses.h"

namespace roadshift::reading {
namespace {

using document::Block;
using document::BlockKind;
using Kind = HeadingSense::Kind;

// Running text is only trusted where a heading or sentence on the page gives it a stage or a date.
bool can_hold_prose(const Context& context) {
  const Origin origin = context.stage_source.origin;
  return context.near() || origin == Origin::title || origin == Origin::front_matter;
}

BlockRole role_of(const Block& block, Purpose purpose, std::string why, std::string missing = {}) {
  return {&block, purpose, std::move(why), std::move(missing)};
}

// A section's heading that stands for a stage that no ladder has: what is below it waits.
bool names_a_wait(const Heading& heading) {
  static constexpr std::string_view kWaits[] = {"on hold", "paused",    "blocked",  "deferred",     "postponed",
                                                "parked",  "stalled",   "waiting",  "awaiting",     "suspended",
                                                "icebox",  "ideas",     "maybe",    "nice to have", "wishlist",
                                                "someday", "undecided", "inactive", "unscheduled",  "delayed"};
  constexpr std::size_t kShort = 3;
  const auto words = support::words_of(heading.text);
  return std::any_of(std::begin(kWaits), std::end(kWaits), [&](std::string_view wait) {
    const auto phrase = support::folded_words(wait);
    return support::phrase_at(words, phrase, 0) ||
           (words.size() <= kShort && support::find_phrase(words, phrase) != support::npos);
  });
}

// A sentence about how far something has come, and nothing else: "In progress.", "Released in August 2026, with maps."
bool says_how_far(std::string_view text, const Lexicon& lexicon) {
  const auto sentences = sentences_of(text);
  return std::any_of(sentences.begin(), sentences.end(), [&](std::string_view sentence) {
    const HeadingSense sense = sense_heading(sentence, lexicon, std::nullopt);
    if (sense.kind == Kind::stage && sense.said.stage.known() && sense.said.coverage >= 1) return true;
    return statement_in(sentence, lexicon, std::nullopt).has_value();
  });
}

// "Globe view (planned for v5.7)": a part of the text is about nothing but a stage.
bool tells_itself(std::string_view text, const Lexicon& lexicon) {
  const HeadingSense sense = sense_heading(text, lexicon, std::nullopt);
  const Said& said = sense.said;
  const bool promises = said.promised.known() || (said.planned_cue && !said.milestones.empty());
  if (sense.kind != Kind::stage || !sense.beside_name || !(said.stage.known() || promises)) return false;
  // A name stands first: "Sandbox: whom to ask" tells of no entry.
  const std::string name = first_clause(text.substr(0, text.find(" (")), support::words_of(text).size());
  return sense_heading(name, lexicon, std::nullopt).kind != Kind::stage;
}

// Ends like a label: what stands below it is meant, not itself.
bool is_label(std::string_view text) {
  text = support::trim(text);
  return text.ends_with(':') || text.ends_with("...") || text.ends_with("…");
}

// A release by its number.
bool names_release(const document::Text& text) {
  const auto words = support::words_of(text.plain);
  return std::any_of(words.begin(), words.end(),
                     [](const support::Word& word) { return is_release_number(word.folded); });
}

// "The next release of **Dredger Classic** will be v2.8": Dredger Classic v2.8.
std::string release_named(const document::Text& text) {
  std::string name;
  for (const document::Span& span : text.spans) {
    if (span.kind != document::SpanKind::strong || !name.empty()) continue;
    name = support::squeeze(std::string_view(text.plain).substr(span.begin, span.end - span.begin));
  }
  if (name.empty()) return name;
  for (const support::Word& word : support::words_of(text.plain)) {
    if (!is_release_number(word.folded)) continue;
    if (!support::contains_phrase(name, word.folded))
      name += ' ' + text.plain.substr(word.begin, word.end - word.begin);
    break;
  }
  return name;
}

}  // namespace

Roles::Roles(const Evidence& evidence, const std::vector<Section>& sections, const TableSenses& tables, PageTrust trust,
             const Lexicon& lexicon)
    : evidence_(evidence), sections_(sections), tables_(tables), trust_(trust), lexicon_(lexicon) {
  for (const Section& section : sections_) {
    bool table = false, plan = false;
    for (const Block* block : section.blocks) {
      if (block->kind != BlockKind::table || evidence_.is_legend(*block)) continue;
      const TableSense& sense = tables_.at(block);
      table = true;
      plan = plan || sense.tells;
    }
    if (!table) continue;
    for (const Heading& heading : section.path) {
      over_tables_.insert(heading.line);
      if (plan) over_plans_.insert(heading.line);
    }
    over_tables_.insert(0);
    if (plan) over_plans_.insert(0);
  }
}

// Whether the page, or a heading above the section, calls itself a roadmap: "## Roadmap" in a README.
bool Roles::plans(const Section& section) const {
  constexpr std::size_t kLongestName = 4;
  return trust_.plan || std::any_of(section.path.begin(), section.path.end(), [&](const Heading& heading) {
           const auto words = support::words_of(heading.text);
           return !heading.title && words.size() <= kLongestName && lexicon_.roadmap_names.any(words);
         });
}

bool Roles::has_table_below(const Heading& heading) const {
  return over_tables_.contains(heading.line);
}

// Whether rows are what is planned where a section stands: then prose beside them says more of them, or of the page.
bool Roles::rows_in_scope(const Section& section, const Context& context) const {
  const Origin origin = context.stage_source.origin;
  if (origin == Origin::heading || origin == Origin::config)
    return context.stage_source.line == 0 ? over_tables_.contains(0) : over_tables_.contains(context.stage_source.line);
  if (origin == Origin::intro) return !section.path.empty() && over_tables_.contains(section.path.front().line);
  return over_tables_.contains(0);
}

bool Roles::has_sections_below(const Section& section) const {
  const auto next = static_cast<std::size_t>(&section - sections_.data()) + 1;
  return next < sections_.size() && sections_[next].path.size() > section.path.size();
}

// A heading without words below it is an entry beside others that have some; alone it is a page not yet written.
bool Roles::has_described_sibling(const Section& section) const {
  return std::any_of(sections_.begin(), sections_.end(), [&](const Section& other) {
    if (other.path.size() != section.path.size() || other.blocks.empty()) return false;
    if (section.path.size() < 2) return true;
    return other.path[other.path.size() - 2].line == section.path[section.path.size() - 2].line;
  });
}

// A name with one item below it, beside others of the same kind: the item is the news of what is named.
bool Roles::is_name_with_news(const Section& section) const {
  const auto outer_items = [](const Section& of) {
    return std::count_if(of.blocks.begin(), of.blocks.end(),
                         [](const Block* block) { return block->kind == BlockKind::item && block->level == 1; });
  };
  if (section.blocks.empty() || section.holds(BlockKind::paragraph) || outer_items(section) != 1) return false;
  const Block& item = *section.blocks.front();
  if (item.checked || item.level != 1) return false;
  std::size_t named = 0;
  for (const Section& other : sections_) {
    if (other.last() == nullptr || other.level() != section.level() || other.blocks.empty() ||
        other.last()->sense.kind != Kind::names)
      continue;
    if (outer_items(other) > 1 || other.blocks.front()->kind != BlockKind::item) return false;
    ++named;
  }
  // One alone: a bold line over a sentence is a name and its news, over a few words a group of one.
  constexpr std::size_t kSentence = 6;
  return named >= 2 ||
         (section.level() == Heading::kBoldLevel && support::words_of(item.text.plain).size() >= kSentence);
}

// A heading or bold paragraph that names a feature, with prose below it: "### View past payments".
bool Roles::is_own_entry(const Section& section, const Surroundings& surroundings) const {
  constexpr double kNamesStage = 0.5;
  const Heading* heading = section.last();
  if (heading == nullptr || heading->title || heading->rule != nullptr || !section.leaf) return false;
  if (heading->sense.kind != Kind::names && heading->sense.kind != Kind::stage) return false;
  if (heading->sense.kind == Kind::stage && !heading->sense.beside_name && heading->said().coverage >= kNamesStage)
    return false;
  if (!lexicon_.mechanism(heading->text).empty() && section.blocks.empty()) return false;
  constexpr std::size_t kLongestName = 3;  // "Roadmap", "Our product roadmap"
  const auto named = support::words_of(heading->text);
  if (named.size() <= kLongestName && lexicon_.roadmap_names.any(named)) return false;
  if (has_table_below(*heading) || evidence_.explains_column(*heading->block)) return false;
  const bool stated = std::any_of(section.blocks.begin(), section.blocks.end(), [&](const Block* block) {
    const bool alone = block->kind == BlockKind::paragraph && !section.holds(BlockKind::item);
    return states_stage(*block, lexicon_) || (alone && says_how_far(block->text.plain, lexicon_));
  });
  // "Status: In test" on a line of its own, below more than "Status".
  if (stated) return read_column(heading->text, lexicon_).role != Role::stage;
  const bool says_itself = heading->sense.kind == Kind::stage;  // "Refunds (in test)"
  const Context around = surroundings.around(section);
  if (!can_hold_prose(around) && !(says_itself && plans(section))) return false;
  if (!says_itself && rows_in_scope(section, around)) return false;
  if (is_only_links(heading->block->text)) return false;
  if (section.blocks.empty()) return heading->level != Heading::kBoldLevel && has_described_sibling(section);
  if (is_name_with_news(section)) return true;
  if (says_itself && section.holds(BlockKind::item)) return false;  // "M2 (due in June)" over a list
  if (section.blocks.front()->kind != BlockKind::paragraph) return false;
  // A list below it is a list of features unless it stands after words of the heading's own, and these do not lead in.
  bool own_words = false;
  for (std::size_t i = 0; i < section.blocks.size(); ++i) {
    const Block& block = *section.blocks[i];
    if (block.kind == BlockKind::item && i > 0 && section.blocks[i - 1]->kind == BlockKind::paragraph) {
      const auto lead = lead_in(section.blocks[i - 1]->text.plain, lexicon_, std::nullopt);
      if (lead && lead->kind == LeadIn::Kind::introduces) return false;
    }
    if (block.kind != BlockKind::paragraph) continue;
    const std::string& text = block.text.plain;
    const bool weak = !around.near();
    own_words = own_words || !(is_remark(text) || is_signpost(text) || is_only_links(block.text) || block.image_only ||
                               (weak && is_address(text)));
  }
  return own_words;
}

bool Roles::is_reference(const Section& section, const Context& context) const {
  if (context.reference) return true;
  const Heading* heading = section.last();
  return heading != nullptr && evidence_.explains_column(*heading->block) && !heading->said().speaks() &&
         !section.holds(BlockKind::table);
}

SectionRoles Roles::of(const Section& section, Surroundings& surroundings) const {
  SectionRoles out;
  const Heading* heading = section.last();
  const Context before = surroundings.of(section);
  if (heading != nullptr) {
    out.why = heading->rule != nullptr ? "a rule of the configuration" : heading->sense.why;
    out.heading = heading->title                                                   ? Purpose::title
                  : heading->rule != nullptr || heading->sense.kind == Kind::stage ? Purpose::stage_heading
                                                                                   : Purpose::group;
  }
  const bool reference = is_reference(section, before);
  if (before.ignored || reference) {
    const bool explains_column = heading != nullptr && evidence_.explains_column(*heading->block);
    const std::string why = before.ignored    ? "ignored by the configuration"
                            : explains_column ? "explains a column"
                                              : "a reference section";
    const std::string missing = before.ignored ? "" : "'[[section]] ignore = false' for its heading";
    if (heading != nullptr) {
      out.why = explains_column ? "bears the title of a column, or a column's title links to it" : out.why;
      out.missing = missing;
      switch (heading->sense.kind) {
        case Kind::people: out.heading = Purpose::people; break;
        case Kind::remark: out.heading = Purpose::remark; break;
        default: out.heading = explains_column ? Purpose::definition : Purpose::reference; break;
      }
    }
    const Purpose purpose = before.ignored || heading == nullptr ? Purpose::reference : out.heading;
    for (const Block* block : section.blocks) {
      // A table that tells stages or targets is never reference; one of days may be a changelog.
      const bool plan = block->kind == BlockKind::table && !before.ignored && !evidence_.is_legend(*block) &&
                        tables_.at(block).tells && tables_.at(block).tells_plan;
      if (plan)
        table(section, *block, surroundings, out);
      else
        out.blocks.push_back(role_of(*block, purpose, why, missing));
    }
    return out;
  }
  if (is_own_entry(section, surroundings)) {
    out.heading = Purpose::entry;
    out.why = "a heading that names something, with words of its own below it";
    out.context = std::make_shared<Context>(surroundings.around(section));
    for (const Block* block : section.blocks)
      out.blocks.push_back(role_of(*block, Purpose::detail, "below " + heading->text));
    return out;
  }
  for (std::size_t i = 0; i < section.blocks.size();) {
    const Block& block = *section.blocks[i];
    if (block.kind == BlockKind::item) {
      std::size_t end = i;
      while (end < section.blocks.size() && section.blocks[end]->kind == BlockKind::item) ++end;
      items(section, i, end, surroundings, out);
      i = end;
      continue;
    }
    if (block.kind == BlockKind::table)
      table(section, block, surroundings, out);
    else if (block.kind == BlockKind::paragraph)
      paragraph(section, i, surroundings, out);
    ++i;
  }
  return out;
}

void Roles::table(const Section& section, const Block& block, Surroundings& surroundings, SectionRoles& out) const {
  const TableSense& sense = tables_.at(&block);
  if (evidence_.is_legend(block)) {
    out.blocks.push_back(role_of(block, Purpose::legend, "signs and what they mean"));
    return;
  }
  const auto around = std::make_shared<const Context>(surroundings.of(section));
  const Context& context = *around;
  const auto is = [&](Purpose purpose, std::string why, std::string missing = {}) {
    out.blocks.push_back(role_of(block, purpose, std::move(why), std::move(missing)));
    out.blocks.back().context = around;
    if (purpose == Purpose::entry) surroundings.use(section.level());
  };
  if (sense.shape == TableSense::Shape::board) return is(Purpose::entry, "a board: its columns are stages or times");
  const bool spoken_for = context.near() || (context.speaks() && (sense.columns.recognised || plans(section)));
  const bool planned_page = plans(section) && sense.has_when;
  if (sense.tells) return is(Purpose::entry, "its cells tell stages or targets");
  if (spoken_for) return is(Purpose::entry, "what stands above it names a stage or a date");
  if (planned_page) return is(Purpose::entry, "a roadmap's table with a column for stages or targets");
  std::string missing = "a column that tells stages or targets, or a heading above it that names one";
  if (!sense.unknown.empty()) {
    missing = "a stage that knows the words of its column: ";
    for (std::size_t i = 0; i < sense.unknown.size() && i < 5; ++i) missing += (i > 0 ? ", " : "") + sense.unknown[i];
  }
  is(Purpose::table, "nothing says a stage or a date for it", missing);
}

void Roles::paragraph(const Section& section, std::size_t index, Surroundings& surroundings, SectionRoles& out) const {
  const Block& block = *section.blocks[index];
  const std::string& text = block.text.plain;
  const bool before_list = index + 1 < section.blocks.size() && section.blocks[index + 1]->kind == BlockKind::item;
  const auto around = std::make_shared<const Context>(surroundings.of(section));
  const Context& context = *around;
  const auto is = [&](Purpose purpose, const char* why, const char* missing = "") {
    out.blocks.push_back(role_of(block, purpose, why, missing));
    if (purpose == Purpose::entry) out.blocks.back().context = around;
  };
  if (text.empty()) return;
  if (evidence_.is_legend(block)) return is(Purpose::legend, "explains a sign or a mark");
  if (block.image_only) return is(Purpose::prose, "a picture", "words of its own");
  if (is_remark(text)) return is(Purpose::remark, "a remark on what stands around it");
  const auto lead = before_list ? lead_in(text, lexicon_, context.year) : std::nullopt;
  if (lead && lead->kind == LeadIn::Kind::explains) return is(Purpose::remark, "leads in an explanation");
  // A statement speaks of what follows it; where nothing does, it tells of something itself.
  const bool followed =
      has_sections_below(section) || section.last() == nullptr || lead.has_value() ||
      std::any_of(section.blocks.begin() + static_cast<std::ptrdiff_t>(index), section.blocks.end(),
                  [](const Block* after) { return after->kind == BlockKind::item || after->kind == BlockKind::table; });
  if (auto said = is_only_links(block.text) || !followed ? std::nullopt : statement_in(text, lexicon_, context.year)) {
    surroundings.take(block, section.level(), std::move(*said));
    return is(lead ? Purpose::lead_in : Purpose::statement, "speaks of what follows it");
  }
  if (lead) {
    // "We are working on:" says how far its list is, unless the section's own heading does.
    const Heading* own = section.last();
    const bool told_above = own != nullptr && (own->sense.kind == Kind::stage || own->rule != nullptr);
    if (lead->said.speaks() && !told_above && plans(section)) surroundings.take(block, section.level(), lead->said);
    return is(Purpose::lead_in, "introduces the list below it");
  }
  if (is_only_links(block.text)) return is(Purpose::signpost, "nothing but links", "words of its own");
  if (is_signpost(text)) return is(Purpose::signpost, "says where to read on");
  if (evidence_.explains_column(block)) return is(Purpose::definition, "explains a column");
  const bool beside_table = section.holds(BlockKind::table);
  if (!beside_table && can_hold_prose(context) && !lead_of(block.text).empty() && !rows_in_scope(section, context))
    return is(Purpose::entry, "opens with a name");
  // "The next release of X will be v2.8, aiming to release in March 2024."
  const bool bold = std::any_of(block.text.spans.begin(), block.text.spans.end(),
                                [](const document::Span& span) { return span.kind == document::SpanKind::strong; });
  if (plans(section) && !beside_table && (bold || names_release(block.text))) {
    const Said said = read_prose(block.text, lexicon_, context.year);
    const bool targets = std::any_of(said.milestones.begin(), said.milestones.end(), [](const Milestone& milestone) {
      return milestone.window && milestone.window->dated();
    });
    if (targets || (context.near() && names_release(block.text))) {
      is(Purpose::entry, "names a release and when");
      out.blocks.back().name = release_named(block.text);
      return;
    }
  }
  // One sentence a section: "## Planned", "Fares by zone and hour."
  const Heading* heading = section.last();
  const bool stage_heading =
      heading != nullptr && !heading->title && section.leaf &&
      (heading->sense.kind == Kind::stage || (heading->rule != nullptr && !heading->rule->stage.empty()));
  constexpr std::size_t kLongest = 45, kSentences = 2;
  // "Phase 0 proposals are tracked in …" below "Phase 0": a sentence about all of them.
  const auto opening = lexicon_.stages.find(support::words_of(text.substr(0, text.find(' ', 24))));
  const bool of_all = !opening.empty() && opening.front().word <= 1 && Stage{opening.front().value} == context.stage;
  const auto names_one = [&](const Block* other) {
    const std::string& words = other->text.plain;
    return !is_label(words) && !is_address(words) && !is_signpost(words) &&
           support::words_of(words).size() <= kLongest && sentences_of(words).size() <= kSentences;
  };
  if (stage_heading && !beside_table && !section.holds(BlockKind::item) && context.near() &&
      !has_table_below(*heading) && !is_only_links(heading->block->text) && !of_all &&
      heading->level != Heading::kBoldLevel &&
      std::all_of(section.blocks.begin(), section.blocks.end(),
                  [&](const Block* other) {
                    return names_one(other) || is_remark(other->text.plain) || is_signpost(other->text.plain);
                  }) &&
      names_one(&block))
    return is(Purpose::entry, "names one thing below a heading that names a stage");
  is(Purpose::prose, "running text", "a bold or linked name at its beginning, below a heading that names a stage");
}

void Roles::items(const Section& section, std::size_t begin, std::size_t end, Surroundings& surroundings,
                  SectionRoles& out) const {
  const BlockRole* above = out.blocks.empty() ? nullptr : &out.blocks.back();
  const auto& blocks = section.blocks;
  const auto all_are = [&](Purpose purpose, const std::string& why, const std::string& missing = {}) {
    for (std::size_t i = begin; i < end; ++i) out.blocks.push_back(role_of(*blocks[i], purpose, why, missing));
  };
  const bool directly = above != nullptr && begin > 0 && above->block == blocks[begin - 1];
  if (directly && above->purpose == Purpose::remark && is_label(above->block->text.plain))
    return all_are(Purpose::remark, "explains what leads it in");
  const bool led_in = directly && (above->purpose == Purpose::lead_in || above->purpose == Purpose::statement);
  std::size_t outer = 0, people = 0, links = 0, bare = 0, legends = 0;
  for (std::size_t i = begin; i < end; ++i) {
    if (blocks[i]->level > 1) continue;
    ++outer;
    people += is_person(blocks[i]->text.plain) ? 1u : 0u;
    links += is_link_list(blocks[i]->text) ? 1u : 0u;
    bare += is_only_links(blocks[i]->text) ? 1u : 0u;
    legends += evidence_.is_legend(*blocks[i]) ? 1u : 0u;
  }
  if (people * 2 > outer) return all_are(Purpose::people, "a list of people", "a name of something that is planned");
  // A list of bare links, one of which at least leads to documentation.
  const bool below_links = section.last() != nullptr && section.last()->sense.kind == Kind::links;
  if (below_links && bare * 2 > outer) return all_are(Purpose::signpost, "links below a heading for what to read");
  if (links * 2 > outer || (links > 0 && bare == outer))
    return all_are(Purpose::signpost, "links to what is written elsewhere");
  if (legends * 2 > outer) return all_are(Purpose::legend, "signs and what they mean");
  if (section.holds(BlockKind::table) && !led_in)
    return all_are(Purpose::prose, "a list beside a table", "a line above it that says what it lists");

  const int level = section.level();
  auto around = std::make_shared<const Context>(surroundings.of(section));
  const auto unlabelled = around;
  bool any = false;
  bool labelled = false;         // the last outer item is nothing but a stage, over a list of its own
  bool parent_is_label = false;  // the last outer item stands for what is below it
  bool steps = false;            // a numbered list goes on from an item that leads it in
  for (std::size_t i = begin; i < end; ++i) {
    const Block& block = *blocks[i];
    const std::string& text = block.text.plain;
    const std::size_t words = support::words_of(text).size();
    const auto is = [&](Purpose purpose, const std::string& why, const std::string& missing = {}) {
      out.blocks.push_back(role_of(block, purpose, why, missing));
    };
    if (block.level == 1) {
      const bool goes_on = i > begin && block.ordered && !blocks[i - 1]->ordered && is_label(blocks[i - 1]->text.plain);
      steps = block.ordered && (goes_on || steps);
      if (steps) {
        is(Purpose::detail, "a step of the item above it");
        continue;
      }
      labelled = false;
      around = unlabelled;
      parent_is_label = is_label(text);
      const HeadingSense sense = sense_heading(text, lexicon_, std::nullopt);
      const bool over_list = i + 1 < end && blocks[i + 1]->level > 1;
      if (sense.kind == Kind::stage && !sense.beside_name && sense.said.coverage >= 1 && over_list) {
        const Intro label{level, block.line, support::squeeze(text), sense.said, false};
        around = std::make_shared<const Context>(surroundings.of(section, &label));
        labelled = true;
        is(Purpose::label, "names the stage of the items below it");
        continue;
      }
      if (parent_is_label && over_list && sentences_of(text).size() == 1) {
        is(Purpose::label, "a label over the items below it");
        continue;
      }
      if (parent_is_label && over_list && sentences_of(text).size() > 1) parent_is_label = false;
    } else if (steps || !(labelled || parent_is_label || block.checked)) {
      is(Purpose::detail, "says more of the item above it", "a label as its parent, or a box");
      continue;
    }
    const Context& context = *around;
    constexpr std::size_t kLongest = 80;
    const auto enters = [&](const char* why) {
      is(Purpose::entry, why);
      out.blocks.back().context = around;
      any = true;
    };
    const bool marked = block.checked.has_value() || !lexicon_.opening_symbol(text).empty() ||
                        !evidence_.meaning_of(text.substr(0, text.find(' '))).empty();
    if (evidence_.is_legend(block)) {
      is(Purpose::legend, "a sign and what it means");
    } else if (words == 0) {
      is(Purpose::prose, "no words");
    } else if (words > kLongest) {
      is(Purpose::prose, "too long to name one thing", "fewer than 80 words");
    } else if (is_link_list(block.text)) {
      is(Purpose::signpost, "links to what is written elsewhere");
    } else if (is_remark(text)) {
      is(Purpose::remark, "a remark");
    } else if (marked) {
      enters("an item with a mark");
    } else if (can_hold_prose(context)) {
      enters("an item below what names a stage or a date");
    } else if (plans(section) && !is_only_links(block.text) && tells_itself(text, lexicon_)) {
      enters("an item that says itself how far it is");
    } else if (plans(section) && section.last() != nullptr && names_a_wait(*section.last())) {
      enters("an item below a heading for what waits");
    } else {
      is(Purpose::prose, "nothing says a stage or a date for it",
         "a heading above it that names a stage ('[[section]] stage'), a box, or a sign");
    }
  }
  if (any) surroundings.use(level);
}

}  // namespace roadshift::reading
