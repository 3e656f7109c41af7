# "9" is written "9.0", "v10" is "10": the same releases.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Router firmware roadmap

| Feature | Status | Target |
|---|---|---|
| Router 9 | In test |  |
| Router v10 | Planned | June 2024 |
| Router v11 | Planned | December 2024 |
@ 2024-02-05 One style
- docs/roadmap.md
# Router firmware roadmap

| Feature | Status | Target |
|---|---|---|
| Router 9.0 | Live |  |
| Router 10 | Planned | July 2024 |
| Router 11 | Planned | December 2024 |
= events
2 stage test -> live : 9.0
2 schedule live 2024-06 -> 2024-07 : 10
