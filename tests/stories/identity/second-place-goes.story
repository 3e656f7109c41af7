# An entry stands on two pages that say two stages; the lesser place goes. No event.
@ 2024-01-08 Baseline
- backlog.md
# Backlog

| Feature | Detail |
|---|---|
| Drone bay | Doors that open by themselves |
| Radio mast | Forty metres |
- live.md
# Live

| Feature | Detail |
|---|---|
| Drone bay | Doors that open by themselves |
| Fuel shed | With a roof |
@ 2024-02-05 Tidy
- backlog.md
# Backlog

| Feature | Detail |
|---|---|
| Radio mast | Forty metres |
= events
