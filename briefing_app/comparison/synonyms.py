"""Single words for one thing, as a press office exchanges them."""

SYNONYMS: dict[str, str] = {
    # The field's short forms, with the phrase each stands for.
    "iro": "iro iros",
    "pre-proceedings": "plo",
    "front-door": "mash",
    "personal-adviser": "pa pas adviser advisers advisor advisors",
    "special-guardianship": "sgo sgos",
    "unaccompanied": "uasc",
    "education-plan": "pep peps",
    "designated-officer": "lado",
    # People and places.
    "child": "child children youngster youngsters teenager teenagers youth youths",
    "workforce": "workforce staff staffing worker workers employee employees practitioner practitioners",
    "manager": "manager managers management managerial",
    "leader": "leader leaders leadership senior",
    "partner": "partner partners partnership partnerships agency agencies",
    "family": "family families parent parents parental household households",
    "relative": "relative relatives kin kinship",
    "sibling": "sibling siblings brother brothers sister sisters",
    "baby": "baby babies unborn birth infant infants",
    "home": "home homes house houses housing",
    "placement": "placement placements accommodation",
    "disability": "disability disabilities disabled",
    "chair": "chair chairs chaired",
    "school": "school schools education educational pupil pupils",
    "health": "health healthcare medical",
    "court": "court courts proceeding proceedings legal",
    "elected": "councillor councillors elected political politically",
    # Time.
    "time": "pace speed speedy swift swiftly quick quicker quickly quickest prompt promptly promptness timely timelier "
    "timeliness delay delays delayed drift drifts slow slowly slower slowed late later lateness wait waits "
    "waited waiting "
    "faster fast rapid rapidly overdue sooner soon immediate immediately punctual straight",
    "deadline": "deadline deadlines timescale timescales timeframe timeframes date dates",
    "often": "often regular regularly frequent frequently frequency routine routinely weekly daily",
    "after-hours": "evening evenings weekend weekends night nights overnight hours",
    "past": "past history histories historical",
    "begin": "begin begins began begun start starts started starting commence commenced initiate initiated launch "
    "launched",
    "complete": "complete completed completing completion finish finished finishing conclude concluded",
    "end": "end ends ended ending discharge discharged discharging revoke revoked revoking revocation cease "
    "ceased stop "
    "stopped",
    "lasting": "lasting permanence permanent permanently permanency",
    "stable": "stable stability settled settle steady secure security",
    "keep": "keep keeps kept maintain maintains maintained maintaining sustain sustains sustained stay stays stayed "
    "staying remain remains remained remaining",
    # Doing.
    "oversight": "oversight oversee oversees overseen overseeing scrutiny scrutinise scrutinised grip watch",
    "challenge": "challenge challenges challenged challenging",
    "monitor": "monitor monitors monitored monitoring track tracks tracked tracking tracker trackers",
    "audit": "audit audits audited auditing auditors",
    "involve": "involve involves involved involving involvement engage engages engaged engaging engagement participate "
    "participates participated participation",
    "voice": "voice voices views view wishes feelings heard hear listen listens listened listening opinion opinions",
    "shape": "shape shapes shaped shaping influence influences influencing coproduction",
    "reunify": "reunify reunified reunification",
    "record": "record records recorded recording recordings document documents documented documentation write writes "
    "written writing file files",
    "recruit": "recruit recruits recruited recruiting recruitment retain retained retaining retention hire hires "
    "hired hiring vacancy vacancies turnover leavers",
    "attend": "attend attends attended attending attendance representation represented",
    "respond": "respond responds responded responding response responses responsive handle handled deal deals dealt",
    "resolve": "address addresses addressed addressing tackle tackles tackled resolve resolved",
    "assess": "assess assesses assessed assessing assessment assessments",
    "review": "review reviews reviewed reviewing",
    "refer": "refer refers referred referring referral referrals referrer referrers",
    "visit-child": "visits visited visiting",
    "decide": "decide decides decided deciding decision decisions",
    "train": "train trains training trained learn learning",
    "understand": "understand understands understanding understood know knows knew known knowledge knowledgeable aware "
    "awareness",
    "explain": "explain explains explained explanation reason reasons rationale why",
    "escalate": "escalate escalates escalated escalation escalating grow grows growing grew",
    "plan": "plan plans planning planned planners",
    "divert": "divert diverts diverted diverting",
    "protect": "protect protects protected protecting protection safeguard safeguards safeguarding safe safely safety "
    "safer",
    "prevent": "prevent prevents prevented preventing prevention avoid avoids avoided",
    "trust": "trust trusts trusted trusting",
    "invest": "invest invests invested investment investing money funding funds fund funded finance financial grant",
    "adopt": "adopt adopts adopted adoption adoptions adopters adopter",
    "match": "match matches matched matching",
    "exclude": "exclude excluded exclusion exclusions suspension suspensions suspended",
    "exploitation": "exploitation exploited exploit",
    "reduce": "reduce reduces reduced reducing reduction fewer lower lowered smaller less decrease decreased "
    "fall fallen",
    "increase": "increase increases increased increasing increasingly rise rises risen rose greater",
    "transfer": "transfer transfers transferred transferring transition transitions handover handovers",
    "analyse": "analyse analyses analysed analysing analysis analytical",
    # Describing.
    "consistent": "consistent consistently consistency inconsistent inconsistently inconsistency variable variability "
    "varies vary varied variation patchy uneven",
    "clear": "clear clearly clarity plain plainly unclear",
    "detailed": "thorough thoroughly detailed detail comprehensive comprehensively careful carefully robust robustly "
    "rigour rigorous rigorously rich",
    "appropriate": "appropriate appropriately suitable suitably proportionate fitting",
    "effective": "effective effectively effectiveness ineffective",
    "better": "better improve improves improved improving improvement improvements strengthen strengthens strengthened "
    "strengthening enhance enhances enhanced",
    "worse": "worse worsen worsened deteriorate deteriorated deterioration decline declined",
    "weak": "weak weakness weaknesses weaker poor poorly shortfall shortfalls failing failings deficit deficits",
    "excellent": "excellent excellence outstanding impressive exceptional exceptionally",
    "dedicated": "dedicated dedication committed commitment passionate devoted determined determination",
    "available": "available accessible approachable visible",
    "active": "active lively vibrant",
    "quality": "quality standard standards",
    "sufficiency": "sufficiency sufficient sufficiently enough insufficient capacity",
    "advance": "progress progressed progressing progression advance advances advanced",
    "impact": "impact impacts effect effects difference",
    "risk": "risk risks risky danger dangers dangerous",
    "concern": "concern concerns concerned worry worries worried",
    "caseload": "caseload caseloads workload workloads",
    "priority": "priority priorities",
    "need": "need needs",
    "help": "help helps helped helping support supports supported supporting supportive",
    "data": "data performance information",
    "receive": "receive receives received receiving benefit benefits benefited gain gains gained given",
    "provide": "provide provides provided provision offer offers offered offering",
    "use": "use uses used using apply applies applied",
    "show": "show shows showed shown demonstrate demonstrates demonstrated demonstrating evidence evident",
    "choice": "choice choices option options",
    "specific": "specific specifically precise precisely exact measurable",
    "current": "current currently fresh update updates updated updating",
    "electronic": "electronic computer computers digital",
    "man": "man men male males father fathers dad dads",
    "identity": "identity identities ethnicity ethnic cultural culture heritage",
    "chronology": "chronology chronologies timeline timelines",
    "curiosity": "curiosity curious questioning probing",
    "purpose": "purpose purposeful purposefully aim aims aimed",
    "employment": "employment employed job jobs",
    "wide": "wide wider widely broad range variety",
    "pandemic": "pandemic covid coronavirus lockdown lockdowns",
}

NEAR = {"home": "placement", "placement": "home"}
"""What is often said for another thing without being the same: a home that the council finds is a placement."""
