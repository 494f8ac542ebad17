"""What is told of a visit between two inspections: it was small, one of a row, or to a council found inadequate."""

import re

LITTLE = re.compile(
    r"\b(?:two|2|one|both|(?:a |the )?(?:pair|couple) of) (?:of )?(?:(?:His|Her) Majesty[’']s |Ofsted[’']?s? |HM )?"
    r"(?:inspectors|HMI|people)\b|\b(?:one|two|three|1|2|3)[- ]day (?:visit|look|check|call|stay|inspection)"
    r"|\b(?:short|brief|flying|return|follow-up) visit|\bcheck-?(?:in|up)s?\b|\bnot a graded\b"
    r"|\bno (?:grades?|judgements?) (?:is|are|was|were)"
    r"|\b(?:does|do|did) not (?:carry|give|award|come with) (?:a |any )?(?:grades?|ratings?|judgements?)"
    r"|\bcarr(?:y|ies) no grades?|\bgrades?\b[^.;]{0,30}\bnot given|\bfirst (?:look|visit)[^.;]{0,60} since\b",
    re.IGNORECASE,
)
"""What is only told of visits between inspections."""
FAILING = re.compile(
    r"\b(?<!not )(?<!no longer )(?:inadequate|failing|failed)\b"
    r"|\b(?:lowest|worst|bottom)(?: possible)? (?:rating|grade|mark)|special measures",
    re.IGNORECASE,
)
PARTLY = re.compile(r"\b(?:this|that|one) (?:service|area|part)\b[^.;]{0,30}$", re.IGNORECASE)
SERIES = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|latest)\b[^.;]{0,60}\bsince\b[^.;]{0,60}\b(?:inadequate|fail)"
    r"|\b(?:inspectors|ofsted)\b(?! (?:ha[sd] |have )?(?:rate|mark|judge|grade|brand|call)\w*)[^.;\n]{0,60}"
    r"\bfor the (?:second|third|fourth|fifth|sixth|seventh) time\b(?! (?:running|in a row|in \w+ years))"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh) time (?:that )?(?:the )?(?:inspectors|ofsted|they)\b"
    r"|\bvisit,? (?:number )?(?:two|three|four|five|six)\b"
    r"|\bevery (?:three|four|six|few) months\b[^.;]{0,40}\bmonitor"
    r"|\b(?:second|third|fourth|fifth) time in a year that monitors\b",
    re.IGNORECASE,
)
"""What is told of visits in a series: "the third since services were found inadequate"."""
WATCHED = re.compile(
    r"\binspectors (?:have|had|came|come|were|are|visit|return)\b[^.;]{0,60}\bto monitor\b"
    r"|\bprogress\b[^.;]{0,60}\bsince\b[^.;]{0,60}\binadequate (?:judge?ment|rating|verdict|inspection|report)"
    r"|\b(?:ofsted[’']s|the) monitors\b|\bcheck(?:ing|ed)? (?:up )?on (?:its |our |the )?progress"
    rf"|\binspectors\b[^.;]{{0,40}}\bkeeping (?:a )?(?:watch|an eye)\b|\bvisits? (?:is|are) to monitor\b"
    rf"|{SERIES.pattern}",
    re.IGNORECASE,
)
