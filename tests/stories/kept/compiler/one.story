# Milestones are headings with a number and a date; below each a sentence of why and a list, and the reached one is marked "done". An item is taken over to the next milestone.
@ 2025-04-07 The roadmap
- ROADMAP.md
# Tern compiler roadmap

## M1: parse everything (done)

We wanted to read all programs of the test suite.

* Macros with repetition
* Raw strings

## M2: generate code (due 30 June 2025)

Small programs should run.

* Calls and returns
* Closures
* Loops with labels

## M3: be fast (due 30 November 2025)

* Inlining
@ 2025-05-26 Closures can wait
- ROADMAP.md
# Tern compiler roadmap

## M1: parse everything (done)

We wanted to read all programs of the test suite.

* Macros with repetition
* Raw strings

## M2: generate code (due 30 June 2025)

Small programs should run, and the big ones should at least compile.

* Calls and returns
* Loops with labels

## M3: be fast (due 30 November 2025)

* Inlining
* Closures without boxes
@ 2025-07-07 M2 is done
- ROADMAP.md
# Tern compiler roadmap

## M1: parse everything (done)

We wanted to read all programs of the test suite.

* Macros with repetition
* Raw strings

## M2: generate code (done)

Small programs should run, and the big ones should at least compile.

* Calls and returns
* Loops with labels

## M3: be fast (due 31 January 2026)

* Inlining
* Closures without boxes
= events
2 schedule live 2025-06-30 -> 2025-11-30 : Closures
3 stage planned -> live : Calls and returns
3 stage planned -> live : Loops with labels
3 schedule live 2025-11-30 -> 2026-01-31 : Inlining
3 schedule live 2025-11-30 -> 2026-01-31 : Closures without boxes
