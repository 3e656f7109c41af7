# Two rows that turned out to be one piece of work are put together under the name of the first: that one goes on, the other ends.
@ 2025-03-10 The roadmap
- docs/roadmap.md
# Hospital letters: roadmap

| Feature | Description | Stage |
| --- | --- | --- |
| Discharge letter to the family doctor | Sent on the day of discharge | In development |
| Copy of the discharge letter for patients | In plain words | Planned |
| Letters in large print | For those who ask | Live |
@ 2025-05-12 One piece of work
- docs/roadmap.md
# Hospital letters: roadmap

| Feature | Description | Stage |
| --- | --- | --- |
| Discharge letter to the family doctor and the patient | Sent on the day of discharge, in plain words | In development |
| Letters in large print | For those who ask | Live |
@ 2025-07-14 Tested by two wards
- docs/roadmap.md
# Hospital letters: roadmap

| Feature | Description | Stage |
| --- | --- | --- |
| Discharge letter to the family doctor and the patient | Sent on the day of discharge, in plain words | In test |
| Letters in large print | For those who ask | Live |
= events
2 removed planned : Copy of the discharge letter for patients
3 stage in_development -> test : Discharge letter to the family doctor
