#pragma once
// How an organisation carries out the method: the template of questions that its leaders answer before the start, their
// answers, and the milestones that they set. Source: implementation template.

#include "cti/course/day.hpp"
#include "cti/course/method.hpp"

#include <string>
#include <vector>

namespace cti {

struct Question {
  std::string id{}; ///< unique in its section
  Label label{};    ///< the question in short words of our own

  bool operator==(const Question&) const = default;
};

struct Section {
  std::string id{};
  Label label{};
  Label minimum{}; ///< what the method requires at least
  std::string source{};
  std::vector<Question> questions{};

  bool operator==(const Section&) const = default;
};

struct ImplementationTemplate {
  std::vector<Section> sections{};

  bool operator==(const ImplementationTemplate&) const = default;
};

/// What was answered to one question; never empty.
struct Answer {
  std::string section{}, question{};
  std::string text{};

  bool operator==(const Answer&) const = default;
};

struct Milestone {
  std::string goal{}, part_goal{};
  std::optional<Day> on{};   ///< the day by which it is to be reached
  std::optional<Day> done{}; ///< the day on which it was

  bool operator==(const Milestone&) const = default;
};

struct Implementation {
  std::vector<Answer> answers{};
  std::vector<Milestone> milestones{}; ///< in the order of the file

  bool operator==(const Implementation&) const = default;
};

/// The answer to a question, or none where it is open.
const Answer* answer_to(const Implementation& implementation, std::string_view section, std::string_view question);

} // namespace cti
