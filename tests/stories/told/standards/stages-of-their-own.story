# A standards body has its own ladder, in bold lines over lists with editors in brackets. Editors change; a paper goes on from line to line.
@ 2025-01-13 The roadmap
- PAPERS.md
# Papers of the kitchen data group

**Working draft**

\- Recipe exchange 2 (editors: Lund, Osei)
\- Allergen codes (editor: Ito)

**Candidate**

\- Oven profiles (editor: Marsh)

**Standard**

\- Recipe exchange 1
\- Units and measures
@ 2025-05-12 Oven profiles are a standard
- PAPERS.md
# Papers of the kitchen data group

**Working draft**

\- Recipe exchange 2 (editors: Lund, Osei)

**Candidate**

\- Allergen codes (editors: Ito, Bell)

**Standard**

\- Recipe exchange 1
\- Units and measures
\- Oven profiles (editor: Marsh)
@ 2025-09-08 New editors, new draft
- PAPERS.md
# Papers of the kitchen data group

**Working draft**

\- Recipe exchange 2 (editor: Osei)
\- Shopping lists (editor: Lund)

**Candidate**

\- Allergen codes (editors: Ito, Bell)

**Standard**

\- Recipe exchange 1
\- Units and measures
\- Oven profiles (editor: Marsh)
= events
2 stage candidate -> standard : Oven profiles
2 stage draft -> candidate : Allergen codes
3 added draft : Shopping lists
= config
documents = ["PAPERS.md"]
[[ladder]]
stage = "draft"
label = "Working draft"
words = ["Working draft"]
[[ladder]]
stage = "candidate"
label = "Candidate"
words = ["Candidate"]
[[ladder]]
stage = "standard"
label = "Standard"
words = ["Standard"]
terminal = true
