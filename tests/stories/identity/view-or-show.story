# "Show" becomes "View": roadmaps use one for the other.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Parking permits roadmap

| Feature | Status | Target |
|---|---|---|
| Show past permits | Planned | May 2024 |
| Renew a permit | Planned | May 2024 |
| Report a broken meter | Planned | June 2024 |
@ 2024-02-05 Reword
- docs/roadmap.md
# Parking permits roadmap

| Feature | Status | Target |
|---|---|---|
| Renew a permit | Planned | May 2024 |
| View past permits | Planned | July 2024 |
| Report a broken meter | Planned | June 2024 |
= events
2 schedule live 2024-05 -> 2024-07 : View past permits
