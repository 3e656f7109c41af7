#include "notify/atom.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "render/describe.h"
#include "render/forge.h"
#include "render/markup.h"
#include "roadshift/version.h"

namespace roadshift::notify {
namespace {

// Ids must not depend on where a repository is served: a name that nobody owns (RFC 2606), and 64 bits that are of the
// commit and the change.
constexpr std::string_view kTag = "tag:roadshift.invalid,2025:";

std::string stage_name(const Event& event, const Ladder& ladder) {
  for (const Stage stage : {event.milestone, event.to.stage, event.from.stage})
    if (stage.known()) return std::string(ladder.name(stage));
  return {};
}

void category(render::Markup& markup, const char* scheme, const std::string& term, const std::string& label) {
  if (term.empty()) return;
  markup.empty("category", {{"scheme", std::string(kTag) + scheme}, {"term", term}, {"label", label}});
  markup.line();
}

std::string entry_xml(const Event& event, const Message& message, const Ladder& ladder, const render::Forge& forge) {
  const Part& part = message.parts.front();
  std::string title;
  for (const Run& run : part.changes.front().what) title += run.text;
  std::ostringstream out;
  render::Markup markup(out);
  {
    const auto entry = markup.element("entry");
    markup.line();
    const auto leaf = [&](const char* name, const std::string& text) {
      markup.leaf(name, {}, text);
      markup.line();
    };
    leaf("id", std::string(kTag) + "event/" + event.id);
    leaf("title", title);
    leaf("updated", to_rfc3339(event.commit.committed));
    leaf("published", to_rfc3339(event.commit.committed));
    {
      const auto author = markup.element("author");
      markup.leaf("name", {}, event.commit.author.name.empty() ? "?" : event.commit.author.name);
    }
    markup.line();
    if (const std::string link = forge.commit(event.commit.id); !link.empty()) {
      markup.empty("link", {{"rel", "alternate"}, {"href", link}});
      markup.line();
    }
    const std::string stage = stage_name(event, ladder);
    category(markup, "kind", std::string(to_string(event.kind)), std::string(to_string(event.kind)));
    category(markup, "stage", stage, std::string(ladder.label(ladder.find(stage))));
    category(markup, "entry", event.entry_id, render::label_of(event.entry));
    markup.leaf("content", {{"type", "text"}}, plain_text(message));
    markup.line();
  }
  markup.line();
  return out.str();
}

}  // namespace

std::vector<FeedEntry> with_news(std::vector<FeedEntry> feed, const Parcel& parcel) {
  const render::Forge forge(parcel.report.head.repository.remote_url);
  std::set<std::string> had;
  for (const FeedEntry& entry : feed) had.insert(entry.id);
  for (const Event& event : parcel.report.events) {  // oldest first
    if (had.contains(event.id)) continue;
    const Parcel alone{report_of(parcel.report, {event.id}), parcel.source, event.id, parcel.at};
    feed.insert(feed.begin(), {event.id, event.entry_id, to_rfc3339(event.commit.committed),
                               entry_xml(event, message_of(alone), parcel.report.head.ladder, forge)});
  }
  return feed;
}

std::string atom_feed(const FeedHead& head, const std::vector<FeedEntry>& entries) {
  std::ostringstream out;
  render::Markup markup(out);
  out << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
  {
    const auto feed = markup.element("feed", {{"xmlns", "http://www.w3.org/2005/Atom"}});
    markup.line();
    markup.leaf("id", {}, std::string(kTag) + "feed/" + head.id);
    markup.line();
    markup.leaf("title", {}, head.title);
    markup.line();
    // Entries come in the order of the history; times need not.
    markup.leaf("updated", {}, entries.empty() ? head.updated_when_empty : entries.front().updated);
    markup.line();
    markup.leaf("generator", {{"version", std::string(kVersion)}}, "roadshift");
    markup.line();
    for (std::size_t i = 0; i < std::min(entries.size(), kFeedLength); ++i) markup.raw(entries[i].xml);
  }
  markup.line();
  return out.str();
}

}  // namespace roadshift::notify
