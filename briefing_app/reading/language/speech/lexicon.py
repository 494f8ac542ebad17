"""The words that tell a person from an office, and speech from a report."""

import re

from briefing_app.reading.language.speech.alternatives import one_of


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "cllr cllrs clr councillor councillors coun couns dr doctor sir dame baroness baron lord lady professor prof mr "
    "mrs ms miss mx rev revd reverend canon alderman ald rt hon judge"
)
# "Mr" and the like say nothing of an office; these do, so a bare surname after one is enough.
POST_NOMINALS = _words(
    "obe mbe cbe kbe dbe mp ms msp am jp dl qpm kpm bem frcn hmi phd mla qc kc "
    "rn rgn rmn frcp frcgp frcpch frcpsych phd dphil mba frsa cpfa cbe"
)
PARTICLES = _words("de der den van von bin ibn al el la le du da dos di mac ap ferch")
# A person is one of these.
ROLE_NOUNS = _words(
    "director leader member holder officer executive chair chairman chairwoman chairperson co-chair vice-chair "
    "head minister inspector spokesperson spokesman spokeswoman commissioner manager mayor convener convenor "
    "president superintendent sergeant constable commander nurse carer champion secretary adviser advisor "
    "principal headteacher teacher worker parent mum mom dad mother father grandmother grandad grandparent "
    "guardian mp doctor lead deputy professor ambassador apprentice leaver chief councillor boss trustee founder "
    "coordinator co-ordinator practitioner therapist consultant solicitor editor warden registrar bishop prefect "
    "partner provost councilman resident youngster teenager student pupil man woman boy girl person volunteer "
    "psychologist paediatrician magistrate judge baillie bailie portfolio directors leaders rep representative "
    "counsellor gran nan granny grandma supt insp sgt det dci coach scrutineer survivor co-director governor dcs "
    "ceo author organiser campaigner activist advocate midwife peer whistleblower priest vicar curate imam rabbi "
    "pastor chaplain lawyer barrister academic lecturer researcher economist historian journalist columnist "
    "broadcaster blogger neighbour aunt auntie uncle sister brother daughter son wife husband niece nephew "
    "godmother stepmother stepfather stepmum stepdad nan fosterer adopter caseworker keyworker clerk treasurer "
    "vice-president reviewer analyst auditor whip mentor tutor trainer interpreter dentist pharmacist paramedic "
    "gp visitor pensioner tenant veteran co-founder co-leader senator mep detective depute insider tsar servant "
    "aide envoy ch acc dcc pc user msp mla"
)
_ADJECTIVES_TOO = r"(?:official|expert|specialist|assistant|hmi|source)"
"""What a person may be, but also what a panel or a report may be."""
# A name has none of these, however they are written.
NOT_NAMES = ROLE_NOUNS | _words(
    "children child families family education social care caring adult adults health healthcare young people "
    "persons skills services service council councils borough county city district metropolitan unitary authority "
    "board partnership trust forum committee panel police nhs ofsted cqc ciw estyn hmip hmicfrs hmi majesty "
    "majesty’s her his government department national cabinet corporate strategic interim acting assistant vice "
    "joint independent statutory safeguarding housing libraries early help learning wellbeing well-being public "
    "communities community regional local labour conservative conservatives liberal democrat democrats green "
    "reform group opposition administration town hall scotland wales england britain uk welsh scottish english "
    "north south east west the a an this that these those in on at as and but or for from with by to of after "
    "before since when while where if it its we our he she they their his i you your my monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november "
    "december today yesterday read more photo picture published posted speaking commenting responding following "
    "asked however although also both all most some inspectors inspection report review letter visit focused "
    "monitoring ilacs send jtai commission quality inspectorate office integrated commissioning foster fostering "
    "personal senior chief lead executive overview scrutiny culture leisure sport communities neighbourhoods resources "
    "finance parenting youth justice schools school college virtual university academy primary nursery hospital "
    "foundation charity association union society gazette echo news times post herald democracy reporter editor "
    "correspondent bbc media contact press no not one two three there then so what why how not commissioner "
    "statement response joint notes ends note background welcome thank thanks street house centre road "
    "constabulary nursing medical clinical operating financial protection infirmary healthcare detective "
    "probation prisons permanence placements inclusion improvement prevention assurance transformation adoption "
    "strategy performance practice partnerships operations policy planning participation engagement delivery "
    "governance equality homes icb ltd limited plc company party lib dem tory independents convener members "
    "leaders leaver leavers said added title caption headline another other others everyone everybody nobody "
    "somebody someone each many several few such here those none only box minutes agenda decision decisions author "
    "uncategorized uncategorised globe argus chronicle courier observer examiner telegraph advertiser "
    "parliamentary under-secretary state findings until late mid"
)
SURNAMES_TOO = _words("hall green young west north read street house welsh english england foster bishop constable may")
"""What a name has none of, but for a surname that stands right behind a first name."""
VERBS = one_of(
    _words(
        "said says say saying added adds adding commented comments commenting explained explains continued "
        "continues concluded concludes told tells telling stated states remarked responded responds replied replies "
        "noted notes insisted insists argued argues warned warns claimed claims admitted admits stressed stresses "
        "agreed agrees urged urges wrote writes tweeted posted fumed joked quipped reflected reflects acknowledged "
        "acknowledges emphasised emphasises declared declares announced announces observed observes recalled "
        "recalls confirmed confirms reported pledged promised vowed asked asks answered answers laughed smiled "
        "sighed whispered shouted thundered blasted countered conceded concedes praised welcomed enthused beamed "
        "reiterated congratulated thanked suggested maintained exclaimed interjected volunteered repeated recounted "
        "remembered described found find determined identified judged highlighted reads read"
    )
    | {
        "summed up",
        "went on",
        "went on to say",
        "goes on",
        "goes on to say",
        "go on",
        "pointed out",
        "put it",
        "issued the following",
    }
)
# People do these in stories of a meeting; places and publications do not.
STORY_VERBS = (
    r"(?:worried|feared|questioned|criticised|thanked|accused|demanded|wanted|apologised|challenged|hailed|echoed|"
    r"felt|called|paid tribute|spoke|puts? it (?:like this|this way|thus|so|simply|bluntly|plainly))"
)
VERB = re.compile(rf"\b{VERBS}\b", re.IGNORECASE)
_VERB_NEAR = 120
_ENDS_IN_VERB = re.compile(
    rf"\b(?:{VERB.pattern})(?: (?:us|me|them|him|her|members|reporters|councillors|the [\w’]+(?: [\w’]+)?))?"
    r"(?: (?:on )?\w+(?:day|night|morning))?$",
    re.IGNORECASE,
)
# What speaks in these is a publication or a body of inspectors, so their words are findings, not a person's speech.
REPORT = re.compile(
    r"\b(?:inspectors|inspectorates?|inspection team|ofsted|cqc|ciw|estyn|hmip|hmicfrs|care quality commission|"
    r"care inspectorate(?: wales)?|reports?|letters?|findings|watchdogs?|regulators?|judgements?|publication|review|"
    r"documents?|agenda|feedback|visit|assessment|reviewers|it)\b",
    re.IGNORECASE,
)
SINGULAR_PRONOUN = re.compile(
    r"\b(?:he|she|the (?:\d\d-year-old|mum|mother|dad|father|woman|man|grandmother|teenager|youngster))\b",
    re.IGNORECASE,
)
PLURAL_PRONOUN = re.compile(r"\b(?:they|the (?:pair|two|three))\b", re.IGNORECASE)
# A clause that begins so sets a scene; whoever speaks comes after it.
SCENE = re.compile(
    r"\W*(?:and\b|but\b|so\b|also\b|meanwhile\b|finally\b|earlier\b|later\b|today\b|yesterday\b|afterwards\b|"
    r"however\b|"
    r"speaking|commenting|responding|reacting|writing|reflecting|welcoming|summing up|asked|answering|thanking|"
    r"presenting|introducing|addressing|deputising|standing|sitting|replying|opening|closing|moving|echoing|quoting|citing|"
    r"defending|announcing|launching|congratulating|pointing|referring|flanked|accompanied|joined by|backed by|pressed|"
    r"challenged|questioned|alongside|beside|unlike|in (?:a|an|the|his|her|their|response|reply|answer|its)\b"
    r"|on (?:mon|tue|wed|thu|fri|sat|sun|behalf)|after\b|before\b|following|at (?:the|a)\b|during|when\b|once\b"
    r"|while\b|"
    r"as\b(?! (?:chair|leader|(?-i:[A-Z])))|"
    r"with (?:the|a)\b|describing|looking|turning|paying|praising|discussing|quoted|meanwhile|for (?:the|his|her)\b)",
    re.IGNORECASE,
)
# After a name, a clause that begins so is no part of an office.
ASIDE = re.compile(
    r"\W*(?:(?:speaking|commenting|responding|reacting|welcoming|in (?:a|response|reply)|after|before|following|when|"
    r"while|as|at (?:the|a)|during|on (?:mon|tue|wed|thu|fri|sat|sun)(?:\w*day)?|yesterday|today|adding|"
    r"who (?:said|added|told|"
    r"took|watched|joined|was|has|had|also)|but|and (?:he|she|they)|whose)\b|\d)",
    re.IGNORECASE,
)
ROLE = re.compile(
    r"(?<![\w’'-])(?:ex-|vice-|co-|under-)?(?:(?:mother|father|mum|mom|dad|grand(?:mother|father|parent)|parent)-of-\w+|"
    + one_of(ROLE_NOUNS)
    + rf"|{_ADJECTIVES_TOO}(?=[,.;:”\"]|\s*$| (?:who|at|for|in|from|on|of|with|since)\b| (?-i:[A-Z])| {VERBS}\b)"
    + r")(?![\w-])",
    re.IGNORECASE,
)
ORGANISATION = re.compile(
    r"(?<![\w’'&-])(?:[A-Z][\w’'&-]*)(?: (?:[A-Z][\w’'&-]*|of|and|the|for|&)){0,12}? "
    r"(?:Council|Board|Partnership|Trust|Forum|Police|Commission|MBC|ICB|Authority|Corporation|Association|Foundation|Charity|Group|Together|Federation|University|"
    r"College|Inspectorate(?: Wales)?)\b|Police Scotland|Department for Education|(?:Ofsted|CQC|CIW|Estyn|HMICFRS)\b"
)


def ends_in_verb(words: str) -> bool:
    """Whether words end in a verb of saying, and perhaps whom it is said to: "she told members on Monday"."""
    return _ENDS_IN_VERB.search(words, max(0, len(words) - _VERB_NEAR)) is not None
