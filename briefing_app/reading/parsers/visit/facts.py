"""What a document says of the visit it is about: shared by letters, reports and councils' releases.

`visit_facts(source, published=...)` reads everything from the text: which council, who inspected, the kind of visit,
its dates, what it looked at, the inspectors and the earlier visits that are mentioned. Parsers add the grades.
"""

from collections.abc import Callable

from briefing_app.domain.briefing import Grade, SourceText, VisitFacts
from briefing_app.reading.language.dates import Dates
from briefing_app.reading.language.inspectorates import inspectorate_in
from briefing_app.reading.parsers.visit.council import visit_council
from briefing_app.reading.parsers.visit.days import visit_days
from briefing_app.reading.parsers.visit.earlier import previous_visits
from briefing_app.reading.parsers.visit.kind import visit_kind
from briefing_app.reading.parsers.visit.opening import lead_of
from briefing_app.reading.parsers.visit.people import focus_in, inspectors_in, team_in


def visit_facts(
    source: SourceText,
    *,
    published: str | None = None,
    grades: tuple[Grade, ...] = (),
    days: tuple[str | None, str | None] | None = None,
    is_anothers: Callable[[str, Dates], bool] | None = None,
) -> VisitFacts:
    """Return all the visit's facts; `published`, the document's date, tells the year where the visit's dates do not.

    `days`, the visit's first and last, are looked for as inspectors tell them unless they are known; `is_anothers` says
    which dates of a sentence are of an inspection of something else.
    """
    lead = lead_of(source)
    kind = visit_kind(source)
    start, end = days or visit_days(source, published)
    return VisitFacts(
        council=visit_council(source),
        inspectorate=inspectorate_in(lead, kind) or inspectorate_in(source.text, kind),
        kind=kind,
        start=start,
        end=end,
        focus=None if grades else focus_in(lead),
        inspectors=inspectors_in(lead) or team_in(source.text),
        previous=previous_visits(source.text, before=start or published, written=published, is_anothers=is_anothers),
        grades=grades,
    )
