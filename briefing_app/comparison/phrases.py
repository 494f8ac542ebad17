"""Several words for one thing: the phrases that releases and letters use for the same people, papers and services.

Releases retell letters in other words. Keys are shown to nobody: a match is explained by the words as they stand.
"""

# Forms are stemmed, so plurals and endings need not be listed.
PHRASES: dict[str, tuple[str, ...]] = {
    "children-in-care": (
        "children in care", "child in care", "children looked after", "child looked after", "looked after children",
        "looked after child", "cared for children", "children in our care", "children in the council's care",
        "young people in care", "care experienced children", "young person in care", "those in care",
        "children we look after", "children it looks after", "children who are looked after",
        "children whom the council looks after",
    ),
    "care-leavers": (
        "care leavers", "care experienced young people", "care experienced young adults", "young people leaving care",
        "children leaving care", "young adults leaving care", "young people who have left care",
        "young people who leave care", "those who have left care", "those who leave care",
        "people who have left care", "people leaving care", "those leaving care", "young adults who have left care",
        "care experienced people",
    ),
    "iro": (
        "independent reviewing officer", "independent reviewing officers", "reviewing officers",
        "independent reviewers", "reviewing chairs",
    ),
    "unaccompanied": (
        "unaccompanied asylum seeking children", "unaccompanied asylum seeking young people",
        "unaccompanied children", "asylum seeking children", "children who seek asylum", "unaccompanied young people",
        "unaccompanied minors",
    ),
    "care-order": ("care orders", "care order", "orders", "full care order"),
    "social-worker": ("social workers", "social worker", "practitioners"),
    "emotional-health": (
        "emotional health", "mental health", "emotional well being", "emotional wellbeing",
        "emotional and mental health", "mental and emotional health", "emotional and mental well being",
        "therapeutic support", "therapeutic services",
    ),
    "front-door": (
        "front door", "multi agency safeguarding hub", "single point of access", "first contact",
        "contact and referral", "contacts and referrals", "single point of contact", "safeguarding hub", "the hub",
        "front door team", "first point of contact", "duty and advice",
    ),
    "pre-proceedings": (
        "pre proceedings", "public law outline", "before care proceedings", "before proceedings",
        "letters before proceedings", "before court proceedings", "before going to court", "before cases go to court",
        "before a case goes to court", "before it goes to court", "steps before court", "work before court",
    ),
    "corporate-parent": ("corporate parenting", "corporate parents", "corporate parent", "corporate parenting board"),
    "strategy-meeting": ("strategy discussions", "strategy meetings", "strategy discussion", "strategy meeting"),
    "child-protection-plan": ("child protection plan", "child protection plans", "child protection planning"),
    "child-in-need": ("child in need", "children in need"),
    "help-and-protection": (
        "children in need of help and protection", "child in need of help and protection",
        "children who need help and protection", "need of help and protection",
    ),
    "early-help": ("early help", "early support", "targeted early help"),
    "audit": ("case audits", "practice reviews", "dip sampling"),
    "oversight": ("management oversight", "managerial oversight", "oversight by managers", "grip by managers"),
    "education-plan": ("personal education plans", "personal education plan"),
    "pathway-plan": ("pathway plans", "pathway plan", "pathway planning"),
    "return-interview": (
        "return home interviews", "return interviews", "interviews after going missing", "return home conversations",
        "return home interview", "interviews when they return", "interviews on their return",
        "interviews with children who return", "interviews with children who come back", "talks on their return",
        "interviews after they go missing", "return home talks",
    ),
    "special-guardianship": ("special guardianship orders", "special guardianship", "special guardians"),
    "kinship": (
        "kinship care", "kinship carers", "connected carers", "connected persons", "extended family members",
        "extended family", "family and friends", "wider family", "relatives",
    ),
    "private-fostering": ("private fostering", "privately fostered"),
    "homelessness": (
        "homeless", "nowhere to live", "nowhere to go", "without a home", "homeless 16 and 17 year olds",
        "homeless young people", "16 and 17 year olds who are homeless", "present as homeless",
    ),
    "lead-member": ("lead member", "cabinet member", "portfolio holder"),
    "local-authority": ("local authority", "the council", "the authority"),
    "partner-agencies": ("partner agencies", "multi agency", "partnership working", "partner organisations"),
    "edge-of-care": ("edge of care",),
    "unregistered": (
        "unregistered placements", "unregistered provision", "unregistered children's homes", "unregistered homes",
    ),
    "life-story": (
        "life story work", "life story", "life stories", "life story books", "story of their life",
        "story of their lives", "stories of their lives",
    ),
    "domestic-abuse": ("domestic abuse", "domestic violence"),
    "supervision": ("reflective supervision", "staff supervision"),
    "after-hours": (
        "out of hours", "outside office hours", "emergency duty", "at night", "night time", "out of hours services",
        "outside normal office hours", "emergency duty team", "emergency duty service",
    ),
    "designated-officer": (
        "designated officer", "local authority designated officer", "allegations against professionals",
        "allegations made about professionals", "allegations against staff",
        "allegations against people who work with children", "allegations against adults who work with children",
    ),
    "contingency": ("contingency planning", "contingency plan", "fall back", "back up plan", "backup plan", "plan b"),
    "virtual-school": ("virtual school",),
    "family-group-conference": ("family group conference", "family group conferencing", "family network meeting"),
    "foster-carer": ("foster carers", "fostering households", "foster families", "foster parents"),
    "caseload": (
        "number of cases", "too many cases", "high caseloads", "workloads", "case loads", "number of children each",
        "cases each",
    ),
    "quality-assurance": (
        "quality assurance", "quality assure", "quality checks", "checks on quality", "checks of quality",
        "check the quality", "checks its own work", "checks on its own work",
    ),
    "missing": (
        "go missing", "goes missing", "going missing", "gone missing", "went missing", "run away", "runs away",
        "running away", "missing episodes", "missing from home", "missing from care", "missing children",
    ),
    "missing-education": (
        "missing from education", "children missing education", "missing education", "missing from school",
        "out of school",
    ),
    "exploitation": (
        "extra familial harm", "extra familial risk", "non familial abuse", "contextual safeguarding",
        "child exploitation", "criminal exploitation", "harm outside the home", "harm outside the family",
        "risks outside the home", "risks outside the family", "county lines",
    ),
    "placement": ("somewhere to live", "place to live", "places to live", "where to live", "homes to live in"),
    "lasting": ("long term", "for good", "forever home", "forever homes", "for the long term"),
    "employment": (
        "education employment or training", "education employment and training", "employment education and training",
        "work education or training", "work training or education", "education training or work", "neet",
    ),
    "health-assessment": (
        "health assessments", "health assessment", "health checks", "medical checks", "checks of health",
        "health check ups",
    ),
    "worker-change": (
        "changes of social worker", "change of social worker", "changes of worker", "change of worker",
        "changes of social workers", "changes in social worker", "different social workers",
    ),
    "placed-with-parents": (
        "placed with parents", "placed with their parents", "placement with parents",
        "living with their parents on care orders", "live with their parents under care orders",
        "at home under a care order",
    ),
    "current": ("up to date", "out of date"),
    "family-time": (
        "family time", "contact with family", "contact with families", "contact with their family",
        "contact with their families", "contact arrangements", "time with family", "time with their families",
        "time with their family",
    ),
    "personal-adviser": (
        "personal advisers", "personal adviser", "personal advisors", "personal advisor", "young people's advisers",
    ),
    "core-group": ("core groups", "core group"),
    "conference": (
        "child protection conferences", "child protection conference", "initial child protection conferences",
        "initial child protection conference",
    ),
    "neglect": ("long term neglect", "chronic neglect"),
}  # fmt: skip
