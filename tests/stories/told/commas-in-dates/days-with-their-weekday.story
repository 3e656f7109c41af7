# Days are written with weekday and commas, some the American way; a second sentence in the cell has commas, too.
@ 2025-11-03 The roadmap
- docs/roadmap.md
# Digital campus: roadmap

| Service | Launch date |
| --- | --- |
| Exam seat finder | Monday, 2 March 2026 |
| Library lockers | March 16, 2026, if the locks arrive |
| Canteen menus | Sept 14, 2026 |
@ 2025-12-15 Locks are late
- docs/roadmap.md
# Digital campus: roadmap

| Service | Launch date |
| --- | --- |
| Exam seat finder | Monday, 2 March 2026 |
| Library lockers | April 20, 2026, if the locks arrive, and the app is ready |
| Canteen menus | Sept 14, 2026 |
@ 2026-02-16 Seats
- docs/roadmap.md
# Digital campus: roadmap

| Service | Launch date |
| --- | --- |
| Exam seat finder | Wednesday, 11 March 2026 |
| Library lockers | April 20, 2026, if the locks arrive, and the app is ready |
| Canteen menus, with allergens | Sept 14, 2026 |
= events
2 schedule live 2026-03-16 -> 2026-04-20 : Library lockers
3 schedule live 2026-03-02 -> 2026-03-11 : Exam seat finder
