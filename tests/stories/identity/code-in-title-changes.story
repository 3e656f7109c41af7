# The same words with another ticket number, the old one dropped: two entries. The number is who it is.
@ 2025-01-06 Baseline
- docs/roadmap.md
# Telescope software roadmap

| Feature | Status | Target |
|---|---|---|
| Night report (TS-60) | In test |  |
| Dome shutter log (TS-42) | Planned | July 2025 |
| Mirror wash timer (TS-57) | In test |  |
@ 2025-02-03 Again from scratch
- docs/roadmap.md
# Telescope software roadmap

| Feature | Status | Target |
|---|---|---|
| Dome shutter log (TS-42) | Planned | July 2025 |
| Mirror wash timer (TS-57) | In test |  |
| Night report (TS-88) | Planned | October 2025 |
= events
2 removed test : Night report TS-60
2 added planned : Night report TS-88
