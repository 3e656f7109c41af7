#include "config/table_reader.h"

#include <algorithm>

#include "config/nearest.h"
#include "roadshift/error.h"
#include "support/words.h"

namespace roadshift::config {
namespace {

std::string kind_of(const toml::node& node) {
  switch (node.type()) {
    case toml::node_type::table: return "a table";
    case toml::node_type::array: return "a list";
    case toml::node_type::string: return "a text";
    case toml::node_type::integer:
    case toml::node_type::floating_point: return "a number";
    case toml::node_type::boolean: return "a truth value";
    case toml::node_type::date:
    case toml::node_type::time:
    case toml::node_type::date_time: return "a date or time";
    case toml::node_type::none: break;
  }
  return "nothing";
}

std::string quoted(std::string_view key) {
  return "'" + std::string(key) + "'";
}

}  // namespace

void fail_at(std::string_view file, const toml::source_position& place, const std::string& why) {
  throw Error(ErrorKind::bad_config,
              std::string(file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column), why);
}

toml::table parse_toml(std::string_view text, std::string_view file) {
  try {
    return toml::parse(text, file);
  } catch (const toml::parse_error& error) {
    fail_at(file, error.source().begin, std::string(error.description()));
  }
}

TableReader::TableReader(const toml::table& table, std::string_view file, std::string what,
                         std::vector<std::string> keys)
    : table_(table), file_(file), what_(std::move(what)) {
  for (const auto& [key, value] : table) {
    if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) continue;
    fail_at(file_, key.source().begin,
            what_ + " has no key " + quoted(key.str()) + did_you_mean(key.str(), keys) +
                " (its keys: " + support::join(keys, ", ") + ")");
  }
}

std::optional<bool> TableReader::flag(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return {};
  if (!node->is_boolean()) fail(*node, quoted(key) + " must be true or false, not " + kind_of(*node));
  return **node->as_boolean();
}

std::optional<Text> TableReader::text(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return {};
  return text_of(*node, key);
}

std::vector<Text> TableReader::texts(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return {};
  if (!node->is_array()) fail(*node, quoted(key) + " must be a list of texts, not " + kind_of(*node));
  return list_of(*node, key);
}

std::vector<Text> TableReader::text_or_texts(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return {};
  if (node->is_string()) return {text_of(*node, key)};
  if (!node->is_array()) fail(*node, quoted(key) + " must be a text or a list of texts, not " + kind_of(*node));
  return list_of(*node, key);
}

std::vector<const toml::table*> TableReader::tables(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return {};
  const std::string wanted = "must be written as [[" + std::string(key) + "]]";
  if (!node->is_array()) fail(*node, quoted(key) + " " + wanted + ", not as " + kind_of(*node));
  std::vector<const toml::table*> out;
  for (const toml::node& item : *node->as_array()) {
    if (!item.is_table()) fail(item, quoted(key) + " " + wanted + ", not as a list with " + kind_of(item));
    out.push_back(item.as_table());
  }
  return out;
}

const toml::table* TableReader::table(std::string_view key) const {
  const toml::node* node = table_.get(key);
  if (node == nullptr) return nullptr;
  if (!node->is_table()) fail(*node, quoted(key) + " must be a table, not " + kind_of(*node));
  return node->as_table();
}

Text TableReader::needed_text(std::string_view key) const {
  auto found = text(key);
  if (!found) fail(what_ + " needs the key " + quoted(key));
  return *std::move(found);
}

std::vector<Text> TableReader::list_of(const toml::node& node, std::string_view key) const {
  std::vector<Text> out;
  for (const toml::node& item : *node.as_array()) out.push_back(text_of(item, key));
  return out;
}

Text TableReader::text_of(const toml::node& node, std::string_view key) const {
  if (!node.is_string()) fail(node, quoted(key) + " must be a text, not " + kind_of(node));
  const std::string& value = **node.as_string();
  if (support::trim(value).empty()) fail(node, quoted(key) + " is empty");
  return {value, &node};
}

void TableReader::fail(const toml::node& at, const std::string& why) const {
  fail_at(file_, at.source().begin, why);
}

void TableReader::fail_at_key(std::string_view key, const std::string& why) const {
  for (const auto& [name, value] : table_) {
    if (name.str() == key) fail_at(file_, name.source().begin, why);
  }
  fail(why);
}

void TableReader::fail(const std::string& why) const {
  fail(table_, why);
}

}  // namespace roadshift::config
