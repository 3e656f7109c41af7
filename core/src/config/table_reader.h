// table_reader.h - the keys of one TOML table as checked values; whatever is wrong is an error with its place.
#pragma once

#include <toml++/toml.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace roadshift::config {

// A value and where it stands.
struct Text {
  std::string value;
  const toml::node* node = nullptr;
};

class TableReader {
 public:
  // `what` names the table in messages: "[[ladder]]"; `keys` are all it may have, an unknown one is an error.
  TableReader(const toml::table& table, std::string_view file, std::string what, std::vector<std::string> keys);

  [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
  // Each gives nothing (an empty list) where the key is not there.
  [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
  [[nodiscard]] std::optional<Text> text(std::string_view key) const;                // not blank
  [[nodiscard]] std::vector<Text> texts(std::string_view key) const;                 // a list, none of them blank
  [[nodiscard]] std::vector<Text> text_or_texts(std::string_view key) const;         // one or a list
  [[nodiscard]] std::vector<const toml::table*> tables(std::string_view key) const;  // [[key]]
  [[nodiscard]] const toml::table* table(std::string_view key) const;                // [key]
  // The same where the key must be there.
  [[nodiscard]] Text needed_text(std::string_view key) const;

  // Throw Error(bad_config) at a value, a key, or the table itself.
  [[noreturn]] void fail(const toml::node& at, const std::string& why) const;
  [[noreturn]] void fail_at_key(std::string_view key, const std::string& why) const;
  [[noreturn]] void fail(const std::string& why) const;

  [[nodiscard]] std::string_view file() const { return file_; }
  [[nodiscard]] const toml::table& raw() const { return table_; }

 private:
  [[nodiscard]] std::vector<Text> list_of(const toml::node& node, std::string_view key) const;
  [[nodiscard]] Text text_of(const toml::node& node, std::string_view key) const;

  const toml::table& table_;
  std::string_view file_;
  std::string what_;
};

// Throws Error(bad_config) for a text that is no TOML.
toml::table parse_toml(std::string_view text, std::string_view file);

// Throws Error(bad_config) that reads "<file>:<line>:<column>: <why>".
[[noreturn]] void fail_at(std::string_view file, const toml::source_position& place, const std::string& why);

}  // namespace roadshift::config
