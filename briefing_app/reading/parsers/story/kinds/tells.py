"""What stories tell of some kinds of visit only: it was small, one of a row, to a failing council, or gave grades."""

import re
from collections.abc import Callable

_I = re.IGNORECASE
_GRADE = r"(?:outstanding|good|adequate|inadequate|requir(?:es?|ed|ing) improvement)"
_NTH = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|latest)"
_LITTLE = re.compile(
    r"\b(?:two|2|one|both|(?:a |the )?(?:pair|couple) of) (?:of )?(?:(?:His|Her) Majesty[’']s |Ofsted[’']?s? |HM )?"
    r"(?:inspectors|HMI|people)\b|\b(?:one|two|three|1|2|3)[- ]day (?:visit|look|check|call|stay|inspection)"
    r"|\b(?:short|brief|flying|return|follow-up) visit|\bcheck-?(?:in|up)s?\b|\bnot a (?:graded\b|full inspection)"
    r"|\bno (?:overall )?(?:grades?|ratings?|judgements?) (?:is|are|was|were)"
    r"|\b(?:does|do|did) not (?:carry|give|award|come with) (?:a |any )?(?:grades?|ratings?|judgements?)"
    r"|\bcarr(?:y|ies) no grades?|\bgrades?\b[^.;]{0,30}\bnot given|\bfirst (?:look|visit)[^.;]{0,60} since\b",
    _I,
)
_FAILING = re.compile(
    r"\b(?<!not )(?<!no longer )(?:inadequate|failing|failed)\b"
    r"|\b(?:lowest|worst|bottom)(?: possible| of (?:the )?four)? (?:rating|grade|mark)|special measures",
    _I,
)
_OVERCOME = re.compile(
    r"\W{0,2}(?: (?:rating|grade|judge?ment|overall))?(?: in (?:\w+ )?20\d\d)?(?: rating| grade)?"
    r",? (?:(?:and|but) (?:then |now )?|to )(?:\w+ ){0,2}?[‘“\"']?(?:outstanding|good)\b",
    _I,
)
"""Behind a failure that a better grade followed: "inadequate in 2018 and outstanding in 2021"."""
_PARTLY = re.compile(r"\b(?:this|that|one) (?:service|area|part)\b[^.;]{0,30}$", _I)
_SERIES = re.compile(
    rf"\b{_NTH}\b[^.;]{{0,60}}\bsince\b[^.;]{{0,60}}\b(?:inadequate|fail|damning|inspection)"
    r"|\b(?:inspectors|ofsted)\b(?! (?:ha[sd] |have )?(?:rate|mark|judge|grade|brand|call)\w*)[^.;\n]{0,60}"
    rf"\bfor (?:the|a) {_NTH} time\b(?! (?:running|in a row|in \w+ years))"
    rf"|\b{_NTH} time (?:that )?(?:the )?(?:inspectors|ofsted|they)\b|\b{_NTH} of its kind\b"
    rf"|\b{_NTH} (?:visit|letter|check(?:-up)?|trip|call|look)\b|\bvisit,? (?:number )?(?:two|three|four|five|six)\b"
    rf"|\bvisits?\b[^.;]{{0,30}}, the {_NTH}\b|\bevery (?:three|four|six|few) months\b[^.;]{{0,40}}\bmonitor",
    _I,
)
_WATCHED = re.compile(
    r"\binspectors (?:have|had|came|come|were|are|visit|return)\b[^.;]{0,60}\bto monitor\b"
    r"|\bprogress\b[^.;]{0,60}\bsince\b[^.;]{0,60}\binadequate (?:judge?ment|rating|verdict|inspection|report)"
    r"|\b(?:ofsted[’']s|the) monitors\b|\bcheck(?:ing|ed)? (?:up )?on (?:its |our |the )?progress"
    r"|\binspectors\b[^.;]{0,40}\bkeeping (?:a )?(?:watch|an eye)\b|\bvisits? (?:is|are) to monitor\b",
    _I,
)
_BACK = re.compile(
    r"\b(?:ofsted|inspectors|inspectorate|cqc|team|officers)\b[^.;]{0,30}"
    r"\b(?:(?:came|were|went|been|is|are|was) (?:back|again)|return(?:ed|s))\b|\bre-?visit",
    _I,
)
_GRADED = re.compile(
    rf"(?:\b(?:is|are|has been|have been|been|as|overall|remains?|rat(?:es|ed|ing)|judged|graded?"
    rf"|(?:rating|grade|judgement|verdict) (?:was|is)) [‘“\"']?{_GRADE}\b"
    rf"|\b(?:gave|given|gives|got|gets|earned|awarded|received) (?:\w+ ){{0,3}}?(?:an?|its)"
    rf" (?:overall )?[‘“\"']?{_GRADE}\b"
    rf"|\b(?:judged|found|rated) (?:them|it|services|[\w’' ]{{3,25}} services) (?:to be )?[‘“\"']?{_GRADE}\b)"
    r"(?![^.;,]{0,30}\b(?:20\d\d|last|earlier|ago)\b)",
    _I,
)
_STILL = re.compile(rf"\b(?:remains?|still|stays?) (?:\w+ ){{0,3}}[‘“\"']?{_GRADE}", _I)
_RATED = re.compile(rf"[‘“\"']{_GRADE}\b|\brating\b|\b(?:grade|mark)s?\b", _I)
_VERDICT = re.compile(
    rf"\b{_GRADE}\b|\breport\b|\bjudge?ment|\brat(?:ed|ing)|\bgraded?\b|\bf[io]und|\bfinding", re.IGNORECASE
)
_OF_PROVIDER = re.compile(
    r"\b(?:children[’']s home|fostering (?:service|agency)|adoption (?:service|agency)"
    r"|youth (?:justice|offending) (?:service|team)|nursery|residential school|unannounced(?! visit))\b",
    _I,
)
_SEND_OUTCOME = re.compile(
    r"widespread (?:and/or |and |or )?systemic|priority action plan|written statement of action|local area partnership"
    r"|education, health and care plan|\bEHC",
    _I,
)
_OF_ADULTS = re.compile(
    r"\badult social care|\b(?:older|disabled|vulnerable) (?:and disabled )?adults|support for adults"
    r"|\b(?:help|care|services) for the elderly",
    _I,
)
_YEARLY = re.compile(r"\bperform(?:s|ed|ing)? [‘“\"']?(?:well|adequately|excellently|poorly)\b", _I)
_TWO_DAYS = re.compile(r"\b(?:two|2)[- ]days?\b|\bpair of days\b|\bon \d+ and \d+\b", _I)
_WEEKS = re.compile(
    r"\bfortnight\b|\b(?:two|three|four|2|3|4)[- ]weeks?\b|\b(?:eight|nine|ten|eleven|twelve) days\b", _I
)


def is_failing(text: str) -> bool:
    """Whether the text says that services failed, not only a part of them, nor that they have left that behind."""
    return any(
        not _PARTLY.search(text[max(0, one.start() - 60) : one.start()]) and not _OVERCOME.match(text, one.end())
        for one in _FAILING.finditer(text)
    )


def tells_verdict(text: str) -> bool:
    """Whether the text says what was found at a visit."""
    return _VERDICT.search(text) is not None


TOLD: dict[str, Callable[[str], object]] = {
    "little": _LITTLE.search,
    "failing": is_failing,
    "one of a row": _SERIES.search,
    "watched": _WATCHED.search,
    "back again": _BACK.search,
    "graded now": _GRADED.search,
    "still graded": _STILL.search,
    "rated": _RATED.search,
    "a provider": _OF_PROVIDER.search,
    "special needs’ outcome": _SEND_OUTCOME.search,
    "in full": re.compile(r"\bILACS\b|\bfull inspection", _I).search,
    "of adults": _OF_ADULTS.search,
    "performs well": _YEARLY.search,
    "visit": re.compile(r"\bvisit(?:s|ed)?\b", _I).search,
    "progress": re.compile(r"\bprogress\b|\bimprov(?:ed|ing)\b", _I).search,
    "for two days": _TWO_DAYS.search,
    "for weeks": _WEEKS.search,
}
"""By name, what tells it; each is looked for in the whole story and, but for the days, in how it begins."""
AT_TOP = frozenset(TOLD) - {"for two days", "for weeks"}
