# An overview on top names what comes next with its month; the details below have the same features in a table with their status. A feature is one entry, and the place that changed speaks.
@ 2026-01-12 The roadmap
- docs/plan.md
# Orchard scheduling: roadmap

## Next milestones

| Feature | Target |
| --- | --- |
| Shift swaps | March 2026 |
| Overtime rules | May 2026 |

## All features

| Feature | Status | What it is |
| --- | --- | --- |
| Shift swaps | In test | Two people swap, the manager nods |
| Overtime rules | In development | Rules of six countries |
| Team calendar | Live | One for each shop |
| Forecast of visitors | Planned | From the tills |
@ 2026-02-23 Overtime slips
- docs/plan.md
# Orchard scheduling: roadmap

## Next milestones

| Feature | Target |
| --- | --- |
| Shift swaps | March 2026 |
| Overtime rules | July 2026 |

## All features

| Feature | Status | What it is |
| --- | --- | --- |
| Shift swaps | In test | Two people swap, the manager nods |
| Overtime rules | In development | Rules of seven countries |
| Team calendar | Live | One for each shop |
| Forecast of visitors | Planned | From the tills |
@ 2026-03-23 Swaps are live; the forecast has begun
- docs/plan.md
# Orchard scheduling: roadmap

## Next milestones

| Feature | Target |
| --- | --- |
| Overtime rules | July 2026 |

## All features

| Feature | Status | What it is |
| --- | --- | --- |
| Shift swaps | Live | Two people swap, the manager nods |
| Overtime rules | In development | Rules of seven countries |
| Team calendar | Live | One for each shop |
| Forecast of visitors | In development | From the tills |
= events
2 schedule live 2026-05 -> 2026-07 : Overtime rules
3 stage test -> live : Shift swaps
3 stage planned -> in_development : Forecast of visitors
