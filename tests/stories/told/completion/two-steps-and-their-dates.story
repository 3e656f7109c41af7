# Two date columns: the sandbox month is reached and ticked, the production month slips with it. Small letters and big ones, "tbc" and "TBC" are the same.
@ 2026-01-12 The roadmap
- docs/roadmap.md
# Freight quotes API roadmap

| Name | Sandbox | Production |
| --- | --- | --- |
| Quote by pallet | February 2026 | April 2026 |
| Quote by container | May 2026 | TBC |
| Quote history | ✓ | March 2026 |
@ 2026-02-23 Pallets can be tried
- docs/roadmap.md
# Freight quotes API roadmap

| Name | Sandbox | Production |
| --- | --- | --- |
| Quote by pallet | ✓ | May 2026 |
| Quote by container | May 2026 | tbc |
| Quote history | ✓ | March 2026 |
@ 2026-03-30 History
- docs/roadmap.md
# Freight quotes API roadmap

| Name | Sandbox | Production |
| --- | --- | --- |
| Quote by pallet | ✓ | May 2026 |
| Quote by container | May 2026 | August 2026 |
| Quote history | ✓ | ✓ |
= events
2 stage planned -> test : Quote by pallet
2 schedule live 2026-04 -> 2026-05 : Quote by pallet
3 stage test -> live : Quote history
3 schedule live TBC -> 2026-08 : Quote by container
