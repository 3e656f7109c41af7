# Months are written short, with a point, with an apostrophe year, with a range; the same months written out are no events.
@ 2025-01-20 The roadmap
- docs/roadmap.md
# Clean rivers map: roadmap

| Feature | Timeline |
| --- | --- |
| Report by photo | Apr. 2025 |
| Water levels | May–July 2025 |
| Fish passes | Nov '25 |
@ 2025-03-03 Written out
- docs/roadmap.md
# Clean rivers map: roadmap

| Feature | Timeline |
| --- | --- |
| Report by photo or film | April 2025 |
| Water levels | May to July 2025 |
| Fish passes | Nov '25 |
@ 2025-04-07 Floods came first
- docs/roadmap.md
# Clean rivers map: roadmap

| Feature | Timeline |
| --- | --- |
| Report by photo or film | April 2025 |
| Water levels | June to Sept. 2025 |
| Fish passes | Feb '26 |
= events
3 schedule live 2025-07 -> 2025-09 : Water levels
3 schedule live 2025-11 -> 2026-02 : Fish passes
