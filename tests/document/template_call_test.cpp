#include <gtest/gtest.h>

#include "document/outline.h"

namespace roadshift::document {
namespace {

constexpr struct Case {
  std::string_view name, page, expected;
} kCalls[] = {
    // Lists
    {"rows of keys and values",
     "## a\n\n{{ list({\n  rows: [\n    {\n      key: { text: \"b\" },\n      value: { text: 'c' }\n    },\n"
     "    { key: { text: \"d\" }, value: { html: \"<p>e <em>f</em></p>\" } }\n  ]\n}) }}\n\ng\n",
     "1 ## a\n5 - b/c\n9 - d/e f\n13 g\n"},
    {"items, named by what comes first",
     "{{ a.list({ items: [{ title: \"b\", text: \"c\" },\n{ \"label\": \"d\" }] }) }}\n", "1 - b/c\n2 - d\n"},
    {"statement that calls", "{% call list({\n  items: [ { heading: { text: `b` } } ]\n}) %}\nc\n{% endcall %}\n",
     "2 - b\n4 c\n"},
    {"named arguments", "{{- list(id=\"x\", rows=[{key: {text: 'b'}}]) -}}\n\n{% render 'l', items: [{text: 'c'}] %}\n",
     "1 - b\n3 - c\n"},
    {"a list in a list",
     "{{ a({ groups: [ { items: [ { text: 'b' } ] },\n { items: [ { text: 'c', items: [{ text: 'd' }] } ] } ] }) }}\n",
     "1 - b\n2 - c\n"},
    {"a call in the call", "{{ a({ html: b({ items: [\n{ text: 'c' }] }) }) }}\n", "2 - c\n"},
    {"indented", "<div>\n      {{ a({ items: [\n        { text: 'b' }\n      ] }) }}\n</div>\n\nc\n", "3 - b\n7 c\n"},
    {"behind a tag", "<div>{{ a({ items: [{ text: 'b' }] }) }}</div>\n", "1 - b\n"},
    // What they say
    {"looks and links are not for reading",
     "{{ a({ items: [ { classes: 'x', id: 'y', text: 'b', attributes: { title: 'z' }, actions: { items: [{ text: 'w' "
     "}] } } ] }) }}\n",
     "1 - b\n"},
    {"signs of HTML", "{{ a({ items: [ { text: 'b < c & <d> \"e\"' } ] }) }}\n", "1 - b < c & <d> \"e\"\n"},
    {"HTML that is never ended",
     "{{ a({ items: [ { text: 'b', html: '<b>c <ul><li>d<!-- <table>' }, { text: 'e' } ] }) }}\n\nf\n",
     "1 - b/c/d\n1 - e\n3 f\n"},
    {"escapes, joined texts, filters",
     "{{ a({ items: [ { text: 'it\\'s \\u00e9' + \" b\" | safe, x: 'c\\n' ~ 'd' } ] }) }}\n", "1 - it's é b/c d\n"},
    {"several texts", "{{ a({ items: [ { text: 'b', list: ['c', 'd'], more: { x: { text: 'e' } } } ] }) }}\n",
     "1 - b/c/d/e\n"},
    {"texts over lines", "{{ a({ items: [ { text: 'b\nc\n\nd' },\n{ text: 'e' } ] }) }}\nf\n",
     "1 - b c d\n5 - e\n6 f\n"},
    {"variables and choices say nothing",
     "{{ a({ items: [ { text: b, more: c ? 'd' : 'e', rest }, { text: 'f', ...g } ] }) }}\n", "1 - f\n"},
    {"comments", "{{ a({ items: [ {# { text: 'b' }, #}\n{ text: 'c' } ] }) }}\n", "2 - c\n"},
    // Tables
    {"rows of cells",
     "{{ table({\n  head: [ { text: 'a' }, { text: 'b' } ],\n  rows: [\n    [ { text: 'c' }, { html: '<b>d</b>' } ],\n"
     "    [ 'e', { text: 'f' } ]\n  ]\n}) }}\n\ng\n",
     "2 table\n2 = a | b\n4 | c | d\n5 | e | f\n9 g\n"},
    {"without a header", "{{ table({ rows: [ ['a', 'b'],\n['c', 'd'] ] }) }}\n", "1 table\n1 | a | b\n2 | c | d\n"},
    // No lists
    {"a call without one", "a\n\n{{ b({\n  text: 'c',\n  items: []\n}) }}\nd\n", "1 a\n7 d\n"},
    {"in a sentence", "a {{ b({ items: [{ text: 'c' }] }) }} d\n", "1 a d\n"},
    {"a statement that shows nothing", "{% set a = [ { text: 'b' } ] %}\nc\n", "2 c\n"},
    {"in code", "```\n{{ a({ items: [\n{ text: 'b' } ] }) }}\n```\nc\n", "5 c\n"},
    // No calls
    {"never closed", "{{ a({ items: [ { text: 'b' } ]\n\nc\n", "1 {{ a({ items: [ { text: 'b' } ]\n3 c\n"},
    {"closed in the wrong order", "{{ a({ items: [ { text: 'b' ] } }) }}c\n", "1 c\n"},
    {"no call", "a {{ b }} c\n\n{{\nd\n}}\n", "1 a c\n3 {{ d }}\n"},
};

TEST(TemplateCall, WhatItListsIsRead) {
  for (const Case& c : kCalls) {
    SCOPED_TRACE(c.name);
    EXPECT_EQ(read(c.page), c.expected);
  }
}

TEST(TemplateCall, NamesAreBoldAndLinked) {
  EXPECT_EQ(marked("{{ a({ items: [ { text: 'b', href: '/c', hint: { html: \"<a href='/d'>e</a>\" } } ] }) }}"),
            "{strong:{link=/c:b}}\n{link=/d:e}");
}

TEST(TemplateCall, IsTheSameInAPageOfHtml) {
  EXPECT_EQ(read("<h1>a</h1>\n<div>\n      {{ b({ rows: [\n        { key: { text: 'c' }, value: { text: 'd' } }\n      "
                 "] }) }}\n"
                 "</div>\n<p>e</p>\n",
                 "a.html.njk"),
            "1 # a\n4 - c/d\n7 e\n");
}

}  // namespace
}  // namespace roadshift::document
