# Three columns, one for each kit, say how far a feature is; it is as far as the furthest. A kit that catches up is no event.
@ 2025-02-10 The roadmap
- docs/roadmap.md
# Pulse SDK roadmap

| Feature | iOS status | Android status | Watch status |
| --- | --- | --- | --- |
| Background sync | In test | In development | Planned |
| Consent screens | Live | In test | Planned |
| Offline queue | Planned | Planned | Planned |
@ 2025-04-14 April
- docs/roadmap.md
# Pulse SDK roadmap

| Feature | iOS status | Android status | Watch status |
| --- | --- | --- | --- |
| Background sync | In test | In test | Planned |
| Consent screens | Live | Live | In development |
| Offline queue | Planned | In development | Planned |
@ 2025-06-16 June
- docs/roadmap.md
# Pulse SDK roadmap

| Feature | iOS status | Android status | Watch status |
| --- | --- | --- | --- |
| Background sync | In test | Live | In test |
| Consent screens | Live | Live | In development |
| Offline queue | Planned | In development | Planned |
= events
2 stage planned -> in_development : Offline queue
3 stage test -> live : Background sync
