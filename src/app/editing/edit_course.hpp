#pragma once
// Read → change → save: what every command that changes a course does.

#include "cti/app/folder.hpp"
#include "cti/app/run.hpp"
#include "cti/rules/query.hpp"
#include "cti/rules/state.hpp"

namespace cti::app {

/// A course before and after a command, with what lies ahead in it.
struct Changed {
  CourseStatus before, now;
  std::string saved; ///< "saved courses/b-1042.yaml (1 line)"
  Thresholds thresholds;
  std::vector<Measure> measures;
};

/// What is said of a thing that is on file already and is said once more without a day: nothing on file is overwritten
/// unasked.
std::string first_day_stays();

/// "before: own network", below what is said now; empty where nothing was said before, or the same.
std::string said_before(const std::string& before, const std::string& now);

/// "saved courses/b-1042.yaml (1 line)", with its line end.
std::string saved_words(const std::string& shown, const std::string& before, const std::string& after);

/// What to say of a course whose file seems to be open in an editor, which keeps a file of its own beside it; none
/// where there is no such file.
std::optional<Error> open_elsewhere(const system::System& system, const Folder& folder, const std::string& id);

/// Asks, on standard error, whether the first days of a course are meant as they were typed: a start after the change,
/// days that lie years away.
void question_start(Run& run, const Course& course);

/// What a command makes of a course; it sees the whole case.
using NewCourse = std::function<Expected<Course>(const Case&)>;

/// Changes the file of one course, or shows the difference on a dry run (then there is nothing to say and it gives
/// none). A change that brings in a contradiction is refused.
Expected<std::optional<Changed>> edit_course(Run& run, const Folder& folder, const std::string& id,
                                             const NewCourse& change);

/// Whether that change could be made; nothing is saved.
Expected<void> can_be_changed(const Folder& folder, const std::string& id, const NewCourse& change, Day today);

/// The whole of such a command: changes the course and says what was done, by the words given, or why not. With
/// --format json it prints the course's dates, or what is given as data.
int change_course(Run& run, const std::string& id, const NewCourse& change,
                  const std::function<std::string(const Changed&)>& words,
                  const std::function<std::string(const Changed&)>& data = {});
/// The same in a folder that was opened before.
int change_course(Run& run, const Folder& folder, const std::string& id, const NewCourse& change,
                  const std::function<std::string(const Changed&)>& words,
                  const std::function<std::string(const Changed&)>& data = {});

/// The same of every course that a question means. All are looked at first: where one cannot be changed, none is, and
/// it is named. Then one file after the other is saved.
int change_courses(Run& run, const Query& query, const NewCourse& change,
                   const std::function<std::string(const Changed&)>& words);

} // namespace cti::app
