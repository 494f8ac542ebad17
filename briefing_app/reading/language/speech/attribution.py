"""Whose words a stretch of speech is, told by the clause before it, the clause after it, or a line of its own."""

import re
from itertools import islice, pairwise

from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.language.speech.cast import Cast
from briefing_app.reading.language.speech.lead_ins import past_others, past_scene
from briefing_app.reading.language.speech.lexicon import REPORT, ROLE, SCENE, VERB, VERBS
from briefing_app.reading.language.speech.marks import ANY
from briefing_app.reading.language.speech.nameless import unnamed
from briefing_app.reading.language.speech.people import Person, people
from briefing_app.reading.language.speech.voices import Attribution, Voice

# More verbs of saying than one clause ever has.
_MOST_VERBS = 12
_FARTHEST_VERB = 160
_PREPOSITION = re.compile(r"\b(?:with|by|to|at|about|on|in|for|from|after|of|over)\b", re.IGNORECASE)
_ADVERBS = re.compile(
    r"[\s,]*(?:(?:afterwards|later|today|yesterday|simply|also|too|on \w+day|last night|this (?:week|morning)"
    r"|proudly|"
    r"in a statement|after the (?:meeting|visit|vote)|at the time)[\s,]*)*[.!?]?\s*$",
    re.IGNORECASE,
)
_WORDS_OF = re.compile(
    r"(?:so (?:says?|said)|according to|(?:those|these) (?:are|were) the words of"
    r"|(?:came|was) the (?:reply|answer|verdict|view|message) (?:of|from))\b",
    re.I,
)
_MORE = re.compile(rf"\b{VERBS}(?: [^\s:“‘\"]+){{0,6}}? that(?: [^\s“\"]+){{5}}", re.IGNORECASE)
_SOME_VERB = re.compile(r"(?:(?P<pronoun>he|she)|(?:[A-Z][\w’'-]+ ?){1,3}) [a-z]+(?:ed|s|t)(?: [a-z]+ly)?[.!]?\s*")
"""A clause that is only somebody and what they did, whatever verb it has: "he signed"."""
_PREDICATE = re.compile(r"(?!said|says)[a-z]+ [^,;:]{2,60}, (?:(?:he|she|they|it)|[A-Z][\w’' -]{2,60}) $")
"""Behind a phrase in marks that a sentence begins with: "“No end of work” lay ahead, he added."."""
_JOINT = re.compile(r"\bjoint(?:ly)?\b(?! (?:cabinet|leader|lead|chair|director|head|deputy|portfolio))", re.IGNORECASE)
_JOINED = re.compile(r"^\s*,?\s*(?:and|&)\b|\b(?:and|&)\b[^,]*$")
_TO_ANOTHER = re.compile(rf"\W*(?:[Tt]o|[Oo]f|[Aa]bout) [^,:]{{2,60}} (?:he|she) (?:then |also )?{VERBS}\b")
"""Somebody else is spoken to or of: "To Cllr Marsh himself he said:"."""
_WORDS_OF_REPORT = re.compile(
    r"\W*[Ii]n the words of (?:the |their |its )?(?:[\w’']+ ){0,3}(?:report|letter|inspectors|Ofsted|CQC)\b"
)
_REPORT_LAST = re.compile(
    r"(?:, |\bpublished |\bonline )"
    r"(?:Ofsted|Estyn|(?:the )?(?:CQC|CIW|Care Quality Commission|Care Inspectorate|inspectors|watchdog))"
    rf"(?: also| then)? {VERBS}\W*$"
)
"""Who speaks last in a clause that names somebody else: "In its letter to Jo Marsh, the director, Ofsted says:"."""
_OF_PLACES = re.compile(r"\((?![^()]*\))|\b(?:for|of|in|at) [A-Z][^,:]* and $")
"""Before the second of two places that somebody is councillor for: "(Castle and Warden Hill)"."""


def from_lead(text: str, start: int, end: int, cast: Cast) -> Attribution | None:
    """Who speaks after `text[start:end]`, the clause that runs up to an opening mark or a colon."""
    if _TO_ANOTHER.match(text, start, end):
        return Attribution(Voice.HE_OR_SHE, start, end)
    if _WORDS_OF_REPORT.match(text, start, end) or _REPORT_LAST.search(text, max(start, end - _FARTHEST_VERB), end):
        return Attribution(Voice.REPORT, start, end)
    start = past_others(text, start, end)
    body = past_scene(text, start, end)
    for verb in islice(VERB.finditer(text, start, end), _MOST_VERBS):
        if verb.start() < body:
            continue
        if found := _by_verb(text, body, verb, (start, end), cast):
            return found
    everybody = people(text, start, end, sure=True)
    if everybody:
        return by_people(text, everybody, start, end, cast)
    return unnamed(text, body, end, (start, end), cast)


def _by_verb(text: str, start: int, verb: re.Match[str], span: tuple[int, int], cast: Cast) -> Attribution | None:
    """Who speaks by one verb of saying: whoever is named behind it where it closes the sentence, else before it."""
    if behind := _said_last(text, verb, span[1]):
        return by_people(text, behind, *span, cast)
    return _subject(text, start, verb.start(), span, cast)


def _said_last(text: str, verb: re.Match[str], end: int) -> list[Person]:
    """Who is named behind the verb where a sentence closes with it: "Homes were what it lacked, said Cllr Poole."."""
    last = text[verb.start() - 2 : verb.start()] == ", " and text[verb.start() - 3] not in ANY
    if not last or text[verb.end() : end].rstrip()[-1:] != "." or VERB.search(text, verb.end(), end):
        return []
    return people(text, verb.end(), end, sure=True)[:1]


def _subject(text: str, start: int, end: int, span: tuple[int, int], cast: Cast) -> Attribution | None:
    found = people(text, start, end, sure=True)
    report = REPORT.search(text, start, end)
    scene = SCENE.match(text, start, end)
    if (
        found
        and not scene
        and report
        and report.end() <= found[0].start
        and _report_leads(text, start, report, found[0])
    ):
        return Attribution(Voice.REPORT, *span)
    if found:
        # The office may stand after the verb's own comma, so the whole clause is read again for it.
        return by_people(text, found, span[0], span[1], cast)
    return unnamed(text, start, end, span, cast)


def _report_leads(text: str, start: int, report: re.Match[str], person: Person) -> bool:
    """Whether the report speaks and the person after it is only mentioned: "The report by Jo Marsh says"."""
    if _PREPOSITION.search(text, start, report.start()):
        return False
    between = text[report.end() : person.start]
    if re.fullmatch(r"[’']s? ", between):
        return False
    return not ROLE.search(between) or bool(re.search(r"\b(?:which|that|to|by)\b", between))


def by_people(text: str, found: list[Person], start: int, end: int, cast: Cast) -> Attribution:
    """The people named in a clause as its speakers: the first of them, or all who speak together."""
    clause = text[start:end]
    joint = bool(_JOINT.search(clause)) or "statement:" in clause.lower()
    together = len(found) > 1 and (joint or _are_listed(text, found))
    speakers = found if together else found[:1]
    return Attribution(Voice.PERSON, start, end, tuple(cast.whole(person) for person in speakers))


def _are_listed(text: str, found: list[Person]) -> bool:
    """Whether names stand in one list: "A, B and C"."""
    gaps = [text[one.end : other.start] for one, other in pairwise(found)]
    if any(_OF_PLACES.search(gap) for gap in gaps):
        return False
    return bool(_JOINED.search(gaps[-1])) and all("," in gap for gap in gaps[:-1])


def tells_more(clause: str) -> bool:
    """Whether a clause that says who speaks also reports something: "Jo Marsh said that ten homes would open:"."""
    return bool(_MORE.search(clause))


def from_tail(text: str, start: int, end: int, cast: Cast, *, complete: bool) -> Attribution | None:
    """Who spoke the words just before `text[start:end]`, a sentence that follows a closing mark.

    `complete` says that the speech ended with a full stop, so that a new sentence may tell of something else.
    """
    bare = text[start:end].lstrip(" ,\u00a0")
    if not bare or bare.rstrip()[-1:] == ":":
        return None
    begin = end - len(bare)
    if dash := re.match(r"[–—-]\s*", bare):
        return _signed(text, begin + dash.end(), end, cast)
    if _WORDS_OF.match(bare):
        cites = complete and bare.startswith("According to ")
        return None if cites else from_lead(text, begin, end, cast)
    verb = VERB.search(text, begin, end)
    if verb is None:
        return _without_verb(text, (start, end), begin, cast, complete=complete)
    if verb.start() - begin > _FARTHEST_VERB or not _tells_who(text, begin, verb, complete=complete):
        return None
    where = (verb.end(), end) if verb.start() == begin else (begin, verb.start())
    return _subject(text, *where, (start, end), cast)


def _without_verb(text: str, span: tuple[int, int], begin: int, cast: Cast, *, complete: bool) -> Attribution | None:
    """Who spoke, where no verb of saying follows: a signature, or "he signed" after a comma."""
    if not complete:
        return _with_some_verb(text, span, begin, cast)
    unended = text[begin : span[1]].rstrip()[-1] not in ".!?"
    goes_on = text[span[1] : span[1] + 2].lstrip()[:1] in set(ANY)
    return _signed(text, begin, span[1], cast) if unended and not goes_on else None


def _with_some_verb(text: str, span: tuple[int, int], begin: int, cast: Cast) -> Attribution | None:
    """Who spoke words that a comma ends, where the clause behind them is no longer than "Josh signed"."""
    clause = _SOME_VERB.fullmatch(text, begin, span[1])
    if clause is None or "," not in text[span[0] - 2 : begin]:
        return None
    if clause["pronoun"]:
        return Attribution(Voice.HE_OR_SHE, *span)
    found = people(text, begin, span[1], sure=True)
    return by_people(text, found[:1], *span, cast) if found and found[0].start == begin else None


def _signed(text: str, start: int, end: int, cast: Cast) -> Attribution | None:
    """A name and office that stand right behind speech, as under a letter."""
    found = people(text, start, end, sure=True)
    return by_people(text, found[:1], start, end, cast) if found and found[0].start == start else None


def _tells_who(text: str, begin: int, verb: re.Match[str], *, complete: bool) -> bool:
    """Whether a clause after speech says who spoke, and does not begin a new story."""
    if not complete:
        return "," in text[begin - 3 : begin] or not _PREDICATE.match(text, begin, verb.start())
    if verb.start() == begin or not text[begin].isupper():
        return True
    rest = verb.string[verb.end() : verb.endpos]
    return bool(_ADVERBS.fullmatch(rest))


def last_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The last sentence of `text[start:end]`; an empty span where there is none."""
    found = sentences(text[start:end])
    return (start + found[-1][0], start + found[-1][1]) if found else (end, end)


def first_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The first sentence of `text[start:end]`; an empty span where there is none."""
    found = sentences(text[start:end])
    return (start, start + found[0][1]) if found else (start, start)
