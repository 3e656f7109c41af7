# A section of links says where to read on, with the words of the stages in it. Links come and go; only the table is the plan.
@ 2025-05-06 The roadmap
- docs/plan.md
# Roadmap of the dog licence service

| What | Status | When |
| --- | --- | --- |
| Pay by card | Live | |
| Renew online | In private beta | September 2025 |
| Change of address | Planned | December 2025 |

## Find out more

\- [What is live in your council](https://licence.example.org/live)
\- [How we run a private beta](https://manual.example.org/beta)
\- [Released versions of the form](https://licence.example.org/forms)
@ 2025-07-08 Links for vets, and the address is late
- docs/plan.md
# Roadmap of the dog licence service

| What | Status | When |
| --- | --- | --- |
| Pay by card | Live | |
| Renew online | In private beta | September 2025 |
| Change of address | Planned | March 2026 |

## Find out more

\- [What is live in your council](https://licence.example.org/live)
\- [How we run a private beta](https://manual.example.org/beta)
\- [Planned closures of the service](https://licence.example.org/closures)
\- [For vets](https://licence.example.org/vets)
@ 2025-09-22 Renewing is live
- docs/plan.md
# Roadmap of the dog licence service

| What | Status | When |
| --- | --- | --- |
| Pay by card | Live | |
| Renew online | Live | |
| Change of address | Planned | March 2026 |

## Find out more

\- [What is live in your council](https://licence.example.org/live)
\- [Planned closures of the service](https://licence.example.org/closures)
\- [For vets](https://licence.example.org/vets)
= events
2 schedule live 2025-12 -> 2026-03 : Change of address
3 stage private_beta -> live : Renew online
