# The page's title says the year, the headings say the quarter alone; the next year's page is written beside it, and one item goes over.
@ 2025-09-15 The roadmap
- roadmap-2025.md
# Roadmap 2025: Brook reading app

## Q3

\- Footnotes that open in place
\- Two columns on tablets

## Q4

\- Read aloud
\- Lend a book to a friend
@ 2025-11-03 Two columns later
- roadmap-2025.md
# Roadmap 2025: Brook reading app

## Q3

\- Footnotes that open in place

## Q4

\- Two columns on tablets
\- Read aloud, with three voices
\- Lend a book to a friend
@ 2025-12-08 Next year
- roadmap-2026.md
# Roadmap 2026: Brook reading app

## Q1

\- Lend a book to a friend
\- Dictionaries

## Q2

\- Notes in the margin
- roadmap-2025.md
# Roadmap 2025: Brook reading app

## Q3

\- Footnotes that open in place

## Q4

\- Two columns on tablets
\- Read aloud, with three voices
= events
2 schedule live 2025-09 -> 2025-12 : Two columns on tablets
3 schedule live 2025-12 -> 2026-03 : Lend a book to a friend
3 added planned : Dictionaries
3 added planned : Notes in the margin
