#include "cli/session.h"

#include <utility>

#include "cli/heap.h"

namespace roadshift::cli {

Session::Session(const CommonOptions& common, const Words& words, Streams streams, const Environment& environment)
    : common_(common),
      words_(words),
      environment_(environment),
      paths_(common.from_repository() ? PathReader(common.repository, environment) : PathReader()),
      voice_(common, streams, environment),
      run_cache_(common, environment) {}

const History& Session::history() {
  if (history_ == nullptr) prefer_large_pages();
  if (history_ == nullptr && !common_.from_export.empty()) {
    SavedDataset dataset = read_dataset(read_file(common_.from_export), common_.from_export);
    history_ = std::move(dataset.history);
    saved_ = std::move(dataset.configuration);
  }
  if (history_ == nullptr) {
    if (is_url(common_.repository)) voice_.busy_with("fetching the repository");
    history_ = open_repository(common_.repository, cache_folder(environment_));
  }
  return *history_;
}

Configuration Session::configuration(const Range& range, const std::vector<std::string>& paths) {
  history();  // which may bring a configuration of its own
  Options options;
  options.range = range;
  options.paths = paths;
  options.cache = cache();
  options.readings = readings_;
  Configuration found = saved_ ? find_configuration(common_.configuration, history(), options, *saved_)
                               : find_configuration(common_.configuration, history(), options, environment_);
  voice_.detail("configuration: " + found.source.origin);
  return found;
}

Cache* Session::cache() {
  if (!run_cache_.wanted()) return nullptr;
  const std::optional<Identity> identity = history().identity();
  return identity ? run_cache_.of(identity->folder) : nullptr;
}

Options Session::options(Range range, std::vector<std::string> paths) {
  if (range.work_tree) repeatable_ = false;
  Options options;
  options.cache = cache();
  options.readings = readings_;
  options.range = std::move(range);
  options.paths = std::move(paths);
  options.progress = [this](std::size_t done, std::size_t total) { voice_.walked(done, total); };
  return options;
}

void Session::answer(const Report& report, const Style& style, std::string_view default_format) {
  Answer answer = voice_.write(report, style, default_format);
  if (repeatable_) answered_ = std::move(answer);
}

void Session::depends_on(const std::string& words_of_time) {
  constexpr std::int64_t kLater = 3600;
  if (words_of_time.empty()) return;
  if (parse_when(words_of_time, now()) != parse_when(words_of_time, now() + kLater)) repeatable_ = false;
}

}  // namespace roadshift::cli
