#include "reading/context.h"

#include <algorithm>
#include <regex>

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
  const Stage of = lexicon.ladder().find(heading.rule->milestone);
  if (of.known()) {
    const auto window = window_of(heading.text, lexicon.date_options(std::nullopt));
    said.milestones.push_back({of, window, Reached::no, {}});
    if (!said.stage.known()) said.stage = lexicon.ladder().lowest();
  }
  return said;
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
  return facts;
}

Context make_context(const std::vector<Heading>& path, const std::vector<Intro>& intros, const PageFacts& facts,
                     const Lexicon& lexicon, const Intro* row) {
  Context context;
  std::vector<Said> rules;
  rules.reserve(path.size());
  const auto take = [&](const Said& said, Origin origin, const std::string& words, int line) {
    const Candidate candidate{&said, {origin, words, line}};
    take_stage(context, candidate, lexicon.planned_stage());
    take_milestones(context, candidate);
  };
  const auto take_intros_of = [&](int level) {
    for (const Intro& intro : intros) {
      if (intro.level == level) take(intro.said, Origin::intro, intro.text, intro.line);
    }
  };
  if (row != nullptr) take(row->said, Origin::intro, row->text, row->line);
  for (auto heading = path.rbegin(); heading != path.rend(); ++heading) {
    if (heading->rule != nullptr) {
      context.ignored = context.ignored || heading->rule->ignore;
      rules.push_back(by_rule(*heading, lexicon));
      take(rules.back(), Origin::config, heading->text, heading->line);
    } else if (heading->level > 1) {
      take(heading->said, Origin::heading, heading->text, heading->line);
    }
    take_intros_of(heading->level);
    if (heading->level == 1 && heading->rule == nullptr && title_speaks(heading->said)) {
      take(heading->said, Origin::title, heading->text, heading->line);
    }
    // A stage said further in takes what stands there out of a reference section.
    const bool staged = context.stage.known() && context.stage_source.origin != Origin::title;
    context.reference = context.reference || (heading->reference && !staged && heading->level > 1);
    if (context.mechanism.empty()) context.mechanism = lexicon.mechanism(heading->text);
    if (context.service.empty() && heading->level > 1 && !heading->said.speaks()) {
      context.service = lexicon.memory().services.get(heading->text, [&] { return service_of(heading->text); });
    }
    if (!context.year) {
      for (const Milestone& milestone : heading->said.milestones) {
        if (milestone.window && milestone.window->last) {
          context.year = static_cast<int>(std::chrono::year_month_day(*milestone.window->last).year());
        }
      }
    }
  }
  take_intros_of(0);
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
  for (const Heading& heading : path) context.section.push_back(heading.text);
  return context;
}

}  // namespace roadshift::reading
