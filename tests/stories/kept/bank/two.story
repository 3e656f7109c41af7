# Under dated headings each paragraph names one delivery; headings go from "expected" to "released", and one paragraph goes to a later heading.
@ 2025-09-15 The roadmap
- docs/roadmap.md
# Instant payments: roadmap

## Expected in November 2025

Limits that a customer sets for each day.

Payee checks before the first payment.

## Expected in March 2026

Payments split over two accounts.
@ 2025-10-20 Payee checks take longer
- docs/roadmap.md
# Instant payments: roadmap

## Expected in November 2025

Limits that a customer sets for each day.

## Expected in March 2026

Payments split over two accounts.

Payee checks before the first payment to somebody.
@ 2025-11-24 Limits are released
- docs/roadmap.md
# Instant payments: roadmap

## Released in November 2025

Limits that a customer sets for each day and each month.

## Expected in March 2026

Payments split over two accounts.

Payee checks before the first payment to somebody.
= events
2 schedule live 2025-11 -> 2026-03 : Payee checks before the first payment
3 stage planned -> live : Limits that a customer sets for each day
