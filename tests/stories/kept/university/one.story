# A list whose items end in a dash and a status with a date; a season in a name is no date, and items are sorted by date anew.
@ 2025-09-08 The roadmap
- docs/roadmap.md
# Study portal roadmap

\- Course reviews – in test, release planned for October 2025
\- Summer school lists – planned for March 2026
\- Grades by mail – planned for December 2025
\- Room search – released

Ideas? Tell the portal team.
@ 2025-10-27 Reviews are out
- docs/roadmap.md
# Study portal roadmap

\- Grades by mail – planned for January 2026
\- Summer school lists – planned for March 2026
\- Course reviews – released in October 2025
\- Room search – released

Ideas? Tell the portal team.
@ 2025-12-15 Grades are being built
- docs/roadmap.md
# Study portal roadmap

\- Grades by mail – in development, planned for January 2026
\- Summer school lists – planned for March 2026
\- Course reviews – released in October 2025
\- Room search, also for groups – released

Ideas? Tell the portal team.
= events
2 stage test -> live : Course reviews
2 schedule live 2025-12 -> 2026-01 : Grades by mail
3 stage planned -> in_development : Grades by mail
