"""Which words may name a place, and which name people, months, bodies or countries."""

import re
from functools import cache

from briefing_app.reading.language.councils import council_from
from briefing_app.reading.language.lexicon import learned, learned_themes
from briefing_app.reading.language.speech.lexicon import NOT_NAMES

_NO_PLACE = re.compile(
    r"\b(?:Ofsted|Estyn|CQC|CIW|CSSIW|Care|Inspect\w*|Commission|Children|Services|Council|Director|Executive|Cabinet"
    r"|Councillors?|Cllrs?|Coun|Local|Our|Your|The|This|That|These|It|They|We|He|She|Her|His|Adult|Head|Leader|Member"
    r"|England|Wales|Scotland|Britain|UK|Northern Ireland|House|Street|Road|Lane|Avenue|Square|Drive|Crescent"
    r"|Government|Parliament|Department"
    r"|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn"
    r"|Winter|Primary|Secondary|Infants?|Juniors?|Lodge|Centre|Club|Issue|Bulletin|Newsletter|Bugle|Schools|Afghans?"
    r"|Kurds?|Syrians?|Eritreans?|Iranians?|Albanians?|Ukrainians?|Christmas|Easter|Valentine|Halloween|Bonfire|Boxing"
    r"|\w+day|What|Who|There|Here|Let|Ours|Yours|Theirs|[A-Z]{2,}s?|Inspectors?|Education|Health|School|Police"
    r"|Constabulary|Hospitals?|University|College|Academy|Church|Charity|Union|Board|Trust"
    r"|Ukraine|Afghanistan|Syria|Europe|Africa|Asia|Sudan|Iran|Iraq|Eritrea|Ethiopia|Somalia|Vietnam|Albania"
    r"|Kuwait|Egypt|Turkey|Poland|Romania|France|Merseyside|Tyneside|Teesside|Yorkshire|Midlands|East Anglia"
    r"|English|Makaton|Opposition|Bench(?:es)?|Healthy|Modernisation|London|Whitehall|Westminster|Corporate|Majesty"
    r"|Kurdish|Pashto|Welsh|Scottish)\b"
    r"|^(?:Island|Vale|Town|City|County|Borough)$"
)
TRAILING = re.compile(
    r" (?:(?:County|City|Town|Shire) Hall|Civic Centre|Guildhall|(?:Green|Labour|Conservative|Liberal) (?:Party|Group)"
    r"|(?:Liberal Democrat|Independent|Conservative|Socialist)s?|Labour|Safeguarding|Council)$"
)
"""What follows a place in the name of its town hall, or of a party's people there."""
LEADING = re.compile(
    r"^(?:(?:The|In|At|Our|And|But|For|From|As|Why|How|What|When|Since|No|Where|If|Are|Is|Was|Were|Can|Do|Does|Did|Has"
    r"|Have|Had|Will|Should|After|Before|While|Although|With|Without|Every|Each|All|Some|Most|Few|Many|Only|Not|Yet|Once"
    r"|Now|Then|Across|To|Of|On|By|So|That|Both|Until) )+(?=[A-Z])"
)
"""What begins a sentence before a place."""
LIKE_PLACE = re.compile(
    r"^(?!Scotland|England|Ireland|Iceland|Holland|Poland|Finland)[A-Z][\w-]{2,}(?:ton|ham|bury|ford|ley|leigh|field"
    r"|worth|wick|thorpe|stead|minster|mouth|bridge|brook|bourne|burn|combe|dale|shire|moor|marsh|mere|hurst|wold|borough"
    r"|burgh|chester|cester|caster|haven|holme|beck|fell|firth|stow|stowe|well|wood|gate|ness|cliffe|by)$"
)
"""How places of Britain end and hardly any word does."""
ANY_WORD = re.compile(r"\w{1,3}|[\w-]+(?:ing|ed|ly|s)|\w+-.+")
"""What may as well be a word as a name where it begins a headline: "Grooming", "Damning", "All-staff"."""
SMALL_WORD = re.compile(r"(?<![\w’'@./-])[a-z][a-z’'-]+(?![\w-]|\.\w|@)")
"""What the text also writes without a capital is no name."""


def may_be_place(name: str, plain: set[str]) -> bool:
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
