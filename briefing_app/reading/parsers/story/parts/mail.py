"""What an e-mail says of itself round a story that it carries: who sent it on, greetings, whom it was meant for."""

import re

from briefing_app.reading.readers.lines import MAIL_LABELS

_I = re.IGNORECASE
# Without "Date:", which a page says of itself as well.
_HEAD = re.compile(
    rf"\W*(?:{MAIL_LABELS}:\s.*[^.]"
    r"|-*\s*(?:original|forwarded) (?:message|e-?mail)\s*-*|begin forwarded message:?"
    r"|on .{6,80} wrote:|sent from my .{2,40}|get outlook for .{2,20})",
    _I,
)
_GREETING = re.compile(
    r"(?:dear|hi|hello|good (?:morning|afternoon|evening))(?: (?:all|both|everyone|everybody|colleagues?|members?"
    r"|councillors?|team)){1,2}[,.!]?|(?:(?:kind|kindest|best|warm|many|with) )*(?:regards|wishes|thanks)[,.!]?"
    r"|(?:kind|kindest|best|warm) (?:regards|wishes),? .{0,80}[^.]",
    _I,
)
_MEANT_FOR = re.compile(
    r"\b(?:this (?:e-?mail|message|communication|transmission)|the e-?mail"
    r"|e-?mails? (?:sent|to|from|may|are|is|communications?))\b[^.]{0,160}"
    r"\b(?:confidential|legally privileged|intended (?:solely|only)|for the (?:sole use|attention) of|virus(?:es)?"
    r"|be monitored)\b"
    r"|\breceived (?:this|it|the)\b(?: (?:e-?mail|message|communication|transmission))? in error\b"
    r"|\bnot the intended recipient\b|\bthe environment before (?:you )?print"
    r"|\b(?:e-?mail|message) (?:has )?(?:originated|was sent|came|comes) from (?:outside|an external)\b",
    _I,
)
"""What many an organisation puts below, or above, whatever is sent."""
_LONGEST_HEAD = 300


def is_of_mail(words: str) -> bool:
    """Whether a paragraph belongs to the e-mail that a story came in, and tells nothing of the story."""
    if len(words) < _LONGEST_HEAD and (_HEAD.fullmatch(words) or _GREETING.fullmatch(words)):
        return True
    return _MEANT_FOR.search(words) is not None
