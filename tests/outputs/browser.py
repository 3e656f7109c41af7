"""Headless Chromium through its DevTools protocol."""
import json
import os
import shutil
import subprocess
import tempfile
import time

import websocket

OPTIONS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
           "--remote-debugging-port=0", "--remote-allow-origins=*"]


def path():
    return shutil.which("chromium") or shutil.which("chromium-browser")


class Browser:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="roadshift-browser-")
        self.process = subprocess.Popen([path(), *OPTIONS, "--user-data-dir=" + self.profile, "about:blank"],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        port = self._wait_for(self._port, "its port")
        self.socket = websocket.create_connection(f"ws://127.0.0.1:{port[0]}{port[1]}", timeout=60)
        self.number = 0
        self.events = []
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Log", "Network"]:
            self.call(domain + ".enable")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.profile, ignore_errors=True)

    @staticmethod
    def _wait_for(what, name):
        for _ in range(600):
            found = what()
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError("the browser did not give " + name)

    def _port(self):
        try:
            with open(os.path.join(self.profile, "DevToolsActivePort"), encoding="utf-8") as file:
                lines = file.read().split("\n")
                return (lines[0], lines[1]) if len(lines) > 1 else None
        except FileNotFoundError:
            return None

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.socket.send(json.dumps(message))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise AssertionError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def open(self, url):
        """Loads a page; gives what went wrong on it and what it asked the network for."""
        self.events.clear()
        self.call("Page.navigate", url=url)
        self._wait_for(lambda: self.value("document.readyState === 'complete' && location.href !== 'about:blank'"),
                       "the page")
        return self.troubles(), self.requests()

    def troubles(self):
        out = []
        for event in self.events:
            if event.get("method") == "Runtime.exceptionThrown":
                out.append(event["params"]["exceptionDetails"]["text"])
            if event.get("method") == "Runtime.consoleAPICalled":
                out.append(str(event["params"]["args"]))
            if event.get("method") == "Log.entryAdded":
                out.append(event["params"]["entry"]["text"])
        return out

    def requests(self):
        urls = [event["params"]["request"]["url"] for event in self.events
                if event.get("method") == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith("data:")]  # the browser's own icons in fields

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in result:
            raise AssertionError(f"{expression}: {result['exceptionDetails']}")
        return result["result"].get("value")

    def look(self, width, height, dark=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
