# Names with a stage's word in them, as headings and as items: "Live events", "Test realm queue", "Beta key mailer" say what a thing is.
@ 2025-04-01 The roadmap
- ROADMAP.md
# Emberfall online: roadmap

## Planned

### Live events

\- Lantern night with two servers
\- Fishing contest

### Test realm queue

\- Show how many wait

## In development

### Live events

\- Harvest fair

### Beta key mailer

\- Send keys in waves
@ 2025-05-06 Fishing contest is being made
- ROADMAP.md
# Emberfall online: roadmap

## Planned

### Live events

\- Lantern night with two servers

### Test realm queue

\- Show how many wait, and how long

## In development

### Live events

\- Harvest fair
\- Fishing contest

### Beta key mailer

\- Send keys in waves
@ 2025-07-01 New
- ROADMAP.md
# Emberfall online: roadmap

## Planned

### Live events

\- Lantern night with four servers
\- Snowball fight

### Test realm queue

\- Show how many wait, and how long

## In development

### Live events

\- Harvest fair
\- Fishing contest

### Beta key mailer

\- Send keys in waves
= events
2 stage planned -> in_development : Fishing contest
3 added planned : Snowball fight
