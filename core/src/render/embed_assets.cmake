# cmake -DFOLDER=html -DOUTPUT=assets.cpp -P embed_assets.cmake: the page's files as C++ string literals, with the
# hashes by which its policy allows them.
file(READ "${FOLDER}/chart.css" chart)
file(READ "${FOLDER}/page.css" page)
file(READ "${FOLDER}/page.js" script)

function(in_base64 text result)
  string(SHA256 hex "${text}")
  set(alphabet ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
  set(base64 "")
  # 64 hex digits: 21 groups of three, each two characters, and one digit left over, which gives the last one and "=".
  foreach(group RANGE 20)
    math(EXPR at "${group} * 3")
    string(SUBSTRING "${hex}" ${at} 3 digits)
    math(EXPR high "0x${digits} >> 6")
    math(EXPR low "0x${digits} & 63")
    string(SUBSTRING ${alphabet} ${high} 1 first)
    string(SUBSTRING ${alphabet} ${low} 1 second)
    string(APPEND base64 ${first}${second})
  endforeach()
  string(SUBSTRING "${hex}" 63 1 digit)
  math(EXPR last "0x${digit} << 2")
  string(SUBSTRING ${alphabet} ${last} 1 character)
  set(${result} "${base64}${character}=" PARENT_SCOPE)
endfunction()

in_base64("${chart}${page}" style_hash)
in_base64("${script}" script_hash)
file(WRITE "${OUTPUT}" "// Made from core/src/render/html/; change those files.
#include \"render/assets.h\"

namespace roadshift::render {
namespace {

constexpr std::string_view kChart = R\"asset(${chart})asset\";
constexpr std::string_view kPage = R\"asset(${page})asset\";
constexpr std::string_view kScript = R\"asset(${script})asset\";

}  // namespace

const Asset& style_sheet() {
  static const Asset asset{std::string(kChart) + std::string(kPage), \"${style_hash}\"};
  return asset;
}

const Asset& script() {
  static const Asset asset{std::string(kScript), \"${script_hash}\"};
  return asset;
}

std::string_view chart_style() {
  return kChart;
}

}  // namespace roadshift::render
")
