# Two sentences on top name the latest and the next release; below are the features of the next. When the next is out, the sentences move on and so do the features.
@ 2025-03-03 The roadmap
- ROADMAP.md
# Kite photo manager

The latest release is **Kite 3.4** of December 2024. The next release will be **Kite 3.5**, expected in May 2025.

## In development for Kite 3.5

* Faces across albums
* Raw files from phones

## Ideas for later

* Slide shows with music
@ 2025-04-28 Kite 3.5 is late
- ROADMAP.md
# Kite photo manager

The latest release is **Kite 3.4** of December 2024. The next release will be **Kite 3.5**, expected in July 2025.

## In development for Kite 3.5

* Faces across all albums
* Raw files from phones

## Ideas for later

* Slide shows with music
@ 2025-07-14 Kite 3.5 is out
- ROADMAP.md
# Kite photo manager

The latest release is **Kite 3.5** of July 2025. The next release will be **Kite 3.6**, expected in December 2025.

## Released with Kite 3.5

* Faces across all albums
* Raw files from phones

## Ideas for later

* Slide shows with music
* Prints by mail
= events
2 schedule live 2025-05 -> 2025-07 : Kite 3.5
? 2 schedule live 2025-05 -> 2025-07 : Faces across all albums
? 2 schedule live 2025-05 -> 2025-07 : Raw files from phones
3 stage in_development -> live : Faces across all albums
3 stage in_development -> live : Raw files from phones
3 stage planned -> live : Kite 3.5
? 3 removed live : Kite 3.4
? 3 added planned : Kite 3.6
3 added planned : Prints by mail
