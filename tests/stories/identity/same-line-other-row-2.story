# A name makes way for another with the same remark on the same line.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| Tide clock | For skippers |
| Dues | Back office |
@ 2024-02-05 Change
- docs/roadmap.md
# Marina roadmap

## In test

| Name | Notes |
|---|---|
| Rope locker | For skippers |
| Dues | Back office |
= events
2 removed test : Tide clock
2 added test : Rope locker
