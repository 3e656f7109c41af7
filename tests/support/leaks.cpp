// What the leak sanitizer passes over, in tests and in a sanitized program: libgit2 1.5 leaks whatever it compares with
// a regular expression, which says nothing of this project.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libpcre2";
}
