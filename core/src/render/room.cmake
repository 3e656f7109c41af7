# Finished reports as text, JSON, NDJSON, CSV and Markdown.
roadshift_room(render
  USES support history
  LIBRARIES nlohmann_json::nlohmann_json PkgConfig::utf8proc
  SOURCES format_list.cpp json.cpp json_writer.cpp csv.cpp markdown.cpp text.cpp text_page.cpp text_log.cpp text_show.cpp
          text_timeline.cpp text_explain.cpp describe.cpp summary.cpp escape.cpp width.cpp worddiff.cpp)
# The header-only diff library warns under our flags.
target_include_directories(roadshift_render_objects SYSTEM PRIVATE ${DTL_INCLUDE_DIR})
