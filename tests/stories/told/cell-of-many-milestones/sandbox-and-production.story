# One cell tells the sandbox and the production date of an API; each moves on its own, and "done" is the sandbox's.
@ 2026-01-05 The roadmap
- docs/roadmap.md
# Payments API roadmap

| API | Change | Dates |
| --- | --- | --- |
| Refunds | Refund part of a payment | Sandbox: March 2026; production: May 2026 |
| Mandates | Sign a mandate by phone | Sandbox: April 2026; production: July 2026 |
@ 2026-02-09 Mandates in production later
- docs/roadmap.md
# Payments API roadmap

| API | Change | Dates |
| --- | --- | --- |
| Refunds | Refund part of a payment | Sandbox: March 2026; production: May 2026 |
| Mandates | Sign a mandate by phone | Sandbox: April 2026; production: September 2026 |
@ 2026-03-23 Refunds can be tried
- docs/roadmap.md
# Payments API roadmap

| API | Change | Dates |
| --- | --- | --- |
| Refunds | Refund part of a payment | Sandbox: done; production: June 2026 |
| Mandates | Sign a mandate by phone or tablet | Sandbox: April 2026; production: September 2026 |
= events
2 schedule live 2026-07 -> 2026-09 : Mandates
3 stage planned -> test : Refunds
3 schedule live 2026-05 -> 2026-06 : Refunds
