"""Figures that the benches note down, told as a table and kept in build/bench.json."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

BUILD = Path(__file__).parents[2] / "build"
Note = Callable[..., None]


@pytest.fixture(scope="session")
def figures() -> Iterator[list[dict[str, Any]]]:
    noted: list[dict[str, Any]] = []
    yield noted
    BUILD.mkdir(exist_ok=True)
    (BUILD / "bench.json").write_text(json.dumps({"figures": noted}, indent=1), encoding="utf-8")
    for figure in noted:
        met = {True: "met", False: "NOT MET", None: ""}[figure["met"]]
        sys.stdout.write(
            f"{figure['name']:52} {figure['value']:>9.2f} {figure['unit']:6} n={figure['n']:<7} "
            f"{figure['yardstick']:44} {figure['bar']:10} {met}\n"
        )


@pytest.fixture
def note(figures: list[dict[str, Any]]) -> Note:
    """Keep a figure; `most` is the bar it must not pass, where there is one."""

    def keep(name: str, value: float, unit: str, n: int, *, yardstick: str = "", most: float | None = None) -> None:
        met = None if most is None else value <= most
        bar = "" if most is None else f"<= {most:g}"
        figures.append(
            {
                "name": name,
                "value": round(value, 3),
                "unit": unit,
                "n": n,
                "yardstick": yardstick,
                "bar": bar,
                "met": met,
            }
        )

    return keep
