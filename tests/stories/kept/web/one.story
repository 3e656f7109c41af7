# A board of quarters: columns are quarters, cells hold several cards parted by breaks. A card goes to the next quarter, another is new.
@ 2025-12-08 The roadmap
- ROADMAP.md
# Roadmap of the ticket desk

| Q1 2026 | Q2 2026 | Q3 2026 |
| --- | --- | --- |
| Saved replies<br>Merge tickets | Chat in the page | Reports by mail |
| Dark colours | Customer notes | |

We plan three quarters ahead.
@ 2026-02-09 Merging is hard
- ROADMAP.md
# Roadmap of the ticket desk

| Q1 2026 | Q2 2026 | Q3 2026 |
| --- | --- | --- |
| Saved replies | Chat in the page<br>Merge tickets | Reports by mail |
| Dark colours | Customer notes | Phone app |

We plan three quarters ahead.
= events
2 schedule live 2026-03 -> 2026-06 : Merge tickets
2 added planned : Phone app
