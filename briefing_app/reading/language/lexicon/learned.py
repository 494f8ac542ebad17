"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength.
"""

IMPROVEMENT: dict[float, str] = {
    1.5: """
        ^ ensure
    """,
    1.125: """
        however; only
    """,
    1.0: """
        not
    """,
    0.875: """
        ^ however; ensure
    """,
    0.75: """
        enough; low; too
    """,
    0.625: """
        ^ improve; ^ while; but; remains; strengthen
    """,
    0.5: """
        ^ although; a small; always; are not; arrangements; case; compared; compared with; down; ensure that; had;
        impact of; improve the; long; not always; number of; overall; quality; some; sufficiently; that; that all;
        this; timescales; while; would
    """,
    0.375: """
        20; ^ only; ^ strengthen; achieving; an area; and care; and to; are low; arrangements for; capacity; care;
        chronologies; currently; dataset; despite; deteriorated; deteriorated since; difficult; for; for a; for some;
        has not; has only; high; histories; improve; inspected; is not; lack; last inspected; less; limited; little;
        lower; needs to; number; of; of services; often; on the; opportunities; or; placement; quality of; receiving;
        recognise that; recommendation; recording; significant; small number; so that; some children; stability;
        still; strategy; sufficient; this means; timescales for; variable; weeks; with them; yet; yet to
    """,
    0.25: """
        26; 37; 37 of; 68; 90; ^ consequently; ^ not; ^ some; a challenge; a consequence; a decline; a minority;
        ability; ability to; adoptive; affects; after; all; analysis; and core; and ensure; and protection; and young;
        are aware; area; area for; area of; at the; attendance; availability; aware; aware that; been a; been slow;
        before; below; both; but the; but this; can; capacity of; changes of; children has; circumstances; co;
        commentary; comparators; complex; concerned; conferences; conferences and; consequence; consequently;
        consistently; contact with; continue; continues to; core; could; county; creates; data; date; days; decisions;
        decline; delay in; delays in; demand; did not; difficult to; do; do not; due; due to; duty; early help;
        effectiveness; effectiveness of; enable; england; establishing; evaluation; evident; experience;
        family placement; files; for an; for care; for further; four years; from their; fully; further; future;
        good enough; happening; has yet; have high; have the; have to; high and; histories and; how; however the;
        however there; impact; impacts; impacts on; in particular; in quality; in residential; inadequate;
        inconsistent; inspected in; insufficient; interviews; iro; is below; is evident; is no; is still; it; its;
        just; kept; key; last ofsted; leaders are; leaders recognise; leadership and; leavers have; left; limits;
        longer than; many; means that; minority of; more to; need; need to; not all; not consistently;
        not sufficiently; occasions; of all; of strength; of supervision; of young; older; oversight of; page;
        participation; particular; particularly; place for; plans; policy; potential risk; potentially; priorities;
        promote; recognise; remains a; reported; require; requires; responsible; responsible for; return;
        return interviews; rightly; scrutiny; sessions; several; short; show; significantly; since the; slow; small;
        so; some young; soon; staff in; stay in; stepped; stepped down; strength; strengthen the; sufficiency; target;
        than the; that more; that they; that this; the authority; the consistency; the county; the dataset;
        the impact; the next; the partnership; the quality; the strategy; their lives; their rights; there; they do;
        this affects; this impacts; this limits; those at; timeliness; to date; to early; to prevent; too many; took;
        trends; underdeveloped; urgency; waiting; was not; when they; who live; with other; with the; without;
        work to; worker; workforce stability
    """,
    -0.25: """
        10; 2016; 25; ^ all; ^ at; ^ children; ^ most; ^ personal; a good; about the; accommodation and; action;
        action is; additional; adopters; allocated; an effective; and a; and are; and challenge; and children;
        and has; and their; and there; approach; appropriate; are beginning; areas; areas for; assurance; been made;
        by a; carrying; children; children were; childrens; childrens lives; coherent; concerns; council; councils;
        director; door; ensures; ensures that; evidence; evidence of; examples; examples of; first; focus on; follows;
        for improvement; found to; from the; front door; gap; has; have been; helping; helps; improvements have;
        in other; inspection; intervention; is beginning; is being; is good; is helping; issues; january; keep;
        keep in; last inspection; less than; level; level of; live; living; living in; manage; managing; meeting;
        member; members; months; most children; mostly; needed; new; not only; october; of care; of childrens;
        of service; of which; off; offers; office; office hours; officers; once; ongoing; over; over the; oversee;
        pandemic; pas; people; person; planning and; plans in; positive; possible; proceedings; proportion of;
        protection plans; provides an; providing; provision; put; quality assurance; rated; reach; real; reduced;
        regional; regularly; reviews; risk of; said; seen as; service and; service to; sought; strengths and; strong;
        suitable; that is; the assessment; the progress; the proportion; their families; those; three; thresholds;
        through the; to a; to workers; under; understanding; used; views; visitors; vulnerable; waiting for; was;
        ways; well; were; what; what they; when; with some; with young; workers were; workforce; year; yet been
    """,
    -0.375: """
        4; ^ pathway; ^ social; ^ they; and support; appropriately; example; families; for example; for looked; found;
        hours; leaders have; made; most; of this; range; range of; recent; reports; service; strengths; subject;
        subject to; supported; they; this is; to improve; who do; with
    """,
    -0.5: """
        and; are written; beginning; beginning to; early; effective; for them; improving; panel; provides; team;
        through; with their; workers
    """,
    -0.625: """
        good; to ensure
    """,
}
CONTEXT: dict[float, str] = {
    0.75: """
        further
    """,
    0.625: """
        and young; are in; march; panel; plan; will
    """,
    0.5: """
        16; 2022; ^ a; activity; also; by the; care and; improve the; july; leaders are; managers have; one; pandemic;
        priority; rates; recruitment; september; strengthen; system; to improve; yet
    """,
    0.375: """
        2014; 2020; 2024; 35; ^ an; ^ at; ^ during; after; and care; and or; and staff; area; asylum; authority;
        authority is; based; be; being; board; centres; children and; closely; demand; effectiveness; focused visit;
        group; groups; he; in march; includes; inspection; inspectors have; is being; it is; london; management;
        mental; more than; not yet; november; october; one of; people who; pre; protect; regional; require; review;
        safeguarding; social care; subject; subject to; talked; that there; the; the authority; the effectiveness;
        the impact; the multi; them to; there are; unaccompanied; were; with some
    """,
    0.25: """
        1; 10; 13; 18; 18 to; 23; 26; ^ from; ^ in; ^ of; ^ senior; ^ some; a full; a minimum; a priority; a regional;
        a serious; a specialist; about their; abuse; action plan; action to; activity and; addition; address;
        address this; adolescents; adult; after and; agreed; all children; already; alternative;
        alternative provision; an action; an annual; and 16; and a; and good; and has; and services; and that; and to;
        april; are already; are looked; are up; as being; assessed as; authority area; authority was;
        authoritys arrangements; be good; became; been exhausted; begun; being at; being electively; black; board has;
        bolton; boroughs; came; capacity and; carrying; case; case review; chair; changes; children as;
        childrens homes; city; co; co located; complexity; conferences; considered the; considers; corporate;
        corporate director; council on; coventry; covid; covid 19; custody; cycle; dataset; demand for; director;
        director of; discussion with; disseminated; domestic; during; during 2014; during 2015; early to; educated;
        electively; electively home; evaluate; exacerbated; exhausted; experienced; experienced a; families have;
        firm; firm plans; following; for; friends; funding; futures; good overall; growing; growing number; had;
        has a; has identified; have identified; have taken; health and; help to; high levels; highest; highlighted;
        home educated; homes; how; identified; identified that; if; ilacs; ilacs inspection; impact; improve;
        in addition; in custody; in july; in neighbouring; in october; in part; individual; inspection the;
        inspectors were; is also; is currently; is in; is working; issues and; january; judged; judged to; lead;
        leadership and; levels; levels of; life story; live outside; live with; local; local safeguarding; located;
        looked; manager; marac; march 2013; matched; may; member; member for; mental health; minimum; monitors the;
        most of; most recent; national and; need; neighbouring; new; noted; numbers; numbers of; of 18;
        of information; of local; of referrals; of service; of staff; of these; on; on going; or protection;
        organisation; out the; outside; over a; overall effectiveness; part; place to; plan and; plans in; police;
        potential; practice the; priorities; problems; processes; processes to; protect and; protection; provision;
        rates in; received; recent; recommendation; referral; require improvement; resource; role of;
        safeguarding board; sector; seeking; senior managers; serious case; service provides; services and; sets;
        sets out; six months; small; so; some; staff are; story; sub; sub group; substance; that the; that their;
        the care; the childrens; the city; the highest; the independent; the looked; the low; the need; the new;
        the offer; the organisation; the pandemic; the permanence; the role; the two; the workforce; their first;
        themes; then; there were; these; this; this progress; this will; through a; time for; to address; to an;
        to evaluate; to fully; to further; to make; to require; to strengthen; too early; two; undertakes; underway;
        underway to; unprecedented; up of; used; very small; victims; violence; visits and; voluntary; was judged;
        while; work and; workers were; workforce; yet been
    """,
    -0.25: """
        2013 14; 2015; 27; ^ despite; ^ older; ^ one; ^ young; a good; a more; a plan; a safe; a small; access;
        according; according to; across the; actions; addressed; adopter; adopters; adoption service; adoptive;
        agency audit; all areas; an overall; and; and procedures; and was; apprenticeships; approved; as the;
        assessments and; at the; audit; authority does; authority has; awareness; b; been commissioned; below; boards;
        borough; both; by; by a; care leavers; carers; children are; children whose; cicc; clearly; commissioned to;
        created; days; decisions; delay; delivery; development of; does not; during the; effectively; efforts to;
        enabled; enough; ensures that; escb; evident; example; examples; exploitation and; fallen; focus; focus on;
        focused on; for example; for improvement; forward; from their; good in; harm; has; has enabled; has only;
        has resulted; have an; have continued; helps; home; identified and; identify; improved; improvements;
        improving; in; in 2014; in some; in touch; include; inform; information; inspected in; is; keep; kept;
        last full; last inspected; leaders; leaders have; leadership team; leavers; level; like; long; longer;
        management team; means that; members of; more effective; needs and; neglect; of a; of young;
        ofsted inspection; on the; or; out of; over the; oversight; oversight and; pace; parent; parents;
        partners have; pathway; placing; planning to; plans have; positive; positive about; procedures; proceedings;
        progress; promotes; quality; quality of; quickly; recently; remain; reporting; represented; resulted;
        resulted in; reviews; risks to; self; senior leadership; should; signs; signs of; spoke; stage; strengthened;
        successful; sufficiency; supervision; target; temporary; that it; the arrangements; the boards; the first;
        the majority; the past; the progress; the time; the virtual; their needs; their plans; their reviews; them;
        they need; those; those who; though; thoughtful; threshold; thresholds; through; through the; throughout the;
        time of; timescales; to adopt; to meet; to their; told inspectors; touch with; training is; understand;
        understanding; understood; unit; use; use of; virtual; visited; way; welcomed; what; which is; with; within;
        worked; worker; workers; workers and; working days; written; young
    """,
    -0.375: """
        2013; actively; an increasing; and in; appropriate; appropriately; areas; change; children; completed;
        consider; continued to; described; despite; deteriorated; deteriorated since; ensures; for children; in 2013;
        in 2015; inadequate; increasing number; inspectors spoke; last; many; means; neglect and; observed; planning;
        previously; provided; provided by; receive; reports; seen; services; since; since the; supported; term;
        that they; the last; the work; their; to; to consider; training; up
    """,
    -0.5: """
        ^ social; assessments; challenge; clear; inspectors; needs; only; risks; strong; timely; views; when; which;
        with a
    """,
    -0.625: """
        ^ children; commissioned; good; of services
    """,
    -0.75: """
        no; they; well
    """,
    -0.875: """
        effective
    """,
}
PARAGRAPH = ((-0.67, 0.58, 0.1, 1.48), (-0.59, 0.08, 0.49, 0.12))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.87, -0.22),
    "improvement": (0.21, 0.43),
    "inadequate": (1.33, 0.65),
    "outstanding": (-1.92, -0.59),
}
STORY = {
    "finding": (0.42, -0.17),
    "narrated": (0.37, 0.93),
}
ALWAYS = (-0.83, 0.58)
