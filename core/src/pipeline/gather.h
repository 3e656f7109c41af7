// gather.h - a run of the whole line, and what several reports make of it.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "pipeline/tracker.h"

namespace roadshift::pipeline {

struct Gathered {
  ReportHead head;                                 // of the options' range
  std::set<std::string> inside;                    // ids of the commits of that range that changed a document
  std::vector<Event> events;                       // of the whole line: all kinds, quiet ones too, oldest first
  std::vector<following::Transition> transitions;  // of the whole line, oldest first
};
// Walks the whole line. Throws Error(not_found) where it holds no document.
Gathered gather(Tracker& tracker, const History& history, const Config& config, const Options& options);

// Furthest stage first, else as they stand on the pages.
void sort_by_stage(std::vector<Standing>& standings);

// The versions of one entry from its transitions, oldest first.
std::vector<Version> versions_of(const std::vector<following::Transition>& transitions);

// All entries' lives, in the order in which the entries first stood there.
std::vector<Life> lives_of(std::vector<following::Transition> transitions);

}  // namespace roadshift::pipeline
