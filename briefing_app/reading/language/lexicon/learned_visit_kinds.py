"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much the way in which a kind of visit is named speaks for it, by the kind's sort; and how much each other mark, word
or pair of words speaks for each kind. "=" stands before what is known of a story besides its words.
"""

NAMES: dict[str, float] = {
    "earlier, between": 0.65,
    "earlier, plain": 0.25,
    "earlier, rare": -0.00,
    "earlier, special": 1.95,
    "early earlier, between": 2.70,
    "early earlier, plain": -0.60,
    "early earlier, special": 0.10,
    "early now, between": 1.75,
    "early now, plain": 1.20,
    "early now, rare": -0.60,
    "early now, special": 0.30,
    "early several, between": 0.75,
    "early several, plain": 1.90,
    "early to come, between": 0.70,
    "early to come, plain": 0.80,
    "first, between": 2.00,
    "first, rare": 1.15,
    "first, special": 0.50,
    "how often earlier, between": 0.75,
    "how often earlier, plain": 0.45,
    "how often earlier, rare": 0.00,
    "how often earlier, special": 0.00,
    "how often now, between": 2.55,
    "how often now, plain": -0.35,
    "how often now, rare": 0.00,
    "how often now, special": 1.10,
    "how often several, between": 0.00,
    "how often several, plain": 0.00,
    "how often several, rare": 0.00,
    "how often to come, between": 0.00,
    "how often to come, plain": 0.00,
    "how often to come, rare": 0.00,
    "how often to come, special": 0.00,
    "in short, between": 0.70,
    "in short, plain": 0.95,
    "in short, rare": 1.60,
    "in short, special": 1.20,
    "in the title earlier, between": 0.00,
    "in the title earlier, plain": -0.10,
    "in the title earlier, special": 0.00,
    "in the title now, between": 1.55,
    "in the title now, plain": 0.40,
    "in the title now, rare": -1.50,
    "in the title now, special": -0.55,
    "in the title several, between": 0.00,
    "most, between": 1.30,
    "most, rare": 1.15,
    "most, special": 0.25,
    "no other, between": 0.05,
    "no other, rare": 2.35,
    "no other, special": 0.55,
    "now, between": 1.95,
    "now, plain": -0.20,
    "now, rare": 3.10,
    "now, special": 2.00,
    "outright, between": 4.65,
    "outright, plain": -0.80,
    "several, between": 0.35,
    "several, plain": 1.05,
    "several, rare": -1.50,
    "to come, between": -0.40,
    "to come, plain": 0.85,
    "to come, rare": -0.40,
    "to come, special": 0.20,
}
LEARNED: dict[str, dict[float, str]] = {
    "joint targeted area inspection": {
        1.25: """
        =always
        """,
        0.95: """
        =by HMICFRS
        """,
        0.85: """
        =by 3 together
        """,
        0.75: """
        =a week
        """,
        0.65: """
        =by 2 together
        """,
        0.5: """
        =both in one breath; =by Care Quality Commission; =in England
        """,
        0.35: """
        =by nobody named
        """,
        0.2: """
        =a provider; =most by Ofsted
        """,
        0.15: """
        =assessed rather; =by Ofsted; =inspected rather; =letter; =neither; joint; police
        """,
        0.1: """
        =by Estyn; =by HM Inspectorate of Probation; =most by HMICFRS; =report; =special needs’ outcome
        """,
        0.05: """
        =both; =by HMIC; =since 2023; =year untold; a child; a joint; abuse; agencies; always; and no; and social;
        ask; asked; before; behind; boys; cases; domestic; domestic abuse; each; his; hub; in the; inspections; lost;
        many; many of; meant; morning; next; night; no; november; nurses; older; partners; probation; reach; risk;
        safety; school; statement; strategy; tell; these; three; to the; when; when a; within; workers; youth
        """,
        -0.05: """
        =2018 to 2022; =back again; =back again, early; =most by HM Inspectorate of Probation; =of adults;
        =of adults, early; =one of a row, early; =over months; =progress; =progress of a failing council;
        =short of a failing council; =special needs 4; =special needs’ outcome, early; =until 2015; =weeks; an; and a;
        care; children and; needs
        """,
        -0.1: """
        =days of another council; =for two days; =in full; =most by Care Quality Commission; =rated, early;
        =unnamed of a failing council; =visit, early
        """,
        -0.15: """
        =graded now, early; =most by Care Inspectorate; =progress, early; =two or three days
        """,
        -0.2: """
        =by Care Inspectorate; =failing; =failing, early; =in Scotland; =in Wales; =most by Care Inspectorate Wales;
        =special needs 2; =visit of another council
        """,
        -0.25: """
        =graded now; =short of another council; =visit
        """,
        -0.35: """
        =earlier inspection; =special needs 1
        """,
        -0.4: """
        =days untold
        """,
        -0.55: """
        =unnamed of another council
        """,
    },
    "area SEND inspection": {
        1.4: """
        =special needs 1
        """,
        1.2: """
        =special needs 2
        """,
        1.1: """
        =always
        """,
        1.05: """
        =both in one breath; =by 2 together
        """,
        0.9: """
        =special needs’ outcome
        """,
        0.8: """
        =by Care Quality Commission
        """,
        0.7: """
        =inspected rather
        """,
        0.6: """
        =special needs’ outcome, early
        """,
        0.5: """
        =by nobody named
        """,
        0.45: """
        =in England
        """,
        0.4: """
        =special needs 4
        """,
        0.3: """
        =by Ofsted
        """,
        0.25: """
        =back again; =report; =until 2015
        """,
        0.2: """
        =a week; =assessed rather; =most by Ofsted; =unnamed of another council
        """,
        0.15: """
        =back again, early; =earlier focused visit; =special needs 8; =weeks; send
        """,
        0.1: """
        =performs well; =performs well, early; needs; ofsted and; parent; plan; schools; special
        """,
        0.05: """
        =for weeks; =letter oftener than report; =short of a failing council; =unnamed of a failing council;
        action plan; also; and that; area; asked; been made; cqc; education; educational; experiences; families;
        families in; five; full; go; go to; had been; heart; inspection; inspection of; local; means; needs and;
        nobody; once; outcome; outcomes; parents; priority; pupils; read; report; school; that a; the inspection;
        the local; they also; up; what they; which; would; wrote
        """,
        -0.05: """
        =days of another council; =earlier inspection; =failing; =little, early;
        =most by HM Inspectorate of Probation; =neither; =one of a row; =one of a row, early; =still graded; =visit;
        about; agencies; an; been done; decisions; done; each; family; for a; homes; inspectorate; late; other;
        partners; people; protection; since; social; staff; strategy; team; these; were; workers
        """,
        -0.1: """
        =2018 to 2022; =by Care Inspectorate Wales; =days of a failing council; =most by Care Inspectorate Wales;
        =most by Care Quality Commission; =of adults, early; =rated; =rated, early; =visit of another council;
        =visit, early
        """,
        -0.15: """
        =by Estyn; =by HM Inspectorate of Probation; =graded now; =most by Estyn; =of adults; =progress
        """,
        -0.2: """
        =by Care Inspectorate; =in Scotland; =in Wales; =letter; =most by Care Inspectorate; =no report;
        =progress of a failing council; =short of another council
        """,
        -0.25: """
        =failing, early; =in full
        """,
        -0.3: """
        =for two days; =two or three days
        """,
        -0.35: """
        =by HMICFRS
        """,
        -0.4: """
        =by 3 together
        """,
    },
    "monitoring visit": {
        1.15: """
        =one of a row; =one of a row, early
        """,
        1.05: """
        =always
        """,
        0.9: """
        =short of a failing council
        """,
        0.8: """
        =two or three days
        """,
        0.75: """
        =failing, early; =letter oftener than report
        """,
        0.65: """
        =days of a failing council; =in full
        """,
        0.6: """
        =failing; =progress of a failing council
        """,
        0.55: """
        =back again; =back again, early; =visit, early
        """,
        0.5: """
        =watched, early
        """,
        0.45: """
        =unnamed of a failing council; =watched
        """,
        0.4: """
        =no report
        """,
        0.35: """
        =by Ofsted; =most by Ofsted; =one of a row of another council; =visit of a failing council
        """,
        0.3: """
        =for two days
        """,
        0.25: """
        =one of a row of a failing council; =visit; =watched of another council
        """,
        0.2: """
        =days of another council; =in England; =progress; =progress, early
        """,
        0.15: """
        =earlier focused visit
        """,
        0.1: """
        =2016 and 2017; =in full, early; =rated, early; =short of another council; =until 2015;
        =watched of a failing council; has been; is still; long; since; when; yet
        """,
        0.05: """
        =letter; =little; =most by Estyn; =one day; a letter; above; are being; away; back; been done; before; better;
        board; but; child; come; council in; days; disabled children; enough; february; filled; forward;
        full inspection; happen; improvement; in february; in july; in need; inadequate; inspector; inspectors came;
        it is; its; know; letter; lost; monitoring; need; new; next; notes; november; ofsted says; ofsteds; pay;
        places; progress; rated inadequate; return; saw; settled; shared; should; signs; six; spring; still; take;
        the inspectors; there; there are; theres; told; too long; view; when the; work; workers
        """,
        -0.05: """
        =assessed rather; =by nobody named; =earlier monitoring visit; =most by Care Quality Commission; =of adults;
        =of adults, early; =performs well; =year untold; a good; access; adoption; all; and young; as; cabinet;
        called; care; children and; committee; councillor; councils; director; education; experiences; for childrens;
        for them; gives; had been; had not; ive; less; made; member; more than; not been; ofsted; on the; only; our;
        part; police; published; put; report; report on; right; risk; said; say; says that; services; seven; than;
        than they; the department; they were; thought; to a; together; took; use; working; years
        """,
        -0.1: """
        =2018 to 2022; =both; =by 2 together; =by Care Inspectorate; =by Care Inspectorate Wales; =earlier inspection;
        =in Scotland; =most by Care Inspectorate; =most by Care Inspectorate Wales; =neither; =special needs 2; good;
        ofsted has
        """,
        -0.15: """
        =a provider; =a provider, early; =a week; =by Care Quality Commission; =graded now; =still graded;
        =still graded, early; =unnamed of another council
        """,
        -0.2: """
        =over months; =special needs’ outcome
        """,
        -0.25: """
        =days untold; =rated
        """,
        -0.3: """
        =special needs 1
        """,
        -0.35: """
        =graded now, early; =report; =weeks
        """,
        -0.4: """
        =progress of another council
        """,
    },
    "focused visit": {
        1.3: """
        =two or three days
        """,
        1.15: """
        =short of another council
        """,
        1.05: """
        =for two days
        """,
        0.75: """
        =always; =days of another council; =in England
        """,
        0.7: """
        =by Ofsted; =most by Ofsted
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
        =letter oftener than report
        """,
        0.25: """
        =visit of another council
        """,
        0.15: """
        =2018 to 2022; =in full; ofsted
        """,
        0.1: """
        =by nobody named; =days untold; =short of a failing council; =year untold; assessments; family; into; look at;
        more; on the; over; term; without
        """,
        0.05: """
        =days of a failing council; =letter; =since 2023; =special needs 1; =unnamed of another council;
        =visit of a failing council; a young; another; answer; assessments are; before; being; cabinet;
        cabinet member; can; care plans; case; checks; children have; citys; college; coming; corporate; day; door;
        each; eight; families; for childrens; for more; for the; for them; fortnight; front door; getting; gone;
        have a; have had; help; here; hold; hub; in one; in two; ive; last year; left; less; letter; look; looked;
        looks; member; member for; month; need and; need to; nine; no; not; often; olds; panel; people said; per;
        plans; plans for; proceedings; review; risk; schools; set out; social workers; spent; stay; subject; team;
        than; than they; the letter; the visit; the young; their; their own; they; they were; though; to a; to find;
        under; use; views; visit; was the; what ofsted; when; where; whether; which is; why; with no; with parents;
        with the; with their; worker; working; year; year olds
        """,
        -0.05: """
        =2016 and 2017; =by HM Inspectorate of Probation; =four days; =most by Care Quality Commission;
        =most by Estyn; =of adults; =of adults, early; =one day; =over months; =progress of a failing council;
        =progress, early; =unnamed of a failing council; =visit; adults; after the; also; among; and a; and staff;
        and to; areas; back; been done; but; care; care and; chair; childrens; childrens services; could; even; every;
        exploitation; filled; for a; good; hall; has found; have; improvement board; in a; in care; is to; it; its;
        known; leaders; meeting; members; minutes; next; of it; of our; one of; out of; outstanding; part; praise for;
        pupils; report; service; services; since; standard; still; system; that; that are; that is; that the;
        that were; the cabinet; the director; the improvement; the inspection; the service; to go; to see; to their;
        too; up in; up the; week; when the; who are; workers and; yet
        """,
        -0.1: """
        =a provider; =assessed rather; =by 3 together; =by Estyn; =by HMICFRS; =for weeks; =neither; =special needs 4;
        =special needs’ outcome; =special needs’ outcome, early; =still graded; =still graded, early; board; came;
        improvement; inspection; now; ofsteds; quality; staff
        """,
        -0.15: """
        =earlier focused visit; =failing; =one of a row of a failing council; =special needs 2
        """,
        -0.2: """
        =by Care Inspectorate; =graded now, early; =inspected rather; =most by Care Inspectorate;
        =progress of another council; =until 2015; =watched of another council
        """,
        -0.25: """
        =back again; =back again, early; =failing, early; =one of a row of another council; =watched
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
        =by Care Quality Commission; =report
        """,
        -0.55: """
        =rated, early
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
        0.85: """
        =by Care Inspectorate Wales
        """,
        0.5: """
        =in Wales
        """,
        0.15: """
        =2018 to 2022; =letter; =report
        """,
        0.1: """
        =a week; =weeks; social; wales
        """,
        0.05: """
        =for weeks; =special needs 1; as; asylum seeking; at; childrens; county; december; first; gives; got;
        have had; help; is; is a; list; live; live in; new; next; of our; one; our; pathway; pathway plans;
        performance; person; quality; seeking; september; services; since; some; somebody; takes; teenagers; together;
        when; which; with a
        """,
        -0.05: """
        =back again, early; =by 2 together; =by HM Inspectorate of Probation; =days of another council; =days untold;
        =failing, early; =for two days; =in full; =most by Care Quality Commission; =most by Estyn; =rated;
        =since 2023; =special needs 2; =two or three days; been; better; both; last; no; officers; out; safe; said;
        that; that the; there; they; to see
        """,
        -0.1: """
        =a provider, early; =by Care Quality Commission; =by HMICFRS; =failing; =graded now; =little;
        =most by HMICFRS; =no report; =unnamed of a failing council; =visit, early
        """,
        -0.15: """
        =a provider; =in England; =visit of another council
        """,
        -0.2: """
        =by Care Inspectorate; =by Estyn; =earlier inspection; =most by Care Inspectorate; =progress;
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
        2.1: """
        =always
        """,
        0.75: """
        =unnamed of another council
        """,
        0.6: """
        =by Estyn
        """,
        0.55: """
        =by Education Scotland; =in Scotland
        """,
        0.4: """
        =by HM Inspectorate of Probation
        """,
        0.35: """
        =most by HMICFRS
        """,
        0.3: """
        =2018 to 2022; =a week; =by HMICFRS; =most by Education Scotland
        """,
        0.25: """
        =in Wales
        """,
        0.2: """
        =most by HM Inspectorate of Probation
        """,
        0.15: """
        =a provider; =a provider, early; =visit of another council
        """,
        0.1: """
        =by Care Inspectorate; =visit, early; =year untold; and young; findings; good and; in a; inspected; key; so;
        this; very; which
        """,
        0.05: """
        =by 2 together; =earlier focused visit; =earlier joint inspection; =no report; =performs well;
        =performs well, early; =weeks; abuse; agency; and education; and of; and that; another; areas; areas for;
        arrived; at a; be; board; brought; can; care; care and; children and; city; concern; councillor; education;
        effective; effectively; everyone; for children; for improvement; found that; from the; gave; give; he; her;
        however; improvement; information; it; keep; majestys; make; meeting; minutes; neglect; nhs; noted; of it;
        of this; on the; outcomes; part; partners; partnership; past; phone; protected; reported; safety; sent;
        september; several; share; social care; strengths; support; that; that the; that were; the findings;
        the partnership; the report; them and; they; they were; theyre; to get; together; verdict; we; well; what;
        with; would be
        """,
        -0.05: """
        =assessed rather; =back again, early; =both; =failing, early; =graded now; =in full; =in full, early; =little;
        =little, early; =most by Care Quality Commission; =over months; =progress of a failing council;
        =progress of another council; =rated; =two or three days; =until 2015; a plan; about; adult; agreed; always;
        assessments; assessments of; assessments were; asylum; at the; back; brothers; by a; came; carers; cases;
        cent; childs; come; council; disabled; down; each; family; february; for a; foster; from; given; gone; got;
        have; held; home; homes; into; is a; just; long; members; months; name; nobody; not; notes; offered; other;
        over; per; per cent; plans; plans were; read; records; return; said that; school; second; set; seven; sisters;
        social work; teenagers; than a; the childs; those; through; through the; to be; to the; too; under; who; will;
        without; year
        """,
        -0.1: """
        =both in one breath; =by 3 together; =failing; =inspected rather; =progress; =progress, early;
        =unnamed of a failing council; has; has been; help; in the; no; often; plan; when
        """,
        -0.15: """
        =by nobody named; =for weeks; =short of another council; =special needs 2
        """,
        -0.2: """
        =by Care Quality Commission; =by Ofsted; =days untold
        """,
        -0.25: """
        =back again; =earlier inspection; =most by Ofsted; =rated, early; =since 2023; =special needs 1
        """,
        -0.3: """
        =most by Care Inspectorate Wales
        """,
        -0.4: """
        =letter oftener than report
        """,
        -0.7: """
        =in England
        """,
    },
    "inspection": {
        2.2: """
        =always
        """,
        1.15: """
        =weeks
        """,
        0.75: """
        =over months
        """,
        0.65: """
        =rated; =unnamed of another council
        """,
        0.55: """
        =rated, early
        """,
        0.5: """
        =for weeks
        """,
        0.45: """
        =a provider; =days untold
        """,
        0.4: """
        =graded now, early; =most by Estyn
        """,
        0.35: """
        =by Ofsted; =failing; =most by Ofsted
        """,
        0.3: """
        =failing, early; =unnamed of a failing council
        """,
        0.25: """
        =earlier inspection; =graded now; =still graded, early
        """,
        0.2: """
        =a provider, early; =both; =most by HM Inspectorate of Probation; =report; =still graded; came; good; has;
        staff
        """,
        0.15: """
        =year untold; among; and to; council; councils; in care; ofsted has; years
        """,
        0.1: """
        =by nobody named; =earlier focused visit; =until 2015; a great; about; action; adoption; an; at the; calls;
        care and; care leavers; children; children with; childrens services; concerns; could; early; family; few;
        for a; foster; from; had not; hard; harm; have; held; is a; july; just; leader; leaders; leave; leavers; look;
        of childrens; office; outstanding; protection; rating; right; say; second; services; seven; teams;
        the councils; they had; too; under the; up in; who; will
        """,
        0.05: """
        =earlier monitoring visit; =in England; =in Wales; a focused; a good; a month; a report; a team; a week;
        about the; additional; advice; agenda; all; an improvement; an inspection; and a; and care; and for;
        and protection; and sisters; and staff; and the; and then; and they; and what; and with; are on; as a; at;
        be good; because; been given; best; brothers; brothers and; brought; by the; called; came in; carers; cases;
        cent; centre; children and; children are; children in; children were; children who; childrens; childs;
        come to; conferences; contacts; could not; council and; council was; councils childrens; culture; direct;
        director; director for; disabled; documents; drawn; early help; ended; even; every; failings; families and;
        february; file; five; following; for the; found; found to; from a; gets; given; gone; good for; government;
        grade; great; had no; hall; hard to; has been; head; help and; high; homes; improvement in; improvement to;
        improvements; in every; independent; inspection; inspection in; inspectorate; inspectors; is the; is to; it;
        it the; it was; judged; june; know; known; language; later; latest; learn; letters; looked after; made; main;
        management; may; meetings; members; missed; money; month; much; need help; need of; no; none; not; number;
        number of; of children; of disabled; of harm; of its; of their; officers; ofsted inspection; once; one of;
        only; outside; outside the; overall; parents and; per; per cent; practitioners; praise for; praised; problems;
        proud; quickly; rates; receive; records; report on; reports; require; require improvement; requires;
        requires improvement; result; round; said; same; seldom; senior; senior managers; serious; service;
        services for; services in; set; significant; sisters; slow; social work; some of; standards; step; story;
        strong; such as; support; support and; system; ten; that is; that they; that was; that were; the authority;
        the childs; the council; the county; the department; the experiences; the improvement; the inspection;
        the ofsted; the same; the service; the support; the way; the year; them; themselves; then; there was;
        they could; those; three years; to be; to go; to good; to the; today; took; town; trust; two weeks; under;
        used; want to; was; was found; was in; way; we have; weaknesses; were found; were not; what it; what was;
        when it; whom; with children; without; without a; work with; worries
        """,
        -0.05: """
        =little; =most by Care Inspectorate; =one of a row of a failing council; =progress of another council;
        =special needs 4; =watched of a failing council; a letter; a long; a plan; a young; abuse; adults; aged;
        agency; although; and is; and social; and that; and there; and were; and young; answer; area; areas for;
        arrived; assessment; at a; at risk; been found; been made; before; budget; but; call; can be; changed; checks;
        children said; college; community; concern; councillor; cqc; days; did not; dont; education and; end; england;
        fair; families; families in; feedback; fewer; finds; first; for children; for its; gave; getting; gives;
        going; had come; happen; hardly; has a; have been; having; he; health; help for; helped to; his; hold; hours;
        hub; id; if; in a; in january; inspections; inspectors found; inspectors from; inspectors had; into; job;
        keep; last; list; longer; look at; lost; majestys; many; many of; means; member; mental; mental health; might;
        months; most; multi; multi agency; must; national; news; next; nhs; noted that; now; nurses; of care; of it;
        of them; of this; off; officer; ofsted and; olds; open; out; panel; parent; partners; partnership; past;
        pathway; pathway plans; people are; people in; performance; phone; plan for; pleased; progress; quality of;
        reported; review; reviewed; run; safety; schools and; seeking; seen; several; shared; should be; signs; so;
        social; social care; someone; specialist; spoke; standard; stay; subject; term; than; that services;
        the country; the findings; the inspectors; the local; the partnership; the quality; the visit; there are;
        these; theyre; things; third; though; through; to get; told; twice; two; up; waiting; wanted; well; well as;
        what a; when they; where they; whether; who had; why; with no; with their; within; worked; year olds; yet;
        young person
        """,
        -0.1: """
        =letter; =most by HMICFRS; =no report; =of adults; =special needs 8; =watched; =watched, early; all the;
        another; can; change; does; findings; for those; full; give; it is; joint; key; last year; looked; looked at;
        outcomes; risk; schools; september; share; six; their; there is; to a; together; visit; which; whose
        """,
        -0.15: """
        =by 3 together; =by Care Inspectorate; =since 2023; =special needs 2; asked; for improvement; have a;
        is still; letter; noted; person; police; take; where
        """,
        -0.2: """
        =a week; =four days; =in full; =neither; =of adults, early; =one of a row
        """,
        -0.25: """
        =in full, early; =most by Education Scotland; =one of a row, early; =visit; =visit of a failing council
        """,
        -0.3: """
        =back again; =back again, early; =by HMICFRS; =special needs 1; =special needs’ outcome, early
        """,
        -0.35: """
        =assessed rather; =by Care Inspectorate Wales; =earlier joint inspection; =inspected rather; =little, early
        """,
        -0.4: """
        =special needs’ outcome
        """,
        -0.45: """
        =by Education Scotland; =days of a failing council; =progress, early
        """,
        -0.5: """
        =days of another council; =most by Care Quality Commission; =performs well
        """,
        -0.6: """
        =by 2 together; =for two days; =performs well, early
        """,
        -0.65: """
        =both in one breath; =short of another council
        """,
        -0.85: """
        =letter oftener than report; =short of a failing council
        """,
        -1.0: """
        =by Care Quality Commission
        """,
        -1.15: """
        =two or three days
        """,
    },
    "assessment": {
        1.2: """
        =most by Care Quality Commission
        """,
        1.0: """
        =by Care Quality Commission
        """,
        0.7: """
        =of adults, early
        """,
        0.65: """
        =of adults
        """,
        0.6: """
        =graded now; =neither; =rated, early
        """,
        0.55: """
        =in England; =rated
        """,
        0.5: """
        =unnamed of another council
        """,
        0.45: """
        =performs well; =performs well, early
        """,
        0.4: """
        =assessed rather
        """,
        0.3: """
        =still graded
        """,
        0.25: """
        =four days; =special needs 1; =visit of another council; =year untold
        """,
        0.2: """
        =graded now, early
        """,
        0.15: """
        =still graded, early
        """,
        0.1: """
        =always; =days untold; =failing; =failing, early; =report; adult
        """,
        0.05: """
        =little, early; =since 2023; =visit; a long; about; adults; age; all the; council; cqc; does; hard; homes;
        improvement; is; list; member; of this; ofsteds; other; people; residents; run; safe; said; somebody;
        standard; takes; the council; up; us; we; well; year
        """,
        -0.05: """
        =a provider; =both; =by Estyn; =by HMICFRS; =days of another council; =for two days; =for weeks; =in full;
        =in full, early; =one of a row; =one of a row, early; =progress; =progress of a failing council;
        =short of a failing council; =special needs 4; =special needs’ outcome; =until 2015;
        =visit of a failing council; =visit, early; and a; brought; child; done; each; families; head; helped;
        inspection; inspection in; made; managers; officers; parents; then; were; work
        """,
        -0.1: """
        =by HM Inspectorate of Probation; =by nobody named; =most by HM Inspectorate of Probation; =no report;
        =special needs 2; =unnamed of a failing council; children
        """,
        -0.15: """
        =progress, early; =two or three days; =weeks
        """,
        -0.2: """
        =2018 to 2022; =both in one breath; =by Care Inspectorate; =in Scotland; =most by Care Inspectorate;
        =over months
        """,
        -0.25: """
        =by 2 together; =by Care Inspectorate Wales; =most by Care Inspectorate Wales
        """,
        -0.3: """
        =earlier inspection; =in Wales; =most by Ofsted; =short of another council
        """,
        -0.35: """
        =letter oftener than report
        """,
        -0.4: """
        =by Ofsted
        """,
    },
}
