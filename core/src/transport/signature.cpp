#include <mbedtls/md.h>
#include <array>

#include "roadshift/error.h"
#include "transport/send.h"

namespace roadshift::transport {

std::string hmac_sha256(const std::string& secret, const std::string& text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  std::array<unsigned char, 32> digest{};
  const auto bytes = [](const std::string& of) { return reinterpret_cast<const unsigned char*>(of.data()); };
  const int code = mbedtls_md_hmac(mbedtls_md_info_from_type(MBEDTLS_MD_SHA256), bytes(secret), secret.size(),
                                   bytes(text), text.size(), digest.data());
  if (code != 0) throw Error(ErrorKind::repository, "sign a message", "mbedTLS says " + std::to_string(code));
  std::string hex;
  for (const unsigned char byte : digest) hex += {kHex[byte >> 4U], kHex[byte & 15U]};
  return hex;
}

}  // namespace roadshift::transport
