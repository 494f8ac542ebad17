"""How it went with the shared library, in words; knows no Qt."""

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.library import Visit
from briefing_app.ui.wording import many

_CAME = {
    Outcome.ADDED: "{} added",
    Outcome.UPDATED: "{} brought up to date",
    Outcome.UNCHANGED: "{} here already",
    Outcome.FAILED: "{} could not be taken in",
}
_WENT = {
    Outcome.ADDED: "{} published",
    Outcome.UPDATED: "{} published anew",
    Outcome.UNCHANGED: "{} there already",
    Outcome.FAILED: "{} not published",
}


def came(report: ImportReport) -> str:
    """What a sync brought: "From the shared library: 2 documents added, 1 here already."."""
    if not report.files:
        return "There is nothing in the shared library that you may see; what you have stays as it is."
    if set(report.counts) == {Outcome.UNCHANGED}:
        return "You have everything that is in the shared library."
    return f"From the shared library: {_counted(report, _CAME, 'document')}."


def went(report: ImportReport) -> str:
    """What was published: "2 visits published, 1 there already. Your notes stayed here."."""
    if not report.files:
        return "There was nothing to publish."
    return f"{_counted(report, _WENT, 'visit')}. Your notes stayed here."


def reasons(report: ImportReport) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Why what failed did, below its heading."""
    why = tuple(each.reason for each in report.files if each.reason)
    return (("What could not be done, and why", why),) if why else ()


def has_failed(report: ImportReport) -> bool:
    """Whether anything could not be done."""
    return bool(report.counts[Outcome.FAILED])


def first_new(report: ImportReport) -> str:
    """The first document that was added or brought up to date; empty if none."""
    new = (each.document for each in report.files if each.outcome in {Outcome.ADDED, Outcome.UPDATED})
    return next(filter(None, new), "")


def offered(visit: Visit, name: str) -> str:
    """A visit as one is asked whether to publish it: its name, and what would be sent of it."""
    count = many(len(visit.documents), "document").replace(" ", "\u00a0")
    return f"{name} ({count})"


def _counted(report: ImportReport, words: dict[Outcome, str], what: str) -> str:
    (count, first), *others = [(report.counts[each], said) for each, said in words.items() if report.counts[each]]
    return ", ".join((first.format(many(count, what)), *(said.format(f"{more:,}") for more, said in others)))
