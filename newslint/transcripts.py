"""The notes and transcripts that a story's quotations are checked against: read as copy is, each once a run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from newslint import readers
from newslint.config import Config
from newslint.document import Document
from newslint.errors import Mistake, NewslintError
from newslint.files import read_file

SUBTITLES = (".srt", ".vtt")
TIMING = re.compile(r"[\d:.,]+ --> .*")
HEAD = re.compile(r"WEBVTT\b.*|(?:NOTE|STYLE|REGION)\b.*|\d+")
TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>")


class Library:
    """The transcripts of a run by their paths: those `given` for every story, and those that stories name."""

    def __init__(self, paths: list[str]) -> None:
        """Raises NewslintError for a file that cannot be read."""
        self._read: dict[str, Document] = {}
        self.given = [self.document(path) for path in paths]

    def document(self, path: str) -> Document:
        key = os.path.realpath(path)
        if key not in self._read:
            text, _notices = read_file(path)
            if path.lower().endswith(SUBTITLES):
                text = spoken(text)
            self._read[key] = readers.read(text, format=readers.format_of(path) or "text", path=path)
        return self._read[key]

    def lend(self, story: Document, config: Config) -> None:
        """Gives a story its transcripts; a file that it names and that cannot be used is a mistake of the story."""
        named: list[Document] = []
        for name in names(story):
            try:
                named.append(self.document(place(story, name, config)))
            except NewslintError as error:
                story.mistakes += [mistake(story, name, each.message, each.hint) for each in error.mistakes]
        story.transcripts = [*self.given, *named]


def names(story: Document) -> Iterator[str]:
    """The files that the front matter names: `newslint: {quotes: notes.txt}`, or a list of them."""
    own = story.metadata.get("newslint")
    value = own.get("quotes") if isinstance(own, dict) else None
    for name in value if isinstance(value, list) else [] if value is None else [value]:
        if isinstance(name, str) and name.strip():
            yield name
        else:
            hint = "such as “quotes: notes.txt”"
            story.mistakes.append(
                mistake(story, str(name), "“quotes” takes the name of a file, or a list of them", hint)
            )


def place(story: Document, name: str, config: Config) -> str:
    """Where a file lies that a story names; raises NewslintError for one that the story may not name."""
    if story.path == "-":
        hint = "name the copy with --stdin-name PATH, or the file with --quotes FILE"
        raise NewslintError(
            Mistake("“quotes” names a file beside the copy, and where the copy lies is not known", hint=hint)
        )
    beside = os.path.dirname(os.path.abspath(story.path))
    if os.path.isabs(name) or name.startswith(("/", "\\", "~")) or re.match(r"[A-Za-z]:", name):
        hint = "write it as seen from the copy, or give it with --quotes FILE"
        raise NewslintError(Mistake("“quotes” takes no absolute path", hint=hint))
    found = os.path.realpath(os.path.join(beside, name))
    folders = [os.path.realpath(folder) for folder in (beside, config.folder) if folder == beside or config.path]
    if not any(os.path.commonpath([folder, found]) == folder for folder in folders if same_drive(folder, found)):
        hint = "move it there, or give it with --quotes FILE"
        raise NewslintError(
            Mistake(f"“{name}” lies outside the folders of the copy and of the configuration", hint=hint)
        )
    if not os.path.isfile(found):
        raise NewslintError(Mistake(f"there is no file “{name}” to check quotations against"))
    return os.path.join(beside, name)


def same_drive(one: str, other: str) -> bool:
    return os.path.splitdrive(one)[0] == os.path.splitdrive(other)[0]


def mistake(story: Document, name: str, message: str, hint: str | None) -> Mistake:
    """A mistake at a name in the front matter."""
    source = story.source
    key = max(0, source.find("quotes", max(0, source.find("newslint"))))
    at = source.find(name, key)
    _, line, column = story.lines.position(at if at >= 0 else key)
    return Mistake(message, story.path, line, column, story.lines.line(line), hint)


def spoken(text: str) -> str:
    """The words of subtitles, without their numbers, times and tags."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(TAG.sub("", line) for line in lines if not TIMING.fullmatch(line) and not HEAD.fullmatch(line))
