#include "finding_list.hpp"

#include "cti/rules/cpr.hpp"

#include <algorithm>

namespace cti::app {

/// CPR numbers of a file that are named one by one: a file of nothing else would be copied once for each of its lines.
constexpr std::size_t most_numbers{20};

void add(Findings& all, Severity severity, Message what, Message hint, Place place) {
  all.push_back({severity, {Kind::invalid, std::move(what), std::move(hint), std::move(place)}});
}

void add(Findings& all, Severity severity, const std::vector<Error>& errors) {
  for (const auto& error : errors) all.push_back({severity, error});
}

void add_in_file_order(Findings& all, Findings own) {
  std::ranges::stable_sort(own, {}, [](const view::PlacedFinding& finding) {
    return finding.error.place ? std::pair{finding.error.place->line, finding.error.place->column}
                               : std::pair<std::size_t, std::size_t>{};
  });
  std::move(own.begin(), own.end(), std::back_inserter(all));
}

// Neither in the message nor in the line.
void add_cpr_numbers(Findings& all, const text::Source& source) {
  const auto numbers = cpr_numbers(source.text());
  for (std::size_t i = 0; i < std::min(numbers.size(), most_numbers + 1); ++i) {
    auto place = source.place({numbers[i].at, numbers[i].at + numbers[i].length});
    place.source.clear();
    auto what = i < most_numbers ? Message{N_("this looks like a CPR number: {}"), {numbers[i].masked}}
                                 : Message{N_("from here on more that look like CPR numbers: {}"),
                                           {std::to_string(numbers.size() - most_numbers)}};
    add(all, Severity::warning, std::move(what), {N_("write a pseudonym; git keeps what was committed")}, place);
  }
}

void add_cpr_numbers(Findings& all, const text::Document& document) {
  const std::string_view whole{document.source.text()};
  std::size_t said = 0;
  for (const auto& node : document.nodes) {
    if (said == most_numbers) return;
    if (!node.is_scalar() || (node.value.data() >= whole.data() && node.value.data() < whole.data() + whole.size()))
      continue; // it stands there as it is
    const auto numbers = cpr_numbers(node.value);
    if (numbers.empty() || !cpr_numbers(whole.substr(node.span.begin, node.span.end - node.span.begin)).empty())
      continue;
    auto place = document.source.place({node.span.begin, node.span.begin + 1});
    place.source.clear();
    ++said;
    add(all, Severity::warning, {N_("this looks like a CPR number: {}"), {numbers.front().masked}},
        {N_("write a pseudonym; git keeps what was committed")}, place);
  }
}

} // namespace cti::app
