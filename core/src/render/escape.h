// escape.h - the escaping of each output language, all in one place. What documents, authors and commit messages say
// is untrusted: nothing of it reaches an output but through one of these.
#pragma once

#include <string>
#include <string_view>

namespace roadshift::render {

// For a terminal, on one line: line breaks and tabs become blanks; control characters and whatever else would act on
// the terminal instead of being read (escape sequences, bidirectional overrides) are spelled out ("\x1b", "\u202e");
// invisible marks (zero-width space, soft hyphen, byte order mark) are dropped; bytes that are not UTF-8 are U+FFFD.
std::string visible_line(std::string_view text);

// A cell of a CSV file (RFC 4180), quoted where it must be. A spreadsheet would run a cell that begins like a formula:
// such a cell gets an apostrophe in front. Line breaks are kept, other controls are as in visible_line.
std::string csv_cell(std::string_view text);

// Running text of a Markdown page or table cell, on one line: no markup, HTML, link, mention or issue reference in it
// comes alive.
std::string markdown_text(std::string_view text);
// `text` as a link to `target`, or the text alone where the target is not http, https or mailto.
std::string markdown_link(std::string_view text, std::string_view target);

// Text or an attribute's value of an HTML or SVG document: no markup in it comes alive.
std::string markup_text(std::string_view text);

// A text value of an iCalendar file (RFC 5545).
std::string ics_text(std::string_view text);

// What stands after the "::" of a GitHub workflow command, and the value of one of its properties.
std::string github_text(std::string_view text);
std::string github_property(std::string_view text);

// A path as a relative reference of a URI (RFC 3986).
std::string uri_path(std::string_view path);

// Running text of a Discord message, on one line: no markup, link or mention in it comes alive.
std::string discord_text(std::string_view text);

// The fallback text of a Slack message, on one line: nobody is mentioned and nothing is linked.
std::string slack_text(std::string_view text);

// Whether a link can be kept: http, https or mailto.
bool is_web_link(std::string_view target);

// A finished JSON text, whose strings may still hold raw what would act on a terminal: the same value, with those
// characters written as \u escapes.
std::string json_for_terminal(std::string_view json);

}  // namespace roadshift::render
