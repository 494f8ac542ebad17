"""Areas and grades of an inspection as people shorten them, and the words that stand for all of those."""

import re

OVERALL = "Overall effectiveness"
LEADERS = "Impact of leaders"
PROTECTION = "Help and protection"
CARE = "Children in care"
LEAVERS = "Care leavers"
CARE_AND_LEAVERS = "Children in care and care leavers"
AREAS = (OVERALL, LEADERS, PROTECTION, CARE, LEAVERS, CARE_AND_LEAVERS)

OUTSTANDING = "Outstanding"
GOOD = "Good"
REQUIRES_IMPROVEMENT = "Requires improvement"
INADEQUATE = "Inadequate"
GRADES = (OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE)
"""Best first: Ofsted's numbers 1 to 4."""

SCORES = ("significant shortfalls", "some shortfalls", "a good standard", "an exceptional standard")
"""What the Care Quality Commission's evidence shows at each of its scores, 1 to 4: the best comes last."""

_SCORE = re.compile(r"(?P<score>[1-4])\sof\s4\b")
_MARKS = re.compile(r"[\W_]+")
_FIGURES = re.compile(
    r"\b(?:numbers?|rates?|per|percent(?:age)?|population|count|total|cost|spend|change|notes?)\b|[%£]"
)
_SAYS_GRADE = re.compile(
    r"\b(?:judge?ments?|grades?|ratings?|outcomes?|ofsted|ilacs|inspection|latest|current|last|most recent|score)\b"
)
_LEAVERS = re.compile(r"\bleavers?\b|\bcare experienced\b")
_IN_CARE = re.compile(r"\bin care\b|\blooked after\b|\b(?:lac|cla|cic)\b|\bcare and\b")
_PATTERNS = (
    (PROTECTION, re.compile(r"\bhelp\b|\bprotection\b")),
    (LEADERS, re.compile(r"\bleaders?\b|\bleadership\b")),
    (OVERALL, re.compile(r"\boverall\b")),
)
_WORDS = {
    "outstanding": OUTSTANDING,
    "good": GOOD,
    "requires improvement": REQUIRES_IMPROVEMENT,
    "requires improvement to be good": REQUIRES_IMPROVEMENT,
    "requires imp": REQUIRES_IMPROVEMENT,
    "req improvement": REQUIRES_IMPROVEMENT,
    "req imp": REQUIRES_IMPROVEMENT,
    "ri": REQUIRES_IMPROVEMENT,
    "r i": REQUIRES_IMPROVEMENT,
    "inadequate": INADEQUATE,
    "inad": INADEQUATE,
}
_NUMBER_AND_WORD = re.compile(
    r"(?:grade )?(?P<before>[1-4])(?: (?P<word>[a-z ]+))?|(?P<first>[a-z ]+) (?P<after>[1-4])"
)


def area_named(heading: str) -> str | None:
    """The area a heading names, in full or shortened, in our words for it; None where it names none."""
    plain = plain_words(heading)
    if not plain or _FIGURES.search(heading.casefold()):
        return None
    if _LEAVERS.search(plain):
        return CARE_AND_LEAVERS if _IN_CARE.search(plain) else LEAVERS
    if _IN_CARE.search(plain):
        return CARE
    return next((area for area, pattern in _PATTERNS if pattern.search(plain)), None)


def score_told(grade: str) -> int | None:
    """The score from 1, the worst, to 4 that a judgement tells: 2 of "2 of 4"; None for any other judgement."""
    told = _SCORE.match(grade)
    return int(told["score"]) if told else None


def grade_in_full(grade: str) -> str:
    """A judgement for a person: a score with what it stands for, "2 of 4, some shortfalls", any other as it is.

    No line ends inside of a score.
    """
    score = score_told(grade)
    return f"{score}\N{NO-BREAK SPACE}of\N{NO-BREAK SPACE}4, {SCORES[score - 1]}" if score else grade


def says_only_grade(heading: str) -> bool:
    """Whether a heading says that grades stand below it, and no more: "Latest Ofsted judgement"."""
    plain = plain_words(heading)
    return bool(re.search(r"\b(?:judge?ment|grade|rating|outcome)", plain)) and not _SAYS_GRADE.sub("", plain).strip()


def grade_named(cell: str) -> str | None:
    """The grade a cell tells, in words, shortened or as Ofsted's number; None where it tells none for certain."""
    plain = plain_words(cell.removesuffix(".0"))
    if plain in _WORDS:
        return _WORDS[plain]
    match = _NUMBER_AND_WORD.fullmatch(plain)
    if match is None:
        return None
    said = GRADES[int(match["before"] or match["after"]) - 1]
    word = match["word"] or match["first"]
    # "2 Good" says one thing twice; "3 Good" says two things, and we do not choose.
    return said if not word or _WORDS.get(word.strip()) == said or word.strip() == "grade" else None


def plain_words(text: str) -> str:
    """The words of a heading or cell in lower case, without marks."""
    return _MARKS.sub(" ", text.casefold().replace("&", " and ")).strip()
