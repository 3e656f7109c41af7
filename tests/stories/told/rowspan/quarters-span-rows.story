# An HTML table whose quarters span several rows: a row belongs to the quarter that spans it, also the new last one.
@ 2025-10-13 The roadmap
- docs/roadmap.md
# Transit feed validator: roadmap

<table>
<tr><th>Quarter</th><th>Feature</th><th>Status</th></tr>
<tr><td rowspan="2">Q1 2026</td><td>Check frequencies</td><td>In development</td></tr>
<tr><td>Check translations</td><td>Planned</td></tr>
<tr><td rowspan="2">Q2 2026</td><td>Check shapes</td><td>Planned</td></tr>
<tr><td>Web front end</td><td>Planned</td></tr>
</table>
@ 2025-12-15 Translations slip
- docs/roadmap.md
# Transit feed validator: roadmap

<table>
<tr><th>Quarter</th><th>Feature</th><th>Status</th></tr>
<tr><td>Q1 2026</td><td>Check frequencies</td><td>In development</td></tr>
<tr><td rowspan="3">Q2 2026</td><td>Check shapes</td><td>Planned</td></tr>
<tr><td>Check translations</td><td>Planned</td></tr>
<tr><td>Web front end</td><td>Planned</td></tr>
</table>
@ 2026-02-16 Frequencies
- docs/roadmap.md
# Transit feed validator: roadmap

<table>
<tr><th>Quarter</th><th>Feature</th><th>Status</th></tr>
<tr><td>Q1 2026</td><td>Check frequencies</td><td>Live</td></tr>
<tr><td rowspan="3">Q2 2026</td><td>Check shapes</td><td>Planned</td></tr>
<tr><td>Check translations</td><td>Planned</td></tr>
<tr><td>Web front end</td><td>In development</td></tr>
</table>
= events
2 schedule live 2026-03 -> 2026-06 : Check translations
3 stage in_development -> live : Check frequencies
3 stage planned -> in_development : Web front end
