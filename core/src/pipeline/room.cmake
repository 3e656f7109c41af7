# the whole way of the data, as reports.
roadshift_room(pipeline
  USES support history document reading following events audit
  SOURCES audits.cpp dataset.cpp filter.cpp gather.cpp head.cpp log.cpp reports.cpp tracker.cpp)
