#pragma once
// How complete the checklists of a course are, and by when they should be.

#include "cti/course/error.hpp"
#include "cti/rules/timeline.hpp"

namespace cti {

/// One item of the method with what the course says of it; both outlive it.
struct ItemStatus {
  const Item* item;
  const Tick* tick;
  const Declined* declined{
      nullptr}; ///< set where the citizen wants no network, and the item is about it and not ticked

  bool open() const { return !tick && !declined; }
  bool done() const { return tick && std::holds_alternative<Done>(tick->how); }
  /// The day that it was done, or found not to be relevant; none while it is open.
  std::optional<Day> since() const;
};

struct StageStatus {
  Stage stage;
  /// The day that the stage leads to: phase 1's first day, the shift to phase 2 or 3, the last day of the course. None
  /// while it is not known, and where the course was closed before it.
  std::optional<Day> due;
  std::vector<ItemStatus> items; ///< in the method's order
  int done, skipped, open;

  /// An item that is not relevant is no gap; nor is one of the network, where the citizen declined it.
  bool complete() const { return open == 0; }
};

/// How far that stage's checklist has come; none where the method has none.
std::optional<StageStatus> stage_status(const Course& course, const Method& method, const std::optional<Timeline>& line,
                                        Stage stage);

/// One status a stage, in order.
std::vector<StageStatus> checklist_status(const Course& course, const Method& method,
                                          const std::optional<Timeline>& line);

/// The stage whose checklist comes next on that day.
Stage stage_ahead(const std::optional<Timeline>& line, Day day);

/// The item that an id or the beginning of one names, or what to say instead.
Expected<ItemPlace> item_named(const Method& method, std::string_view text, const std::string& course_id);

} // namespace cti
