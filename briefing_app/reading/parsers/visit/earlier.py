"""The earlier inspections and visits that a document mentions, and which of its dates belong to them."""

import re
from collections.abc import Callable, Iterator

from briefing_app.domain.briefing import PreviousVisit
from briefing_app.domain.dates import is_month
from briefing_app.reading.language.dates import Dates, mentioned_dates
from briefing_app.reading.language.dates_from_day import with_years_ago
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.visit_kinds import kind_in

_GRADE = r"(?:outstanding|good|inadequate|adequate|requires improvement)"
_VISITING = re.compile(
    r"\b(?:inspections?|inspected|(?:Ofsted|CQC|CIW) (?:first )?(?:report|rating|verdict|said|called|found|came)"
    r"|(?:focus+ed|monitoring|assurance) visits?|JTAI|ILACS|visits?|judged|graded|rated"
    r"|last (?:visited|inspected|came)|found to (?:be|require)|grade|verdict|rating"
    r"|from [‘“\"']?(?:outstanding|good|inadequate|requir(?:es|ing) improvement)|requir(?:ed?|es|ing) improvement"
    r"|(?:good|outstanding)s? (?:in a row|running|in succession)"
    r"|(?:inspectors|inspectorate|ofsted|cqc|ciw|estyn|watchdogs?|regulators?|the report) (?:\w+ )?(?:said|found"
    r"|called|branded|gave|thought|described|spoke of|looked|put|placed|told|asked|reported|criticised|inspected"
    r"|visited|decided|concluded|warned|identified|noted|wrote|saw|judged|rated|recommended|raised)"
    r"|by (?:Ofsted|Estyn|(?:the )?(?:CQC|CIW|Care Quality Commission|inspectors|inspectorate|watchdog|regulator))\b"
    r"|years? after the last|(?:it|they) found|(?:got|given|said|heard) (?:exactly |just )?the same"
    r"|grading|grades|goods"
    r"|(?:last|previous|earlier|first|former) (?:report|letter|assessment|one|review|check)"
    r"|(?:called|branded|labelled|deemed|declared) [‘“\"']?(?:good|outstanding|inadequate|failing|adequate)"
    r"|(?:was|were|been) [‘“\"']?(?:outstanding|good|inadequate|adequate)|told to improve"
    r"|(?:areas|councils) were visited"
    r"|(?:found|marked|marked down|pronounced|given|handed|got|was|were|held) (?:an? |the |to be |to )?[‘“\"']?"
    rf"{_GRADE}"
    rf"|(?:report|letter|verdict|rating|grade|inspection|visit)s? than (?:the one|that)"
    rf"|with [‘“\"']{_GRADE}|{_GRADE}s?[’”\"']? (?:of|in|label|judgement|verdict|rating|mark|all round)|judgement of"
    r"|assurance check|check (?:in|of)|last time|first time since|the first was|the reports? of|failings of"
    r"|failed|(?:had )?last been|comparison is with|repeat of|no better than in|the same as in|it was the same"
    r"|(?:damning|critical|scathing|poor|bad|glowing|good) report|Ofsted had|(?:was|were) failing"
    r"|last (?:here|there|of the kind|reported|assessed|done|faced|had an? (?:full |short )?inspection)|just as in"
    r"|(?:as|than) (?:they|it) (?:was|were) in|said to need|told to (?:write|produce|draw up)|required to improve"
    rf"|(?:most recent|full|{_GRADE}) report|judgements? (?:from|(?:that|which) was made)|{_GRADE} (?:\w+ )?since"
    r"|the same (?:overall )?(?:judgements?|set of grades|result)|results?,? (?:in|of)|after the one in|the first since"
    r"|(?:declared|called|judged|found) (?:[\w’']+ ){1,5}[‘“\"']?inadequate|(?:had been|were|was) (?:very )?critical"
    r"|(?:brought out|published) (?:a|an|its|the) (?:\w+ )?report"
    r"|(?:inspectors|Ofsted|CQC|CIW|Estyn|HMIE)\b\)? (?:came|were (?:here|there|in|with)|visited|reported|criticised)"
    r"|(?:better|worse|stronger|weaker|further|higher|lower|positive|safer)(?: now)? than"
    r"(?: (?:when|what|how|the one|it|they|that|was|were|came|had|been|seen|services)){0,5} (?:in|of)"
    r"|(?:weaknesses|failings|concerns|failures)[’”\"']? (?:(?:that|which) )?(?:were |had been )?(?:found|named"
    r"|pointed out|uncovered|identified)|(?:it|they) had (?:found|judged|rated|reported)|(?:was|were) (?:\w+ )?scathing"
    r"|(?:damned|condemned)\b[^.;]{0,60}\binadequate|joint area review|top marks"
    r"|(?:since|than) an? (?:\w+ )?review (?:in|of)"
    r"|(?:pointed out|worried|alarmed|reported)(?: \w+){0,2}? (?:Ofsted|inspectors)|the (?:joint|area) review of"
    r"|(?:Ofsted|CQC|CIW|Estyn)[’']s (?:report|letter|visit|review) of|the one of|perform(?:ed)? poorly"
    r"|inspectors (?:who )?(?:came|had come|saw|reported|were there)|(?:no|one|two|three) stars?"
    r"|must improve|unchanged (?:from|since)|one (?:better|worse) than"
    r"|(?:good|grade|rating|mark)s? (?:that )?(?:it|they|we) (?:was|were|had|got|earned|won|held)"
    r"|visited|revisited|serious concerns?|performance assessment|inspectors of|the same (?:mark|outcome|grade|verdict)"
    r"|the outcome|areas of (?:significant )?weakness|(?:ordered|told) to (?:mend|put right|get better|do better)"
    r"|pulled up|(?:had|have) not changed|has(?:n[’']t| not) changed|last called|last looked at|dire"
    r"|(?:they|inspectors|Ofsted) (?:had )?asked for|(?:was|were|been) (?:put|placed) in(?! place)|the ceiling"
    r"|had brought|as good as|low point"
    r"|category of (?:authorities|significant|special)|special measures)\b",
    re.IGNORECASE,
)
_NO_EARLIER_VISIT = re.compile(
    r"\bpeer (?:challenges?|reviews?)(?: visits?)?"
    r"|\b(?:at the time of|during|in the course of) (?:the|this|our) (?:\w+ )?(?:inspection|visit)"
    r"(?! (?:in|of|on|at)\b)"
    r"|\b(?:statutory |monthly |social work |home )?visits? (?:(?:that )?(?:were|was) )?"
    r"(?:required|due|recorded|completed|undertaken)",
    re.IGNORECASE,
)
"""What is no inspector's visit, or only this one: "37% of the visits required in June 2015 were late"."""
_EARLIER = re.compile(
    r"\b(?:last(?!, was\b)(?! (?:\w+ ){0,3}?(?:days?|weeks?|fortnight|half|month|\w{3,6}day)\b)|previous(?:ly)?|prior"
    r"|earlier(?! this)|preceding|before(?! (?:the )?(?:members|cabinet|council|committee|panel|board|scrutiny))"
    r"|since|following (?:the|an?|our|its)|most recent|former|than (?:at|in|when|after|the one|that)|compared with)\b"
    r"|(?:^|[^\w\s]) ?back in\b",
    re.IGNORECASE,
)
_WRITES_AFTER = re.compile(
    r"\b(?:I am|I[’']m|I|we are|we) (?:now )?(?:writing|write|pleased)\b|\b(?:this|the|our) letter\b", re.IGNORECASE
)
_FOLLOWING = re.compile(r"\bfollowing (?:the|our)\b", re.IGNORECASE)
"""How a letter leads to the visit that it tells of: "Following the visit on 4 June 2024, I am writing to …"."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_ANOTHER = re.compile(
    r"^.*\b20\d\d,? (?:and (?:now )?(?:(?:in|at|on|during) )?(?:(?:its|their|the|this|our) )?(?=latest|newest|new |now)"
    r"|(?!and\b|or\b|to\b|until\b)(?=\w))",
    re.DOTALL,
)
"""What is told of another date than the one behind it: "since an inspection in 2021, the review of"."""
_CLAUSE_BEGINS = re.compile(
    r"[;:]|\b(?:and|but|which|who) (?=\w+ (?:was|were|took|is)\b)"
    r"|\band (?=(?:on|at|during) (?:the|its|their|a) )"
    r"|\band (?:then )?(?=(?:visited|came|arrived|were|spent|went)\b)"
)
"""What stands before it is said of something else than the date behind it."""
_EARLIER_BEHIND = re.compile(
    r",? when\b(?! (?:inspectors|they|it|Ofsted|the (?:team|inspectors)) (?:looked|came|visited|spent|were"
    r"|examined|made|called (?:on|in|at)|met|rang|read|sat|spoke|talked|toured|asked|arrived|went))"
    r"|\W*(?:was|were) the last\b|[ ,(–]+(?:\w+ ){1,4}years? ago\b"
)
"""Right behind an earlier visit's date: "in 2019, when services were inadequate", "in 2019, three years ago"."""
_THEIR_REPORT = re.compile(
    r"\b(?:its|their|the|that|watchdog[’']s|inspectors[’']|damning|scathing|critical|(?:Ofsted|CQC|CIW|Estyn)[’']?s?) "
    r"(?:[A-Z][a-z]+ )?20\d\d report\b",
    re.IGNORECASE,
)
"""An earlier report by its year: "its 2019 report had been less favourable"."""
_NAMED_BEHIND = re.compile(
    r",? (?:(?:ILACS|SIF|full|single|Ofsted|judgement|standard|short|JTAI|children’s services) )*(?:inspection"
    r"|focus+ed visit|monitoring visit|report|judgement|verdict|rating)"
)
"""Right behind the date that names it: "the 2018 inspection"."""
_ACT = re.compile(r"\b(?:Act|Regulations|Order)(?: of)? $")
"""Before a year that is a law's: "the Children Act 1989"."""
_ACT_BEHIND = re.compile(r" (?:\w+ )?Act\b")
"""Behind one: "the 2014 Act"."""
_DATED = re.compile(r"(?:19|20)\d\d|\d[/.]\d\d?[/.]\d\d")
"""Without one no date is told with its year; looking for it first saves time."""
_REACH_BACK, _REACH_ON = 110, 90


def is_earlier(sentence: str, at: int, to: int) -> bool:
    """Whether the date at this place of a sentence belongs to an earlier visit: "the last inspection in May 2018"."""
    clause = _CLAUSE_BEGINS.split(sentence[max(0, at - _REACH_BACK) : at])[-1]
    if _WRITES_AFTER.search(sentence):
        clause = _FOLLOWING.sub("", clause)
    return bool(_EARLIER.search(_OF_ANOTHER.sub("", clause)) or _EARLIER_BEHIND.match(sentence[to : to + 40]))


def previous_visits(
    text: str, before: str | None, written: str | None = None, is_anothers: Callable[[str, Dates], bool] | None = None
) -> tuple[PreviousVisit, ...]:
    """Earlier visits in the order they are first mentioned; those that do not precede `before` are left out.

    A visit told by its year counts once with one of a month in that year.

    `written`, the document's own date, tells the year of a visit "three years ago"; `is_anothers` which dates of a
    sentence are of an inspection of something else.
    """
    found: dict[str, PreviousVisit] = {}
    for visit in _told(with_years_ago(text, written, before), is_anothers):
        if visit.start and (before is None or visit.start < before[: len(visit.start)]):
            found.setdefault(visit.start, visit)
    months = {visit.start[:4] for visit in found.values() if visit.start and len(visit.start) > len("2024")}
    return tuple(visit for visit in found.values() if visit.start not in months)


def _told(text: str, is_anothers: Callable[[str, Dates], bool] | None) -> Iterator[PreviousVisit]:
    """Visits told in any sentence; most lines hold no year, and few sentences do."""
    for line in text.split("\n"):
        if not _YEAR.search(line):
            continue
        for start, end in sentences(line):
            dated = _DATED.search(line, start, end)
            if dated and (_VISITING.search(line, start, end) or _THEIR_REPORT.search(line, start, end)):
                yield from _in_sentence(line[start:end], is_anothers)


def _in_sentence(sentence: str, is_anothers: Callable[[str, Dates], bool] | None) -> list[PreviousVisit]:
    visits = []
    told = _NO_EARLIER_VISIT.sub(lambda found: "·" * len(found.group()), sentence)
    for dates in mentioned_dates(sentence):
        near = _nearest(told, dates.at, dates.to)
        if near and not (is_anothers and is_anothers(sentence, dates)):
            kind = kind_in(near) or ("focused visit" if "visit" in near.lower() else "inspection")
            when = sentence[dates.at : dates.to]
            visits.append(PreviousVisit(kind, when, dates.start))
            if is_month(dates.end) and dates.end != dates.start and " and " in when:
                visits.append(PreviousVisit(kind, when, dates.end))
    return visits


def _nearest(sentence: str, at: int, to: int) -> str | None:
    """The words that say what happened at a date: "inspection in May 2018", else "the 2018 inspection"."""
    after = sentence[to : to + _REACH_ON].split(";", maxsplit=1)[0]
    if direct := _NAMED_BEHIND.match(after):
        return direct.group()
    before = sentence[max(0, at - _REACH_BACK) : at]
    if _ACT.search(before) or _ACT_BEHIND.match(after):
        return None
    found = list(_VISITING.finditer(before))
    if found:
        return before[max(0, found[-1].start() - 30) :]
    match = _VISITING.search(after)
    return after[: match.end()] if match else None
