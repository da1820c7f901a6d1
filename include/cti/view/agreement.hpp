#pragma once
// What was agreed with whom: a list for the worker, sections for the citizen's pages, data.

#include "cti/course/agreement.hpp"
#include "cti/view/page.hpp"
#include "cti/view/report.hpp"

namespace cti::view {

struct AgreementReport {
  Frame frame;
  CourseStatus status;
};

/// For the worker: all of them, with the ids that commands take; those that hold first.
Page agreement_page(const AgreementReport& report);
std::string agreement_json(const AgreementReport& report);
std::string agreement_csv(const AgreementReport& report);

/// For the citizen, in their voice and without ids: what holds on the day of the status, each where it belongs ("Whom I
/// can call").
std::vector<PageSection> agreed_sections(const CourseStatus& status);

/// "t1  Meets at ten", and with whom it was agreed.
std::string agreement_words(const Course& course, const Agreement& agreement);

} // namespace cti::view
