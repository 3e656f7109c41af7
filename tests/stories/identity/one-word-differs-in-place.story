# The same, where the new row stands in the old one’s place.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Wildlife register roadmap

| Feature | Detail | Status |
|---|---|---|
| Support for badgers | Lets clerks record badgers in the register | Planned |
| Support for otters | Lets clerks record otters in the register | Planned |
| Support for hedgehogs | Lets clerks record hedgehogs in the register | Planned |
| Support for polecats | Lets clerks record polecats in the register | Planned |
@ 2024-02-05 Change
- docs/roadmap.md
# Wildlife register roadmap

| Feature | Detail | Status |
|---|---|---|
| Support for badgers | Lets clerks record badgers in the register | Planned |
| Support for beavers | Lets clerks record beavers in the register | Planned |
| Support for hedgehogs | Lets clerks record hedgehogs in the register | Planned |
| Support for polecats | Lets clerks record polecats in the register | Planned |
= events
2 removed planned : Support for otters
2 added planned : Support for beavers
