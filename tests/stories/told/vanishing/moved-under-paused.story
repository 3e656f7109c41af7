# Items go below "Paused until further notice": they still stand on the page and are as far as they were, and one comes back.
@ 2025-02-03 The roadmap
- ROADMAP.md
# Dune engine roadmap

## In development

\- Skeletal animation on the GPU
\- Terrain streaming

## Planned

\- Ray traced shadows
\- Visual scripting

## Done

\- Shader hot reload
@ 2025-04-07 We are four people now
- ROADMAP.md
# Dune engine roadmap

## In development

\- Skeletal animation on the GPU

## Planned

\- Ray traced shadows

## Paused until further notice

\- Terrain streaming
\- Visual scripting

## Done

\- Shader hot reload
@ 2025-08-04 Terrain again
- ROADMAP.md
# Dune engine roadmap

## In development

\- Skeletal animation on the GPU
\- Terrain streaming, in squares

## Planned

\- Ray traced shadows

## Paused until further notice

\- Visual scripting

## Done

\- Shader hot reload on every platform
= events
