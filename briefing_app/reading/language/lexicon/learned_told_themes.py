"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "=" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        4.375: """
        = about leadership
        """,
        4.0: """
        leaders
        """,
        3.625: """
        = context
        """,
        3.5: """
        = about management-oversight; = foot
        """,
        3.125: """
        senior
        """,
        2.625: """
        performance
        """,
        2.5: """
        training
        """,
        2.25: """
        data; leadership; trust; will
        """,
        2.125: """
        = about health
        """,
        2.0: """
        = about recording
        """,
        1.875: """
        charge; elected; now; partners; plan
        """,
        1.75: """
        = about disabled-children; = about placements; audits; begins; impact; permanent; top; understand
        """,
        1.625: """
        = about front-door; = head; board; company; councillors; hired; nhs
        """,
        1.5: """
        = about permanence; ambition; for; leavers; monday; quality
        """,
        1.375: """
        accept; advertised; chiefs; dental; describes; health; her; january; know; leaflet; signed; story; would
        """,
        1.25: """
        accepted; answerable; being; covid; difference; drive; extra; former; goes; graded; great; homes; joined;
        judgements; more; officers; opening; putting; recognises; recruitment; requires; shared; starts; steps;
        strategy; welcomed
        """,
        1.125: """
        activity; best; breaks; clear; do; frankly; lead; leans; manager; members; outstanding; questions; she; sorry;
        start; team; teams; tutor; warnings; we
        """,
        1.0: """
        = about care-leavers; = about overall; = about workforce; advocate; answer; bosses; centre; childrens;
        closely; cool; disabled; enough; everybody; failure; go; impressed; itll; left; may; merge; money; post;
        rewritten; says; version; while; work
        """,
        0.875: """
        = about childs-voice; = council; actions; begun; body; commission; commissioning; communities; consultant;
        described; end; experienced; failures; fenced; gains; government; headed; heads; ill; inadequate; information;
        joining; lack; local; offering; point; praises; spend; table; tell; this; voice
        """,
        0.75: """
        = about other; all; allowance; appointed; asking; asylum; beginning; buying; chamber; coach; commissioned;
        complaints; credit; decisions; decline; deed; despite; doubt; duties; exploitation; face; fund; give; hall;
        head; help; hire; history; housing; however; investment; learning; leaver; lent; links; managers; november;
        opened; orders; other; ought; partnership; pathway; police; posts; put; rapid; recruited; regular; right;
        second; secretary; services; sharpest; show; speak; strategies; supply; systems; technology; these; train;
        trusted; volunteers; yet
        """,
        0.625: """
        = about scope; academy; acted; age; aims; an; asks; audit; bad; booked; boss; campaign; candid; carer;
        commended; crisis; cut; deal; draw; drivers; drives; due; employment; figures; focused; from; gather; good;
        grip; guide; hiring; homeless; honest; included; ive; job; july; leaves; management; maths; mattered; me;
        model; moved; nothing; offered; outside; paying; praise; project; promised; promises; reached; reaching;
        registered; relentless; reliable; rents; responded; restored; ring; send; shadow; share; shes; sister; sit;
        stable; stand; standards; stayed; steady; stopped; surveys; target; therapy; trying; twelve; virtual; way;
        wellbeing; weve; wexcombe; words; write; writing; young
        """,
        0.5: """
        = about assessments; = about plans; agencies; agency; agenda; aimed; allowances; already; also; announced;
        applications; approved; april; area; assessors; assurance; become; beds; boiled; bought; break; calm;
        challenge; characteristic; charities; commissioners; council; councils; covenant; criticised; decision;
        deeply; departments; deputy; effectively; effectiveness; eight; faith; faults; feels; filed; floor; focus;
        followed; forces; forum; forward; fragile; friday; gives; hang; hauled; held; hours; improvement; into; its;
        joins; locality; marked; meanwhile; merged; minister; ministers; mistakes; needs; new; newly; nonetheless;
        nurseries; old; own; patch; permanence; political; prepared; problem; programme; protected; public; purpose;
        rather; record; return; reviewed; ruling; say; score; scrutiny; sense; september; serious; short; showing;
        sides; spreadsheets; statement; step; stepping; struck; summary; tracker; tracking; trusts; updated; us;
        voluntary; ward; weekend; whether; worker; workers; wrote
        """,
        0.375: """
        = about education; adopters; afternoons; again; answered; approach; at; auditors; awarded; awkward; because;
        begin; between; brisk; building; bus; by; catch; changes; checks; confidence; consultation; coordinator;
        corporate; cqcs; crèche; days; deputies; dip; direction; doing; drafted; easter; energy; evaluation; evening;
        facts; fitted; flats; fostering; found; friendly; frontline; fully; goodwill; governments; ground; groups;
        guarantee; handling; happening; has; helpline; houses; how; is; join; judgement; keeps; led; legal; letter;
        library; line; listen; lorne; meets; monthly; my; near; night; notch; nurse; opens; out; overall; overly;
        page; parties; passionate; placement; plain; planned; politicians; possible; private; proposed; protecting;
        publish; pull; qualified; quickly; re; recommendations; recommends; reopened; reports; residents; response;
        retired; ruled; school; searching; secure; seek; sessions; set; setting; slip; spending; started; states;
        street; strong; task; test; things; to; together; truth; update; using; verdict; very; visited; website; well;
        wholl; word; worries; written
        """,
        0.25: """
        = about timeliness; according; accurate; added; adds; advised; advisers; advocacy; afraid; agreed; agreements;
        aim; alike; along; ambitious; another; app; arranged; aside; ask; back; backlog; began; better; bigger; bit;
        black; bodies; book; clearly; clinic; closer; coaching; commissioner; common; completed; contacts; contract;
        contracts; culture; curious; decided; dentists; determined; diary; disputes; domestic; dozen; draft; each;
        earned; entries; explain; eye; feedback; finish; finished; firm; following; form; fortnight; four; frequent;
        front; grasp; hard; helping; holding; hospital; hostels; informed; inspector; inspectorate; interview;
        interviews; joint; judge; june; just; kept; kinship; knew; launched; life; live; longer; lower; million;
        minute; minutes; miss; mixed; morale; name; neighbouring; next; noticed; nursing; office; ordered; pages;
        participation; party; pay; payments; personal; phones; photographs; planning; pre; previous; provide; pulled;
        pupil; puts; queue; raise; receive; recovery; recruit; reflective; regulator; relationship; relationships;
        repeat; rigour; road; sample; seeking; seriously; sets; shape; sharper; shows; significant; solicitor;
        something; staff; system; term; therapists; thirty; three; thresholds; thursday; transitions; turnover; two;
        understanding; use; used; weekends; whove; with; worked; yes
        """,
        0.125: """
        = found; abuse; adoption; ahead; behind; birth; cabinet; chair; changed; checked; christmas; committee;
        computer; consistent; cqc; day; department; describe; did; director; educational; falls; fewer; forms; gone;
        happens; have; holidays; households; inspectors; it; judged; keep; large; leave; less; let; missing;
        neighbours; open; others; oversight; passes; picked; picture; practitioners; recognised; regional; report;
        require; room; schools; see; seeing; settle; should; sought; spot; summer; taken; talks; ten; think; third;
        those; thoughtful; told; turned; twice; up; want; weekly
        """,
        -0.125: """
        absent; across; adviser; alone; answers; arent; arrives; attendance; authority; baby; based; bed; big;
        breakfast; but; cared; carried; carry; charity; city; claim; clubs; comes; complex; concern; concerns;
        consent; county; deaf; delay; disability; drawn; during; ehc; evidence; expected; experiences; familys;
        fathers; fell; few; find; findings; flat; follow; gave; given; growing; guardians; hand; handled; happen;
        happened; happy; hear; hearing; him; improve; including; inconsistent; isnt; knows; lads; learn; lessons;
        lets; list; lists; lives; lowest; march; mark; matched; matter; means; memory; mum; mums; nobody; none; not;
        numbers; officer; ofsteds; online; over; overdue; overnight; panel; partner; pass; peer; place; plans; play;
        poor; probation; proceedings; raised; rare; rarely; rating; requests; respite; rest; run; said; saying; sign;
        singled; skilled; sleep; somebody; speaks; specialist; stay; staying; taking; taught; teeth; thats; they;
        thing; today; trauma; unaccompanied; understood; video; views; vulnerable; was; weigh; whats; whod; winter;
        worried; worry; worse; wrong; years; younger
        """,
        -0.25: """
        = narrated; adopted; adult; advice; against; always; anything; anywhere; arrival; arrive; assessed; assessing;
        august; autumn; babies; been; birthday; borough; box; bridge; britain; cant; car; chairs; chat; checking;
        childs; choice; citys; cllr; close; club; co; college; concerned; considered; core; covers; date; dealers;
        deals; december; decides; dedicated; demand; directors; discussions; district; doctors; doors; doubled;
        driving; else; english; enquiries; episodes; equipment; every; everyone; example; excellent; failings; fall;
        feel; felt; final; foster; framework; full; gets; girl; gp; grants; grew; group; guidance; hardly; havent;
        having; higher; hospitals; hotel; hotels; hour; hubs; hundred; if; improvements; induction; initial; inside;
        inspectorates; intelligence; interim; intervention; introduced; jointly; judges; kids; kind; kinder; landed;
        late; level; lie; link; little; lone; looking; low; making; measures; medium; meet; meeting; missed;
        monitoring; most; move; moving; neurodevelopmental; newcomers; news; nine; nor; note; occupational; october;
        offer; older; once; or; outcomes; papers; part; parts; people; person; pick; pledged; pointed; praised;
        preparing; prevention; professionals; progress; prompt; provision; quarter; ratings; read; reading; reason;
        reasons; remains; replaced; required; responsible; results; review; rights; risk; safe; save; screening;
        secondary; seen; sees; seldom; service; several; shut; sickness; side; signs; sisters; six; sixteen; so;
        sometimes; sooner; statements; straight; strength; strengths; supervision; sure; survey; talked; taxi; tea;
        teachers; text; thanks; then; therapist; theres; thirds; through; trained; treated; tried; tuesday; typed;
        unsafe; urgency; village; waiting; wanted; war; wards; warm; wasnt; watchdogs; welcome; went; were; werent;
        what; wheelchair; whenever; which; who; wished; wishes; women
        """,
        -0.375: """
        about; adequate; administration; anxious; arrivals; authorities; boards; both; brings; brothers; budgets;
        cancelled; cannot; caseloads; caseworkers; cent; change; clinics; commitment; complained; could; courts;
        damning; danger; dates; desk; difficulties; does; effect; employed; evaluate; exam; far; fares; fifty; filled;
        fortnightly; fourteen; gran; grandparents; grant; handed; heard; high; i; inspections; internet; interviewed;
        issued; knowing; letters; likely; loan; logged; looked; lose; lot; made; mainland; matters; measure; meetings;
        mental; might; month; morning; ms; needed; never; nights; nineteen; nurses; off; ofsted; olds; on; ones;
        paediatricians; paid; pays; persons; placed; plates; problems; proud; pupils; quick; quiet; rate; rated; real;
        received; referral; referrals; residential; reviewers; risen; round; rules; scheme; sharing; shortage;
        similar; someone; soon; spent; spoken; stated; stood; students; took; town; travel; turn; twenty; unison;
        visitors; wales; wall; watchdog; where; wish; within; workforce
        """,
        -0.5: """
        = about missing-and-exploitation; action; arrangements; as; asked; before; belonged; boy; boys; bugbear; case;
        clearer; come; community; contact; court; dangers; death; dont; door; dropped; ended; engagement; failed;
        family; fifteen; file; formal; formally; fostered; get; getting; grown; had; hed; helped; hit; holds; home;
        hub; intake; key; kitchen; language; make; makes; men; mentoring; midwives; months; mothers; multi; need;
        opposition; paragraph; past; per; places; pledge; principal; protection; question; range; recall; records;
        reserves; safeguarding; saw; scores; section; shelved; sound; spring; stability; stands; still; strategic;
        takes; thirlby; tier; trainers; turns; until; voices; wccis; weaknesses; welsh; whose; worth; year; yearly
        """,
        -0.625: """
        achieve; act; admission; adults; assessment; assessments; autistic; average; aware; away; bilingual; call;
        can; check; councillor; countys; degree; development; financial; first; forty; free; gap; house; inspected;
        integrated; look; mr; much; nearly; no; of; priority; reply; reported; reporting; resigned; runs; self; sent;
        special; subject; supervisors; supports; teenagers; theirs; unions; wait
        """,
        -0.75: """
        although; areas; around; books; brought; calls; care; carers; cases; cost; eleven; england; even; funding;
        girls; grade; here; highest; hopes; living; long; mean; met; national; number; one; pace; peoples; reach;
        same; scotlands; separately; seven; support; take; than; their; there; times; under; visit; whom; won
        """,
        -0.875: """
        = about unaccompanied-children; account; aged; assistant; bottom; children; ciw; down; earlier; early;
        effective; executive; explained; grades; inspection; law; like; often; only; outcome; result; single; slow;
        that
        """,
        -1.0: """
        = inspectors; above; closed; estyn; flag; half; last; lost; marks; ours; owned; published; reviewing; scale;
        scorecard; spends; time; youngsters
        """,
        -1.125: """
        any; are; budget; five; hold; scotland; since; visits; weeks; when; working
        """,
        -1.25: """
        after; child; done
        """,
        -1.375: """
        ago; got; region; some; them
        """,
        -1.5: """
        must; such
        """,
        -1.625: """
        fifth
        """,
        -1.75: """
        = strength; too
        """,
        -2.0: """
        = improvement
        """,
    },
    Theme.FRONT_DOOR: {
        4.0: """
        = about front-door
        """,
        3.25: """
        hub
        """,
        2.75: """
        safeguarding
        """,
        2.375: """
        partners
        """,
        2.25: """
        health; schools
        """,
        2.0: """
        neighbours; send
        """,
        1.875: """
        = about timeliness; line
        """,
        1.75: """
        concerns; edge; probation; reports; without
        """,
        1.625: """
        contacts; danger; nurseries; response; teachers
        """,
        1.5: """
        before; callers; fifth; first; hubs; self; website; worried; worries; youth
        """,
        1.375: """
        assistance; community; duty; email; information; initial; need; protected; protection; talks
        """,
        1.25: """
        can; early; gps; intake; quickly; rather; refer; referrers; somebody; trouble; who
        """,
        1.125: """
        advice; cases; contact; covers; going; helpline; holding; immediate; online; reach; year
        """,
        1.0: """
        = about health; answer; answered; bar; but; centres; desk; discussion; getting; know; let; many; meetings;
        neighbouring; new; nights; open; pass; referred; sooner; talk; trading; turn
        """,
        0.875: """
        adult; agents; alerts; anyone; arent; assessment; bank; briefings; bust; common; concern; disability;
        education; equity; ethnic; folk; form; from; handles; housing; officers; people; plus; rarely; recognised;
        referral; respond; staff; staffed; teams; thresholds; today; tolerated; village; visitors; welfare; whoever
        """,
        0.75: """
        = council; = strength; about; agency; anonymous; answering; bit; centre; citys; clear; closed; clusters;
        courses; dentists; doctors; drivers; fears; fire; framework; gp; helpers; hospital; hospitals; however;
        identified; inspectorates; intelligence; logs; marked; morning; nineteen; offending; offered; picks; placed;
        primary; rang; rings; rota; sample; social; sound; strategy; supported; taxi; telephone; typed; visitor;
        wander; way; whenever; which; worker
        """,
        0.625: """
        act; any; asked; assessments; beat; book; calls; calm; carrying; chat; closures; clubs; come; conference;
        connectors; councillor; downs; earlier; english; everyone; falls; food; guest; hadnt; has; hear; hoteliers;
        hundreds; improved; inbox; internet; interpreters; landlords; life; looking; march; meet; menu; midnight;
        midwives; minutes; note; number; only; organisations; parenting; partner; phone; police; promptly; queue;
        reopened; requires; ringing; scams; school; seven; side; single; sister; smoke; someone; stopped; submitted;
        teacher; team; ten; that; threshold; through; tip; took; unread; vacant; waited; warnings; weekend; weeks;
        weight; well; will; worry
        """,
        0.5: """
        = improvement; acted; alarms; applied; away; background; backlog; became; big; bodies; breakfast; bruises;
        building; burns; by; called; caller; cannot; catch; chances; checks; city; commends; consistent; counts;
        difficult; discussions; district; doesnt; dried; easily; else; emergency; end; enquiries; fit; forms; go;
        guidance; halfway; happy; helping; hotline; hurt; idea; if; inadequate; it; jointly; knowledgeable; lane;
        leans; libraries; library; lunch; machine; mean; meets; mobile; mornings; mums; nail; neighbour; notices;
        notifications; once; opticians; options; or; other; owners; photo; picked; press; prevention; printed;
        professionals; prompt; protocol; put; raise; rated; responded; responds; ring; ruled; saved; saw; seek; shops;
        shut; slept; sort; sought; standards; starts; swift; switchboard; tale; talked; timeliness; told; triaged; us;
        waiting; watchdog; ways; weighed; whole; with; your
        """,
        0.375: """
        = about overall; absent; access; accommodation; according; action; agencies; agree; always; anything; arrests;
        ask; authorities; café; call; care; chair; child; close; closer; conferences; confident; consultation; core;
        councils; desks; did; direct; draw; drug; during; empty; equal; exists; fast; ferry; fewer; filed; harder;
        harmed; helped; hosts; including; independent; inter; linked; looked; man; mark; maze; mondays; mosques;
        muddled; multi; must; named; needed; never; night; often; our; parcels; passed; person; pile; principal;
        proportionate; providers; quick; record; referrals; repeat; right; river; route; routinely; rural; seldom;
        share; shares; slow; sorted; speed; sports; spot; starting; still; straight; study; sure; table; temporary;
        things; thousand; ties; times; tips; touch; tray; tuesday; understood; units; urgent; weaknesses; why
        """,
        0.25: """
        = about care-leavers; = about other; = about unaccompanied-children; = head; after; ago; alike; allocated;
        almost; apart; arrival; arrives; as; aside; based; because; beds; been; begins; body; brings; chased; childs;
        church; classes; cleared; commended; computer; consent; cost; count; countys; covered; cqc; cross; days;
        deals; dealt; departments; didnt; direction; discharge; do; drop; earned; elsewhere; emails; eye; family;
        flag; found; get; grasp; handover; happens; heard; help; holidays; illness; incidents; inquiry; june; just;
        justice; language; languages; lawyer; leaflet; letters; lifeline; lines; listened; local; map; market; matter;
        met; more; name; nearly; nobody; now; nurse; nursery; outcome; over; overnight; parents; park; per; pizza;
        poor; positive; present; pride; proceedings; receive; report; reported; required; residents; risen; same; sat;
        says; serious; seriously; several; sight; since; small; so; started; statutory; struggle; surgery; tell; text;
        then; third; thirty; this; toddlers; together; turns; understanding; unit; up; villages; violence; visiting;
        volunteers; walk; wards; watched; week; weekends; wholl; worrying; would; youre
        """,
        0.125: """
        able; abuse; across; around; authority; bring; carried; cent; club; country; county; courts; daily; decision;
        describe; described; dont; drift; effective; eleven; every; families; find; friday; gets; gives; hand;
        handful; hands; hearing; hit; improvement; into; joined; knows; led; long; longer; lower; makes; meant; might;
        missing; national; nurses; one; ones; oversight; own; panel; peoples; places; priority; prison; progress;
        qualified; risk; scheme; sees; spoken; spring; start; strength; takes; tax; term; than; three; till; turned;
        unborn; voice; welsh; what; when; workers
        """,
        -0.125: """
        = about childs-voice; = about placements; = about plans; = narrated; above; adoption; alone; also; april;
        area; areas; assessed; asylum; august; autumn; average; become; begin; begun; between; birth; cabinet; came;
        car; carer; chance; ciw; coming; contract; contracts; copied; copy; could; council; deaf; disabilities; door;
        doors; drive; dropped; eight; emotional; england; evidence; exceptional; experiences; face; fair; familys;
        february; felt; figures; flat; formal; forum; forward; fresh; front; gangs; goes; got; government; graded;
        grant; group; guardians; half; harm; have; highly; history; home; homes; i; impact; improve; inside; is;
        january; judge; judged; kin; kind; knew; leaders; left; like; look; lot; made; making; marks; me; middle;
        miss; missed; moving; needs; newly; nhs; no; occupational; ofsted; order; orders; paediatrician; pandemic;
        passports; pathway; permanence; permanent; personal; play; possible; praised; psychologists; rate; rating;
        reading; real; reasons; recorded; recording; regulator; relationships; require; reviewing; safe; scrutiny;
        see; services; short; siblings; signed; slipped; stays; supervision; talking; targets; tasks; tea; teeth;
        think; to; trained; use; used; views; virtual; wales; want; wednesday; went; whether; whove; within; writing;
        written; wrote; you
        """,
        -0.25: """
        = about recording; = about workforce; address; adviser; advisers; ages; alarm; alcohol; allowed; already;
        anybody; approved; are; asking; assessors; audit; autism; benefits; best; bigger; birthday; board; books;
        bosses; both; bottom; break; breaks; bright; britain; cant; capacity; card; chairs; change; changed; charge;
        chief; claim; clinic; clock; coach; committed; committee; communities; complaints; concluded; consistently;
        corporate; corridor; court; dads; dates; decisions; dedicated; delays; depends; difference; different;
        disruption; doing; doorstep; drawn; drink; drugs; eighteen; ended; ends; equipment; evaluation; exception;
        experienced; explained; exploited; feels; fifteen; file; files; filled; firm; flats; fled; football; fostered;
        fourth; fridays; grade; great; having; head; her; high; hold; hotels; households; houses; impressed;
        inspectorate; inspectors; interpreter; job; july; knock; known; lad; lads; large; last; late; later; lawyers;
        leader; leadership; learning; leaving; lessons; lively; log; lost; low; maps; matters; meeting; member; men;
        mentors; modern; moves; mum; near; next; nine; ninety; nor; not; nothing; nursing; offer; ofsteds; older;
        pages; panels; paper; paperwork; parent; parks; parts; past; patterns; pays; persistent; pick; picture;
        planned; points; post; poverty; practice; pre; questions; reception; records; red; reflect; rent; requests;
        respect; room; rules; runaways; runs; score; secondary; sensory; sentence; separate; separated; sexual;
        sharing; she; shop; shown; sign; sisters; six; sixteen; sleep; slowly; something; sometimes; somewhere;
        specific; spent; spoke; stability; station; step; stood; stop; stops; strengths; strong; stuck; system;
        systems; taught; them; therapists; theres; top; trace; train; trauma; treat; turning; twelve; using; value;
        wants; warm; watchdogs; we; weigh; welcomed; werent; whats; woman; words; working; worn; writes; wrong; yet;
        younger; youngster
        """,
        -0.375: """
        = about missing-and-exploitation; abroad; abused; adults; agreed; ahead; assessor; baby; behind; blue;
        brothers; brought; bus; caught; challenged; childrens; complex; conversations; coordinator; councillors;
        course; crisis; culture; date; day; december; department; describes; dip; enough; even; executive; expect;
        fathers; finds; focused; followed; following; forty; gaps; girl; grandparents; grown; had; held; ill;
        interviews; journey; keeping; law; lead; leads; learn; leave; legal; liked; logged; lonely; looks; main;
        management; means; measure; members; minuted; monday; mother; move; moved; much; october; of; office; on;
        others; paid; part; patients; plain; planning; practitioners; produce; promised; quarter; ran; reaching; read;
        return; road; round; run; say; saying; screening; sends; sessions; show; sits; slavery; software; specialist;
        spend; square; stable; statements; stay; steps; students; such; teatime; teenager; texts; thanks; themselves;
        theyre; thing; unannounced; until; wellbeing; work; write
        """,
        -0.5: """
        = about scope; actions; against; age; answers; arrivals; began; boys; breaking; clinics; confidence; cut;
        director; disabled; does; drafts; failed; far; fortnight; free; friends; full; general; girls; guide; happen;
        hardly; helps; here; holiday; kept; key; lack; leavers; letter; little; manager; managers; may; merge; miles;
        mothers; observed; olds; opens; page; pay; persons; poorest; presence; review; reviewed; reviews; safer;
        safety; sampled; section; service; set; signs; speak; specialists; speech; story; termly; their; these;
        thoroughly; those; trust; twenty; view; visited; weekly; were; women
        """,
        -0.625: """
        again; all; among; better; borough; boy; carry; case; each; exploitation; extra; feel; for; frankly; good;
        hours; joint; kinship; links; make; money; months; most; names; neglect; noted; november; off; partnership;
        prepared; psychologist; respite; returned; shared; sit; soon; summer; transport; video; wait; waits; works
        """,
        -0.75: """
        = about leadership; an; at; be; carers; domestic; done; follow; give; house; inspection; keep; list; month;
        receives; second; seen; stretched; teenagers; thursday; tool; two; very
        """,
        -0.875: """
        = foot; = inspectors; e; few; foster; fostering; how; live; old; out; senior; september; special; stepping;
        visit; visits
        """,
        -1.0: """
        = about education; allegations; five; plans; thought; under; was; years; youngsters
        """,
        -1.125: """
        = about assessments; = about permanence; children; handlers; plan
        """,
        -1.25: """
        = context; outcomes
        """,
        -1.375: """
        support
        """,
        -1.5: """
        time; young
        """,
        -1.625: """
        = about management-oversight; down
        """,
        -3.125: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        4.375: """
        = about assessments
        """,
        3.125: """
        = about health
        """,
        2.875: """
        assessed
        """,
        2.625: """
        = about other
        """,
        2.375: """
        assessment; risk
        """,
        2.125: """
        looked
        """,
        2.0: """
        needs; psychologists
        """,
        1.875: """
        form
        """,
        1.75: """
        experts
        """,
        1.625: """
        psychology; strengths
        """,
        1.5: """
        = about missing-and-exploitation; = improvement; assess; baby; workers
        """,
        1.375: """
        = about timeliness; advice; assessor; checklist; look; named; nursery; occupational; updates
        """,
        1.25: """
        = about plans; assessing; careful; educational; inspection; standard; through; together
        """,
        1.125: """
        = about recording; assessments; culture; faith; pulled; understood; what; words
        """,
        1.0: """
        asked; assesses; babys; bruises; conclusions; contribute; creeps; elsewhere; familys; is; isnt; lasts; longer;
        number; old; ones; parent; portage; private; questions; sentence; simple; therapy; weigh; whole
        """,
        0.875: """
        = about childs-voice; account; age; connected; danger; explain; fair; grandmothers; handful; kind; lives;
        neglect; nub; panels; parenting; pieces; reports; siblings; sisters; tested; thirds; updated; weight; when;
        worked; yearly; years; yet
        """,
        0.75: """
        = about unaccompanied-children; are; assessors; brief; bring; capacity; circumstances; conclusion; dad;
        describe; domestic; everyone; evidence; farmers; gain; happened; heed; hoped; inquiries; jobs; live; looking;
        made; mental; or; passing; people; pieced; risks; sampled; say; strain; take; teachers; that; think; ticked;
        time; weak; weekday; weighed
        """,
        0.625: """
        = strength; absent; abuse; already; as; being; born; brothers; carers; come; comment; dads; dangerous; dips;
        districts; draw; enquiries; explored; extended; fathers; february; filled; finds; fostering; from;
        grandparents; history; household; ill; improve; investigations; judged; justice; law; lightly; list; loss;
        low; mentioned; mood; mornings; much; notes; observed; offered; one; out; pets; pilot; poverty; practitioners;
        proper; room; rounded; rushed; saying; sides; stopped; such; teens; template; therapists; these;
        understanding; unpaid; viability; waited; ways; were; whats; worst
        """,
        0.5: """
        = inspectors; abroad; afresh; appropriate; arrived; asking; before; begun; box; caught; cent; choice;
        cognitive; curiosity; doctor; drink; else; expertise; exploitation; findings; gather; genogram; get; gets;
        had; harm; histories; holds; how; if; injuries; knows; like; lose; measuring; mere; might; model; moves; mums;
        neighbours; opened; opposition; outside; overlooked; overly; own; paediatrician; paper; per; picture; play;
        posts; power; pupils; put; rarely; remain; repeat; rise; rough; several; shy; sibling; significant; slow;
        span; specialist; spite; stabbed; stable; taken; tended; test; thorough; timelines; times; tutors; views; why;
        world
        """,
        0.375: """
        adopted; adopters; afterthought; areas; assistant; become; better; brought; cares; case; chaotic; checklists;
        coercive; comes; compulsory; consistency; copied; difficulty; disability; emotional; england; event; ex;
        facts; faults; fell; forms; full; gp; gran; hardly; high; holidays; home; house; identified; impact;
        interview; into; it; lad; laugh; lead; lie; lived; log; lowest; makes; man; my; new; no; nurse; ought; past;
        pay; peer; picked; pinned; pleased; promptly; properly; racism; read; referral; rely; residents;
        reunification; rich; root; saw; second; section; sees; should; show; shown; shows; sight; simply; sister;
        skill; some; something; spotted; starting; state; stays; step; stood; street; style; teams; tend; theirs;
        thin; thought; timeliness; tool; trained; vacant; voice; wait; watch; well; where; while; within; workforce;
        write; written; younger
        """,
        0.25: """
        = about education; = found; added; adds; agencies; all; analysis; anybody; attention; autistic; background;
        barely; based; began; believed; blame; bottom; buses; checks; childs; clubs; confident; conversations; court;
        deep; dementia; depth; diary; director; do; doctors; drugs; dust; earlier; early; ethnicity; events;
        experience; extra; fail; felt; fewer; find; following; follows; format; framework; general; go; government;
        ground; heads; heard; hears; highlights; hour; housing; improvement; incident; information; involved; knowing;
        learning; less; liked; lines; listened; main; matter; matters; medical; member; minority; mother; move;
        nature; none; normal; older; on; pairs; panel; pasted; persons; poor; praised; prompt; quiet; rated;
        registered; require; result; reviews; rule; said; scale; sensory; setting; shut; since; single; sits; sleep;
        small; speech; stories; tender; tenth; third; toddler; traced; trouble; under; use; used; using; view; your
        """,
        0.125: """
        = narrated; according; aged; ago; also; another; at; behind; borough; both; checked; clear; concerns;
        considered; cover; cut; date; day; days; different; does; dont; down; follow; friends; give; however; january;
        late; lists; living; mean; meant; meet; money; monitoring; need; newly; nothing; now; october; of; only; page;
        paid; part; queue; reached; school; set; she; side; sign; six; sixteen; social; someone; sound; summer; sure;
        tell; there; this; too; took; understand; video; waiting; weeks; which; working
        """,
        -0.125: """
        = about overall; access; acted; adoption; adult; adviser; advisers; agreements; ahead; annual; approved;
        april; asylum; autism; autumn; because; been; blank; body; books; boroughs; car; carried; carry; chair;
        chairs; changes; christmas; claim; clinics; close; college; concern; councillors; county; cqc; cross; dealt;
        decided; delays; described; did; difference; disabled; doesnt; doing; doors; drift; during; each; easy; edge;
        equipment; evaluation; evening; experienced; fall; family; few; fifth; figures; five; flats; football;
        fortnight; foster; found; friday; gangs; gave; girls; goes; going; grant; grip; grow; hadnt; happen; hard;
        hear; here; his; hospital; hospitals; hubs; hundred; inside; inspectorate; job; joined; journey; july; june;
        keeping; key; known; lads; last; leaflet; learned; least; leaves; led; left; lessons; life; links; local;
        lone; love; make; matched; me; meets; monday; month; morning; mothers; moving; names; nearly; needed; nhs;
        nights; nor; november; off; officer; officers; open; order; orders; outcomes; outstanding; oversight; pace;
        papers; paperwork; peoples; permanent; personal; phone; pick; plain; planned; post; prison; probation;
        programme; promised; provision; quality; quarter; quick; ran; rating; reading; real; reason; receive;
        referrals; regularly; regulator; report; rest; return; reviewed; rewritten; runs; safer; sat; seldom; send;
        september; sessions; signed; so; spent; spring; staff; started; stayed; students; supported; talking; targets;
        teenager; teenagers; teeth; text; than; them; today; touch; train; trauma; treated; trusted; two; unit; visit;
        visited; vulnerable; waits; wants; was; watchdogs; whether; whove; women; word; worries; writing; wrong; year
        """,
        -0.25: """
        = about permanence; = council; about; actions; add; additional; agency; agreed; alerts; allegations; alone;
        along; always; ambition; answers; anything; appeals; appointments; arent; arrivals; aunts; authorities; bank;
        benefits; blind; book; broken; bus; by; cant; centre; change; charge; charities; city; classes; closed; club;
        coming; community; complaint; complaints; conference; contacts; continence; contingency; course; courses;
        crisis; daily; data; dates; deal; decision; delay; dentists; direct; discharge; discussions; door; drive;
        drop; duty; e; education; emergency; ended; ends; entries; even; everything; experiences; eye; eyes; families;
        fast; feedback; ferry; filed; food; for; forum; free; gap; getting; goals; gone; good; gps; grade; grasp;
        grooming; groups; grown; guardians; half; having; hearings; held; hold; homes; host; ideas; independent;
        interviewed; invited; itself; joint; keeps; kinship; kitchen; landlords; letter; level; lies; light; limit;
        link; long; making; management; maps; market; mash; means; men; midwives; missing; more; moved; must; name;
        national; neither; ninety; nobody; not; note; notice; numbers; offer; ofsted; often; online; other; others;
        overnight; packages; passed; passport; patterns; photographs; places; planning; practice; praise; previous;
        priority; promises; quickly; rare; ratings; recognised; record; recruitment; removed; residential; respected;
        respite; retired; rules; safety; scheme; screen; screening; senior; seniors; serious; settled; sexual; shared;
        shops; short; sickness; skilled; slipped; speaking; spoke; spoken; stand; statements; staying; steps; still;
        stop; strategy; strength; strong; stuck; summaries; supervision; swap; takes; talk; taught; teacher;
        temporary; ten; their; they; theyre; to; town; transport; twelve; twenty; twice; typed; unborn; up; upon;
        victims; visitors; walk; wanted; warm; wasnt; watched; week; weekends; weekly; who; will; with; work; worker;
        works; worried; wrote; yes; you
        """,
        -0.375: """
        = about disabled-children; above; after; against; an; answered; anyone; appointment; area; beds; belong;
        between; boys; break; breaks; centres; check; childrens; consent; council; councils; department; difficulties;
        discussed; drug; effect; empty; enough; every; fells; files; gaps; given; graded; grows; hand; handed; head;
        helped; hub; inadequate; initial; interviews; keep; kin; lacked; leadership; leavers; legal; let; looks;
        manager; managers; meeting; middle; monthly; months; neighbouring; never; newcomers; next; nine; nod; noticed;
        olds; once; outcome; partners; partnership; pathway; progress; project; psychologist; rather; reach; reasons;
        records; reported; response; review; ring; safe; self; sent; somebody; speak; special; story; study; system;
        talks; then; theres; thing; though; tools; turn; turned; turning; we; whom; without; worry; youre
        """,
        -0.5: """
        = about leadership; = about workforce; adhd; among; answer; around; ask; begin; bill; bosses; boy; call; can;
        chance; colleague; common; conferences; contact; could; disabilities; eighteen; financial; first; folk;
        forensic; forty; four; further; genograms; girl; her; incidents; inspectors; kept; leaders; letters; many;
        meetings; members; noted; notifications; nurses; pile; protection; recommends; recorded; region; routinely;
        safeguarding; saved; seen; sets; share; sit; stay; term; things; three; training; trust; until; voices; want;
        werent; whose; young
        """,
        -0.625: """
        = about placements; adults; authority; away; birth; board; but; care; decisions; dropped; end; english; far;
        feel; group; inspector; lack; leave; little; lost; may; met; most; neurodevelopmental; our; pre; schools;
        services; sooner; team; youngsters
        """,
        -0.75: """
        cannot; cases; copy; eight; eleven; have; help; hours; know; learn; nurseries; over; scores; would
        """,
        -0.875: """
        = about care-leavers; came; dig; happens; health; marked; support
        """,
        -1.0: """
        = about front-door; = about management-oversight; any; pathways; same; themselves; trees
        """,
        -1.125: """
        apart; plan; plans; round; those; told
        """,
        -1.25: """
        = about scope; = foot; children; core
        """,
        -1.75: """
        = context
        """,
        -2.125: """
        = head
        """,
    },
    Theme.PLANS: {
        3.75: """
        = about plans
        """,
        3.375: """
        plan
        """,
        2.75: """
        plans
        """,
        2.125: """
        = about recording
        """,
        1.75: """
        support; template; would
        """,
        1.625: """
        contingencies; date; page; pathway
        """,
        1.5: """
        pages; targets; what
        """,
        1.375: """
        around; maintains; person; plain; steps
        """,
        1.25: """
        hopes; old; ongoing; safety; sections
        """,
        1.125: """
        begun; core; families; health; lines; next; planning; profiles; stay
        """,
        1.0: """
        = about disabled-children; about; achieve; an; away; contingency; copy; goals; heading; outcomes; parents;
        single; tell; whole; write
        """,
        0.875: """
        = about care-leavers; = improvement; adults; are; borough; carried; copies; deadlines; down; drafts; ends;
        family; far; groups; jargon; lively; makes; officer; ones; preparing; register
        """,
        0.75: """
        actions; ahead; any; dates; delays; document; familys; fits; hand; happens; independence; keeps; life; list;
        little; nothing; one; own; planned; read; respite; sample; slipped; statements; swiftly; them; transfer;
        tried; up; was; working
        """,
        0.625: """
        = context; aim; aims; best; bottom; breaks; changes; circumstances; cleared; contribution; danger; direct;
        each; early; first; friday; had; heavy; hospital; july; keep; last; late; meeting; mum; must; nought; ours;
        outset; packages; place; prepared; professionals; reviewing; reviews; rural; scored; some; specific; spelt;
        their; then; tick; transition; transport; warned; weak; weekends; whether; with
        """,
        0.5: """
        absent; agreed; apart; attended; brought; chaired; change; conference; day; different; discharge; end; format;
        forward; fridge; handful; hard; hold; if; lead; led; lived; looks; make; might; missed; neither; nobody;
        nurse; older; overnight; passed; past; payment; pleasure; prison; relaunch; rewritten; services; sheet; shift;
        since; something; sound; spoke; sport; streets; strength; tasks; tends; tests; things; uncle; until; users;
        vague; word; wording; writes; year
        """,
        0.375: """
        adopters; adulthood; against; alike; allowed; ambitious; anywhere; appear; beyond; birth; bore; bought;
        called; carers; caring; centred; checked; court; delegated; district; do; does; drink; dropped; during;
        effective; ehc; ended; exception; fifteen; fit; fitted; fives; form; fourteen; going; gone; good; handover;
        happened; help; helped; ideas; introduced; job; least; leave; leaves; lifts; like; link; march; middle;
        mother; mothers; move; my; need; others; panel; parent; phone; quality; review; rise; roll; rolled; safer;
        saying; set; sixteenth; size; soon; stand; step; stick; suggest; thought; triple; trouble; urgency; variable;
        werent; when; while; writing
        """,
        0.25: """
        = inspectors; = strength; anyone; area; as; asking; authority; average; back; birthday; border; bus; cant;
        carer; clinics; comes; continue; courses; crisis; deal; didnt; difficulties; disruption; documents; education;
        engage; enough; even; everybody; everywhere; father; find; foster; from; here; herself; homework; instead;
        lacked; later; lists; look; members; men; mental; mixed; moved; over; paperwork; population; pre; primary;
        recognise; recording; rely; remain; rest; return; reunification; safe; same; section; sense; she; shopping;
        shorter; sort; standing; start; such; text; there; theyll; though; tight; turns; twice; updates; versions;
        where; whod; whove; words; your
        """,
        0.125: """
        = found; = narrated; across; adult; annual; anything; ask; asks; become; boy; budget; call; came; cancelled;
        card; carry; case; cent; clearer; closed; college; county; december; disabled; done; dont; door; doubled;
        drawn; drive; educational; eight; emergency; english; every; everyone; fathers; filled; free; gets; gives;
        got; half; he; include; independent; into; itself; jobs; june; lack; leads; light; line; love; making; marked;
        means; meant; memory; month; more; name; names; needed; none; nor; notes; november; ofsteds; once; overdue;
        park; per; personal; point; progress; promised; psychologist; reached; regularly; requests; risks; round; saw;
        scheme; school; see; send; shared; short; side; so; someone; taken; teenagers; this; training; turn; two;
        unborn; understood; will
        """,
        -0.125: """
        acted; advice; ago; almost; already; appointed; april; areas; arrived; assessed; assessors; asylum; audit;
        autism; baby; bad; birthdays; books; boroughs; brothers; cabinet; centre; changed; chief; class; clubs;
        community; considered; contacts; contract; councillors; course; cqc; dealers; dealt; department; disputes;
        doctor; draw; drug; duty; easy; eleven; elsewhere; enquiries; evidence; experienced; extra; faith; february;
        feel; flats; follow; following; former; fostering; front; further; girl; give; given; grade; grandparents;
        grant; great; ground; group; grow; happen; harm; have; heads; hear; helps; her; high; history; hit; houses;
        housing; how; however; hubs; i; inadequate; inside; inspection; inspectorate; interviews; january; judged;
        keeping; key; kin; kind; knew; known; lads; law; leadership; legal; level; living; local; lost; matter;
        missing; moves; national; neighbours; news; nhs; october; offered; ofsted; online; open; opened; outcome;
        oversight; part; pay; people; persons; phones; play; practice; practitioners; praise; praised; private;
        provision; psychologists; questions; ready; recommendations; referral; referrals; regular; remains; reported;
        residents; response; rota; runs; say; says; schools; seeking; sees; self; senior; sensory; september; share;
        should; show; shows; shut; sight; speak; special; specialist; spoken; story; strategy; street; subject;
        supervision; supervisors; system; take; tale; talk; talks; team; tend; thats; therapists; these; together;
        top; touch; travel; trust; unaccompanied; us; victims; visit; visited; waited; waits; want; warm; we; weeks;
        well; whats; whose; worried; written; you; youth
        """,
        -0.25: """
        according; adviser; advocacy; age; aged; agencies; app; assessment; at; attention; auditors; autumn; babies;
        backlog; based; because; begin; behaviour; behind; better; big; bit; blank; bosses; both; bring; built; café;
        calls; chronologies; city; claim; comments; complete; concerns; consent; consultation; council; decided;
        difference; director; dozen; earlier; eighteenth; else; ending; episodes; equipment; everything; fast;
        feedback; fewer; finding; finds; follows; formal; forty; getting; goes; gps; grown; guidance; hadnt; hands;
        heard; hour; hours; house; impact; improvement; improving; information; inspectors; invited; isnt; issued;
        jointly; judge; knows; learn; learning; lessons; lets; letter; liked; lose; marks; meet; meetings; met; miss;
        model; money; monthly; months; morning; moving; named; network; nine; ninety; nurseries; offer; often; orders;
        outside; outstanding; papers; partnership; payments; permanent; picked; piece; places; police; priority;
        protect; put; rather; record; recorded; records; reviewed; ring; rules; scores; seen; seniors; sent; separate;
        served; sets; settle; seven; sexual; shown; speed; spent; spring; strategic; supported; teachers; ten; term;
        theyd; think; thirty; through; times; to; treated; turned; twelve; unread; use; views; waiting; wanted; week;
        weekly; welsh; which; why; without; woman; worker; wrong; wrote; yet; young
        """,
        -0.375: """
        = about health; = about other; abuse; act; adequate; adoption; advisers; again; all; also; answer;
        assessments; been; begins; by; chair; chance; checks; conversations; decisions; disabilities; disability;
        doesnt; due; eighteen; expect; files; focused; followed; framework; full; hardly; hasnt; hoped; letters;
        looked; many; never; noted; notice; noticed; number; off; only; paid; post; quickly; rationale; room;
        safeguarding; seldom; service; several; siblings; six; small; staff; stop; sure; takes; talking; therapist;
        theyre; third; three; time; truth; typed; used; visitors; wait; way; whiteboard; worries
        """,
        -0.5: """
        = about front-door; action; advocates; although; amended; another; arrive; before; beginning; break; climbed;
        conferences; could; councils; counted; custody; days; decision; described; detail; filed; final; finished;
        frequent; get; girls; happening; has; heart; know; lollipop; long; minority; now; office; or; reach; reason;
        runaways; sixteen; social; somebody; sometimes; starts; stopped; tested; thin; those; very; went; years;
        younger; youngsters
        """,
        -0.625: """
        = about childs-voice; = about education; = about overall; among; arent; be; but; care; contact; contribute;
        development; for; four; guardianship; having; held; home; homes; individual; iros; lawyer; made; managers;
        minutes; needs; neglect; on; permanence; pupil; rare; report; risen; second; slowest; systems; under; version;
        visits; wants; work
        """,
        -0.75: """
        after; cases; christmas; come; exist; five; initial; its; may; nineteen; of; olds; right; slow; they; within
        """,
        -0.875: """
        = about assessments; = about leadership; = about timeliness; between; kept; leavers; most; officers; partners;
        too
        """,
        -1.0: """
        board; childrens; leaders; that
        """,
        -1.125: """
        = about unaccompanied-children; attend; being; it; no; not; than
        """,
        -1.25: """
        = foot; reports; told; took
        """,
        -1.375: """
        = priority_action; longer; who
        """,
        -1.5: """
        children; draft
        """,
        -1.625: """
        workers
        """,
        -1.75: """
        = about permanence; = about placements
        """,
        -2.0: """
        = about missing-and-exploitation
        """,
        -2.25: """
        child; protection
        """,
        -2.875: """
        = head
        """,
    },
    Theme.TIMELINESS: {
        4.75: """
        = about timeliness
        """,
        2.625: """
        adaptations; slow
        """,
        2.5: """
        = improvement
        """,
        2.25: """
        wait; waiting
        """,
        2.125: """
        = inspectors; requests
        """,
        2.0: """
        day; days; drift; quickly
        """,
        1.875: """
        dealt; happen
        """,
        1.75: """
        = strength; queue
        """,
        1.625: """
        ago; emergencies; inside
        """,
        1.5: """
        = about front-door; = found; cases; deadlines; decisions; delay; month; pace; reply; take; things; urgency;
        weeks
        """,
        1.375: """
        allocated; conferences; courts; everything; hundred; moves; urgent; waits
        """,
        1.25: """
        action; core; plans; points; support; teatime; took; waited
        """,
        1.125: """
        = about scope; = narrated; assessments; disputes; entitled; fast; feedback; help; months; ninety; nothing;
        response; time; tribunal; visits
        """,
        1.0: """
        act; allegations; appeals; approval; backlog; calendar; calls; enquiries; figure; grind; harms; moving; noon;
        prompt; promptly; small; soon; speed; taking; when; without
        """,
        0.875: """
        again; anybody; arrives; backlogs; can; case; contrast; decision; deprivation; eleven; expect; families;
        first; fixed; hours; late; lost; mediation; number; responses; returned; sense; slowest; slowly; stepping;
        timescales; while; within
        """,
        0.75: """
        = foot; acts; although; autumn; before; begin; begins; christmas; compared; dates; delays; demand;
        development; drifting; due; elsewhere; failed; following; fortnight; hanging; hardly; harm; head; hoists;
        holidays; individual; initial; into; kinship; left; legal; liberty; lie; longer; minority; most; national;
        need; needs; ordered; passports; progress; promises; promptness; reach; reports; right; rule; school;
        secondary; should; slows; statutory; takes; tasks; thirty; wet; whom; whose; word
        """,
        0.625: """
        alarm; alert; any; average; chase; comes; conference; daily; deadline; fell; final; forever; fridays; getting;
        happening; having; hearings; knock; later; law; leave; lists; lives; meeting; meets; nine; noted; overdue;
        paperwork; promise; put; quick; referral; replies; section; service; slip; slower; something; strategy;
        suspected; ten; thousand; timely; track; urgently; visit; week; wheels; woman
        """,
        0.5: """
        = about plans; = council; agreed; along; amended; cent; certificates; complained; complaints; concerned;
        contracts; crisis; deed; digital; evening; finished; follow; grant; grants; handovers; inspection;
        inspectorate; journey; kept; lawyers; measure; meetings; met; middling; mild; move; no; now; part; patients;
        phoned; pile; previous; promised; purpose; push; quarter; ramps; ran; rated; reassessment; remain; remained;
        request; rooms; rules; seen; sensory; several; slide; snow; spring; staffed; stages; start; stop; swift; then;
        thoroughly; thursday; today; twenty; ups; wave; went; winter; worker
        """,
        0.375: """
        = about leadership; = about overall; alike; an; answers; are; baby; back; banned; been; being; books; call;
        carried; change; children; childrens; city; closure; complain; dont; down; draft; dragged; duty; easily; edge;
        emails; england; everyone; exception; experienced; formed; grab; hang; have; held; hold; hour; idea; ideas;
        increase; its; ive; known; lag; landed; level; list; living; loss; lots; may; message; midwives; mile; monday;
        monthly; much; my; needing; networks; occupational; off; ofsteds; opens; orders; over; package; pas; peoples;
        per; practice; pregnant; prices; quarters; raised; ramp; reaching; reading; relentless; responded; review;
        reviews; risks; saying; serious; setting; shape; side; sitters; slipped; somebodys; spend; spite; stalls;
        starts; status; stayed; still; straight; strengths; swiftly; therapist; theyre; though; tick; tight; times;
        transfers; typical; uncertainty; unsafe; visited; weekend; where; work; years; yes
        """,
        0.25: """
        abuse; after; another; anything; appointed; april; argue; at; august; bank; become; between; birth; block;
        callers; checking; citizenship; claim; come; committee; complaint; concern; concerns; date; december; decided;
        door; dropped; eight; empty; equipment; event; fact; far; file; filed; five; focused; follows; former; future;
        gap; gets; grown; hand; handover; hasnt; here; id; ill; june; knowing; lasting; length; limit; line; long;
        longest; love; mind; next; nineteen; not; ofsted; once; one; only; others; out; outstanding; parenting; past;
        point; problem; provided; question; rarely; record; risen; rush; seeking; sent; sibling; sitting; six; size;
        station; summary; summer; tale; teens; than; thing; tracker; troubles; usually; whore; worst
        """,
        0.125: """
        adult; adviser; assessors; broken; brought; common; could; council; cut; department; discussed; done; earlier;
        education; enough; family; february; for; form; forward; friday; guardians; half; hear; helped; if;
        inadequate; is; it; keep; let; letter; looked; lower; make; matters; morning; neglect; november; october;
        ought; pandemic; person; phone; planning; problems; real; reported; round; running; saturday; short; show;
        standard; stuck; sure; talks; text; two; until; up; very; wants; we; whove; worse; year
        """,
        -0.125: """
        = about other; address; adopted; adulthood; advocacy; agencies; alerts; alone; already; asylum; authorities;
        began; behaviour; behind; budget; bus; but; by; cabinet; cant; car; carers; carry; challenge; checked; ciw;
        colleagues; college; computer; consent; contacts; corporate; councillors; country; course; court; deaf; deal;
        describe; disabilities; do; doors; dozen; drive; drugs; during; effective; ended; episodes; eye; eyes;
        failings; figures; firm; flats; football; fresh; from; get; go; grades; guardianship; happened; happy; has;
        heart; helps; history; homes; hospitals; hotel; houses; housing; however; impact; inconsistent; inspected;
        invited; january; job; join; judged; judges; keeping; key; kin; kind; kitchen; last; leaflet; leavers; lets;
        link; live; logged; lone; lose; lowest; me; means; mentor; million; ministers; minutes; missed; model;
        monitoring; multi; mums; must; names; near; new; none; notice; nurse; nurseries; of; officers; often; our;
        overall; packages; paid; parents; park; partner; pays; picked; planned; play; poor; posts; prison; probation;
        qualified; rating; reason; receive; recognised; records; recruitment; referrals; register; regularly; require;
        ring; rise; runs; safe; saw; score; see; september; sessions; so; sometimes; spot; stand; standards; started;
        subject; supervisors; systems; taught; teacher; team; themselves; there; they; those; thresholds; timetables;
        train; trauma; tried; turned; twelve; under; verdict; views; wanted; weak; weekends; welcome; which; worked;
        younger
        """,
        -0.25: """
        able; abroad; academy; according; across; advocates; all; always; ambition; apart; appointment; appointments;
        arrangements; asked; asking; assistant; assurance; attend; attended; audits; backed; based; bed; beds; belong;
        bigger; blank; body; book; born; boroughs; both; breaks; brothers; calm; caring; catch; charities; charity;
        chat; cliff; clinic; club; communities; cost; councils; countys; cover; credit; cross; deep; departments;
        detective; didnt; different; difficulties; discussions; doctor; documents; doorstep; doubled; early; easy;
        educational; effect; eighteenth; elected; else; english; entries; evaluation; events; ever; evidence;
        executive; experiences; exploitation; extra; faith; familys; fear; feelings; few; fewer; fifth; fifty; finds;
        fit; flat; floor; followed; forty; forum; framework; free; gave; genograms; goals; good; got; grade; grow;
        had; hadnt; handful; hangs; happens; highly; his; holiday; home; host; i; improvement; inclusive; interviews;
        jobs; joint; keeps; lack; lead; leadership; leads; learn; led; less; lessons; library; liked; lines; listened;
        lockdown; log; looks; makes; many; maps; marked; mash; matched; mean; meet; memory; mentors; missing; mosques;
        mother; moved; needed; never; news; notes; nursery; officer; oldest; order; overlooked; oversight; own;
        paediatrician; parks; pass; passed; pathway; pay; payments; people; permanence; persons; photographs; pick;
        picks; picture; pilot; placed; plain; post; praise; praises; private; provision; rang; reached; reasons;
        recommendations; recorded; referrers; refused; regional; requires; reviewing; rewritten; rural; scheme;
        schooling; scores; screen; second; sees; send; set; share; shown; significant; signs; simple; sister; sleep;
        sort; spelt; spends; standing; stands; starting; statements; staying; steer; story; street; stronger;
        struggle; students; such; supply; swimming; taken; talked; talking; teams; teenager; tell; temporary; tend;
        tens; therapists; thin; timeliness; told; top; touch; town; trace; trained; trip; trouble; trusted; tuesday;
        tuition; typed; unanswered; understand; understood; use; video; view; village; voluntary; was; watchdogs;
        ways; website; whats; wheelchairs; whos; writes; wrote; yearly; youngster
        """,
        -0.375: """
        account; adoptions; advisers; aged; agency; almost; anxiety; arent; ask; assessment; authority; away; better;
        birthday; bit; board; bosses; bought; break; bridge; bring; building; centre; charge; child; childs; choice;
        clear; clinics; close; closed; clubs; coming; consistent; counsellors; disability; dispute; district; does;
        domestic; doubt; drawn; drink; ehc; email; entered; even; face; fallen; falls; familiar; fears; felt; files;
        filled; find; finding; forgotten; formal; further; given; gives; going; gps; green; halved; handed; hard;
        harder; he; hobbies; hotels; hubs; hundreds; independent; injuries; inquiries; inspector; inspectors;
        interview; july; knew; lads; leaves; life; like; little; local; look; looking; managers; march; mark; marks;
        match; matter; men; mental; mentioned; mothers; mum; nearly; neighbouring; neighbours; newcomers; nhs; nights;
        nor; noticed; numbers; offer; online; or; outcome; page; panels; paper; parent; partnership; permanent;
        personal; places; praised; pre; proceedings; protection; psychologists; psychology; public; pupils; relatives;
        reopened; resources; ringing; risk; safer; safety; said; same; say; seldom; senior; settle; shared; sheet;
        shortage; siblings; slept; social; sought; sound; specialist; spent; spoke; stay; strength; strong; supported;
        table; talk; targets; teachers; theyd; think; three; toddlers; turn; typing; updates; upwards; vacant; want;
        way; weekly; wheelchair; whether; whoever; whole; why; worried; writing; wrong; yet; you; your; youre
        """,
        -0.5: """
        adopters; adoption; among; appear; area; areas; around; boy; called; chair; chairs; clicks; data; described;
        direction; disputed; emotional; fathers; girl; gone; heads; heap; hearing; high; hit; holds; inherited;
        language; leaving; making; money; note; notices; offered; ones; open; opened; outcomes; outside; pages;
        papers; placement; practitioners; professionals; psychologist; quality; relationships; reviewed; rings; ruled;
        run; sat; self; services; sets; sexual; she; shut; since; some; someone; sorted; speak; step; steps;
        supervision; term; them; training; transport; travel; trust; turns; typists; visitors; wash; welsh; whod;
        would; write
        """,
        -0.625: """
        = about placements; advocate; ages; also; asks; care; check; checks; contact; diagnosis; did; disabled;
        discharge; drop; each; eighteen; every; expert; feel; full; gaps; grandparents; group; health; her; hub;
        improve; information; knows; learning; made; management; might; old; ongoing; other; place; police; respite;
        return; sample; schools; seeing; stood; stopped; third; threshold; together; volunteers; will; with; words;
        youngsters; youth
        """,
        -0.75: """
        = about care-leavers; advice; age; annual; assessed; bad; because; borough; boys; director; give; house; isnt;
        judge; leaders; partners; priority; read; room; safeguarding; says; single; special; staff; theres; these;
        thought; victims; watchdog; what; workers
        """,
        -0.875: """
        = about education; = about unaccompanied-children; about; as; came; centres; foster; fourteen; front;
        hospital; members; rather; through; who; young
        """,
        -1.0: """
        community; direct; olds; protected; report; written
        """,
        -1.125: """
        = about management-oversight; autism; know; night; teenagers; this
        """,
        -1.25: """
        = about permanence
        """,
        -1.375: """
        = about disabled-children; well
        """,
        -1.5: """
        = about assessments; = head
        """,
        -1.625: """
        = about recording; = context
        """,
        -2.75: """
        = about childs-voice
        """,
        -2.875: """
        = about missing-and-exploitation
        """,
        -5.375: """
        = about health
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        6.5: """
        = about management-oversight
        """,
        3.5: """
        = about recording
        """,
        2.5: """
        managers
        """,
        2.375: """
        = improvement; bosses; panel
        """,
        2.25: """
        seniors
        """,
        2.125: """
        chairs; supervisors
        """,
        2.0: """
        = about permanence; challenge; monthly
        """,
        1.875: """
        checks; independent; manager; reviews
        """,
        1.75: """
        case; cases; chaired; decisions; officers; outside; tracker
        """,
        1.625: """
        = about leadership; firm; principal; reviewing; scorecard; senior
        """,
        1.5: """
        admission; each; evaluation; outcomes; records; sampling
        """,
        1.375: """
        draft; heads; meetings; partnership; service; week
        """,
        1.25: """
        = about workforce; havent; head; month; placement
        """,
        1.125: """
        = foot; above; apologised; by; evaluate; every; huddle; iros; noticed; panels; peer; recommendations;
        sergeants; started; teams; through; which
        """,
        1.0: """
        blind; chair; checking; daily; director; figures; files; lead; legal; little; progress; reported;
        safeguarding; scrutiny; self; spot; strengthen; weekly
        """,
        0.875: """
        = council; asks; assistant; board; c; consultant; decision; direction; fortnightly; green; improving;
        individuals; issue; leaders; learning; of; placements; planning; plans; repeat; resources; responsible;
        reviewed; schools; sessions; step; targets; upwards; whats; whether
        """,
        0.75: """
        = about timeliness; advanced; alongside; backlogs; casework; clear; clock; colleague; complex; count; decided;
        discussed; done; followed; grip; hand; keeping; let; long; looks; march; no; off; overview; person; policy;
        practice; radar; read; regular; review; shows; small; stood; supervisions; team; threshold; wall; work;
        written
        """,
        0.625: """
        again; agreed; alerts; auditor; bigger; boards; boroughs; challenged; code; corridor; dashboards; doing;
        formal; framework; good; having; jointly; lessons; list; looked; making; mr; much; nobody; practitioners;
        produce; public; recruits; reporting; resource; scores; see; sign; speaks; supervise; to; transport; truth;
        what; whiteboard; without; worker
        """,
        0.5: """
        = about plans; advice; arrivals; away; bit; checked; chronologies; clearer; close; conferences; could;
        dashboard; deprivation; did; disagree; dispute; dont; drop; errors; escalated; evidence; exist; figure;
        firmer; front; further; go; goes; hadnt; happy; heap; high; hour; id; im; inside; joint; keeps; knew; living;
        look; meet; nod; none; nurses; offending; open; overdue; oversee; past; patterns; paused; permanence; plates;
        plays; process; pull; quarter; quarterly; reads; refusal; report; rings; risk; rosier; saw; searching;
        services; shaky; shared; showed; sit; skipped; social; supervised; tally; themes; tracks; trends; trust;
        voice; waits; wednesday; worrying; youth
        """,
        0.375: """
        = about missing-and-exploitation; = narrated; = strength; agreements; arrive; auditors; based; beforehand;
        bought; charge; clinics; committee; control; counted; courts; cut; deputies; discussions; drawn; employs;
        enquiries; examined; explain; failings; favour; fear; file; follows; fortnight; fostering; fourth; friday;
        gives; guidance; hardly; hasnt; held; herself; hotel; improvement; injury; investigations; it; justice;
        kinder; knowing; lacked; leads; liberty; limit; made; make; measure; measured; multi; new; notice; notices;
        outline; outstanding; power; provision; pupils; questions; range; recommended; recorded; requests; reviewers;
        room; sampled; satisfied; seldom; sends; she; shop; shown; somebody; sound; spending; strategic; table; tabs;
        taken; talks; teeth; tend; term; those; tracked; turn; unborn; unit; unknown; very; visible; weakest; welsh;
        worked; wrong
        """,
        0.25: """
        absent; action; actions; adult; ago; alarm; an; arent; assessment; at; attendance; audit; back; beside;
        between; beyond; call; calm; cannot; carried; chased; chat; check; chief; clearly; december; dip; district;
        do; down; dozen; easter; enquiry; even; executive; explained; eye; eyes; five; gaps; group; guide; hands;
        hold; honest; itself; labour; leader; less; listed; longest; marked; marks; matched; miss; needed; newly;
        october; one; order; our; paper; partnerships; poor; posts; quick; quiet; reach; recognised; reflection;
        regional; remarked; right; second; sent; september; settled; signed; slip; so; spotted; stage; standing;
        steer; stretched; stuck; surgeries; tells; them; themselves; thing; think; though; try; turned; wants;
        weaknesses; werent; where; why; yes
        """,
        0.125: """
        = about overall; account; across; advisers; advocate; answer; any; anything; asked; asking; average; bad;
        better; birth; books; both; called; cancelled; change; clinic; conference; contacts; course; decide;
        directors; does; doors; doubled; draw; drift; early; experienced; fifteen; fresh; from; going; gone; got; had;
        happen; health; inspectorate; join; june; kind; know; large; minutes; monday; most; needs; never; next; on;
        once; ones; over; overall; pick; private; protection; qualified; results; round; same; sat; say; school;
        screen; send; serious; seven; since; six; speak; spent; such; system; talk; thin; tried; turnover; two; view;
        visits; vulnerable; wait; way; whoever; whos; whose; within; write
        """,
        -0.125: """
        adviser; advocacy; agency; alike; along; among; area; arrived; assessed; asylum; autism; babies; baby; bank;
        become; bed; began; begins; begun; breaks; bring; bus; carer; carers; changed; child; choice; christmas;
        claim; clubs; coming; commission; concern; contract; contracts; county; countys; court; cqc; culture; custody;
        day; deal; dealt; delays; described; direct; discharge; doesnt; domestic; duty; ehc; empty; ends; english;
        evening; everything; experiences; exploitation; fair; fall; far; fewer; fifth; filled; food; friendly;
        friends; gangs; getting; give; given; government; graded; grant; great; grow; growing; happens; hard; hear;
        his; history; holidays; homes; hospital; hospitals; houses; hubs; inadequate; including; interview; its; jobs;
        judged; judgement; july; knowledge; law; leadership; leaver; meant; member; memory; men; more; mother; move;
        moved; moving; named; national; nearly; neighbours; newcomers; nhs; night; nineteen; nothing; nursery; online;
        only; opened; paid; paperwork; partners; passed; passports; pathway; pay; payments; pays; per; permanent;
        personal; persons; phone; photo; picked; picture; places; play; police; priority; promised; prompt; pupil;
        quickly; rarely; rated; requires; response; return; rule; rules; scheme; secondary; set; setting; side;
        solicitor; soon; stable; staff; standard; statement; still; street; supported; take; tell; therapy; things;
        three; times; toddlers; too; town; under; victims; video; views; violence; virtual; visited; visitor;
        watchdog; website; welcome; well; while; whove; word; workers
        """,
        -0.25: """
        = about front-door; abuse; act; add; adolescents; adoption; afresh; after; against; agencies; ahead; almost;
        already; ambition; another; anybody; audits; authority; best; big; birthday; break; building; but; callers;
        came; can; carry; caseloads; centre; city; citys; class; coach; comes; common; community; consistent; contact;
        core; corporate; councillor; councillors; dad; data; days; disabilities; disabled; door; drug; duties; easy;
        education; educational; else; emails; emergency; entered; entries; event; events; ever; everyone; experience;
        families; fast; fathers; february; feel; felt; finds; first; forty; forum; foster; fourteen; funding; get;
        gets; girl; girls; gp; gps; grandparents; ground; groups; guardians; half; harm; has; hearing; hearings;
        heart; heavy; helped; her; housing; if; inspection; introduced; january; kept; key; kin; kindness; lack;
        language; leavers; life; like; liked; likes; limbo; listened; lists; lockdown; makes; matters; may; mental;
        mentor; met; midwives; might; moves; names; need; occupational; offered; ofsteds; olds; other; others; ought;
        outcome; pace; parenting; phones; photographs; picks; point; points; post; professionals; psychologists; put;
        quality; queue; raised; rate; rather; re; reader; real; reasons; receive; referral; referrals; reflect;
        relatives; rely; replaced; reports; respite; roll; run; runs; safe; safety; sample; screening; share; shut;
        siblings; sight; simple; sisters; sixteen; slide; sometimes; sought; special; spoke; spoken; start; starters;
        statements; statutory; stay; stayed; story; students; summaries; summer; swap; swift; systems; taking; tale;
        talked; teenager; temporary; text; than; theyre; thinking; thirds; tired; touch; traced; trained; transfer;
        trauma; travel; trouble; twelve; understood; unpaid; urgency; us; use; watched; we; weekends; welcomed; went;
        whod; whole; whom; with; worries; worry; wrote; yearly; years; your
        """,
        -0.375: """
        age; answers; areas; around; awkward; backlog; been; before; body; booked; brothers; care; cllr;
        commissioning; complaint; danger; date; department; disability; earlier; eight; eighteen; elsewhere; energy;
        extra; family; forms; found; gave; grown; handful; here; hired; home; house; identified; impact; improve;
        isnt; job; just; late; led; left; local; many; match; means; minority; mum; neglect; neighbouring; nor;
        noting; now; officer; orders; part; planned; primary; promise; promises; promptly; residents; rest; rota;
        running; says; seen; separate; several; sexual; shadow; shape; single; starts; stop; strong; summary; support;
        teachers; ten; theyd; thought; today; told; took; tracking; treated; twice; waited; want; warm; wasnt;
        weekend; worth; you
        """,
        -0.5: """
        = about education; = about health; = found; able; accuracy; adults; always; anywhere; assessments; being;
        boiled; borough; boy; calendar; comment; contrast; describes; few; find; finished; follow; holds; ins; is;
        least; letter; letters; longer; mark; mothers; must; number; offer; old; parent; people; place; plain;
        prepared; recording; sense; skilled; spreadsheets; strategy; takes; there; theres; top; typed; understanding;
        urgent; visitors; waiting; weeks; were; who; wide; won; words; would; year; yet
        """,
        -0.625: """
        also; are; behind; blue; boys; brought; come; couldnt; council; delay; doctors; elected; eleven; for;
        handover; have; hours; keep; live; lost; members; notes; office; older; opposition; packages; pages; rapid;
        reason; reliable; said; should; show; their; this; vary; youngsters
        """,
        -0.75: """
        as; childs; clinical; closely; end; focused; full; however; missing; not; noted; or; parents; some; training;
        understand; used
        """,
        -0.875: """
        childrens; enough; teenagers
        """,
        -1.0: """
        = about scope; = inspectors; activity; be; children; information; name; will
        """,
        -1.125: """
        = about assessments; all; brief; four; help; stand
        """,
        -1.25: """
        performance; young
        """,
        -1.375: """
        = about care-leavers; reached
        """,
        -1.625: """
        = about unaccompanied-children
        """,
        -1.75: """
        = about placements
        """,
        -2.125: """
        = about disabled-children
        """,
        -2.75: """
        = context
        """,
        -2.875: """
        = head
        """,
    },
    Theme.RECORDING: {
        7.0: """
        = about recording
        """,
        3.25: """
        file
        """,
        3.125: """
        = about management-oversight
        """,
        2.625: """
        files
        """,
        2.5: """
        genograms
        """,
        2.25: """
        = improvement; system
        """,
        2.0: """
        database; story
        """,
        1.875: """
        = about missing-and-exploitation; software
        """,
        1.75: """
        decisions; logged; supervision
        """,
        1.625: """
        = about assessments; entered; missing
        """,
        1.5: """
        = about front-door; = about health; clear; rationale; systems; voices; why; write; writes; writing
        """,
        1.375: """
        changed; dates; letters; log; noted; reason; reports; summary; trees; typing
        """,
        1.25: """
        = about permanence; data; each; filed; flag; knows; notes; persons; saved
        """,
        1.125: """
        dated; important; minuted; name; notebooks; photos; sit; unrecorded
        """,
        1.0: """
        advisers; blank; brief; bugbear; clicks; code; crisp; details; discussions; documents; facts; incident; kept;
        language; names; noting; paperwork; paragraph; photographs; read; shelved; stories; typed; visit; wrong
        """,
        0.875: """
        addressed; came; couldnt; detailed; entries; exclusions; forms; home; intelligence; keep; key; maps; memory;
        ours; papers; possible; recorded; redesign; scanned; sensitively; show; since; stand; versions; visits
        """,
        0.75: """
        = about childs-voice; = council; allegations; be; body; calls; can; childs; consent; different; disruption;
        down; events; hold; isnt; legal; lost; move; office; outcomes; paper; police; poor; portal; quality;
        recording; recordings; safer; separate; set; stands; stored; struggle; texts; timeline; transfers; wccis
        """,
        0.625: """
        = found; acronyms; address; always; anywhere; appear; been; built; call; caring; concise; conditions; direct;
        doctors; e; emails; end; ethnicity; exception; filled; general; headings; hidden; injuries; joy; keeping;
        lies; logging; logs; matching; matters; messages; moving; note; outsider; page; pages; picks; probation;
        ratings; record; rely; rich; schools; see; serious; shared; single; staff; surgeries; three; times; todays;
        what; when; whoever; wiped; written
        """,
        0.5: """
        = foot; = narrated; accuracy; added; also; around; bang; belong; blue; bold; bridge; budgets; cant; capacity;
        certain; cleared; complete; contract; contrast; conversation; counties; detail; diaries; differed; eleven;
        everything; exact; finds; gets; held; holiday; identifies; laptops; later; leave; loose; make; management;
        moved; much; night; not; notifications; observations; on; open; pasted; pasting; peoples; piece; policies;
        private; put; reasons; restraint; risk; same; scans; slips; spreadsheet; square; straight; summaries;
        thinking; trail; unread; up; vary; voice; whiteboard; whom; word; works; worries; youd
        """,
        0.375: """
        = about unaccompanied-children; = inspectors; account; accounts; actions; adult; against; agreements; alert;
        allowed; aloud; arrive; ask; begun; behind; birth; book; car; chance; checklist; chosen; chronologies;
        consistently; conversations; copy; could; credit; criticism; cross; cutting; delight; diagnoses; discussed;
        earlier; easy; ending; ends; evidence; family; fathers; field; fire; follow; foster; frank; giving; group;
        half; handling; hardest; have; heard; interpreter; interpreters; issued; itself; journeys; kind; knowledge;
        known; look; march; maternity; mouth; muddle; muddled; now; numbers; nurses; opens; orders; orientation; our;
        person; phone; pick; picking; polices; protection; raised; recognises; respectful; rest; reviews; routinely;
        safeguarding; saying; screen; sexual; signed; sisters; skate; sound; strategy; takes; therapy; tone; tracking;
        useful; views; wanted; was; week; whichever; worth; you
        """,
        0.25: """
        = about scope; able; act; add; ago; agreed; agreement; all; answers; anybody; are; aside; assessors; brothers;
        but; cannot; care; cars; childrens; chronology; cold; computer; concerns; consultant; contact; contracts;
        counts; course; covered; days; deal; decision; detective; drafts; ease; episodes; event; exploitation; failed;
        familys; february; follows; full; gave; going; gold; goodbye; got; gp; guardians; hadnt; history; hit; kin;
        know; lack; latest; left; likes; locality; made; marked; mash; medical; miss; model; months; must; national;
        ninety; nurseries; ought; phones; picked; plain; professionals; rarely; reached; referral; replaced; reported;
        request; residential; retired; return; reviewing; safety; said; section; seldom; services; session; share;
        showed; shown; simple; sofa; sooner; spoken; standard; supervising; talked; telephone; tender; tenth; text;
        thats; thing; thorough; thursday; top; trace; tribunal; tried; under; use; volunteers; warm; watchdog; way;
        ways; weeks; were; werent; who; whole
        """,
        0.125: """
        adoption; at; bank; because; begins; card; carers; change; child; come; complex; consistent; contacts; cqc;
        drawn; fallen; finish; finished; fortnight; fourteen; free; goes; great; hall; happened; hard; high; holds;
        how; however; interviews; is; july; just; lead; less; let; lets; may; meet; mental; need; never; new; nothing;
        officers; order; permanence; photo; places; question; records; referrals; report; running; sat; say; she;
        side; signs; so; special; start; started; still; summer; talk; two; us; will; yearly; youth
        """,
        -0.125: """
        = about overall; above; abroad; action; adopted; advice; adviser; advocacy; advocate; age; along; annual; any;
        apart; as; asks; assessed; assurance; asylum; august; autumn; bed; began; being; best; birthday; bottom;
        break; breaks; budget; called; carry; check; checked; christmas; city; class; clinic; clinics; cllr; close;
        club; coming; conferences; contingency; cost; council; councils; court; date; dealt; december; dementia;
        describes; desk; did; difference; disability; drop; dropped; drug; drugs; duty; easter; entitled; equipment;
        ever; executive; experience; failings; falls; fifteen; flats; food; forum; fostering; fund; give; gives;
        goals; grade; graded; had; hand; happens; having; he; health; hospital; i; inadequate; information; initial;
        inside; inspector; inspectorate; judge; judged; last; late; leader; leadership; leads; lessons; link; list;
        listened; lists; live; living; lone; long; looking; making; mean; meeting; member; met; monday; named;
        newcomers; newly; nhs; nights; no; none; nurse; occupational; older; online; only; outstanding; panel;
        parenting; partners; past; pay; pays; permanent; place; planning; primary; priority; promise; prompt;
        psychologist; qualified; rated; rating; real; recruitment; relationships; risks; round; runs; sees; senior;
        several; sixteen; slipped; small; something; speak; speaks; specialist; speech; spoke; stage; stood; stop;
        teachers; tell; tend; therapists; these; too; training; trauma; turning; twenty; unpaid; until; visitor; wait;
        we; weight; welcome; went; while; whove; wishes; won; worked; workers; worry; would; wrote; young
        """,
        -0.25: """
        abuse; acted; adopters; adults; ahead; alike; although; among; an; answered; appeals; area; arrived;
        assessments; assistant; astray; authority; autism; babies; bad; beds; begin; better; beyond; birthdays;
        bodies; boroughs; breakfast; bruises; building; bus; cabinet; café; carer; cent; centres; chair; changes;
        chat; claim; closed; comment; commissioner; committee; concern; crisis; culture; dad; dads; day; decided;
        dental; difficulties; district; domestic; dont; doors; drift; educational; eighteen; else; empty; ended;
        examined; experienced; explained; face; fair; fall; far; feedback; felt; fewer; fifth; fifty; find; fives;
        form; formal; forty; found; friday; friendly; front; funding; further; girls; given; government; gps; grant;
        growing; handed; happen; happy; hasnt; hearing; hearings; helpline; helps; improve; improving; inspectors;
        invited; january; judges; june; kitchen; knew; law; least; leaves; leaving; level; life; light; liked; links;
        lockdown; makes; managers; me; measured; medicals; medicines; minority; minutes; monthly; morning; my; needed;
        neglect; neighbouring; neighbours; next; nineteen; nobody; notice; nursery; offered; officer; ofsted; old;
        overlooked; parent; parents; pathway; payments; peer; per; performance; personal; picture; planned; play;
        point; posts; practice; praised; pre; proceedings; produce; promised; public; questions; queue; quick;
        quickly; raise; ran; rather; reading; receive; referrers; regulator; requires; residents; response;
        reunification; review; reviewed; ring; room; rota; safe; sampled; saw; screening; scrutiny; self; send;
        september; should; siblings; sign; significant; sister; skilled; social; some; sometimes; soon; speaking;
        spent; spot; spring; statement; stayed; steps; stopped; strengths; strong; stuck; support; supported; swift;
        table; talking; target; team; template; temporary; tested; than; themselves; therapies; theyd; theyre; things;
        though; today; toddler; track; tracker; trafficked; train; trouble; turned; twelve; unanswered; understood;
        urgent; victims; waits; want; weak; website; weekly; weighed; whose; with; within; working; younger; youre
        """,
        -0.375: """
        = about disabled-children; = about other; again; agencies; agency; almost; alone; april; areas; asked;
        auditors; average; away; baby; babys; backlog; borough; boy; bring; brought; callers; cancelled; centre;
        chairs; charge; checks; coach; comes; comments; conclusion; count; cut; danger; dark; department; discharge;
        do; doesnt; door; during; eight; emergency; enquiries; experiences; extra; eye; feel; fell; financial; first;
        five; friends; friendship; gathered; getting; girl; grandparents; green; hardly; harm; head; hear; helped;
        holidays; hour; hub; ideas; if; improvement; it; jargon; job; jobs; joint; keeps; knocking; leaders; leans;
        learning; letter; line; manager; matter; meant; men; money; mothers; moves; mum; needs; offer; often; olds;
        once; opened; over; overnight; oversight; pandemic; part; partner; pieced; pleased; practitioners; praise;
        progress; promises; proper; quarter; regular; run; scheme; settled; seven; short; shut; slow; somebody;
        someone; song; sought; stay; surveys; taken; targets; teenager; term; that; they; think; thirty; timeliness;
        to; toddlers; town; trained; treated; trust; visited; well; without; work; worker
        """,
        -0.5: """
        = about leadership; = strength; answer; anyone; audit; audits; become; board; bosses; carried; chief;
        conference; county; courts; difficult; director; disabled; done; early; enough; for; get; groups; guidance;
        heavy; here; hours; little; looked; means; middle; might; mother; nine; number; one; outside; pace; plan;
        plans; points; requests; sample; sampling; school; service; six; talks; ten; through; traced; very; view;
        violence; waiting; weekends; whether; yet; youngsters
        """,
        -0.625: """
        = about workforce; = context; = head; after; bit; case; does; due; explain; families; four; from; good;
        handful; help; independent; missed; partnership; profiles; psychologists; reach; says; spite; step; their;
        those; thought; turn; worst
        """,
        -0.75: """
        back; bearing; books; by; direction; faithfully; like; more; own; take; teams; third; time; took
        """,
        -0.875: """
        = about placements; = about plans; boys; children; english; leavers; many; month; most; off; ones; or; second
        """,
        -1.0: """
        = about education; challenge; supervisors; together; warnings; year
        """,
        -1.125: """
        = about care-leavers; absence; assessment; go; people; pulled
        """,
        -1.25: """
        of; seen; teenagers
        """,
        -1.375: """
        = about timeliness
        """,
        -1.75: """
        few; seniors
        """,
    },
    Theme.PLACEMENTS: {
        4.75: """
        = about placements
        """,
        2.25: """
        flats; slept
        """,
        2.0: """
        bed; fostered
        """,
        1.875: """
        stability
        """,
        1.75: """
        children; homes; households
        """,
        1.625: """
        firms; house; refuge; will
        """,
        1.5: """
        = council; friends; sixteen; special
        """,
        1.375: """
        home
        """,
        1.25: """
        = about unaccompanied-children; = head; asylum; hotels; houses; notice; ring; sent; teenagers; warm;
        youngsters
        """,
        1.125: """
        = strength; borough; boys; caravans; county; eighteen; end; far; hostels; journey; kitchens; landlords; moved;
        moves; parted; placing; privately; roof; seeking; supporting; take; three; under; visit
        """,
        1.0: """
        = about missing-and-exploitation; = about workforce; address; brought; care; centres; city; decent; dig;
        distance; doors; executive; five; fostering; housed; live; regularly; replied; supervising; too; until; went
        """,
        0.875: """
        adopters; aunts; but; calm; cannot; charities; choice; custody; faith; families; feel; finding; flat; further;
        generous; guardians; host; just; kitchen; leaver; over; pat; places; returned; safe; secure; severely;
        troubles; well; working
        """,
        0.75: """
        above; bathroom; big; boarding; boroughs; cared; citys; domiciliary; eleven; food; forty; gran; grant; handed;
        keeping; kin; leaves; lets; lives; lodgings; mainland; me; nearly; notices; one; opened; or; providers;
        reception; rents; respite; rooms; runs; search; seekers; separated; since; teenage; term; thats; therapeutic;
        there; they; theyd; tutor; valued; wales; week; would
        """,
        0.625: """
        = about disabled-children; allowances; any; april; assessments; back; better; boy; buys; committed; councils;
        doing; ended; fifty; full; heavily; instead; keys; least; link; little; mean; mediation; meeting; nights;
        nobody; nor; nowhere; paid; pays; present; range; reason; reasons; rent; resigned; road; save; scale; settled;
        sharing; space; stay; still; tiny; twenty; unsuitable; vans; weighs; weve; wherever; win
        """,
        0.5: """
        = narrated; agencies; anyone; aware; beds; belong; beyond; block; breaking; brink; building; can; choosing;
        cllr; come; contracts; dearth; deposits; disabled; do; easy; everyone; farmhouse; fought; found; front; group;
        homeless; homely; hostel; hundreds; hunting; join; july; large; liked; locally; locked; loft; market;
        ministers; minority; more; mostly; mr; named; nine; no; nursing; other; out; own; parts; people; recently;
        recruits; registered; retainer; satisfied; score; selling; sending; share; shared; shortage; shut; sleep;
        sofa; spends; split; spring; stall; sudanese; suitable; support; supported; syria; tax; teenager; tenancy;
        thanks; thing; thought; took; traced; turned; van; visited; want; was; weekends; whether
        """,
        0.375: """
        = about scope; accommodation; against; also; anything; arrivals; availability; background; bedtime; bigger;
        boat; car; carer; cent; choices; chosen; commissioning; complaints; complex; costs; could; couldnt; countys;
        devoted; disabilities; dozen; driven; drugs; england; entry; extra; failing; fence; finds; forward; frequent;
        groups; guarantee; has; hung; into; joined; key; known; learning; leavers; like; living; lodge; looking;
        means; mood; morning; mosques; narrow; neighbours; newcomers; news; number; options; paperwork; pay; per;
        pictures; pocket; praised; private; promptness; protocol; raised; rare; reading; reduce; royal; same; scheme;
        seventeen; side; sleeping; sofas; some; someone; sons; spare; standard; station; stood; such; summer; supper;
        theres; third; two; unregistered; up; use; voluntary; wanted; whore; year; young
        """,
        0.25: """
        = improvement; across; afghan; after; among; are; august; bags; because; born; bought; check; clean; college;
        comfort; concern; council; crept; crossed; differ; different; director; dog; earlier; equipment; evening;
        eyes; family; fell; few; fewer; fifth; gained; graded; grandparents; grew; grown; happy; hasnt; head; heard;
        here; hotel; household; it; its; leaving; local; many; march; match; mosque; newer; nineteen; nobodys; offer;
        olds; others; pack; pages; papers; part; payment; picked; placed; prices; problems; provide; provision; rated;
        receive; recruited; rely; risen; school; several; short; signed; statement; staying; stays; straight; suit;
        supply; takes; ten; thin; times; together; trip; unaccompanied; unannounced; understand; vietnam; weekend;
        welsh; were; word; worked; your
        """,
        0.125: """
        advisers; alone; always; arrangements; arrived; autism; begun; came; cars; clearer; close; cost; cqc; deal;
        described; drive; emergency; failed; felt; find; four; girls; gives; going; got; growing; have; helped; high;
        hour; hours; if; inspectors; january; language; legal; life; looked; low; men; met; month; must; near;
        neighbouring; night; of; ofsted; pick; point; professionals; programme; put; reach; ready; report; seen;
        seven; single; so; strategy; themselves; told; twelve; watchdog; whats; which; whole; whose; worried
        """,
        -0.125: """
        abroad; abuse; again; ago; ahead; although; anybody; applications; area; arrive; aside; asking; assessed;
        autumn; bad; be; began; birth; book; both; breakfast; brothers; build; bus; cabinet; calls; carers; carried;
        caseloads; chairs; change; changes; chief; christmas; clear; concerns; conferences; councillors; course;
        court; courts; crisis; culture; date; direct; disability; documents; does; draw; drift; due; edge; even;
        february; file; files; follow; following; for; give; government; gps; grip; happens; hear; held; his; history;
        housing; ill; inadequate; included; information; inspected; inspection; inspectorate; itself; judged; keep;
        kept; knows; later; law; lead; learn; led; lines; list; listened; lockdown; lost; love; mark; may; meant;
        mental; middle; missing; move; mum; name; national; needed; neglect; not; noted; notes; noticed; now; numbers;
        nurse; nurses; october; office; old; online; overall; oversight; partnership; passed; past; pathway;
        permanent; phone; plain; play; poor; posts; practice; previous; priority; probation; proper; public; pupils;
        questions; quick; rating; record; records; referrals; reported; rest; return; reviewing; rise; risks; sat;
        screening; sees; self; senior; september; significant; slow; small; social; speak; spoken; spot; stand;
        statements; step; strengths; sure; tea; tend; these; timely; train; trusted; twice; view; views; weekly; when;
        whom; wishes; won; yearly; yet; you
        """,
        -0.25: """
        according; act; action; adulthood; adults; advocates; aftercare; aged; agreed; all; ambitious; annual; answer;
        arent; average; babies; backlog; benefit; best; by; call; cancelled; chair; childrens; childs; commission;
        counties; courses; day; dealers; decided; department; describes; desks; diaries; did; door; drawn; drivers;
        duty; education; effect; else; everything; experience; experienced; fathers; filed; filled; film; findings;
        first; focus; formal; forms; forum; gap; gets; getting; grade; had; hall; happen; happened; hardly; harm;
        havent; having; heads; hearings; hospitals; however; improve; improvement; interpreters; interview; is; job;
        joint; june; kindness; know; lads; lawyers; learnt; leave; left; line; logs; made; make; makes; making;
        members; might; monitoring; monthly; most; moving; off; officers; on; ones; orders; our; outcomes; overdue;
        paper; parent; partners; peoples; permanence; person; personal; phones; placement; post; progress; prompt;
        protected; psychologists; quality; queue; rather; refugee; regulator; requires; response; running; scarce;
        seeing; send; sense; served; settle; show; sibling; sit; somebody; something; sometimes; sooner; specialist;
        stable; status; stop; story; system; talk; talked; taxis; teachers; temporary; that; then; theyre; toddlers;
        top; training; trauma; trust; turns; understanding; understood; unpaid; ups; us; victims; video; waits; ward;
        wards; ways; we; welcomed; werent; wrong; wrote; youth
        """,
        -0.375: """
        account; adaptations; additional; adopt; adviser; advocacy; age; ambition; another; answered; around; arrival;
        as; association; authors; away; been; buying; called; card; cases; changed; checked; citizenship; club; comes;
        concluded; contract; cut; daily; days; decisions; disruption; distant; domestic; done; each; early; elsewhere;
        empty; experiences; fives; form; from; fund; gave; good; halls; he; health; her; hire; hosts; independent;
        inside; jobs; keeps; lack; lad; late; liberty; loneliness; longer; look; lot; managers; meet; memory; mentors;
        monday; much; mums; needs; nhs; nothing; november; often; only; overseas; pace; panels; patients; patterns;
        phoned; photos; picture; placements; plans; practitioners; praise; promised; reports; review; reviewed;
        safeguarding; schools; scramble; seek; services; she; starts; supervised; supports; tale; taught; their;
        therapist; therapists; trouble; turn; unsafe; waiting; warmth; welcome; where; whod; whove; words; write;
        written
        """,
        -0.5: """
        adoption; advocate; alike; allowance; apart; approved; areas; assessment; authority; available; bank; behind;
        breaks; caught; centre; choose; clubs; coming; contact; delay; deprivation; discharge; exactly; exceptional;
        fast; feels; gone; hotline; how; hub; i; interviews; introductions; island; isnt; jointly; knew; leaders;
        less; meetings; miles; nearest; never; once; outside; outstanding; packages; place; positive; psychologist;
        respond; restraint; right; room; said; saw; shop; spent; staff; start; talks; tell; text; theirs; though;
        used; visits; weeks; worker; worries
        """,
        -0.625: """
        advice; ask; asked; at; authoritys; become; between; birthday; checks; copy; decision; drop; given; half;
        holidays; last; let; letters; matching; next; offered; order; page; panel; parents; pashto; planning; police;
        protection; risk; say; service; shown; stayed; teams; things; thoughtful; thrown; touch; very; violence; what;
        why
        """,
        -0.75: """
        = about front-door; = context; being; foster; get; go; hadnt; hold; hospital; kind; leadership; leaflet;
        reviews; rewritten; set; siblings; tenants; through; time; way
        """,
        -0.875: """
        = about assessments; adult; allegations; goes; residents; should; taken; to; wait; while; who; workers; years
        """,
        -1.0: """
        = about care-leavers; = inspectors; hundred; improved; open; sisters; waited
        """,
        -1.125: """
        = about childs-voice; down; opening; plan; relatives; uncles
        """,
        -1.375: """
        = about overall; about; those; work
        """,
        -1.5: """
        help; kinship; see
        """,
        -1.625: """
        = about plans; = about recording
        """,
        -1.75: """
        = foot; connected
        """,
        -2.125: """
        = about education
        """,
        -2.25: """
        = about health; = about timeliness
        """,
        -2.5: """
        = about management-oversight
        """,
    },
    Theme.PERMANENCE: {
        4.625: """
        = about permanence
        """,
        2.75: """
        = about placements
        """,
        2.125: """
        most
        """,
        1.875: """
        adoption; kinship; relatives; temporary
        """,
        1.75: """
        judges
        """,
        1.625: """
        adoptions
        """,
        1.5: """
        aunt; contact; family; grandparents
        """,
        1.375: """
        applications; chance; hearings; matched; order; to; too
        """,
        1.25: """
        = about plans; = about timeliness; connected; good; judge; knew; late; mothers; plans; reunions; term; uncles;
        waited; where
        """,
        1.125: """
        backlog; brothers; have; know; match; parents; planned; promised; time; will
        """,
        1.0: """
        boxes; cousins; expert; happy; last; manager; ofsted; ones; orders; pre; reviewed; theyre; under; up; while;
        years
        """,
        0.875: """
        adopted; arrangements; books; child; coming; final; finds; guardianship; hearing; home; instances; kin; of;
        plan; reunion; reviewers; said; second; sixteen; sooner; step; such; timely; wishes
        """,
        0.75: """
        adopt; after; are; at; average; become; belong; broke; careful; checks; childs; decision; early; everyone;
        first; formal; forty; foster; get; going; matches; may; means; memory; permanent; proper; recommends; score;
        seeing; settle; short; sisters; statements; staying; town; uncertainty; use; viability; would; youngsters
        """,
        0.625: """
        advice; altered; avoid; between; bid; bringing; cannot; carers; cases; centres; compulsory; consent;
        disruption; doubled; england; for; goes; grandmothers; has; here; if; keep; keeping; lawyer; leaned; learn;
        live; long; many; maureen; mondays; nationally; nearly; nineteen; now; number; older; once; part; pregnant;
        primary; say; since; song; sought; spend; starts; stayed; supervised; tested; their; told; twin; two; used;
        waiting; waits; weeks; wonder; wont
        """,
        0.5: """
        = about unaccompanied-children; able; abused; aim; allowances; approved; aunts; baby; boys; breakdown; bring;
        buried; cabinet; called; carefully; ceremony; certainty; citys; consulted; copy; dad; deal; difficulties;
        disabled; discharge; ever; fares; feelings; firmer; foetal; girl; girls; give; gran; group; grown; half;
        happens; helped; holds; introductions; let; liked; likes; links; lived; lollipop; longest; losing; made;
        magistrates; might; money; mother; or; others; passports; plain; rather; red; rise; says; section; see;
        sensible; sets; sister; slow; stories; strain; supervision; sure; swift; taken; tale; ten; tend; than;
        therapeutic; theyd; thoughtful; today; together; touch; trace; very; went; were; wish
        """,
        0.375: """
        add; as; babys; backed; balanced; began; begun; bridge; change; charities; children; close; couple; deciding;
        design; directions; director; eleven; elsewhere; even; every; evidence; fairly; five; free; futures; gathered;
        gone; hadnt; hall; hangs; happen; heating; held; helps; hexley; high; hold; instance; intensive; into; knows;
        left; lessons; like; limbo; looked; matching; midnight; mums; network; ninety; not; occasion; offered; over;
        page; pair; paper; paragraph; permanence; photographs; prepared; quality; rare; remain; rest; review; safely;
        safety; same; save; scramble; settled; seven; six; somebody; stable; start; steps; still; thought; till;
        traced; tracking; tried; twelve; village; voluntary; warning; with; won; younger
        """,
        0.25: """
        adulthood; afterwards; aged; agreed; alcohol; another; apply; arrive; authority; autism; been; birthday;
        break; bus; cake; call; cant; care; carried; childrens; commissioned; conferences; could; councils; dedicated;
        delay; discharged; down; empty; explained; eye; face; fact; fallen; father; fifteen; fifth; footing;
        fortnightly; fostering; future; guardian; habit; handful; his; i; idea; improve; interim; kept; kinder; lad;
        lasts; law; little; local; main; meant; middle; minute; mum; news; nobodys; noticed; olds; panels; parks;
        patient; photos; picture; praise; recognised; records; regularly; return; ruled; saying; separated; several;
        share; side; sits; skilled; sleepovers; small; solicitor; solicitors; some; sometimes; soon; stage; stopped;
        stops; story; stuck; supervisors; taking; target; telling; theirs; theyll; thinks; thirty; timetables; track;
        turn; turned; twice; wait; wanted; wasnt; weekends; when; which; words; writing; year
        """,
        0.125: """
        = about care-leavers; again; against; agencies; always; an; answers; away; because; beyond; birth; brought;
        but; checked; christmas; claim; cost; cross; drift; during; else; enough; finish; front; full; grow; harder;
        having; hear; her; holiday; hopes; interpreter; just; keeps; kind; less; lifted; living; longer; lost; make;
        making; move; need; needed; never; nine; old; online; pace; parent; past; places; room; saw; seldom; sent;
        service; single; so; stay; strong; takes; talked; that; themselves; then; they; things; third; thorough;
        urgent; visits; way; well; whether; without
        """,
        -0.125: """
        = about assessments; = about leadership; absent; abuse; adviser; anywhere; area; arrivals; assessed;
        assessors; asylum; babies; bad; bank; bed; big; board; body; box; breakfast; carer; case; chair; changed;
        closed; closely; club; clubs; come; community; considered; contacts; custody; data; date; desk; detail;
        disabilities; drawn; drive; drugs; due; earlier; eight; experiences; fewer; filled; flats; follow; forms;
        found; from; further; gaps; gave; gets; groups; guardians; harm; he; hours; house; houses; housing; how;
        information; isnt; january; judged; june; lads; leadership; learning; letters; level; link; list; lives; lone;
        looking; looks; loved; managers; mark; marked; mean; mental; midwives; miles; name; named; neighbouring;
        newcomers; next; nhs; night; nights; noted; november; on; only; opened; outstanding; partners; phones; place;
        play; point; poor; possible; post; practice; praised; present; priority; professionals; protected; proud;
        pupils; put; rarely; rated; reach; reached; read; reading; recommendations; referral; repeat; report;
        residents; reviewing; risks; round; safeguarding; seeking; senior; she; should; shown; signed; signs; slipped;
        spent; spot; spring; stood; strategy; strengths; supported; teenagers; thanks; therapist; this; times; took;
        top; travel; trouble; trust; trusted; twenty; understand; understood; updated; visit; visited; visitors; ways;
        weak; week; welsh; who; whod; within; word; workers; working; worry; wrote; youth
        """,
        -0.25: """
        = about scope; = head; about; according; ago; allegations; alone; already; among; areas; argue; arrived; ask;
        authorities; before; begins; book; borough; boroughs; bosses; callers; cancelled; chairs; check; choice;
        circumstances; city; comes; committed; complaints; concern; contingency; councillors; covered; cut; dealt;
        debt; details; direct; disability; doctor; dog; done; door; drawings; drug; duty; education; eighteen;
        exception; eyes; faith; far; february; fifty; find; firm; fives; flat; forever; former; forward; genograms;
        grade; harms; homes; hospital; hotels; however; hub; hundred; ideas; independent; inspection; involved; it;
        job; july; lack; language; lead; leaders; leavers; lockdown; maps; me; meeting; men; missed; model; month;
        mostly; moves; moving; near; networks; nobody; note; notes; nowhere; offer; officer; open; ought; oversight;
        packages; pages; paperwork; parenting; parking; pasted; person; personal; posts; practitioners; proceedings;
        ran; ready; register; registered; relationships; rights; ring; risk; roof; safe; saturday; secure; services;
        shared; spare; staff; started; status; students; swiftly; talks; taught; tends; tenth; therapy; train;
        training; trial; unannounced; unborn; understanding; unpaid; violence; voice; wants; warmth; weighed; whats;
        wherever; why; works; written; wrong; yet
        """,
        -0.375: """
        account; across; action; adult; advisers; ahead; also; apart; applied; appointments; arrangement; assessment;
        attention; bailiffs; bore; both; by; calls; came; can; cent; changes; charity; chronologies; couples; danger;
        day; days; deadline; decisions; diaries; does; effect; end; extra; fast; feel; gives; head; heading; hide;
        itself; known; later; leaves; lets; meet; missing; monday; neglect; no; nor; notice; officers; opens; our;
        paediatrician; paid; per; phone; police; practical; prayer; pride; reasons; receive; record; referred;
        regular; removed; requires; response; seen; show; sides; sit; skills; something; specialist; spoken; standard;
        stands; straight; tact; teenager; thin; though; three; through; trained; trauma; tribunal; video; views;
        watched; weekend; whoever; wing; your
        """,
        -0.5: """
        = about childs-voice; = foot; anybody; anything; arent; asking; barrister; be; better; born; chats; council;
        count; described; each; everything; families; hand; heard; hired; hurt; improvement; independence; inspectors;
        legal; managing; meets; menu; mountain; much; needs; off; often; payments; photo; pick; reviews; run;
        sentence; shows; skill; someone; teams; thresholds; using; whose; work; you
        """,
        -0.625: """
        = about education; asked; assesses; best; clear; courts; draw; health; interviews; its; line; loft; logged;
        look; meetings; miss; monthly; more; new; observed; ordered; overnight; passed; picked; placement; protection;
        psychologists; reason; sessions; shortly; special; team; there; transition; was; whole; whom
        """,
        -0.75: """
        adults; alike; assessments; experts; focus; friends; hard; kitchen; leave; must; panel; radar; reports; right;
        schools; set; tests; tireless; warm
        """,
        -0.875: """
        adopters; drop; fell; generous; nothing; nurseries; other; table; valued
        """,
        -1.0: """
        = about management-oversight; = improvement; do; experience; file; files; fund; one; young
        """,
        -1.125: """
        = about workforce; = inspectors; court; finders; outside; own; planning; until
        """,
        -1.25: """
        = narrated; being; out; talk; tracker; what
        """,
        -1.375: """
        = about disabled-children; = about overall; chaired; governments; help; support; tell; worker
        """,
        -1.5: """
        = about missing-and-exploitation; people
        """,
        -1.625: """
        = about health
        """,
        -1.75: """
        = about recording
        """,
        -1.875: """
        = found
        """,
        -2.0: """
        = council
        """,
        -2.125: """
        = context
        """,
        -2.25: """
        = about front-door
        """,
    },
    Theme.HEALTH: {
        7.625: """
        = about health
        """,
        3.875: """
        psychologist
        """,
        2.625: """
        gps
        """,
        2.375: """
        clinic; nhs
        """,
        2.25: """
        e
        """,
        2.125: """
        autism; midwives
        """,
        2.0: """
        hospitals
        """,
        1.875: """
        counsellor; therapists; trauma; wheelchair
        """,
        1.75: """
        = about timeliness; counsellors; diagnosis
        """,
        1.625: """
        help; neurodevelopmental; nurses; wait
        """,
        1.5: """
        consultants; counselling; see
        """,
        1.375: """
        = inspectors; check; community; forensic; governments; patients; too; wards
        """,
        1.25: """
        clinics; emergency; foster; integrated; pay; sexual; strength; women; years
        """,
        1.125: """
        = about disabled-children; anxiety; appointment; board; doctor; feel; lack; paediatrician; screening; tests
        """,
        1.0: """
        = improvement; = strength; adopters; arrivals; babies; department; funding; go; history; inherited; joint;
        mothers; pathway; pays; sleep; specialist; tb
        """,
        0.875: """
        assessments; authors; beds; born; child; closed; depression; fund; hub; leave; may; missed; ordinary; overdue;
        prescriptions; questionnaire; record; takes; three
        """,
        0.75: """
        = narrated; adoption; appointments; ask; bedtimes; breakfasts; continence; cut; declared; drink; eating;
        emptied; every; examinations; filled; free; gym; jabs; list; mean; medicines; midwife; olds; pregnant;
        psychologists; replaced; said; scores; secondary; sees; trusts; weighed; yearly
        """,
        0.625: """
        access; adhd; admissions; agreed; anybody; backlog; benefit; bit; camps; can; checked; children; clinical;
        coronavirus; critical; cuts; dentist; doctors; doesnt; drinking; families; ferry; gathered; get; gp; harm;
        hearing; initial; inside; liked; lockdown; medical; miss; months; mother; must; need; notes; passes;
        physiotherapy; placed; pointed; pregnancy; presence; question; reaches; rehab; repairs; return; school;
        screens; seen; shortage; shortly; slot; teenager; teeth; thanks; their; theres; turn; understanding;
        vaccination; waiting; ward; weighing; young
        """,
        0.5: """
        = about care-leavers; = about unaccompanied-children; air; anything; arranged; assessment; asthma; asylum;
        bang; be; bounce; bridge; came; catch; childrens; commended; concerned; consultations; copy; described;
        development; distress; domestic; eighteen; examination; falls; feelings; fell; first; flagged; fourteen; hand;
        heard; hurt; incident; know; lapsed; local; makes; measuring; medicine; moment; mountain; only; paediatric;
        pain; passport; physiotherapists; plain; prompt; psychiatric; quick; recovery; run; seats; seeking; send;
        sensory; serve; share; sole; sounds; stuck; summaries; sure; suspected; taught; than; that; therapies; third;
        toddlers; tooth; treated; use; video; vision; visitors; warmth; weeks; wheelchairs; you
        """,
        0.375: """
        = about childs-voice; abuse; abused; adopted; alert; aware; barely; camhs; case; checks; complex; contract;
        difficulties; disability; discharged; district; downs; drop; england; exist; expectant; eyes; fare; five;
        flag; fortnight; growing; hidden; homes; house; illnesses; is; jointly; learning; lost; mainland; medicals;
        more; new; noted; nursing; opened; opens; or; our; paediatricians; patchy; persistent; post; priority;
        programme; psychiatrist; pursued; questionnaires; queues; referrals; regional; relationships; ring; safer;
        scarce; service; shrunk; shut; sore; speech; still; street; struggling; suit; take; taking; tongue; torture;
        treatment; troubled; two; under; unless; until; up; virtual; visits; warnings; way; weigh; werent; wonders;
        worked
        """,
        0.25: """
        = about leadership; = found; along; always; argued; asking; astray; autumn; badly; based; book; brought;
        campaign; cent; charge; childs; ciw; conferences; consent; continuing; councillor; countys; course; crisis;
        delay; delays; demand; dementia; designated; didnt; discharge; do; drugs; educated; either; ever; follow;
        followed; for; friendly; gaps; getting; gives; glasses; groups; grow; had; hands; hard; havent; high; hit;
        hold; illness; judge; lad; leaves; lies; meant; measure; measured; multi; never; not; offered; once;
        otherwise; outcome; park; passed; per; perinatal; persons; pick; promises; queue; quicker; reaching; ready;
        refugee; residential; routine; routinely; seeing; seldom; sending; someone; special; supported; tens; tested;
        to; very; waits; wants; watched; whether; who; whoever; within
        """,
        0.125: """
        = about front-door; = foot; after; another; answers; behind; carers; carry; chairs; class; close; come; day;
        disabilities; doubled; dropped; else; emotional; ended; eye; face; figures; focused; following; full; girl;
        girls; her; looks; lot; low; member; miles; month; moved; no; nobody; ofsteds; part; point; previous;
        promised; reached; register; regular; remains; reported; second; spoke; stand; stayed; straight; tell;
        therapy; theyre; think; throughout; waited; want; went; won; works; worries; worry; written; year
        """,
        -0.125: """
        = about permanence; above; absent; according; actions; advocate; advocates; aged; agency; alone; although;
        ambitious; an; answered; asks; at; average; baby; back; bad; behaviour; birthday; body; books; bosses; both;
        breakfast; bring; built; but; cabinet; car; cases; chair; chief; choose; christmas; citys; college; comes;
        coming; contacts; cost; councillors; cqc; cross; daily; dates; deal; dealt; decided; difference; discussions;
        documents; done; drift; during; earlier; easter; easy; effective; eleven; elsewhere; english; executive;
        experience; experienced; experiences; exploitation; february; fewer; fifth; finding; fives; football; former;
        forum; forward; found; four; framework; fresh; friday; gets; give; goes; got; hadnt; have; having; hour;
        inadequate; inspection; inspectors; interviews; its; journey; kinship; lads; language; last; late; later; law;
        leadership; letter; lone; making; march; meets; middle; minutes; monday; monthly; most; neighbouring; nights;
        nineteen; notice; november; numbers; nurseries; october; on; online; order; orders; ought; out; overlooked;
        overnight; own; panels; papers; parenting; partnership; permanence; permanent; personal; phone; places; pre;
        provision; rated; rather; reach; read; reading; reasons; recognises; records; relatives; remain; requires;
        residents; rings; rural; safety; says; serious; settled; seven; siblings; side; sight; signed; since; six;
        slow; so; sought; spring; stay; step; stick; stop; summer; talked; talks; them; theyd; this; times; today;
        town; train; trouble; twice; unaccompanied; victims; visit; wales; warm; was; weekly; well; whats; when; whom;
        why; working; writing; wrong; youngsters; your
        """,
        -0.25: """
        = about education; about; across; act; adaptations; adults; advice; again; alarm; all; ambition; areas;
        arrived; assessed; authority; being; believed; between; blind; boxes; break; britain; bus; buses; capacity;
        careful; caught; centres; chance; changed; charity; choice; city; claim; clear; clubs; committed;
        communication; copied; could; covers; data; days; deaf; debt; did; director; discussed; does; doors; down;
        dozen; draw; drawn; drive; due; early; enquiries; even; evidence; faith; fall; familys; feedback; filed; film;
        find; finds; firm; form; forty; friends; front; given; gone; grandparents; guardians; handful; happens;
        harder; helping; hoists; hospital; hotel; hotels; hundred; identified; improvement; included; including;
        independence; information; isnt; issued; job; jobs; judged; keeping; kind; lacked; lawyer; lead; leaders;
        least; leaver; level; lift; light; living; long; longest; looking; manager; me; meetings; mentor; mentors;
        missing; move; moving; much; newcomers; night; none; now; number; nurse; nursery; off; offer; office; ofsted;
        often; ones; open; others; outcomes; outside; pace; packages; pages; paperwork; past; payments; people;
        peoples; performance; place; prison; problems; proper; protocol; provide; public; questions; quickly; raise;
        raised; reablement; reflect; reports; request; requests; rest; right; rise; risks; rule; rules; sat; saw;
        self; senior; should; sign; signs; singled; sleepovers; slept; somebody; something; sound; speak; spend;
        spent; spotted; standards; start; starts; status; teens; telling; ten; term; themselves; those; though;
        thoughtful; timely; told; top; trusted; twelve; twenty; unpaid; view; visited; welcome; welsh; where; while;
        whod; whove; with; word; yes; yet; younger
        """,
        -0.375: """
        = about assessments; account; action; age; agencies; ago; ahead; answer; any; are; arent; around; as;
        autistic; away; because; begun; birth; boroughs; breaks; buys; carer; club; commends; contact; contracts;
        councils; county; danger; decision; disputes; drug; eight; everyone; everything; family; far; fathers; formal;
        from; good; graded; group; head; hear; held; here; his; holiday; home; however; into; january; large; legal;
        likes; lines; little; longer; look; made; make; many; members; might; neglect; neighbours; neither; officer;
        old; older; paper; parent; parents; picked; picture; plan; planning; practical; progress; recognised; repeat;
        report; section; september; severe; sisters; sit; sixteen; social; spite; story; support; surgeries; system;
        taken; temporary; then; therapist; these; things; time; upon; used; week; would; write
        """,
        -0.5: """
        = council; adviser; assessors; become; blank; borough; brothers; conference; court; decisions; direct; doing;
        duty; education; employed; end; everybody; exception; felt; file; files; grant; grown; hours; housing;
        independent; keeps; knows; leaflet; led; left; lists; looked; managers; meeting; money; mood; morning; named;
        next; nothing; officers; other; over; page; protection; put; quality; real; receive; refer; response; room;
        rooms; safe; scheme; secure; set; short; single; strategy; strong; such; telephone; uniforms; ventilators;
        voluntary; ways; weekend; what; which; will; without; words; workers
        """,
        -0.625: """
        = about missing-and-exploitation; advisers; bank; bar; been; called; different; facts; guess; happy; heads;
        how; keep; like; live; mums; occupational; one; plans; play; practice; practitioners; say; search; sent;
        services; shared; small; staff; teams; they; thought; trust; turned; understood; were; whole
        """,
        -0.75: """
        ages; alcohol; boys; calls; concerns; dental; disabled; helped; if; leavers; let; met; of; panel; person;
        police; portage; respite; rewrote; show; some
        """,
        -0.875: """
        = about recording; = about workforce; asked; brief; code; enough; it; known; less; life; needs; professionals;
        safeguarding; there; through; we
        """,
        -1.0: """
        also; ill; planned; probation; stopped; teachers; users; worker
        """,
        -1.125: """
        = about scope; = context; approved; helps; pupils; rarely
        """,
        -1.25: """
        = about overall; council
        """,
        -1.375: """
        = about placements; health
        """,
        -1.5: """
        dentists
        """,
        -1.625: """
        = about plans; adult; therapeutic
        """,
        -1.75: """
        = about other; = head
        """,
        -1.875: """
        = about management-oversight
        """,
        -2.25: """
        mental
        """,
    },
    Theme.EDUCATION: {
        6.875: """
        = about education
        """,
        2.125: """
        work
        """,
        1.875: """
        reading
        """,
        1.75: """
        nurseries; schools
        """,
        1.625: """
        children
        """,
        1.5: """
        class; of; timetables
        """,
        1.375: """
        attend; job; move; study
        """,
        1.25: """
        course; do; many; scheme; social; taught; teacher
        """,
        1.125: """
        = about other; absence; almost; boys; child; countys; numbers; part; places; schooling
        """,
        1.0: """
        answer; english; i; lads; mentor; miss; pupil; said; supported; take; termly; ukrainian; until
        """,
        0.875: """
        = about care-leavers; aged; alternative; arent; arrived; attendance; care; employers; every; for; full; given;
        meant; medium; neither; nineteen; nought; olds; september; special; students; too; tracked; two
        """,
        0.75: """
        certainty; cost; eleven; encouraged; friendly; halls; head; however; inclusion; into; kept; link; little;
        missing; music; newcomers; nine; off; portage; rated; reasons; reviewers; shortage; some; spot; starts;
        teenagers; tenth; told; very; whod
        """,
        0.625: """
        = about disabled-children; academy; adulthood; annual; behind; block; book; college; colleges; contribute;
        councillor; cut; degrees; exclude; fifty; film; flying; foster; give; glad; guaranteed; harder; heads;
        homework; hours; large; level; lorry; missed; must; not; place; preparing; reduced; refugees; results; roll;
        say; settings; shower; soon; spent; sums; suspensions; teachers; time; transport; want; welsh; without;
        worried
        """,
        0.5: """
        = strength; albania; also; ambitious; apprenticeships; attention; canteen; communication; courses; creative;
        degree; doesnt; dozen; drawn; education; emotional; england; enough; expected; fenced; good; grandparents;
        half; hubs; if; iran; learn; leaving; lunchtime; meeting; nursery; only; paid; praise; progress; runs;
        several; site; six; sixteen; specialist; spite; sport; stopped; stops; strong; suspended; think; thrown;
        trail; trainee; trains; twice; value; week; whove; writing; young; youngest; youngsters
        """,
        0.375: """
        = about unaccompanied-children; = improvement; = inspectors; admired; among; another; are; autism; back; bite;
        buddy; built; business; caravans; cent; classes; club; commends; commissioner; day; did; dogged; doing; downs;
        easter; few; finished; fives; free; gets; governors; grown; hasnt; his; inclusive; joined; keep; keeps; lad;
        laid; laptop; lies; looks; making; maths; mental; mentoring; might; never; number; offer; old; open;
        oversight; payroll; pays; people; per; press; prey; real; receive; residential; ring; sharing; sixth; spirits;
        start; sudan; syndrome; term; then; there; tuesday; turn; twelve; universities; useful; visit; visited;
        vulnerable; wait; weekly; welcome; won; worrying; years
        """,
        0.25: """
        = about workforce; = foot; above; age; agency; agreed; ambition; any; apprentices; apprenticeship; around;
        autistic; average; aware; become; been; began; borough; city; classroom; counties; disabilities; done; drop;
        easy; ehc; entries; even; excluded; extra; fall; feel; figure; find; football; found; get; gives; go; got;
        havent; helps; hub; information; interview; joy; knows; landing; languages; launched; library; lockdown;
        mainstream; manager; marks; miles; month; moving; national; nobody; nor; nothing; nursing; overlooked;
        placements; pledge; point; posts; proportion; quickly; rang; ready; recruitment; returned; reviews; rewritten;
        room; rules; seekers; service; seven; sign; sit; slow; speech; spend; spoke; story; strength; suitable; tact;
        ten; they; thing; through; track; try; unannounced; university; village; wasnt; well; workshop; you
        """,
        0.125: """
        about; across; adult; an; areas; autumn; bad; better; between; boy; breakfast; by; could; councils; country;
        county; doors; dropped; due; experienced; fewer; figures; former; gave; girls; grow; hadnt; hard; heard;
        highest; hospital; house; hundred; isnt; law; letter; lost; lowest; make; may; met; million; minutes;
        monitoring; more; morning; most; mothers; mum; new; news; next; offered; opened; opens; other; own; pages;
        passed; pay; permanent; placed; reached; risk; round; says; second; secondary; share; should; target; targets;
        these; those; training; violence; visits; warm; was; way; whom; workers; your
        """,
        -0.125: """
        able; action; adoption; advocates; ago; anyone; arrangements; as; asking; asylum; at; authorities; backlog;
        be; bed; before; birth; books; both; break; breaks; cant; card; carried; change; childrens; clinic; coming;
        common; community; complex; concerns; conferences; contacts; council; court; cqc; date; deal; dealt;
        different; direct; discussions; documents; does; duty; edge; elsewhere; emergency; evening; experiences; far;
        file; files; five; flats; follow; followed; follows; forgotten; forty; fostering; four; from; front; girl;
        grade; groups; guardians; hand; happen; happens; help; her; history; houses; how; idea; included;
        inconsistent; independent; interviews; joint; judged; language; leadership; leaflet; leave; leaver; leavers;
        left; life; liked; lines; looking; low; matters; me; meets; middle; monthly; needed; needs; nights; noted;
        notice; office; once; our; pace; paperwork; parenting; partnership; peoples; persons; plain; play; practice;
        prison; professionals; protected; qualified; quarter; questions; read; record; records; referrals; relatives;
        report; reports; respite; result; run; sat; score; screening; seeking; sees; send; senior; sense; serious;
        setting; settled; she; show; sisters; so; solicitor; someone; something; sooner; sort; sought; spoken; spring;
        standard; started; stayed; still; stuck; such; summary; sure; talked; thin; thresholds; times; today; train;
        transfer; trauma; treated; twenty; unaccompanied; understand; understood; us; violent; visitors; waits;
        wanted; watchdog; werent; why; women; worries; worry; write; wrong
        """,
        -0.25: """
        = about management-oversight; = about overall; = found; abuse; acted; address; adults; again; against;
        agencies; alert; along; always; anxiety; appeals; asks; assessed; assessment; assessors; away; bank; because;
        believed; board; booked; boroughs; bring; cabinet; cannot; carrying; celebrated; changes; choice; chosen;
        close; comes; complaints; contact; councillors; crisis; dads; danger; data; dated; deaf; deals; department;
        detailed; each; eight; eritrea; everyone; everything; experience; faith; fathers; form; forms; forum; getting;
        going; gps; gran; handed; harm; he; hold; ideas; impact; improvement; inspection; inspectors; kin; last;
        legal; letters; line; lives; living; long; longer; look; lose; loss; lunch; made; managers; march; matter;
        means; meetings; mentors; neglect; nhs; notebooks; notes; ofsted; online; page; parent; partners; passports;
        pathway; patience; phone; phones; photographs; photos; plan; practitioners; praised; pre; prepare; protection;
        psychologist; recommendations; remains; rent; requires; right; safe; safeguarding; self; separate; sessions;
        set; side; since; spending; stage; step; straight; sunday; table; talk; talks; tea; teenage; thanks; them;
        theyd; thirty; this; though; thought; timescales; todays; toddlers; touch; town; trained; trust; under;
        uneven; use; victims; views; virtual; wall; watchdogs; ways; weekends; weight; went; were; wherever; whether;
        will; worked; wrote; year; yet
        """,
        -0.375: """
        access; according; account; advertised; alone; assistants; being; boarding; british; brought; bus; but;
        called; camp; cases; check; chose; clear; come; concern; cross; dates; decisions; directors; dont; drew;
        during; early; else; exclusions; exploitation; felt; fifth; goes; gp; grooming; have; having; heavily; held;
        here; holidays; homes; its; knew; lack; leaders; list; live; looked; mediation; meet; members; men; name;
        named; neighbours; night; nowhere; nurse; nurses; out; outcomes; overnight; parents; patchy; patterns; person;
        planning; plays; private; provision; put; queue; register; rely; residents; ride; safety; saw; seats; sensory;
        shows; single; slip; space; standing; system; themselves; therapy; three; to; took; uk; unit; unless;
        variable; waiting; weighs; wheelchair; when; where; within; word; worker; would; written
        """,
        -0.5: """
        additional; amounts; blink; brothers; came; carers; catch; checks; classrooms; clinics; counsellors; decision;
        director; doctors; driving; educational; equipment; excellent; fear; fortnight; group; hear; housing; inside;
        keeping; known; learning; lessons; need; occupational; one; otherwise; outside; packages; panel; picked;
        psychologists; quality; rooms; scrutiny; speaks; taken; teams; their; tribunal; trusted; unseen; used; who;
        yearly
        """,
        -0.625: """
        admission; adviser; area; baby; based; buildings; calls; chair; chance; counsellor; disputes; health; just;
        led; log; money; nearly; no; now; on; police; primary; refuge; review; shared; signs; somebody; spotted;
        stranger; taxi; taxis; together; trouble; up; words
        """,
        -0.75: """
        = about permanence; = about timeliness; = narrated; body; can; changing; disabled; family; friday; home; know;
        laptops; ones; over; same; see; short; teach; that; therapists; things; turned; we; weeks; whose; with
        """,
        -0.875: """
        = about plans; ambassadors; assessments; call; case; counselling; down; grandmothers; is; late; my; support;
        travel; users; what; youth
        """,
        -1.0: """
        = about assessments; = about scope; appointed; cash; farms; first; gone; grind; had; speak; team; tutor
        """,
        -1.125: """
        advisers; centre; families; has; jobs; officers; school; services
        """,
        -1.25: """
        = about front-door; = council; asked
        """,
        -1.375: """
        = about recording
        """,
        -1.5: """
        = about placements
        """,
        -1.625: """
        = about missing-and-exploitation
        """,
        -1.75: """
        less
        """,
        -1.875: """
        = context
        """,
        -2.125: """
        = about leadership
        """,
        -2.625: """
        pupils
        """,
        -3.5: """
        = head
        """,
        -3.75: """
        = about childs-voice; = about health
        """,
    },
    Theme.CHILDS_VOICE: {
        5.25: """
        = about childs-voice
        """,
        2.125: """
        pupils; spoken
        """,
        2.0: """
        forum; worker
        """,
        1.875: """
        residents; visiting
        """,
        1.75: """
        asked; letters; real; seen; teenagers; them; views; workers
        """,
        1.625: """
        = strength; ambassadors; hear; knocking; name; written
        """,
        1.5: """
        boy; gave; panel; peoples; users; video; younger; youngsters
        """,
        1.375: """
        child; childrens; experienced; heart; often; spoke; visits
        """,
        1.25: """
        advocate; as; box; brothers; children; interpreters; junior; like; policies; rewrote; show; siblings; speak;
        surveys; times; trust; trusted
        """,
        1.125: """
        adults; building; chair; changed; choose; easy; files; forget; gaze; helps; interviewed; never; olds; ones;
        people; play; toddlers; wives
        """,
        1.0: """
        advocates; asian; ask; at; babies; budget; calls; charity; childs; comic; director; doorstep; eye; felt;
        group; groups; kids; leaflets; led; less; listening; little; meeting; quieter; sessions; shy; speakers;
        suggested; than; therapist; under; youth
        """,
        0.875: """
        active; always; cabinet; cancelled; carpet; chose; club; drawings; face; faithfully; forms; gaps; girl; hadnt;
        inspectors; life; march; meetings; our; papers; part; played; ran; relationships; remember; review; reviews;
        services; strategy; stronger; survey; talk; tenants; tens; use; war; way; words; young
        """,
        0.75: """
        area; assurance; auditors; bearing; bedroom; board; call; champions; chance; changing; comments; councillors;
        detached; fives; folk; gone; grown; handlers; invited; long; making; meaning; noisy; otherwise; pick; plus;
        says; seeing; stick; stood; survivors; talked; their; themselves; those; told; tots; unsure; walks; what
        """,
        0.625: """
        able; all; anxious; assembly; bag; between; boys; build; centre; complained; complaint; consultation;
        consulted; conversations; copied; council; described; did; dinner; does; dog; down; everything; executive;
        experience; experiences; explaining; familiar; february; feedback; few; filled; footage; frequent; friendship;
        frightened; funny; garden; getting; gypsy; heard; hold; how; ideas; inspector; kinder; launched; matter;
        meets; members; nor; own; parliament; partly; pashto; patterns; phones; pledge; rights; rooms; round; rules;
        screens; send; sits; six; small; start; stuff; switch; talking; tea; tended; to; trainers; translate; tuition;
        turning; unhurried; wants; welsh; werent; wish; wished; women; worry
        """,
        0.5: """
        = about care-leavers; = about education; advocacy; an; answers; arent; assessors; becomes; big; blink; bonds;
        brief; by; carried; charges; clearly; comment; communities; complex; concluded; contribute; cousins; doors;
        drop; dull; far; farmers; favourite; feel; feeling; fine; forgotten; freely; frequency; future; girls; grant;
        hardly; hed; helper; houses; involved; just; language; leavers; look; lost; makaton; mayor; me; mental;
        minutes; noise; non; observed; officer; pal; parks; party; patience; picture; police; puppets; reckoned;
        replies; request; sense; shape; signing; sisters; sit; sixty; smiles; some; taught; teens; tenacious; train;
        traveller; treat; unsafe; used; using; verbal; weight; wholl; whom; won; wound; wrote
        """,
        0.375: """
        = about unaccompanied-children; = improvement; about; acts; adolescent; aged; ahead; almost; babys; bodies;
        booked; bowling; british; built; café; called; canal; cant; cards; chairs; change; chief; circles; coming;
        counts; describes; detail; dogged; drew; eleven; enough; equals; experts; explored; faces; fears; fewer; file;
        films; floor; followed; forums; fun; gift; had; hartsmere; help; heritage; hit; house; humour; hung;
        interview; interviews; knew; lasting; leaflet; learning; light; lightly; likely; likes; made; mats; matters;
        met; miles; move; offer; old; out; outside; passes; photos; praise; put; recently; red; referrals;
        safeguarding; sat; say; screen; sector; seems; senior; settled; shown; sign; significant; signs; sixteen;
        skill; smiley; sought; speaking; speaks; speech; standing; story; stroke; suits; supper; teenager; tell;
        tells; text; texts; that; throughout; toys; uniform; weekends; whatever; which; whose; worn; write; youre
        """,
        0.25: """
        = about missing-and-exploitation; = about workforce; = inspectors; account; acted; afresh; afterthought;
        alone; around; bath; bedtime; behaviour; benefit; boards; boxing; cake; campaign; can; cared; carry; case;
        charter; choices; choir; choosing; common; communication; conferences; confident; creative; cross; dark; day;
        decides; design; diaries; directors; disabilities; disability; earned; eyes; fact; fair; fifty; four;
        guidance; hall; hearing; her; him; included; independence; it; jargon; learned; least; letter; level; lot;
        loud; lovely; make; mark; match; meant; memory; message; much; my; new; nothing; on; only; opens; opinion;
        overlooked; page; partner; pays; persistent; persons; phone; photographs; picks; pictures; plain; praised;
        pre; prison; question; questions; quiet; raised; rather; read; reader; reflect; relatives; respect; reviewing;
        saturday; september; sets; seven; shaped; sound; spends; strengths; strong; summer; supports; then; things;
        timeliness; toddler; trusts; visit; visitor; vote; wanted; warmly; wasnt; wednesday; went; yet; youngest;
        youngster
        """,
        0.125: """
        = foot; annual; answered; anything; areas; based; because; came; changes; choice; co; conversation; could;
        councils; countys; cover; decide; drawn; dropped; during; effective; events; evidence; follow; form; friends;
        further; got; grade; hand; helped; his; inside; later; looking; makes; many; morning; of; ofsted; older; one;
        opened; order; over; parent; place; planned; reached; rewritten; said; school; seldom; sent; side; spot;
        stage; started; ten; tested; three; treated; turned; very; warm; we; were; will; working; worried
        """,
        -0.125: """
        above; access; according; action; actions; adopted; adult; agencies; ago; among; another; answer; any; april;
        arrangements; asks; audit; authority; autistic; autumn; become; bit; books; break; breaks; brought; callers;
        challenge; chosen; clinic; clinics; closed; come; concern; contacts; corporate; cost; counselling; country;
        county; cqc; culture; decisions; dedicated; delay; dentist; done; drug; due; duty; entries; evaluation;
        everyone; explain; explained; facts; family; fourth; framework; friday; full; gp; grip; handled; happened;
        has; he; hubs; impact; inadequate; inspection; january; jobs; judged; judgement; judges; july; kept; kitchen;
        knows; latest; lawyers; leadership; leads; let; listened; lists; live; looks; management; matched; mentor;
        middle; mother; multi; needed; nine; none; nurse; october; ofsteds; open; outcome; outstanding; oversight;
        pages; pandemic; park; past; pathway; payments; permanence; person; point; points; post; posts; present;
        protection; public; rare; rated; rating; reads; recognised; record; recorded; recruitment; referral; register;
        registered; regular; repeat; right; room; running; screening; scrutiny; see; self; served; shows; shut;
        signed; skilled; slow; somebody; staffed; standard; stands; stopped; street; strength; sudan; summaries;
        swift; systems; table; take; takes; teacher; there; thing; thoughtful; through; touch; training; understood;
        university; wales; weekend; writing
        """,
        -0.25: """
        = about assessments; = about timeliness; absence; absent; act; alert; allocated; along; ambitious; anybody;
        appeal; appeals; appointment; arrive; attendance; backlog; bank; be; bed; before; begins; begun; behind;
        being; benefits; best; beyond; book; boroughs; both; bridge; calm; carrying; cent; centres; chaired; charge;
        charities; christmas; class; close; colleagues; comes; community; company; consent; contract; contracts;
        control; counties; course; court; covers; credit; dad; dates; deaf; dealt; debt; decision; department;
        detectives; discharge; discussed; district; doctors; door; draw; drift; earlier; easter; eight; elsewhere;
        emergency; england; enquiries; entitled; ever; exploitation; exploited; final; finding; finds; finish; five;
        following; football; footing; fortnight; fortnightly; foster; fostering; fourteen; friendly; futures; gangs;
        get; goes; gps; grandparents; grasp; great; ground; guardians; handful; harder; harm; head; heads; highly;
        history; holds; home; honest; hotel; hotels; hundred; hurt; ill; illness; initial; isnt; itself; join; joint;
        june; keep; kindness; lad; lads; laid; late; learn; leaver; log; lone; lose; loss; main; means; member;
        mentors; miss; missed; mosque; mostly; names; neighbouring; newcomers; newly; nights; notes; notices;
        november; numbers; nurses; occupational; off; offices; orders; other; others; overseas; pace; panels;
        paperwork; partnership; pass; passports; pay; per; personal; placed; places; planning; possible;
        practitioners; probation; problem; provision; psychologist; questionnaires; queue; reaches; reaching; reading;
        reason; referred; refugees; regularly; regulator; reports; requests; requires; residential; results; reviewed;
        rings; risks; road; roll; same; scores; seekers; seeking; separated; service; set; settle; sexual; sharp;
        should; showed; sleep; slipped; sooner; spending; spring; stability; stand; standards; starts; statements;
        stayed; staying; stays; step; steps; stories; stranger; streets; stuck; suit; supervision; taken; teachers;
        temporary; tend; term; therapists; theyre; thin; thirty; though; thought; timetables; together; took; tool;
        top; trip; try; tutor; twenty; twice; typed; typically; unaccompanied; uneven; unregistered; urgency; urgent;
        us; vacant; view; violence; virtual; volunteers; vulnerable; walk; want; website; weekly; weighed; welcome;
        weve; wheelchairs; whole; whove; within; woman; works; would; writes; yearly; you
        """,
        -0.375: """
        = about disabled-children; = found; address; against; agency; agreed; anxiety; are; arrived; assessed;
        assistants; asylum; been; birth; boat; bold; bosses; breakfast; bring; bruises; capacity; care; carer; cars;
        cases; checked; claim; collected; complaints; copy; core; councillor; cut; dads; daily; data; date; days;
        deadlines; deal; desk; despite; detailed; discussions; do; doctor; dozen; drugs; edge; eighteen; end; entered;
        fast; fed; fell; fifteen; figure; figures; flats; food; forever; found; go; good; grooming; grow; happen;
        havent; high; holidays; host; however; idea; immediate; improvement; information; instead; its; joined;
        journey; keeping; key; laptop; library; liked; link; living; logs; manager; mean; midwives; moment; month;
        monthly; moves; mums; national; nearly; neighbours; next; nobody; note; notice; nurseries; observation;
        officers; once; outreach; overnight; packages; paediatricians; parenting; parents; passed; plan; practice;
        praises; principal; private; professionals; programme; ready; records; report; rest; rich; ring; risk; run;
        runs; safer; saw; scarce; seek; sensory; shared; she; single; something; sports; staff; stops; submitted;
        supported; taxi; teams; teeth; telling; tenth; thanks; theyll; till; town; trauma; travel; troubles; turn;
        understand; waits; walked; was; whatsapp; wheelchair; when; where; wishes; word; wrong
        """,
        -0.5: """
        = about health; abuse; additional; adoption; also; baby; back; better; but; check; checks; clear; clubs;
        colleague; concerns; contact; different; districts; each; extra; firm; former; give; given; happens; happy;
        health; if; independent; inspectorate; interpreter; joy; leave; line; list; lived; longer; may; men; money;
        nineteen; not; noticed; number; ought; outcomes; overdue; psychologists; quarter; quick; response; saying;
        serious; several; share; sister; so; soon; stabbed; sure; system; taxis; teatime; today; trained; two; unborn;
        until; victims; village; visitors; week; whether; worked; yes
        """,
        -0.625: """
        = about management-oversight; = about overall; = about recording; = council; adviser; after; assessments;
        autism; birthday; danger; domestic; education; elected; else; fathers; hard; hospitals; hour; introduced;
        keeps; lack; lead; leaving; lies; mobile; most; nhs; positive; progress; promised; promptly; proper; quality;
        return; schools; since; still; supervising; theres; these; think; third; this; too; twelve; unpaid; wait;
        waiting; worries; years
        """,
        -0.75: """
        advice; age; cannot; disabled; e; early; families; homes; into; is; lessons; lives; local; night; no; office;
        quickly; social; specialist; spend; such; unrecorded; up; waited
        """,
        -0.875: """
        = about scope; beds; dont; for; from; hours; hub; mothers; plans; protocol; scanned; support; with
        """,
        -1.0: """
        = about front-door; advisers; assessment; carers; partners; second; while
        """,
        -1.125: """
        = about leadership; = head; bought; here; leaders; left; looked; now; reach; voices; well
        """,
        -1.25: """
        have
        """,
        -1.375: """
        = about placements; first; moving; team
        """,
        -1.5: """
        needs
        """,
        -1.75: """
        = about plans
        """,
        -2.125: """
        know; voice
        """,
        -2.25: """
        work
        """,
        -2.375: """
        = about permanence
        """,
        -2.5: """
        = context
        """,
    },
    Theme.CARE_LEAVERS: {
        3.625: """
        = about care-leavers
        """,
        2.25: """
        adviser; aftercare
        """,
        1.875: """
        leavers
        """,
        1.75: """
        care; contact
        """,
        1.625: """
        olds; planning
        """,
        1.5: """
        done; touch
        """,
        1.375: """
        eighteen; few; islanders; nearly; pathways; those
        """,
        1.25: """
        = about plans; advisers; council
        """,
        1.125: """
        = about education; advice; after; aged; birthday; highlight; less; rights; somebody
        """,
        1.0: """
        = about permanence; assessments; at; basic; birthdays; driving; eighteenth; house; known; moving; nowhere;
        once; responsible; risk; set; throughcare; young
        """,
        0.875: """
        = about assessments; about; adult; ambition; among; asks; authoritys; baby; benefits; bus; claim; door; drop;
        dropped; fresh; grants; have; hub; income; loneliness; made; national; noticed; off; over; reach; regular;
        sunday; supports; tails; third; twelve; woman; year
        """,
        0.75: """
        = about scope; = council; = head; childhood; continuing; crises; custody; director; eight; eligible; exam;
        flat; helped; island; kind; law; life; may; men; mentors; not; now; pilot; practical; shown; starts; support;
        text; theyd; trafficked; training; washing; years
        """,
        0.625: """
        = about childs-voice; across; affection; again; already; ambitious; any; around; back; choir; cliff; duty;
        emotional; end; fathers; feel; feels; forever; insurance; keep; last; leave; living; nineteen; office; people;
        practice; promises; proud; quarter; results; right; run; runs; scotland; separate; slowly; team; there; to;
        we; whom
        """,
        0.5: """
        act; away; badly; beating; bond; books; celebrated; certificates; choice; christmas; daily; entitlements;
        equipment; falls; fifth; fifty; former; foster; found; gets; gone; grant; grow; grown; handled; her;
        highlights; i; inspectors; lessons; like; loan; lockdown; lunch; meal; mile; money; most; move; number;
        nursery; offer; persistent; person; plumbers; policy; print; rather; savings; setting; shop; staff; strengths;
        stretched; struck; thin; thought; twenty; until; want; warm; yes
        """,
        0.375: """
        achieved; although; audit; audited; bailiffs; ball; better; birth; blank; break; breakfast; built; buses;
        card; charter; count; cover; cuts; date; debt; deciding; dedicated; dinner; drove; during; ended; entitled;
        evictions; football; forty; further; future; grandmothers; grew; group; hardly; here; holds; hundred; if;
        impressed; including; independence; keeps; kept; lack; local; lost; machine; market; mental; minute; near;
        never; numbers; offers; older; our; out; paint; parking; photographs; pop; praised; preparation; quality;
        receive; reflect; reminded; rent; replaced; review; says; see; seen; shut; so; soup; spring; still; stood;
        suit; teams; teenagers; themselves; theyre; through; told; travel; treated; turn; turned; uncles; us; views;
        voice; while; whod; with; women; worker; younger; your
        """,
        0.25: """
        also; anyone; apart; app; ask; asylum; bank; begin; beyond; café; call; calls; carried; change; club;
        consistently; court; dad; dealt; exceptional; explained; far; fast; film; frequent; full; goals; goes; guide;
        having; hear; hot; hubs; invited; join; judged; knock; lacked; languages; laptop; launched; listened; lose;
        makes; matched; mayor; might; missing; mobile; moment; monthly; morning; moved; must; oversight; paid; pas;
        peer; post; prepared; raised; recognises; recruit; register; remember; rewritten; said; say; sessions;
        sixteen; some; standing; start; stay; stayed; stranger; talk; tell; tenacious; that; thirty; too; train;
        trained; transformed; tuesday; twenties; university; ups; weekly; whos; written; wrote; yearly
        """,
        0.125: """
        = about management-oversight; = strength; abroad; according; account; age; an; authority; autism; babies;
        behind; being; borough; boys; budget; by; case; chair; changes; city; clear; considered; corporate;
        councillors; county; countys; didnt; difference; dont; drift; education; even; felt; first; follow; food; gap;
        give; gives; graded; had; hall; he; hospital; judgement; june; key; kitchen; knows; learn; leaver; live;
        lived; lives; love; means; meet; mentor; new; nobody; often; ones; or; paper; parenting; places; protocol;
        recording; remains; report; rings; service; should; something; supervision; their; turns; updated; wait; went;
        workers
        """,
        -0.125: """
        = about disabled-children; = about leadership; abuse; action; additional; adoption; all; answer; anything;
        area; arrived; august; autumn; average; bad; be; been; before; begins; boroughs; boy; breaks; cabinet; cant;
        chaired; check; chief; child; closed; clubs; company; conferences; contacts; could; course; cqc; dads; danger;
        decision; department; different; direct; domestic; each; earlier; easy; everyone; executive; expected;
        exploitation; failed; february; find; finds; followed; fortnight; gave; getting; girls; go; good; gp; grade;
        grandparents; great; groups; guardians; hand; harm; has; heads; help; his; holidays; home; how; improve;
        inspectorate; itself; july; late; leaving; led; legal; level; library; list; long; looked; marks; matters;
        missed; mother; mothers; named; needed; neglect; night; nine; noted; nothing; notice; november; nurses;
        october; of; old; outcomes; outside; overnight; packages; page; panels; partnership; permanence; permanent;
        phone; picture; police; practitioners; praise; pre; present; progress; protected; public; pupils; quick;
        quickly; rated; record; recruitment; rely; requests; residents; respite; result; return; rooms; round; rules;
        safeguarding; safety; same; second; sees; sense; sign; slow; sought; speak; spot; strategy; suitable;
        supported; taken; talks; teachers; these; think; times; took; top; unpaid; up; used; visited; visitors; waits;
        way; where; why; won; worries; you
        """,
        -0.25: """
        adulthood; agencies; agency; alone; always; areas; arent; arrangements; assessment; assessors; aware; because;
        best; big; both; bring; but; cannot; centre; chat; checks; childs; citizenship; clinic; coming; committee;
        complex; copy; cost; do; drawn; early; eleven; else; england; evening; experienced; extra; eye; face; fees;
        file; files; focused; folk; forms; fourth; front; funny; gangs; going; government; guardian; handed; hard;
        held; helpline; hold; hostels; hours; however; improving; information; inspector; interviews; into; keeping;
        know; landed; landlords; language; large; lead; leaders; leaves; letter; letters; lodgings; logged; looks;
        lots; manager; mark; meeting; meets; moves; newcomers; nhs; no; note; notes; nurse; offered; officers; ofsted;
        ofsteds; online; only; others; partners; party; pay; planned; pleasure; point; protection; provision; range;
        recently; refugees; relentless; requires; returned; scheme; schools; senior; sensory; september; share; short;
        single; sisters; sleep; solicitor; speaks; specialist; standard; stands; steps; stopped; story; street;
        students; summer; takes; talked; tax; term; tested; till; today; track; transition; trauma; try;
        unaccompanied; video; waited; waiting; weekends; weeks; welsh; werent; whether; which; who; whole; whose;
        wished; word; words; work; worried; worry; would
        """,
        -0.375: """
        = context; = found; above; bed; began; board; brothers; brought; can; co; counsellor; creative; crept;
        decisions; decline; described; details; did; disabilities; disabled; down; drink; employment; enough;
        exploited; family; four; fourteen; friends; from; guaranteed; gym; health; high; homes; housed; idea;
        independent; inside; isnt; its; ive; joined; joint; kinder; leadership; line; many; march; month; months;
        nobodys; nor; nursing; open; other; own; parents; passes; persons; photos; plans; posts; prescriptions;
        private; psychologist; questions; radar; referral; relatives; reports; residential; response; reviews; rough;
        saw; school; sent; several; sit; size; speed; spoken; staying; strong; study; summary; tenth; time; topic;
        tracking; trainee; trust; urgent; website; will; without; write
        """,
        -0.5: """
        = about front-door; accommodation; against; appointed; are; caravans; changed; childrens; choose; close;
        contribute; days; decent; degrees; families; fifteen; finished; frank; get; gps; head; himself; improvements;
        it; lively; looking; make; outstanding; pages; past; pays; placed; recall; recognised; recruited;
        relationships; reviewed; services; seven; slept; slot; sure; then; they; this; together; unsuitable; vans;
        was; wound; writing; youll; youth
        """,
        -0.625: """
        called; caring; certainty; come; consulted; councils; disability; does; doesnt; five; given; got; interview;
        just; look; meetings; met; more; much; need; neither; next; opened; panel; real; safe; sight; signed; sound;
        tracked; week; youngsters
        """,
        -0.75: """
        = about recording; = about timeliness; = about workforce; block; cases; encouraged; flats; happen; homeless;
        improvement; january; left; matter; medical; pathway; policies; tick; under
        """,
        -0.875: """
        = about other; agreed; children; history; needs; on; part; social; take; ten; three
        """,
        -1.0: """
        = inspectors; housing; put; vulnerable
        """,
        -1.125: """
        carers; form; forum; managers; than; well
        """,
        -1.25: """
        = about unaccompanied-children; = foot; begun; job; learning; since
        """,
        -1.375: """
        = about overall; two
        """,
        -1.5: """
        = about missing-and-exploitation
        """,
        -2.875: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        7.375: """
        = about unaccompanied-children
        """,
        2.0: """
        such
        """,
        1.875: """
        lone
        """,
        1.625: """
        ages; boys; foster; kindness
        """,
        1.5: """
        age; guardians; welcome; young
        """,
        1.375: """
        = about timeliness; bring; dentists; how; overseas; to; trauma
        """,
        1.25: """
        came; citizenship; solicitors
        """,
        1.125: """
        alone; claim; given; journey; scheme; settle; who
        """,
        1.0: """
        appeals; asked; dispute; find; guardian; guardianship; guess; happens; lads; learnt; national; newcomers;
        office; on; ten; took
        """,
        0.875: """
        = about assessments; = found; boat; borough; boy; cultural; expects; here; looking; months; others; pashto;
        reception; these; twelve
        """,
        0.75: """
        = about permanence; adults; advice; alike; arrived; birthday; cares; clothes; crossed; crossing; disputed;
        doubted; drawn; dry; eritrea; exceptional; fed; feel; football; from; grasp; had; hotel; initial; legal;
        mental; more; patch; picture; reached; reassessed; refugee; response; status; uk; under; what
        """,
        0.625: """
        = council; albania; another; arrivals; arrive; bank; befriender; britain; by; café; children; church; cook;
        could; docks; evenings; extraordinary; felt; guidance; handful; his; interpreter; law; leaflet; learn; maps;
        met; moved; needs; nobody; noted; now; off; past; practice; questioned; refugees; residential; right; rugby;
        solicitor; starts; their; those; trafficked; trained; turning; ukraine; used; waits; we; workers; youngsters
        """,
        0.5: """
        = foot; = head; = strength; afghanistan; applications; arrival; barrister; begin; behind; cause; churches;
        club; clubs; collected; commitment; country; distant; dozen; each; england; first; for; forty; four; good;
        greeted; hard; hats; he; helped; immigration; interviews; know; lad; land; language; last; liked; made;
        mentor; mums; no; number; once; open; phone; proved; respected; roots; sees; size; some; something; taken;
        teenagers; tend; times; told; tracing; transfer; twenty; until; weekend; where; whod; within
        """,
        0.375: """
        = about management-oversight; = about overall; = context; about; abroad; access; advocates; afghan; again;
        albanian; along; area; assessment; become; believed; beside; bike; boxing; buses; card; claims; clock;
        council; cricket; culture; decision; despite; did; documents; done; doors; eighteen; family; few; gave; have;
        judged; lawyers; lived; lorries; meet; mosques; numbers; ofsted; only; papers; ready; reunion; rota; safety;
        say; screening; seen; separated; sixteen; small; so; somewhere; staffed; stop; sudan; teach; they; theyre;
        this; thought; thrown; treat; turned; understood; upon; vietnamese; waited; war; was; weve; without; word;
        wrong
        """,
        0.25: """
        advised; answer; arent; arrives; as; be; been; better; brought; but; car; cards; carers; checks; christmas;
        coming; concerned; dates; describes; disputes; dont; down; during; duty; excellent; explain; explored; feels;
        fortnight; future; half; hasnt; home; hot; including; independent; individual; interview; iran; june; kurdish;
        late; less; lessons; library; limbo; line; loved; managers; meal; men; message; mothers; much; often; or; own;
        passport; people; places; prepared; questions; reasons; received; refused; result; room; round; runs; share;
        somebody; someone; spend; spent; statements; supports; surgery; take; themselves; trip; trust; trusts; visit;
        walks; way; weeks; whose
        """,
        0.125: """
        = about placements; account; against; all; around; attention; because; bus; calm; cases; centre; choose;
        contract; daily; do; drew; earlier; every; experience; five; former; found; getting; got; improve; inspectors;
        its; keep; leavers; leaving; left; letter; look; may; offer; other; outside; over; partner; planned; regional;
        rules; safe; sent; september; show; sit; social; sound; specialist; system; table; takes; tea; that; then;
        theres; time; too; training; understand; visitors; weekly; whether; year
        """,
        -0.125: """
        = about recording; able; abuse; act; action; adoption; aged; agency; ahead; anybody; anyone; are; areas;
        asking; assessed; autism; average; baby; beds; before; best; between; board; boroughs; care; case; change;
        check; city; clear; clinic; comes; consent; county; cqc; cut; deal; department; described; different;
        director; disabilities; disabled; doctors; door; drift; drop; due; education; else; elsewhere; english;
        exploitation; eye; fathers; filled; fives; follow; free; friday; friends; front; gets; go; goes; gone; grade;
        grandparents; grant; groups; grow; harm; her; hold; hospital; hours; house; however; if; improvement;
        inadequate; inspectorate; into; isnt; itself; january; job; joint; just; keeps; kind; lack; lead; leaders;
        leaver; led; like; live; long; lot; making; matter; meeting; mother; name; neglect; neighbouring; new; nhs;
        nurses; october; old; olds; ones; orders; outcome; overnight; paid; paper; parent; part; partnership;
        personal; picked; placed; plans; point; practitioners; programme; protected; pupils; quarter; question; queue;
        quickly; rating; reading; reason; record; records; referrals; relatives; reported; requires; ring; risk; sat;
        school; seldom; send; senior; set; seven; several; sexual; she; short; signs; sought; special; staff; still;
        story; summer; talked; teachers; teenager; term; three; top; unit; view; visited; waiting; when; won; work;
        working; worries; worry; worst; written
        """,
        -0.25: """
        = about workforce; = improvement; = narrated; adaptations; ago; agreements; always; ask; assessors; away;
        birthdays; books; breakfast; brothers; built; cent; choice; class; communities; contact; couple; course;
        danger; day; days; dealt; decisions; doctor; does; doesnt; experienced; file; filed; files; fled; form; full;
        garden; give; group; guide; hardly; heads; heard; information; inside; inspection; it; join; kept; learning;
        leave; let; longer; lorry; loss; march; marked; means; meetings; members; miles; miss; missing; money; move;
        moving; must; neither; never; newly; nights; nine; notes; nothing; notice; nurseries; officers; ofsteds; page;
        panel; pass; pathway; per; person; police; progress; protection; proud; put; reach; read; report; reports;
        residents; respite; review; reviews; safeguarding; saturday; saw; schools; seekers; single; sisters; six;
        slow; soon; spoke; strain; talks; taught; tell; thirty; traced; treated; violence; visits; wait; wanted;
        welsh; whole; with; worker; write; yes; yet
        """,
        -0.375: """
        = about childs-voice; advisers; babies; back; background; childs; dari; deciding; eleven; end; face; fewer;
        gangs; has; hear; held; housing; lives; manager; mean; named; names; need; one; partners; peoples; planning;
        problems; raised; recently; returned; reviewed; says; see; service; speak; spoken; sudanese; teams; theyd;
        things; tigrinya; together; traffickers; train; triple; us; use; vanish; want; werent; which; will
        """,
        -0.5: """
        across; cannot; checked; easy; far; health; housed; houses; likely; looks; make; month; nearly; our; out;
        place; plan; private; recognises; remain; run; services; start; step; support; third; through; up; went;
        worked
        """,
        -0.625: """
        adviser; among; call; can; childrens; councillors; eight; fair; gives; homes; is; next; saved; since; somali;
        subject; team; theme; there; turn; unaccompanied; while; years
        """,
        -0.75: """
        = about front-door; = about health; calls; heritage; life; stay; therapy; women
        """,
        -0.875: """
        child; nineteen; parents; said; would
        """,
        -1.0: """
        = about leadership; careful; languages; letters; offered; placing; shared; speakers
        """,
        -1.125: """
        = about care-leavers; = about education; faith; nationally
        """,
        -1.25: """
        = about other; asylum; families
        """,
        -1.375: """
        assessments
        """,
        -1.5: """
        = about scope; interpreters
        """,
        -1.75: """
        = about missing-and-exploitation; seeking
        """,
        -2.0: """
        = about disabled-children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.75: """
        = about disabled-children
        """,
        3.125: """
        = about health
        """,
        2.5: """
        packages
        """,
        2.25: """
        families
        """,
        2.0: """
        respite
        """,
        1.875: """
        additional; autism; break; provision
        """,
        1.75: """
        = priority_action
        """,
        1.625: """
        overnight
        """,
        1.5: """
        = inspectors; equipment
        """,
        1.375: """
        autistic; deaf; let; parent; parents; personal; supports; tŷ; youngsters
        """,
        1.25: """
        cannot; centre; comes; siblings
        """,
        1.125: """
        adhd; assistants; blind; difficulties; directed; improvements; local; night; self; support; teachers; these;
        young
        """,
        1.0: """
        began; camp; child; fells; for; gives; medium; needs; package; sensory; spotted; stop; taxi; travel; tube;
        wheelchair
        """,
        0.875: """
        = about education; = about overall; = about plans; across; act; around; body; boys; budgets; carers;
        conclusion; education; eight; holiday; life; makaton; often; open; outreach; required; restraint; short;
        should; team; teams; thin; turned; with
        """,
        0.75: """
        = about management-oversight; according; assessments; at; being; breaks; carer; fed; funded; into; know;
        lockdown; lottery; man; many; mobile; money; needed; packs; partnerships; payments; scarce; schemes; served;
        shop; sitter; transition; ways; website; welsh; wheelchairs; works
        """,
        0.625: """
        = found; also; among; amounts; been; best; books; buy; cliff; closed; dads; disabilities; experiences; forum;
        girls; given; heard; hearing; hire; inclusive; inspected; learn; lessons; my; offer; planned; play;
        practitioners; rare; residential; run; saturday; set; sleep; specialist; swimming; take; that; worry; yes
        """,
        0.5: """
        = about other; = narrated; about; admired; arrangements; as; ask; assessment; befriender; beginning;
        behaviour; benefits; bruising; bus; changing; choice; committee; complex; detail; direct; discharge; disputes;
        district; down; excellent; existed; feeding; fives; footing; forty; grandparents; grow; grows; hens; high;
        key; keyworker; known; leaders; leads; least; lets; like; living; make; named; nearly; newly; nights; not;
        one; paid; panel; picked; possible; pupils; ramps; ready; redrawn; remains; rest; route; say; shower; sight;
        sit; sixty; step; street; strong; such; symbols; takes; telling; those; thought; thursday; trip; uses;
        ventilators; waiting; wants; who
        """,
        0.375: """
        = about childs-voice; after; ambitious; anxiety; any; beds; begin; birthday; blue; brings; buses; by; called;
        card; children; childs; choose; condition; covid; cross; cutting; departments; diagnosed; different; easier;
        edge; end; ever; family; fight; fine; generic; grasped; great; ground; guide; health; her; his; hours; how;
        ill; illness; illnesses; imaginative; it; itself; joint; kind; leaflet; lean; limiting; listened; longer;
        loss; loved; marsh; members; men; minibus; must; national; observation; october; offered; ordinary; outcomes;
        pictures; positive; primaries; print; profound; properly; protocol; quality; refuges; reviews; ride; road;
        seventeen; severe; shows; sign; signed; signers; some; sometimes; spends; swim; systemic; talk; talks;
        teenagers; teeth; their; thinner; todays; training; typically; unit; up; users; visitors; voluntary; wherever;
        widespread; workshop
        """,
        0.25: """
        adulthood; age; all; appointed; arent; asked; book; brother; brought; budget; can; cancelled; caring; caught;
        charity; club; contract; cope; could; country; date; described; dont; downs; earlier; exploit; failings;
        finished; fourteen; free; friendly; from; funding; hand; handled; has; having; he; here; hoists; holidays;
        hospital; house; hurt; inconsistent; inside; interpreter; jointly; june; keeps; knows; laid; leavers; letters;
        lift; mapped; meet; missing; move; mum; of; old; outside; overlooked; park; patchy; pay; practical; praised;
        rate; reach; reviewed; roll; saw; schools; scrutiny; sense; she; since; sister; skilled; special; speech;
        spend; summer; syndrome; taught; tea; there; think; thresholds; toddlers; turns; two; variable; watchdogs;
        workers
        """,
        0.125: """
        = about placements; = about timeliness; = context; adults; advocate; against; annual; assistant; become;
        begins; better; board; both; boy; bring; brothers; changes; clinics; clubs; concerns; conferences; course;
        disability; each; effective; evening; fewer; finding; first; gets; happens; however; i; include; including;
        inspection; keep; kept; lads; leaving; less; lives; look; means; might; month; much; near; on; opened;
        overdue; parks; past; phone; planning; proceedings; quarter; recognises; reply; right; safeguarding; safety;
        said; seldom; sent; seven; sisters; so; speak; spring; stands; stay; sure; tell; thing; things; through; to;
        took; track; used; visited; waited; when; while; whose; word; words
        """,
        -0.125: """
        = about care-leavers; = about recording; = about workforce; abuse; action; actions; adoption; adviser; always;
        april; are; asks; assessors; authority; average; away; bad; beyond; big; birth; bought; breakfast; cabinet;
        calls; chair; christmas; city; class; clear; close; commission; concern; contracts; contrast; councillors;
        court; dealt; decided; decision; delay; delays; desk; doesnt; domestic; doors; dozen; elsewhere; english;
        exploitation; exploited; falls; familys; fathers; fees; few; file; filled; findings; finds; form; four;
        friday; grade; group; growing; happen; happy; harm; have; hubs; hundred; improvement; inadequate; independent;
        information; inspectorate; interviews; isnt; its; january; job; jobs; judged; kitchen; learned; leaves; lines;
        little; makes; making; manager; march; matters; meant; mentors; minutes; model; monday; more; morning;
        neglect; never; none; numbers; office; our; outcome; page; partnership; passed; peoples; photo; plain; points;
        poor; practice; programme; protection; pupil; quick; raised; ran; range; rather; reasons; recognised; record;
        referral; regulator; relatives; reports; requires; results; return; school; seen; senior; september; serious;
        settled; share; show; slow; small; someone; spot; started; story; than; then; therapy; they; today; top;
        touch; town; treated; trouble; until; use; very; views; wanted; way; weekends; weekly; welcomed; work;
        worries; worst; yearly
        """,
        -0.25: """
        = council; = improvement; account; adaptations; adult; advisers; advocates; alone; ambition; another; anybody;
        anything; argued; autumn; babies; back; bank; be; before; behind; between; box; broken; bruises; built; car;
        carry; cases; cent; change; childrens; clinic; come; coming; commissioning; communication; couldnt; council;
        cqc; crisis; cut; danger; data; depends; diagnosis; disabled; door; drawn; drift; drop; dropped; ehc; emails;
        employed; england; even; everything; extra; face; faith; fell; flats; followed; forms; found; friends; front;
        give; go; going; gone; government; groomed; gym; head; heads; herself; hit; hold; home; hour; ideas;
        influence; initial; inspectors; just; knew; language; law; learning; legal; letter; lived; looking; managers;
        matched; me; mean; meets; messages; met; miles; mothers; name; need; new; nursery; nurses; occupational;
        online; only; orders; over; pace; pages; pathway; patience; pays; per; point; police; praise; primary; prison;
        progress; public; questions; rated; read; reading; real; records; request; service; several; shared; shy;
        sixteen; slowly; soon; sound; staying; stopped; stranger; strength; study; suit; system; table; taking;
        targets; temporary; text; thanks; therapists; theres; thinking; though; three; want; was; weak; weeks; whole;
        whom; whove; why; woman; working; worried; yet; younger
        """,
        -0.375: """
        again; answer; anyone; applications; apprentices; area; assess; call; capacity; case; chairs; checked; checks;
        community; contact; day; decisions; director; do; every; find; flying; focus; follow; fostering; groups;
        grown; had; helped; helps; is; line; longest; looks; main; meetings; most; moved; non; now; nurseries; off;
        officers; olds; or; others; partners; passport; pulled; rarely; remain; residents; risk; says; simple; six;
        somebody; spoke; start; supported; suspected; talked; termly; themselves; thorough; time; times; trained;
        trauma; trust; twelve; twenty; us; visit; wait; week; weight; went; were; what; where; without; write; youth
        """,
        -0.5: """
        = about assessments; = about front-door; = strength; adopters; alert; answers; assessed; assessing; bathroom;
        cant; days; does; done; duty; eligible; evidence; eye; felt; five; friend; full; gave; gaze; get; held; if;
        left; link; list; looked; may; mental; nine; nurse; older; other; out; own; part; people; person; place;
        review; screens; shortage; skill; social; starts; still; strategy; strengths; teacher; ten; term; them; theyd;
        theyre; third; under; understand; which; you
        """,
        -0.625: """
        borough; county; countys; experienced; fifth; meeting; ofsted; photographs; repairs; restored; same; staff;
        this; we; wet; whether; will
        """,
        -0.75: """
        absent; advice; councils; early; eleven; farmers; fostered; homes; live; made; ring; second; unpaid; well;
        wives; years
        """,
        -0.875: """
        an; care; doing; easy; lost; plan; sessions; taken; teens; within
        """,
        -1.0: """
        = about leadership; long; moving; number; see
        """,
        -1.125: """
        foster; late
        """,
        -1.25: """
        educational; portage
        """,
        -1.375: """
        = about unaccompanied-children; good
        """,
        -1.75: """
        = head; send
        """,
        -1.875: """
        = about scope
        """,
        -2.375: """
        = about missing-and-exploitation
        """,
        -2.75: """
        = about permanence
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        7.5: """
        = about missing-and-exploitation
        """,
        2.0: """
        police
        """,
        1.875: """
        dealers; grooming; runaways
        """,
        1.75: """
        girls
        """,
        1.625: """
        gangs
        """,
        1.5: """
        = about assessments; = about scope; being; exploited; pupils; ring; strangers; when; workers; youngster
        """,
        1.375: """
        cash; episodes; farms; learning; night; online
        """,
        1.25: """
        away; hotels; lost; outside; teenagers; vulnerable; within
        """,
        1.125: """
        boys; child; coming; disabled; jobs; precinct; special; wardens; wrote
        """,
        1.0: """
        = about education; absences; drugs; friends; gleaned; home; housing; leavers; less; logged; lonely; maps; off;
        operation; pace; preyed; radar; response; talk; talks; tools; vanish; walk; youth
        """,
        0.875: """
        absence; absent; among; are; chats; children; cllr; danger; detectives; drop; farmers; friend; friendship;
        girl; judged; known; last; late; learned; national; nationally; nineteen; out; patterns; rail; railway;
        relentless; run; scores; sergeant; she; teens; those; though; tool; traffickers; trained; upon; who; yet
        """,
        0.75: """
        = about front-door; = about leadership; along; authority; countys; days; debt; disabilities; drug; fifty;
        goes; homes; join; know; make; map; moor; nights; only; primary; return; reviewed; running; screening; sell;
        sharing; skilled; slavery; someone; specialist; specialists; spoken; staff; stations; staying; strong; took;
        trading; train; transport; walked; weekly; werent
        """,
        0.625: """
        adults; analyst; bikes; britain; by; cars; cuckooing; dedicated; does; efforts; engage; estate; fingerprints;
        flats; forces; four; gone; highly; hour; hunt; if; isnt; just; keep; knives; landlords; links; list; lollipop;
        men; midnight; modern; non; on; packages; partners; partnerships; persistent; phone; placed; pledged; praise;
        reported; rings; rough; scheme; scotland; set; sight; sleeping; slipped; speaks; stand; standards; stick;
        stops; summer; together; trade; treated; vapes; wales; where
        """,
        0.5: """
        able; above; account; act; alert; any; anybody; anyones; back; beach; boroughs; bridge; broken; caught;
        colleges; community; copy; disappeared; disappears; distant; duty; eighteen; exactly; failings; fast;
        fortnight; from; got; group; harbour; heavy; improve; interview; joint; kind; ladies; lads; levels; lines;
        link; mates; mechanism; mentors; might; most; nobodys; note; noted; officer; other; phones; pieced; places;
        process; protocol; reaching; recorded; reducing; related; review; risks; same; shop; signs; since; sometimes;
        speaking; stopped; stranger; targeted; teenager; tenants; to; top; trial; triggers; understood; until; use;
        used; vanished; victims; we; wounds
        """,
        0.375: """
        about; accommodation; adolescents; adult; after; afterwards; again; agenda; ago; answer; as; asks;
        assessments; awareness; brothers; carrying; cent; chat; desk; discussed; draws; drives; e; fairness; few;
        fifteen; find; found; fourteen; get; grade; grip; handled; hartsmere; haunts; host; houses; imaginative;
        independent; june; law; lies; likely; matter; model; monday; no; nor; nurse; offered; officers; older; over;
        overnight; oversight; page; panel; per; photo; praised; ran; recognise; remain; reporting; safe; seaside;
        sixty; spot; spring; stop; subject; sure; teach; tell; thanks; that; them; thirteen; told; trafficking;
        tricks; us; very; visitor; weak; what; which; while; why; worse; youngsters
        """,
        0.25: """
        = about unaccompanied-children; abused; agreed; alone; altered; answers; audit; bed; beside; between; brought;
        but; charity; company; counties; creative; day; debts; do; doubled; down; draw; during; ever; eye; failed;
        fall; film; followed; free; frequent; gives; greeted; groomed; groups; happen; here; highlights; hosts; hours;
        how; ideas; identified; inquiry; job; kept; kettle; knew; lad; laid; leadership; light; looking; mapping;
        means; mentioned; messages; miss; money; months; moving; name; names; never; new; nobody; notes; notice;
        noticed; numbers; nurses; of; orders; place; priority; project; public; published; recognised; respond; round;
        saw; seeking; sessions; shift; social; somewhere; station; students; supported; swap; team; third; today;
        town; tracking; trouble; typed; understanding; up; van; vietnamese; whom; young
        """,
        0.125: """
        = about care-leavers; adopted; advisers; also; areas; asylum; august; began; begun; borough; boy; brings;
        call; called; carry; checked; clubs; comes; could; county; deal; different; district; dont; door; early;
        effect; elsewhere; five; go; good; having; held; highest; hold; hotel; information; line; live; long; low;
        lower; manager; managers; meetings; morning; much; multi; neglect; newly; nine; offer; ofsted; often;
        practice; quick; reasons; referrals; replaced; runs; sat; says; see; seldom; services; short; sit; six; speak;
        spotted; step; street; stuck; such; taught; teachers; theres; three; time; too; trusted; try; turns;
        unaccompanied; view; way; well; whose; with; your
        """,
        -0.125: """
        = about health; = inspectors; actions; additional; adopters; adoption; advocate; advocates; agency; ahead;
        arrive; asking; assessment; baby; before; birthday; book; bottom; break; breaks; calls; cant; carried; cases;
        centres; chair; challenge; changed; check; checks; chief; childrens; childs; christmas; clinic; common;
        conference; contact; contacts; corporate; council; cqc; decision; described; didnt; direct; discharge; doctor;
        done; each; empty; ended; even; evening; evidence; exclusions; exploitation; face; faith; fallen; far;
        february; felt; fifth; follows; former; forms; forty; foster; friendly; front; full; gave; getting; give;
        going; graded; grandparents; grant; guardians; hadnt; half; health; hear; hearings; high; holidays; i;
        inspectors; interviews; january; joined; judge; july; key; lack; least; leaving; legal; let; liked; lists;
        lone; longer; looks; made; makes; making; me; mean; meeting; mental; midwives; minutes; missed; mothers; move;
        must; nearly; need; needed; next; nhs; nothing; november; october; office; olds; others; outcomes; pandemic;
        paper; papers; part; partnership; passed; pay; person; personal; pick; point; points; practitioners; prison;
        private; promised; prompt; promptly; provision; psychologist; pupil; questions; quickly; rarely; reading;
        reason; receive; recommendations; record; records; refugees; registered; relatives; requests; requires;
        respite; result; results; saturday; saying; self; september; seven; should; show; side; single; sleep; slow;
        soon; speech; spend; stay; strength; system; systems; table; teacher; term; theirs; these; theyd; thin;
        trauma; two; under; unpaid; video; views; visitors; wait; warned; was; ways; weekend; weighed; were; whats;
        whether; word; writing
        """,
        -0.25: """
        = about placements; = foot; adviser; always; anything; area; around; arrives; assess; assessors; at;
        attention; average; backlogs; bad; be; begins; best; better; blame; buses; cabinet; came; campaign; can; car;
        chance; chose; circumstances; conferences; contrast; course; court; cut; dads; dates; difference;
        difficulties; disability; doctors; drift; driven; education; english; every; expected; falls; fathers;
        feedback; feels; file; findings; first; flag; football; form; fourth; further; genograms; grasp; had; happens;
        hardly; heads; heard; helped; helps; his; hundred; hurt; improvement; incidents; initial; is; jointly;
        journey; language; left; listed; listened; little; living; local; look; many; matters; meant; members; mentor;
        miles; mother; named; neighbouring; nowhere; one; opened; own; parent; park; past; pathway; patients; peer;
        peoples; picked; plain; plan; planning; posts; probation; programme; progress; proud; quality; quarter; rated;
        real; reduced; refuge; reviewing; reviews; right; roll; room; rules; senior; sent; shut; sisters; sixteen; so;
        something; sorted; spent; steps; story; straight; strategic; struck; study; suits; take; target; teams; text;
        thats; themselves; theyre; think; times; track; trusts; twelve; understand; waited; waits; warm; weekends;
        welsh; went; whatever; words; work; working; writes; year; you; youngest
        """,
        -0.375: """
        = head; = strength; abuse; added; age; an; arrested; babies; barbers; because; believed; bosses; both; boxing;
        cannot; case; centre; change; club; come; commissioned; contextual; councillors; criminal; dad; daily; date;
        dealt; decisions; department; director; disruption; doing; due; edge; england; event; everybody; everyone;
        families; feel; filled; great; hand; has; have; her; immediate; inadequate; leaders; letters; like; march;
        monthly; mums; nursery; offending; old; paid; people; plus; protected; protection; psychologists; report;
        safety; send; sense; settled; signed; some; somebody; sooner; start; stood; than; their; want; weeks; whole;
        worker; worry
        """,
        -0.5: """
        = about management-oversight; agencies; autism; city; domestic; drivers; emergency; end; extra; for; he;
        hospital; however; huddle; identifies; impressed; it; laptops; leave; life; moves; needs; neighbours; ones;
        open; or; our; put; schools; second; serious; several; sexual; siblings; significant; spoke; starts; strategy;
        supervisors; this; timetables; trafficked; training; trust; turned; visit; visits; will; worrying; years
        """,
        -0.625: """
        = about childs-voice; advice; arrivals; been; build; care; councils; enough; guardianship; head; house;
        intelligence; leaves; met; more; not; read; reports; safeguarding; said; still; supervision; takes; ticked;
        updated; without; write
        """,
        -0.75: """
        = found; = narrated; assessed; complex; eight; fell; grown; justice; knife; may; now; service; ten; violent;
        week; would
        """,
        -0.875: """
        = about other; asked; clear; database; harm; hub; parents; they; things
        """,
        -1.0: """
        = about recording; considered; detached; moved; once; small
        """,
        -1.125: """
        = context; across; family; help; number; school
        """,
        -1.25: """
        = council
        """,
        -1.375: """
        written
        """,
        -1.5: """
        crime; given
        """,
        -1.75: """
        = about timeliness
        """,
        -1.875: """
        = about workforce
        """,
        -2.0: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        5.125: """
        = about workforce
        """,
        2.25: """
        advisers
        """,
        2.0: """
        = foot
        """,
        1.875: """
        managers
        """,
        1.625: """
        hours; psychologists; social; team
        """,
        1.5: """
        approved; half; heads; improvement; jobs; leave; month; worker
        """,
        1.375: """
        finders; trained; work
        """,
        1.25: """
        = about disabled-children; does; extra; induction; laptops; people; practitioners; professionals; rate; staff;
        wellbeing; you
        """,
        1.125: """
        = about childs-voice; carry; councils; forty; has; left; lost; mentors; newcomers; occupational; pays;
        sickness; stay; students; themselves
        """,
        1.0: """
        = about education; agency; apprentices; assistants; case; caseworkers; colleagues; committed; court;
        department; few; had; job; ours; personal; real; resigned; therapist; unison
        """,
        0.875: """
        across; agencies; appointments; come; deeply; directors; experienced; going; head; health; longer; many;
        mental; met; miles; office; outreach; passed; portage; praise; protection; published; seven; skills;
        stability; starters; trainees; want; welcome
        """,
        0.75: """
        = about front-door; adviser; agrees; among; average; breaking; but; career; chief; clinical; degree; desks;
        door; each; employed; empty; exit; fourteen; frontline; gang; lack; members; new; number; offer; officers;
        posts; proper; proud; saying; sencos; skilled; staying; stretched; teaching; temps; than; tireless; typists;
        unions
        """,
        0.625: """
        = narrated; additional; adds; all; bilingual; car; carers; carried; cases; citys; cover; dedicated; described;
        down; employ; even; explained; financial; five; four; handed; handlers; hard; having; hide; ins; juggling;
        kindness; leaves; lists; notice; per; post; practice; same; student; teams; temporary; therapists; theres;
        too; vacancies; warmth; whove; working; year; years
        """,
        0.5: """
        = head; = strength; against; area; between; call; called; cap; caseloads; chance; check; coach; contrast;
        control; detached; different; educational; eleven; estyn; force; gaps; goodwill; green; hailed; handing; hang;
        held; helps; here; hit; hold; hundred; inspectorate; interviewed; introduced; keen; lose; mutual; parking;
        permanence; praised; prepare; recommend; reflect; respect; retired; runs; says; seniors; serve; shadow;
        shared; showed; sick; signs; singled; skill; stayed; still; stuck; swap; talked; there; this; three; train;
        trauma; twelve; valley; visitors; weeks; well; who; wide; would; youd
        """,
        0.375: """
        = about health; able; abroad; administration; annual; approach; around; bad; black; bosses; caring; christmas;
        confidence; contracts; coordinator; days; deep; depends; early; edge; employs; energy; estates; everybody;
        excellent; face; felt; fifteen; fifth; flat; friend; front; get; girl; grew; hangs; interviews; its; kitchen;
        ladder; language; lately; lawyers; leaving; lifted; long; look; losing; lots; mean; mostly; nevertheless; nor;
        or; organisations; partnership; path; pool; qualified; research; room; scored; sen; services; settled; short;
        single; speak; specialist; spring; square; stand; stood; strike; supervisors; support; talking; tenth; theyll;
        those; tips; took; tough; travel; trust; turnover; two; valued; varies; wages; wales; we; workforce; zimbabwe
        """,
        0.25: """
        = council; absence; an; appointed; asked; asking; authorities; be; behind; bring; cant; changed; changes;
        children; childrens; ciw; closed; commended; costs; counsellor; drawn; dropped; duties; ends; everything;
        exam; executive; experience; fast; fear; free; generous; government; hardly; he; headteachers; help; highly;
        home; keeps; key; know; languages; learning; line; love; matters; middle; mind; minute; most; neighbouring;
        night; of; offices; ofsted; once; one; our; patience; payment; picked; plan; planned; plentiful; raised;
        receive; reliable; responsible; rest; safe; safety; sat; second; sent; shortage; spite; stands; sunday; taken;
        teenager; thanks; them; theyre; thin; thrown; tired; together; told; town; trial; twenty; understand; were;
        whatsapp; whether; whose; won; workers; youre
        """,
        0.125: """
        action; after; also; back; being; birthday; books; borough; cent; college; commissioner; council; county;
        course; disability; disabled; elsewhere; enough; fair; far; fresh; good; happens; hear; holds; january; make;
        me; means; men; million; more; neglect; neighbours; next; nine; nurses; october; ones; other; out; paid;
        permanent; place; placement; reach; reason; recruitment; remains; rota; saw; screening; serious; service;
        sexual; signed; so; some; taking; that; then; third; thought; till; training; unit; us; was; worried
        """,
        -0.125: """
        = about scope; above; abuse; academy; according; account; ahead; almost; along; anybody; anyone; arent;
        arrangements; arrival; asylum; audit; audits; august; bed; began; begin; beyond; birth; bottom; brings;
        cabinet; came; capacity; carer; centres; challenge; change; checked; choose; claim; class; clinic; close;
        club; coming; complex; contacts; corporate; cqc; crisis; daily; dealt; describes; did; difficulties;
        direction; director; disabilities; done; eight; else; english; equipment; expected; exploitation; file; filed;
        findings; fortnight; gave; goes; grade; grandparents; helpline; high; his; history; holidays; honest;
        hospitals; houses; hubs; impact; improve; including; inside; inspected; inspectors; itself; june; kept; kin;
        kinship; last; law; leaver; led; link; living; local; lone; mark; marks; matched; minutes; miss; monthly;
        none; not; note; nurse; off; officer; online; outcomes; overnight; page; pandemic; papers; parenting; pathway;
        peer; person; photographs; point; primary; priority; private; progress; promptly; quick; rated; ready;
        records; required; requires; residents; response; return; risks; round; scrutiny; seldom; self; shown; shut;
        siblings; sign; sleep; slow; special; speech; stage; started; steps; street; strong; subject; sure; table;
        taught; theyd; through; times; timetables; today; trusted; turned; understood; urgent; very; victims; video;
        views; virtual; watchdog; watchdogs; website; week; werent; wheelchair; worked; worries; wrong
        """,
        -0.25: """
        = about missing-and-exploitation; = about permanence; = about placements; = context; = improvement;
        = inspectors; adopted; adopters; adult; advocate; advocates; alert; allocated; ambition; any; applications;
        arrived; assess; assessors; assistant; attendance; babies; backlog; big; birthdays; born; boroughs; break;
        brought; cancelled; charge; charities; charity; childs; choice; clear; cleared; clinics; clubs; commissioners;
        conferences; contract; cost; councillors; count; countys; crisp; crossed; cut; cuts; dads; data; date; dates;
        deadlines; deaf; december; decision; describe; discharge; discussions; doesnt; dog; doors; drift; drug; drugs;
        due; during; duty; e; emergency; england; events; everyone; evidence; eye; facts; faith; falls; family;
        fathers; february; fed; figures; find; firm; fixed; flats; follow; followed; form; formal; forum; fostering;
        fourth; friends; fun; further; gps; grip; guardians; harder; harm; hearing; hire; holiday; hung; independent;
        information; is; journey; knows; leadership; leads; learned; leavers; less; lessons; liked; lines; list;
        lived; makes; making; management; maps; march; marked; meant; member; memory; might; missing; morning; moved;
        multi; my; named; needed; neither; never; noticed; november; now; numbers; observed; orders; others; outcome;
        outstanding; overdue; pace; paper; parks; past; pay; payments; picks; picture; places; planning; played;
        points; previous; probation; prompt; psychologist; pulled; pupil; purpose; push; queue; quickly; rating;
        reading; recognises; record; regular; relationships; responded; results; review; reviewing; ring; rise; ruled;
        rules; runaways; said; session; setting; she; show; sisters; slowly; small; somebody; someone; soon; sort;
        sound; spend; spent; split; spoke; spoken; standards; start; stick; strain; supported; supports; surgery;
        talks; targets; tasks; tea; teeth; telephone; template; tenacious; test; thats; thing; thinking; toddlers;
        unanswered; unread; view; volunteers; waits; wall; warnings; weekend; welsh; whats; while; words; worry; yes;
        your
        """,
        -0.375: """
        = about plans; absent; act; adoption; adoptions; aged; agreed; aimed; aims; alone; ambitious; another; answer;
        anything; aside; assessed; assessment; assurance; autism; baby; beds; bedtime; been; board; breakfast; breaks;
        budget; by; calendar; calm; campaign; carrying; chair; checking; city; comes; commitment; danger; dangerous;
        deal; detail; detectives; dinner; direct; district; domestic; education; emergencies; end; ever; feedback;
        foster; from; gone; groups; guide; hand; handling; helped; hospital; hour; housing; how; i; imaginative; isnt;
        it; join; july; knocking; late; least; let; letters; level; life; live; lockdown; logged; looking; looks;
        made; manager; may; meet; meeting; moves; national; nhs; no; notes; old; older; open; order; parent; partners;
        partnerships; patch; plain; plans; play; police; press; principal; pull; questions; rather; read; recognised;
        recommendations; referrals; regularly; remember; report; reported; respite; rigour; safeguarding; say; scarce;
        scheme; secondary; seeing; september; shes; shop; speaks; step; stop; supervision; ten; tight; time; touch;
        transfers; trusts; turnaround; unhurried; useful; visit; visited; waiting; wants; ways; weekends; went; whole;
        write
        """,
        -0.5: """
        = about overall; about; adults; again; allowances; alongside; always; areas; as; ask; asks; assessments;
        authority; bag; body; boys; care; co; committee; community; day; decisions; dont; dozen; extraordinary; fewer;
        forward; getting; girls; have; hired; households; hub; inspection; just; knew; launched; lead; like; looked;
        meetings; nearly; newly; news; nights; noted; offered; opened; outside; over; oversight; panel; participation;
        pupils; recruits; referral; reviews; sense; shy; sixteen; staffed; stories; story; strategy; stuff; system;
        takes; teachers; these; turn; visiting; waited; walk; wards; whom; within; written
        """,
        -0.625: """
        = found; advice; away; become; begins; begun; brothers; calls; checks; child; contact; counties; every; found;
        frequent; give; go; hadnt; heard; helping; hiring; homes; kind; known; leader; legal; lent; letter; months;
        mothers; move; much; need; nothing; nursery; only; persistent; phone; plus; psychology; run; schools; see;
        set; starts; talk; term; they; things; treated; under; until; wait; youngsters; youth
        """,
        -0.75: """
        = about leadership; boy; can; files; forms; got; if; monday; moving; offering; placed; reports; risk; should;
        use; visits; where; which; without
        """,
        -0.875: """
        consultant; for; gives; hall; little; name; olds; side; spot; up; when; with; writing
        """,
        -1.0: """
        could; into; needs; sit; teenagers; way
        """,
        -1.125: """
        at; before; gets; joint; meanwhile; senior; take; tell; will; young
        """,
        -1.25: """
        = about other; = about recording; parents; what
        """,
        -1.375: """
        put
        """,
        -1.5: """
        to
        """,
        -1.875: """
        = about assessments
        """,
        -2.75: """
        = about unaccompanied-children
        """,
        -3.25: """
        = about timeliness
        """,
    },
    Theme.OVERALL: {
        6.875: """
        = head
        """,
        3.75: """
        = about overall
        """,
        3.25: """
        = context
        """,
        2.5: """
        = council
        """,
        2.125: """
        = found; protection
        """,
        1.75: """
        rating; september
        """,
        1.625: """
        = narrated; it
        """,
        1.5: """
        corporate; leader
        """,
        1.375: """
        = about scope; = inspectors; authority; bottom; experiences; grade; january; management; november; region;
        result
        """,
        1.25: """
        authorities; be; both; educational; effective; else; foster; harm; neighbouring; pace; same; so; things;
        unannounced; was
        """,
        1.125: """
        enough; follow; help; however; letter; most; opposition; recommendations; report; safe; they; worst
        """,
        1.0: """
        councillors; disabled; improvement; inspection; is; leadership; led; live; old; progress; well
        """,
        0.875: """
        action; admitted; adoption; areas; association; care; co; far; five; goods; have; inadequate; left; lot;
        matters; members; much; needs; october; ofsteds; outcome; owned; positive; priority; rungs; second; sets;
        strategic; than; this
        """,
        0.75: """
        according; achieves; ago; barely; been; better; blamed; branded; bright; came; commitment; coun; councillor;
        differ; education; exploitation; failed; fight; formal; fostered; gap; high; landed; marks; member; middle;
        observed; placed; protect; put; recall; received; relatives; required; send; shy; similar; solid; special;
        system; theres; though; two; typically; union; us; view; wasnt; worries
        """,
        0.625: """
        administration; all; assessed; belonged; cabinet; caseloads; closes; content; counties; damning; december;
        depends; failings; fared; finding; follows; full; give; got; governance; her; highest; hoped; immediate;
        inconsistent; its; leaders; letting; luck; march; mostly; news; only; partnership; previous; problems;
        processes; produce; protected; pulled; pupils; rigour; run; said; scale; series; signs; sixth; son; spots;
        turnaround; weaknesses; whose; write
        """,
        0.5: """
        = about leadership; = strength; adequate; ahead; april; attend; await; below; big; boroughs; category; clean;
        compare; comparison; confidence; county; couples; date; deep; delighted; dent; direction; disappointing;
        doesnt; doing; encouraging; ended; english; everything; examined; except; executive; expecting; fell; found;
        fourth; good; grades; greeted; groomed; headed; hed; here; higher; hour; i; improve; improving; joint;
        jointly; key; kids; large; leaving; level; lockdowns; long; marked; mend; next; no; offending; offered;
        outstanding; parts; peoples; points; praised; press; problem; purposeful; really; recoveries; recovery;
        referral; require; rooted; rural; showing; statements; support; surprise; theyd; thing; thinks; thirlby;
        thought; treated; trouble; undone; unions; watchdog; widespread; winter; won; words; works; years; yet;
        youngsters
        """,
        0.375: """
        above; accepts; acknowledge; adviser; assurance; away; band; base; before; calls; capacity; celebrated;
        charities; check; chief; colleagues; complained; council; councils; credit; cuts; depend; domestic; down;
        earlier; evaluated; ever; exactly; example; experience; fallen; fifteen; fostering; gave; given; government;
        green; growing; heading; hung; improved; improvements; inspectors; itself; jewel; kinder; last; leads; list;
        lose; mark; meet; mended; moving; one; paint; peter; picked; planning; pride; puts; reached; readers;
        requires; requiring; results; river; round; rung; safeguarding; safer; saw; service; sheet; six; slower;
        speaks; stamped; sum; surgery; tangible; telling; threatened; tier; top; town; travel; twin; unborn;
        unchanged; uneven; urgent; violence; vulnerable; wants; watched; way; we; workforce; worse
        """,
        0.25: """
        abuse; account; additional; agencies; allowed; already; an; annual; answer; apart; apology; august;
        authoritys; baby; bad; bit; brought; build; caught; charity; commissioners; concern; concerns; considered;
        consistent; copy; cqc; crisis; cut; danger; deal; decided; declared; department; development; difference;
        done; doubt; exception; failing; fare; feet; few; four; get; getting; go; hangs; helped; highly; hold;
        inspector; inspectorate; judgement; june; kitchen; listed; looks; low; nearest; nine; officer; ordered;
        oversight; point; pointed; present; provided; published; quick; rare; rate; school; separate; served; should;
        sight; singled; slide; slipped; something; soon; statement; step; still; talked; tend; theirs; thinking;
        three; through; time; today; together; turning; welcomed; whole; wide; wish; with
        """,
        0.125: """
        = improvement; adult; against; area; assessment; being; borough; called; chairs; change; christmas;
        commission; count; different; does; draw; early; even; extra; fair; families; findings; gives; goes; half;
        hall; handed; heart; holiday; independent; inspected; lists; made; making; named; none; nothing; ofsted; olds;
        out; outcomes; pandemic; peer; performance; permanence; pick; picture; proud; raised; rather; remains; risk;
        sat; self; several; spoke; standards; stay; that; think; throughout; told; turn; under; watchdogs; went;
        worried; youth
        """,
        -0.125: """
        across; also; although; appointed; arent; as; asked; asylum; attention; auditors; babies; because; bed; beds;
        benefit; board; break; can; cannot; carer; carry; case; centres; changed; charge; close; clubs; come; core;
        countys; dads; delays; difficulties; direct; documents; eight; evaluation; expected; explain; face; finish;
        first; flats; forms; gangs; grooming; guardians; hard; held; hired; hopes; hubs; hundred; interview; joined;
        just; keep; legal; like; line; link; listened; lone; look; looked; mentors; met; million; ministers; monday;
        mother; must; name; names; nurses; online; open; opened; orders; ought; overnight; partner; passes;
        placements; plain; play; practice; pre; proceedings; prompt; promptly; properly; psychologist; psychologists;
        pupil; qualified; reasons; recognised; record; referrals; reports; rest; reviewing; rewritten; section;
        settled; siblings; sleep; solicitor; somebody; straight; strong; survey; swift; taking; targets; taught; test;
        their; then; therapists; too; tried; trust; try; unaccompanied; understand; updated; used; views; wait; warm;
        weekend; weekly; weigh; wheelchair; wishes; work; worked; wrong; yes; your
        """,
        -0.25: """
        access; advised; advocacy; advocate; agency; along; alongside; answers; anyone; anything; approach; argued;
        arrive; arrived; aunts; awarded; backlogs; begun; believed; beyond; birth; birthday; bodies; books; bought;
        boy; budgets; built; but; caravans; carries; centred; chair; challenge; childs; choir; chosen; city; clinic;
        clinics; closed; club; common; communities; complex; conference; confident; contract; could; cross; culture;
        deaf; decides; decision; desk; despite; disability; doors; drive; drop; eleven; emails; emergency; ends;
        enquiries; equipment; ethnicity; facts; familys; fifty; file; financial; finished; firms; fives; focus; form;
        forum; framework; free; funding; further; genograms; girls; gps; grasp; ground; grow; hadnt; hang; happen;
        happens; hardly; heard; hearings; history; homes; hospital; hostels; households; housing; include; inside;
        inspections; inspectorates; involved; issued; join; judges; july; keeping; kept; knew; lack; lad; language;
        launched; law; leaflet; least; leaver; lessons; library; liked; lines; lockdown; losing; maps; match; me;
        mean; midnight; midwives; month; mums; nationally; neighbours; newcomers; nights; noted; numbers; over;
        overdue; packages; pages; paid; paperwork; part; participation; passports; pathway; persistent; persons;
        places; plan; played; poor; population; posts; praises; prepared; probation; promised; promises; purpose;
        quarter; reach; reason; refugee; relationships; requests; respite; returned; review; right; rules; scores;
        seldom; set; short; sitting; sixty; slip; someone; spends; spring; stable; started; starting; stays; steps;
        stood; stop; stopped; strength; swiftly; taken; talk; template; term; these; those; thoughtful; timeliness;
        train; trained; troubles; trusted; tuesday; understanding; understood; unpaid; until; villages; visit;
        visitors; voluntary; wednesday; weighed; welsh; weve; whats; when; where; worry; worrying; wrote; younger
        """,
        -0.375: """
        actions; agreed; altered; ambitious; announced; another; anybody; arrives; ask; average; back; become;
        between; bring; britain; building; checklist; choice; closer; company; contrast; costs; dedicated; didnt;
        drawn; drift; dropped; duty; evening; evidence; experienced; exploited; failure; files; filled; football;
        force; former; friends; from; grandparents; grant; grip; group; hand; harms; his; hit; hours; houses;
        identified; ill; information; initial; interviewed; interviews; judged; keeps; kindness; knows; later;
        libraries; lives; longer; make; market; means; meant; memory; men; miss; missing; move; nearly; not; number;
        of; office; panel; panels; partners; person; personal; phone; pictures; post; practical; practitioners;
        preparing; professionals; question; questions; range; recommends; records; recruitment; replied; residents;
        return; reviewed; reviews; sending; seven; sharing; shortage; show; shown; signed; single; sister; sisters;
        sixteen; sort; spend; stall; start; state; strategy; strengths; sure; take; talks; teachers; tell; them;
        theme; thin; third; thirty; thursday; touch; training; trauma; trusts; twelve; video; visited; waited; waits;
        wales; wanted; warning; week; what; who; word; would; writing; youre
        """,
        -0.5: """
        = foot; accept; acts; aged; apologised; arrivals; asian; asking; assessments; autumn; avoid; badly; book;
        brothers; budget; call; centre; chiefs; child; commended; community; conferences; contracts; covered; current;
        dealt; decisions; described; during; eighteen; equity; everyone; fathers; find; friday; front; going; having;
        health; homely; house; hub; hundreds; late; less; looking; managers; meetings; mental; miles; minute; moor;
        more; mothers; moves; neglect; nhs; notch; officers; often; ones; overall; own; parent; pays; people;
        permanent; place; planned; praise; private; provides; ratings; reported; responded; says; scheme; secretary;
        share; shared; she; small; sooner; stability; staff; starts; story; such; supply; takes; ten; twenty; very;
        weak; welcome; wellbeing; whether; whom; within; without; women; young
        """,
        -0.625: """
        assessors; at; autism; began; calm; carers; checks; clear; conclusion; contacts; covid; deeply; feel; figure;
        figures; for; forty; future; had; if; learning; leaves; lowest; many; meeting; minister; months; need; night;
        notice; once; pay; police; programme; quickly; rated; regular; relentless; responsible; see; services; since;
        sorry; specialist; spot; stayed; summer; themselves; there; timely; times; up; use; why; yearly
        """,
        -0.75: """
        = about assessments; about; advice; again; always; asks; carried; cases; citys; data; deed; did; elsewhere;
        end; failures; focused; following; fortnight; groups; heads; highlights; how; known; lead; leave; lost; money;
        my; off; page; public; quality; queue; runs; seen; sent; social; supports; teenagers; took; waiting; website;
        weeks
        """,
        -0.875: """
        = about timeliness; accepted; act; age; any; are; boys; cant; checked; day; deals; emotional; explained;
        fenced; followed; graded; into; kind; little; living; national; new; offer; outside; reading; recognises;
        saying; stand
        """,
        -1.0: """
        backlog; cent; children; childrens; district; each; every; family; head; judgements; know; local; or; parents;
        plans; possible; schools; while
        """,
        -1.125: """
        = about placements; = about workforce; around; let; manager; nobody; noticed; per; slow
        """,
        -1.25: """
        = about missing-and-exploitation; answerable; arrangements; home; ring; teams; worker; workers
        """,
        -1.375: """
        days; do
        """,
        -1.5: """
        = about care-leavers; by; team; year
        """,
        -1.625: """
        = about disabled-children; = about plans; response
        """,
        -1.75: """
        = about other
        """,
        -2.0: """
        to
        """,
        -2.375: """
        = about education
        """,
        -2.75: """
        = about front-door
        """,
        -3.125: """
        = about management-oversight
        """,
        -3.25: """
        = about permanence
        """,
        -3.375: """
        = about recording
        """,
        -3.625: """
        = about childs-voice
        """,
        -3.875: """
        = about unaccompanied-children
        """,
        -4.5: """
        = about health
        """,
    },
    Theme.SCOPE: {
        9.125: """
        = context
        """,
        8.625: """
        = head
        """,
        4.75: """
        = about scope
        """,
        2.625: """
        = about missing-and-exploitation
        """,
        2.25: """
        = about permanence
        """,
        2.125: """
        = about childs-voice; areas
        """,
        2.0: """
        focused
        """,
        1.875: """
        focus; theme; this
        """,
        1.75: """
        court; they
        """,
        1.625: """
        be; met; next; outcome
        """,
        1.5: """
        cant; lowest; programme; taken; watchdogs
        """,
        1.375: """
        = about placements; ciw; grades; marks; regulator; their
        """,
        1.25: """
        = about overall; due; findings; front; report; subject; through; youre
        """,
        1.125: """
        = about disabled-children; assessors; given; grade; inspections; letter; ofsted; records; reports; scores;
        second; topic; visited; will
        """,
        1.0: """
        = about front-door; age; although; chair; check; childrens; considered; estyn; followed; inspector;
        inspectors; interviews; isnt; its; looked; mark; monitoring; no; not; participation; sent; separately; voices;
        within
        """,
        0.875: """
        = about plans; assessment; both; clinics; come; community; cqc; employed; give; headline; homes; how; if;
        inspectorates; leaders; paediatricians; place; priority; ratings; receives; round; spent; staff
        """,
        0.75: """
        = about unaccompanied-children; again; autumn; checked; climbing; colleague; decides; door; engagement;
        expected; faced; friday; groups; hospital; host; is; known; likely; means; meetings; or; other; parents;
        played; range; requires; scale; schools; shall; soon; stated; stays; tea; team; themselves; visitors; visits;
        wall; yearly
        """,
        0.625: """
        adequate; adviser; asked; assessed; assistant; bad; because; beforehand; contacts; covered; criminal; current;
        dealt; development; dropped; every; evidence; following; for; formally; four; fourth; full; himself; main;
        members; more; mr; offer; one; own; pandemic; private; proceedings; scotland; sevens; sexual; since;
        spotlight; survey; theirs; thered; tier; unaccompanied; visit; watchdog; weeks; whole; work; young
        """,
        0.5: """
        abuse; action; ahead; alone; answers; arrangements; assessing; attention; between; can; centre; classrooms;
        close; cup; deals; desk; disabled; domestic; eight; excellent; exploitation; exploited; fieldwork; from;
        further; grown; he; inspected; inspectorate; interim; introduced; leavers; leaves; leaving; looks; menu;
        missing; multi; overall; pages; pizza; possible; principles; provides; signal; stand; study; teams; tell;
        theyd; third; together; unsatisfactory; weakness; were; what; with; youll
        """,
        0.375: """
        = about leadership; account; bowling; cabinet; call; carries; carry; channel; chosen; deaf; director;
        documents; doesnt; done; family; files; finished; futures; happen; issued; it; jtai; late; live; manager;
        mash; may; member; minister; months; need; november; outcomes; picked; plan; points; progress; protection;
        quality; question; rated; recall; received; recordings; release; replies; reviewed; risk; sat; saw; score;
        seeking; seen; shared; smallest; sort; supervision; thirty; till; time; trust; unpaid; wednesday
        """,
        0.25: """
        adult; agency; all; almost; any; asylum; august; authorities; awarded; been; bodies; boroughs; bring; but;
        centred; children; commission; councils; data; district; does; edge; eleven; ever; expect; fill; filled;
        formal; fortnight; framework; friends; gap; gave; here; housing; interviewed; invited; lead; light; listened;
        longer; look; made; making; matching; middle; monday; moving; observed; off; olds; on; online; outside; part;
        pathway; placement; presented; prevention; probation; put; region; return; rules; safe; secretary; serious;
        set; significant; single; site; spoke; state; statements; term; text; think; those; took; tuesday; used;
        victims; views; wanted; warning; we; well; went; wide; written
        """,
        0.125: """
        = about health; among; area; arent; at; away; calls; concern; course; day; drawn; else; ends; enough;
        explained; fell; gets; group; happens; held; him; hub; hundred; including; independent; into; joint; know;
        leave; like; miles; must; needs; neighbouring; nhs; once; police; pre; reach; read; referrals; residential;
        residents; review; right; see; service; seven; speak; spring; summer; supervisors; teenagers; them; there;
        these; thought; today; until; very; which; who; whod; wrote; you
        """,
        -0.125: """
        = about assessments; about; across; adopted; adults; advice; advisers; advocacy; allowed; already; asks;
        autism; back; bed; before; began; behind; beyond; birthday; bought; breaks; built; by; card; carers; cases;
        change; charity; chief; choice; clear; completed; complex; concerns; conferences; council; custody; date;
        dates; deal; december; decided; delay; did; draw; early; easy; empty; end; everyone; everything; extra;
        fathers; february; feel; fifth; find; finds; first; five; forms; forty; forum; forward; fourteen; getting; go;
        got; government; handed; heard; hearing; helped; her; hold; house; ill; improvement; inadequate; inspection;
        january; jobs; joined; leader; leadership; learning; legal; less; life; liked; list; little; lockdown; lose;
        makes; managers; meet; meets; million; missed; moves; near; nearly; neglect; noted; often; ones; open;
        outstanding; over; page; paid; panel; papers; partnership; passed; peer; personal; persons; phone; picture;
        planning; plans; point; post; posts; practice; published; raised; rating; record; recording; respite;
        reviewing; reviews; road; run; running; safety; saying; shows; signed; signs; social; specialist; start; stay;
        stopped; strategy; supported; though; three; to; top; train; trusts; turn; twice; updated; violence; waits;
        want; warm; weekly; welcome; welsh; whether; while; whom; why; widespread; word; words
        """,
        -0.25: """
        = about management-oversight; = about recording; accepted; adulthood; advocate; agencies; annual; anybody;
        around; arranged; as; authority; baby; beds; big; blank; board; boat; books; bottom; britain; budget; called;
        came; care; carer; case; changed; charities; chat; childs; citizenship; clinic; clinical; commissioners;
        commissioning; conference; consultant; cost; could; councillor; country; cut; dated; decisions; described;
        different; disabilities; disability; discussed; doing; dont; effective; entitled; evening; experienced;
        experiences; face; faces; failing; fare; fees; fewer; fifty; figure; file; fire; floor; follow; fund; girls;
        gone; gp; grant; hospitals; hours; households; hubs; identified; impact; information; inquiry; inside;
        integrated; itll; itself; ive; judged; key; launched; letters; library; living; long; lorry; make; men; miss;
        mothers; nationally; neighbours; never; nobody; order; ordered; park; partnerships; pas; pays; performance;
        permanence; permanent; placed; places; prices; produce; provided; quarter; ran; relentless; repeat; replaced;
        reported; require; respond; response; responsible; rise; runs; separate; setting; shown; six; size; solicitor;
        some; sooner; sorry; spends; spoken; stability; started; step; stood; support; that; therapists; theyre;
        thing; tick; track; training; treated; tried; turned; update; wait; waited; wales; where; working; works;
        write
        """,
        -0.375: """
        above; according; act; adoption; after; answer; anyone; assurance; begin; below; brought; cares; celebrated;
        closed; comes; contracts; county; dealers; discussion; do; educational; effectiveness; england; executive;
        far; feeling; felt; former; foster; fostered; future; get; gives; greeted; had; have; high; his; however;
        improve; initial; job; junior; keep; keeps; knives; landed; leaflet; lies; local; love; luck; me; money; ms;
        name; national; night; nine; number; nurseries; offered; officers; our; oversight; partly; partners; pay;
        rents; rights; safer; scheme; school; seeing; services; short; starts; statement; such; supports; than; town;
        twelve; under; use; welcomed; whose; worker; youngsters
        """,
        -0.5: """
        accept; april; arrivals; ask; average; borough; branded; cent; checklist; contract; countys; ended; fells;
        few; found; good; heads; law; lockdowns; looking; lots; month; most; mother; newcomers; now; ofsteds; old;
        only; patch; per; person; reaching; referral; safeguarding; same; satisfied; says; section; senior; share;
        she; sixth; software; special; then; touch; was; week; worried; worst; youth
        """,
        -0.625: """
        applications; are; being; better; boys; building; downs; earlier; failings; follows; half; harm; head; i;
        just; last; lives; many; moved; new; parent; promised; required; sixty; system; template; up; us; way;
        workers; would
        """,
        -0.75: """
        = about workforce; ago; agreed; also; citys; contact; down; failed; families; hartsmere; headed; june; much;
        named; reached; say; september; so; still; take; two; unannounced; years
        """,
        -0.875: """
        carried; has; home; lost; send; told
        """,
        -1.0: """
        goes; left; march
        """,
        -1.125: """
        = about timeliness; kept; move; people; said
        """,
        -1.25: """
        = about other; = inspectors; praised; too; year
        """,
        -1.5: """
        = found; child; going
        """,
        -1.625: """
        when
        """,
        -2.0: """
        = about education
        """,
        -2.125: """
        = narrated
        """,
        -2.375: """
        = council
        """,
        -2.5: """
        = foot
        """,
        -5.5: """
        = strength
        """,
        -7.25: """
        = improvement
        """,
    },
    Theme.OTHER: {
        4.625: """
        = about other
        """,
        3.75: """
        = about health
        """,
        2.75: """
        victims
        """,
        2.625: """
        parents
        """,
        2.5: """
        neglect
        """,
        2.375: """
        fathers; unpaid
        """,
        2.125: """
        financial; services
        """,
        2.0: """
        mothers
        """,
        1.875: """
        domestic
        """,
        1.75: """
        money; violence; violent
        """,
        1.625: """
        = about missing-and-exploitation; = foot; carers; contact; crime; information; payments
        """,
        1.5: """
        allegations; apart; cost; moving; support; taxis
        """,
        1.375: """
        = about childs-voice; advocacy; always; budget; dads; effect; knife; letters; protection; resident; time
        """,
        1.25: """
        alcohol; also; clubs
        """,
        1.125: """
        adults; advocates; bought; commonest; drug; fifth; help; hobbies; miles; mums; parent; reason; recourse;
        relationships; removed; rules; see; somali; spent; there; thoughtful; year
        """,
        1.0: """
        budgeting; buildings; city; direct; eight; fees; fled; funding; got; hospital; housing; mentions; mother;
        partners; public; quarter; shared; single; sorted; spending; town; unanswered
        """,
        0.875: """
        = context; arrangement; arrangements; arrivals; bill; bills; birthdays; child; climbed; co; coercive; deals;
        disability; early; english; five; get; grumbles; gypsy; harm; heritage; home; kitchen; libraries; men;
        oversight; place; pound; prevention; pupil; reablement; replacement; residents; room; sentence; sisters;
        sometimes; speakers; spends; stranger; table; value
        """,
        0.75: """
        = about assessments; = about unaccompanied-children; after; argued; authority; available; aware; before;
        birth; breakdown; breakfast; breaks; brothers; charges; contract; damp; death; debt; debts; discharge;
        explained; feeling; find; force; funds; gone; improve; incidents; inspection; meanwhile; ms; needs; network;
        networks; note; noticed; openly; people; poorest; probation; profile; recognised; refuges; relationship;
        risen; safeguarding; schooled; ten; therapeutic; theres; turnaround; unaccompanied; view; volunteers; wing;
        women; worth; wrong
        """,
        0.625: """
        = about leadership; = about permanence; abrupt; accessible; activities; adult; banks; bedside; borough;
        childrens; complaint; costs; covers; dangers; drinking; eligible; else; fares; felt; fund; garden; graded;
        halved; helping; hit; hundred; internet; interviews; issued; left; lend; library; liked; lives; living;
        managing; matter; mental; moves; nationally; notifications; or; parental; poverty; prayer; promise; recognise;
        respite; run; scotlands; should; sleepovers; sooner; stage; stands; travel; tripled; trips; uniforms;
        unnoticed; unseen; vans; video; villages; warm; wash; watched; whose; womens; work
        """,
        0.5: """
        = about placements; abuse; affected; against; anything; are; babies; bailiffs; care; carrying; cause;
        concluded; contracts; deaf; deficit; department; domiciliary; done; dont; easy; eighteenth; emails; emergency;
        even; experience; faces; faith; fall; families; family; fell; fewer; fighting; firm; football; forum; fridge;
        gap; given; grandparents; grant; handed; has; helps; highest; his; holidays; homes; hours; i; ill; include;
        increase; independent; journeys; just; lag; laugh; least; little; looking; main; mainland; me; mended; mum;
        named; names; nature; nearest; needed; neither; nine; off; offices; often; overspend; pattern; persons; photo;
        plays; practitioners; pre; proceedings; puts; racism; reaches; region; register; reserves; scarce; school;
        section; seen; sharp; shift; signs; silence; statement; subject; sundays; swimming; tackle; teach; technology;
        temple; than; theyre; tool; towards; transitions; traveller; treated; turn; website; who; whom; with
        """,
        0.375: """
        = about education; about; another; anyone; anywhere; areas; arrested; as; bank; because; become; behaviour;
        being; believed; bereaved; birthday; blank; books; boy; break; bright; britain; brought; capacity; carer;
        centres; champion; checks; choice; choir; close; communities; complaints; constable; contacted; council;
        criminal; cry; cut; dark; daughter; days; delay; describes; didnt; district; down; driving; earlier; effects;
        ehc; eid; ended; evening; exceptional; father; follow; forgotten; four; friends; fuss; give; good; goodwill;
        granted; grasp; have; health; held; holds; humane; hurt; indoors; injuries; inquiry; joint; kept; larger;
        learnt; looks; mean; meeting; mosques; notice; officers; ofsteds; pack; paid; park; partnership; pass;
        passports; per; person; plans; pledge; population; power; practical; prison; quiet; reaching; referrals;
        reported; responses; safely; safer; said; service; sifted; simple; since; somebody; sore; sought; sparing;
        speak; specialists; stabbed; supply; term; touch; turns; unborn; want; wards; was; watch; week; weekends;
        well; welsh; went; window; worry; would
        """,
        0.25: """
        = about front-door; = about plans; act; advice; ahead; alongside; annual; appointed; approach; area; argue;
        assessed; attend; bar; both; boxes; budgets; cent; checked; clearer; club; conference; crept; demand; did;
        disabled; doctor; does; elected; enough; everywhere; expect; eyes; feel; figures; finish; formal; generous;
        grown; gym; having; he; head; helpline; highlighted; inclusion; influence; interpreters; intervention;
        involved; is; itself; kinship; late; lessons; light; like; longer; means; meetings; minutes; misuse; nearly;
        nights; non; number; older; other; out; pay; play; popular; positive; priority; problems; professionals;
        reach; recognises; respect; runs; second; set; sets; several; split; still; supervised; sure; tale; talking;
        teenage; thanks; third; treatment; tribunal; trip; turned; twenty; twice; uneven; using; warning; ways; when;
        wishes; yearly; you
        """,
        0.125: """
        = about care-leavers; adviser; age; agreed; alike; alone; asking; based; behind; below; called; closed; comes;
        concern; could; county; december; emotional; extra; feedback; followed; for; had; hard; helped; hour; house;
        improvement; isnt; it; job; keeps; kind; lack; languages; later; lead; learning; long; made; making; many;
        million; morning; much; name; neighbours; not; officer; on; our; over; panels; passport; planning; police;
        post; promised; proud; put; rarely; rates; reading; recruitment; regulator; rent; return; safety; same;
        seldom; sessions; sexual; share; shortage; shut; siblings; slow; stopped; strong; students; system; taken;
        then; things; to; under; up; very; were; whether; words; worker
        """,
        -0.125: """
        = about disabled-children; actions; ago; approved; around; attendance; away; better; beyond; bosses; call;
        came; carry; centre; change; changes; ciw; college; complex; contrast; copied; core; councils; count; course;
        custody; decision; dental; door; doors; draw; drawn; duty; exception; exploited; failings; familys; february;
        first; former; forward; front; gaps; grade; grades; group; happens; here; history; hotel; hotels; however;
        impact; including; initial; inspected; inspectorate; inspectors; integrated; june; keeping; key; kin; leaver;
        line; lists; live; look; lost; make; managers; marks; meet; meets; member; missed; monitoring; monthly;
        months; newcomers; night; notes; nothing; others; overdue; paper; parenting; permanence; pick; placed; point;
        pointed; points; previous; protocol; psychologists; pupils; quick; ran; rating; reached; reasons; receive;
        received; recorded; records; relatives; remains; report; rest; result; review; reviewing; risks; rural;
        scheme; scotland; senior; sent; september; sign; sit; solicitors; some; sound; stayed; staying; stops;
        strength; stuck; sudan; survey; tea; teachers; tests; text; them; themselves; therapy; theyd; toddlers; train;
        tried; university; visitors; visits; waiting; wales; wants; weak; weekly; welcome; while; whole; whove;
        winter; worked; written
        """,
        -0.25: """
        = found; access; according; adaptations; adhd; adopters; adoption; afghanistan; aftercare; agencies; aim;
        alert; alerts; allowances; already; apologised; applications; april; arrived; arrives; asks; assessors;
        asylum; babys; backlog; bed; begin; big; bit; black; boroughs; box; building; built; bus; buy; by; carried;
        cases; caught; chairs; changed; chief; chosen; clear; clinic; commended; commission; common; company;
        confidence; councillors; counts; court; cover; covid; data; dealers; dealt; difference; different; direction;
        documents; doesnt; doing; doubled; drift; drive; drivers; due; e; easily; effective; elsewhere; entitled;
        episodes; equipment; evaluation; ever; evidence; excellent; executive; expects; experiences; falls; far; fast;
        few; fifteen; filed; files; finding; findings; finds; fives; focused; fortnight; found; friday; full; fully;
        further; girl; go; goes; government; gp; great; groomed; half; hand; hanging; happy; hasnt; heart; highly;
        host; houses; impressed; improvements; inside; inspector; inspectorates; interview; its; join; joined;
        journey; judge; judged; kinder; know; knows; lad; lads; landlords; large; law; leader; leadership; learn;
        leaves; legal; lockdown; logged; lone; looked; loss; management; maps; marked; matters; meant; met; middle;
        midwife; ministers; model; monday; mood; more; most; mostly; multi; need; next; no; now; numbers; nurseries;
        nursery; offer; offered; olds; ones; online; opens; order; ordinary; outcomes; outstanding; overnight; pace;
        packages; papers; pathway; peer; permanent; personal; phones; picture; posts; programme; promises; prompt;
        psychologist; question; questions; queue; raised; rated; ready; record; regularly; required; requires;
        residential; rings; sat; saying; scale; scores; screening; seeking; sees; sense; sensory; served; seven;
        shows; side; sight; significant; sister; skilled; sleep; slide; something; soon; speaks; spot; stability;
        staffed; stand; standard; standards; state; statements; status; stay; stays; stick; stories; street; suit;
        take; taking; talk; talked; targets; teams; template; temporary; tenants; tend; these; they; thing; think;
        thirty; timetables; today; top; trained; trouble; tube; turnover; use; used; uses; viability; visited; voice;
        voluntary; warned; watchdog; we; weekday; weekend; werent; wheelchair; where; which; wish; within; without;
        yes; youth
        """,
        -0.375: """
        = about management-oversight; absent; across; additional; adopted; among; assessing; assessments; august;
        aunt; autism; barely; between; book; can; cannot; chase; check; christmas; cllr; corporate; cqc; date;
        decisions; delays; director; do; drop; eighteen; enquiries; exploitation; eye; file; firms; flat; flats; form;
        forty; fresh; frontline; gave; gets; grooming; hall; handful; heard; hearing; her; high; hub; hung; if;
        inadequate; intensive; jointly; leaving; led; life; lightly; lines; low; lowest; matched; memory; might; miss;
        mornings; neighbouring; notices; october; once; ours; outside; package; pays; peoples; pinned; practice;
        praised; progress; properly; rate; rather; recommendations; recovery; remain; repeat; reply; requests;
        reviewed; rewritten; right; round; safe; serious; settled; signed; six; sixty; slept; slowly; small;
        specialist; spring; started; stood; story; strengths; sunday; supported; surgery; talks; taught; tested; that;
        therapists; thin; those; told; took; trauma; understanding; until; upon; us; visit; visitor; waited; weighed;
        weve; word; works; write; young; younger; youngsters; your
        """,
        -0.5: """
        = about timeliness; = inspectors; action; agency; along; appropriate; be; begun; bring; but; cabinet; cant;
        carefully; chair; chance; clearly; conferences; consent; contacts; countys; daily; danger; day; education;
        england; everyone; fostered; free; girls; going; guardians; heads; hear; investment; january; jobs; last;
        leave; lets; links; lived; midwives; nhs; ninety; november; nurses; one; only; orders; plain; planned; preyed;
        real; reports; ring; score; self; send; special; starts; step; strategy; summer; team; theme; three; training;
        trust; unsure; waits; weeks; workers; worries
        """,
        -0.625: """
        = council; able; again; an; at; blind; boys; case; childs; concerns; disputes; every; experienced; fifty;
        filled; fostering; from; gives; gps; groups; hold; into; known; manager; march; moved; never; nineteen; old;
        panel; part; places; quality; quickly; replies; sixteen; start; such; this; way; worried
        """,
        -0.75: """
        = about overall; = about recording; = about workforce; answer; any; assessment; begins; dates; each; eleven;
        everything; how; incident; medium; members; missing; month; praise; pregnant; spoken; staff; through; times;
        together
        """,
        -0.875: """
        all; dropped; holding; lasts; leaders; list; move; nobody; offending; ofsted; phone; picked; schools; too;
        two
        """,
        -1.0: """
        = narrated; = strength; back; foster; keep; national; so; their
        """,
        -1.125: """
        = improvement; say; views
        """,
        -1.25: """
        new; reviews
        """,
        -1.375: """
        = about scope; will
        """,
        -1.5: """
        = head; edge
        """,
        -1.625: """
        leavers
        """,
        -1.875: """
        risk
        """,
    },
}
