"""What words near a date say of it: a visit, who visits, a text, some other event, or that it is still to come."""

import re

from briefing_app.domain.dates import MONTHS

_BY = (
    r"by(?= (?:the (?:end|start|middle|summer|autumn|spring|new year)|(?:\w+day )?(?:the )?\d|next"
    rf"|{'|'.join(MONTHS)}))"
)
_KINDS = {
    "ahead": r"will(?! (?:remember|recall|know|be aware|have)\b)|would|next(?! to\b)|to be(?! good\b)|to come|expected"
    r"|(?<!as )(?<!had )(?<!has )planned|due(?! to\b)",
    "text": r"(?:set out|pointed out|highlighted|found|rated|judged)"
    r" by (?:Ofsted|(?:the )?(?:CQC|inspectors|watchdog|regulator))"
    r"|inadequate|publish(?:ed|es|ing)?|publication|releas(?:ed?|ing)|issued?|announc(?:ed|es|ement)|made public"
    r"|(?:is|are|was|were|now|c[ao]me|comes|just) out|out (?:today|now|this|on)|letters?|reports?|reported"
    r"|feedback|verdict|judge?ments?|rat(?:ed|ings?)|judged"
    r"|grad(?:ed?|es|ing)|found|set out|pointed out|said|says?|told|wrote|written|writes|ruled|warned|dated|posted"
    r"|(?:called|branded|labelled|deemed|declared)(?! (?:on|in|at|again|back)\b)|gave|given|handed|awarded"
    r"|findings|outcome|results?|heard|read|draft|received?"
    r"|sent (?:a|its|the|their)|submit(?:ted)?|signed(?! in)|statement"
    r"|updated|edition|press release|embargo(?:ed)?",
    "event": r"meetings?|met(?! (?:\w+ )?(?:inspectors|Ofsted)\b)|meets?|cabinet|committee|panel|board"
    r"|council(?:lors)? (?:will|voted|agreed|met)"
    r"|full council|debated?|discuss(?:ed|ion)?|consider(?:ed)?|agreed|approved|voted?|deadline|plan|launch(?:ed)?"
    r"|set up|appoint(?:ed|ment)|took over|taken over|joined the|became|elect(?:ed|ions?)|resign(?:ed|ation)"
    r"|stepped down|quit|sacked|retired?|notice|(?:the|a|our) (?:phone )?call|phoned?|notified|notification|data"
    r"|rang\b(?! (?:the|at|on|our|carers|parents|families))|year to|figures?|as at|up to|request(?:ed)?"
    r"|peer (?:review|challenge)|moved|born|died|budget|strike|event|consultation|webinar|conference"
    r"|training|self-(?:evaluation|assessment)|order|deal|funding|survey|exhibition|festival|(?:is|are|stays?) open"
    r"|holiday|half-term|off[- ]site|promised|petition|marched|council tax|promoted|stopped|paused|tickets?"
    rf"|recruited|adopted|{_BY}",
    "visit": r"(?:re-?)?(?:visit(?:s|ed|ing|ors)?|inspect(?:ed|ions?|ing))|fieldwork|on[- ]?site|ILACS|JTAI|trip"
    r"|(?<!needs )(?<!care )(?<!risk )(?<!therapy )(?<!psychology )assess(?:ed|ments?|ing)|evaluat(?:ed|ions?|ing)"
    r"|check(?:s|ed|ing|-?ups?)?|examin(?:ed|ation|ing)|scrutini[sz](?:ed|ing)|stay(?:s|ed|ing)?"
    r"|look(?:ed|ing)?(?![- ]after\b)|arriv(?:al|ed|ing)|descended|swooped|toured|shadowed"
    r"|sampled|(?:made|carried out|did) (?:this|the|its|their|a|an) (?:\w+ )?review|to the test"
    r"|under the (?:microscope|spotlight)|through its paces",
    "coming": r"(?<!time had )c[ao]me(?! (?:into (?:being|force)|from|out|up|down)\b)|coming|return(?:ed|ing)?|dropped"
    r"|turned up|called (?:on|in|at|again|back)|spen[dt]|spending|went(?! (?:from|over|up|down|to prison)\b)"
    r"|(?:were|was|been|be) (?:here|there|in|with|at|based|among|back|busy)|in town",
    "visitors": r"(?<!to )(?<!with )(?:inspectors?|inspectorates?(?: wales)?|assessors?|examiners?|Ofsted|Estyn|CQC"
    r"|CIW|HMIs?|HMI Probation|care quality commission|care inspectorate|watchdogs?|regulators?|team|they|reviewers)",
}
"""What words may say of a date that stands near them, the first kind that fits."""
CUE = re.compile("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in _KINDS.items()), re.IGNORECASE)
AHEAD = re.compile(rf"\b(?:{_KINDS['ahead']})\b", re.IGNORECASE)
