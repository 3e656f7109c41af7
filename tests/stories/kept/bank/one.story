# Two date columns whose cells hold a tick, a month, or a month with "(deployed)"; a legend below explains an asterisk, and a contact list follows.
@ 2025-01-13 The roadmap
- docs/api-delivery.md
# API delivery roadmap of Granite Bank

| API | What changes | Deploy to Sandbox | Deploy to Production |
| --- | --- | --- | --- |
| Consents v3 | Consents that end after a year | December 2024 (deployed) | March 2025 |
| Balances v2.1 | Balance at the end of a day | February 2025 | April 2025 |
| Cards v1 | List cards and their limits | April 2025 | TBC* |

\* depends on the processor

## Contacts

\- Sandbox: sandbox@granite.example
\- Production incidents: live@granite.example
@ 2025-02-24 Balances are in the sandbox
- docs/api-delivery.md
# API delivery roadmap of Granite Bank

| API | What changes | Deploy to Sandbox | Deploy to Production |
| --- | --- | --- | --- |
| Consents v3 | Consents that end after a year | December 2024 (deployed) | March 2025 |
| Balances v2.1 | Balance at the end of a day | February 2025 (deployed) | May 2025 |
| Cards v1 | List cards and their limits | April 2025 | TBC* |

\* depends on the processor

## Contacts

\- Sandbox and test data: sandbox@granite.example
\- Production incidents: live@granite.example
@ 2025-03-31 Consents are live; a date for cards
- docs/api-delivery.md
# API delivery roadmap of Granite Bank

| API | What changes | Deploy to Sandbox | Deploy to Production |
| --- | --- | --- | --- |
| Consents v3 | Consents that end after a year | December 2024 (deployed) | March 2025 (deployed) |
| Balances v2.1 | Balance at the end of a day | February 2025 (deployed) | May 2025 |
| Cards v1 | List cards and their limits | June 2025 | October 2025 |

## Contacts

\- Sandbox and test data: sandbox@granite.example
\- Production incidents: live@granite.example
= events
2 stage planned -> test : Balances v2.1
2 schedule live 2025-04 -> 2025-05 : Balances v2.1
3 stage test -> live : Consents v3
3 schedule test 2025-04 -> 2025-06 : Cards v1
3 schedule live TBC -> 2025-10 : Cards v1
