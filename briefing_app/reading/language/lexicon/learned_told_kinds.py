"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word or pair of words speaks for an area for improvement, or for scene-setting,
where a story tells it; and how much two marks of how it is told do together, beyond what each does alone.
"""

TOLD_IMPROVEMENT: dict[float, str] = {
    2.0: """
        must
    """,
    1.75: """
        good or; recommendations
    """,
    1.625: """
        of two
    """,
    1.5: """
        and four; and no; each child; had to; more social; not yet; to keep
    """,
    1.375: """
        ^ these; behaviour; below; december; improvements; inadequate and; now have; of cases; office; or outstanding;
        too slowly; visit to; vulnerable; wants; whether
    """,
    1.25: """
        ^ seeing; although; are kept; consistent; decisions; every child; felt; has to; homeless; how good; is high;
        know that; made it; not enough; of a; provides; should
    """,
    1.125: """
        ^ better; are made; as requiring; change of; development; disappointing; forgotten; have to; inconsistent;
        manage; might; more consistent; outcomes; overlooked; partners have; plans for; positive and;
        protect children; recommends; reports; response; system; takes; too long; visit; was; went down
    """,
    1.0: """
        ^ assessments; ^ contact; ^ making; ^ planning; ^ progress; ^ see; ^ while; able; action; actions;
        after children; against; aged; ago and; although some; and inspectors; and now; and practice; are few;
        are protected; are the; areas in; as often; as well; by their; camhs; children should; children under;
        concern; council and; declined; deteriorated; early help; experts; families who; faster; from outstanding;
        gave the; hadnt; how; improvement; improvement as; inspectors did; is how; is too; issues; leaders have;
        leavers which; living in; name; no overall; not do; not every; now that; occupational; outstanding to;
        require; safeguarding and; second; service and; step down; strategic; strategy meetings; supervision;
        supervision of; teaching; team has; the average; the one; this and; to an; to look; unregistered;
        was positive; were left; wrong
    """,
    0.875: """
        ^ inspectors; ^ oversight; ^ risk; ^ strategy; ^ strengths; ^ training; ^ whether; ^ within; a handful;
        a range; a service; additional; alike; all children; also named; and better; appeals; are a; are applied;
        at all; at an; at which; because they; been no; been used; bruises; but said; caravans; children living;
        children whom; chronologies; combined; come back; concerned; conversations; critical; data; department is;
        describe; documents; emergency duty; expertise; feelings; fell; few cases; filed; four years; fragile;
        good social; growing; handed; happy with; hours a; how many; improvement board; in more; in partnership;
        in pre; inspectors have; into the; is by; isnt; it takes; its leaders; its safeguarding; judgement is;
        kept in; knowledge and; last; legal; lowest; many years; much that; needs has; nor; of parents; ongoing;
        overall judgement; practice of; recommended; records; reports that; required; reviews; rise; said today;
        second lowest; see that; service has; service was; services was; she was; spend; spring; staff and;
        strategic planning; supervision is; supports; than they; that on; that what; the emergency; the exception;
        the good; the last; they write; third; those who; three were; through; through and; thus; to adult; up asking;
        ways; were; werent; what there; what we; with child; workers know; would like; younger
    """,
    0.75: """
        ^ and; ^ councillors; ^ it; ^ life; ^ none; ^ ofsteds; ^ older; ^ over; ^ set; a more; a written; able to;
        accept; achieves; addressed; afc; after the; agencies had; agreed to; allegations; almost all; also; always;
        an action; an improvement; and decided; and education; and effectively; and this; any good; apologised;
        are clear; are hard; are inadequate; are involved; are not; are rated; arent; asked what; assessments and;
        assessments have; at requires; authority does; bare; be better; be improved; be inadequate; be taken;
        been brought; been held; been rated; been trained; best part; by letter; by one; can take; career; carers had;
        cases are; casework; chances; children get; childrens homes; choices; circumstances; coming; concerns;
        council from; critical of; decision that; delayed; difficulties; directors; domestic; done; downhill;
        duty team; each and; ended; ethnicity and; explained; exploitation are; failure; february to; feel; fill;
        five years; following; for carers; for nine; for seven; found out; fully; further; get no; given the; gives;
        goes for; good education; good for; good quality; good they; grade of; grown; had been; had for; had judged;
        had not; have doubled; have still; health services; hospitals; hours; housed; how well; if the; improve;
        improvements were; in full; in june; in no; in other; in plans; in response; inspected in; interpreter;
        into what; involves; is good; it achieves; it says; it supports; its child; its way; its work; leavers in;
        list of; loneliness; low; make; makes a; managers had; managers in; matches; means of; meetings;
        meetings with; members; months of; more clearly; more foster; more in; more with; must get; must now; need a;
        need is; needed; not drawn; notebooks; now and; of children; of course; off; ofsted judges; often as;
        on protection; online; other parts; out a; outside the; over; over the; parents are; place and; places and;
        planning and; position; practice has; pre proceedings; present; press; private; protection plans;
        quality than; reach the; reassessment; recent inspection; reduced; remain; report in; report recommends;
        report to; report which; reports to; request; require improvement; requiring; respite; restructure;
        results for; rise to; rung; safeguarding services; said it; same social; schools and; schools that; secure;
        see more; seen it; sent; september; service in; services but; services with; shared houses; shut;
        significantly deteriorated; so and; some childrens; sought; staff did; started; stay out; strategy; suitable;
        take three; than others; than that; that all; that children; the day; the decision; the executive; the health;
        the inspection; the lead; the number; the office; the outcome; the partners; the rate; the small; the third;
        the wrong; the years; them have; them to; there are; these; these improvements; they also; they looked;
        thing to; things better; think; thirty; three years; thresholds; tighter; time when; to do; to live; to move;
        to oversee; to plan; to report; to review; to save; to speak; too much; took; tribunals; us to; used in;
        usual; video; views are; voices; wanting; week of; well to; were also; were areas; were cut; were not; what a;
        when it; who do; wi; widespread and; will not; work better; work of; workers change; worse; worse since;
        youth centres
    """,
    0.625: """
        ^ appeals; ^ applications; ^ brothers; ^ checks; ^ children; ^ fixed; ^ getting; ^ girls; ^ here; ^ home;
        ^ its; ^ lead; ^ learning; ^ matching; ^ she; ^ so; ^ under; a change; a days; a diagnosis; a part;
        a possible; a result; a second; about as; about the; accountability and; across; across the; act; adhd;
        adoption and; adoption service; advisor; advocate; all this; all where; allowed; almost every; an initial;
        and children; and in; and information; and left; and more; and plan; and plans; and reports; and risk;
        and said; and says; and she; and then; and under; and we; and youth; applications to; applied; apply;
        are always; are as; are dealt; are full; are like; are moved; are told; are two; are very; are widespread;
        areas; areas where; ask for; assessed and; at eighteen; at school; at times; audits; authorities are;
        babies and; badly; be at; be very; become; been inspected; before anyone; before it; block; board is;
        but also; but although; call for; called for; came at; cant be; care plan; care workers; carer; carers;
        carers were; cases; ccg; certificates and; chairs of; challenge to; children each; children might;
        children what; childrens views; clearer; clinical commissioning; closes; come faster; commissioning group;
        committee; committee and; complaints; consistently; council; council to; council which; councils own; courses;
        criticised; day to; deterioration; differ; doctor; double; drawn out; drawn up; education health;
        encouraged to; encouraging; every; everywhere and; executive director; exists; failings; families feel;
        family support; far the; figure; file and; find the; first language; for childrens; for each; for looked;
        forces; fostering; found adequate; found at; found but; four in; from first; from top; functions;
        gone downhill; good but; good results; grade; granted; great many; group of; groups for; had played; handful;
        has fallen; has lost; has no; have no; have sent; have started; headings; health; health partners; heard;
        help in; help the; however the; identify; improvement is; improvement ofsted; in as; in custody; in every;
        in homes; in september; in work; include; inconsistent experiences; increase; information on; inspection and;
        inspection has; inspectors called; inspectors would; intelligence; interview; investigations; is as; is due;
        is given; is in; is now; is planned; is shared; is understood; it goes; it has; it in; it tells; july the;
        just three; keep them; knowledge; last year; learn from; leavers with; less well; letter has; lie; life for;
        light; little about; living; longer than; looking after; looks for; make better; managed and; manages;
        many changes; meant; meant to; meetings held; mix; moment; month; more effective; more fully; moved in;
        national scheme; nationally; necessary; needed more; needs have; neurodevelopmental; new baby; nine children;
        not helped; not how; not stop; not used; of casework; of last; of reviews; of sixteen; of some; of which;
        of worker; offered to; ofsted which; ofsteds inadequate; on almost; on earlier; once a; once and; or a;
        or disabilities; or to; out as; out in; outstanding at; overall the; oversee; pace at; panel that; pathway;
        pick up; place for; placements; placements in; plans they; post; posts; practice; preparation for; presented;
        priority; production with; protected; protected from; protection committee; protection services; protects;
        purpose; put back; quarterly; rating from; recommendations for; reeve; refer; relatives; report came;
        represented; requiring improvement; responding to; responsive; returned; review; said but; same thing;
        save money; say what; says a; scant; schooling; score for; second time; sen; separate; service which;
        service with; services required; seven recommendations; should be; sign off; significant deterioration;
        signs that; single area; sixth form; skipped; slept; slowed; sometimes; spoke; staff in; staff was; standard;
        standards; standards in; start a; start well; stay with; still being; still has; still too; subject;
        summary of; supervise; support after; supported; supported lodgings; take a; taken; team is; temporary;
        tended; tended to; than in; that are; that not; that one; that plans; that senior; the family; the hub;
        the parent; the pathway; the previous; the progress; the resources; the threshold; the visit; their case;
        their families; them safe; they have; they wrote; things that; things we; this weeks; those over; thought to;
        three outcomes; threshold; time has; timeliness; to areas; to become; to bottom; to co; to domestic; to have;
        to improve; to it; to nothing; to plans; to supervise; told to; told us; too to; took a; top to; treatment;
        trip; turnover in; unanswered; understand and; uneven; unless; urgent action; varied; very many; vietnamese;
        views; visits to; wait less; warned; was assessed; was picked; ways of; we have; week in; weeks before;
        weeks report; well enough; were at; were happy; were how; were under; what; when; when their; when they;
        where children; whether there; which good; who are; wirrals; with four; with one; with people; with victims;
        within three; words and; work done; worker at; workers as; workers get; works and; year had; yet made; yjs;
        younger children
    """,
    0.5: """
        ^ all; ^ another; ^ apprenticeships; ^ being; ^ both; ^ calls; ^ carers; ^ core; ^ courts; ^ day; ^ experts;
        ^ five; ^ information; ^ make; ^ neglect; ^ others; ^ post; ^ problems; ^ self; ^ step; ^ targets; ^ theres;
        ^ they; ^ unregistered; ^ updating; ^ we; ^ with; ^ youth; a box; a boy; a career; a clear; a cliff;
        a commissioner; a doctor; a dozen; a fifth; a form; a government; a meeting; a pathway; a stronger; a system;
        a train; a well; abandoned; about money; absent; absent from; abused; accommodation and; actions and;
        administrative; admitted; admitted that; adopters for; adulthood; advance; advice is; adviser is; afresh;
        age assessments; agency hub; agreements; agrees; all; all care; all have; all of; all on; all young;
        allegations against; almost; also pointed; although not; an additional; an ofsted; analysis and; and a;
        and about; and challenged; and change; and culture; and disability; and give; and hope; and life; and out;
        and partners; and september; and supported; and those; and toddlers; any better; apologised and; applications;
        appointments; apprenticeships; appropriate; are effective; are homeless; are how; are inconsistent; are led;
        are left; are overlooked; are positive; are rationed; are serious; are too; are waiting; are what; areas it;
        areas which; areas with; as she; as something; assess; assessment; at and; at home; at once; audited;
        autistic; back since; be put; become the; become worse; been handed; been referred; been started; before a;
        began in; begins; behalf; being brought; being let; being made; below good; benefits; better and; better but;
        better informed; better is; better some; better support; between april; between three; beyond the;
        birth certificates; board was; bosses; bosses in; bounced; brothers; brought up; bulk; but more; but plans;
        but services; but too; by a; by four; by independent; by means; by now; by others; cabinet member; call to;
        called good; came down; can manage; car; care department; care ehc; care experience; care have; care know;
        care who; careful; carers are; carried; case files; case it; caseloads have; caseloads they; cases of;
        cases without; cash; caught up; cause of; caused; challenge and; challenging; chances to; change has;
        change is; change the; changes of; charges; charts; check on; checked; child or; children; children are;
        children do; children known; children not; children on; children safe; children young; childrens social;
        claim; cllr; closing; closures; come from; come of; comes when; coming in; comments; committed and; computer;
        conferences are; conflict; consisted; consisted of; constant; contacted; contacts; core of; cost; could come;
        council about; council does; council that; council works; councils adult; country had; court disposals;
        court to; covered; crawl; critical report; custody; d; daily lives; damns; dated from; dates; days to;
        decides; decline; demonstrate; developing; did however; differed; difference; directors in; disabilities need;
        disability; disabled young; disposals; disputes; dissatisfied; distant; doctors; done and; door; doubled and;
        down; drop; due for; due to; dwindled; early to; education plans; effectiveness was; eighteen and; else; end;
        end with; ensures; ensures that; ensuring; entire; especially those; evaluate; event; every day; every time;
        everywhere; evidence of; ex; examined; exclusions of; executive; experiences and; expert; extra help;
        failings found; failure to; families; families act; families better; families first; families need;
        faster and; fault; fault with; fewer agency; figure is; finances; findings are; first plans; five in;
        five social; focused visit; for adulthood; for adults; for brothers; for good; for jobs; for older; for some;
        form; former unaccompanied; forms for; found; found wanting; four recommendations; free school; from before;
        from good; from poor; from serious; front door; fully embedded; funding; funds; further education; gender;
        get care; given requires; go by; go unanswered; going missing; gone down; good many; good service;
        good services; good throughout; good time; good when; got worse; guess; had experienced; had met; had trouble;
        hard as; has come; has reached; has stalled; have in; have made; have received; have stayed; havent; head of;
        heading; health histories; heavy; held in; help are; helped and; hens; hens teeth; history and; home had;
        hopes; houses; how effective; how long; how performance; how timely; how to; improvement by; improvement the;
        improvement to; improvements to; in advance; in cases; in december; in general; in getting; in greater;
        in many; in one; in prison; in records; includes; including; increased; increased the; independent reviewing;
        independent visitor; indicators; informed; inquiry; inspected were; inspectors judged; inspectors saw;
        integrity; integrity of; interviewed; into practice; inverness; invest; invisible; is already; is always;
        is at; is critical; is for; is free; is growing; is inadequate; is long; is measured; is no; is one;
        is published; is required; is the; is thin; is trained; is weak; it could; it gave; it looks; its focused;
        its inspectors; its new; its overall; joined up; judith; just the; justice workers; keep; keep in; keep up;
        kept informed; kind of; knew the; known and; last few; lasting change; latest monitoring; lay; learning;
        learning and; leave it; leave out; leavers are; leavers for; legacy; less than; letters for; lga; life story;
        limit; limited; links; londons; longer in; lot to; made on; made over; made progress; made since;
        main findings; make improvements; managed; management oversight; many staff; marked down; mbc; meals; measure;
        medical; meet them; meeting the; meets monthly; member; men had; merely; met twice; midwives have;
        minimum and; missing; mixed; month wait; months in; more even; more important; more is; more training; most;
        most in; moved to; named; named areas; narrow; national; national inspection; need protection; needs; neglect;
        neighbouring; neighbouring authorities; neither; new inspection; new workers; new year; newest report;
        news to; next county; nhs; nine weeks; no local; not consistent; not made; not use; not what; nothing in;
        november; november and; now ofsted; now rated; numbers; occasion; of an; of date; of decisions; of every;
        of exploitation; of improving; of it; of january; of key; of progress; of safety; of schools; of serious;
        of success; of ten; of them; of times; of waiting; of workers; of you; off again; off and; off as; offer;
        office and; officers group; officers in; ofsted has; ofsted wrote; old; old ones; older children; older ones;
        on it; on short; on them; one on; one would; only a; only just; or even; other professionals; otherwise;
        out about; out after; outcomes for; outgrown; outstanding service; over how; oversee the; oversight is;
        overwhelmed; owed; own account; packages; pages; paper in; parents; parents own; partners are; partnership on;
        parts; patients; payments; people know; people wait; people would; perform and; permanent homes; person;
        phase; phone; piece; piece of; placed; placement order; placements are; plan better; plan it; planned and;
        pointed out; police protection; polite; postcode; posts have; practice the; pre; present and; prevention;
        prevents; previous inspection; priority action; probation; procedures; professionals who; progress are;
        progress for; progress to; promise; protecting children; protection investigations; protection looked;
        psychological; pulled; put vulnerable; qualified staff; quality indicators; questions about; quit; raise;
        range of; rated adequate; rated its; ratings for; read them; reading has; readings; received a;
        recognised and; recommends that; records are; recruit; recruit more; recruits; register; relevant; repeat;
        report; report has; report said; report there; reports for; responded to; response when; responsible;
        restraint; return; review found; review of; reviewed; right kind; right support; risks and; roll; rosy; rota;
        rules; run by; safe and; safeguard; said they; same as; sample; sampling; sat; say about; says are; says that;
        school meals; school places; schools went; search for; see each; see whether; seen as; self; self evaluation;
        service had; services inadequate; services need; services trust; set for; share of; shared; shopping;
        short of; should take; siblings; sick; significant; significant concerns; significant weakness; since ofsted;
        sites; six children; slid; slows; so many; some assessments; something that; sound; speak up;
        special guardians; spoken to; square; staff have; starts; stays; still had; stop at; straight away;
        strengths but; strong on; sub; suggested; suggested that; supervised; support but; support had;
        support workers; sure that; tail; take what; taken up; talked about; tally; teams social; teams who; tell the;
        ten; tend; than is; that adult; that audits; that do; that its; that keep; that lead; that ofsted;
        that perform; that service; that several; that should; that takes; that those; that thresholds; that work;
        thats the; the areas; the arrangements; the carers; the deaf; the impact; the improvement; the integrated;
        the integrity; the knowledge; the legal; the lga; the multi; the ofsted; the over; the start; the subject;
        the trouble; the waiting; the weaknesses; the week; the worst; their care; their childs; their hard;
        their heads; their rating; their say; their staff; them inadequate; them into; them they; then forgotten;
        then not; there can; there has; there should; there to; they asked; they live; they reach; thing that;
        this comes; this is; this it; this month; those aged; those without; though it; three different; three months;
        threshold for; through the; time in; timeliness of; to care; to concentrate; to ensure; to every; to follow;
        to july; to members; to new; to offer; to others; to poor; to put; to set; to settle; to significant;
        to speed; together so; together the; told by; too early; too many; took the; touched; training of;
        transitions; turned out; turnover; two areas; two day; unhappy; unseen; unsure; until somebody; up in;
        up unannounced; urgently; use is; used; vanished; verdict is; very critical; victims; visit in; visitors are;
        voicemail; vulnerable to; want; was done; was for; was missing; was once; was performing; was then;
        watchdogs have; we should; we think; weaknesses found; weeks to; weeks were; weighed up; welcomed by;
        well and; well supported; were of; were outstanding; were rarely; were sampled; were seen; were strengths;
        were waiting; were working; what progress; what they; when all; where home; where to; which inspectors;
        which it; who may; who speak; whom the; wish to; with all; with better; with special; with two; within the;
        work begins; work teams; work well; workers for; workers visit; workers would; working and; worse in;
        worse than; worst; year and; year our; you will; young; young asylum; young mums; young person; your adviser
    """,
    0.375: """
        ^ about; ^ actions; ^ adhd; ^ almost; ^ audit; ^ audits; ^ bank; ^ boys; ^ business; ^ child; ^ complaints;
        ^ contacts; ^ data; ^ deadlines; ^ disabled; ^ domestic; ^ emails; ^ equipment; ^ family; ^ financial;
        ^ finding; ^ for; ^ help; ^ improvements; ^ in; ^ legal; ^ managers; ^ mapping; ^ monthly; ^ neighbours;
        ^ opposition; ^ out; ^ packages; ^ partnership; ^ performance; ^ photos; ^ police; ^ political;
        ^ practitioners; ^ private; ^ published; ^ reading; ^ reassessment; ^ recruiting; ^ referrals; ^ resettlement;
        ^ scores; ^ siblings; ^ sickness; ^ sign; ^ sound; ^ speech; ^ supporting; ^ talks; ^ their; ^ theyd;
        ^ threshold; ^ up; ^ updated; ^ weeks; ^ well; ^ whats; a baby; a choice; a dentist; a detailed; a drawer;
        a drive; a firm; a friday; a halt; a help; a judgement; a leaflet; a line; a local; a lone; a low; a named;
        a pair; a period; a permanent; a poor; a postcode; a requires; a review; a row; a settled; a start; a step;
        a strong; a survey; a temporary; a time; a toddlers; about grants; about thresholds; about whether; abrupt;
        abuse or; abused or; accept that; access; accordance; accordance with; achieve for; achievement;
        achievement for; achieving; across england; acted swiftly; action the; action wsoa; activities; address;
        adequate; adequately; adopters; adoption for; adults each; adults on; adults with; advised that; adviser;
        adviser who; advisers; advisers hold; after adoption; afterwards; agencies do; agency and; agencys;
        agreed that; albeit; alike have; all a; all its; all social; all there; all who; allocated to; allowed to;
        already known; also areas; also told; also wants; although it; although services; although they; always held;
        among senior; among staff; an advocate; an all; an early; an end; an increasing; an interview; an official;
        an urgent; and acted; and again; and all; and are; and babies; and bad; and caseloads; and co; and commitment;
        and decisions; and developing; and emotional; and engagement; and entitlements; and excellent; and feelings;
        and guidance; and helping; and here; and hoists; and how; and independent; and intervention; and keep;
        and keeping; and last; and leadership; and leaving; and midwives; and must; and needs; and never; and october;
        and outcomes; and performance; and phone; and poor; and probation; and professionals; and quick; and rated;
        and recording; and risks; and schools; and senior; and significant; and staff; and systemic; and the;
        and thin; and tougher; and up; and workforce; and working; annual health; annual review; annual reviews;
        another is; answers to; anxiety; anybody had; applied consistently; appointment; apprenticeships and;
        approach; approach to; are able; are accurate; are assessed; are badly; are becoming; are changing;
        are chosen; are criticised; are cut; are done; are easy; are from; are leaders; are listened; are only;
        are rare; are rushed; are safe; are said; are strong; are taught; are things; are up; are vulnerable;
        area are; area has; area was; areas for; areas had; argument; army; arrangement; as at; as bad; as can;
        as low; as money; as most; as other; as six; as soon; ask; ask children; asked too; asked why; assess and;
        assessed at; assesses; assessing; assessment framework; assessment of; assessment service; assessments by;
        assessments for; assessments take; assistance; asylum law; at; at best; at four; at how; at no; at pace;
        at present; at sixteen; at to; at tuesdays; at whether; attempts; attendance has; august; authority and;
        authority knew; autism; average of; average time; baby in; babys; back with; barry; be a; be appointed;
        be assessed; be dealt; be director; be of; be sure; be two; became a; because managers; because no; become a;
        bed in; been addressed; been decided; been delayed; been finished; been forgotten; been found; been graded;
        been hard; been identified; been marked; been missing; been over; been too; before any; before each;
        before was; behalf of; behaviour is; being and; being dealt; being heard; belief; believed; besides; best in;
        better ones; better quality; better so; better ways; better what; between childrens; between police; bills;
        blank; board has; boarding; booked; borough was; boroughs services; boroughs young; both; both the; bought;
        bounce; box; box for; boy of; bring; bring together; britain alone; brothers and; brought out; bumpy; bury;
        bus fares; business; busy; but children; but had; but have; but its; but two; but where; by and; by before;
        by default; by drug; by then; by workers; cabinet; calls from; came into; came unannounced; can claim;
        can come; can hardly; can have; can meet; can spend; cancelled; cant; care a; care as; care for; care it;
        care needs; care on; care quality; care still; carer groups; carers assessments; carers is; carries out;
        cases to; caught; cause; ccg and; chair asked; chaired by; chance; changing; changing and; charge;
        charge were; chased; checks; checks on; checks were; child and; child are; child turns; child when; childcare;
        children act; children being; children down; children gave; children in; children now; children of;
        children over; children placed; children services; children taught; children too; childrens department;
        childrens home; choice of; choose from; chronologies were; city from; clear that; clear view;
        clearer information; clinic is; clinical; clinicians; closed; closed on; closely; coherent; colin;
        combined yjs; come off; comes back; comes in; comes of; comfortable; coming into; commissioner; commissioning;
        common and; communication; compares; complain; complex disabilities; concern in; concerns and; condemned;
        confidence in; consent; contact; continues; continuing; core; corporate failure; corporate parenting; cost of;
        could improve; couldnt; council came; council can; council needs; council said; council should;
        councillors are; councils last; country has; county a; couple of; cqcs; crept up; criticism; cssiws; culture;
        curiosity; dad; database; date when; date with; dates on; day and; day when; days before; days notice;
        days which; days with; dcst; dead; deal of; decisions to; declared inadequate; default; delay has; delay so;
        delegated; delivery of; demonstrate that; department as; department at; department that; deserve;
        despite this; detail in; deteriorated since; didnt; difficulties in; difficulties scores; diligent; dipped;
        direct; direct payments; directly; director explained; disabled children; disagree; disappointed;
        disappointment; discussions; dissatisfied with; do before; do if; do more; doctors and; does what; doing so;
        doing to; domain; domiciliary; domiciliary care; done better; dont get; dont know; door has; doubt; down as;
        down is; draft; drawer; drive of; driven; drop in; drug gangs; duplicate; each agency; each family; each had;
        earlier this; economic; education department; education providers; ehcp; eighteenth; either; eligible; email;
        embedded; emotional health; employees; enables; encouraged; encouraging and; ended last; ending; enough and;
        enough people; enough says; entitled; entitled to; entitlements; equally; escalate; essential; estyn;
        estyn says; ethnicity; evaluation is; even and; every five; every hundred; every page; every part; every side;
        evidenced; examinations; exclusions and; existed; expects; external; failed; failing and; falls short;
        families for; families have; families whose; family are; fares; fares and; fast enough; father; fathers of;
        features; february; few and; few staff; few weeks; fieldwork; fifteen year; fifth of; file of; filled;
        financial assessments; find out; find themselves; finding; first send; first year; fog; follow; following the;
        follows up; for assessing; for assessments; for better; for by; for doing; for exploitation; for families;
        for help; for homeless; for improvement; for leadership; for longer; for nearly; for ofsted; for overall;
        for reviewing; for ten; for this; for which; form that; formed; forms; forty; foster childrens;
        foster parents; fostering for; found its; found strengths; found was; found when; four is; framework is;
        friendships; from audits; from child; from earlier; from hospitals; from it; from november; from schools;
        from social; from that; from us; fuller; funding for; further improvement; gave up; general; generic;
        genograms; get effective; getting a; getting it; give people; given; given after; given by; gives the;
        go faster; go to; go up; going to; gone without; good a; good enough; good leadership; good of; good start;
        got no; governance arrangements; government watchdog; governments inspectors; gps; great achievement; grip on;
        growing demand; guardianship is; guardianship orders; guest; had become; had children; had come; had had;
        had in; had lapsed; had missed; had more; had recommended; had significantly; had thought; had two; half a;
        half the; half years; halt; handed the; hangs on; happens; happens now; harder to; harm; harm went;
        has already; has begun; has given; has promised; has resulted; has said; has today; has warned; hasnt;
        have agreed; have dwindled; have met; have reduced; have shown; have yet; health practitioner;
        health professionals; healthcare; held at; held back; help for; help is; help services; help workers; helped;
        helps them; her majestys; her report; hide; higher education; highlands; highlights; himself; hold things;
        holding; holidays and; home where; homes; homes the; hopes to; hospital and; hour a; hours and; how families;
        how it; how quickly; how soon; i want; icb; ideas; identifying; if there; if you; ignored; immediately;
        impact and; important areas; improve are; improve as; improve them; improvement so; in about; in accordance;
        in bulk; in different; in her; in holiday; in hostels; in its; in key; in managing; in number; in our;
        in overall; in places; in police; in putting; in school; in services; in six; in spring; in suitable; in that;
        inadequate; inadequate but; inadequate too; included and; included the; inclusive; increase in;
        increasing number; independent childrens; independent living; independent visitors; information about;
        initial; inspected childrens; inspected since; inspection; inspection but; inspection came; inspection made;
        inspection of; inspection report; inspection team; inspectorate of; inspectors a; inspectors are;
        inspectors asked; inspectors identified; inspectors observed; inspectors own; inspectors raised;
        inspectors recommended; inspectors spoke; inspectors they; inspectors think; inspectors want; integrated;
        interpreting; intervention by; into a; into work; introduced; involved and; involved in; iros; is a;
        is acting; is any; is beginning; is built; is bumpy; is clearly; is concern; is filled; is found;
        is increasing; is little; is low; is nine; is off; is permanent; is progress; is pursued; is regular;
        is requires; is seldom; is set; is slow; is so; is sometimes; is sought; is where; is with; it asked;
        it brought; it can; it did; it for; it found; it inadequate; it makes; it right; it shows; it wants;
        its children; its inspection; its neighbours; its second; its team; its two; itself; january to; job; job or;
        joined; joins; joint report; jtais; judge for; judged by; judgement overall; kcc; keeping social; keeps in;
        kept on; key decisions; key partners; knew of; knew that; know their; known to; knows; labour run; lack;
        lacking; language of; large families; last full; last months; late so; later; later than; law allows;
        leaders at; leaders know; leadership by; leadership of; leads to; leaflet; learning from; learning needs;
        leave them; leaver is; leavers however; leavers though; leavers told; leaves no; leaving care; led; left out;
        left school; less good; let them; letter asks; letter for; letter to; letter which; letting; level and;
        life in; like a; line and; linked; listening; lists for; little; little delay; little has; live a;
        live healthier; lived through; living at; local area; lodgings; long waiting; longer the; look in; looks at;
        lose a; losing; lottery; lower; lower than; made of; made ready; majestys inspectorate; major; make more;
        make outcomes; makes them; making at; making progress; management board; management had; manager had;
        managers must; managers of; managers oversight; managers was; many; many carers; many have; marks out;
        may ofsted; may wait; mean a; mean to; medicals; medicine; meeting at; meetings take; members are; middle;
        might have; miles from; minds; minutes to; missing out; monday; months to; months visit; more but; more could;
        more effectively; more involved; more likely; more progress; more visits; morning; morning and;
        most assessments; most cases; most of; mostly by; moved the; much the; much worse; nearly; need are; need two;
        needed attention; needed before; needed help; needs as; neglect and; never met; new chief; new model;
        new risks; new structure; new worker; next steps; night before; nine out; no audit; no better; no further;
        no home; no new; no other; no pathway; no permanent; no service; no young; nobody can; nor had; not always;
        not everything; not good; not got; not like; not remain; not seen; not simply; not taken; not there; not wait;
        not written; notice of; now a; now in; now live; now out; now published; number who; numerous; nurses at;
        nurses who; occupational therapy; of as; of audits; of both; of class; of consent; of contacts; of data;
        of domestic; of fathers; of home; of independent; of keeping; of more; of nine; of over; of placements;
        of places; of planning; of police; of poorer; of pupils; of requires; of send; of short; of six; of up;
        of why; off for; off sick; offending services; offer for; offer in; officer; officers at; officers on; offs;
        ofsted a; ofsted also; ofsted and; ofsted asked; ofsted found; ofsted inspected; ofsted inspectors; ofsted is;
        ofsted on; ofsted said; ofsted that; ofsteds findings; often children; older; on an; on behalf; on child;
        on children; on dates; on early; on four; on july; on more; on moving; on paper; on safeguarding; on social;
        on special; on where; one being; one case; one line; one review; one step; one team; one thing; one worker;
        ones on; opened on; operations; ordered; other areas; other services; others who; our care; out at; out two;
        outcomes of; overall mark; oversight and; oversight has; own figures; pack; pair; pandemic and; paper and;
        parent carer; parents among; parents carers; parents circumstances; parents do; park; partners; partners is;
        partners to; partners work; partnership did; partnership for; partnership is; passed from; passports;
        paying for; people; people get; people it; people themselves; people when; peoples lives; perform; person in;
        person was; picture; place from; placement orders; placing; plan was; plans could; plans do; plans had;
        plans is; plans that; played; point of; pointed; points out; police officers; poor the; poorer quality;
        poorly; posed; possible; posts in; practice but; practise; practitioners had; practitioners have; praised its;
        preparation; pressing; previously; printed in; priority for; problems with; process; process is;
        professional curiosity; professionals and; programmes; progress is; progress review; promised to; promote;
        protect; protection had; protection in; protection inadequate; protection requires; protects children;
        protocol; protocol for; protocols; provides a; provision; psychiatric; pupils on; pursued; put;
        quality checks; quality in; quality of; quick and; quickly children; quieter; radar; ran; rarely have;
        rate of; rated requires; rated the; rating has; rating with; rationale; read by; read the; realistic;
        recognised by; recommendations were; recommended that; records and; records on; reduced timetables;
        reflective and; reform; regard; registered; regretted; regulations; regulator; relationships between;
        relentless; remained; remarked that; reply; reply to; report according; report and; report goes; reported by;
        reported to; reporting; represented in; request was; requests are; requires; residential care; respite house;
        responding; responds; rest on; resulted; resulted in; retire; revisited; right help; right skills;
        right through; rights; risk; risks; rows; ruled; rules are; ruling; run on; running; safeguard children;
        safeguards; safer; safety and; said in; said inspectors; said one; said since; sake of; same child; same way;
        save; savings; saw some; say and; says no; says there; scale; school age; school holidays; schools told;
        screening; screening for; seen in; seen too; selling; send partnership; serious weaknesses; service are;
        service does; service good; service have; services by; services for; services than; services they;
        services to; set; sets; seven are; seven months; sevens; several problems; sharing; she also; she said; short;
        short breaks; short contracts; shortfalls; showers; shrunk; shy; side; side of; sight; sign offs;
        significant areas; significantly worse; sisters as; sisters who; skill and; slept on; slow; small team;
        so fast; so much; solicitors; some are; some improvements; some teenagers; somebody first; something else;
        something is; somewhat; sophisticated; sorry; special needs; speech therapy; spoken; squeezed;
        stable placements; stairlift; stakeholders; started with; stay away; stepping; still found; still hard;
        still not; still require; still required; still send; stood at; stopgap; story work; strangers;
        strategic director; strategy and; strategy that; strong relationships; strong wish; subject to; subjects;
        subsequent; such; suffers; supervision and; supervisors; support for; support from; support staff;
        support there; supported and; supported by; susan; swallowed; system is; systems; take account; take on;
        take over; taken for; takes a; takes place; taking; talks with; taxis; teachers had; team had; teams that;
        teenage; telling; tells; terms; that agencies; that because; that care; that childrens; that could;
        that everybody; that followed; that goes; that initial; that last; that level; that life; that made;
        that managers; that meets; that morale; that outcomes; that practice; that suits; that supervision;
        that vulnerable; that workers; that works; that worried; that year; the address; the administration;
        the agency; the board; the cabinet; the changes; the choice; the concerns; the cost; the court; the cqcs;
        the dcs; the delays; the department; the district; the father; the ferry; the figure; the figures; the focus;
        the front; the harm; the heads; the household; the independent; the influence; the judgement; the lack;
        the list; the lowest; the missing; the morning; the needs; the neurodevelopmental; the next; the ones;
        the outstanding; the permanence; the problem; the protection; the quiet; the radar; the reports; the running;
        the sake; the services; the skill; the state; the strategic; the summer; the support; the time; the training;
        the urgency; the very; the view; the vision; the voices; the worker; their list; their overall;
        their practice; their rights; their safety; their schooling; them are; them more; theme; themselves were;
        then; therapy for; these are; these findings; these meetings; these problems; these young; they came;
        they dont; they examined; they got; they leave; they make; they mean; they named; they ring; they started;
        they take; they think; they thought; they wait; they want; theyd; thin on; things could; things should;
        things up; think the; thinly; this does; this part; this report; those; those for; those living; though some;
        threatened; three was; threshold decisions; thresholds were; time a; time at; time before; time from;
        time had; timely and; to; to accept; to adopt; to apply; to be; to conferences; to consider; to day;
        to expect; to exploitation; to fill; to go; to guess; to harm; to identify; to join; to no; to now; to open;
        to promote; to recruit; to run; to safeguard; to secure; to shape; to someone; to stay; to succeed; to whom;
        to workers; toddlers are; too soon; top rating; tougher; town; trained to; training had; translate; trip to;
        trips; troubled children; truly; tuition; turned; two of; two people; two things; two to; unannounced;
        unassessed; unborn; under four; under such; uneven in; unitary; unless there; unpaid; unrecorded;
        unsatisfactory; unsigned; until lately; up of; up to; up without; updated; updated assessments; ups; urgency;
        us; us and; us who; versions; very well; vietnamese girls; violence at; vision and; visit by; visited;
        visited by; visitor; visits; visits were; voluntary care; vulnerabilities; vulnerable people; waiting time;
        walsalls; want of; wanted; warned that; warns; was also; was another; was getting; was glad; was handed;
        was how; was often; was outstanding; was published; was still; was talked; was under; watchdog has; watchdogs;
        watches over; way that; ways in; we could; we mean; we need; we spoke; weakness; weaknesses in;
        weaknesses were; wealdham; website; weekends is; weekly; weeks; weeks in; well above; well done; well is;
        well served; well social; well understood; well which; welsh; went; were but; were delays; were four;
        were graded; were helped; were let; were moved; were needed; were never; were one; were praised;
        were reported; were so; what came; what care; what comes; what else; what happens; what is; what its;
        what needed; what needs; what the; what to; whats; when a; when inspectors; when ofsted; where;
        where families; where we; whether the; which care; which follows; which makes; which nobody; which were;
        while some; who called; who has; who have; who pays; who suffer; who turn; whole; whole are; whole country;
        whole has; whose first; why a; will be; will never; will stay; with before; with birth; with care;
        with childrens; with complex; with early; with foster; with half; with ofsted; with sen; with those;
        with three; with which; without asking; without notice; work but; work was; workers; workers came;
        workers could; workers own; workers since; workers with; works with; worn; worried; worry and; would benefit;
        would help; would understand; written about; written after; wrongly; wrote after; wrote in; year at; year has;
        years ago; years inspectors; years old; years that; years to; yesterday and; yet; you get; young men; youre;
        youth; youth club
    """,
    0.25: """
        ^ a; ^ additional; ^ adoptive; ^ advisers; ^ after; ^ age; ^ also; ^ ambition; ^ around; ^ arrangements;
        ^ attention; ^ babies; ^ because; ^ bus; ^ camhs; ^ cases; ^ chairs; ^ ciws; ^ cllr; ^ conferences;
        ^ corporate; ^ d; ^ dates; ^ decision; ^ delay; ^ delays; ^ demand; ^ dentists; ^ deprivation; ^ discussions;
        ^ disputes; ^ doctors; ^ educational; ^ epilepsy; ^ equality; ^ equity; ^ even; ^ evidence; ^ first;
        ^ following; ^ former; ^ forty; ^ fostering; ^ gaps; ^ genograms; ^ going; ^ homeless; ^ independent;
        ^ intelligence; ^ kcc; ^ keeping; ^ key; ^ labour; ^ less; ^ letterbox; ^ management; ^ meanwhile; ^ moving;
        ^ my; ^ needs; ^ neighbouring; ^ next; ^ nor; ^ occupational; ^ old; ^ one; ^ parents; ^ part; ^ partner;
        ^ personal; ^ peter; ^ recent; ^ reduced; ^ repeat; ^ reports; ^ return; ^ running; ^ sampling; ^ schools;
        ^ serious; ^ services; ^ several; ^ similarly; ^ staff; ^ steps; ^ still; ^ strong; ^ supported; ^ things;
        ^ three; ^ time; ^ transport; ^ trauma; ^ tribunal; ^ unborn; ^ unpaid; ^ updates; ^ views; ^ visit; ^ welsh;
        ^ what; ^ wheelchair; ^ when; ^ wishes; ^ working; ^ young; a bit; a break; a bus; a cabinet; a carers;
        a check; a child; a coherent; a committed; a complaint; a conference; a couple; a dental; a desk; a distance;
        a failure; a feature; a folder; a follow; a framework; a fresh; a further; a generation; a girl; a group;
        a half; a headache; a house; a joke; a legacy; a library; a lottery; a lower; a man; a management; a match;
        a member; a monday; a move; a non; a one; a package; a partner; a piece; a pledge; a position; a prayer;
        a priority; a private; a progress; a promise; a ramp; a rare; a rating; a recommendation; a refusal; a room;
        a round; a score; a screen; a shade; a simple; a sleep; a stabbing; a stand; a steep; a strategy;
        a successful; a summary; a team; a text; a tick; a valuable; a whole; a woman; a word; a younger; a youngster;
        about adults; about birth; about how; about it; about making; about more; about practice; about quality;
        about themselves; about young; above all; abuse in; academies; accelerated; accelerated progress; access to;
        accommodation has; accommodation is; account and; accurate and; achieving permanence; act assessment;
        acting on; action because; actions for; acute; addiction; address concerns; adequate and; adequate overall;
        administration; adopter; adopters of; adult and; adult had; adult protection; adults the; adults to;
        advertised; advice and; advised; adviser for; advocacy service; advocate at; advocate is; advocates are;
        advocates were; afraid; afraid to; after a; after an; after attend; after by; after going; after well;
        after young; again before; again the; age; aged five; agencies come; agencies share; agencies that;
        agency meetings; ago has; ago to; aim; aiming; alarm; all files; all for; all know; all said; all they;
        allegation; allocated; allowance; allows; alone had; along the; also asked; also been; also highlighted;
        also identified; also noted; also to; also worried; always a; among these; amounts; amounts to; an absence;
        an accelerated; an adhd; an adoption; an age; an annual; an answer; an apology; an automatic; an inbox;
        an increase; an integrated; an interim; an occupational; an outside; an overall; an overnight;
        an unregistered; and accepted; and achieving; and acting; and alternative; and although; and applied;
        and around; and assistance; and beyond; and breakfasts; and by; and car; and carers; and case; and company;
        and consistency; and council; and delivered; and described; and disabled; and does; and drive; and elected;
        and enduring; and ensuring; and evaluation; and every; and fast; and fewer; and finished; and five;
        and forgotten; and fostering; and getting; and go; and going; and gone; and good; and governed; and half;
        and homes; and i; and improving; and innovation; and iros; and leave; and listen; and little; and live;
        and local; and management; and miss; and national; and need; and nurseries; and of; and offered; and often;
        and opinions; and other; and others; and over; and pasted; and protected; and protecting; and protects;
        and puts; and putting; and record; and recorded; and responding; and return; and school; and serious;
        and several; and sexual; and shown; and stable; and sustainability; and tells; and thanked; and thats;
        and these; and they; and too; and video; and weak; and young; anniversaries; annual report; another;
        another authority; another in; another thing; another worry; answer to; answered the; answers from; anxious;
        anybody; anyone would; anything has; appendix; applications are; applied in; apply for; apply to;
        appointed to; appropriately; april; are about; are afraid; are analysed; are areas; are based; are bought;
        are by; are considered; are described; are difficult; are evident; are exploited; are exposed; are for;
        are fully; are generally; are going; are good; are having; are heard; are kind; are let; are living;
        are longer; are meant; are missing; are nevertheless; are one; are placed; are ready; are reducing;
        are represented; are several; are showing; are so; are stuck; are supervised; are suspended; are there;
        are they; are timely; are undertaken; are vague; are visited; are willing; are without; area and; area as;
        area does; area leaders; area reviews; area teams; areas and; areas still; areas the; areas were;
        arent registered; arrangements between; arrangements lead; arrears; arrest; as a; as being; as child;
        as clear; as if; as in; as is; as making; as needing; as not; as ofsted; as plans; as read; as safe; as that;
        as the; as to; as we; ask a; ask what; ask whether; asked the; asked to; asked where; asks; asks of;
        assessed late; assessed more; assessing needs; assessment by; assessment in; assessment the; assessment took;
        assessments a; assessments give; assessments include; assessments of; assessments the; assessments would;
        assistant; assurance activity; assurance and; astray; at childrens; at christmas; at easter; at helping;
        at high; at meetings; at one; at panel; at protecting; at such; ate; auditor; audits are; audits do;
        authoritative; authority designated; authority still; authority to; autism are; automatic; available in;
        average length; average which; averages; await; away; away over; back home; back of; bad and; bail; bailiffs;
        barely; barker; barnsleys; barton; base; batches; bathroom; be able; be another; be bolder; be brought;
        be called; be clearer; be completed; be confirmed; be developed; be drawn; be easier; be given; be gone;
        be in; be making; be needed; be paid; be rated; be regular; be shared; be started; be to; be told; be used;
        be visited; be well; be written; because nobody; because their; become more; become one; becoming more;
        bed for; beds in; been able; been disseminated; been for; been given; been granted; been hired; been known;
        been laid; been more; been named; been promised; been replaced; been reported; been reviewed; been sent;
        been slow; been so; been some; been successful; been welcomed; been written; before anybody; before but;
        before care; before conferences; before practice; began with; begins at; begun a; begun again; behind that;
        behind them; being asked; being improved; being in; being introduced; being judged; being looked; being of;
        being one; being reviewed; being used; being worked; believed that; beside; better; better help; better of;
        better place; better results; better service; better since; better understanding; better with;
        between agencies; between brothers; between children; between early; between parents; between two; beyond;
        biggest; birth fathers; birth work; birthdays; bit; bite; blacked; blacked out; blame; board are; board had;
        board have; board to; boiled; boiled down; books of; bore; borough had; bosses at; both and; both services;
        boy; boys are; boys had; boys were; bradfords; bradfords childrens; branded; breaks are; breaks had;
        bring them; brings a; britain; broad areas; brought; brought back; brought in; brought to; bruises and;
        budget; budget in; budget is; budget to; build; build on; builds on; built on; but according; but are;
        but did; but has; but he; but practice; but seldom; but several; but social; but those; but we; but young;
        by advisers; by agencies; by agency; by between; by different; by email; by for; by law; by leaders; by local;
        by march; by monday; by november; by schools; by senior; by six; by social; by strong; by video; by young;
        cabinet and; call a; call in; called a; calls the; calls to; calls with; came and; came back; came from;
        can say; can speak; can wait; candid; cannabis farms; cannot; capacity was; car park; care act; care board;
        care but; care experienced; care home; care improvement; care inspectorate; care packages; care planning;
        care proceedings; care providers; care service; care that; cared for; carers about; carers daily; carers feel;
        carers felt; carers from; cares; carrying; cars; case and; case of; case supervision; caseloads allow;
        caseloads at; caseloads in; cases as; cases in; cases is; cases on; cases social; cases themselves; ccgs;
        celebrated; cent and; cent since; centres are; certificates; challenging behaviour; chance for; chances of;
        change things; change to; changed in; changing for; charity; checked and; checks and; checks of; checks the;
        child; child is; child safeguarding; child should; child to; child waits; child with; childhood;
        children after; children came; children come; children first; children inspectors; children learn;
        children lived; children missing; children must; children referred; children say; children than;
        children wait; children waited; children were; children who; children with; childrens board; childrens cases;
        childrens mental; childrens reviews; childs experience; childs file; childs name; childs plan; choosing;
        circumstances changed; circumstances of; city are; city had; city in; citys social; ciws; claim is; clear as;
        clear understanding; closed in; closed to; closely together; closer; clubs are; code; cole; college; come and;
        come at; come down; come for; come through; come to; come together; come under; come with; comes late;
        commission cqc; commissioned services; commissioned to; commissioner is; commissioner will; common; commonest;
        communities; community paediatricians; community planning; community resolutions; compares favourably;
        compassionate; completed before; completed on; complex health; comprehensively; concern about; concerning;
        concerns of; concerns was; concerns were; concludes; conclusions; conditions in; conference; confirmed by;
        congratulations to; connected carers; consent is; consent to; consideration of; considered in;
        considered that; consistency and; consistently and; constructive; consult; contact centre; contact is;
        contacts are; contacts from; contacts were; contain a; contingencies; continue; continuity; contribute to;
        conversation about; conversations are; conversations with; convicted; cope with; copied from; copies; copy of;
        corrected; cost the; costs; could; could find; could give; could pick; could say; could still; council again;
        council but; council by; council chiefs; council got; council has; council itself; council leaders;
        council lost; council over; council provides; council require; council run; council runs; council took;
        council will; council would; councils; councils early; councils first; councils special; councils to; counted;
        countrys; countys childrens; court; court is; court orders; court team; courts and; courts have; cover;
        cqc inspection; cqc report; creeps; creeps in; criminal; criminal exploitation; criminally;
        criminally exploited; criticised in; culture in; current; cursory; cut and; cut from; cut off; cwm; damage;
        danger to; daniel; dari; data and; data are; data is; date; date for; date so; daughter; day on; day visit;
        deadline; deaf; decision was; decisions and; decisions by; decisions of; deemed; deemed inadequate; deeply;
        deficits; delay before; delayed and; delays are; delays before; delays in; deliver; deliver the; demand;
        demand for; democrat; demonstrated; dentist; depend; depression; deprivation; deprivation of; depth; design;
        designated; designed; designed by; desk in; deterioration in; devastating; developing services; devons; did;
        did have; did not; didnt know; difference it; difference they; different from; different people;
        different social; differently; difficult decisions; dig; direction of; disabilities; disabilities and;
        disabilities who; disabled adults; disabled child; disabled or; discharged from; discuss the; discussed with;
        discussions take; disruption; district councils; do and; do at; do for; do less; do the; do with; doctor and;
        does for; does the; doing more; domestic abuse; domestic violence; doncasters; doncasters childrens;
        done much; done since; done with; dont say; double the; doubted; down at; down the; downgraded; dozen;
        dragged; drawn; drew attention; dried; dried up; drinking; drive and; drop off; drop out; drops; drug use;
        drugs; during lockdown; duty teams; duty to; each; each a; each term; each to; each worker; earlier visits;
        early in; early stage; early this; easier to; easy prey; eating; education staff; education was;
        education watchdog; educational; educational psychologists; eet; effect and; effect on; effective services;
        effective the; effectively; effectively to; efficient; ehcps; ehcps are; eighteenth birthday; electively;
        electively home; emails; embed; emotional support; emotional wellbeing; employs; enabling; encourage;
        encourages; end without; ended with; ends with; engage; engaging; england the; enough children; enough foster;
        enough on; enquiries and; enquiries that; ensured; ensured that; ensuring safety; equipment; equipment that;
        escalated; escalated to; escalation of; especially; establishment of; estimated; estyn said; ethnic;
        even after; every assessment; every case; every family; every inspection; every three; everybody who;
        everyone; everyone else; everything and; everything that; everywhere in; evident in; exception; exception is;
        exceptionally well; exchange; exclusions from; executive and; exhausted; expect; expectations;
        expected progress; expects to; experiences; explained that; explained what; exploitation in;
        exploitation team; exploited in; exploited online; exposed; eye on; eye to; facing; fact that; failings are;
        fails; failures; failures and; failures that; fall short; fallen; families face; families inadequate;
        families requires; families should; families spoke; families still; families they; families told;
        families would; family finding; family to; family tracing; far longer; far more; far things; far to; fared;
        farmhouse; faster since; favourably; february the; feedback was; feeding; feeds; feel forgotten; fells;
        felt watched; fenced; few had; few months; few parents; few to; few years; fewer people; fifty two; fighting;
        figures that; files from; files which; filled by; filling; find on; find them; find what; finding and;
        findings and; finds out; fine; first and; first full; first monitoring; fit for; five and;
        five recommendations; flat with; flats; flats with; fled; focus in; focused inspection; followed a;
        followed up; follows a; footing; for a; for access; for after; for almost; for another; for any; for checking;
        for choosing; for dealing; for eleven; for equipment; for every; for family; for far; for fathers;
        for further; for granted; for having; for helping; for improving; for independence; for is; for later;
        for managers; for medical; for prevention; for private; for purpose; for recruitment; for respite; for short;
        for somebody; for their; for themselves; for these; for those; for training; for trying; for visits;
        for vulnerable; for younger; for youngsters; force and; forensic; forest; forty miles; forward; forward and;
        foster to; fostering adoption; fostering agencies; fostering is; fostering was; found had; found is;
        found serious; found staff; found that; found throughout; found to; found weaknesses; found widespread;
        found within; foundations; foundations for; four; four childrens; four directors; four or; four pages;
        four plans; four year; framework; framework which; free; freeview channel; fresh look; friday night;
        friendship; from; from an; from another; from care; from end; from going; from here; from hospital; from july;
        from march; from minority; from monday; from now; from other; from police; from prison; from this; from two;
        from what; frontline practice; frontline practitioners; frozen; frustrated; full by; fully understood;
        further action; gate; gave it; gave its; gave no; gave rise; generally; generation; gentle; genuine;
        get adult; get advice; get at; get better; get good; get is; get less; get them; gets a; girl had; girl with;
        give their; given but; giving; go back; go before; go round; goes well; going on; gone out; gone to; good;
        good all; good children; good following; good it; good ofsted; good overall; good rating; good result;
        good third; good three; good which; good while; good with; good work; got a; got help; got one; governance;
        governance management; governments; gps and; grade is; grade they; grades were; grading; grandparents who;
        granted that; green on; grew; groomed by; group are; group conference; group that; groups and; grown and;
        grown from; grown ups; guessed; guidance; guide; had a; had accepted; had all; had an; had ever; had followed;
        had gone; had heard; had held; had helped; had inspected; had joined; had little; had looked; had one;
        had only; had over; had run; had sent; had several; had shown; had so; had the; had yet; hadnt been; halved;
        hand with; handing; handover to; handovers; hands of; hands over; hangs; happens to; harassment; hard enough;
        hard work; harm because; harm but; harm in; harm to; hartsmere; has accepted; has apologised; has carried;
        has decided; has deteriorated; has enabled; has ensured; has ever; has graded; has grown; has hardly;
        has improved; has its; has led; has little; has more; has never; has raised; has responded; has ruled;
        has run; has serious; has served; has shrunk; has significant; has some; has special; has taken; have access;
        have all; have asked; have both; have caseloads; have changed; have children; have confidence; have each;
        have ensured; have good; have got; have grown; have inconsistent; have invested; have learnt; have led;
        have less; have let; have liked; have long; have nothing; have nowhere; have promised; have rated;
        have returned; have run; have said; have send; have services; have set; have significant; have stood;
        have suffered; have too; have trebled; have wanted; have warned; having the; he also; he explained; he said;
        head; headache; health colleagues; health help; health history; health reviews; health service; health trust;
        health trusts; healthier; healthier lives; healthy; hear about; heard and; heard of; heard what; hearings are;
        heavily; heavily on; hed; held; held since; held to; held up; help after; help assessments; help they;
        helping and; helping to; helping young; helpline for; helps; here to; high levels; high needs; high praise;
        highly vulnerable; his own; history; hit and; hmie; hmip; hmip and; hmips; hoist; holiday cottages;
        holiday lets; home care; home has; home to; home visits; home were; homeless teenagers; homes by; homes had;
        homes of; homes run; hopes of; hostel; hours of; hours were; house has; housing and; how badly;
        how consistent; how effectively; how little; how partners; how plans; how staff; how thresholds; hub and;
        hundreds; hundreds of; i was; idea of; identify and; identify the; if all; if at; if that; illness; illnesses;
        imaginative; immigration; immunisation; important weaknesses; importantly; improve because; improve further;
        improve inspectors; improve its; improve what; improved since; improvement one; improvement programme;
        improvement with; improvements are; improving and; improving them; in additional; in adult; in an;
        in assessment; in batches; in bury; in by; in families; in february; in foster; in identifying; in is;
        in joint; in late; in neglect; in notebooks; in ofsteds; in outcomes; in person; in plain; in practice;
        in recent; in reviews; in shared; in sight; in specialist; in terms; in town; in unregulated; in wales;
        in was; in when; in which; in who; in words; inaccurate; inadequate as; inadequate by; inadequate it;
        inadequate to; inadequate was; include the; including disabled; increases; indeed; independent;
        independent chair; independent fostering; information; information advice; information to; initial medicals;
        initiated; initiatives; injuries; inspected; inspected our; inspected them; inspection a; inspection services;
        inspection that; inspectors at; inspectors it; inspectors pointed; inspectors put; inspectors say;
        inspectors still; inspectors told; inspectors wanted; inspectors warned; inspectors was; inspectors which;
        instability; intensive help; interface with; interim; interventions; interviews with; into adult; into by;
        into early; into gangs; into its; into more; into two; invest in; invested; invested in; investigation in;
        involved; is answered; is checked; is clear; is comprehensive; is concerned; is discussed; is evidence;
        is first; is four; is frequent; is gathered; is governed; is improving; is inconsistent; is just; is learnt;
        is led; is left; is likely; is lower; is missed; is nearly; is praise; is readily; is real; is recruiting;
        is reviewed; is rigorous; is run; is six; is that; is there; is thorough; is timely; is to; is underdeveloped;
        is up; is usual; is what; isnt always; issued; it adds; it at; it happens; it hard; it inspected; it isnt;
        it keeps; it made; it matters; it means; it more; it on; it pleased; it provides; it rated; it sees; it so;
        it stands; it states; it the; it through; it two; it will; its doors; its duty; its good; its name;
        its needed; its plans; its purpose; its response; its service; its services; its verdict; joining; joint;
        joint area; joint board; joint commissioning; joint inspection; joint protocol; judge has; judged and;
        judged inadequate; judged outstanding; judged them; judgement had; judgement of; judgement that;
        judgement was; juggling; just; just one; justice services; keep their; keeping the; keeps an; keeps them;
        kept as; kept by; key processes; key stage; know if; know of; know them; known by; knows about; knows that;
        labour; lac; lads; lag; lags; lags behind; language that; lapsed; lapsed in; laptops; largest; last entry;
        last had; last ilacs; last inspected; last night; last there; last week; lasted for; later in; launched;
        law and; law says; lead on; lead the; leaders can; leaders knew; leaders of; leaders recognise;
        leaders should; leaders the; leading; lean; leans; leans on; learn and; learning difficulties; learnt;
        leavers came; leavers experiences; leavers on; leavers one; leavers said; leaves; left blank; left undone;
        legacy of; legal limit; legal planning; legal proceedings; length; lengths; lengthy; less effective;
        less frequent; less of; lessons on; let; let down; let things; lets the; letter from; letter highlights;
        letters were; level; liberal; liberal democrat; liberty; life at; life chances; life has; life making;
        light on; lights; like; like an; like it; like shopping; limit of; linked to; links to; list; list and;
        list has; little help; little of; little on; little progress; little was; lived with; lives with;
        living outside; local leaders; local safeguarding; locked; locks; lodgers; long been; long before; long time;
        long to; long way; longer; look again; look beyond; look harder; look into; looked as; looked into; looking;
        lost in; low risk; lowest possible; lowest rating; lscb; lucky; made as; made but; made by; made its;
        made one; made them; main areas; mainland; majestys; majority of; make childrens; make decisions; make of;
        making childrens; making for; making services; making sufficient; making sure; making their; manager who;
        managers; managers are; managers comments; managers dont; managers on; managers sample; managers the;
        managing; many parents; many parts; many who; mapping; mapping of; march was; marchant; martin; mash and;
        matches with; matters conversations; may come; may need; may this; means; meant a; meant for; meantime;
        measurable; measured; measuring; mechanism; median; medical examinations; medical history; meet; meet its;
        meeting; meetings that; meetings to; members could; mens; messages; met young; middling; midlands; might be;
        minority; miss; miss the; missing for; missing or; missing to; missing were; mixed quality; model which;
        modernising; money for; money from; money worries; monitored; monitoring report; monitoring reports; monitors;
        month after; monthly data; months inspection; months until; morale among; morale in; morale is; more;
        more consistently; more families; more improvement; more joined; more permanent; more support; more they;
        more urgency; mornings; most complex; most recent; mother who; mothers with; mould; mould and; move on;
        moved online; moved three; moves from; moving from; moving in; mp; mrs; ms; much else; much progress; muddle;
        multiple; mums who; music and; must act; must respond; myself; named nurse; named several; naming;
        national director; national figure; national referral; nearly all; need more; need services; needed for;
        needed the; needs is; needs send; needs were; neighbours; neither work; nephew; network;
        neurodevelopmental assessments; never seen; new families; new ofsted; new permanent; new respite;
        new starters; night staff; nine quality; nine schools; nine young; nineteen year; ninety; ninth; no doubt;
        no effective; no foster; no good; no job; no joint; no less; no notice; no nurse; no place; no respite;
        no social; nobody had; nobody senior; none; not asked; not by; not carried; not change; not clear;
        not confident; not deal; not engage; not fit; not fully; not getting; not heard; not improved; not managed;
        not move; not otherwise; not oversee; not pay; not properly; not read; not robust; not say; not show;
        not spotted; not subject; notch; noted how; notes from; nothing of; nothing was; noticed that; now an;
        now brought; now has; now require; nowhere; number; numbers and; nurses are; nurses have; objectives;
        observed; obtained; occupational therapist; occupational therapists; october they; october to; of adoption;
        of advocacy; of apprenticeships; of assessment; of asylum; of birth; of care; of chronologies; of coming;
        of concern; of court; of development; of documents; of eight; of equipment; of fifty; of foster; of girls;
        of joint; of just; of liberty; of lockdown; of measures; of most; of november; of permanence; of personal;
        of plan; of practitioners; of probations; of respite; of risk; of strong; of those; of urgency; of weaknesses;
        of work; of youth; off a; off from; offer has; offered an; offers to; office hours; officer for; officers are;
        officers challenge; official report; officially; ofsted after; ofsted but; ofsted cqc; ofsted finds;
        ofsted in; ofsted inspector; ofsted its; ofsted noted; ofsted published; ofsted the; ofsted this;
        ofsted thought; ofsteds inspection; ofsteds rating; ofsteds visit; often in; old and; older and; on average;
        on being; on council; on eight; on everything; on files; on for; on half; on having; on is; on money;
        on neglect; on our; on progress; on sen; on several; on shots; on staff; on tuesday; on ventilators; on when;
        on year; on young; once more; once they; once to; one; one checks; one family; one file; one grumble;
        one inspector; one kind; one office; one recommendation; one record; one said; one which; one will; ones are;
        ones had; only for; only one; onto; onto the; open two; opinions; or because; or carers; or child; or four;
        or if; or is; or measurable; or subject; or subsequent; or were; other; other children; other local;
        other people; other was; others in; others the; others there; out by; out for; out from; out if; out of;
        out on; out over; out what; outcomes in; outcomes that; outline plo; outlines; outside school;
        outstanding features; outstanding is; over again; over all; over and; over childrens; over from; over half;
        over optimism; over time; over when; overall with; overcrowding; oversee them; oversight are; overview of;
        overwhelmed and; own are; own care; own have; own lives; own self; own staff; own standard; owned; owns; pa;
        packages are; paediatricians; page that; paid; paid a; pan; pandemic the; panel; panel considers; papers;
        paperwork; parents as; parents cannot; parents felt; parents or; parents said; parents would; part and;
        part in; part time; particular are; particularly for; partners for; partners of; partners that;
        partnership was; partnership will; partnerships arrangements; partnerships work; past the; past their;
        past two; past year; pasted; patchy; pathway for; pathways and; pay; pay for; payment; payment rates;
        peer challenge; people aged; people as; people but; people have; people sat; people should; people that;
        peoples homes; per child; performance board; performance that; period; permanent director; permanent head;
        persevere; person can; personal; personal advisors; phase of; phone calls; photos of; pieced; pieced together;
        pile up; pilot; place at; place more; place on; place without; placed at; placed outside; placements and;
        placements from; plain english; plainer; plan; plan by; plan came; plan to; plan within; planned;
        planning that; plans and; plans describe; plans did; plans end; plans go; plans need; plans said; plans seen;
        plans should; plans tell; plans went; point the; point when; point where; points for; police had;
        police notices; police notifications; political and; poor mental; poor records; popular; pose; post in;
        powers; practice had; practice it; practice more; practice was; practitioner; practitioners are; praised and;
        praised for; precision; preferred; premises; premium; presented the; pressed; previous; prey; pride in;
        printed; prioritised and; prison; problem is; proceedings and; proceedings for; proceedings to;
        professionals are; professionals have; professionals in; professionals were; programme; programme and;
        programme was; progress against; progress as; progress at; progress from; progress plan; progress the;
        promised; promises; promotes; proof of; prospects; protected well; protection; protection and;
        protection conference; protection conferences; protection experience; provided; provider; provides an;
        provision in; provision is; psychiatry; psychologists; public today; published and; pulling; pupil;
        purpose and; push and; pushed up; put by; put off; put on; put out; put questions; put that; put things;
        put this; puts; puts them; quality commission; quality has; questions were; queue for; quieter children; raa;
        raise standards; raises; raising awareness; ramp; ramps; ran out; ran the; ran through; rating of;
        rationale for; reached; readily available; reading and; reading of; readings childrens; ready; ready to;
        reason; reasons are; reassessments; recent; recent times; reception centres; reckoning; recognise the;
        recognised but; recommendations and; recommendations are; recommendations in; recommendations to;
        recommended in; record of; recorded and; records had; records showed; recruited and; recruitment is;
        reduced caseloads; referral is; referral mechanism; referrals were; referrers; reflected; reflected in;
        reflective of; reflects; reforms of; refuse; regional; register with; registered with; registration;
        regulator ofsted; release; relentless focus; reliable; reliant; reliant on; relied; relied on; reluctant;
        reluctant to; remain on; remarks; removed; repairs; replace; report acknowledged; report asks; report for;
        report gives; report how; report into; report ofsted; report on; report out; report puts; report speaks;
        report suggests; report today; reported had; reporter; reports by; request for; requests; resettlement policy;
        residents and; residents can; residents were; resilient; resolutions; resolved; resource; respite for;
        response and; responsibilities; responsibilities to; results; results were; retain; retained; return home;
        return interview; return talks; returning to; review and; review every; reviewed by; reviewed each;
        reviews are; reviews regulations; right down; right one; right ones; right people; right what; rights and;
        rigorous enough; ring fenced; risk assessment; risk for; risk has; risk management; risk they; risks of;
        river; road; road to; roles; room to; ruled out; run childrens; runs through; rush; safe is;
        safeguarding childrens; safeguarding partners; safeguards children; safer as; safety is; safety was; said and;
        said at; said little; said mr; said ofsted; said what; same family; same five; same grade; same week;
        say more; says childrens; says the; scale of; scarce; school as; school because; school day; school had;
        school has; school that; school to; schools did; schools the; score; scorecard; searches; second language;
        second or; second such; secret; section; see; see all; see from; see it; seeing; seeing a; seek; seekers who;
        seeking boys; seems; seems to; seen on; seen or; seen quickly; seen since; seen that; seen what; sees to;
        selling drugs; sen and; sen support; send from; send need; send were; sending; senior manager; senior staff;
        sensitively; sent a; sent in; sent the; sentenced; separated children; sequenced; series; serious;
        serious concern; serious failings; serious ones; service a; service came; service should; service were;
        services across; services as; services better; services camhs; services improvement; services in;
        services jointly; services must; services on; services themselves; services took; services were;
        sessions with; set up; seven; seven children; seven had; seven of; seven times; several plans; several teams;
        severely disabled; sexual abuse; sexually abused; shade; shape services; share the; shared in; she has;
        shopping lists; short on; shots; should also; should come; should see; should stay; show how; shown to; shows;
        shrunk to; shut and; shy of; sibling groups; siblings are; sign; sign of; signal; signature;
        significant shortfalls; signs; signs of; similarly; simply; since an; since been; since last; since schools;
        since spring; since that; since the; since there; sink; sisters; sisters of; six; six and; six in; sixteen;
        sixth; sketchy; sleep and; sleep clinic; slide; slips; slot; slowest; small group; so children; so did; so do;
        so says; social cares; sole; solid; some effective; some for; some in; some strengths; some time; some very;
        some vulnerable; somersets; soon as; sore; sore point; speak; speak for; speaking; speaking to;
        specialist help; specialist support; specialist worker; spell; spell out; spokesperson; sport; spread;
        spreadsheets; spring and; stabbing; stability for; stable foster; staff come; staff on; staff parents;
        staff said; staff spoke; staff whose; stage; stage for; stage of; stage to; stages; stages of; standard and;
        standard ofsted; stars; start and; started for; started in; started to; starter; starters; state of;
        statutory visits; stayed in; steep; step downs; step parents; stepping down; still a; still and; still come;
        still in; still inadequate; still is; still need; still open; still the; stood in; stood still; stop;
        strategic oversight; strategic partnerships; strategies; strategies and; strategy for; strategy to;
        strengths as; strengths of; strengths that; strong team; struggle; struggling; subject of; submit; submit a;
        subsequent time; such a; such assessments; suggest; suggestions; suggests; suitable and; suitable placements;
        sum; summaries; summary; supermarket; support as; support does; support more; support should; support the;
        support were; support without; supported flats; supported with; supporting people; supposed to; surgery;
        survey; survey and; survey of; suttons; switched; system has; system of; system that; systemic and;
        systemic failings; systems and; take place; taken and; taken by; taken on; takes half; takes too;
        taking place; talk of; talking about; task and; taught in; tax relief; team; team as; team can; team leaders;
        team led; team met; team provides; team they; team was; team were; teams had; teams own; teenager is;
        teenagers have; teenagers on; teenagers were; telling them; tells of; ten months; ten of; ten people;
        ten weeks; tenancies; tend to; term and; term fostering; terms of; testing; text; than good; than to;
        than what; that actions; that although; that an; that and; that arent; that cannot; that each; that four;
        that go; that good; that grade; that health; that help; that improvement; that in; that information; that it;
        that letters; that means; that meetings; that needed; that of; that pathway; that practitioners;
        that professionals; that run; that significant; that standards; that such; that tell; that tells;
        that unaccompanied; that we; that when; the actions; the alarm; the arrangement; the assessment;
        the assessments; the basis; the benefit; the birthday; the books; the bosses; the car; the ccg; the childs;
        the code; the combined; the coming; the commissioned; the commitment; the committee; the common; the computer;
        the core; the countrys; the cqc; the cssiw; the date; the decline; the deep; the delivery; the departments;
        the difficulties; the drop; the earlier; the eating; the edge; the evaluation; the evening; the exploitation;
        the fact; the failures; the feedback; the few; the file; the finding; the follow; the governments; the great;
        the hands; the heart; the hospital; the hours; the hubs; the information; the island; the january; the july;
        the kitchen; the largest; the law; the leadership; the local; the longer; the low; the mash; the meantime;
        the meetings; the men; the middle; the more; the night; the ninth; the notes; the officer; the oldest;
        the order; the participation; the phone; the placement; the plan; the poor; the post; the pressures;
        the promise; the proportion; the quarter; the regulator; the resource; the respite; the return; the rise;
        the river; the rules; the schools; the screen; the search; the second; the serious; the share; the shared;
        the situation; the six; the social; the sole; the specialist; the speed; the spotlight; the spring;
        the stability; the story; the strength; the sub; the tasks; the tea; the teenager; the tool; the town;
        the twenty; the university; the upper; the welfare; the welsh; the workload; the yearly; their adult;
        their assessments; their books; their carers; their family; their feedback; their first; their friends;
        their good; their job; their long; their minds; their monitoring; their needs; their plan; their plans;
        their reasons; their referral; their responsibilities; their roles; their second; their tale; their verdict;
        their visits; them all; them alone; them back; them came; them children; them do; them of; them three;
        them was; them what; them when; them why; thematic; therapeutic service; therapist; therapy was; there in;
        there isnt; there might; there must; theres been; theres little; theres no; theres one; they; they ask;
        they cannot; they concluded; they considered; they fully; they identify; they know; they last; they lived;
        they need; they refer; they say; they set; they spent; they tell; thin; things at; things over; things to;
        third and; third is; third monitoring; third of; third time; this enables; this ensures; this had;
        this includes; this reason; this right; this some; this sort; this work; this year; thorough; those on;
        those with; though its; thoughts; three and; three broad; three families; three hours; three points;
        three recommendations; through a; through on; through what; throughout; throughout childrens; tick; time;
        time as; time between; time ofsted; time this; timely way; times; times without; to allegations; to another;
        to anyone; to assess; to blame; to britain; to chase; to councillors; to court; to cut; to discuss; to embed;
        to evaluate; to fail; to form; to gather; to give; to grow; to his; to home; to inadequate; to inconsistent;
        to inspect; to invest; to is; to lead; to leaders; to let; to most; to nobody; to older; to panel; to record;
        to reduce; to register; to reply; to retain; to score; to seek; to special; to spend; to spot; to steer;
        to submit; to that; to therapy; to university; to write; today after; today for; today that; told; told about;
        told how; told me; told of; told ofsted; told too; told what; too late; too low; too often; too short;
        too with; took its; took place; tool; tool is; tool that; top of; touch; trained in; training is; transition;
        transport to; tranter; travel to; trebled; troubled; true of; true picture; trust should; turn; turned to;
        turnover among; turns eighteen; twelve children; twenty weeks; twice; twice as; two and; two further;
        two inadequate; two out; two records; two reports; two systems; two watchdogs; two young;
        unaccompanied children; unaware that; unborn babies; uncertain; uncovered; under it; under the; under way;
        understand it; understood and; undone; uneasy; uneasy about; unitary authority; universities; unnecessarily;
        unregistered home; until a; until its; until their; up after; up an; up for; up late; up one; up when;
        updating; updating assessments; urgent cases; us with; use to; used by; used for; using; vague; vans;
        variation; varied too; vary; ventilators; verbal; verdict on; versions of; very high; very large; video calls;
        videos; views of; virtually; vision; vision for; visit a; visit dealt; visit does; visit it; visit the;
        visited less; visited on; visiting; visitors; visitors and; visits in; visits with; vital; vividly; voices of;
        voices were; voluntary; voluntary accommodation; volunteers; wages; wait a; waited up; waiting; waiting is;
        waiting up; waits of; warmer; warnings; was about; was an; was asked; was closed; was concerned; was critical;
        was criticised; was dealing; was delayed; was enough; was finished; was formed; was hard; was here;
        was identified; was last; was lost; was much; was necessary; was needed; was responsible; was seen; was set;
        was short; was starting; was too; was turned; was used; was work; was wrong; wasnt a; watch; watch on;
        watch over; watchdog found; watchdog rated; watchdog said; watches; way; way as; way by; way children; way is;
        way to; we now; we want; weather; weeks or; weighing; weighing up; welcomed; welfare of; well children;
        well services; welsh government; went astray; went back; were about; were closed; were dealt; were deemed;
        were drawn; were few; were first; were for; were held; were marked; were met; were named; were new; were only;
        were overdue; were put; were sent; were sofa; were supported; were taken; were the; were two; were uneasy;
        were vague; were written; wet; what an; what good; what it; what managers; what one; what risk; what send;
        what their; what went; wheelchairs; when child; when childrens; when estyn; when families; when needed;
        when needs; when one; when people; when services; when somebody; when the; when there; when workers; when you;
        whenever they; where everyone; where nobody; where ofsted; where progress; where workers; wherever it;
        whether it; which according; which agencies; which are; which began; which came; which have; which inspected;
        which looks; which managers; which means; which more; which ofsteds; which services; which there;
        which things; who attend; who fled; who go; who knew; who look; who make; who put; who receive; who saw;
        who say; who stay; who wait; who worked; who wrote; whod be; whom to; whom we; whose case; whose child;
        whose children; whose needs; whose parents; why children; why it; wide ranging; widespread failings;
        will bring; will do; will get; will improve; will know; will spend; will take; willingness; willingness to;
        wishes and; with an; with any; with babies; with brothers; with demand; with high; with housing;
        with learning; with life; with little; with many; with men; with more; with nearly; with new;
        with outstanding; with practitioners; with promptly; with six; with someone; with staff; with too;
        with violence; with well; with whom; within six; without a; without their; woman; won praise; word on;
        word that; words of; words were; work assessments; work before; work can; work effectively; work from;
        work is; work nor; work on; work starts; work still; work the; worked on; worked out; worker after; worker as;
        worker could; worker sees; worker they; workers ensure; workers managers; workers receive; workers should;
        workers supervision; workers told; workers visits; workers whom; workforce which; working agreements;
        working between; working in; works in; worry to; worse and; would act; would deal; would happen; would last;
        would make; would take; wound; write up; writing; written and; written up; wrong with; wrote a; wsoa;
        wsoa which; year; year is; year on; year so; year the; year to; years and; years there; yet been;
        yet consistent; yet good; yet what; yjs is; you; you are; you ask; you have; young inspectors; young parents;
        younger brothers; youngster; youngsters who; youth crime
    """,
    -0.25: """
        ^ accommodation; ^ according; ^ adults; ^ agency; ^ asked; ^ attendance; ^ backlogs; ^ before; ^ between; ^ c;
        ^ capacity; ^ childrens; ^ clear; ^ community; ^ concerns; ^ continued; ^ continuing; ^ council; ^ councillor;
        ^ credit; ^ daily; ^ duty; ^ edge; ^ elsewhere; ^ everybody; ^ exam; ^ exit; ^ extensive; ^ feedback; ^ files;
        ^ good; ^ gps; ^ grown; ^ heads; ^ her; ^ homework; ^ host; ^ individual; ^ joint; ^ language; ^ laptops;
        ^ leaders; ^ mainstream; ^ mediation; ^ members; ^ mothers; ^ nearly; ^ new; ^ non; ^ nursery; ^ ofsted;
        ^ our; ^ overall; ^ parenting; ^ practical; ^ prescriptions; ^ primary; ^ prompt; ^ providing; ^ pupils;
        ^ relatives; ^ reviewing; ^ risks; ^ safeguarding; ^ saturday; ^ seven; ^ sleep; ^ small; ^ solicitors;
        ^ strategic; ^ student; ^ such; ^ supervision; ^ teams; ^ thats; ^ therapy; ^ there; ^ transfer; ^ trusted;
        ^ twin; ^ two; ^ until; ^ viability; ^ voice; ^ volunteers; ^ waiting; ^ women; ^ yes; a bed; a big;
        a birthday; a charity; a chief; a choir; a church; a classroom; a clinic; a club; a commitment; a conclusion;
        a considerable; a consistent; a conversation; a daily; a date; a decent; a degree; a delight; a difficult;
        a drugs; a failing; a far; a farm; a favourable; a first; a format; a fortnight; a garden; a gem; a grown;
        a happy; a hotel; a hub; a huge; a kettle; a lasting; a letter; a link; a loss; a managers; a mental;
        a mentor; a minute; a mobile; a model; a mother; a name; a national; a notice; a nurse; a passport;
        a persistent; a plan; a podcast; a post; a pre; a protected; a quick; a recruitment; a response; a rise;
        a scheme; a sense; a serious; a speech; a steady; a stroke; a succession; a suitable; a tablet; a third;
        a tool; a tracker; a transformation; a very; a visit; a while; a worker; a year; abduction; abduction notices;
        ability to; about by; about home; about them; above the; above those; abroad; abuse; abuse has; abuse is;
        abuse of; abusive; acceptable; accepted; accessibility of; accommodation to; accord; account through;
        achieve better; achieved; acknowledged; act as; action as; actions which; active; adapted; added to;
        addition to; address this; adequate or; adolescent service; adopt has; adoption team; adoptive;
        adoptive families; adult who; adults did; adults who; advice from; advise; adviser to; adviser until;
        advisers go; advisers on; advisers to; advisers were; advocates who; affect; affect social; affected;
        affects the; afford; after live; after ofsteds; after seven; after so; after that; again been; again when;
        against a; against people; against the; age and; age disputes; agencies which; agency; agency child;
        agency front; agency referral; agenda; ages; ago; ago a; ago it; ago there; agree to; agree who; aimed at;
        aims; airport; alcohol; alcohol spectrum; alert; alive; all ages; all but; all get; all in; all nine;
        all parts; all through; allocate; allocation of; allotment; along; already in; also do; also gave; also good;
        also had; also looked; also praised; also remarked; although a; always assessed; ambition and; among the;
        among those; an accurate; an address; an adequate; an agency; an allocated; an assessment; an asylum;
        an authority; an earlier; an effect; an election; an evening; an honest; an impact; an information;
        an officer; an organisation; an outstanding; analytical and; and; and actions; and advisers; and another;
        and ask; and asked; and assessment; and assessments; and attendance; and brings; and called; and challenge;
        and clear; and come; and communication; and confidence; and corporate; and could; and dads; and data;
        and dated; and delivers; and determination; and determined; and effective; and effectiveness; and eight;
        and experienced; and fears; and find; and followed; and free; and gaps; and gave; and gives; and goes;
        and got; and had; and harder; and hardly; and heard; and helpful; and holds; and hospital; and involved;
        and jobs; and know; and known; and kurdish; and large; and lead; and look; and looked; and makes; and meant;
        and mental; and nearly; and newly; and none; and nowhere; and offers; and older; and organisations;
        and outstanding; and partner; and personal; and planning; and political; and praised; and primary;
        and processes; and ramps; and residential; and results; and review; and safeguarding; and secondary; and send;
        and set; and settings; and settled; and sickness; and sister; and somebody; and someone; and spoke;
        and strengths; and substance; and sustain; and sustained; and took; and understood; and unhurried;
        and weekends; and weighed; and where; and why; and with; and workers; and would; and youngsters; angry;
        annual; answer; answer for; answer was; any hour; any longer; anybody else; anyone could; anyone who; anyones;
        anywhere else; apa; app; appears; are all; are apt; are aware; are back; are balanced; are brought;
        are called; are cared; are catching; are checked; are child; are coming; are confident; are crisp;
        are dedicated; are enough; are explained; are fair; are finished; are found; are four; are frequently;
        are greeted; are identified; are moving; are never; are new; are noted; are part; are picked; are plain;
        are plans; are prepared; are provided; are published; are quickly; are redrawn; are reduced; are responsible;
        are right; are rightly; are sent; are signed; are sometimes; are spotted; are started; are supported;
        are thin; are typed; are under; are worried; area is; area or; areas are; areas of; areas out; areas send;
        argue; arising from; arms; arrangements; arrivals are; as against; as are; as did; as hard; as how; as its;
        as lead; as less; as many; as one; as partners; as seriously; as staff; as such; as these; as things;
        as young; asked in; asked it; asked whether; aspect; aspect of; aspirations; aspire; assessed; assessed as;
        assessed the; assessment team; assessment that; assessments; assessments are; assessments arent;
        assessments do; assessments vary; asset; assumed; asylum claims; asylum have; at a; at again; at conferences;
        at ease; at everything; at greatest; at its; at making; at night; at play; at special; at speed; at strategic;
        at two; at university; at was; at were; at who; attend; attendance among; attention was; authorisation;
        authority; authority childrens; authority recognises; authority says; authors; available for; avoid; awake;
        away to; baby; back at; back into; backing of; backs; bad news; balanced; balanced and; banned; bar; barbers;
        bath and; be answered; be cut; be effective; be finished; be for; be going; be hard; be involved; be measured;
        be no; be on; be opened; be picked; be reached; be right; be seen; be set; be so; be supported; be too;
        be under; be victims; be with; bear; bears; beat; became director; became the; because so; become normal;
        become sharper; become significantly; becoming; bed; bedrooms; beds; beds and; bedtime; bedtimes;
        been adopted; been followed; been helped; been let; been lifted; been lost; been missed; been moved;
        been printed; been progress; been put; been raised; been recorded; been requires; been served; been slower;
        been thought; been told; been tried; been under; been well; before; before are; before christmas;
        before deciding; before every; before in; before their; begin; begin by; beginning of; behavioural;
        behind each; being a; being trafficked; belong; benefited; better as; better chances; better for; better more;
        better or; better practice; better such; better understood; better work; between families; between them; bias;
        big; bike; bin; bit by; black and; blamed for; bleak; board as; board since; board that; bond; books were;
        borough councils; borough for; boroughs vulnerable; both of; bowling; boxes and; breakfast since; breakfasts;
        breaking; breaks and; breaks at; brief and; bring about; bring down; bring up; british; broad range;
        brought the; brought together; bruise; budgets and; budgets are; bungalow; bus drivers; but help; but nobody;
        but praise; but that; but they; but to; buys; by; by adults; by any; by bit; by childrens; by day; by eleven;
        by five; by heads; by its; by nine; by politicians; by practitioners; by street; by themselves; c; cabinet to;
        calderdales; call handlers; called it; caller; caller is; calling; calls a; calm; came first; came under;
        came up; campaign; can afford; can do; can tell; can turn; can understand; cannot go; canteen; capacity in;
        cardiffs; care after; care and; care are; care had; care market; care need; care or; care out; care see;
        care spoke; care under; care where; carers can; carers for; carers on; carers should; caring for; carol;
        carry more; carry on; carry the; case conferences; case does; case file; case is; cases each; cent;
        centre for; centres; ceremony; chaired with; challenge the; chamber; change and; change at; change for;
        change had; change that; changed; changed a; changed how; changed since; changed when; charities; chart; chat;
        chats; checks for; cheerful; chess; chief; chiefs; child before; child can; child cannot; child from;
        child had; child has; child may; child protection; child wants; child whose; childminders; children arent;
        children as; children back; children experiencing; children find; children going; children left;
        children live; children move; children need; children one; children properly; children receive;
        children safer; children seen; children stayed; children subject; children that; children the; children whose;
        children will; children would; childrens; childrens centres; childrens circumstances; childrens daily;
        childrens files; childrens identity; childrens learning; childrens lives; childrens progress;
        childrens reporters; childrens rights; childs safety; choose their; christmas day; church; cited; cities;
        citizenship; city has; city to; citys care; ciw has; claims are; claims have; clarity of; classrooms;
        clear strengths; close eye; closely with; closer oversight; co ordinated; coached; coaches; coercive;
        cohesive; columns; come about; come as; come into; come out; come sooner; comes from; comes home; comes out;
        comes too; commend; commended for; commends; comment; commentary; commission for; communication with;
        community nurses; compassion; complacent; complaints about; completed without; compliance and; concentrate;
        concern and; concluded that; conditions that; conference reports; conferences; conferences have;
        confidence of; confident and; consequently; consider; considerable and; considered to; consistency in;
        contact and; contact by; contacts a; contacts about; contacts is; continues to; contract; contribute well;
        contributed to; control; control and; cook; cooks; coordinated and; copes; corporate director; cots;
        could follow; could hardly; could name; could understand; council a; council accepts; council after;
        council also; council area; council at; council gets; council leader; council says; council whose;
        council worked; councils cabinet; councils leaders; councils work; counted as; counting; country;
        county since; countys; countys children; course; court dates; court for; court has; courtesy; cover the;
        covers; cqc assessed; cqc in; cqc inspected; creativity; credit for; crew; crime; crisis; crisis and;
        criticised for; cumulative effect; curious; currently; cut; cut by; cut to; cycle; daily; daily huddle;
        daily triage; damning verdict; danger; data on; dates and; day after; day for; day in; days a; days between;
        days or; dcs who; deaf children; deal; deal with; dealing; deals; decade; decision making; decision to;
        decisions are; decisions at; decisions was; decisions were; decline in; defined; degrees; delay in;
        delighted to; deliver services; delivers; demand on; demanded; dental checks; department good; department had;
        department has; department was; depends; deprived; deputies; describe the; describes; desks; despite the;
        detailed to; develop and; develop services; developed; developed and; developing and; dfes; diaries; diary;
        did their; did well; died; difference in; digital; diligently; diligently to; dips; director; director in;
        director reads; director said; director to; disabilities are; disabilities send; disability and; divert;
        do are; do as; document; does not; does with; doing and; doing something; done at; done away; done inspectors;
        done is; done well; door of; door to; door was; doorstep visits; down by; down in; down plans; drafted;
        draw up; drawing up; drawn in; drawn with; draws attention; dream; drew; driven up; dropped by; dropped to;
        due; duplication; duty and; duty manager; e g; each area; each brother; each day; each decision; each for;
        each missing; each month; each plan; each quarter; each step; each week; ealings; earlier; earlier report;
        early; early identification; early october; early permanence; earn; earned; ease; easy for; edge of;
        educated children; education are; education dfe; education employment; education of; education service;
        education social; effective leaders; effective relationships; effectively the; ehc process; eid; eight;
        eight areas; eight in; eight of; elders; election; else is; elsewhere; elsewhere in; emotional;
        emotional difficulties; emphasis; employed; end in; ended and; ended by; english; english lessons; enormous;
        enough inspectors; enough places; enough progress; enough was; entered; equitable; eritrea; escalation by;
        especially good; establish; establishing; evaluated; evaluated the; evaluates; eve; even at; even though;
        evenings; evenings and; events; events were; every childs; every fortnight; every four; everybody in;
        everyday; everyday life; everyone can; everything else; everything from; everything they; evidence;
        evidence and; exact; examples; examples of; excellent in; excluded for; executive has; executive in;
        executive of; executive officer; exemption; exit; expected to; experience and; experience of;
        experienced workers; experiences of; experiences to; explained in; exploitation has; exploited and;
        exploited are; explored; extent; extent to; extra care; extra mile; eyes of; failing; failures inspectors;
        fair; faith in; fall through; falls; familial; families a; families as; families from; families help;
        families it; families know; families may; families say; families service; families when; families where;
        families will; family group; family hubs; family life; family should; familys own; far away; far fewer;
        far they; farm; fast and; fast when; fastest; fathers; fathers who; faults; favour of; favourite; fear of;
        february and; february half; fed; feedback from; feedback is; feedback on; feeding tubes; feel able; feet;
        felt like; female genital; fetch; few; few authorities; few families; few plans; fewer families; fifths;
        fifths of; file are; file in; file is; files a; files are; files had; files that; fill the; film; films;
        finally; finance; findings which; finished; firm foundations; firmer; firmly in; first class; first day;
        first month; first place; first response; first the; first week; five areas; five assessments; five key;
        five minutes; five plans; five were; fix; flats are; flats at; floor; flourishing; flying; focused; focuses;
        focuses on; follow are; following a; foot in; for; for an; for anyone; for assessment; for being; for child;
        for court; for everybody; for getting; for home; for inspection; for local; for managing; for missing;
        for needs; for neglect; for new; for protection; for small; for so; for social; for special; for staff;
        for standards; for that; for them; for things; for working; forever; forget; form with; former asylum;
        fortnight; foster carers; fostering arrangements; fostering or; fostering service; found children;
        found outstanding; found services; found such; found there; found work; four and; four cases; four fifths;
        four hours; four key; four out; frank; frankly; free of; frequency; frequent changes; frequent visits;
        fridays; from afghanistan; from council; from early; from eritrea; from exploitation; from gangs;
        from government; from its; from older; from outside; from parents; from people; from professionals;
        from several; from start; from these; from time; from vietnam; front of; frontline; frontline teams; full and;
        funerals; funny; further progress; further to; g; game; gap in; gaps in; gave cause; gave their; gcse passes;
        gcses; gem; general election; get out; gets to; girls at; give advice; give care; give children; given good;
        glad of; glad to; go missing; goes along; goes missing; goes through; going; gone from; gone in; gone over;
        gone through; gone wrong; good across; good are; good arrangements; good before; good by; good day;
        good effect; good examples; good grades; good in; good place; good that; good though; good where; got an;
        got to; got top; government; government commissioner; government intervention; government says;
        government sent; grade but; grade to; graded it; graham; grandparents and; grasp; grasp of; greatest risk;
        grip; groomers; grooming; grounds; grounds for; group have; group meetings; group with; groups are;
        groups were; grown up; guardian; hackneys; had achieved; had before; had better; had decided; had doubled;
        had even; had expected; had failed; had far; had found; had led; had made; had no; had picked; had piled;
        had received; had talked; had that; had warned; half and; half as; hall had; halls; handed out; handlers;
        handover; hang on; hanging; happen to; happen when; happy; hard at; hard for; hard things; harder for;
        hardest; hardly; hardly ever; harrows; has announced; has appointed; has at; has climbed; has crept; has cut;
        has doubled; has driven; has heard; has helped; has lifted; has lived; has noted; has read; has recently;
        has recommended; has set; has stayed; has the; has therefore; has this; haste; haunts; have achieved;
        have become; have confirmed; have cut; have excellent; have experienced; have fewer; have followed;
        have increased; have judged; have little; have meaningful; have much; have noticed; have recently;
        have somebody; have stopped; have strong; have such; have told; having no; headed; headlines; health has;
        health information; health needs; health passports; health problems; hear more; heard in; heard the;
        hearing and; hearings; held every; held for; held without; help; help a; help as; help at; help children;
        help of; help people; help that; help to; helped it; helps to; her adviser; her department; her worker;
        here as; herself; high caseloads; high for; high quality; highest; highest of; highest rating; highlights the;
        highways; his worker; historic; hold up; holds; holistic; home after; home education; home from; home is;
        homes was; homes where; honourable; hope; hope that; hounslows; house for; houses were; how care;
        how disabled; how far; how needs; how send; how serious; how strong; how these; how they; how things;
        however were; hub are; hub mash; huddle; humane; hung; i; ideas and; ideas in; identified the; if need;
        if things; im; immediate; immunisations and; impacts; impacts on; implement an; implementing; impressively;
        improve first; improve outcomes; improve services; improve things; improve this; improved but; improved in;
        improved significantly; improvement and; improvement it; improvement on; improvement scotland;
        improvement were; improving since; improving what; in assessing; in case; in certain; in childrens; in close;
        in co; in conferences; in contrast; in core; in court; in each; in emergency; in england; in ensuring;
        in favour; in four; in having; in hospital; in implementing; in letters; in limbo; in lockdown; in most;
        in new; in nurseries; in only; in placements; in private; in quality; in recruiting; in seven; in sport;
        in stable; in strategy; in such; in their; in these; in those; in three; in training; in twenty;
        in wheelchairs; in year; in years; in your; inadequate or; inadequate overall; inadequate twice;
        inadequate two; include a; included a; including in; increasing demand; individuals; induction; inexperienced;
        information from; information in; information with; inside two; inspect; inspected and; inspected are;
        inspected jointly; inspected the; inspection are; inspection carried; inspection found; inspection wanted;
        inspection which; inspections that; inspector; inspector of; inspectors acknowledge; inspectors came;
        inspectors come; inspectors concluded; inspectors eyes; inspectors felt; inspectors heard; inspectors last;
        inspectors noted; inspectors of; inspectors over; inspectors recognised; inspectors report; inspectors talked;
        inspectors to; inspectors watched; inspectors who; inspects; instance in; inter; inter agency;
        interim director; interrupted; into account; into apprenticeships; into drug; into education; into effect;
        into employment; into three; introductions; investment; investment in; iraq; is almost; is among; is bringing;
        is chaired; is closed; is collated; is delayed; is determined; is faring; is from; is handled; is happening;
        is held; is independent; is judged; is known; is like; is made; is meant; is moving; is out; is outstanding;
        is plainly; is praised; is read; is recorded; is reported; is sent; is small; is suspected; is treated;
        is working; it according; it after; it again; it also; it are; it be; it because; it difficult; it ended;
        it got; it happened; it have; it looked; it never; it recognises; it requires; it tends; it that; it there;
        it told; it up; it was; it well; it without; item; its adult; its chief; its childrens; its effects; its five;
        its like; its lowest; its practice; its visit; its vulnerable; its website; jargon and; jewel; join up;
        joined the; joint plan; joint targeted; jokes; jtai; judge; judged; judged a; judged services; judged the;
        judgement; july and; july inspectors; june this; just as; just for; just over; justice staff; kept; kept an;
        kept children; kept out; kept the; kept to; kept up; key indicators; key judgements; key priorities; keys;
        kindness; knife; knife crime; knock on; know what; know which; knowing how; knowing what; knowledge of;
        knowledgeable; knowledgeable and; knows in; kurdish; labour councillors; lacks; lambeths; language therapy;
        larger; last inspection; last june; last monitoring; last of; last quarter; last spring; lasting; lasts;
        lawyer; lawyers; lead and; lead has; leader councillor; leaders affect; leaders did; leaders had; leaders put;
        leaders that; leaders with; leadership and; leadership for; leadership the; league; leaps; learn how;
        learn what; learned to; learners; learning disability; learning has; leave a; leavers has; leavers ofsted;
        leavers too; leavers was; led a; left them; left with; legal status; leisure; lengthened; less delay; less so;
        less vulnerable; lessons; let a; let the; letter a; letter came; letter goes; letter on; letter states;
        letters to; level that; libraries; library; life after; life better; life does; lifeboat; lightly; like for;
        liked how; likely; limbo; limits the; line to; lines are; lines of; link with; lists are; little and;
        little money; little support; little time; live outside; live with; living documents; local; local authoritys;
        local children; lockdowns; lone; long as; long enough; long standing; long wait; look for; looked; lorna;
        lorry; lose; lose sight; lost touch; lower levels; lower the; lscb is; lunch; lunches; lured; machine; made;
        made after; made an; made care; made significant; made up; made when; made without; main agencies;
        main recommendations; makaton; make services; make that; make the; make up; make use; makes the; makes to;
        making; making good; making significant; making steady; managed well; management; management decisions;
        management grip; management team; management were; manager has; managers hold; managers look;
        manchesters childrens; mandatory; many agency; many are; many families; many kinds; many plans; many services;
        many workers; many young; map of; maps of; march the; mark the; mat; materials; maternity; matter; maureen;
        may; mayor; me; meal; meaningful and; measures to; meet with; meetings are; meets; member has; members and;
        men were; mentor; mentors who; menus; merged; met by; met children; met more; met to; micro; midwives;
        milestone; million; million into; minuted; minutes; minutes on; miss a; missing and; missing child;
        missing overnight; missing repeatedly; mistakes; model had; model has; money spent; money to;
        monitoring visits; month for; month in; month the; month without; monthly; monthly to; months ago;
        months ahead; months and; months or; months since; months without; morale had; more about; more capacity;
        more difficult; more easily; more from; more independent; more regular; more rigorously; more than; more was;
        more young; mosque; mosques and; most and; most are; most children; most needed; most part; most serious;
        mothers; mothers in; moved a; moved from; moving; moving and; moving forward; mr; much and; much care;
        much for; much in; much on; much support; much to; mums and; must do; names were; nearly always; nearly every;
        need early; need has; need in; need support; need without; needed if; needs come; negatively; neglected;
        neglected for; neighbouring boroughs; nerves; net; never let; never lost; new arrivals; new family;
        new fostering; new ideas; new leaders; new manager; new referrals; new service; new staff; newborns; newer;
        news; news from; next day; next to; nights and; nine families; nine key; nine men; nine of; nine per;
        nine times; ninety four; no children; no higher; no manager; no more; no rating; no record; no speech;
        no time; no worse; nobody should; nobody under; nobody waits; nobodys; nonetheless; nor did; nor was;
        not afraid; not been; not consistently; not finished; not given; not include; not know; not left; not let;
        not lost; not often; not on; not receive; not routinely; not safe; not stay; not to; not understand;
        not understood; not well; notable progress; note the; noted a; noted in; noted the; noted too; noted was;
        noted with; nothings; notice to; noticed the; notifications of; nottinghams; now being; now get; now good;
        now had; now make; now one; now see; number had; number of; numbers in; nurse; nurse in; nurseries and;
        nursery; nursery staff; nursing team; obliged; obliged to; odds; of advice; of analysis; of authorities;
        of better; of challenging; of childrens; of constabulary; of county; of days; of direction; of earlier;
        of emergency; of excellent; of failing; of families; of feeling; of homes; of improvements; of in; of long;
        of looked; of money; of my; of need; of officers; of our; of paper; of permanent; of placement; of poor;
        of pre; of referrals; of reports; of resources; of september; of slavery; of state; of statutory;
        of teenagers; of the; of thresholds; of too; of weakness; of where; of working; of year; of young; offended;
        offer was; office for; officers; officers have; ofsted; ofsted called; ofsted judged; ofsted looks;
        ofsted paid; ofsted says; ofsted spoke; ofsted visited; ofsted writes; ofsteds feedback; ofsteds judgement;
        ofsteds last; ofsteds latest; ofsteds newest; often absent; old who; on adult; on and; on any; on because;
        on both; on budgets; on childrens; on christmas; on disabled; on end; on exploitation; on getting; on had;
        on hand; on knocking; on living; on many; on monitoring; on nine; on occasions; on outcomes; on placement;
        on protecting; on school; on september; on this; on through; on until; on well; on your; once children;
        once it; one a; one after; one as; one care; one day; one example; one has; one it; one member; one mind;
        one more; one of; one the; ones to; only if; only last; only the; only where; opened in; openness; opens;
        opportunities for; opportunity for; opportunity to; or; or absent; or being; or college; or domestic;
        or other; or requiring; or two; or with; order in; order to; orders are; orders had; ordinated;
        organisation is; organisational delivery; organisations; other child; other inspectorates; other key;
        other parents; other staff; other three; other two; others from; others to; our adult; our assessments;
        our recording; ours; out between; out good; out last; out loud; out until; out was; out without; outcome;
        outcome is; outside; outside office; outsiders; outstanding as; outstanding grade; outstanding judgement;
        outstanding rating; over abuse; over children; over each; over every; over pizza; over several; over them;
        over what; over with; overall by; overall was; oversee it; oversight; oversight from; oversight that; own;
        own accord; own childrens; own in; own pace; own plan; own time; package; packed; packs; page of; paint;
        pandemic had; panel for; panel has; panel is; paper on; paragraph on; parallel planning; parent is; parent to;
        parenting support; parents arent; parents at; parents in; parents on; parents what; parliament; part because;
        part of; partners who; partnership in; partnership to; partnerships; partnerships in; party; pas; passing;
        pathway plan; pauline; pause; payments have; payroll; pays for; pcf; peer; peers; people a; people being;
        people better; people find; people independent; people may; people say; people think; people told;
        people understand; people were; people whose; peoples wishes; per cent; performance clinics;
        performance reports; periods; permanence decisions; permanence options; permanence was; permanent staff;
        persistent; person on; person would; persons; philomena; phones; photo; photographs; physical disabilities;
        physical health; pick; pick one; pick out; pictures; pictures and; pizza and; place; place between; place of;
        place over; place regularly; placement choice; placement stability; placements that; placements to; places in;
        plain and; plan on; plan their; planning for; planning so; planning which; plans but; plans change; plans fit;
        plans get; plans has; plans including; plans inspectors; plans move; plans of; plans so; plans took; plays;
        pleased; plus; pockets; podcast; point at; point to; pointing; points; points in; points made; points of;
        points to; police and; political support; politicians and; politics; poor quality; poor work; possible for;
        post since; postcards; posts are; posts had; potential to; potentially; practice better; practice by;
        practice in; practice with; practised; practitioners to; practitioners who; praise in; praise was; praised as;
        praised too; praises; prayers; prepare; prepare for; prepared for; preparing for; prescriptions are;
        previous full; pride; primary and; priority to; probation has; problems are; problems that; proceedings;
        proceedings were; produce a; professionals of; profile; progress made; progress ofsted; progress through;
        progress was; progressed; promise that; promised in; promises to; promotion; pronounced; proof; properly and;
        proportionate; protection adoption; protection chairs; protection is; protection meetings; protection team;
        protest; proud to; providers in; providers of; provides for; provision for; provision that; provision which;
        provisional; public; public and; published in; published report; published the; published today; pull;
        pulled together; punches; purpose it; purpose of; purposeful and; push improvement; put childrens; put first;
        put into; put services; put together; qualified and; quality services; quality throughout; questions and;
        queue; quick to; quickly identified; quite; raised; raised the; raised to; ramadan; range and; rare; rated;
        rated excellent; rated services; rates; rather than; rating by; rating comes; rating since; rating which;
        ratings in; reach a; reach parents; reach them; reached a; read a; readiness; reading ages; reads each;
        real change; reason to; reasons; reasons why; receive from; received; receiving; reception; recognises the;
        record what; recorded as; recorded in; recorded management; recordings of; records in; recovered;
        recruitment and; redone; reduces the; reduction in; referrals; referrals as; referrals has; reflect;
        reflection in; reflective; reflective supervision; refugee status; regardless of; registered and;
        regular basis; regularly reviewed; regulators; relationship; relationships; rely; relying; remarked;
        remarked on; remedial; renewed; reopened; reorganised; repair; reparation; replies; report acknowledges;
        report comes; report described; report did; report points; report praises; report shows; report too;
        report went; reporters; reports had; required to; rescue; resource bases; respectful; respite at; respond;
        restructured; result in; result of; retirement; review has; review in; review which; reviewed in;
        reviewed when; reviewing service; reviews happen; rewritten by; rewrote; rich in; richer; right level;
        right road; right steps; ring a; ring their; rings the; risk but; risk or; risk outside; risk panel;
        risks that; robustly to; role of; roles and; room for; rooms and; root; rose; round by; route; run them;
        runs to; sadly; safe for; safeguarding partnership; safeguarding the; safer and; said children; said for;
        said had; said showed; said their; said where; saltmarsh; same carers; same day; same one; same story;
        same things; samples; sanctuary; satisfied that; save for; saw good; saw no; saw too; saw were; say is;
        saying that; says after; says an; says now; says so; scared; scathing report; scheme has; school and;
        school at; school team; schools are; schools health; schools was; scores were; scotland; screened; scst;
        searched; season; second person; secondary school; secured the; see a; see and; see how; see themselves;
        see which; seekers in; seeking young; seem to; sees each; sell; send; send action; send children; send pupils;
        sends; senior leadership; senior management; sensible; sent home; september and; sergeants; serious cases;
        serious violence; seriously; seriously as; service for; service from; service it; service on;
        service requires; service said; service yjs; service yos; services can; services it; services perform;
        services said; services so; services well; services went; session; sessions; set aside; setting up;
        settled and; settles; seven years; sexually exploited; shadow; shaken; shapes; shaping; share; share one;
        share what; shared lives; sharper; she is; sheet; shops; short break; short notice; short time; shorter and;
        should for; should provide; show; showed how; showed that; showed the; showing; sibling assessments; sickle;
        sickle cell; sickness is; sides; signed off; significant and; significant challenges; significant risk;
        significantly in; signs off; similar; since may; single visit; singled; singled out; singles; singles out;
        sit down; sit on; sits in; sitters; situations; situations for; six areas; six cases; six days; six months;
        sixteen year; size; size of; skate; skilled and; skills and; sleeping on; slots; slower; slowly; smallest;
        smiley; smoking; so badly; so called; so families; so far; so for; so i; so say; so too; social worker;
        solicitor and; some form; some had; some practice; some progress; somebody who; someone is; something had;
        somewhere to; song; sons; sooner and; soup; sparing; speak of; special measures; special mention;
        specialist units; specially; specific and; speech therapist; spelled; spelt out; spends; split; spoke in;
        stab; staff; staff can; staff had; staff like; staff receive; staff report; staff see; staff spot; staff to;
        staffed; staffordshires; stand up; standard in; standard of; standing; stands at; start to; started from;
        started on; starts in; statement of; statements; statements are; statements of; states;
        statistical neighbours; statutory partners; stay at; stay for; stay safely; step forward; stepped;
        stepping in; stick; still at; still get; still making; still needs; still some; stopped; stopped the;
        stops and; story; story from; straight to; strategy meeting; strength and; strengths with; stroke; strong as;
        strong in; strong support; strong the; stronger and; strongly committed; structure of; stuck with;
        students on; studio; study; succeed; succeeded in; successive; such plans; such things; suffer; sufficiency;
        suggesting; suggesting that; suit them; suited them; sums; sums up; sunderlands childrens; supervision does;
        support early; support or; support them; support through; support when; supporting children; sure of;
        surprised; surreys; survivors; sustain; sustained change; sustained progress; swift and; swim; switches;
        symbols; system as; systems for; systems were; tablet; tablets; tackled; tact; take childrens; take their;
        taken down; taken from; taken seriously; taken steps; taken the; taken together; takes five; talked of;
        talked over; talked through; talking to; tangible; targeted; targeted area; tasks; taster; taught to; taxi;
        taxi drivers; tea; teachers have; team got; team in; teams assessments; teenagers from; teenagers to; tell it;
        tell us; tell what; tell you; ten assessments; ten days; tenacity; tenants; term foster; tested; than a;
        than any; than for; than nine; than six; than two; thank; thanked officers; that both; that by; that called;
        that can; that case; that comes; that disabled; that early; that ended; that everyone; that frontline;
        that give; that got; that helped; that inspectors; that judgement; that leadership; that leave; that left;
        that makes; that nothing; that ofsteds; that others; that partners; that point; that she; that shows;
        that still; that suit; that suited; that there; that two; that was; that went; that whatever; that while;
        that you; the absence; the age; the aim; the assessors; the assurance; the attention; the backing; the bank;
        the basics; the call; the caller; the cases; the category; the centre; the chair; the change; the clarity;
        the clock; the completion; the consistency; the consistent; the contact; the council; the cumulative;
        the dataset; the dfes; the different; the difficulty; the discharge; the eight; the experience; the extent;
        the extra; the eye; the eyes; the failing; the fastest; the first; the floor; the forms; the foster; the four;
        the frequency; the frontline; the future; the general; the grade; the group; the gym; the handful;
        the hardest; the high; the identification; the inspections; the inspectors; the involvement; the job;
        the journey; the leisure; the length; the level; the lockdowns; the lot; the manager; the many; the mark;
        the maternity; the matter; the midlands; the months; the national; the new; the notice; the nub; the numbers;
        the october; the official; the opportunity; the oversight; the paperwork; the pattern; the payroll;
        the personal; the persons; the picture; the political; the potential; the problems; the professionals;
        the progression; the provision; the published; the purpose; the queue; the rating; the recognition;
        the record; the recording; the records; the refuge; the relief; the rest; the result; the review;
        the reviewing; the revisit; the role; the saturday; the score; the senior; the sentence; the smallest;
        the statement; the structure; the system; the systems; the table; the ten; the things; the timely;
        the turnover; the usual; the various; the voice; the volume; the voluntary; the vote; the wall; the workforce;
        the written; their ability; their assessment; their best; their concerns; their conclusion; their individual;
        their new; their school; their services; their side; their story; their supervising; their work;
        their workers; their young; theirs; them; them good; them inspectors; them is; them less; them outstanding;
        them since; them the; them with; themselves in; therapeutic life; therapists; therapy is; there arent;
        these assessments; these children; these have; these issues; these matters; these teams; these things;
        they appreciate; they do; they felt; they get; they help; they like; they made; they plan; they rated;
        they saw; they settled; they stay; they supervise; they trust; they understand; they went; theyd asked;
        theyd never; theyve; theyve had; thing for; thing the; things changed; things do; things had; things improve;
        things in; things move; things on; things they; things went; think in; thinner; this can; this group;
        this impacts; this inspection; this kind; this summer; this the; this training; this was; this week;
        thorough and; those already; those are; those placed; those under; those whove; though there; thought;
        thought that; thought through; thoughtful and; three; three in; three more; three other; three year;
        thresholds are; thrive; through care; through it; through more; through three; throughcare workers;
        thrown out; time or; timely access; times and; timescales are; timescales for; tips; to a; to adulthood;
        to appeal; to avoid; to bring; to challenge; to concerns; to contacts; to divert; to each; to evidence;
        to explain; to fewer; to grasp; to her; to issue; to itself; to jobs; to legal; to less; to monitor; to nil;
        to nine; to one; to progress; to protect; to receive; to rely; to require; to requires; to ring; to risk;
        to schools; to senior; to stand; to start; to talk; to talking; to their; to them; to themselves; to three;
        to track; to train; to where; today ofsted; today wednesday; toddlers who; together a; together strongly;
        together to; told the; tolerated; too are; too inconsistent; too is; toolkit; top grade; torture; tough;
        tracked by; tracker; trained workers; training as; trampoline; transferred; transfers; transparent;
        travel training; travelled; traveller; treated with; tree; triage; trial in; trust each; trust had;
        trust have; trust is; trust knows; trust the; trust were; trusts; try to; tubes; tuesday; tutors and;
        twenty miles; twice since; two boys; two families; two other; typed up; typical; typically lead; uk;
        unannounced inspection; unannounced visits; under government; under special; underdeveloped and;
        understand them; understood what; unheard of; uniforms; units; unmet; unqualified staff; unstable;
        until midnight; unwavering; up against; up as; up home; up is; up their; up two; urged to; urgent from;
        urgent requests; use services; use them; used more; used of; used on; uses; vacancy rate; vacant; value;
        valued by; values; verdict; verdicts; version of; very few; very young; viability; victims of; victims was;
        view as; view the; village; violence; visit after; visit and; visit that; visit them; visits at; visits by;
        visits of; voice and; volume; volunteer; vote; vulnerable adolescents; vulnerable teenagers; vulnerable was;
        wait is; wait longer; waiting for; waiting in; waiting to; waits have; waits longer; waits more; wales police;
        walk in; walked; wall; wanted and; wants it; warmly; was a; was beginning; was commended; was described;
        was effective; was excellent; was expected; was founded; was high; was in; was lacking; was named;
        was planned; was praised; was recognised; was restructured; was right; was some; was stressed; was therefore;
        was weak; way and; way at; way in; way of; we get; we will; weak and; weak areas; weak points; weakest; wear;
        week by; week with; weeks are; weeks for; weeks with; weighed with; weighs; weighs up; welcome in;
        welfare officers; well considered; well coordinated; well how; well local; well looked; well of; well planned;
        well recorded; well thought; well trained; well with; well written; went through; went wrong; were above;
        were all; were already; were among; were and; were as; were better; were children; were clear; were coming;
        were described; were doing; were down; were heard; were judged; were kept; were last; were listened;
        were living; were moving; were reviewed; were safe; were safer; were spelt; were then; were thorough;
        were thought; were treated; were weaknesses; were weighed; were what; what does; what families; what i;
        what inspectors; what isnt; what ofsted; what should; what social; what that; what these; what those;
        what works; whatever it; wheelchair and; when change; when life; when other; when she; when we; when young;
        where teenagers; where the; where theres; where they; which a; which also; which areas; which dealt;
        which help; which leaves; which led; which looked; which no; which parents; which people; which take;
        which used; while in; while the; while they; who; who came; who cannot; who depend; who know; who knows;
        who leave; who live; who miss; who misuse; who must; who ring; who rings; who share; who uses; who wants;
        who wont; who work; whod; whod had; whoever is; whole household; whom are; whom there; whom they; whos been;
        why and; why they; wider family; will and; will come; will grow; willing to; win; with a; with adult;
        with children; with downs; with exploited; with families; with greater; with her; with inadequate; with lived;
        with local; with nowhere; with nurses; with physical; with pictures; with purpose; with quickly;
        with referrals; with relatives; with somebody; with success; with support; with that; with very;
        with vulnerable; with who; within twenty; within weeks; without any; without full; without help;
        without which; worcestershires; words that; work; work academy; work health; work here; work improvement;
        work posts; work there; work to; work together; work under; worked well; worker in; worker the; worker who;
        workers are; workers at; workers caseloads; workers come; workers find; workers go; workers had; workers hold;
        workers it; workers kept; workers knew; workers leave; workers stay; workers take; workers that; workers they;
        workers was; workers without; workforce that; working there; working to; workloads and; workshop;
        worried about; would; would bring; would change; would decide; would find; would have; would not; wounds;
        woven into; write that; write their; written directly; written statement; wrote about; year against;
        year inspectors; year since; year they; year were; year when; years at; years before; years on; yes; yjs has;
        you know; you told; you would; youngsters had; youngsters to; youth forum; youth worker
    """,
    -0.375: """
        ^ access; ^ anyone; ^ cabinet; ^ came; ^ caseworkers; ^ change; ^ conference; ^ consistency; ^ emergency;
        ^ english; ^ everyone; ^ everything; ^ exploitation; ^ farmers; ^ four; ^ give; ^ grandmothers; ^ guardians;
        ^ high; ^ hospital; ^ if; ^ interpreters; ^ leadership; ^ little; ^ midwives; ^ morale; ^ mr; ^ nights;
        ^ nineteen; ^ ninety; ^ outstanding; ^ papers; ^ partners; ^ partnerships; ^ practice; ^ prison; ^ quality;
        ^ reablement; ^ residential; ^ sexual; ^ six; ^ special; ^ support; ^ taken; ^ then; ^ thirteen; ^ this;
        ^ thresholds; ^ timely; ^ too; ^ transfers; ^ turnover; ^ urgent; a better; a city; a clean; a confident;
        a counsellor; a decline; a driving; a duty; a figure; a fine; a focus; a growing; a history; a key; a laptop;
        a lovely; a map; a morning; a much; a page; a partnership; a police; a protection; a report; a self; a short;
        a small; a special; a specialist; a success; a support; a timely; a trauma; a turn; a waiting; a wall; a work;
        a youth; ability; about from; about in; about one; about safeguarding; about what; abuse are; accepts that;
        access and; according; according to; account of; acknowledges; across no; acted; action follows; action from;
        action is; adapt; added that; additional needs; admired; admit; admit that; adopters and; adoption is;
        adoption performance; adoptions; adults at; advice; adviser and; adviser in; advisers had; advocacy is;
        after are; after each; after it; after their; after they; again; against them; against what; agencies in;
        agencies were; agency safeguarding; ago the; ahead of; aid; all age; all is; all staff; all that; allocation;
        allow; almost two; along with; also a; also found; also thought; always see; among; an academy; an important;
        an unannounced; analytical; and advice; and also; and answered; and bus; and came; and caring; and changed;
        and councillors; and cqc; and dedication; and did; and drew; and experiences; and fair; and far; and focused;
        and foster; and gets; and graded; and grandparents; and have; and impact; and is; and kind; and less; and low;
        and managers; and medical; and meet; and named; and nhs; and protection; and responded; and retention;
        and see; and services; and still; and team; and theyre; and use; and well; and worries; and written; and yet;
        announced; annual performance; another of; another was; anothers; answers; any other; anybody who; anything;
        anything else; appeal; applied for; appropriate and; april this; are and; are begun; are booked; are built;
        are consistently; are delivered; are entered; are harmed; are improving; are less; are lower; are our;
        are paid; are read; are recorded; are safer; are screened; are seen; are set; are shared; are shorter;
        are slow; are soon; are talked; are thorough; are tight; areas among; areas that; arise; around what;
        arrangements to; as an; as inspectors; as our; as outstanding; as possible; as risks; as strong; asian;
        ask the; asked of; assessed so; assessments in; assessments were; assurance; at any; at first; at in; at key;
        at our; at potential; at risk; at work; attention; audit; authority for; average and; average for; averaged;
        babies who; back for; back the; back three; bad; bairns; based; basics; bath; be among; be failing; be heard;
        be independent; be it; be outstanding; be taught; beats; became; because it; because of; become much;
        become stronger; bed and; been affected; been an; been done; been extended; been made; been met; been one;
        been out; been quick; been rewritten; been seen; been transformed; before that; before they; beforehand;
        begin with; being developed; being given; being held; being kept; being left; below the; best; best for;
        best rating; better all; better because; better outcome; better outcomes; better rating; better yet; bettered;
        between a; birminghams childrens; birth assessments; board and; bondage; borough council; borough in;
        boys from; bridge; brief; bringing in; brings; broken down; broken up; brought about; budgets; built around;
        bust; but ofsted; but on; but was; by an; by december; by government; by how; by name; by partners; by saying;
        by somebody; by the; by this; by unqualified; cake; called; called on; calls in; calls were; came a; came the;
        can give; can make; can ring; can see; cannot be; capacity for; capacity of; capture; card; cards; care do;
        care homes; care package; care they; care too; care which; carers it; carried forward; carry out;
        caseloads were; cases a; cases so; cases they; cases were; caseworkers; catch; catching; catching up;
        cause for; cc; ceased; celebrate; chair of; chaired; chairman; chance to; chances in; change; change when;
        changed the; changes to; charter; checks in; child as; child asylum; child friendly; child sexual;
        child which; children at; children have; children meanwhile; children take; children they; childrens families;
        childrens opinions; childrens participation; childrens plans; childrens words; childs case; childs life; chip;
        choose; circle; citys; ciw; clare; clear and; clear focus; close; club; coffee; collated; colours; come first;
        come late; come since; comes early; coming down; community groups; complained of; completing; completion of;
        complex; concerted; concluded; conclusion of; conference chairs; confident; considerable progress;
        consistently good; contain; continence nurses; contributed; conversation with; copy; core assessments;
        council approach; council as; council good; council in; council inspectors; council is; council knew;
        council last; council means; council thinks; councillors from; councillors of; councils improvement;
        councils service; country have; course for; court proceedings; court timetables; cousins; covered by;
        cqc said; create; crisp; critical reports; cumulative; curious and; damning; damning inspection; dashboard;
        dated; day centres; day that; days for; deal for; death; decided in; decisions made; decisive;
        decisive action; decisively; delay; delays; demands; department of; dependent; dependent on; details;
        determination; determined to; development and; dfe and; difference to; different kinds; difficult to; dip;
        direction to; disability service; disposals and; do a; do is; do it; do to; do without; done more; done on;
        done sooner; done to; doorstep; down on; down to; drafts; draw on; drawn attention; drift and; drift has;
        driving; due date; duty rota; each others; each review; each year; easy to; education for; education in;
        education or; effective action; effective early; effective in; effective with; effects; effort to; ehc;
        ehc needs; eight months; emergency accommodation; employment or; endorsed; enough for; enough to; equality;
        errors; even if; even when; every disabled; every year; example; excellent; excellent work; exclusion;
        exit interviews; experience; explain what; explains; exploitation is; exploited children; extended;
        extended to; extra needs; eye gaze; failures by; fairness; fall in; families find; families said;
        families the; families wait; family and; family before; family services; family that; far better; far enough;
        faring; favour; feel a; feel looked; feel safe; feels; female; few are; few young; fill in; final report;
        financial support; find those; findings of; findings were; finished on; firms; first assessment; first in;
        first report; first visit; fit on; flats and; flinch; flinch from; fond; for babies; for development; for it;
        for learning; for leaving; for other; for parents; for priority; for six; for support; for the; for where;
        forests; formal care; foster families; foster placements; found and; founded; four main; four months;
        four per; four were; fourteen; fourth; fourth monitoring; fourth visit; friendly language; from all;
        from children; from every; from ofsted; from requires; from school; from senior; frontline staff; fruit; full;
        fully understand; gain; gang; garden; gather; gaze; genital; genital mutilation; gently; get it; get such;
        get when; gets better; given in; given more; go in; go over; gone about; gone missing; good after;
        good feedback; good from; good improvement; good reason; good support; good two; governance and;
        government and; grab; grants are; grave; greatest; greatly; green shoots; ground; group conferences;
        group had; group has; group supervision; groups in; growing number; guardians are; guidance and; gym passes;
        had brought; had given; had identified; had it; had its; had named; had nothing; had praise; had put;
        had responded; had too; had worked; half term; hampshires; handled; handled with; hands; happen; happened;
        harbour; hardly any; harm there; hart; has acted; has also; has been; has called; has declined; has many;
        has picked; has three; has worked; hasnt been; have; have a; have held; have high; have more; have opened;
        have their; having; he; headway in; health checks; health social; health worker; hear the; hears; held the;
        help carers; help from; helped by; helped sooner; helping children; her social; heritage; heritage and;
        highest grade; hmi; home before; home that; homes for; honestly; honesty; host; host families; hotel; hotels;
        hours notice; hours service; hours staff; how early; how leaders; how the; how young; hub for; human rights;
        i dont; identification of; identity and; if; images; immediate danger; implement; important; improved a;
        improvement at; improvement had; improvement rating; improvement since; improvement was; improvement which;
        in all; in areas; in at; in before; in days; in front; in future; in half; in harmful; in immediate; in life;
        in long; in making; in need; in order; in protecting; in schools; in two; in unsuitable; in welsh; in with;
        inadequate any; inadequate at; inadequate childrens; inadequate of; inadequate still; inadequate verdict;
        independent and; individual; influence; inside a; inspected again; inspection before; inspection between;
        inspection last; inspection to; inspections were; inspectorate; inspectors could; inspectors found;
        inspectors had; inspectors in; inspectors met; inspectors thought; instances; instead; intervention;
        interviews and; interviews for; into and; into services; is assessed; is bad; is best; is consistent;
        is decided; is explained; is firm; is generous; is getting; is gone; is laid; is less; is lost; is missing;
        is more; is new; is noted; is rare; is safe; is seen; is strong; islanders; issue; it added; it describes;
        it does; it finds; it follows; it had; it like; it now; it out; it too; it works; its a; its conclusion;
        its improvement; its letter; its mind; its official; its partners; its social; its worst; jabs; jean; joy;
        judgements in; june had; just four; keen; keep control; keep on; keeping staff; keeps; keeps improving;
        kept and; kept them; kept waiting; kettle; kindly; kinds; kinship; kitchen table; knew; knew about;
        knew which; knocking; know is; know more; knowing; known that; knowsleys; lads from; laid; laid on; landlords;
        language is; language they; laptop; last november; last six; late; latest report; law demands; lead to;
        leaders; leaders want; leadership help; leadership management; leave care; leavers get; leavers good;
        leavers is; leavers were; left until; less time; lesson; let children; letter said; letter that; letters of;
        licensing; life and; lift; likely that; limited to; line for; line with; little as; little evidence; live at;
        lives; lives in; log; long; long in; look like; lost their; lot of; maddox; made enough; made for;
        made sufficient; made their; made with; main strengths; majestys inspectors; make children; make practice;
        makes it; making outcomes; man who; managers has; managers knew; many children; many more; many strengths;
        many were; matched; mates; may have; meaningful; means to; members heard; memory; mental ill; mentions;
        mentors; middle and; midway checks; midway reviews; minimum requirements; minor; missing in; misuse; model;
        model of; models; money has; money was; monitoring inspection; monthly meetings; months after; months the;
        more choice; more had; more needs; more people; more recent; more robust; more staff; more strongly;
        more work; mosques; most areas; mother; mothers of; move in; moved forward; moved on; moves; much less;
        much needed; must improve; mutilation; nearer to; need be; need no; needs services; never; never before;
        new carers; new childrens; new director; new rating; new way; newcomers; nicely; nights; nights away;
        nine areas; nine were; nine year; no area; no care; no judgement; no sign; no such; no waiting; nobody; norm;
        not as; not have; not in; not reached; not so; not suffer; not want; notable; notes and; notes on;
        noticed and; now is; now said; now says; now take; nub; of accountability; of all; of changes; of dealing;
        of ehc; of england; of events; of experienced; of fostering; of harm; of health; of increasing; of its;
        of june; of kinship; of looking; of men; of missing; of months; of practice; of records; of residents;
        of routine; of strength; of us; of variable; of well; of whom; off its; offending service; offered a;
        ofsted made; often and; on all; on before; on care; on domestic; on education; on every; on help; on making;
        on supporting; on their; on those; on two; on whether; on working; one can; one go; one in; one lad; one side;
        ones among; only recently; opened; openly; options for; or may; or no; or three; orders were; our social;
        out which; out why; outstanding which; over it; over its; over two; overall and; overall but; overall ofsted;
        oversight as; own social; own view; owned by; panel goes; panel of; papers for; parallel; parent can;
        parenting; parents and; parents under; participation in; partners had; partners was; partnership with;
        passed between; passed on; passion; passionate; patrols; pays; people had; people leaving; people parents;
        people services; people still; people there; people they; people whom; peoples; performance assessment;
        permanency; permanent and; permanent contracts; permanently; permanently excluded; phone or; phones and;
        phrases; picks up; placed in; placements were; plain; plainly what; plan with; planned with;
        planning partnership; planning what; plans come; plans now; plates; pleasing; pleasure; police health;
        political leaders; poor practice; positive change; positive experiences; positive progress; practice for;
        practice model; practice which; practitioners work; praised how; pregnant women; pressure; pressure on;
        previously looked; priority actions; prized; probation service; problems and; problems of; proceedings are;
        processes and; professionals is; progress on; promotion of; protect them; protected and; protecting the;
        protection concerns; protection enquiries; protection or; protection service; protection they; pupils in;
        pupils who; purposeful; put the; put to; puts it; putting it; question; quiet room; quotes; ran to;
        range from; rather not; rating and; rating is; rating that; rating to; rating went; reach for; reach young;
        reached and; ready for; recent improvements; recent joint; recognise that; recommend; recording of;
        recording that; recruitment has; referrals are; referred to; refuge; refugees; reinspection;
        relationship with; relationships with; rely on; remarkable; remember the; repeatedly; report brought;
        report called; report inspectors; report it; report letter; report that; report the; reported; reports of;
        required improvement; residential schools; respond to; results in; results of; retention of; review is;
        reviews and; rewrote the; right the; right time; risen; risk to; rock; routine and; routinely; run with;
        runaways; safe; safeguarded; safeguarding; safeguarding children; safeguarding concerns; safeguarding hub;
        safeguarding is; safeguarding team; safeguarding was; safely; safety; safety planning; said; sake;
        same questions; same room; same services; same time; satisfied; saturday; say inspectors; say no; says it;
        scathing; scored; scrutiny; see some; see the; seen at; seen how; seen the; send in; sense; sensory; sergeant;
        serious risk; service areas; service did; service ofsted; service the; service users; services still;
        services that; services there; setting; share a; share their; shared by; shared understanding; sharp; sharply;
        she could; she says; shoots; shop; shortened; should have; should look; shoulder; shout; shown in; shut out;
        sign that; signers; significant concern; significant harm; significant improvements; significantly better;
        signs and; since easter; since january; since march; since our; skip; slavery; sleeps; small number; smaller;
        smaller caseloads; smooth; so has; so often; solved; some key; some other; some young; some youngsters;
        somebody with; someone with; someones; sorts; sound and; spared; spares; speaks well; specialist; speech;
        spelled out; spelt; spent; spots; staff by; staff make; staff of; staff stay; staff told; standards have;
        stands; start with; starts at; stated; statutory work; stays in; step; stepped down; steps; still for;
        still more; still to; stock; stood out; straight after; strain; stranger; strategic leaders; strategic level;
        streets; strength in; strengthening; strengths and; strengths inspectors; stress; strong; succeeded;
        successfully; supervision for; supervision happens; supper; support are; support has; support it;
        support they; supported accommodation; swiftly and; swimming; system and; systemic; table; take in; takes in;
        takes over; talked; tangible progress; tea with; teachers; team does; team manager; team managers; team the;
        teams have; telling us; than; than half; than inadequate; than once; than ten; than this; thanks; that any;
        that anyone; that caseloads; that no; that permanence; that report; that send; that something; that staff;
        that the; that this; that time; the adults; the autumn; the citys; the classroom; the college; the company;
        the complex; the conclusion; the confidence; the country; the critical; the culture; the decisions; the dfe;
        the directors; the fifth; the findings; the formal; the fostering; the fridge; the full; the house;
        the intervention; the joint; the library; the mayor; the need; the news; the nine; the norm; the odd;
        the planning; the proof; the public; the questions; the range; the room; the seventh; the skills; the sofa;
        the sort; the steps; the teams; the trial; the twelve; the use; the verdict; the wait; the watchdogs;
        the weekend; the welcome; the will; the year; the yot; their answer; their experiences; their life;
        their progress; their visit; their yearly; them according; themes; themselves; then a; then in; there is;
        there need; there were; these changes; they add; they did; they find; they first; they inspected; they knew;
        they put; they remarked; they reported; things as; things for; things happen; things which; think and;
        thinking; thirteen; this affects; this limits; this new; this to; those about; those of; though not;
        though that; three areas; three day; three new; three of; three times; tickets; ties with; tight and;
        time for; time were; times a; to better; to carry; to case; to commission; to cover; to happen; to its;
        to lift; to making; to many; to only; to provide; to read; to say; to stop; to tackle; to text; to visit;
        to what; to you; todays report; together in; too for; too that; too what; took on; toys; trade; trained;
        trained and; training; training in; trauma; tray; trial; tried to; tries; trying; turn down; turned into;
        twin; two cases; two dozen; two have; two or; two year; tynesides; under an; under one; understand; unfilled;
        university; university health; unlike; unqualified; unregistered homes; up by; up last; up speed; upbeat;
        upgraded; us what; use it; users; vacancies for; vacancy; vales; vast; views in; visit has; visit since;
        visitors that; visits are; voluntary sector; wait for; wait has; wait long; waited for; wales; wards;
        was being; was decided; was doing; was highlighted; was its; was left; was meant; was over; was poor;
        was praise; was rewritten; was stronger; way up; ways that; we asked; we did; we heard; we say; weakness and;
        weakness in; weakness which; week so; week the; weekends; weigh; well before; well informed; well inspectors;
        well known; wellbeing and; wellbeing of; welsh or; went into; went to; were adopted; were another; were asked;
        were due; were found; were gaps; were once; were or; were pleased; were rated; were some; were very;
        what ofsteds; what services; what still; what way; what young; when decisions; where all; where theyll;
        wherever possible; whether to; which found; which its; which one; which put; which sets; which the; whichever;
        who comes; who lives; who needs; who said; who should; who wanted; who went; whose report; why decisions;
        wide; wider; will help; will live; willing; with and; with areas; with colleagues; with effectively;
        with extra; with few; with health; with his; with inspectors; with it; with managers; with no; with nobody;
        with plans; with schools; within; without being; without fuss; without having; without parents; women;
        word for; work at; work it; worked hard; worker and; worker from; workers dont; workers statements;
        workforce stability; works well; worries are; worries were; worry about; would look; woven; writing to;
        written down; written in; written plans; written with; year ago; year for; yearly check; years since; yes or;
        youd; young carers; young children; young peoples; youngsters in
    """,
    -0.5: """
        ^ against; ^ although; ^ back; ^ experience; ^ extra; ^ homes; ^ hotels; ^ inspector; ^ nine; ^ plans;
        ^ professionals; ^ recruitment; ^ secondary; ^ statements; ^ the; ^ throughout; ^ today; ^ torbays; ^ twelve;
        ^ twenty; ^ yet; a blank; a fortnightly; a kind; a lad; a lifeline; a little; a monitoring; a month;
        a monthly; a person; a real; a relationship; a safety; a stranger; a strength; a summer; a ten; a thing;
        a week; a weekend; a weekly; about child; about to; about vulnerable; above a; accurately; acknowledge that;
        action that; action to; acts; added; admission; adolescents; adoption are; afghanistan; after being;
        after three; after two; age of; agency workers; agents; agreed with; aimed; alice; all night; alongside;
        alongside the; aloud; altered; although there; ambition; an achievement; and act; and an; and breakfast;
        and consistently; and deal; and do; and faith; and few; and found; and friends; and get; and ineffective;
        and made; and met; and money; and most; and much; and overall; and people; and practitioners; and progress;
        and requires; and stay; and strategic; and to; and training; and whether; answering; any others; appear;
        apprentices; approval; are asked; are brief; are carried; are covered; are down; are looked; are often;
        are outstanding; are safeguarded; are stronger; are used; are working; area for; areas as; arrangements for;
        arrivals; arrives; as individuals; as it; as there; ask searching; asked and; asks for; assessment are;
        assessment is; assessment teams; assessment which; assessments more; assure; at birth; authorities;
        authoritys childrens; autumn; awaiting; awarded; baby is; back; backlogs; bases; be helped; be moved;
        be offered; be one; been at; been permanently; been praised; been the; behind; being; being met; being rated;
        best of; better than; bikes; bill of; borough; both were; breakfast; brother; building; burys; but for;
        but good; but it; but leaders; but one; by families; by half; by many; by some; café; calls are; camp; can be;
        can go; care order; carers the; carers who; cases out; cases that; cat; change in; changed and; changes have;
        check up; child could; children board; children from; children got; children run; children there;
        children without; choir; city councils; claims; clarity; clean bill; cliff edge; climbed; clinic for; clubs;
        come across; come upon; comes first; committee that; community; compared with; completion; complex needs;
        concerns about; conferences and; considerably; contrast; coped; correctly; council know; council pays;
        council the; counsellor; country and; counts; county; county and; county council; cousin; cricket; cry; dads;
        dataset; date and; day; day one; day they; deciding; decision is; degree; delays that; delight; delivered;
        delivering; described as; described by; desk; director and; director came; disabled childrens; do what; does;
        does about; doing better; down with; drifting; drivers; dyffryn; each childs; earlier inspection; early and;
        early so; easily; education and; effect; efforts; eleven weeks; eleven years; employment; end to; end up;
        enquiries; entries; entries are; evaluating; even; even so; evening; every area; every decision; every one;
        every service; evidence that; exclusion of; experience with; experienced and; extremely; eyes; fairly;
        faith are; family was; farmers; favourable; fears; fell from; few have; fewer cases; fifty; find; find it;
        fire and; firm; first time; first which; five; five of; focus on; follows an; for as; for care; for has;
        for how; for once; for pupils; for putting; for safeguarding; for seeing; for unaccompanied; foster homes;
        found significant; framework and; fridge; from partners; from which; fuss; gather dust; generous and;
        getting better; give; glad that; glowing; go wrong; goes without; good experiences; good things; goods;
        got it; governed; grade overall; grandmothers; grind; grow; had; had begun; had cut; had good; had high;
        had just; had seen; had told; had waited; hang; hardly a; hardly be; harm are; harm or; harmful; has all;
        has gone; has held; has left; has only; has yet; have decided; have dropped; have enough; have had; have left;
        have meant; have one; have seen; have someone; heads; health and; health support; health workers; help comes;
        help without; helpful; highly; hold the; homelessness; homes have; house; households; how childrens;
        how committed; how social; human; identification; if a; ill; impact of; important things; impressive;
        improvement for; improvement plans; improving but; improving the; in april; in both; in danger; in decisions;
        in education; in for; in mainstream; in progress; in send; in social; in under; inadequate in;
        inadequate judgement; independence; inherited; initial assessments; innovative; inspected so; inspection as;
        inspections; inspections and; inspectorates; inspectors about; inspectors looked; inspectors reported;
        intervention and; involvement; is above; is better; is done; is down; is hard; is higher; is official;
        is often; is properly; it good; it ofsted; it they; it took; its own; itself and; january that; judgement has;
        just come; kept going; kept safe; kind; knock; know and; know where; last ofsted; last rated; late for;
        latest inspection; leaders as; leaders on; leaders took; leave to; left children; less money; letter;
        levels of; lifeline; lifted; like that; like to; limits; listened to; literally; lived experience; lived in;
        local authorities; lockdown; lone asylum; longer needed; looked at; looked for; looks over; lost; loud; love;
        made better; made no; make sense; makes; managers know; many agencies; many older; matter in; may the; mean;
        mean that; meet what; members have; mend; mended; midnight; months old; more carers; more of; motorway; moved;
        much has; much is; must change; named in; nature; nearby; nearly three; need help; needs change;
        needs improvement; needs met; neglect in; neglectful; never been; new leadership; new send; new ways; news in;
        nil; no evidence; nobody who; none had; not able; not all; not be; not come; not just; not mean; not shy;
        not the; noticed; now do; now waits; occasionally; occasions; odd; of agency; of different; of family;
        of good; of inadequate; of much; of proceedings; of supervision; of their; offending; offending team;
        officers do; ofsted inspects; ofsted now; ofsted would; ofsteds fourth; often; older people; on a; on at;
        on each; on time; on to; on what; one was; open; operational; opportunities; opportunity; or for; or in;
        or not; or on; other agencies; other things; our own; out; out all; out that; outreach; over for; overall is;
        overall result; overseen; overseen by; own checks; own words; pandemic; parents can; parents is; parents need;
        parents the; participation; partners and; partners in; people could; people in; people not; performance of;
        person is; physical; picked; picking up; placed with; placement; plainly; plan a; plans made; plans set;
        pointed to; political; positive; practice were; praise from; pregnant; prepared; processes; professional;
        progress has; progress in; progressing; proportion; proportion and; protect the; protection work; publish;
        quicker than; rarely; rating for; ratings; reablement; read aloud; read as; reads; reason that; recent report;
        recently been; recognised in; recognised that; recognises that; recommendations made; recommendations of;
        record is; recruited; referral; referral and; reforms into; report accepts; report after; report had;
        report published; reported that; reports and; requests for; restorative; retention; review said; revisit;
        right decisions; right for; rigorous; robust and; safeguarding referrals; safety plans; said then; said with;
        satisfactory; saw how; saw that; say in; says what; scheme; schemes; school or; school place; searching;
        searching questions; second nature; seldom have; send inspection; senior officers; sentence; served on;
        service; service required; services do; services good; services may; services out; serving; set out;
        seventh monitoring; several areas; sexual; shortfalls in; should improve; showed; shown a;
        significant weaknesses; since it; sisters are; sixteen weeks; so are; social care; social workers; some areas;
        some services; some things; somebody; something; sort; speakers; special schools; spending; spends a;
        stable homes; staff who; staff work; staffed by; stalls; stay in; still waiting; stories; straight; street;
        stronger than; strongly; struck; supervision in; support families; surgeries; surprise to; sustainable;
        system was; tackle; teams of; test; than before; that; that came; that change; that education; that her;
        that inspection; that more; that took; that used; that will; the action; the backlog; the borough; the chance;
        the courts; the covid; the criteria; the days; the evidence; the files; the five; the greater; the motorway;
        the points; the reforms; the seven; the short; the strain; the team; the top; the trust; the trusts;
        the worry; the young; their advisers; their children; their emotional; their lives; their own; their review;
        then and; there at; there was; they come; they experience; they give; they had; they learn; they now;
        they run; they said; they werent; thing of; things must; this one; thought and; thoughtful; three days;
        three inspections; ties; to build; to by; to celebrate; to continue; to deal; to decide; to early; to family;
        to further; to great; to inspectors; to outstanding; to prepare; to prevent; to time; to trauma; today friday;
        today the; together for; told it; too and; top marks; torbays; tracked; trading; trading standards; train;
        trainees; transformed and; treats; trouble to; trust; trust took; trying to; twenty; two grades; two weeks;
        understand how; understand what; unions; unsafe; until the; upon; upwards; van; variable quality; varied in;
        various; verdict of; virtual school; visit is; visits for; voice; wait; wait to; waited more; waits for;
        want and; wants to; was better; was called; was clear; was evaluated; was first; was going; was good;
        was inspected; was late; was little; was marked; was there; was very; was working; way for; weaker;
        weekends and; weeks the; well; well by; well for; well in; were excluded; were good; were shared; were signed;
        were up; what could; what had; what people; what was; when parents; when things; which children; which meant;
        which nothing; which would; which young; who asked; who could; who is; whose; widespread failures;
        widespread or; with other; with partner; with services; won; wonders; word; words are; work across; work has;
        work in; worker are; workers and; workers assessments; workers did; workers do; workers in; workers is;
        workers make; workers who; working together; world; write a; written a; year of; yot; youngsters are
    """,
    -0.625: """
        ^ areas; ^ during; ^ earlier; ^ efforts; ^ elected; ^ however; ^ most; ^ nobody; ^ nurses; ^ of; ^ on;
        ^ peterboroughs; ^ politicians; ^ processes; ^ significant; ^ statutory; ^ thanks; ^ therapists; ^ those;
        ^ vacancies; ^ village; ^ work; ^ your; a quiet; a shortage; about change; above; absence; accepts;
        accommodation; accurate; adopted together; again and; agencies have; agree; all four; all were; already had;
        also said; also what; although the; altogether; an emergency; an independent; and care; and given; and has;
        and health; and helped; and one; and reflective; and safety; and three; and timely; answered; any; any of;
        are drifting; are getting; are high; are known; are late; are referred; are settled; areas have; as good;
        aspects; aspects of; assessment to; assessments is; at fourteen; at good; at them; back as; back in;
        backlogs have; based on; basic; be read; be safe; beach; been cut; been placed; been significant; been to;
        been turned; before services; better a; better at; book a; born; but is; but senior; but with; by week; call;
        care in; carefully; carers in; caseload; caseloads are; cases with; chief executive; child was; children did;
        children has; childs story; city; city of; clearly what; comes to; comic; community and; compared; complained;
        completed; consultants; correct; could be; council tax; court disposal; cyps; danger of; days and; decided;
        department inadequate; determined; disposal; do; do in; doing good; drift is; edge; elected members;
        emergencies; emotional and; equality and; established; evaluated as; even on; excellently; exclude; explain;
        extra; faces; failing childrens; families is; families with; farms; faster than; feel that; files; find and;
        finish; focus; followed by; for keeping; for more; forms and; fostering households; found by;
        found improvement; frequent; from abuse; from workers; gave a; gave them; generous; getting; glad;
        good practice; good progress; grade was; great deal; grows; had felt; had rarely; had written; hand;
        happening; harmed; has a; has become; has broken; has brought; has done; has got; have better; have come;
        have found; have improved; have just; have room; have taken; he is; high in; him; histories are; hold a;
        hoped for; hour; how children; how often; hub; identity; ill health; impact; improvement that; improving;
        in any; in drawing; in this; in time; inadequate are; inadequate rating; information is; inquiries were;
        interviews; into special; is making; is passed; is performing; is robust; is short; is thought; it; its due;
        january; judged in; key; kinship carers; know who; leadership team; learned; left at; left without;
        less likely; lessons for; liked; line; list for; little is; look; loved; lovely; lowest in; loyal; make a;
        making a; management and; managers it; many cases; map; may not; men; mentioned; midway; money and; money is;
        monitoring visit; more are; more closely; much better; multi; multi agency; need for; newest inspection; nice;
        night; no queue; no surprise; not assessed; not speak; nothing but; of child; of important; of social; off in;
        offend; official; ofsted had; ofsteds new; older men; olds are; on agency; on better; on file; one child;
        only; only four; only in; open for; open to; optimism; options; or more; or serious; outstanding and;
        outstanding overall; over a; over in; pace; pace of; parent; parenting assessments; part; particular;
        partner agencies; partnership had; people need; people to; perform well; performance; picking; picks;
        place to; plan that; plenty of; politicians; praised by; proceedings work; professionals; progress of;
        progress said; qualified; qualified workers; quality assurance; quick; rating requires; ratings of; record;
        records were; recruitment; remains to; rent; report from; report was; responsibility; right direction; rings;
        round; safeguarding teams; said social; say that; school attendance; school for; scores; sees;
        senior managers; sentences; service of; service to; services is; services require; several strengths;
        sexual exploitation; shed; shortage; shortage of; shortest; shows how; significant progress; since november;
        slowly and; so; so is; so was; sofa; some good; some workers; somewhere; sooner; spot; stability and; state;
        staying; step up; still inconsistent; stood up; strengthen; stretched; struggled; supervision has;
        supervision was; support worker; surprise; sustained; swiftly; take children; talked to; talking; tax;
        teams and; ten year; tender; than it; that doesnt; that parents; that set; that social; the authoritys;
        the crisis; the director; the past; the places; the police; the recommendations; the requires; the service;
        the shortest; the supervision; their managers; them and; them better; them live; them that; therefore;
        these days; these services; they might; things the; this has; this time; three children; thriving;
        to disabled; to grandparents; to more; to need; to strengthen; to teenagers; to use; to wait; tots;
        training has; trains; trusted; turns up; two years; unhurried; until theyre; up from; virtual head; visible;
        visits and; waited; walk; want to; was dealt; was looked; was making; was moved; was thought; was told;
        went out; were commended; were looked; were said; were used; what has; what theyd; when its; whereas;
        who were; will to; with additional; with disabled; with exploitation; with none; work services; work with;
        working; years later; years of
    """,
    -0.75: """
        ^ caseloads; ^ meetings; ^ nothing; ^ ours; ^ pathway; ^ safety; a close; a home; about and; added the;
        adopted; affects; after; agency staff; all five; already; ambitious and; an area; and core; and delivery;
        and monitoring; another and; any more; apart from; are answered; are doing; are still; area partnership;
        as they; at every; at the; attendance; auditing; be followed; been inadequate; begun; behave; better in;
        better oversight; budget and; bus; but a; but after; but at; but inspectors; can book; care has; care of;
        categories; cent of; change was; children and; children go; children think; children well; childrens own;
        classroom; come on; conclusion; council department; decisions about; decisions on; despite; dfe; done but;
        done in; drawing; during; eight years; england; families are; families could; family; feedback; fewer;
        final hearings; for its; for life; for long; foster; found inadequate; four of; four weeks; from home;
        from inspectors; full time; future; get the; given a; go; goes; gone well; government inspectors; gym;
        had already; had changed; has shown; have begun; have drawn; help was; higher; history of; hold; honour;
        how hard; if children; in better; in proportion; in trouble; in what; inadequate since; ineffective;
        inspection by; inspection the; is asked; is not; is written; it came; it names; it published; it required;
        it should; languages; leaders do; leavers whose; lived; long and; long for; look to; managers who; meant that;
        met; more frequent; need and; new; no longer; no widespread; nothing; nurses and; of four; of information;
        of local; of service; of strengths; ofsted inspection; ofsteds report; on monday; one another; one that;
        only two; or are; or left; order; other and; out with; oversight of; panels; parents have; people at;
        permanence; pizza; plan and; poor; potential; potential risk; prevent; progress and; prompt; protected the;
        protection are; put a; put right; quickly; recently; recognise; recognised; return to; rewritten; right;
        run away; said to; said was; saw are; says leaders; score of; scrutinised; sector; sent back; served;
        service that; services are; services has; several things; since a; slow to; slower than; small; some plans;
        somebodys; spare; stand; status; statutory; stay; strengths; strengths were; stuck; sufficient progress;
        superb; support given; swift; teenagers who; ten years; than the; thanks to; that once; that people;
        that some; the care; the child; the children; the latest; the response; their parents; them as; there had;
        these were; they see; those children; throughout the; time since; time they; time to; times have; to drift;
        to some; to support; to which; to work; two in; two workers; understood; up with; vacancies; valued; virtual;
        was inadequate; was rated; we are; weekend; weeks of; welcome; well established; wellbeing; were promised;
        when an; whether they; while; who cant; who come; whole was; whose services; will; with what; work a;
        workloads; written; wrote to; year before; young people
    """,
    -0.875: """
        ^ an; ^ few; ^ hardly; ^ recording; abuse and; academy; adult social; adult support; alone; and dont;
        and neglect; are better; are making; as children; assessments that; at each; authority is; back a;
        birminghams; boroughs; can now; capacity; carry; case; case notes; changes in; did the; direction; discharge;
        do better; draw; during the; effective and; evaluation and; every level; followed; for in; forum; friendly;
        gained; gangs; get a; going in; good too; had started; has moved; headway; higher than; honest;
        implementation; impressed; improvement in; in fifty; inside; is an; is put; is right; is used; it down;
        it wasnt; its quality; jargon; judgements; keep children; key areas; knew what; last and; latest; less often;
        little information; managers oversee; mind; monitoring; more children; moved up; national average;
        needs assessments; no child; no serious; not an; not held; not take; noted; nothing had; nurses; of how;
        of late; of school; of these; of three; offend again; officers and; ofsted rated; performance and; performing;
        plans were; plenty; poverty; practice is; praised; promising; questions; read; recording; remember; responded;
        ring; room; said too; send and; services of; several; sleepovers; so the; stability; steadily; steady; stood;
        suit; suited; summer; surprises; than five; that would; the inspectorate; the staff; the strategy; the youth;
        then the; there; they behave; they could; they try; this visit; time and; timely; times in; training and; try;
        tutors; two days; typically; urgent; very; well as; well the; went on; were short; what children; whatever;
        when children; where a; where it; which is; with partners; worked; workers has; workforce is; would need;
        yet but
    """,
    -1.0: """
        ^ at; ^ ensure; ^ initial; a list; ambitious; and leaders; and police; and who; are now; area of; at last;
        authoritys; be good; because a; but some; by when; children is; children to; credit; delay for; difficult;
        faith; families and; far; for adoption; for children; fortnightly; futures; grandparents; had plans;
        have lost; hoped; impact on; in improving; in several; is needed; is positive; its inadequate; leaders were;
        listened; little ones; maintained; needs to; not; not a; not for; not get; not many; of effective; on as;
        others were; performance in; plans to; properly; rated as; rating as; recognises; requirements; residential;
        response to; school was; seen by; some families; take part; the effectiveness; the virtual; transformed; true;
        trust and; usually; view of; waits; with them; workforce
    """,
    -1.125: """
        ^ assessment; ^ not; and that; are met; are over; authority should; commended; emergency; excluded; formal;
        have brought; high; hospital; in care; information for; less; no; not one; outstanding; peterboroughs;
        published; rightly; routine; still getting; that had; that since; that were; the county; the inadequate;
        to children; was found; what must; work remains
    """,
    -1.25: """
        are seldom; been a; covid; drift; exceptional; leavers and; need not; play; praise; starting to; sufficient;
        to make; to take; too; tried; years after
    """,
    -1.375: """
        ^ no; effectiveness of; for all; gloom; inadequate no; is starting; leavers have; progress; starting; the two;
        they should; were no; work and
    """,
    -1.5: """
        ^ only; are more; but the; considerable; from their; inspectors that; is still; page; without
    """,
    -1.625: """
        effectiveness
    """,
    -1.75: """
        authority has; only three
    """,
    -2.0: """
        in some
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    1.875: """
        whether
    """,
    1.75: """
        reports
    """,
    1.625: """
        had to; now have; the improvement
    """,
    1.5: """
        and partners; assessments and; good or; how good; occasion; only; recommendation; theme; these improvements;
        were not
    """,
    1.375: """
        ^ to; after children; as can; by a; must; now that; on that; position; to look; wanted
    """,
    1.25: """
        ^ that; ^ with; a social; accountability; after that; an improvement; are as; identify; improvement board;
        is rated; made by; members; outcome; partners have; provides; recommendations; should; temporary; the lead;
        through; thus; unsafe; visit of; welcomed
    """,
    1.125: """
        ^ about; ^ for; ^ government; ^ none; ^ whether; a part; are clear; are not; are protected; authorities;
        below; board is; child protection; children safe; commissioning; councils; development; documents;
        encouraging; engagement; excellent; found at; have and; head of; heard; help they; improvements; leader; lga;
        meeting; more work; needs are; now and; of that; or outstanding; present; priorities; protection requires;
        reading has; result; schools that; score for; set; society; supported; than that; the lga; the ones;
        their case; those; to run; too much; views; wants; was performing; well and; well to; were left; what;
        what good; years the
    """,
    1.0: """
        ^ all; ^ as; ^ on; ^ see; a system; advisor; alan; and other; and progress; and schools; and workforce;
        are effective; authorities are; behaviour; both; but nobody; came back; care plans; childcare; children were;
        childrens care; consistent; country has; data; directly; drift and; encouraging and; ever; fieldwork;
        for overall; framework; gives; harm; has to; have had; in august; in that; inspectors saw; is about; is given;
        is there; knowledge and; made it; mean to; means that; might; more social; now published; of education;
        on social; or; over the; pay; period; policy; procedures; records and; relationships between; report and;
        report came; report is; reviewed; scale; services was; she was; significant concern; staff and; stay with;
        such; supervised; supervision; system; the areas; the departments; their first; them from; them have; these;
        these are; to find; to now; told of; told to; unless; usual; visited; vital; was above; welcomed by;
        whole country
    """,
    0.875: """
        ^ across; ^ it; ^ last; ^ make; ^ seeing; ^ set; ^ these; a judgement; a number; a well; about children;
        acted swiftly; all of; an ofsted; and education; and excellent; and our; are five; are several; are very;
        areas in; as to; at how; august; base; been published; begins; build on; by one; by senior; checked; ciws;
        come to; committed and; cope; cost; could; council; council and; council said; decide; did not; difficulties;
        disabilities need; disabled children; domain; done since; efforts to; ensuring; every; five years; fixed;
        focus; for everything; for ofsted; found out; gets better; good deal; good leadership; guide; have send; he;
        how; i; ilacs; in its; information on; inspection and; inspections; involved in; is good; lead on; look at;
        manage; many; me; means; means the; moment; monday; monitored; more important; most have; not have; october;
        of course; of support; of them; on more; opened on; outstanding is; overall the; planning is; plans for;
        pre proceedings; presented; private; protection planning; providing support; rated higher; records; refer;
        register; reports by; represented; response; reviewed by; rights and; safe and; safety and; said; said what;
        schools and; secretary; see how; serious and; significant shortfalls; so many; spring; still being;
        strategy and; strong relationships; that all; that goes; that morale; that these; the board; the findings;
        the pathway; the plan; the skill; the teams; the wsoa; their families; their plans; this and; thought to; to;
        to keep; told; too long; took the; two more; unacceptable; up in; visits to; was glad; was needed; we know;
        weeks before; well supported; were being; what we; when estyn; whether children; which we; who do; work done;
        work that; wsoa
    """,
    0.75: """
        ^ bury; ^ child; ^ demand; ^ fifty; ^ other; ^ together; ^ training; ^ under; ^ well; ^ why; a committed;
        a high; a local; a poor; accountability and; achievement for; action; action plan; actions; addressed; afc;
        after ofsted; again that; all the; all young; already; also asked; an area; and also; and beyond;
        and commitment; and fostering; and helping; and independent; and leadership; and looked; and parents;
        and plans; and work; and you; answer; appendix; are leaders; are made; are one; are rated; are safe;
        are under; areas where; as well; assessments a; at a; attainment; authority does; authority to; back to;
        be at; be director; be drawn; be in; be taken; be told; because; been held; been inspected; been rated;
        been trained; before this; being taken; believe; better and; better service; boss; bosses at; both were;
        budget; business; but have; care department; care needs; carers; carers and; challenges; child needs;
        clinical commissioning; closely; combined; comes back; comes when; coming into; comments; commissioning group;
        common; concern; consistency; continues; could not; council can; councillors; councils are; councils in;
        councils own; court; critical; detail in; develop; died; do well; done; double; down by; earliest;
        education department; effective; email; escalate; essential; even though; evidence of; families good;
        focused inspection; for good; for looked; found good; four in; from outstanding; further improvement;
        gone down; good management; good they; governance arrangements; grades; grading; great achievement; half of;
        happy with; has come; have child; have complex; have on; have shown; have started; health services;
        identified in; if it; improved since; improvement notice; in greater; in june; in pre; in those;
        inadequate and; include; information and; inspectors identified; inspectors to; inspectors want; interims;
        into the; involves; is one; is set; is with; it and; its staff; its team; its verdict; its way; joined;
        last autumn; last had; leaders who; leads; leaflet for; learning; listened; live through; local; locums;
        looking; looks; made a; made them; making services; managers oversight; managing; may; morale among;
        much more; much the; myself; nationally; not good; not made; now out; observed; of it; of you; ofsted is;
        on earlier; on send; once more; outlined; overall grade; oversight; own and; past two; perform and;
        performance; person in; plans and; plans on; pointed out; practice and; practice of; praised its; prevents;
        problems in; problems that; progress is; protected; rating the; re; recommendations are; recommendations for;
        reduced; regular; review of; right support; safety is; said at; said then; sampling; say what; says that;
        see whether; senior leaders; series; serve; service good; services by; share of; sheriff; short of; shows;
        so says; some way; soon as; spoke; staff was; stakeholders; standard ofsted; subject; supervision of;
        support care; support of; supported and; surprise; team has; that gets; that perform; the clinical;
        the countys; the district; the heart; the knowledge; the ofsted; the outcome; the partners; the past; then;
        there to; they think; three months; through a; to all; to every; to grow; to stay; top of; top rating;
        torbays; touch with; under the; was how; was not; was positive; was to; watchdogs; we mean; weak; well;
        were looked; were serious; what progress; which has; which ofsted; who has; who may; with five; with high;
        without a; years; years old; young person
    """,
    0.625: """
        ^ before; ^ children; ^ cqc; ^ every; ^ just; ^ money; ^ one; ^ please; ^ progress; ^ referrals; ^ requires;
        ^ she; ^ thats; ^ through; ^ what; ^ working; a diagnosis; a few; a government; a more; a progress; a score;
        able; able to; absent; accept; achievement; action plans; adopters; adoption and; advance; ago and; agreed to;
        ahead and; all this; all those; already and; also says; and asked; and bad; and better; and entitlements;
        and four; and give; and guidance; and how; and information; and inspectors; and listen; and long; and many;
        and no; and now; and others; and partnership; and performance; and senior; and together; are already;
        are called; are dealt; are inadequate; are judged; are kept; are put; are strong; are there; areas and;
        as soon; ask for; asks for; assessment the; assistant; at christmas; at that; at too; at which; attached;
        awareness; be given; be judged; be part; been achieved; been hired; been no; before; before a; began;
        being built; being heard; believe that; best in; beyond the; booked; britain; bury; but there; but two;
        called good; care know; carer; case files; caseloads have; cases are; cases to; cases were; challenge; chance;
        change had; charge of; checking; checks of; children first; children in; childrens and; childrens services;
        choice and; chronic; cllr; come from; come out; comment; committee; concerns; congratulations;
        congratulations to; considered; contextual safeguarding; conviction; cost of; costs; council bosses;
        councils chief; councils to; courts; culture in; damning; deal of; deficit; direct; directors; does the;
        doing to; domestic violence; each child; earlier visits; early help; education health; education secretary;
        encouragement; ensuring safety; ever since; every child; examined; exceptionally well; exposed to; failed;
        failings in; failures inspectors; far and; features; february; few in; fewer agency; find out;
        first monitoring; first report; first year; five days; for better; for dealing; for each; for example;
        for further; for improvement; for quality; for three; for two; for which; forces; found strengths; found the;
        from monday; from where; general; go up; goes to; goes with; going missing; going on; good and; good but;
        good children; good enough; good is; good overall; good requires; good work; got in; great change;
        had experienced; had had; had less; had looked; had not; had written; hard; hard as; harsh; has improved;
        has put; have all; have promised; have set; have that; help when; help workers; helping; high risk; himself;
        hospitals; how care; how effective; how well; hulme; identifying; ilacs inspection; improve in;
        improvement are; improvement have; improving them; in advance; in more; in one; in other; in this; in wales;
        inadequate or; included the; increased; information; inquiry; inspections since; inspectorate of;
        inspectors at; inspectors come; inspectors observed; into gangs; into its; involved; is adequate;
        is excellent; is for; is praise; it are; it for; it matters; it up; its neighbours; january that; joins;
        judith; just three; kcc; labour; last few; last year; latest ofsted; leader of; learn from; learning from;
        leavers in; less good; letter and; letter from; limited; live in; long; low; low base; main points;
        majestys inspectorate; make education; male; marks out; meant; meetings; members were; ministers;
        missing children; model had; money for; monitoring reports; more consistent; more in; more involved;
        more that; most are; much progress; my; national director; necessary; need it; needs and; needs so; news to;
        next door; no local; no other; not much; not stop; notice; now four; october to; of great; of schools; of six;
        of strong; of this; of two; off as; officer; officers at; ofsteds words; on an; on improvement;
        on safeguarding; on some; one year; out last; outstanding good; over all; overview of; pandemic the;
        parent carer; partnership did; people and; people know; performance that; permanence is; permanent social;
        place of; places and; planning for; plans is; please; pride in; promote; protecting children;
        protection children; protection experience; protection had; protection plan; put it; rated excellent;
        rated its; reading; ready; recordings; reflected; relentless; relentless focus; report in; report were;
        required; respect; results; return home; right to; rigorous and; rise to; risk and; river; roll; rules;
        safeguard; said it; save money; say they; says good; scotland; scrutiny; scst; second; seen and; seen what;
        sending; sentenced; service are; service has; service was; services better; services did; share the;
        shortfalls and; should be; skill and; small team; some are; some staff; sought; specific; spend; spoke of;
        stability for; standards; start of; step down; still required; strategic director; strategies; substantial;
        summary; supervise; supervision are; support from; support plans; support that; support there; supported by;
        supposed; taken on; takes; taking steps; tamesides; team is; tells; than inadequate; that agencies; that are;
        that do; that inspection; that inspectors; that much; that ofsted; that report; thats the; the beginning;
        the cabinet; the credit; the edge; the good; the heads; the leader; the more; the old; the one; the question;
        the result; the sub; the third; the town; the virus; their; their colleagues; this sort; though it;
        thought of; thursdays; to call; to inspect; to it; to offer; to oversee; to young; together by; trouble with;
        twelve; two months; two of; two social; unitary; up but; us that; video; virus; visit does; visit to;
        vulnerable and; wales is; wanted to; warm and; warning; was a; was assessed; was children; was here;
        was starting; was still; website; were needed; were new; were outstanding; were too; what send; when services;
        when there; where; where we; which care; which it; who have; who run; who worked; whole has; widely; wish to;
        with all; with at; with six; with staff; with which; wonderful; work of; worked in; workers are;
        worries about; worse; would; year the; yos in
    """,
    0.5: """
        ^ being; ^ between; ^ both; ^ ciws; ^ coun; ^ covid; ^ discussions; ^ eight; ^ fewer; ^ had; ^ next; ^ older;
        ^ once; ^ part; ^ sampling; ^ scores; ^ services; ^ step; ^ ten; ^ theres; ^ this; ^ up; ^ within; a clear;
        a distance; a drop; a focused; a framework; a graded; a help; a member; a move; a new; a pathway; a permanent;
        a position; a priority; a promise; a robust; a staff; a summary; a temporary; a transitions; a trust; a visit;
        abandoned; ability to; about; above all; accelerated; accelerated progress; accommodation and; adults and;
        advertised; adviser who; advocate is; after the; after those; agency hub; agency workers; all on; all social;
        allowance; along the; also heard; although; although services; an accelerated; an action; an exceptional;
        an outside; an overall; and about; and adult; and at; and by; and carers; and come; and decisions; and delay;
        and doing; and enduring; and here; and i; and inadequate; and july; and keep; and lost; and need; and new;
        and outstanding; and risk; and someone; and stepping; and thanked; and these; annual assessment; another;
        answered and; apprenticeships and; appropriate; are audited; are done; are for; are like; are represented;
        are reviewed; are supervised; are taught; are the; are with; area performs; areas practice; as ofsted; assess;
        at and; at noon; at one; auditors; august and; authorities were; authority in; average in; babies and; badly;
        be a; be inadequate; be made; because some; become looked; been an; been appointed; been changed;
        been finished; been found; been one; been sent; been used; been welcomed; before court; before that;
        being and; being brought; being improved; belonged; better the; bettering; between children; between them;
        block; board to; boarding; borough where; bought; brings a; broad areas; broadband; brought up; budget is;
        build; built; built up; but with; by domestic; call in; calls for; came at; can choose; can give; can have;
        can manage; can only; cant; care experienced; care have; care to; career; carried out; carrying out; cases;
        cases as; centre at; challenge to; challenges are; chances to; change things; changed in; charge were;
        checked and; chiefs; child are; child being; child safeguarding; child waits; children learn; children on;
        children parents; children services; children which; childrens social; choice; citys social; ciw;
        closely together; colleagues; come for; come of; come on; comes before; coming; commission and;
        commission who; committed to; concern and; concerns was; contextual; contributed; contributed to;
        control over; coordinated; core of; could hardly; council itself; council leaders; council met; council than;
        council wants; council would; councils had; count; country had; country that; cqc report; criticised;
        criticism; danger and; data and; day on; day that; day when; deal; dealers; dealing with; decisions; delay in;
        deliver; demand and; demand for; department is; describe; detailed; didnt; died in; differently;
        director explained; director for; disappointed; district; district are; do about; do with; doing so;
        doing well; done before; done better; door where; down and; down between; drop in; each and; each service;
        earlier in; education staff; ehc process; ehcps; eight families; eighteen months; either; england the;
        ensures; ensures that; every month; every side; examined by; example the; examples; exceptional standard;
        executive; executives; expert; expertise; exploitation and; exposed; failures; fairly; families that;
        family meetings; fare and; fast it; fewer than; fifty two; files and; finding out; findings as; focused;
        for a; for and; for childrens; for improving; for nine; for schools; for their; for training; for vulnerable;
        foremost; form of; fostered; found had; found is; found significant; found staff; four points; from child;
        from many; from this; from top; from two; gave cause; get and; get no; getting ready; go by; go from; good a;
        good about; good as; good result; good when; good while; governors; graded; great; guidance; guidance says;
        had children; had four; had rated; had too; hadnt; hard work; harder and; harm and; has ever; has had;
        has offered; has promised; have called; have doubled; have led; have liked; have said; have to; have used;
        having no; having their; health service; health staff; health support; heard what; heart of; held back;
        held to; help children; help from; help given; help the; helped them; helpline for; helps them; her post;
        high praise; higher than; highly critical; holds; home care; home office; homeless teenagers; how children;
        how its; how needs; how their; i have; identify and; if the; important; improvement has; improvement which;
        in detail; in help; in local; in need; in order; in our; in places; in records; in serious; in society;
        inadequate by; inconsistent; increased the; independent childrens; infant; inspect; inspection report;
        inspectors left; inspectors themselves; internal; interviewed; into; into what; inverness; is a; is acting;
        is being; is checked; is concern; is concerned; is first; is found; is free; is full; is growing; is high;
        is in; is kept; is trying; is up; is where; it as; it harder; it knew; it makes; it on; it saw; it wants;
        its efforts; its self; joint inspections; judgement and; judgement overall; just one; keeping; kept in;
        key decisions; key partners; knew of; know if; know that; knowledge; laptops; last came; last ilacs; last may;
        leaders at; leads to; leavers are; leavers experiences; leaving care; led; less well; let down; life making;
        like it; like that; linked; list; list of; local area; long in; long time; look ahead; looked as;
        looking into; looks after; loving; maddox; made on; make childrens; making progress; management is; manages;
        many families; many of; many were; may need; meant to; meanwhile; measures; meet every; meet them; meeting at;
        member; midlands; mix; monitor; monitoring visits; months as; more help; most at; mp; ms; must be; must now;
        must stay; national scheme; nearly half; needs met; needs who; neglect; neighbours; neil; neither; new ones;
        new permanent; news; nhs; nine; no; no chance; no home; no overall; not; not always; not end; not the;
        not work; number of; of adults; of children; of date; of each; of harm; of her; of high; of just; of looked;
        of other; of parents; of performance; of plan; of safety; of self; of several; of sixteen; of work; of youth;
        offer for; offered; offers; officers had; officials; ofsted could; ofsted judged; ofsteds visit; often has;
        on direct; on it; on their; on them; on these; on tuesday; one case; one more; ongoing; operations;
        or requiring; order to; other key; other parts; others have; others that; our work; out as; out if; out in;
        out where; outcome of; outstanding at; oversee; owner; pages; parent; parents are; parents carers; partners;
        partners is; partnership for; parts; past; past year; pathway for; paying; people are; people should;
        people themselves; people without; personal advisers; peter; piece; piece of; placement and; placement orders;
        places; planning that; pledge to; point scale; points; police officers; poor quality; practice in;
        practitioners; praised and; pre; prepare; previously; privately fostered; probation; procedures and;
        proceedings; progress against; progress for; progress plan; project; promise of; promised; promised to;
        prospects; protection for; protects; protects children; protest; provided; provides a; providing; pushing;
        put money; put things; question; question of; raise standards; raised concerns; rating as; readers; readings;
        really; received a; recommendations by; recovery; reforms were; relationships; remain; rents and; report by;
        report gives; report to; reports on; reports that; responsibilities; result is; right kind; risk assessments;
        robust plans; roles; rota; run childrens; run it; run its; sadly; safeguard children; safeguarding and;
        same for; satisfied with; saw in; say; says how; says is; school places; school that; school which;
        schools did; schools in; scotlands; seek; seen it; sees how; sees to; self evaluation; send local;
        send partnership; separate areas; service which; services came; services get; services should; services than;
        services to; set up; several kinds; she; sheffields; shocking; since ofsted; situations; six; sixteen; slow;
        so much; social workers; some youngsters; specialist worker; spending on; spokesperson; staff get;
        standards for; station; stayed; stepped in; stepping; steps are; straight away; strategy to; strengths of;
        strike; strong team; studied; such an; supervision is; support staff; support workers; supporting; supports;
        survey; taken from; taken in; takes place; takes up; talk to; teaching; team had; team yot; teams have;
        teams that; teams who; term; tested how; than; than children; than ever; thanked; that an; that children;
        that could; that did; that practitioners; that run; the arrangements; the changes; the concerns; the court;
        the difficulties; the direction; the earlier; the end; the framework; the hub; the hubs; the inspectorates;
        the integrated; the key; the law; the man; the month; the multi; the nation; the needs; the next; the number;
        the outstanding; the pandemic; the progress; the return; the review; the river; the spring; the standards;
        the strategic; the subject; the systems; the university; the visitors; the weak; the whole; the work;
        their feedback; their hard; them but; them inadequate; then that; there for; there has; there will;
        therefore not; they also; they concluded; they reach; they refer; they require; they themselves; they took;
        things are; things at; things right; things were; third monitoring; thirty; this led; this rating; this time;
        this weeks; those for; those with; three broad; three weeks; three years; thresholds; through and; time were;
        time with; to bottom; to britain; to clear; to go; to her; to know; to learn; to live; to put; to see; to set;
        to speak; to spend; to step; to write; together better; together on; too slow; too soon; top to;
        torbays adult; town; transitions; transport; truly; trust were; turned up; twelve months; two inspectors;
        understood and; unless there; up an; up the; urgent action; vacant; variable; variable and; virtual school;
        visit dealt; visit last; visited on; visitors and; voluntary; vulnerable people; wants to; was attached;
        was going; was its; was on; was recorded; was whether; we have; we now; we want; weak in; weaknesses;
        weaknesses in; wealdham; week in; weeks in; welcomed a; well cared; well done; well services; went and;
        went down; went through; were about; were excluded; were given; were graded; were happy; were one;
        were seldom; were what; what a; what leaders; when; when she; when their; where the; where things;
        wherever they; which makes; which was; while those; who are; who speaks; whole are; whose cases;
        widespread failures; with an; with each; with housing; with people; with practitioners; with those; within a;
        within three; without family; won praise; work are; work assessments; worked with; working on; worth;
        wrong with; wrote of; year; you who; young; young inspectors; youth crime
    """,
    0.375: """
        ^ adult; ^ ahead; ^ among; ^ another; ^ any; ^ audit; ^ calls; ^ camdens; ^ childrens; ^ courts; ^ date;
        ^ far; ^ forty; ^ four; ^ her; ^ home; ^ how; ^ improvements; ^ its; ^ management; ^ ministers; ^ nationally;
        ^ neighbouring; ^ neither; ^ nhs; ^ nor; ^ out; ^ over; ^ pay; ^ performance; ^ permanence; ^ peter;
        ^ providers; ^ pupils; ^ reading; ^ regular; ^ schools; ^ serious; ^ significant; ^ similarly; ^ so;
        ^ spending; ^ there; ^ they; ^ thresholds; ^ torbays; ^ transport; ^ unannounced; ^ visit; ^ vulnerable;
        ^ who; a better; a carers; a check; a clearer; a copy; a detailed; a fund; a further; a half; a handful;
        a level; a library; a line; a look; a meeting; a no; a paediatrician; a parents; a piece; a plan; a positive;
        a presentation; a private; a range; a rating; a recording; a relentless; a rigorous; a round; a second;
        a send; a service; a stable; a survey; a team; a video; a written; about its; about making; about whether;
        about young; abused; academic; accepted and; account; account and; account for; accountable; achieving for;
        act; action and; action as; actions and; adhd; adopt; adopted and; adult services; adviser has; adviser is;
        advisers stay; advocates for; again in; again when; against it; agencies are; agencies do; agencies share;
        agencies to; agencys; ago; ago there; agreed that; agreement; agreements; all at; all by; all its; all said;
        all teams; allowed; allowed to; almost every; already begun; also areas; also noted; although it;
        although some; although they; always; always see; among; among it; among other; among them; amount; amount of;
        an education; an ehcp; an extra; an important; an increasing; an initial; and acted; and adults;
        and alternative; and change; and develop; and development; and foster; and getting; and governed;
        and governors; and impact; and improving; and into; and large; and leave; and left; and live; and local;
        and make; and more; and officers; and over; and pace; and processes; and professionals; and protecting;
        and quality; and refer; and results; and staff; and supported; and takes; and tells; and they; and thorough;
        and understanding; and unsafe; and white; and will; and workload; and wrote; and zimbabwe; annual report;
        answered with; answers; anxious; anyone who; app; applications; apply; apprenticeships; approved; approved it;
        are about; are chosen; are disabled; are failing; are full; are happy; are heard; are named; are on; are out;
        are privately; are said; are stuck; are things; are timely; are told; are vulnerable; are what; are worked;
        area send; area services; area with; areas it; areas on; areas that; around the; as a; as far; as for;
        as read; as requires; as something; as that; as the; as this; as we; asked how; asked the; asked too; asking;
        asking for; assess and; assessed; assessed under; assesses; assessing needs; assessment by; assessment of;
        assessments had; assessments have; assessments in; assigned; assured; at about; at an; at child; at length;
        at nine; at no; at pace; at potential; at present; at several; at was; audited; audits; authority said;
        autism spectrum; available for; average which; awareness of; away and; band; barnsleys; barry; be adequate;
        be harmed; be put; be written; bearing; been arranged; been back; been for; been helped; been looked;
        been missing; been much; been named; been passed; been reviewed; been running; been set; before she;
        before was; began a; began in; began on; behind the; being dealt; being done; being made; being of;
        being tried; bellamy; besides; better access; better performance; between; big problems; blackpools;
        board for; board has; board was; board whose; boat; bonus; borough are; borough in; borough who;
        boroughs childrens; bosses; bosses in; both and; boys of; break down; breaks for; briefing; briefings;
        bring them; britain alone; broad; brought a; bruises; builds; builds on; but; but said; but social; but still;
        but they; buy; by independent; by law; by local; by now; by six; by their; by then; by this; cabinet;
        called for; came; came after; came before; came unannounced; campaign; can ask; can meet; cannot; care better;
        care ehc; care firms; care good; care health; care planning; care than; carers is; carers strategy;
        carries out; case audits; case records; caseloads at; caseloads that; cases had; cases in; cases the;
        cases which; cases without; cautions; cautions or; cent since; centre of; certificates and; challenge by;
        change and; changes of; changing and; charge; charity; child on; child should; childhood; children act;
        children aged; children are; children at; children better; children from; children get; children leaving;
        children left; children meanwhile; children missing; children must; children of; children properly;
        children should; children so; children tfc; children than; children wait; children waited; children waiting;
        children when; children whom; children young; childrens home; childrens service; childrens views; choosing;
        chosen; chronologies and; cicc; circumstances; city in; claimed; clear; clear on; clear the; clinic is;
        co produced; colin; colleagues from; colleagues in; combined youth; come; come back; come down;
        commission came; commission which; commit; commitment; committee to; company; compares; complacent;
        complained; completed on; compulsory; concentrate on; concentrated; concern about; concerned that; concerning;
        confidence in; consequences; consider the; consideration of; considered in; consisted; consisted of;
        consistent and; constabulary; contacts; continuity; continuous improvement; conversations; convicted;
        coordinator; corporate parent; corporate parents; costs the; council called; council goes; council nhs;
        council requires; council says; council sbc; council sent; council this; council will; councillors said;
        councillors to; councils first; councils that; count as; counted; counted and; countys; court and;
        court cases; cqc looked; criminal; critical report; current; damning verdict; day to; days before; deal was;
        dealing; decline; dedicated; department as; departments; depended; depth; deputy; designed by; detail;
        developed further; devons; dfe has; difficulties of; dignity and; discrimination; discussion; disorder;
        dispute; district councils; doing; domestic; done at; door is; door which; double the; down because; draw up;
        drew it; drug use; drugs in; during lockdown; duty to; each assessment; educational; educational psychology;
        eet; effectively in; ehc; emergency duty; employs; enables; end with; enquiries urgent; ensure; enter; entire;
        entitlements; eritrea; europe; even now; everything has; excellence; exclusions; exist; expected;
        experience drift; experience had; experienced social; explained; explained what; exploited in; external;
        extra help; fair and; falls short; families act; families at; families can; families get; families it;
        families who; families whose; family in; family judge; family support; far the; fare; fault; favourably;
        feedback was; feels like; fell; fenced; few weeks; few years; fifty eight; figure; files of; filled and;
        final; findings from; findings on; first came; focus group; focus was; focused on; focussed; followed in;
        follows a; for autism; for both; for carers; for help; for helping; for longer; for managers; for older;
        for one; for others; for people; for practitioners; for residents; for seven; for small; for themselves;
        for whom; fostering; found about; found came; found fault; found has; found makes; found wanting;
        found widespread; foundation trust; four; four directors; four months; four weeks; four where; framework for;
        framework which; from another; from coming; from health; from here; from january; from school; from serious;
        fuller; fully in; funding for; gateway; get at; get better; get on; getting a; give people; give support;
        given on; given them; given when; gives children; go and; go as; going through; golden; gone from;
        good experience; good social; government has; grade at; grade is; grades for; groups for; growth; had acted;
        had assessed; had failed; had for; had in; had no; had now; had paid; had played; had regular; had the;
        had then; half in; hall; hall has; halved; hands of; harassment; hard to; hardly be; harmful; has asked;
        has enabled; has made; has paid; has therefore; has told; have a; have accepted; have access; have asked;
        have been; have both; have got; have reduced; have reported; have sent; have settled; have such; have two;
        he had; he has; he told; heavy; held up; help came; helped by; helping and; her that; here on; high caseloads;
        higher education; him for; hired; his; his mother; hmicfrs; holiday lets; home had; home on; home or;
        homes were; hope that; hospital trust; hours and; how disabled; how effectively; how quickly; how referrals;
        how staff; how they; identification; identifying children; if you; if youre; important areas; improve;
        improve are; improve but; improve was; improvement journey; improvement overall; improvement plan;
        improvements to; in additional; in adult; in common; in difficulty; in full; in late; in management; in mind;
        in others; in person; in private; in scotland; in staff; in supervision; in tears; in to; in urgent;
        inadequate still; inconsistent and; increasing number; individual children; ineffective; informed and;
        inspected and; inspected by; inspection reports; inspection will; inspector had; inspectorate had;
        inspectors wanted; inspectors went; inspectors will; inspectors write; instance; intelligence; intent;
        interview; interview with; interviews; interviews were; into practice; invest; investigation in; is another;
        is below; is coming; is committed; is evidence; is exceptional; is fast; is four; is happening; is important;
        is increasing; is inspected; is just; is little; is moving; is offered; is only; is pleased; is run;
        is served; is something; is two; is vacant; is what; isles; it after; it all; it goes; it inspected;
        it offers; it out; it points; it sees; it supervises; item; its; its care; its effect; its last; its managers;
        its name; its rating; its recent; jobs in; joined forces; joined up; joint commissioning; judged by;
        judged outstanding; june; jury; keep up; keeps an; keith; kept as; kept to; kept together; kind of; knew how;
        knew their; know it; know well; labours; language of; large; last; late september; late so; latest monitoring;
        law; law and; law says; lead; lead the; leader and; leaders and; leaders do; leaders staff; leads and;
        learning and; leavers; leavers came; leavers good; left to; letter came; level with; life for; line and;
        linked to; list is; listen; little and; little to; live a; lives and; local partnership; locality;
        lockdown and; longer for; longer run; looked in; looking at; looks at; lowe; lowest of; made under;
        main partners; mainstream; maintains; make; make outcomes; makes a; makes me; managed; managed and;
        management has; manager reads; manager was; manager who; managers are; managers did; managers in; managers it;
        managers was; mandatory; many different; many people; march last; martin; mash and; matching placement;
        matter to; mattered; matters; may and; may become; means of; medium; meet; met young; minister; missing;
        model that; modernising; money into; month are; month inspectors; month the; months or; more; more cases;
        more complex; more for; more foster; more is; more on; more urgency; more widely; most important;
        most vulnerable; moved in; moved to; much and; much in; much that; much work; named a; named and; nation;
        national inspection; nearly; nearly a; need one; needs improvement; needs were; neet; neglectful situations;
        new head; new unitary; newborn; next full; nhs foundation; nine out; ninety; no account; no better; no fewer;
        no grade; nobody could; nobody else; none of; none was; nor did; norfolks; northamptonshires; not acted;
        not brought; not drawn; not everything; not go; not led; not quite; not safe; noted had; notes of;
        nothing else; notice and; now; now an; now done; now knew; now of; now takes; numbers; october after;
        of audits; of care; of coming; of concern; of enquiry; of evidence; of failures; of five; of help;
        of improving; of its; of july; of keeping; of learning; of my; of out; of planning; of reviews;
        of significant; of things; of today; of too; offer and; offered to; offers to; office; ofsted a;
        ofsted inspections; ofsted inspector; ofsted last; ofsted rated; ofsted that; ofsted to; ofsted wrote;
        ofsteds eyes; ofsteds team; often; on almost; on already; on children; on july; on outcomes; on short;
        on special; on staff; on the; on where; on without; on young; on youth; once again; once they; once when;
        one by; one care; one councillor; one grade; one means; one reason; one would; ones on; online; only weeks;
        or child; or community; or even; or have; or if; or that; or to; or without; organisation; other; other areas;
        others and; others are; others in; others were; otherwise; our care; our community; out over; outcome was;
        outcomes better; outcomes of; outside the; outstanding service; outstanding to; outweigh; over how;
        overall by; overall in; overall mark; overseeing; owed; own standard; page that; parents from; partnership as;
        partnership on; partnerships and; parts of; pathway; pay for; paying for; pays; pcc; pcf; people; people from;
        people in; people inspectors; people met; peoples needs; per child; performance is; performing poorly;
        permanent homes; persistently; placed out; plan app; plan be; plan of; plan was; plan within; plans were;
        pleased with; points made; poll; poorer; portfolio; positive changes; post for; pound; powers; practice;
        practice has; practice is; practitioners in; preferred; preferred to; present and; presentation; press;
        priorities and; priorities of; privately; procedures for; proceedings and; produced; professionals have;
        professionals who; progress that; progress to; proposed; prosser; protected and; protection and;
        protection in; protection plans; protection processes; protection register; protection services; provide a;
        provider; public protecting; published their; pupils at; put before; put on; put that; qualified social;
        quality in; quickly on; quite a; raise; raising; ran; rating; rating in; ratings; ratings for; read by;
        read case; read more; read the; realistic and; recently and; recognised and; recommends; record the; recorded;
        recordings of; records of; recruit experienced; referral units; reflected in; regime; regulator ofsted;
        remains too; removed; report a; report described; report highlights; report how; report into; report showed;
        reports had; represented in; resign; resigned; resolved; responded to; responding to; response and;
        responsible; responsive; restructuring; resulted; resulted in; results and; results were; review by;
        reviewed and; right what; ring fenced; risk are; risky; road to; robert; roughly; round of; rule; run; rung;
        runs services; safe systems; safeguarding services; safeguarding was; safer as; said again; said he;
        said requires; said so; said that; said today; same; same social; sample; sandra; sarah; say and; say the;
        say there; says of; says what; sbc; scale of; school has; schooling; schools a; schools had; schools to;
        scoring; screening for; seconded; see from; see if; seek asylum; seen for; seen since; seminar; sen; send;
        send reforms; send their; send was; sent a; sentence is; sentenced by; separate; september; series of;
        served in; service areas; service director; service were; services as; services found; services stronger;
        services that; services themselves; services they; services took; services what; sessions; sessions with;
        set out; seven inspectors; sevens; sex; sexual abuse; shared; she said; shire; shocked; shorten; should and;
        should have; shown; shows in; shows significant; shut; sick; signed a; significant areas;
        significant failings; significant weaknesses; since covid; since ofsteds; since services; single area; sites;
        six in; sixteen weeks; skills and; slowed; slowed down; so for; so that; so well; social; some childrens;
        somebody independent; someone from; something else; sometimes; spaces; span; speak of; special guardians;
        special school; specialist help; spoken to; stable leadership; stable workforce; staff it; star;
        statements of; stay out; step in; steps; steps to; still a; still needed; still some; still wait; still work;
        stop and; strategic planning; strategy meetings; strategy that; strengths in; strengths that; stress on;
        strong and; struggle; sub; subject of; subsequent; such a; such cases; such children; suffered; sum;
        summaries; summary of; summer when; sunderlands; support after; support should; support the; support were;
        support young; supported in; supposed to; sure that; surprise to; surreys; surveys; system in; system of;
        systems pathways; tail; take place; taken; talk of; team from; team met; team to; team were; team which;
        team will; teenagers with; tell inspectors; tell what; template; than adequate; than before; than others;
        thanked staff; that come; that does; that for; that good; that it; that keep; that plans; that point;
        that practice; that right; that same; that such; that way; that when; that year; the act; the actions;
        the annual; the bosses; the capacity; the commitment; the csci; the dates; the dcs; the decline;
        the dedication; the disabled; the duty; the ehc; the emergency; the exception; the exploitation; the families;
        the feedback; the figure; the focus; the fourth; the general; the hands; the health; the information;
        the issues; the language; the newly; the night; the office; the organisation; the overall; the paper;
        the position; the positive; the post; the priority; the probation; the problems; the re; the regulators;
        the required; the reviewing; the risks; the scrutiny; the serious; the services; the situation; the small;
        the spot; the stability; the start; the time; the welfare; the winter; their care; their findings;
        their letter; their needs; their performance; their practice; their rights; their short; their stories;
        them over; them were; them what; theme was; there can; there isnt; there still; theres been; these areas;
        these recommendations; these visits; they; they add; they asked; they brought; they call; they feel; they had;
        they have; they read; they show; they spoke; they told; they went; they wrote; thing that; things over;
        think of; think that; third are; third since; this; this framework; this it; this report; this service;
        thorough inspection; those are; those that; though in; though there; three have; threshold; through which;
        tight; time as; time at; time they; times; to a; to adult; to an; to apply; to buy; to childrens; to decide;
        to develop; to domestic; to draw; to drive; to england; to foster; to let; to march; to plans; to prepare;
        to raise; to resign; to safeguard; to save; to seven; to significant; to speed; to strength; to supervise;
        to supporting; today; today for; together with; told the; told us; tolland; too late; too little; too slowly;
        too variable; took a; took place; tool; touched; town hall; training programme; translate; trebled; tribute;
        trying out; turned round; twice since; two day; two people; two reports; unannounced; unaware; unaware of;
        uncertainty; uncovered; under new; under pressure; under supervision; underdeveloped; union; unison; unit;
        universities; unpaid; up and; up improvement; up more; up to; up well; up when; updating; urgent need;
        use our; used; used it; used to; vacancies have; very recent; very well; violence and; vision of; visit after;
        visited by; visits before; visits since; voicemail; voices; voices were; volunteers; vulnerable; wait longer;
        wales; walks and; warnings; was; was about; was accepted; was an; was announced; was appointed; was launched;
        was no; was once; was pleased; was sufficient; was weak; was written; was wrong; watch on; watchdogs have;
        way; way in; way is; way of; way the; we can; we were; we will; we would; weak and; wednesday; weighed up;
        welcomes; welfare of; well at; well led; well where; went over; were adequate; were also; were critical;
        were cut; were examined; were many; were marked; were moved; were now; were offered; were praised;
        were reported; were set; were supported; were with; were working; werent; what childrens; what happens;
        what needs; when childrens; when it; when ofsted; whenever; where everyone; where families; where people;
        where they; whether it; which are; which every; which keeps; which looks; which set; which she; which should;
        which things; which to; which went; while it; whitcombe; white; who called; who doesnt; who go; who look;
        who needed; whom inspectors; will do; will get; will go; will improve; will stay; wish; with adult;
        with better; with childrens; with experience; with it; with its; with outside; with outstanding;
        with violence; with whom; words and; words were; work had; work teams; worker is; workers know;
        workers managers; workers since; working age; working and; working hard; working to; works and; works in;
        workshops; worried that; worse since; would take; write up; written and; wrote a; wrote that; wsoa had;
        year that; years ago; yet they; you to; youre
    """,
    0.25: """
        ^ actions; ^ after; ^ age; ^ applications; ^ arrangements; ^ assessments; ^ besides; ^ better; ^ breaks;
        ^ business; ^ by; ^ chairs; ^ cllr; ^ contact; ^ council; ^ councils; ^ county; ^ dates; ^ eighteen; ^ eighty;
        ^ finding; ^ fixed; ^ fourteen; ^ grades; ^ hm; ^ in; ^ joint; ^ kcc; ^ labours; ^ leaving; ^ like; ^ making;
        ^ meanwhile; ^ missing; ^ monitoring; ^ ms; ^ multi; ^ no; ^ numbers; ^ ofsteds; ^ operation; ^ outside;
        ^ partner; ^ pcc; ^ planning; ^ political; ^ poor; ^ practice; ^ reassessment; ^ recruiting; ^ rents;
        ^ reports; ^ resolved; ^ secondary; ^ several; ^ steps; ^ still; ^ strategy; ^ strengths; ^ supervision;
        ^ team; ^ three; ^ today; ^ twenty; ^ unregistered; ^ wakefields; ^ weak; ^ welsh; ^ while; a baby; a bus;
        a campaign; a care; a career; a certain; a charity; a child; a choice; a coherent; a common; a company;
        a conference; a contract; a coordinated; a cup; a dedicated; a desk; a direct; a diverse; a doctor; a drive;
        a file; a follow; a fresh; a full; a good; a helpline; a highly; a hundred; a job; a jump; a life; a lot;
        a low; a lower; a manager; a mere; a mix; a monitoring; a pair; a panel; a paper; a period; a pledge;
        a postcode; a project; a protest; a published; a quarter; a rare; a return; a right; a rota; a safe; a sample;
        a scale; a school; a screen; a series; a sign; a statutory; a surprise; a target; a task; a thorough; a time;
        a town; a train; a valuable; a very; a voluntary; a warm; a way; a whatsapp; a woman; a working; a young;
        ability; about a; about care; about each; about four; about parents; about the; about three; about to;
        absent from; accepted; accommodation for; accordance; accordance with; accuracy; achieved; achieved as;
        achieved in; achieving; across; across england; across the; act for; acting on; action wsoa; actions that;
        activities; added for; additional; additional funding; adequate; adequate and; adequate in; admit; admit that;
        adopted children; adopted in; adrian; adult and; adults of; adults the; advertised for; advisers; advisors;
        advocates; affected by; after are; after babies; after by; after so; aftercare; afternoon; afterwards;
        again as; again since; aged; agencies work; ago a; aim is; aims to; albeit; alison; all about; all because;
        all been; all care; all families; all have; all part; all parties; all plans; all three; all times; all up;
        all when; allegations; allows; almost all; also been; also came; also recommended; alter; although most;
        although not; always been; among senior; among staff; an adequate; an adoptive; an advocate; an ambitious;
        an assistant; an assurance; an excellent; an interview; an official; an order; an outsider; and; and above;
        and accepted; and according; and accountability; and adoption; and afterwards; and all; and ambition;
        and annual; and are; and be; and completed; and consistent; and control; and cost; and covered; and crime;
        and criminal; and december; and decide; and delivered; and direct; and disabilities; and down; and drive;
        and drug; and drugs; and effectiveness; and emotional; and ended; and ends; and engagement; and every;
        and find; and girls; and good; and help; and helps; and hold; and increased; and just; and keeping; and let;
        and little; and management; and met; and midwives; and moved; and names; and needs; and next; and nine;
        and noted; and notes; and nurseries; and of; and on; and operational; and oversee; and people; and planning;
        and practice; and pre; and primary; and procedures; and promised; and puts; and respect; and return;
        and reviewed; and seven; and sexual; and skills; and social; and something; and special; and stable;
        and steady; and strategy; and talked; and toddlers; and told; and too; and took; and tools; and under; and up;
        and we; and youth; angry; annual review; another authority; another inspection; ansell; answer to;
        answered by; answered that; answered the; answers and; answers from; anticipated; anxiety; anxious about;
        any good; any longer; any time; anybody had; applications for; applied; apply to; approach to; appropriately;
        april to; are a; are able; are accurate; are always; are anxious; are applied; are becoming; are between;
        are both; are caught; are close; are concerns; are cut; are evident; are exploited; are few; are first;
        are from; are helping; are led; are listened; are meant; are moved; are planned; are rationed; are ready;
        are short; are subject; are sure; are three; are waiting; are working; area so; areas; areas which;
        around them; arranged with; arrangement; arranging; arrested; arrived; as; as an; as at; as is; as many;
        as most; as no; as not; as of; as often; as their; as with; asc; asd; asked for; asked of; asked them;
        asked us; asks; assessed and; assessed at; assessed in; assessed on; assessment has; assessment it;
        assessment service; assessments could; assessments of; association; assurance activity; at all; at as;
        at best; at children; at four; at full; at in; at nursery; at protecting; at regular; at school; at services;
        at tuesdays; at what; attack; attacked; attainment at; attainment of; attempt; attends; attention deficit;
        auditor; audits that; audits were; authorities that; authority could; authority inadequate; authority meets;
        authority will; autumn and; availability; available in; average wait; back after; back and; based in; bays;
        bbc; be; be allocated; be an; be back; be better; be booked; be brought; be built; be changed; be complacent;
        be cut; be improved; be missed; be monitored; be noted; be of; be published; be rated; be sure; be the;
        be undertaken; be very; beach hut; because children; because nobody; because so; become one; becoming more;
        bed in; been able; been addressed; been assessed; been done; been drawn; been hard; been judged; been kept;
        been more; been on; been replaced; been secured; been sexually; been signed; been spoken; been started;
        been successful; been the; been through; before anyone; before but; before councillors; before inspectors;
        beforehand; began to; begins at; begins on; being advertised; being inspected; being looked; being put;
        being rated; being reviewed; being used; believe in; believed that; belong to; belonged to; benefits; beside;
        best practice; best quality; better but; better by; better help; better lives; better quality; better rating;
        better so; better some; better still; better they; better though; between january; between three; beyond;
        bffc; birth certificates; birth to; black country; blames; board have; board on; board the; bodies; books of;
        bore; borough have; borough is; borough was; borough were; borough which; boroughs services; boroughs young;
        bosses had; bosses have; bosses say; both said; bought in; bowling; box; boxing; boy of; boys and; branch;
        briefly; brighter; bring; bring in; bring it; bring the; bring up; brings out; brought back; brought in;
        budget of; building on; built on; bulk; but according; but also; but although; but are; but as; but has;
        but many; but most; but neither; but on; but plans; but which; buying; by both; by childrens; by christmas;
        by estyn; by means; by our; by september; by strong; by them; by whoever; cabinet heard; cabinet meeting;
        call to; called its; calls to; callum; camdens; came down; came the; came without; camhs; can; can grow;
        can learn; can take; candid; cannot do; cannot see; cant be; capacity of; cardiffs; care a; care act;
        care are; care but; care cases; care councils; care improvement; care inspection; care inspectorate; care is;
        care now; care proceedings; care quality; care staff; care support; care teams; care went; care with;
        care workers; careful; carer is; carers are; carers children; carers should; carers which; caring for;
        carried; carries; carrying; case in; caseloads in; cases at; cash; caught up; caution; caution or; cent and;
        centred on; centres on; chair the; chaired by; chairs a; chairs of; challenges of; challenging; chance to;
        chances of; change that; change the; changing; check on; checked what; checklist; checks are;
        chief executives; chiefs said; child; child and; child by; child friendly; child in; child or; child without;
        children affected; children but; children known; children might; children needed; children over;
        children sentenced; children stayed; children under; children werent; childrens; childrens improvement;
        childrens reporters; childrens safeguarding; childrens voices; childs file; childs plan; choice for;
        chosen by; chronic neglect; city has; citys children; citys childrens; claim; claims have; clear that;
        clearer information; clearly; clearly got; clearly how; climbing; clinics and; closely monitored; clothes and;
        clubs; coherent; come first; come next; comes; comes from; comes too; comfortable; commented;
        commissioned services; commissioned to; commissioner has; commitment and; committed; committee by;
        committee had; committee how; committees; commonest; community resolution; compares favourably; compassionate;
        complaint; completed the; complex; complex disabilities; complex health; comprehensively; concentrate;
        concentrated on; concern in; concerned; concerned with; concerns and; concerns in; conclude; conditions;
        conducted; confident that; confirmed that; conflict; conservative; conservatives; consideration; consists;
        constable has; constables; constabulary for; constabulary hmic; constructive; consult; contact in;
        contacts are; continuous; contracts and; control of; convened; cope with; coping; copley; correctly;
        could ask; could change; could give; could take; council agreed; council but; council chiefs;
        council departments; council for; council got; council moved; council say; council spokesperson;
        council stopped; council supports; council the; council which; councillor who; councillors have;
        councillors heard; councils children; councils director; councils four; councils must; councils safeguarding;
        councils support; councils use; counting; countrys; county does; county hall; county has; couple of;
        court had; court in; court or; courts and; courts have; cqc inspectors; cqc is; cqc were; crack; creatively;
        crime commissioner; criteria; criticism of; criticisms; cross; crossed; crucial; crushing; csci; cssiw;
        cuckooing; cup; cup of; cuts; d; daniel; data was; dated from; dates in; days from; days without; dcs and;
        dead; deal has; deals with; deaths; debate; decides; decides on; decision making; decisions and;
        decisions are; decisions in; dedication; dedication of; delay has; deliver the; delivered;
        democracy reporting; demonstrated; department at; department good; department of; department to;
        department was; department which; described how; described in; described the; desk in; despite this;
        deteriorated and; deterioration; determination and; developed a; developing; did; did their; did well;
        differed; different people; difficulty; dignity; dipped; directly to; director was; directors and;
        disabilities in; disability services; disability team; disabled adults; discharge from; discharges;
        disposal work; disputes; do nothing; do their; do them; doctor; doctor and; does better; does is; does need;
        does so; domains; done by; done in; done under; done well; done with; door has; door service; dorsets;
        doubled; doubled and; doubled since; doubled to; down; down from; draft; drawn into; drawn out;
        drew attention; drifts; drinking; drove; duties; duty; duty of; e g; each had; each meeting; each of;
        each young; earlier; earlier than; early this; easter; economic; edge of; education had; education the;
        education was; effective leaders; effective services; effective support; effectiveness and; effectiveness the;
        effort into; ehcp; ehcps are; eight areas; eight recommendations; eighteen and; eighty; electronic records;
        elements; eleven of; eleven people; enabled; end; end of; ends in; enduring; england as; english councils;
        enough; enough from; enough has; enough homes; enough inspectors; enough or; enough to; enquiry; ensure an;
        ensured; ensured that; enter the; enterprise; episodes; episodes in; escalated; essential services;
        establishment of; estyn says; estyn the; ethnicity and; evaluates the; even where; event; events in;
        every day; every family; every five; every page; every part; every six; every ten; everybody who;
        everywhere and; evidence on; evidenced; evident in; examined the; example; example and; example that;
        example to; examples include; examples of; exclusions in; executive of; executive the; exists; expectations;
        experienced young; experts; extra; facing; failed to; failings; failings at; failure; failures in; fair;
        falls to; families feel; families has; families together; families told; families trust; families were;
        families what; families will; families would; family are; family friends; family help; family time; far as;
        far childrens; far less; far more; far off; far things; fast as; fast enough; faster and; father; feared;
        fell short; fells; few months; fifty; figures show; file of; files had; files in; fill; filled in;
        financial support; find that; finding; findings and; findings are; finds out; finds the; finishing;
        fire rescue; firms; first and; first come; first day; first for; first full; first lockdown; first names;
        first of; first plans; first thing; first two; fits; five assessments; five main; fixed term; focus groups;
        followed the; for; for another; for assessments; for brothers; for choosing; for communities; for council;
        for evidence; for exploitation; for foster; for grandparents; for having; for homeless; for inspection;
        for inspectors; for many; for missing; for most; for performance; for scotland; for services; for sex;
        for some; for supporting; for things; for until; for us; for workers; foreign; forest councils; forgotten;
        former unaccompanied; forms from; fortnight in; forty; foster parents; foster placements; fostering and;
        fostering for; fostering is; fostering or; fostering team; found early; found social; found when; foundation;
        four days; four domains; four for; four have; four new; four pages; frances; free leisure; friday february;
        friendship; from; from december; from elsewhere; from february; from may; from me; from more; from nine;
        from now; from that; front door; front line; fruit; full by; full council; fully embedded; fund for; funds;
        futures for; g; gaps of; gave; gave a; gave an; gave up; gender; general election; get care; get one;
        getting from; give the; give up; gives a; global; go down; go to; goes on; goes over; going by; gone into;
        gone up; good according; good at; good decisions; good it; good its; good many; good of; good quality;
        good start; good throughout; good time; good two; good words; got no; got worse; governance was; gp;
        gp practices; grade; grade but; grade for; grade in; graded judgement; graded the; grant; grew; group in;
        group of; group on; group to; groups and; groups have; grow; grow up; grown by; had appointed; had arrived;
        had asked; had decided; had ended; had even; had expected; had found; had gaps; had got; had happened;
        had held; had helped; had joined; had judged; had just; had known; had lately; had lived; had only;
        had pointed; had read; had several; had shared; had significant; had taken; hadnt been; half a; hall in;
        handed over; handing; hangs on; happens next; hard and; harder to; harrows; has; has achieved; has always;
        has committed; has ensured; has failed; has fewer; has four; has just; has long; has more; has never; has one;
        has only; has provided; has reduced; has responded; has resulted; has seen; has serious; has since; has some;
        has taken; has used; has won; have acted; have approved; have committed; have fun; have heard; have helped;
        have lately; have lived; have many; have moved; have not; have noticed; have now; have received;
        have sentenced; have worked; have written; having found; having the; he died; he went; head; head teachers;
        heading; headings; headteacher; health agencies; health partners; health police; health team; health the;
        health trust; hear; heard understood; hearing; heart; heavily on; held between; helen; help; help are;
        help in; help services; help us; help young; helped; helped the; helping to; hens; hens teeth; here; here is;
        here to; high needs; high proportion; highest mark; highlands; him; history and; hmic; hmip; holds the;
        home interview; home interviews; home of; home visits; homes at; homes by; homes has; homes of; hopeful;
        hospital for; hours a; house in; households in; houses; houses in; housing and; how bad; how local; how this;
        how timely; hub and; hundreds; hundreds of; hut; i know; i should; i was; if nothing; if services; if there;
        ilacs framework; illness; impact of; improve before; improve childrens; improve to; improved so;
        improvement a; improvement according; improvement from; improvement group; improvement inspectors;
        improvement too; improvement was; improvement with; improvements and; improvements were; improving the; in;
        in accordance; in another; in autumn; in council; in england; in front; in frontline; in harmful; in having;
        in her; in high; in homes; in hospital; in identifying; in it; in joint; in july; in my; in neglectful;
        in neither; in new; in no; in number; in numbers; in or; in overall; in partnership; in situations; in spring;
        in such; in suitable; in touch; in week; in when; in which; inadequate for; inadequate report;
        inadequate twice; incisive; include the; independent bodies; independent councillors; independent inquiry;
        independent visitor; indoors; inform; inquiry into; inside the; inspected as; inspected it; inspection are;
        inspection but; inspection found; inspection had; inspection published; inspection the; inspection volunteers;
        inspection were; inspections have; inspections in; inspectorate education; inspectorate in; inspectorates;
        inspectorates of; inspectors are; inspectors commented; inspectors decided; inspectors did;
        inspectors listened; inspectors made; inspectors pointed; inspectors warned; inspectors what;
        inspectors which; instance of; interested; interested in; intervene; interventions; interviewed by;
        into adult; into jobs; into our; into special; into too; into two; into why; introduced; introduced by;
        invested in; investigated; investment and; is; is brought; is by; is called; is comprehensive; is discussed;
        is fit; is going; is higher; is how; is it; is likely; is limited; is long; is looking; is low; is measured;
        is much; is over; is overseen; is poor; is pursued; is real; is reflected; is rigorous; is serious; is signed;
        is some; is sought; is steady; is thin; is thorough; is three; is too; is trained; is under; is understood;
        is waiting; is weighed; is welcomed; is well; is worried; isnt; issue; issues; it accepted; it at; it became;
        it by; it can; it costs; it falls; it found; it fully; it is; it mattered; it means; it never; it rated;
        it set; it showed; it still; it told; it turns; its case; its chair; its childrens; its effectiveness;
        its first; its good; its inspectors; its main; its pay; its senior; its share; its three; its view; job;
        joins the; joint team; journey of; jtai; jtais; judge has; judge how; judged and; judgement is; july was;
        just under; justice; justice services; justice workers; keep in; keep the; keep them; keeping children;
        keeping people; keeps in; kept a; kept for; key; kinds; know of; know them; know was; known of; known to;
        knows that; labour councillors; labour leader; laid down; last assessed; last friday; last in; last night;
        last october; last september; last spring; last time; last two; lasts; lasts for; late in; late or;
        lead health; leaders recognise; leaders said; leadership staffing; learn and; learning difficulties; least;
        least every; leave out; leaver in; leaver is; leavers aged; leavers fare; leavers for; leavers told;
        leavers which; leavers will; leaves out; led the; left care; left them; legal gateway; lent; less money;
        less than; let them; letter; letter also; letter for; letter has; letters for; level of; life is; lifted the;
        like for; like this; likely to; line of; lines; lines of; links; list has; listen to; listened in;
        little delay; little more; little support; little was; live on; lived in; lived through; lives with;
        living in; local authoritys; local children; local childrens; local leaders; locked; loft; londons;
        lone youngsters; long on; long term; long way; longer be; longer in; longer the; look into; looked above;
        looking after; losing; low as; lower than; lowest; lowest grade; lowest rating; made an; made as; made since;
        made sure; made the; made to; make to; makes services; making at; making childrens; making for; making the;
        malcolm; man who; manage the; management oversight; manager; manager and; managers the; managers were;
        managers will; manner; many agency; many changes; many who; many young; march from; marchant; massive;
        matches; matters to; may wait; mayor; means a; media; medication; meet a; meet their; meet what; meeting in;
        meeting their; meetings and; meets its; meets monthly; members from; members had; members how; members of;
        membership; menu; mere; merely; message; met to; middle; midwives have; might be; might come; might do; mine;
        minimum required; ministerial; minutes and; missing education; missing in; mix of; moderate; money that;
        money to; monitored and; monitoring letter; month; month wait; months in; months visit; morale; morale in;
        more a; more and; more chances; more clearly; more consistently; more fully; more improvement; more managers;
        more money; more rigorous; more settled; more training; more visits; morning a; most; most assessments;
        most cases; most recent; most was; mostly by; mother and; motion; move fast; move the; moved quickly;
        moved the; mrs; ms marsh; much as; much had; much worse; must not; must respond; must still; name; national;
        nationally and; near the; need is; need protecting; need protection; need work; needed attention;
        needed before; needed if; needed more; needs; needs has; neglect the; neglect was; neglected for;
        neighbourhood; neighbourhood teams; neighbouring; neighbouring authorities; network of; never put;
        new arrangements; new assessment; new baby; new chief; new contract; new improvement; new kind; new records;
        new respite; new skills; new template; new version; new ways; new worker; new year; newcomers to;
        newest report; next and; next inspection; next month; next steps; nine in; nine more; nine weeks; nine young;
        no clear; no doubt; no further; no pathway; no surprise; no young; nobody is; nolan; nor the; not agree;
        not bring; not consistently; not enough; not every; not find; not looked; not move; not over; not protect;
        not protected; not quick; not taken; not understood; not up; not with; notebooks; noted and; noted how;
        noted were; notes by; notes from; nothing is; nothing was; notice from; notices and; november last; now among;
        now comes; now for; now in; now read; number six; numerous; nursing homes; objectives; obliges; occupational;
        october last; odds; of abuse; of access; of adoptive; of adult; of an; of and; of any; of april;
        of attendance; of borough; of both; of case; of challenge; of counties; of court; of criminal; of data;
        of domestic; of early; of first; of home; of inclusion; of independent; of individual; of inspectors; of key;
        of living; of long; of ofsted; of permanence; of placements; of posts; of probation; of progress;
        of september; of sight; of such; of tea; of ten; of the; of those; of times; of up; of very; of what;
        of worker; off from; offences; offend; offending services; offending work; offer a; offer has; offering;
        officers; officers are; officers in; officers on; offices; officially; ofsted and; ofsted came; ofsted in;
        ofsted judgement; ofsted judges; ofsted makes; ofsted of; ofsted puts; ofsted rates; ofsted rating;
        ofsted spoke; ofsted were; ofsteds damning; ofsteds first; ofsteds inadequate; older children; older ones;
        on april; on by; on council; on end; on february; on getting; on hold; on leadership; on money; on ofsteds;
        on other; on protection; on several; on such; on supervision; on support; on teenagers; on wednesday;
        on which; on year; once a; once in; one building; one could; one from; one group; one inspector; one last;
        one phone; one stands; one the; one to; one worker; one young; only at; only last; only recently; only six;
        open in; opened the; opening; operating; operation; optimistic; or a; or good; or school; or subject;
        or subsequent; or the; order and; ordered; organisation that; organisations; organisations and;
        other professionals; other teams; other ways; our carers; our partners; our plans; our teams; our view; ours;
        out are; out now; out so; out this; out today; outgrown; outsider; outstanding features; over; over in;
        overall at; overlooked; oversight and; oversight has; overview; overwhelmed; owed to; own account; own at;
        own lives; own right; own way; page of; pages long; paid; paid the; pair; palpable; panel and; panel noted;
        paper; paper files; paper in; par; parent and; parent carers; parents as; parents children;
        parents circumstances; parents group; parents own; parents say; park; particular are; partner organisations;
        partners are; partners contribute; partners so; partners together; partnership was; partnership working;
        past three; payments; peaks; people care; people carers; people do; people for; people get; people has;
        people into; people need; people now; people on; people said; people there; people when; performance data;
        performance evaluation; performed in; performs; period of; periods; permanence for; permanence orders;
        permanent; permanent exclusions; permanent head; perpetrator; persistent; person from; person was; personally;
        phone app; phone number; pick up; pilots; place from; place on; place since; placed for; placements are;
        placements outside; places in; plan; plan drawn; plan in; plan now; plan to; plan which; planned to;
        planning partnership; plans ehcps; plans was; play a; play with; played; played a; pledged; pledged to;
        point in; points raised; police are; police in; police probation; police protection; poorly; positive and;
        positive outcome; possible outcomes; post in; postcode; potential; potential risk; practice have;
        practice leads; practitioners and; practitioners have; pre court; prepare the; present the; presented to;
        pressing; pressure; pressure of; preventative; prevention; prices; priority and; priority of; private foster;
        private fostering; private home; private homes; probation and; problems of; proceedings to; process is;
        produce; producing; production with; professionalism; profit; programmes; progress are; progress at;
        progress report; progress the; project with; promise; promoting; proof of; prospective; prospective adopters;
        protect children; protect vulnerable; protected from; protecting; protection the; protocols; proud; proud and;
        provided for; providers; providers and; provision ap; provision in; provision of; pryce; psychological;
        public in; publication; published what; publishes; pupil referral; pursued; push; put all; put an; put back;
        put off; puts the; qualified staff; quality and; quality that; quarter; quarter of; question was;
        questionnaire; quick enough; race; raised and; raised its; raising awareness; ran from; ranks; rarely have;
        rated requires; rates the; rating because; rating of; read their; read them; read what; reading and;
        ready for; reason for; reassessment; recall; received and; recent inspection; recognition; recognition of;
        recommendations from; recommended in; recorded for; records are; records for; records system; recovery plan;
        recruited from; recruits; reduced caseloads; reduced the; referral form; referrals was; reflection; regarding;
        regime of; regular intervals; regular meetings; regularly; regularly to; regulated; regulators; relations;
        relevant; remains above; remand; remarked that; remember that; remit; rents; reoffending was; reopened;
        repairs; report be; report finds; report notes; report of; report says; report there; report which;
        reported by; reported missing; reporter and; reporters; reporting; reporting service; reports and; request;
        requiring; residential care; residents; residents and; resilient; resolution; resolved at; resolved that;
        resort; responding; responds to; rest; restorative justice; restructure; restructuring of; rests on;
        result there; results are; retire; return; returned; reviewed progress; reviews; reviews and; reviews by;
        revisit; revisited; right skills; right through; rights; rise; risk assessed; risk has; risk the; risks of;
        run in; run through; runs its; ruth; safe but; safe from; safeguarding in; safeguards children; said because;
        said but; said this; said were; said where; sake; same as; same services; same that; same thing; same visit;
        same way; sample of; satisfied; say about; say after; say for; say how; say that; says on; scant; scathing;
        school age; school day; school in; school leaders; school with; schools has; schools or; schools over;
        schools went; score from; scotland and; scotland healthcare; screen; scrutinise; scrutiny committee;
        search for; seaside; second is; second lowest; second of; second or; secretary has; see each; see it;
        see that; seen; seen as; seen this; send action; send improvement; send in; send provision; sends;
        senior manager; sentenced and; sequenced; serious concerns; serious failings; service a; service and;
        service gives; service have; service in; service managers; service should; service they; service who;
        service with; services; services director; services do; services inadequate; services inspectorate;
        services since; services taken; services until; services when; services will; services with; services worked;
        services would; set about; settled for; settled home; seven per; seventeen; several agencies;
        several providers; several were; sgos; shall; shame; share information; shared houses; sharply; she pointed;
        she told; shock; shore; short contracts; shortfalls; should also; should come; should give; should say;
        shut and; sign of; significant improvement; significant improvements; significant risk; significant work;
        significantly in; similarly; since in; since inspectors; since last; since summer; since that; since to;
        situation; situations for; situations of; six advisers; six councils; six months; six per; sixth; sixty;
        slow to; slowly; slows; so as; so far; so fast; so had; so no; so some; so there; so we; so what;
        social services; social work; some form; some of; somebody else; soon after; soon to; sophisticated;
        speak for; speak well; speaking; special praise; spectrum; spectrum disorder; spent the; spoke highly;
        spoke with; spokesperson said; spread; square; squeezed; staff a; staff did; staff for; staff from;
        staff must; staff of; staff the; staff told; staff when; staff will; staffing and; standards in; stars;
        start in; start on; started; starts; starts on; statements; stayed in; stayed on; steer the; stepping down;
        steps had; still is; still to; still under; stood empty; stood in; stopgap; stops; strategic and;
        strengths based; stress; strong at; strong leaders; strong on; strong response; stronger still; strongly and;
        structured; struggled; stubborn; subject was; subsequent time; successes; such plans; suffered a; sufficiency;
        sum up; summer term; sunderlands childrens; sunk; supervises; supervision sessions; supply; support;
        support better; support families; support was; supported living; supported lodgings; surprised; survey and;
        susan; swiftly; switch; system by; system is; system that; take account; take the; take them; take to;
        take what; taken up; takes a; takes the; taking on; talk about; talking about; talking to; talks on;
        talks with; target of; task and; task of; task was; tea and; teachers and; team as; team works; teams;
        teams and; teams are; teams had; teams work; tears; teenager is; teenagers plans; tell of; tell us; ten care;
        ten of; than anywhere; than by; than four; than is; than they; thank; thank you; thanked by; that;
        that although; that answers; that audits; that because; that began; that care; that change; that each;
        that grade; that he; that improvements; that in; that last; that leaders; that left; that members;
        that needed; that new; that not; that nothing; that outcomes; that pre; that progress; that pupils;
        that reason; that scrutiny; that senior; that serious; that services; that takes; that they; that those;
        that time; that visit; that what; that whatever; that works; the; the administration; the agencies;
        the assessments; the audit; the bays; the change; the childs; the choice; the cicc; the ciw; the comments;
        the commissioner; the conditions; the conference; the cost; the countrys; the cqc; the day; the decision;
        the designated; the desk; the development; the draft; the earliest; the failing; the failings; the family;
        the few; the first; the follow; the following; the fortnight; the individual; the item; the jtai; the leading;
        the lone; the longer; the low; the medium; the menu; the middle; the missing; the monitoring; the necessary;
        the need; the neighbourhood; the notice; the officers; the partnerships; the period; the portfolio; the posts;
        the pressure; the pressures; the promise; the recently; the register; the relationships; the road; the scale;
        the school; the send; the shortage; the six; the sixth; the specialist; the summer; the talk; the term;
        the tories; the transformation; the uk; the union; the vision; the weeks; the word; the worries; the worst;
        the wrong; the yearly; the young; their behaviour; their budgets; their childhood; their fourth;
        their friends; their inspection; their notes; their outcomes; their own; their peers; their say; their second;
        their staff; their verdict; their view; them after; them all; them are; them could; them did; them in;
        them more; them or; them those; them three; them up; themselves; themselves in; therapy for; there are;
        there as; therefore put; theres one; these childrens; these concerns; these had; they acknowledged;
        they considered; they dont; they examined; they first; they get; they live; they make; they may; they mean;
        they must; they progress; they recognised; they recommend; they reported; they still; they tell; they visit;
        they visited; they wish; they write; things do; things had; things stood; things such; things that;
        things they; things we; think; this but; this good; this item; this kind; this right; this too; this years;
        those leaving; those living; thought about; thought that; thoughts; thousand; three agencies; three areas;
        three hours; three possible; threshold decisions; through an; through case; through one; through what;
        throughout; thursday; tighter; time after; time but; time have; time in; time or; time to; time when;
        timely and; timescales that; to about; to account; to act; to adopt; to answer; to areas; to as; to assure;
        to being; to catch; to chair; to challenge; to co; to community; to councillors; to december; to drift;
        to exploitation; to government; to guess; to harm; to hear; to inadequate; to include; to issue; to lead;
        to manage; to meet; to no; to people; to perform; to police; to present; to press; to produce; to referrals;
        to register; to rewrite; to seek; to sell; to settle; to succeed; to talk; to ten; to tender; to this;
        to those; to university; to us; to whom; to workers; today on; todays; together the; told about; told more;
        told on; told they; too high; too inconsistent; too optimistic; too so; took; took in; took part; took three;
        tool for; tools; top; topic; tories; town from; trained in; trained to; training had; training is; tram;
        transition; transitions team; tribute to; trickle; tried out; tripled; true of; trust does; trust runs;
        trying; turn it; turned a; turned down; turnover; turnover and; turnover is; twelve weeks; twenty nine; twice;
        two and; two inspections; two points; two to; two very; two was; two week; two weeks; typical; unable;
        unable to; unaccompanied child; unanswered; unassessed; under section; understand and; understand their;
        unit at; unitary authorities; unnecessarily; unpaid carers; unrecorded; unsatisfactory; unstable;
        until somebody; until there; up a; up asking; up some; up that; up unannounced; updated; updating assessments;
        urgent cases; us; us from; us have; us in; us to; us with; use; use for; use is; used and; used the; uses;
        using the; version; very top; views are; violence or; vision and; vision for; visit made; visit was;
        visitors are; visits in; visits with; voice; voiced; voices are; voluntary and; voted; voted to;
        vulnerable or; vulnerable women; wait less; waiting for; waiting on; waits and; wales called; walsalls;
        wanted it; wants a; ward; warm; warm welcome; warned; was among; was another; was brought; was committed;
        was criticism; was difficult; was elected; was felt; was followed; was for; was four; was held; was highly;
        was inconsistent; was inspected; was looking; was meant; was more; was never; was noted; was now; was picked;
        was pointed; was presented; was put; was reported; was scored; was shut; was their; was then; was what;
        was with; watchdog inspected; watchdog rated; watchdog was; watched; way off; way to; way with; ways and;
        ways of; we accept; we must; we provide; we take; we work; weakest; weakness in; weakness which;
        weaknesses found; webinar; week for; week they; weekly performance; weeks old; weeks or; weeks report;
        well have; well with; went; went missing; were at; were badly; were children; were contacted; were empty;
        were few; were hard; were here; were how; were inadequate; were inconsistent; were interested; were meant;
        were mentioned; were missing; were never; were open; were pointed; were read; were shut; were stronger;
        were taken; were thanked; were the; were to; were two; were unaware; what are; what could; what is; what it;
        what its; what ofsted; what ofsteds; what partners; what support; what the; what there; what they; what those;
        what went; whatever it; whatsapp; when an; when he; when inspectors; when last; when ofsteds; when this;
        whenever they; where one; where that; where to; whether families; whether social; which; which according;
        which all; which can; which good; which helps; which made; which parents; which provides; which says;
        which services; which some; while others; while the; who does; who draw; who leads; who sits; who speak;
        who stayed; who support; who was; whole; whole and; whom have; whom the; whom were; whose child;
        whose members; whose parents; whose work; whove been; why a; why the; wide ranging; will be; will from;
        will meet; will remember; winter; wirrals; wished to; with additional; with adopters; with advice;
        with almost; with and; with by; with carers; with early; with eleven; with families; with leaders;
        with management; with mum; with ofsted; with our; with protection; with so; with some; with this; with visits;
        within days; within ten; without their; without warning; without which; wonder; words about; words that;
        work between; work could; work effectively; work in; work remains; worker after; worker at; workers can;
        workers change; workers ensure; workers had; workers health; workers into; workers now; workers so;
        workers spoke; workers would; workforce has; workforce more; working group; working with; works closely;
        worrying; worst rating; would decide; would go; would make; would now; would say; write a; writing;
        written by; wsoa and; year from; year later; year on; year since; year to; year were; yearly; years back;
        years inspectors; years report; years to; years without; yet but; yet what; yos; yot; you; you had;
        young inspection; young persons; younger children; youngsters have; youngsters were; your adviser; youth;
        youth centres; youth club; youth justice; youth service; zimbabwe
    """,
    -0.25: """
        ^ above; ^ access; ^ accommodation; ^ advanced; ^ advisers; ^ agency; ^ alternative; ^ anonymous;
        ^ approximately; ^ areas; ^ asylum; ^ babies; ^ boys; ^ c; ^ cabinet; ^ came; ^ caseworkers; ^ clear;
        ^ colleges; ^ concerns; ^ currently; ^ daily; ^ duty; ^ edge; ^ elective; ^ elsewhere; ^ english; ^ equity;
        ^ escalation; ^ estyn; ^ evaluation; ^ exclusion; ^ exclusions; ^ exit; ^ experience; ^ experts;
        ^ exploitation; ^ fathers; ^ feedback; ^ few; ^ from; ^ gang; ^ given; ^ great; ^ green; ^ heads; ^ helping;
        ^ high; ^ his; ^ hospital; ^ host; ^ important; ^ individual; ^ interim; ^ iros; ^ kinship; ^ lead;
        ^ leadership; ^ letters; ^ levels; ^ link; ^ local; ^ long; ^ mediation; ^ memory; ^ names; ^ needs; ^ nights;
        ^ nineteen; ^ non; ^ nursery; ^ ours; ^ overall; ^ papers; ^ partnership; ^ partnerships; ^ personal;
        ^ preparation; ^ prescriptions; ^ prison; ^ protection; ^ quality; ^ records; ^ requests; ^ respite;
        ^ responses; ^ screening; ^ section; ^ send; ^ sexual; ^ single; ^ small; ^ solicitors; ^ specialist;
        ^ specifically; ^ student; ^ sunderlands; ^ teachers; ^ teams; ^ teenagers; ^ transition; ^ twelve; ^ unpaid;
        ^ visits; ^ written; ^ young; a base; a befriender; a bid; a blank; a break; a broad; a budget; a chairman;
        a change; a choir; a clean; a clinic; a clinical; a closer; a concern; a corporate; a counsellor; a culture;
        a decent; a drugs; a figure; a firmer; a five; a focus; a forum; a friend; a girl; a grade; a greater;
        a grown; a health; a lawyer; a link; a map; a medical; a mental; a mentor; a minute; a model; a mother;
        a much; a nine; a partnership; a passport; a permanence; a person; a place; a podcast; a pre; a proper;
        a protected; a protocol; a quick; a rapid; a realistic; a reason; a recent; a red; a request; a response;
        a safety; a say; a section; a self; a shadow; a solicitor; a stroke; a stronger; a success; a term; a thing;
        a thursday; a tracker; a transformation; a turn; a tutor; a two; a university; a van; a wall; a weakness;
        a weeks; a wheelchair; a wide; a work; a worry; about by; about from; about in; about it; about new;
        about safeguarding; about send; about vulnerable; about what; above a; above those; absence; abuse are;
        abusive; accord; accounts; achieve for; acknowledges that; across a; act as; action because; action has;
        action the; active; acute; adapted to; additional language; additional resources; address these; address this;
        adds; adequate the; admissions; adolescent; adoption are; adoption plan; adoption service; adoption team;
        adoption work; adoptive families; adult safeguarding; adults were; advice to; advised; adviser in; adviser to;
        adviser until; advisers pas; advisers were; advocates who; affects; afghan; afghanistan; after being;
        after child; after each; after services; after six; after they; after too; again at; against child; age;
        age of; agencies and; agency child; agency referral; ages; ago but; ago it; agreed the; aimed at; aims;
        airport; alike and; alive; all agencies; all ages; all areas; all cases; all if; all levels; all other;
        all people; all services; all to; all were; alone from; alone was; also a; also considered; also good;
        also includes; also said; altered; alternative provision; although demand; always assessed; always offered;
        amber; amended; amended plans; among children; among social; among the; an adult; an agency; an allocated;
        an authority; an election; an independent; an interest; an officer; analyst; and accommodation; and agencies;
        and aims; and alcohol; and among; and another; and answered; and as; and assessment; and attendance; and both;
        and bus; and capacity; and care; and challenge; and changed; and charities; and chief; and child;
        and communities; and could; and dads; and described; and determined; and developing; and domestic; and drew;
        and easy; and evaluated; and everybody; and far; and five; and followed; and got; and hardly; and his;
        and hospital; and housing; and improved; and increasing; and intervention; and involved; and know;
        and language; and learn; and less; and manage; and managed; and march; and monitored; and newly; and nobody;
        and november; and nowhere; and ofsteds; and outside; and permanence; and personal; and pointed;
        and politicians; and post; and protect; and protected; and providers; and pupils; and put; and putting;
        and reach; and residential; and responded; and said; and scored; and secondary; and shows; and skill;
        and skilled; and so; and spoken; and starting; and supervision; and support; and tell; and tenacity;
        and theres; and theyre; and things; and training; and voluntary; and was; and went; and who; and why;
        and worked; angela; anonymous; another finding; anothers; answering; anti; any hour; anybody else;
        anyone else; anyone in; anyone to; anyones; anywhere in; apart from; appeal; appear; applied for; appointed;
        appointed to; appropriate and; appropriately identify; approximately; arabic; are; are aged; are asked;
        are back; are booked; are brief; are carried; are catching; are co; are commissioned; are complex;
        are confident; are educated; are excluded; are followed; are found; are frequent; are going; are graded;
        are harmed; are high; are how; are identified; are introduced; are less; are logged; are low; are lower;
        are most; are open; are organised; are permanent; are pleased; are safeguarded; are screened; are sent;
        are shorter; are specific; are spotted; are tight; are two; are written; area that; area where; areas as;
        areas for; areas have; areas out; areas send; arise; around; arrangements are; arrangements to; arrests;
        arrival; arrivals; arrivals are; arrives in; as anyone; as are; as care; as childrens; as high; as how;
        as impressive; as individuals; as inspectors; as lead; as less; as our; as partners; as these; as young;
        asked and; assess the; assessed as; assessing and; assessment are; assessment as; assessment is;
        assessment which; assessments get; assessments was; asset; assurance framework; asylum claims; at birth;
        at by; at eleven; at first; at good; at greatest; at night; at strategic; at such; at telling; at who;
        at working; attendance is; attention was; audits and; aunt; aunts and; authorisation; authorities to;
        authority childrens; authority that; authoritys children; averaged; avoid; awaiting; babies; baby is;
        back again; back into; back three; bad day; bar; barnets; basic income; basics right; bath and; be adopted;
        be and; be appointed; be asked; be cared; be clearer; be effective; be failing; be followed; be left;
        be measured; be moved; be opened; be outstanding; be sent; be so; be traced; be victims; beat; became the;
        because a; because staff; because we; become a; become better; beds; bedtime; been allocated; been completed;
        been confirmed; been copied; been developed; been enough; been evaluated; been exceptionally; been excluded;
        been exhausted; been extended; been filled; been good; been lost; been made; been noted; been praised;
        been pronounced; been raised; been read; been requires; been sufficient; been taught; been told; been tried;
        been up; been written; before anybody; before care; before deciding; before her; before it; before the;
        before things; befriender; begin; beginning; begun a; behind each; being at; being electively;
        being exploited; being given; being met; being revised; being that; being told; being trafficked; belong;
        below the; benefit to; best at; better because; better eye; better in; better of; better or; better planning;
        better practice; between full; bid; bike; bin; bit; black; blind; board at; board that; bold; bondage; book;
        books; books were; borough on; boroughs; boroughs children; both for; both in; both judged; both services;
        both the; bottom; bought two; boys in; branded; branded inadequate; breakdown; breaking; brief and; brothers;
        brought into; buddy; budgets; building; buried; burns; bury council; burys; but because; but for; but he;
        but help; but inspectors; but is; but ofsteds; but praise; but too; by all; by care; by eleven; by families;
        by government; by health; by her; by its; by permanent; by politicians; by somebody; by two; by unqualified;
        cabinet has; cake; calderdales; call handlers; called a; called on; called the; callers; calm; came a;
        came and; came away; came first; came on; came to; can claim; can demonstrate; can flourish; can offer;
        can ring; can turn; cannot be; cannot go; cannot stay; canteen; capture; care board; care flats; care given;
        care go; care homes; care leaver; care live; care market; care or; care out; care scheme; care see; care the;
        care too; care who; carer to; carers could; carers for; carers it; carers said; carers told; carry drugs;
        carry out; carry the; case discussions; case file; case goes; case is; case study; cases a; cases than;
        cases through; cat; ccgs; ceased; cent have; cent to; chaired with; chairman; chairs; challenge the;
        change at; change when; changed when; changes to; changes which; chart; chat; checked with; checks by;
        checks in; checks that; cheerful; chief inspector; child as; child asylum; child before; child could;
        child gets; child might; child the; child together; child which; child who; children being; children care;
        children education; children enjoy; children experience; children lived; children need; children not;
        children said; children subject; children take; children tell; children the; children without;
        childrens circumstances; childrens homes; childrens needs; childrens opinions; childrens participation;
        childrens progress; childrens to; childrens trust; childs safety; chip; christmas day; circles; cited;
        city council; city from; city of; city to; claims are; classmates; clean; clear about; clear oversight;
        clear strengths; clear to; clinics; clock; co located; coached; coffee; colours; come about; come across;
        come and; come through; comes after; comes early; comic strips; coming down; commenced; commended for;
        comments on; commission; commissioner is; commissioner will; committee have; committee noted; committee that;
        committee was; communicate; community nurse; compared; compassion; completion of; complexity; complimentary;
        complimentary about; comprehensive improvement; computer system; concern was; concerned and; concise;
        concise and; concludes; conclusion of; concrete; conditions that; conduct; conference reports;
        conferences have; confidence and; consent; consider whether; considerable improvement; consistently above;
        constructively; consulted; contacts a; contacts were; context; continence nurses; contingency;
        contingency plans; continuing care; control; convictions; cooks; coordinated and; coordinates; copy;
        corporate and; corporate parenting; could follow; could get; could help; could improve; could name;
        council approach; council chamber; council found; council leader; council looks; council one;
        council outstanding; council police; council promised; council serves; council still; council thinks;
        council to; council was; council were; council with; councillors had; councillors of; councils approach;
        councils early; councils leaders; councils special; councils website; counsellors; county council;
        county lines; county since; courses; court to; cousin; covered by; cqc found; cqc has; cqc in; cqc inspected;
        cqc made; cqc so; created; creative; credited; crime and; crisis; criteria for; cssiws; cultural; cumulative;
        curious and; currently; custodial; cyps; dads; daily huddle; dangerous; dashboard; data on; date for;
        daughters; dawson; day in; days in; days to; dcs; deadlines are; deaf children; deaf residents; deal and;
        deal better; dealt with; decent; decided in; decided on; decision is; decision to; decisions for;
        decisions on; decisions was; decisive action; declined; deemed inadequate; deeply; delays for; delight;
        dentist; dentists; department and; department for; deprivation; deserve; design; designed to; desistance;
        desk; determination; determined; develop services; developed; developing and; developing services; dfes;
        diagnoses; diane; diary; different kinds; dinner; directed support; direction from; director; director said;
        disabilities are; disabilities send; disabilities team; disputed; disseminated; diverse; do; do a; do better;
        do have; do know; do without; does and; does for; does something; does to; does well; dogged; doing and;
        doing something; domestic abuse; done a; done first; done inspectors; done is; done more; done on;
        done sooner; done what; door and; door to; door was; doors; doubted; down as; down on; down what; drawn with;
        draws; draws attention; drew; drift; drift has; drive; drivers; dropped; dropped from; dropped to; due date;
        dust; duty manager; each missing; each new; each others; each review; each social; each which; each year;
        early october; early permanence; early so; earn; ease; easy; educated; educated at; educated children;
        education for; education service; education skills; education training; effective action;
        effective arrangements; effective practice; effective service; effective with; effectiveness among;
        effects of; ehc plan; eight; eight children; elders; elective; elective home; electronic recording;
        elsewhere it; embedded; emergency moves; emotionally; employer; end up; ended in; energy; england has;
        english and; enjoy; enjoy family; enough information; enough progress; enough yet; enquiries were;
        enthusiastic; entries are; episodes are; equal; escalation by; especially; especially good; establishing;
        ethnic; evaluation was; even if; even so; even when; evening; evenings; evenings and; every care;
        every fortnight; every hundred; everything; evictions; evidence is; exam; example in; exams;
        excellent service; excellently; except one; exception; exceptionally; exceptionally high; exclude;
        exclusion of; exhausted; exit; expect; expectation that; experience with; experienced a; experienced carers;
        explain; exploitation is; exploitation strategy; exploited are; exploiting; extend; extend the; extended to;
        extra care; extra money; extra needs; extra staff; faced; failing; failing to; failings found; failure to;
        failures of; fall in; fall through; fallen; families after; families and; families find; families first;
        families go; families had; families now; families on; families outstanding; families services; families wait;
        families where; families with; family at; family has; family hubs; family should; family that; family was;
        family will; familys; far; far away; far from; farm; faults; favourite; fear; february and; february to; fed;
        feedback from; feeding tubes; feel; feel looked; feet; few are; few councils; few have; few young; fewer of;
        files that; filled; film; films; finance; find; find and; find it; find themselves; find what; finds that;
        fire and; first assessment; first found; first month; fit on; five are; five good; five have;
        five recommendations; five were; five year; fives; flats a; flats are; flats have; focus on; focused visit;
        focuses; focuses on; follow up; followed; following; following an; fond; football; for babies; for care;
        for children; for conferences; for court; for families; for getting; for has; for leaving; for lone;
        for needs; for permanence; for protection; for putting; for recruitment; for seeing; for speech; for there;
        for unaccompanied; for want; for word; for working; for years; forget; forget to; form a; former;
        former foster; forum had; forum has; forward; fostering arrangements; fostering service; found as; found but;
        found it; found much; found work; foundations; founded; four and; four other; four times; four years; frankly;
        free for; fridays; friends; from albania; from and; from childrens; from early; from july; from last;
        from overseas; from people; from poor; from these; from those; from vietnam; from what; frontline teams; full;
        full and; full inspections; fully; funerals; further and; gain; gaining; game; gap; gap in; gatesheads;
        gave the; gcse passes; gcses; generous and; genital; genital mutilation; gently; get an; get early; get good;
        get the; get worse; gets the; getting somewhere; getting worse; give cause; give families; give parents;
        give them; given at; given but; gives care; gives young; glowing; go wrong; goes along; goes home; goes into;
        goes missing; goes without; going into; gone over; good day; good effect; good gcses; good heart; good help;
        good in; good job; good on; good place; good rating; good reason; good report; good which; goodbye; got an;
        got it; gps; grab; grade there; grade they; graded it; graded outstanding; grades the; gradually; grasp of;
        gravest; great place; great skill; greatest risk; greatly; grind; groomers; group; group at; group set;
        group supervision; group which; groups in; growing; growing demand; grumble; guardian; guardians;
        guardians are; guidance and; guidance on; gym passes; habit; had an; had as; had chosen; had dealt; had good;
        had hoped; had it; had long; had never; had received; had recommended; had slipped; had spotted; had support;
        had their; had thought; hall and; hall had; handled with; handlers; handover; hanging on; happen; happy;
        harbour; hard the; harder at; hardest; hardly; hardly a; harm the; has announced; has assessed; has at;
        has awarded; has brought; has children; has crept; has decided; has driven; has fallen; has found; has good;
        has helped; has identified; has increased; has informed; has looked; has managed; has many; has opened;
        has published; has significant; has stayed; has stopped; has the; have; have an; have at; have chosen;
        have commissioned; have cut; have experienced; have held; have identified; have known; have never;
        have priority; have recognised; have some; have someone; have still; have strong; have too; head teacher;
        headline; headway in; health check; health passports; health worker; health workers; healthier lives; hearts;
        held every; held for; help before; help care; help carers; help is; help or; help people; help protect;
        help protection; help teams; help without; helped sooner; her adviser; her department; her team; heritage and;
        hide; high hopes; high standard; higher and; highlights the; highly; highways; hill; histories; hmi; holistic;
        home a; home and; home from; home under; homeless at; homes are; homes was; homework; honest about; hope;
        hope to; hoped for; hopes for; hopes to; hot; hotel; hour; houses were; housing for; housing officers;
        how able; how childrens; how far; how great; how large; how send; how these; how to; how we; hub are;
        hub mash; hubs; hubs which; huge; humane; hung; hunting; i am; i can; ideas and; identified need; identity;
        if things; ignored; immediate action; immunisations; impact is; implement; importance; important things;
        impressed inspectors; improve a; improve as; improve further; improve its; improve were; improved as;
        improved significantly; improvement had; improvement of; improvement ofsted; improvements that;
        improving since; in a; in accessing; in areas; in assessing; in audit; in by; in charge; in custody; in days;
        in depth; in emergency; in family; in five; in four; in future; in half; in house; in households; in houses;
        in how; in keeping; in key; in later; in lockdown; in mainstream; in making; in neighbouring; in nurseries;
        in outcomes; in over; in placements; in post; in prevention; in recruiting; in residential; in rural;
        in safeguarding; in send; in so; in supported; in supporting; in temporary; in too; in training; in twenty;
        in with; in year; in years; inadequate since; incident; incidents of; includes; includes the; inclusion;
        income pilot; increasing demand; independence skills; independent; independent and; independent chairs;
        independent reviewing; independent scrutineer; independent trust; indicators of; inequality; inequality and;
        influential in; information in; initial; initial assessments; input from; inside a; inspected are;
        inspected from; inspected the; inspection came; inspection for; inspection rated; inspection there;
        inspection took; inspection under; inspection wanted; inspections that; inspectorate found; inspectors can;
        inspectors conclusion; inspectors examined; inspectors from; inspectors heard; inspectors watched; instead;
        intend; intend to; intensive; inter; inter agency; interpreter; interview panels; interviews are; into and;
        into apprenticeships; into keeping; into services; into them; introduce; investigation; involve parents;
        involved and; involvement with; involving; is achieved; is agreed; is almost; is answered; is arranged;
        is best; is bringing; is chaired; is clear; is consistent; is effective; is empty; is explained; is failing;
        is firm; is generous; is heard; is held; is inconsistent; is less; is lost; is lower; is missing; is no;
        is out; is planned; is praised; is rare; is robust; is sent; is short; is six; is spent; is strong; is that;
        isnt a; issued within; issues and; it; it accepts; it according; it adds; it again; it called; it calls;
        it cannot; it commends; it down; it finds; it had; it happened; it has; it helps; it it; it keeps; it like;
        it made; it might; it needs; it pleased; it praised; it recognises; it says; it speaks; it stands; it there;
        it they; it what; it worked; its failings; its fifth; its joint; its like; its official; its out; its part;
        its social; its statutory; its vulnerable; jargon; job and; join up; joy; judge; judged good; judged it;
        judged services; judged that; judged the; judgement areas; judgement on; judgement was; july and;
        july inspectors; june this; justice plan; justice staff; keen; keep children; keeping in; keeping them;
        keeps a; kept and; kept children; kept the; kept up; kept waiting; key indicators; key processes; keys; kin;
        kindly; kindness; kitchen; knocking; know a; know about; know children; know their; know which; knowing how;
        knowing what; known that; knows in; knows where; laid; lane; language is; language therapists; language they;
        lapsed; laptops and; large majority; largest minority; last of; lately and; later life; latest inspection;
        latest visit; laugh; law asks; law outline; laying; lays; lead professionals; lead to; leaders can;
        leaders children; leaders put; leaders understanding; leaders was; leadership to; leadership was; leading;
        learn how; learners; learning improvement; leave hospital; leave the; leaver will; leavers and; leavers has;
        leavers ofsted; leavers up; led and; left until; left with; legal and; length of; less time; less vulnerable;
        lesson; let children; letter calls; letter is; letters in; levels are; lies; life does; life with; light;
        liked how; liked working; likely that; limbo; line to; link with; link workers; listening to; little evidence;
        live at; live together; lives in; local authority; local family; located; lodgings; logged; logs; lone;
        lone asylum; lonely; long a; long list; long to; look like; looked; looked for; looks like; lose sight;
        lost their; lost touch; lunch; lydia; machine; made and; made at; made care; made enough; made safe;
        made this; main findings; major; makaton; make children; make its; makes to; making good; making it;
        making outcomes; making significant; managed well; management had; management were; managers do; managers for;
        managers is; managers look; managers must; manchesters; manchesters childrens; many services; many social;
        many strengths; maps; maps of; march the; mark the; mat; matched to; maternity; mates; maths; mats; may have;
        may not; may still; may take; mean; mean for; meaningful; meet at; meeting chaired; meeting to; meetings are;
        meetings were; members that; members to; mended; mention; mention of; mentor; mentors who; merged; met a;
        met for; met in; met more; middle and; midway reviews; miles away; million into; minister of; minority ethnic;
        minute; minuted; miss; missing overnight; mixed up; mondays; money and; money it; monitoring and; month to;
        monthly meetings; months for; more care; more even; more good; more likely; more rigorously; more staff;
        more than; morning and; mosque; mosques; mosques and; most and; most deprived; most to; mothers of; motorway;
        move from; move into; mr; much better; much care; much has; much improved; much is; much needed; mutilation;
        name and; name the; named at; names; names were; national and; national average; national transfer; near;
        nearby; nearer to; nearly always; nearly every; need at; need be; need has; need reviews; need services;
        need support; need with; needed and; needing; needs analysis; needs change; needs come; needs more;
        needs when; neglected; neighbouring authority; neighbouring boroughs; new executive; new flats; new ideas;
        new inspection; new service; newest ofsted; newly arrived; nights and; nights away; nine days; nine times;
        nine year; no assessment; no case; no manager; no support; no waiting; nobody from; nobody under; nobody was;
        nonetheless; nor in; norm; normal; not as; not at; not clear; not come; not finished; not help; not know;
        not left; not let; not reached; not shy; not sufficiently; not to; not used; not want; note that; note the;
        noted as; noted that; noted the; noted too; noted was; notes are; notes that; nothings; notifications are;
        now at; now good; now make; now outstanding; now rated; now say; now take; nurse for; nursery staff; occurs;
        of asking; of assessments; of authorities; of better; of councillors; of councils; of crime; of disabled;
        of earlier; of events; of every; of experienced; of exploitation; of eyes; of family; of improvements; of in;
        of inspection; of intervention; of kinship; of local; of needs; of officers; of permanent; of primary;
        of protection; of pupils; of quality; of records; of residents; of risk; of section; of so; of statutory;
        of steady; of suitable; of trafficking; of unaccompanied; of use; of variable; of visits; of where; of year;
        of young; offer is; offered a; official report; ofsted after; ofsted also; ofsted but; ofsted has;
        ofsted have; ofsted writes; ofsteds feedback; ofsteds inspection; ofsteds last; ofsteds latest; ofsteds new;
        on any; on before; on care; on christmas; on day; on duty; on either; on exploitation; on fridays;
        on interview; on knocking; on most; on page; on placement; on supporting; on thresholds; on through;
        on wednesdays; on work; on your; once and; one area; one day; one goes; one is; one month; one plan;
        one recommendation; one said; one was; ones and; only in; only when; open to; opened at; opened in; openness;
        operate; opinions; opportunities; options for; or college; or disabilities; or not; or protection;
        or supported; or three; or with; orders; other four; other options; other side; other things; other two;
        others to; ought to; our area; our childrens; our families; out and; out between; out good; out several;
        out that; out two; out until; outcomes are; outside office; outstanding; outstanding the; outstanding work;
        over abuse; over at; over children; over every; over half; over time; overall for; overdue; overly;
        overnight respite; overnight short; oversight as; oversight including; overview and; own accord; own care;
        own social; own view; own words; pace is; paint; painted; pandemic; panel goes; panel on; paragraph on;
        parallel planning; parent can; parent in; parenting panel; parents at; parents before; parents can;
        parents on; parents told; parents whose; part in; part of; partner agencies; partners in; partners to;
        partners who; partnership board; partnership of; pashto; pass; pass on; passed on; passes; passionate and;
        past are; payments for; payments have; payroll; peer; people better; people ceased; people fare; people first;
        people receive; people to; people told; people want; people was; people well; people whom; people whose; per;
        perform well; performance indicators; performance management; permanently; permanently excluded; person at;
        person has; person who; person would; phase; philomena; phones; phones and; photographs; phrase; phrases;
        pick; picks up; picture; place as; place with; placement moves; placement stability; placements that;
        places at; plan are; plan as; plan how; plan included; planned; planned and; planned for; planned with;
        planning and; planning was; plans are; plans can; plans come; plans get; plans of; plans read; plans took;
        plates; plays; podcast; police health; police the; police were; poor practice; poor work; porth;
        positive experiences; possible to; posts had; potential to; poverty; powers in; practice as; practised;
        practitioners to; practitioners work; praise in; praise too; praise was; praised for; praised too; praises;
        praises the; pre existing; precinct; prescriptions; previous full; previously looked; primary; printed;
        printed in; priority for; priority to; prized; problems were; proceedings are; process and; process for;
        processes; processes for; productive; professionals of; professionals to; progress ofsted; progress there;
        progressing; projects; promptness; pronounced good; proportion and; proposals; protect and;
        protected characteristics; protection concerns; protection service; protection teams; protection they;
        protocol for; providing services; psychology team; public; public and; public health; public on;
        public protection; public today; published and; published on; pull together; pulled together; pupils are;
        pupils in; purchase; purpose it; purposeful and; push improvement; pushed; put right; put them; put together;
        puts them; putting money; qualification; quality; quality has; quality throughout; quality which; quarters of;
        queries; questions and; questions of; quicker than; quiet room; quotes; raise a; raised; raised in; ramadan;
        rare; rated them; rather than; rating by; rating comes; rating is; rating to; reach a; reach for; reach their;
        reach us; reach young; reached and; read it; read like; readily; readiness; reads; reads each; reads every;
        receive good; recently; recognised but; recognised the; recognises that; recommendations which; record is;
        record what; recorded as; recruit and; recruitment has; recruitment of; reduce the; reduction; referral unit;
        referrals; referrals from; referrals that; referred to; refers; reflect the; reform; refuge; refugee status;
        refuges; register of; regular basis; regularly for; regulates health; relationship based; relationship with;
        relationships with; relatives and; rely; relying; remained; remark; remotest; reparation; replaced by;
        report acknowledges; report after; report commends; report follows; report found; report points; report sets;
        report speaks; report states; report too; reported; representatives; requests; required in; requires;
        research to; resettlement policy; residential special; resource bases; resource panel; respected and; respite;
        restorative; restraint; result of; results for; returned to; reunions; review childrens; review in;
        review plans; review which; reviewed on; reviewed when; reviewing officers; reviews happen; reviews in;
        rewrite; rewrote; rewrote the; richer; ride; right level; right ones; right things; rigorous; rigorous enough;
        rigorously and; ring at; rings the; risen and; risk but; risk to; riskiest; risks and; robustly; role to;
        rooms in; round in; round the; routine and; ruling; runs; runs a; runs through; rural; rural areas; safe as;
        safe is; safeguarded; safeguarding board; safeguarding concerns; safeguarding hub; safer; safer because;
        safer for; safety was; said and; said are; said how; said leaders; said since; said social; said their;
        same carers; same grade; same one; same questions; sampled; sat down; saturday; save for; saw at; say has;
        say inspectors; say is; say of; say on; says after; says too; scams; schedule; scheme at; scheme has;
        school are; school is; school place; schools for; schools was; scope; score was; scores were; scramble;
        screened by; searched; searching; second best; second review; second visit; secondary; secure and; see; see a;
        see children; see some; see the; see them; seekers had; seeking children; seeking young; seen in; seftons;
        seldom have; self directed; send and; send have; send need; senior leadership; senior staff; seniors;
        sensible; sent in; september inspectors; sergeant; serious cases; serious violence; seriously; service;
        service did; service it; service of; service on; service provides; service required; service that;
        service worked; service yos; services are; services at; services dcs; services go; services good;
        services had; services inspectors; services is; services jointly; services may; services require; services so;
        setting; settle; settled; settled and; settled on; seven of; several of; several problems; shaken; shapes;
        shaping; share a; share one; share their; share what; shared by; shared lives; shared understanding; sharper;
        she will; sheet; short breaks; shortened; should for; show that; showed the; shown how; shown the; siblings;
        sides; sign language; signed off; signers; significant challenges; significant financial; significant harm;
        significant strengths; significantly improved; signs and; signs that; similar to; simpler; since a;
        since christmas; since october; since she; single; single assessments; singled; singled out; singles;
        singles out; sisters; sisters are; sit in; sits in; six days; skills are; skills to; skills told; skip;
        slavery; sleeping on; sleeps; slots; slow and; smaller caseloads; smoke; smoking; so called; so did;
        so families; so long; so this; software; solved; some important; some parts; some respects; somebody to;
        somebody with; someone; someone to; someone with; someones; something had; somewhere to; soon and; sound and;
        speak english; speakers; speaks for; special needs; specialist service; specific and; speech and; spelled;
        spelled out; spelt out; spending; spent; spoken up; sport and; stability; staff described; staff is;
        staff knew; staff like; staff see; staff so; staff were; staffing; staffing problems; stage; stalls; stand up;
        standing; stands; start with; started and; started from; starting their; starts in; state; statutory work;
        stay at; stay so; stayed the; staying close; staying on; steady; step back; step up; stepped down; steps in;
        still; still get; still more; still need; still needs; still not; still there; stock; stop it; stopped;
        story from; strain; strategic leadership; strategic partnerships; strategically; strategy for; streets;
        strength; strengths and; strengths inspectors; stressed how; strides; strip; strips; stroke; structure of;
        students on; submit a; submitted; submitted to; substance; successfully; succession; successive; such as;
        suffer; suitability; suitable; summer; sunday; supervision and; supervision in; supervisors ask; support as;
        support children; support early; support has; support into; support is; support team; support too;
        support worker; supported accommodation; supported internships; supporting people; surprises; survey on;
        surveyed; suspensions; suspensions of; sustainability; sustained progress; swap; swift and; swiftly and;
        syria; system as; systemic and; tag; taken away; taken out; taken seriously; taking in; taking part; tale;
        talking mats; tangible progress; targeting; taster; taught; team the; teams for; teams is; teatime;
        technology and; teenagers from; teenagers to; teeth; tell the; ten social; tenacious; tenacity; term care;
        term neglect; text; than for; than nine; than one; than three; thanks to; that age; that and; that both;
        that came; that councillors; that covers; that ended; that even; that everyone; that fewer; that foster;
        that have; that help; that helped; that is; that judgement; that knows; that lead; that leadership;
        that looked; that made; that more; that must; that nobody; that none; that only; that our; that over;
        that somebody; that staff; that strategy; that suit; that to; that while; the absence; the adoption; the aim;
        the ambition; the assurance; the autumn; the big; the body; the care; the classroom; the clock; the combined;
        the company; the conservatives; the county; the crisis; the decisions; the dfe; the dfes; the differences;
        the difficulty; the drug; the effect; the effects; the eight; the estyn; the extent; the floor; the form;
        the forms; the forum; the foundations; the four; the frontline; the gravest; the handful; the highest;
        the holidays; the homes; the in; the increase; the intervention; the introduction; the july; the kind;
        the leadership; the learning; the leaving; the letter; the letters; the life; the line; the lowest;
        the management; the mark; the matter; the mayor; the minimum; the motorway; the norm; the nub; the numbers;
        the official; the others; the oversight; the permanence; the place; the pre; the principal; the prospects;
        the psychology; the rate; the reasons; the record; the remaining; the remotest; the second; the short;
        the significant; the sofa; the sort; the strong; the table; the timeliness; the various; the verdict;
        the virtual; the voluntary; the vote; the welcome; the written; the yot; their age; their assessment;
        their asylum; their conclusion; their health; their jobs; their past; their rating; their report;
        their schools; their welfare; their well; their workers; their young; them according; them into; them its;
        them less; them live; them need; them right; them said; them since; them through; them with; then was;
        therapists; therapists are; there must; there should; theres; these findings; these points; they added;
        they and; they can; they experience; they find; they grew; they grow; they keep; they know; they liked;
        they love; they needed; they no; they noted; they pointed; they remarked; they required; they said; they stay;
        they trust; they understand; theyd; theyve had; thin; thing of; things better; things happen; things improve;
        things move; things must; things which; think the; third of; third to; third year; this affects; this area;
        this as; this can; this comes; this figure; this group; this had; this inspection; this made; this number;
        this ofsted; this reason; this summer; this training; this visit; this was; thorough and; those of;
        those placed; though some; thought; thought through; three are; three key; three outcomes; three points;
        through at; through three; thrown out; tickets; tier; ties with; tight and; time taken; time that;
        time timetables; time which; timeliness; timely; timescales are; tiny; to and; to appoint; to avoid; to bed;
        to begin; to cabinet; to capture; to carry; to child; to close; to concerns; to contacts; to deal; to each;
        to end; to evaluate; to evidence; to extend; to family; to fit; to free; to giving; to grandparents; to great;
        to home; to improving; to in; to introduce; to jobs; to less; to light; to managers; to many; to members;
        to notice; to obtain; to parents; to place; to read; to refer; to referral; to requiring; to school; to share;
        to sort; to start; to strategy; to submit; to teenagers; to themselves; to time; to track; to trauma;
        today is; today there; today tuesday; today wednesday; together strongly; together was; told councillors;
        told its; told where; too busy; took them; top grade; torture; touch; toys; tracing; tracked by; tracks;
        traffickers; trainers; training for; training of; training on; training or; trampoline; treat; treated with;
        triage; trouble and; trouble to; trust had; trust has; trust have; trust knows; trust the; trust was; truth;
        try to; trying to; tubes; tuesday; turn down; turnaround; turning; turnover among; two days; two or;
        two recommendations; tynesides; typed up; typically lead; typing; unaccompanied asylum;
        unaccompanied teenagers; unallocated; unallocated cases; under fives; under such; underestimated;
        understand the; understands; undertaken to; undertakes; unfinished; unheard of; uniforms; units;
        university and; unknown; unqualified; unregistered childrens; unsuitable; until lately; until midnight;
        up after; up as; up because; up since; up so; urged; urged to; us on; us what; use and; use it; use the;
        used a; used in; used of; used well; usually; valued by; values; values and; variable quality; variation;
        very positive; very skilled; very vulnerable; video call; view the; views and; views in; views on; violence;
        virtual; visit; visit and; visit by; visit is; visit since; visits are; visits at; visits for; visits of;
        visits which; volunteer; vulnerable was; wait has; wait is; wait long; wait to; waiting lists; waits;
        waits for; waits longer; walk; wall; want; want to; wanted an; warmly; was as; was consistent; was effective;
        was empty; was formed; was founded; was hard; was highlighted; was lacking; was poor; was praised;
        was published; was required; was responsible; was restructured; was satisfactory; was short; was the;
        was told; was working; watchdog came; watchdog for; watchdog has; watched over; wave; way and; way at;
        way childrens; way up; ways to; we did; we get; we need; we saw; we still; weaknesses that; weaknesses were;
        weekly; weeks with; weighed; weighs up; welcome and; welcome in; welcomed it; well because; well but;
        well coordinated; well inspectors; well planned; well that; went back; went into; were; were areas;
        were deemed; were excellent; were filed; were finished; were gaps; were heard; were known; were less;
        were listened; were living; were met; were missed; were once; were out; were pleased; were settled;
        were shown; were spelt; were split; were struck; were that; were then; were thorough; were under; were weak;
        were weighed; what adults; what counts; what each; what he; what professionals; what risk; what still;
        what these; what works; whatever; wheelchair and; wheelchair users; when concerns; when decisions; when life;
        when parents; when social; when they; when we; when young; where progress; where theyll; where young;
        whether an; which areas; which give; which inspected; which inspects; which led; which lists; which members;
        which nothing; which rated; which shows; which support; which take; while a; while people; who arrive;
        who comes; who knows; who might; who needs; who provide; who require; who ring; who share; who sit; who their;
        who uses; who work; whod had; whoever is; whole council; whole household; whom are; whose inspectors;
        why they; widespread; will hear; will help; will last; will make; willing to; wished; wishes had; with clear;
        with covid; with downs; with education; with experienced; with exploitation; with extra; with greater;
        with inadequate; with local; with only; with other; with out; with particular; with partner; with serious;
        with these; with three; with too; within months; within weeks; without; without fuss; without having;
        without the; wonders; work and; work closely; work it; work model; work services; work support; work there;
        worked; worked closely; worked hard; worked on; worked so; worker are; worker will; workers come;
        workers dont; workers go; workers left; workers on; workers said; workers statements; workers they;
        workers who; workers will; workforce stability; working alongside; working hours; working in; working there;
        working well; workloads and; workloads are; worried by; worries and; would deal; would look; would recommend;
        would soon; wounds; woven; write; written after; written off; written plan; year for; year inspectors;
        year they; yet for; you could; you told; you what; you will; young adults; young carers; young children;
        youngsters are; youngsters in; youngsters who; youngsters with; your family; your own
    """,
    -0.375: """
        ^ although; ^ an; ^ and; ^ asked; ^ assessing; ^ audits; ^ backlogs; ^ bosses; ^ carers; ^ change; ^ consent;
        ^ continuing; ^ credit; ^ efforts; ^ ensure; ^ everything; ^ farmers; ^ funding; ^ good; ^ gps;
        ^ grandmothers; ^ guardians; ^ having; ^ he; ^ here; ^ homes; ^ hotels; ^ independent; ^ inspectors;
        ^ midwives; ^ minutes; ^ mothers; ^ nearly; ^ ninety; ^ nurses; ^ ofsted; ^ old; ^ opposition; ^ plans;
        ^ professionals; ^ reablement; ^ recruitment; ^ responsibility; ^ risks; ^ short; ^ since; ^ statements;
        ^ staying; ^ supervisors; ^ thanks; ^ though; ^ throughout; ^ todays; ^ until; ^ urgent; ^ viability;
        ^ wherever; ^ workers; a; a chief; a commitment; a confident; a consistent; a council; a date; a decision;
        a degree; a difference; a failure; a far; a favourable; a fine; a first; a fortnightly; a hub; a judge; a key;
        a lad; a laptop; a large; a learning; a lifeline; a lovely; a matter; a minimum; a month; a name; a placement;
        a queue; a quiet; a reply; a result; a rise; a secure; a shop; a stranger; a strength; a ten; a trauma;
        a week; a weekend; a welsh; a while; a youth; abduction; abduction notices; about and; about as; about before;
        abroad; accepts; accurately; across no; action is; activity and; acts; adapt; adequate or; adequately;
        admired; adopted together; advocacy is; affected the; after and; after seven; after them; agency social;
        agents; alarm; alike; all children; all is; all night; all year; allocated to; allocated worker; allotment;
        along with; alongside the; aloud; also has; also praised; also spoke; also told; also what; although there;
        ambitious; an accurate; an answer; an assessment; an effect; an unannounced; analytical; and brings;
        and community; and core; and decided; and delivery; and determination; and difficulties; and dont;
        and effective; and eight; and experienced; and fair; and gets; and graded; and happy; and have; and hm;
        and it; and kind; and lead; and made; and medical; and offers; and organisations; and outcomes; and partner;
        and protects; and reflective; and safety; and see; and settings; and she; and substance; and to;
        and unaccompanied; and weekends; and which; and workers; another thing; anybody; apology; appropriate service;
        approval; are all; are among; are answered; are beginning; are built; are cared; are children; are coming;
        are concerned; are consistently; are covered; are criticised; are dedicated; are delivered; are drifting;
        are fewer; are filled; are gone; are improving; are late; are left; are looking; are of; are offered;
        are read; are recorded; are reviewing; are settled; are some; are spoken; are starting; are stronger;
        are supported; are taken; are talked; are turned; are typed; area; area and; area is; areas children;
        areas inspectors; areas the; areas they; around what; arrangements in; arrangements were; as adequate; as did;
        as in; as inadequate; as strong; as such; as was; ask searching; ask the; asked in; assembly; assessing;
        assessing peoples; assessment team; assessments; assessments more; assessments were; assessor; assurance was;
        asylum seeking; at any; at each; at fourteen; at home; at key; at making; at our; at the; at weekends; aunts;
        authorities and; authority and; authority area; authority for; authority with; autism; average and; away;
        baby; back on; background; backlogs; bairns; ballot; banned; bath; be among; be answered; be exploited;
        be independent; be offered; be read; be requires; be safe; be sexually; be supported; be taught; beats;
        became director; because they; becoming; been adequate; been agreed; been approved; been dealt; been given;
        been handled; been lifted; been moved; been permanently; been served; been turned; before services;
        begin with; being asked; being developed; best for; best of; better a; better chances; better childrens;
        better has; better more; better such; better than; better yet; between a; between april; between march; bikes;
        bill of; birminghams; birth; birth assessments; birthday; black and; board since; body that;
        boroughs vulnerable; boys from; boys who; breaks and; brief; bring down; bringing; broad range; brother;
        budgets and; built around; but it; but leaders; but senior; but six; but this; by day; by name; by people;
        by saying; by staff; by themselves; called it; calls in; calls were; came across; came of; camp; can see;
        capacity; cards; care had; care need; care orders; care package; care practice; care services; care they;
        care was; care which; care work; carried forward; carried on; case recording; caseloads; caseloads of;
        cases each; cases out; categories; category of; caused; ceased to; chaired; chamber; chances in; changed a;
        changed for; changes are; changes in; child at; child can; child may; child will; children back; children for;
        children has; children have; children looked; children run; children says; children there; children they;
        children was; children whose; childrens rights; childs; childs case; childs story; citys care; clean bill;
        cliff; climb; clinic for; closed; coaches; code of; coercive; collated; comes out; comic; commends the;
        commission for; commissioned; community; community and; competent; completion; concluded; concluded that;
        conclusion was; conclusions; confident and; considers; consistently; consultation; contacts and; content;
        contrast; core assessments; core groups; corporate leaders; could have; council also; council area;
        council at; council gives; council in; council inadequate; council knew; council know; council knows;
        council means; council officers; council ofsted; council runs; councillors from; councils adult;
        councils cabinet; councils last; counselling; counsellor; county in; court disposal; court timetables; create;
        cricket; crisp; croydons childrens; cycle; daily; daily triage; danger are; dataset; day centres; day one;
        days between; days it; dcs who; deal more; dealt; deemed; delays that; delighted to; dependent; dependent on;
        deprived; deputies; described by; detail what; deteriorated since; did better; did in; did the; diligently;
        diligently to; dip; directed; direction to; director in; disabilities is; disability service;
        disabled youngsters; disposal; disseminated to; diversity; do and; do is; do it; do what; does; does about;
        does with; doesnt; door of; doorstep; doubled in; dozen; draw on; drawn attention; drift is; drifting;
        driving; dropped by; drug; drug and; due for; duty rota; each childs; each decision; each other;
        education has; education social; effective in; effective use; eight months; eight of; eleven weeks; emphasis;
        employed; encouraged; england; english as; english lessons; enough people; enquiries and; entered; entries;
        equipment; estates; evaluate; evaluated the; every decision; everyone can; everything else; everything in;
        everything that; everywhere; excellent work; exceptional; excluded; excluded in; executive director;
        executive in; exit interviews; experience; experienced; experienced staff; exploited; eye gaze; eyes; eyes of;
        fact; failures by; fairer; fairness; faith are; fallen from; families could; families to; family life;
        family services; far in; far they; farms; faster than; faster with; fastest; feature; feel safe; fell from;
        female; fewer children; fewer social; fifths; fifths of; figures; file; final hearings; finally; finding that;
        finding was; findings which; firm foundations; firmly; first meeting; first partnership; first so; first the;
        five children; flag; flourish; flourishing; follow; followed a; following a; following the; for adults;
        for as; for boys; for concern; for ever; for finding; for her; for leaders; for learning; for making;
        for more; for new; for once; for priority; for safeguarding; for six; for so; for social; for ten; for where;
        for work; forests; forms and; foster families; found for; found outstanding; found there; found to;
        found with; four fifths; four people; fourteen children; fourth; friendly; from every; from exploitation;
        from harm; from very; full of; full time; fully understand; fuss; futures; gained from; gains; gangs and;
        garden; gather dust; gave it; gave its; gaze; gcse; generous; get from; get support; gets a; give care;
        give children; give staff; given; given a; gives the; go in; go out; goes; going home; gone about;
        good across; good are; good arrangements; good before; good standard; good that; got to;
        government inspectors; government intervention; grade the; graded good; graded requires; grandmothers; grasp;
        grave; green shoots; grew up; grounds; grounds for; group and; groups of; grows; had begun; had cut;
        had improved; had led; had more; had nothing; had rarely; had reached; had recognised; had significantly;
        had that; had waited; had worked; handed; handed to; hands; harm or; hart; has acted; has all; has changed;
        has climbed; has cut; has ended; has left; has set; has three; has yet; have confirmed; have dropped;
        have excellent; have found; have high; have much; have one; have put; have recently; have room;
        have significant; have support; have yet; having been; he or; he said; headed; health checks; health needs;
        heard that; held without; help comes; help was; helped it; helped to; here as; herefordshires; high in;
        highest of; highest rating; highlight; histories are; history; history of; hmci; hold the; holidays;
        home education; homelessness; homes for; hours; hours in; hours service; house; how many; how often;
        how partners; how risk; how serious; however were; hurt; i dont; identified that; ill; impact; implementation;
        impressively; improve outcomes; improve things; improved faster; improved in; improvement at; improvement it;
        improvement on; improving but; improving services; in co; in core; in every; in fact; in good; in leadership;
        in nine; in november; in october; in performance; in planning; in proportion; in protecting; in seven;
        in special; in spite; in sport; in three; in welsh; inadequate a; inadequate any; inadequate rating;
        inadequate the; inadequate which; income; increased by; independent advocacy; information from; inherited;
        innovation; inquiries were; inspected since; inspection; inspection before; inspection has;
        inspectors acknowledge; inspectors came; inspectors have; inspectors how; inspectors paid; inspectors raised;
        inspectors read; inspectors saying; inspectors the; inspectors was; inspectors were; inspectors with;
        inspects education; instances; intervention and; into care; introduced to; is all; is also; is difficult;
        is faring; is gone; is judged; is making; is now; is overall; is passed; is plain; is properly; is read;
        is taken; is the; is urgent; is working; island; islanders; it added; it agreed; it describes; it did;
        it does; it should; it spoke; it takes; it two; it well; its arrangements; its child; its conclusion;
        its director; its due; its impact; its lowest; its practice; its progress; its support; jobs; joined the;
        judgement in; judging; july the; just two; keep staff; keeps improving; kept; kept going; kept them; kettle;
        kinship; kinship carers; kitchen table; knife; knock on; know by; know more; know who; knowing; known;
        knowsleys; kurdish; laid on; landlords; languages; laptop; last month; lately; latest report; lead and;
        lead healthier; leader councillor; leaders did; leaders took; leaders want; leaders with; leadership for;
        leadership help; leadership is; leadership the; league; leaps; learned to; learning disabilities;
        learning disability; leave care; leave to; leavers as; leavers on; leavers to; leavers too; leavers whose;
        led a; left at; left behind; left without; less likely; let a; lets; letter that; letter to; letters to;
        level; life letters; lifeline; lightly; liked; line for; literally; little as; little is; live out;
        lives better; locally; long ago; lose; loud; low down; lowest in; lscb; lscb is; lunches; made significant;
        made their; made things; main things; majestys chief; make a; make it; make practice; make progress;
        makes sure; making steady; management team; manager has; managers knew; managers now; many agencies; many as;
        marac; march in; mark; matter of; may this; means to; medicines; meeting and; mend; mental health; mental ill;
        mentions; midway; midwives; mile; million; minority; missed; missing from; model and; money; month without;
        monthly to; months on; more are; more areas; more attention; more capacity; more needs; more thought;
        more young; mornings; most areas; most children; most of; most people; most serious; mostly; moving and;
        much to; multi agency; mums; music; named as; names a; nature; need help; new arrivals; new family;
        new fostering; new manager; new one; newcomers; newly qualified; news from; news in; next; nhs and; nice;
        nicely; nil; nine were; no area; no care; no judgement; no rating; no such; nobody at; nobody who; nod;
        none had; nor was; not a; not be; not just; not like; not mean; not see; not set; not wait; notable; noted in;
        nothing; nothing that; notices; november; november and; now get; now it; now ofsted; now said; now waits; nub;
        number had; nurses and; odd; of contact; of decisions; of different; of ehc; of england; of excellent;
        of families; of fostering; of full; of increasing; of late; of life; of much; of ofsteds; of one; of others;
        of practice; of school; of similar; of staff; of these; of time; of vulnerable; of whom; off in; off its;
        offer; ofsted calls; ofsted gives; ofsted inspected; ofsted inspection; ofsted looked; ofsted made;
        ofsted saw; ofsted will; old who; olds are; on and; on board; on budgets; on child; on going; on improving;
        on monday; on practice; on well; one another; one boy; one go; one member; one mind; one part; one side;
        one social; one week; ones among; only for; open for; openly; optimism; or are; or left; or on; or she; order;
        ordinary; other councils; other good; other young; our adult; our recording; our support; ourselves; out;
        out all; out which; out why; outcomes were; overseas; overseen; own; own in; pace of; pandemic and;
        pandemic had; pandemic has; panel that; panels; parents have; parents need; part; part time; part to;
        participation; partly by; partners and; partners was; partnership and; partnership in; passed; passion;
        pathway planning; pause; people at; people leaving; people not; people say; people still; people they;
        people understand; performance clinics; permanence; permanence and; permanent staff; phone; photo;
        physiotherapy; picking up; pictures; pizza; place over; placed; placed with; plainly what; planning what;
        plans now; plans so; pleasing; plenty of; pockets; pockets of; point to; police to; positive progress;
        possible for; possible they; practice by; practice had; practice that; practice the; practice were; praised;
        praised as; pregnant; pressure and; pressure on; previous; primary school; problems and; proceedings work;
        processes and; processes to; professional; profile; progress by; progress in; progress on; progress said;
        promise that; proportion; protect the; protection at; protection committee; protection enquiries;
        protection is; protection meetings; proud to; psychologist; publish; published its; published today;
        pupils who; put first; put in; putting it; putting the; qualified and; quarters; queue; quick; quickly and;
        ran to; rated good; rated it; rating overall; rating requires; ratings in; ratings of; reablement; reached a;
        read; read aloud; reader; ready to; receive; receive a; received; recent months; recently been; reception;
        recognised in; recommendations made; recommendations of; record; recording system; records were; recovered;
        recruit; red; referral and; referrals are; reflect; reforms into; refugee; regarded; regularly with;
        regulator has; reinspection; relief; rely on; remarks; renewed; rent; reorganised; replies; report accepts;
        report inspectors; report said; reported that; reports are; result was; review has; review said; reviewed in;
        reviewed the; right and; right decisions; right direction; rise in; risk from; role; role of; root; round;
        routinely; row; run away; run by; run the; safely; said there; said to; said with; sanctuary; satisfied that;
        saved; saw are; saw how; saw no; says now; says ofsted; schemes; schools health; schools is; screened;
        scrutinised; searching questions; second nature; second year; section; see improved; see one; seeking;
        seen their; send inspection; send were; sense of; sent back; sentences; sergeants; served; served on;
        service does; service from; service ofsted; service users; services from; services have; services on;
        services overview; services reported; services said; services the; services work; serving; seven in; seventh;
        several strengths; severe; shaped; shared and; shed; shift; shoots; short and; shortest; shout; sibling;
        significant and; significantly better; signs; simon; simple; since june; since may; since our;
        since september; sister; sit on; sitters; six years; sixteen year; skilled and; slowly and; smaller; so a;
        so has; so the; so they; social worker; solutions; some progress; some workers; somebody who; someone is;
        sorry; sound; soup; spares; sparing; speaks well; special education; special mention; spends a; spite;
        spite of; spoke in; spot; stability and; stable homes; staff at; staff leave; staff make; staff that;
        staff to; staffed; staffed by; stand; standard of; standards have; stands at; statutory; stay the; stayed at;
        steady progress; still for; still has; still have; still inconsistent; still making; still waiting;
        straight after; straight to; stranger; strategic level; strategy; strategy discussions; street; strength and;
        strengthen the; strong as; strong in; strong support; strongly committed; struck; stuck; students; studio;
        succeeded in; suffer from; suit them; supervising social; supervision for; supervision happens;
        supervision has; support and; support for; support it; supporting children; sustained; swimming; system and;
        t; take children; take in; take on; takes over; taking; taking the; talked about; targets; tea; tea with;
        teacher; teachers; team found; team manager; team that; teams of; teenagers who; tell you; ten children;
        ten months; ten year; tender; test; than five; than those; thanked officers; thanked the; that can;
        that caseloads; that comes; that doesnt; that got; that her; that includes; that no; that ofsteds; that once;
        that people; that should; that significant; that some; that something; that still; that we; that with;
        that you; the answer; the bank; the basics; the benefit; the case; the chairman; the children; the complex;
        the contract; the culture; the daily; the demand; the department; the directors; the discharge;
        the electronic; the evidence; the eyes; the failures; the fastest; the finding; the fridge; the front;
        the funding; the future; the head; the impact; the inspectors; the internet; the judge; the lot; the manager;
        the midlands; the minister; the nhs; the odd; the opening; the out; the pace; the pattern; the payroll;
        the personal; the picture; the planning; the professionals; the questions; the regulator; the relief;
        the response; the right; the score; the senior; the service; the shortest; the shortfalls; the strain;
        the structure; the wall; the weekend; their adviser; their answer; their experiences; their full;
        their parents; their return; their yearly; them as; them good; them now; them outstanding; themselves and;
        there and; therefore; these have; these teams; these things; they called; they gave; they inspected;
        they like; they run; they saw; they settled; they werent; things about; things and; things for; things in;
        think and; think in; thirds of; this progress; those about; those aged; those at; those elsewhere;
        thought and; thoughtful and; three categories; three days; three inspections; three other; three quarters;
        three that; three times; three year; thriving; through more; through to; time education; time running;
        timeliness of; times have; tired; to case; to commission; to early; to families; to first; to five; to fully;
        to give; to happen; to inspectors; to july; to lift; to reflect; to six; to tackle; to wait; to where;
        today and; today friday; toddlers; together in; together so; told inspectors; told that; too early; tots;
        trading; trading standards; trafficked; training has; training in; treated; treating; tree; troubled;
        trust and; turn up; turns; tutor; two adequate; two councils; two have; two out; two workers;
        unannounced visits; under an; under way; understood; unequal; unions; university health; unread; up from;
        up speed; up their; use of; vacancies for; van; very early; very effective; viability; victims; victims of;
        victims was; visit has; visited in; visitors that; vulnerable adolescents; vulnerable children; wait for;
        waiting list; wales ciw; wales police; want a; want and; wards; warned that; was already; was at;
        was beginning; was doing; was excellent; was first; was late; was making; was mixed; was outstanding;
        was praise; was right; was under; watches; way it; we got; we heard; we last; week before; week it; week so;
        weeks for; well established; wellbeing; welsh government; welsh or; were above; were both; were carried;
        were changed; were closed; were due; were identified; were inspected; were kept; were moving; were safe;
        were shared; were signed; were some; were sound; were still; were treated; were up; what difference; what has;
        what services; what theyd; what would; what young; where it; whereas; whether they; whether to; which dealt;
        which help; which means; which put; which used; while they; who ask; who asked; who came; who cannot;
        who depend; who did; who looks; who miss; who return; who spoke; who went; who wont; whose; whose services;
        why; will and; will give; will know; will live; will publish; willing; with domestic; with effectively;
        with health; with healthcare; with her; with in; with information; with plans; with referrals; with schools;
        with success; with them; within; without delay; worcestershires; words of; work better; work placements;
        work to; worked well; worker in; worker the; workers and; workers caseloads; workers do; workers make;
        workers that; workforce; workforce is; working together; workloads; works with; worries are; worry;
        worse than; writes; writing to; written; written statement; year with; years on; years that; yes; yet to;
        young man; young people; young refugees; youth forum
    """,
    -0.5: """
        ^ a; ^ according; ^ case; ^ chronologies; ^ emergency; ^ experiences; ^ extra; ^ help; ^ improvement;
        ^ inspector; ^ interpreters; ^ little; ^ more; ^ mr; ^ our; ^ partners; ^ people; ^ residential; ^ safety;
        ^ staff; ^ taken; ^ the; ^ therapists; ^ those; ^ transfers; ^ village; ^ where; ^ yet; ^ you; a big; a cause;
        a consultant; a damning; a driving; a e; a familys; a huge; a multi; a police; a post; a relationship; a step;
        a summer; a thousand; a watchdog; a word; about how; above the; achieve; acknowledge that; acknowledged that;
        action in; admission; adolescents; adoption is; adult care; advocacy; affect; after another; after their;
        after three; again been; agencies have; agencies were; agree to; aid; aimed; alert; all four; all staff;
        all through; also points; also remarked; although a; an academy; and an; and breakfast; and called;
        and caring; and committed; and consistently; and corporate; and dedication; and estyn; and experiences;
        and faith; and focused; and friends; and get; and grandparents; and health; and helped; and mental; and most;
        and named; and nhs; and ofsted; and police; and saw; and september; and stay; and then; and timely; any more;
        apologised and; approved for; are adopted; are begun; are better; are brought; are doing; are down;
        are enough; are leaving; are new; are over; are paid; are part; are placed; are plans; are referred;
        are right; are soon; are unaccompanied; areas among; arranged; arrives; as children; aspects of; aspire;
        assessment teams; assessment that; assessments is; assistants; at every; at requires; at risk; at their;
        attendance among; audit of; average for; back from; backing; backing of; backlogs have; bad news; basics;
        be had; be recorded; beach; bears; bed and; been a; been adopted; been asked; been inadequate; been placed;
        been put; been quick; before in; being held; benefit; better all; better outcome; better too; between schools;
        bill; book a; born; borough for; borough of; boxes; boys; breaks; bring about; but four; by many; by week;
        by when; café; calls the; came in; can make; capacity for; care and; care do; care order; cared; carefully;
        carers in; carers the; carry; case notes; caseload; caseloads are; cases that; celebrate; changed the;
        charities; chief executive; children board; children face; children receive; children that; childrens cases;
        childrens own; choir; circle; cities; city; cliff edge; close; co production; column; commend; commends;
        commission cqc; community groups; complex needs; conference; considering; coped; copied; could see;
        council deals; council department; council from; council good; council more; council must; council now;
        council provides; council worked; councils improvement; counts; county; course for; credit for; crime;
        culture of; damning inspection; day of; day they; deaf; deal for; decided that; deciding; decisively; degree;
        demand; department has; depend; differ; difference in; direction; director and; director of; director reads;
        disabled; discharge; discharged; discussions with; do in; do on; do to; doing good; doubt that; down to;
        down with; draw; earlier inspections; early stage; easily; easy to; education dfe; education of; education or;
        effectively; effectively with; effort to; eid; eight years; eleven months; elsewhere; emergencies; encourage;
        ended by; enormous; enough for; equality and; equipment and; estyn which; even on; every disabled; everybody;
        excellent in; exclusion; executive officer; experienced and; explains; exploitation; extended; extremely; eye;
        fall; families as; families is; families know; families service; family group; faring; farmers; favourable;
        feeling; felt; few; fewer; files a; files the; firm plans; five plans; flinch; flinch from; follows;
        for everybody; for keeping; for life; for over; for parents; for pupils; for them; for those; for young;
        formal care; foster; foster homes; found childrens; found no; found not; found that; four main; four per;
        fourth monitoring; framework and; framework the; friend; from abuse; from government; from partners;
        from workers; funded; gang; gangs; gave them; get more; given it; given to; go; going the; good after;
        good support; good where; got; government and; government for; government says; grade of; grade was;
        grants are; great deal; grip; group conferences; group had; had already; had felt; had gone; had high;
        had made; had named; had praise; had put; had seen; hampshires; hang; hanging; happen when; hardly any;
        harm there; harmed or; has appointed; has held; has now; has risen; has worked; have achieved; have begun;
        have followed; have gone; have looked; have lost; have made; he is; health board; health education;
        health visitors; help as; help them; help to; helping children; her majestys; heritage; herself; highest;
        highest grade; hit; hmci has; hold a; hospital; hotels; housing; how much; how young; however; hub; hub for;
        human rights; hundred; if children; if they; ill health; impressive; improvement work; improving its;
        improving what; in before; in better; in both; in education; in experience; in improving; in january; in part;
        in primary; in progress; in september; in social; in ten; in time; in under; in unsuitable; in view;
        in writing; inadequate are; inadequate last; inadequate to; inadequate verdict; independence; individual;
        individuals; induction; innovative; inspecting; inspection by; inspection carried; inspection held;
        inspection to; inspections and; inspector hmci; inspectors called; inspectors in; inspectors thought;
        inspectors who; interim; interim director; internet; intervention; investment in; is above; is an; is bad;
        is down; is expected; is laid; is managed; is not; is often; is right; is written; it comes; it follows;
        it gives; it must; it said; it with; it would; its inadequate; its own; its performance; january ofsted;
        jointly by; judgement had; july; just as; keep a; keep control; knew which; knife crime; knowledge of;
        knowledgeable; knowledgeable and; known as; lads from; largest; last june; last monitoring; last six; later;
        law requires; lawyers; lead has; leaders as; leaders in; leadership management; leaver; leavers a;
        leavers had; leavers is; leavers the; left it; less often; less on; list for; little information;
        lived experience; local offer; log; long and; longer needed; looks over; lot of; love; loved; lovely; loyal;
        main strengths; make the; management and; many more; many older; march and; marks; matched; may the; meal;
        mean that; member who; members heard; mental; micro; midnight; minutes; model; model has; model of;
        more choice; more easily; more effectively; more frequent; more of; more to; moved; moved on; moved up;
        moving forward; much less; multi; mum; must change; must do; named areas; named in; namely; need for; need to;
        needs was; new leadership; new rating; new report; new to; next week; nhs england; nine are; no widespread;
        no written; nobodys; not an; not being; not had; not lose; not on; not one; not speak; not suffer; noted with;
        now had; now one; nurse; nurses; of change; of effective; of improvement; of june; of money; of people;
        of referrals; of us; offend again; officers do; ofsted now; ofsted published; ofsteds judgement; on average;
        on every; on file; on had; on help; on in; on leaders; on living; one child; one lad; one team; operational;
        orders were; other staff; our own; our social; outstanding as; outstanding grade; over it; over them;
        over what; overall and; overall rating; own checks; parallel; parenting; parenting assessments; parks; partly;
        partnership to; partnerships in; patrols; people a; people being; people could; people may; people were;
        permanence planning; person is; picked out; picking; place between; place to; placements were; plan it;
        planning; plans set; plans that; points out; points to; police; political leaders; politicians; post since;
        praised by; pregnant women; preparation; preparing for; prevent; priority action; priority actions;
        promised in; prompt; promptly; proportion of; proportionate; protection care; protection work; pull; pupils;
        purposeful; put its; put to; puts it; quality than; quickly; range; rarely; rather; rating has; rating since;
        rating was; real; reasons; recent; recommend; recommendations in; recruiting; recruiting staff; reforms of;
        remarked on; report also; report brought; report had; report names; report published; requests for;
        residential schools; respond to; reviewing; right for; right road; rising; risk; risk because; risk or;
        risks that; rooms; runaways; safeguarding; safeguarding is; safeguarding of; safeguarding the; safety in;
        safety plans; said showed; saltmarsh; same room; saw were; saying; saying that; says an; says and;
        says leaders; says the; school at; school attendance; school for; school was; seen by; senior management;
        senior managers; sensory; september and; service as; service to; services run; services trust; several areas;
        sexual; she added; she had; she says; showed how; showed that; shows that; sides of; sign; since easter;
        six were; skilled; sleepovers; slide; slipped; slower; slower than; smooth; so badly; so in; so is; sofa;
        some good; some services; somebody; somebodys; somewhere; sooner; spare; spelt; staff are; staff stay;
        staff who; staffordshires; starting to; states; status; stood out; story work; stretched; stronger;
        stronger than; study; suffered from; superb; supervising; supper; support had; surgeries; survivors; tackle;
        taken together; tax; team was; technology; teens; temps; ten years; than half; than once; that as; that of;
        that safeguarding; that send; that the; that were; that would; the age; the attention; the backing;
        the boroughs; the cases; the category; the chief; the conclusion; the country; the door; the figures;
        the greater; the group; the house; the inspections; the judgement; the largest; the last; the long; the main;
        the most; the new; the other; the parent; the part; the performance; the reforms; the seven; the seventh;
        the top; the two; the wait; the workforce; their managers; their overall; theirs; then and; there at;
        these changes; these days; they learn; they made; they plan; they rated; things as; things on; things to;
        this new; this work; three children; thresholds are; throughout the; ties; time and; time had; times and;
        timetable; timetables; to be; to children; to improve; to improvement; to its; to late; to need; to progress;
        to protect; to provide; to senior; to services; to some; to standard; to use; to what; to which; together a;
        together to; told by; too few; too is; too that; top marks; tracked; trafficking; training; trains; transfers;
        transparent; tray; treated as; treats; tried to; tries; trust each; trusted; turns up; twenty; two dozen;
        unannounced inspection; unhurried; until the; up against; up for; up last; up with; upper; urgent; use a;
        used as; vales; value; varied in; various; vastly; verdict of; very few; virtual head; visit which;
        voluntary sector; waited more; was better; was clear; was dealt; was described; was in; was marked; was moved;
        was named; was recognised; was so; was up; way that; ways that; we found; weekend; weekends and; weighs;
        weight; well as; well by; well in; well informed; well looked; welsh; went out; were a; were assessed;
        were called; were described; were judged; were placed; what people; what social; when a; where all;
        which found; which is; which no; who come; who leave; who will; whod; whole the; whom there; will grow;
        with care; with colleagues; with learning; with nobody; with none; with police; with their; within the; won;
        work across; work practice; worker from; workers for; workers kept; works well; world; worry about; worst;
        would rather; write that; written a; written down; wrote about; year against; year of; years later; years or;
        you would; youd
    """,
    -0.625: """
        ^ because; ^ but; ^ court; ^ direct; ^ drift; ^ early; ^ following; ^ foster; ^ health; ^ however; ^ initial;
        ^ meetings; ^ newly; ^ nine; ^ notes; ^ nothing; ^ processes; ^ recording; ^ safe; ^ too; ^ vacancies;
        ^ waits; a case; a city; a family; a major; a monthly; a small; a specialist; a support; a waiting;
        accepts that; acknowledge; acknowledges; act on; acted on; added the; adoption performance; adult support;
        after inspectors; after its; again and; agency safeguarding; all age; all parts; almost two; along;
        also mentioned; altogether; an achievement; an average; an outstanding; and a; and april; and is; and leaders;
        and monitoring; and nearly; and neglect; and never; and none; and open; and or; and overall;
        and practitioners; and provision; and rated; and scrutiny; and send; and strategic; and where; and written;
        annual performance; another in; any; any others; anyone; are and; are getting; are making; are more;
        are safer; are taking; as it; as outstanding; asian; asked about; at its; at university; attend; authority;
        authority works; average is; awarded; away from; bank; based on; bases; be one; became; because of; been cut;
        been in; beginning to; begun; being harmed; best rating; better at; better oversight; better work; big;
        borough councils; boy; brought out; bus; but at; but in; but was; by an; by december; by managers; can book;
        care at; care has; care team; case conferences; cases they; cent; chair of; change was; changes; chiefly;
        children is; children stay; childrens centres; clarity; class; classroom; clearly what; come faster;
        come since; come upon; concerns about; conferences and; confirmed; correct; council came; council last;
        council pays; council whose; councils services; country have; cousins; cqc have; cry; describes; dfe and;
        difficult; disabilities; done about; duty and; dyffryn; earlier inspection; education in; effectiveness of;
        effectiveness was; emotional and; employment; equality; established; estyn said; evaluating; evidence that;
        exploited and; families a; far better; fathers; fit; five; flats; folder; follows an; for disabled;
        for leadership; for several; fostering households; four of; free; frequent; fridge; from ofsted; gather; girl;
        glad; going; going in; good grades; good improvement; good progress; good things; goods; got the; government;
        grants; greatest; ground; gym; had achieved; had changed; had five; had moved; had responded; hand; harm are;
        has a; has got; has judged; has picked; has rated; has shown; have better; have done; have drawn; have fewer;
        have no; have opened; headway; held on; higher; highlighted; his majestys; homes; honest; hoped; how early;
        human; if; if a; improved; improvement for; improvement to; in some; in trouble; in what; inadequate in;
        inadequate judgement; information is; inspected again; inspection between; inspection this; inspections were;
        inspectors found; inspectors reported; into effect; invested; involvement; is and; is getting; is looked;
        is noted; is performing; is used; it came; it gave; its mind; its services; its worst; itself and; jabs;
        judgement; judgements; june and; june had; just come; just four; keeps; kinder; knock; know is; knows; lads;
        last rated; lawyer; leaders are; leap; learned; leave; lessons for; letters; levels; lifted; line;
        little ones; living; look; look to; maintained; make sense; managers at; managers to; many staff; map;
        matter in; may be; meant that; measure; members and; members have; men; met by; money had; money is;
        money was; monitoring visit; month and; months the; more from; more has; more robust; mothers; move;
        must improve; need plans; needs assessments; needs services; needs the; neglect in; never been;
        newest inspection; nights; not for; not many; of good; of how; of our; of service; of strengths; of three;
        offending team; official; ofsted had; ofsted the; ofsteds fourth; older men; on a; on agency; on time;
        one after; only two; open; out of; outstanding and; outstanding in; outstanding judgement; outstanding which;
        over for; overnight; overseen by; pace; partnership with; partnerships; passionate; people over; people who;
        per cent; performance assessment; permanency planning; permanent contracts; peterboroughs; picked up; picks;
        plain that; plan a; plan came; plans; play; pleasure; plenty; police and; possible; practice better;
        praised how; preparing; priority; problems; production; progress has; protect them; protection are;
        protection chairs; provision is; pupils with; qualified workers; quick to; rated as; rating for; rating went;
        reaching; reason that; recognised; recognises; recruited; remarked; respond; results of; review the;
        rigorously; rings; risen; risks; rock; room; safeguarding referrals; safeguarding teams; said had; same story;
        satisfactory; say no; says in; says so; scored; seen to; senior; senior officers; service said; services and;
        services department; services now; seven years; seventh monitoring; shop; should keep; significantly;
        six weeks; so are; so too; some cases; some families; speaks of; special schools; specialist;
        specialist units; speech; started to; stated; statement of; stay; steadily; strength in; structure; succeeded;
        success; such things; support given; support services; support they; sustainable; system was; systems for;
        taken as; telling us; that any; that by; that their; the adults; the chair; the criteria; the director;
        the early; the experience; the latest; the move; the nine; the proof; the risk; the room; the self; the steps;
        the system; the way; the will; their advisers; their emotional; them the; there; they put; this will;
        three day; three new; to build; to by; to celebrate; to further; to good; to only; to review; to say;
        to support; to the; to their; to three; to two; todays report; took on; trainees; transformed; travel;
        trouble; trust; trust took; tutors; two in; under government; understand; until; upgraded; upon; vacancies;
        valued; vast; very; visible; was also; was asked; was decided; was evaluated; was found; was graded; was said;
        was very; wasnt; watchdog said; we are; we say; well the; well together; went on; were asked; were more;
        were promised; were short; what children; what will; wheelchair; when its; when things; where a; wherever;
        wherever possible; who should; will; with children; with others; with what; without being; words are;
        work together; worker; workers has; workers is; wrong and; year old; years of; youngsters
    """,
    -0.75: """
        ^ adoption; ^ against; ^ assessment; ^ councillor; ^ elected; ^ hardly; ^ morale; ^ not; ^ reviewing;
        ^ safeguarding; a growing; a real; a review; a single; a three; a weekly; about change; above; abuse;
        abuse and; acknowledged; action from; address; adoptions; adult social; advice; after an; allocated;
        alongside; an emergency; and act; and council; and given; and has; and its; and one; and read; any of;
        apprentices; are looked; are outstanding; are seldom; are still; area had; at last; auditing; authority was;
        back a; back as; based; be looked; become of; bed; been met; been progress; been significant; been to;
        before they; behave; board and; both of; breakfast; budget and; but what; by it; by ofsted; carers who; case;
        centres; changes have; children can; childrens lives; city councils; clare; climbed; college; comes to;
        considerable; corporate; council does; council inspectors; council is; council tax; councils service; decided;
        director came; dont; due; education and; effect; effective and; effectiveness; effects; emotional; endorsed;
        enquiries; evaluated; every level; experience of; experiences of; family and; feel that; firmer; first which;
        for all; for how; for its; for other; found; found inadequate; four areas; from their; good feedback;
        good too; government commissioner; green; growing number; harmed; has become; has broken; has done; has moved;
        have left; have meant; have taken; help that; home; home to; households; how hard; impact on; improve the;
        improved a; improvement rating; improving; in drawing; in fifty; in line; in secondary; in several; in two;
        inadequate no; inadequate of; inspected in; inspected so; inspection as; inspector; inspectors noted;
        inspectors wrote; is assessed; is needed; is put; is still; is very; it good; it names; it wasnt;
        its children; judged in; judgement has; judges; know what; latest; leadership; living with; managers oversee;
        many areas; money has; monthly; more carers; moves; new; new childrens; newly; next to; night; no longer;
        no one; not take; now do; of important; officers and; ofsted said; ofsted would; on as; one that; other and;
        outstanding for; over four; overall was; page; particular; people had; people services; pointed to; political;
        positive; praise from; primary schools; progress of; properly; protection of; provides for; published a;
        range of; rate; rating that; rating there; reaches; recent improvements; referral; report from; report on;
        report out; report was; required improvement; response to; rightly; safeguarding children; said ofsted;
        school; schools are; seen how; send special; services has; sexual exploitation; short time; shown in;
        significant progress; similar; since; since it; since march; small number; some plans; spotted; staff by;
        staying; stood; strengthening; strengths; succeed; sufficient progress; swift; table; talked; talked to;
        team have; team said; than a; than it; than this; that at; that has; that rating; that this; the adult;
        the chance; the childrens; the government; the inadequate; the local; the many; the person; the things;
        them that; therapy; these children; they behave; they come; they should; they try; this country; this has;
        thoughtful; time for; to cover; to one; to outstanding; transformed and; trauma; try; two grades; two other;
        unaccompanied; upbeat; visit that; was being; was inadequate; was one; was requires; was thought; weaker;
        weeks of; well for; were commended; which would; who feel; wi; widespread or; with partners; work a;
        workers in; wrote to; year before; yet
    """,
    -0.875: """
        ^ caseloads; action to; actions which; activity; added that; adopted; all five; ambitious and; analysis;
        and councillors; and only; and that; and three; april this; areas of; areas to; asylum; attention;
        authority should; authoritys childrens; basic; but after; but some; but the; can be; care council; changed;
        child was; children as; children go; come into; conclusion; council are; councils childrens; country and;
        credit; described as; dfe; end to; evaluated as; experiences; faces; faith; fast and; findings of; firm;
        for adoption; for in; fortnightly; forum; found by; found children; from inspectors; future; get a;
        getting better; glad that; gloucestershires; going to; grandparents; had; has not; has recently; have brought;
        have just; heard from; hold; how committed; improvement but; improvement in; information for; is far;
        is inadequate; is more; is official; is provided; is to; it judged; it required; it that; its quality;
        its report; judged; judged inadequate; judgment; lad; lessons; levels of; line with; live; live with; lost;
        made up; management; much of; need not; needs to; nothing had; nottinghams; offer was; ofsted says;
        ofsteds report; on better; or serious; oversight by; people with; permanency; picked; plan and; plan that;
        promising; provision for; rates; read in; recording; refugees; revised; ring; risk of; routine;
        serious failures; since april; some children; staff work; straight; strongly; suit; suited; than the;
        the child; the effectiveness; the focused; the inspectorate; the places; the police; the youth; them is;
        things the; those in; three; time since; time the; to achieve; to make; tried; true; typically;
        understand what; university; view; visit in; wait; was rated; was something; was that; weekends; were good;
        were said; were used; were very; which young; wide; will to; with disabled; with parents; would need
    """,
    -1.0: """
        ^ decisions; ^ during; ^ pathway; academy; according; according to; added; adoption; alice; all but;
        already had; ambition; and few; and their; are no; attendance; average; change; club; commended;
        county councils; english; every one; families are; for education; from home; gained; gone well; had its;
        had started; have improved; in each; in most; inside; inspection was; inspectors had; inspectors met;
        inspectors that; it published; like the; lives; making a; march; mentioned; new director; new send; no child;
        of child; options; out with; outstanding overall; overall; panel; partnership had; plainly; practice with;
        praise; professionals; published in; quality assurance; reach; return to; scores; showed; since november;
        social care; starting; still getting; that set; that will; the authority; the covid; the partnership;
        the quality; there were; these were; though that; three of; to strengthen; waited; was looked; when children;
        word
    """,
    -1.125: """
        ^ leaders; ^ work; accurate; adult; after two; and found; and protection; at them; authority is; be good;
        but ofsted; cent of; chief officers; elected members; gloom; go missing; had plans; honour; in eight;
        inspectors; inspectors looked; is positive; is starting; its partners; january; jointly; key areas; language;
        last and; last full; last inspected; live outside; majestys; no serious; olds; overall effectiveness; peoples;
        performance in; plain; progress and; provision; qualified; recruitment; responded; small; some things; speaks;
        story; strengthen; strengths were; that since; the experiences; the grade; view of; was good; were no;
        with services; year olds
    """,
    -1.25: """
        ^ special; ^ support; accommodation; can now; conferences; found improvement; identified; looked at;
        majestys inspectors; on this; only three; placed in; published; sector; show; the inspection; visits and;
        was last
    """,
    -1.375: """
        ^ senior; although the; covid; early; emergency; impressed; last inspection; leaders; less; noted; of social;
        score of; services of; sufficient; than at; they met; which came; years after
    """,
    -1.5: """
        authority has; children to; inspection team; knew what; leavers have
    """,
    -1.625: """
        residential
    """,
    -1.875: """
        ^ care; progress
    """,
    -2.125: """
        plans to
    """,
}
PAIRS = {
    "admits & begins with somebody": (0.25, -0.19),
    "admits & council": (1.02, -0.13),
    "admits & found": (-0.09, 0.17),
    "admits & found itself": (-0.09, 0.16),
    "admits & long": (-0.13, 0.74),
    "admits & looks back": (-0.34, 0.37),
    "admits & meeting": (0.33, 0.27),
    "admits & names somebody": (0.23, -0.2),
    "admits & narrated": (1.03, -0.25),
    "admits & somebody says": (0.98, -0.1),
    "admits & the report": (0.13, -0.02),
    "admits & verdict": (-0.1, 0.11),
    "admits & verdict improvement": (-0.1, 0.11),
    "admits & words in marks": (0.69, 0.03),
    "ahead & aside": (0.01, 0.92),
    "ahead & before": (0.6, 0.45),
    "ahead & begins with somebody": (-0.25, 0.5),
    "ahead & compares": (0.48, -1.51),
    "ahead & council": (-0.11, 0.73),
    "ahead & council does": (-0.81, -0.82),
    "ahead & figures": (-0.4, -2.1),
    "ahead & foot": (0.69, 1.76),
    "ahead & found": (0.18, 0.63),
    "ahead & found itself": (-0.6, -0.31),
    "ahead & had": (0.03, -0.26),
    "ahead & head": (1.36, 1.91),
    "ahead & long": (0.54, 0.68),
    "ahead & looks back": (0.11, 0.23),
    "ahead & meeting": (0.61, 0.05),
    "ahead & names somebody": (-0.52, -0.26),
    "ahead & narrated": (0.21, 0.39),
    "ahead & others answer": (0.94, 0.71),
    "ahead & point": (0.06, -0.35),
    "ahead & praised": (-0.18, -0.33),
    "ahead & published": (0.05, 0.59),
    "ahead & scene": (0.09, 0.3),
    "ahead & somebody says": (-1.35, 0.02),
    "ahead & the report": (-0.74, -0.9),
    "ahead & verdict": (0.2, 0.19),
    "ahead & verdict improvement": (0.33, 0.29),
    "ahead & verdict strength": (0.34, 0.23),
    "ahead & we": (0.4, 0.15),
    "ahead & words in marks": (-0.01, 0.29),
    "ahead & year": (-0.17, -0.03),
    "aside & before": (0.68, -0.44),
    "aside & begins with somebody": (0.84, 1.77),
    "aside & compares": (-0.71, -0.45),
    "aside & council": (-0.12, -0.02),
    "aside & council does": (0.44, 0.83),
    "aside & earlier verdict": (0.15, -0.14),
    "aside & figures": (0.35, 1.01),
    "aside & foot": (-0.88, -1.44),
    "aside & found": (-0.27, 0.03),
    "aside & found itself": (-0.65, -0.84),
    "aside & had": (0.78, -0.75),
    "aside & head": (-1.52, -0.5),
    "aside & long": (0.79, 0.72),
    "aside & looks back": (-0.27, 0.42),
    "aside & meeting": (-0.16, 0.09),
    "aside & names somebody": (0.28, -0.54),
    "aside & narrated": (-0.11, 0.6),
    "aside & others answer": (0.29, -0.7),
    "aside & point": (-0.32, 0.45),
    "aside & published": (-0.07, 0.13),
    "aside & short": (0.13, 0.48),
    "aside & somebody says": (0.71, 0.1),
    "aside & the report": (0.9, 1.0),
    "aside & verdict": (-0.74, -0.66),
    "aside & verdict improvement": (-0.14, 0.16),
    "aside & verdict strength": (-0.84, -0.82),
    "aside & we": (0.18, 0.62),
    "aside & words in marks": (-0.43, 0.89),
    "aside & year": (0.56, 0.63),
    "before & begins with somebody": (-0.45, 1.29),
    "before & compares": (0.16, 0.12),
    "before & council": (0.48, -0.14),
    "before & council does": (0.12, -0.95),
    "before & earlier verdict": (-0.15, 0.97),
    "before & earlier year": (0.09, -0.47),
    "before & figures": (-0.08, -1.28),
    "before & foot": (0.59, 0.89),
    "before & found": (-0.43, -0.01),
    "before & found itself": (-0.64, 0.51),
    "before & had": (-0.98, 0.2),
    "before & head": (0.5, -1.96),
    "before & long": (-0.77, -0.32),
    "before & looks back": (0.57, -0.03),
    "before & meeting": (-0.45, -2.02),
    "before & narrated": (-0.25, 0.2),
    "before & others answer": (-0.92, -0.73),
    "before & point": (0.05, -0.4),
    "before & praised": (-0.29, -0.48),
    "before & published": (-0.1, -0.07),
    "before & scene": (-0.37, 0.14),
    "before & short": (0.89, 0.68),
    "before & somebody says": (0.7, 1.02),
    "before & the report": (-0.77, -0.08),
    "before & verdict": (-0.12, 1.55),
    "before & verdict improvement": (-2.03, -1.57),
    "before & verdict strength": (0.34, -0.87),
    "before & we": (-0.03, -0.55),
    "before & words in marks": (0.94, 0.34),
    "before & year": (2.02, 0.81),
    "begins with somebody & compares": (0.48, 0.36),
    "begins with somebody & council": (0.56, 0.35),
    "begins with somebody & council does": (0.32, 0.61),
    "begins with somebody & earlier verdict": (0.88, 0.42),
    "begins with somebody & earlier year": (-0.24, 0.89),
    "begins with somebody & figures": (0.43, 0.18),
    "begins with somebody & foot": (-0.96, 0.49),
    "begins with somebody & found itself": (1.03, 0.82),
    "begins with somebody & had": (0.7, -1.04),
    "begins with somebody & head": (0.85, -0.53),
    "begins with somebody & long": (-0.02, 0.21),
    "begins with somebody & looks back": (-0.76, -0.82),
    "begins with somebody & meeting": (-0.03, -0.39),
    "begins with somebody & names areas": (0.18, -0.02),
    "begins with somebody & names somebody": (1.16, 0.01),
    "begins with somebody & narrated": (0.78, 0.55),
    "begins with somebody & others answer": (-1.22, 0.58),
    "begins with somebody & point": (-1.1, -0.27),
    "begins with somebody & praised": (0.58, 0.66),
    "begins with somebody & published": (-0.58, 0.28),
    "begins with somebody & scene": (-1.54, -0.31),
    "begins with somebody & short": (-0.5, 0.51),
    "begins with somebody & somebody says": (0.0, -0.5),
    "begins with somebody & the report": (-0.65, -0.75),
    "begins with somebody & verdict": (1.57, -0.21),
    "begins with somebody & verdict improvement": (0.17, 0.18),
    "begins with somebody & verdict strength": (-0.85, -0.76),
    "begins with somebody & we": (-0.35, -0.38),
    "begins with somebody & words in marks": (-0.2, 0.17),
    "begins with somebody & year": (0.37, -0.01),
    "compares & council": (0.01, -0.27),
    "compares & council does": (-0.35, 0.18),
    "compares & figures": (0.57, -1.17),
    "compares & foot": (-0.22, 1.07),
    "compares & found": (-0.46, 0.54),
    "compares & found itself": (1.16, 0.97),
    "compares & had": (-0.55, 0.35),
    "compares & head": (-0.79, -3.05),
    "compares & long": (-0.12, -0.52),
    "compares & looks back": (1.1, 0.15),
    "compares & meeting": (-0.16, -0.75),
    "compares & names somebody": (-0.05, 0.28),
    "compares & narrated": (-0.25, -0.33),
    "compares & others answer": (0.32, -0.23),
    "compares & point": (0.52, 0.47),
    "compares & published": (-0.7, -0.91),
    "compares & scene": (0.07, 0.2),
    "compares & short": (0.65, 0.45),
    "compares & somebody says": (0.61, -0.12),
    "compares & the report": (0.5, -0.8),
    "compares & verdict": (-1.07, 0.43),
    "compares & verdict improvement": (-0.47, -0.25),
    "compares & verdict strength": (-0.72, 0.15),
    "compares & we": (0.35, -0.03),
    "compares & words in marks": (-1.06, 0.51),
    "compares & year": (-1.01, 0.08),
    "council & council does": (1.39, 1.02),
    "council & earlier verdict": (0.13, -0.87),
    "council & earlier year": (0.09, 0.21),
    "council & figures": (-1.26, -0.89),
    "council & foot": (-0.86, 0.26),
    "council & found": (0.73, 0.77),
    "council & found itself": (0.09, 0.17),
    "council & had": (0.54, -0.22),
    "council & head": (-0.42, 0.14),
    "council & long": (0.6, 0.13),
    "council & looks back": (-1.39, -1.56),
    "council & meeting": (-0.39, -1.24),
    "council & names areas": (0.23, -0.09),
    "council & names somebody": (0.02, 0.67),
    "council & narrated": (0.06, 0.41),
    "council & others answer": (0.35, -0.43),
    "council & point": (-0.56, 0.44),
    "council & praised": (0.14, 0.31),
    "council & published": (-0.41, -0.07),
    "council & scene": (-0.02, 0.34),
    "council & short": (0.69, 0.89),
    "council & somebody says": (0.19, 0.36),
    "council & the report": (0.08, -0.59),
    "council & verdict": (0.16, -1.09),
    "council & verdict improvement": (0.14, 0.33),
    "council & verdict strength": (-0.37, 0.11),
    "council & we": (0.08, -0.37),
    "council & words in marks": (0.46, 1.07),
    "council & year": (-1.33, -1.02),
    "council does & earlier verdict": (-0.58, -0.35),
    "council does & earlier year": (0.21, 0.5),
    "council does & figures": (-0.74, -0.7),
    "council does & foot": (-0.78, -0.17),
    "council does & found": (0.5, 0.84),
    "council does & found itself": (0.69, 0.28),
    "council does & had": (0.18, -0.29),
    "council does & head": (0.4, -0.22),
    "council does & long": (0.17, -0.03),
    "council does & looks back": (0.34, 1.23),
    "council does & meeting": (-0.4, -0.51),
    "council does & names areas": (-0.17, -0.77),
    "council does & names somebody": (-0.38, -0.33),
    "council does & narrated": (0.42, 0.42),
    "council does & others answer": (1.23, 1.54),
    "council does & point": (-1.11, -0.55),
    "council does & praised": (-0.17, -0.19),
    "council does & published": (-2.63, -2.08),
    "council does & scene": (-0.62, -0.69),
    "council does & short": (0.68, 0.05),
    "council does & somebody says": (0.44, -0.32),
    "council does & the report": (-0.61, -1.49),
    "council does & verdict": (-0.68, -0.6),
    "council does & verdict improvement": (-0.48, -0.67),
    "council does & verdict strength": (-0.03, 0.3),
    "council does & we": (-0.37, 0.08),
    "council does & words in marks": (-0.69, -0.42),
    "council does & year": (-0.38, -1.34),
    "earlier verdict & earlier year": (0.32, 0.81),
    "earlier verdict & figures": (0.18, -0.21),
    "earlier verdict & foot": (-0.26, -0.26),
    "earlier verdict & found": (-0.63, -0.08),
    "earlier verdict & found itself": (-0.23, -1.53),
    "earlier verdict & had": (0.85, -0.91),
    "earlier verdict & head": (-0.48, -1.25),
    "earlier verdict & long": (0.35, -1.83),
    "earlier verdict & looks back": (-0.44, -0.35),
    "earlier verdict & meeting": (-0.38, -0.38),
    "earlier verdict & narrated": (-0.48, -0.98),
    "earlier verdict & point": (0.1, -1.76),
    "earlier verdict & published": (0.57, 0.22),
    "earlier verdict & scene": (-0.78, -1.39),
    "earlier verdict & short": (-0.78, -0.61),
    "earlier verdict & somebody says": (-0.27, -0.55),
    "earlier verdict & the report": (1.27, 1.24),
    "earlier verdict & verdict": (1.27, 1.89),
    "earlier verdict & we": (0.25, -0.29),
    "earlier verdict & words in marks": (-0.39, -0.85),
    "earlier verdict & year": (0.7, 0.77),
    "earlier year & figures": (-0.4, 0.73),
    "earlier year & foot": (-0.68, -0.58),
    "earlier year & found": (-0.03, 0.46),
    "earlier year & found itself": (-0.62, 1.06),
    "earlier year & had": (-1.04, -1.72),
    "earlier year & head": (0.38, 0.73),
    "earlier year & long": (-0.18, -0.19),
    "earlier year & looks back": (-0.19, 0.65),
    "earlier year & meeting": (-0.38, -0.66),
    "earlier year & narrated": (-0.32, 0.34),
    "earlier year & others answer": (0.01, 0.13),
    "earlier year & published": (-0.07, 0.15),
    "earlier year & scene": (0.25, 0.62),
    "earlier year & somebody says": (-0.02, -0.41),
    "earlier year & the report": (-0.65, 0.25),
    "earlier year & verdict": (0.51, 0.83),
    "earlier year & verdict improvement": (-0.36, -0.93),
    "earlier year & verdict strength": (0.61, 1.32),
    "earlier year & we": (-0.22, 0.16),
    "earlier year & words in marks": (-1.66, -1.52),
    "earlier year & year": (-0.4, 0.73),
    "figures & foot": (0.83, 1.51),
    "figures & found": (0.15, 0.5),
    "figures & found itself": (-0.16, -0.36),
    "figures & had": (1.0, -0.13),
    "figures & head": (0.03, -0.11),
    "figures & long": (0.27, -0.29),
    "figures & looks back": (0.77, 0.55),
    "figures & meeting": (0.37, -0.44),
    "figures & names areas": (-0.47, -0.35),
    "figures & names somebody": (-0.04, -0.31),
    "figures & narrated": (-0.7, -0.0),
    "figures & others answer": (0.27, -1.08),
    "figures & point": (1.09, 1.1),
    "figures & praised": (-0.14, -0.48),
    "figures & published": (-1.3, -1.49),
    "figures & scene": (-0.69, -0.62),
    "figures & short": (0.18, 0.87),
    "figures & somebody says": (-0.93, -0.81),
    "figures & the report": (-0.17, -0.63),
    "figures & verdict": (0.44, 0.02),
    "figures & verdict improvement": (0.2, -0.97),
    "figures & verdict strength": (-0.73, -0.28),
    "figures & we": (0.17, 0.11),
    "figures & words in marks": (0.31, -0.42),
    "figures & year": (-0.6, 0.11),
    "foot & found": (0.57, 0.63),
    "foot & found itself": (-1.51, -0.18),
    "foot & had": (-0.29, -0.98),
    "foot & long": (0.47, -0.67),
    "foot & looks back": (-0.13, 0.65),
    "foot & meeting": (0.43, 0.18),
    "foot & names areas": (-0.81, -0.13),
    "foot & names somebody": (1.03, -1.27),
    "foot & narrated": (-0.25, 0.58),
    "foot & others answer": (0.83, 1.75),
    "foot & point": (0.18, -0.52),
    "foot & praised": (0.28, 0.56),
    "foot & published": (-0.82, 0.73),
    "foot & scene": (-0.34, -0.22),
    "foot & short": (0.03, -0.46),
    "foot & somebody says": (0.86, 1.28),
    "foot & the report": (-0.01, -0.91),
    "foot & verdict": (0.02, 0.67),
    "foot & verdict improvement": (1.14, -0.04),
    "foot & verdict strength": (0.42, 0.3),
    "foot & we": (1.6, 2.01),
    "foot & words in marks": (0.17, -0.39),
    "foot & year": (-1.04, -1.8),
    "found & found itself": (-0.02, -0.12),
    "found & had": (0.67, 0.17),
    "found & head": (0.45, 0.64),
    "found & long": (1.08, 0.8),
    "found & looks back": (0.13, 0.41),
    "found & meeting": (-0.58, -0.15),
    "found & names areas": (1.47, 0.65),
    "found & names somebody": (0.02, 0.18),
    "found & others answer": (0.62, 1.56),
    "found & praised": (-1.08, -0.81),
    "found & published": (-0.22, -0.2),
    "found & scene": (-0.36, -0.31),
    "found & short": (0.54, 0.33),
    "found & somebody says": (0.23, -0.85),
    "found & the report": (0.01, 0.1),
    "found & verdict": (-0.21, 0.35),
    "found & verdict improvement": (0.42, 0.95),
    "found & verdict strength": (0.12, -0.08),
    "found & we": (-0.38, -0.39),
    "found & words in marks": (-0.13, -0.25),
    "found & year": (-0.56, 0.57),
    "found itself & had": (-1.23, -1.17),
    "found itself & head": (-0.71, -1.19),
    "found itself & long": (-1.07, -1.33),
    "found itself & looks back": (0.53, -0.25),
    "found itself & meeting": (-1.4, -1.2),
    "found itself & names areas": (0.69, 0.5),
    "found itself & names somebody": (0.15, -0.58),
    "found itself & others answer": (0.0, 0.49),
    "found itself & point": (0.35, -0.26),
    "found itself & praised": (-1.08, -0.82),
    "found itself & published": (-0.26, 0.42),
    "found itself & scene": (-0.33, -1.31),
    "found itself & short": (0.72, 1.56),
    "found itself & somebody says": (-0.22, 0.5),
    "found itself & the report": (0.27, -0.86),
    "found itself & verdict": (-0.49, -1.45),
    "found itself & verdict improvement": (0.03, 0.15),
    "found itself & verdict strength": (-0.24, -0.82),
    "found itself & we": (-1.49, -0.79),
    "found itself & words in marks": (0.21, 0.48),
    "found itself & year": (-1.96, -0.1),
    "had & head": (-0.28, 1.38),
    "had & long": (-0.49, -0.48),
    "had & looks back": (1.49, 0.19),
    "had & meeting": (0.19, 1.13),
    "had & names areas": (-0.92, -1.06),
    "had & names somebody": (-0.2, 1.71),
    "had & narrated": (0.41, -0.1),
    "had & others answer": (0.39, 0.49),
    "had & point": (-0.83, 1.42),
    "had & praised": (-0.3, -0.43),
    "had & published": (-0.28, -0.11),
    "had & scene": (0.25, 0.56),
    "had & short": (-1.12, -0.99),
    "had & somebody says": (-0.97, -0.46),
    "had & the report": (0.45, 0.5),
    "had & verdict": (-1.37, -1.79),
    "had & verdict improvement": (0.01, -0.38),
    "had & verdict strength": (-0.84, -0.22),
    "had & we": (-0.38, 0.23),
    "had & words in marks": (0.97, 0.91),
    "had & year": (-0.11, 0.81),
    "head & long": (0.27, -0.27),
    "head & looks back": (-0.22, 1.31),
    "head & meeting": (0.1, 1.15),
    "head & names somebody": (-0.36, 0.39),
    "head & narrated": (-0.75, -0.4),
    "head & others answer": (-0.48, -0.2),
    "head & point": (0.09, 0.86),
    "head & praised": (0.02, -0.24),
    "head & published": (-0.04, -0.4),
    "head & scene": (1.34, 1.34),
    "head & short": (-1.76, 0.05),
    "head & somebody says": (0.99, 0.86),
    "head & the report": (0.89, -0.72),
    "head & verdict": (0.33, -1.84),
    "head & verdict improvement": (0.61, 0.54),
    "head & verdict strength": (-0.63, -0.83),
    "head & we": (1.09, 0.15),
    "head & words in marks": (-0.29, -0.62),
    "head & year": (-1.01, -0.5),
    "long & looks back": (0.34, -0.29),
    "long & meeting": (0.19, 0.82),
    "long & names areas": (0.76, -0.81),
    "long & names somebody": (-1.51, -2.05),
    "long & narrated": (0.32, -0.01),
    "long & others answer": (-0.21, 0.67),
    "long & point": (-1.83, 0.35),
    "long & praised": (-0.58, -1.3),
    "long & published": (0.78, -1.15),
    "long & scene": (0.1, -0.43),
    "long & somebody says": (-0.17, -0.09),
    "long & the report": (0.74, -1.17),
    "long & verdict": (-0.2, -0.75),
    "long & verdict improvement": (-0.03, -0.73),
    "long & verdict strength": (0.41, 0.46),
    "long & we": (0.03, 0.36),
    "long & words in marks": (-1.1, -1.16),
    "long & year": (0.08, -0.88),
    "looks back & meeting": (0.54, 1.42),
    "looks back & names somebody": (0.95, 0.6),
    "looks back & narrated": (-0.36, 0.27),
    "looks back & others answer": (-0.54, -0.37),
    "looks back & point": (-0.17, -0.01),
    "looks back & praised": (-0.03, -0.21),
    "looks back & published": (1.04, 0.47),
    "looks back & scene": (-0.6, -0.23),
    "looks back & somebody says": (-0.03, -1.1),
    "looks back & the report": (-0.97, -0.39),
    "looks back & verdict": (0.4, 1.35),
    "looks back & verdict improvement": (-1.48, -1.41),
    "looks back & verdict strength": (1.39, 0.13),
    "looks back & we": (-0.47, -0.37),
    "looks back & words in marks": (-0.21, -0.29),
    "looks back & year": (0.43, -0.95),
    "meeting & names areas": (-0.08, 0.16),
    "meeting & names somebody": (-0.16, -0.76),
    "meeting & narrated": (0.69, 0.65),
    "meeting & others answer": (0.59, -0.58),
    "meeting & point": (-0.52, -0.46),
    "meeting & praised": (-0.43, -0.82),
    "meeting & published": (-0.67, -0.03),
    "meeting & scene": (0.03, 0.15),
    "meeting & short": (0.88, 1.45),
    "meeting & somebody says": (0.78, 0.61),
    "meeting & the report": (0.66, 1.12),
    "meeting & verdict": (-0.67, -0.09),
    "meeting & verdict improvement": (0.08, 0.63),
    "meeting & verdict strength": (-0.38, -0.6),
    "meeting & we": (-0.85, -2.04),
    "meeting & words in marks": (-0.43, -0.48),
    "meeting & year": (0.08, -0.44),
    "names areas & narrated": (-0.92, -0.78),
    "names areas & the report": (-0.47, 0.73),
    "names areas & words in marks": (-0.12, -0.05),
    "names areas & year": (-0.37, -0.67),
    "names somebody & narrated": (0.61, 1.1),
    "names somebody & others answer": (-0.14, 0.53),
    "names somebody & point": (-0.07, 0.14),
    "names somebody & published": (0.17, 0.56),
    "names somebody & short": (-0.04, 0.12),
    "names somebody & somebody says": (-0.78, -0.06),
    "names somebody & the report": (0.27, -0.01),
    "names somebody & verdict": (-0.35, 0.11),
    "names somebody & verdict improvement": (-0.44, 0.48),
    "names somebody & verdict strength": (-0.11, -0.04),
    "names somebody & we": (-0.12, -1.04),
    "names somebody & words in marks": (0.34, 0.83),
    "names somebody & year": (0.19, 0.27),
    "narrated & others answer": (-0.48, 0.55),
    "narrated & published": (0.16, 0.15),
    "narrated & scene": (0.4, 0.56),
    "narrated & short": (-0.06, -0.65),
    "narrated & somebody says": (-0.49, -0.59),
    "narrated & the report": (0.42, 0.42),
    "narrated & verdict": (-0.71, -0.34),
    "narrated & verdict improvement": (1.11, 0.53),
    "narrated & verdict strength": (-0.87, -0.81),
    "narrated & we": (0.13, 0.35),
    "narrated & words in marks": (0.23, 0.49),
    "narrated & year": (-0.2, 0.92),
    "others answer & point": (-0.12, 0.34),
    "others answer & praised": (-0.19, -0.35),
    "others answer & published": (0.11, 0.32),
    "others answer & scene": (0.33, -0.33),
    "others answer & short": (-0.15, 0.29),
    "others answer & somebody says": (-1.34, -0.36),
    "others answer & the report": (0.77, -1.98),
    "others answer & verdict": (1.15, 0.67),
    "others answer & verdict improvement": (0.49, -1.6),
    "others answer & verdict strength": (0.29, 1.03),
    "others answer & we": (-0.43, 0.44),
    "others answer & words in marks": (-1.59, -0.56),
    "others answer & year": (-0.45, -0.64),
    "point & published": (-0.28, -0.37),
    "point & scene": (0.17, -0.19),
    "point & short": (-0.3, 0.65),
    "point & somebody says": (0.74, 1.16),
    "point & the report": (-0.61, 0.66),
    "point & verdict": (0.46, -0.25),
    "point & verdict improvement": (-0.23, -0.58),
    "point & verdict strength": (0.11, 0.89),
    "point & we": (0.14, 1.19),
    "point & words in marks": (-0.01, -0.65),
    "point & year": (0.16, -1.37),
    "praised & published": (0.01, -0.26),
    "praised & somebody says": (-0.36, -0.78),
    "praised & the report": (-1.2, -1.09),
    "praised & verdict": (0.53, 1.24),
    "praised & verdict strength": (0.68, 1.45),
    "praised & we": (-0.12, -0.18),
    "praised & words in marks": (0.27, 0.8),
    "praised & year": (0.07, -0.18),
    "published & scene": (-0.1, -1.38),
    "published & short": (-0.08, 0.35),
    "published & somebody says": (-0.25, 1.05),
    "published & the report": (1.56, 0.57),
    "published & verdict": (1.11, 0.64),
    "published & verdict improvement": (0.41, 0.2),
    "published & verdict strength": (0.18, -0.26),
    "published & we": (-0.31, -0.36),
    "published & words in marks": (0.39, 0.75),
    "published & year": (1.51, 0.14),
    "scene & short": (-0.08, 0.39),
    "scene & somebody says": (0.24, 0.52),
    "scene & the report": (0.5, 0.18),
    "scene & verdict": (0.33, 0.71),
    "scene & verdict improvement": (1.1, 0.39),
    "scene & verdict strength": (-0.37, -0.32),
    "scene & we": (0.1, -0.89),
    "scene & words in marks": (0.99, -0.29),
    "scene & year": (-1.16, -1.43),
    "short & somebody says": (0.5, 0.94),
    "short & the report": (-0.32, 0.13),
    "short & verdict": (-0.48, 0.1),
    "short & verdict improvement": (-0.35, 0.73),
    "short & verdict strength": (0.04, 0.49),
    "short & we": (-0.25, -0.43),
    "short & words in marks": (0.31, 2.05),
    "short & year": (0.22, 1.51),
    "somebody says & the report": (-1.15, -1.01),
    "somebody says & verdict": (0.04, 0.72),
    "somebody says & verdict improvement": (-1.88, -0.3),
    "somebody says & verdict strength": (1.78, 1.53),
    "somebody says & we": (-1.0, -0.77),
    "somebody says & words in marks": (0.19, 1.14),
    "somebody says & year": (-0.1, 0.4),
    "the report & verdict": (0.09, -0.13),
    "the report & verdict improvement": (0.23, -1.19),
    "the report & verdict strength": (-0.83, -1.52),
    "the report & we": (0.65, 0.86),
    "the report & words in marks": (0.15, -0.52),
    "the report & year": (0.43, -0.12),
    "verdict & verdict improvement": (1.3, 0.9),
    "verdict & verdict strength": (-0.64, -0.01),
    "verdict & we": (-0.77, -0.39),
    "verdict & words in marks": (0.95, 1.03),
    "verdict & year": (0.2, 1.82),
    "verdict improvement & we": (-0.19, 0.39),
    "verdict improvement & words in marks": (-0.14, -0.78),
    "verdict improvement & year": (-1.58, -0.74),
    "verdict strength & we": (-0.49, -0.5),
    "verdict strength & words in marks": (-0.04, -1.65),
    "verdict strength & year": (0.35, 0.14),
    "we & words in marks": (-0.27, -1.14),
    "we & year": (-0.72, -1.67),
    "words in marks & year": (-0.48, 0.8),
}
