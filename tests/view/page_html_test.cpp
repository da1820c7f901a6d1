#include "values.hpp"

#include "cti/view/page.hpp"
#include "cti/view/words.hpp"

using namespace cti;
using namespace cti::view;

namespace {

std::string body_of(const Page& page) {
  speak(Language::english);
  const auto text = page_html(page);
  return text.substr(text.find("<header>"));
}

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

} // namespace

TEST_CASE("a page of HTML shows signs of HTML as they were typed") {
  const auto text = body_of({"<b> & \"c\"", "it's", {{.lines = {"1 < 2\nnext line"}}}});
  CHECK(holds(text, "<h1><span class=\"whole\">&lt;b&gt; &amp; &quot;c&quot;</span></h1>"));
  CHECK(holds(text, "it&#39;s"));
  CHECK(holds(text, "<br>next line</p>"));
}

TEST_CASE("a page of HTML shows control and direction signs instead of obeying them") {
  CHECK(holds(body_of({"b-1", "", {{.lines = {"a\u202Eb\x1b[31m"}}}}), "a\\u202Eb\\u001B[31m"));
}

TEST_CASE("a day and what is counted stay on one line, other words may part") {
  const auto text = body_of({"b-1", "", {{.lines = {"senest tir. 12. jan. 2027 med Ole. Ring i 15 minutter"}}}});
  CHECK(holds(text, "senest tir.&nbsp;12.&nbsp;jan.&nbsp;2027&nbsp;med Ole. Ring i&nbsp;15&nbsp;minutter"));
}

TEST_CASE("an item of a page says its sign in words too, and its id stays off paper") {
  PageSection section;
  section.items = {{Sign::done, "f1.a1", "call", {"Ole"}}, {Sign::dropped, "", "write", {}}};
  const auto text = body_of({"b-1", "", {section}});
  CHECK(holds(text, "aria-label=\"done\">☑</span>call <span class=\"details\">· Ole</span>"));
  CHECK(holds(text, "aria-label=\"dropped\">–</span><s>write</s>"));
  CHECK_FALSE(holds(text, "f1.a1"));
}

TEST_CASE("a cell of a table knows its column, for screens where it stands alone; numbers stand to the right") {
  PageSection section;
  section.head = {"worker", "active"};
  section.rows = {{"mette", "7"}};
  const auto text = body_of({"b-1", "", {section}});
  CHECK(holds(text, "<th class=\"number\">active</th>"));
  CHECK(holds(text, "<td class=\"number\" data-label=\"active\">7</td>"));
}

TEST_CASE("a page forbids itself everything from elsewhere") {
  CHECK(holds(page_html({"b-1", "", {}}), "content=\"default-src 'none'; style-src 'unsafe-inline'\""));
}

TEST_CASE("sections without a word or a picture are left out") {
  CHECK_FALSE(holds(body_of({"b-1", "", {PageSection{}}}), "<section>"));
}
