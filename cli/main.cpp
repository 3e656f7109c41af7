#include <csignal>
#include <iostream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "cli/terminal.h"

int main(int argc, char** argv) {
  // A reader that goes away ("| head") is noticed by the write that fails, and ends the run quietly.
  std::signal(SIGPIPE, SIG_IGN);
  const std::vector<std::string> args(argv + (argc > 0 ? 1 : 0), argv + argc);
  return roadshift::cli::run(args, {std::cout, std::cerr}, roadshift::cli::this_process());
}
