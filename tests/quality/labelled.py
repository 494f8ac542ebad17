"""The labelled sentences that weights are fitted on: of all documents that are not kept aside."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing_app.domain.briefing import Briefing, Finding
from briefing_app.domain.words import BlockKind, SaidBy
from briefing_app.reading.language.council_names import ALL
from briefing_app.reading.language.phrasebook import words_of
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.story.voice import reported
from tests.quality.documents import read
from tests.quality.labels import Label, labels_in
from tests.quality.passages import holds, plain
from tests.quality.program import (
    FULL_LENGTH,
    GROUPS,
    LATER_PAGES,
    SAMPLES,
    SHARED,
    TUNED_TOO,
    WHOLE_PAGES,
    WRITTEN,
    read_label,
    tuned_stories,
    written,
)

_WORDS_TOO = """
    and authority bath borough bury city corporation council county district down forest great high in isle isles of
    on point reading royal sale the three trust under upon wells with
"""
"""Words of councils' names that are ordinary words."""
_PLACES = frozenset(word for names in ALL for word in words_of(names).texts) - {*_WORDS_TOO.split()}
_RELEASES_COUNT = 2.5
"""Whole releases and pages, in the shape of real ones, count more than stories written sentence by sentence."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A finding, and what a person says it is."""

    briefing: Briefing
    finding: Finding
    kind: str
    theme: str
    weight: float
    story: bool
    """Whether it stands in a release or story."""
    own: bool
    """Whether its whole document was labelled, and is none of the letters and reports written for that."""
    second: str = ""
    """The theme that another reader told, where it is another."""
    apart: bool = False
    """Whether its writer went through the facets of each theme, as no ordinary document does."""

    @property
    def told(self) -> str:
        """What it tells, as the reader weighs it."""
        return told_by(self.finding) if self.story else self.finding.text


def told_by(finding: Finding) -> str:
    """What a story's sentence tells, without the words that only say who found it."""
    return reported(finding.text) if finding.said_by is SaidBy.INSPECTORS else finding.text


def labelled() -> Iterator[Labelled]:
    """Every finding whose kind and theme a person has told, of the documents that are not kept aside."""
    labels = labels_in(*(SAMPLES / group for group in GROUPS), *TUNED_TOO)
    for label in [*labels, *tuned_stories(), *written()]:
        yield from of_document(label)
    with (SAMPLES / "sentences" / "sentences.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            briefing = read(SHARED / "corpus" / f"{row['document']}.pdf")
            found = next((finding for finding in briefing.findings if _is(row, finding)), None)
            if found is not None:
                weight = 0.5 if row["doubt"] else 1.0
                told = row["class"], row["theme"], weight
                yield Labelled(briefing, found, *told, story=False, own=False, second=row["second"])


def of_document(label: Label) -> Iterator[Labelled]:
    """Yield the findings that the label of a document speaks of."""
    briefing = read_label(label)
    story, folder = label.kind == "release", label.document.parent
    own = folder.parent != WRITTEN
    apart = folder.name == FULL_LENGTH or not own
    weight = _RELEASES_COUNT if story and (not label.text or folder.name == WHOLE_PAGES) else 1.0
    has_themes = label.own_themes and folder.name not in LATER_PAGES
    for want in label.gold.get("findings", []) + label.gold.get("findings_sample", []):
        found = next((finding for finding in briefing.findings if holds(want, finding.text)), None)
        if found is not None:
            theme, first = (want.get(key, "") if has_themes else "" for key in ("theme", "first"))
            yield Labelled(briefing, found, want["class"], theme, weight, story, own=own, second=first, apart=apart)


def _is(row: Mapping[str, str], finding: Finding) -> bool:
    text = plain(finding.text)
    return text.startswith(plain(row["starts_with"])) and text.endswith(plain(row["ends_with"]))


def is_point(briefing: Briefing, finding: Finding) -> bool:
    """Whether a finding is a point of a list."""
    block = briefing.document.source.block_at(finding.start)
    return block is not None and block.kind is BlockKind.BULLET


def paragraph_at(briefing: Briefing, finding: Finding) -> int:
    """Where a finding's paragraph begins, which tells it from others."""
    block = briefing.document.source.block_at(finding.start)
    return block.start if block else 0


def around_of(briefing: Briefing, finding: Finding) -> list[str]:
    """The other sentences of a finding's paragraph."""
    source = briefing.document.source
    block = source.block_at(finding.start)
    words = source.text[block.start : block.end] if block else ""
    others = (words[start:end] for start, end in sentences(words))
    return [sentence for sentence in others if sentence not in finding.text]


def is_wordy(mark: str) -> bool:
    """Whether it holds no figure and no place: those of the labelled documents say nothing of others."""
    return not any(sign.isdigit() for sign in mark) and _PLACES.isdisjoint(mark.split())


def wrapped(marks: list[str]) -> str:
    """Marks in lines, as they stand in a table."""
    text, line = "", "       "
    for mark in marks:
        if len(line) + len(mark) > 116:
            text, line = f"{text}{line.rstrip(';')}\n", "       "
        line += f" {mark};"
    return f"{text}{line.rstrip(';')}\n".replace(";\n", "\n").replace("\n        ", ";\n        ")
