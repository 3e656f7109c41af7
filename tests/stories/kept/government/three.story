# A long page of a public service: an opening, a table under a dated sentence with a remark between, a released table below, definitions of the columns by anchor at the end.
@ 2025-02-24 The roadmap
- source/apis.html.md
---
title: Vehicle data APIs
---

# Vehicle data APIs

Software developers can plan with this page. We change it every two months.

## What we're working on now

### Summer release

These changes are expected to be deployed in July 2025.

Please note that the sandbox may be slow in June.

| API(s) | Change | [Breaking?](#breaking) | Deploy to Sandbox |
| --- | --- | --- | --- |
| [Inspections](https://v.example.org/inspections) v2.0 | **Brake figures** Add the figures of each axle | Yes | April 2025 |
| [Keepers](https://v.example.org/keepers) v4.0 | **Joint keepers** Two people may keep one vehicle | Yes | May 2025 |
| [Plates](https://v.example.org/plates) v1.0 | **Export plates** Say until when a plate is valid | No | January 2025 (deployed) |

## Already released

### January 2025

| API(s) | Change | [Breaking?](#breaking) |
| --- | --- | --- |
| [Keepers](https://v.example.org/keepers) v3.0 | **Change of name** After a marriage | No |

<a id="breaking"></a>

### Breaking changes

If "Breaking?" says "Yes", software must be changed before the release.
@ 2025-04-28 Brakes are in the sandbox
- source/apis.html.md
---
title: Vehicle data APIs
---

# Vehicle data APIs

Software developers can plan with this page. We change it every two months.

## What we're working on now

### Summer release

These changes are expected to be deployed in July 2025.

Please note that the sandbox may be slow in June and July.

| API(s) | Change | [Breaking?](#breaking) | Deploy to Sandbox |
| --- | --- | --- | --- |
| [Inspections](https://v.example.org/inspections) v2.0 | **Brake figures** Add the figures of each axle | Yes | April 2025 (deployed) |
| [Keepers](https://v.example.org/keepers) v4.0 | **Joint keepers** Two people may keep one vehicle | Yes | June 2025 |
| [Plates](https://v.example.org/plates) v1.0 | **Export plates** Say until when a plate is valid | No | January 2025 (deployed) |

## Already released

### January 2025

| API(s) | Change | [Breaking?](#breaking) |
| --- | --- | --- |
| [Keepers](https://v.example.org/keepers) v3.0 | **Change of name** After a marriage | No |

<a id="breaking"></a>

### Breaking changes

If "Breaking?" says "Yes", software must be changed before the release.
@ 2025-06-30 Later by two months
- source/apis.html.md
---
title: Vehicle data APIs
---

# Vehicle data APIs

Software developers can plan with this page. We change it every two months.

## What we're working on now

### Summer release

These changes are expected to be deployed in September 2025.

Please note that the sandbox may be slow in June and July.

| API(s) | Change | [Breaking?](#breaking) | Deploy to Sandbox |
| --- | --- | --- | --- |
| [Inspections](https://v.example.org/inspections) v2.0 | **Brake figures** Add the figures of each axle | Yes | April 2025 (deployed) |
| [Keepers](https://v.example.org/keepers) v4.0 | **Joint keepers** Two people may keep one vehicle | Yes | June 2025 |
| [Plates](https://v.example.org/plates) v1.0 | **Export plates** Say until when a plate is valid | No | January 2025 (deployed) |

## Already released

### January 2025

| API(s) | Change | [Breaking?](#breaking) |
| --- | --- | --- |
| [Keepers](https://v.example.org/keepers) v3.0 | **Change of name** After a marriage | No |

<a id="breaking"></a>

### Breaking changes

If "Breaking?" says "Yes", software must be changed before the release, or it will stop working.
= events
2 stage in_development -> test : Brake figures
2 schedule test 2025-05 -> 2025-06 : Joint keepers
3 schedule live 2025-07 -> 2025-09 : Brake figures
3 schedule live 2025-07 -> 2025-09 : Joint keepers
3 schedule live 2025-07 -> 2025-09 : Export plates
