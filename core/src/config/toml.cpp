// toml++'s own code, compiled here once: the library of it that could be loaded instead takes longer to load than a
// configuration to read.
#define TOML_IMPLEMENTATION
#include <toml++/toml.h>
