// shared_library.h - a library that is loaded when it is needed, not when the program starts.
//
//   const SharedLibrary curl("libcurl-gnutls.so.4", "load libcurl, which sends messages", "install libcurl3-gnutls");
//   const auto init = curl.function<decltype(&curl_global_init)>("curl_global_init");
#pragma once

#include <memory>
#include <string>

namespace roadshift::support {

class SharedLibrary {
 public:
  // `file` is the name that a program linked with the library would ask for. Throws Error(repository) where there is no
  // such library: `doing`, the loader's reason, `remedy`.
  SharedLibrary(const std::string& file, std::string doing, std::string remedy);

  // `Pointer` must be the type of a pointer to that function, which stays good until the process ends. Throws
  // Error(repository) where the library has none of that name.
  template <class Pointer>
  [[nodiscard]] Pointer function(const char* name) const {
    return reinterpret_cast<Pointer>(address(name));
  }

 private:
  struct Unload {
    void operator()(void* library) const noexcept;
  };
  [[nodiscard]] void* address(const char* name) const;

  std::string doing_, remedy_;
  std::unique_ptr<void, Unload> library_;
};

}  // namespace roadshift::support
