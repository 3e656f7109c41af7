# A sentence below a heading dates the section it stands in, not the one beside it; a second sentence takes back the date of one item only.
@ 2026-02-09 The roadmap
- docs/roadmap.md
# Tax office messages: roadmap

## Upcoming

### For advisers

All of this is expected to go live in June 2026.

| Feature | Detail |
| --- | --- |
| Bulk replies | Answer many clients at once |
| Powers of attorney | Show who may read what |

### For everybody

| Feature | Detail |
| --- | --- |
| Read receipts | The office sees what was read |
@ 2026-04-13 Advisers wait till September
- docs/roadmap.md
# Tax office messages: roadmap

## Upcoming

### For advisers

All of this is expected to go live in September 2026.

We thank all advisers who took part in the survey.

| Feature | Detail |
| --- | --- |
| Bulk replies | Answer many clients at once |
| Powers of attorney | Show who may read what |

### For everybody

| Feature | Detail |
| --- | --- |
| Read receipts | The office sees what was read |
@ 2026-05-11 Everybody has a date, too
- docs/roadmap.md
# Tax office messages: roadmap

## Upcoming

### For advisers

All of this is expected to go live in September 2026.

We thank all advisers who took part in the survey.

| Feature | Detail |
| --- | --- |
| Bulk replies | Answer many clients at once |
| Powers of attorney | Show who may read and sign what |

### For everybody

This is expected to go live in November 2026.

| Feature | Detail |
| --- | --- |
| Read receipts | The office sees what was read |
= events
2 schedule live 2026-06 -> 2026-09 : Bulk replies
2 schedule live 2026-06 -> 2026-09 : Powers of attorney
3 schedule live - -> 2026-11 : Read receipts
