# Two like rows swap their stages: neither history is swapped with the other’s.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Radio roadmap

| Feature | Status | Target |
|---|---|---|
| Long wave receiver | In test |  |
| Short wave receiver | Planned |  |
| Speaker grille | Planned |  |
@ 2024-02-05 Swap
- docs/roadmap.md
# Radio roadmap

| Feature | Status | Target |
|---|---|---|
| Short wave receiver | In test |  |
| Long wave receiver | Planned |  |
| Speaker grille | Planned |  |
= events
2 stage test -> planned : Long wave receiver
2 stage planned -> test : Short wave receiver
