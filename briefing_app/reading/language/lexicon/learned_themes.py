"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        2.0: """
        =; services
        """,
        1.875: """
        # safeguarding; board; charge; commissioning; post; she
        """,
        1.75: """
        # board; ambition; begins; leadership; plan; top
        """,
        1.625: """
        company; hired; leaders; trust; will
        """,
        1.5: """
        accept; already; chair; challenge; councillors; dcs; describes; director; managers; monday; safeguarding
        """,
        1.375: """
        accepted; advertised; chiefs; dental; extra; improvement; january; leaflet; nhs; partners; signed; story;
        teams
        """,
        1.25: """
        commissioned; communities; council; difference; drive; former; goes; heads; her; joined; learning; may;
        procedures; quickly; recommendations; report; starts; visible; welcomed
        """,
        1.125: """
        # inspection; # our; # summary; advocate; agencies; appointed; breaks; covid; due; effectiveness; evaluation;
        failure; judgements; manager; officers; opening; panel; permanent; posts; putting; questions; recruited;
        responded; reviewed; serious; sorry; strategies; strengths; sub; tutor; vulnerable
        """,
        1.0: """
        # 5; # local; acted; answer; audits; bosses; commission; death; everybody; failures; graded; great; impressed;
        included; links; money; outcomes; performance; rapid; recognises; recruitment; rewritten; says; senior; steps;
        together; understand; wellbeing; would
        """,
        0.875: """
        # 12; # on; # what; actions; actively; ambitious; asking; best; boards; body; campaign; centre; challenges;
        committed; crisis; data; disabled; doubt; face; fund; give; go; government; group; head; health; ill;
        immediate; impact; joint; know; lead; left; new; now; outstanding; overview; point; praises; presenting;
        project; september; shared; spend; start; table; tell; they; train
        """,
        0.75: """
        # 2; # council; # executive; # inspectors; # release; # strengths; # with; activity; address; all; annual;
        appropriately; areas; arrangements; asylum; been; chief; coach; credit; current; deficits; drivers; during;
        experienced; exploitation; focused; from; fully; groups; hall; has; help; history; homeless; homes;
        identified; inspectors; its; leaver; meet; members; november; opened; orders; ought; own; partnership;
        practice; priorities; reached; requires; reviews; rigorous; second; service; speak; supply; target; therapy;
        therefore; updated; weaknesses
        """,
        0.625: """
        # 2023; # date; # impact; # leaders; # overall; # send; age; agency; as; asks; aware; bad; beds; business;
        changes; confidence; corporate; created; cut; direction; elected; employment; end; ensuring; faith; figures;
        grip; honest; improvements; innovative; job; july; lack; me; meets; moved; nothing; offered; other; out;
        outside; partner; police; practitioners; promised; protected; provide; re; regional; registered; relentless;
        responsible; right; ring; send; sense; short; show; stand; statutory; stayed; steady; stopped; targeted;
        trusted; twelve; voluntary; way; we; well; weve; which; worker; writing
        """,
        0.5: """
        # doing; # item; # lscb; # overview; along; also; assessment; assessors; beginning; being; break; checks;
        closely; councils; described; draw; education; eight; enough; ensures; established; forward; four; friday;
        hours; housing; implemented; improve; improving; it; just; leaves; led; marked; ministers; model; monitoring;
        neighbouring; not; nurse; old; open; overall; pandemic; political; prepared; public; put; rather; record;
        responsibilities; return; see; standards; strengthened; strong; successful; supporting; taken; two; us;
        whether; words; write; wrote
        """,
        0.375: """
        # are; # improve; # work; again; another; appropriate; be; began; begun; changed; clear; community; concerns;
        culture; decisions; department; each; effectively; example; findings; flats; found; front; full; gives; hard;
        he; held; inadequate; include; independent; is; issues; keep; known; knows; local; looked; needs; night; page;
        pathway; planned; recent; reduce; safe; self; set; should; sit; specific; stable; staff; step; taking;
        themselves; three; very; virtual; visited; voice; what; word; worked; worries
        """,
        0.25: """
        # 8; # about; # children; # families; # is; # leavers; # may; # practice; across; action; adopters; adoption;
        advisers; authority; back; change; decision; detailed; did; does; early; february; focus; given; have; june;
        leavers; letter; longer; many; officer; permanence; progress; regularly; robust; say; share; since; strategy;
        team; things; thought; want; where; written; yet
        """,
        0.125: """
        between; was
        """,
        -0.125: """
        # 2025; # governance; # of; # permanence; at; by; effective; how; made; oversight; said; school; supervision;
        were; work; young
        """,
        -0.25: """
        # 13; # 6; # achieving; # april; # authority; # care; # experience; # ldrs; # march; # november; # press;
        # that; # the; # they; # who; access; advice; both; but; child; could; every; few; high; information; late;
        live; march; most; number; off; on; once; placements; referral; risks; spoke; system; that; until; used; you
        """,
        -0.375: """
        # 14; # 2022; # 2024; # 2026; # 21; # 26; # 3; # adoption; # asked; # august; # following; # ldr;
        # management; # mercury; # needs; # tuesday; against; always; an; asked; assessed; brothers; can; cent;
        childrens; come; complex; comprehensive; considered; drawn; emotional; engagement; executive; far; feel; felt;
        filled; find; getting; heard; i; initial; key; makes; met; might; month; move; never; nine; nurses; olds; one;
        ones; or; paid; person; places; previous; professionals; prompt; pupils; rated; read; reasons; received;
        recently; round; same; scheme; schools; sisters; someone; soon; spoken; spring; this; timeliness; timescales;
        town; track; trained; turn; under; views; visit; waiting
        """,
        -0.5: """
        # 10; # 15; # 2020; # 23; # 4; # do; # for; # help; # letter; # outcome; # performance; # priya; # quality;
        # reporter; # standard; # subject; able; act; adequate; although; aspirations; authorities; awareness; before;
        better; boy; boys; brought; caseloads; cases; children; childs; close; courts; disabilities; do; dont;
        dropped; ended; file; get; grown; having; helped; however; important; increase; inspections; integrated;
        language; letters; long; look; lscb; make; making; men; mental; midwives; missing; monitor; more; mothers;
        multi; numbers; part; past; peer; people; per; professional; provision; quality; referrals; relevant; remains;
        residential; reviewing; stability; still; support; takes; though; timely; training; undertaken; use; welsh;
        who; whose; with
        """,
        -0.625: """
        # focused; # protection; # report; # visit; # were; adults; after; attended; carers; case; cost; councillor;
        countys; court; discussions; embedded; engage; families; formal; forty; fostered; girls; got; hear; highest;
        house; hub; identify; if; improved; involved; level; low; means; meetings; national; offer; partnerships;
        peoples; placed; planning; provided; providing; range; reach; remain; reporting; resulted; results; runs;
        scale; seen; sent; seven; strategic; supervisors; teenagers; times; too; wait; won
        """,
        -0.75: """
        # after; # at; # courier; # friday; # looked; # members; # not; # ofsted; # this; # to; account; any; average;
        away; books; call; calls; contact; eleven; england; even; family; five; free; grade; had; here; highly; home;
        hopes; inspected; like; mean; nearly; no; often; ongoing; receiving; recording; records; reported; required;
        resources; several; sight; single; special; such; supported; supports; them; within
        """,
        -0.875: """
        # 31; # by; # findings; achieve; around; assistant; bottom; check; ciw; consistently; down; earlier;
        explained; grades; hold; law; only; outcome; recognise; slow; some; time; when; workers; workforce
        """,
        -1.0: """
        # democracy; # experiences; # in; # page; aged; agreed; closed; done; estyn; flag; living; marks; need; ours;
        risk; scorecard; spends; take; than; their; visits; youngsters
        """,
        -1.125: """
        # main; above; half; lost; scotland; weeks; whom
        """,
        -1.25: """
        # 19; # progress; addition; care; region; result
        """,
        -1.375: """
        ago; assessments; budget
        """,
        -1.5: """
        financial; funding; must
        """,
        -1.625: """
        fifth
        """,
    },
    Theme.FRONT_DOOR: {
        2.75: """
        hub
        """,
        2.375: """
        centres; partners
        """,
        2.125: """
        families
        """,
        2.0: """
        early; health; protected; schools; send
        """,
        1.875: """
        probation
        """,
        1.75: """
        # findings; neighbours; referred; without
        """,
        1.625: """
        danger; discussions; first; help; nurseries; strategy; worried
        """,
        1.5: """
        callers; fifth; hubs; partnership; quickly; teachers
        """,
        1.375: """
        =; before; contacts; decisions; email; gps; line; referrers; talks; website; worries
        """,
        1.25: """
        assistance; cases; common; concerns; consistent; escalate; intake; partnerships; refer; situations; somebody;
        trouble; youth
        """,
        1.125: """
        # reporter; covers; duty; family; helped; helpline; holding; meetings; number; offered; online; police;
        rather; reach; right; safeguarding; self; urgent; visitors; were
        """,
        1.0: """
        # friday; # ldr; addition; answer; answered; bar; bound; concern; contact; desk; edge; identified; improved;
        intervention; jointly; let; neighbouring; nights; open; pass; proportionate; recognised; sufficient; welfare
        """,
        0.875: """
        # overview; alerts; anyone; appropriate; arent; assessment; bank; building; discussion; education;
        effectively; getting; immediate; parenting; parents; prompt; promptly; raise; rarely; responded; resulted;
        routinely; safeguard; services; sooner; sound; staffed; support; talk; ten; threshold; today; together;
        undertake; village; when; whoever; working
        """,
        0.75: """
        # need; # whats; action; adult; advice; at; book; call; childrens; citys; closed; courses; decision; decisive;
        designated; disability; doctors; drug; emergency; escalating; ethnic; fast; form; get; going; gp; guidance;
        hospitals; housing; inspectorates; logs; marked; mash; minutes; morning; next; nineteen; offending; officers;
        professionals; reports; response; rings; rota; sample; since; taxi; telephone; thresholds; timeliness; typed;
        understood; visitor; weekend; weeks; year
        """,
        0.625: """
        # 15; # 25; # and; # democracy; # help; # january; # protection; # today; # who; act; almost; attendance;
        away; called; calm; centre; clubs; community; district; drivers; effective; everyone; falls; framework; hadnt;
        hear; hospital; increased; information; informed; initial; intelligence; interpreters; meant; midwives; note;
        numbers; officer; options; partner; primary; queue; rated; responding; risk; risks; service; side; sort;
        staff; stopped; teacher; team; teams; things; turn; waited; way; ways; weight; well; worry
        """,
        0.5: """
        # 00; # 12; # 20; # 2018; # 7; # main; # read; # september; # words; able; accommodation; acted; adequate;
        alongside; appropriately; ask; asked; backlog; been; being; big; breakfast; calls; can; carried; co;
        commissioned; commitment; daily; do; earlier; else; embedded; engaged; english; ensures; example; experienced;
        feedback; food; forms; found; groups; helping; history; leads; living; long; march; meets; need; opportunity;
        phone; picked; placed; professional; relevant; ring; robust; safe; seven; shut; significant; small; someone;
        sought; strength; swift; talked; these; touch; us; weekends; your
        """,
        0.375: """
        # 1; # 19; # 2021; # 2025; # are; # december; # february; # immediate; # march; # mercury; # november;
        # practice; # social; # work; access; according; actions; activity; agency; available; awareness; because;
        between; by; checks; city; dealt; described; effectiveness; employment; end; ensure; heard; homes;
        improvements; inadequate; issues; its; june; many; met; most; must; named; nearly; never; new; night; now;
        only; our; overnight; people; put; qualified; referral; report; reported; requires; result; school; seldom;
        several; single; skilled; starts; statutory; steps; still; subject; suitable; sure; targeted; this; timely;
        told; whole; wide
        """,
        0.25: """
        # 14; # 2023; # exclusive; # families; # governance; # inspectors; # july; # local; # management; # october;
        # on; # summary; # that; # thursday; # to; agencies; any; arrangements; as; assessed; chair; children; clear;
        come; comprehensive; councils; cqc; door; fully; high; improve; improvement; including; judged; just; life;
        meet; nobody; often; once; peoples; person; provide; provided; recorded; referrals; same; says; social;
        supported; take; tell; there; third; under; up; why; will; work; worker
        """,
        0.125: """
        # impact; # leaders; always; assessments; go; know; or; so; some
        """,
        -0.125: """
        # children; # experiences; # may; # progress; an; area; child; council; from; given; had; have; inspectors;
        last; more; needs; use; was; which; who
        """,
        -0.25: """
        # 10; # be; # executive; # performance; adoption; adults; age; best; borough; but; day; evidence; file; grade;
        into; july; kept; known; leaving; local; manager; managers; move; multi; national; nine; no; not; nothing;
        ofsted; oversight; personal; pre; range; relationships; than; them; those; training; until; we; what; written
        """,
        -0.375: """
        # 11; # achieving; # august; # care; # council; # inspection; # jtai; # lscb; # of; # permanence; # quality;
        # send; # the; # well; account; adviser; already; among; approach; april; areas; assurance; attended; become;
        begun; board; break; breaks; brothers; challenge; change; chief; complex; consistently; councillors; court;
        covid; culture; data; days; develop; development; drawn; drift; during; even; executive; fathers; files;
        focus; followed; girls; got; grandparents; half; hours; if; improving; includes; inform; key; lack; large;
        late; law; leadership; left; lives; looked; looks; management; mental; minority; moved; newly; office; on;
        page; paid; part; performance; permanent; placement; post; practice; processes; protection; quality; reasons;
        reflect; reviews; run; see; set; sharing; skills; spend; stay; supervision; themselves; theyre; transition;
        used; views; while
        """,
        -0.5: """
        # 2024; # 30; # areas; # leavers; # service; address; although; began; better; boys; brought; complaints;
        considered; cut; delays; disabled; does; enable; ensuring; evaluation; experiences; far; feel; fortnight;
        fostered; friends; further; gaps; happen; hardly; held; helps; here; home; identify; interviews; letter; may;
        measure; miles; missing; monitoring; mothers; november; october; offer; older; olds; others; panel; panels;
        particularly; pay; persons; provides; quarter; read; records; rigorous; safety; say; senior; sessions; sexual;
        signs; speech; stability; stable; step; summer; system; three; trust; twenty; understand; visited; vulnerable;
        weekly; within; write
        """,
        -0.625: """
        # about; # april; # area; # from; # news; after; again; also; aware; both; boy; care; completed; conferences;
        corporate; emotional; engage; enough; exploitation; follow; free; good; inspection; kinship; learning; little;
        live; made; months; names; noted; pandemic; planning; prepared; privately; progress; psychologist; respite;
        return; returned; reviewed; show; sit; soon; speak; story; their; undertaken; video; waits; works
        """,
        -0.75: """
        # 3; # after; # by; # for; # letter; # looked; # safeguarding; advisers; director; done; enhanced; full; give;
        house; it; joint; leave; links; money; off; plans; section; strengthened; stretched; teenagers; they;
        thursday; time; tool; visit; wait
        """,
        -0.875: """
        # in; be; carers; case; e; extra; few; five; keep; leaders; members; month; old; outcomes; second; september;
        special; such
        """,
        -1.0: """
        domestic; each; how; legal; plan; screening; thought; visits; years; youngsters
        """,
        -1.125: """
        foster; fostering; list
        """,
        -1.375: """
        down; young
        """,
        -1.5: """
        leavers
        """,
        -1.625: """
        neglect
        """,
    },
    Theme.ASSESSMENTS: {
        3.125: """
        assessments
        """,
        2.75: """
        enquiries
        """,
        2.375: """
        risk
        """,
        2.25: """
        assessment
        """,
        2.125: """
        assessed
        """,
        2.0: """
        psychologists
        """,
        1.875: """
        strengths
        """,
        1.75: """
        form; protection
        """,
        1.625: """
        assess; assessing; experts; looked; psychology
        """,
        1.5: """
        baby
        """,
        1.375: """
        assesses; assessor; checklist; look; named; nursery; occupational; updated; updates
        """,
        1.25: """
        advice; educational; family; needs; parenting; reviewed; what
        """,
        1.125: """
        # 2023; analysis; careful; culture; elsewhere; faith; inspection; mental; pulled; seen; standard; words;
        workers
        """,
        1.0: """
        # to; asked; bruises; child; consider; curiosity; danger; domestic; had; isnt; lasts; neglect; ones; parent;
        questions; simple; therapy; together; understanding; weigh; whole
        """,
        0.875: """
        # findings; # questions; abuse; account; brief; circumstances; date; evidence; explain; extended; fair;
        familys; handful; harm; impact; law; lives; longer; made; majority; model; out; promptly; siblings; tested;
        thirds; thorough; weight; worked; yearly
        """,
        0.75: """
        # 8; # following; # help; # may; # need; # november; # points; # were; # who; age; agencies; assessors; begun;
        cases; consistently; contribute; dad; everyone; framework; good; happened; improve; improved; jobs; kind;
        live; number; old; panels; place; put; saw; say; section; sisters; small; teachers; think; through;
        timeliness; too; understood; views; weighed; years; yet
        """,
        0.625: """
        # 17; # asked; # from; # members; # protection; absent; already; appropriate; bring; clear; comprehensive;
        concerns; connected; consideration; consistency; describe; do; ethnicity; explored; fathers; filled; finds;
        focused; grandparents; ill; justice; lead; list; looking; low; many; minority; most; or; play; poverty;
        practitioners; relevant; risks; room; sampled; saying; social; stopped; therapists; timely; unpaid; waited;
        ways; whats
        """,
        0.5: """
        # health; # page; # social; # tuesday; an; arrived; asking; before; brothers; capacity; cent; come; current;
        demonstrate; disability; doctor; draw; else; february; gets; histories; history; home; inform; judged; knows;
        might; moves; neighbours; notes; offered; one; opened; outside; own; paper; parents; past; peoples; per;
        posts; pupils; rarely; repeat; result; several; significant; since; slow; stable; such; timescales; trained;
        up; wait; why; within; written
        """,
        0.375: """
        # 18; # 24; # 27; # affairs; # headline; # needs; # nov; adopted; better; brought; carers; case; changes;
        choice; comes; days; did; during; earlier; england; example; findings; friends; get; how; if; include;
        learning; less; like; listened; members; much; new; not; nurse; pay; police; private; proportionate; read;
        records; remain; require; second; show; single; specialist; take; teams; there; thought; times; weak; where;
        working; write
        """,
        0.25: """
        # 10; # 13; # 19; # 3; # 6; # 9; # august; # december; # experiences; # july; # press; # the; adopters; as;
        being; both; childrens; clearly; considered; families; from; full; go; improvement; issues; living; more;
        need; other; rated; reviews; see; taken; their; these; third; use; visit
        """,
        0.125: """
        # 2024; # in; # progress; areas; at; effective; inspectors; quality; said; some; who
        """,
        -0.125: """
        # about; # be; # children; # management; # what; about; decision; ensure; however; its; leavers; local; now;
        partners; people; practice; time; two; was; well; were; worker
        """,
        -0.25: """
        # 11; # 2025; # 21; # april; # areas; # board; # by; # exclusive; # families; # impact; # leaders; # on;
        # people; # permanence; # report; # safeguarding; # that; # with; # young; access; adoption; advisers; all;
        always; area; available; because; benefit; by; city; currently; delay; does; experiences; five; gone; half;
        hard; have; held; homes; identified; improvements; inadequate; includes; june; last; letter; manager; march;
        moved; nobody; off; offer; on; only; outcomes; permanence; personal; placement; placements; programme;
        receive; record; recording; regularly; report; required; return; short; so; strategy; supervision; team; ten;
        that; visitors; week; without; year
        """,
        -0.375: """
        # achieving; # leavers; # news; # reporter; above; accommodation; actions; adult; against; agreed; among;
        annual; anyone; appropriately; be; between; boys; break; breaks; but; centre; check; children; community;
        consent; councils; daily; door; effectiveness; emergency; every; few; foster; found; fully; given; groups;
        hand; has; head; help; helped; hold; hub; interviews; it; keep; leadership; legal; let; level; looks; making;
        management; managers; may; means; meeting; missing; national; neighbouring; never; next; nine; numbers;
        ofsted; outcome; oversight; positive; range; reach; referrals; relationships; reported; residential; ring;
        safe; schools; sent; serious; sexual; share; shared; skilled; somebody; spoke; still; story; strong; term;
        then; theres; turn; turned; very; we; will; with; worry
        """,
        -0.5: """
        # 12; # after; # february; # for; # it; # looked; # main; # our; # release; action; additional; adults;
        answer; around; arrangements; ask; authority; begin; bosses; boy; call; centres; conference; conferences;
        contact; could; council; data; decisions; disabilities; disabled; early; education; effectively; eighteen;
        financial; first; forty; four; further; her; incidents; independent; kept; key; letters; noted; notifications;
        nurses; olds; partnership; planning; rather; reasons; review; self; senior; service; sets; sit; speak;
        special; stay; system; them; though; thoughtful; training; trust; until; visits; want; werent; which; whom;
        whose; work
        """,
        -0.625: """
        # 5; # care; # council; # of; away; been; can; dropped; end; english; far; group; inspector; is; leaders;
        leave; little; meetings; months; our; pathway; performance; progress; recognise; response; sooner; things;
        three; unborn; whether; young; youngsters
        """,
        -0.75: """
        # assessment; =; board; copy; eight; eleven; feel; hours; know; learn; lost; nurseries; over; recorded;
        safeguarding; services; would
        """,
        -0.875: """
        # and; # ofsted; after; came; cannot; happens; initial; marked; met; pathways
        """,
        -1.0: """
        # inspection; health; plan; same; themselves; those
        """,
        -1.125: """
        round; told
        """,
        -1.25: """
        core
        """,
        -1.375: """
        apart; plans; support
        """,
    },
    Theme.PLANS: {
        2.875: """
        plan
        """,
        2.75: """
        plans
        """,
        2.125: """
        planning
        """,
        1.875: """
        attended; conference; reviewing; targets; template
        """,
        1.75: """
        initial
        """,
        1.625: """
        conferences; contingencies
        """,
        1.5: """
        page; pages; protection
        """,
        1.375: """
        maintains; plain; progress; reviews
        """,
        1.25: """
        core; goals; hopes; professionals; sections; what; written
        """,
        1.125: """
        achieve; always; child; copy; down; lines; old; ongoing; stay; steps; will; would
        """,
        1.0: """
        around; away; begun; families; if; little; makes; need; planned; quality; single; vast; whole
        """,
        0.875: """
        # august; # experiences; # page; clear; contingency; ends; jargon; lively; meeting; ones; outcomes; parents;
        preparing; register; safety; tell; timely; were; write
        """,
        0.75: """
        # of; # published; # send; # so; about; adults; ahead; be; bottom; by; dates; familys; far; fit; hand;
        happens; how; leaves; life; list; majority; most; next; officer; person; read; respite; sample; slipped;
        statements; step; then; things; transfer
        """,
        0.625: """
        # 24; # correspondent; # council; actions; although; borough; brought; carried; change; danger; date;
        discharge; each; focused; friday; groups; hard; health; hospital; independent; july; keeps; late; looks; many;
        mum; must; not; nothing; often; oversight; people; prepared; rise; so; swiftly; though; tick; tried; weak;
        weekends; whom
        """,
        0.5: """
        # 13; # 21; # 3; # 7; # february; # progress; # protection; agreed; apart; best; better; beyond; breaks;
        carry; cases; direct; end; forward; had; higher; hold; independence; intervention; keep; lack; least; led;
        means; might; nobody; none; nurse; on; one; out; overnight; packages; passed; past; process; provide; saw;
        set; something; specific; term; them; timescales; updated; variable; when; whether; while; word; writing
        """,
        0.375: """
        # 1; # 2022; # 2025; # by; # january; # leavers; # news; # permanence; adopters; agency; any; april; as;
        aware; birth; called; challenge; changes; circumstances; court; day; delay; done; enough; even; evident;
        first; form; gone; identified; it; job; lead; lived; make; making; missed; mothers; needs; november; outcome;
        over; overall; own; panel; particularly; pathway; phone; recent; regularly; reports; required; same; share;
        short; some; soon; spoke; strong; thought; until
        """,
        0.25: """
        # achieving; # children; # findings; # help; # performance; # release; # summary; # this; # who; additional;
        all; appropriately; area; assurance; at; care; childs; comes; concerns; do; family; find; found; good; have;
        helped; include; inform; language; last; like; look; march; meetings; met; more; moved; multi; new; number;
        only; regular; review; routinely; shared; social; support; take; they; this; time; up; was; with; working;
        year
        """,
        0.125: """
        # and; # the; agencies; an; children; effective; every; foster; performance; school; teenagers; that; there
        """,
        -0.125: """
        # about; # governance; # in; # it; # leadership; # november; authority; ensure; including; is; report; say;
        work
        """,
        -0.25: """
        # are; # areas; # be; # impact; # june; # leaders; # ofsted; # on; # reporter; # young; access; accommodation;
        act; age; also; areas; arrangements; asylum; both; calls; childrens; considered; during; education;
        exploitation; fostering; fully; given; goes; heard; help; hours; house; however; inadequate; individual; know;
        letter; level; money; months; outside; outstanding; personal; positive; practice; recording; result; return;
        right; schools; senior; seven; several; supervision; system; talk; themselves; week; where; without; years
        """,
        -0.375: """
        # 10; # 27; # democracy; # people; # practice; # we; # work; across; action; addressed; adoption; advocacy;
        again; attend; before; between; comprehensive; consider; decisions; delivery; demand; develop; director;
        disability; domestic; effectively; enquiries; ensuring; feedback; feel; files; framework; from; give;
        guidance; high; joint; knows; legal; letters; looked; moving; neglect; never; noted; notice; offered; office;
        paid; peoples; post; practitioners; proceedings; provision; put; receive; recognised; record; recorded;
        referrals; risk; risks; robust; room; seldom; september; serious; sexual; specialist; stage; strategic;
        strengths; team; than; theyre; third; those; three; times; touch; training; understood; very; visitors; wait;
        why
        """,
        -0.5: """
        # better; # do; # office; # they; # weekly; abuse; adequate; another; arrive; benefit; carefully; checks;
        council; custody; described; disabilities; encouraged; formal; full; girls; harm; homes; improved; includes;
        inspection; living; local; made; missing; model; monitored; national; network; off; partners; rationale;
        reach; reason; relationships; response; reviewed; second; sixteen; somebody; starts; stopped; sure; takes;
        thin; used; waiting; went; wide; worker; young; youngsters
        """,
        -0.625: """
        # 11; # 2023; # 5; # board; # families; # inspection; # ldrs; # may; # press; # report; # safeguarding;
        # that; # what; =; advocates; after; among; arent; assessment; being; break; come; councils; decision;
        example; four; future; get; guardianship; learning; management; managers; meet; now; pupil; rare; seen; six;
        slow; supported; through; voice; wants; way; who; younger
        """,
        -0.75: """
        # july; # to; available; been; christmas; contact; contribute; detail; engaged; five; improvement; its;
        minority; minutes; nineteen; olds; records; safeguarding; staff; under
        """,
        -0.875: """
        # for; # local; development; having; kept; may; no; partnership; permanence; services; these; visits; workers
        """,
        -1.0: """
        but; chair; home; systems
        """,
        -1.125: """
        # care; leaders; leavers
        """,
        -1.25: """
        longer; told; took
        """,
        -1.375: """
        board
        """,
        -1.5: """
        assessments; draft
        """,
    },
    Theme.TIMELINESS: {
        3.25: """
        waiting
        """,
        3.0: """
        delay
        """,
        2.625: """
        adaptations; drift
        """,
        2.5: """
        slow; wait
        """,
        2.25: """
        days
        """,
        2.125: """
        delays; requests
        """,
        2.0: """
        day
        """,
        1.875: """
        dealt; happen
        """,
        1.75: """
        queue; quickly
        """,
        1.625: """
        ago; emergencies; inside; pace
        """,
        1.5: """
        deadlines; month; reply; things; weeks
        """,
        1.375: """
        # of; allocated; courts; everything; hundred; moves; points; small; urgency; urgent; waits
        """,
        1.25: """
        cases; core; decision; months; take; teatime; waited
        """,
        1.125: """
        conferences; decisions; disputes; entitled; fast; feedback; left; minority; ninety; promptly; response;
        taking; took; tribunal
        """,
        1.0: """
        act; action; allegations; appeals; approval; assessments; backlog; before; calls; late; list; moving; nothing;
        prompt; remain; soon; speed; visits; without
        """,
        0.875: """
        again; anybody; arrives; contrast; deprivation; eleven; expect; families; figure; hours; mediation; needs;
        responses; returned; sense; slowly; time
        """,
        0.75: """
        # 14; # assessment; # at; # improve; # mercury; # no; # nov; # risk; any; autumn; begin; begins; can;
        christmas; compared; dates; elsewhere; enquiries; failed; first; fixed; fortnight; hardly; harm; head; help;
        holidays; kinship; longer; lost; means; national; passports; promises; reach; rule; school; secondary;
        statutory; support; takes; tasks; thirty; vulnerabilities; while; whom; whose; word
        """,
        0.625: """
        # 2; # 2025; # health; # local; case; comes; conference; consequently; demand; development; due; experienced;
        fell; following; happening; having; individual; kept; later; law; leave; legal; lists; long; meets; need;
        noted; number; overdue; previous; put; quick; referral; relation; reports; results; should; situations;
        something; ten; timely; timescales; track; week; within; worker
        """,
        0.5: """
        # item; # november; # priya; # progress; along; although; average; cent; children; complaints; crisis; daily;
        evening; follow; fully; future; getting; grant; however; initial; inspectorate; into; journey; lives; met;
        move; nine; part; plans; promised; rated; right; seen; several; some; sometimes; spring; start; stop;
        strategy; today; twenty; visit; went
        """,
        0.375: """
        # 12; # 19; # 24; # authority; # correspondent; # inspection; # may; # need; # october; # social; # thursday;
        agreed; books; call; carried; city; dont; down; hold; hour; key; known; living; may; meeting; meetings;
        monthly; much; necessary; now; over; peoples; per; quarter; section; spend; still; strengths; then; theyre;
        though; understanding; when; work; years
        """,
        0.25: """
        # experiences; # our; # overview; # reporting; # service; # who; abuse; another; back; change; come; door;
        duty; far; file; five; held; increase; inspection; its; level; most; next; no; off; ofsted; or; orders;
        progress; result; review; reviews; serious; service; six; summer; than; this; too; very; visited; where
        """,
        0.125: """
        # and; # be; # care; # democracy; # help; been; on; one; out; up
        """,
        -0.125: """
        # after; # it; # leavers; # looked; # practice; # to; # young; after; agencies; being; but; have; many; more;
        new; our; parents; plan; so; their
        """,
        -0.25: """
        # 4; # 8; # are; # by; # children; # childrens; # governance; # leadership; # management; # people; # release;
        # report; # reporter; asked; assurance; at; audits; breaks; carers; challenge; childrens; councils; during;
        example; experience; focus; further; get; go; going; got; grade; highly; impact; improvement; including; it;
        joint; last; lead; led; live; looked; meet; missing; moved; needed; officers; overall; own; performance;
        positive; post; provision; recorded; records; requires; reviewing; scheme; second; send; set; share;
        specialist; subject; taken; team; tell; those; three; told; understood; were
        """,
        -0.375: """
        # 20; # 2023; # a; # about; # june; # ldr; # news; # press; # send; # september; # they; # were; # with;
        account; activity; advisers; aged; always; arent; as; ask; away; based; better; both; bring; brothers; centre;
        childs; choice; close; disability; do; does; domestic; drawn; early; even; evidence; experiences;
        exploitation; face; felt; files; filled; find; finding; hard; home; how; july; leavers; leaves; less; like;
        little; look; march; mental; mothers; multi; nearly; not; notes; numbers; often; online; order; outcome;
        oversight; page; parent; pathway; permanence; personal; placed; places; private; public; pupils; range;
        relatives; risk; said; same; say; seldom; shared; social; sought; spent; spoke; stay; step; story; strength;
        such; talk; teachers; teams; threshold; timeliness; turn; understand; want; weekly; whole; why; yet; you
        """,
        -0.5: """
        # 11; # 2024; # 5; # december; # friday; # on; # tuesday; # what; adopters; agency; among; areas; around;
        arrangements; authority; boy; by; called; chair; chairs; closed; data; described; direction; effective;
        emotional; fathers; formal; girl; given; gone; good; has; heads; hearing; independent; lack; language; life;
        made; managers; money; offer; offered; ones; ongoing; open; opened; outcomes; outside; pages; papers;
        partnership; permanent; place; placement; practitioners; pre; proceedings; reviewed; run; safety; sat; senior;
        sexual; she; someone; speak; strong; supervision; supported; trust; visitors; was; way; welsh; whether; which;
        whod; write
        """,
        -0.625: """
        # 7; # findings; # following; # from; adoption; advocate; all; area; asks; assessed; assessment; because;
        board; check; checks; child; clear; did; disabled; discharge; drop; each; eighteen; every; gaps; grandparents;
        group; health; her; high; hub; improve; knows; learning; leaving; might; old; police; professionals;
        protection; relationships; respite; schools; significant; since; steps; stood; stopped; term; they; third;
        training; words; youngsters; youth
        """,
        -0.75: """
        advice; age; also; annual; bad; borough; boys; contact; director; feel; from; full; give; house; information;
        inspectors; isnt; judge; local; management; other; priority; read; return; room; says; special; staff; them;
        theres; thought; through; together; victims; watchdog; what; will; young
        """,
        -0.875: """
        about; came; centres; foster; fourteen; front; hospital; members; partners; quality; rather; safeguarding;
        services; single; these
        """,
        -1.0: """
        community; direct; leaders; olds; protected; report; who; with; written
        """,
        -1.125: """
        # for; # in; autism; know; night; teenagers
        """,
        -1.25: """
        # the; care; workers
        """,
        -1.625: """
        =; well
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.5: """
        chairs
        """,
        2.375: """
        bosses
        """,
        2.25: """
        managers; seniors
        """,
        2.125: """
        management
        """,
        2.0: """
        checks
        """,
        1.875: """
        data; direction; practice; supervisors; tracker
        """,
        1.75: """
        leaders; monthly; records
        """,
        1.625: """
        audits; chaired; decisions; panel; scorecard; supervision
        """,
        1.5: """
        evaluate; evaluation; firm; improvement; outside; peer; principal; sampling
        """,
        1.375: """
        agreed; cases; challenge; draft; each; formal; head; heads; reporting; trends
        """,
        1.25: """
        board; case; checking; disruptions; framework; havent; month; no; week
        """,
        1.125: """
        # by; # september; apologised; clear; decision; every; files; frontline; huddle; noticed; outcomes; panels;
        placement; quality; resources; started
        """,
        1.0: """
        # social; # work; above; analyse; blind; casework; daily; legal; officers; overview; partnership; plans;
        progress; providing; scrutiny; spot; strengthen
        """,
        0.875: """
        # findings; # main; # november; actions; asks; assistant; audit; beginning; compliance; director; drift;
        figures; followed; identify; independent; issue; learning; line; multi; or; patterns; placements; quarter;
        range; regular; repeat; reported; reviewed; reviews; senior; sight; step; targets; tracked; very; weekly;
        whats
        """,
        0.75: """
        # 19; # governance; # leadership; # management; # practice; # press; # they; # with; count; critical;
        discussed; escalated; established; fortnightly; hand; identifying; individuals; invest; involved; keeping;
        lead; let; level; little; manager; means; off; oversight; permanency; poor; quarterly; read; reflective;
        responsible; resulting; robust; small; sound; stood; such; teams; themes; these; through; wall; without
        """,
        0.625: """
        # 30; # also; # children; # families; # mercury; # safeguarding; # subject; again; an; auditing; auditors;
        cannot; complex; comprehensive; could; decided; drawn; enabling; evidence; feedback; figure; gaps; guidance;
        having; how; improvements; improving; list; looks; making; meetings; nobody; overall; person; planning;
        process; recommendations; reflection; schools; self; september; sessions; shared; shows; sign; significant;
        speaks; threshold; tracking; whether
        """,
        0.5: """
        # 2022; # 2025; # impact; # leaders; # office; # our; # weekly; # were; accurate; additional; alongside;
        authority; away; better; between; boroughs; checked; chronologies; conferences; doing; dont; enable; enables;
        file; further; go; goes; hadnt; hour; inside; iros; keeps; knew; march; more; next; none; not; nurses; past;
        policy; public; regarding; safeguarding; set; signed; sit; so; some; strategic; those; though; time; use;
        waits; way; when; why
        """,
        0.375: """
        # 1; # 11; # 23; # 3; # asked; # focused; # headline; # letter; # need; # visit; across; advice;
        appropriately; areas; become; cut; discussions; do; done; drop; effectively; ensures; even; fortnight; give;
        gives; going; know; long; look; looked; monitored; monitoring; much; notice; outstanding; permanence; posts;
        practitioners; programme; provide; provided; recently; remain; reports; requires; result; room; saw; see;
        seldom; somebody; speak; sure; system; systems; talks; team; this; track; trust; turn; voice; worker; written;
        youth
        """,
        0.25: """
        # 27; # 6; # and; # december; # ofsted; # report; action; back; both; chair; consistently; does; down; during;
        executive; five; fostering; good; identified; impact; including; information; informed; into; joint; lack;
        make; number; once; our; performance; personal; pupils; receive; return; reviewing; right; service; services;
        six; two; up; workers
        """,
        0.125: """
        # protection; # reporter; # the; agency; at; been; early; ensure; had; has; is; it; local; need; on; plan;
        review; since; social; there; what
        """,
        -0.125: """
        # june; # who; =; as; county; found; last; people; them; used; visit; well; were; which; would
        """,
        -0.25: """
        # 13; # 2024; # 25; # 7; # after; # august; # in; # looked; # may; # of; # people; # that; # young; already;
        always; assessment; be; came; childrens; city; community; concerns; contact; court; days; exploitation; from;
        given; groups; half; hard; her; increase; individual; january; leaving; like; made; majority; may; mental;
        most; now; older; other; out; partners; positive; relationships; report; run; seen; several; short; sisters;
        special; spoke; stay; strong; taken; than; they; things; three; together; too; took; undertaken; virtual;
        went; whom; workforce; years; yet
        """,
        -0.375: """
        # 10; # 9; # achieving; # correspondent; # democracy; # for; # is; # it; # january; # performance;
        # permanence; # to; # today; # what; able; act; address; adoption; another; brothers; commissioned; day;
        delays; department; direct; disability; disabled; domestic; eight; elected; experience; families; feel;
        follow; get; helped; helping; here; housing; isnt; its; job; language; late; leadership; led; life; lives;
        lscb; met; missing; move; national; neglect; new; offer; pace; parenting; parents; pathway; points; police;
        post; professionals; provides; quickly; recording; safe; says; serious; sexual; share; sought; spoken; starts;
        takes; ten; their; thorough; thought; told; top; twice; waited; want; we; weeks; within; you
        """,
        -0.5: """
        # 12; # be; # care; # experiences; # improve; # local; # progress; # release; # reporting; # strengths; abuse;
        active; adults; after; age; around; before; behind; borough; boy; carers; conference; date; earlier; enough;
        extra; find; foster; full; house; improved; introduced; just; keep; kept; leavers; left; letter; letters;
        mark; members; mothers; must; noted; notes; old; orders; parent; plain; planned; prepared; promptly; reasons;
        response; said; sense; should; single; summer; supported; teachers; theres; trained; updated; urgent;
        visitors; was; with; work; working
        """,
        -0.625: """
        # inspectors; # leavers; boys; brought; caseloads; come; commissioning; education; eleven; events; few; first;
        harm; have; hours; improve; included; initial; inspection; inspectors; least; longer; lost; many; office;
        packages; pages; reason; show; skilled; take; under; waiting; wide; words; year; youngsters
        """,
        -0.75: """
        # service; care; childs; closely; door; end; officer; own; rapid; support
        """,
        -0.875: """
        child; clinical; family; help; minority; strategy; teenagers; understand
        """,
        -1.0: """
        # council; also; children; council; name; needs; training
        """,
        -1.125: """
        aware; brief; four; stand; young
        """,
        -1.25: """
        will
        """,
        -1.375: """
        reached
        """,
    },
    Theme.RECORDING: {
        3.375: """
        file
        """,
        3.25: """
        system
        """,
        2.75: """
        recording
        """,
        2.375: """
        genograms
        """,
        2.25: """
        files
        """,
        2.125: """
        database
        """,
        2.0: """
        recorded; visits; write
        """,
        1.875: """
        software; story; systems; writing
        """,
        1.75: """
        entered; logged; notes
        """,
        1.625: """
        documents
        """,
        1.5: """
        data; decisions; missing; rationale; records; summary; why; writes
        """,
        1.375: """
        changed; consent; dates; important; letters; log; noted; reason; supervision; trees; typing
        """,
        1.25: """
        # 30; filed; flag; key; persons; record; reports; saved; sensitively; visit; voices
        """,
        1.125: """
        blank; dated; detailed; information; knows; name; paragraph; photos; sit; up
        """,
        1.0: """
        advisers; brief; childs; crisp; detail; details; each; events; facts; forms; kept; names; paperwork;
        photographs; poor; read; recordings; typed; wrong
        """,
        0.875: """
        # matters; always; came; couldnt; direct; entries; exclusions; home; however; incident; keep; language; maps;
        memory; messages; office; papers; reasons; rich; see; stand; stories; versions
        """,
        0.75: """
        # 2026; # news; addressed; allegations; body; calls; can; chronologies; complete; different; disruption; hold;
        intelligence; isnt; keeping; lost; management; meetings; new; page; paper; possible; safer; separate; staff;
        stands; their; three; what
        """,
        0.625: """
        # 19; # better; # june; # monday; # november; # on; # what; added; benefit; built; call; case; consequently;
        conversations; doctors; down; exception; filled; from; it; later; legal; matters; move; moving; not; note;
        now; outcomes; pages; probation; reviews; show; since; single; summaries; will
        """,
        0.5: """
        # office; # practice; # service; # today; actions; addition; address; adult; against; around; available; been;
        cant; clear; contact; date; delays; developed; electronic; eleven; end; everything; future; gets; holiday;
        improve; interventions; kind; leave; look; make; mash; minority; moved; much; night; notifications; open;
        outcome; police; private; put; quality; same; schools; shared; should; sisters; times; understand; undertaken;
        was; way; whom; word; works; worries; would
        """,
        0.375: """
        # 1; # 2024; # 21; # 3; # 5; # care; # childrens; # for; # in; # inspectors; # letter; # main; # press; # who;
        across; agreed; any; ask; begun; birth; brothers; but; clearly; consistently; could; decision; discussions;
        earlier; fathers; full; heard; held; impact; knowledge; known; lives; managers; march; matching; months;
        nurses; orders; our; peoples; phone; protection; serious; set; some; spoken; strategy; takes; that; week;
        which; you
        """,
        0.25: """
        # 10; # 2025; # improve; # need; # of; # protection; # reporting; # thursday; account; capacity; child;
        childrens; days; development; follow; got; group; half; high; include; lack; left; may; need; numbers; other;
        person; post; professionals; provide; safeguarding; sexual; share; these; under; weeks; where; with; workers;
        written
        """,
        0.125: """
        # be; # help; all; also; as; be; ensure; foster; health; into; on; said; this; were; when; work
        """,
        -0.125: """
        # are; # board; # leavers; # local; # permanence; # progress; councils; do; every; have; improvement;
        inadequate; its; long; many; multi; there; who
        """,
        -0.25: """
        # 2023; # about; # after; # and; # april; # area; # by; # december; # july; # looked; # safeguarding;
        # september; # summary; # the; # they; # to; about; abuse; adopters; age; assessed; at; being; cases; chair;
        conferences; considered; council; did; domestic; effectively; experienced; find; front; had; improvements;
        issues; january; joint; june; level; little; neglect; nobody; offered; out; partner; partners; per; personal;
        positive; pre; proceedings; provided; recent; relationships; report; requires; senior; service; services;
        specialist; taken; them; things; trust; without; worker; young
        """,
        -0.375: """
        # 12; # 15; # 2022; # areas; # council; # our; # this; action; again; alone; although; appropriate; asked;
        assurance; average; away; borough; bring; brought; by; centre; comes; cut; danger; day; department; door;
        early; eight; extra; feel; felt; five; focused; friends; getting; grandparents; groups; head; hear; helped;
        helps; hours; hub; if; informed; inspection; job; last; letter; line; local; makes; meant; money; needed;
        number; ofsted; olds; once; oversight; pandemic; part; pathway; place; plan; point; progress; quarter;
        quickly; regularly; required; response; reviewed; safe; scheme; settled; seven; short; support; than; through;
        timeliness; track; trained; training; visited; well; within; working
        """,
        -0.5: """
        # 24; # following; # it; # item; # says; answer; anyone; april; areas; arrangements; audit; back; checks;
        chief; children; county; courts; due; financial; first; found; get; guidance; harm; here; improving; learning;
        majority; might; mother; needs; next; offer; only; outside; parents; points; practice; practitioners; receive;
        requests; risks; run; six; slow; stay; strengths; strong; supported; talks; ten; term; too; view; violence;
        weekends; youngsters
        """,
        -0.625: """
        # friday; # inspection; # reporter; # that; absence; agency; an; assessments; audits; carried; conference;
        demonstrate; director; disabled; done; during; explain; families; four; given; handful; identified; manager;
        missed; more; nine; one; over; own; pace; psychologists; reach; reflective; says; school; step; teams; those;
        time; turn; very; waiting; worst; yet
        """,
        -0.75: """
        authority; board; books; direction; enough; help; independent; like; looked; partnership; regular; they;
        third; thought; took
        """,
        -0.875: """
        =; after; assessment; boys; challenge; does; english; good; month; most; ones; or; second; take
        """,
        -1.0: """
        off; seen; supervisors; together; year
        """,
        -1.125: """
        people; pulled
        """,
        -1.25: """
        few; go; teenagers
        """,
        -1.375: """
        leavers
        """,
        -1.75: """
        seniors
        """,
    },
    Theme.PLACEMENTS: {
        2.625: """
        stability
        """,
        2.25: """
        flats; slept
        """,
        2.125: """
        accommodation
        """,
        2.0: """
        bed; homes
        """,
        1.75: """
        house; households; leavers; term
        """,
        1.625: """
        firms; friends; homeless; refuge
        """,
        1.5: """
        fostered; sixteen
        """,
        1.375: """
        # of; assessments; houses; live; moves; present; teenagers
        """,
        1.25: """
        # ofsted; appropriately; choice; disruptions; distance; end; hotels; notice; placed; places; providers;
        provision; ring; sent; suitable; supervising; three; warm; will; year; youngsters
        """,
        1.125: """
        address; boys; caravans; carers; eighteen; fostering; hostels; housing; landlords; moved; options; placement;
        roof; settled; special; when
        """,
        1.0: """
        # care; against; centres; city; doors; executive; far; five; flat; host; housed; journey; living; placements;
        recruitment; under; went
        """,
        0.875: """
        # asked; # in; # main; # progress; adopters; asylum; aunts; brought; calm; carefully; carer; charities; faith;
        further; generous; grant; guardians; keeping; kitchen; nearly; no; registered; returned; search; seeking;
        staying; supporting; troubles; until; valued
        """,
        0.75: """
        # us; after; big; boroughs; can; care; citys; councils; custody; eleven; finding; food; handed; just; kin;
        large; leaver; lets; little; local; lodgings; me; nor; notices; ofsted; olds; opened; peoples; rent; respite;
        rooms; runs; safe; seekers; sharing; thats; theyd; thought; training; wales; week
        """,
        0.625: """
        # and; # do; # experiences; # findings; # this; # your; aged; agencies; appropriate; april; boy; cared;
        considered; county; doing; ended; feel; few; fifty; good; identify; leaves; mean; needs; nights; nobody;
        older; paid; pays; protocol; provided; range; reason; regularly; scale; secure; sufficiency; take; their;
        therapeutic; twenty; unregistered; weekends; were; where; whether; with
        """,
        0.5: """
        # 31; # 5; # 7; # a; # children; # for; # media; # wednesday; # what; all; any; anyone; area; arrangements;
        back; beyond; borough; cannot; childs; come; commissioning; committed; complex; easy; everyone; felt; forty;
        front; full; home; increasing; informed; inspectors; judged; july; like; limited; link; looking; maintain;
        meet; meeting; move; nine; number; offer; or; other; out; own; particularly; per; private; put; reasons;
        scheme; shared; short; small; spoke; spring; strategic; successfully; these; thorough; too; turned; visit;
        want; working; would
        """,
        0.375: """
        # 11; # 2025; # headline; # it; # report; # words; # young; =; above; also; approach; authorities; based;
        better; but; cent; could; detailed; director; disabilities; disabled; effective; extra; found; if; increase;
        into; leaving; led; long; most; named; over; oversight; pay; praised; raised; recently; recommendation;
        response; right; second; share; since; someone; stay; still; successful; summer; them; themselves; theres;
        together; took; understood; undertaken; while; within
        """,
        0.25: """
        # 1; # 14; # 2; # 2026; # april; # be; # experience; # friday; # july; # june; # march; # news; # on;
        # people; # release; # to; always; before; came; find; foster; has; learning; looked; means; place; rated;
        senior; strategy; such; takes; ten; that; they; third; told; two; was; well; who
        """,
        0.125: """
        # about; # achieving; # after; # looked; # may; an; inspection; leaders; managers; many; need; people; seen;
        six; so; some; use
        """,
        -0.125: """
        # help; # inspection; # leadership; # leavers; # management; # need; # with; at; authority; board; case;
        children; ensure; family; from; have; is; life; more; risk; up
        """,
        -0.25: """
        # 6; # are; # board; # democracy; # executive; # governance; # safeguarding; # service; # social; # who;
        # work; about; abuse; activity; adults; agreed; as; assessment; average; away; babies; be; call; change; data;
        did; door; duty; experiences; families; findings; grade; had; helped; helps; high; hub; lead; line; made;
        members; mental; neglect; off; once; our; pandemic; parenting; performance; person; personal; receive; report;
        reported; reviewed; said; send; september; story; strengths; supported; then; through; us; yet; youth
        """,
        -0.375: """
        # 25; # bulletin; # childrens; # february; # information; # protection; # reporter; # the; actions; advice;
        advocacy; called; chair; comes; conferences; culture; cut; daily; day; days; do; done; drawn; drift;
        employment; ensuring; established; example; first; focused; follow; harm; having; he; her; i; improve;
        improvements; improving; include; independent; issues; know; lack; late; left; longer; majority; make; making;
        matching; met; missing; model; needed; not; nothing; november; now; on; order; outcomes; outside; parents;
        permanent; picture; planned; positive; post; praise; previous; rather; referrals; requires; resulted; return;
        reviews; risks; she; social; team; turn; understanding; waiting; words; write; written
        """,
        -0.5: """
        # 12; # 20; # 2024; # area; # local; # mercury; # not; # so; access; adoption; adviser; advocate; agency;
        areas; around; bank; behind; best; birth; breaks; changes; checks; choose; clubs; consistent; delays; develop;
        domestic; due; during; each; edge; elsewhere; focus; gone; half; however; isnt; june; knew; less; management;
        meetings; much; national; never; offered; orders; pace; panels; particular; partnership; quality; reports;
        review; room; safeguarding; safety; saw; schools; shown; spent; start; strong; talks; text; though; used;
        weeks; worries
        """,
        -0.625: """
        # 10; # 3; # by; account; adopt; age; approved; ask; asked; authoritys; being; between; birthday; coming;
        copy; decision; drop; education; encouraged; holidays; how; impact; improvement; interviews; leaflet; let;
        letters; next; outstanding; page; practitioners; significant; sisters; stayed; tell; things; thoughtful; time;
        touch; violence; visits
        """,
        -0.75: """
        # november; although; centre; early; fast; go; hadnt; hold; important; last; leadership; permanence;
        rewritten; say; service; should; siblings; taken; those; very; why; worker; years
        """,
        -0.875: """
        # 2023; # january; allegations; by; childrens; get; health; hospital; kind; open; planning; police; practice;
        residents; set; wait; way; workers
        """,
        -1.0: """
        additional; adult; delay; down; goes; help; hundred; improved; opening; plan; protection; services; staff;
        teams
        """,
        -1.125: """
        contact; uncles; waited; what
        """,
        -1.25: """
        cases; plans; relatives
        """,
        -1.375: """
        work
        """,
        -1.5: """
        connected; see
        """,
        -1.625: """
        kinship
        """,
    },
    Theme.PERMANENCE: {
        2.625: """
        contact
        """,
        2.375: """
        family
        """,
        2.25: """
        adoption; permanence
        """,
        2.125: """
        adoptions
        """,
        1.875: """
        relatives; temporary
        """,
        1.75: """
        decisions; judges; matched; planned
        """,
        1.625: """
        # performance; applications; connected; kinship
        """,
        1.5: """
        aunt; become; chance; grandparents; hearings; into; timely
        """,
        1.375: """
        # in; children; guardianship; waited
        """,
        1.25: """
        # for; books; brothers; judge; knew; letters; life; manager; match; matching; mothers; order; pre;
        proceedings; return; uncles
        """,
        1.125: """
        backlog; expert; home; late; ones; orders; promised
        """,
        1.0: """
        # is; # it; adopt; arrangements; boxes; important; matches; permanent; sooner; statements; theyre
        """,
        0.875: """
        # by; # care; # that; avoid; but; cannot; careful; cases; coming; early; enter; evidence; families; final;
        finds; going; happy; hearing; keeping; kin; left; live; parents; said; sisters; sixteen; stable; step; time;
        touch; viability; way; weeks; would; years
        """,
        0.75: """
        adopted; advice; average; care; checks; childrens; childs; come; decision; delays; everyone; formal; forty;
        helps; instances; legal; may; memory; more; ofsted; once; panels; plan; proper; score; second; see; seeing;
        settle; timescales; too; town; under; when; will; youngsters
        """,
        0.625: """
        # 10; # 2023; # children; # improve; # said; # the; =; approved; benefit; bring; carefully; consent; deal;
        delay; disruption; doubled; england; goes; held; here; interests; know; last; links; maintain; nineteen;
        older; partnership; plans; progression; quality; say; some; sought; starts; stayed; staying; strong; such;
        taken; told; waiting; waits; where; whether; wishes; work
        """,
        0.5: """
        # 19; # experiences; # friday; # inspectors; # needs; # quality; # standard; # to; appropriate; back; boys;
        cabinet; called; carers; centres; change; director; disabled; ever; explained; five; found; girl; girls;
        grown; happens; having; holds; however; if; improved; keep; later; law; learn; let; means; might; monitor;
        most; network; others; part; plain; prepared; primary; rather; remain; result; resulting; says; section;
        sense; short; should; slow; solicitor; spend; still; story; supervision; ten; than; themselves; thoughtful;
        today; two; understand; well; went
        """,
        0.375: """
        # 20; # 4; # and; # april; # executive; # january; # summary; # they; # well; # young; baby; based; carried;
        clearly; close; do; does; done; drift; during; eleven; every; finding; first; foster; get; give; half; happen;
        have; hold; knows; lessons; made; money; nearly; need; needed; now; offered; oversight; page; regularly;
        relationships; reviewed; senior; several; so; somebody; start; sufficiently; them; theyd; thresholds;
        together; track; with
        """,
        0.25: """
        # adoption; # letter; # november; # ofsted; # our; # people; # permanence; # what; activity; adopters; after;
        another; assurance; authority; be; before; child; comprehensive; could; councils; court; down; gone; group;
        had; has; high; like; long; longer; meetings; not; number; on; progress; provides; risks; same; seven; since;
        six; takes; thorough; use; wait; without; yet
        """,
        0.125: """
        # 2024; # achieving; # after; # be; # looked; # progress; all; at; been; between; can; effective; good; over;
        social; take; which
        """,
        -0.125: """
        # area; # democracy; # families; # july; # main; # work; action; as; by; is; make; management; that; three;
        who; within
        """,
        -0.25: """
        # 8; # are; # areas; # experience; # february; # governance; # impact; # leaders; # leavers; # may; # social;
        abuse; actions; address; age; agencies; among; assessments; asylum; board; case; city; corporate; day; duty;
        each; fostering; given; grade; how; hub; inspectors; judged; july; leave; local; looked; month; multi;
        neglect; next; notes; off; officers; one; pathway; place; point; priority; professionals; put; rated; seen;
        set; training; understanding
        """,
        -0.375: """
        # 1; # 5; # a; # board; # headline; # leadership; # management; # october; # on; # overview; # release;
        # safeguarding; # this; # thursday; # were; about; additional; advisers; always; authoritys; babies; borough;
        calls; cent; changes; complex; consistently; culture; currently; danger; direct; door; education; end;
        ensures; evident; example; extra; feel; head; impact; improvement; individual; inspection; leadership; level;
        living; meets; nobody; notice; our; paid; parenting; particularly; person; personal; phone; previous;
        provision; range; receive; record; recording; recruitment; requires; response; routinely; run; school; shared;
        sit; specialist; supports; they; those; though; understood; visited; were; workers; working; you
        """,
        -0.5: """
        # 13; # inspection; across; analysis; anybody; arent; asking; better; council; difficult; effectively;
        everything; experience; experiences; focused; from; gives; hand; hard; harm; heard; intervention; involved;
        itself; known; leaves; look; many; model; monthly; much; partners; payments; people; per; pick; police; poor;
        practice; private; residential; results; safeguarding; service; skills; small; someone; spoken; these; using;
        views; what
        """,
        -0.625: """
        # 27; # september; adult; also; approach; asked; came; date; described; draw; friends; further; including;
        independence; inform; information; issues; key; lead; learning; logged; meet; miss; missing; often; outcomes;
        overnight; passed; picked; psychologists; reason; sessions; shows; support; transition; visit; whom; whose
        """,
        -0.75: """
        # 2022; # 2025; # help; # local; # who; alike; areas; cultural; interviews; its; kitchen; line; must; out;
        risk; services; team; tests; updated; warm; whole
        """,
        -0.875: """
        # need; # protection; adults; fell; generous; new; nothing; nurseries; own; reviews; staff; table; teams;
        tracker; valued; was
        """,
        -1.0: """
        # of; being; chaired; drop; file; files; fund; help; needs; schools; until
        """,
        -1.125: """
        # march; effectiveness; health; other; outside
        """,
        -1.25: """
        talk; tell
        """,
        -1.375: """
        governments; protection; young
        """,
        -1.5: """
        # matters; leavers; worker
        """,
    },
    Theme.HEALTH: {
        4.125: """
        psychologist
        """,
        2.625: """
        nhs
        """,
        2.5: """
        gps
        """,
        2.375: """
        clinic
        """,
        2.25: """
        e
        """,
        2.125: """
        autism; midwives
        """,
        2.0: """
        counsellors; health; hospitals
        """,
        1.875: """
        counsellor; trauma; wheelchair
        """,
        1.75: """
        access; diagnosis; nurses
        """,
        1.625: """
        neurodevelopmental
        """,
        1.5: """
        care; consultants; counselling; integrated; specialist; therapists; wait
        """,
        1.375: """
        anxiety; check; clinics; governments; patients; see; wards; women
        """,
        1.25: """
        appointment; clinical; community; doctor; emergency; foster; help; leavers; pay; screening; sexual; strength;
        waiting
        """,
        1.125: """
        assessments; department; joint; paediatrician; psychology; sleep; tests; years
        """,
        1.0: """
        adopters; arrivals; babies; camhs; enhanced; feel; history; lack; mothers; pays
        """,
        0.875: """
        # after; # looked; assessment; beds; born; closed; complex; emotional; every; fund; go; initial; missed;
        nursing; overdue; pathway; prescriptions; provides; record; takes; too; young
        """,
        0.75: """
        # and; # findings; # reporting; adoption; appointments; ask; aware; can; cut; dentist; filled; free; funding;
        get; gym; have; house; hub; jabs; leave; list; local; may; mean; psychologists; replaced; said; scores;
        secondary; sees; service; timely; trusts; weighed; whether; yearly
        """,
        0.625: """
        # 3; # april; # ldrs; # leavers; after; agreed; anybody; backlog; benefit; checked; critical; doctors; doesnt;
        ensure; gp; harm; hearing; histories; inside; liked; lockdown; medical; miss; mother; must; olds; passes;
        placed; run; school; support; teenager; teeth; thanks; theres
        """,
        0.5: """
        # 14; # 2025; # 8; # achieving; # adoption; # august; # february; # for; # jtai; # march; # matters; # people;
        # progress; # service; # what; addressed; although; board; came; carers; child; commissioning; described;
        drugs; eighteen; england; feelings; first; following; gathered; hand; heard; implemented; include; low;
        months; needs; notes; plain; prompt; quick; recommendation; reduced; referrals; resulted; return; safer; send;
        still; sure; taught; team; than; this; three; treated; turn; understanding; up; video; way; weeks; wherever
        """,
        0.375: """
        # 2024; # 27; # 31; # 4; # 7th; # about; # inspection; # is; # main; # permanence; # press; # release; # the;
        appropriate; asylum; being; checks; childs; difficulties; disability; ensuring; five; from; getting; has;
        homes; improvements; lost; makes; need; noted; only; our; parenting; post; previous; receive; recognise;
        regular; ring; seeking; seen; share; take; taking; third; two; until; use; virtual; visits; worked; year; you
        """,
        0.25: """
        # 21; # council; # democracy; # experience; # experiences; # it; # june; # on; # young; adopted; brought;
        case; cent; completed; corporate; intervention; know; last; new; nobody; partnership; programme; significant;
        special; their; when
        """,
        0.125: """
        # be; # july; # of; always; arrangements; be; by; children; given; had; it; looked; them; they; told; under
        """,
        -0.125: """
        # area; but; exploitation; four; its; leaders; made; more; most; now; own; since; so; these; visit
        """,
        -0.25: """
        # 12; # areas; # by; # children; # in; # january; # needs; # practice; # reporter; # social; # strengths;
        # this; # thursday; # with; # work; across; actions; an; around; between; borough; chair; city; considered;
        consistently; could; days; done; effective; experience; find; found; gone; held; improvement; inform;
        inspectors; is; key; late; lead; make; management; march; means; night; off; offer; office; ofsted; often; on;
        open; oversight; partners; people; place; requires; reviews; risks; should; single; system; ten; that;
        themselves; those; together; training; trust; unaccompanied; views; was; who; would
        """,
        -0.375: """
        # 1; # 11; # 2023; # 24; # december; # governance; # leadership; # management; # our; # published; # standard;
        # summary; # who; act; adults; again; agency; ago; any; areas; arent; assessed; authority; away; become;
        begun; birth; both; carer; clear; club; county; data; developed; direct; director; during; eight; enquiries;
        everything; example; feedback; few; formal; head; helping; here; home; includes; independent; january; judged;
        legal; little; longer; look; making; manager; many; meetings; members; met; missing; move; number; officer;
        out; outside; public; quickly; recognised; report; right; safety; section; september; set; show; sisters;
        speak; start; taken; term; then; things; very; week; while; wide; work; workers; write
        """,
        -0.5: """
        # friday; adviser; age; agencies; all; as; assessors; been; breaks; brothers; conference; contact; councils;
        court; decision; decisions; doing; early; end; experienced; felt; file; files; grant; grown; hours; housing;
        including; into; keeps; meeting; money; morning; neglect; nothing; old; older; over; page; parent; parents;
        put; real; response; room; safe; scheme; secure; shared; some; story; there; used; ways; what; where; words;
        yet
        """,
        -0.625: """
        # 2; # 9; # help; # protection; # weekly; advisers; also; at; bank; called; cases; dental; duty; happy; heads;
        how; keep; knows; left; like; living; mums; next; occupational; officers; other; person; planning; play;
        practical; professionals; progress; risk; say; sent; short; social; staff; strategy; such; thought; turned;
        understood; were; will; without
        """,
        -0.75: """
        # 7; # may; # need; ages; boys; calls; different; education; family; group; if; let; life; managers; panel;
        plans; practitioners; protection; respite; small; therapeutic; time; whole
        """,
        -0.875: """
        # november; brief; concerns; disabled; helped; known; less; one; strong; teams; through; we; worker
        """,
        -1.0: """
        asked; helps; ill; planned; police; practice; probation; safeguarding; stopped; teachers; users
        """,
        -1.125: """
        =; approved; enough; pupils; quality; rarely
        """,
        -1.25: """
        council
        """,
        -1.375: """
        adult
        """,
        -1.5: """
        dentists
        """,
        -1.625: """
        mental
        """,
    },
    Theme.EDUCATION: {
        2.875: """
        education
        """,
        2.0: """
        attend
        """,
        1.875: """
        reading
        """,
        1.75: """
        nurseries; progress
        """,
        1.625: """
        missing
        """,
        1.5: """
        # for; apprenticeships; class; job; leavers; pupil; timetables
        """,
        1.375: """
        key; scheme; study
        """,
        1.25: """
        # after; # looked; absence; alternative; course; home; schools; taught
        """,
        1.125: """
        attendance; boys; countys; english; inclusion; move; numbers; schooling
        """,
        1.0: """
        # children; # progress; answer; educated; gives; i; kept; lads; mentor; miss; olds; places; school; systems;
        teacher; until; virtual
        """,
        0.875: """
        # democracy; # that; # the; aged; apprenticeship; arent; arrived; college; colleges; cost; encouraged; if;
        little; medium; more; nine; nineteen; off; oversight; paid; particularly; preparing; said; starts; strong;
        students; told; tracked; very
        """,
        0.75: """
        # and; # care; # leavers; # visit; above; almost; behind; care; classes; electively; eleven; every; expected;
        friendly; full; link; meant; neither; newcomers; number; only; part; rated; results; september; shortage;
        special; spot; teenagers; track; whod
        """,
        0.625: """
        # 10; # 11; # 9; # experience; # people; # well; # were; # young; adulthood; any; book; borough; business;
        council; councillor; courses; cut; do; enough; figure; funding; gap; get; give; harder; heads; hours;
        identify; large; leaders; make; many; mental; must; or; personal; reasons; reduced; refugees; say; settings;
        seven; soon; specialist; spent; targets; teachers; term; value; welsh; work; worried; years; young
        """,
        0.5: """
        # achieving; # are; # experiences; # findings; # is; # it; # local; # of; # permanence; # reporter; about;
        although; around; attention; back; between; child; choose; contribute; effectively; emotional; england;
        ensured; extra; focus; following; good; grandparents; half; head; his; hubs; into; keep; learn; level;
        meeting; missed; place; praise; processes; programme; ring; runs; several; significant; six; sixteen; start;
        stopped; supported; take; target; there; think; twelve; twice; two; university; used; want; week; writing;
        youngsters
        """,
        0.375: """
        # 25; # 27; # april; # council; # december; # help; # may; achieve; after; ambitious; among; annual; another;
        autism; better; by; cent; children; city; corporate; county; creative; developed; done; drawn; enable;
        ensuring; few; foster; found; further; gets; go; have; helps; improved; improving; individual; keeps;
        leadership; leaving; looks; making; monitoring; never; new; old; opportunities; per; provided; quickly;
        recently; sharing; slow; some; staff; support; then; those; time; visit; weekly; who; without
        """,
        0.25: """
        # families; # improve; # needs; # with; access; adult; agreed; also; at; benefit; concerns; could; current;
        day; did; effective; end; given; hub; last; learning; local; month; most; national; needed; next; nobody; now;
        other; parents; people; placed; placements; provides; second; story; strategy; ten; three; through; too;
        visited; vulnerable; wait; well; whom
        """,
        0.125: """
        # about; # protection; # who; five; impact; out; so; than; that; was; which; year
        """,
        -0.125: """
        # november; # release; adoption; all; as; before; four; information; is; its; social; their; them; this; will
        """,
        -0.25: """
        # 1; # 12; # 14; # 2023; # 8; # august; # on; # report; # services; # thursday; # to; abuse; actions; against;
        agency; always; assessed; asylum; authority; available; clearly; community; considered; court; development;
        direct; duty; effectiveness; evidence; files; focused; fostering; fully; how; however; independent; issues;
        left; legal; letters; line; living; means; neglect; not; notes; ofsted; older; one; outside; phone; plan;
        receive; requires; reviews; sexual; taken; thought; timely; together; use; views; were; when; where; whether;
        within
        """,
        -0.375: """
        # correspondent; # governance; # inspection; # living; # news; # office; # september; according; account;
        agencies; alone; assessment; away; be; brought; bus; called; change; complex; conferences; contact; dont;
        during; early; else; ensures; experiences; exploitation; felt; follow; form; forms; from; goes; groups; harm;
        her; housing; includes; inspectors; joint; lack; list; long; low; management; march; meetings; members; met;
        name; named; night; nurses; on; partners; plans; pre; professionals; put; right; risks; same; saw; service;
        set; talk; team; themselves; therapy; timescales; touch; trained; trust; under; up; written; yet
        """,
        -0.5: """
        # 19; # 2025; # a; # leadership; # management; adults; area; based; being; brothers; can; cases; changes;
        director; does; driving; fortnight; had; held; here; homes; inside; lessons; look; money; multi; nearly;
        needs; nurse; pathway; picked; planning; private; review; risk; safeguarding; scrutiny; senior; since; single;
        teams; they; understand; variable; waiting; whose; would
        """,
        -0.625: """
        # affairs; # area; # in; # june; # send; adviser; baby; calls; came; carers; chance; childrens; come; events;
        families; group; hear; improvement; known; led; practice; prevent; primary; report; somebody; spotted; system;
        taxi; trouble; words; worker
        """,
        -0.75: """
        # 3; # our; # social; accommodation; arrangements; body; case; centre; chair; changing; decision; decisions;
        department; disabled; friday; health; inspection; laptops; made; managers; my; ones; panel; protection; signs;
        therapists; these; things; turned; we
        """,
        -0.875: """
        # this; call; counselling; family; late; police; see; shared; short; travel; users; weeks; workers; youth
        """,
        -1.0: """
        appointed; down; first; gone; know; live; need; quality; speak; tutor; what
        """,
        -1.125: """
        advisers; officers; services
        """,
        -1.25: """
        =; asked; assessments; jobs
        """,
        -1.5: """
        # education
        """,
        -1.625: """
        # by
        """,
        -1.875: """
        less
        """,
        -2.125: """
        pupils
        """,
    },
    Theme.CHILDS_VOICE: {
        2.375: """
        child; visiting; worker
        """,
        2.125: """
        forum
        """,
        2.0: """
        children; hear; workers
        """,
        1.875: """
        pupils; residents
        """,
        1.75: """
        asked; junior; teenagers
        """,
        1.625: """
        advocacy; ambassadors; knocking; name; views
        """,
        1.5: """
        boy; chair; childrens; group; listening; real; speak; them; users; video; visits; younger; youngsters
        """,
        1.375: """
        brothers; engagement; less; letters; pledge; spoke; survey
        """,
        1.25: """
        box; champions; childs; easy; gave; heart; relationships; siblings; surveys; talk; trust; trusted; young
        """,
        1.125: """
        active; advocates; always; building; centre; changed; choose; consultation; contact; engage; experienced;
        gaze; groups; interpreters; like; never; ones; part; policies; toddlers
        """,
        1.0: """
        # achieving; # findings; advocate; ask; babies; board; budget; build; calls; charity; contribution; doorstep;
        experience; eye; kids; leavers; made; olds; peoples; play; seeing; sessions; shy; therapist; times; used
        """,
        0.875: """
        # october; able; cabinet; cancelled; chose; club; council; councils; drawings; face; felt; gaps; girl; hadnt;
        interviewed; involved; little; observed; often; our; panel; papers; participation; ran; remember; tenants;
        trainers; undertaken; words
        """,
        0.75: """
        # children; # management; # reporter; call; changing; contribute; creative; described; feedback; feel;
        feeling; few; files; fives; forms; getting; gone; grown; heard; hold; however; learned; led; making; march;
        mayor; meetings; opportunity; own; participate; pick; recently; rights; says; sit; spoken; stick; stood;
        stronger; those; under; what; whom; youth
        """,
        0.625: """
        # 4; # 8; # and; # by; # governance; # leadership; # permanence; # standard; acted; addition; adolescent;
        benefit; boys; campaign; chance; clearly; councillors; does; everything; experiences; february; filled;
        frequent; fully; helps; including; informed; involvement; iros; learning; lockdown; make; meeting; meets;
        minutes; older; people; persistent; phones; picture; reviews; round; rules; safeguarding; say; send; show;
        sisters; start; talking; their; then; visitor; voice; wants; welsh; werent; women; won; worry; write
        """,
        0.5: """
        # 2025; # 2026; # 3; # 9; # after; # care; # education; # for; # leavers; # letter; # local; # looked;
        # ofsted; # send; # thursday; about; actively; adults; annual; arent; assessors; big; completed; covid; down;
        drop; during; effectively; engaged; evidence; executive; explored; far; frequency; girls; grant; hardly;
        houses; includes; inform; interview; matter; me; nor; old; praise; referrals; senior; social; someone;
        strategy; talked; taught; they; train; written; yet
        """,
        0.375: """
        # 12; # 15; # a; # areas; # democracy; # inspectors; # june; # march; # may; # practice; # subject; account;
        alone; area; around; assurance; attend; authority; by; called; chief; conferences; considered; day;
        development; director; disabilities; eleven; events; every; example; file; followed; future; has; helped;
        house; independent; issues; just; listened; lost; members; mental; new; officer; person; plans; purposeful;
        regularly; relatives; reported; saw; seen; six; sixteen; sought; staff; subject; taken; than; themselves; use;
        visited; were; whose; with; work
        """,
        0.25: """
        # april; # of; # people; # with; after; an; changes; could; ensure; four; have; her; is; letter; look;
        offered; phone; put; read; regular; review; small; some; take; that; way
        """,
        0.125: """
        # council; =; been; not; on; there; two; when; will
        """,
        -0.125: """
        # help; # impact; # need; # to; at; be; between; foster; get; it; need; only; through; visit; which; who;
        would
        """,
        -0.25: """
        # 10; # 7; # area; # august; # exclusive; # experiences; # february; # information; # january; # leaders;
        # november; # on; # progress; # protection; across; april; areas; borough; cases; consistently; county; date;
        decisions; discussions; door; five; focused; full; given; goes; going; good; hard; high; inadequate; judged;
        june; last; leadership; meet; more; most; november; nurses; off; or; orders; outcomes; over; overall;
        placements; planning; point; post; record; scrutiny; service; such; these; this; thought; unaccompanied;
        without; working
        """,
        -0.375: """
        # 21; # 27; # families; # published; # report; # social; # the; as; behind; better; breakfast; caseloads;
        come; comprehensive; consistent; core; court; currently; data; delays; do; due; each; eight; eighteen; end;
        england; ensures; family; flats; following; former; fostering; frontline; head; health; help; history; how;
        identify; include; individual; initial; its; late; living; manager; model; month; monthly; moves; multi; next;
        nobody; out; pathway; per; permanence; place; places; possible; process; programme; recorded; reduce;
        required; requires; residential; ring; robust; run; said; same; school; services; set; single; skilled;
        stable; step; supervision; support; sure; system; targeted; teachers; thorough; together; town; trauma;
        updated; virtual; vulnerable; well; whole; word; wrong; you
        """,
        -0.5: """
        # daily; # in; # mercury; # reporting; # who; act; address; adoption; advice; against; agency; agreed; all;
        analysis; any; asylum; baby; become; before; but; clubs; culture; days; dedicated; delay; drift; exploitation;
        firm; give; happens; harm; home; immediate; impact; information; inspectorate; inspectors; lead; leaders;
        list; lived; management; men; nearly; no; notes; numbers; officers; overview; partners; placement; practice;
        private; protection; provision; quarter; quick; result; risk; safe; self; serious; several; sexual; shared;
        since; something; sometimes; soon; stability; systems; term; today; too; until; victims; waiting; was; week
        """,
        -0.625: """
        # service; # this; abuse; action; additional; adviser; although; appropriate; assessments; autism; birthday;
        capacity; carer; check; clear; copy; danger; decision; edge; elected; else; fathers; go; hour; if;
        improvement; inspection; keep; keeps; key; knowledge; leave; local; longer; may; mean; money; nhs; oversight;
        parents; partnership; performance; plan; promised; report; reports; reviewed; safety; schools; should; so;
        still; theres; think; third; twelve; unborn; unpaid; while
        """,
        -0.75: """
        # 2023; # 25; age; agencies; arrangements; assessed; back; cannot; checks; detailed; domestic; dont;
        effective; families; first; homes; hub; introduced; joint; lack; live; managers; night; now; number; office;
        once; professionals; provide; quality; receive; remain; response; right; up; wait; waited; whether; within;
        years
        """,
        -0.875: """
        # 1; # 2022; advisers; appropriately; beds; community; concerns; enquiries; found; hours; identified; mothers;
        promptly; protocol; risks; vast
        """,
        -1.0: """
        education; here; into; leaving; return; second; team; where
        """,
        -1.125: """
        bought; carers; disabled; early; reach; records; specialist
        """,
        -1.25: """
        left
        """,
        -1.5: """
        assessment; moving; progress; quickly
        """,
        -1.625: """
        timely
        """,
        -2.0: """
        needs
        """,
    },
    Theme.CARE_LEAVERS: {
        2.375: """
        aftercare
        """,
        2.125: """
        adviser
        """,
        1.875: """
        pathway
        """,
        1.75: """
        contact
        """,
        1.625: """
        olds; pathways; planning; touch; young
        """,
        1.5: """
        advisers; basic; plans; rights
        """,
        1.375: """
        drop; eighteen; transition
        """,
        1.25: """
        adult; helped; independence; nearly; offer
        """,
        1.125: """
        # findings; birthday; council; few; less; service; set; somebody
        """,
        1.0: """
        # are; # in; advice; birthdays; done; driving; eighteenth; entitlements; money; move; moving; nowhere; once;
        practical; responsible; support; third; those; too
        """,
        0.875: """
        # 2022; # that; among; asks; baby; begin; benefits; bus; claim; custody; director; door; dropped; eight; feel;
        flat; fresh; grants; house; hub; i; inspection; kind; noticed; person; reach; sunday; they; theyd; which;
        woman
        """,
        0.75: """
        # main; after; aged; around; as; assessments; childhood; do; foster; future; her; known; law; may; men;
        mentors; off; over; pilot; proud; rather; risks; run; starts; still; such; them; trafficked; views
        """,
        0.625: """
        # 2023; # by; # leavers; # reporting; # they; about; again; age; ambition; ambitious; authoritys; back;
        continuing; determined; developing; duty; efforts; emotional; ensure; entitled; fathers; keep; keeps; last;
        national; nineteen; offers; office; older; performance; runs; scotland; shown; skills; stay; teams; their;
        themselves; twelve; until; we; while; who; whom; workers; year; years
        """,
        0.5: """
        # 3; # democracy; # education; # service; across; act; be; better; books; breakfast; christmas; daily; date;
        difficult; elected; end; ensures; fifth; gets; gone; grow; grown; have; hear; include; late; leave; life;
        like; living; lost; mental; missing; mostly; moved; now; quarter; receive; reflect; regular; said; seen;
        supported; supports; text; thin; thought; twenty; visits; want; warm; what; wishes; written
        """,
        0.375: """
        # 22; # be; # it; # january; # local; # not; # progress; # what; annual; any; arrangements; audit; authority;
        away; birth; budget; by; carried; choice; develop; developed; earlier; focus; former; helping; here; if; it;
        kept; know; lessons; longer; makes; monthly; more; need; never; on; our; practice; praised; provided; quality;
        resulted; results; says; senior; stable; steps; team; teenagers; through; training; us; use; voice; when;
        worker
        """,
        0.25: """
        # 12; # 7; # after; # area; # experience; # headline; # looked; # needs; # to; =; adults; assessment; being;
        but; calls; change; completed; consistently; court; found; full; further; goes; help; including; individual;
        judged; key; leaders; level; made; members; or; plan; positive; quickly; report; routinely; see; strengths;
        tell; told
        """,
        0.125: """
        # achieving; # care; # experiences; # improve; # is; # of; # permanence; an; how; is; leavers; local; not;
        people; right; risk; was; with
        """,
        -0.125: """
        # 2024; # and; # governance; # leadership; # november; # summary; adoption; at; had; has; identified; long;
        make; needs; rated; response; since; taken
        """,
        -0.25: """
        # 10; # board; # february; # for; # management; # news; # performance; # safeguarding; # the; abuse; agency;
        also; before; care; checks; conferences; domestic; example; find; four; harm; held; hours; improve;
        interviews; just; language; lead; letters; months; new; next; no; notes; officers; often; open; out;
        oversight; partners; permanence; place; police; poor; pupils; requires; september; short; single; some; story;
        strong; supervision; takes; together; took; understood; virtual; well; whether; without; working; yet
        """,
        -0.375: """
        # 2021; # 9; # children; # on; # reporter; # visit; # your; above; action; available; because; bring; brought;
        can; caseloads; challenge; childs; considered; days; did; disabilities; disability; down; effectively;
        encouraged; exploitation; extra; following; from; front; given; high; hold; homes; improvements; increase;
        isnt; january; live; many; means; met; month; noted; offered; ofsted; opportunities; others; part; placements;
        posts; priority; questions; referral; reports; safeguarding; schools; sent; share; significant; sit; taking;
        trust; waiting; weeks; whole; wide; will; within
        """,
        -0.5: """
        appointed; been; brothers; case; changed; close; concerns; consider; decisions; does; effective; ensuring;
        family; focused; friends; head; histories; identify; impact; improvement; improving; keeping; large; led;
        looking; march; much; nor; opened; pages; parents; past; potential; private; reviews; saw; scheme; seeking;
        staff; staying; suitable; sure; that; then; writing; youth
        """,
        -0.625: """
        # ofsted; against; board; called; carers; come; disabled; doesnt; employment; experienced; get; got;
        interview; left; look; number; panel; particularly; reviewed; seven; sight; signed; small; social; sound;
        specialist; spoke; time; tracked; unaccompanied; week; wherever; write; youngsters
        """,
        -0.75: """
        # help; # need; # protection; # who; accommodation; apprenticeships; councils; education; flats; happen;
        matter; meetings; neither; nursing; placed; policies; protection; provide; put; real; safe; school; take;
        tick; under; work
        """,
        -0.875: """
        # inspection; agreed; childrens; five; history; homeless; into; medical; outstanding; ten; vulnerable
        """,
        -1.0: """
        child; form; forum; learning; looked; managers; than; three
        """,
        -1.125: """
        access; cases; health
        """,
        -1.25: """
        begun; families; two
        """,
        -1.5: """
        job
        """,
        -1.625: """
        housing
        """,
        -2.5: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        1.875: """
        cultural; lone; such
        """,
        1.75: """
        foster
        """,
        1.625: """
        ages; boys; kindness
        """,
        1.5: """
        age; guardians; trauma; welcome
        """,
        1.375: """
        bring; came; dentists; overseas; supported; their
        """,
        1.25: """
        citizenship; solicitors
        """,
        1.125: """
        alone; claim; how; journey; legal; scheme; these; workers
        """,
        1.0: """
        appeals; asked; find; given; guardian; guardianship; happens; lads; learnt; national; needs; newcomers;
        office; refugee; response; settle; specialist; ten; took; young
        """,
        0.875: """
        boat; borough; boy; drawn; here; immigration; looking; mental; others; status; twelve
        """,
        0.75: """
        # all; # leavers; adults; advice; alike; applications; arrived; birthday; country; eritrea; exceptional;
        football; hotel; initial; language; leavers; made; months; on; picture; reached; refugees; trained; under
        """,
        0.625: """
        # care; # the; access; another; arrivals; arrive; available; bank; feel; from; guidance; handful; his;
        interpreter; law; learn; met; more; moved; nobody; noted; now; past; right; solicitor; starts; taken;
        trafficked; waits; we; what; where; who; youngsters
        """,
        0.5: """
        begin; behind; but; club; clubs; commitment; could; each; england; felt; first; four; hard; he; health;
        helped; interviews; liked; numbers; off; once; phone; residential; something; strength; teenagers; times;
        transfer; twenty; until; used; weekend; well; whod
        """,
        0.375: """
        # 16; # 27; # childrens; # democracy; # in; # inspectors; # press; accommodation; again; appropriate;
        assessment; become; carers; comprehensive; culture; decision; despite; did; done; effective; eighteen; few;
        former; had; independent; judged; know; last; much; ofsted; own; plans; practice; safety; say; theyre; those;
        thought; told; within; without; word; wrong
        """,
        0.25: """
        # 20; # 2023; # 5; # experiences; # for; # it; # june; # main; # people; # progress; # september; # services;
        an; area; been; benefit; better; by; care; council; do; down; family; half; june; late; less; meet; no;
        number; often; only; provide; seen; small; so; takes; trust; unaccompanied; understood; weeks; worker
        """,
        0.125: """
        # local; # of; # that; about; being; education; ensure; found; good; have; home; into; most; or; some;
        support; take; there; was; with; year
        """,
        -0.125: """
        # 2024; # families; # governance; # is; # leadership; # management; # on; # practice; # reporter; # social;
        # summary; # this; action; after; agency; as; be; between; disabled; identified; inspectors; long; people;
        school; services; this; three; timely; two; when
        """,
        -0.25: """
        # 10; # august; # be; # may; # november; # release; # to; # who; all; always; areas; arrangements; ask;
        asylum; away; board; case; clear; contact; day; days; does; exploitation; files; go; impact; improvement;
        improvements; kept; like; local; longer; looked; making; march; means; members; move; not; notes; officers;
        one; panel; pathway; person; place; police; positive; progress; put; quality; quickly; range; read; report;
        six; staff; wait; work; working; yet
        """,
        -0.375: """
        # 2; # 2025; # children; # well; advisers; aged; authority; babies; back; brothers; cases; childrens; childs;
        decisions; eight; eleven; end; fewer; group; held; help; information; inspection; learning; manager; meetings;
        missing; protection; recently; reports; review; reviewed; reviews; risk; safeguarding; says; schools; seekers;
        slow; speak; spoken; things; through; together; us; use; want; were; werent; write
        """,
        -0.5: """
        # 14; # and; # are; # help; # need; # ofsted; # protection; across; at; cannot; checked; children; easy; far;
        has; houses; however; it; lives; looks; month; nearly; need; our; peoples; plan; private; recognises; remain;
        run; see; service; start; step; teams; that; third; up; went; will; worked
        """,
        -0.625: """
        # 2022; # letter; adviser; among; call; fair; gives; homes; make; next; out; subject; turn; which; while;
        years
        """,
        -0.75: """
        # news; calls; can; child; life; since; stay; team; therapy; women
        """,
        -0.875: """
        letters; nineteen; parents; seeking; would
        """,
        -1.0: """
        assessments; careful; languages; offered; said; shared
        """,
        -1.125: """
        faith; nationally
        """,
        -1.5: """
        families
        """,
        -2.0: """
        interpreters
        """,
        -2.625: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        2.5: """
        packages
        """,
        2.0: """
        respite
        """,
        1.875: """
        additional; autism; break; disabled
        """,
        1.75: """
        disabilities; provision; transition
        """,
        1.625: """
        families; overnight
        """,
        1.5: """
        equipment
        """,
        1.375: """
        autistic; deaf; let; parent; parents; youngsters
        """,
        1.25: """
        cannot; comes; personal; sensory; siblings; supports; team; with
        """,
        1.125: """
        # report; adhd; assistants; blind; centre; difficulties; directed; night; self; teachers
        """,
        1.0: """
        assessments; began; education; eight; gives; improvements; local; makaton; medium; often; package; specialist;
        spotted; stop; taxi; travel; wheelchair; young
        """,
        0.875: """
        # for; # the; act; around; at; body; boys; breaks; budgets; holiday; life; open; required; short; support;
        teams; thin; turned
        """,
        0.75: """
        # times; about; according; across; carer; carers; child; hearing; into; lockdown; money; needs; payments;
        pupils; served; should; takes; these; ways; website; welsh; workers
        """,
        0.625: """
        # 11; # areas; # date; # december; # help; # reporter; among; arrangements; bespoke; birthday; board; books;
        children; closed; excellent; forum; from; girls; given; heard; his; inspected; joint; know; learn; lessons;
        move; my; needed; offer; one; partnerships; planning; play; rare; residential; saturday; services; set; sleep;
        special; works; worry; yes
        """,
        0.5: """
        # 2018; # 2023; # 21; # 31; # focused; # outcome; # protection; # tuesday; adult; adulthood; ask; behaviour;
        best; bus; choice; detail; direct; district; effective; experiences; forty; grandparents; grow; high; how;
        known; leads; lets; like; many; named; nearly; newly; paid; picked; planned; possible; practitioners; ready;
        rest; reviewed; reviews; run; say; sight; since; sit; speech; take; thought; training; up; waiting
        """,
        0.375: """
        # 13; # 4; # june; # of; # published; # visit; # who; after; also; assessment; being; better; by; called;
        childs; concerns; different; disability; down; end; having; her; hours; improved; include; its; kind; lack;
        leavers; living; longer; make; men; must; october; offered; old; panel; quality; reach; remains; safeguarding;
        saw; schools; signed; step; such; talk; teenagers; that; those; understood; visitors
        """,
        0.25: """
        # 2; # board; # council; # main; # need; # ofsted; # safeguarding; # to; # what; adults; agencies; agreed;
        all; any; asked; assurance; can; challenge; could; date; dont; family; health; house; however; improvement;
        inspection; june; key; last; lead; meet; members; national; outcomes; outside; plans; response; said; so;
        social; some; strong; through; two; who
        """,
        0.125: """
        # 2022; # be; # democracy; # families; # in; childrens; enough; information; leaders; missing; no; school;
        when
        """,
        -0.125: """
        # and; # leadership; # local; # summary; # work; # young; adoption; but; few; has; records; report; than;
        there
        """,
        -0.25: """
        # 2024; # 2025; # 5; # about; # are; # by; # care; # children; # february; # friday; # inspection; # november;
        # on; # people; # practice; # release; # with; action; advisers; always; another; appropriate; babies; back;
        cent; change; come; data; decision; domestic; get; give; go; gone; have; help; home; impact; improve;
        independent; inspectors; just; language; letter; making; management; meetings; more; new; nurses; on; only;
        own; partnership; pathway; place; police; progress; read; receive; result; return; review; seen; small;
        subject; their; theres; they; want; was; weeks; well; where; why; without; yet
        """,
        -0.375: """
        # 18; # 2026; # 3; # achieving; # after; # correspondent; # it; # looked; # may; # permanence; # thursday;
        account; again; answer; anyone; area; assessed; authority; before; call; case; cases; checked; checks;
        community; council; day; director; door; early; every; find; follow; fostering; found; group; groups; held;
        helps; learning; line; looked; looks; managers; meets; moved; off; officers; olds; or; other; others; over;
        per; protection; range; rated; risk; says; senior; shared; somebody; system; talked; themselves; three; time;
        times; trust; twelve; us; wait; week; went; whom; work; write; youth
        """,
        -0.5: """
        # 9; # august; # health; adopters; be; cant; contact; decisions; does; done; duty; effectively; evidence; eye;
        felt; five; focus; gave; had; helped; including; left; link; list; may; mental; nine; nurse; older; part;
        partners; person; remain; six; staff; starts; still; strategy; strengths; supported; ten; term; them; theyd;
        theyre; third; this; under; visit; what; whether; which; will; you
        """,
        -0.625: """
        # not; # so; county; countys; days; do; experienced; fifth; full; if; live; most; out; plan; same; taken; we;
        were; years
        """,
        -0.75: """
        absent; advice; an; borough; care; councils; eleven; fostered; homes; made; meeting; ofsted; people; ring;
        second; unpaid
        """,
        -0.875: """
        # 19; # send; doing; easy; lost; sessions; teens; within
        """,
        -1.0: """
        late; long; moving; see
        """,
        -1.125: """
        foster; number
        """,
        -1.25: """
        educational; good
        """,
        -1.75: """
        send
        """,
        -3.125: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        3.0: """
        police
        """,
        2.375: """
        missing
        """,
        2.25: """
        risk
        """,
        2.125: """
        prevent
        """,
        1.875: """
        dealers; episodes; exploitation; grooming; runaways
        """,
        1.75: """
        girls; information; return
        """,
        1.625: """
        exploited; within
        """,
        1.5: """
        ring; strangers; youngster
        """,
        1.375: """
        cash; farms; gangs; go; home; interviews; night; partners; risks
        """,
        1.25: """
        awareness; away; hotels; less; online; outside; pupils; sexual; teenagers; vulnerable
        """,
        1.125: """
        boys; jobs; lost; strong; talk; used; wrote
        """,
        1.0: """
        absent; child; coming; disabled; friends; learning; logged; maps; multi; nationally; off; patterns; response;
        special; summer; talks; targeted; team; walk; when
        """,
        0.875: """
        # and; able; absence; adults; along; among; audit; cllr; danger; dedicated; does; drop; drugs; girl; housing;
        identify; if; keep; learned; links; nineteen; out; pace; panel; relentless; safety; scores; sharing; spoken;
        staff; teens; though; tools; trained; upon; where; workers; yet; young
        """,
        0.75: """
        # need; being; countys; disabilities; drug; established; fifty; friend; goes; gone; interview; join; judged;
        know; known; late; list; lscb; map; nights; primary; recognise; relationships; run; running; screening; she;
        signs; skilled; speaks; specific; took; tool; train; transport; victims; weekly; werent
        """,
        0.625: """
        # reporter; =; agency; approach; community; days; flats; homes; hour; hours; inform; isnt; joint; leavers;
        national; offered; only; other; phone; praise; provide; raising; safe; same; scotland; sight; someone; stand;
        standards; staying; together; treated; wales; who; with
        """,
        0.5: """
        # 10; # 18; # help; # news; # protection; # who; about; act; also; anybody; back; been; boroughs; duty; early;
        efforts; eighteen; engage; failings; fast; fortnight; found; four; further; going; group; highly; independent;
        just; kind; last; levels; lines; men; might; nor; noted; officer; oversight; packages; partnerships; places;
        recorded; recording; reported; respond; reviewed; scheme; stopped; told; top; understand; we; which; work
        """,
        0.375: """
        # childrens; # experiences; # governance; # leadership; # management; # progress; # strengths; # to; # visit;
        above; account; activity; again; ago; agreed; any; area; asks; assessments; board; brought; by; cent; down;
        got; grade; happen; here; includes; june; law; leadership; led; monday; nurse; offer; officers; overnight;
        page; per; place; placed; process; professional; range; reduce; residential; set; shared; sometimes;
        sufficiently; tell; those; time; until; up; us; use; what; why; youngsters; youth
        """,
        0.25: """
        # 9; # children; # december; # june; # march; # ofsted; # people; # they; # young; access; accommodation;
        adult; alone; an; at; available; brothers; but; carers; day; effective; ensure; few; find; five; foster; get;
        how; kept; level; made; make; means; never; older; own; practice; provides; referrals; required; review;
        schools; scrutiny; see; seeking; specialist; sure; that; third; very
        """,
        0.125: """
        # after; # for; # looked; # main; # what; asylum; cases; its; nobody; over; people; say; since; take; was
        """,
        -0.125: """
        # 2022; # 2025; # achieving; # be; # democracy; # leavers; # on; always; authority; be; before; children;
        council; good; one; plan; quality; supported; than; were
        """,
        -0.25: """
        # 12; # 2024; # 25; # are; # august; # care; # february; # it; # july; # may; # practice; # service; # social;
        # that; # this; age; came; come; contact; corporate; court; delay; do; every; front; groups; health; heard;
        helped; initial; into; issues; little; live; lives; long; looked; majority; meet; members; needs; next; not;
        often; outcomes; outstanding; part; peoples; programme; rated; regular; reviewing; right; sent; serious;
        services; story; taken; term; their; them; this; training; two; well
        """,
        -0.375: """
        # 24; # families; # impact; # in; # is; # leaders; # november; # the; # with; arrangements; average; babies;
        because; best; better; changes; childrens; consistently; dealt; decision; department; difference; director;
        doing; drift; due; everyone; findings; focused; following; hand; her; inadequate; informed; inspection;
        intervention; language; left; letters; like; living; making; management; more; paid; pandemic; past; pathway;
        performance; processes; provided; provision; put; quickly; regularly; result; send; signed; significant;
        sisters; somebody; strategy; takes; times; turned; under; violence; want; weeks; words; working
        """,
        -0.5: """
        # 13; # 27; # 31; # affairs; # better; # release; across; agencies; appropriately; as; assessment; autism;
        city; clear; conferences; end; england; feel; fostering; had; he; head; help; high; hospital; improvements;
        it; leaders; leave; life; march; moves; neighbours; once; ones; our; progress; report; safeguarding; second;
        siblings; so; start; starts; supervision; supervisors; teams; track; trust; will; years
        """,
        -0.625: """
        # 8; # inspectors; advice; all; arrivals; assessed; can; case; change; complex; date; edge; emergency; enough;
        guardianship; house; leaves; many; now; open; plans; private; read; recent; said; service; several; spoke;
        still; such; support; there; updated; visit; visits; write
        """,
        -0.75: """
        # council; abuse; build; councils; criminal; decisions; eight; fell; grown; improvement; include; inspectors;
        may; met; moved; reports; week; without; would
        """,
        -0.875: """
        asked; considered; education; hub; justice; need; number; ten; they; things
        """,
        -1.0: """
        care; given; offending; or; small; some
        """,
        -1.125: """
        parents; social
        """,
        -1.25: """
        domestic; protection
        """,
        -1.375: """
        families; family; school; written
        """,
        -1.5: """
        crime
        """,
        -1.875: """
        disruptions
        """,
    },
    Theme.WORKFORCE: {
        4.5: """
        training
        """,
        2.5: """
        caseloads
        """,
        2.25: """
        advisers
        """,
        2.0: """
        staff
        """,
        1.75: """
        worker
        """,
        1.625: """
        managers; month; psychologists
        """,
        1.5: """
        approved; half; hours; jobs; professionals; workforce
        """,
        1.375: """
        appointments; changes; leave; manageable; team
        """,
        1.25: """
        agency; heads; induction; laptops; left; rate; sickness; skilled; teams; working
        """,
        1.125: """
        # inspection; assistants; events; experienced; extra; forty; high; lost; newcomers; occupational; pays;
        personal; practitioners; real; skills; stability; stay; students; trained; wellbeing; you
        """,
        1.0: """
        apprentices; carry; colleagues; committed; councils; down; few; improvement; job; mentors; ours; practice;
        praise; themselves; therapist; work
        """,
        0.875: """
        # management; =; across; case; clinical; confidence; cover; department; directors; does; evaluation; feel;
        going; having; head; helps; miles; office; officers; outreach; passed; permanent; protection; qualified; same;
        seven; skill; social; stretched; welcome; workers
        """,
        0.75: """
        # board; # leadership; # lscb; # safeguarding; average; career; come; courses; court; described; develop;
        employed; empty; evaluated; exit; financial; fourteen; gang; improve; investment; longer; mental; met; place;
        proper; reflect; supports; time; valued; very; want; well
        """,
        0.625: """
        # 12; # by; # governance; # on; # social; # the; # work; additional; adviser; all; among; car; chief; citys;
        delivery; demand; door; even; explained; felt; five; gaps; had; handed; has; held; learning; leaves; lists;
        many; members; model; notice; positive; post; proud; published; recruitment; report; saying; shared; staying;
        sufficient; supportive; temporary; than; therapists; theres; they; took; vacancies; whove; wide; year
        """,
        0.5: """
        # courier; # it; # key; # leaders; # local; # ofsted; # performance; able; call; called; carried; cases;
        check; consistency; dedicated; each; educational; eleven; four; get; health; here; inspectorate; interviews;
        lack; leaders; manage; neglect; new; number; on; people; per; plan; praised; runs; says; sessions; short;
        single; stable; stayed; talked; them; this; three; trust; twelve; visitors; weeks; years
        """,
        0.375: """
        # 15; # 18; # 2022; # august; # families; # impact; # letter; # our; # published; # with; against; an;
        approach; april; as; attendance; based; best; between; but; christmas; culture; development; during;
        encouraged; evident; executive; experience; free; from; front; frontline; government; hard; have; hold;
        individual; knowledge; look; mean; meet; offer; one; opportunities; partnership; permanence; planned; range;
        room; safeguarding; sexual; speak; spring; still; such; through; times; told; trauma; turnover; we; would
        """,
        0.25: """
        # 19; # 2024; # findings; # friday; # may; # need; # practice; # that; analysis; area; asked; back; both;
        days; enough; further; is; language; now; our; six; supported; that; those; two; were
        """,
        0.125: """
        # about; # and; # is; # who; adoption; being; do; most; ofsted; so; there
        """,
        -0.125: """
        # protection; # to; # young; been; first; good; not; out; plans; school; who
        """,
        -0.25: """
        # 9; # achieving; # april; # be; # for; # inspectors; # news; # permanence; # service; address; alone;
        although; authority; babies; brought; change; childrens; concerns; day; delay; domestic; done; early;
        families; february; fostering; fully; given; helped; hub; improved; it; less; like; living; local; made;
        making; need; notes; november; open; or; outstanding; past; performance; person; placements; quality;
        recorded; return; reviews; right; safe; small; start; strategic; strategy; support; system; these; timescales;
        under; understanding; within
        """,
        -0.375: """
        # 10; # 20; # 2021; # 21; # 30; # 31; # after; # council; # july; # june; # looked; # march; # release;
        # summary; # this; # thursday; activity; adopters; adult; aged; agreed; also; another; answer; assessed; at;
        baby; comes; conferences; consider; date; decision; developed; direction; discussions; drift; due; emergency;
        end; feedback; fewer; followed; gone; hand; harm; hospital; hour; how; improvements; includes; independent;
        inspectors; interventions; isnt; know; late; life; list; looks; majority; make; mash; missing; more; moves;
        multi; national; nearly; nhs; old; order; outside; parent; parenting; partner; partners; play; points;
        quickly; read; recording; regularly; required; respond; scheme; secondary; september; she; specific; story;
        systems; takes; targeted; their; timely; understand; understood; undertaken; view; visit; visited; waiting;
        went; write; written
        """,
        -0.5: """
        # 14; # 16; # 2025; # 2026; # children; # december; # leavers; # main; # of; # press; actions; again;
        appropriate; ask; asks; audit; boys; breakfast; calls; chair; childs; co; complaints; data; detail; dont;
        education; examples; found; girls; guidance; housing; however; just; keep; key; knew; known; letters; makes;
        may; meeting; no; offered; older; opened; outcomes; pace; participation; phone; previous; pupils; rather;
        recently; recommendations; records; referral; relationships; response; sense; services; sixteen; steps;
        subject; teachers; ten; things; timeliness; touch; up; waited; was; whom
        """,
        -0.625: """
        # november; # october; act; adults; alongside; always; away; begins; brothers; can; checks; community;
        contact; every; getting; give; groups; hadnt; helping; inspection; kind; last; leader; led; letter; live;
        meetings; months; mothers; move; much; nothing; nursery; only; planning; progress; run; should; since; starts;
        strengthen; supervision; talk; treated; turn; until; use; visiting; wait; where; while; youngsters
        """,
        -0.75: """
        # experiences; advice; any; areas; assessment; become; begun; boy; child; focused; forms; foster; go; got;
        heard; homes; if; leavers; legal; monday; oversight; panel; persistent; police; referrals; schools; set; term;
        will; writing; youth
        """,
        -0.875: """
        # care; # progress; decisions; files; hall; help; into; lead; little; looked; moving; name; needs; olds;
        placed; side; spot; take; tell; way; without
        """,
        -1.0: """
        # 2023; care; could; family; gives; information; reports; see; sit; teenagers
        """,
        -1.125: """
        before; gets; risk; visits; what; with
        """,
        -1.25: """
        assessments; joint; put
        """,
        -1.375: """
        children; parents; when
        """,
        -1.5: """
        # in
        """,
        -2.125: """
        young
        """,
    },
    Theme.OVERALL: {
        2.0: """
        experiences; protection
        """,
        1.875: """
        areas; progress; result
        """,
        1.75: """
        improvement; rating
        """,
        1.5: """
        enough; good; january; leader; positive
        """,
        1.375: """
        # news; authority; bottom; consistently; grade; harm; management; outstanding; pace; receive; requirements;
        september; services
        """,
        1.25: """
        # by; # page; adequate; else; help; leadership; live; members; november; region; things; unannounced;
        widespread
        """,
        1.125: """
        # 2023; # a; # at; # staff; authorities; children; corporate; educational; failings; inadequate; letter;
        neighbouring; opposition; practice; require; same; worst
        """,
        1.0: """
        # 10; councillors; enhanced; follow; foster; inconsistent; last; left; life; needs; recommendations; required;
        turn; work
        """,
        0.875: """
        ago; april; association; bath; chances; education; improving; inspection; lot; matters; mostly; october; old;
        outcome; receiving; report; safe; second; sets; social; sustained; than; weaknesses
        """,
        0.75: """
        # 2024; # borough; # council; # schools; achieving; barely; base; branded; came; care; co; councillor;
        disabled; failed; far; five; found; improved; improvements; inspectors; landed; large; leaving; led; made;
        march; marks; middle; much; observed; only; priority; purposeful; relatives; remains; safeguard; safeguarding;
        scale; send; several; similar; so; supported; theres; us; vulnerable; wasnt; yet
        """,
        0.625: """
        # 20; # 2020; # february; # friday; # in; # march; # mercury; # monday; # release; # summary; =; according;
        although; be; better; both; cabinet; commitment; continuing; counties; december; exploitation; finding;
        follows; formal; fostered; gap; give; got; governance; highest; joint; leavers; low; member; problems; pupils;
        put; quality; received; remain; signs; special; still; strategic; though; throughout; variable; view; worries;
        write
        """,
        0.5: """
        # 26; # 7; # 9; # advertiser; # courier; # january; # thursday; abuse; achieved; adoption; adviser; ahead;
        all; already; assessed; august; been; big; boroughs; but; caseloads; change; consistent; demonstrate;
        difference; direction; doesnt; doing; door; early; ended; english; everything; executive; get; greater; her;
        here; higher; hour; however; i; immediate; independent; interventions; its; judgement; key; majority; marked;
        most; next; offered; ofsted; ofsteds; outcomes; performance; placed; points; praised; protect; protected;
        referral; run; safety; said; significant; theyd; thing; thought; treated; trouble; valued; watchdog; way;
        welfare; whose; words; works; youngsters
        """,
        0.375: """
        # 1; # 7th; # affairs; # august; # childrens; # inspection; # social; # tuesday; # we; achieve; action;
        attend; aware; away; calls; check; date; effective; full; had; improve; june; list; long; looked; meant;
        nothing; order; permanence; processes; round; serious; soon; system; that; town; visit; workforce
        """,
        0.25: """
        # 13; # 2025; # 4; # april; # be; # executive; # july; # management; # our; # the; # to; because; before;
        council; domestic; done; down; high; impact; keep; making; many; no; people; point; requires; senior; six;
        stay; those; we; well; years
        """,
        0.125: """
        # care; after; being; councils; go; has; it; leaders; risk; there; these; told; was; will
        """,
        -0.125: """
        # and; # it; # leavers; # main; # practice; as; case; childrens; have; need; other
        """,
        -0.25: """
        # 12; # 2021; # 2026; # 5; # 6; # achieving; # board; # headline; # help; # of; # people; # performance;
        # permanence; # protection; # report; # safeguarding; # strengths; # who; # with; agency; analysis; at;
        become; benefit; best; board; cannot; contact; delay; eleven; enquiries; ensures; established; find; kept;
        lives; month; offer; once; one; out; places; planning; posts; proceedings; provided; record; relationships;
        reports; short; talk; term
        """,
        -0.375: """
        # 2022; # 30; # after; # authority; # december; # information; # key; # looked; # needs; # progress;
        # reporter; # that; # this; an; another; ask; audits; birth; can; chair; challenge; childs; choice;
        commissioning; currently; delays; director; drawn; duty; effectively; engagement; exploited; focus; former;
        framework; friends; further; grandparents; hand; health; his; hours; housing; increase; interviews; involved;
        lack; later; levels; longer; make; meeting; mental; move; national; neglect; not; office; older; parenting;
        part; permanent; person; personal; phone; quarter; reach; recently; recording; right; robust; set; seven;
        shared; sharing; signed; since; single; sisters; small; specific; stability; stable; staff; steps; strength;
        systems; teachers; tell; they; third; trained; training; until; views; visited; waited; week; whether; word
        """,
        -0.5: """
        # 2; # 8; # are; # area; # experiences; # item; # ofsted; # reporting; agreed; appropriate; asking;
        assessment; autumn; available; average; back; brothers; budget; call; commissioned; could; culture; dedicated;
        described; do; drift; eighteen; everyone; fathers; files; friday; from; group; homes; initial; intervention;
        judged; late; living; looking; managers; miles; missing; months; more; mothers; nearly; needed; nhs; on; ones;
        over; parent; participation; partners; placements; police; post; practitioners; praise; private;
        professionals; programme; range; recruitment; return; reviewed; reviews; says; scheme; seen; share; she;
        sooner; spend; starts; statutory; story; such; sure; this; trauma; twenty; understand; understanding;
        understood; used; who
        """,
        -0.625: """
        # date; # democracy; # for; # improve; # no; access; actions; aged; assessors; autism; began; between; calm;
        centre; checks; community; conferences; decision; decisions; evaluation; experienced; figures; focused;
        following; forty; going; graded; groups; having; house; hub; include; known; knows; leaves; less; lowest;
        meetings; moves; night; notice; officers; often; outside; panel; pay; planned; recognises; responsible;
        review; spot; stayed; strategy; strengths; summer; taken; takes; ten; their; themselves; times; weak; what;
        whom; why; would; yearly
        """,
        -0.75: """
        # 2017; about; advice; again; asks; citys; contacts; covid; current; data; elsewhere; emotional; end; family;
        feel; figure; fortnight; future; heads; information; lost; means; number; off; overall; own; page; presenting;
        provides; public; queue; rated; responded; runs; sent; teenagers; up; very; waiting; website; weeks; were;
        when; where; within; without
        """,
        -0.875: """
        # june; # local; # service; # what; accepted; act; age; always; any; assessments; boys; cant; carers; carried;
        checked; clear; day; deals; edge; evidence; explained; followed; how; if; kind; learning; money; my; plan;
        quickly; reading; regular; response; saying; specialist; stand; teams; them; took; with
        """,
        -1.0: """
        backlog; by; cases; cent; district; each; every; head; judgements; lead; little; new; parents; supports;
        timely; use
        """,
        -1.125: """
        # children; around; ensure; into; know; let; manager; nobody; noticed; or; per; place; schools
        """,
        -1.25: """
        local; possible; ring; slow; workers
        """,
        -1.375: """
        # findings; child; home
        """,
        -1.5: """
        days; worker; year
        """,
        -1.625: """
        arrangements; team
        """,
        -1.75: """
        plans
        """,
    },
    Theme.SCOPE: {
        2.625: """
        inspectors
        """,
        2.5: """
        # inspection
        """,
        2.375: """
        considered
        """,
        2.125: """
        focused; inspector; was
        """,
        2.0: """
        quality
        """,
        1.875: """
        # about; also; local; theme; they; within
        """,
        1.75: """
        areas; court; met
        """,
        1.625: """
        focus; looked
        """,
        1.5: """
        # this; cant; inspection; lowest; next; outcome; watchdogs
        """,
        1.375: """
        ciw; given; grades; lscb; manager; marks; regulator
        """,
        1.25: """
        care; findings; front; inspections; letter; previous; programme; report; requires; review; young; youre
        """,
        1.125: """
        # information; assessors; chair; contacts; delivery; due; effectiveness; grade; how; it; protection; records;
        reports; scores; services; specifically; subject; taken; visit
        """,
        1.0: """
        # 2025; # ofsted; age; check; estyn; evaluated; files; if; isnt; making; mark; ofsted; possible; proceedings;
        second; sent; staff; visited; voices; we; will
        """,
        0.875: """
        # 11; =; arrangements; assurance; case; clinics; community; cqc; director; employed; followed; inspectorates;
        interviews; its; lead; leaving; meetings; minimum; model; offer; paediatricians; participation; priority;
        ratings; receives; round; spent; through
        """,
        0.75: """
        # by; # release; again; assistant; autumn; between; checked; close; come; decision; discussions; education;
        expected; friday; help; hospital; including; into; leavers; likely; majestys; monitoring; no; or; place;
        range; reviewed; scale; schools; soon; stays; talked; tea; team; themselves; visitors; wherever; yearly
        """,
        0.625: """
        # august; # exclusive; # june; # letter; addition; adviser; asked; assessed; assessment; bad; be; both;
        closely; covid; criminal; dealt; disabled; does; dropped; engagement; every; evidence; following; four; give;
        groups; homes; known; main; mash; members; ofsteds; other; pandemic; pathway; referrals; reflect; sexual;
        spoke; survey; unaccompanied; watchdog; weeks; whole; you
        """,
        0.5: """
        # 25; # 7; # lscb; # media; action; ahead; alone; an; attention; because; can; centred; childrens;
        development; domestic; door; eight; exploitation; exploited; full; grown; he; her; includes; inspected;
        inspectorate; leaders; leaver; leaves; looks; multi; november; own; pages; parents; plan; pre; private; read;
        safeguarding; skills; stand; starting; supervision; tell; term; theyd; third; this; together; under; visits
        """,
        0.375: """
        # 2022; # area; # authority; # council; # item; # november; # report; # reporter; # to; abuse; although;
        authority; cabinet; call; centre; chief; current; data; employment; enquiries; experiences; happen; hub;
        inadequate; late; leave; means; missing; need; one; out; overall; performance; protect; rated; risk; seeking;
        serious; teams; view; what; who; with
        """,
        0.25: """
        # 8; # be; # democracy; # thursday; # what; accommodation; account; asylum; councils; days; done; emotional;
        look; managers; may; months; needed; outcomes; outstanding; over; put; set; shared; statutory; those; time;
        trust
        """,
        0.125: """
        # on; agency; all; day; each; early; live; made; management; more; off; receive; their; understand
        """,
        -0.125: """
        # achieving; # local; adoption; as; before; children; first; people
        """,
        -0.25: """
        # 2024; # 4; # 9; # board; # families; # friday; # help; # impact; # it; # leaders; # needs; # people;
        # permanence; # practice; # safeguarding; # that; # with; # young; actions; after; agencies; always; area;
        ask; benefit; called; came; carers; carried; change; completed; concerns; could; council; described; did;
        disabilities; dont; during; experienced; feel; file; foster; from; fully; go; gone; hours; information;
        issues; joint; learning; living; meet; national; nobody; not; officers; oversight; partnership; permanent;
        plans; recent; response; safety; service; share; should; six; social; strategy; them; three; understanding;
        very; wait; well
        """,
        -0.375: """
        # 22; # december; # executive; # improve; # is; # leavers; # overview; # visit; # who; # work; about; above;
        according; across; agreed; answer; anyone; appropriate; around; at; borough; brought; childs; clear; comes;
        consistently; county; decisions; different; educational; effective; example; far; felt; gives; good; harm;
        impact; improvements; initial; job; letters; life; money; name; needs; night; nine; on; order; our; panel;
        pay; practice; provide; reported; reviewing; reviews; scheme; school; short; spoken; strong; support; system;
        than; that; timely; touch; training; twelve; were; whose; work; youngsters
        """,
        -0.5: """
        # 3; # affairs; # after; # for; # governance; # in; # looked; # management; # monday; # need; # subject;
        # summary; annual; cent; countys; england; executive; few; future; get; heads; high; identified; keep; key;
        lives; looking; make; month; mother; number; offered; per; person; positive; rights; says; senior; she; such;
        supports; then; there; week; which; worker; worried; would; youth
        """,
        -0.625: """
        # january; # leadership; # protection; applications; april; average; been; boys; building; cases; earlier;
        failings; follows; half; head; i; judged; june; moved; now; old; only; parent; promised; referral; required;
        same; special; supported; up; us; way; workers
        """,
        -0.75: """
        # social; ago; being; better; citys; do; down; failed; just; last; march; much; named; new; reached; say; so;
        still; use
        """,
        -0.875: """
        # experiences; contact; ensure; families; found; had; improve; lost; send; september; take; told; two; years
        """,
        -1.0: """
        by; goes; home; left; many; most; some
        """,
        -1.125: """
        # main; # progress; # the; kept; move
        """,
        -1.25: """
        # of; have; praised; said
        """,
        -1.375: """
        child; year
        """,
        -1.5: """
        going; has; too
        """,
        -2.0: """
        # children
        """,
        -2.375: """
        when
        """,
        -2.625: """
        # and; # findings
        """,
    },
    Theme.OTHER: {
        4.125: """
        =
        """,
        4.0: """
        domestic; neglect
        """,
        3.25: """
        complaints
        """,
        3.0: """
        victims
        """,
        2.75: """
        # area
        """,
        2.625: """
        private
        """,
        2.5: """
        # service; financial
        """,
        2.375: """
        # in; # this; fathers; parents; unpaid
        """,
        2.25: """
        fostering
        """,
        2.125: """
        abuse; activities; mothers; violence
        """,
        2.0: """
        privately
        """,
        1.875: """
        # information; carers; crime; money
        """,
        1.75: """
        # living; # protection; violent
        """,
        1.625: """
        budget; family; hobbies; payments
        """,
        1.5: """
        apart; average; complaint; families; living; population; taxis
        """,
        1.375: """
        cost; dads; diversity; effect; english; interpreters; knife; moving; public; school
        """,
        1.25: """
        # children; clubs; edge; increase; marac; notifications; parent; recourse; resident; response
        """,
        1.125: """
        advocacy; allegations; bought; county; fifth; funding; incidents; mother; mums; removed; rules; spending;
        spent; unaccompanied
        """,
        1.0: """
        # 2024; # child; # cqc; advocates; affected; after; age; arrangements; birth; borough; breaks; community;
        contact; culture; encouraged; ethnic; feeling; fees; fled; fostered; heritage; hospital; interests; letters;
        libraries; miles; per; pre; profile; quarter; rates; reason; sisters; sorted; town; unanswered; youth
        """,
        0.875: """
        # after; # looked; # so; achievements; adults; arrangement; arrivals; awareness; bill; birthdays; contract;
        costs; currently; deals; disability; drug; example; female; genital; got; high; highest; housing; kitchen;
        men; mutilation; police; poverty; proportion; recognition; reduction; relationship; residential; residents;
        room; stage; stranger; table; ten; than; thoughtful; wide; wrong; years
        """,
        0.75: """
        # schools; account; alcohol; approximately; brothers; by; care; co; criminal; discharge; eight; explained;
        fewer; get; gone; graded; grant; harm; identity; leisure; nine; note; noticed; practitioners; prevention;
        probation; pupil; recognise; relationships; risen; shared; single; spends; therapeutic; theres; women
        """,
        0.625: """
        # 5; # are; # not; # points; # who; always; area; at; available; before; break; breakfast; budgets; city;
        consider; direct; else; engaged; even; faith; find; five; fund; given; helps; holidays; homes; hundred;
        identification; impact; includes; know; learning; levels; liked; looking; march; matter; minority; nationally;
        network; pandemic; primary; referrals; region; respite; respond; schools; see; signs; sometimes; sooner;
        supported; time; tool; travel; unborn; use; video; view; warm; whom; year
        """,
        0.5: """
        # 23; # friday; # help; # july; # ldrs; # were; # words; above; aged; also; aware; based; children;
        conference; covid; demand; develop; district; done; dont; easy; elected; enable; fall; feel; felt; formal;
        four; grandparents; group; had; handed; his; hours; information; language; large; left; live; moves; mum;
        names; national; number; off; officers; one; parental; people; place; referral; regarding; register; run;
        said; secondary; sought; speak; supports; sure; term; theyre; treated; turn; value; were; whose
        """,
        0.375: """
        # 2022; # areas; # following; # found; # january; # november; # outcome; advice; anyone; approach; assessed;
        authority; babies; because; boy; cent; checks; close; consistently; cut; department; during; early; examples;
        follow; from; held; identified; individual; intervention; involved; issues; joint; lessons; little; mental;
        multi; named; nearly; open; over; partners; partnership; protect; range; recent; recognised; reduce; services;
        somebody; subject; support; take; touch; understood; very; week; went; which; who; you
        """,
        0.25: """
        # 12; # 2021; # 3; # 4; # 9; # families; # february; # release; access; adult; although; brought; cases;
        change; childrens; conferences; council; days; did; does; down; end; hard; has; home; interviews; just; kept;
        like; lives; make; may; meetings; numbers; older; or; other; oversight; person; professionals; protection;
        put; report; required; safeguarding; should; strategy; taken; them; understand; want; within; worker
        """,
        0.125: """
        # experiences; # leadership; # need; # permanence; as; being; councils; on; up
        """,
        -0.125: """
        # local; # march; # the; been; between; can; case; come; found; good; looked; managers; needs; plans; that;
        used; well; what; where; with
        """,
        -0.25: """
        # 11; # 14; # 6; # achieving; # adoption; # december; # executive; # for; # has; # letter; # october;
        # people; # performance; # progress; # services; # young; accommodation; actions; adopters; audits; best;
        better; considered; first; focus; front; full; go; goes; half; have; health; improvements; judged; known;
        lack; leadership; level; look; months; most; no; others; parenting; permanence; personal; positive; requires;
        risks; some; stay; strong; supervision; themselves; was; we; working; young
        """,
        -0.375: """
        # 16; # 2026; # april; # care; # council; # june; # on; # thursday; # to; # with; about; achieve; action;
        adopted; allocated; april; assurance; be; board; bring; cannot; carried; changes; check; chief; clear;
        clearly; commissioned; committed; contacts; continue; court; cqc; current; development; difference; effective;
        effectively; eighteen; ensure; established; executive; file; files; flats; focused; form; future; gets;
        government; heard; improving; initial; law; led; line; making; means; meant; meet; might; more; october; olds;
        ones; order; out; part; performance; permanent; possible; praised; prompt; record; recording; regularly;
        round; senior; signed; skilled; small; specialist; spring; staying; story; these; trust; us; views; voice;
        vulnerable; waited; waiting; workers; write; written; yet; youngsters
        """,
        -0.5: """
        # 2023; # august; # improve; # inspectors; # jtai; # leavers; # needs; # news; # ofsted; # overview;
        # published; # reporter; # social; # that; # they; # us; along; already; among; an; attendance; but; cabinet;
        cant; challenge; commissioning; consent; consistency; consistent; countys; danger; date; day; decision;
        delays; drop; evaluation; everyone; experiences; frontline; girls; going; guardians; heads; her; hub;
        improved; inadequate; it; its; knows; life; many; matched; new; next; nhs; not; now; nurses; offer; offered;
        orders; pace; pathway; placed; places; plain; plan; planning; provide; provision; raised; records; reviewing;
        ring; self; send; significant; stability; starts; step; summer; systems; talked; targets; those; training;
        until; waits; when; worries
        """,
        -0.625: """
        # date; # democracy; # do; # it; # summary; again; all; begun; boys; child; childs; daily; each;
        effectiveness; excellent; exploitation; filled; gps; hear; hold; leaving; local; month; need; never; nineteen;
        old; once; only; outcomes; peoples; planned; practice; praise; real; reports; reviewed; sixteen; social;
        strengths; team; timely; took; weeks; worried
        """,
        -0.75: """
        # and; # main; # practice; answer; any; appropriate; begins; benefit; chair; comprehensive; data; dates;
        director; eleven; enquiries; every; everything; evidence; experienced; foster; gives; however; improvement;
        incident; january; keep; leave; manager; members; moved; november; ofsted; panel; quickly; right; staff;
        start; such; their; they; this; times; two; visit
        """,
        -0.875: """
        # 19; # about; # by; # of; # work; able; dropped; education; jointly; last; list; nobody; phone; picked;
        result; too; way
        """,
        -1.0: """
        # inspection; back; holding; reviews; say; so; together
        """,
        -1.125: """
        # is; decisions; missing; move; quality
        """,
        -1.25: """
        leaders; progress
        """,
        -1.375: """
        # what; will
        """,
        -1.5: """
        # 2025
        """,
        -1.875: """
        leavers
        """,
        -2.375: """
        # findings
        """,
    },
}
