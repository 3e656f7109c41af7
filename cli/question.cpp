#include "cli/question.h"

namespace roadshift::cli {

Range at_a_revision(ArgumentReader& arguments) {
  return read_range(arguments.take_revision().value_or(""));
}

Range over_a_range(ArgumentReader& arguments) {
  return read_range(arguments.take_range().value_or(""));
}

Question ask(Session& session, const FilterOptions& filter, const Where& where) {
  const EventFilter wanted = filter.read(session.now());
  for (const std::string& words : {filter.since, filter.until}) session.depends_on(words);
  ArgumentReader arguments = session.arguments();
  const Range range = where(arguments);
  Question asked{session.options(range, arguments.take_paths(range)), {}};
  asked.options.filter = wanted;
  asked.config = session.config(range, asked.options.paths);
  filter.check_against(asked.config);
  return asked;
}

}  // namespace roadshift::cli
