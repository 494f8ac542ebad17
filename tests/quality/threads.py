"""Threads across visits, measured on pairs labelled by reading real letters and reports."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing_app.comparison.kinship import Rarity, kinship, matter_of
from briefing_app.comparison.threads import ENOUGH, Visited, threads, visited
from briefing_app.domain.briefing import Finding
from briefing_app.domain.library import DocumentCard, StoredDocument, Visit
from tests.quality.documents import read
from tests.quality.figures import Tally
from tests.quality.passages import plain

KIND = "letter"
"""The column of the table these figures stand in."""
NAME = "same matter"


@dataclass(frozen=True, slots=True)
class Gold:
    """One council's labelled pairs, and the folder its documents are read from."""

    council: str
    pairs: tuple[dict[str, Any], ...]
    documents: tuple[Path, ...]
    """In date order, where every pair that a reader holds to be the same matter is listed; else empty."""
    corpus: Path


def gold_in(folder: Path, corpus: Path) -> Iterator[Gold]:
    """Yield the labelled councils of a folder (not of folders below)."""
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        documents = tuple(corpus / name for name in told.get("documents", ()))
        yield Gold(told["council"], tuple(told["pairs"]), documents, corpus)


def thread_yardsticks(folder: Path, corpus: Path) -> dict[str, Tally]:
    """The figures of what the rules were tuned on, and of both sets kept aside."""
    folders = {
        "threads": folder,
        "threads, kept aside": folder / "kept-aside",
        "threads, kept aside 2": folder / "kept-aside-2",
    }
    return {name: measure_threads(gold) for name, place in folders.items() if (gold := list(gold_in(place, corpus)))}


def measure_threads(gold: Iterable[Gold]) -> Tally:
    """Count precision and recall of the pairs suggested: of all there are where all were read, else of those labelled.

    Of pairs that an earlier rule drew (`kept-aside`) only precision says something.
    """
    tally = Tally()
    for one in gold:
        wanted = [_key(pair) for pair in one.pairs if pair["same"]]
        read = _suggested_of_all(one) if one.documents else _suggested_of_labelled(one)
        tally.pairs(NAME, KIND, wanted, read, tuple.__eq__)
    return tally


def _suggested_of_labelled(gold: Gold) -> list[tuple[str, ...]]:
    names = sorted({pair[side] for pair in gold.pairs for side in ("earlier", "later")})
    rarity = Rarity(matter_of(found) for name in names for found in read(gold.corpus / name).findings)
    return [
        _key(pair)
        for pair in gold.pairs
        if kinship(
            matter_of(_find(gold.corpus / pair["earlier"], pair["area"])),
            matter_of(_find(gold.corpus / pair["later"], pair["finding"])),
            rarity,
        )
        >= ENOUGH
    ]


def _suggested_of_all(gold: Gold) -> list[tuple[str, ...]]:
    """Every pair that a member would be shown, named as the labels name them."""
    chain = [_visited(path, nth) for nth, path in enumerate(gold.documents)]
    named = defaultdict(list)
    for pair in gold.pairs:
        area = _find(gold.corpus / pair["earlier"], pair["area"])
        named[area.text, _find(gold.corpus / pair["later"], pair["finding"]).text].append(_key(pair))
    shown = [(thread.area.text, one.finding.text) for thread in threads(chain) for one in thread.followers]
    return [named[pair][0] if pair in named else pair for pair in shown]


def _visited(path: Path, nth: int) -> Visited:
    briefing = read(path)
    facts = briefing.document
    start = briefing.visit.start or f"{nth:04d}"
    card = DocumentCard(facts.id, start, facts.kind, facts.title, None, None, None, path.name, 1, "")
    visit = Visit(start, "", None, briefing.visit.kind or "", start, start, documents=(card,))
    return visited(visit, [StoredDocument(card, facts.source, briefing.findings, briefing.quotes, briefing.audit)])


def _key(pair: dict[str, Any]) -> tuple[str, ...]:
    return tuple(
        part
        for side, words in (("earlier", "area"), ("later", "finding"))
        for part in (pair[side], pair[words]["starts_with"], pair[words]["ends_with"])
    )


def _find(path: Path, span: dict[str, str]) -> Finding:
    """The finding that a label marks; where sentences are joined otherwise now, the one that holds its first words."""
    begins, ends = plain(span["starts_with"]), plain(span["ends_with"])
    told = [(plain(found.text), found) for found in read(path).findings]
    whole = (found for text, found in told if text.startswith(begins) and text.endswith(ends))
    return next(whole, None) or next(found for text, found in told if begins in text)
