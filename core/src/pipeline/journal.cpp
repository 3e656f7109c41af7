#include "pipeline/journal.h"

#include <algorithm>
#include <exception>
#include <numeric>
#include <utility>

#include "archive/values.h"
#include "support/build_id.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::pipeline {
namespace {

constexpr std::size_t kMostEnds = 3;       // that are kept: of branches that are looked at in turn
constexpr std::size_t kLongestChain = 24;  // links; a longer way is written as one

constexpr const char *kWay = " way ", *kState = " state ";

template <class... Values>
std::string written(const Values&... values) {
  std::ostringstream out;
  cereal::BinaryOutputArchive archive(out);
  archive(values...);
  return std::move(out).str();
}

// Where segments lead back to. They follow it, one after the other, as they are: they may be large.
struct Link {
  std::string since;  // the kept end before; "" for the line's beginning
  std::vector<std::size_t> sizes;

  template <class Archive>
  void serialize(Archive& archive) {
    archive(since, sizes);
  }
};

std::string link_of(std::string since, const std::vector<std::string>& segments) {
  Link link{std::move(since), {}};
  std::size_t all = 0;
  for (const std::string& segment : segments) {
    link.sizes.push_back(segment.size());
    all += segment.size();
  }
  std::string bytes = written(link);
  bytes.reserve(bytes.size() + all);
  for (const std::string& segment : segments) bytes += segment;
  return bytes;
}

// Adds the segments, newest first, and gives the end before them.
std::string read_link(const std::string& bytes, std::vector<std::string>& way) {
  std::istringstream in(bytes);
  Link link;
  cereal::BinaryInputArchive archive(in);
  archive(link);
  const std::size_t head =
      bytes.size() - std::min(bytes.size(), std::accumulate(link.sizes.begin(), link.sizes.end(), 0UL));
  if (in.tellg() != static_cast<std::streamoff>(head)) throw cereal::Exception("a way that is cut off");
  std::size_t end = bytes.size();
  for (auto size = link.sizes.rbegin(); size != link.sizes.rend(); ++size) {
    end -= *size;
    way.push_back(bytes.substr(end, *size));
  }
  return link.since;
}

// As SegmentWriter writes it: each that told something after a true, the ids of all after a false.
Segment read_segment(std::string bytes) {
  Segment segment;
  std::istringstream in(std::move(bytes));
  cereal::BinaryInputArchive archive(in);
  bool more = false;
  for (archive(more); more; archive(more)) archive(segment.told.emplace_back());
  archive(segment.line);
  return segment;
}

}  // namespace

std::string name_kept(const std::string& kind, const History& history, const Walk& walk,
                      const std::string& depends_on) {
  const std::optional<Identity> identity = history.identity();
  const std::string build = support::build_id();
  if (!identity || build.empty() || walk.full_history) return "";
  return kind + ' ' + support::name_of({build, identity->reading, depends_on});
}

void SegmentWriter::add(const Commit& commit, const std::vector<std::string>& documents,
                        const std::vector<following::Transition>& transitions, const std::string& waiting_since) {
  constexpr std::streamoff kMost = 32 << 20;  // bytes
  if (!given_up_ && out_.tellp() > kMost) {
    given_up_ = true;
    out_ = {};
  }
  if (given_up_) return;
  line_.push_back(commit.id);
  if (documents.empty() && transitions.empty()) return;
  cereal::BinaryOutputArchive archive(out_);
  archive(true, line_.size() - 1, commit, documents, transitions, waiting_since);
}

std::string SegmentWriter::finish() {
  cereal::BinaryOutputArchive archive(out_);
  archive(false, line_);
  return std::move(out_).str();
}

Journal::Journal(Cache& cache, const History& history, const Config& config, const Walk& walk,
                 const std::vector<std::string>& asked_for)
    : cache_(cache),
      history_(history),
      walk_(walk),
      family_(name_kept("line", history, walk, written(config, walk.paths, walk.exclude, asked_for))) {}

std::vector<std::string> Journal::ends() const {
  std::istringstream kept(cache_.find(family_).value_or(""));
  std::vector<std::string> ends;
  for (std::string end; std::getline(kept, end);) ends.push_back(end);
  return ends;
}

// The segments from the line's beginning to that end, as they were written; nothing where one is missing. Throws what
// reading other bytes throws.
std::optional<std::vector<std::string>> Journal::way_to(std::string end) {
  std::vector<std::string> way;
  for (links_ = 0; !end.empty(); ++links_) {
    const std::optional<std::string> bytes = cache_.find(family_ + kWay + end);
    if (!bytes) return std::nullopt;
    end = read_link(*bytes, way);
  }
  std::reverse(way.begin(), way.end());
  return way;
}

std::optional<Journal::Kept> Journal::find() {
  if (family_.empty()) return std::nullopt;
  const std::optional<std::string> tip = history_.newest_on_line(walk_, ends());
  if (!tip) return std::nullopt;
  std::optional<std::string> state = cache_.find(family_ + kState + *tip);
  if (!state) return std::nullopt;
  Kept kept{*tip, *std::move(state), {}};
  try {
    auto way = way_to(*tip);
    if (!way) return std::nullopt;
    for (std::string& segment : *way) kept.segments.push_back(read_segment(std::move(segment)));
  } catch (const std::exception&) {  // not what a Journal wrote: as good as nothing
    return std::nullopt;
  }
  return kept;
}

void Journal::keep(const std::string& tip, const std::string& state, const std::string& since, std::string segment) {
  if (family_.empty()) return;
  std::optional<std::vector<std::string>> way;
  if (!since.empty() && links_ >= kLongestChain) way = way_to(since);
  if (way) {
    way->push_back(std::move(segment));
    cache_.keep(family_ + kWay + tip, link_of("", *way));
  } else {
    cache_.keep(family_ + kWay + tip, link_of(since, {std::move(segment)}));
  }
  std::vector<std::string> known = ends();
  std::erase(known, tip);
  known.push_back(tip);
  for (; known.size() > kMostEnds; known.erase(known.begin())) cache_.forget(family_ + kState + known.front());
  cache_.keep(family_ + kState + tip, state);
  cache_.keep(family_, support::join(known, "\n"));
}

}  // namespace roadshift::pipeline
