# the whole way of the data, as reports.
roadshift_room(pipeline
  USES support history document reading following events
  SOURCES dataset.cpp filter.cpp head.cpp log.cpp reports.cpp tracker.cpp)
