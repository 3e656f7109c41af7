# A table of packages with a lead and a month as "M18" of a project beside real dates; M numbers are no dates, and people change.
@ 2025-01-20 The roadmap
- docs/deliverables.md
# Deliverables of the Tidewater project

| No. | Deliverable | Lead | Project month | Due | Status |
| --- | --- | --- | --- | --- | --- |
| D1.1 | Sensor buoys | Univ. North | M6 | 28 February 2025 | In test |
| D1.2 | Data portal | Marine Inst. | M12 | 31 August 2025 | In development |
| D2.1 | Flood model | Univ. South | M18 | 28 February 2026 | Planned |
@ 2025-03-17 Buoys float; portal is late
- docs/deliverables.md
# Deliverables of the Tidewater project

| No. | Deliverable | Lead | Project month | Due | Status |
| --- | --- | --- | --- | --- | --- |
| D1.1 | Sensor buoys | Univ. North | M6 | 28 February 2025 | Completed |
| D1.2 | Data portal | Marine Inst. | M15 | 30 November 2025 | In development |
| D2.1 | Flood model | Univ. South | M18 | 28 February 2026 | Planned |
@ 2025-09-22 Model
- docs/deliverables.md
# Deliverables of the Tidewater project

| No. | Deliverable | Lead | Project month | Due | Status |
| --- | --- | --- | --- | --- | --- |
| D1.1 | Sensor buoys | Univ. North | M6 | 28 February 2025 | Completed |
| D1.2 | Data portal, with maps | Marine Inst. | M15 | 30 November 2025 | In development |
| D2.1 | Model of floods | Univ. North | M18 | 28 February 2026 | In development |
= events
2 stage test -> live : Sensor buoys
2 schedule live 2025-08-31 -> 2025-11-30 : Data portal
3 stage planned -> in_development : Model of floods
