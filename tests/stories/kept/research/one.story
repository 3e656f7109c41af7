# A table in HTML with breaks in its cells: name and purpose in one cell, stage and date in the next; a class is added to all rows.
@ 2025-05-12 The roadmap
- docs/roadmap.md
# Beamline upgrade roadmap

<table>
<thead><tr><th>Instrument</th><th>Status</th><th>Users from</th></tr></thead>
<tbody>
<tr><td><b>Fast shutter</b><br>Opens in two microseconds</td><td>In test</td><td>September 2025</td></tr>
<tr><td><b>Sample robot</b><br>Holds 96 samples</td><td>In development</td><td>Q1 2026</td></tr>
<tr><td><b>New monochromator</b><br>For soft rays</td><td>Planned</td><td>2026</td></tr>
</tbody>
</table>
@ 2025-07-07 Robot is slow
- docs/roadmap.md
# Beamline upgrade roadmap

<table class="wide">
<thead><tr><th>Instrument</th><th>Status</th><th>Users from</th></tr></thead>
<tbody>
<tr><td><b>Fast shutter</b><br>Opens within two microseconds</td><td>In test</td><td>September 2025</td></tr>
<tr><td><b>Sample robot</b><br>Holds 96 samples</td><td>In development</td><td>Q2 2026</td></tr>
<tr><td><b>New monochromator</b><br>For soft rays</td><td>Planned</td><td>2026</td></tr>
</tbody>
</table>
@ 2025-09-15 Shutter for users
- docs/roadmap.md
# Beamline upgrade roadmap

<table class="wide">
<thead><tr><th>Instrument</th><th>Status</th><th>Users from</th></tr></thead>
<tbody>
<tr><td><b>Fast shutter</b><br>Opens within two microseconds</td><td>Live</td><td>September 2025</td></tr>
<tr><td><b>Sample robot</b><br>Holds 96 samples</td><td>In development</td><td>Q2 2026</td></tr>
<tr><td><b>New monochromator</b><br>For soft rays</td><td>In development</td><td>September 2026</td></tr>
</tbody>
</table>
= events
2 schedule live 2026-03 -> 2026-06 : Sample robot
3 stage test -> live : Fast shutter
3 stage planned -> in_development : New monochromator
3 schedule live 2026 -> 2026-09 : New monochromator
