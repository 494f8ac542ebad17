"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.75: """
        she
        """,
        1.375: """
        send
        """,
        1.25: """
        services
        """,
        1.125: """
        # what; agencies
        """,
        1.0: """
        # board; # safeguarding; = context; accept; accepted; council; government; putting; safeguarding; together;
        top; trust; vulnerable
        """,
        0.875: """
        = council; charge; gone; integrated; posts; promised; us; would
        """,
        0.75: """
        # inspection; # local; =; commissioned; direction; east; he; homeless; into; its; moved; plan; quickly;
        report; says; visible
        """,
        0.625: """
        = foot; be; cabinet; challenge; communities; dcs; difference; education; findings; from; group; identified;
        improvements; less; march; may; money; north; not; over; police; post; responsible; service; special; strong;
        teenagers; wanted; we; will
        """,
        0.5: """
        # impact; # leaders; # our; # with; = narrated; actively; address; advocate; already; also; annual; areas;
        centre; chair; chairs; challenges; changes; commissioning; county; demonstrated; department; due; ensuring;
        escb; fostering; has; job; joint; know; lead; leaders; little; much; our; out; panel; permanent; point;
        practitioners; procedures; public; recruited; reviewed; say; senior; sub; targeted; those; throughout; up;
        worked; write
        """,
        0.375: """
        # on; # overview; # summary; achievements; approach; appropriately; aware; been; committed; community;
        describe; effectively; effectiveness; example; extra; far; further; go; groups; have; health; hours;
        implemented; improvement; include; independent; issues; last; leaver; left; managers; member; outcomes;
        overview; partner; partners; performance; provide; right; rigorous; schools; set; six; strengths; themselves;
        three; way; who; work; year; you
        """,
        0.25: """
        # executive; # families; # february; # lscb; # practice; # social; # strengths; # weaknesses; # work;
        = inspectors; actions; adoption; ambitious; area; arrangements; at; between; childrens; come; concerns; covid;
        culture; develop; direct; do; each; educational; ensures; established; evidence; exploitation; fully; future;
        help; inadequate; included; includes; interviews; it; known; lack; local; necessary; needs; new; officers;
        own; pandemic; partnership; practice; prioritised; put; recent; regarding; regularly; respond; reviews;
        robust; seen; self; september; sexual; should; small; social; statutory; steps; subject; successful;
        sufficiently; take; teams; told; two; whether; working; written
        """,
        0.125: """
        # be; # children; # for; # is; = found; appropriate; as; assessment; enough; focused; including; make; meet;
        on; permanence; placement; return; such; them; they; understand; where
        """,
        -0.125: """
        # achieving; # adoption; # are; # leadership; # leavers; # management; # performance; # permanence; # the;
        # to; action; an; caseloads; children; comprehensive; foster; identify; life; most; need; now; personal;
        protection; provision; relationships; significant; some; team; while; with
        """,
        -0.25: """
        # after; # council; # findings; # governance; # has; # headline; # looked; # need; # outcomes; # this; about;
        activity; although; always; because; benefit; better; build; carers; chief; consistent; contact; core; data;
        decisions; developed; discussions; enable; few; first; high; highly; how; improved; increasing; information;
        led; legal; line; looked; low; made; making; management; means; meeting; meetings; missing; months; number;
        offer; ofsted; outcome; pathway; placed; pupils; range; receive; recently; recording; regular; relevant;
        reported; reporting; resulted; review; routinely; safety; same; school; see; so; support; taken; these;
        timeliness; timely; too; undertaken; views; waiting; was; when; within; worker; workforce; years
        """,
        -0.375: """
        # 2025; # at; # friday; # help; # november; # outcome; # protection; # who; adequate; after; assessed; back;
        care; case; considered; done; effective; ensure; felt; full; good; governance; had; home; however;
        implementation; increase; inspectorate; introduced; large; leadership; lscb; move; november; people; place;
        published; quality; reasons; received; remain; resources; response; risk; supported; things; this; time; very;
        visited
        """,
        -0.5: """
        # care; # report; addition; additional; agreed; assessments; assurance; authorities; consistently; corporate;
        ensured; financial; got; inspection; investment; leavers; next; no; often; parents; peoples; receiving;
        remains; required; scrutiny; sight; stability; strategy; system; through; visits; youth
        """,
        -0.625: """
        # and; # in; # letter; # progress; # that; assessing; down; long; one; programme; recognise; workers
        """,
        -0.75: """
        # experiences; # main; councillors; use; were
        """,
        -0.875: """
        # ofsted; director; executive; funding; result; training
        """,
        -1.0: """
        opposition; strategic
        """,
        -1.125: """
        their
        """,
        -1.25: """
        = head
        """,
        -1.375: """
        = improvement
        """,
        -2.125: """
        = priority_action
        """,
    },
    Theme.FRONT_DOOR: {
        1.375: """
        first
        """,
        1.25: """
        families; partners
        """,
        1.125: """
        =; = strength; visitors
        """,
        1.0: """
        enquiries; health; open
        """,
        0.875: """
        action; assessment; going; without
        """,
        0.75: """
        # findings; = foot; centres; checks; helped; hub; look; quickly; sooner; undertake
        """,
        0.625: """
        = council; advice; almost; answer; cases; concerns; consistent; decisions; help; identified; interpreters;
        intervention; officer; parents; programme; recognised; responded; ring; services; teachers; team; urgent;
        weekends; well; what
        """,
        0.5: """
        # our; access; adults; arrangements; at; attendance; babies; before; concern; discussions; do; elsewhere;
        escalate; following; getting; innovative; left; matter; meetings; number; offered; placements; promptly;
        result; resulted; risk; safeguard; side; situations; strategy; supports; these; understood; when; will;
        worker
        """,
        0.375: """
        # help; # ofsted; # on; # protection; # read; # who; actions; alongside; available; awareness; been; carried;
        childrens; circumstances; contribute; daily; decision; done; education; engaged; example; family; female;
        genital; get; had; immediate; initial; leads; monitoring; must; next; partnership; police; priority; prompt;
        proportionate; qualified; raise; raised; recorded; referred; safeguarding; seen; significant; social; staff;
        sufficient; support; thresholds; too; were; youth
        """,
        0.25: """
        # are; # letter; # main; # need; # overview; all; analysis; changes; children; city; currently; effectively;
        employment; evident; feedback; fully; groups; highly; history; housing; improve; know; long; majority; make;
        many; means; meet; most; now; one; opportunities; opportunity; partnerships; people; rather; receive; remain;
        required; response; resulting; review; right; robust; safe; schools; service; share; specific; statutory;
        steps; than; those; timely; under; was; who
        """,
        0.125: """
        # and; # experiences; # governance; # social; # that; always; an; appropriate; appropriately; being; early;
        effective; improved; living; made; need; provided; risks; take; teams; this; where; work
        """,
        -0.125: """
        # achieving; # children; # for; # headline; # leavers; # lscb; # of; # outcomes; # permanence; # summary;
        # the; = improvement; although; between; child; corporate; foster; from; home; how; inspectors; it; last;
        leadership; more; on; out; overall; plan; range; referrals; reviews; senior; sexual; their; they; time; two;
        very; while
        """,
        -0.25: """
        # about; # care; # council; # executive; # inspection; # they; abuse; across; agency; areas; assurance; both;
        carers; case; challenge; community; completed; contact; could; council; councils; data; demonstrate; despite;
        did; direct; emotional; engage; findings; given; group; have; helps; identify; important; include;
        independent; information; its; keep; life; little; lives; local; management; months; national; needed; not;
        officers; older; outcomes; panel; permanent; person; process; processes; reduce; relationships; say; see;
        september; show; systems; through; together; understand; understanding; use; virtual; way; we; workers;
        workforce; written
        """,
        -0.375: """
        # after; # in; # looked; # what; = narrated; approach; as; attended; aware; better; can; care; delays;
        director; each; ensuring; even; exploitation; give; harm; has; inform; lack; learning; longer; looked; making;
        mash; members; missing; multi; nobody; offer; or; pandemic; planning; practice; professionals; progress;
        reports; sharing; should; strengthened; system; three; used; within; works
        """,
        -0.5: """
        = found; be; down; enhanced; further; good; got; if; into; leaders; leavers; managers; neglect; no; records;
        reviewed; training; visit; vulnerable
        """,
        -0.625: """
        = head; = inspectors; about; but; inspection; protection; such; them
        """,
        -0.75: """
        after; agencies
        """,
        -0.875: """
        young
        """,
        -1.375: """
        = context
        """,
    },
    Theme.ASSESSMENTS: {
        1.375: """
        = foot
        """,
        1.25: """
        = improvement
        """,
        1.125: """
        list
        """,
        1.0: """
        occupational; reviewed
        """,
        0.875: """
        assessing; assessments
        """,
        0.75: """
        consider; consistently; everyone; investigations; risk; waited
        """,
        0.625: """
        an; any; family; high; most; nobody; records; therapy; views; were
        """,
        0.5: """
        # to; carers; clear; date; director; focused; got; had; on; people; say; seen; some; standard; thoroughly;
        understanding; wait; what
        """,
        0.375: """
        # help; # need; # protection; # who; analysis; asked; because; changes; childrens; core; current; days;
        demonstrate; do; however; improve; inform; issues; letter; many; need; needs; number; once; own; parents;
        place; since; there; timescales; too; two; updated; visit; was; works
        """,
        0.25: """
        # following; # from; # in; # inspectors; # strengths; # were; abuse; also; at; better; caseloads;
        comprehensive; delays; direct; domestic; down; during; evidence; example; good; improved; include; individual;
        leavers; living; majority; members; mental; other; partner; peoples; proceedings; relevant; said; schools;
        their; thorough; voice; well; within; workers; workforce
        """,
        0.125: """
        # adoption; # be; # experiences; # findings; # is; # it; # performance; # that; area; care; cases; considered;
        ensure; impact; including; inspectors; managers; not; partners; provides; report; reviews; social; taken;
        teams; them; understand; up; working
        """,
        -0.125: """
        # board; # families; # inspection; # leadership; # leavers; # management; # on; # safeguarding; # social;
        about; as; be; being; but; child; currently; education; effective; effectiveness; health; identified;
        information; intervention; it; last; looked; make; ofsted; or; permanence; positive; practice; provide;
        review; safeguarding; significant; strong; supported; team; these; this; which; will; with
        """,
        -0.25: """
        # achieving; # after; # and; # care; # children; # local; # looked; # main; # of; # permanence; = found;
        after; always; arrangements; assessment; been; best; decisions; delay; established; families; has; how; into;
        its; key; leaders; means; minority; more; one; outcomes; performance; progress; quality; range; recent;
        recognise; reports; required; result; robust; senior; services; so; take; together; told; use; very; visits;
        where; whether; who
        """,
        -0.375: """
        = strength; based; councils; following; fully; improvement; planning; those; time; work
        """,
        -0.5: """
        by; early; from; initial; plans; support; three; years
        """,
        -0.625: """
        = narrated; young
        """,
        -0.875: """
        =
        """,
        -1.25: """
        = context; = head
        """,
        -1.5: """
        = council
        """,
    },
    Theme.PLANS: {
        1.375: """
        = improvement
        """,
        1.0: """
        protection
        """,
        0.875: """
        initial; professionals; quality; written
        """,
        0.75: """
        child; disabled; most; when
        """,
        0.625: """
        adults; attended; by; clear; conference; inspectors; need; nobody; plan; plans; progress; vast
        """,
        0.5: """
        asked; be; better; change; concerns; had; helps; intervention; keep; look; majority; more; new; often; only;
        reviewing; so; sometimes; years
        """,
        0.375: """
        # experiences; # need; # not; # progress; # protection; additional; agency; although; always; attend; clearly;
        families; has; how; increasingly; it; key; lack; many; multi; needs; not; november; officers; on; outcomes;
        oversight; professional; receiving; reports; saw; say; specific; targets; them; two; what; whether; will
        """,
        0.25: """
        # and; # executive; # help; # of; # who; achieve; also; analysis; approach; aware; capacity; case; cases;
        children; childs; conferences; council; done; down; ensuring; first; focused; if; increase; level; meetings;
        over; parents; recent; remains; routinely; scrutiny; small; some; strategy; strong; take; timely; too; were;
        which; while
        """,
        0.125: """
        # achieving; # children; # in; # permanence; # summary; after; all; appropriate; areas; do; good; identified;
        inform; met; number; people; provide; provides; reviews; right; they; this; understand; use; views; well;
        work
        """,
        -0.125: """
        # about; # for; # governance; # it; # on; # that; assessment; authority; being; childrens; development;
        domestic; into; learning; leavers; made; police; positive; relationships; remain; return; review;
        safeguarding; social; supervision; teams; those; three; training; used; with; workers
        """,
        -0.25: """
        # board; # inspection; # local; # safeguarding; # what; = foot; across; area; available; been; board; carers;
        contact; date; develop; does; education; effectiveness; engaged; example; feedback; future; health; high;
        home; includes; iros; leaders; living; looked; make; management; managers; meet; national; one; partnership;
        peoples; recognised; records; response; safety; seen; significant; subject; systems; there; through;
        timeliness; under; up; way; where; wide; young
        """,
        -0.375: """
        an; benefit; but; consider; considered; described; during; early; effectively; however; improved; no; receive;
        reviewed; risks; senior; sufficiently; support; supported; these
        """,
        -0.5: """
        = found; assessments; from; improvement; its; older
        """,
        -0.625: """
        = inspectors; services
        """,
        -0.875: """
        =
        """,
        -1.0: """
        = narrated; = strength
        """,
        -1.25: """
        = context; = council; = head
        """,
    },
    Theme.TIMELINESS: {
        1.375: """
        delay
        """,
        1.25: """
        = head
        """,
        0.875: """
        = strength; time
        """,
        0.75: """
        nobody; waiting
        """,
        0.625: """
        cqc; drift; however; lost; or; strengths
        """,
        0.5: """
        between; critical; days; minority; no; small; vulnerabilities; waited
        """,
        0.375: """
        fostering; had; means; more; practice; relation; remain; reported; risk; say; sometimes; taking; than; trauma;
        two
        """,
        0.25: """
        # authority; # local; # overview; # social; at; be; been; before; but; decision; delays; every; fully; move;
        needs; new; on; part; quickly; receive; response; right; seen; some; stage; support; this; understanding;
        visit; work
        """,
        0.125: """
        # care; # inspection; # of; # strengths; appropriate; as; early; families; family; inspectors; making; place;
        their; there; timely; up; who
        """,
        -0.125: """
        # be; # for; # is; # leavers; # main; # on; # the; # to; = inspectors; after; also; arrangements; assessments;
        authority; being; carers; child; council; do; effective; found; help; how; information; inspection; leavers;
        local; looked; managers; most; number; one; out; progress; quality; senior; staff; supported; team; these;
        which; young
        """,
        -0.25: """
        # and; # children; # in; = found; all; an; childrens; from; good; has; have; leaders; plans; report; service;
        services; social; them; they; well; what; when; with; workers
        """,
        -0.375: """
        = context; = narrated; care; it; not; was
        """,
        -0.875: """
        = improvement
        """,
        -1.0: """
        =; = council
        """,
        -1.375: """
        = foot
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        1.625: """
        = improvement
        """,
        1.5: """
        = council
        """,
        1.375: """
        evaluation
        """,
        0.875: """
        = narrated; decision; outcomes; use
        """,
        0.75: """
        board; evaluate; figures; impact; managers; practice; reporting; without
        """,
        0.625: """
        # findings; chairs; clear; direction; every; executive; leaders; management; or; senior; services; strengthen;
        trends
        """,
        0.5: """
        # main; # with; agreed; an; appropriately; beginning; better; director; enables; framework; frontline;
        identify; improving; knew; making; more; officers; quality; reports; see; sight; such; these; very; way
        """,
        0.375: """
        # and; # families; # impact; # leaders; # leadership; # management; # on; # practice; # social; # work;
        = strength; action; assessments; average; back; because; bring; case; conferences; do; enable; established;
        feedback; independent; involved; line; make; means; monitor; no; number; off; particular; partnership;
        providing; records; reported; resulting; schools; sharing; since; small; social; team; what
        """,
        0.25: """
        # governance; # headline; # need; # protection; = foot; actions; activity; analysis; between; cases;
        comprehensive; data; decisions; detailed; difference; does; during; effectively; focused; further; homes; how;
        identifying; improvement; improvements; information; it; learning; leavers; live; long; next; overall;
        personal; pupils; range; regular; relevant; required; result; return; review; robust; school; scrutiny;
        significant; supervision; this; time; timely; two; understanding; understood; were; where; while
        """,
        0.125: """
        # executive; # overview; # summary; =; additional; agencies; all; always; appropriate; areas; but;
        consistently; early; focus; has; identified; members; missing; multi; often; only; place; provide; recently;
        them; well
        """,
        -0.125: """
        # achieving; # adoption; # are; # care; # is; # it; # outcomes; # people; # performance; # permanence; # the;
        # young; after; at; caseloads; changes; concerns; education; effective; families; from; help; high; however;
        meet; professionals; provision; response; service; sexual; strategy; understand; which; workers; year; years
        """,
        -0.25: """
        # after; # be; # for; # looked; # of; # strengths; # to; # what; address; any; audit; by; challenges;
        consider; councils; experience; exploitation; found; had; harm; have; health; helps; improved; increase;
        inform; initial; inspectors; its; lives; majority; manager; many; minority; need; on; one; panel; provides;
        quickly; reviewed; reviewing; safeguarding; serious; staff; stage; support; supported; supporting; take;
        three; together; told; under; vulnerable; will; with; within; work
        """,
        -0.375: """
        # experiences; # leavers; # progress; arrangements; carers; child; clearly; close; considered; council;
        family; first; get; group; inspection; new; now; own; planning; positive; risk; than; they; thorough
        """,
        -0.5: """
        care; chair; did; issues; monitoring; needs; partners; report; taken; too; training; was; young
        """,
        -0.625: """
        = inspectors; aware; children; most; who
        """,
        -0.75: """
        = found; people
        """,
        -1.375: """
        = context; = head
        """,
    },
    Theme.RECORDING: {
        2.125: """
        = improvement
        """,
        1.375: """
        system
        """,
        1.0: """
        did
        """,
        0.875: """
        files; kept
        """,
        0.75: """
        information
        """,
        0.625: """
        case; should; show; so; systems
        """,
        0.5: """
        as; chronologies; consent; date; decisions; dedicated; home; however; managers; reached; recording; some;
        their; visits; why; would
        """,
        0.375: """
        benefit; but; consequently; data; electronic; future; how; important; it; mean; minority; police; relating;
        understand; was; with
        """,
        0.25: """
        # inspectors; agencies; always; authoritys; available; been; between; childs; come; current; delays; detailed;
        developed; down; ensures; feedback; from; going; impact; improve; leaving; life; mash; missing; new; other;
        person; recognise; see; supervision; them; undertaken; who; workers; written
        """,
        0.125: """
        # and; # are; # governance; # in; # leadership; # main; # management; # that; after; analysis; at; be; by;
        child; children; childrens; early; full; had; health; including; leaders; lives; made; now; opportunities;
        protection; range; recently; significant; social; team; up; visit; will; work
        """,
        -0.125: """
        # achieving; # children; # experiences; # help; # inspection; # is; # it; # leavers; # local; # need; # of;
        # permanence; # progress; # protection; # who; agency; although; appropriate; arrangements; assessments;
        carers; concerns; effectively; ensure; focused; further; good; have; improving; independent; live; long;
        majority; management; many; meetings; needs; oversight; parents; partners; partnership; plan; positive;
        practice; recent; regular; review; risks; seen; services; since; support; supported; than; this; those; three;
        through; training; two; what; when; which; yet
        """,
        -0.25: """
        # the; # to; action; care; cases; clear; council; effective; found; individual; inspection; leavers; level;
        looked; monitoring; most; next; number; often; one; only; outcomes; place; records; senior; service; small;
        strong; well; working; young
        """,
        -0.375: """
        about; an; demonstrate; enough; family; identified; out; progress; report; these
        """,
        -0.5: """
        = inspectors; = narrated; inspectors; people; plans; they
        """,
        -0.75: """
        =
        """,
        -0.875: """
        = found
        """,
        -1.0: """
        = council
        """,
        -1.125: """
        = head
        """,
        -1.5: """
        = context
        """,
        -1.625: """
        = strength
        """,
        -1.75: """
        = foot
        """,
    },
    Theme.PLACEMENTS: {
        2.375: """
        = council
        """,
        1.125: """
        = strength
        """,
        1.0: """
        = improvement; leavers
        """,
        0.875: """
        homes; own; stability
        """,
        0.75: """
        disabilities; its; looked; peoples; privately; recruitment; year
        """,
        0.625: """
        # in; # this; accommodation; appropriately; care; considered; could; housing; new; right; safe; who
        """,
        0.5: """
        # they; # to; cannot; carefully; extra; fostered; front; into; learning; live; needs; options; scheme; term;
        when
        """,
        0.375: """
        # and; # experiences; # main; # progress; # the; = foot; aged; all; always; april; assessments; at; because;
        complex; effective; effectively; fewer; first; foster; full; good; group; had; identify; inspection; judged;
        known; meeting; particularly; placed; private; provided; reasons; small; suitable; their; vast; visit; while;
        with; within; working
        """,
        0.25: """
        # has; # headline; # help; # of; # who; # yet; about; after; also; an; appropriate; area; as; being; children;
        childs; come; detailed; ensure; few; four; have; held; highly; increasing; legal; limited; living; local;
        meet; number; out; panel; pas; provision; range; regularly; respond; reviewing; reviews; robust; strategic;
        sufficient; supports; there; told; training; vulnerable; were; will
        """,
        0.125: """
        # be; # care; # findings; # need; # people; # protection; # that; # young; arrangements; assessment;
        authority; enough; has; managers; most; multi; only; or; place; senior; social; strong; take; these; they;
        through
        """,
        -0.125: """
        # achieving; # adoption; # inspection; # it; # performance; # permanence; activity; assurance; between; cases;
        council; decision; education; established; focus; focused; home; improve; improvements; including; inspectors;
        it; key; level; made; making; management; people; receive; risk; risks; understand; very; views; well; where
        """,
        -0.25: """
        # families; # for; # is; # on; = found; = narrated; access; adoption; advice; authoritys; be; been; benefit;
        best; carers; changes; clear; decisions; develop; do; employment; ensuring; every; family; from; get; given;
        groups; how; however; impact; improvement; improving; include; includes; lead; life; lives; make; matched;
        meetings; missing; months; needed; not; now; on; one; parents; particular; partnership; permanence; plans;
        police; practice; protection; quality; report; safeguarding; safety; said; school; schools; seen; should;
        some; staff; such; taken; teams; visits; without; worker; young
        """,
        -0.375: """
        although; but; consideration; early; families; health; high; important; more; planned; significant; supported;
        than; time; visited; way
        """,
        -0.5: """
        by; delay; help; placements; services; work; years
        """,
        -0.625: """
        =; same; stable; what
        """,
        -0.75: """
        childrens; contact
        """,
        -1.0: """
        = inspectors
        """,
        -1.375: """
        = context; = head
        """,
    },
    Theme.PERMANENCE: {
        1.25: """
        decisions
        """,
        1.0: """
        family
        """,
        0.875: """
        # for; children; edge
        """,
        0.75: """
        # adoption; # performance; but; come; live; planned
        """,
        0.625: """
        # it; benefit; care; centres; do; waiting
        """,
        0.5: """
        # care; # is; back; be; childrens; conferences; delay; families; group; into; keeping; life; more; planning;
        some; time; took; work
        """,
        0.375: """
        # in; # that; assurance; become; best; cases; decision; done; find; from; however; leave; legal; long;
        meetings; numbers; oversight; partnership; permanence; placement; placements; possible; return; so; stable;
        strengthened; timely; with
        """,
        0.25: """
        # executive; # inspectors; # summary; at; can; carers; circumstances; does; early; effective; evidence;
        experience; good; had; includes; leaders; longer; management; managers; matched; matching; monitor;
        monitoring; most; no; number; on; options; panel; permanent; plans; potential; practitioners; progress;
        reports; secure; since; story; strategic; support; supporting; this; timescales; together; too; two;
        undertaken; when; years; yet
        """,
        0.125: """
        # after; # looked; # outcomes; # people; # the; # young; about; action; as; authority; being; case; have;
        help; home; increase; it; know; made; making; not; one; positive; provide; quality; recent; senior; strategy;
        supported; those; understand; what; where
        """,
        -0.125: """
        # are; # be; # board; # help; # leadership; # management; # need; # of; # overview; # safeguarding; # who;
        access; additional; adoption; after; all; area; considered; consistently; corporate; enough; ensure; example;
        first; has; its; learning; members; need; out; outcomes; parents; people; place; provides; receive; records;
        relationships; safe; safeguarding; services; staff; their; them; there; training; use; who; will; worker
        """,
        -0.25: """
        # and; # governance; # headline; # inspection; # local; # protection; = foot; an; analysis; assessment;
        authoritys; complex; council; focused; foster; fostering; further; health; how; information; inspectors;
        intervention; lead; local; many; new; only; other; partners; plan; police; proceedings; protection; range;
        report; risk; safety; said; service; team; term; they; up; used; visit; was; while; wide; without
        """,
        -0.375: """
        # findings; = found; adopted; approach; appropriately; areas; between; date; did; effectively; effectiveness;
        enables; improvement; inform; looked; meet; practice; requires; thresholds; updated; very; young
        """,
        -0.5: """
        = improvement; also; including; leavers; small
        """,
        -0.625: """
        needs
        """,
        -0.75: """
        = inspectors; were
        """,
        -0.875: """
        = head; = strength
        """,
        -1.0: """
        = context
        """,
        -1.125: """
        = narrated
        """,
        -1.25: """
        = council
        """,
    },
    Theme.HEALTH: {
        1.5: """
        = foot; = improvement; midwives; nurses
        """,
        1.25: """
        leavers
        """,
        1.125: """
        waits
        """,
        0.875: """
        wait
        """,
        0.75: """
        assessments; get; up; waiting; years
        """,
        0.625: """
        # 2025; = strength; about; access; assessment; families; hard; school
        """,
        0.5: """
        alongside; ask; aware; clinical; has; have; looked; now; routinely; special; they; were; works; young
        """,
        0.375: """
        # after; # date; # families; # findings; # looked; # main; advisers; after; but; children; come; described;
        from; live; outcome; outstanding; professionals; provides; receive; specialist; their; too; whether; whose
        """,
        0.25: """
        # achieving; # experience; # is; # permanence; = inspectors; abuse; all; appropriate; be; care; currently;
        domestic; ensuring; four; help; histories; joint; last; led; lives; long; multi; partnership; resulted;
        review; schools; see; support; this; three; timely; training
        """,
        0.125: """
        # about; # and; # care; # it; # leavers; # on; # progress; # that; # the; = found; action; agency; an; by;
        challenge; improvements; many; offer; performance; positive; records; service; since
        """,
        -0.125: """
        # are; # be; # experiences; # governance; # leadership; # management; # summary; # to; being; borough; cases;
        clear; considered; development; good; however; improve; improvement; independent; into; leaders; making;
        mental; missing; more; need; not; number; other; planning; progress; protection; range; result; safeguarding;
        services; so; system; these; was; when; with; yet
        """,
        -0.25: """
        # news; # strengths; = narrated; act; areas; because; been; between; carers; concerns; contact; could;
        councils; during; found; high; impact; improved; issues; learning; living; means; most; officer; one; out;
        own; parents; partners; plans; practice; risk; said; some; strategy; strong; under; visit; will; without;
        workers
        """,
        -0.375: """
        # help; # in; # need; # protection; # who; asked; board; checks; child; childrens; council; decision; enough;
        family; had; health; home; including; inspectors; it; made; managers; older; on; or; quality; short; should;
        staff; such; them; time; very; what; who; within
        """,
        -0.5: """
        always; as; at; available; example; report; where
        """,
        -0.625: """
        also; education; police; well; work
        """,
        -0.75: """
        occupational; social; there; visitors
        """,
        -0.875: """
        =; people
        """,
        -1.375: """
        = council
        """,
        -1.875: """
        = context; = head
        """,
    },
    Theme.EDUCATION: {
        1.5: """
        = foot
        """,
        1.25: """
        = improvement
        """,
        1.125: """
        = priority_action; years
        """,
        1.0: """
        early; leaving
        """,
        0.875: """
        gives; settings
        """,
        0.75: """
        = strength; alternative; answer; leavers; progress; very; was
        """,
        0.625: """
        # for; care; child; given; into; missing; part; said; soon; staff; systems; there; time; turn
        """,
        0.5: """
        # after; # are; # areas; # looked; # progress; about; children; commissioned; council; every; have; home;
        large; number; parents; supported; taken; too; track; used; virtual; welsh; young
        """,
        0.375: """
        # and; # children; # experiences; # out; # that; attendance; best; by; can; consistency; enough; ensured;
        funding; improve; leaders; make; many; more; or; over; point; quickly; reports; sight; some; strong; sure;
        told; value
        """,
        0.25: """
        # achieving; # care; # families; # help; # of; # outcomes; # people; # permanence; # who; # young; although;
        both; currently; data; developed; did; effective; employment; five; following; having; help; identify; if;
        increasing; individual; key; monitor; monitoring; no; only; out; overall; oversight; processes; provided;
        review; service; significant; since; so; visit; where
        """,
        0.125: """
        # about; # be; # experience; # it; # leavers; # need; # protection; all; areas; concerns; ensure; has; it;
        most; recently; specialist; strategy; support; well; who
        """,
        -0.125: """
        # governance; # inspection; # leadership; # local; # management; # the; # to; agencies; agency; assessment;
        available; board; education; focus; high; how; independent; making; needs; not; ofsted; on; partnership;
        planning; plans; positive; they; understand; working; year; yet
        """,
        -0.25: """
        # they; # were; access; also; always; an; assessments; at; average; being; cases; childrens; come; contact;
        county; decisions; do; does; families; first; good; includes; information; live; lives; long; majority;
        managers; members; partners; police; practice; prevent; priority; protection; provides; quality; reviews;
        safeguarding; say; senior; set; system; their; those; two; when; whether; which
        """,
        -0.375: """
        # findings; # our; # social; # this; = narrated; accommodation; additional; chief; clear; councils; described;
        found; get; health; improvement; inspection; learning; need; officer; others; outstanding; professionals;
        proportion; put; recommendations; risk; social; suitable; these; were; whose; will; without
        """,
        -0.5: """
        across; been; department; from; made; nearly; offer; own; special; teachers; third
        """,
        -0.625: """
        = found; as; came; less; officers; pupils; schools; services; what; workers
        """,
        -0.75: """
        # in; had
        """,
        -0.875: """
        =
        """,
        -1.0: """
        inspectors
        """,
        -1.5: """
        = context
        """,
        -2.0: """
        = council; = head
        """,
    },
    Theme.CHILDS_VOICE: {
        1.375: """
        children
        """,
        1.25: """
        contact
        """,
        1.125: """
        child
        """,
        1.0: """
        praise; workers
        """,
        0.875: """
        worker
        """,
        0.75: """
        often; our; young
        """,
        0.625: """
        = inspectors; = strength; adolescent; each; engagement; groups; however; informed; made; older; policy;
        pupils; saw; see; social; them
        """,
        0.5: """
        # after; # findings; # looked; board; build; by; committed; consider; council; engage; few; foster; group;
        including; interpreters; make; people; plans; trained; variety; visiting; what; when; youth
        """,
        0.375: """
        # a; # achieving; # and; # council; # permanence; # the; # to; # were; # what; about; away; cabinet; careful;
        communication; councillors; covid; experience; had; hard; have; living; meet; meetings; meets; pledge; put;
        real; recent; recently; spoke; take; teams; tools; view; were; with; work
        """,
        0.25: """
        # children; # has; # main; # ofsted; # people; # provision; # quality; # young; activity; after; assurance;
        authority; been; being; benefit; both; completed; consideration; continue; despite; develop; down; during;
        effectively; ensure; every; evidence; examples; feedback; fully; includes; inform; iros; issues; levels;
        lives; members; more; needed; not; offered; one; part; positive; protection; responded; senior; subject; term;
        their; they; undertaken; use; used
        """,
        0.125: """
        # for; # in; # leadership; # lscb; # management; # of; # outcomes; # practice; # work; always; available;
        considered; development; does; from; has; improve; improved; independent; relationships; safeguarding; staff;
        supervision; supported; than; too; understand; which
        """,
        -0.125: """
        # care; # experiences; # headline; # impact; # it; # leaders; # on; # overview; # with; action; actions;
        agency; at; care; clear; education; focused; further; impact; improvement; information; know; last; long; on;
        performance; planning; practice; records; response; risk; service; some; strategy; strong; there; this; views;
        year
        """,
        -0.25: """
        # families; # need; # progress; # protection; # this; = narrated; access; additional; all; although; analysis;
        any; appropriate; caseloads; childs; community; councils; culture; currently; detailed; did; disabled; do;
        done; early; enough; experiences; families; full; get; home; homes; identify; if; inspection; inspectors; its;
        language; leaders; live; local; manageable; managers; met; new; now; number; offer; ofsted; once; ongoing;
        other; oversight; panel; partnership; peoples; place; police; professionals; proportionate; provision;
        regarding; regularly; return; school; since; so; spoken; strengths; three; trust; up; way; where; within;
        without; years
        """,
        -0.375: """
        # help; # who; almost; assessment; back; be; better; between; come; concerns; feelings; focus; found; good;
        identified; influence; into; keep; need; no; only; out; provide; quality; recorded; remain; result; risks;
        schools; seen; specialist; through; two; voice; was; who; wishes; written
        """,
        -0.5: """
        =; arrangements; as; assessments; consistently; effective; heard; leaving; progress; receive; report; right;
        should; support; team; vast; well
        """,
        -0.625: """
        = foot; = improvement; help; many; quickly; visit
        """,
        -0.75: """
        = context; needs
        """,
        -0.875: """
        = found; = head
        """,
        -1.0: """
        timely
        """,
        -1.75: """
        = council
        """,
    },
    Theme.CARE_LEAVERS: {
        1.0: """
        planning
        """,
        0.875: """
        # findings; service; young
        """,
        0.75: """
        pathway; risks
        """,
        0.625: """
        carried; foster; inspection; inspectors; less; person; plans; starts; support; them; they
        """,
        0.5: """
        # 19; # 2025; # and; # leavers; # november; # posted; advisers; as; full; how; june; know; last; late; nearly;
        need; offer; on; relationships; remain; such; third; touch; views; visits; when; where
        """,
        0.375: """
        # our; # they; additional; advice; agencies; always; carers; choice; contact; created; dont; enabling; feel;
        financial; focus; helped; important; investment; leaders; or; performance; practical; proportion; quality;
        quickly; recognise; senior; stable; stay; steps; their; transition; trusting; voice; which; who; wishes;
        workers
        """,
        0.25: """
        # families; # headline; # is; # it; # main; # on; # progress; # that; # what; about; any; assessment; audits;
        being; best; clear; consideration; developed; difficult; do; emotional; ensures; feelings; future; going;
        have; highly; home; if; including; independent; leadership; level; longer; making; meet; missing; move; newly;
        no; other; outside; practice; progress; receive; recently; regular; relevant; routinely; since; strengthen;
        these; timely; too; training; under; was; while
        """,
        0.125: """
        # achieving; # care; # executive; # experiences; # governance; # in; # leadership; # permanence; an; by;
        completed; council; high; improved; include; individual; living; over; recent; sexual; strategy; taken; those;
        what; workforce; year
        """,
        -0.125: """
        # board; # children; # local; # need; # of; # safeguarding; # with; action; after; agency; all; appropriately;
        be; challenge; childrens; concerns; decisions; despite; effective; family; good; help; however; improvement;
        lives; local; make; many; more; not; ofsted; only; outcomes; partnership; people; plan; positive; range;
        safeguarding; time; two; well; were; work; working; years
        """,
        -0.25: """
        # a; # for; # help; # impact; # inspection; # leaders; # overview; # people; # practice; # who; # work;
        # young; accommodation; alongside; available; cases; commitment; considered; councils; every; focused; found;
        identified; identify; impact; improve; involved; made; met; needs; now; options; particularly; place; placed;
        priority; reviews; right; safe; significant; social; spoke; staff; supervision; systems; than; there; told;
        wide; within
        """,
        -0.375: """
        # protection; # the; = inspectors; access; adult; at; but; consider; done; education; ensuring; families;
        five; from; group; housing; interventions; means; most; new; oversight; pas; proactive; protection; reviewed;
        small; so; strength
        """,
        -0.5: """
        = narrated; advisors; case; child; leaving; live; looked; often; opportunities
        """,
        -0.625: """
        = found; health; into; number; specialist
        """,
        -0.75: """
        = context; care; leavers
        """,
        -0.875: """
        = strength
        """,
        -1.375: """
        = council
        """,
        -1.625: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        1.125: """
        their
        """,
        0.75: """
        came; health
        """,
        0.625: """
        own; plans; support
        """,
        0.5: """
        # care; cultural; needs; on; placed; places; school; specialist; supported; well
        """,
        0.375: """
        # in; # leavers; = strength; accommodation; after; assessments; available; found; leavers; looked; people;
        response; strength; these; with; worker; young
        """,
        0.25: """
        # progress; # they; # what; address; comprehensive; do; education; emotional; ensure; includes; many;
        planning; provide; services; taken; who; workers
        """,
        0.125: """
        # experiences; # main; # of; also; appropriate; care; childrens; early; effective; improved; into; leaders;
        made; partners; placements; progress; there; through
        """,
        -0.125: """
        # families; # for; # impact; # leaders; # on; # practice; # social; # with; # work; about; an; arrangements;
        as; by; cases; clear; exploitation; good; had; has; however; identified; inspection; managers; meetings;
        missing; need; not; or; practice; receive; risk; since; staff; those; time; too; training; understanding;
        used; was; when; which
        """,
        -0.25: """
        # be; # help; # need; # protection; # to; # who; additional; at; be; families; first; go; help; how;
        improvements; inspectors; it; offered; over; quality; service; some; them; unaccompanied; use; were; will;
        work
        """,
        -0.375: """
        = head; all; asylum; from; understand
        """,
        -0.75: """
        = council; children
        """,
        -0.875: """
        = narrated
        """,
        -1.0: """
        = context; interpreters
        """,
        -1.125: """
        =; = inspectors
        """,
        -1.25: """
        = found
        """,
        -1.5: """
        = foot
        """,
        -1.75: """
        = improvement
        """,
    },
    Theme.DISABLED_CHILDREN: {
        2.5: """
        = priority_action
        """,
        1.125: """
        provision
        """,
        1.0: """
        plans
        """,
        0.875: """
        additional
        """,
        0.75: """
        # the; deaf; described; excellent; from; get; pupils
        """,
        0.625: """
        named; one; planning; support; three; transition; young
        """,
        0.5: """
        = strength; education; specialist
        """,
        0.375: """
        # were; adult; disabled; effective; ensure; health; no; should; teachers
        """,
        0.25: """
        # findings; # help; # need; # protection; # report; # what; # who; agencies; arrangements; as; at; better;
        child; childrens; clear; comprehensive; detailed; harm; improvement; lack; last; learning; level; live;
        longer; move; need; needs; response; reviewed; those; who; workers; written
        """,
        0.125: """
        # be; # children; # experiences; # for; # main; # of; # progress; across; after; assessments; been; board;
        concerns; however; inform; leaders; leavers; recording; safeguarding; service; services; social; through;
        timely; understand; up; used; well; were; when; working
        """,
        -0.125: """
        # achieving; # after; # looked; # people; # permanence; # social; # young; about; all; also; being; council;
        effectively; family; foster; had; impact; information; made; managers; many; more; new; out; people; progress;
        quality; range; result; senior; still; such; supported; them; these; which; work
        """,
        -0.25: """
        # on; by; carers; complex; do; front; has; improve; including; most; number; on; own; partners; practice;
        provided; they; two; visit; whether; years
        """,
        -0.375: """
        children; cqc; it; north; ofsted; or; report; special; time
        """,
        -0.5: """
        adults; educational; their; there
        """,
        -0.625: """
        disabilities; have; some; what
        """,
        -0.75: """
        = found
        """,
        -0.875: """
        =; = inspectors
        """,
        -1.0: """
        = council; = foot; = narrated; send
        """,
        -1.25: """
        = improvement
        """,
        -1.375: """
        = head
        """,
        -1.5: """
        = context
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.625: """
        risk
        """,
        1.25: """
        police
        """,
        0.875: """
        go; information
        """,
        0.75: """
        out
        """,
        0.625: """
        = strength; also; area; audit; drawn; intelligence; letter; missing; prevent; safety; strong; within
        """,
        0.5: """
        =; along; approach; awareness; daily; danger; established; identify; interviews; meeting; older; outside;
        response; should; team; with; young
        """,
        0.375: """
        # and; early; effective; ensured; exploitation; found; inform; into; keep; local; people; recognised;
        relationships; risks; sexual; takes; targeted; we; whole; workers
        """,
        0.25: """
        # after; # children; # experiences; # for; # help; # looked; # need; # outcomes; # people; # progress;
        # protection; # who; # young; able; across; agency; an; available; aware; based; been; board; but; by;
        creative; ensure; guidance; harm; how; it; key; led; made; multi; needed; offer; often; once; own; panel;
        partners; provide; recording; reported; return; safe; skilled; specific; take; their; these; thorough; too;
        undertaken; use; vulnerable; where; which; work
        """,
        0.125: """
        # achieving; # governance; # leadership; # management; # of; # overview; # permanence; # summary; access;
        actions; assessments; assurance; at; be; benefit; carers; cases; child; clear; ensures; foster; has; have;
        long; needs; now; number; place; practice; receive; reviews; than; through; timely; training; understand; up;
        used; very; was; who
        """,
        -0.125: """
        # about; # are; # in; # inspection; # is; # it; # leavers; # main; # that; = improvement; areas; case;
        concerns; decision; fostering; health; however; inspection; live; management; many; meet; more; most; on;
        plans; progress; provided; routinely; said; senior; service; small; teams; there; those; two; well
        """,
        -0.25: """
        # care; # families; # impact; # leaders; # on; # practice; # social; # with; # work; appropriately;
        arrangements; childrens; commissioned; consistently; council; councils; decisions; domestic; families; family;
        from; helping; identified; impact; improvements; include; including; issues; leavers; lives; met; need; new;
        no; one; over; parents; performance; priority; protection; recent; regularly; remain; services; so;
        specialist; support; supported; systems; understood
        """,
        -0.375: """
        = head; abuse; all; care; do; had; high; improvement; inspectors; leaders; or; social; some; while
        """,
        -0.5: """
        = found; as; authority; criminal; such; them; they
        """,
        -0.75: """
        education
        """,
        -1.125: """
        = council
        """,
        -1.25: """
        = inspectors
        """,
        -1.375: """
        = narrated
        """,
        -1.875: """
        = context
        """,
    },
    Theme.WORKFORCE: {
        2.375: """
        training
        """,
        1.0: """
        councils; staff
        """,
        0.875: """
        feel; social
        """,
        0.75: """
        commitment; high
        """,
        0.625: """
        # the; = foot; = improvement; events; felt; improvement; partnership; place; plan; said; this
        """,
        0.5: """
        # inspection; # leadership; # letter; # management; = council; = narrated; agency; an; as; board; cases;
        demand; here; learning; manageable; month; often; practice; practitioners; report; supports; took; wales;
        weeks; words
        """,
        0.375: """
        # board; # governance; # local; # lscb; # safeguarding; behind; caseloads; changes; department; director;
        enough; executive; focus; found; funding; inspectorate; investment; now; published; reach; reviews;
        safeguarding; serious; so; stability; such; supported; there; they; told; valued; were; work; worker; workers;
        workforce
        """,
        0.25: """
        # key; # social; # strengths; # weaknesses; = head; back; both; came; chief; delivery; development; does;
        down; during; financial; from; get; improving; lives; looked; managers; many; means; meet; model; new; ofsted;
        one; opportunities; pathway; personal; positive; positively; provided; remains; schools; senior; shared;
        sufficient; them; through; working
        """,
        0.125: """
        # and; # families; # help; # impact; # leaders; # on; # practice; # who; # with; # work; access; additional;
        all; been; but; ensure; good; had; impact; issues; leaders; most; quality; these; time; very; well; which
        """,
        -0.125: """
        # achieving; # after; # experience; # findings; # looked; # overview; # people; # permanence; # that; # young;
        action; actions; assessment; decision; delay; early; families; foster; home; independent; individual; leavers;
        live; local; majority; make; meetings; more; needs; outcomes; panel; performance; progress; protection;
        recorded; required; strong; those; undertaken; up; use; way; where; will; yet
        """,
        -0.25: """
        # council; # for; # is; # it; # to; =; = inspectors; = strength; although; always; appropriate; appropriately;
        arrangements; awareness; better; can; capacity; childrens; childs; concerns; currently; detailed; developed;
        did; do; evidence; first; focused; fully; further; help; includes; increase; lead; leadership; made; makes;
        need; oversight; own; parents; police; quickly; recently; reduce; reports; review; risk; seen; understanding;
        value; visits; was; what; while
        """,
        -0.375: """
        # experiences; # leavers; # progress; = context; agencies; also; be; care; carers; child; decisions; examples;
        family; hard; however; information; it; no; or; out; receive; services; strengthen; their; too; two; visit;
        would; young
        """,
        -0.5: """
        # care; # main; see; service; she; since
        """,
        -0.625: """
        # in; = found; assessments; go; people; when; with
        """,
        -0.875: """
        children
        """,
    },
    Theme.OVERALL: {
        1.75: """
        improvement
        """,
        1.625: """
        = council
        """,
        1.375: """
        help; protection
        """,
        1.25: """
        failings
        """,
        1.125: """
        = improvement; result
        """,
        1.0: """
        = head; = narrated; experiences; good; things
        """,
        0.875: """
        = found; areas; education; enhanced; found; opposition; progress
        """,
        0.75: """
        =; = inspectors; = strength; adequate; boroughs; corporate; coun; council; councillors; county; give; got;
        harm; leader; leadership; looks; much; north; requires; widespread; work
        """,
        0.625: """
        # at; = context; adoption; adult; city; co; consistently; doncaster; educational; five; her; it; last; latest;
        letter; life; received; recommendations; required; same; serious; several; still; strategic; sustained;
        throughout; turned
        """,
        0.5: """
        # council; # february; borough; capacity; change; chief; children; demonstrate; domestic; down; executive;
        gave; grades; has; he; management; members; needs; observed; old; problems; published; rating; reached;
        receive; report; sets; six; special; thought; three; watchdog; we; while
        """,
        0.375: """
        # 2023; # 7th; # from; # in; # march; # news; abuse; achieving; authority; care; case; confidence; councillor;
        disabilities; effective; england; few; governance; here; higher; inconsistent; increasing; inspection;
        interventions; long; low; makes; making; must; no; officer; only; order; outstanding; peoples; points;
        positive; receiving; remains; require; run; safety; said; september; shropshire; so; system; third; two;
        under; visited; was; weaknesses; which; whose; yet
        """,
        0.25: """
        # a; after; all; although; but; caseloads; complex; director; done; during; exploitation; health; however;
        impact; improve; improved; improving; inadequate; large; led; lives; made; march; months; now; offer; ofsted;
        out; over; oversight; priority; referral; reports; see; significant; social; there; these; valued; very; way
        """,
        0.125: """
        # be; # is; # leavers; # main; # to; as; can; effectiveness; foster; high; including; many; need; not;
        permanence; practice; quality; safeguarding; supported; through; vulnerable; when; workforce; working; years
        """,
        -0.125: """
        # about; # achieving; # board; # executive; # governance; # inspection; # local; # on; # people; # permanence;
        # safeguarding; # young; action; additional; analysis; be; being; challenge; childrens; data; ensures; from;
        identified; if; increase; its; level; looked; most; other; people; planning; regularly; response; school;
        services; should; use; year; young
        """,
        -0.25: """
        # and; # are; # care; # it; # key; # leadership; # management; # need; # of; # outcomes; # strengths; = foot;
        access; act; agencies; agency; appropriate; arrangements; attendance; available; because; came; cannot;
        commissioned; commissioning; commitment; consider; considered; date; decision; delay; develop; direct;
        direction; effectively; family; feedback; feel; files; focused; following; fostering; four; helped; helps;
        how; independent; initial; meetings; missing; multi; national; new; number; or; outcomes; outside; panel;
        part; placements; police; posts; practitioners; provide; provided; recently; referrals; regular; reported;
        resulted; review; right; robust; set; some; specific; steps; strategy; strengthen; themselves; time; timely;
        together; training; understanding; wide
        """,
        -0.375: """
        # after; # children; # following; # looked; # points; # that; # they; area; assessment; assessments;
        assurance; at; best; carers; carried; chair; changes; child; choice; come; decisions; early; edge; evidence;
        first; groups; integrated; intervention; lead; leaders; learning; make; may; meet; own; partnership; place;
        possible; programme; pupils; range; schools; senior; shared; sometimes; specialist; staff; strong; takes;
        this; took; understand; used; well; were; where; who; why; within; written
        """,
        -0.5: """
        # were; # what; also; always; an; back; between; board; cases; does; experience; given; group; information;
        inspectorate; judged; less; moved; often; on; outcome; parents; partners; quickly; saw; say; she; slow; too;
        welsh; what; workers; youth
        """,
        -0.625: """
        # findings; # the; accepted; by; clear; days; described; each; ensure; home; homes; little; overall; says;
        sooner; team; them; visit; waiting; with; would
        """,
        -0.75: """
        # date; # for; ask; evaluation; every; know; more; their; up; wanted; worker
        """,
        -0.875: """
        do; into; monitoring; public
        """,
        -1.0: """
        plans
        """,
        -1.125: """
        service
        """,
        -1.25: """
        plan
        """,
    },
    Theme.SCOPE: {
        2.0: """
        = context
        """,
        1.875: """
        = head; visit
        """,
        1.5: """
        inspectors; monitoring
        """,
        1.25: """
        ofsted
        """,
        1.125: """
        inspection; one; report
        """,
        1.0: """
        chair; evaluated; inspectorate; looked; within
        """,
        0.875: """
        also; director; first; focused; manager
        """,
        0.75: """
        # inspection; = inspectors; = narrated; assurance; came; considered; councils; four; met; mr; outcome;
        overall; programme; public; they
        """,
        0.625: """
        # about; back; cambridgeshire; care; effectiveness; every; explained; inspector; possible; services; under;
        visits
        """,
        0.5: """
        act; assistant; between; brought; childrens; ciw; cqc; door; findings; grade; how; inspected; its; listened;
        local; made; members; next; parents; quality; read; what
        """,
        0.375: """
        # 2025; # east; # ofsted; # release; # this; = found; addition; aged; all; although; authorities; because;
        concern; did; education; family; front; given; he; if; includes; including; introduced; member; nine; no;
        norfolk; off; outcomes; partners; range; rating; them; today; together; visited; voice
        """,
        0.25: """
        # immediate; # november; # report; =; arrangements; assessment; being; borough; can; chief; closely;
        following; framework; further; having; into; it; keep; lead; led; lscb; making; meetings; panel; pre;
        proceedings; put; records; referrals; result; shared; significant; such; three; well; wide; without; young
        """,
        0.125: """
        # care; # for; across; authority; effectively; enough; experiences; from; more; on; people; scrutiny; service;
        these; which
        """,
        -0.125: """
        # achieving; # after; # governance; # help; # impact; # in; # is; # leaders; # leadership; # leavers;
        # looked; # management; # of; # on; # overview; # people; # permanence; # practice; # protection; # social;
        # summary; # that; # who; # with; # work; # young; about; areas; assessments; by; children; clear; concerns;
        decisions; during; foster; good; identified; improving; key; long; managers; meet; most; number; place;
        positive; progress; protection; safeguarding; seen; so; strong; their; training; up; very; was; years
        """,
        -0.25: """
        # families; # main; # what; = council; action; an; but; cases; council; days; effective; ensure; executive;
        feel; full; harm; help; home; impact; improve; know; leaders; leavers; make; meeting; new; now; other; part;
        permanent; planning; point; required; special; stability; staff; supported; trust; with; worker; working
        """,
        -0.375: """
        # experiences; # progress; adults; asked; at; board; child; city; clearly; families; far; few; group; have;
        however; much; north; not; our; over; plans; risk; safer; should; social; support; too; work
        """,
        -0.5: """
        # children; # our; # the; = foot; always; been; boroughs; change; department; found; get; had; improvement;
        time; two; workers
        """,
        -0.625: """
        needs; step
        """,
        -0.75: """
        last; were; who
        """,
        -0.875: """
        # and; # findings; has; said
        """,
        -1.0: """
        going; look
        """,
        -1.125: """
        when
        """,
        -2.375: """
        = strength
        """,
        -2.875: """
        = improvement
        """,
    },
    Theme.OTHER: {
        1.875: """
        carers
        """,
        1.625: """
        =
        """,
        1.5: """
        people
        """,
        1.375: """
        home
        """,
        1.125: """
        complaints; hospital; language; unpaid
        """,
        1.0: """
        youth
        """,
        0.875: """
        # in; moving; welsh
        """,
        0.75: """
        english; letters; looking; range; should
        """,
        0.625: """
        = council; always; arrangements; contact; deaf; department; direct; feeling; further; got; information; link;
        national; rates; service; touch; went; you
        """,
        0.5: """
        # area; = improvement; care; choice; councils; covid; did; discharge; factors; high; inclusion; inspection;
        interests; levels; minority; neglect; pandemic; person; sometimes; supported; time; whom; wide
        """,
        0.375: """
        # children; # points; # this; = head; access; active; activities; adults; appointed; available; clearly;
        could; culture; day; develop; enjoy; face; felt; from; helps; homes; increase; lives; months; nine; numbers;
        offer; other; process; shared; short; speak; team; ten; those; very; week; would
        """,
        0.25: """
        # areas; # care; # experiences; # outcomes; = strength; after; around; as; assessed; average; by; community;
        consideration; does; enable; ensuring; examples; family; found; get; impact; increased; independent; know;
        lead; learning; like; most; much; opportunities; out; parents; positive; pre; review; school; schools; see;
        services; some; spoken; such; than; was; what; where; without; workers
        """,
        0.125: """
        # after; # are; # leavers; # looked; # people; # progress; # to; # young; activity; an; childrens;
        consistently; delay; experience; or; said; seen; through; use; well; within
        """,
        -0.125: """
        # about; # and; # be; # board; # executive; # help; # impact; # it; # leaders; # need; # of; # on; # practice;
        # protection; # safeguarding; # social; # the; # who; # with; # work; agencies; agency; although; appropriate;
        assessments; be; been; benefit; clear; decision; do; enough; evidence; had; improvements; inspectors; into;
        key; leaving; local; means; meetings; missing; multi; outcomes; oversight; performance; practice; protection;
        provide; provided; provision; receive; remain; response; reviews; right; risk; risks; so; staff; who; with;
        years; yet
        """,
        -0.25: """
        # families; # inspection; # is; # summary; # they; # what; action; also; assessment; board; came; case; cases;
        concerns; director; early; education; effectively; every; first; has; health; help; how; improving; last;
        live; long; making; needs; now; ofsted; often; own; partners; partnership; placed; planning; progress;
        quality; quickly; safe; safeguarding; senior; significant; since; strong; system; their; they; timely;
        training; up; visit; will; working; written; year
        """,
        -0.375: """
        = inspectors; about; areas; child; come; ensure; foster; have; improve; improvement; it; its; leaders; made;
        managers; many; members; more; no; plans; these; too; when; which
        """,
        -0.5: """
        # findings; # main; all; but; council; effective; leavers; looked; on; work; young
        """,
        -0.625: """
        however; social; support
        """,
        -0.75: """
        = found
        """,
        -0.875: """
        this
        """,
        -1.0: """
        = context
        """,
    },
}
