"""`briefing-app remove`: documents and visits taken out of the library; notes stay."""

from typing import TYPE_CHECKING, Annotated

import typer

from briefing_app.cli.options import AsJson, Data, opened_library
from briefing_app.cli.say import PROGRAM, say, say_json, warn
from briefing_app.paths import data_folder, usual_data_folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from briefing_app.domain.library import Visit


def remove(
    ids: Annotated[list[str], typer.Argument(metavar="DOCUMENT|VISIT...", help="Ids as `list` prints them.")],
    as_json: AsJson = False,
    data: Data = None,
) -> int:
    """Take documents, or whole visits, out of the library; your notes on them are kept."""
    from briefing_app.cli.as_json import removed_json
    from briefing_app.storage.library import list_visits
    from briefing_app.storage.removing import remove_documents

    with opened_library(data) as library:
        visits = list_visits(library)
        gone = _with_only(visits, ids)
        unknown = [each for each in dict.fromkeys(ids) if not _with_only(visits, [each])]
        # What was put right in a document goes with it, and no import brings that back.
        copy = library.keep_copy("before-remove") if gone else None
        remove_documents(library, [card.id for visit in gone for card in visit.documents])
    if as_json:
        say_json(removed_json(gone, unknown, copy))
    elif copy is not None:
        _say_removed(gone, copy, data_folder(data))
    for each in unknown:
        warn(
            f"The library holds no document or visit called “{each}”; nothing of it was removed: see `{PROGRAM} list`."
        )
    return 1 if unknown else 0


def _with_only(visits: "Sequence[Visit]", ids: "Sequence[str]") -> "list[Visit]":
    """The visits that these ids name or that hold a document of theirs, each with those documents only."""
    from dataclasses import replace

    named = [
        replace(visit, documents=tuple(card for card in visit.documents if visit.id in ids or card.id in ids))
        for visit in visits
    ]
    return [visit for visit in named if visit.documents]


def _say_removed(gone: "Sequence[Visit]", copy: "Path", folder: "Path") -> None:
    from briefing_app.cli.wording import document_line, visit_line

    for visit in gone:
        say(f"Removed from {visit_line(visit)}")
        for card in visit.documents:
            say(document_line(card))
            say(f"  imported as {card.file_name}")
    say("Your notes are kept, and come back with another import of the same file.")
    # Typed as it stands, it must not put this library into the place of another.
    elsewhere = "" if folder == usual_data_folder() else f'--data "{folder}" '
    say(f'To have the whole library as it was: {PROGRAM} {elsewhere}restore "{copy}"')
