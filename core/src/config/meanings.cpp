#include "config/meanings.h"

#include "support/words.h"

namespace roadshift::config {

void Meanings::add(const TableReader& reader, const toml::node& at, const std::string& key, const std::string& subject,
                   const std::string& meaning) {
  const auto [known, added] = said_.try_emplace(key, Said{meaning, at.source().begin.line});
  if (added || known->second.meaning == meaning) return;
  reader.fail(at, subject + " has " + meaning + " here, but " + known->second.meaning + " in line " +
                      std::to_string(known->second.line) + "; keep one of them");
}

std::string key_of(const Pattern& pattern) {
  return pattern.regex ? "/" + pattern.text + "/" : support::fold(pattern.text);
}

}  // namespace roadshift::config
