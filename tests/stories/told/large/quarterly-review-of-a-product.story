# A quarterly page as products have them: an opening with news, themes with lists by stage in bold, a table of dates, what will not be done, and an archive that folds away.
@ 2025-04-01 The roadmap
- docs/product-roadmap.md
# Product roadmap

_Meadow helps farms sell to their neighbours. Last reviewed in April 2025._

Since January we have moved to a new office and hired Ines. We are live in three countries.

## Theme 1: the shop

**In development**

\- Shop pages for each farm
  - opening hours
  - photos of the week
\- Vouchers

**Planned**

\- Pre-orders for holidays

## Theme 2: delivery

**In test**

\- Routes for two vans

**Planned**

\- Pick-up boxes
\- Cold chain proof

## Dates to remember

| Milestone | Target |
| --- | --- |
| Shop pages open to all farms | 30 June 2025 |
| Card terminals replaced | September 2025 |

## What we will not do

\- Our own vans
\- Meat by mail

<details>
<summary>Released in 2024</summary>

\- Invoices by mail
\- Weekly newsletter

</details>
@ 2025-07-01 Review of July
- docs/product-roadmap.md
# Product roadmap

_Meadow helps farms sell to their neighbours. Last reviewed in July 2025._

Since April we have tested with forty farms. We are live in four countries.

## Theme 1: the shop

**In development**

\- Shop pages for each farm
  - opening hours
  - photos of the week
  - directions
\- Vouchers

**Planned**

\- Pre-orders for holidays

## Theme 2: delivery

**Live**

\- Routes for two vans

**Planned**

\- Pick-up boxes
\- Cold chain proof

## Dates to remember

| Milestone | Target |
| --- | --- |
| Shop pages open to all farms | 15 September 2025 |
| Card terminals replaced | September 2025 |

## What we will not do

\- Our own vans
\- Meat by mail

<details>
<summary>Released in 2024</summary>

\- Invoices by mail
\- Weekly newsletter

</details>
@ 2025-10-01 Review of October
- docs/product-roadmap.md
# Product roadmap

_Meadow helps farms sell to their neighbours. Last reviewed in October 2025._

Since April we have tested with forty farms. We are live in four countries.

## Theme 1: the shop

**In development**

\- Shop pages for each farm
  - opening hours
  - photos of the week
  - directions
\- Vouchers
\- Pre-orders for holidays

**Planned**

\- Gift baskets

## Theme 2: delivery

**Live**

\- Routes for two vans

**Planned**

\- Pick-up boxes
\- Cold chain proof

## Dates to remember

| Milestone | Target |
| --- | --- |
| Shop pages open to all farms | 15 September 2025 |
| Card terminals replaced | November 2025 |

## What we will not do

\- Our own vans
\- Meat by mail
\- Crypto

<details>
<summary>Released in 2024</summary>

\- Invoices by mail
\- Weekly newsletter

</details>
= events
2 stage test -> live : Routes for two vans
2 schedule live 2025-06-30 -> 2025-09-15 : Shop pages open to all farms
3 stage planned -> in_development : Pre-orders for holidays
3 added planned : Gift baskets
? 3 added withdrawn : Crypto
3 schedule live 2025-09 -> 2025-11 : Card terminals replaced
