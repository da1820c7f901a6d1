#include "cti/text/free_texts.hpp"

#include "course_fields.hpp"

#include <algorithm>

namespace cti::text {
namespace {

/// Texts that are no one's own words: they name a worker, a profile, or a part of the file.
constexpr std::string_view names[] = {"id",    "worker",      "method",      "after",       "from",
                                      "actor", "responsible", "legal-basis", "cancelled-by"};

/// Walks a course as describe() names its keys.
class Collector {
public:
  std::vector<FreeText> found{};

  template <class T> void field(std::string_view key, const T& value, Presence = Presence::optional) {
    if (std::ranges::find(names, key) != std::end(names)) return;
    path_.emplace_back(key);
    take(value);
    path_.pop_back();
  }

  void checklists(const std::vector<Tick>& ticks) {
    for (const auto& tick : ticks) {
      path_ = {"checklists", std::string{word(tick.stage)}, tick.item};
      std::visit([this](const auto& how) { take(how); }, tick.how);
    }
    path_.clear();
  }

private:
  void take(const std::string& text) {
    if (!text.empty()) found.push_back({path_, text});
  }
  template <class T> void take(const std::optional<T>& value) {
    if (value) take(*value);
  }
  template <class T> void take(const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      path_.push_back(std::to_string(i));
      take(list[i]);
      path_.pop_back();
    }
  }
  template <class Record>
  requires std::is_class_v<Record>
  void take(const Record& record) { describe(*this, record); }
  void take(Day) {}
  void take(TimeOfDay) {}
  void take(const Participants&) {}
  template <class Other>
  requires(std::is_enum_v<Other> || std::is_arithmetic_v<Other>) void take(Other) {}

  std::vector<std::string> path_{};
};

bool is_number(const std::string& step) {
  return !step.empty() && std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::string FreeText::keys() const {
  std::string joined;
  for (const auto& step : path)
    if (!is_number(step)) joined.append(joined.empty() ? "" : ".").append(step);
  return joined;
}

std::vector<FreeText> free_texts(const Course& course) {
  Collector collector;
  describe(collector, course);
  return std::move(collector.found);
}

} // namespace cti::text
