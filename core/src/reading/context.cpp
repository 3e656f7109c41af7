#include "reading/context.h"

#include <algorithm>
#include <regex>

#include "reading/evidence.h"
#include "reading/memory.h"
#include "reading/naming.h"

namespace roadshift::reading {
namespace {

struct Candidate {
  const Said* said;
  Source source;
};

// The nearest words that name a stage say it, unless nearer ones promise that stage for later: "expected in June" under
// "Released" is planned, under "Working on now" it is being worked on.
void take_stage(Context& context, const Candidate& candidate, Stage lowest) {
  if (context.stage.known()) return;
  const Said& said = *candidate.said;
  if (said.stage.known()) {
    const bool denied = context.promised.known() && said.stage >= context.promised;
    context.stage = denied ? lowest : said.stage;
    context.inferred = denied;
    if (!denied) context.stage_source = candidate.source;
    context.mixed = said.mixed && !denied;
  } else if (said.promised.known() && !context.promised.known()) {
    context.promised = said.promised;
    context.stage_source = candidate.source;
  }
}

void take_milestones(Context& context, const Candidate& candidate) {
  for (Milestone milestone : candidate.said->milestones) {
    const bool known = std::any_of(context.milestones.begin(), context.milestones.end(),
                                   [&](const Milestone& m) { return m.stage == milestone.stage; });
    if (known) continue;
    milestone.source = candidate.source;
    context.milestones.push_back(std::move(milestone));
  }
}

// A page's title names its stage when that is most of what it says: "# Released", not "# VAT API roadmap, live soon".
// A date in it is the page's own.
bool title_speaks(const Said& said) {
  constexpr double kMostOfIt = 0.5;
  return said.stage.known() && !said.mixed && said.coverage >= kMostOfIt;
}

// A heading with a rule of the configuration says what the rule says.
Said by_rule(const Heading& heading, const Lexicon& lexicon) {
  Said said;
  said.stage = lexicon.ladder().find(heading.rule->stage);
  if (said.stage.known() && heading.rule->milestone.empty()) said.milestones = heading.said().milestones;
  const Stage of = lexicon.ladder().find(heading.rule->milestone);
  if (of.known()) {
    const auto window = window_of(heading.text, lexicon.date_options(std::nullopt));
    said.milestones.push_back({of, window, Reached::no, {}});
    if (!said.stage.known()) said.stage = lexicon.ladder().lowest();
  }
  return said;
}

// "CTC Test Support API" on a page called "Released": what is made for a lower stage is released to that stage. Such a
// name says nothing elsewhere, and nothing against nearer words.
void only_for_test(Context& context, const std::vector<Heading>& path, const Lexicon& lexicon) {
  const Origin origin = context.stage_source.origin;
  const bool by_page = origin == Origin::title || origin == Origin::front_matter || origin == Origin::file;
  if (!by_page || context.stage != lexicon.ladder().goal()) return;
  for (const Heading& heading : path) {
    if (heading.title || heading.sense.kind != HeadingSense::Kind::names) continue;
    const auto words = support::words_of(heading.text);
    const auto found = lexicon.stages.find(words);
    if (found.size() != 1) continue;
    const Stage made_for{found.front().value};
    const bool last = std::all_of(
        words.begin() + static_cast<std::ptrdiff_t>(found.front().word + found.front().length), words.end(),
        [&](const support::Word& word) { return word.folded == "support" || lexicon.is_filler(word.folded); });
    if (!last || made_for == lexicon.ladder().lowest() || made_for >= context.stage) continue;
    context.stage = made_for;
    context.stage_source = {Origin::heading, heading.text, heading.line};
  }
}

}  // namespace

bool Context::near() const {
  const auto is_near = [](Origin origin) {
    return origin == Origin::heading || origin == Origin::intro || origin == Origin::config;
  };
  return is_near(stage_source.origin) || std::any_of(milestones.begin(), milestones.end(),
                                                     [&](const Milestone& m) { return is_near(m.source.origin); });
}

PageFacts read_page_facts(const document::Document& page, const std::string& path, const Lexicon& lexicon) {
  PageFacts facts;
  facts.file_stage = lexicon.file_stage(path);
  const auto slash = path.rfind('/');
  facts.file_name = slash == std::string::npos ? path : path.substr(slash + 1);
  std::string stem = facts.file_name.substr(0, facts.file_name.find('.'));
  static const std::regex kNumber(R"([-_ ]?\d+$)");  // "in-test-2.html.md"
  std::replace(stem.begin(), stem.end(), '_', '-');
  for (const std::string& name : {stem, std::regex_replace(stem, kNumber, "")}) {
    if (const auto rung = lexicon.stages.whole(name)) facts.name.stage = Stage{*rung};
  }
  facts.front_matter_title = page.title;
  facts.front_matter_line = page.title_line;
  facts.front_matter = read_phrase(page.title, lexicon, std::nullopt);
  for (const auto& [key, value] : page.front_matter) {
    const std::string name = support::fold(key);
    if (name != "status" && name != "stage" && name != "phase" && name != "state") continue;
    if (const Said said = read_status(key, value, lexicon, std::nullopt); said.stage.known() && !facts.stated.known())
      facts.stated = said.stage;
  }
  facts.year = year_told(page.title);
  for (const document::Block& block : page.blocks) {
    if (facts.year || block.kind != document::BlockKind::heading) continue;
    if (block.level == 1) facts.year = year_told(block.text.plain);
    break;
  }
  if (!facts.year) facts.year = year_told(facts.file_name);
  facts.latest = latest_clauses(page, lexicon);
  return facts;
}

Context make_context(const std::vector<Heading>& path, const std::vector<Intro>& intros, const PageFacts& facts,
                     const Lexicon& lexicon, const Intro* row) {
  Context context;
  context.latest = &facts.latest;
  bool roadmap = false;  // said by a rule for a heading further in
  std::vector<Said> rules;
  rules.reserve(path.size());
  const auto take = [&](const Said& said, Origin origin, const std::string& words, int line) {
    const Candidate candidate{&said, {origin, words, line}};
    take_stage(context, candidate, lexicon.planned_stage());
    take_milestones(context, candidate);
  };
  const auto take_intros_of = [&](int level) {
    for (auto intro = intros.rbegin(); intro != intros.rend(); ++intro) {
      if (intro->level == level) take(intro->said, Origin::intro, intro->text, intro->line);
    }
  };
  if (row != nullptr) take(row->said, Origin::intro, row->text, row->line);
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    if (heading->rule != nullptr) {
      context.ignored = context.ignored || (heading->rule->ignore && !roadmap);
      rules.push_back(by_rule(*heading, lexicon));
      take(rules.back(), Origin::config, heading->text, heading->line);
    } else if (!heading->title) {
      take(heading->said(), Origin::heading, heading->text, heading->line);
    }
    take_intros_of(heading->level);
    if (heading->title && heading->rule == nullptr && title_speaks(heading->said())) {
      take(heading->said(), Origin::title, heading->text, heading->line);
    }
    // A stage said further in takes what stands there out of a reference section.
    const bool staged = context.stage.known() && context.stage_source.origin != Origin::title;
    roadmap = roadmap || heading->roadmap;
    context.reference = context.reference || (heading->reference && !staged && !roadmap && !heading->title);
    if (context.mechanism.empty()) context.mechanism = lexicon.mechanism(heading->text);
    if (context.service.empty() && !heading->title && !heading->said().speaks()) {
      context.service = lexicon.memory().services.get(heading->text, [&] { return service_of(heading->text); });
    }
  }
  context.year = year_of(path);
  if (!context.year) context.year = facts.year;
  take_intros_of(0);
  if (facts.stated.known()) {
    Said said;
    said.stage = facts.stated;
    take(said, Origin::front_matter, std::string(lexicon.ladder().label(facts.stated)), 0);
  }
  if (title_speaks(facts.front_matter)) {
    take(facts.front_matter, Origin::front_matter, facts.front_matter_title, facts.front_matter_line);
  }
  if (facts.file_stage.known()) {
    Said said;
    said.stage = facts.file_stage;
    take(said, Origin::config, facts.file_name, 0);
  }
  take(facts.name, Origin::file, facts.file_name, 0);
  if (!context.stage.known() && context.promised.known()) {
    context.stage = lexicon.planned_stage();
    context.inferred = true;
  }
  only_for_test(context, path, lexicon);
  for (const Heading& heading : path) context.section.push_back(heading.text);
  return context;
}

Context with_heading_row(const Context& around, const Intro& row, const Lexicon& lexicon) {
  Context context = around;
  context.stage = {};
  context.promised = {};
  context.mixed = false;
  context.stage_source = {};
  context.milestones.clear();
  Said outer;
  outer.stage = around.stage;
  outer.promised = around.promised;
  outer.mixed = around.mixed;
  const Stage lowest = lexicon.ladder().lowest();
  const Candidate own{&row.said, {Origin::intro, row.text, row.line}};
  take_stage(context, own, lowest);
  take_milestones(context, own);
  take_stage(context, {&outer, around.stage_source}, lowest);
  for (const Milestone& milestone : around.milestones) {
    const bool known = std::any_of(context.milestones.begin(), context.milestones.end(),
                                   [&](const Milestone& m) { return m.stage == milestone.stage; });
    if (!known) context.milestones.push_back(milestone);
  }
  if (!context.stage.known() && context.promised.known()) context.stage = lowest;
  for (const Milestone& milestone : row.said.milestones) {
    if (milestone.window && milestone.window->last)
      context.year = static_cast<int>(std::chrono::year_month_day(*milestone.window->last).year());
  }
  context.section.push_back(row.text);
  return context;
}

}  // namespace roadshift::reading
