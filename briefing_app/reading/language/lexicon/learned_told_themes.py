"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "=" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        4.5: """
        = about leadership
        """,
        3.625: """
        = about management-oversight
        """,
        3.5: """
        = context
        """,
        3.375: """
        = about health
        """,
        3.0: """
        leaders
        """,
        2.25: """
        = foot
        """,
        2.0: """
        = about recording; performance; senior
        """,
        1.875: """
        board; trust
        """,
        1.75: """
        = about placements
        """,
        1.5: """
        = about overall; = about permanence; = head; data; for; now
        """,
        1.375: """
        = about care-leavers; = about front-door; = about workforce; know
        """,
        1.25: """
        activity; training; will
        """,
        1.125: """
        = about assessments; childrens; great; impact; leadership; putting
        """,
        1.0: """
        = about childs-voice; = about other; company; go; her; hired; judgements; lead; local; officers; partners;
        permanent; plan
        """,
        0.875: """
        all; audits; being; charge; dental; give; health; help; homes; leaflet; may; monday; quality; services; she;
        teams; we; while
        """,
        0.75: """
        = about scope; accepted; assessors; begins; best; contract; councils; drive; everybody; extra; from; has;
        however; january; joined; july; learning; managers; members; money; moved; posts; rewritten; start; stopped;
        story; table; understand; work; would; yet
        """,
        0.625: """
        academy; advocate; age; agency; asking; changes; councillors; difference; faith; figures; form; former;
        government; included; information; lack; leavers; more; new; opened; ought; pathway; point; recruitment;
        regular; requires; ring; says; send; share; starts; team; this; top; trusted
        """,
        0.5: """
        = council; area; between; clear; commission; council; do; each; eight; end; enough; face; goes; gone;
        inadequate; is; job; legal; manager; meets; nhs; pay; police; practice; praise; right; sat; second; shared;
        strategy; tell; way; whether; why; write; young
        """,
        0.375: """
        adult; agencies; also; answer; asylum; found; graded; groups; hard; have; held; how; independent; joint; led;
        left; live; nothing; october; out; outstanding; put; return; say; show; staff; step; ten; three; to; two;
        well; which; written
        """,
        0.25: """
        a; an; but; days; described; education; its; many; overall; protection; see; service; short; those; up; us;
        worker; workers
        """,
        0.125: """
        = about disabled-children; = about missing-and-exploitation; improvement; it; report
        """,
        -0.125: """
        = narrated; by; good; had
        """,
        -0.25: """
        adults; advice; as; assessments; be; been; case; city; day; decisions; does; early; files; full; get; helped;
        home; long; met; older; one; people; rated; rating; same; teenagers; their; they; through; wait
        """,
        -0.375: """
        about; any; can; carers; change; contact; down; eleven; family; here; late; like; living; missing; most; much;
        nearly; notes; off; ofsted; there; times; visits; who; year
        """,
        -0.5: """
        account; are; assessment; away; before; books; calls; cases; chief; child; children; even; free; house;
        inspected; inspection; key; last; look; lost; month; months; nine; number; of; offer; often; only; outcome;
        parents; priority; reach; scheme; self; spent; take; them; took; until; were; when; years
        """,
        -0.625: """
        = about unaccompanied-children; above; action; aged; although; around; care; carried; ciw; close; countys;
        done; effective; grade; half; high; in; made; national; need; nobody; on; open; result; run; sent; single;
        support; than; thought; under
        """,
        -0.75: """
        = inspectors; five; leader; panel; peer; published; scotland; some; such; taken; takes; time; was; youngsters
        """,
        -0.875: """
        = about education; ago; asked; assessing; budget; got; group; hold; peoples; that; within
        """,
        -1.0: """
        must; no; since; slow
        """,
        -1.125: """
        after; fifth; hub; too; weeks; working
        """,
        -1.25: """
        executive
        """,
        -1.375: """
        = strength
        """,
        -1.625: """
        = about timeliness
        """,
        -2.0: """
        = improvement
        """,
    },
    Theme.FRONT_DOOR: {
        4.25: """
        = about front-door
        """,
        2.0: """
        = about health; hub; partners
        """,
        1.75: """
        health
        """,
        1.5: """
        response; schools
        """,
        1.375: """
        = head; contact
        """,
        1.25: """
        probation; safeguarding; website
        """,
        1.125: """
        = about overall; = council; early; edge; going; line
        """,
        1.0: """
        = strength; community; fifth; many; quickly; rather; teachers; trouble; village; worried; worries
        """,
        0.875: """
        = about workforce; before; chat; conferences; first; gps; hubs; in; nurseries; people; rarely; reports; send;
        shut
        """,
        0.75: """
        = about timeliness; = about unaccompanied-children; about; answer; assessments; by; can; from; information;
        neighbouring; open; pass; sooner; staff; waiting; weeks; youth
        """,
        0.625: """
        anyone; authorities; cases; childs; danger; go; has; interpreters; let; marked; mental; more; morning; other;
        placed; protected; reach; slow; social; team; that; visitors; with; within; without; year
        """,
        0.5: """
        act; assessors; back; checks; concerns; contacts; everyone; form; getting; improvement; look; minutes;
        missing; must; need; offered; raised; requires; so; teams; well; whole; will; worker
        """,
        0.375: """
        = about childs-voice; = about leadership; advice; agency; as; called; hand; help; helped; hospital; kept;
        know; life; long; never; often; or; report; says; service; small; supported; talked; tell; took; up; us; when;
        who; workers; would
        """,
        0.25: """
        = improvement; adult; asked; because; calls; city; did; do; every; families; family; home; into; it; last;
        over; rated; risk; six; too; which
        """,
        0.125: """
        after; councils; given; since
        """,
        -0.125: """
        = found; new; their; to
        """,
        -0.25: """
        all; areas; at; come; day; done; enough; foster; full; had; keep; leavers; like; most; no; protection; put;
        right; run; same; see; stay; taken; two; visit; was; were
        """,
        -0.375: """
        among; are; board; childrens; director; few; got; have; her; homes; if; inspectors; live; local; make; may;
        needs; neglect; next; not; off; old; parents; partnership; place; plan; safe; seen; support; teenagers; then;
        trust; we; went
        """,
        -0.5: """
        better; borough; but; carers; case; child; council; does; five; for; gone; hours; how; is; letter; means;
        office; on; senior; special; specialist; under; until; work; youngsters
        """,
        -0.625: """
        = about education; = about other; abuse; be; door; good; house; noted; plans; some; three; visits; years
        """,
        -0.75: """
        an; decisions; each; inspection; leaders; out; outcomes; screening; wait
        """,
        -0.875: """
        = about management-oversight; = about recording; of; set
        """,
        -1.0: """
        = about permanence; = about scope; speak
        """,
        -1.125: """
        down; young
        """,
        -1.25: """
        = about assessments; children; time
        """,
        -1.375: """
        = about missing-and-exploitation; = about placements; = context; = foot; = inspectors; domestic
        """,
        -1.75: """
        = about care-leavers
        """,
        -3.75: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        5.375: """
        = about assessments
        """,
        3.25: """
        = about health
        """,
        2.75: """
        = about other
        """,
        2.0: """
        = about recording
        """,
        1.75: """
        risk
        """,
        1.625: """
        assessment; needs
        """,
        1.5: """
        looked
        """,
        1.375: """
        = about timeliness
        """,
        1.25: """
        = about childs-voice; = about plans
        """,
        1.0: """
        = inspectors; asked; assessed; educational; form; look; psychologists; workers
        """,
        0.875: """
        fathers; number; simple; therapy; together; weight; words
        """,
        0.75: """
        = about education; = about missing-and-exploitation; = improvement; advice; culture; everyone; familys; from;
        get; jobs; live; longer; notes; nursery; occupational; outside; pulled; questions; reports; siblings;
        standard; strengths; take
        """,
        0.625: """
        = about unaccompanied-children; a; baby; carers; harm; inspection; list; made; neglect; people; single;
        social; teachers; that; through; time; understood; updated; wait; were; what
        """,
        0.5: """
        better; faith; follow; full; had; how; is; isnt; mental; no; nurse; old; picked; pupils; remain; sisters;
        thin; times; understand; where; whole; write
        """,
        0.375: """
        areas; before; brothers; case; child; come; do; down; exploitation; gets; give; high; into; late; learning;
        now; offered; put; saw; say; small; some; such; use; when; within; years
        """,
        0.25: """
        = about placements; as; back; being; called; checks; described; director; found; four; has; it; many; much;
        need; not; or; out; rated; set; since; why
        """,
        0.125: """
        = found; = strength; are; been; good; home; improvement; its; of; there; too; up
        """,
        -0.125: """
        = about front-door; by; leavers; more; they; was
        """,
        -0.25: """
        = about workforce; = foot; about; adults; assessments; away; be; council; disabled; enough; group; homes; in;
        leaders; life; managers; next; nobody; other; same; services; so; support; things; two; which; young;
        youngsters
        """,
        -0.375: """
        can; childrens; far; know; missing; most; nearly; new; our; partners; plan; plans; protection; school;
        schools; staff; team; them; this; took; we; well; worker; year
        """,
        -0.5: """
        after; call; cases; did; end; every; families; few; for; graded; help; officers; older; parents; person; see;
        us; who; whose
        """,
        -0.625: """
        = about overall; = narrated; care; children; done; family; first; over
        """,
        -0.75: """
        = about leadership; any; ask; but; health; inspectors; told
        """,
        -0.875: """
        have
        """,
        -1.0: """
        those
        """,
        -1.125: """
        an
        """,
        -1.25: """
        = about management-oversight; = about permanence; = about scope
        """,
        -1.375: """
        = context; = council
        """,
        -1.75: """
        = about care-leavers
        """,
        -2.75: """
        = head
        """,
    },
    Theme.PLANS: {
        3.875: """
        = about plans
        """,
        2.75: """
        = about recording
        """,
        1.625: """
        plans
        """,
        1.5: """
        = about care-leavers
        """,
        1.25: """
        page; pathway; stay
        """,
        1.125: """
        life; support
        """,
        1.0: """
        person; steps; what; would
        """,
        0.875: """
        = improvement; begun; carried; health; next; old; pages; plan; up
        """,
        0.75: """
        about; an; outcomes; plain; safety; whole
        """,
        0.625: """
        checked; disabled; family; if; keeps; look; nobody; out; phone; planning; respite; with
        """,
        0.5: """
        adults; around; as; away; breaks; date; every; good; had; keep; late; list; makes; ones; parents; past; since;
        tell; them; word
        """,
        0.375: """
        = about timeliness; = about workforce; a; any; ask; call; change; day; does; down; far; happen; in; last; one;
        panel; place; read; single; their; though; was; whether; which; while
        """,
        0.25: """
        = context; = strength; adult; always; are; borough; can; carers; do; education; end; families; go; half; like;
        new; november; own; same; there; two; young
        """,
        0.125: """
        = about scope; = council; = found; at; have; help; when; where
        """,
        -0.125: """
        = inspectors; councils; improvement; inspectors; on; people; service; services; three
        """,
        -0.25: """
        be; between; by; came; cases; each; home; into; is; leavers; live; long; made; managers; nine; number;
        officers; ofsted; put; say; school; set; some; they; time; will; within; work; worker; youngsters
        """,
        -0.375: """
        = about childs-voice; = about management-oversight; agencies; assessments; autumn; better; conferences; could;
        days; disabilities; get; its; learning; longer; meetings; no; of; report; safeguarding; take; team; too; used;
        visits; without
        """,
        -0.5: """
        being; described; five; four; know; leaders; most; not; now; often; paper; reports; run; six; spring; ten;
        years
        """,
        -0.625: """
        = about leadership; = about overall; council; has; looked; many; may; or; partners; than; that; to; told
        """,
        -0.75: """
        = about education; after; board; checks; it; kept
        """,
        -0.875: """
        = about assessments; = about unaccompanied-children; children; for; who
        """,
        -1.0: """
        = foot; those; under
        """,
        -1.125: """
        social; workers
        """,
        -1.25: """
        = priority_action
        """,
        -1.375: """
        = about front-door
        """,
        -1.5: """
        = about missing-and-exploitation
        """,
        -1.625: """
        = about health; protection
        """,
        -2.0: """
        = head
        """,
        -2.125: """
        child
        """,
        -2.25: """
        = about placements
        """,
        -3.0: """
        = about permanence
        """,
    },
    Theme.TIMELINESS: {
        4.875: """
        = about timeliness
        """,
        2.375: """
        = inspectors
        """,
        2.125: """
        = improvement
        """,
        2.0: """
        slow
        """,
        1.5: """
        = found
        """,
        1.375: """
        quickly; wait
        """,
        1.25: """
        cases; day; requests
        """,
        1.125: """
        = strength; ago; days; decisions; disputes; everything; inside; take
        """,
        1.0: """
        allocated; backlog; dealt; entitled; moves; things; took; waiting
        """,
        0.875: """
        = about plans; = narrated; drift; figure; first; hundred; into; pace; prompt
        """,
        0.75: """
        = about leadership; = about scope; action; anybody; comes; conferences; moving; plans; support; taking; ten;
        visits; without
        """,
        0.625: """
        against; case; concerns; court; getting; happen; long; noted; part; peoples; promptly; right; sense; time;
        waits; worker
        """,
        0.5: """
        again; an; are; autumn; being; childrens; city; delay; eleven; file; for; held; help; known; law; month; need;
        only; person; practice; reach; seen; settled; spring; than; twenty; waited; weeks
        """,
        0.375: """
        = about front-door; adults; any; before; children; five; home; inspection; kept; leave; legal; living; met;
        next; nine; nothing; over; reports; response; six; small; strategy; visit; went; where; whom; year
        """,
        0.25: """
        = about overall; assessments; by; can; come; county; families; go; most; needs; number; one; should; we
        """,
        0.125: """
        = foot; be; council; have; is; it; no; now; on; when
        """,
        -0.125: """
        = council; a; from; improvement; not; or; their; to; up
        """,
        -0.25: """
        = about other; adult; advice; all; board; borough; councils; found; its; like; live; our; own; partners;
        people; said; second; services; since; stay; that; those; were; which; years
        """,
        -0.375: """
        = about care-leavers; = about permanence; = about placements; after; area; areas; assessment; because; called;
        check; child; did; enough; find; foster; full; given; goes; good; health; hub; leaders; leavers; leaving;
        letter; made; managers; moved; night; outside; police; protection; quality; same; schools; some; story; teams;
        third; this; three; two; was; would; written; you
        """,
        -0.5: """
        assessed; care; checks; does; front; get; gone; has; however; inspectors; know; little; members; old; reviews;
        safeguarding; single; so; social; staff; teenagers; them; told; turn; well; who; whole; young; youngsters
        """,
        -0.625: """
        = about disabled-children; ask; autism; came; each; every; hospital; in; many; olds; says; shut; step;
        workers
        """,
        -0.75: """
        as; centres; read; theres; what; with
        """,
        -0.875: """
        = about education; = about unaccompanied-children; = context; about; contact; rather; report; risk
        """,
        -1.125: """
        = head
        """,
        -1.375: """
        = about workforce
        """,
        -1.5: """
        = about assessments
        """,
        -1.75: """
        = about childs-voice
        """,
        -2.0: """
        = about management-oversight
        """,
        -2.5: """
        = about missing-and-exploitation
        """,
        -2.875: """
        = about recording
        """,
        -4.125: """
        = about health
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        7.125: """
        = about management-oversight
        """,
        3.75: """
        = about recording
        """,
        2.5: """
        = about permanence
        """,
        1.625: """
        panel; reviews
        """,
        1.5: """
        = about leadership; decisions
        """,
        1.375: """
        = about other; = about timeliness; managers; reported
        """,
        1.25: """
        bosses; cases; chaired; checks; each; firm
        """,
        1.125: """
        = about education; = improvement; case; clear; meetings; officers; outside; partnership; records
        """,
        1.0: """
        = about missing-and-exploitation; challenge; evaluation; looked; of; placement
        """,
        0.875: """
        chairs; every; planning; recommendations; step; targets
        """,
        0.75: """
        = about overall; = foot; at; directors; grip; improving; knew; march; practitioners; progress; spot
        """,
        0.625: """
        = about workforce; agreed; an; asks; by; complex; daily; difference; figures; hour; legal; little; made;
        manager; outcomes; person; schools; seldom; senior; small; teams; that; through; to; waits; what; work
        """,
        0.5: """
        above; close; do; goes; hand; independent; look; make; no; past; quarter; read; review; reviewing;
        safeguarding; see; self; sign; sit; social; taken; week; whether; youth
        """,
        0.375: """
        = about front-door; = council; advice; dont; front; had; inspectors; living; long; more; nine; nobody;
        nothing; open; plans; report; school; service; talk; visit; where; without
        """,
        0.25: """
        = narrated; asked; good; it; month; months; most; needs; off; our; outstanding; services; since; team; time;
        when; written
        """,
        0.125: """
        = about childs-voice; care; ofsted; on; or; risk; those; was; which
        """,
        -0.125: """
        = strength; a; about; are; be; carers; improvement; people; who
        """,
        -0.25: """
        been; but; childrens; come; councils; day; does; early; family; found; get; gone; has; home; into; kept; last;
        letter; now; number; only; same; says; should; staff; support; than; told; under; we; well; would; years
        """,
        -0.375: """
        always; as; before; child; date; eight; families; far; first; four; given; health; how; left; many; missing;
        reports; said; their; they; thought; weeks; were; young; youngsters
        """,
        -0.5: """
        = about scope; can; children; council; enough; for; full; however; in; is; its; members; year; yet
        """,
        -0.625: """
        all; audits; have; information; oversight; show; supervision; understand
        """,
        -0.75: """
        = found; also; management; not; will
        """,
        -0.875: """
        = inspectors; reached; too
        """,
        -1.0: """
        = about care-leavers; help
        """,
        -1.125: """
        = about unaccompanied-children
        """,
        -1.25: """
        = about health; = context
        """,
        -1.5: """
        = head; performance
        """,
        -1.625: """
        = about disabled-children
        """,
        -2.0: """
        = about placements
        """,
    },
    Theme.RECORDING: {
        7.5: """
        = about recording
        """,
        3.625: """
        = about management-oversight
        """,
        2.375: """
        = improvement
        """,
        2.125: """
        = about assessments
        """,
        2.0: """
        = about permanence
        """,
        1.875: """
        = about missing-and-exploitation
        """,
        1.75: """
        = about unaccompanied-children; genograms
        """,
        1.625: """
        decisions
        """,
        1.25: """
        = about front-door
        """,
        1.125: """
        = foot
        """,
        1.0: """
        each; file; hold; letters; missing; supervision; visits
        """,
        0.875: """
        been; home; reports; show; takes; up
        """,
        0.75: """
        = council; addressed; discussions; eleven; knows; leave; lost; matching; not; rest; safer; whom
        """,
        0.625: """
        advisers; clear; consent; duty; finds; noted; office; paper; poor; sit; when; why
        """,
        0.5: """
        = about health; adult; agreed; also; anybody; are; be; calls; decision; did; files; key; kind; night;
        outcomes; quality; referrals; saying; see; since; story; summer; system; way
        """,
        0.375: """
        = about childs-voice; always; but; came; can; cannot; council; direct; gets; goes; heard; held; her; if; in;
        its; language; may; months; much; need; our; person; same; so; times; two; us; were; will; write
        """,
        0.25: """
        = found; cases; childrens; come; down; end; every; half; left; say; services; support; too; visit; what;
        worker; you
        """,
        0.125: """
        = about placements; care
        """,
        -0.125: """
        carers; had; improvement; is; last; leavers; no; over; protection; that; to; was; well; which; with; young
        """,
        -0.25: """
        = about disabled-children; assessments; back; county; disabled; do; early; enough; families; get; good; late;
        looked; moved; out; parents; place; plan; some; take; team; them; this; those; told; week; weeks; without;
        year
        """,
        -0.375: """
        = inspectors; = strength; advice; agencies; an; asked; by; done; help; independent; like; little; live; notes;
        often; own; run; shared; social; ten; than; time; use; where; workers; youngsters
        """,
        -0.5: """
        after; away; boys; children; does; has; line; long; makes; more; most; one; page; took
        """,
        -0.625: """
        = about overall; a; case; form; from; their
        """,
        -0.75: """
        = about plans; four; go; many; or; people; pulled; records; together
        """,
        -0.875: """
        challenge; says
        """,
        -1.0: """
        = about education; managers
        """,
        -1.25: """
        = about scope; of
        """,
        -1.375: """
        = about care-leavers; = about timeliness; = head
        """,
        -1.5: """
        = about other; = about workforce
        """,
        -1.625: """
        = context
        """,
        -2.875: """
        = about leadership
        """,
    },
    Theme.PLACEMENTS: {
        5.0: """
        = about placements
        """,
        1.875: """
        = about unaccompanied-children
        """,
        1.625: """
        = about missing-and-exploitation
        """,
        1.5: """
        = council; fostered
        """,
        1.375: """
        asylum; slept; stability
        """,
        1.25: """
        = head
        """,
        1.125: """
        bed; children; ring
        """,
        1.0: """
        cannot; five; hotels; three; working; youngsters
        """,
        0.875: """
        = about other; = about permanence; = about scope; = about workforce; but; charities; doors; executive;
        regularly; safe; sixteen; special; under; will
        """,
        0.75: """
        = about disabled-children; = narrated; = strength; agencies; borough; centres; county; disabled; houses; no;
        over; people; runs; seekers; seeking; they; warm; well; went
        """,
        0.625: """
        april; city; citys; end; ended; families; found; full; group; has; homes; live; means; named; nor; reading;
        reasons; some; take; teenagers; term; visit; whether
        """,
        0.5: """
        = about care-leavers; above; after; better; boys; faith; flats; house; its; july; known; local; many; meeting;
        moved; nearly; or; own; sent; third; too; was; week; year
        """,
        0.375: """
        across; are; come; each; far; find; front; good; just; know; learning; leavers; like; new; olds; other; pay;
        share; such; support; takes; team; ten; took; until; up; were
        """,
        0.25: """
        all; director; four; got; it; judged; months; more; nine; not; number; older; one; put; rated; social; which
        """,
        0.125: """
        can; care; home; ofsted; with
        """,
        -0.125: """
        = context; plans; report; so; their; we; what
        """,
        -0.25: """
        as; asked; by; called; carers; cases; do; early; how; in; inspection; inspectors; is; last; leaders; letter;
        make; often; outstanding; police; said; says; schools; set; that; them; time; told; wait; way; within;
        workers; written
        """,
        -0.375: """
        ask; assessment; assessments; at; been; being; between; childrens; days; enough; every; family; gone; held;
        kept; needs; parent; place; plan; services; spent; staff; supported; tell; themselves; together; used; while;
        why; worker
        """,
        -0.5: """
        = about leadership; be; down; have; next; night; once; protection; right; service; should; wrong
        """,
        -0.625: """
        about; get; improved; kind; leadership; miles; most; praise; see; sisters; through; to; who; years
        """,
        -0.75: """
        = inspectors; goes; hundred; relatives
        """,
        -0.875: """
        child; matching; parents; work
        """,
        -1.0: """
        = about education; = about front-door; foster; go; kinship
        """,
        -1.125: """
        help; those
        """,
        -1.375: """
        = foot
        """,
        -1.5: """
        = about health
        """,
        -1.625: """
        = about plans
        """,
        -2.125: """
        = about recording
        """,
        -2.25: """
        = about childs-voice; = about timeliness
        """,
        -2.5: """
        = about overall
        """,
        -2.75: """
        = about management-oversight
        """,
        -2.875: """
        = about assessments
        """,
    },
    Theme.PERMANENCE: {
        4.875: """
        = about permanence
        """,
        2.5: """
        = about placements
        """,
        2.0: """
        most
        """,
        1.75: """
        family
        """,
        1.25: """
        to
        """,
        1.125: """
        kinship; time; told
        """,
        1.0: """
        child; have; too
        """,
        0.875: """
        = about plans; coming; grandparents; into; still
        """,
        0.75: """
        in; know; last; let; planned; say; two; would; years
        """,
        0.625: """
        become; cabinet; centres; contact; director; first; home; late; live; move; order; orders; others; permanent;
        relatives; score; some; step; then; were
        """,
        0.5: """
        after; an; are; brothers; cannot; children; come; deal; dont; every; foster; get; girls; good; held; helped;
        means; need; once; or; parents; plan; said; ten; under; up; with
        """,
        0.375: """
        = about assessments; = strength; adoption; agreed; before; brought; checks; childs; enough; give; kept; less;
        like; living; of; older; part; plans; says; short; somebody; thought; turn; where; who; will
        """,
        0.25: """
        = about scope; advice; care; childrens; down; early; for; had; has; how; long; looked; ofsted; on; second;
        see; so; social; weeks; youngsters
        """,
        0.125: """
        at; is; their; those
        """,
        -0.125: """
        a; by; families; from; improvement; it; leaders; leavers
        """,
        -0.25: """
        = foot; about; adults; all; also; as; asked; being; but; can; council; given; no; nobody; not; now;
        protection; same; six; teenagers; when; which; workers
        """,
        -0.375: """
        assessments; babies; court; days; described; done; few; found; four; homes; its; life; made; make; needs;
        next; our; over; safe; term; yet
        """,
        -0.5: """
        = about childs-voice; = about leadership; = about other; = head; be; been; do; five; meeting; more; other;
        out; own; service; special; why; young
        """,
        -0.625: """
        = improvement; birth; firm; hand; meetings; planning; was
        """,
        -0.75: """
        does; drop; team; what
        """,
        -0.875: """
        = about workforce; = inspectors; chaired; leave; off; one; people; placement; reports; worker
        """,
        -1.0: """
        support
        """,
        -1.125: """
        help
        """,
        -1.25: """
        = about disabled-children
        """,
        -1.375: """
        = about care-leavers; = narrated
        """,
        -1.625: """
        = found
        """,
        -1.75: """
        = about education
        """,
        -1.875: """
        = about overall
        """,
        -2.0: """
        = about management-oversight; = about missing-and-exploitation
        """,
        -2.125: """
        = council
        """,
        -2.5: """
        = context
        """,
        -3.0: """
        = about recording
        """,
        -3.25: """
        = about front-door
        """,
        -3.625: """
        = about health
        """,
    },
    Theme.HEALTH: {
        7.375: """
        = about health
        """,
        2.375: """
        psychologist
        """,
        2.0: """
        = about timeliness
        """,
        1.375: """
        wheelchair
        """,
        1.25: """
        midwives; nhs; screening; trauma
        """,
        1.125: """
        = improvement; = strength; autism; gps
        """,
        1.0: """
        = about care-leavers; = about permanence; = about unaccompanied-children; e; foster; funding; help; years
        """,
        0.875: """
        hand; missed; mothers; school; service; takes; too; wait
        """,
        0.75: """
        = about disabled-children; babies; case; check; clinic; clinics; emergency; emotional; in; nurses; pathway;
        said; see
        """,
        0.625: """
        = inspectors; adopters; ask; assessment; assessments; carers; child; every; filled; for; high; new; notes;
        run; their; therapists; weeks; young
        """,
        0.5: """
        = foot; after; be; but; by; can; get; harm; have; heard; miss; placed; return; three; turn; up; visitors;
        waits
        """,
        0.375: """
        always; another; are; board; brought; came; comes; department; five; getting; history; homes; leave; may;
        nobody; olds; once; take; under; waiting; you
        """,
        0.25: """
        = about assessments; a; do; done; families; few; go; know; made; many; more; on; seen; than; that; within
        """,
        0.125: """
        = about workforce; = narrated; children; first; had; is; since; them; work; year
        """,
        -0.125: """
        = about front-door; an; at; disabled; its; plan; protection; those; told
        """,
        -0.25: """
        as; borough; care; county; education; end; has; inspectors; left; life; live; managers; met; most; next; no;
        not; number; off; officers; often; person; report; same; short; still; team; through; was; when; where; with;
        workers
        """,
        -0.375: """
        = about plans; = council; adults; advisers; because; councils; good; group; helped; home; hours; into; keep;
        looked; missing; needs; october; out; people; plans; put; reports; say; second; services; should; six; ten;
        these; time; visit; which; whole; words; worker; would
        """,
        -0.5: """
        = about leadership; boys; childrens; concerns; could; housing; it; professionals; pupils; rarely; share; show;
        sit; such; support; teachers; thought; understood; we
        """,
        -0.625: """
        = about missing-and-exploitation; been; council; enough; family; give; leavers; less; list; long; of; police;
        some; teams; were; will
        """,
        -0.75: """
        = about recording; dental; health; nurse; practice; they; what
        """,
        -0.875: """
        = about scope; also; approved; asked; one; probation; therapist
        """,
        -1.0: """
        = about childs-voice; = about education; = about overall; adult; ages
        """,
        -1.125: """
        = about placements; helps; there
        """,
        -1.625: """
        = about management-oversight
        """,
        -1.875: """
        mental
        """,
        -2.0: """
        = head
        """,
        -2.75: """
        = context
        """,
        -3.875: """
        = about other
        """,
    },
    Theme.EDUCATION: {
        5.875: """
        = about education
        """,
        2.25: """
        = about other
        """,
        1.625: """
        work
        """,
        1.375: """
        boys; class
        """,
        1.25: """
        child; children; job; places
        """,
        1.125: """
        = about care-leavers; = about management-oversight; = about workforce
        """,
        1.0: """
        = about disabled-children; answer; countys; many; numbers; of
        """,
        0.875: """
        attend; care; do; lads; scheme; schools; social; taught; too; young
        """,
        0.75: """
        cut; fives; given; i; missing; nobody; off; starts; supported; timetables; turn
        """,
        0.625: """
        = about timeliness; = inspectors; aged; book; eleven; every; grown; leaving; meant; move; not; number;
        reading; said; several; shortage; soon; teenagers
        """,
        0.5: """
        drawn; found; free; gets; gives; good; however; if; miss; month; must; olds; parents; rated; september; sit;
        spent; two; until; want; welsh; which
        """,
        0.375: """
        = foot; agreed; been; before; by; city; early; education; find; in; keep; met; part; people; ring; some;
        start; there; told; very; visits; was
        """,
        0.25: """
        = about plans; about; all; any; could; day; did; enough; for; full; go; into; nine; service; take; they;
        through; time; wait; well; years
        """,
        0.125: """
        it; or; were; workers
        """,
        -0.125: """
        = about scope; = strength; are; childrens; first; improvement; own; report
        """,
        -0.25: """
        but; carers; cases; councils; director; families; held; home; how; its; left; need; police; quality; short;
        three; we; when; who; within; written
        """,
        -0.375: """
        adults; down; eight; family; from; language; leaders; now; one; progress; safeguarding; same; since; small;
        team; tell; to; up; with
        """,
        -0.5: """
        = found; area; be; bus; call; four; help; high; known; led; nearly; needs; old; out; school; that; their;
        training; visitors; what
        """,
        -0.625: """
        had; hardly; health; looked; made; officers; over; services; speak; trouble; turned; weeks
        """,
        -0.75: """
        = about front-door; = about permanence; advisers; being; came; know; on; would
        """,
        -0.875: """
        = narrated; gone; has; third
        """,
        -1.0: """
        asked; is; youth
        """,
        -1.25: """
        = about unaccompanied-children; tutor
        """,
        -1.375: """
        jobs; support
        """,
        -1.5: """
        = about missing-and-exploitation; = context
        """,
        -1.625: """
        = about childs-voice
        """,
        -1.75: """
        = about leadership; less
        """,
        -1.875: """
        = about assessments
        """,
        -2.0: """
        = council
        """,
        -2.25: """
        = about placements; = about recording
        """,
        -2.5: """
        pupils
        """,
        -3.125: """
        = head
        """,
        -5.5: """
        = about health
        """,
    },
    Theme.CHILDS_VOICE: {
        5.875: """
        = about childs-voice
        """,
        1.625: """
        = strength
        """,
        1.5: """
        asked; pupils; them
        """,
        1.375: """
        workers
        """,
        1.25: """
        interpreters; peoples; real; written
        """,
        1.125: """
        = about care-leavers; child; felt; shy; video
        """,
        1.0: """
        as; ask; children; childrens; easy; experienced; hear; letters; their; worker
        """,
        0.875: """
        = about health; board; brothers; call; club; does; doors; down; forum; groups; leavers; march; ones;
        residents; show; teenagers; therapist; times; what; younger
        """,
        0.75: """
        = about missing-and-exploitation; changed; group; meetings; name; often; our; panel; praise; reviews; says;
        services; seven; siblings; spoken; that; trust; visits; why; youngsters
        """,
        0.625: """
        = about unaccompanied-children; about; adults; area; babies; budget; calls; helps; how; lost; one; pick; play;
        ran; safeguarding; spoke; stood; to; trusted; under; young
        """,
        0.5: """
        = foot; at; centre; change; enough; february; getting; hold; inside; it; language; learning; led; like; long;
        made; making; many; meeting; missing; never; olds; on; side; sisters; speak; than; themselves; they; three;
        views; way; weeks
        """,
        0.375: """
        = about education; = about workforce; director; eleven; far; fewer; filled; heard; hospital; inspectors;
        known; less; little; move; part; people; read; seen; send; six; then; those; told; use; used; went; words;
        write; yet
        """,
        0.25: """
        = narrated; a; always; an; can; described; done; files; four; gone; look; over; own; protection; put; say;
        will; year
        """,
        0.125: """
        all; council; councils; good; out; report; were
        """,
        -0.125: """
        = about scope; = council; = inspectors; been; care; found; had; improvement; in; said
        """,
        -0.25: """
        also; before; better; disabled; each; end; here; live; months; most; next; off; or; quality; see; social;
        wait
        """,
        -0.375: """
        = about front-door; = about leadership; = found; advice; adviser; back; being; brought; come; contact; court;
        do; early; education; family; foster; hard; health; home; hours; hub; independent; is; last; lead; need; not;
        person; plans; right; second; since; still; such; these; this; took; two; until; visited; when
        """,
        -0.5: """
        = about disabled-children; act; direct; families; find; go; goes; if; leaders; leaving; left; local; moving;
        night; no; nobody; now; ofsted; older; partners; promptly; service; share; so; support; too; was; years
        """,
        -0.625: """
        any; are; decisions; dont; first; for; from; given; have; listened; needs; ought; parents; quickly; run; team;
        through; you
        """,
        -0.75: """
        advisers; carers; into; reach; up
        """,
        -0.875: """
        did; unpaid; with
        """,
        -1.0: """
        looked; well
        """,
        -1.125: """
        = about recording; know
        """,
        -1.25: """
        = head
        """,
        -1.625: """
        = about management-oversight; = context; work
        """,
        -1.75: """
        = about other
        """,
        -1.875: """
        = about assessments; = about plans
        """,
        -2.25: """
        = about overall; = about placements
        """,
        -3.0: """
        = about permanence
        """,
    },
    Theme.CARE_LEAVERS: {
        3.875: """
        = about care-leavers
        """,
        2.25: """
        = about assessments; = about permanence
        """,
        1.625: """
        = about plans
        """,
        1.375: """
        = about education; = about scope
        """,
        1.25: """
        care; contact; olds
        """,
        1.125: """
        done; eighteen; once; touch
        """,
        1.0: """
        adviser; house; leavers; off; planning
        """,
        0.875: """
        = council; after; hub; less; nearly; nowhere; those; year
        """,
        0.75: """
        also; council; have; last; risk; third; twelve; years
        """,
        0.625: """
        = about childs-voice; aged; around; assessments; between; birthday; few; former; gone; leave; men; most; not;
        offer; support; teenagers
        """,
        0.5: """
        = about disabled-children; = about missing-and-exploitation; across; act; adult; advisers; already; back;
        choice; director; end; feel; inspectors; made; national; older; out; reach; said; set; somebody; starts; us;
        want; young
        """,
        0.375: """
        a; about; advice; again; an; full; goes; group; kind; like; money; move; often; people; per; run; start;
        there; thought; through; told; training; we; went
        """,
        0.25: """
        = improvement; at; child; good; judged; life; looked; may; number; our; own; some; still; team; to; until
        """,
        0.125: """
        = narrated; as; has; staff; their; too; with
        """,
        -0.125: """
        = strength; been; children; childrens; for; had; more; of; or; services; they; was
        """,
        -0.25: """
        = context; = head; before; being; but; can; did; each; every; families; given; health; how; improvement; in;
        leaders; months; next; no; personal; safe; school; schools; social; took; up; weeks; well; were; will; work;
        would
        """,
        -0.375: """
        = about management-oversight; = found; agreed; brought; cases; come; does; eleven; got; home; left; little;
        needs; that; them; where; without; youngsters
        """,
        -0.5: """
        = about placements; change; close; councils; described; down; experienced; get; job; past; plan; plans; put;
        real; see; under; when
        """,
        -0.625: """
        = about other; called; look; on; panel; two
        """,
        -0.75: """
        are; board; carers; forum; many; than; three
        """,
        -0.875: """
        = about unaccompanied-children; begun; from; part
        """,
        -1.0: """
        = about leadership; it; take
        """,
        -1.125: """
        = inspectors
        """,
        -1.25: """
        = about timeliness; pathway
        """,
        -1.375: """
        = about front-door; = foot
        """,
        -2.0: """
        = about recording
        """,
        -2.125: """
        = about workforce
        """,
        -2.5: """
        = about overall
        """,
        -4.75: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        6.125: """
        = about unaccompanied-children
        """,
        1.625: """
        = about timeliness; ages
        """,
        1.5: """
        = about recording
        """,
        1.25: """
        age; kindness; to; who
        """,
        1.125: """
        = about health; = about permanence; bring; lone; such
        """,
        1.0: """
        guardians; journey; on; scheme; welcome
        """,
        0.875: """
        = about overall; came; foster; guidance; national; took; under; young
        """,
        0.75: """
        = about assessments; = foot; feel; how; lads; looking; practice; ten; trauma
        """,
        0.625: """
        = council; advice; another; asked; behind; borough; boy; by; done; each; from; given; last; months; more;
        nobody; now; office; reached; those; times; workers
        """,
        0.5: """
        = about childs-voice; a; arrived; boys; could; family; find; had; happens; mental; moved; once; own; past;
        phone; so; something; these; told; twenty; until; used; was; what
        """,
        0.375: """
        = about other; = found; = strength; about; adults; brought; children; did; felt; four; hard; he; judged; made;
        met; number; some; speak; we; where
        """,
        0.25: """
        an; carers; down; few; found; good; here; in; is; letter; long; looked; of; only; or; people; take; their;
        this; year
        """,
        0.125: """
        been; for; have; home; they
        """,
        -0.125: """
        at; council; councils; get; improvement; not; staff; that; too; two; with
        """,
        -0.25: """
        = about front-door; = about placements; = context; = head; = narrated; also; always; as; days; has; health;
        homes; into; its; leavers; make; out; person; place; plan; put; risk; run; said; says; service; social; team;
        them; through; up; years
        """,
        -0.375: """
        = about leadership; adviser; being; call; can; childrens; city; eleven; life; live; month; our; parents;
        plans; report; services; support; would
        """,
        -0.5: """
        care; easy; next; peoples; seekers; since; there; worker
        """,
        -0.625: """
        = about management-oversight; = inspectors; across; child; come; faith
        """,
        -0.75: """
        letters; looks; stay
        """,
        -0.875: """
        offered; seeking; unaccompanied
        """,
        -1.0: """
        families
        """,
        -1.375: """
        interpreters
        """,
        -1.5: """
        = about education
        """,
        -1.625: """
        = about plans; asylum
        """,
        -1.75: """
        = about care-leavers
        """,
        -2.0: """
        = about scope; = about workforce
        """,
        -2.5: """
        = about disabled-children; = about missing-and-exploitation
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.875: """
        = about disabled-children
        """,
        2.5: """
        = about health
        """,
        2.0: """
        = priority_action
        """,
        1.75: """
        = about overall
        """,
        1.375: """
        = about education; families; packages
        """,
        1.25: """
        = inspectors; provision; supports
        """,
        1.125: """
        = about management-oversight; additional; centre; for
        """,
        1.0: """
        = about recording; local; self; specialist
        """,
        0.875: """
        = about assessments; act; autism; improvements; medium; parent; run; support; travel; youngsters
        """,
        0.75: """
        = about other; = about placements; at; excellent; grow; into; let; one; plans; required; should; siblings;
        those; turned; welsh; with; young
        """,
        0.625: """
        any; carer; closed; down; eight; grandparents; needs; night; overnight; parents; training; visited
        """,
        0.5: """
        according; after; also; boys; carers; child; education; given; less; many; members; national; of; offer; open;
        set; takes; these; who
        """,
        0.375: """
        across; ask; been; being; described; dont; end; family; heard; her; here; high; leaders; longer; october;
        often; pupils; saw; step; team; thought; told; use; while
        """,
        0.25: """
        = about front-door; = about plans; = found; help; it; life; put; than; two; waiting; when
        """,
        0.125: """
        = foot; = narrated; a; be; health; not; on; to; up
        """,
        -0.125: """
        = about childs-voice; = about leadership; = context; first; improvement; is; protection; report; years
        """,
        -0.25: """
        as; case; cases; councils; county; do; early; find; from; go; has; homes; inspection; look; most; need; new;
        ofsted; says; schools; service; services; social; their; visit; wait; weeks; within
        """,
        -0.375: """
        adult; always; an; childrens; come; decisions; done; five; full; get; good; had; home; in; leavers; live;
        looked; may; mental; more; nine; now; number; off; older; plan; risk; start; still; taken; ten; them; three;
        under; until; was; we; well; which; will; work
        """,
        -0.5: """
        = about timeliness; about; advice; are; back; borough; easy; learning; made; meeting; own; people; said;
        starts; times; too; were; where; whether
        """,
        -0.625: """
        = improvement; found; late; our
        """,
        -0.75: """
        care
        """,
        -0.875: """
        = council; = strength; educational; long
        """,
        -1.0: """
        disabled
        """,
        -1.125: """
        = head; staff
        """,
        -1.25: """
        = about unaccompanied-children; = about workforce
        """,
        -1.375: """
        send
        """,
        -1.75: """
        = about permanence
        """,
        -1.875: """
        = about care-leavers
        """,
        -2.25: """
        = about missing-and-exploitation
        """,
        -2.375: """
        = about scope
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        6.75: """
        = about missing-and-exploitation
        """,
        1.625: """
        = about scope; police
        """,
        1.375: """
        jobs; when
        """,
        1.25: """
        = about education
        """,
        1.125: """
        logged
        """,
        1.0: """
        girls; learning; talks
        """,
        0.875: """
        = about disabled-children; = about leadership; = about other; being; boys; housing; lost; maps; out; someone
        """,
        0.75: """
        = about front-door; are; away; disabled; fifty; four; friends; home; night; outside; pupils; scotland;
        trained; upon; where
        """,
        0.625: """
        act; among; coming; countys; just; late; list; national; off; page; response; reviewed; set; she; special;
        strong; theres; though; within; workers; youngsters
        """,
        0.5: """
        = about health; = about overall; adults; back; by; child; children; days; exploited; flats; from; get; goes;
        gone; keep; known; last; less; make; nurse; older; other; over; partners; ring; safe; says; skilled; speak;
        those; top; up; wales; weekly
        """,
        0.375: """
        = head; alone; assessments; comes; does; good; here; independent; kept; lives; meeting; noted; notice; on;
        only; panel; places; run; same; since; staff; such; summer; supported; team; them; until; use; used; while;
        who; youth
        """,
        0.25: """
        about; after; at; called; did; find; found; group; judged; june; know; letter; ofsted; teenagers; time; told;
        too; took; way; well; what; which
        """,
        0.125: """
        = improvement; a; of; plan; services; that; their; to; were
        """,
        -0.125: """
        = strength; as; council; councils; for; have; improvement; inadequate; leaders; report
        """,
        -0.25: """
        = about unaccompanied-children; advice; all; board; came; childrens; city; end; enough; every; families;
        health; inspectors; it; its; like; long; made; may; missing; months; rated; risk; schools; social; some; than;
        there; things; this; visits; weeks; work; worker
        """,
        -0.375: """
        = about care-leavers; = about placements; = foot; = inspectors; abuse; agency; an; assessed; carers; first;
        five; however; meet; met; more; must; needs; nine; now; one; our; part; reports; said; school; whole; will;
        without; would; you
        """,
        -0.5: """
        = about management-oversight; = found; asked; been; before; care; case; daily; domestic; extra; family; in;
        many; not; parents; past; people; safeguarding; service; still; strategy; training; trust; updated; went;
        with
        """,
        -0.625: """
        = council; = narrated; do; exploitation; grown; help; moved; once; or; they; third; written
        """,
        -0.75: """
        across; assessment; clear; considered; had; harm; ten
        """,
        -0.875: """
        = about recording
        """,
        -1.0: """
        = about assessments; = context; number; small
        """,
        -1.125: """
        crime; given
        """,
        -1.25: """
        = about permanence; = about timeliness; knife
        """,
        -1.375: """
        = about workforce
        """,
        -1.75: """
        = about childs-voice
        """,
        -2.25: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        5.5: """
        = about workforce
        """,
        2.25: """
        = about health
        """,
        1.875: """
        = head
        """,
        1.625: """
        = foot; social
        """,
        1.5: """
        = about disabled-children; assistants; heads
        """,
        1.375: """
        managers
        """,
        1.25: """
        = about care-leavers; improvement
        """,
        1.125: """
        advisers; approved; has; staff; worker; you
        """,
        1.0: """
        carry; councils; few; head; leave; office; protection; rate; team
        """,
        0.875: """
        = about education; chief; extra; forty; health; hours; mental; pays; practitioners; real
        """,
        0.75: """
        = about front-door; = about placements; = narrated; agency; appointments; does; even; experienced; many; new;
        passed; personal; praise; professionals; published; saying; stay; weeks
        """,
        0.625: """
        court; do; executive; going; had; half; in; month; offer; officers; or; same; skilled; teams; too; twelve;
        work
        """,
        0.5: """
        = strength; all; behind; carers; christmas; door; early; front; inspectorate; language; left; longer; manager;
        met; next; notice; part; people; runs; services; specialist; still; taken; themselves; thought; took; were;
        who; whose; years
        """,
        0.375: """
        = context; = council; area; been; but; described; down; help; its; keep; leaving; make; neglect; night; often;
        out; per; plan; service; share; speak; that; was; we; year
        """,
        0.25: """
        better; case; children; come; days; families; four; get; home; no; nobody; ofsted; says; send; short; so;
        than; their; there; this; three; told; well; would
        """,
        0.125: """
        = about overall; child; childrens; know; more; now; own
        """,
        -0.125: """
        be; care; have; of
        """,
        -0.25: """
        always; areas; as; assessments; board; by; came; from; given; go; inspection; is; leavers; march; months;
        most; need; pupils; report; see; take; those; used; youngsters
        """,
        -0.375: """
        = about permanence; = about plans; = about scope; = found; adults; after; answer; day; first; found; got;
        heard; homes; how; however; it; july; letter; like; live; needs; only; parents; risk; run; safeguarding; say;
        should; spoke; teenagers; things; through; time; under; use; visit; waiting; with; within; without
        """,
        -0.5: """
        = about leadership; = improvement; are; city; contact; could; good; into; kind; last; monday; reports; went;
        where
        """,
        -0.625: """
        files; legal; name; pay; placed; set; sit; spot; ten; what; which; young
        """,
        -0.75: """
        = about management-oversight; bank; can; every; gets; side; tell; they; will
        """,
        -0.875: """
        a; before; eight; when
        """,
        -1.0: """
        at; for; senior; up; way
        """,
        -1.25: """
        put
        """,
        -1.5: """
        = about childs-voice; = about recording
        """,
        -1.625: """
        to
        """,
        -2.0: """
        = about timeliness
        """,
        -2.125: """
        = about assessments
        """,
        -2.25: """
        = about unaccompanied-children
        """,
        -2.75: """
        = about missing-and-exploitation
        """,
        -2.875: """
        = about other
        """,
    },
    Theme.OVERALL: {
        5.75: """
        = head
        """,
        3.75: """
        = about overall
        """,
        3.25: """
        = context
        """,
        2.25: """
        = council
        """,
        1.75: """
        = found
        """,
        1.625: """
        = narrated
        """,
        1.375: """
        most; protection
        """,
        1.25: """
        leader
        """,
        1.125: """
        = about scope; = inspectors; corporate; educational; foster; it; management; theres
        """,
        1.0: """
        authorities; follow; letter; was
        """,
        0.875: """
        authority; be; effective; enough; grade; have; help; however; improvement; members; much; put; rating;
        recommendations; result; things; unannounced
        """,
        0.75: """
        councillor; experiences; five; led; live; long; lot; member; needs; neighbouring; ofsteds; old; region;
        relatives; report; said; september; so; than
        """,
        0.625: """
        adequate; adoption; away; date; education; far; high; is; january; leadership; left; matters; offered;
        peoples; received; referral; safe; same; six; support; system; they; thing; years
        """,
        0.5: """
        ago; areas; being; better; both; cabinet; came; care; chief; down; else; everything; executive; exploitation;
        found; give; harm; her; inspected; its; key; leaders; looks; march; november; one; only; oversight; priority;
        required; that; two; well; whose; works; worries
        """,
        0.375: """
        = about leadership; = strength; an; april; caseloads; concerns; council; disabilities; done; got; inadequate;
        inspectors; june; list; points; pupils; safeguarding; school; second; special; taken; though; thought; today;
        which; youngsters
        """,
        0.25: """
        action; been; councils; county; disabled; does; get; given; here; inspection; leavers; no; now; requires; run;
        send; should; some; still; three; under; we; with
        """,
        0.125: """
        as; first; good; in
        """,
        -0.125: """
        are; of; them; were
        """,
        -0.25: """
        = improvement; a; at; carers; child; decisions; director; family; four; from; had; homes; how; july; late;
        like; made; missing; months; over; personal; plan; police; quality; too; use; wait; week; what; where; who;
        will; without; work
        """,
        -0.375: """
        about; advice; age; agreed; any; between; cannot; city; end; feel; goes; groups; happen; if; independent;
        into; known; learning; leave; little; longer; many; more; neglect; new; nobody; not; on; once; other; own;
        panel; partners; shared; since; small; specialist; strong; summer; takes; visit; waiting; weeks; whom; within;
        you
        """,
        -0.5: """
        = about missing-and-exploitation; again; always; ask; asks; boys; call; clear; day; did; find; gives; group;
        know; lead; less; living; managers; off; offer; or; people; says; schools; she; staff; teenagers; ten;
        through; word; young
        """,
        -0.625: """
        = about placements; cases; dealt; emotional; explained; for; judged; local; mark; page; quickly; reported;
        services; team; whether
        """,
        -0.75: """
        = about care-leavers; around; backlog; childrens; days; district; each; every; following; outside; overall;
        saying; slow; social; teams; their; took; worker
        """,
        -0.875: """
        arrangements; do; judgements; kind; let; look; parents; plans; public; rated; stand; while
        """,
        -1.0: """
        = about management-oversight; = about workforce; by; ring; workers
        """,
        -1.125: """
        = foot; children; year
        """,
        -1.25: """
        = about front-door; home; up
        """,
        -1.375: """
        response; to
        """,
        -1.5: """
        = about education
        """,
        -1.625: """
        = about other
        """,
        -1.875: """
        = about assessments; = about permanence; = about timeliness
        """,
        -2.0: """
        = about plans
        """,
        -2.375: """
        = about childs-voice
        """,
        -2.875: """
        = about disabled-children
        """,
        -3.0: """
        = about recording
        """,
        -4.125: """
        = about unaccompanied-children
        """,
        -4.5: """
        = about health
        """,
    },
    Theme.SCOPE: {
        7.375: """
        = context
        """,
        7.125: """
        = head
        """,
        4.5: """
        = about scope
        """,
        2.5: """
        = about missing-and-exploitation
        """,
        2.125: """
        = about assessments
        """,
        1.625: """
        = about overall
        """,
        1.5: """
        = about disabled-children
        """,
        1.375: """
        = about plans; outcome; through
        """,
        1.25: """
        = about front-door; next; programme; they
        """,
        1.125: """
        = about childs-voice; = about workforce; eight; report
        """,
        1.0: """
        = about placements; any; areas; does; inspectors; ofsted; reports; third; watchdogs
        """,
        0.875: """
        although; be; come; considered; files; findings; not; those; within
        """,
        0.75: """
        = about leadership; chair; door; dropped; focused; front; given; grades; its; leavers; marks; met; one;
        priority; put; together
        """,
        0.625: """
        adviser; asked; assessment; began; can; ciw; close; following; for; full; is; other; overall; records; round;
        sent; shared; staff; this; visit; will
        """,
        0.5: """
        = about permanence; aged; alone; assessors; autumn; care; check; cqc; first; four; he; homes; inspected; kind;
        lead; letter; or; parents; protection; rated; read; schools; second; tell; ten; their; weeks; whole
        """,
        0.375: """
        = about recording; across; area; because; between; call; childrens; council; director; every; exploitation;
        from; go; grown; leaders; must; need; no; referrals; right; seen; should; such; them; until; visited; we;
        with
        """,
        0.25: """
        = about unaccompanied-children; grade; help; how; into; it; late; look; looked; missing; of; risk; services;
        since; some; taken; to; well
        """,
        0.125: """
        as; been; children; team; that; was; what
        """,
        -0.125: """
        = inspectors; at; found; had; health; were; where; which
        """,
        -0.25: """
        about; always; back; but; county; day; early; half; inadequate; long; more; nobody; now; out; police; rating;
        still; take; two; under; work; worker; written; young
        """,
        -0.375: """
        adults; april; before; boys; case; comes; down; executive; failings; families; far; her; home; left; local;
        october; offered; on; once; people; safe; social; special; up; who; whose; youngsters
        """,
        -0.5: """
        a; after; ago; agreed; also; are; being; borough; by; contact; do; good; january; june; kept; lost; march;
        move; much; ofsteds; plans; required; say; september; takes; then; told; would; years
        """,
        -0.625: """
        = about management-oversight; = found; child; few; follow; have; lives; many; most; new; praised; send; too
        """,
        -0.75: """
        = about timeliness; carried; when; workers
        """,
        -0.875: """
        = about health; = narrated; last
        """,
        -1.0: """
        has; improvement; said
        """,
        -1.125: """
        = about education; year
        """,
        -1.25: """
        = council; going; in
        """,
        -1.625: """
        = about other
        """,
        -2.0: """
        = foot
        """,
        -4.125: """
        = strength
        """,
        -4.625: """
        = improvement
        """,
    },
    Theme.OTHER: {
        5.125: """
        = about other
        """,
        3.75: """
        = about health
        """,
        2.5: """
        parents
        """,
        2.125: """
        domestic
        """,
        1.875: """
        = about missing-and-exploitation; unpaid
        """,
        1.75: """
        = about childs-voice; = context; neglect
        """,
        1.625: """
        knife
        """,
        1.5: """
        mothers; violent
        """,
        1.375: """
        victims
        """,
        1.25: """
        crime; moving
        """,
        1.125: """
        advocacy; carers; information; money; support; town
        """,
        1.0: """
        = about placements; abuse; cost; hospital; miles; notifications; payments; pre; room; spending; violence
        """,
        0.875: """
        = foot; = found; adults; after; bought; got; graded; parent; place; reablement; sometimes; unaccompanied;
        view
        """,
        0.75: """
        = about leadership; = about unaccompanied-children; always; before; dads; direct; drug; families; fathers;
        has; improve; inspection; living; protection; public; pupil; there; work
        """,
        0.625: """
        = about disabled-children; = about plans; advocates; arrangements; arrivals; city; contact; department;
        enough; get; grandparents; helps; hours; housing; is; liked; lives; nine; quarter; residents; single; spent;
        than; wrong; youth
        """,
        0.5: """
        = about care-leavers; = inspectors; also; are; authority; babies; birth; care; childrens; clubs; cut; else;
        even; four; harm; help; home; kind; older; on; paid; pay; person; see; shared; sisters; somebody; speak;
        taken; went
        """,
        0.375: """
        = council; across; assessed; borough; brothers; cent; council; five; follow; given; held; independent; like;
        little; looks; made; may; meeting; meetings; mental; needs; off; officers; our; people; per; police; run;
        safeguarding; services; should; since; ten; term; third; time; used; who; worker
        """,
        0.25: """
        = about assessments; as; been; board; child; could; days; did; family; feel; gone; group; look; plans; second;
        set; to; was; year
        """,
        0.125: """
        children; do; for; have; in; of; report; when; where; with; workers
        """,
        -0.125: """
        from; good; how; out; those; up
        """,
        -0.25: """
        = about management-oversight; = about overall; a; action; case; cases; come; date; first; full; inspectors;
        life; long; many; more; once; one; put; said; says; some; told; too; visit; way; we; well; years
        """,
        -0.375: """
        = improvement; among; any; assessment; assessments; at; boys; by; day; education; end; far; go; groups; it;
        its; joint; keep; march; members; met; missing; month; move; panel; part; requires; six; staff; such; they;
        three; training; trust; waits; weeks; what; whole; working; write
        """,
        -0.5: """
        = about workforce; = strength; act; back; eleven; every; foster; found; here; last; leaders; list; national;
        ofsted; only; phone; take; their; times; took; two; us; visits; youngsters
        """,
        -0.625: """
        = about front-door; = about recording; conferences; down; everything; into; late; learning; moved; need; new;
        nobody; say; social; supported; will; worries; young
        """,
        -0.75: """
        = about education; all; an; answer; each; that
        """,
        -0.875: """
        leavers; reviews; risk; schools; so
        """,
        -1.5: """
        = about scope
        """,
        -2.0: """
        = about permanence
        """,
        -2.25: """
        = head
        """,
    },
}
