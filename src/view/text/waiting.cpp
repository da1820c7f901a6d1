#include "waiting.hpp"

#include "cti/view/words.hpp"

namespace cti::view {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::vector<std::string> head() { return {say("course"), say("worker"), say("referred"), say("waits"), say("next")}; }

Rows rows_of(const CaseloadReport& report) {
  const auto as_of = report.frame.as_of;
  Rows rows;
  for (const auto& course : waiting_list(report.caseload.total))
    rows.push_back(
        {safe(course.id), safe(course.worker), past_day(*course.referred, as_of),
         say_count("{} day", "{} days", *course.waited),
         course.next ? near_day(course.next->day, as_of) + " " + next_date_text(*course.next) : say("no day agreed")});
  return rows;
}

std::vector<std::string> sentences_of(const CaseloadReport& report, std::size_t listed) {
  std::vector<std::string> sentences;
  const auto& times = report.waiting_times;
  if (const auto others = report.caseload.total.waiting.size() - listed; listed && others)
    sentences.push_back(say_count("{} more has a first day ahead, and no referral on file.",
                                  "{} more have a first day ahead, and no referral on file.",
                                  static_cast<long>(others)));
  if (times.began)
    sentences.push_back(say_count("From the referral to the beginning: median {1} days, longest {2} ({0} course).",
                                  "From the referral to the beginning: median {1} days, longest {2} ({0} courses).",
                                  times.began, times.median, times.longest));
  if (times.withdrew)
    sentences.push_back(
        say_count("{} withdrew before the beginning.", "{} withdrew before the beginning.", times.withdrew));
  return sentences;
}

} // namespace

std::string waiting_text(const CaseloadReport& report, const Look& look) {
  auto rows = rows_of(report);
  const auto sentences = sentences_of(report, rows.size());
  if (rows.empty() && sentences.empty()) return {};
  auto text = "\n" + bold(say("Waiting list"), look) + "\n";
  if (rows.empty())
    text += "  " + say("No citizen who was referred waits.") + "\n";
  else
    rows.insert(rows.begin(), head());
  text += table(rows, {Align::left, Align::left, Align::left, Align::right, Align::left});
  for (const auto& sentence : sentences) text += wrapped(sentence, 2, look);
  return text;
}

PageSection waiting_section(const CaseloadReport& report) {
  PageSection section{.rows = rows_of(report)};
  section.lines = sentences_of(report, section.rows.size());
  if (section.rows.empty() && section.lines.empty()) return {};
  section.title = say("Waiting list");
  if (!section.rows.empty()) section.head = head();
  return section;
}

} // namespace cti::view
