"""Hits laid out as lines of the pop-up: a heading for each group, its hits below; knows no Qt."""

from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from briefing_app.domain.search import Hit, HitType, SearchResult
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.wording import in_sentences, many

_GROUPS = {
    HitType.FINDING: ("Findings", "finding"),
    HitType.QUOTE: ("Quotes", "quote"),
    HitType.DOCUMENT: ("Documents", "document"),
    HitType.NOTE: ("My notes", "note"),
    HitType.TERM: ("Glossary", "glossary term"),
}
_ORDER = list(_GROUPS)


@dataclass(frozen=True, slots=True)
class HitRow:
    """A line of the pop-up: a heading where `hit` is None."""

    text: str
    hit: Hit | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of the line."""
        if self.hit is None:
            return self.text
        what = self.hit.kind.label if self.hit.kind else _GROUPS[self.hit.type][1].capitalize()
        return in_sentences(f"{what}: {self.hit.snippet}", self.hit.title)


def rows_of(result: SearchResult) -> tuple[HitRow, ...]:
    """The hits of an answer by group, each group in the order it came; a term that leads the answer stays first."""
    rows: list[HitRow] = []
    led = result.hits[:1] if result.hits and result.hits[0].type is HitType.TERM else ()
    by_group = [*led, *sorted(result.hits[len(led) :], key=lambda hit: _ORDER.index(hit.type))]
    for kind, hits in groupby(by_group, key=lambda hit: hit.type):
        rows.append(HitRow(_GROUPS[kind][0]))
        rows.extend(HitRow(hit.title, hit) for hit in hits)
    return tuple(rows)


def summary(result: SearchResult) -> str:
    """How much was found, in words: "3 findings, 1 note"; where nothing was, what was perhaps meant."""
    if not result.hits and result.council and result.everywhere:
        return f"Nothing found in {result.council}. {result.everywhere:,} in all councils: press Enter to search them."
    if not result.hits and result.council and result.everywhere is None:
        return f"Nothing found in {result.council}."
    if not result.hits:
        if result.suggestion:
            return f"Nothing found. Did you mean “{result.suggestion}”? Press Enter to search for it."
        from briefing_app.search.advice import advice_on

        return f"Nothing found. {advice_on(result.query)}".rstrip()
    counted = result.totals or Counter(hit.type for hit in result.hits).items()
    said = ", ".join(many(count, _GROUPS[kind][1]) for kind, count in counted if count)
    least = "" if result.exact else "At least "
    shown = "" if result.total <= len(result.hits) else f"; the best {len(result.hits)} are shown"
    place = f" in {result.council}" if result.council else ""
    more = f"; {result.everywhere:,} in all councils" if (result.everywhere or 0) > result.total else ""
    return f"{least}{said}{place}{shown}{more}"


def place_of_hit(hit: Hit) -> Place | None:
    """Where a hit leads: its words, else its visit; a term, to the glossary; a note on neither, to My questions."""
    if hit.type is HitType.TERM:
        return Place(PageKind.GLOSSARY, key=hit.id)
    if hit.document:
        return Place(PageKind.DOCUMENT, hit.visit, hit.document, hit.start, hit.end)
    if hit.type is HitType.NOTE and not hit.visit:
        # A question that was typed for a meeting, or its answer.
        return Place(PageKind.QUESTIONS)
    return Place(PageKind.MINUTE, hit.visit) if hit.visit else None
