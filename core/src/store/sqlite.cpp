#include "store/sqlite.h"

namespace roadshift::store {

Database::Database(const std::string& file) : file_(file) {
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  database_.reset(raw);
  check(code);
}

void Database::check(int code) const {
  if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW) return;
  const std::string doing = "use the database '" + file_ + "'";
  const std::string why = database_ ? sqlite3_errmsg(database_.get()) : sqlite3_errstr(code);
  switch (code & 0xff) {  // the primary code of an extended one
    case SQLITE_BUSY:
    case SQLITE_LOCKED: throw Busy(doing, why);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: throw Damaged(doing, why);  // a table that is not there
    default: throw Error(ErrorKind::repository, doing, why);
  }
}

void Database::run(const char* sql) {
  check(sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr));
}

std::int64_t Database::number(const char* sql) {
  Statement statement = prepare(sql);
  return statement.step() ? statement.number(0) : 0;
}

Statement Database::prepare(const std::string& sql) {
  sqlite3_stmt* raw = nullptr;
  check(sqlite3_prepare_v2(database_.get(), sql.c_str(), static_cast<int>(sql.size()), &raw, nullptr));
  return {*this, raw};
}

std::string Database::bytes_at(const char* table, const char* column, std::int64_t row) {
  sqlite3_blob* raw = nullptr;
  check(sqlite3_blob_open(database_.get(), "main", table, column, row, 0, &raw));
  const std::unique_ptr<sqlite3_blob, decltype(&sqlite3_blob_close)> blob(raw, sqlite3_blob_close);
  std::string bytes(static_cast<std::size_t>(sqlite3_blob_bytes(raw)), '\0');
  check(sqlite3_blob_read(raw, bytes.data(), static_cast<int>(bytes.size()), 0));
  return bytes;
}

void Database::wait_at_most(int milliseconds) {
  check(sqlite3_busy_timeout(database_.get(), milliseconds));
}

void Database::roll_back() noexcept {
  if (sqlite3_get_autocommit(database_.get()) == 0)
    sqlite3_exec(database_.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::close() {
  check(sqlite3_close(database_.get()));
  static_cast<void>(database_.release());
}

void Statement::bind(int at, std::int64_t value) {
  database_->check(sqlite3_bind_int64(statement_.get(), at, value));
}

void Statement::bind(int at, double value) {
  database_->check(sqlite3_bind_double(statement_.get(), at, value));
}

void Statement::bind(int at, std::string_view text) {
  database_->check(sqlite3_bind_text64(statement_.get(), at, text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind_bytes(int at, std::string_view bytes) {
  database_->check(sqlite3_bind_blob64(statement_.get(), at, bytes.data(), bytes.size(), SQLITE_STATIC));
}

void Statement::bind_nothing(int at) {
  database_->check(sqlite3_bind_null(statement_.get(), at));
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  database_->check(code);
  return code == SQLITE_ROW;
}

void Statement::reset() {
  database_->check(sqlite3_reset(statement_.get()));
}

std::int64_t Statement::number(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

}  // namespace roadshift::store
