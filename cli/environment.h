// environment.h - the world around a run: variables, terminal and clock, as values, so that tests can choose them.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <ostream>
#include <string>

namespace roadshift::cli {

struct Streams {
  std::ostream& out;  // results
  std::ostream& err;  // words about them
};

struct Environment {
  // The value of an environment variable; nothing where it is not set.
  std::function<std::optional<std::string>(const std::string& name)> variable = [](const std::string&) {
    return std::optional<std::string>();
  };
  bool out_is_terminal = false, err_is_terminal = false;
  int terminal_width = 0;  // columns of the terminal at `out`; 0: not known
  std::int64_t now = 0;    // seconds since 1970; only git's date words ("2 weeks ago") look at it

  // The variable's value, or nothing where it is not set or empty.
  [[nodiscard]] std::optional<std::string> filled(const std::string& name) const {
    std::optional<std::string> value = variable(name);
    return value && !value->empty() ? value : std::nullopt;
  }
};

}  // namespace roadshift::cli
