# An abbreviation is spelled out where the row stands, and the date stays.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Court records roadmap

| Feature | Status | Target |
|---|---|---|
| Changes to the CR export | Planned | May 2024 |
| Judge rota | Planned | June 2024 |
| Fee notes | In test |  |
@ 2024-02-05 Spell out
- docs/roadmap.md
# Court records roadmap

| Feature | Status | Target |
|---|---|---|
| Changes to the court register export | Planned | May 2024 |
| Judge rota | Planned | July 2024 |
| Fee notes | In test |  |
= events
2 schedule live 2024-06 -> 2024-07 : Judge rota
