# "1.10" is the tenth, not "1.1".
@ 2024-01-08 Baseline
- docs/roadmap.md
# Robot arm roadmap

| Feature | Status | Target |
|---|---|---|
| Firmware 1.1 | Live |  |
| Firmware 1.9 | In test |  |
| Gripper kit | Planned |  |
@ 2024-02-05 Ten
- docs/roadmap.md
# Robot arm roadmap

| Feature | Status | Target |
|---|---|---|
| Firmware 1.9 | In test |  |
| Firmware 1.10 | Planned | May 2024 |
| Gripper kit | Planned |  |
= events
2 removed live : Firmware 1.1
2 added planned : Firmware 1.10
