"""`backup`, `restore` and `check`: keeping library and notebook safe."""

from pathlib import Path
from typing import Annotated

import typer

from briefing_app.cli.looking_up import look_all_notes_up
from briefing_app.cli.options import AsJson, Data, as_named
from briefing_app.cli.say import say, say_json, warn
from briefing_app.paths import data_folder, whole_path


def backup(
    file: Annotated[
        Path,
        typer.Argument(metavar="FILE", parser=as_named, help="Where to; .zip for both, .db for the notebook alone."),
    ],
    replace: Annotated[bool, typer.Option("--replace", help="Write over an older backup.")] = False,
    data: Data = None,
) -> None:
    """Copy library and notebook to one file, checked by opening it."""
    from briefing_app.storage.backup_file import backup_data

    say(backup_data(data_folder(data), whole_path(file), replace=replace))


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", parser=as_named, help="A backup.")],
    data: Data = None,
) -> None:
    """Put a backup in place; what is there now is kept beside it."""
    from briefing_app.storage.restoring import restore as put_back

    for sentence in put_back(data_folder(data), whole_path(file)):
        say(sentence)
    look_all_notes_up(data)


def check(
    repair: Annotated[
        bool, typer.Option("--repair", help="Put right what is wrong, keeping the damaged file.")
    ] = False,
    as_json: AsJson = False,
    data: Data = None,
) -> int:
    """Look over library and notebook."""
    from briefing_app.storage.repair import check_data, repair_data

    report = (repair_data if repair else check_data)(data_folder(data))
    if repair:
        # A library that was put back may hold other versions of the documents.
        look_all_notes_up(data)
    if as_json:
        say_json({"sound": report.sound, "messages": list(report.sentences)})
        return 0 if report.sound else 1
    for sentence in report.sentences:
        (say if report.sound else warn)(sentence)
    return 0 if report.sound else 1
