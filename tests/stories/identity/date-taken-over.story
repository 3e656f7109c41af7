# A row with an unusual date goes, another comes with that date and another name.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Satellite roadmap

| Feature | Status | Target |
|---|---|---|
| Antenna fold | Planned | 2024-05-17 |
| Star tracker | Planned | June 2024 |
| Battery swap | In test |  |
@ 2024-02-05 Change
- docs/roadmap.md
# Satellite roadmap

| Feature | Status | Target |
|---|---|---|
| Star tracker | Planned | June 2024 |
| Battery swap | In test |  |
| Orbit lowering | Planned | 2024-05-17 |
= events
2 removed planned : Antenna fold
2 added planned : Orbit lowering
