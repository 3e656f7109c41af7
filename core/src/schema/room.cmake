# JSON Schemas of what roadshift reads and writes: files of their own, compiled into the program. The file NAME.schema.json
# is what `roadshift schema NAME` prints, with the definitions of parts.json that all outputs share.
roadshift_room(schema
  SOURCES schema.cpp)
set(roadshift_schema_names config events diff show timeline slips stats report check explain dataset
  event-line standing-line version-line finding-line page-line dataset-line)
list(TRANSFORM roadshift_schema_names REPLACE "(.+)" "\\1.schema.json" OUTPUT_VARIABLE roadshift_schema_files)
roadshift_embed(schema HEADER roadshift/schema.h NAMESPACE roadshift TYPE Schema LIST schemas
  FILES ${roadshift_schema_files} INCLUDES parts.json)
