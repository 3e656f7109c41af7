# A quarter in one column, the day in the next where it is known. The day moves within its quarter, and another row gets its first day.
@ 2026-01-19 The roadmap
- docs/roadmap.md
# Freight wagon sensors: roadmap

| Release | What it brings | Quarter | Release date |
| --- | --- | --- | --- |
| 3.0 | Brake wear | Q1 2026 | 2 March 2026 |
| 3.1 | Axle heat | Q2 2026 | |
| 3.2 | Door state | Q4 2026 | |
@ 2026-02-16 3.0 two weeks later
- docs/roadmap.md
# Freight wagon sensors: roadmap

| Release | What it brings | Quarter | Release date |
| --- | --- | --- | --- |
| 3.0 | Brake wear | Q1 2026 | 16 March 2026 |
| 3.1 | Heat of the axles | Q2 2026 | |
| 3.2 | Door state | Q4 2026 | |
@ 2026-03-30 A day for 3.1
- docs/roadmap.md
# Freight wagon sensors: roadmap

| Release | What it brings | Quarter | Release date |
| --- | --- | --- | --- |
| 3.0 | Brake wear | Q1 2026 | 16 March 2026 |
| 3.1 | Heat of the axles | Q2 2026 | 8 June 2026 |
| 3.2 | Door state | Q1 2027 | |
= events
2 schedule live 2026-03-02 -> 2026-03-16 : 3.0 Brake wear
3 schedule live 2026-06 -> 2026-06-08 : 3.1 Heat of the axles
3 schedule live 2026-12 -> 2027-03 : 3.2 Door state
