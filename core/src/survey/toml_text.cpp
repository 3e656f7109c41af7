#include "survey/toml_text.h"

#include "render/escape.h"

namespace roadshift::survey {

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : render::visible_line(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string quoted_list(const std::vector<std::string>& texts) {
  std::string out = "[";
  for (const std::string& text : texts) out += (out.size() > 1 ? ", " : "") + quoted(text);
  return out + "]";
}

std::string ladder_toml(const std::vector<Rung>& rungs) {
  std::string out;
  for (const Rung& rung : rungs) {
    out += "[[ladder]]\nstage = " + quoted(rung.stage) + "\nlabel = " + quoted(rung.label) +
           "\nwords = " + quoted_list(rung.words) + "\n";
    if (rung.terminal) out += "terminal = true\n";
  }
  return out;
}

std::string commented(const std::string& toml) {
  std::string out;
  for (std::size_t begin = 0; begin < toml.size();) {
    const std::size_t end = toml.find('\n', begin);
    out += "#" + toml.substr(begin, end - begin) + "\n";
    begin = end == std::string::npos ? toml.size() : end + 1;
  }
  return out;
}

}  // namespace roadshift::survey
