# A page for each stage, and the stage stands in its front matter and nowhere else. Items go from page to page in one commit.
@ 2025-02-17 The roadmap
- roadmap/doing.md
---
title: Roadmap of the seat map service
status: In development
---
\- Wheelchair places in every hall
\- Prices by row
- roadmap/planned.md
---
title: Roadmap of the seat map service
status: Planned
---
\- View from the seat
\- Standing areas
- roadmap/done.md
---
title: Roadmap of the seat map service
status: Released
---
\- Best seats for a group
@ 2025-04-14 April
- roadmap/doing.md
---
title: Roadmap of the seat map service
status: In development
---
\- Wheelchair places in every hall
\- View from the seat, as a drawing
- roadmap/planned.md
---
title: Roadmap of the seat map service
status: Planned
---
\- Standing areas
- roadmap/done.md
---
title: Roadmap of the seat map service
status: Released
---
\- Prices by row
\- Best seats for a group
@ 2025-06-16 June
- roadmap/planned.md
---
title: Roadmap of the seat map service
status: Planned
---
\- Standing areas, counted
\- Boxes and balconies
= events
2 stage in_development -> live : Prices by row
2 stage planned -> in_development : View from the seat
3 added planned : Boxes and balconies
