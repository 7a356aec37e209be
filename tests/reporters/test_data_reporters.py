"""JSON, JSON lines and GitHub annotations, for other programs."""

from __future__ import annotations

import io
import json
from pathlib import Path

from making import findings_of, rule
from running import HOUSE

from newslint.errors import Mistake
from newslint.findings import FileResult, Notice
from newslint.reporters import Report, reporter

SCHEMA = HOUSE / "newslint" / "schemas" / "output.schema.json"
SWAP = rule(
    "substitution", "tone/swap", options={"swap": {"moon": "sun"}, "safe": True}, message="“{match}”, 100%:\nno."
)
EITHER = rule("consistency", "tone/either", options={"either": {"adviser": "advisor"}}, severity="error")
NOTE = rule(identity="tone/note", options={"any": ["day"]}, severity="info")
COPY = "😀 A day, a moon.\r\nAn adviser, an advisor.\r\n"


def report() -> Report:
    found = FileResult("a,b:c.txt", findings_of(COPY, SWAP, EITHER, NOTE), source=COPY, suppressed=2)
    found.notices = [Notice("a guess", "a.txt", "tone/test")]
    broken = FileResult("b.txt", mistakes=[Mistake("is a picture", "b.txt", hint="export it")])
    return Report(
        [found, broken, FileResult("c.txt")], notices=[Notice("all")], mistakes=[Mistake("x", "y", 1, 2, "z")]
    )


def printed(format: str, told: Report | None = None) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    reporter(format)(told or report(), out, err)
    return out.getvalue(), err.getvalue()


def test_json_keeps_to_its_schema() -> None:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads(Path(SCHEMA).read_text("utf-8")))
    for told in (report(), Report([])):
        assert [error.message for error in validator.iter_errors(json.loads(printed("json", told)[0]))] == []
    spoilt = json.loads(printed("json")[0])
    spoilt["files"][0]["findings"][0]["severity"] = "fatal"
    assert list(validator.iter_errors(spoilt))


def test_json_holds_all() -> None:
    data = json.loads(printed("json")[0])
    assert data["version"] == 1
    assert data["summary"] == {"files": 3, "error": 1, "warning": 1, "info": 1, "suppressed": 2}
    assert [each["path"] for each in data["files"]] == ["a,b:c.txt", "b.txt", "c.txt"]
    assert data["notices"] == [
        {"message": "all", "path": None, "rule": None},
        {"message": "a guess", "path": "a.txt", "rule": "tone/test"},
    ]
    assert data["errors"] == [
        {"message": "x", "path": "y", "line": 1, "column": 2},
        {"message": "is a picture (export it)", "path": "b.txt", "line": None, "column": None},
    ]
    note, swap, either = data["files"][0]["findings"]
    assert (note["rule"], note["severity"], note["fix"]) == ("tone/note", "info", None)
    assert swap["start"] == {"offset": 11, "line": 1, "column": 12}
    assert swap["end"] == {"offset": 15, "line": 1, "column": 16}
    edit = {"start": swap["start"], "end": swap["end"], "replacement": "sun"}
    assert swap["fix"] == {"safe": True, "edits": [edit]}
    assert (either["text"], either["suggestions"]) == ("advisor", ["adviser"])
    assert either["related"][0]["text"] == "adviser"
    assert either["related"][0]["start"] == {"offset": 21, "line": 2, "column": 4}
    for finding in (note, swap, either):
        assert COPY[finding["start"]["offset"] : finding["end"]["offset"]] == finding["text"]


def test_json_shows_what_is_severe_enough() -> None:
    told = report()
    told.minimum = "error"
    data = json.loads(printed("json", told)[0])
    assert [finding["rule"] for finding in data["files"][0]["findings"]] == ["tone/either"]
    assert data["summary"]["info"] == 1


def test_jsonl_is_one_finding_a_line() -> None:
    out, err = printed("jsonl")
    lines = [json.loads(line) for line in out.splitlines()]
    assert [(line.pop("path"), line["rule"]) for line in lines] == [
        ("a,b:c.txt", "tone/note"),
        ("a,b:c.txt", "tone/swap"),
        ("a,b:c.txt", "tone/either"),
    ]
    assert lines == json.loads(printed("json")[0])["files"][0]["findings"]
    assert "newslint: error: b.txt: is a picture" in err
    assert "newslint: notice: a.txt: a guess (tone/test)" in err


def test_a_lone_surrogate_is_still_json() -> None:
    copy = "A moon \ud83d day."
    told = Report(
        [FileResult("a.txt", findings_of(copy, rule("pattern", options={"any": ["moon . day"]})), source=copy)]
    )
    out, _ = printed("json", told)
    assert json.loads(out.encode("utf-8", "backslashreplace"))["files"][0]["findings"][0]["text"] == "moon \ud83d day"


def test_github_annotations_come_worst_first_and_escaped() -> None:
    out, _ = printed("github")
    assert out.splitlines()[:2] == [
        "::error file=a%2Cb%3Ac.txt,line=2,endLine=2,col=16,endColumn=23,title=tone/either::“advisor” is wrong.",
        "::warning file=a%2Cb%3Ac.txt,line=1,endLine=1,col=12,endColumn=16,title=tone/swap::“moon”, 100%25:%0Ano.",
    ]
    assert out.splitlines()[2].startswith("1 error, 1 warning in 3 files (1 note")


def test_github_leaves_columns_out_over_several_lines() -> None:
    copy = "Once in a blue\nmoon.\n"
    found = findings_of(copy, rule(), format="markdown")
    out, _ = printed("github", Report([FileResult("a.md", found, source=copy)]))
    assert out.startswith("::warning file=a.md,line=1,endLine=2,title=tone/test::")
