# Headings of months over short paragraphs; a paragraph says that something moved and why, the heading of the month it moved to says when.
@ 2025-09-29 The roadmap
- docs/roadmap.md
# Night buses: roadmap of the passenger app

## November 2025

**Stop on request.** Tell the driver where you want to get out.

**Seat belts.** The app says which seats have one.

## February 2026

**Lost property.** Describe it, and the depot looks.

## Done in 2025

**Live positions.** Every ten seconds.
@ 2025-11-17 Belts
- docs/roadmap.md
# Night buses: roadmap of the passenger app

## November 2025

**Stop on request.** Tell the driver where you want to get out.

## February 2026

**Lost property.** Describe it, and the depot looks.

**Seat belts.** Moved here because the bus makers have not answered. The app says which seats have one.

## Done in 2025

**Live positions.** Every ten seconds.
@ 2025-12-08 Stop on request
- docs/roadmap.md
# Night buses: roadmap of the passenger app

## February 2026

**Lost property.** Describe it, and the depot looks.

**Seat belts.** Moved here because the bus makers have not answered. The app says which seats have one.

## Done in 2025

**Stop on request.** Tell the driver where you want to get out.

**Live positions.** Every ten seconds.
= events
2 schedule live 2025-11 -> 2026-02 : Seat belts
3 stage planned -> live : Stop on request
