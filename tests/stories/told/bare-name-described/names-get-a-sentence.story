# Bare names in a list get bold and a sentence each, and the list is sorted anew; the same commit moves one from planned to in progress.
@ 2025-01-13 The roadmap
- ROADMAP.md
# Tablature editor roadmap

## In progress

\- Undo across files
\- Capo

## Planned

\- Drum staves
\- Lyrics
\- Count-in

## Released

\- Slides and bends
@ 2025-03-10 Say what they are
- ROADMAP.md
# Tablature editor roadmap

## In progress

\- **Capo** – put it on any fret, and all numbers follow
\- **Lyrics** – below the staff, one line for each verse
\- **Undo across files** – also after a file was closed

## Planned

\- **Count-in** – one bar or two, with sticks or with a beep
\- **Drum staves** – five lines and the usual heads

## Released

\- Slides and bends
@ 2025-05-12 Capo is out
- ROADMAP.md
# Tablature editor roadmap

## In progress

\- **Lyrics** – below the staff, one line for each verse
\- **Undo across files** – also after a file was closed

## Planned

\- **Count-in** – one bar or two, with sticks or with a beep
\- **Drum staves** – five lines and the usual heads

## Released

\- **Capo** – on any fret, and all numbers follow
\- Slides and bends
= events
2 stage planned -> in_development : Lyrics
3 stage in_development -> live : Capo
