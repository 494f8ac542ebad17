"""The council that was visited: by the title, by what is said to be visited, by a heading, else by how often."""

import re
from collections import Counter

from briefing_app.domain.briefing import SourceText
from briefing_app.reading.language.councils import council_from, councils_in, places_in
from briefing_app.reading.language.gazetteer import council_named, same_council
from briefing_app.reading.parsers.visit.opening import lead_of, opening_headings, title_of

_VISIT_OF = re.compile(
    r"(?:[Vv]isit|[Ii]nspection|[Aa]ssessment|[Rr]eview|[Cc]heck|[Ee]valuation)s?\b[^.]{0,60}?\b(?:to|of|at"
    r"|in) (?:the )?"
    r"(?P<name>(?:London |Royal )?[A-Z][^.:;]{2,70}?)"
    r"(?:[’']s?)?(?= local authority| LA\b|,? children[’']?s (?:services|social care)| [Cc]hildren[’']s [Ss]ervices"
    r"| adult social care| social services| [Ll]ocal [Aa]rea\b| (?:local |community )?(?:safeguarding "
    r"|planning )?[Pp]artnership\b"
    r"| on \d| between \d| from \d| \(|[.;]|$)"
)


def visit_council(source: SourceText) -> str | None:
    """Return the council visited: by title, by what is said to be visited, by a heading, else the one named most."""
    found = _council_of_line(title_of(source)) or _council_of_lead(source)
    return _in_full(found, source.text) if found else _named_most(source.text)


def _in_full(name: str, text: str) -> str:
    """A council unknown to the gazetteer under the name the text gives it in full: "Marlshire County Council"."""
    if council_named(name):
        return name
    return next((full for full, _ in councils_in(text).most_common() if same_council(full, name)), name)


def _council_of_lead(source: SourceText) -> str | None:
    lead = re.sub(r"\s+", " ", lead_of(source))
    for match in _VISIT_OF.finditer(lead):
        if found := council_named(match["name"]):
            return found
    for line in opening_headings(source):
        if found := _council_of_line(line):
            return found
    return None


def _council_of_line(line: str) -> str | None:
    named = council_named(line) or council_named(line.rpartition(": ")[2])
    if named:
        return named
    match = _VISIT_OF.search(line)
    if not match:
        return None
    name = re.sub(r"[’']s$", "", match["name"]).strip()
    return None if re.match(r"(?:Ofsted|Child(?:ren)?\b|Adult|Services|The )", name) else council_from(name)


def _named_most(text: str) -> str | None:
    full = councils_in(text)
    scores: Counter[str] = Counter({name: 2 * count for name, count in full.items()})
    scores.update(places_in(text))
    return next(iter(name for name, _ in scores.most_common(1)), None)
