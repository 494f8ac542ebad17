"""A term in the words that card, page and search box show."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing_app.glossary import GlossaryTerm


def heading(term: GlossaryTerm) -> str:
    """A term with its short form: "Independent reviewing officer (IRO)"."""
    name = term.term[:1].upper() + term.term[1:]
    return f"{name} ({term.short})" if term.short else name


def concerns(term: GlossaryTerm) -> str:
    """Whom it concerns: "Concerns families, courts"; empty where that is not said."""
    return f"Concerns {term.who}" if term.who else ""


def origin(term: GlossaryTerm) -> str:
    """Says of a council's own term that it is; empty for one that ships."""
    return "Added by your council" if term.own else ""
