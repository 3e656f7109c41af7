# Messages handed over: HTTP and SMTP by libcurl, programs by posix_spawn. libcurl is loaded at its first use.
roadshift_soname(roadshift_curl_name ${CURL_LIBRARY})
roadshift_room(transport
  USES support render notify
  LIBRARIES nlohmann_json::nlohmann_json ${MBEDCRYPTO_LIBRARY}
  SOURCES curl.cpp http.cpp program.cpp signature.cpp sinks.cpp smtp.cpp)
target_include_directories(roadshift_transport_objects SYSTEM PRIVATE ${CURL_INCLUDE_DIR} ${MBEDTLS_INCLUDE_DIR})
target_compile_definitions(roadshift_transport_objects PRIVATE ROADSHIFT_CURL_LIBRARY="${roadshift_curl_name}")
# Where the archive is linked, it is for this room alone: libgit2 brings the library of the same name along.
get_filename_component(roadshift_mbedcrypto_name ${MBEDCRYPTO_LIBRARY} NAME)
target_link_options(roadshift_transport INTERFACE LINKER:--exclude-libs,${roadshift_mbedcrypto_name})
