# Rows stop where there is nothing more to say: a cell that is not there says nothing, and one that is filled in later is news.
@ 2025-09-01 The roadmap
- docs/roadmap.md
# Wells and pumps: roadmap of the field app

| Module | Stage | Target | Who pays |
| --- | --- | --- | --- |
| Well register | Live | | Water fund |
| Pump log | In test | November 2025 |
| Spare parts | Planned |
| Village votes |
@ 2025-10-06 Spare parts has a date
- docs/roadmap.md
# Wells and pumps: roadmap of the field app

| Module | Stage | Target | Who pays |
| --- | --- | --- | --- |
| Well register | Live | | Water fund, and two towns |
| Pump log | In test | November 2025 |
| Spare parts | Planned | February 2026 |
| Village votes |
@ 2025-12-01 Pump log is live
- docs/roadmap.md
# Wells and pumps: roadmap of the field app

| Module | Stage | Target | Who pays |
| --- | --- | --- | --- |
| Well register | Live | | Water fund, and two towns |
| Pump log | Live |
| Spare parts | Planned | February 2026 |
| Village votes | Planned |
= events
2 schedule live - -> 2026-02 : Spare parts
3 stage test -> live : Pump log
? 3 stage - -> planned : Village votes
