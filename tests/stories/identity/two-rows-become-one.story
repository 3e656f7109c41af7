# Two rows become one that names both: the first goes on, the second ends.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Tram roadmap

| Feature | Status | Target |
|---|---|---|
| Ticket gates | In test |  |
| Seat heating | Planned |  |
| Door chimes | Planned |  |
| Wheel sensors | Planned |  |
@ 2024-02-05 Join
- docs/roadmap.md
# Tram roadmap

| Feature | Status | Target |
|---|---|---|
| Ticket gates | In test |  |
| Seat heating and door chimes | Planned |  |
| Wheel sensors | Planned |  |
= events
2 removed planned : Door chimes
