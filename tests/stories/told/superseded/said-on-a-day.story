# Cells tell on which day something was said before the target itself, and a line below the title says when the page was last updated: none of these days is a target.
@ 2025-02-10 The roadmap
- docs/works.md
# Tunnel control roadmap

_Last updated: 10 February 2025_

| System | Status | Target |
| --- | --- | --- |
| Smoke curtains | In test | (10 Feb 2025) June 2025 |
| Lane signals | In development | (10 Feb 2025) October 2025 |
| Emergency phones | Planned | 2026 |
@ 2025-04-14 April
- docs/works.md
# Tunnel control roadmap

_Last updated: 14 April 2025_

| System | Status | Target |
| --- | --- | --- |
| Smoke curtains | In test | (14 Apr 2025) June 2025 |
| Lane signals | In development | (14 Apr 2025) December 2025 |
| Emergency phones | Planned | 2026 |
@ 2025-06-16 June
- docs/works.md
# Tunnel control roadmap

_Last updated: 16 June 2025_

| System | Status | Target |
| --- | --- | --- |
| Smoke curtains | Live | |
| Lane signals | In development | (14 Apr 2025) December 2025 |
| Emergency phones | Planned | (16 Jun 2025) March 2026 |
= events
2 schedule live 2025-10 -> 2025-12 : Lane signals
3 stage test -> live : Smoke curtains
3 schedule live 2026 -> 2026-03 : Emergency phones
