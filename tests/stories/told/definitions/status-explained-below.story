# Below the plan a section called like the column explains the statuses, one bullet each. Bullets there are reworded and added.
@ 2025-04-07 The roadmap
- docs/roadmap.md
# Mail relay roadmap

| Feature | Status | Notes |
| --- | --- | --- |
| Bounce reasons | In development | |
| Shared suppression lists | Planned | |
| Webhooks with signatures | Live | Since May |

## Status

\- **Planned**: we will do it, and nobody has begun
\- **In development**: somebody has begun
\- **Live**: everybody has it
@ 2025-06-09 In test is a status, too
- docs/roadmap.md
# Mail relay roadmap

| Feature | Status | Notes |
| --- | --- | --- |
| Bounce reasons | In test | Ask us to try |
| Shared suppression lists | Planned | |
| Webhooks with signatures | Live | Since May |

## Status

\- **Planned**: we will do it, and nobody has begun
\- **In development**: somebody writes code
\- **In test**: a few customers have it
\- **Live**: everybody has it
@ 2025-08-11 August
- docs/roadmap.md
# Mail relay roadmap

| Feature | Status | Notes |
| --- | --- | --- |
| Bounce reasons | In test | Ask us to try |
| Shared suppression lists | In development | |
| Webhooks with signatures | Live | Since May |

## Status

\- **Planned**: we will do it, and nobody has begun
\- **In development**: somebody writes code
\- **In test**: a few customers have it
\- **Live**: everybody has it, in all regions
\- **Withdrawn**: nobody has it any longer
= events
2 stage in_development -> test : Bounce reasons
3 stage planned -> in_development : Shared suppression lists
