# A long page: a question as heading over people, a legend for signs in a table, a sentence that dates the next list, a folded archive.
@ 2025-02-10 The roadmap
- docs/roadmap.md
# Imaging archive: roadmap

## Who works on this?

\- Dr. Weiss (radiology), since May 2023
\- J. Mbeki (IT)

## What is new?

| | Feature | For whom |
| --- | --- | --- |
| ▲ | Compare two scans | Radiology |
| ■ | Dose register | Everybody |
| △ | Access for family doctors | Doctors outside |

▲ in test · ■ live · △ planned

## What is planned?

All of the following is expected in December 2025:

* Search by finding
* Speech to text

<details>
<summary>Live since 2024</summary>

* Scans on tablets

</details>
@ 2025-05-12 Comparing is live
- docs/roadmap.md
# Imaging archive: roadmap

## Who works on this?

\- Dr. Weiss (radiology), since May 2023
\- J. Mbeki (IT)
\- T. Arn (IT), since April 2025

## What is new?

| | Feature | For whom |
| --- | --- | --- |
| ■ | Compare two scans | Radiology, surgery |
| ■ | Dose register | Everybody |
| △ | Access for family doctors | Doctors outside |

▲ in test · ■ live · △ planned

## What is planned?

All of the following is expected in December 2025:

* Search by finding
* Speech to text

<details>
<summary>Live since 2024</summary>

* Scans on tablets

</details>
@ 2025-09-15 Later
- docs/roadmap.md
# Imaging archive: roadmap

## Who works on this?

\- Dr. Weiss (radiology), since May 2023
\- J. Mbeki (IT)
\- T. Arn (IT), since April 2025

## What is new?

| | Feature | For whom |
| --- | --- | --- |
| ■ | Compare two scans | Radiology, surgery |
| ■ | Dose register | Everybody |
| ▲ | Access for family doctors | Doctors outside |

▲ in test · ■ live · △ planned

## What is planned?

All of the following is expected in March 2026:

* Search by finding
* Speech to text, in two languages

<details>
<summary>Live since 2024</summary>

* Scans on tablets

</details>
= events
2 stage test -> live : Compare two scans
3 schedule live 2025-12 -> 2026-03 : Search by finding
3 schedule live 2025-12 -> 2026-03 : Speech to text
3 stage planned -> test : Access for family doctors
