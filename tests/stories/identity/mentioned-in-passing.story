# A release is dropped; a new row mentions it in a long sentence.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Synthesizer roadmap

| Feature | Status | Target |
|---|---|---|
| 2.4 | Planned | March 2024 |
| Sampler | Planned | May 2024 |
| Arpeggiator | In test |  |
@ 2024-02-05 Drop
- docs/roadmap.md
# Synthesizer roadmap

| Feature | Status | Target |
|---|---|---|
| Sampler | Planned | May 2024 |
| Arpeggiator | In test |  |
| Repair of presets that were saved by anything older than 2.4 | Planned | June 2024 |
= events
2 removed planned : 2.4
2 added planned : Repair of presets that were saved by anything older than 2.4
