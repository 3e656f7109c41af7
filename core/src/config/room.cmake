# Configurations and the presets they start from. The presets are files of their own, compiled into the program.
roadshift_room(config
  USES support
  LIBRARIES PkgConfig::tomlplusplus
  SOURCES config.cpp layer.cpp nearest.cpp pattern.cpp table_reader.cpp)

set(roadshift_preset_names default maturity phases progress stages support)
list(TRANSFORM roadshift_preset_names REPLACE "(.+)" "${CMAKE_CURRENT_LIST_DIR}/presets/\\1.toml"
  OUTPUT_VARIABLE roadshift_preset_files)
add_custom_command(
  OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/presets.cpp
  COMMAND ${CMAKE_COMMAND} "-DFILES=${roadshift_preset_files}" -DOUTPUT=${CMAKE_CURRENT_BINARY_DIR}/presets.cpp
          -P ${CMAKE_CURRENT_LIST_DIR}/embed_presets.cmake
  DEPENDS ${roadshift_preset_files} ${CMAKE_CURRENT_LIST_DIR}/embed_presets.cmake
  COMMENT "Embedding the presets"
  VERBATIM)
target_sources(roadshift_config_objects PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/presets.cpp)
