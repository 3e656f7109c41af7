# A row makes way for another that has nothing in common with it but the line.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Bakery till roadmap

| Feature | Status | Target |
|---|---|---|
| Loyalty stamps | Planned | May 2024 |
| Split bills | In test |  |
| Allergen labels | Planned | June 2024 |
@ 2024-02-05 Change of plans
- docs/roadmap.md
# Bakery till roadmap

| Feature | Status | Target |
|---|---|---|
| Oven timers | Planned | May 2024 |
| Split bills | In test |  |
| Allergen labels | Planned | June 2024 |
= events
2 removed planned : Loyalty stamps
2 added planned : Oven timers
