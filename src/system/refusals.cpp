#include "cti/system/refusals.hpp"

namespace cti::system {
namespace {

Place whole(const std::string& shown) { return {shown, 1, 1, 1, {}}; }

} // namespace

Error no_file(const std::string& shown) { return {Kind::not_found, {N_("there is no file {}"), {shown}}}; }

Error no_folder(const std::string& shown) {
  return {Kind::not_found, {N_("there is no folder {}"), {shown}}, {N_("begin one: cti init")}};
}

Error is_a_link(const std::string& shown, Message hint) {
  return {Kind::invalid, {N_("this is a link, and links are not followed")}, std::move(hint), whole(shown)};
}

Error is_no_file(const std::string& shown) {
  return {Kind::invalid,
          {N_("this is not an ordinary file")},
          {N_("a course is one file; move this elsewhere")},
          whole(shown)};
}

Error cannot_read(const std::string& shown, std::string cause) {
  return {Kind::invalid, {N_("cannot be read")}, {}, whole(shown), std::move(cause)};
}

Error cannot_read_folder(const std::string& shown, std::string cause) {
  return {Kind::not_found, {N_("the folder {} cannot be read"), {shown}}, {}, {}, std::move(cause)};
}

Error cannot_write(const std::string& shown, std::string cause, bool was_there) {
  const Message stays{N_("nothing was changed; the file is as it was")};
  return {
      Kind::unwritten, {N_("{} could not be written"), {shown}}, was_there ? stays : Message{}, {}, std::move(cause)};
}

Error exists_already(const std::string& shown) {
  return {Kind::usage, {N_("{} exists already"), {shown}}, {N_("it was left as it is")}};
}

Error changed_meanwhile(const std::string& shown) {
  return {Kind::contention,
          {N_("{} was changed by someone else meanwhile"), {shown}},
          {N_("their text is kept; look at it and try again")}};
}

Error no_answer(const std::string& program, std::string cause) {
  return {Kind::not_found, {N_("{} did not answer"), {program}}, {}, {}, std::move(cause)};
}

} // namespace cti::system
