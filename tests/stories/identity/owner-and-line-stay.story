# A row is renamed where it stands, and keeps the owner that no other row has.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Standards roadmap

## Planned

| Draft | Owner |
|---|---|
| Vector tiles | A. Nunez |
| Glyph ranges | K. Falk |
| Terrain mesh | P. Iyer |
@ 2024-02-05 Rename
- docs/roadmap.md
# Standards roadmap

## Planned

| Draft | Owner |
|---|---|
| Vector tiles | A. Nunez |
| Font stacks | K. Falk |
| Terrain mesh | P. Iyer |
@ 2024-03-04 Test
- docs/roadmap.md
# Standards roadmap

## Planned

| Draft | Owner |
|---|---|
| Vector tiles | A. Nunez |
| Terrain mesh | P. Iyer |

## In test

| Draft | Owner |
|---|---|
| Font stacks | K. Falk |
= events
3 stage planned -> test : Font stacks
