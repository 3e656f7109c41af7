#include "reading/surroundings.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace roadshift::reading {
namespace {

// The line of the last heading that is not a bold paragraph, 0 before the first.
int real_heading_line(const Section& section) {
  int line = 0;
  for (const Heading& heading : section.path) {
    if (heading.level < Heading::kBoldLevel) line = heading.line;
  }
  return line;
}

}  // namespace

void Surroundings::enter(const Section& section) {
  const int level = section.level();
  std::erase_if(intros_, [&](const Intro& intro) { return intro.level > level; });
  if (level == Heading::kBoldLevel) {
    std::erase_if(intros_, [&](const Intro& intro) { return intro.level == level; });
    return;
  }
  const int heading = real_heading_line(section);
  if (last_heading_ != heading) {
    std::erase_if(intros_, [&](const Intro& intro) { return intro.level == level || intro.used; });
  }
  last_heading_ = heading;
}

void Surroundings::take(const document::Block& block, int level, Said said) {
  std::erase_if(intros_, [&](const Intro& intro) { return intro.level == level && intro.used; });
  intros_.push_back({level, block.line, support::squeeze(block.text.plain), std::move(said), false});
}

void Surroundings::use(int level) {
  for (Intro& intro : intros_) intro.used = intro.used || intro.level == level;
}

Context Surroundings::of(const Section& section, const Intro* row) const {
  return make_context(section.path, intros_, facts_, lexicon_, row);
}

Context Surroundings::around(const Section& section) const {
  std::vector<Intro> outer;
  std::copy_if(intros_.begin(), intros_.end(), std::back_inserter(outer),
               [&](const Intro& intro) { return intro.level < section.level(); });
  return make_context({section.path.begin(), section.path.end() - 1}, outer, facts_, lexicon_);
}

}  // namespace roadshift::reading
