#pragma once

#include <cerrno>
#include <string>
#include <unistd.h>
#include <utility>

namespace cti::system {

/// A file descriptor that closes itself.
class Descriptor {
public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_); // the old one is closed with the other
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }

  /// Closes now and says whether that went well: what was written may fail only here.
  bool close() {
    const int number = number_;
    number_ = -1;
    return ::close(number) == 0 || errno == EINTR;
  }

private:
  int number_;
};

/// The call's result, the call repeated for as long as a signal interrupts it.
template <class Call> auto retried(Call call) {
  for (;;) {
    const auto result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

/// Writes all of the text; false with errno set where that fails.
inline bool write_all(int number, const std::string& text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto count = retried([&] { return ::write(number, text.data() + at, text.size() - at); });
    if (count < 0) return false;
    at += static_cast<std::size_t>(count);
  }
  return true;
}

/// All that comes, until there is no more of it.
inline std::string all_from(int number) {
  std::string text;
  char block[65536];
  for (;;) {
    const auto count = retried([&] { return ::read(number, block, sizeof block); });
    if (count <= 0) return text;
    text.append(block, static_cast<std::size_t>(count));
  }
}

} // namespace cti::system
