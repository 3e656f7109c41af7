# What the page says of the whole service ("we are in public beta on four wards") is no row's stage, and its growing moves no row.
@ 2025-03-10 The roadmap
- docs/roadmap.md
# Ward assistant: roadmap

The ward assistant is in public beta on four wards. It will be live in the whole house in 2026.

## Upcoming work

| Work | Status | Planned for |
| --- | --- | --- |
| Handover notes | In development | June 2025 |
| Drug interactions | Planned | September 2025 |
| Bed map | In test | May 2025 |
@ 2025-05-12 Seven wards
- docs/roadmap.md
# Ward assistant: roadmap

The ward assistant is in public beta on seven wards. It will be live in the whole house in 2026.

## Upcoming work

| Work | Status | Planned for |
| --- | --- | --- |
| Handover notes | In development | June 2025 |
| Drug interactions | Planned | September 2025 |
| Bed map | Live | May 2025 |
@ 2025-07-14 It is live
- docs/roadmap.md
# Ward assistant: roadmap

The ward assistant is now live on nine wards.

## Upcoming work

| Work | Status | Planned for |
| --- | --- | --- |
| Handover notes | In development | June 2025 |
| Drug interactions | Planned | November 2025 |
| Bed map | Live | May 2025 |
= events
2 stage test -> live : Bed map
3 schedule live 2025-09 -> 2025-11 : Drug interactions
