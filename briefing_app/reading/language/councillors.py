"""Sentences in which inspectors speak of councillors: of elected members, scrutiny, and corporate parenting."""

import re

_SPEAKS = re.compile(
    r"\b(?:councillors?|cllrs?|elected members?|lead (?:elected |cabinet )?members?|cabinet members?|"
    r"portfolio holders?|"
    r"(?:the )?(?:council’s |council's )?cabinet(?! office)\b|"
    r"(?:political|cross-party|corporate and political|member) (?:leaders?|leadership|support|commitment|oversight|"
    r"will|scrutiny|challenge|ambition|stability|consensus|level|turbulence)|politically|politicians?|"
    r"leader of the council|council leaders?|full council|"
    r"(?:overview and )?scrutiny (?:committees?|panels?|boards?|commissions?|functions?|groups?|arrangements?)|"
    r"(?:overview and|by|of|under|through) scrutiny by (?:elected )?members|"
    r"corporate parents?|corporate parenting)\b",
    re.IGNORECASE,
)
_NOT_THEIRS = re.compile(
    r"\b(?:cabinet office|filing cabinet|youth (?:parliament and )?cabinet|young people’s cabinet|"
    r"children’s cabinet)\b",
    re.IGNORECASE,
)


def speaks_of_councillors(text: str) -> bool:
    """Whether a sentence speaks of councillors or of what is theirs to do; a youth cabinet is not theirs."""
    return bool(_SPEAKS.search(_NOT_THEIRS.sub(" ", text)))
