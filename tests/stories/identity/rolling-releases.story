# The oldest release leaves the table and the newest comes: not one that changed its number.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Database engine roadmap

| Feature | Status | Target |
|---|---|---|
| Engine 14.0 | Live |  |
| Engine 15.0 | Live |  |
| Engine 16.0 | Planned | September 2024 |
@ 2024-10-07 Autumn
- docs/roadmap.md
# Database engine roadmap

| Feature | Status | Target |
|---|---|---|
| Engine 15.0 | Live |  |
| Engine 16.0 | Live |  |
| Engine 17.0 | Planned | September 2025 |
= events
2 removed live : 14.0
2 stage planned -> live : 16.0
2 added planned : 17.0
