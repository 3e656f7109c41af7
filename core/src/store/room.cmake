# What is kept: datasets as JSON, NDJSON, CSV and SQLite, and read back; the cache.
roadshift_room(store
  USES support history config render pipeline
  LIBRARIES nlohmann_json::nlohmann_json PkgConfig::sqlite3
  SOURCES cache.cpp cells.cpp csv_dataset.cpp json_dataset.cpp saved_dataset.cpp saved_history.cpp sqlite.cpp
          sqlite_dataset.cpp)
