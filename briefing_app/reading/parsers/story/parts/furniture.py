"""What stands round a story on its page: dates, bylines, captions, links, contacts and the page's own labels."""

import re
from enum import StrEnum

from briefing_app.reading.language.councils import council_mentions
from briefing_app.reading.language.dates import visit_dates
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.sections import SAYS_WHERE_FROM
from briefing_app.reading.parsers.story.parts.mail import is_of_mail
from briefing_app.reading.parsers.story.parts.page import is_of_page, is_picture_in_words, only_points


class Part(StrEnum):
    """What a paragraph is; the value is the reason shown in the audit, empty for what is read."""

    BODY = ""
    TITLE = "title"
    HEADING = "heading"
    DATE = "date line"
    BYLINE = "who wrote or released it"
    LINK = "where the full report is found"
    CAPTION = "caption"
    CONTACT = "contact details"
    NOTES = "notes for editors"
    SOURCES = SAYS_WHERE_FROM
    PAGE = "part of the web page, not of the story"
    MAIL = "part of the e-mail, not of the story"
    TABLE = "table"
    MEETING = "the meeting’s own business"


_I = re.IGNORECASE
_DATE_LABEL = re.compile(
    r"\W*(?:(?:first )?(?:published|posted|issued|released?|release date|date|updated|last updated|added|created)"
    r"(?: (?:on|at|by [^:]{2,40} on))?\b:?\s*)?",
    _I,
)
_BARE_LABEL = re.compile(r"\W*(?:published|updated|last updated|posted|date)\W*", _I)
_BYLINE = re.compile(
    r"\W*(?:[Bb]y:? [A-Z][\w’'-]+ [A-Z][\w’' -]+(?:,.{0,60})?|(?:written|words|reporting|story) by\b.{0,60}"
    r"|(?:news|press|media) (?:release|statement)\b.{0,20}|for immediate (?:release|use).{0,60}|embargoed?\b.{0,80}"
    r"|issued by\b.{0,160}|[Pp]osted (?:on|by)\b.{0,80}|(?:[Pp]osted\b.{0,100})?\b[Ff]iled under\b.{0,120}"
    r"|categor(?:y|ies):.{0,60}|tags?:.{0,80}|topics?:.{0,80}"
    r"|.{0,80}\b\d+ min(?:ute)?s? read\b.{0,20}"
    r"|[\w’' ]+ (?:reporter|correspondent|editor))\W*",
)
_PAPER = re.compile(
    r"(?:The )?(?:[A-Z][\w’'&-]+ (?:and |of |upon |on |the |& )?){1,4}(?:Advertiser|Argus|Chronicle|Courier|Echo"
    r"|Express|Gazette|Guardian|Herald|Journal|Mercury|Messenger|Observer|Telegraph|Tribune"
    r"|(?:Evening|Daily|Local|Weekly) (?:Mail|News|Post|Star))"
)
_CONTACT = re.compile(
    r"(?:\btel(?:ephone)?\b|\bphone\b|\bcall\b|\bcontact\b|e-?mail|press office|interviews?|enquiries|switchboard).*"
    r"(?:\d{5}|@)|\w@\w+\.\w|^\W*(?:media|press) (?:contact|enquiries)",
    _I,
)
_WEB_PAGE = re.compile(
    r"\W*(?:read more\b|read our\b|advertis(?:ing|ement)s?\W*$|(?:hide|show) ad(?:\b|advert)|in text promo\b"
    r"|article continues|watch more\b"
    r"|visit shots|and live on\b|listen to (?:this|the)\b|video player|for your free\b"
    r"|i would like (?:emails|to receive)|home {2,}|cookies?\b|we use cookies"
    r"|accept (?:all )?cookies|share (?:this|on)|sign up|subscribe"
    r"|get the (?:day|latest)"
    r"|follow us|print this|back to (?:top|news)|skip to|advertisement|more (?:news|stories)"
    r"|most read|comments?\b\W*\d*\W*$"
    r"|(?:image|photo)? ?credits?:|©|copyright|was this (?:page|article)|latest news|click here|tweet\b"
    r"|you may also)",
    _I,
)
_CAPTION = re.compile(
    r"\W*(?:(?:photo(?:graph)?|picture|pictured|image|caption|pic)\b[^.]{0,20}[:,]|image caption\b"
    r"|(?:above|left|right)\b(?: (?:to|from) (?:left|right))?\W{0,2}[:,])",
    _I,
)
_BEFORE_WORDS = re.compile(r"\W*\[[^\]\n]*\]\s+\S")
"""A direction in brackets with a film's words behind it."""
_LABEL = re.compile(r"\W*(?:related|recommended|trending|newsletters?|subscribe|loading|log ?in)\b", _I)
"""What begins a label of the page where it stands in a few words, and a sentence like any other where it does not."""
_LONGEST_LABEL = 6
_CREDIT = re.compile(
    r"\b(?:Picture|PICTURE|Image|IMAGE|Photo|PHOTO|Pic|PIC|Credit)s?(?: by)?: ?(?:[A-Z][\w’'./&-]*\W*){1,6}$"
)
_LINK = re.compile(
    r"(?:\b(?:read|see|view|find|visit(?= (?:the|our|us|its|\S*\.\S))"
    r"|download|published|available|found|read in full|for more|go to)\b.*)"
    r"(?:\b(?:website|web ?site|online|www\.|https?://|\.gov\.uk|\.uk\b)|reports\.|\bhere\b)",
    _I,
)
_REPORT_WORD = re.compile(r"\b(?:report|letter|findings|inspection|outcome|website|information|about|more)\b", _I)
_TELLS = re.compile(
    r"\b(?:(?<!be )found|praised|said|says?(?! that:|:)|shows?|concludes?|describes?"
    r"|noted|judged|highlight|identif|rated|graded|inspectors (?!['’])|(?:hard|easy|easier|difficult) to find)",
    _I,
)
_DATED = re.compile(r"\b(?:was|were) (?:published|released|issued)\b.*\bon \d{1,2} [A-Z][a-z]+\b")
"""Where the report is, but when it came out too."""
_PLAIN_DATE = re.compile(r"\W*(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}\W*(?:\d\d?[:.]\d\d)?\W*", _I)
_BESIDE_DATE = re.compile(r"\b(?:\w+day|at|on|by|last updated|updated|\d{1,2}[:.]\d\d ?(?:am|pm)?|bst|gmt)\b|\W", _I)
_NAME = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_LONGEST_BYLINE = 8
_LONGEST_CREDIT = 42
_CREDIT_BEFORE = re.compile(r"^[^:]{2,40}: ")
_CREDIT_BEHIND = re.compile(r" ?\([^()]{3,80}\)$")
"""Whose picture it is: "Elmbury Post: …", "… (Image: Elmbury Council)"."""
_SHORTEST_CAPTION = 11
"""Characters of one that may stand twice on a line."""
_STOPS = frozenset(".!?")
_LONGEST_FURNITURE = 700
"""Characters; more than these about an inspection are a story whose lines were lost, whatever it begins with."""
_INSPECTING = re.compile(r"\binspect|\bOfsted\b|\bCQC\b|\bEstyn\b|\bCIW\b", _I)
_LONGEST_CONTACT = 250
_LONGEST_LINK = 200
HEADER = 5
"""Paragraphs at a page's top among which a name alone is the writer's."""


def furniture(words: str, nth: int) -> Part | None:
    """What a paragraph is that tells nothing of the story; None where it may. `nth` counts from the page's top."""
    if len(words) > _LONGEST_FURNITURE and _INSPECTING.search(words):
        return None
    signs = {
        Part.DATE: is_date_line(words),
        Part.PAGE: _WEB_PAGE.match(words) is not None or _is_label(words) or _is_of_page(words),
        Part.MAIL: is_of_mail(words),
        Part.BYLINE: is_byline(words) or (nth < HEADER and _NAME.fullmatch(words) is not None),
        Part.CAPTION: is_picture_in_words(words) or _is_caption(words) or _is_credited(words),
        Part.CONTACT: len(words) < _LONGEST_CONTACT and _CONTACT.search(words) is not None,
        Part.LINK: _is_link(words),
    }
    return next((part for part, shown in signs.items() if shown), None)


def _is_caption(words: str) -> bool:
    return _CAPTION.match(words) is not None and not _BEFORE_WORDS.match(words)


def _is_credited(words: str) -> bool:
    """Whether who took a picture stands at the end of a caption, and not behind whole sentences on what was found."""
    credit = _CREDIT.search(words)
    before = words[: credit.start()].rstrip("( ") if credit else ""
    if credit is None or not before.endswith("."):
        return credit is not None
    # Letters, which have no captions, are read without what only stories need.
    from briefing_app.reading.parsers.story.voice import tells_finding

    return not tells_finding(before)


def told_once(words: str) -> str:
    """The words without their repetition, where a picture's caption and its description ran together."""
    told = _CREDIT_BEHIND.sub("", words) if words.endswith(")") else words
    told = _CREDIT_BEFORE.sub("", told) if ": " in told[:_LONGEST_CREDIT] else told
    return next((once for once in map(_half, (words, told)) if once), words)


def _half(words: str) -> str:
    """The first half of words that are told twice over; "" where they are not."""
    half = len(words) // 2
    again = words[half:].lstrip() if words[half - 1 : half] not in _STOPS else words[half:]
    return again if half >= _SHORTEST_CAPTION and words[:half] == again else ""


def _is_label(words: str) -> bool:
    few = len(words.split()) <= _LONGEST_LABEL and words[-1:] not in set(".!?")
    return few and _LABEL.match(words) is not None


def is_byline(words: str) -> bool:
    """Whether a line says who wrote or released the story, and no sentence begins as one: "By March Leaders …"."""
    sentence = words.endswith(".") and len(words.split()) > _LONGEST_BYLINE
    return not sentence and _BYLINE.fullmatch(words) is not None


def masthead(words: str) -> str | None:
    """The name of the paper or council, where a line is only that: "Wexborough Gazette"; None for any other line."""
    if _PAPER.fullmatch(words):
        return words
    return next((told.name for told in council_mentions(words) if (told.start, told.end) == (0, len(words))), None)


def _is_of_page(words: str) -> bool:
    return all(is_of_page(words[start:end]) for start, end in sentences(words))


def _is_link(words: str) -> bool:
    return all(points_elsewhere(words[start:end]) for start, end in sentences(words))


def points_elsewhere(sentence: str) -> bool:
    """Whether a sentence only says where the full report is found."""
    short = len(sentence) < _LONGEST_LINK and not set(sentence) & set('“”‘"')
    about = short and _LINK.search(sentence) and _REPORT_WORD.search(sentence)
    return only_points(sentence) or bool(about and not _TELLS.search(sentence) and not _DATED.search(sentence))


def is_date_line(words: str) -> bool:
    """Whether a line only says when the document was published."""
    if len(words) > 90:
        return False
    label = _DATE_LABEL.match(words)
    rest = words[label.end() :] if label else words
    days = visit_dates(rest)
    if not days:
        return _BARE_LABEL.fullmatch(words) is not None or bool(_PLAIN_DATE.fullmatch(rest))
    left = rest[: days[0].at] + rest[days[0].to :]
    return not _BESIDE_DATE.sub("", left)
