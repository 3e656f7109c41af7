// One POST to a real server on this machine that does whatever servers do.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/loopback.h"
#include "transport/send.h"

namespace roadshift::transport {
namespace {

using std::chrono::seconds;
using test::HttpAnswer;
using test::HttpCall;
using test::HttpServer;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;
using Outcome = Attempt::Outcome;
using How = HttpAnswer::How;

constexpr std::int64_t kNow = 784111777;  // Sun, 06 Nov 1994 08:49:37 GMT

class Post : public testing::Test {
 protected:
  Attempt to(const std::string& url, seconds timeout = seconds(10)) {
    return post(network_.curl(), {url, "{\"a\": 1}", {{"Content-Type", "application/json"}}}, timeout, kNow);
  }
  Attempt answered(HttpAnswer answer, seconds timeout = seconds(10)) {
    server_.answer_with([answer](const HttpCall&) { return answer; });
    return to(server_.url("/secret-path"), timeout);
  }

  HttpServer server_;
  Network network_;
};

TEST_F(Post, SendsBodyAndHeaders) {
  EXPECT_EQ(to(server_.url("/hook?x=1")).outcome, Outcome::done);
  ASSERT_THAT(server_.calls(), SizeIs(1));
  const HttpCall call = server_.calls().front();
  EXPECT_EQ(call.method, "POST");
  EXPECT_EQ(call.path, "/hook?x=1");
  EXPECT_EQ(call.body, "{\"a\": 1}");
  EXPECT_EQ(call.headers.at("content-type"), "application/json");
  EXPECT_THAT(call.headers.at("user-agent"), HasSubstr("roadshift/"));
}

TEST_F(Post, AnswersAreJudged) {
  const struct {
    HttpAnswer answer;
    Outcome outcome;
    std::string says;
    std::optional<seconds> wait;
  } kCases[] = {
      {{.status = 200}, Outcome::done, "", {}},
      {{.status = 204}, Outcome::done, "", {}},
      {{.status = 429, .headers = {"Retry-After: 7"}}, Outcome::again, "HTTP 429", seconds(7)},
      {{.status = 503, .headers = {"retry-after: Sun, 06 Nov 1994 08:50:37 GMT"}},
       Outcome::again,
       "HTTP 503",
       seconds(60)},
      {{.status = 500}, Outcome::again, "HTTP 500", {}},
      {{.status = 408}, Outcome::again, "HTTP 408", {}},
      {{.status = 400, .body = "invalid_blocks\nmore"}, Outcome::refused, "HTTP 400: invalid_blocks", {}},
      {{.status = 404}, Outcome::refused, "HTTP 404", {}},
      {{.how = How::reset}, Outcome::again, "", {}},
      {{.how = How::close}, Outcome::again, "", {}},
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.answer.status);
    const Attempt attempt = answered(c.answer);
    EXPECT_EQ(attempt.outcome, c.outcome) << attempt.why;
    EXPECT_THAT(attempt.why, HasSubstr(c.says));
    EXPECT_EQ(attempt.wait, c.wait);
    EXPECT_THAT(attempt.why, Not(HasSubstr("secret-path")));
  }
}

TEST_F(Post, RedirectIsNotFollowed) {
  HttpServer elsewhere;
  const Attempt attempt = answered({.status = 307, .headers = {"Location: " + elsewhere.url("/")}});
  EXPECT_EQ(attempt.outcome, Outcome::refused);
  EXPECT_THAT(attempt.why, HasSubstr("redirect"));
  EXPECT_THAT(elsewhere.calls(), SizeIs(0));
}

TEST_F(Post, ServerThatHangsIsNotWaitedForLongerThanAsked) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_EQ(answered({.how = How::hang}, seconds(1)).outcome, Outcome::again);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, seconds(10));
}

TEST_F(Post, AnswerThatRepeatsTheAddressIsNotQuoted) {
  const Attempt attempt = answered({.status = 404, .body = "no such page: /secret-path"});
  EXPECT_EQ(attempt.why, "HTTP 404");
}

TEST_F(Post, LongAnswerIsCut) {
  EXPECT_LT(answered({.status = 400, .body = std::string(1U << 20U, 'x')}).why.size(), 200U);
}

TEST_F(Post, WhereNobodyListensIsTriedAgain) {
  std::string nobody;
  {
    const HttpServer gone;
    nobody = gone.url("/secret-path");
  }
  const Attempt attempt = to(nobody);
  EXPECT_EQ(attempt.outcome, Outcome::again);
  EXPECT_THAT(attempt.why, Not(HasSubstr("secret-path")));
}

TEST_F(Post, SpeaksHttpOnly) {
  for (const char* url : {"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://127.0.0.1/x"})
    EXPECT_EQ(to(url).outcome, Outcome::refused) << url;
}

TEST(ShownAddress, HoldsNoSecret) {
  EXPECT_EQ(shown_address("https://hooks.example.org/services/T0/B0/secret"), "https://hooks.example.org/…");
  EXPECT_EQ(shown_address("https://user:secret@example.org/x"), "https://example.org/…");
  EXPECT_EQ(shown_address("https://example.org?token=secret"), "https://example.org/…");
  EXPECT_EQ(shown_address("smtps://mail.example.org:465"), "smtps://mail.example.org:465");
  EXPECT_EQ(shown_address("secret"), "…");
}

TEST(Signature, IsTheOneOfTheStandard) {
  // RFC 4231, test cases 2 and 6.
  EXPECT_EQ(hmac_sha256("Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

}  // namespace
}  // namespace roadshift::transport
