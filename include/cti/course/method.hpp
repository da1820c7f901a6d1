#pragma once
// A method profile: what one target group's version of the method says, as data.

#include "cti/course/bounds.hpp"
#include "cti/course/definitions.hpp"
#include "cti/course/stage.hpp"

#include <map>
#include <string>
#include <vector>

namespace cti {

struct Item {
  std::string id{};
  Label label{};
  std::string source{};
  std::string core{};        ///< the core element it carries; such an item cannot be dropped
  bool when_relevant{false}; ///< the method itself says "where relevant"
  bool network{false};       ///< asks for a support network: not for a citizen who wants none. Source: manual p. 20

  bool operator==(const Item&) const = default;
};

/// What a profile can say: days by which phase 1 may begin before the change, and courses of a full-time worker.
inline constexpr Bounds days_of_early_start{0, 365}, courses_of_method{1, 1000};

/// What a worker keeps in sight beside the checklist, in the four kinds that the manual has a sign for. Source: manual
/// p. 14.
enum class PointKind { attention, task, support, question };

template <> struct Words<PointKind> {
  static constexpr std::array table{
      Word<PointKind>{PointKind::attention, "attention"}, Word<PointKind>{PointKind::task, "task"},
      Word<PointKind>{PointKind::support, "support"}, Word<PointKind>{PointKind::question, "question"}};
};

struct GuidePoint {
  PointKind kind{};
  Label label{};
  std::string source{};
  bool network{false}; ///< as of an item: not for a citizen who wants no network

  bool operator==(const GuidePoint&) const = default;
};

struct Method {
  std::string id{};
  std::string adapts{}; ///< the profile that this one changes
  Label name{};
  Label target{};
  Label change{}; ///< the event that phase 1 hangs on
  /// Earliest start of phase 1, days before the change. Source: manual p. 19 (job).
  std::optional<int> earliest_start{};
  /// Length of the course in months where no legal basis says it. Source: description §3.
  std::optional<int> months{};
  /// Courses that a full-time worker can carry. Source: description §5, manual p. 12.
  std::optional<int> limit{};
  std::string source{};
  Definitions definitions{}; ///< legal bases and themes of its courses: those of cti, of the folder, and its own
  std::map<Stage, std::vector<Item>> checklists{};
  std::map<Stage, std::vector<GuidePoint>> guide{}; ///< of a folder's own profile; see method::with_guide for the rest
  std::vector<std::string> drop{};                  ///< items of the adapted profile that are left out

  bool operator==(const Method&) const = default;
};

struct ItemPlace {
  Stage stage{};
  const Item* item{};
};

/// Every item of a profile in the order of the stages. Pointers live as long as the method.
std::vector<ItemPlace> items(const Method& method);

} // namespace cti
