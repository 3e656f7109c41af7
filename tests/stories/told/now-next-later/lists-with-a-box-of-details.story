# Now, Next and Later over lists; an item has its name in bold and sub-bullets. What was dropped is said in a sentence at the end, which is no entry.
@ 2025-03-05 The roadmap
- ROADMAP.md
# Allotment finder roadmap

## Now

\- **Waiting lists** – see your place in the queue
  - councils send us a file each week
\- **Plot photos**

## Next

\- **Swap a plot** with a neighbour

## Later

\- **Seed exchange**
\- **Tool library**
@ 2025-05-07 May
- ROADMAP.md
# Allotment finder roadmap

## Now

\- **Waiting lists** – see your place in the queue
  - councils send us a file each week

\- **Swap a plot** with a neighbour

## Next

\- **Tool library** with a calendar

## Later

\- **Seed exchange**
@ 2025-07-02 July
- ROADMAP.md
# Allotment finder roadmap

## Now

\- **Waiting lists** – see your place in the queue
  - councils send us a file each day

\- **Swap a plot** with a neighbour

## Next

\- **Tool library** with a calendar

## Later

\- **Seed exchange**
\- **Gate codes** by text message

We thought about a shop and will not do it.
= events
2 stage planned -> in_development : Swap a plot
2 removed in_development : Plot photos
3 added planned : Gate codes
