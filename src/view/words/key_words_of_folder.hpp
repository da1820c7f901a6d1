#pragma once
// What the keys of the files beside the courses mean: settings, methods, the implementation.

#include "cti/course/error.hpp"

#include <string_view>

namespace cti::view {

/// A path with dots, and what stands there. One that begins with a dot is the key wherever nothing else is said of it.
struct KeyWords {
  std::string_view path;
  const char* words;
};

/// In cti.yaml and in a method profile.
inline constexpr KeyWords of_definitions[] = {
    {"legal-bases", N_("legal bases beside those that come with cti, or in their place")},
    {"legal-bases.id", N_("small letters, digits and dashes; courses name it by this")},
    {"legal-bases.also", N_("other spellings of the id that files may have")},
    {"legal-bases.citation", N_("as it is cited, e.g. SEL § 85")},
    {"legal-bases.months", N_("length of a course: 3, 6, 9, 12, … or 24")},
    {"legal-bases.ends", N_("ends, or follow-up where the law sets no end")},
    {"legal-bases.renewable", N_("true: it can be granted once more when it ends")},
    {"legal-bases.from", N_("first day on which a course can begin under it")},
    {"legal-bases.until", N_("last day on which a course can begin under it")},
    {"legal-bases.source", N_("where it is from")},
    {"themes", N_("themes beside those that come with cti, or in their place")},
    {"themes.id", N_("small letters, digits and dashes; courses name it by this")},
    {"themes.label", N_("what it is called")},
};

inline constexpr KeyWords of_settings[] = {
    {"language", N_("of the comments that cti writes into files: da or en")},
    {"method", N_("of new courses: job, homelessness, crisis-centre, greenlanders, psychiatry, prostitution")},
    {"legal-basis", N_("of new courses of that method, e.g. sel-85")},
    {"workers", N_("who works here, so that the caseload shows those without courses too")},
    {"workers.fte", N_("share of a full-time post, e.g. 0.5")},
    {"workers.limit", N_("courses at most (else the method's limit for that share)")},
    {"measures", N_("what the team measures beside the citizen's own ratings")},
    {"measures.id", N_("the name that ratings give it")},
    {"measures.name", N_("its name")},
    {"measures.least", N_("the lowest number of the scale (else 0)")},
    {"measures.most", N_("the highest number of the scale (else 10)")},
    {"measures.better", N_("more (else) or less: which number is the better one")},
    {"thresholds", N_("from how many days on something is worth a word")},
    {"thresholds.within", N_("how many days cti due looks ahead")},
    {"thresholds.tell-before-shift", N_("days before a shift by which the citizen is told")},
    {"thresholds.evaluate-before-shift", N_("days before a shift by which the plan is evaluated")},
    {"thresholds.evaluated-for-shift", N_("days before a shift within which an evaluation of the plan counts for it")},
    {"thresholds.shift-tolerance", N_("days early or late at which a shift still counts as on time")},
    {"thresholds.quiet-contact-period", N_("days without contact, in the contact period")},
    {"thresholds.quiet-phase-1", N_("days without contact, in phase 1")},
    {"thresholds.quiet-phase-2", N_("days without contact, in phase 2")},
    {"thresholds.quiet-phase-3", N_("days without contact, in phase 3")},
    {"thresholds.quiet-pause", N_("days without contact, in a pause")},
    {"thresholds.long-pause", N_("days that a pause lasts before it is mentioned")},
    {"thresholds.community-meetings", N_("meetings in the community that phase 1 asks for")},
};

inline constexpr KeyWords of_method[] = {
    {"cti-method", N_("version of the file format")},
    {"id", N_("the name that courses give it; that of the method it adapts, to take its place")},
    {"adapts", N_("the method that comes with cti and is changed here")},
    {"name", N_("its name")},
    {"target", N_("whom it is for, and which change they go through")},
    {"change", N_("the event that phase 1 hangs on")},
    {"earliest-start", N_("days before the change at which phase 1 may begin")},
    {"months", N_("3, 6, 9, 12, … or 24, where no legal basis says it")},
    {"limit", N_("courses that a full-time worker can carry")},
    {"source", N_("where it is from")},
    {"drop", N_("items of the adapted method that are left out; no core element")},
    {"checklists", N_("items of its own, or other words for those of the adapted method")},
    {"checklists.contact", N_("checklist before phase 1")},
    {"checklists.phase-1", N_("checklist before the shift to phase 2")},
    {"checklists.phase-2", N_("checklist before the shift to phase 3")},
    {"checklists.closing", N_("checklist before the end")},
    {"guide", N_("what to keep in sight beside the checklist; a stage takes the place of the adapted method's")},
    {"guide.contact", N_("before phase 1")},
    {"guide.phase-1", N_("in phase 1")},
    {"guide.phase-2", N_("in phase 2")},
    {"guide.closing", N_("in phase 3")},
    {".kind", N_("what to keep in mind, to do, to lean on, or to ask")},
    {".id", N_("small letters, digits and dashes; course files tick it by this name")},
    {".source", N_("where it is from")},
    {".core", N_("the core element that it carries")},
    {".network", N_("true: not asked for once the citizen has declined a network")},
    {".when-relevant", N_("true: the method asks for it only where it is relevant")},
};

inline constexpr KeyWords of_implementation[] = {
    {"cti-implementation", N_("version of the file format")},
    {"milestones", N_("goals on the way, and when they are reached")},
    {"milestones.goal", N_("the goal")},
    {"milestones.part-goal", N_("a step towards it")},
    {"milestones.on", N_("the day by which it is to be reached, YYYY-MM-DD")},
    {"milestones.done", N_("the day on which it was reached")},
};

} // namespace cti::view
