#include "render/check_renderer.h"

namespace roadshift::render {
namespace {

class CheckRenderer final : public Renderer {
 public:
  using Write = void (*)(const CheckReport&, std::ostream&);
  CheckRenderer(const char* doing, Write write) : doing_(doing), write_(write) {}
  void render(const Report& report, const Style&, std::ostream& out) const override {
    const auto* check = std::get_if<CheckReport>(&report);
    if (check == nullptr) throw Error(ErrorKind::usage, doing_, "only a check has findings");
    write_(*check, out);
  }

 private:
  const char* doing_;
  Write write_;
};

}  // namespace

std::unique_ptr<Renderer> make_check_renderer(const char* doing, void (*write)(const CheckReport&, std::ostream&)) {
  return std::make_unique<CheckRenderer>(doing, write);
}

}  // namespace roadshift::render
