"""Whether a sentence tells, in indirect speech, what the council, its members, a union or a minister say or feel."""

import re
from functools import lru_cache

_ANY = r"(?:(?:an?|one|another|the|some|several|many|most|both|all|two|three|four|other|others|its|our|their|those) )"
_KIND = (
    r"(?:(?:senior|local|elected|opposition|independent|labour|conservative|tory|lib(?:eral)? dem(?:ocrat)?|green"
    r"|reform"
    r"|council|county|borough|city|town|district|executive|deputy|assistant|interim|strategic|corporate|cabinet|vice"
    r"|lead|shadow|education|children[’']s|scrutiny|service|portfolio|chief|group|ruling|party|branch) )"
)
_PERSON = (
    r"(?:councillors?|members?|officers?|leaders?|directors?|chair(?:man|woman|person)?s?|portfolio holders?"
    r"|executives?"
    r"|managers?|spokes(?:man|woman|person|people)|ministers?|mps?|mayors?|politicians|tories|lib dems|heads? of \w+"
    r"|convener|commissioner)"
)
_BODY = r"(?:committees?|panel|board|cabinet|council|authority|opposition|union|unison|gmb|trust|party|group|meeting)"
_NAMED = r"(?-i:(?:[A-Z][\w’'&-]* (?:(?:of|and|the|upon|on|for) )*){1,5}(?:Council|Trust|Branch|Group|Party))"
_SIDE = (
    rf"(?:{_ANY}{{0,2}}{_KIND}{{0,3}}(?:{_PERSON}|{_BODY})|{_NAMED}"
    r"|(?:those|people) who (?:lead|manage|run|head) (?:the |it|them)(?:council|authority|services?|department)?"
    r"|another)"
)
_SAYS = (
    r"(?:said|says|say(?= (?:that|the|it|they|there|he|she)\b)|argue[sd]?|claim(?:s|ed)?|added|adds|explain(?:s|ed)"
    r"|replie[sd]|confirm(?:s|ed)|stress(?:es|ed)"
    r"|insist(?:s|ed)?|admit(?:s|ted)|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|hope[sd]?|warn(?:s|ed)?|asked"
    r"|answered(?= that\b)"
    r"|responded|thought|felt|believe[sd]?|wondered|wanted|wish(?:es|ed)|thanked|congratulated|welcom(?:es|ed)|preferred"
    r"|demand(?:s|ed)|accuse[sd]?|blame[sd]?|complain(?:s|ed)?|suggest(?:s|ed)|laid stress|called for|spoke of"
    r"|holds? that|cannot see|fears?|feared|dared|regrets?|regretted|protest(?:s|ed)?|congratulates?|thanks?)"
)
_FEELS = (
    r"(?:is|are|was|were|feels?|felt|had been|has been|have been) (?:\w+ )?(?:glad|pleased|proud|delighted|relieved"
    r"|grateful|thankful|sorry|disappointed|dismayed|angry|furious|aghast|upset|happy|thrilled|ashamed|encouraged)\b"
)
_TOLD = r"(?:heard|(?:were|was|have been|had been) (?:told|advised|informed|assured))"
_HEARS = re.compile(
    r"\b(?:members|councillors|(?:the )?(?:committee|panel|board|cabinet|meeting)) (?:also |then )?"
    rf"{_TOLD}(?=[,.;:]|$| that\b)",
    re.IGNORECASE,
)
"""What is reported to a meeting, be it what inspectors found."""
_FEELING = re.compile(rf"\b{_FEELS}", re.IGNORECASE)
_BEGINS = re.compile(
    rf"(?:(?:but|and|so|then|still|however|meanwhile|afterwards) ?,? )?{_SIDE}(?:,? however,?)?"
    rf"(?:,? (?:who|whose|of|for|in|on|at|from) [^.;:“”\"]{{2,60}}?,?)? (?:also |then |now |all |both )?(?:{_SAYS}"
    rf"|{_FEELS})\b",
    re.IGNORECASE,
)
_AMID = re.compile(
    rf"(?:, |[–—] ?)(?:(?:as|so|and) )?(?:{_SIDE}|he|she|we|they(?= argue)) (?:also |then )?{_SAYS}(?=[,.;:]|$| that\b)"
    rf"|, (?:said|added|explained|argued|claimed|insisted|admitted) (?:{_SIDE}|others)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    rf"(?:(?:but|and|so|then|still) )?(?:he|she) (?:also |then )?(?:{_SAYS}|{_FEELS})\b", re.IGNORECASE
)
_MINUTED = re.compile(
    r"\bit was (?:also |then |further |later )?(?:confirmed|added|explained|asked|admitted|agreed|suggested|hoped|felt"
    r"|thought|requested|proposed)\b",
    re.IGNORECASE,
)
_BY_THEIR_WORD = re.compile(
    rf"\b(?:according to|in the (?:view|words|opinion) of|in (?:our|my) (?:view|opinion)) ?(?:{_SIDE}\b)?",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"[^.;:–—]{2,60} [–—-] (?=\w)")
"""What a point of minutes is about, before what was said of it: "Quality of plans – officers agreed"."""
_REMARKS = re.compile(
    r"\b(?:questions?|comments?|remarks?|queries)\b(?: and (?:questions?|comments?|answers?|replies|remarks))?"
    r" (?:\w+ ){0,2}(?:from|by|made|raised|asked|put|included?|arose)\b",
    re.IGNORECASE,
)
"""Heads or leads in what members asked and were answered: "Questions from Members included"."""
_SERVICES = r"(?:children[’']s|social|adults?[’']?) (?:social )?(?:services|care|work)"
_RUNS = (
    r"(?:runs?|ran|has run|sees to|looks after|manages?|provides?|delivers?|is responsible for|(?:took|has taken) over"
    r"|took on|(?:has )?taken on)"
)
_WHO_RUNS = re.compile(
    rf"\b{_SERVICES}\b[^.;:]{{0,60}}\b(?:(?:are|is|were|was) (?:now )?|(?:have|has|had) been )(?:run|managed|provided"
    r"|delivered|handed|transferred|taken (?:over|out))\b (?:[^.;:]{2,40} )?(?:by|to|of)\b"
    rf"|it (?:is|was) (?-i:[A-Z])[^.;:]{{3,60}} (?:that|which|who) {_RUNS}\b"
    r"|\b(?:company|trust|firm|body|organisation) (?:that|which) (?:the )?(?:[\w’'-]+ ){0,3}(?:council|authority)"
    r" (?:owns|wholly owns|set up|founded)\b"
    rf"|(?:the )?(?-i:(?:[A-Z][\w’'-]* ){{1,5}})(?:\(\w+\) )?{_RUNS} (?:the )?(?:[\w’'-]+ ){{0,3}}?{_SERVICES}\b",
    re.IGNORECASE,
)
_FOUND = re.compile(
    r"\b(?:told|found|rated|judged|graded|inspectors?|ofsted|cqc|ciw|inadequate|good|outstanding)\b", re.IGNORECASE
)


def runs_services(sentence: str) -> bool:
    """Whether a sentence tells who runs the services: "It is Marl Futures that runs the city’s children’s services"."""
    return bool(_WHO_RUNS.search(sentence)) and not _FOUND.search(sentence)


def holds_remarks(section: str) -> bool:
    """Whether a heading or lead-in says that questions or comments follow."""
    return bool(_REMARKS.search(section))


def tells_side(sentence: str) -> bool:
    """Whether a sentence is told in the words of the council, of its members or of who answers it."""
    return answers(sentence) or bool(_HEARS.search(sentence) or _MINUTED.search(sentence))


@lru_cache(maxsize=256)
def answers(sentence: str) -> bool:
    """Whether somebody of the council, or who answers it, is told to say, ask, want or feel something themselves."""
    topic = _TOPIC.match(sentence)
    begun = topic.end() if topic else 0
    if _BEGINS.match(sentence, begun) or _PRONOUN.match(sentence, begun) or _AMID.search(sentence):
        return True
    return any(_named(told.group()) for told in _BY_THEIR_WORD.finditer(sentence))


def feels(sentence: str) -> bool:
    """Whether somebody is told to be glad, proud, sorry or angry."""
    return bool(_FEELING.search(sentence))


def _named(words: str) -> bool:
    return words.rstrip()[-2:].lower() != "of" and words.rstrip().lower() != "according to"
