# A name makes way for another of the same team on the same line, in a table of one team.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| Ledger export | Back office |
| Dues | Back office |
@ 2024-02-05 Change
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| Night shifts | Back office |
| Dues | Back office |
= events
2 removed test : Ledger export
2 added test : Night shifts
