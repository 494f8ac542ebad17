"""`briefing-app read`: one document, read and printed, stored nowhere."""

from pathlib import Path
from typing import Annotated

import typer

from briefing_app.cli.options import AsJson, as_named
from briefing_app.cli.say import say, say_json
from briefing_app.domain.neighbours import NeighbourTable


def read(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", parser=as_named, help="A document, or a CSV or Excel table of neighbours.")
    ],
    as_json: AsJson = False,
) -> None:
    """Read one document and print what was found; stores nothing."""
    from briefing_app.cli.as_json import briefing_json
    from briefing_app.cli.wording import briefing_lines
    from briefing_app.reading import read_any

    briefing = read_any(file)
    if isinstance(briefing, NeighbourTable):
        _say_table(briefing, as_json=as_json)
        return
    if as_json:
        say_json(briefing_json(briefing))
        return
    for line in briefing_lines(briefing):
        say(line)


def _say_table(table: NeighbourTable, *, as_json: bool) -> None:
    from briefing_app.cli.neighbours import table_json, table_lines

    if as_json:
        say_json(table_json(table))
        return
    for line in table_lines(table):
        say(line)
