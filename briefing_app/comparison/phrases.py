"""Several words for one thing: the phrases that releases and letters use for the same people, papers and services.

Releases retell letters in other words. Keys are shown to nobody: a match is explained by the words as they stand.
"""

# Forms are stemmed, so plurals and endings need not be listed.
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
    "audit": ("case audits", "practice reviews", "dip sampling"),
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
    "homelessness": ("homeless", "nowhere to live", "nowhere to go", "without a home",
                     "homeless 16 and 17 year olds", "homeless young people", "16 and 17 year olds who are homeless",
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
    "after-hours": ("out of hours", "outside office hours", "emergency duty"),
    "designated-officer": ("designated officer", "local authority designated officer"),
    "contingency": ("contingency planning", "contingency plan"),
    "virtual-school": ("virtual school",),
    "family-group-conference": ("family group conference", "family group conferencing", "family network meeting"),
    "foster-carer": ("foster carers", "fostering households", "foster families", "foster parents"),
    "caseload": ("number of cases", "too many cases", "high caseloads", "workloads"),
    "quality-assurance": ("quality assurance", "quality assure"),
}  # fmt: skip
