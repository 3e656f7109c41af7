#include "cli/heap.h"

#include <cstdint>
#include <cstdlib>
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
  constexpr std::uintptr_t kLargePage = 2U << 20U;
  constexpr int kAhead = 64 << 20, kLargestInHeap = 32 << 20;
  mallopt(M_TOP_PAD, kAhead);
  mallopt(M_TRIM_THRESHOLD, 2 * kAhead);      // what has been handed over is not given back and asked for again
  mallopt(M_MMAP_THRESHOLD, kLargestInHeap);  // nor are long texts
  struct Free {
    void operator()(void* memory) const noexcept { std::free(memory); }
  };
  const std::unique_ptr<void, Free> grown(std::malloc(kLargePage));  // makes the heap grow by that and kAhead
  const std::uintptr_t begin = (reinterpret_cast<std::uintptr_t>(grown.get()) + kLargePage - 1) / kLargePage;
  const std::uintptr_t end = reinterpret_cast<std::uintptr_t>(sbrk(0)) / kLargePage;
  if (grown == nullptr || begin >= end) return;  // another heap than the C library's own
  madvise(reinterpret_cast<void*>(begin * kLargePage), (end - begin) * kLargePage, MADV_HUGEPAGE);
#endif
}

}  // namespace roadshift::cli
