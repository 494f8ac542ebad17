"""The page "Release and letter": what the release leaves out, what it takes over, what it states."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing_app.across.holding import Held, Pair
from briefing_app.across.mentions import NOT_MENTIONED, beside_release
from briefing_app.domain.comparison import Match, Omission, Passage, Quotation, Statement, Wording
from briefing_app.domain.comparison_rulings import ComparisonRuling, Overruling, Subject, by_words, ruled_words
from briefing_app.domain.library import StoredDocument, Visit
from briefing_app.domain.wording import capital, document_name, short_kind, shortened
from briefing_app.ui.deeds import RuleOnComparison, WithdrawComparisonRuling
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import (
    Aside,
    CardBlock,
    Chip,
    HeadingBlock,
    LineBlock,
    LinkTo,
    Mark,
    NoticeBlock,
    Page,
    PageBlock,
    PairBlock,
    PairSide,
    Status,
    TextBlock,
    Words,
    tone_of,
)  # fmt: skip
from briefing_app.ui.reader.pages.common import crumbs, document_icon, link_to_passage
from briefing_app.ui.reader.pages.differences import differences, marks_of, told_in_words

WHAT_IT_IS = "This is a comparison of words, made by this program; it does not judge."
RULED = "ruled by a person"
_WHY = 8
"""How many words are told of why two passages were matched."""
_TALLIES: dict[Wording | Statement, str] = {Wording.EXACT: "word for word", Wording.ALTERED: "changed"}
_WORDINGS = {
    Wording.EXACT: (Status.WHOLE, "Word for word"),
    Wording.ALTERED: (Status.PART, "With changed words"),
    Wording.NOT_FOUND: (Status.NONE, "Not found in the {source}"),
}
_STATEMENTS = {
    Statement.STATED: (Status.WHOLE, "Stated in the {source}"),
    Statement.PARTLY: (Status.PART, "Partly stated in the {source}"),
    Statement.NOT_FOUND: (Status.NONE, "Not found in the {source}"),
}


def comparison_page(held: Held, visit: Visit, others: Sequence[Pair] = (), key: str = "") -> Page:
    """What holding a visit's release against its letter shows; `others` are the pairs one may look at instead."""
    told = _Telling(held, visit)
    blocks: list[PageBlock] = [NoticeBlock(WHAT_IT_IS)]
    blocks += told.omissions()
    blocks += told.quotations()
    blocks += told.statements()
    blocks += _other_pairs(others, visit)
    title = page_title(held)
    cards = (held.release.card, held.letter.card)
    return Page(
        title=title,
        blocks=tuple(blocks),
        crumbs=crumbs(visit, title),
        chips=tuple(Chip(document_name(card), Place(PageKind.DOCUMENT, visit.id, card.id)) for card in cards),
        place=Place(PageKind.COMPARISON, visit.id, key),
    )


def page_title(held: Held) -> str:
    """What the page and its line in the tree are called."""
    return capital(NOT_MENTIONED) if held.left_out else beside_release(held.letter.card)


def cite_passage(document: StoredDocument, visit: Visit, start: int, end: int) -> LinkTo:
    """A passage's place in its document: "page 2, ¶ 7 in the letter"."""
    block = document.source.block_at(start)
    place = Place(PageKind.DOCUMENT, visit.id, document.card.id, start, end)
    page, paragraph = (block.page, block.paragraph) if block else (None, 0)
    words = document.source.text[start:end]
    return link_to_passage(place, page, paragraph, short_kind(document.card.kind), words)


class _Telling:
    """The blocks of one comparison."""

    def __init__(self, held: Held, visit: Visit) -> None:
        self._held, self._visit = held, visit
        self._source = short_kind(held.letter.card.kind)
        self._known = by_words(held.rulings)

    def omissions(self) -> list[PageBlock]:
        asked, left = len(self._held.asked), self._held.comparison.omitted
        if not asked:
            return [TextBlock(Words(f"The {self._source} has no list of areas for improvement."), muted=True)]
        if not left:
            words = "The one area" if asked == 1 else f"All {asked} areas"
            said = f"{words} for improvement that the {self._source} names {'is' if asked == 1 else 'are'} mentioned."
            return [HeadingBlock(Words("Areas for improvement")), TextBlock(Words(said)), *self._mentioned()]
        count = f"{len(left)} of the {asked}" if len(left) < asked else f"All {asked}" if asked > 1 else "The one"
        heading = HeadingBlock(Words(f"{count} {'area' if asked == 1 else 'areas'} that the {self._source} names"))
        return [heading, *(self._omission(one) for one in left), *self._mentioned()]

    def _mentioned(self) -> list[PageBlock]:
        """The areas that a person found in the release."""
        return [replace(self._omission(one), detail=f"{RULED}: it is mentioned") for one in self._held.mentioned]

    def _omission(self, one: Omission) -> CardBlock:
        there = one.letter
        words = self._words(self._held.letter, there)
        cite = cite_passage(self._held.letter, self._visit, there.start, there.end)
        deeds = self._deeds(Subject.AREA, there.text, Overruling.MENTIONED)
        return CardBlock(tone_of(one.kind), one.kind.label, words, cite, aside=self._nearest(one.nearest), deeds=deeds)

    def _deeds(self, subject: Subject, text: str, *offered: Overruling) -> tuple[LinkTo, ...]:
        """What a person may say of an entry; of one they spoke of, the way to take it back."""
        words = ruled_words(text)
        kept = self._known.get((subject, words))
        about = f": {shortened(text, 60)}"
        if kept:
            said = f"Undo “{kept.says}”{about}"
            return (LinkTo("Undo", said=said, deed=WithdrawComparisonRuling(kept.id)),)
        cards = self._held.release.card.id, self._held.letter.card.id
        choices = tuple(
            LinkTo(says.value, said=says + about, deed=RuleOnComparison(ComparisonRuling(*cards, subject, words, says)))
            for says in offered
        )
        return (LinkTo("If that is wrong:"), *choices) if choices else ()

    def _status(self, subject: Subject, text: str, status: Status, label: str) -> tuple[Status, str]:
        kept = self._known.get((subject, ruled_words(text)))
        named = label.format(source=self._source)
        return (Status.RULED, f"{named} · {RULED}") if kept else (status, named)

    def _nearest(self, near: Passage | None) -> Aside | None:
        if near is None:
            return None
        cite = cite_passage(self._held.release, self._visit, near.start, near.end)
        return Aside("The release’s nearest sentence:", self._words(self._held.release, near), cite)

    def quotations(self) -> list[PageBlock]:
        found = self._held.comparison.quotations
        if not found:
            return []
        heading = HeadingBlock(Words(f"Words taken over · {_tally(Wording, (one.status for one in found))}"))
        return [heading, *(self._quotation(one) for one in found)]

    def _quotation(self, one: Quotation) -> PairBlock:
        status, label = self._status(Subject.QUOTATION, one.release.text, *_WORDINGS[one.status])
        ours, theirs = one.release, one.letter
        found = differences(ours.text, theirs.text) if theirs else ()
        fresh, gone = marks_of(found)
        left = self._side(self._held.release, ours, fresh)
        right = self._side(self._held.letter, theirs, gone) if theirs else self._absent()
        changed = told_in_words(ours.text, theirs.text, found) if theirs else ""
        details = (f"From the {self._source} to the release: {changed}.",) if changed else ()
        offered = (Overruling.NOT_A_MATCH,) if theirs else ()
        return PairBlock(status, label, left, right, details, self._deeds(Subject.QUOTATION, ours.text, *offered))

    def statements(self) -> list[PageBlock]:
        found = self._held.comparison.matches
        if not found:
            return []
        heading = HeadingBlock(Words(f"Statements of the release · {_tally(Statement, (one.status for one in found))}"))
        return [heading, *(self._statement(one) for one in found)]

    def _statement(self, one: Match) -> PairBlock:
        status, label = self._status(Subject.STATEMENT, one.release.text, *_STATEMENTS[one.status])
        left = self._side(self._held.release, one.release)
        right = self._side(self._held.letter, one.letter) if one.letter else self._absent()
        offered = [Overruling.STATED] if one.status is not Statement.STATED else []
        offered += [Overruling.NOT_A_MATCH] if one.letter else []
        deeds = self._deeds(Subject.STATEMENT, one.release.text, *offered)
        return PairBlock(status, label, left, right, tuple(self._why(one)), deeds)

    def _why(self, one: Match) -> Iterable[str]:
        if one.turned:
            yield f"The {self._source} lists this among what needs to improve."
        if one.shared:
            yield f"Words in both: {_listed(one.shared)}."
        if one.letter and one.missing:
            yield f"Only in the release: {_listed(one.missing)}."

    def _side(self, document: StoredDocument, passage: Passage, marks: tuple[Mark, ...] = ()) -> PairSide:
        words = self._words(document, passage, marks)
        heading = f"In the {short_kind(document.card.kind)}"
        return PairSide(heading, words, cite_passage(document, self._visit, passage.start, passage.end))

    def _absent(self) -> PairSide:
        return PairSide(f"In the {self._source}", Words("No passage was found with these words."))

    def _words(self, document: StoredDocument, passage: Passage, marks: tuple[Mark, ...] = ()) -> Words:
        return Words(passage.text, marks, document.card.id, passage.start)


def _tally(order: Iterable[Wording | Statement], found: Iterable[Wording | Statement]) -> str:
    """How many there are of each status, in this order: "7 word for word, 5 changed"."""
    counts = Counter(found)
    return ", ".join(f"{counts[status]} {_TALLIES.get(status, status.value)}" for status in order if counts[status])


def _listed(words: Sequence[str]) -> str:
    more = f" and {len(words) - _WHY} more" if len(words) > _WHY else ""
    return ", ".join(f"“{word}”" for word in words[:_WHY]) + more


def _other_pairs(others: Sequence[Pair], visit: Visit) -> list[PageBlock]:
    if not others:
        return []
    lines = [
        LineBlock(
            document_icon(pair.letter.kind),
            LinkTo(
                f"{document_name(pair.release)}, held against: {document_name(pair.letter)}",
                Place(PageKind.COMPARISON, visit.id, pair.key),
            ),
            " · ".join(filter(None, (pair.release.title, pair.letter.title))),
        )
        for pair in others
    ]
    return [HeadingBlock(Words("Other documents of this visit")), *lines]
