"""`briefing-app compare`: a news release held against the inspectors' letter."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing_app.cli.comparison_told import Told, comparison_json, comparison_lines
from briefing_app.cli.options import AsJson, Data, library_read
from briefing_app.cli.say import say, say_json
from briefing_app.domain.comparison_rulings import Known, by_words, mentioned, overruled
from briefing_app.domain.errors import NotFoundError
from briefing_app.domain.library import StoredDocument
from briefing_app.domain.words import DocumentKind
from briefing_app.paths import is_there

if TYPE_CHECKING:
    from briefing_app.domain.briefing import Briefing, SourceText


def compare(
    release: Annotated[str, typer.Argument(metavar="RELEASE", help="The news release: a file, or a document's id.")],
    letter: Annotated[str, typer.Argument(metavar="LETTER", help="The letter or report: a file, or a document's id.")],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Hold a news release against the inspectors' letter: what it leaves out, alters and says otherwise.

    For two documents of the library, what people ruled in the window stands and is marked.
    """
    from briefing_app.comparison import compare as held_against
    from briefing_app.comparison import side_of

    ours, theirs = _document(release, data), _document(letter, data)
    if _kind(ours).by_inspectors and _kind(theirs) is DocumentKind.RELEASE:
        raise typer.BadParameter(f"{release} is an {_kind(ours)} and {letter} a news release: name the release first.")
    comparison, known = held_against(side_of(ours), side_of(theirs)), _rulings(ours, theirs, data)
    told = Told(overruled(comparison, known), mentioned(comparison, known), known)
    if as_json:
        say_json(comparison_json(told))
        return
    for line in comparison_lines(told, _source(theirs)):
        say(line)


def _document(named: str, data: Path | None) -> "Briefing | StoredDocument":
    """A file where there is one of that name, else the library's document of that id."""
    path = Path(named)
    if is_there(path) or not named.startswith("d-"):
        from briefing_app.reading import read_file

        return read_file(path)
    from briefing_app.storage.library import stored_document

    try:
        with library_read(data) as library:
            return stored_document(library, named)
    except NotFoundError:
        raise NotFoundError(
            f"{named} is neither a file nor the id of a document in the library: see `briefing-app list` for the ids."
        ) from None


def _rulings(ours: "Briefing | StoredDocument", theirs: "Briefing | StoredDocument", data: Path | None) -> Known:
    """What people said in the window of these two, where both are documents of the library."""
    if not (isinstance(ours, StoredDocument) and isinstance(theirs, StoredDocument)):
        return {}
    from briefing_app.storage.comparisons import comparison_rulings

    with library_read(data) as library:
        return by_words(comparison_rulings(library, ours.card.id, theirs.card.id))


def _kind(document: "Briefing | StoredDocument") -> DocumentKind:
    return document.card.kind if isinstance(document, StoredDocument) else document.document.kind


def _source(document: "Briefing | StoredDocument") -> "SourceText":
    return document.source if isinstance(document, StoredDocument) else document.document.source
