#include "cti/course/shape.hpp"

#include <stdexcept>

namespace cti {
namespace {

Shape* inner(Shape& shape, const std::string& key) {
  for (auto& property : shape.properties)
    if (property.key == key) return &property.shape;
  for (auto& part : shape.parts)
    if (Shape* found = inner(part, key)) return found;
  return nullptr;
}

} // namespace

Shape& shape_at(Shape& whole, const std::vector<std::string>& path) {
  Shape* at = &whole;
  for (const auto& key : path)
    if (at = inner(*at, key); !at) throw std::logic_error("no key is called " + key);
  return *at;
}

} // namespace cti
