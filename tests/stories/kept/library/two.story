# Sections of one sentence each; the sentences walk up. Install notes above, a licence below, and one sentence names a version.
@ 2025-04-21 The roadmap
- README.md
# quill, Markdown for Lua

Install it with `luarocks install quill`.

## Roadmap

### Released

Tables with alignment (0.3).

### In development

Footnotes in the order in which they are called.

### Planned

Citations from a bibliography.

## License

MIT
@ 2025-06-23 0.4
- README.md
# quill, Markdown for Lua

Install it with `luarocks install quill`.

## Roadmap

### Released

Footnotes in the order in which they are called (0.4).

Tables with alignment (0.3).

### In development

Citations from a bibliography, also from two.

### Planned

Math as MathML.

## License

MIT
= events
2 stage in_development -> live : Footnotes in the order in which they are called
2 stage planned -> in_development : Citations from a bibliography
2 added planned : Math as MathML
