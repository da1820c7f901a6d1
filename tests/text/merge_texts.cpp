// Merges texts, for comparing the results with another reader: a JSON line on standard input for each case, {base,
// ours, theirs}; a JSON line out: {text, conflicts}.

#include "cti/text/merge.hpp"

#include <iostream>
#include <nlohmann/json.hpp>

int main() {
  using Json = nlohmann::json;
  for (std::string line; std::getline(std::cin, line);) {
    const auto given = Json::parse(line);
    const auto merged = cti::text::merged(given["base"], given["ours"], given["theirs"]);
    std::cout << Json{{"text", merged.text}, {"conflicts", merged.conflicts.size()}}.dump() << '\n';
  }
}
