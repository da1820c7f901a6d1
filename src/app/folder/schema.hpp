#pragma once
// What editors are told of the files.

#include "cti/course/shape.hpp"
#include "cti/method/profiles.hpp"
#include "cti/system/system.hpp"

namespace cti::app {

/// The JSON Schema of a kind of file, in the reader's language: courses can name what the methods of their folder
/// define.
std::string schema_text(FileKind kind, const method::Methods& methods);

/// Where a folder keeps it: .cti/course.schema.json.
std::string schema_file(FileKind kind);

/// The line that leads an editor from a file to its schema; empty in a folder that has none. in: the folder below the
/// root that the file lies in, if any.
std::string schema_line(const system::System& system, const std::string& root, FileKind kind,
                        const std::string& in = {});

} // namespace cti::app
