"""A service on the public library alone: judge, explain, ask what is missing, keep results, read them back.

    python examples/service.py [PORT]

It listens on this machine only and keeps results in memory: it shows how to embed the library, not how to run a service.
One process, a thread for each request; the rule book is shared by all of them and replaced whole when it is read again.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import ntm_rules as ntm

MOST_BYTES = 4_000_000
Query = dict[str, str]


class NotThereError(Exception):
    """No such address, or no such result."""


class Service:
    """What is asked, without HTTP. Every method may be called by many threads at once."""

    def __init__(self, rules: str | None = None) -> None:
        self.rules = rules
        self.book = ntm.RuleBook.load(rules)
        self.results: dict[str, bytes] = {}
        self._keep = threading.Lock()

    def reload(self) -> dict[str, Any]:
        """Read the rules again. Who is being answered goes on with the rule book that was there."""
        self.book = ntm.RuleBook.load(self.rules)
        return {"rulebook": self.book.digest}

    def assess(self, body: bytes, query: Query) -> dict[str, Any]:
        """Judge a facts document and keep the result."""
        assessment = self._assessed(body, query)
        stored = assessment.to_json().encode()
        with self._keep:
            key = str(len(self.results) + 1)
            self.results[key] = stored
        return {"result": key, "assessment": json.loads(stored)}

    def explain(self, body: bytes, query: Query) -> dict[str, Any]:
        """The proof of one indicator or criterion, or of the whole."""
        assessment = self._assessed(body, query)
        return {"text": assessment.explain(query.get("code"), lang=language(query))}

    def gaps(self, body: bytes, query: Query) -> dict[str, Any]:
        """What is short, what is missing, and what to ask next."""
        assessment = self._assessed(body, query)
        return {
            "text": assessment.gaps(lang=language(query)),
            "missing": [{"fact": m.fact, "why": list(m.why)} for m in assessment.missing],
            "ask_next": [
                {"fact": q.fact, "kind": q.kind, "indicators": list(q.indicators)}
                for q in assessment.next_questions(5)
            ],
        }

    def batch(self, lines: Iterable[bytes], query: Query) -> Iterator[dict[str, Any]]:
        """One answer for each line, in their order; a line that is refused does not end the others."""
        for line in lines:
            if line.strip():
                try:
                    yield {**self._assessed(line, query).to_dict(detail="summary")}
                except ntm.InputError as error:
                    yield problem_document(error)

    def read_back(self, key: str, query: Query) -> dict[str, Any]:
        """A result that was kept: judged again, and whether it still comes out the same."""
        stored = self.results.get(key)
        if stored is None:
            raise NotThereError
        replayed = ntm.replay(stored, self.book)
        answer: dict[str, Any] = {"same": replayed.same, "assessment": json.loads(stored)}
        if replayed.same:
            again = ntm.Assessment.from_json(stored, self.book)
            answer["text"] = again.text(lang=language(query))
        else:
            answer["causes"] = [cause.say(language(query)) for cause in replayed.causes]
        return answer

    def standards(self, query: Query) -> dict[str, Any]:
        """Every standard of the rule book."""
        return {
            "standards": [
                {
                    "id": standard.id,
                    "name": standard.name.say(language(query)),
                    "unit": standard.unit,
                    "since": standard.since.isoformat(),
                    "until": standard.until.isoformat() if standard.until else None,
                }
                for standard in self.book.standards
            ]
        }

    def facts(self, standard: str, query: Query) -> dict[str, Any]:
        """The facts that a standard asks for on a day, in a province."""
        law = self.book.standard(
            standard, as_of=query.get("as_of", "2024-12-31"), province=query.get("province")
        )
        return {
            "facts": [
                {
                    "id": fact.id,
                    "label": fact.label.say(language(query)),
                    "kind": fact.kind,
                    "unit": fact.unit,
                    "by_sex": fact.by_sex,
                    "indicators": list(fact.indicators),
                }
                for fact in law.facts
            ]
        }

    def _assessed(self, body: bytes, query: Query) -> ntm.Assessment[ntm.Standard]:
        unit = ntm.Unit.from_json(body)
        law = self.book.standard_for(
            unit,
            standard=query.get("standard"),
            as_of=query.get("as_of"),
            province=query.get("province"),
        )
        return law.assess(unit, strict=query.get("strict") == "true")


def language(query: Query) -> ntm.Lang:
    """The language that is asked for; Vietnamese where none is."""
    return "en" if query.get("lang") == "en" else "vi"


def problem_document(error: ntm.InputError) -> dict[str, Any]:
    """What is wrong, each with its place and in both languages."""
    return {
        "problems": [{"key": p.key, "vi": p.vi, "en": p.en, "code": p.code} for p in error.problems]
    }


class Handler(BaseHTTPRequestHandler):
    """From HTTP to the service and back."""

    service: Service
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer what is asked for by address."""
        self._answer(self._get)

    def do_POST(self) -> None:
        """Answer what is sent."""
        self._answer(self._post)

    def _get(self, path: list[str], query: Query) -> dict[str, Any]:
        match path:
            case ["standards"]:
                return self.service.standards(query)
            case ["facts", standard]:
                return self.service.facts(standard, query)
            case ["results", key]:
                return self.service.read_back(key, query)
        raise NotThereError

    def _post(self, path: list[str], query: Query) -> dict[str, Any] | list[dict[str, Any]]:
        body = self._body()
        match path:
            case ["assess"]:
                return self.service.assess(body, query)
            case ["explain"]:
                return self.service.explain(body, query)
            case ["gaps"]:
                return self.service.gaps(body, query)
            case ["batch"]:
                return list(self.service.batch(body.split(b"\n"), query))
            case ["reload"]:
                return self.service.reload()
        raise NotThereError

    def _body(self) -> bytes:
        length = self.headers.get("Content-Length", "")
        if not length.isascii() or not length.isdigit() or int(length) > MOST_BYTES:
            self.close_connection = True
            raise ntm.RequestError.of(
                f"cần Content-Length, nhiều nhất {MOST_BYTES} byte",
                f"a Content-Length of at most {MOST_BYTES} bytes is needed",
            )
        return self.rfile.read(int(length))

    def _answer(self, work: Callable[[list[str], Query], Any]) -> None:
        url = urlsplit(self.path)
        query = {key: values[-1] for key, values in parse_qs(url.query).items()}
        try:
            status, answer = 200, work(url.path.strip("/").split("/"), query)
        except NotThereError:
            status, answer = 404, {"problems": [{"vi": "không có", "en": "not there"}]}
        except ntm.InputError as error:
            status, answer = 422, problem_document(error)
        lines = answer if isinstance(answer, list) else [answer]
        content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: what is asked of whom is nobody else's."""


def server(service: Service, port: int = 0) -> ThreadingHTTPServer:
    """A server on this machine; 0 takes a port that is free."""
    handler = type("ServiceHandler", (Handler,), {"service": service})
    return ThreadingHTTPServer(("127.0.0.1", port), handler)


if __name__ == "__main__":
    with server(Service(), int(sys.argv[1]) if len(sys.argv) > 1 else 8000) as running:
        print(f"http://127.0.0.1:{running.server_port}/")
        running.serve_forever()
