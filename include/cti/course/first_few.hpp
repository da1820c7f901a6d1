#pragma once
// A file can hold the same mistake a hundred thousand times: the first few are shown one by one, the rest as a number.

#include "cti/course/error.hpp"

#include <algorithm>
#include <map>

namespace cti {

/// How many of those that say the same are shown one by one.
inline constexpr std::size_t shown_one_by_one{20};

class FirstFew {
public:
  /// True for the first few messages of the same sentence, whatever their values: they are to be shown. The others are
  /// only counted.
  bool take(const Message& what) { return ++met_[what.text] <= shown_one_by_one; }

  /// Adds "and 4812 more like these" for each sentence of which some were not shown, at the place of the last that was.
  template <class ErrorOf, class List> void add_the_rest(List& shown, const ErrorOf& error_of) const {
    for (const auto& [text, times] : met_) {
      if (times <= shown_one_by_one) continue;
      const auto says_it = [&error_of, &sentence = text](auto& one) { return error_of(one).what.text == sentence; };
      const auto last = std::find_if(shown.rbegin(), shown.rend(), says_it);
      if (last == shown.rend()) continue;
      auto rest = *last;
      Error& error = error_of(rest);
      error.what = {N_("and {} more like these"), {std::to_string(times - shown_one_by_one)}};
      error.hint = {};
      if (error.place) error.place->source.clear();
      shown.push_back(std::move(rest));
    }
  }

private:
  std::map<std::string, std::size_t> met_{};
};

} // namespace cti
