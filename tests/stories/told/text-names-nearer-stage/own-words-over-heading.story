# Below "Planned" one row says itself that it is in test, later another does: an entry's own words are nearer than its heading.
@ 2025-04-14 The roadmap
- docs/roadmap.md
# Ridge weather stations: roadmap

## Planned

| Feature | Where it stands |
| --- | --- |
| Frost alarm | In test at four stations since March |
| Lightning counter | |
| Solar forecast | |

## Released

\- Wind rose for each station
\- Pollen sensor
@ 2025-06-09 Lightning, too
- docs/roadmap.md
# Ridge weather stations: roadmap

## Planned

| Feature | Where it stands |
| --- | --- |
| Frost alarm | In test at nine stations since March |
| Lightning counter | In test at one station |
| Solar forecast | |

## Released

\- Wind rose for each station
\- Pollen sensor
@ 2025-08-11 Frost alarm is out
- docs/roadmap.md
# Ridge weather stations: roadmap

## Planned

| Feature | Where it stands |
| --- | --- |
| Lightning counter | In test at one station |
| Solar forecast | |

## Released

\- Frost alarm
\- Wind rose for each station, day by day
\- Pollen sensor
= events
2 stage planned -> test : Lightning counter
3 stage test -> live : Frost alarm
