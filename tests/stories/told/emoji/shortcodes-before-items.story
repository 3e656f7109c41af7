# Items begin with emoji or their short names, which everybody knows or a line explains; a heading has one as ornament.
@ 2025-02-24 The roadmap
- README.md
# squirrel 🐿️

Backups that a person can read.

## Roadmap 🚀

:white_check_mark: done, :construction: in progress, :thought_balloon: planned

* :white_check_mark: Copies to a second disk
* :white_check_mark: Encrypted names
* :construction: Restore a single file
* :thought_balloon: Backups of phones
* :thought_balloon: A window with buttons

## Why "squirrel"?

It hides things in many places 🌰.
@ 2025-05-05 Restoring works
- README.md
# squirrel 🐿️

Backups that a person can read.

## Roadmap 🗺️

:white_check_mark: done, :construction: in progress, :thought_balloon: planned

* :white_check_mark: Copies to a second disk
* :white_check_mark: Encrypted names
* :white_check_mark: Restore a single file
* :thought_balloon: Backups of phones
* :construction: A window with buttons

## Why "squirrel"?

It hides things in many places 🌰.
@ 2025-08-04 Phones are for others
- README.md
# squirrel 🐿️

Backups that a person can read.

## Roadmap 🗺️

:white_check_mark: done, :construction: in progress, :thought_balloon: planned

* :white_check_mark: Copies to a second disk
* :white_check_mark: Encrypted names
* :white_check_mark: Restore a single file
* :thought_balloon: Check the disk each month
* :construction: A window with buttons

## Why "squirrel"?

It hides things in many places 🌰.
= events
2 stage in_development -> live : Restore a single file
2 stage planned -> in_development : A window with buttons
3 removed planned : Backups of phones
3 added planned : Check the disk each month
