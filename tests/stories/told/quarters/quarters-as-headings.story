# Headings are quarters, each written as somebody felt like; items move between them, and a heading that is only written otherwise moves nothing.
@ 2025-10-06 The roadmap
- ROADMAP.md
# Heron cloud storage roadmap

## First quarter of 2026

\- Object lock
\- Lifecycle rules by tag

## Q2/2026

\- Cross-region copies
\- Access logs in your bucket

## H2 2026

\- Cold tier
@ 2025-12-08 Tag rules need longer
- ROADMAP.md
# Heron cloud storage roadmap

## Q1 2026 (January to March)

\- Object lock

## Q2/2026

\- Lifecycle rules by tag
\- Cross-region copies
\- Access logs in your bucket

## H2 2026

\- Cold tier
@ 2026-02-09 Logs later
- ROADMAP.md
# Heron cloud storage roadmap

## Q1 2026 (January to March)

\- Object lock

## Q2/2026

\- Lifecycle rules by tag
\- Cross-region copies

## Second half of 2026

\- Cold tier
\- Access logs in your own bucket
= events
2 schedule live 2026-03 -> 2026-06 : Lifecycle rules by tag
3 schedule live 2026-06 -> 2026-12 : Access logs in your bucket
