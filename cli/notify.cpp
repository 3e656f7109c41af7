// notify - what is new since the last time, told once.

#include <chrono>
#include <filesystem>
#include <set>
#include <thread>

#include "cli/command.h"
#include "cli/duration.h"
#include "cli/filter.h"
#include "cli/history_line.h"
#include "cli/notify_options.h"
#include "cli/notify_state.h"
#include "cli/question.h"
#include "cli/session.h"
#include "cli/stop_signals.h"
#include "history/clone.h"
#include "pipeline/filter.h"
#include "render/describe.h"
#include "render/escape.h"
#include "render/forge.h"
#include "support/hash.h"
#include "support/words.h"

namespace roadshift::cli {
namespace {

namespace fs = std::filesystem;
using std::chrono::seconds;

std::string folder_name(const std::string& path) {
  std::error_code failure;
  const fs::path whole = fs::canonical(path, failure);
  fs::path name = failure ? fs::path(path) : whole;
  if (name.filename() == ".git") name = name.parent_path();
  if (name.extension() == ".git") name.replace_extension();
  return name.filename().string();
}

std::int64_t time_now() {
  return std::chrono::duration_cast<seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

// What one round knows of the history.
struct Findings {
  Config config;
  LogReport log;  // all events, quiet ones too
  std::vector<std::string> line;
};

class Notify : public Command {
 public:
  [[nodiscard]] std::vector<std::string> formats() const override { return notify_formats(); }

  void declare(CLI::App& app) override {
    constexpr const char* kWhen = "Since when, and how often";
    constexpr const char* kWalk = "How to walk and follow";
    sinks_.declare(app);
    app.add_flag("--each", each_, "a message for each change, not one for all");
    app.add_flag("--dry-run", dry_run_, "show what would go where; nothing is sent or\nremembered");
    app.add_option("--state", state_, "remember here what was told")->option_text("<file>")->group(kWhen);
    app.add_option("--since", since_, "the first time: tell what came after this date\nor revision")
        ->option_text("<date>")
        ->group(kWhen);
    app.add_flag("--include-provisional", provisional_, "tell also what may still be taken back")->group(kWhen);
    app.add_flag("--rebuild", rebuild_, "go on although history was rewritten")->group(kWhen);
    app.add_option("--watch", watch_, "stay, and look again after this time")->option_text("<15m>")->group(kWhen);
    filter_.declare_author_filter(app);
    filter_.declare_entry_filters(app);
    filter_.declare_event_filters(app);
    app.add_flag("--full-history", full_history_, "all parents of a merge, not only the first")->group(kWalk);
    app.add_option("--settle", settle_, "collapse flips within this time")->option_text("<1d>")->group(kWalk);
    app.add_option("--patience", patience_, "how long an entry may be gone and come back")
        ->option_text("<14d>")
        ->group(kWalk);
  }

  Outcome run(Session& session) override {
    const auto every = read_duration("--watch", watch_);
    if (every && every->count() < 1) throw Error(ErrorKind::usage, "--watch", "wait at least a second");
    if (each_ && !session.voice().to_standard_output())
      throw Error(ErrorKind::usage, "--each and -o",
                  "the file would hold the last message only; add to it with --file");
    settings_ = sinks_.settings(session.environment());
    if (every) return watch(session, *every);
    const std::vector<Failure> failures = tell(session, nullptr);
    if (!failures.empty()) throw failed(failures);
    return Outcome::done;
  }

 private:
  // What could not be done is said, and the next round tries again; only what was wrong from the beginning ends it.
  // SIGINT and SIGTERM wait until nothing is under way that should not be cut short; a fetch may be.
  Outcome watch(Session& session, seconds every) {
    for (bool first = true;; first = false) {
      bool stopped = false;
      try {
        session.history();
        const HeldSignals held;
        const std::vector<Failure> failures =
            tell(session, [&](seconds time) { return !(stopped = stopped || !held.pause(time)); });
        if (!failures.empty()) session.voice().complain(failed(failures).what());
        stopped = stopped || !held.pause(every);
      } catch (const Error& error) {
        if (first) throw;
        session.voice().complain(error.what());
        stopped = !HeldSignals().pause(every);
      }
      if (stopped) return Outcome::done;
      session.reopen();
    }
  }

  static Error failed(const std::vector<Failure>& failures) {
    std::string list = "what they were not told waits for the next run";
    for (const Failure& failure : failures)
      list += '\n' + failure.sink + ": " + failure.why + "; " + render::counted(failure.owed, "change") + " to tell";
    return {ErrorKind::repository, render::counted(failures.size(), "sink") + " could not be told", list};
  }

  // One round. `pause`: how to wait between attempts; null: as the system does.
  std::vector<Failure> tell(Session& session, const std::function<bool(seconds)>& pause) {
    const Options options = read_options(session);
    const History& history = session.history();
    const std::string name = source_name(session, history, options);
    transport::Network network;
    const Surroundings around{network,
                              session.environment(),
                              [&session](const std::string& text) { return session.voice().print(text); },
                              session.format().empty() ? notify_formats().front() : session.format(),
                              session.voice().output(),
                              name,
                              facts(session, history, options)};
    const std::vector<std::unique_ptr<Sink>> sinks = make_sinks(settings_, around);
    std::vector<Sink*> places;
    for (const auto& sink : sinks) places.push_back(sink.get());
    const std::string path = state_path(session, places);
    if (dry_run_) {
      show(session, options, NotifyStateFile::load_notify_state(path), places, name);
      return {};
    }
    const NotifyStateFile file(path);
    const Findings found = look(session, options);
    const News news = choose(session, found, file.load(), places);
    file.save(news.next);
    if (news.ids.empty() && session.verbose()) session.voice().say("nothing is new");
    return deliver(news.next, found.log, places, courier(session, file, pause, name));
  }

  Options read_options(Session& session) const {
    ArgumentReader arguments = session.arguments();
    const Range range = at_a_revision(arguments);
    if (range.work_tree)
      throw Error(ErrorKind::usage, "worktree", "what is not committed has no news; name a branch, or nothing");
    Options options = session.options(range, arguments.take_paths(range));
    options.full_history = full_history_;
    options.filter.all = true;  // what is told is chosen afterwards
    return options;
  }

  Findings look(Session& session, const Options& options) {
    Configuration read = session.configuration(options.range, options.paths);
    filter_.check_against(read.config);
    read.config.settle = read_duration("--settle", settle_).value_or(read.config.settle);
    read.config.patience = read_duration("--patience", patience_).value_or(read.config.patience);
    config_ = support::name_of({read.source.text, settle_, patience_, filter_words(session)});
    Findings found{std::move(read.config), {}, {}};
    found.log = make_log(session.history(), found.config, options);
    session.voice().conclude(found.log.head);
    // To where the log went: a branch may have moved on since.
    found.line = line_to(session.history(), found.log.head.range.to, options.full_history);
    return found;
  }

  News choose(Session& session, const Findings& found, const NotifyState& state,
              const std::vector<Sink*>& places) const {
    const EventFilter filter = filter_.read(session.now());
    NewsChoice choice;
    choice.config = config_;
    choice.line = found.line;
    if (!state.last.empty())
      choice.base =
          base_of(session.history(), found.line, state.last, rebuild_ ? Rewritten::allowed : Rewritten::refused);
    choice.include_provisional = provisional_;
    choice.rebuild = rebuild_;
    choice.since = since(session, found.line);
    choice.wanted = [&](const Event& event) {
      return pipeline::event_matches(event, filter, found.config.ladder) && pipeline::event_shown(event, filter);
    };
    for (const Sink* sink : places) choice.sinks.push_back(sink->key());
    News news = select_news(found.log.events, state, choice);
    for (const std::string& note : news.notes) session.voice().say(note);
    if (!state.last.empty() && !since_.empty() && session.verbose())
      session.voice().say("--since is for the first time only; what is new since the last run is told");
    return news;
  }

  // A date in git's words, or a revision.
  std::function<bool(const Event&)> since(Session& session, const std::vector<std::string>& line) const {
    if (since_.empty()) return nullptr;
    if (const auto moment = parse_when(since_, session.now()))
      return [moment](const Event& event) { return event.commit.committed.seconds >= *moment; };
    if (!session.arguments().is_revision(since_))
      throw Error(ErrorKind::usage, "--since '" + since_ + "'",
                  "neither a date that git would know nor a revision; write 2024-06-01, \"2 weeks ago\" or v1.2");
    const auto base = base_of(session.history(), line, session.history().resolve(since_), Rewritten::allowed);
    std::set<std::string> after;
    for (auto id = line.rbegin(); id != line.rend() && (!base || *id != *base); ++id) after.insert(*id);
    return [after](const Event& event) { return after.contains(event.commit.id); };
  }

  void show(Session& session, const Options& options, const NotifyState& state, const std::vector<Sink*>& places,
            const std::string& name) {
    const Findings found = look(session, options);
    const News news = choose(session, found, state, places);
    bool any = false;
    for (const Sink* sink : places) {
      const auto owed = news.next.owed.find(sink->key());
      if (owed == news.next.owed.end() || owed->second.empty()) continue;
      any = true;
      std::vector<std::string> ids;
      for (const Owed& each : owed->second) ids.push_back(each.id);
      const Parcel parcel{report_of(found.log, ids), name, support::name_of({support::join(ids, "\n")}), time_now()};
      session.voice().print(
          render::counted(ids.size(), "change") + " would go to " + render::visible_line(sink->name()) +
          (each_ && ids.size() > 1 ? ", a message for each:" : ":") + "\n\n" + sink->preview(parcel) + '\n');
    }
    if (!any) session.voice().print("nothing would be told\n");
  }

  Courier courier(Session& session, const NotifyStateFile& file, const std::function<bool(seconds)>& pause,
                  const std::string& name) const {
    Courier courier;
    courier.save = [&file](const NotifyState& state) { file.save(state); };
    courier.now = time_now;
    courier.pause = pause != nullptr ? pause : [](seconds time) {
      std::this_thread::sleep_for(time);
      return true;
    };
    courier.say = [&session](const std::string& words) { session.voice().say(words); };
    if (settings_.retry_for) courier.retrying.patience = *settings_.retry_for;
    courier.each = each_;
    courier.source = name;
    return courier;
  }

  // The user's choice of changes, as one text.
  std::string filter_words(Session& session) const {
    std::string words = support::join(session.words().all(), "\n");
    for (const std::vector<std::string>* list :
         {&filter_.stages, &filter_.kinds, &filter_.entries, &filter_.authors, &filter_.mechanisms, &filter_.fields})
      words += "\n--" + support::join(*list, "\n");
    return words + (filter_.all ? "\nall" : "") + (full_history_ ? "\nfull" : "");
  }

  static std::string identity(Session& session) {
    const std::string& repository = session.repository();
    if (is_url(repository)) return history::without_credentials(repository);
    if (session.paths().root()) return session.paths().root()->string();
    std::error_code failure;
    const fs::path whole = fs::canonical(repository, failure);
    return failure ? repository : whole.string();
  }

  std::string state_path(Session& session, const std::vector<Sink*>& places) const {
    if (!state_.empty()) return state_;
    const std::string folder = state_folder(session.environment());
    if (folder.empty())
      throw Error(ErrorKind::usage, "choose a place for the state",
                  "neither XDG_STATE_HOME nor HOME is set; name a file with --state");
    std::string all;
    for (const Sink* sink : places) all += sink->key() + '\n';
    return folder + "/notify/" + support::name_of({identity(session), all, filter_words(session)}) + ".json";
  }

  static RepositoryFacts facts_of(const History& history, const Options& options) {
    Walk walk;
    walk.to = options.range.to;
    return history.facts(walk);
  }

  static std::string source_name(Session& session, const History& history, const Options& options) {
    const std::string remote = render::Forge(facts_of(history, options).remote_url).name();
    return remote.empty() ? folder_name(identity(session)) : remote;
  }

  [[nodiscard]] FeedFacts facts(Session& session, const History& history, const Options& options) const {
    std::string updated;
    if (settings_.feeds.empty() && settings_.entry_feeds.empty()) return {};
    Walk walk;
    walk.to = options.range.to;
    walk.candidate = [](std::string_view) { return false; };
    history.walk(walk, [&](const Revision& revision) { updated = to_rfc3339(revision.commit.committed); });
    return {support::name_of({identity(session)}), updated};
  }

  SinkOptions sinks_;
  FilterOptions filter_;
  NotifySettings settings_;
  std::string state_, since_, watch_, settle_, patience_, config_;
  bool each_ = false, dry_run_ = false, provisional_ = false, rebuild_ = false, full_history_ = false;
};

}  // namespace

CommandEntry notify_command() {
  return {"notify",
          "what is new since the last time, told once",
          "[<revision>] [--] [<path>...]",
          R"(What is new on the roadmap since the last run, told once: to standard output,
files, Atom feeds, programs, webhooks, Slack, Teams, Discord or by mail.

The first run remembers where history stands and tells nothing, unless --since
says from where. What may still be taken back waits until it is certain. Each
sink is told at least once: what it has not acknowledged waits for the next
run, and what it has is never told again. Where a sink stays deaf the others
are told all the same, and the exit status is 3.

Without sinks on the command line those of ~/.config/roadshift/notify.toml are
taken. Nothing that a repository says chooses where news go.)",
          R"(  roadshift notify
  roadshift notify --since "2 weeks ago" --stage live --dry-run
  roadshift notify --atom public/roadmap.atom --per-entry public/entries
  roadshift notify --mail-to a@b.org --mail-from c@b.org --smtp smtps://mail.b.org
  roadshift notify --watch 15m --webhook env:HOOK --webhook-secret-env SECRET
)",
          []() -> std::unique_ptr<Command> { return std::make_unique<Notify>(); }};
}

}  // namespace roadshift::cli
