"""`publish` and `sync`: a council's shared library, in which members find what officers looked over."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from briefing_app.cli.looking_up import look_up_notes_in
from briefing_app.cli.options import AsJson, Data, opened_library
from briefing_app.cli.say import say, say_json, warn
from briefing_app.domain.errors import PasswordNeededError
from briefing_app.domain.imports import ImportReport, Outcome

if TYPE_CHECKING:
    from briefing_app.sharing.shelf.address import Address

Url = Annotated[
    str, typer.Argument(metavar="URL", help="The address, such as postgresql://your.name@server.example/library.")
]
Answer = TypeVar("Answer")


def publish(
    url: Url,
    visits: Annotated[
        list[str] | None, typer.Argument(metavar="VISIT...", help="Ids as `list` prints them; none means all.")
    ] = None,
    set_up: Annotated[
        bool, typer.Option("--set-up", help="Make a shared library there, once, as the database’s administrator.")
    ] = False,
    withdraw: Annotated[
        bool, typer.Option("--withdraw", help="Take the visits out again; members keep what they took in.")
    ] = False,
    as_json: AsJson = False,
    data: Data = None,
) -> int:
    """Put visits into the council's shared library, with what was put right in them and without notes."""
    from briefing_app.cli.progress import followed
    from briefing_app.sharing.shelf.publishing import publishing

    address = _address(url)
    if set_up and withdraw:
        raise typer.BadParameter("--set-up and --withdraw do not go together: name one of them.")
    if set_up:
        _set_up(address, visits, as_json=as_json)
        return 0
    if withdraw:
        return _withdraw(address, visits, as_json=as_json)
    with opened_library(data) as library:
        report = _asking(address, lambda word: followed(publishing(library, address, visits or (), word)))
    return _tell(report, "there is nothing to publish", as_json=as_json)


def sync(url: Url, as_json: AsJson = False, data: Data = None) -> int:
    """Take in what is new or changed in the council's shared library; notes stay, and nothing is ever removed."""
    from briefing_app.cli.progress import followed
    from briefing_app.sharing.shelf.syncing import syncing
    from briefing_app.storage.library import list_visits

    address = _address(url)
    with opened_library(data) as library:
        before = list_visits(library)
        report = _asking(address, lambda word: followed(syncing(library, address, word)))
        look_up_notes_in(library, before, report, data)
    return _tell(report, "nothing is published there yet", as_json=as_json)


def _address(url: str) -> "Address":
    from briefing_app.sharing.shelf.address import AddressError, parse_address

    try:
        return parse_address(url)
    except AddressError as fault:
        raise typer.BadParameter(str(fault)) from fault


def _set_up(address: "Address", visits: list[str] | None, *, as_json: bool) -> None:
    from briefing_app.sharing.shelf.setting_up import set_up

    if visits:
        raise typer.BadParameter("--set-up publishes nothing: name no visits with it.")
    _asking(address, lambda word: set_up(address, word))
    if as_json:
        say_json({"set_up": str(address)})
        return
    say(
        f"The shared library at {address} is set up. Give each login one of the roles briefing_officers and "
        "briefing_councillors."
    )


def _withdraw(address: "Address", visits: list[str] | None, *, as_json: bool) -> int:
    from briefing_app.sharing.shelf.withdrawing import withdraw

    if not visits:
        raise typer.BadParameter("--withdraw takes out what is named: name the visits.")
    gone, unknown = _asking(address, lambda word: withdraw(address, visits, word))
    if as_json:
        say_json({"withdrawn": list(gone), "unknown": list(unknown)})
    else:
        for visit in gone:
            say(f"withdrawn {visit}")
    for visit in unknown:
        warn(f"The shared library holds no visit called “{visit}”; nothing was changed for it: check the name.")
    return 1 if unknown else 0


def _asking(address: "Address", work: Callable[[str | None], Answer]) -> Answer:
    """Do it with the password that is kept somewhere; where that is not enough, ask for one if a person is there."""
    try:
        return work(None)
    except PasswordNeededError:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise
    return work(typer.prompt(f"Password of {address.user}", hide_input=True, err=True))


def _tell(report: ImportReport, nothing: str, *, as_json: bool) -> int:
    from briefing_app.cli.as_json import shelf_json

    if as_json:
        say_json(shelf_json(report))
    else:
        for each in report.files:
            if each.outcome is not Outcome.FAILED:
                say(f"{each.outcome.value:<10}{each.path}" + (f"  [{each.document}]" if each.document else ""))
        say(", ".join(f"{count} {outcome.value}" for outcome, count in report.counts.items()) or nothing)
    failed = [each for each in report.files if each.outcome is Outcome.FAILED]
    for each in failed:
        warn(each.reason)
    return 1 if failed else 0
