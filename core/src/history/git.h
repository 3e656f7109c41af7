// git.h - libgit2's handles with one owner each, and one way for its calls to fail.
#pragma once

#include <memory>
#include <string>

#include "history/libgit2.h"
#include "roadshift/error.h"

namespace roadshift::history {

template <auto Free>
struct FreeWith {
  template <class T>
  void operator()(T* handle) const noexcept {
    Free(handle);
  }
};
template <class T, auto Free>
using Handle = std::unique_ptr<T, FreeWith<Free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using OdbHandle = Handle<git_odb, git_odb_free>;
using OdbObjectHandle = Handle<git_odb_object, git_odb_object_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using CommitHandle = Handle<git_commit, git_commit_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using ReferenceHandle = Handle<git_reference, git_reference_free>;
using ReferenceIteratorHandle = Handle<git_reference_iterator, git_reference_iterator_free>;
using RemoteHandle = Handle<git_remote, git_remote_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using MailmapHandle = Handle<git_mailmap, git_mailmap_free>;
using SignatureHandle = Handle<git_signature, git_signature_free>;
using StatusHandle = Handle<git_status_list, git_status_list_free>;
using IndexHandle = Handle<git_index, git_index_free>;

// A buffer that libgit2 fills.
class Buffer {
 public:
  Buffer() = default;
  Buffer(const Buffer&) = delete;
  Buffer& operator=(const Buffer&) = delete;
  ~Buffer() { git_buf_dispose(&buffer_); }
  git_buf* out() { return &buffer_; }
  [[nodiscard]] std::string text() const { return {buffer_.ptr != nullptr ? buffer_.ptr : "", buffer_.size}; }

 private:
  git_buf buffer_ = GIT_BUF_INIT;
};

// To be called before any other use of libgit2; cheap when repeated. libgit2 is put down at the program's end.
void start_libgit2();

// The reason libgit2 gave for its last failure, as UTF-8.
std::string last_reason();
// Every libgit2 call that can fail goes through here or looks at the code itself: no return code is lost.
void check(int code, const std::string& doing);

// A value of the repository's configuration as UTF-8; empty where it is not set.
std::string configured(git_repository& repository, const char* key);

// 40 hex digits.
std::string hex(const git_oid& id);

struct OidLess {
  bool operator()(const git_oid& a, const git_oid& b) const { return git_oid_cmp(&a, &b) < 0; }
};

}  // namespace roadshift::history
