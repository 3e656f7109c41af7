// curl.h - libcurl, loaded when something is sent for the first time: with all that it brings along it takes longer to
// load than most commands to run.
#pragma once

#include <curl/curl.h>
#include <memory>
#include <string>
#include <vector>

#include "support/shared_library.h"

namespace roadshift::transport {

// The library and its global state, for as long as it lives; longer than every Transfer.
class Curl {
 public:
  // Throws Error(repository) where the library is not there.
  Curl();
  Curl(const Curl&) = delete;
  Curl& operator=(const Curl&) = delete;
  ~Curl();

 private:
  friend class Transfer;
  support::SharedLibrary library_;
  decltype(&curl_global_init) global_init_;
  decltype(&curl_global_cleanup) global_cleanup_;
  decltype(&curl_easy_init) easy_init_;
  decltype(&curl_easy_cleanup) easy_cleanup_;
  decltype(&curl_easy_setopt) easy_setopt_;
  decltype(&curl_easy_perform) easy_perform_;
  decltype(&curl_easy_getinfo) easy_getinfo_;
  decltype(&curl_easy_strerror) easy_strerror_;
  decltype(&curl_slist_append) slist_append_;
  decltype(&curl_slist_free_all) slist_free_all_;
};

// One transfer: set, run, asked, gone.
class Transfer {
 public:
  // `timeout`: of the whole transfer.
  Transfer(const Curl& curl, const std::string& url, const char* schemes, long timeout_seconds);

  template <class Value>
  void set(CURLoption option, Value value) {
    check((curl_.easy_setopt_)(handle_.get(), option, value));
  }
  // A list that lives as long as the transfer.
  void set_list(CURLoption option, const std::vector<std::string>& values);
  CURLcode run();
  // The reason of the last failure, for people.
  [[nodiscard]] std::string reason(CURLcode code) const;
  [[nodiscard]] long response_code() const;

 private:
  using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
  using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

  void check(CURLcode code) const;

  const Curl& curl_;
  std::string reason_ = std::string(CURL_ERROR_SIZE, '\0');
  std::vector<List> lists_;
  Handle handle_;  // goes before what it points at
};

}  // namespace roadshift::transport
