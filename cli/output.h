// output.h - where a finished text goes.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

namespace roadshift::cli {

// Writes the text to a stream and flushes it. A reader that has gone (a closed pipe) is no trouble: the rest is
// dropped. Throws Error(repository) when the text cannot be written, as on a full disk.
void write_stream(std::ostream& out, std::string_view text);

// Writes a file whole or not at all: a failure leaves the old file as it was, and a new one keeps the old one's
// permissions. A device or pipe is written to directly. Throws Error(repository).
void write_file(const std::string& path, std::string_view text);

}  // namespace roadshift::cli
