# Each paragraph begins with a name in bold and then tells, in running text, where it stands and when it is expected.
@ 2025-05-12 The roadmap
- docs/roadmap.md
# Roaming and tariffs: roadmap for the self-care app

**Roaming alerts** are in test with our own staff. We expect to release them in July 2025.

**Second number** is planned for September 2025. It needs a new kind of card.

**Family tariffs** went live in March 2025 and can be booked in the shop, too.
@ 2025-07-14 Alerts are out, second number waits for cards
- docs/roadmap.md
# Roaming and tariffs: roadmap for the self-care app

**Roaming alerts** went live in July 2025, for all countries of our zone.

**Second number** is planned for November 2025. The new kind of card has been ordered.

**Family tariffs** went live in March 2025 and can be booked in the shop, too.
@ 2025-09-15 Autumn
- docs/roadmap.md
# Roaming and tariffs: roadmap for the self-care app

**Roaming alerts** went live in July 2025, for all countries of our zone.

**Second number** is in development and still planned for November 2025.

**Family tariffs** went live in March 2025 and can be booked in every shop.
= events
2 stage test -> live : Roaming alerts
2 schedule live 2025-09 -> 2025-11 : Second number
3 stage planned -> in_development : Second number
