# Boxes below bold names of boards; a board that is only a name has no box. "(blocked)" and a note of the waiting part say nothing of the stage.
@ 2025-05-19 The roadmap
- ROADMAP.md
# Radio stack roadmap

## Q3 2025

**Finch board**
\- [x] Sleep between packets
\- [ ] Adaptive channel hopping (blocked)

**Robin board**
\- [ ] Mesh of eight nodes

## Q4 2025

**Finch board**
\- [ ] Update over the air

**Wagtail board**
@ 2025-07-21 Hopping is unblocked
- ROADMAP.md
# Radio stack roadmap

## Q3 2025

**Finch board**
\- [x] Sleep between packets
\- [x] Adaptive channel hopping

**Robin board**
\- [ ] Mesh of eight nodes (waiting for crystals)

## Q4 2025

**Finch board**
\- [ ] Update over the air

**Wagtail board**
@ 2025-09-22 Crystals come late
- ROADMAP.md
# Radio stack roadmap

## Q3 2025

**Finch board**
\- [x] Sleep between packets
\- [x] Adaptive channel hopping

**Robin board**
\- [x] Antenna diversity

## Q4 2025

**Finch board**
\- [ ] Update over the air

**Robin board**
\- [ ] Mesh of eight nodes

**Wagtail board**
= events
2 stage planned -> live : Adaptive channel hopping
3 schedule live 2025-09 -> 2025-12 : Mesh of eight nodes
3 added live : Antenna diversity
