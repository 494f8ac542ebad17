"""The words in which stories tell judgements: grades, areas, and what is said around them. All in small letters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

OVERALL = "overall"
"""How the grade of the whole is shown."""
SAME = "the same grade"
"""What stands for a grade told elsewhere."""
_BETTER = "requires improvement to be good"
_SOME_AREA = r"(?:the |its |their )?(?:leader|help|child|care|protect|safeguard|adopt|services? for)"
_ONE = "(?:one|a|the) (?:step|rung|notch|grade|level|point|mark)"
_OF_GRADES = (
    r"(?: of (?:the |its |their |ofsted's |the inspectorate's )?four)?"
    r"(?: (?:possible|ofsted|cqc|available|overall)){0,2} (?:ratings?|grades?|marks?"
    r"|judge?ments?|verdicts?"
    r"|categor(?:y|ies)|rung|band)"
)
_BUT_ONE = r"(?<!second[- ])(?<!next )"
GRADES: tuple[tuple[str, str], ...] = (
    (
        r"requir(?:e[sd]?|ing) improvement(?! (?:plan|notice|board|partner|advis|journey))"
        r"(?:['\"]?(?: in order)? to be ['\"]?good|['\"]? before (?:it|they) (?:can|could|is"
        r"|are)(?: be)?(?: \w+ed)? ['\"]?good)?",
        _BETTER,
    ),
    (r"inadequate", "inadequate"),
    (r"outstandings?", "outstanding"),
    (r"very good", "very good"),
    (
        r"(?<!\bfor )(?<!\bhow )(?<!\bany )(?<!especially )(?<!particularly )(?!(?<=as )good as\b)goods?"
        r"(?!,? (?:and )?(?:the )?bad\b)",
        "good",
    ),
    (r"adequate", "adequate"),
    (r"excellent", "excellent"),
    (r"unsatisfactory", "unsatisfactory"),
    (r"weak(?! (?:spot|point|link|area|side)s?\b)", "weak"),
    (r"very effective", "very effective"),
    (r"effective,? with areas for improvement", "effective with areas for improvement"),
    (r"effective", "effective"),
    (rf"{_BUT_ONE}(?:lowest|bottom|worst){_OF_GRADES}", "inadequate"),
    (
        rf"(?:second|next)[- ](?:to[- ]bottom|lowest|worst){_OF_GRADES}|third[- ]best|middle[- ]to[- ]lower{_OF_GRADES}"
        rf"|{_ONE} (?:up )?(?:from|off|above) the bottom|{_ONE} (?:short of|below|under|off) good",
        _BETTER,
    ),
    (rf"(?<=the )(?:lowest|worst|bottom)(?= for {_SOME_AREA})", "inadequate"),
    (rf"(?<=the )(?<!among the )(?:highest|top|best)(?= for {_SOME_AREA})", "outstanding"),
    (r"improvement (?:is|was) (?:required|needed)(?! (?:in|to|with|on|if|before)\b)", _BETTER),
    (r"(?:(?<=said to )|(?<=found to )|(?<=judged to )|(?<=deemed to ))need improvement", _BETTER),
    (
        rf"second[- ](?:best|highest){_OF_GRADES}|{_ONE} (?:short of|below|under|off|from) (?:the top|outstanding)",
        "good",
    ),
    (
        rf"{_BUT_ONE}(?:highest|top|(?<=very )best"
        r"|best(?= possible| (?:mark|grade)\b(?! (?:yet|ever|so far|since))))"
        rf"{_OF_GRADES}(?! (?:ever|yet|so far|in (?:its|their)|(?:it|they|we|the \w+|\w+) (?:has|have|had))\b)",
        "outstanding",
    ),
    (
        r"same (?:grade|mark|rating|judge?ment|verdict|level|word|band|category"
        r"|bracket)(?! again)(?: as (?:the )?(?:whole"
        r"|overall(?: one| grade)?))?(?! as )"
        r"|(?<=got )that (?:grade|mark|rating)"
        r"|(?<=share )the overall (?:grade|mark|rating|verdict)|that word"
        r"|the same (?=(?:in|for|on|across) (?:all|every|each|the|both)\b)|(?<=share )that (?:grade|mark"
        r"|rating)|(?<=at )that level|(?<=to )the overall grade"
        r"|same as the overall(?: one| grade)?",
        SAME,
    ),
)
"""How a grade is worded, longest first, and the grade meant."""
OF_OTHERS = frozenset({"excellent", "weak", "unsatisfactory"})
"""Grades that neither Ofsted nor the Care Quality Commission gives."""
ADJECTIVES = frozenset(
    {"good", "very good", "outstanding", "excellent", "weak", "adequate", "effective", "very effective"}
)
"""Grades whose words are everyday ones too."""
_ADULT_PROTECTION = re.compile(r"\b(?:key processes|strategic leadership)\b")
"""The areas that Scottish inspections of adult protection call effective; of any other this is no grade."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A grade or an area where it stands in a sentence."""

    start: int
    end: int
    meant: str


def lexicon(table: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    """All that a table words, each line a group."""
    return re.compile("|".join(rf"\b({words})\b" for words, _ in table))


_GRADE = lexicon(GRADES)


def grade_mentions(words: str) -> Iterator[Mention]:
    """Each grade in a sentence in small letters."""
    for match in _GRADE.finditer(words):
        if "effective" not in match.group() or _ADULT_PROTECTION.search(words):
            yield Mention(match.start(), match.end(), meant(match, GRADES))


def meant(match: re.Match[str], table: tuple[tuple[str, str], ...]) -> str:
    """What the line of a table that matched stands for; each line is one group."""
    return table[(match.lastindex or 1) - 1][1]
