// forge.h - where a commit or a line can be looked at, for the forges whose addresses are known.
#pragma once

#include <string>

namespace roadshift::render {

// GitHub, GitLab, Bitbucket, Gitea and Forgejo, also self-hosted where the host's name says so; others have no links.
class Forge {
 public:
  Forge() = default;
  // `remote_url`: as git has it ("git@host:team/docs.git", "https://host/team/docs.git"), without user and password.
  explicit Forge(const std::string& remote_url);

  // "" where there is no address.
  [[nodiscard]] std::string commit(const std::string& id) const;
  [[nodiscard]] std::string line(const std::string& id, const std::string& path, int line) const;
  // "team/docs"
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  enum class Kind { none, github, gitlab, bitbucket, gitea };

  Kind kind_ = Kind::none;
  std::string base_, name_;
};

}  // namespace roadshift::render
