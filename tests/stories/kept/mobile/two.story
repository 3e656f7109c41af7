# Releases are bold lines with version and date over lists; the same feature is promised for two platforms in two lists.
@ 2025-03-17 The roadmap
- ROADMAP.md
# Compass wallet roadmap

## Planned

**iOS 5.0 (May 2025)**

\- Tickets without a network
\- Passes of the family

**Android 5.0 (June 2025)**

\- Tickets without a network

## Shipped

**iOS 4.9 (February 2025)**

\- Receipts by day
@ 2025-05-12 Android is later
- ROADMAP.md
# Compass wallet roadmap

## Planned

**iOS 5.0 (May 2025)**

\- Tickets without a network
\- Passes of the family

**Android 5.0 (August 2025)**

\- Tickets without a network

## Shipped

**iOS 4.9 (February 2025)**

\- Receipts by day and month
@ 2025-05-27 iOS 5.0 is out
- ROADMAP.md
# Compass wallet roadmap

## Planned

**Android 5.0 (August 2025)**

\- Tickets without a network

## Shipped

**iOS 5.0 (May 2025)**

\- Tickets without a network
\- Passes of the family

**iOS 4.9 (February 2025)**

\- Receipts by day and month
= events
2 schedule live 2025-06 -> 2025-08 : Tickets without a network
3 stage planned -> live : Tickets without a network
3 stage planned -> live : Passes of the family
