# A row for version 2 of an API stands where that of version 1 stood, in almost the same words: version 1 ends, version 2 is new. Another row only gets a minor number.
@ 2025-01-13 The roadmap
- docs/roadmap.md
# Address services: API roadmap

| API | Description | Status |
| --- | --- | --- |
| Geocoding API v1.0 | Coordinates of an address in the whole country | Live |
| Validation API v3.1 | Says whether an address exists and how it is written | In test |
| Boundaries API v2.0 | Outlines of towns and districts | Live |
@ 2025-04-07 Geocoding anew
- docs/roadmap.md
# Address services: API roadmap

| API | Description | Status |
| --- | --- | --- |
| Geocoding API v2.0 | Coordinates of an address in the whole country | In development |
| Validation API v3.1 | Says whether an address exists and how it is written | In test |
| Boundaries API v2.0 | Outlines of towns, districts and wards | Live |
@ 2025-07-14 Summer
- docs/roadmap.md
# Address services: API roadmap

| API | Description | Status |
| --- | --- | --- |
| Geocoding API v2.0 | Coordinates of an address in the whole country | In test |
| Validation API v3.1 | Says whether an address exists and how it is written | Live |
| Boundaries API v2.0 | Outlines of towns, districts and wards | Live |
= events
2 removed live : Geocoding API v1.0
2 added in_development : Geocoding API v2.0
3 stage in_development -> test : Geocoding API v2.0
3 stage test -> live : Validation API v3.1
