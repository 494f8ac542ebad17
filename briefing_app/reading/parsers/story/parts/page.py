"""What a web page says of itself between the paragraphs of a story: sign in here, hear us on air, a picture of this."""

import re

from briefing_app.reading.language.dates import day_in

_I = re.IGNORECASE
_ASKS_READER = re.compile(
    r"\bsign(?:ing)? (?:up|in)\b.*\b(?:here|below|with|now|free|today|account|email)\b|\bto (?:sign|log) in\b"
    r"|\blog ?in (?:here|with|to your)\b|\bclick (?:here|on (?:the|an?) (?:link|icon))\b"
    r"|\bwhy not (?:register|subscribe|join)\b|^sign in and share\b"
    r"|^(?:listen|hear|watch|catch|tune|follow|find|like|join) (?!out)[^.]*"
    r"\b(?:BBC Sounds|on Sounds|Facebook|Twitter|Instagram|WhatsApp|X)\b"
    r"|^more (?:of our )?(?:videos?|clips|films|pictures|photos)\b|\bclosed to comments\b|\bcomments are closed\b"
    r"|\b(?:external|other) (?:web ?)?sites\b.*\b(?:BBC|responsib\w+|answer)\b"
    r"|\b(?:BBC|responsib\w+|answer)\b.*\bexternal (?:web ?)?sites\b|\byou and your data\b|\barchived? news\b"
    r"|\bour archives?\b[^.]*\b(?:articles?|features?|stories|case studies)\b"
    r"|^thank(?:s| you) for (?:visiting|calling at)\b"
    r"|^this (?:service is new|is a new service)\b|^twitter facebook\b"
    r"|\b(?:may|must) not be (?:used|published) before\b|^not for (?:use|publication|broadcast) before\b"
    r"|\bon this (?:web ?site|web ?page)\b[^.]*\b(?:tell us|click|please)\b",
    _I,
)
_IN_WORDS = re.compile(
    r"\W*(?:(?:news image|image source|picture source)\b.*|(?:an? |the )?(?:\w+ )?(?:photo(?:graph)?|drawing"
    r"|illustration|screenshot|headshot)s? of\b.*"
    r"|pictured,? (?:top|bottom|above|below|left|right|from|is|are|here)\b.*|from left(?: to right)?\b.*"
    r"|.*\bclose[- ]up\W*|type=image;.*)",
    _I | re.DOTALL,
)
"""A picture told in words, for those who cannot see it."""
_IMAGE = re.compile(r"\W*(?:an? |the )?(?:\w+ )?(?:picture|image|portrait)s? of\b(?P<rest>.*)", _I | re.DOTALL)
"""The same, or what inspectors made of it: "a picture of care emerged"."""
_TITLE = (
    r"(?:(?:Labour|Conservative|Independent|Green|Liberal Democrat) )?(?:[Cc]ouncillor|[Cc]llr|[Cc]oun)\.? "
    r"(?:(?:Mrs?|Ms|Miss|Dr|Sir|Dame)\.? )?"
)
_NAME = r"(?:[A-Z]\.? ?)?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}"
_PORTRAIT = re.compile(
    rf"(?:{_TITLE}{_NAME}"
    rf"|(?:{_TITLE})?{_NAME}, (?:[\w’']+ ){{0,6}}?(?i:leader|director|chief executive|(?:cabinet|lead) member|chair\w*"
    r"|portfolio holder|mayor|MP|head|commissioner)\b(?P<rest>[^.!?:“”\"]*))\."
)
"""A name with or without its office, and nothing told of it."""
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|did|does|says?|said|told|calls?|wants?|\w+[^e\W]ed)\b", _I
)
_LONGEST_PORTRAIT = 32
_POINTS = re.compile(
    r"(?:you can |please )?(?:read|find|see|view|download|go to)\b.{0,60}\b(?:here|report page below)\b.*"
    r"|(?:the |our |its )?(?:[\w’'-]+ ){0,8}?(?:report|letter|findings|assessment|judgement)\b(?: of the \w+)?"
    r"(?: in full)? (?:is|are|can be (?:read|found|seen|downloaded|viewed))(?: in full)?"
    r" (?:here|below|on (?:the|its|our) website(?: of .*)?)\W*"
    r"|(?:read|see|view|download) (?:the|our|its|this) (?:[\w’'-]+ ){0,6}(?:letter|report|statement|plan)\b[^.]{0,30}"
    r"|read the [^.]*: local authority assessment\W*"
    r"|(?:it|this|that|which) is at the (?:bottom|foot|end) of this page\W*",
    _I,
)
_LONGEST_POINTER = 140
_ADDRESS = re.compile(r"[\s(:–-]*(?:https?://|www\.)\S+\s*")
_CREDIT = re.compile(r"\W*(?:picture|image|photo|pic|credit)s?(?: by| credit)?: ?(?:[\w’'./&-]+\W*){1,6}", _I)

_BYLINE_AND_DAY = re.compile(
    r"(?:by:? )?(?:(?!(?:On|In|From|Since|After|Before|Between|Until|Till|The|A|An|Following|During|This|At|For)\b)"
    r"[A-Z@][\w’'.&-]*[a-z](?:,? and |, | ?[|·–—-] | |(?=\d)|(?=Published|Posted|Updated))){0,8}"
    r"(?:(?:Published|Posted|Updated)(?: on)?:? )?(?:\d{1,2}[:.]\d\d(?: ?[ap]m)?,? )?(?:[A-Z][a-z]{2,8}day,? )?"
    r"(?P<day>\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? 20\d\d)(?: ?[|·–—-] ?| )?"
    r"(?:By [A-Z][\w’'-]+ [A-Z][\w’'-]+ )?(?=[A-Z‘“])"
)
"""Before a first sentence: "By Ann Example, Political Reporter 4 May 2021 Ofsted has …"."""


def is_of_page(sentence: str) -> bool:
    """Whether a sentence speaks to whoever looks at the page: asks to sign in, to listen, to follow."""
    return bool(_ASKS_READER.search(sentence))


def only_points(sentence: str) -> bool:
    """Whether a sentence tells no more than where to read on: "The report is here."."""
    return len(sentence) < _LONGEST_POINTER and bool(_POINTS.fullmatch(sentence.strip()))


def is_picture_in_words(words: str) -> bool:
    """Whether a paragraph only tells what a picture shows, or names who is on it."""
    if _IN_WORDS.fullmatch(words):
        return True
    found = _PORTRAIT.fullmatch(words) if len(words.split()) <= _LONGEST_PORTRAIT else None
    found = found or _IMAGE.match(words)
    return found is not None and not _VERB.search(found["rest"] or "")


def around_address(words: str) -> tuple[int, int]:
    """Where the longer part of a sentence stands, before or behind the bare web address that it gives."""
    address = _ADDRESS.search(words) if "://" in words or "www." in words else None
    if address is None:
        return 0, len(words)
    before, behind = (0, address.start()), (address.end(), len(words))
    return max(before, behind, key=lambda part: part[1] - part[0])


def behind_byline(words: str) -> int:
    """Where the first sentence begins behind who wrote it and when, as some pages run them together; 0 if at once."""
    head = _BYLINE_AND_DAY.match(words)
    return head.end() if head and day_in(head["day"]) else 0


def is_credit(words: str) -> bool:
    """Whether words only say who took a picture: "(Photo: The Herald)"."""
    return len(words) < _LONGEST_POINTER and bool(_CREDIT.fullmatch(words))
