# A whole section is pasted twice and the second copy taken out two days later; in between a row changes in both copies.
@ 2025-09-01 The roadmap
- docs/roadmap.md
# Harvest planner roadmap

## Spring 2026

| Feature | Status |
| --- | --- |
| Crop rotation by field | In development |
| Rain gauge import | Planned |

## Autumn 2026

| Feature | Status |
| --- | --- |
| Yield by row | Planned |
@ 2025-11-03 Status of November
- docs/roadmap.md
# Harvest planner roadmap

## Spring 2026

| Feature | Status |
| --- | --- |
| Crop rotation by field | In test |
| Rain gauge import | Planned |

## Spring 2026

| Feature | Status |
| --- | --- |
| Crop rotation by field | In test |
| Rain gauge import | Planned |

## Autumn 2026

| Feature | Status |
| --- | --- |
| Yield by row | Planned |
@ 2025-11-05 Once is enough
- docs/roadmap.md
# Harvest planner roadmap

## Spring 2026

| Feature | Status |
| --- | --- |
| Crop rotation by field | In test |
| Rain gauge import | Planned |

## Autumn 2026

| Feature | Status |
| --- | --- |
| Yield by row | Planned |
@ 2026-01-12 Rain
- docs/roadmap.md
# Harvest planner roadmap

## Spring 2026

| Feature | Status |
| --- | --- |
| Crop rotation by field | In test |
| Rain gauge import | In development |

## Autumn 2026

| Feature | Status |
| --- | --- |
| Yield by row | Planned |
= events
2 stage in_development -> test : Crop rotation by field
4 stage planned -> in_development : Rain gauge import
