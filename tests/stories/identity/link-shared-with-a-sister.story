# Two rows point at one design paper. One goes, another comes that points there too: the paper names none of them.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Printer firmware roadmap

| Feature | Detail | Status |
|---|---|---|
| Ink saver | [paper](https://example.org/papers/ink) | Planned |
| Photo mode | [paper](https://example.org/papers/ink) | Planned |
| Quiet fan | Slower at night | In test |
@ 2024-02-05 Swap
- docs/roadmap.md
# Printer firmware roadmap

| Feature | Detail | Status |
|---|---|---|
| Photo mode | [paper](https://example.org/papers/ink) | Planned |
| Roller cleaning | [paper](https://example.org/papers/ink) | Planned |
| Quiet fan | Slower at night | In test |
= events
2 removed planned : Ink saver
2 added planned : Roller cleaning
