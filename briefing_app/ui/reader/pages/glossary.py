"""Every term of the glossary by letter, or those that a filter leaves."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from briefing_app.ui.glossary.wording import concerns, heading, origin
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.reader.page import EmptyBlock, FilterBlock, HeadingBlock, Page, PageBlock, TermBlock, Words
from briefing_app.ui.reader.pages.common import PRINT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from briefing_app.glossary import Glossary, GlossaryTerm

_LABEL = "Filter terms"
_NONE = EmptyBlock("search", "No term like this", "Try a shorter word, or clear the line to see every term.")


def glossary_page(glossary: Glossary, term: str = "", asked: str = "") -> Page:
    """All terms in the order of the alphabet, at `term` if one is named; only those that match what is `asked`."""
    chosen = glossary.lookup(term) if term else None
    blocks: list[PageBlock] = [FilterBlock(_LABEL, term)]
    for letter, terms in groupby(sorted(filtered(glossary, asked), key=_order), key=_letter):
        blocks.append(HeadingBlock(Words(letter), 2))
        blocks.extend(_block(one, active=one is chosen) for one in terms)
    if len(blocks) == 1:
        blocks.append(_NONE)
    target = next((nth for nth, block in enumerate(blocks) if isinstance(block, TermBlock) and block.active), None)
    return Page("Glossary", tuple(blocks), (PRINT,), place=Place(PageKind.GLOSSARY, key=term), target=target)


def filtered(glossary: Glossary, asked: str) -> Iterable[GlossaryTerm]:
    """The terms with a form near to what is asked, or with the words in their meaning; all where nothing is asked."""
    wanted = " ".join(asked.split()).casefold()
    if not wanted:
        return glossary.terms
    near = {term.term for term in glossary.matching(asked)}
    return [term for term in glossary.terms if term.term in near or wanted in term.meaning.casefold()]


def _order(term: GlossaryTerm) -> tuple[bool, str]:
    return not term.term[0].isalpha(), term.term.casefold()


def _letter(term: GlossaryTerm) -> str:
    return term.term[0].upper() if term.term[0].isalpha() else "0–9"


def _block(term: GlossaryTerm, *, active: bool) -> TermBlock:
    known = {term.term.casefold(), term.short.casefold()}
    others = [form for form in term.also if form.casefold() not in known]
    also = f"Also: {', '.join(others)}" if others else ""
    return TermBlock(
        heading(term), term.meaning, " · ".join(filter(None, (concerns(term), also))), origin(term), active
    )
