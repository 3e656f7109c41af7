#include "config/layer.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>

#include "config/meanings.h"
#include "config/nearest.h"
#include "config/pattern.h"
#include "config/table_reader.h"
#include "roadshift/rules.h"
#include "support/signs.h"
#include "support/words.h"

namespace roadshift::config {
namespace {

using std::chrono::seconds;

template <class Item>
void put_before(std::vector<Item>& list, std::vector<Item> items) {
  list.insert(list.begin(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

std::vector<std::string> values_of(std::vector<Text> texts) {
  std::vector<std::string> out;
  for (Text& text : texts) out.push_back(std::move(text.value));
  return out;
}

// --- single values --------------------------------------------------------------------------------------------------

seconds read_duration(const TableReader& reader, const Text& text) {
  const auto duration = parse_duration(text.value);
  if (!duration) {
    reader.fail(*text.node, "'" + text.value +
                                "' is no length of time; write a whole number and w, d, h, m or s, as in " +
                                "\"14d\", up to a hundred years");
  }
  return *duration;
}

DateOrder read_date_order(const TableReader& reader, const Text& text) {
  if (text.value == "dmy") return DateOrder::dmy;
  if (text.value == "mdy") return DateOrder::mdy;
  if (text.value == "ymd") return DateOrder::ymd;
  reader.fail(*text.node, "'" + text.value + "' is no order of dates" +
                              did_you_mean(text.value, {"dmy", "mdy", "ymd"}) + " (one of dmy, mdy, ymd)");
}

std::chrono::month_day read_month_day(const TableReader& reader, const Text& text) {
  const std::string& value = text.value;
  const auto number = [&](std::size_t at) {
    unsigned out = 0;
    const auto read = std::from_chars(value.data() + at, value.data() + at + 2, out);
    return read.ptr == value.data() + at + 2 ? out : 0;
  };
  if (value.size() == 5 && value[2] == '-') {
    const std::chrono::month_day day{std::chrono::month(number(0)), std::chrono::day(number(3))};
    if (day.ok()) return day;
  }
  reader.fail(*text.node, "'" + value + "' is no day of the year; write month and day, as in \"04-06\"");
}

Pattern read_pattern(const TableReader& reader, const Text& text) {
  try {
    return parse_pattern(text.value);
  } catch (const BadPattern& bad) {
    reader.fail(*text.node, "'" + text.value + "' " + bad.what());
  }
}

// An emoji can be recognised and so can a box, punctuation is folded away.
bool is_recognisable(const std::string& word) {
  return !support::fold(word).empty() || support::trim(word) == "[ ]" ||
         std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::vector<std::string> read_words(const TableReader& reader, std::string_view key) {
  std::vector<Text> texts = reader.texts(key);
  for (const Text& text : texts) {
    if (!is_recognisable(text.value)) reader.fail(*text.node, "'" + text.value + "' has no word to recognise");
  }
  return values_of(std::move(texts));
}

// --- the ladder -----------------------------------------------------------------------------------------------------

bool is_name(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.';
  });
}

// "in_test" -> "In test"
std::string label_from(std::string name) {
  std::replace(name.begin(), name.end(), '_', ' ');
  if (name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

// A word that names two stages would name whichever the reading came upon first.
void check_word(const TableReader& reader, const Text& word, const std::string& stage, Meanings& words) {
  words.add(reader, *word.node, support::key_of_word(word.value), "the word '" + word.value + "'",
            "the meaning '" + stage + "'");
}

void check_words(const TableReader& reader, const Rung& rung, Meanings& words) {
  for (const Text& word : reader.texts("words")) check_word(reader, word, rung.stage, words);
  const toml::node* label = reader.raw().get(reader.has("label") ? "label" : "stage");
  check_word(reader, {rung.label, label}, rung.stage, words);
}

Rung read_rung(const TableReader& reader) {
  const Text stage = reader.needed_text("stage");
  if (!is_name(stage.value)) {
    reader.fail(*stage.node, "'" + stage.value +
                                 "' is no name of a stage: letters, digits, '_', '-' and '.' make one; " +
                                 "'label' holds the name for people");
  }
  Rung rung;
  rung.stage = stage.value;
  const auto label = reader.text("label");
  rung.label = label ? label->value : label_from(stage.value);
  rung.words = reader.has("words") ? read_words(reader, "words") : std::vector{rung.label};
  if (rung.words.empty())
    reader.fail(*reader.raw().get("words"), "'words' is empty: nothing could name '" + stage.value + "'");
  rung.terminal = reader.flag("terminal").value_or(false);
  return rung;
}

Ladder read_ladder(const TableReader& root, Meanings& words) {
  Ladder ladder;
  const auto rungs = root.tables("ladder");
  if (rungs.empty()) root.fail_at_key("ladder", "'ladder' has no stage");
  for (const toml::table* table : rungs) {
    const TableReader reader(*table, root.file(), "[[ladder]]", {"stage", "label", "words", "terminal"});
    Rung rung = read_rung(reader);
    const bool known = std::any_of(ladder.rungs.begin(), ladder.rungs.end(),
                                   [&](const Rung& other) { return other.stage == rung.stage; });
    if (known) reader.fail(*table->get("stage"), "the stage '" + rung.stage + "' is on the ladder already");
    check_words(reader, rung, words);
    ladder.rungs.push_back(std::move(rung));
  }
  return ladder;
}

std::vector<std::string> stage_names(const Ladder& ladder) {
  std::vector<std::string> names;
  for (const Rung& rung : ladder.rungs) names.push_back(rung.stage);
  return names;
}

bool has_stage(const Ladder& ladder, const std::string& stage) {
  return std::any_of(ladder.rungs.begin(), ladder.rungs.end(), [&](const Rung& rung) { return rung.stage == stage; });
}

std::string read_stage(const TableReader& reader, const Text& stage, const Ladder& ladder) {
  if (!has_stage(ladder, stage.value)) {
    const auto names = stage_names(ladder);
    reader.fail(*stage.node, "no stage of the ladder is named '" + stage.value + "'" +
                                 did_you_mean(stage.value, names) + " (its stages: " + support::join(names, ", ") +
                                 ")");
  }
  return stage.value;
}

// What a file says of a word comes before what its base says, but no stage can lose the name that people know it by.
void add_word(const TableReader& reader, const Text& word, const std::string& stage, Ladder& ladder) {
  const std::string key = support::key_of_word(word.value);
  const auto is_it = [&](const std::string& other) { return support::key_of_word(other) == key; };
  for (Rung& rung : ladder.rungs) {
    if (rung.stage == stage) {
      if (std::none_of(rung.words.begin(), rung.words.end(), is_it)) rung.words.push_back(word.value);
      continue;
    }
    if (is_it(rung.label)) {
      reader.fail(*word.node, "the word '" + word.value + "' is the label of '" + rung.stage + "' and cannot name '" +
                                  stage + "', too");
    }
    std::erase_if(rung.words, is_it);
  }
}

void add_words(const TableReader& reader, Ladder& ladder, Meanings& words) {
  const std::string stage = read_stage(reader, reader.needed_text("stage"), ladder);
  if (read_words(reader, "add").empty()) reader.fail("[[words]] needs the key 'add' with a word or more");
  for (const Text& word : reader.texts("add")) {
    check_word(reader, word, stage, words);
    add_word(reader, word, stage, ladder);
  }
}

// The base's own rules were written for another ladder.
void drop_rules_without_stage(Config& config) {
  const auto lacks = [&](const std::string& stage) { return !stage.empty() && !has_stage(config.ladder, stage); };
  std::erase_if(config.files, [&](const FileRule& rule) { return lacks(rule.stage); });
  std::erase_if(config.sections, [&](const SectionRule& rule) { return lacks(rule.stage) || lacks(rule.milestone); });
  std::erase_if(config.columns, [&](const ColumnRule& rule) { return lacks(rule.stage); });
  for (ColumnRule& rule : config.columns)
    std::erase_if(rule.signs, [&](const Sign& sign) { return lacks(sign.stage); });
}

// --- rules ----------------------------------------------------------------------------------------------------------

std::vector<std::string> read_same(const TableReader& reader) {
  auto titles = reader.texts("titles");
  if (titles.size() < 2) reader.fail("[[same]] needs the key 'titles' with two titles or more");
  return values_of(std::move(titles));
}

FileRule read_file_rule(const TableReader& reader, const Ladder& ladder, Meanings& known) {
  const Text path = reader.needed_text("path"), stage = reader.needed_text("stage");
  FileRule rule{path.value, read_stage(reader, stage, ladder)};
  known.add(reader, *stage.node, rule.path, "the file '" + rule.path + "'", "the stage '" + rule.stage + "'");
  return rule;
}

std::string meaning_of(const SectionRule& rule) {
  if (rule.ignore) return "'ignore = true'";
  if (rule.stage.empty() && rule.milestone.empty()) return "'ignore = false'";
  return rule.stage.empty() ? "the milestone '" + rule.milestone + "'" : "the stage '" + rule.stage + "'";
}

SectionRule read_section_rule(const TableReader& reader, const Ladder& ladder, Meanings& known) {
  SectionRule rule;
  const std::vector<Text> headings = reader.text_or_texts("heading");
  if (headings.empty()) reader.fail("[[section]] needs the key 'heading'");
  for (const Text& heading : headings) rule.headings.push_back(read_pattern(reader, heading));
  const auto ignore = reader.flag("ignore");
  rule.ignore = ignore == true;
  rule.roadmap = ignore == false;
  if (const auto stage = reader.text("stage")) rule.stage = read_stage(reader, *stage, ladder);
  if (const auto milestone = reader.text("milestone")) rule.milestone = read_stage(reader, *milestone, ladder);
  const int told = int{!rule.stage.empty()} + int{!rule.milestone.empty()};
  if (told > 1 || (told == 1 && rule.ignore) || (told == 0 && !ignore)) {
    reader.fail("[[section]] needs one of 'ignore', 'stage' and 'milestone'");
  }
  for (std::size_t i = 0; i < headings.size(); ++i) {
    known.add(reader, *headings[i].node, key_of(rule.headings[i]), "the heading '" + headings[i].value + "'",
              meaning_of(rule));
  }
  return rule;
}

constexpr Role kRoles[] = {Role::title,   Role::api,      Role::text,     Role::stage, Role::milestone, Role::owner,
                           Role::journey, Role::function, Role::audience, Role::field, Role::ignore};

Role read_role(const TableReader& reader, const Text& text) {
  std::vector<std::string> names;
  for (const Role role : kRoles) {
    if (to_string(role) == text.value) return role;
    names.emplace_back(to_string(role));
  }
  reader.fail(*text.node, "no column has the role '" + text.value + "'" + did_you_mean(text.value, names) +
                              " (one of " + support::join(names, ", ") + ")");
}

std::string meaning_of(const ColumnRule& rule) {
  const std::string role = "the role '" + std::string(to_string(rule.role)) + "'";
  return rule.stage.empty() ? role : role + " of '" + rule.stage + "'";
}

void check_titles(const TableReader& reader, const ColumnRule& rule, Meanings& known) {
  for (const Text& title : reader.text_or_texts("title")) {
    known.add(reader, *title.node, key_of(read_pattern(reader, title)), "the column '" + title.value + "'",
              meaning_of(rule));
  }
}

std::vector<Sign> read_signs(const TableReader& column, const Ladder& ladder) {
  std::vector<Sign> signs;
  const toml::table* table = column.table("signs");
  if (table == nullptr) return signs;
  if (table->empty()) column.fail_at_key("signs", "'signs' is empty; write it as in {\"🟢\" = \"live\"}");
  std::vector<std::string> names;
  for (const auto& [key, value] : *table) names.emplace_back(key.str());
  const TableReader reader(*table, column.file(), "'signs'", names);
  Meanings known;
  for (const std::string& name : names) {
    if (support::bare_sign(name).empty()) reader.fail_at_key(name, "'" + name + "' is no sign");
    const Text stage = reader.needed_text(name);
    Sign sign{support::bare_sign(name), read_stage(reader, stage, ladder)};
    known.add(reader, *stage.node, sign.sign, "the sign '" + name + "'", "the stage '" + sign.stage + "'");
    signs.push_back(std::move(sign));
  }
  return signs;
}

bool read_dated_by_title(const TableReader& reader) {
  const auto window = reader.text("window");
  if (!window) return false;
  if (window->value != "title") {
    reader.fail(*window->node, "'" + window->value + "' holds no date; 'window' can only be \"title\"");
  }
  return true;
}

Arrival read_arrival(const TableReader& reader) {
  const auto reached = reader.text("reached");
  if (!reached) return Arrival::by_title;
  if (reached->value == "never") return Arrival::never;
  if (reached->value == "begun") return Arrival::begun;
  if (reached->value == "named") return Arrival::named;
  reader.fail(*reached->node, "'" + reached->value + "' does not say when a date is reached" +
                                  did_you_mean(reached->value, {"never", "begun", "named"}) +
                                  " (one of never, begun, named)");
}

ColumnRule read_column_rule(const TableReader& reader, const Ladder& ladder, Meanings& known) {
  ColumnRule rule;
  for (const Text& title : reader.text_or_texts("title")) rule.titles.push_back(read_pattern(reader, title));
  if (rule.titles.empty()) reader.fail("[[column]] needs the key 'title'");
  rule.role = read_role(reader, reader.needed_text("role"));
  if (rule.role == Role::milestone) {
    rule.stage = read_stage(reader, reader.needed_text("stage"), ladder);
    rule.reached_when = values_of(reader.texts("reached_when"));
    rule.dated_by_title = read_dated_by_title(reader);
    rule.signs = read_signs(reader, ladder);
    rule.reached = read_arrival(reader);
    check_titles(reader, rule, known);
    return rule;
  }
  for (const std::string_view key : {"stage", "reached_when", "window", "signs", "reached"}) {
    if (reader.has(key))
      reader.fail_at_key(key, "only a column with the role 'milestone' has '" + std::string(key) + "'");
  }
  check_titles(reader, rule, known);
  return rule;
}

// Reads each [[key]] with `read(reader)`.
template <class Read>
auto read_each(const TableReader& root, const std::string& key, const std::vector<std::string>& keys, Read read) {
  std::vector<decltype(read(root))> out;
  for (const toml::table* table : root.tables(key))
    out.push_back(read(TableReader(*table, root.file(), "[[" + key + "]]", keys)));
  return out;
}

// --- vocabulary -----------------------------------------------------------------------------------------------------

template <class Item>
void extend(std::vector<Item>& list, std::vector<Item> items) {
  for (Item& item : items) {
    if (std::find(list.begin(), list.end(), item) == list.end()) list.push_back(std::move(item));
  }
}

std::vector<Field> read_mechanisms(const TableReader& vocabulary) {
  std::vector<Field> out;
  const toml::table* table = vocabulary.table("mechanisms");
  if (table == nullptr) return out;
  std::vector<std::string> names;
  for (const auto& [key, value] : *table) names.emplace_back(key.str());
  const TableReader reader(*table, vocabulary.file(), "[vocabulary.mechanisms]", names);
  for (const std::string& name : names) {
    if (name.empty() || !is_name(name)) reader.fail_at_key(name, "'" + name + "' is no name of a mechanism");
    for (std::string& word : read_words(reader, name)) out.push_back({name, std::move(word)});
  }
  return out;
}

void extend_vocabulary(Vocabulary& vocabulary, const TableReader& root) {
  const toml::table* table = root.table("vocabulary");
  if (table == nullptr) return;
  const TableReader reader(
      *table, root.file(), "[vocabulary]",
      {"reference_sections", "planned_cues", "reached_cues", "unscheduled", "affirmative", "negative", "filler",
       "roadmap_names", "other_files", "page_remarks", "latest_cues", "mechanisms"});
  extend(vocabulary.reference_sections, read_words(reader, "reference_sections"));
  extend(vocabulary.planned_cues, read_words(reader, "planned_cues"));
  extend(vocabulary.reached_cues, read_words(reader, "reached_cues"));
  extend(vocabulary.unscheduled, read_words(reader, "unscheduled"));
  extend(vocabulary.affirmative, values_of(reader.texts("affirmative")));  // symbols have no word
  extend(vocabulary.negative, values_of(reader.texts("negative")));
  extend(vocabulary.filler, read_words(reader, "filler"));
  extend(vocabulary.roadmap_names, read_words(reader, "roadmap_names"));
  extend(vocabulary.other_files, read_words(reader, "other_files"));
  extend(vocabulary.page_remarks, read_words(reader, "page_remarks"));
  extend(vocabulary.latest_cues, read_words(reader, "latest_cues"));
  extend(vocabulary.mechanisms, read_mechanisms(reader));
}

// --- check ----------------------------------------------------------------------------------------------------------

Level read_level(const TableReader& reader, const Text& text) {
  if (const auto level = parse_level(text.value)) return *level;
  std::vector<std::string> names;
  for (const Level level : kLevels) names.emplace_back(to_string(level));
  reader.fail(*text.node, "'" + text.value + "' is no level" + did_you_mean(text.value, names) + " (one of " +
                              support::join(names, ", ") + ")");
}

// A path that stays below the repository's root, whoever wrote it.
std::string read_inner_path(const TableReader& reader, const Text& text) {
  const std::filesystem::path path(text.value);
  const bool leaves =
      path.is_absolute() || std::find(path.begin(), path.end(), std::filesystem::path("..")) != path.end();
  if (leaves) {
    reader.fail(*text.node, "'" + text.value + "' leads out of the repository; write a path relative to its root");
  }
  return path.lexically_normal().generic_string();
}

void read_check(CheckConfig& check, const TableReader& root) {
  const toml::table* table = root.table("check");
  if (table == nullptr) return;
  const TableReader reader(*table, root.file(), "[check]", {"accept", "rules"});
  if (const auto accept = reader.text("accept")) check.accept = read_inner_path(reader, *accept);
  const toml::table* levels = reader.table("rules");
  if (levels == nullptr) return;
  std::vector<std::string> names;
  for (const Rule& rule : rules()) names.emplace_back(rule.id);
  const TableReader each(*levels, root.file(), "[check.rules]", names);
  for (const std::string& name : names)
    if (const auto level = each.text(name)) check.levels[name] = read_level(each, *level);
}

}  // namespace

Config lay_over(Config base, const toml::table& table, std::string_view file, std::string_view base_key) {
  const TableReader root(table, file, "the configuration",
                         {std::string(base_key), "documents", "exclude", "patience", "settle", "dates", "year_starts",
                          "ladder", "words", "same", "file", "section", "column", "vocabulary", "check"});
  Config config = std::move(base);
  if (const auto patience = root.text("patience")) config.patience = read_duration(root, *patience);
  if (const auto settle = root.text("settle")) config.settle = read_duration(root, *settle);
  if (const auto dates = root.text("dates")) {
    config.dates = read_date_order(root, *dates);
    config.dates_told = true;
  }
  if (const auto day = root.text("year_starts")) config.year_starts = read_month_day(root, *day);
  put_before(config.documents, values_of(root.texts("documents")));
  put_before(config.exclude, values_of(root.texts("exclude")));
  Meanings words;
  if (root.has("ladder")) {
    config.ladder = read_ladder(root, words);
    drop_rules_without_stage(config);
  }
  for (const toml::table* added : root.tables("words"))
    add_words(TableReader(*added, root.file(), "[[words]]", {"stage", "add"}), config.ladder, words);
  const Ladder& ladder = config.ladder;
  Meanings files, sections, columns;
  put_before(config.same, read_each(root, "same", {"titles"}, read_same));
  put_before(config.files, read_each(root, "file", {"path", "stage"},
                                     [&](const TableReader& reader) { return read_file_rule(reader, ladder, files); }));
  put_before(config.sections,
             read_each(root, "section", {"heading", "ignore", "stage", "milestone"},
                       [&](const TableReader& reader) { return read_section_rule(reader, ladder, sections); }));
  put_before(config.columns,
             read_each(root, "column", {"title", "role", "stage", "reached_when", "window", "signs", "reached"},
                       [&](const TableReader& reader) { return read_column_rule(reader, ladder, columns); }));
  extend_vocabulary(config.vocabulary, root);
  read_check(config.check, root);
  return config;
}

}  // namespace roadshift::config
