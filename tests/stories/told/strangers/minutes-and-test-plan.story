# Minutes of a meeting and a test plan come to the same folder, with the plan's words and dates in them. They are no roadmap.
@ 2025-06-02 The roadmap
- docs/roadmap.md
# Courier app roadmap

| Feature | Status | Target date |
| --- | --- | --- |
| Route swap | In test | July 2025 |
| Parcel photo | Planned | September 2025 |
@ 2025-06-16 Minutes
- docs/minutes/2025-06-11.md
# Meeting of 11 June 2025

Present: Ana, Bo, Chidi

## Decisions

\- Route swap goes live in July 2025 if the pilot goes well
\- Signature on glass is dropped

## To do

\- Ana asks the lawyers about photos by 20 June 2025
@ 2025-07-14 Test plan; route swap is live
- docs/test-plan.md
# Test plan

## In test

\- Start the app without a network
\- Swap a route twice

## Released builds

\- Install the last three builds
- docs/roadmap.md
# Courier app roadmap

| Feature | Status | Target date |
| --- | --- | --- |
| Route swap | Live | July 2025 |
| Parcel photo | Planned | September 2025 |
= events
3 stage test -> live : Route swap
