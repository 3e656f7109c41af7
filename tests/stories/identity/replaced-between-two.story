# The same between two rows that stay.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Bakery till roadmap

| Feature | Status | Target |
|---|---|---|
| Split bills | In test |  |
| Loyalty stamps | Planned | May 2024 |
| Allergen labels | Planned | June 2024 |
@ 2024-02-05 Change of plans
- docs/roadmap.md
# Bakery till roadmap

| Feature | Status | Target |
|---|---|---|
| Split bills | In test |  |
| Oven timers | Planned | September 2024 |
| Allergen labels | Planned | June 2024 |
= events
2 removed planned : Loyalty stamps
2 added planned : Oven timers
