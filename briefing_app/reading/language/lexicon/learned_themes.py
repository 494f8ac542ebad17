"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        2.375: """
        commissioning; director
        """,
        2.125: """
        plan; services; top
        """,
        2.0: """
        =; accepted; already; leadership
        """,
        1.875: """
        # board; # safeguarding; ambition; board; council
        """,
        1.75: """
        # date; chair; dcs; department; leaders; post; putting; she; visible; vulnerable; weaknesses
        """,
        1.625: """
        # with; begins; charge; commissioned; improvement; managers; posts; safeguarding
        """,
        1.5: """
        # on; # summary; acted; boards; challenge; hired; officers; recommendations; signed
        """,
        1.375: """
        acting; failures; joined; priorities; responded
        """,
        1.25: """
        # action; chief; committed; company; confidence; councillors; extra; frankly; joint; learning; meet; monday;
        potential; problems; procedures; september; sorry; steps; story; strategies; trust; will
        """,
        1.125: """
        # 03; # 25; # council; # inspection; # item; # we; accept; advertised; appointed; asking; breaks; cabinet;
        change; dental; describes; draft; during; effectiveness; governed; government; he; heads; improving; included;
        leaflet; money; outcomes; palpable; partners; prioritised; report; responsible; second; secretary; sub
        """,
        1.0: """
        # 5; # education; # our; # services; actions; actively; agencies; ambitious; areas; aware; blame; business;
        chairman; challenges; chiefs; clinic; communities; death; departments; direction; drive; due; education;
        first; focused; former; identified; improvements; itll; january; june; just; locality; manage; managed;
        members; organised; panel; practice; project; rapid; rigorous; roles; serious; starts; taking; they; together;
        train; trying; tutor; welcomed; would
        """,
        0.875: """
        # doing; # executive; # have; # local; # weaknesses; action; address; advocate; bosses; changes; commended;
        created; deficits; deputy; dfe; difference; doubt; evaluation; firmly; fund; hands; health; her; hire; honest;
        immediate; inquiry; itself; knew; knows; manager; ministers; nurseries; offered; opening; orders; partner;
        partnership; points; poorly; purpose; recovery; recruitment; says; senior; shared; start; strategy; suggested;
        tackled; throughout; wellbeing; weve
        """,
        0.75: """
        # been; # make; # member; # questions; # strengths; # the; accurately; aims; all; answer; appropriately;
        arrangements; attention; authority; began; colleagues; commission; committee; conclusion; control; corporate;
        covid; credit; current; disabled; ensuring; established; extend; face; fenced; findings; goes; group; groups;
        has; him; homes; incident; ineffective; intervention; its; ive; judgements; larger; last; later; lead; links;
        localities; major; matter; minister; model; nhs; nothing; now; nurse; offering; overview; planned; praises;
        priority; promises; re; reached; recruited; relentless; reorganisation; reviewed; sensible; service; states;
        statutory; strengths; stronger; targeted; theyve; things; understand; understood; urgency
        """,
        0.625: """
        # 12; # are; # four; # get; # impact; # now; # said; # should; # youth; academy; achieving; activity;
        addressing; adviser; agency; allegations; allowance; annual; april; arranged; aspirational; assessment; beds;
        campaign; clearly; commissioners; consultant; contract; counted; criticism; cross; decided; dementia;
        demonstrated; determined; developments; duties; elected; employment; evidenced; example; explains; fast;
        faults; force; from; fully; gather; give; go; grip; grow; guide; ill; impressed; improve; inspectors; interim;
        july; keep; labour; launched; lay; leader; led; little; meets; monitoring; new; next; open; opens; out;
        outstanding; parenting; party; performance; police; portfolio; promised; realistic; recognises; reliable;
        remarked; residents; resolved; score; self; setting; since; sister; summary; supply; teams; themselves;
        therapy; thought; trusted; updated; us; we; weekend; went; whether; which; worked; wrote
        """,
        0.5: """
        # 2023; # 8; # areas; # as; # be; # cabinet; # cqc; # families; # found; # it; # its; # overall; # overview;
        # post; accessible; according; agreement; ahead; another; approved; assess; asylum; attendance; bad; be;
        became; been; begun; best; body; brings; cannot; challenged; critical; danger; data; decline; dentists;
        determination; discharge; drivers; ensures; everybody; experienced; external; figures; forward; four; fresh;
        front; gave; hadnt; hall; history; housing; implemented; includes; independent; influence; issues; it; know;
        lack; learn; leaver; left; looking; mayor; mentioned; messages; much; near; not; notifications; opened;
        outside; permanent; policies; political; positive; prepared; protected; put; questions; quickly; raised;
        regional; registered; relationship; responding; responsibilities; reviewing; rewritten; robust; safe; send;
        sets; specialist; staff; standing; started; stayed; strong; successful; table; target; tell; then; therefore;
        thoughtful; verdict; violence; vision; wants; warning; weak
        """,
        0.375: """
        # 17; # 2022; # and; # committee; # correspondent; # dan; # journal; # lscb; # october; # office;
        # recommendations; # release; # service; # trust; # what; accurate; achieved; across; added; after; age;
        along; appointment; appropriate; as; asked; audits; authoritys; being; boroughs; bought; built; cared;
        carefully; carried; changed; changing; charity; chosen; commitment; community; consultation; continued;
        county; dealt; decide; detailed; developed; difficulties; does; domestic; done; draw; expected; exploitation;
        faith; feedback; going; governance; graded; great; have; head; helpline; homeless; hours; implementation;
        include; involvement; join; kept; latest; leads; legal; lives; march; may; meeting; months; neighbouring;
        newly; news; november; october; officer; order; own; pandemic; paper; pay; point; present; processes;
        professionals; publish; ready; recent; responsive; reviews; ring; running; said; seek; sharing; short; shown;
        sleep; speak; specific; spend; steady; strengthened; summer; took; two; very; view; week; welcome; well; what;
        word; writing; year
        """,
        0.25: """
        # 2025; # 27; # about; # at; # county; # evaluation; # improve; # information; # is; # media; adopted;
        adopters; again; also; analysis; asks; based; behind; borough; break; calls; clear; closely; councils;
        december; did; drawn; each; early; easy; end; executive; february; focus; form; found; frequent; hard;
        hospital; impact; important; increased; informed; is; judgement; knowledge; known; leave; life; listened;
        longer; management; moved; named; necessary; neglect; other; plans; practitioners; protection; public;
        qualified; rated; rather; rating; reduce; regularly; reports; requiring; return; review; run; secure; see;
        seeking; six; small; social; stable; sufficiently; supporting; systems; taken; telephone; virtual; want; was;
        whose; words; worker; write; yet; youth
        """,
        0.125: """
        # 14; # april; # leaders; # not; abuse; decisions; further; help; needs; our; overall; progress; receive;
        right; significant; team; there; three; up; way; where
        """,
        -0.125: """
        # 11; # achieving; # area; # leadership; # social; # who; # work; advice; always; came; child; completed;
        delay; good; high; how; look; notes; often; over; schools; these; through; too
        """,
        -0.25: """
        # 10; # 22; # 9; # adult; # children; # do; # has; # headline; # leavers; # of; # permanence; # reporting;
        # tuesday; # vale; # was; able; area; ask; assurance; authorities; benefit; better; birth; but; careful;
        carers; college; comes; complex; conferences; consent; could; daily; different; edge; emergency; emotional;
        every; evidence; experience; exploited; fathers; feel; find; followed; following; had; harm; helped; if;
        inadequate; including; individual; information; initial; inspectorate; introduced; large; level; line; live;
        lone; looks; made; meant; might; minutes; nobody; nurses; off; older; olds; only; overnight; particularly;
        people; person; persons; place; poor; praised; proportion; protect; recorded; reflect; routinely; screening;
        seven; several; signs; single; so; somebody; staying; strategic; strength; suitable; support; supported;
        system; that; theres; third; times; today; valued; views; visited; why; work; younger; your
        """,
        -0.375: """
        # 2026; # 24; # advertiser; # borough; # city; # does; # experience; # february; # june; # ldr; # ldrs;
        # london; # management; # mercury; # need; # needs; # no; # outcome; # rating; # they; # thursday; # view;
        # well; # words; # you; access; addressed; ago; agreed; almost; any; arrive; aspirations; at; attend; audit;
        awareness; because; between; brothers; camhs; caseloads; cent; choose; circumstances; considered; consistency;
        consistent; continuing; date; dates; demand; difficult; dont; drug; drugs; efforts; eleven; else; encouraged;
        ended; engagement; english; enquiries; equipment; even; everyone; everything; fall; fallen; family; few; five;
        follow; forms; fostered; fourteen; free; frontline; gets; gone; grandparents; greater; happen; higher; hold;
        increasingly; inspection; inspector; key; lowest; make; makes; mean; missed; missing; month; morning; move;
        national; nearly; no; nor; number; once; others; outcome; partnerships; placements; planning; positively;
        praise; pupils; quarter; rate; rates; received; referred; regular; require; respect; responses; resulting;
        results; risks; rules; safeguard; saw; scrutiny; show; sisters; sooner; spoken; standard; them; think; those;
        timely; town; track; transition; trauma; treated; tried; unaccompanied; visits; watchdog
        """,
        -0.5: """
        # 20; # 21; # 3; # adoption; # authority; # help; # inspectors; # january; # july; # members; # see; # staff;
        # that; # young; above; achieve; achievement; an; arrivals; away; boy; budgets; call; co; comprehensive; core;
        embedded; evaluated; file; filled; finding; fourth; get; girls; handful; happens; harder; highest; hit; house;
        however; identifying; increase; intelligence; involved; iro; iros; journey; leavers; likely; list; living;
        loss; majority; means; mothers; multi; nineteen; opportunity; or; paid; parent; pays; per; picked; places;
        quality; recently; remain; round; same; secondary; should; sickness; sight; situations; skills; sometimes;
        sound; special; spoke; stop; students; supervision; theirs; thirds; this; time; timescales; told; trained;
        turn; twenty; undertaken; used; vacancies; wales; ways; when; while; whom; with; women; workforce; yearly;
        young
        """,
        -0.625: """
        # 26; # 31; # a; # after; # findings; # focused; # following; # letter; # made; # main; # march; # news;
        # page; # points; # them; # will; add; adults; aged; assessed; average; carry; case; cases; checked;
        childrens; childs; ciw; considerable; disabilities; doing; explained; families; felt; female; fifteen;
        genital; glad; got; growing; grown; handed; hardly; here; hope; hub; identify; kind; language; late; less;
        letters; like; lscb; making; meetings; men; midwives; momentum; monitor; more; most; mutilation; numbers;
        offer; online; opposition; ours; overdue; past; policy; probation; professional; promoted; prompt; provided;
        range; read; reasons; records; referrals; resulted; risk; sees; seldom; shortage; slow; some; such;
        supervisors; take; timeliness; training; waiting; watched; welsh; who; wish
        """,
        -0.75: """
        # 19; # 4; # 7; # by; # courier; # may; # performance; # press; # reporter; # visit; act; analytical; around;
        attended; bottom; boys; can; care; children; cllr; close; closed; complaints; conditions; confident;
        consistently; contact; cost; court; do; document; down; engage; england; exceptional; failed; forty; granted;
        home; law; met; need; one; oversee; placed; previous; providing; provision; reading; recognise; region;
        relevant; rightly; safer; saying; scheme; scotland; someone; supports; wait; whatever; widespread; within;
        won; you
        """,
        -0.875: """
        # 2020; # 2024; # director; # outcomes; # protection; account; adequate; books; budget; conservative;
        discussions; earlier; flag; grades; half; long; peer; peoples; reach; reason; recording; reported; required;
        result; scorecard; spends; starting; still; than; unitary
        """,
        -1.0: """
        # democracy; # friday; # report; # to; assistant; grade; highly; inspected; investment; judged; low; marks;
        ongoing; recommended; remains; resources; sector; seen; their; weeks
        """,
        -1.125: """
        # looked; # progress; # were; assessments; check; estyn; improved; lost; receiving; use
        """,
        -1.25: """
        addition
        """,
        -1.375: """
        # care; # this; fifth; workers; youngsters
        """,
        -1.625: """
        # experiences; funding
        """,
        -1.75: """
        financial
        """,
    },
    Theme.FRONT_DOOR: {
        2.75: """
        partners
        """,
        2.625: """
        centres
        """,
        2.25: """
        early; families; hub
        """,
        2.125: """
        contacts; health; strategy
        """,
        2.0: """
        # findings; discussions; nurseries; partnerships; protected; referrers
        """,
        1.875: """
        help; partnership; probation; referred
        """,
        1.75: """
        concern; neighbours; schools; send; talks; without; worries
        """,
        1.625: """
        callers; decisions; gps; refer; situations
        """,
        1.5: """
        # help; family; quickly; worried
        """,
        1.375: """
        escalate; helped; hubs; jointly; meetings; morning; police; prevention
        """,
        1.25: """
        # inspectors; call; cases; common; concerns; contact; email; helpline; recognised; safe; teachers; together;
        visitors; website
        """,
        1.125: """
        # reporter; =; addition; desk; discussion; education; experienced; fifth; first; intake; line; responses;
        resulted; safeguarded; self; services; somebody; support; trouble; upon; ways
        """,
        1.0: """
        # overview; # social; # that; # who; alerts; answer; answered; anyone; before; consistent; decision; duty;
        fast; identified; immediate; intervention; number; online; preventive; proportionate; rarely; referrals;
        response; right; rings; risks; sufficient; ten; undertake; urgent; village; were; when; working
        """,
        0.875: """
        # harm; # ldr; # members; action; appropriate; assistance; bank; being; borough; decisive; drug; edge;
        effectively; escalating; fears; folk; found; front; get; going; homes; hospitals; information; let; living;
        lower; midwives; most; neighbouring; next; nights; november; offered; opportunity; parenting; parents; plus;
        professional; professionals; reach; safeguard; service; side; statutory; things; understood; weekends
        """,
        0.75: """
        # also; # friday; agencies; alongside; assessment; associations; at; bar; because; childrens; closed;
        committed; community; courses; covers; danger; earliest; enquiries; feedback; forms; friday; gp; guidance;
        hear; helpful; history; holding; hurt; improvements; incident; increased; informed; injured; joins; logs;
        marked; needing; open; pass; picks; prompt; rather; remained; report; reported; responded; routinely; same;
        staffed; systems; targeted; team; threshold; thresholds; today; unread; way; weeks; welfare; whoever; wide;
        youth
        """,
        0.625: """
        # 2018; # 25; # assessment; # some; # whats; able; acted; application; applied; arent; asked; attendance;
        back; been; book; bring; calls; dentists; doctors; embedded; english; enquiry; ensures; everyone; falls; fire;
        food; greater; helping; housing; hundreds; improved; intelligence; interpreters; introduced; levels; library;
        located; manner; many; mash; meant; member; met; minutes; must; neighbour; news; nineteen; numbers; nursery;
        officers; phone; practitioners; praises; promoting; rang; referral; reports; rising; risk; route; rural;
        safeguarding; someone; sooner; sound; strongly; swift; swiftly; telephone; these; timeliness; unclear; unsafe;
        visitor; weekend; wherever; whose; worry
        """,
        0.5: """
        # 00; # 1; # 2025; # among; # cqc; # democracy; # does; # families; # immediate; # leaders; # mercury;
        # observer; # october; # published; # read; # report; # risk; # serious; # they; access; actions; adequate;
        advice; agency; appropriately; arrangements; aside; availability; available; awareness; between; boroughs;
        can; carried; carrying; closely; clubs; co; commissioned; communities; consultation; coordinated; county;
        course; dealt; demand; door; draw; drivers; earlier; effective; emergency; empty; escalation; example;
        exceptional; fewer; filed; fit; following; form; frontline; getting; goes; got; great; hadnt; handover; harm;
        harmed; hopes; hospital; issues; leads; managed; mark; mums; need; notices; nurses; offending; only; options;
        organisations; park; partner; primary; qualified; raise; real; recommendation; repeat; respond; responding;
        robust; seeing; seek; serious; seven; shortfalls; since; small; sort; sought; success; suitable; talk; teams;
        tuesday; volunteers; weight; worse
        """,
        0.375: """
        # 19; # 2023; # 22; # 7; # are; # exclusive; # february; # found; # free; # governance; # herald; # impact;
        # june; # management; # needs; # november; # practice; # protection; # september; # thursday; # was; # words;
        accommodation; act; activity; ago; alcohol; almost; analysis; anything; apply; as; ask; babies; backlog;
        called; checks; children; comes; commended; commitment; core; councillor; covid; designated; do; employment;
        ensure; every; familys; framework; gets; groups; happened; happening; happens; highly; holidays; improve;
        improvement; investment; lead; level; make; meets; much; night; nurse; officer; our; out; outcome;
        participation; particular; passed; people; policy; poor; procedures; promptly; queue; rated; rates; rationale;
        relevant; remains; result; ring; role; saw; school; seen; sent; shut; significant; speaks; strength; subject;
        supported; supports; table; take; talked; thorough; throughout; timely; touch; turn; us; waited; weak; well
        """,
        0.25: """
        # 13; # 14; # 15; # 17; # 2; # 2021; # 27; # 29; # and; # authority; # child; # childrens; # city; # courier;
        # evening; # focused; # headline; # leadership; # local; # main; # need; # press; # says; # summary; # to;
        # what; all; away; become; better; breakfast; built; by; capacity; check; city; citys; clear; comprehensive;
        consent; continue; day; department; developed; difference; disability; effectiveness; established; fully;
        heard; high; hours; including; initial; just; kept; leaves; march; means; meeting; name; named; nearly; never;
        nothing; often; once; one; outside; peoples; person; praise; processes; put; reduced; safety; seldom; several;
        shared; slow; social; sometimes; staff; stage; start; steps; still; strong; sure; there; this; treated; twice;
        under; understanding; up; vulnerable; whole; work; your
        """,
        0.125: """
        # 20; # december; # improve; # january; # not; # services; # the; always; come; has; is; its; know; letters;
        now; ofsted; own; pathway; placed; says; short; so; some; times; two; where; will; worker; would; year
        """,
        -0.125: """
        # evaluation; # outcomes; # partnership; # strengths; # work; account; adopters; adult; an; changes; could;
        councils; delay; direct; from; given; go; gone; had; hard; have; late; left; local; more; multi; needed; new;
        over; positive; practice; review; reviewing; stay; taken; unaccompanied; what; who; with; workers
        """,
        -0.25: """
        # 30; # adoption; # areas; # be; # children; # experience; # experiences; # information; # is; # may;
        # reporting; # send; # we; additional; adviser; age; ambitious; among; area; arrived; attended; average;
        board; cannot; caseloads; chairs; changed; chief; child; committee; date; days; during; eighteen; engagement;
        experience; exploited; february; few; files; filled; find; focus; four; further; group; having; his; if;
        includes; increase; independent; inspection; inspectors; interviews; kind; knew; knowledge; leader; least;
        lessons; letter; life; making; managers; men; might; monitored; moves; moving; newly; nine; not; offer;
        ofsteds; older; order; parent; past; permanent; possible; posts; proceedings; process; pupils; range; rating;
        record; regularly; relationships; scrutiny; should; speak; specialist; spoke; stable; term; themselves;
        therapy; think; used; virtual; waiting; want; within; words
        """,
        -0.375: """
        # 10; # 3; # county; # executive; # joint; # lscb; # news; # permanence; # quality; # things; # times; # us;
        abuse; achieving; across; address; adolescents; affected; aged; ahead; allegations; another; anybody;
        approach; audit; autism; boy; breaks; brothers; but; cabinet; challenged; challenges; change; childs;
        chronologies; clinic; coming; considered; cultural; cut; demonstrate; development; did; doing; drawn; ended;
        england; face; failings; financial; firm; forum; free; frequent; gaps; gave; girls; give; government; grade;
        guide; half; happen; hardly; helps; holiday; improving; inconsistent; inform; inspections; integrated; july;
        key; known; large; later; law; learn; leaving; links; live; looks; lost; management; matters; meet; mental;
        missed; monday; months; morale; necessary; nhs; no; nor; office; old; on; orders; other; outcomes; page; pay;
        placement; places; pointed; pre; protection; provision; published; purposeful; quality; quarter; recruitment;
        reflect; remain; respect; reviewed; secondary; seeking; senior; separated; shown; sisters; sit; speech; spend;
        stand; step; story; summer; tasks; than; them; thoughtful; three; track; transition; trust; understand; until;
        victims; view; violence; visited; voice; wales; we; which; wrote; younger
        """,
        -0.5: """
        # 2022; # 21; # 4; # achieving; # april; # area; # august; # council; # from; # inspection; after; again;
        assurance; aware; began; begun; brought; complaints; complex; conversations; court; data; deal; delays;
        develop; disabilities; drift; drugs; enable; enough; evaluation; executive; feel; follow; friends; good;
        grandparents; he; held; identify; individual; joint; kinship; knowing; lack; learning; little; locality;
        makes; minority; miss; monitoring; mothers; moved; noted; october; outstanding; oversight; paid; panels; part;
        parts; personal; picture; place; planning; points; proportion; psychologist; raised; recommendations;
        reduction; relationship; respite; returned; section; set; share; skills; stability; strategic; therefore;
        thursday; twenty; using; video; visible; voices; weekly; worked; write; written; youngsters
        """,
        -0.625: """
        # after; # for; # looked; # ofsted; although; appointments; be; boys; challenge; completed; councillors;
        describes; does; engage; ensuring; experiences; far; fostered; here; house; it; keeping; looked; money;
        performance; provides; return; reviews; rigorous; run; runs; say; sexual; she; something; supervision;
        teenagers; they; time; training; views; wait
        """,
        -0.75: """
        # 2024; # a; # about; # leavers; # plan; # progress; # safeguarding; # service; # with; also; areas;
        conferences; e; emotional; even; exploitation; five; inclusion; keep; leadership; made; measure; month;
        national; off; panel; prepared; privately; progress; records; september; their; tool; undertaken; visits
        """,
        -0.875: """
        # letter; both; care; corporate; home; leave; none; plan; second; special; specifically; visit; waits
        """,
        -1.0: """
        case; director; domestic; enhanced; fostering; how; leaders; leavers; list; plans; receives; screening; see;
        strengthened; such; system; thought; years
        """,
        -1.125: """
        # in; advisers; down; each; extra; foster; members; missing; young
        """,
        -1.25: """
        carers; legal
        """,
        -2.0: """
        neglect
        """,
    },
    Theme.ASSESSMENTS: {
        3.875: """
        assessments
        """,
        2.75: """
        enquiries
        """,
        2.5: """
        assessment; risk
        """,
        2.25: """
        assessed; assessing
        """,
        2.125: """
        protection
        """,
        1.75: """
        family; psychologists
        """,
        1.5: """
        analysis; assess; assesses; strengths
        """,
        1.375: """
        date; form; looked; parenting; psychology; seen
        """,
        1.25: """
        assessor; assessors; baby; checklist; experts; updated; updates
        """,
        1.125: """
        # 2023; # from; # who; advice; consistently; culture; faith; fathers; harm; many; needs; neglect; reviewed;
        teachers; together; what; workers
        """,
        1.0: """
        cases; child; circumstances; conclusions; consider; curiosity; danger; educational; everyone; impact; look;
        majority; mental; nursery; occupational; questions
        """,
        0.875: """
        # findings; # help; asked; babys; careful; detail; elsewhere; ethnicity; explored; fair; grandparents;
        improved; investigations; isnt; lasts; named; ones; out; place; section; sentence; stood; timely;
        understanding; unpaid; words; worked; yearly
        """,
        0.75: """
        # made; # may; # need; # november; agencies; bruises; consideration; dads; explain; extended; familys;
        focused; framework; good; had; kind; lead; list; low; made; minority; model; mood; most; old; panels; parents;
        peoples; pulled; rounded; siblings; simple; social; spotted; standard; stopped; strain; such; tested; views;
        weigh; weighed; weight; whats; whole; years
        """,
        0.625: """
        # 8; # following; # points; # protection; # questions; absent; abuse; already; an; before; begun; clear;
        comment; conclusion; consistency; demonstrate; did; doctor; domestic; evidence; handful; histories; inform;
        jobs; lacked; law; lived; lives; living; might; observation; other; overly; poor; poverty; practitioners;
        promptly; proper; relevant; risks; saw; small; specialist; therapy; thirds; thorough; thought; times; too;
        use; why; write
        """,
        0.5: """
        # 17; # experiences; # page; # progress; # social; # to; # tuesday; appropriate; asking; brief; carried;
        caught; changes; comprehensive; concerns; contribute; copied; current; do; drift; during; expertise; friends;
        happened; household; ill; improve; include; injuries; inspection; leading; learning; looking; makes; members;
        misuse; mother; number; older; one; outside; overlooked; paediatrician; parent; picture; pilot; play; put;
        quality; rarely; records; repeat; room; saying; show; shown; sibling; single; skill; stable; substance;
        therapists; think; through; timescales; tried; turnover; understood; up; waited; ways; worst; yet
        """,
        0.375: """
        # 19; # 27; # affairs; # asked; # headline; # january; # jtai; # june; # members; # nov; # weekly; added;
        adopted; allocated; arrived; behaviour; behind; being; both; bring; choice; comes; cultural; days; describe;
        described; disability; draw; else; england; example; excellent; face; filled; finds; get; gets; hardly;
        history; holidays; home; inconsistent; inspectorate; judged; known; less; lines; listened; lists; live;
        longer; mums; nurse; october; offered; or; parental; part; past; peer; police; posts; potential; problems;
        prompt; proportionate; pupils; quickly; read; registered; relationship; reviews; second; several; signs;
        since; sisters; slow; starting; stronger; than; their; there; thin; third; timeliness; tool; trained; visit;
        where; widespread; within; younger
        """,
        0.25: """
        # 2026; # 24; # 3; # 30; # 6; # authority; # december; # july; # local; # press; # valley; # work; # young;
        according; account; adopters; again; age; at; begins; brothers; cent; childrens; chronologies; close;
        considered; consistent; direct; dont; due; enough; examples; families; february; fewer; findings; go; housing;
        improvement; information; language; like; more; moves; new; not; notes; paid; paper; partner; per; person;
        professionals; recognised; require; requires; result; say; says; see; significant; someone; staff; summer;
        taken; view; way; working; your
        """,
        0.125: """
        # 14; # about; # adoption; # democracy; # friday; # is; as; change; come; day; each; effective; find;
        inspectors; into; led; multi; practice; remain; team; teams; took; understand; while; who
        """,
        -0.125: """
        # 2022; # governance; # management; # march; # on; # the; # with; adviser; agency; audits; better; between;
        borough; by; however; inadequate; including; individual; its; leavers; now; officers; overall; people; rating;
        referral; safe; said; supervision; supported; ten; that; two; used; very; waiting; was; week; weeks
        """,
        -0.25: """
        # 11; # 12; # 15; # 16; # 21; # achieving; # adult; # april; # board; # child; # focused; # found; # impact;
        # leaders; # october; # outcomes; # permanence; # report; # reporter; # these; # well; # what; about; access;
        achieve; acted; advisers; always; approach; appropriately; assurance; authorities; based; benefit; best; boys;
        break; breaks; but; chair; chairs; city; community; consent; covid; cqc; crisis; difference; disabilities;
        door; duty; effect; effectiveness; emergency; ensure; ensures; experiences; exploitation; five; following;
        forward; free; fully; further; given; going; groups; have; he; highly; improving; informed; intervention;
        itself; last; leadership; leads; let; long; looks; make; management; manager; march; month; monthly; move;
        nearly; next; no; nobody; noted; november; nurses; offer; opportunities; others; outcome; outcomes; overnight;
        particularly; partners; permanence; personal; places; post; pre; present; priority; processes; protected;
        provision; reach; reason; reasons; receive; received; record; referrals; regular; relatives; reports;
        required; respond; scheme; secure; send; september; sexual; share; should; sit; six; skills; spoken; still;
        story; strategic; strategy; strength; strong; sufficiently; talk; teenagers; then; town; under; virtual;
        visitors; want; weekly; were; wide; wishes; with; without; you
        """,
        -0.375: """
        # a; # as; # childrens; # families; # for; # it; # release; # safeguarding; able; accommodation; actions;
        adoption; adults; agreed; along; alongside; although; annual; answer; answered; april; around; ask; authority;
        be; boy; carers; centres; check; children; commission; commitment; common; complaints; concern; contacts;
        council; currently; daily; decided; delivery; does; drop; dropped; ends; english; established; evaluation;
        fast; forty; foster; front; gaps; girls; gone; graded; has; head; her; higher; hold; homes; important;
        improvements; interviews; it; june; keeping; kept; legal; letter; letters; local; means; meeting; mothers;
        moved; national; nine; notice; notifications; off; ofsted; ongoing; ought; placement; placements; planning;
        points; privately; real; recording; recruitment; relationships; requests; return; review; right; ring;
        routinely; same; schools; screening; sent; serious; short; signed; skilled; spend; supports; term; them;
        theres; time; upon; vulnerable; waits; whom; whose
        """,
        -0.5: """
        # 5; # children; # experience; # february; # inspectors; # leavers; # visit; above; action; additional; adult;
        among; anyone; attend; available; been; board; call; conference; conferences; could; councils; data;
        decisions; early; education; effectively; eight; eighteen; every; first; followed; fostering; guardians; hand;
        help; helped; homeless; hub; immediate; independent; is; keep; learn; level; limited; little; marked; months;
        numbers; olds; only; oversight; positive; possible; programme; progress; recommended; self; senior; sooner;
        speak; stay; terms; things; though; thoughtful; transition; turn; unborn; undertake; visits; we; whether;
        worker; youngsters
        """,
        -0.625: """
        # after; # of; # services; # that; # was; away; because; bosses; can; carefully; contact; deal; disabled;
        eleven; far; four; hours; lost; managers; missing; nurseries; our; over; partnership; pathway; pathways;
        performance; range; rather; scores; service; services; shared; system; three; trust; until; which; will;
        young
        """,
        -0.75: """
        # assessment; # better; # looked; # main; =; arrangements; cannot; feel; group; held; initial; key; leaders;
        leave; met; recognise; recorded; residential; response; special; those; work; would; year
        """,
        -0.875: """
        # care; # ofsted; came; core; happens; plan; safeguarding; themselves; told; training
        """,
        -1.0: """
        # inspection; after; apart; getting; know; meetings; round
        """,
        -1.125: """
        health; support
        """,
        -1.25: """
        # and
        """,
        -1.5: """
        plans
        """,
    },
    Theme.PLANS: {
        3.125: """
        plans
        """,
        3.0: """
        plan
        """,
        2.625: """
        conference; planning
        """,
        2.125: """
        attended; conferences; initial
        """,
        1.875: """
        contingencies; reviews
        """,
        1.75: """
        core; ehcp; reviewing; targets; template
        """,
        1.625: """
        goals; written
        """,
        1.5: """
        copy; maintains; protection
        """,
        1.375: """
        contingency; step
        """,
        1.25: """
        # were; always; better; chaired; child; ongoing; page; pages; plain; planned; progress; will
        """,
        1.125: """
        deadlines; families; held; need; old; parents; professionals; sections; then; what; whole
        """,
        1.0: """
        achieve; be; down; most; outcomes; quality; steps; vast
        """,
        0.875: """
        # chief; # these; although; around; far; fit; focused; generally; how; if; life; lives; majority; regularly;
        stay; timely
        """,
        0.75: """
        # progress; # protection; ahead; area; away; cases; copies; ends; expects; find; health; hopes; independent;
        jargon; leaves; list; makes; neither; not; nothing; ones; out; oversight; parent; people; process; profiles;
        single; so; specific; swiftly; were; when; write
        """,
        0.625: """
        # august; # experiences; # permanence; # so; actions; by; clear; danger; date; dates; end; friday; groups;
        hold; hospital; iro; lines; little; looks; many; meeting; needs; objectives; often; prepared; progressing;
        protect; reflect; reflected; shared; simple; slipped; small; strengthen; things; timescales; would
        """,
        0.5: """
        # 2022; # 21; # 3; # correspondent; # evaluation; # february; # help; # january; # page; # published; # send;
        # this; # who; about; adults; agencies; agency; aim; aims; alike; apart; as; assurance; aware; begun; care;
        challenge; change; childs; discharge; ehc; evident; familys; fives; format; hand; happens; identified;
        include; ineffective; intervention; introduced; keeps; language; mean; means; measurable; met; mother; move;
        multi; mum; must; new; one; oversee; praise; professional; provide; read; receiving; register; reunification;
        rewritten; rise; rural; safety; saw; set; share; social; some; strong; take; tell; thought; time; transfer;
        transport; tried; updated; weekends; whom; word
        """,
        0.375: """
        # 12; # 24; # 7; # achieving; # adult; # child; # december; # findings; # headline; # leavers; # need;
        # social; ambitious; annual; appropriately; aspirations; borough; bottom; carried; carry; circumstances;
        comes; complex; consideration; consistent; crisis; despite; district; ended; enough; good; helps; higher;
        interventions; iros; last; late; least; led; less; like; link; make; making; matters; more; my; none; nor;
        november; number; officer; on; only; outcome; over; overall; passed; past; person; phone; poor; procedures;
        recent; regular; reports; required; responsibility; review; routinely; school; section; short; signed;
        something; statements; subject; tasks; them; though; threshold; variable; werent; wishes; within; writing
        """,
        0.25: """
        # 1; # 13; # area; # authority; # not; # points; # quality; additional; agreed; all; any; anyone; approach;
        april; at; best; beyond; breaks; brought; capacity; checked; consistency; could; data; delay; direct; each;
        emergency; every; evidence; family; gets; getting; gone; hard; have; he; helping; here; increase; inform;
        issues; it; july; keep; known; lack; lead; lived; missed; mothers; moved; next; nobody; nurse; others;
        overnight; permanent; placed; quarter; quickly; rather; recognise; respite; same; scrutiny; sense; sometimes;
        sound; spoke; stable; term; that; they; this; twice; until; virtual; youth
        """,
        0.125: """
        # 2024; # 2025; # april; # council; # is; # looked; # needs; # news; # november; # of; # performance;
        # summary; came; can; children; did; do; effective; experienced; first; go; has; helped; month; or; own;
        place; several; should; support; there; too; understand; views; we; which; while; work; working
        """,
        -0.125: """
        # be; # democracy; # governance; # leadership; # management; # march; # practice; # reporter; age; an; calls;
        childrens; decisions; done; few; from; further; hours; including; into; is; key; leadership; local; look;
        mental; ofsted; other; partners; positive; range; report; said; service; speak; their; use; very; vulnerable;
        was; you
        """,
        -0.25: """
        # 19; # a; # about; # by; # childrens; # impact; # june; # leaders; # ofsted; # tuesday; # visit; # was;
        # weekly; # with; # work; # young; above; according; account; action; adviser; advocates; after; almost;
        already; among; answer; arrangements; asked; being; cannot; chronologies; city; clearly; commissioned;
        community; comprehensive; considered; corporate; county; cqc; culture; delays; difference; director;
        disability; discussions; drift; due; during; duty; earlier; education; effect; effectiveness; ensure;
        experience; experiences; file; foster; gaps; girls; gives; happen; high; highly; house; however; improvements;
        inadequate; interviews; joint; keeping; large; learn; let; letter; level; levels; listened; live; looked;
        made; manager; members; money; monitoring; named; notice; numbers; nurses; offer; open; order; outside;
        outstanding; paid; pathway; peoples; point; pre; prevent; private; programme; protected; provision; public;
        put; recently; record; recruitment; referral; require; result; ring; says; see; self; send; settled; sexual;
        since; skilled; slow; sought; stability; stop; strategy; sufficient; sufficiently; taken; teams; themselves;
        think; those; three; timeliness; times; today; two; understanding; understood; urgent; victims; visited;
        waited; waits; who; why; years
        """,
        -0.375: """
        # 10; # action; # do; # found; # it; # july; # main; # may; # office; # outcomes; # partnership; # people;
        # said; # to; absence; address; also; another; approved; arent; arrive; assessment; autumn; both; careful;
        checks; come; concern; consultation; coordinated; councils; course; custody; decisive; demand; designated;
        develop; does; domestic; effectively; ensuring; equipment; evaluation; examples; exploitation; feedback; feel;
        four; framework; front; fully; great; guidance; harm; heard; help; homes; issued; know; knows; law; minority;
        missing; mostly; network; never; no; noted; now; office; older; persons; places; police; practitioners;
        proceedings; pupils; realistic; reason; recognised; recorded; referrals; room; senior; serious; seriously;
        sooner; special; specialist; spring; stage; standards; starts; statutory; strategic; strengths; suitable;
        system; talk; team; thresholds; touch; treated; up; us; used; visit; visitors; wait; wants; ways; week;
        weekly; whose; worker
        """,
        -0.5: """
        # 5; # are; # better; # members; # on; # press; # services; # we; abuse; addressed; adequate; advocacy;
        authority; before; break; carefully; centre; christmas; complaints; complete; delivery; described; detail;
        disabilities; encouraged; fell; filed; files; finished; frequent; full; goes; impact; individual; informed;
        legal; letters; living; managers; may; monitored; months; moving; neglect; nine; nineteen; offered; olds;
        parks; placement; post; rarely; reach; recording; relating; response; return; risen; risks; safeguard;
        seeking; seen; september; seven; six; still; supervision; sure; tested; theyre; through; training; trust;
        went; wide; young; youngsters
        """,
        -0.625: """
        # in; # local; # report; # safeguarding; # they; # what; =; across; carers; chair; decision; early; engaged;
        example; exist; final; formal; get; having; improved; lockdown; management; mentioned; national; rare;
        rationale; receive; relationships; reviewed; risk; second; takes; voice; waiting; weeks
        """,
        -0.75: """
        # areas; # board; # families; # inspection; adoption; asylum; benefit; but; contribute; council; development;
        disabled; enquiries; fostering; future; guardianship; includes; inspection; leaders; learning; personal;
        records; robust; supported; systems; took; under
        """,
        -0.875: """
        # care; available; been; consider; five; meet; permanence; visits; way
        """,
        -1.0: """
        # for; board; contact; improvement; its; kept; safeguarding; staff; these; told
        """,
        -1.125: """
        # that; longer; partnership; services
        """,
        -1.25: """
        assessments; home; workers
        """,
        -1.375: """
        draft; leavers
        """,
    },
    Theme.TIMELINESS: {
        3.625: """
        delay; wait
        """,
        3.375: """
        waiting
        """,
        3.0: """
        drift
        """,
        2.75: """
        slow
        """,
        2.375: """
        days; delays
        """,
        2.125: """
        adaptations; pace; requests
        """,
        2.0: """
        happen; waits
        """,
        1.75: """
        day; fast; promptly; queue; weeks
        """,
        1.625: """
        backlog; everything; remain
        """,
        1.5: """
        backlogs; ehc; emergencies; quickly; waited
        """,
        1.375: """
        decisions; inside; long; prompt; things; urgent
        """,
        1.25: """
        ago; allocated; cases; deadlines; late; list; months; nothing; responses; small; take; took
        """,
        1.125: """
        # of; dealt; decision; hours; hundred; momentum; moves; reply; response; slip; teatime; urgency
        """,
        1.0: """
        act; any; anybody; appeals; courts; failed; families; holidays; moving; passports; slowly; than; thousand;
        time; without
        """,
        0.875: """
        # 2025; allowed; amended; conferences; disputes; entitled; experienced; help; left; lists; minority; month;
        ninety; overdue; points; soon; speed; statutory; still; swift; takes; tribunal
        """,
        0.75: """
        # local; # our; acts; agreed; alarm; approval; autumn; begins; case; core; damning; eleven; elsewhere;
        feedback; figure; fixed; fortnight; hanging; hardly; harm; into; issued; means; mediation; move; none;
        proportion; put; replies; results; returned; sense; should; slower; timeliness; transfers; visits;
        vulnerabilities; while
        """,
        0.625: """
        # 14; # 2; # improve; # ldrs; # no; action; arrives; average; before; calls; can; caring; children; come;
        compared; consequently; crisis; decided; delayed; evening; expect; fell; grants; ideas; immediate; individual;
        its; kinship; loss; meets; needs; ordered; processes; progress; promises; push; quick; relation; rule;
        several; situations; some; sometimes; sooner; spend; spring; straight; suspected; taking; ten; thirty;
        thursday; troubled; uncertainty; visit; winter; woman; work
        """,
        0.5: """
        # 16; # assessment; # councils; # director; # may; # mercury; # nov; # progress; bank; between; changed;
        christmas; comes; contrast; dates; deprivation; draft; due; easily; enquiries; first; following; gap;
        hearings; hour; leave; legal; length; longer; lost; maintained; matters; meeting; met; my; national;
        occupational; one; or; paperwork; periods; plans; promise; published; reach; referral; reports; rules; seen;
        sensory; size; slipped; staffed; stage; start; support; taken; tasks; twenty; understanding; weekend; when;
        where; word
        """,
        0.375: """
        # 23; # and; # area; # families; # health; # help; # information; # mail; # march; # october; # parent;
        # risk; # services; # thursday; acted; along; assessments; babies; because; beyond; call; cent; circumstances;
        conference; daily; development; education; finished; follow; fully; future; getting; grant; happening; head;
        hold; however; identifying; informed; inspectorate; june; kept; law; little; may; monday; need; october;
        orders; participation; previous; promised; purpose; rated; respond; result; secondary; starts; stayed; stop;
        strengths; summer; then; therapist; theyre; thing; though; timely; timescales; track; until; very; week; went;
        whom; whose; within
        """,
        0.25: """
        # 12; # 15; # 19; # 2022; # 24; # 26; # adult; # at; # authority; # childrens; # correspondent; # cqc;
        # executive; # experiences; # inspection; # main; # matters; # need; # needs; # partnership; # reporting;
        # who; abuse; again; april; back; become; carried; city; completed; cqc; current; demand; did; dont; eight;
        ensure; even; february; file; five; fostering; government; grown; hand; having; increase; initial; january;
        key; letter; living; make; meet; meetings; monthly; mostly; new; nine; noted; november; now; number; off;
        over; past; peoples; raised; reading; responded; reviews; right; round; school; serious; seven; six; spoke;
        strategy; sufficiently; system; thresholds; today; us; widespread; worker; years
        """,
        0.125: """
        # 21; # about; # april; # council; # democracy; # evaluation; # protection; # reporter; # service; be; been;
        corporate; down; experience; had; half; helped; identified; inspection; is; most; next; no; out; said;
        seeking; team; that; there; three; too; under
        """,
        -0.125: """
        # 2024; # achieving; # adoption; # be; # is; # january; # july; # that; access; ask; available; away; better;
        change; chief; childrens; council; county; described; during; found; held; if; improved; improvement; july;
        made; many; mental; records; require; say; send; teams; third; times; two; up; which
        """,
        -0.25: """
        # 1; # areas; # better; # children; # councillor; # date; # doing; # findings; # friday; # governance;
        # inspectors; # management; # practice; # release; # said; # this; # to; # us; # visit; # young; able; after;
        alone; already; an; analysis; approach; appropriately; arent; asked; at; attend; attended; audits; authoritys;
        birthday; break; breaks; bring; cabinet; carers; centre; changes; concern; consent; consistency; deal;
        difference; different; difficult; difficulties; discussions; documents; does; easy; effectiveness; english;
        evaluation; excellent; executive; family; filled; focus; focused; four; from; get; going; got; grade; health;
        heard; his; history; homes; i; important; inadequate; including; inconsistent; iros; judged; judgement; just;
        keeping; knowledge; lead; leadership; less; manager; managers; mash; matched; named; names; nearly;
        neighbouring; numbers; officer; often; older; on; parents; partner; passed; payments; performance; placed;
        planning; positive; praise; praised; present; private; programme; provide; provision; pupils; rating; recent;
        recorded; recruitment; reduce; regularly; requires; risk; safety; scrutiny; second; service; share; signs;
        stay; staying; story; supervision; targeted; tell; term; told; top; touch; undertaken; updated; used; view;
        views; weekly; wide; working; would
        """,
        -0.375: """
        # 2023; # 3; # 6; # are; # by; # courier; # december; # following; # leadership; # leavers; # page; # people;
        # press; # report; # these; # tuesday; # what; account; additional; adopters; advocates; aged; agency; among;
        annual; areas; around; as; assurance; based; brothers; building; but; by; chairs; challenge; checks; child;
        choice; close; coming; consistent; consistently; despite; director; disability; district; do; drawn; eighteen;
        emotional; events; every; evident; experiences; firm; fourteen; free; gaps; gave; good; hard; have; he;
        highly; holds; home; impact; improvements; inspections; it; joint; knows; leaves; led; life; like; lines;
        live; looks; low; makes; march; men; might; mothers; moved; much; neighbours; nhs; not; note; notice;
        officers; ofsted; online; opened; order; other; our; outcome; outside; own; page; panels; paper; pass;
        pathway; permanent; places; plan; planned; poor; post; protection; psychologist; public; reasons;
        recommendations; reflect; reviewing; run; safer; scheme; see; seldom; set; sexual; shortage; so; social;
        somebody; someone; sought; sound; speak; specialist; spent; stopped; stronger; subject; such; sufficient;
        systems; talk; talked; targets; teachers; temporary; their; theyd; those; thought; threshold; town; trained;
        understand; want; weak; weaknesses; welsh; words; worked; write; writing; wrong; you; younger
        """,
        -0.5: """
        # 11; # 5; # care; # from; # it; # members; # on; # september; # with; according; adoption; advisers;
        advocate; agencies; ages; asks; attention; authorities; both; boy; chair; considered; disabled; drop; each;
        effectively; expert; exploitation; fathers; felt; files; financial; find; further; girl; give; go;
        grandparents; great; has; hearing; hub; independent; lads; language; last; leaders; leaving; local; look;
        looking; missing; money; must; neglect; offer; offered; old; ongoing; outcomes; oversight; pages; parent;
        partners; personal; pre; proceedings; professionals; protect; range; rather; recognised; relationships;
        relatives; required; respite; same; shared; since; special; stands; step; steps; stood; theres; think; travel;
        turnover; use; victims; visitors; were; whether; why; worried; yet; your
        """,
        -0.625: """
        # 7; # a; # news; # were; all; also; area; assessed; assessment; bad; centres; diagnosis; feel; formal; group;
        heads; her; hospital; house; how; improve; isnt; judge; lack; leavers; looked; needed; ones; partnership;
        placement; police; priority; read; reviewed; room; she; significant; staff; strong; supported; together;
        training; trust; watchdog; will; youngsters; youth
        """,
        -0.75: """
        age; arrangements; being; board; boys; check; clear; data; discharge; early; effective; front; given;
        inspectors; learning; management; members; night; olds; place; practitioners; receives; return; says; schools;
        senior; single; these; through; was; with; workers
        """,
        -0.875: """
        # the; about; advice; always; borough; called; came; community; direct; foster; full; high; permanence;
        report; safeguarding; services; teenagers; they; who; written; young
        """,
        -1.0: """
        contact; information; know; protected; what
        """,
        -1.125: """
        # for; well
        """,
        -1.25: """
        # in; quality; them
        """,
        -1.375: """
        =; autism
        """,
        -1.5: """
        care
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.75: """
        chairs
        """,
        2.625: """
        bosses
        """,
        2.25: """
        managers
        """,
        2.125: """
        audits; data; management; panel
        """,
        2.0: """
        direction; iros; supervision; supervisors
        """,
        1.875: """
        practice
        """,
        1.75: """
        decisions; seniors
        """,
        1.625: """
        admission; checks; firm; head; monthly; panels; tracker
        """,
        1.5: """
        checking; daily; evaluation; formal; leaders
        """,
        1.375: """
        audit; cases; peer; reflective; resources; reviewed; sampling
        """,
        1.25: """
        auditing; board; cannot; casework; evaluate; files; framework; frontline; havent; heads; legal; outside;
        principal; quality; records; reporting; reviewing; scorecard; sergeants; sight
        """,
        1.125: """
        # children; above; decision; escalations; fortnightly; improvement; independent; makes; manager; means;
        officers; or; outcomes; plans; providing; tracking; trends
        """,
        1.0: """
        actions; agreed; analyse; asks; case; check; each; followed; huddle; line; no; placement; quarterly;
        responsible; sign; spot; supervise; targets; tracked
        """,
        0.875: """
        # findings; # main; # practice; # social; advanced; apologised; auditors; blind; challenge; clear; compliance;
        drift; established; every; figures; individuals; invest; lacked; learning; little; measure; meetings; off;
        oversight; patterns; quarter; range; reflection; repeat; reported; reviews; senior; started; strengthen; such;
        teams; week; whats
        """,
        0.75: """
        # focused; # governance; # impact; # leaders; # leadership; # management; # november; # september; # subject;
        an; audited; backlogs; beginning; better; chaired; complex; consultant; count; critical; criticised;
        dashboard; discussions; doing; effectiveness; effort; enables; evidence; file; green; guidance; identify;
        identifying; improvements; inspecting; involved; level; liberty; month; performance; recruits; regular;
        requires; resulting; rigour; robust; scrutiny; sessions; shared; themes; these; though; use; way; weekly
        """,
        0.625: """
        # 19; # by; # families; # headline; # ofsted; # our; # press; # work; additional; alarm; alerts; assistant;
        authority; clock; comprehensive; conferences; discussed; draft; enabling; escalated; figure; findings;
        frequency; grip; issue; know; lead; let; likely; looks; making; members; multi; nobody; noticed; overly;
        overview; partnership; permanency; poor; practitioners; process; progress; provide; read; receive; regularly;
        self; set; she; speak; speaks; sure; systems; time; track; wall; wanted; weak; worrying
        """,
        0.5: """
        # 2022; # 30; # also; # follows; # letter; # office; # on; # with; add; addressed; all; analytical; areas;
        aspects; between; both; challenged; clinics; could; decided; depth; difference; do; drive; drop; effectively;
        enable; exceptional; extensive; focused; friday; gaps; goes; governance; hand; harm; hold; hour; ilacs;
        impact; improving; information; inside; iro; keeping; keeps; list; look; monitored; more; next; offending;
        overall; oversee; person; personal; point; processes; reads; regarding; reports; responsibility; review;
        sampled; see; september; shown; shows; signed; small; some; step; stood; strengthened; system; talks; those;
        throughout; turn; unborn; up; very; waits; watch; what; whether; whole; why; without; worked
        """,
        0.375: """
        # 1; # 11; # 23; # daily; # magazine; # matters; # mercury; # morning; # partnership; # safeguarding;
        accurate; again; alongside; although; arrivals; arrive; assessments; away; begun; capacity; chair; checked;
        consistently; contacts; culture; different; director; dont; explain; eye; feedback; frequent; further; give;
        higher; how; including; influence; integrated; jointly; lack; live; locality; looked; marked; measures;
        minutes; monitor; not; notice; number; ongoing; over; past; placements; policy; recommended; recorded; remain;
        requests; result; return; room; routine; routinely; seldom; sit; sound; steps; strategic; strong; test; this;
        through; transport; used; value; voice; when; worker; yet; youth
        """,
        0.25: """
        # 2025; # and; # area; # asked; # they; account; across; action; advice; appropriately; arent; ask; assurance;
        at; available; become; been; being; benefit; boroughs; but; chief; chronologies; completed; contact; danger;
        does; done; during; ensures; ensuring; exploited; fortnight; forward; gives; has; identified; informed; is;
        judged; late; long; make; meeting; monitoring; months; necessary; nothing; numbers; nurses; october; our;
        possible; private; programme; protection; pupils; questions; recently; recognised; reflect; required; right;
        sent; services; significant; team; themselves; think; until; visited
        """,
        0.125: """
        # 2023; # 2024; # 3; # about; # july; # need; # overview; # report; # reporter; # the; agency; back; call;
        down; duty; ensure; five; go; going; group; into; need; nine; one; permanence; plan; planning; risk; run;
        safeguarding; same; say; schools; service; so; stay; there
        """,
        -0.125: """
        # 10; # 14; # 20; # adoption; # are; # evaluation; # in; # outcomes; # permanence; # progress; # protection;
        # that; # this; asked; asylum; by; changes; childrens; did; direct; health; high; hub; july; like; living;
        needed; proceedings; report; since; staff; than; told; well; were; who
        """,
        -0.25: """
        # 4; # better; # care; # correspondent; # democracy; # experiences; # help; # improve; # is; # june; # people;
        # release; # said; # young; about; accommodation; according; achieved; activities; address; advisers; almost;
        already; ambitious; appropriate; april; area; attend; attendance; awareness; before; behind; can; changed;
        circumstances; clearly; commission; commitment; consistent; corporate; difficulties; documents; end; england;
        everything; experienced; experiences; exploitation; fathers; few; from; full; girls; great; groups; had; half;
        her; homes; inadequate; inspectors; interventions; it; its; keep; kept; later; listened; lost; majority;
        meant; meet; mental; might; missing; must; named; nearly; new; offer; offered; older; olds; pace; pandemic;
        part; phone; placed; police; post; prepared; present; protect; protected; quickly; rated; rather; rating;
        relatives; respite; resulted; scheme; school; section; seen; several; sexual; share; short; sisters; special;
        spoken; stage; starts; subject; supported; swift; takes; taking; ten; their; they; thought; three; today;
        treated; unaccompanied; violence; virtual; visit; visitors; vulnerable; waited; waiting; was; weeks; whom;
        would
        """,
        -0.375: """
        # 12; # 13; # 9; # achieving; # after; # among; # areas; # how; # item; # local; # looked; # reporting;
        # services; # to; # today; # weaknesses; # what; act; active; added; adoption; adviser; annual; another; any;
        assessed; boy; brief; brothers; brought; building; carried; caseloads; centre; change; childs; city; coming;
        committed; concern; councillors; court; current; day; days; delays; department; described; disability;
        disabled; edge; efforts; electronic; elsewhere; emergency; enough; excellent; face; failures; fast; fewer;
        funding; grown; hear; helps; hours; house; increasing; individual; language; less; letters; made; managed;
        most; mothers; move; names; neglect; neighbouring; now; ofsted; outcome; parenting; positive; pre; primary;
        prioritised; priority; procedures; promptly; provision; purposeful; reason; received; recognises; recruitment;
        responded; rest; separate; serious; seven; soon; sought; stability; start; stop; strengths; theres; thorough;
        together; top; updated; watched; we; welcome; within; worry; writing; you
        """,
        -0.5: """
        # had; # last; # performance; # staff; among; basic; booked; borough; came; carry; challenges; closely;
        commissioned; complaints; conference; councils; county; designated; elected; eleven; experience; extra;
        february; find; found; get; government; hard; have; he; helping; history; home; housing; inform; intelligence;
        introduced; just; last; latest; left; letter; lscb; maintained; manage; matters; mention; middle; national;
        noted; office; old; pages; parent; parents; peoples; planned; put; relationships; residents; response; sense;
        single; situation; stable; sufficient; teachers; thresholds; took; victims; which; wide; with; words; year;
        youngsters
        """,
        -0.625: """
        # a; # for; # leavers; # service; # strengths; # these; # we; # who; abuse; adults; after; age; around; boys;
        care; describes; earlier; education; events; follow; four; given; here; included; least; life; lives; longer;
        many; met; name; officer; orders; out; places; provides; should; skilled; still; summer; taken; things;
        trained; training; work; workforce; young
        """,
        -0.75: """
        # be; assessment; come; date; door; families; foster; help; improve; initial; inspection; isnt; leadership;
        leavers; may; minority; other; own; professionals; teenagers; went; working
        """,
        -0.875: """
        # council; # inspection; # inspectors; # of; also; carers; child; eight; family; first; leaving; notes;
        pathway; rapid; strategy; take
        """,
        -1.0: """
        children; clinical; commissioning; improved; support; understand
        """,
        -1.125: """
        # from; # it; needs; reached; stand; under
        """,
        -1.25: """
        council
        """,
        -1.375: """
        aware
        """,
        -1.625: """
        will
        """,
    },
    Theme.RECORDING: {
        3.625: """
        file
        """,
        3.25: """
        system
        """,
        3.125: """
        recording
        """,
        2.875: """
        files
        """,
        2.625: """
        notes
        """,
        2.375: """
        write
        """,
        2.25: """
        genograms
        """,
        2.125: """
        database; recorded; records; visits
        """,
        2.0: """
        documents
        """,
        1.875: """
        software; writing
        """,
        1.75: """
        data; decisions; letters; systems
        """,
        1.625: """
        entered; rationale; record
        """,
        1.5: """
        consent; dates; logged; story; summary
        """,
        1.375: """
        filed; forms; important; key; paperwork; saved; typing
        """,
        1.25: """
        always; chronologies; dated; entries; flag; information; log; missing; photographs; reports; why; writes
        """,
        1.125: """
        different; direct; language; logs; notebooks; persons; reason; recordings; scanned; stand; summaries; up
        """,
        1.0: """
        blank; changed; detail; detailed; details; each; events; facts; kept; knows; names; noted; photos; read;
        separate; sit; stored; three; trees; unrecorded; visit; what
        """,
        0.875: """
        # on; # what; accurate; advisers; can; case; clarity; clearly; code; complete; crisp; electronic; exclusions;
        incident; isnt; management; meetings; minuted; name; office; page; reasons; sensitively; staff; supervision;
        their; voices; written
        """,
        0.75: """
        # main; # news; # november; been; body; brief; calls; came; childs; conditions; conversations; date; doctors;
        e; emails; hold; home; however; intelligence; it; maps; memory; new; note; observations; paper; police;
        policies; poor; redesign; relating; respectful; safer; sensitive; single; strategy; texts; typed; versions;
        wrong
        """,
        0.625: """
        # 19; # 2026; # 30; # matters; # practice; allegations; benefit; budgets; captured; caring; consequently;
        consistently; contact; contrast; copied; create; development; document; down; identifies; improve; keeping;
        kind; legal; likes; lost; matters; minutes; not; often; other; papers; paragraph; pasted; ratings; rely; see;
        since; stands; stories; surgeries; terms; understand; undertaken; was; way; will; workers
        """,
        0.5: """
        # 3; # 5; # children; # office; across; actions; added; addition; anywhere; ask; available; book; bought;
        built; call; capacity; contract; could; decision; delays; developed; directly; discussions; disruption; duty;
        filled; finds; from; future; general; interventions; issued; keep; later; managers; may; messages; minority;
        miss; move; moved; must; night; notifications; on; our; outcome; pages; possible; previous; probation; said;
        same; saying; sense; show; sisters; situation; sometimes; telephone; text; therapy; thing; thinking; which;
        whom; wish; word; words; would
        """,
        0.375: """
        # 1; # better; # for; # june; # monday; # no; # press; # service; address; ago; around; birth; but; cannot;
        cant; careful; consistency; conversation; core; current; dedicated; efforts; eleven; ends; enquiries;
        examples; exception; fathers; foster; gaps; gets; got; histories; holiday; itself; knowledge; languages;
        leave; look; mash; matching; mean; moving; much; nor; open; outcomes; private; quality; raised; recognises;
        rest; reviews; seldom; shared; takes; that; times; unborn; wanted; werent; work; worries
        """,
        0.25: """
        # 14; # 16; # 2021; # 2024; # affairs; # care; # date; # experience; # experiences; # families; # help;
        # impact; # improve; # leaders; # letter; # quality; # reporting; # send; # social; # they; # thursday;
        # today; # where; # who; agencies; agreed; also; any; authoritys; begun; better; between; brothers; child;
        childrens; court; days; difficult; earlier; end; ensuring; everything; full; held; impact; into; known; left;
        list; lives; make; now; nurses; officers; order; orders; others; particular; particularly; peoples; phone;
        planning; residential; risk; schools; sexual; should; signs; some; sound; spoken; standard; sufficiently;
        under; us; week; weeks; were; where; with; works
        """,
        0.125: """
        # 2025; # 9; # after; # and; # governance; # in; # management; # need; # ofsted; # protection; # release;
        access; adult; as; because; clear; ensure; family; further; goes; group; health; high; include; is; know;
        leaders; means; need; plans; protection; serious; service; several; such; these; worker; you
        """,
        -0.125: """
        # 11; # 2023; # achieving; # findings; # leavers; # local; # march; # of; # report; about; according; advice;
        asked; before; carers; effective; fostering; give; grade; has; improved; improvement; inadequate; judged;
        lead; led; letter; live; long; nobody; overall; place; placement; positive; range; rating; small; social;
        timely; use; went; who
        """,
        -0.25: """
        # 15; # 2022; # 27; # 4; # about; # april; # are; # board; # december; # evaluation; # friday; # item; # not;
        # out; # permanence; # progress; # says; # services; # summary; # that; # to; # were; additional; adopted;
        adopters; alone; already; among; annual; assurance; audit; based; boroughs; bring; brought; by; cabinet;
        called; care; carer; change; city; come; community; consideration; council; culture; day; dealt; delay;
        department; difference; drift; early; else; experienced; find; focus; found; framework; funding; girls;
        government; have; head; highly; holidays; how; identify; inspectors; integrated; january; jobs; law;
        leadership; line; living; low; manager; members; monitoring; named; needed; neglect; no; none; officer; old;
        olds; parent; parenting; partners; performance; permanent; placements; posts; pre; proceedings; process;
        quarter; rather; recent; relationships; required; return; right; robust; saw; says; school; scrutiny; self;
        send; settled; she; soon; specific; spent; start; stay; still; subject; suitable; swift; teams; third;
        timeliness; timescales; town; training; treated; trust; visited; wait; waiting; waits; we; when; within
        """,
        -0.375: """
        # 12; # 17; # a; # adult; # advertiser; # area; # august; # council; # is; # our; # post; # reporter;
        # safeguarding; # these; # words; abuse; again; age; anyone; appropriate; april; assessed; attendance;
        auditors; average; away; baby; back; birthday; boy; cases; cent; centre; centres; chair; charge; checks;
        chief; close; closed; completed; conferences; contribute; councils; courts; cultural; cut; danger; december;
        decided; disability; domestic; door; due; during; effectively; eight; excellent; explored; extra; far; feel;
        felt; financial; five; formal; forty; four; friends; frontline; fully; getting; given; grandparents; had;
        hardly; harm; he; helps; here; hour; hours; hub; if; improvements; including; individual; initial; inspected;
        inspection; interviews; involvement; iros; issues; last; level; meant; men; middle; midwives; monthly; moves;
        needs; nhs; offered; once; out; overnight; pace; pandemic; pathway; personal; point; practitioners; provided;
        provision; purpose; raise; reach; receive; report; rights; senior; seven; siblings; someone; sought;
        statement; steps; support; targets; ten; them; there; things; throughout; time; track; urgent; want; weekends;
        well; without; working; years; youngsters
        """,
        -0.5: """
        # 24; # areas; # inspection; # this; absence; action; agency; answer; assessments; being; books; borough;
        comes; concerns; considered; county; disabled; fall; fewer; focused; force; hear; helped; improving; learning;
        local; loss; makes; missed; money; month; more; mother; offer; ofsted; only; outside; over; oversight; per;
        points; praise; progress; psychologists; quickly; regularly; requests; response; reviewed; risks; run; safe;
        scheme; sharing; short; slow; spoke; step; those; through; tracker; trained; unclear; vast; violence; weighed;
        whose; young
        """,
        -0.625: """
        # it; # the; after; although; areas; at; board; carried; children; conference; done; explain; get; good; help;
        informed; little; looked; majority; most; next; nine; number; one; parents; partnership; plan; regular;
        second; services; strengths; strong; supported; take; term; than; toddlers; too; took; turn
        """,
        -0.75: """
        an; arrangements; audits; authority; boys; direction; does; english; families; first; identified; independent;
        like; off; or; people; practice; pulled; six; supervisors; teenagers; they; thought; very; yet
        """,
        -0.875: """
        challenge; demonstrate; enough; ones; reflective; seen; talks
        """,
        -1.0: """
        =; assessment; few; go; part; together
        """,
        -1.125: """
        year
        """,
        -1.25: """
        seniors
        """,
        -1.5: """
        leavers
        """,
    },
    Theme.PLACEMENTS: {
        2.75: """
        flats; homes; stability
        """,
        2.5: """
        accommodation; homeless
        """,
        2.25: """
        # ofsted
        """,
        2.125: """
        houses; leavers; slept
        """,
        2.0: """
        house; housing; live
        """,
        1.875: """
        recruitment
        """,
        1.75: """
        bed; carers; fostering
        """,
        1.625: """
        choice; friends; households; landlords; placement; settled; suitable; term
        """,
        1.5: """
        appropriately; firms; housed; moved; notice; placements; provision; staying; teenagers
        """,
        1.375: """
        flat; placed; providers; refuge; rent; ring; supervising
        """,
        1.25: """
        address; doors; eighteen; fostered; hostels; options; three; training; youngsters
        """,
        1.125: """
        # of; assessments; carefully; disruptions; eleven; hotels; living; moves; ofsted; olds; places; present;
        relatives; rents; shared; tenancies; warm; when; year
        """,
        1.0: """
        # experiences; # main; aged; caravans; distance; home; homelessness; host; informed; managers; needs; policy;
        search; sixteen
        """,
        0.875: """
        # care; # in; against; asylum; beds; charities; close; delegated; end; faith; five; judged; kitchen; limited;
        lodgings; mean; mediation; no; nobody; placing; problem; protocol; reception; replied; respite; returned;
        roof; seeking; sufficiency; tenancy; thought
        """,
        0.75: """
        # more; # progress; # us; # what; added; after; allowances; aunts; beyond; big; boys; can; cared; carer;
        centres; check; clear; custody; despite; far; full; identify; increasing; little; lived; local; long; nor;
        nowhere; peoples; put; response; rooms; runs; safe; scheme; sent; small; sufficient; their; these; tutor;
        valued; where; with
        """,
        0.625: """
        # asked; # leavers; # report; # there; # young; also; appropriate; area; assistant; booked; childs; choices;
        city; commissioning; considered; contracts; director; emergency; finding; forty; foster; further; generous;
        good; grant; handed; happy; interim; journey; kin; leaves; lets; mainland; maintain; market; matches; most;
        nearly; nights; notices; opened; particularly; pays; provided; provider; range; reason; right; satisfied;
        sharing; sofa; sound; space; strategic; successful; troubles; try; under; unregistered; viability; weekends;
        were; younger
        """,
        0.5: """
        # 5; # council; # discussion; # do; # findings; # for; # has; # headline; # mail; # media; # people;
        # services; # view; # wednesday; # well; agencies; arrangements; brought; calm; care; chosen; complaints;
        complex; date; detailed; effective; ended; executive; feel; finds; forward; hard; increase; instead; into;
        large; leaver; leaving; looking; me; men; move; nine; older; out; panel; place; possible; privately; raise;
        raised; rare; safely; second; seekers; setting; share; since; special; spoke; staffed; successfully;
        supervision; thats; them; therapeutic; timeliness; twenty; understood; undertaken; using; welsh; weve;
        whether; while; worked
        """,
        0.375: """
        # 1; # 7; # and; # london; # monitoring; # needs; # strengths; # they; # things; # your; all; among; any;
        anything; approach; april; based; behaviour; cannot; citys; completed; councils; demonstrate; difficult;
        disabilities; disruption; enables; felt; few; found; front; getting; if; joined; just; keeping; knowledge;
        leaders; learning; least; led; look; money; named; new; newly; none; old; oversee; paid; pathway; pay; per;
        practical; prevent; problems; recommendation; record; recruited; routinely; secure; senior; separated;
        settings; short; sleep; spring; step; supporting; that; theyd; thorough; together; turned; vast; wales;
        wherever; who; within; without; would
        """,
        0.25: """
        # 11; # 14; # 2022; # 2026; # achieving; # april; # borough; # children; # friday; # from; # is; # june;
        # looked; # march; # may; # news; # office; # on; # out; # these; # this; # to; =; able; above; adopters;
        always; anyone; back; been; begun; boroughs; boy; brothers; but; call; cent; checks; come; committed;
        continue; council; county; crisis; deal; demand; disabled; drive; drugs; effectively; experienced; february;
        fully; gives; guardians; here; inspectors; like; meet; moving; noted; number; offer; often; or; over; praised;
        ready; reasons; relationships; says; several; she; signed; six; someone; stay; still; strength; takes; theres;
        they; timely; told; unaccompanied; until; used; was; watchdog; week; well; went; will; your
        """,
        0.125: """
        # 21; # 9; # about; # after; # areas; # families; # inspection; # july; # the; an; authority; available;
        before; both; could; day; enough; evidence; given; group; has; high; hours; inadequate; looked; more; other;
        own; people; regularly; so; some; two; working
        """,
        -0.125: """
        # be; # leadership; # management; # our; about; children; consistently; decisions; families; family; four;
        identified; information; is; its; key; lead; longer; majority; months; multi; needed; notes; october; one;
        our; person; pre; professionals; rating; read; recording; said; social; support; than; too; views; young
        """,
        -0.25: """
        # 20; # 22; # 6; # board; # cqc; # december; # democracy; # doing; # evaluation; # executive; # governance;
        # help; # item; # local; # members; # overview; # published; # safeguarding; # that; # was; # who; across;
        activities; ago; alone; answer; attendance; awareness; be; become; benefit; better; bring; changed; child;
        clubs; comes; commitment; community; concern; dealt; december; department; difference; educational; eight;
        ensure; established; exploitation; fathers; file; former; forms; funding; go; got; grade; guardianship;
        guidance; have; helped; inspectorate; interventions; itself; keeps; known; knows; letter; list; lives; low;
        may; mental; minority; much; nurses; officers; on; once; online; opportunities; overall; part; passed;
        performance; personal; planned; points; posts; potential; prepared; programme; promptly; protected; public;
        quarter; rather; reach; received; recent; referrals; reflect; requires; reviewed; reviewing; risk; same; self;
        sense; september; sexual; sit; soon; sought; speak; stage; starts; statutory; story; supported; sure;
        telephone; though; timescales; us; use; virtual; visitors; waiting; waits; which; written
        """,
        -0.375: """
        # 10; # 12; # 3; # are; # area; # bulletin; # daily; # mercury; # need; # reporter; # service; abuse;
        achievements; action; actions; activity; addition; adoption; adulthood; advice; adviser; advocate; advocates;
        alcohol; answered; around; asked; assessment; attention; audits; autumn; behind; being; birthday; board;
        breaks; card; carried; case; chair; change; circumstances; connected; consideration; consistency; culture;
        cut; decision; direct; documents; does; domestic; drawn; drift; each; efforts; employment; encouraged;
        ensuring; exceptional; first; gave; gets; happen; his; however; improved; improving; independent;
        interpreters; intervention; interview; isnt; jobs; know; life; listened; made; makes; making; meetings;
        members; missed; monday; nhs; nothing; numbers; off; orders; pandemic; parenting; participation; peer;
        progress; promote; prompt; re; recognise; recommendations; respect; result; resulted; room; say; sensitive;
        situations; start; status; strategy; survey; systems; talks; taught; team; therapy; things; those; through;
        throughout; trouble; turn; updated; very; visited; weak; weeks; welcomed; welfare; werent; whod; words;
        workforce; write; wrong; youth
        """,
        -0.5: """
        # 2023; # 2024; # february; # january; # not; # so; # strategic; # today; adopted; advocacy; agency; ambition;
        apart; areas; arranged; bank; best; birth; called; co; communication; conferences; contacts; daily; delays;
        due; elsewhere; example; findings; focus; focused; follow; formally; he; improve; issues; jointly; june; knew;
        last; leadership; left; letters; matched; neglect; never; next; november; outcomes; outstanding; pace; page;
        parent; picture; police; post; previous; pupils; real; reported; residents; reviews; risks; school; serious;
        sisters; skills; stop; strengths; strong; talk; then; therapists; thoughtful; understanding; up; violence;
        visits; wait; what; worries
        """,
        -0.625: """
        # 17; # director; # november; # protection; # social; access; adult; age; authoritys; babies; consistent;
        days; did; do; drop; harm; help; hold; holidays; hundred; improvements; include; included; interviews;
        involved; make; management; national; opening; overseas; panels; particular; partnership; plan; practitioners;
        receive; report; review; safeguarding; schools; set; should; shown; taken; video
        """,
        -0.75: """
        # by; although; ask; between; centre; develop; during; fast; financial; get; hospital; impact; improvement;
        met; parents; permanent; psychologist; service; significant; tell; touch
        """,
        -0.875: """
        allegations; by; changes; early; education; gone; how; kind; missing; open; planning; reports; staff; waited
        """,
        -1.0: """
        adopt; childrens; down; goes; kinship; permanence; protection; siblings; time; uncles; way; worker; workers;
        years
        """,
        -1.125: """
        additional; cases; delay; services
        """,
        -1.25: """
        health; important; practice; teams
        """,
        -1.375: """
        plans; see
        """,
        -1.5: """
        contact
        """,
        -1.625: """
        work
        """,
    },
    Theme.PERMANENCE: {
        3.5: """
        permanence
        """,
        2.75: """
        contact
        """,
        2.625: """
        adoptions; family
        """,
        2.375: """
        adoption
        """,
        2.125: """
        applications; proceedings; return
        """,
        1.875: """
        # performance; decisions; letters; planned
        """,
        1.75: """
        into; judges
        """,
        1.625: """
        become; matched
        """,
        1.5: """
        # care; chance; children; connected; orders; pre
        """,
        1.375: """
        delay; hearings; home; kinship; life; permanent; temporary; timely
        """,
        1.25: """
        adopt; brothers; enter; evidence; families; final; grandparents; live; relatives; sgo; statements
        """,
        1.125: """
        # for; # is; arrangements; books; boxes; childrens; expert; guardianship; introductions; judge; legal; match;
        matching; mothers; order; time
        """,
        1.0: """
        # in; aunt; backlog; careful; cases; come; important; kin; knew; manager; memory; ofsted; seeing; sooner;
        special; stories; timescales; waited
        """,
        0.875: """
        # it; # that; avoid; but; cannot; coming; delays; entering; keeping; matches; more; once; ones; parents;
        section; sisters; sixteen; sought; stable; still; supervision; supervisors; theyre; uncles; voluntary; way;
        weeks; whether; years
        """,
        0.75: """
        # 10; # 2023; # adoption; # experiences; # more; # to; adopters; appropriate; aunts; average; continues;
        court; decision; early; financial; finding; formal; forty; going; half; hearing; held; later; left; long;
        mums; panels; partnership; plan; praise; progression; promised; proper; prospective; quality; remain; see;
        settle; sister; too; touch; tracking; under; viability; why; will; wish
        """,
        0.625: """
        # by; # said; adopted; back; brought; care; carefully; change; finds; formally; foster; happy; having; helps;
        interests; last; late; maintain; may; monitor; plans; received; recommends; red; resulting; reunification;
        senior; sense; sensible; should; some; stayed; staying; story; such; taken; thresholds; told; understand;
        when; work; would; youngsters
        """,
        0.5: """
        # 2024; # improve; # needs; # the; =; advice; agreement; belong; benefit; bringing; cabinet; called;
        comprehensive; conversations; do; does; done; eleven; ever; five; found; great; happens; here; hold; holds;
        however; instances; intensive; interim; join; keep; law; let; longer; means; missed; older; outline;
        oversight; pace; panel; permanency; placements; planning; points; public; rare; rather; recognises; result;
        risks; said; search; second; short; solicitor; solicitors; spend; starts; stay; step; strong; sufficiently;
        tested; town; weekly; went; whod; wishes; without
        """,
        0.375: """
        # better; # children; # executive; # friday; # letter; # minute; # morning; # outcomes; # people; # practice;
        # summary; # young; accurate; authority; away; baby; be; begun; boys; carers; centre; chair; childs; citys;
        consent; consideration; considered; director; edge; elsewhere; england; everyone; explained; future; gave;
        get; girls; go; helped; history; if; improved; links; manage; meetings; might; nearly; needed; ongoing;
        opportunity; page; photographs; positive; possible; preparation; prepare; primary; promote; purposeful; rated;
        rationale; recent; regularly; robust; show; since; somebody; soon; successful; systems; taking; than; them;
        therapists; theyd; thoughtful; today; tried; two; waiting; want; well; where; with
        """,
        0.25: """
        # 19; # 20; # 24; # 3; # 7; # april; # be; # january; # june; # looked; # permanence; # progress; # quality;
        # us; # well; above; accommodation; activity; agency; all; an; april; around; ask; assessment; assurance;
        based; best; birthday; bring; checks; child; clearly; councils; deal; did; disabled; down; drift; earlier;
        emergency; emotional; ended; feelings; find; goes; gone; grown; guardians; happen; has; have; his; identified;
        include; kept; know; lived; lost; low; made; meant; need; not; now; offered; on; options; others; past;
        placement; prompt; quickly; regular; relationships; required; resulted; reviewing; right; safe; say; says;
        secure; significant; slow; takes; ten; themselves; things; think; this; thorough; three; through; together;
        track; trained; use; waits; younger
        """,
        0.125: """
        # achieving; # after; # and; # august; # findings; # inspectors; # news; # november; after; any; been; before;
        concerns; effective; good; high; letter; move; no; one; over; performance; put; recorded; september; so;
        social; supported; system; wait; year; yet
        """,
        -0.125: """
        # 1; # 12; # 14; # 21; # area; # council; # may; # reporter; # social; # what; # work; about; actions; area;
        as; because; both; by; caseloads; could; each; exploitation; fostering; hard; housing; is; june; less; march;
        members; off; person; read; report; review; support; that; visited; visits; you
        """,
        -0.25: """
        # 2025; # about; # areas; # at; # childrens; # date; # evaluation; # experience; # found; # governance;
        # impact; # information; # leaders; # not; # partnership; # service; # this; # thursday; # with; abuse;
        address; adult; age; agencies; ago; agreed; appropriately; assessments; asylum; attendance; audit; audits;
        authoritys; better; borough; boroughs; breaks; case; changes; check; committed; conference; conferences;
        corporate; councillors; danger; day; days; demand; department; domestic; door; drawn; duty; end; first;
        focused; following; former; four; group; heard; hours; hub; inadequate; increase; initial; inspectors; isnt;
        judged; july; lead; leaders; levels; local; meeting; men; mental; named; neglect; night; noted; nurses; offer;
        officer; or; our; outcome; pandemic; parenting; professionals; programme; qualified; reach; reading; receive;
        records; referral; safety; school; serious; someone; something; statutory; targeted; teenagers; these; they;
        though; times; training; up; used; very; visitors; week; were; who; whose; worries; wrong; your; youth
        """,
        -0.375: """
        # 2022; # are; # board; # coast; # families; # focused; # leadership; # main; # management; # ofsted;
        # overview; # release; # times; # we; # who; additional; advocate; allocated; alone; always; anybody;
        anything; attend; cent; chronologies; complaints; consistently; consultation; count; crisis; culture;
        delivery; discussions; draw; education; enables; enquiries; ensures; established; example; experienced; fast;
        feel; firm; given; gives; hospital; impact; improvement; increased; independence; individual; inspection;
        issues; job; judgement; knowledge; leadership; level; look; looked; make; minutes; monday; month; mostly;
        moved; much; multi; next; nor; notice; officers; overnight; overview; paid; partnerships; pathway; payments;
        people; period; personal; phone; play; point; present; previous; provision; pupils; range; referrals;
        registered; respond; response; rights; ring; saw; sensitive; she; signs; sit; specialist; spoken; started;
        supports; talk; thin; trauma; understanding; understood; using; views; violence; working
        """,
        -0.5: """
        # 13; # 27; # 5; # headline; # leavers; # october; # on; # safeguarding; # these; # visit; across; advisers;
        also; analysis; appointments; arent; asked; became; calls; council; date; dealt; described; disabilities;
        disability; effectively; enough; evident; experience; fell; friends; from; fund; harm; inform; intervention;
        involved; itself; kitchen; leaves; living; meets; miss; ordered; other; particularly; passed; per; picked;
        place; police; private; providing; psychologist; record; recording; referred; routinely; seen; shared; skills;
        sleep; small; table; tests; took; transition; transitions; unborn; until; warm; what; whole; wider; workers
        """,
        -0.625: """
        # a; # were; alike; asking; born; came; chaired; direct; evaluated; experiences; forward; further; generous;
        health; including; interviews; many; meet; model; nobody; outstanding; partners; poor; practice;
        psychologists; safeguarding; same; sessions; tell; those; visit; vulnerable; we
        """,
        -0.75: """
        # magazine; adults; approach; cultural; difficult; help; how; information; iros; its; key; known; learning;
        line; missing; nothing; often; out; outcomes; own; requires; residential; results; risk; service;
        unaccompanied; updated; valued; was
        """,
        -0.875: """
        # help; # inspection; # local; # march; # of; areas; being; drop; file; files; governments; nurseries;
        observed; reviews; whom
        """,
        -1.0: """
        # matters; # protection; new
        """,
        -1.125: """
        # need; babies; schools; services; team; teams
        """,
        -1.25: """
        needs; outside; staff; worker
        """,
        -1.5: """
        effectiveness; protection; young
        """,
        -2.0: """
        leavers
        """,
    },
    Theme.HEALTH: {
        4.0: """
        psychologist
        """,
        2.625: """
        autism; gps
        """,
        2.5: """
        clinic; counselling; health; nurses
        """,
        2.375: """
        counsellors; midwives
        """,
        2.25: """
        nhs
        """,
        1.875: """
        neurodevelopmental; nursing; therapists; trauma
        """,
        1.75: """
        access; anxiety; counsellor; leavers; wait
        """,
        1.625: """
        diagnosis; e; hospitals; sleep; waiting; wheelchair
        """,
        1.5: """
        clinical; clinics; community
        """,
        1.375: """
        appointment; camhs; check; emotional; help; patients; psychology; women
        """,
        1.25: """
        appointments; free; hearing; therapy; wards
        """,
        1.125: """
        # care; assessments; care; doctor; eating; emergency; forensic; healthy; history; integrated; paediatrician;
        pay; screening; see; tests
        """,
        1.0: """
        # main; assessment; carers; dentist; depression; difficulties; disorder; doctors; follow; foster; harm;
        initial; paediatricians; pathway; pregnant; psychologists; service; specialist; timely; treatment
        """,
        0.875: """
        # after; # looked; adopters; born; checks; consultants; distress; drugs; get; governments; histories; join;
        joint; may; mothers; provides; run; secondary; sees; strength; waits; wheelchairs
        """,
        0.75: """
        # what; attention; aware; checked; concern; consultation; enhanced; ensure; epilepsy; every; feel; gym; house;
        injuries; jabs; kinds; leave; list; low; medicals; ordinary; pathways; prescriptions; provision;
        questionnaires; school; sexual; should; sleeping; teeth; vision; vulnerable; ward; wherever; year; yearly
        """,
        0.625: """
        # better; # do; # is; # leavers; # progress; addressed; adhd; arrivals; ask; babies; beds; child; closed;
        complex; conditions; conferences; consultations; cut; department; eyes; feelings; fell; following; gaps;
        general; given; go; gp; implemented; key; local; lockdown; miss; missed; months; mother; must; nobody; notes;
        olds; overdue; passes; pays; receive; record; recovery; reduce; registered; replaced; scores; shortfalls;
        sure; take; teenager; therapies; times; trusts; up; weeks; weighed; whether; young
        """,
        0.5: """
        # 2024; # achieving; # august; # experiences; # findings; # july; # ldrs; # outcomes; # parent; # partnership;
        # people; # release; # will; about; after; alcohol; although; anyone; being; below; benefit; but; came; can;
        concerned; critical; doesnt; drop; equipment; followed; funding; girls; know; lapsed; liked; mean; medical;
        meet; misuse; needs; noted; nurse; pas; plain; prompt; provide; question; quick; register; resulted; routine;
        shortage; speech; stuck; takes; tested; theres; third; too; trained; treated; unregistered; urgent; video;
        waited; years
        """,
        0.375: """
        # 16; # 2019; # 2020; # 2025; # 21; # 3; # 8; # about; # february; # it; # like; # monday; # news; # not;
        # permanence; # press; # reporting; # the; # young; abuse; active; adopted; anything; appropriate; arranged;
        available; backlog; consent; continuing; copy; countys; delays; delivered; district; educated; elsewhere;
        employment; ensuring; face; falls; filled; first; fund; getting; hand; have; heard; homes; impact;
        improvements; inadequate; include; inside; intervention; lack; led; new; newly; notice; offered; only; placed;
        praised; previous; primary; quarter; recognise; recommendation; recording; referral; referrals; regional;
        regular; safer; self; share; shut; special; still; taught; team; thanks; their; them; this; use; which; you
        """,
        0.25: """
        # 14; # 20; # 27; # 4; # adoption; # and; # april; # board; # council; # june; # march; # matters; # october;
        # send; # service; adoption; advice; agreed; attend; case; cent; changes; childrens; closely; corporate;
        development; disability; eye; fewer; five; from; give; how; keep; leaves; live; looked; lost; makes; once; or;
        our; parenting; passed; performance; point; post; priority; professional; re; recently; respond; return;
        review; ring; routinely; said; saw; second; seen; services; sharing; significant; so; somebody; support;
        thorough; two; understand; understanding; visits; way; went
        """,
        0.125: """
        # 10; # be; # by; # experience; # for; # that; by; children; childs; day; found; has; identified; it; long;
        majority; month; moved; no; ofsted; own; partnership; peoples; than; three; told; well; working
        """,
        -0.125: """
        # executive; # impact; # january; # leaders; # september; # social; alone; also; assurance; back; birth; call;
        do; each; full; goes; high; home; if; information; leadership; learning; letter; many; multi; national;
        outcomes; placements; plan; range; rated; reports; requires; result; that; there; they; together; week; whose;
        within; written; youngsters
        """,
        -0.25: """
        # 13; # 2022; # 24; # children; # childrens; # december; # evaluation; # focused; # in; # key; # needs;
        # ofsted; # our; # overview; # report; # reporter; # strengths; # thursday; # trust; # visit; # weaknesses;
        # were; # with; above; account; adult; ago; already; among; an; analysis; authoritys; become; best; better;
        board; borough; both; break; carer; chair; change; city; considered; consistency; could; councillors;
        councils; court; culture; current; daily; danger; days; dealt; developed; drift; earlier; educational;
        effective; effectiveness; ehc; eleven; english; even; events; evidence; excellent; experience; exploitation;
        far; february; formal; fostering; fully; great; groups; had; hear; hour; improve; improved; improvement;
        increase; inspectorate; interviews; job; judged; july; june; kept; late; law; lead; level; life; met; might;
        move; much; night; nothing; october; off; officer; on; online; open; orders; others; outstanding; oversight;
        pace; past; people; permanence; permanent; person; picture; problems; promptly; protected; raised; read; real;
        reasons; recorded; report; risks; safe; safety; secure; september; serious; settled; several; shared; she;
        sign; signed; single; six; someone; spring; stable; stage; standards; start; staying; step; steps; story;
        teams; themselves; then; these; though; unaccompanied; us; virtual; visit; was; wishes; without; would
        """,
        -0.375: """
        # 1; # 2023; # management; # practice; # services; # standard; # summary; # work; accommodation; according;
        act; advocate; agency; ahead; approach; appropriately; areas; arent; around; begun; behaviour; brothers;
        called; careful; club; connected; consistently; county; covid; cultural; date; director; does; done; drawn;
        eight; end; families; fathers; feedback; felt; few; friends; front; further; grant; grown; happy; held;
        helping; here; his; ill; immediate; including; independent; inform; is; its; just; leaders; letters; line;
        lines; lists; little; look; making; management; means; members; morning; neglect; neighbours; none; now;
        numbers; office; often; old; out; parental; partners; partnerships; picked; practitioners; professionals;
        reason; recognised; recruitment; reflect; relatives; results; says; schools; show; since; sit; skills; some;
        something; speak; staff; taken; ten; term; those; thresholds; through; trust; updated; views; visited; ways;
        weekly; whom; why; will; words; worker; workers; yet; your; youth
        """,
        -0.5: """
        # 11; # 9; # at; # friday; # governance; # headline; # improve; # leadership; # november; # weekly; across;
        adviser; ages; all; any; assessors; bank; be; between; bring; changed; choice; conference; data; decision;
        direct; discussions; doing; enquiries; everybody; everything; file; financial; gone; good; heads; hours;
        includes; inspectors; keeps; known; left; legal; less; let; longer; made; manager; meetings; missing; money;
        more; most; next; number; occupational; opportunities; other; plans; prevent; prison; profile; questions;
        refer; respite; reviewing; reviews; right; room; set; short; signs; supervision; things; took; understood;
        very; voluntary; weekend; were; wide; work; write
        """,
        -0.625: """
        # 2; # 7; =; age; agencies; as; asked; at; authority; been; brief; calls; cases; during; duty; early; files;
        head; helped; informed; knows; like; march; neither; page; panel; parents; protection; pupils; rarely;
        response; search; small; stopped; supported; thought; time; we; whole; younger
        """,
        -0.75: """
        contact; enough; into; managers; officers; parent; planning; practical; public; put; scheme; such; teachers;
        used; users; where
        """,
        -0.875: """
        # may; breaks; concerns; decisions; disabled; experienced; group; helps; living; one; progress; say; social;
        strong
        """,
        -1.0: """
        # need; # who; approved; education; family; housing; planned; play; quality; what
        """,
        -1.125: """
        # help; dentists; practice; probation; risk
        """,
        -1.25: """
        # protection; mental; strategy
        """,
        -1.375: """
        police; safeguarding
        """,
        -1.5: """
        council
        """,
    },
    Theme.EDUCATION: {
        3.125: """
        education
        """,
        2.375: """
        timetables
        """,
        2.25: """
        reading
        """,
        2.125: """
        apprenticeships; educated; leavers; missing; schooling
        """,
        2.0: """
        attend; places
        """,
        1.875: """
        inclusion
        """,
        1.75: """
        alternative; attendance; class; progress; school; study; virtual
        """,
        1.625: """
        careers; english; home; job; nurseries; paid; schools
        """,
        1.5: """
        # for; absence; employers; oversight; sector
        """,
        1.375: """
        # looked; encouraged; enough; pupil
        """,
        1.25: """
        # after; # leavers; classes; educate; gives; key; often; reduced; taught
        """,
        1.125: """
        boys; college; colleges; course; electively; funding; personal; provision; scheme; teacher; tuition
        """,
        1.0: """
        # and; # care; # outcomes; # progress; # the; academy; answer; apprenticeship; checks; courses; learning;
        miss; music; numbers; particularly; portage; premium; soon; specialist
        """,
        0.875: """
        # experiences; # it; contribute; countys; gap; inspected; knows; link; mentor; opportunities; peps; special;
        starts; systems; term; university; well
        """,
        0.75: """
        # democracy; # findings; # young; above; achieve; advised; although; arent; better; between; book; business;
        choose; club; cost; council; expected; five; get; homework; hub; internships; into; keep; make; medium;
        mental; monitoring; more; move; nine; nineteen; olds; part; reviewed; spent; start; strong; students;
        suspensions; termly; tracked; transport; universities; until; watch; week; welsh; work; writing
        """,
        0.625: """
        # as; # people; # that; # your; active; additional; aged; any; began; career; committee; cut; do; exclusions;
        focus; friendly; hours; identify; kept; lads; leaving; mainstream; making; neither; newcomers; nursery; off;
        only; placed; placements; processes; programme; september; settings; seven; several; states; targets;
        teachers; teenagers; those; too; track; very; young
        """,
        0.5: """
        # 11; # 9; # achieving; # are; # better; # december; # experience; # of; # permanence; # report; # visit;
        achievement; alert; almost; ambition; arrived; at; back; behind; bespoke; cannot; councillor; develop; eleven;
        emotional; enable; every; extra; figure; film; gets; give; given; glad; harder; higher; i; individual;
        introduced; leaders; leads; little; meant; moves; never; or; out; over; permanent; place; previously;
        provided; reasons; refugees; rigorous; ring; room; said; significant; spite; spot; stands; still; strategy;
        supporting; told; unregistered; value; volunteers; want; welfare; whod; won; worried; years; youngsters
        """,
        0.375: """
        # 10; # about; # advertiser; # areas; # have; # help; # local; # main; # needs; # recommendations; # reporter;
        # well; # what; added; after; agreed; among; approach; aspirations; care; cent; child; communication;
        consistent; corporate; covid; delivered; developed; doing; effective; effectively; eighteen; employment; end;
        ensuring; evaluated; everyone; exploited; few; following; foster; good; grandparents; have; heads; highly;
        hubs; if; improved; increasing; interview; itself; joined; keeps; leaver; levels; looked; lost; many; meeting;
        missed; monitor; most; nationally; new; now; october; orders; pandemic; partnerships; per; potential; praise;
        problems; quickly; rated; receiving; respect; robust; routine; share; sixteen; staff; standards; starting;
        step; support; supports; sure; target; ten; them; there; think; twice; two; used; weekly; welcome; which;
        whom; without
        """,
        0.25: """
        # 2; # 27; # august; # children; # council; # following; # improve; # july; # may; # out; # points; # they;
        # times; # were; # work; another; autumn; begun; best; but; by; children; close; concerns; could; creative;
        drawn; educational; experienced; find; found; got; half; helps; his; improvement; improving; increase;
        interviews; known; lack; last; leadership; learn; level; local; looks; month; national; needed; newly; no;
        number; offered; post; praised; previous; promptly; proportion; provide; provides; range; reach; received;
        recently; respond; results; return; round; says; second; should; six; some; that; then; training; turn;
        twelve; use; wait; who
        """,
        0.125: """
        # 2022; # 25; # families; # impact; # is; # march; # need; # practice; # protection; # safeguarding; # with;
        about; access; average; before; board; borough; city; day; described; has; improve; its; people; result;
        safeguarding; say; so; supported; this; three; was; with; year
        """,
        -0.125: """
        # 2023; # january; adult; audits; been; birth; challenge; childs; each; going; had; helped; high; know; list;
        lives; meet; members; on; others; overall; parents; referrals; their; when; will; within
        """,
        -0.25: """
        # 1; # 12; # 8; # a; # be; # coast; # friday; # inspectors; # lscb; # news; # november; # release;
        # september; # thursday; # today; # was; able; adoption; again; age; all; an; anyone; asylum; aware; babies;
        baby; begins; breaks; bring; can; carefully; carried; circumstances; clearly; co; comes; consideration;
        councillors; councils; crisis; culture; danger; deal; delay; discussions; does; domestic; dont; drift; ehc;
        else; emergency; far; fathers; follow; free; he; help; history; homes; housing; immediate; improvements;
        inspectors; it; joint; judged; june; leave; legal; lessons; letters; line; low; monthly; months; moved; much;
        named; nhs; notes; offer; officer; officers; one; partner; permanence; phone; priority; proceedings; process;
        protect; public; put; quarter; recorded; records; relatives; report; reports; requires; review; right; run;
        saw; seeking; seen; self; sent; show; sisters; sleep; social; standard; supervision; take; therapy; through;
        timely; times; trained; us; way; went; where; worker; workforce; worries; write; you
        """,
        -0.375: """
        # childrens; # daily; # evaluation; # information; # inspection; # living; # office; # ofsted; # our;
        # published; # services; # social; # valley; according; account; acted; actions; adviser; area; as; ask;
        assessed; authorities; available; awareness; become; brought; centre; change; check; chief; come; common;
        community; confidence; considered; court; dates; direct; disabilities; documents; driving; during;
        effectiveness; eight; everything; exploitation; fifth; files; flat; focused; form; fostered; from; front;
        fully; future; go; hand; here; however; included; inspector; issues; join; leading; living; longer; means;
        member; men; night; office; ofsted; older; own; pace; packages; paper; peoples; positive; preparation;
        present; professional; protected; questions; recommendations; reported; residential; seldom; settled; since;
        somebody; speaks; spoke; subject; such; sufficient; team; they; timescales; trusted; understand; understood;
        valued; were; whose; yet
        """,
        -0.5: """
        # 19; # 2025; # affairs; # governance; # on; # tuesday; against; agencies; agency; alone; always;
        arrangements; being; brothers; cabinet; calls; came; chance; changes; complex; delays; director; disability;
        ensures; events; evidence; experiences; felt; forms; four; group; hear; her; holidays; identified;
        independent; jobs; knowledge; language; life; look; management; march; meetings; neglect; occupational;
        parent; partners; plan; planning; plans; pre; privately; reviewing; scrutiny; secondary; senior; sense;
        sessions; signs; something; talk; taxi; thought; touch; trouble; trust; turned; under; up; waiting; wanted;
        we; weeks; written; younger; youth
        """,
        -0.625: """
        # 3; # 30; # area; # june; # leadership; # management; # schools; # send; adults; advisers; allegations;
        appointed; body; call; called; changing; childrens; clear; conferences; disputes; families; first; friday;
        gave; gone; held; includes; inside; knew; late; log; met; multi; my; need; ones; outside; pathway;
        practitioners; prevent; psychologists; reviews; risk; set; shared; speak; suitable; teams; themselves; though;
        thresholds; took; travel; users; words
        """,
        -0.75: """
        # lloyd; accommodation; assessment; carers; case; cases; chair; concern; contact; counselling; down;
        equipment; farms; fostering; groups; harm; long; managers; needs; nurse; practice; primary; private;
        professionals; see; services; short; system; these; things; tutor; whether
        """,
        -0.875: """
        badly; counsellors; did; money; stayed; therapists
        """,
        -1.0: """
        decision; family; learners; panel; protection; quality; service; what; workers; would
        """,
        -1.125: """
        # in; # this; away; inspection; made; police
        """,
        -1.25: """
        # education; asked; assessments; decisions; health; live; nurses; pupils
        """,
        -1.375: """
        =; department; disabled; less
        """,
        -1.5: """
        # by
        """,
    },
    Theme.CHILDS_VOICE: {
        2.5: """
        visiting
        """,
        2.375: """
        child
        """,
        2.25: """
        forum; worker
        """,
        2.125: """
        advocacy; children; workers
        """,
        1.75: """
        asked; childrens; group; junior; listening; pupils; speak
        """,
        1.625: """
        pledge; residents; teenagers
        """,
        1.5: """
        advocates; champions; childs; contact; interpreters; part; say; siblings; visits; young; youngsters
        """,
        1.375: """
        board; brothers; engagement; hear; participation; play; relationships; talk; toddlers; younger
        """,
        1.25: """
        ambassadors; chair; consultation; easy; feedback; leavers; observed; panel; surveys; users; video; views;
        voice
        """,
        1.125: """
        # findings; advocate; babies; boy; centre; choose; contribution; counted; creative; described; engage;
        experienced; interviewed; learners; less; letters; like; made; name; ones; parliament; seeing; spoke; them;
        trust; trusted; used; walks
        """,
        1.0: """
        # children; active; budget; changed; choosing; comic; council; doorstep; drawings; felt; gaze; getting; heart;
        including; involved; involvement; kids; leaflets; opportunity; remember; send; shy; survey; tenants; visited;
        ways; women; words
        """,
        0.875: """
        # 3; # achieving; # management; always; asian; box; calls; councils; design; designed; explains; however;
        olds; opinions; papers; participate; played; policies; real; represented; see; seems; sessions; sit; staff;
        take; tells; their; what; whom; work
        """,
        0.75: """
        # governance; # leadership; # october; # permanence; acted; build; building; captured; changing; club;
        communication; communities; consulted; film; forums; frequency; frequent; garden; girl; he; heard; ideas;
        informed; inspector; interview; listen; listened; little; make; making; meetings; older; patience; peoples;
        recently; reported; rooms; sixty; someone; sought; taken; talking; text; themselves; undertaken; variety;
        visitor; write; youth
        """,
        0.625: """
        # and; # education; # evaluation; # for; # of; # send; according; actively; addition; adolescent; adults;
        alone; attend; boys; charity; chief; chose; completed; conferences; confirmed; contribute; covid; effectively;
        engaged; everything; eye; face; feel; feeling; few; fives; goes; groups; hadnt; hold; independent; iros;
        leaflet; learning; lockdown; mayor; meets; nature; never; often; our; own; parks; photos; pick; pictures;
        policy; ran; refreshed; reviews; rights; saw; sisters; spends; stick; stronger; subject; talked; tea;
        therapist; tools; train; turning; unsure; visitors; war
        """,
        0.5: """
        # 4; # a; # adult; # by; # care; # coast; # focused; # lloyd; # local; # march; # outcomes; able; account;
        answers; approach; ask; benefit; big; brief; built; cabinet; cant; chance; comment; concluded; conversation;
        copied; councillors; development; does; during; enough; event; events; every; experiences; filled; forms;
        friendly; fully; gaps; gave; girls; inform; insufficient; involving; lasting; learned; led; march; me;
        offered; online; otherwise; passes; people; persistent; phones; picture; proactive; purpose; purposeful; put;
        rather; recommended; regularly; rules; says; scheme; seen; seldom; senior; shape; sixteen; spoken; start;
        tenacious; they; thoughtful; told; tuition; use; using; warmth; welsh; werent; with; won; wrote; yet
        """,
        0.375: """
        # 2024; # 2026; # 30; # 8; # 9; # areas; # childrens; # june; # key; # letter; # looked; # magazine; # may;
        # news; # practice; # strengths; # thursday; # we; about; adolescents; annual; assessors; capture; changes;
        consideration; could; delivery; describe; direct; disability; down; drop; ensuring; evidence; example;
        examples; fallen; far; february; form; forward; gone; got; grant; grown; hardly; has; her; highly; house;
        houses; includes; increasingly; issues; letter; level; looking; marked; matter; mental; middle; minority;
        minutes; needed; nor; others; overlooked; paper; plans; practitioners; rarely; referrals; round; routinely;
        sensitive; shown; social; spend; that; therapists; those; throughout; times; us; wants; website; weight; went;
        were; wide; wish; worry
        """,
        0.25: """
        # 13; # 15; # 22; # 31; # after; # democracy; # experience; # following; # improve; # inspectors; # main;
        # members; # needs; # performance; # reporter; # safeguarding; # says; # visit; # weekly; # were; =; aged;
        also; an; another; arent; around; assurance; been; by; call; came; clearly; corporate; difficult;
        disabilities; even; experience; find; have; helps; is; its; just; kept; known; looked; lost; low; many;
        matters; meet; not; noted; officer; phone; positive; praised; read; recorded; regular; relatives; respond;
        responded; review; safeguarding; september; seven; sight; slow; some; statutory; strategy; tell; under;
        understand; welcome; why; written
        """,
        0.125: """
        # 20; # 2025; # about; # april; # is; # leavers; # that; # work; authority; challenge; change; considered;
        four; held; helped; life; old; other; person; ten; than; through; very; when; who
        """,
        -0.125: """
        # are; # help; # ofsted; # services; access; average; care; days; decisions; first; focused; from; get; good;
        half; know; means; move; one; over; partnership; point; practice; range; rated; said; same; strong; two;
        whether; will; year
        """,
        -0.25: """
        # 5; # 6; # affairs; # august; # exclusive; # impact; # information; # need; # our; # points; # reporting;
        # summary; # to; abuse; across; actions; adopters; at; attendance; attended; based; bed; birth; break; can;
        cent; city; confidence; contacts; date; december; difference; discussed; doing; domestic; duty; each; earlier;
        effect; english; findings; focus; fostering; given; having; here; high; homeless; how; improve; improved;
        include; inconsistent; increasing; initial; inspectorate; january; judged; judgement; july; large; last;
        leader; leaders; leadership; line; longer; monitor; month; months; more; much; multi; must; newly; november;
        october; only; or; partnerships; past; placed; placements; planning; points; post; posts; prompt; public;
        rating; requires; run; schools; should; signed; special; specific; standard; story; such; this; three;
        thresholds; way; we
        """,
        -0.375: """
        # 25; # all; # area; # found; # january; # mercury; # protection; # published; # service; above; absence;
        absent; address; adoption; again; against; almost; alternative; ambitious; april; areas; arrive; arrived; as;
        audit; autism; awareness; baby; bespoke; beyond; breakfast; bring; but; carefully; caring; centres; closely;
        consistently; councillor; current; currently; cut; data; demonstrate; department; do; door; educated;
        eighteen; emergency; emotional; end; england; exploited; family; figures; flats; following; fortnight; front;
        frontline; goals; going; grow; had; happy; helping; holidays; hotels; hour; households; hub; identity;
        improvement; inadequate; individual; it; keep; keeps; kind; language; later; law; lead; leaver; link; links;
        looks; managed; manager; midwives; missing; model; monitoring; mostly; moves; mums; named; nearly; none; off;
        offer; open; orders; ought; outcomes; overall; particular; per; permanent; personal; planned; poor; practical;
        prevent; problems; procedures; proceedings; processes; programme; promised; providers; psychologists; quarter;
        raising; recognised; records; reduce; referral; referred; remains; repeat; reports; required; residential;
        rest; resulted; results; reviewing; section; serious; service; settled; single; skilled; soon; standards;
        stay; stayed; staying; steps; supported; system; takes; targeted; targets; temporary; therapy; these; third;
        timetables; twenty; unregistered; upon; violence; visit; waits; week; welfare; well; without; workforce;
        working; works; writing
        """,
        -0.5: """
        # 2022; # 27; # families; # headline; # its; # on; # social; # who; additional; advisers; agency; although;
        among; assessments; authorities; back; because; become; beds; behind; borough; cannot; case; caseloads; cases;
        challenges; clear; commitment; comprehensive; concern; copy; country; county; dedicated; delays; dont; drugs;
        eight; else; ensures; fast; five; former; framework; full; grandparents; harder; health; home; hospitals;
        identify; if; interests; introduced; journey; keeping; knowledgeable; manageable; mean; monthly; most; need;
        nhs; nine; nineteen; nobody; numbers; nurseries; nurses; out; overview; packages; partner; partners; passed;
        pathway; permanence; place; placement; places; privately; process; professional; protection; provision;
        quality; quick; receiving; robust; safer; school; scrutiny; second; self; separated; several; sexual; shared;
        since; stable; summary; supervising; thorough; training; trauma; try; unborn; updated; urgency; urgent;
        vulnerable; which; while
        """,
        -0.625: """
        # 2023; # 21; # in; # not; # november; # this; act; advice; agreed; all; any; appropriate; asylum; boroughs;
        carer; check; clubs; come; court; decision; delay; drift; edge; fostered; help; history; hours; impact;
        inspectors; joy; key; late; leads; leave; list; local; neglect; no; notes; now; number; plan; praises;
        private; protect; protected; protocol; report; result; services; so; something; sometimes; stability;
        starting; supervision; support; systems; term; theres; thought; together; too; transition; twelve;
        unaccompanied; victims; waited; waiting; was
        """,
        -0.75: """
        # report; # the; adviser; age; analysis; better; capacity; checks; detailed; early; exploitation; found; harm;
        information; money; moving; night; office; once; provide; reduced; remain; reviewed; risk; teachers; until;
        up; wait; years
        """,
        -0.875: """
        # 1; action; before; carers; families; fathers; go; inspection; lack; leaving; live; lived; may; mothers;
        oversight; professionals; response; scanned; still; team; today
        """,
        -1.0: """
        agencies; appropriately; arrangements; assessed; assessment; bought; danger; enquiries; management;
        performance; promptly; risks; safety; vast; within
        """,
        -1.125: """
        disabled; effective; homes; identified; into; joint; officers; parents; reach; return; right; where
        """,
        -1.25: """
        community; concerns; managers; receive; safe
        """,
        -1.375: """
        education; left; specialist
        """,
        -1.5: """
        needs; quickly; timely
        """,
        -1.875: """
        progress
        """,
    },
    Theme.CARE_LEAVERS: {
        3.0: """
        pathway
        """,
        2.5: """
        aftercare
        """,
        2.375: """
        adviser
        """,
        2.125: """
        contact
        """,
        1.875: """
        young
        """,
        1.75: """
        inspection; touch
        """,
        1.625: """
        planning; plans
        """,
        1.5: """
        independence; rights; transition
        """,
        1.375: """
        # in; advisers; basic; birthday; offer; olds; pathways; support
        """,
        1.25: """
        driving; entitlements; helped; loneliness; service; skills; they; those
        """,
        1.125: """
        # leavers; age; eighteen; money; once; supported; throughcare
        """,
        1.0: """
        # that; better; drop; former; hub; island; late; pa; person; practical; preparation; set; supports; them
        """,
        0.875: """
        # headline; adult; around; as; asks; assessments; baby; begin; birthdays; cooking; director; do; fathers;
        less; off; offers; older; risks; somebody; such; until; visited; workers; written
        """,
        0.75: """
        # be; # findings; achievements; advice; aged; be; birth; continuing; custody; determined; difficult; door;
        duty; eighteenth; far; financial; foster; house; i; law; moving; nearly; nineteen; nowhere; proud; reach;
        responsible; results; sunday; their; theyd; twelve; weak; while; who
        """,
        0.625: """
        # 2022; # it; # needs; act; advocate; after; arrangements; benefits; bus; but; ceased; celebrated;
        certificates; claim; current; developed; developing; done; dropped; efforts; eight; entitled; feel; fifty;
        flat; fresh; future; grants; great; her; improved; including; income; intensive; kind; know; last; leave;
        more; over; passport; performance; pilot; plan; prepare; rather; relationship; relationships; scotland;
        senior; separate; services; teams; thin; third; through; too; trafficked; updated; visits; wishes; woman;
        your
        """,
        0.5: """
        # 2023; # by; # care; # gazette; # may; ambitious; annual; audits; authority; authoritys; back; christmas;
        consistency; council; count; cover; daily; date; depends; emotional; ensure; ensures; even; food; further;
        grown; guide; have; hear; helping; important; include; introduced; keep; lets; makes; mostly; move; moved;
        must; need; office; on; peoples; persistent; photographs; progress; provided; regular; report; run; runs;
        shown; starts; stay; steps; still; themselves; travel; trusting; twenty; views; want; what; which
        """,
        0.375: """
        # 2024; # after; # childrens; # experience; # experiences; # improve; # is; # reporting; # to; # was; # what;
        across; among; ask; audit; being; beyond; books; borough; by; closed; completed; consideration; deal; develop;
        earlier; ended; engagement; experience; feelings; fifth; focus; goals; gone; grow; help; highly; how;
        increased; individual; it; keeps; key; known; leavers; lessons; level; life; like; lockdown; longer; lost;
        may; men; mentors; monthly; own; paid; positive; previous; quarter; quickly; range; ready; recent; resulted;
        revised; role; said; seen; strengthened; team; text; up; warm; ways; we; were; whom; worker; year
        """,
        0.25: """
        # 2025; # 21; # 22; # 29; # 6; # achieving; # adoption; # are; # december; # democracy; # found; # herald;
        # january; # june; # looked; # not; # october; # permanence; # service; # they; about; again; all; already;
        although; always; approach; assessment; away; before; budget; call; calls; centre; comprehensive; consistent;
        county; during; elected; end; english; felt; first; fully; go; heard; here; however; if; is; knowledge;
        leaders; line; little; local; made; month; national; newly; old; personal; praised; pre; receive; recently;
        reflect; remain; right; see; show; skilled; slow; stability; talk; tell; these; theyre; thought; turn; use;
        visit; voice; was; weekly; whose; years
        """,
        0.125: """
        # 20; # 3; # 5; # about; # inspectors; # main; # november; # this; according; any; asked; assessed; babies;
        become; best; corporate; court; enough; few; found; its; judged; leaving; meet; missing; most; no; not; now;
        ofsted; quality; return; same; since; strategy; this; timely; unaccompanied; way; well; when; with; workforce;
        would
        """,
        -0.125: """
        # april; # governance; # leadership; # local; # management; # news; # partnership; # people; # the; # visit;
        # were; # young; an; at; between; can; clear; consistently; early; effectively; evidence; four; from; had;
        has; lives; management; many; needs; neglect; or; other; oversight; part; people; permanence; permanent;
        records; referrals; says; schools; should; story; supervision; there; why; without
        """,
        -0.25: """
        # 10; # 2021; # 24; # 9; # a; # areas; # board; # children; # county; # executive; # february; # from;
        # information; # of; # our; # overview; # published; # report; # reporter; # safeguarding; # services; # with;
        abuse; bring; called; came; carers; change; changes; co; commitment; concern; delay; delays; department;
        described; despite; detailed; domestic; down; due; example; excellent; file; focused; front; gangs; grade;
        harm; held; helps; highest; his; hours; immediate; improve; improvements; improving; inspectors; levels; list;
        lived; long; making; means; monitoring; moves; named; night; november; october; offered; often; online; order;
        out; partnership; placements; planned; poor; possible; practitioners; provides; pupils; purposeful; put;
        recorded; referral; remains; reports; require; residential; result; review; second; sent; several; sexual;
        share; short; significant; single; sisters; sit; so; subject; taken; taking; ten; than; throughout; trust;
        virtual; week; weeks
        """,
        -0.375: """
        # at; # ofsted; # on; # outcome; # questions; # we; # your; able; action; adulthood; agency; also;
        applications; assess; because; bed; been; brothers; brought; caring; carry; challenge; changed; check; checks;
        childs; choose; clinic; clinical; college; commissioned; considered; councils; course; did; disabilities;
        drug; education; expected; exploited; extra; family; following; get; good; home; houses; inside; january;
        judge; language; leader; live; met; model; much; number; nurse; opened; outside; partner; place; present;
        private; published; questions; receiving; recruited; recruitment; registered; relatives; saw; september;
        sight; signed; some; sound; spend; statutory; summary; swiftly; systems; take; tracked; understood; wait;
        whole; working; writing; yet
        """,
        -0.5: """
        # council; # who; above; adoption; against; another; available; case; caseloads; come; consider; days;
        decisions; does; effective; eleven; elsewhere; ensuring; given; got; group; happen; head; high; higher;
        histories; homes; impact; interviews; keeping; large; led; left; limited; living; look; looking; march;
        nobody; noted; opportunities; others; past; placed; police; policies; potential; previously; priority;
        proactive; psychologist; record; requires; reviewed; reviews; safeguarding; scheme; small; that; tick; till;
        together; tracking; website; wide; within; youngsters; youth
        """,
        -0.625: """
        acted; appointed; began; cannot; concerns; exploitation; form; identify; increase; joined; medical; meetings;
        new; nursing; officers; panel; particularly; promoted; rated; real; shared; social; spoke; suitable; sure;
        tenancies; time; under; waiting; wherever; will
        """,
        -0.75: """
        # for; # help; agreed; begun; close; disabled; employment; find; five; flats; hold; homeless; interview;
        managers; neither; protection; provide; school; staff; then; three
        """,
        -0.875: """
        # need; # protection; apprenticeships; board; cases; experienced; forum; history; improvement; learning;
        looked; safe; seven; staying; vulnerable; whether; work
        """,
        -1.0: """
        access; accommodation; specialist
        """,
        -1.125: """
        # and; # evaluation; child; childrens; into; outstanding; two
        """,
        -1.375: """
        # inspection; families; job
        """,
        -1.625: """
        health
        """,
        -1.75: """
        housing
        """,
        -2.5: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        2.25: """
        age
        """,
        1.875: """
        lone
        """,
        1.75: """
        cultural
        """,
        1.625: """
        alone; separated
        """,
        1.5: """
        ages; such; supported
        """,
        1.375: """
        boys; bring; country; kindness; overseas; scheme; solicitors; welcome; workers
        """,
        1.25: """
        dentists; foster; immigration; refugee; trauma
        """,
        1.125: """
        arrivals; arrived; asked; came; churches; citizenship; guardians; lads; ten; unaccompanied; young
        """,
        1.0: """
        advice; claim; find; guardianship; journey; legal; needs; newcomers; now; settle; their; these; took; under
        """,
        0.875: """
        appeals; given; guardian; here; language; learnt; made; met; office; reception; status; twelve; youngsters
        """,
        0.75: """
        access; adults; another; arrive; boat; borough; boy; clothes; crossed; drawn; expects; how; interpreter;
        mental; national; off; planning; plans; response; right; specialist; uk; who
        """,
        0.625: """
        # all; # in; # progress; alike; applications; cook; evenings; feel; felt; first; football; from; guidance;
        handful; health; his; hotel; judged; leaflet; learn; leavers; liked; more; once; refugees; solicitor;
        something; starts; sudan; taken; trafficked; twenty; without
        """,
        0.5: """
        # experiences; abroad; an; arrival; authorities; available; bank; because; behind; benefit; birthday; clubs;
        difficult; england; eritrea; exceptional; happens; initial; interviews; late; law; looking; matched; months;
        mums; nobody; noted; others; placed; rarely; reached; respected; rule; say; strength; they; thought; told;
        trained; until; waits; we; well; where; with
        """,
        0.375: """
        # 16; # by; # care; # democracy; # press; against; along; appropriate; assessment; before; brought; by;
        carers; club; commitment; comprehensive; culture; do; documents; duty; each; effective; few; food; forty;
        great; had; hard; includes; knowledge; looked; moved; outside; own; past; phone; questions; ready;
        residential; screening; sees; sensitive; sent; share; show; skills; takes; teenagers; them; there; those;
        times; upon; weekend; what; year
        """,
        0.25: """
        # 20; # 27; # 5; # 6; # 7; # from; # june; # leavers; # of; accommodation; account; again; become; begin; but;
        christmas; circumstances; city; community; considered; decision; delays; despite; eighteen; ensure; former;
        gone; good; grown; have; he; helped; home; informed; interview; is; its; keep; live; mothers; much; number;
        numbers; on; only; other; overall; parent; picture; praised; provide; real; small; spent; support; take;
        themselves; then; trust; understanding; used; visitors; whose; worker; wrong
        """,
        0.125: """
        # be; # childrens; # evaluation; # headline; # improve; # inspectors; # local; # september; # that; # the;
        # to; # what; about; after; also; any; area; care; could; county; disabled; done; education; found; give;
        half; including; independent; know; last; like; most; practice; some; staff; weeks; within
        """,
        -0.125: """
        # 2023; # february; # governance; # impact; # is; # january; # leaders; # leadership; # management; # may;
        # partnership; # release; # work; abuse; actions; always; as; be; been; best; both; can; change; childrens;
        day; delay; early; every; experienced; fostering; go; kept; leaders; management; meeting; multi; new; not;
        over; oversight; partnership; people; performance; progress; record; records; regular; relationships; return;
        reviews; send; senior; serious; should; special; story; strategy; strong; supervision; third; too; use; very;
        views; was; week; when; which; will; youth
        """,
        -0.25: """
        # 10; # 2024; # a; # area; # august; # families; # findings; # for; # looked; # on; # our; # people;
        # practice; # report; # service; # services; # social; # summary; # they; # this; # were; according; act;
        action; additional; adult; agencies; agency; areas; ask; average; away; between; board; brothers; changes;
        childs; clear; consistently; contact; core; council; danger; days; dealt; decisions; department; director;
        does; eleven; ensures; exploitation; focus; gangs; government; harm; has; house; identified; impact;
        improvement; improving; just; key; lack; looks; make; managers; march; means; members; money; month; move;
        newly; notes; nothing; ofsted; ofsteds; ones; pandemic; panel; place; positive; practitioners; problems;
        professionals; programme; provided; quickly; range; recruitment; remain; reports; respite; saw; says; seekers;
        several; sexual; single; sisters; slow; spoke; term; this; three; through; timely; training; treated;
        understand; vulnerable; want; whole; why; would; years
        """,
        -0.375: """
        # 2; # 23; # after; # doing; # information; aged; ago; among; arrangements; babies; back; call; cannot;
        checked; choice; counselling; end; face; far; fewer; files; help; improvements; information; likely; meetings;
        names; nearly; offers; older; out; pathway; person; police; protection; read; recognises; report; review;
        reviewed; routinely; schools; service; services; social; spoken; step; teams; things; train; turn; us; wait;
        welsh; went; working; write; yet
        """,
        -0.5: """
        # 14; # 2022; # 2025; # well; # who; # young; across; assessments; at; gives; inspection; inspectors; it;
        learning; lives; local; officers; part; plan; private; put; quality; recently; risk; school; speak; start;
        that; were; while; work; worked
        """,
        -0.625: """
        # are; # help; # letter; # news; # november; # ofsted; adviser; all; calls; careful; cases; children; easy;
        eight; heritage; homes; however; missing; nineteen; seeking; stay; team; up; women
        """,
        -0.75: """
        # need; # protection; child; faith; housed; languages; nationally; need; next; offered; our; parents; saved;
        shared; since; therapy
        """,
        -0.875: """
        # and; letters; life; placing; said; subject
        """,
        -1.5: """
        families
        """,
        -1.875: """
        interpreters
        """,
        -2.625: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        2.75: """
        disabled
        """,
        2.375: """
        respite; transition
        """,
        2.125: """
        overnight
        """,
        2.0: """
        disabilities
        """,
        1.875: """
        equipment; families; packages
        """,
        1.75: """
        break
        """,
        1.625: """
        parent
        """,
        1.5: """
        autism; breaks; personal; sensory
        """,
        1.375: """
        adulthood
        """,
        1.25: """
        additional; assistants; autistic; centre; deaf; direct; let; short; should; youngsters
        """,
        1.125: """
        blind; disability; holiday; improvements; night; payments; provision; with
        """,
        1.0: """
        # for; act; adult; camp; comes; difficulties; directed; eight; ensures; gives; siblings; swimming; tube;
        young
        """,
        0.875: """
        # help; # report; across; adhd; at; bespoke; board; budgets; cannot; capable; inclusive; into; makaton;
        observation; often; open; parents; planning; saturday; self; skilled; specialist; states; support; supports;
        teachers; team; travel; website; wheelchair; workers
        """,
        0.75: """
        around; arrangements; assessments; birthday; boys; conclusion; funded; here; invested; lockdown; medium; one;
        package; particular; play; scarce; schemes; stop
        """,
        0.625: """
        # 03; # 11; # areas; # december; # focused; # who; about; appointed; began; body; books; carer; carers;
        communication; deal; disputes; from; his; learn; local; man; money; named; needs; nights; offer; rare;
        required; residential; services; shop; sleep; speech; spotted; takes; taxi; teams; thin; thought; ways; welsh;
        works
        """,
        0.5: """
        # 2018; # date; # of; # protection; # reporter; # the; # times; # to; # tuesday; # visit; according; agreed;
        benefits; brings; changing; child; children; closed; club; clubs; dads; detail; district; effective;
        excellent; fives; forum; given; grow; hearing; however; include; joint; jointly; know; known; lessons; my;
        nearly; ought; paid; partnerships; passed; physical; planned; pointed; preparation; pupils; safeguarding;
        start; thursday; turned; two; understood; waiting
        """,
        0.375: """
        # 13; # 21; # 31; # identified; # june; # need; # ofsted; # outcome; # progress; # published; adults;
        agencies; ahead; among; ask; assessment; beds; best; bus; childs; clear; cross; discharge; enough; failings;
        fall; funding; getting; girls; grandparents; having; heard; high; hours; house; ill; inconsistent;
        information; inspected; its; lead; least; leavers; life; living; make; men; missed; months; move; must;
        neglect; newly; own; picked; possible; properly; reach; response; reviewed; reviews; run; service; set; sign;
        sit; social; street; systemic; teenagers; when; widespread; worry; written
        """,
        0.25: """
        # 2; # 2023; # 25; # be; # board; # do; # improve; # joint; # needs; # safeguarding; actions; adoption; after;
        age; already; arent; assurance; audits; available; behaviour; between; brothers; brought; called; challenge;
        childrens; choice; committee; consider; described; dont; down; early; education; end; ensuring; few; four; i;
        improved; improvement; included; inform; inspection; kind; lack; last; leads; like; longer; many; much;
        needed; october; old; outside; past; permanent; places; ready; regularly; rest; right; say; scheme; since;
        sisters; such; talk; that; training; up; where
        """,
        0.125: """
        # 2022; # democracy; # evaluation; # inspection; # leavers; # news; asked; ensure; get; how; kept; missing;
        national; need; our; plans; quality; report; review; school; some; take; those; through; timely; use; well
        """,
        -0.125: """
        # 12; # area; # childrens; # impact; # january; # leadership; # management; # practice; # release; # service;
        # social; # what; # work; # young; abuse; all; back; because; being; calls; change; court; domestic;
        exploitation; focused; have; impact; inadequate; it; january; leaders; letter; march; means; next; not; older;
        on; parenting; pathway; performance; person; placed; recorded; recording; referrals; schools; supervision;
        term; things; three; way; whether; worker
        """,
        -0.25: """
        # 14; # 18; # 2025; # about; # are; # at; # by; # correspondent; # cqc; # february; # information; # leaders;
        # local; # not; # outcomes; # partnership; # people; # press; # summary; # that; # these; # thursday; # trust;
        # well; account; almost; alone; although; anyone; appropriate; april; areas; bed; begun; behind; benefit; but;
        cent; chairs; check; checks; commissioning; community; considered; consistently; cqc; data; day; decision;
        delay; delays; doing; door; established; eye; feel; five; follow; followed; form; fostering; friends; front;
        gave; goes; going; gone; got; government; groups; help; helped; helps; highly; is; just; keep; language; late;
        leaving; legal; looked; low; majority; makes; management; manager; meetings; most; moved; name; no; nurse;
        off; olds; others; part; peoples; per; point; police; positive; progress; prompt; read; real; reasons;
        relationships; results; return; routinely; runs; safe; share; shared; someone; soon; staff; subject; system;
        taking; talked; there; though; trauma; twenty; until; us; virtual; week; which; whom; write; you; youth
        """,
        -0.375: """
        # 2026; # 3; # 9; # achieving; # adult; # after; # august; # findings; # health; # how; # is; # it; # looked;
        # main; # may; # november; # on; # permanence; # said; # we; advisers; always; another; answer; as; assess;
        authority; be; call; cant; care; changed; city; clinic; contact; cost; danger; director; done; duty;
        effectively; evidence; exploited; fifth; first; go; health; hold; home; if; includes; line; link; list;
        little; lost; making; meets; mothers; nine; nurses; occupational; officers; online; over; plan; practice;
        range; rated; residents; result; reviewing; risk; same; says; section; senior; several; show; significant;
        six; small; strategy; strengths; supported; taken; than; their; them; themselves; theyre; third; this; time;
        times; together; treated; very; views; vulnerable; want; was; weeks; went; yet
        """,
        -0.5: """
        # a; # and; # our; # plan; # they; absent; adopters; advice; again; alert; approximately; area; before;
        borough; case; cases; countys; days; does; every; experience; experienced; felt; find; focus; full; further;
        has; independent; law; left; may; meeting; new; nurseries; or; other; partners; partnership; placements;
        programme; protection; remain; ring; second; see; skill; still; ten; theres; they; under; unpaid; visit;
        whole; without; work; years
        """,
        -0.625: """
        # 19; # care; # inspectors; above; come; councils; county; decisions; eleven; good; had; homes; including;
        live; managers; matters; mental; more; nothing; out; protected; therapists; trusts; wait; we; were
        """,
        -0.75: """
        # children; # in; an; easy; fostered; found; learning; moving; number; ofsted; teens; what; will; within
        """,
        -0.875: """
        # with; council; inspectors; made; people; rarely
        """,
        -1.0: """
        # send
        """,
        -1.125: """
        ehc; long
        """,
        -1.375: """
        foster
        """,
        -1.5: """
        educational
        """,
        -2.375: """
        send
        """,
        -2.625: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        3.5: """
        missing
        """,
        3.375: """
        police
        """,
        3.25: """
        exploitation
        """,
        2.625: """
        risk
        """,
        2.375: """
        prevent
        """,
        2.25: """
        return
        """,
        2.0: """
        dealers; grooming; information
        """,
        1.875: """
        interviews; online
        """,
        1.75: """
        episodes; exploited; girls; go; runaways
        """,
        1.625: """
        awareness; outside; vanish
        """,
        1.5: """
        boys; home; risks
        """,
        1.375: """
        farms; mapping; safety
        """,
        1.25: """
        goes; less; ring; strangers; within
        """,
        1.125: """
        # and; absent; away; child; drugs; hotels; logged; partners; screening; sexual; special; summer; targeted;
        team; teenagers; vulnerable; wardens; youngster
        """,
        1.0: """
        dedicated; disabled; gangs; gone; if; know; lost; maps; multi; night; operation; rail; reported; talk; tools;
        upon; used; walk; when; workers
        """,
        0.875: """
        adolescents; adults; approach; audit; being; cash; established; forces; identify; jobs; learning; lonely;
        lscb; national; panel; patterns; places; pupils; running; safe; safer; scores; seldom; sharing; someone;
        strong; talks; teens; though; traffickers; where; worse; young
        """,
        0.75: """
        # need; absence; act; along; cars; danger; days; drug; friends; friendship; girl; going; includes; lines;
        link; links; mechanism; nineteen; noted; off; out; praise; raising; recognise; recording; relationships;
        response; she; signs; specific; spoken; tool; trafficking; understand; victims; weekly
        """,
        0.625: """
        # help; # reporter; # who; able; agency; britain; cllr; coming; conducted; contextual; countys; debt;
        disabilities; drop; friend; helping; homes; inform; intelligence; interview; join; joint; keep; leavers; made;
        map; men; nationally; nor; oversight; primary; reach; reducing; relentless; review; rising; scotland; slavery;
        spot; standards; staying; train; trained; vulnerabilities; vulnerability; weakness; werent; who; with; year;
        youth
        """,
        0.5: """
        # 10; # news; # progress; # protection; # to; alert; also; area; asks; aware; been; broken; community;
        compliance; discussed; does; doubled; drawn; effective; efforts; eighteen; engage; ensured; extra; eyes;
        fifteen; fifty; flats; forward; further; highly; hotel; identification; isnt; lads; latest; learned; likely;
        list; might; nights; non; officer; older; own; pace; packages; parks; perpetrators; phone; phones; placed;
        procedures; protocol; provide; ran; range; recognition; recorded; rings; run; same; scheme; schools; seen;
        skilled; speaks; staff; strengthen; thanks; therefore; transport; treated; up; us; work; wrote; youngsters
        """,
        0.375: """
        # 18; # experiences; # governance; # leadership; # looked; # management; # march; # outcomes; # strengths; =;
        above; agreed; among; analysis; anybody; at; back; board; borough; boroughs; call; cent; close; co; consider;
        describe; ensure; explained; fast; fortnight; found; four; fourteen; get; grade; grip; group; happen; harm;
        here; hour; hours; houses; housing; increased; individual; its; june; just; known; last; led; level; levels;
        meets; monday; note; offer; ongoing; other; overnight; particular; partnerships; peer; picture; practice;
        professional; reduce; referral; residential; respect; respond; round; say; scrutiny; sessions; significant;
        stopped; street; sufficiently; sure; take; theres; those; through; together; took; undertaken; until; use;
        wales; we; which; wide; yet
        """,
        0.25: """
        # 19; # 2026; # 6; # childrens; # december; # evaluation; # findings; # local; # lscb; # ofsted; # people;
        # said; # september; # they; # visit; # young; access; account; activity; address; adult; ago; alone; an;
        answer; any; available; based; bed; boy; brothers; by; chair; consent; county; deal; detailed; duty; early;
        find; got; groups; held; increase; involved; judged; kind; language; law; leadership; local; low; monthly;
        notes; numbers; nurses; offered; only; partner; people; per; priority; provides; recently; required; shared;
        single; strategic; subject; tell; these; told; very; visited; whom
        """,
        0.125: """
        # 2023; # 5; # be; # headline; # january; # overview; # social; # summary; action; advisers; although; always;
        asylum; brought; called; carers; childs; effectively; few; five; half; has; have; impact; independent; late;
        meetings; much; officers; over; place; safeguarding; that; time; too; unaccompanied; was; what
        """,
        -0.125: """
        # april; # by; # for; # improve; # in; # main; # permanence; # what; about; adopters; after; agencies;
        assessments; audits; be; before; breaks; caseloads; children; contacts; could; done; door; every; first; good;
        inspection; leaders; meet; more; move; no; not; overall; part; permanence; permanent; personal; plan; poor;
        service; supervision; taken; than; their; then; this; three; while
        """,
        -0.25: """
        # 13; # 14; # 24; # 25; # 27; # 3; # a; # at; # better; # it; # item; # leaders; # leavers; # may; # no;
        # november; # of; # published; # release; # the; # were; across; advice; age; annual; areas; attend;
        attendance; attention; autism; become; bring; but; cabinet; calls; cannot; centres; changed; check; choice;
        clear; concerns; conference; consistency; corporate; council; councillors; course; court; day; delay; delays;
        described; difference; different; disability; due; english; ensuring; evident; far; file; files; form; fully;
        getting; government; hand; hard; heard; house; including; inspectorate; into; introduced; issues; kept; large;
        legal; let; like; live; lives; living; long; majority; make; managers; meant; members; mental; named; nearly;
        needs; office; old; olds; on; open; parent; parenting; past; peoples; placement; placements; post; posts; pre;
        present; previous; programme; provision; quality; rated; rating; record; regular; room; routinely; second;
        sense; september; services; settled; seven; side; skills; sleep; specialist; statutory; stay; story;
        strengths; suitable; them; training; trauma; turned; wait; waited; weaknesses; whether; you
        """,
        -0.375: """
        # 2022; # 29; # 31; # are; # august; # care; # impact; # inspectors; # report; # serious; # things; # vale;
        added; assessed; average; babies; best; better; build; changes; city; club; commissioning; considered;
        contact; contrast; councils; covid; culture; decision; difficulties; documents; drift; edge; experienced;
        fathers; findings; following; forty; from; hardly; he; immediate; improvements; inadequate; intervention; it;
        letters; little; looked; march; may; monitoring; months; moves; none; number; one; ones; our; outcomes; paid;
        pandemic; particularly; pathway; persons; plans; private; probation; proceedings; processes; progress; put;
        records; reflect; regularly; remain; reports; results; reviewing; send; short; signed; sisters; sixteen;
        somebody; spoke; start; supervisors; supported; supporting; systems; term; text; times; timetables; updated;
        want; weeks; were; would; write; years
        """,
        -0.5: """
        # families; # found; # inspection; # is; # joint; # july; # media; # office; # on; # police; # service;
        # with; # youth; appropriately; arrangements; because; came; can; checks; childrens; complex; conferences;
        date; department; do; educated; emergency; end; everyone; feel; focused; former; front; grown; his; hub;
        informed; inspectors; leave; leaves; left; life; management; met; most; nhs; ofsted; often; read; said;
        siblings; so; starts; takes; teams; ten; trust; twelve; twice; violence; violent; watchdog; week; well; works
        """,
        -0.625: """
        # 8; all; authority; authoritys; change; consistently; criminal; director; fell; fostering; gave; given; had;
        head; health; moved; neighbours; performance; recent; report; result; strength; will
        """,
        -0.75: """
        # council; as; asked; assessment; case; dealt; eight; enough; high; identifies; improvement; now; several;
        small; still; there; visits; without
        """,
        -0.875: """
        abuse; care; database; decisions; guardianship; include; many; need; parents; some; such; support; they;
        visit; written
        """,
        -1.0: """
        justice; things
        """,
        -1.125: """
        offending; or; social
        """,
        -1.25: """
        domestic; family; school
        """,
        -1.375: """
        crime; families
        """,
        -1.5: """
        disruptions; education; protection
        """,
    },
    Theme.WORKFORCE: {
        5.125: """
        training
        """,
        2.375: """
        advisers; caseloads
        """,
        2.125: """
        staff
        """,
        1.875: """
        worker
        """,
        1.75: """
        demand; sickness
        """,
        1.5: """
        carry; caseworkers; high; manageable; managers; psychologists; teams; vacancies; workforce
        """,
        1.375: """
        agency; clinical; events; feel; improve; keen; practice; students; working
        """,
        1.25: """
        assistants; changes; experienced; forty; heads; induction; jobs; leave; month; practitioners; professionals;
        stay; team; unison
        """,
        1.125: """
        appointments; approved; investment; lost; newcomers; occupational; rate; recruitment; skilled; skills;
        themselves; time; turnover
        """,
        1.0: """
        # inspection; # key; # leadership; # management; apprentices; best; case; colleagues; culture; diverse;
        educational; extra; half; having; helps; hours; job; laptops; left; mentors; morale; office; officers;
        personal; praise; real; stability; stable; times; varies; wellbeing; work; workers; you
        """,
        0.875: """
        # impact; # lscb; across; coach; courses; court; disciplinary; evaluation; excellent; experience; expertise;
        keeping; money; outreach; pays; permanent; picked; place; post; pride; report; retention; shortage; skill;
        social; teaching; therapist; trained; very
        """,
        0.75: """
        # board; # by; # findings; # governance; # local; # safeguarding; # strengths; # with; =; career; cllr;
        conditions; confidence; consultants; coordinators; cover; department; develop; does; down; evaluated;
        executive; exit; fourteen; grew; growing; inspectorate; lack; learning; longer; needed; number; ours;
        programme; qualified; reflect; through; valued; workloads; years
        """,
        0.625: """
        # 12; # leaders; # on; according; all; black; call; car; committed; consistency; control; council; covered;
        deeply; delivery; difficulty; directors; each; employed; empty; exploitation; fewer; financial; four; front;
        going; had; happy; have; head; individual; kindness; knowledgeable; lists; miles; new; passed; people;
        positive; praised; protection; retired; says; stayed; staying; still; sufficient; supportive; supports;
        temporary; therapists; they; three; today; twelve; want
        """,
        0.5: """
        # families; # how; # may; # partnership; # weaknesses; # work; # you; adoption; adviser; allocated; among; an;
        apply; average; came; challenges; come; commitment; described; development; eleven; enough; evident; five;
        hardly; has; health; hit; interviewed; leaders; leaves; loss; love; manage; meet; mental; met; middle; model;
        nobody; on; other; pathway; points; positively; promoted; proper; purposeful; residential; respect; settled;
        shared; short; single; six; specialist; spring; stand; starting; supported; took; travel; twenty; vary;
        visitors; warmth; we; week; welcome; were; whove; wide; won; works; year
        """,
        0.375: """
        # all; # courier; # letter; # performance; # practice; # social; # the; # to; # today; able; about; absence;
        accessible; after; april; attendance; attended; bad; both; changed; chief; christmas; confident; councils;
        counselling; course; different; difficult; during; edge; eight; even; felt; few; focus; free; from; full;
        funding; gaps; government; handed; held; here; hundred; keeps; leaving; levels; managed; nine; one; ones;
        online; opportunities; paid; pay; per; plan; planned; political; protected; proud; published; raised; range;
        reason; reasons; resulted; runs; safeguarding; sat; saying; senior; sessions; seven; several; speak; thanks;
        them; theres; theyre; those; train; trauma; trust; two
        """,
        0.25: """
        # 18; # 2024; # 23; # do; # does; # found; # friday; # it; # january; # need; # ofsted; # report; additional;
        against; annual; appointed; around; as; asked; back; carried; cent; check; complex; cqc; delays; door; ehc;
        find; get; he; hear; highly; improvement; interviews; is; law; leadership; level; line; management; march;
        means; members; named; neglect; nurses; officer; part; particularly; performance; persons; posts; provide;
        received; scheme; send; service; sexual; share; some; such; third; this; told; violence; well; wrong
        """,
        0.125: """
        # adoption; # august; # evaluation; # is; # that; analysis; arrangements; benefit; between; by; cases; change;
        county; days; do; effective; ensure; long; many; missing; monitoring; ofsted; reviewing; same; so; special;
        system; that; weeks; will; would
        """,
        -0.125: """
        # about; # and; # news; # reporting; # who; # young; account; been; but; carers; challenge; considered; did;
        disabled; every; file; first; found; hard; it; judged; letter; lives; making; more; october; or; receive;
        requires; say; support
        """,
        -0.25: """
        # 10; # 2; # 2021; # 4; # 5; # 9; # area; # be; # december; # inspectors; # main; # needs; # people; # press;
        # protection; # summary; # they; # thursday; access; accommodation; achieved; acted; added; address; adopted;
        adult; adults; age; almost; alone; answer; area; arent; assurance; audits; aware; because; behaviour; better;
        borough; cabinet; clear; day; dealt; december; dedicated; despite; detailed; district; done; english;
        enquiries; example; experiences; faith; feedback; following; history; house; identified; impact; improvements;
        inadequate; including; initial; inspection; intervention; its; just; later; like; make; meant; months; most;
        need; no; orders; outstanding; phone; placements; plans; private; progress; promptly; proportionate; provides;
        public; rarely; relationships; return; reviewed; right; risks; said; set; sisters; someone; sometimes; sound;
        taken; takes; teachers; tell; their; things; thresholds; transition; turn; unaccompanied; up; used; views;
        virtual; visit; waits; was; went; which; who; whole; whose
        """,
        -0.375: """
        # 16; # 20; # 2026; # 21; # 25; # achieving; # councils; # date; # information; # july; # june; # leavers;
        # permanence; # questions; # services; act; activity; adopters; advocates; agencies; ambition; any; anything;
        areas; arranged; arrived; assessed; at; attention; autism; available; awareness; babies; backlog; beds; begin;
        benefits; beyond; break; can; childrens; commissioning; corporate; councillors; detail; difficulties;
        discussions; early; easy; engagement; ensured; evidence; figures; findings; followed; formal; fostering;
        friends; girls; good; hadnt; harm; hearing; her; his; hour; housing; immediate; includes; increase; inspected;
        interventions; kept; kind; known; knows; leads; less; letters; life; liked; listened; living; lower; majority;
        member; might; minority; moves; name; national; nhs; not; november; off; old; once; only; order; out; outcome;
        pandemic; paper; parent; parental; participation; peoples; places; play; prevention; probation; questions;
        read; ready; recognise; regularly; reporting; residents; response; ring; scrutiny; secondary; self; side;
        sight; sign; somebody; specific; step; strengthened; taking; these; timescales; under; understanding;
        undertaken; until; urgent; victims; visited; waited; wants; weak; whether; whom; yet; your
        """,
        -0.5: """
        # 14; # council; # have; # improve; # march; # says; advice; aged; alert; also; appropriate; asks; assess;
        begins; boy; boys; breakfast; calls; cannot; circumstances; comes; committee; conferences; consider; contacts;
        delay; developed; direction; dozen; emergency; failings; families; getting; goes; helping; hospital;
        households; however; if; inspector; isnt; january; join; june; leader; lessons; let; look; looks; mothers;
        moving; must; next; nights; notes; nursery; opened; others; outcomes; outside; pace; parenting; partner;
        partners; past; peer; point; previous; prompt; quickly; rating; recently; recorded; recording; referral;
        relation; required; reviews; schools; secured; shortfalls; since; small; start; strengths; subject; systems;
        take; targeted; ten; throughout; timeliness; top; treated; understood; use; visiting; vulnerable; weekends;
        while; writing; written; youngsters; youth
        """,
        -0.625: """
        # a; # for; # service; # this; actions; although; ask; assessment; audit; away; begun; brothers; chair; co;
        community; complaints; could; covid; date; decision; demonstrated; domestic; dont; drift; examples; fathers;
        foster; gives; groups; how; improved; informed; involved; itself; key; legal; meeting; monday; multi; needs;
        news; offered; offering; often; olds; open; persistent; placed; pupils; put; quality; rather; recommendations;
        reports; respond; school; should; slow; strengthen; timely; touch; understand; waiting; what; where
        """,
        -0.75: """
        # november; # october; always; authority; brings; checks; concerns; contact; data; focused; forms; framework;
        give; go; hall; homes; into; leavers; little; live; makes; meanwhile; oversight; records; run; safe; see;
        services; she; spot; supervision; visits; write
        """,
        -0.875: """
        # 2023; # in; alongside; care; childs; education; files; guidance; independent; know; meetings; older; panel;
        police; referrals; sit; stronger; talk; without
        """,
        -1.0: """
        # 2025; academy; before; decisions; help; helped; joint; last; may; risk; wait; way
        """,
        -1.125: """
        # experiences; # progress; become; gets; got; information; keep; led; planning; teenagers; with
        """,
        -1.25: """
        child; lead; looked
        """,
        -1.375: """
        children; family; parents
        """,
        -1.5: """
        # care; assessments; when
        """,
        -2.25: """
        young
        """,
    },
    Theme.OVERALL: {
        2.25: """
        areas; experiences
        """,
        2.125: """
        improvement; progress
        """,
        1.875: """
        inadequate; receive
        """,
        1.75: """
        # council; good; outstanding; protection
        """,
        1.625: """
        positive; result
        """,
        1.5: """
        bottom; consistently; failings; grade; left; rating; require; surprised
        """,
        1.375: """
        adequate; authorities; children; councillors; enhanced; granted; inconsistent; leadership; opposition;
        recommendations; serious; services; sustained
        """,
        1.25: """
        # were; hard; leader; quality; region; remains; required
        """,
        1.125: """
        conservative; did; else; failed; glad; help; improved; improvements; last; legacy; neighbouring; practice;
        protected; safer; significant; social; something; weaknesses; yet
        """,
        1.0: """
        # 7th; # judgements; # page; # them; # three; =; base; broke; concerns; deteriorated; education; executive;
        gave; grades; life; named; needs; receiving; safeguarding; significantly; still; turn
        """,
        0.875: """
        # 2020; # 4; # article; # credit; # february; # monday; # on; # says; # strategic; # times; achieved;
        association; authority; bath; both; called; came; co; comparison; concern; councillor; cqc; deep; delighted;
        difference; far; foster; fostered; had; his; hoped; improving; independent; indicators; inspection; january;
        judgement; management; marks; members; much; parts; protect; report; requirements; requires; safeguard;
        safety; secondary; signs; surprise; things; typically; watchdog; way
        """,
        0.75: """
        # 2023; # 7; # courier; # friday; # new; # overview; # press; # release; # tuesday; achieving; admitted;
        almost; branded; building; chances; commissioner; commissioners; continued; continuing; doing; early;
        experience; holder; inspected; inspectors; labour; landed; large; low; many; matters; momentum; news;
        outcomes; pace; permanence; safe; same; send; several; sides; similar; standards; strengths; succeed;
        supported; today; town; unannounced; wasnt; welfare; widespread; will; words; work; worse; worst
        """,
        0.625: """
        # 26; # a; # at; # east; # january; # judged; # july; # march; # not; # november; # south; # staff; # team;
        # this; achievement; all; april; bad; barely; but; care; cause; consistent; councils; decline; depends; drug;
        earned; educational; encouraging; enough; exploitation; found; fourth; got; green; hope; joint; leaving;
        listed; live; lockdowns; looked; march; member; middle; observed; owned; peer; peoples; performance; pupils;
        raised; really; recommended; reflected; reported; served; thinks; though; uneven; view; watched; we; well
        """,
        0.5: """
        # 14; # 22; # advertiser; # affairs; # best; # by; # director; # inspection; # london; # mercury; # now;
        # ofsteds; # old; # overall; # points; # rating; # report; # schools; # summary; # these; # thursday; # trent;
        # where; # will; adoption; adoptive; assessed; august; beginning; better; boroughs; changing; counties;
        demonstrate; department; direction; door; down; eight; excluded; expect; extra; extremely; finding; forward;
        goes; greater; harm; harmed; highest; i; improve; innovative; inspections; interventions; jointly; light;
        long; lot; majority; measures; most; mostly; next; november; only; prepared; pressures; published; purposeful;
        puts; realistic; rural; saw; september; sets; showed; situations; spoke; spoken; strong; theres; those;
        throughout; top; us; variable; years
        """,
        0.375: """
        # 10; # 13; # 20; # 2024; # 9; # borough; # in; # is; # its; # leaders; # of; # vale; # view; accommodation;
        addressed; adolescents; asylum; attend; because; been; below; cabinet; changes; city; corporate; disabled;
        effect; elected; ended; english; ever; failing; fall; fell; few; five; full; getting; gone; government; heart;
        high; hour; however; impact; inspector; it; job; judge; july; key; leaders; leavers; letter; lowest; meant;
        need; nine; no; now; october; ofsted; old; order; others; outcome; pandemic; past; period; picked; picture;
        positively; round; said; school; seekers; she; six; starting; stepped; strengthened; successfully; targeted;
        that; then; too; treated; valued; verdict; visit; workforce; worries
        """,
        0.25: """
        # 15; # 18; # 21; # be; # coast; # from; # news; # our; # out; # protection; # they; according; achieve;
        across; additional; adviser; against; ago; also; although; area; away; borough; change; changed; childrens;
        christmas; circumstances; council; despite; effective; fostering; framework; front; frontline; has; helps;
        including; june; made; morning; moved; moving; notes; other; our; placements; points; praised; priority;
        referral; reviews; run; say; scrutiny; see; sexual; shows; start; than; these; thought; touch; university;
        vulnerable
        """,
        0.125: """
        # 6; # and; # april; # august; # evaluation; # leavers; abuse; be; being; described; do; go; its; may; so;
        system; there; three; told; whose
        """,
        -0.125: """
        # adoption; # after; # democracy; # need; # people; # progress; # safeguarding; after; as; best; board; case;
        clear; county; domestic; first; health; judged; lack; less; met; once; pathway; support; was
        """,
        -0.25: """
        # 00; # 16; # 19; # 2026; # 25; # 30; # about; # achieving; # board; # december; # does; # for; # help; # it;
        # lscb; # may; # october; # permanence; # recommendations; # said; # service; # social; # that; # the;
        # visit; # weaknesses; # young; # your; activities; address; adults; advisers; advocacy; allocated;
        appropriately; attendance; behind; benefit; birth; cannot; cent; closed; community; consider; could; court;
        detailed; direct; documents; does; done; dont; due; effectively; emergency; example; find; findings;
        following; four; fully; funding; girls; guidance; happen; have; heard; identify; increased; is; keep; lessons;
        living; longer; look; meeting; mental; must; name; new; not; nurse; nurses; online; opportunities; oversight;
        paid; partnership; partnerships; permanent; post; pre; professional; programme; prompt; provided; public;
        qualified; questions; reached; record; recorded; records; reduce; referred; relevant; residential; respite;
        routinely; seen; senior; service; set; settled; should; since; some; spend; spring; stay; strengthen;
        sufficiently; supervision; thorough; thresholds; timescales; trust; updated; want; weekly; what; wishes
        """,
        -0.375: """
        # 5; # 8; # cabinet; # councils; # cqc; # effective; # following; # key; # letter; # media; # ofsted; # other;
        # outcomes; # partnership; # practice; # reporter; # services; # weekly; # well; # with; # youth; absence;
        activity; analysis; another; any; anybody; appropriate; at; autism; challenge; chosen; citys; clinic; closely;
        comes; common; completed; control; conversations; core; dealt; developing; difficult; disability; drift;
        drive; elsewhere; engagement; ensures; established; events; explain; failures; fathers; feedback; feel; fewer;
        file; filled; financial; football; forum; free; group; groups; heads; hear; hospital; households; houses; how;
        identified; ilacs; includes; inside; just; justice; kind; language; leads; level; lived; managed; men; miles;
        miss; monday; more; moves; notice; off; officers; olds; ongoing; orders; ought; out; particularly; person;
        plain; posts; prevention; procedures; proceedings; process; processes; professionals; proportionate;
        providing; purpose; range; reach; reason; recommendation; requests; responses; resulted; reviewing; risks;
        seven; shared; shortage; signed; sisters; specific; spent; stand; starts; story; strength; supporting; taking;
        targets; teachers; teams; third; trained; trusts; under; value; very; views; visitors; visits; ways; went;
        were; why; word; worry; writing
        """,
        -0.5: """
        # 2; # 2017; # croydon; # families; # item; # looked; # performance; # work; act; acted; adult; agency;
        agreed; always; an; answers; approach; arrivals; arrive; asking; asks; assessing; audits; average; boy; built;
        by; childs; choice; commissioning; communication; communities; concerned; contact; contrast; currently;
        delays; developed; development; director; directors; during; emotional; enquiries; falls; family; figure;
        finish; form; forty; friends; going; gps; grandparents; grant; grew; grow; having; held; housing; included;
        increase; individual; informed; initial; instance; insufficient; intervention; interviews; involved; kept;
        learn; legal; lines; little; looking; main; manage; matter; might; missing; money; monitor; months; move;
        nearly; night; nobody; number; one; overall; page; parenting; per; personal; phone; place; population;
        promised; provide; recently; recording; recruitment; relentless; reports; respond; responding; responsibility;
        risk; says; secretary; seeing; seldom; sent; setting; single; skilled; somebody; sooner; stability; staff;
        stopped; such; sure; swift; talks; task; terms; time; times; took; twenty; understanding; until; urgency;
        victims; waited; warning; welsh; whether; women; wrong
        """,
        -0.625: """
        # how; # improve; # information; # inspectors; # needs; # strengths; actions; again; age; agencies; answered;
        back; brothers; budget; can; carried; commended; committed; conclusion; conferences; covid; dfe; drawn; each;
        eighteen; every; failure; figures; files; focus; fortnight; friday; from; highlights; hours; house; hub;
        important; include; invested; keeps; law; levels; minister; model; nights; noted; or; panel; pay; potential;
        proportion; question; queue; rated; re; reading; regular; regularly; robust; scheme; score; small; spot;
        states; stays; systems; taken; takes; their; they; this; trauma; up; uses; weak; welcome; when; who; would
        """,
        -0.75: """
        # areas; # date; # to; about; aged; around; asked; assessors; available; between; cant; centre; checked;
        checks; counted; current; decision; delay; demand; end; everyone; explained; fact; ineffective; interviewed;
        know; knowledge; known; local; managers; mean; meet; mr; my; often; older; ones; over; part; participation;
        particular; partners; planning; police; practitioners; praise; praises; putting; ready; relationships; return;
        review; reviewed; rules; safeguarded; schools; share; sharing; show; suggested; summer; ten; them; themselves;
        through; usually; waiting; website; weeks; where
        """,
        -0.875: """
        # area; # authority; # boy; # main; accepted; access; ask; assessment; backlog; began; commissioned; contacts;
        culture; data; district; duty; edge; expected; experienced; head; knew; knows; like; meetings; on; outside;
        planned; private; response; responsible; ring; stable; teenagers; training; understand; used; visited; within
        """,
        -1.0: """
        # experiences; # june; # local; # what; # who; advice; boys; call; cases; day; decisions; if; information;
        late; let; manager; minimum; month; parents; quickly; responded; slow; specialist; timely; understood; week;
        with; without; year
        """,
        -1.125: """
        alan; arrangements; assessments; carers; child; evidence; into; lead; learning; lost; make; own; possible;
        statutory; strategy; supports; use
        """,
        -1.25: """
        added; days; thursday; worked
        """,
        -1.375: """
        # childrens; ensure; means; plan; team; worker
        """,
        -1.5: """
        homes
        """,
        -1.625: """
        home; workers
        """,
        -1.875: """
        # children; # findings
        """,
        -2.125: """
        plans
        """,
    },
    Theme.SCOPE: {
        4.75: """
        # a; # inspection
        """,
        3.125: """
        inspectors
        """,
        2.75: """
        # plan
        """,
        2.5: """
        considered
        """,
        2.375: """
        visit
        """,
        2.25: """
        inspection
        """,
        2.125: """
        # services; # staff; was
        """,
        2.0: """
        # we
        """,
        1.875: """
        met; within
        """,
        1.75: """
        # inspectors; also; disabled; effectiveness; inspector; next
        """,
        1.625: """
        files; how; local; minimum; protection; quality; will
        """,
        1.5: """
        # about; category; education; grade; looked; lscb; making; records; reviewed; services; theme; they
        """,
        1.375: """
        # report; # visit; adequate; assurance; care; case; ciw; does; elements; expected; focus; four; inspections;
        outcome; specifically; thresholds
        """,
        1.25: """
        # information; # these; # with; contacts; cqc; delivery; full; inadequate; interviews; it; management; ofsted;
        ratings; requires; scored; supervision; talked; we
        """,
        1.125: """
        # childrens; # in; # joint; # last; # was; answered; areas; cant; estyn; exploitation; front; grades; health;
        judgement; letter; look; manager; means; members; nhs; ofsteds; performance; proceedings; review; scale;
        scores; stays; subject; usually
        """,
        1.0: """
        # areas; # director; # may; # ofsted; # protection; # targeted; =; adapted; assessed; certain; due; evaluated;
        experiences; inspected; inspectorate; inspectorates; marks; outstanding; private; programme; referrals; score;
        skills; survey; visited; watchdogs; you
        """,
        0.875: """
        # at; # authority; # councils; # had; # how; # know; # need; # this; again; arrangements; assessors; autumn;
        categories; check; court; covid; dealt; decision; documents; enquiries; findings; focused; given; included;
        including; lead; leaving; looks; mark; may; meetings; model; need; offer; participation; pre; public; result;
        safeguarding; second; shall; trial; watchdog; watched; whether
        """,
        0.75: """
        # are; # august; # effective; # it; # jtai; # looks; # media; # told; # work; action; assessment; beforehand;
        checked; closely; continuous; covered; data; discussions; evidence; followed; formal; framework; gave;
        includes; leavers; likely; lines; majestys; message; none; or; others; pathway; rating; reach; regulator;
        section; state; under; weeks; whatever; wherever; yet; youre
        """,
        0.625: """
        # 2025; # by; # feedback; # from; # inspections; # made; # monitoring; # published; addition; anybody;
        cabinet; choice; commission; committee; context; criminal; criteria; deals; eight; engagement; fourth;
        futures; go; homes; independent; leads; like; matching; missing; overall; oversee; overview; paediatricians;
        pages; partnership; placement; possible; powers; practitioners; previous; protective; question; re; read;
        ready; receiving; recordings; represented; risk; scotland; site; study; suitability; think; through;
        transitions; young
        """,
        0.5: """
        # 7; # an; # exclusive; # inspectorate; # letter; # november; # other; # points; # political; # record; # you;
        account; among; ask; audits; because; carers; centre; centred; chair; cllr; come; commissioning; council;
        councillors; councils; days; direct; edge; employed; especially; ever; experience; final; financial; finished;
        following; gangs; harmed; immediate; interviewed; isnt; july; large; law; leaders; leave; leaver; lowest;
        mash; member; november; observed; out; part; permanence; planned; prepare; publish; purpose; rated; reason;
        reflect; responsibility; round; sample; scrutiny; sent; set; seven; sexual; so; spent; staff; starting;
        strategic; task; theirs; these; this; thursday; took; transformation; unaccompanied; until; view; views;
        visitors; voices; wellbeing; whose; wrong; yearly; your
        """,
        0.375: """
        # 11; # 19; # borough; # care; # city; # county; # cqc; # hall; # june; # lscb; # post; # reporter; # send;
        # they; # updated; # what; age; alone; an; authorities; authority; bad; bed; between; break; called; carried;
        choose; city; close; community; current; day; december; demonstrate; desk; director; door; earlier;
        exceptional; exploited; filled; first; fortnight; friday; further; gives; groups; happens; help; his;
        hospital; if; improved; independence; into; involved; judged; kind; known; made; managers; monday; monitored;
        monitoring; no; nurses; opened; opportunity; physical; place; provides; quick; range; relevant; reports;
        respect; seeking; settings; soon; step; stop; suitable; taken; team; term; things; urgent; wanted; week; went;
        workforce; working
        """,
        0.25: """
        # 1; # for; # item; # release; # thursday; # weekly; above; accommodation; adopters; adviser; aged; as;
        asylum; began; both; breakfast; can; caseloads; chronologies; consistency; development; eleven; emotional;
        her; hub; individual; its; just; meant; meeting; meets; mental; might; monitor; newly; nobody; october;
        outside; oversight; pandemic; partners; plan; priority; professional; schools; short; show; since; single;
        spoke; staying; strengths; tell; thought; time; trust; visits; want; what; whole; worked
        """,
        0.125: """
        # families; # people; # young; about; challenge; domestic; early; fostering; impact; months; multi; on; one;
        other; parents; people; report; six; virtual; with
        """,
        -0.125: """
        # 10; # 21; # 8; # adoption; # democracy; # march; # september; agencies; assessments; at; borough; cases;
        children; completed; county; down; late; month; needs; old; peoples; placed; practice; reviews; same; seen;
        service; several; should; story; up; used; were; where; who
        """,
        -0.25: """
        # 22; # 5; # 9; # and; # april; # child; # do; # experience; # friday; # key; # ldrs; # news; # october;
        # office; # our; # outcomes; # partnership; # press; # that; # things; # trust; acted; additional; address;
        adults; advisers; all; ambitious; appropriately; area; begun; board; calls; checks; childs; co; comes;
        commissioned; complex; comprehensive; consistent; could; currently; delays; department; during; ensures;
        established; every; everything; experienced; family; february; feedback; file; finding; form; former; forum;
        from; future; house; however; improving; inconsistent; informed; initial; intervention; is; language; last;
        legal; levels; long; low; majority; monthly; mothers; night; nine; notice; numbers; offered; our; outcomes;
        permanent; post; processes; provide; pupils; recently; recorded; relationships; remain; remains; room;
        secondary; see; self; speak; stable; stage; starts; takes; them; then; those; though; throughout; times;
        touch; trained; two; understood; waiting; waits; warm; which; words; work; worries
        """,
        -0.375: """
        # 03; # 2021; # 2022; # 2023; # 3; # 31; # achieving; # affairs; # area; # children; # council; # education;
        # executive; # local; # members; # not; # performance; # quality; # risk; # safeguarding; # well; able;
        accepted; access; addressed; ambition; answer; arranged; away; babies; become; been; before; behind; being;
        benefit; best; brothers; cannot; capacity; cent; changed; childrens; citys; closed; conferences; consistently;
        countys; critical; delay; draw; effective; effectively; even; example; face; find; firm; fostered; handed;
        harm; heard; helped; highest; hold; hours; include; increase; issues; join; lack; learning; led; life; lives;
        living; make; mother; name; neighbours; now; number; ones; only; open; order; panel; panels; parenting;
        partner; policy; problems; professionals; quarter; quickly; record; respond; responsible; right; risks;
        safety; saying; school; seldom; send; sit; small; strength; support; supported; sure; sustained; swift; their;
        third; top; turn; understanding; university; wait; wales; ways; wrote
        """,
        -0.5: """
        # 23; # as; # be; # board; # focused; # january; # minutes; # overview; # permanence; # said; # social;
        # strengths; # to; # trent; # who; accept; across; actions; ago; although; annual; anyone; applications;
        appropriate; around; aware; base; bottom; brought; change; clearly; contract; crisis; culture; danger;
        described; direction; efforts; end; ended; english; everyone; feel; forward; girls; government; had; home;
        job; jointly; latest; looking; march; marked; men; must; needed; nor; pace; partnerships; pay; per; plans;
        poor; praise; rate; referral; required; safe; safer; scheme; signs; slow; speaks; specialist; spending; stay;
        strategy; system; systems; ten; there; three; timely; told; training; vulnerable; welcome; why; without;
        workers; worried; worse
        """,
        -0.625: """
        # 14; # 2024; # better; # december; # headline; # impact; # july; # leaders; # leavers; # on; # summary;
        # team; # were; adoption; advice; after; almost; already; arrivals; average; boy; boys; budget; but;
        different; executive; few; fewer; half; i; kept; labour; left; less; letters; list; little; live; move; moved;
        new; notes; person; raised; recommendations; response; run; running; serious; share; showed; steps; upon; us;
        worst; write
        """,
        -0.75: """
        # governance; # is; # management; # practice; according; always; clear; contact; demand; downs; explains;
        failed; families; far; finds; get; getting; good; heads; joint; keep; lost; much; noted; parent; recent; says;
        september; significant; sixty; strong; supports; that; very; whom; youngsters
        """,
        -0.875: """
        # improve; # leadership; # needs; # of; # the; april; by; child; do; failings; going; hard; high; identified;
        not; saw; some; still; surprised; targeted; twelve; weaknesses; worker; works; years
        """,
        -1.0: """
        # looked; goes; improvements; money; more; most; often; paid; positive; say; take; troubled
        """,
        -1.125: """
        # after; # help; # main; # subject; ensure; too; year
        """,
        -1.25: """
        found; named
        """,
        -1.375: """
        have; said; well
        """,
        -1.5: """
        improve; many; reported
        """,
        -1.625: """
        has
        """,
        -1.75: """
        praised
        """,
        -2.0: """
        # progress
        """,
        -2.125: """
        # experiences; better
        """,
        -2.25: """
        when
        """,
        -3.875: """
        # findings
        """,
    },
    Theme.OTHER: {
        4.5: """
        neglect
        """,
        4.375: """
        domestic
        """,
        4.125: """
        complaints
        """,
        3.875: """
        =
        """,
        3.5: """
        victims
        """,
        3.25: """
        # area
        """,
        3.125: """
        # service; private
        """,
        3.0: """
        privately
        """,
        2.875: """
        parents
        """,
        2.75: """
        fostering
        """,
        2.625: """
        financial
        """,
        2.5: """
        # this; abuse; violence
        """,
        2.375: """
        activities
        """,
        2.25: """
        carers; fathers
        """,
        2.125: """
        allegations
        """,
        2.0: """
        mothers
        """,
        1.875: """
        # information; # living; families; population; violent
        """,
        1.75: """
        complaint; unpaid
        """,
        1.625: """
        # in; # protection; affected; average; budget; crime; effect; family; fostered; hobbies; money
        """,
        1.5: """
        edge; interpreters; living; march; parent; per
        """,
        1.375: """
        diversity; english; ethnic; increase; perpetrators; production; response; savings; spending
        """,
        1.25: """
        advocacy; age; approximately; coercive; complain; cost; criminal; designated; died; female; genital; marac;
        mutilation; public; refuge; taxis; unaccompanied; unitary
        """,
        1.125: """
        # children; # looked; almost; arrangement; awareness; bills; clubs; culture; dads; example; graded; housing;
        men; payments; police; poverty; profile; rates; recourse; resident; school; separation
        """,
        1.0: """
        achievements; alcohol; apart; area; arrivals; boy; budgeting; co; community; county; currently; deprivation;
        feeling; funding; heritage; hospital; individual; interests; knife; libraries; live; national; notifications;
        receives; recognise; residential; residents; sentence; tackle; unanswered; wide; wrong; yjs; youth
        """,
        0.875: """
        # after; # were; # who; abusive; advocates; arranged; behaviour; bringing; budgets; challenging; costs; debt;
        debts; deprived; ehc; encouraged; exposed; fled; funds; grandparents; had; high; highest; identification;
        identity; main; minority; mother; mums; offers; proportion; pupils; reablement; reduction; relationships;
        removed; rules; sports; suited; than; years
        """,
        0.75: """
        # child; # schools; account; after; auditors; available; benefits; bill; birth; birthdays; breakdown;
        breakfast; by; care; cause; change; conferences; consider; contact; contract; death; develop; effects; enable;
        encourages; england; ethnicity; fact; faith; force; formally; group; handed; homes; households; incidents;
        issued; learning; leisure; looking; miles; offending; parental; practical; pre; prison; pupil; range;
        recognition; referrals; room; schools; secure; sisters; sorted; spends; stranger; supported; supports;
        therapeutic; theres; toolkit; treated; understood; worth
        """,
        0.625: """
        # are; # so; adults; advice; although; approved; argued; arrangements; associated; at; became; black; books;
        bought; breaks; carer; close; councils; court; covers; covid; cultural; demand; department; developing; done;
        eight; else; everybody; existing; fees; fifth; figures; football; forum; four; garden; get; impact;
        initiatives; journeys; justice; kept; kitchen; large; largest; less; lessons; levels; looks; meals; million;
        moving; multi; network; note; noticed; ought; plainly; present; probation; process; professionals; promoted;
        rate; reduce; regarding; register; relationship; responds; risen; seriously; signs; spent; stage; stated;
        subject; supporting; ten; thoughtful; town; travel; tribunal; trust; use; using; volunteers; wales; whom;
        women
        """,
        0.5: """
        # 5; # among; # areas; # cqc; # further; # help; # improvements; # inspectors; # july; # need; # priority;
        # trust; # was; # youth; adult; always; among; another; aspirations; badly; based; borough; break; caring;
        checked; city; coming; compared; contracts; contribute; cut; dealt; directly; district; diverse; during;
        emails; engaged; entitled; explained; explored; feel; fell; fewer; formal; given; government; grant; helps;
        hit; holidays; how; identified; includes; knew; know; language; library; like; lived; longer; make; names;
        nearly; networks; nine; numbers; occasions; officer; one; opportunities; participate; physical; place; point;
        primary; programme; promise; protect; quarter; respond; risk; secondary; seven; specialist; statement;
        strongly; sustained; table; third; tool; unborn; value; works; younger
        """,
        0.375: """
        # 18; # adult; # at; # county; # director; # doing; # evaluation; # friday; # had; # not; # packet; # release;
        # today; access; added; advocate; aged; agencies; anything; assessment; authoritys; aware; before; brothers;
        came; case; cases; children; childrens; control; council; crisis; december; disabilities; discharge; does;
        dont; early; easy; elected; emergency; ended; equipment; even; fall; felt; firm; five; follow; got;
        guardianship; information; inspections; insufficient; involved; join; languages; learned; letters; liked;
        listened; lives; me; meetings; mum; near; number; officers; opened; outstanding; pandemic; parts; priority;
        published; raise; reason; recent; recognised; required; rights; run; runs; safe; says; screening; scrutiny;
        see; seeking; september; siblings; something; spoken; statutory; sure; talking; term; twenty; understanding;
        used; very; warm; watched; were; which; who; within; worked; worry; wrote; you; young
        """,
        0.25: """
        # 10; # 12; # 2022; # 2024; # 23; # 24; # 4; # councillor; # found; # from; # its; # ldrs; # leadership;
        # management; # members; # outcomes; # permanence; above; also; annual; approach; areas; as; asylum;
        authority; babies; better; can; carry; cent; citys; concerns; conference; could; disability; end; find;
        friends; gone; harm; has; held; hours; identify; informed; intervention; issues; least; looked; lost; made;
        may; mean; monitoring; much; noted; open; or; our; paid; part; particularly; partner; poor; practitioners;
        rating; referral; referred; respite; said; serious; sit; sometimes; sought; spoke; strategy; support; taken;
        time; told; turn; under; understand; went; year
        """,
        0.125: """
        # a; # be; # care; # families; # for; # to; being; checks; come; direct; from; home; inspection; inspectors;
        joint; long; month; more; off; over; report; services; shared; since; speak; there; through; was
        """,
        -0.125: """
        # 1; # 8; # achieving; # august; # leaders; # press; # that; action; become; between; contacts; described; do;
        down; ensure; few; focused; found; half; have; including; june; keep; known; partners; people; plan; record;
        risks; set; six; some; system; takes; them; three; trained; well; with; without; working; would
        """,
        -0.25: """
        # 20; # 25; # 27; # 7; # advertiser; # december; # experience; # has; # impact; # item; # key; # letter;
        # local; # lscb; # out; # services; # subject; # these; # tuesday; about; act; adopted; adopters; adviser;
        ambitious; an; ask; assessed; attended; audit; been; begun; bus; caseloads; centre; centres; christmas; clear;
        clearly; clinic; considered; course; detailed; disabled; documents; drift; established; experiences; file;
        first; form; former; forward; front; getting; go; grade; groups; hear; heard; hub; improvements; inconsistent;
        inspected; jobs; judged; judgement; late; managers; meet; monthly; newly; offer; offered; ofsteds; often;
        order; others; out; political; posts; proceedings; read; reduced; remain; requires; resulted; review; scheme;
        seekers; seen; send; slow; small; starting; strategic; strengths; strong; teachers; therapy; thought;
        throughout; today; up; updated; virtual; visitors; waiting; weak; weekly; whether; words; worries
        """,
        -0.375: """
        # 11; # 16; # 2019; # 2026; # april; # improve; # leavers; # media; # october; # page; # people; # progress;
        # published; # report; # summary; able; accommodation; ago; agreed; alone; along; assessments; audits;
        backlog; be; begin; building; built; business; but; call; cant; careful; check; chief; circumstances;
        commended; commissioning; consideration; consultation; counselling; cqc; delays; delivery; developed;
        difficult; direction; discussions; drop; effective; eighteen; enough; every; excellent; experience; fast;
        feedback; focus; friday; gaps; gave; great; guardians; happens; happy; hearing; heart; here; homeless; if;
        incident; increasing; inside; into; iros; it; january; key; later; law; leadership; leads; leaver; leaves;
        level; likely; line; makes; matched; matters; meeting; meets; middle; miss; months; morning; not; notes;
        nothing; notice; nurseries; nurses; october; olds; orders; outcome; outcomes; outside; packages;
        participation; person; photographs; placements; plain; plans; policy; positive; possible; priorities;
        questions; ready; reasons; records; regularly; remained; remains; repeat; reports; she; short; should; sound;
        standards; stay; staying; success; successful; talks; telephone; then; therapists; thin; thorough; though;
        timetables; together; trauma; turnover; visitor; visits; waited; waits; word; youngsters
        """,
        -0.5: """
        # democracy; # do; # is; # june; # may; # of; # ofsted; # overview; # says; # they; # thursday; # us; achieve;
        actions; actively; add; adequate; adolescents; all; allocated; already; assess; assurance; attend; attendance;
        autism; book; boys; broad; cabinet; chance; committed; continue; core; councillors; countys; courses; current;
        dates; development; did; difference; dropped; educated; efforts; evaluation; everyone; executive; files;
        filled; fives; framework; fresh; future; girls; goes; going; gps; grooming; having; heads; his; important;
        improving; inspector; introduced; knows; last; local; marked; member; members; midwives; must; needs;
        neighbouring; never; no; none; now; observed; ofsted; old; only; overnight; parenting; pays; permanence;
        permanent; personal; points; professional; properly; protected; provide; question; re; recommendation;
        recording; return; ring; round; same; say; sensory; sent; settled; significant; sixteen; skilled; skills;
        soon; spring; starts; steps; story; stronger; summer; supervision; systems; taught; themselves; thing; those;
        times; top; training; urgent; us; voice; watchdog; what; where; wherever; why; workers; worse; write
        """,
        -0.625: """
        # 6; # date; # headline; # jtai; # social; answer; benefit; best; beyond; board; cannot; carried; challenge;
        changed; changes; cllr; consent; consistency; consistent; danger; decision; delay; director; each; education;
        eleven; fifty; finding; foster; health; holding; initial; its; lockdown; manage; means; new; once;
        partnerships; pathway; performance; praise; prompt; purpose; raised; reviewing; right; self; senior; several;
        so; social; stability; staff; talked; targets; team; their; these; they; this; timely; two; until; visit;
        weeks; yet
        """,
        -0.75: """
        # 19; # 2023; # by; # it; # reporter; any; appropriate; begins; chair; child; childs; comprehensive; daily;
        effectiveness; experienced; hold; inadequate; leaving; moved; november; placed; planned; practice; provision;
        represented; such; when; written
        """,
        -0.875: """
        # and; # needs; # we; # work; data; enquiries; everything; evidence; however; leave; list; manager; missing;
        need; nobody; pace; phone; quickly; reviewed; step; too; way
        """,
        -1.0: """
        # practice; exploitation; gives; making; next; panel; peoples; planning; start
        """,
        -1.125: """
        # 2025; # about; back; jointly; move; result; reviews
        """,
        -1.25: """
        # inspection; # what; decisions; improvement; progress; quality; will
        """,
        -1.375: """
        leaders
        """,
        -1.5: """
        # findings
        """,
        -1.75: """
        leavers
        """,
    },
}
