# Coloured dots whose meaning a line below the table tells; a date column that holds the day something was released for what is green, and the target else.
@ 2025-06-09 The roadmap
- docs/roadmap.md
# Land registry services: roadmap

| | Service | Date |
| --- | --- | --- |
| 🟢 | Search by parcel | 3 February 2025 |
| 🟡 | Alerts on changes | 15 September 2025 |
| 🔴 | Old maps | March 2026 |

🟢 released, 🟡 in test, 🔴 not started. The date is the day of the release, or the one we aim for.
@ 2025-08-11 Alerts later
- docs/roadmap.md
# Land registry services: roadmap

| | Service | Date |
| --- | --- | --- |
| 🟢 | Search by parcel | 3 February 2025 |
| 🟡 | Alerts on changes | 13 October 2025 |
| 🔴 | Old maps | March 2026 |

🟢 released, 🟡 in test, 🔴 not started yet. The date is the day of the release, or the one we aim for.
@ 2025-10-20 Alerts are out, maps can be tried
- docs/roadmap.md
# Land registry services: roadmap

| | Service | Date |
| --- | --- | --- |
| 🟢 | Search by parcel | 3 February 2025 |
| 🟢 | Alerts on changes | 13 October 2025 |
| 🟡 | Old maps, from 1880 on | March 2026 |

🟢 released, 🟡 in test, 🔴 not started yet. The date is the day of the release, or the one we aim for.
= events
2 schedule live 2025-09-15 -> 2025-10-13 : Alerts on changes
3 stage test -> live : Alerts on changes
3 stage planned -> test : Old maps
