#pragma once
// The commands below cti agreement, and what they share.

#include "app/command_line/command.hpp"
#include "app/command_line/value_kinds.hpp"
#include "app/editing/edit_course.hpp"

namespace cti::app {

void add_agreement_put(Command& agreement);
void add_agreement_end(Command& agreement);

Candidates offer_agreements(const LineBefore& before);

/// The agreement of that id, or what to say instead.
Expected<Agreement*> agreement_named(Course& course, const std::string& id);

/// What becomes of a course, the agreement that is told of, and what it said before.
struct ToldAgreement {
  Agreement agreement;
  std::string before{};
};
using AgreementChange = std::function<Expected<ToldAgreement>(Course& course)>;

/// Changes what is agreed in a course, and says so.
int change_agreement(Run& run, const std::string& id, const AgreementChange& change);

} // namespace cti::app
