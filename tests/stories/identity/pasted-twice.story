# A table is pasted twice, and tidied a week later with a new date.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Loom roadmap

| Feature | Status | Target |
|---|---|---|
| Silk feeder | Planned | May 2024 |
| Weft sensor | In test |  |
@ 2024-01-15 Paste
- docs/roadmap.md
# Loom roadmap

| Feature | Status | Target |
|---|---|---|
| Silk feeder | Planned | May 2024 |
| Weft sensor | In test |  |



| Feature | Status | Target |
|---|---|---|
| Silk feeder | Planned | May 2024 |
| Weft sensor | In test |  |
@ 2024-01-22 Tidy
- docs/roadmap.md
# Loom roadmap

| Feature | Status | Target |
|---|---|---|
| Silk feeder | Planned | June 2024 |
| Weft sensor | In test |  |
= events
3 schedule live 2024-05 -> 2024-06 : Silk feeder
