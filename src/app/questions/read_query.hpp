#pragma once
// A question as people type it: "phase:3", "ends:..2027-03", "not:worker:mette,ali", "b-10".

#include "app/command_line/value_kind.hpp"
#include "cti/app/folder.hpp"
#include "cti/rules/query.hpp"

namespace cti::app {

/// One term. A word without a colon is an id, or the beginning of some. What only the folder knows is not looked up
/// yet.
Expected<QueryTerm> query_term(const std::string& word, Day today);

/// The same question in the folder's own words: ids that begin so, a method, legal basis or theme that there is. An
/// error names the term that nothing can fit, and what would.
Expected<Query> in_folder(Query query, const Folder& folder);

/// What a shell offers for a term: keys, and the values of a key that was typed.
Candidates offer_query_terms(const LineBefore& before);

/// The values of a command that takes a question.
inline constexpr ValueKind<QueryTerm> a_query_term{
    N_("QUERY"), [](const std::string& text, const Reading& reading) { return query_term(text, reading.run.today); },
    offer_query_terms};

/// The same of a command that changes courses, which most often are named.
inline constexpr auto a_course_asked = called(N_("ID"), a_query_term);

} // namespace cti::app
