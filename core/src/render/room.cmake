# Finished reports as text, JSON, NDJSON, CSV and Markdown.
roadshift_room(render
  USES support rules history audit
  LIBRARIES nlohmann_json::nlohmann_json PkgConfig::utf8proc
  SOURCES format_list.cpp json.cpp json_writer.cpp json_audit.cpp csv.cpp markdown.cpp text.cpp text_page.cpp text_log.cpp text_show.cpp
          text_timeline.cpp text_explain.cpp text_audit.cpp text_check.cpp check_renderer.cpp describe_check.cpp github.cpp gitlab.cpp junit.cpp sarif.cpp chart.cpp svg.cpp html.cpp ics.cpp forge.cpp markup.cpp describe.cpp describe_audit.cpp summary.cpp escape.cpp width.cpp worddiff.cpp)
# The header-only diff library warns under our flags.
target_include_directories(roadshift_render_objects SYSTEM PRIVATE ${DTL_INCLUDE_DIR})

# The page's style sheets and script are files of their own, compiled into the program.
set(roadshift_assets ${CMAKE_CURRENT_LIST_DIR}/html)
add_custom_command(
  OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/assets.cpp
  COMMAND ${CMAKE_COMMAND} -DFOLDER=${roadshift_assets} -DOUTPUT=${CMAKE_CURRENT_BINARY_DIR}/assets.cpp
          -P ${CMAKE_CURRENT_LIST_DIR}/embed_assets.cmake
  DEPENDS ${roadshift_assets}/chart.css ${roadshift_assets}/page.css ${roadshift_assets}/page.js
          ${CMAKE_CURRENT_LIST_DIR}/embed_assets.cmake
  COMMENT "Embedding the page's files"
  VERBATIM)
target_sources(roadshift_render_objects PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/assets.cpp)
