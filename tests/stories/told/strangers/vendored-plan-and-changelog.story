# A library's own plan is copied below vendor/, and a changelog lists what was released when. Only the team's page is the roadmap.
@ 2025-03-24 The roadmap
- ROADMAP.md
# Ferment tracker roadmap

## Working on now

\- Temperature curves
\- Alarm when a jar is too warm

## Planned

\- Recipes for kimchi
\- Labels with a code
@ 2025-05-05 Charts come from a library
- vendor/plotlet/ROADMAP.md
# plotlet roadmap

## Planned

\- Axes on the right
\- Ternary plots

## Done

\- Axes on the left
- ROADMAP.md
# Ferment tracker roadmap

## Working on now

\- Temperature curves, by jar
\- Alarm when a jar is too warm

## Planned

\- Recipes for kimchi
\- Labels with a code
@ 2025-06-30 0.4
- CHANGELOG.md
# Changelog

## 0.4 (June 2025)

\- Temperature curves, by jar
\- Faster start

## 0.3 (February 2025)

\- Jars have names
- ROADMAP.md
# Ferment tracker roadmap

## Working on now

\- Recipes for kimchi
\- Alarm when a jar is too warm

## Released

\- Temperature curves, by jar

## Planned

\- Labels with a code
@ 2025-08-25 plotlet 2
- vendor/plotlet/ROADMAP.md
# plotlet roadmap

## Planned

\- Ternary plots

## Done

\- Axes on the left
\- Axes on the right
= events
3 stage in_development -> live : Temperature curves
3 stage planned -> in_development : Recipes for kimchi
