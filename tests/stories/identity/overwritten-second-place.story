# An entry stands on two pages; on one its line is overwritten by another: the entry goes on, the other is new.
@ 2024-01-08 Baseline
- backlog.md
---
title: Airfield roadmap
---
# Backlog

| Feature | Detail |
|---|---|
| Drone bay | Doors that open by themselves |
| Radio mast | Forty metres |
- working.md
---
title: Airfield roadmap
---
# What we're working on now

| Feature | Detail |
|---|---|
| Drone bay | Doors that open by themselves |
| Fuel shed | With a roof |
@ 2024-02-05 Overwrite
- backlog.md
---
title: Airfield roadmap
---
# Backlog

| Feature | Detail |
|---|---|
| Glider bay | Room for two gliders |
| Radio mast | Forty metres |
= events
2 added planned : Glider bay
