"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.5: """
        =; services
        """,
        1.375: """
        she; trust
        """,
        1.25: """
        partners
        """,
        1.125: """
        # board; # local; # safeguarding; agencies; council; great; plan; putting; safeguarding; teams
        """,
        1.0: """
        # our; accept; challenge; company; her; hired; improvement; included; maths; performance; vulnerable
        """,
        0.875: """
        # inspection; advocate; annual; chair; charge; commissioning; contract; dcs; dental; give; government;
        january; judgements; leaflet; may; monday; money; offering; posts; presenting; quickly; report; senior;
        shared; start; therefore; together; visible; way
        """,
        0.75: """
        # 2; # with; accepted; assessors; begins; changes; commissioned; committed; communities; covid; data;
        describes; difference; due; everybody; extra; from; go; heads; identified; impact; its; joined; joint;
        leadership; managers; moved; now; officers; out; partnership; point; reached; rewritten; stopped; story; sub;
        table; we; will
        """,
        0.625: """
        # improve; # inspectors; # summary; # what; academy; actions; areas; asking; audits; been; being; challenges;
        committee; describe; drive; face; faith; figures; form; former; health; implemented; improvements; know; lack;
        leaders; learning; meet; members; not; ought; outcomes; partner; permanent; police; post; practitioners;
        procedures; public; reviewed; ring; says; send; service; share; show; sister; staff; starts; three; top;
        trusted; understand; updated; would
        """,
        0.5: """
        # council; # impact; # leaders; # release; # social; achievements; actively; activity; address; age; agency;
        appropriately; be; best; board; changed; councillors; direct; education; effectiveness; eight; end; ensuring;
        evaluation; february; fostering; gaps; goes; gone; group; groups; held; homeless; job; july; lead; leaves;
        meets; new; overview; pandemic; pay; prioritised; recommendations; requires; sat; second; serious; signed;
        six; standards; strategies; strong; targeted; tell; they; throughout; two; whether; which; why; worked; write;
        written; yet
        """,
        0.375: """
        # 25; # exclusive; # families; # february; # lscb; # on; # overview; # send; # strengths; adopters; all;
        already; answer; as; asylum; audit; between; commission; community; completed; concerns; conference;
        conferences; councils; develop; direction; effectively; enough; example; experienced; exploitation; first;
        has; head; help; helping; homes; inadequate; inspectors; into; legal; little; local; many; nothing; october;
        officer; page; panel; practice; provide; put; record; recruitment; respond; responded; robust; specialist;
        step; steps; strength; strengths; supporting; those; well; where
        """,
        0.25: """
        # 5; # children; # executive; # is; # practice; # work; adult; adviser; also; approach; area; arrangements;
        came; could; county; described; director; each; established; evidence; focused; four; hard; improve; include;
        includes; independent; interviews; issues; left; live; outstanding; overall; permanence; protection; recent;
        return; reviews; right; see; subject; team; ten; term; us; visit; was; what; worker
        """,
        0.125: """
        # and; # for; # it; # leavers; # people; # the; at; by; found; have; it; looked; own; progress; say; social;
        young
        """,
        -0.125: """
        # adoption; always; carers; children; clear; more; one; or; said; there; who
        """,
        -0.25: """
        # achieving; # following; # performance; # permanence; # that; about; adults; available; benefit; call; can;
        caseloads; cases; child; childrens; childs; city; developed; do; effective; families; good; however; improved;
        inspection; late; leavers; long; made; meetings; months; off; ofsted; on; placed; planning; plans;
        professionals; rating; recently; records; risk; since; support; teenagers; these; timely; under; wait; with
        """,
        -0.375: """
        # 13; # 26; # by; # care; # courier; # findings; # letter; # march; # november; # outcome; # visit; # who;
        # words; action; against; any; assessed; assurance; attended; authority; better; comprehensive; consistent;
        contact; core; day; did; discussions; drawn; eleven; ensure; family; files; get; had; helped; high; highly;
        involved; letters; like; look; makes; making; nearly; november; number; often; once; only; part; partnerships;
        per; programme; provision; quality; range; rated; reach; receive; recording; relevant; reported; required;
        results; routinely; run; scrutiny; seen; some; spent; spoken; strategy; such; taken; this; thought; touch;
        views; were; whose; year; years
        """,
        -0.5: """
        # 19; # after; # looked; # need; # not; # outcomes; # page; # report; # reporter; # this; account; additional;
        although; around; away; books; calls; carried; considered; decisions; down; even; formal; full; governance;
        here; home; house; increase; lost; low; lscb; month; most; move; moving; national; need; nine; notes; numbers;
        outcome; parents; place; published; reasons; receiving; remain; remains; reporting; response; safety; scheme;
        several; stability; supported; supports; them; through; timeliness; undertaken; until; visits; when; whom
        """,
        -0.625: """
        # at; # help; # of; # ofsted; # protection; # to; # were; aged; agreed; an; authorities; before; case; check;
        ciw; consistently; countys; financial; free; grade; half; inspected; living; missing; no; nobody; received;
        sent; single; system; take; too; took; training; use; within
        """,
        -0.75: """
        # friday; # in; above; addition; after; asked; assessments; close; done; five; hold; leader; offer; people;
        peoples; recognise; scotland; sight; strategic; takes; than; time; youngsters
        """,
        -0.875: """
        ago; assessing; must; peer; workers; workforce
        """,
        -1.0: """
        # main; care; executive; result; slow; their
        """,
        -1.125: """
        # experiences; budget; fifth; hub; weeks
        """,
        -1.25: """
        # progress
        """,
        -1.375: """
        funding
        """,
    },
    Theme.FRONT_DOOR: {
        1.875: """
        =
        """,
        1.75: """
        hub; schools
        """,
        1.625: """
        health
        """,
        1.5: """
        partners
        """,
        1.375: """
        centres; families; quickly
        """,
        1.25: """
        help; probation; website; without
        """,
        1.125: """
        # findings; assessment; helped
        """,
        1.0: """
        cases; early; fifth; first; intervention; protected; response; teachers; trouble; undertake; village; worried
        """,
        0.875: """
        # protection; chat; contact; edge; escalate; following; going; gps; hubs; identified; line; nurseries; open;
        rarely; rather; send; shut; situations; visitors; weeks; worries
        """,
        0.75: """
        # need; answer; attendance; before; common; consistent; decisions; enquiries; ethnic; family; immediate;
        interpreters; leads; neighbouring; number; pass; police; programme; proportionate; recognised; resulted;
        service; services; sooner; strategy; too; understood; youth
        """,
        0.625: """
        # please; # read; access; action; advice; anyone; arrangements; at; authorities; babies; carried; community;
        concerns; danger; decisive; discussions; heard; improved; let; look; many; marked; monitoring; morning;
        qualified; reach; recorded; responded; result; supports; these; were; when; worker
        """,
        0.5: """
        # help; # who; act; actions; alongside; assessors; awareness; back; been; checks; childs; district; do;
        everyone; example; form; getting; groups; history; long; meant; meetings; minutes; must; nearly; offered;
        officer; online; partnerships; placements; prompt; rated; receive; referred; respond; safeguard; safeguarding;
        significant; so; sufficient; team; teams; up; weekends; welfare; well; will; would
        """,
        0.375: """
        # 20; # 2025; # 25; # among; # overview; # release; # said; # says; # september; # they; # thursday; analysis;
        assessed; available; based; called; circumstances; currently; daily; december; decision; employment; evident;
        found; fully; hand; helping; hospital; improve; improvement; initial; lead; left; need; never; opportunities;
        opportunity; options; parents; partnership; people; placed; poor; promptly; raise; report; reports; requires;
        right; risk; risks; says; since; slow; sought; support; talked; tell; us; year
        """,
        0.25: """
        # and; # are; # correspondent; # immediate; # main; # that; adult; appropriate; appropriately; authority;
        being; changes; children; childrens; city; education; effective; effectively; ensures; get; go; kept;
        majority; means; mental; most; next; now; often; over; provided; review; robust; routinely; safe; seen;
        social; specific; staff; take; thresholds; timely; took; waiting; which
        """,
        0.125: """
        # be; # experiences; # social; all; always; assessments; by; ensure; given; said; this; two; where
        """,
        -0.125: """
        # by; # summary; # with; from; live; range; that; their; through; was; what; with; working
        """,
        -0.25: """
        # 2022; # about; # achieving; # areas; # headline; # inspectors; # leavers; # of; # people; # permanence;
        # the; across; although; any; as; borough; child; completed; corporate; despite; does; domestic; during;
        enable; established; half; has; held; however; identify; increasing; independent; late; made; making; needs;
        no; old; on; or; other; out; oversight; panel; permanence; permanent; process; reduce; require; return;
        reviews; say; sexual; shared; show; specialist; stay; than; training; visit; within
        """,
        -0.375: """
        # children; # executive; # inspection; # july; # news; agencies; ago; approach; assurance; cannot; conference;
        days; demonstrate; direct; disabled; enough; exploitation; few; findings; five; foster; front; have; her; how;
        important; include; leadership; learning; leave; like; little; local; longer; management; manager; managers;
        money; months; multi; needed; not; office; older; others; overall; plan; plans; practice; processes; progress;
        protection; referrals; relationships; run; senior; soon; special; stable; takes; teenagers; them; then; they;
        understand; until; used; value; we; went
        """,
        -0.5: """
        # after; # care; # looked; aware; be; both; care; case; challenge; council; data; delays; director; ensuring;
        extra; gone; harm; hours; inform; it; legal; letter; list; members; national; neglect; off; offer; same; see;
        set; sharing; system; trained; visits; youngsters
        """,
        -0.625: """
        # for; # from; # in; after; door; further; good; got; house; keep; lack; leaders; noted; outcomes; pandemic;
        records; reviewed; strengthened; such; vulnerable; years
        """,
        -0.75: """
        # letter; better; but; carers; enhanced; if; inspection; looked; planning; section; wait
        """,
        -0.875: """
        areas; each; leavers; screening
        """,
        -1.0: """
        three; time
        """,
        -1.125: """
        speak
        """,
        -1.25: """
        down
        """,
        -1.375: """
        young
        """,
    },
    Theme.ASSESSMENTS: {
        1.5: """
        risk
        """,
        1.25: """
        assessments; reviewed; views
        """,
        1.125: """
        looked; needs; updated
        """,
        1.0: """
        # to; asked; educational; form; look; psychologists; strengths; understanding
        """,
        0.875: """
        consider; consistently; culture; do; fathers; many; mental; simple; therapy; weight; what; words
        """,
        0.75: """
        advice; everyone; familys; focused; jobs; neglect; number; nursery; occupational; outside; panels; pulled;
        put; questions; siblings; standard; within; workers
        """,
        0.625: """
        # from; # points; # questions; # were; assess; assessed; assessing; assessment; baby; clear; date; disability;
        evidence; family; get; good; holidays; list; longer; most; not; notes; records; seen; take; teachers;
        understand; up; wait; ways
        """,
        0.5: """
        # help; # in; # need; # protection; # tuesday; # who; capacity; changes; domestic; during; faith; follow;
        full; had; harm; home; inform; isnt; issues; live; low; majority; nurse; old; out; picked; picture; place;
        play; pupils; remain; saw; single; small; thin; through; timeliness; timescales; together; write
        """,
        0.375: """
        # 2024; # 6; # asked; # following; # may; # thursday; analysis; before; carers; comprehensive; current;
        demonstrate; described; extra; gets; give; high; improve; improved; inspection; late; made; makes; need;
        proceedings; relevant; reports; say; sisters; social; taken; there; thorough; times; too; understood; whole;
        wider; years
        """,
        0.25: """
        # findings; # service; abuse; agencies; back; being; better; called; case; caseloads; checks; child;
        childrens; come; direct; director; down; focus; four; how; impact; include; into; learning; leavers; living;
        members; much; offered; parenting; parents; peoples; provides; rated; since; such; visit; were; where; why;
        workforce; yet
        """,
        0.125: """
        # adoption; # experiences; # is; # progress; all; areas; at; exploitation; no; now; some; their
        """,
        -0.125: """
        # achieving; # inspection; # leadership; # management; # permanence; # social; # that; # with; agency; board;
        borough; care; effective; have; improvement; information; local; meetings; new; ofsted; one; service; staff;
        them; this; will
        """,
        -0.25: """
        # after; # and; # areas; # board; # correspondent; # council; # for; # leavers; # looked; # news; # of; # on;
        # practice; # published; # safeguarding; # they; # what; about; actions; adult; always; arrangements; as;
        authority; away; be; benefit; between; children; decision; delay; disabled; does; education; enough; families;
        files; going; homes; inspectors; intervention; it; keep; level; life; long; making; met; nobody; panel;
        performance; permanence; plan; positive; practice; quality; quickly; range; recent; robust; safeguarding;
        same; senior; strong; supported; term; that; these; things; three; two; very; waiting; while; youngsters
        """,
        -0.375: """
        # 20; # by; # care; # children; # main; # ofsted; based; best; but; can; conferences; council; far; following;
        foster; group; has; key; know; means; notifications; our; outcomes; people; progress; required; school; see;
        should; so; team; though; took; we; with; work; worker
        """,
        -0.5: """
        # 2025; # november; =; been; by; call; decisions; done; early; end; every; fully; graded; help; leaders;
        marked; missing; nearly; next; officers; older; over; person; planning; protection; raise; rather; services;
        us; visits; which; whose; year; young
        """,
        -0.625: """
        few; first; health
        """,
        -0.75: """
        ask; initial; pathways; support; told
        """,
        -0.875: """
        after; genograms; plans
        """,
        -1.0: """
        those
        """,
    },
    Theme.PLANS: {
        1.375: """
        conference
        """,
        1.25: """
        maintains; ongoing; page; plan; stay
        """,
        1.125: """
        professionals; template
        """,
        1.0: """
        life; outcomes; plans; protection; targets; what
        """,
        0.875: """
        attended; initial; most; need; old; pages; pathway; whole; written
        """,
        0.75: """
        begun; clear; down; families; if; majority; next; plain; planning; progress; reviewing; so; steps; though;
        vast; would
        """,
        0.625: """
        # experiences; # news; # so; by; carried; change; checked; child; focused; keeps; makes; more; new; nobody;
        only; parents; person; phone; respite; reviews; when
        """,
        0.5: """
        # council; about; although; always; around; away; better; circumstances; concerns; core; disabled; every;
        good; helps; how; intervention; lack; late; list; little; lived; look; multi; not; november; ones; out;
        oversight; pandemic; past; professional; quality; specific; swiftly; tell; while; whom; word
        """,
        0.375: """
        # 2025; # august; # children; # correspondent; # help; # not; # of; # protection; # who; actions; additional;
        adults; agency; as; ask; aware; be; breaks; call; cases; check; conferences; day; delays; health; inspectors;
        keep; key; language; officers; often; one; read; recent; reports; routinely; same; saw; scrutiny; short;
        single; small; sound; strength; that; timely; was; were; will
        """,
        0.25: """
        # 2022; # executive; # need; # progress; # summary; achieve; agreed; analysis; borough; changes; did; do;
        done; end; ensuring; far; go; group; had; half; identified; increase; last; level; like; meetings; met; on;
        over; overall; panel; people; place; review; strategy; strong; them; two; understand; up; use; views; year
        """,
        0.125: """
        # achieving; # and; # permanence; # with; all; an; appropriate; can; children; family; help; it; many; needs;
        number; said; since; some; their; this; well; with
        """,
        -0.125: """
        # about; # is; # the; =; action; authority; carers; childrens; decisions; effective; first; have; information;
        local; ofsted; practice; risk; there; time
        """,
        -0.25: """
        # families; # it; # november; # on; # people; # what; # young; abuse; access; across; address; advice;
        advisers; age; already; came; completed; comprehensive; consistent; contact; councils; detailed; domestic;
        each; effectively; experiences; feel; foster; found; high; however; joint; managers; mental; missing;
        national; neglect; nine; or; personal; police; positive; pre; proceedings; put; relationships; response; say;
        set; should; specialist; staff; taken; team; understood; waiting; without; worker; years; youngsters
        """,
        -0.375: """
        # 11; # are; # board; # for; # inspection; # july; # local; # safeguarding; # to; after; agencies; area;
        assessment; autumn; available; been; being; develop; disabilities; during; early; example; future; get;
        improved; includes; into; know; leavers; live; living; longer; looked; management; meet; no; peoples; records;
        risks; school; senior; several; slow; social; subject; sufficiently; through; turn; way; young
        """,
        -0.5: """
        # care; # they; annual; but; consider; considered; described; development; five; four; its; now; older; paper;
        receive; return; reviewed; run; safeguarding; six; spring; supported; used
        """,
        -0.625: """
        benefit; council; engaged; from; home; improvement; learning; minority; partnership; systems; these; told;
        workers
        """,
        -0.75: """
        # 2023; # that; checks; kept; leaders; may
        """,
        -0.875: """
        assessments; services; those
        """,
        -1.0: """
        board
        """,
        -1.125: """
        under
        """,
    },
    Theme.TIMELINESS: {
        1.875: """
        delay; slow
        """,
        1.625: """
        drift; waiting
        """,
        1.375: """
        days
        """,
        1.25: """
        day; requests; wait
        """,
        1.125: """
        ago; disputes; everything; inside; minority; pace; quickly
        """,
        1.0: """
        backlog; dealt; entitled; moves; take; things; took
        """,
        0.875: """
        allocated; cases; decisions; first; hundred; ninety; small; without
        """,
        0.75: """
        action; anybody; comes; complaints; conferences; figure; into; moving; prompt; remain; section; taking; ten;
        visits; vulnerabilities
        """,
        0.625: """
        against; before; court; enquiries; families; feedback; getting; happen; help; long; means; needs; noted; or;
        passports; peoples; promptly; relation; sense; sometimes; urgent; waits
        """,
        0.5: """
        # at; # improve; # of; # risk; again; along; autumn; case; city; concerns; courts; delays; eleven;
        experienced; file; known; later; law; month; on; part; person; plans; previous; reach; right; settled; spring;
        support; this; time; twenty; waited; weeks; where; worker
        """,
        0.375: """
        # authority; # item; # outcome; # overview; adults; birth; county; development; five; fully; held; however;
        immediate; individual; initial; inspection; kept; leave; legal; letters; level; list; met; need; next; nine;
        nothing; only; over; practice; reports; response; seen; six; statutory; strategy; strengths; than; there;
        timely; visit; visited; went; whom; work; year
        """,
        0.25: """
        # 2025; # local; # our; agencies; although; any; being; can; come; decision; fostering; go; had; home;
        identified; lives; living; making; meeting; one; parents; place; receive; referrals; some; taken; then;
        understanding; we
        """,
        0.125: """
        # ofsted; # progress; an; assessments; be; been; by; childrens; council
        """,
        -0.125: """
        # children; # is; # leavers; # main; # to; arrangements; children; do; early; education; how; more; new;
        strong; supported; team; that; they; three; when
        """,
        -0.25: """
        # 2022; # 2023; # by; # february; # findings; # for; # march; # what; activity; adult; advice; age; agency;
        as; at; authority; available; brothers; child; childs; clear; councils; data; effective; family; feel; found;
        hard; have; high; improve; independent; its; key; learning; less; like; offered; officers; other; our;
        outcomes; own; pathway; priority; return; review; safety; said; second; senior; service; significant; since;
        stay; such; these; those; understand; very; were; whether; why; years; yet
        """,
        -0.375: """
        # december; # with; actions; all; area; areas; because; board; borough; called; check; did; enough; find;
        foster; from; full; given; goes; has; health; hub; information; leavers; leaving; letter; live; local; made;
        management; moved; night; outside; partners; police; protection; same; schools; services; so; story; teams;
        third; too; two; which; written; you
        """,
        -0.5: """
        # 2024; after; assessed; assessment; checks; does; front; get; gone; good; inspectors; know; leaders; little;
        managers; members; not; old; people; quality; reviews; safeguarding; single; staff; steps; teenagers; told;
        turn; was; whole; would; youngsters
        """,
        -0.625: """
        # and; # in; ask; autism; came; each; every; hospital; many; olds; says; shut; social; step; them; well; who
        """,
        -0.75: """
        about; care; centres; read; theres; what; with; workers; young
        """,
        -0.875: """
        contact; rather; report; risk
        """,
        -1.0: """
        # the
        """,
        -1.5: """
        =
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        1.5: """
        records
        """,
        1.375: """
        chairs
        """,
        1.25: """
        board; bosses; checks; clear; each; managers
        """,
        1.125: """
        decisions; evaluation; firm; practice; reported; reporting; reviews
        """,
        1.0: """
        case; cases; chaired; decision; direction; leaders; management; no; permanency; quarter; step
        """,
        0.875: """
        # findings; agreed; challenge; evaluate; meetings; outside; panel; partnership; placement; responsible;
        senior; small; targets
        """,
        0.75: """
        # with; directors; every; frontline; knew; looked; means; officers; or; outcomes; peer; quality; spot;
        strengthen; trends; use
        """,
        0.625: """
        # 19; # 3; an; asks; beginning; daily; data; difference; do; figures; hour; improvement; improving;
        independent; legal; line; monthly; resulting; scrutiny; seldom; such; these; through; very; waits
        """,
        0.5: """
        # families; # governance; # impact; # leaders; # leadership; # main; # management; # ofsted; # practice;
        # social; # were; # work; alongside; appropriately; assessments; better; comprehensive; drawn; drop; enable;
        enables; established; feedback; framework; front; goes; grip; hand; identify; impact; involved; learning;
        leaves; look; makes; making; march; monitor; more; next; particular; person; practitioners; providing;
        recommendations; schools; september; sight; sign; sit; social; teams; until; what; whether; youth
        """,
        0.375: """
        # and; # focused; # headline; # on; # subject; # they; # visit; =; above; both; complex; contacts; detailed;
        dont; during; embedded; focused; fostering; identifying; improvements; month; multi; nine; nobody; nothing;
        off; overall; past; planning; progress; read; regular; reports; review; school; see; services; set; sharing;
        sound; talk; this; though; time; week; where; without
        """,
        0.25: """
        # by; # executive; # inspection; # march; # need; # november; # protection; actions; additional; advice;
        analysis; areas; asked; audits; away; between; consistently; development; does; effectively; effectiveness;
        files; further; had; how; it; leavers; little; long; make; often; once; our; outstanding; personal; provide;
        range; receive; recently; required; requires; result; robust; safeguarding; significant; since; some; still;
        supervision; team; there; understood; up; visit; were; when; while; written
        """,
        0.125: """
        # children; # summary; as; assessment; at; early; ensure; five; good; has; know; plans; service; timely
        """,
        -0.125: """
        # care; # it; # the; all; been; by; county; made; other; protection; so; staff; that; them; which; workers
        """,
        -0.25: """
        # 2024; # achieving; # adoption; # be; # democracy; # is; # local; # of; # outcomes; # people; # performance;
        # permanence; # to; # young; adult; adults; advisers; area; can; caseloads; chair; chief; childrens; childs;
        city; concerns; councils; court; day; door; education; experience; exploitation; families; feel; few; follow;
        foster; full; given; gone; high; initial; inspectors; keep; last; leaving; letter; lives; longer; met; move;
        need; on; one; over; permanence; police; quickly; report; response; reviewed; says; short; should; six;
        strategy; taken; they; things; together; told; views; waiting; we; who; with; work; years
        """,
        -0.375: """
        # service; # that; after; arrangements; before; best; care; considered; eight; enough; find; found; four;
        harm; if; increase; inform; inspection; kept; left; letters; majority; members; most; own; planned; poor;
        professionals; promptly; provides; risk; said; serious; show; single; stage; summer; supported; supporting;
        than; their; then; thought; three; updated; vulnerable; weeks; year; yet; youngsters
        """,
        -0.5: """
        # after; # council; # improve; # in; # leavers; # looked; # what; carers; conference; date; did; get; group;
        health; its; many; minority; new; now; partners; people; positive; support; take; thorough; training;
        understand; was; within
        """,
        -0.625: """
        # experiences; # for; # progress; council; elected; first; have; issues; needs; under
        """,
        -0.75: """
        # inspectors; annual; child; family; too
        """,
        -0.875: """
        also; aware; brief; help; reached; will; young
        """,
        -1.0: """
        children
        """,
    },
    Theme.RECORDING: {
        1.875: """
        genograms; system
        """,
        1.625: """
        visits
        """,
        1.25: """
        decisions; rationale
        """,
        1.125: """
        consent; recording
        """,
        1.0: """
        data; file; hold; important; information; letters; up
        """,
        0.875: """
        case; each; files; home; observations; systems; takes; write
        """,
        0.75: """
        addressed; been; direct; eleven; however; lost; matching; memory; missing; poor; reports; rest; see;
        sensitively; show
        """,
        0.625: """
        # on; advisers; agreed; caring; electronic; finds; it; key; knows; leave; office; paper; reason; safer; sit;
        supervision; their; understand; whom; why; will
        """,
        0.5: """
        actions; adult; anybody; benefit; calls; can; childs; consequently; dedicated; delays; did; discussions; duty;
        future; kind; language; night; noted; saying; should; since; story; summer; that; visit; way; would
        """,
        0.375: """
        # for; # inspectors; # main; # news; # service; # we; also; as; between; but; came; cannot; capacity;
        childrens; decision; detailed; developed; different; free; gave; gets; goes; heard; her; if; impact; leaving;
        may; mean; minority; months; much; not; open; our; outcome; private; quality; referrals; reviews; some;
        spoken; times; two; undertaken; us
        """,
        0.25: """
        # are; # local; address; all; available; best; child; clear; council; down; end; every; from; half; health;
        held; including; its; left; mental; new; on; outcomes; provide; recorded; same; say; so; strategy; were; when;
        workers; you
        """,
        0.125: """
        # and; # by; # governance; # in; # leadership; # management; # people; always; be; care; come; foster;
        improve; leaders; management; need; services; what; work
        """,
        -0.125: """
        # achieving; # children; # council; # experiences; # help; # is; # leavers; # permanence; # protection;
        # that; areas; early; families; first; had; inspectors; managers; needs; plans; practice; receive; strong;
        there; through; timely; very
        """,
        -0.25: """
        # inspection; # it; # progress; agency; although; appropriate; at; board; carers; cases; checks; children;
        concerns; county; disabled; ensure; focused; found; further; get; good; has; help; last; late; level;
        majority; monitoring; more; moved; no; once; over; partners; plan; positive; provided; records; report;
        required; response; risks; service; small; still; supported; teenagers; them; these; this; told; training;
        week; weeks; without; year
        """,
        -0.375: """
        # september; advice; arrangements; asked; assessment; demonstrate; effective; have; improving; individual;
        like; little; looked; meetings; next; number; often; oversight; parents; partnership; regular; run; saw; seen;
        senior; shared; take; ten; those; though; use; well; working; yet; young; youngsters
        """,
        -0.5: """
        assessments; away; boys; direction; does; done; enough; independent; leavers; line; live; long; many; one;
        online; own; place; progress; than; took
        """,
        -0.625: """
        after; form; guidance; identified; makes; or; out; page; people; they
        """,
        -0.75: """
        =; challenge; four; go; most; pulled
        """,
        -0.875: """
        an; says; together
        """,
    },
    Theme.PLACEMENTS: {
        1.625: """
        stability
        """,
        1.375: """
        fostered; leavers; slept
        """,
        1.25: """
        homes
        """,
        1.125: """
        recruitment; ring; term
        """,
        1.0: """
        accommodation; asylum; bed; five; hotels; placing; safe; supervising; youngsters
        """,
        0.875: """
        # in; # this; appropriately; cannot; charities; considered; doors; executive; good; houses; live; privately;
        sixteen; supporting; three; year
        """,
        0.75: """
        care; carefully; county; disabled; friends; households; living; needs; no; options; peoples; providers; runs;
        scale; seekers; space; special; under; warm; went; when
        """,
        0.625: """
        # and; # im; # main; # of; # ofsted; # progress; # us; # your; after; all; centres; city; citys; come; end;
        ended; flats; house; housing; judged; me; named; new; nor; own; reading; reasons; teenagers; will; with
        """,
        0.5: """
        # asked; # care; # children; # do; # experiences; # what; agencies; also; an; april; borough; boys; director;
        effective; faith; found; full; homeless; identify; july; local; meeting; mostly; nearly; older; olds; over;
        provided; rights; sent; suitable; takes; third; vast; was; week; whether; working
        """,
        0.375: """
        # 1; # a; # july; # report; # to; above; against; appropriate; area; assessments; at; authorities; before;
        better; beyond; but; can; complex; detailed; effectively; far; felt; front; increasing; into; its; know;
        looked; managers; means; moved; number; ofsted; out; particularly; pay; placed; private; provision; range;
        reduce; regularly; respond; seeking; share; small; strategic; sufficient; take; ten; thought; until; visit;
        vulnerable; were; which
        """,
        0.25: """
        # 2024; # be; # findings; # headline; # help; # young; across; based; came; carers; councils; each; ensure;
        find; fostering; four; group; has; if; inspection; it; known; learning; leaving; like; long; meet; members;
        months; nine; only; other; panel; rated; right; robust; senior; some; support; team; their; too; training;
        while; who; within
        """,
        0.125: """
        # 2025; # need; # protection; arrangements; inadequate; many; need; or; people; social; them; there; they;
        well
        """,
        -0.125: """
        # leavers; # on; # with; =; agency; as; authority; clear; have; identified; independent; last; planning;
        progress; put; said; than; that; time; two; we; young
        """,
        -0.25: """
        # december; # for; # local; # the; about; activity; adult; areas; asked; assurance; been; called; change;
        changes; checks; child; does; during; education; enough; ensuring; established; family; first; focus; from;
        however; impact; improve; improvement; improvements; interviews; keep; kept; letter; making; management;
        missing; national; now; outside; outstanding; partnership; plan; quality; receive; say; says; set; still;
        through; together; unaccompanied; understanding; views; visits; without
        """,
        -0.375: """
        # 20; # 2023; # is; # news; adoption; ask; authoritys; benefit; best; consideration; days; decisions; eight;
        every; focused; foster; getting; gone; health; held; high; improving; include; less; letters; lives; make;
        meets; monitoring; needed; next; not; once; pace; permanence; person; police; practice; report; reports;
        risks; safeguarding; safety; saw; seen; service; spent; staff; stay; teams; tell; those; used; visitors;
        waiting; whom; why
        """,
        -0.5: """
        # not; advice; advocacy; between; brothers; cases; centre; delay; do; down; helped; how; important; meetings;
        night; residential; same; schools; should; stable; taken; way; what; workers; wrong
        """,
        -0.625: """
        # january; although; by; early; kind; leadership; matching; miles; plans; praise; protection; significant;
        supported; thoughtful; worker
        """,
        -0.75: """
        be; contact; get; goes; hundred; relatives; see; years
        """,
        -0.875: """
        childrens; help; improved; kinship; parents; services; sisters
        """,
        -1.0: """
        work
        """,
        -1.25: """
        go
        """,
    },
    Theme.PERMANENCE: {
        1.625: """
        family
        """,
        1.125: """
        # for; children; decisions; kinship; planned; temporary; told; viability
        """,
        1.0: """
        # adoption; # performance; become; edge; live
        """,
        0.875: """
        # it; applications; coming; evidence; grandparents; home; into; permanent; still; timely; two; years
        """,
        0.75: """
        # is; # that; adoption; benefit; care; childrens; keeping; know; let; permanence; say
        """,
        0.625: """
        avoid; before; brothers; cabinet; conferences; deal; director; families; group; held; last; late; legal;
        matches; matching; most; oversight; plans; relatives; score; some; then; with; work; would
        """,
        0.5: """
        =; advice; assurance; be; brought; cannot; careful; carers; centres; dont; effective; england; every; girls;
        have; letters; long; match; means; more; move; older; order; others; panel; placements; possible; short;
        sisters; stable; step; strengthened; ten; time; timescales; too
        """,
        0.375: """
        # care; # in; # inspectors; # said; # summary; # the; at; bring; carried; cases; checks; childs; come; delay;
        drift; early; experience; finding; first; future; get; going; however; left; less; life; like; numbers; on;
        once; options; or; orders; pace; partnership; planning; quality; rather; recognises; return; said; says;
        secure; senior; somebody; story; strategic; this; together; waited; waiting; way; weeks; wishes
        """,
        0.25: """
        # 20; # 2023; # executive; # january; # news; # outcomes; # reporter; after; agreed; away; but; case; child;
        decision; done; down; found; fully; had; helped; improved; kept; lack; leaders; living; made; management; not;
        offered; ofsted; part; positive; progress; provide; regularly; required; second; should; so; strategy; such;
        take; under; understand; when; will; youngsters
        """,
        0.125: """
        # after; # children; # looked; # practice; authority; do; from; good; has; managers; need; no; plan; social;
        than; where
        """,
        -0.125: """
        # main; # on; # social; # to; all; better; by; ensure; independent; local; many; now; range; services; since;
        support; that; them; up; what
        """,
        -0.25: """
        # board; # council; # headline; # help; # leadership; # management; # of; # overview; # protection;
        # safeguarding; # who; about; access; additional; agencies; area; as; asked; authoritys; because; been;
        considered; consistently; days; did; disabled; feel; impact; improvement; inspectors; key; learning; leave;
        make; march; missing; much; nobody; offer; officers; only; outcomes; person; place; police; records;
        relationships; risk; safeguarding; same; school; schools; staff; teenagers; there; they; those; understanding;
        use; used; visits; were; which; workers
        """,
        -0.375: """
        # 2025; # and; # are; # governance; # inspection; # july; # need; adopters; adults; analysis; appropriately;
        assessment; assessments; between; complex; council; date; described; enables; few; focused; four; further;
        health; homes; hours; independence; information; interviews; lead; led; looked; meet; meeting; new; one; our;
        over; own; partners; reports; reviews; sign; speak; special; teams; very; visit; who
        """,
        -0.5: """
        # findings; # local; approach; areas; babies; birth; cultural; effectiveness; five; given; inform;
        intervention; its; next; off; out; practice; safe; something; term; updated; while
        """,
        -0.625: """
        also; chaired; effectively; firm; hand; help; including; other; people; protection; small; team; young
        """,
        -0.75: """
        drop; service
        """,
        -0.875: """
        leavers; was
        """,
        -1.0: """
        worker
        """,
        -1.125: """
        needs
        """,
    },
    Theme.HEALTH: {
        2.625: """
        psychologist
        """,
        1.5: """
        nhs
        """,
        1.375: """
        wheelchair
        """,
        1.25: """
        care; midwives; screening; trauma
        """,
        1.125: """
        access; autism; help; leavers
        """,
        1.0: """
        e; gps; service; waiting; years
        """,
        0.875: """
        after; enhanced; hand; have; missed; mothers; takes; wait
        """,
        0.75: """
        assessment; assessments; check; clinic; clinics; emergency; foster; nurses; said; school; specialist; young
        """,
        0.625: """
        adopters; ask; babies; case; clinical; filled; from; funding; mother; pathway; run; see; therapists; too;
        weeks
        """,
        0.5: """
        # after; # looked; # main; benefit; but; carers; emotional; every; get; getting; harm; miss; notes; placed;
        provides; return; this; three; timely; turn; waits; whether; year
        """,
        0.375: """
        # 2019; # 2021; # 2025; # 3; # achieving; # april; # democracy; # for; # is; # july; # on; # permanence;
        # release; # reporting; # service; # the; # what; about; always; another; appropriate; aware; be; brought;
        came; camhs; can; closed; comes; department; five; following; heard; high; history; initial; joint; leave;
        leaving; led; live; may; new; nobody; olds; receive; referrals; resulted; taking; times; up; you
        """,
        0.25: """
        # and; # experience; # findings; # it; # local; # of; # people; # progress; # that; action; although; by;
        conferences; did; do; effectively; ensure; go; health; homes; improvements; last; leaders; local; meet; once;
        partnership; performance; review; reviewing; seen; since; story; take; than; under; understanding; visits
        """,
        0.125: """
        # care; # leavers; all; child; first; had; has; know; looked; made; needs; team; them; they; told
        """,
        -0.125: """
        # inspection; # to; an; authority; cases; children; early; families; found; how; impact; improvement;
        independent; it; more; parents; people; so; some; with
        """,
        -0.25: """
        # 2024; # children; # council; # february; # summary; # thursday; # who; agreed; any; areas; because; become;
        clear; contact; county; decision; decisions; development; direct; disabled; during; effective; end; improved;
        its; judged; like; long; longer; making; no; not; number; off; often; older; on; only; person; planning;
        progress; protection; right; safe; safeguarding; same; set; should; small; strong; taken; worker; workers;
        would; yet
        """,
        -0.375: """
        # help; # need; # protection; adults; advice; adviser; advisers; age; at; between; councils; example; head;
        helped; hours; into; left; life; living; most; neglect; next; october; office; officers; or; put; quality;
        real; reports; reviews; risk; second; short; six; social; ten; that; was; well; who; words; work
        """,
        -0.5: """
        as; available; been; boys; good; group; home; housing; including; keep; missing; out; partners; plans; play;
        pupils; rarely; report; say; share; sit; teachers; these; thought; very; visit; we; whole
        """,
        -0.625: """
        # by; also; concerns; could; education; enough; give; less; list; managers; means; professionals; such; teams;
        time; understood; were; what; where
        """,
        -0.75: """
        adult; council; dental; police; therapeutic; there; through; will
        """,
        -0.875: """
        =; asked; childrens; family; helps; nurse; one; probation; therapist
        """,
        -1.0: """
        ages; approved; practice
        """,
        -1.5: """
        mental
        """,
    },
    Theme.EDUCATION: {
        1.375: """
        class; education; job
        """,
        1.25: """
        boys; missing
        """,
        1.125: """
        gives; places
        """,
        1.0: """
        answer; attend; care; child; countys; leavers; numbers
        """,
        0.875: """
        alternative; i; lads; parents; scheme; taught; value
        """,
        0.75: """
        # after; # looked; cut; encouraged; fives; home; if; leaving; more; move; nobody; number; off; progress;
        reading; staff; starts; systems; timetables; used; work; young
        """,
        0.625: """
        # children; # progress; # that; # visit; after; aged; apprenticeships; book; council; eleven; expected; grown;
        key; pupil; ring; shortage; soon; teenagers; too; track; turn
        """,
        0.5: """
        # experiences; # for; # outcomes; # the; # were; adulthood; annual; any; attendance; children; city; ensured;
        every; found; free; gets; given; go; have; keep; kept; large; meant; miss; month; must; olds; oversight;
        rated; reduced; said; several; significant; sit; spent; start; strong; supported; there; until; very; want;
        welsh; years
        """,
        0.375: """
        # 2022; # 27; # 9; # among; # council; # democracy; # help; # it; # july; # november; # of; # out; # people;
        # young; about; adult; agreed; among; around; developed; do; done; drawn; employment; enough; funding; good;
        having; into; just; leaders; make; many; monitoring; most; new; or; provided; results; school; september;
        specialist; through; told; twice; virtual; was
        """,
        0.25: """
        # 11; # about; # achieving; # and; # are; # experience; # improve; # is; # leavers; # permanence;
        # protection; # reporter; # who; although; before; best; between; borough; by; concerns; could; currently;
        day; did; each; early; find; five; following; half; helps; identify; improved; improving; increasing; its;
        met; nine; no; offered; only; opportunities; part; placements; processes; receive; recently; review; schools;
        still; strategy; term; that; time; visits; wait; which; who
        """,
        0.125: """
        # 2023; # care; # families; # need; been; but; effective; get; local; not; often; people; place; social; some;
        this; two; where
        """,
        -0.125: """
        # governance; agency; all; homes; improve; life; looked; ofsted; plan; service; support; worker
        """,
        -0.25: """
        # board; # inspection; # leadership; # letter; # management; # on; # safeguarding; adviser; always;
        assessment; available; back; become; board; cannot; carers; changes; childrens; clear; come; councils; during;
        families; first; fostering; held; help; improvement; independent; joint; lack; learning; long; meetings;
        panel; pathway; planning; plans; positive; pre; provides; risks; same; see; senior; set; should; team; teams;
        touch; training; understand; up; we; whose; within; written; yet
        """,
        -0.375: """
        # they; access; adults; almost; assessments; be; brothers; call; contact; decisions; department; director;
        down; family; follow; from; group; how; inspection; left; live; majority; managers; out; own; partners;
        police; practice; protection; seen; short; small; suitable; system; tell; they; when; you
        """,
        -0.5: """
        # a; # by; # this; accommodation; area; as; bus; cases; conferences; does; educational; form; four;
        inspectors; known; language; led; lessons; nearly; needs; old; primary; report; risk; since; such; visitors
        """,
        -0.625: """
        # affairs; # correspondent; # education; # in; # our; # social; had; hardly; high; need; offer; on; quality;
        safeguarding; speak; spending; these; trouble; turned; weeks; what; workers
        """,
        -0.75: """
        advisers; came; health; know; officers; would
        """,
        -0.875: """
        being; gone; made; services; third; travel
        """,
        -1.0: """
        asked; youth
        """,
        -1.125: """
        =
        """,
        -1.25: """
        tutor
        """,
        -1.5: """
        jobs
        """,
        -1.75: """
        less
        """,
        -2.125: """
        pupils
        """,
    },
    Theme.CHILDS_VOICE: {
        1.75: """
        visiting
        """,
        1.5: """
        asked; child; children; workers
        """,
        1.375: """
        contact; pupils; worker
        """,
        1.25: """
        group; interpreters; them
        """,
        1.125: """
        board; brothers; felt; shy; video; younger
        """,
        1.0: """
        ask; easy; real
        """,
        0.875: """
        # children; call; centre; engagement; experienced; groups; hear; made; march; meetings; ones; praise;
        residents; teenagers; therapist
        """,
        0.75: """
        # by; build; changed; charity; childrens; club; doors; down; engage; forum; frequency; informed; learned;
        learning; letters; meets; name; our; part; says; seven; siblings; spoke; times; trust; women; young;
        youngsters
        """,
        0.625: """
        babies; budget; calls; communication; consider; contribute; different; getting; helps; however; involved;
        leavers; less; lost; people; peoples; pick; play; pledge; ran; safeguarding; show; sisters; speak; stood;
        survey; talk; then; used; what
        """,
        0.5: """
        # a; # achieving; # after; # for; # looked; # ofsted; # permanence; about; account; adolescent; always;
        benefit; careful; covid; does; february; fully; hold; how; including; inside; like; little; lives; make;
        never; often; olds; persons; policy; recently; relationships; side; stronger; take; teams; their; themselves;
        trained; under; visits; why; will
        """,
        0.375: """
        # in; # letter; # subject; # thursday; after; area; assurance; authority; because; both; by; completed;
        conferences; consideration; council; during; eleven; experience; far; filled; future; has; have; hospital;
        includes; inform; kept; led; levels; making; meeting; missing; older; planned; plans; rather; read; recent;
        saw; send; six; social; staff; subject; supported; than; three; undertaken; use; weeks; went; were; with;
        words; yet
        """,
        0.25: """
        # council; # findings; # from; # inspectors; # of; # our; # people; # practice; # with; =; adults; can; chair;
        change; considered; day; described; develop; effectively; enough; ensure; every; evidence; few; foster; four;
        gone; hard; issues; long; move; not; panel; positive; protection; put; reviews; those; views; way; when;
        would
        """,
        0.125: """
        # and; # be; # leadership; # main; # management; at; been; cases; improve; one; say; that; they; time; work
        """,
        -0.125: """
        # are; # care; # progress; an; as; high; improvement; other; partners; practice; some; training; which
        """,
        -0.25: """
        # 2022; # 5; # december; # february; # headline; # it; # local; # protection; # to; # who; access; actions;
        appropriate; assessed; asylum; capacity; care; case; caseloads; clear; data; do; each; experiences;
        exploitation; given; good; harm; health; impact; independent; individual; its; key; late; leaders; many; may;
        means; more; most; offer; officers; only; or; out; oversight; pandemic; performance; place; professionals;
        response; reviewed; school; schools; seen; sexual; shared; since; specific; still; third; this; too; wait;
        waiting; week; whether; without
        """,
        -0.375: """
        # need; # on; # this; abuse; action; additional; adviser; agency; all; although; analysis; be; become; before;
        behind; between; brought; childs; community; concerns; court; culture; currently; detailed; domestic; edge;
        end; enquiries; families; first; found; give; gives; helping; here; hours; identify; immediate; information;
        inspection; joint; keep; last; lead; leave; looked; next; notes; numbers; off; office; once; parents;
        partnership; pathway; planning; police; records; reports; second; should; single; strategy; strong; systems;
        together; took; two; until; visitors
        """,
        -0.5: """
        # 2023; # the; act; agencies; ambitious; arrangements; assessment; back; better; carers; come; consistently;
        direct; disabled; dont; early; education; effective; feelings; focus; go; goes; home; identified; inspectors;
        live; local; met; night; nobody; now; promptly; quality; recorded; remain; return; risks; skilled; sometimes;
        visit; where
        """,
        -0.625: """
        co; decisions; find; help; left; managers; moving; no; number; ofsted; ought; provide; receive; result; run;
        so; specialist; support; through; vast; was; wishes; within; years
        """,
        -0.75: """
        advisers; assessments; did; if; need; progress; reach; right; team; up; you
        """,
        -0.875: """
        into; leaving; unpaid; well
        """,
        -1.0: """
        any
        """,
        -1.125: """
        timely
        """,
        -1.25: """
        quickly
        """,
        -1.375: """
        needs
        """,
    },
    Theme.CARE_LEAVERS: {
        1.5: """
        young
        """,
        1.375: """
        offer; pathways
        """,
        1.25: """
        contact; olds; service; touch
        """,
        1.125: """
        adviser; eighteen
        """,
        1.0: """
        off; once; planning; risks
        """,
        0.875: """
        house; hub; nowhere; third; year
        """,
        0.75: """
        # findings; =; about; advisers; aged; ambition; around; as; flat; less; mentors; need; plans; support; they;
        those; twelve; which
        """,
        0.625: """
        # that; after; back; birthday; director; done; drop; feel; foster; fresh; gone; men; move; nearly; proud;
        relationships; remain; set; stable; them; views; visits; workers
        """,
        0.5: """
        # are; # leavers; # main; # progress; # they; assessments; between; breakfast; driving; emotional; end;
        entitlements; financial; focus; former; free; full; helped; inspection; kind; know; last; late; living; meet;
        money; older; pathway; performance; person; proportion; quickly; reach; receive; said; senior; somebody;
        starts; steps; supported; team; teenagers; their; too; us; want; wishes; years
        """,
        0.375: """
        # care; # headline; # is; # not; act; additional; advice; again; already; an; away; calls; choice; completed;
        council; engage; ensures; few; further; goes; have; i; if; important; including; independence; investment;
        january; keep; lack; leaders; leadership; leave; level; like; makes; making; may; national; newly; own; per;
        quality; recently; regular; risk; run; since; still; such; thought; transition; until; we; where; who
        """,
        0.25: """
        # be; # by; # experiences; # social; across; agencies; alone; always; be; become; clear; consideration; do;
        go; going; highly; independent; its; judged; life; longer; missing; on; one; or; other; our; outstanding;
        practice; report; safety; say; stay; through; training; very; visited; was; went; what; while; workforce
        """,
        0.125: """
        # achieving; # in; # it; # permanence; arrangements; assessment; by; good; people; timely; understand; way;
        with
        """,
        -0.125: """
        # and; # for; # performance; # the; # to; agency; authority; early; it; local; make; managers; not; out;
        police; range; services; time; were
        """,
        -0.25: """
        # 2024; # council; # families; # impact; # leaders; # on; # overview; # people; # practice; # subject;
        # thursday; # what; # with; # work; # young; action; appropriately; because; but; can; city; concerns;
        decisions; described; despite; disabled; does; effective; every; family; focused; had; home; identified;
        identify; improve; improvement; learning; list; many; march; meetings; met; now; offered; often; outcomes;
        parents; partnership; personal; placements; positive; right; safeguarding; same; share; significant; staff;
        there; used; waiting; weeks; whether; yet
        """,
        -0.375: """
        # improve; # letter; accommodation; agreed; at; available; before; care; change; come; consider; considered;
        down; eleven; ensuring; extra; form; friends; got; happen; helps; impact; improvements; interventions; into;
        involved; left; means; new; number; oversight; placed; plan; priority; reviews; safe; school; schools;
        seeking; so; strength; supervision; that; took; turn; wide; without; youngsters
        """,
        -0.5: """
        # help; # need; # protection; # who; brought; case; child; childrens; councils; did; education; five; forum;
        live; needs; opportunities; panel; part; past; place; protection; reviewed; see; sight; sound; three; two;
        under; within; work; write
        """,
        -0.625: """
        # inspection; called; experienced; from; get; job; leaving; look; looked; real; small; social; specialist;
        website
        """,
        -0.75: """
        # children; # ofsted; access; begun; board; cases; housing; leavers; than
        """,
        -0.875: """
        families; health; take
        """,
        -2.125: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        1.625: """
        ages
        """,
        1.25: """
        age; cultural; kindness
        """,
        1.125: """
        bring; lone; their
        """,
        1.0: """
        guardians; journey; scheme; such; welcome; workers
        """,
        0.875: """
        came; foster; health; took; trauma; under
        """,
        0.75: """
        appropriate; available; guidance; lads; looking; mental; national; on; settle; supported; ten; these; young
        """,
        0.625: """
        # care; accommodation; advice; another; asked; behind; borough; boy; country; done; each; exceptional; feel;
        leavers; made; months; needs; nobody; office; placed; reached; specialist; who
        """,
        0.5: """
        # all; # june; # leavers; arrived; could; drawn; family; find; given; happens; his; independent; last;
        matched; met; more; moved; now; own; past; phone; plans; practice; residential; response; so; something;
        strength; taken; times; told; trained; twenty; until; visitors
        """,
        0.375: """
        # 20; # 2023; # december; # democracy; # in; # reporter; adults; assessments; boys; brought; by;
        comprehensive; despite; education; england; ensure; felt; four; had; he; how; judged; language; leaving;
        numbers; once; provide; speak; support; those; was; we; what; where
        """,
        0.25: """
        # experiences; # local; # main; # of; # progress; # the; become; been; did; do; down; early; effective;
        emotional; few; found; from; hard; here; legal; letter; long; many; meet; number; offer; or; people;
        placements; planning; small; take; well; year
        """,
        0.125: """
        # children; # for; # people; about; an; care; carers; looked; progress; they; used; with
        """,
        -0.125: """
        # on; # to; # who; agency; areas; authority; being; board; clear; councils; first; get; have; identified; not;
        place; protection; safeguarding; strong; there; time; training; two; use; visit; were
        """,
        -0.25: """
        # be; additional; after; always; arrangements; be; better; cannot; case; city; council; days; decision;
        decisions; end; go; homes; impact; improve; improvement; improvements; information; inspection; inspectors;
        it; its; keep; meetings; missing; officers; out; person; put; quickly; recently; reviews; risks; run; said;
        says; schools; service; shared; six; social; staff; step; that; them; too; unaccompanied; very; way; when;
        which; while; work; years; yet
        """,
        -0.375: """
        # 2022; # help; # need; # protection; adviser; all; as; call; cases; children; eight; eleven; has; help;
        however; live; make; managers; month; need; our; private; quality; report; risk; spoken; team; will; would
        """,
        -0.5: """
        # 10; # news; # november; at; can; child; easy; life; next; parents; therapy; understand; worked
        """,
        -0.625: """
        across; come; faith; letters; peoples; since
        """,
        -0.75: """
        looks; seekers; stay
        """,
        -0.875: """
        offered
        """,
        -1.0: """
        asylum; placing
        """,
        -1.25: """
        families
        """,
        -1.375: """
        =
        """,
        -1.875: """
        interpreters
        """,
    },
    Theme.DISABLED_CHILDREN: {
        1.375: """
        packages; provision
        """,
        1.25: """
        transition
        """,
        1.125: """
        additional; at; centre; families; specialist
        """,
        1.0: """
        eight; excellent; plans; self; supports; young
        """,
        0.875: """
        act; autism; improvements; local; medium; one; residential; run; support; travel; with; youngsters
        """,
        0.75: """
        # reporter; # the; grow; into; let; lockdown; parent; planning; siblings; turned; welsh
        """,
        0.625: """
        any; arrangements; carer; closed; down; education; grandparents; night; overnight; parents; required;
        reviewed; should; speech; takes; taxi; visited; website
        """,
        0.5: """
        # of; according; adult; after; boys; bus; child; difficulties; disabled; effective; forum; last; less; needs;
        open; partnerships; pupils; saw; services; set; team; those; training; up; ways; when
        """,
        0.375: """
        # 11; # 2023; # democracy; # focused; # main; # november; # ofsted; # outcome; # report; # visit; # what;
        across; also; ambitious; ask; carers; children; concerns; described; disabilities; dont; end; ensure; from;
        given; heard; her; here; high; however; improvement; longer; many; members; national; october; offer; old;
        response; reviews; sign; social; step; teachers; thought; told; two; use
        """,
        0.25: """
        # areas; # children; # for; # help; # local; # need; # protection; # who; agencies; agreed; assessments;
        being; better; date; detailed; family; harm; how; improved; inform; lack; lead; life; move; no; offered;
        often; permanence; put; recording; risks; safeguarding; that; these; through; timely; waiting; while; workers;
        written
        """,
        0.125: """
        # be; # experiences; # findings; # july; # progress; # to; childrens; help; outcomes; quality; records; than;
        well; working
        """,
        -0.125: """
        # after; # and; # inspection; # looked; # on; # people; # social; # with; action; all; an; by; each; get; has;
        impact; including; know; managers; on; or; out; practice; said; see; so; take; teams; there; was
        """,
        -0.25: """
        # 2025; # achieving; # by; # news; # permanence; authority; care; chair; checks; contact; councils; county;
        director; few; find; first; foster; go; good; held; homes; improve; information; look; next; ofsted; only;
        part; partners; partnership; progress; protection; report; review; says; senior; small; supported; they; too;
        visit; wait; way; weeks; what; will; within; worker
        """,
        -0.375: """
        come; decisions; do; done; effectively; evidence; experienced; five; full; getting; had; home; learning;
        looked; may; mental; nine; off; older; own; people; plan; risk; still; taken; them; three; under; until; we;
        where; which; work
        """,
        -0.5: """
        # march; # not; about; advice; always; as; back; borough; easy; late; made; meeting; more; most; number; some;
        starts; ten; their; times; whether
        """,
        -0.625: """
        found; our; sessions; were
        """,
        -0.75: """
        fostered; staff
        """,
        -0.875: """
        educational; long
        """,
        -1.375: """
        send
        """,
        -2.25: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        2.625: """
        police
        """,
        1.875: """
        risk
        """,
        1.5: """
        =
        """,
        1.375: """
        jobs
        """,
        1.25: """
        episodes
        """,
        1.125: """
        girls; information; logged; within
        """,
        1.0: """
        awareness; prevent; talks
        """,
        0.875: """
        boys; go; interviews; keep; learning; maps; out; outside; partners; safety; someone; strong; team; workers
        """,
        0.75: """
        audit; established; fifty; friends; home; housing; identify; lost; night; relentless; response; risks; safe;
        scotland; skilled; targeted; upon; when; young
        """,
        0.625: """
        # march; act; adults; approach; away; coming; countys; disabled; four; gone; here; late; list; missing; off;
        other; page; primary; recorded; relationships; speaks; specific; summer; theres; though; used; who;
        youngsters
        """,
        0.5: """
        # 18; # and; # need; along; among; area; assessments; back; creative; does; effective; efforts; ensured;
        exploited; flats; goes; happen; inform; known; less; links; looking; nurse; older; online; panel; praise;
        pupils; ring; same; says; sexual; sharing; she; sight; speak; special; subject; top; trained; wales; weekly;
        where
        """,
        0.375: """
        # after; # experiences; # help; # looked; # protection; # who; able; about; account; alone; at; aware; being;
        by; comes; days; dedicated; did; ensure; exploitation; found; get; guidance; highly; inconsistent;
        independent; joint; just; kept; led; multi; national; noted; notice; offer; offered; officers; only; own;
        people; places; recognise; reported; return; reviewed; run; set; shared; staff; took; undertaken; use;
        vulnerable; with; work; yet; youth
        """,
        0.25: """
        # areas; # by; # children; # for; # governance; # january; # leadership; # letter; # management; # outcomes;
        # overview; # progress; access; accommodation; after; agency; also; analysis; available; based; board;
        borough; brothers; but; called; child; early; find; good; has; if; judged; june; key; know; last; leadership;
        letter; local; make; meeting; over; practice; provide; provides; say; teenagers; that; these; those; time;
        told; up; what; which
        """,
        0.125: """
        # achieving; # people; # permanence; # to; # young; an; cases; each; managers; ofsted; receive; since; their;
        too; was; year
        """,
        -0.125: """
        # it; # main; # of; # that; # the; county; have; meetings; no; on; take; this; three; well; were
        """,
        -0.25: """
        # 2024; # are; # be; # democracy; # families; # findings; # impact; # inspectors; # is; # july; # leaders;
        # leavers; # local; # our; # practice; # release; # work; across; agencies; better; came; can; carers; change;
        changes; checks; children; clear; concerns; consistently; corporate; date; decision; direct; director; enough;
        every; feel; fostering; however; inadequate; it; lack; leave; life; like; little; living; majority;
        management; members; more; most; now; often; one; performance; plans; progress; provided; provision; rated;
        regular; regularly; report; right; senior; services; so; stay; such; teams; than; two; under; visit; weeks;
        whether; whom; working
        """,
        -0.375: """
        # 27; # april; # care; # may; # service; # social; # with; appropriately; arrangements; assessed; cabinet;
        city; conferences; council; councils; end; hard; health; improvements; include; including; inspection; issues;
        leavers; long; march; months; must; need; new; nine; our; part; peoples; private; protection; recent; remain;
        reports; reviewing; safeguarding; said; service; several; specialist; strategy; support; systems; there;
        things; visits; without
        """,
        -0.5: """
        # council; # in; asked; assessment; before; build; childrens; complex; considered; decisions; help; high;
        leaders; leaves; meet; met; not; past; school; went; will; would
        """,
        -0.625: """
        abuse; all; authority; case; given; grown; many; moved; number; still; third; trust; written
        """,
        -0.75: """
        as; domestic; inspectors; or; parents; ten
        """,
        -0.875: """
        care; do; education; families; family; had; improvement; social; some
        """,
        -1.0: """
        criminal; small; they
        """,
        -1.125: """
        crime
        """,
        -1.25: """
        knife
        """,
    },
    Theme.WORKFORCE: {
        3.125: """
        training
        """,
        1.5: """
        assistants
        """,
        1.375: """
        heads; managers
        """,
        1.25: """
        advisers
        """,
        1.125: """
        approved; you
        """,
        1.0: """
        agency; appointments; caseloads; few; head; hours; improvement; office; praise; rate; staff
        """,
        0.875: """
        # inspection; carry; councils; cover; events; forty; high; learning; leave; month; pays; personal; worker
        """,
        0.75: """
        all; as; even; executive; experienced; extra; feel; half; health; manageable; mental; passed; professionals;
        real; same; social; stay; supports; weeks
        """,
        0.625: """
        changes; colleagues; does; down; financial; going; helps; now; officers; practice; practitioners; protection;
        published; saying; single; skilled; took; twelve; valued; work; workforce; working; years
        """,
        0.5: """
        # board; # by; # courier; # governance; # leadership; # letter; # lscb; # management; # may; # safeguarding;
        # the; =; additional; chief; christmas; commitment; court; demand; from; funding; get; has; inspectorate;
        leaders; left; longer; manager; many; met; model; neglect; new; notice; partnership; place; plan; positive;
        report; runs; so; team; teams; them; this; well
        """,
        0.375: """
        # 12; # 2022; # 23; # friday; # key; # our; # weaknesses; able; behind; best; case; culture; described;
        development; door; during; duty; focus; front; improving; language; next; night; offer; on; opportunities;
        part; per; planned; positively; provided; reasons; safeguarding; serious; share; shared; short; spoken;
        stable; still; sufficient; supported; themselves; they; thought; trained; very; whose
        """,
        0.25: """
        # and; # families; # impact; # leaders; # need; # on; # performance; # practice; # published; # social;
        # work; about; access; an; board; both; come; enough; five; four; had; its; leaving; meet; nobody; number;
        ofsted; out; people; regular; says; send; stability; such; taken; than; that; there; three; told; we; were;
        workers; would; year
        """,
        0.125: """
        # local; # of; # who; # with; do; early; or; over; plans; through; time; too; who
        """,
        -0.125: """
        # achieving; # be; # children; # findings; # permanence; # to; authority; been; childrens; found; good; it;
        not; planning; seen; senior; supervision; timely; two
        """,
        -0.25: """
        # 20; # after; # democracy; # is; # it; # looked; # that; actions; advice; after; although; always; any;
        assessment; be; become; came; capacity; childs; city; data; day; decision; developed; director; domestic;
        evidence; families; given; hard; held; housing; how; independent; inspection; july; key; leadership; like;
        local; means; meetings; months; multi; needs; outcomes; outside; oversight; partners; performance; police;
        pupils; quickly; response; schools; september; story; subject; support; take; their; under; understanding;
        use; visited; visits; wait; which; youngsters
        """,
        -0.375: """
        # council; # main; # march; # news; # release; agencies; also; answer; appropriate; appropriately; areas;
        arrangements; awareness; chair; child; concerns; currently; first; focused; fostering; fully; go; got; groups;
        heard; homes; increase; lead; led; letter; life; little; made; makes; only; panel; progress; recently;
        records; required; review; risk; run; service; services; since; steps; teenagers; things; throughout;
        timeliness; undertaken; visit; waiting; where; while; whom; within
        """,
        -0.5: """
        # 2025; # experiences; # for; # leavers; act; adults; alongside; at; begun; can; contact; could; examples;
        family; help; inspectors; kind; leavers; live; monday; rather; receive; referrals; see; strengthen; went;
        will; without
        """,
        -0.625: """
        # care; # progress; academy; decisions; every; foster; however; information; last; legal; name; need;
        offering; parents; pay; placed; sit; spot; ten; visiting
        """,
        -0.75: """
        assessments; bank; files; gets; into; reports; set; side; tell; up; way
        """,
        -0.875: """
        before; eight; what; with
        """,
        -1.0: """
        # in; care
        """,
        -1.125: """
        children; when; young
        """,
        -1.25: """
        put
        """,
    },
    Theme.OVERALL: {
        1.5: """
        result
        """,
        1.375: """
        experiences; help; progress; protection
        """,
        1.25: """
        # news; authority; children; improvement; leader
        """,
        1.125: """
        areas; consistently; enough; members; social; theres
        """,
        1.0: """
        # march; # page; educational; follow; foster; letter; live; turn
        """,
        0.875: """
        # at; # by; # february; # staff; adequate; authorities; corporate; enhanced; grade; inspection; life;
        management; needs; rating; recommendations; things; unannounced; work
        """,
        0.75: """
        # a; # borough; # council; chances; councillor; five; harm; leadership; led; long; member; most; old; put;
        region; relatives; required; several; sustained; than; workforce
        """,
        0.625: """
        # 2020; # 2023; # 2024; # 7; # in; ago; away; co; demonstrate; education; effective; far; fostered; found;
        inspectors; january; left; lot; made; march; matters; much; neighbouring; offered; positive; receive;
        referral; report; safe; said; same; serious; sets; signs; thing; widespread
        """,
        0.5: """
        # 26; # courier; # friday; # january; achieving; although; being; cabinet; came; care; change; confidence;
        date; early; else; england; everything; good; governance; greater; had; however; improved; improving;
        increasing; june; large; looks; low; mostly; ofsteds; only; order; peoples; practice; priority; problems;
        processes; protect; quality; received; receiving; remains; risk; safeguard; september; six; so; throughout;
        vulnerable; weaknesses; works; worries
        """,
        0.375: """
        # 10; # 9; # correspondent; # east; # from; # not; # on; # published; # social; # the; # to; =; abuse;
        adoption; all; already; be; both; but; capacity; consistent; disabilities; domestic; done; down; executive;
        exploitation; failings; get; give; got; has; her; inadequate; inconsistent; inspected; interventions; key;
        last; list; many; november; ofsted; outstanding; permanence; points; pupils; second; see; services; special;
        strategic; supported; system; these; though; today; valued; which; whose; years; yet; youngsters
        """,
        0.25: """
        # 20; # july; # our; # summary; after; agencies; as; attend; been; caseloads; chief; childrens; clearly;
        concerns; council; despite; did; during; here; high; improve; including; issues; its; keep; leavers; majority;
        need; no; oversight; require; requires; run; safeguarding; safety; school; send; significant; still; taken;
        thought; three; two; we
        """,
        0.125: """
        # care; better; councils; looked; making; now; people; there; visit; working
        """,
        -0.125: """
        # about; # achieving; # governance; # help; # it; # performance; # permanence; # progress; back; identified;
        not; out; planning; review; such; they; time; well
        """,
        -0.25: """
        # 12; # after; # and; # december; # experiences; # leadership; # letter; # local; # looked; # management;
        # outcomes; # people; # reporter; # that; # with; any; appropriate; area; at; available; best; brothers; can;
        chair; checks; city; currently; decision; decisions; develop; drift; ensures; experience; family; find; homes;
        known; late; leaders; managers; may; met; missing; months; multi; numbers; officers; often; person; personal;
        place; provide; provided; provides; since; some; specific; story; term; themselves; too; touch; understood;
        views; wait; week; why
        """,
        -0.375: """
        # 2; # date; # democracy; # inspection; # of; # ofsted; # outcome; # service; # what; # who; act; actions;
        advice; age; aged; agency; an; board; carers; cases; changes; conferences; covid; effectively; emotional; end;
        evaluation; experienced; focused; four; from; future; goes; groups; happen; head; independent; just; little;
        longer; lost; means; meet; meetings; money; nearly; new; nobody; number; other; over; parent; part;
        placements; planned; police; practitioners; professionals; programme; reach; recognises; reported; reports;
        robust; service; shared; small; strategy; summer; takes; times; together; training; understanding; used;
        waiting; weeks; what; whether; whom; within; without; would; you
        """,
        -0.5: """
        # 2017; # for; # send; access; again; agreed; always; ask; asks; boys; call; cannot; centre; data; day;
        director; do; edge; feel; followed; gives; how; if; information; intervention; less; national; neglect; off;
        outside; own; panel; partners; partnership; range; regular; responded; says; schools; she; specialist;
        teenagers; this; through; understand; use; weak; were; when; who; word; workers
        """,
        -0.625: """
        # findings; between; by; child; elsewhere; evidence; explained; figure; great; group; lead; learning; living;
        local; mark; more; on; page; partnerships; possible; teams; them; where
        """,
        -0.75: """
        about; accepted; around; backlog; days; district; each; ensure; every; judged; know; or; overall; plan;
        presenting; quickly; saying; slow; staff; supports; team; ten; their; timely; took; with
        """,
        -0.875: """
        arrangements; clear; following; into; kind; let; look; parents; public; response; stand
        """,
        -1.0: """
        # children; judgements; rated; ring; worker
        """,
        -1.125: """
        plans; year
        """,
        -1.25: """
        up
        """,
        -1.375: """
        home
        """,
    },
    Theme.SCOPE: {
        1.875: """
        inspectors
        """,
        1.5: """
        they
        """,
        1.375: """
        considered; theme; within
        """,
        1.25: """
        # inspection; manager; next; outcome
        """,
        1.125: """
        also; eight; inspector; programme; report; through
        """,
        1.0: """
        areas; focused; met; ofsted; quality; third; visit; was; watchdogs
        """,
        0.875: """
        any; assurance; chair; director; does; files; findings; front; lead; looked; reports
        """,
        0.75: """
        # 11; # about; between; come; door; dropped; grades; into; marks; services; staff; those; together
        """,
        0.625: """
        # 2025; # this; adviser; although; asked; assessment; began; care; childrens; ciw; clinics; close; contacts;
        effectiveness; evaluated; following; formal; given; inspections; its; leavers; letter; local; one; overall;
        possible; priority; proceedings; protection; put; range; records; referrals; round; sent; starting; will
        """,
        0.5: """
        # ofsted; addition; aged; alone; arrangements; assessors; autumn; be; can; check; cqc; district; first; four;
        full; he; homes; how; includes; including; inspected; kind; lowest; or; other; public; rated; read; schools;
        second; sexual; shared; tell; ten; weeks; whole
        """,
        0.375: """
        # area; # letter; account; assessed; authority; authoritys; call; council; due; education; every;
        exploitation; go; grown; help; inspection; it; leaving; look; mash; monitoring; multi; must; need; parents;
        pre; reach; right; spoke; subject; such; these; under; until; visited; voice; we; working
        """,
        0.25: """
        # 2022; # care; # council; across; action; agency; because; development; evidence; experiences; further; give;
        grade; late; making; missing; no; outcomes; people; safeguarding; seen; should; taken; this; what; young
        """,
        0.125: """
        # be; # to; all; as; leaders; not; service; since; their; them
        """,
        -0.125: """
        # families; # governance; # leadership; # looked; # management; # people; # summary; # who; after; at; cases;
        clear; decisions; foster; from; live; needs; out; over; school; strong; than
        """,
        -0.25: """
        # 2021; # after; # for; # july; # need; # news; # social; about; agencies; always; back; been; better; but;
        clearly; concerns; consistently; county; day; early; february; found; good; had; half; health; high;
        identified; improve; inadequate; living; long; make; nobody; on; only; permanent; plans; police; positive;
        rating; so; social; supported; that; training; use; very; visits; way; worker; written
        """,
        -0.375: """
        # experiences; # focused; # in; # local; # main; # on; # our; # subject; # visit; april; before; borough;
        boys; case; comes; down; effective; ensure; executive; failings; far; home; however; impact; learning; march;
        more; now; october; panel; referral; she; special; take; there; two; up; were; where; which; whose;
        youngsters
        """,
        -0.5: """
        # 2024; # child; # january; # of; # progress; # protection; =; ago; families; heads; january; june; kept;
        left; lives; lost; move; much; offered; once; required; safe; say; september; support; takes; then; work;
        years
        """,
        -0.625: """
        being; carried; child; contact; do; few; follow; have; many; new; praised; send; told; would
        """,
        -0.75: """
        # children; most; too
        """,
        -0.875: """
        # the; by; last; workers
        """,
        -1.0: """
        said
        """,
        -1.125: """
        # findings; has; when; year
        """,
        -1.25: """
        # and; improvement
        """,
        -1.375: """
        going
        """,
    },
    Theme.OTHER: {
        2.0: """
        domestic
        """,
        1.875: """
        unpaid
        """,
        1.625: """
        knife; neglect; parents
        """,
        1.5: """
        =; mothers; violent
        """,
        1.375: """
        # in; carers; contact; victims
        """,
        1.25: """
        crime; moving; pre
        """,
        1.125: """
        advocacy; money; spending; time; town
        """,
        1.0: """
        arrangements; cost; hobbies; hospital; libraries; miles; payments; room
        """,
        0.875: """
        # living; # service; abuse; bought; further; got; graded; increase; notifications; parent; range; reablement;
        than; unaccompanied; view; violence
        """,
        0.75: """
        # cqc; # november; # this; adults; alcohol; breakdown; co; complaints; dads; drug; families; fathers; hours;
        incidents; interests; note; people; place; prevention; previously; profile; public; pupil; relationship;
        residents; sometimes; youth
        """,
        0.625: """
        # 2022; # 2024; # area; # bill; # friday; activities; advocates; apart; arrivals; as; available; average;
        before; birth; brothers; city; direct; discharge; effect; english; family; follow; get; grandparents; high;
        holidays; housing; independent; information; levels; liked; lives; living; minority; nine; pandemic;
        population; see; single; sisters; speak; spent; therapeutic; wide; wrong; you
        """,
        0.5: """
        # 5; # care; always; assessed; aware; babies; bank; clubs; councils; covid; currently; cut; department;
        develop; else; enough; factors; financial; four; harm; helps; home; include; inspectors; kind; matter;
        national; network; paid; pay; positive; protection; quarter; rates; reason; school; secondary; somebody; very;
        went; were; whom; whose
        """,
        0.375: """
        # 12; # 2018; # 9; # are; # children; # found; # july; # not; # outcomes; # words; across; after; almost;
        awareness; by; cent; children; community; conference; considered; did; enable; ensuring; even; examples;
        given; has; held; improve; letters; little; looks; may; off; older; opportunities; other; our; per; person;
        police; post; process; recognised; run; seen; set; shared; should; stage; taken; ten; term; them; third; use
        """,
        0.25: """
        # after; # areas; # december; # experiences; # january; # leavers; # looked; # people; # release; # young;
        access; advice; approach; better; borough; care; consistently; could; council; days; feel; five; gone; had;
        inspection; lack; like; make; meeting; meetings; mental; much; needed; number; officers; one; report; review;
        safeguarding; since; supported; there; touch; well
        """,
        0.125: """
        # for; # on; # progress; # the; authority; have; impact; know; on; or; support; with; worker
        """,
        -0.125: """
        # 2023; # executive; # protection; # who; been; disabled; early; how; it; out; performance; plans; services;
        workers
        """,
        -0.25: """
        # about; # be; # board; # council; # families; # help; # impact; # it; # leaders; # march; # need; # ofsted;
        # practice; # safeguarding; # that; # with; # work; actions; additional; agencies; an; away; benefit; cannot;
        clear; data; decision; director; do; effectively; experienced; experiences; first; found; go; going; improved;
        improvement; improvements; improving; inadequate; including; judged; keep; key; leave; leaving; led; live;
        local; making; management; multi; next; often; pathway; placed; plan; practice; provide; provided; receive;
        risks; safe; says; senior; service; several; small; special; staff; strong; team; those; views; visit;
        waiting; we; why; years; young
        """,
        -0.375: """
        # 6; # june; # of; # summary; # they; # what; agency; among; assessment; assessments; at; be; being; both;
        but; chair; come; complex; date; day; edge; end; evidence; exploitation; far; file; investment; its; life;
        long; managers; met; month; move; need; no; nurses; olds; once; outcomes; panel; part; planned; planning;
        programme; put; quickly; remain; requires; reviewed; said; significant; six; step; still; strengths; such;
        take; talk; three; timely; too; trust; visited; waits; way; weeks; when; where; whole; write
        """,
        -0.5: """
        # 19; # inspection; # is; act; action; along; any; back; case; cases; concerns; education; eleven; ensure;
        every; fostered; here; however; learning; list; many; missing; new; ofsted; only; phone; progress; quality;
        so; these; they; times; took; upon; us; what; youngsters
        """,
        -0.625: """
        # 2025; # by; appropriate; down; effective; everything; good; last; late; leaders; looked; members; moved;
        nobody; not; risk; say; their; training; two; visits; working; worries
        """,
        -0.75: """
        # findings; # main; all; answer; conferences; each; foster; into; social; will
        """,
        -0.875: """
        reviews
        """,
        -1.125: """
        leavers; this
        """,
    },
}
