// cache.cpp - a Cache in an SQLite file.
//
// Every value carries a checksum: what a crash of the machine or a failing disk leaves behind is found out when it is
// read, and the file is made anew. Writing does not wait for the disk, for the same reason.
#include "roadshift/cache.h"

#include <filesystem>
#include <functional>
#include <system_error>
#include <utility>

#include "store/sqlite.h"

namespace roadshift {
namespace {

namespace fs = std::filesystem;
using store::Database;
using store::Statement;

constexpr std::int64_t kApplication = 0x72736366;  // "rscf": a file of ours
constexpr std::int64_t kLayout = 1;
constexpr int kPatience = 250;  // milliseconds that another process is waited for

constexpr const char* kTables = R"(
CREATE TABLE IF NOT EXISTS kept (
  place INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  value BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS kept_by_size ON kept(place, bytes);
)";

// Of one build only, like all names.
std::int64_t checksum_of(std::string_view value) {
  return static_cast<std::int64_t>(std::hash<std::string_view>()(value));
}

class SqliteCache final : public Cache {
 public:
  SqliteCache(std::string file, std::vector<std::string>& notes, CacheLimits limits)
      : file_(std::move(file)), notes_(notes), limits_(limits) {
    begin();
  }

  [[nodiscard]] std::optional<std::string> find(const std::string& name) override {
    std::optional<std::string> found;
    attempt([&] {
      database_->run("BEGIN");  // another run may be about to replace it
      Statement select = database_->prepare("SELECT place, checksum FROM kept WHERE name = ?");
      select.bind(1, name);
      const bool is_there = select.step();
      const std::int64_t place = select.number(0), checksum = select.number(1);
      std::string value = is_there ? database_->bytes_at("kept", "value", place) : "";
      select.reset();
      database_->run("COMMIT");
      if (!is_there) return;
      if (checksum != checksum_of(value))
        throw store::Damaged("read '" + file_ + "'", "a value in it is not what was written");
      found = std::move(value);
    });
    return found;
  }

  void keep(const std::string& name, std::string_view value) override {
    if (value.size() > limits_.value) return;
    attempt([&] {
      database_->run("BEGIN IMMEDIATE");
      Statement insert =
          database_->prepare("INSERT OR REPLACE INTO kept(name, bytes, checksum, value) VALUES (?, ?, ?, ?)");
      insert.bind(1, name);
      insert.bind(2, static_cast<std::int64_t>(value.size()));
      insert.bind(3, checksum_of(value));
      insert.bind_bytes(4, value);
      insert.step();
      leave_out_the_oldest();
      database_->run("COMMIT");
    });
  }

  void forget(const std::string& name) override {
    attempt([&] {
      Statement erase = database_->prepare("DELETE FROM kept WHERE name = ?");
      erase.bind(1, name);
      erase.step();
    });
  }

 private:
  void begin() {
    try {
      open();
    } catch (const store::Busy&) {
      database_.reset();  // another run is making it; this one does without
    } catch (const store::Damaged& error) {
      make_anew(error);
    } catch (const Error& error) {
      do_without(error);
    }
  }

  // Another program may have left its own database there.
  void open() {
    std::error_code failure;
    const fs::path folder = fs::path(file_).parent_path();
    // What stands in a repository may not be for everybody.
    if (fs::create_directories(folder, failure)) fs::permissions(folder, fs::perms::owner_all, failure);
    database_.emplace(file_);
    database_->wait_at_most(kPatience);
    const std::int64_t application = database_->number("PRAGMA application_id");
    const std::int64_t layout = database_->number("PRAGMA user_version");
    if (application == kApplication && layout == kLayout) return set_up();
    if (application != 0 || layout != 0 || database_->number("SELECT count(*) FROM sqlite_master") != 0)
      throw store::Damaged("open '" + file_ + "'", "it is no cache of this version");
    database_->run("PRAGMA page_size = 32768");  // values are large
    set_up();
    database_->run("BEGIN IMMEDIATE");
    database_->run(kTables);
    database_->run(("PRAGMA application_id = " + std::to_string(kApplication)).c_str());
    database_->run(("PRAGMA user_version = " + std::to_string(kLayout)).c_str());
    database_->run("COMMIT");
  }

  // A value is read from one end to the other once: its pages need not be held.
  void set_up() {
    database_->run("PRAGMA synchronous = OFF");
    database_->run("PRAGMA cache_size = 8");
  }

  void leave_out_the_oldest() {
    std::int64_t too_much = database_->number("SELECT sum(bytes) FROM kept") - static_cast<std::int64_t>(limits_.whole);
    while (too_much > 0) {
      Statement oldest = database_->prepare("SELECT place, bytes FROM kept ORDER BY place LIMIT 1");
      if (!oldest.step()) return;
      const std::int64_t place = oldest.number(0);
      too_much -= oldest.number(1);
      Statement erase = database_->prepare("DELETE FROM kept WHERE place = ?");
      erase.bind(1, place);
      erase.step();
    }
  }

  template <class Action>
  void attempt(const Action& action) {
    if (!database_) return;
    try {
      action();
    } catch (const store::Busy&) {
      database_->roll_back();  // another run has it; this one does without
    } catch (const store::Damaged& error) {
      make_anew(error);
    } catch (const Error& error) {
      do_without(error);
    }
  }

  // Once: what is damaged again is not to be mended from here.
  void make_anew(const Error& why) {
    database_.reset();
    if (std::exchange(made_anew_, true) || !remove()) return do_without(why);
    notes_.push_back(std::string("the cache is made anew: ") + why.what());
    begin();
  }

  void do_without(const Error& why) {
    database_.reset();
    notes_.push_back(std::string("no cache: ") + why.what());
  }

  [[nodiscard]] bool remove() const {
    std::error_code failure;
    for (const char* part : {"-journal", "-wal", "-shm"}) fs::remove(file_ + part, failure);
    return fs::remove(file_, failure);
  }

  std::string file_;
  std::vector<std::string>& notes_;
  CacheLimits limits_;
  std::optional<Database> database_;
  bool made_anew_ = false;
};

}  // namespace

std::unique_ptr<Cache> open_cache(const std::string& file, std::vector<std::string>& notes, CacheLimits limits) {
  return std::make_unique<SqliteCache>(file, notes, limits);
}

}  // namespace roadshift
