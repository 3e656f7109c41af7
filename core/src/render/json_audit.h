// json_audit.h - the audit's objects in JSON: shifts, milestones, groups, statistics.
#pragma once

#include "render/json_writer.h"

namespace roadshift::render {

class AuditWriter {
 public:
  AuditWriter(const Ladder& ladder, const Audit& audit, bool explain) : writer_(ladder, explain), audit_(audit) {}

  [[nodiscard]] Json shift(const Shift& shift) const;
  [[nodiscard]] Json track(const Track& track) const;
  [[nodiscard]] const JsonWriter& events() const { return writer_; }

 private:
  JsonWriter writer_;
  const Audit& audit_;
};

Json group_json(const ShiftGroup& group);
Json statistics_json(const Statistics& figures, const JsonWriter& writer);

}  // namespace roadshift::render
