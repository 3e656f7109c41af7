# An asterisk behind a month means "has happened", a dagger "depends on others", as two lines below the table say.
@ 2026-01-19 The roadmap
- docs/interfaces.md
# Interfaces of the pension register: roadmap

## Expected deliveries

| Interface | Change | Sandbox | Production |
| --- | --- | --- | --- |
| Entitlements | Show the sum at 67 | December 2025* | March 2026 |
| Transfers | Move between two funds | February 2026 | June 2026† |
| Proof of life | Accept a video call | April 2026 | TBC |

\* deployed

† depends on the funds
@ 2026-02-16 Transfers in the sandbox
- docs/interfaces.md
# Interfaces of the pension register: roadmap

## Expected deliveries

| Interface | Change | Sandbox | Production |
| --- | --- | --- | --- |
| Entitlements | Show the sums at 65 and 67 | December 2025* | March 2026 |
| Transfers | Move between two funds | February 2026* | September 2026† |
| Proof of life | Accept a video call | April 2026 | TBC |

\* deployed

† depends on the funds
@ 2026-03-23 Entitlements are in production
- docs/interfaces.md
# Interfaces of the pension register: roadmap

## Expected deliveries

| Interface | Change | Sandbox | Production |
| --- | --- | --- | --- |
| Entitlements | Show the sums at 65 and 67 | December 2025* | March 2026* |
| Transfers | Move between two funds | February 2026* | September 2026† |
| Proof of life | Accept a video call | April 2026 | October 2026† |

\* deployed

† depends on the funds
= events
2 stage planned -> test : Transfers
2 schedule live 2026-06 -> 2026-09 : Transfers
3 stage test -> live : Entitlements
3 schedule live TBC -> 2026-10 : Proof of life
