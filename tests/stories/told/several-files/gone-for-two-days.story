# A row is cut from one page on a Monday and pasted, reworded, into another on the Wednesday. A third row is dropped for good.
@ 2025-01-06 The roadmap
- docs/in-progress.md
# In progress

| Work item | Team | Detail |
| --- | --- | --- |
| Signed parcels list | Web | Who signed for what, by day |
| Pallet labels | Warehouse | Labels with two codes |
| Fax gateway | Web | Orders by fax as mail |
- docs/released.md
# Released

| Work item | Team | Detail |
| --- | --- | --- |
| Dock calendar | Warehouse | Book a dock by the quarter hour |
@ 2025-03-03 Tidy up
- docs/in-progress.md
# In progress

| Work item | Team | Detail |
| --- | --- | --- |
| Signed parcels list | Web | Who signed for what, by day |
| Fax gateway | Web | Orders by fax as mail |
@ 2025-03-05 Released on Monday
- docs/released.md
# Released

| Work item | Team | Detail |
| --- | --- | --- |
| Pallet labels | Warehouse | Labels with two codes, and a third for returns |
| Dock calendar | Warehouse | Book a dock by the quarter hour |
@ 2025-04-07 No more fax
- docs/in-progress.md
# In progress

| Work item | Team | Detail |
| --- | --- | --- |
| Signed parcels list | Web | Who signed for what, by day and by van |
@ 2025-06-02 Vans
- docs/in-progress.md
# In progress

| Work item | Team | Detail |
| --- | --- | --- |
| Signed parcels list | Web | Who signed for what, by day, by van and by street |
= events
3 stage in_development -> live : Pallet labels
4 removed in_development : Fax gateway
