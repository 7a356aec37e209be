"""Measures the CPU time of commands, run in turns so that a busy machine is equally unkind to all of them."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory


@dataclass(slots=True)
class Command:
    """What is run, where its output goes, and which exit codes mean that it did its work."""

    name: str
    arguments: Sequence[str]
    output: Path
    good: Sequence[int] = (0,)
    seconds: list[float] = field(default_factory=list)

    @property
    def least(self) -> float:
        return min(self.seconds)

    @property
    def middle(self) -> float:
        return median(self.seconds)


def cpu_seconds(command: Command, environment: Mapping[str, str]) -> float:
    """User and system time of one run, with that of all processes it started and waited for."""
    with open(command.output, "wb") as output, open(f"{command.output}.errors", "w+b") as errors:
        process = subprocess.Popen(
            command.arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=errors, env=environment
        )
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in command.good:
            errors.seek(0)
            said = errors.read().decode("utf-8", "replace")[-2000:]
            raise SystemExit(f"{shlex.join(command.arguments)} ended with {process.returncode}\n{said}")
    return usage.ru_utime + usage.ru_stime


def measure(commands: Sequence[Command], environment: Mapping[str, str], *, rounds: int) -> None:
    """Runs each command once to warm its caches, then in turns; the order is turned about each round."""
    for command in commands:
        cpu_seconds(command, environment)
    for number in range(rounds):
        for command in commands if number % 2 else reversed(commands):
            command.seconds.append(cpu_seconds(command, environment))


def surroundings(folder: Path) -> dict[str, str]:
    """The environment of the commands: caches of their own, bytecode kept whatever the caller's environment says."""
    kept = {
        key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED")
    }
    return {
        **kept,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "NEWSLINT_CACHE_DIR": str(folder / "cache"),
        "XDG_CACHE_HOME": str(folder / "other-caches"),
    }


def options(about: str | None, rounds: int, arguments: Sequence[str] | None) -> Namespace:
    """The arguments that all benchmarks share."""
    parser = ArgumentParser(description=about)
    add = parser.add_argument
    add("--data", type=Path, required=True, metavar="DIR", help="folder with the articles, as clean_*.jsonl")
    add("--newslint", default="newslint", metavar="COMMAND", help="how newslint is run (default: newslint)")
    add("--peer", default="proselint", metavar="COMMAND", help="how proselint is run (default: proselint)")
    add("--rounds", type=int, default=rounds, help=f"measured runs of each command (default: {rounds})")
    return parser.parse_args(arguments)


def program(command: str) -> list[str]:
    """The words of a command; a program that is not there is told at once."""
    words = shlex.split(command)
    if not words or shutil.which(words[0]) is None:
        raise SystemExit(f"no such program: {command}")
    return words


@contextmanager
def workplace() -> Iterator[Path]:
    """A folder outside any git work tree, gone afterwards."""
    with TemporaryDirectory(prefix="newslint-bench-") as name:
        yield Path(name).resolve()


def table(heading: str, rows: Sequence[Sequence[str]]) -> None:
    """Prints rows in columns; numbers stand to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    print(heading)
    for row in rows:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print("  " + "  ".join(cells))


def verdict(what: str, ratio: float, by_median: float, *, most: float | None = None, least: float | None = None) -> int:
    """Prints a ratio beside its target and returns the exit code."""
    met = ratio <= most if most is not None else ratio >= (least or 0)
    target = f"at most {most:g}" if most is not None else f"at least {least:g}"
    print(f"  {what}: {ratio:.2f} by the minima ({by_median:.2f} by the medians)")
    print(f"  target {target}: {'met' if met else 'MISSED'}", flush=True)
    return 0 if met else 1
