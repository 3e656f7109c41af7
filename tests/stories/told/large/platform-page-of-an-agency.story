# An agency's page: a statement that dates a table, a remark after it, a second statement for the next section, an HTML table, and a table of support levels that is none of the plan.
@ 2025-09-08 The roadmap
- source/index.md
---
title: Platform roadmap
---

# Platform roadmap

Teams in all departments use the platform. If you want to [join](/join), write to us.

## Working on now

We expect to finish these by the end of December 2025.

Dates are our best guess.

| Feature | Description |
| --- | --- |
| Log search | Search the logs of all your services at once |
| Secrets rotation | Change passwords without a restart |

## Future work

<table>
  <tr><th>Feature</th><th>Description</th></tr>
  <tr><td>Cost reports</td><td>What each team spends</td></tr>
  <tr><td>Canary releases</td><td>Try a version with a few people</td></tr>
</table>

## Support levels

| Level | Hours | Since |
| --- | --- | --- |
| Standard | 9 to 5 | January 2023 |
| Production | Day and night | June 2024 |
@ 2025-11-24 Logs take longer
- source/index.md
---
title: Platform roadmap
---

# Platform roadmap

Teams in all departments use the platform. If you want to [join](/join), write to us.

## Working on now

We expect to finish these by the end of February 2026.

Dates are our best guess.

| Feature | Description |
| --- | --- |
| Log search | Search the logs of all your services at once |
| Secrets rotation | Change passwords without a restart |

## Future work

<table>
  <tr><th>Feature</th><th>Description</th></tr>
  <tr><td>Cost reports</td><td>What each team spends</td></tr>
  <tr><td>Canary releases</td><td>Try a version with a few people</td></tr>
</table>

## Support levels

| Level | Hours | Since |
| --- | --- | --- |
| Standard | 8 to 6 | January 2023 |
| Production | Day and night | June 2024 |
@ 2026-02-23 Cost reports begin
- source/index.md
---
title: Platform roadmap
---

# Platform roadmap

Teams in all departments use the platform. If you want to [join](/join), write to us.

## Working on now

We expect to finish these by the end of April 2026.

Dates are our best guess.

| Feature | Description |
| --- | --- |
| Secrets rotation | Change passwords without a restart |
| Cost reports | What each team spends, by day |

## Released

| Feature | Description |
| --- | --- |
| Log search | Search the logs of all your services at once |

## Future work

<table>
  <tr><th>Feature</th><th>Description</th></tr>
  <tr><td>Canary releases</td><td>Try a version with a few people</td></tr>
</table>

## Support levels

| Level | Hours | Since |
| --- | --- | --- |
| Standard | 8 to 6 | January 2023 |
| Production | Day and night | June 2024 |
| Training | 9 to 12 | January 2026 |
= events
2 schedule live 2025-12 -> 2026-02 : Log search
2 schedule live 2025-12 -> 2026-02 : Secrets rotation
3 stage in_development -> live : Log search
3 schedule live 2026-02 -> 2026-04 : Secrets rotation
3 stage planned -> in_development : Cost reports
? 3 schedule live - -> 2026-04 : Cost reports
