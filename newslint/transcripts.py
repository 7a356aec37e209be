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
NOTES = (".txt", ".md", ".markdown", ".html", ".htm", ".docx", *SUBTITLES)  # what a story may name
TIMING = re.compile(r"[\d:.,]+ --> .*")
HEAD = re.compile(r"WEBVTT\b")
ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)\b")
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
                text = spoken(text, web=path.lower().endswith(".vtt"))
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
    if not name.isprintable():
        raise NewslintError(Mistake("“quotes” takes the name of a file, without control characters"))
    beside = os.path.dirname(os.path.abspath(story.path))
    if os.path.isabs(name) or name.startswith(("/", "\\", "~")) or re.match(r"[A-Za-z]:", name):
        hint = "write it as seen from the copy, or give it with --quotes FILE"
        raise NewslintError(Mistake("“quotes” takes no absolute path", hint=hint))
    found = os.path.realpath(os.path.join(beside, name))
    folders = [os.path.realpath(folder) for folder in (beside, config.folder) if folder == beside or config.path]
    within = [each for each in folders if same_drive(each, found) and os.path.commonpath([each, found]) == each]
    if not within:
        hint = "move it there, or give it with --quotes FILE"
        raise NewslintError(
            Mistake(f"“{name}” lies outside the folders of the copy and of the configuration", hint=hint)
        )
    parts = found.replace("\\", "/").split("/")
    hidden = any(part.startswith(".") for part in parts[min(folder.count(os.sep) for folder in within) + 1 :])
    if hidden or not found.lower().endswith(NOTES):
        # what a finding quotes from the file is shown to whoever reads the run, and a story chooses the file
        hint = f"a story may name a file that ends in {', '.join(NOTES)} and is not hidden"
        raise NewslintError(Mistake(f"“{name}” is not read as notes", hint=hint))
    if found == os.path.realpath(story.path):
        raise NewslintError(Mistake("the copy itself is no record of what was said", hint="name the notes"))
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


def spoken(text: str, *, web: bool) -> str:
    """The words of subtitles, without their numbers, times and tags; those of the `web` have a head and notes too."""
    kept: list[str] = []
    lines = [line.strip() for line in text.split("\n")]
    aside = False  # in what is for no viewer, up to an empty line
    for number, line in enumerate(lines):
        blank_before = number == 0 or not lines[number - 1]
        if web and blank_before and (ASIDE.match(line) or (number == 0 and HEAD.match(line))):
            aside = True
        aside = aside and bool(line)
        label = blank_before and number + 1 < len(lines) and TIMING.fullmatch(lines[number + 1])
        if not (aside or label or TIMING.fullmatch(line)):
            kept.append(TAG.sub("", line))
    return "\n".join(kept)
