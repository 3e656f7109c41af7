# A table of working groups has members and the month since when they meet: people join and groups are founded, the plan does not change by it.
@ 2025-01-14 The roadmap
- docs/roadmap.md
# Northern telescope network: roadmap

## Working groups

| Group | Chair | Meets since |
| --- | --- | --- |
| Timing | J. Okafor | March 2023 |
| Calibration | L. Sand | June 2024 |

## Deliverables

| Deliverable | Status | Target |
| --- | --- | --- |
| Clock over fibre | In test | April 2025 |
| Common file format | In development | June 2025 |
| Queue for urgent targets | Planned | 2026 |

Contact: network@example.org
@ 2025-03-11 A group for archives
- docs/roadmap.md
# Northern telescope network: roadmap

## Working groups

| Group | Chair | Meets since |
| --- | --- | --- |
| Timing | J. Okafor | March 2023 |
| Calibration | L. Sand, P. Rey | June 2024 |
| Archives | A. Brandt | March 2025 |

## Deliverables

| Deliverable | Status | Target |
| --- | --- | --- |
| Clock over fibre | In test | April 2025 |
| Common file format | In development | September 2025 |
| Queue for urgent targets | Planned | 2026 |

Contact: network@example.org
@ 2025-05-13 Clocks run
- docs/roadmap.md
# Northern telescope network: roadmap

## Working groups

| Group | Chair | Meets since |
| --- | --- | --- |
| Timing | M. Ilves | March 2023 |
| Calibration | L. Sand, P. Rey | June 2024 |
| Archives | A. Brandt | March 2025 |

## Deliverables

| Deliverable | Status | Target |
| --- | --- | --- |
| Clock over fibre | Live | April 2025 |
| Common file format | In development | September 2025 |
| Queue for urgent targets | Planned | 2026 |

Contact: network@example.org
= events
2 schedule live 2025-06 -> 2025-09 : Common file format
3 stage test -> live : Clock over fibre
