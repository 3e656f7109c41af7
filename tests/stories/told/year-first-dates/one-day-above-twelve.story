# One date on the page can only be month first; so are the others.
@ 2026-02-02 The roadmap
- docs/roadmap.md
# Cedar point of sale: release plan

| Release | Contents | Release date |
| --- | --- | --- |
| Cedar 7 | Split bills | 05/28/2026 |
| Cedar 8 | Gift cards | 06/11/2026 |
| Cedar 9 | Loyalty points | 09/10/2026 |
@ 2026-04-06 Gift cards slip
- docs/roadmap.md
# Cedar point of sale: release plan

| Release | Contents | Release date |
| --- | --- | --- |
| Cedar 7 | Split bills, also by seat | 05/28/2026 |
| Cedar 8 | Gift cards | 07/09/2026 |
| Cedar 9 | Loyalty points | 09/10/2026 |
= events
2 schedule live 2026-06-11 -> 2026-07-09 : Cedar 8
