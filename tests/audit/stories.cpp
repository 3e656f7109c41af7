#include "stories.h"

#include <algorithm>
#include <sstream>

namespace roadshift::testing {
namespace {

using std::chrono::month;
using std::chrono::year;

int number(const std::string& text, std::size_t at, std::size_t size) {
  return std::stoi(text.substr(at, size));
}

std::optional<Window> window(const std::string& text) {
  if (text == "-") return std::nullopt;
  if (text == "tbc") return Window{std::nullopt, std::nullopt, Precision::tbc, "TBC"};
  if (const auto slash = text.find('/'); slash != std::string::npos)
    return Window{day(text.substr(0, slash)), day(text.substr(slash + 1)), Precision::range, text};
  if (text.size() == 10) return Window{day(text), day(text), Precision::day, text};
  const auto which = year(number(text, 0, 4)) / month(static_cast<unsigned>(number(text, 5, 2)));
  return Window{which / 1, which / std::chrono::last, Precision::month, text};
}

Commit commit_on(const std::string& iso, const std::string& author) {
  Commit commit;
  commit.id = iso + "-" + author;
  commit.author = {author, author + "@example.org"};
  commit.committed.seconds = std::chrono::sys_seconds(day(iso)).time_since_epoch().count() + 12 * 3600;
  commit.authored = commit.committed;
  commit.summary = "edit of " + iso;
  return commit;
}

// "planned live=2024-03 test=tbc": a milestone of a stage that is reached says so.
Entry entry_of(const Story& story, std::istringstream& words) {
  Entry entry;
  entry.title = entry.text = story.title;
  for (const std::string& api : story.apis) entry.apis.push_back({api, "", "", api});
  entry.path = "roadmap.md";
  entry.line = 1;
  std::string word;
  words >> word;
  entry.stage = stage(word);
  while (words >> word) {
    const auto equals = word.find('=');
    const Stage of = stage(word.substr(0, equals));
    entry.milestones.push_back(
        {of, window(word.substr(equals + 1)), entry.stage >= of ? Reached::yes : Reached::no, {}});
  }
  std::sort(entry.milestones.begin(), entry.milestones.end(),
            [](const Milestone& a, const Milestone& b) { return a.stage < b.stage; });
  return entry;
}

std::optional<Window> window_in(const Entry& entry, Stage of) {
  for (const Milestone& milestone : entry.milestones)
    if (milestone.stage == of) return milestone.window;
  return std::nullopt;
}

Direction direction(const std::optional<Window>& from, const std::optional<Window>& to) {
  const bool was = from && from->dated(), is = to && to->dated();
  if (!was || !is) return was == is ? Direction::none : is ? Direction::set : Direction::cleared;
  if (from->same_days(*to)) return Direction::none;
  if (*to->first >= *from->first && *to->last <= *from->last) return Direction::refined;
  return *to->last > *from->last ? Direction::slip : Direction::pull_in;
}

class Teller {
 public:
  explicit Teller(const std::string& first_day) : first_day_(first_day) { dataset_.ladder = ladder(); }

  void tell(const Story& story) {
    Life life;
    life.entry_id = story.title;
    for (const std::string& line : story.versions) {
      std::istringstream words(line);
      std::string iso;
      words >> iso;
      const Commit commit = commit_on(iso, story.author);
      if (!life.versions.empty() && !life.versions.back().until) life.versions.back().until = commit;
      if (line.ends_with(" gone")) {
        add(EventKind::removed, life, life.versions.back().entry, commit).from.stage = life.versions.back().entry.stage;
        continue;
      }
      Entry entry = entry_of(story, words);
      if (life.versions.empty()) {
        life.baseline = iso == first_day_;
        if (!life.baseline) add(EventKind::added, life, entry, commit).to.stage = entry.stage;
      } else {
        compare(life, life.versions.back().entry, entry, commit);
      }
      life.versions.push_back({commit, std::nullopt, std::move(entry)});
      if (dataset_.tip.id.empty() || commit.committed.seconds > dataset_.tip.committed.seconds) dataset_.tip = commit;
    }
    dataset_.lives.push_back(std::move(life));
  }

  Chronicle take() {
    std::stable_sort(dataset_.events.begin(), dataset_.events.end(), [](const Event& a, const Event& b) {
      return a.commit.committed.seconds < b.commit.committed.seconds;
    });
    return std::move(dataset_);
  }

 private:
  Event& add(EventKind kind, const Life& life, const Entry& entry, const Commit& commit) {
    Event event;
    event.id = std::to_string(dataset_.events.size());
    event.kind = kind;
    event.entry_id = life.entry_id;
    event.entry = entry;
    event.commit = commit;
    return dataset_.events.emplace_back(std::move(event));
  }

  void compare(const Life& life, const Entry& was, const Entry& is, const Commit& commit) {
    if (was.stage != is.stage) {
      Event& event = add(EventKind::stage, life, is, commit);
      event.from.stage = was.stage;
      event.to.stage = is.stage;
      event.direction = is.stage > was.stage ? Direction::forward : Direction::backward;
    }
    for (int rung = 0; rung < static_cast<int>(ladder().size()); ++rung) {
      const Stage of{rung};
      const auto from = window_in(was, of), to = window_in(is, of);
      const Direction how = direction(from, to);
      if (how == Direction::none || (is.stage >= of && was.stage < of)) continue;
      Event& event = add(EventKind::schedule, life, is, commit);
      event.milestone = of;
      event.from.window = from;
      event.to.window = to;
      event.direction = how;
      if (from && to && from->dated() && to->dated())
        event.shift_days = static_cast<int>((*to->last - *from->last).count());
    }
  }

  std::string first_day_;
  Chronicle dataset_;
};

}  // namespace

Ladder ladder() {
  return {{{"planned", "Planned", {}, false},
           {"in_development", "In development", {}, false},
           {"test", "Test", {}, false},
           {"live", "Live", {}, false},
           {"withdrawn", "Withdrawn", {}, true}}};
}

Stage stage(const std::string& name) {
  return ladder().find(name);
}

Day day(const std::string& iso) {
  return year(number(iso, 0, 4)) / month(static_cast<unsigned>(number(iso, 5, 2))) / number(iso, 8, 2);
}

Chronicle told(const std::vector<Story>& stories) {
  std::string first_day = "9999";
  for (const Story& story : stories) first_day = std::min(first_day, story.versions.front().substr(0, 10));
  Teller teller(first_day);
  for (const Story& story : stories) teller.tell(story);
  return teller.take();
}

}  // namespace roadshift::testing
