#include "cti/view/fidelity.hpp"

#include "cti/view/sources.hpp"
#include "cti/view/words.hpp"

#include <algorithm>
#include <set>

namespace cti::view {
namespace {

// The rules give days as the files write them; here a person reads them.
Message with_days(Message message) {
  for (auto& value : message.values)
    if (const auto day = iso_day(value)) value = short_day(*day);
  return message;
}

std::string count_text(const Count& count) { return say("{} of {}", count.met, count.of); }

std::string joined(const std::vector<Message>& details) {
  std::string text;
  for (const auto& detail : details) text += (text.empty() ? "" : "; ") + sentence(with_days(detail));
  return text;
}

const char* sign(Verdict verdict) {
  switch (verdict) {
  case Verdict::met: return "✓";
  case Verdict::not_met: return "✗";
  case Verdict::not_yet: return "·";
  case Verdict::not_counted: return "–";
  }
  return "";
}

/// A text beside its heading, on as many lines as it takes.
std::string beside(const std::string& heading, const std::string& text, const Look& look) {
  const int indent = width(heading);
  auto lines = wrapped(text, indent, look);
  if (lines.empty()) return heading.substr(0, heading.find_last_not_of(' ') + 1) + "\n";
  return heading + lines.substr(static_cast<std::size_t>(indent));
}

std::string faint_lines(const std::string& text, int indent, const Look& look) {
  auto lines = wrapped(text, indent, look);
  lines.pop_back();
  return faint(lines, look) + "\n";
}

std::string left_out(const FidelityReport& report, const Look& look) {
  const auto text = unreadable_text(report.frame);
  return text.empty() ? text : wrapped(text, 0, look);
}

std::string whose(const FidelityReport& report) { return report.worker.empty() ? "" : " · " + safe(report.worker); }

std::string rule_and_source(const CriterionCount& result) {
  return sentence(result.rule) + " · " + source_text(result.criterion->source);
}

/// Those who have something to count; a name in the settings alone is not worth a column.
std::vector<std::string> workers_counted(const FidelityReport& report) {
  std::set<std::string> names;
  for (const auto& result : report.criteria)
    for (const auto& worker : result.workers)
      if (worker.count.of > 0) names.insert(worker.worker);
  return {names.begin(), names.end()};
}

Count count_of(const CriterionCount& result, const std::string& worker) {
  const auto found = std::ranges::lower_bound(result.workers, worker, {}, &WorkerJudged::worker);
  return found == result.workers.end() || found->worker != worker ? Count{} : found->count;
}

/// One line a criterion, columns alike in all of them; the first line names the columns.
std::vector<std::string> count_lines(const FidelityReport& report, const std::vector<std::string>& workers) {
  std::vector<std::vector<std::string>> rows{{"", say("all")}};
  for (const auto& worker : workers) rows.front().push_back(safe(worker));
  for (const auto& result : report.criteria) {
    rows.push_back({translated(result.criterion->label), count_text(result.count)});
    for (const auto& worker : workers) rows.back().push_back(count_text(count_of(result, worker)));
  }
  const auto text = table(rows, std::vector(workers.size() + 2, Align::left));
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1)
    lines.push_back(text.substr(at, text.find('\n', at) - at));
  return lines;
}

std::string workers_text(const CriterionCount& result, const std::vector<std::string>& workers) {
  std::string text;
  for (const auto& worker : workers)
    text += (text.empty() ? "" : " · ") + safe(worker) + " " + count_text(count_of(result, worker));
  return text;
}

std::string counts_text(const FidelityReport& report, const Look& look) {
  const auto workers = report.worker.empty() ? workers_counted(report) : std::vector<std::string>{};
  auto lines = count_lines(report, workers);
  const bool fits = std::ranges::all_of(lines, [&](const auto& line) { return width(line) <= look.columns; });
  if (!fits) lines = count_lines(report, {});
  std::string text = workers.empty() || !fits ? "" : faint(lines.front(), look) + "\n";
  for (std::size_t i = 0; i < report.criteria.size(); ++i) {
    const auto& result = report.criteria[i];
    text += lines[i + 1] + "\n";
    if (!fits) text += wrapped(workers_text(result, workers), 4, look);
    text += faint_lines(std::string{result.criterion->id} + ": " + rule_and_source(result), 4, look);
  }
  return text;
}

std::string not_knowable_text(const Look& look) {
  std::string text;
  for (const auto& [label, source] : not_knowable())
    text += (text.empty() ? "" : " · ") + std::string{translated(label)} + " (" + source_text(source) + ")";
  return bold(say("What case files cannot show"), look) + "\n" + faint_lines(text, 2, look);
}

std::string next_command(const FidelityReport& report) {
  for (const auto& result : report.criteria)
    if (result.count.met < result.count.of)
      return say("Those that do not meet one: cti fidelity --criterion {}", result.criterion->id) + "\n";
  return report.first.empty() ? "" : say("One course: cti fidelity {}", safe(report.first)) + "\n";
}

} // namespace

std::string fidelity_text(const FidelityReport& report, const Look& look) {
  const auto next = next_command(report);
  return apart(bold(say("Fidelity"), look) + whose(report) + " · " + full_day(report.frame.as_of),
               say_count("{} course", "{} courses", report.courses), look) +
         left_out(report, look) +
         wrapped(say("n of m: of the m that can be judged by now, n meet the criterion. Closed courses count too."), 0,
                 look) +
         "\n" + counts_text(report, look) + "\n" + not_knowable_text(look) + (next.empty() ? "" : "\n" + next);
}

std::string fidelity_failing_text(const FidelityReport& report, const Look& look) {
  const auto& result = report.criteria.front();
  auto text = apart(bold(translated(result.criterion->label), look) + whose(report) + " · " + count_text(result.count),
                    full_day(report.frame.as_of), look) +
              left_out(report, look) + faint_lines(rule_and_source(result), 2, look) + "\n";
  int ids = 0, workers = 0;
  for (const auto& course : result.courses) {
    if (course.judgement.verdict != Verdict::not_met) continue;
    ids = std::max(ids, width(course.id)), workers = std::max(workers, width(safe(course.worker)));
  }
  std::string failing, first;
  for (const auto& [id, worker, judgement] : result.courses) {
    if (judgement.verdict != Verdict::not_met) continue;
    if (first.empty()) first = id;
    failing += beside(std::string{"  "} + sign(judgement.verdict) + " " + padded(id, ids) + "  " +
                          padded(safe(worker), workers) + "  ",
                      joined(judgement.details), look);
  }
  for (const auto& worker : result.workers)
    if (!result.criterion->judge && worker.count.met < worker.count.of)
      failing += std::string{"  "} + sign(Verdict::not_met) + " " + safe(worker.worker) + "  " +
                 sentence(worker.detail) + "\n";
  if (failing.empty() && result.count.of == 0) return text + say("Nothing can be judged by it yet.") + "\n";
  if (failing.empty()) return text + say("All that can be judged by now meet it.") + "\n";
  return text + failing + (first.empty() ? "" : "\n" + say("One course: cti fidelity {}", first) + "\n");
}

std::string fidelity_course_text(const FidelityReport& report, const CourseStatus& status, const Look& look) {
  auto text = apart(bold(safe(status.course.id) + " · " + safe(status.worker) + " · " + method_text(status) + " · " +
                             state_text(status.state),
                         look),
                    full_day(report.frame.as_of), look) +
              "\n";
  int labels = 0;
  for (const auto& result : report.criteria) labels = std::max(labels, width(translated(result.criterion->label)));
  for (const auto& result : report.criteria)
    for (const auto& judged : result.courses)
      text += beside(std::string{"  "} + sign(judged.judgement.verdict) + " " +
                         padded(translated(result.criterion->label), labels) + "  ",
                     joined(judged.judgement.details), look);
  return text + "\n" + faint_lines(say("✓ met   ✗ not met   · not yet decided   – not counted"), 2, look) + "\n" +
         say("Rules and sources: cti fidelity") + "\n";
}

} // namespace cti::view
