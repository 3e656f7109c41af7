# A new row comes with another row’s description pasted in.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Clinic roadmap

| Feature | Detail | Status |
|---|---|---|
| Book a nurse | Choose a day and an hour at the desk of the ward | In test |
| Print a badge | For visitors | Planned |
@ 2024-02-05 Paste
- docs/roadmap.md
# Clinic roadmap

| Feature | Detail | Status |
|---|---|---|
| Book a nurse | Choose a day and an hour at the desk of the ward | In test |
| Book a porter | Choose a day and an hour at the desk of the ward | Planned |
| Print a badge | For visitors | Planned |
= events
2 added planned : Book a porter
