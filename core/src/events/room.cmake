# followed entries -> events: kinds, direction, causes, settling, ids.
roadshift_room(events
  USES support following
  SOURCES derive.cpp)
