# Comments in the source, one within the list and one with a whole old section in it, and a "Please note" are no entries and part nothing.
@ 2025-02-10 The roadmap
- ROADMAP.md
# Bootloader firmware roadmap

## In test

\- Signed images
<!-- Mara: is this live on rev C boards? ask before Friday -->
\- Rollback after three failed starts

Please note: boards of rev A get security fixes only.

\- Update over serial at full speed

## Planned

\- Encrypted storage

<!--
## Live
\- Watchdog at startup
-->
@ 2025-03-10 Rev A notes
- ROADMAP.md
# Bootloader firmware roadmap

## In test

\- Signed images
<!-- Mara says: not live before April -->
<!-- and ask for the release date -->
\- Rollback after three failed starts

Please note: boards of rev A are no longer sold and get security fixes only.

\- Update over serial at full speed

## Planned

\- Encrypted storage

<!--
## Live
\- Watchdog at startup
-->
@ 2025-04-28 Signed images go live
- ROADMAP.md
# Bootloader firmware roadmap

## In test

\- Rollback after three failed starts

Please note: boards of rev A are no longer sold and get security fixes only.

\- Update over serial at full speed

## Planned

\- Encrypted storage

## Live

\- Signed images
= events
3 stage test -> live : Signed images
= show
test : Update over serial at full speed
test : Rollback after three failed starts
