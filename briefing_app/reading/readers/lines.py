"""What one line of a plain text is: a bullet, a numbered paragraph, a heading."""

import re

CELL = " | "
"""What stands between the cells of a table's row."""
BULLET = re.compile(r"\s*(?:[•◦▪▫■□◼◻●○∙‣⁃✓✔➢➤►▶★☆\uf0b7\uf0a7\uf06e\uf02d\uf0d8]\s*|[*·–—-]\s+|[o§]\t\s*)(?=\S)")
NUMBER = re.compile(r"\s*(\d{1,3})(?:[.)]\s*|\s+)(?=[A-Z“‘\"'(])")
PAGE_NUMBER = re.compile(r"(?:page\s*)?[-–—|\[ ]*\d{1,3}[-–—|\] ]*(?:(?:of|/)\s*\d{1,4})?", re.IGNORECASE)
"""A whole line that only says which page it stands on."""
ENDS = re.compile(r"[.!?:;][\"'”’)]*$")
"""How a line ends that the next one does not go on with."""
MAIL_LABELS = r"(?:from|sent|to|b?cc|subject|reply-to|attachments?|importance|sensitivity)"
"""What mail programs put before each line above an e-mail that is sent on, but for its date."""
_SENTENCE_END = re.compile(r"[.!,;:…][\"'”’)]*$|[\"”’]$")
_DATE = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?\s+\w+\s+\d{4}$|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"https?:|www\.|@|\+?\d[\d ]{8,}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|^(?:tel|email|e-mail|phone|fax)\b",
    re.IGNORECASE,
)
_MAIL_HEAD = re.compile(rf"(?:{MAIL_LABELS}|date):", re.IGNORECASE)
_OPENS_SPEECH = "\"“‘'«"
_LONGEST_HEADING = 90
# Of a report; printed with its grade each is longer than other headings.
_CHAPTER = re.compile(r"The (?:experiences and progress|impact) of\b|(?:The )?[Oo]verall effectiveness\b")
_LONGEST_CHAPTER = 140
_MOST_WORDS = 14
_LONGEST_TITLE = 200
_LONGEST_SET = 260
"""Characters of what is set as a heading."""
_TWO_SENTENCES = re.compile(r"[.!?]\s+[A-Z]")
_SHORTEST_SENTENCE = 60


def may_be_title(line: str) -> bool:
    """Whether the first line of a document reads as its title."""
    return len(line) <= _LONGEST_TITLE and not re.search(r"[.:;,…]$", line) and not _no_heading(line)


def may_be_heading(line: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, a capital first, no sentence end."""
    short = len(line) <= _LONGEST_HEADING and len(line.split()) <= _MOST_WORDS
    chapter = len(line) <= _LONGEST_CHAPTER and _CHAPTER.match(line)
    return bool(short or chapter) and line[:1].isupper() and not _SENTENCE_END.search(line) and not _no_heading(line)


def is_mail_head(line: str) -> bool:
    """Whether a line says who sent an e-mail, to whom, when or about what."""
    return bool(_MAIL_HEAD.match(line))


def reads_as_text(line: str) -> bool:
    """Whether what is set as a heading is too much for one: sentences, as in numbered paragraphs set so."""
    ends = line.endswith((".", ";", ",")) and len(line) > _SHORTEST_SENTENCE
    return ends or len(line) > _LONGEST_SET or bool(_TWO_SENTENCES.search(line))


def _no_heading(line: str) -> bool:
    return line[:1] in _OPENS_SPEECH or bool(
        _DATE.search(line) or _ADDRESS.search(line) or _MAIL_HEAD.match(line) or not re.search(r"[A-Za-z]{2}", line)
    )
