// libgit2.h - libgit2, loaded when a repository is opened for the first time: with all that it brings along it takes
// longer to load than a command that needs no repository to run.
//
// In this namespace every function of the list below stands in the place of libgit2's own and is called in the same
// way; what is not in the list would have to be linked, so that a missing line does not go unnoticed.
#pragma once

#include <git2.h>

#include <string>
#include <type_traits>
#include <utility>

#include "support/shared_library.h"

// X(name) for each function that this room calls.
#define ROADSHIFT_LIBGIT2_FUNCTIONS(X) \
  X(git_buf_dispose)                   \
  X(git_commit_author_with_mailmap)    \
  X(git_commit_committer)              \
  X(git_commit_free)                   \
  X(git_commit_lookup)                 \
  X(git_commit_parent_id)              \
  X(git_commit_parentcount)            \
  X(git_commit_summary)                \
  X(git_commit_tree_id)                \
  X(git_config_free)                   \
  X(git_config_get_string)             \
  X(git_config_get_string_buf)         \
  X(git_config_iterator_free)          \
  X(git_config_iterator_new)           \
  X(git_config_next)                   \
  X(git_config_open_ondisk)            \
  X(git_credential_ssh_key_from_agent) \
  X(git_credential_username_new)       \
  X(git_error_last)                    \
  X(git_error_set_str)                 \
  X(git_index_free)                    \
  X(git_index_get_bypath)              \
  X(git_libgit2_init)                  \
  X(git_libgit2_opts)                  \
  X(git_libgit2_shutdown)              \
  X(git_mailmap_free)                  \
  X(git_mailmap_from_repository)       \
  X(git_object_free)                   \
  X(git_object_id)                     \
  X(git_object_peel)                   \
  X(git_object_type)                   \
  X(git_object_type2string)            \
  X(git_odb_free)                      \
  X(git_odb_hash)                      \
  X(git_odb_hashfile)                  \
  X(git_odb_object_data)               \
  X(git_odb_object_free)               \
  X(git_odb_object_size)               \
  X(git_odb_object_type)               \
  X(git_odb_read)                      \
  X(git_odb_read_header)               \
  X(git_oid_cmp)                       \
  X(git_oid_equal)                     \
  X(git_oid_fmt)                       \
  X(git_oid_fromstr)                   \
  X(git_oid_is_zero)                   \
  X(git_reference_dwim)                \
  X(git_reference_free)                \
  X(git_reference_iterator_free)       \
  X(git_reference_iterator_new)        \
  X(git_reference_lookup)              \
  X(git_reference_name)                \
  X(git_reference_next)                \
  X(git_reference_peel)                \
  X(git_reference_resolve)             \
  X(git_reference_symbolic_target)     \
  X(git_remote_connect)                \
  X(git_remote_create_anonymous)       \
  X(git_remote_create_with_fetchspec)  \
  X(git_remote_default_branch)         \
  X(git_remote_download)               \
  X(git_remote_free)                   \
  X(git_remote_prune)                  \
  X(git_remote_update_tips)            \
  X(git_repository_commondir)          \
  X(git_repository_config_snapshot)    \
  X(git_repository_discover)           \
  X(git_repository_free)               \
  X(git_repository_head_unborn)        \
  X(git_repository_index)              \
  X(git_repository_init)               \
  X(git_repository_is_bare)            \
  X(git_repository_odb)                \
  X(git_repository_open_bare)          \
  X(git_repository_open_ext)           \
  X(git_repository_set_head)           \
  X(git_repository_workdir)            \
  X(git_revparse_single)               \
  X(git_signature_free)                \
  X(git_status_byindex)                \
  X(git_status_list_entrycount)        \
  X(git_status_list_free)              \
  X(git_status_list_new)               \
  X(git_tree_free)

namespace roadshift::history {

// The library, with the address of each function under its name.
class LibGit2 {
 public:
  // Throws Error(repository) where the library, or a function of it, is not there.
  explicit LibGit2(const std::string& file);

 private:
  support::SharedLibrary library_;

 public:
// A name that is declared cannot stand in parentheses. NOLINTNEXTLINE(bugprone-macro-parentheses)
#define ROADSHIFT_ADDRESS(name) decltype(&::name) name = library_.function<decltype(&::name)>(#name);
  ROADSHIFT_LIBGIT2_FUNCTIONS(ROADSHIFT_ADDRESS)
#undef ROADSHIFT_ADDRESS
};

// Loaded by the first call, there until the program ends. Safe to call from several threads.
const LibGit2& libgit2();

// A function by its name alone. `Address` is a member of LibGit2. It turns into the pointer, so that a call checks and
// converts its arguments as a call of the function itself would.
template <auto Address>
struct Late {
  using Pointer = std::remove_cvref_t<decltype(std::declval<LibGit2>().*Address)>;
  operator Pointer() const { return libgit2().*Address; }  // NOLINT(google-explicit-constructor)
};

#define ROADSHIFT_LATE(name) inline constexpr Late<&LibGit2::name> name;
ROADSHIFT_LIBGIT2_FUNCTIONS(ROADSHIFT_LATE)
#undef ROADSHIFT_LATE
#undef ROADSHIFT_LIBGIT2_FUNCTIONS

}  // namespace roadshift::history
