# A table marks how far each item is with signs of the team's own; a list above says what each sign means, one of them with two words.
@ 2025-01-20 The roadmap
- docs/language-roadmap.md
# Wren language: roadmap

How to read the first column:

\- 🥚 planned
\- 🐣 in development
\- 🐥 public beta, behind `--preview`
\- 🦅 released

| | Item | Notes |
| --- | --- | --- |
| 🦅 | Pattern matching on tuples | Since 0.9 |
| 🐥 | Interfaces with defaults | Error messages need work |
| 🐣 | Incremental builds | Only within one package so far |
| 🥚 | Async iteration | Waits for the scheduler |
@ 2025-03-17 Spring
- docs/language-roadmap.md
# Wren language: roadmap

How to read the first column:

\- 🥚 planned
\- 🐣 in development
\- 🐥 public beta, behind `--preview`
\- 🦅 released

| | Item | Notes |
| --- | --- | --- |
| 🦅 | Pattern matching on tuples | Since 0.9 |
| 🐥 | Interfaces with defaults | Error messages are better now |
| 🐥 | Incremental builds | Packages too |
| 🥚 | Async iteration | Waits for the scheduler |
@ 2025-05-19 Next birds
- docs/language-roadmap.md
# Wren language: roadmap

How to read the first column:

\- 🥚 planned
\- 🐣 in development
\- 🐥 public beta, switched on by `--preview`
\- 🦅 released

| | Item | Notes |
| --- | --- | --- |
| 🦅 | Pattern matching on tuples | Since 0.9 |
| 🦅 | Interfaces with defaults | Since 0.10 |
| 🐥 | Incremental builds | Packages too |
| 🐣 | Async iteration | The scheduler is there |
| 🥚 | Sized integers | Syntax is open |
= events
2 stage in_development -> public_beta : Incremental builds
3 stage public_beta -> live : Interfaces with defaults
3 stage planned -> in_development : Async iteration
3 added planned : Sized integers
