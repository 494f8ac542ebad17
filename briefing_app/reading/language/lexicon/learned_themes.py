"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        2.875: """
        # action
        """,
        2.75: """
        director
        """,
        2.625: """
        commissioning
        """,
        2.5: """
        # safeguarding; leadership; top
        """,
        2.375: """
        services
        """,
        2.25: """
        already
        """,
        2.125: """
        # now; board; plan; visible
        """,
        2.0: """
        # date; council; department; failures; improvement; leaders
        """,
        1.875: """
        # summary; =; ambition; boards; chair; posts; priorities; putting; recommendations; signed
        """,
        1.75: """
        # board; # several; # with; begins; councillors; dcs; post; safeguarding; weaknesses
        """,
        1.625: """
        # assistant; # weaknesses; improvements; learning; she
        """,
        1.5: """
        # been; # council; # inspection; accepted; acted; ambitious; charge; chief; criticism; groups; managers;
        officers; partners; reforms; responded; structures
        """,
        1.375: """
        # education; # on; acting; breaks; business; cabinet; challenge; change; committed; control; death; draft;
        hired; monday; policies; procedures; september; sorry; would
        """,
        1.25: """
        # our; # send; # statement; # support; accept; challenges; corporate; created; direction; extra; fully; him;
        honest; joint; just; leaflet; organised; outcomes; party; priority; secretary; service; steps; story;
        strategy; vulnerable; welcomes
        """,
        1.125: """
        # executive; # local; # significant; # the; advertised; appointed; areas; assessment; aware; begun; chiefs;
        clinic; confidence; dental; describes; difference; drive; during; evaluation; failure; governed; hands; homes;
        included; itll; joined; localities; managed; minister; partner; partnership; points; prioritised;
        reorganisation; report; scst; second; sub; wsoa
        """,
        1.0: """
        # 25; # services; # what; actions; actively; aim; answer; aspirational; blame; commended; commissioned;
        concerned; contract; coped; education; findings; government; hire; immediate; improving; labour; leader; meet;
        members; ministers; model; overview; panel; practice; praises; project; promised; recovery; recruited;
        regional; respond; reviewed; senior; spend; start; statutory; suggested; they; together; trying; tutor; weve;
        will
        """,
        0.875: """
        # 03; # 2015; # director; # doing; # images; # make; accurately; action; address; advocate; agency; allowance;
        annual; appropriately; april; authoritys; became; chairman; chosen; conclusion; councils; credit; deficits;
        dfe; disabled; doubt; duties; effectiveness; experienced; extend; first; floor; foundations; fund; group;
        health; her; improve; intend; itself; january; june; last; launched; listen; major; manage; manager; mattered;
        money; opening; orders; prepared; problems; properly; regularly; relentless; responsible; rigorous; roles;
        says; shared; starts; states; strategies; teams; themselves; train; trust; understand; uneven; verdict;
        vision; warning; wellbeing
        """,
        0.75: """
        # 5; # agenda; # as; # had; # image; # impact; # information; # it; # item; # its; # joint; # pointed; # says;
        # since; # these; accurate; adviser; agenda; aims; announced; asking; asylum; authority; beds; been; bosses;
        bring; campaign; challenged; changes; colleagues; commitment; committee; communities; concentrated; cross;
        dealt; declined; determination; determined; due; evaluated; example; external; focused; forward; gather; goes;
        great; guide; he; heads; identified; intervention; knew; knowledgeable; knows; lay; left; legal; matter;
        meets; named; nothing; nurseries; october; open; partly; performance; politicians; portfolio; protection;
        purpose; quarterly; reached; reliable; remained; repeated; since; stronger; summary; supply; table; tackled;
        target; therapy; things; unless; want; weaker; weekend
        """,
        0.625: """
        # according; # all; # and; # area; # august; # comments; # done; # families; # getty; # highlighted; # made;
        # media; # overview; # questions; # should; # trust; # we; # written; academy; achieved; achieving; activity;
        agencies; all; another; answered; appointment; appropriate; asks; attendance; audits; be; behind; cafcass;
        closely; company; counted; current; decided; directors; disability; drawn; drivers; easier; elected;
        executive; face; fast; faster; finding; flats; follows; from; front; give; governance; grip; hall; has; head;
        ill; incident; inspectors; issues; its; judgements; know; leaver; lived; locality; mayor; ms; neglected;
        neighbouring; new; november; nurse; offered; ofsteds; other; outstanding; own; pandemic; police; poorly;
        potential; professionals; programme; promises; questions; recruiting; recruitment; refreshed; rest; return;
        safe; score; sensible; serious; setting; sister; supporting; taking; targeted; thoughtful; throughout; took;
        unregistered; urgency; went; word; worked; working; writing
        """,
        0.5: """
        # 12; # 2023; # 8; # about; # cabinet; # leaders; # lscb; # not; # ofsteds; # post; # release; # strengths;
        # west; agreement; ahead; allegations; along; appointments; apprenticeships; arranged; arrangements; as;
        attention; began; bought; clearer; coordinated; covid; danger; detail; developed; discharge; eight; ensuring;
        evaluate; expected; failings; figures; focus; force; former; fresh; giving; go; helping; history; hours;
        implemented; includes; increased; independent; interventions; issued; it; july; later; lead; leads; learned;
        leave; led; links; little; look; management; march; months; necessary; next; opened; parenting; part;
        permanent; planned; point; political; positive; present; problem; progress; put; quickly; rated; realistic;
        recent; relationship; represented; residents; responding; reviewing; reviews; ring; seeking; self; sets;
        share; specific; staff; stand; street; strengthened; strengths; summer; taken; then; therefore; trusted;
        understood; wants; weak; weakness; welcomed; were; which; worried; written
        """,
        0.375: """
        # kb; # nhs; # october; # office; # police; # said; # youth; according; across; adopters; after; again;
        approved; ask; asked; become; being; calls; carefully; come; commission; community; concern; concluded;
        conversations; councillor; county; dedicated; described; does; done; early; easy; employment; established;
        experiences; exploitation; february; followed; four; housing; inform; involvement; join; keep; kept; lack;
        latest; leading; lives; looked; looking; makes; member; monitored; moved; nhs; not; noted; notice;
        notifications; now; out; pace; praised; ready; recognised; reduce; relationships; responsibilities; review;
        right; rise; sense; sleep; slow; speak; started; stayed; stopped; strong; successful; tell; thought; twelve;
        updated; us; very; view; voice; was; way; we; where; whether; youth
        """,
        0.25: """
        # areas; # december; # evaluation; # practice; clear; clearly; could; cqc; culture; data; decisions; domestic;
        duty; enough; ensures; explain; found; going; guardianship; have; help; information; informed; is; knowledge;
        matters; may; meeting; monitoring; much; neglect; office; our; overall; proportionate; protected; rather;
        response; run; send; six; small; social; stay; sure; three; through; two; virtual; visit; well; what; whole;
        years
        """,
        0.125: """
        # 2025; # for; # in; # is; # leadership; # who; adoption; age; also; borough; effective; foster; held; letter;
        needs; place; plans; said; schools; set; team; there; under; up; whose; worker
        """,
        -0.125: """
        # progress; # work; agreed; always; brought; but; by; delay; direct; full; good; many; mental; oversight;
        recorded; so; support; term; too; work; year
        """,
        -0.25: """
        # 22; # 24; # 6; # april; # are; # be; # childrens; # focused; # help; # main; # management; # november;
        # people; # quality; # reporting; adult; audit; back; because; before; better; between; birth; build; came;
        caseloads; college; day; december; decision; door; english; enquiries; follow; fostering; hard; harm; heard;
        inspection; into; key; live; made; matched; might; minutes; move; national; needed; number; nurses; ofsted;
        once; online; parents; particularly; past; pathway; people; peoples; personal; planning; practitioners;
        provides; recently; relatives; remain; residential; saw; scheme; seven; sexual; significant; special; spoke;
        stage; talk; that; theres; those; unaccompanied
        """,
        -0.375: """
        # 2022; # 28; # achieving; # advertiser; # authority; # councils; # does; # experience; # hall; # improve;
        # july; # june; # ldr; # ldrs; # leavers; # march; # press; # vale; ago; among; anyone; at; attend; awareness;
        babies; benefit; boy; choice; close; co; complex; comprehensive; contacts; delays; different; district; drug;
        ehc; even; every; explained; exploited; fathers; filled; following; framework; getting; gone; grandparents;
        how; including; individual; iros; leaving; level; list; lone; looks; lscb; most; no; nobody; notes; offending;
        one; ones; options; overnight; panels; parent; parts; permanence; person; persons; policy; poor; praise;
        prevent; rate; reasons; recording; reduced; referral; require; responses; single; sisters; sixteen; skills;
        speech; stable; stop; suitable; supported; talked; them; these; third; timely; times; trained; transition;
        trauma; used; valued; video; wide; wrong; younger
        """,
        -0.5: """
        # 31; # adoption; # at; # child; # children; # corporate; # headline; # key; # looked; # must; # ofsted;
        # permanence; # that; # their; # there; # update; # visit; # where; # words; accommodation; act; an; any;
        arrivals; arrive; authorities; away; brothers; call; carers; cent; child; conditions; conferences; confident;
        consistent; continuing; country; creative; date; development; difficult; drugs; emotional; everyone; evidence;
        experience; fall; families; family; felt; file; forms; fostered; fourth; free; get; gets; got; grown; happens;
        helped; highlighted; hold; hotel; house; increasingly; inspections; intelligence; journey; less; liked;
        lowest; means; measure; moment; month; must; numbers; only; or; papers; pays; per; placements; proportion;
        pupils; real; recognise; recommended; reflect; relevant; respect; resulted; risk; round; rules; safety;
        secondary; signs; situations; sooner; sound; spent; stood; students; supervisors; takes; time; timeliness;
        timescales; town; undertaken; vacancies; visits; when; while; worse
        """,
        -0.625: """
        # 20; # 21; # 23; # 26; # an; # assessment; # february; # findings; # improvements; # letter; # london;
        # need; # news; # no; # performance; # three; # to; # you; # young; analytical; anything; average; budget;
        care; careful; case; checked; childrens; closed; consistently; contact; core; disabilities; dont; eleven;
        fallen; five; forty; fourteen; futures; genital; greater; harder; highest; hit; however; hub; identify; if;
        initial; inspected; inspectorate; investment; late; length; living; long; majority; meant; meetings; midwives;
        missed; monitor; mutilation; nearly; nineteen; offers; others; outcome; oversee; paid; paragraph; picked;
        places; promise; promoted; prompt; protect; provided; quarter; range; read; risks; same; sees; seldom;
        sickness; spoken; stops; theirs; thing; this; told; treated; twenty; views; who; why; wish; with; works;
        young
        """,
        -0.75: """
        # 19; # 2020; # 3; # 4; # 7; # adult; # councillors; # january; # members; # one; # out; # page; # staff;
        # wakefield; above; acts; aged; almost; attended; available; bottom; budgets; can; court; do; down; earlier;
        engage; england; female; few; gained; girls; glad; hardly; here; inconsistent; increase; letters; like;
        managing; men; momentum; more; mothers; multi; need; offer; ours; quality; rates; remains; reported; required;
        shortage; should; some; spends; still; survey; transformation; use
        """,
        -0.875: """
        # after; # care; # courier; # more; # well; adults; around; boys; cases; children; childs; complaints;
        document; equipment; failed; flag; granted; handed; home; involved; judged; language; leavers; majestys; met;
        ongoing; professional; reading; records; referrals; result; someone; starting; such; supervision; supports;
        take; than; their; waiting; wales; watch; watched; welsh; within
        """,
        -1.0: """
        # following; # friday; # may; # social; # which; adequate; assessed; assistant; books; considered; delighted;
        encouraged; grades; growing; half; improved; law; lost; marks; peer; previous; providing; region; resources;
        results; safer; saying; scotland; section; sector; seen; standard; strength; training; wait; weeks; whom
        """,
        -1.125: """
        # 2024; # democracy; # needs; # outcomes; # protection; # reporter; achievement; ciw; cost; discussions;
        highly; placed; reach; reason; receiving; won
        """,
        -1.25: """
        # city; addition; estyn; low; widespread; you
        """,
        -1.375: """
        # a; # by; # this; grade
        """,
        -1.5: """
        check; fifth; funding
        """,
        -1.625: """
        assessments; workers; youngsters
        """,
        -2.125: """
        financial
        """,
        -2.5: """
        # experiences
        """,
    },
    Theme.FRONT_DOOR: {
        2.875: """
        partners
        """,
        2.625: """
        strategy
        """,
        2.5: """
        centres; contacts; early; referrers
        """,
        2.375: """
        hub; partnerships; referred
        """,
        2.25: """
        # findings; families; nurseries
        """,
        2.125: """
        health; partnership
        """,
        2.0: """
        help; jointly; probation
        """,
        1.875: """
        discussions; neighbours; refer; talks
        """,
        1.75: """
        callers; concern; decisions; family; gps; protected; without; worried
        """,
        1.625: """
        edge; hubs; intervention; meetings; schools; send; situations; worries
        """,
        1.5: """
        # city; # help; call; concerns; decision; police; prevention; proportionate; teachers
        """,
        1.375: """
        answered; anyone; cases; contact; criticised; email; escalate; experienced; helped; morning; prompt; quickly;
        safe; safeguarded; thresholds; trouble; website
        """,
        1.25: """
        # reporter; acted; appropriate; common; desk; discussion; fifth; helpline; professionals; recognised;
        safeguarding; self; services; support; together; visitors; working
        """,
        1.125: """
        =; agencies; assistance; borough; communities; december; duty; education; enquiries; following; get;
        identified; immediate; intake; open; parenting; referral; response; resulted; right; sufficient; ten; urgent;
        welfare; when
        """,
        1.0: """
        # harm; # overview; # page; addition; alerts; apart; applied; apply; bank; consistent; designated; fast;
        fears; hear; history; hospitals; inquiries; neighbouring; nights; number; praises; rarely; reach; real;
        referrals; remained; responded; rings; risks; safeguard; same; sector; service; somebody; staffed; supporting;
        telephone; things; undertake; village; weekends; won
        """,
        0.875: """
        # also; # among; # childrens; # found; # friday; # ldr; # members; # october; # report; # strong; # that;
        action; allows; answer; appropriately; asked; associations; available; being; clubs; commissioned; community;
        consent; covers; drug; effectively; embedded; faster; first; harmed; holding; improvements; incident;
        information; keeps; levels; line; living; lower; mash; neighbour; opportunity; parents; practitioners;
        responses; routinely; side; subject; systems; targeted; threshold; unread; visitor; volunteers; were; whoever;
        why; worry
        """,
        0.75: """
        # 2025; # protection; # risk; # social; # what; # who; arent; assessment; boroughs; changes; childrens;
        confident; coordinated; courses; danger; decisive; dentists; doctors; door; earliest; emergency; ensures;
        escalating; falls; forms; found; friday; front; going; gp; harm; hopes; hurt; increased; introduced; let;
        logs; managed; marked; most; needing; next; nineteen; note; officers; online; organisations; participation;
        pass; phone; promoting; relevant; rising; risk; sound; talk; these; ways; weekend; weeks
        """,
        0.625: """
        # 00; # 2; # 2018; # councils; # improve; # inspectors; # need; # read; # result; # services; # some; # they;
        able; act; adequate; against; agency; alongside; application; at; attendance; awareness; before; best; book;
        bring; called; carried; closed; co; commended; considerable; critical; day; dealt; document; draw; english;
        everyone; feedback; fewer; fire; fit; focused; great; guidance; handover; heard; helpful; housing; informed;
        initial; instance; intelligence; intensive; interests; issues; lead; mark; member; midwives; mums; must; name;
        named; news; nurses; officer; outside; partner; practitioner; primary; promoted; qualified; rather; report;
        reported; responding; route; rural; seeing; shown; significant; similar; someone; staff; statutory; strongly;
        swiftly; taxi; team; teams; thorough; unborn; unclear; us; watchdog; way; weight; whenever; wherever
        """,
        0.5: """
        # 22; # 25; # authority; # cqc; # democracy; # does; # families; # free; # hall; # immediate; # mercury;
        # needs; # observer; # one; # out; # serious; # significant; # thursday; # town; # updated; # where; access;
        actions; almost; always; asking; babies; between; broad; build; building; calls; children; close; closely;
        complete; comprehensive; consultation; council; county; demand; developed; earlier; effective; everybody;
        examples; food; form; framework; getting; goes; hadnt; happened; happens; harder; helping; highly; hospital;
        hours; improved; interpreters; latest; likely; majestys; manner; many; met; need; never; night; non;
        notifications; november; numbers; nurse; nursery; offered; only; professional; promptly; queue; quick; rates;
        reason; respond; risen; robust; score; seek; seven; shut; since; sooner; sought; standard; still; strong;
        swift; table; take; taken; talked; this; timely; tuesday; understood; unsafe; waited; weak; whose; worse
        """,
        0.375: """
        # 1; # 13; # 19; # 26; # 29; # and; # are; # assessment; # child; # exclusive; # february; # governance;
        # headline; # herald; # impact; # leaders; # management; # media; # of; # rating; # says; # september;
        # standard; # strengths; # well; # were; # which; above; accommodation; achieved; ago; analysis; anything;
        around; arrangements; as; back; because; been; built; caseloads; checks; consistently; continue; councillor;
        countys; covid; decided; department; difference; difficulties; disability; due; employment; established;
        every; example; got; greater; growing; high; holidays; homes; including; listened; lived; lives; meets;
        ofsteds; once; options; out; outcome; overnight; passed; people; per; policy; praise; provide; rated; repeat;
        reporting; reports; responsibility; responsible; result; role; safer; school; seen; some; speaks; stage;
        strength; third; timeliness; today; touch; upon; well; whether; your; youth
        """,
        0.25: """
        # 12; # 14; # 15; # 20; # 5; # 7; # how; # it; # november; # points; # press; # summary; # we; according; all;
        ask; away; by; can; capacity; check; come; commission; conference; ensure; followed; fully; gets; improvement;
        kept; letters; level; meant; meeting; much; nothing; now; or; our; oversight; own; particular; praised;
        rating; recorded; relationships; ring; saw; sent; slow; small; suitable; supported; there; took; two; up;
        updated; very; whole; will; work
        """,
        0.125: """
        # 2023; # by; # evaluation; # june; # practice; # the; agreed; better; board; clear; has; is; its; judged;
        make; one; over; practice; put; receive; said; shared; social; that; those; too; where; year
        """,
        -0.125: """
        # children; # this; an; area; did; does; from; last; late; less; more; ofsted; told; unaccompanied; virtual;
        was; who; whom; with; workers; written
        """,
        -0.25: """
        # 10; # adoption; # at; # council; # date; # had; # main; # may; # ofsted; # reporting; # to; # us; # visit;
        # with; # work; about; abuse; additional; adopters; adult; adviser; age; among; assurance; attention; audits;
        based; birth; child; consideration; considered; councils; direct; disabled; done; expected; find; further;
        give; group; had; have; homeless; independent; known; lack; life; like; live; local; lost; might; new; nine;
        no; not; notes; often; pace; paid; pandemic; pas; planning; possible; posts; proceedings; pupils; quality;
        quarter; regular; reviewing; room; says; than; time; trust; wait; would; yet
        """,
        -0.375: """
        # 18; # 2022; # 28; # 3; # 30; # as; # be; # executive; # experiences; # icon; # kb; # lscb; # now; # pdf;
        # quality; # release; # things; # you; adolescents; aged; ahead; also; applications; appointed; assessments;
        average; beginning; boy; breaks; brought; cabinet; careful; chairs; childs; coming; conversations; could;
        culture; cut; date; dedicated; describe; detail; development; documents; doing; drawn; drift; during; effect;
        ended; england; experience; explained; fathers; february; files; focus; forward; four; frequent; gave; given;
        hard; having; histories; holiday; i; if; improving; includes; interviews; january; joint; july; kind; knew;
        later; leader; least; leaving; led; letter; managers; may; meet; mental; monday; money; monitored; monthly;
        morale; necessary; newly; old; olds; on; ones; order; orders; other; parts; permanent; proportion; protection;
        purposeful; reflect; relatives; remain; section; several; sexual; show; single; skilled; specialist; spoke;
        stable; story; takes; themselves; therapy; thoughtful; three; top; track; tracking; training; trauma; twelve;
        used; victims; video; wants; warm; we; weaknesses; wellbeing; which; within
        """,
        -0.5: """
        # 2024; # 4; # august; # been; # county; # from; # permanence; # plan; absent; accounts; address; affected;
        areas; audit; autism; aware; began; begun; brothers; business; came; cannot; challenge; changed; choose;
        chronologies; clinic; complaints; concerned; conferences; cultural; data; delays; delivered; disruption;
        enable; evaluated; evaluation; executive; exploited; failed; few; finding; fortnight; free; frequently;
        friends; grade; grandparents; half; happen; helps; identify; impressive; inform; inspection; inspections;
        inspector; integrated; key; law; learn; learned; looked; looks; making; mean; miss; missed; mothers; moved;
        moves; offer; older; outcomes; page; part; placement; positive; psychologist; published; reading; recognise;
        recruitment; rigorous; senior; set; sisters; skills; speech; spend; start; stay; summer; supervision; term;
        their; them; think; through; twenty; understand; until; views; voice; watchdogs; women; words; workloads;
        write; wrote
        """,
        -0.625: """
        # 21; # achieving; # april; # care; # for; # in; # safeguarding; # send; # service; across; again; although;
        appointments; approach; april; bespoke; booked; both; boys; change; chief; councillors; days; drugs; engage;
        experiences; familial; feel; financial; fostered; fostering; girls; good; hardly; home; individual; it;
        kinship; large; learning; locality; makes; measure; monitoring; months; noted; october; panels; pay; personal;
        picture; place; places; pre; raised; reduction; regularly; relationship; respite; returned; runs; she;
        stability; strategic; they; transition; undertaken; using; visible; visits; voices; want; youngsters
        """,
        -0.75: """
        # area; # joint; # letter; # news; abused; ambitious; care; committee; completed; court; describes;
        disabilities; domestic; down; e; enough; ensuring; he; here; house; keep; made; members; off; outstanding;
        panel; prepared; privately; provides; provision; receives; recommendations; return; reviewed; reviews; run;
        say; scrutinised; september; settings; such; teenagers; thought; visited
        """,
        -0.875: """
        # about; # after; # inspection; # leavers; # looked; be; even; exposed; held; how; leave; management; month;
        national; none; performance; progress; sampling; second; see; share; special; tool; visit; wales; weekly
        """,
        -1.0: """
        # progress; after; but; case; complex; dip; enhanced; far; five; inclusion; leaders; list; plan; plans;
        screening
        """,
        -1.125: """
        advisers; corporate; emotional; exploitation; extra; leadership; missing; strengthened; system; waits
        """,
        -1.25: """
        each; foster; leavers; legal; records; years; young
        """,
        -1.375: """
        carers; director
        """,
        -1.875: """
        neglect
        """,
    },
    Theme.ASSESSMENTS: {
        4.0: """
        assessments
        """,
        3.375: """
        assessing
        """,
        2.625: """
        enquiries
        """,
        2.5: """
        assessed; assessment
        """,
        2.25: """
        risk; updated
        """,
        2.0: """
        protection
        """,
        1.875: """
        psychologists
        """,
        1.75: """
        analysis
        """,
        1.625: """
        assess; assesses; family; fathers; investigations; parenting; updates
        """,
        1.5: """
        date; elsewhere; psychology; seen; strengths
        """,
        1.375: """
        # who; assessor; checklist; experts; form; looked; potential
        """,
        1.25: """
        # from; assessors; baby; conclusions; harm; nursery; timely; understanding; understood; workers
        """,
        1.125: """
        # 2023; cases; child; consistency; consistently; curiosity; draw; household; list; many; mental; needs;
        questions; reviewed; weigh
        """,
        1.0: """
        # help; accurately; advice; asked; babys; consideration; considered; culture; danger; ethnicity; evidence;
        fair; gather; histories; improved; isnt; look; low; majority; named; neglect; occupational; siblings; such;
        together; unpaid; views; weight; what; words
        """,
        0.875: """
        # findings; # may; # need; careful; circumstances; consider; educational; everyone; explain; explored;
        extended; faith; focused; grandparents; how; identified; lasts; lived; minority; model; most; old; ones;
        other; parents; place; saying; sentence; signs; simple; standard; stood; tested; thorough; whats; why; worked;
        works; yearly; years
        """,
        0.75: """
        # 8; # november; # protection; absent; agencies; analysed; before; begun; brought; clear; completed;
        conclusion; dads; familys; framework; improve; kind; mood; need; needed; or; overly; panels; parent; peoples;
        promptly; quality; research; reviews; section; social; sound; spotted; stopped; strain; substance; teachers;
        timeliness; understand; use; wait; weighed; write
        """,
        0.625: """
        # made; # members; # named; # progress; # questions; # send; # significant; # their; account; already; babies;
        background; behaviour; birth; comment; comprehensive; concerns; continue; days; demonstrate; describe;
        described; detail; did; doctor; during; earlier; example; expertise; good; had; handful; impact; include;
        inform; injuries; interview; known; learning; live; misuse; number; one; out; parental; pilot; poverty;
        proper; put; relevant; repeat; revised; risks; send; specialist; therapy; thought; through; times; too; tried;
        welcomed; whole; written
        """,
        0.5: """
        # 2019; # affairs; # experiences; # following; # include; # june; # social; # source; # tuesday; across;
        adopters; an; appropriate; asking; at; better; brief; bring; choice; concerned; contain; cultural; current;
        do; else; events; explore; filled; friends; gets; happened; hardly; housing; identification; ill; information;
        jobs; law; leading; less; lines; lives; living; longer; looking; made; might; mother; neighbours; observation;
        overall; particular; past; person; picture; play; practitioners; previous; problems; professionals; properly;
        result; room; saw; second; show; shown; single; small; sometimes; stable; therapists; thin; tool; up; waited;
        working
        """,
        0.375: """
        # 17; # 19; # 2026; # 24; # 27; # 30; # asked; # authority; # be; # cqc; # december; # headline; # january;
        # july; # on; # page; # weekly; # were; # work; abuse; added; adopted; arrived; begins; behind; both; care;
        changes; contribute; despite; direct; domestic; dont; england; examples; families; helps; holidays; home;
        inspectorate; justice; knowledge; language; listened; lists; more; moves; multi; nurse; outside; part; peer;
        poor; posts; protect; pupils; rarely; read; recommendations; records; remain; say; several; since; sisters;
        some; starting; statutory; strength; stronger; sure; than; throughout; timescales; way; ways; where; wider
        """,
        0.25: """
        # 14; # 3; # 6; # area; # needs; # press; # to; brothers; carried; change; chief; childrens; childs; close;
        come; consistent; drawn; each; experiences; february; fewer; findings; get; go; hard; history; improvement;
        including; inconsistent; its; judged; lack; later; lead; like; members; new; not; october; offered; often; on;
        others; partner; police; protected; referral; reflect; require; safe; see; should; staff; these; think; third;
        thresholds; took; trained; well; within
        """,
        0.125: """
        # democracy; # in; # local; # this; # with; because; enough; however; inspection; inspectors; into; may;
        older; still; strong; their; visit; when; yet
        """,
        -0.125: """
        # is; # reporter; # the; # what; although; asylum; but; county; effective; files; find; found; have;
        permanence; proceedings; that; two; week; were; who
        """,
        -0.25: """
        # 16; # 21; # achieving; # areas; # by; # it; # leaders; # of; # permanence; # report; # trust; access; act;
        actions; adoption; adults; adviser; advisers; against; answer; area; assurance; audits; authority; average;
        best; borough; by; chair; conferences; corporate; crisis; daily; delay; detailed; does; duty; education;
        effectively; effectiveness; ensure; exploited; five; followed; following; free; front; going; here; high;
        highly; homes; inspected; it; last; letter; level; looks; make; manager; means; met; monitoring; month;
        monthly; move; moved; next; no; nobody; nurses; ofsteds; opportunities; partners; personal; post; praise;
        proportion; provide; referrals; regular; remains; said; scheme; september; serious; sexual; share; spoke;
        sufficient; sufficiently; take; talk; team; teenagers; term; touch; under; used; virtual; visited; which; you
        """,
        -0.375: """
        # 11; # 15; # action; # adult; # among; # april; # are; # at; # childrens; # correspondent; # impact;
        # outcomes; # release; able; accommodation; achieve; acted; additional; alongside; always; answered;
        authorities; been; benefit; boy; boys; break; breaks; built; can; carers; check; children; commitment;
        community; complaints; conference; currently; delivery; difficult; discussed; drop; early; emergency; ensures;
        equipment; evaluation; expected; fast; feedback; formal; forty; forward; further; getting; girls; graded;
        groups; growing; head; higher; hold; important; improving; includes; intervention; interviews; itself; june;
        leadership; legal; let; levels; limited; line; meets; mothers; nearly; notifications; november; off; offer;
        officers; overnight; places; processes; progress; project; provided; rating; receive; record; recruitment;
        relationships; requests; required; respond; ring; schools; self; signed; sit; skilled; skills; so; spend;
        story; strategic; strategy; supported; theres; thoughtful; threshold; town; unaccompanied; victims; was;
        weekly; weeks; whether; worry; youth
        """,
        -0.5: """
        # 5; # as; # director; # experience; # families; # february; # inspection; # safeguarding; # services;
        # visit; agreed; among; anyone; april; ask; be; call; carefully; centres; commission; concern; consent; could;
        councils; covid; critical; delays; demand; difference; ehc; eighteen; english; established; exploitation;
        formally; foster; fully; gaps; given; gone; her; improvements; inadequate; independent; is; keep; keeping;
        leads; local; long; management; national; noted; notice; numbers; ofsted; ongoing; only; over; oversight;
        partnership; placements; planning; positive; possible; privately; programme; provision; real; reduce;
        relatives; responsibility; right; routinely; senior; sent; shared; short; sooner; terms; things; though;
        until; upon; want; with
        """,
        -0.625: """
        # after; # children; # leavers; # looked; # that; # these; # was; about; above; arrangements; attend;
        available; board; came; city; continuing; copy; data; deal; eight; eleven; fostering; hand; happens; has;
        help; helped; hub; immediate; initial; learn; letters; little; marked; meeting; missing; now; nurseries; olds;
        ought; our; rather; reasons; recorded; response; return; review; scores; services; speak; stay; supports;
        system; them; themselves; then; those; three; told; training; we; whom; year
        """,
        -0.75: """
        # assessment; # ofsted; areas; around; away; bosses; chance; contact; council; decisions; disabilities;
        disabled; every; far; first; four; group; guardians; homeless; hours; kept; key; leave; lost; managers; march;
        months; nine; pathways; performance; quick; range; recognise; recommended; recording; residential; service;
        transition; trust; turn; visits; vulnerable; will; work; youngsters
        """,
        -0.875: """
        # better; =; action; cannot; core; decided; feel; health; held; leaders; worker
        """,
        -1.0: """
        after; meetings; pathway; plan; would; young
        """,
        -1.125: """
        # care; apart; round
        """,
        -1.25: """
        # and; safeguarding
        """,
        -1.375: """
        support
        """,
        -1.5: """
        know; special
        """,
        -1.75: """
        plans
        """,
    },
    Theme.PLANS: {
        3.375: """
        plans
        """,
        3.125: """
        plan
        """,
        2.75: """
        conference
        """,
        2.625: """
        planning
        """,
        2.5: """
        reviewing
        """,
        2.375: """
        conferences
        """,
        2.25: """
        reviews
        """,
        2.125: """
        core; initial; template
        """,
        2.0: """
        attended; ehcp; targets
        """,
        1.875: """
        contingencies
        """,
        1.75: """
        goals
        """,
        1.625: """
        process
        """,
        1.5: """
        child; copy; held; maintains; page; protection; whole
        """,
        1.375: """
        agencies; down; plain; professionals; step; written
        """,
        1.25: """
        # these; # were; area; chaired; families; find; iro; life; need; old; ongoing; parents; planned; quality
        """,
        1.125: """
        always; describe; iros; looks; outcomes; pages; procedures; professional; progress; sections; steps; then;
        what
        """,
        1.0: """
        # experiences; # protection; ahead; be; better; clear; dates; deadlines; far; fits; less; most; shared;
        throughout; timely; timescales; vast; wales
        """,
        0.875: """
        # chief; access; although; away; begun; challenge; code; contingency; ends; focused; groups; health; list;
        lives; meeting; ones; will; write
        """,
        0.75: """
        # 2022; # help; # send; achieve; actions; assurance; bottom; cases; danger; evidence; fit; friday; hold; how;
        if; interventions; jargon; leaves; lines; lively; majority; makes; meetings; neither; officers; prepared;
        reflect; register; reports; slipped; strong; swiftly; take; time; transfer; were
        """,
        0.625: """
        # december; # february; # january; # need; # october; # permanence; # progress; # so; # who; agreements; aims;
        around; aware; december; discharge; evident; familys; format; good; harder; hopes; hospital; identified;
        ineffective; language; led; link; little; many; matters; measurable; move; multi; mum; must; new; not;
        nothing; or; oversee; oversight; parent; people; placed; problems; protect; provide; reflected; reunification;
        rural; safety; simple; single; so; specific; spoke; strengthen; tasks; tell; them; though; when; whom; would
        """,
        0.5: """
        # 21; # 24; # 3; # achieving; # august; # child; # correspondent; # findings; # headline; # leavers; # page;
        # this; adults; agency; agreed; all; apart; as; best; by; care; clearer; complex; concerns; contain; date;
        district; ehc; enough; expectations; focus; gets; hand; happens; include; intervention; keeps; lead; make;
        more; mother; my; needs; out; outcome; overall; praise; reached; read; receiving; recent; review; rewritten;
        should; social; some; something; statements; stay; subject; term; thought; transport; wishes; word
        """,
        0.375: """
        # 12; # 13; # 2019; # 7; # evaluation; # published; # quality; # september; about; again; ambitious;
        appropriately; ask; borough; carried; carry; challenges; change; childs; co; commission; consistent; crisis;
        did; emergency; every; family; follow; gone; hard; have; helps; improving; independent; information;
        introduced; it; keep; least; limited; line; means; month; moved; next; none; nor; november; officer; often;
        one; over; partner; passed; past; person; phone; provided; purposeful; quarter; rather; regular; regularly;
        required; responsibility; rise; routinely; safer; said; saw; share; short; signed; small; someone; sound;
        stable; standard; strategic; that; threshold; virtual; weekends; within
        """,
        0.25: """
        # 1; # among; # children; # experience; # from; # looked; # needs; # news; # november; # overview;
        # performance; # social; # with; accommodation; additional; any; anyone; breaks; called; children;
        circumstances; clearly; data; documents; education; end; february; first; give; impact; increase; july; last;
        leave; like; making; march; mean; met; missed; nobody; number; only; overnight; particularly; poor; quick;
        quickly; school; set; such; their; they; this; well; whether
        """,
        0.125: """
        # 2024; # after; # council; # practice; each; had; helped; including; inspectors; into; ofsted; run; same;
        say; says; several; story; support; there; understand; which
        """,
        -0.125: """
        # democracy; # governance; # leadership; after; also; can; inadequate; inspection; is; know; live; local;
        looked; much; those; very; views; with
        """,
        -0.25: """
        # 19; # by; # childrens; # county; # inspection; # inspectors; # its; # june; # letter; # may; # ofsted; # on;
        # was; # work; achieved; address; advice; age; alone; an; answer; asked; attendance; audit; between; brought;
        calls; carers; childrens; comprehensive; concern; considered; contacts; county; decision; department; develop;
        difference; disability; does; educational; effect; exploited; fathers; frequent; given; gives; got; group;
        highly; hours; house; improve; improved; improvements; interviews; just; leadership; level; manager; members;
        model; money; monitoring; no; noted; nurses; other; outstanding; pathway; peoples; praised; proceedings;
        programme; pupils; recommendations; recruitment; referrals; require; right; ring; risks; seen; seldom; self;
        significant; since; slow; sought; stage; statutory; sure; teams; unaccompanied; waits; who; worries; year;
        years; you
        """,
        -0.375: """
        # april; # be; # do; # following; # impact; # it; # july; # leaders; # march; # office; # outcomes;
        # partnership; # people; # said; # some; # to; # tuesday; # visit; # weekly; # young; above; act; added;
        adviser; advocacy; advocate; among; approved; autumn; because; both; careful; chair; checks; choose;
        chronologies; close; come; commissioned; consultation; course; covid; current; demand; described; designated;
        detail; difficulties; director; during; duty; earlier; else; ensure; ensuring; equipment; evaluation;
        everything; examples; expected; experience; experiences; file; files; formal; framework; front; full; fully;
        girls; guidance; happening; heard; however; increased; individual; keeping; law; learn; look; lost; may;
        minority; missing; mostly; national; never; nine; notice; now; office; open; opportunities; outside; panels;
        partners; pas; practitioners; protected; public; record; referral; report; reported; requires; result;
        seriously; settled; six; somebody; spring; standards; starts; success; sufficiency; sufficiently; suitable;
        taken; thresholds; times; touch; track; training; transition; treated; two; understanding; up; us; used;
        visitors; vulnerable; want; wants; week; weekly; went; wide
        """,
        -0.5: """
        # 10; # 5; # had; # have; # in; # members; # press; # priority; # the; # there; # we; active; addressed;
        adequate; another; arent; before; break; carefully; centre; christmas; committee; complaints; complete;
        completion; contribute; corporate; delivery; domestic; effectively; encouraged; feel; four; friendly; further;
        goes; great; harm; having; homes; includes; informed; joint; knows; letters; living; months; moving; near;
        neglect; olds; paid; parks; police; practice; priority; provision; rare; rarely; reach; realistic; reason;
        receive; recognised; recommendation; recorded; recording; relationships; response; risk; safeguard;
        safeguarding; second; seeking; serious; seven; sixteen; sooner; special; specialist; strengths; system; talk;
        themselves; theyre; three; took; under; use; visited; voice; ways; weeks; worker; young; youngsters
        """,
        -0.625: """
        # action; # and; # better; # board; # care; # found; # main; # report; # services; # they; # what; abuse;
        across; assessment; authority; being; councils; disabilities; engaged; example; fewer; filed; finished;
        future; get; help; leaders; legal; likely; lockdown; meet; monitored; offered; places; post; rationale; risen;
        senior; september; still; strategy; takes; team; through; wait
        """,
        -0.75: """
        # local; # safeguarding; according; benefit; coordinated; council; early; enquiries; exploitation; management;
        older; personal; ready; send; shaped; sufficient; systems; trust; visits; waiting
        """,
        -0.875: """
        # at; # families; # for; # that; =; adoption; asylum; available; been; development; disabled; five; fostering;
        guardianship; home; its; learning; managers; placement; records; these; think; way
        """,
        -1.0: """
        contact; kept; partnership; services; supported
        """,
        -1.125: """
        board; consider; improvement; staff; workers
        """,
        -1.25: """
        assessments; longer
        """,
        -1.375: """
        # areas; told
        """,
        -1.5: """
        draft
        """,
        -1.625: """
        permanence
        """,
        -1.875: """
        leavers
        """,
    },
    Theme.TIMELINESS: {
        4.25: """
        delay
        """,
        4.0: """
        wait
        """,
        3.625: """
        waiting
        """,
        3.5: """
        drift
        """,
        2.75: """
        days
        """,
        2.625: """
        adaptations; delays
        """,
        2.375: """
        waits
        """,
        2.25: """
        pace; requests; slow
        """,
        2.125: """
        ehc
        """,
        2.0: """
        day; weeks
        """,
        1.875: """
        backlog; backlogs; happen; promptly; queue; urgent
        """,
        1.75: """
        everything; fast; quickly
        """,
        1.625: """
        # of; emergencies; prompt; waited
        """,
        1.5: """
        hundred; inside
        """,
        1.375: """
        allocated; anybody; deadlines; late; reply; small; take; things
        """,
        1.25: """
        ago; cases; decisions; long; momentum; moves; nothing; responses; teatime; took; urgency
        """,
        1.125: """
        average; dealt; decision; families; holidays; hours; list; month; months; passports; remain; response; slip;
        sooner; statutory; takes; timeliness; tribunal
        """,
        1.0: """
        # 2025; act; any; appeals; before; concluded; conferences; courts; experienced; failed; hanging; moving;
        slowly; transfers; visits; without
        """,
        0.875: """
        # and; # our; acts; agreed; amended; case; children; core; damning; disputes; eleven; entitled; fortnight;
        hardly; help; left; mediation; meeting; ninety; overdue; points; reason; returned; slower; soon; speed; time;
        vulnerabilities
        """,
        0.75: """
        # 14; # local; action; allowed; approval; autumn; begins; calls; delayed; due; elsewhere; enquiries; expect;
        feedback; figure; first; fixed; grants; harm; harmful; into; legal; lists; minority; proportion; quick;
        results; rule; sense; smaller; sometimes; spring; stage; still; straight; taking; than; thirty; today;
        uncertainty; when; while; widespread; woman
        """,
        0.625: """
        # ldrs; # main; # no; # parent; arrives; august; can; caring; comes; commission; compared; conference;
        consequently; decided; education; equipment; evening; fell; hold; hour; immediate; individual; kinship; loss;
        lost; means; move; none; now; occupational; one; or; promises; put; referral; relation; rules; seen; sensory;
        several; should; situations; some; spend; stages; stayed; swift; ten; then; thursday; timescales; twenty;
        understanding; visit; where; winter; word; work
        """,
        0.5: """
        # 16; # 2; # authority; # city; # council; # councils; # improve; # inspection; # may; # mercury; # nov;
        # three; abuse; across; babies; bank; changed; christmas; come; contrast; crisis; dates; examples; exception;
        following; had; hand; however; ideas; issued; later; law; leave; longer; maintained; matters; meet; meets;
        met; monthly; national; off; processes; progress; raised; reach; ready; reports; respond; right; school;
        seven; stop; strengths; summer; support; taken; tasks; theyre; transfer; very; week; went; within
        """,
        0.375: """
        # 2022; # 23; # area; # assessment; # cqc; # help; # information; # its; # letter; # mail; # need; # needs;
        # october; # risk; # thursday; acted; become; begin; between; built; call; cent; circumstances; citys;
        complaints; completed; daily; demand; develop; dont; everyone; five; follow; fully; future; grown; having;
        identified; increase; informed; its; june; key; let; letter; little; may; monday; needs; nine; only; orders;
        parts; plans; previous; promised; published; purpose; quarter; rated; responded; reviews; secondary; seeking;
        serious; spoke; start; starts; swiftly; thing; though; timely; track; us; whom; worker; years
        """,
        0.25: """
        # 12; # 15; # 19; # 21; # april; # families; # found; # had; # is; # item; # march; # partnership; # progress;
        # protection; # reporting; # service; # who; another; april; assessments; back; carried; cqc; date;
        development; eight; emergency; far; few; file; four; getting; initial; january; keep; level; living; meetings;
        next; noted; october; past; per; result; self; six; strategy; teams; that; three; throughout; whose
        """,
        0.125: """
        # democracy; # evaluation; # experiences; # overview; # reporter; # work; authority; be; done; down; helped;
        most; need; no; over; safe; there; this; too; until
        """,
        -0.125: """
        # achieving; # impact; # leaders; # looked; # report; # that; also; been; better; but; carers; childs; county;
        did; do; effectively; lead; monitoring; more; multi; people; planning; receive; records; so; social;
        understand; used; virtual; working
        """,
        -0.25: """
        # 1; # 2024; # among; # august; # be; # children; # friday; # governance; # inspectors; # it; # made; # on;
        # points; # release; # social; # strengths; # us; access; agencies; alone; approach; areas; ask; asked;
        attend; attended; audits; authoritys; away; boroughs; by; centre; challenge; changes; chief; childrens;
        clearly; closed; councillors; councils; court; culture; described; difficult; documents; does; domestic;
        during; effectiveness; even; excellent; executive; findings; from; goes; grade; his; history; home;
        inadequate; including; interviews; judged; judgement; keeping; live; lived; made; making; manager; mash; mean;
        nearly; numbers; officer; older; parents; pay; performance; poor; positive; practice; private; programme;
        provide; rating; recording; recruitment; reduce; regularly; requires; safety; scrutiny; second; specialist;
        step; story; such; sure; tell; term; themselves; times; told; touch; views; way; weekly; which; whole
        """,
        -0.375: """
        # 2023; # 3; # a; # are; # courier; # following; # leadership; # leavers; # management; # people; # practice;
        # press; # said; # these; # this; # to; # were; # young; able; additional; advocates; aged; all;
        appropriately; arent; around; as; assurance; at; available; breaks; bring; brothers; building; cabinet;
        challenges; change; checks; child; choice; close; coming; consistency; consistently; contacts; despite;
        different; disability; discussions; district; easy; effect; english; enough; evaluation; events; evident;
        family; financial; firm; focus; free; give; going; has; have; heard; highly; holds; homes; if; impact;
        improving; intervention; it; just; knows; leadership; led; less; lines; looking; looks; managers; men;
        mothers; moved; much; needed; notice; officers; online; opened; other; our; outcome; outcomes; outside; own;
        page; pathway; permanent; placed; plan; post; praise; praised; professionals; provision; public; purposeful;
        reasons; recognise; recorded; reflect; reviewing; risk; run; send; service; sexual; share; shortage;
        significant; signs; sought; spent; stronger; sufficient; supervision; talked; targeted; targets; teachers;
        third; those; thought; trained; understood; undertaken; view; violence; want; ways; welsh; words; worked;
        workforce; worried; worse; write; you; younger
        """,
        -0.5: """
        # 11; # 6; # by; # care; # december; # findings; # from; # members; # page; # services; # tuesday; account;
        added; adopters; advocate; affected; after; agency; already; among; area; asks; assessment; authorities;
        based; chair; chairs; clinics; considered; consistent; difficulties; director; drawn; drop; each; eighteen;
        emotional; every; experiences; fathers; files; gaps; gave; girl; hard; he; heads; hearing; held; i;
        improvements; iros; language; last; leaving; life; low; makes; march; might; money; must; neglect; nhs; not;
        ofsted; old; ongoing; order; pages; parent; partners; places; planned; protect; psychologist; range; rather;
        recommendations; relationships; relatives; required; scheme; see; seldom; somebody; sound; speak; steps;
        stopped; systems; temporary; threshold; travel; use; victims; were; writing; wrong; your
        """,
        -0.625: """
        # 5; # 7; # childrens; # key; # news; # september; # what; advisers; ages; attention; bad; being; boy; check;
        clear; disabled; early; exploitation; find; focused; formal; given; grandparents; high; house; hub;
        independent; isnt; judge; lack; leaders; like; look; missing; offer; offered; oversight; personal; placement;
        priority; quality; read; recent; respite; reviewed; same; shared; she; since; special; talk; theres; think;
        visitors; watchdog; weak; weaknesses; whether; why; with; yet
        """,
        -0.75: """
        # with; according; adoption; both; boys; centres; community; data; diagnosis; feel; felt; group; her; how;
        improve; inspectors; olds; ones; partnership; police; pre; recognised; return; room; says; schools; staff;
        strong; subject; supported; these; they; together; training; trust; was; what; will; workers; young
        """,
        -0.875: """
        about; advice; age; arrangements; board; called; came; contact; direct; foster; improvement; learning;
        leavers; local; looked; management; members; night; place; practitioners; proceedings; protection; receives;
        single; their; through; youth
        """,
        -1.0: """
        # for; always; assessed; borough; effective; front; full; information; report; safeguarding; senior; services;
        teenagers; who
        """,
        -1.125: """
        # the; care; know; permanence; protected; them; written; youngsters
        """,
        -1.25: """
        # in
        """,
        -1.375: """
        autism
        """,
        -1.625: """
        =; well
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.75: """
        audits
        """,
        2.625: """
        bosses; chairs; managers
        """,
        2.5: """
        data; management; panel
        """,
        2.25: """
        supervision; supervisors
        """,
        2.125: """
        direction; practice
        """,
        2.0: """
        audit
        """,
        1.875: """
        decisions; panels; sampling; seniors; tracker
        """,
        1.75: """
        auditing; evaluation; firm; head
        """,
        1.625: """
        admission; checking; formal; framework; iros; leaders; monthly; records; reflective; reviewed
        """,
        1.5: """
        cases; daily; files; line; principal; reviewing; scrutiny; systems
        """,
        1.375: """
        # children; cannot; critical; evaluate; frontline; legal; sergeants
        """,
        1.25: """
        # our; # plan; agreed; audited; auditors; board; casework; check; dip; heads; independent; manager; outside;
        peer; plans; robust; scorecard; sign; supervise; watch
        """,
        1.125: """
        # findings; # practice; actions; case; chaired; challenge; decision; fortnightly; havent; huddle; improvement;
        little; makes; means; measure; no; officers; performance; placement; quality; quarter; reporting; resources;
        responsible; sight; tracking; wanted
        """,
        1.0: """
        # work; above; asks; checks; each; enables; figures; file; off; or; outcomes; oversight; patterns; providing;
        range; receive; repeat; reported; sessions; spot; targets; themes; tracked; week; weekly; whats
        """,
        0.875: """
        # leadership; # main; # social; advanced; analyse; apologised; assistant; complex; compliance; count; drift;
        feedback; followed; how; identify; individuals; information; invest; lacked; learning; looks; meetings;
        months; noticed; oversee; read; reflection; regularly; reviews; senior; set; started; strengthen; such; teams;
        test; trends
        """,
        0.75: """
        # 19; # 30; # by; # focused; # governance; # has; # impact; # leaders; # management; # november; # september;
        # subject; # there; # with; an; assurance; but; clinics; consultant; doing; enabling; every; frequency;
        governance; green; grip; guidance; identifying; involved; liberty; members; nobody; overseen; process;
        processes; progress; quarterly; resulting; rigour; send; stood; strengthened; these; use; yet
        """,
        0.625: """
        # action; # also; # at; # been; # headline; # key; # press; accurate; additional; analysis; appropriately;
        away; beginning; better; between; challenged; clear; comprehensive; consistently; contacts; decided;
        different; discussions; draft; effectively; effort; escalated; escalation; established; evidence; eye; figure;
        focused; front; hand; hour; if; impact; issue; keep; keeping; keeps; lack; let; look; looked; making; multi;
        overly; particular; personal; placements; programme; regular; reports; room; self; shared; shows; some; step;
        though; track; turn
        """,
        0.5: """
        # are; # families; # office; # send; # they; # three; # which; add; advice; allocation; although; assessments;
        being; chair; conferences; conversations; culture; depth; difference; disabilities; discussed; discussion; do;
        dont; drive; drop; during; enable; escalate; far; findings; frequent; friday; gave; give; ilacs; improvements;
        knowing; lead; likely; list; live; locality; marked; monitor; monitored; monitoring; month; notice; offending;
        overview; partnership; person; policy; provide; recently; recommended; reflect; regarding; requires; return;
        review; see; seldom; september; she; signed; sit; small; speaks; strong; sure; talks; team; this; those;
        value; view; visiting; vulnerable; waits; when; whether
        """,
        0.375: """
        # 1; # 11; # 16; # 2022; # and; # city; # daily; # letter; # matters; # members; # mercury; # partnership;
        # safeguarding; across; action; addressed; adult; again; all; alongside; among; arent; authorities; authority;
        available; benefit; boroughs; called; capacity; challenging; checked; chief; deal; despite; developed;
        director; done; effectiveness; exceptional; failings; forward; goes; group; harm; has; higher; hold; homeless;
        identified; improving; inside; is; know; late; level; more; none; not; one; point; practitioners; protection;
        record; reduced; remain; residential; responsibility; revised; routinely; service; settled; significant;
        speak; standards; system; them; themselves; think; threshold; throughout; time; trust; turned; unborn; up;
        very; voice; weak; what; whose; why; without; worker; youth
        """,
        0.25: """
        # 2023; # 2025; # 23; # 3; # area; # made; # need; # ofsted; # on; # overview; # services; about; already;
        answer; be; been; begun; both; concern; contact; could; effective; further; going; include; judged; make;
        meeting; minutes; need; next; nothing; november; numbers; nurses; our; outstanding; over; overall; past;
        placed; plan; poor; proceedings; pupils; recognised; recommendations; required; result; right; risk; schools;
        since; tell; through; two; views; way; whole
        """,
        0.125: """
        # 2024; # childrens; # july; # reporter; agency; areas; at; before; early; ensure; led; local; safeguarding;
        so; social; specialist; there
        """,
        -0.125: """
        # experiences; # in; # may; # the; childrens; from; home; inspection; into; rating; staff; supported; timely;
        told; wait; was; were; workers; years
        """,
        -0.25: """
        # 10; # 12; # adoption; # democracy; # february; # help; # improve; # item; # june; # not; # october;
        # outcomes; # permanence; # published; # release; # were; # what; acted; address; adopters; advocacy;
        agencies; almost; as; asylum; attend; begin; behind; bring; childs; commission; consistent; corporate; court;
        cqc; dedicated; did; experienced; few; given; government; graded; heard; his; history; homes; improve;
        increase; inspected; inspectors; it; july; kept; last; lost; might; must; nearly; night; ofsted; often; older;
        out; paid; pandemic; parents; part; permanence; phone; planning; play; police; praised; pre; promptly;
        provided; purposeful; reach; referral; require; safe; scheme; share; short; sisters; sometimes; strengths;
        than; their; three; understood; undertaken; violence; virtual; visit; visitors; well; who; would; year
        """,
        -0.375: """
        # 2019; # 9; # achieving; # after; # care; # correspondent; # cqc; # for; # how; # performance; # reporting;
        # strengths; # today; # weaknesses; =; able; active; activity; advisers; advocates; ambitious; applied;
        approach; attendance; boy; brothers; build; building; carry; caseloads; changed; choose; coming; commended;
        concerned; concluded; considered; councils; country; countys; delays; dental; described; difficulties;
        disabled; elected; elsewhere; emergency; end; engagement; enough; everything; excellent; experience;
        experiences; face; failures; fast; fathers; fewer; full; good; half; health; her; high; introduced; its; just;
        key; known; language; leaving; lives; made; majority; manage; meet; member; mental; most; mothers; much;
        neglect; neighbouring; once; outcome; partnerships; passed; positive; praise; priorities; proportion;
        proportionate; protected; quickly; rarely; recognises; relationship; relatives; respite; risks; safely; safer;
        safety; says; screening; section; seen; several; sexual; show; soon; sought; special; stability; starts;
        still; subject; theres; they; today; together; top; transfer; unregistered; upon; victims; visits; waited;
        with; workforce
        """,
        -0.5: """
        # evaluation; # is; # local; # looked; # of; # progress; # say; # significant; # to; # we; # who; achieving;
        act; adults; adviser; after; age; annual; any; appropriate; area; arrangements; best; carers; challenges;
        change; commitment; confident; contingency; councillors; current; department; describe; designated;
        disability; earlier; electronic; extra; family; february; funding; great; groups; happened; have; hear;
        helping; hours; house; inform; interim; interventions; leadership; least; leavers; longer; lscb; mark; meant;
        missing; move; new; notes; officer; ofsteds; pages; parent; parenting; permanent; places; post; priority;
        procedures; provision; put; recruitment; residents; respond; response; sense; separate; serious; seven; start;
        sufficient; taking; talked; teachers; ten; took; trained; turnover; updated; watchdog; which; within; worry;
        you
        """,
        -0.625: """
        # a; # areas; # be; adoption; another; around; assessment; borough; boys; care; centre; cllr; commissioned;
        complaints; county; date; describes; edge; events; foster; four; get; had; hard; helped; here; identification;
        initial; letters; life; matters; may; national; noted; office; old; other; own; peoples; provides; reason;
        received; relationships; skilled; stable; strength; summer; thought; timeliness; wide; words; work; young;
        youngsters
        """,
        -0.75: """
        # covered; # inspectors; # leavers; # these; abuse; also; brought; came; education; eleven; exploitation;
        families; find; follow; help; isnt; latest; left; letter; many; met; minority; name; orders; rapid; responded;
        rest; should; single; thresholds; training; went
        """,
        -0.875: """
        # council; # had; # inspection; # it; # service; clinical; conference; core; door; found; included; named;
        points; professionals; support; taken; teenagers; working
        """,
        -1.0: """
        children; commissioning; housing; planned; reached; strategy; take; things
        """,
        -1.125: """
        # from; come; improved; stand
        """,
        -1.25: """
        eight; first; needs
        """,
        -1.375: """
        child; understand
        """,
        -1.5: """
        council; under
        """,
        -1.625: """
        aware
        """,
        -2.0: """
        will
        """,
    },
    Theme.RECORDING: {
        3.875: """
        file; system
        """,
        3.5: """
        files; recording
        """,
        3.0: """
        notes
        """,
        2.625: """
        records; write
        """,
        2.375: """
        database; genograms; recorded
        """,
        2.25: """
        documents; visits
        """,
        2.0: """
        chronologies; rationale; record; software; writing
        """,
        1.875: """
        data; entered; story; systems
        """,
        1.75: """
        dates; decisions; letters; logged; saved
        """,
        1.625: """
        consent; important; summaries; summary
        """,
        1.5: """
        direct; filed; forms; why
        """,
        1.375: """
        always; dated; entries; flag; key; log; logs; missing; paperwork; reasons; reports; typing
        """,
        1.25: """
        electronic; facts; information; kept; minutes; noted; persons; photographs; reason; recordings; up; writes
        """,
        1.125: """
        case; changed; childs; clarity; detailed; different; events; language; names; scanned; separate; sit; stored
        """,
        1.0: """
        been; blank; can; crisp; details; down; each; emails; incident; keeping; knows; meetings; note; page; paper;
        photos; poor; sensitively; stand; texts; trees; visit; would; written
        """,
        0.875: """
        # main; # on; # what; body; capacity; clearly; code; complete; could; depth; detail; doctors; however; isnt;
        legal; maps; name; new; office; police; ratings; relating; single; staff; three; uploaded; versions; voices;
        will
        """,
        0.75: """
        # 2026; # 30; # news; # november; # practice; accurate; advisers; brief; calls; conditions; consistently;
        contact; contract; contrast; date; document; exclusions; hold; home; intelligence; it; lost; memory;
        observations; papers; policies; read; safer; same; see; sensitive; since; stories; surgeries; their; thinking;
        typed; what; words; workers; wrong
        """,
        0.625: """
        # 19; # 3; # matters; actions; addition; allegations; benefit; call; came; caring; conversations; current;
        disruption; e; enquiries; fathers; filled; from; interventions; kind; know; latest; left; management; matters;
        moved; much; not; now; often; pages; paragraph; quality; rely; respectful; situation; stands; strategy;
        supervision; terms; was; whom; word
        """,
        0.5: """
        # 5; # children; # for; # june; # office; # social; acknowledged; across; added; address; adult; around; book;
        bought; built; cant; carefully; changes; conversation; copied; decision; delays; development; didnt;
        difficult; directly; ends; examples; exception; finds; foster; future; gaps; helpful; improve; interim;
        issued; keep; known; leave; may; minority; miss; move; moving; night; notifications; on; other; our; possible;
        private; probation; saying; sense; sometimes; telephone; text; that; therapy; understand; undertaken; way;
        which; wish; worker
        """,
        0.375: """
        # 1; # better; # experience; # letter; # no; # press; # service; # they; # thursday; # who; # work; ago; also;
        any; ask; available; behind; better; but; cannot; careful; custody; days; developed; discussions; duty;
        efforts; eleven; ensure; free; full; further; gets; hard; holiday; homeless; itself; knowledge; later; look;
        managers; mash; must; need; nurses; open; order; outcome; outcomes; phone; raised; rest; reviews; shared;
        sisters; some; sound; standard; takes; thing; think; times; unborn; victims; wanted; warm; with; worries
        """,
        0.25: """
        # 14; # 16; # 2024; # 6; # and; # care; # date; # families; # february; # focused; # help; # impact;
        # improve; # in; # key; # leaders; # need; # protection; # release; # send; # today; # we; agencies; as; be;
        begun; best; between; birth; child; childrens; clear; core; earlier; goes; got; group; held; impact;
        intervention; joint; leaders; leaving; let; lives; mental; officers; orders; own; plans; previous; protect;
        put; risk; said; say; schools; sexual; spoken; such; sufficiently; under; updated; week; weeks; work; works;
        you
        """,
        0.125: """
        # 2025; # after; # democracy; # looked; # needs; # ofsted; about; all; exploitation; high; is; making; march;
        months; multi; older; protection; result; should; so; still; told; were
        """,
        -0.125: """
        # achieving; # by; # headline; # progress; # report; accommodation; before; completed; delay; early;
        fostering; health; improved; its; live; needs; overall; positive; requires; september; specialist; teams; who
        """,
        -0.25: """
        # 2022; # 2023; # 4; # a; # are; # area; # be; # board; # december; # friday; # leavers; # march; # not;
        # permanence; # post; # services; # summary; # to; according; additional; adopters; alone; already; among;
        area; assurance; asylum; attention; audit; borough; bring; by; called; care; carers; chairs; city; come;
        community; concerns; day; difference; do; domestic; drift; evidence; experience; experiences; find; focus;
        formal; forward; framework; fully; girls; give; groups; head; highly; identify; if; improvement; inadequate;
        inspectorate; integrated; iros; january; judged; lead; led; letter; low; manager; meant; member; monitoring;
        more; named; neglect; no; officer; old; parenting; past; performance; permanent; place; placements; planning;
        posts; practitioners; priority; pupils; quarter; recent; relationships; report; required; return; robust;
        says; school; scrutiny; spent; stay; strength; ten; third; timeliness; use; used; visited; wait; we; within;
        without; youth
        """,
        -0.375: """
        # 12; # 15; # 17; # about; # adult; # april; # following; # our; # out; # reporter; # safeguarding; # says;
        # that; # these; # this; # were; # words; abuse; after; agency; alternative; although; answer; appropriate;
        april; attend; attendance; backlog; based; behaviour; being; birthday; boy; carer; cases; centre; centres;
        chair; change; checked; chief; close; conferences; contribute; council; courts; cultural; culture; danger;
        dealt; december; decided; department; disability; discussed; door; due; educational; effectively; experienced;
        extra; fall; far; fewer; financial; findings; four; frequency; frontline; given; grandparents; hardly; harm;
        have; helps; hour; hours; how; improvements; included; involvement; issues; last; leadership; living; matter;
        midwives; nhs; number; offered; ofsted; only; outside; over; pandemic; partners; pre; proceedings; process;
        progress; provided; provision; purpose; regularly; rights; risks; saw; send; senior; settled; sharing; short;
        social; someone; sought; start; step; support; targets; thin; things; throughout; time; town; training;
        treated; trust; turned; urgent; vast; waiting; waits; want; went; years; younger; youngsters
        """,
        -0.5: """
        # 24; # advertiser; # august; # inspection; # is; absence; action; again; age; anyone; arrangements; assessed;
        assessments; auditors; average; away; baby; back; books; bosses; cent; checks; children; closed; considered;
        councils; cut; eight; explored; feel; felt; first; five; focused; friends; getting; had; he; hear; help;
        helped; here; hub; improving; individual; initial; inspection; inspectors; learning; level; looked; loss;
        makes; money; month; monthly; mother; needed; once; out; overnight; pace; pathway; point; reach; receive;
        scheme; seven; slow; steps; there; those; through; tracker; violence; worst; young
        """,
        -0.625: """
        # areas; # council; # it; an; board; cabinet; comes; county; enough; explain; informed; interviews; majority;
        missed; moves; next; nine; offer; one; partnership; people; per; plan; points; practice; praise;
        psychologists; quickly; requests; response; reviewed; run; safe; sampled; second; services; spoke; strengths;
        term; them; took; trained; turn; unclear; very; weighed; working
        """,
        -0.75: """
        # the; areas; assessment; at; audits; brought; carried; conference; demonstrate; direction; disabled; english;
        get; identified; little; local; or; oversight; parents; personal; regular; six; supervisors; supported; take;
        teenagers; thought; toddlers; too; whose; yet
        """,
        -0.875: """
        authority; boys; done; families; most; off; reflective; seen; strong; they; together
        """,
        -1.0: """
        challenge; few; good; independent; like; ones; part; talks; year
        """,
        -1.125: """
        go
        """,
        -1.25: """
        =; does
        """,
        -1.375: """
        seniors
        """,
        -1.625: """
        leavers
        """,
    },
    Theme.PLACEMENTS: {
        3.75: """
        homes
        """,
        3.125: """
        accommodation; homeless; stability
        """,
        3.0: """
        flats
        """,
        2.75: """
        housing
        """,
        2.5: """
        houses
        """,
        2.375: """
        carers
        """,
        2.25: """
        house; live; settled; slept
        """,
        2.125: """
        placement; placements
        """,
        2.0: """
        # ofsted; bed; fostering; housed; landlords; leavers; recruitment; suitable
        """,
        1.875: """
        friends; moves; providers; provision; supervising
        """,
        1.75: """
        hotels; households; moved; placed; rents
        """,
        1.625: """
        choice; firms; flat; hostels; places; rent; staying
        """,
        1.5: """
        distance; eighteen; notice; refuge; ring; teenagers; tenancies; term; three; training; youngsters
        """,
        1.375: """
        appropriately; fostered; home; options
        """,
        1.25: """
        # experiences; address; carefully; doors; host; living; mediation; possible; returned; safe; tenancy
        """,
        1.125: """
        eleven; environment; little; lodgings; me; move; olds; placing; present; relatives; respite; sixteen;
        sufficiency; warm; when; where
        """,
        1.0: """
        # in; # of; against; asylum; caravans; cared; close; delegated; emergency; end; faith; five; homelessness;
        kitchen; local; needs; nowhere; nurturing; policy; problem; protocol; reception; roof; shared; thought;
        unsuitable
        """,
        0.875: """
        # care; # council; # findings; # what; after; assessments; boys; charities; custody; foster; full; informed;
        lets; lived; matches; new; no; nobody; ofsted; peoples; rooms; seeking; year
        """,
        0.75: """
        # leavers; # main; # more; # progress; # us; aged; allowances; appropriate; aunts; bespoke; big; booked; can;
        carer; check; choices; commissioning; effective; far; forty; further; generous; handed; happy; leaver;
        limited; mean; meets; most; nearly; opened; panel; particularly; provider; reasons; recruited; runs; sent;
        she; stay; sufficient; their; these; twenty; unplanned; unregistered; valued; viability; were; with
        """,
        0.625: """
        # 5; # asked; # do; # from; # mail; # there; # wednesday; added; always; any; anything; area; arrangements;
        beds; beyond; care; centres; checks; childs; chosen; clear; contracts; councils; director; disruption; extra;
        feel; find; finding; getting; good; grant; hard; identify; increase; increasing; journey; judged; leaders;
        men; nights; nor; notices; pays; privately; provide; provided; purposeful; put; rarely; reading; residential;
        response; right; safely; satisfied; scheme; search; sharing; sound; space; special; spoke; successful;
        successfully; thats; try; two; under; used; welsh; weve; wherever; will
        """,
        0.5: """
        # and; # discussion; # for; # has; # media; # out; # rating; # services; # things; # view; # young; # your;
        able; another; april; available; because; brought; calm; city; complaints; council; date; detailed; difficult;
        disabled; emotional; ended; executive; experienced; finds; forward; guardians; interim; into; learn; leaving;
        look; looking; maintain; managers; none; offer; out; over; oversee; own; paid; parts; pathway; pay; place;
        pleased; problems; providing; raise; range; ready; reason; registered; second; seekers; separated; setting;
        share; short; shortage; small; spring; strategic; targeted; thin; thorough; wales; weekends; well; went;
        whether; while; who; within; without; would; younger
        """,
        0.375: """
        # 1; # 7; # achieving; # march; # may; # monitoring; # people; above; adopters; among; based; behaviour;
        careful; citys; complex; considered; could; county; demand; despite; determined; disabilities; drive; drugs;
        effectiveness; fewer; fully; great; hand; harder; holiday; if; inspectors; investment; just; keep; keeping;
        learning; leaves; long; medical; meeting; named; neighbours; newly; nine; number; old; older; people; per;
        practical; prevent; processes; raised; recently; recommendation; reduce; remain; remains; says; settings;
        several; signed; since; skilled; spend; supervision; them; theyd; timeliness; together; turned; undertaken;
        using; was; yet
        """,
        0.25: """
        # 11; # 14; # 15; # 2022; # 21; # 4; # after; # authority; # children; # improve; # it; # july; # june;
        # looked; # needs; # news; # on; # report; # strengths; # they; # this; # to; # well; again; agencies; also;
        ambitious; approach; assessed; begun; but; cent; challenge; come; completed; few; found; front; given; group;
        has; high; july; knowledge; leave; like; many; meet; money; month; or; others; person; praised; private;
        recognised; referral; senior; six; step; still; takes; ten; that; themselves; theres; they; until; worked;
        works
        """,
        0.125: """
        # 2025; # families; # headline; =; all; as; day; described; done; family; groups; had; inadequate; inspection;
        it; more; run; some; understood; visit
        """,
        -0.125: """
        # august; # leaders; # local; about; at; child; experience; first; from; half; have; improved; making; one;
        partners; quality; rated; said; which; whose; young
        """,
        -0.25: """
        # 20; # 6; # are; # board; # december; # democracy; # evaluation; # executive; # governance; # help;
        # information; # inspectors; # leadership; # management; # members; # need; # overview; # published;
        # safeguarding; # summary; # the; # who; # with; across; act; agency; agreed; appointed; areas; asked; audits;
        autumn; average; be; become; being; best; borough; bring; build; came; carried; circumstances; commission;
        community; concern; corporate; different; due; elected; feedback; file; former; got; having; identified;
        information; inspected; inspectorate; its; know; language; law; less; line; list; made; makes; may; mental;
        months; much; notes; now; offered; only; other; outside; overall; oversight; personal; planned; pre; provides;
        public; published; quarter; rating; received; requires; result; reviewing; room; same; saw; section; seen;
        self; sexual; social; specific; stage; statutory; strengths; system; though; too; understand; up; very; views;
        visited; visitors; waiting; waits; weaknesses; wrong
        """,
        -0.375: """
        # 10; # 12; # 3; # area; # cqc; # daily; # had; # mercury; # reporter; # send; action; adoption; adult;
        adviser; advocates; ago; alone; annual; around; arranged; attendance; babies; behind; chair; changed; comes;
        confidence; consider; consistently; creative; cut; daily; dealt; december; department; developing; did;
        difference; does; drift; each; educational; effect; excellent; experiences; families; fathers; focused;
        following; free; funding; grade; guardianship; guidance; heard; helped; his; independent; interventions; isnt;
        issues; itself; jobs; keeps; key; knows; late; lead; legal; letter; life; listened; longer; low; meetings;
        monday; needed; nhs; numbers; nurses; off; on; peer; performance; permanent; points; police; posts; prepared;
        professionals; rather; re; read; recent; recorded; recording; reported; resulted; return; safer; say; send;
        sense; september; sit; situations; somebody; sought; stop; story; strategy; support; telephone; therapy;
        through; transition; updated; us; weak; why; worries; write; youth
        """,
        -0.5: """
        # 17; # 2024; # february; # november; # points; # so; # strategic; # today; abuse; actions; adopted; advocate;
        age; ambition; approved; bank; birth; birthday; board; breaks; called; card; case; co; communication;
        consideration; contacts; days; decision; direct; domestic; drawn; drop; employment; exploitation; gave; gets;
        happen; however; include; interpreters; interview; jointly; june; last; left; make; members; missed; offers;
        online; opportunities; orders; overnight; pandemic; parenting; participation; picture; prompt; protected;
        pupils; real; receive; recognise; recommendations; reviewed; reviews; school; serious; something; specialist;
        starts; taken; taught; team; then; things; throughout; touch; trouble; video; virtual; wait; welcomed;
        welfare; words; workforce; written
        """,
        -0.625: """
        # 2023; # january; # protection; # service; access; activity; adulthood; advocacy; ask; authoritys; change;
        clinical; conferences; delays; during; elsewhere; example; financial; findings; focus; follow; formally; get;
        he; help; holidays; knew; leadership; letters; managed; met; national; neglect; never; next; november;
        outcomes; outstanding; overseas; pace; page; parent; plan; post; previous; progress; psychologists; report;
        residents; risks; schools; sisters; start; supported; sure; talk; therapists; those; thoughtful; turn;
        understanding; violence; visits; weeks
        """,
        -0.75: """
        # director; # not; # social; additional; although; apart; changes; concerned; consistent; culture; develop;
        do; fast; gap; harm; hold; hundred; improvements; involved; management; matched; opening; part; particular;
        partnership; practitioners; psychologist; safeguarding; service; set; significant; strong; systems; what
        """,
        -0.875: """
        # by; assessment; by; centre; down; education; how; impact; improvement; kind; missing; panels; parents;
        reports; review; tell; workers
        """,
        -1.0: """
        advice; allegations; childrens; early; gone; health; hospital; interviews; open; permanence; planning; plans;
        should; skills; staff; tenants; time; waited; years
        """,
        -1.125: """
        adopt; cases; connected; goes; important
        """,
        -1.25: """
        between; delay; kinship; practice; services; siblings; worker
        """,
        -1.375: """
        protection; teams; way; work
        """,
        -1.5: """
        contact
        """,
        -1.625: """
        see
        """,
    },
    Theme.PERMANENCE: {
        3.375: """
        permanence
        """,
        2.875: """
        adoptions; contact
        """,
        2.75: """
        family; proceedings
        """,
        2.5: """
        adoption; applications; letters
        """,
        2.375: """
        connected; permanent
        """,
        2.25: """
        judges; relatives; return
        """,
        2.125: """
        # performance
        """,
        2.0: """
        decisions; into
        """,
        1.875: """
        kinship; matched; orders
        """,
        1.75: """
        # for; adopt; brothers; legal; temporary
        """,
        1.625: """
        become; chance; delay; hearings; life; planned; pre; sgo
        """,
        1.5: """
        # care; careful; children; families; final; home; statements
        """,
        1.375: """
        grandparents; live; permanency; special; timely
        """,
        1.25: """
        # is; backlog; enter; evidence; expert; late; mothers; sisters; time; viability; whether
        """,
        1.125: """
        # adoption; # that; adopters; aunt; cases; childrens; come; coming; financial; guardianship; introductions;
        judge; kin; knew; manager; matching; memory; ofsted; order; sooner; stories; timescales; under; waited; weeks;
        will
        """,
        1.0: """
        # children; # to; arrangements; books; care; consider; delays; finding; match; matches; placements; plan;
        praise; red; section; seeing; senior; sixteen; story; too; understand; voluntary; way
        """,
        0.875: """
        # 2023; # experiences; # more; accommodated; adopted; aunts; average; avoid; boxes; cannot; decision; early;
        five; forty; going; having; keeping; left; more; older; ones; panels; parallel; planning; plo; progression;
        reunification; settle; sister; supervised; supervisors; theyre; thresholds; years
        """,
        0.75: """
        # 10; # in; benefit; carefully; court; entering; formally; hearing; helped; hold; important; keep; last; law;
        long; mums; outline; parents; partnership; promised; proper; public; remain; search; second; sense; several;
        soon; sought; staying; still; such; touch; tracking; trusts; without; would
        """,
        0.625: """
        # 2024; # improve; # permanence; =; advice; agreement; alternatives; back; balanced; belong; bringing;
        brought; change; continues; cross; disabled; eleven; finds; foster; gave; guardians; half; happens; held;
        here; instances; know; later; let; maintain; move; oversight; panel; possible; prospective; quality; received;
        right; secure; see; sensible; separated; should; some; step; strong; tested; town; went; when; where; whod;
        wrote; youngsters
        """,
        0.5: """
        # it; # said; # services; # the; all; appropriate; assessment; authority; baby; cabinet; called;
        consideration; does; drift; ever; explained; formal; found; future; go; happy; holds; improved; include; join;
        lasting; may; meetings; might; missed; monitor; offered; once; persons; photographs; placement; points;
        positive; preparation; quickly; rare; recognises; regular; regularly; required; result; resulting; risks;
        said; says; so; solicitors; spend; stayed; successful; systems; taken; thorough; threshold; together; told;
        tried; waiting; weekly; well; why; wish; work
        """,
        0.375: """
        # 19; # be; # better; # by; # findings; # friday; # had; # letter; # needs; # summary; above; accommodation;
        accurate; agency; any; apart; ask; assessed; away; birthday; boys; but; carers; chair; citys; consent;
        councils; courts; creative; deal; decide; do; earlier; exploitation; find; get; getting; girls; greater;
        grown; helps; his; homes; however; interim; learn; links; lives; made; manage; matter; means; meant; need;
        needed; only; opportunity; others; pace; page; part; particular; plans; promote; purposeful; rated; rest;
        short; show; stable; starts; stay; taking; ten; term; than; things; today; trained; waits; want; ways; with
        """,
        0.25: """
        # 20; # 3; # achieving; # after; # executive; # january; # june; # outcomes; # practice; # quality; # was;
        # young; an; be; best; birth; can; checks; child; clearly; comprehensive; considered; dedicated; did;
        director; done; effective; elsewhere; emergency; gone; great; has; high; history; if; it; letter; longer;
        nine; not; on; opportunities; past; placed; process; progress; rather; recent; recorded; reduced; reviewing;
        robust; sent; seven; share; since; six; supervision; supported; takes; them; themselves; thought; through;
        two; use; wishes; within
        """,
        0.125: """
        # looked; # news; # november; # people; # progress; at; been; between; childs; clear; each; every; good; have;
        identified; most; say; social; there; this; three; year; yet
        """,
        -0.125: """
        # 2025; # and; # democracy; # impact; # leavers; # report; # reporter; # work; board; came; concerns; had;
        improvement; is; local; looked; managers; months; practice; report; set; visits
        """,
        -0.25: """
        # about; # coast; # council; # evaluation; # experience; # families; # found; # headline; # information;
        # leaders; # may; # on; # partnership; # we; abuse; appropriately; area; asylum; attendance; audit; audits;
        authoritys; available; borough; capacity; case; chairs; changes; check; closely; community; concern;
        conference; conferences; contacts; cqc; danger; demand; department; feel; fewer; first; former; group; groups;
        housing; hub; immediate; inadequate; inconsistent; inspected; judgement; language; leaver; less; meeting;
        named; night; off; offer; officer; other; our; partner; person; previous; professionals; programme; protected;
        qualified; rating; reading; receive; records; respite; run; she; specific; statutory; strategy; strengths;
        summer; teachers; they; times; up; visited; voice; week; who; workforce; you
        """,
        -0.375: """
        # area; # authority; # board; # governance; # leadership; # management; # october; # published; # release;
        # this; # thursday; # times; # what; adoptive; advocate; agencies; ago; allocated; alone; among; appointments;
        arent; attend; because; breaks; build; by; caseloads; cent; changed; chronologies; complaints; conditions;
        corporate; councillors; date; day; describe; discussions; documents; door; drawn; during; duty; effect;
        enquiries; ensures; established; example; faith; fast; focused; four; heard; hospital; hours; impact;
        increased; independence; initial; inspectors; intervention; isnt; job; kept; level; make; month; must; next;
        noted; notice; nurses; parenting; particularly; partnerships; payments; personal; phone; place; point;
        practitioners; present; problems; providing; range; referral; reflect; reflective; relationships; responded;
        rights; ring; safety; saw; serious; signs; small; someone; something; specialist; spoken; talk; training;
        trauma; understood; until; used; using; very; violence; visitors; were; working; wrong
        """,
        -0.5: """
        # 13; # 2022; # 27; # date; # focused; # overview; # points; # visit; # who; # with; achieved; across; adult;
        age; anybody; attention; better; contingency; count; culture; dealt; decided; different; disabilities;
        disability; draw; enables; enough; experienced; fell; forward; friends; from; funding; got; involved; itself;
        knowledge; leaders; leadership; living; meets; minutes; miss; multi; neglect; officers; paid; pandemic;
        passed; people; per; picked; provision; psychologist; psychologists; pupils; reasons; response; routinely;
        seen; sensitive; sit; situations; sleep; therapy; these; transition; unborn; understanding; warm; workers;
        youth
        """,
        -0.625: """
        # 5; # a; # at; about; additional; alike; also; areas; asked; asking; cafcass; calls; council; described;
        direct; effectively; evaluated; evident; further; generous; harm; health; inform; inspection; known; managing;
        nobody; often; outstanding; pathway; record; referrals; referred; requires; respond; same; skills; table;
        tell; therapeutic; views; virtual; weight; what; whole
        """,
        -0.75: """
        # are; # magazine; # march; analysis; approach; being; chaired; consistently; difficult; education;
        experiences; fund; given; help; individual; information; interviews; its; key; many; meet; model; out; own;
        partners; police; poor; private; residential; results; safeguarding; school; sessions; shared; took; valued;
        vulnerable; was; we; whom
        """,
        -0.875: """
        # help; # main; # protection; # safeguarding; adults; advisers; cultural; experience; file; files; learning;
        line; nothing; nurseries; observed; reviews; service; team; those
        """,
        -1.0: """
        # inspection; # need; babies; drop; governments; how; including; iros; missing; outcomes; risk; services;
        visit
        """,
        -1.125: """
        # local; # matters; new
        """,
        -1.25: """
        # areas; # of; schools; unaccompanied; updated; worker
        """,
        -1.375: """
        # were; effectiveness; outside
        """,
        -1.5: """
        needs; teams
        """,
        -1.625: """
        staff; young
        """,
        -1.875: """
        # these
        """,
        -2.0: """
        protection
        """,
        -2.375: """
        leavers
        """,
    },
    Theme.HEALTH: {
        4.25: """
        psychologist
        """,
        3.375: """
        nurses
        """,
        3.25: """
        health
        """,
        3.125: """
        clinic; gps
        """,
        3.0: """
        counselling
        """,
        2.875: """
        autism
        """,
        2.5: """
        counsellors; midwives; therapists
        """,
        2.375: """
        nhs
        """,
        2.25: """
        counsellor; therapy; wait
        """,
        2.125: """
        appointments; trauma
        """,
        2.0: """
        anxiety; clinics; diagnosis; neurodevelopmental; psychology
        """,
        1.875: """
        camhs; hospitals; leavers; nursing; sleep
        """,
        1.75: """
        e; emotional; waiting; wheelchair
        """,
        1.625: """
        access; clinical; paediatricians; patients; women
        """,
        1.5: """
        appointment; check; community; integrated
        """,
        1.375: """
        doctor; eating; help; see; wards
        """,
        1.25: """
        care; checks; continuing; distress; doctors; free; hearing; histories; history; initial; pathway; pay;
        psychologists; screening; specialist; treatment; waits
        """,
        1.125: """
        dentist; disorder; drugs; healthcare; healthy; paediatric; paediatrician; physiotherapy; pregnant; sexual;
        strength; therapies
        """,
        1.0: """
        # care; # looked; adopters; assessments; consultants; consultation; difficulties; emergency; follow;
        governments; pathways; questionnaires; run; scores; sees; service; speech; tests; timely; ward; wheelchairs
        """,
        0.875: """
        # after; # experiences; # findings; # main; assessment; available; born; feel; get; harm; house; intervention;
        jabs; joint; local; may; medicals; missed; mothers; nurse; prescriptions; provision; secondary; sen; up;
        vision
        """,
        0.75: """
        # about; # is; # leavers; # outcomes; # partnership; # what; adds; after; although; attention; aware; babies;
        carers; checked; child; concerned; conditions; corporate; delays; every; fell; foster; general; gp; gym;
        innovative; kinds; leave; list; low; medical; mother; needs; nobody; overdue; pays; provides; quick;
        recognise; registered; school; shortage; should; teeth; times; trusts; weighed; yearly
        """,
        0.625: """
        # achieving; # august; # better; # people; # send; addressed; arrivals; attend; beds; being; benefit; came;
        concern; cut; ensure; equipment; eyes; falls; feelings; fund; funding; gaps; given; go; have; implemented;
        join; key; lockdown; miss; months; must; offered; olds; prompt; record; recovery; register; replaced; respond;
        self; special; stuck; sure; take; takes; team; therapeutic; theres; trained; use; weeks; wherever; year;
        years; young
        """,
        0.5: """
        # 2025; # 21; # 8; # do; # february; # july; # news; # parent; # release; # will; # young; about; adoptive;
        advice; anything; backlog; before; below; but; consent; copy; critical; dental; department; development; drop;
        employment; face; filled; getting; girls; know; language; liked; mean; meet; misuse; notes; only; passes;
        plain; question; queue; receive; recording; reduce; referral; shortfalls; significant; slow; still; tested;
        thanks; too; treated; unregistered; video; vulnerable; whether
        """,
        0.375: """
        # 16; # 20; # 2020; # 2024; # 3; # 4; # adoption; # are; # as; # ldrs; # march; # not; # permanence; # press;
        # progress; # reporting; # service; # the; # well; adoption; anyone; arranged; ask; assessed; books; can;
        childrens; closed; complex; conferences; councillor; delay; delivered; district; easy; educated; experience;
        eye; followed; following; found; from; half; hand; has; identified; improvements; inadequate; inside;
        involved; led; noted; offers; once; or; partnership; pas; personal; pointed; praised; provided; re; ready;
        regional; remains; resulted; routinely; safer; said; services; share; strategic; support; taught; them; third;
        this; timeliness; urgent; waited
        """,
        0.25: """
        # 14; # 27; # and; # april; # area; # by; # county; # it; # june; # ofsted; abuse; agreed; already;
        appropriate; away; case; cent; disabilities; fewer; five; having; highly; homes; how; lack; leaving; lost;
        many; member; month; moved; newly; nine; notice; our; performance; placed; poor; post; provide; referrals;
        regular; ring; second; three; told; turn; visits; well; which; you
        """,
        0.125: """
        # be; # council; # of; # that; action; advisers; by; children; did; first; impact; last; live; long; looked;
        new; no; seen; their; two; when
        """,
        -0.125: """
        # executive; # in; # on; # this; an; area; days; full; need; older; on; overall; recorded; report; requires;
        there; who; within
        """,
        -0.25: """
        # 2022; # 2023; # areas; # children; # impact; # january; # needs; # our; # points; # said; # september;
        # social; # with; accommodation; according; actions; adult; adults; again; alone; analysis; answer; areas;
        audit; because; better; board; borough; city; committed; consider; consistent; contacts; cqc; culture; date;
        does; each; effectiveness; english; exploitation; february; findings; fully; further; future; goes; going;
        had; held; important; inspectorate; june; knowledge; late; law; leaders; line; lives; made; meeting;
        monitoring; multi; national; neglect; night; off; ofsted; out; outstanding; part; participation; partners;
        past; people; places; private; process; professionals; raised; range; reach; read; remain; result; reviewed;
        senior; serious; several; short; show; sit; staff; stage; steps; supervision; us; visited; visitors; week;
        whose; wishes; with; workers; workforce
        """,
        -0.375: """
        # 1; # 24; # at; # childrens; # december; # evaluation; # focused; # governance; # improve; # key;
        # management; # practice; # quality; # reporter; # standard; # summary; # thursday; # visit; # work; above;
        advocacy; advocate; ago; almost; appropriately; arent; attendance; become; begun; behaviour; boys; brothers;
        cabinet; call; capacity; carer; centres; chair; change; changes; clear; club; commitment; connected;
        considered; consistently; councillors; county; covid; daily; danger; dealt; describe; director; discussions;
        do; drift; ehc; eight; end; even; excellent; far; fathers; few; formal; fostering; friends; great; groups;
        grown; hear; here; immediate; improve; inform; interests; interviews; its; judged; july; known; lines; lists;
        look; management; might; much; none; now; numbers; october; officer; often; open; other; oversight; pace;
        parent; partnerships; permanent; plan; protected; real; reasons; reflect; regularly; residents; rise; risks;
        safe; says; schools; september; set; settled; since; single; six; skills; something; step; stopped; stronger;
        taken; telephone; then; though; thresholds; through; trust; used; views; was; weekly; welfare; why; worker;
        written; yet; your
        """,
        -0.5: """
        # 11; # friday; # leadership; # november; # services; # strengths; # were; act; adviser; any; approach;
        around; been; breaks; careful; choice; colleagues; could; councils; court; cultural; data; decision; disabled;
        doing; done; drawn; during; early; enquiries; everything; evidence; example; families; feedback; felt; file;
        financial; good; grant; happy; his; home; hours; improvement; includes; information; inspectors; is; job;
        keeps; lead; learning; less; letters; level; manager; managers; means; meetings; met; morning; neighbours;
        nursery; occupational; office; old; others; parental; person; picked; practitioners; prevent; prison;
        questions; recognised; recruitment; relatives; reviewing; reviews; signs; some; someone; sometimes; spite;
        spring; story; ten; term; these; those; updated; voluntary; ways; weekend; wide; will; without; words; would;
        write; youth
        """,
        -0.625: """
        # 7; # 9; # headline; # weekly; across; age; agency; ages; all; as; assessors; at; bank; be; between; bring;
        called; changed; concerns; conference; direct; effective; enough; everybody; files; gone; heads; helped; ill;
        including; independent; just; legal; let; longer; making; members; missing; money; more; most; next;
        opportunities; outcomes; page; plans; public; pupils; right; room; safety; speak; start; things; took; very;
        visit; where; whole; whom; younger
        """,
        -0.75: """
        # 2; agencies; asked; authority; brief; contact; duty; head; helps; knows; left; little; march; neither;
        panel; parents; protection; rarely; respite; response; scheme; search; teachers; thought; time; understood;
        we; work
        """,
        -0.875: """
        =; calls; decisions; informed; into; living; one; small; such; supported; were
        """,
        -1.0: """
        # need; dentists; experienced; family; group; officers; put; social; users; what
        """,
        -1.125: """
        # may; approved; education; number; planned; planning; practical; strategy; strong
        """,
        -1.25: """
        # help; # who; housing; mental; play; practice; progress; quality; say
        """,
        -1.375: """
        # protection
        """,
        -1.5: """
        probation; risk; safeguarding
        """,
        -1.625: """
        council
        """,
        -1.75: """
        police
        """,
    },
    Theme.EDUCATION: {
        3.875: """
        education
        """,
        2.75: """
        timetables
        """,
        2.5: """
        reading; school
        """,
        2.375: """
        apprenticeships; attendance; educated; leavers; schooling; virtual
        """,
        2.125: """
        attend; missing; places; schools
        """,
        2.0: """
        alternative; careers; inclusion
        """,
        1.875: """
        study
        """,
        1.75: """
        class; english; job; nurseries; paid
        """,
        1.625: """
        # for; # leavers; learning; progress; pupil
        """,
        1.5: """
        college; employers; encouraged; enough; provision
        """,
        1.375: """
        # looked; absence; classes; contribute; home; often; opportunities; oversight; reduced
        """,
        1.25: """
        # after; boys; colleges; course; courses; educate; gives; into; key; miss; peps; sector; taught; teacher;
        tuition; university
        """,
        1.125: """
        # and; # experiences; # findings; academy; apprenticeship; electively; funding; link; particularly; portage;
        special; strong; studying; teachers; week
        """,
        1.0: """
        # care; # outcomes; # the; above; checks; countys; following; internships; mainstream; mental; monitoring;
        numbers; olds; placed; premium; programme; scheme; soon
        """,
        0.875: """
        # democracy; # it; # progress; # young; answer; club; cost; educational; exclusions; gap; hub; inspected;
        knows; likely; lost; medium; mentor; music; part; personal; several; spite; starts; students; term; too;
        tracked; welsh; work
        """,
        0.75: """
        # people; achieve; achievement; aged; although; arent; began; better; between; book; business; cut;
        employment; excluded; exclusion; expected; friendly; leaving; level; make; nine; nineteen; nursery;
        programmes; reasons; reviewed; said; send; september; specialist; start; suspensions; systems; transport;
        until; value; watch; weak; well; writing; young
        """,
        0.625: """
        # as; # main; # permanence; # that; # your; alert; almost; ambition; another; any; attainment; back; behind;
        choose; closer; council; councillor; developed; five; focus; get; harder; higher; i; identify; inclusive;
        interviews; keep; kept; lads; leads; neither; newcomers; number; off; out; permanent; place; ring; settings;
        seven; share; should; spent; spot; staff; stands; states; teenagers; told; two; very; want; years; youngsters
        """,
        0.5: """
        # 10; # 11; # 9; # achieving; # advertiser; # are; # better; # december; # experience; # help; # reporter;
        # say; # visit; absent; active; added; after; agreed; arrived; aspirations; best; cannot; cent; committee;
        develop; do; doing; effective; eleven; enable; end; every; everyone; extra; figure; foster; found; gets; give;
        glad; have; hours; interview; introduced; itself; keeps; leaders; leaver; many; meant; mentors; more; move;
        moves; never; new; only; over; pandemic; per; praised; provide; provided; recommendation; refugees; respect;
        rigorous; robust; significant; sixteen; still; support; supporting; sure; targets; there; those; together;
        track; tracking; unregistered; wait; welfare; whod; wide; worried
        """,
        0.375: """
        # 17; # about; # areas; # children; # have; # local; # needs; # of; # practice; # recommendations; # report;
        # times; # well; # what; # work; about; across; additional; adoptive; advice; among; at; begun; board; but;
        child; communication; concerned; concerns; corporate; determined; effectively; eighteen; emotional; england;
        ensuring; example; eye; few; good; got; guidance; half; hubs; if; improve; improved; lack; leadership; learn;
        little; local; october; offered; partnerships; passed; placements; potential; praise; problems; processes;
        proportion; providers; quickly; range; rated; receiving; results; return; round; says; six; strategy;
        supported; ten; think; twelve; twice; welcome; which; who; whom; without; year
        """,
        0.25: """
        # 2; # among; # august; # executive; # improve; # may; # points; # they; approach; areas; attention;
        authoritys; before; challenge; children; city; consistent; county; experienced; exploited; find; given;
        helped; his; improvement; improving; least; levels; looked; making; meeting; month; now; or; orders; parents;
        post; reach; recently; result; say; skilled; so; some; stable; standards; training; unaccompanied; use;
        weekly
        """,
        0.125: """
        # council; # families; # july; # need; # protection; # to; authority; by; care; councils; has; how; life;
        most; no; not; people; that; this; three; used; was; when; while
        """,
        -0.125: """
        # 2023; # overview; action; become; been; change; early; had; its; left; lives; offer; other; rating; review;
        same; understood; up; with; within
        """,
        -0.25: """
        # 12; # a; # be; # childrens; # february; # found; # headline; # news; # november; # october; # release;
        # services; # thursday; # today; abuse; according; adopters; adoption; adult; again; age; all; analysis;
        arrangements; ask; assurance; babies; benefit; brought; changes; childs; comes; considered; culture; days;
        deal; different; difficulties; discussions; domestic; dont; drift; each; from; further; going; help; history;
        immediate; involved; iros; june; language; line; list; lived; long; low; matter; means; meetings; minutes;
        monthly; moved; officers; ofsteds; older; once; outcomes; overall; pas; pathway; peoples; phone; placement;
        planned; possible; priority; proceedings; process; public; quarter; remain; reports; requires; risks; run;
        safe; section; seeking; seen; senior; sent; serious; she; single; sisters; social; sometimes; spoken;
        standard; strengths; take; taken; tell; their; thorough; us; visit; whose; worries; write
        """,
        -0.375: """
        # cqc; # daily; # inspectors; # key; # our; # september; # social; # was; account; acted; activity; advisers;
        advocates; also; an; assessed; asylum; audits; awareness; baby; begins; bus; came; carried; centre; check;
        circumstances; clinic; colleagues; common; councillors; crisis; custody; dates; delay; documents; driving;
        effectiveness; eight; ensures; everything; fathers; feedback; files; focused; form; four; fully; future; go;
        gone; he; hear; homes; however; identified; include; includes; information; inspectors; issues; it; leading;
        leave; legal; letters; majestys; management; meet; member; months; much; named; nhs; night; notes; office; on;
        online; own; partner; planning; practical; present; professional; protected; put; recorded; referrals;
        relatives; report; reviews; right; role; self; set; settled; shows; somebody; sufficient; therapy; timeliness;
        timely; times; touch; turned; understand; valued; visits; watchdog; way; ways; were; where; worker; workforce;
        yet; youth
        """,
        -0.5: """
        # 19; # affairs; # governance; # information; # inspection; # living; # ofsted; # tuesday; access; actions;
        adviser; against; always; as; available; being; bring; calls; come; community; complex; court; delays; direct;
        director; disabilities; disability; events; evidence; felt; forms; front; great; group; hand; holidays;
        housing; independent; know; living; longer; look; march; neglect; ofsted; outside; plan; positive; pre;
        private; records; relationships; sense; signs; since; something; spoke; such; supervision; taxi; they;
        thought; through; timescales; trained; trust; under; view; weeks; went; younger
        """,
        -0.625: """
        # 2025; # 3; # 30; # evaluation; # june; # leadership; # management; # on; # schools; agencies; agency; alone;
        area; brothers; cabinet; called; carefully; chance; changing; chief; childrens; choosing; clear; conferences;
        disputes; during; families; first; fostering; friday; inside; inspector; knew; knowledge; log; occupational;
        officer; one; pace; parent; psychologists; questions; scrutiny; sessions; shared; short; speak; system; talk;
        team; though; thresholds; took; travel; waiting; wanted
        """,
        -0.75: """
        # area; # lloyd; # send; adults; body; call; can; case; chair; counselling; equipment; experiences; gave;
        groups; harm; her; late; less; managers; met; multi; my; needs; nurse; ones; partners; practitioners; prevent;
        professionals; residential; reviewing; risk; teams; themselves; these; things; users; we; whether; words
        """,
        -0.875: """
        accommodation; allegations; appointed; badly; cases; concern; contact; did; inspection; money; need; primary;
        pupils; see; services; stayed; would; written
        """,
        -1.0: """
        # this; carers; decision; down; held; live; panel; protection; quality; therapists; what; workers
        """,
        -1.125: """
        assessment; assessments; learners; practice
        """,
        -1.25: """
        # education; away; disabled; family; health; made
        """,
        -1.375: """
        # in; =; nurses; police; service
        """,
        -1.5: """
        decisions; department
        """,
        -1.625: """
        # by; asked
        """,
    },
    Theme.CHILDS_VOICE: {
        2.75: """
        visiting
        """,
        2.625: """
        forum
        """,
        2.5: """
        advocacy; child
        """,
        2.375: """
        children; worker; workers
        """,
        2.0: """
        childrens; junior; pupils; teenagers; views
        """,
        1.875: """
        advocates; asked; listening; talk; visits
        """,
        1.75: """
        childs; group; pledge; residents; speak; toddlers; youngsters
        """,
        1.625: """
        advocate; centre; leavers; participation; play; siblings; younger
        """,
        1.5: """
        brothers; champions; contact; counted; engage; hear; interpreters; interviewed; involved; part; relationships;
        trust; trusted; users; visited; young
        """,
        1.375: """
        ambassadors; babies; boy; changed; choose; drawings; engagement; letters; observed; played; real; say; survey;
        surveys; voice; walks
        """,
        1.25: """
        # a; accounts; active; board; consultation; contribution; described; involvement; name; ones; panel;
        parliament; seeing; seems; tenants; video
        """,
        1.125: """
        # children; council; doorstep; felt; gaze; heart; independent; kids; leaflets; learners; like; papers;
        patience; shaped; spoke; staff; take; them; used
        """,
        1.0: """
        # 3; # by; # findings; able; adults; alone; always; building; chair; choosing; communication; creative;
        design; designed; development; easy; even; explains; feel; film; getting; goes; he; impressed; interview;
        listened; little; opinions; opportunity; remember; see; shy; talking; tells; ways; whom; women; words; write
        """,
        0.875: """
        # achieving; # evaluation; # for; # management; box; boys; build; built; calls; consideration; face; feedback;
        forums; frequency; girl; informed; less; never; often; olds; participate; peoples; policies; practitioners;
        send; sessions; sixty; sought; stressed; tenacious; text; their; themselves; work; youth
        """,
        0.75: """
        # childrens; # governance; # leadership; # october; # of; # permanence; according; acted; actively;
        adolescent; affection; agenda; attend; budget; charity; club; comments; conferences; councils; eye; fives;
        fully; garden; heard; however; ideas; lasting; lockdown; loud; made; make; making; mayor; parks; recommended;
        reported; represented; rights; rooms; says; sisters; sit; someone; spoken; taken; train; undertaken; variety;
        visitor; what; why
        """,
        0.625: """
        # focused; # june; # local; # send; about; addition; adolescents; cant; cards; chief; cicc; communities;
        confirmed; consulted; conversation; councillors; direct; drop; effectively; experienced; fallen; frequent;
        friendly; girls; gone; groups; hadnt; hold; inform; inspector; iros; leaflet; learned; listen; looking; meets;
        older; patient; people; persistent; picture; proactive; purpose; questions; ran; regular; responded; seen;
        shape; spent; start; strength; talked; therapist; they; throughout; tools; turning; use; valued; visitors;
        warmth; wish; worry; yet
        """,
        0.5: """
        # 2024; # 2026; # 30; # 4; # 8; # coast; # education; # key; # letter; # lloyd; # magazine; # main; # march;
        # may; # outcomes; # performance; # strengths; # these; # visit; annual; another; arent; around; big; brief;
        carried; changing; chosen; completed; contribute; could; describe; distance; down; during; established; every;
        experience; experiences; feeling; few; filled; gave; great; grown; hardly; hearing; increasingly; issues;
        learning; level; me; meetings; minutes; offered; online; opportunities; own; paid; passes; person; phones;
        pick; policy; put; recently; reviews; rewritten; round; saw; scheme; seldom; senior; sensitive; sixteen; some;
        success; times; told; using; website; welsh; werent; with; wrote
        """,
        0.375: """
        # 2025; # 9; # adult; # and; # areas; # child; # needs; # news; # ofsted; # reporter; # safeguarding;
        # thursday; # work; answered; approach; assessors; behaviour; choice; conversations; core; covid; delivery;
        does; enough; ensuring; everything; examples; gaps; grant; her; highly; house; houses; includes; insufficient;
        its; knew; knowledge; looked; many; march; matter; meet; member; mental; noted; others; plans; praise; rarely;
        rather; referrals; relationship; room; routinely; sent; shown; social; stronger; subject; tell; that;
        thoughtful; understand; wants; welcome; wishes
        """,
        0.25: """
        # 15; # about; # after; # care; # democracy; # experience; # improve; # inspectors; # looked; # overview;
        # practice; # progress; # trust; # we; # weekly; =; account; across; an; be; been; begun; benefit; changes;
        corporate; disabilities; example; executive; four; got; has; helped; including; is; led; letter; long; lost;
        low; met; missed; needed; not; other; our; pandemic; parenting; phone; positive; praised; read; recorded;
        safeguarding; september; seven; strategic; ten; those; through; us; very; were; workforce
        """,
        0.125: """
        # experiences; # leavers; # services; # to; authority; by; came; have; kept; more; under
        """,
        -0.125: """
        # august; # be; # it; # leaders; # young; after; as; case; day; get; good; outstanding; over; planning;
        practice; special; than; together; two; when
        """,
        -0.25: """
        # 5; # 6; # city; # council; # exclusive; # help; # impact; # inspection; # need; # press; # report;
        # reporting; # summary; address; adopters; again; attended; authorities; average; birth; bring; brought; cent;
        chairs; close; consent; contacts; deal; december; developed; direction; domestic; each; educational; end;
        focus; focused; gives; had; inconsistent; inspectorate; it; january; judged; july; leaders; leaver; living;
        longer; look; managed; months; mostly; move; next; november; october; ofsted; one; outside; partnership; pas;
        past; placements; post; posts; promised; protection; public; qualified; recognised; records; reports;
        required; requires; schools; shared; standard; strengths; sure; then; therapy; this; thresholds; time;
        weaknesses; year
        """,
        -0.375: """
        # 25; # 27; # all; # mercury; # protection; # weaknesses; # what; above; absent; abuse; actions; adoption;
        advice; age; almost; already; alternative; ambitious; arrive; assessments; autism; awareness; begins; best;
        beyond; books; can; carer; centres; challenges; circumstances; clear; clinic; closely; colleagues; confidence;
        current; currently; cut; dealt; demand; different; discussed; discussions; duty; earlier; effectiveness;
        emergency; england; ensures; family; figures; food; fortnight; framework; full; given; grow; holidays; home;
        homeless; improve; improvements; increasing; individual; initial; inspectors; introduced; judgement; keeps;
        language; last; leadership; links; lives; local; looks; might; misuse; monthly; most; much; multi; named;
        necessary; newly; none; ofsteds; open; or; orders; out; outcome; overall; particular; partnerships; per;
        permanence; permanent; places; point; poor; practical; problems; proceedings; range; reason; resulted;
        results; run; said; section; signed; single; skilled; something; soon; specific; stable; standards; stay;
        staying; steps; story; takes; targeted; targets; three; twenty; unregistered; updated; upon; waits; way; we;
        week; whose; will; worked
        """,
        -0.5: """
        # families; # found; # january; # not; # on; # service; # social; # voice; act; against; agency; although;
        appropriate; back; become; beds; behind; borough; carefully; city; clubs; comprehensive; concern; conditions;
        contain; copy; councillor; country; county; data; date; decision; department; difference; doing; drugs; edge;
        educated; eighteen; else; ethnicity; five; flats; following; frontline; going; harder; hospitals; hour;
        identity; if; improved; improvement; inadequate; interests; journey; keep; keeping; late; latest; manager;
        midwives; monitoring; moves; nearly; need; nhs; nobody; number; off; offer; ought; overview; packages;
        pathway; personal; placed; points; procedures; process; professional; programme; properly; quarter; rating;
        receiving; reduce; referral; referred; remains; repeat; residential; reviewing; risk; school; scrutiny;
        second; serious; service; settled; sexual; should; stayed; strong; such; supported; system; temporary; third;
        too; town; urgency; violence; vulnerable; wales; welfare; well; working; works
        """,
        -0.625: """
        # 2022; # 2023; # 21; # november; # this; absence; additional; advisers; all; any; areas; audit; because;
        boroughs; but; cannot; caring; caseloads; cases; check; come; consistently; delays; detailed; do; dont; door;
        drift; eight; emotional; excellent; former; fostered; grandparents; happy; health; help; helping; hub;
        identify; later; leads; manageable; missing; neglect; night; nine; no; numbers; office; outcomes; oversight;
        partner; partners; passed; placement; plan; private; privately; protect; provide; quality; quick; report;
        robust; self; separated; services; sometimes; starting; supervising; supervision; systems; theres; thorough;
        thought; trauma; try; unaccompanied; unborn; urgent; was; which; while; without
        """,
        -0.75: """
        # headline; # in; # the; # who; adviser; arrangements; asylum; better; capacity; carers; contracts; court;
        dedicated; delay; early; exploited; fast; fathers; hours; impact; knowledgeable; link; list; lived; mean;
        notes; now; nurses; once; place; praises; protocol; provision; remain; safety; since; so; stability; still;
        support; teachers; these; today; transition; twelve; until; wait; waited; waiting
        """,
        -0.875: """
        # 1; action; agencies; agreed; analysis; checks; exploitation; families; history; information; inspection;
        lack; leave; leaving; live; money; protected; receive; reduced; response; result; reviewed; safer; several;
        term; up; victims; years
        """,
        -1.0: """
        appropriately; before; bought; commitment; danger; disabled; effective; enquiries; found; go; homes; mothers;
        moving; return; team; vast
        """,
        -1.125: """
        assessed; community; harm; management; managers; may; performance; professionals
        """,
        -1.25: """
        officers; parents; reach; risks; where; within
        """,
        -1.375: """
        assessment; concerns; identified; promptly; quickly; right; safe; specialist
        """,
        -1.5: """
        into; joint; timely
        """,
        -1.625: """
        education; left; needs
        """,
        -1.875: """
        progress
        """,
    },
    Theme.CARE_LEAVERS: {
        3.25: """
        pathway
        """,
        2.875: """
        aftercare
        """,
        2.625: """
        adviser
        """,
        2.5: """
        contact
        """,
        2.125: """
        young
        """,
        1.875: """
        planning; touch
        """,
        1.75: """
        offer
        """,
        1.625: """
        independence; olds; pa; those
        """,
        1.5: """
        age; birthday; plans; support; supported; transition
        """,
        1.375: """
        # in; # leavers; basic; driving; entitlements; inspection; pathways; preparation; rights; they
        """,
        1.25: """
        # that; advisers; helped; once; practical; service; skills; supports; them; throughcare; visits; written
        """,
        1.125: """
        baby; eighteen; far; former; island; leavers; loneliness; money; senior; set; somebody
        """,
        1.0: """
        aged; cooking; custody; entitled; fathers; kind; person; reach; risks; such; until; workers
        """,
        0.875: """
        # headline; adult; already; around; as; asks; assessments; attention; begin; birthdays; contingency;
        continuing; drop; duty; eighteenth; experience; foster; hub; improved; more; nearly; off; older; plan;
        positive; progress; proud; relationships; results; separate; services; visited
        """,
        0.75: """
        # 2022; # findings; advice; allocated; birth; budget; bus; ceased; certificates; claim; consistency;
        determined; developing; difficult; director; done; door; dropped; efforts; fifth; fifty; financial; future;
        grants; house; i; influence; last; late; less; life; moving; nineteen; offers; official; peoples; pilot;
        responsible; scotland; starts; sunday; theyd; thin; twelve; weak; woman
        """,
        0.625: """
        # be; # experiences; # needs; act; advocate; after; ambitious; arrangements; back; be; before; better; calls;
        celebrated; continue; count; cover; eight; feel; flat; food; fresh; fully; goals; gone; hear; her; important;
        know; law; longer; may; needed; nowhere; passport; personal; photographs; prepare; rather; regular; runs;
        their; things; third; too; turn; updated; views; vulnerabilities; want; warm; we; what; while; wishes; your
        """,
        0.5: """
        # 2023; # by; # care; # gazette; # improve; # strengths; achievements; annual; approach; authority; away;
        bank; benefits; beyond; books; but; christmas; clearer; completed; daily; date; developed; do; english;
        ensure; even; few; focus; grown; highly; intensive; introduced; it; judged; keep; keeps; known; leave;
        leaving; local; lockdown; makes; monthly; move; moved; need; office; on; over; performance; persistent;
        promises; provided; qualified; quick; range; re; ready; recommended; relationship; remain; report; role; run;
        said; seen; since; step; steps; teams; thought; through; trafficked; travel; trusting; twenty; visit;
        watchdog; way; which; who; whom; years
        """,
        0.375: """
        # after; # are; # december; # experience; # is; # it; # june; # looked; # may; # report; # reporting; # to;
        about; according; account; achieved; ambition; areas; ask; authoritys; become; being; borough; changed;
        closely; comprehensive; consideration; council; councillors; deal; dedicated; develop; emotional; end; ended;
        engagement; ensures; first; frequency; full; give; gives; have; he; heard; help; increased; individual; is;
        key; knows; least; leaver; lessons; level; make; mostly; must; national; numbers; ofsted; own; praised;
        prepared; previous; quarter; recent; regularly; resulted; right; risk; shown; significantly; started;
        strengthened; tell; these; though; told; unaccompanied; up; value; ways; worker; year
        """,
        0.25: """
        # 14; # 20; # 2024; # 21; # 6; # achieving; # adoption; # childrens; # democracy; # key; # october;
        # permanence; # was; across; actions; again; all; among; audit; babies; by; call; centre; corporate;
        disability; during; elected; experiences; exploitation; february; found; further; go; great; half; how;
        include; involved; its; kept; like; lost; not; old; our; pre; quickly; recognised; reflect; return; slow;
        speak; specific; stay; still; talk; team; themselves; understand; understanding; very; weekly; were
        """,
        0.125: """
        # 2025; # 5; # january; # what; county; enough; inadequate; including; little; meet; no; quality; receive;
        same; this; was; where
        """,
        -0.125: """
        # august; # children; # governance; # summary; # the; # work; assessment; at; can; described; down; four;
        from; leadership; lives; management; many; people; place; see; significant; so; use; without
        """,
        -0.25: """
        # 2021; # 24; # at; # board; # county; # cqc; # executive; # february; # information; # leadership; # local;
        # management; # march; # our; # outcome; # overview; # partnership; # people; # services; # these; # visit;
        # with; # young; abuse; additional; adults; an; analysis; because; been; check; clear; clearly; college;
        commitment; complex; considered; cqc; delay; delays; domestic; each; early; excellent; exploited; felt; file;
        front; had; immediate; improvements; informed; inspectors; language; lead; legal; let; lived; long; march;
        means; model; moves; neglect; new; night; nurses; october; offered; or; other; outcomes; overall; pandemic;
        permanence; permanent; practitioners; promptly; provides; pupils; read; records; referral; referrals; reports;
        require; robust; schools; send; sent; serious; sexual; short; sisters; subject; sufficient; system; talked;
        trust; turned; understood; virtual; week; weeks; well; why; worked
        """,
        -0.375: """
        # a; # area; # as; # had; # main; # news; # now; # on; # published; # safeguarding; # send; # social; # we;
        # were; acted; action; agency; agreed; also; appointments; available; bed; between; bring; brothers; came;
        carers; carry; challenge; checks; chief; clinic; co; commissioned; community; concern; decisions; department;
        describe; despite; detailed; disabilities; due; effective; elsewhere; encouraged; executive; expected;
        feedback; followed; following; gangs; gaps; good; grade; group; held; homeless; houses; identified; identify;
        immigration; improve; inside; interview; joined; judge; list; matching; matters; meets; met; much; noted;
        number; opened; options; others; out; partner; past; placements; possible; potential; practice; present;
        problems; put; questions; receiving; registered; relatives; residential; reviews; say; says; second;
        september; seven; share; signed; single; some; spend; statutory; sure; systems; take; taking; temporary; ten;
        that; throughout; university; wait; working; works; worried
        """,
        -0.5: """
        # areas; # questions; # who; # your; another; arrived; caseloads; childs; concerns; consider; councils;
        course; drug; eleven; ensuring; family; given; got; head; helps; high; higher; improvement; improving;
        interviews; january; jobs; keeping; large; led; limited; live; looking; managers; meetings; nobody; nurse;
        online; oversight; partnership; private; proactive; provide; record; reviewed; seeking; staff; summary; than;
        time; tracked; tracking; used; whether; wide; youngsters; youth
        """,
        -0.625: """
        # of; # ofsted; able; above; adoption; against; began; cannot; case; choose; conversations; country; days;
        does; education; get; happen; harm; histories; home; impact; increase; left; listened; look; medical; nursing;
        officers; opportunities; placed; promoted; psychologist; refer; requires; social; sound; taken; website;
        wherever; whole; within; yet
        """,
        -0.75: """
        # council; # for; appointed; close; did; find; five; focused; form; forum; hold; neither; november;
        outstanding; panel; particularly; police; priority; protection; rated; shared; supervision; tenancies; under;
        vulnerable; waiting; work
        """,
        -0.875: """
        # help; begun; board; cases; employment; safe; scheme; school; several; specialist; together
        """,
        -1.0: """
        # need; # protection; disabled; flats; history; homes; into; learning; real; safeguarding; spoke; staying;
        suitable; then; three
        """,
        -1.125: """
        # and; # evaluation; child; experienced; looked; will
        """,
        -1.25: """
        access; childrens
        """,
        -1.375: """
        accommodation; apprenticeships
        """,
        -1.5: """
        # inspection; two
        """,
        -1.625: """
        families; job
        """,
        -1.875: """
        housing
        """,
        -2.0: """
        health
        """,
        -2.625: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        2.75: """
        age
        """,
        2.125: """
        alone; lone
        """,
        2.0: """
        country
        """,
        1.875: """
        ages; cultural
        """,
        1.75: """
        bring; solicitors
        """,
        1.625: """
        boys; immigration; separated; such
        """,
        1.5: """
        arrived; claim; kindness; overseas; scheme; supported; welcome
        """,
        1.375: """
        asked; hotel; unaccompanied
        """,
        1.25: """
        came; citizenship; dentists; given; guardians; journey; reception; refugee; trauma; workers
        """,
        1.125: """
        arrivals; churches; disputed; foster; guardianship; here; interpreter; lads; office; took; under; who; young
        """,
        1.0: """
        adults; appeals; arrive; drawn; find; how; language; leavers; legal; newcomers; settle; status; ten; them;
        these; youngsters
        """,
        0.875: """
        advice; boat; guardian; learnt; made; mental; national; needs; now; right; solicitor; sudan; twelve
        """,
        0.75: """
        # in; access; another; assessment; borough; boy; clothes; eritrea; feel; felt; football; law; learn; liked;
        met; off; once; plans; rarely; refugees; respected; response; specialist; taken; trafficked; with; without
        """,
        0.625: """
        # all; # progress; abroad; alike; applications; authorities; because; benefit; considered; documents; england;
        evenings; found; guidance; handful; happens; hard; helped; his; home; initial; interviews; judged; keep;
        knowledge; leaflet; looking; months; others; outside; rule; something; starts; their; twenty
        """,
        0.5: """
        # by; # experiences; # headline; # of; an; arrival; asylum; bank; behind; birthday; centre; club; clubs;
        culture; delays; duty; each; effective; exceptional; explain; few; first; food; from; informed; late; matched;
        mums; nobody; noted; placed; planning; reached; say; sensitive; sent; share; strength; telephone; thought;
        told; transfer; until; waited; waits; we
        """,
        0.375: """
        # 16; # 6; # care; # democracy; # from; # leavers; again; before; begin; brought; commitment; community;
        comprehensive; county; decision; despite; do; ensure; give; good; great; grown; moved; on; only; other; past;
        phone; picture; prepared; questions; ready; real; residential; rights; settled; show; skills; takes;
        teenagers; themselves; times; trained; upon; what; where; whose; worker; wrong
        """,
        0.25: """
        # 20; # 27; # 5; # press; accommodation; advisers; against; also; appropriate; april; assessed; available;
        become; being; by; care; city; did; difficult; dont; excellent; formal; gone; he; includes; last; less;
        letter; line; long; looked; more; most; mothers; notice; number; reasons; same; support; take; then; there;
        they; trust; two; understanding; used; visitors; well; written; year
        """,
        0.125: """
        # be; # children; # childrens; # june; # that; # the; about; but; carers; case; come; done; had; half; have;
        if; including; independent; its; left; overall; personal; provide; see; some; staff; waiting; weeks; within
        """,
        -0.125: """
        # a; # council; # findings; # governance; # impact; # leaders; # leadership; # management; # may; # release;
        # with; # work; actions; after; always; as; between; challenge; council; every; family; help; inadequate;
        make; multi; neglect; new; not; one; people; progress; senior; should; special; those; time; timely; together;
        training; views; which
        """,
        -0.25: """
        # 2024; # after; # area; # august; # families; # inspection; # is; # looked; # main; # on; # our; # people;
        # practice; # service; # services; # social; # summary; # they; # this; abuse; action; additional; adult;
        agencies; average; away; babies; best; board; both; cannot; change; changes; childrens; consistently; contact;
        core; day; days; dealt; decisions; delay; department; director; early; eleven; exploitation; fostering; held;
        improving; kept; leaders; managers; many; members; move; named; newly; notes; olds; or; pandemic; panel;
        partners; partnership; placement; places; positive; practitioners; professionals; programme; provided; raised;
        range; rating; recruitment; remain; reports; reviews; saw; send; serious; service; significant; single;
        sisters; slow; strategy; supervision; than; third; three; through; understand; use; virtual; want; when;
        whole; why; worked; would; youth
        """,
        -0.375: """
        # 10; # 23; # for; # information; # were; aged; agency; ago; arrangements; ask; at; back; been; brothers;
        call; can; checked; choice; communities; end; faith; far; files; focus; follow; gangs; harm; has; house;
        impact; improvement; improvements; into; lack; led; likely; looks; means; money; month; names; nearly; none;
        nothing; ofsted; ofsteds; older; out; place; police; problems; quality; read; recognises; return; review;
        reviewed; routinely; says; seekers; seeking; several; spoken; step; teams; things; too; turn; us; very; write;
        yet
        """,
        -0.5: """
        # 14; # 2; # 2022; # are; # news; # well; # young; according; among; areas; assessments; better; face; fewer;
        identified; lives; local; meetings; need; over; part; pathway; performance; person; plan; recently; report;
        schools; since; speak; spoke; that; visits; went
        """,
        -0.625: """
        # 2025; # letter; # november; # who; adviser; all; audits; careful; easy; eight; gives; however; it; officers;
        private; protection; put; risk; said; social; start; stay; wait; were; while; working; years
        """,
        -0.75: """
        # help; # need; # ofsted; # protection; calls; cases; children; continue; housed; information; inspection;
        inspectors; learning; missing; nationally; next; nineteen; offered; our; saved; school; services; team; up;
        women; work
        """,
        -0.875: """
        # and; across; child; languages; parents; subject; therapy
        """,
        -1.0: """
        homes; letters; life
        """,
        -1.125: """
        shared
        """,
        -1.75: """
        interpreters
        """,
        -2.0: """
        families
        """,
        -2.625: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        3.375: """
        disabled
        """,
        2.625: """
        respite
        """,
        2.5: """
        overnight
        """,
        2.25: """
        packages; transition
        """,
        2.125: """
        adulthood
        """,
        2.0: """
        disabilities
        """,
        1.875: """
        break; families; personal
        """,
        1.75: """
        autism; equipment
        """,
        1.625: """
        breaks; centre; deaf; sensory
        """,
        1.5: """
        parent; payments; with; youngsters
        """,
        1.375: """
        act; direct; holiday; let
        """,
        1.25: """
        additional; autistic; disability; improvements; short; should; supports
        """,
        1.125: """
        arrangements; assistants; blind; budgets; directed; into; night; parents; planning; saturday; siblings; team;
        travel; wheelchair
        """,
        1.0: """
        # help; around; capable; communication; eight; gives; inclusive; makaton; particular; skilled; specialist;
        states; swimming; website; young
        """,
        0.875: """
        # for; across; adhd; adult; birthday; board; boys; cannot; comes; difficulties; known; needs; one; open;
        provision; regularly; self; teachers; thanks; workers
        """,
        0.75: """
        # focused; # outcome; according; appointed; at; books; conclusion; district; here; invested; know; lockdown;
        medium; observation; offer; package; play; required; risks; run; schemes; sign; sleep; stop; taxi; ways
        """,
        0.625: """
        # 03; # 11; # december; # need; # protection; # report; # times; # visit; # who; # youth; benefits; body;
        carer; clubs; deal; disputes; fives; funded; girls; given; his; jointly; learn; leavers; lessons; money; must;
        nights; often; planned; properly; pupils; residential; services; spotted; start; support; takes; teams; thin;
        turned; waiting; welsh
        """,
        0.5: """
        # 31; # date; # june; # priority; # reporter; # tuesday; about; adults; age; ask; assessments; began; below;
        brings; bus; changing; children; detail; excellent; fall; forum; funding; grow; hearing; high; include;
        inconsistent; inspection; involved; lead; like; local; missed; my; named; nearly; ought; paid; partnerships;
        physical; pointed; preparation; protocol; rare; served; sit; speech; teenagers; these; thought; thursday;
        understand; understood; use; works
        """,
        0.375: """
        # 13; # 2; # 2018; # 2023; # 21; # child; # progress; # published; adoption; after; agencies; agreed; arent;
        assurance; brought; by; carers; child; childrens; childs; choice; choose; clear; closed; club; consider;
        cross; described; early; enough; from; having; heard; hours; house; however; its; joint; last; leads; least;
        led; needed; neglect; newly; october; outside; passed; possible; reach; response; rest; reviewed; reviews;
        safeguarding; scheme; seen; service; set; sight; since; social; such; thresholds; through; valued; voluntary;
        when
        """,
        0.25: """
        # 25; # board; # evaluation; # safeguarding; # to; ambitious; assessment; away; best; called; challenge;
        committee; dont; earlier; education; effective; ensure; four; hub; improved; information; inspected; kept;
        lack; living; longer; march; months; move; much; need; our; oversight; own; places; plans; provide;
        recognised; review; right; say; school; significant; stage; talk; those; threshold; trained; up; worker;
        written
        """,
        0.125: """
        # 2022; # 2024; # areas; # be; # democracy; # experiences; # improve; # inspection; # july; # leavers;
        # needs; # news; asked; audits; date; do; down; family; few; identified; improvement; late; make; not;
        permanence; practitioners; report; take; timely; training; two; used
        """,
        -0.125: """
        # area; # by; # impact; # local; # march; # social; # what; all; better; inadequate; leaders; management;
        means; no; panel; put; quality; said; several; supervision; than; three; unaccompanied; virtual; visits;
        while; would
        """,
        -0.25: """
        # 12; # 2025; # 3; # about; # february; # found; # january; # not; # outcomes; # partnership; # people;
        # press; # services; # summary; # thursday; # trust; # was; # we; # were; # young; abuse; account; action;
        alone; although; always; analysis; appropriate; april; average; babies; back; be; carried; cent; change;
        changes; check; checks; commissioning; committed; consistently; court; data; day; dealt; decision; delay;
        delays; does; door; even; feedback; feel; followed; form; fostering; front; goes; got; group; helps; highly;
        impact; legal; little; look; makes; manager; moved; name; noted; number; nurses; on; others; pace; parenting;
        performance; placed; placements; point; positive; professionals; protected; protection; quickly; range; read;
        record; recorded; relationships; result; return; risk; safe; safety; says; section; see; senior; show; small;
        strength; subject; supported; taken; taking; their; things; this; too; us; views; week; weeks; whether
        """,
        -0.375: """
        # 2026; # 9; # achieving; # after; # are; # at; # august; # children; # childrens; # council; # has; # health;
        # how; # leaders; # looked; # november; # permanence; # said; # that; # these; adopters; another; answer;
        area; bed; before; borough; call; cases; changed; clinic; concern; contact; cqc; danger; duty; effectively;
        established; events; evidence; exploited; first; five; follow; found; friends; gave; going; gone; government;
        groups; growing; grown; has; help; hold; if; it; keep; link; looked; low; meets; mothers; nine; nurse; off;
        olds; online; per; person; police; rated; real; reviewing; robust; sense; share; shared; someone; strengths;
        system; talked; there; they; theyre; third; times; treated; very; want; way; we; write; yet; you; youth
        """,
        -0.5: """
        # adult; # county; # cqc; # findings; # its; # may; # their; # they; # which; above; advice; again; as;
        authority; benefit; but; city; community; contribute; countys; days; director; done; eleven; experience;
        extra; felt; fifth; focus; further; go; had; health; including; independent; law; left; list; lost; making;
        managers; may; mean; new; nurseries; occupational; officers; other; peoples; plan; progress; recording;
        residents; second; six; skill; slow; soon; story; ten; themselves; theres; together; under; vulnerable; was;
        went; were; which; whole; whom; will; without; years
        """,
        -0.625: """
        # 19; # our; # plan; # weakness; # with; absent; an; areas; case; come; considered; easy; find; full; good;
        home; includes; line; matters; meeting; more; moving; nothing; out; over; partners; partnership; pathway;
        programme; remain; ring; same; scrutiny; still; strategy; them; therapists; time; trusts; unpaid; visit; work
        """,
        -0.75: """
        # a; # care; # main; county; fostered; learning; meetings; mental; or; part; rarely; staff; what
        """,
        -0.875: """
        # and; # inspectors; # is; # it; # three; council; councils; decisions; inspectors; ofsted; people; wait
        """,
        -1.0: """
        # on; within
        """,
        -1.125: """
        # had; care; every; homes; live; long; made
        """,
        -1.25: """
        educational; ehc
        """,
        -1.375: """
        # in
        """,
        -1.75: """
        # send
        """,
        -1.875: """
        foster
        """,
        -2.375: """
        =
        """,
        -2.625: """
        send
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        4.125: """
        missing
        """,
        3.875: """
        police
        """,
        3.625: """
        exploitation
        """,
        2.875: """
        risk
        """,
        2.75: """
        return
        """,
        2.625: """
        online
        """,
        2.5: """
        grooming; prevent
        """,
        2.375: """
        dealers; outside
        """,
        2.25: """
        exploited
        """,
        2.0: """
        girls; go; information; interviews; runaways
        """,
        1.875: """
        episodes
        """,
        1.75: """
        risks; vanish
        """,
        1.625: """
        boys; home; safety
        """,
        1.5: """
        awareness; drugs; farms; mapping; operation; ring
        """,
        1.375: """
        hotels; reported; screening; she; strangers; tool
        """,
        1.25: """
        # who; away; gangs; goes; know; partners; running; summer; targeted; wardens; within; youngster
        """,
        1.125: """
        # strong; based; being; child; dedicated; disabled; discussed; drug; includes; jobs; less; logged; lost; maps;
        mechanism; national; relationships; safer; sexual; talk; team; teenagers; used; vulnerable; young
        """,
        1.0: """
        # ofsted; # people; # young; absent; cash; going; gone; lines; multi; night; out; patterns; rising; scores;
        seldom; skilled; special; tools; traffickers; upon; walk; weekly; when; workers
        """,
        0.875: """
        # be; # particular; approach; cars; danger; forces; friends; helping; if; intelligence; learning; lscb; might;
        nineteen; off; officer; panel; places; recognise; recorded; recording; rhis; sharing; someone; spoken; talks;
        though; trial; understand; vulnerability; worse
        """,
        0.75: """
        # and; # councils; # out; # reporter; # those; # work; adolescents; adults; audit; carrying; days; debt; drop;
        extra; familial; flats; friend; further; girl; harm; identify; inform; interview; link; older; oversight;
        protocol; pupils; quickly; raising; reach; relentless; response; run; scheme; slavery; spot; strong;
        supervision; trafficking; train; treated; try; victims; where; who
        """,
        0.625: """
        # need; # news; # risk; absence; act; activity; agency; along; an; cllr; consider; countys; disabilities;
        drawn; eighteen; established; eyes; fifty; forward; hotel; join; joint; known; likely; links; list; made; map;
        men; monday; nationally; nights; nor; other; partnerships; phone; phones; praise; primary; procedures;
        referral; safe; signs; specific; standards; staying; strategy; street; taxi; together; unannounced; weakness;
        werent; whom; year; yet; youth
        """,
        0.5: """
        # 10; # at; # governance; # help; # leadership; # management; # may; # of; # progress; # protection; =; able;
        among; analysis; asks; aware; back; board; broken; brothers; call; coming; community; disruption; does;
        effective; efforts; engage; ensure; explained; fast; find; group; homes; hours; housing; increased; isnt;
        learned; non; note; own; pace; packages; parks; picture; provide; reducing; review; safeguarding; same;
        schools; scotland; seen; strengthen; tell; thanks; those; today; took; trained; transport; unaccompanied; up;
        very; violence; what; which; with; work; wrote; youngsters
        """,
        0.375: """
        # 18; # county; # experiences; # findings; # headline; # outcomes; # overview; above; after; ago; always;
        area; boroughs; cent; close; county; data; duty; fortnight; grade; groups; guidance; happen; happened; hour;
        houses; individual; its; june; kind; led; levels; meetings; meets; noticed; numbers; nurse; nurses; offered;
        over; passed; peer; practice; professional; protect; provides; range; respond; round; say; sessions; speaks;
        staff; sufficiently; take; talked; theres; too; top; understanding; undertaken; us; wales; we
        """,
        0.25: """
        # 19; # 5; # 6; # december; # evaluation; # january; # looked; # lscb; # march; # september; # strengths;
        # visit; # with; additional; advisers; agencies; alone; answer; any; at; available; been; brought; by; childs;
        completed; consistent; door; early; excellent; followed; found; four; got; held; here; however; identified;
        is; judged; just; keep; last; late; law; leadership; level; managers; may; meeting; notes; offer; only;
        orders; overnight; people; per; priority; reasons; recently; referrals; required; right; scrutiny; serious;
        set; shared; should; single; strategic; sure; that; these; through; time; until; use; went; working
        """,
        0.125: """
        # 2023; # childrens; # local; # main; agreed; also; be; carers; few; five; get; has; independent; kept; look;
        means; reviewed; senior; their; was; worker
        """,
        -0.125: """
        # 2025; # for; # leavers; # needs; # practice; # the; # what; appropriate; assessments; between; caseloads;
        council; every; from; helped; how; leaders; new; next; not; part; said; teams; training
        """,
        -0.25: """
        # 13; # 14; # 25; # 3; # a; # better; # by; # children; # it; # item; # leaders; # points; # published;
        # release; adoption; annual; april; assessed; audits; breaks; calls; can; centre; changed; changes; children;
        complex; core; could; councillors; councils; different; disability; done; due; experience; experiences; file;
        full; give; hand; immediate; improvements; inspectorate; january; key; lack; language; little; lives; make;
        meant; months; more; named; nearly; needed; needs; no; nothing; november; number; office; old; on; once;
        parent; parenting; particularly; permanence; personal; placement; placements; plan; positive; post; pre;
        present; proceedings; programme; quality; rated; rating; regular; reviews; robust; service; settled; spend;
        stable; statutory; stay; story; strengths; themselves; think; three; wait; waited; waiting; weaknesses;
        whether; whole; will; you
        """,
        -0.375: """
        # 27; # 29; # 31; # are; # august; # care; # had; # impact; # inspectors; # november; # social; # these;
        # things; # vale; advice; age; already; before; best; check; checks; considered; contact; contacts;
        contingency; corporate; court; day; delay; delays; described; did; difference; difficulties; do; drift; edge;
        english; ensuring; experienced; far; fathers; feedback; files; findings; fully; gave; government; great; had;
        he; heard; his; house; hub; intervention; into; legal; let; lived; living; long; majority; managed;
        management; march; members; mental; move; moves; notifications; one; ones; open; outcomes; overall; paid;
        pathway; permanent; persons; posts; private; put; rarely; receive; record; reflect; regularly; remain; report;
        responsibilities; result; reviewing; second; self; september; seven; side; signed; somebody; term; them;
        therapy; this; trust; turned; two; want; weeks; write; years
        """,
        -0.5: """
        # 2022; # families; # inspection; # is; # joint; # july; # media; # office; added; appropriately; attention;
        authority; authoritys; average; babies; become; but; clear; club; committee; conferences; contrast; covid;
        criminal; culture; date; decision; documents; educated; end; everyone; focused; forty; getting; given; hardly;
        large; leaves; letters; like; member; nhs; often; olds; our; pandemic; performance; probation; processes;
        progress; provision; read; records; repeated; reports; results; routinely; short; spoke; start; strength;
        supervisors; supported; supporting; systems; timetables; twelve; twice; well; works; would
        """,
        -0.625: """
        # 8; # found; # on; # police; # report; # service; # youth; arrangements; better; change; consistency;
        consistently; evaluated; everybody; fell; grown; homeless; inadequate; inspectors; keeping; life; live;
        looked; met; monitoring; most; neighbours; parents; routine; siblings; small; so; takes; ten; there; times;
        watchdog; week
        """,
        -0.75: """
        # council; # in; # were; areas; childrens; dealt; director; eight; emergency; enough; feel; fostering; head;
        it; left; planning; recent; send; starts; were; written
        """,
        -0.875: """
        all; as; asked; department; many; visit; visits
        """,
        -1.0: """
        case; guardianship; health; high; improvement; moved; several; still; such; support; they
        """,
        -1.125: """
        abuse; assessment; decisions; justice; leave; now; social; things; without
        """,
        -1.25: """
        care; domestic; families; family; include; or; protection
        """,
        -1.375: """
        disruptions; need; offending; school; some
        """,
        -1.75: """
        education
        """,
        -1.875: """
        crime
        """,
    },
    Theme.WORKFORCE: {
        5.625: """
        training
        """,
        2.625: """
        caseloads
        """,
        2.5: """
        advisers; staff
        """,
        2.25: """
        worker
        """,
        2.0: """
        pas; sickness; workforce
        """,
        1.875: """
        demand; psychologists; strike; turnover; vacancies
        """,
        1.75: """
        caseworkers; experienced; unison
        """,
        1.625: """
        carry; feel; manageable; managers; stable; students; teams
        """,
        1.5: """
        forty; heads; keen; leave; post; recruitment; working
        """,
        1.375: """
        agency; changes; commitment; high; induction; jobs; money; occupational; permanent; practice; stay
        """,
        1.25: """
        # at; # inspection; assistants; best; clinical; coach; culture; departments; diverse; events; expertise; job;
        keeping; month; newcomers; office; practitioners; skills; stability; team; temporary; themselves; workers
        """,
        1.125: """
        # key; # leadership; # management; colleagues; coordinators; half; having; investment; learning; officers;
        pays; personal; pride; rate; skilled; times; trained; wellbeing; work
        """,
        1.0: """
        # impact; # on; across; apprentices; approved; career; conditions; consultants; court; directors; employed;
        excellent; exit; experience; extra; felt; had; helps; hours; laptops; left; lost; mentors; morale; named;
        part; paying; praise; professionals; protection; retention; shortage; skill; social; three; time; varies;
        week; workloads; you
        """,
        0.875: """
        # board; # by; # governance; # lscb; # safeguarding; # to; # with; =; adviser; affect; among; case; covered;
        each; educational; everywhere; executive; inspectorate; lack; longer; management; ours; picked; place; proud;
        real; therapist; they; wide
        """,
        0.75: """
        # findings; # leaders; appointed; appointments; average; commended; committed; confidence; courses; cover;
        difficult; difficulty; does; empty; fourteen; going; growing; health; improve; kindness; knowledgeable; love;
        miles; now; outreach; peter; positive; posts; praised; promoted; qualified; reflect; report; resources;
        respect; responsibilities; shadow; specialist; staffing; stayed; supported; teaching; through; very;
        volunteers; want; year
        """,
        0.625: """
        # 12; # families; # january; # local; # now; # strengths; # weaknesses; # work; above; absence; according;
        all; as; black; came; campaign; car; cllr; confirmed; contracts; delivery; described; develop; down; eleven;
        enough; evaluated; evaluation; five; force; futures; gaps; grew; have; held; here; individual; lists; low;
        manage; met; offices; on; passed; people; points; proper; reason; recruited; roles; several; shared; staying;
        stood; sufficient; supportive; then; therapists; today; told; travel; twelve; valued; vary; warmth; weak;
        welcome; wrong; years
        """,
        0.5: """
        # 27; # an; # highlights; # inspectors; # made; # out; # partnership; # who; # you; about; additional;
        allocated; an; approach; back; call; cases; changed; chief; christmas; confident; council; department;
        established; everybody; fewer; financial; form; frequent; full; further; handed; happy; hardly; highly;
        include; leaders; leaving; loss; many; members; needed; neither; one; pathway; pay; plain; positively;
        professional; proportion; recruit; safeguarding; settled; short; show; single; spring; starting; train;
        trauma; two; visitors; we; were; will; works
        """,
        0.375: """
        # courier; # how; # looked; # members; # outcome; # practice; # social; # that; # today; analysis; annual;
        assessors; better; both; called; capacity; carried; cent; complex; consistently; crisis; december; delays; do;
        door; drop; edge; encouraged; enjoy; evident; exploitation; few; four; has; head; higher; improvement;
        improving; interviews; introduced; justice; keeps; later; law; level; made; meet; middle; missing; model; new;
        nine; nobody; number; ones; opportunities; other; paid; particularly; per; permanence; plan; political;
        raised; range; reflective; remains; resulted; runs; scheme; senior; service; six; speak; such; supports;
        theres; theyre; think; third; this; took; town; twenty; twice
        """,
        0.25: """
        # 2024; # 23; # do; # found; # from; # may; # need; # people; # performance; # report; # september; # the;
        # what; # young; again; against; around; audits; between; come; course; cqc; development; during; even; get;
        is; language; long; manager; means; mental; neglect; offer; ofsted; own; present; priority; programme;
        protected; rated; residential; reviewing; says; sexual; share; significant; so; some; still; strong; that;
        there; those; trust; would
        """,
        0.125: """
        # are; # evaluation; adoption; by; effective; found; from; inadequate; said; same; than; well
        """,
        -0.125: """
        # about; # after; # childrens; # council; # for; # headline; # improve; # is; # services; action; at; been;
        but; childrens; could; day; given; good; it; key; late; local; more; partners; seen; support; used; visit;
        who
        """,
        -0.25: """
        # 10; # 2; # 9; # area; # december; # july; # main; # news; # our; # outcomes; # overview; # protection;
        # release; # these; # visit; accommodation; adopted; almost; alone; also; areas; awareness; be; being; birth;
        board; challenge; circumstances; city; commissioned; completed; disabled; done; effectively; file; forward;
        great; happen; hard; her; house; if; impact; improvements; judged; july; just; led; making; mash; months;
        most; moved; orders; out; police; poor; rarely; record; recorded; relationships; requires; response; result;
        review; robust; say; seldom; set; sisters; small; stage; story; takes; ten; together; turn; unaccompanied; up;
        view; views; waited; was; yet
        """,
        -0.375: """
        # 20; # 2026; # 21; # 25; # children; # councils; # date; # help; # information; # joint; # says; # summary;
        # support; achieved; added; address; advocates; ahead; already; ambitious; answer; arranged; arrived; attend;
        audit; available; aware; because; begin; behaviour; bring; budget; built; carer; carers; commissioning;
        concern; considered; coordinated; councillors; decision; dedicated; designated; detail; developed;
        difficulties; director; disabilities; discussions; documents; early; easy; english; experiences; february;
        feedback; findings; following; forms; friends; go; hearing; history; housing; identified; immediate; included;
        includes; increase; initial; inspection; inspections; integrated; intervention; join; kept; knows; leaver;
        like; liked; links; living; looking; majority; makes; meant; meets; minority; missed; national; need; never;
        no; or; order; overall; pandemic; panels; paper; parent; parental; partner; past; phone; places; private;
        problems; provides; public; quick; rather; re; read; receive; recognise; regularly; relatives; responded;
        rest; reviewed; ring; scrutiny; secondary; shows; sight; signs; someone; sooner; specific; start; term;
        things; timescales; transition; undertaken; until; virtual; vulnerable; waits; went; what; while; whom;
        worries
        """,
        -0.5: """
        # 14; # 16; # a; # achieving; # action; # june; # leavers; # march; # ofsted; # ofsteds; # permanence;
        # points; # press; # priority; # service; # this; activity; adopters; adult; age; aged; agencies; any;
        anything; area; asks; assess; assessed; assessment; authority; babies; backlog; beds; beyond; boy; break;
        breakfast; brings; budgets; can; clear; comes; corporate; cut; dealt; direct; earlier; enquiries; example;
        first; foster; getting; girls; gives; his; households; however; inclusion; increased; independent; inspected;
        interventions; into; jointly; kind; labour; large; lessons; letters; lockdown; member; move; moves; name; nhs;
        not; noted; noticed; november; old; once; opened; others; outcomes; oversee; pace; participation; peer;
        placements; plans; probation; procedures; processes; progress; prompt; promptly; put; questions; ready;
        recognised; relation; residents; return; rigour; secured; self; september; shortfalls; side; sign; sometimes;
        speaks; standard; step; strengthened; systems; take; targeted; teachers; these; thorough; timely; touch;
        treated; understood; victims; visited; visiting; weaknesses; weekends; where; writing; youngsters
        """,
        -0.625: """
        # and; # have; # progress; # workforce; academy; act; appropriate; assurance; attention; boys; brothers;
        cannot; chair; co; complaints; concerns; conferences; contacts; delay; drift; failings; families; fathers;
        followed; framework; give; helping; hospital; isnt; known; leader; look; looks; monday; mothers; multi; next;
        notes; nursery; offered; often; outcome; parenting; peoples; persistent; placed; point; quickly; referral;
        referrals; reviews; risks; safe; school; see; sensitive; since; somebody; strengths; supporting; sure; tell;
        though; timeliness; top; waiting; whether; without; written
        """,
        -0.75: """
        # november; # october; # they; actions; advice; although; away; begins; calls; checks; community; consider;
        covid; data; direction; dont; emergency; fostering; groups; how; informed; inspector; involved; itself; last;
        less; let; life; little; make; may; meeting; moving; news; olds; open; pupils; rating; recently;
        recommendations; recording; records; respond; right; run; schools; should; spot; subject; supervision; talk;
        throughout; under; understanding; use; visible; visits
        """,
        -0.875: """
        alongside; ask; assessments; begun; care; date; domestic; evidence; guidance; hall; help; homes; leavers;
        live; meanwhile; needs; older; outside; oversight; panel; planning; quality; required; strengthen; supervised;
        way; youth
        """,
        -1.0: """
        # 2023; before; childs; contact; education; examples; got; helped; keep; know; looked; risk; services; sit;
        slow; stronger; write
        """,
        -1.125: """
        # experiences; always; decisions; files; gets; improved; joint; legal; reports; she; wait; with
        """,
        -1.25: """
        # 2025; # care; # in; lead; meetings; teenagers; understand
        """,
        -1.375: """
        child; information
        """,
        -1.5: """
        when
        """,
        -1.625: """
        become; children; family
        """,
        -1.875: """
        parents
        """,
        -2.625: """
        young
        """,
    },
    Theme.OVERALL: {
        2.375: """
        experiences; improvement
        """,
        2.25: """
        areas; progress; rating
        """,
        2.125: """
        outstanding
        """,
        2.0: """
        # these; grade; inadequate
        """,
        1.875: """
        good; protection; receive; recommendations; result
        """,
        1.75: """
        # council
        """,
        1.625: """
        consistently; improvements; left; mp; require; widespread
        """,
        1.5: """
        # a; # five; achievement; adequate; bottom; children; congratulated; failings; inconsistent; judgement;
        positive; remains; services; surprised
        """,
        1.375: """
        # dec; # were; did; granted; improved; region; yet
        """,
        1.25: """
        # are; # stock; almost; commissioners; councillors; delighted; deteriorated; difference; disappointed;
        encouraging; enhanced; help; impressive; leader; leadership; legacy; managing; opposition; pace; practice;
        safer; social; still; stronger; weaknesses; worse
        """,
        1.125: """
        # 2020; # judged; # judgements; # strategic; =; admitted; association; both; deep; failed; fourth; glad; hard;
        improving; july; last; low; measures; member; neighbouring; pandemic; quality; receiving; required; safety;
        serious; something; sustained; typically; way
        """,
        1.0: """
        # 2021; # 7th; # courier; # january; # learning; # new; adoption; all; authorities; bad; base; beginning;
        cause; conservatives; continuing; councillor; grades; hoped; much; needs; report; requires; several; things;
        transformed; vulnerable; work
        """,
        0.875: """
        # article; # director; # february; # found; # monday; # on; # release; # staff; # tuesday; came; caused;
        chances; change; continued; earned; eight; else; failing; five; fostered; gave; harm; his; holder; inspectors;
        january; labour; life; management; news; outcome; outcomes; protected; raised; remarkable; shows; signs;
        start; stressed; supported; tangible; unacceptable; well
        """,
        0.75: """
        # 7; # adobe; # chief; # friday; # inspection; # press; # three; # times; achieving; acknowledge; alarm;
        april; authority; bath; branded; chair; circumstances; commissioner; commitment; concerns; conservative;
        councils; depends; educational; extremely; far; foster; got; government; had; harmed; independent; inspected;
        inspections; landed; momentum; mostly; named; november; parts; performance; puts; realistic; requirements;
        safeguarding; september; showed; significant; spoken; suffered; thinks; though; top; troubled; turn; wasnt;
        welcomed
        """,
        0.625: """
        # 14; # 2024; # 4; # advertiser; # councillors; # from; # july; # now; # of; # overall; # plan; # points;
        # protection; # report; # social; # them; # this; asylum; basic; better; care; co; concern; consistent;
        constabulary; decline; department; direction; education; experience; fast; follows; found; green; hardly;
        highest; highlighted; i; improve; joint; journey; large; light; listed; looked; lowest; marked; marks;
        members; nine; observed; offending; peoples; performing; permanence; protect; purposeful; reflected;
        regulator; remain; safe; same; saw; secondary; seekers; seriously; sets; significantly; similar; spite; spoke;
        steady; strengths; theres; these; those; town; transformation; unsafe; us; watched; words; worst
        """,
        0.5: """
        # 15; # 18; # 22; # 28; # 9; # adult; # be; # borough; # commission; # correspondent; # credit; # east;
        # executive; # headline; # not; # november; # published; # quality; # rating; # says; # south; # special;
        # summary; # view; # where; abuse; adolescents; adopted; ago; although; been; brought; cabinet; called; cllr;
        country; cqc; credit; demonstrate; drug; early; ehc; ended; english; even; everything; fall; few; fourteen;
        gone; great; impact; inspection; leaders; leavers; live; many; march; matters; monitoring; no; october;
        ofsted; open; our; peer; period; picked; provides; recommended; safeguard; saying; see; side; standard;
        standards; stepped; strong; today; twelve; variable; view; visit; watchdog; we; won; years; youth
        """,
        0.375: """
        # 20; # 2019; # 2022; # 21; # 26; # 6; # affairs; # april; # assessment; # august; # by; # do; # have;
        # london; # march; # may; # mercury; # page; # services; # the; # thursday; # vale; # was; according;
        achieved; action; adoptive; become; below; benefit; borough; building; but; colleagues; considered;
        consistency; continue; council; court; despite; door; effect; efforts; elected; enough; ever; excellent;
        executive; exploitation; felt; forward; framework; full; further; gets; goes; helps; here; inspectorate;
        interventions; it; job; letter; meant; most; moving; need; now; old; order; others; partner; picture; poor;
        problems; provision; published; pupils; results; self; send; sensitive; six; skills; successful; suitable;
        think; too; treated; upon; valued; visible; welfare; whose; worries; you; youngsters
        """,
        0.25: """
        # 2023; # care; # experience; # overview; adviser; appointed; area; attend; be; bring; childrens; city;
        clearly; core; corporate; do; doing; down; effective; exploited; families; getting; has; however; its; june;
        key; leaving; long; made; majority; moved; neglect; next; notes; offered; ofsteds; only; other; put; read;
        referral; reported; said; school; scrutiny; sexual; so; stage; than; then; three; told; two; will
        """,
        0.125: """
        # leavers; accommodation; also; being; come; county; disabled; does; including; reviews; right; take; that;
        was
        """,
        -0.125: """
        # and; # board; # need; at; board; clear; get; have; health; helped; is; multi; not; off; pathway; say;
        service; some; very; were; what; which
        """,
        -0.25: """
        # 12; # achieving; # adoption; # areas; # child; # democracy; # impact; # lscb; # needs; # no; # outcomes;
        # partnership; # people; # permanence; # september; # that; # young; above; across; adults; advisers; after;
        analysis; as; assurance; changed; childs; comes; commission; complex; comprehensive; contact; date; delays;
        develop; effectively; end; every; heard; highly; identified; leave; look; met; money; nothing; numbers;
        nurses; oversight; partnership; person; placement; praised; pre; qualified; reasons; relevant; respite; risk;
        routinely; says; shared; short; subject; thresholds; unaccompanied; until; victims; visited; visits; while;
        wishes
        """,
        -0.375: """
        # 19; # 2; # 2026; # 25; # 8; # as; # december; # does; # evaluation; # has; # help; # it; # monitoring;
        # ofsted; # out; # standard; # weaknesses; # weekly; # which; accurate; actions; advocacy; again; already;
        ambition; any; arrived; asks; attendance; before; beyond; birth; books; can; carry; centres; close; closed;
        coming; committee; communication; concerned; confidence; consider; contain; conversations; december;
        described; detail; development; discussions; done; drive; due; emergency; ensures; equipment; established;
        filled; find; forum; free; girls; going; group; groups; happens; harder; hear; house; includes; increase;
        inform; kept; kind; leads; learn; lessons; listened; little; making; mash; matter; men; miss; monday; more;
        night; offer; once; opportunities; parenting; partners; pas; per; placements; plain; posts; practical;
        present; priorities; proceedings; quick; range; recently; recorded; requests; responsibility; risks; second;
        seldom; seven; sharing; sight; sisters; spring; starts; story; strengthen; supervision; support; sure; thing;
        third; time; timeliness; timescales; transition; twice; updated; value; visitors; ways; weekly; weight;
        within; word; younger
        """,
        -0.5: """
        # 2017; # 30; # 5; # after; # among; # authority; # been; # cabinet; # councils; # cqc; # date; # families;
        # following; # getty; # last; # letter; # media; # questions; # reporter; # risk; # town; # under; # well;
        accepted; agencies; agency; allows; appointments; arrivals; asking; audits; autism; available; begun; behind;
        by; choice; chosen; commissioning; complete; completed; countys; currently; decide; departments; detailed;
        developing; difficult; documents; drift; emotional; engagement; enquiries; events; evidence; exceptional;
        explain; fathers; figure; file; final; futures; gps; grandparents; grant; grow; hands; happy; held; hospital;
        houses; identify; individual; informed; interests; interview; investigations; invited; judgements; language;
        legal; less; level; like; lines; lived; manage; match; mean; meeting; might; moves; must; needed; new; nobody;
        noted; notice; number; officer; olds; one; online; orders; out; oversee; page; panel; paper; particularly;
        partnerships; permanent; phone; place; pledge; population; practitioners; prevention; probation; programme;
        prompt; proportionate; provided; ready; recognised; recommendation; relationship; resources; respond;
        reviewing; rise; scotland; secretary; signed; since; somebody; sometimes; specific; spent; spot; staff; stay;
        straight; strength; supporting; swiftly; taking; talks; targets; task; teachers; teams; tell; their; try;
        under; waits; welsh; who; women; written; wrong
        """,
        -0.625: """
        # about; # all; # area; # had; # item; # local; # october; # statement; # to; # updated; # visit; # west;
        # written; account; age; agenda; agreed; an; asked; assessing; assessment; average; began; boy; broad; budget;
        carried; challenge; closely; committed; concentrate; covid; created; current; dfe; drawn; elsewhere; evaluate;
        examples; explained; fewer; form; forty; friends; fully; happen; having; head; heads; housing; hub; include;
        inclusive; initial; instance; insufficient; interviewed; interviews; keep; knew; lack; levels; looking;
        mental; minister; model; monitor; move; organised; outside; over; paid; particular; personal; point;
        potential; procedures; promised; proportion; queue; rated; records; responses; review; role; rules;
        safeguarded; scheme; seeing; sent; set; setting; skilled; stability; stand; stays; stopped; supports; ten;
        they; this; thoroughly; through; together; took; trauma; twenty; used; usually; views; waited; whether; why
        """,
        -0.75: """
        # action; # archant; # childrens; # images; # performance; # practice; # significant; # strengths; act; acted;
        adult; appropriately; arrive; ask; back; brothers; challenged; checked; checks; communities; conclusion;
        contacts; control; decision; delay; demand; directors; each; eighteen; evaluated; everyone; fact; family;
        feel; figures; files; fortnight; friday; give; hours; how; if; important; included; intervention; involved;
        knows; law; local; missing; month; months; my; nights; on; or; participation; pay; planning; policies; poorly;
        quickly; recruitment; reforms; regular; responsibilities; rigorous; share; slow; sooner; such; them;
        themselves; thorough; timely; trained; understanding; up; urgency; warning; website; worked; working
        """,
        -0.875: """
        # city; # improve; # made; # main; # offices; # their; # work; about; aged; answered; assure; between; cant;
        centre; developed; district; edge; failure; followed; following; from; inspect; know; lead; managers; older;
        parents; part; planned; police; possible; praise; praises; private; re; reason; recording; regularly; schools;
        should; show; shown; small; specialist; stable; summer; systems; taken; waiting; weak; weeks; where; would
        """,
        -1.0: """
        # for; # information; # june; # looked; # with; added; around; assessors; backlog; call; conferences;
        criticism; decisions; duty; invested; keeps; knowledge; make; minimum; process; purpose; question;
        relationships; responded; responsible; return; robust; score; teenagers; times; training; when; with
        """,
        -1.125: """
        # children; # experiences; # inspectors; # progress; access; advice; alan; always; another; arrangements;
        counted; experienced; known; learning; let; lost; managed; meet; meetings; often; reviewed; ring; understand;
        understood; week; year
        """,
        -1.25: """
        # boy; aim; boys; carers; child; commissioned; ensure; focus; information; late; manager; meets; own; plan;
        provide; response
        """,
        -1.375: """
        assessments; data; day; homes; means; statutory; strategy; team; thursday; without
        """,
        -1.5: """
        # what; cases; days; into; use; worker
        """,
        -1.625: """
        # who
        """,
        -1.875: """
        workers
        """,
        -2.0: """
        plans
        """,
        -2.125: """
        # findings
        """,
        -2.25: """
        home
        """,
    },
    Theme.SCOPE: {
        4.25: """
        # inspection
        """,
        3.5: """
        # areas
        """,
        3.25: """
        inspectors
        """,
        2.75: """
        # inspectors
        """,
        2.625: """
        # a; considered
        """,
        2.5: """
        # covered; visit
        """,
        2.375: """
        inspector; next
        """,
        2.25: """
        # at; # reviewed; # visit; inspection
        """,
        2.125: """
        ciw; focus; met; records
        """,
        2.0: """
        also; effectiveness; watchdogs
        """,
        1.875: """
        # came; # in; discussions; interviews; protection; was; within
        """,
        1.75: """
        # april; =; files; reviewed; will; you
        """,
        1.625: """
        # following; disabled; evaluated; grade; how; inspect; local; looked; minimum; outcome; planned
        """,
        1.5: """
        # about; # social; areas; contacts; covered; cqc; delivery; expected; inspected; means; permanence; quality;
        requires; talked; they; we
        """,
        1.375: """
        # information; # we; adequate; assurance; covid; education; inadequate; inspections; inspectorate; judgement;
        leadership; november; ofsted; pre; private; review; scored; services; theme
        """,
        1.25: """
        # childrens; # self; # which; assessed; cabinet; cant; categories; check; dealt; estyn; grades; health; it;
        lscb; management; mean; performance; proceedings; ratings; section; specifically
        """,
        1.125: """
        # had; # icon; # look; # or; # particular; # responsibilities; # services; # staff; # this; assessment; care;
        case; category; consisted; eight; exploitation; focused; four; given; held; homes; included; manager; marks;
        mash; members; ofsteds; or; protecting; rating; referrals; responsibilities; score; scores; site; skills;
        subject; supervision
        """,
        1.0: """
        # 2025; # did; # far; # get; # last; # left; # november; # their; choose; data; experiences; front; full;
        hmip; immediate; including; letter; looks; meant; mr; planning; point; revisit; safeguarding; scotland;
        second; single; survey; think; thursday; visited; wherever; youre
        """,
        0.875: """
        # adult; # here; # joint; # letter; # ofsted; # one; # plan; # update; # would; adapted; beforehand; between;
        chosen; decision; director; due; enquiries; examined; findings; gave; inspectorates; interviewed; judge; lead;
        leavers; look; meetings; meets; missing; observed; outcomes; participation; re; respect; result; scale;
        scrutinised; series; through; turned; under; usually; watchdog; whether
        """,
        0.75: """
        # an; # by; # how; # pdf; # updated; # well; assessors; autumn; checked; comments; concentrate; concentrated;
        court; evidence; feedback; final; fortnight; fostering; futures; graded; happen; includes; judgements; law;
        lowest; majestys; making; mark; offending; offer; programme; protected; rare; read; regulator; responds;
        rigorous; stays; supervised; theirs; therefore; thing; visits; watched; wellbeing; whatever; young
        """,
        0.625: """
        # assessment; # august; # city; # cqc; # have; # it; # jtai; # kb; # may; # targeted; # written; abuse;
        action; addition; arrangements; arrive; ask; audits; began; can; carers; closely; commissioning; criteria;
        does; drew; employed; ensuring; fail; framework; gives; groups; hub; impact; invited; isnt; leads; leave;
        leaving; length; like; made; managers; meet; monitor; monitors; out; oversight; overview; paediatricians;
        partnership; pathway; place; practitioners; providing; purpose; question; receiving; reports; spent;
        strengths; team; thresholds; view; voices; website; weeks; would; yearly; youth
        """,
        0.5: """
        # four; # page; # presentation; # published; # read; # these; activity; age; aged; assessing; authority;
        because; carried; centred; committee; corporate; councils; criminal; decide; documents; domestic; elected;
        else; engagement; evaluation; exploited; filled; first; friends; governance; happens; highly; hospital; into;
        july; large; leaders; likely; lines; model; need; nhs; outstanding; overall; parents; prepare; presented;
        rated; ready; responses; round; rule; schools; seeking; settings; show; somebody; staff; standard;
        sufficiency; taken; term; things; thorough; transitions; unaccompanied; video; views; visitors; went
        """,
        0.375: """
        # 7; # better; # cabinet; # councils; # exclusive; # item; # lscb; # made; # no; # points; # release; # said;
        # three; added; alone; arrived; assess; available; back; chance; christmas; city; come; contain; council;
        course; current; day; days; department; detailed; difficulties; door; edge; exceptional; formal; frontline;
        gangs; got; help; independence; independent; its; january; judged; leaver; matching; may; monitoring; multi;
        none; officer; placement; points; possible; previous; priority; professional; public; responsibility; risk;
        scrutiny; set; seven; spoke; strategic; suitable; then; this; took; treated; until; voluntary; wales;
        weakness; whole; with; working; wrote; yet
        """,
        0.25: """
        # 1; # 17; # 19; # and; # are; # care; # evaluation; # march; # people; # reporter; # young; access; adoption;
        adviser; again; an; assessments; asylum; call; caseloads; commission; daily; done; drawn; duty; each;
        emotional; experience; follow; if; known; member; mental; never; no; noted; october; part; people; police;
        progress; published; put; range; reach; reflect; serious; short; should; so; summer; thought; what; while;
        workforce
        """,
        0.125: """
        # 2023; # june; improvement; social
        """,
        -0.125: """
        # 2022; # need; # protection; # were; # work; about; children; county; from; harm; needs; on; plan; pupils;
        risks; service; strategy; three; two; who
        """,
        -0.25: """
        # 5; # adoption; # experience; # families; # found; # from; # is; # not; # october; # partnership; # press;
        # september; # the; act; all; analysis; any; appropriately; asked; at; be; become; borough; breaks; brothers;
        called; change; checks; childs; commitment; comprehensive; concerns; conferences; date; doing; during; early;
        enough; ensures; family; file; five; former; free; government; hand; home; house; housing; include; increase;
        know; language; majority; missed; must; national; night; nobody; numbers; off; one; order; other; peoples;
        placements; provided; reasons; record; recruitment; reduced; regular; residential; return; ring; september;
        speak; spoken; stable; stay; story; support; their; them; though; throughout; together; touch; understand;
        week; were; words; work; written
        """,
        -0.375: """
        # 2021; # 2026; # 22; # 31; # 9; # achieving; # among; # correspondent; # date; # its; # local; # report;
        # safeguarding; # strengths; advice; advisers; against; agencies; almost; another; aware; babies; been;
        before; behind; best; board; brought; built; cent; child; childrens; circumstances; clearly; closed; co;
        commended; consistent; core; culture; dates; december; decisions; delay; delays; develop; difficult; do; down;
        draw; easy; established; evening; face; failings; few; fewer; firm; forum; fully; gaps; go; great; hold;
        however; improved; inconsistent; joined; jointly; journey; june; lack; led; letters; living; low; men;
        neighbouring; neighbours; new; nine; number; old; olds; ones; online; opportunities; panel; parent;
        partnerships; passed; permanent; placed; places; pointed; practice; process; promised; promptly; protocol;
        provide; raised; rates; rather; reading; recognised; recorded; referred; remain; remains; reviews; revised;
        secondary; seen; seldom; several; share; shows; signs; slow; someone; special; statutory; strength; supported;
        swift; threshold; timescales; transition; understood; upon; use; want; where; worries; write
        """,
        -0.5: """
        # 03; # 3; # affairs; # as; # be; # board; # discussion; # education; # impact; # leaders; # minutes; # now;
        # performance; # permanence; # questions; # risk; # summary; # who; accepted; acted; additional; although;
        annual; anyone; area; around; arranged; asks; auditors; away; benefit; bring; but; capacity; cases;
        challenges; changed; chief; compared; completed; complex; concerned; confirmed; considerable; could; country;
        danger; district; efforts; english; example; examples; families; fast; going; happy; highest; highlighted;
        keeps; kept; later; legal; liked; live; locality; make; marked; name; now; offered; often; professionals;
        proud; quarter; reached; recently; relationships; safety; says; scheme; school; she; showed; sit; sixteen;
        something; sound; speaks; specialist; takes; there; turn; understanding; up; us; wait; which; whom; worse
        """,
        -0.625: """
        # been; # december; # executive; # focused; # july; # practice; # rating; # that; # things; actions; ago;
        always; appropriate; april; average; base; begun; boy; budget; by; consistently; contract; cost; crisis;
        effective; ended; fact; fit; follows; getting; girls; had; helped; hours; improving; is; issues; key; knew;
        labour; last; learning; least; left; less; much; neither; nor; note; notes; organisations; pace; paid; pay;
        per; present; quickly; rate; recommended; required; responsible; safer; shown; sorry; stage; started; told;
        top; wants; ways; weaknesses; welcome; works; youngsters
        """,
        -0.75: """
        # child; # commission; # for; # headline; # key; # members; # overview; # subject; # what; after; answer;
        arrivals; boys; direction; even; feel; finds; forward; future; good; half; heads; joint; lives; long;
        measures; moved; opposition; partner; policy; positive; problems; properly; recommendations; response;
        running; same; say; self; senior; sixty; steps; successful; ten; timely; workers; years
        """,
        -0.875: """
        # 14; # governance; # january; # leavers; # management; # progress; accept; according; agreed; being; clear;
        committed; critical; criticised; demand; list; march; move; needed; open; person; poor; referral; stood;
        strong; supports; targeted; that; today; training; twelve; very; well; why; worker; worried
        """,
        -1.0: """
        # 2024; # after; # area; # help; # leadership; # looked; # quality; # stock; across; citys; concluded;
        described; far; intervention; life; little; more; most; run; safe; systems; troubled; unison
        """,
        -1.125: """
        # action; # on; # our; contact; have; lost; money; not; only; right; saw; significant; year
        """,
        -1.25: """
        ensure; identified; improve; keep; plans; praise; respond
        """,
        -1.375: """
        # improve; already; goes; high; some; take
        """,
        -1.5: """
        # needs; found; improvements; many; too
        """,
        -1.625: """
        has; still
        """,
        -1.75: """
        # main; hard; reported
        """,
        -1.875: """
        better; named; said
        """,
        -2.0: """
        # of
        """,
        -2.25: """
        # children; # experiences
        """,
        -2.375: """
        when
        """,
        -2.75: """
        praised
        """,
        -4.875: """
        # findings
        """,
    },
    Theme.OTHER: {
        4.625: """
        domestic; neglect
        """,
        4.375: """
        complaints
        """,
        4.0: """
        victims
        """,
        3.875: """
        =
        """,
        3.375: """
        # area
        """,
        3.125: """
        # service; private
        """,
        3.0: """
        financial; parents
        """,
        2.875: """
        abuse; fostering; privately
        """,
        2.5: """
        # this; violence
        """,
        2.375: """
        activities; carers
        """,
        2.25: """
        # had; fathers; mothers; population; yjs
        """,
        2.125: """
        allegations; families
        """,
        2.0: """
        # in; violent
        """,
        1.875: """
        # information; # living; interpreters
        """,
        1.75: """
        # protection; coercive; complaint; crime; effect; fostered; hobbies; march; unpaid
        """,
        1.625: """
        average; budget; community; died; family; finance; interests; spending
        """,
        1.5: """
        affected; ethnic; parent; per; perpetrators; production; rates; savings; taxis
        """,
        1.375: """
        # after; advocacy; alcohol; approximately; complain; covid; diversity; english; housing; identity; increase;
        living; money; poverty; residents; response; separation; transition
        """,
        1.25: """
        # children; # found; area; arranged; besides; budgeting; celebrated; co; cost; county; cultural; edge; equity;
        heritage; highest; marac; meanwhile; men; mother; recourse; refuge; removed; school; sentence; unitary; youth
        """,
        1.125: """
        # child; # were; age; awareness; bills; budgets; criminal; croydons; currently; dads; debt; example; faith;
        feeling; fifth; grandparents; high; identification; individual; large; mums; mutilation; openly; payments;
        probation; profile; reablement; residential; trips; wide; years
        """,
        1.0: """
        # cqc; # looked; abusive; advocates; arrangement; behaviour; benefits; boy; centres; closed; clubs; costs;
        deprivation; deprived; designated; ethnicity; exposed; fled; formally; funding; genital; graded; languages;
        leisure; notifications; pathways; police; process; promise; public; receives; recently; reduction;
        relationship; relationships; sentences; stress; than; trust; unanswered; using; victim; vital; wrong
        """,
        0.875: """
        # done; # further; # main; # members; # points; # weakness; achievements; arrivals; available; base;
        birthdays; boxes; by; change; conflict; court; covers; debts; demand; department; female; funds; group; had;
        households; knew; largely; libraries; live; main; minority; national; neglectful; noticed; organisation;
        organisations; pandemic; parental; physical; practical; proportion; recognise; recognised; shift; sorted;
        sports; stranger; supported; tackle; town; transport; tribunal; unaccompanied; use; widely; women; yos
        """,
        0.75: """
        # evaluation; # four; # have; # source; # three; account; additional; advice; after; apart; arrangements;
        borough; bought; breakfast; care; cause; city; conferences; consider; councils; cuts; death; district;
        effects; ehc; else; encouraged; engaged; england; ensures; equipment; fewer; football; force; greater; handed;
        her; hit; hm; homes; hospital; impact; inquiry; justice; knife; largest; learning; lessons; library; meals;
        million; moving; multi; offers; officer; ought; pressure; prison; pupils; range; recognition; rules; schools;
        secure; seriously; sisters; something; specialists; spends; statement; subject; suffer; sure; systems;
        therapeutic; theres; transitions; treated; turn; under; younger
        """,
        0.625: """
        # areas; # but; # carer; # county; # director; # help; # its; # told; # was; abused; adults; almost; auditors;
        birth; black; breaks; bringing; brothers; challenges; challenging; coming; communities; complex; contact;
        contract; contracts; control; culture; develop; developing; disabilities; eight; enable; everybody; fact;
        figures; four; futures; growing; happy; incidents; includes; injuries; inspections; issued; journeys; kept;
        kitchen; know; least; levels; like; managing; might; miles; much; names; note; opportunities; point; poor;
        present; prevention; professionals; pupil; rate; recent; referrals; register; responds; risen; room; run;
        safe; screening; secondary; siblings; specialist; spent; stage; statutory; sufficient; supervised; thoughtful;
        travel; understood; whom; young
        """,
        0.5: """
        # 2017; # authority; # better; # commission; # discussion; # getty; # images; # need; # parent; # schools;
        # so; # some; # these; # trust; access; added; alongside; although; among; answers; approved; assessment; at;
        aware; became; becoming; books; broken; carer; caring; cent; checked; children; citys; close; compared;
        crisis; cut; dealt; does; during; even; explained; explored; feel; five; follow; food; formal; forum; given;
        got; grant; heard; helped; helps; holidays; increased; insufficient; involved; language; listened; looking;
        majority; make; mum; nearly; nine; noted; offending; online; part; pay; praised; pre; primary; problems;
        procedures; programme; promoted; protect; proud; quarter; received; recommendation; reduce; regarding;
        requests; resources; respite; respond; responses; robust; safeguard; seven; signs; supports; table; ten; tool;
        value; volunteers; want; weaknesses; were; within; year; you
        """,
        0.375: """
        # 10; # 18; # 24; # 4; # families; # health; # july; # one; # quality; # release; # statement; # today; # who;
        # youth; act; advocate; aged; approach; as; away; because; boroughs; break; comes; concern; concerns; council;
        creative; custody; date; day; disability; done; dont; easy; elected; ended; examined; examples; felt; free;
        get; government; guardianship; he; how; identified; intervention; left; less; letters; life; limited; looks;
        network; nhs; numbers; one; region; relatives; rights; safety; saw; says; seeking; send; sensitive; september;
        serious; single; someone; support; supporting; tell; third; told; twenty; unborn; understanding; used;
        variable; visitors; wales; wants; which; who; works
        """,
        0.25: """
        # 12; # 2021; # 2022; # 5; # a; # friday; # it; # key; # news; # not; # on; # outcomes; # the; above;
        activity; adult; always; another; areas; authority; authoritys; based; before; cases; childrens; conference;
        consistently; doing; earlier; early; emergency; every; hard; helping; including; information; informed;
        inspectors; june; longer; matter; meetings; month; more; number; older; open; or; our; outstanding;
        practitioners; provided; required; requires; risk; said; scrutiny; shared; show; speak; strength; take; taken;
        term; through; time; understand; week; whose; work; worked
        """,
        0.125: """
        # 2024; # care; # experiences; # local; between; can; enough; has; inspection; may; most; officers; on; place;
        receive; services; there; things; very; was
        """,
        -0.125: """
        # by; action; asked; case; clear; do; few; first; have; help; many; out; performance; plan; protection; rated;
        recorded; report; set; small; them
        """,
        -0.25: """
        # 17; # 20; # 27; # achieving; # for; # inspectors; # leaders; # lscb; # media; # november; # ofsted;
        # performance; # said; # send; # september; # they; # with; according; adopters; adoption; adviser; alone;
        april; assessments; attended; been; both; chairs; come; commission; committed; completed; considered;
        described; development; down; findings; followed; form; full; further; home; improve; inform; inspectorate;
        it; july; keep; letter; monthly; offered; office; ofsteds; overall; partnership; past; person; post; reduced;
        right; risks; say; six; slow; some; start; strengths; strong; that; therapy; times; visited; well; with;
        without; words; worker; workforce; working
        """,
        -0.375: """
        # 1; # 11; # 25; # 8; # childrens; # experience; # impact; # letter; # monitoring; # needs; # subject;
        # summary; # visit; about; accommodation; accurate; actively; agreed; ambitious; analysis; answer;
        applications; asks; assess; audits; august; be; beginning; boys; bring; building; bus; carry; caseloads;
        christmas; clinic; colleagues; consultation; counselling; course; critical; dedicated; detail; detailed; did;
        due; each; effective; everyone; excellent; experiences; exploited; file; focus; former; forward; found; front;
        fully; give; go; grade; great; groups; half; hand; happen; happens; hub; hubs; inconsistent; increasing; its;
        itself; job; judgement; later; leaver; leaves; managers; meets; model; mostly; needs; neighbouring; newly;
        not; notes; now; ofsted; order; orders; outcomes; oversight; paper; partners; people; political; positive;
        practice; prepared; proceedings; promptly; provide; quick; ready; reasons; remain; reports; review; round;
        scheme; seekers; seen; sense; she; should; takes; talked; taught; telephone; themselves; these; thin; think;
        thorough; three; trained; updated; vulnerable; way; weekly; whether; widespread; worse; would; written
        """,
        -0.5: """
        # 16; # 2019; # 2026; # item; # page; # risk; # strengths; # that; actions; adopted; all; assurance;
        attendance; backlog; begin; book; built; business; call; changed; check; circumstances; commissioning;
        consideration; consistent; continue; core; courses; covered; current; delay; delays; delivery; determined;
        direction; disabled; discussions; drift; drop; dropped; eighteen; extra; failures; fast; feedback; filled;
        foster; fresh; future; guardians; health; hear; here; homeless; immediate; iros; january; judged; knows; late;
        leadership; leads; level; marked; means; miss; must; new; no; none; notice; nurseries; nurses; once; only;
        outcome; overnight; packages; parenting; participation; pas; pays; plans; posts; provision; purposeful;
        questions; recommendations; recommended; recording; records; regularly; remains; responded; return; reviewed;
        ring; sensory; short; spring; standards; starts; stayed; staying; strategic; success; successful; summer;
        talks; targeted; therapists; throughout; timetables; took; trauma; up; urgent; us; visiting; visitor; waited;
        waits; where; workers
        """,
        -0.625: """
        # 6; # april; # council; # date; # december; # democracy; # do; # june; # october; # thursday; # young;
        adequate; adolescents; allocated; already; any; appropriate; audit; autism; beyond; board; campaign;
        challenge; child; childs; chosen; councillor; councillors; cqc; dates; developed; difference; educated;
        education; efforts; eleven; established; evaluation; executive; failings; fifty; files; firms; framework;
        gave; getting; heads; holding; however; improvements; inspected; introduced; key; law; line; local; makes;
        manage; matters; members; nineteen; permanence; permanent; personal; possible; prompt; properly; question;
        settled; sixteen; skilled; skills; social; sound; steps; story; targets; team; their; then; those; turnover;
        until; visit; visits; voice; watchdog; weeks; wherever; word; yet
        """,
        -0.75: """
        # councils; # headline; # jtai; # leavers; # out; # overview; # plan; # progress; # report; # reporter;
        attend; benefit; cabinet; cannot; comprehensive; consent; consistency; danger; director; effectiveness;
        everything; evidence; finding; having; heart; improving; last; leaving; lockdown; move; need; never; next;
        nobody; nothing; october; outside; partnerships; pathway; placements; points; processes; remained; stability;
        staff; this; timely; training; weak; what; why; write
        """,
        -0.875: """
        # 19; # about; # people; # says; # services; # we; back; commended; focused; goes; going; gps; hold; initial;
        leave; list; member; missing; pace; raised; reviewing; self; senior; stronger; such; they; when
        """,
        -1.0: """
        # may; able; begins; carried; chair; changes; daily; decisions; enquiries; experienced; exploitation;
        improvement; manager; moved; november; phone; placed; progress; soon; too; two
        """,
        -1.125: """
        # 2023; # of; # practice; # social; best; data; decision; quality; quickly; step; will
        """,
        -1.25: """
        # at; inadequate; jointly; peoples; result
        """,
        -1.375: """
        # 2025; # inspection; # work; panel; planned; reviews
        """,
        -1.5: """
        gives; planning
        """,
        -1.625: """
        leaders
        """,
        -1.75: """
        leavers
        """,
        -2.0: """
        # findings
        """,
    },
}
