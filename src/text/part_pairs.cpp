#include "part_pairs.hpp"

#include "cti/strings/diff.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cti::text {
namespace {

using Parts = std::vector<const Part*>;
using Ids = std::vector<std::size_t>;

/// How much of two items must be alike for one to be the other, changed; and how many, of how many letters, are looked
/// at for that.
constexpr double much_alike{0.4};
constexpr std::size_t most_compared{400}, most_letters{4000};

double likeness(const Part& a, const Part& b) {
  if (a.says.size() + b.says.size() > most_letters) return 0;
  const auto letters = [](const std::string& text) { return std::vector<int>(text.begin(), text.end()); };
  const auto pairs = shared_entries(letters(a.says), letters(b.says)).size();
  return 2.0 * static_cast<double>(pairs) / static_cast<double>(a.says.size() + b.says.size());
}

/// Numbers for the keys and items of all versions, the same for those that are the same one.
class Numbers {
public:
  explicit Numbers(const std::array<Parts, 3>& versions) {
    for (const auto& parts : versions) {
      std::map<std::string, int> met;
      for (const auto* part : parts)
        if (++met[part->name] > 1) unfit_.insert(part->name);
    }
    base_ = nameless(versions[0]);
    for (const auto* part : base_) number_[part] = next_++;
  }

  // A name says which one it is. Those without are known by their place among each other.
  Ids of(const Parts& parts) {
    const auto own = nameless(parts);
    if (own != base_) number_nameless(own);
    Ids ids;
    for (const auto* part : parts) ids.push_back(has_name(*part) ? of_name(part->name) : number_.at(part));
    return ids;
  }

private:
  bool has_name(const Part& part) const { return !part.is_item || (!part.name.empty() && !unfit_.contains(part.name)); }

  Parts nameless(const Parts& all) const {
    Parts parts;
    std::ranges::copy_if(all, std::back_inserter(parts), [this](const Part* part) { return !has_name(*part); });
    return parts;
  }

  std::size_t of_name(const std::string& name) {
    const auto [known, fresh] = named_.try_emplace(name, next_);
    if (fresh) ++next_;
    return known->second;
  }

  int of_text(const std::string& says) {
    return texts_.try_emplace(says, static_cast<int>(texts_.size())).first->second;
  }

  void number_nameless(const Parts& side) {
    std::vector<int> before, now;
    for (const auto* part : base_) before.push_back(of_text(part->says));
    for (const auto* part : side) now.push_back(of_text(part->says));
    auto pairs = shared_entries(before, now);
    pairs.push_back({base_.size(), side.size()});
    std::size_t i = 0, j = 0;
    for (const auto& [next_i, next_j] : pairs) {
      pair_changed({base_.begin() + long(i), base_.begin() + long(next_i)},
                   {side.begin() + long(j), side.begin() + long(next_j)});
      if (next_i < base_.size()) number_[side[next_j]] = number_.at(base_[next_i]);
      i = next_i + 1, j = next_j + 1;
    }
    number_added(side);
  }

  // As many as there were are those, changed; of fewer or more the likest.
  void pair_changed(const Parts& before, const Parts& now) {
    if (before.size() == now.size()) {
      for (std::size_t i = 0; i < now.size(); ++i) number_[now[i]] = number_.at(before[i]);
      return;
    }
    if (before.size() * now.size() > most_compared) return;
    struct Pair {
      double likeness;
      std::size_t i, j;
    };
    std::vector<Pair> pairs, taken;
    for (std::size_t i = 0; i < before.size(); ++i)
      for (std::size_t j = 0; j < now.size(); ++j) pairs.push_back({likeness(*before[i], *now[j]), i, j});
    std::ranges::stable_sort(pairs, std::greater{}, &Pair::likeness);
    for (const auto& pair : pairs) {
      const auto fits = [&pair](const Pair& other) {
        return pair.i != other.i && pair.j != other.j && (pair.i < other.i) == (pair.j < other.j);
      };
      if (pair.likeness <= much_alike || !std::ranges::all_of(taken, fits)) continue;
      taken.push_back(pair);
      number_[now[pair.j]] = number_.at(before[pair.i]);
    }
  }

  // The same item added by both is one.
  void number_added(const Parts& side) {
    std::map<std::string, int> met;
    for (const auto* part : side) {
      if (number_.contains(part)) continue;
      const auto [known, fresh] = added_.try_emplace({part->says, ++met[part->says]}, next_);
      if (fresh) ++next_;
      number_[part] = known->second;
    }
  }

  Parts base_{};
  std::set<std::string> unfit_{}; ///< names that stand twice in a version
  std::map<const Part*, std::size_t> number_{};
  std::map<std::string, std::size_t> named_{};
  std::map<std::string, int> texts_{};
  std::map<std::pair<std::string, int>, std::size_t> added_{};
  std::size_t next_{0};
};

bool is_moved(const Ids& base, const Ids& side) {
  std::map<std::size_t, std::size_t> place;
  for (std::size_t i = 0; i < base.size(); ++i) place[base[i]] = i;
  std::size_t last = 0;
  for (const auto id : side) {
    const auto there = place.find(id);
    if (there == place.end()) continue;
    if (there->second < last) return true;
    last = there->second;
  }
  return false;
}

enum class Side { ours, theirs };

// Both in one row: the first as it is; each of the other behind what it stands behind there. Of what both added in one
// place ours comes first.
Ids joined(const Ids& first, const Ids& other, Side first_side) {
  const std::set<std::size_t> in_first(first.begin(), first.end()), in_other(other.begin(), other.end());
  constexpr auto front = std::string::npos;
  std::map<std::size_t, Ids> behind;
  auto anchor = front;
  for (const auto id : other)
    if (in_first.contains(id))
      anchor = id;
    else
      behind[anchor].push_back(id);
  Ids row, waiting = behind[front];
  const auto put_waiting = [&] {
    row.insert(row.end(), waiting.begin(), waiting.end());
    waiting.clear();
  };
  for (const auto id : first) {
    if (first_side == Side::theirs || in_other.contains(id)) put_waiting();
    row.push_back(id);
    if (in_other.contains(id)) waiting = behind[id];
  }
  put_waiting();
  return row;
}

Parts parts_in(const Part* part) {
  Parts parts;
  if (part)
    for (const auto& inner : part->parts) parts.push_back(&inner);
  return parts;
}

} // namespace

std::vector<Trio> paired(const Part* base, const Part* ours, const Part* theirs) {
  const std::array versions{parts_in(base), parts_in(ours), parts_in(theirs)};
  Numbers numbers(versions);
  const std::array ids{numbers.of(versions[0]), numbers.of(versions[1]), numbers.of(versions[2])};
  std::map<std::size_t, Trio> trios;
  for (std::size_t i = 0; i < versions[0].size(); ++i) trios[ids[0][i]].base = versions[0][i];
  for (std::size_t i = 0; i < versions[1].size(); ++i) trios[ids[1][i]].ours = versions[1][i];
  for (std::size_t i = 0; i < versions[2].size(); ++i) trios[ids[2][i]].theirs = versions[2][i];
  const bool as_theirs = is_moved(ids[0], ids[2]) && !is_moved(ids[0], ids[1]);
  std::vector<Trio> row;
  for (const auto id : as_theirs ? joined(ids[2], ids[1], Side::theirs) : joined(ids[1], ids[2], Side::ours))
    row.push_back(trios.at(id));
  return row;
}

} // namespace cti::text
