#include "cli/heap.h"

#include <cstddef>
#include <functional>
#include <memory>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace roadshift::cli {

// glibc has a setting of its own for this, but only as an environment variable that is set before the program starts.
void prefer_large_pages() {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  constexpr std::size_t kLargePage = std::size_t{2} << 20U;
  constexpr int kAhead = 64 << 20, kLargestInHeap = 32 << 20;
  mallopt(M_TOP_PAD, kAhead);
  mallopt(M_TRIM_THRESHOLD, 2 * kAhead);      // what has been handed over is not given back and asked for again
  mallopt(M_MMAP_THRESHOLD, kLargestInHeap);  // nor are long texts
  const auto grown = std::make_unique_for_overwrite<std::byte[]>(kLargePage);  // the heap grows by that and kAhead
  void* begin = grown.get();
  void* const end = sbrk(0);
  if (!std::less<>()(begin, end)) return;  // another heap than the C library's own
  auto size = static_cast<std::size_t>(static_cast<char*>(end) - static_cast<char*>(begin));
  if (std::align(kLargePage, kLargePage, begin, size) != nullptr)
    madvise(begin, size / kLargePage * kLargePage, MADV_HUGEPAGE);
#endif
}

}  // namespace roadshift::cli
