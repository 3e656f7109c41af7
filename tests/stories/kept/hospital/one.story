# Columns are steps of a rollout with days in them, some cells tell a remark instead of a date, and one step has a tick once it was done.
@ 2025-03-03 The roadmap
- docs/plan.md
# Roadmap of the lab system

| Module | Test | Pilot | Live |
| --- | --- | --- | --- |
| Blood counts | ✔ | 14 April 2025 | 16 June 2025 |
| Microbiology | 12 May 2025 | 8 September 2025 | 1 December 2025 |
| Point of care | to be confirmed | | |
@ 2025-04-22 Pilot of blood counts runs
- docs/plan.md
# Roadmap of the lab system

| Module | Test | Pilot | Live |
| --- | --- | --- | --- |
| Blood counts | ✔ | ✔ | 30 June 2025 |
| Microbiology | 12 May 2025 | 8 September 2025 | 1 December 2025 |
| Point of care devices | to be confirmed | | |
@ 2025-05-26 Microbiology waits for the analyser
- docs/plan.md
# Roadmap of the lab system

| Module | Test | Pilot | Live |
| --- | --- | --- | --- |
| Blood counts | ✔ | ✔ | 30 June 2025 |
| Microbiology | 23 June 2025 | 8 September 2025 | 1 December 2025 |
| Point of care devices | 6 October 2025 | to be confirmed | |
= events
2 stage test -> private_beta : Blood counts
2 schedule live 2025-06-16 -> 2025-06-30 : Blood counts
3 schedule test 2025-05-12 -> 2025-06-23 : Microbiology
3 schedule test TBC -> 2025-10-06 : Point of care devices
? 3 schedule private_beta - -> TBC : Point of care devices
