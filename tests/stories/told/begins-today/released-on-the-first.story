# "Released: 1 April 2026", written on the first of April, has happened; "Released: 2 June 2026" beside it is still to come.
@ 2026-02-02 The roadmap
- docs/roadmap.md
# Parcel locker API roadmap

| Endpoint | Purpose | Released |
| --- | --- | --- |
| `GET /lockers` | Where lockers are | 3 March 2025 |
| `POST /holds` | Keep a parcel for longer | TBC |
| `GET /sizes` | Which sizes are free | TBC |
@ 2026-04-01 Holds are out, sizes have a day
- docs/roadmap.md
# Parcel locker API roadmap

| Endpoint | Purpose | Released |
| --- | --- | --- |
| `GET /lockers` | Where lockers are | 3 March 2025 |
| `POST /holds` | Keep a parcel for longer | 1 April 2026 |
| `GET /sizes` | Which sizes are free | 2 June 2026 |
@ 2026-05-18 Sizes are late
- docs/roadmap.md
# Parcel locker API roadmap

| Endpoint | Purpose | Released |
| --- | --- | --- |
| `GET /lockers` | Where the lockers are | 3 March 2025 |
| `POST /holds` | Keep a parcel for longer | 1 April 2026 |
| `GET /sizes` | Which sizes are free | 16 June 2026 |
= events
2 stage planned -> live : Keep a parcel for longer
2 schedule live TBC -> 2026-06-02 : Which sizes are free
3 schedule live 2026-06-02 -> 2026-06-16 : Which sizes are free
