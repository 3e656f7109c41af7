# A heading is retitled and all below it with it: "Coming soon" becomes "In development". Another is only worded otherwise.
@ 2025-03-03 The roadmap
- ROADMAP.md
# Choir planner roadmap

## Coming soon

\- Seating plans for concerts
\- Sheet music on tablets

## Already released

\- Rehearsal calendar
@ 2025-05-05 We have begun
- ROADMAP.md
# Choir planner roadmap

## In development

\- Seating plans for concerts, by voice
\- Sheet music on tablets

## What is live already

\- Rehearsal calendar
@ 2025-07-07 More
- ROADMAP.md
# Choir planner roadmap

## In development

\- Seating plans for concerts, by voice
\- Sheet music on tablets

## Coming soon

\- Travel lists

## What is live already

\- Rehearsal calendar
= events
2 stage planned -> in_development : Seating plans for concerts
2 stage planned -> in_development : Sheet music on tablets
3 added planned : Travel lists
