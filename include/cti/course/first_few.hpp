#pragma once
// A file can hold the same mistake a hundred thousand times: the first few are told one by one, the rest as a number.

#include "cti/course/error.hpp"

#include <algorithm>
#include <map>

namespace cti {

/// How many of those that say the same are told one by one.
inline constexpr std::size_t told_one_by_one{20};

class FirstFew {
public:
  /// Whether what is still to be told, since few have said the same yet, each with its own values; else it is counted.
  bool take(const Message& what) { return ++met_[what.text] <= told_one_by_one; }

  /// "and 4812 more like these", with the last one of each that was told, in front of which it has no place.
  template <class ErrorOf, class List> void tell_the_rest(List& told, const ErrorOf& error_of) const {
    for (const auto& [text, times] : met_) {
      if (times <= told_one_by_one) continue;
      const auto says_it = [&error_of, &said = text](auto& one) { return error_of(one).what.text == said; };
      const auto last = std::find_if(told.rbegin(), told.rend(), says_it);
      if (last == told.rend()) continue;
      auto rest = *last;
      Error& error = error_of(rest);
      error.what = {N_("and {} more like these"), {std::to_string(times - told_one_by_one)}};
      error.hint = {};
      if (error.place) error.place->source.clear();
      told.push_back(std::move(rest));
    }
  }

private:
  std::map<std::string, std::size_t> met_{};
};

} // namespace cti
