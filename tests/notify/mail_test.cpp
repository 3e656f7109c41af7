#include "notify/mail.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "notify/parcels.h"

namespace roadshift::notify {
namespace {

using testing::HasSubstr;
using testing::Not;

Mail mail(std::string subject, std::string text) {
  return {"roadmap@example.org", {"ada@example.org", "team@example.org"},
          std::move(subject),    std::move(text),
          "roadshift-1",         1780304400};
}

TEST(MailText, IsAMailAsTheStandardsHaveIt) {
  EXPECT_EQ(mail_text(mail("docs: 2 to Live", "One line\n\n= 100 %, Straße\nblank at the end \n")),
            "From: roadmap@example.org\r\n"
            "To: ada@example.org,\r\n team@example.org\r\n"
            "Subject: docs: 2 to Live\r\n"
            "Date: Mon, 01 Jun 2026 09:00:00 +0000\r\n"
            "Message-ID: <roadshift-1@example.org>\r\n"
            "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n"
            "\r\n"
            "One line\r\n\r\n=3D 100 %, Stra=C3=9Fe\r\nblank at the end=20\r\n");
}

TEST(MailText, SubjectIsEncodedInWordsThatNeverPartACharacter) {
  std::string subject;
  for (int i = 0; i < 40; ++i) subject += "ß→";
  const std::string text = mail_text(mail(subject, ""));
  std::istringstream lines(text);
  bool in_subject = false;
  std::string decoded;
  for (std::string line; std::getline(lines, line);) {
    EXPECT_LE(line.size(), 90U);
    in_subject = line.starts_with("Subject: ") || (in_subject && line.starts_with(' '));
    if (!in_subject) continue;
    const std::size_t begin = line.find("=?UTF-8?Q?"), end = line.rfind("?=");
    ASSERT_NE(begin, std::string::npos) << line;
    EXPECT_LE(end + 2 - begin, 75U);
    const std::string word = line.substr(begin + 10, end - begin - 10);
    EXPECT_EQ(word.substr(1, 1), word.find("=C3=9F") == 0 ? "C" : "E") << "begins with a whole character: " << word;
    for (std::size_t i = 0; i < word.size(); i += 3)
      decoded += static_cast<char>(std::stoi(word.substr(i + 1, 2), nullptr, 16));
  }
  EXPECT_EQ(decoded, subject);
}

TEST(MailText, NothingThatDocumentsSayMakesAHeaderOrEndsTheMail) {
  const std::string text = mail_text(mail(samples::kHostile, samples::kHostile));
  const std::string head = text.substr(0, text.find("\r\n\r\n"));
  EXPECT_THAT(head, Not(HasSubstr("\nBcc")));
  std::istringstream lines(head);
  for (std::string line; std::getline(lines, line);)
    EXPECT_TRUE(line.starts_with(' ') || line.find(": ") != std::string::npos) << line;
  for (const char c : text) EXPECT_TRUE((c >= ' ' && c <= '~') || c == '\r' || c == '\n');
  std::istringstream all(text);
  for (std::string line; std::getline(all, line);) EXPECT_LE(line.size(), 90U) << line;
}

TEST(MailAddress, IsPlainOrRefused) {
  for (const char* good : {"a@b", "ada.lovelace+news@example.org"}) EXPECT_TRUE(is_mail_address(good)) << good;
  for (const char* bad :
       {"", "ada", "@b", "a@", "a@b@c", "a b@c", "a@b\r\nBcc: c@d", "<a@b>", "a@b,c", "\"a\"@b", "ä@b"})
    EXPECT_FALSE(is_mail_address(bad)) << bad;
  Mail bad = mail("s", "t");
  bad.to = {"a@b\r\nRCPT TO:<c@d>"};
  EXPECT_THROW(mail_text(bad), Error);
}

}  // namespace
}  // namespace roadshift::notify
