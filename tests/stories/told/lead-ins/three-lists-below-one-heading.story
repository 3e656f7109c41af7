# Under one heading three sentences introduce three lists and say how far their items are. "Before you open an issue:" introduces advice.
@ 2024-09-02 The roadmap
- README.md
# pebble, an image codec

Small pictures, decoded fast. See `examples/` for how to call it.

## Roadmap

We have released:

* lossless mode for line drawings
* decoding in strips, so that big pictures need little memory

We are working on:

* alpha channels
* a decoder without allocation

Planned for after that:

* animation
* tiles of 64 by 64

Before you open an issue:

* look whether the newest version still does it
* attach the picture
@ 2024-11-04 Alpha is done
- README.md
# pebble, an image codec

Small pictures, decoded fast. See `examples/` for how to call it.

## Roadmap

We have released:

* lossless mode for line drawings
* decoding in strips, so that big pictures need little memory
* alpha channels

We are working on:

* a decoder without allocation

Planned for after that:

* animation
* tiles of 64 by 64

Before you open an issue:

* look whether the newest version still does it
* attach the picture, and say which compiler you used
* one fault an issue
@ 2025-01-13 Tiles first
- README.md
# pebble, an image codec

Small pictures, decoded fast. See `examples/` for how to call it.

## Roadmap

We have released:

* lossless mode for line drawings
* decoding in strips, so that big pictures need little memory
* alpha channels

We are working on:

* a decoder without any allocation
* tiles of 64 by 64

Planned, in no order:

* animation

Before you open an issue:

* look whether the newest version still does it
* attach the picture, and say which compiler you used
* one fault an issue
= events
2 stage in_development -> live : alpha channels
3 stage planned -> in_development : tiles of 64 by 64
