#pragma once
// Finds where a scalar ends and what it says. yaml-cpp tells neither its end nor, always, the right value: so both are
// worked out here from the bytes, and the two readings must agree.

#include "cti/text/document.hpp"

namespace cti::text {

/// Thrown inside text/ only; parse() turns it into a value.
struct Refused {
  Error error;
};

[[noreturn]] void refuse(const Source& source, Span span, Message what, Message hint);

enum class Role : unsigned char { key, value, item };

/// Where a node stands: indent is the column of the block around it, -1 at the top.
struct Surroundings {
  long indent;
  Layout layout;
  Role role;

  bool in_brackets() const { return layout == Layout::flow; }
  bool is_key() const { return role == Role::key; }
};

/// A scalar with its quotes or block header, and what it says.
struct Scalar {
  Span span;
  Style style;
  std::string value;
};

/// The scalar that begins at that byte.
Scalar scalar_at(const Source& source, std::size_t at, Surroundings around);

} // namespace cti::text
