# An item of a list makes way for another.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Opera roadmap

## In development

\- Surtitles in Welsh
\- Cloakroom tokens
\- Orchestra pit lift
@ 2024-02-05 Change
- docs/roadmap.md
# Opera roadmap

## In development

\- Surtitles in Welsh
\- Bar pre-orders
\- Orchestra pit lift
= events
2 removed in_development : Cloakroom tokens
2 added in_development : Bar pre-orders
