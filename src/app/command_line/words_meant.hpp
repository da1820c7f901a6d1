#pragma once
// Words as people type them: English or Danish, in any case, shortened as far as they stay clear. Files and output keep
// the English ones.

#include "cti/course/definitions.hpp"
#include "cti/course/error.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cti::app {

/// The Danish words for an English one that files and options use; the first is the one to show. Empty where there is
/// none.
std::vector<std::string_view> danish_words(std::string_view english);

/// Which of these words a text means: itself, a Danish word for it, or a beginning that no other of them shares. None
/// where it means none, or several.
std::string word_meant(const std::string& text, const std::vector<std::string>& words);

/// The id of the theme that a text means: by its id, its label in either language, or a beginning. None where it means
/// none, or several.
std::string theme_meant(const std::string& text, const Definitions& definitions);

/// What fits, in the reader's language with the English word beside it; with the most likely one in front.
Message words_that_fit(const std::string& given, const std::vector<std::string>& words);

} // namespace cti::app
