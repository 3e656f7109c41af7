# Now, Next, Later as bold lines over lists in one section of a longer page; credits and rules for modders follow with the words of stages.
@ 2025-01-27 The roadmap
- README.md
# Cinder Rails

A game about trains and volcanoes.

## Roadmap

**Now**

\- Signals that talk to each other
\- Ash on the tracks

**Next**

\- Tunnels
\- Trains with two engines

**Later**

\- Seasons

## Modding

\- Mods must work with the released version
\- Test your mod in the sandbox map first

## Credits

\- Music: L. Haar
\- Early testing: the people of the Tuesday club
@ 2025-03-31 Tunnels
- README.md
# Cinder Rails

A game about trains and volcanoes.

## Roadmap

**Now**

\- Signals that talk to each other
\- Tunnels with curves

**Next**

\- Trains with two engines

**Later**

\- Seasons

## Modding

\- Mods must work with the released version
\- Test your mod in the sandbox map first, then live

## Credits

\- Music: L. Haar
\- Early testing: the people of the Tuesday club
@ 2025-06-02 Summer
- README.md
# Cinder Rails

A game about trains and volcanoes.

## Roadmap

**Now**

\- Signals that talk to each other
\- Tunnels with curves

**Next**

\- Trains with two engines, or three

**Later**

\- Seasons
\- Ships

## Modding

\- Mods must work with the released version
\- Test your mod in the sandbox map first, then live

## Credits

\- Music: L. Haar
\- Early testing: the people of the Tuesday club
= events
2 stage planned -> in_development : Tunnels
2 removed in_development : Ash on the tracks
3 added planned : Ships
