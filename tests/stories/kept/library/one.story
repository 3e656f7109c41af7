# The roadmap is one section of a README among build instructions with the words of stages in them; its items are ticked when they are done.
@ 2025-01-20 The roadmap
- README.md
# tally, counters for C

## Testing

\- `make test` runs all tests
\- `make bench` compares with the last release

## Roadmap

\- [x] Saturating counters
\- [ ] Counters shared by processes
\- [ ] Export to text
\- [ ] Histograms

## Released under

MIT
@ 2025-03-17 Text
- README.md
# tally, counters for C

## Testing

\- `make test` runs all tests
\- `make bench` compares with the last release
\- `make live` counts while you look

## Roadmap

\- [x] Saturating counters
\- [ ] Counters shared by processes
\- [x] Export to text (in 0.7)
\- [ ] Histograms

## Released under

MIT
@ 2025-05-19 Fewer, and one new
- README.md
# tally, counters for C

## Testing

\- `make test` runs all tests
\- `make bench` compares with the last release
\- `make live` counts while you look

## Roadmap

\- [x] Saturating counters
\- [x] Counters shared by processes
\- [x] Export to text (in 0.7)
\- [ ] Rates over the last minute

## Released under

MIT
= events
2 stage planned -> live : Export to text
3 stage planned -> live : Counters shared by processes
3 removed planned : Histograms
3 added planned : Rates over the last minute
