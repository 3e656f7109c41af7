# Messages handed over: HTTP and SMTP by libcurl, programs by posix_spawn. libcurl is loaded at its first use, under the
# name that programs linked with it would ask for.
get_filename_component(roadshift_curl_file ${CURL_LIBRARY} REALPATH)
get_filename_component(roadshift_curl_name ${roadshift_curl_file} NAME)
string(REGEX REPLACE "(\\.so\\.[0-9]+).*" "\\1" roadshift_curl_name ${roadshift_curl_name})
roadshift_room(transport
  USES support render notify
  LIBRARIES nlohmann_json::nlohmann_json ${MBEDCRYPTO_LIBRARY} ${CMAKE_DL_LIBS}
  SOURCES curl.cpp http.cpp program.cpp signature.cpp sinks.cpp smtp.cpp)
target_include_directories(roadshift_transport_objects SYSTEM PRIVATE ${CURL_INCLUDE_DIR} ${MBEDTLS_INCLUDE_DIR})
target_compile_definitions(roadshift_transport_objects PRIVATE ROADSHIFT_CURL_LIBRARY="${roadshift_curl_name}")
