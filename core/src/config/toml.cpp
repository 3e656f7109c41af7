// toml++'s own code, compiled here once: the library of it that could be loaded instead takes longer to load than a
// configuration to read.
//
// Some of its assertions do not hold for bytes that are no TOML, of which its parser then says what is wrong. Such
// bytes must neither end the program nor, as without debugging, be taken for impossible by the compiler.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
