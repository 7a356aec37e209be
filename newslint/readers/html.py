"""HTML, whole pages or pieces of one."""

from __future__ import annotations

from newslint.document import Builder, Document
from newslint.readers.flow import Flow, repeat_headline
from newslint.readers.frontmatter import FrontMatter
from newslint.readers.tokens import tokens


def read(source: str, path: str = "-") -> Document:
    """Reads HTML, with front matter where a site generator wants it.

    Of a page that marks its story by `<article>` or `<main>`, menus, margins and foot are no copy."""
    marked = "<article" in source or "<main" in source
    document = read_all(source, path, page=marked)
    return document if document.blocks or not marked else read_all(source, path, page=False)


def read_all(source: str, path: str, *, page: bool) -> Document:
    builder = Builder(source)
    flow = Flow(builder, page=page)
    front = FrontMatter(source, path)
    front.add_blocks(builder)
    for token in tokens(source[front.end :], front.end):
        flow.token(token)
    flow.unwind(0)
    document = builder.document(
        path=path,
        format="html",
        metadata={**flow.metadata, **front.metadata},
        comments=flow.comments,
        targets=flow.targets,
        date=front.date or flow.date,
        mistakes=front.mistakes,
    )
    return repeat_headline(document)
