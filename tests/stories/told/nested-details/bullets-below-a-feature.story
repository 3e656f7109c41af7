# Bullets below a feature say more of it. They come, go and are reworded, and go along when the feature moves: only the feature is an entry.
@ 2025-03-03 The roadmap
- ROADMAP.md
# Stride for phones: where we are heading

## In development

\- Step goals by week
  - a widget for the lock screen
  - a buzz when half is done
\- Sleep diary
  - import from watches

## Planned

\- Group challenges
\- Heart rate zones
  - by age
  - by the test on the treadmill

## Live

\- Walks on the map
@ 2025-04-14 Details
- ROADMAP.md
# Stride for phones: where we are heading

## In development

\- Step goals by week
  - a widget for the lock screen
  - a buzz when half and when all is done
  - pausing a week
\- Sleep diary
  - import from watches

## Planned

\- Group challenges
  - up to twelve people
\- Heart rate zones
  - by the test on the treadmill

## Live

\- Walks on the map
@ 2025-06-16 Step goals are out
- ROADMAP.md
# Stride for phones: where we are heading

## In development

\- Sleep diary
  - import from watches and rings

## Planned

\- Group challenges
  - up to twelve people
\- Heart rate zones
  - by the test on the treadmill

## Live

\- Step goals by week
  - a widget for the lock screen
  - a buzz when half and when all is done
\- Walks on the map
= events
3 stage in_development -> live : Step goals by week
