#include "reading/rows.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "reading/builder.h"
#include "reading/memory.h"
#include "support/key.h"

namespace roadshift::reading {
namespace {

using support::Key;

void add(Key& key, const Source& source) {
  key.add(source.origin).add(source.words);
}

void add(Key& key, const Window& window) {
  key.add(window.precision).add(window.text);
  for (const auto& day : {window.first, window.last}) key.add(day ? day->time_since_epoch().count() + 1 : 0);
}

void add(Key& key, const Columns& columns) {
  for (const Column& column : columns.list) {
    key.add(column.title).add(column.role).add(column.stage.rung).add(column.past).add(column.says_when_reached);
    for (const std::string& word : column.reached_when.words()) key.add(word);
    for (const std::string& sign : column.reached_when.signs()) key.add(sign);
    key.add(column.dated_by_title).add(column.reached);
    for (const SignMeaning& sign : column.signs) key.add(sign.sign).add(sign.stage.rung);
    key.end();
  }
  key.end();
}

void add(Key& key, const Context& context) {
  key.add(context.stage.rung).add(context.promised.rung).add(context.mixed).add(context.inferred);
  key.add(context.mechanism).add(context.service);
  add(key, context.stage_source);
  for (const Milestone& milestone : context.milestones) {
    key.add(milestone.stage.rung).add(milestone.reached).add(milestone.unnamed).add(milestone.window.has_value());
    if (milestone.window) add(key, *milestone.window);
    add(key, milestone.source);
  }
  key.end();
  for (const std::string& heading : context.section) key.add(heading);
  key.end();
  for (const LatestClause& clause : *context.latest) key.add(clause.text);
  key.end();
}

// Numbers for the lines of what stands around a row: -1, -2, ... The row's own line is 0 until it is placed.
int number_of(std::size_t index) {
  return -1 - static_cast<int>(index);
}

}  // namespace

RowReader::RowReader(const Columns& columns, Context context, const Lexicon& lexicon)
    : columns_(&columns), lexicon_(&lexicon), context_(std::move(context)) {
  const auto number = [&](Source& source) { lines_.push_back(std::exchange(source.line, number_of(lines_.size()))); };
  number(context_.stage_source);
  for (Milestone& milestone : context_.milestones) number(milestone.source);
  Key key;
  add(key, *columns_);
  add(key, context_);
  surroundings_ = std::move(key).take();
}

std::string RowReader::key_of(const document::Row& row, const std::vector<Api>* above, std::optional<int> year) const {
  Key key(surroundings_);
  key.add(year.value_or(0));
  key.add(row.joined);
  bool empty = false;
  for (const document::Cell& cell : row.cells) {
    key.add(cell.text.plain).add(cell.carried).add(cell.spans_columns);
    for (const document::Span& span : cell.text.spans) {
      key.add(span.kind).add(span.begin).add(span.end).add(span.target);
    }
    key.end();
    empty = empty || cell.text.plain.empty();
  }
  if (!empty || above == nullptr) return std::move(key).take();
  for (const Api& api : *above) key.add(api.name).add(api.version).add(api.link).add(api.text);
  key.end();
  return std::move(key).take();
}

void RowReader::place(Entry& entry, int line) const {
  const auto put = [&](Source& source) {
    if (source.line < 0)
      source.line = lines_.at(static_cast<std::size_t>(-1 - source.line));
    else if (source.origin != Origin::none)
      source.line = line;
  };
  entry.line = line;
  put(entry.stage_source);
  for (Milestone& milestone : entry.milestones) put(milestone.source);
}

Entry RowReader::read(const document::Row& row, const std::vector<Api>* above, std::optional<int> year) const {
  Entry entry = lexicon_->memory().rows.get(key_of(row, above, year), [&] {
    document::Row nowhere = row;
    nowhere.line = 0;
    Context context = context_;
    context.year = year;
    return build_row(nowhere, *columns_, context, above, *lexicon_);
  });
  place(entry, row.line);
  return entry;
}

}  // namespace roadshift::reading
