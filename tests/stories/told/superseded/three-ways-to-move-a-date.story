# One page, three hands: a date is struck out, an arrow leads to another, and "was … now …" tells a third. The last word of each holds.
@ 2025-01-08 The roadmap
- docs/roadmap.md
# Lakeside trams: passenger information roadmap

| Project | Target |
| --- | --- |
| Platform displays | March 2025 |
| Spoken stops | June 2025 |
| Crowding forecast | April 2025 |
| Lift alerts | October 2025 |
@ 2025-02-12 Displays are late
- docs/roadmap.md
# Lakeside trams: passenger information roadmap

| Project | Target |
| --- | --- |
| Platform displays | ~~March 2025~~ May 2025 |
| Spoken stops | June 2025 → August 2025 |
| Crowding forecast | April 2025 |
| Lift alerts | October 2025 |
@ 2025-03-12 So is the forecast
- docs/roadmap.md
# Lakeside trams: passenger information roadmap

| Project | Target |
| --- | --- |
| Platform displays | ~~March 2025~~ May 2025 |
| Spoken stops | June 2025 → August 2025 |
| Crowding forecast | was April 2025, now July 2025 |
| Lift alerts (all stations) | October 2025 |
@ 2025-05-14 Once more
- docs/roadmap.md
# Lakeside trams: passenger information roadmap

| Project | Target |
| --- | --- |
| Platform displays | ~~March 2025~~ ~~May 2025~~ June 2025 |
| Spoken stops | August 2025 |
| Crowding forecast | was April 2025, now July 2025 |
| Lift alerts (all stations) | October 2025 |
= events
2 schedule live 2025-03 -> 2025-05 : Platform displays
2 schedule live 2025-06 -> 2025-08 : Spoken stops
3 schedule live 2025-04 -> 2025-07 : Crowding forecast
4 schedule live 2025-05 -> 2025-06 : Platform displays
