"""What several pages say the same way: crumbs, citations, cards."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing_app.across.highlights import listed_under
from briefing_app.across.holding import Held
from briefing_app.domain.briefing import Finding, Quote
from briefing_app.domain.dates import say_date, say_range
from briefing_app.domain.library import OTHER_DOCUMENTS, DocumentCard, Visit
from briefing_app.domain.notes import Note
from briefing_app.domain.review import is_unsure
from briefing_app.domain.wording import capital, short_kind, shortened, speaker_name, visit_name
from briefing_app.domain.words import DocumentKind, FindingKind, SaidBy
from briefing_app.ui.deeds import PrintPage
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import CardBlock, Chip, LinkTo, Mark, MarkRole, Tone, Words, tone_of

SECTIONS = (
    (FindingKind.PRIORITY_ACTION, "Areas for priority action"),
    (FindingKind.IMPROVEMENT, "What must improve"),
    (FindingKind.STRENGTH, "What is strong"),
    (FindingKind.CONTEXT, "Context"),
)
"""The kinds of findings in the order in which a page lists them, each with its heading."""
_CHIPPED = 3
_NAMED = 2
"""So many documents and inspectors stand among the chips."""
_ICONS = {
    DocumentKind.RELEASE: "release",
    DocumentKind.LETTER: "letter",
    DocumentKind.REPORT: "report",
    DocumentKind.OTHER: "document",
}


def document_icon(kind: DocumentKind) -> str:
    """The icon of a kind of document."""
    return _ICONS[kind]


PRINT = LinkTo("Print…", said="Print this page", deed=PrintPage())


def crumbs(visit: Visit, here: str) -> tuple[LinkTo, ...]:
    """Council › visit › this page, and the way to paper."""
    council = LinkTo(visit.council, Place(PageKind.COUNCIL, key=visit.council), f"Every visit to {visit.council}")
    named = council if visit.council else LinkTo("Council not named")
    return named, LinkTo(visit_name(visit), Place(PageKind.MINUTE, visit.id)), LinkTo(here), PRINT


def visit_chips(visit: Visit) -> tuple[Chip, ...]:
    """Who looked, when, the visit before, and the inspectors' names."""
    kind = visit.kind if visit.kind != OTHER_DOCUMENTS else ""
    said = [" · ".join(filter(None, (visit.inspectorate, kind))), say_range(visit.start, visit.end)]
    if visit.previous:
        before = visit.previous[0]
        said.append(f"Previous {before.kind or 'visit'}: {before.when or say_date(before.start)}")
    if visit.inspectors:
        more = len(visit.inspectors) - _NAMED
        said.append(f"By {', '.join(visit.inspectors[:_NAMED])}{f' and {more} more' if more > 0 else ''}")
    return tuple(Chip(text) for text in said if text)


def document_chips(visit: Visit, held: Held | None) -> tuple[Chip, ...]:
    """The way to each document; of many, to the two that are held against each other."""
    cards = visit.documents
    if held and len(cards) > _CHIPPED:
        cards = (held.release.card, held.letter.card)
    return tuple(Chip(_chip_name(card), Place(PageKind.DOCUMENT, visit.id, card.id)) for card in cards[:_CHIPPED])


def _chip_name(card: DocumentCard) -> str:
    return ", ".join(filter(None, (capital(short_kind(card.kind)), say_date(card.published))))


def passage_place(visit: str, passage: Finding | Quote) -> Place:
    """Where a finding or quote stands in its document."""
    return Place(PageKind.DOCUMENT, visit, passage.document, passage.start, passage.end)


def cite(passage: Finding | Quote, visit: Visit) -> LinkTo:
    """A finding's or quote's place in the original: "page 2, ¶ 7 in the letter"."""
    card = next((card for card in visit.documents if card.id == passage.document), None)
    source = short_kind(card.kind) if card else "document"
    place = passage_place(visit.id, passage)
    return link_to_passage(place, passage.page, passage.paragraph, source, passage.text)


def link_to_passage(place: Place, page: int | None, paragraph: int, source: str, words: str) -> LinkTo:
    """A link that says where a passage stands, as far as the document's pages and paragraphs bear numbers."""
    told = [f"page {page}"] if page else []
    where = ", ".join([*told, *([f"¶ {paragraph}"] if paragraph else [])])
    label = f"{where} in the {source}" if where else f"in the {source}"
    return LinkTo(label, place, f"{label.replace('¶', 'paragraph')}: {shortened(words, 60)}")


def finding_card(finding: Finding, visit: Visit, notes: Sequence[Note] = (), *, active: bool = False) -> CardBlock:
    """A finding as a card."""
    words = noted_words(Words(finding.text, (), finding.document, finding.start, finding.id), notes)
    said = ["The council says this of itself"] if finding.said_by is SaidBy.COUNCIL else []
    said += ["Briefing is not sure of the kind: please check"] if is_unsure(finding) else []
    said += ["✓ Checked by a person"] if finding.confirmed else []
    said += [under] if (under := listed_under(finding.section)) else []
    tone = tone_of(finding.kind)
    return CardBlock(tone, finding.kind.label, words, cite(finding, visit), " · ".join(said), active)


def quote_card(
    quote: Quote, visit: Visit, notes: Sequence[Note] = (), *, label: str = "", active: bool = False
) -> CardBlock:
    """A quote as a card, headed by who said it."""
    words = noted_words(Words(quote.text, (), quote.document, quote.start, quote.id, speech=True), notes)
    detail = "✓ Checked by a person" if quote.confirmed else ""
    return CardBlock(Tone.QUOTE, label or speaker_name(quote.speaker), words, cite(quote, visit), detail, active)


def noted_words(words: Words, notes: Iterable[Note]) -> Words:
    """The words with the member's notes on them marked."""
    marks = [
        Mark(max(0, note.anchor.start - words.start), min(words.end, note.anchor.end) - words.start, MarkRole.NOTE)
        for note in notes
        if note.anchor.document == words.document
        and note.anchor.start is not None
        and note.anchor.end is not None
        and note.anchor.start < words.end
        and words.start < note.anchor.end
    ]
    return replace(words, marks=(*words.marks, *marks)) if marks else words


def shortened_words(passage: Finding, most: int) -> Words:
    """A finding's words, cut to `most` characters, still anchored to the original."""
    text = shortened(passage.text, most)
    kept = len(text) - 1 if text != passage.text else None
    return Words(text, (), passage.document, passage.start, passage.id, kept)
