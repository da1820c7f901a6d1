#pragma once
// The method profiles: those that come with cti, and a folder's own adaptations of them.

#include "cti/course/method.hpp"
#include "cti/course/shape.hpp"
#include "cti/text/document.hpp"

namespace cti::method {

using Methods = std::map<std::string, Method>;

/// "crisis-centre, job, …": for saying which there are.
std::vector<std::string> ids_of(const Methods& methods);

/// What the methods define between them: what a file or a question of the folder can name.
Definitions definitions_of(const Methods& methods);

/// The target groups of the sources, each with its checklists.
const Methods& built_in();

/// A folder's own profile laid over the one that it adapts. Refused, with place: a core element left out, phases or a
/// length that the method does not have, an item id used twice.
Expected<Method> adapted(const text::Document& document, const Methods& known);

/// The method with the guide that comes with cti for each stage of which its own profile says nothing: that of the
/// method itself, else of the one that it adapts. Read only here, as few commands show it.
Method with_guide(Method method);

/// A warning for each key in a profile that no profile has.
std::vector<Error> unknown_keys(const text::Document& document);

/// What a profile may hold.
Shape profile_shape();

} // namespace cti::method
