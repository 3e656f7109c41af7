# Rows share a journey’s name and differ in what they do. One moves on, one is dropped.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Harvest grants roadmap

| Feature | Detail | Status |
|---|---|---|
| Claims | Send a claim with photographs | Planned |
| Claims | Withdraw a claim before it is paid | Planned |
| Claims | See how far a claim has come | In test |
@ 2024-02-05 Change
- docs/roadmap.md
# Harvest grants roadmap

| Feature | Detail | Status |
|---|---|---|
| Claims | Send a claim with photographs | In test |
| Claims | See how far a claim has come | In test |
= events
2 stage planned -> test : Claims Send a claim with photographs
2 removed planned : Claims Withdraw a claim before it is paid
