# "Winter sports module" and "Spring cleaning" are names, "Winter 2026" beside them is a date; only the date moves.
@ 2025-08-04 The roadmap
- docs/roadmap.md
# Region portal: roadmap

| Feature | Due |
| --- | --- |
| Winter sports module | Autumn 2025 |
| Spring cleaning of old pages | October 2025 |
| Ticket shop | September 2026 |
@ 2025-09-08 Lifts are not connected yet
- docs/roadmap.md
# Region portal: roadmap

| Feature | Due |
| --- | --- |
| Winter sports module | 15 December 2025 |
| Spring cleaning of all old pages | October 2025 |
| Ticket shop | September 2026 |
= events
2 schedule live 2025-11 -> 2025-12-15 : Winter sports module
