# The name is new, the long description stays, the row moves to another table.
@ 2024-01-08 Baseline
- docs/roadmap.md
# River gauges roadmap

## Planned

| Feature | Detail |
|---|---|
| Bulletin | Warn mills and villages below the weir by telephone when the water rises |
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
| High water calls | Warn mills and villages below the weir by telephone when the water rises |
= events
2 stage planned -> test : High water calls
