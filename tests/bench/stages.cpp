// Each stage of the data's way by itself, on a made-up page of 50, 500 and 5,000 entries:
//
//   cmake --preset release -D ROADSHIFT_BUILD_BENCH=ON && cmake --build build/release --target stages_bench
//   build/release/tests/bench/stages_bench --benchmark_filter=Edited
//
// "Edited" stages are given a page of which one entry in a hundred, and at least one, differs from the page before.
#include <benchmark/benchmark.h>

#include <sstream>

#include "document/document.h"
#include "events/derive.h"
#include "following/follower.h"
#include "reading/lexicon.h"
#include "reading/reader.h"
#include "roadshift/config.h"
#include "roadshift/pipeline.h"
#include "roadshift/render.h"

namespace roadshift {
namespace {

constexpr const char* kPath = "roadmap.md";

// `edition` moves the dates of one entry in a hundred.
std::string page_of(int entries, int edition) {
  std::ostringstream text;
  text << "# Roadmap\n";
  for (const char* stage : {"Backlog", "In test", "Live"}) {
    text << "\n## " << stage << "\n\n| Name | Details | Target date for live |\n|---|---|---|\n";
    for (int i = 0; i < entries / 3 + 1; ++i) {
      const int quarter = i % 100 == 0 ? edition % 4 + 1 : 1;
      text << "| Berth " << stage << ' ' << i << " | Lets a carrier look up berth " << i << ", form " << i * 7 << " | Q"
           << quarter << " 2031 |\n";
    }
  }
  return text.str();
}

class Reading {
 public:
  document::Document parse(int entries, int edition) { return pages_.parse(page_of(entries, edition), kPath); }
  DocumentReading read(const document::Document& page) { return reading::read_document(page, kPath, lexicon_); }
  following::Snapshot snapshot(int entries, int edition) {
    auto page = std::make_shared<following::Page>();
    for (Entry& entry : read(parse(entries, edition)).entries)
      page->push_back(std::make_shared<const Entry>(std::move(entry)));
    return {{kPath, page}};
  }

 private:
  document::PageMemory pages_;
  Config config_ = default_config();
  reading::Lexicon lexicon_{config_};
};

Commit commit_of(int number) {
  Commit commit;
  commit.id = std::to_string(number);
  commit.committed.seconds = 1'700'000'000 + number * 86'400;
  return commit;
}

int entries_of(const benchmark::State& state) {
  return static_cast<int>(state.range(0));
}

void ParseWhole(benchmark::State& state) {
  const std::string text = page_of(entries_of(state), 0);
  for (auto _ : state) benchmark::DoNotOptimize(document::parse_document(text, kPath));
  state.SetComplexityN(state.range(0));
}

void ParseEdited(benchmark::State& state) {
  document::PageMemory pages;
  int edition = 0;
  for (auto _ : state) {
    state.PauseTiming();
    const std::string text = page_of(entries_of(state), edition++);
    state.ResumeTiming();
    benchmark::DoNotOptimize(pages.parse(text, kPath));
  }
  state.SetComplexityN(state.range(0));
}

void ReadEdited(benchmark::State& state) {
  Reading reading;
  const document::Document pages[] = {reading.parse(entries_of(state), 0), reading.parse(entries_of(state), 1)};
  std::size_t edition = 0;
  for (auto _ : state) benchmark::DoNotOptimize(reading.read(pages[edition++ % 2]));
  state.SetComplexityN(state.range(0));
}

void FollowEdited(benchmark::State& state) {
  Reading reading;
  const following::Snapshot editions[] = {reading.snapshot(entries_of(state), 0),
                                          reading.snapshot(entries_of(state), 1)};
  const Config config = default_config();
  following::Follower follower(config);
  int revision = 0;
  follower.advance(commit_of(revision), editions[0]);
  for (auto _ : state) {
    ++revision;
    benchmark::DoNotOptimize(follower.advance(commit_of(revision), editions[revision % 2]));
  }
  state.SetComplexityN(state.range(0));
}

void DeriveAndRender(benchmark::State& state) {
  Reading reading;
  const Config config = default_config();
  following::Follower follower(config);
  follower.advance(commit_of(0), reading.snapshot(entries_of(state), 0));
  const auto transitions = follower.advance(commit_of(1), reading.snapshot(entries_of(state), 1));
  const auto renderer = find_format("json")->make();
  for (auto _ : state) {
    LogReport report;
    report.head.ladder = config.ladder;
    for (const following::Transition& transition : transitions) {
      for (Event& event : events::derive(transition, config)) report.events.push_back(std::move(event));
    }
    std::ostringstream out;
    renderer->render(report, {}, out);
    benchmark::DoNotOptimize(out.str().size());
  }
  state.SetComplexityN(state.range(0));
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->Arg(50)->Arg(500)->Arg(5000)->Unit(benchmark::kMicrosecond)->Complexity();
}
BENCHMARK(ParseWhole)->Apply(sizes);
BENCHMARK(ParseEdited)->Apply(sizes);
BENCHMARK(ReadEdited)->Apply(sizes);
BENCHMARK(FollowEdited)->Apply(sizes);
BENCHMARK(DeriveAndRender)->Apply(sizes);

}  // namespace
}  // namespace roadshift

BENCHMARK_MAIN();
