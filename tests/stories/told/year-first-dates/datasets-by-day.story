# Days begin with the year, parted by strokes or points; the same day parted otherwise is no event.
@ 2026-01-12 The roadmap
- docs/roadmap.md
# City open data: publication roadmap

| Dataset | Format | Due |
| --- | --- | --- |
| Tree register | GeoJSON | 2026/04/30 |
| Budget since 1990 | CSV | 2026.06.15 |
| Noise map | GeoTIFF | 2026 September |
@ 2026-02-23 One hand for all days
- docs/roadmap.md
# City open data: publication roadmap

| Dataset | Format | Due |
| --- | --- | --- |
| Tree register | GeoJSON, CSV | 2026/04/30 |
| Budget since 1990 | CSV | 2026/06/15 |
| Noise map | GeoTIFF | 2026 September |
@ 2026-04-13 Trees are counted again
- docs/roadmap.md
# City open data: publication roadmap

| Dataset | Format | Due |
| --- | --- | --- |
| Tree register | GeoJSON, CSV | 2026/07/31 |
| Budget since 1990 | CSV | 2026/06/15 |
| Noise map | GeoTIFF | 2026 August |
= events
3 schedule live 2026-04-30 -> 2026-07-31 : Tree register
3 schedule live 2026-09 -> 2026-08 : Noise map
