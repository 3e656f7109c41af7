# A release slips, the next is added below it with the old date: the date says nothing of who it is.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Note app roadmap

| Feature | Status | Target |
|---|---|---|
| Winter release 4.2 | In test |  |
| Spring release 4.3 | Planned | April 2024 |
@ 2024-03-04 Slip
- docs/roadmap.md
# Note app roadmap

| Feature | Status | Target |
|---|---|---|
| Winter release 4.2 | In test |  |
| Spring release 4.3 | Planned | June 2024 |
| Hotfix release 4.2.1 | Planned | April 2024 |
= events
2 schedule live 2024-04 -> 2024-06 : Spring release 4.3
2 added planned : Hotfix release 4.2.1
