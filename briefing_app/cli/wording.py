"""What the command line prints for people: kinds by sign and word, with page and paragraph."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from briefing_app.domain.briefing import Briefing, Finding, Grade, PreviousVisit, Quote, Speaker
from briefing_app.domain.dates import say_date, say_range
from briefing_app.domain.library import DocumentCard, Visit, VisitTree
from briefing_app.domain.one_line import speech_going_on
from briefing_app.domain.themes import Theme
from briefing_app.domain.wording import plural, shortened
from briefing_app.domain.words import QUOTE_SIGN, FindingKind

_WIDTH, _CUT = 100, 80
"""Characters of a line, and of words that only say what is meant."""


def briefing_lines(briefing: Briefing) -> Iterator[str]:
    """One document as read: what it is, the visit, findings by theme, quotes, and what was not placed."""
    document, visit = briefing.document, briefing.visit
    yield document.title
    yield _joined(document.kind.value.capitalize(), document.publisher, say_date(document.published))
    yield _joined(visit.council, visit.inspectorate, visit.kind, say_range(visit.start, visit.end))
    if visit.focus:
        yield f"Looked at: {visit.focus}"
    yield from _visit_lines(visit.inspectors, visit.previous, visit.grades)
    for theme in Theme:
        yield from _theme_lines(theme, [each for each in briefing.findings if each.theme is theme])
    yield from _speaker_lines(briefing.quotes)
    audit = briefing.audit
    yield ""
    yield f"{audit.placed} of {plural(audit.paragraphs, 'paragraph', 'paragraphs')} placed"
    for each in audit.unplaced:
        words = shortened(" ".join(document.source.text[each.start : each.end].split()), _CUT)
        yield from hanging("  – ", f"{words} ({each.why})")


def tree_lines(tree: VisitTree) -> Iterator[str]:
    """One visit with its documents, themes, findings and quotes."""
    visit = tree.visit
    yield visit_line(visit)
    if visit.focus:
        yield f"Looked at: {visit.focus}"
    yield from _visit_lines(visit.inspectors, visit.previous, visit.grades)
    for card in visit.documents:
        yield document_line(card)
    for group in tree.themes:
        yield from _theme_lines(group.theme, group.findings)
    yield from _speaker_lines([quote for group in tree.speakers for quote in group.quotes])


def visit_line(visit: Visit) -> str:
    """A visit in one line, its id last."""
    return _joined(visit.council, visit.inspectorate, visit.kind, say_range(visit.start, visit.end)) + f"  [{visit.id}]"


def document_line(card: DocumentCard) -> str:
    """A document in one line, its id last."""
    head = _joined(card.kind.value, say_date(card.published))
    return f"  {head}: {card.title}  [{card.id}]"


def _visit_lines(
    inspectors: Iterable[str], previous: Iterable[PreviousVisit], grades: Iterable[Grade]
) -> Iterator[str]:
    if names := ", ".join(inspectors):
        yield f"Inspectors: {names}"
    for each in previous:
        yield f"Before: {each.kind}, {each.when}" if each.kind else f"Before: {each.when}"
    for grade in grades:
        yield f"Judgement: {grade.area}: {grade.grade}"


def _theme_lines(theme: Theme, findings: Iterable[Finding]) -> Iterator[str]:
    found = list(findings)
    if not found:
        return
    counts = ((kind, sum(each.kind is kind for each in found)) for kind in FindingKind)
    yield ""
    yield f"{theme.label} ({', '.join(f'{kind.sign} {count}' for kind, count in counts if count)})"
    for each in found:
        where = told_place(each.page, each.paragraph)
        yield from hanging(f"  {each.kind.sign} {each.kind.label}: ", f"{each.text}{where}  [{each.id}]", 4)


def _speaker_lines(quotes: Iterable[Quote]) -> Iterator[str]:
    by_speaker: dict[Speaker, list[Quote]] = {}
    for quote in quotes:
        by_speaker.setdefault(quote.speaker, []).append(quote)
    for speaker, said in by_speaker.items():
        yield ""
        who = _joined(speaker.name or "Speaker not named", speaker.role, speaker.organisation)
        yield f"{who} ({plural(len(said), 'quote', 'quotes')})"
        for quote in said:
            words = " ".join(speech_going_on(quote.text).split())
            yield from hanging(f"  {QUOTE_SIGN} ", f"{words}{told_place(quote.page, quote.paragraph)}  [{quote.id}]")


def told_place(page: int | None, paragraph: int) -> str:
    """Where a passage stands, in brackets; empty where neither page nor paragraph bears a number."""
    where = _joined(f"page {page}" if page else None, f"paragraph {paragraph}" if paragraph else None)
    return f" ({where})" if where else ""


def hanging(lead: str, text: str, indent: int | None = None) -> list[str]:
    """Lines that begin with `lead` and go on below the text, or so far in."""
    below = " " * (len(lead) if indent is None else indent)
    return wrap(lead + text, _WIDTH, subsequent_indent=below, break_long_words=False, break_on_hyphens=False)


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)
