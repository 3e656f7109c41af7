# Which configuration a repository calls for, found by looking at it.
roadshift_room(survey
  USES support history document reading pipeline render config
  SOURCES compose.cpp findings.cpp fit.cpp fitting_preset.cpp proposal.cpp toml_text.cpp)
