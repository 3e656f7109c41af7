# The same name comes back after three months: a new entry.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Skate park roadmap

| Feature | Status | Target |
|---|---|---|
| Half pipe | Planned |  |
| Night lamps | In test |  |
| Benches | Planned |  |
@ 2024-01-22 Drop
- docs/roadmap.md
# Skate park roadmap

| Feature | Status | Target |
|---|---|---|
| Night lamps | In test |  |
| Benches | Planned |  |
@ 2024-05-06 Again
- docs/roadmap.md
# Skate park roadmap

| Feature | Status | Target |
|---|---|---|
| Half pipe | Planned |  |
| Night lamps | In test |  |
| Benches | Planned |  |
= events
2 removed planned : Half pipe
3 added planned : Half pipe
