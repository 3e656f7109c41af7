#include "support/shared_library.h"

#include <dlfcn.h>

#include <utility>

#include "roadshift/error.h"

namespace roadshift::support {

void SharedLibrary::Unload::operator()(void* library) const noexcept {
  ::dlclose(library);
}

// RTLD_NODELETE: what the library has registered to run at the process's end must be there then.
SharedLibrary::SharedLibrary(const std::string& file, std::string doing, std::string remedy)
    : doing_(std::move(doing)),
      remedy_(std::move(remedy)),
      library_(::dlopen(file.c_str(), RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE)) {
  if (library_ != nullptr) return;
  const char* why = ::dlerror();
  throw Error(ErrorKind::repository, doing_, (why != nullptr ? why : file) + "; " + remedy_);
}

void* SharedLibrary::address(const char* name) const {
  if (void* found = ::dlsym(library_.get(), name)) return found;
  throw Error(ErrorKind::repository, doing_, "it has no " + std::string(name) + "; " + remedy_);
}

}  // namespace roadshift::support
