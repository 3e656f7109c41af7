# Two lines of versions share the names of their features; each line's section has its own list, and a sentence above says which is the newest.
@ 2025-02-03 The roadmap
- docs/roadmap.md
# Basalt roadmap

The newest stable version is 6.2.

## Basalt 6

### Released

\- Partial indexes
\- Backup to object storage

### In development

\- Logical replication

## Basalt 7

### In development

\- Vectors as a type

### Planned

\- Logical replication
\- Encrypted pages
@ 2025-04-14 Replication in 6.3
- docs/roadmap.md
# Basalt roadmap

The newest stable version is 6.3.

## Basalt 6

### Released

\- Partial indexes
\- Backup to object storage
\- Logical replication

## Basalt 7

### In development

\- Vectors as a type

### Planned

\- Logical replication
\- Encrypted pages
@ 2025-06-09 Replication in 7
- docs/roadmap.md
# Basalt roadmap

The newest stable version is 6.3.

## Basalt 6

### Released

\- Partial indexes
\- Backup to object storage
\- Logical replication

## Basalt 7

### In development

\- Vectors as a type
\- Logical replication, also of vectors

### Planned

\- Encrypted pages
= events
2 stage in_development -> live : Logical replication
3 stage planned -> in_development : Logical replication
