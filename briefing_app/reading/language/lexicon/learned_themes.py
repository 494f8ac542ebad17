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
        1.5: """
        # what
        """,
        1.375: """
        send
        """,
        1.25: """
        services
        """,
        1.125: """
        = council; accepted; agencies; us
        """,
        1.0: """
        # board; # doing; # safeguarding; = context; accept; government; putting; safeguarding; top; trust;
        vulnerable
        """,
        0.875: """
        charge; council; gone; integrated; posts; promised; says; together
        """,
        0.75: """
        # local; =; commissioned; direction; from; he; identified; its; may; money; moved; plan; quickly; report;
        visible; we; will; would
        """,
        0.625: """
        # inspection; = narrated; areas; be; challenge; communities; dcs; difference; due; education; group; homeless;
        improvements; into; know; lead; less; march; million; not; over; permanent; police; post; responsible; strong;
        teenagers
        """,
        0.5: """
        actively; adopters; advocate; also; annual; another; cabinet; centre; chair; challenges; changes;
        commissioning; county; demonstrated; department; each; ensuring; escb; extra; far; findings; fostering; has;
        hours; job; joint; leaders; little; managers; much; our; out; panel; partners; point; practitioners; praise;
        procedures; public; reviewed; say; schools; senior; september; service; special; start; sub; targeted;
        throughout; up; wanted; worked
        """,
        0.375: """
        # children; # families; # impact; # leaders; # on; # our; # overview; # strengths; # summary; # we; # with;
        = foot; = found; achievements; address; advisers; already; ambitious; approach; appropriately; aware; been;
        chairs; commission; committed; community; do; effectively; effectiveness; evidence; example; go; groups; have;
        health; help; his; implemented; improvement; include; includes; independent; issues; last; left; local;
        member; officers; outcomes; overview; partner; performance; provide; recruited; right; rigorous; section; set;
        strengths; subject; themselves; three; two; way; who; work; written
        """,
        0.25: """
        # executive; # february; # is; # it; # lscb; # social; # weaknesses; actions; adoption; all; area;
        arrangements; at; childrens; come; concerns; covid; culture; develop; ensures; established; exploitation;
        fully; further; future; inadequate; included; interviews; it; known; lack; necessary; needs; new; own;
        pandemic; partnership; practice; prioritised; recent; regarding; regularly; respond; return; robust; seen;
        sexual; six; small; social; statutory; steps; successful; sufficiently; take; teams; those; told; updated;
        where; whether; working; year
        """,
        0.125: """
        # about; # are; # be; # for; # practice; # work; = inspectors; appropriate; assessment; between; but; focused;
        including; on; reviews; such; them; they; understand
        """,
        -0.125: """
        # achieving; # adoption; # headline; # leavers; # of; # performance; # permanence; abuse; being; caseloads;
        children; early; identify; inspectors; members; more; most; need; relationships; significant; some; support;
        there; visit; while
        """,
        -0.25: """
        # authority; # council; # findings; # governance; # has; # leadership; # management; # outcomes; # the;
        # this; # to; = strength; about; activity; adequate; although; always; an; benefit; better; care; carers;
        chief; comprehensive; consistent; contact; core; decisions; discussions; effective; enable; few; first; high;
        highly; how; important; improved; increasing; information; led; line; living; looked; low; made; making;
        management; means; meetings; missing; months; number; offered; ofsted; others; pathway; placed; pre;
        protection; provision; pupils; range; receive; recently; recording; regular; relevant; reported; resulted;
        review; routinely; safety; so; taken; timeliness; timely; very; views; waiting; was; when; with; within;
        workforce; years
        """,
        -0.375: """
        # after; # friday; # help; # looked; # need; # outcome; # protection; # report; # who; act; after; assessed;
        back; case; considered; data; done; ensure; felt; full; good; governance; had; home; however; implementation;
        increase; inspectorate; introduced; large; leadership; legal; lscb; move; no; november; offer; outcome; place;
        published; quality; reasons; received; remain; resources; response; same; school; see; several; sure; these;
        this; time; too; undertaken; visited; worker
        """,
        -0.5: """
        # and; # care; additional; agreed; assessments; assurance; authorities; consistently; corporate; ensured;
        financial; got; inspection; looks; next; often; one; parents; people; peoples; receiving; required; risk;
        scrutiny; sight; stability; strategy; supported; system; through; visits; youth
        """,
        -0.625: """
        # in; # letter; # progress; addition; down; investment; leavers; long; programme; recognise; remains; workers
        """,
        -0.75: """
        # experiences; # main; # that; assessing; councillors; executive; use; were
        """,
        -0.875: """
        # ofsted; funding; result; training
        """,
        -1.0: """
        opposition; strategic
        """,
        -1.125: """
        director; their
        """,
        -1.25: """
        = head
        """,
        -1.375: """
        = improvement
        """,
    },
    Theme.FRONT_DOOR: {
        1.375: """
        first; visitors
        """,
        1.25: """
        families; partners
        """,
        1.125: """
        =; health
        """,
        1.0: """
        enquiries; open
        """,
        0.875: """
        action; assessment; going; immediate; without
        """,
        0.75: """
        # findings; centres; consistent; decisions; helped; interpreters; look; must; quickly; recognised; sooner;
        undertake
        """,
        0.625: """
        # ofsted; advice; almost; answer; cases; checks; concerns; help; hub; identified; intervention; officer;
        parents; programme; protected; responded; risk; services; teachers; team; understood; urgent; weekends; well;
        what
        """,
        0.5: """
        # on; # our; access; adults; arrangements; at; attendance; babies; before; concern; contribute; day;
        discussions; do; elsewhere; escalate; following; getting; innovative; left; number; offered; placements;
        promptly; recorded; result; resulted; safeguard; schools; situations; strategy; supports; these; worker
        """,
        0.375: """
        # help; # need; # protection; # read; # who; = foot; = strength; according; actions; alongside; available;
        awareness; been; carried; childrens; circumstances; daily; decisive; done; education; engaged; example;
        female; genital; groups; leads; matter; meetings; monitoring; partnerships; police; priority; prompt;
        proportionate; qualified; raise; raised; referred; right; safeguarding; same; seen; significant; social;
        staff; sufficient; support; than; thresholds; too; were; when; will
        """,
        0.25: """
        # are; # letter; # main; # overview; all; analysis; changes; children; city; currently; decision; early;
        effectively; employment; evident; family; feedback; fully; get; had; highly; history; housing; improve;
        initial; long; majority; make; many; means; meet; most; next; now; one; opportunities; opportunity;
        partnership; people; rather; receive; remain; required; response; resulting; review; robust; safe; service;
        share; specific; statutory; steps; story; those; timely; under
        """,
        0.125: """
        # and; # governance; # local; # that; # to; always; appropriate; appropriately; authority; being; effective;
        improved; know; need; provided; risks; supported; teams; this; was; where; who; with; work
        """,
        -0.125: """
        # achieving; # children; # for; # headline; # leavers; # lscb; # of; # outcomes; # permanence; # summary;
        # the; abuse; agency; although; area; between; child; corporate; during; foster; from; home; inspectors;
        leadership; out; overall; plan; plans; range; reviews; sexual; their; they; time; very; which; while
        """,
        -0.25: """
        # about; # care; # council; # executive; # what; = improvement; across; assurance; case; challenge; community;
        completed; contact; could; councils; data; demonstrate; despite; direct; emotional; engage; given; group;
        harm; have; helps; how; identify; important; inadequate; include; independent; information; its; keep; last;
        life; little; lives; local; longer; management; members; months; more; needed; not; officers; older; on;
        outcomes; panel; particularly; permanent; person; process; put; reduce; relationships; relevant; senior;
        september; systems; through; two; understand; understanding; use; virtual; way; workers; workforce; written
        """,
        -0.375: """
        # after; # in; # inspection; # looked; # they; = found; = inspectors; = narrated; approach; areas; as;
        attended; aware; better; both; can; care; carers; council; delays; director; each; ensuring; even;
        exploitation; findings; give; good; has; inform; into; lack; learning; making; missing; national; offer; or;
        pandemic; planning; practice; processes; professionals; progress; reports; say; sharing; should; show;
        strengthened; system; three; together; used; visit; works
        """,
        -0.5: """
        be; down; further; got; if; leaders; leavers; looked; managers; mash; multi; no; records; reviewed;
        vulnerable; within
        """,
        -0.625: """
        = context; about; after; but; enhanced; neglect; them; training
        """,
        -0.75: """
        = head; inspection; protection; such
        """,
        -0.875: """
        agencies; young
        """,
    },
    Theme.ASSESSMENTS: {
        1.5: """
        = foot
        """,
        1.25: """
        = improvement
        """,
        1.125: """
        list; occupational
        """,
        1.0: """
        reviewed
        """,
        0.875: """
        assessing; assessments
        """,
        0.75: """
        consider; consistently; everyone; high; investigations; risk; waited
        """,
        0.625: """
        an; any; carers; family; most; nobody; records; therapy; views; were
        """,
        0.5: """
        # to; clear; date; director; focused; got; had; needs; on; people; say; seen; some; standard; thoroughly;
        understanding; wait; what
        """,
        0.375: """
        # help; # need; # protection; # who; analysis; asked; because; changes; childrens; core; current; days;
        demonstrate; do; however; improve; inform; issues; letter; many; need; number; once; own; parents; place;
        since; there; thorough; timescales; two; updated; visit; was; works
        """,
        0.25: """
        # following; # from; # in; # inspectors; # strengths; # were; abuse; also; at; better; caseloads;
        comprehensive; delays; direct; domestic; down; during; evidence; example; good; improved; include; individual;
        leavers; living; majority; members; mental; other; peoples; proceedings; relevant; report; said; schools;
        their; too; understand; up; voice; within; workers; workforce
        """,
        0.125: """
        # adoption; # be; # experiences; # findings; # is; # it; # performance; # that; # the; care; cases;
        considered; ensure; impact; including; inspectors; long; managers; not; partner; partners; provides; reviews;
        social; taken; teams; them; well
        """,
        -0.125: """
        # board; # families; # inspection; # leadership; # leavers; # management; # on; # safeguarding; # social;
        = inspectors; about; as; be; but; child; children; currently; education; effective; effectiveness; foster;
        health; identified; information; intervention; it; its; last; looked; make; ofsted; or; out; permanence;
        positive; practice; protection; provide; review; significant; strong; supported; team; these; this; which;
        will; with
        """,
        -0.25: """
        # achieving; # after; # and; # care; # children; # local; # looked; # main; # of; # permanence; # what;
        = found; after; always; arrangements; assessment; been; best; decisions; delay; established; families; has;
        how; into; key; leaders; means; minority; more; one; outcomes; performance; progress; quality; range; recent;
        recognise; reports; required; result; robust; safeguarding; senior; services; so; take; those; together; use;
        very; visits; where; whether; who
        """,
        -0.375: """
        = strength; based; councils; disabled; following; fully; improvement; planning; time; work
        """,
        -0.5: """
        by; early; from; initial; plans; support; three; years; young
        """,
        -0.75: """
        = narrated
        """,
        -0.875: """
        =
        """,
        -1.125: """
        = context
        """,
        -1.25: """
        = council; = head
        """,
    },
    Theme.PLANS: {
        1.125: """
        = improvement
        """,
        1.0: """
        initial
        """,
        0.875: """
        professionals; protection; quality; when; written
        """,
        0.75: """
        conference; disabled; most; need; plan
        """,
        0.625: """
        adults; attended; by; clear; inspectors; majority; new; nobody; plans; progress; vast
        """,
        0.5: """
        asked; be; better; change; child; helps; intervention; keep; look; not; only; reviewing; so; sometimes; years
        """,
        0.375: """
        # experiences; # not; # progress; # protection; additional; agency; although; always; clearly; concerns;
        council; done; families; how; increasingly; introduced; it; lack; little; multi; needs; november; officers;
        outcomes; oversight; parents; professional; reports; saw; say; specific; spoken; two; were; what; whether;
        will
        """,
        0.25: """
        # 2023; # and; # children; # executive; # help; # of; # who; achieve; also; analysis; approach; attend; aware;
        capacity; case; cases; childs; conferences; down; ensuring; first; focused; good; had; has; if; increase; key;
        level; meetings; more; often; over; process; receiving; recent; remains; routinely; scrutiny; small; still;
        strategy; strong; take; them; this; timely; use; value; which; while
        """,
        0.125: """
        # achieving; # be; # in; # need; # permanence; # summary; after; all; appropriate; areas; care; children; do;
        identified; individual; inform; met; number; on; people; provides; reviews; right; some; than; their; they;
        understand; views; well; within; work
        """,
        -0.125: """
        # about; # care; # for; # governance; # it; # on; # people; # that; # the; # young; = foot; assessment;
        authority; been; being; childrens; development; help; highly; learning; leavers; made; managers; one; or; own;
        police; positive; relationships; remain; review; social; supervision; teams; training; used; working
        """,
        -0.25: """
        # board; # local; # safeguarding; # to; # what; across; area; available; board; carers; contact; date;
        develop; does; education; effectiveness; engaged; example; feedback; future; have; health; high; home;
        includes; into; iros; leaders; living; looked; management; meet; monitor; national; peoples; recognised;
        records; response; return; safeguarding; safety; seen; significant; subject; there; through; timeliness;
        under; up; way; where; wide; workers; year; young
        """,
        -0.375: """
        # inspection; = found; an; benefit; but; consider; considered; described; during; early; effectively; however;
        improved; its; no; partnership; receive; reviewed; risks; senior; sufficiently; support; supported; these
        """,
        -0.5: """
        assessments; from; improvement; older
        """,
        -0.625: """
        = inspectors; = priority_action; services; three
        """,
        -0.75: """
        = strength
        """,
        -0.875: """
        =
        """,
        -1.0: """
        = narrated
        """,
        -1.25: """
        = context; = head
        """,
        -1.375: """
        = council
        """,
    },
    Theme.TIMELINESS: {
        1.375: """
        = head; delay
        """,
        0.875: """
        time
        """,
        0.75: """
        = strength; cqc; nobody; waiting
        """,
        0.625: """
        drift; however; lost; or; strengths
        """,
        0.5: """
        between; critical; days; had; minority; no; small; vulnerabilities; waited
        """,
        0.375: """
        fostering; means; more; practice; relation; remain; reported; say; sometimes; taking; than; trauma; two
        """,
        0.25: """
        # authority; # local; # overview; # social; at; be; been; before; but; decision; delays; every; families;
        fully; making; move; needs; new; on; part; quickly; receive; response; right; risk; seen; some; stage;
        support; this; understanding; visit; work
        """,
        0.125: """
        # care; # inspection; # of; # strengths; appropriate; as; early; family; inspectors; their; there; timely; up;
        who
        """,
        -0.125: """
        # be; # for; # is; # leavers; # main; # the; # to; after; also; arrangements; assessments; authority; being;
        carers; child; children; council; do; effective; found; how; information; inspection; leavers; looked;
        managers; many; most; number; one; out; progress; quality; senior; staff; supported; team; these; which;
        young
        """,
        -0.25: """
        # and; # children; # in; = found; = inspectors; all; childrens; from; good; has; have; leaders; local; plans;
        report; service; services; social; them; they; well; what; when; with; workers
        """,
        -0.375: """
        = context; an; care; it; not; was
        """,
        -0.5: """
        = narrated
        """,
        -1.0: """
        =; = council; = improvement
        """,
        -1.25: """
        = foot
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        1.25: """
        = improvement; evaluation
        """,
        1.125: """
        = council
        """,
        0.875: """
        decision; evaluate
        """,
        0.75: """
        # findings; = narrated; board; figures; managers; outcomes; practice; reporting; use; without
        """,
        0.625: """
        chairs; clear; every; executive; impact; leaders; management; more; or; senior; services; strengthen; trends;
        way
        """,
        0.5: """
        # main; # with; appropriately; beginning; better; bring; direction; director; enables; frontline; improving;
        making; means; officers; quality; records; reports; see; sight; these; very
        """,
        0.375: """
        # and; # families; # governance; # impact; # leaders; # leadership; # management; # on; # practice; # social;
        # work; action; agreed; an; assessments; average; back; because; case; conferences; data; decisions;
        difference; do; established; feedback; framework; identify; independent; involved; line; make; monitor; no;
        number; off; particular; partnership; providing; pupils; recommendations; reported; resulting; sharing; since;
        small; social; such; team; themselves; two; what
        """,
        0.25: """
        # headline; # need; # protection; # were; = foot; activity; always; analysis; between; cases; comprehensive;
        detailed; does; during; effectively; enable; focused; further; homes; how; identifying; improvement;
        improvements; information; it; learning; leavers; live; long; makes; next; often; overall; personal; range;
        recently; regular; relevant; required; result; return; review; school; schools; scrutiny; significant;
        supervision; this; time; timely; understanding; understood; were; where; while
        """,
        0.125: """
        # executive; # inspection; # overview; # summary; # that; # the; actions; agencies; all; appropriate; areas;
        but; consistently; early; focus; go; good; has; identified; made; members; missing; multi; not; only; place;
        provide; robust; them
        """,
        -0.125: """
        # achieving; # adoption; # care; # it; # outcomes; # people; # performance; # permanence; # strengths; # to;
        # young; = strength; after; at; be; by; caseloads; changes; childrens; concerns; education; effective;
        families; from; help; high; however; lives; meet; on; one; professionals; provision; response; reviewed;
        service; sexual; strategy; term; understand; which; workers; year; years
        """,
        -0.25: """
        # after; # be; # is; # looked; # of; # what; address; any; audit; challenges; consider; councils; experience;
        exploitation; found; had; harm; have; health; helps; improved; increase; inform; initial; inspectors; its;
        majority; manager; many; minority; need; panel; provides; quickly; reviewing; safeguarding; serious; staff;
        stage; support; supported; supporting; take; three; together; told; under; vulnerable; we; with; within; work
        """,
        -0.375: """
        # experiences; # leavers; = inspectors; arrangements; carers; child; clearly; close; considered; council;
        family; first; group; monitoring; new; now; own; partners; planning; positive; risk; than; they; thorough;
        will
        """,
        -0.5: """
        # for; # progress; care; chair; did; get; inspection; issues; needs; report; taken; too; training; was; who;
        young
        """,
        -0.625: """
        = found; children; most; people
        """,
        -0.75: """
        = context; aware
        """,
        -1.25: """
        = head
        """,
    },
    Theme.RECORDING: {
        2.125: """
        = improvement
        """,
        1.375: """
        system
        """,
        0.875: """
        did; files
        """,
        0.75: """
        as; important; information; kept
        """,
        0.625: """
        chronologies; should; show; systems
        """,
        0.5: """
        case; consent; date; decisions; dedicated; from; however; managers; reached; recording; so; their; visits; we;
        why; would
        """,
        0.375: """
        benefit; but; by; consequently; data; electronic; future; home; how; improve; it; mean; police; relating;
        some; them; understand; who
        """,
        0.25: """
        # inspectors; agencies; always; authoritys; available; between; childs; come; current; delays; detailed;
        developed; down; ensures; feedback; full; going; impact; leaving; life; made; mash; minority; missing; new;
        other; recognise; supervision; undertaken; was; were; with; workers; written
        """,
        0.125: """
        # and; # are; # governance; # in; # leadership; # main; # management; analysis; been; child; childrens;
        health; including; leaders; lives; need; protection; range; recently; significant; social; team; visit; will;
        work
        """,
        -0.125: """
        # achieving; # children; # experiences; # help; # inspection; # is; # it; # leavers; # local; # of;
        # permanence; # progress; # protection; # who; agency; appropriate; arrangements; assessments; carers;
        concerns; ensure; first; focused; further; good; improving; independent; inspectors; long; majority;
        management; many; meetings; needs; oversight; parents; partners; partnership; plan; planning; practice;
        recent; regular; review; risks; seen; services; since; support; supported; than; three; through; training;
        what; when; which; yet
        """,
        -0.25: """
        # the; action; although; clear; council; effective; found; have; individual; inspection; leavers; level; live;
        looked; monitoring; most; next; number; often; only; outcomes; place; positive; records; senior; service;
        small; strong; two; well; working; young
        """,
        -0.375: """
        = narrated; about; an; care; cases; demonstrate; enough; family; identified; one; out; progress; report;
        these
        """,
        -0.5: """
        = inspectors; people; plans; they
        """,
        -0.875: """
        =
        """,
        -1.0: """
        = found
        """,
        -1.125: """
        = council
        """,
        -1.25: """
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
        1.625: """
        = council
        """,
        1.0: """
        homes; leavers
        """,
        0.875: """
        = improvement; own; stability
        """,
        0.75: """
        care; its; looked; privately; recruitment; safe; year
        """,
        0.625: """
        # in; # this; = strength; accommodation; appropriately; cannot; considered; could; disabilities; housing;
        leaving; new; peoples; placed; right
        """,
        0.5: """
        # and; # they; at; carefully; extra; front; full; learning; live; needs; options; reasons; scheme; settled;
        term; visit; when; who
        """,
        0.375: """
        # experiences; # main; # progress; # to; # what; = foot; aged; all; always; april; assessments; childs;
        complex; effective; effectively; fewer; good; group; had; have; identify; inspection; into; known;
        particularly; private; small; suitable; their; vast; while; with; within; working
        """,
        0.25: """
        # care; # has; # help; # of; # ofsted; # the; # who; about; after; also; an; appropriate; area; authorities;
        because; being; come; detailed; enough; ensure; few; first; foster; four; held; highly; increasing; judged;
        legal; limited; living; local; meet; meeting; much; number; older; out; panel; pas; place; provided;
        provision; range; regularly; respond; reviewing; reviews; robust; strategic; sufficient; supports; take;
        there; told; training; vulnerable; were
        """,
        0.125: """
        # be; # children; # findings; # headline; # need; # people; # protection; # young; as; assessment; authority;
        children; has; managers; members; or; senior; social; strong; they; through
        """,
        -0.125: """
        # achieving; # adoption; # inspection; # it; # on; # performance; # permanence; = found; activity; assurance;
        between; cases; council; decision; education; established; experiences; focus; focused; improve; improvements;
        including; inspectors; it; level; made; making; management; receive; risks; said; such; those; understand;
        very; views; well; young
        """,
        -0.25: """
        # for; # is; = narrated; adoption; advice; authoritys; benefit; best; carers; changes; clear; county;
        decisions; develop; do; employment; ensuring; family; from; get; given; groups; home; how; however; impact;
        improvement; improving; include; includes; lead; life; lives; make; meetings; missing; months; needed; not;
        now; on; one; parents; particular; partnership; permanence; planned; plans; police; practice; protection;
        quality; report; risk; safeguarding; safety; school; schools; seen; some; staff; taken; teams; visits;
        without; worker
        """,
        -0.375: """
        # doing; access; although; be; but; consideration; delay; early; families; health; high; important; more; see;
        should; significant; supported; than; time; visited; way
        """,
        -0.5: """
        by; dont; help; placements; stable; work
        """,
        -0.625: """
        =; = inspectors; services; what; years
        """,
        -0.75: """
        childrens; contact; same
        """,
        -1.125: """
        = context
        """,
        -1.5: """
        = head
        """,
    },
    Theme.PERMANENCE: {
        1.25: """
        decisions
        """,
        1.0: """
        family; live
        """,
        0.875: """
        # for; children
        """,
        0.75: """
        # adoption; # performance; but; care; edge; planned
        """,
        0.625: """
        # it; benefit; centres; childrens; come; do; into; waiting
        """,
        0.5: """
        # care; # is; back; be; carers; conferences; delay; families; group; however; keeping; life; more; on;
        planning; some; time; took; with; work
        """,
        0.375: """
        # in; # that; assurance; become; best; cases; decision; done; find; from; legal; long; meetings; most;
        numbers; oversight; partnership; permanence; placement; possible; return; stable; strengthened; this; timely;
        timescales
        """,
        0.25: """
        # children; # executive; # march; # summary; can; circumstances; does; early; effective; evidence; experience;
        had; includes; leaders; leave; longer; management; managers; matched; matching; monitor; monitoring; no;
        number; options; panel; permanent; placements; plans; positive; potential; practitioners; progress; reports;
        secure; see; since; so; story; strategic; support; supporting; together; too; two; undertaken; when; years;
        yet
        """,
        0.125: """
        # after; # looked; # outcomes; # the; about; action; although; as; at; authority; being; case; good; have;
        home; increase; inspection; it; know; made; making; not; one; provide; quality; recent; senior; strategy;
        supported; understand; what; will
        """,
        -0.125: """
        # be; # board; # help; # leadership; # management; # need; # of; # overview; # progress; # safeguarding;
        # who; =; access; additional; after; all; area; considered; corporate; enough; ensure; example; first; has;
        its; learning; need; only; out; outcomes; parents; place; provides; receive; records; relationships;
        safeguarding; services; staff; their; there; training; use; used; who; worker; workers
        """,
        -0.25: """
        # and; # are; # findings; # governance; # headline; # inspection; # local; # protection; = foot; adopters;
        adoption; analysis; assessment; authoritys; complex; council; focused; fostering; further; health; how;
        information; inspectors; intervention; lead; local; many; new; other; partners; people; plan; police;
        proceedings; protection; range; report; safe; safety; said; team; term; they; visit; was; while; wide;
        without; young
        """,
        -0.375: """
        adopted; an; approach; appropriately; areas; between; date; did; effectively; effectiveness; enables;
        improvement; inform; looked; meet; practice; requires; risk; service; thresholds; up; updated; very
        """,
        -0.5: """
        = found; = inspectors; = strength; foster; including; leavers; small
        """,
        -0.625: """
        = improvement; also; needs
        """,
        -0.75: """
        were
        """,
        -1.0: """
        = head
        """,
        -1.125: """
        = narrated
        """,
        -1.25: """
        = context
        """,
        -2.125: """
        = council
        """,
    },
    Theme.HEALTH: {
        1.625: """
        = foot
        """,
        1.5: """
        midwives; nurses
        """,
        1.375: """
        leavers
        """,
        1.25: """
        = improvement
        """,
        1.125: """
        waits
        """,
        1.0: """
        wait
        """,
        0.75: """
        access; assessments; get; up; waiting; years
        """,
        0.625: """
        about; assessment; families; hard; now; school
        """,
        0.5: """
        = strength; alongside; ask; aware; clinical; described; has; have; looked; routinely; special; they; were;
        works; young
        """,
        0.375: """
        # 2025; # after; # date; # findings; # looked; # main; advisers; after; but; children; come; from; live;
        outcome; outstanding; professionals; provides; receive; specialist; their; whether; whose
        """,
        0.25: """
        # achieving; # experience; # is; # permanence; # release; # the; = found; = inspectors; abuse; all;
        appropriate; be; care; currently; domestic; ensuring; following; four; help; histories; joint; last; led;
        lives; long; multi; resulted; review; support; this; three; timely; too; training
        """,
        0.125: """
        # about; # care; # families; # for; # it; # leavers; # progress; # that; action; an; by; challenge;
        improvements; many; meetings; months; offer; partnership; performance; plan; positive; records; service;
        since
        """,
        -0.125: """
        # be; # children; # governance; # inspection; # leadership; # management; # summary; being; borough; cases;
        clear; considered; county; good; however; improve; improvement; independent; inspection; into; leaders;
        making; more; need; not; number; other; planning; progress; protection; result; safeguarding; services; so;
        system; these; was; when; with; yet
        """,
        -0.25: """
        # are; # help; # news; # protection; # strengths; # to; # who; = narrated; areas; because; been; between;
        concerns; contact; could; councils; development; during; found; had; health; high; impact; improved; issues;
        learning; living; means; most; officer; out; own; parents; partners; plans; practice; programme; risk; said;
        some; strategy; strong; under; visit; who; will; without; workers
        """,
        -0.375: """
        # in; carers; checks; childrens; council; decision; enough; family; home; including; inspectors; made;
        managers; older; on; one; or; quality; short; should; staff; such; them; time; very; we; what; within
        """,
        -0.5: """
        # need; always; as; at; available; board; child; example; it; where
        """,
        -0.625: """
        also; asked; education; police; report; well; work
        """,
        -0.75: """
        =; occupational; social; there
        """,
        -0.875: """
        people; visitors
        """,
        -1.375: """
        = council
        """,
        -1.75: """
        = context
        """,
        -1.875: """
        = head
        """,
    },
    Theme.EDUCATION: {
        1.75: """
        = foot
        """,
        1.5: """
        = improvement
        """,
        1.125: """
        years
        """,
        1.0: """
        = priority_action; early; leaving
        """,
        0.875: """
        gives; settings
        """,
        0.75: """
        = strength; alternative; answer; leavers; progress; very
        """,
        0.625: """
        # for; care; child; given; into; missing; part; said; soon; staff; systems; time; turn; virtual; was
        """,
        0.5: """
        # after; # areas; # looked; # progress; about; by; children; commissioned; council; every; have; home; large;
        leaders; make; number; parents; supported; taken; there; track; used; welsh; young
        """,
        0.375: """
        # and; # are; # children; # experiences; # families; # out; # that; attendance; best; can; consistency;
        enough; ensured; funding; improve; many; more; or; over; point; quickly; reports; service; sight; some;
        strong; sure; told; too; value; where
        """,
        0.25: """
        # achieving; # care; # help; # of; # outcomes; # people; # permanence; # who; # young; although; both; data;
        developed; effective; employment; five; following; having; help; identify; if; increasing; individual; key;
        monitoring; no; out; overall; oversight; processes; provided; review; significant; so; visit
        """,
        0.125: """
        # about; # be; # experience; # it; # leavers; # need; # protection; all; authority; concerns; currently;
        ensure; has; meet; most; now; only; recently; strategy; support; well; who
        """,
        -0.125: """
        # board; # governance; # leadership; # local; # management; # safeguarding; # to; = inspectors; agencies;
        agency; assessment; available; board; first; focus; high; how; however; independent; making; needs; not;
        ofsted; on; partnership; planning; plans; positive; they; understand; working; year; yet
        """,
        -0.25: """
        # findings; # inspection; # they; # this; access; also; always; an; assessments; at; average; being; cases;
        childrens; clear; come; contact; county; decisions; does; families; found; good; includes; information; live;
        lives; long; majority; managers; members; partners; police; practice; prevent; priority; protection; provides;
        quality; reviews; safeguarding; see; senior; set; system; their; those; two; when; whether; which; will
        """,
        -0.375: """
        # education; # our; # social; accommodation; across; additional; been; chief; councils; described; do; get;
        improvement; inspection; learning; made; need; officer; outstanding; professionals; proportion; put; risk;
        social; suitable; teachers; these; whose; without
        """,
        -0.5: """
        = narrated; department; from; health; nearly; offer; own; pupils; special; third; were
        """,
        -0.625: """
        # in; = found; came; officers; schools; services; what; workers
        """,
        -0.75: """
        as; had; less
        """,
        -0.875: """
        =; inspectors
        """,
        -1.625: """
        = context
        """,
        -1.875: """
        = council
        """,
        -2.0: """
        = head
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
        often; our; social
        """,
        0.625: """
        adolescent; each; engagement; groups; however; informed; made; policy; pupils; saw; see; them; young
        """,
        0.5: """
        # after; # looked; # what; = inspectors; = strength; board; build; committed; confident; consider; council;
        engage; foster; group; including; interpreters; make; meetings; older; people; plans; spoke; trained; variety;
        visiting; what; when; youth
        """,
        0.375: """
        # a; # achieving; # and; # council; # findings; # permanence; # the; # to; about; away; by; cabinet; careful;
        councillors; covid; every; experience; few; had; hard; have; meet; meets; pledge; put; real; recent; recently;
        take; teams; tools; view; were; with; work
        """,
        0.25: """
        # children; # has; # main; # ofsted; # people; # provision; # quality; # report; # were; # young; activity;
        after; assurance; authority; been; being; benefit; both; completed; consideration; continue; despite; develop;
        down; during; effectively; ensure; evidence; examples; feedback; fully; inform; iros; issues; levels; lives;
        living; members; more; needed; not; offered; one; part; positive; priority; protection; responded; senior;
        subject; term; their; they; timeliness; undertaken; use; used
        """,
        0.125: """
        # are; # in; # leadership; # lscb; # management; # of; # outcomes; # practice; # work; always; available;
        considered; development; does; from; has; improve; independent; relationships; safeguarding; staff;
        supervision; supported; than; which
        """,
        -0.125: """
        # care; # experiences; # families; # headline; # it; # on; # overview; # with; action; actions; additional;
        agency; also; at; care; clear; education; families; family; focused; further; impact; improvement;
        information; know; last; long; on; performance; practice; records; response; risk; some; strategy; strong;
        there; this; together; views; year
        """,
        -0.25: """
        # need; # progress; # protection; # this; access; all; although; analysis; any; appropriate; be; caseloads;
        childs; community; councils; culture; currently; detailed; did; disabled; early; enough; experiences; full;
        get; home; homes; identify; if; inspection; inspectors; its; keep; language; leaders; local; manageable;
        managers; met; now; number; offer; ofsted; ongoing; other; oversight; panel; partnership; peoples; place;
        planning; police; professionals; proportionate; provision; quality; regularly; return; school; seen; since;
        so; specialist; spoken; strengths; three; through; trust; up; voice; way; where; within; without; years
        """,
        -0.375: """
        # help; # who; = narrated; almost; assessment; back; better; between; come; concerns; do; feelings; focus;
        found; good; identified; influence; into; live; need; new; no; only; out; provide; recorded; remain; result;
        risks; schools; two; was; who; wishes; written
        """,
        -0.5: """
        =; = foot; = improvement; arrangements; as; assessments; consistently; effective; heard; leaving; progress;
        receive; report; right; should; support; team; vast; well
        """,
        -0.625: """
        = context; = head; help; quickly; visit
        """,
        -0.75: """
        = found; many; needs
        """,
        -1.0: """
        timely
        """,
        -1.75: """
        = council
        """,
    },
    Theme.CARE_LEAVERS: {
        1.25: """
        service
        """,
        1.0: """
        = foot; planning
        """,
        0.875: """
        offer; young
        """,
        0.75: """
        # findings; highlight; pathway; risks; support
        """,
        0.625: """
        carried; director; foster; how; inspection; inspectors; less; person; plans; relationships; starts; they;
        third
        """,
        0.5: """
        # leavers; = head; advisers; as; dont; full; june; know; late; living; nearly; need; remain; such; them;
        those; touch; views; visits; when; where; workers
        """,
        0.375: """
        # our; # they; additional; always; an; become; being; carers; choice; contact; created; difficult; enabling;
        feel; financial; focus; further; helped; important; investment; last; leaders; on; or; outside; performance;
        proportion; quality; quickly; recognise; same; senior; stable; stay; steps; their; transition; trusting;
        voice; who; wishes
        """,
        0.25: """
        # care; # headline; # is; # progress; about; advice; agencies; any; assessment; audits; best; clear;
        consideration; council; developed; do; emotional; ensures; feelings; future; have; highly; home; if; include;
        keep; leadership; level; longer; making; meet; missing; move; newly; no; other; practice; progress; receive;
        recent; recently; regular; relevant; routinely; said; since; these; timely; too; training; under; was; which;
        while
        """,
        0.125: """
        # achieving; # after; # and; # be; # experiences; # governance; # in; # it; # leadership; # looked; # main;
        # permanence; # that; also; arrangements; completed; high; improved; including; independent; individual;
        information; its; one; over; sexual; strategy; supported; year
        """,
        -0.125: """
        # families; # for; # impact; # leaders; # local; # on; # practice; # work; after; agency; challenge; concerns;
        consistently; decisions; effective; family; good; help; lives; make; many; not; now; ofsted; only; outcomes;
        partnership; people; plan; positive; range; safeguarding; should; time; up; well; were; will; work; working;
        years
        """,
        -0.25: """
        # a; # help; # inspection; # need; # overview; # people; # protection; # the; # who; # young; accommodation;
        action; appropriately; been; cases; childrens; commitment; consider; considered; councils; despite; did;
        focused; found; identified; identify; impact; improve; improvement; involved; local; made; met; more; needs;
        options; particularly; place; priority; reviews; right; september; significant; social; spoke; staff;
        supervision; there; told; wide
        """,
        -0.375: """
        access; adult; at; available; but; done; education; ensuring; families; five; from; group; housing;
        interventions; live; means; most; much; new; oversight; pas; proactive; protection; reviewed; safe; small; so;
        strength; than; within
        """,
        -0.5: """
        # children; = narrated; advisors; case; child; every; looked; opportunities; placed; start
        """,
        -0.625: """
        = council; = found; = inspectors; = strength; health; into; leaving; number; specialist
        """,
        -0.75: """
        care; leavers
        """,
        -1.0: """
        = context
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
        # in; # leavers; accommodation; after; assessments; available; found; leavers; looked; people; response;
        strength; these; with; worker; young
        """,
        0.25: """
        # progress; # they; # what; = strength; address; comprehensive; do; education; emotional; ensure; includes;
        many; planning; provide; services; taken; who; workers
        """,
        0.125: """
        # experiences; # main; # of; also; appropriate; care; childrens; early; effective; improved; into; leaders;
        made; partners; placements; progress; there; through
        """,
        -0.125: """
        # families; # for; # on; # practice; # social; # with; # work; about; an; arrangements; as; by; cases; clear;
        exploitation; good; had; has; however; identified; inspection; managers; missing; need; not; or; practice;
        protection; receive; risk; since; staff; those; time; too; training; understanding; used; was; when; which
        """,
        -0.25: """
        # be; # help; # need; # protection; # to; # who; additional; at; be; families; first; go; help; how;
        improvements; it; offered; over; quality; service; some; them; use; were; will; work
        """,
        -0.375: """
        = head; all; asylum; from; inspectors; understand
        """,
        -0.75: """
        = council; children
        """,
        -1.0: """
        = context; = narrated; interpreters
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
        0.75: """
        # the; additional; deaf; described; excellent; get; pupils
        """,
        0.625: """
        disabled; from; one; planning; support; transition
        """,
        0.5: """
        = strength; assessments; specialist; three; young
        """,
        0.375: """
        # 3; # what; adult; education; effective; ensure; health; no
        """,
        0.25: """
        # findings; # help; # need; # protection; # report; # were; # who; agencies; arrangements; as; at; child;
        childrens; clear; comprehensive; concerns; detailed; harm; improvement; lack; learning; level; live; longer;
        move; need; response; reviewed; should; those; too; who; workers; working; written
        """,
        0.125: """
        # be; # children; # experiences; # for; # main; # of; # progress; across; after; been; better; board; however;
        inform; last; leaders; leavers; needs; recording; safeguarding; service; services; social; through; timely;
        understand; up; use; used; well; were; when
        """,
        -0.125: """
        # achieving; # after; # are; # looked; # on; # people; # permanence; # social; # young; about; all; also; an;
        area; be; being; care; council; family; foster; had; impact; information; made; managers; many; own; progress;
        quality; range; result; senior; such; supported; these; which; work
        """,
        -0.25: """
        by; children; complex; do; effectively; front; has; improve; including; more; most; new; number; on; partners;
        people; practice; provided; still; them; they; two; visit; whether; years
        """,
        -0.375: """
        carers; cqc; it; ofsted; or; report; special; time
        """,
        -0.5: """
        educational; there
        """,
        -0.625: """
        adults; disabilities; have; some; their; what
        """,
        -0.75: """
        = found
        """,
        -0.875: """
        =; = inspectors
        """,
        -1.0: """
        = council; = narrated; send
        """,
        -1.125: """
        = foot; = improvement
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
        intelligence; out; prevent
        """,
        0.625: """
        also; audit; daily; drawn; letter; meeting; missing; response; safety; strong; within
        """,
        0.5: """
        =; along; approach; area; awareness; danger; established; identify; older; outside; should; team; with; young
        """,
        0.375: """
        # and; early; effective; ensured; exploitation; found; inform; interviews; into; keep; local; people;
        recognised; relationships; risks; sexual; takes; targeted; we; whole; work; workers
        """,
        0.25: """
        # after; # children; # experiences; # for; # help; # looked; # need; # outcomes; # people; # progress;
        # protection; # who; # young; able; across; agency; an; available; aware; based; been; board; but; by;
        creative; ensure; guidance; harm; how; it; key; led; made; multi; needed; offer; often; once; own; panel;
        partners; provide; receive; recording; reported; safe; skilled; specific; take; their; these; thorough; too;
        undertaken; use; very; vulnerable; where; which
        """,
        0.125: """
        # achieving; # governance; # leadership; # management; # of; # overview; # permanence; # summary; access;
        actions; assessments; assurance; be; benefit; carers; cases; child; clear; ensures; foster; has; have; long;
        needs; now; number; place; practice; return; reviewed; reviews; than; through; training; understand; up; used;
        was; who
        """,
        -0.125: """
        # about; # are; # in; # inspection; # it; # leavers; # main; # that; about; areas; case; concerns; decision;
        fostering; health; however; inspection; live; making; management; many; meet; most; on; plans; progress;
        provided; routinely; said; senior; service; small; there
        """,
        -0.25: """
        # care; # families; # impact; # is; # leaders; # on; # practice; # social; # with; # work; = found;
        = improvement; appropriately; arrangements; childrens; consistently; council; councils; decisions; domestic;
        families; family; helping; identified; impact; improvements; include; including; inspectors; issues; leavers;
        lives; met; need; new; no; one; over; parents; performance; protection; recent; regularly; remain; services;
        so; specialist; support; supported; systems; understood; well
        """,
        -0.375: """
        = head; abuse; care; commissioned; from; had; high; leaders; or; social; some; while
        """,
        -0.5: """
        all; as; authority; criminal; do; improvement; such; them; they
        """,
        -0.75: """
        education
        """,
        -1.125: """
        = inspectors
        """,
        -1.25: """
        = council
        """,
        -1.375: """
        = narrated
        """,
        -1.75: """
        = context
        """,
    },
    Theme.WORKFORCE: {
        2.5: """
        training
        """,
        1.0: """
        councils; staff
        """,
        0.875: """
        feel; social
        """,
        0.75: """
        commitment; high; improvement; many
        """,
        0.625: """
        # the; = foot; events; partnership; plan; this
        """,
        0.5: """
        # board; # inspection; # leadership; # letter; # management; # safeguarding; = narrated; agency; an; as;
        board; cases; demand; felt; learning; manageable; month; place; practice; practitioners; published; reach;
        said; supports; told; wales; weeks; words; workers
        """,
        0.375: """
        # governance; # local; # lscb; = council; = improvement; caseloads; changes; department; director; enough;
        executive; focus; found; funding; had; here; inspectorate; investment; often; plans; protection; report;
        reviews; safeguarding; serious; stability; such; supported; them; there; they; took; valued; were; work;
        worker; workforce
        """,
        0.25: """
        # key; # need; # on; # weaknesses; additional; back; both; came; chief; delivery; development; does; down;
        during; financial; from; get; improving; leave; lives; looked; managers; means; meet; model; new; now; ofsted;
        one; opportunities; personal; positive; positively; provided; remains; schools; senior; shared; so;
        sufficient; three; through; well; working; year
        """,
        0.125: """
        # and; # families; # help; # impact; # leaders; # practice; # social; # strengths; # who; # with; # work;
        = head; access; but; ensure; has; have; issues; leaders; more; most; on; quality; these; very
        """,
        -0.125: """
        # about; # achieving; # after; # be; # experience; # findings; # looked; # overview; # people; # permanence;
        # that; # young; = strength; action; actions; assessment; decision; delay; early; given; home; independent;
        individual; leavers; live; majority; meetings; needs; panel; performance; response; strong; support; team;
        those; undertaken; was; where; years; yet
        """,
        -0.25: """
        # for; # is; # it; = context; = inspectors; although; always; appropriate; appropriately; arrangements;
        awareness; better; can; capacity; childrens; childs; concerns; currently; detailed; developed; did; do;
        evidence; families; focused; foster; fully; further; hard; includes; increase; interventions; lead;
        leadership; made; make; makes; outcomes; oversight; own; parents; police; progress; quickly; recently;
        recorded; reduce; reports; review; seen; understanding; up; use; value; visits; way; what; while; will
        """,
        -0.375: """
        # experiences; # leavers; =; agencies; be; care; carers; decisions; examples; family; first; help;
        information; it; need; out; receive; risk; services; strengthen; their; visit; would; young
        """,
        -0.5: """
        # care; # main; # progress; also; however; no; see; service; she; since; two
        """,
        -0.625: """
        # in; = found; people; with
        """,
        -0.75: """
        assessments; children; go; when
        """,
    },
    Theme.OVERALL: {
        1.75: """
        = council; improvement
        """,
        1.375: """
        help; protection
        """,
        1.25: """
        failings
        """,
        1.125: """
        = head; result
        """,
        1.0: """
        = improvement; areas; experiences; good; things
        """,
        0.875: """
        = narrated; education; enhanced; found; opposition; progress
        """,
        0.75: """
        # at; =; = found; = inspectors; = strength; adequate; adoption; boroughs; corporate; coun; council;
        councillors; county; five; give; got; harm; leader; leadership; letter; much; required; requires; widespread;
        work
        """,
        0.625: """
        = context; adult; city; co; consistently; educational; her; it; last; latest; life; looks; management;
        members; needs; received; recommendations; report; same; serious; several; still; strategic; sustained;
        throughout; turned
        """,
        0.5: """
        # council; # february; borough; change; chief; children; demonstrate; disabilities; down; executive; fostered;
        gave; grades; has; he; here; observed; old; peoples; problems; published; rating; reached; receive; remains;
        sets; special; thought; three; two; watchdog; while; whose
        """,
        0.375: """
        # 2023; # 7th; # from; # in; # march; # news; abuse; achieving; authority; called; capacity; care; case;
        confidence; domestic; effective; england; few; governance; higher; i; improve; inadequate; inconsistent;
        increasing; inspection; interventions; large; long; low; makes; making; must; no; officer; only; order;
        outstanding; points; positive; priority; receiving; referral; require; run; safety; september; six; so;
        system; visited; was; we; weaknesses; which; yet
        """,
        0.25: """
        # a; # friday; after; all; although; but; caseloads; complex; done; during; effectiveness; exploitation;
        health; however; impact; improved; improving; including; led; lives; made; march; now; ofsted; out; oversight;
        permanence; put; quality; said; see; significant; social; strengthened; there; these; trust; very; way;
        working
        """,
        0.125: """
        # be; # families; # is; # leavers; # main; as; can; foster; many; months; need; not; practice; safeguarding;
        through; when; workforce
        """,
        -0.125: """
        # about; # achieving; # board; # executive; # governance; # inspection; # local; # of; # on; # people;
        # permanence; # safeguarding; # young; action; additional; adopters; be; being; challenge; data; ensures;
        fostering; from; identified; if; its; live; looked; most; regularly; response; school; services; support;
        those; use; visits; wide; young
        """,
        -0.25: """
        # and; # care; # it; # key; # leadership; # management; # need; # ofsted; # outcomes; = foot; access;
        advisers; agencies; analysis; appropriate; arrangements; available; because; cannot; commissioned;
        commissioning; commitment; consider; considered; date; decision; delay; develop; direct; effectively; family;
        feedback; feel; files; first; focused; following; helped; helps; how; included; independent; initial; lead;
        living; meetings; missing; multi; national; new; number; or; outcomes; outside; panel; part; partnership;
        placements; police; posts; practitioners; provide; provided; recently; referrals; regular; reported; resulted;
        review; right; robust; set; some; specific; steps; strategy; strengthen; time; timely; together; training;
        understanding
        """,
        -0.375: """
        # after; # are; # children; # following; # looked; # points; # strengths; # that; # they; # were; agency;
        assessment; assessments; assurance; at; attendance; best; came; carried; chair; changes; child; choice; come;
        decisions; direction; early; evidence; groups; intervention; leaders; learning; less; listened; make; may;
        meet; own; place; programme; pupils; range; schools; senior; specialist; staff; strong; themselves; this;
        understand; used; well; were; who; why; within; written
        """,
        -0.5: """
        also; always; an; area; back; between; board; carers; cases; does; experience; given; group; information;
        inspectorate; judged; moved; often; on; outcome; overall; parents; possible; quickly; saw; say; shared; she;
        slow; takes; team; them; too; welsh; what; where; workers; youth
        """,
        -0.625: """
        # date; # findings; # the; accepted; by; clear; days; described; each; ensure; evaluation; home; homes;
        little; partners; says; sooner; up; visit; waiting; with; would
        """,
        -0.75: """
        # for; # what; ask; do; every; know; more; their; wanted
        """,
        -0.875: """
        into; monitoring; public; worker
        """,
        -1.0: """
        plans
        """,
        -1.25: """
        plan; service
        """,
    },
    Theme.SCOPE: {
        1.75: """
        = context; = head; visit
        """,
        1.5: """
        inspectors; monitoring
        """,
        1.375: """
        inspection; ofsted
        """,
        1.125: """
        report
        """,
        1.0: """
        # inspection; chair; inspectorate; looked; one; programme; within
        """,
        0.875: """
        = inspectors; = narrated; director; first; manager; outcome; possible; public; visits
        """,
        0.75: """
        act; also; assurance; came; considered; councils; evaluated; every; focused; how; met; mr; under
        """,
        0.625: """
        # about; between; effectiveness; explained; four; inspector; jtai; ofsteds; they; what
        """,
        0.5: """
        aged; assistant; back; because; brought; childrens; ciw; concern; cqc; door; education; findings; given;
        grade; inspected; listened; local; next; no; outcomes; overall; parents; quality; read; services; takes;
        today; together; well
        """,
        0.375: """
        # east; # outcome; # release; # this; =; addition; agencies; all; although; area; assessment; care; chief;
        come; family; following; framework; front; he; if; included; includes; including; introduced; it; its; made;
        members; nine; off; range; rating; visited; voice
        """,
        0.25: """
        # area; # immediate; # ofsted; arrangements; assessed; borough; can; development; did; from; further; having;
        into; keep; lead; led; making; member; months; panel; partners; pre; proceedings; protect; put; records;
        referrals; result; scrutiny; see; set; shared; significant; spoke; such; them; these; three; use; which; wide;
        without; young
        """,
        0.125: """
        # care; # for; = found; across; agency; being; experiences; meetings; multi; on; practice; since; there;
        through
        """,
        -0.125: """
        # achieving; # after; # are; # governance; # help; # impact; # leaders; # leadership; # leavers; # looked;
        # management; # need; # of; # overview; # people; # permanence; # practice; # protection; # summary; # that;
        # who; # with; # work; # young; about; an; areas; as; assessments; carers; children; clear; concerns;
        decisions; good; help; home; identified; improving; key; long; managers; number; place; plan; positive;
        progress; protection; school; seen; strong; this; those; training; very
        """,
        -0.25: """
        # experiences; # families; # in; # main; # on; # what; = council; action; at; board; but; by; cases; council;
        days; effective; ensure; feel; full; group; harm; impact; improve; know; leaders; leavers; like; make;
        meeting; most; over; part; permanent; planning; point; required; special; stability; staff; their; with;
        worker; working; written
        """,
        -0.375: """
        # progress; adults; called; child; city; clearly; far; few; government; had; however; much; now; other; our;
        safer; should; support; supported; too; trust; work
        """,
        -0.5: """
        # our; always; department; families; found; get; have; improvement; not; plans; recommendations; risk; social;
        two; workers
        """,
        -0.625: """
        # children; # the; = foot; been; change; needs; step; time
        """,
        -0.75: """
        = priority_action; has; said; who
        """,
        -0.875: """
        last; were
        """,
        -1.0: """
        # and; # findings; going; look
        """,
        -1.125: """
        when
        """,
        -2.25: """
        = strength
        """,
        -2.625: """
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
        home; people
        """,
        1.25: """
        unpaid
        """,
        1.125: """
        complaints; hospital; language
        """,
        1.0: """
        youth
        """,
        0.875: """
        # in; moving; welsh
        """,
        0.75: """
        department; english; letters; looking; range; rates; should
        """,
        0.625: """
        always; arrangements; contact; deaf; direct; feeling; further; got; inclusion; information; link; national;
        pandemic; service; time; touch; went; whom; you
        """,
        0.5: """
        = council; adults; care; choice; councils; covid; did; discharge; factors; high; inspection; interests;
        levels; minority; months; neglect; person; sometimes; supported; wide
        """,
        0.375: """
        # are; # area; # children; # points; # this; = head; = improvement; = strength; access; active; activities;
        appointed; available; clearly; could; culture; day; develop; enjoy; felt; from; get; helps; homes; increase;
        lives; nine; numbers; offer; other; shared; short; speak; team; ten; those; very; was; week; would
        """,
        0.25: """
        # areas; # care; # experiences; # outcomes; after; around; as; assessed; average; community; consideration;
        delay; does; enable; ensuring; examples; experience; family; found; impact; increased; independent; know;
        lead; learning; like; much; opportunities; out; parents; positive; pre; process; review; school; schools; see;
        services; some; spoken; such; than; what; where; without
        """,
        0.125: """
        # after; # leavers; # looked; # people; # progress; # young; an; by; childrens; consistently; most; or; seen;
        through; workers
        """,
        -0.125: """
        # about; # and; # be; # board; # executive; # help; # impact; # it; # leaders; # of; # practice; # protection;
        # safeguarding; # social; # the; # who; # with; # work; = narrated; agency; although; appropriate;
        assessments; be; been; benefit; clear; decision; do; evidence; has; improvements; into; key; local; means;
        meetings; missing; multi; oversight; performance; practice; protection; provide; provision; receive; remain;
        reviews; right; risk; risks; so; staff; system; their; they; visits; vulnerable; who; with; written; years;
        yet
        """,
        -0.25: """
        # families; # inspection; # need; # ofsted; # on; # summary; # they; action; agencies; also; areas;
        assessment; came; case; cases; concerns; early; education; effectively; every; first; health; help; how;
        improving; inspectors; last; leaving; live; long; making; needs; now; ofsted; often; outcomes; own; partners;
        partnership; placed; planning; progress; provided; quality; quickly; response; safe; safeguarding; senior;
        significant; since; strong; timely; training; up; visit; we; will; working; year
        """,
        -0.375: """
        # is; = inspectors; about; board; child; come; director; ensure; foster; have; improve; improvement; it; its;
        leaders; made; managers; many; members; more; no; these; too; when
        """,
        -0.5: """
        # main; = priority_action; all; but; council; effective; leavers; looked; plans; which; work
        """,
        -0.625: """
        # findings; however; on; social; support; young
        """,
        -0.75: """
        = found
        """,
        -0.875: """
        = context; this
        """,
    },
}
