# An issue number in its own column; title, status and place change at once.
@ 2024-03-04 Baseline
- docs/roadmap.md
# Compiler roadmap

## Later

| Issue | Feature | Status |
|---|---|---|
| #311 | Loop unrolling hints | Planned |
| #290 | Faster linking | Planned |

## Now

| Issue | Feature | Status |
|---|---|---|
| #255 | Readable traces | In development |
@ 2024-04-01 Start
- docs/roadmap.md
# Compiler roadmap

## Later

| Issue | Feature | Status |
|---|---|---|
| #290 | Faster linking | Planned |

## Now

| Issue | Feature | Status |
|---|---|---|
| #255 | Readable traces | In development |
| #311 | Pragma for the optimiser | In development |
= events
2 stage planned -> in_development : Pragma for the optimiser
