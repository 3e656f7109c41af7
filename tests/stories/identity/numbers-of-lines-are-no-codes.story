# A column that only counts the rows: a row is put in front, and every other row gets the next number.
@ 2024-03-04 Baseline
- docs/roadmap.md
# Game roadmap

| No | Feature | Status |
|---|---|---|
| 1 | Fishing rods | Planned |
| 2 | Snow biome | Planned |
| 3 | Horse armour | In test |
@ 2024-03-18 One in front
- docs/roadmap.md
# Game roadmap

| No | Feature | Status |
|---|---|---|
| 1 | Cave lanterns | Planned |
| 2 | Fishing rods | Planned |
| 3 | Snow biome | Planned |
| 4 | Horse armour | In test |
= events
2 added planned : Cave lanterns
