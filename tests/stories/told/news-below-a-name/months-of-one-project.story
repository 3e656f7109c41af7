# Below each name in bold stands one paragraph with the news of the month. The name is the entry, however the news are told; the newest stage in them holds.
@ 2025-03-31 The roadmap
- docs/roadmap.md
# Archive of oral histories: what we are up to

## Working on now

**Transcripts**

We have hired two people to correct what the machine wrote. Interviews in dialect are the hardest.

**Map of places**

The list of places is complete, the drawing has begun.

## Planned

**Sound search**

Find a word in the recording itself.

## Live

**Loans to schools**

A box with ten interviews, for three weeks.
@ 2025-05-26 May
- docs/roadmap.md
# Archive of oral histories: what we are up to

## Working on now

**Transcripts**

Half of all interviews are corrected. We talk with a school about the dialects.

**Map of places**

The map is now in test with the historical societies.

## Planned

**Sound search**

Find a word in the recording itself.

## Live

**Loans to schools**

A box with ten interviews, for three weeks.
@ 2025-08-25 August
- docs/roadmap.md
# Archive of oral histories: what we are up to

## Working on now

**Transcripts**

All but nine interviews are corrected, thanks to a school.

## Planned

**Sound search**

Find a word in the recording itself.

## Live

**Map of places**

Six hundred places, and the voices that tell of them.

**Loans to schools**

A box with ten interviews, for three weeks.
= events
2 stage in_development -> test : Map of places
3 stage test -> live : Map of places
