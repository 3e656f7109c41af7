# A calendar of versions: nouns over days. Days that pass are no events; days that are moved are, and a new version is new.
@ 2024-10-07 The roadmap
- docs/releases.md
# Roadmap: supported versions of Cobble

| Version | Release date | End of support |
| --- | --- | --- |
| Cobble 22 | 2024-11-19 | 2026-11-30 |
| Cobble 21 | 2024-05-14 | 2026-05-31 |
| Cobble 20 | 2023-11-14 | 2025-11-30 |
@ 2024-11-12 A week later
- docs/releases.md
# Roadmap: supported versions of Cobble

| Version | Release date | End of support |
| --- | --- | --- |
| Cobble 22 | 2024-11-26 | 2026-11-30 |
| Cobble 21 | 2024-05-14 | 2026-05-31 |
| Cobble 20 | 2023-11-14 | 2025-11-30 |
@ 2025-02-03 20 is supported longer; 23
- docs/releases.md
# Roadmap: supported versions of Cobble

| Version | Release date | End of support |
| --- | --- | --- |
| Cobble 23 | 2025-05-13 | 2027-05-31 |
| Cobble 22 | 2024-11-26 | 2026-11-30 |
| Cobble 21 | 2024-05-14 | 2026-05-31 |
| Cobble 20 | 2023-11-14 | 2026-02-28 |
= events
2 schedule live 2024-11-19 -> 2024-11-26 : Cobble 22
3 schedule withdrawn 2025-11-30 -> 2026-02-28 : Cobble 20
3 added planned : Cobble 23
