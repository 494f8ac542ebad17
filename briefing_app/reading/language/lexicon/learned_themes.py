"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.625: """
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
        # board; # safeguarding; 000; = context; accept; accepted; council; government; putting; safeguarding;
        together; top; trust; vulnerable
        """,
        0.875: """
        = council; charge; gone; integrated; posts; promised; us
        """,
        0.75: """
        # inspection; # local; =; direction; east; homeless; its; moved; plan; quickly; report; says; visible; would
        """,
        0.625: """
        2; be; cabinet; challenge; commissioned; communities; dcs; difference; education; from; group; he; identified;
        improvements; into; less; may; money; north; not; over; police; post; responsible; service; special; strong;
        teenagers; wanted; we; will
        """,
        0.5: """
        # impact; # leaders; # our; # with; = foot; = narrated; actively; advocate; already; also; areas; centre;
        chair; chairs; challenges; changes; commissioning; county; demonstrated; department; due; ensuring; escb;
        findings; fostering; has; improvement; job; joint; know; lead; leaders; little; managers; march; much; notice;
        out; panel; permanent; point; practitioners; procedures; public; reviewed; say; senior; sub; targeted; those;
        throughout; up; way; worked
        """,
        0.375: """
        # on; # overview; # strengths; # summary; 4; achievements; address; annual; approach; appropriately; aware;
        been; committed; community; describe; effectively; effectiveness; example; extra; far; groups; have; health;
        hours; implemented; inadequate; include; independent; issues; known; last; leaver; left; member; our;
        outcomes; overview; partner; partners; performance; provide; recruited; right; rigorous; schools; set;
        strengths; successful; themselves; three; who; work; year; you
        """,
        0.25: """
        # executive; # february; # lscb; # practice; # social; # weaknesses; # work; = inspectors; actions; adoption;
        ambitious; area; arrangements; at; between; childrens; come; concerns; culture; develop; direct; do; each;
        educational; ensures; established; evidence; exploitation; fully; further; future; go; included; includes; it;
        lack; local; necessary; needs; officers; pandemic; partnership; practice; recent; regularly; respond; reviews;
        robust; seen; sexual; should; small; social; statutory; steps; subject; sufficiently; take; teams; two;
        whether; working; written
        """,
        0.125: """
        # be; # children; # families; # is; = found; appropriate; as; assessment; but; enough; focused; help;
        including; meet; new; on; own; permanence; placement; such; them; they; understand; where
        """,
        -0.125: """
        # achieving; # adoption; # are; # leadership; # leavers; # management; # performance; # permanence; # the;
        # to; action; caseloads; children; comprehensive; early; identify; life; most; need; now; offer; personal;
        protection; provision; relationships; significant; some; support; team; while; with
        """,
        -0.25: """
        # after; # council; # findings; # governance; # has; # headline; # looked; # outcomes; # this; about;
        activity; although; always; an; benefit; better; build; consistent; contact; core; data; decisions; developed;
        discussions; enable; few; first; high; highly; how; improved; increasing; information; led; legal; line;
        looked; low; made; making; management; means; meeting; meetings; missing; months; move; number; ofsted;
        outcome; pathway; placed; pupils; range; receive; recently; recording; regular; relevant; reported; reporting;
        resulted; review; routinely; safety; same; school; see; so; taken; these; timeliness; timely; too; undertaken;
        views; waiting; was; when; within; workforce; years
        """,
        -0.375: """
        # 2025; # at; # care; # friday; # help; # need; # november; # outcome; # protection; # who; 16; 18; adequate;
        after; assessed; back; care; carers; case; considered; done; effective; ensure; felt; full; good; had; home;
        however; implementation; increase; inspectorate; introduced; large; leadership; lscb; november; people; place;
        published; quality; reasons; received; remain; resources; response; risk; supported; things; this; very;
        visited; worker
        """,
        -0.5: """
        # report; addition; additional; agreed; assessments; assurance; authorities; consistently; corporate; ensured;
        financial; got; governance; inspection; investment; leavers; next; no; often; parents; peoples; receiving;
        remains; required; scrutiny; sight; stability; strategy; system; through; time; visits; youth
        """,
        -0.625: """
        # and; # in; # letter; # progress; # that; assessing; down; long; one; programme; recognise; were; workers
        """,
        -0.75: """
        # experiences; # main; councillors; use
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
        -1.5: """
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
        # findings; = foot; checks; helped; hub; look; quickly; sooner; undertake
        """,
        0.625: """
        = council; advice; almost; answer; cases; centres; concerns; consistent; decisions; help; identified;
        interpreters; intervention; officer; parents; programme; recognised; responded; ring; services; teachers;
        team; urgent; weekends; well; what
        """,
        0.5: """
        # our; access; adults; arrangements; at; attendance; babies; before; concern; discussions; do; elsewhere;
        escalate; following; getting; innovative; left; matter; meetings; number; offered; placements; promptly;
        proportionate; result; resulted; risk; safeguard; situations; strategy; supports; these; understood; when;
        will; worker
        """,
        0.375: """
        # help; # ofsted; # on; # protection; # read; # who; actions; alongside; available; awareness; been; carried;
        circumstances; contribute; daily; decision; done; education; engaged; example; female; genital; get; groups;
        immediate; leads; monitoring; must; next; partnership; police; priority; prompt; qualified; raise; raised;
        rather; recorded; referred; safeguarding; seen; significant; staff; sufficient; support; thresholds; too;
        were; youth
        """,
        0.25: """
        # are; # letter; # main; # need; # overview; 2013; 2014; all; analysis; changes; children; childrens; city;
        currently; early; effectively; employment; evident; family; feedback; fully; had; highly; history; housing;
        improve; initial; know; long; majority; make; many; means; meet; most; now; one; opportunities; opportunity;
        partnerships; people; receive; remain; required; response; resulting; review; right; robust; safe; schools;
        service; share; social; specific; statutory; steps; than; those; timely; under; was
        """,
        0.125: """
        # and; # experiences; # governance; # is; # social; # that; always; an; appropriate; appropriately; being;
        effective; improved; living; made; need; provided; risks; take; teams; this; where; who; work
        """,
        -0.125: """
        # achieving; # children; # for; # headline; # leavers; # lscb; # of; # outcomes; # permanence; # summary;
        # the; although; between; child; foster; from; home; how; inspectors; it; last; leadership; more; on; out;
        overall; plan; plans; range; reviews; sexual; their; they; time; two; very; while
        """,
        -0.25: """
        # about; # care; # council; # executive; # inspection; # they; = improvement; abuse; across; agency; areas;
        assurance; both; carers; case; challenge; community; completed; contact; could; council; councils; data;
        demonstrate; despite; did; direct; emotional; engage; given; group; have; helps; identify; important; include;
        independent; information; its; keep; life; little; lives; local; management; months; national; needed; not;
        officers; older; outcomes; panel; particularly; permanent; person; process; reduce; relationships; say; see;
        senior; september; show; systems; through; together; understand; understanding; use; virtual; way; we;
        workers; workforce; written
        """,
        -0.375: """
        # after; # in; # looked; # what; = found; = narrated; approach; as; attended; aware; better; can; care;
        delays; director; each; ensuring; even; exploitation; findings; give; good; harm; has; inform; into; lack;
        learning; longer; looked; making; mash; members; missing; multi; offer; or; pandemic; planning; practice;
        processes; professionals; progress; records; reports; sharing; should; strengthened; system; three; used;
        visit; works
        """,
        -0.5: """
        be; down; enhanced; further; got; if; leaders; leavers; managers; no; nobody; reviewed; training; vulnerable;
        within
        """,
        -0.625: """
        = head; = inspectors; about; but; inspection; neglect; protection; such; them
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
        1.125: """
        = improvement; list
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
        their; thorough; voice; well; within; workers
        """,
        0.125: """
        # adoption; # be; # experiences; # findings; # is; # it; # performance; # that; area; care; cases; considered;
        ensure; impact; including; inspectors; long; managers; not; partners; provides; report; social; taken; teams;
        them; understand; up; workforce; working
        """,
        -0.125: """
        # board; # families; # inspection; # leadership; # leavers; # management; # on; # safeguarding; # social;
        about; as; be; but; child; currently; delay; education; effective; effectiveness; foster; health; information;
        intervention; it; last; looked; make; ofsted; or; permanence; positive; practice; provide; review;
        safeguarding; significant; strong; supported; team; these; this; which; will; with
        """,
        -0.25: """
        # achieving; # after; # and; # care; # children; # local; # looked; # main; # of; # permanence; = found;
        after; always; arrangements; assessment; been; best; councils; decisions; established; families; has; how;
        into; its; key; leaders; means; minority; more; one; outcomes; performance; progress; quality; range; recent;
        recognise; reports; required; result; robust; senior; services; so; take; together; told; use; very; visits;
        where; whether; who
        """,
        -0.375: """
        = strength; based; following; fully; improvement; planning; those; time; work
        """,
        -0.5: """
        by; early; from; initial; plans; support; three; years; young
        """,
        -0.625: """
        = narrated
        """,
        -0.875: """
        =
        """,
        -1.125: """
        = context
        """,
        -1.25: """
        = head
        """,
        -1.5: """
        = council
        """,
    },
    Theme.PLANS: {
        1.25: """
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
        # experiences; # need; # not; 2012; additional; agency; although; always; attend; clearly; families; how;
        increasingly; it; key; lack; many; multi; needs; not; november; officers; on; outcomes; oversight;
        professional; receiving; reports; saw; say; specific; targets; them; timely; two; what; whether; will
        """,
        0.25: """
        # and; # executive; # help; # of; # progress; # protection; # who; achieve; also; analysis; approach; aware;
        capacity; case; cases; children; childs; conferences; council; done; down; ensuring; first; focused; has; if;
        level; meetings; over; parents; recent; remains; routinely; scrutiny; small; some; strategy; strong; take;
        too; were; which; while
        """,
        0.125: """
        # achieving; # children; # in; # permanence; # summary; after; all; appropriate; areas; do; good; identified;
        increase; individual; inform; met; number; people; provide; provides; reviews; right; they; this; understand;
        use; views; well; within; work
        """,
        -0.125: """
        # about; # for; # governance; # it; # on; # that; assessment; authority; being; childrens; development; help;
        into; learning; leavers; made; police; positive; relationships; return; review; safeguarding; social;
        supervision; teams; those; three; training; used; with; workers
        """,
        -0.25: """
        # board; # inspection; # local; # safeguarding; # what; = foot; across; area; available; been; board; carers;
        contact; date; develop; education; effectiveness; engaged; example; feedback; future; health; high; home;
        includes; iros; leaders; living; looked; make; management; managers; meet; national; one; partnership;
        peoples; recognised; records; remain; response; safety; seen; significant; subject; systems; there; through;
        timeliness; under; up; way; where; wide; young
        """,
        -0.375: """
        an; benefit; but; consider; considered; described; does; during; early; effectively; however; improved; its;
        no; receive; reviewed; risks; senior; sufficiently; support; supported; these
        """,
        -0.5: """
        = found; assessments; from; improvement; older
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
        1.125: """
        = strength
        """,
        1.0: """
        = head
        """,
        0.875: """
        time
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
        fostering; had; means; more; practice; relation; remain; reported; sometimes; taking; than; trauma; two
        """,
        0.25: """
        # authority; # local; # overview; # social; # strengths; at; been; before; but; decision; delays; every;
        fully; making; move; needs; new; on; part; quickly; receive; response; right; risk; say; seen; some; stage;
        support; this; understanding; visit; work
        """,
        0.125: """
        # care; # inspection; # of; appropriate; as; be; early; families; family; inspectors; their; there; timely;
        up; who
        """,
        -0.125: """
        # be; # for; # in; # is; # leavers; # main; # on; # the; # to; after; also; arrangements; assessments;
        authority; being; carers; child; children; council; do; effective; found; help; how; information; inspection;
        leavers; local; looked; managers; many; most; number; one; out; progress; quality; senior; staff; team; these;
        too; which; young
        """,
        -0.25: """
        # and; # children; = inspectors; all; an; childrens; from; good; has; have; leaders; plans; report; service;
        services; social; them; they; well; what; when; with; workers
        """,
        -0.375: """
        = found; care; it; not; was
        """,
        -0.5: """
        = narrated
        """,
        -0.875: """
        = council
        """,
        -1.0: """
        =
        """,
        -1.25: """
        = foot
        """,
        -1.375: """
        = context
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
        = narrated; decision; use
        """,
        0.75: """
        board; evaluate; figures; impact; managers; outcomes; practice; reporting; without
        """,
        0.625: """
        # findings; chairs; clear; direction; every; executive; leaders; management; or; senior; services; strengthen;
        trends
        """,
        0.5: """
        # main; # with; = strength; agreed; an; appropriately; beginning; better; director; enables; frontline;
        improving; knew; making; means; more; off; officers; quality; reports; see; sight; such; these; very; way
        """,
        0.375: """
        # and; # families; # impact; # leaders; # leadership; # management; # on; # practice; # social; # work;
        action; assessments; average; back; because; bring; case; conferences; do; established; feedback; framework;
        identify; independent; involved; line; make; monitor; no; number; particular; partnership; providing; records;
        reported; resulting; sharing; small; social; team; what
        """,
        0.25: """
        # governance; # headline; # need; # protection; = foot; activity; analysis; between; cases; comprehensive;
        data; decisions; detailed; difference; does; during; effectively; enable; focused; further; homes; how;
        identifying; improvement; improvements; information; it; learning; leavers; live; long; next; often; only;
        overall; personal; pupils; range; regular; relevant; required; result; return; review; robust; school;
        schools; scrutiny; significant; since; supervision; this; time; timely; two; understanding; understood; were;
        where; while
        """,
        0.125: """
        # executive; # overview; # summary; =; actions; additional; agencies; all; always; appropriate; areas; but;
        consistently; early; focus; has; identified; members; missing; multi; not; place; provide; recently; them;
        yet
        """,
        -0.125: """
        # achieving; # adoption; # are; # care; # is; # it; # outcomes; # people; # performance; # permanence; # the;
        # young; after; at; by; caseloads; changes; childrens; concerns; education; effective; families; from; help;
        high; however; meet; professionals; provision; response; service; sexual; strategy; three; understand; which;
        workers; year; years
        """,
        -0.25: """
        # after; # be; # for; # looked; # of; # strengths; # what; address; any; audit; challenges; consider;
        councils; experience; exploitation; found; had; harm; have; health; helps; improved; increase; inform;
        initial; inspectors; its; lives; majority; manager; many; minority; need; on; one; own; panel; provides;
        quickly; reviewed; reviewing; safeguarding; serious; staff; stage; support; supported; supporting; take;
        together; told; under; vulnerable; will; with; within; work
        """,
        -0.375: """
        # experiences; # leavers; # progress; # to; 2015; arrangements; carers; child; clearly; close; considered;
        council; family; first; get; group; inspection; monitoring; new; now; planning; positive; risk; than; they;
        thorough
        """,
        -0.5: """
        care; chair; did; issues; needs; partners; report; taken; too; training; was; who; young
        """,
        -0.625: """
        = inspectors; children; most
        """,
        -0.75: """
        = found; aware; people
        """,
        -1.25: """
        = context; = head
        """,
    },
    Theme.RECORDING: {
        2.0: """
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
        case; should; show; systems
        """,
        0.5: """
        as; chronologies; consent; date; decisions; dedicated; however; managers; reached; recording; so; some; their;
        visits; why; would
        """,
        0.375: """
        benefit; but; come; consequently; data; electronic; future; home; how; important; it; mean; minority; police;
        relating; understand; with
        """,
        0.25: """
        # inspectors; agencies; always; authoritys; available; been; between; childs; current; delays; detailed;
        developed; down; ensures; feedback; from; going; impact; improve; leaving; life; made; mash; missing; new;
        other; person; recognise; supervision; undertaken; was; who; workers; written
        """,
        0.125: """
        # and; # are; # governance; # in; # leadership; # main; # management; # that; after; analysis; at; be; by;
        child; children; childrens; early; had; health; including; leaders; lives; now; protection; range; recently;
        social; team; them; up; visit; were; will; work
        """,
        -0.125: """
        # achieving; # children; # experiences; # help; # inspection; # is; # it; # leavers; # local; # need; # of;
        # permanence; # progress; # protection; # who; agency; although; appropriate; arrangements; assessments;
        carers; concerns; ensure; focused; further; good; have; improving; independent; live; long; majority;
        management; many; meetings; needs; oversight; parents; partners; partnership; plan; positive; practice;
        recent; regular; review; risks; seen; services; since; support; supported; than; this; those; through;
        training; two; what; when; which; yet
        """,
        -0.25: """
        # the; # to; action; care; cases; clear; council; effective; found; individual; inspection; leavers; level;
        looked; monitoring; most; next; number; often; only; outcomes; place; records; senior; service; small; strong;
        well; working; young
        """,
        -0.375: """
        about; an; demonstrate; enough; family; identified; inspectors; one; out; progress; report; these
        """,
        -0.5: """
        = inspectors; = narrated; people; plans; they
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
        2.625: """
        = council
        """,
        1.375: """
        = strength
        """,
        1.125: """
        = improvement
        """,
        1.0: """
        leavers
        """,
        0.875: """
        homes; own
        """,
        0.75: """
        looked; peoples; privately; recruitment; right; stability
        """,
        0.625: """
        # this; = foot; accommodation; appropriately; care; considered; could; disabilities; housing; its; new; safe;
        who; year
        """,
        0.5: """
        # in; # to; 16; 17; cannot; carefully; extra; fostered; front; into; learning; live; needs; options; scheme;
        term; visit; when
        """,
        0.375: """
        # and; # experiences; # main; # progress; # the; # they; aged; all; always; april; assessments; at; childs;
        complex; effective; effectively; few; fewer; first; full; good; group; had; identify; inspection; judged;
        known; particularly; placed; private; reasons; small; suitable; their; vast; while; with; within; working
        """,
        0.25: """
        # care; # has; # help; # of; # what; # who; # yet; about; after; also; an; appropriate; area; as; because;
        being; children; detailed; ensure; foster; four; have; held; highly; increasing; legal; limited; living;
        local; meet; meeting; number; out; panel; pas; provided; provision; range; regularly; respond; reviewing;
        reviews; robust; strategic; sufficient; supports; there; told; training; were; will
        """,
        0.125: """
        # be; # findings; # headline; # need; # people; # protection; # that; # young; arrangements; assessment;
        authority; enough; has; managers; most; multi; only; or; place; senior; social; strong; take; these; they;
        through
        """,
        -0.125: """
        # achieving; # adoption; # inspection; # it; # performance; # permanence; activity; assurance; between;
        carers; cases; decision; education; focus; focused; however; improve; improvements; including; inspectors; it;
        key; level; made; making; management; on; people; progress; receive; risk; risks; seen; understand; very;
        views; well; where
        """,
        -0.25: """
        # families; # for; # is; # on; = found; access; adoption; advice; authoritys; be; been; benefit; best;
        changes; clear; decisions; develop; do; employment; ensuring; every; family; from; get; given; groups; home;
        how; impact; improvement; improving; include; includes; lead; life; lives; make; matched; meetings; missing;
        needed; not; now; one; parents; particular; partnership; permanence; plans; police; practice; protection;
        quality; report; safeguarding; safety; said; school; schools; should; some; staff; such; taken; teams; visits;
        without; worker; young
        """,
        -0.375: """
        = narrated; although; but; consideration; early; families; health; high; important; more; planned;
        significant; supported; than; time; visited; way
        """,
        -0.5: """
        by; delay; help; placements; work; years
        """,
        -0.625: """
        =; same; services; stable; what
        """,
        -0.75: """
        childrens; contact
        """,
        -1.0: """
        = inspectors
        """,
        -1.375: """
        = head
        """,
        -1.625: """
        = context
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
        # it; benefit; care; centres; do; time; waiting
        """,
        0.5: """
        # care; # is; back; be; childrens; conferences; delay; families; group; however; into; keeping; life; more;
        permanence; planning; some; took; work
        """,
        0.375: """
        # in; # that; assurance; become; best; cases; done; find; from; leave; legal; long; meetings; numbers;
        oversight; partnership; placement; placements; possible; return; so; stable; strengthened; timely; with
        """,
        0.25: """
        # executive; # inspectors; # summary; 12; at; can; carers; circumstances; decision; does; early; effective;
        evidence; experience; good; had; includes; leaders; longer; management; managers; matched; matching; monitor;
        monitoring; most; no; number; on; options; panel; permanent; plans; potential; practitioners; progress;
        reports; secure; since; story; strategic; support; supporting; this; those; timescales; together; too; two;
        undertaken; when; years; yet
        """,
        0.125: """
        # after; # looked; # outcomes; # people; # the; # young; about; action; as; authority; being; case; have;
        help; home; increase; it; know; made; making; not; one; positive; provide; quality; recent; senior; strategy;
        supported; understand; what; where
        """,
        -0.125: """
        # are; # be; # board; # help; # leadership; # management; # need; # of; # overview; # safeguarding; # who;
        access; additional; adoption; after; all; area; considered; corporate; enough; ensure; example; first; has;
        inspectors; its; learning; members; need; out; outcomes; parents; people; place; provides; receive; records;
        relationships; safe; safeguarding; services; staff; their; them; there; training; use; who; will; worker
        """,
        -0.25: """
        # and; # governance; # headline; # inspection; # local; # protection; = foot; an; analysis; assessment;
        authoritys; complex; council; focused; foster; fostering; further; health; how; information; intervention;
        lead; local; looked; many; new; only; other; partners; plan; police; proceedings; protection; range; report;
        safety; said; service; team; term; they; up; used; visit; was; while; wide; without
        """,
        -0.375: """
        # findings; = found; adopted; approach; appropriately; areas; between; date; did; effectively; effectiveness;
        enables; improvement; inform; meet; practice; requires; risk; thresholds; updated; very; young
        """,
        -0.5: """
        = improvement; also; including; leavers; small
        """,
        -0.625: """
        needs; were
        """,
        -0.75: """
        = inspectors
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
        = strength; assessments; get; up; waiting; years
        """,
        0.625: """
        # 2025; about; access; assessment; families; hard; school
        """,
        0.5: """
        alongside; ask; aware; clinical; has; have; looked; now; routinely; special; they; were; works; young
        """,
        0.375: """
        # after; # date; # families; # findings; # looked; # main; advisers; after; but; children; come; described;
        live; outcome; outstanding; professionals; provides; specialist; their; too; whether; whose
        """,
        0.25: """
        # achieving; # experience; # is; # permanence; = inspectors; abuse; all; appropriate; be; care; currently;
        domestic; ensuring; four; from; help; histories; joint; last; led; lives; long; multi; partnership; receive;
        resulted; review; schools; see; support; this; three; timely; training
        """,
        0.125: """
        # about; # and; # care; # it; # leavers; # on; # progress; # that; # the; = found; action; agency; an; by;
        challenge; improvements; many; months; offer; performance; positive; records; service; since
        """,
        -0.125: """
        # are; # be; # experiences; # governance; # leadership; # management; # summary; # to; being; between;
        borough; cases; clear; considered; development; good; however; improve; improvement; into; leaders; making;
        missing; more; need; no; not; number; other; planning; progress; protection; range; result; safeguarding;
        services; so; system; these; was; when; with; yet
        """,
        -0.25: """
        # news; # strengths; = narrated; areas; because; been; board; carers; concerns; contact; could; councils;
        during; found; high; impact; improved; issues; learning; living; means; most; officer; out; own; parents;
        partners; plans; practice; quality; risk; said; some; strategy; strong; under; visit; will; without; workers
        """,
        -0.375: """
        # help; # in; # need; # protection; # who; asked; checks; child; childrens; council; decision; enough; family;
        had; health; home; including; inspectors; it; made; managers; older; on; one; or; short; should; staff; such;
        them; time; very; what; who; within
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
        1.625: """
        = foot
        """,
        1.125: """
        = priority_action
        """,
        1.0: """
        = improvement; early; years
        """,
        0.875: """
        gives; leaving; settings
        """,
        0.75: """
        = strength; alternative; answer; leavers; progress; very
        """,
        0.625: """
        # for; care; child; given; into; missing; number; part; said; soon; staff; systems; there; time; was
        """,
        0.5: """
        # after; # are; # areas; # looked; # progress; 16; about; children; commissioned; council; have; home; large;
        parents; supported; taken; too; track; turn; used; virtual; welsh; young
        """,
        0.375: """
        # and; # children; # experiences; # out; # that; attendance; best; by; can; consistency; ensured; every;
        funding; improve; leaders; make; many; more; or; over; point; quickly; reports; service; sight; some; strong;
        sure; told; value
        """,
        0.25: """
        # achieving; # families; # help; # of; # outcomes; # people; # permanence; # who; # young; 14; 19; although;
        both; currently; data; developed; did; effective; employment; enough; five; following; having; help; identify;
        if; increasing; individual; key; monitor; monitoring; no; only; out; overall; oversight; processes; provided;
        review; significant; since; so; visit; where
        """,
        0.125: """
        # about; # be; # care; # experience; # it; # leavers; # need; # protection; all; areas; be; concerns; ensure;
        has; it; most; recently; strategy; support; well
        """,
        -0.125: """
        # governance; # inspection; # leadership; # local; # management; # the; # to; agencies; agency; assessment;
        available; board; education; focus; high; how; independent; long; making; needs; not; ofsted; on; partnership;
        planning; plans; they; understand; working; year; yet
        """,
        -0.25: """
        # a; # they; # this; # were; access; also; always; an; assessments; at; average; being; cases; childrens;
        clear; come; contact; decisions; do; does; families; first; good; includes; information; live; lives;
        majority; managers; members; need; partners; police; practice; prevent; priority; protection; provides;
        quality; reviews; safeguarding; senior; set; system; their; those; two; when; whether; which
        """,
        -0.375: """
        # findings; # our; # social; = narrated; accommodation; additional; councils; county; described; found; get;
        health; improvement; inspection; learning; others; outstanding; professionals; proportion; put;
        recommendations; risk; social; suitable; these; were; whose; will; without
        """,
        -0.5: """
        across; been; chief; department; from; made; nearly; offer; officer; own; special; teachers; third
        """,
        -0.625: """
        as; came; less; officers; pupils; schools; services; what; workers
        """,
        -0.75: """
        # in; = found
        """,
        -0.875: """
        =; had
        """,
        -1.0: """
        inspectors
        """,
        -1.375: """
        = context
        """,
        -1.875: """
        = head
        """,
        -2.0: """
        = council
        """,
    },
    Theme.CHILDS_VOICE: {
        1.375: """
        children
        """,
        1.25: """
        contact
        """,
        1.0: """
        child; praise; workers
        """,
        0.875: """
        worker
        """,
        0.75: """
        = strength; often; our; young
        """,
        0.625: """
        11; adolescent; each; engagement; groups; informed; made; older; policy; pupils; saw; see; social; them
        """,
        0.5: """
        # after; # findings; # looked; = inspectors; board; build; committed; consider; council; engage; few; foster;
        group; however; including; interpreters; make; meetings; people; plans; trained; visiting; what; when; youth
        """,
        0.375: """
        # a; # achieving; # and; # council; # permanence; # the; # to; # what; 19; 25; away; by; cabinet; careful;
        councillors; covid; experience; had; hard; have; living; meet; meets; pledge; put; real; recent; recently;
        spoke; take; teams; tools; with; work
        """,
        0.25: """
        # children; # has; # main; # ofsted; # people; # provision; # quality; # were; # young; about; authority;
        been; being; benefit; both; completed; consideration; continue; despite; develop; down; during; effectively;
        ensure; every; evidence; examples; feedback; fully; includes; inform; iros; issues; levels; lives; more;
        needed; not; offered; one; part; positive; protection; responded; senior; subject; term; their; they;
        undertaken; use; were
        """,
        0.125: """
        # for; # in; # leadership; # lscb; # management; # of; # outcomes; # practice; # work; activity; after;
        always; available; considered; development; from; has; improve; improved; independent; members; relationships;
        safeguarding; staff; supervision; supported; than; too; understand; used; which
        """,
        -0.125: """
        # care; # experiences; # headline; # impact; # it; # leaders; # on; # overview; # with; action; actions;
        agency; at; care; clear; education; focused; further; impact; improvement; information; know; last; long; on;
        performance; practice; records; response; service; some; strategy; strong; there; this; views; year
        """,
        -0.25: """
        # families; # need; # progress; # protection; # this; 2012; = narrated; access; additional; all; although;
        analysis; any; appropriate; caseloads; childs; community; councils; culture; currently; detailed; did;
        disabled; do; early; enough; experiences; families; full; get; home; identify; if; inspection; inspectors;
        into; its; language; leaders; live; local; manageable; managers; met; new; now; number; offer; ofsted; once;
        ongoing; other; oversight; panel; partnership; peoples; place; planning; police; professionals; proportionate;
        provision; quality; regularly; return; risk; school; seen; since; so; spoken; strengths; three; trust; up;
        voice; way; where; who; within; without; years
        """,
        -0.375: """
        # help; # who; almost; assessment; back; be; better; between; come; concerns; feelings; focus; found; good;
        identified; influence; keep; need; no; only; out; provide; recorded; remain; result; risks; schools;
        specialist; through; two; was; wishes; written
        """,
        -0.5: """
        =; arrangements; as; assessments; consistently; effective; heard; leaving; progress; receive; report; right;
        should; support; team; vast; well
        """,
        -0.625: """
        = context; = improvement; help; many; quickly
        """,
        -0.75: """
        = foot; = found; needs; visit
        """,
        -0.875: """
        = head
        """,
        -1.0: """
        timely
        """,
        -1.625: """
        = council
        """,
    },
    Theme.CARE_LEAVERS: {
        0.875: """
        # findings; planning; service; young
        """,
        0.75: """
        pathway; risks
        """,
        0.625: """
        18; carried; foster; inspection; inspectors; person; plans; support; them; they
        """,
        0.5: """
        # 19; # 2025; # and; # leavers; # november; # posted; 21; advisers; as; full; how; june; know; last; late;
        less; need; offer; on; relationships; remain; starts; such; third; touch; views; visits; where
        """,
        0.375: """
        # our; # they; 2023; about; additional; advice; agencies; always; carers; choice; created; enabling; feel;
        financial; focus; helped; important; investment; leaders; nearly; or; performance; practical; proportion;
        quality; quickly; recognise; senior; stable; stay; steps; their; transition; voice; when; which; who; wishes;
        workers
        """,
        0.25: """
        # care; # families; # headline; # is; # it; # main; # on; # progress; # that; # what; any; assessment; audits;
        being; best; clear; consideration; contact; developed; difficult; do; emotional; ensures; feelings; future;
        going; have; highly; home; if; leadership; level; longer; making; meet; missing; move; newly; no; other;
        outside; practice; progress; receive; recently; regular; relevant; routinely; strengthen; these; timely; too;
        training; trusting; was; while
        """,
        0.125: """
        # achieving; # experiences; # governance; # in; # leadership; # permanence; an; assessments; by; completed;
        council; high; improved; include; including; independent; individual; living; recent; sexual; since; strategy;
        taken; those; what; workforce; year
        """,
        -0.125: """
        # board; # children; # local; # need; # of; # safeguarding; # with; = improvement; action; after; agency; all;
        appropriately; be; challenge; childrens; concerns; decisions; family; good; help; however; improvement; local;
        make; many; more; not; ofsted; only; outcomes; partnership; people; placed; plan; positive; range;
        safeguarding; than; time; well; work; working; years
        """,
        -0.25: """
        # a; # for; # help; # impact; # inspection; # leaders; # overview; # people; # practice; # protection; # who;
        # work; # young; 2015; accommodation; alongside; at; available; cases; commitment; considered; councils;
        effective; every; five; focused; found; from; identified; identify; impact; improve; involved; made; met;
        needs; now; options; particularly; place; priority; reviews; right; safe; significant; social; staff;
        supervision; systems; there; told; wide; within
        """,
        -0.375: """
        # the; = inspectors; access; adult; but; consider; done; education; ensuring; families; group; housing;
        interventions; means; most; new; oversight; pas; proactive; protection; reviewed; small; so; strength
        """,
        -0.5: """
        = narrated; advisors; case; child; leaving; live; looked; often; opportunities
        """,
        -0.625: """
        = found; health; into; number; specialist
        """,
        -0.75: """
        = context; = strength; care; leavers
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
        # were; adult; disabled; effective; ensure; health; no; should
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
        effectively; family; foster; had; impact; information; made; managers; many; more; new; out; own; people;
        progress; quality; range; result; senior; still; such; supported; them; these; which; work
        """,
        -0.25: """
        # on; by; carers; complex; do; front; has; improve; including; most; number; on; partners; practice; provided;
        special; they; two; visit; whether; years
        """,
        -0.375: """
        children; cqc; it; north; ofsted; or; report; time
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
        =; = strength; also; area; audit; drawn; intelligence; letter; missing; prevent; safety; strong; within
        """,
        0.5: """
        along; approach; awareness; daily; danger; established; identify; interviews; meeting; older; outside;
        response; should; team; with; young
        """,
        0.375: """
        # and; 2013; 2015; early; effective; ensured; exploitation; found; inform; into; keep; local; people;
        recognised; relationships; risks; sexual; takes; targeted; we; whole; workers
        """,
        0.25: """
        # after; # children; # experiences; # for; # help; # looked; # need; # outcomes; # people; # progress;
        # protection; # who; # young; able; across; agency; an; assessments; available; aware; based; been; board;
        but; by; creative; ensure; guidance; harm; how; it; key; led; made; multi; needed; offer; often; once; own;
        panel; partners; provide; recording; reported; return; safe; skilled; specific; take; their; these; thorough;
        too; undertaken; use; vulnerable; where; which; work
        """,
        0.125: """
        # achieving; # governance; # leadership; # management; # of; # overview; # permanence; # summary; access;
        actions; assurance; at; be; benefit; carers; child; clear; ensures; foster; has; have; long; needs; now;
        place; practice; receive; reviews; than; through; training; understand; up; used; very; was; who
        """,
        -0.125: """
        # about; # are; # findings; # in; # inspection; # is; # it; # leavers; # main; # that; = improvement; areas;
        case; concerns; decision; fostering; health; however; impact; inspection; live; management; many; meet; more;
        most; on; plans; progress; provided; routinely; said; senior; service; small; there; those; two; well
        """,
        -0.25: """
        # care; # families; # impact; # leaders; # on; # practice; # social; # with; # work; appropriately;
        arrangements; childrens; commissioned; consistently; council; councils; decisions; domestic; families; family;
        from; helping; identified; improvements; include; including; issues; leavers; lives; met; need; new; no; one;
        over; parents; performance; priority; protection; recent; regularly; remain; services; so; specialist;
        support; supported; systems; understood
        """,
        -0.375: """
        = found; = head; abuse; all; care; do; had; high; improvement; inspectors; leaders; or; social; some; while
        """,
        -0.5: """
        as; authority; criminal; such; them; they
        """,
        -0.75: """
        education
        """,
        -1.125: """
        = council; = inspectors
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
        feel
        """,
        0.75: """
        = foot; commitment; social
        """,
        0.625: """
        # the; = improvement; events; high; improvement; partnership; place; plan; this
        """,
        0.5: """
        # inspection; # letter; = council; = narrated; agency; an; as; board; cases; demand; felt; here; learning;
        manageable; month; often; practice; practitioners; report; said; supports; wales; weeks; words
        """,
        0.375: """
        # board; # governance; # leadership; # local; # lscb; # management; # safeguarding; behind; caseloads;
        changes; department; director; enough; executive; focus; found; from; funding; inspectorate; investment; now;
        published; reach; safeguarding; serious; so; stability; such; supported; there; they; told; took; valued;
        were; work; worker; workers; workforce
        """,
        0.25: """
        # key; # strengths; # weaknesses; 16; 2014; = head; access; back; both; came; chief; delivery; development;
        does; down; during; financial; get; improving; lives; looked; managers; many; meet; model; new; ofsted; one;
        opportunities; pathway; personal; positive; positively; provided; remains; reviews; schools; senior; shared;
        sufficient; them; through; well; working
        """,
        0.125: """
        # and; # families; # help; # impact; # leaders; # on; # practice; # social; # who; # with; # work; additional;
        all; been; but; ensure; good; had; impact; issues; leaders; means; most; quality; these; time; very; which
        """,
        -0.125: """
        # achieving; # after; # experience; # findings; # looked; # overview; # people; # permanence; # that; # young;
        = strength; actions; assessment; decision; delay; early; foster; further; home; independent; individual;
        leavers; live; local; majority; make; meetings; more; needs; outcomes; own; panel; performance; progress;
        protection; recorded; required; review; strong; those; undertaken; up; use; way; where; will; yet
        """,
        -0.25: """
        # for; # is; # it; # to; = inspectors; although; always; appropriate; appropriately; arrangements; awareness;
        better; can; capacity; childrens; childs; concerns; currently; detailed; developed; do; evidence; families;
        family; first; focused; fully; hard; help; includes; increase; lead; leadership; made; makes; need; oversight;
        parents; police; quickly; recently; reduce; reports; risk; seen; understanding; value; visits; was; what;
        while
        """,
        -0.375: """
        # experiences; # leavers; # progress; =; = context; agencies; be; care; carers; child; decisions; examples;
        however; information; it; no; or; out; receive; services; she; since; strengthen; their; too; two; visit;
        would; young
        """,
        -0.5: """
        # care; # main; 2; also; see; service
        """,
        -0.625: """
        # in; = found; assessments; go; people; when; with
        """,
        -0.875: """
        children
        """,
    },
    Theme.OVERALL: {
        1.625: """
        = council; improvement
        """,
        1.375: """
        help; protection
        """,
        1.25: """
        failings
        """,
        1.125: """
        = head; = improvement; result
        """,
        1.0: """
        = narrated; experiences; good; things
        """,
        0.875: """
        = found; areas; education; enhanced; found; opposition; progress
        """,
        0.75: """
        =; = inspectors; = strength; adequate; boroughs; corporate; coun; councillors; county; give; got; harm;
        leader; leadership; north; requires; widespread; work
        """,
        0.625: """
        # at; 2018; = context; adoption; adult; city; co; consistently; council; doncaster; educational; five; her;
        it; latest; letter; life; looks; much; received; required; same; serious; several; still; strategic;
        sustained; throughout; turned
        """,
        0.5: """
        # council; # february; 100; 14; borough; capacity; change; chief; children; councillor; demonstrate; domestic;
        down; executive; gave; grades; has; he; here; last; management; members; needs; observed; old; problems;
        published; rating; reached; receive; recommendations; report; sets; special; thought; three; watchdog; we;
        while
        """,
        0.375: """
        # 2023; # 7th; # from; # in; # news; 17; 2012; 2013; 2017; 2022; abuse; achieving; all; authority; care; case;
        confidence; disabilities; effective; england; few; governance; inconsistent; increasing; inspection;
        interventions; judgement; long; low; makes; making; must; no; only; order; outstanding; peoples; points;
        positive; receiving; remains; require; run; safety; said; september; six; so; system; two; under; was;
        weaknesses; which; whose; yet
        """,
        0.25: """
        # a; # march; 2015; after; although; but; caseloads; complex; director; done; during; exploitation; health;
        higher; however; impact; improve; improved; improving; inadequate; large; lives; made; march; months; now;
        offer; officer; ofsted; out; over; oversight; priority; put; quality; referral; reports; see; social;
        strengthened; there; these; valued; very; visited; way; weeks
        """,
        0.125: """
        # be; # is; # leavers; as; can; effectiveness; foster; including; inspectors; leavers; many; need; not;
        permanence; practice; safeguarding; significant; supported; through; workforce; working; years
        """,
        -0.125: """
        # about; # achieving; # board; # executive; # governance; # inspection; # it; # local; # need; # on; # people;
        # permanence; # safeguarding; # young; action; additional; analysis; be; being; challenge; childrens; from;
        identified; if; its; level; looked; most; other; planning; regularly; response; school; services; use; visits;
        wide; year; young
        """,
        -0.25: """
        # and; # are; # care; # following; # key; # leadership; # management; # of; # outcomes; # strengths; = foot;
        access; act; agencies; appropriate; arrangements; attendance; available; because; cannot; commissioned;
        commissioning; commitment; consider; considered; data; date; decision; delay; develop; direct; direction;
        effectively; ensures; family; feedback; feel; files; following; fostering; helped; helps; how; independent;
        initial; lead; meetings; missing; multi; national; new; number; or; outcomes; outside; panel; part;
        placements; police; posts; practitioners; programme; provide; provided; recently; referrals; regular;
        reported; resulted; review; right; robust; set; some; specific; steps; strategy; strengthen; themselves; time;
        timely; together; training; understanding; why
        """,
        -0.375: """
        # after; # children; # looked; # points; # that; # they; 16; 19; agency; assessment; assessments; assurance;
        at; best; came; carers; carried; chair; changes; child; choice; come; decisions; early; edge; evidence;
        experience; first; focused; given; groups; integrated; intervention; leaders; learning; make; may; meet; own;
        partnership; place; possible; pupils; range; schools; senior; shared; specialist; staff; strong; takes; this;
        took; understand; used; well; were; where; who; within; written
        """,
        -0.5: """
        # were; # what; 000; also; always; an; area; back; between; board; cases; days; does; group; information;
        inspectorate; judged; less; moved; often; on; outcome; parents; partners; quickly; saw; say; says; she; slow;
        too; welsh; what; workers; youth
        """,
        -0.625: """
        # findings; # the; accepted; by; clear; described; each; ensure; home; homes; little; overall; sooner; team;
        them; visit; waiting; with; would
        """,
        -0.75: """
        # date; # for; ask; do; evaluation; every; know; more; public; their; up; wanted; worker
        """,
        -0.875: """
        into; monitoring
        """,
        -1.0: """
        plans
        """,
        -1.125: """
        plan; service
        """,
    },
    Theme.SCOPE: {
        2.0: """
        = context
        """,
        1.875: """
        = head
        """,
        1.75: """
        visit
        """,
        1.625: """
        inspectors
        """,
        1.375: """
        monitoring
        """,
        1.25: """
        ofsted
        """,
        1.125: """
        inspection; one; report
        """,
        1.0: """
        inspectorate; looked
        """,
        0.875: """
        1; also; chair; considered; director; evaluated; first; manager; within
        """,
        0.75: """
        # inspection; = inspectors; = narrated; assurance; came; councils; cqc; explained; focused; met; outcome;
        overall; public; they
        """,
        0.625: """
        # about; 19; back; cambridgeshire; effectiveness; every; four; inspector; possible; programme; services;
        spent; under; visits
        """,
        0.5: """
        18; act; assistant; because; between; brought; care; chief; childrens; ciw; door; education; findings; grade;
        how; inspected; its; listened; local; made; members; next; parents; read; visited; what
        """,
        0.375: """
        # 2025; # east; # ofsted; # outcome; # release; # this; 26; =; = found; addition; aged; all; although;
        authorities; concern; front; given; he; if; includes; including; introduced; member; no; off; officer;
        outcomes; partners; quality; range; rating; them; today; together; voice; week
        """,
        0.25: """
        # immediate; # report; arrangements; assessment; borough; can; closely; did; family; following; framework;
        further; into; it; judged; keep; lead; led; lscb; making; panel; pre; proceedings; put; records; referrals;
        result; shared; significant; such; these; way; well; wide; without; young
        """,
        0.125: """
        # care; # for; # local; # to; across; authority; being; effectively; experiences; from; meetings; on; people;
        scrutiny; three
        """,
        -0.125: """
        # achieving; # after; # governance; # help; # impact; # in; # is; # leaders; # leadership; # leavers;
        # looked; # management; # need; # on; # overview; # people; # permanence; # practice; # protection; # summary;
        # that; # who; # with; # work; # young; about; areas; assessments; by; carers; children; clear; concerns;
        decisions; home; identified; improving; key; long; managers; meet; most; number; place; plan; positive;
        practice; progress; protection; safeguarding; seen; strong; their; training; up; very
        """,
        -0.25: """
        # families; # main; # what; 11; action; an; but; cases; child; council; days; effective; ensure; executive;
        feel; full; government; group; had; harm; help; impact; improve; know; leaders; leavers; make; meeting; new;
        now; other; part; permanent; planning; point; required; special; stability; staff; supported; trust; with;
        worker; working; years
        """,
        -0.375: """
        # experiences; # progress; 2013; = council; adults; asked; board; boroughs; city; clearly; families; far;
        felt; few; have; however; much; north; not; our; over; plans; risk; safer; should; social; support; too; work
        """,
        -0.5: """
        # our; # the; = foot; always; at; been; change; department; found; get; improvement; two; workers
        """,
        -0.625: """
        # children; needs; step; time
        """,
        -0.75: """
        last; were; who
        """,
        -0.875: """
        # findings; has; said
        """,
        -1.0: """
        # and; going; look; when
        """,
        -2.625: """
        = strength
        """,
        -2.75: """
        = improvement
        """,
    },
    Theme.OTHER: {
        1.875: """
        carers
        """,
        1.5: """
        =; people
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
        = council; always; arrangements; contact; department; direct; feeling; got; information; link; national;
        rates; service; time; touch; went; whom; you
        """,
        0.5: """
        # area; = improvement; care; choice; councils; covid; did; discharge; factors; further; high; inclusion;
        inspection; interests; levels; minority; months; neglect; pandemic; person; sometimes; supported; wide
        """,
        0.375: """
        # children; # points; # this; 10; 19; = head; = strength; access; active; activities; adults; appointed;
        available; clearly; could; culture; day; develop; enjoy; face; family; felt; from; helps; homes; lives; nine;
        numbers; offer; other; process; shared; short; speak; team; ten; those; very; would
        """,
        0.25: """
        # areas; # care; # experiences; # outcomes; 2015; after; as; assessed; average; by; community; consideration;
        delay; does; enable; ensuring; examples; found; get; impact; increase; increased; independent; know; lead;
        learning; like; most; much; opportunities; out; parents; positive; pre; review; school; schools; see;
        services; some; spoken; such; than; was; week; what; where; without; workers
        """,
        0.125: """
        # after; # are; # leavers; # looked; # people; # progress; # to; # young; = narrated; activity; childrens;
        considered; consistently; experience; or; said; seen; through; use; well
        """,
        -0.125: """
        # about; # and; # be; # board; # executive; # help; # impact; # it; # leaders; # local; # need; # of;
        # practice; # protection; # safeguarding; # social; # the; # who; # with; # work; agencies; agency; although;
        appropriate; assessments; be; been; benefit; clear; decision; do; enough; evidence; had; has; improvements;
        inspectors; into; key; leaving; local; means; meetings; missing; multi; outcomes; oversight; performance;
        practice; protection; provide; provided; provision; receive; remain; response; reviews; right; risk; risks;
        so; staff; system; their; they; who; with; years; yet
        """,
        -0.25: """
        # families; # inspection; # is; # summary; # they; # what; = inspectors; action; also; areas; assessment;
        board; came; case; concerns; director; early; education; effectively; every; first; health; help; how;
        improving; last; live; long; making; needs; now; ofsted; often; own; partners; partnership; placed; planning;
        progress; quality; quickly; safe; safeguarding; senior; significant; since; strong; timely; training; up;
        visit; will; working; written; year
        """,
        -0.375: """
        about; cases; child; come; ensure; foster; have; improve; improvement; it; its; leaders; made; managers; many;
        members; more; no; plans; these; too; when; which
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
