# Name stays, description is written anew, the row moves.
@ 2024-01-08 Baseline
- docs/roadmap.md
# River gauges roadmap

## Planned

| Feature | Detail |
|---|---|
| Flood bulletin | A page that is sent at six |
| Ice watch | Look for floes |

## In test

| Feature | Detail |
|---|---|
| Gauge photos | A camera on each pole |
@ 2024-02-05 Move
- docs/roadmap.md
# River gauges roadmap

## Planned

| Feature | Detail |
|---|---|
| Ice watch | Look for floes |

## In test

| Feature | Detail |
|---|---|
| Gauge photos | A camera on each pole |
| Flood bulletin | Warn everybody downstream of the weir by telephone |
= events
2 stage planned -> test : Flood bulletin
