"""Where a text holds what a query asks for: the same words that the index matches."""

from collections.abc import Iterable, Iterator, Sequence

from briefing_app.search.query import Form, Term
from briefing_app.search.words import Word, words

Mark = tuple[int, int]


def marks_in(text: str, terms: Iterable[Term]) -> list[Mark]:
    """The spans of every word that answers one of the terms, in order, none overlapping."""
    found = words(text)
    spans = sorted({span for term in terms for span in places(found, term)})
    return _joined(spans)


def places(found: Sequence[Word], term: Term) -> Iterator[Mark]:
    """Each place where the words of a text answer one term."""
    for form in term.forms:
        opening = form.words[0]
        for first in range(len(found) - len(form.words) + 1):
            if found[first].text.startswith(opening) and _stands_at(found, first, form):
                yield found[first].start, found[first + len(form.words) - 1].end


def _stands_at(found: Sequence[Word], first: int, form: Form) -> bool:
    *whole, last = form.words
    if any(found[first + step].text != word for step, word in enumerate(whole)):
        return False
    here = found[first + len(whole)].text
    return here.startswith(last) if form.prefix else here == last


def _joined(spans: Iterable[Mark]) -> list[Mark]:
    """Spans that overlap, as one; a phrase over single words marks the phrase."""
    kept: list[Mark] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept
