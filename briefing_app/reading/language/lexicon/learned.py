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
        ^ however; too
    """,
    0.75: """
        enough; low; overall
    """,
    0.625: """
        ^ although; ^ while; always; but; little; remains; some
    """,
    0.5: """
        a small; are not; impact of; is not; not always; number of; often; quality; reported; require;
        require improvement; still; sufficiently; that; this; timescales; weeks; while
    """,
    0.375: """
        ^ ensure; ^ only; affects; an area; are low; area; arrangements; assessing; attendance; capacity of; case;
        compared; compared with; could; council to; currently; data; dataset; date; despite; deteriorated; difficult;
        do not; ensure; ensure that; for an; for care; for some; has not; has only; have the; histories; interviews;
        less; limited; long; lower; many; needs to; of services; older; out of; placement; quality of; receiving;
        recognise that; recommendation; recording; requires; requires improvement; services had; several; significant;
        small number; some children; sometimes; stability; strategy; strengthen; there; this affects; this means;
        timescales for; variable; when they; with them; yet to
    """,
    0.25: """
        ^ a; ^ as; ^ care; ^ consequently; ^ despite; ^ help; ^ not; ^ services; ^ some; ^ those; a challenge;
        a consequence; a decline; a minority; a strategy; a two; ability; ability to; achieving; adequate; admitted;
        adoptive; agency; although the; an overall; analysis; and care; and core; and ensure; and of; and protection;
        and to; and young; applications; are aware; are identified; area for; area of; arrangements for; as they;
        attendance of; authoritys; availability; aware; be good; been a; below; board; but this; capacity; care;
        case auditing; challenge; changes of; children has; chronologies; circumstances; clearly; co; commentary;
        comparators; complete; concerned; conferences; conferences and; consequence; consequently; contact with;
        continue; core; creates; decision making; decisions; decline; delay in; demand; deteriorated since;
        difficult to; done; down; drift; due; due to; duty; early help; effectiveness; effectiveness of; enable;
        establishing; evident; experience; failings; family placement; finding; for; for a; for assessing;
        for further; for their; four years; from ofsted; from their; fully; further work; future; get to; good enough;
        grade; had; has yet; have high; high; how; how well; however the; however there; identify; impact; impacts;
        impacts on; improvement; improvement to; in a; in childrens; in particular; in quality; in residential;
        inconsistent; information; inspected; inspectors found; insufficient; iro; is below; is evident; is no;
        is still; key; lack; last full; last inspected; last ofsted; late; leaders recognise; let; limits; local;
        longer; longer than; means; means that; measured; miles; minority; minority of; missing; more to; must; need;
        need to; not all; not been; not consistently; not sufficiently; number; occasion; occasions; of; of all;
        of supervision; of young; older care; on occasion; on the; only just; opportunities; or; outcomes; outside;
        particular; people leaving; people who; peps; performance; place for; placements for; plans; police; policy;
        poor; potential risk; potentially; professionals; promote; protection; recognise; recording of; referrals;
        remains a; retention; return; return interviews; rightly; routinely; runs; safety; services have; services to;
        sessions; short; show; significantly; slow; small; so that; staff in; stepped; stepped down; sufficiency;
        sufficient; supervision; system; take; target; target of; targets; tasks; than a; than the; that all;
        that more; that risk; that this; that time; the authority; the capacity; the county; the dataset;
        the inspection; the inspectors; the quality; the recording; the strategy; the third; the time; their lives;
        their review; their rights; they were; they would; thinking; this impacts; this limits; those at; time of;
        to deal; to early; to prevent; to strengthen; too many; trends; underdeveloped; urgency; wait; was a;
        was last; was not; which is; who are; who live; with other; work and; work to; worker; workforce stability;
        would; wrong; wrote; yet; young people
    """,
    -0.25: """
        ^ all; ^ children; ^ members; ^ most; ^ personal; ^ two; a real; about the; accommodation and; action is;
        additional; adviser; allocated; an effective; and a; and challenge; and challenged; and child; and has;
        and its; and partners; and that; and their; and there; and what; are beginning; areas for; asked; assurance;
        at least; at risk; based; been made; but also; by a; called; carried; carried out; chair; childrens; coherent;
        council is; councillors; day; disabled; do well; door; early years; ensures; ensures that; every; evidence;
        evidence of; example; examples; examples of; family; feedback from; feel; few; five; focus on; for all;
        for example; for those; foster carers; found; found the; found to; from; funding; gap; government; graded;
        group; has a; have been; having; helping; hospital; how to; hub; immediate; improvements have; in england;
        in july; in other; inadequate in; includes; inspection of; inspectors who; is a; is beginning; is being;
        is good; is helping; issues; joint work; july; know; know the; know what; labour; last inspection; leader;
        least; leavers live; liked; live; living in; made; majority of; manage; march; meet; meeting; member;
        most children; mostly; national; new; no; not improving; not only; now; of care; of childrens; of this;
        of what; off; offers; office; office hours; officers; on their; ongoing; or more; out the; over the; oversee;
        pandemic; pas; person; personal; plans in; positive; proceedings; protected; provides an; providing; public;
        range; range of; real; records are; reduced; reports; reviewed; risk; schools; seen as; services were;
        settings; signs; sought; stepping; strengths; such; such as; suitable; taken; team; team provides; ten;
        than those; that is; the assessment; the early; the findings; the first; the help; the new; the progress;
        their families; though; thresholds; through the; to ensure; to move; touch with; under; us; views; vision;
        vulnerable; waiting for; was evident; were; when; when it; whose; with; with some; workers were; would not;
        years; yet been
    """,
    -0.375: """
        ^ social; adopters; and; and are; and support; approach; appropriate; appropriately; are written; areas; city;
        concerns; for improvement; for looked; for them; has; helps; hours; i; improving; intervention; leaders have;
        members; partners; people; recent; required improvement; reviews; risk of; service; strong; subject;
        subject to; supported; they; this is; through; used; was found; well; when the; who do
    """,
    -0.5: """
        ^ they; beginning; beginning to; councils; early; families; first; good; most; panel; provides; with their
    """,
    -0.625: """
        effective; workers
    """,
}
CONTEXT: dict[float, str] = {
    0.75: """
        further; march; plan; will
    """,
    0.625: """
        and young; are in; area; july; leaders are; panel; priority
    """,
    0.5: """
        after; authority is; board; came; closely; had; improve the; in march; inspection; it is; it was;
        managers have; may; not yet; october; pandemic; rates; rating; recruitment; review; september; strengthen;
        that there; the two; would
    """,
    0.375: """
        ^ a; ^ at; ^ during; ^ in; ^ of; a full; a priority; abuse; action plan; activity; activity and; after and;
        already; also; and care; and or; are already; asked; authority; being; by the; cabinet; care and; councillors;
        demand; experienced; group; how; improvement plan; in july; inadequate; inadequate in; includes;
        inspection of; inspectors have; is being; is in; judged to; known; member; mental; monitoring; neighbouring;
        noted; november; one of; people who; place to; plans in; police; pre; protect; regional; sector; she; subject;
        subject to; talked; that is; the; the city; the effectiveness; them to; there are; to improve; unaccompanied;
        when the; while; workforce; yet
    """,
    0.25: """
        ^ an; ^ members; ^ she; ^ some; ^ those; a minimum; a regional; a serious; a specialist; act; action to;
        address; address this; adolescents; adopted; adoptions; aged; agreed; all; allocated; alternative; an annual;
        an area; and a; and good; and protect; and staff; and what; answered; april; are looked; are the; are up;
        as being; asked the; asking; aspire; assessed as; asylum; authority area; authority was; based; be; be good;
        became; because; been agreed; been exhausted; been made; being at; being electively; black; board has;
        boroughs; by an; capacity and; case review; centres; chair; children and; children as; children were;
        children young; childrens homes; childrens trust; choose; city; co; co located; come; complexity; conferences;
        considers; councillor; councils; count; county; covid; custody; cycle; demand for; designed; develop and;
        discussion with; disseminated; domestic; domestic abuse; down to; dropped; during; earlier; early to;
        educated; eight; electively; electively home; eleven; ethnic; evaluate; exacerbated; excellent; exceptionally;
        executive member; exhausted; experienced a; explained; families have; findings; firm plans; focused visit;
        following; for homeless; four; fourth; friends; full; funding; further strengthen; futures; good overall;
        groups; growing; growing number; has a; has identified; has risen; have experienced; have identified;
        have taken; he; he had; help to; high levels; highest; highlighted; home educated; houses; how well;
        however these; i; identified; identified that; if; improve; in care; in custody; in households; in june;
        in may; in october; in part; inadequate and; independent; individual; inspectorate; inspectors were; is a;
        is also; is currently; is the; is to; is too; is working; issues and; june; labour; leader; leadership and;
        led; levels; levels of; life; live outside; live with; living; local; looked; make; management; marac;
        matched; members; members were; mental health; minimum; misuse; monitors; more than; most of; most recent;
        national and; need; need to; new; newly qualified; nine; nobody; not to; nothing; numbers; of information;
        of local; of management; of referrals; of staff; of whom; ofsteds; on; on a; on going; on improving; one;
        or protection; order; organisation; out the; over a; paper; part; partnership; people at;
        performance management; placed; plan and; potential; priorities; processes to; protect and; rates in; reach;
        reach their; read; recent; recommendation; referral; refreshed; require; resource; risen; role of;
        safeguarding; safeguarding board; said the; same; seeking; send; serious; serious case; service provides;
        services and; services were; set of; social care; some children; spent; staff are; still too; sub; sub group;
        substance; system; team has; team manager; that inspection; that their; the authority; the care; the chief;
        the dcs; the findings; the highest; the impact; the independent; the lack; the looked; the multi; the need;
        the offer; the organisation; the pandemic; the potential; the problems; the recruitment; the role;
        the safeguarding; the same; the social; the workforce; themes; then; these; this; this progress; this will;
        three; through a; time that; to address; to an; to evaluate; to fully; to further; to help; to make;
        to review; to strengthen; to track; too early; trust was; two; undertakes; underway; underway to;
        unprecedented; until; us; very; very good; very small; violence; vulnerable; waiting; was not; was rated;
        who are; with children; with some; with the; work and; would not; year to; yet been
    """,
    -0.25: """
        ^ care; ^ despite; ^ foster; ^ new; ^ older; ^ practitioners; ^ safeguarding; a good; a more; a safe; a small;
        access; across the; actions; addressed; adopt; adopter; adopters; adoption service; adoptive; adult social;
        agency audit; all of; and; and leaders; and procedures; and said; and sisters; and supported; apprenticeships;
        approved; are not; areas; assessing; assessments and; attainment; audit; awareness; become; been commissioned;
        been rated; boards; both; brothers; brothers and; by; by a; care have; care in; care leaver; carers; change;
        child; children whose; childrens lives; cicc; clearly; commissioned to; considerable; continued; council had;
        created; day; days; delay; delays in; delivery; deteriorated; deteriorated since; development of; different;
        does; does not; done; dont; drop; early signs; effectively; efforts to; enabled; england; ensure;
        ensures that; escb; established; evidence of; evident; examples; exploitation and; feeling; finding; focus;
        focus on; for assessing; for example; for the; forward; foundations; from home; from requires;
        full inspection; get; give; governance; great; had not; has enabled; has fallen; has only; has resulted;
        have continued; have worked; helps; however; identified and; identify; immediate; impact of; improved;
        improvements; in most; in some; in this; include; inform; inspectors found; inspectors observed; is more;
        knew; last; last inspected; leadership team; learning; leaver; leavers; level; longer; making; manageable;
        manageable caseloads; managers; members of; met; most; most children; nearly; nearly all; neglect; none; now;
        observed; of a; of its; of this; officers; often; or; other; out; oversight and; pace; partners have; pathway;
        people; people are; people looked; placing; planning; planning to; plans have; positive; procedures; process;
        progress; promotes; provision is; pupils; quality; quality of; quickly; raise; real; recommendations; record;
        reflection; reflective; remain; reporting; response; reviews; risks to; room; runs; safeguard;
        safeguard children; same day; saying; school; score; score of; self; senior leadership; services; signs;
        signs of; since; sisters; stage; strengthened; successful; supervision; taken to; temporary; than; that are;
        that it; that they; that time; the adoption; the arrangements; the boards; the borough; the childs;
        the development; the hub; the majority; the overall; the past; the progress; the report; the time;
        the virtual; their needs; their plans; their reviews; they help; they need; this is; those; thoughtful;
        threshold; thresholds; through; throughout the; timescales; to; to adopt; to meet; to remain; to safeguard;
        to their; told inspectors; touch with; training; training is; turnover; understand; understanding; understood;
        unit; up; use; use of; verdict; virtual; vision; wait; was last; way; welcomed; were in; where; which is; who;
        who need; within; work that; workers and; working days; wrote; youth
    """,
    -0.375: """
        ^ on; ^ staff; ^ young; actively; an increasing; and in; appropriately; are; as the; caseloads; children;
        children are; completed; consider; continued to; decisions; during the; ensures; example; for children;
        for improvement; harm; has; home to; increasing number; information; inspectors spoke; is; know; many; means;
        means that; needs and; neglect and; of young; parents; previously; provided; provided by; receive; recently;
        reports; resulted; resulted in; seen; services had; since the; strong; supported; target; term; the work;
        those who; though; time; to consider; touch; with; worked; workers
    """,
    -0.5: """
        ^ social; appropriate; challenge; clear; described; despite; inspectors; last full; leaders; needs; only;
        out of; risks; the last; their; timely; views; which; with a
    """,
    -0.625: """
        assessments; commissioned; good; of services; well
    """,
    -0.75: """
        no
    """,
    -0.875: """
        ^ children; effective; they
    """,
}
PARAGRAPH = ((-0.58, 0.6, 0.2, 1.27), (-0.71, 0.05, 0.43, -0.07))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.77, -0.18),
    "improvement": (0.26, 0.4),
    "inadequate": (1.42, 0.56),
    "outstanding": (-2.04, -0.72),
}
STORY = {
    "context after": (0.2, 0.47),
    "context before": (-0.01, 0.32),
    "council after": (0.25, 0.44),
    "council before": (0.77, 1.38),
    "criticism after": (0.49, -0.29),
    "criticism before": (0.76, 0.21),
    "foot": (-0.1, 2.07),
    "found": (0.0, -0.49),
    "found after": (-0.11, 0.38),
    "found before": (-0.72, 0.21),
    "head": (0.12, 0.53),
    "narrated": (0.37, 0.7),
    "nothing after": (0.61, 0.44),
    "nothing before": (0.25, -1.19),
    "point": (-0.28, -1.87),
    "praise after": (-0.34, -0.05),
    "praise before": (-0.81, -0.88),
}
ALWAYS = (-0.95, 1.04)
