"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much the way in which a kind of visit is named speaks for it, by the kind's sort; and how much each other mark, word
or pair of words speaks for each kind. "=" stands before what is known of a story besides its words.
"""

NAMES: dict[str, float] = {
    "earlier, between": 0.60,
    "earlier, plain": 0.30,
    "earlier, rare": -0.00,
    "earlier, special": 1.90,
    "early earlier, between": 2.60,
    "early earlier, plain": -0.55,
    "early earlier, special": 0.15,
    "early now, between": 1.80,
    "early now, plain": 1.10,
    "early now, rare": -0.50,
    "early now, special": 0.55,
    "early several, between": 0.75,
    "early several, plain": 1.85,
    "early to come, between": 0.65,
    "early to come, plain": 0.75,
    "first, between": 1.95,
    "first, rare": 1.20,
    "first, special": 0.40,
    "how often earlier, between": 0.75,
    "how often earlier, plain": 0.35,
    "how often earlier, rare": 0.00,
    "how often earlier, special": 0.00,
    "how often now, between": 2.35,
    "how often now, plain": -0.40,
    "how often now, rare": 0.00,
    "how often now, special": 0.40,
    "how often several, between": 0.00,
    "how often several, plain": 0.00,
    "how often several, rare": 0.00,
    "how often to come, between": 0.00,
    "how often to come, plain": 0.00,
    "how often to come, rare": 0.00,
    "how often to come, special": 0.00,
    "in short, between": 0.70,
    "in short, plain": 1.00,
    "in short, rare": 1.60,
    "in short, special": 1.05,
    "in the title earlier, between": 0.00,
    "in the title earlier, plain": -0.15,
    "in the title earlier, special": 0.00,
    "in the title now, between": 1.55,
    "in the title now, plain": 0.35,
    "in the title now, rare": -1.35,
    "in the title now, special": -0.35,
    "in the title several, between": 0.00,
    "most, between": 1.25,
    "most, rare": 1.20,
    "most, special": 0.20,
    "no other, between": 0.00,
    "no other, rare": 2.25,
    "no other, special": 0.40,
    "now, between": 2.00,
    "now, plain": -0.20,
    "now, rare": 2.90,
    "now, special": 1.85,
    "outright, between": 4.25,
    "outright, plain": -0.75,
    "several, between": 0.35,
    "several, plain": 0.85,
    "several, rare": -1.40,
    "to come, between": -0.35,
    "to come, plain": 0.80,
    "to come, rare": -0.30,
    "to come, special": 0.25,
}
LEARNED: dict[str, dict[float, str]] = {
    "joint targeted area inspection": {
        1.15: """
        =always
        """,
        0.95: """
        =by HMICFRS
        """,
        0.9: """
        =by 3 together
        """,
        0.75: """
        =a week
        """,
        0.6: """
        =by 2 together
        """,
        0.5: """
        =both in one breath; =in England
        """,
        0.45: """
        =by Care Quality Commission
        """,
        0.4: """
        =by nobody named
        """,
        0.2: """
        =a provider; =most by Ofsted
        """,
        0.15: """
        =assessed rather; =by HM Inspectorate of Probation; =by Ofsted; =inspected rather; =neither; joint; police
        """,
        0.1: """
        =letter; =most by HMICFRS; agencies
        """,
        0.05: """
        =both; =by Estyn; =by HMIC; =report; =since 2023; =special needs’ outcome; =year untold; a child; a joint;
        abuse; always; and no; and social; ask; asked; before; behind; boys; by; cases; domestic; domestic abuse;
        each; his; hub; in the; inspections; lost; many; many of; meant; morning; next; night; no; november; nurses;
        officers; older; partners; probation; reach; risk; safety; school; statement; strategy; tell; these; three;
        to the; together; what the; when; when a; within; workers; youth
        """,
        -0.05: """
        =2018 to 2022; =back again; =back again, early; =in full, early; =most by HM Inspectorate of Probation;
        =of adults; =of adults, early; =one of a row, early; =over months; =progress; =progress of a failing council;
        =short of a failing council; =special needs 4; =special needs’ outcome, early; =until 2015; =weeks; and a;
        care; needs
        """,
        -0.1: """
        =days of another council; =for two days; =in full; =rated, early; =visit, early
        """,
        -0.15: """
        =graded now, early; =most by Care Quality Commission; =progress, early; =two or three days;
        =unnamed of a failing council
        """,
        -0.2: """
        =by Care Inspectorate; =failing; =failing, early; =in Scotland; =in Wales; =most by Care Inspectorate;
        =most by Care Inspectorate Wales; =visit of another council
        """,
        -0.25: """
        =graded now; =short of another council; =special needs 2; =visit
        """,
        -0.35: """
        =earlier inspection
        """,
        -0.4: """
        =days untold; =special needs 1
        """,
        -0.55: """
        =unnamed of another council
        """,
    },
    "area SEND inspection": {
        1.3: """
        =both in one breath; =special needs 1
        """,
        1.05: """
        =special needs 2
        """,
        1.0: """
        =special needs’ outcome
        """,
        0.9: """
        =by 2 together
        """,
        0.75: """
        =always
        """,
        0.7: """
        =by Care Quality Commission
        """,
        0.6: """
        =special needs 4; =special needs’ outcome, early
        """,
        0.55: """
        =inspected rather; =unnamed of another council
        """,
        0.5: """
        =by nobody named
        """,
        0.45: """
        =in England
        """,
        0.3: """
        =back again; =until 2015
        """,
        0.25: """
        =a week; =by Ofsted; =report; =special needs 8
        """,
        0.2: """
        =back again, early; =most by Ofsted; =weeks
        """,
        0.15: """
        =assessed rather; =earlier focused visit; =earlier monitoring visit; =performs well; =performs well, early
        """,
        0.1: """
        =unnamed of a failing council; =visit; =year untold; needs; ofsted and; parent; pupils; send
        """,
        0.05: """
        =a provider, early; =for weeks; =over months; =progress of another council; =short of a failing council;
        =visit of a failing council; action plan; and its; area; asked; been made; do not; families; five; full; go;
        goes; group; had been; heart; inspection; inspection of; means; months; nobody; once; out; outcomes; parents;
        plan; priority; provision; read; report; school; schools; special; tell; that a; the local; themselves;
        they also; up; up to; what they; wrote
        """,
        -0.05: """
        =days of another council; =little, early; =one of a row; =one of a row, early; =rated; =still graded;
        =visit, early; =watched, early; a report; added; agencies; an; areas; assessments; back; be; been done; by;
        chair; children; childrens services; cllr; committee; council in; council was; councils; culture; decisions;
        each; for a; found; glad; good; in which; inspection in; late; later; letter; little; long; look; of our;
        other; our; people; plans for; protection; reach; reviewed; same; seen; services; several; shared; she; staff;
        strategy; team; the councils; the same; the team; with the; workers
        """,
        -0.1: """
        =by Care Inspectorate Wales; =by HM Inspectorate of Probation; =days of a failing council; =days untold;
        =graded now; =most by Care Inspectorate Wales; =most by Care Quality Commission; =progress; =rated, early;
        done; were
        """,
        -0.15: """
        =by Estyn; =in full; =most by Care Inspectorate; =most by Estyn; =of adults; =of adults, early;
        =visit of another council
        """,
        -0.2: """
        =by Care Inspectorate; =failing, early; =in Scotland; =in Wales; =no report; =progress of a failing council
        """,
        -0.3: """
        =for two days; =short of another council; =two or three days
        """,
        -0.35: """
        =2016 and 2017; =both; =by 3 together; =by HMICFRS
        """,
        -0.55: """
        =letter
        """,
    },
    "monitoring visit": {
        1.15: """
        =one of a row
        """,
        1.1: """
        =one of a row, early
        """,
        0.9: """
        =always
        """,
        0.75: """
        =failing, early; =letter oftener than report; =short of a failing council; =two or three days
        """,
        0.65: """
        =failing; =in full
        """,
        0.6: """
        =days of a failing council; =progress of a failing council
        """,
        0.55: """
        =back again; =back again, early
        """,
        0.5: """
        =unnamed of a failing council; =visit, early; =watched; =watched, early
        """,
        0.4: """
        =for two days; =most by Ofsted; =no report; =visit of a failing council
        """,
        0.35: """
        =by Ofsted; =one of a row of another council
        """,
        0.3: """
        =visit
        """,
        0.25: """
        =one of a row of a failing council; =progress, early; =watched of another council
        """,
        0.2: """
        =2016 and 2017; =days of another council; =in England; =progress
        """,
        0.15: """
        =little
        """,
        0.1: """
        =rated, early; =short of another council; =watched of a failing council; has been; is still; long; since;
        when; work; yet
        """,
        0.05: """
        =earlier focused visit; =in full, early; =letter; =little, early; =most by Estyn; =one day; =until 2015;
        =visit of another council; a letter; above; and are; are being; away; back; been done; before; better; board;
        but; caseloads; child; come; council in; disabled; disabled children; down; enough; february; filled; forward;
        full inspection; happen; improvement; in february; in july; in need; inspector; inspectors came; it is; its;
        know; letter; lost; making; march; monitoring; need; next; notes; of it; ofsted says; ofsteds; often; pay;
        places; progress; rated inadequate; return; saw; seen; senior leaders; shared; should; signs; six; spring;
        still; take; the inspectors; there; there are; theres; told; too long; view; visits; what had; when the;
        workers; workforce
        """,
        -0.05: """
        =assessed rather; =by nobody named; =most by Care Quality Commission; =of adults; =of adults, early;
        =still graded, early; a good; access; adoption; all; and young; as; cabinet; called; children and; committee;
        councillor; councils; director; education; experiences; five; for childrens; for them; gives; had been;
        had not; however; improved; ive; less; made; member; member for; more than; not been; ofsted; on the; only;
        our; part; police; published; put; report; report on; right; risk; said; say; services; seven; than they;
        the department; they were; thought; together; took; use; working; years
        """,
        -0.1: """
        =2018 to 2022; =both; =by Care Inspectorate; =by Care Inspectorate Wales; =earlier inspection; =in Scotland;
        =most by Care Inspectorate; =most by Care Inspectorate Wales; =neither; =performs well; =still graded; care;
        good; ofsted has
        """,
        -0.15: """
        =a provider, early; =by 2 together; =days untold; =graded now; =special needs 2; =unnamed of another council;
        =year untold
        """,
        -0.2: """
        =a provider; =a week; =by Care Quality Commission; =earlier monitoring visit; =special needs’ outcome
        """,
        -0.25: """
        =over months; =rated
        """,
        -0.3: """
        =special needs 1
        """,
        -0.35: """
        =graded now, early; =report
        """,
        -0.4: """
        =progress of another council; =weeks
        """,
    },
    "focused visit": {
        1.3: """
        =two or three days
        """,
        1.2: """
        =short of another council
        """,
        1.05: """
        =for two days
        """,
        0.75: """
        =days of another council; =in England
        """,
        0.7: """
        =by Ofsted; =most by Ofsted
        """,
        0.65: """
        =always
        """,
        0.6: """
        =little, early
        """,
        0.55: """
        =no report
        """,
        0.5: """
        =little
        """,
        0.4: """
        =in full, early
        """,
        0.35: """
        =earlier inspection; =visit, early
        """,
        0.3: """
        =visit of another council
        """,
        0.25: """
        =letter oftener than report
        """,
        0.2: """
        =in full
        """,
        0.15: """
        =2018 to 2022; =days untold; ofsted
        """,
        0.1: """
        =by nobody named; =short of a failing council; =unnamed of another council; =year untold; assessments; family;
        into; look at; more; on the; over; term
        """,
        0.05: """
        =letter; =since 2023; =visit of a failing council; a young; and families; another; answer; assessments are;
        before; being; cabinet; cabinet member; can; care plans; case; checks; children have; citys; college; coming;
        corporate; day; door; each; eight; families; for childrens; for more; for the; for them; fortnight;
        front door; getting; gone; have a; have had; help; here; hold; hub; in one; in two; ive; last year; left;
        letter; living; look; looked; looks; member; member for; month; need and; need to; nine; no; not; often; olds;
        panel; people said; per; plans; plans for; proceedings; review; risk; schools; set out; social workers; spent;
        stay; subject; team; than; than they; the letter; the visit; the young; their; their own; they; they were;
        though; through the; to a; to find; under; use; views; visit; what ofsted; when; where; whether; which is;
        why; with no; with parents; with the; with their; without; worker; working; year; year olds
        """,
        -0.05: """
        =2016 and 2017; =by 3 together; =by HM Inspectorate of Probation; =four days; =most by Estyn; =of adults;
        =of adults, early; =progress of a failing council; =unnamed of a failing council; =visit; adults; after the;
        also; among; and a; and staff; areas; back; been done; but; care; care and; chair; childrens;
        childrens services; could; even; every; exploitation; filled; for a; good; hall; has found; improvement board;
        in a; in care; is to; its; known; leaders; meeting; members; minutes; next; of it; of our; one of; out of;
        outstanding; part; praise for; pupils; report; services; since; staff; standard; statement; still; system;
        that; that are; that is; that the; that were; the cabinet; the director; the improvement; the inspection;
        the service; to go; to see; to their; too; up in; up the; week; when the; who are; workers and; yet
        """,
        -0.1: """
        =a provider; =by Estyn; =by HMICFRS; =earlier focused visit; =for weeks; =most by Care Quality Commission;
        =neither; =one day; =special needs 4; =special needs’ outcome, early; =still graded; =still graded, early;
        board; came; improvement; inspection; it; now; ofsteds; quality
        """,
        -0.15: """
        =assessed rather; =one of a row of a failing council; =special needs 2; =special needs’ outcome
        """,
        -0.2: """
        =by Care Inspectorate; =failing; =graded now, early; =most by Care Inspectorate; =progress of another council;
        =until 2015; =watched of another council
        """,
        -0.25: """
        =back again; =back again, early; =failing, early; =inspected rather; =one of a row of another council;
        =watched
        """,
        -0.3: """
        =in Scotland; =most by Care Inspectorate Wales; =progress; =watched, early
        """,
        -0.35: """
        =by Care Inspectorate Wales; =rated
        """,
        -0.4: """
        =a week; =both in one breath; =by 2 together; =graded now; =in Wales
        """,
        -0.5: """
        =report
        """,
        -0.55: """
        =by Care Quality Commission; =rated, early
        """,
        -0.6: """
        =one of a row; =one of a row, early
        """,
        -0.75: """
        =weeks
        """,
    },
    "assurance check": {
        0.15: """
        =always
        """,
        0.05: """
        =letter oftener than report
        """,
    },
    "improvement check": {
        -0.35: """
        =always
        """,
    },
    "performance evaluation inspection": {
        1.35: """
        =always
        """,
        0.95: """
        =most by Care Inspectorate Wales
        """,
        0.8: """
        =by Care Inspectorate Wales
        """,
        0.55: """
        =in Wales
        """,
        0.2: """
        =letter; =report
        """,
        0.15: """
        =2018 to 2022
        """,
        0.1: """
        =a week; =weeks; social; wales
        """,
        0.05: """
        =for weeks; =special needs 1; and well; as; asylum seeking; at; childrens; county; december; first; gives;
        got; help; is; is a; list; live; live in; new; next; of our; one; our; pathway; pathway plans; performance;
        person; quality; seeking; september; services; since; some; somebody; teenagers; together; when; which;
        with a
        """,
        -0.05: """
        =back again, early; =by 2 together; =by HM Inspectorate of Probation; =days of another council; =days untold;
        =failing, early; =for two days; =in full; =most by Care Quality Commission; =most by Estyn; =rated;
        =special needs 2; =two or three days; been; better; both; no; officers; out; safe; said; that; that the;
        there; they; to see
        """,
        -0.1: """
        =a provider, early; =by Care Quality Commission; =by HMICFRS; =failing; =graded now; =little;
        =most by HMICFRS; =no report; =unnamed of a failing council; =visit of another council
        """,
        -0.15: """
        =a provider; =visit, early
        """,
        -0.2: """
        =by Care Inspectorate; =by Estyn; =earlier inspection; =in England; =most by Care Inspectorate; =progress;
        =progress of another council
        """,
        -0.25: """
        =in Scotland; =unnamed of another council
        """,
        -0.3: """
        =by Ofsted; =most by Ofsted
        """,
        -0.45: """
        =visit
        """,
    },
    "assurance visit": {
        -0.35: """
        =always
        """,
    },
    "progress check": {
        0.5: """
        =always
        """,
        0.05: """
        =by Care Inspectorate; =graded now; =most by Care Inspectorate; =progress; =progress of another council;
        =progress, early; =report; =since 2023
        """,
    },
    "progress review": {
        -0.45: """
        =always
        """,
    },
    "joint inspection": {
        2.35: """
        =always
        """,
        0.6: """
        =by Estyn
        """,
        0.55: """
        =by Education Scotland; =in Scotland
        """,
        0.35: """
        =2016 and 2017; =both; =by HM Inspectorate of Probation; =letter; =most by HMICFRS;
        =unnamed of another council
        """,
        0.3: """
        =a week; =by 2 together
        """,
        0.25: """
        =most by Education Scotland; =visit of another council
        """,
        0.2: """
        =2018 to 2022; =by HMICFRS; =inspected rather; =most by HM Inspectorate of Probation; =special needs 2
        """,
        0.15: """
        =in Wales
        """,
        0.1: """
        =a provider; =a provider, early; and that; areas; care; education; findings; for children; good and;
        improvement; key; meeting; part; so; the findings; this; very; what; which
        """,
        0.05: """
        =by Care Inspectorate; =earlier focused visit; =no report; =special needs’ outcome, early; =visit, early;
        a report; abuse; agency; an inspection; and education; and families; and of; and young; areas for; arrived;
        at a; be; board; brought; care and; children and; city; concern; councillor; councillors; educational needs;
        effective; effectively; everyone; for improvement; for the; found that; from the; gave; give; glad; he; her;
        however; improve; in a; in which; inspected; it; it was; item; keep; later; majestys; member; minutes;
        neglect; nhs; noted; of children; of this; on the; our; outcome; outcomes; partners; partnership; past;
        people and; phone; planning; positive; protected; reach; recognised; reviewed; safety; september; services;
        several; share; shared; she; so that; special educational; strengths; support; team; that; that the;
        that were; the report; the team; them and; they were; theyre; to get; took; verdict; which the; with;
        would be; youngsters
        """,
        -0.05: """
        =days of another council; =little; =neither; =of adults; =of adults, early; =one of a row; =over months;
        =progress of a failing council; =short of another council; =special needs 8; =two or three days; about; adult;
        always; and no; asked; asked to; assessments; assessments of; assessments were; asylum; back; been; better;
        brothers; by a; cases; cent; childs; come; council; disabled; down; each; family; february; for a; foster;
        from; given; goes; gone; got; had been; hard; have; home; homes; into; is a; is the; july; just; known; life;
        list; long; members; months; name; new; nobody; not; notes; of childrens; of its; offered; officers; often;
        only; other; per; per cent; plan; plans; plans were; read; records; return; said; said that; second; service;
        set; seven; sisters; social work; teenagers; the childs; the inspectors; through; through the; to be; to the;
        week; will; with a; without; workers
        """,
        -0.1: """
        =assessed rather; =back again, early; =by Ofsted; =days untold; =failing, early; =graded now; =in full;
        =in full, early; =little, early; =progress of another council; =special needs 4; =until 2015; came; has;
        has been; help; in the; no; too; under; when
        """,
        -0.15: """
        =by nobody named; =progress; =progress, early; =rated; =unnamed of a failing council; =visit
        """,
        -0.2: """
        =by 3 together; =failing; =for weeks; =most by Ofsted
        """,
        -0.25: """
        =back again; =both in one breath; =earlier inspection
        """,
        -0.3: """
        =rated, early
        """,
        -0.35: """
        =letter oftener than report; =most by Care Inspectorate Wales; =since 2023
        """,
        -0.65: """
        =in England
        """,
    },
    "inspection": {
        2.15: """
        =always
        """,
        1.15: """
        =weeks
        """,
        0.9: """
        =over months
        """,
        0.65: """
        =unnamed of another council
        """,
        0.6: """
        =rated
        """,
        0.55: """
        =rated, early
        """,
        0.45: """
        =a provider; =days untold; =for weeks
        """,
        0.4: """
        =most by Estyn
        """,
        0.35: """
        =by Ofsted; =graded now, early; =most by Ofsted
        """,
        0.3: """
        =failing; =failing, early; =unnamed of a failing council
        """,
        0.25: """
        =earlier inspection
        """,
        0.2: """
        =a provider, early; =earlier focused visit; =graded now; =report; came; good; has; staff
        """,
        0.15: """
        =both; =most by HM Inspectorate of Probation; =still graded; =still graded, early; =year untold; among; could;
        council; councils; for a; in care; ofsted has; who; years
        """,
        0.1: """
        =until 2015; about; adoption; advice; an; and to; calls; care and; care leavers; children; children with;
        childrens services; ended; family; foster; from; had not; hall; hard; harm; have; held; independent;
        inspectors; it; july; june; just; leader; leavers; look; much; no; of childrens; office; one of; outstanding;
        praised; protection; rating; right; say; second; services; services in; seven; support; teams; the councils;
        they had; too; under the; up in; we have; will
        """,
        0.05: """
        =by nobody named; =earlier monitoring visit; =in England; =one day; =progress of a failing council; a focused;
        a good; a great; a month; a report; a team; a week; about the; about what; action; additional; agenda; all;
        already; an improvement; an inspection; and a; and care; and for; and in; and not; and protection;
        and sisters; and staff; and support; and the; and then; and they; and what; and with; are on; as a; at;
        at how; at the; authority; be good; become; been given; best; brothers; brothers and; by the; called; came in;
        carers; cases; cent; centre; children and; children are; children in; children were; children who; childrens;
        childs; come to; commission cqc; concerns; conferences; contacts; could not; council and; council was;
        culture; direct; director; disabled; documents; done; drawn; duty; early; early help; enough; even; every;
        executive; failings; families and; february; few; file; following; for the; foster carers; found; found to;
        from a; gets; given; good for; government; grade; great; had no; half of; has been; has to; head; health and;
        help and; high; improvement in; improvement to; in every; in june; in the; inspection; inspection in;
        inspectorate; inspectors came; is a; is to; it the; it was; judged; know; known; language; later; latest;
        leaders; leave; letters; living; looked after; made; main; make; management; matter; may; meetings; members;
        missed; money; month; need help; need of; none; not; number; number of; october; of children; of disabled;
        of its; of the; of their; officers; ofsted inspection; once; only; our; outside; overall; parents and; per;
        per cent; plans for; practice; practitioners; praise for; proud; quickly; rates; receive; report on; reports;
        require; require improvement; requires; requires improvement; result; round; said that; says that; seldom;
        senior managers; serious; service; services for; set; significant; sisters; slow; social work; some of;
        standards; step; story; such; such as; system; that is; that they; that was; that we; that were;
        the authority; the childs; the council; the county; the department; the experiences; the improvement;
        the inspection; the ofsted; the service; the services; the way; the year; them; there was; they could; those;
        three years; to an; to be; to go; to good; today; took; town; trust; two weeks; use; used; want; want to; was;
        was in; way; weaknesses; were; were found; were not; what it; what the; what was; when it; when the; whom;
        with children; without; without a; work with; worries
        """,
        -0.05: """
        =2018 to 2022; =most by Care Inspectorate Wales; =progress; =since 2023; =visit, early;
        =watched of a failing council; a letter; a long; a young; abuse; adults; aged; also; although; and is;
        and that; and there; and those; and were; and young; answer; areas for; arrived; assessment; assessments;
        at a; at risk; been found; been made; before; before they; bring; budget; but; call; can be; challenge;
        changed; checks; children said; concern; council is; councillor; cqc; day; days; did not; does; dont;
        education and; end; fair; families; families in; feedback; findings; finds; for children; for its; for those;
        full inspection; gave; getting; gives; going; had come; happen; hardly; has a; have been; he; health;
        helped to; his; hold; hours; hub; id; if; in january; in may; in need; in one; inspections; inspectors from;
        inspectors had; into; its childrens; january; job; keep; knew; last; list; longer; look at; looked at; lost;
        majestys; many; many of; march; means; member; mental; might; months; most; multi; multi agency; must; need;
        neglect; news; next; nhs; noted that; nurses; of care; of them; of this; off; officer; ofsted and; olds; out;
        panel; parent; partners; partnership; past; pathway; pathway plans; pay; people are; people said; performance;
        phone; plan for; plans are; pleased; progress; quality of; reach; reported; review; reviewed; run;
        safeguarding; safety; schools and; seeking; seen; set up; several; share; shared; should be; signs; so;
        social; someone; spoke; spring; standard; stay; still; subject; than; that services; the findings; the first;
        the local; the quality; the visit; their; there are; they also; theyre; three; to change; twice; two; two of;
        waiting; wanted; we were; well; well as; what a; where they; whether; who had; why; with no; with their;
        within; worked; would; year olds; young person
        """,
        -0.1: """
        =by 3 together; =letter; =little; =most by Care Inspectorate; =no report; =of adults, early;
        =progress of another council; =special needs 4; =special needs 8; =watched; =watched, early; agency; all the;
        area; can; change; first; full; give; it is; joint; key; last year; looked; open; outcomes; risk; schools;
        september; six; to a; together; up; visit; which; whose
        """,
        -0.15: """
        =by Care Inspectorate; =most by HMICFRS; =of adults; another; asked; for improvement; have a; is still;
        letter; person; police; take; there is; where
        """,
        -0.2: """
        =assessed rather; =four days; =most by Education Scotland; =one of a row; =one of a row, early;
        =special needs 2; noted
        """,
        -0.25: """
        =a week; =in full; =in full, early; =visit; =visit of a failing council
        """,
        -0.3: """
        =back again; =by HMICFRS; =earlier joint inspection; =neither; =special needs’ outcome, early
        """,
        -0.35: """
        =back again, early; =by Care Inspectorate Wales; =special needs 1
        """,
        -0.4: """
        =days of a failing council; =most by Care Quality Commission
        """,
        -0.45: """
        =by Education Scotland; =inspected rather; =progress, early; =special needs’ outcome
        """,
        -0.5: """
        =days of another council; =little, early; =performs well
        """,
        -0.6: """
        =performs well, early
        """,
        -0.65: """
        =for two days; =short of another council
        """,
        -0.7: """
        =both in one breath; =by 2 together
        """,
        -0.75: """
        =short of a failing council
        """,
        -0.85: """
        =letter oftener than report
        """,
        -0.95: """
        =by Care Quality Commission
        """,
        -1.1: """
        =two or three days
        """,
    },
    "assessment": {
        1.15: """
        =most by Care Quality Commission
        """,
        0.95: """
        =by Care Quality Commission
        """,
        0.7: """
        =graded now; =rated
        """,
        0.65: """
        =neither; =of adults; =of adults, early
        """,
        0.6: """
        =rated, early
        """,
        0.55: """
        =in England
        """,
        0.5: """
        =unnamed of another council
        """,
        0.45: """
        =performs well; =performs well, early
        """,
        0.35: """
        =four days; =year untold
        """,
        0.3: """
        =assessed rather; =still graded
        """,
        0.25: """
        =graded now, early; =special needs 1
        """,
        0.15: """
        =always; =failing
        """,
        0.1: """
        =failing, early; =report; =still graded, early; =visit of another council
        """,
        0.05: """
        =little, early; =progress of another council; a long; about; according; according to; adult; all the; as;
        as well; council; cqc; find; hard to; homes; improvement; last; list; member; news; next; of this; ofsteds;
        other; out; people; requires; requires improvement; residents; run; said; somebody; standard; takes; that the;
        the council; the report; to find; up; vulnerable; waiting; we
        """,
        -0.05: """
        =a provider; =by Estyn; =by HMICFRS; =days of another council; =for two days; =in full; =in full, early;
        =no report; =one of a row; =one of a row, early; =progress of a failing council; =short of a failing council;
        =special needs 4; =until 2015; =visit of a failing council; and a; are the; came; child; commission cqc; done;
        families; for a; inspectors; made; make; one of; parents; see; support; were; when; who; work
        """,
        -0.1: """
        =by HM Inspectorate of Probation; =by nobody named; =most by HM Inspectorate of Probation;
        =special needs’ outcome; =two or three days; =unnamed of a failing council; children; inspection
        """,
        -0.15: """
        =most by Care Inspectorate; =progress, early; =special needs 2; =weeks
        """,
        -0.2: """
        =2018 to 2022; =both in one breath; =by Care Inspectorate; =by Care Inspectorate Wales; =in Scotland;
        =most by Care Inspectorate Wales
        """,
        -0.25: """
        =by 2 together; =earlier inspection
        """,
        -0.3: """
        =in Wales; =most by Ofsted; =short of another council
        """,
        -0.35: """
        =letter oftener than report
        """,
        -0.4: """
        =by Ofsted; =over months
        """,
    },
}
