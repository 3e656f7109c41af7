# JSON Schemas of what roadshift reads and writes: files of their own, compiled into the program. The file NAME.schema.json
# is what `roadshift schema NAME` prints.
roadshift_room(schema
  SOURCES schema.cpp)
set(roadshift_schema_names config)
list(TRANSFORM roadshift_schema_names REPLACE "(.+)" "\\1.schema.json" OUTPUT_VARIABLE roadshift_schema_files)
roadshift_embed(schema HEADER roadshift/schema.h NAMESPACE roadshift TYPE Schema LIST schemas
  FILES ${roadshift_schema_files})
