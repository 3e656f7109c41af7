// output.h - where a finished text goes.
#pragma once

#include <fstream>
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

// A file that is written bit by bit beside its place, and put there whole or not at all: without finish() it is gone.
class UnfinishedFile {
 public:
  // Throws Error(repository) where no file can be made, or something other than a file is there.
  explicit UnfinishedFile(const std::string& path);
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;
  ~UnfinishedFile();
  std::ostream& stream() { return stream_; }
  // Where it is written, for who opens files by name.
  [[nodiscard]] const std::string& path() const { return temporary_; }
  // Throws Error(repository) when something could not be written.
  void finish();

 private:
  std::string target_, temporary_;
  std::ofstream stream_;
};

}  // namespace roadshift::cli
