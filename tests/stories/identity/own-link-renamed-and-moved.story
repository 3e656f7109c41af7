# Moved to another table under a wholly new name: the link to the proposal is what stays.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Map format proposals roadmap

## Planned

| Proposal | Author |
|---|---|
| [Tile seams](https://example.org/rfc/seams) | M. Okoro |
| [Night palette](https://example.org/rfc/night) | B. Lind |

## In test

| Proposal | Author |
|---|---|
| [Relief shading](https://example.org/rfc/relief) | M. Okoro |
@ 2024-05-06 Promote
- docs/roadmap.md
# Map format proposals roadmap

## Planned

| Proposal | Author |
|---|---|
| [Night palette](https://example.org/rfc/night) | B. Lind |

## In test

| Proposal | Author |
|---|---|
| [Relief shading](https://example.org/rfc/relief) | M. Okoro |
| [Continuous edges](https://example.org/rfc/seams) | T. Abe |
= events
2 stage planned -> test : Continuous edges
