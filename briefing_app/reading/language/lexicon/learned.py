"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength.
"""

IMPROVEMENT: dict[float, str] = {
    0.875: """
        not
    """,
    0.75: """
        ^ however; however
    """,
    0.625: """
        would
    """,
    0.5: """
        ^ while; enough; had; only; strengthen
    """,
    0.375: """
        ^ ensure; always; are not; arrangements; aware; case; chronologies; complex; down; england; ensure; for;
        for an; for some; histories; improve; improve the; inspected; long; means that; need; not always; number of;
        of children; of services; overall; quality; quality of; recording; remains; some; some children; that; this;
        too; while; worker; yet
    """,
    0.25: """
        20; ^ although; ^ ofsted; ^ on; ^ only; ^ some; a small; across the; alone; also; an area; and protection;
        are aware; area of; assessment; authority is; aware that; been a; before; both; but; but this; care;
        case recording; compared; consistency; continue; continue to; county; creates; currently; date; do; do to;
        down from; drive; duty; evaluation; files; for a; for further; further; good enough; have the; help and;
        histories and; how; however the; however there; identify; impact; impact of; in care; informed; inspected in;
        is currently; is not; its; kept; leaders recognise; leadership and; like; make; means; minority; minority of;
        need to; needs to; not yet; number; of; often; outcomes; outcomes for; own; parents; particular; partnership;
        performance; placement; policy; post; potential; potential risk; rating; recognise that; remains a; rigour;
        seen and; short; significant; since the; social worker; soon; staff in; strengthen the; sufficiently;
        supervision; systems; targets; that they; the; the consistency; the county; the partnership; the quality;
        the time; their lives; there; they would; this means; time; time of; timescales; timescales for; to date;
        to drive; to early; to identify; training; two of; waiting; weeks; who live; who need; youth
    """,
    -0.25: """
        10; ^ it; ^ pathway; ^ the; ^ they; ^ when; a more; accurate; activity; additional; after children; and is;
        are written; as; assessments; audit; beginning; beginning to; by a; carrying; children were; concerns;
        councils; example; families; for improvement; for looked; found to; good; have been; helps; home; hours;
        in place; inspection; is beginning; issues; january; keep; last inspection; level; level of; meet; members;
        mostly; national; needs of; new; of childrens; over the; partners; pas; personal; proceedings; put;
        recruitment; reduced; response; said; settings; steps; subject to; supported; targeted; the last; to be;
        to the; vulnerable; were; who do; with their; with young
    """,
    -0.375: """
        at; for them; found; improving; leaders have; service; subject; team; them; those; to; well; with; with some;
        workers
    """,
    -0.5: """
        and; early
    """,
}
CONTEXT: dict[float, str] = {
    0.5: """
        2022; ^ a; area; by the; further; one; plan; some
    """,
    0.375: """
        2020; ^ at; action; action to; already; are in; authority; based; been; board; case; director; group; he;
        in its; in march; in place; judged; leaders are; live with; march; misuse; more than; new; one of; pandemic;
        september; there are; to address; will
    """,
    0.25: """
        1; 15; 2024; 26; 3; ^ an; ^ some; a focused; a full; a regional; about their; address; address this; adult;
        after; also; although; an area; and or; and services; and staff; and young; are already; are living; asylum;
        asylum seeking; at; authority area; aware; back; be; be good; been made; being; board has; can; care and;
        carrying; changes; children as; children in; concerns about; conferences; custody; dedicated; demand;
        develop and; director of; ealing; early help; educated; effectiveness; electively; electively home;
        experienced; families; families are; firm; following; for; for them; friends; full potential; good overall;
        had; had been; have been; health and; higher; home educated; ilacs; ilacs inspection; improve the; in custody;
        in need; in neighbouring; includes; inspection; is being; is in; january; july; key areas; known;
        leadership and; levels; levels of; life story; live outside; local; london; management; manager;
        managers have; may; member; mental; more; national; need; neighbouring; october; of staff; order; outside;
        outstanding; part; people who; perpetrators; place; plans in; priority; rates; received; recruited; referral;
        regional; reported; require; require improvement; retention; retention of; review; safeguarding;
        safeguarding and; serious; service; social care; social work; still; strengthen; subject; subject to;
        substance; substance misuse; system; taking; that there; the; the authority; the care; the childrens;
        the city; the effectiveness; the experience; the new; the pandemic; this will; to a; to an; to explore;
        to fully; to require; to see; unaccompanied; unaccompanied asylum; used; violence; voluntary; was; was judged;
        were; with some
    """,
    -0.25: """
        ^ young; access; actively; an increasing; approved; audit; borough; care leavers; commissioned to; completed;
        conference; consider; decisions; despite; development of; efforts; efforts to; example; family; for children;
        for example; from; from the; full inspection; good; good in; has been; has resulted; have continued;
        impact of; improvements; increasing number; inspected in; is; know; last full; leaders; leaders have; leavers;
        leaving care; making; many; means; most; most children; neglect and; observed; over; oversight; particular;
        performance; planning; positive; positive about; provided; quickly; recently; recognise; regular; reports;
        resulted; resulted in; return home; risks to; seen; senior leadership; services; showing; signs; signs of;
        social workers; strong; supervision; supported; term; the last; the past; the quality; the work; their;
        their needs; this year; timely; to; to children; to their; touch with; understand; up; use of; views; what;
        where; which is; with; with a; worker; workers; young
    """,
    -0.375: """
        ^ children; areas; assessments; children; continued to; effective; has; information; inspectors; neglect;
        on the; quality; risks; since; since the
    """,
    -0.5: """
        needs; no; of services; receive; they; well; when; which
    """,
    -0.625: """
        commissioned; last
    """,
}
PARAGRAPH = ((-0.56, 0.79, 0.06, 1.09), (-0.52, -0.0, 0.5, -0.93))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.66, -0.05),
    "improvement": (0.54, 0.91),
    "inadequate": (1.47, 0.99),
    "outstanding": (-2.13, -0.47),
}
STORY = {"finding": (0.57, 0.46), "narrated": (0.76, 1.85)}
ALWAYS = (-1.12, 0.09)
