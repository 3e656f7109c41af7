# One page for each year; the old year's page stays as it is, the new one repeats what was not done under a heading of its own.
@ 2024-11-11 The roadmap
- plans/2024.md
# Roadmap 2024

## Done

\- Bicycle counters
\- Markets and their hours

## Planned

\- Public toilets
\- Benches
- README.md
# Plans of the data team

See the folder `plans`.
@ 2025-01-20 The new year
- plans/2025.md
# Roadmap 2025

## Carried over from 2024 (planned)

\- Public toilets, with opening hours
\- Benches

## Planned

\- Fountains

## In development

\- Road works
@ 2025-04-14 Benches
- plans/2025.md
# Roadmap 2025

## Carried over from 2024 (planned)

\- Public toilets, with opening hours

## Planned

\- Fountains

## In development

\- Road works
\- Benches
@ 2025-07-14 Road works are done
- plans/2025.md
# Roadmap 2025

## Carried over from 2024 (planned)

\- Public toilets, with opening hours

## Done

\- Road works, hour by hour

## Planned

\- Fountains

## In development

\- Benches
= events
2 added planned : Fountains
2 added in_development : Road works
3 stage planned -> in_development : Benches
4 stage in_development -> live : Road works
