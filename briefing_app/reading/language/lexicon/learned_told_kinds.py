"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word or pair of words speaks for an area for improvement, or for scene-setting,
where a story tells it; and how much two marks of how it is told do together, beyond what each does alone.
"""

TOLD_IMPROVEMENT: dict[float, str] = {
    1.75: """
        must
    """,
    1.5: """
        below; should
    """,
    1.375: """
        each child; had to; of two
    """,
    1.25: """
        how good; office
    """,
    1.125: """
        ^ see; declined; early help; faster; have no; how; recommendations; sometimes; the good; to keep; whether
    """,
    1.0: """
        and inspectors; and no; as requiring; council and; decisions; hadnt; has to; improvement as; judgement is;
        more social; not enough; reports; require; require improvement; strategy meetings; teaching; visit to
    """,
    0.875: """
        ^ and; ^ planning; ^ progress; action; alike; appeals; are a; are made; are not; been rated; bruises;
        can take; change of; children should; children young; chronologies; consistently; deteriorated; felt;
        goes for; growing; homeless; hours a; inconsistent; inspectors have; is by; isnt; it gave; last; meant;
        much that; must get; november; of a; overlooked; plans for; records; rise; rung; safeguarding and; shut;
        still has; temporary; three were; wants; was; when; workers know; worse since
    """,
    0.75: """
        ^ better; ^ contact; ^ none; ^ strengths; ^ these; ^ whether; actions; after the; aged; also pointed;
        and better; any good; apologised; are kept; areas in; arent; ask for; at requires; at which; by their;
        caravans; care inspectorate; carers had; children each; circumstances; consistent; conversations; cost;
        december; directors; documents; ended; executive director; families who; fell; find the; focused visit;
        forgotten; further; gave the; granted; has no; have doubled; improve; improvement; in full; is how; is too;
        kept in; know that; leavers which; leavers with; life story; little; living; living in; lowest; meetings with;
        more clearly; more effective; more fully; neglect; nor; not drawn; not every; not helped; not yet; notebooks;
        occupational; of cases; ofsted judges; once and; outcomes; outside the; pick up; pre proceedings; recommended;
        recommends; refer; report to; say what; second; seven; she was; should take; significantly deteriorated; slow;
        supervision; take three; than they; that children; that on; the threshold; they think; they write; third;
        threshold; timeliness; to areas; to live; to set; too long; too slowly; turnover in; up asking; vulnerable;
        week in; well supported; were; were cut; were not; what a; widespread and; with one; with which; works with;
        worse; wrong; year and
    """,
    0.625: """
        ^ appeals; ^ getting; ^ home; ^ information; ^ making; ^ matching; ^ ofsteds; ^ others; ^ risk; ^ seeing;
        ^ so; ^ strategy; ^ while; ^ within; a days; a diagnosis; a form; a handful; a review; a service; abandoned;
        able; act; adhd; almost every; also; also named; always; an early; and some; and the; and then; and this;
        and we; are at; are few; are like; are the; as something; as well; at all; badly; be inadequate; because they;
        been trained; best part; but although; by letter; by one; came at; camhs; care know; carried; child or;
        childcare; children living; children under; childrens views; choices; closed; closes; complaints; concern;
        concerned; council about; council from; councils own; courts and; critical of; data; dates; decline; delayed;
        depth; describe; did however; differ; difficulties; directors in; distant; doubled and; drawn out; each and;
        estyn; february to; feel; feelings; file and; filed; findings are; for carers; for improvement; found out;
        four years; get no; good at; good throughout; grade; grown; had been; handed; has lost; have sent; have to;
        how well; if the; if there; improvement is; improvement to; improvements to; in as; in every; in more; in pre;
        inadequate; inadequate and; indicators; informed; inspection has; inspectors called; into the; inverness;
        is growing; is high; is that; it takes; it wants; its overall; its work; knowledge; lack; lay; learn from;
        legal; lists; makes a; managers had; many staff; might; more; must now; need a; need is; need protection;
        needs has; neither; neurodevelopmental; now ofsted; now that; of date; off; ofsted found; ofsted wrote; older;
        on improving; on safeguarding; only just; or disabilities; or outstanding; over; plans they; pre; private;
        progress for; purpose; put back; recommendations for; report and; requires; returned; safe and; same way;
        scant; see that; sen; seven recommendations; shared houses; skipped; spring; staff in; stage; start a;
        stay out; support after; system; tail; team has; team is; tend; that ofsted; the exception; the office;
        the one; the very; the waiting; the wrong; the years; their case; them inadequate; them into; them they;
        these improvements; they wrote; thin; think; thirty; this is; this month; thresholds; thus; time had;
        time has; to adult; to co; to go; to improve; to put; to speak; together so; took; took a; touched; tribunals;
        trip; two areas; visit; want; was for; was last; was picked; week of; well enough; were left; werent; what;
        when all; when ofsted; with better; within the; words and; work done; workers change; would like; younger
    """,
    0.5: """
        ^ about; ^ applications; ^ apprenticeships; ^ being; ^ boys; ^ carers; ^ day; ^ equipment; ^ girls; ^ how;
        ^ inspectors; ^ lead; ^ life; ^ many; ^ now; ^ out; ^ post; ^ reading; ^ siblings; ^ we; ^ with; a box; a boy;
        a clear; a dozen; a half; a lot; a more; a train; a written; about how; achieves; achieving; across the;
        additional; additional learning; adequate; adequately; admitted; adviser is; afresh; after and; afterwards;
        agencies do; ago and; all care; all social; all this; allegations; although; among staff; and council;
        and education; and effectively; and fast; and four; and hope; and information; and intervention;
        and probation; and rated; and risk; and thin; and toddlers; apologised and; applications to; are applied;
        are cut; are dealt; are full; are left; are moved; are overlooked; are rare; are rated; are rationed;
        are serious; are several; are too; area; area was; as often; ask children; asked what; assessment;
        assessments have; assurance is; at; at an; at and; at eighteen; at once; at times; audited; authorities are;
        babies and; bare; be better; be called; be told; become worse; bed in; been held; been slow; before anyone;
        being let; below good; better but; better informed; between three; blank; board; bosses in; brothers; bulk;
        bumpy; but services; by four; by workers; call to; called for; can claim; cancelled; cant be; car;
        care experience; care quality; carers feel; carers were; caseloads in; cash; certificates and; chairs of;
        chance; chances; change is; charges; charts; children are; children down; children get; children in;
        children on; children safe; children services; children what; childrens homes; claim; come back; coming;
        comments; committee and; consisted; consisted of; core; could come; council did; council to; court disposals;
        covered; cqc; crawl; critical; culture; dated from; decision that; disposals; done and; due for; due to;
        dwindled; early stage; eating; emergency duty; end with; ended with; entire; entitled; entitled to; every day;
        ex; expects to; failings; families feel; faster and; fault; fewer agency; fill; filled by; find out; firmly;
        first year; five social; following; for assessing; for leadership; for older; for some; forms for;
        foster parents; found but; free school; from before; from first; from good; from top; get care; gone down;
        good or; good time; good when; grade of; grades; had five; had judged; had met; had not; had played; harder;
        has more; has stalled; has today; have not; have said; health; health histories; health partners; helped and;
        hens; hens teeth; hide; hopes; hospitals; hours; housed; houses; how effective; how many; improve its;
        improvement board; improvements were; in custody; in homes; in one; in prison; in six;
        inconsistent experiences; independent visitor; initial; inspection report; interpreter; into practice;
        investigation; invisible; is at; is due; is low; is published; is requires; is sometimes; is thin; is trained;
        is weak; it achieves; it in; it supports; it tells; its safeguarding; just three; justice workers; lapsed;
        last inspected; late; leaders and; learning; learning needs; leave it; leave out; leavers to; letter has;
        letting; lie; life for; limit; limited; listed; little about; little has; loneliness; low; lower; made it;
        make; many years; marked down; meals; mean a; measure; meetings; meetings held; meets monthly; member;
        members; met twice; miss; month wait; months; more and; most at; moved in; named areas; narrow;
        national scheme; needed; needed before; needed more; needs; new baby; new workers; new year; next county;
        nine weeks; no local; not always; not do; not what; now a; now rated; of care; of children; of course;
        of court; of times; of waiting; of work; of youth; off again; off and; offending services; offer; office and;
        ofsteds findings; often as; older ones; once a; one team; ongoing; online; other; other areas;
        other professionals; out in; outgrown; outstanding at; over the; overall the; overly; oversight; own account;
        pace at; pages; panel that; paper and; parents are; perform; person in; points out; postcode; posts have;
        practice had; practice of; preparation for; present; presented; problems with; production with;
        progress review; protection; protection in; provision; put this; qualified staff; quality indicators;
        reach the; read them; reassessment; recruits; repeat; report in; report recommends; report which; reports for;
        reports that; requires improvement; requiring; requiring improvement; response; response when; responsible;
        results for; retire; review of; reviews; right kind; rise to; rosy; rules; said but; said it; same as;
        same thing; school meals; school places; schools and; search for; second lowest; second time; secure; seen it;
        september; service and; service have; services trust; set for; she also; sight; sign off; slept; slowed;
        slows; social services; special guardians; spend; started with; step down; stops; story work; straight away;
        strategic; strategy; strong and; subject; suggested; suggested that; suitable; supervised; supervision is;
        supervision of; support from; supports; take on; take over; taken; takes; tally; targets; team had; tend to;
        tended; tended to; than that; that all; that each; that it; that not; that perform; that thresholds;
        the average; the cabinet; the department; the executive; the health; the last; the lead; the number;
        the other; the over; the problem; the services; the significant; the trouble; the visit; the worst;
        their care; their families; their good; their heads; their say; them has; them have; them safe; then;
        then forgotten; then not; they have; they live; they looked; they make; they mean; thing to; things have;
        this part; this weeks; those without; though it; tighter; times; to; to act; to an; to bottom; to give;
        to look; to members; to nothing; to offer; to plans; to report; to run; to settle; to significant; to speed;
        told; too many; too much; top to; training of; transition; true of; two of; unanswered; underestimated;
        unpaid; urgently; us and; us to; used for; used in; vanished; verdict is; vietnamese; views;
        vulnerable people; warned; was another; was once; watchdogs; watchdogs have; way to; ways; website;
        weeks before; weeks report; weeks were; well and; went back; went down; were of; were under; were waiting;
        were working; what there; what we; when their; when they; where home; whether the; whether there; who has;
        who have; who live; will be; with four; with people; with victims; work of; workers told; workers would;
        year our; years old; years to; yet made; yjs; young men; young mums; your adviser
    """,
    0.375: """
        ^ adhd; ^ adult; ^ assessments; ^ audits; ^ bank; ^ both; ^ brothers; ^ business; ^ calls; ^ complaints;
        ^ councillors; ^ delay; ^ demand; ^ domestic; ^ education; ^ emails; ^ evidence; ^ experts; ^ financial;
        ^ finding; ^ fixed; ^ help; ^ learning; ^ legal; ^ neighbours; ^ nor; ^ opposition; ^ partnership; ^ photos;
        ^ problems; ^ published; ^ self; ^ serious; ^ sickness; ^ sign; ^ targets; ^ theres; ^ theyd; ^ under;
        ^ updating; ^ weeks; ^ what; ^ whats; a cabinet; a change; a child; a cliff; a commissioner; a council; a few;
        a fifth; a friday; a halt; a leaflet; a line; a lone; a low; a meeting; a parents; a pathway; a period;
        a poor; a postcode; a priority; a progress; a range; a requires; a row; a start; a step; a stronger;
        a temporary; a toddlers; a two; a young; able to; about grants; abrupt; absent; absent from; account and;
        achieve; achievement; achieving permanence; across all; acted swiftly; action plan; actions and; adequate for;
        admitted that; adopters for; adoption and; adult; adults; adults on; adviser; advisers hold; advocate;
        against; age assessments; ago has; agreed; agreed to; agreements; all for; all have; all they; all where;
        allegations against; also asked; also wants; although it; although services; although some; an advocate;
        an improvement; analysis and; and achieving; and bad; and change; and co; and culture; and developing;
        and difficulties; and does; and easier; and every; and for; and go; and hoists; and i; and leadership;
        and leaving; and left; and management; and midwives; and miss; and now; and offered; and other; and out;
        and plan; and practice; and said; and september; and seven; and she; and support; and supported; and systemic;
        and working; and youth; another thing; answers to; anxiety; applications; applied; apprenticeships and;
        approach to; are badly; are easy; are hard; are inadequate; are inconsistent; are missing; are poor;
        are protected; are run; are rushed; are strong; are stuck; are taught; are widespread; area and;
        areas inspectors; areas it; areas where; areas with; argument; as money; as most; as plans; as six; asked the;
        assessed and; assessments and; assistance; asylum law; at best; at home; at meetings; at present; at tuesdays;
        at whether; ate; attempts; authorities; await; back since; back with; base; basis; be a; be developed;
        be given; be improved; be kept; be requires; be shared; be two; because; because no; been assessed;
        been decided; been found; been handed; been over; before each; began in; behalf; behaviour; being asked;
        being harmed; better some; better understood; better what; between; between april; beyond the; bills;
        birth certificates; bit; block; boarding; boroughs services; boroughs young; bosses; both the; bounce; boy of;
        branded; bringing; britain alone; brothers and; brought to; brought up; bus fares; business support; but;
        but have; but its; but said; but there; but those; but two; by agency; by before; by default; by drug;
        by independent; by six; by social; cabinet; cabinet member; called good; calls from; came; cannot; care board;
        care needs; care plan; care planning; care service; care workers; carers assessments; caseloads at;
        caseloads have; cases and; cases are; cases without; caught up; cause; cause of; caused; ccg; chaired by;
        change has; changed for; changing; charge were; chased; check on; checking; checks; checks were; child for;
        child turns; children; children come; children do; children known; children over; children wait;
        children whom; childrens cases; childrens department; childrens social; choose from; chronologies were;
        city in; citys childrens; clear as; clearer information; clinic is; cllr; closed on; closures; come of;
        come through; comes; comes back; comes when; commissioning; committee; common and; comparison; computer;
        concern in; concerns; conclusion that; condemned; consent; content; contingency; corporate parenting; could;
        could improve; council came; council can; council have; council itself; council which; council works;
        councils last; counted; county a; courses; court to; cqc had; crept up; criminally; criminally exploited;
        curiosity; custody; dad; date; date when; date with; dates on; day to; day when; days notice; days to;
        days which; dead; decisions by; deeply; default; delivery; demand; department is; deprivation of; deserve;
        detail in; deteriorated since; deterioration; developing; development; didnt; didnt know; differed;
        difference it; different; director explained; disabilities send; disabled child; disappointing; do about;
        do for; doctors and; does and; does for; domiciliary; domiciliary care; done by; done with; dont get; double;
        down is; downhill; drawn up; drop out; drug gangs; duplicate; duty teams; each had; each worker; earlier this;
        educational; effective the; effectively; effectiveness was; ehcps; eighteen and; eighteenth; eleven; email;
        encourage; encouraging and; end; enough; enough and; enough foster; entry; especially those; ethnicity and;
        evaluate; every child; every page; every time; everything and; examined; exclusions; existed; expects;
        experienced social; expertise; experts; explained; exploitation are; failings found; failure; families have;
        families need; family are; family help; family time; far enough; far the; fares and; father; fathers of;
        fault with; features; february; few and; few of; few staff; fieldwork; figures; files of; finding; first and;
        first language; first plans; fixed term; follow; followed a; for another; for assessments; for brothers;
        for doing; for exploitation; for having; for homeless; for jobs; for much; for nine; for overall; for purpose;
        for seven; for specialist; for ten; for these; form that; former unaccompanied; forms; forward;
        foster childrens; fostering; fostering for; found at; found good; four; four in; from hospitals;
        from november; from them; front door; funding; further improvement; gave up; generic; genograms; getting a;
        girls; given; go by; go unanswered; go up; going missing; gone without; good but; good many; good news;
        good of; good rating; good services; gps; gps and; grandparents who; great achievement; groups for; guess;
        guest; guidance; had had; had held; had significantly; had thought; had two; half a; half years; halt;
        happens; hartsmere; has ever; has fallen; has grown; hasnt; have called; have caseloads; have dwindled;
        have gone; have grown; have met; have received; have services; have too; havent; heading; headings;
        healthier lives; heard; heavily; heavy; held; held in; help for; here to; high and; himself; history;
        hold things; holding; holidays and; home had; home on; home where; homes; homes the; hopes to; hour a;
        hours and; how effectively; how it; how long; how timely; however there; ideas; if you; improvement by;
        in bulk; in cases; in different; in early; in holiday; in hostels; in its; in june; in key; in making;
        in many; in plans; in response; in september; in short; in that; in town; in work; inadequate by;
        included the; increase; independent; independent reviewing; information about; injuries; inquiry; inspected;
        inspected childrens; inspection of; inspection team; inspectors asked; inspectors looked;
        inspectors recommended; inspectors they; inspectors would; insufficient; interpreting; intervention;
        investigations; involves; is bumpy; is clear; is described; is expected; is filled; is first; is free;
        is good; is in; is inadequate; is kept; is left; is little; is no; is off; is regular; is run; is strong;
        is the; is under; is with; it could; it hard; it judged; it more; it shows; its inspection; its new; its two;
        its way; joined up; judgement had; judgement that; keep; keeps in; kind of; known to; labour run; lacked;
        large families; last months; last time; later than; lead the; leaflet; learning and; learnt; least;
        leavers for; leavers however; leavers in; leavers said; leavers though; leavers who; leaves; leaves no;
        leaving; leaving care; left school; less well; let down; letter asks; level; level and; lga; liberty; life in;
        light; like a; line and; list; list and; listening; lived through; local services; londons; long waiting;
        longer the; longest; look in; lowest possible; made since; make more; making sure; manage; managed and;
        manager had; managers in; mark; matches; matters conversations; may wait; means of; meant to; meantime;
        medicals; medicine; meetings that; men had; mention; midwives have; minority; missing; missing from; mix;
        mixed; moment; monitoring report; month; months in; months of; months visit; more consistent; more could;
        more foster; more improvement; more in; more is; more support; more to; more training; most; most assessments;
        most of; mostly by; must act; name; national; nearly; necessary; need plans; need two; neighbouring;
        neighbours; new chief; new worker; news to; nhs; night before; nine children; nine out; no audit; no overall;
        no permanent; no service; nor had; not brought; not got; not meet; now and; now have; now live; number and;
        number who; numbers; nurses at; october and; of casework; of class; of consent; of development;
        of exploitation; of failures; of independent; of january; of liberty; of march; of parents; of permanence;
        of personal; of places; of reviews; of serious; of sixteen; of some; of success; of that; of the; of this;
        of weaknesses; of which; of why; of workers; of you; off as; off sick; offer in; offer to; offered;
        offered to; officers on; ofsted and; ofsted has; ofsted inspected; ofsted is; ofsted published; ofsted said;
        ofsted that; ofsteds words; old ones; older and; older children; on an; on dates; on files; on our; on short;
        on special; on where; one; one line; one on; one worker; onto; onto the; open two; opened on; other parts;
        out a; out about; out after; out as; out of; out over; out two; outcomes that; over and; overall;
        overall judgement; overwhelmed; owed; own lives; own standard; packages; pandemic and; paper in; parents;
        parents carers; parents own; park; partly; partners to; partnership and; passed; passed from; passports;
        pasted; patients; paying for; people get; people the; people with; people would; performed; period of;
        permanent homes; person; phase; phone; place and; place for; placed; placement order; placement orders;
        places and; placing; plan in; plans; plans could; plans is; point of; point where; polite; position; post;
        posts in; practice; practice but; practice was; practitioners had; practitioners have; praised its;
        preparation; present and; press; pressing; priority; priority action; probation; professionals are;
        progress to; promise; promote; protected from; protection committee; protection experience;
        protection inadequate; protection the; protects; protocol for; psychiatric; pulled; pupils on; put; put in;
        put off; put them; quality checks; questions about; quick and; quickly children; quieter; quit; raise;
        rate of; rating is; rating the; ratings for; read by; read the; readings; received a; recent inspection;
        recommendation; recommendations were; recommended that; recommends that; reduced timetables; reflective and;
        registration; relentless focus; reliance; reliance on; relied; relied on; reluctant to; remain; remains a;
        repeated; reply; reply to; report has; report is; report there; reports to; represented; request; request was;
        respite; responsibilities; restraint; results; return; return interview; review; right help; right skills;
        right through; river; room to; rota; ruled; ruling; run on; running; safe; safeguarding services; safety and;
        same child; sat; saw; saying; saying what; says a; scarce; school holidays; schooling; schools went; score;
        score for; screening for; second language; see each; seems; seen as; seen too; self; selling; selling drugs;
        sent; separate; serious weaknesses; service had; service has; service in; service was; service were; services;
        services and; services inadequate; services required; services was; services with; sevens; seventh;
        shared with; short contracts; shortfalls; should be; showers; shut and; shy; shy of; siblings;
        significant concerns; significant deterioration; significant shortfalls; significantly worse; signs that;
        since; since ofsted; single area; sites; six and; six children; slipped; solicitors; something that; speak up;
        special needs; speech therapy; spoken to; spreadsheets; square; squeezed; staff did; staff turnover;
        staff were; stairlift; standard; standards in; stay away; stay with; still found; still inadequate;
        still send; stop at; stopgap; strangers; strong on; submitted; such; sufficiently; summary of; supervise;
        supervision and; support for; support staff; support to; support workers; supported; supported lodgings;
        suspended; swallowed; systems; systems and; tackling; take a; taken for; taken up; taking; talked about;
        talking about; taught in; tax relief; taxis; teams are; teenage; tell the; telling; ten; term exclusions;
        than one; than others; than what; that actions; that adult; that and; that could; that everybody; that goes;
        that in; that initial; that inspectors; that life; that nobody; that one; that takes; that those; that what;
        that when; that workers; the address; the alarm; the assessments; the car; the ccg; the court; the cqcs;
        the date; the day; the deaf; the decision; the district; the family; the father; the figures; the file;
        the finding; the focused; the hub; the influence; the initial; the key; the least; the lowest; the meantime;
        the neurodevelopmental; the offer; the ofsted; the parent; the permanence; the phone; the point; the quiet;
        the rate; the rise; the river; the schools; the search; the social; the strength; the summer; the third;
        the timeliness; the training; the twenty; the view; the worker; the workload; the yos; their childs;
        their overall; their practice; their schooling; their second; them of; them three; there are; there must;
        there to; these are; these problems; they also; they asked; they dont; they reach; they ring; they take;
        theyd; things could; things that; things to; things up; this had; those over; those who; thought to;
        three different; three outcomes; three years; thresholds were; through; time a; time from; time the;
        time when; timeliness of; to care; to do; to domestic; to follow; to grow; to guess; to have; to identify;
        to inadequate; to new; to no; to open; to others; to oversee; to poor; to promote; to someone; to supervise;
        toddlers are; told about; told by; told to; told us; took the; trained to; training had; translate; treatment;
        trust to; trust which; turned out; turnover among; two people; two to; unannounced; unaware; underdeveloped;
        unless; unrecorded; unregistered; unsigned; unsure; until a; until its; until somebody; up after; up to;
        up unannounced; updating; us; us who; used as; variable; versions; victims; video calls; vietnamese girls;
        views are; visit in; visited by; visitors are; visits to; vital; voicemail; voluntary care; waiting;
        waiting time; wanting; was also; was assessed; was needed; was positive; was published; was put;
        was responsible; was talked; watchdog; way as; ways in; ways of; we could; we need; weaknesses found;
        wealdham; weekends is; well children; went; went up; were better; were delays; were marked; were never;
        were one; were outstanding; were rarely; were reported; were seen; were the; weve; what adults; what came;
        what difference; what happens; what they; whats; when people; where; whereas; which are; which have; which it;
        which should; which some; which there; who are; who knew; who may; who pays; whole; whole has; whom no;
        whose first; will stay; will take; wirrals; wishes are; with babies; with birth; with child; with childrens;
        with sen; with send; within three; without asking; without warning; word on; work better; work on;
        workers came; workers caseloads; workers could; workers for; workers get; workers since; working between;
        working in; worry and; worst; would benefit; would make; would understand; write up; writing; written about;
        written up; wrote; wsoa; year at; year had; years ago; years there; yos; you get; you have; you will; young;
        young asylum; young person; youth club
    """,
    0.25: """
        ^ above; ^ actions; ^ adoptive; ^ age; ^ agencies; ^ also; ^ although; ^ ambition; ^ answers; ^ around;
        ^ arrangements; ^ audit; ^ bus; ^ but; ^ camhs; ^ chairs; ^ checks; ^ ciws; ^ core; ^ corporate; ^ cqc;
        ^ deadlines; ^ delays; ^ deprivation; ^ disputes; ^ doctors; ^ educational; ^ epilepsy; ^ equality; ^ family;
        ^ first; ^ five; ^ follow; ^ for; ^ forty; ^ fourteen; ^ funding; ^ further; ^ genograms; ^ he; ^ here;
        ^ important; ^ it; ^ less; ^ letterbox; ^ make; ^ managers; ^ mapping; ^ momentum; ^ moving; ^ neglect;
        ^ next; ^ night; ^ nurseries; ^ occupational; ^ older; ^ one; ^ other; ^ over; ^ oversight; ^ packages;
        ^ part; ^ permanence; ^ placement; ^ police; ^ political; ^ private; ^ reduced; ^ referrals; ^ repeat;
        ^ reports; ^ return; ^ running; ^ scores; ^ several; ^ she; ^ sixth; ^ some; ^ speech; ^ step; ^ steps;
        ^ supported; ^ supporting; ^ talks; ^ their; ^ they; ^ things; ^ three; ^ training; ^ trauma; ^ tribunal;
        ^ unborn; ^ unpaid; ^ until; ^ updated; ^ views; ^ visit; ^ visits; ^ well; ^ wheelchair; ^ wishes; a bit;
        a break; a bus; a check; a copy; a couple; a decision; a delay; a dentist; a desk; a different; a disabled;
        a doctor; a drawer; a drive; a failure; a family; a firm; a flat; a former; a fresh; a gap; a girl; a good;
        a grade; a group; a hand; a headache; a health; a house; a judgement; a local; a lottery; a major; a member;
        a minority; a named; a no; a non; a package; a pair; a paper; a part; a partner; a permanent; a pledge;
        a private; a ramp; a recent; a recommendation; a relentless; a right; a shade; a simple; a sleep; a stabbing;
        a stand; a summary; a survey; a system; a task; a text; a tick; a whole; a woman; a word; a worry; a younger;
        abbreviations; about adults; about as; about birth; about childrens; about her; about money; about quality;
        about services; about who; abuse in; abused; abused or; academic; accommodation for; accuracy; accurate and;
        achieve for; act on; act together; acting; action wsoa; actions agreed; actions from; activity; added that;
        address; addressed; administration; adoption for; adoption service; adult care; adult protection; adulthood;
        adults each; adults with; advertised; advice and; advice is; advised that; adviser who; advisers are;
        advocacy; advocate at; advocate is; advocates; advocates are; after adoption; after an; after inspectors;
        again before; age assessment; agreed that; agrees; aim; all; all know; all over; all the; all these; all who;
        all young; allocated; allocated to; allowance; allowed; almost; almost all; alone had; also says; also told;
        always held; ambition for; amounted; amounted to; amounts; amounts to; an action; an adhd; an age; an all;
        an answer; an apology; an average; an hour; an inbox; an initial; an occupational; an ofsted; an order;
        an outside; an overall; an unregistered; analyse; analysis of; and a; and achieve; and after; and again;
        and all; and although; and applied; and assistance; and babies; and car; and children; and commitment;
        and delivered; and enduring; and feelings; and five; and forgotten; and fostering; and going; and gone;
        and good; and half; and homes; and how; and innovation; and late; and leave; and listen; and looked; and more;
        and must; and never; and new; and noted; and october; and of; and over; and oversight; and phone; and protect;
        and protected; and put; and reports; and says; and school; and senior; and serious; and short; and so;
        and stable; and their; and those; and two; and under; and want; and warned; and was; and weak; and you;
        and young; and zimbabwe; anniversaries; annual health; annual review; annual reviews; answered the;
        answers from; anxious; application; applied consistently; applied in; appointed to; appointment;
        apprenticeships; april and; are always; are as; are based; are being; are bought; are by; are chosen;
        are delayed; are delays; are described; are excluded; are from; are hardly; are here; are homeless; are kind;
        are leaders; are leaving; are led; are let; are long; are looking; are meant; are new; are only; are placed;
        are put; are represented; are said; are served; are so; are starting; are taking; are there; are they;
        are tired; are two; are up; are vague; are vulnerable; are waiting; area are; area teams; areas for;
        areas had; areas still; arent as; arent registered; army; arrest; arrive; as at; as bad; as child;
        as childrens; as clear; as far; as homeless; as in; as making; as read; as safe; as we; ask a; ask to;
        ask what; ask whether; asked why; asking; assessed; assessed late; assessment framework; assessment had;
        assessment in; assessment service; assessment took; assessments a; assessments by; assessments for;
        assessments made; assessments of; assessments take; assessments to; assistant; assistants; astray; at by;
        at childrens; at christmas; at easter; at four; at how; at no; at school; at short; at six; at sixteen;
        attendance has; auditor; audits are; authorities that; authority and; authority in; authority that; autism;
        autistic; average; average of; average to; average which; awareness of; away; away and; away over; baby in;
        babys; back home; back to; bail; bailiffs; band; barely; barton; batches; be able; be adequate; be appointed;
        be asked; be bolder; be brought; be confirmed; be easier; be judged; be of; be put; be relied; be taken;
        beaten; because managers; because nothing; because some; because their; become a; become one; become the;
        beds in; been able; been copied; been finished; been forgotten; been graded; been granted; been hired;
        been in; been judged; been laid; been no; been promised; been referred; been sent; been started; been told;
        been too; been trafficked; been waiting; been welcomed; before a; before any; before anybody; before care;
        before it; before the; began with; begun again; behalf of; behind that; behind them; being carried; being in;
        being introduced; being judged; being one; being reviewed; being used; belief; believe that; believed;
        benefits; best interests; better help; better lives; better results; better still; better with;
        between brothers; between childrens; between two; beyond; birth fathers; birth work; bite; blacked;
        blacked out; blames; board are; board had; board was; bodies; boiled; boiled down; booked; books of; bore;
        bounced; box for; boy; boys are; branded inadequate; break; breaks are; bring them; bring together; brings a;
        britain; broadband; build; build on; business; but not; but practice; but seldom; but too; but young;
        by advisers; by agencies; by and; by child; by inspectors; by monday; by others; by senior; by which;
        cabinet and; call for; calls with; came and; came into; can come; can have; can meet; can wait; cannabis;
        cannabis farms; cant; capacity was; car park; care for; care home; care leavers; care may; care on;
        care orders; care packages; care staff; care told; carer; carers; carers about; carers by; carers daily;
        carers felt; carers from; carers is; cares; caring; case audits; cases; cases as; cases in; cases is;
        cases of; cases on; casework; ccg and; ccgs; celebrated; centres are; certificates; challenge in;
        challenge to; challenging; challenging behaviour; chance for; chances to; change so; change the; changes of;
        changes that; checked and; checks and; checks of; checks on; checks the; child are; child by; child gets;
        child they; child waits; children but; children first; children gave; children had; children inspectors;
        children looked; children must; children not; children now; children placed; children say; children taught;
        children than; children too; children waited; children who; children with; childrens board;
        childrens experiences; childrens home; childs name; chronic neglect; city from; ciws; claim is; clear that;
        clear view; clinical commissioning; clinicians; closed in; closely; closing; clubs are; come and; come for;
        come together; come under; comes after; comes in; comes of; coming in; coming to; commission cqc;
        commissioner; commissioner is; commissioner will; committed and; commonest; communicate; communication;
        communication and; community paediatricians; community resolutions; complain; completed on; complex cases;
        compliance; concerns and; conference; confirmed; conflict; connected carers; consequences; considered that;
        consistency; consultation; contacts; contacts are; contextual safeguarding; continuing; contract for;
        conversation about; conversations are; cool; cope; copied; copied from; copy of; cost of; costs; could do;
        could give; could pick; could show; could still; couldnt; council; council called; council for; council got;
        council it; council lost; council said; council should; council took; county is; couple of; courses are;
        court is; cqc for; cqcs; creeps; creeps in; criminal; critical report; criticised; culture and; currently;
        cursory; cut and; cut from; cut off; dari; database; date so; daughter; day and; day itself; days before;
        days on; days with; deadline; deadlines; deal; deal of; deal to; dear; december last; december ofsted; decide;
        decides; decision was; decisions and; declared inadequate; decline in; deeper; delay before; delays before;
        delays in; delegated; dementia; department for; depend on; depression; deprivation; design; designed; desk in;
        deterioration in; development of; did find; difference they; different people; different social;
        different ways; differently; difficulty; direct; disabilities; disabilities who; disabled adults;
        disabled children; disabled young; disagreed; disappointment; disputes; distress; district councils; do and;
        do at; do if; do the; do with; doctor; doctors; does better; doing to; domains; domestic; done; done before;
        done better; done so; dont; dont know; dont look; double the; doubt that; down and; down as; downgraded;
        dozen; draft; drawer; dried; dried up; drive of; drop; drop in; drop off; dropped; drops; drugs; duty team;
        duty to; each agency; each family; each new; each service; each to; earlier visits; early to; easy prey;
        education plan; education plans; education services; effective services; ehcp; eighteenth birthday; else;
        emails; emotional health; emotional support; emotional wellbeing; encouraging; end without; ends with; engage;
        enough has; enough people; ensuring; entitlements; equally; equipment; escalation; estimated; estyn said;
        even where; event; every assessment; every hundred; every quarter; every six; everybody who; evidence of;
        exception is; exclusions from; exclusions of; executive and; exist; exists; expectations; expert;
        explained what; exploitation; exploitation of; exploited; exploited in; eye on; eye to; facts; fail to;
        failed to; failing and; failings that; fails; failure to; families by; families had; families still;
        families told; family court; family support; family to; family tracing; fared; fares; farmhouse; feeding;
        feel forgotten; felt watched; few assessments; few carers; few cases; few had; few parents; fewer than;
        fifteen year; fifth of; fifty two; figures that; file of; files from; filled; filling; finances;
        financial assessments; financial harm; find on; find that; find them; find themselves; findings; findings of;
        first appointment; first call; first line; first of; first send; fit for; five and; five recommendations;
        five years; fixed; flat with; flats with; fled; fog; footing; for camhs; for choosing; for dealing; for each;
        for eleven; for every; for everything; for exploited; for families; for family; for fathers; for good;
        for granted; for managers; for many; for nearly; for over; for prevention; for respite; for reviewing;
        for short; for somebody; for teenagers; for their; for those; for too; for victims; for vulnerable; forces;
        form; forty; forty miles; fostered; fostering was; found children; found its; found serious; found throughout;
        found was; found within; four directors; four is; four plans; four year; fragile; framework has; framework is;
        free; fresh look; friday night; from an; from child; from earlier; from it; from july; from monday; from one;
        from police; from schools; from social; from us; front line; frontline practitioners; frozen; functions;
        further to; gangs are; gate; gave its; gave rise; general; get an; get effective; gets the; girl had;
        girl who; girl with; girls as; give parents; given after; given by; given childrens; given the; gives;
        gives the; go before; go from; go round; goes well; going by; gone downhill; gone out; good overall;
        good result; good results; good standard; good start; good three; good while; good with; goodwill; got no;
        got one; got the; got worse; government watchdog; graded as; grew; groomed by; group conference; group is;
        group of; groups and; groups ccgs; grown from; grown ups; guardianship is; guardianship orders; guessed;
        guidance for; had all; had an; had become; had children; had ever; had followed; had for; had gone; had heard;
        had in; had joined; had lapsed; had little; had lived; had looked; had missed; had more; had no; had only;
        had several; had slipped; had stopped; had trouble; hadnt been; half the; hand in; hand with; handed the;
        handful; handing; hands of; hands over; hangs; hangs on; happen and; happens to; hard work; harder at;
        harder to; harm; harm because; harm in; has accepted; has already; has asked; has hardly; has its; has let;
        has not; has promised; has reached; has ruled; has run; has shrunk; has some; has warned; have been;
        have both; have given; have got; have in; have inconsistent; have learnt; have led; have less; have nothing;
        have nowhere; have risen; have shut; have slipped; have special; have suffered; have trebled; have waited;
        have yet; having their; headache; health board; health help; health history; health reviews; health services;
        health to; health trust; health trusts; healthier; hear about; heard and; heard what; hearings are;
        heavily on; hed; held at; held on; hello; help after; help are; help when; help workers; helped them;
        her report; here and; high needs; his own; histories; history and; hit and; hmip; hmip and; hmips; hoist;
        holiday lets; home care; home has; home interviews; home visits; homeless teenagers; homeless young; homes of;
        homes were; hospital and; hostel; hostels; hours of; house has; how little; how managers; how schools;
        however; hub was; ideas of; identified as; identified that; identify; identify and; if all; if at; if its;
        if that; ignored; illnesses; improve and; improve as; improve because; improve further; improvement though;
        improvements; improving and; in about; in assessment; in assessments; in batches; in bed; in december;
        in demand; in draft; in families; in frontline; in general; in help; in his; in joint; in no; in notebooks;
        in other; in our; in part; in particular; in partnership; in police; in practice; in recent; in records;
        in reports; in shared; in spring; in supervision; in support; in supported; in tone; in unregistered;
        in unregulated; in use; inadequate it; inadequate last; inadequate the; inadequate three; inadequate to;
        incident; including; inconsistently; increase in; independent childrens; independent visitors; influence of;
        information; information advice; information was; inspected in; inspected since; inspection; inspectors;
        inspectors a; inspectors can; inspectors identified; inspectors judged; inspectors own; inspectors raised;
        inspectors returned; inspectors say; inspectors want; inspectors wanted; intelligence; interest;
        intervention by; interview; interviewed; into; into a; into adult; into by; into early; into two; into what;
        into work; invest; is a; is all; is already; is and; is answered; is difficult; is drawn; is exceptional;
        is found; is four; is learnt; is likely; is limited; is measured; is nearly; is open; is poor; is progress;
        is pursued; is six; is slow; is so; is underdeveloped; is up; isnt always; issues; it accepted; it for;
        it gives; it happens; it inadequate; it keeps; it last; it made; it matters; it showed; it through; it would;
        its children; its doors; its duty; its focused; its good; its leaders; its name; its neighbours;
        its responsibilities; its second; its services; its support; january to; job or; joined; joint commissioning;
        judge has; judge how; judged by; judged good; judged them; juggling; july the; kcc; keep up; keeping social;
        keeps an; kept on; key stage; knew the; know them; knowledge and; known by; lac; lacking; lads; lag;
        language of; large; largest; last entry; last full; last week; late in; later; latest monitoring;
        latest visit; launched; law allows; law says; leaders should; leaders the; leaders who; leads and; lean;
        leans; leans on; leaver is; leavers are; leavers as; leavers on; leavers one; leavers told; led and;
        left blank; legacy; legal planning; less effective; less frequent; less good; lessons on; let things;
        lets the; letter from; letter highlights; letter in; letter which; letters before; letters for; letters in;
        letters were; light on; lights; like an; like shopping; links; list has; list is; lists for; little help;
        little of; little was; live a; lives are; living at; living with; local offer; locality; locked; long been;
        long time; look at; look harder; looked into; looking for; looks after; losing; lost in; lost its; lot;
        lottery; low risk; lower than; lowest rating; made by; made on; made progress; made public; main areas;
        mainland; major; make decisions; make it; make things; makes plain; making; making childrens;
        making sufficient; making the; management oversight; manager who; managers are; managers comments;
        managers dont; managers of; managers on; managers oversight; managers sign; managers the; managers was;
        manages; many; many children; many more; many parents; many pupils; mapping of; march was; marks out;
        mash and; matching; may come; may need; meant a; measures; measuring; medical; medical history; meet them;
        meeting; meeting at; meeting the; meeting was; meetings take; mens; merely; messages; middle; middling;
        might have; miles; miles from; minds; minutes of; minutes to; miss the; missing for; missing is; missing out;
        missing were; modernising; momentum; momentum is; monday; money for; money had; monitored; month after;
        months to; months until; morale among; morale in; more but; more effectively; more families; more has;
        more important; more likely; more urgency; more visits; mornings; most complex; most have; mother who;
        mothers with; mould; mould and; moved the; moves from; mp; much else; multiple; mum or; mums who; music and;
        named; named nurse; need are; need services; need with; needed for; needed in; needed to; needs as;
        needs have; needs were; neglected and; nephew; never met; new model; new one; next inspection; night staff;
        nine quality; nine schools; nine young; nineteen year; no better; no foster; no further; no home; no joint;
        no manager; no need; no new; no nurse; no respite; no school; no senior; no social; nobody can; nobody has;
        nobody senior; nobody to; none; not asked; not consistent; not consistently; not everything; not gone;
        not have; not keep; not made; not managed; not protected; not put; not read; not robust; not show; not use;
        not used; not with; noted that; notes; nothing of; noticed that; now in; now published; now require; now to;
        nowhere; number; nurses have; objectives; occupational therapist; occupational therapists;
        occupational therapy; october to; of advocacy; of an; of as; of assessments; of birth; of contacts; of data;
        of decisions; of early; of eight; of every; of fathers; of fifty; of foster; of home; of joint; of keeping;
        of key; of last; of local; of measures; of monitoring; of more; of neglect; of no; of november; of nurses;
        of over; of partners; of performance; of plan; of plans; of police; of practitioners; of pupils; of requires;
        of respite; of send; of senior; of significant; of tasks; of ten; of those; of worker; off a; off for;
        off from; offer has; offered an; office hours; officers in; offs; ofsted a; ofsted also; ofsted letter;
        ofsted the; ofsted this; ofsted which; often children; often has; old; olds; on average; on behalf; on child;
        on childrens; on for; on half; on her; on hold; on it; on its; on long; on moving; on private; on sen;
        on social; on staff; on three; on thursday; on ventilators; on work; once more; once they; one area;
        one checks; one family; one file; one grumble; one inspector; one office; one review; one rung; one step;
        one thing; one which; one will; ones had; ones on; only a; operations; opinions; opportunities to; opposition;
        or a; or better; or child; or dad; or have; or is; or to; organisations and; others; our care; out by; out if;
        out later; out their; outside; outside school; outstanding by; outstanding service; over again; over from;
        over to; over when; overall grade; overall mark; overall rating; overall with; overdue for; overseeing;
        oversight is; overview of; overwhelmed and; own are; own care; own figures; own for; own have; own right;
        owns; page that; paid for; pair; panel had; paperwork; parents among; parents as; parents cannot;
        parents felt; parents say; part time; particular are; particularly for; partners; partners are; partners have;
        partnership has; partnership which; parts; parts of; passed on; past; past year; patchy; pathway; pathways;
        pay for; payment; payment rates; payments; payments had; people aged; people it; people know; people over;
        people safe; people sat; people should; people themselves; people wait; per child; performance board;
        performance report; permanent head; personal assistants; phone calls; photos of; pieced; pieced together;
        pile up; placed at; placed outside; placements for; plain english; plan by; plan for; plan it; plan says;
        plan to; planned and; plans and; plans did; plans do; plans go; plans should; plans so; plans that; plans to;
        plans went; played; pointed; points for; police notices; police notifications; policy; poor the; poorly;
        posed; positive about; posts; practice and; practice more; praised for; praised the; precision; premises;
        prepares; present as; prevention; prey; pride in; printed; printed in; priorities; private homes;
        privately fostered; problem; process; promised to; prompt response; prompts; proof of; protect;
        protect children; protected; protecting; protection and; protection conferences; protection for;
        protection investigations; protection looked; protection requires; protects its; protocol; prove; proved;
        provides good; psychiatry; psychologists; public today; published on; pulling; pupil in; pursued; push;
        push and; pushed up; put it; put that; puts; puts the; quality commission; quality has; quality than;
        quarterly; questioned; questionnaires; quieter children; radar; raise standards; ramps; ran out; rated it;
        rated requires; rated the; rating of; reading and; reassessments; recent; recent times; reception centres;
        reckoning; recognised and; recognised by; recommendations to; recommended in; record of; recorded; recordings;
        records and; records are; records had; reduced; reeve; referral form; referrers; reflect the; reflected;
        refused; register; regularity; regularly; regulator has; relatives; relies; reluctant; remained; removed;
        reoffending was; repairs; replace; report; report acknowledged; report by; report came; report does;
        report for; report ofsted; report out; report speaks; report suggests; report today; reporting; requests are;
        required; required in; residents were; resilient; resolutions; resource; respite for; respite house;
        result that; results of; results were; retained; return interviews; return talks; review the; reviewers;
        revisited; right one; right to; risk assessment; risk levels; risk were; risks are; road; roles; rows;
        ruled out; run by; run childrens; running for; runs through; rush; safeguard children; safeguarding childrens;
        safer; safer as; said and; said as; said at; said how; said so; said they; said today; sake of; same five;
        same grade; same week; sample; sampling; savings; say more; says no; school had; school has; school in;
        school is; school leaders; school with; schools; schools told; scorecard; scrapped; screening; scrutiny panel;
        searches; secret; section of; secure and; see from; see it; seeing a; seeking; seems to; seen on; sees a;
        seftons; sen support; sending; seniors; sent a; sent in; sentenced; series; serious failings; serious ones;
        served in; service a; service does; service should; service which; services by; services in; sessions with;
        set by; set of; sets; seven are; seven months; seven times; seven weeks; several agencies; several strengths;
        several teams; severely disabled; shade; shallow; shape services; share of; shared; shared in; she said;
        sheffields; shopping; shopping lists; short; short breaks; short on; show how; shown to; shows in; shrunk;
        shrunk to; sibling groups; siblings are; sick; sickness; sides of; sign; sign offs; signal; signature;
        significant; significant weakness; since been; since june; since schools; since spring; sink; sisters;
        sisters as; sisters who; six families; six in; sketchy; sleep clinic; slips; slow to; slowest; slowly;
        small team; so children; so fast; so they; social cares; sole; some are; some assessments; some children;
        some childrens; some files; some in; some months; some teenagers; some way; some were; somebody else;
        something else; something to; somewhat; sore; sore point; sorry; sought; sparse; specialist help; spoke of;
        sport; spring and; stabbing; stability for; stability of; stable foster; stable leadership; staff and;
        staff at; staff have; staff spoke; staffing; stage for; stage of; stages of; stakeholders; stalled; start and;
        start well; started; started for; started in; started to; starter; statutory visits; steep; steps are; still;
        still a; still being; still had; still not; still require; still the; stood at; stood in; stop;
        strategic director; strategic planning; strategy and; strategy for; strengths but; strengths of; stretch;
        strong relationships; struggle; subject to; submit; submit a; successful; suffers; suggestions; suitable and;
        summaries; supermarket; supervision to; support as; support have; support should; supported and;
        supported flats; supporting; supposed; supposed to; sure that; surgery; survey of; swamped; system is;
        system that; systemic failings; systems that; take; taken as; takes a; takes half; takes place; takes the;
        talk of; talk with; talks with; target; target of; task; task and; taught at; teachers had; team as; team can;
        team leaders; team led; team they; team was; team were; team who; teams had; teams own; teams that;
        teenager is; teenagers have; teenagers on; teenagers were; telling them; tells of; ten weeks; tenancies;
        tends; tends to; term fostering; than by; than good; than is; than on; that arent; that do; that followed;
        that four; that go; that grade; that help; that includes; that information; that is; that its; that keep;
        that lead; that letters; that meets; that morale; that plans; that professionals; that progress; that service;
        that several; that significant; that so; that supervision; that support; that tell; that these; that time;
        that unaccompanied; that we; that year; thats the; the administration; the adviser; the agency; the areas;
        the audits; the back; the beginning; the birthday; the books; the carers; the choice; the code; the coming;
        the computer; the cost; the dates; the dcs; the decline; the deep; the delays; the eating; the emergency;
        the evaluation; the ferry; the focus; the hands; the harm; the heads; the heart; the hospital; the hours;
        the household; the impact; the improvement; the island; the issues; the judgement; the kitchen; the largest;
        the leadership; the leaflet; the legal; the letter; the longest; the mainland; the minutes; the missing;
        the money; the morning; the multi; the needs; the next; the notes; the officer; the oldest; the ones;
        the order; the outcome; the outcomes; the partners; the partnership; the partnerships; the process;
        the progress; the proportion; the protocol; the radar; the red; the referral; the resource; the resources;
        the respite; the results; the return; the review; the risks; the road; the sake; the screen; the self;
        the shared; the sole; the stability; the start; the subject; the tasks; the tea; the teenager; the time;
        the tool; the virus; the vision; the voices; the weak; the weaknesses; the week; the wsoa; the yearly;
        their hard; their impact; their job; their last; their papers; their quality; their responsibilities;
        their roles; their tale; their visits; their work; them all; them an; them are; them children; them do;
        them more; them why; themselves care; themselves were; then it; therapy for; therapy was; theres been;
        theres little; theres no; theres one; these; these children; these meetings; these weaknesses; they are;
        they ask; they came; they considered; they examined; they go; they got; they leave; they set; they spent;
        they thought; they turn; they work; thin and; thin on; thing that; things change; things slide; thinly;
        third and; third is; third monitoring; third of; this sort; those; those for; three families; three hours;
        three months; threshold for; through and; through on; through the; through what; through which; tick; tidy;
        times for; times without; timetables; tired; to another; to anyone; to as; to attend; to be; to begin;
        to britain; to catch; to change; to chase; to child; to choose; to concentrate; to conferences; to consider;
        to councillors; to doing; to education; to end; to evaluate; to every; to harm; to home; to in;
        to inconsistent; to its; to july; to just; to learn; to managers; to most; to move; to nobody; to now;
        to older; to panel; to record; to recruit; to reply; to save; to score; to secure; to shape; to spot;
        to steer; to submit; to succeed; to whom; together the; told a; told how; told members; told ofsted;
        told what; too high; too late; too often; too slow; took an; took its; tool that; top rating; touch; transfer;
        transport to; travel to; trebled; trip to; trips; troubled; trust should; tuition; turned; turns eighteen;
        twelve children; twenty nine; two and; two disabled; two records; two reports; two things; two young;
        unaccompanied young; unaware of; uncertain; unclear; under four; under it; under such; uneasy; uneven;
        unregistered home; unreliable; unseen; up at; up in; up late; up of; up without; updated assessments; urgency;
        us that; use is; use the; vacancies in; vague; vans; varies; vary; verbal; versions of; very high;
        very vulnerable; very well; views of; violence at; virus; vision and; visit a; visit dealt; visit on;
        visited less; visited on; visitor; visits were; voices; voices were; voluntary; waited; waited up;
        waiting times; waits and; waits of; want a; wanted; was acknowledged; was attached; was closed; was critical;
        was criticised; was delayed; was done; was failing; was formed; was getting; was glad; was handed; was how;
        was identified; was like; was lost; was often; was outstanding; was required; was taken; was to; was turned;
        was used; wasnt a; watches over; way; way by; way that; we had; we have; we mean; we should; weak; weak on;
        weaker; weaknesses are; weaknesses in; weather; weeks; weeks in; weeks notice; weeks or; weeks to; weighed up;
        welcomed by; welfare; well above; well served; well that; welsh; went by; went unrecorded; were about;
        were acted; were an; were at; were being; were closed; were dealt; were done; were drawn; were few; were for;
        were four; were held; were helped; were living; were made; were met; were missing; were moved; were needed;
        were new; were offered; were out; were overdue; were put; were quick; were sampled; were seldom; were sent;
        were so; were themselves; were vague; were worried; were written; wet; what comes; what else; what its;
        what keeps; what needed; what their; when families; when one; when somebody; when you; whenever they;
        where children; where everyone; where social; where to; wherever it; whether it; whether its; which care;
        which follows; which inspected; which makes; which managers; which members; which more; which nobody;
        which runs; which social; which things; who can; who fled; who look; who move; who put; who return; who run;
        who say; who speak; who turn; who wrote; whod be; whole country; whole service; whom adoption; whom to;
        whose parents; why a; why children; will bring; will do; will never; will not; with an; with any; with at;
        with complex; with education; with foster; with half; with housing; with kin; with life; with men; with more;
        with ofsted; with our; with outstanding; with six; with special; with those; with too; with well; within six;
        wold; woman; word that; words were; work are; work from; work the; worker could; worker has; worker they;
        workers as; workers own; workers said; workers to; workers visits; workers with; working agreements; works;
        worn; worries about; worry to; worse and; worse in; worse than; would act; would happen; would help; wound;
        wrongly; wrote after; wrote in; year has; year in; year olds; year to; years for; yet; yet to; young parents;
        younger brothers; younger children; youth offending
    """,
    -0.25: """
        ^ according; ^ adults; ^ against; ^ agency; ^ assessing; ^ backlogs; ^ before; ^ cabinet; ^ came; ^ capacity;
        ^ clear; ^ community; ^ concerns; ^ continuing; ^ daily; ^ date; ^ during; ^ duty; ^ earlier; ^ early; ^ edge;
        ^ efforts; ^ elsewhere; ^ emergency; ^ everybody; ^ everything; ^ exit; ^ farmers; ^ foster; ^ from; ^ gps;
        ^ grown; ^ holiday; ^ housing; ^ interim; ^ language; ^ link; ^ looking; ^ mainstream; ^ mediation;
        ^ midwives; ^ morale; ^ mothers; ^ mr; ^ mums; ^ nearly; ^ non; ^ nursery; ^ of; ^ parenting; ^ partnerships;
        ^ practitioners; ^ prescriptions; ^ pupils; ^ reflective; ^ reviewing; ^ saturday; ^ seven; ^ significant;
        ^ sleep; ^ solicitors; ^ staff; ^ student; ^ teachers; ^ that; ^ therapy; ^ thirteen; ^ though; ^ trusted;
        ^ twenty; ^ two; ^ very; ^ voice; ^ volunteers; ^ weekly; ^ women; ^ workers; ^ yearly; ^ yes; a; a bed;
        a birthday; a charity; a chat; a childrens; a choir; a classroom; a clean; a clinic; a close; a club;
        a conclusion; a conversation; a counsellor; a court; a date; a dedicated; a degree; a drugs; a familys;
        a farm; a final; a first; a garden; a gem; a grown; a happy; a judge; a laptop; a lasting; a link; a long;
        a managers; a map; a mentor; a minute; a mobile; a much; a name; a nurse; a page; a passport; a placement;
        a plan; a podcast; a pre; a quick; a recruitment; a report; a rise; a scathing; a sense; a shop; a short;
        a special; a specialist; a speech; a tablet; a tenancy; a third; a trauma; a waiting; a week; a while; a wide;
        a youth; abduction; abduction notices; about by; about children; about from; about them; about what; abuse;
        abuse are; abuse is; abuse of; accepts; accommodation; account; acknowledge that; act as; action was; adapted;
        additional needs; admired; adopted; adopters and; adoption; adoption team; adoptive; adult who; adults were;
        advice from; advise; adviser in; adviser to; adviser until; advisers go; advisers had; advisers on;
        advisers were; advocacy is; advocates who; after; after in; after it; after their; after three; again that;
        against people; against the; against them; age; age disputes; agency referral; agency workers; agenda; ago;
        ago a; ago the; agreed with; ahead of; aimed; airport; alert; alice; alive; all get; all three; all through;
        all to; allotment; alone to; also acknowledged; also gave; also praised; also said; also thought;
        although there; altogether; ambition and; ambitious and; among; an academy; an address; an adequate;
        an asylum; an earlier; an effect; an election; an honest; an officer; an organisation; analytical;
        analytical and; and; and advice; and agencies; and among; and ask; and asked; and at; and brings; and bus;
        and corporate; and dads; and data; and dated; and delay; and determined; and disabilities; and disability;
        and drew; and eight; and family; and felt; and gaps; and gets; and given; and got; and grandparents; and her;
        and hospital; and involved; and it; and jobs; and just; and know; and known; and kurdish; and low; and make;
        and makes; and meant; and mental; and much; and nine; and none; and one; and open; and overall; and paid;
        and people; and photographs; and pointed; and protection; and ramps; and re; and reflective; and results;
        and say; and see; and share; and sister; and somebody; and take; and team; and that; and there; and unsafe;
        and weekends; and weighed; and what; and when; and would; another and; answered; answers; any more;
        any others; any time; anybody else; anybody who; anyone having; anyones; anything; anywhere else; apart;
        apiece; apology; applied for; approved for; are apt; are asked; are back; are balanced; are booked; are cared;
        are checked; are crisp; are experienced; are explained; are fair; are followed; are for; are found;
        are getting; are given; are high; are introduced; are late; are logged; are matched; are never; are no;
        are offered; are older; are paid; are passed; are picked; are plain; are prepared; are proud; are provided;
        are quickly; are redrawn; are referred; are shared; are slow; are spotted; are started; are supported;
        are thin; are thorough; are tight; are turned; are typed; are understood; are very; area had;
        area partnership; area that; areas children; arise; around; arrangements; arrangements in; as impressive;
        as it; as its; as one; as outstanding; as parents; as risks; as seriously; as such; as there; as things;
        as were; asked whether; aspirations; assembly; assessment team; assessments arent; assessments begin;
        assessments that; assessments were; asset; assurance; assurance framework; assure; asylum claims; asylum have;
        at breaking; at college; at ease; at greatest; at potential; at their; at university; at were; at who;
        attachment; attention to; audit; audits and; authorities in; autumn; available for; aware of; away to;
        baby is; back by; back for; back into; back the; backing; backlog; backs; bad news; balanced and; banned;
        barbers; be effective; be failing; be finished; be for; be heard; be it; be left; be opened; be outstanding;
        be right; be set; be supported; be there; be under; be with; bear; beats; became the; become normal;
        become sharper; become stronger; bed; bedrooms; beds and; bedtimes; been; been achieved; been adopted;
        been changed; been dealt; been extended; been given; been helped; been left; been lifted; been missed;
        been on; been out; been permanently; been put; been recorded; been rewritten; been seen; been to;
        been visited; before; before are; before birth; before christmas; before court; before every; before that;
        before their; began; begin; beginning to; behind each; behind the; being a; being given; being recruited;
        believe in; below the; better childrens; better or; better practice; better services; better since; bias;
        bike; bin; birth; birth assessments; bit by; board at; board that; books; borough council; boxes and; boy had;
        boys from; boys who; breakfasts; breaks at; briefings; bright; bring down; british; broken down; broken up;
        brother; brought about; brought the; budgets are; bungalow; bury council; but is; but senior; by adults;
        by bit; by day; by eleven; by five; by heads; by how; by its; by leaders; by nine; by partners; by permanent;
        by side; by street; called; called it; caller; caller is; callers; calling; calm; came about; came in;
        came out; can; can get; can stay; can turn; cannot go; canteen; capacity and; care after; care homes; care in;
        care is; care see; care was; care which; cared for; careful; carers and; carers to; carers too; carried on;
        carried out; carries; carry drugs; carry on; case at; case is; caseloads and; caseloads of; caseloads were;
        cases that; catch; catching; catching up; cent in; cent of; cent to; centre; centre for; centres; centres and;
        chair of; chaired with; chairman; chamber; champions; change that; changed how; changes and; chart; charter;
        chat; cheerful; chess; chief inspector; chiefs; child as; child asylum; child before; child friendly;
        child from; child sexual; child wants; children arent; children did; children experience; children families;
        children find; children for; children have; children it; children left; children make; children need;
        children one; children properly; children reach; children return; children safer; children take;
        children there; children without; childrens; childrens and; childrens files; childrens rights; childrens team;
        childs; choose their; chose; christmas day; church; cited; citizenship; city councils; city of; claims;
        claims have; classrooms; clear and; clear focus; close eye; coached; coercive; coffee; cohesive; colours;
        come as; come before; come first; come late; comes as; comes from; comes home; coming down; commended for;
        commitment; committee that; community; community and; compassion; complaints about; complimentary;
        complimentary about; concern and; concise; concise and; concluded that; conclusions; conditions;
        conference chairs; conferences; conferences have; confirms; consider; considerable improvement; considered by;
        consistently good; consultant; contact by; contacts a; contacts is; continence nurses; continued; contributed;
        contributed to; cook; cooking; cooks; coped; corporate; corporate leaders; correctly; cots; could follow;
        could get; council are; council bosses; council deals; council had; council in; council means; council met;
        council says; council the; council told; council whose; councillors of; councils; councils improvement;
        councils leaders; councils service; counted as; counts; county; county since; countys children; course;
        course for; court dates; court disposal; court work; courtesy; courts; covered by; credit to; crime and;
        cross; cultural; curious; curious and; cut to; cuts; daily triage; damning verdict; danger; data on;
        day centres; days a; days and; days for; deaf children; deals; dealt; dealt with; decade; decide what;
        decided and; decisions are; decisions made; decisions were; decisively; degrees; delay; demanded;
        department has; dependent; dependent on; detail; development and; dfe and; diaries; did what; died; dip;
        director in; director reads; director said; disability send; disabled childrens; disabled youngsters;
        disposal; distance; distances; do well; doing well; done about; done at; done away; door to; doorstep visits;
        down on; drafted; draw up; drawn attention; drawn with; draws; draws attention; dream; drivers; drives;
        drop ins; dropped by; dropped to; drugs are; duty manager; dwell; dwell on; each brother; each decision;
        each for; each missing; each review; each step; each week; each year; ealings; early; ease; easy for; edge of;
        education dfe; education or; effect; effective and; effective as; effective with; eid; eight in; eight out;
        elders; employed; employment; end in; endorsed; energy; english; english lessons; enjoyed; enough inspectors;
        enough to; enough was; equality; eritrea; errors; escorts; evaluated; evaluates; evaluation; eve; even at;
        even when; events were; every authority; every disabled; every fortnight; every review; everybody in;
        everyone can; everyone who; everything else; evictions; evidence and; evidence is; examples of; executive in;
        executive officer; exemption; exit interviews; expected of; expected to; experience and; experience of;
        experienced and; experienced young; explains; exploitation and; exploitation is; exploited by;
        exploited children; extended to; extra care; extra needs; extremely; eyes; face of; face to; fact; failing;
        failings at; fairness; faith in; fall through; families a; families find; families first; families know;
        families may; families the; families to; families will; families with; family before; family hubs; family is;
        family meetings; far better; farm; fast when; fathers who; favourite; fear of; fears; february and; fed;
        feedback from; feeding tubes; feel safe; felt like; female; female genital; fetch; few have; fewer cases;
        fewer families; fifth monitoring; figures in; file are; file in; file is; files; files a; files that; fill in;
        film; films; finally; find; find it; findings were; findings which; finds; firm; firm foundations; first;
        first month; first report; first response; first visit; fit; five areas; five assessments; five days;
        five minutes; five plans; five times; five year; flats and; flourishing; focus on; follow are; for;
        for asylum; for babies; for being; for carrying; for certain; for foster; for inspection; for instance;
        for it; for little; for long; for monitoring; for needs; for neglect; for our; for safety; for so; for the;
        for three; for where; for working; for young; forget; forget to; form of; form with; former asylum;
        foster homes; fostering service; fought; fought for; found by; found had; found no; found services;
        foundations; four cases; four hours; four key; four months; four other; four out; four per; fourteen; fourth;
        fourth visit; frank; frankly; free of; frequent and; fridays; from afghanistan; from all; from council;
        from eritrea; from every; from exploitation; from harm; from home; from older; from parents; from people;
        from requires; from several; from start; from vietnam; from workers; front of; funded; funerals; funny;
        future; gain; game; gang; gardens; gave it; gcse passes; gem; generous; generous and; gently; get it;
        gets better; gets to; girl of; girls at; give children; glowing; go home; go wrong; goes along; goes missing;
        goes on; gone from; gone into; gone missing; good according; good by; good day; good on; good reason;
        good relationships; good support; good the; good was; got an; government inspectors; governments; grade but;
        grandparents and; grants; grasp; grateful; grave; greatest risk; green shoots; grooming; grounds; group;
        group conferences; groups; groups in; groups were; grown up; guardians are; guidance says; gym pass;
        had brought; had done; had far; had given; had identified; had it; had made; had received; had spotted;
        half as; hall had; halls; hampshires; handed out; handled with; hang on; hanging; hanging on; happen to;
        happen when; happens next; hard things; hardest; harmed or; harmful; has; has acted; has also; has at;
        has been; has climbed; has crept; has done; has driven; has ended; has got; has held; has lived; has picked;
        has recommended; has reduced; has this; has three; hasnt been; haunts; have a; have at; have better;
        have chosen; have come; have cut; have held; have improved; have judged; have somebody; have strong;
        have support; have told; he was; head of; headline; headlines; heads; health and; health checks;
        health social; health staff; health support; hear more; hear the; heard in; held every; held for; help as;
        help carers; help of; help or; help them; help to; helpful; helping children; helps; helps to; her worker;
        here as; heritage; hesitation; high standard; highways; hold up; holiday schemes; home after; home and;
        home as; home before; homes where; host; host families; hosts; hotel; hotels; hours service; hours staff;
        house for; houses were; how childrens; how committed; how disabled; how early; how much; how the; how their;
        how things; however were; hub has; hubs; human rights; hung; i; i dont; i have; identification; identity;
        if a; if need; im; immediate; immediate danger; impact of; impressively; improve things; improve was;
        improved since; improvement at; improvement has; improvement it; improvement plan; improvement that;
        improvement the; improving services; in all; in an; in april; in areas; in august; in childrens; in decisions;
        in for; in half; in hand; in harmful; in having; in immediate; in keeping; in letters; in mainstream;
        in meetings; in new; in only; in order; in others; in planning; in prevention; in secondary; in seven;
        in strategy; in such; in these; in training; in twenty; in unsuitable; in view; in welsh; in wheelchairs;
        in year; inadequate of; include a; inconsistent in; independent trust; initial assessments; initial health;
        innovative; ins; inside two; inspecting; inspection as; inspection before; inspection by; inspection carried;
        inspection found; inspection last; inspection to; inspections and; inspector has; inspectors about;
        inspectors concluded; inspectors felt; inspectors found; inspectors gave; inspectors heard; inspectors how;
        inspectors noted; inspectors over; inspectors recognised; inspectors to; inspectors watched; instance;
        instead; inter; inter agency; interim director; interpreters are; interviews and; interviews for;
        into account; into apprenticeships; into care; into effect; introductions; involved; iraq; is above;
        is assessed; is bad; is clearly; is disabled; is empty; is explained; is far; is given; is handled; is laid;
        is like; is meant; is met; is moving; is new; is not; is out; is praised; is seen; is used; it added;
        it because; it cannot; it down; it finds; it looked; it must; it requires; it to; it without; it works; item;
        its; its a; its five; its like; its members; its own; its partners; its report; its staff; join the;
        joint work; jointly with; jokes; journey; judge; judged childrens; judged in; judged services; july; jump;
        just four; just over; keen; keep a; keeps the; kept them; kept to; kettle; key; keys; kind and; kindly;
        kinship carers; kitchen table; knew which; knocking; know more; knowledgeable; knowledgeable and; kurdish;
        label; labour councillors; laid; laptop; last autumn; last month; last quarter; last spring; last two;
        lasting; late for; latest inspection; laura; law asks; lawful; lawyer; lawyers; laying; lead has; leaders as;
        leaders at; leaders good; leaders on; leaders took; leaders was; leadership for; leadership management;
        league; leaps; learn how; learned to; least every; leave a; leavers get; leavers good; leavers hub;
        leavers live; leavers services; leavers speak; leavers too; leavers was; led to; left at; left too; left with;
        let; let a; letter; letter a; letter says; letter states; letters to; libraries; life after; life better;
        lifeboat; limbo; line of; line to; line with; link; link with; link workers; little evidence; live at;
        live outside; lived; lived in; lively; lives; lives in; living documents; local; local authority;
        local authoritys; local children; local government; lockdowns; lone; long ago; long and; long as; long before;
        long distances; long for; long wait; look like; looks; loss; lost; lost touch; lot to; lunch; lured; made;
        made a; made sure; made up; made without; main recommendations; mainstream; majestys chief;
        majestys inspectors; make children; make for; make them; makes sure; makes to; making a; making steady;
        making them; manager is; managers and; managers check; managers hold; managers is; managers look; managers to;
        managers who; maps of; march; march in; march the; mat; matched; matter; mattered; maureen; may not; me; meal;
        meaningful; mediation; meet what; meetings and; meetings are; memory; men; men were; mend; mental ill; mentor;
        menus; met at; met more; micro; middle and; midway reviews; minor; minutes; miss a; missing and;
        missing child; missing in; mock; model of; models; money spent; month for; month the; month without;
        months ago; months or; months without; morale; morale had; more areas; more choice; more easily; more often;
        more people; more regular; more rigorously; moreover; mosque; mosques; mosques and; most and; most children;
        mothers; mothers in; move; move in; moved for; moved from; moves; moving forward; much and; much for;
        much good; much improved; much support; mums and; names; nation; nearby; nearly always; nearly three; need be;
        need no; need support; need without; needs should; neglected for; never before; new ehc; new fostering;
        new homes; new managers; new staff; new ways; newborns; news from; next one; next two; nights; nine are;
        nine more; nine times; nine year; ninety four; no children; no evidence; no higher; no speech; no such;
        nobody is; nobody under; nobody waits; nobodys; nonetheless; not afraid; not feel; not often; not on; not see;
        not seen; not stay; not suffer; not wait; not work; notable; notably; noted a; noted too; notes and;
        nothing but; nothings; noticed and; nottinghams; now do; now it; nowhere to; number had; nurse in;
        nursery staff; obliged; of advice; of area; of change; of council; of councillors; of drift; of each;
        of earlier; of events; of failing; of feeling; of health; of important; of improvement; of inspection;
        of looking; of many; of missing; of months; of my; of paper; of permanent; of primary; of proceedings;
        of september; of teenagers; of these; of us; of what; of whom; of young; off its; offended; offending;
        offending team; offer was; ofsted came; ofsted to; ofsted will; ofsteds; ofsteds last; often; olds are;
        on before; on better; on by; on christmas; on developing; on disabled; on education; on end; on evidence;
        on had; on hand; on how; on knocking; on leaders; on nine; on placement; on school; on this; on those;
        on through; on until; on with; on working; on your; once; once it; one anothers; one could; one go; one goes;
        one has; one mind; one or; one plan; one social; only two; only when; open; open to; opened in; openly; opens;
        operational; optimistic about; or are; or in; or more; or protection; or training; or who; or with;
        orders had; orders were; ordinary; other child; other key; other parents; other way; others to; otherwise;
        our assessments; our recording; our services; ours; out between; out how; out loud; out that; out today;
        outcome is; outstanding judgement; outstanding overall; outstanding which; over its; over several; over two;
        over with; overall by; overall ofsted; oversight as; own time; pace of; packs; paid to; paint; panel for;
        paper on; papers and; paragraph on; parallel; parent; parent to; parenting; parents arent; parents at;
        parents before; parents have; parents in; parents is; parents of; part and; part of; participation;
        partners who; partnership to; partnership work; party; passed between; passing; patch; patience; pause;
        payroll; peers; people being; people better; people had; people need; people parents; people to; people whose;
        peoples wishes; performance; performance and; performance clinics; permanence carers; permanence decisions;
        permanence panel; permanence planning; permanence was; permanently; permanently excluded; person and;
        person on; person to; persuaded; philomena; phones and; photo; physical; pick one; pick out; pictures and;
        pizza and; place over; place when; placed with; placement stability; placements were; plain and; plainly;
        plan a; plan and; plan had; plan with; planned with; planning which; plans change; plans fit; plans get;
        plans has; plans have; plans was; plans which; plates; plays; pleased that; pleasure; plus; podcast; pointing;
        police and; police have; police health; police the; political support; politicians and; pool; pooled;
        poor work; positive change; positive progress; positively; postcards; potential risk; practice as;
        practice model; practice that; praise from; praised too; prayers; pregnant women; preparing for;
        prescriptions are; pressure on; pride; priority and; prized; probation has; problems of; process for;
        produce a; professionals; progress made; progressed; project; promise that; promptly and; proof that;
        proportion; protection care; protection or; protection service; protection were; protection work; proud of;
        provide; provisional; public; public protection; published; published the; pulled together; pupil referral;
        put childrens; put into; put its; put the; puts it; putting; putting the; qualified workers;
        quality assurance; quality that; quarter; question; raised to; raising; ramadan; range; ranked; rare; rarely;
        rated; rating; reach them; reach young; read a; reading ages; reads each; real change; reason to; reasons;
        reasons why; rebuilt; receive and; recognises that; recommend; record is; recorded as; recorded on; recording;
        records have; records in; redone; redrawn; referral; referrals are; referrals has; reflective supervision;
        refugee status; region; reinspection; relationship; relationships; released; relying; remarked; remarked on;
        remembered; remotest; repair; repeats; replies; report acknowledges; report also; report noted; report on;
        report praises; report says; report the; reported; reported missing; reports and; reports had; reports of;
        requirements; resource bases; respectful; respite at; response was; restored; restructured; results in;
        retirement; review which; reviewed the; reviewed when; reviews with; revised; rewritten by; rewrote;
        rewrote the; rich in; right level; right time; rightly; rigorous; ring a; ring their; rings the; risk are;
        risk outside; robustly; role; roof; round by; rounded; run; run off; running away; runs a; runs the; sadly;
        safe for; safeguarded; safeguarding was; safety; said about; said for; said that; said the; said were;
        said where; sake; saltmarsh; same carers; same one; same quality; sampled; sanctuary; satisfactory; satisfied;
        satisfied that; saturday; saw a; say; say is; say no; says ofsted; scared; scathing report; scheme has;
        school and; school at; school place; searched; second highest; second review; secondary schools; see children;
        seekers; seekers in; seem to; seen for; seen this; seldom have; sell; send pupils; send services; sends;
        senior; senior management; sense; sensitive; sent home; sentence; september and; sergeant; serious cases;
        seriously as; serves; service areas; service did; service requires; service since; service to;
        services department; services it; services out; services to; session; set out; setting; setting up;
        settled and; settles; sexual exploitation; sexual health; shadow; shaken; shape; shaping; share a;
        share their; share what; shared by; shared lives; sharp; she says; sheet; shoots; shortcomings; shortened;
        shorter and; should improve; should look; should not; shout; showed; showed that; showed the; shows how;
        shows that; shut out; sibling assessments; sickle; sickle cell; side by; side with; sign language; signed off;
        significant challenges; significant harm; significant improvements; significant weaknesses;
        significantly better; signs and; signs off; since a; since april; since january; since march; since may;
        since november; since that; single; singles; singles out; sisters are; sit down; sit on; sits; sitters;
        six areas; six had; skate; skilled and; slavery; sleeping on; sleeps; slower; smaller; smallest; smiley;
        smoking; so a; so did; so families; so far; so in; so say; so that; so well; so were; social work; solved;
        some cases; some things; somebody who; someone is; someone with; song; soon and; sooner than; sorts;
        sound and; soup; space; spares; sparing; specific and; speech; speech therapist; spelled; spelled out;
        spelt out; spent; split; spokesman; spots; stable; stable and; staff from; staff get; staff has; staff of;
        staff see; staff spot; staff when; staff who; staffed; staffed by; stand up; started from; starts in; stated;
        statements; statements of; stay on; stay the; staying put; stays in; steady progress; step back; stick;
        still inconsistent; still to; stock; stopped the; stops and; story from; straight to; strategic leaders;
        strategic leadership; street and; streets; strength; strength in; strengthened; stretched; strong in;
        strongest; strongly committed; students on; studio; succeeded; succeeded in; successfully; suffer; suit them;
        suited them; sums up; supervision happens; supervision in; support; support of; support plans;
        support services; support that; sure of; survivors; sustainable; swimming; switches; system was; systems for;
        tablet; tackled; tact; taken down; taken seriously; takes in; taking the; talked; talked of; talked over;
        talked through; talking; targeted; taught to; tax; tea; teach; teachers have; team got; team in;
        team managers; teams assessments; teams in; teams were; teenagers at; teenagers from; teenagers to; tell what;
        template; ten assessments; ten days; tenacious; term foster; than; than any; than before; than half;
        than nine; than six; thank; that anyone; that both; that called; that does; that everyone; that he;
        that judgement; that no; that point; that suit; that suited; that theyd; that took; that you; the action;
        the adults; the analysis; the answer; the assessors; the autumn; the call; the caller; the cases; the chance;
        the chief; the children; the chronologies; the citys; the classroom; the college; the conditions; the contact;
        the courts; the daily; the decisions; the designated; the dfe; the evidence; the experience; the eye;
        the face; the failing; the fifth; the files; the floor; the forms; the foster; the four; the grade; the group;
        the gym; the handful; the headline; the hour; the housing; the in; the inspectors; the job; the joint;
        the journey; the land; the leader; the level; the lockdowns; the lot; the maternity; the matter; the midlands;
        the months; the need; the news; the october; the paperwork; the pattern; the payroll; the people; the picture;
        the pile; the present; the principal; the professionals; the proof; the questions; the recent;
        the recommendations; the records; the reforms; the refuge; the relief; the remotest; the revisit; the round;
        the safeguarding; the saturday; the score; the senior; the service; the smallest; the special; the strain;
        the strongest; the supervision; the system; the table; the therapy; the things; the trial; the turnover;
        the use; the usual; the voluntary; the vote; the wait; the wall; the way; the wellbeing; the word;
        their advisers; their children; their fifth; their home; their managers; their mothers; their new; their own;
        their social; their visit; their workers; their young; theirs; them; them in; them inspectors; them so;
        them through; them with; themselves and; themselves in; therapeutic life; therapy is; therefore;
        these assessments; these matters; these points; these services; they do; they knew; they know; they like;
        they may; they might; they remarked; they reported; they require; they went; they will; theyd asked;
        theyd never; theyve had; things do; things get; things improve; things move; things went; things which;
        think about; thinking; thirteen; this country; this kind; this service; this the; this way; this week;
        those about; those it; those under; those whove; though they; thought that; thought through; three; three are;
        three more; three new; three weeks; thresholds for; thrive; through care; throughcare workers; throughout;
        thrown out; tickets; tight and; time or; time that; time to; times a; times in; timescales are; to a;
        to appeal; to build; to case; to celebrate; to challenge; to children; to close; to concerns; to each;
        to face; to further; to good; to happen; to her; to last; to lift; to make; to nine; to only; to permanence;
        to prepare; to prevent; to protect; to pupils; to reflect; to rely; to remain; to say; to scrutiny; to them;
        to themselves; to these; to what; to where; to write; to you; today; today the; toddlers who; together and;
        together strongly; together to; told it; told where; too are; top grade; top marks; toys; tracked; tracker;
        tracks; training; training and; training has; trampoline; transfers; trauma; trauma counselling;
        travel training; treated with; tree; triage; trial; trouble; trust each; trust is; trust the; trusted adults;
        trusts; trying to; tubes; tuesday; turn down; turnaround; turnover of; tutors and; twice in; twice since;
        twin; two councils; two inspections; two more; typed up; typical; typically lead; unallocated; under a;
        under special; under their; unheard of; uniforms; union; units; unregistered homes; unsuitable;
        unsuitable accommodation; until midnight; until they; unwavering; up a; up as; up home; up so; up the;
        up their; up two; up with; updated after; upgraded; upon; upwards; urgent from; urgent requests; use it;
        use them; used and; useful; users; uses; vales; verdicts; very skilled; victims of; village; virtual head;
        visit children; visit had; visit since; visits at; visits of; vivid; voluntary sector; wait; wait and;
        wait has; wait is; waited for; waiting for; waiting in; waiting on; waits have; waits longer; wales;
        wales has; walk in; walks; wall; wanted to; wants it; warm; warmly; was about; was clear; was decided;
        was described; was empty; was expected; was high; was its; was judged; was lacking; was making; was marked;
        was meant; was praise; was praised; was restructured; was rewritten; was that; was their; was weak; way and;
        way at; ways that; we asked; we did; we were; weak points; weakness; weakness which; weaknesses that; wear;
        week by; week is; week so; weeks are; weighs; welcome in; well informed; well inspectors; well looked;
        well of; well planned; well thought; well to; wellbeing board; were adopted; were and; were another; were as;
        were aware; were down; were due; were good; were heard; were inadequate; were inconsistent; were kept;
        were known; were late; were picked; were pleased; were settled; were split; were spoken; were there;
        were treated; were weighed; what children; what had; what inspectors; what isnt; what that; what this;
        what young; when change; when parents; when we; where there; where theres; where theyll; where young;
        wherever possible; which could; which dealt; which no; which ofsted; which parents; which put; which sets;
        which took; while; who; who could; who does; who is; who need; who ring; who share; who wanted; who wants;
        who went; who will; who work; whod; whod had; whoever is; whole family; whos been; whose report; why and;
        why decisions; will go; will grow; will help; will live; will publish; wish; with; with a; with adult;
        with areas; with downs; with effectively; with extra; with few; with great; with health; with help;
        with inspectors; with lived; with local; with nurses; with others; with partner; with pictures; with plans;
        with police; with schools; with services; with social; with support; with that; with us; with what; with who;
        within; within five; within hours; without hesitation; without parents; worcestershires; words what;
        work have; work here; work posts; work to; work was; worked well; worked with; worker from; worker in;
        worker the; workers and; workers assessments; workers can; workers come; workers go; workers help;
        workers make; workers on; workers stay; workers take; workers they; workers was; workforce that; working;
        working for; working out; workloads and; workloads are; workshop; worried about; would change; would look;
        wounds; woven into; write that; write the; write their; writes; writes to; writing is; written directly;
        written in; wrong in; wrote about; wrote to; year against; year inspectors; year since; year the; year they;
        year were; year when; years before; yes; you can; you know; you told; you would; young carers; youngsters in;
        youngsters to; youth forum; youth worker
    """,
    -0.375: """
        ^ anyone; ^ as; ^ asked; ^ back; ^ by; ^ caseworkers; ^ childrens; ^ conference; ^ drift; ^ english; ^ extra;
        ^ good; ^ grandmothers; ^ guardians; ^ heads; ^ homes; ^ hospital; ^ impact; ^ interpreters; ^ keeping;
        ^ leaders; ^ nights; ^ nine; ^ nineteen; ^ ninety; ^ nurses; ^ officers; ^ ofsted; ^ papers; ^ partners;
        ^ pathway; ^ politicians; ^ prison; ^ quality; ^ reablement; ^ safeguarding; ^ secondary; ^ sexual; ^ since;
        ^ six; ^ special; ^ standards; ^ statutory; ^ strategic; ^ support; ^ thanks; ^ those; ^ thresholds;
        ^ throughout; ^ today; ^ transfers; ^ twelve; ^ unaccompanied; ^ urgent; ^ waiting; ^ yet; a better;
        a driving; a duty; a figure; a fine; a fortnight; a fortnightly; a home; a key; a kind; a lad; a little;
        a lovely; a mental; a model; a monitoring; a month; a monthly; a morning; a multi; a place; a real;
        a shortage; a stranger; a support; a ten; a tracker; a turn; a wall; a weekly; about in; about one;
        about vulnerable; above; absence; absence of; accepts that; acknowledge; acknowledged; actively; acts;
        added the; admission; adopters; adoption work; adoptions; adult support; adults in; advice; afghanistan;
        after each; against what; age of; agencies were; agree; ahead and; aid; all agencies; all is; all those;
        alongside; alongside the; also remarked; altered; always assessed; and act; and both; and case; and changed;
        and councillors; and fair; and faith; and few; and friends; and from; and had; and hardly; and have;
        and health; and helped; and kind; and made; and neglect; and outstanding; and requires; and stay;
        and strategic; and theyre; and told; and why; and with; and yet; anothers; any longer; any other; app; appeal;
        apprentices; appropriately; approval; april this; are and; are answered; are begun; are brief; are carried;
        are down; are finished; are harmed; are helped; are looked; are outstanding; are part; are read; are recorded;
        are settled; are still; are stronger; are talked; areas are; areas as; areas have; areas that; areas to;
        arranged; arrives; as adequate; as good; as many; as our; as possible; as requires; as strong; as these;
        as young; ask searching; aspects; assessments are; at any; at birth; at in; at least; at our;
        attendance among; attention; babies who; baby; back; back three; backlogs; bad; bairns; balanced; bar;
        be different; be one; be traced; become significantly; bed and; beds; bedtime; been cut; been inadequate;
        been looked; been made; been one; been praised; been significant; before they; beforehand; begin by; begun to;
        being kept; being met; believe; best of; better all; better for; better rating; better than; bikes; bill of;
        birminghams; blamed for; board and; books were; borough for; both of; both were; brings; budget and; budgets;
        building; bust; but on; but one; but to; but was; by an; by childrens; by december; by families; by managers;
        by name; cake; called on; calls in; calls were; came up; campaign; can do; can ring; can see; can tell;
        cannot be; card; cards; care are; care order; care package; care the; cared; carers get; carers in;
        carers who; carry; case; caseworkers; cat; chair; change and; change when; changed the; changes in; check;
        checks in; child could; child had; children at; children got; children out; children run; children still;
        children well; children whose; children will; childrens families; childrens service; chip; citys; citys care;
        clean bill; cliff edge; climbed; clinic for; columns; come about; come into; comes early; comes first;
        comes out; comes to; completed; comprehensive; concluded; conclusion; confident; contact and; contain;
        contract; could be; council good; council pays; council tax; councillors; councillors from; councils work;
        counsellor; country; county council; countys; court timetables; cousins; cricket; crisis in; crisp; criteria;
        cry; cut; dads; damning; damning ofsted; dashboard; day in; day one; day that; day they; deciding;
        decisions on; decisions was; decisive; degree; department inadequate; departments; despite; determination;
        determined to; dfe; difference to; digital; director and; disabilities are; disability service; do a; do are;
        does not; doorstep; drafts; draw on; drawn into; drift and; drift has; due date; duty rota; dyffryn;
        each others; each quarter; earlier; early permanence; early so; earn; easily; easy to; education employment;
        effectiveness; effort to; efforts; elected members; employment or; enough progress; entries are;
        every decision; every year; evidence; exact; example; examples; exceptionally; exceptions; exclusion;
        exclusion of; exemplary; experience with; experienced workers; extended; eye gaze; fall in; families and;
        families is; family was; familys own; farmers; faster than; faults; favour; feel looked; feel that; feels;
        few; few are; files are; finished; finished on; firms; first class; first in; first the; first week; fit on;
        five; flag; flats at; flinch; flinch from; followed; follows an; fond; for anyone; for keeping; for leaving;
        for local; for once; for permanence; for protection; forests; forms and; fortnight; foster carers;
        foster families; found to; fourth monitoring; framework and; from abuse; from its; from ofsted;
        from professionals; from very; from which; full time; further progress; futures; gained; gaps; gaps in;
        gather; gave them; gaze; genital; genital mutilation; get such; get what; given in; glad; glad that; go;
        go in; go missing; go out; go over; good after; goods; got better; got to; grab; grandmothers; grants are;
        greatest; grip; group and; group had; group with; gym passes; hackneys; had already; had begun; had high;
        had improved; had lost; had picked; had plans; had put; had worked; had written; half term; handed to; happen;
        harbour; hardly; hardly any; harm and; harm are; has called; has doubled; has left; has rated; has recently;
        have; have access; have achieved; have begun; have found; have left; have one; have opened; have taken; he;
        health workers; hears; help; help at; help was; help without; helped by; helped sooner; helpline; her social;
        heritage and; high quality; highest grade; highly of; histories are; history of; homes was; honestly;
        hours notice; house; households; how hard; how leaders; how often; hub; humane; if children; if things;
        immunisations and; impact on; impressive; improved and; improvement plans; improvement since;
        improvement were; improvement which; improving but; in at; in before; in both; in contrast; in core;
        in danger; in days; in england; in need; in private; in quality; in schools; in time; inadequate at;
        inadequate verdict; information with; inside a; inspection between; inspection which; inspections; inspector;
        inspector of; inspectors came; inspectors met; inspectors report; invested; investment; investment in; is an;
        is down; is firm; is generous; is getting; is gone; is more; is outstanding; is planned; is positive;
        is right; is safe; is short; is suspected; it; it also; it came; it describes; it does; it had; it that;
        it they; it took; its due; its letter; its lowest; its worst; jabs; january; jargon; join up; judgement was;
        judgements in; justice service; keeps improving; kept waiting; kinds; know is; lads from; laid on; landlords;
        language is; language they; last ofsted; last rated; lasts; law demands; lead to; leadership help; learned;
        leavers and; left care; left until; less; less time; lesson; let children; letter published; letter that;
        levels of; library; life and; life does; light in; like to; likely that; line; line for; literally; long;
        longer needed; look ahead; looked; looked after; looks over; lorry; love; majestys; many agencies; many cases;
        mark the; mates; may the; mayor; mean; means to; meets; members have; mended; mentions; midway checks;
        money has; money was; monthly; months old; more about; more are; more closely; more robust; more than;
        more timely; most areas; mothers of; moved; much had; much less; multi agency; must do; must improve;
        mutilation; needs change; neglectful; nerves; new arrivals; new childrens; new director; new rating;
        newcomers; nicely; nights away; nil; no time; nobody; norm; not able; not in; not just; not left; not let;
        not reached; not speak; not to; not want; noted; noted with; notes on; nothing had; now; now says; nursery;
        nurses and; odd; of childrens; of different; of england; of fostering; of information; of much; of practice;
        of residents; of routine; of school; of social; of variable; of weakness; of where; offending service;
        offered a; offers; officers and; officially; ofsted inspection; ofsted would; ofsteds fourth; ofsteds new;
        ofsteds report; often and; on a; on all; on each; on every; on help; on many; on to; on whether; one a;
        one can; one child; one in; one is; one lad; one side; only if; only the; open for; options; or; or college;
        or for; or no; or on; or three; order; our social; out all; out why; outstanding and; over each; overall and;
        overall effectiveness; overall result; oversee it; overseen; overseen by; oversight of; own pace; own words;
        package; panel goes; panel of; papers for; parent can; partners in; partners were; partnership with; passion;
        patient; patrols; pays; pays for; peer; people a; people have; people in; people say; performance of;
        permanent contracts; permanent staff; persons; picks up; pictures; place of; place to; placement;
        plainly what; planned; plans come; plans of; plans were; plenty of; political; politicians; poor;
        positive experiences; posts are; potential; practice better; practice with; practitioners work; praises;
        prepared; priority to; probation service; proceedings; processes and; professional; professionals is;
        progress by; progress of; prompt; promptly; properly and; proportionate; protection are; protection chairs;
        protection plan; providers; provides for; pull; pupils who; purposeful; purposeful and; put a; put to; quick;
        quickly and; quiet room; quite; quotes; raised the; ran to; rated as; rated good; rather not; rating overall;
        rating to; reason that; recent improvements; recognise; recognised that; records were; recruited; recruitment;
        red; remarkable; remember the; report after; report from; report had; report published; report was;
        reports are; requests for; research; resettlement; residential schools; respected; respects; return to;
        reviews and; reviews happen; round; run with; runaways; runs to; safeguarding referrals; safeguarding team;
        safely; said social; said their; same day; same room; same time; save for; saw good; says it;
        school attendance; school for; school or; school was; scored; scst; searching questions; second nature;
        seen at; send and; send inspection; senior leaders; sensible; sensory; sentences; served; services do;
        services good; services has; seven years; sexual; she could; shed; shop; short break; shortage; shortage of;
        shortfalls in; shoulder; show; shown a; signers; since easter; six months; skip; so; so for; social care;
        some good; some other; somebody; someones; sort; spared; spelt; spending; stability; stability and; staff;
        staff described; staff had; staff make; stalls; standards have; start; start with; starts at; statutory; stay;
        stay at; steady; step up; still at; still good; still needs; still waiting; stood out; stranger;
        stronger than; strongly; struck; struggled; succeed; supervision has; supper; support and; support families;
        support given; support them; sustained; swiftly; swiftly and; symbols; table; taken the; takes over;
        talked to; tea with; teachers; team does; ten years; tenants; test; tested; than a; that; that change;
        that disabled; that education; that her; that his; that leaders; that need; that nothing; that of;
        that people; that two; that used; the backlog; the bank; the borough; the chair; the clock; the company;
        the confidence; the council; the country; the critical; the directors; the formal; the fostering; the fridge;
        the head; the house; the inspector; the library; the management; the mark; the new; the norm; the odd;
        the past; the personal; the planning; the points; the police; the queue; the response; the room; the sentence;
        the sofa; the sort; the strategy; the team; the twelve; the weekend; the welcome; the workforce; the yot;
        their adviser; their answer; their conclusion; their emotional; their parents; their progress; their story;
        their yearly; them since; themselves; then a; then and; therapists; there at; there had; there have;
        these days; they add; they did; they felt; they get; they give; they had; they learn; they met; they saw;
        they still; they trust; they understand; they were; they werent; theyre; things happen; this; this one;
        this progress; this was; this year; thorough; thorough and; those of; thoughtful; three areas; three day;
        three days; throughout the; ties with; time for; time were; tips; to call; to cover; to family;
        to grandparents; to inspectors; to more; to outstanding; to progress; to requires; to start; to stop;
        to tackle; to text; to this; to time; to work; today friday; together in; told the; took on; touch with;
        traced; trade; trading; trading standards; train; transformed and; transparent; tray; trouble to; true; trust;
        trust had; trying; turned into; turnover is; twenty; two dozen; two grades; two or; two year; under one;
        understand what; unfilled; unions; university; unsafe; until; up last; value; van; variable quality; various;
        verdict; verdict of; very low; visited in; visitors that; visits are; voice; want to; wards; was better;
        was evaluated; was found; was highlighted; was inadequate; was left; was little; was more; was rated;
        was right; was there; was told; was very; way the; we are; week and; week with; weeks and; weigh; well by;
        well established; well in; well together; well with; went from; went out; went wrong; were asked;
        were excluded; were gaps; were judged; were rated; were serious; were up; were used; what these; what was;
        when life; whether they; whether to; which a; which found; which nothing; which young; whichever; who asked;
        who cannot; who comes; who lives; who needs; who said; whose; wider; will; with additional; with autism;
        with disabled; with experience; with his; with it; with nowhere; with their; without being; without fuss;
        without the; women; word; work at; work together; work with; worked hard; worker; workers at; workers did;
        workers dont; working together; workloads; world; worry about; would not; woven; write; writing to; written;
        written a; written to; written with; year for; year of; yearly check; yes or; youd; young people;
        young peoples; youngsters are
    """,
    -0.5: """
        ^ areas; ^ assessment; ^ attendance; ^ council; ^ elected; ^ experience; ^ experiences; ^ few; ^ hotels;
        ^ our; ^ recording; ^ safety; ^ statements; ^ the; ^ then; ^ there; ^ vacancies; ^ your; a blank; a post;
        a quiet; a summer; a weekend; about change; about to; above a; academy; achieved; acknowledges;
        adopted together; adoption are; after another; agency staff; agents; all age; all four; all night; all were;
        alone; aloud; ambitious; an emergency; an independent; and an; and breakfast; and care; and do; and get;
        and money; and practitioners; and safety; and set; and to; and training; and whether; and who; answer;
        answering; apart from; are better; are called; are children; are covered; are doing; are known; are now;
        are used; area of; arrivals; as individuals; ask the; asked and; asks for; assessment and; assessment is;
        assessment which; at every; at fourteen; at good; at the; attendance; attention was; auditing;
        authoritys childrens; averaged; awarded; bases; be good; be helped; be moved; because a; become more;
        become much; been placed; been transformed; before services; being; being rated; best for; between them;
        bondage; book a; borough; breakfast; bridge; but a; but it; but some; but that; but they; by half; by it;
        by ofsted; café; call; calls are; camp; capacity to; care and; care had; care of; care they; case conferences;
        caseload; caseloads; cases out; cases were; cases with; category; change in; change was; changed and;
        check up; chief; children from; children go; children is; children they; children think; childrens centres;
        childrens lives; childrens own; childs story; choir; choose; clarity; clearly what; club; come across;
        come on; complained of; considerable progress; consultants; contrast; copy; county and; cousin; crime; daily;
        date and; decided in; delay for; delays that; delight; department; desk; direction; discharge; do; do what;
        does; down from; down with; drawing; drew; drift is; drifting; driving; each childs; each month; early and;
        edge; eight years; elected; eleven years; emergencies; emergency; emotional and; end up; enough for; evening;
        every area; excellent; exclude; experiences of; explain; faces; failing childrens; fair; fairly; faith are;
        fallen from; families could; families do; family; family and; favourable; feedback; fell from; fewer; fifty;
        find and; first time; focuses; focuses on; followed by; for children; for has; for learning; for life;
        for more; for putting; for seeing; formal; forum; fostering households; found inadequate; four of; fridge;
        from early; fruit; fuss; garden; gather dust; get the; give; goes without; going; good progress; got it;
        governed; grade was; grind; group supervision; grow; grows; had changed; had cut; had just; had never;
        had rarely; had their; had too; handled; happy; has broken; has cut; has helped; have dropped; have lost;
        have more; have seen; have someone; health worker; help comes; highly; him; hold; hold a; homelessness;
        hoped for; hour; human; ill health; impressed; improvement for; in any; in improving; in trouble; in under;
        in with; inadequate judgement; ineffective; inspectors wrote; interviews; is asked; is best; is decided;
        is managed; is properly; is rare; is robust; is thought; it follows; it up; its latest; jointly; kept;
        kept going; key areas; kind; kindness; kinship; knew; knock; know where; know who; languages; leaders do;
        leaders were; leave to; left without; less likely; letters of; lifted; liked; list for; little is;
        lived experience; lockdown; log; lone asylum; look; looked at; looked for; loud; lowest in; loyal; made with;
        make sense; managers oversee; many strengths; many were; map; mentioned; mentors; met; midnight; mind;
        money is; monitoring visit; more needs; most serious; motorway; multi; named in; nature; need and; need help;
        needs assessments; needs to; never been; night; no care; no surprise; nobody who; none had; not as; not for;
        not had; not only; not shy; not so; not the; nothing; now take; now waits; nurse; of agency; of child;
        of june; of late; of service; of their; off in; ofsted called; ofsted had; ofsted made; ofsted now;
        ofsted rated; older men; older people; on agency; on at; on making; on monday; on their; one that; one was;
        only four; opened; others were; our own; out; out and; out to; out with; outreach; over for; own; owned by;
        pace; panels; parenting assessments; parents need; partner agencies; partners and; pas; people at;
        people could; people may; people not; performance in; permanence; permanency; photographs; picked; planning;
        planning partnership; plans made; plans now; plans set; praise for; pregnant; prevent; proceedings are;
        processes; progress has; proper; publish; pupils in; raised; rating and; reablement; reads; real; recently;
        recently been; recognised; recommendations made; refuge; refugees; remains to; rent; report that; residential;
        revisit; right direction; right for; rock; routine; same questions; saw that; say inspectors; say it;
        say that; scathing; schemes; searching; send special; serious risk; service; services may; services require;
        several areas; share; showing; significant progress; since it; since our; sixteen weeks; skilled; slower than;
        smooth; so are; so is; so often; so the; sofa; some areas; some respects; some workers; somebody with;
        something; somewhere; soon; speakers; special schools; spends a; spot; stand; stands; state; status; steps;
        still for; stories; straight; street; strengths were; strong; summer; supervision was; support was; surgeries;
        tackle; take children; take in; tender; than once; than two; than was; thanks; that any; that came;
        that doesnt; that inspection; that social; that staff; that the; that there; the absence; the adoption;
        the authoritys; the director; the full; the latest; the mayor; the meeting; the motorway; the rating;
        the short; the single; the staff; the top; the trusts; the worry; the year; them and; them as; them that;
        then the; there is; they run; things for; this time; this visit; though not; three children; time and;
        time since; timely; to by; to great; to read; to support; to take; to trauma; to which; too for; tots;
        trained; trainees; treats; tried; trust took; trusted; try to; turns up; two in; two years; typically;
        understand; understand how; unlike; until theyre; vacancies; valued; varied in; very few; visible;
        visit found; visit is; visits and; visits for; wait to; waits for; was good; was inspected; was late;
        was poor; way for; way in; weekends and; weeks the; well the; wellbeing; were commended; were once;
        were signed; what people; what services; what still; what theyd; when its; when things; where a; where it;
        while they; who should; who would; widespread failures; willing; with exploitation; with partners; with them;
        wonders; work and; workers had; workers is; workers who; workforce is; year before; years; years later;
        years of; yot
    """,
    -0.625: """
        ^ caseloads; ^ every; ^ initial; ^ meetings; ^ ours; ^ outstanding; ^ plans; ^ therapists; ^ village; ^ work;
        a big; a lifeline; a list; a strength; a thing; a very; a visit; accurate; accurately; adult social; allow;
        and found; and is; and most; and police; and three; any of; are drifting; are safeguarded; as children;
        assessments in; assessments is; back as; backlogs have; based on; be read; beach; because of; been a; been an;
        been the; begun; behave; born; bus; but at; can give; care has; case notes; chief executive; children live;
        classroom; comic; complained; court proceedings; covid; day; decisions about; described as; determined;
        director; do in; done but; during; during the; eleven weeks; established; evaluated as; even; even on;
        every level; families are; far; farms; final hearings; finish; for adoption; for how; for pupils; foster;
        frequent; from their; getting better; given a; goes; going in; had felt; had found; hand; hang; has a;
        has become; has brought; have brought; have drawn; have had; have just; high; hold the; honour; improved;
        improving; in may; in most; in proportion; in several; inadequate in; inadequate rating; inadequate since;
        information for; inspection the; inspectors in; inspectors reported; is making; is written; it went;
        its quality; keeps; last six; latest report; leavers have; lifeline; listened; listened to; loved; lovely;
        made no; make a; makes; mean that; midway; model; monitoring; must change; national average; need for; nice;
        no queue; no serious; no waiting; not come; not held; noticed; of areas; of harm; of special; of strengths;
        official; one after; or serious; over a; over in; pandemic; parents can; picks; pizza; plan that; pleased;
        plenty; poverty; practice is; progress and; progress on; protect the; rating as; rating for; rating requires;
        read; read aloud; read as; recognises; remember; response to; rewritten; rings; said was; says leaders;
        scheme; scrutinised; seen by; sees; sent back; served on; shortest; slowly and; so was; some families; sooner;
        staying; steadily; still getting; stood; strengths and; stuck; support worker; surprise; teams of;
        teenagers who; ten year; that had; that parents; the county; the covid; the crisis; the days;
        the inspectorate; the local; the places; the shortest; the teams; the virtual; the youth; them live;
        these were; they behave; they could; they should; thing of; thriving; ties; to drift; to some; to teenagers;
        to wait; too; too and; trains; trust and; two weeks; understood; unhurried; up from; usually; very;
        virtual school; waited more; walk; was going; was in; was working; weekend; weeks of; well; were promised;
        were said; were shared; what could; what must; whatever; who cant; whole was; widespread or; with none;
        work has; work in; work services; workers has; write a; years on
    """,
    -0.75: """
        ^ at; ^ hardly; ^ nobody; ^ overall; ^ processes; about and; abuse and; after two; all but; all five; any;
        authoritys; back a; based; be followed; better in; better oversight; but inspectors; but the; by week;
        by when; can book; can now; carefully; danger of; draw; exceptional; faith; for as; for its; four weeks;
        friendly; gangs; get a; gone well; grandparents; gym; has gone; her; higher; honest; hoped; how they;
        in better; in this; individual; inside; inspectors had; is put; it required; it wasnt; judgements;
        keep children; knew what; latest; leavers whose; lessons for; more children; more frequent; moved up; never;
        no more; no widespread; not; of inadequate; on file; one another; positive; praised; praised by; pressure;
        put right; ring; run away; score of; senior managers; sleepovers; some key; spare; suit; suited; superb;
        take part; than five; thanks to; that once; that would; the care; the child; the two; there; those children;
        three of; times have; to need; transformed; two days; view of; virtual; was looked; was moved; was thought;
        welcome; were looked; were short; whose services; won; worked; would need
    """,
    -0.875: """
        ^ only; about child; and dont; are met; are over; are seldom; at each; children to; commended; credit;
        done in; england; excluded; good too; headway; how social; improvement in; in fifty; inspectors that;
        is needed; its inadequate; little information; little ones; much better; need not; no; no child; no longer;
        not be; not one; of effective; of three; play; quickly; right; said to; service that; small; somebodys;
        strengths; sufficient; sufficient progress; surprises; swift; that were; they try; tutors; two workers;
        urgent; waits; workforce; years after
    """,
    -1.0: """
        ^ an; ^ nothing; are more; at last; drift; extra; for all; fortnightly; has moved; in care; in what; is still;
        less often; not a; not an; nurses; of four; offend; praise; properly; questions; services are; services of;
        starting to; the five; the inadequate; they come; try; well as; went on; which is; work remains
    """,
    -1.125: """
        considerable; hospital; inadequate no; only three; page; starting
    """,
    -1.25: """
        ^ no; authority has; evaluation and; is starting; outstanding; progress; without
    """,
    -1.375: """
        were no
    """,
    -1.625: """
        in some
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    1.375: """
        child protection; had to; how good; must
    """,
    1.25: """
        ^ about; ^ to; good or; look at; now have; only; should; significant concern; the good; whether
    """,
    1.125: """
        ^ on; ^ that; ^ with; already; authorities; childcare; grades; recommendation; reports; such;
        these improvements; too much; wanted
    """,
    1.0: """
        ^ as; ^ see; ^ under; all the; encouraging and; found good; higher than; leaders who; members; most at;
        performance; present; rating; refer; temporary; that all; the improvement; visit of; well supported; what
    """,
    0.875: """
        a clear; a few; a progress; actions; an area; and education; and leadership; are protected; are rated;
        assessments and; at how; authorities are; below; better and; children safe; ciws; come to; development;
        directors; either; fieldwork; how; in need; inspection report; inspection the; inspections; is one; is with;
        lga; monday; more work; needs and; of that; of this; opened on; outcome; position; priorities; records;
        report and; review of; she said; significant shortfalls; staff and; supervised; supported; than that;
        that goes; their case; them from; them have; then; these; through a; thus; to run; told to; unacceptable;
        vital; was not; watchdogs; well and; were left; were not; which are; who have
    """,
    0.75: """
        ^ across; ^ demand; ^ fewer; ^ fifty; ^ last; ^ make; ^ they; a social; accountability; acted swiftly;
        adults and; again that; all of; an improvement; and asked; and better; and how; and other; are already;
        at that; at which; be in; been rated; been trained; board; build on; by a; care plans; children young;
        childrens care; closely; commissioning; cost; costs; could; council said; critical; dealing with; detail in;
        died; difficulties; documents; drift and; each child; education health; encouraging; ensuring; expected;
        families get; fewer agency; find out; found the; good and; good enough; graded; great achievement; hard;
        has to; heard; help they; identify; in making; ineffective; is about; is being; leaflet for; led; looks after;
        main points; me; means; meant; midlands; might; moment; monitored; morale among; most have; not good; now and;
        october; on social; or; out as; partners; pay; person in; plans is; practice and; practice of; rated higher;
        recordings; register; result; safety and; same for; scale; score for; scotland; secretary; she was; sheriff;
        shows; situations; some are; subject; supervision; survey; that inspection; that morale; that perform;
        the areas; the board; the countys; the heart; the lead; the ones; the virus; their first; these are;
        they think; this time; to; to find; to keep; too long; took the; true of; virus; was a; was needed; was to;
        watchdogs have; were serious; what ofsted; what we; when it; wonderful; work done; years old
    """,
    0.625: """
        ^ being; ^ between; ^ both; ^ child; ^ for; ^ four; ^ most; ^ other; ^ out; ^ please; ^ she; ^ thats; ^ there;
        ^ well; ^ whether; ^ working; a diagnosis; a focused; a half; a judgement; a new; a part; a poor; able to;
        account for; action; action plan; alan; all this; allowance; also asked; although services; an ofsted;
        and beyond; and carers; and four; and good; and now; and outstanding; and people; and planning; and senior;
        and they; another; are clear; are five; are leaders; are made; are supervised; are there; as well; asked the;
        asks for; assessment the; assessments a; at present; attached; august; authorities that; badly; base;
        be inadequate; been welcomed; britain; build; but there; came back; care know; change had; child waits;
        children in; children services; children were; childrens services; ciw; colleagues; comes back; comments;
        consequences; control; control over; council and; council called; council which; councils own;
        councils social; cqc; criticised; dealing; demand for; develop; did not; disappointing; doing to; done before;
        done since; down by; earlier visits; early help; education secretary; ehc; ever since; examined;
        family support; features; february; first and; first report; fixed; focus; for overall; for training;
        for vulnerable; fostering; four; framework; from monday; good at; good but; guide; had too; has had;
        has taken; have the; have to; he; head of; health support; help when; himself; homes were; how children;
        identify and; if there; ilacs; improvement board; in june; in pre; in that; in those; inadequate and;
        information and; inspection of; inspectors said; inspectors to; is another; is given; is good; is higher;
        is in; is rated; is too; is trying; it and; it for; just three; large; lead the; lines; listed; low; made by;
        many; marks out; mash and; may; means the; measures; meeting; ministers; model had; much the; myself; named a;
        nhs; not much; now that; of march; of you; ofsted is; ofsteds words; other; other areas; overall grade;
        oversight; oversight and; parent; past; period; please; policy; praised its; pre; private;
        protection experience; rating the; ratings; readings; recommendations; records and; regularly;
        relationships between; relentless focus; reoffending; report came; report is; represented; roll; rota; rules;
        run it; safe and; said; said at; said what; sampling; says that; schools and; second; series; services; set;
        she; shortfalls; so many; social workers; special school; specific; spring; stakeholders; step in;
        strategic director; strengths of; supervision are; supervision of; surprise; team is; that each; that ofsted;
        the district; the earlier; the inspectorates; the organisation; the past; the pathway; the wsoa; them has;
        theme; they reach; through which; to change; to grow; to harm; to know; to look; to put; to set;
        to significant; to step; touched; two people; under the; views; visit to; vulnerable people; wants;
        was attached; was on; way to; welcomed; welcomed by; well at; went through; were about; were being;
        were inadequate; were now; were outstanding; when inspectors; which care; which has; who do; who has;
        with better; with childrens; with five; with housing; with send; work in; worse; wsoa; years the
    """,
    0.5: """
        ^ adult; ^ ciws; ^ it; ^ its; ^ just; ^ next; ^ providing; ^ reading; ^ sampling; ^ scores; ^ some;
        ^ spending; ^ ten; ^ then; ^ these; ^ we; ^ while; a clearer; a copy; a high; a member; a no; a private;
        a robust; a summary; a transitions; a whole; a young; abandoned; able; about children; adoption and;
        adviser who; advocate is; after the; agency workers; ago; agreed to; all social; also found; among them;
        an exceptional; an overall; and also; and commitment; and decisions; and enduring; and every; and foster;
        and fostering; and listen; and more; and others; and our; and partners; and performance; and plans;
        and widespread; and work; and you; answer; apprenticeships and; are effective; are inadequate;
        are represented; are safe; areas in; as ofsted; as soon; as to; ask for; asking; assessed; assistant;
        at christmas; back to; be better; be told; because; because some; been back; been held; been hired; been sent;
        begins; best; better the; between; board was; boarding; booked; boss; brings a; broad; broad areas; broadband;
        but; but nobody; by now; by six; can give; can take; cant; care inspectorate; care quality; care service;
        carer; carers; carers children; case audits; cases are; cases as; cases were; challenge; chances; chances to;
        charity; checks of; chief executives; children are; children on; children wait; choice and; city has;
        citys childrens; come for; coming into; comment; commissioning group; committee; common; complacent; concerns;
        concerns was; considered; contacts; contextual safeguarding; cost of; councils; councils in; count; counted;
        courts; criminal; criticism; data; day that; deal; dealers; depth; didnt; died in; director explained;
        disabled children; district; do about; domestic violence; done; done to; each service; earliest;
        education staff; ehc process; email; ended; engagement; enough has; escalate; ever; every month; every six;
        excellent; exceptional standard; executive has; executives; failed; failings; failures; fairly; far and;
        faster; fell; few weeks; fewer than; fifty two; files of; first year; for dealing; for further; for good;
        for having; for improvement; for some; for their; found at; found significant; from child; from where;
        further improvement; general; given when; go up; gone up; good deal; good result; good when; grade is;
        groups and; guidance; guidance says; had had; had looked; hadnt; half of; hard work; harder; harm; harsh;
        has come; has ever; has offered; has one; have had; have on; have said; have used; health and; heard what;
        heart; help from; help given; help workers; helped them; here to; home office; how well; hulme; if it;
        improvement have; improvement plan; improvement which; in its; in late; in more; in wales; included the;
        inconsistent; information; informed; inquiry; inspectorate of; inspectors at; inspectors themselves;
        inspectors want; interims; into the; involves; is committed; is exceptional; is just; is kept; is much;
        is there; it matters; it saw; it to; its neighbours; its way; joined; joint inspections; keep up; last time;
        last year; latest ofsted; leader; leadership team; learn from; learning from; least; leaving care; level of;
        limited; live in; long; long time; maddox; made better; made it; majestys inspectorate; managed;
        managers have; manages; many families; many were; matters; meant to; meet; member; members were; minimum;
        money for; more important; more is; more social; much is; much that; national; national scheme; nationally;
        needs are; neighbours; news to; nine out; no home; no local; not always; not end; not stop; now had;
        october to; of adults; of court; of education; of high; of parents; of performance; of sixteen; of them;
        of those; offered; ofsted judges; often has; on its; on more; on that; one year; organisation; other key;
        other things; others; others were; out if; out in; outweigh; over the; overview; pages; parents carers;
        past two; past year; paying; pointed out; points in; potential; pre proceedings; pride in; procedures and;
        progress for; protect vulnerable; protected; protecting; protection children; protection plan;
        protection planning; provides; providing support; pushing; question; question of; raise; raise standards;
        rated requires; re; readers; really; recorded; recordings of; records of; recovery; reflected; rents and;
        report by; reporting; reports and; reports by; reports that; responsibilities; results; reviewed; reviewed by;
        rigorous and; rise to; roles; safeguarding was; said as; same as; school with; scotlands; scst; second lowest;
        see how; send in; sending; sentenced; serve; service and; service which; services still; services which;
        shared with; sheffields; shortfalls and; should be; shut; small team; social services; sometimes; soon as;
        spoke of; stable leadership; stay with; step down; still required; straight away; strategy meetings;
        strong relationships; such children; support should; support that; support workers; supported and;
        supported by; system; tamesides; task; teaching; teams are; than good; that do; that inspectors; that these;
        thats the; the action; the assessments; the cabinet; the edge; the improvements; the independent; the issues;
        the key; the multi; the number; the ofsted; the old; the result; the town; the visitors; their; them but;
        them inadequate; them were; there isnt; they considered; they had; they looked; they wrote; third monitoring;
        thirty; this; this sort; thought to; three broad; thresholds; to britain; to go; to help; to her; to learn;
        to now; to speak; together by; told; told of; too little; top of; top rating; twelve months; two areas;
        two inspectors; two months; two more; two social; unannounced; under pressure; unpaid; unsafe; urgency;
        very well; visit dealt; voices were; voluntary; wales is; wanted to; was an; was children; was here;
        was inspected; was its; was recorded; was then; way of; we know; weak; weaknesses in; website; week in;
        weeks before; well cared; went up; were looked; were missing; were too; werent; what good; what its;
        what leaders; when there; where; where things; where we; whole country; widespread failures; will stay;
        with all; with its; with one; with which; with whom; within a; without family; words were; worker who;
        workers know; working hard; would; wrote a; wrote of
    """,
    0.375: """
        ^ after; ^ all; ^ another; ^ any; ^ before; ^ calls; ^ councils; ^ cqc; ^ date; ^ eighteen; ^ hm; ^ home;
        ^ how; ^ i; ^ information; ^ joint; ^ money; ^ nhs; ^ numbers; ^ of; ^ once; ^ one; ^ operation; ^ political;
        ^ regular; ^ serious; ^ strengths; ^ theres; ^ thresholds; ^ through; ^ together; ^ training; ^ transport;
        ^ two; ^ unannounced; ^ what; ^ who; ^ within; a committed; a drive; a drop; a framework; a hand; a handful;
        a help; a life; a more; a pair; a panel; a parent; a permanent; a piece; a pledge; a priority; a quarter;
        a recording; a relentless; a rigorous; a sign; a staff; a surprise; a survey; a system; a task; a temporary;
        a trust; about to; absent; accepted; accountability and; accuracy; achieve; achievement; act; acting;
        acting on; adhd; adopted and; advertised; adviser has; advisor; advocates for; affected by; after that; aged;
        agencies do; ago and; agreement; all at; all care; all nine; all over; all up; all young; along the;
        also says; although some; always; an action; an advocate; an early; an extra; an official; an outside;
        and bad; and change; and delay; and disabilities; and entitlements; and if; and last; and leave; and left;
        and lost; and management; and noted; and processes; and quality; and refer; and schools; and someone;
        and stable; and still; and talked; and these; and thorough; and unsafe; and will; and zimbabwe; another was;
        anywhere; applications; are about; are audited; are chosen; are dealt; are for; are like; are meant; are not;
        are reviewed; are run; are several; are strong; are stuck; are taught; are under; area send; areas on; as a;
        as is; as the; assessments had; association; at about; at an; at and; at noon; at one; at potential;
        at services; at too; attacked; audited; authority in; available for; be called; be given; be improved;
        be judged; be put; be written; because nobody; become one; been able; been arranged; been found; been judged;
        been no; been one; been published; been recruited; been running; before a; before court; before that;
        began on; being reviewed; belonged; better access; better performance; between children; between three; block;
        board for; board has; bonus; bore; borough; borough are; borough is; borough where; bosses at; bosses had;
        bosses in; both; boys of; break; break down; bring them; brought up; bruises; budget of; but said; but still;
        but two; by domestic; by one; cabinet meeting; called for; called good; called its; calls for; came; came at;
        can ask; care are; care firms; care teams; care went; caring; caring for; carried out; case files;
        caseloads have; cent since; centre at; chaired by; challenge by; challenges; chance; changed for; changed in;
        charge were; checking; child on; children act; children each; children first; children get; children leaving;
        children left; children properly; children should; children tfc; children waited; children waiting;
        children werent; childrens trust; childrens views; chosen; circumstances; city in; claimed; clear the;
        clinic is; clinical commissioning; closely together; colleagues from; colleagues in; come from; come out;
        comes when; coming to; committed and; complex; concentrated; considered the; consisted; consisted of;
        consistency; consistent and; contextual; contributed; contributed to; conversations; coordinated; coordinator;
        cope; costs the; could not; could stay; council; council wants; council would; councillor; councillors;
        councillors said; councils must; count as; court; courts and; covers; cqc for; critical report; croydons;
        current; cuts; day when; deals with; deaths; decisions; decline; deficit; delivery; designed; detail;
        developed; did well; different; director for; disappointed; do for; do not; does better; door service;
        door where; down because; down between; draw up; duty; duty to; each and; each assessment; easter;
        education was; educational; effectively in; eight; eight families; eighteen months; end with; ended with;
        enduring; entire; eritrea; evaluations; every; every day; evidence of; examined by; exist; explained what;
        fail; fair and; families can; families who; family help; family judge; family meetings; fast enough;
        fell short; few years; fifty eight; findings; first two; five councils; five in; five of; for carers;
        for each; for help; for homeless; for managers; for one; for others; for these; for two; for workers; forces;
        form of; fostering and; found has; four in; four months; from me; from outside; from this; from two;
        front door; further on; gave; get on; getting a; give support; give the; goes to; going missing; gone down;
        good is; good news; good overall; good requires; good throughout; good to; governance and; grade at; grading;
        grew; grow up; growing; grown; had assessed; had children; had experienced; had for; had four; had met;
        had now; had then; half a; half in; handing; hands of; hard as; harder to; has begun; has grown; has only;
        has put; have a; have agreed; have all; have asked; have doubled; have now; have reported; have sent;
        have settled; have two; he had; head teachers; headings; health police; health service; heard the; heart of;
        help came; here on; high caseloads; high risk; highly critical; his; his mother; holiday lets; home care;
        home on; homeless teenagers; homes of; hope that; hopeful; hospital trust; hours a; hours and; how effective;
        how effectively; how quickly; how the; i was; identification; if the; if you; if youre; important;
        improve and; improve in; improvement are; improvement notice; improvements to; in; in detail; in help;
        in local; in our; in situations; in this; inadequate childrens; inadequate or; inadequate overall;
        independent childrens; infant; information on; informed and; inspected and; inspection reports; inspectorates;
        inspectors identified; inspectors left; internal; interviewed; into adult; into practice; into too; is full;
        is growing; is important; is seen; is set; is something; issue; it harder; it is; it last; it shows;
        its effect; its name; its self; its team; joint commissioning; judge how; judgement is; june; keeping;
        keeping up; keeps an; kept as; kept in; kind of; knew how; know well; knowledge and; labour; language of;
        last came; last night; late september; law says; leads; leads and; learning; leavers came; leavers for;
        leavers in; let down; letter and; letter for; letter from; letting; life for; life story; light in; like this;
        line and; lines of; list is; listens to; little to; little was; local area; local authorities; locality;
        lockdown and; locums; long term; looked above; looked into; looking; lowe; made a; made an; made for;
        made the; made them; make; makes a; making sure; manager and; manager who; managers did; mandatory;
        many cases; many children; matching placement; may wait; mean to; means a; means that; media; medium;
        meet every; meet the; meetings; met young; middle of; minimum requirements; modernising; month are; months;
        months later; months visit; more foster; more in; more strongly; more urgency; most; most are; motion; mp; ms;
        much as; much progress; must get; must now; must still; nearly a; nearly half; necessary; need it;
        neighbouring; neither; new and; new year; newborn; next door; nine areas; nine weeks; ninety; no; no further;
        no overall; no surprise; nobody could; nobody had; nobody has; not drawn; not every; not looked; not quite;
        not work; nothing else; notice; notice of; november; now four; now in; now out; now published; number;
        of april; of care; of enquiry; of evidence; of her; of july; of looked; of my; of plan; of six; of strong;
        of support; of the; of two; of work; off as; offending services; office; officers on; ofsted found;
        ofsted judged; ofsted rated; ofsteds team; ofsteds visit; on an; on direct; on improvement; on plans;
        on safeguarding; on site; on the; on them; on where; once again; once they; one could; one council; ongoing;
        online; open in; or have; or requiring; or so; or to; order to; others are; our work; ours; out last;
        out over; out so; outlined; outside; outside the; outstanding good; over; overall by; overall to; overview of;
        own standard; page that; pair; parent carer; parents from; partners have; paying for; people know;
        people safe; people should; people the; people without; per child; perform; perform well; permanence is;
        permanent; permanent homes; personal advisers; personally; peter; phone app; placed for; placement and;
        placement orders; placements; plan in; planned to; planning for; planning partnership; plans and; plans for;
        plans on; plans they; plans were; pledge; pledge to; point scale; points; points made; poll; poor;
        poor quality; poorly; population; potential risk; pound; practitioners and; praised the; presented; press;
        prevention; prevents; priorities for; priority actions; problems in; procedures; programme; promised;
        proof of; protected and; protection and; proud; provider; put before; put children; put it; put things;
        raised its; rating as; ratings for; read case; recently and; recognition; recommendations for; recruits;
        referral form; regularly to; relentless; removed; report a; report described; report how; report in;
        report there; residents; resign; result is; results and; results were; reviewed progress; reviews; right kind;
        right support; right time; right to; rise; risk assessments; river; robert; robust and; roughly; round of;
        rule; rung; running; sadly; safe; safeguarding and; safer as; said in; said it; said were; same services;
        sample; say that; says; school places; school which; schools to; screening for; scrutiny; seaside; seconded;
        see from; see it; see whether; seek asylum; seen and; send; send improvement; september; serious and;
        service areas; service was; services came; services do; services inadequate; services was; sessions;
        sessions with; settled for; seven; sevens; share of; share the; should and; should have; shows in; shut and;
        signed a; since last; single area; sitting; six; six and; six in; sixteen; sixty; slowed; so much; so no;
        so that; so well; some way; something else; soon; sought; specialist help; specialist worker; spend;
        spending on; stable workforce; staff get; staff told; standards; start in; start of; statements;
        statements of; station; stay out; still be; stood in; stop and; stops; strategy and; strong and;
        strong leaders; strong team; struggle; sufficiency; sum; summer when; supply; support after; support from;
        support staff; support young; supporting; supposed; supposed to; surveys; susan; swiftly; system by; systemic;
        tail; taken in; taken on; takes; takes up; talk of; talk to; target; tea and; team from; team has; team met;
        team which; teams that; tears; teenagers with; template; than; that called; that come; that leaders; that not;
        that point; that report; that same; that visit; the area; the arrangements; the beginning; the comments;
        the court; the credit; the direction; the effectiveness; the fourth; the hands; the heads; the integrated;
        the judgements; the need; the offer; the office; the one; the only; the outcome; the paper; the plans;
        the position; the region; the results; the reviewing; the risks; the river; the road; the spring; the staff;
        the subject; the summer; the systems; the third; the time; the uk; the visit; the winter; the work;
        their families; their good; their hard; their outcomes; their own; their plans; their practice; their say;
        their short; their stories; their views; them had; them it; them three; them to; them up; theme was; there to;
        these areas; they also; they examined; they first; they get; they read; they require; they see; they took;
        thing that; things are; things had; things right; think; third since; this is; this led; this part;
        this report; this service; thorough inspection; those; those that; through; time or; time were; time with;
        to act; to adult; to all; to areas; to assure; to co; to december; to disabled; to england; to making; to no;
        to offer; to oversee; to people; to see; to speed; to stay; to those; to us; to write; tolland; too many;
        too slow; took a; took three; tougher; translate; transport; trebled; tribute; trickle; turned up; twelve;
        twice since; two and; under new; under supervision; union; unison; unless; up an; up asking; up by; up more;
        us that; used it; used to; vacancies have; variable; very good; visit does; visited; visited by; visited on;
        visitors and; visits to; volunteers; wales; walks and; warm and; was; was among; was appointed; was assessed;
        was brought; was for; was glad; was launched; was meant; was more; was never; was no; was once; was starting;
        was taken; was too; way; we can; we mean; we were; weaknesses; wealdham; wednesday; weeks old; well;
        well have; went back; were among; were cut; were examined; were excluded; were given; were graded;
        were inconsistent; were needed; were new; were on; were read; were referred; were set; were thanked; were the;
        were to; were working; what happens; what the; when; when he; when their; when they; whenever; where everyone;
        where they; wherever they; whether children; whether the; which also; which it; which ofsted; which to;
        which we; while it; while the; who are; who doesnt; who look; who speaks; whole has; wide; will be; winter;
        with an; with at; with high; with ofsted; with outside; with practitioners; with the; with those; words and;
        work and; work are; worked in; worked on; worked with; worker is; workers are; workers managers;
        workers since; workers so; workers told; working on; working with; works with; would have; would take;
        write up; writing; written and; years; yos; you; you to; you who; young person; youngsters have; youre;
        youth crime; zimbabwe
    """,
    0.25: """
        ^ answers; ^ anybody; ^ around; ^ breaks; ^ business; ^ by; ^ chairs; ^ children; ^ childrens; ^ county;
        ^ covid; ^ eight; ^ eighty; ^ eleven; ^ estyns; ^ far; ^ fifteen; ^ finding; ^ five; ^ forty; ^ fourteen;
        ^ further; ^ going; ^ he; ^ his; ^ however; ^ in; ^ management; ^ meanwhile; ^ members; ^ mentors;
        ^ monitoring; ^ multi; ^ nationally; ^ neglect; ^ neighbouring; ^ neither; ^ none; ^ ofsteds; ^ part;
        ^ planning; ^ progress; ^ providers; ^ referrals; ^ rents; ^ reports; ^ secondary; ^ self; ^ step;
        ^ supervision; ^ team; ^ their; ^ theyd; ^ things; ^ three; ^ top; ^ twenty; ^ until; ^ video; ^ visit;
        ^ weve; ^ when; ^ workloads; a baby; a bad; a broken; a campaign; a carers; a charity; a check; a child;
        a colleague; a conference; a critical; a cup; a detailed; a direct; a disability; a distance; a fifth; a file;
        a fresh; a fund; a hard; a hundred; a line; a look; a national; a paper; a parents; a period; a positive;
        a presentation; a programme; a question; a range; a regional; a review; a right; a round; a rule; a sample;
        a serious; a service; a short; a stable; a steady; a target; a training; a way; a whatsapp; a working;
        ability; ability to; about; about four; about its; about parents; about three; about young; above all;
        abuse in; abused; academic; accepted and; action is; action plans; actions were; additional; administration;
        adolescent team; adopted in; adoption services; adult and; adult services; adulthood; advertised for;
        advice for; advise; adviser is; advisers stay; advocates; affected; after and; after in; after ofsted;
        afterwards; again as; again since; again the; aged between; agencies; ago a; agreements; aim is; all;
        all been; all families; all on; all plans; all their; all these; all they; all those; almost every;
        already begun; also heard; also named; also recommended; always been; among other; among staff; an adequate;
        an annual; an audit; an education; an ehcp; an order; an outsider; and about; and accepted; and achieve;
        and achieving; and adoption; and adult; and advice; and after; and all; and came; and cannot; and children;
        and completed; and consistent; and control; and cqc; and delivered; and development; and disabled; and ends;
        and experience; and girls; and gives; and hope; and improving; and inadequate; and inspectors; and july;
        and keep; and learning; and long; and looked; and low; and many; and midwives; and nine; and out;
        and prevention; and probation; and promised; and puts; and reviewed; and services; and sexual; and skills;
        and social; and some; and team; and thin; and toddlers; and too; and took; and under; and up; and use;
        and wales; and we; and weaknesses; and which; and working; and wrote; angry; answer for; answered by;
        answers from; answers to; anxiety; anxious; any good; any more; appendix; applications for; appoint;
        appoint a; approach to; are at; are cut; are disabled; are done; are failing; are first; are full; are judged;
        are kept; are missing; are moved; are one; are out; are rare; are rationed; are said; are supposed; are the;
        are three; are working; area of; areas and; areas had; arranged with; as an; as before; as early; as most;
        as no; as read; as requires; as something; as we; ask to; asked; asked by; asked for; asked how; assessed and;
        assessed as; assessment has; assessment to; assessments before; assessments have; assure; asylum by; at;
        at children; at four; at length; at no; at some; at work; attack; audit; auditor; auditors; audits;
        audits were; authority does; authority meets; authority the; authority to; autism and; autumn; average wait;
        average which; away for; babies and; back and; back in; backgrounds; bags; based in; bay; bays; be;
        be brought; be hard; be made; be taken; beach hut; because their; becomes; bed in; been achieved; been at;
        been drawn; been finished; been kept; been passed; been sexually; been signed; been started; been through;
        been written; before; before and; before councillors; beforehand; began in; began to; began with; behaviour;
        behind it; being advertised; being carried; being done; being rated; being tried; being used; believe;
        believe in; believe that; belong to; belonged to; below that; best in; best practice; better as; better lives;
        better rating; better some; better still; bigger; birth to; board which; boat; bodies; borough have;
        borough in; borough were; boroughs childrens; boroughs young; bosses have; bought; bought in; bowling; boxing;
        boys and; breaks for; briefings; brighter; britain alone; bulk; bury; business; but although; but for;
        but have; but many; but not; but on; but services; but they; but those; but we; buy; buying; by both;
        by childrens; by christmas; by independent; by law; by monday; by partners; by september; by some; by strong;
        by their; by them; by whoever; by workers; cabinet; cabinet member; call for; called; calls to; came after;
        campaign; can choose; can have; can meet; can read; cannot; cant be; caravans; care as; care board; care but;
        care cases; care experienced; care for; care needs; care now; care proceedings; care staff; care were;
        carer is; carers and; carers as; carers feel; carers strategy; cares; carried; case in; case records;
        caseloads and; caseloads in; cases and; cases at; cases from; cases have; cases in; cases the; cases which;
        category; causes; cautions; cautions or; centre of; centred on; centres are; certificates and; chairs a;
        chances of; change and; change of; change that; change the; change things; channel; chaotic; charge of;
        check on; checked; checklist; checks are; chiefs; child by; child exploitation; child or; child should;
        children a; children affected; children could; children from; children may; children must; children of;
        children so; children well; children which; childrens social; childs file; choice; chronologies;
        chronologies and; ciw had; claims have; clear on; clear vision; clearly how; clients; climbing; clinics and;
        cllr; colin; colleague; come back; come next; come together; comes before; coming; commented; commission were;
        commissioner has; committee had; commonest; community planning; compared; compared with; comparison;
        complained; completed on; completed the; compulsory; concentrate on; concentrated on; concern; concerned that;
        concerned with; concerns in; conditions in; confirmed that; congratulations; congratulations to;
        conservatives; considered in; constables; constabulary; constructive; contact in; contacts are; contracts;
        contracts and; control of; cope with; core; corporate parent; could ask; could say; council as; council can;
        council did; council goes; council itself; council moved; council on; council runs; council spokesperson;
        council stopped; council that; council will; councils chief; councils director; councils first; councils self;
        councils support; councils use; countys; countys childrens; couple of; court had; court in; cqc report; crack;
        crawl; criminal gangs; criminal justice; criticism of; crossed; cuckooing; culture in; cup; cup of; cut in;
        cutting; damning report; damning verdict; danger and; data and; data was; database; date with; dated from;
        day on; days from; days the; days without; deal of; deal was; debate; decide; decides; decides on;
        decisions in; decisions were; dedication; dedication of; delivered; demands; democracy; democracy reporting;
        department of; department which; depended; deputy; described how; described the; designed by; designing;
        desk in; detailed; developed and; developing; did; did however; differed; different people; difficulty;
        directorate; directors and; disabilities in; disappointment; discharge from; dispute; distant;
        district councils; do and; do better; do nothing; do their; do them; doctor; doctor and; does is; does so;
        domestic; done better; done by; done it; done with; door is; doubled and; doubled since; doubled to; draft;
        drawn out; drop in; drove; drugs in; due to; during lockdown; duties; each worker; earlier; earlier than;
        early as; early to; edge of; educational needs; effective; effectiveness of; effort into; efforts to;
        eight areas; eight recommendations; eighteen; eighty; elements; eleven; eleven of; eleven people;
        emergency duty; employs; end; end in; ends in; england and; england as; englands; enough homes;
        enough inspectors; entitled to; entitlements; episodes in; equally; escalation; every family; every few;
        every page; every pupil; every quarter; every service; example to; excellence; exclusions; executive of;
        expects; expects to; experience and; experience had; experienced social; expert; explained; exploited in;
        exposed to; extraordinary; failings at; failings in; fails; failures in; families act; families and;
        families at; families feel; families in; families that; families will; family; family are; family friends;
        family in; far less; far off; far the; far we; fares; feels like; fells; few of; file and; files and;
        files had; filled in; find the; finding out; findings are; findings come; findings in; finishing; firms;
        first came; first come; first day; first send; first thing; fitted; five assessments; five days; five years;
        focus group; focus groups; focus was; focused; focused inspection; focused on; follow a; for a; for an;
        for assessments; for carrying; for choosing; for everything; for evidence; for exploitation; for exploited;
        for four; for grandparents; for helping; for improving; for inspection; for local; for longer; for missing;
        for most; for older; for people; for residents; for schools; for seven; for social; for teenagers; for weeks;
        format; forms from; foster parents; fostering for; fostering team; found and; found out; found social;
        found wanting; found was; found when; four categories; four days; four directors; four for; four have;
        four pages; four where; framework has; framework which; free school; friends of; friendship; from;
        from elsewhere; from february; from good; from january; from many; from may; from nine; from now;
        from requires; from the; front; front line; frontline staff; frustrated; full council; full part; funding for;
        gaps and; gaps of; gateway; gave a; gave cause; gave up; generic; get and; get at; get better; get care;
        get no; gets better; getting ready; give a; give up; given good; given on; gives; go by; goes for; goes over;
        gone by; gone into; good of; good practice; good they; good while; government watchdog; governors; grade;
        grade but; graded the; graham; great; greeted; group in; group is; group meetings; group on; groups;
        groups have; grown by; grows up; had all; had appointed; had asked; had failed; had gaps; had joined;
        had kept; had known; had no; had played; had praised; had read; had shared; had significant; had since;
        had spoken; had taken; had yet; hadnt been; half; hand in; happens; happens next; happy to; harder and;
        harm and; harm in; harmful; has agreed; has asked; has been; has never; has paid; has promised; has seen;
        has since; has some; has started; has used; have called; have come; have committed; have got; have it;
        have led; have lived; have more; have not; have promised; have services; have since; have worked; he has;
        he told; head; heading; health services; health trust; healthy; hearing; heavily on; held a; held at; held to;
        help assessments; help of; help us; helping them; helping young; helpline for; hens; hens teeth; here from;
        here is; high and; high needs; him; hmicfrs; home for; home in; home interviews; home or; homes has;
        hospitals; hour and; house in; housed; households in; houses; how disabled; how its; how long; hub in;
        hub was; hut; i; identified in; improved since; improvement a; improvement group; improvement is;
        improvement journey; improvement overall; improvement programme; improvement scotland; improving and;
        in another; in as; in august; in early; in great; in harmful; in hospital; in it; in joint; in management;
        in mind; in one; in or; in place; in police; in question; in records; in social; in spring; in support;
        in touch; inadequate; inadequate by; inadequate three; inadequate twice; included; inconsistent and;
        inconsistent experiences; independent inquiry; independent visitor; individual children; indoors;
        information about; injuries; innovation and; inquiries; inquiry into; inspect; inspect the; inspection a;
        inspection and; inspection volunteers; inspections in; inspectorate had; inspectors also;
        inspectors commented; inspectors listened; inspectors of; inspectors on; inspectors saw; inspectors what;
        inspectors would; instance in; instance of; interested; interested in; interventions; interviewed by;
        interviews; interviews were; into; into this; into two; into what; introduced the; inverness; invest;
        investing; investing in; is by; is concerned; is discussed; is doing; is found; is four; is going; is high;
        is limited; is looking; is published; is run; is served; is signed; is sometimes; is three; is trained;
        is waiting; is well; is what; is where; it as; it because; it began; it can; it down; it falls; it hard;
        it knows; it more; it ought; it says; it still; it was; it would; its; its adoption; its care; its case;
        its childrens; its duty; its improvement; its list; its responsibilities; its share; its verdict; janet;
        january and; jobs in; joined forces; joined up; joins; joint statement; joint team; judge has; judgement and;
        judgement follows; july; june and; just a; just one; just under; justice; justice system; justice workers;
        keep; keeps in; kept for; kept together; key decisions; key partners; knew their; knives; know that; know the;
        know them; known of; la; labour councillors; last; last assessed; last friday; last had; last in; last may;
        last months; last summer; last week; late; law; lay; leaders and; leaflet; leave out; leaver in; leavers are;
        leavers can; leavers which; left; left too; leisure; lent; less than; less well; letter; letter also;
        letter has; letter in; level with; lifted the; like a; list of; listen; listened; listened in; listens;
        little support; live for; live on; lives and; lives of; local; local democracy; locked; londons;
        lone children; lone youngsters; long before; long in; long on; longer the; looked in; looking after; looks;
        lost its; lowest; lowest grade; lowest of; make childrens; make services; make sure; making; making the; male;
        managed and; management has; management oversight; manager; manager reads; manager was; managers and;
        managers had; managers of; managers oversight; managers the; managers was; manner; many different;
        many people; many who; marsh; martin; matter to; matters in; matters to; may to; meanwhile; medication;
        meet what; meeting about; meeting at; meeting in; meetings with; member for; members had; members noted;
        members of; mere; message; met them; met twice; midwives have; miles; mine; missing; missing children;
        missing in; mix; moderate; money into; monitoring; monitoring inspection; monitoring report; month;
        month before; month the; month wait; months as; months before; months or; morale in; more clearly;
        more closely; more fully; more homes; more money; more on; more settled; most assessments; most part;
        most recent; most vulnerable; mostly by; moved in; moved to; mrs; much for; much more; must be; must have;
        needed; needed and; needed before; needed for; needed more; needs as; neglect the; neglected for; never put;
        new arrangements; new board; new head; new records; newcomers to; news; next inspection; next month; nine;
        nine more; no better; no other; no service; nobody else; noon; norfolks; not acted; not agree; not find;
        not given; not helped; not keep; not know; not over; not safe; not the; notebooks; notes by; notes from;
        notes of; nothing but; nothing is; notice and; november last; now a; now goes; now read; now sit; now takes;
        number of; numbers; numbers of; nurses at; objectives; obliges; observed; of accountability; of an; of audits;
        of chronologies; of coming; of course; of covid; of date; of each; of early; of first; of great; of home;
        of hours; of housing; of inclusion; of its; of keeping; of key; of leaders; of leadership; of learning;
        of living; of local; of long; of monitoring; of need; of ofsted; of out; of outstanding; of permanence;
        of plans; of poor; of praise; of providers; of safeguarding; of schools; of seven; of several; of success;
        of tea; of ten; of weaknesses; of youth; off from; offences; offering; office for; officer; officers;
        officers have; officers to; offices; ofsted; ofsted last; ofsted makes; ofsted told; ofsted wrote; ofsteds;
        ofsteds recommendations; older children; older ones; olds in; on and; on childrens; on domestic; on end;
        on february; on it; on july; on money; on november; on ofsteds; on parents; on screen; on send; on short;
        on some; on special; on staff; on such; on support; on teenagers; on these; on tuesday; once and; once in;
        one building; one care; one councillor; one from; one group; one inspector; one reason; one the; one to;
        one worker; only a; only in; only recently; only six; only the; only weeks; opening; operation;
        operational director; optimistic; or better; or child; or community; or might; or outstanding; or the;
        ordered; organisations and; other agencies; other parts; other services; others have; our care; our carers;
        our plans; our teams; our view; out its; out their; out this; out where; outcome of; outgrown; outside it;
        outsider; outstanding by; over how; overall in; overall is; overall judgement; overall mark; overseeing;
        overwhelmed; owed; own account; own and; own lives; own right; own scheme; own way; pace at; pages long;
        panel noted; paper; paper files; par; parent and; parents and; parents are; parents could; parish; park;
        partner organisations; partners so; partnership has; partnership were; pathway plans; pay for; payments; pays;
        peaks; people aged; people and; people are; people between; people care; people for; people into; people on;
        people wait; performance and; performance data; performance had; performance is; performing;
        permanence orders; permanent head; persistently; person was; physical; pick up; piece; piece of; pilots;
        place for; place from; place of; placement with; placements are; placements outside; places and; plan;
        plan be; plan has; plans has; plans in; play a; play with; pleased with; pledged; pledged to; point; point of;
        points of; police are; police in; police probation; polite; portfolio; positive changes; post; postcode;
        posts were; power; practice leads; practitioners have; practitioners in; pre court; prepare; present and;
        presentation; pressing; prevention and; prices; priorities of; priority for; private fostering; private home;
        private homes; probation; probation and; problems of; proceedings; proceedings and; produce; profit;
        progress is; progress report; progress review; progress that; progress to; promised to; prospects; prosser;
        protect teenagers; protecting children; protecting the; protection; protection for; protection had;
        protection inadequate; protection register; proved; provide; provided; provided for; provided to;
        providers and; providing; psychology; pupil in; push; put back; put money; put on; put that; putting;
        qualified social; qualified staff; quarter; questionnaires; quite a; ran; ran from; ran the; range from;
        rated; rating is; reached the; read by; read their; read them; ready; reason for; recall; recalled;
        receive an; received a; recent inspection; recognised by; recommendations by; recommendations in;
        record keeping; record the; recording of; records for; records system; recovery plan; recruitment and;
        reduced; referrals and; regime; region; regional; regular; regulates; remain; remains; remains a;
        remarked that; rents; reoffending was; repairs; repeated; repeats; report; report are; report before;
        report gives; reporting service; reports had; reports on; require; require improvement; requiring; reserves;
        resident; residents in; resigned; resilient; resort; resources and; respect; responds to; responsible; rest;
        results of; retention; retire; return interview; reviewing officer; reviews by; rewritten the; right help;
        right skills; rights and; risk assessment; risk has; risks are; run childrens; running for; said that;
        said where; same; same that; same thing; same visit; same way; sample of; say and; say in; saying that;
        says is; says what; sbc; scant; scathing; school age; school day; school has; school meals; schooling;
        scorecard; scrutiny committee; search for; second is; second monitoring; second of; see and; see each; see if;
        see what; seeing that; seek; seeking asylum; seen as; seen it; seen the; seminar; sen; send local;
        send provision; senior manager; series of; service better; service can; service director; service have;
        service managers; service they; service who; service would; services among; services found;
        services improvement; services make; services to; set a; set of; set out; sets; seven days; seven inspectors;
        seventeen; several agencies; several were; sex; sexually; sexually exploited; share information; shocking;
        shore; short contracts; short supply; shortcomings in; should also; sight; sight and; sign of; since been;
        since december; since inspectors; since ofsted; since ofsteds; since services; since summer; single point;
        sites; situation; situations of; six areas; six per; six point; sixteen weeks; sixth; slow; slows; so;
        so often; so there; so we; social; some form; some of; someone from; something that; soon after; span;
        speak of; special; special educational; speed up; spent the; spokesperson; square; stable; staff filled;
        staff the; staff was; staff when; standards were; started on; started with; starts on; stayed with; steer the;
        stepped in; steps; steps that; steps to; still a; still under; stop; stopgap; stops and; strike; struggled;
        stubborn; studied; subject of; such an; such cases; suffer neglect; sum up; summaries; summary of; sunk;
        supervise; supervision is; supervision sessions; support comes; support families; supported in; supports;
        surreys; switches; systems and; tackling; take on; take three; taken up; takes place; takes the; taking on;
        talking about; talking to; talks on; tangible; target of; team and; team as; team to; team were; team will;
        team works; team yot; teams had; teenager is; teenagers plans; ten of; tend; term; than others; than they;
        thank you; thanked by; that an; that by; that children; that could; that did; that go; that grade;
        that improvement; that it; that new; that practice; that pre; that pupils; that right; that senior;
        that service; that support; that they; that was; that what; thats; the; the act; the agenda; the assessment;
        the bays; the best; the borough; the centre; the challenges; the clinical; the commissioner; the committee;
        the commonest; the community; the constabulary; the core; the cost; the councils; the criminal; the dates;
        the dcs; the dedication; the departments; the designated; the desk; the development; the difficulties;
        the disabled; the draft; the duty; the ehc; the exception; the exploitation; the failing; the feedback;
        the figure; the focus; the following; the fortnight; the hard; the health; the hospital; the information;
        the language; the law; the leaflet; the level; the lives; the menu; the moment; the money; the month;
        the news; the nine; the operational; the pair; the pandemic; the partners; the partnerships; the policies;
        the positive; the posts; the pressure; the probation; the problems; the public; the question; the re;
        the recording; the register; the rest; the review; the rise; the role; the run; the safeguarding;
        the services; the significant; the six; the social; the spot; the standard; the start; the strategic;
        the supervision; the talk; the team; the teams; the trust; the university; the wrong; their childhood;
        their children; their colleagues; their findings; their fourth; their heads; their inspection; their letter;
        their notes; their rights; their verdict; their work; them all; them go; them over; there are; there has;
        there have; there will; theres been; theres one; these visits; they acknowledged; they feel; they have;
        they look; they mean; they meet; they now; they progress; they recognised; they talked; they told;
        they wanted; they work; they write; things were; think that; thinking; thinking about; this framework;
        this morning; this rating; this week; this weeks; thoroughly; those are; those for; those leaving;
        those needs; those with; those without; thought that; thoughts; thousand; three councils; three have;
        three hours; three in; three months; three more; three possible; three were; three years; through the;
        thursday; thursdays; time but; time when; to answer; to as; to assess; to buy; to catch; to chair;
        to challenge; to clear; to councillors; to draw; to every; to friends; to have; to inadequate; to inspect;
        to issue; to judge; to just; to lasting; to live; to open; to plans; to police; to poor; to present; to press;
        to produce; to provide; to raise; to referrals; to require; to resign; to settle; to spend; to steer;
        to succeed; to talk; to tender; to that; today on; together; together the; told me; told us; too late;
        too slowly; too soon; took in; took place; tool for; tool which; topic; toured; town; trade; trained for;
        trained to; training and; tram; tribute to; tripled; trust to; trying; trying out; turn; turned down;
        twelve weeks; twenty nine; twice in; two day; two of; two outstanding; two points; two to;
        unaccompanied child; uncertainty; uncomfortable; under; under it; underdeveloped; uneven; uneven and; unit;
        universities; unpaid carers; unrecorded; unsatisfactory; until last; until somebody; up a; up are; up every;
        up that; up time; up unannounced; updates; updating; updating assessments; urgent cases; us from; us with;
        use; use for; use our; used for; using the; variable and; version; video calls; view is; village;
        violence and; virtual school; vision; visits since; voiced; voicemail; voices; voluntary and;
        vulnerable youngsters; waiting for; waiting on; waiting times; wakefields; wanted it; wants to; warned;
        warning; warnings; was another; was committed; was due; was followed; was how; was over; was picked;
        was pleased; was positive; was presented; was reported; was set; was shown; was shut; was talked; was weak;
        watch over; watched; way since; we have; we protect; we want; we will; we would; weak on; weaknesses found;
        weeks in; weeks or; welcomed a; welfare; well enough; well it; well led; well what; wellbeing and; went down;
        were better; were critical; were empty; were held; were inspected; were interested; were mentioned;
        were moved; were never; were reported; were responsible; were shut; were supported; weve; what effect;
        what had; what inspectors; what parents; what partners; what progress; what send; what there; what they;
        what those; what went; whatsapp; when an; when childrens; when last; when people; where one; where people;
        where the; where there; whether it; which; which all; which have; which keeps; which makes; which parents;
        which there; which things; while; white; who can; who draw; who knew; who run; who speak; who stayed; who use;
        whoever; whole; whose cases; whose child; why a; widely; will do; will get; wish to; wished to; with adopters;
        with adult; with adults; with advice; with babies; with by; with child; with eleven; with families;
        with foster; with mum; with outstanding; with people; with six; with small; with so; with such; within three;
        without a; without notice; without warning; word on; work; work effectively; work for; work more; work of;
        work that; worked together; worker after; workers change; workers into; workers now; workers spoke;
        workers still; workers was; workers were; workers would; workforce and; workforce is; working age; working at;
        working group; worried that; worries about; worries them; would understand; wrong in; wrote; year; year from;
        year that; year to; year were; yearly; years ago; years earlier; years for; years to; years without; yet been;
        yet what; you get; you had; young inspection; young inspectors; your; your adviser; youth club; youth clubs;
        youth offending; youth service
    """,
    -0.25: """
        ^ adopters; ^ adults; ^ advanced; ^ advisers; ^ agency; ^ alternative; ^ and; ^ anonymous; ^ areas;
        ^ assessing; ^ attendance; ^ babies; ^ came; ^ capacity; ^ carers; ^ caseworkers; ^ clear; ^ concerns;
        ^ consent; ^ continuing; ^ councillor; ^ councillors; ^ credit; ^ daily; ^ direct; ^ during; ^ duty;
        ^ efforts; ^ elsewhere; ^ equity; ^ estyn; ^ everything; ^ experience; ^ exploitation; ^ farmers; ^ fathers;
        ^ frontline; ^ governance; ^ grandmothers; ^ half; ^ homes; ^ hotels; ^ inspector; ^ interim; ^ iros; ^ key;
        ^ letters; ^ link; ^ little; ^ mediation; ^ minutes; ^ mothers; ^ moves; ^ mr; ^ much; ^ my; ^ nearly;
        ^ nights; ^ nineteen; ^ no; ^ non; ^ ofsted; ^ ours; ^ partnerships; ^ performance; ^ personal; ^ plans;
        ^ pre; ^ prison; ^ protection; ^ quality; ^ reablement; ^ records; ^ reflective; ^ requests; ^ residential;
        ^ respite; ^ risks; ^ screening; ^ services; ^ seven; ^ single; ^ solicitors; ^ strategic; ^ student;
        ^ supervisors; ^ teachers; ^ thanks; ^ therapy; ^ this; ^ throughout; ^ too; ^ unpaid; ^ very; ^ viability;
        ^ written; ^ yet; a; a befriender; a blank; a boy; a cause; a chief; a childrens; a choir; a city;
        a complaint; a confident; a counsellor; a decision; a dedicated; a degree; a drugs; a duty; a e; a failure;
        a first; a girl; a grown; a hotel; a judge; a lad; a laptop; a link; a list; a map; a mental; a mentor;
        a minute; a monday; a month; a mother; a police; a qualified; a queue; a realistic; a recruitment; a reply;
        a row; a secure; a specialist; a speech; a step; a stranger; a ten; a three; a trauma; a turn; a wall; a week;
        a weeks; a wide; a written; a youth; about by; about from; about how; about these; above; above a; absence;
        abuse and; abuse are; achieve for; action was; actions in; active; actively; adaptations; added that; address;
        adds; adequate; adequately; admissions; admitted that; adopted; adoption are; adoption team; adoptions;
        adoptive; adult support; adults were; advised that; adviser in; adviser until; advisers have; advisers were;
        advocacy is; afghan; afghanistan; after each; after inspecting; after it; after its; after them; after young;
        again been; agencies work; agency safeguarding; agency social; agreed that; ahead; aims; airport; alcohol;
        alike; all children; all levels; all staff; all to; all where; allocated to; allocated worker; allotment;
        almost; alone from; along with; alongside the; aloud; also noted; although there; among children; an accurate;
        an additional; an adult; an agency; an answer; an election; an officer; an outstanding; and agreed;
        and ambitious; and among; and an; and be; and both; and breakfast; and brings; and bus; and care; and case;
        and challenge; and changed; and child; and determination; and determined; and effective; and estyn;
        and experienced; and felt; and followed; and friends; and gets; and given; and got; and governance;
        and grandparents; and had; and help; and her; and his; and hm; and in; and involved; and kind; and know;
        and language; and lead; and medical; and mental; and neglect; and nobody; and none; and november; and offers;
        and ofsted; and outcomes; and paid; and post; and put; and rated; and say; and see; and serious; and share;
        and strategic; and substance; and theyre; and transitions; and unaccompanied; and warned; and weekends;
        and why; and yet; annual; anonymous; another and; answering; any time; anybody else; anyones; anything;
        apology; appointment; appointments; appropriately; approval; are and; are asked; are begun; are better;
        are booked; are brief; are brought; are committed; are contacted; are covered; are dedicated; are delivered;
        are drawn; are excluded; are fewer; are followed; are found; are fully; are given; are gone; are good;
        are harmed; are helped; are high; are improving; are introduced; are late; are logged; are of; are picked;
        are quickly; are right; are safeguarded; are safer; are seen; are settled; are spotted; are still;
        are stronger; are taken; are typed; areas have; areas out; areas they; arranged; arrangements in;
        arrangements were; arrivals; as care; as high; as impressive; as individuals; as outstanding; as part;
        as such; as there; as young; asian; ask how; ask searching; asked of; aspects of; aspirations; assessing;
        assessing peoples; assessment and; assessment team; assessment which; assessments; assessments look;
        assessments was; assessor; asset; asylum claims; asylum seeking; at eleven; at every; at night; at them;
        at this; at weekends; at were; at who; attachment; attendance is; attended; attention to; attention was;
        audits and; authorities and; authority is; average; avoid; away; baby; back; back at; back for; back into;
        back three; backed; backs; bad day; balanced; ballot; bar; basic income; be appointed; be different;
        be exploited; be failing; be followed; be making; be moved; be opened; be safe; be well; beat;
        became director; because staff; because they; because we; become; become better; bed and; bedtime; been a;
        been approved; been brought; been done; been excluded; been extended; been good; been improvements; been met;
        been noted; been permanently; been praised; been progress; been pronounced; been tried; before in;
        before services; befriender; begin; beginning; begun; begun and; begun on; being exploited; being given;
        being harmed; being met; being recruited; believed; belong; best of; best outcomes; better; better or;
        better practice; between march; between the; bill; bin; birminghams; birth assessments; black and; blamed for;
        blind; board of; board that; bondage; book; books; books were; born; borough and; both for; both of;
        boys from; boys in; branded; breakdown; bridge; brief; brings in; broad range; broken; brother; budgets are;
        bungalow; buried; but also; but inspectors; but this; but to; by all; by care; by day; by eleven; by families;
        by leaders; by name; by other; by parents; by people; by permanent; by politicians; by young; cabinet has;
        call; calls were; calm; came away; came in; came of; came to; came upon; can do; can go; can manage; can ring;
        can see; can turn; cannot stay; canteen; care do; care flats; care get; care go; care homes; care last;
        care of; care said; care see; care services; care when; careful; carers get; carers of; carry; caseloads are;
        caseloads of; cases so; cases that; cat; category of; celebrate; centre; centres and; certificate; chair of;
        change in; change when; changed how; changes; changes and; changes in; chart; check up; checks; checks by;
        checks in; cheerful; child; child at; child before; child could; child had; child might; children face;
        children has; children is; children need; children return; children run; children says; children still;
        children without; childrens department; childrens plans; childrens rights; childs story; chip; choose new;
        christmas day; chronic neglect; cited; city from; citys; clarity; clear oversight; clear progress; clearer;
        cliff; clinic for; clinics; clock; closer; clubs; coached; cohesive; cold; come a; come about; come across;
        come and; come before; come in; come late; comes early; comes first; comes to; coming down; commended for;
        commissioner is; commitment to; committee that; complete; comprehensive improvement; computer system;
        conference; conferences have; confident; confident and; congratulated; consent; considerable improvement;
        considerably; considers; constructively; contacted; contacts a; continuing care; convictions; cook; cooking;
        core groups; could be; could follow; could get; could improve; could name; council after; council chamber;
        council found; council from; council inadequate; council knows; council leads; council looks; council means;
        council plans; council provides; council put; council still; council told; council whose; councillors and;
        councils work; counsellor; counts; county and; county lines; county since; countys children; course;
        course for; court disposal; cousin; covered by; created; credited; crime and; cry; cultural; daily triage;
        danger are; dark; dashboard; data on; date for; daughters; day centres; deadlines are; deaf children;
        deal better; dealt; dealt with; decades; decent; decisions made; decisions was; decisively; deemed; delays in;
        delays that; delight; demanded; dentist; department; departments; depend; deputies; desk; despite; details;
        deteriorated since; determination; determination to; determined; diagnoses; diagnostic; differ; digital;
        dinner; dip; director said; disabilities are; disabled youngsters; discharged; disposal; disruption; do;
        do more; do what; does; does for; dogged; doing the; domestic abuse; done a; done what; door has; door of;
        door to; doors; doubled in; down as; dozen; dramatically; drawn into; drift; drift has; drift is; drivers;
        drives; dropped; dropped by; due for; during the; duty rota; each; each decision; each missing; each other;
        each quarter; each which; ealings; earlier inspections; earlier report; early so; earn; earned; ease; easier;
        easy to; education employment; education of; effective and; elders; election; employment; encouraged;
        energy and; england; english lessons; enough progress; enough was; enquiries; enquiries were; enthusiastic;
        entries; entries are; equity in; estates; evaluated; evaluated the; evaluation; evening; every decision;
        every fortnight; every week; every year; everyone; everyone can; evictions; evidence; evidence is;
        examples of; exams; exceptions; exclusion of; exemplary; experience; experienced staff; explained to;
        exploitation team; exploiting; extended to; extra; eyes of; face to; fact; failing to; failings found;
        fairness; faith are; fall in; families a; families first; families for; families is; families services;
        families well; family at; family group; family has; family safeguarding; family services; family was;
        far away; faring; farm; fastest; faults; favourite; fears; february and; february to; fed; feeding tubes;
        feel looked; feels; feet; female; few are; fewer cases; fewer children; fifths; figures; file; files that;
        film; films; findings which; fine; finish; finished; firmer; firmly; first meeting; first month; fit; fit on;
        fit their; five have; five year; fives; flag; flats are; flats have; flourishing; follow; followed a; fond;
        food; football; for babies; for boys; for care; for eighteen; for everybody; for families; for has; for in;
        for instance; for leaders; for life; for long; for monitoring; for needs; for once; for protection;
        for safety; for seeing; for several; for support; for taking; for ten; for unaccompanied; for where; forget;
        forget to; former; forms and; foster families; foster to; fostering service; found children; found its;
        found no; found work; four fifths; fragile; frankly; free for; fresh; from agencies; from being; from early;
        from every; from november; from people; from several; from vietnam; frontline practice; fruit; full and;
        funded; funerals; fuss; game; gather dust; gcse passes; generous; genital; genital mutilation; get it;
        get what; give care; give families; gives children; gives the; gives young; gloucestershires; glowing; go in;
        goes; goes missing; goes without; going home; going to; gone; gone on; good; good it; good ofsted; good one;
        good relationships; good things; good where; good which; goodbye; got it; governed; gps; grab; grace;
        grade the; graded outstanding; grades the; grandmothers; grasp; great skill; green shoots; grew up; grind;
        group for; groups of; groups were; grows; grumble; guardian; gym passes; had already; had dealt; had gone;
        had helped; had not; had picked; had rarely; had reached; had received; had significantly; had their; had two;
        had worked; hanging on; happen if; harbour; hardest; hardly; has at; has awarded; has changed; has crept;
        has driven; has dropped; has given; has gone; has good; has got; has kept; has led; has more; has not;
        has opened; has picked; has recommended; has the; has won; has worked; have access; have already; have an;
        have at; have begun; have chosen; have cut; have done; have excellent; have fewer; have gone; have improved;
        have kept; have lost; have moved; have never; have plans; have someone; have stopped; have strong; have yet;
        having; he or; head teacher; health checks; health needs; health worker; health workers; healthier;
        heard from; hears; held every; help as; help carers; help people; help that; help the; help those;
        help without; helped children; helped sooner; helped to; helpful; helping children; here as; heritage;
        heritage and; herself; highest; highest of; highest rating; highlight; highlights; highways; hiring;
        histories are; history; history of; holidays; home a; home and; home as; home is; home under; homeless; homes;
        homes for; homes was; hopes to; hosts; hot; hour; house; house project; houses were; housing;
        housing officers; how early; how leaders; how often; how social; how we; however that; however were; hub has;
        hubs which; humane; hung; hunting; i can; i dont; identified; identified these; identity; if they; if things;
        ill health; immediate; immediate danger; immunisations; impact of; important improvements; impressively;
        improve as; improve further; improvement it; improvement since; improvement were; improvement work;
        improvements in; improving all; improving but; improving its; in all; in areas; in before; in care; in case;
        in child; in contrast; in core; in crisis; in danger; in days; in december; in depth; in education;
        in experience; in fact; in good; in house; in immediate; in improving; in key; in later; in line; in lockdown;
        in march; in nine; in october; in pashto; in school; in schools; in special; in spite; in strategy; in time;
        in todays; in training; in twelve; in twenty; in welsh; in with; in year; includes; income pilot; increased;
        independent chairs; individual; influence; initial; initial health; innovative; inside a; inspected since;
        inspection before; inspection rated; inspection there; inspection to; inspection which; inspectorate found;
        inspectorate has; inspectors are; inspectors can; inspectors did; inspectors say; inspectors was; instead of;
        intensive; internet; interviews are; into apprenticeships; into effect; into them; investment; involvement;
        iros; is above; is achieved; is agreed; is all; is also; is at; is bad; is best; is clearly; is empty;
        is explained; is firm; is generous; is gone; is inconsistent; is now; is often; is out; is rare; is read;
        is requires; is right; is robust; is spent; is taken; is true; is used; is working; is wrong; island; isnt a;
        it accepts; it came; it could; it did; it finds; it in; it judged; it looks; it possible; it requires;
        it well; it with; its fifth; its inspection; its latest; its like; its lowest; its out; its own; its place;
        its quality; its support; itself; january ofsted; jobs at; joined the; joint work; judge; judged a;
        judgement of; judgement that; judgement was; july the; june this; junior; keen; keep a; keep an; keeping them;
        kept the; kept them; kept waiting; kept with; kettle; key processes; kinder; kinder about; kindly; kitchen;
        kitchen table; knife crime; knocking; know; know about; know by; know more; know of; kurdish; landlords;
        language is; language they; laptop; laptops and; last of; last rated; lasting; latest inspection; laughter;
        law asks; laying; lead healthier; lead to; leaders as; leaders children; leaders for; leaders have;
        leaders took; leaders was; leaders with; leadership; leadership and; leadership for; leadership is; learn how;
        learners; least one; leave the; leave to; leaver; leaver will; leavers had; leavers is; leavers live;
        leavers too; leavers were; leaving it; left the; left until; left with; legacy; less likely; less on;
        less time; lesson; let a; letter that; library; life; like; liked working; likely that; limbo; link with;
        link workers; literally; live together; live with; lived; living with; local authority; local government;
        lone; lone asylum; lonely; long ago; long list; long run; long way; look ahead; look in; looked; looks like;
        lose; lot; love; lowest in; made at; made clear; made public; majestys inspector; make children; make friends;
        make it; make practice; make progress; make things; makes; making a; making good; management team;
        managers at; managers check; managers for; managers in; managers look; managers now; many areas; many as;
        many parents; march inspectors; march the; mark the; marked; mates; maths; mats; mattered; mattered most;
        may still; meant that; measure; mediation; medicines; meet at; meeting is; meeting that; meetings are;
        meets every; members to; mend; mended; mentor; mentors who; met a; met at; met in; met more; middle and;
        middle one; midwives; mile; miles away; minor; minute; minuted; mistakes; mock; model has; model of; moira;
        money; money had; months on; months the; morale had; more are; more care; more for; more rigorously;
        more staff; mornings; mosque; mosques; most and; mothers of; motorway; mouth; moved from; moved up; moving to;
        much good; mums; must improve; mutilation; namely; names were; nearly all; nearly three; need be; need of;
        need or; need services; needed to; needing; needs assessments; needs have; needs or; network; never before;
        new family; new flats; new social; new team; new to; newcomers; nights away; nine days; nine times; no case;
        no children; no more; no support; nobody in; nobody was; nor was; norm; not as; not at; not left; not lose;
        not only; not set; not shy; not so; not want; nothings; noticed; now do; now says; now take; now there; nub;
        nurses and; of councillors; of councils; of disabled; of earlier; of england; of events; of every;
        of important; of improvement; of in; of itself; of january; of laughter; of life; of money; of mouth; of much;
        of permanent; of routine; of school; of services; of similar; of time; of trafficking; of unaccompanied;
        of us; of where; of which; of year; off its; offer; offer was; offered a; offers; ofsted after; ofsted had;
        ofsted has; ofsted inspected; ofsted inspectors; ofsted now; ofsted paid; ofsted said; ofsted was;
        ofsteds inspection; ofsteds last; ofsteds latest; often; on all; on average; on being; on board; on by;
        on christmas; on day; on duty; on fridays; on help; on knocking; on leaders; on leadership; on offer; on page;
        on paper; on placement; on practice; on thresholds; on time; on wednesdays; on what; once; once to; one boy;
        one child; one go; one goes; one is; one month; one of; one plan; one side; ones and; only for; only two;
        open for; opened; opened at; openly; or are; or college; or for; or four; or not; or she; or three; order;
        orders; ordinary; other and; other authority; otherwise; our childrens; our local; our recording; out all;
        out between; out how; out loud; outside office; outstanding and; outstanding rating; over with;
        overnight respite; overseen; oversight as; own in; own self; owned; package; paediatrician; paid a; paint;
        pandemic; pandemic has; panel for; panels; papers; paragraph; paragraph on; parallel; parallel planning;
        parent can; parent to; parents; parents at; parents before; parents is; parents need; parents told; part of;
        particular; partner agencies; partners who; partnership of; partnership work; partnership working; pashto;
        pass on; patch; pathways; payments for; payments have; payroll; peer; people being; people better;
        people could; people not; people told; people was; people well; people who; people whose; performs;
        permanent and; permanently; permanently excluded; person who; persons; phones; phones and; photo;
        physiotherapy; pick; picks up; pizza; place over; placement stability; placements that; places; plain that;
        plainly; plan are; plan as; plan was; planned with; planning was; planning which; plans are; plans come;
        plans took; plays; plenty of; plus; point to; pointed; pointing; points out; police; police have;
        political and; political leaders; politicians; poor work; porth; positive change; positive progress;
        possible to; post since; practice as; practice for; practice is; preparation; preparation for; printed;
        printed in; priority; priority to; prison; prized; proactive; probation has; probation service; problems were;
        process for; processes for; profile; progress has; progress it; progress there; projects; promise;
        promised in; pronounced good; proportion; proportion of; proposals; protect the; protection service;
        protection was; protocol for; proud of; proud that; psychologist; public today; pulled together; pupil;
        pupils in; pupils who; pushed; puts it; putting the; qualified workers; quarters; quick; quick to;
        quickly and; quiet room; quotes; raised to; ramadan; rare; rated every; rating and; rating overall;
        rating that; rating to; rating which; reaching; read a; read that; reader; reads; reads every; realistic;
        receive; receive a; received; recent; recently been; reception; recognised in; recognises that; recommend;
        recommendations of; recording; records in; recovered; recruit; recruiting staff; reduce the; reduction in;
        reflective; reform; refugee status; refuges; regarded; regularly and; relief; relying; remark; remarks; rent;
        reorganisation; replaced by; replies; report follows; report noted; report praises; report stated;
        reported that; requests; resettlement policy; resilience; resource bases; responsibility for; restraint;
        result of; return; reunification team; review childrens; review the; reviewed when; reviewing; reviews happen;
        rewrite; rewrote the; richer; ride; right; right thing; rightly; rigorously and; rings the; rise in; risen;
        rising; risk are; risk from; risks that; roof; rooms in; root; routine; routinely; ruling; runs a;
        runs through; safeguarding enquiries; safeguards; safely; safer; safer for; said about; said for; said their;
        said was; same day; same questions; sat down; satisfied that; saturday; save for; saved; saw good; say no;
        say the; says it; says the; scams; scheme has; school for; school place; scramble; searched;
        searching questions; second review; sector; see children; see improved; see them; seekers had; seeking;
        seeking children; seen their; self; send and; send arrangements; send is; sense; sensible; sensitive;
        sent back; september inspectors; sergeant; sergeants; serious cases; serious risk; serious weaknesses; served;
        service does; service in; service on; service since; service that; service the; services after; services as;
        services from; services good; services out; setting up; settled and; seven in; seventy; several key;
        several of; sexual health; shaken; shaping; share a; share one; share their; share what; shared lives; sharp;
        sharper; she could; she says; she will; shed; shift; shoots; short and; shortened; shout; showing; shown;
        shown that; shows that; siblings; sides of; signed off; signers; significant challenges; significantly better;
        signs of; simple; simpler; simply; since it; since october; single assessments; singles; singles out; sisters;
        sit down; sit in; sit on; six cases; six days; six have; six were; six years; sixteen year; skill; skip;
        sleeping on; slots; slow and; small childrens; smoking; so long; so the; so too; so was; social work;
        some children; some had; some months; some parts; some services; some workers; somebody to; somebody with;
        someone is; someone with; someones; somewhere to; sorry; sorry for; sound and; sparing; speak; speaks to;
        specialist; speech and; spelled; spelled out; spelt out; spite; spite of; spokesman; spot; stability;
        stable with; staff; staff are; staff had; staff have; staff is; staff leave; staff morale; staff stay;
        staff who; stalls; stand up; standard and; standards have; standards of; stands; start well; start with;
        started from; starting; statement of; stay; stayed at; stayed the; stays; steady progress; step back;
        stepped up; steps in; still; still at; still getting; still needs; still waiting; story from; story work;
        strategic leaders; strategy for; streets; strengthened; strengthening; stretched; stroke; strong;
        stronger and; stronger than; strongly committed; struck; structure; stuck; student; students on; studio;
        succeeded in; such things; suffer from; suffered from; suffolks; supervising; supervising social;
        supervision happens; supervision has; support children; support is; support services; supportive; survivors;
        suspensions; swiftly and; swimming; symbols; system was; tackled; take in; taken out; taken the; takes in;
        taking part; tale; talking mats; targeted; taught to; team came; team was; teenagers at; teenagers who; teeth;
        tell the; tell you; ten months; ten years; tenacious; terms; test; than for; than nine; than the;
        thanked officers; thanked the; thanks to; that anyone; that caseloads; that change; that doesnt; that her;
        that lead; that many; that need; that no; that nothing; that of; that only; that our; that people;
        that rating; that since; that so; that suit; that their; that we; that with; that would; that you; that young;
        the adults; the age; the assistant; the assurance; the attention; the bad; the boards; the budget; the case;
        the cases; the ccg; the chief; the clock; the confidence; the criteria; the culture; the daily; the drug;
        the early; the eight; the estyn; the executive; the experiences; the eyes; the fastest; the forms; the future;
        the gap; the group; the handful; the handover; the holidays; the hour; the impact; the in; the inclusion;
        the inspections; the inspectors; the internet; the journey; the management; the managers; the many; the mark;
        the mash; the matter; the mayor; the midlands; the motorway; the move; the new; the norm; the nub;
        the overall; the parent; the pattern; the permanence; the person; the planning; the praise; the previous;
        the principal; the professionals; the questions; the reasons; the record; the refuge; the school; the self;
        the senior; the short; the sofa; the sort; the step; the steps; the things; the twelve; the use; the various;
        the verdict; the voluntary; the weekend; the welcome; the welsh; the worry; the yjs; their asylum;
        their conclusion; their fifth; their health; their managers; their needs; their parents; their progress;
        their quality; their schools; their story; their training; their well; their workers; them inspectors;
        them now; them outstanding; them since; them through; themselves and; therapist; therapists; theres;
        these have; they can; they decided; they felt; they gave; they grew; they learn; they like; they might;
        they required; they run; they saw; they say; they settled; they trust; they werent; they would; theyd never;
        theyve had; thing for; things and; things get; things move; things went; thinks that; third to; this made;
        this progress; this year; thorough and; those about; those aged; those it; thought through; thoughtful and;
        three and; three are; three categories; three days; three new; three outcomes; three points; three quarters;
        through at; throughout; thrown out; tickets; ties with; till; time and; time running; times and; tips; to a;
        to avoid; to bed; to cabinet; to celebrate; to come; to concerns; to consider; to court; to family; to first;
        to five; to further; to grandparents; to great; to happen; to improving; to inspectors; to july; to leave;
        to managers; to move; to nine; to ofsteds; to parents; to plan; to prevent; to reflect; to social; to some;
        to start; to submit; to teenagers; to the; to their; to them; to themselves; to three; to time; to trauma;
        to work; to you; todays report; toddler; toddlers; together in; together was; together well; told councillors;
        told in; told its; too is; took them; top grade; traced; tracker; trafficked; trained; trainers; training or;
        transfers; treat; treated; tree; triage; trouble to; troubled; trust each; trust is; trust the; trusted;
        tubes; turned into; turnover; turns; tutor; twice a; two or; two other; typed up; typically lead; typing;
        unaccompanied teenagers; unannounced visits; under fives; under one; understand how; understand well;
        understands; unfinished; unheard of; uniforms; unlike; unread; unregulated; unsuitable; until midnight;
        until the; up for; up its; up so; us in; use it; use of; used as; useful; users; value; van; verdict in; very;
        very positive; victim; views and; virtual; visit children; visit found; visitors that; visits are; visits at;
        visits for; visits of; voluntary sector; wait has; wait is; wait to; waiting lists; waits for; waits longer;
        wales has; wales police; walk; wall; warmly; was better; was clear; was confirmed; was decided; was done;
        was evidence; was formed; was lacking; was last; was of; was part; was planned; was praised; was required;
        was responsible; was restructured; was sorry; was up; was used; was working; watchdog for; watches; way and;
        way at; way it; we did; we found; we got; we last; we need; we saw; week so; week with; weeks for; weeks to;
        weighed; welcome and; well but; well established; well for; well informed; well inspectors; well looked;
        well planned; well the; well they; well with; welsh and; welsh government; went out; were a; were and;
        were assessed; were both; were described; were encouraged; were gaps; were known; were last; were less;
        were met; were once; were pleased; were rated; were safe; were settled; were spelt; were split; were still;
        were treated; what care; what is; what it; what mattered; what matters; what our; what services; what social;
        what these; what to; what young; wheelchair users; when decisions; when life; when things; where children;
        where theyll; where young; whether an; whether to; which began; which inspects; which is; which lists;
        which nothing; which rated; which shows; which took; while staff; who; who ask; who asked; who came;
        who cannot; who comes; who depend; who did; who know; who leave; who lives; who might; who miss; who need;
        who needs; who ring; who spoke; who wont; whod had; whole service; whom we; whose report; why; wider;
        will happen; will know; will live; will to; willing; wishes had; with; with a; with children; with clear;
        with colleagues; with covid; with domestic; with downs; with each; with exploitation; with few; with great;
        with healthcare; with her; with learning; with lived; with local; with nowhere; with schools; with services;
        with social; with support; with their; with two; with what; within twenty; without delay; without fuss;
        without the; women; wonders; word for; words of; work posts; work practice; work services; worker from;
        worker in; worker will; workers can; workers dont; workers find; workers for; workers had; workers help;
        workers kept; workers left; workers on; workers who; workforce that; working and; working for;
        working together; workloads are; would act; would look; would rather; would recommend; would soon; woven;
        write the; writes to; writing is; writing to; written a; written plan; written statement; wrote to;
        year inspectors; year or; year with; yearly check; years before; years of; years or; yes; yesterday; yet for;
        yet good; yet to; yjs is; you and; you could; you told; you would; young refugees; youngsters back;
        youngsters in; youngsters who; your family
    """,
    -0.375: """
        ^ a; ^ above; ^ according; ^ adoption; ^ against; ^ audits; ^ backlogs; ^ council; ^ court; ^ disabled;
        ^ early; ^ experiences; ^ extra; ^ family; ^ few; ^ good; ^ gps; ^ guardians; ^ health; ^ hospital; ^ housing;
        ^ impact; ^ inspectors; ^ meetings; ^ midwives; ^ nobody; ^ nothing; ^ nurses; ^ old; ^ opposition; ^ people;
        ^ practice; ^ practitioners; ^ safe; ^ safety; ^ send; ^ sexual; ^ short; ^ social; ^ specialist; ^ standards;
        ^ the; ^ those; ^ transfers; ^ unaccompanied; ^ urgent; ^ waits; ^ workers; ^ you; ^ youngsters; a case;
        a consultant; a corporate; a damning; a date; a difference; a driving; a family; a fine; a fortnightly;
        a government; a lifeline; a long; a lovely; a model; a monthly; a name; a place; a quiet; a real; a reason;
        a rise; a shop; a single; a small; a thing; a thousand; a tracker; a waiting; a weekend; a weekly; abduction;
        abduction notices; abroad; absence of; academy; accepts that; accurately; acknowledge that; added and;
        adequate the; admired; adopted together; adoption performance; adoption work; adult; adult protection;
        adult social; after their; after they; after three; agencies were; agents; alert; all areas; all cases;
        all night; all parts; all through; all year; allocated; allow; alone; along; also praised; also told;
        ambition; ambitious and; an assessment; an emergency; an independent; and a; and act; and agencies;
        and committed; and corporate; and eight; and fair; and faith; and get; and hardly; and helped; and it;
        and make; and managers; and one; and only; and police; and requires; and safety; and saw; and send;
        and september; and take; and then; and written; any child; any others; anyone; apprentices; approved for; are;
        are answered; are back; are children; are doing; are down; are drifting; are enough; are getting; are more;
        are offered; are paid; are proud; are read; are recorded; are referred; are talked; are used; are written;
        area in; area that; areas children; areas of; areas the; arrival; as areas; as children; as possible;
        as strong; as these; assembly; assessment is; assessments get; assessments were; assistants; at fourteen;
        at our; at requires; at such; at the; audit of; authorities in; authority was; averaged; away from; babies;
        backing; banned; bases; be had; be looked; be one; be reviewed; be right; be sent; be supported; be there;
        be traced; beats; become more; been adequate; been asked; been cut; been dealt; been given; been in; been to;
        been visited; beginning to; begun to; behave; benefit; better childrens; better for; better in;
        better services; between april; between schools; bikes; board at; book a; borough councils; boxes; boys;
        boys who; brothers; budget and; burns; but four; but in; but ofsteds; but six; but that; by children; by when;
        called on; calls in; calls the; came across; camp; can get; capacity for; cards; care and; care had;
        care live; care or; care order; care package; care was; care which; carried on; case; case notes; caseload;
        cases out; cases they; caused; cent; centres; chairs; chamber; champions; change was; child has; child sexual;
        child was; child who; child will; children and; children as; children back; children stay; children they;
        children was; childrens own; childs; citys care; class; classroom; clearly what; cliff edge; close;
        co production; code of; come on; comic; complimentary; complimentary about; comprehensive; concise;
        concise and; continued; coped; corner; could have; council has; council more; council now; council ofsted;
        council tax; councillors from; councils improvement; councils last; councils service; counselling; counted as;
        country have; county in; court proceedings; court timetables; cqcs; creative; credit; cricket; crisis;
        crisis in; crisp; criteria; daily; damning inspection; danger; danger of; date and; day in; day one; day they;
        days and; deaf; decided that; decisive; decisive action; dependent; dependent on; describes; did in;
        director in; disabilities team; disability service; disabled; discussions; done about; done but; done for;
        doorstep; down with; draw; draw on; drawn; draws; draws attention; drifting; driving; due; duty manager;
        dyffryn; each childs; each others; education or; effect on; effectiveness; effectiveness was; effort to; eid;
        eleven weeks; emergencies; emotional; emotional and; employed; encourage; end up; energy; equipment and;
        equity; even on; events; every disabled; evidence that; exception; exclude; excluded; excluded in; exclusion;
        executive in; executive officer; explain; explains; extended; extra care; eye; eye gaze; families do;
        families know; family and; family hubs; familys; far better; farmers; farms; fast; fathers; feeling;
        fell from; felt; fewer; fifths of; files a; files the; final hearings; finally; find and; finds; firm;
        firm foundations; first the; follows; follows an; for adoption; for ever; for learning; for more; for other;
        for permanence; for safeguarding; for so; forests; forum; found by; found inadequate; four other;
        fourteen children; fridays; friend; friendly; from abuse; from exploitation; from ofsted; from other;
        from very; further education; future; gained; gangs; garden; gaze; gets a; give children; given a; go; go out;
        good on; good results; good support; good that; got; got an; got to; government; grade of; graded good; grave;
        green; group; group conferences; group supervision; guardians; had; had brought; had cut; had improved;
        had its; had led; had never; had put; had recognised; had shown; had spotted; hampshires; hand; handled;
        handover; hanging; happen; harm are; harmed; harmed or; has brought; has climbed; has done; has helped;
        has judged; has risen; has three; have brought; have dropped; have enough; have seen; have taken; have their;
        he said; held for; help and; help comes; help them; help to; help was; high standard; highest grade;
        highlighted; his majestys; hmci; hold the; hoped; hopes; hotels; hours in; how committed; how far; how hard;
        human rights; hundred; hurt; if a; impressive; improve things; improved and; improvement has; improvement in;
        improvement rating; improvement the; improvement to; in better; in family; in mainstream; in planning;
        in proportion; in secondary; in september; in seven; in trouble; in unsuitable; in writing; inadequate a;
        inadequate rating; inadequate to; inadequate verdict; independent chair; independent reviewing; individuals;
        induction; initiatives; innovation; inspection between; inspection by; inspection carried; inspectors called;
        inspectors came; inspectors heard; inspectors how; inspectors looked; inspectors read; inspectors were;
        inspectors wrote; intervals; into account; into care; investment in; is asked; is assessed; is down; is how;
        is laid; is looked; is managed; is more; is not; is short; is written; issued within; it cannot; it describes;
        it does; it gave; it goes; it had; it means; its due; join up; jointly by; journey; judgement had; judging;
        just four; just two; keep to; keeps improving; kept going; kindness; kinship; knew; knock on; knowledge of;
        knowledgeable; knowledgeable and; laid; laid on; later; leaders do; leaders know; leadership help;
        leadership management; leadership the; league; leaps; learn; learned; learned to; learning improvement;
        leavers a; leavers the; leavers who; leavers whose; left without; let; lets; letter published; letters to;
        levels; levels of; lifeline; line for; line with; list for; little information; little is; lived experience;
        lives better; lodgings; longer; look; looked at; looked for; looks over; loud; loved; loyal; made in; made up;
        main recommendations; make sense; makes sure; management were; manager has; managers is; managers oversee;
        many agencies; many staff; march and; march in; matter; may be; meal; means to; meets; members have; midway;
        minutes; missed; mixed; money was; month and; month without; months after; months of; more areas; more choice;
        more has; more needs; most areas; moved; much less; mum; music; named as; national average; nature; need for;
        new arrivals; new fostering; new inspection; new manager; new rating; new service; newly; news from;
        next week; nice; nicely; nil; nine are; no higher; no waiting; no widespread; nobody who; nobodys; nod;
        none had; not come; not for; not see; not suffer; now it; now waits; number had; odd; of areas; of being;
        of change; of different; of families; of fostering; of how; of practice; of service; of strengths; of three;
        of young; off in; offending service; officers and; officers group; ofsted calls; ofsted the; ofsted will;
        ofsteds judgement; ofsteds new; often and; on making; on through; on to; on your; one mind; one social;
        one team; one that; one week; only when; or on; orders were; other local; our support; out; out two; out why;
        outcomes were; outstanding; outstanding overall; overnight; overseen by; oversight by; oversight of;
        own social; owned by; panel that; parenting; parenting assessments; parents can; parents have; part time;
        partners in; partnership to; partnership with; pas; passion; patient; pause; people may; people say; per cent;
        performance clinics; performance of; permanent staff; phone; photographs; picture; pictures; place to;
        placements were; plainly what; plan a; plans have; plans now; plans set; pleased that; points to; policy and;
        positive experiences; practice better; practice that; practitioners work; praise from; praised; praises;
        pressure on; prevent; previous; production; progress by; progress on; promise that; promises; prompt;
        proportionate; protection are; protection care; provision for; provision is; public on; published in;
        published its; pull together; pupils; pupils with; purposeful and; put into; put its; qualified; questions;
        ran to; range; rarely; rated them; rating requires; rating was; reablement; reached a; reaches; read;
        read aloud; reason that; reasons; recent ofsted; recognised; recognises; recommendations and;
        recommendations made; recruited; recruiting; recruitment; referrals are; refuge; refugee; regulator;
        reinspection; remotest; reported to; reports are; requests for; residential schools; respected; respects;
        respite; response to; return to; reviewing officers; right direction; right for; right level; risk; rooms;
        row; run away; safeguarding; safeguarding team; safety plans; said ofsted; said the; said there; same room;
        same story; same time; saw a; saw that; says leaders; says so; schemes; school attendance; scrutinised;
        searching; second highest; second nature; see one; seen by; sees; senior management; sense of; sensory; sent;
        september and; seriously; served on; service had; services is; services on; services require; services run;
        services trust; seven years; sexual exploitation; shape; sheet; shortest; showed that; side; side of; sides;
        since april; since easter; since march; since that; sit; sitters; skilled and; slide; small number; so in;
        social care; social worker; some respects; some things; somebody who; soup; spares; special schools; spends a;
        stable and; staff from; staff that; staff to; staffed; standard of; start; starting to; states; status;
        stay the; step up; still for; still not; stood out; straight to; stranger; street; strength in; strengths in;
        strongest; succeeded; success; suffer; suit them; support they; sure of; surgeries; sustained; take children;
        taken to; takes over; taking the; talked to; tea; tea with; teacher; teachers; technology; ten children;
        ten social; ten year; text; than those; than was; that every; that has; that his; that its; that judgement;
        that once; that quality; the annual; the bank; the care; the chair; the childrens; the company; the cqcs;
        the directors; the experience; the finding; the focused; the four; the fridge; the full; the judge;
        the latest; the lot; the lowest; the manager; the meeting; the odd; the out; the part; the partnership;
        the payroll; the personal; the picture; the recent; the relief; the remotest; the revisit; the score;
        the shortest; the special; the strongest; the system; the three; the wall; the yot; their adviser;
        their advisers; their answer; their overall; their yearly; their young; them at; them in; them is; them its;
        them live; then and; therapists are; there; these children; these days; these points; they added; they behave;
        they called; they do; they know; they made; they no; they said; they understand; thing of; things for;
        think about; this country; this inspection; this visit; those children; those in; though not; three children;
        thriving; time education; time for; timely; times have; timetable; timetables; to achieve; to case; to each;
        to improvement; to protect; to senior; to six; to standard; to tackle; to think; to what; to where;
        today friday; together and; together strongly; told by; told inspectors; too for; tots; tracks; trading;
        trading standards; trafficking; travel; tray; treated as; tried; trust; trust had; truth; try to; tuesday;
        turn up; turnaround; turnover among; turns up; twenty; two grades; two workers; two years; unaccompanied;
        units; unsuitable accommodation; up from; up last; up with; upper; use a; vales; varied; various; vast;
        verdict of; very skilled; viability; view; virtual head; visit that; vulnerable children; wait for;
        waiting list; waits; was also; was as; was described; was highlighted; was inadequate; was judged;
        was missing; was one; was said; was something; was very; wasnt; watchdog has; way in; way that; we are;
        weekend; weekends and; weekly; weight; well by; welsh; went from; were; were asked; were called; were carried;
        were heard; were missed; were more; were moving; were promised; were shared; were signed; were sound; were up;
        were used; what children; what still; what theyd; when children; wherever; which had; which inspected;
        which inspectors; while they; who used; who will; who would; whole and; whom; whose services; widespread or;
        will grow; will publish; wishes; with care; with effectively; with health; with in; with no; with others;
        with parents; with partners; with three; within the; worcestershires; words are; work here; work placements;
        worked hard; worker the; workers has; workers is; workforce; working days; workloads and; worry; write;
        write that; writes; written; written down; wrong and; year before; year for; year old; years later; yet;
        young man; youth forum
    """,
    -0.5: """
        ^ asked; ^ assessment; ^ cabinet; ^ chronologies; ^ decisions; ^ drift; ^ emergency; ^ help; ^ improvement;
        ^ independent; ^ initial; ^ interpreters; ^ morale; ^ more; ^ newly; ^ ninety; ^ our; ^ recording;
        ^ reviewing; ^ since; ^ staff; ^ statements; ^ vacancies; ^ village; ^ where; ^ young; a familys; a key;
        a multi; a post; a strength; a summer; a support; a watchdog; about and; accepts; accommodation; acknowledge;
        acknowledged that; acknowledges; act on; action to; admission; advised; after an; after another; aid;
        also remarked; altogether; an academy; an effect; analysis; and april; and council; and dont; and made;
        and never; and open; and overall; and pointed; and practitioners; and read; and where; any; apologised and;
        are filled; are outstanding; are seldom; arrives; as adequate; as it; ask the; assessments is; asylum; at any;
        at each; at their; attend; attendance among; auditing; autism; back from; backlogs; backlogs have; bad news;
        bairns; be read; beach; because of; bed; been placed; behind; best for; better all; better support; birth;
        borough for; bottom; bring about; brought out; budgets; but was; by december; by ofsted; by week; café;
        called it; can book; care they; carefully; carers who; case conferences; changed the; chief; chief executive;
        children board; children can; children go; children had; children have; choir; coercive; column; comes out;
        commissioned; concluded; considerable; contrast; corporate leaders; council does; council good; council in;
        council officers; council pays; councils childrens; councils services; county councils; cousins; covid;
        day of; decided; deciding; degree; demand; dfe; dfe and; did the; director; director reads; do a; do before;
        dont; drug; easily; education dfe; effect; effectively with; effects; eight of; eight years; elected;
        elected members; eleven months; end to; endorsed; english; equality; established; every level; experience of;
        experiences; fallen from; families are; fast and; favourable; feature; feel that; few; fifth monitoring; five;
        five plans; flats; flinch; flinch from; for adults; for as; for education; for keeping; for putting; foster;
        foster homes; found that; found to; foundations; four per; framework and; free; fridge; from home;
        full inspection; fully; gather; gave them; get a; get the; gets; girl; given to; going in; good after;
        good too; goods; got a; government commissioner; grants are; greatest; grip; group had; gym; had begun;
        had felt; had made; hang; happen when; has also; has cut; has found; has held; has published; has rated;
        have drawn; have made; have opened; health visitors; her majestys; hit; hold a; home; homelessness; how much;
        how to; hubs; human; impact on; improve the; improvement as; improvement but; improving services; in a;
        in each; in how; in january; in may; in prevention; in ten; in under; in view; in what; inadequate judgement;
        inadequate no; inadequate of; independent trust; information for; inspected in; inspecting; inspection as;
        inspection held; inspection in; inspection was; inspector has; inspectors; inspectors had; inspectors in;
        inspectors noted; inspectors reported; inspectors that; invested; is far; is getting; is needed; is properly;
        is still; it also; it follows; it must; it the; it they; it wasnt; it went; its children; its inadequate;
        its partners; its services; its worst; jabs; january; kept; know is; know what; know who; known as; lads from;
        latest report; lawyers; lead has; leave; leavers have; letter says; letter to; letters; liked; little ones;
        local safeguarding; log; longer needed; lost; lovely; made things; make a; management; managers; managers to;
        march; may the; mean that; men; mentions; met; micro; midnight; money has; monitoring visit; month to;
        more easily; more frequent; more robust; most children; most people; most serious; mothers; moving forward;
        much of; multi; multi agency; must change; must do; named in; need not; need plans; needs to; never;
        never been; new; nhs england; night; nights; no care; no longer; no one; nobody; not be; not had; not let;
        not on; not one; not wait; noted in; noted with; nothing had; notices; of child; of effective; of ofsteds;
        of one; of people; of quality; of staff; offend; ofsted looked; ofsted made; ofsted would; ofsteds fourth;
        on file; on how; one another; one lad; or serious; our social; out on; out with; outstanding as;
        outstanding for; outstanding judgement; outstanding which; over for; overall rating; own; panel; parks;
        partnerships; pass; patrols; people a; people over; performance in; permanency planning; picks; plan came;
        planned; plans that; plans to; play; pleasure; plenty; police the; possible; praise for; pregnant women;
        processes and; professional; professionals; progress of; promptly; properly; protect children;
        protection chairs; protection committee; protection of; protection work; provides for; provision;
        public protection; publish; published a; purposeful; put right; put to; quality than; rate; rather; referral;
        referrals from; remarked; report also; report found; result was; results for; rigorously; rings; risk of;
        robustly; rock; room; runaways; safeguarding referrals; said a; said social; saltmarsh; satisfactory;
        says and; says in; says ofsted; scores; seen in; seldom; send special; service for; services had;
        several areas; show; significant; significant improvement; significantly; since; since may; since our;
        six weeks; sleepovers; slower than; slowly and; smooth; so is; sofa; some families; somebody; somebodys;
        somewhere; sooner; spare; spelt; staff described; staff make; staying; strategy; strength; strongly; students;
        suited; superb; supper; support given; surprises; systems for; table; tackle; team have; teams of; teens;
        temps; than half; than once; that any; that at; that more; that ofsteds; that staff; that there; that this;
        the absence; the adoption; the adult; the authority; the chairman; the chance; the director; the door;
        the figures; the five; the house; the last; the proof; the regulator; the room; the wait; the workforce;
        the youth; them as; therapy; there and; there at; there were; therefore; they rated; things better; thinks;
        this has; this the; those of; thoughtful; three; three day; time the; to be; to cover; to families; to good;
        to improve; to need; to one; to only; to progress; to two; took on; trains; transformed; transformed and;
        trust took; two councils; two dozen; typically; under way; unhurried; upgraded; valued; varied in; very few;
        victims of; visible; visit is; waited; waited more; was evaluated; was late; was moved; was named; was poor;
        weighs; were good; were very; what people; what will; wheelchair; when its; where a; whether they;
        which dealt; which found; which was; who should; whod; whom there; whose; with none; within; without being;
        words; work to; work with; worked well; workers and; worry about; worst; wrote about; year against; years on;
        youd
    """,
    -0.625: """
        ^ because; ^ case; ^ caseloads; ^ elected; ^ families; ^ following; ^ foster; ^ hardly; ^ not; ^ partners;
        ^ processes; ^ senior; ^ special; ^ therapists; ^ work; a result; according; according to; acknowledged;
        adoption; advice; alice; all age; all four; all were; alongside; also mentioned; ambitious; and communities;
        and councillors; and few; and found; and its; and there; any of; april this; are no; are over; are part;
        asked about; at university; attendance; attention; awarded; back a; back as; bank; be good; been adopted;
        been lifted; been significant; better of; better oversight; board and; boy; breakfast; bus; but at;
        but ofsted; but some; by it; can be; care has; cent of; change; children whose; city councils; climbed;
        conclusion; conferences; crime; department has; director and; drew; emergency; enough for; equipment; even;
        exceptionally; experiences of; faces; fall; families to; focuses; focuses on; folder; following the; for all;
        for disabled; for pupils; fostering households; found; four areas; four of; fourth monitoring; frequent;
        from inadequate; from their; gave it; gcse; glad; going; good progress; grants; had high; had more; happy;
        hardly any; has a; has broken; has called; has moved; has recently; have found; have left; headway; higher;
        hold; hospital; impressed; improvement for; in fifty; in some; in them; inadequate in; inspector of;
        interim director; is an; is inadequate; is making; is outstanding; is positive; is put; is starting; it said;
        it that; judged; judges; lads; last inspected; lawyer; less; less often; lessons for; lifted; like the; line;
        live outside; lives; majestys chief; majestys inspectors; map; money is; monthly; more children; mostly;
        moves; new childrens; new director; new report; not a; not an; nottinghams; nurses; of june; ofsted says;
        older men; on agency; on better; on in; on this; only three; options; our own; outstanding in; page;
        partners and; people have; permanent contracts; picked; picked up; placed in; plain; pleased; political;
        practice with; pregnant; progress and; pull; quality of; rates; rating for; recent improvements; refugees;
        remarked on; report from; report published; revised; said had; said to; say inspectors; school;
        senior managers; serious failures; service as; services have; services the; sexual; she added; shop;
        significant progress; signs; slower; so are; so did; speaks; speaks of; speech; spotted; stated; steadily;
        stood; strengths; succeed; suit; support worker; than a; than it; the inspectorate; the long; the police;
        the way; their emotional; theirs; them that; these were; throughout the; ties; time since; to by; to read;
        to say; to wait; trainees; training; transparent; trauma; treats; trouble; tutors; two in; understand what;
        university; upon; urgent; victims; visits and; was good; was rated; weaknesses that; weekends; well together;
        were commended; were said; were short; when a; where it; which no; which young; who feel; with disabled;
        with police; without; word; world; young peoples; youngsters
    """,
    -0.75: """
        ^ leaders; ^ outstanding; ^ pathway; ^ support; about change; abuse; acted on; added; after two; also said;
        and is; and said; and their; and three; at last; authority has; before they; but the; care council; caseloads;
        chief inspector; chiefly; children to; childrens centres; childrens lives; club; college; come into;
        communities; do in; evaluated as; faith; glad that; go missing; government inspectors; grandparents; has now;
        have achieved; home to; honest; households; however; in several; in two; interim; it required; its report;
        judged inadequate; knock; knows; lad; language; last full; last inspection; latest; leaders; lessons;
        management and; many strengths; move; nurse; of social; ofsted inspection; ofsteds report; olds; one after;
        out of; overall; overall and; overall effectiveness; pace; people had; peoples; plan that; pointed to;
        praised by; proper; published; quickly; range of; rating there; real; residential; reviewed the;
        safeguarding children; scored; senior; showed; since november; skilled; sound; story; strengths and;
        strengths were; support and; swift; the covid; the grade; the local; the performance; the places; they should;
        they try; time of; to outstanding; understand; visited in; was asked; was in; was thought; weeks of; well as;
        went on; would need; year olds
    """,
    -0.875: """
        a big; all five; although the; and most; and protection; authority and; based; based on; can now;
        chief officers; commended; described as; effectively; every area; fortnightly; getting better; gone well;
        grade was; has become; have just; honour; improving; in eight; in most; jointly; keeps; key areas; live;
        majestys; much better; no child; no serious; noted; official; permanency; planning; praise; reach; read in;
        ring; services for; straight; than at; the inadequate; the inspection; there is; they come; try; understood;
        was looked; were judged; won; worker
    """,
    -1.0: """
        ^ overall; ^ safeguarding; accurate; areas to; authoritys childrens; big; corporate; for how; for its;
        improved; inside; inspector; inspectors met; last six; mentioned; report on; small; sufficient;
        sufficient progress; the child; the quality; view of; wait; which came; years after
    """,
    -1.125: """
        ^ care; early; evaluation and; knew what; they met; three of; visit in; were no
    """,
    -1.25: """
        all but; positive; score of; services of
    """,
    -1.375: """
        progress
    """,
    -1.625: """
        inspection team
    """,
}
PAIRS = {
    "admits & begins with somebody": (0.34, -0.3),
    "admits & council": (0.88, -0.34),
    "admits & foot": (0.15, -0.06),
    "admits & found": (-0.03, 0.11),
    "admits & found itself": (-0.06, 0.14),
    "admits & had": (-0.13, 0.13),
    "admits & long": (-0.12, 0.42),
    "admits & looks back": (-0.47, 0.51),
    "admits & meeting": (0.1, 0.19),
    "admits & names somebody": (0.35, -0.33),
    "admits & narrated": (0.85, -0.42),
    "admits & somebody says": (0.77, -0.23),
    "admits & words in marks": (0.3, 0.16),
    "ahead & aside": (-0.0, 0.47),
    "ahead & before": (-0.03, 0.33),
    "ahead & begins with somebody": (0.06, 0.87),
    "ahead & compares": (0.36, -0.58),
    "ahead & council": (0.18, 0.74),
    "ahead & council does": (0.2, 0.45),
    "ahead & figures": (0.5, -1.08),
    "ahead & foot": (0.54, 2.2),
    "ahead & found": (-0.25, 0.41),
    "ahead & found itself": (-0.68, -0.58),
    "ahead & had": (-0.43, -0.65),
    "ahead & head": (0.78, 1.11),
    "ahead & long": (1.44, 1.08),
    "ahead & looks back": (-0.11, 0.13),
    "ahead & meeting": (0.88, -0.13),
    "ahead & names somebody": (-0.05, 0.3),
    "ahead & narrated": (0.26, 0.33),
    "ahead & others answer": (0.59, -0.27),
    "ahead & point": (0.41, -0.5),
    "ahead & praised": (-0.16, -0.3),
    "ahead & published": (0.17, 0.45),
    "ahead & scene": (0.11, 0.13),
    "ahead & short": (0.07, -0.24),
    "ahead & somebody says": (-1.15, 0.34),
    "ahead & the report": (-0.37, -0.45),
    "ahead & verdict": (0.9, 0.24),
    "ahead & verdict improvement": (0.87, 0.12),
    "ahead & verdict strength": (0.16, -0.13),
    "ahead & we": (-1.03, -1.0),
    "ahead & words in marks": (-0.57, 1.2),
    "ahead & year": (0.2, -0.04),
    "aside & begins with somebody": (0.83, 0.74),
    "aside & compares": (-0.58, -0.55),
    "aside & council": (-0.08, -0.19),
    "aside & council does": (0.32, 0.67),
    "aside & earlier verdict": (0.19, -0.11),
    "aside & earlier year": (-0.03, 0.11),
    "aside & figures": (-0.13, 0.82),
    "aside & foot": (-1.52, -1.38),
    "aside & found": (-0.31, 0.14),
    "aside & found itself": (-1.27, -1.44),
    "aside & had": (0.44, -0.56),
    "aside & head": (-1.03, -0.15),
    "aside & long": (-0.01, 0.99),
    "aside & looks back": (-0.1, 0.96),
    "aside & meeting": (0.14, 0.08),
    "aside & names somebody": (-0.17, -0.11),
    "aside & narrated": (-0.07, 1.24),
    "aside & point": (-0.56, -0.4),
    "aside & short": (0.17, 0.52),
    "aside & somebody says": (1.06, 0.9),
    "aside & the report": (-0.04, 0.42),
    "aside & verdict": (-0.49, -0.13),
    "aside & verdict strength": (-0.64, -1.11),
    "aside & we": (0.3, 0.51),
    "aside & words in marks": (-0.46, 0.7),
    "aside & year": (0.0, 0.8),
    "before & begins with somebody": (-0.43, 0.5),
    "before & compares": (-0.56, -0.0),
    "before & council": (-0.36, -0.58),
    "before & council does": (0.52, -0.3),
    "before & earlier verdict": (-0.05, 0.58),
    "before & earlier year": (0.36, -0.89),
    "before & figures": (-0.06, -1.25),
    "before & foot": (0.39, 0.6),
    "before & found": (-0.16, 0.22),
    "before & found itself": (-0.63, 0.02),
    "before & had": (-1.32, -0.68),
    "before & head": (0.74, -0.97),
    "before & long": (0.49, 1.34),
    "before & looks back": (0.64, -0.38),
    "before & meeting": (-0.02, -1.18),
    "before & names somebody": (-0.01, -0.39),
    "before & narrated": (-0.19, 0.11),
    "before & others answer": (-0.23, -0.11),
    "before & point": (-0.02, -0.58),
    "before & praised": (-0.28, -0.52),
    "before & published": (0.15, 0.76),
    "before & scene": (-0.12, 0.88),
    "before & short": (1.16, 0.67),
    "before & somebody says": (1.46, 0.92),
    "before & the report": (-1.61, -0.83),
    "before & verdict": (-0.06, 1.73),
    "before & verdict improvement": (-1.77, -0.92),
    "before & verdict strength": (0.26, -0.28),
    "before & we": (0.02, -0.12),
    "before & words in marks": (0.41, 0.23),
    "before & year": (1.91, 0.66),
    "begins with somebody & compares": (0.04, -0.38),
    "begins with somebody & council": (0.84, 0.22),
    "begins with somebody & council does": (-0.51, 0.89),
    "begins with somebody & earlier verdict": (0.28, -0.87),
    "begins with somebody & earlier year": (-0.16, 0.67),
    "begins with somebody & figures": (0.06, 0.96),
    "begins with somebody & foot": (-0.84, 1.19),
    "begins with somebody & found": (0.6, -0.04),
    "begins with somebody & had": (1.3, -1.59),
    "begins with somebody & head": (1.08, -0.19),
    "begins with somebody & long": (0.27, 0.25),
    "begins with somebody & looks back": (-0.5, -0.7),
    "begins with somebody & meeting": (-0.71, -0.43),
    "begins with somebody & names somebody": (0.62, -0.05),
    "begins with somebody & narrated": (0.72, 0.91),
    "begins with somebody & others answer": (-0.7, 0.34),
    "begins with somebody & point": (-1.56, -0.93),
    "begins with somebody & praised": (0.41, 0.33),
    "begins with somebody & published": (-0.53, 0.04),
    "begins with somebody & scene": (-0.49, 0.41),
    "begins with somebody & short": (-0.53, 0.29),
    "begins with somebody & somebody says": (-0.33, -0.27),
    "begins with somebody & the report": (-1.22, -0.5),
    "begins with somebody & verdict": (1.61, 0.24),
    "begins with somebody & verdict improvement": (0.38, 0.65),
    "begins with somebody & verdict strength": (-0.02, -0.19),
    "begins with somebody & we": (0.2, -0.58),
    "begins with somebody & words in marks": (-0.39, 0.03),
    "begins with somebody & year": (0.56, -0.3),
    "compares & council": (0.17, -0.16),
    "compares & council does": (-0.01, -0.2),
    "compares & figures": (0.55, -1.45),
    "compares & foot": (0.24, 1.47),
    "compares & found": (-0.41, 0.24),
    "compares & found itself": (0.39, 0.48),
    "compares & had": (0.23, 1.23),
    "compares & head": (-0.33, -1.39),
    "compares & long": (-0.39, 0.17),
    "compares & looks back": (1.03, -0.07),
    "compares & meeting": (0.1, 0.12),
    "compares & names somebody": (-0.09, 0.34),
    "compares & narrated": (-0.18, -0.17),
    "compares & others answer": (0.06, 0.32),
    "compares & point": (0.04, 0.26),
    "compares & published": (-0.33, -0.05),
    "compares & short": (0.7, 0.54),
    "compares & somebody says": (-0.03, -1.22),
    "compares & the report": (1.13, -0.98),
    "compares & verdict": (0.05, 1.16),
    "compares & verdict improvement": (-0.06, -0.57),
    "compares & verdict strength": (-0.32, 0.51),
    "compares & we": (0.65, 0.69),
    "compares & words in marks": (-0.27, -0.66),
    "compares & year": (-0.56, 0.36),
    "council & council does": (1.59, 1.42),
    "council & earlier verdict": (0.11, -0.85),
    "council & earlier year": (0.07, 0.19),
    "council & figures": (-0.58, -0.59),
    "council & foot": (-0.38, 0.16),
    "council & found": (0.52, 1.03),
    "council & found itself": (-0.37, 0.04),
    "council & had": (-0.07, -0.87),
    "council & head": (-0.06, -0.51),
    "council & long": (0.18, 0.63),
    "council & looks back": (-1.76, -0.99),
    "council & meeting": (-0.12, -1.1),
    "council & names somebody": (0.41, 0.79),
    "council & narrated": (0.21, 0.4),
    "council & others answer": (0.03, 0.26),
    "council & point": (-0.75, -0.14),
    "council & published": (-0.22, 0.61),
    "council & scene": (-0.09, 0.13),
    "council & short": (0.63, 1.78),
    "council & somebody says": (1.37, 0.63),
    "council & the report": (-0.11, -0.31),
    "council & verdict": (0.02, -1.14),
    "council & verdict improvement": (0.03, 0.68),
    "council & verdict strength": (-0.17, -0.59),
    "council & we": (0.11, -0.69),
    "council & words in marks": (0.33, 1.47),
    "council & year": (-0.58, 0.06),
    "council does & earlier verdict": (-0.33, -0.14),
    "council does & earlier year": (0.22, 0.52),
    "council does & figures": (-1.56, -1.2),
    "council does & foot": (-0.21, 0.21),
    "council does & found": (0.92, 0.42),
    "council does & found itself": (0.87, 1.24),
    "council does & had": (0.1, 0.22),
    "council does & head": (-0.08, -0.85),
    "council does & long": (-1.07, -0.64),
    "council does & looks back": (1.27, 1.78),
    "council does & meeting": (-0.55, -0.3),
    "council does & names somebody": (0.08, 0.19),
    "council does & narrated": (-0.33, 0.23),
    "council does & others answer": (0.88, 0.74),
    "council does & point": (-0.53, 0.01),
    "council does & published": (-1.99, -1.78),
    "council does & scene": (-0.31, -0.33),
    "council does & short": (0.8, -0.1),
    "council does & somebody says": (0.42, 0.06),
    "council does & the report": (-1.11, -1.6),
    "council does & verdict": (-0.84, -0.48),
    "council does & verdict improvement": (-0.56, -0.44),
    "council does & verdict strength": (-0.44, -0.62),
    "council does & we": (-0.11, -0.09),
    "council does & words in marks": (0.18, -0.25),
    "council does & year": (-1.25, -1.25),
    "earlier verdict & earlier year": (0.15, 0.51),
    "earlier verdict & figures": (0.55, 0.41),
    "earlier verdict & foot": (-0.18, -0.16),
    "earlier verdict & found": (-0.13, -0.23),
    "earlier verdict & found itself": (-0.33, -1.3),
    "earlier verdict & had": (0.48, -0.88),
    "earlier verdict & head": (-0.56, -1.22),
    "earlier verdict & long": (-0.44, -1.51),
    "earlier verdict & looks back": (0.07, 0.12),
    "earlier verdict & meeting": (-0.45, -0.79),
    "earlier verdict & narrated": (-0.49, -0.66),
    "earlier verdict & point": (-0.21, -0.97),
    "earlier verdict & scene": (-0.21, -0.14),
    "earlier verdict & short": (-0.75, -0.52),
    "earlier verdict & somebody says": (-0.22, -0.65),
    "earlier verdict & the report": (0.93, 0.93),
    "earlier verdict & verdict": (0.74, 0.36),
    "earlier verdict & we": (0.14, 0.09),
    "earlier verdict & words in marks": (-0.84, -0.77),
    "earlier verdict & year": (0.4, 0.39),
    "earlier year & figures": (-0.17, 0.94),
    "earlier year & foot": (-0.06, 0.29),
    "earlier year & found": (-0.08, 0.52),
    "earlier year & found itself": (-0.55, 1.2),
    "earlier year & had": (-0.95, -0.94),
    "earlier year & head": (0.37, 0.41),
    "earlier year & long": (-0.16, -0.24),
    "earlier year & looks back": (0.31, 0.98),
    "earlier year & meeting": (-0.06, -0.12),
    "earlier year & narrated": (0.02, 0.62),
    "earlier year & point": (-0.11, -0.2),
    "earlier year & published": (-0.17, 0.22),
    "earlier year & scene": (0.1, 0.24),
    "earlier year & somebody says": (0.06, -0.35),
    "earlier year & the report": (-0.44, 0.63),
    "earlier year & verdict": (0.64, 1.07),
    "earlier year & verdict improvement": (0.14, -0.39),
    "earlier year & verdict strength": (0.6, 1.24),
    "earlier year & we": (-0.32, -0.06),
    "earlier year & words in marks": (-0.88, -0.46),
    "earlier year & year": (-0.17, 0.94),
    "figures & foot": (0.76, 1.27),
    "figures & found": (0.22, 0.5),
    "figures & found itself": (-0.47, -0.47),
    "figures & had": (1.49, 0.67),
    "figures & head": (-0.23, -0.26),
    "figures & long": (-0.13, -0.87),
    "figures & looks back": (0.74, 0.41),
    "figures & meeting": (0.48, -0.41),
    "figures & names areas": (-0.07, 0.17),
    "figures & names somebody": (0.33, -0.24),
    "figures & narrated": (-0.39, 0.14),
    "figures & others answer": (-0.47, -0.65),
    "figures & point": (0.46, 0.82),
    "figures & praised": (0.03, -0.24),
    "figures & published": (-1.25, -1.39),
    "figures & scene": (-0.57, -0.08),
    "figures & short": (0.14, 1.02),
    "figures & somebody says": (-0.4, 0.02),
    "figures & the report": (0.74, -0.14),
    "figures & verdict": (-0.25, 0.28),
    "figures & verdict improvement": (-0.32, -0.48),
    "figures & verdict strength": (-0.3, 0.14),
    "figures & we": (-0.14, 0.49),
    "figures & words in marks": (0.92, 0.47),
    "figures & year": (-0.81, 0.18),
    "foot & found": (0.3, 0.62),
    "foot & found itself": (-0.93, -0.06),
    "foot & had": (0.17, -0.67),
    "foot & long": (0.63, -0.68),
    "foot & looks back": (0.34, 1.42),
    "foot & meeting": (0.32, 0.85),
    "foot & names areas": (-0.73, -0.14),
    "foot & names somebody": (0.66, -0.8),
    "foot & narrated": (-0.1, 0.76),
    "foot & others answer": (0.63, 1.22),
    "foot & point": (0.38, -0.71),
    "foot & praised": (0.08, 0.24),
    "foot & published": (-1.23, 0.6),
    "foot & short": (-0.33, -0.24),
    "foot & somebody says": (0.29, 1.17),
    "foot & the report": (0.46, -0.65),
    "foot & verdict": (0.08, 0.97),
    "foot & verdict improvement": (0.67, 0.11),
    "foot & verdict strength": (-0.26, 0.49),
    "foot & we": (1.33, 2.02),
    "foot & words in marks": (-0.12, -1.02),
    "foot & year": (0.29, -0.76),
    "found & found itself": (0.23, -0.27),
    "found & had": (0.53, -0.3),
    "found & head": (0.41, 0.4),
    "found & long": (0.83, 0.88),
    "found & looks back": (-0.42, 0.25),
    "found & meeting": (-0.49, -0.37),
    "found & names areas": (1.06, -0.14),
    "found & names somebody": (-0.25, -0.6),
    "found & others answer": (0.61, 1.46),
    "found & praised": (-1.01, -0.67),
    "found & published": (-0.27, -0.23),
    "found & scene": (-0.65, 0.15),
    "found & short": (0.46, -0.07),
    "found & somebody says": (0.1, -0.43),
    "found & the report": (-0.25, 0.09),
    "found & verdict": (-0.2, 0.3),
    "found & verdict improvement": (0.16, 0.73),
    "found & verdict strength": (-0.31, 0.15),
    "found & we": (-0.52, -0.53),
    "found & words in marks": (0.13, 0.19),
    "found & year": (-0.24, 0.6),
    "found itself & had": (-0.34, -0.63),
    "found itself & head": (-1.11, -1.35),
    "found itself & long": (-0.54, -0.78),
    "found itself & looks back": (0.63, 0.09),
    "found itself & meeting": (-1.26, -1.15),
    "found itself & names areas": (0.08, -0.17),
    "found itself & names somebody": (0.08, -0.3),
    "found itself & others answer": (0.41, 0.12),
    "found itself & point": (0.03, -0.12),
    "found itself & praised": (-1.02, -0.68),
    "found itself & published": (0.17, 0.27),
    "found itself & scene": (-1.23, -1.8),
    "found itself & short": (0.51, 1.27),
    "found itself & somebody says": (0.02, 0.56),
    "found itself & the report": (0.38, -0.63),
    "found itself & verdict": (0.14, -0.92),
    "found itself & verdict improvement": (0.44, 0.85),
    "found itself & verdict strength": (-0.32, -1.08),
    "found itself & we": (-0.76, -0.83),
    "found itself & words in marks": (-0.39, 0.53),
    "found itself & year": (-1.15, -0.58),
    "had & head": (-0.54, 1.04),
    "had & long": (-0.2, -0.45),
    "had & looks back": (1.51, 1.33),
    "had & meeting": (0.11, 0.83),
    "had & names somebody": (0.6, 2.32),
    "had & narrated": (0.55, 0.05),
    "had & others answer": (-0.21, 0.38),
    "had & point": (-0.92, 1.15),
    "had & praised": (0.02, 0.21),
    "had & published": (-0.16, 0.23),
    "had & scene": (0.05, 0.22),
    "had & short": (-1.17, -1.25),
    "had & somebody says": (-1.13, -0.16),
    "had & the report": (-0.54, 0.23),
    "had & verdict": (-1.47, -1.97),
    "had & verdict improvement": (0.32, -0.49),
    "had & verdict strength": (-0.52, -0.16),
    "had & we": (-0.72, 0.11),
    "had & words in marks": (0.18, 0.18),
    "had & year": (0.17, 0.71),
    "head & long": (1.1, -0.26),
    "head & looks back": (-0.71, 1.01),
    "head & meeting": (0.28, 1.37),
    "head & names somebody": (-0.16, 0.35),
    "head & narrated": (-0.53, -0.2),
    "head & others answer": (-0.34, -0.21),
    "head & point": (-0.3, 0.97),
    "head & praised": (0.18, -0.04),
    "head & published": (0.38, 0.04),
    "head & scene": (1.76, 1.72),
    "head & short": (-0.58, 0.21),
    "head & somebody says": (0.52, 1.36),
    "head & the report": (0.93, -0.99),
    "head & verdict": (-0.02, -2.28),
    "head & verdict improvement": (0.43, 0.83),
    "head & verdict strength": (-0.67, -1.93),
    "head & we": (0.47, 0.18),
    "head & words in marks": (0.15, -0.72),
    "head & year": (-0.21, -0.83),
    "long & looks back": (0.34, -1.2),
    "long & meeting": (0.1, 1.37),
    "long & names areas": (0.08, -0.51),
    "long & names somebody": (-0.84, -1.25),
    "long & narrated": (0.34, 0.43),
    "long & others answer": (-0.52, -0.55),
    "long & point": (-1.49, -0.41),
    "long & praised": (-0.2, -0.65),
    "long & published": (1.22, -0.5),
    "long & scene": (-0.82, -0.99),
    "long & somebody says": (0.37, 0.21),
    "long & the report": (0.05, -1.54),
    "long & verdict": (-0.68, -1.41),
    "long & verdict improvement": (-0.21, -0.66),
    "long & verdict strength": (0.74, 0.3),
    "long & we": (0.55, 0.41),
    "long & words in marks": (-0.5, -0.6),
    "long & year": (-0.48, -2.02),
    "looks back & meeting": (0.65, 0.56),
    "looks back & names somebody": (0.23, 0.56),
    "looks back & narrated": (-0.35, 0.13),
    "looks back & others answer": (-0.48, 0.28),
    "looks back & point": (0.3, 0.07),
    "looks back & praised": (0.18, 0.1),
    "looks back & published": (0.88, -0.05),
    "looks back & scene": (-0.47, 0.01),
    "looks back & short": (-0.15, -0.03),
    "looks back & somebody says": (-0.13, -0.67),
    "looks back & the report": (-0.36, -0.15),
    "looks back & verdict": (0.44, 1.27),
    "looks back & verdict improvement": (-1.64, -1.04),
    "looks back & verdict strength": (1.17, 0.76),
    "looks back & we": (-0.82, -0.57),
    "looks back & words in marks": (-0.38, -0.5),
    "looks back & year": (0.34, -0.47),
    "meeting & names somebody": (-0.28, -0.88),
    "meeting & narrated": (0.36, 0.15),
    "meeting & others answer": (0.2, -1.22),
    "meeting & point": (-0.16, 0.38),
    "meeting & praised": (-0.11, -0.19),
    "meeting & published": (-0.36, 1.08),
    "meeting & scene": (-0.21, 0.05),
    "meeting & short": (0.97, 0.7),
    "meeting & somebody says": (-0.02, 0.5),
    "meeting & the report": (0.05, 0.83),
    "meeting & verdict": (-1.08, -0.86),
    "meeting & verdict improvement": (-0.13, 0.35),
    "meeting & verdict strength": (-0.44, -0.66),
    "meeting & we": (-0.27, -0.79),
    "meeting & words in marks": (-0.37, -0.74),
    "meeting & year": (0.43, 0.17),
    "names areas & narrated": (-0.2, -0.05),
    "names areas & the report": (-0.57, 0.5),
    "names somebody & narrated": (0.9, 1.97),
    "names somebody & others answer": (-0.07, 0.31),
    "names somebody & published": (0.07, 0.38),
    "names somebody & short": (-0.06, 0.14),
    "names somebody & somebody says": (0.33, 0.25),
    "names somebody & the report": (0.49, -0.04),
    "names somebody & verdict": (0.13, 0.11),
    "names somebody & verdict strength": (0.05, 0.28),
    "names somebody & we": (-0.17, -1.1),
    "names somebody & words in marks": (0.38, -0.41),
    "names somebody & year": (0.18, 0.38),
    "narrated & others answer": (-1.02, 0.78),
    "narrated & published": (0.19, 0.15),
    "narrated & scene": (0.68, 0.13),
    "narrated & short": (-0.04, -0.57),
    "narrated & somebody says": (-0.5, -0.34),
    "narrated & the report": (0.48, 0.69),
    "narrated & verdict": (-0.04, -0.28),
    "narrated & verdict improvement": (1.02, -0.43),
    "narrated & verdict strength": (-0.53, -0.64),
    "narrated & we": (0.54, 0.78),
    "narrated & words in marks": (0.17, 0.94),
    "narrated & year": (-0.19, 0.74),
    "others answer & point": (0.19, 0.08),
    "others answer & praised": (-0.22, -0.42),
    "others answer & published": (0.39, 0.07),
    "others answer & scene": (0.39, 0.18),
    "others answer & short": (-0.1, 0.34),
    "others answer & somebody says": (-0.1, -0.31),
    "others answer & the report": (0.16, -2.42),
    "others answer & verdict": (-0.02, -0.49),
    "others answer & verdict improvement": (0.46, -1.18),
    "others answer & we": (-0.59, 0.24),
    "others answer & words in marks": (-0.53, 0.65),
    "others answer & year": (-0.09, -0.89),
    "point & short": (-0.18, 0.94),
    "point & somebody says": (0.91, 0.15),
    "point & the report": (-0.41, 0.23),
    "point & verdict": (-0.12, -0.29),
    "point & verdict strength": (0.09, 0.41),
    "point & we": (-0.3, 0.45),
    "point & words in marks": (-0.14, -1.76),
    "point & year": (-0.38, -1.16),
    "praised & published": (-0.04, -0.36),
    "praised & somebody says": (-0.11, -0.31),
    "praised & the report": (-1.01, -0.66),
    "praised & verdict": (0.6, 1.36),
    "praised & verdict strength": (0.77, 1.6),
    "praised & we": (-0.08, -0.15),
    "praised & words in marks": (0.68, 1.48),
    "praised & year": (0.21, 0.04),
    "published & scene": (-0.18, -0.88),
    "published & short": (-0.04, 0.26),
    "published & somebody says": (0.7, 1.3),
    "published & the report": (0.97, -0.1),
    "published & verdict": (0.9, -0.2),
    "published & verdict improvement": (0.02, -0.14),
    "published & verdict strength": (0.01, -0.46),
    "published & we": (-0.06, -0.5),
    "published & words in marks": (0.09, 0.63),
    "published & year": (1.37, -0.39),
    "scene & short": (-0.04, 0.28),
    "scene & somebody says": (0.16, 0.14),
    "scene & the report": (0.47, -0.1),
    "scene & verdict": (0.14, -0.27),
    "scene & verdict improvement": (0.61, 0.28),
    "scene & verdict strength": (-0.27, -0.36),
    "scene & we": (0.07, -0.94),
    "scene & words in marks": (0.54, -0.34),
    "scene & year": (-0.93, -1.58),
    "short & somebody says": (0.29, 0.9),
    "short & the report": (-0.34, 1.2),
    "short & verdict": (0.45, -0.57),
    "short & verdict strength": (0.56, 0.5),
    "short & we": (-0.32, 0.12),
    "short & words in marks": (0.76, 0.49),
    "short & year": (0.37, 1.63),
    "somebody says & the report": (-1.29, -1.61),
    "somebody says & verdict": (-0.53, 0.11),
    "somebody says & verdict improvement": (-0.88, 0.18),
    "somebody says & verdict strength": (0.23, 0.2),
    "somebody says & we": (-0.11, -0.47),
    "somebody says & words in marks": (-0.02, 1.0),
    "somebody says & year": (-0.55, 0.12),
    "the report & verdict": (0.37, 0.59),
    "the report & verdict improvement": (0.52, -1.28),
    "the report & verdict strength": (-0.79, -1.37),
    "the report & we": (-0.06, 0.86),
    "the report & words in marks": (0.1, -1.46),
    "the report & year": (-0.02, -0.59),
    "verdict & verdict improvement": (1.1, 0.41),
    "verdict & verdict strength": (-0.75, -0.08),
    "verdict & we": (-0.43, -0.28),
    "verdict & words in marks": (0.41, 0.47),
    "verdict & year": (-0.34, 0.31),
    "verdict improvement & we": (-0.15, 0.22),
    "verdict improvement & words in marks": (0.31, -0.5),
    "verdict improvement & year": (-1.05, -0.67),
    "verdict strength & we": (0.05, -0.34),
    "verdict strength & words in marks": (0.85, -1.39),
    "verdict strength & year": (0.45, 0.01),
    "we & words in marks": (-0.7, -1.23),
    "we & year": (-0.98, -1.06),
    "words in marks & year": (-0.61, 0.64),
}
