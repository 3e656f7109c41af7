# Two pages of one portal: what is planned, and what is published. A table row becomes a bullet on the other page, and another goes the way back.
@ 2025-02-03 The roadmap
- roadmap/planned.md
# Planned datasets

| Dataset | Owner | Date |
| --- | --- | --- |
| Playground inspections | Parks | April 2025 |
| Street lights | Works | June 2025 |
- roadmap/live.md
# Live datasets

* School catchments
* Bus stop shelters
@ 2025-04-28 Playgrounds are published
- roadmap/planned.md
# Planned datasets

| Dataset | Owner | Date |
| --- | --- | --- |
| Street lights | Works | June 2025 |
- roadmap/live.md
# Live datasets

* Playground inspections
* School catchments
* Bus stop shelters
@ 2025-06-30 Lights are late, shelters wrong
- roadmap/planned.md
# Planned datasets

| Dataset | Owner | Date |
| --- | --- | --- |
| Street lights | Works | October 2025 |
| Bus stop shelters | Transport | TBC |
- roadmap/live.md
# Live datasets

* Playground inspections
* School catchments
= events
2 stage planned -> live : Playground inspections
3 schedule live 2025-06 -> 2025-10 : Street lights
3 stage live -> planned : Bus stop shelters
? 3 schedule live - -> TBC : Bus stop shelters
