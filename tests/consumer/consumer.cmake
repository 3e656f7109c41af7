# What a stranger does with the package: installs it, builds a project with it, runs that and the program.
set(prefix ${CMAKE_CURRENT_BINARY_DIR}/consumer/prefix)
set(sample ${CMAKE_CURRENT_BINARY_DIR}/consumer/sample-roadmap)
set(options -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_BUILD_TYPE=${CMAKE_BUILD_TYPE} -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER})
if(ROADSHIFT_SANITIZE)  # private to our targets: whoever links them with sanitizers says so
  list(APPEND options -DCMAKE_CXX_FLAGS=-fsanitize=${ROADSHIFT_SANITIZE})
endif()

add_test(NAME Package.StartsFromNothing
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${CMAKE_CURRENT_BINARY_DIR}/consumer)
add_test(NAME Package.Installs COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${prefix})
add_test(NAME Package.SampleRoadmapIsWritten COMMAND ${PROJECT_SOURCE_DIR}/examples/sample-roadmap/make ${sample})
add_test(NAME Package.IsUsedByAnotherProject
  COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test ${CMAKE_CURRENT_LIST_DIR} ${CMAKE_CURRENT_BINARY_DIR}/consumer/build
    --build-generator ${CMAKE_GENERATOR} --build-options ${options} --test-command consumer ${sample})
add_test(NAME Package.ProgramKnowsItsVersion COMMAND ${prefix}/${CMAKE_INSTALL_BINDIR}/roadshift --version)
add_test(NAME Package.PublicHeadersStandAlone
  COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target roadshift_core_verify_interface_header_sets)

set_tests_properties(Package.StartsFromNothing PROPERTIES FIXTURES_SETUP package_folder)
set_tests_properties(Package.Installs Package.SampleRoadmapIsWritten PROPERTIES
  FIXTURES_REQUIRED package_folder FIXTURES_SETUP package)
set_tests_properties(Package.IsUsedByAnotherProject PROPERTIES FIXTURES_REQUIRED package TIMEOUT 300)
set_tests_properties(Package.ProgramKnowsItsVersion PROPERTIES FIXTURES_REQUIRED package
  PASS_REGULAR_EXPRESSION "^roadshift ${PROJECT_VERSION}\n$")
set_tests_properties(Package.PublicHeadersStandAlone PROPERTIES TIMEOUT 300)
