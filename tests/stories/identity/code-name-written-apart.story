# A name in code becomes plain words when the row moves.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Chart library roadmap

## Planned

| Feature | Detail | Status |
|---|---|---|
| `BoxPlot` | Boxes with whiskers | Planned |
| `HeatMap` | Cells by colour | Planned |

## In test

| Feature | Detail | Status |
|---|---|---|
| `LineChart` | Lines | In test |
@ 2024-02-05 Next
- docs/roadmap.md
# Chart library roadmap

## Planned

| Feature | Detail | Status |
|---|---|---|
| `HeatMap` | Cells by colour | Planned |

## In test

| Feature | Detail | Status |
|---|---|---|
| `LineChart` | Lines | In test |
| Box plot | Show the spread of a series | In test |
= events
2 stage planned -> test : Box plot
