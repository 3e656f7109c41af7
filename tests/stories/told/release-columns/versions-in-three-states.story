# A column for each version, and its title says how far the version is. The titles move on; a feature is as far as the first version that has it.
@ 2025-03-04 The roadmap
- docs/roadmap.md
# Magpie add-on roadmap

Which version brings what.

| Feature | 4.1 (released) | 4.2 (in test) | 4.3 (planned) |
| --- | :---: | :---: | :---: |
| Block trackers | x | x | x |
| Dark menus | | x | x |
| Reader view | | | x |
@ 2025-06-03 4.2 is out
- docs/roadmap.md
# Magpie add-on roadmap

Which version brings what.

| Feature | 4.2 (released) | 4.3 (in test) | 4.4 (planned) |
| --- | :---: | :---: | :---: |
| Block trackers | x | x | x |
| Dark menus | x | x | x |
| Reader view | | x | x |
| Notes on a page | | | x |
= events
2 stage test -> live : Dark menus
2 stage planned -> test : Reader view
2 added planned : Notes on a page
