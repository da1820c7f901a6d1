#pragma once
// What is known of a meeting, of the network or with anybody else.

#include "cti/course/words.hpp"

namespace cti {

/// agreed lies ahead, or nobody has said yet what became of it; missed is one that did not take place although nobody
/// had called it off.
enum class MeetingIs { agreed, held, missed, cancelled };

template <> struct Words<MeetingIs> {
  static constexpr std::array table{
      Word<MeetingIs>{MeetingIs::agreed, "agreed"}, Word<MeetingIs>{MeetingIs::held, "held"},
      Word<MeetingIs>{MeetingIs::missed, "missed"}, Word<MeetingIs>{MeetingIs::cancelled, "cancelled"}};
};

} // namespace cti
