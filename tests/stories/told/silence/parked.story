# Statuses that no ladder knows ("Parked", "Needs a design", "Waiting for the kernel") take nothing back and set nothing forth.
@ 2025-01-06 The roadmap
- docs/roadmap.md
# Quarry database: roadmap

| Item | Status | Remarks |
| --- | --- | --- |
| Columnar segments | In development | First numbers are good |
| Read replicas | In test | Three users run it |
| Point in time restore | Planned | |
| Vacuum without locks | Planned | Paper is read |
@ 2025-03-03 Two of us are away
- docs/roadmap.md
# Quarry database: roadmap

| Item | Status | Remarks |
| --- | --- | --- |
| Columnar segments | Parked | Back in May |
| Read replicas | In test | Three users run it |
| Point in time restore | Planned | |
| Vacuum without locks | Needs a design | |
@ 2025-05-12 All are back
- docs/roadmap.md
# Quarry database: roadmap

| Item | Status | Remarks |
| --- | --- | --- |
| Columnar segments | In development | Compression next |
| Read replicas | Waiting for the kernel | Five users run it |
| Point in time restore | Planned | |
| Vacuum without locks | In development | |
@ 2025-07-07 Replicas
- docs/roadmap.md
# Quarry database: roadmap

| Item | Status | Remarks |
| --- | --- | --- |
| Columnar segments | In development | Compression next |
| Read replicas | Live | |
| Point in time restore | Planned | |
| Vacuum without locks | In development | |
= events
3 stage planned -> in_development : Vacuum without locks
4 stage test -> live : Read replicas
