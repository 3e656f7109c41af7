# pages, standings and events of a roadmap -> what is wrong with it.
roadshift_room(check
  USES support rules config history document reading audit
  SOURCES accept.cpp check.cpp collector.cpp dates.cpp duplicates.cpp moves.cpp pages.cpp schedule.cpp)
