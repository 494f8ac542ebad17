"""Why a search can find nothing, in words: a filter that names nothing, or one that is still to be filled in."""

import re

from briefing_app.search.filters import day_named, kinds_named, themes_named, types_named
from briefing_app.search.query import Filter, FilterName, parse_query

_OPEN = re.compile(rf"(?:^|\s)-?({'|'.join(FilterName)}):\s*\"?$", re.IGNORECASE)
_LONG = 5
"""Letters of a word that may be found by fewer."""
_SUCH_AS = {
    FilterName.THEME: "theme:education",
    FilterName.KIND: "kind:improvement",
    FilterName.SPEAKER: "speaker:miles",
    FilterName.COUNCIL: "council:shropshire",
    FilterName.TYPE: "type:note",
    FilterName.BEFORE: "before:2024",
    FilterName.AFTER: "after:2023",
}


def advice_on(text: str) -> str:
    """What to do about a query that found nothing; "" where there is nothing to say."""
    if found := _OPEN.search(text):
        name = FilterName(found[1].lower())
        return f"Go on with what “{name}:” is to narrow it to, such as {_SUCH_AS[name]}."
    query = parse_query(text)
    amiss = next(filter(None, map(_amiss, query.filters)), "")
    if amiss or not query.terms:
        return amiss
    if len(query.terms) > 1 or query.filters:
        return "Try fewer words."
    return "Try only its first letters." if len(text.strip()) >= _LONG else ""


def _amiss(typed: Filter) -> str:
    """What is wrong with one filter; "" where it names something."""
    match typed.name:
        case FilterName.KIND if not kinds_named(typed.value):
            return (
                f"No kind is called “{typed.value}”: there are strength, improvement, priority action and context, "
                "and of documents release, letter and report."
            )
        case FilterName.TYPE if not types_named(typed.value):
            return (
                f"No type is called “{typed.value}”: there are finding, quote, document, note, question, answer, "
                "follow-up and highlight."
            )
        case FilterName.THEME if not themes_named(typed.value):
            return f"No theme is called “{typed.value}”. The tree names those of each visit."
        case FilterName.BEFORE | FilterName.AFTER if day_named(typed.value) is None:
            return f"“{typed.value}” is no day: say it as in {_SUCH_AS[typed.name]}, or {typed.name}:2024-07-30."
        case _:
            return ""
