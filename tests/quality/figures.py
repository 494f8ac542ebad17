"""Counting: shares of hits, and precision and recall, each by kind of document."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

Wanted = TypeVar("Wanted")
Read = TypeVar("Read")

KINDS = ("letter", "report", "release")
BARS = {
    "visit.council": 0.98, "visit.inspectorate": 0.98, "visit.kind": 0.98, "visit.start": 0.98, "visit.end": 0.98,
    "visit.published": 0.98, "asked.f1": 0.98, "priority.f1": 0.97, "findings.r": 0.99, "findings.kind": 0.90,
    "grades": 0.98, "quotes.f1": 0.95, "quotes.speaker": 0.97, "quotes.role": 0.90, "spans": 1.0, "theme": 0.85,
    "told.f1": 0.90, "left out.p": 0.95, "left out.r": 0.95, "quoted": 0.98,
}  # fmt: skip
NONE_ALLOWED = ("furniture", "failed")
"""Figures that count faults: met at nought."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of the table: a share from 0 to 1, or a count of faults, of `n` things."""

    name: str
    value: float
    n: int


@dataclass(slots=True)
class Tally:
    """Hits and misses, by figure and kind of document."""

    _counts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def hit(self, name: str, kind: str, *, ok: bool, why: str = "") -> None:
        """Count one thing, met or not; `why` is printed with --verbose where it was not."""
        self._counts[name, kind, "n"] += 1
        self._counts[name, kind, "ok"] += ok
        if not ok:
            self.misses.append(f"{name}: {why}")

    def pairs(
        self, name: str, kind: str, wanted: Sequence[Wanted], read: Sequence[Read], same: Callable[[Wanted, Read], bool]
    ) -> list[tuple[Wanted, Read]]:
        """Count for precision and recall; return what answers what, each at most once."""
        left, found = list(read), []
        for label in wanted:
            answer = next((index for index, thing in enumerate(left) if same(label, thing)), None)
            if answer is not None:
                found.append((label, left.pop(answer)))
            else:
                self.misses.append(f"{name} missed: {label}")
        self.misses += [f"{name} not labelled: {str(thing)[:160]}" for thing in left]
        self._counts[name, kind, "wanted"] += len(wanted)
        self._counts[name, kind, "read"] += len(read)
        self._counts[name, kind, "found"] += len(found)
        return found

    def figures(self, kind: str | None = None) -> dict[str, Figure]:
        """The figures of one kind of document, or of all."""
        sums: Counter[tuple[str, str]] = Counter()
        for (name, of_kind, what), count in self._counts.items():
            if kind in {None, of_kind}:
                sums[name, what] += count
        figures: dict[str, Figure] = {}
        for name in dict.fromkeys(name for name, _ in sums):
            for figure in _shares(name, {what: count for (other, what), count in sums.items() if other == name}):
                figures[figure.name] = figure
        return figures


def _shares(name: str, counts: dict[str, int]) -> list[Figure]:
    if name in NONE_ALLOWED:
        return [Figure(name, counts["n"] - counts.get("ok", 0), counts["n"])]
    if "n" in counts:
        return [Figure(name, counts.get("ok", 0) / counts["n"], counts["n"])]
    wanted, read, found = (counts.get(what, 0) for what in ("wanted", "read", "found"))
    precision, recall = found / read if read else 0.0, found / wanted if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    if not wanted and not read:
        return []
    return [Figure(f"{name}.p", precision, read), Figure(f"{name}.r", recall, wanted), Figure(f"{name}.f1", f1, wanted)]


def is_met(figure: Figure) -> bool | None:
    """Whether the figure reaches its bar; None where it has none."""
    if figure.name in NONE_ALLOWED:
        return figure.value == 0
    bar = BARS.get(figure.name)
    return None if bar is None else figure.value >= bar


def bar_of(name: str) -> str:
    """The bar in words: ">= 0.98"."""
    return "= 0" if name in NONE_ALLOWED else f">= {BARS[name]}" if name in BARS else ""
