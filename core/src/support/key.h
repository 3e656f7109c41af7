// key.h - values strung together, for looking up what was made of them: equal keys, equal values.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace roadshift::support {

class Key {
 public:
  Key() = default;
  explicit Key(std::string begun) : key_(std::move(begun)) {}

  // Texts are told apart by their length, so that they may hold anything.
  Key& add(std::string_view text) {
    add(text.size());
    key_ += text;
    return *this;
  }
  template <class Number>
  requires std::integral<Number> || std::is_enum_v<Number> Key& add(Number number) {
    key_.append(reinterpret_cast<const char*>(&number), sizeof number);
    return *this;
  }
  // Ends a list: what follows is not its next member.
  Key& end() { return add(std::string_view("\0end", 4)); }

  [[nodiscard]] std::string take() && { return std::move(key_); }

 private:
  std::string key_;
};

}  // namespace roadshift::support
