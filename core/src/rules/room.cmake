# What `check` looks for, as a table: configurations name its rules.
roadshift_room(rules
  SOURCES rules.cpp)
