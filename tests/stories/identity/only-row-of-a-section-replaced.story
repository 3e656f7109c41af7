# The only row of a section makes way for another; the section above stays.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Lighthouse roadmap

## In test

| Feature | Detail |
|---|---|
| Fog signal | Sounds by itself |
| Lens lift | Turns without a hand |

## Planned

| Feature | Detail |
|---|---|
| Solar wall | Panels on the south wall |
@ 2024-02-05 Change
- docs/roadmap.md
# Lighthouse roadmap

## In test

| Feature | Detail |
|---|---|
| Fog signal | Sounds by itself |
| Lens lift | Turns without a hand |

## Planned

| Feature | Detail |
|---|---|
| Visitor stairs | A second flight with rails |
= events
2 removed planned : Solar wall
2 added planned : Visitor stairs
