# Themes are headings, the stage stands behind each item in brackets; a theme is retitled, an item goes to another theme and a detail is added below.
@ 2025-02-17 The roadmap
- docs/roadmap.md
# Birdsong for phones: roadmap

## Listening

\- Night recordings (in development)
\- Two birds at once (planned)

## Sharing

\- Postcards of a song (in test)
  - with a map
\- Clubs (planned)

## Under the hood

\- Smaller models (live)
@ 2025-04-14 Themes
- docs/roadmap.md
# Birdsong for phones: roadmap

## Listening

\- Night recordings (in development)
\- Two birds at once (in development)

## Together

\- Postcards of a song (live)
  - with a map
  - in six languages
\- Clubs (planned)

## Under the hood

\- Smaller models (live)
@ 2025-06-16 Night recordings need clubs
- docs/roadmap.md
# Birdsong for phones: roadmap

## Listening

\- Two birds at once (in development)

## Together

\- Postcards of a song (live)
  - with a map
  - in six languages
\- Clubs (in development)
\- Night recordings with your club (in development)

## Under the hood

\- Smaller models (live)
\- Faster start (planned)
= events
2 stage test -> live : Postcards of a song
2 stage planned -> in_development : Two birds at once
3 stage planned -> in_development : Clubs
3 added planned : Faster start
