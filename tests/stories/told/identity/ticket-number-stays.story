# Two rows are renamed past recognition; the number of each row's ticket stays, and so do the rows. A third row gets a number for the first time.
@ 2025-02-03 The roadmap
- docs/roadmap.md
# Meter reading platform roadmap

| Ticket | Feature | Status |
| --- | --- | --- |
| [MR-112](https://tracker.example.org/MR-112) | Gap filling | In development |
| [MR-130](https://tracker.example.org/MR-130) | Alarm for leaks | Planned |
| | Tariff preview | Planned |
@ 2025-04-07 Better names
- docs/roadmap.md
# Meter reading platform roadmap

| Ticket | Feature | Status |
| --- | --- | --- |
| [MR-112](https://tracker.example.org/MR-112) | Estimate values of hours without a signal | In test |
| [MR-130](https://tracker.example.org/MR-130) | Tell people when water runs all night | Planned |
| [MR-151](https://tracker.example.org/MR-151) | Tariff preview | Planned |
= events
2 stage in_development -> test : Estimate values of hours without a signal
