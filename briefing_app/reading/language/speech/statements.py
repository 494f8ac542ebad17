"""Words that "it" or "they" speak of themselves: an organisation's statement, where they would else be a report's."""

import re
from dataclasses import replace

from briefing_app.reading.language.speech.lexicon import VERBS
from briefing_app.reading.language.speech.marks import Stretch
from briefing_app.reading.language.speech.voices import Attribution, Voice

_IT_SAID = re.compile(
    rf"\W*(?:it|they)(?: also| then)? {VERBS}\b|.*\b(?:it|they)(?: also| then)? {VERBS}\W*$", re.I | re.S
)
_OURSELVES = re.compile(r"\b(?:we|our|us)(?:['’](?:ve|re|ll|d))?\b", re.IGNORECASE)
_STATED = re.compile(
    r"\b(?:statement(?! of)|press release"
    r"|(?P<council>council|authority)(?: has| have)? (?:said|says|told|apologised|responded)"
    r"|(?:trust|board|partnership|agencies)(?: has| have)? (?:said|says|told|apologised|responded))\b",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\baccording to (?:the |an? )?(?:[\w’']+ ){0,2}(?:report|letter|inspectors|Ofsted|CQC)\b"
    rf"|\b(?:inspectors?|inspectorate|Ofsted|CQC|watchdog|regulator|report|letter)(?: also)? (?:{VERBS})\b",
    re.IGNORECASE,
)
_NEAR = 600
"""Characters before speech in which its statement is told of."""


def stated(text: str, stretch: Stretch, said_by: Attribution) -> Attribution:
    """Return who speaks, an organisation where "it said" follows a statement and the words are "ours"."""
    told = text[said_by.start : said_by.end]
    if said_by.voice not in {Voice.REPORT, Voice.THEY} or not _IT_SAID.match(told):
        return said_by
    begin = min(said_by.start, stretch.outer_start)
    before = text[max(0, begin - _NEAR) : begin]
    statements, findings = list(_STATED.finditer(before)), list(_FOUND.finditer(before))
    later = statements and not (findings and findings[-1].start() > statements[-1].start())
    if not later or not _OURSELVES.search(text, stretch.start, stretch.end):
        return said_by
    whose = "the council" if statements[-1]["council"] else ""
    return replace(said_by, voice=Voice.ORGANISATION, organisation=whose)
