# A ticket number in the title stays while the words around it are all new.
@ 2025-01-06 Baseline
- docs/roadmap.md
# Telescope software roadmap

| Feature | Status | Target |
|---|---|---|
| Guide star picker (TS-41) | Planned | June 2025 |
| Dome shutter log (TS-42) | Planned | July 2025 |
| Mirror wash timer (TS-57) | In test |  |
@ 2025-02-03 Rename
- docs/roadmap.md
# Telescope software roadmap

| Feature | Status | Target |
|---|---|---|
| Automatic tracking (TS-41) | Planned | August 2025 |
| Dome shutter log (TS-42) | Planned | July 2025 |
| Mirror wash timer (TS-57) | In test |  |
= events
2 schedule live 2025-06 -> 2025-08 : Automatic tracking TS-41
