# Rows that differ in the verb that matters. One is dropped, another comes: not the same.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Address register roadmap

| Feature | Status | Target |
|---|---|---|
| Create an address | In test |  |
| Merge an address | Planned | May 2024 |
| Split an address | Planned | June 2024 |
@ 2024-02-05 Change
- docs/roadmap.md
# Address register roadmap

| Feature | Status | Target |
|---|---|---|
| Create an address | In test |  |
| Split an address | Planned | June 2024 |
| Withdraw an address | Planned | August 2024 |
= events
2 removed planned : Merge an address
2 added planned : Withdraw an address
