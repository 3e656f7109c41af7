# One row is split: the first part keeps its place and goes on, the second is new.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Tram roadmap

| Feature | Status | Target |
|---|---|---|
| Ticket gates | In test |  |
| Driver cabin and mirrors | Planned | June 2024 |
| Wheel sensors | Planned |  |
@ 2024-02-05 Split
- docs/roadmap.md
# Tram roadmap

| Feature | Status | Target |
|---|---|---|
| Ticket gates | In test |  |
| Driver cabin | Planned | July 2024 |
| Outside mirrors | Planned | October 2024 |
| Wheel sensors | Planned |  |
= events
2 schedule live 2024-06 -> 2024-07 : Driver cabin
2 added planned : Outside mirrors
