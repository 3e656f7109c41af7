#include "history/mailmap.h"

#include "support/files.h"

namespace roadshift::history {
namespace {

constexpr std::size_t kLargestMailmap = 16U << 20;

std::string blob_named(const Objects& objects, const std::string& revision) {
  git_object* raw = nullptr;
  if (git_revparse_single(&raw, &objects.repository(), revision.c_str()) < 0) return {};
  const ObjectHandle object(raw);
  if (git_object_type(object.get()) != GIT_OBJECT_BLOB) return {};
  return objects.blob(*git_object_id(object.get()), kLargestMailmap);
}

}  // namespace

MailmapHandle read_mailmap(git_repository& repository) {
  git_mailmap* raw = nullptr;
  check(git_mailmap_from_repository(&raw, &repository), "read the mailmap");
  return MailmapHandle(raw);
}

// The places that git_mailmap_from_repository looks at.
std::string mailmap_sources(const Objects& objects) {
  git_repository& repository = objects.repository();
  const char* work_tree = git_repository_workdir(&repository);  // null for a bare repository
  std::string blob = configured(repository, "mailmap.blob");
  if (blob.empty() && work_tree == nullptr) blob = "HEAD:.mailmap";
  std::string sources;
  const auto add = [&](const std::optional<std::string>& text) { sources += text.value_or("") + '\0'; };
  if (work_tree != nullptr) add(support::file_text(std::string(work_tree) + ".mailmap"));
  if (!blob.empty()) add(blob_named(objects, blob));
  if (const std::string file = configured(repository, "mailmap.file"); !file.empty()) add(support::file_text(file));
  return sources;
}

}  // namespace roadshift::history
