#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/loopback.h"
#include "transport/send.h"

namespace roadshift::transport {
namespace {

using std::chrono::seconds;
using test::MailServer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using Outcome = Attempt::Outcome;

const std::string kMail = "Subject: hello\r\n\r\nfirst\r\n.\r\n.. and more\r\n";

class SendMail : public testing::Test {
 protected:
  Attempt send(const SmtpServer& server) {
    return send_mail(network_.curl(), server, "roadmap@example.org", {"ada@example.org", "team@example.org"}, kMail,
                     seconds(10));
  }
  MailServer server_;
  Network network_;
};

TEST_F(SendMail, ReachesEverybodyWhole) {
  EXPECT_EQ(send({server_.url(), "", ""}).outcome, Outcome::done);
  ASSERT_THAT(server_.mails(), SizeIs(1));
  const test::MailCall mail = server_.mails().front();
  EXPECT_EQ(mail.from, "roadmap@example.org");
  EXPECT_THAT(mail.to, ElementsAre("ada@example.org", "team@example.org"));
  EXPECT_EQ(mail.text, kMail) << "a line with a dot alone does not end it";
}

TEST_F(SendMail, RefusalForNowIsTriedAgainAndOneForGoodIsNot) {
  server_.refuse_with({"451 later", "554 never"});
  const Attempt later = send({server_.url(), "", ""});
  EXPECT_EQ(later.outcome, Outcome::again);
  EXPECT_THAT(later.why, HasSubstr("451"));
  const Attempt never = send({server_.url(), "", ""});
  EXPECT_EQ(never.outcome, Outcome::refused);
  EXPECT_THAT(never.why, HasSubstr("554"));
  EXPECT_THAT(server_.mails(), SizeIs(0));
}

TEST_F(SendMail, PasswordIsNotSentWithoutTls) {
  const Attempt attempt = send({server_.url(), "user", "secret"});
  EXPECT_EQ(attempt.outcome, Outcome::refused) << attempt.why;
  EXPECT_THAT(attempt.why, testing::Not(HasSubstr("secret")));
  EXPECT_THAT(server_.mails(), SizeIs(0));
}

TEST_F(SendMail, ServerThatIsNotThereIsTriedAgain) {
  std::string nobody;
  {
    const MailServer gone;
    nobody = gone.url();
  }
  EXPECT_EQ(send({nobody, "", ""}).outcome, Outcome::again);
}

}  // namespace
}  // namespace roadshift::transport
