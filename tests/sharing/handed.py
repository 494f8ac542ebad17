"""What an officer hands out, and all that a library says of a visit."""

from dataclasses import replace
from pathlib import Path

from briefing_app.domain.corrections import change_kind, change_theme, dismiss
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.storage import LibraryFile, open_library
from briefing_app.storage.corrections import correct, corrections
from briefing_app.storage.library import stored_document, visit_tree

VISIT = "shropshire-council-sample-2024-07-30"


def put_right(folder: Path) -> None:
    """What an officer does before the briefing goes out."""
    with open_library(folder) as lib:
        document = visit_tree(lib, VISIT).visit.documents[0].id
        stored = stored_document(lib, document)
        first, second, third = stored.findings[:3]
        correct(lib, change_kind(stored.source, first, FindingKind.CONTEXT))
        correct(lib, change_theme(stored.source, second, Theme.WORKFORCE))
        correct(lib, dismiss(stored.source, third))


def everything(lib: LibraryFile, visit: str) -> tuple[object, ...]:
    tree = visit_tree(lib, visit)
    cards = [replace(card, imported="") for card in tree.visit.documents]
    whole = [replace(stored_document(lib, card.id), card=card) for card in cards]
    made = [corrections(lib, card.id) for card in cards]
    return replace(tree.visit, documents=tuple(cards)), tree.themes, tree.speakers, whole, made
