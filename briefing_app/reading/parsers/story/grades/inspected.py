"""What is known before a story's grades are read: whose services, by whom inspected, and in which words."""

import re
from collections.abc import Iterable, Sequence

from briefing_app.reading.language.gazetteer import place_of
from briefing_app.reading.parsers.story.grades import against
from briefing_app.reading.parsers.story.grades.areas import OF_ADULTS, OF_CHILDREN, OF_YOUTH
from briefing_app.reading.parsers.story.grades.asides import in_small_letters
from briefing_app.reading.parsers.story.grades.clauses import Told

_OF_YOUTH = re.compile(r"\bProbation\b")
_MINUTES = re.compile(r"^(?:Draft )?Minutes\b.{0,40}$|\bMinutes:|\bAgenda item\b|\bRESOLVED\b")
"""What shows that a story is minutes."""


def where_told(
    told: Iterable[Sequence[str]], council: str | None, inspectorate: str | None, years: Iterable[str]
) -> Told:
    """Return what holds for every sentence of a story; `years` are the visit's own, or single months of them."""
    own = frozenset(years)
    return Told(
        place=in_small_letters(place_of(council or "")),
        years=frozenset(year for year in own if year.isdigit()),
        months=frozenset(year for year in own if not year.isdigit()),
        minutes=any(_MINUTES.search(words) for paragraph in told for words in paragraph),
        not_of=_not_inspected(inspectorate),
        others=against.OTHER_THAN_YOUTH if _OF_YOUTH.search(inspectorate or "") else against.OTHER_BODY,
        lexicon=lexicon_of(inspectorate),
        whole_only=_grades_whole(inspectorate),
        of_four=_grades_whole(inspectorate) or inspectorate == "Ofsted",
    )


def lexicon_of(inspectorate: str | None) -> str:
    """Return whose areas an inspectorate grades: children's, adults' or youth services'."""
    if _OF_YOUTH.search(inspectorate or ""):
        return OF_YOUTH
    return OF_ADULTS if _grades_whole(inspectorate) else OF_CHILDREN


def _not_inspected(inspectorate: str | None) -> re.Pattern[str] | None:
    if inspectorate == "Ofsted":
        return against.ADULTS
    return against.CHILDREN if _grades_whole(inspectorate) else None


def _grades_whole(inspectorate: str | None) -> bool:
    return (inspectorate or "").startswith("Care Quality Commission")
