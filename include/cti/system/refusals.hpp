#pragma once
// What is said where the machine refuses, by whoever answers for it. cause: why, as the system says it in English.

#include "cti/course/error.hpp"

namespace cti::system {

Error no_file(const std::string& shown);
Error no_folder(const std::string& shown);
/// Links are not followed: what lies behind one may be anybody's.
Error is_a_link(const std::string& shown, Message hint = {N_("put the file itself here")});
Error is_no_file(const std::string& shown);
Error cannot_read(const std::string& shown, std::string cause);
Error cannot_read_folder(const std::string& shown, std::string cause);

/// was_there: the file is as it was.
Error cannot_write(const std::string& shown, std::string cause, bool was_there = true);
Error exists_already(const std::string& shown);
Error changed_meanwhile(const std::string& shown);

/// Of a program that could not be started, or ended badly.
Error no_answer(const std::string& program, std::string cause);

} // namespace cti::system
