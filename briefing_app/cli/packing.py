"""`briefing-app pack`: visits as one file that others take in."""

from pathlib import Path
from typing import Annotated

import typer

from briefing_app.cli.options import Data, as_named, library_read
from briefing_app.cli.say import say
from briefing_app.domain.wording import plural
from briefing_app.paths import whole_path


def pack(
    visits: Annotated[list[str], typer.Argument(metavar="VISIT...", help="Ids as `list` prints them.")],
    to: Annotated[
        Path, typer.Option("--to", metavar="FILE", parser=as_named, help="Where to; its name ends in .briefing.")
    ],
    replace: Annotated[bool, typer.Option("--replace", help="Write over an older file.")] = False,
    data: Data = None,
) -> None:
    """Hand visits out as one file, with what was put right in them and without notes; `import` takes it in."""
    from briefing_app.sharing.handing_out import hand_out

    file = whole_path(to)
    with library_read(data) as library:
        count = hand_out(library, visits, file, replace=replace)
    say(f"{plural(count, 'document was', 'documents were')} written to {file}, without notes")
