# Items are named by their version alone, and neighbours differ in one digit: each is its own entry, and "v1.90" is "1.90".
@ 2025-06-02 The roadmap
- ROADMAP.md
# Larch language: roadmap

## Released

\- 1.88: closures that own
\- 1.87: faster linking

## In test

\- 1.89: const tables

## Planned

\- 1.90: sealed interfaces
@ 2025-08-04 1.89
- ROADMAP.md
# Larch language: roadmap

## Released

\- 1.89: const tables
\- 1.88: closures that own
\- 1.87: faster linking

## In test

\- v1.90: sealed interfaces

## Planned

\- 1.91: bit fields
@ 2025-09-29 1.87 is too old to list
- ROADMAP.md
# Larch language: roadmap

## Released

\- 1.89: const tables
\- 1.88: closures that own

## In test

\- v1.90: sealed interfaces

## Planned

\- 1.91: bit fields and masks
= events
2 stage test -> live : 1.89 const tables
2 stage planned -> test : 1.90 sealed interfaces
2 added planned : 1.91 bit fields
3 removed live : 1.87 faster linking
