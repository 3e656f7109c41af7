// Which events are news. The state knows how far the history was looked at; what lay before that was told, or was not
// certain, or was passed over when it all began, and stays that way whatever a later program makes of it.
#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "render/describe.h"
#include "roadshift/notify.h"
#include "roadshift/version.h"

namespace roadshift {
namespace {

// The newest commits one by one, older ones ever further apart: a line of a million commits leaves some hundred.
std::vector<std::string> trail_of(const std::vector<std::string>& line) {
  constexpr std::size_t kOneByOne = 100;
  std::vector<std::string> trail;
  for (std::size_t back = 0; back < line.size(); back += back < kOneByOne ? 1 : back / 2)
    trail.push_back(line[line.size() - 1 - back]);
  return trail;
}

class Selection {
 public:
  Selection(const NotifyState& state, const NewsChoice& choice) : state_(state), choice_(choice) {
    for (std::size_t i = 0; i < choice.line.size(); ++i) place_.emplace(choice.line[i], i);
    told_.insert(state.told.begin(), state.told.end());
    news_.next = state;
    find_begin();
  }

  News select(const std::vector<Event>& events) {
    news_.next.waiting.clear();
    for (const Event& event : events) look_at(event);
    NotifyState& next = news_.next;
    if (next.told.size() > kToldKept) next.told.erase(next.told.begin(), next.told.end() - kToldKept);
    next.last = choice_.line.empty() ? std::string() : choice_.line.back();
    next.trail = trail_of(choice_.line);
    next.parser = kVersion;
    next.config = choice_.config;
    return std::move(news_);
  }

 private:
  void note(std::string words) { news_.notes.push_back(std::move(words)); }

  // How many commits of the line have been looked at.
  void find_begin() {
    if (state_.last.empty()) return note_first_run();
    const std::string last = render::short_id(state_.last);
    if (choice_.base) {
      begin_ = place_.at(*choice_.base) + 1;
      if (*choice_.base != state_.last)
        note("commit " + last + " is not on this line of history; what follows " + render::short_id(*choice_.base) +
             " is told");
    } else if (!choice_.rebuild) {
      throw Error(ErrorKind::repository, "go on from commit " + last,
                  "the history was rewritten and holds it no more; --rebuild goes on from where the two part");
    } else {
      go_back_along_the_trail();
    }
    if (state_.parser != kVersion)
      note("this is roadshift " + std::string(kVersion) + ", the last run was " + state_.parser +
           "; of what it reads otherwise, only commits after " + last + " are told");
    if (state_.config != choice_.config)
      note("the configuration or the filter is another one; only commits after " + last + " are told");
  }

  void note_first_run() {
    begin_ = choice_.line.size();
    if (choice_.since == nullptr && !choice_.line.empty())
      note("nothing was told yet: from commit " + render::short_id(choice_.line.back()) +
           " on there will be news; --since tells what came before");
  }

  void go_back_along_the_trail() {
    const auto shared =
        std::find_if(state_.trail.begin(), state_.trail.end(), [&](const auto& id) { return place_.contains(id); });
    begin_ = shared == state_.trail.end() ? choice_.line.size() : place_.at(*shared) + 1;
    note(shared == state_.trail.end()
             ? "the rewritten history shares nothing with the one before: from its newest commit on there will be news"
             : "the history was rewritten; what follows commit " + render::short_id(*shared) + " is told");
  }

  [[nodiscard]] bool waited(const Event& event) const {
    return std::any_of(state_.waiting.begin(), state_.waiting.end(), [&](const Waiting& w) {
      return w.id == event.id || (w.commit == event.commit.id && w.entry_id == event.entry_id);
    });
  }

  [[nodiscard]] bool is_new(const Event& event) const {
    if (told_.contains(event.id)) return false;
    if (state_.last.empty()) return choice_.since != nullptr && choice_.since(event);
    const auto place = place_.find(event.commit.id);
    return place == place_.end() || place->second >= begin_ || waited(event);
  }

  // Only what is, or would be, news waits; at the first run, all that is not certain yet.
  void look_at(const Event& event) {
    const bool waits = event.provisional && !choice_.include_provisional;
    if (waits) {
      const bool may_be_news = !told_.contains(event.id) && (state_.last.empty() || is_new(event));
      if (may_be_news) news_.next.waiting.push_back({event.id, event.commit.id, event.entry_id});
      return;
    }
    const bool wanted = choice_.wanted != nullptr ? choice_.wanted(event) : !event.quiet;
    if (!wanted || !is_new(event)) return;
    news_.ids.push_back(event.id);
    news_.next.told.push_back(event.id);
    for (const std::string& sink : choice_.sinks)
      news_.next.owed[sink].push_back({event.id, render::label_of(event.entry)});
  }

  const NotifyState& state_;
  const NewsChoice& choice_;
  std::unordered_map<std::string, std::size_t> place_;
  std::set<std::string> told_;
  std::size_t begin_ = 0;
  News news_;
};

}  // namespace

News select_news(const std::vector<Event>& events, const NotifyState& state, const NewsChoice& choice) {
  return Selection(state, choice).select(events);
}

}  // namespace roadshift
