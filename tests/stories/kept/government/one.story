# A page of a public service with front matter, an opening about its own phase, a table by quarter of the financial year's months, and a list of what it will not do.
@ 2025-04-28 The roadmap
- source/roadmap.html.md
---
title: Grants service roadmap
last_reviewed_on: 2025-04-28
---

# Grants service roadmap

This service is in private beta. Read [how we tested it](https://grants.example.org/testing).

## What we are working on now

| Work | Why | Expected |
| --- | --- | --- |
| Save and return | Half of all people stop at page four | July 2025 |
| Upload accounts | Sent by mail today | September 2025 |

## Future work

| Work | Why | Expected |
| --- | --- | --- |
| Welsh | The law asks for it | December 2025 |

## What we are not doing

\- Grants over a million
\- Loans
@ 2025-06-30 Review
- source/roadmap.html.md
---
title: Grants service roadmap
last_reviewed_on: 2025-06-30
---

# Grants service roadmap

This service is in public beta. Read [how we tested it](https://grants.example.org/testing).

## What we are working on now

| Work | Why | Expected |
| --- | --- | --- |
| Save and return | Half of all people stop at page four | August 2025 |
| Upload accounts | Sent by mail today | September 2025 |

## Future work

| Work | Why | Expected |
| --- | --- | --- |
| Welsh | The law asks for it | December 2025 |

## What we are not doing

\- Grants over a million
\- Loans
@ 2025-09-01 Welsh begins
- source/roadmap.html.md
---
title: Grants service roadmap
last_reviewed_on: 2025-09-01
---

# Grants service roadmap

This service is in public beta. Read [how we tested it](https://grants.example.org/testing).

## What we are working on now

| Work | Why | Expected |
| --- | --- | --- |
| Save and return | Half of all people stop at page four | August 2025 |
| Upload accounts | Sent by mail today | September 2025 |
| Welsh | The law asks for it | December 2025 |

## Future work

| Work | Why | Expected |
| --- | --- | --- |
| Prefilled forms | We know the charity number | 2026 |

## What we are not doing

\- Grants over a million
\- Loans
\- Prizes
= events
2 schedule live 2025-07 -> 2025-08 : Save and return
3 stage planned -> in_development : Welsh
3 added planned : Prefilled forms
? 3 added withdrawn : Prizes
