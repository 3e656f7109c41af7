# The date stands in a sentence of the description; other months in it belong to what was, or to a version, and are none.
@ 2026-01-12 The roadmap
- docs/roadmap.md
# Roadmap of the research cloud

## What we're working on now

| Project | Description |
| --- | --- |
| GPU queue | Jobs that wait for graphics cards. The pilot of October 2025 went well, and we aim to open the queue to all groups by the end of May 2026. |
| Notebooks | Notebooks beside the data. Based on Lab 2025.06. |
@ 2026-03-16 Cards are delayed
- docs/roadmap.md
# Roadmap of the research cloud

## What we're working on now

| Project | Description |
| --- | --- |
| GPU queue | Jobs that wait for graphics cards. The pilot of October 2025 went well, and we aim to open the queue to all groups by the end of July 2026, when more cards have come. |
| Notebooks | Notebooks that run beside the data. Based on Lab 2025.06. |
@ 2026-05-11 A date for notebooks
- docs/roadmap.md
# Roadmap of the research cloud

## What we're working on now

| Project | Description |
| --- | --- |
| GPU queue | Jobs that wait for graphics cards. The pilot of October 2025 went well, and we aim to open the queue to all groups by the end of July 2026, when more cards have come. |
| Notebooks | Notebooks that run beside the data. Based on Lab 2026.03. This is expected to be available in September 2026. |
= events
2 schedule live 2026-05 -> 2026-07 : GPU queue
3 schedule live - -> 2026-09 : Notebooks
