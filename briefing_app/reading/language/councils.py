"""Which councils a text names: those of the gazetteer, and by a pattern those that it does not know."""

import re
from collections import Counter
from typing import NamedTuple

from briefing_app.reading.language.gazetteer import KIND_WORD, bare, bare_names, council_named, county_of

_TYPES = (
    rf"(?:(?:{KIND_WORD}(?: (?:and )?{KIND_WORD}){{0,2}} )?(?:[Cc]ouncil|Corporation)"
    r"|(?:Unitary|Metropolitan) Authority|M[BD]C|CBC)"
)
_NAME_WORD = r"(?!Council\b|Corporation\b)(?:St\.|[A-Z][\w’'&-]{0,30}(?![\w’'&-]))"
_JOINER = r"(?:(?:,? and|,| &| upon| of| in| with| under| nan|-on-| on)?(?: the)?)"
_NAME = rf"{_NAME_WORD}(?:{_JOINER} {_NAME_WORD}){{0,5}}"
_COUNCIL = re.compile(
    r"(?<![\w’'&-])(?:"
    rf"(?P<borough>(?:London|Royal) Borough of {_NAME}|Council of the {_NAME}|City of {_NAME}(?: {_TYPES})?"
    rf"|County of {_NAME})"
    rf"|(?P<welsh>Cyngor(?: Sir| Bwrdeistref Sirol| Dinas)? {_NAME_WORD}(?: {_NAME_WORD}){{0,2}})"
    rf"|(?P<plain>{_NAME}?) {_TYPES}\b|(?P<short>[A-Z]{{3,4}}) Council\b)"
)
_WELSH = re.compile(r"^Cyngor(?: Sir| Bwrdeistref Sirol| Dinas)? ")
_POSSESSIVE = re.compile(r"[’']s?$")
# "Tobias Renn, Eastmarch Council", "January with Brinmoor Borough Council"; but "Marl, Oxley and Dunford Council".
_OUTSIDE = re.compile(
    r"^.*(?:,(?! [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:and|&) )| (?:with|in|under) (?:the )?"
    r"| on the (?=(?:City|County|Borough|District) )) ?(?=[A-Z])"
)
_NO_NAME = re.compile(
    r"\b(?:No|Any|Every|Each|Some|Many|Other|Another|Two|Three|Which|What|Whole|January|February|March|April|June"
    r"|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Ex-\w+|Inspectors?"
    r"|Ofsted|CQC|CIW|Estyn|Commission|Children|Services|Councillor|Cllr|Director|Members?|Care|Youth"
    r"|Parents?|Carers?)\b"
)
_PLAIN_NAME = re.compile(_NAME)
_SHOUTED = re.compile(rf"^(?:[A-Z][A-Z’'-]+ )+(?={_NAME_WORD} )(?!{KIND_WORD})(?=[A-Z][\w’'-]*[a-z])")
"""The end of a headline in capitals that runs into a name: "TOP OF THE CLASS Marlshire Council"."""
_DESCRIBED = r"[A-Z]+-[A-Z]+(?![\w-])|[A-Z][a-z]+-[a-z]+(?![\w-])"
"""What a council is called and no place is: "RED-FACED council", "Cash-strapped council"; "Stoke-on-Trent" is one."""
_CALLED = (
    "Ailing|Bankrupt|Beleaguered|Besieged|Blundering|Broke|Bungling|Cash[ -]strapped|Chaotic|Condemned|Criticised"
    "|Crippled|Crumbling|Debt[ -]ridden|Delighted|Disgraced|Dysfunctional|Embattled|Failed|Failing|Flagship|Former"
    "|Hapless|Humiliated|Improved|Improving|Neighbouring|Nearby|Penniless|Proud|Scandalised|Shambolic|Shamed|Skint"
    "|Slammed|Stricken|Struggling|Successful|Thriving|Top|Troubled|Under[ -]fire|Underperforming"
)
"""What headlines call a council, before its name or in place of it: "Stricken Council", "Former Marlshire Council"."""
_BEGINS = (
    "Meanwhile|Yesterday|Today|Now|Why|How|However|But|Because|Although|Though|After|Before|Last|Where|Will|Can|Has|Is|Does"
    "|Did|Instead|Today[’']s|Here|Inside|Praise|Welcome"
)
"""Words that begin a sentence or a headline and run into a name: "Why Marlshire Council failed"."""
_LEADING = re.compile(
    rf"^(?:(?:{_DESCRIBED})(?=[ ,])[ ,]*"
    r"|(?!(?:City|County|Borough) of)(?:of|the|The|An?|Another|This|That|At|In|For|From|By|To|With|Our|And|Of|On"
    r"|Both|While|When|As|Since|Dear|Leader|Councillor|Cllr|Ofsted|Inspectors?|Following"
    rf"|{_CALLED}|{_BEGINS}"
    r"|Director|Chief Executive|Mr|Mrs|Ms|Borough|City|Lead|Member|Children’s Services)\b,? ?)+"
)
_NO_PLACE_NAMES = """
    county; borough; city; district; town; parish; unitary; full; local; youth; children; young; people; care; arts
    research; whole; british; privy; general; legal; judicial; welsh; scottish; cabinet; executive; metropolitan
    shadow; combined; partner; all; seaside; coastal; rural; coast; small; big; island; refugee; student; school
    change; national; northern; southern; crisis; village; voice; security; medical; midwifery; nursing
    labour; tory; midlands; west midlands; east midlands; black country; home counties; conservative
    liberal democrat; green; inadequate; reform
"""
_NOT_PLACES = frozenset(name.strip() for name in re.split(r"[;\n]", _NO_PLACE_NAMES) if name.strip())


class CouncilMention(NamedTuple):
    """One place where a council is named in full."""

    name: str
    start: int
    end: int


def councils_in(text: str) -> Counter[str]:
    """Every council named in full in the text ("Marlshire County Council"), known or not, with how often."""
    return Counter(mention.name for mention in council_mentions(text))


def places_in(text: str) -> Counter[str]:
    """Councils meant by a bare place name ("children in Shropshire"), with how often; "Derbyshire" holds no "Derby"."""
    return Counter(mention.name for mention in place_mentions(text))


def place_mentions(text: str) -> list[CouncilMention]:
    """Every place where a known place stands by its bare name, as a mention of its council, in order."""
    return [
        CouncilMention(known, match.start(), match.end())
        for match in bare_names().finditer(text)
        if (known := council_named(match.group()))
    ]


def council_from(name: str) -> str | None:
    """Return the council meant by a name printed in a title or address, made up or not; None for what is no name."""
    known = council_named(name)
    if known:
        return known
    name = _LEADING.sub("", name.strip(" .,:;–-"))
    name = re.sub(r"\s*\(.*?\)", "", name)
    if not name[:1].isupper() or bare(name) in {"", *_NOT_PLACES} or len(name) > 80:
        return None
    if _COUNCIL.fullmatch(name):
        return _tidy(name)
    return f"{name} Council" if _PLAIN_NAME.fullmatch(name) and not _NO_NAME.search(name) else None


def council_mentions(text: str) -> list[CouncilMention]:
    """Every place where a council is named in full, in order."""
    told = ((_tidy(match.group()), match) for match in _COUNCIL.finditer(text))
    return [CouncilMention(name, _start_of(name, match), match.end()) for name, match in told if name]


def _start_of(name: str, match: re.Match[str]) -> int:
    at = match.group().find(name)
    return match.start() + max(at, 0)


def _tidy(name: str) -> str | None:
    """The council in a matched phrase, without words that only stood before it."""
    name = _POSSESSIVE.sub("", name)
    words = name.split()
    for first in range(len(words) - 1):
        known = council_named(" ".join(words[first:]))
        if known and not (first and "and" in words[first - 1 : first + 1] and county_of(known)):
            return known
    if re.match(r"(?:An?|AN?|One|ONE|Another|ANOTHER) [A-Z]{3,} council$", name):
        return None
    name = _LEADING.sub("", _OUTSIDE.sub("", _LEADING.sub("", _SHOUTED.sub("", name))))
    if _WELSH.match(name):
        name = f"{_WELSH.sub('', name)} Council"
    if _NO_NAME.search(name) or not bare(name) or bare(name) in _NOT_PLACES or not _COUNCIL.fullmatch(name):
        return None
    return None if bare(name).split()[0] in _NOT_PLACES else name
