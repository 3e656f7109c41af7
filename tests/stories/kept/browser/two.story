# Features are headings with a line of signs and a list of "Stage", "Target" and "Owner" below each; owners change, a feature is renamed and keeps its ticket.
@ 2025-03-24 The roadmap
- docs/platform.md
# Web platform roadmap of the Newt engine

## Text that wraps around shapes

\- Stage: in development
\- Target: Q3 2025
\- Owner: Hana
\- Ticket: <https://tickets.example.org/812>

## Faster fonts

\- Stage: in test
\- Target: Q2 2025
\- Owner: Piet
\- Ticket: <https://tickets.example.org/790>

## Smooth zoom

\- Stage: planned
\- Target: TBC
\- Owner: nobody
\- Ticket: <https://tickets.example.org/834>
@ 2025-05-19 Fonts are out
- docs/platform.md
# Web platform roadmap of the Newt engine

## Text that wraps around shapes

\- Stage: in development
\- Target: Q4 2025
\- Owner: Hana, Luis
\- Ticket: <https://tickets.example.org/812>

## Faster fonts

\- Stage: live
\- Target: Q2 2025
\- Owner: Piet
\- Ticket: <https://tickets.example.org/790>

## Smooth zoom

\- Stage: planned
\- Target: TBC
\- Owner: nobody
\- Ticket: <https://tickets.example.org/834>
@ 2025-09-08 Zoom
- docs/platform.md
# Web platform roadmap of the Newt engine

## Text that wraps around shapes

\- Stage: in development
\- Target: Q4 2025
\- Owner: Hana, Luis
\- Ticket: <https://tickets.example.org/812>

## Faster fonts

\- Stage: live
\- Target: Q2 2025
\- Owner: Piet
\- Ticket: <https://tickets.example.org/790>

## Zooming with two fingers

\- Stage: in development
\- Target: Q1 2026
\- Owner: Piet
\- Ticket: <https://tickets.example.org/834>
= events
2 stage test -> live : Faster fonts
2 schedule live 2025-09 -> 2025-12 : Text that wraps around shapes
3 stage planned -> in_development : Zooming with two fingers
3 schedule live TBC -> 2026-03 : Zooming with two fingers
