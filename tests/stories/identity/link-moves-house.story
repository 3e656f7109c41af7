# All links go to a new host; names and rows stay. Nothing happened.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Seed bank roadmap

| Feature | Detail | Status |
|---|---|---|
| [Cold store alarms](https://example.org/a/1) | Ring the keeper when it thaws | Planned |
| [Barcode labels](https://example.org/a/2) | Print them on cotton | In test |
@ 2024-02-05 New host
- docs/roadmap.md
# Seed bank roadmap

| Feature | Detail | Status |
|---|---|---|
| [Cold store alarms](https://seeds.example/x/1) | Ring the keeper when it thaws | Planned |
| [Barcode labels](https://seeds.example/x/2) | Print them on cotton | In test |
= events
