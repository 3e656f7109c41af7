# Each quarter folds away; its summary says whether it has shipped or is planned, and the items below it are as far as the summary says.
@ 2026-01-13 The roadmap
- docs/roadmap.md
# Roadmap: Anvil build runners

<details open>
<summary>Q4 2025 (shipped)</summary>

* Runners with 16 cores
* Cache shared by branches

</details>

<details>
<summary>Q1 2026 (planned)</summary>

* Arm runners
* Spending limits

</details>

<details>
<summary>Q2 2026 (planned)</summary>

* Runners in your own network

</details>
@ 2026-02-10 Limits later
- docs/roadmap.md
# Roadmap: Anvil build runners

<details open>
<summary>Q4 2025 (shipped)</summary>

* Runners with 16 cores
* Cache shared by branches

</details>

<details>
<summary>Q1 2026 (planned)</summary>

* Arm runners

</details>

<details>
<summary>Q2 2026 (planned)</summary>

* Runners in your own network
* Spending limits

</details>
@ 2026-04-14 First quarter is done
- docs/roadmap.md
# Roadmap: Anvil build runners

<details open>
<summary>Q4 2025 (shipped)</summary>

* Runners with 16 cores
* Cache shared by branches

</details>

<details>
<summary>Q1 2026 (shipped)</summary>

* Arm runners

</details>

<details>
<summary>Q2 2026 (planned)</summary>

* Runners in your own network
* Spending limits for each team
* Windows runners

</details>
= events
2 schedule live 2026-03 -> 2026-06 : Spending limits
3 stage planned -> live : Arm runners
3 added planned : Windows runners
