# "Nearly live", "Ready for production" and "Soon in test" say less than the word they hedge; "Live in the sandbox" is in test.
@ 2025-02-04 The roadmap
- docs/api-roadmap.md
# Open banking APIs of Third Street Bank

| API | What it does | Status |
| --- | --- | --- |
| Standing orders | List and cancel standing orders | In test |
| Card freeze | Freeze and thaw a card | In development |
| Statements | Statements as PDF | Live |
| Beneficiaries | Keep a list of payees | Planned |
@ 2025-03-04 March
- docs/api-roadmap.md
# Open banking APIs of Third Street Bank

| API | What it does | Status |
| --- | --- | --- |
| Standing orders | List and cancel standing orders | Nearly live |
| Card freeze | Freeze and thaw a card | In development |
| Statements | Statements as PDF | Live |
| Beneficiaries | Keep a list of payees | Soon in test |
@ 2025-04-01 April
- docs/api-roadmap.md
# Open banking APIs of Third Street Bank

| API | What it does | Status |
| --- | --- | --- |
| Standing orders | List, change and cancel standing orders | Ready for production |
| Card freeze | Freeze and thaw a card | Live in the sandbox |
| Statements | Statements as PDF | Live |
| Beneficiaries | Keep a list of payees | Soon in test |
@ 2025-05-06 May
- docs/api-roadmap.md
# Open banking APIs of Third Street Bank

| API | What it does | Status |
| --- | --- | --- |
| Standing orders | List, change and cancel standing orders | Live |
| Card freeze | Freeze and thaw a card | Live in the sandbox |
| Statements | Statements as PDF | Live |
| Beneficiaries | Keep a list of payees | Soon in test |
= events
3 stage in_development -> test : Card freeze
4 stage test -> live : Standing orders
