# The same row below two services is two entries: one goes, the other stays.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Postal roadmap

| API | Feature | Status |
|---|---|---|
| Letters API | Address check | Planned |
| Parcels API | Address check | Planned |
| Parcels API | Size check | In test |
@ 2024-02-05 Drop
- docs/roadmap.md
# Postal roadmap

| API | Feature | Status |
|---|---|---|
| Letters API | Address check | Planned |
| Parcels API | Size check | In test |
= events
2 removed planned : Parcels API Address check
