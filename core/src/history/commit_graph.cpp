#include "history/commit_graph.h"

#include <algorithm>
#include <cstring>
#include <sstream>
#include <utility>

#include "support/files.h"

namespace roadshift::history {
namespace {

constexpr std::size_t kHeader = 8, kChunk = 12, kFanout = 256 * 4, kId = GIT_OID_RAWSZ, kCommit = kId + 16;
constexpr std::uint32_t kNoParent = 0x70000000;

std::uint32_t number_at(std::string_view bytes, std::size_t at) {
  std::uint32_t number = 0;
  for (std::size_t i = 0; i < 4; ++i) number = number << 8U | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

std::uint64_t long_at(std::string_view bytes, std::size_t at) {
  return std::uint64_t{number_at(bytes, at)} << 32U | number_at(bytes, at + 4);
}

// A commit ends with 30 bits of generation and 34 of time.
std::uint32_t generation_at(std::string_view commits, std::size_t at) {
  return number_at(commits, at + kId + 8) >> 2U;
}

std::int64_t time_at(std::string_view commits, std::size_t at) {
  return static_cast<std::int64_t>(long_at(commits, at + kId + 8) & 0x3FFFFFFFFU);
}

git_oid id_in(std::string_view bytes, std::size_t at) {
  git_oid id;
  std::memcpy(id.id, bytes.data() + at, kId);
  return id;
}

// The chunk of that name: from its offset to that of the next. Empty where it is not there or reaches out of the file.
std::string_view chunk(std::string_view file, std::string_view name) {
  const std::size_t chunks = static_cast<unsigned char>(file[6]);
  if (file.size() < kHeader + (chunks + 1) * kChunk) return {};
  for (std::size_t i = 0; i < chunks; ++i) {
    const std::size_t entry = kHeader + i * kChunk;
    const std::uint64_t begin = long_at(file, entry + 4), end = long_at(file, entry + kChunk + 4);
    if (file.substr(entry, 4) != name || begin > end || end > file.size()) continue;
    return file.substr(begin, end - begin);
  }
  return {};
}

}  // namespace

CommitGraph::CommitGraph(const std::string& objects_folder) {
  const std::string folder = objects_folder + "/info/";
  if (std::optional<std::string> file = support::file_text(folder + "commit-graph")) {
    if (auto layer = read_layer(*std::move(file), 0)) layers_.push_back(*std::move(layer));
    return;
  }
  read_chain(folder + "commit-graphs/");
}

// A line an id of a file, the oldest first.
void CommitGraph::read_chain(const std::string& folder) {
  std::istringstream chain(support::file_text(folder + "commit-graph-chain").value_or(""));
  std::size_t before = 0;
  for (std::string name; std::getline(chain, name);) {
    std::optional<std::string> file =
        support::file_text(std::string(folder).append("graph-").append(name).append(".graph"));
    auto layer = file ? read_layer(*std::move(file), before) : std::nullopt;
    if (!layer) {  // the later ones count on it
      layers_.clear();
      return;
    }
    before += layer->count;
    layers_.push_back(*std::move(layer));
  }
}

// "CGPH", version 1, SHA-1, the number of chunks, the number of files before this one.
std::optional<CommitGraph::Layer> CommitGraph::read_layer(std::string bytes, std::size_t before) {
  Layer layer{std::move(bytes), {}, {}, {}, 0, before};
  const std::string_view file = layer.bytes;
  if (file.size() < kHeader || !file.starts_with(std::string_view("CGPH\1\1", 6))) return std::nullopt;
  layer.fanout = chunk(file, "OIDF");
  layer.ids = chunk(file, "OIDL");
  layer.commits = chunk(file, "CDAT");
  if (layer.fanout.size() != kFanout) return std::nullopt;
  for (std::size_t at = 4; at < kFanout; at += 4)
    if (number_at(layer.fanout, at) < number_at(layer.fanout, at - 4)) return std::nullopt;
  layer.count = number_at(layer.fanout, kFanout - 4);
  if (layer.ids.size() != layer.count * kId || layer.commits.size() != layer.count * kCommit) return std::nullopt;
  return layer;
}

std::optional<std::size_t> CommitGraph::position(const Layer& layer, const git_oid& id) {
  const std::size_t first = id.id[0];
  std::size_t begin = first == 0 ? 0 : number_at(layer.fanout, (first - 1) * 4);
  std::size_t end = number_at(layer.fanout, first * 4);
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    const int order = std::memcmp(layer.ids.data() + middle * kId, id.id, kId);
    if (order == 0) return middle;
    (order < 0 ? begin : end) = order < 0 ? middle + 1 : middle;
  }
  return std::nullopt;
}

// A parent's generation is below its child's: otherwise the file is broken, and a walk might never end.
std::optional<git_oid> CommitGraph::parent_at(std::size_t position, std::uint32_t generation) const {
  for (const Layer& layer : layers_) {
    if (position < layer.before || position - layer.before >= layer.count) continue;
    const std::size_t row = position - layer.before;
    if (generation_at(layer.commits, row * kCommit) >= generation) return std::nullopt;
    return id_in(layer.ids, row * kId);
  }
  return std::nullopt;
}

std::optional<GraphCommit> CommitGraph::find(const git_oid& id) const {
  for (const Layer& layer : layers_) {
    const std::optional<std::size_t> found = position(layer, id);
    if (!found) continue;
    const std::size_t at = *found * kCommit;
    const std::uint32_t parent = number_at(layer.commits, at + kId);
    GraphCommit commit{id_in(layer.commits, at), std::nullopt, time_at(layer.commits, at)};
    if (parent == kNoParent) return commit;
    commit.first_parent = parent_at(parent, generation_at(layer.commits, at));
    return commit.first_parent ? std::optional(commit) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace roadshift::history
