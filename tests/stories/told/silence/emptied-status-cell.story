# A status cell is emptied while a production date is filled in: the row is still in test; its status comes back as "Live" months later.
@ 2025-03-03 The roadmap
- docs/roadmap.md
# Customs broker interface: roadmap

| Message | Status | Production date |
| --- | --- | --- |
| Arrival notice | In test | |
| Transit cancellation | In development | |
| Release note | Live | |
@ 2025-04-07 Dates first
- docs/roadmap.md
# Customs broker interface: roadmap

| Message | Status | Production date |
| --- | --- | --- |
| Arrival notice | | June 2025 |
| Transit cancellation | In development | |
| Release note | Live | |
@ 2025-06-10 Arrival notice is in production
- docs/roadmap.md
# Customs broker interface: roadmap

| Message | Status | Production date |
| --- | --- | --- |
| Arrival notice | Live | June 2025 |
| Transit cancellation | In development | TBC |
| Release note | Live | |
= events
2 schedule live - -> 2025-06 : Arrival notice
3 stage test -> live : Arrival notice
