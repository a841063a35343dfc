"""Asks Rec-R1 Studio for rewards, and tells it what a trainer does.

A line of JSON each way, over a socket that the variable REC_R1_SCORER names
(`host:port:token`), or else with a program that is started here, `rec-r1 score EXPERIMENT`, named
as a JSON list by REC_R1_SCORER_COMMAND or by the file `scorer.json` beside this one.
Needs Python 3.9 and nothing else.
"""

import json
import os
import socket
import subprocess
import threading
from pathlib import Path


class Studio:
    """A connection to Rec-R1 Studio; threads may share it."""

    def __init__(self):
        self._lock = threading.Lock()
        self._next = 0
        address = os.environ.get("REC_R1_SCORER")
        if address:
            # From the right: an IPv6 address has colons of its own.
            host, port, token = address.rsplit(":", 2)
            connection = socket.create_connection((host, int(port)))
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._write = connection.makefile("w", encoding="utf-8", newline="\n")
            self._read = connection.makefile("r", encoding="utf-8", newline="\n")
            self._write.write(token + "\n")
        else:
            self._process = subprocess.Popen(
                _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
            )
            self._write, self._read = self._process.stdin, self._process.stdout

    def ask(self, message):
        """Sends a message and returns the answer; raises RuntimeError with what was wrong."""
        with self._lock:
            self._next += 1
            line = json.dumps({**message, "id": self._next})
            try:
                self._write.write(line + "\n")
                self._write.flush()
                answer = self._read.readline()
            except OSError as error:
                raise RuntimeError(f"Rec-R1 Studio cannot be reached: {error}") from error
        if not answer:
            raise RuntimeError("Rec-R1 Studio has gone")
        answer = json.loads(answer)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def score(self, items, split="train"):
        """For each {query_id, completion}: {reward, components, text}."""
        return self.ask({"type": "score", "split": split, "items": items})["results"]


def _command():
    text = os.environ.get("REC_R1_SCORER_COMMAND")
    if text is None:
        beside = Path(__file__).with_name("scorer.json")
        if not beside.exists():
            raise RuntimeError(
                "set REC_R1_SCORER (host:port:token) or REC_R1_SCORER_COMMAND "
                '(such as ["rec-r1", "score", "my.recr1.yaml"]), or write scorer.json'
            )
        text = beside.read_text(encoding="utf-8")
    return json.loads(text)


_studio = None
_starting = threading.Lock()


def studio():
    """This process's connection, made when it is first needed."""
    global _studio
    with _starting:
        if _studio is None:
            _studio = Studio()
        return _studio
