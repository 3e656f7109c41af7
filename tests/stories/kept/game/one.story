# Patches are headings, each with its state in the heading; sentences tell what is in them. One patch is shipped on a day, another gets a month.
@ 2025-08-04 The roadmap
- docs/patches.md
# Patch roadmap for Saltmarsh

## Patch 14 – in test on the public test server

New sails, and ropes that hang as ropes do.

## Patch 15 – in development

The smugglers' harbour with twelve quests.

## Patch 16 – planned

Boats that two players steer.
@ 2025-09-15 14 is out
- docs/patches.md
# Patch roadmap for Saltmarsh

## Patch 14 – released on 9 September 2025

New sails, and ropes that hang as ropes should.

## Patch 15 – in development

The smugglers' harbour with fourteen quests.

## Patch 16 – planned

Boats that two players steer.
@ 2025-10-27 15 can be tried
- docs/patches.md
# Patch roadmap for Saltmarsh

## Patch 14 – released on 9 September 2025

New sails, and ropes that hang as ropes should.

## Patch 15 – in test on the public test server

The smugglers' harbour with fourteen quests.

## Patch 16 – planned for February 2026

Boats that two players steer.
= events
2 stage test -> live : Patch 14
3 stage in_development -> test : Patch 15
3 schedule live - -> 2026-02 : Patch 16
