#include "transport/sinks.h"

#include <sstream>
#include <utility>

#include "notify/mail.h"
#include "notify/message.h"
#include "render/json_writer.h"
#include "roadshift/render.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::transport {
namespace {

using std::chrono::seconds;

std::string kind_of(notify::Chat chat) {
  switch (chat) {
    case notify::Chat::slack: return "slack";
    case notify::Chat::teams: return "teams";
    case notify::Chat::discord: break;
  }
  return "discord";
}

// An address that is given by the name of a variable is known by that, whatever it stands for.
std::string shown(const Address& address) {
  return shown_address(address.url) + (address.given == address.url ? "" : " (" + address.given + ")");
}

class Webhook final : public Sink {
 public:
  Webhook(Network& network, Address address, std::string secret, seconds timeout)
      : network_(network), address_(std::move(address)), secret_(std::move(secret)), timeout_(timeout) {}

  [[nodiscard]] std::string key() const override { return "webhook-" + support::name_of({address_.given}); }
  [[nodiscard]] std::string name() const override { return "webhook " + shown(address_); }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override { return events_document(parcel); }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    HttpRequest request{address_.url, events_document(parcel), {}};
    request.headers = {{"Content-Type", "application/json"}, {"X-Roadshift-Delivery", parcel.id}};
    if (!secret_.empty())
      request.headers.emplace_back("X-Roadshift-Signature", "sha256=" + hmac_sha256(secret_, request.body));
    return post(network_.curl(), request, timeout_, parcel.at);
  }

 private:
  Network& network_;
  Address address_;
  std::string secret_;
  seconds timeout_;
};

class ChatRoom final : public Sink {
 public:
  ChatRoom(Network& network, notify::Chat chat, Address address, seconds timeout)
      : network_(network), chat_(chat), address_(std::move(address)), timeout_(timeout) {}

  [[nodiscard]] std::string key() const override { return kind_of(chat_) + '-' + support::name_of({address_.given}); }
  [[nodiscard]] std::string name() const override { return kind_of(chat_) + ' ' + shown(address_); }
  // Halved until it fits: a message just below a service's limit is no better to read than two.
  [[nodiscard]] std::size_t fitting(const Parcel& parcel) const override {
    std::size_t count = parcel.report.events.size();
    for (; count > 1; count = (count + 1) / 2) {
      std::vector<std::string> ids;
      for (std::size_t i = 0; i < count; ++i) ids.push_back(parcel.report.events[i].id);
      const Parcel part{report_of(parcel.report, ids), parcel.source, parcel.id, parcel.at};
      if (notify::chat_takes(chat_, notify::message_of(part))) break;
    }
    return count;
  }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override {
    return render::dump(render::Json::parse(body(parcel)), 2) + '\n';
  }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    const HttpRequest request{address_.url, body(parcel), {{"Content-Type", "application/json"}}};
    return post(network_.curl(), request, timeout_, parcel.at);
  }

 private:
  [[nodiscard]] std::string body(const Parcel& parcel) const {
    return notify::chat_body(chat_, notify::message_of(parcel));
  }

  Network& network_;
  notify::Chat chat_;
  Address address_;
  seconds timeout_;
};

class MailBox final : public Sink {
 public:
  MailBox(Network& network, MailRoute route, seconds timeout)
      : network_(network), route_(std::move(route)), timeout_(timeout) {}

  [[nodiscard]] std::string key() const override {
    return "mail-" + support::name_of({support::join(route_.to, "\n")});
  }
  [[nodiscard]] std::string name() const override {
    return "mail to " + support::join(route_.to, ", ") + " by " + shown_address(route_.server.url);
  }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override {
    const notify::Mail mail = mail_of(parcel);
    return "From: " + mail.from + "\nTo: " + support::join(mail.to, ", ") + "\nSubject: " + mail.subject + "\n\n" +
           mail.text;
  }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    return send_mail(network_.curl(), route_.server, route_.from, route_.to, notify::mail_text(mail_of(parcel)),
                     timeout_);
  }

 private:
  [[nodiscard]] notify::Mail mail_of(const Parcel& parcel) const {
    const notify::Message message = notify::message_of(parcel);
    return {route_.from, route_.to, message.title, notify::plain_text(message), "roadshift-" + parcel.id, parcel.at};
  }

  Network& network_;
  MailRoute route_;
  seconds timeout_;
};

class Program final : public Sink {
 public:
  Program(std::vector<std::string> command, seconds timeout) : command_(std::move(command)), timeout_(timeout) {}

  [[nodiscard]] std::string key() const override {
    return "program-" + support::name_of({support::join(command_, "\n")});
  }
  [[nodiscard]] std::string name() const override { return "program " + support::join(command_, " "); }
  [[nodiscard]] std::string preview(const Parcel& parcel) const override { return events_document(parcel); }
  Attempt deliver(const Parcel& parcel, std::vector<FeedEntry>& /*feed*/) override {
    return run_program(command_, events_document(parcel), timeout_);
  }

 private:
  std::vector<std::string> command_;
  seconds timeout_;
};

}  // namespace

std::string events_document(const Parcel& parcel) {
  std::ostringstream out;
  find_format("json")->make()->render(parcel.report, {.newest_first = false, .all = true}, out);
  return out.str();
}

std::unique_ptr<Sink> make_webhook(Network& network, Address address, std::string secret, seconds timeout) {
  return std::make_unique<Webhook>(network, std::move(address), std::move(secret), timeout);
}

std::unique_ptr<Sink> make_chat(Network& network, notify::Chat chat, Address address, seconds timeout) {
  return std::make_unique<ChatRoom>(network, chat, std::move(address), timeout);
}

std::unique_ptr<Sink> make_mail(Network& network, MailRoute route, seconds timeout) {
  return std::make_unique<MailBox>(network, std::move(route), timeout);
}

std::unique_ptr<Sink> make_program(std::vector<std::string> command, seconds timeout) {
  return std::make_unique<Program>(std::move(command), timeout);
}

}  // namespace roadshift::transport
