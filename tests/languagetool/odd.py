"""A stand-in for a server that fails, or that is something else: the real one does none of this at will."""

from __future__ import annotations

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MATCH = {"offset": 4, "length": 5, "message": "m", "rule": {"id": "HE_VERB_AGR", "category": {"id": "GRAMMAR"}}}
ANSWERS = {
    "html": b"<p>no</p>",
    "list": b"[]",
    "empty": b"{}",
    "deep": b"[" * 200_000,
    "nan": b'{"matches": [{"offset": NaN, "length": 5, "rule": {}}]}',
    "huge number": b'{"matches": [{"offset": ' + b"1" * 5000 + b', "length": 5}]}',
    "before": json.dumps({"matches": [MATCH | {"offset": -9}]}).encode(),
    "backwards": json.dumps({"matches": [MATCH | {"length": -3}]}).encode(),
    "beyond": json.dumps({"matches": [MATCH | {"length": 500}]}).encode(),
    "surrogate": json.dumps({"matches": [MATCH | {"message": "\ud800"}]}).encode(),
    "500": b"broken",
}


class Odd(ThreadingHTTPServer):
    """Fails in the way of `how`; `seen` are the requests with their headers."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.how, self.seen = "well", list[tuple[str, dict[str, str]]]()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def posts(self) -> list[str]:
        return [what for what, _ in self.seen if what.startswith("POST")]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Odd

    def do_GET(self) -> None:
        self.server.seen.append((f"GET {self.path}", dict(self.headers)))
        if self.server.how == "another program":
            self.answer(b'{"software": {"name": "Teapot", "version": "0"}}')
        elif self.server.how == "moved" and not self.path.startswith("/else"):
            self.answer(b"", 302, {"Location": f"/else{self.path}"})
        else:
            self.answer(b'{"software": {"name": "LanguageTool", "version": "0"}}')

    def do_POST(self) -> None:
        self.server.seen.append((f"POST {self.path}", dict(self.headers)))
        self.rfile.read(int(self.headers["Content-Length"]))
        how = self.server.how
        if how in ANSWERS:
            self.answer(ANSWERS[how], 500 if how == "500" else 200)
        elif how == "hangs":
            time.sleep(5)
        elif how == "dies":
            self.close_connection = True
        elif how == "babbles":
            self.send(b"what\r\n")
        elif how == "drips":
            self.drip(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", b" ")
        elif how == "drips headers":
            self.drip(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n")
        elif how == "hangs after 500":
            self.drip(b"HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n", b"")
        elif how == "breaks after 500":
            self.send(b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc")
        elif how == "ends early":
            self.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}"[:-1])
        else:
            self.answer(b'{"matches": []}')

    def send(self, data: bytes) -> None:
        self.wfile.write(data)
        self.close_connection = True

    def drip(self, first: bytes, then: bytes) -> None:
        """Never comes to an end by itself, as far as a caller can wait."""
        self.send(first)
        try:
            for _ in range(100):
                time.sleep(0.1)
                self.wfile.write(then)
        except OSError:
            return

    def answer(self, body: bytes, code: int = 200, headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        pass
