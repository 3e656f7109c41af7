#include "cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>

namespace roadshift::cli {
namespace {

constexpr int kDefaultWidth = 100;
constexpr int kNarrowest = 20, kWidest = 1000;

int width_of(int descriptor) {
  winsize size{};
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::optional<int> parse_number(const std::string& text) {
  int number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

Environment this_process() {
  Environment environment;
  environment.variable = [](const std::string& name) -> std::optional<std::string> {
    const char* value = std::getenv(name.c_str());
    if (value == nullptr) return std::nullopt;
    return value;
  };
  environment.out_is_terminal = isatty(STDOUT_FILENO) != 0;
  environment.err_is_terminal = isatty(STDERR_FILENO) != 0;
  environment.terminal_width = width_of(STDOUT_FILENO);
  environment.now =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
  return environment;
}

bool is_capable_terminal(const Environment& environment) {
  const std::optional<std::string> terminal = environment.filled("TERM");
  return terminal && *terminal != "dumb";
}

bool wants_colour(const std::string& choice, const Environment& environment) {
  if (choice == "always") return true;
  if (choice == "never") return false;
  return environment.out_is_terminal && is_capable_terminal(environment) && !environment.filled("NO_COLOR");
}

int text_width(const Environment& environment) {
  int width = parse_number(environment.filled("COLUMNS").value_or("")).value_or(0);
  if (width <= 0) width = environment.terminal_width;
  if (width <= 0) width = kDefaultWidth;
  return std::clamp(width, kNarrowest, kWidest);
}

}  // namespace roadshift::cli
