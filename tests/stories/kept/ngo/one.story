# A plan in prose: each paragraph begins with a bold name; "we had hoped for" tells the old month, "will now be" the new one.
@ 2025-03-17 The roadmap
- docs/roadmap.md
# Open shelters: our roadmap

**Bed count.** We are building a form for wardens. It will be released in June 2025.

**Language cards.** Planned for September 2025.

**Transport board.** Live since January 2025. Drivers like it.

Thank you to all who gave in winter!
@ 2025-06-02 A month later
- docs/roadmap.md
# Open shelters: our roadmap

**Bed count.** We are building a form for wardens. We had hoped for June 2025; it will now be released in August 2025.

**Language cards.** Planned for September 2025.

**Transport board.** Live since January 2025. Drivers like it, and so do we.

Thank you to all who gave in winter!
@ 2025-08-25 Beds are counted
- docs/roadmap.md
# Open shelters: our roadmap

**Bed count.** Released in August 2025. Wardens fill in a form each evening.

**Language cards.** Planned for January 2026, in fourteen languages.

**Transport board.** Live since January 2025. Drivers like it, and so do we.

Thank you to all who gave in winter and in spring!
= events
2 schedule live 2025-06 -> 2025-08 : Bed count
3 stage in_development -> live : Bed count
3 schedule live 2025-09 -> 2026-01 : Language cards
