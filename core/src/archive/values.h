// values.h - the plain values as bytes, for what is kept between runs of the same build.
//
// Written by cereal, which finds the functions below by the namespace of what they are about. What is shared by
// pointers is written once, and shared again when it is read.
#pragma once

#include <cereal/archives/binary.hpp>
#include <cereal/types/chrono.hpp>
#include <cereal/types/map.hpp>
#include <cereal/types/memory.hpp>
#include <cereal/types/optional.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/unordered_map.hpp>
#include <cereal/types/utility.hpp>
#include <cereal/types/vector.hpp>

#include "roadshift/config.h"
#include "roadshift/events.h"
#include "roadshift/history.h"
#include "roadshift/roadmap.h"

namespace roadshift {

template <class Archive>
void serialize(Archive& archive, Moment& moment) {
  archive(moment.seconds, moment.offset_minutes);
}

template <class Archive>
void serialize(Archive& archive, Person& person) {
  archive(person.name, person.email);
}

template <class Archive>
void serialize(Archive& archive, Commit& commit) {
  archive(commit.id, commit.author, commit.authored, commit.committed, commit.summary);
}

template <class Archive>
void serialize(Archive& archive, Problem& problem) {
  archive(problem.commit, problem.path, problem.line, problem.text, problem.kind);
}

template <class Archive>
void serialize(Archive& archive, Stage& stage) {
  archive(stage.rung);
}

template <class Archive>
void serialize(Archive& archive, Window& window) {
  archive(window.first, window.last, window.precision, window.text);
}

template <class Archive>
void serialize(Archive& archive, Source& source) {
  archive(source.origin, source.words, source.line);
}

template <class Archive>
void serialize(Archive& archive, Milestone& milestone) {
  archive(milestone.stage, milestone.window, milestone.reached, milestone.source, milestone.unnamed);
}

template <class Archive, class T>
void save(Archive& archive, const SharedList<T>& shared) {
  archive(shared.list());
}
template <class Archive, class T>
void load(Archive& archive, SharedList<T>& shared) {
  std::vector<T> list;
  archive(list);
  shared = std::move(list);
}

template <class Archive>
void serialize(Archive& archive, Api& api) {
  archive(api.name, api.version, api.link, api.text);
}

template <class Archive>
void serialize(Archive& archive, Field& field) {
  archive(field.name, field.value, field.about_stage);
}

template <class Archive>
void serialize(Archive& archive, Note& note) {
  archive(note.kind, note.text);
}

template <class Archive>
void serialize(Archive& archive, Entry& entry) {
  archive(entry.title, entry.text, entry.journey, entry.function, entry.mechanism, entry.audience, entry.owner,
          entry.apis, entry.fields, entry.links, entry.stage, entry.stage_source, entry.stage_inferred,
          entry.milestones, entry.form, entry.path, entry.line, entry.section, entry.notes);
}

template <class Archive>
void serialize(Archive& archive, Rung& rung) {
  archive(rung.stage, rung.label, rung.words, rung.terminal);
}

template <class Archive>
void serialize(Archive& archive, Ladder& ladder) {
  archive(ladder.rungs);
}

template <class Archive>
void serialize(Archive& archive, Pattern& pattern) {
  archive(pattern.text, pattern.regex);
}

template <class Archive>
void serialize(Archive& archive, FileRule& rule) {
  archive(rule.path, rule.stage);
}

template <class Archive>
void serialize(Archive& archive, SectionRule& rule) {
  archive(rule.headings, rule.ignore, rule.roadmap, rule.stage, rule.milestone);
}

template <class Archive>
void serialize(Archive& archive, Sign& sign) {
  archive(sign.sign, sign.stage);
}

template <class Archive>
void serialize(Archive& archive, ColumnRule& rule) {
  archive(rule.titles, rule.role, rule.stage, rule.reached_when, rule.dated_by_title, rule.signs, rule.reached);
}

template <class Archive>
void serialize(Archive& archive, Vocabulary& words) {
  archive(words.reference_sections, words.planned_cues, words.reached_cues, words.unscheduled, words.affirmative,
          words.negative, words.filler, words.roadmap_names, words.other_files, words.page_remarks, words.latest_cues,
          words.mechanisms);
}

template <class Archive>
void serialize(Archive& archive, CheckConfig& check) {
  archive(check.levels, check.accept);
}

// Written only: it is part of a name.
template <class Archive>
void save(Archive& archive, const Config& config) {
  archive(config.preset, config.documents, config.exclude, config.patience, config.settle, config.dates,
          config.dates_told, static_cast<unsigned>(config.year_starts.month()),
          static_cast<unsigned>(config.year_starts.day()), config.ladder, config.same, config.files, config.sections,
          config.columns, config.vocabulary, config.check);
}

}  // namespace roadshift
