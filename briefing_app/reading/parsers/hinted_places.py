"""The place a story is about where it names no council: "children in Dunmere", "Dunmere’s services"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from briefing_app.reading.language.councils import council_from, place_mentions, place_of, places_in
from briefing_app.reading.language.lexicon import learned, learned_themes
from briefing_app.reading.language.speech.lexicon import NOT_NAMES
from briefing_app.reading.language.speech.people import people
from briefing_app.reading.language.towns import council_serving

_WHEN = (
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+days?)\b)"
)
_WORD = rf"{_WHEN}[A-Z][\w-]{{1,30}}(?:[’'](?!s\b)\w{{1,30}})?"
_NAME = rf"(?P<name>{_WORD}(?: (?:and |& |upon |on |of |the )?{_WORD}){{0,3}})"
_PAPER = (
    r"(?:Evening |Weekly )?(?:Advertiser|Argus|Chronicle|Courant|Courier|Echo|Gazette|Herald|Journal|Mail|Mercury"
    r"|Messenger|News|Observer|Packet|Post|Reporter|Standard|Star|Telegraph|Times)\b"
)
_WORK = (
    r"(?:children|adults?|social|care|fostering|adoption|youth|SEND|special needs|safeguarding|support|help|services?"
    r"|education|looked-after|young|youngsters|famil(?:y|ies)|cabinet|council|director|pupils|leaving care|parent"
    r"|early help)"
)
_VISITED = (
    r"(?:inspect(?:ion|ed|ors) (?:of|in|at|visited)|inspected|visit(?:ed)?(?: in \w+)?(?: to)?|look(?:ed)? at"
    r"|(?:came|went|returned|Ofsted|CQC|inspectors|back) (?:to|in|into)"
    r"|(?:verdict|letter|report|word|said) (?:on|about|to)|watch over|corner of"
    r"|call(?:ed|s)? (?:on|at)|(?:days?|weeks?|fortnight|month) (?:in|at|with))"
)
_GETS = (
    r"(?:has|had|have|been|is|was|must|needs?|gets?|got|fails?|falls|keeps?|kept|wins?|scores?|earns?|escapes?|makes?|made"
    r"|improve[sd]?|moves?|moved|shows?|cares?|looks?|pays?|remains?|told|rated|praised|slammed|criticised|warned)\b"
)
_PLACED = (
    (4, re.compile(rf"\b{_VISITED} {_NAME}")),
    (2, re.compile(rf"\A\W*{_NAME}: ")),
    (
        4,
        re.compile(
            r"\b(?:services?|care|support|help|provision|protection|fostering|work(?:ers)?|needs|SEND"
            r"|teams?) "
            rf"(?:for [\w ]{{1,40}}? )?(?:in|across|at) {_NAME}"
        ),
    ),
    (
        4,
        re.compile(
            rf"\b{_NAME}(?:[’']s?)? (?:[Cc]hildren[’']?s? (?:and .{{3,20}} )?(?:[Ss]ervices|[Ss]ocial [Cc]are|[Tt]rust)"
            r"|[Ss]ocial [Ss]ervices|[Ll]ocal [Aa](?:rea|uthority)\b|[Aa]dult (?:[Ss]ocial )?[Cc]are)"
        ),
    ),
    (
        2,
        re.compile(rf"\b(?:in|across|around|throughout|outside|on|(?:residents|people|children|families) of) {_NAME}"),
    ),
    (4, re.compile(rf"\b{_NAME} (?:local area |area |SEND |safeguarding )?partnership\b")),
    (
        4,
        re.compile(
            rf"\b{_NAME}[’']s (?:[Dd]irector|[Cc]abinet|[Cc]ouncil\w*|[Cc]onvener|[Ll]eader|[Mm]ayor|Labour"
            rf"|Conservative|Tory|Liberal)\b"
        ),
    ),
    (2, re.compile(rf"\b(?:Town Hall|Civic Centre|County Hall|Guildhall), {_NAME}")),
    (2, re.compile(rf"\b(?P<name>{_WORD}(?: (?!Evening|Weekly|Daily){_WORD})?) {_PAPER}")),
    (2, re.compile(rf"\bNHS {_NAME}")),
    (
        2,
        re.compile(rf"\b(?P<name>{_WORD}) (?:parent carer|Youth|[Tt]own [Hh]all|Civic Centre|Guildhall|Hall\b)"),
    ),
)
"""How much each way to name a place, but hardly a person, says that the story is about it."""
_AT = re.compile(rf"\bat {_NAME}")
"""What stands before a town, but as well before a house or a school."""
_SAID_OF = (
    (4, re.compile(rf"\b{_NAME}(?:[’'])?s? (?:own )?(?:(?!to |and |or |for )[a-z-]+ )?{_WORK}\b")),
    (
        4,
        re.compile(
            rf"\b(?:Ofsted|CQC|[Ii]nspectors?|[Ww]atchdogs?|[Rr]egulator) (?:has |have |had )?[a-z]+(?:ed|ve) {_NAME}"
        ),
    ),
    (
        3,
        re.compile(
            rf"\b(?:way|[Hh]ow(?: well)?|[Ss]ince|that|as|because|whether|when|where|is|what) {_NAME} "
            rf"(?:{_GETS}|[a-z]+(?:s|ed)\b)"
        ),
    ),
    (3, re.compile(rf"\b{_NAME}(?:[’']s)? {_GETS}")),
    (2, re.compile(rf"\b(?:protecting|found|rated?|rates|judged?|told|awaited|failed|let|left|branded|for) {_NAME}")),
    (1, re.compile(rf"{_NAME}(?=[’']s?\b)")),
)
"""The same for what may as well be said of a person."""
_NO_PLACE = re.compile(
    r"\b(?:Ofsted|Estyn|CQC|CIW|CSSIW|Care|Inspect\w*|Commission|Children|Services|Council|Director|Executive|Cabinet"
    r"|Councillors?|Cllrs?|Coun|Local|Our|Your|The|This|That|These|It|They|We|He|She|Her|His|Adult|Head|Leader|Member"
    r"|England|Wales|Scotland|Britain|UK|Northern Ireland|House|Street|Road|Lane|Avenue|Square|Drive|Crescent"
    r"|Government|Parliament|Department"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn"
    r"|Winter|Primary|Secondary|Infants?|Juniors?|Lodge|Centre|Club|Issue|Bulletin|Newsletter|Bugle|Schools|Afghans?|Kurds?|Syrians?|Eritreans?|Iranians?|Albanians?|Ukrainians?|Christmas|Easter|Valentine|Halloween|Bonfire|Boxing|\w+day|What|Who|There|Here|Let|Ours|Yours|Theirs|[A-Z]{2,}s?|Inspectors?|Education|Health|School|Police|Constabulary|Hospitals?|University|College|Academy|Church|Charity|Union|Board|Trust"
    r"|Ukraine|Afghanistan|Syria|Europe|Africa|Asia|Sudan|Iran|Iraq|Eritrea|Ethiopia|Somalia|Vietnam|Albania"
    r"|Kuwait|Egypt|Turkey|Poland|Romania|France|Merseyside|Tyneside|Teesside|Yorkshire|Midlands|East Anglia"
    r"|English|Makaton|Opposition|Bench(?:es)?|Healthy|Modernisation|London|Whitehall|Westminster|Corporate|Majesty|Kurdish|Pashto|Welsh|Scottish)\b"
    r"|^(?:Island|Vale|Town|City|County|Borough)$"
)
_TRAILING = re.compile(
    r" (?:(?:County|City|Town|Shire) Hall|Civic Centre|Guildhall|(?:Green|Labour|Conservative|Liberal) (?:Party|Group)"
    r"|(?:Liberal Democrat|Independent|Conservative|Socialist)s?|Labour|Safeguarding|Council)$"
)
"""What follows a place in the name of its town hall, or of a party's people there."""
_LEADING = re.compile(
    r"^(?:(?:The|In|At|Our|And|But|For|From|As|Why|How|What|When|Since|No|Where|If|Are|Is|Was|Were|Can|Do|Does|Did|Has"
    r"|Have|Had|Will|Should|After|Before|While|Although|With|Without|Every|Each|All|Some|Most|Few|Many|Only|Not|Yet|Once"
    r"|Now|Then|Across|To|Of|On|By|So|That|Both|Until) )+(?=[A-Z])"
)
_LEAST = 3
_PLAINLY = 4
_FIRST_LINES = 250
_LEAD = 700
"""How far into a story its place has been named."""
_ELSEWHERE = re.compile(
    r"(?:\b(?:from|than|unlike|like|neighbour\w*|nearby|next[- ]door|near|wards? of|as far (?:\w+ )?as|replaced"
    r"|abolished"
    r"|former|outside) (?:in )?(?:[A-Z]\w+ and )?|\ban? (?:[a-z]+ )?"
    r"|\b(?:housed|placed|send|sent|moved) (?:[a-z]+ ){0,3}?(?:in|to|out in) "
    r"|\b(?!In|At|The|For|Across|Around|From|Of|And|But|When|Since|Why|How)[A-Z]\w{2,} )$"
)
"""What stands before a known place that the story only touches on, or before what is somebody's surname."""
_SEEN_BEFORE = 40
_OF_SOMETHING = re.compile(r" (?:trial|hotels?|scandal|case|inquiry|police|and [A-Z]\w+ (?:have|has|are|were|await))\b")
_BEGINS = re.compile(r"(?:^|[.!?:|•–“‘\"]\s?|\n\s*|[.!?][”’\"'] )$")
_WITHIN = re.compile(rf"(?<=[a-z,] ){_WORD}|\b{_WORD}(?=[’']s\b)")
"""Words with a capital that do not owe it to the beginning of a sentence."""
_LIKE_PLACE = re.compile(
    r"^(?!Scotland|England|Ireland|Iceland|Holland|Poland|Finland)[A-Z][\w-]{2,}(?:ton|ham|bury|ford|ley|leigh|field|worth"
    r"|wick|thorpe|stead|minster|mouth|bridge|brook|bourne|burn|combe|dale|shire|moor|marsh|mere|hurst|wold|borough|burgh"
    r"|chester|cester|caster|haven|holme|beck|fell|firth|stow|stowe|well|wood|gate|ness|cliffe|by)$"
)
"""How places of Britain end and hardly any word does."""
_HEADLINE = re.compile(r"[^\n]+")
_NAMED = re.compile(rf"\b{_NAME}")
_ANY_WORD = re.compile(r"\w{1,3}|[\w-]+(?:ing|ed|ly|s)|\w+-.+")
"""What may as well be a word as a name where it begins a headline: "Grooming", "Damning", "All-staff"."""
_OF_ITSELF = 3
_LOWER = re.compile(r"(?<![\w’'@./-])[a-z][a-z’'-]+(?![\w-]|\.\w|@)")


def hinted_places(text: str) -> Counter[str]:
    """Councils of the places that a text says it is about, with how surely; empty where that is only a guess."""
    plain = {match.group() for match in _LOWER.finditer(text)}
    persons = [person.name for person in people(text)]
    scores, places = Counter[str](), defaultdict[str, set[int]](set)
    inside = {at for _, start, end in place_mentions(text) for at in range(start + 1, end)}
    told = (
        *_placed(text),
        *_said_of(text, persons),
        *_known(text, persons),
        *_in_headline(text, persons),
        *_like_places(text, persons),
    )
    for words, weight, at in told:
        name = _TRAILING.sub("", _LEADING.sub("", words) if _begins(text, at) else words)
        known = council_serving(name)
        if at not in inside and (known or (text[at - 4 : at].lower() != "the " and _may_be_place(name, plain))):
            council = known or f"{name} Council"
            scores[council] += weight
            places[council].add(at)
    sure = {name: score for name, score in scores.items() if _is_sure(name, score, places[name])}
    alone = {name: score for name, score in scores.items() if _is_likely(name, min(places[name]))}
    return _together(sure or (alone if len(scores) == 1 else {}), text)


def _together(scores: dict[str, int], text: str) -> Counter[str]:
    """Names of one place as one: "Marl" is Marl and Vale where that is named at first, "Ayrshire" North Ayrshire."""
    found = Counter[str]()
    for name, score in scores.items():
        place = place_of(name)
        whole = next(
            (other for other in scores if council_serving(other) and place_of(other).endswith(f" {place}")), name
        )
        if not council_serving(name) and (
            joined := re.search(rf"\b{re.escape(place)} and {_WORD}", text[:_FIRST_LINES])
        ):
            whole = f"{joined.group()} Council"
        found[whole] += score
    return found


def _is_sure(name: str, score: int, places: set[int]) -> bool:
    least = _LEAST - bool(council_serving(name))
    return score >= _PLAINLY or (score >= least and len(places) > 1) or (score > 1 and min(places) < _LEAD)


def _is_likely(name: str, first: int) -> bool:
    """Whether the only name of a story may be its place's, and not a child's or a tool's."""
    return bool(council_serving(name) or _LIKE_PLACE.search(place_of(name))) or first < _FIRST_LINES


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins here."""
    return bool(_BEGINS.search(text, max(0, start - 4), start))


def _placed(text: str) -> Iterator[tuple[str, int, int]]:
    for weight, pattern in _PLACED:
        for match in pattern.finditer(text):
            if not _is_elsewhere(text, match.start("name")):
                yield match["name"], weight, match.start("name")

    for match in _AT.finditer(text):
        if council_serving(match["name"]):
            yield match["name"], 1, match.start("name")


def _is_elsewhere(text: str, at: int) -> bool:
    return bool(_ELSEWHERE.search(text, max(0, at - _SEEN_BEFORE), at))


def _in_headline(text: str, persons: list[str]) -> Iterator[tuple[str, int, int]]:
    """Names in a headline whose words are mostly small, and so have their capitals for a reason."""
    headline = _HEADLINE.match(text)
    words = headline.group().split() if headline else []
    if not headline or sum(word[:1].isupper() for word in words) > len(words) / 2:
        return
    named = {word for person in persons for word in person.split()}
    for match in _NAMED.finditer(text, headline.start(), headline.end()):
        name, start = match["name"], match.start()
        first = not re.search(r"\w", text[:start]) and " " not in name and text.count(name) == 1
        doubtful = first and (_ANY_WORD.fullmatch(name) or not _LIKE_PLACE.search(name))
        if not (doubtful or named & set(name.split()) or _is_elsewhere(text, start) or text[:start].endswith("at ")):
            yield name, 2, start


def _said_of(text: str, persons: list[str]) -> Iterator[tuple[str, int, int]]:
    """Names of which something is said; at the beginning of a sentence any word may look like one."""
    named = {word for person in persons for word in person.split()}
    within = {match.group() for match in _WITHIN.finditer(text)}
    for weight, pattern in _SAID_OF:
        for match in pattern.finditer(text):
            name = _LEADING.sub("", match["name"]) if _begins(text, match.start("name")) else match["name"]
            start = match.end("name") - len(name)
            if named & set(name.split()) or (weight < _PLAINLY and _is_elsewhere(text, start)):
                continue
            if name.split()[0] in within or not _begins(text, start):
                yield name, weight, start
            elif weight >= _OF_ITSELF and (start < _FIRST_LINES or _LIKE_PLACE.search(name) or " " in name):
                yield name, 2, start


def _like_places(text: str, persons: list[str]) -> Iterator[tuple[str, int, int]]:
    """Names that end as places do, wherever they stand."""
    named = {word for person in persons for word in person.split()}
    for match in _NAMED.finditer(text):
        name, start = match["name"], match.start()
        if (
            _LIKE_PLACE.search(name)
            and name not in named
            and not _is_elsewhere(text, start)
            and text[start - 3 : start] != "at "
        ):
            yield name, 1, start


def _known(text: str, persons: list[str]) -> Iterator[tuple[str, int, int]]:
    """Known places by their bare names, but for those that are only touched on or are somebody's name."""
    named = Counter(name for person in persons for name in places_in(person))
    for name, start, end in place_mentions(text):
        if named[name]:
            named[name] -= 1
        elif not (_is_elsewhere(text, start) or _OF_SOMETHING.match(text, end)):
            yield name, 1 + 2 * (start < _LEAD), start


def _may_be_place(name: str, plain: set[str]) -> bool:
    """Whether a name is known, or holds a word that neither the text nor anybody writes without its capital."""
    if _NO_PLACE.search(name) or not council_from(name):
        return False
    words = {word.lower() for word in name.split()}
    return not words <= (plain | _ordinary())


@cache
def _ordinary() -> frozenset[str]:
    """Words that stories of inspections use as words, and so begin sentences with."""
    tables = (learned.IMPROVEMENT, learned.CONTEXT, *learned_themes.LEARNED.values())
    words = " ".join(words for table in tables for words in table.values())
    return NOT_NAMES | frozenset(re.findall(r"[a-z’'-]+", words))
