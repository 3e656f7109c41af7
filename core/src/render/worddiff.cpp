#include "render/worddiff.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <span>

#include "support/words.h"

namespace roadshift::render {
namespace {

// The comparison takes time and memory in the product of length and difference. Where more words than this differ,
// nobody reads a diff word by word: the old text then goes and the new one comes as a whole.
constexpr std::size_t kMostWords = 1500;

using Words = std::vector<std::string>;

Words split(std::string_view text) {
  Words words;
  const std::string line = support::squeeze(text);
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t end = std::min(line.find(' ', at), line.size());
    words.push_back(line.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

class Runs {
 public:
  void add(Change change, const std::string& word) {
    if (change == Change::same) flush();
    Words& words = change == Change::added ? came_ : went_;
    if (change != Change::same) {
      words.push_back(word);
    } else if (!runs_.empty() && runs_.back().change == Change::same) {
      runs_.back().text += ' ' + word;
    } else {
      runs_.push_back({Change::same, word});
    }
  }
  void add(Change change, std::span<const std::string> words) {
    for (const std::string& word : words) add(change, word);
  }
  std::vector<Stretch> take() {
    flush();
    return std::move(runs_);
  }

 private:
  void flush() {
    if (!went_.empty()) runs_.push_back({Change::removed, support::join(went_, " ")});
    if (!came_.empty()) runs_.push_back({Change::added, support::join(came_, " ")});
    went_.clear();
    came_.clear();
  }

  std::vector<Stretch> runs_;
  Words went_, came_;
};

void add_difference(Runs& runs, std::span<const std::string> before, std::span<const std::string> after) {
  if (before.empty() || after.empty() || std::max(before.size(), after.size()) > kMostWords) {
    runs.add(Change::removed, before);
    runs.add(Change::added, after);
    return;
  }
  dtl::Diff<std::string> diff(Words(before.begin(), before.end()), Words(after.begin(), after.end()));
  diff.compose();
  const auto script = diff.getSes();
  for (const auto& [word, info] : script.getSequence()) {
    const bool came = info.type == dtl::SES_ADD, went = info.type == dtl::SES_DELETE;
    runs.add(came ? Change::added : went ? Change::removed : Change::same, word);
  }
}

std::string shortened_text(const Words& words, std::size_t head, std::size_t tail) {
  Words kept(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(head));
  kept.emplace_back("…");
  kept.insert(kept.end(), words.end() - static_cast<std::ptrdiff_t>(tail), words.end());
  return support::join(kept, " ");
}

}  // namespace

std::vector<Stretch> word_diff(std::string_view before, std::string_view after) {
  const Words old_words = split(before), new_words = split(after);
  const std::size_t shorter = std::min(old_words.size(), new_words.size());
  std::size_t head = 0, tail = 0;
  while (head < shorter && old_words[head] == new_words[head]) ++head;
  while (tail < shorter - head && old_words[old_words.size() - 1 - tail] == new_words[new_words.size() - 1 - tail])
    ++tail;

  const std::span<const std::string> left(old_words), right(new_words);
  Runs runs;
  runs.add(Change::same, right.first(head));
  add_difference(runs, left.subspan(head, left.size() - head - tail), right.subspan(head, right.size() - head - tail));
  runs.add(Change::same, right.last(tail));
  return runs.take();
}

std::vector<Stretch> shortened(std::vector<Stretch> runs, std::size_t context) {
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i].change != Change::same) continue;
    const std::size_t head = i == 0 ? 0 : context, tail = i + 1 == runs.size() ? 0 : context;
    const Words words = split(runs[i].text);
    if (words.size() > head + tail + 1) runs[i].text = shortened_text(words, head, tail);
  }
  return runs;
}

}  // namespace roadshift::render
