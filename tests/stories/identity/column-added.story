# A table gets one more column, filled for all: no entry is new.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Museum guide roadmap

| Feature | Status | Target |
|---|---|---|
| Sign language videos | Planned | May 2024 |
| Floor plans | In test |  |
@ 2024-02-05 Owners
- docs/roadmap.md
# Museum guide roadmap

| Feature | Owner | Status | Target |
|---|---|---|---|
| Sign language videos | Access team | Planned | June 2024 |
| Floor plans | Map team | In test |  |
= events
2 schedule live 2024-05 -> 2024-06 : Sign language videos
