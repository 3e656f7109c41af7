# A table per region says where a service is; services share names across regions, and rows are told apart by their section. A note in a block quote is about the page.
@ 2025-03-31 The roadmap
- docs/roadmap.md
# Nimbus services: roadmap by region

> All dates are targets and may change. Last updated in March 2025.

## North

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Public beta | June 2025 |
| Secrets vault | Live | |

## South

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Planned | September 2025 |
| Secrets vault | In test | May 2025 |
@ 2025-05-26 Vault in the south
- docs/roadmap.md
# Nimbus services: roadmap by region

> All dates are targets and may change. Last updated in May 2025.

## North

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Public beta | June 2025 |
| Secrets vault | Live | |

## South

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Planned | November 2025 |
| Secrets vault | Live | |
@ 2025-07-07 Queues in the north
- docs/roadmap.md
# Nimbus services: roadmap by region

> All dates are targets and may change. Last updated in July 2025.

## North

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Live | |
| Secrets vault | Live | |

## South

| Service | Status | Target |
| --- | --- | --- |
| Managed queues | Planned | November 2025 |
| Secrets vault | Live | |
= events
2 stage test -> live : Secrets vault
2 schedule live 2025-09 -> 2025-11 : Managed queues
3 stage public_beta -> live : Managed queues
