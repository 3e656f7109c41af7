# Each feature is a heading; the sentences below say how far it is and when it is due. The last paragraph of the page says whom to ask.
@ 2026-01-19 The roadmap
- docs/roadmap.md
# Phrasebook for travellers: roadmap

## Offline dictionary

In development. Expected to be released in June 2026. Twelve languages to begin with.

## Camera translation

Planned for the fourth quarter of 2026.

## Voice notes

Released in November 2025. Keeps what you heard for thirty days.

Questions? Write to hello@example.org.
@ 2026-03-16 Dictionary slips
- docs/roadmap.md
# Phrasebook for travellers: roadmap

## Offline dictionary

In development. Expected to be released in August 2026. Fifteen languages to begin with.

## Camera translation

Planned for the fourth quarter of 2026.

## Voice notes

Released in November 2025. Keeps what you heard for sixty days.

Questions? Write to hello@example.org.
@ 2026-08-17 Dictionary is out
- docs/roadmap.md
# Phrasebook for travellers: roadmap

## Offline dictionary

Released in August 2026, with fifteen languages.

## Camera translation

In development, planned for the first quarter of 2027.

## Voice notes

Released in November 2025. Keeps what you heard for sixty days.

Questions? Write to hello@example.org.
= events
2 schedule live 2026-06 -> 2026-08 : Offline dictionary
3 stage in_development -> live : Offline dictionary
3 stage planned -> in_development : Camera translation
3 schedule live 2026-12 -> 2027-03 : Camera translation
