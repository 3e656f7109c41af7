# All rows are put in another order and two get dates.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Orchard roadmap

| Feature | Status | Target |
|---|---|---|
| Frost fans | Planned |  |
| Bee counters | Planned |  |
| Crate tags | In test |  |
| Sorting line | Planned |  |
@ 2024-02-05 Sort
- docs/roadmap.md
# Orchard roadmap

| Feature | Status | Target |
|---|---|---|
| Sorting line | Planned | May 2024 |
| Crate tags | In test |  |
| Bee counters | Planned | June 2024 |
| Frost fans | Planned |  |
= events
2 schedule live - -> 2024-05 : Sorting line
2 schedule live - -> 2024-06 : Bee counters
