"""Runs all benchmarks; the exit code is 1 if one of them misses its target."""

from __future__ import annotations

import sys

import cold_start
import many_rules
import throughput


def main() -> int:
    worst = 0
    for benchmark in (cold_start.main, throughput.main, many_rules.main):
        worst = max(worst, benchmark())
        print()
    return worst


if __name__ == "__main__":
    sys.exit(main())
