# A page's text -> blocks with line numbers: cmark-gfm, gumbo, front matter, template tags.
roadshift_room(document
  USES support
  LIBRARIES PkgConfig::gumbo ${CMARK_GFM_EXTENSIONS_LIBRARY} ${CMARK_GFM_LIBRARY}
  SOURCES document.cpp source.cpp lines.cpp bounds.cpp text.cpp table.cpp markdown.cpp pieces.cpp plain_table.cpp repair.cpp tags.cpp
          comments.cpp html.cpp html_table.cpp settle.cpp template_call.cpp)
