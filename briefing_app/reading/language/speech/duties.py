"""What tells who somebody is besides the name of an office: what they are, do, run or have lived through."""

import re

from briefing_app.reading.language.speech.lexicon import ROLE

_NOW = r"(?:(?:now|also|currently|still|both|once|since|until recently) )?"
_BEFORE_NOUN = r"(?!(?:by|to|with|that|from|in|on|at|as|not|no|and|or|if|when|glad|told|asked|said)\b)[\w’'&-]+,? "
"""A word of an office before its noun: "assistant city mayor"."""
_COMES_TO_BE = (
    rf"(?:(?:is|was|became|becomes|remains|(?:has|had) {_NOW}been)"
    r"(?: (?:named|appointed|elected|re-elected|made|promoted to|(?:taken on|hired|brought in)(?: as)?))?(?: as)?"
    r"|(?:took|takes|taken) (?:over|on|up the (?:role|post|job) of|up (?:the|her|his) (?:role|post|job))(?: as)?"
    r"|(?:succeeded|replaced|followed|took over from) [^,.;:]{3,60}? as"
    r"|(?:stepped|steps) (?:in|up)(?: as)?"
    r"|(?:served|serves|acts|acted|works|worked|returned|started|began|joined|retires|retired)\b[^,.;:]{0,40}? as)"
)
_WHAT = r"(?:(?:an?|the|our|its|their|one of|now|also|currently|still|both|once) )*"
_LISTED = r"(?:(?:, [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}){1,3} (?:and|&) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})"
"""What else an office is for: "Director for Children, Young People and Skills"."""
HOLDS_OFFICE = re.compile(
    rf"(?:[\s,–—-]*who(?: | (?:has|had) |[’']s (?:been )?)| |[’']s ){_NOW}(?:(?<=[’']s )|(?<=been )|{_COMES_TO_BE} )"
    rf"(?P<office>{_WHAT}(?:{_BEFORE_NOUN}){{0,6}}?"
    rf"(?!portfolio (?!holder|lead|member))(?i:{ROLE.pattern})[^,.;:“”]{{0,90}}{_LISTED}?)",
)
"""Right behind a name: " has been assistant city mayor since May", ", who took over as lead member last year"."""
IS_ONE = re.compile(
    rf" {_COMES_TO_BE} {_WHAT}(?:[\w’'-]+ ){{0,4}}?(?i:director|leader|mayor|member|chair|trustee|councillor|carer"
    r"|mother|father|parent|teacher|headteacher|nurse|worker|student|doctor|apprentice|care leaver|manager|officer"
    r"|executive|holder|adviser)\b"
)
"""Behind a name that needs no more to be a person's: " is a trustee of …"."""
_THEIRS = r"(?=(?:an?|the|our|its|their|his|her|for|on|one|two|three|four|all|both|[A-Z][\w’'-]*|[\w-]+[’']s?)\b)"
_DOES = (
    rf"(?:(?:(?:co-)?(?:leads|chairs|heads)(?: up| on)?|runs|manages|oversees|fosters|edits) {_THEIRS}"
    r"|(?:speaks for|represents|looks after|sits on|campaigns for) "
    r"|(?:holds|has|(?:took|takes) (?:over|on)|inherited) (?:[\w’'-]+ ){0,6}?"
    r"(?:brief|portfolio|remit|responsibility)\b"
    r"|(?:is )?(?:responsible for|in charge of) |led the (?:team|inspection|visit|review|inquiry|service)\b"
    r"|(?:came into care|left care|grew up in care|spent [\w ]{1,20} in care)\b"
    r"|(?:ran|led|chaired|headed|managed) [^.,;]{3,60} (?:until|from \d{4}|for \w+ (?:years|decades)))"
)
DOES_DUTY = re.compile(rf" (?:is |was )?{_NOW}(?={_DOES})|,? is \d\d? and (?=[a-z]+s\b)")
"""Between a name and what they do: " leads the team", " is in charge of schools"."""
WHO_HAS_DUTY = re.compile(rf"who {_NOW}{_DOES}")
KIN = (
    r"(?:son|daughter|child|children|boy|girl|twins|grand\w+|brother|sister|husband|wife|mother|father|mum|dad|nephew"
    r"|niece|partner|family|baby|teenager)"
)
_BODY = (
    r"(?:brief|portfolio|remit|responsibilit(?:y|ie)|committee|panel|board|charity|team|department|ward|constituency"
    r"|group|alliance|forum|school|company|campaign)"
)
_DID = (
    r"(?:led(?! (?:the )?(?:debate|calls|discussion|tributes|applause))|ran|headed|chaired(?! the meeting)|founded"
    r"|set up|designed|wrote|drew up|carried out|sat on|served|fostered|adopted|looked after|cared for|brought up"
    r"|raised|left|grew up|came (?:from|to|into|here)|worked|spent|trained|taught|lost (?:her|his|their)|helped"
    r"|represented|lived|survived|nursed|supported|stood down|was (?:in care|groomed|fostered|adopted|taken into care))"
)
_DONE = (
    r"(?:led|run|chaired|headed|founded|designed|fostered|adopted|looked after|cared for|brought up|raised|left"
    r"|grown up|lived|worked|taught|trained|served|represented|been (?:an?|in|with|on|through|fostering)|spent"
    r"|come (?:from|through))"
)
_SAYS = (
    r"(?:says|asks|thinks|hopes|wants|believes|knows|feels|adds|lives|was|has|is|describes|calls|tells|insists|plans"
    r"|expects|accepts|admits|argues|claims|explains|writes|agrees|warns|welcomes|remembers|recalls|fears|goes|does)"
)
_NOT_HAVING = (
    r"(?:been|said|told|called|seen|made|taken|given|written|spoken|[a-z]+ed|just|already|always|never|now|also)"
)
WHO_DOES = re.compile(
    rf"(?:who )?{_NOW}{_DOES}"
    rf"|who {_NOW}(?:is(?! \d)|{_DID}|(?!{_SAYS}\b)[a-z]+[a-rt-z]s)\b|who[’']s (?!\d)"
    rf"|who(?: has| had|[’']s) {_NOW}{_DONE}\b|who has (?!{_NOT_HAVING}\b)[\w’'-]+ \w"
    rf"|whose (?:[\w’'-]+ ){{0,4}}?{_BODY}s?\b|whose (?:[\w-]+ )?{KIN}s?\b"
    r"|where (?:he|she)(?: is|[’']s| works| teaches| volunteers)\b|helps (?:to )?[a-z]+ |care[- ]experienced\b"
)
"""A clause behind a name that tells of a duty or a life: "who leads on schools", "whose son was groomed"."""
_NO_PERSON = (
    r"(?:day|week|month|year|moment|minute|hour|fortnight|decade|while|bit|little|lot|few|number|time|step|move|result"
    r"|decision|verdict|letter|report|reference|nod|sentiment|view|claim|point|call|message|charge|rating|plan|sum|rise"
    r"|fall|drop|figure|feat|fact|phrase|statement|spell|term|post|role|job|seat|ward|town|village|city|borough|county"
    r"|council|party|body)"
)
ONE_OF_THEM = re.compile(
    rf"(?:now |once |formerly )?an? (?:(?!{_NO_PERSON}\b)[\w’'-]+)(?: (?!{_NO_PERSON}\b)[\w’'-]+){{0,3}}"
    r"|one of (?:the|our|its|their|his|her|two|three|four|five|six|seven|eight|nine|ten|a dozen)\b"
)
"""A clause behind a name that tells what sort of person: "a SEND lawyer", "one of the team's practice leads"."""
WHO_IS_THE_ONE = re.compile(
    r"\b(?:the|an?) (?:[\w’'-]+ ){1,3}?"
    r"(?:(?:in charge of|responsible for|behind|with responsibility for)\b|who [a-z]+s?\b)",
    re.IGNORECASE,
)
"""Who has no title of office: "the Tory in charge of children’s services", "the HMI who led the visit"."""
