# Each item of one list says itself how far it is: "planned for v5.7", "shipped in v5.6". The version that ships it is no other entry.
@ 2025-01-15 The roadmap
- docs/maps-roadmap.md
# Contour map renderer: roadmap

What we do next, and what we did.

\- Vector hill shading (shipped in v5.6)
\- Labels along rivers (in development for v5.7)
\- Globe view (planned for v5.7)
\- Flat colours for print (planned for v6.0)
@ 2025-04-09 v5.7
- docs/maps-roadmap.md
# Contour map renderer: roadmap

What we do next, and what we did.

\- Vector hill shading (shipped in v5.6)
\- Labels along rivers (shipped in v5.7)
\- Globe view (planned for v6.0)
\- Flat colours for print (planned for v6.0)
@ 2025-07-16 Work on 6
- docs/maps-roadmap.md
# Contour map renderer: roadmap

What we do next, and what we did.

\- Vector hill shading (shipped in v5.6)
\- Labels along rivers (shipped in v5.7)
\- Globe view, with stars (in development for v6.0)
\- Flat colours for print (planned for v6.0)
\- Tiles from a single file (planned for v6.1)
= events
2 stage in_development -> live : Labels along rivers
3 stage planned -> in_development : Globe view
3 added planned : Tiles from a single file
