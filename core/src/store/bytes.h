// bytes.h - texts that are not UTF-8 in a format that can only hold UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace roadshift::store {

// Each byte as the character of that number, U+0000 to U+00FF, in UTF-8.
inline std::string bytes_as_characters(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80U) {
      text += c;
    } else {
      text += static_cast<char>(0xC0U | (byte >> 6U));
      text += static_cast<char>(0x80U | (byte & 0x3FU));
    }
  }
  return text;
}

// The way back; nothing for a text with other characters.
inline std::optional<std::string> characters_as_bytes(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead < 0x80U) {
      bytes += text[i];
      continue;
    }
    if ((lead != 0xC2U && lead != 0xC3U) || i + 1 == text.size()) return std::nullopt;
    const auto rest = static_cast<unsigned char>(text[++i]);
    if ((rest & 0xC0U) != 0x80U) return std::nullopt;
    bytes += static_cast<char>(((lead & 0x03U) << 6U) | (rest & 0x3FU));
  }
  return bytes;
}

}  // namespace roadshift::store
