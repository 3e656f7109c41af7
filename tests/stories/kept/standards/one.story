# A ladder of numbered stages, tables with champions and a last meeting; a proposal goes up, another is new, champions join, dates of meetings move.
@ 2025-02-10 The roadmap
- README.md
# Proposals of the calendar group

## Stage 2

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Fuzzy dates | R. Amsel | January 2025 |
| Moon phases | K. Dorn, L. Ute | November 2024 |

## Stage 1

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Work weeks | T. Nagy | January 2025 |
@ 2025-04-14 April meeting
- README.md
# Proposals of the calendar group

## Stage 3

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Fuzzy dates | R. Amsel, T. Nagy | April 2025 |

## Stage 2

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Moon phases | K. Dorn, L. Ute | November 2024 |

## Stage 1

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Work weeks | T. Nagy | April 2025 |
| Leap hours | S. Obi | April 2025 |
@ 2025-06-16 June meeting
- README.md
# Proposals of the calendar group

## Stage 3

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Fuzzy dates | R. Amsel, T. Nagy | April 2025 |

## Stage 2

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Moon phases | L. Ute | June 2025 |
| Work weeks | T. Nagy | June 2025 |

## Stage 1

| Proposal | Champions | Last discussed |
| --- | --- | --- |
| Leap hours | S. Obi | April 2025 |
= events
2 stage stage_2 -> stage_3 : Fuzzy dates
2 added stage_1 : Leap hours
3 stage stage_1 -> stage_2 : Work weeks
= config
documents = ["README.md"]
[[ladder]]
stage = "stage_1"
label = "Stage 1"
words = ["Stage 1"]
[[ladder]]
stage = "stage_2"
label = "Stage 2"
words = ["Stage 2"]
[[ladder]]
stage = "stage_3"
label = "Stage 3"
words = ["Stage 3"]
[[column]]
title = "Last discussed"
role = "ignore"
