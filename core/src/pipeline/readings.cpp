#include "pipeline/readings.h"

#include <utility>

namespace roadshift {

std::shared_ptr<pipeline::Readings> make_readings() {
  return std::make_shared<pipeline::Readings>();
}

namespace pipeline {

Readings take_readings(const Options& options, const Config& config) {
  Readings taken;
  if (options.readings) taken = std::exchange(*options.readings, {});
  if (!taken.pages) taken.pages = std::make_unique<document::PageMemory>();
  if (!taken.lexicon || !(taken.lexicon->config() == config))
    taken.lexicon = std::make_unique<reading::Lexicon>(config);
  return taken;
}

}  // namespace pipeline
}  // namespace roadshift
