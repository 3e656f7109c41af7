# events and versions -> shifts, tracks of milestones, statistics.
roadshift_room(audit
  USES support history
  SOURCES audit.cpp groups.cpp numbers.cpp statistics.cpp)
