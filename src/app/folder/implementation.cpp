#include "cti/app/implementation.hpp"

#include "cti/method/implementation.hpp"
#include "cti/text/implementation_text.hpp"
#include "cti/view/known_words.hpp"

namespace cti::app {
namespace {

// They may stand in a message.
std::vector<std::string> names_of(const ImplementationTemplate& whole) {
  std::vector<std::string> names;
  for (const auto& section : whole.sections) {
    names.push_back(section.id);
    for (const auto& question : section.questions) names.push_back(question.id);
  }
  return names;
}

} // namespace

text::Reading<Implementation> implementation_in(std::string text) {
  view::know(names_of(method::implementation_template()));
  const auto document = text::parse(implementation_file, std::move(text));
  if (!document) return {{}, {document.error()}, {}};
  return text::read_implementation(*document, method::implementation_template());
}

Expected<std::optional<text::Reading<Implementation>>> implementation_of(const Folder& folder) {
  auto file = folder.files.read(implementation_file);
  if (file) return std::optional{implementation_in(std::move(file->text))};
  if (file.error().kind == Kind::not_found) return std::optional<text::Reading<Implementation>>{};
  return failed(file.error());
}

Expected<std::optional<Implementation>> read_implementation(const Folder& folder) {
  auto file = implementation_of(folder);
  if (!file) return failed(file.error());
  if (!*file) return std::optional<Implementation>{};
  if (!(*file)->errors.empty()) return failed((*file)->errors.front());
  return std::optional{std::move((*file)->value)};
}

} // namespace cti::app
