# events -> what is new, and messages of it for each kind of place; the books of what was told.
roadshift_room(notify
  USES support render pipeline
  LIBRARIES nlohmann_json::nlohmann_json
  SOURCES atom.cpp chat.cpp courier.cpp mail.cpp message.cpp retry.cpp selection.cpp state.cpp)
