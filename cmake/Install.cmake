# The package for others: all rooms as one static library roadshift::core, its public headers, and what
# find_package(roadshift) reads. Included by core/CMakeLists.txt, which knows the rooms and their packages.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

add_library(roadshift_core STATIC)
add_library(roadshift::core ALIAS roadshift_core)
file(GLOB roadshift_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/include/roadshift/*.h)
target_sources(roadshift_core PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/core/include FILES ${roadshift_headers})
foreach(room IN LISTS roadshift_rooms)
  target_sources(roadshift_core PRIVATE $<TARGET_OBJECTS:roadshift_${room}_objects>)
endforeach()
target_compile_features(roadshift_core PUBLIC cxx_std_20)
set_target_properties(roadshift_core PROPERTIES LINKER_LANGUAGE CXX OUTPUT_NAME roadshift EXPORT_NAME core
  VERIFY_INTERFACE_HEADER_SETS ON)

# A user of the library links the packages that it uses, but sees nothing of them. One that is headers only has left
# nothing to link. A library that was found as a file is named, so that the package does not hold this machine's paths.
list(REMOVE_DUPLICATES roadshift_packages)
list(REMOVE_ITEM roadshift_packages nlohmann_json::nlohmann_json)
foreach(package IN LISTS roadshift_packages)
  if(IS_ABSOLUTE ${package})
    string(REGEX REPLACE "^.*/lib([^/]+)\\.(so|a)$" "\\1" name ${package})
    target_link_libraries(roadshift_core PRIVATE $<BUILD_INTERFACE:${package}> $<INSTALL_INTERFACE:${name}>)
  else()
    target_link_libraries(roadshift_core PRIVATE ${package})
  endif()
endforeach()

set(roadshift_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/roadshift)
install(TARGETS roadshift_core EXPORT roadshiftTargets FILE_SET HEADERS)
install(EXPORT roadshiftTargets NAMESPACE roadshift:: DESTINATION ${roadshift_package_dir})
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/roadshiftConfig.cmake.in
  ${PROJECT_BINARY_DIR}/roadshiftConfig.cmake INSTALL_DESTINATION ${roadshift_package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/roadshiftConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/roadshiftConfig.cmake ${PROJECT_BINARY_DIR}/roadshiftConfigVersion.cmake
  DESTINATION ${roadshift_package_dir})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
  DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
