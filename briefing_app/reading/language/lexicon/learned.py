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
        always; but; little; low
    """,
    0.625: """
        ^ although; ^ while; of services; often; overall; remains; reported; some; still; too; weeks
    """,
    0.5: """
        a small; are not; chronologies; council to; data; ensure; have the; histories; is not; long; must; not always;
        number of; out of; plans; quality; require; requires; requires improvement; services had; strategy;
        sufficiently; than a; that; this; timescales; while; wrong
    """,
    0.375: """
        ^ care; ^ ensure; ^ help; ^ not; ^ only; a two; admitted; an area; and of; and protection; apologised;
        applications; are low; area; assessing; attendance; availability; bed; bed and; capacity of; case; compared;
        compared with; contact with; could; currently; dataset; date; despite; deteriorated; difficult; do not; done;
        effectiveness of; ensure that; executive director; failings; feeling; for an; for some; for their; gave the;
        get to; had; has not; has only; how well; impact of; impacts; impacts on; in a; inspected; interviews; late;
        less; like; limited; lower; many; measured; missing; more to; needs to; of; older; particular; people who;
        peps; placement; protection; quality of; receiving; recognise that; recommendation; recording;
        require improvement; runs; services have; should; significant; significantly; slow; small number; so that;
        some children; sometimes; stability; strengthen; take; target; that all; that more; that time; the health;
        the quality; there; theyd; this means; timescales for; too many; using; variable; wait; was a; was last;
        when they; who live; with them; work to; would; wrote; yet to
    """,
    0.25: """
        ^ a; ^ as; ^ consequently; ^ despite; ^ how; ^ improve; ^ services; ^ some; a challenge; a consequence;
        a decline; a matter; a minority; a strategy; ability; ability to; accepts; achieving; across the; act;
        address; adequate; adoptive; affected; affects; agency; also; although the; analysis; and care; and ensure;
        and said; and then; and to; and we; and young; are aware; are less; area for; area of; arent; arrangements;
        arrangements for; as they; assessments were; assessors; at that; at which; aware; be good; because there;
        been a; been left; below; board; borough; both; branded; built; but it; but this; by inspectors; by when;
        calls; capacity; care; care plans; cases; challenge; change; changes of; children had; children has;
        children with; chronologies and; circumstances; clearer; clearly; co; commentary; comparators; complete;
        concerned; conferences; conferences and; consequence; consequently; consistently; continue; core; county;
        creates; critical; cumbria; cumbria county; danger; decision making; decisions; decisions and; decline;
        delay in; demand; described; described as; deteriorated since; difficult to; down; due; due to; duty;
        education health; effectiveness; enable; england average; enquiries; establishing; evident; experience;
        family placement; figures; followed; for; for a; for assessing; for care; for development; for further;
        for priority; four years; from ofsted; from their; fully; further work; future; gave; get; good enough;
        good practice; grade; guidance; had been; had to; hall; has yet; have high; health and; health histories;
        health service; help and; high; histories and; homes are; how; how quickly; however the; however there;
        impact; improve; in bed; in childrens; in danger; in particular; in quality; in some; inadequate;
        inconsistent; information; information for; inspected in; inspectors found; inspectors from; insufficient;
        iro; is below; is evident; is low; is no; is still; it said; kept up; key; lack; last full; last inspected;
        last ofsted; leaders recognise; leadership and; leads; leaving; let; life story; limits; local; longer;
        longer than; lost; make; makes; management and; matter; matter of; means that; miles; minority; minority of;
        more; more clearly; need; need to; needs; nhs; not all; not been; not consistently; not currently;
        not sufficiently; number; occasions; of all; of county; of data; of effective; of looked; of social;
        of supervision; of young; ofsted; older care; on the; only just; opportunities; outcomes; outside;
        outside the; own words; pace; people leaving; performance; permanent homes; persons; place for;
        placements for; plan is; pointed; points; policy; poor; potential risk; potentially; priority action; promote;
        provision is; published today; qualified staff; recognise; recommendations; recorded; recording of; referral;
        referrals; remains a; requiring; responsible; responsible for; result; retention; return interviews; rightly;
        routinely; safe; safety; sat; see; service for; service that; services has; sessions; seven; several; short;
        show; since the; slow to; slowed; some social; some young; staff in; stepped; stepped down; story;
        sufficiency; sufficient; supervised; supervision; support as; system; target of; targets; tasks; teenagers;
        temporary; than the; that risk; that some; that this; the capacity; the county; the cqc; the dataset;
        the department; the england; the executive; the inspection; the inspectorate; the inspectors; the letter;
        the lowest; the pace; the partnership; the recording; the strategy; the third; the time; their lives;
        their review; their rights; themselves; then; they were; they would; thinking; third; third of; this affects;
        this impacts; those at; times; to bring; to come; to date; to deal; to early; to prevent; to strengthen; told;
        told them; town; trends; turnover of; two areas; two of; underdeveloped; up in; urgency; waiting times;
        was no; was not; watchdog; were often; which had; which is; who are; will take; with inspectors; with other;
        within the; without a; worker; workforce stability; yet; you
    """,
    -0.25: """
        ^ all; ^ an; ^ capacity; ^ children; ^ health; ^ inspectors; ^ members; ^ most; ^ of; ^ our; ^ thresholds;
        a real; about the; accommodation and; accommodation is; action is; adopters; adoption; adviser; ago;
        allocated; an effective; an ofsted; and a; and challenge; and child; and children; and has; and its; and only;
        and partners; and their; and there; and what; answer; are beginning; are carried; are understood; areas for;
        as a; as it; asked what; assessments are; assurance; at least; at risk; awarded; based; been made; before the;
        better; but also; by ofsted; capacity to; carers; carried; carrying; chair; challenged; checks are; childrens;
        childrens views; coherent; coun; council; council is; councillor; councils in; count; different; director of;
        disabled; do well; early years; either; elsewhere; ensures; ensures that; even; every; everyone; evidence;
        evidence of; example; examples; examples of; extra; family; feedback from; feel; felt; focus on;
        following the; follows; for all; for example; for its; for those; former; foster carers; found; found the;
        gap; go; good and; good for; got; got better; government; graded; grades; group; had since; has a; have been;
        having; health needs; health visitors; help they; helping; however senior; hub; improvements have; improving;
        in most; in other; in this; inadequate in; includes; indicators; inspection; inspection of; inspectors who;
        is a; is beginning; is being; is good; is helping; issues; it had; it was; its services; joint; joint work;
        july; knew; know what; last inspection; least; leavers live; liked the; living in; look; looks; made;
        majority of; march; meet; meeting; member; members were; met; model; most children; mostly; mr; much;
        national; needing; new; no; not improving; not only; nothing; of care; of childrens; of contacts; of help;
        of leaders; of this; off; offers; office; office hours; on a; on from; one of; ongoing; only a; opposition;
        or in; or more; out the; over the; oversee; pandemic; partners and; party; pas; people could; personal;
        plans in; point; positive; proceedings; programme; protected; provides an; providing; public;
        quality assurance; rating; reablement; reaching; read; reasons; records are; reduced; region; regularly;
        reviewed; risk; said it; say that; scheme; school; seen as; senior; service and; service to; services were;
        settings; sign; something; sought; spent; steady; stepping; strengths; such; such as; suitable; supported;
        swift; taught; team; team is; team provides; than those; than two; that families; that inspection; that is;
        the assessment; the findings; the first; the help; the new; the progress; the region; the small;
        their families; them to; they have; thing; those; thought; through the; to ensure; to know; to move;
        to require; touch with; under; until; us; views; visit; visitors; waiting for; wanted; ways; were; were the;
        when; when it; which helps; which to; who cannot; with; with mental; with young; work; work with; workers who;
        would not; write; written; years; yet been; yorkshire
    """,
    -0.375: """
        ^ personal; ^ social; ^ they; ^ two; additional; and are; and challenged; and support; and that; approach;
        appropriate; appropriately; areas; asked; carried out; city; councillors; day; door; few; for improvement;
        for looked; from; has; helps; hospital; hours; how to; in england; intervention; january; know; know the;
        labour; leaders have; liked; members; national average; now; of what; officers; outstanding; partners; range;
        range of; reach; real; recent; reports; required improvement; reviews; risk of; schools; schools and; service;
        strong; subject; taken; ten; they; this is; though; thresholds; through; was good; well; who do; whose;
        with some; with their; workers were
    """,
    -0.5: """
        and; are written; beginning; beginning to; by a; called; concerns; families; first; for them; found to; i;
        leader; most; panel; people; provides; subject to; used; was found; when the
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
    0.875: """
        july; march
    """,
    0.75: """
        and young; further; plan
    """,
    0.625: """
        already; area; came; had; inspection; it is; leader; leaders are; may; member; october; panel; priority;
        rating; september; she; would
    """,
    0.5: """
        ^ at; ^ of; a full; action plan; after; are already; are in; asked; board; by the; care and; chair; closely;
        councillors; excellent; group; i; improve the; in july; in march; inadequate; inspection of; it was; labour;
        managers have; monitoring; november; rates; recruitment; review; south; strengthen; talked; that there; the;
        the two; them to; until; when the
    """,
    0.375: """
        ^ a; ^ an; ^ during; ^ in; ^ she; a priority; activity; activity and; added; after and; aged; agreed;
        an improvement; and all; and good; and or; and what; april; asylum; authorities; authority; authority is;
        based; be; been made; being; cabinet; carrying; children and; children were; children young; childrens homes;
        coun; councillor; demand; director; director of; down to; during; earlier; educated; experienced; explained;
        explained that; findings; focused visit; four; fourth; good and; has risen; he; how; improvement plan; in may;
        inadequate in; includes; inspectors have; is a; is being; is in; judged to; known; leadership and; levels;
        live with; made public; management; members were; mental; most recent; mr; neighbouring; next; nine; not yet;
        noted; nothing; opposition; pandemic; part; place to; placed; plans in; pre; reminded; require; said; said it;
        sandwell; sector; seeking; social services; subject; subject to; system; that inspection; that is;
        the authority; the city; the effectiveness; the findings; the social; then; there are; to improve; to make;
        unaccompanied; very; very good; visits; was rated; while; with some; with the; workforce; year to; yet
    """,
    0.25: """
        ^ all; ^ councillor; ^ from; ^ members; ^ senior; ^ some; ^ those; ^ to; a focused; a joint; a minimum; a new;
        a permanent; a programme; a reduction; a serious; a specialist; a three; abuse; action to; address;
        address this; adequate; adolescents; adopted; adoptions; aim; aim of; all; all staff; allocated; along;
        along with; already in; also; also includes; an action; an annual; and a; and care; and child; and not;
        and services; and staff; another; are looked; are now; are the; are up; as being; asked the; aspire;
        assessed as; authority area; authoritys arrangements; back; be inadequate; became; because; because of;
        been exhausted; begun; being at; being electively; black; board has; bolton; boroughs; budget; but the; by an;
        called; came to; capacity and; care has; case review; centres; charge; children as; children of;
        childrens trust; choose; city; co; co located; come; complexity; conferences; considered the; considers;
        contribute; corporate director; cost; council on; councils; count; county; coventry; covid; currently;
        custody; cycle; dataset; demand for; develop; develop and; did not; difference; discussion with; disseminated;
        do; domestic; door; draw; draw up; drawn up; dropped; early to; electively; electively home; ethnic; evaluate;
        exacerbated; exceptionally; executive member; exhausted; experienced a; extend; families have; firm plans;
        first; following; for; for homeless; for specialist; for what; former; friends; full; full potential; funding;
        futures; good overall; government; grades; growing; growing number; had since; haringey; has a;
        has identified; has to; have been; have experienced; have identified; have taken; he had; he said; head;
        health and; help to; her; high levels; highlighted; home educated; homes and; however these; identified;
        identified that; if; improvement; in care; in custody; in every; in haringey; in households; in june;
        in october; in part; in sandwell; inadequate and; independent; individual; inspection the; inspection there;
        inspectorate; inspectors were; interviews; inveraray; is also; is currently; is the; is to; is too;
        is underway; is working; issues and; its services; join; judged; june; leader of; leavers told; led;
        levels of; life; life story; live outside; living; living in; local; located; look; looked; lscb; make;
        manager; marac; matched; members; mental health; minimum; misuse; monitors; more than; mr inveraray; ms;
        national and; need; need to; newly qualified; nhs; nobody; not to; notice; numbers; numbers of;
        of information; of local; of staff; of whom; officer; ofsteds; on; on a; on going; on improving; one of; open;
        or in; or protection; order; organisation; out the; outside of; outstanding; outstanding for; over a; paper;
        partnership; party; people at; people who; performance management; perpetrators; plan and; potential;
        principal; principal social; priorities; programme; promised; protect; protect and; protection; public;
        qualified social; rates in; ratings; reach; reach their; read; real difference; recent; records; recruited;
        referral; regional; report is; resource; return; risen; role of; safeguarding; safeguarding board;
        safeguarding was; said that; said the; same; send; serious; serious case; service provides; services and;
        services were; set of; seven; some children; special schools; spent; spoke of; staff are; starting; still too;
        sub; sub group; substance; substance misuse; support children; supported by; take the; taken; team and;
        team has; team manager; that their; the care; the chair; the chief; the children; the childrens; the dcs;
        the independent; the key; the leader; the length; the looked; the management; the multi; the need; the offer;
        the organisation; the pandemic; the plan; the potential; the recruitment; the role; the same; the staff;
        the team; the trust; the workforce; themes; these; they are; they do; this; this progress; this with;
        through a; time that; timeliness of; to address; to an; to date; to evaluate; to fully; to further; to look;
        to require; to review; to see; to send; to staff; to strengthen; to track; too early; trust was; two;
        undertakes; underway; underway to; unprecedented; up of; very small; violence; vulnerable; waiting;
        waiting for; was found; was in; west; what it; what she; when inspectors; whether; which to; who are;
        who cannot; with children; work and; workers were; working with; worries; would not; year; years old;
        yet been; yorkshire
    """,
    -0.25: """
        ^ and; ^ care; ^ despite; ^ foster; ^ health; ^ help; ^ new; ^ older; ^ parents; ^ services; ^ thresholds;
        a clear; a more; a safe; a small; a third; above; above all; access; accurate; achievement; across the;
        actions; addressed; admitted; adopt; adopter; adopters; adoption service; adoptive; adult social; advisers;
        after children; agency audit; all areas; almost; alone; ambassadors; an overall; and; and an; and for; and in;
        and inspectors; and leaders; and procedures; and sisters; and supported; applications; appointed;
        apprenticeships; appropriately; are; are not; as good; as they; as those; ask; attainment; audit;
        available to; average of; awarded; awareness; because there; become; been commissioned; been identified;
        before; below the; boards; both; bringing; brothers; brothers and; built; by a; care in; carers; checks;
        children whose; childrens lives; cicc; city councils; clearly; commissioned to; consider; considerable;
        continued; councils childrens; created; days; delay; delays in; delivery; described as; deteriorated since;
        development of; different; disabled; discharge; does not; done; dont; drop; early signs; effectively;
        efforts to; employed; enabled; ensure; ensures that; escb; every child; evidence of; evident; examples;
        exploitation and; fallen; fewer; files; finding; focused on; for example; for the; forward to; found;
        found that; foundations; from the; give; goes; governance; great; had not; half; happy; has enabled;
        has fallen; has only; has resulted; have an; have continued; have to; have worked; health; health visitors;
        help; help with; helps; here; home; hospital; how they; identified and; identify; immediate; impact of;
        improved; improves; improving; in some; in the; in them; in which; include; inform; inspected in;
        inspection and; inspectors found; inspectors observed; inspectors that; is more; islands; it says;
        judged good; keep; knew; know the; last inspected; last year; late; leaders have; learning; leavers; level;
        like; liked the; little; longer; lowest; management team; matches; matter; met in; midlands; might; might be;
        morale; more effective; most; most children; moved; nearly all; needs and; neglect; not been; observed; of a;
        of this; officers; on the; on their; on time; or; out; outside; overall; oversight and; particular;
        partners have; pathway; people looked; placing; planning; planning to; plans have; policy; positive;
        positive about; practitioners; procedures; process; progress; promotes; quality; real; receive;
        recommendations; record; referrals; reflection and; region; remain; reported; reporting; requires;
        requires improvement; response; response to; resulted; resulted in; results; reviews; ring; risk for;
        risks to; safeguard; safeguard children; safeguarding children; safety; saying; says; score of; scored;
        seen at; senior leadership; services; short; should; side; signs; signs of; sisters; social workers; spoken;
        staff feel; stage; step; strengthened; successful; supervision; support; taken to; team that; temporary; than;
        than a; that are; that in; that they; that were; the adoption; the arrangements; the borough; the county;
        the development; the hub; the islands; the majority; the overall; the progress; the public; the region;
        the report; the time; the use; the virtual; the youth; their plans; their reviews; them; there was;
        they found; they help; they know; theyd; things that; this is; thought; thoughtful; threshold; thresholds;
        throughout the; times; timescales; to; to adopt; to get; to live; to meet; to outstanding; to remain;
        to safeguard; to their; told inspectors; touch with; training; training is; turned; understand; understanding;
        understood; unit; usually; view; view of; virtual; virtual school; vision; visitors; waiting times; was last;
        way; weeks; were in; were said; which is; who; who need; whom; whom they; within; words; work that; workers;
        working days; world; worried; wrong; you
    """,
    -0.375: """
        ^ practitioners; ^ safeguarding; ^ young; a good; actively; an increasing; and said; apologised; approved;
        been rated; by; calls; caseloads; change; children are; completed; continued to; day; describes; deteriorated;
        during the; ensures; example; executive director; for children; for improvement; forward; from home; harm;
        however; improvements; in most; increasing number; information; inspectors spoke; is; leadership team; liked;
        making; manageable; manageable caseloads; managers; many; means; means that; members of; met; nearly;
        neglect and; none; of its; of young; often; pace; parents; people; praise; previously; provided; provided by;
        provision is; pupils; quality of; quickly; recently; reflection; reports; room; runs; said to; score; seen;
        self; strong; supported; target; that time; the past; the work; those; though; through; to consider; turnover;
        up; use of; verdict; where; which; with; worked; written; wrote; youth
    """,
    -0.5: """
        ^ social; ^ staff; appropriate; areas; as the; challenge; child; children; clear; council had; decisions;
        despite; feeling; from requires; get; has; home to; inspectors; know; last full; other; out of; risks;
        services had; term; the last; timely; touch; views; with a
    """,
    -0.625: """
        assessments; leaders; needs; only; since the; their; those who; time
    """,
    -0.75: """
        commissioned; described; good; well
    """,
    -0.875: """
        ^ children; effective; no; of services
    """,
    -1.0: """
        they
    """,
}
PARAGRAPH = ((-0.65, 0.67, 0.14, 1.15), (-0.79, 0.0, 0.48, -0.58))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.79, -0.09),
    "improvement": (0.21, 0.5),
    "inadequate": (1.35, 0.58),
    "outstanding": (-1.94, -0.64),
}
STORY = {
    "finding": (0.04, 0.04),
    "narrated": (0.48, 1.46),
}
ALWAYS = (-0.81, 0.96)
