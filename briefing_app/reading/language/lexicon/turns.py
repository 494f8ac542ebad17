"""Words that turn what follows them: "not" before praise, "avoid" before criticism.

The number says how many words further they reach.
"""

NEGATIONS = {
    3: """
        isnt; arent; wasnt; werent; doesnt; dont; didnt; hasnt; havent; hadnt; cant; couldnt; not; no; without
        neither; cannot; none; hardly; barely; no longer; nobody; nothing
    """,
}

REMEDIES = {
    3: """
        avoid*; prevent*; reduce|reduces|reduced|reducing|reduction; minimis*
        address|addresses|addressed|addressing; tackl*; free of|from; resolv*; overcome; overcame; rectif*; remed*
        mitigat*; eliminat*; cleared; bring|brought down; disrupt*; identif*; report|reports any; close any
        stop|stops|stopped|stopping
    """,
    4: """
        despite; rather than; where there is|are
    """,
    6: """
        fewer; far fewer; very few; no|few ~ children
    """,
    20: """
        no evidence of; no evidence that; found no; saw no; did not see|find|identify; not find any; no children
        no child; identif* ~ where; identif* ~ gaps; when there is|are; if there is|are; when children
        when families
    """,
}

# Looks like one of the other tables' phrases but says nothing either way.
NEUTRAL = """
    good|well|here|there|them too
    since the|its|their|our full|last|previous inspection; no longer need|needs|require|requires; not wanted|want
    that is|are to be; what improvement*; the same needs
    work that needs; neglect; areas of underperformance; in spite of; points to be; areas to be
    not only; not least; what ~ need|needs to; parties need to; not wishing; as long as; as it is needed
    when it is needed; as they need; it needs; not just; no less; well being; as well; as well as; poor mental
    poor attendance; less than five; at least; serious case; serious youth; significant harm; not in education
    risk of harm; likely to; missing from home|care|education; good enough; better understanding
    than at the last|previous inspection; it was at the last inspection; they were at the last inspection
    inadequate parenting; neglect; early help; early years; leaving care
    improvement plan|board|partner|journey|agenda|programme|work|plans; progress of; service improvement
    practice improvement; quality of; safe and well; the progress; strength based; strengths based; strengths and
    strengths and weaknesses; support plan|plans|worker|workers|service|services|team; safe accommodation
    complaints; concerns about; concerns are|were|escalate; concerns and; when concerns; limited to; short breaks
    vulnerable; emerging needs; clear that; difficulties questionnaire; for some time; some of; what needs|need to
    who need|needs to; when|as|if|where needed; when|as|if|where required; they need|needs to; need|needs to be in
    work needed to; help they need; support they need; worked|working|work|works hard; should they; should it
    should needs; children should; needs to happen; for those who need; could be placed; inadequate to
    requires improvement to good; from requires improvement; from inadequate; lessons learned|learnt; needs of
    need of help; in need; preclude*; only those
    response to delay|delays; few complaints; if not; whether or not; or not
    still in touch; still enjoy
"""
