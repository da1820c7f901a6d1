#pragma once
// A page that is read by people in more than one form: on a terminal, as Markdown, as HTML for screen and paper. It
// carries the words as they were typed; each form makes them safe in its own way.

#include "cti/view/layout.hpp"
#include "cti/view/picture.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cti::view {

enum class Sign { none, open, done, dropped, missing };

/// One line of a list. The id is for commands: it stands on the terminal and not on paper.
struct PageItem {
  Sign sign{Sign::none};
  std::string id{}, text{};
  std::vector<std::string> details{};
};

/// "goal: keeps the flat".
struct PageFact {
  std::string label{}, text{};
};

struct PageSection {
  std::string id{}, title{}, aside{};
  std::vector<PageFact> facts{};
  std::vector<PageItem> items{};
  std::vector<std::string> head{};              ///< of the table; it may have none
  std::vector<std::vector<std::string>> rows{}; ///< of the table
  std::vector<std::string> lines{};
  std::optional<Picture> picture{}; ///< not on a terminal

  bool empty() const { return facts.empty() && items.empty() && rows.empty() && lines.empty() && !picture; }
};

struct Page {
  std::string title{}, aside{};
  std::vector<PageSection> sections{};
  std::vector<std::string> next{};  ///< commands that come to hand: on a terminal only
  std::optional<Picture> picture{}; ///< below the title, not on a terminal
};

/// The page, which begins with that sentence, if there is one.
Page beginning_with(const std::string& sentence, Page page);

std::string page_text(const Page& page, const Look& look);

/// The sections alone, an empty line before each.
std::string sections_text(const std::vector<PageSection>& sections, const Look& look);

/// CommonMark, with the tables of GitHub's.
std::string page_markdown(const Page& page);

/// One file that holds all it needs: no script, no request to anywhere; for a phone, a screen and A4.
std::string page_html(const Page& page);

/// Words as they stand in Markdown, whatever signs they hold.
std::string markdown(std::string_view typed);

} // namespace cti::view
