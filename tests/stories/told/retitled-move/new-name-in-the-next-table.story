# A row is given a better title while it goes on to the next table; its link and description stay. A neighbour goes on under its old name.
@ 2025-06-16 The roadmap
- docs/roadmap.md
# Museum guide: roadmap

## Next up

| What | Details |
| --- | --- |
| [Indoor position](https://tasks.example.org/7) | Find the visitor by the lamps of the hall, without a satellite |
| [Easy language](https://tasks.example.org/9) | Texts in short sentences |
| [Quiz](https://tasks.example.org/12) | Five questions at the end of a tour |

## In progress

| What | Details |
| --- | --- |
| [Tours by theme](https://tasks.example.org/3) | Animals, wars, weddings |

## Done

| What | Details |
| --- | --- |
| [Audio in the app](https://tasks.example.org/1) | No more devices at the counter |
@ 2025-09-15 We begin with the lamps
- docs/roadmap.md
# Museum guide: roadmap

## Next up

| What | Details |
| --- | --- |
| [Easy language](https://tasks.example.org/9) | Texts in short sentences |
| [Quiz](https://tasks.example.org/12) | Five questions at the end of a tour |

## In progress

| What | Details |
| --- | --- |
| [Tours by theme](https://tasks.example.org/3) | Animals, wars, weddings, weather |
| [You are here](https://tasks.example.org/7) | Find the visitor by the lamps of the hall, without a satellite |

## Done

| What | Details |
| --- | --- |
| [Audio in the app](https://tasks.example.org/1) | No more devices at the counter |
@ 2025-12-01 Tours are done
- docs/roadmap.md
# Museum guide: roadmap

## Next up

| What | Details |
| --- | --- |
| [Easy language](https://tasks.example.org/9) | Texts in short sentences |
| [Quiz](https://tasks.example.org/12) | Six questions at the end of a tour |

## In progress

| What | Details |
| --- | --- |
| [You are here](https://tasks.example.org/7) | Find the visitor by the lamps of the hall, without a satellite |

## Done

| What | Details |
| --- | --- |
| [Tours by theme](https://tasks.example.org/3) | Animals, wars, weddings, weather |
| [Audio in the app](https://tasks.example.org/1) | No more devices at the counter |
= events
2 stage planned -> in_development : You are here
3 stage in_development -> live : Tours by theme
