# Headings ask, and each item has its name in bold and a sentence; "How do we decide?" heads no plan, whatever is added there.
@ 2025-02-03 The roadmap
- docs/roadmap.md
# Paperclip roadmap

Paperclip sends invoices for small firms. We look at this page again every other month.

## What has shipped?

\- **Recurring invoices.** Bill the same client each month without retyping.
\- **Payment reminders.** Three polite mails, then one that is less so.

## What is in progress?

\- **Credit notes.** Take back part of an invoice that was sent.
\- **Bank matching.** Find the invoice that a payment belongs to.

## What is planned?

\- **Purchase orders.** Numbered, with approval by a second person.
\- **Time sheets.** Hours by project, turned into lines of an invoice.

## How do we decide?

\- We count the votes in the forum
\- We ask ten firms each quarter
@ 2025-04-07 April
- docs/roadmap.md
# Paperclip roadmap

Paperclip sends invoices for small firms. We look at this page again every other month.

## What has shipped?

\- **Credit notes.** Take back part of an invoice that was sent.
\- **Recurring invoices.** Bill the same client each month without retyping.
\- **Payment reminders.** Three polite mails, then one that is less so.

## What is in progress?

\- **Bank matching.** Find the invoice that a payment belongs to.
\- **Time sheets.** Hours by project, turned into lines of an invoice.

## What is planned?

\- **Purchase orders.** Numbered, with approval by a second person.

## How do we decide?

\- We weigh the votes in the forum, released features last
\- We read what support hears
\- We ask ten firms each quarter
@ 2025-06-02 June
- docs/roadmap.md
# Paperclip roadmap

Paperclip sends invoices for small firms. We look at this page again every other month.

## What has shipped?

\- **Credit notes.** Take back part of an invoice that was sent.
\- **Recurring invoices.** Bill the same client each month without retyping.
\- **Payment reminders.** Three friendly mails, then one that is less so.

## What is in progress?

\- **Bank matching.** Find the invoice that a payment belongs to.
\- **Time sheets.** Hours by project, turned into lines of an invoice.

## What is planned?

\- **Yearly tax letter.** One sheet for the accountant, in January.

## How do we decide?

\- We weigh the votes in the forum, released features last
\- We read what support hears
\- We ask ten firms each quarter
= events
2 stage in_development -> live : Credit notes
2 stage planned -> in_development : Time sheets
3 removed planned : Purchase orders
3 added planned : Yearly tax letter
