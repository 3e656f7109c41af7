# The last of two rows makes way for another.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Choir app roadmap

| Feature | Status | Target |
|---|---|---|
| Pitch pipe | In test |  |
| Seating plan | Planned |  |
@ 2024-02-05 Change
- docs/roadmap.md
# Choir app roadmap

| Feature | Status | Target |
|---|---|---|
| Pitch pipe | In test |  |
| Recording studio | Planned |  |
= events
2 removed planned : Seating plan
2 added planned : Recording studio
