#include "transport/curl.h"

#include <algorithm>
#include <new>
#include <utility>

#include "roadshift/error.h"
#include "roadshift/version.h"
#include "transport/send.h"

namespace roadshift::transport {
namespace {

constexpr const char* kDoing = "load libcurl, which sends messages";

}  // namespace

Curl::Curl() : library_(ROADSHIFT_CURL_LIBRARY, kDoing, "install libcurl3-gnutls") {
  global_init_ = library_.function<decltype(global_init_)>("curl_global_init");
  global_cleanup_ = library_.function<decltype(global_cleanup_)>("curl_global_cleanup");
  easy_init_ = library_.function<decltype(easy_init_)>("curl_easy_init");
  easy_cleanup_ = library_.function<decltype(easy_cleanup_)>("curl_easy_cleanup");
  easy_setopt_ = library_.function<decltype(easy_setopt_)>("curl_easy_setopt");
  easy_perform_ = library_.function<decltype(easy_perform_)>("curl_easy_perform");
  easy_getinfo_ = library_.function<decltype(easy_getinfo_)>("curl_easy_getinfo");
  easy_strerror_ = library_.function<decltype(easy_strerror_)>("curl_easy_strerror");
  slist_append_ = library_.function<decltype(slist_append_)>("curl_slist_append");
  slist_free_all_ = library_.function<decltype(slist_free_all_)>("curl_slist_free_all");
  const CURLcode code = global_init_(CURL_GLOBAL_DEFAULT);
  if (code != CURLE_OK) throw Error(ErrorKind::repository, kDoing, easy_strerror_(code));
}

Curl::~Curl() {
  global_cleanup_();
}

Network::Network() = default;
Network::~Network() = default;

const Curl& Network::curl() {
  if (curl_ == nullptr) curl_ = std::make_unique<Curl>();
  return *curl_;
}

Transfer::Transfer(const Curl& curl, const std::string& url, const char* schemes, long timeout_seconds)
    : curl_(curl), handle_(curl.easy_init_(), curl.easy_cleanup_) {
  constexpr long kConnectSeconds = 15;
  if (handle_ == nullptr) throw Error(ErrorKind::repository, "start a transfer", "libcurl gave no handle");
  set(CURLOPT_ERRORBUFFER, reason_.data());
  set(CURLOPT_URL, url.c_str());  // copied
  set(CURLOPT_PROTOCOLS_STR, schemes);
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_SSL_VERIFYPEER, 1L);
  set(CURLOPT_SSL_VERIFYHOST, 2L);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_CONNECTTIMEOUT, std::min(kConnectSeconds, timeout_seconds));
  set(CURLOPT_TIMEOUT, timeout_seconds);
  set(CURLOPT_USERAGENT, ("roadshift/" + std::string(kVersion)).c_str());
}

void Transfer::set_list(CURLoption option, const std::vector<std::string>& values) {
  List list(nullptr, curl_.slist_free_all_);
  for (const std::string& value : values) {
    curl_slist* longer = curl_.slist_append_(list.get(), value.c_str());
    if (longer == nullptr) throw std::bad_alloc();
    if (list == nullptr) list.reset(longer);
  }
  lists_.push_back(std::move(list));
  set(option, lists_.back().get());
}

CURLcode Transfer::run() {
  return curl_.easy_perform_(handle_.get());
}

std::string Transfer::reason(CURLcode code) const {
  const std::string told = reason_.substr(0, reason_.find('\0'));
  return told.empty() ? curl_.easy_strerror_(code) : told;
}

long Transfer::response_code() const {
  long code = 0;
  check(curl_.easy_getinfo_(handle_.get(), CURLINFO_RESPONSE_CODE, &code));
  return code;
}

void Transfer::check(CURLcode code) const {
  if (code != CURLE_OK) throw Error(ErrorKind::repository, "prepare a transfer", curl_.easy_strerror_(code));
}

}  // namespace roadshift::transport
