#pragma once

namespace cti {

/// Whole numbers that a field can have; both ends count. Each field's own stand beside it, and reader, schema, rules
/// and commands ask for them there.
struct Bounds {
  int least, most;

  bool hold(int number) const { return least <= number && number <= most; }
  bool operator==(const Bounds&) const = default;
};

/// The same of a number that need not be whole.
struct Limits {
  double least, most;

  /// False also of what is no number.
  constexpr bool hold(double number) const { return least <= number && number <= most; }
  bool operator==(const Limits&) const = default;
};

} // namespace cti
