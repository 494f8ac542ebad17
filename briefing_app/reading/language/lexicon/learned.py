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
        ^ however; enough
    """,
    0.75: """
        always; but; little; low; overall
    """,
    0.625: """
        ^ although; ^ while; often; remains; reported; some; still; too; weeks
    """,
    0.5: """
        a small; are not; chronologies; council to; data; have the; histories; impact of; is not; long; must;
        not always; number of; of services; out of; plans; quality; require; require improvement; requires;
        services had; strategy; sufficiently; than a; that; this; timescales; while; wrong
    """,
    0.375: """
        16 and; ^ ensure; ^ help; ^ not; ^ only; a two; achieving; an area; and of; and protection; apologised;
        applications; are low; area; assessing; attendance; bed; capacity of; case; contact with; could; currently;
        dataset; date; despite; deteriorated; deteriorated since; difficult; do not; done; effectiveness of; ensure;
        ensure that; executive director; failings; feeling; for an; for some; for their; get to; had; has not;
        has only; how well; in a; inspected; interviews; key; late; less; like; limited; lower; many; measured;
        missing; more to; needs to; of; older; outcomes; particular; people who; placement; protection; quality of;
        receiving; recognise that; recommendation; recording; requires improvement; runs; services have; should;
        significant; slow; small number; so that; some children; sometimes; stability; strengthen; take; that all;
        that more; that time; the quality; there; theyd; this means; timescales for; too many; variable; wait; was a;
        was last; when they; who live; with them; work to; would; wrote; yet to
    """,
    0.25: """
        20; 2012; 26; 37; 37 of; 68; ^ a; ^ as; ^ care; ^ consequently; ^ how; ^ improve; ^ services; ^ some;
        a challenge; a consequence; a decline; a matter; a minority; a strategy; ability; ability to; accepts;
        across the; act; address; adequate; admitted; adoptive; affected; affects; agency; also; analysis; and 17;
        and care; and ensure; and said; and then; and to; and we; and young; are aware; area for; area of; arent;
        arrangements; as they; assessors; at that; at which; availability; aware; be good; because there; bed and;
        been a; been left; below; board; borough; bosses; both; branded; built; but it; but this; by inspectors;
        by when; calls; capacity; care; care plans; cases; challenge; change; changes of; children had; children has;
        children with; chronologies and; circumstances; clearer; clearly; co; commentary; comparators; compared;
        compared with; complete; concerned; conferences; conferences and; consequence; consequently; continue; core;
        county; creates; critical; cumbria; cumbria county; danger; decision making; decisions; decisions and;
        decline; delay in; demand; described; described as; difficult to; down; due to; duty; education health;
        effectiveness; enable; england average; enquiries; establishing; evident; experience; family placement;
        figures; followed; for; for a; for assessing; for care; for development; for further; for priority;
        four years; from ofsted; from their; further work; future; gave; gave the; get; good enough; good practice;
        grade; guidance; had been; had to; has yet; have high; health and; health histories; health service; high;
        histories and; homes are; how; how quickly; however the; however there; identify; impact; impacts; impacts on;
        improve; in 2017; in childrens; in danger; in particular; in quality; in some; inadequate; inconsistent;
        information; information for; inspected in; inspectors found; insufficient; iro; is below; is evident; is low;
        is no; is still; it said; kept up; lack; last full; last inspected; last ofsted; leaders recognise;
        leadership and; leads; leaving; let; life story; limits; local; longer; longer than; lost; make; makes;
        management and; matter; matter of; means that; minority; minority of; more; more clearly; need; need to;
        needs; neglect; nhs; not all; not been; not consistently; not currently; not sufficiently; number; occasions;
        of all; of county; of data; of key; of looked; of social; of supervision; of young; ofsted; older care;
        only just; opportunities; outside; outside the; own words; pace; particularly; peps; performance;
        permanent homes; persons; place for; placements for; plan is; pointed; points; policy; poor; potential risk;
        potentially; priority action; professionals; promote; provision is; published today; qualified staff;
        recognise; recommendations; recording of; referrals; remains a; requiring; responsible; responsible for;
        return interviews; rightly; rigour; routinely; safe; safety; sat; see; service for; service that;
        services has; sessions; seven; several; short; show; significantly; since the; slow to; slowed; some young;
        staff in; stage; stepped; stepped down; story; sufficiency; sufficient; supervised; supervision; support as;
        system; target; target of; targets; tasks; teenagers; temporary; than the; that risk; that some; that this;
        the capacity; the county; the cqc; the dataset; the department; the england; the executive; the health;
        the inspection; the inspectorate; the inspectors; the letter; the lowest; the pace; the partnership;
        the recording; the strategy; the third; the time; their lives; their review; their rights; themselves; then;
        they were; thinking; third; this affects; this impacts; those at; times; to bring; to come; to date; to deal;
        to early; to prevent; to strengthen; told them; town; trends; turnover of; two areas; two of; underdeveloped;
        using; waiting times; was no; was not; watchdog; were often; which is; who are; will take; with inspectors;
        with other; within the; worker; workforce stability; yet; you
    """,
    -0.25: """
        000; 10 and; 12; 24; 4; 7; ^ all; ^ capacity; ^ children; ^ health; ^ inspectors; ^ members; ^ most; ^ of;
        ^ our; ^ thresholds; a real; about the; accommodation and; action is; adopters; adoption; adviser; ago;
        allocated; among; an effective; an ofsted; and a; and child; and has; and its; and only; and their; and there;
        and what; answer; are beginning; are carried; are understood; areas for; as a; as it; asked what;
        assessments are; assurance; awarded; based; been made; before the; better; but also; by ofsted; capacity to;
        carers; carried; carrying; chair; challenged; checks are; childrens; childrens views; coherent; coun; council;
        council is; councillor; councils in; different; director of; disabled; do well; early years; effectively;
        either; elsewhere; ensures; ensures that; even; every; everyone; evidence; evidence of; example; examples;
        examples of; extra; family; feedback from; feel; felt; focus on; following the; for all; for example; for its;
        for those; former; foster carers; found; found the; from; gap; go; good and; good for; got; got better;
        government; graded; grades; group; has a; have been; having; health needs; health visitors; helping;
        however senior; hub; improvements have; improving; in 2016; in 2022; in care; in most; in other; indicators;
        inspection; inspection of; inspectors who; is a; is beginning; is being; is good; issues; it had; it was; its;
        its services; january; joint; joint work; july; knew; know what; last inspection; leaders; leavers live;
        liked the; live; living in; look; made; majority of; march; meet; member; met; model; most children; mostly;
        mr; much; national; new; no; not improving; not only; nothing; of 17; of care; of childrens; of contacts;
        of help; of leaders; of this; off; offers; office; office hours; on from; ongoing; only a; opposition; or in;
        or more; out the; over the; oversee; pandemic; partners and; party; pas; personal; plans in; point; positive;
        proceedings; programme; protected; provides an; providing; public; quality assurance; rate; rating;
        reablement; reaching; read; records are; reduced; region; regularly; response; reviewed; risk; said it;
        say that; scheme; school; seen as; senior; service and; service to; services were; settings; sign; something;
        sought; spent; steady; strengths; such; such as; suitable; supported; swift; taught; team; team is;
        team provides; than those; than two; that families; that inspection; that is; the assessment; the findings;
        the first; the help; the new; the progress; the region; the small; their; their families; them to; they have;
        thing; this is; those; thought; through the; to ensure; to know; to move; to require; touch with; under;
        until; us; views; visit; visitors; waiting for; wanted; ways; were; when; when it; which helps; which to;
        who cannot; wider; with; with mental; with young; work; work with; workers who; would not; write; written;
        years; yet been; yorkshire
    """,
    -0.375: """
        2016; ^ personal; ^ social; ^ they; ^ two; additional; and are; and challenged; and support; and that;
        approach; appropriate; appropriately; areas; asked; at risk; carried out; city; concerns; councillors; day;
        door; few; for improvement; for looked; has; helps; hospital; hours; how to; in england; intervention; know;
        know the; labour; leaders have; liked; meeting; members; national average; now; of what; officers;
        outstanding; partners; range; range of; reach; real; recent; reports; required improvement; reviews; risk of;
        schools; schools and; service; strong; subject; taken; ten; they; though; thresholds; through; used; was good;
        well; who do; whose; with some; with their; workers were
    """,
    -0.5: """
        25; and; are written; beginning; beginning to; by a; called; families; first; for them; found to; i; leader;
        most; panel; people; provides; subject to; was found; when the
    """,
    -0.625: """
        councils; early; effective; workers
    """,
    -0.75: """
        good
    """,
}
CONTEXT: dict[float, str] = {
    1.0: """
        will
    """,
    0.75: """
        and young; further; july; march; plan
    """,
    0.625: """
        000; already; area; came; inspection; it is; leader; leaders are; member; panel; priority; rating; september;
        she; would
    """,
    0.5: """
        1; 16; ^ at; ^ of; a full; action plan; after; are already; are in; asked; board; by the; care and; chair;
        closely; councillor; councillors; group; had; i; improve the; in march; inadequate; inspection of; it was;
        labour; managers have; may; monitoring; november; october; rates; recruitment; review; south; strengthen;
        talked; that there; the; the two; them to; until
    """,
    0.375: """
        13; 2014; 2018; 2024; 35; 71; ^ a; ^ an; ^ in; ^ she; a priority; activity; activity and; added; after and;
        agreed; an improvement; and all; and good; and or; and what; asylum; authorities; authority; authority is;
        based; be; been made; being; cabinet; carrying; children and; children young; childrens homes; coun; demand;
        director; director of; down to; earlier; educated; excellent; explained; explained that; findings;
        focused visit; four; fourth; full; good and; grades; he; how; improvement plan; in july; in may;
        inadequate in; includes; inspectors have; is being; is in; judged to; known; leadership and; levels;
        live with; made public; management; members were; mental; mr; neighbouring; next; nine; not yet; noted;
        nothing; opposition; pandemic; part; place to; placed; plans in; pre; reminded; said; said it; sandwell;
        sector; seeking; social services; subject; subject to; system; that inspection; that is; the authority;
        the city; the effectiveness; the findings; the social; then; there are; to improve; to make; unaccompanied;
        very good; visits; was rated; when the; while; with some; with the; workforce; year to; yet
    """,
    0.25: """
        10; 14; 15; 18; 18 to; 2022; 23; 25; 9; ^ 11; ^ all; ^ councillor; ^ during; ^ from; ^ members; ^ senior;
        ^ some; ^ those; ^ to; a focused; a minimum; a permanent; a programme; a reduction; a serious; a specialist;
        abuse; action to; address; address this; adequate; adolescents; aged; all staff; allocated; along; along with;
        already in; also; an action; an annual; an independent; and 16; and a; and care; and child; and not;
        and services; and staff; another; april; are looked; are now; are the; are up; as being; asked the; aspire;
        assessed as; authority area; authoritys arrangements; back; be inadequate; became; because of; been exhausted;
        begun; being at; being electively; black; board has; bolton; boroughs; budget; but the; called; came to;
        capacity and; care has; case review; centres; charge; children as; children of; children were;
        childrens trust; choose; city; co; co located; come; complexity; conferences; considered the; considers;
        contribute; corporate director; council on; councils; county; coventry; covid; covid 19; currently; custody;
        cycle; dataset; demand for; designed; develop; develop and; did not; difference; discussion with;
        disseminated; do; domestic; door; draw; draw up; drawn up; dropped; during; during 2014; early to; eight;
        electively; electively home; ethnic; evaluate; exacerbated; exceptionally; executive member; exhausted;
        experienced; experienced a; families have; firm plans; first; first time; following; for; for homeless;
        for specialist; for what; former; forum; friends; full potential; funding; futures; good overall; government;
        growing; growing number; had since; hall; haringey; has a; has identified; has risen; has to; have been;
        have experienced; have identified; have taken; he had; he said; head; help to; her; high levels;
        home educated; homes and; however these; identified; identified that; if; improvement; in care; in custody;
        in every; in haringey; in households; in june; in october; in part; in sandwell; inadequate and; independent;
        individual; inspection the; inspection there; inspectorate; inspectors were; inveraray; is a; is also;
        is currently; is the; is to; is underway; is working; issues and; its services; join; judged; june; leader of;
        leavers told; led; levels of; life; life story; live outside; living; living in; local; located; looked; lscb;
        make; manager; marac; march 2020; matched; mental health; minimum; ministers; misuse; monitors; more than;
        most recent; mr inveraray; ms; national and; need; need to; newly qualified; nhs; nobody; not to; notice;
        numbers; numbers of; of information; of local; of referrals; of staff; of whom; officer; ofsteds; on; on a;
        on going; on improving; one of; open; or in; or protection; order; organisation; out the; outside of;
        outstanding; outstanding for; over a; paper; partnership; party; people at; people who;
        performance management; perpetrators; plan and; potential; principal; principal social; priorities;
        processes to; programme; promised; protect; protect and; protection; public; qualified social; rates in;
        reach; reach their; read; real difference; recent; records; referral; regional; report is; require; resource;
        return; risen; role of; safeguarding; safeguarding board; safeguarding was; said that; said the; same; send;
        serious; serious case; service provides; services and; services were; set of; seven; some children;
        special schools; spent; spoke of; staff are; still too; story; sub; sub group; substance; support children;
        take the; taken; team and; team has; team manager; that their; the care; the chair; the chief; the children;
        the childrens; the dcs; the independent; the key; the leader; the length; the looked; the management;
        the multi; the need; the offer; the organisation; the pandemic; the permanence; the potential;
        the recruitment; the role; the same; the staff; the team; the trust; the workforce; themes; these; they do;
        this; this progress; this with; through a; time that; timeliness of; to address; to an; to evaluate; to fully;
        to further; to require; to review; to see; to send; to staff; to strengthen; to track; too early; trust was;
        two; undertakes; underway; underway to; unprecedented; up of; used; very; very small; victims; violence;
        visits and; vulnerable; waiting; was found; was in; west; what it; what she; when inspectors; whether;
        which to; who are; who cannot; with children; work and; workers were; working with; worries; would not;
        years old; yet been; yorkshire
    """,
    -0.25: """
        2015; ^ and; ^ care; ^ despite; ^ foster; ^ health; ^ help; ^ new; ^ older; ^ parents; ^ services;
        ^ thresholds; a more; a safe; a small; a third; above; above all; access; accurate; achievement; across the;
        actions; addressed; admitted; adopt; adopter; adopters; adoption service; adoptive; adult social; advisers;
        agency audit; all areas; almost; alone; ambassadors; an overall; and; and 12; and an; and for; and inspectors;
        and leaders; and procedures; and sisters; and supported; applications; appointed; apprenticeships;
        appropriately; are; are not; as good; as those; ask; attainment; audit; available to; average of; awarded;
        awareness; because there; become; been commissioned; been identified; before; below the; boards; both;
        bringing; brothers; brothers and; built; by a; calls; care in; carers; centre; children whose;
        childrens lives; cicc; city councils; clearly; commissioned to; consider; considerable; continued;
        councils childrens; created; days; delay; delays in; delivery; described as; deteriorated since;
        development of; different; disabled; does not; done; dont; drop; early signs; effectively; efforts to;
        employed; enabled; ensure; ensures that; escb; established; every child; evidence of; evident; examples;
        exploitation and; family; fewer; files; finding; focused on; for example; for the; forward to; found that;
        foundations; from home; from the; give; goes; governance; great; had not; half; has fallen; has only;
        has resulted; have an; have continued; have to; health; health visitors; help; help with; helps; here; home;
        identified and; identify; immediate; impact of; improved; improvements; improving; in 2015; in 2018; in some;
        in the; in them; in which; include; inform; inspection and; inspectors found; inspectors observed;
        inspectors that; is more; islands; it says; judged good; keep; knew; know the; last inspected; last year;
        late; leaders have; learning; leavers; level; like; liked the; little; longer; making; management team;
        matches; matter; means; met in; midlands; might; might be; more effective; most; moved; nearly all; needs and;
        neglect; not been; observed; of a; of this; officers; on the; on their; on time; or; out; outside; overall;
        oversight and; pace; particular; partners have; pathway; people looked; placing; planning; planning to;
        plans have; policy; positive; positive about; practitioners; procedures; proceedings; process; progress;
        promotes; quality; receive; recommendations; record; referrals; reflection and; remain; reported; reporting;
        requires; requires improvement; response; response to; resulted; resulted in; results; reviews; ring;
        risk for; risks to; safeguard; safeguard children; safeguarding children; saying; says; score of; scored;
        seen at; senior leadership; short; side; signs; signs of; sisters; social workers; spoken; staff feel; stage;
        step; strengthened; successful; supervision; support; taken to; team that; temporary; than a; that are;
        that in; that they; that were; the adoption; the arrangements; the borough; the county; the development;
        the hub; the islands; the majority; the overall; the past; the progress; the public; the report; the time;
        the use; the virtual; the youth; their plans; their reviews; there was; they found; they help; they know;
        theyd; things that; this is; thought; thoughtful; threshold; thresholds; times; timescales; to; to adopt;
        to get; to live; to meet; to outstanding; to remain; to safeguard; to their; told inspectors; touch with;
        training is; turned; understand; understanding; understood; unit; up; usually; view; view of; virtual;
        virtual school; vision; visitors; waiting times; was last; way; weeks; were in; were said; which is; who;
        who need; whom; whom they; within; words; work that; worked; workers; working days; world; worried; wrong;
        you; youth
    """,
    -0.375: """
        100; 2013; 2013 14; ^ practitioners; ^ safeguarding; ^ young; a good; actively; an increasing; and in;
        and said; apologised; approved; been rated; by; caseloads; change; child; children are; completed;
        continued to; day; describes; deteriorated; during the; ensures; example; executive director; for children;
        for improvement; forward; from requires; harm; has; however; in 2013; in 2014; in 2017; in most;
        increasing number; information; inspected in; inspectors spoke; is; leadership team; liked; manageable;
        manageable caseloads; managers; many; means that; members of; met; nearly; neglect and; none; of its;
        of young; often; out of; parents; people; praise; previously; provided; provided by; provision is; pupils;
        quality of; quickly; recently; reflection; reports; room; runs; said to; score; seen; self; strong; supported;
        target; than; that time; the work; those; though; through; to consider; training; turnover; use of; verdict;
        where; with; written; wrote
    """,
    -0.5: """
        ^ social; ^ staff; appropriate; areas; as the; challenge; children; clear; council had; decisions; despite;
        feeling; get; home to; inspectors; know; last full; other; risks; services had; term; the last; timely; touch;
        views; which; with a
    """,
    -0.625: """
        assessments; leaders; needs; only; since the; their; those who; time
    """,
    -0.75: """
        commissioned; described; good; of services; well
    """,
    -0.875: """
        ^ children; effective; no
    """,
    -1.0: """
        they
    """,
}
PARAGRAPH = ((-0.65, 0.66, 0.13, 1.14), (-0.78, 0.0, 0.47, -0.57))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.68, -0.05),
    "improvement": (0.22, 0.51),
    "inadequate": (1.37, 0.62),
    "outstanding": (-1.93, -0.62),
}
STORY = {
    "finding": (0.03, 0.04),
    "narrated": (0.48, 1.46),
}
ALWAYS = (-0.75, 0.93)
