# Configurations and the presets they start from. The presets are files of their own, compiled into the program.
roadshift_room(config
  USES support rules
  LIBRARIES PkgConfig::re2
  SOURCES config.cpp layer.cpp meanings.cpp nearest.cpp notify_settings.cpp pattern.cpp table_reader.cpp toml.cpp)
target_include_directories(roadshift_config_objects SYSTEM PRIVATE ${tomlplusplus_INCLUDE_DIRS})
target_compile_definitions(roadshift_config_objects PRIVATE TOML_HEADER_ONLY=0)
set(roadshift_preset_names default checklist maturity phases progress stages support)
list(TRANSFORM roadshift_preset_names REPLACE "(.+)" "presets/\\1.toml" OUTPUT_VARIABLE roadshift_preset_files)
roadshift_embed(config HEADER config/presets.h NAMESPACE roadshift::config TYPE Preset LIST presets
  FILES ${roadshift_preset_files})
