# Items in beta tell in numbered steps how to take part; steps change, and a section on support versions has dates that are nobody's target.
@ 2025-06-02 The roadmap
- ROADMAP.md
# Ledger command line: roadmap

## Public beta

\- Reports as web pages

  To take part:

  1. Set `LEDGER_BETA=1`
  2. Run `ledger report --html`

\- Budgets for each month

## Planned

\- Several currencies in one file
\- Rules that sort bank statements

## Which versions we support

\- The newest version, always
\- The one before, for six months after a release
\- Version 3.2 until December 2025
@ 2025-07-28 Easier beta
- ROADMAP.md
# Ledger command line: roadmap

## Public beta

\- Reports as web pages

  To take part:

  1. Install the preview
  2. Run `ledger report --html`
  3. Tell us in the forum

\- Budgets for each month

## Planned

\- Several currencies in one file
\- Rules that sort bank statements

## Which versions we support

\- The newest version, always
\- The one before, for six months after a release
\- Version 3.2 until March 2026
\- Version 3.4 until June 2026
@ 2025-09-29 Budgets
- ROADMAP.md
# Ledger command line: roadmap

## Public beta

\- Reports as web pages

  To take part:

  1. Install the preview
  2. Run `ledger report --html`
  3. Tell us in the forum

## Live

\- Budgets for each month and year

## Planned

\- Several currencies in one file
\- Rules that sort bank statements
\- Fill in forms of the tax office

## Which versions we support

\- The newest version, always
\- The one before, for six months after a release
\- Version 3.2 until March 2026
\- Version 3.4 until June 2026
= events
3 stage public_beta -> live : Budgets for each month
3 added planned : Fill in forms of the tax office
