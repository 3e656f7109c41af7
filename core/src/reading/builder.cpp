#include "reading/builder.h"

#include <algorithm>
#include <array>

#include "reading/naming.h"
#include "reading/phrase.h"
#include "reading/senses.h"
#include "support/signs.h"

namespace roadshift::reading {
namespace {

using document::Cell;
using document::Text;
using support::squeeze;
using support::trim;

constexpr std::size_t kTitleWords = 12;

// A cell's signs, each with the words that go with it: those after it where the cell begins with a sign, else those
// before it.
struct SignFound {
  std::size_t begin = 0, end = 0;
  Stage stage;
  std::string text;
};
std::vector<SignFound> signs_in(const std::string& text, const std::vector<SignMeaning>& signs) {
  std::vector<SignFound> found;
  for (const SignMeaning& sign : signs) {
    const auto place = support::find_sign(text, sign.sign);
    if (place.begin != support::npos) found.push_back({place.begin, place.end, sign.stage, {}});
  }
  std::sort(found.begin(), found.end(), [](const SignFound& a, const SignFound& b) { return a.begin < b.begin; });
  const bool leading = !found.empty() && trim(text.substr(0, found.front().begin)).empty();
  for (std::size_t i = 0; i < found.size(); ++i) {
    const std::size_t begin = i == 0 ? 0 : leading ? found[i].begin : found[i - 1].end;
    const std::size_t end = i + 1 == found.size() ? text.size() : leading ? found[i + 1].begin : found[i].end;
    found[i].text = text.substr(begin, end - begin);
  }
  return found;
}

// Gathers what an entry's own words say, nearest first, before the context fills the gaps.
class Builder {
 public:
  Builder(const Context& context, const Lexicon& lexicon) : context_(context), lexicon_(lexicon) {
    entry.section = context.section;
  }

  // A cell or "Status: …" line that is about the stage; `title` is what stands over or before it, or nothing.
  void status(const std::string& title, const std::string& text, const Source& source) {
    if (trim(text).empty() || lexicon_.is_negative(text)) return;
    Said said = read_status(title, text, lexicon_, context_.year);
    if (!said.speaks() && lexicon_.is_affirmative(text)) said.stage = lexicon_.ladder().goal();
    if (!said.speaks() && !lexicon_.is_unscheduled(text)) {
      entry.notes.push_back(
          {ProblemKind::unknown_status, "status '" + squeeze(text) + "' names no stage of the ladder"});
    }
    own_stage(said, source);
    own_promise_ = std::max(own_promise_, said.promised);
    own_milestones(said.milestones, source);
  }

  // A cell of a column that holds a stage's date.
  void milestone(const Column& column, const std::string& text, int line) {
    if (column.signs.empty() && !column.dated_by_title && column.reached == Arrival::by_title) {
      const Said said = read_date_cell(column, text, lexicon_, context_.year);
      if (said.milestones.empty()) note_unread(text);
      return own_milestones(said.milestones, {Origin::column, column.title + ": " + squeeze(text), line});
    }
    const auto signs = signs_in(text, column.signs);
    for (const SignFound& sign : signs) milestone(column, sign.stage, sign.text, line, true);
    if (signs.empty()) milestone(column, column.stage, text, line, false);
  }

  // What a column that names no stage says is about the stage that the entry's own name is about: "Release the lift to
  // the sandbox environment | April".
  void aim_at(Stage stage) {
    const Stage goal = lexicon_.ladder().goal();
    const auto of = [&](Stage other) {
      return std::find_if(entry.milestones.begin(), entry.milestones.end(),
                          [&](const Milestone& milestone) { return milestone.stage == other; });
    };
    const auto aimed = of(goal);
    if (aimed == entry.milestones.end() || of(stage) != entry.milestones.end()) return;
    const std::string title = aimed->source.words.substr(0, aimed->source.words.find(':'));
    if (aimed->source.origin != Origin::column || lexicon_.stages.any(support::words_of(title))) return;
    aimed->stage = stage;
  }

  void prose(const Text& text, int line) {
    const Said said = read_prose(text, lexicon_, context_.year);
    if (!said.speaks()) return;
    const Source source{Origin::text, first_clause(text.plain, kTitleWords), line};
    stated_ = std::max(stated_, said.stage);
    own_milestones(said.milestones, source);
    if (said.stage.known() && said.stage == stated_) stated_source_ = source;
  }

  // What is said of the entry as a whole, by its own heading or a sentence of its own.
  void said(const Said& said, const Source& source) {
    own_stage(said, source);
    own_promise_ = std::max(own_promise_, said.promised);
    own_milestones(said.milestones, source);
  }

  // Sentences that are about how far it is and nothing else: "In development. Expected to be released in June 2026."
  void sentences(std::string_view text, int line) {
    for (const std::string_view sentence : sentences_of(text)) {
      if (const auto told = said_of_itself(sentence, lexicon_, context_.year))
        said(*told, {Origin::text, first_clause(sentence, kTitleWords), line});
    }
  }

  void links(const Text& text) {
    for (std::string& link : links_of(text)) entry.links.push_back(std::move(link));
  }

  // An open box only says what is not so yet.
  void open_box(int line) {
    promises = true;
    own_promise_ = std::max(own_promise_, lexicon_.ladder().goal());
    promise_source_ = {Origin::cell, "[ ]", line};
  }

  Entry finish() {
    for (Milestone& milestone : entry.milestones) {
      const bool waits = std::find(until_named_.begin(), until_named_.end(), milestone.stage) != until_named_.end();
      if (waits && is_out(entry.title, milestone.stage, *context_.latest, lexicon_)) milestone.reached = Reached::yes;
    }
    decide_stage();
    for (Milestone milestone : context_.milestones) {
      // "(beta)" below "Released in June 2024": the entry's own word is nearer.
      if (own_.known() && milestone.stage > own_) milestone.reached = Reached::no;
      own_milestone(std::move(milestone));
    }
    std::stable_sort(entry.milestones.begin(), entry.milestones.end(),
                     [](const Milestone& a, const Milestone& b) { return a.stage < b.stage; });
    if (entry.apis.empty() && !context_.service.empty())
      entry.apis.push_back({context_.service, "", "", context_.service});
    if (!context_.mechanism.empty()) entry.mechanism = context_.mechanism;
    return std::move(entry);
  }

  Entry entry;
  bool promises = false;  // it has an open box, or a table's column for a stage's date, even if its cell is empty

 private:
  // `marked`: a sign of the column's own stands in the cell.
  void milestone(const Column& column, Stage stage, const std::string& text, int line, bool marked) {
    const bool listed = column.reached_when.stand_in(text);
    if (trim(text).empty() || (lexicon_.is_negative(text) && !marked && !listed)) return;
    const Said said = read_phrase(text, lexicon_, context_.year);
    const bool affirmative = lexicon_.is_affirmative(text);
    Milestone found{stage, window_of(text, lexicon_.date_options(context_.year)), Reached::no, {}};
    found.source = {Origin::column, column.title + ": " + squeeze(text), line};
    const bool of_title = column.dated_by_title && !found.window;
    if (of_title && (marked || listed || affirmative || said.stage.known()))
      found.window = window_of(column.title, lexicon_.date_options(context_.year));
    const bool dated = found.window && found.window->dated();
    const bool named = of_title && column.reached == Arrival::named && (marked || affirmative || said.stage.known()) &&
                       is_out(column.title, stage, *context_.latest, lexicon_);
    if ((affirmative && !of_title) || (listed && !said.planned_cue) || named) {
      found.reached = Reached::yes;
    } else if (dated && said.reached_cue && !said.planned_cue) {
      found.reached = Reached::yes;
    } else if (dated && !said.planned_cue && counts_once_begun(column)) {
      found.reached = Reached::once_begun;
    } else if (!dated && !of_title && said.stage.known() && said.stage >= stage &&
               said.stage != lexicon_.ladder().lowest()) {
      found.reached = Reached::yes;
    } else if (!found.window && !of_title && marked) {
      found.reached = Reached::yes;
    }
    if (!found.window && found.reached == Reached::no) return;
    if (of_title) return earliest_milestone(std::move(found));
    if (column.reached == Arrival::named && dated && found.reached == Reached::no) until_named_.push_back(stage);
    own_milestone(std::move(found));
  }

  static bool counts_once_begun(const Column& column) {
    if (column.reached == Arrival::by_title) return column.past && !column.says_when_reached;
    return column.reached == Arrival::begun;
  }

  // Of columns whose titles say when, the earliest that bears the entry's mark counts.
  void earliest_milestone(Milestone milestone) {
    for (Milestone& known : entry.milestones) {
      if (known.stage != milestone.stage) continue;
      const auto last = [](const Milestone& m) { return m.window && m.window->last ? *m.window->last : Day::max(); };
      if (known.reached != Reached::yes && (milestone.reached == Reached::yes || last(milestone) < last(known)))
        known = std::move(milestone);
      return;
    }
    entry.milestones.push_back(std::move(milestone));
  }

  // A day that is in no calendar is told of by its own rule.
  void note_unread(const std::string& text) {
    const DateOptions options = lexicon_.date_options(context_.year);
    if (!is_unread_date(text, options) || !remark_dates(text, options).empty()) return;
    entry.notes.push_back({ProblemKind::unread_date, "date '" + squeeze(text) + "' could not be read"});
  }

  void own_stage(const Said& said, const Source& source) {
    // Of several columns that say a stage, the furthest; else the first word holds.
    const bool column = source.origin == Origin::cell && own_source_.origin == Origin::cell;
    if (!said.stage.known() || (own_.known() && !(column && said.stage > own_))) return;
    own_ = said.stage;
    own_source_ = source;
  }

  void own_milestones(const std::vector<Milestone>& milestones, const Source& source) {
    for (Milestone milestone : milestones) {
      milestone.source = source;
      own_milestone(std::move(milestone));
    }
  }

  void own_milestone(Milestone milestone) {
    const auto known = std::find_if(entry.milestones.begin(), entry.milestones.end(),
                                    [&](const Milestone& m) { return m.stage == milestone.stage; });
    if (known == entry.milestones.end()) {
      entry.milestones.push_back(std::move(milestone));
    } else if (is_finer(milestone, *known)) {
      milestone.reached = std::max(milestone.reached, known->reached, says_less);
      *known = std::move(milestone);
    }
  }

  // A quarter in one column and a day of it in another: the day is the date; and any date is before one to be
  // confirmed.
  static bool is_finer(const Milestone& milestone, const Milestone& than) {
    if (milestone.source.origin != Origin::column || than.source.origin != Origin::column) return false;
    if (!milestone.window || !milestone.window->dated()) return false;
    if (!than.window || !than.window->dated()) return true;
    return !milestone.window->same_days(*than.window) && *milestone.window->first >= *than.window->first &&
           *milestone.window->last <= *than.window->last;
  }

  // no < once_begun < yes
  static bool says_less(Reached a, Reached b) {
    const auto rank = [](Reached reached) { return reached == Reached::no ? 0 : reached == Reached::yes ? 2 : 1; };
    return rank(a) < rank(b);
  }

  // The entry's own word first, then what stands around it; a stage that a column or sentence of its own says is
  // reached lifts what the surroundings say, and takes the place of what only the page's title or file says.
  void decide_stage() {
    const Stage planned = lexicon_.planned_stage();
    Stage reached = stated_;
    Source source = stated_source_;
    bool promised = false;
    for (const Milestone& milestone : entry.milestones) {
      if (milestone.reached == Reached::yes && milestone.stage > reached) {
        reached = milestone.stage;
        source = milestone.source;
      }
      promised = promised || milestone.reached == Reached::no;
    }
    if (own_.known()) {
      entry.stage = own_;
      entry.stage_source = own_source_;
      return;
    }
    entry.stage = context_.mixed && promised ? planned : context_.stage;
    entry.stage_source = context_.stage_source;
    entry.stage_inferred = context_.inferred || (context_.mixed && promised);
    const Milestone* of_context = nullptr;
    for (const Milestone& milestone : entry.milestones) {
      if (milestone.stage == entry.stage) of_context = &milestone;
    }
    const bool weak = context_.stage_source.origin > Origin::intro && context_.stage_source.origin != Origin::config;
    const bool denied = weak && of_context != nullptr && of_context->reached == Reached::no && reached.known();
    // The entry's own sentence is nearer than the page's title: "it can be tested in the sandbox" under "Released".
    const bool nearer = weak && stated_.known() && stated_ == reached;
    if (reached > entry.stage || denied || nearer) {
      entry.stage = reached;
      entry.stage_source = source;
      entry.stage_inferred = false;
    }
    // "expected in June" under "Live"; and a promise with no word on how far it has come is planned: nobody said so,
    // but it is what a promise is.
    const bool denied_by_promise = own_promise_.known() && entry.stage >= own_promise_;
    const bool only_promised =
        !entry.stage.known() && (promises || !entry.milestones.empty() || !context_.milestones.empty());
    if (!denied_by_promise && !only_promised) return;
    entry.stage = planned;
    entry.stage_inferred = promise_source_.origin == Origin::none;  // an open box says it
    if (!entry.stage_inferred) entry.stage_source = promise_source_;
  }

  const Context& context_;
  const Lexicon& lexicon_;
  std::vector<Stage> until_named_;  // whose dates are targets until the page calls the entry the latest release
  Stage own_, stated_, own_promise_;
  Source own_source_, stated_source_, promise_source_;
};

// The stage below the goal that a delivery's name says it is delivered to: "… to the sandbox environment", "Release the
// test functionality".
Stage delivered_to(const std::string& title, const Lexicon& lexicon) {
  const auto words = support::words_of(title);
  const auto found = lexicon.stages.find(words);
  const Stage goal = lexicon.ladder().goal();
  for (const auto& phrase : found) {
    const Stage stage{phrase.value};
    if (stage >= goal || stage == lexicon.ladder().lowest()) continue;
    std::size_t before = phrase.word;
    while (before > 0 && words[before - 1].folded == "the") --before;
    if (before > 0 && (words[before - 1].folded == "to" || words[before - 1].folded == "into")) return stage;
    static constexpr std::array<std::string_view, 4> kVerbs = {"release", "deploy", "deliver", "launch"};
    const bool verb = std::find(kVerbs.begin(), kVerbs.end(), words.front().folded) != kVerbs.end();
    const bool last = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(phrase.word + phrase.length), words.end(),
                                  [&](const support::Word& word) { return lexicon.is_filler(word.folded); });
    if (verb && last && found.size() == 1) return stage;
  }
  return {};
}

std::optional<std::string> some(const std::string& text) {
  std::string clean = squeeze(text);
  if (clean.empty()) return std::nullopt;
  return clean;
}

void append(std::string& text, const std::string& more) {
  const std::string clean = squeeze(more);
  if (clean.empty()) return;
  if (!text.empty()) text += ' ';
  text += clean;
}

// "Group: Businesses and agents": a field on a line of its own.
struct KeyValue {
  std::string key, value;
};
std::optional<KeyValue> key_value(std::string_view line) {
  constexpr std::size_t kLongestKey = 4;
  const auto colon = line.find(':');
  if (colon == std::string_view::npos || (colon + 1 < line.size() && line[colon + 1] != ' ')) return std::nullopt;
  const std::string_view key = trim(line.substr(0, colon));
  const std::size_t words = support::words_of(key).size();
  if (words == 0 || words > kLongestKey) return std::nullopt;
  return KeyValue{std::string(key), std::string(trim(line.substr(colon + 1)))};
}

bool about_stage(Role role) {
  return role == Role::stage || role == Role::milestone;
}

// What the key of a "Key: value" line means, by the same rules as a column's title.
void take_field(Builder& builder, const KeyValue& field, int line, const Lexicon& lexicon) {
  Entry& entry = builder.entry;
  const Column column = read_column(field.key, lexicon);
  entry.fields.push_back({field.key, field.value, about_stage(column.role)});
  switch (column.role) {
    case Role::stage:
      builder.status(field.key, field.value, {Origin::cell, field.key + ": " + field.value, line});
      break;
    case Role::milestone: builder.milestone(column, field.value, line); break;
    case Role::audience: entry.audience = some(field.value); break;
    case Role::owner: entry.owner = some(field.value); break;
    case Role::api: entry.apis = read_apis({field.value, {}}, lexicon); break;
    default: break;
  }
}

// "Customer sign up (in test)", "Refunds – live": the clauses after the name that are only about the stage.
std::string split_status(const std::string& text, const Lexicon& lexicon, std::optional<int> year,
                         std::string& status) {
  constexpr double kOnlyStage = 0.6;
  const auto dates = find_dates(text, lexicon.date_options(year));
  for (const std::string_view mark : {" (", " - ", " – ", " — ", ": ", ", "}) {
    const auto at = text.rfind(mark);
    if (at == std::string::npos || at == 0) continue;
    // "… shipped on August 14th, 2017": the comma is the date's own.
    const bool in_date =
        std::any_of(dates.begin(), dates.end(), [&](const FoundDate& d) { return d.begin < at && at < d.end; });
    if (in_date) continue;
    std::string tail = text.substr(at + mark.size());
    const Said said = read_phrase(tail, lexicon, year);
    if (!said.speaks() || said.coverage < kOnlyStage) continue;
    status = tail;
    return text.substr(0, at);
  }
  return text;
}

// How well a cell fits under a column by what it holds: a date or a status under a name is out of place, and so is a
// name under a date.
int fit(const Cell& cell, const Column& column, const Lexicon& lexicon, std::optional<int> year) {
  const std::string_view plain = trim(cell.text.plain);
  if (plain.empty() || lexicon.is_negative(plain)) return 0;
  constexpr int kWell = 3, kBadly = -3;
  constexpr double kMostOfIt = 0.5;
  const Said said = read_phrase(plain, lexicon, year);
  const bool when = !said.milestones.empty() && said.coverage >= kMostOfIt;
  const bool yes = lexicon.is_affirmative(plain);
  switch (column.role) {
    case Role::milestone: return when ? kWell : yes ? 1 : kBadly;
    case Role::stage: return said.stage.known() && said.coverage >= kMostOfIt ? kWell : when || yes ? 1 : kBadly;
    case Role::field:
    case Role::ignore: return when ? -1 : 0;
    default: return when || yes ? kBadly : 1;
  }
}

// The columns that the cells of a row belong to: as they come, but where the row is short by what the cells hold,
// because a cell may be missing anywhere.
std::vector<std::size_t> columns_of(const document::Row& row, const Columns& columns, const Lexicon& lexicon,
                                    std::optional<int> year) {
  const std::size_t cells = row.cells.size(), wide = columns.list.size();
  std::vector<std::size_t> places(cells);
  for (std::size_t i = 0; i < cells; ++i) places[i] = i;
  constexpr std::size_t kWidest = 40;
  if (cells == 0 || cells >= wide || wide > kWidest) return places;
  // best[i][j]: of the cells from i on, placed in columns from j on.
  std::vector<std::vector<int>> best(cells + 1, std::vector<int>(wide + 1, 0));
  constexpr int kNowhere = -1'000'000;
  const auto placed = [&](std::size_t i, std::size_t j) {
    return fit(row.cells[i], columns.list[j], lexicon, year) + best[i + 1][j + 1];
  };
  for (std::size_t i = cells; i-- > 0;) {
    best[i][wide] = kNowhere;
    for (std::size_t j = wide; j-- > 0;) best[i][j] = std::max(placed(i, j), best[i][j + 1]);
  }
  std::size_t j = 0;
  for (std::size_t i = 0; i < cells; ++i, ++j) {
    while (placed(i, j) < best[i][j]) ++j;
    places[i] = j;
  }
  return places;
}

}  // namespace

Entry build_row(const document::Row& row, const Columns& columns, const Context& context, const std::vector<Api>* above,
                const Lexicon& lexicon) {
  Builder builder(context, lexicon);
  Entry& entry = builder.entry;
  entry.form = Form::row;
  entry.line = row.line;
  std::string body, lead, body_text;
  bool api_repeated = false;
  const std::vector<std::size_t> places = columns_of(row, columns, lexicon, context.year);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const Cell& cell = row.cells[i];
    static const Column kUnnamed;
    const Column& column = places[i] < columns.list.size() ? columns.list[places[i]] : kUnnamed;
    const std::string& plain = cell.text.plain;
    if (column.role == Role::ignore) continue;
    builder.promises = builder.promises || column.role == Role::milestone;
    if (!column.title.empty() || !plain.empty())
      entry.fields.push_back({squeeze(column.title), squeeze(plain), about_stage(column.role)});
    builder.links(cell.text);
    const bool names = column.role == Role::title || column.role == Role::journey;
    switch (column.role) {
      case Role::title:
      case Role::journey: {
        const std::string own_lead = names ? lead_of(cell.text) : std::string();
        entry.title = own_lead.empty() || plain.find('\n') == std::string::npos ? squeeze(plain) : own_lead;
        if (column.role == Role::journey) entry.journey = some(entry.title);
        if (entry.title != squeeze(plain)) append(body, plain.substr(std::min(plain.size(), plain.find('\n'))));
        builder.prose(cell.text, row.line);
        break;
      }
      case Role::api:
        entry.apis = read_apis(cell.text, lexicon);
        api_repeated = cell.carried;
        if (trim(plain).empty() && above != nullptr) {
          entry.apis = *above;
          api_repeated = true;
        }
        break;
      case Role::text:
      case Role::function:
        if (lead.empty()) lead = lead_of(cell.text);
        if (column.role == Role::function) entry.function = some(plain);
        append(body, plain);
        append(body_text, plain);
        builder.prose(cell.text, row.line);
        break;
      case Role::stage:
        builder.status(column.title, unstruck(cell.text),
                       {Origin::cell, squeeze(column.title) + ": " + squeeze(plain), row.line});
        break;
      case Role::milestone: builder.milestone(column, unstruck(cell.text), row.line); break;
      case Role::audience:
        entry.audience = some(plain);
        append(body, plain);
        break;
      case Role::owner: entry.owner = some(plain); break;
      default:
        if (support::words_of(plain).size() > kTitleWords / 2) append(body, plain);
        builder.prose(cell.text, row.line);
        break;
    }
  }
  if (entry.title.empty() && !lead.empty()) entry.title = lead;
  if (entry.title.empty() && !api_repeated) {
    for (const Api& api : entry.apis) entry.title += (entry.title.empty() ? "" : ", ") + api.text;
  }
  if (entry.title.empty()) entry.title = first_clause(body_text.empty() ? body : body_text, kTitleWords);
  for (std::size_t i = 0; entry.title.empty() && i < row.cells.size(); ++i)
    entry.title = first_clause(row.cells[i].text.plain, kTitleWords);
  entry.text = body.empty() ? entry.title : body;
  if (const Stage stage = delivered_to(entry.title, lexicon); stage.known()) builder.aim_at(stage);
  if (row.joined) entry.notes.push_back({ProblemKind::broken_table, "row is broken over two lines"});
  return builder.finish();
}

bool states_stage(const document::Block& block, const Lexicon& lexicon) {
  std::string_view rest = block.text.plain;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const auto field = key_value(line);
    if (field && read_column(field->key, lexicon).role == Role::stage &&
        read_status(field->key, field->value, lexicon, std::nullopt).speaks())
      return true;
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  return false;
}

Entry build_item(const document::Block& block, const Context& context, const Lexicon& lexicon) {
  Builder builder(context, lexicon);
  Entry& entry = builder.entry;
  entry.form = block.kind == document::BlockKind::item ? Form::item : Form::paragraph;
  entry.line = block.line;
  if (block.checked == false) builder.open_box(block.line);
  if (block.checked) {  // a ladder may say what a box means
    const std::string box = *block.checked ? "[x]" : "[ ]";
    const Source source{Origin::cell, box, block.line};
    if (lexicon.stages.whole(box))
      builder.status({}, box, source);
    else if (*block.checked)
      builder.status({}, std::string(lexicon.ladder().label(lexicon.ladder().goal())), source);
  }
  const std::string symbol(lexicon.opening_symbol(block.text.plain));
  if (!symbol.empty()) builder.status({}, symbol, {Origin::cell, symbol, block.line});
  std::string status;
  const auto end = block.text.plain.find('\n');
  const std::string first(trim(std::string_view(block.text.plain).substr(0, end).substr(symbol.size())));
  const std::string name = split_status(first, lexicon, context.year, status);
  if (!status.empty()) builder.status({}, status, {Origin::text, status, block.line});
  std::string_view rest =
      end == std::string::npos ? std::string_view() : std::string_view(block.text.plain).substr(end + 1);
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    if (const auto field = key_value(line)) take_field(builder, *field, block.line, lexicon);
    rest.remove_prefix(std::min(rest.size(), line.size() + 1));
  }
  entry.title = lead_of(block.text);
  // "**Roaming alerts** are in test with our own staff."
  if (entry.form == Form::paragraph && !entry.title.empty() && first.starts_with(entry.title))
    builder.sentences(std::string_view(block.text.plain).substr(entry.title.size()), block.line);
  builder.prose(block.text, block.line);
  builder.links(block.text);
  if (entry.title.empty()) entry.title = first_clause(name, kTitleWords * 2);
  if (entry.title.empty()) entry.title = first_clause(block.text.plain, kTitleWords);
  entry.text = squeeze(block.text.plain);
  return builder.finish();
}

Entry build_section(const Heading& heading, const std::vector<const document::Block*>& body, const Context& context,
                    const Lexicon& lexicon) {
  Builder builder(context, lexicon);
  Entry& entry = builder.entry;
  entry.form = heading.level == Heading::kBoldLevel ? Form::paragraph : Form::section;
  entry.line = heading.line;
  std::string status;
  entry.title = squeeze(split_status(heading.text, lexicon, context.year, status));
  std::string function;
  if (!status.empty()) {
    builder.status({}, status, {Origin::text, status, heading.line});
  } else if (heading.sense.beside_name) {  // "Patch 14 – in test on the public test server"
    builder.said(heading.said(), {Origin::text, heading.text, heading.line});
    entry.title = squeeze(first_clause(heading.text.substr(0, heading.text.find(" (")), kTitleWords));
  }
  for (const document::Block* block : body) {
    if (block->kind == document::BlockKind::paragraph) builder.sentences(block->text.plain, block->line);
    std::string_view rest = block->text.plain;
    builder.links(block->text);
    while (!rest.empty()) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      const auto field = key_value(line);
      if (field)
        take_field(builder, *field, block->line, lexicon);
      else
        append(function, std::string(line));
      if (!field || !entry.fields.back().about_stage) append(entry.text, std::string(line));
      rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    builder.prose(block->text, block->line);
  }
  entry.function = some(function);
  if (entry.text.empty()) entry.text = entry.title;
  return builder.finish();
}

}  // namespace roadshift::reading
