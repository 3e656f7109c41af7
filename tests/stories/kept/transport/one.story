# Sections by station with a sentence of the status, a nested list of works; "opens" and "opened" on their days, and a section on how to complain.
@ 2025-08-11 The roadmap
- docs/roadmap.md
# Step-free stations: roadmap

## Mill Lane

Status: in development. Expected to open in December 2025.

\- Lift to platform 1
\- Ramp to the bus

## Quarry Road

Status: planned. Expected to open in 2026.

## How to complain

\- Write to us
\- Call us between 9 and 5
@ 2025-11-10 Mill Lane in the new year
- docs/roadmap.md
# Step-free stations: roadmap

## Mill Lane

Status: in development. Expected to open in February 2026.

\- Lift to platform 1
\- Ramp to the bus
\- Handrails

## Quarry Road

Status: planned. Expected to open in 2026.

## How to complain

\- Write to us
\- Call us between 9 and 5
@ 2026-02-23 Mill Lane is open
- docs/roadmap.md
# Step-free stations: roadmap

## Mill Lane

Status: live. Opened on 20 February 2026.

\- Lift to platform 1
\- Ramp to the bus
\- Handrails

## Quarry Road

Status: in development. Expected to open in October 2026.

## How to complain

\- Write to us, or come to Mill Lane
\- Call us between 9 and 5
= events
2 schedule live 2025-12 -> 2026-02 : Mill Lane
3 stage in_development -> live : Mill Lane
3 stage planned -> in_development : Quarry Road
3 schedule live 2026 -> 2026-10 : Quarry Road
