"""Whether a grade is told of every area that was judged, or of some of them only."""

from briefing_app.reading.parsers.story.grades.cues import PARTS, any_of

EVERY = any_of(
    r"(?<!not in )(?<!not on )(?:every(?: single| one of)?|each(?: (?:one )?of)?|all(?: of)?)"
    rf"(?: (?!but\b|bar\b|other\b)[\w']+){{0,4}} (?:{PARTS}|(?:grade|mark|rating)s?)\b"
    r"(?! (?:for (?:improve|develop)\w+|(?:that|which) (?:is|are)\b"
    r"|of (?:learning|practice|work|life|the (?:city|county|country|town|borough|district|region))\b))"
    r"(?: (?:that )?(?:it|they|ofsted|inspectors) (?:look|inspect|judge|assess|cover|grade|rate)\w*(?: at| into)?\b)?",
    r"(?:every|each) one of (?:them|these|those)", r"(?:all|each) of (?:them|these|those)",
    r"(?:services?|council|authority|department)\b[^,;]* throughout",
    r"(?:good|outstanding|inadequate|improvement)['\"]? throughout",
    r"all (?:three|four|five|six)(?= (?:of them|are|were|came|come|got|have"
    r"|is)\b)",
    "across the board", "all round", "clean sweep",
)  # fmt: skip
PARTLY = any_of(
    r"(?<!all )(?<!every )(?:one|two|three|four|five|some|most|none|half|part|several|many|any) of"
    rf" (?:the |its |our |their |(?=three|four|five|six))(?:\w+ )?(?:\w+ )?(?:{PARTS}|grades)\b",
    r"some(?! (?:\w+ )?(?:news|time|years?|months?|weeks?)\b)", "(?<!every )parts?", rf"most (?:of the )?{PARTS}\b",
    rf"(?<!one )of (?:the|its|their) (?:three|four|five|six)(?: \w+)? {PARTS}\b", "(?:but|bar) one", "except",
    "(?:are|were) both", "only (?:the|in|for|its)", "the exception",
    r"(?:two|three|four|five|six|several) ['\"]?(?:good|outstanding|inadequate)",
    "apart from", "other than", "everything else",
    rf"(?<!all )(?:one|two|three|four|(?<!the )key|other)(?: (?:more|further|other|key))? {PARTS}\b",
    "(?:the )?other (?:two|three|four)",
)  # fmt: skip
"""The grade is not that of all areas."""
