"""Words that could not be stored, as a file to read and to put them back from."""

from collections.abc import Iterable
from datetime import datetime

from briefing_app.domain.dates import local_day, say_date
from briefing_app.ui.notes.category import category_label
from briefing_app.ui.notes.saving import Unsaved


def as_markdown(unsaved: Iterable[Unsaved], now: datetime) -> str:
    """Each note with its kind, document, passage and dates above its words, as a Markdown file."""
    return "\n".join(["# What you typed in Briefing\n", *(_note(one, now) for one in unsaved)])


def _note(one: Unsaved, now: datetime) -> str:
    written = say_date(now.date().isoformat())
    told = [
        ("On", one.anchor.title),
        ("Passage", one.anchor.exact and f"“{_one_line(one.anchor.exact)}”"),
        ("Question", _one_line(one.question)),
        ("First written", say_date(local_day(one.created))),
        ("Typed", f"{written}, {now:%H:%M}"),
    ]
    lines = "\n".join(f"- {label}: {words}" for label, words in told if words)
    return f"## {category_label(one.category)}\n\n{lines}\n\n{one.text.rstrip()}\n"


def _one_line(words: str) -> str:
    return " ".join(words.split())
