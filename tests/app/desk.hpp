#pragma once
// A desk to type at: a machine in memory with a folder of courses, on 12 January 2027, in English.

#include "system/memory.hpp"

namespace cti {

/// What a command line came to.
struct Reply {
  int code;
  std::string out, err;
};

class Desk : public Memory {
public:
  /// The folder is /sager, with a cti.yaml; one types in it.
  Desk();

  /// Runs a command line: "cti phase b-1". A text of several words stands in single quotes.
  Reply types(const std::string& line);

  /// Puts a file into the folder: "courses/b-1.yaml".
  void has(const std::string& name, const std::string& text);
  /// A file of the folder as it is now; empty where there is none.
  std::string text_of(const std::string& name) const;
};

/// The text of a course that began phase 1 on 1 December 2026: b-1, of mette, for nine months.
std::string course_b1();

} // namespace cti
