"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength.
"""

IMPROVEMENT: dict[float, str] = {
    1.125: """
        only
    """,
    1.0: """
        however; not
    """,
    0.875: """
        ^ however
    """,
    0.75: """
        enough; low; too
    """,
    0.625: """
        ^ although; ^ while; always; but; little; overall; remains
    """,
    0.5: """
        a small; are not; impact of; is not; not always; number of; often; quality; reported; require;
        require improvement; requires; some; still; sufficiently; that; this; timescales; weeks; while
    """,
    0.375: """
        ^ ensure; ^ only; affects; an area; are low; area; arrangements; attendance; case; compared; compared with;
        could; council to; currently; data; dataset; date; despite; deteriorated; difficult; do not; ensure;
        ensure that; for an; for care; for some; has not; has only; have the; histories; interviews; less; limited;
        long; lower; many; needs to; of services; out of; placement; quality of; receiving; recognise that;
        recommendation; recording; requires improvement; services had; several; significant; small number; so that;
        some children; sometimes; stability; strategy; strengthen; there; this affects; this means; timescales for;
        variable; when they; with them; yet to
    """,
    0.25: """
        ^ a; ^ as; ^ care; ^ consequently; ^ despite; ^ help; ^ not; ^ services; ^ some; ^ those; a challenge;
        a consequence; a decline; a minority; a two; ability; ability to; about; achieving; adequate; admitted;
        adoptive; although the; an overall; analysis; and care; and ensure; and of; and protection; and to; and young;
        applications; are aware; are identified; area for; area of; arrangements for; as they; assessing; authoritys;
        availability; aware; be good; been a; below; board; but this; capacity; capacity of; care; case auditing;
        challenge; changes of; children has; chronologies; circumstances; clearly; co; commentary; comparators;
        complete; concerned; conferences; conferences and; consequence; consequently; contact with; continue; core;
        creates; decision making; decisions; decline; delay in; demand; deteriorated since; difficult to; done; down;
        due; due to; duty; early help; effectiveness; effectiveness of; enable; establishing; evident; experience;
        failings; family placement; finding; for; for a; for assessing; for further; for their; four years;
        from ofsted; from their; fully; further work; future; get to; grade; had; has yet; have high; high; how;
        how well; however the; however there; impact; impacts; impacts on; improvement; improvement to; in a;
        in childrens; in particular; in quality; in residential; inconsistent; information; inspected;
        inspectors found; insufficient; iro; is below; is evident; is no; is still; key; lack; last full;
        last inspected; last ofsted; late; leaders recognise; let; limits; local; longer; longer than; means that;
        measured; miles; minority; minority of; missing; more to; must; need; need to; not all; not been;
        not consistently; not sufficiently; number; occasions; of; of all; of supervision; of young; older;
        older care; on the; only just; opportunities; or; outcomes; outside; particular; people who; peps;
        performance; place for; placements for; plans; police; policy; poor; potential risk; potentially; promote;
        protection; recognise; recording of; referrals; remains a; return; return interviews; rightly; routinely;
        runs; safety; services have; sessions; short; show; significantly; slow; small; staff in; stepped;
        stepped down; sufficiency; sufficient; supervision; system; take; take up; target; target of; targets; tasks;
        than a; than the; that all; that more; that risk; that this; that time; the authority; the capacity;
        the county; the dataset; the inspection; the inspectors; the police; the quality; the recording; the strategy;
        the third; their lives; their review; their rights; they were; they would; thinking; this impacts; those at;
        to deal; to early; to prevent; to strengthen; too many; trends; underdeveloped; urgency; wait; was a;
        was last; was not; which is; who live; with inspectors; with other; work and; work to; worker;
        workforce stability; would; wrong; wrote; yet; young people
    """,
    -0.25: """
        ^ all; ^ children; ^ members; ^ most; ^ personal; ^ two; a real; about the; accommodation and; action is;
        additional; adopters; allocated; an effective; an ofsted; and a; and challenge; and challenged; and child;
        and has; and its; and partners; and that; and their; and what; are beginning; asked; assurance; at least;
        at risk; based; been made; but also; by a; called; carried; carried out; childrens; city; coherent; council;
        council is; councillors; do well; door; early years; ensures; ensures that; every; evidence; evidence of;
        example; examples; examples of; family; feedback from; feel; few; five; focus on; following the; for example;
        for those; foster carers; found the; found to; from; funding; gap; good and; government; graded; group; has;
        has a; have been; having; helping; hospital; how to; hub; i; improvements have; improving; in england;
        in july; in other; inadequate in; includes; inspection of; inspectors who; is beginning; is being; is good;
        is helping; issues; joint work; july; know; know the; know what; labour; last inspection; leader; least;
        leavers live; liked; live; living in; look; made; majority of; manage; march; meet; meeting; most children;
        mostly; national; new; no; not improving; not only; now; of care; of childrens; of help; of this; of what;
        off; offers; office; office hours; officers; on their; ongoing; or more; out the; over the; oversee; pandemic;
        pas; person; plans in; positive; proceedings; protected; provides an; providing; public; range; range of;
        real; records are; reduced; reports; reviewed; risk; school; schools; seen as; services were; sought;
        stepping; strengths; such; such as; suitable; taken; team; ten; than those; that is; the assessment;
        the first; the help; the new; the pandemic; the progress; their families; those; though; thresholds;
        through the; to ensure; to move; under; views; vision; vulnerable; waiting for; was evident; were; when;
        when it; whose; with; with some; workers were; would not; years; yet been
    """,
    -0.375: """
        ^ social; and; and are; and support; and there; approach; appropriate; appropriately; are written; areas;
        areas for; concerns; first; for improvement; for looked; for them; found; helps; hours; intervention;
        leaders have; members; partners; people; recent; required improvement; reviews; risk of; service; strong;
        subject; subject to; supported; they; this is; through; used; was found; well; when the; who do
    """,
    -0.5: """
        ^ they; beginning; beginning to; councils; early; families; good; most; panel; provides; with their; workers
    """,
    -0.625: """
        effective
    """,
}
CONTEXT: dict[float, str] = {
    0.75: """
        further; march
    """,
    0.625: """
        and young; are in; july; leaders are; panel; plan; priority; will
    """,
    0.5: """
        after; area; board; by the; came; care and; closely; improve the; in march; inspection; it is; it was;
        managers have; may; october; pandemic; rates; rating; recruitment; review; september; strengthen; that there
    """,
    0.375: """
        ^ a; ^ at; ^ during; ^ in; ^ members; ^ of; a full; a priority; abuse; action plan; activity; activity and;
        after and; already; also; and or; are already; asked; authority; authority is; being; cabinet; children and;
        councillors; demand; during; experienced; group; had; has a; in july; inadequate; inadequate in; includes;
        inspection of; inspectors have; is being; is in; judged to; known; member; mental; monitoring; neighbouring;
        not yet; noted; november; one of; people who; place to; placed; plans in; pre; sector; she; subject;
        subject to; talked; that is; the; the effectiveness; the two; them to; there are; to improve; unaccompanied;
        when the; while; workforce; would; yet
    """,
    0.25: """
        ^ an; ^ some; ^ those; a minimum; a serious; a specialist; action to; address; address this; adolescents;
        adoptions; aged; agreed; all; allocated; alternative; an annual; and a; and care; and good; and staff;
        and what; april; are looked; are up; as being; asked the; aspire; assessed as; asylum; authority area;
        authority was; based; be; be good; became; because; been agreed; been exhausted; been made; being at;
        being electively; black; board has; bolton; boroughs; by an; capacity and; case review; centres; chair;
        children as; children were; children young; childrens homes; childrens trust; choose; city; co; co located;
        come; complexity; conferences; considers; councils; count; county; coventry; covid; custody; cycle;
        demand for; develop and; discussion with; disseminated; domestic; down to; dropped; earlier; early to;
        educated; eight; electively; electively home; ethnic; evaluate; exacerbated; excellent; exceptionally;
        exhausted; experienced a; explained; families have; firm plans; focused visit; following; for homeless; four;
        fourth; friends; full; funding; futures; good overall; groups; growing; growing number; haringey;
        has identified; has risen; have experienced; have identified; have taken; he; he had; health and; help to;
        high levels; highlighted; home educated; how; however these; i; identified; identified that; if; improve;
        improvement plan; in custody; in haringey; in households; in june; in may; in october; in part; independent;
        individual; inspectorate; inspectors were; is a; is also; is currently; is the; is to; is too; is working;
        issues and; june; labour; leader; leadership and; led; levels; levels of; live outside; live with; living;
        local; located; london; looked; make; management; marac; matched; member for; members; members were;
        mental health; minimum; misuse; monitors; more than; most recent; national and; need; need to;
        newly qualified; nine; nobody; not to; numbers; of information; of local; of management; of staff; of whom;
        on; on a; on going; on improving; or protection; order; organisation; out the; over a; paper; part; people at;
        performance management; plan and; police; potential; priorities; protect; protect and; rates in; reach;
        reach their; read; recent; recommendation; referral; refreshed; regional; require; resource; risen; role of;
        safeguarding; safeguarding board; said the; same; sandwell; seeking; send; serious; serious case;
        service provides; services and; services were; set of; sets; social care; some children; south; staff are;
        still too; sub; sub group; substance; system; take; team has; team manager; that inspection; that their;
        the authority; the care; the chair; the chief; the childrens; the city; the findings; the highest; the impact;
        the independent; the lack; the looked; the multi; the need; the offer; the organisation; the pandemic;
        the potential; the problems; the recruitment; the role; the same; the social; the workforce; themes; then;
        these; this; this progress; this will; to address; to an; to evaluate; to fully; to further; to make;
        to review; to strengthen; to track; too early; trust was; undertakes; underway; underway to; unprecedented;
        until; used; very; very good; very small; violence; vulnerable; waiting; was not; was rated; who are;
        with children; with some; with the; work and; would not; year to; yet been
    """,
    -0.25: """
        ^ care; ^ despite; ^ foster; ^ new; ^ older; ^ practitioners; ^ safeguarding; ^ young; a good; a more; a safe;
        a small; access; across the; actions; addressed; adopt; adopter; adopters; adoption service; adoptive;
        agency audit; all of; and; and leaders; and procedures; and said; and supported; apprenticeships;
        appropriately; approved; are; are not; areas; assessments and; attainment; audit; awareness;
        been commissioned; been rated; boards; both; by a; carers; caseloads; change; child; children whose;
        childrens lives; cicc; clearly; commissioned to; considerable; continued; council had; council was; created;
        days; delay; delays in; delivery; deteriorated; deteriorated since; development of; different; does not;
        early signs; effectively; efforts to; enabled; england; ensure; ensures that; escb; evidence of; evident;
        examples; exploitation and; feeling; finding; focus; focus on; for assessing; for example; for improvement;
        for the; forward to; four years; from home; from requires; full inspection; get; give; governance; harm;
        has enabled; has fallen; has only; has resulted; have continued; have worked; helps; however; identified and;
        identify; immediate; impact of; improved; improvements; in most; in some; in the; include; inform;
        inspectors found; inspectors observed; is; is more; keep; knew; last; last inspected; leaders have;
        leadership team; learning; leavers; level; long; longer; making; manageable; manageable caseloads; managers;
        members of; met; most children; nearly; nearly all; needs and; neglect; none; north somerset; now; observed;
        of a; of its; of this; officers; often; on the; or; out; oversight and; pace; partners have; pathway;
        people are; people looked; placing; planning; planning to; plans have; positive; proceedings; process;
        progress; promotes; provision is; pupils; quality of; quickly; receive; recommendations; record; reflection;
        reflection and; remain; reports; requires; response; reviews; ring; risks to; room; runs; safeguard;
        safeguard children; saying; score; score of; self; senior leadership; services; should; signs; signs of;
        since; somerset; somerset council; stage; strengthened; successful; supervision; taken to; temporary; than;
        that are; that it; that they; that time; the adoption; the arrangements; the boards; the borough;
        the development; the hub; the majority; the overall; the past; the progress; the time; the virtual;
        their needs; their plans; their reviews; they know; thoughtful; threshold; thresholds; through;
        throughout the; timescales; to; to adopt; to meet; to remain; to safeguard; to their; told inspectors; touch;
        training; training is; turnover; understand; understanding; unit; use of; verdict; virtual; vision; wait;
        was last; way; welcomed; were in; where; which is; who; who need; with; within; work that; workers and;
        working days; wrote; youth
    """,
    -0.375: """
        ^ staff; actively; an increasing; and in; as the; by; children; children are; completed; consider;
        continued to; decisions; during the; ensures; example; for children; forward; has; home to; increasing number;
        information; inspectors spoke; know; means; means that; neglect and; of young; other; parents; previously;
        provided; provided by; recently; resulted; resulted in; seen; services had; since the; strong; supported;
        target; term; the report; the work; those; those who; though; time; to consider; worked; workers
    """,
    -0.5: """
        ^ social; appropriate; challenge; clear; described; despite; inspectors; last full; leaders; many; needs;
        out of; risks; the last; their; timely; views; which; with a
    """,
    -0.625: """
        assessments; commissioned; good; of services; only; well
    """,
    -0.75: """
        ^ children; no
    """,
    -0.875: """
        effective; they
    """,
}
PARAGRAPH = ((-0.58, 0.6, 0.18, 1.26), (-0.71, 0.05, 0.45, -0.03))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.79, -0.19),
    "improvement": (0.27, 0.38),
    "inadequate": (1.39, 0.56),
    "outstanding": (-2.05, -0.7),
}
STORY = {
    "context after": (0.15, 0.49),
    "context before": (-0.1, 0.41),
    "council after": (0.44, 0.99),
    "council before": (0.61, 1.65),
    "criticism after": (0.54, -0.22),
    "criticism before": (0.71, 0.23),
    "foot": (-0.14, 2.03),
    "found": (0.09, -0.65),
    "found after": (-0.12, 0.39),
    "found before": (-0.81, 0.1),
    "head": (0.21, 0.67),
    "narrated": (0.55, 0.65),
    "nothing after": (0.64, 0.5),
    "nothing before": (0.03, -1.4),
    "point": (-0.25, -1.98),
    "praise after": (-0.34, -0.03),
    "praise before": (-0.87, -0.9),
}
ALWAYS = (-0.93, 1.03)
