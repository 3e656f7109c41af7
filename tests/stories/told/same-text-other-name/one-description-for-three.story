# Three rows share their description word for word; one is dropped, one goes live, and a fourth with the same description is new.
@ 2025-02-17 The roadmap
- docs/roadmap.md
# Grid operator data exchange: roadmap

| Report | Description | Status |
| --- | --- | --- |
| Hourly load | Machine-readable file for each market area, at noon | In test |
| Hourly wind | Machine-readable file for each market area, at noon | Planned |
| Hourly outages | Machine-readable file for each market area, at noon | Planned |
@ 2025-05-19 No outages
- docs/roadmap.md
# Grid operator data exchange: roadmap

| Report | Description | Status |
| --- | --- | --- |
| Hourly load | Machine-readable file for each market area, at noon | Live |
| Hourly wind | Machine-readable file for each market area, at noon | Planned |
@ 2025-09-15 Solar
- docs/roadmap.md
# Grid operator data exchange: roadmap

| Report | Description | Status |
| --- | --- | --- |
| Hourly load | Machine-readable file for each market area, at noon | Live |
| Hourly wind | Machine-readable file for each market area, at noon | In test |
| Hourly solar | Machine-readable file for each market area, at noon | Planned |
= events
2 stage test -> live : Hourly load
2 removed planned : Hourly outages
3 stage planned -> test : Hourly wind
3 added planned : Hourly solar
