"""LanguageTool, a grammar checker that runs as a server: spoken to over HTTP, found or started on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def running(url: str | None = None) -> Iterator[tuple[str | None, str | None]]:
    """The address of a server for the time of a `with`, and what keeps it from being used; one of the two is None.

    Without `url` it is the one that runs on this machine, else one that is started now and stopped afterwards."""
    if url:
        yield url, None
        return
    from newslint.languagetool.client import Unavailable
    from newslint.languagetool.server import NotInstalled, Server

    server = Server()
    try:
        server.__enter__()
    except NotInstalled as error:
        yield None, f"{error}; `newslint languagetool install` fetches it. Its findings are left out"
        return
    except Unavailable as error:
        yield None, f"LanguageTool {error}; its findings are left out"
        return
    try:
        yield server.url, None
    finally:
        server.__exit__()
