#include "cli/notify_places.h"

#include <filesystem>
#include <map>
#include <sstream>
#include <system_error>
#include <utility>

#include "cli/output.h"
#include "notify/atom.h"
#include "notify/message.h"
#include "render/describe.h"
#include "roadshift/render.h"
#include "support/hash.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;

std::string rendered(const Parcel& parcel, const std::string& format) {
  if (format == "text") return notify::plain_text(notify::message_of(parcel)) + '\n';
  if (format == "markdown") return notify::markdown(notify::message_of(parcel)) + '\n';
  std::ostringstream out;
  find_format(format)->make()->render(parcel.report, {.newest_first = false, .all = true}, out);
  return out.str();
}

// Does what may throw, as an attempt.
template <class Do>
Attempt attempt(const Do& act) {
  try {
    act();
    return {};
  } catch (const Error& error) {
    return {Attempt::Outcome::refused, error.what()};
  }
}

// Where a text is written, in one of the formats.
class Written : public Sink {
 public:
  Written(std::string place, std::string format) : place_(std::move(place)), format_(std::move(format)) {}
  [[nodiscard]] std::string name() const override { return place_; }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override { return rendered(parcel, format_); }

 protected:
  [[nodiscard]] const std::string& place() const { return place_; }

 private:
  std::string place_, format_;
};

class Printer final : public Written {
 public:
  Printer(std::function<bool(const std::string&)> print, std::string format)
      : Written("standard output", std::move(format)), print_(std::move(print)) {}
  [[nodiscard]] std::string key() const override { return "stdout"; }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    return attempt([&] {
      if (!print_(preview(parcel)))
        throw Error(ErrorKind::repository, "write to standard output", "nobody reads it any more");
    });
  }

 private:
  std::function<bool(const std::string&)> print_;
};

class GrowingFile final : public Written {
 public:
  using Written::Written;
  [[nodiscard]] std::string key() const override { return "file-" + support::name_of({place()}); }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    return attempt([&] { append_to_file(place(), preview(parcel)); });
  }
};

class WholeFile final : public Written {
 public:
  using Written::Written;
  [[nodiscard]] std::string key() const override { return "whole-file-" + support::name_of({place()}); }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    return attempt([&] { write_file(place(), preview(parcel), Durability::synced); });
  }
};

class Feed final : public Sink {
 public:
  Feed(std::string path, FeedFacts facts, std::string source)
      : path_(std::move(path)), facts_(std::move(facts)), source_(std::move(source)) {}
  [[nodiscard]] std::string key() const override { return "atom-" + support::name_of({path_}); }
  [[nodiscard]] std::string name() const override { return "feed " + path_; }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override { return text(notify::with_news({}, parcel)); }
  void restore(const std::vector<FeedEntry>& feed) override {
    std::error_code ignored;
    if (!fs::exists(path_, ignored)) write_file(path_, text(feed), Durability::synced);
  }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& feed) override {
    return attempt([&] {
      std::vector<FeedEntry> grown = notify::with_news(feed, parcel);
      if (grown.size() > notify::kFeedLength) grown.resize(notify::kFeedLength);
      write_file(path_, text(grown), Durability::synced);
      feed = std::move(grown);
    });
  }

 private:
  [[nodiscard]] std::string text(const std::vector<FeedEntry>& feed) const {
    return notify::atom_feed({facts_.id, source_ + ": what moved on the roadmap", facts_.updated}, feed);
  }

  std::string path_;
  FeedFacts facts_;
  std::string source_;
};

class EntryFeeds final : public Sink {
 public:
  EntryFeeds(std::string folder, FeedFacts facts) : folder_(std::move(folder)), facts_(std::move(facts)) {}
  [[nodiscard]] std::string key() const override { return "entry-feeds-" + support::name_of({folder_}); }
  [[nodiscard]] std::string name() const override { return "feeds in " + folder_; }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override {
    std::string text;
    for (const Event& event : parcel.report.events)
      text += path_of(event.entry_id) + ": " + render::label_of(event.entry) + '\n';
    return text;
  }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& feed) override {
    return attempt([&] {
      std::error_code failure;
      fs::create_directories(folder_, failure);
      if (failure) throw Error(ErrorKind::repository, "make the folder '" + folder_ + "'", failure.message());
      std::vector<FeedEntry> grown = newest_of_each(notify::with_news(feed, parcel));
      std::map<std::string, std::string> titles;
      for (const Event& event : parcel.report.events) titles[event.entry_id] = render::label_of(event.entry);
      for (const auto& [entry, title] : titles)
        write_file(path_of(entry), text(grown, entry, title), Durability::synced);
      feed = std::move(grown);
    });
  }

 private:
  static std::vector<FeedEntry> newest_of_each(std::vector<FeedEntry> feed) {
    std::map<std::string, std::size_t> count;
    std::erase_if(feed, [&](const FeedEntry& each) { return ++count[each.entry_id] > notify::kFeedLength; });
    return feed;
  }
  [[nodiscard]] std::string path_of(const std::string& entry) const {
    return (fs::path(folder_) / (entry + ".atom")).string();
  }
  [[nodiscard]] std::string text(const std::vector<FeedEntry>& feed, const std::string& entry,
                                 const std::string& title) const {
    std::vector<FeedEntry> own;
    for (const FeedEntry& each : feed)
      if (each.entry_id == entry) own.push_back(each);
    return notify::atom_feed({facts_.id + '/' + entry, title, facts_.updated}, own);
  }

  std::string folder_;
  FeedFacts facts_;
};

}  // namespace

std::vector<std::string> notify_formats() {
  return {"text", "markdown", "json", "ndjson"};
}

std::unique_ptr<Sink> make_printer(std::function<bool(const std::string&)> print, std::string format) {
  return std::make_unique<Printer>(std::move(print), std::move(format));
}

std::unique_ptr<Sink> make_growing_file(std::string path, std::string format) {
  return std::make_unique<GrowingFile>(std::move(path), std::move(format));
}

std::unique_ptr<Sink> make_whole_file(std::string path, std::string format) {
  return std::make_unique<WholeFile>(std::move(path), std::move(format));
}

std::unique_ptr<Sink> make_feed(std::string path, FeedFacts facts, std::string source) {
  return std::make_unique<Feed>(std::move(path), std::move(facts), std::move(source));
}

std::unique_ptr<Sink> make_entry_feeds(std::string folder, FeedFacts facts) {
  return std::make_unique<EntryFeeds>(std::move(folder), std::move(facts));
}

}  // namespace roadshift::cli
