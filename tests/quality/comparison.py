"""Holding releases against letters, measured on labels made by reading both."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from briefing_app.comparison import compare, side_of
from briefing_app.domain.comparison import Comparison, Match, Passage, Statement
from tests.quality.documents import read
from tests.quality.figures import Tally
from tests.quality.passages import plain

KIND = "release"
"""The column of the table these figures stand in."""
FRESH = "held, fresh kept aside"
"""A yardstick of which only the totals are shown, so that nobody tunes to its misses."""
_FOUND = {Statement.STATED.value, Statement.PARTLY.value}


@dataclass(frozen=True, slots=True)
class Pair:
    """A release, the letter it is about, and what a reader found when holding one against the other."""

    name: str
    release: Path
    letter: Path
    gold: dict[str, Any]


def pairs_in(folder: Path) -> Iterator[Pair]:
    """Yield the labelled pairs of a folder (not of folders below) whose two documents are there."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        release, letter = ((folder / gold[key]).resolve() for key in ("release", "letter"))
        if release.exists() and letter.exists():
            yield Pair(path.stem, release, letter, gold)


def comparison_yardsticks(folder: Path) -> dict[str, Tally]:
    """The figures of the pairs that the comparison was tuned on, and of those kept aside from it."""
    folders = {
        "releases held against letters": folder,
        "held, kept aside": folder / "kept-aside",
        FRESH: folder / "kept-aside-2",
    }
    return {name: measure_comparison(pairs) for name, place in folders.items() if (pairs := list(pairs_in(place)))}


def measure_comparison(pairs: Iterable[Pair]) -> Tally:
    """Compare each pair and hold what comes out against its label.

    `told.f1` takes *stated* and *partly stated* together against *not found*; `told.three` asks for the very status.
    """
    tally = Tally()
    for pair in pairs:
        comparison = compared(pair.release, pair.letter)
        _score_statements(pair, comparison, tally)
        _score_areas(pair, comparison, tally)
        _score_quotations(pair, comparison, tally)
    return tally


@cache
def compared(release: Path, letter: Path) -> Comparison:
    """The two documents, read and compared once."""
    return compare(*(side_of(read(path)) for path in (release, letter)))


def _score_statements(pair: Pair, comparison: Comparison, tally: Tally) -> None:
    labels = pair.gold["statements"]
    got = {at: _match_of(label, comparison) for at, label in enumerate(labels)}
    status = {at: match.status.value if match else Statement.NOT_FOUND.value for at, match in got.items()}
    wanted = [_named(pair, labels[at]) for at in got if labels[at]["status"] in _FOUND]
    read = [_named(pair, labels[at]) for at in got if status[at] in _FOUND]
    tally.pairs("told", KIND, wanted, read, str.__eq__)
    praised = [_named(pair, labels[at]) for at in got if labels[at].get("turned")]
    turned = [_named(pair, labels[at]) for at, match in got.items() if match and match.turned]
    tally.pairs("turned", KIND, praised, turned, str.__eq__)
    for at, match in got.items():
        label, where = labels[at], _named(pair, labels[at])
        tally.hit("told.seen", KIND, ok=match is not None, why=where)
        why = f"{where}: want {label['status']}, got {status[at]} ({match.score if match else None})"
        tally.hit("told.three", KIND, ok=status[at] == label["status"], why=why)
        if match and match.letter and "letter" in label:
            tally.hit("told.passage", KIND, ok=_in(label["letter"], match.letter), why=f"{where}: {match.letter.text}")


def _score_areas(pair: Pair, comparison: Comparison, tally: Tally) -> None:
    labels = pair.gold["areas"]
    tally.hit("areas.number", KIND, ok=comparison.asked == len(labels), why=f"{pair.name}: {comparison.asked}")
    wanted = [label for label in labels if not label["told"]]
    tally.pairs("left out", KIND, wanted, comparison.omitted, lambda label, omission: _in(label, omission.letter))


def _score_quotations(pair: Pair, comparison: Comparison, tally: Tally) -> None:
    found = list(comparison.quotations)
    for label in pair.gold["quotations"]:
        spec = {key: label.get(key, label.get("text")) for key in ("starts_with", "ends_with")}
        answer = next((one for one in found if _in(spec, one.release) or _within(one.release, label)), None)
        if answer is not None:
            found.remove(answer)
        got = answer.status.value if answer else None
        tally.hit("quoted", KIND, ok=got == label["status"], why=f"{pair.name}: {label}: got {got}")
    for one in found:
        tally.misses.append(f"quoted, not labelled: {pair.name}: {one.status.value}: {one.release.text}")


def _match_of(label: dict[str, str], comparison: Comparison) -> Match | None:
    return next((match for match in comparison.matches if _in(label, match.release)), None)


def _in(label: dict[str, str], passage: Passage) -> bool:
    """Whether the passage holds the labelled one, or at least its beginning or end."""
    text = plain(passage.text)
    return plain(label["starts_with"]) in text or plain(label["ends_with"]) in text


def _within(passage: Passage, label: dict[str, str]) -> bool:
    return plain(passage.text) in plain(label.get("text", ""))


def _named(pair: Pair, label: dict[str, str]) -> str:
    return f"{pair.name}: {label['starts_with']} … {label['ends_with']}"
