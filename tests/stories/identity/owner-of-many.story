# Everything belongs to one team: a row that goes and one that comes are two.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Greenhouse roadmap

| Feature | Owner | Status |
|---|---|---|
| Vent motors | Glass team | Planned |
| Drip lines | Glass team | Planned |
| Shade cloth | Glass team | In test |
| Heat pipes | Glass team | Planned |
@ 2024-02-05 Change
- docs/roadmap.md
# Greenhouse roadmap

| Feature | Owner | Status |
|---|---|---|
| Drip lines | Glass team | Planned |
| Shade cloth | Glass team | In test |
| Heat pipes | Glass team | Planned |
| Moth traps | Glass team | Planned |
= events
2 removed planned : Vent motors
2 added planned : Moth traps
