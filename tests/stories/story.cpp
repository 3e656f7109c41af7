#include "stories/story.h"

#include <fstream>
#include <regex>
#include <stdexcept>
#include <string_view>

#include "support/words.h"

namespace roadshift::stories {
namespace {

std::string trimmed(std::string_view text) {
  return std::string(support::trim(text));
}

// "test -> live": both sides.
std::pair<std::string, std::string> sides(const std::string& change) {
  const std::size_t arrow = change.find("->");
  if (arrow == std::string::npos) throw std::runtime_error("no '->' in '" + change + "'");
  return {trimmed(change.substr(0, arrow)), trimmed(change.substr(arrow + 2))};
}

Expected expected(const std::string& line) {
  static const std::regex form(R"((\?)?\s*(\d+) (stage|schedule|added|removed) (.*?) : (.+))");
  std::smatch part;
  if (!std::regex_match(line, part, form)) throw std::runtime_error("not an event: " + line);
  Expected event;
  event.optional = part[1].matched;
  event.revision = std::stoul(part[2]);
  event.kind = part[3];
  event.words = part[5];
  event.line = line;
  std::string what = part[4];
  if (event.kind == "schedule") {
    const std::size_t blank = what.find(' ');
    event.milestone = what.substr(0, blank);
    what.erase(0, blank);
  }
  if (event.kind == "added") {
    event.to = trimmed(what);
  } else if (event.kind == "removed") {
    event.from = trimmed(what);
  } else {
    std::tie(event.from, event.to) = sides(what);
  }
  return event;
}

Standing standing(const std::string& line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string::npos) throw std::runtime_error("not a standing: " + line);
  return {trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)), line};
}

// Reads a story line by line. `part_` is what the lines stand under: "about", "files", or the word after "= ".
class Reader {
 public:
  void take(std::string_view line) {  // with its line break
    const std::string text = trimmed_right(line);
    const std::string_view rest = std::string_view(text).substr(text.size() < 2 ? text.size() : 2);
    if (text.starts_with("@ ")) {
      begin_revision(rest);
    } else if (text.starts_with("= ")) {
      part_ = trimmed(rest);
    } else if (part_ == "files" && text.starts_with("- ")) {
      body_ = &begin_file(rest);
    } else if (part_ == "files" && text.starts_with("x ")) {
      story_.revisions.back().files[trimmed(rest)] = std::nullopt;
      body_ = nullptr;
    } else if (part_ == "files" && body_ != nullptr) {
      *body_ += unescaped(line);
    } else if (part_ == "config") {
      story_.config += line;
    } else if (part_ == "events" && !support::trim(text).empty()) {
      story_.events.push_back(expected(trimmed(text)));
    } else if (part_ == "show" && !support::trim(text).empty()) {
      story_.standings.push_back(standing(trimmed(text)));
    } else if (part_ == "about" && text.starts_with("#")) {
      story_.about += (story_.about.empty() ? "" : " ") + trimmed(std::string_view(text).substr(1));
    }
  }
  Story finish() {
    if (story_.revisions.empty()) throw std::runtime_error("no revision");
    for (const Expected& event : story_.events) {
      if (event.revision < 1 || event.revision > story_.revisions.size())
        throw std::runtime_error("no such revision: " + event.line);
    }
    return std::move(story_);
  }

 private:
  static std::string trimmed_right(std::string_view line) {
    while (line.ends_with('\n') || line.ends_with('\r')) line.remove_suffix(1);
    return std::string(line);
  }
  // "\- item" is "- item": the backslash only keeps the line from being the story's own.
  static std::string_view unescaped(std::string_view line) {
    const bool escaped = line.size() > 2 && line[0] == '\\' && line[2] == ' ' &&
                         std::string_view("@x=-").find(line[1]) != std::string_view::npos;
    return escaped ? line.substr(1) : line;
  }
  void begin_revision(std::string_view rest) {
    const std::size_t blank = rest.find(' ');
    const std::string message = blank == std::string_view::npos ? "" : trimmed(rest.substr(blank));
    story_.revisions.push_back({std::string(rest.substr(0, blank)), message.empty() ? "Edit" : message, {}});
    body_ = nullptr;
    part_ = "files";
  }
  std::string& begin_file(std::string_view path) {
    std::optional<std::string>& body = story_.revisions.back().files[trimmed(path)];
    if (!body) body.emplace();
    return *body;
  }

  Story story_;
  std::string part_ = "about";
  std::string* body_ = nullptr;  // of the file that lines are added to
};

}  // namespace

Story read_story(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": cannot be read");
  Reader reader;
  std::string line;
  std::size_t number = 0;
  try {
    while (std::getline(in, line)) {
      ++number;
      reader.take(in.eof() ? line : line + '\n');
    }
    return reader.finish();
  } catch (const std::runtime_error& error) {
    throw std::runtime_error(file.string() + ":" + std::to_string(number) + ": " + error.what());
  }
}

}  // namespace roadshift::stories
