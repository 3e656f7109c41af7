# Of four rows the two in the middle make way for two others.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Ski lift roadmap

| Feature | Status | Target |
|---|---|---|
| Heated seats | Planned | May 2024 |
| Avalanche siren | Planned | June 2024 |
| Piste cameras | Planned | June 2024 |
| Season cards | In test |  |
@ 2024-02-05 Change
- docs/roadmap.md
# Ski lift roadmap

| Feature | Status | Target |
|---|---|---|
| Heated seats | Planned | May 2024 |
| Locker rental | Planned | June 2024 |
| Snow depth poles | Planned | June 2024 |
| Season cards | In test |  |
= events
2 removed planned : Avalanche siren
2 removed planned : Piste cameras
2 added planned : Locker rental
2 added planned : Snow depth poles
