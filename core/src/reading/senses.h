// senses.h - what the words of a heading, a paragraph or a list item are for, as far as the words alone can tell.
//
//   sense_heading("In test with members", …)      // stage: "test" is all of it but who it is for
//   sense_heading("Signal Test Bench API", …)     // names: a stage's word inside a longer name
//   sense_heading("What is private beta?", …)     // explains
//   statement_in("All of this was released in April 2024.", …)   // speaks of what follows: live, 2024-04
//   statement_in("Every live gate has a name.", …)               // nothing: a word in passing
//
// Which of it counts is decided by roles.h, with what stands around it. Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "reading/lexicon.h"
#include "reading/phrase.h"

namespace roadshift::reading {

struct HeadingSense {
  enum class Kind {
    stage,     // most of it names a stage or a date
    names,     // a thing, or a group of things
    explains,  // a glossary, a changelog, a how-to, a question
    asks,      // "What is live?": a stage or an explanation, as what stands below it tells
    people,    // members, maintainers
    links,     // documentation, resources
    remark     // "Please note"
  };
  Kind kind = Kind::names;
  Said said;                 // silent where the heading only names or explains
  bool beside_name = false;  // a part of it is the stage, another a name: "Patch 14 – in test"
  std::string why;           // for explain
};
HeadingSense sense_heading(std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// What a paragraph says of what follows it ("All of this was released in April 2024. Numbers will follow."), sentence
// by sentence; nothing where it speaks of itself, of the page, of one thing, or only mentions a stage.
std::optional<Said> statement_in(std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// What a sentence below a name says of what is named: "In development.", "Released in August 2026, with maps." Nothing
// where it is about something else, too.
std::optional<Said> said_of_itself(std::string_view sentence, const Lexicon& lexicon, std::optional<int> year);

// "We plan to:", "Database:", "You can already:" before a list.
struct LeadIn {
  enum class Kind {
    introduces,  // its items are what it speaks of
    explains     // "Please note:", "To open it:", "This helps us in three ways:"
  };
  Kind kind = Kind::introduces;
  Said said;
};
// Nothing where the text leads in nothing: its last line must end in a colon or dots.
std::optional<LeadIn> lead_in(std::string_view text, const Lexicon& lexicon, std::optional<int> year);

// "We are now in live production for the north lines only": a stage, and whose it is, by folded words.
struct News {
  Stage stage;
  std::vector<std::vector<std::string>> of;
};
// Holds until another text is asked about.
const std::vector<News>& news_in(const std::string& text, const Lexicon& lexicon);

// "Please note: …", "Important: …"
bool is_remark(std::string_view text);
// "See what comes next.", "Have a look at …": tells the reader where to go on.
bool is_signpost(std::string_view text);
// Nothing but links to where one reads on: "Latest updates or Download archive".
bool is_link_list(const document::Text& text);
// All of it is links and what joins them.
bool is_only_links(const document::Text& text);
// "@alder", "Pia Plumb (@plumb)"
bool is_person(std::string_view text);
// Text in the voice of we and you about how the team works: "You told us what you miss, and we answer."
bool is_address(std::string_view text);
// A text as its sentences.
std::vector<std::string_view> sentences_of(std::string_view text);

}  // namespace roadshift::reading
