# blocks -> entries: which section and column means what, ladder words, windows from human dates.
roadshift_room(reading
  USES support config document
  SOURCES builder.cpp columns.cpp context.cpp dates.cpp dates_calendar.cpp dates_periods.cpp dates_points.cpp
          dates_text.cpp dates_tokens.cpp finding.cpp lexicon.cpp naming.cpp outline.cpp phrase.cpp prose.cpp
          reader.cpp rows.cpp surroundings.cpp tables.cpp)
