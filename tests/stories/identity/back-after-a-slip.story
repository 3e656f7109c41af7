# A table is deleted by mistake and restored two days later as it was.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Archive scanner roadmap

## Planned

| Feature | Detail | Status |
|---|---|---|
| Map scans | Large sheets | Planned |
| Wax seals | With depth | Planned |

## In test

| Feature | Detail | Status |
|---|---|---|
| Letter scans | Both sides | In test |
@ 2024-01-10 Oops
- docs/roadmap.md
# Archive scanner roadmap

## In test

| Feature | Detail | Status |
|---|---|---|
| Letter scans | Both sides | In test |
@ 2024-01-12 Restore
- docs/roadmap.md
# Archive scanner roadmap

## Planned

| Feature | Detail | Status |
|---|---|---|
| Map scans | Large sheets | Planned |
| Wax seals | With depth | Planned |

## In test

| Feature | Detail | Status |
|---|---|---|
| Letter scans | Both sides | In test |
= events
