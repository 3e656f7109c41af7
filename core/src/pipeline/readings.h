// readings.h - what reading remembers of the pages it has read, handed on from one reader to the next.
#pragma once

#include <memory>

#include "document/document.h"
#include "reading/lexicon.h"
#include "roadshift/config.h"
#include "roadshift/pipeline.h"

namespace roadshift::pipeline {

struct Readings {
  std::unique_ptr<document::PageMemory> pages;
  std::unique_ptr<reading::Lexicon> lexicon;
};

// Those of the options, which then have them no more, as far as they are of use for that configuration; else fresh
// ones.
Readings take_readings(const Options& options, const Config& config);

}  // namespace roadshift::pipeline
