# Between the tables of stages stand how to get access, what the sandbox is and a list of rules, all with the words of stages and some with dates.
@ 2025-08-04 The roadmap
- docs/developers/roadmap.md
# Roadmap for software developers

This page tells which endpoints come when.

## In the sandbox

The sandbox is a copy of our production environment with invented data. It is reset each Sunday.

| Endpoint | What it does |
| --- | --- |
| Renew membership | Renews for one, two or five years |
| Print card | Orders a new card |

### Getting access to the sandbox

1. Register your application
2. Ask for credentials, which takes two days
3. Read the terms of 1 July 2025

## In production

To move to production you must:

\- pass the tests of our team
\- name a person whom we can call at night

| Endpoint | What it does |
| --- | --- |
| Look up a member | By number or by name and birthday |
@ 2025-09-29 New terms
- docs/developers/roadmap.md
# Roadmap for software developers

This page tells which endpoints come when.

## In the sandbox

The sandbox is a copy of our production environment with invented data. It is reset each Sunday.

| Endpoint | What it does |
| --- | --- |
| Renew membership | Renews for one, two or five years |
| Print card | Orders a new card |

### Getting access to the sandbox

1. Register your application
2. Ask for credentials, which takes two days
3. Read and sign the terms of 1 October 2025

## In production

To move to production you must:

\- pass the tests of our team, live or by video
\- be insured
\- name a person whom we can call at night

| Endpoint | What it does |
| --- | --- |
| Look up a member | By number or by name and birthday |
@ 2025-11-10 Renewing is in production
- docs/developers/roadmap.md
# Roadmap for software developers

This page tells which endpoints come when.

## In the sandbox

The sandbox is a copy of our production environment with invented data. It is reset each Sunday at noon.

| Endpoint | What it does |
| --- | --- |
| Print card | Orders a new card |

### Getting access to the sandbox

1. Register your application
2. Ask for credentials, which takes two days
3. Read and sign the terms of 1 October 2025

## In production

To move to production you must:

\- pass the tests of our team, live or by video
\- be insured
\- name a person whom we can call at night

| Endpoint | What it does |
| --- | --- |
| Look up a member | By number or by name and birthday |
| Renew membership | Renews for one, two or five years |
= events
3 stage test -> live : Renew membership
