"""What a line in the body of a letter or report is by its words: a heading, a lead-in, the team, what comes next."""

import re

from briefing_app.domain.briefing import Block
from briefing_app.domain.words import BlockKind
from briefing_app.reading.parsers.examples import heads_example
from briefing_app.reading.parsers.sections import is_bare_heading, is_graded_chapter, tells_only_of_text

_CLOSING = re.compile(
    r"(?:CIW|Estyn|(?:The )?Care Inspectorate(?: Wales)?) (?:expects?|asks?) "
    r"|We asked the .{3,80}? (?:to (?:prepare|draw up|produce|develop|submit)|for) (?:an?|its|their) "
    r"|We (?:anticipate|expect|would expect|look forward|request|ask) |The next (?:full |area |monitoring |ILACS )"
    r"|Ofsted and (?:the )?(?:CQC"
    r"|Care Quality Commission)(?: \(CQC\))? (?:ask|will|require)|"
    r"(?:Ofsted|CQC|Estyn|CIW|The Care Quality Commission|Care Inspectorate(?: Wales)?|We|I|Inspectors) (?:will"
    r"|shall|have|am|are) "
    r"(?:also )?(?:take|taken|notif|cop|publish|be (?:cop|writ|return)|writ|return|arrange|use|carry out|consider"
    r"|monitor|agree|request|ask|invite|continue to|discuss)"
    r"|(?:You|The (?:local authority|council|director of children[’']s services|DCS|chief executive)) (?:should"
    r"|must|is required to|will need to|are required to)"
    r" (?:now )?(?:consider|use|prepare|submit|send|provide|produce|publish|develop an action)"
    r"|(?:This|The|A copy of this) (?:letter|action plan) (?:has|is|will|should|must|was)\b|In (?:accordance"
    r"|line) with (?:the|section|regulation).{0,80}action plan"
    r"|(?:A|An|The|Your) (?:written )?(?:action plan|statement of proposed action|written statement of action)"
)
_ACTION_PLAN = re.compile(
    r"\byou (?:to |should |must |will )?(?:submit|share|send|prepare) (?:an|a|the|your) (?:\w+ )?(?:draft|action plan)"
    r"|within \d+ working days of receiving",
    re.IGNORECASE,
)
_OF_ACTION_PLAN = re.compile("action plan|draft|days of receiving")
"""In small letters in every such sentence; looking for it first saves time."""
_SOUNDS_ASKED = re.compile(
    r"areas? (?:for|of|to)\b|recommend|needs? to (?:be )?improve|what must"
    r"|priority",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r":\s*$|\bwe (?:have )?ma[dk]e \w+ recommendations?\b"
    r"|\bfollowing (?:actions?|areas?|recommendations?|points?)\b[^.]*\.?\s*$|^There (?:are|were|is) (?:no"
    r"|none)\b",
    re.IGNORECASE,
)
_LIST_OPENING = re.compile(r":\s*$")
_TEAM = re.compile(
    r"(?:(?:Lead|Deputy lead|Team|Shadow|Supernumerary|Reporting|Associate|Seconded) inspectors?"
    r"|(?:Senior )?(?:[Dd]ata analysts?|[Aa]nalytical officers?)|Quality assurance managers?"
    r"|Regional director): [A-Z][\w’'-]+ [A-Z]"
)
"""Who inspected: listed with the visit."""
_DEMANDS = re.compile(
    r"(?:written statement of action|priority action plan|significant weakness|areas? for priority action)\b.*:\s*$",
    re.IGNORECASE | re.DOTALL,
)
_FOUND_BEFORE = re.compile(
    r"(?:last|previous|initial|first) (?:inspection|visit)\b.{0,40} (?:found|identified|said|reported)(?: that)?:\s*$",
    re.IGNORECASE,
)
_TELLS_NO_FINDING = re.compile(
    r"focus|looked at|evaluated|considered|scope|(?:last|previous|initial|first) (?:inspection|judge?ment)"
    r"|were (?:judged|graded)"
    r"|evidence|included|as follows|statistics"
)


def is_heading(block: Block, text: str) -> bool:
    """Whether a block is a heading: set as one, or by its words."""
    match block.kind:
        case BlockKind.HEADING:
            return True
        case BlockKind.TABLE_ROW:
            return is_graded_chapter(text)
        case BlockKind.PARAGRAPH:
            said = not text.endswith(".") and is_graded_chapter(text)
            return said or is_bare_heading(text) or tells_only_of_text(text) or heads_example(text)
        case _:
            return False


def tells_next_steps(text: str) -> bool:
    """Whether a sentence only tells what comes of the visit: letters, plans, further visits."""
    return bool(_CLOSING.match(text) or (_OF_ACTION_PLAN.search(text.lower()) and _ACTION_PLAN.search(text)))


def names_team(text: str) -> bool:
    """Whether a line tells who inspected, who are listed with the visit."""
    return bool(_TEAM.match(text))


def opens_list(text: str) -> bool:
    """Whether a line ends in a colon."""
    return bool(_LIST_OPENING.search(text))


def opens_list_of_scope(text: str) -> bool:
    """Whether the list below a line tells no findings: "We looked at:"."""
    return opens_list(text) and bool(_TELLS_NO_FINDING.search(text))


def demands_action(text: str) -> bool:
    """Whether the list below a line is what must be put right in a statement or plan of action."""
    return _ends_open(text) and bool(_DEMANDS.search(text))


def quotes_earlier(text: str) -> bool:
    """Whether what follows a line is what an earlier inspection found."""
    return _ends_open(text) and bool(_FOUND_BEFORE.search(text))


def _ends_open(text: str) -> bool:
    """Whether a line ends with a colon: quickly seen, and few do."""
    return text.rstrip().endswith(":")


def leads_in(text: str) -> bool:
    """Whether a line under what is asked only leads to it, or says that nothing is asked."""
    return bool(_LEADS_IN.search(text))


def sounds_asked(heading: str) -> bool:
    """Whether a heading sounds like what is asked; one that names strengths too settles no sentence's kind."""
    return bool(_SOUNDS_ASKED.search(heading))
