# A row is copied to the page of what is in test, and deleted from the backlog two weeks later.
@ 2024-01-08 Baseline
- backlog.md
# Backlog

| Feature | Detail |
|---|---|
| Peat store | Keep the peat dry in winter |
| Copper still | A second still |
- test.md
# In test

| Feature | Detail |
|---|---|
| Barrel tags | Radio tags on barrels |
@ 2024-01-22 Copy
- test.md
# In test

| Feature | Detail |
|---|---|
| Barrel tags | Radio tags on barrels |
| Peat store | Keep the peat dry in winter |
@ 2024-02-05 Delete
- backlog.md
# Backlog

| Feature | Detail |
|---|---|
| Copper still | A second still |
= events
2 stage planned -> test : Peat store
