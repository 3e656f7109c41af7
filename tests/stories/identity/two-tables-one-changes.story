# A release stands in two tables; the date changes first in one, later in the other: told once.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Sonar roadmap

## Calendar

| Feature | Target |
|---|---|
| Sonar 7 | May 2024 |
| Sonar 8 | November 2024 |

## Long-term

| Feature | Target |
|---|---|
| Sonar 7 | May 2024 |
| Sonar 8 | November 2024 |
@ 2024-02-05 Calendar
- docs/roadmap.md
# Sonar roadmap

## Calendar

| Feature | Target |
|---|---|
| Sonar 7 | July 2024 |
| Sonar 8 | November 2024 |

## Long-term

| Feature | Target |
|---|---|
| Sonar 7 | May 2024 |
| Sonar 8 | November 2024 |
@ 2024-02-19 Catch up
- docs/roadmap.md
# Sonar roadmap

## Calendar

| Feature | Target |
|---|---|
| Sonar 7 | July 2024 |
| Sonar 8 | November 2024 |

## Long-term

| Feature | Target |
|---|---|
| Sonar 7 | July 2024 |
| Sonar 8 | November 2024 |
= events
2 schedule live 2024-05 -> 2024-07 : Sonar 7
