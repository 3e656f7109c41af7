// heap.h - how the process asks the system for memory.
#pragma once

namespace roadshift::cli {

// Before much memory is asked for: has it handed over in large pages where the system has them. Memory is handed over
// when it is first touched, and thousands of small pages can take longer than what is done with them. What is asked for
// here is address space; of memory, not more than the rest of a large page (2 MB) is taken that nobody needs. Does
// nothing where the C library or the system has no such thing.
void prefer_large_pages();

}  // namespace roadshift::cli
