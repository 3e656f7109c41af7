# blocks -> entries: which section and column means what, ladder words, windows from human dates.
roadshift_room(reading
  USES support config document
  LIBRARIES PkgConfig::re2
  SOURCES builder.cpp columns.cpp context.cpp dates.cpp dates_calendar.cpp dates_periods.cpp dates_points.cpp
          dates_text.cpp dates_tokens.cpp entries.cpp evidence.cpp finding.cpp latest.cpp lexicon.cpp naming.cpp
          outline.cpp phrase.cpp reader.cpp roles.cpp rows.cpp senses.cpp superseded.cpp surroundings.cpp
          table_sense.cpp)
