"""What notify sends, judged by other programs: a feed parser, a mail server and a mail parser, a browser's idea of TLS."""
import email
import email.policy
import html
import http.server
import os
import pathlib
import socket
import ssl
import subprocess
import threading

import common

PAGE = "# Roadmap\n\n## In test\n\n| Name | Target date for live |\n|---|---|\n{}\n## Live\n\n| Name |\n|---|\n{}"
HOSTILE = "A & B <i>x</i> “Straße” ]]> &lt;"


def history(folder):
    """Two events: a slip, and one that goes live."""
    return common.repository(folder, "roadmap", {
        "2024-01-01": PAGE.format(f"| Berths | March 2024 |\n| {HOSTILE} | TBC |\n", "| Login |\n"),
        "2024-02-01": PAGE.format(f"| Berths | May 2024 |\n| {HOSTILE} | TBC |\n", "| Login |\n"),
        "2024-03-01": PAGE.format("| Berths | May 2024 |\n", f"| Login |\n| {HOSTILE} |\n")})


def notify(folder, *arguments, status=0, **variables):
    environment = {"HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **variables}
    done = subprocess.run([common.program(), "-C", folder + "/roadmap", "notify", "--since", "2024-01-15", *arguments],
                          capture_output=True, text=True, check=False, env=environment)
    if done.returncode != status:
        raise AssertionError(f"{arguments}: status {done.returncode}: {done.stderr}")
    return done.stdout + done.stderr


def check_feeds(check, folder):
    try:
        import feedparser
    except ImportError:
        print("python3-feedparser is not installed: the feeds are not judged")
        return
    path = folder + "/roadmap.atom"
    notify(folder, "--atom", path, "--per-entry", folder + "/entries")
    feed = feedparser.parse(pathlib.Path(path).read_bytes())
    check.equal((feed.bozo, feed.version), (False, "atom10"), "a well-formed Atom 1.0 feed")
    for field in ("id", "title", "updated"):
        check.that(feed.feed.get(field), "the feed has its " + field)
    check.equal([entry.title.split(": ")[-1] for entry in feed.entries],
                ["Test → Live", "Mar 2024 → May 2024, +61 days"], "newest first")
    for entry in feed.entries:
        check.that(entry.id.startswith("tag:roadshift.invalid,2025:event/"), "a tag for an id: " + entry.id)
        check.that(entry.updated_parsed and entry.content[0].value and entry.author, "time, content and author are read")
        check.equal([tag.scheme.rsplit(":")[-1] for tag in entry.tags], ["kind", "stage", "entry"], "the categories")
    live = feed.entries[0]
    check.that("A & B x “Straße” ]]> <" in html.unescape(live.content[0].value),
               "the title is text: " + live.content[0].value)
    check.equal(live.updated, "2024-03-01T12:00:00+00:00", "the time is the commit's")
    entries = [feedparser.parse(each.read_bytes()) for each in pathlib.Path(folder + "/entries").glob("*.atom")]
    check.equal(sorted(len(each.entries) for each in entries), [1, 1], "a feed for each entry")
    check.equal(len({each.feed.id for each in entries} | {feed.feed.id}), 3, "each feed has an id of its own")


def check_mail(check, folder):
    try:
        from aiosmtpd.controller import Controller
    except ImportError:
        print("python3-aiosmtpd is not installed: the mail example is not run")
        return

    class Box:
        def __init__(self):
            self.mails = []

        async def handle_DATA(self, server, session, envelope):
            self.mails.append((envelope.mail_from, envelope.rcpt_tos,
                               email.message_from_bytes(envelope.content, policy=email.policy.default)))
            return "250 taken"

    box = Box()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    example = str(pathlib.Path(__file__).resolve().parents[2] / "examples/cron-notify")
    variables = {"HOME": folder, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "ROADSHIFT": common.program(),
                 "ROADMAP": folder + "/roadmap", "MAIL_TO": "ada@example.org,team@example.org",
                 "MAIL_FROM": "roadmap@example.org", "SMTP": f"smtp://127.0.0.1:{port}"}
    for _ in range(2):  # the second has nothing to tell
        done = subprocess.run([example, "--since", "2024-01-15"], env=variables, capture_output=True, text=True, check=False)
        check.equal((done.returncode, done.stdout, done.stderr), (0, "", ""), "the example is content and quiet")
    controller.stop()
    check.equal(len(box.mails), 1, "one mail")
    sender, recipients, mail = box.mails[0]
    check.equal((sender, recipients), ("roadmap@example.org", ["ada@example.org", "team@example.org"]), "to whom")
    check.equal(mail["Subject"], "roadmap: 1 to Live, 1 slip (+61 days)", "the subject")
    check.equal(mail.defects, [], "a mail without defects")
    body = mail.get_content()
    check.that("- A & B" in body and "“Straße”" in body and ": Test → Live" in body, "the text is read: " + body)
    check.that("- Berths: slip, Live: Mar 2024 → May 2024, +61 days" in body, "with days: " + body)
    del variables["SMTP"]
    done = subprocess.run([example], env=variables, capture_output=True, text=True, check=False)
    check.that(done.returncode != 0 and "set SMTP to the mail server" in done.stderr, "what is missing is said")


def check_tls(check, folder):
    """A certificate that nobody vouches for is refused, and nothing is sent."""
    key, certificate = folder + "/key.pem", folder + "/certificate.pem"
    try:
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                        "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
                       check=True, capture_output=True)
    except FileNotFoundError:
        print("openssl is not installed: TLS is not judged")
        return
    bodies = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"https://127.0.0.1:{server.server_port}/hook"
    said = notify(folder, "--webhook", url, "--state", folder + "/tls.json", status=3)
    check.that("certificate" in said.lower(), "the reason is said: " + said)
    check.that("attempts" not in said, "and it is not tried again")
    check.equal(bodies, [], "nothing was sent")
    server.shutdown()


def main():
    check = common.Checks()
    with common.temporary() as folder:
        history(folder)
        check_feeds(check, folder)
        check_mail(check, folder)
        check_tls(check, folder)
    check.end()


main()
