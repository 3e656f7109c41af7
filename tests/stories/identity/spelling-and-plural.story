# American spelling, a plural, a hyphen: the same names, while both rows move on.
@ 2024-01-08 Baseline
- docs/roadmap.md
# Theatre lighting roadmap

| Feature | Status | Target |
|---|---|---|
| Colour catalogue | Planned |  |
| Cue sheet organiser | Planned |  |
| Follow-spot preset | In development |  |
@ 2024-02-05 Copy edit
- docs/roadmap.md
# Theatre lighting roadmap

| Feature | Status | Target |
|---|---|---|
| Color catalogs | In development |  |
| Cue sheet organizers | In development |  |
| Follow spot presets | In test |  |
= events
2 stage planned -> in_development : Color catalogs
2 stage planned -> in_development : Cue sheet organizers
2 stage in_development -> test : Follow spot presets
