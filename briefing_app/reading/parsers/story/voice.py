"""Whether a sentence of a release reports what inspectors found or what the council says of itself."""

import re

from briefing_app.domain.words import SaidBy
from briefing_app.reading.language.speech.lexicon import REPORT, VERB
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.parsers.story.sides import tells_side

_PROMISE = re.compile(
    r"^(?:[Tt]he )?(?:(?:[A-Z][\w’'-]*|&|of|and) )*(?i:council|authority|partnership|board|borough|team)\b[^.]{0,30}?"
    r"\b(?:will|(?:has|have) (?:already|since|agreed)|(?:is|are) (?:already|committed|working|now)|plans to|accepts?|"
    r"accepted|welcomes?|welcomed|insisted|said|says|told|responded|replied|promised|pledged|apologised|notes)\b"
)
_OWN_VOICE = re.compile(r"^(?:we|our|i|my)\b", re.IGNORECASE)
_INSPECTING = re.compile(r"\binspector\b|\bHMI\b|regional director", re.IGNORECASE)
_MEETING = re.compile(
    r"^(?:members|the (?:chair|director|committee|cabinet|panel|assistant director|portfolio holder))\b"
    r"|^(?:\d[\d.]* )?(?:(?:a|an|one|the|in reply|in response|lastly|asked [^,.]{0,60}),? ){1,3}(?:[a-z]+ ){0,3}"
    r"(?:member|councillor|director|officer|chair|leader|holder|dcs|dass|head of [a-z]+)\b[^.]{0,30}?"
    r"\b(?:said|thought|added|remarked|replied|asked|explained|thanked|welcomed|felt|hoped|stressed|commented|spoke"
    r"|went through)\b"
    r"|^(?:she|he) (?:also )?(?:added|replied|said|explained|thanked|hoped|thought)\b",
    re.IGNORECASE,
)
_POLITICS = re.compile(
    r"\b(?:opposition|independent|labour|conservative|tory|tories|lib(?:eral)? dem\w*|green|reform)"
    r"(?: party| group)?(?: group| councillors?| leaders?| figures| members?| politicians| mps?)\b[^.]{0,40}?"
    r"\b(?:attacked|said|say|called|calls?|want(?:s|ed)?|answered|insist(?:s|ed)?|demand(?:s|ed)?|accused|blamed"
    r"|would like)\b"
    r"|^(?:unions?|unison|unite|gmb|nasuwt)\b[^.]{0,30}?\b(?:said|says|welcomed|called)\b"
    r"|^(?:however,? )?(?:senior )?(?:labour|conservative|tory|lib dem)\b[^.]{0,30}?"
    r"\b(?:said|answered|insisted|wanted)\b",
    re.IGNORECASE,
)
_ADMITS = re.compile(
    r"\b(?:admit(?:s|ted)?|conced(?:es|ed)|acknowledg(?:es|ed)|(?:said|says|is|are) sorry for|apologi[sz]e[sd]? for)\b",
    re.IGNORECASE,
)
_REPORTS = re.compile(
    r"^[^“‘\"]{0,90}?\b(?:inspectors?|inspectorates?|reports?|letters?|ofsted|cqc|ciw|estyn|they|it|watchdogs?|regulators?"
    r"|commission)\b(?:[^“‘\".;]{0,50}?)\b(?:says?|said|found|finds|notes?|noted|reports?|reported|concludes?|concluded|adds?"
    r"|added|heard|confirms?|confirmed|tells?|told|warns?|warned|recogni[sz]ed?|states?|shows?|showed) (?:also )?that ",
    re.IGNORECASE,
)
_TELLS_FINDING = re.compile(
    r"\b(?:inspectors?|inspectorates?|inspection|ofsted|cqc|ciw|cssiw|estyn|commission|report|letter|watchdogs?|regulators?"
    r"|they|it)\b[^.;]{0,70}\b(?:found|finds?|said|says?|writes?|wrote|noted|notes|prais\w+|commend\w+|recogni[sz]\w+"
    r"|highlight\w*|identif\w+|saw|sees|seen|conclud\w+|describ\w+|warn\w*|adds?|added|states?|judged|rated|graded|rates"
    r"|heard|liked|listed|lists|points?|pointed|asks?|asked|wants?|wanted|acknowledg\w+|observ\w+|report(?:s|ed)|singled"
    r"|criticis\w+|impressed|showed|shows|reveal\w+|confirm\w+)\b|\baccording to\b"
    r"|\b(?:rated|judged|graded|verdict|rating)\b",
    re.IGNORECASE,
)
_TELLS_PRAISE = re.compile(
    r"\b(?:inspectors?|inspection team|ofsted|cqc|ciw|estyn|commission(?: \(CQC\))?|report|letter|watchdogs?"
    r"|regulators?)\b[^.;]{0,80}"
    r"\b(?:praised|praises|commended|commends|complimented|hailed|singled out|liked|(?:was|were) impressed)\b",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r",? according to (?:the )?(?:Government )?"
    r"(?:inspectors?|Ofsted|CQC|CIW|Estyn|(?:an?|the|its|their) (?:\w+ )?(?:report|letter))(?=\W*$)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?:R\d+|\(?(?:\d{1,2}|[ivx]{1,4})[.)]|\[\d+:\d+\]) +")
"""A point's number: "R2 ", "(iv) ", "3. "."""
_REPORTED_FINDING = re.compile(
    r"^(?:our|we) [^.]{0,60}\b(?:singled out|praised|commended|highlighted)\b"
    r"|\binspectors?\b.{0,60}\b(?:found|said|noted|praised|saw|identified|judged|asked)\b"
    r"|\b(?:inspectors|ofsted|cqc|ciw|estyn)\b.{0,20}\b(?:was|were|is|are) (?:\w+ly )?"
    r"(?:positive|critical|impressed|concerned|pleased|clear|complimentary|satisfied|worried)\b",
    re.IGNORECASE,
)
_AREAS = re.compile(
    r"\b(?:areas?|things|points|matters|aspects) (?:for|to|that need|in need of) (?:further )?"
    r"(?:improve\w*|development|attention)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:identif\w+|nam(?:es?|ed)|lists?|listed|sets? out|point(?:s|ed)? (?:to|out)|highlight\w*"
    r"|there (?:are|were))\b",
    re.IGNORECASE,
)
_NO_AREAS = re.compile(r"\b(?:no|not any|without) (?:\w+ )?(?:areas|things|points|matters)\b", re.IGNORECASE)


def tells_praise(sentence: str) -> bool:
    """Whether inspectors are said to have praised, whatever else the sentence tells of the visit."""
    return bool(_TELLS_PRAISE.search(sentence))


def names_areas(sentence: str) -> bool:
    """Whether inspectors are said to have named areas for improvement, listed or not."""
    return bool(_AREAS.search(sentence) and _NAMED.search(sentence) and not _NO_AREAS.search(sentence))


def admits(sentence: str) -> bool:
    """Whether somebody answers for what went wrong rather than explains it."""
    return bool(_ADMITS.search(sentence))


def tells_finding(sentence: str) -> bool:
    """Whether the sentence itself says that inspectors found or said something."""
    return bool(_TELLS_FINDING.search(sentence))


def reported(sentence: str) -> str:
    """What inspectors are told to have found, without the words that only tell so: "Their report says that …"."""
    return _ACCORDING.sub("", _REPORTS.sub("", _NUMBERED.sub("", sentence), count=1)) or sentence


def said_by(sentence: str) -> SaidBy:
    """Return `COUNCIL` for indirect speech, promises and praise of the council's own; `INSPECTORS` for all else."""
    if _REPORTED_FINDING.search(sentence):
        return SaidBy.INSPECTORS
    if any(pattern.match(sentence) for pattern in (_PROMISE, _OWN_VOICE, _MEETING)) or _POLITICS.search(sentence):
        return SaidBy.COUNCIL
    if tells_side(sentence):
        return SaidBy.COUNCIL
    found = people(sentence)
    if not found or _INSPECTING.search(found[0].role):
        return SaidBy.INSPECTORS
    report = REPORT.search(sentence)
    leads = report is not None and report.start() < found[0].start and VERB.search(sentence, 0, found[0].start)
    return SaidBy.INSPECTORS if leads else SaidBy.COUNCIL
