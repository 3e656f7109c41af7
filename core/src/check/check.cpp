#include "roadshift/check.h"

#include "check/collector.h"

namespace roadshift {

Level level_of(const Rule& rule, const Config& config) {
  const auto said = config.check.levels.find(std::string(rule.id));
  return said != config.check.levels.end() ? said->second : rule.level;
}

std::vector<Finding> check(const Roadmap& roadmap) {
  const Audit found = audit(roadmap.history, roadmap.as_of);
  check_room::Collector out(roadmap);
  check_room::check_pages(roadmap, out);
  check_room::check_dates(roadmap, out);
  check_room::check_duplicates(roadmap, out);
  check_room::check_schedule(roadmap, found, out);
  check_room::check_moves(roadmap, found, out);
  return out.take();
}

}  // namespace roadshift
