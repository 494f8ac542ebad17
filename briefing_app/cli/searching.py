"""`briefing-app search`: everything in library and notebook that has the words."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from briefing_app.cli.options import AsJson, Data, library_read, notebook_read
from briefing_app.cli.say import say, say_json, warn
from briefing_app.domain.errors import BriefingError
from briefing_app.domain.search import Hit, HitType, SearchResult

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

_GROUPS = {
    HitType.FINDING: "Findings",
    HitType.QUOTE: "Quotes",
    HitType.DOCUMENT: "Documents",
    HitType.NOTE: "My notes",
}


def search(
    words: Annotated[list[str], typer.Argument(metavar="WORDS...", help='Words, "a phrase", -not, theme:health …')],
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many hits at most.")] = 50,
    as_json: AsJson = False,
    data: Data = None,
) -> int:
    """Find findings, quotes, documents and notes; best first."""
    from briefing_app.cli.as_json import search_json

    with library_read(data) as library:
        result, without_notes = _search(library, data, " ".join(words), limit)
    if as_json:
        say_json(search_json(result))
    else:
        _say_hits(result)
    if without_notes:
        warn(f"Your notes were not searched. {without_notes}")
    return 1 if without_notes else 0


def _search(library: "LibraryFile", data: Path | None, query: str, limit: int) -> tuple[SearchResult, str]:
    """The hits, and why notes are not among them where they could not be searched."""
    from briefing_app.search import search as find

    try:
        notebook = notebook_read(data, patient=False)
    except BriefingError as error:
        # Open in the window, or damaged: what was published can be searched all the same.
        return find(library, None, query, limit), str(error)
    with notebook:
        return find(library, notebook, query, limit), ""


def _say_hits(result: SearchResult) -> None:
    for kind, heading in _GROUPS.items():
        hits = [hit for hit in result.hits if hit.type is kind]
        if hits:
            say(heading)
        for hit in hits:
            say(f"  {_marked(hit)}  ({hit.title})  [{hit.id}]")
    say(f"{result.total} found")


def _marked(hit: Hit) -> str:
    """The snippet with the matched words between asterisks."""
    parts, at = [], 0
    for start, end in sorted(hit.marks):
        parts += [hit.snippet[at:start], "*", hit.snippet[start:end], "*"]
        at = end
    return " ".join("".join([*parts, hit.snippet[at:]]).split())
