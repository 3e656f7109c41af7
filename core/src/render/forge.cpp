#include "render/forge.h"

#include <algorithm>

#include "support/words.h"

namespace roadshift::render {
namespace {

struct Remote {
  std::string host, path;
};

Remote take_apart(const std::string& url) {
  const auto scheme = url.find("://");
  const bool has_scheme = scheme != std::string::npos;
  if (has_scheme && !url.starts_with("https://") && !url.starts_with("http://") && !url.starts_with("ssh://"))
    return {};
  std::string rest = has_scheme ? url.substr(scheme + 3) : url;
  const auto at = rest.find('@');
  if (at != std::string::npos && at < rest.find('/')) rest.erase(0, at + 1);
  const auto slash = rest.find('/'), colon = rest.find(':');
  Remote remote;
  if (has_scheme) {
    if (slash == std::string::npos) return {};
    remote.host = rest.substr(0, std::min(slash, colon));
    remote.path = rest.substr(slash + 1);
  } else {  // git@host:team/docs.git; a path on this machine has no colon before its first slash
    if (colon == std::string::npos || colon > slash) return {};
    remote.host = rest.substr(0, colon);
    remote.path = rest.substr(colon + 1);
  }
  while (remote.path.starts_with('/')) remote.path.erase(0, 1);
  while (remote.path.ends_with('/')) remote.path.pop_back();
  if (remote.path.ends_with(".git")) remote.path.resize(remote.path.size() - 4);
  return remote;
}

// What may stand in a host or path as it is; everything else is percent-encoded.
std::string encoded(const std::string& text, std::string_view plain) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (letter || plain.find(c) != std::string_view::npos) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kHex[byte >> 4];
    out += kHex[byte & 15];
  }
  return out;
}

}  // namespace

Forge::Forge(const std::string& remote_url) {
  const Remote remote = take_apart(remote_url);
  const std::string host = support::ascii_lower(remote.host);
  if (host.empty() || remote.path.empty()) return;
  name_ = remote.path;
  base_ = "https://" + encoded(host, "-.") + '/' + encoded(remote.path, "-._~/");
  const auto says = [&](const char* word) { return host.find(word) != std::string::npos; };
  if (says("github")) kind_ = Kind::github;
  if (says("gitlab")) kind_ = Kind::gitlab;
  if (says("bitbucket")) kind_ = Kind::bitbucket;
  if (says("gitea") || says("forgejo") || host == "codeberg.org") kind_ = Kind::gitea;
}

std::string Forge::commit(const std::string& id) const {
  if (id.size() != 40) return {};
  switch (kind_) {
    case Kind::none: return {};
    case Kind::gitlab: return base_ + "/-/commit/" + id;
    case Kind::bitbucket: return base_ + "/commits/" + id;
    case Kind::github:
    case Kind::gitea: break;
  }
  return base_ + "/commit/" + id;
}

std::string Forge::line(const std::string& id, const std::string& path, int line) const {
  if (id.size() != 40 || path.empty()) return {};
  const std::string file = encoded(path, "-._~/"), number = std::to_string(line);
  switch (kind_) {
    case Kind::none: return {};
    case Kind::gitlab: return base_ + "/-/blob/" + id + '/' + file + (line > 0 ? "#L" + number : "");
    case Kind::bitbucket: return base_ + "/src/" + id + '/' + file + (line > 0 ? "#lines-" + number : "");
    case Kind::gitea: return base_ + "/src/commit/" + id + '/' + file + (line > 0 ? "#L" + number : "");
    case Kind::github: break;
  }
  // Markdown is shown as a page there, which has no lines.
  return base_ + "/blob/" + id + '/' + file + (line > 0 ? "?plain=1#L" + number : "");
}

}  // namespace roadshift::render
