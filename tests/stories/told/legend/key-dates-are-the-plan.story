# "Key" over a list explains signs, "Key dates" over a table is the plan itself, and a table of features comes below both.
@ 2025-09-01 The roadmap
- docs/roadmap.md
# E-prescription gateway: roadmap

The gateway carries prescriptions from the practice to the chemist.

## Key

\- ● done
\- ◐ in development
\- ○ planned

## Key dates

| Step | Date |
| --- | --- |
| Acceptance by the health board | 17 November 2025 |
| Go live in the first county | 12 January 2026 |

## Features

| Feature | | Remarks |
| --- | :-: | --- |
| Sign with the card | ● | |
| Repeat prescriptions | ◐ | Wording with the lawyers |
| Renew by telephone | ○ | |
| Interaction warnings | ○ | Needs the drug list |
@ 2025-11-10 Acceptance is later, repeats are done
- docs/roadmap.md
# E-prescription gateway: roadmap

The gateway carries prescriptions from the practice to the chemist.

## Key

\- ● done
\- ◐ in development
\- ○ planned, nobody has begun

## Key dates

| Step | Date |
| --- | --- |
| Acceptance by the health board | 8 December 2025 |
| Go live in the first county | 12 January 2026 |

## Features

| Feature | | Remarks |
| --- | :-: | --- |
| Sign with the card | ● | |
| Repeat prescriptions | ● | |
| Renew by telephone | ○ | |
| Interaction warnings | ○ | Needs the drug list |
@ 2026-01-05 New year
- docs/roadmap.md
# E-prescription gateway: roadmap

The gateway carries prescriptions from the practice to the chemist.

## Key

\- ● done
\- ◐ in development
\- ○ planned, nobody has begun

## Key dates

| Step | Date |
| --- | --- |
| Acceptance by the health board | 8 December 2025 |
| Go live in the first county | 9 February 2026 |
| Go live everywhere | June 2026 |

## Features

| Feature | | Remarks |
| --- | :-: | --- |
| Sign with the card | ● | |
| Repeat prescriptions | ● | |
| Renew by telephone | ◐ | |
| Interaction warnings | ○ | Needs the drug list |
= events
2 schedule live 2025-11-17 -> 2025-12-08 : Acceptance by the health board
2 stage in_development -> live : Repeat prescriptions
3 schedule live 2026-01-12 -> 2026-02-09 : Go live in the first county
3 added planned : Go live everywhere
3 stage planned -> in_development : Renew by telephone
