# A board as a table: each column is a stage, each cell a card, some with a name in bold and a few words. Cards move right, words are touched.
@ 2025-05-05 The roadmap
- docs/roadmap.md
# Lantern Isles: our board

We move cards once a month, after the Monday call.

| Backlog | In development | In test | Released |
| --- | --- | --- | --- |
| **Photo mode** hide the screen's furniture | **Fishing** with three rods | **Night ferry** | **Character editor** |
| **Second save slot** | **Weather** rain and fog | | **Gamepads** |
| **Colour-blind palettes** | | | |
@ 2025-06-02 June
- docs/roadmap.md
# Lantern Isles: our board

We move cards once a month, after the Monday call.

| Backlog | In development | In test | Released |
| --- | --- | --- | --- |
| **Photo mode** hide the screen's furniture | **Second save slot** | **Night ferry** | **Character editor** |
| | **Weather** rain, fog and snow | **Fishing** with three rods | **Gamepads** |
| **Colour-blind palettes** | | | |
@ 2025-07-07 July
- docs/roadmap.md
# Lantern Isles: our board

We move cards once a month, after the Monday call.

| Backlog | In development | In test | Released |
| --- | --- | --- | --- |
| **Photo mode** hide the screen's furniture | **Second save slot** | | **Character editor** |
| | **Weather** rain, fog and snow | **Fishing** with three rods | **Gamepads** |
| **Colour-blind palettes** | | | **Night ferry** |
| **Cooking pots** | | | |
= events
2 stage in_development -> test : Fishing
2 stage planned -> in_development : Second save slot
3 stage test -> live : Night ferry
3 added planned : Cooking pots
