// shared_list.h - a list whose copies share it.
//
// Of a roadmap's thousand revisions nearly all say of an entry what the one before said. Its lists are the most of it:
// as long as nobody changes a copy, there is one list for all of them, and that two of them are equal is seen at once.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace roadshift {

// Behaves like a constant std::vector<T>, to which T's can be added at the end, and stands for one: it is made from a
// vector, and given where one is wanted, without a word. Safe to copy and read, not to change, while another thread
// reads a copy, as with any value.
template <class T>
class SharedList {
 public:
  using value_type = T;
  using const_iterator = typename std::vector<T>::const_iterator;

  SharedList() = default;
  SharedList(std::initializer_list<T> list) : SharedList(std::vector<T>(list)) {}
  // NOLINTNEXTLINE(google-explicit-constructor)
  SharedList(std::vector<T> list) : list_(list.empty() ? nullptr : std::make_shared<std::vector<T>>(std::move(list))) {}

  [[nodiscard]] const std::vector<T>& list() const {
    static const std::vector<T> kNone;
    return list_ ? *list_ : kNone;
  }
  operator const std::vector<T>&() const { return list(); }  // NOLINT(google-explicit-constructor)

  [[nodiscard]] const_iterator begin() const { return list().begin(); }
  [[nodiscard]] const_iterator end() const { return list().end(); }
  [[nodiscard]] std::size_t size() const { return list().size(); }
  [[nodiscard]] bool empty() const { return list().empty(); }
  // As of a std::vector: there has to be such an element.
  [[nodiscard]] const T& operator[](std::size_t i) const { return list()[i]; }
  [[nodiscard]] const T& front() const { return list().front(); }
  [[nodiscard]] const T& back() const { return list().back(); }

  // The copies that shared the list keep it as it was.
  void push_back(T element) {
    if (!list_ || list_.use_count() > 1) list_ = std::make_shared<std::vector<T>>(list());
    list_->push_back(std::move(element));
  }

  friend bool operator==(const SharedList& a, const SharedList& b) {
    return a.list_ == b.list_ || a.list() == b.list();
  }

 private:
  std::shared_ptr<std::vector<T>> list_;  // null for none
};

}  // namespace roadshift
