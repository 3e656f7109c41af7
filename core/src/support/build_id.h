// build_id.h - which build this is: what one made may be all wrong to another.
#pragma once

#include <string>

namespace roadshift::support {

// The id that the linker gave the program or library this code stands in, in hex digits; "" where it gave none.
std::string build_id();

}  // namespace roadshift::support
