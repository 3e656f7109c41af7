# A standards page with the default words: documents by name and edition, in sentences of a table cell; the next edition of one is another document.
@ 2025-01-27 The roadmap
- docs/roadmap.md
# Work programme of the cable group: roadmap

| Document | Where it stands |
| --- | --- |
| CG 12, edition 2: Connectors | In development. A draft is expected in June 2025. |
| CG 12, edition 1: Connectors | Live since 2019 |
| CG 15, edition 1: Colours of wires | Public preview until 31 March 2025 |
@ 2025-05-19 Colours are settled
- docs/roadmap.md
# Work programme of the cable group: roadmap

| Document | Where it stands |
| --- | --- |
| CG 12, edition 2: Connectors | In development. A draft is expected in June 2025. |
| CG 12, edition 1: Connectors | Live since 2019 |
| CG 15, edition 1: Colours of wires | Live since 12 May 2025 |
| CG 15, edition 2: Colours of wires and tubes | Planned |
@ 2025-11-17 Connectors
- docs/roadmap.md
# Work programme of the cable group: roadmap

| Document | Where it stands |
| --- | --- |
| CG 12, edition 2: Connectors | Live since November 2025 |
| CG 12, edition 1: Connectors | Withdrawn |
| CG 15, edition 1: Colours of wires | Live since 12 May 2025 |
| CG 15, edition 2: Colours of wires and tubes | Planned |
= events
2 stage public_beta -> live : CG 15, edition 1 Colours of wires
2 added planned : CG 15, edition 2 Colours of wires and tubes
3 stage in_development -> live : CG 12, edition 2 Connectors
3 stage live -> withdrawn : CG 12, edition 1 Connectors
