# A table of features with a status, a link to each feature's ticket and the version: rows are sorted anew, a flag is reworded, one status is unknown to any ladder.
@ 2025-03-10 The roadmap
- docs/features.md
# Otter browser engine: feature roadmap

| Feature | Ticket | Status | Version |
| --- | --- | --- | --- |
| Container queries | [#401](https://bugs.example.org/401) | Live | 31 |
| Scoped styles | [#422](https://bugs.example.org/422) | Beta | 33 |
| View transitions | [#437](https://bugs.example.org/437) | In development | |
| Popover hints | [#440](https://bugs.example.org/440) | Under discussion | |
@ 2025-05-12 Sorted by name
- docs/features.md
# Otter browser engine: feature roadmap

| Feature | Ticket | Status | Version |
| --- | --- | --- | --- |
| Container queries | [#401](https://bugs.example.org/401) | Live | 31 |
| Hints as popovers | [#440](https://bugs.example.org/440) | Under discussion | |
| Scoped styles | [#422](https://bugs.example.org/422) | Live | 34 |
| Transitions between views | [#437](https://bugs.example.org/437) | In development | |
@ 2025-07-14 Transitions behind a flag
- docs/features.md
# Otter browser engine: feature roadmap

| Feature | Ticket | Status | Version |
| --- | --- | --- | --- |
| Container queries | [#401](https://bugs.example.org/401) | Live | 31 |
| Hints as popovers | [#440](https://bugs.example.org/440) | In development | |
| Scoped styles | [#422](https://bugs.example.org/422) | Live | 34 |
| Transitions between views | [#437](https://bugs.example.org/437) | Beta (behind a flag) | 35 |
= events
2 stage public_beta -> live : Scoped styles
3 stage in_development -> public_beta : Transitions between views
? 3 stage - -> in_development : Hints as popovers
? 3 stage planned -> in_development : Hints as popovers
