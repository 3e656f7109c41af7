# A status column with hedges and brackets, a target column with a half and a quarter, a links section and one row whose name holds a stage's word.
@ 2025-06-23 The roadmap
- docs/roadmap.md
# Shale time series: roadmap

| Item | Status | Target |
| --- | --- | --- |
| Downsampling in place | In development | H2 2025 |
| Test data generator | Planned | Q4 2025 |
| Tiered storage | Private preview | Q3 2025 |
| Joins with calendars | Live (planned) | Q1 2026 |

## Links

\- [What is live](https://shale.example.org/live)
\- [Preview terms](https://shale.example.org/preview)
@ 2025-08-25 August
- docs/roadmap.md
# Shale time series: roadmap

| Item | Status | Target |
| --- | --- | --- |
| Downsampling in place | Almost in preview | Q4 2025 |
| Test data generator | Planned | Q4 2025 |
| Tiered storage | Public preview | Q4 2025 |
| Joins with calendars | Live (planned) | Q1 2026 |

## Links

\- [What is live](https://shale.example.org/live)
\- [Preview terms](https://shale.example.org/preview)
@ 2025-10-27 October
- docs/roadmap.md
# Shale time series: roadmap

| Item | Status | Target |
| --- | --- | --- |
| Downsampling in place | Almost in preview | Q4 2025 |
| Test data generator | In development | Q1 2026 |
| Tiered storage | Public preview | Q4 2025 |
| Joins with calendars | Live (planned) | Q1 2026 |

## Links

\- [What is live](https://shale.example.org/live)
\- [Terms](https://shale.example.org/terms)
= events
2 stage private_beta -> public_beta : Tiered storage
2 schedule live 2025-09 -> 2025-12 : Tiered storage
? 2 schedule live 2025-12 -> 2025-12 : Downsampling in place
3 stage planned -> in_development : Test data generator
3 schedule live 2025-12 -> 2026-03 : Test data generator
