# A row for each firmware, a column for each step with its day; "n/a" is no day, and the first column has no telling title.
@ 2025-10-06 The roadmap
- docs/schedule.md
# Heat pump controller: release schedule

All days are those of the factory in Brno.

| Firmware | In test | Pilot | Production |
| --- | --- | --- | --- |
| HP-5 night mode | 2025-09-22 | 2025-10-20 | 2025-11-24 |
| HP-6 tariffs by the hour | 2026-01-19 | 2026-02-16 | 2026-03-30 |
| HP-5.1 fixes | n/a | n/a | 2025-12-15 |

Questions about a day: ask Zdena.
@ 2025-10-13 Tariffs need more data
- docs/schedule.md
# Heat pump controller: release schedule

All days are those of the factory in Brno.

| Firmware | In test | Pilot | Production |
| --- | --- | --- | --- |
| HP-5 night mode | 2025-09-22 | 2025-10-20 | 2025-11-24 |
| HP-6 tariffs by the hour | 2026-02-02 | 2026-03-02 | 2026-04-13 |
| HP-5.1 fixes | n/a | n/a | 2025-12-15 |

Questions about a day: ask Zdena or Petr.
@ 2025-11-17 Fixes wait, and the next one
- docs/schedule.md
# Heat pump controller: release schedule

All days are those of the factory in Brno.

| Firmware | In test | Pilot | Production |
| --- | --- | --- | --- |
| HP-5 night mode | 2025-09-22 | 2025-10-20 | 2025-11-24 |
| HP-6 tariffs by the hour | 2026-02-02 | 2026-03-02 | 2026-04-13 |
| HP-5.1 fixes | n/a | n/a | 2026-01-12 |
| HP-7 two pumps as one | 2026-06-01 | TBC | TBC |

Questions about a day: ask Zdena or Petr.
= events
2 schedule test 2026-01-19 -> 2026-02-02 : HP-6 tariffs by the hour
2 schedule private_beta 2026-02-16 -> 2026-03-02 : HP-6 tariffs by the hour
2 schedule live 2026-03-30 -> 2026-04-13 : HP-6 tariffs by the hour
3 schedule live 2025-12-15 -> 2026-01-12 : HP-5.1 fixes
3 added planned : HP-7 two pumps as one
