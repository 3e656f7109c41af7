# Releases are headings with a month in brackets over boxes. A tick is done; an item that goes to another release has that release's month.
@ 2025-09-08 The roadmap
- ROADMAP.md
# loom, a layout library

## 2.0 (November 2025)

\- [x] Grid areas by name
\- [ ] Baseline alignment
\- [ ] Right-to-left text

## 2.1 (February 2026)

\- [ ] Subgrids
\- [ ] Print margins
@ 2025-10-27 Right-to-left needs more time
- ROADMAP.md
# loom, a layout library

## 2.0 (November 2025)

\- [x] Grid areas by name
\- [x] Baseline alignment

## 2.1 (February 2026)

\- [ ] Subgrids
\- [ ] Right-to-left text, also mixed
\- [ ] Print margins
@ 2026-01-19 2.1 slips
- ROADMAP.md
# loom, a layout library

## 2.0 (November 2025) 🎉

\- [x] Grid areas by name
\- [x] Baseline alignment

## 2.1 (March 2026)

\- [x] Subgrids
\- [ ] Right-to-left text, also mixed
\- [ ] Print margins
= events
2 stage planned -> live : Baseline alignment
2 schedule live 2025-11 -> 2026-02 : Right-to-left text
3 stage planned -> live : Subgrids
3 schedule live 2026-02 -> 2026-03 : Right-to-left text
3 schedule live 2026-02 -> 2026-03 : Print margins
