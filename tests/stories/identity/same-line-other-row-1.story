# A short code makes way for another, with the same generic remark.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| A1 | Berth |
| Dues | Back office |
@ 2024-02-05 Change
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| B2 | Berth |
| Dues | Back office |
= events
2 removed test : A1
2 added test : B2
