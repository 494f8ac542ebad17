"""The domain's synonyms, and how much a word says.

Releases retell letters in other words; these tables name the things that both speak of. Keys are shown to nobody:
a match is explained by the words as they stand in the documents.
"""

# Several words for one thing. Forms are stemmed, so plurals and endings need not be listed.
PHRASES: dict[str, tuple[str, ...]] = {
    "children-in-care": (
        "children in care", "child in care", "children looked after", "child looked after", "looked after children",
        "looked after child", "cared for children", "children in our care", "children in the council's care",
        "young people in care", "care experienced children",
    ),
    "care-leavers": (
        "care leavers", "care experienced young people", "care experienced young adults", "young people leaving care",
        "children leaving care", "young adults leaving care",
    ),
    "iro": ("independent reviewing officer", "independent reviewing officers", "reviewing officers"),
    "unaccompanied": (
        "unaccompanied asylum seeking children", "unaccompanied asylum seeking young people", "unaccompanied children",
        "asylum seeking children", "children who seek asylum", "unaccompanied young people", "unaccompanied minors",
    ),
    "care-order": ("care orders", "care order", "orders", "full care order"),
    "social-worker": ("social workers", "social worker", "practitioners"),
    "emotional-health": (
        "emotional health", "mental health", "emotional well being", "emotional wellbeing",
        "emotional and mental health", "mental and emotional health",
        "emotional and mental well being", "therapeutic support", "therapeutic services",
    ),
    "front-door": (
        "front door", "multi agency safeguarding hub", "single point of access", "first contact",
        "contact and referral",
        "contacts and referrals", "single point of contact",
    ),
    "pre-proceedings": (
        "pre proceedings", "public law outline", "before care proceedings", "before proceedings",
        "letters before proceedings",
    ),
    "corporate-parent": ("corporate parenting", "corporate parents", "corporate parent", "corporate parenting board"),
    "strategy-meeting": ("strategy discussions", "strategy meetings", "strategy discussion", "strategy meeting"),
    "child-protection-plan": ("child protection plan", "child protection plans", "child protection planning"),
    "child-in-need": ("child in need", "children in need"),
    "early-help": ("early help", "early support", "targeted early help"),
    "audit": ("quality assurance", "case audits", "auditing", "practice reviews", "dip sampling"),
    "oversight": ("management oversight", "managerial oversight", "oversight by managers", "grip by managers"),
    "education-plan": ("personal education plans", "personal education plan"),
    "pathway-plan": ("pathway plans", "pathway plan", "pathway planning"),
    "return-interview": (
        "return home interviews", "return interviews", "interviews after going missing", "return home conversations",
    ),
    "special-guardianship": ("special guardianship orders", "special guardianship", "special guardians"),
    "kinship": ("kinship care", "kinship carers", "connected carers", "connected persons", "extended family members",
                "extended family", "family and friends", "wider family", "relatives"),
    "private-fostering": ("private fostering", "privately fostered"),
    "homelessness": ("homeless 16 and 17 year olds", "homeless young people", "16 and 17 year olds who are homeless",
                     "present as homeless"),
    "lead-member": ("lead member", "cabinet member", "portfolio holder"),
    "local-authority": ("local authority", "the council", "the authority"),
    "partner-agencies": ("partner agencies", "multi agency", "partnership working", "partner organisations"),
    "edge-of-care": ("edge of care",),
    "unregistered": (
        "unregistered placements", "unregistered provision", "unregistered children's homes", "unregistered homes",
    ),
    "life-story": ("life story work", "life story"),
    "domestic-abuse": ("domestic abuse", "domestic violence"),
    "supervision": ("reflective supervision", "staff supervision"),
}  # fmt: skip

# Single words for one thing, as a member might exchange them.
SYNONYMS: dict[str, str] = {
    "iro": "iro iros",
    "pre-proceedings": "plo",
    "front-door": "mash",
    "special-guardianship": "sgo sgos",
    "unaccompanied": "uasc",
    "education-plan": "pep peps",
    "time": "pace speed speedy swift swiftly quick quicker quickly quickest prompt promptly promptness timely "
    "timeliness "
    "delay delayed delays drift slow slowly slower late later wait waiting waits faster fast overdue",
    "oversight": "oversight oversee overseen overseeing scrutiny scrutinise grip",
    "audit": "audit audits audited auditing",
    "involve": "involve involvement involved involving engage engagement engaged engaging participate participation "
    "participating",
    "voice": "voice voices views wishes feelings",
    "shape": "shape shaping influence influencing co-produce coproduction",
    "end": "discharge discharging discharged revoke revoked revoking revocation ended",
    "reunify": "reunify reunified reunification",
    "record": "record records recorded recording recordings document documented documentation written",
    "workforce": "workforce staff staffing workers employees",
    "recruit": "recruit recruiting recruitment retain retaining retention vacancy vacancies turnover",
    "caseload": "caseload caseloads workload workloads",
    "placement": "placement placements accommodation",
    "home": "home homes",
    "sufficiency": "sufficiency sufficient enough capacity",
    "consistent": "consistent consistently consistency inconsistent inconsistently inconsistency variable variability "
    "varies vary variation patchy uneven",
    "quality": "quality standard standards",
    "effective": "effective effectively effectiveness",
    "robust": "robust robustly rigour rigorous rigorously",
    "assess": "assess assessed assessing assessment assessments",
    "review": "review reviews reviewed reviewing",
    "visit-child": "visits visited visiting",
    "manager": "manager managers management managerial",
    "leader": "leader leaders leadership",
    "partner": "partner partners partnership partnerships agencies",
    "family": "family families parents parent parental",
    "advance": "progress progressed progressing progression advance advancing advanced",
    "decide": "decide decides decided decision decisions",
    "risk": "risk risks risky",
    "exploitation": "exploitation exploited exploit",
    "train": "train training trained",
    "understand": "understand understanding understood",
    "help": "help helps helped support supports supported supporting",
    "school": "school schools education educational",
    "health": "health healthcare",
    "data": "data performance information",
    "chair": "chair chairs",
    "escalate": "escalate escalated escalation escalating",
    "plan": "plan plans planning planned",
    "need": "need needs",
    "child": "child children youngster youngsters",
    "priority": "priority priorities",
}

# How much common words of the field say, least first; a word not listed says 1.0.
LIGHT: dict[float, str] = {
    0.15: "child children young people person council authority local service services social work area areas",
    0.3: "need needs help plan plans practice quality effective good well strong positive positively progress family "
    "parents work working experience outcomes make ensure leader leaders senior provide provided provision",
    0.5: "manager workforce staff risk health school team teams care carers improve improvement improvements improving "
    "develop development developed consistent robust time understand quality partner information right",
}

# Words that carry no statement of their own: grammar, and the frame that says who found it.
SILENT = (
    "a an the this that these those there their they them its it he she his her we our us you i who whom whose which "
    "what when where while why how and or but nor so if as than then though although because since until unless "
    "of to in on at by for from with without within into onto over under about against between among through during "
    "before after above below up down out off across along around behind beyond near per via is are was were be been "
    "being am has have had having do does did doing done will would shall should can could may might must not no "
    "also too very more most much many some any all each every both either neither other others another such only own "
    "same just even still yet already again further however therefore thus moreover furthermore addition additionally "
    "overall especially particularly including include includes included example such well "
    "inspector inspectors ofsted report reports reported letter noted notes note said say says saying found find finds "
    "finding findings highlighted highlights praised recognised recognise recognises identified identify observed "
    "described stated commented acknowledged added visit inspection focused latest recent recently "
    "one two three first second last now new s t"
)
