# the whole way of the data, as reports.
roadshift_room(pipeline
  USES support history document reading following events audit check
  SOURCES audits.cpp checks.cpp dataset.cpp filter.cpp gather.cpp head.cpp journal.cpp log.cpp
    readings.cpp reports.cpp tracker.cpp)
target_include_directories(roadshift_pipeline_objects SYSTEM PRIVATE ${CEREAL_INCLUDE_DIR})
