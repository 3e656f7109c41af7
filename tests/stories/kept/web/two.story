# A row goes for a week and comes back reworded in the table of what is released; another of the same first words is a different thing.
@ 2025-05-05 The roadmap
- docs/roadmap.md
# Recipe site roadmap

## In development

| Feature | About |
| --- | --- |
| Shopping list by shelf | Sorts what you need by shelf |
| Shopping list by mail | Sends what you need to your partner |
| Step timers | A clock for each step |

## Released

| Feature | About |
| --- | --- |
| Scaled portions | From two to forty |
@ 2025-06-09 Cleaning
- docs/roadmap.md
# Recipe site roadmap

## In development

| Feature | About |
| --- | --- |
| Shopping list by shelf | Sorts what you need by shelf |
| Step timers | A clock for each step |

## Released

| Feature | About |
| --- | --- |
| Scaled portions | From two to forty |
@ 2025-06-16 Out
- docs/roadmap.md
# Recipe site roadmap

## In development

| Feature | About |
| --- | --- |
| Shopping list by shelf | Sorts what you need by shelf |
| Step timers | A clock for each step |

## Released

| Feature | About |
| --- | --- |
| Shopping list by mail | Sends what you need to somebody you choose |
| Scaled portions | From two to forty |
@ 2025-08-04 Shelves are out, too
- docs/roadmap.md
# Recipe site roadmap

## In development

| Feature | About |
| --- | --- |
| Step timers | A clock for each step |

## Released

| Feature | About |
| --- | --- |
| Shopping list by mail | Sends what you need to somebody you choose |
| Shopping list by shelf | Sorts what you need by shelf of your shop |
| Scaled portions | From two to sixty |
= events
3 stage in_development -> live : Shopping list by mail
4 stage in_development -> live : Shopping list by shelf
