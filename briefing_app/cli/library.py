"""`import`, `list` and `show`: taking documents into the library and showing what it holds."""

from pathlib import Path
from typing import Annotated

import typer

from briefing_app.cli.looking_up import look_up_notes_in
from briefing_app.cli.options import AsJson, Data, as_named, library_read, opened_library
from briefing_app.cli.say import say, say_json, warn
from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.neighbours import Told
from briefing_app.paths import named


def import_(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", parser=as_named, help="Files and folders.")],
    council: Annotated[
        str, typer.Option("--for", metavar="COUNCIL", help="Whose neighbours a CSV or Excel table lists.")
    ] = "",
    as_at: Annotated[
        str, typer.Option("--as-at", metavar="DATE", help="Which day such a table is as at, such as 2025-03-01.")
    ] = "",
    as_json: AsJson = False,
    data: Data = None,
) -> int:
    """Take files, folders and briefing files into the library; one bad file never stops the others."""
    from briefing_app.cli.as_json import import_json
    from briefing_app.cli.progress import followed
    from briefing_app.importing import import_files
    from briefing_app.sharing.taking_in import taking_in
    from briefing_app.storage.library import list_visits

    told = Told(council, _day(as_at))
    with opened_library(data) as library:
        before = list_visits(library)
        report = followed(taking_in(library, named(paths), lambda others: import_files(library, others, told)))
        look_up_notes_in(library, before, report, data)
    if as_json:
        say_json(import_json(report))
    else:
        _say_report(report)
    failed = [each for each in report.files if each.outcome is Outcome.FAILED]
    for each in failed:
        warn(each.reason)
    return 1 if failed else 0


def _say_report(report: ImportReport) -> None:
    for each in report.files:
        if each.outcome is not Outcome.FAILED:
            what = f"neighbours of {each.neighbours_of}" if each.neighbours_of else each.document
            say(f"{each.outcome.value:<10}{each.path}  [{what}]")
            if each.reason:
                say(f"{'':<10}{each.reason}")
    say(", ".join(f"{count} {outcome.value}" for outcome, count in report.counts.items()) or "nothing to import")


def _day(said: str) -> str:
    """The date said, in ISO; anything else is wrong usage."""
    from briefing_app.reading.language.dates import date_in

    iso = date_in(said)
    if said and not iso:
        raise typer.BadParameter(f"“{said}” is not a date that Briefing understands; say it like 2025-03-01.")
    return iso


def list_(as_json: AsJson = False, data: Data = None) -> None:
    """List visits and their documents, with the ids that other commands take."""
    from briefing_app.cli.as_json import list_json
    from briefing_app.cli.wording import document_line, visit_line
    from briefing_app.storage.library import list_visits

    with library_read(data) as library:
        visits = list_visits(library)
    if as_json:
        say_json(list_json(visits))
        return
    for visit in visits:
        say(visit_line(visit))
        for card in visit.documents:
            say(document_line(card))
    if not visits:
        say("The library is empty: import a file or a folder with `briefing-app import PATH`.")


def show(
    visit: Annotated[str, typer.Argument(metavar="VISIT", help="An id as `list` prints it.")],
    as_json: AsJson = False,
    data: Data = None,
) -> None:
    """Show the tree of one visit: themes, findings and quotes."""
    from briefing_app.cli.as_json import tree_json
    from briefing_app.cli.wording import tree_lines
    from briefing_app.storage.library import visit_tree

    with library_read(data) as library:
        tree = visit_tree(library, visit)
    if as_json:
        say_json(tree_json(tree))
        return
    for line in tree_lines(tree):
        say(line)
