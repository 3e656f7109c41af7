// output.h - where a finished text goes.
#pragma once

#include <functional>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>
#include <utility>

namespace roadshift::cli {

// Writes the text to a stream and flushes it. A reader that has gone (a closed pipe) is no trouble: the rest is
// dropped. Throws Error(repository) when the text cannot be written, as on a full disk.
void write_stream(std::ostream& out, std::string_view text);

// Writes a file whole or not at all: a failure leaves the old file as it was, and a new one keeps the old one's
// permissions. A device or pipe is written to directly. Throws Error(repository).
enum class Durability { usual, synced };  // synced: on the disk before anything else is done, whatever fails then
void write_file(const std::string& path, std::string_view text, Durability durability = Durability::usual);

// Adds to the end of a file, which is made where it is not there; on the disk when it returns. Throws
// Error(repository).
void append_to_file(const std::string& path, std::string_view text);

// A stream whose text goes to `sink` in larger pieces, and at once when it is flushed. What the sink throws comes out
// of the statement that writes.
class Outlet {
 public:
  using Sink = std::function<void(std::string_view)>;
  explicit Outlet(Sink sink);
  std::ostream& stream() { return stream_; }

 private:
  class Buffer final : public std::streambuf {
   public:
    explicit Buffer(Sink sink) : sink_(std::move(sink)) {}

   private:
    int_type overflow(int_type c) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

    Sink sink_;
    std::string waiting_;
  };

  Buffer buffer_;
  std::ostream stream_;
};

// A file that is written bit by bit beside its place, and put there whole or not at all: without finish() it is gone. A
// device or pipe is written to directly.
class UnfinishedFile {
 public:
  // Throws Error(repository) where no file can be made; so does writing to it.
  explicit UnfinishedFile(const std::string& path);
  UnfinishedFile(const UnfinishedFile&) = delete;
  UnfinishedFile& operator=(const UnfinishedFile&) = delete;
  ~UnfinishedFile();
  std::ostream& stream() { return outlet_.stream(); }
  // Where it is written, for who opens files by name.
  [[nodiscard]] const std::string& path() const { return temporary_; }
  void finish(Durability durability = Durability::usual);

 private:
  std::string name_;       // as it was given
  std::string target_;     // behind links
  std::string temporary_;  // the target itself for a device, and once it is finished
  int descriptor_ = -1;
  Outlet outlet_;
};

}  // namespace roadshift::cli
