"""`briefing-app read`: one document, read and printed, stored nowhere."""

from pathlib import Path
from typing import Annotated

import typer

from briefing_app.cli.options import AsJson
from briefing_app.cli.say import say, say_json


def read(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A PDF, Word, web page, e-mail, Markdown or text file.")],
    as_json: AsJson = False,
) -> None:
    """Read one document and print what was found; stores nothing."""
    from briefing_app.cli.as_json import briefing_json
    from briefing_app.cli.wording import briefing_lines
    from briefing_app.reading import read_file

    briefing = read_file(file)
    if as_json:
        say_json(briefing_json(briefing))
        return
    for line in briefing_lines(briefing):
        say(line)
