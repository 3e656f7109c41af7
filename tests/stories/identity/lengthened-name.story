# A name is lengthened where the row stands.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Bus stop displays roadmap

| Feature | Status | Target |
|---|---|---|
| Night mode | Planned | May 2024 |
| Braille plates | Planned | June 2024 |
| Solar lids | In test |  |
@ 2024-02-05 Say more
- docs/roadmap.md
# Bus stop displays roadmap

| Feature | Status | Target |
|---|---|---|
| Night mode with dimmed edges | Planned | August 2024 |
| Braille plates | Planned | June 2024 |
| Solar lids | In test |  |
= events
2 schedule live 2024-05 -> 2024-08 : Night mode with dimmed edges
