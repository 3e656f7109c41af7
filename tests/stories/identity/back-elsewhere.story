# Gone for three days and back on another page, further on: one move.
@ 2024-01-08 Baseline
- planned.md
# Planned

| Feature | Detail |
|---|---|
| Weather vane | Turn with the wind |
| Rain butt | Keep the roof water |
- test.md
# In test

| Feature | Detail |
|---|---|
| Sun dial | Tell the hour |
@ 2024-01-10 Take it off
- planned.md
# Planned

| Feature | Detail |
|---|---|
| Rain butt | Keep the roof water |
@ 2024-01-13 Put it on
- test.md
# In test

| Feature | Detail |
|---|---|
| Sun dial | Tell the hour |
| Weather vane | Turn with the wind and say so |
= events
3 stage planned -> test : Weather vane
