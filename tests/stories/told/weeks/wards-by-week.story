# A hospital counts in weeks, written in two ways; one row is told in a month instead and gets its week later.
@ 2026-02-02 The roadmap
- docs/rollout-roadmap.md
# Roadmap of the electronic chart

| Ward | What comes | Go live |
| --- | --- | --- |
| Children | Vital signs on tablets | week 23, 2026 |
| Surgery | Checklists in theatre | 2026-W40 |
| Emergency | Triage board | October 2026 |

Training takes place two weeks before.
@ 2026-03-30 Tablets are late
- docs/rollout-roadmap.md
# Roadmap of the electronic chart

| Ward | What comes | Go live |
| --- | --- | --- |
| Children | Vital signs on tablets | week 26, 2026 |
| Surgery | Checklists in theatre | 2026-W40 |
| Emergency | Triage board | October 2026 |

Training takes place three weeks before.
@ 2026-05-11 Theatre is early, triage has a week
- docs/rollout-roadmap.md
# Roadmap of the electronic chart

| Ward | What comes | Go live |
| --- | --- | --- |
| Children | Vital signs on tablets | week 26, 2026 |
| Surgery | Checklists in theatre | 2026-W38 |
| Emergency | Triage board | 2026-W42 |

Training takes place three weeks before.
= events
2 schedule live 2026-06-07 -> 2026-06-28 : Vital signs on tablets
3 schedule live 2026-10-04 -> 2026-09-20 : Checklists in theatre
3 schedule live 2026-10 -> 2026-10-18 : Triage board
