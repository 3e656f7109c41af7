// sqlite.h - SQLite's handles with one owner each, and its failures as errors that can be told apart.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "roadshift/error.h"

namespace roadshift::store {

// Another process has the file.
struct Busy : Error {
  Busy(const std::string& doing, const std::string& why) : Error(ErrorKind::repository, doing, why) {}
};
// It is no database, or a broken one.
struct Damaged : Error {
  Damaged(const std::string& doing, const std::string& why) : Error(ErrorKind::repository, doing, why) {}
};

class Statement;

class Database {
 public:
  // The file is made where it is not there. Throws Error, as all below.
  explicit Database(const std::string& file);

  void run(const char* sql);
  // The first number of the first row, 0 where there is none.
  [[nodiscard]] std::int64_t number(const char* sql);
  [[nodiscard]] Statement prepare(const std::string& sql);
  // The bytes of a column of the row with that number, without the detour of a query: they may be many.
  [[nodiscard]] std::string bytes_at(const char* table, const char* column, std::int64_t row);
  void wait_at_most(int milliseconds);
  // Ends what BEGIN began, if it was; cannot fail.
  void roll_back() noexcept;
  // Throws where something could not be written; the destructor would keep it to itself.
  void close();
  void check(int code) const;

 private:
  struct Closer {
    void operator()(sqlite3* database) const noexcept { sqlite3_close(database); }
  };
  std::string file_;
  std::unique_ptr<sqlite3, Closer> database_;
};

// Goes before its database. Columns and parameters are counted as SQLite does: from 0, and from 1.
class Statement {
 public:
  void bind(int at, std::int64_t value);
  void bind(int at, double value);
  // The text must live until the statement has been stepped through.
  void bind(int at, std::string_view text);
  void bind_bytes(int at, std::string_view bytes);
  void bind_nothing(int at);
  // Whether there is a row.
  bool step();
  void reset();

  [[nodiscard]] std::int64_t number(int column) const;

 private:
  friend class Database;
  struct Closer {
    void operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
  };
  Statement(Database& database, sqlite3_stmt* statement) : database_(&database), statement_(statement) {}

  Database* database_;
  std::unique_ptr<sqlite3_stmt, Closer> statement_;
};

}  // namespace roadshift::store
