#include "support/build_id.h"

#include <elf.h>
#include <link.h>

#include <cstring>
#include <string_view>

namespace roadshift::support {
namespace {

constexpr const char* kDigits = "0123456789abcdef";

std::size_t padded(std::size_t size) {
  return (size + 3) / 4 * 4;
}

// The description of the GNU build id among the notes of a segment; empty where it is not there.
std::string_view find_build_id(std::string_view notes) {
  ElfW(Nhdr) note{};
  while (notes.size() >= sizeof note) {
    std::memcpy(&note, notes.data(), sizeof note);
    notes.remove_prefix(sizeof note);
    const std::size_t name = padded(note.n_namesz), size = padded(note.n_descsz);
    if (name + size > notes.size()) break;
    if (note.n_type == NT_GNU_BUILD_ID && notes.starts_with(std::string_view("GNU\0", 4)))
      return notes.substr(name, note.n_descsz);
    notes.remove_prefix(name + size);
  }
  return {};
}

struct Search {
  ElfW(Addr) inside = 0;  // an address in the object that is looked for
  std::string id = {};
};

// Called for every object that is loaded; other than 0 ends it.
int look_into(dl_phdr_info* object, std::size_t /*size*/, void* search) {
  auto& wanted = *static_cast<Search*>(search);
  bool is_it = false;
  std::string_view id;
  for (ElfW(Half) i = 0; i < object->dlpi_phnum; ++i) {
    const ElfW(Phdr)& segment = object->dlpi_phdr[i];
    const ElfW(Addr) begin = object->dlpi_addr + segment.p_vaddr;
    if (segment.p_type == PT_LOAD) is_it = is_it || wanted.inside - begin < segment.p_memsz;
    if (segment.p_type == PT_NOTE && id.empty())
      // The linker tells addresses as numbers. NOLINTNEXTLINE(performance-no-int-to-ptr)
      id = find_build_id({reinterpret_cast<const char*>(begin), segment.p_memsz});
  }
  if (!is_it) return 0;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    wanted.id += {kDigits[byte >> 4U], kDigits[byte & 0xFU]};
  }
  return 1;
}

}  // namespace

std::string build_id() {
  Search search{reinterpret_cast<ElfW(Addr)>(&padded)};
  ::dl_iterate_phdr(look_into, &search);
  return search.id;
}

}  // namespace roadshift::support
