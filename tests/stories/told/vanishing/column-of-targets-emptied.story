# After a change of owners all targets are taken off, and a sentence says why; the rows stand, and two of them get dates again.
@ 2025-06-02 The roadmap
- docs/roadmap.md
# Tide energy dashboard: roadmap

| Feature | Status | Target |
| --- | --- | --- |
| Turbine health | In development | September 2025 |
| Price alarms | Planned | November 2025 |
| Maintenance log | In test | July 2025 |
| Login with the company's account | Live | |
@ 2025-07-07 New owners
- docs/roadmap.md
# Tide energy dashboard: roadmap

The company has new owners. We plan anew and will tell dates in autumn.

| Feature | Status | Target |
| --- | --- | --- |
| Turbine health | In development | |
| Price alarms | Planned | |
| Maintenance log | In test | |
| Login with the company's account | Live | |
@ 2025-10-06 Autumn
- docs/roadmap.md
# Tide energy dashboard: roadmap

The dates below are those of the new owners.

| Feature | Status | Target |
| --- | --- | --- |
| Turbine health | In development | February 2026 |
| Price alarms | Planned | |
| Maintenance log | In test | December 2025 |
| Login with the company's account | Live | |
= events
2 schedule live 2025-09 -> - : Turbine health
2 schedule live 2025-11 -> - : Price alarms
2 schedule live 2025-07 -> - : Maintenance log
3 schedule live - -> 2026-02 : Turbine health
3 schedule live - -> 2025-12 : Maintenance log
