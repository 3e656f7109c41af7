# A plan of what goes away: a status that rises to deprecated, days of shutdown, and a row that is taken off once it is over.
@ 2025-01-27 The roadmap
- docs/lifecycle.md
# Product lifecycle roadmap

| Product | Status | Shutdown |
| --- | --- | --- |
| Image resizing v1 | Deprecated | 30 June 2025 |
| Classic load balancer | Live | |
| Legacy mail | Deprecated | 31 March 2025 |
@ 2025-03-10 Balancers
- docs/lifecycle.md
# Product lifecycle roadmap

| Product | Status | Shutdown |
| --- | --- | --- |
| Image resizing v1 | Deprecated | 30 June 2025 |
| Classic load balancer | Deprecated | 30 November 2025 |
| Legacy mail | Deprecated | 31 March 2025 |
@ 2025-04-14 Mail is gone; resizing stays longer
- docs/lifecycle.md
# Product lifecycle roadmap

| Product | Status | Shutdown |
| --- | --- | --- |
| Image resizing v1 | Deprecated | 30 September 2025 |
| Classic load balancer | Deprecated | 30 November 2025 |
= events
2 stage live -> withdrawn : Classic load balancer
? 2 schedule withdrawn - -> 2025-11-30 : Classic load balancer
3 removed withdrawn : Legacy mail
? 3 schedule withdrawn 2025-06-30 -> 2025-09-30 : Image resizing v1
? 3 schedule live 2025-06-30 -> 2025-09-30 : Image resizing v1
