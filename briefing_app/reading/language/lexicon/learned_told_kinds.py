"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word or pair of words speaks for an area for improvement, or for scene-setting,
where a story tells it; and how much two marks of how it is told do together, beyond what each does alone.
"""

TOLD_IMPROVEMENT: dict[float, str] = {
    2.0: """
        recommendations
    """,
    1.875: """
        good or; must
    """,
    1.625: """
        below; each child; had to; has to; of two; or outstanding
    """,
    1.5: """
        and no; are kept; consistent; homeless; more social; not yet; protect children; too slowly; whether
    """,
    1.375: """
        aged; although; is high; manage; office; service has; visit to
    """,
    1.25: """
        ^ better; and four; are made; areas in; behaviour; december; declined; disappointing; every child; how good;
        improvements; not enough; now have; provides; to keep; to look; vulnerable; wants
    """,
    1.125: """
        ^ seeing; action; addressed; adoption service; after children; all children; are the; as well; by their;
        camhs; change of; concern; concerned; decisions; deteriorated; developing; development; families who;
        forgotten; had not; hadnt; have to; inadequate and; inconsistent; know that; living in; might; nor; not do;
        of cases; outcomes; overlooked; partners have; plans for; recommends; reports; requiring; response;
        safeguarding and; see that; should; spend; staff did; takes; the last; through; was; went down
    """,
    1.0: """
        ^ assessments; ^ contact; ^ making; ^ planning; ^ see; ^ strategy; ^ these; ^ whether; ^ while; ^ within;
        a more; able; actions; ago and; also; and risk; are a; as requiring; been no; children should; chronologies;
        data; documents; early help; experts; faster; felt; find the; following; from outstanding; grade of;
        happy with; improvement as; in partnership; inspectors have; is how; issues; its leaders; kept in; last;
        leaders have; made it; more consistent; name; no overall; not every; of a; or to; outstanding to;
        positive and; report to; reports that; required; second; service in; step down; supervision is;
        supervision of; system; team has; than they; the good; the progress; them to; these; they looked; to adult;
        to do; to improve; unregistered; was positive; were; were left; worse; wrong
    """,
    0.875: """
        ^ and; ^ councillors; ^ inspectors; ^ it; ^ none; ^ oversight; ^ progress; ^ set; ^ training; a handful;
        a second; about the; adequately; adoption and; against; and better; and inspectors; and now; apologised;
        appeals; are applied; are clear; are few; are rated; as often; at all; at an; at pace; at which;
        authority does; been used; best part; bruises; but although; but said; caravans; chances; circumstances;
        clinical commissioning; conversations; critical; critical of; criticised; department is; describe; directors;
        downhill; existed; fell; few cases; filed; five years; for carers; four years; further; gave the;
        good education; had been; handed; has lost; helped and; hours a; how; how effective; how well; improvement;
        in more; in pre; include; is too; isnt; it takes; its safeguarding; judgement is; knowledge and;
        leavers which; legal; lowest; makes a; many years; member; members; more effective; much that; must get;
        names areas; needed; needed more; needs has; now that; occupational; of children; of parents; of very;
        ongoing; over; overall judgement; press; problems with; quality than; records; represented; require;
        requiring improvement; reviews; rise; said today; second lowest; services with; she was; sixth form;
        strategic; supervision; teaching; that what; the average; the emergency; the exception; the executive;
        the inspection; the lead; the one; thing to; third; thirty; this and; those who; thus; to an; to areas;
        to plan; to report; too long; up asking; urgently; usual; varied; visit; ways; were also; were not; werent;
        when it; when ofsted; who do; widespread and; with child; works and; worse since; would like; younger
    """,
    0.75: """
        ^ applications; ^ children; ^ getting; ^ ofsteds; ^ over; ^ questions; ^ strengths; a result; able to;
        about as; about good; actions and; adhd; admitted that; afc; agreed to; alike; all on; allegations; an action;
        and children; and decided; and education; and effectively; and practice; and then; any good; are inadequate;
        are involved; are moved; are protected; area were; areas; arent; ask for; asked what; at requires; be a;
        be at; be better; be taken; been held; been rated; before it; but also; by letter; can manage; can take;
        care workers; career; carers had; cases are; casework; challenge to; children living; children on;
        children services; children under; children whom; childrens homes; clearer; closely; combined;
        commission came; concerns; council; council and; dame; deal of; decision that; delayed; domestic; done;
        done and; emergency duty; encouraged to; executive; expertise; explained; exploitation are; february to; feel;
        feelings; figure; for each; for improvement; for nine; for older; for seven; form; found at; found out;
        four in; fragile; fully; get no; given the; goes for; gone downhill; good for; good quality; good social;
        good they; great many; growing; grown; had judged; have still; headings; helps them; hospitals; how many;
        however the; in custody; in full; in other; in september; inspectors did; inspectors would; interview;
        into what; is by; is inadequate; it achieves; it gave; it in; its child; keeping the; leavers in;
        leavers with; looks for; lower; main findings; make; managers had; managers in; matches; means of; meant to;
        meetings; months of; more clearly; more is; more training; must now; named; national scheme; nationally;
        necessary; need a; neurodevelopmental; not drawn; not made; of course; of last; off; ofsted judges;
        older children; once a; online; other parts; out a; outside the; over the; overall the; place and;
        plan better; planning partners; poorly; posts; practice has; practice of; present; private; probation;
        procedures; protection plans; put back; ratings for; reach good; reach the; reassessment; recent inspection;
        recommended; reduced; remain; report recommends; report which; request; respite; responsible; review of;
        said but; save money; say what; schools and; schools that; see more; seen it; sen; sent; september;
        service which; services was; shared houses; significantly deteriorated; so and; some childrens; sought;
        spring; standard; standards; started; stay out; still being; strategy meetings; subject; support but;
        supported by; sure that; temporary; than others; than that; that all; that are; that children; that ofsted;
        the arrangements; the day; the decision; the figures; the number; the outcome; the resources; the small;
        the support; the visit; the wrong; the years; their case; them have; them they; these improvements; they also;
        they write; think; this comes; this weeks; thought to; three adequate; three years; threshold; through and;
        tighter; time has; time when; to care; to go; to live; to move; to nothing; to put; to save; to speak;
        too much; took a; tribunals; turnover in; uneven; unhappy; unsatisfactory; us to; video; views; voices;
        wait less; wanting; was assessed; was picked; weeks before; weeks report; well to; were areas; were cut;
        what we; when; with people; workers know; worse than; year had; yjs; youth centres
    """,
    0.625: """
        ^ all; ^ appeals; ^ brothers; ^ carers; ^ checks; ^ fixed; ^ get; ^ help; ^ home; ^ learning; ^ life; ^ make;
        ^ matching; ^ next; ^ they; ^ under; a change; a days; a diagnosis; a fifth; a government; a possible;
        a range; a review; a step; a stronger; a written; achieves; across; act; action wsoa; additional;
        adequate and; admitted; affected by; agrees; almost all; almost every; aln; also areas; also named; always;
        an additional; an improvement; an initial; an ofsted; and a; and disability; and information; and leadership;
        and more; and plan; and says; and she; and supported; apologised and; applications to; applied; are always;
        are full; are hard; are how; are like; are safe; are two; are very; are widespread; area are; as something;
        assessments and; assessments have; at and; at eighteen; at how; at school; audits; authorities are;
        babies and; badly; bare; be inadequate; become worse; bed in; been brought; been decided; been some;
        been trained; before anyone; began in; being worked; better experiences; better with; board is; bosses in;
        both; but services; but too; by independent; by means; called good; came at; cant be; care inspectorate;
        care plan; carer; carers; carers were; cases; cases of; certificates and; chairs of; changes of; child care;
        children being; children each; children might; children so; children what; childrens views; closes; come back;
        commissioning; commissioning group; committee; committee and; complaints; confidence in; contacted; continues;
        cost; could come; council does; council works; courses; criticism; daily lives; damns; dates; day to;
        day when; decides; deprivation; did however; differed; disability; disabled young; doctor; double; down;
        draft; drawn out; each and; earlier in; early to; education health; encouraging; ending; ethnicity and; every;
        every part; every time; everywhere and; executive director; exists; experiences and; failed; failings;
        failure; family support; far the; fault; file and; first language; for assessing; for childrens; forms;
        found had; from top; give better; given requires; gives; going missing; good four; good many; grade; granted;
        groups for; guidance; had missed; had played; handful; hard as; has fallen; have confidence; have doubled;
        have no; have sent; have started; head of; health partners; health services; heard; help the; hopes; hours;
        housed; how long; if the; improvement board; improvement ofsted; improvements were; improving and; in as;
        in december; in general; in getting; in homes; in june; in plans; in records; in response; in work;
        inadequate but; including; increase; independent reviewing; indicators; information of; informed; initial;
        inquiry; inspected in; inspection and; inspection has; inspectors saw; interpreter; invest; involves; is as;
        is due; is good; is planned; is published; is requires; is shared; is the; is to; is weak; it can; it goes;
        it says; it supports; it tells; its new; its way; joined up; judged them; july the; knew of; lacking;
        latest monitoring; learn from; leavers for; legacy; less well; letter has; lie; light; list of; little;
        little about; loneliness; longer in; looking after; loudest; made so; make better; manages; many changes;
        meant; measure; medical; meetings held; meetings with; missing; moment; more even; more foster; more fully;
        more in; more progress; more with; moved in; much the; narrow; national; need are; need it; needs aln;
        needs have; new baby; new inspection; nine weeks; not helped; not use; not used; notebooks; now and;
        now ofsted; now rated; of exploitation; of requires; of safety; of serious; of some; of which; of you;
        of youth; offers; offers to; officers group; ofsted and; ofsted said; ofsted which; ofsted wrote;
        ofsteds inadequate; often as; on earlier; on it; on protection; on special; out as; out in; outgrown; oversee;
        oversight and; pace at; parents; parents are; partners are; pathway; perform and; performance the; pick up;
        placements in; places and; planning and; police protection; position; post; practice; practice but; pre;
        pre proceedings; preparation for; presented; priority action; protected from; purpose; rating from;
        recognised and; recommendations are; recommendations for; refer; reform; regulator; relatives; remained;
        report came; report has; report said; reports to; require improvement; restructure; results; returned; review;
        reviewed; right kind; right support; rosy; rung; safe and; safeguarding services; said it; same social;
        same thing; says a; scant; schooling; second time; seeing; self; senior council; service and; service are;
        service was; services but; services required; share of; shared; shut; sign off; significant; since ofsted;
        single area; skipped; slowed; so children; something that; sometimes; spoke; staff and; staff have; staff was;
        standards in; start a; stay with; still had; still too; strategic planning; strategy; strengths but; suitable;
        support after; support had; supported lodgings; supports; take over; take three; talked about; team is;
        tell the; tended; tended to; than is; that not; that senior; that service; that should; that those; that when;
        the changes; the dcs; the health; the hub; the impact; the independent; the multi; the needs; the office;
        the ofsted; the parent; the pathway; the previous; the rate; the skill; the start; the third; the threshold;
        their childs; their families; them are; they asked; they wrote; things better; things that; things we;
        this month; this work; those over; three outcomes; three were; thresholds; timeliness; to; to bottom; to co;
        to follow; to have; to it; to oversee; to plans; to poor; to review; to services; to set; to shape;
        to significant; to supervise; together and; told us; took; top to; training of; trip; turned out; two areas;
        unannounced; unanswered; urgent action; used; used in; using; vietnamese; views are; visits to; vital; wanted;
        was by; was done; was for; we have; week in; week of; well young; were happy; were how; were praised;
        were under; were working; what; what a; what they; when disabled; when their; where we; wi; will not;
        will take; with four; with one; within three; words and; work of; work on; work teams; workers as;
        workers change; workers get; worst; yet made; yjs had; young; young childrens; young person; younger children;
        youth
    """,
    0.5: """
        ^ both; ^ core; ^ experts; ^ failings; ^ family; ^ financial; ^ five; ^ girls; ^ here; ^ its; ^ legal;
        ^ neglect; ^ older; ^ others; ^ post; ^ problems; ^ resettlement; ^ risk; ^ she; ^ so; ^ targets; ^ their;
        ^ theres; ^ unregistered; ^ updating; ^ we; ^ with; a box; a boy; a cliff; a commissioner; a doctor; a dozen;
        a form; a job; a meeting; a part; a pathway; a permanent; a priority; a requires; a service; a time; a train;
        a well; abandoned; about whether; accept; accountability and; across the; adequate; administrative; adopters;
        adulthood; advance; advice is; adviser is; advisor; advocate; afresh; after the; agreements; alike have; all;
        all care; all have; all of; all this; all where; all who; all young; allegations against; allowed;
        although not; although some; amount; an adoption; an end; an interview; an official; analysis and; and about;
        and again; and challenged; and change; and commitment; and culture; and development; and down; and help;
        and intervention; and left; and management; and out; and protected; and reports; and senior; and september;
        and toddlers; and under; and we; and workforce; and youth; annual reviews; applications; apply; appointments;
        apprenticeships; appropriate; are as; are changing; are chosen; are dealt; are effective; are homeless;
        are left; are not; are off; are overlooked; are positive; are rationed; are strong; are told; are vulnerable;
        area; area has; areas where; areas which; areas with; as everyone; as other; as she; as the; ask children;
        asked too; assessed and; assessment of; at best; at home; at protecting; at times; at to; audited; august;
        autistic; back since; be put; be very; became a; because they; become; been able; been found; been handed;
        been inspected; behind them; being brought; being let; being made; believed; below good; benefits; better and;
        better informed; better is; better so; better some; between three; beyond the; birth certificates; blank;
        block; booked; bottom grade; bounced; bring together; bringing about; brothers; brought out; bulk; bumpy;
        but according; but had; but have; but more; but plans; but support; but where; by others; call for; call to;
        calls from; can have; car; care department; care know; care needs; care who; careful; carers are; case files;
        case it; cases without; cash; caught up; caused; ccg; ccg and; challenge and; challenging; chances to;
        change is; charges; charts; checked; checks; chief inspector; child and; child or; children known;
        children of; children too; children young; choices; claim; clearer information; cllr; closed; closing;
        closures; come faster; come from; come of; comes when; coming in; comments; commissioned; committed and;
        computer; concerns were; conferences are; conflict; consisted; consisted of; consistently; constant; contact;
        corporate parenting; council about; council area; council provides; council should; council that; council to;
        council which; councils own; court to; covered; crawl; criteria are; custody; d; dad; dated from; dates on;
        days to; dead; decline; demonstrate; department as; deserve; deterioration; did not; differ; difference;
        differently; directors in; disabilities need; disappointment; disputes; dissatisfied; distant; do before;
        doctors; done since; door; doubled and; drawn up; drop; drugs; due for; due to; duty team; dwindled;
        education plans; education providers; educational; effect on; ehcp; eighteen and; else; embedded;
        emotional health; encouraging and; end; end with; enough says; ensuring; entire; entitled to; escalated;
        essential; evaluations; event; every day; everywhere; examined; experiences; external; eye on; families;
        families act; families feel; families first; families for; families have; faster and; fault with; few staff;
        fewer people; fieldwork; fill; filled; finances; findings are; first plans; five in; five social;
        focused visit; follow; follows; for adulthood; for adults; for brothers; for criticism; for good; for jobs;
        for looked; for ofsted; for this; for vulnerable; forces; former unaccompanied; forms for; forms were;
        fostering; found; found adequate; found but; found was; found wrong; four; four recommendations; free school;
        from before; from first; from it; from now; frustrated; fully embedded; functions; funding; funds; gave up;
        gender; general; get effective; give people; given after; given to; go by; go unanswered; gone down; good a;
        good enough; good leadership; good service; good when; government watchdog; guardianship orders; guess;
        had experienced; had for; had had; had trouble; half a; harm in; harm to; has already; has given; has no;
        has stalled; have childrens; have in; have not; have received; have slipped; have stayed; havent; heading;
        health; health histories; healthcare; healthier; help are; help in; hens; hens teeth; highest mark; home had;
        houses; how quickly; how staff; how to; hub and; icb; idea of; identify; ignored; improve as; improve them;
        improvement by; improvement is; improvements to; in advance; in every; in greater; in many; in no; in one;
        in our; in places; in prison; includes; inconsistent experiences; increased; independent visitor;
        information on; inspected; inspection but; inspection came; inspection of; inspectors asked;
        inspectors judged; inspectors recommended; inspectors spoke; inspectors want; integrity; integrity of;
        intelligence; interviewed; into practice; into the; invisible; involved; is always; is bumpy; is evaluated;
        is found; is growing; is in; is long; is measured; is now; is regular; is required; is that; is thin;
        is trained; is understood; it brought; it could; it found; it has; it inadequate; it looks; it matters;
        it states; its focused; its inspection; its inspectors; its overall; its second; its statutory; its strengths;
        joined; judgement was; just the; just three; kcc; keep in; keep them; kept informed; kind of; knew that;
        knew the; knowledge; known and; lasting change; leading; leads to; learning; learning and; leave it;
        leave out; leavers go; leaving care; let them; let up; letters for; lga; life for; life story; limit; links;
        listen to; lodgings; londons; longer than; lot to; lower than; made of; make more; managed and; manager had;
        managing; many staff; marked down; mbc; meals; mean to; meet; meeting the; meets monthly; merely; met twice;
        middle; midwives have; missing out; month; month wait; months is; more could; most; most other; moved to;
        need but; need is; needed attention; needs; neglect and; neighbouring; neighbouring authorities; neither;
        new worker; newest report; next county; nine children; no local; nobody can; not good; not how; not meet;
        not see; not stop; not there; not what; nothing in; november and; now out; nowhere; occasion; of casework;
        of concern; of consent; of date; of decisions; of every; of improving; of it; of january; of key;
        of placements; of police; of reviews; of schools; of sixteen; of ten; of worker; off again; off and; off as;
        offences; offer; offer for; offered to; office and; ofsted asked; ofsted has; old; old ones; older ones;
        on almost; on child; on short; on them; on where; once and; once more; one being; one on; one review; ones on;
        only a; or disabilities; or even; other professionals; otherwise; out about; outstanding at;
        outstanding service; over how; oversight is; overwhelmed; owed; own account; pages; panel that; paper in;
        parent carer; parents carers; parents own; parts; passports; patients; payments; people know; people wait;
        period; permanent homes; person; phase; phone; picture; piece; piece of; place for; placed; placements;
        plan it; plan was; planned and; plans do; plans they; pointed out; points out; polite; posed;
        positive feedback; postcode; posts have; practice had; practice still; practice the; practise;
        practise better; present and; previous inspection; production with; progress are; progress the; progress to;
        promise; protected; protecting children; protection committee; protection experience; protection inadequate;
        protection looked; protects; psychological; quality indicators; quarterly; questions about; raise; rate of;
        rated inadequate; rated its; re; read them; reading has; readings; received a; recent years; recommends that;
        records are; recruit; recruit more; recruits; reeve; register; relevant; report; report acknowledged;
        report and; report in; report on; reports for; requires; responding to; response when; responsive; restraint;
        return; review found; right help; rights; rise to; roll; ruled; rules; run by; running; safer; safety and;
        same as; sampling; sat; say about; say and; says are; school age; school meals; school places; schools went;
        score for; search for; see each; see whether; self evaluation; separate; serious; serious weaknesses;
        service got; service had; service have; services got; services inadequate; services jointly; services need;
        services they; set for; seven recommendations; several problems; she also; shopping; short; short of;
        should be; should take; siblings; significant areas; significant deterioration; signs that; since; sites;
        six children; skill and; slept; slows; some assessments; some time; somewhat; sorry; speak up;
        special guardians; staff in; stages; start well; starts; statistics; still found; still hard; still has;
        stop at; story work; strong on; suggested; summary of; supervise; supervised; support groups; support workers;
        tail; take a; take account; take great; taken; taken for; taken up; tally; team had; teams social; tells;
        temporary team; ten; tend; than good; than in; that audits; that do; that everybody; that good; that keep;
        that one; that plans; that several; that takes; that thresholds; that work; thats the; the address;
        the choice; the cqcs; the deaf; the department; the family; the harm; the heads; the integrity; the knowledge;
        the legal; the lga; the ones; the outstanding; the quiet; the ratings; the reports; the strategic;
        the subject; the time; the very; the waiting; the week; the work; their hard; their heads; their practice;
        their rights; their say; their staff; them inadequate; them into; then forgotten; then not; there has;
        there to; these findings; they have; they leave; they live; they need; they reach; thing that; third of;
        this it; this year; those aged; those living; those without; though some; three different; threshold for;
        time had; time in; timeliness of; timely and; to accept; to become; to concentrate; to domestic; to ensure;
        to form; to listen; to members; to new; to no; to recruit; to settle; to speed; together the; told by;
        told to; too many; too to; tool; touched; transitions; treatment; turnover; two day; two of; under four;
        under way; understand and; unless; unseen; unsigned; until somebody; up in; use is; vanished; varies;
        very critical; very good; vision for; visitors are; voicemail; voluntary care; vulnerable people;
        vulnerable to; want; warned; warns; was once; was significant; was then; watch; watchdogs have; ways of;
        we should; weekly; weeks; weeks in; weeks to; weeks were; weighed up; welcomed by; welfare of; well but; went;
        were dealt; were outstanding; were rarely; were sampled; were so; were those; were waiting; what care;
        what else; what its; what progress; what their; what there; when all; where children; where home; where to;
        whether the; whether there; which follows; which good; which inspectors; which makes; who are; who speak;
        who turn; whole and; whom the; wirrals; with complex; with foster; with much; with three; with two;
        with victims; with which; within six; work begins; work better; work well; worker at; workers; workers came;
        workers for; workers visit; workers with; worried; worse in; would help; year it; years ago; years to; yet;
        you will; young mums; your adviser
    """,
    0.375: """
        ^ about; ^ actions; ^ also; ^ apprenticeships; ^ audit; ^ audits; ^ bank; ^ being; ^ boys; ^ business;
        ^ calls; ^ cllr; ^ complaints; ^ conferences; ^ contacts; ^ courts; ^ day; ^ deadlines; ^ delays; ^ disabled;
        ^ emails; ^ equipment; ^ equity; ^ finding; ^ first; ^ improvements; ^ in; ^ information; ^ lead; ^ less;
        ^ managers; ^ mapping; ^ monthly; ^ neighbouring; ^ neighbours; ^ packages; ^ photos; ^ political;
        ^ practitioners; ^ reading; ^ reassessment; ^ referrals; ^ scores; ^ self; ^ serious; ^ siblings; ^ sickness;
        ^ sign; ^ sound; ^ step; ^ strong; ^ supporting; ^ theyd; ^ threshold; ^ up; ^ updated; ^ weeks; ^ well;
        ^ whats; ^ when; a career; a clear; a dentist; a detailed; a disappointment; a drawer; a drive; a firm;
        a friday; a half; a halt; a judgement; a leaflet; a level; a line; a lone; a low; a management; a named;
        a new; a package; a pair; a period; a poor; a postcode; a sleep; a start; a system; a temporary; a tick;
        a toddlers; a word; about grants; about it; about making; about money; above all; abrupt; absent; absent from;
        abused; abused or; access; access to; accommodation and; accommodation is; accordance; accordance with;
        achieve for; achievement for; across england; acted swiftly; activities; address; addressed to; adequate but;
        adequate overall; adequate which; adopters for; adults each; adults on; adults with; advised that; advisers;
        after adoption; after childrens; after going; afterwards; age assessments; agencies that; agency and;
        agency hub; agreed that; agrees with; all a; all are; all categories; all for; all social; allocated to;
        almost; already known; also been; also brought; also told; also wants; although services; although they;
        always held; among senior; among these; amount to; an advocate; an early; an inadequate; an urgent; and all;
        and are; and babies; and bad; and become; and car; and co; and decisions; and developing; and does;
        and engagement; and entitlements; and excellent; and fast; and feelings; and fostering; and give;
        and guidance; and having; and helping; and here; and hoists; and hope; and improving; and in; and independent;
        and kept; and leave; and leaving; and life; and local; and midwives; and must; and october; and opinions;
        and others; and partners; and performance; and phone; and plans; and poor; and probation; and puts; and quick;
        and recorded; and recording; and risks; and systemic; and the; and thin; and those; and up; and wanted;
        and whom; another is; answer to; answers from; answers to; anxiety; any better; anybody had;
        applied consistently; applied in; apprenticeships and; approach to; are accurate; are also; are areas;
        are assessed; are badly; are becoming; are concerns; are criticised; are cut; are easy; are exploited;
        are from; are good; are inconsistent; are leaders; are missing; are only; are rare; are rushed; are serious;
        are taught; are too; are waiting; are what; area was; areas and; areas it; areas still; areas such; argument;
        army; arrangement; as at; as bad; as can; as in; as low; as money; as most; as much; as plans; as read;
        as six; as soon; ask; asked why; assess; assesses; assessments by; assessments for; assessments take;
        asylum law; at christmas; at no; at present; at sixteen; at whether; attendance has; authority and;
        authority designated; autism; average of; baby in; back of; back where; back with; balance; barely; barry;
        barton; be appointed; be assessed; be developed; be easier; be given; be improved; be kept; be rated;
        be shared; be sure; be told; be two; be used; because managers; because no; because there; become the;
        been addressed; been delayed; been finished; been forgotten; been given; been graded; been hard;
        been identified; been marked; been missing; been named; been over; been referred; been so; been started;
        been written; before a; before any; before children; before each; before was; begins; behalf; behalf of;
        being dealt; being heard; being improved; belief; best in; better ones; better said; better since;
        better through; better ways; better what; between april; between childrens; between police; bills; blame;
        board are; board had; board has; board have; board in; board was; boarding; borough was; boroughs services;
        both the; bounce; boy; boy of; britain alone; brothers and; brought; brought up; build on; bus fares;
        but children; but social; but those; but two; by a; by before; by default; by drug; by four; by now; by one;
        by social; by then; by workers; cabinet; called a; called for; came back; came down; came unannounced;
        can come; can meet; cancelled; candid; cannot give; cant; care a; care as; care board; care but; care ehc;
        care experience; care it; care quality; care still; cared for; carer groups; carers is; carried; carries out;
        case of; caseloads have; cases in; cases to; caught; cause; cause of; celebrated; chair asked; chaired by;
        challenged; chance; change has; change the; changing; changing and; changing for; charge were; chased;
        check on; checks and; checks were; child turns; child when; children; children act; children are;
        children but; children by; children do; children gave; children not; children over; children placed;
        children safe; children say; children taught; children were; children with; childrens cases;
        childrens department; childrens home; childrens needs; choose from; chronologies were; city in; ciws;
        clear that; clear view; clear vision; clinic is; closed in; closed on; college; combined yjs; come off;
        come through; comes back; comes of; comes on; comfortable; coming; commissioner; commitment; communicate;
        community resolutions; complain; complex disabilities; concern in; concern to; concerns and; concerns in;
        conclusions; condemned; conference; confidence; connected carers; consent; consent is; consistent way;
        contacts; core; core of; corporate failure; cost of; could give; could improve; couldnt; council can;
        council for; council from; council needs; council said; council was; councils adult; councils first;
        councils last; country had; country has; court; court disposals; cqcs; crept up; criminally;
        criminally exploited; critical report; criticise; criticised in; cssiws; curiosity; cut reoffending;
        cutting reoffending; dame helen; database; date for; date when; date with; days before; days notice;
        days which; dcst; deemed; deemed inadequate; default; deficits; delay as; delay has; delay so; delivery;
        delivery of; demand for; demonstrate that; department at; depend; deprivation and; deserved; designated;
        despite this; deteriorated since; did; did have; didnt; didnt know; difference they; different people;
        difficulties; difficulties scores; dipped; direct; direct payments; director explained; disability are;
        disabled children; disagree; discovered; disposals; dissatisfied with; do if; do less; do together;
        doctors and; does for; does what; doing to; domain; domiciliary care; done better; done with; dont get;
        dont know; down as; down is; drawer; drawn; drive of; drop in; drug gangs; drug use; duplicate; duties;
        duty to; each agency; each family; each had; each individual; earlier this; eating; education watchdog;
        educational health; effective support; effectiveness is; effectiveness the; efforts to; eighteenth; either;
        eligible; email; enables; encouraged; ended; ended last; ended with; enough people; ensures that;
        ensuring safety; enter; entitled; entitlements; equally; escalate; especially those; estyn says; ethnicity;
        evaluate; even and; even now; every five; every page; every side; everything; evidence of; evidenced;
        evident in; ex; examinations; exceptionally well; exclusions of; expert; exploitation team; exploited;
        extra help; extremely well; failing and; failings are; failings found; failure to; fall short; falls short;
        families better; families they; families whose; family are; fared; fares; fares and; father; fathers of;
        features; few and; few months; few weeks; fifteen year; figure is; file of; files which; filled by;
        financial assessments; find out; find themselves; finding; finding out; findings and; fire for;
        first monitoring; first send; first year; followed a; following the; follows up; for adult; for almost;
        for another; for assessments; for by; for every; for exploitation; for helping; for homeless; for longer;
        for nearly; for or; for prevention; for themselves; form that; formed; foster childrens; foster parents;
        fostering for; found its; found serious; found strengths; found wanting; found when; four adequate; four is;
        framework is; friendships; from an; from audits; from good; from hospitals; from november; from poor;
        from schools; from serious; from social; from that; from us; front door; fuller; funding for;
        further education; further improvement; gap; gate; generic; genograms; get care; get is; get there; gets the;
        getting a; getting it; gives the; giving; go faster; good all; good assessments; good of; good results;
        good start; good throughout; good time; got no; got worse; governance arrangements; governments inspectors;
        gps; grade is; grandparents who; grip on; group of; growing demand; grown and; guardianship is; guest;
        had built; had children; had come; had held; had lapsed; had met; had more; had significantly; had thought;
        had two; hadnt been; half the; handed in; handed the; hangs on; happens; happens now; harder at; harm but;
        harm that; harm went; has apologised; has criticised; has deteriorated; has found; has more; has reached;
        has resulted; has run; has significant; has until; has warned; hasnt; have agreed; have all; have children;
        have dwindled; have made; have met; have reduced; have shown; have written; have yet; he said;
        health assessments; health education; health history; health practitioner; heavy; held at; held back; held in;
        help for; help is; help services; help they; help workers; helping and; her report; hide; highlands; himself;
        history; history and; hmie; hmips; hold things; holding; holidays and; home where; homes; homes run; hopes to;
        hospital and; hour a; how badly; how its; how performance; how soon; how timely; i want; idea; ideas; if you;
        immediately; impact and; improve; improve and; improve are; improve further; improve its; improvement overall;
        improvement so; improvement the; improvement to; in accordance; in additional; in adult; in an; in another;
        in bulk; in cases; in different; in holiday; in its; in key; in number; in ofsteds; in outcomes; in overall;
        in police; in practice; in putting; in recent; in school; in services; in six; in spring; in suitable;
        in todays; inadequate; inadequate it; included the; increase in; increased the; increasing number;
        independent childrens; independent visitors; information about; information to; initiatives; inner;
        inside the; inspected childrens; inspected our; inspected since; inspected were; inspection report;
        inspection team; inspectorates report; inspectors a; inspectors are; inspectors called; inspectors observed;
        inspectors own; inspectors pointed; inspectors raised; inspectors they; inspectors think; inspectors told;
        interpreting; intervention by; into a; into work; introduced; inverness; investigations; involved in; iros;
        is; is already; is built; is clear; is concerned; is critical; is filled; is first; is free; is given;
        is inconsistent; is increasing; is lacking; is left; is low; is lower; is missed; is off; is praise;
        is progress; is pursued; is seldom; is slow; is so; is sometimes; is sought; is stable; is timely; is with;
        it asked; it made; it more; it shows; it wants; it will; its duty; its efforts; its neighbours; its team;
        its two; its work; itself; january to; job; joint report; jtais; judgement overall; judith; just;
        justice workers; keep; keep up; keeping social; keeps in; keeps them; key decisions; key partners; know their;
        know them; labour run; lack; lads; language of; large families; last few; last full; last had; last inspected;
        last months; last week; last year; lasted; late so; later than; law allows; lay; lead member; leaders know;
        leadership by; leadership of; leading to; leaflet; leans; leans on; learning difficulties; learning from;
        learning needs; learnt; leaver is; leavers aged; leavers however; leavers said; leavers though; leavers told;
        leaves no; left out; left school; less effective; less good; less of; less than; letter asks; letter for;
        letter which; letting; level; level and; life chances; like a; limited; limited progress; line and; linked;
        linked to; listen; listening; little delay; little has; live a; live healthier; live through; lived through;
        lives with; living; local area; local safeguarding; long to; long waiting; longer the; look again;
        look harder; look in; look into; looked into; lose a; losing; lost its; lottery; low; low risk; made but;
        made by; made on; made over; made ready; made them; major; make improvements; make outcomes; making at;
        making childrens; making for; management had; management of; management oversight; managerial; managers are;
        managers must; managers was; managing performance; many carers; many have; many who; march this; marks out;
        matters conversations; may become; may ofsted; may wait; mean a; meantime; medicals; medicine; meet them;
        meeting at; members are; members of; men had; middle one; might have; miles from; minds; minimum and;
        minutes to; missing to; mix; monitoring report; monitors; months in; months to; months visit; morale among;
        morale and; more but; more important; more improvement; more likely; more often; more support; more they;
        more visits; more widely; morning and; most have; most in; most need; most recent; mostly by; moved the; ms;
        must act; named areas; national director; national inspection; need protection; need two; needed before;
        needs as; neglect; never met; new chief; new model; new risks; new structure; new workers; new year; news to;
        nhs; night before; night staff; nine out; ninth; no audit; no home; no new; no other; no pathway;
        no permanent; no service; no social; no young; nor had; not consistent; not done; not everything; not fully;
        not got; not improved; not like; not move; not remain; not show; not simply; not taken; not written;
        noted but; nothing for; notice of; november; now a; now in; now published; now the; number who; numbers;
        nurses at; occupational therapist; october to; of adoption; of as; of audits; of both; of class; of coming;
        of data; of fathers; of home; of independent; of more; of out; of places; of poorer; of progress; of pupils;
        of risk; of send; of short; of success; of them; of those; of times; of volunteers; of waiting; of why;
        of workers; off for; off sick; offending services; offer in; officer; officers on; ofsted a; ofsted after;
        ofsted also; ofsted cqc; ofsted inspected; ofsted is; ofsted on; ofsted that; ofsteds inspection; on an;
        on behalf; on children; on council; on dates; on files; on how; on july; on more; on safeguarding; on social;
        once to; one case; one line; one team; one would; ones are; only just; only one; opened on; operations; or a;
        or were; other areas; other peoples; other was; others and; others the; our care; out after; out at; out two;
        outcomes in; outcomes of; outstanding is; over and; overall in; overall mark; oversight has; own figures;
        own standard; pa; packages; paid; paid a; pandemic and; paper and; parents cannot; parents circumstances;
        parents do; parents said; park; particularly for; partners; partners is; partners to; partnership did;
        partnership for; partnership is; partnership on; past two; past year; pasted; pathways and; pay for;
        people get; people over; people should; people themselves; performance has; performance is; performed;
        person in; person was; personal; pieced; pieced together; place from; place on; placement order;
        placements are; placing; plan ehcp; plan together; planned; plans could; plans did; plans had; plans is;
        played; point of; police; poorer quality; position to; possible; practitioners had; practitioners have;
        praised its; pressing; prevents; previous; previously; printed in; priority; priority for;
        professional curiosity; professionals are; professionals in; professionals who; progress as; progress for;
        progress review; promised; promised to; protection a; protection in; protection investigations;
        protection requires; protocol for; provides a; provision is; psychiatric; pulled; pupil; pupils on; pursued;
        put; put off; put things; put this; put vulnerable; qualified staff; quality checks; quality commission;
        quality in; quick and; radar; raises; ran out; rarely have; rated adequate; rating has; rating with; reached;
        read by; read the; reading; realistic; recommendation; recommendations in; recommendations to;
        recommendations were; recommended that; record of; records on; reduced timetables; referral units;
        reflective and; reflects; reforms of; region is; regretted; regulations; relation; relationships between;
        release; relentless; repeat; reply; reply to; report according; reported by; represented in; request was;
        requests are; requires improvement; residential care; resolutions; resources for; respite house; responded to;
        responding; responsible for; resulted; resulted in; results for; retained; retire; reviewed each; reviewing;
        reviews are; revisited; right down; risks; rota; rowe; rows; rules are; runs right; safe is; safeguards;
        said inspectors; said one; said since; said they; same child; save; says childrens; says no; says that; scale;
        scarce; school holidays; schools; screening for; see; see to; seen as; seen in; seen too; selling; sen or;
        send provision; sent in; service at; service better; service children; service does; service should;
        service yos; services among; services as; services must; services than; services trust; set; sets; seven are;
        seven months; sevens; several recommendations; short breaks; short contracts; shortfalls; showers; shrunk;
        shrunk to; shy; shy of; sick; side; side of; sight; significant shortfalls; significant weakness;
        significantly worse; signs; signs of; since august; since that; sisters as; sisters who; six points;
        six recommendations; sixth; slid; small group; small team; so did; so fast; so says; so there; solicitors;
        some improvements; somebody first; sophisticated; sore; sore point; sound; special needs; spoke highly;
        spoken; spoken to; square; squeezed; stable placements; staff on; staff should; stages of; stairlift;
        start and; state of; stay away; stays; stepfather; still and; still send; still varies; stood at; stopgap;
        straight away; strangers; strategies; strategy and; strategy for; strategy that; strengths that;
        strong relationships; strong wish; stronger with; sub; subject to; subsequent; such; suffers; suggested that;
        summaries; supervisors; support for; support staff; support there; supported; supported with; supporting;
        swallowed; system has; system of; systemic failings; systems; take on; take what; takes a; takes place;
        talks with; tangible improvements; tax relief; taxis; team they; team was; teams that; teenage; tells of;
        term and; term fostering; terms; than across; than when; that adult; that agencies; that although; that an;
        that followed; that goes; that helps; that initial; that its; that lead; that level; that life; that made;
        that managers; that meets; that might; that morale; that on; that outcomes; that perform; that run;
        that strategic; that suits; that supervision; that workers; that worried; that year; the administration;
        the adoption; the assessment; the back; the cabinet; the carers; the ccg; the committee; the concerns;
        the cost; the court; the date; the delays; the father; the feedback; the ferry; the few; the figure;
        the focus; the front; the hours; the influence; the information; the integrated; the lack; the list;
        the longer; the low; the lowest; the meantime; the missing; the morning; the neurodevelopmental; the newest;
        the ninth; the over; the partners; the partnership; the permanence; the phone; the problem; the protection;
        the radar; the running; the safeguarding; the search; the send; the state; the summer; the trouble;
        the urgency; the vision; the voices; the welfare; the worker; the worst; the yot; their books; their capacity;
        their care; their carers; their education; their list; their overall; their rating; their schooling;
        their second; them safe; theme; themselves were; then; therapy for; there are; there can; there in;
        there should; these are; these problems; these two; they; they ask; they came; they can; they dont;
        they examined; they got; they include; they mean; they named; they needed; they ring; they started; they take;
        they think; they would; theyd; thin on; things could; things over; things to; things up; think the; thinly;
        this does; this includes; this is; this sort; thorough; though inspectors; though it; though its;
        three months; threshold decisions; through the; through what; tick; time; time a; time at; to apply; to bed;
        to childrens; to consider; to councillors; to day; to every; to fill; to grow; to guess; to identify;
        to invest; to july; to let; to now; to offend; to offer; to open; to others; to secure; to someone; to think;
        to understand; to whom; to workers; toddlers are; together so; told how; too early; too often; too soon;
        took the; tool is; touch; tougher; trained to; training had; transition; translate; trip to; trips; tuition;
        turn; turned; turned to; turning; twelve children; two organisations; two people; two things; two to;
        unannounced in; unborn; understand better; uneven in; unitary; unless there; unpaid; unrecorded; unsure;
        until lately; up an; up for; up unannounced; updated assessments; updating; ups; urgency; us; us who; verbal;
        verdict is; verdict on; versions; victims; victims were; vietnamese girls; views of; violence at; violence in;
        vision; visit in; visited by; visited less; visitor; visitors; visits; visits were; voluntary;
        vulnerabilities; vulnerable families; waiting; waiting time; want of; wanted the; was also; was an; was glad;
        was handed; was hard; was limited; was lost; was missing; was needed; was often; was outstanding;
        was performing; was published; was set; was starting; was talked; was too; watch over; watchdog said; way;
        way but; ways in; we could; we mean; we need; we spoke; we think; weakness; weaknesses in; wealdham; weather;
        website; weekends is; well and; well enough; well is; well social; well understood; welsh; went astray;
        went without; were advised; were delays; were drawn; were few; were first; were moved; were one; were seen;
        were strengths; were taken; what came; what comes; what needed; what needs; what risk; what some; what staff;
        what worries; whats; when people; where cases; where families; where ofsted; where progress; whether it;
        which are; which began; which it; which more; which nobody; which there; which were; who called; who has;
        who may; who pays; who say; who suffer; whole are; whole has; whom we; whose children; whose first; why a;
        why children; widespread failings; will meet; will never; will stay; win back; wish to; with all; with before;
        with birth; with care; with carers; with childrens; with different; with drug; with half; with high;
        with learning; with ofsted; with six; with speech; with those; without notice; word on; work can; work done;
        work the; work were; worked on; worked out; worker could; workers could; workers own; workers since;
        workers would; working and; works closely; worn; worry and; would benefit; would deal; would take;
        would understand; written after; wrote after; wsoa; year; year and; year at; year the; years and;
        years inspectors; years that; yot; you; you get; you who; young asylum; young men; young parents;
        youngsters who; youre; youth club; youth crime
    """,
    0.25: """
        ^ additional; ^ adhd; ^ adoptive; ^ advisers; ^ after; ^ age; ^ almost; ^ ambition; ^ another; ^ around;
        ^ arrangements; ^ attention; ^ babies; ^ bus; ^ camhs; ^ cases; ^ chairs; ^ child; ^ co; ^ corporate; ^ coun;
        ^ data; ^ dates; ^ delay; ^ demand; ^ deprivation; ^ discussions; ^ disputes; ^ doctors; ^ domestic;
        ^ educational; ^ epilepsy; ^ even; ^ evidence; ^ fewer; ^ following; ^ for; ^ former; ^ fourteen; ^ gaps;
        ^ genograms; ^ going; ^ hmie; ^ homeless; ^ independent; ^ intelligence; ^ kcc; ^ key; ^ labour; ^ letterbox;
        ^ management; ^ meanwhile; ^ moving; ^ needs; ^ nor; ^ nurseries; ^ occupational; ^ old; ^ one; ^ opposition;
        ^ out; ^ parents; ^ part; ^ partner; ^ pas; ^ performance; ^ permanence; ^ personal; ^ peter; ^ police;
        ^ private; ^ published; ^ push; ^ recent; ^ recruiting; ^ reduced; ^ reoffending; ^ repeat; ^ reports;
        ^ reviews; ^ running; ^ sampling; ^ schools; ^ several; ^ similarly; ^ speech; ^ steps; ^ still; ^ supported;
        ^ talks; ^ three; ^ time; ^ transport; ^ trauma; ^ tribunal; ^ unborn; ^ unpaid; ^ updates; ^ views; ^ ways;
        ^ welsh; ^ what; ^ wheelchair; ^ wishes; ^ working; ^ young; ^ youth; a baby; a bad; a bit; a break; a bus;
        a cabinet; a carers; a check; a child; a clearer; a closer; a coherent; a committed; a conference;
        a consistently; a couple; a critical; a culture; a dental; a desk; a different; a distance; a draft;
        a failure; a feature; a folder; a follow; a former; a framework; a fresh; a girl; a hard; a headache; a help;
        a high; a house; a joke; a legacy; a library; a long; a lottery; a lower; a man; a match; a member; a mere;
        a move; a non; a one; a paragraph; a partner; a piece; a pledge; a position; a private; a programme;
        a progress; a promise; a ramp; a recommendation; a room; a round; a screen; a settled; a shade; a shared;
        a simple; a stabbing; a stand; a steep; a strategy; a strong; a successful; a summary; a survey; a target;
        a text; a timetable; a two; a valuable; a wet; a whole; a woman; a younger; a youngster; about adults;
        about birth; about its; about more; about practice; about quality; about their; about themselves;
        about thresholds; about who; abuse in; academic; accelerated; accelerated progress; accepted in;
        accommodation for; accommodation has; account and; accurate and; achievement; achieving permanence;
        act assessment; action because; action plan; action the; actions for; actions were; acute; addiction;
        additional social; address concerns; adequate for; adequate the; administration; adopt; adopter; adoption for;
        adoption fostering; adult and; adult at; adult had; adult mental; adults the; adults to; advice and; advised;
        adviser; adviser for; adviser who; advisers are; advisers hold; advocacy service; advocate is; advocates;
        advocates were; affected; afield; afraid; afraid to; after and; after ten; again the; age; agencies come;
        agencies did; agencies do; agencies had; agencies together; agency in; agencys; ago but; ago has; agreed;
        aims to; alarm; alerts; all at; all files; all know; all looked; all said; all there; all they; allegation;
        allocated; allowance; allowed to; allows; almost half; alone are; along the; also asked; also called;
        also highlighted; also identified; also pointed; also saw; also went; also worried; although further;
        although it; always of; among its; among staff; amounts; amounts to; an absence; an accelerated; an adhd;
        an age; an all; an annual; an apology; an automatic; an increase; an increasing; an integrated; an old;
        an older; an overall; an unacceptable; an unregistered; analysed; and above; and acted; and acting;
        and action; and additional; and agencies; and alternative; and applied; and around; and beyond;
        and breakfasts; and challenging; and company; and consistency; and contain; and council; and criminal;
        and described; and deserve; and disabled; and drive; and emotional; and enduring; and ensuring; and feel;
        and fewer; and finished; and five; and forgotten; and getting; and girls; and go; and going; and half;
        and homes; and i; and innovation; and into; and iros; and keep; and keeping; and key; and listen; and make;
        and maths; and miss; and national; and never; and nowhere; and nurseries; and of; and officers; and often;
        and on; and operational; and outcomes; and over; and pasted; and professionals; and proportionate;
        and protect; and protecting; and protects; and putting; and record; and required; and resources; and respect;
        and responding; and return; and reviewed; and said; and school; and schools; and serious; and several;
        and sexual; and should; and significant; and since; and soon; and staff; and tells; and thats; and these;
        and too; and tougher; and video; and want; and weak; and went; and what; and working; and young; anna;
        anniversaries; annual health; annual report; annual review; another in; another part; another worry;
        answered the; anxious; anybody; anyone would; anything has; apply for; appointed to; appointment;
        approach that; approaches; appropriately; april; are; are able; are analysed; are based; are being;
        are bought; are by; are considered; are described; are evident; are exposed; are for; are fully;
        are generally; are having; are heard; are kind; are let; are listened; are living; are longer; are managed;
        are neglected; are nevertheless; are one; are performing; are placed; are ready; are recruited; are reducing;
        are represented; are said; are showing; are shut; are six; are stuck; are supervised; are suspended;
        are taken; are that; are timely; are tired; are undertaken; are up; are vague; are without; area in;
        area leaders; area reviews; area will; area works; areas for; areas had; areas on; areas the; areas were;
        arent as; arent registered; arrangements between; arrears; arrest; arrested; as a; as being; as child;
        as clear; as for; as if; as is; as making; as needing; as not; as safe; as that; as unaccompanied; as we;
        ask a; ask whether; asked the; asked to; asked where; asks of; assess and; assessed at; assessed for;
        assessed how; assessed late; assessed more; assessing; assessment; assessment by; assessment the;
        assessment took; assessments a; assessments give; assessments had; assessments include; assessments of;
        assessments start; assessments the; assessments would; assistance; assistant; assurance and; astray; at;
        at childrens; at closely; at for; at four; at high; at meetings; at more; at noon; at once; at services;
        at short; at this; at tuesdays; ate; attacks; attainment of; attempts; audit and; auditor; audits are;
        audits do; audits of; authority knew; authority still; authority to; autism are; automatic; autumn to;
        availability; available in; average; average length; average time; average which; await; away; away and;
        away over; away with; babys; back after; back home; back to; bad and; bail; barker; barnsleys; base; basis of;
        batches; be about; be adequate; be another; be bolder; be brought; be checked; be completed; be confirmed;
        be director; be drawn; be getting; be gone; be handled; be in; be judged; be looked; be making; be met;
        be needed; be of; be paid; be quicker; be regular; be started; be visited; be well; be written; because;
        because help; because nobody; because nothing; because their; become a; become more; becoming more; bed for;
        beds in; been disseminated; been hired; been hit; been judged; been known; been laid; been promised;
        been replaced; been reported; been reviewed; been sent; been slow; been successful; been too; been welcomed;
        before but; before care; before conferences; before these; began with; begins at; begun a; behaviour is;
        being and; being judged; being looked; being of; being one; being reviewed; being that; being used; beside;
        besides; besides that; better; better before; better but; better management; better of; better quality;
        better says; better support; better that; better they; between brothers; between children; between parents;
        between september; between two; beyond; bi; bi borough; birth fathers; birth work; birthdays; bit; bite;
        blacked; blacked out; board heard; board which; bore; borough had; boroughs young; bosses; bosses say;
        both and; both services; bottom; bought; box; box for; boys are; bradfords; branded; breaks are; breaks had;
        breaks were; bring; bring them; brings a; britain; broad areas; brought back; bruises and; budget in;
        budget is; budget to; build; built; built on; bury; business; busy; but are; but did; but has; but its;
        but practice; but seldom; but several; but this; but three; but we; but were; by advisers; by agencies;
        by agency; by and; by between; by contrast; by dealers; by different; by email; by for; by gangs;
        by inspectors; by leaders; by local; by march; by monday; by november; by schools; by six; by strong;
        by those; by video; by young; cabinet and; cabinet member; call a; calls; calls the; calls with; came and;
        came from; came in; came into; came without; can build; can claim; can find; can hardly; can say; can spend;
        can wait; cannabis farms; cannot get; capability; capacity was; car park; care; care act; care come;
        care council; care did; care from; care have; care improvement; care information; care planning;
        care proceedings; care system; care that; care with; carers about; carers and; carers assessments;
        carers daily; carers feel; carers from; carers spoke; caring and; cars; case and; case loads; case planning;
        case summaries; case supervision; caseloads allow; caseloads at; caseloads in; caseloads they; cases as;
        cases had; cases is; cases social; cases themselves; causing; cautioned; cautions; cent and; centred and;
        centres are; certainty; certificates; challenge; challenges; challenges and; challenging behaviour;
        chance for; chances of; change how; change things; change were; changed in; charge; checked and; checking;
        checks of; checks on; checks the; child; child abuse; child are; child by; child for; child safeguarding;
        child should; child to; child waits; child would; childcare; childhood; children after; children came;
        children cant; children come; children down; children first; children get; children in; children into;
        children learn; children lived; children missing; children must; children needing; children now; children or;
        children wait; children waited; childrens board; childrens care; childrens mental; childrens safeguarding;
        childrens social; childs file; childs name; choice of; circumstances changed; circumstances of; city are;
        city from; city had; city were; citys social; claim is; claimed; classed; classed as; clear as;
        clear understanding; clinicians; clive; closed to; closer; clubs are; code; coherent; cole; colin;
        colleagues from; come and; come down; come in; come to; come together; comes; comes in; comes late; comes up;
        coming and; commission cqc; commissioned services; commissioned to; commissioner is; commissioner sent;
        commissioner will; commissioning groups; commit; committee talked; common; common and; commonest;
        communication; communities; community paediatricians; community paediatrics; community planning; comparable;
        compares; compares favourably; comparison; competent; completed before; completed on; complex health;
        comprehensively; concerning; conclude; concludes; confirmed by; congratulations to; connected; consent to;
        consideration of; considered in; considered that; consistency and; constructive; consult; contact is;
        contact with; contacts are; contacts from; contain a; contingencies; continuing; continuity; contribute to;
        control of; conversation about; conversations are; conversations with; copies; copy of; corrected; cost the;
        costs; could find; could get; could not; could pick; could say; could still; council again; council by;
        council itself; council leaders; council looks; council lost; council made; council must; council now;
        council over; council require; council run; council runs; council than; council there; council will;
        councillors are; councils; councils capacity; councils early; councils in; councils multi; councils services;
        councils support; councils to; county a; county by; county in; countys childrens; couple of; court are;
        court orders; court team; courts; courts have; cqc found; cqc gave; cqc inspection; cqc looked; creeps;
        creeps in; crimes; criticises; criticism was; culture; culture and; culture in; current; cursory; custodial;
        cut and; cut from; cut off; cutting; cwm; damage; damned; dangerous; daniel; dari; data to; data were; date;
        date so; daughter; day and; day on; day visit; days on; days with; dcs; deadline; deaf; deal and; decide on;
        decision was; decisions by; decisions of; decisions to; declared inadequate; deeply; delay before; delay the;
        delayed and; delays are; delays before; delegated; demand; democrat; demonstrated; dentist; dentist in;
        department that; departments; depended on; deprivation of; depth; design; designated officer; designed;
        designed by; desistance; desk in; deterioration in; deterioration since; development plan; devons; devoted;
        did find; didnt always; difference it; different social; differently in; difficult decisions; difficulties in;
        dig; dignity; dignity and; diligent; direct payment; direction of; directly; disabilities who; disabled child;
        disabled or; disagreed; disappointed; disarray; discharged from; discuss the; discussed with; disposals was;
        disruption; district councils; do at; do enough; do for; do know; do need; do with; doctor and; documents and;
        documents were; doing more; doing so; domestic abuse; domestic violence; domiciliary; done if; done much;
        dont say; door has; double the; doubted; down since; down the; downgraded; dozen; dragged; dried; dried up;
        drift had; drive and; driven; drop off; drop out; drops; drug; dull; during lockdown; duty teams; each a;
        each service; each term; each to; each worker; earlier visits; early this; easy prey; economic; education;
        education department; education staff; eet; effective it; effective response; effective services;
        effective the; effectively; effectiveness and; efficient; eighteenth birthday; electively; electively home;
        eleven; eleven of; else they; emotional support; emotional wellbeing; employees; employs; enabling; encourage;
        encourages; end without; england the; english is; enough attention; enough children; enough on;
        enough services; enquiries and; enquiries that; ensured; ensured that; enter care; equipment; equipment that;
        escalated to; escalation of; establishment of; estimated; estyn; estyn said; evaluation is; even after;
        every assessment; every case; every family; every hundred; every inspection; every three; everybody who;
        everyone; everything and; everything in; everything that; everywhere in; evident; examine; example the;
        excellent services; exception; exception is; exchange; exclusions and; exclusions from; executive and; exist;
        expect; expectations; expected progress; expects; expects to; experience had; experience the; explained that;
        explained what; exploited in; exploited online; eye to; facing; failing the; failings have; failings in;
        failings which; fails; failures; failures and; failures are; failures mean; failures that; failures which;
        fall; families face; families good; families has; families inadequate; families need; families requires;
        families spoke; families told; family can; family finding; family to; family tracing; family worker;
        far longer; farmhouse; fast enough; faster since; favourably; february; february the; feeding; feeds;
        feel forgotten; fell on; fells; felt that; felt watched; fenced; few children; few had; few parents; few to;
        fewer agency; fewer than; fifth of; fifty two; fight; fight to; fighting; files from; files of; filled and;
        filling; final; financial harm; find a; find on; find them; find what; finds a; firm and; first and;
        first full; first health; first of; first two; fit for; five and; five recommendations; flats with; fled;
        focus in; fog; for a; for access; for after; for any; for better; for checking; for choosing; for concern;
        for dealing; for eleven; for example; for failings; for family; for far; for fathers; for five; for granted;
        for having; for independence; for information; for is; for later; for leaders; for leadership; for medical;
        for much; for neurodevelopmental; for people; for purpose; for recruitment; for respite; for reviewing;
        for schools; for short; for supporting; for ten; for these; for training; for trauma; for trying; for visits;
        for which; for youngsters; force and; forensic; form college; forty; forty miles; forward; foster to;
        fostering agencies; fostering is; fostering was; found is; found several; found some; found staff;
        found throughout; foundations; foundations for; four childrens; four headings; four pages; framework by;
        framework which; freedom; freeview channel; frequently; fresh look; friday night; friendship; from; from a;
        from care; from case; from child; from coming; from crime; from earlier; from end; from here; from hospital;
        from independent; from july; from last; from monday; from other; from prison; from two;
        frontline practitioners; frozen; frustrated and; full by; full inspection; fundamental; further action;
        gathered; gave its; gave no; gave rise; gentle; genuine; get advice; get less; get them; gets a; girl with;
        girls; give their; give up; given; given but; given for; go ahead; go before; go round; go to; goes to;
        goes up; goes well; going by; going on; going through; gone before; gone out; gone without; good;
        good children; good deal; good it; good joint; good relationships; good result; good services; good standard;
        good third; good three; good what; good which; good while; good work; got help; governance was; gps and;
        grade they; grades for; grades were; granted that; great achievement; groomed by; group are; group conference;
        group is; groups and; groups ccgs; grown ups; guessed; guidance from; habit of; had a; had accepted; had all;
        had become; had committed; had evaluated; had fallen; had five; had followed; had heard; had helped;
        had joined; had last; had little; had looked; had one; had only; had over; had promised; had recently;
        had recommended; had run; had sent; had serious; had shown; had so; half years; halt; hand were; hand with;
        handing; handled better; handover to; handovers; hands over; hangs; happen and; harassment; harder to; harm;
        harm a; harm because; hartsmere; has; has asked; has begun; has carried; has decided; has enabled; has ever;
        has four; has graded; has grown; has hardly; has improved; has inspected; has its; has led; has little;
        has never; has not; has now; has promised; has published; has raised; has ruled; has said; has serious;
        has served; has shrunk; has since; has six; has some; has special; has taken; has today; have access;
        have asked; have been; have called; have caseloads; have each; have ensured; have failed; have good;
        have grown; have inconsistent; have invested; have known; have lately; have learnt; have led; have liked;
        have nothing; have nowhere; have on; have praised; have promised; have returned; have run; have send;
        have serious; have set; have stood; have suffered; have too; have warned; having the; he also; he stressed;
        head; headache; health help; health reviews; health service; health teams; health trust; health trusts;
        health visitors; healthy; hear about; heard of; heard understood; hearings are; heavily; heavily on; hed;
        held; held since; held up; helen; help after; help assessments; helped; helped to; helping young;
        helpline for; helps and; her team; here than; here to; high praise; higher education; highlights; his own;
        hit and; hm inspector; hmip; hmip and; hoist; hoists and; holiday cottages; holiday lets; home care; home has;
        home to; home visits; home were; homeless teenagers; homeless young; homes by; homes had; homes of; hopes of;
        hopes that; hostel; hours and; hours were; house has; housing; housing and; how consistent; how contacts;
        how effectively; how families; how it; how little; how partners; how plans; how schools; how thresholds;
        however was; hundreds; hundreds of; identified that; identifies; identify the; identifying; if all; if there;
        if this; illness; illnesses; imaginative; immigration; implemented; important areas; important meetings;
        importantly; improve because; improve for; improve inspectors; improve it; improve what; improved since;
        improvement before; improvement one; improvement programme; improvement though; improvement with;
        improvements are; improving them; in about; in assessment; in assessments; in batches; in bed; in bury; in by;
        in childrens; in crisis; in families; in february; in foster; in help; in her; in hostels; in is; in joint;
        in local; in managing; in notebooks; in person; in relation; in reviews; in safeguarding; in shared; in sight;
        in specialist; in succession; in support; in terms; in that; in town; in unregistered; in unregulated;
        in wales; in which; in words; inadequate as; inadequate on; inadequate said; inadequate when;
        inadequate which; include the; included; including disabled; inclusive; increases; indeed; independent living;
        ineffective and; initial medicals; initiated; injuries; inspection; inspection a; inspection ended;
        inspection in; inspection made; inspection services; inspection teams; inspectorate has; inspectorate report;
        inspectors at; inspectors can; inspectors identified; inspectors it; inspectors note; inspectors rated;
        inspectors still; inspectors the; inspectors wanted; inspectors warned; inspectors which; inspire;
        insufficient; integrated; integrated care; integrated front; intensive family; intensive help; interface with;
        interim; intervention; intervention are; interviews with; into adult; into by; into early; into every;
        into gangs; into how; into more; into training; into two; invest in; invested in; investigation in;
        involved and; is a; is acting; is addressed; is all; is answered; is any; is at; is beginning; is checked;
        is clearly; is comprehensive; is concern; is described; is discussed; is effective; is evidence; is expected;
        is four; is frequent; is gathered; is glad; is going; is governed; is help; is it; is learnt; is likely;
        is little; is nearly; is nine; is no; is paid; is permanent; is provided; is readily; is real; is recruiting;
        is reviewed; is rigorous; is run; is set; is significant; is six; is then; is there; is thorough;
        is underdeveloped; is up; is usual; is what; is where; isnt always; it and; it at; it happens; it hard;
        it inspected; it is; it isnt; it makes; it notes; it offers; it on; it pleased; it provides; it right;
        it sees; it starts; it supervises; it through; it two; its doors; its good; its needed; its purpose;
        its rating; its response; its service; its services; its verdict; janet; job or; jobs in; joint board;
        joint commissioning; joint inspection; joint protocol; jointly with; judge for; judge has; judged and;
        judged by; judged outstanding; judgement had; judgement that; juggling; justice in; keane; keep it; keeping;
        keeps an; kept a; kept as; kept from; kept on; key stage; know of; known by; knows; knows about; knows that;
        labour; lac; lack of; lacked; lag; language that; lapsed; lapsed in; laptops; last came; last entry;
        last ilacs; lasted for; late by; later in; launched; law says; lays; lead the; lead them; leaders accept;
        leaders and; leaders at; leaders can; leaders should; leaders the; leaders they; leadership children;
        leadership is; lean; least of; leave them; leavers are; leavers as; leavers came; leavers experiences;
        leavers fare; leavers on; leavers one; leavers the; leaves; led to; left a; left and; left blank; legacy of;
        legal planning; legal proceedings; leicesters; length; lengthy; less frequent; less serious; lessons on;
        let things; letter from; letter highlights; letters were; letting down; liberal democrat; liberty; life at;
        life has; life in; life making; light on; light when; like an; like it; like shopping; like this; limit of;
        line is; line workers; links between; links to; list and; list has; lists for; little had; little help;
        little of; little on; little progress; live on; lived with; lives are; lives is; living at; living outside;
        local areas; local leaders; local partnership; locked; locks; lodgers; long after; long been; long before;
        long time; long way; long while; longer; longer to; look beyond; looked as; looked this; looking for;
        looks at; looks to; lost in; lost the; low base; low mood; lower risk; lowest possible; lowest rating; lscb;
        made as; made one; made progress; main; main things; majestys inspectorate; make childrens; make decisions;
        make good; makes them; making progress; making services; making sufficient; making sure; making their;
        manageable; management board; management was; manager who; managers at; managers comments; managers could;
        managers dont; managers of; managers on; managers oversight; managers sample; managers the; manages children;
        many; many parents; many parts; many people; many sides; mapping; mapping of; march was; marchant; martin;
        mash and; mash in; matches with; may inspectors; may need; may this; me that; means; means something; meant a;
        meant for; measured; measuring; mechanism; median; medical examination; medical examinations; medical history;
        meet its; meet needs; meet the; meeting; meeting their; meetings take; meetings that; meetings to;
        members could; mens; merseyside; message; messages; middling; midlands; miles; miss; miss the; missing for;
        missing or; mistakes in; mixed; mixed quality; model which; modernising; monday; money for; money from;
        money had; money or; money worries; monitor; monitoring of; monitoring reports; month after; monthly data;
        months inspection; more consistently; more done; more effectively; more families; more for; more homes;
        more involved; more joined; more money; more must; more urgency; more will; morning; mornings;
        most assessments; most cases; most complex; most was; mostly; mother who; mothers with; mould; mould and;
        move on; moved three; moved with; moves from; moving a; moving from; moving on; mp; mps; mrs; much else;
        much progress; much time; much work; much worse; muddle; must be; must give; must have; must respond; myself;
        named nurse; named several; national referral; nearly; nearly half; need; need plans; need were; needed help;
        needed in; needed the; needing; needs a; needs send; needs so; neglect it; neglect were; neglected;
        neighbours; neither work; nephew; neurodevelopmental assessments; new life; new ofsted; new permanent;
        new respite; new starters; new unitary; newest; news that; next steps; nhs greater; nine in; nine quality;
        nine schools; nine young; nineteen year; ninety; no better; no doubt; no education; no foster; no further;
        no good; no job; no less; no notice; no nurse; no place; no plan; no school; no strategy; no youth;
        nobody had; nobody has; nobody senior; not asked; not being; not by; not change; not clear; not confident;
        not deal; not effective; not engage; not fit; not give; not managed; not pay; not properly; not read;
        not robust; not say; not seen; not spotted; not subject; not with; noted and; noted had; nothing much;
        now been; now live; now takes; numbers and; numerous; nurses have; nurses who; objectives; observed; obtained;
        occupational therapists; october and; of about; of advocacy; of an; of apprenticeships; of assessment;
        of asylum; of birth; of care; of chronologies; of communication; of contacts; of development; of documents;
        of eight; of everything; of fifty; of five; of foster; of governance; of intervention; of jargon; of just;
        of learning; of liberty; of lockdown; of low; of managers; of measures; of mixed; of neglect; of november;
        of outstanding; of over; of permanence; of plan; of planning; of practitioners; of probations; of real;
        of recent; of referral; of seeing; of sexual; of six; of speech; of statements; of strategic; of strong;
        of taking; of trust; of up; of weaknesses; off a; off from; offer has; offered; offered an;
        officers challenge; official report; offs; ofsted found; ofsted inspector; ofsted inspectors; ofsted its;
        ofsted letter; ofsted named; ofsted noted; ofsted this; ofsted thought; ofsteds eyes; ofsteds findings;
        ofsteds letter; ofsteds rating; ofsteds visit; ofsteds words; often but; often children; often in; old and;
        older; older and; olds and; on average; on developing; on early; on eight; on everything; on for; on four;
        on from; on half; on having; on her; on money; on most; on moving; on our; on paper; on progress; on public;
        on schools; on sen; on several; on shots; on staff; on that; on three; on track; on trust; on ventilators;
        on when; on who; on year; on young; once they; one; one checks; one family; one file; one kind; one local;
        one office; one reason; one recommendation; one said; one step; one to; one up; one which; one will;
        one worker; only after; only for; only six; onto; onto the; open in; open two; opinions; optimistic;
        or because; or child; or four; or if; or is; or of; or subject; or subsequent; ordered; organisation that;
        other children; other hand; other local; other people; other plans; other services; other than; others there;
        others who; ought to; our childrens; out if; out of; out on; out over; out the; out today; out what;
        out where; outcome of; outcomes that; outline plo; outside experts; outside school; outstanding features;
        outweigh; over again; over all; over from; over optimism; over ten; over time; over when; overall with;
        overcrowding; oversee them; oversight are; overview of; overwhelmed and; own and; own are; own have;
        own lives; own self; own staff; owned; owns; pack; packages are; paediatricians; paediatrics; page that;
        paid for; pair; pan; pandemic the; paper; papers that; paperwork; parents among; parents as; parents felt;
        parents told; part time; particular are; partners at; partners of; partners that; partners together;
        partnership must; partnership was; partnership will; partnerships work; passed from; patchy; path;
        pathway for; pattern; pattern of; paying for; payment; payment rates; people; people aged; people as;
        people by; people can; people it; people of; people sat; people that; people the; people well; people when;
        peoples homes; peoples lives; per child; performance board; performance had; performance report;
        performance that; permanent director; permanent head; persevere; persistently; person can; phase of;
        phone calls; photos of; phrase; picture of; pile up; place a; place at; place more; place without; placed at;
        placed outside; placed to; placement orders; placements and; placements from; plainer; plan; plan by;
        plan came; plan how; plan within; planned to; planning that; plans describe; plans end; plans go; plans list;
        plans need; plans said; plans seen; plans should; plans tell; plans that; plans went; plans will; point the;
        point where; points for; police had; police notices; poll; poor as; poor communication; poor mental;
        poor records; poor the; popular; pose; positive about; post in; postcode lottery; posts in; powers;
        practice and; practice before; practice could; practice have; practice it; practice was; practitioner;
        practitioners are; praised and; praised for; precision; preferred; premises; preparation; presented the;
        pressed; prevention; prey; pride in; prioritised and; private homes; probation hmip; probations; problem is;
        proceedings and; proceedings for; proceedings to; process is; produced; professional abuse; professionals and;
        professionals have; professionals were; programme; programme and; programme of; programme was; programmes;
        progress against; progress at; progress is; progress plan; progress since; progress that; promise of;
        promotes; proof of; protect young; protected well; protecting; protection and; protection conference;
        protection conferences; protection had; protection has; protection services; protection teams;
        protection that; protects children; protocol; protocols; prove; provide; provided; providers and; provides an;
        provision and; provision was; psychiatry; psychologists; public services; public today; pull factors;
        purpose and; push and; pushed up; put by; put it; put on; put out; put questions; put some; puts; puts them;
        quality has; quality of; question of; queue for; quickly children; quieter; quit; raa; raised and;
        raising awareness; ramp; ramps; ran; ran the; rated requires; rated the; rated weak; rather; rating of;
        rating the; rationale; rationale for; reached in; read case; readers; readily available; reading and;
        reading of; readings childrens; reason; reasons are; reasons for; reassessments; received the;
        reception centres; reckoning; recognised but; recognised by; recommendations that; recommended in;
        record system; recorded and; records and; records had; records showed; recruited and; reduced caseloads;
        referral is; referral mechanism; referrals were; referrers; reflected; reflected in; reflective of;
        reforms had; refugee children; refuse; regard; regional; register with; registered; registered with;
        registration; regularly; regulator of; regulator ofsted; regulator says; rehabilitation; relation to;
        relentless focus; reliable; reliant; reliant on; reluctant; reluctant to; remain at; remain on; remains a;
        remand; remarks; removed; repairs; replace; report asks; report did; report external; report gives;
        report how; report ofsted; report out; report puts; report showed; report suggests; report there; report too;
        reported had; reported to; reporting; reports by; reports from; reports the; represented on; request for;
        residents; residents and; residents can; residents were; resolved; respects; respite for; responds;
        responsibilities to; rest on; result that; results were; resumed; retain; return home; return interview;
        return talks; returning to; review every; reviewed by; reviewers; reviews have; reviews regulations;
        right one; right ones; right people; right skills; right way; right what; rigorous enough; ring fenced; risk;
        risk for; risk has; risk management; risk they; risk were; risks are; risks of; risky; river; road; road to;
        robust plans; room to; rooms; ruled out; ruling; run on; runs childrens; rush; sad; safe but; safe has;
        safeguard; safeguard children; safeguarding childrens; safeguarding in; safeguarding partners;
        safeguarding practice; safeguarding procedures; safeguarding work; safeguards children; safer as; safety is;
        safety was; said and; said how; said in; said little; said more; said some; said what; said work; sake of;
        same everywhere; same five; same grade; same three; same way; sample; sat on; savings; saw some; saw the;
        saw them; say little; say more; say the; says in; says the; says there; scale of; school because; school day;
        school had; school has; school hours; school nurses; school to; schools the; schools to; schools told; score;
        scotland and; screening; scrutiny panel; searches; second language; second or; second such; secret; section;
        secure; security; see all; see it; seeking boys; seems; seems to; seen alone; seen often; seen on; seen or;
        seen quickly; seen things; seen what; seldom put; selling drugs; sen and; sen support; send from; send had;
        send improvement; send partnership; send system; send were; sending; senior staff; seniors; sent a; sent it;
        separated; sequenced; series; serious and; serious ones; service a; service as; service came; service good;
        service is; service than; service whose; services better; services by; services camhs; services did;
        services improvement; services inspected; services themselves; services to; services took; services were;
        services which; sessions with; set in; set up; seven had; seven of; seven times; several of; several plans;
        several teams; severely disabled; sexually abused; shade; shape services; share the; sharing; shopping lists;
        short on; shots; should also; should become; should come; should happen; should see; should stay; show how;
        shown that; shown to; shows; shut and; sibling groups; siblings are; sign; sign offs; signal; signature;
        significant concerns; similarly; simply; since been; since june; since schools; since spring; since there;
        sink; six; six and; six families; six in; sixteen; sleep and; sleep clinic; slept on; slide; slips; slowest;
        so few; so it; so many; social cares; social services; sole; some are; some effective; some for; some months;
        some parents; some teenagers; some very; some vulnerable; somersets; something else; something is;
        something to; soon as; sound like; speak for; speaking; speaking to; speaks of; specialist help;
        specialist worker; specialist workers; speech language; speech therapy; spent two; spotting; spread;
        spreadsheets; stabbing; stability for; stability in; stable foster; stable staff; staff come; staff parents;
        staff team; staff with; staffing; stage; stage for; stage of; stage to; stamp; standard ofsted; start;
        started for; started in; started to; started with; starter; starters; statutory visits; stay put; stayed in;
        steep; step downs; step parents; stepping; stepping down; steps are; still come; still in; still inadequate;
        still need; still not; still open; still required; still the; stood in; stood still; stop; stops; strand;
        strategic and; strategic director; strategic leadership; strategic oversight; strategies and; strategy to;
        strengthened; strengths as; strengths of; strong team; stronger; stronger in; strongly criticised; structures;
        struggle; struggling; subject of; subjects; submit; submit a; subsequent time; successor; such an;
        such assessments; suffers from; suggest; suggestions; suggests; suitable and; suitable placements; suits; sum;
        summary; sunderlands; supermarket; supervises; support as; support does; support more; support service;
        support should; support that; support were; support without; supported and; supported flats; supposed to;
        surgery; survey and; survey of; suttons; swift action; systemic and; takes half; taking; taking place;
        talk of; talking about; task; taught in; teachers had; team; team as; team can; team leaders; team led;
        team met; team provides; team were; team works; team yot; teams had; teams own; teams was; teams who;
        teenagers have; teenagers were; telling; telling them; ten months; ten people; ten weeks; tenancies; tend to;
        terms of; testing; text; than on; than to; that actions; that arent; that because; that cannot; that care;
        that community; that deals; that each; that families; that four; that go; that grade; that health; that in;
        that it; that last; that leaders; that letters; that meetings; that money; that pathway; that planning;
        that practice; that practitioners; that professionals; that progress; that rates; that significant;
        that standards; that such; that team; that tell; that their; that unaccompanied; that we; that works;
        the agency; the alarm; the areas; the arrangement; the assessments; the bar; the basis; the benefit;
        the birthday; the board; the car; the childs; the clinical; the code; the coming; the commissioned;
        the commitment; the common; the computer; the councils; the countys; the cqc; the decline; the delivery;
        the departments; the difficulties; the disability; the district; the drop; the earlier; the eating; the edge;
        the end; the evaluation; the evening; the file; the finding; the firm; the gap; the governments; the great;
        the heart; the highest; the household; the hubs; the improvement; the island; the january; the judgement;
        the july; the kitchen; the like; the local; the meetings; the mental; the middle; the minimum; the more;
        the most; the necessary; the night; the notes; the officer; the oldest; the order; the other; the others;
        the participation; the partnerships; the point; the policy; the poor; the post; the practice; the probation;
        the proportion; the quarter; the referrals; the regulator; the resource; the respite; the return; the right;
        the rise; the risks; the river; the rules; the safety; the sake; the scale; the schools; the screen;
        the second; the share; the shared; the significant; the sole; the specialist; the spotlight; the spring;
        the stability; the story; the strength; the sub; the tasks; the tea; the teenager; the tool; the training;
        the twenty; the university; the view; the virus; the weaknesses; the welsh; the workload; the yearly; the yos;
        their adult; their assessments; their eyes; their family; their feedback; their friends; their good;
        their hands; their letter; their monitoring; their plan; their reasons; their referral; their referrals;
        their responsibilities; their roles; their safety; their verdict; their visits; them all; them alone;
        them came; them children; them do; them down; them in; them it; them more; them of; them ofsted; them on;
        them three; them when; them who; them why; therapeutic service; therapist; therapy and; therapy was;
        there isnt; there must; theres been; theres little; theres no; theres one; these childrens; these meetings;
        these young; they cannot; they concluded; they considered; they deserve; they fully; they identify; they make;
        they meet; they often; they pointed; they receive; they refer; they say; they set; they spent; they tell;
        they wait; they want; thin; thin and; things at; things right; things round; things should; think about;
        third and; third is; third monitoring; third time; this area; this enables; this ensures; this reason;
        this right; this together; those at; those for; those on; those with; thought was; thoughts; threatened;
        three and; three families; three hours; three out; three recommendations; three was; thresholds and;
        thresholds were; through an; through on; through which; throughout childrens; throughout in; time after;
        time before; time education; time from; time this; time was; timely way; times; times without; timetable;
        to account; to act; to adopt; to another; to blame; to britain; to catch; to changes; to chase; to child;
        to conferences; to court; to cut; to discuss; to expect; to exploitation; to fail; to helping; to hold;
        to home; to inadequate; to inconsistent; to is; to join; to keeping; to leaders; to ms; to nobody; to older;
        to other; to panel; to parents; to place; to promote; to record; to reduce; to register; to reply; to retain;
        to run; to safeguarding; to score; to seek; to show; to social; to special; to spot; to stay; to submit;
        to succeed; to therapy; to try; to university; to write; today; today after; today for; today have; told;
        told about; told me; told of; told ofsted; told too; too far; too late; too short; took an; took its;
        took part; took place; tool that; town; town and; transport to; tranter; travel to; trebled; trouble with;
        troubled; troubled children; troubled childrens; true of; true picture; trust should; turnover among;
        turns eighteen; twice; twice as; two are; two childrens; two disabled; two inadequate; two members;
        two records; two reports; two systems; two young; typed; uks; unaccompanied children; unaccompanied young;
        unassessed; unaware that; unborn babies; uncertain; uncovered; under such; understand it; understood and;
        uneasy; uneasy about; unitary authority; universities; unnecessarily; unregistered home; unsatisfactory and;
        until a; until its; up and; up improvement; up late; up of; up one; up over; up to; up until; up without;
        updated; updates; updating assessments; upsetting; urgent cases; urgent improvements; urgent need;
        urgently to; us how; us that; use to; used for; using the; usual for; vague; vans; variability; variation;
        varied too; vary; ventilators; versions of; very high; very large; very little; very many; very well;
        victims are; victoria; video calls; videos; virtually; virus; vision and; visit a; visit dealt; visit last;
        visit the; visited; visited on; visiting; visitors and; visits could; visits in; visits with; vividly;
        voices of; voices were; voluntary accommodation; waited up; waiting is; waits of; walsalls; wanted more;
        warmer; warning that; warnings; was about; was another; was closed; was committed; was concerned;
        was critical; was criticised; was dealing; was delayed; was enough; was evidence; was finished; was formed;
        was getting; was here; was how; was identified; was judged; was mostly; was much; was necessary; was not;
        was only; was out; was put; was reported; was responsible; was seen; was settled; was turned; was under;
        was used; was work; was wrong; wasnt a; watch on; watchdog has; watchdog ofsted; watchdog rated; watchdog the;
        watches; watches over; way as; way by; way children; way is; way that; we found; we go; we had; we now;
        we want; we were; weak; weaknesses found; weaknesses were; week ofsted; week they; weeks ahead; weeks at;
        weeks notice; weeks or; weighing up; welcomed; welfare; well done; well it; well served; well services;
        well supported; well though; well which; welsh government; went missing; went unrecorded; went up; were about;
        were an; were at; were back; were but; were candid; were closed; were deemed; were entitled; were for;
        were four; were graded; were held; were helped; were involved; were let; were marked; were met; were mostly;
        were named; were needed; were never; were new; were of; were only; were overdue; were sent; were services;
        were they; were two; were uneasy; were vague; wet; weve; what difference; what follows; what good;
        what happens; what is; what it; what managers; what one; what send; what she; what the; what went;
        wheelchairs; when a; when child; when estyn; when families; when inspectors; when necessary; when needed;
        when one; when services; when the; when they; when you; whenever they; where; where everyone; where nobody;
        where people; where workers; wherever it; wherever they; whether an; which agencies; which came; which did;
        which ended; which inspected; which inspects; which keep; which looks; which managers; which means;
        which need; which ofsteds; which runs; which services; which takes; which things; which will; while most;
        while others; while some; who attend; who fled; who get; who go; who have; who knew; who look; who looked;
        who made; who put; who receive; who saw; who stay; who the; who then; who they; who wait; who worked; whod be;
        whole; whole country; whole service; whom; whom to; whose case; whose child; whose needs; whose parents;
        why it; wide ranging; will be; will bring; will get; will improve; will know; will spend; willingness;
        willingness to; with an; with babies; with better; with brothers; with by; with court; with early;
        with housing; with its; with little; with many; with men; with nearly; with new; with outside;
        with outstanding; with poor; with practitioners; with promptly; with sen; with social; with some;
        with someone; with special; with this; with too; with up; with violence; with well; with youth; within the;
        without papers; without warning; woman; word that; words were; work are; work assessments; work before;
        work each; work education; work from; work is; work nor; work still; work was; work which; worker after;
        worker as; worker sees; worker they; workers ensure; workers managers; workers receive; workers should;
        workers supervision; workers told; workers visits; workers whom; workforce has; workforce which;
        working agreements; working between; working in; working relationships; works in; worried inspectors;
        worried them; worry to; worse by; would act; would happen; would last; would make; wound; write up; writing;
        written about; written and; written up; wrongly; wrote a; year has; year on; year our; years old; years or;
        years there; yesterday and; yet and; yet been; yet consistent; yet see; yet they; yet what; yjs is; yot had;
        yot has; yot works; you ask; young inspectors; younger brothers; youngster
    """,
    -0.25: """
        ^ accommodation; ^ according; ^ adoption; ^ agency; ^ asked; ^ care; ^ childrens; ^ ciw; ^ clear; ^ concerns;
        ^ continued; ^ continuing; ^ credit; ^ cuts; ^ daily; ^ dental; ^ duty; ^ edge; ^ education; ^ effective;
        ^ elsewhere; ^ entries; ^ everybody; ^ exam; ^ exit; ^ experiences; ^ exploitation; ^ failures; ^ families;
        ^ files; ^ four; ^ gps; ^ grown; ^ half; ^ her; ^ homework; ^ host; ^ individual; ^ investigations;
        ^ language; ^ late; ^ leaders; ^ little; ^ looked; ^ mainstream; ^ mediation; ^ members; ^ memory; ^ midwives;
        ^ mothers; ^ mr; ^ mums; ^ newer; ^ nineteen; ^ ninety; ^ nowhere; ^ nursery; ^ overall; ^ papers; ^ parent;
        ^ parenting; ^ philomena; ^ practical; ^ pre; ^ prescriptions; ^ primary; ^ prompt; ^ relatives; ^ reviewing;
        ^ risks; ^ safeguarding; ^ saturday; ^ secondary; ^ seven; ^ short; ^ sleep; ^ solicitors; ^ strategic;
        ^ student; ^ supervision; ^ systems; ^ thats; ^ theirs; ^ then; ^ therapy; ^ today; ^ too; ^ transfer;
        ^ trusted; ^ twin; ^ until; ^ viability; ^ voice; ^ volunteers; ^ waiting; ^ wakefields; ^ whoever; ^ women;
        a birthday; a broad; a cake; a charity; a chief; a childrens; a childs; a choir; a church; a city;
        a classroom; a clean; a clinic; a club; a conclusion; a conditional; a considerable; a conversation;
        a council; a court; a daily; a date; a decent; a degree; a delight; a difficult; a drugs; a duty; a failing;
        a familys; a far; a favourable; a first; a format; a fortnight; a forum; a garden; a gem; a glowing; a great;
        a growing; a grown; a happy; a hub; a huge; a kettle; a lasting; a leaving; a letter; a link; a little;
        a managers; a mental; a mentor; a minute; a mobile; a model; a name; a national; a nine; a number; a nurse;
        a passport; a persistent; a persons; a pilot; a podcast; a police; a post; a pre; a protected; a protection;
        a quick; a recent; a report; a request; a response; a rural; a scheme; a self; a senior; a sense; a serious;
        a seven; a sharp; a small; a speech; a stroke; a suitable; a sunday; a tablet; a third; a verdict; a visit;
        a year; a youth; ability to; about by; about home; about improvements; about in; about them; above average;
        above those; abroad; abuse has; abuse of; accepted; accessibility of; accommodation to; accord; according;
        according to; accounts; achieve better; acknowledges; across education; across no; act as; action and;
        action group; actions which; acts on; actual; actual or; added; added that; added to; additional needs;
        address this; adds the; adequate or; adolescent service; adopt has; adopters and; adoption team;
        adult protection; adult who; adults in; adults who; advice from; advise; adviser and; adviser to;
        adviser until; advisers to; advisers were; advocates who; affect; affects the; after care; after for;
        after it; after live; after so; again been; again when; again with; against people; against them; age and;
        age disputes; agencies came; agencies which; agency child; agency front; agency referral; agency safeguarding;
        agency use; agenda; ages; ago a; ago it; ago there; agree to; alcohol spectrum; aldous; alike and; alive;
        all concerned; all had; all nine; all people; all that; all through; all when; allocate; allocation of;
        allotment; also acknowledged; also criticised; also gave; also had; also praised; also put; always assessed;
        ambassadors; ambition and; among the; among those; an; an address; an adequate; an agency; an allocated;
        an ambitious; an assessment; an authority; an earlier; an effect; an exceptional; an honest; an impact;
        an information; an inspection; an officer; an organisation; an outstanding; analysts; analytical and;
        and advisers; and also; and analytical; and answering; and ask; and assessing; and attendance; and audit;
        and audits; and brings; and capacity; and challenge; and clinical; and come; and corporate; and dads;
        and data; and dated; and delivers; and determination; and effective; and eight; and exclusions;
        and experiences; and families; and find; and followed; and foster; and free; and gaps; and goes; and got;
        and happy; and harder; and have; and heard; and helpful; and hm; and hospital; and improved; and improvements;
        and initial; and innovative; and interventions; and involved; and is; and it; and jobs; and joint; and judges;
        and june; and knife; and know; and known; and kurdish; and lead; and makes; and managers; and may; and meant;
        and nearly; and new; and newly; and none; and offers; and organisations; and paid; and pathway; and pay;
        and people; and political; and praised; and primary; and progress; and ramps; and reach; and residential;
        and respond; and results; and review; and running; and safeguarding; and scrutiny; and secondary;
        and services; and settings; and settled; and show; and showed; and shows; and sickness; and sister;
        and somebody; and someone; and spoke; and stable; and strategic; and substance; and support; and sustain;
        and sustained; and take; and team; and thresholds; and took; and understood; and unhurried; and urgency;
        and use; and weekends; and were; and why; and wide; and worked; and workers; and would; angry;
        annual assessment; another finding; answer; answer from; answer the; answer was; answering; anti; anti racist;
        any hour; anybody else; anyone could; anyones; anything; anywhere else; anywhere in; apart; apology; app;
        approval of; are already; are apt; are aware; are back; are balanced; are beginning; are begun; are brought;
        are but; are catching; are checked; are child; are coming; are crisp; are dedicated; are enough;
        are explained; are fair; are four; are frequently; are glad; are gone; are greeted; are handled;
        are identified; are introduced; are less; are mostly; are moving; are much; are never; are noted; are on;
        are paid; are part; are permanent; are picked; are plain; are plans; are prompt; are provided; are published;
        are read; are redrawn; are required; are responsible; are right; are safer; are sent; are set; are short;
        are shorter; are signed; are signs; are sometimes; are started; are starting; are thin; are trained;
        are typed; are understood; are worried; area had; area is; area or; area review; area which; areas inspected;
        areas looked; areas named; areas send; areas that; argue; arising from; arms; around what; arrange;
        arrangements to; arrived; as against; as an; as anyone; as are; as did; as hard; as lead; as less; as one;
        as partners; as possible; as risks; as seriously; as these; as you; as young; aside for; asked about; aspect;
        aspect of; aspirations; aspirations for; aspire; assessed; assessed with; assessing planning; assessment apa;
        assessment team; assessment that; assessments; assessments arent; assessments do; assessments they; assumed;
        asylum claims; asylum have; at again; at college; at conferences; at ease; at fifteen; at getting; at giving;
        at keeping; at making; at play; at potential; at random; at special; at speed; at strategic; at two;
        at university; at was; at weekends; at who; authorisation; authority childrens; authority recognises;
        authority works; authoritys childrens; available for; avoid; back and; back at; back into; backed; backed by;
        backing; backing of; backs; bad day; bad news; balanced; balanced and; bank of; banned; barbers; basics right;
        bath and; be among; be answered; be cut; be doing; be failing; be for; be going; be had; be helped;
        be involved; be measured; be more; be no; be opened; be outstanding; be picked; be published; be seen; be set;
        be so; be there; be too; be under; became; became director; because senior; because so; become better;
        become independent; become normal; become parents; become significantly; become victims; bedrooms; beds;
        beds and; bedtime; bedtimes; been affected; been at; been done; been drawn; been extended; been followed;
        been helped; been invested; been lifted; been lost; been moved; been outstanding; been printed; been progress;
        been pronounced; been put; been recorded; been requires; been said; been served; been slower; been strong;
        been thought; been through; been tried; been under; been well; before; before anything; before are;
        before christmas; before deciding; before every; before in; begin by; begin to; begin with; beginning of;
        begun on; being a; being inspected; being supported; believe; benefited; better has; better more; better now;
        better understood; between families; between march; bias; big step; bike; bin; bit by; black and; blamed for;
        bleak; board since; bond; books were; borough councils; borough for; borough of; both of; bowling; boxes and;
        boys from; breakfast since; breakfasts; breaks and; breaks at; brief and; brighter; bring down; bring up;
        bringing; british; broad; broad range; broken down; broken up; brother and; brought the; bruise; budgets and;
        budgets are; bullying; bullying and; bungalow; bus drivers; bust; but; but here; but inspectors; but on;
        but one; but praise; but to; but when; buys; by; by bit; by care; by day; by eleven; by estyn; by far;
        by five; by government; by heads; by its; by managers; by nine; by partners; by street; by them;
        by themselves; by two; cabinet to; call handlers; caller; caller is; callers; callers are; calling; calls a;
        came across; came out; campaign; can be; can do; can keep; can often; can see; can show; can understand;
        canteen; capacity for; capacity in; capacity to; capture; card; care after; care by; care flats; care go;
        care homes; care market; care need; care spoke; care they; care under; care where; carers can; carers it;
        carers on; carried on; carry more; carry on; carry the; carry them; case does; case file; case had; case is;
        case managers; caseloads; caseloads and; caseloads that; cases each; cases for; cases the; cases they; catch;
        categories it; caution; ceased; cent have; centre for; centres; ceremony; chair; chaired; chaired with;
        challenge by; chamber; champion; change for; changed; changed since; changed when; changes the; changes which;
        charge of; chat; check; checks that; cheerful; chess; chief; chiefs of; child as; child asylum; child before;
        child can; child cannot; child from; child has; child might; child needs; child sexual; child wants;
        child which; child whose; child will; childminders; children arent; children better; children education;
        children experiencing; children families; children find; children left; children make; children move;
        children one; children properly; children reach; children receive; children seen; children stayed;
        children subject; children take; children the; children want; children we; children while; children whose;
        children without; childrens centres; childrens circumstances; childrens daily; childrens files;
        childrens identity; childrens learning; childrens plans; childrens progress; childrens rights;
        childrens wellbeing; childs safety; choose their; christmas day; chronologies are; church; cited; cities;
        citizenship; city has; city to; citys care; ciw had; ciw has; claims are; claims have; clarity of; classrooms;
        clear evidence; clearly understood; closer oversight; coached; coaches; coercive; cohesive; colleagues; come;
        come before; come sooner; comes from; comes home; comes too; coming into; commended by; commended for;
        commends the; comment; commentary; commission; commissioned a; commitment and; committed the; committed they;
        community nurses; company; compassion; complaints about; completed in; completed without; completely;
        compliance and; complimentary; complimentary about; concentrate; concern and; concerns about; concerns over;
        concluded; concluded that; conclusion of; conditions that; conference reports; conferences have;
        confidence of; confident and; confirms; connected persons; consequently; considerable and; considered to;
        consulted; contact by; contacts a; contacts about; contacts is; contain; continence nurses; contingency plans;
        continuing care; contract; contrast; control and; cook; cooks; coordinated and; copes; corporate;
        corporate director; cot; cots; could follow; could hardly; could name; council accepts; council after;
        council also; council as; council at; council gets; council good; council service; council still;
        council they; council whose; council worked; councillor; councillors; councillors on; councils approach;
        councils are; councils cabinet; councils social; councils work; counted as; counting; country as;
        countrys best; county since; course; court dates; court for; court has; courtesy; cover the; cqc assessed;
        cqc for; cqc in; cqc of; craig; creative; creativity; credit for; crime; crisis; crisis in; criticised for;
        criticisms; croydons childrens; cumulative effect; currently; cut; cut by; daily huddle; daily triage;
        damning; damning ofsted; danger; date that; dated; day after; day for; day in; day of; day that; days a;
        days between; days for; dcs who; deaf children; deal; dealing with; decade; decent; decided in;
        decision making; decision to; decisions are; decisions at; decisions made; decisions was; decisions were;
        decline in; deep and; defined; degrees; delighted to; delivered; delivery court; demand on; dental;
        dental checks; department had; department has; depends; deputies; describes; desks; despite the; detailed to;
        determined to; develop services; developments; dfes; diaries; diary; did it; did their; died; difference in;
        diligently; diligently to; direction from; director for; director reads; disabilities are; disgrace;
        disproportionality; district; diverse needs; diversity and; divert; do when; docks; document; does it;
        does with; done about; done away; done inspectors; done is; done promptly; done when; door and; door was;
        doorstep visits; down in; down plans; drafted; drawings; drawn in; drawn with; dream; drew; drifts; driven up;
        dropped by; dropped to; drug and; dudleys; duplication; duty manager; dwell; dwell on; e g; each brother;
        each day; each decision; each disabled; each for; each missing; each month; each plan; each quarter;
        each step; each time; each week; each year; earlier years; early; early and; early identification;
        early october; ease; edge of; educated children; education are; education better; education dfe; education in;
        education service; education services; effective child; effective help; effectively the; effectiveness for;
        effectiveness good; effects of; efforts; ehc needs; ehc process; eid; eight; eight in; eight of; elders;
        election; electronic record; else is; elsewhere in; emergency accommodation; emphasis; employed; end and;
        end of; ended and; ended by; english; enjoyed; enormous; enough inspectors; enough or; enough places; episode;
        equitable; eritrea; escalation by; establish; evaluated the; evaluations of; eve; even at; even if; even with;
        evenings; evenings and; events; events were; every childs; every disabled; every fortnight; every four;
        everyday life; everyone can; everyone to; everyone who; everything else; everything from; everything they;
        excellent in; excellent rating; excellent work; except one; exceptional standard; executive in;
        executive officer; exemption; exit; expected to; experienced workers; experiences of; explain what; exploit;
        exploitation has; exploitation is; exploitation or; exploited are; exploited by; exploited children; explored;
        extent to; extra care; extra mile; extremely; eyes of; facilities; failings at; failures inspectors;
        failures were; fair; fairly; faith in; fall in; fall through; familial; families as; families find;
        families from; families know; families may; families receive; families service; families where; families will;
        family group; family should; familys own; far away; far enough; far less; fare better; faring; farm;
        fast when; fathers who; favourite; fear of; feared; fears; february half; fed; feedback from; feedback is;
        feedback on; feeding tubes; feel able; feet; felt like; fetch; few; few words; few young; fewer families;
        fifths; fifths of; fights; file are; file in; files a; fill the; film; films; finally; finance; financial;
        find; finding was; firm foundations; first class; first day; first month; first place; first report; first to;
        first was; first week; first when; five assessments; five key; five other; fix; flats and; flats at; flexible;
        floor; focuses; focuses on; follow up; foot in; for; for an; for and; for anyone; for being; for child;
        for foster; for getting; for home; for inspection; for learning; for little; for local; for most; for neglect;
        for new; for protection; for six; for small; for so; for special; for staff; for standards; for support;
        for things; for where; for whom; forever; forget; form with; former asylum; fortnight; forum is;
        foster families; foster placements; fostering or; found in; found leaders; found such; found weak; found what;
        four cases; four fifths; four hours; four key; fourteen; fourth; fourth visit; free of; frequency;
        frequent visits; friday nights; fridays; friendly language; from afghanistan; from all; from and;
        from children; from council; from early; from elsewhere; from eritrea; from government; from many;
        from ofsted; from older; from outside; from parents; from people; from plans; from professionals; from school;
        from senior; from start; from these; from time; from which; frontline teams; full account; full council;
        fully understand; funerals; funny; g; gained from; gains; game; gang; gaps; gaps in; gather; gave cause;
        gave their; gcse passes; gcses; gem; general election; get an; get consistent; get from; get over;
        get support; get to; gets to; getting on; girl of; girls at; give advice; give time; gives its; glad of;
        glad that; glowing report; go over; goes along; goes into; goes missing; goes on; goes over; goes through;
        going home; gone about; gone from; gone in; gone over; gone through; good according; good are;
        good arrangements; good before; good day; good effect; good examples; good improvement; good on; good part;
        good place; good to; got on; got to; got top; governance and; government for; government intervention;
        government says; government sent; grade but; grade there; grade to; graded as; graded it; graded the; grades;
        graham; great skill; greeted; groomers; grooming; grounds for; group conferences; group for; group have;
        group meetings; group supervision; group with; groups are; groups in; groups were; grown stronger; grows;
        guardian; guardians get; guidance and; guidance says; hackneys; had also; had before; had decided;
        had doubled; had even; had failed; had found; had given; had identified; had no; had picked; had received;
        had suffered; had that; had their; had waited; had warned; half and; half as; hall had; handed out;
        handled well; handlers; handling; handover; hanging; happen to; happen when; hard for; hard it; hard staff;
        hard things; harder for; hardest; hardly; hardly any; hart; has acted; has announced; has appointed; has at;
        has been; has called; has climbed; has confirmed; has crept; has driven; has for; has heard; has lifted;
        has lived; has opened; has read; has real; has recommended; has stayed; has therefore; has worked; hasnt been;
        haste; haunts; have achieved; have also; have become; have complex; have confirmed; have excellent;
        have experienced; have fallen; have followed; have increased; have it; have judged; have little;
        have meaningful; have much; have recently; have since; have somebody; have stopped; have such; have them;
        having no; headed; headlines; headway in; health board; health has; health information; health passports;
        health social; hear how; hear more; hear the; heard the; hearing and; heavy criticism; held every;
        held without; help; help as; help has; help people; helped in; helped it; her; her adviser; her worker;
        herself; high aspirations; high caseloads; high for; high morale; high quality; highly effective; highways;
        his; his worker; historic; hmi probation; hold up; holistic; home after; home education; home from; home is;
        home that; home the; homes in; homes was; hope that; house for; houses were; how and; how care; how disabled;
        how parents; how people; how serious; how the; how these; how things; however were; hub are; hub for; huddle;
        humane; i; i dont; ideas and; ideas in; identification of; identified and; if need; if not; if services; im;
        images; immediate; immediate danger; immunisations and; impacts; impacts on; implement an; implementing;
        important; important changes; impressed the; impressive and; impressively; improve how; improve outcomes;
        improve services; improve things; improved; improved but; improved in; improvement at; improvement had;
        improvement have; improvement it; improvement rating; improvement scotland; improvement too; improving since;
        in all; in at; in college; in conferences; in contrast; in court; in deciding; in detail; in each; in early;
        in emergency; in ensuring; in for; in four; in future; in having; in hospital; in immediate; in implementing;
        in it; in july; in life; in limbo; in lockdown; in new; in november; in nurseries; in only; in others; in out;
        in place; in placements; in post; in prevention; in private; in protecting; in providing; in question;
        in recruiting; in referrals; in seven; in so; in social; in stable; in strategy; in these; in those;
        in training; in wheelchairs; in writing; in year; in your; in youth; inadequate childrens; inadequate once;
        inadequate overall; inadequate still; inadequate twice; inadequate two; inadequate verdict; include a;
        included a; including in; increasing; increasing demand; independent and; independent inspection; individual;
        individuals; induction; inexperienced; information from; information with; inside two; inspected again;
        inspected by; inspected from; inspected three; inspection also; inspection between; inspection carried;
        inspection held; inspection judged; inspection since; inspection wanted; inspection went; inspection which;
        inspector has; inspector of; inspectorate for; inspectors acknowledge; inspectors and; inspectors came;
        inspectors could; inspectors eyes; inspectors felt; inspectors for; inspectors from; inspectors heard;
        inspectors last; inspectors noted; inspectors of; inspectors over; inspectors recognised; inspectors report;
        inspectors talked; inspectors watched; inspectors will; instance in; inter; interim director;
        interpreters are; interrupted; intervals; interviews for; into account; into apprenticeships; into drug;
        into education; into employment; into social; into three; investing; investing in; investment in; involve the;
        involvement of; involving; iran and; is achieved; is almost; is among; is assessed; is aware; is being;
        is bringing; is chaired; is closed; is delivered; is empty; is explained; is faring; is from; is happening;
        is held; is higher; is independent; is judged; is like; is made; is meant; is moving; is noted; is one;
        is only; is out; is plain; is plainly; is plenty; is praised; is read; is recorded; is reported; is sent;
        is small; is spotted; is suspected; is taking; is their; is treated; is very; is vulnerable; is working;
        it accepts; it according; it added; it after; it again; it also; it because; it before; it difficult; it does;
        it ended; it follows; it from; it gives; it happened; it it; it knows; it like; it manages; it must; it never;
        it out; it tends; it there; it too; it took; it well; it without; item; its; its adult; its annual; its care;
        its case; its chief; its conclusion; its director; its education; its effects; its failings; its findings;
        its five; its letter; its like; its lowest; its mind; its strategic; its visit; its vulnerable; its young;
        jargon and; jewel; join the; joint targeted; jointly to; jokes; jtai; judged; judged it; judged services;
        judged the; judgement; july was; june this; just as; just before; just over; justice system; karen; keep a;
        kept children; kept the; kept to; kept up; kept waiting; key judgements; keys; kids; kindness; kinds of; kit;
        knife; knife crime; knocking; know is; know it; know very; know what; knowledge of; knowledgeable;
        knowledgeable and; knowsleys childrens; kurdish; la; lacks; lad; language therapy; larger; last june;
        last looked; last monitoring; last quarter; last review; last spring; last three; lasting; lasts; lately;
        later this; latest report; lawyers; lead has; lead healthier; leader councillor; leaders did; leaders see;
        leaders that; leaders who; leaders with; leadership for; league; learn how; learn what; learned to;
        learning disability; learning has; leave a; leave care; leavers experience; leavers has; leavers ofsted;
        leavers themselves; leavers to; leavers too; leavers was; leavers were; left for; left it; left with;
        legal status; leisure; lengthened; less for; less likely; less reoffending; less so; less vulnerable; lessons;
        lessons are; let it; letter a; letter also; letter came; letter says; letter states; letters to; level of;
        level that; libraries; life after; life does; lightly; like working; limbo; line staff; lines are; lines of;
        link with; listening to; lists are; little and; little money; little support; little time; live outside;
        live the; live there; live with; lively; living documents; local authoritys; local care; local offer;
        lockdowns; lone; lone arrivals; long enough; long wait; look after; looked hard; lorry; lose sight;
        lost their; lost touch; lot of; lower levels; lower the; lowest category; lscb is; lunch; lunches; lured;
        machine; made and; made for; made more; made no; made services; made significant; made when; made with;
        made without; mainstream schools; makaton; make its; make services; make them; make this; make up; making;
        making good; making significant; making them; man who; managed well; management grip; manager; manager has;
        managers also; managers hold; managers knew; managers look; managers use; manchesters childrens; many agency;
        many care; many workers; maps of; march last; march the; margaret; mark for; mark the; mat; mat and;
        materials; maternity; mates; matter; matters most; meal; meaningful and; measures are; measures to; meet each;
        meet their; meet what; meet with; meeting is; meetings are; member who; members and; memory; men were; mentor;
        mentors who; menus; merged; met by; met more; micro; midwives; midwives and; might become; milestone; minor;
        minuted; minutes on; missed the; missing child; missing overnight; missing repeatedly; model had; model has;
        money spent; money to; monitoring visits; month for; month in; month the; month without; monthly to;
        months ago; months ahead; months before; months have; months or; months the; morale had; more difficult;
        more easily; more from; more generous; more had; more has; more of; more regular; more so; more stable;
        more strongly; more that; more young; moreover; mosque; mosques and; most and; most important; most is;
        most parts; most plans; mothers in; mothers of; moved a; moved from; moves; moving and; much care; much in;
        much support; mums and; must make; named as; names; national disgrace; national probation; nct; near;
        nearer to; nearly always; nearly three; need early; need has; need of; need plan; need statutory;
        need support; need without; needed it; needs come; needs was; needs who; negatively; neglected for;
        neighbouring boroughs; net; never before; never stops; new arrivals; new fostering; new framework; new ideas;
        new manager; new referrals; new staff; newcomers; newly; newly qualified; news; news from; news in; nicely;
        nights and; nine areas; nine families; nine key; nine men; nine of; nine per; nine times; ninety four;
        no assessment; no care; no grade; no higher; no manager; no more; no room; no such; no support; no worse;
        no written; nobody; nobody could; nobody in; nobody under; nobody waits; nonetheless; nor did; nor was;
        northumberlands; not afraid; not challenge; not given; not include; not left; not likely; not lost; not often;
        not on; not quick; not receive; not routinely; not safe; not stay; not surprised; not the; not understand;
        not understood; not work; notable progress; note the; noted a; noted by; noted the; noted with; notes that;
        nothing about; nothing out; nothing that; nothings; notice the; notice to; noticed; noticed the;
        notifications of; nottinghams; now; now are; now better; now finds; now get; now given; now good; now is;
        now one; now see; now than; numbers in; nurse; nurse in; nurseries and; nursery; nursery staff; nursing team;
        obliged; obliged to; of advice; of agency; of analysis; of carers; of challenging; of change; of contact;
        of council; of councils; of county; of days; of direction; of drift; of earlier; of emergency; of failing;
        of february; of full; of homes; of improvement; of improvements; of in; of increasing; of its; of looking;
        of money; of my; of need; of october; of officers; of paper; of placement; of plans; of poor; of praise;
        of pre; of resources; of september; of services; of seven; of several; of slavery; of statutory;
        of thresholds; of today; of us; of working; of year; of youngsters; off or; offending less; offers children;
        office for; ofsted came; ofsted does; ofsted last; ofsted paid; ofsted team; ofsted visited; ofsted who;
        ofsted writes; ofsteds feedback; ofsteds fourth; ofsteds inspectors; ofsteds last; ofsteds latest;
        ofsteds recent; often absent; often and; old who; older peoples; olds who; on because; on budgets;
        on childrens; on christmas; on disabled; on end; on exploitation; on families; on had; on knocking;
        on leaders; on many; on monitoring; on occasions; on ofsted; on placement; on protecting; on reducing;
        on such; on those; on through; on two; on whether; on with; on working; on your; once children; once it;
        once the; one a; one and; one anothers; one as; one care; one could; one is; one member; one more; one or;
        one the; ones that; only if; only last; only where; openness; opens; opportunities for; opportunity for;
        opportunity to; or absent; or at; or being; or community; or domestic; or for; or need; or offend; or other;
        or potential; or training; or worse; order in; order to; orders are; orders had; orders have; orders were;
        organisation is; organisational; organisational delivery; other child; other parents; other staff;
        other three; other way; others from; others to; our adult; our assessments; our recording; ours; out an;
        out between; out loud; out until; out was; out without; outcome; outcome is; outcomes the; outside court;
        outsiders; outstanding after; outstanding grade; outstanding judgement; outstanding rating; over children;
        over every; over half; over pizza; over several; over two; over with; overall by; overall ofsted; overall was;
        overnight breaks; oversight; oversight as; own; own accord; own childrens; own health; own in; own pace;
        own time; owner; pace; package; packed; packs; paid off; paint; pandemic had; panel for; panel has; panel is;
        panel was; paper on; paragraph; paragraph on; parallel planning; parent is; parent to; parenting;
        parenting support; parents arent; parents in; parents of; parents on; parliament; part because; partners come;
        partners had; partners who; partnership and; partnership board; partnership to; partnership with;
        partnerships and; partnerships in; party; passed between; passed on; passing; passionate; passionate and;
        past are; pathway plan; patterns; patterns of; pauline; payments have; payroll; pcf; people a; people better;
        people find; people go; people independent; people leaving; people may; people out; people parents;
        people say; people services; people still; people take; people there; people think; people told; people were;
        peoples; peoples wishes; performance; performance clinics; performance information; performance of;
        performance reports; performing well; permanence carers; permanence decisions; permanence options;
        permanent and; permanently; permanently excluded; person on; person would; persons; peter; philomena; phones;
        phones and; photographs; phrases; physical; physical disabilities; physical health; pick; pick one; pick out;
        picked out; picture for; pictures; pictures and; pilot inspection; pinned; pizza and; place after;
        place between; place of; place over; place with; place within; placement choice; placement stability;
        placements that; placements to; places at; plain; plain and; plainly what; plan had; plan included; plan on;
        plan so; plan their; planning for; planning so; planning what; planning which; planning with; plans are;
        plans change; plans ehcps; plans get; plans has; plans including; plans move; plans so; plans without; plays;
        podcast; point at; pointing; points; points in; points made; police the; policy on; political support;
        politics; poor work; positive; positive difference; post since; postcards; posts had; potential to;
        potentially; practice by; practice so; practice standards; practices; practised; practitioners to; praise was;
        praised as; prayers; prepare for; prepared; prepared for; prescriptions are; pressures; pride; prioritisation;
        priority areas; priority to; probation looked; probation service; problems; problems before; problems of;
        problems that; proceedings; proceedings are; processes to; produce a; professional; professionals had;
        professionals of; progress ofsted; progress through; progressed; promise that; promise to; promised in;
        promises that; promotion; promotion of; prompt and; pronounced; pronounced good; proof; properly and;
        protection adoption; protection chairs; protection concerns; protection is; protection meetings;
        protection they; protection were; protest; proud; proud of; proud to; provide it; providers in; providers of;
        provision for; provision in; provision of; provision that; provision to; provision which; provisional; public;
        public and; public health; public sector; publish; published a; published report; published the;
        pull together; pulled together; punches; pupils from; pupils in; purdah; purpose it; purpose of;
        push improvement; put childrens; put in; put into; put is; put its; put services; putting it; putting the;
        qualified social; quality statements; questions and; queue; quickly identified; quickly to; quite; racist;
        racist practice; raised to; raising; ramadan; random; range and; range from; rates; rates for; rather than;
        rating; rating by; rating comes; rating that; rating went; rating which; reach a; reach parents; reaching;
        read a; readiness; reading ages; reads each; real change; real improvements; realistically; reasons why;
        receive from; recent joint; recently inspected; reception; recognise that; recognises the; recognition;
        recommendations on; record keeping; recorded as; recorded in; recorded management; records in;
        recruiting staff; redone; reducing reoffending; referral unit; referrals and; referrals as; referrals has;
        reflection in; reflective; reflective supervision; refugee status; regardless; regardless of; registered and;
        regular basis; regularly reviewed; relationship; rely on; relying; remains too; remedial; remotest; reopened;
        reorganisation; reorganise; repair; reparation; replies; replies to; report acknowledges; report adds;
        report comes; report commends; report described; report had; report letter; report makes; report one;
        report shows; report the; reported; reported on; reports had; rescue; resettlement; residents are;
        resilient and; resource bases; respectful; respite at; respond when; responded quickly; response the;
        responsibility; rest; rested; rested on; restorative justice; result in; retirement; reunions; review has;
        review in; review which; reviewed when; reviews came; reviews happen; rewritten in; rewrote; richer;
        right level; right road; right steps; right the; ring a; ring their; ringing; rings the; risen; rising;
        risk of; risk or; risk outside; risk to; risks that; risks were; robustly; robustly to; room for; room in;
        rooms and; rose; round by; route; sadly; safeguarding partnership; safeguarding service; safety plan; said;
        said as; said came; said for; said is; said leaders; said philip; said showed; said their; said things;
        saltmarsh; same carers; same day; same one; same story; same things; samples; sanctuary; save for; saw a;
        saw good; saw that; saw too; saw were; saying that; says after; says an; says but; says has; says this;
        scared; scheme at; scheme has; scheme in; school and; school team; schools get; schools health; schools was;
        schools were; scored; scores of; scores were; screened; scrutiny board; scrutiny committee; scst; searched;
        season; second person; secondary school; secure and; see and; see how; see some; see the; see themselves;
        see which; see who; seeing children; seekers in; seeking young; seemed to; seen; seen for; sees each; seldom;
        send action; send better; sends; senior leadership; senior management; senior officers; sensible; sent home;
        sentences are; sergeants; serious cases; seriously as; service adequate; service areas; service from;
        service it; service on; service requires; service stronger; services delivered; services had;
        services inspectorate; services it; services more; services now; services perform; services run; services so;
        services told; session; set aside; set out; setting; setting up; settings that; settled; seven year;
        several agencies; sexually; shadow; shapes; share; share one; share what; shared information; shared lives;
        sharp; sharply; she; she is; she says; sheet; shops; short break; short notice; short term; short time;
        shortcomings; shorter; shorter and; shortly; shortly before; should for; should look; should provide; shout;
        showing; shut out; sibling assessments; sickle; sickle cell; sickness is; sides; sign language; signed off;
        signed up; significant concern; significant risk; significantly in; signs off; since inspections; since may;
        single visit; singled; singled out; sit down; site; sitters; situations for; six days; six main; sixteen year;
        size of; skate; slammed; sleeping on; slow and; smaller; smaller caseloads; smallest; smiley; smoking; so are;
        so families; so far; so for; so had; so i; so inspectors; so little; social care; social work; solicitor and;
        some children; some other; some practice; somebody has; somebody who; someone; something about; something had;
        song; sons; sooner than; sorts of; soup; sparing; speak of; speaks; speaks for; special; special mention;
        special schools; specialist; specialist counselling; specialist units; specialists; specially; specific and;
        speech; speech therapist; spelt out; spirit; spoke in; spoken up; staff get; staff like; staff of;
        staff receive; staff report; staff see; staff speak; staff spot; staff went; staffed; staffing problems;
        staffordshires; stand up; standing; stands at; start again; started from; started on; starts in; stated;
        statements; statements are; statements were; statistical neighbours; statutory partners; stay at; stay safely;
        steadfast; steadily better; steer; step forward; step in; stepping in; stick; still for; still get; still if;
        still making; still more; still some; still work; stops and; story; story books; straight to; strategic level;
        strategic vision; strategy meeting; strength; strength and; strengths in; stress on; strides; stroke; strong;
        strong and; strong as; strong in; strong partnership; strong progress; strongly; strongly committed;
        stuck with; students on; studio; substantially; succeeded in; successfully; successive; such plans;
        suggesting; suggesting that; suit them; sums; sunderlands childrens; supervision does; supervision that;
        support a; support children; support has; support made; support or; support through; support was;
        supporting children; supports young; surer of; survivors; suspensions; suspensions of; sustain;
        sustained progress; swift and; swim; switches; symbols; system and; system had; systems were; tablet; tablets;
        tact; take less; take their; taken down; taken the; taken to; taken together; takes account; takes up;
        taking part; talked of; talked through; talking to; tangible; targeted; targeted area; task was; tasks;
        taster; taught to; taxi drivers; tb; tea; tea with; team got; team that; team the; teams assessments;
        technology and; teenagers from; teenagers to; tell it; tell their; tell us; tell what; ten assessments;
        ten days; tenacious; tenacity; tenants; term foster; tested; than; than a; than any; than for; than nine;
        than once; than their; than there; than two; thank; thanked officers; that anyone; that being; that both;
        that case; that changes; that comes; that day; that disabled; that early; that everyone; that frontline;
        that give; that help; that helped; that judgement; that leave; that meet; that point; that she; that shows;
        that staff; that still; that take; that to; that two; that was; that went; that while; that you; the absence;
        the age; the annual; the answers; the area; the assessors; the assurance; the attention; the backing;
        the bank; the basics; the big; the brighter; the building; the call; the caller; the cases; the causes;
        the centre; the chair; the clarity; the clock; the completion; the consistency; the consistent; the critical;
        the culture; the cumulative; the dataset; the dfes; the difficulty; the discharge; the dog; the duty;
        the early; the effective; the experience; the extent; the extra; the eye; the eyes; the floor; the forms;
        the foster; the fostering; the foundations; the fourth; the future; the general; the grade; the handful;
        the hardest; the house; the identification; the inspectors; the job; the journey; the kettle; the leisure;
        the length; the lives; the lockdowns; the maternity; the matter; the meeting; the midlands; the model; the my;
        the notice; the nub; the numbers; the nurse; the october; the opportunity; the oversight; the pace;
        the paperwork; the people; the person; the personal; the persons; the picture; the posts; the potential;
        the progression; the prospects; the published; the purdah; the quality; the queue; the reason;
        the recognition; the record; the recording; the records; the refuge; the relief; the remotest; the rest;
        the result; the reviewing; the risk; the round; the saturday; the school; the secretary; the smallest;
        the statement; the statutory; the streets; the strengths; the strongest; the table; the team; the ten;
        the timely; the trial; the turnover; the usual; the various; the voluntary; the vote; the vulnerable;
        the wait; the wall; the wellbeing; the written; the yjss; their ability; their concerns; their individual;
        their life; their new; their opinion; their progress; their school; their service; their story;
        their supervising; their way; their workers; their young; theirs is; them a; them according; them for;
        them get; them had; them now; them since; them through; them were; them with; themselves have; then that;
        therapists; therapy is; there from; these assessments; these children; these issues; these matters;
        these teams; these things; they acted; they add; they appreciate; they felt; they get; they like; they love;
        they plan; they reviewed; they settled; they support; they thought; they trust; they understand; they went;
        they were; theyd asked; theyd never; theyre; theyve; theyve had; thing; thing the; things do; things had;
        things improve; things move; things on; things went; think in; think is; third are; this impacts; this issue;
        this service; this spring; this summer; this training; this was; those already; those of; those placed;
        those under; those whove; thought; thought through; thoughtful and; three; three councils; three more;
        three that; three year; thresholds in; thrive; through care; through it; through more; through three;
        through to; throughcare workers; thrown out; thurrocks; thursday; ties with; time is; time of; timely access;
        timescales are; tips; to action; to adequate; to answer; to appeal; to arrange; to avoid; to break;
        to cabinet; to call; to case; to challenge; to divert; to each; to effective; to encourage; to engage;
        to evidence; to explain; to families; to fetch; to good; to grasp; to her; to improving; to issue; to itself;
        to jobs; to late; to legal; to lift; to meet; to meetings; to monitor; to need; to nil; to ofsted; to pay;
        to positive; to progress; to receive; to reflect; to rely; to requires; to ring; to risk; to schools;
        to serious; to several; to share; to stand; to start; to stop; to talk; to talking; to the; to their; today a;
        today friday; today ofsted; today wednesday; toddlers who; together a; together effectively;
        together strongly; together was; told councillors; told in; too for; too is; too of; too what; toolkit; tools;
        torture; total; tough; traced; tracked by; tracker; trained workers; training; training as; training in;
        trampoline; transferred; transfers; transformed and; trauma counselling; travel training; travelled; tree;
        trends; tried and; tries; trust had; trust have; trust is; trust nct; trust were; trusted adults; trusts;
        tubes; tuesday; turned round; tutors and; twice since; two boys; two have; two more; two weeks; typed up;
        typical; typically lead; unaccompanied teenagers; unallocated; unannounced visits; unaware of; under a;
        under government; under special; understand the; understand them; understood how; understood what; unheard of;
        union; universal; universal services; unqualified staff; unregistered homes; until christmas; until midnight;
        unwavering; up children; up home; up is; up last; up two; upper; urged; urgent from; urgent requests;
        us about; us they; us what; use in; use them; used a; used on; used when; users; uses; vacant; vales;
        valued by; values; verdict of; version of; very effective; very experienced; very much; view as; view the;
        village; visit after; visit and; visit children; visit had; visit since; visit was; visits at; visits by;
        visits of; vivid; voice and; volume; volunteer; vouchers; vulnerable above; vulnerable teenagers;
        vulnerable was; vulnerable young; wait has; wait is; wait longer; waited to; waiting for; waiting list;
        waits have; waits more; wakefields; wales; walk in; walked; wall; want for; want it; wants it; warmly;
        was already; was at; was beginning; was being; was called; was changing; was commended; was described;
        was empty; was expected; was first; was helped; was helping; was in; was its; was lacking; was looked;
        was named; was new; was praised; was provided; was recognised; was restructured; was reviewed; was shown;
        was some; was stressed; was sufficient; was therefore; was up; watched; watched closely; way and; way at;
        way childrens; way it; we also; we asked; we get; weak points; weak spots; weakest; weakness and;
        weakness were; weaknesses had; wear; week; week by; week with; weeks after; weeks are; weeks with;
        weighed with; weighs; weighs up; welcome and; welcome in; welfare officers; well by; well coordinated;
        well how; well looked; well of; well recorded; well staff; well thought; well together; well trained;
        well written; were above; were adequate; were allowed; were already; were and; were better; were called;
        were children; were coming; were down; were due; were far; were getting; were glad; were heard;
        were inadequate; were kept; were late; were missed; were moving; were picked; were pleased; were poor;
        were protected; were rated; were right; were safe; were split; were spotted; were understood; were weak;
        were weaknesses; were weighed; were what; what does; what i; what isnt; what matters; what ofsted;
        what ofsteds; what social; what still; what way; wheelchair and; when change; when life; when problems;
        when she; when young; where child; where teenagers; where the; where theres; where they; where theyll;
        which areas; which dealt; which does; which found; which help; which judged; which leaves; which led;
        which left; which looked; which no; which parents; which sets; which take; which took; while in; who arrived;
        who ask; who did; who knows; who live; who met; who miss; who misuse; who ring; who rings; who share;
        who take; who uses; who wants; who wont; whod; whod had; whoever is; whole county; whole had; whole is;
        whom are; whos been; why and; why decisions; why there; why they; wide; wide and; wider family; will also;
        will and; will come; will grow; wished; with a; with adult; with areas; with at; with compassion;
        with greater; with healthcare; with her; with his; with inside; with leadership; with lived; with local;
        with managers; with mental; with neglect; with nowhere; with nurses; with passion; with physical;
        with pictures; with problems; with quickly; with referrals; with relatives; with somebody; with success;
        with support; with very; with vulnerable; with who; within weeks; without full; without help; won the;
        word for; work academy; work by; work health; work placements; work posts; work that; work to; work under;
        worked closely; worker the; workers are; workers at; workers caseloads; workers come; workers go;
        workers hold; workers it; workers kept; workers knew; workers stay; workers take; workers the; workers they;
        workers will; workers without; workforce stability; working to; workloads and; works; workshop; would change;
        would decide; would find; wounds; woven into; wrexhams; write their; writes; writing is; written directly;
        written down; written in; written plan; written plans; written statement; written with; wrote about;
        year against; year have; year inspectors; year or; year when; years at; years on; years report; yet born;
        yjs has; yjss; yot in; you know; you would; young man; youngsters to; youth forum
    """,
    -0.375: """
        ^ access; ^ adults; ^ anyone; ^ apart; ^ areas; ^ by; ^ cabinet; ^ came; ^ caseworkers; ^ change;
        ^ conference; ^ consistency; ^ councillor; ^ emergency; ^ english; ^ everyone; ^ everything; ^ extra;
        ^ feedback; ^ give; ^ guardians; ^ heads; ^ hospital; ^ however; ^ if; ^ morale; ^ new; ^ nights; ^ ofsted;
        ^ outstanding; ^ partners; ^ partnerships; ^ prison; ^ professionals; ^ ratings; ^ reablement; ^ recruitment;
        ^ residential; ^ six; ^ special; ^ support; ^ taken; ^ thirteen; ^ timely; ^ transfers; ^ turnover; ^ urgent;
        ^ worcestershires; a bed; a care; a confident; a counsellor; a decline; a driving; a fine; a history; a lad;
        a laptop; a lovely; a map; a monitoring; a morning; a much; a notice; a page; a partnership; a plan; a rise;
        a secure; a short; a steady; a success; a support; a timely; a tracker; a trauma; a turn; a waiting; a wall;
        a while; a work; a worker; abduction; abduction notices; about and; about from; about one; about safeguarding;
        about to; about what; absence; abuse; abuse are; abuse is; abusive; access and; achieved; action as;
        action follows; action to; actions from; adapt; adds that; admired; admit; admit that; adoption performance;
        adults at; advice; adviser in; advisers had; advocacy is; afford; after are; after each; after seven;
        after their; again; against a; age of; agencies in; agency; ago the; ahead of; aid; alcohol; alert; all ages;
        all get; all in; all night; allocation; allow; almost two; also a; also do; also good; also remarked;
        also said; also thought; although the; always see; always taken; among; an academy; an important;
        an independent; an unannounced; analytical; and acts; and advice; and answered; and assessments; and bosses;
        and bus; and came; and clear; and communication; and could; and dedication; and delays; and determined;
        and did; and drew; and experienced; and fair; and far; and focused; and gets; and governance; and graded;
        and grandparents; and impact; and ineffective; and kind; and low; and made; and medical; and meeting;
        and mental; and named; and nhs; and not; and older; and practitioners; and protection; and responded;
        and send; and set; and so; and social; and stay; and still; and theyre; and training; and volunteers;
        and weighed; and worries; and written; announced; annual; another of; another was; anothers; answered;
        answers; any longer; any other; anybody who; anyone who; anything else; apa; appeal; applied for;
        appropriate and; april this; are all; are booked; are built; are cared; are confident; are entered;
        are finished; are harmed; are needed; are new; are our; are recorded; are screened; are seen; are shared;
        are slow; are soon; are spotted; are thorough; are tight; are worth; area with; areas among; areas are;
        areas as; areas of; arise; arran; as areas; as how; as important; as its; as little; as our; as poor;
        as strong; ask the; asked in; asks for; assessed as; assessed so; assessed the; assessment had;
        assessment teams; assessment which; assessments in; assessments more; assurance; assure; at first; at in;
        at it; at key; at our; at social; at their; attendance among; attention; attention was; authority;
        authority says; authors; average for; averaged; away to; baby; back; back the; back three; backlogs; bad;
        bairns; be effective; be finished; be hard; be heard; be independent; be it; be managed; be offered; be right;
        be supported; be taught; be with; beats; became the; become much; become stronger; been adopted; been an;
        been less; been made; been missed; been one; been out; been praised; been quick; been rewritten;
        been transformed; been updated; before they; beforehand; being kept; belong; best for; better all; better as;
        better because; better chances; better for; better ofsted; better or; better outcome; better outcomes;
        better such; better than; better work; better yet; bettered; between them; big; bill of;
        birminghams childrens; birth assessments; board and; borough council; borough on; borough that; brief;
        bring about; bringing in; budgets; built around; but five; but for; but good; but help; but ofsted; but some;
        but there; but was; by december; by how; by name; by saying; by several; by somebody; by this; by unqualified;
        by which; c; cake; called; called on; calls in; calls were; calm; came the; can afford; can give; can go;
        can ring; can tell; can turn; capacity of; care and; care do; care had; care package; care see; care too;
        care were; caring for; carried forward; carry out; caseloads were; cases a; cases so; caseworkers; cat;
        catching; catching up; cause for; caution or; cbc; cc; celebrate; challenge the; chance to; change; change at;
        change had; change when; changed the; charged; charities; charter; check up; checks have; checks in;
        chief officers; chiefs; child could; child friendly; child may; child needed; children at; children back;
        children from; children going; children got; children have; children it; children they; childrens families;
        childrens opinions; childrens participation; childrens words; childs case; childs life; chip; choose; circle;
        ciw; clean bill; clear and; clear focus; coffee; collated; colours; columns; come as; come first; come late;
        come since; comes early; comes out; commend; commends; commission and; commission for; committee was;
        communication with; community groups; complacent; complained of; completing; completion of; complex needs;
        concerted; conference chairs; confident; considerable progress; consistently good; contact and; contributed;
        contributed to; conversation with; copy; core assessments; council a; council approach; council did;
        council knew; council last; council leader; council means; council the; council thinks; councillors from;
        councillors of; councillors that; councils service; countys children; course for; court proceedings;
        court timetables; cousins; covers; cqc said; create; crisis and; crisp; criteria; critical reports;
        cumulative; curious; curious and; cut to; cyber; cycle; damning verdict; danger of; day; day centres;
        deal better; deal for; deal more; deal with; deals; decided; decisive action; decisively; delay; delay in;
        delivered in; demands; department; department good; department of; dependent on; detail what; determination;
        develop and; dfe and; did too; difference to; different kinds; difficult to; difficulties with; dip;
        direction to; director said; disabilities send; disability service; disproportionality and; do a; do as;
        do is; do without; does; does not; doing better; done more; done on; done sooner; done well; door of;
        doorstep; down on; down to; drafts; draw up; drawn attention; drift and; drift has; drifted; drifting;
        driving; due date; duty and; duty rota; dyffryn; each others; each review; ealings; earlier inspection;
        earlier report; early permanence; earn; earned; easily; easy to; education employment; education or;
        effective early; effective enough; effective in; effective with; effort to; ehc; eight months; emotional;
        emotional well; employment or; ended in; endorsed; english lessons; enough progress; enough to; equality;
        errors; establishing; evaluated as; even; even so; even when; evening; evidence and; exact; exit interviews;
        experience; experience and; experienced and; explains; extended to; extra needs; eye gaze; failures by;
        fairness; faith are; families a; families felt; families help; families it; families said; families wait;
        families when; family and; family before; family that; far they; fast as; fast to; faults; favour; favourable;
        fear; feel a; feel looked; female genital; few are; few authorities; few councils; fewer cases;
        fewer children; files are; files that; fill in; final report; financial support; find those; findings of;
        findings published; finished; firmer; firms; first assessment; first in; first visit; fit on; flinch;
        flinch from; flourishing; follow are; follows an; for babies; for development; for everybody; for how; for it;
        for leaving; for pupils; for send; for the; for unaccompanied; forests; formal care; foster carers; found and;
        found children; found services; found them; found these; found work; founded; four out; four per; four were;
        fourth monitoring; frailty; frankly; from every; from gangs; from its; from partners; from requires;
        from some; frontline; full; full what; further progress; further to; garden; gaze; gently; get it; get such;
        get when; give; give care; given in; glad; go in; go missing; go up; gone missing; good feedback; good reason;
        good so; good support; good the; good though; good was; got an; got its; governed; government and; grab;
        grade overall; grants are; greatest; greatest risk; grip; ground; grounds; group had; growing number;
        guardians are; gym passes; had; had begun; had brought; had expected; had far; had high; had improved;
        had its; had named; had nothing; had piled; had praise; had put; had responded; had told; had too; hampshires;
        handled with; hands; happen; happened; harbour; hard at; hardly a; harm there; has also; has an; has cut;
        has declined; has helped; has many; has picked; has recently; has set; has this; have a; have come; have cut;
        have fewer; have held; have high; have more; have one; have opened; have their; he; he was; health checks;
        health needs; health worker; hears; held the; help at; help carers; help from; help given; help of; help that;
        help to; helped by; helped sooner; helpful; helping children; helps to; her social; heritage; heritage and;
        highest grade; highest rating; his report; hmi; home before; homes for; honestly; honesty; hope; host;
        host families; hotel; hotels; hours notice; hours service; hours staff; how early; how leaders; how needs;
        how often; however; hub mash; identity and; ill; implement; important as; improved a; improvement plans;
        improvement was; improvements since; improving the; improving what; in areas; in danger; in days; in front;
        in half; in harmful; in keeping; in long; in march; in order; in performance; in planning; in risk;
        in scotland; in twenty; in two; in unsuitable; in welsh; in with; inadequate in; inadequate or; inspect;
        inspected are; inspected so; inspection agency; inspection as; inspection found; inspection it;
        inspection last; inspection to; inspections were; inspectors about; inspectors acknowledged; inspectors come;
        inspectors concluded; inspectors had; inspectors met; inspectors thought; inspectors used; inspectors who;
        instances; instead; integrated childrens; interventions that; interventions to; interviews and; into and;
        into effect; is above; is an; is best; is complex; is consistent; is firm; is generous; is getting; is gone;
        is handled; is less; is lost; is missing; is more; is new; is outstanding; is safe; is seen; is strong;
        islanders; isles; isles of; issue; it are; it describes; it easier; it finds; it had; it have; it looked;
        it now; it told; it was; its a; its improvement; its partners; its worst; itself and; itself has; jabs;
        january; jean; joined the; joy; judged a; judgements in; july inspectors; june had; just for; just four;
        justice; justice service; keen; keep control; keep on; keeping staff; keeps; kept; kept and; kept them; key;
        kindly; kinship; kitchen table; knew; knew about; knew how; know more; know which; knowing; knowsleys; lado;
        lads from; laid; laid on; language is; language they; laptop; late; late for; later the; law demands; lawyer;
        lead and; leaders; leaders in; leadership help; learners; least; leavers get; leavers good; left until;
        less delay; less money; less time; lesson; let a; let children; letters of; levels of; licensing; lift;
        lifted; likelihood; likelihood of; limited to; limits; line for; little evidence; live at; lives in; log;
        long; long as; long in; look like; lorna; lost; lowering; maddox; made; made an; made sufficient; made their;
        mainstream; majestys inspectors; make children; make education; make life; make the; make use; makes it;
        makes to; making outcomes; management and; management team; manager at; managers has; many agencies;
        many children; many kinds; many more; many services; many strengths; many were; marked by; matched; matter in;
        maureen; may; may have; mayor; means to; members heard; mended; mental ill; mentions; met to; middle and;
        midway checks; midway reviews; mind on; minimum requirements; miss a; missed and; missing and; missing in;
        misuse; models; moderate; money is; money was; monitoring inspection; months after; months old; more capacity;
        more carers; more choice; more needs; more recent; more robust; more to; mosques; most areas; most part;
        most services; mother; move in; moved; moved on; mr; much for; much less; much needed; much on; must change;
        nearly every; need be; needed and; needed if; needs improvement; needs of; needs services; nerves; never;
        never been; never lost; new carers; new childrens; new leaders; new rating; new way; new ways; newhams;
        nhs england; nights; nights away; nine year; no evidence; no judgement; no rating; no sign; no time;
        no waiting; nobody should; norm; not as; not assessed; not finished; not go; not have; not judged; not know;
        not reached; not so; not to; not want; notable; noted was; notes and; notes on; nothing but; noticed and;
        now had; now says; now take; number had; number of; occasions; odd; odds; of accountability; of action;
        of all; of better; of changes; of child; of crime; of dealing; of different; of england; of events;
        of excellent; of experienced; of families; of fostering; of harm; of health; of june; of kinship; of march;
        of men; of months; of people; of permanent; of practice; of problems; of proceedings; of records;
        of referrals; of reoffending; of state; of strength; of these; of too; of weakness; of well; of whom;
        of young; off its; offered a; ofsted accepts; ofsted called; ofsted made; ofsted says; ofsted would;
        ofsteds newest; on adult; on all; on and; on before; on both; on care; on domestic; on every; on evidence;
        on getting; on help; on learning; on living; on making; on school; on september; on supporting; on their;
        on until; on well; one better; one can; one go; one in; one lad; one side; ones among; ones to; only recently;
        only the; open; opened; openly; options for; or college; or no; or not; or on; or requiring; or social;
        or three; other key; other things; other two; our social; out all; out that; out which; outside office;
        outstanding three; outstanding which; over abuse; over each; over for; over its; overall is; oversight that;
        own checks; own social; own view; owned by; panel goes; panel of; panels and; papers for; parallel;
        parent can; parents and; parents at; parents the; parents who; participation in; partners were;
        partnership in; partnerships; passion; patrols; pause; pays; pays for; peer; people did; people felt;
        people they; people whom; periods; permanency; permanent contracts; permanent staff; phone or; photo;
        picked at; picks up; placements were; plainly; plan with; planned with; plans come; plans fit; plans made;
        plans now; plates; pleased; pleasing; points of; political; poor practice; poor quality; positive change;
        possible for; practice better; practice in; practice too; practice which; practitioners work; praise in;
        praises; pregnant women; prepare; pressure on; previously looked; primary and; prized; problems are;
        proceedings were; processes and; professionals is; progress has; progress made; progress on; progress said;
        promptly; proportion; proportion and; protect them; protection enquiries; protection or; protection service;
        protection team; protection to; pull; purposeful and; put the; put to; put together; puts it;
        quality throughout; quality was; question; quick to; quiet room; quotes; radicalisation; ran to; range; rare;
        rated; rated excellent; rated outstanding; rated services; rather not; rating and; rating ofsted; rating to;
        ratings in; reach for; reach young; reached and; ready for; recent improvements; recently been; recommend;
        recommendations of; record is; recording of; recording that; recruited; recruitment and; recruitment has;
        referrals; referrals are; reflect; reforms were; refuge; refugees; regulated; regulators; remember the;
        renewed; repeatedly; report accepts; report after; report called; report inspectors; report it; report points;
        report published; report went; research; residential schools; result of; results in; retention of; review is;
        reviewed in; rewritten by; rewrote the; right for; right time; rigorous; robust way; rock; roles and;
        routine and; routinely; row; run with; runaways; runs to; safeguarded; safeguarding; safeguarding hub; safely;
        safety planning; said children; said had; said that; sake; same room; same services; same time; satisfied;
        satisfied that; saturday; saw no; say in; say inspectors; say no; says its; says so; school at; schools in;
        scotland; scotlands; scrutinised; scrutiny; seeing and; seen at; seen how; send; send children; send in;
        send inspection; send services; sense; sensory; sergeant; serious risk; serious violence; served on;
        served was; service for; service ofsted; service once; service yjs; services can; services judged;
        services may; services outstanding; services provide; services requires; services said; services that;
        services well; services who; sessions; settled and; seven years; several important; sexual;
        sexually exploited; shaken; shaping; share a; share their; shared by; shared understanding; she could; shop;
        shortened; should have; show; showed how; signers; significant and; significantly better; signs and; similar;
        simpler; since easter; since january; since march; since our; situations; six areas; skills and; skip;
        slavery; sleeps; small number; smooth; so badly; so has; so say; so too; social workers; some had; some key;
        some workers; some young; some youngsters; somebody with; someone is; someone with; someones; something;
        somewhere to; sort; sorts; sound and; spared; spares; speaks well; spelled; spelled out; spelt; spending;
        spent; split; stable home; stable homes; staff by; staff can; staff make; staff stay; staff to; staffed by;
        standard in; stands; start from; start to; start with; starts at; statement of; statutory work; stay for;
        stays in; step; stepped down; still require; still strong; stock; stood out; stopped; stopped the; story from;
        straight after; strain; strategic leaders; strength in; strengthening; strengths and; stress; succeeded;
        such things; supervision for; supervision happens; supervision in; supper; support are; support early;
        support families; support it; support them; support they; supported accommodation; sure of; surprise to;
        swiftly and; swimming; system as; systemic; table; take in; taken into; takes in; takes over; talked over;
        taxi; teachers; teachers have; team manager; teams have; telling us; than adequate; than before;
        than inadequate; than six; than ten; than the; than this; that action; that any; that called; that came;
        that can; that caseloads; that got; that inspection; that left; that matter; that no; that ofsteds;
        that permanence; that send; that something; that suit; that time; that took; that will; the action;
        the adults; the autumn; the best; the caseloads; the category; the change; the citys; the classroom;
        the college; the company; the complex; the conclusion; the confidence; the contact; the council; the country;
        the decisions; the directors; the files; the findings; the formal; the fridge; the full; the grades; the gym;
        the intervention; the involvement; the isles; the land; the level; the library; the many; the norm; the odd;
        the official; the payroll; the planning; the proof; the public; the purpose; the range; the remaining;
        the revisit; the room; the senior; the skills; the sofa; the sort; the steps; the strong; the supervision;
        the systems; the teams; the trust; the use; the voice; the watchdog; the watchdogs; the weekend; the welcome;
        the will; the word; the year; the yots; the young; their best; their emotional; their experiences;
        their services; their visit; their work; them; them as; them good; them inspectors; them outstanding;
        them the; then a; then in; then was; there have; there need; there were; these changes; these it;
        they accepted; they find; they first; they help; they look; they now; they remarked; they reported; things as;
        things for; things in; things inspectors; thinking; this affects; this can; this group; this inspection;
        this limits; this new; this way; this week; thorough and; those about; those in; though that; thought and;
        three areas; three inspections; three new; thresholds are; tickets; tight and; time for; time were; times a;
        to a; to and; to better; to carry; to commission; to concerns; to continue; to cover; to decide; to family;
        to further; to gain; to happen; to nine; to one; to only; to send; to text; to themselves; to three;
        to victims; to visit; to where; to you; today the; todays report; told it; told the; too and; too are;
        top grade; tracked; trade; trading; trauma; tray; triage; trial; trust; trust each; trusted; try to;
        trying to; turn down; turned into; twelve areas; twin; two cases; two dozen; two or; two other; two years;
        tynesides; under an; under its; under one; understand; understand what; understanding; uniforms; unions;
        unlike; unqualified; up as; up by; up speed; upbeat; upwards; urged to; vacancies for; vacancy; value;
        very vulnerable; viability; views in; visitors that; voluntary sector; vulnerable adolescents; wait for;
        wait to; waited for; waiting in; waits for; wales police; wanted and; wants to; wards; was doing;
        was evaluated; was founded; was good; was highlighted; was inspected; was left; was marked; was meant;
        was over; was pleasing; was rewritten; was stronger; way in; ways for; ways that; we heard; we saw; weak and;
        weakness in; weaknesses which; week so; week the; weekends; weeks the; weigh; well before; well considered;
        well informed; well inspectors; well known; well planned; well with; welsh or; went into; went through;
        went to; went wrong; were adopted; were another; were asked; were assessed; were described; were gaps;
        were high; were inspected; were listened; were long; were now; were safer; were served; were some;
        were supported; were thorough; were thought; were too; what could; what made; what services; what that;
        what was; what works; what young; when decisions; when we; where all; wherever possible; which also;
        which its; which matters; which meant; which nothing; which one; which people; which the; which work;
        which would; whichever; while the; while they; who came; who comes; who face; who is; who leave; who lives;
        who must; who needs; who said; who use; who wanted; who went; who work; whole was; whom there;
        widespread failures; will help; will live; with and; with concerns; with effectively; with extra; with few;
        with it; with no; with nobody; with plans; with schools; within; without any; without being; without fuss;
        without having; without parents; without which; work across; work at; work improvement; work inspection;
        work services; worked hard; worked with; worker are; worker from; worker in; worker so; workers do;
        workers dont; workers is; workers leave; workers statements; workers that; workers was; working for;
        working is; workloads; works well; worries are; worries were; worry about; worth; would have; would look;
        would not; woven; write that; writing to; written a; year ago; year for; yearly check; yes; yes or; yet it;
        yos had; yots; youd; young carers; young peoples; youngsters are; youth worker
    """,
    -0.5: """
        ^ although; ^ back; ^ efforts; ^ experience; ^ farmers; ^ governance; ^ grandmothers; ^ high; ^ homes;
        ^ hotels; ^ inspector; ^ interpreters; ^ leadership; ^ nine; ^ nothing; ^ nurses; ^ practice; ^ processes;
        ^ quality; ^ sexual; ^ statements; ^ thanks; ^ those; ^ thresholds; ^ torbays; ^ twelve; ^ twenty;
        ^ vacancies; ^ weak; a blank; a figure; a focus; a fortnightly; a kind; a lifeline; a month; a person; a real;
        a safety; a special; a specialist; a stranger; a summer; a ten; a thing; a very; a weekend; a weekly; ability;
        about child; about vulnerable; above a; accepts that; account of; accurately; acknowledge that; acknowledged;
        acknowledged that; acted; action from; action is; active; admission; adolescents; adopted together;
        adoption are; adoption is; adoptions; afghanistan; after being; after ofsteds; again and; against the;
        agency workers; agents; agree; agreed with; alice; all age; all bad; all is; all staff; alongside the; aloud;
        altered; ambition; an accurate; an achievement; and act; and an; and assessment; and breakfast; and care;
        and caring; and changed; and consistently; and councillors; and cqc; and deal; and faith; and friends;
        and gave; and get; and less; and met; and much; and retention; and see; and whether; annual performance; any;
        any others; appear; apprentices; are asked; are brief; are consistently; are down; are drifting; are getting;
        are improving; are late; are looked; are lower; are often; are open; are safeguarded; are stronger;
        are talked; are working; area for; arrangements for; arrivals; as good; as it; as outstanding; ask searching;
        asked of; aspects of; assessment are; assessment to; assessments were; asset; at any; at birth; at good;
        audit; authorities; authority for; autumn; awaiting; babies who; baby is; back for; backlogs have; based;
        bases; basic; basics; bath; be moved; be one; because of; bed and; been kept; been met; been permanently;
        been significant; been to; been turned; before that; behave; being; being developed; being given; being held;
        being left; being met; being rated; below the; better at; between a; bikes; black; bold; bondage; borough in;
        both were; breakfast; bridge; brother; brought about; building; burys; but senior; but with; by families;
        by half; by many; by some; by the; calls are; came a; came under; camp; can make; cannot be; cardiffs; cards;
        care order; care took; care which; carers who; caseloads of; cases were; cases with; centred; chair of;
        chairman; chances in; change and; change in; changed and; changes to; chart; children meanwhile; children run;
        children there; childs story; choir; citys; claims; clare; clarity; cliff edge; climbed; clinic for; close;
        club; clubs; co ordinated; come across; come into; come out; come upon; comes first; coming down;
        committee that; compared with; completion; complex; conferences; conferences and; consultants; control; coped;
        correctly; council in; council inspectors; council pays; counsellor; country; county; county council; cousin;
        covered by; cricket; dads; dataset; day one; day they; death; deciding; decision is; decisive; degree; delays;
        delays that; delight; delivering; department inadequate; dependent; described as; described by; desk; details;
        director and; districts; do to; doing something; done to; down with; drawing; drift is; each area;
        each childs; edge; effective action; effects; eleven years; employment; end up; enough for; enquiries;
        entries are; every decision; every one; every year; exclude; exclusion of; experience with; extended; eyes;
        faces; failing childrens; families are; families the; families with; family services; family was; far better;
        farmers; february and; feels; fell from; felt safe; female; few have; fifty; files; findings were; finish;
        finished on; fire and; firm; first the; first time; first which; followed; fond; for keeping; for once;
        for parents; for priority; for putting; for sharing; foster homes; fostering households; found areas;
        found by; found there; four main; four months; framework and; fridge; from abuse; frontline staff; fruit;
        fund; fuss; gain; gather dust; gave a; gave them; generous; generous and; genital; genital mutilation;
        given a; given more; glowing; goes without; good from; goods; got it; government; grandmothers; grave;
        greatly; green shoots; grind; group has; grow; had cut; had good; had it; had just; had rarely; half term;
        hang; happening; hardly be; harm from; harmed; harmful; has all; has become; has brought; has got; has held;
        has left; has only; has the; has three; have better; have decided; have dropped; have enough; have improved;
        have just; have left; have meant; have someone; heads; health workers; help comes; help them; help without;
        high in; highly; homes which; house; households; how children; how childrens; how social; human rights;
        identification; identified the; identity; if children; impact of; implementation and; important things;
        impressed inspectors; improvement for; improvement that; improving but; in before; in better; in both;
        in decisions; in mainstream; in making; in need; in progress; in such; in this; in under; inadequate at;
        inadequate judgement; inadequate of; inadequate rating; ineffective; inherited; initial and;
        initial assessments; inside a; inspected and; inspection before; inspections and; inspections in;
        inspectorate; inspectors found; inspectors in; interventions; interviews; into services; involvement; is bad;
        is done; is down; is hard; is laid; is official; is passed; it; it ofsted; it pointed; it that; its due;
        its official; its own; january that; judge; judgement has; just come; keeps improving; kettle; key strengths;
        kind; knew which; knock; know and; know where; landlords; last ofsted; last rated; lead to; leaders do;
        leaders took; leaders want; leadership and; leadership team; leave school; leave to; leavers is; lessons for;
        letter said; letter that; life better; lifeline; like and; like that; like to; list for; literally; little as;
        lived experience; lives; local authorities; local children; lockdown; lone asylum; long periods;
        longer needed; look; looked at; looked for; looks over; loud; love; lowest in; made better; made enough;
        main agencies; main recommendations; main strengths; make a; make sense; makes; managers to; many cases;
        many older; map; mash; mean; meaningful; members have; mend; mentioned; mentors; midnight; minutes; model;
        model of; money has; more work; most people; motivation; motorway; multi; multi agency; mutilation;
        national average; nature; nearby; need in; need no; needs change; needs met; neglectful; new director;
        new send; night; nil; nine were; no area; no surprise; not been; not come; not in; not just; not mean;
        not shy; not suffer; not well; now do; now said; now waits; nub; occasionally; of ehc; of family; of help;
        of inadequate; of information; of missing; of much; of reports; of residents; of supervision; of their;
        of variable; offend; offending service; offending team; officers; officers do; ofsted; ofsted had;
        ofsted inspection; ofsted inspects; ofsted now; ofsted spoke; often; older people; on a; on agency; on at;
        on education; on to; one has; one of; only; open for; operational; opportunity; options; or may; ordinated;
        ordinated and; organisations; organised crime; other agencies; our own; out; outreach; outstanding and;
        over it; overall but; overseen by; own words; pandemic; parents is; parents need; parents under;
        partner agencies; partners and; partners in; partners was; partnership had; people at; people need;
        people not; perform well; performance and; performance assessment; permanence; picking up; place; place to;
        placed in; placed with; places in; plan a; pleasure; plenty of; political leaders; positive experiences;
        posts are; practice model; praise from; praised by; praised how; pregnant; progress in; progressing;
        protect and; protected and; protection but; protection work; published today; pupils who; purposeful;
        put first; put right; qualified; qualified workers; quality assurance; quicker than; raised the; rarely;
        rating for; rating is; ratings; reablement; read aloud; read as; reads; reason that; recognised that;
        referral; referral and; referred to; reinspection; remains to; remarkable; remarked; report brought;
        reported that; requests for; resourced; resources to; respond to; results of; review said; reviews and;
        robust and; safeguarding concerns; safeguarding referrals; safeguarding team; safeguarding teams; safety;
        safety in; safety plans; said with; same questions; satisfactory; saw how; says it; says now; scathing;
        schemes; school place; schools are; searching; searching questions; second nature; seldom have; sell;
        send and; sentences; seriously; service of; service the; services out; services over; services require;
        services there; seventh monitoring; sexual exploitation; shoots; shortfalls in; should improve; shoulder;
        showed; shown a; sign that; significant harm; significant improvements; significant progress;
        significant weaknesses; since a; sisters are; sixteen weeks; slowly and; small; so often; some things;
        speakers; spends a; spots; staff who; staff work; stalls; standards have; state; statutory; stepped; steps;
        still of; still waiting; stood up; stories; street; streets; strengths inspectors; stretched; struck;
        supervision has; supervision was; supports children; surgeries; sustainable; system was; tackled; talked;
        tangible progress; team does; teams of; test; than half; than it; that; that her; that leadership; that more;
        that report; that the; that there; that used; the backlog; the chance; the covid; the criteria; the dfe;
        the director; the fifth; the five; the greater; the joint; the mark; the mayor; the motorway; the news;
        the points; the provision; the questions; the recommendations; the sentence; the seventh; the short;
        the strain; the top; the trusts; the twelve; the verdict; the workforce; the worry; their advisers;
        their answer; their managers; their own; their review; their yearly; them said; themselves; there had;
        there was; therefore; these days; they come; they did; they experience; they give; they knew; they learn;
        they might; they run; they said; they supervise; they told; they werent; thing of; things happen; things must;
        things the; think and; thirteen; this some; this to; though not; thoughtful; three day; three days; thriving;
        ties; time more; to bring; to build; to by; to celebrate; to disabled; to early; to great; to inspectors;
        to making; to many; to outstanding; to prepare; to prevent; to protect; to provide; to read; to say; to time;
        to trauma; together in; together to; took on; took too; top marks; torbays; tots; toys; trading standards;
        train; trained; trainees; training has; treats; tried to; trouble to; trying; twenty; two grades; two year;
        understand how; university; university health; unsafe; until the; until theyre; up from; upgraded; upon; van;
        variable quality; varied in; various; vast; virtual head; virtual school; visit has; visits and; visits are;
        visits for; wait; waited more; want and; was clear; was decided; was effective; was going; was inadequate;
        was late; was little; was no; was on; way for; way up; weaker; weekends and; well; well in; wellbeing and;
        wellbeing of; went deep; were commended; were effective; were excluded; were once; were said; were signed;
        what had; what people; when parents; whether to; which put; while; who asked; who could; who should; who were;
        whose; willing; wiltshires; with additional; with health; with inspectors; with partner; with services;
        with that; women; wonders; word; words are; work has; worker and; workers assessments; workers did;
        workers make; workers who; working; working together; world; write a; year of; year since; years later;
        years of; yjs was
    """,
    -0.625: """
        ^ against; ^ at; ^ elected; ^ most; ^ nobody; ^ ours; ^ plans; ^ politicians; ^ safety; ^ significant;
        ^ statutory; ^ the; ^ therapists; ^ throughout; ^ village; ^ work; ^ yet; ^ your; a monthly; a quiet;
        a relationship; a shortage; a strength; a week; about change; above; accommodation; accurate; action that;
        after two; agencies have; aimed; aimed at; all four; all were; alongside; already had; also found; also what;
        although there; altogether; an area; and delivery; and disabilities; and do; and few; and found; and health;
        and helped; and leaders; and managed; and meet; and money; and monitoring; and neglect; and one; and overall;
        and reflective; and requires; and safety; and to; any of; are covered; are high; are nothing; are now;
        are outstanding; are referred; are settled; are still; are used; arrives; as individuals; as they; asked and;
        aspects; assessments is; at fourteen; at them; at work; auditing; average and; awarded; back as; badly needed;
        based on; be read; beach; been cut; been placed; before services; begin; behind; best; best of; best rating;
        better a; better in; better rating; book a; boroughs; but at; but is; but it; but leaders; café; care in;
        carefully; carers in; carers would; caseload; cases out; cases that; changes have; chief executive;
        children did; children go; children has; children looked; city; clearly what; comic; community; community and;
        compared; complained; completed; considerably; correct; council department; council know; country and; counts;
        county and; court disposal; cry; date and; days and; despite; detail; direction; director came;
        disabled childrens; disposal; disposals and; does about; doing good; done in; draw on; drivers; during the;
        early so; education for; effect; effectiveness of; elected members; eleven weeks; emergencies; end to;
        england; entries; equality and; established; even on; every service; everything we; evidence; evidence that;
        explain; farms; faster than; feedback; find and; five of; five were; focus on; followed by; for as; for care;
        for has; for its; for more; for other; for safeguarding; for seeing; forms and; found inadequate;
        found significant; four of; frequent; from workers; full time; getting; getting better; go wrong; goes;
        good experiences; good practice; good progress; good things; good two; grade was; had already; had felt;
        had lately; hand; harm are; harm or; has broken; has gone; have had; have room; have taken; health and;
        health support; help children; help was; histories are; hold; hold the; homelessness; honest; honour;
        hoped for; hour; hub; human; ill health; in any; in assessing; in drawing; in education; in schools; in send;
        in what; inadequate any; inadequate since; indicator; influence; information is; innovative; inquiries were;
        inspection by; inspection we; inspections; inspectors accepted; inspectors looked; inspectors reported;
        intervention and; is dealing; is making; is often; is performing; is properly; is rare; is robust; is short;
        is thought; is written; it good; it should; kept going; key areas; kinds; kinship carers; know who; lambeths;
        last november; latest inspection; leaders as; leaders on; left at; left children; left without; letter; liked;
        line; line with; little is; lived in; loved; lovely; loyal; made considerable; making a; managers it;
        managers who; many young; matters of; may not; may the; mean that; meant that; men; midway; money and;
        monitoring visit; more are; more people; moved forward; much has; much is; need help; needs to; neglect in;
        new; nice; no queue; nobody who; none had; not able; not be; not speak; of adult; of important; of late;
        off in; offending; ofsted inspections; ofsteds new; often they; older men; olds are; on better; on each;
        on file; on time; one by; one that; only in; open to; opportunities; optimism; or left; or more; or serious;
        other and; over a; over in; overall result; parent; parenting assessments; parents can; parents have; part;
        participation; particular; person is; picked; picking; picks; placement; plan that; planning partnership;
        plans set; point when; poor; positive progress; potential risk; poverty; practice for; practice were;
        proceedings work; processes; progress and; protected the; questions; rating but; recent report; recognised in;
        recognises that; recommendations made; record; records were; reforms into; relationships with; rent;
        report from; reports and; respond; retention; revisit; right decisions; right direction; rings; round;
        safeguarding was; said social; said then; says what; scheme; school attendance; school or; schools but;
        score of; scores; seen the; sees; sentence; sentence was; service that; service to; services do; services is;
        serving; several things; shed; shortage; shortage of; shortest; should go; shown in; shows how; since it;
        since november; slower than; so; so is; so was; sofa; some areas; some good; somebody; spot; stability;
        stability and; status; stay; stay in; staying; steady; step up; steps on; still inconsistent; straight;
        stranger; strengths were; stronger than; struggled; study; sufficient progress; support worker; swift;
        take children; tax; ten year; tender; thanks; that by; that change; that doesnt; that education; that parents;
        that set; that some; the crisis; the days; the districts; the group; the need; the nine; the places;
        the problems; the requires; the seven; the shortest; the system; the youth; their lives; them better;
        them live; then and; these services; they had; things which; this one; this time; three children; three of;
        throughout the; time they; time to; times have; times in; to grandparents; to some; to strengthen;
        to teenagers; to use; to wait; to which; to work; together for; trains; transformed; trust took; turns up;
        unhurried; up against; up with; valued; very low; visit is; voice; wait long; waited; walk; was adequate;
        was better; was making; was moved; was praise; was satisfactory; was served; was there; was thought; was very;
        was working; we did; weakness which; well for; went out; were good; were looked; were or; were promised;
        were shared; were up; were very; what theyd; when its; when things; whereas; which a; which children;
        which is; which young; whose report; whose services; widespread or; will to; with disabled; with exploitation;
        with none; with other; with what; work in; workers and; workers in; written; wrote to; years since
    """,
    -0.75: """
        ^ caseloads; ^ coming; ^ earlier; ^ meetings; ^ of; ^ on; ^ pathway; ^ peterboroughs; a close; a home;
        abuse and; academy; acts; added the; adult support; after; agency staff; all five; already; an emergency;
        and core; and well; and yet; another and; any more; approval; area of; areas have; as children; as there;
        asian; assessment is; at a; at last; at the; authority is; be on; be safe; be scrutinised; been inadequate;
        been the; born; budget and; bus; but most; but they; by week; call; can book; carers the; case conferences;
        case notes; categories; cent of; changes in; children and; children board; children that; children think;
        children well; childrens own; classroom; come on; comes to; conclusion; council says; council tax; cyps;
        decisions about; discharge; do; do better; do in; do what; effective and; eight years; emotional and;
        every area; excellent; extra; families could; families is; family; far; feel that; fewer; final hearings;
        find it; five; focus; for adoption; for children; for life; for long; foster; found improvement;
        full improvement; future; get the; governance the; great deal; gym; had seen; had worked; had written;
        has moved; has shown; have begun; have drawn; have seen; he is; high; him; history of; hold a; homes have;
        how committed; if a; impact; implementation; impressive; in april; in improving; in several; in time;
        in trouble; inadequate are; independence; inside; inspection too; into special; is better; is not; it came;
        it names; it published; it required; it they; it wasnt; its practice; its quality; judgements; kept safe;
        languages; last and; leavers whose; listened to; lived; look to; managers know; met; more children;
        more closely; more frequent; more staff; named in; need and; need for; newest inspection; no longer;
        no widespread; not all; not an; not take; nurses and; of four; of how; of local; of strengths; of three;
        offend again; official; ofsted rated; on what; one another; one child; only two; order; out with;
        outstanding overall; pace of; people to; pizza; politicians; practice is; prevent; priority actions; properly;
        protect the; put a; quick; quickly; rating requires; reasonable; recently; recruitment; report was;
        requirements; responded; restorative; right; run away; said to; said was; saw are; say that; says leaders;
        school for; seen by; senior managers; sent back; services are; services good; services of; slow to;
        some plans; some services; somebodys; somewhere; sooner; stood; strengthen; strengths; stuck; supported in;
        sustained; swiftly; talked to; talking; teams and; ten years; that once; that social; the authoritys;
        the care; the child; the children; the evidence; the inspectorate; the latest; the past; their parents;
        them that; then the; they see; this has; time since; to deal; to drift; to more; to support; to tackle; true;
        two in; two workers; understood; use it; vacancies; virtual; visible; want to; was high; was rated; was told;
        was weak; we are; well established; wellbeing; were used; what children; when an; where it; whether they;
        who cant; who come; won; work a; work it; work with; workforce; year before; yet but; young children;
        young people
    """,
    -0.875: """
        ^ during; ^ hardly; ^ recording; accepts; adopted; adult social; affects; ambitious and; and dont; and given;
        and timely; apart from; are answered; are better; assessments that; at every; back a; back in; be followed;
        began to; begun; better oversight; birminghams; but a; but after; can now; capacity; care of; carry;
        change was; child was; city of; could be; decisions on; determined; dfe; did the; during; every level;
        excellently; for in; formal; fortnightly; four weeks; friendly; from home; from inspectors; futures; gained;
        gangs; get a; gets better; go; going in; gone well; good too; had changed; had started; has a; has done;
        have found; headway; how hard; in fifty; in proportion; inspection the; is asked; is put; is right; it down;
        jargon; knew what; latest; leaders were; less often; little information; long and; low point;
        managers oversee; mind; monitoring; moved up; much better; needs assessments; not for; not held; noted;
        nothing had; nurses; of effective; of school; of service; officers and; ofsteds report; on monday; only four;
        or are; overall and; oversight of; panels; people could; people in; performance in; performing; plans were;
        plenty; pointed to; praised; professionals; progress of; promising; prompt; protection are; ratings of;
        recognised; recording; remember; residential; return to; rewritten; ring; room; said too; sector; served;
        several; several strengths; sleepovers; so the; some families; spare; stand; still improving; suited; summer;
        superb; support given; surprise; surprises; tackle; teenagers who; than five; that ended; that were;
        the police; the response; the service; the strategy; the virtual; there; they could; they try; time and;
        timely; trust and; try; two days; urgent; usually; was dealt; weekend; weeks of; welcome; were short; where a;
        will; worked; workers has; workforce is
    """,
    -1.0: """
        ^ an; ^ ensure; ^ few; ^ initial; a list; alone; and most; and police; and that; are doing; are known;
        are making; are met; are over; area partnership; at each; attendance; authority should; authoritys; be good;
        because a; credit; delay for; developed; done but; evaluation and; excluded; families and; forum; good after;
        government inspectors; grandparents; had plans; higher; higher than; hoped; improvement in; information for;
        is positive; is used; its inadequate; keep children; learned; listened; little ones; long for; no; no serious;
        not; not a; not get; not many; nothing; of social; on as; others were; potential; rating as; read; recognises;
        rightly; routine; school was; services has; suit; that since; that would; the effectiveness; the staff;
        they behave; they must; this visit; to children; tutors; understands; very; victims was; view of; waits;
        well as; well the; went on; what has; when children; with partners; with them; work remains
    """,
    -1.125: """
        ^ only; after three; ambitious; and who; are seldom; areas but; by when; care has; case; children is;
        children to; commended; difficult; draw; emergency; faith; for all; have brought; impact on; impressed;
        in care; is needed; maintained; more independent; no child; peterboroughs; plan and; plans to; published;
        rated as; response to; starting; steadily; still getting; take part; thanks to; that had; that people;
        the inadequate; the two; to make; training and; typically; would need
    """,
    -1.25: """
        ^ assessment; ^ not; drift; from their; have lost; hospital; leavers have; less; need not; not one; play;
        recognise; the county; those children; to take; tried; was found; work and
    """,
    -1.375: """
        ^ no; been a; but the; covid; effectiveness; exceptional; gloom; improve but; inadequate no; is starting;
        is still; outstanding; progress; too; whatever; years after
    """,
    -1.5: """
        are more; authority has; considerable; inspectors that; leavers and; must improve; page; praise; starting to;
        sufficient; they should; what must; without
    """,
    -1.625: """
        were no
    """,
    -1.75: """
        only three
    """,
    -2.0: """
        in some
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    2.0: """
        whether
    """,
    1.875: """
        good or
    """,
    1.75: """
        the improvement
    """,
    1.625: """
        authorities; had to; or outstanding; recommendation; theme
    """,
    1.5: """
        after children; and partners; council said; how good; occasion; partners have; reports; these improvements
    """,
    1.375: """
        ^ to; and progress; assessments and; development; must; now have; only; position; recommendations; to look;
        views; wanted
    """,
    1.25: """
        ^ next; ^ that; a high; after that; an improvement; and also; are clear; as can; board is; commissioning;
        consistent; documents; head of; help they; how effective; identify; in august; is rated; made by; members;
        now that; on that; should; strategy and; through; thus; visit of; vital; welcomed; were not
    """,
    1.125: """
        ^ about; ^ none; ^ whether; ^ with; a social; accountability; and workforce; are effective; are several;
        areas and; at how; at too; awareness; below; better through; both; data; encouraging and; ever; fieldwork;
        five years; for quality; found at; four in; guide; heard; improvements; inspectors to; knowledge and; lga;
        mean to; means that; on social; outcome; priorities; protection requires; records and; response; said; scale;
        set; significant shortfalls; such; temporary; the departments; the ofsted; the ones; their case; them from;
        these; these are; thought to; to now; to run; unless; unsafe; we know; were left; what; years the
    """,
    1.0: """
        ^ all; ^ for; ^ make; ^ see; ^ through; a part; a system; action; action plan; actions; alan; an ofsted;
        and excellent; and our; are as; are not; areas in; as to; been published; behaviour; better after; but nobody;
        by a; care plans; child protection; children were; childrens care; clinical commissioning; councils;
        country has; decide; detail in; difficulties; directly; drift and; efforts to; encouraging; every child;
        fixed; governance arrangements; happy with; has had; has to; have and; i; improving and; include; is about;
        is given; is with; leader; manage; means; means the; meeting; might; more social; more work; most are;
        most have; needs are; neglect; now published; of support; of that; opened on; over the; pay; people are;
        perform and; performance is; period; policy; present; procedures; reading has; refer; register;
        relationships between; report and; report is; reports by; result; reviewed; safe and; safety is; said what;
        say what; see how; service has; services was; she was; so many; society; spring; staff and; stay with;
        supported; than that; that inspectors; the lead; the lga; them have; those; told of; too much; visited;
        visits to; was above; welcomed by; well and; well to; were being; what good; what we; where we
    """,
    0.875: """
        ^ across; ^ government; ^ it; ^ scores; ^ set; ^ these; ^ watchdogs; ^ well; a better; a committed;
        a government; a more; a number; a priority; a score; a well; about children; acted swiftly; addressed;
        advisor; after ofsted; already; and commitment; and development; and education; and outstanding; and schools;
        are five; are performing; are protected; are rated; are very; authorities are; authority does; average in;
        be in; be made; be told; because; been trained; begins; but have; called good; can give; case files;
        challenge; challenges; checked; childcare; children of; children safe; childrens and; choice and; closely;
        come to; commissioning group; committed and; concern; consistency; cope; cost; council; councils are; deal of;
        did not; died; disabilities need; disabled children; do need; doing well; domain; education health;
        engagement; essential; even though; every; families good; first monitoring; first report; focus;
        for everything; for ofsted; found had; framework; from outstanding; gone down; good deal; good is;
        good leadership; grading; harm; has improved; have on; he; helps them; identifying; ilacs; improvement board;
        in its; information on; inspection and; inspections; is adequate; is praise; keeping the; last had; leader of;
        let down; made a; making services; moment; monitor; morale among; more consistent; more important; nationally;
        necessary; now and; now out; of them; of youth; on more; or; out where; outstanding is; overall the;
        parents carers; past two; performance; plans for; pleased with; presented; private; protection had;
        protection planning; re; reach good; recommendations are; records; reduced; report came; required; review of;
        reviewed by; rights and; safety and; said at; said then; schools and; secretary; see that; seen what;
        serious and; services stronger; share of; short of; still being; straight away; strong relationships;
        support care; supported by; than adequate; thanked; that did; that goes; that good; that morale; that ofsted;
        the areas; the board; the bosses; the heads; the knowledge; the pathway; the skill; the teams; the wsoa;
        their first; their plans; time after; to; to find; to grow; told to; took the; two more; warning;
        was assessed; was glad; was performing; was to; weeks before; were outstanding; what progress;
        whether children; which makes; who have; whole country; with high; work that; working on; wsoa; years;
        young person
    """,
    0.75: """
        ^ as; ^ demand; ^ fifty; ^ just; ^ last; ^ other; ^ requires; ^ seeing; ^ she; ^ this; ^ together; ^ training;
        ^ under; ^ why; a judgement; a level; a new; a permanent; a poor; a second; abandoned; able; able to;
        achievement for; action plans; actions and; adopters; adoption and; ago and; all at; all of; all this;
        all young; and asked; and better; and beyond; and fostering; and helping; and improving; and information;
        and need; and other; and parents; and performance; and risk; and senior; and special; and supported; and team;
        and work; and you; answer; are called; are judged; are leaders; are made; are one; are the; are things;
        are what; areas where; ask for; assessment the; assessments a; attached; attainment; august; badly; be drawn;
        be sure; been able; been held; been inspected; been rated; being built; being taken; believe; both were;
        but with; by senior; care department; care needs; chance; children from; clive; cllr; comes when; comments;
        concern and; concerns; considered; coordinated; could; could not; council can; councils own; courts; critical;
        criticism; culture in; damning; day when; departments; done at; done since; double; down by; effective it;
        effectiveness is; email; ensuring; examined; excellent; exceptionally well; failings in; filled and; find out;
        five days; for three; found is; found out; found significant; found strengths; further improvement; gives;
        going on; good as; good enough; good they; got in; got support; great; had had; had less; had not; has paid;
        have child; have complex; have praised; have send; have shown; have to; help from; high risk; how; how well;
        if it; improvement notice; in more; in one; in pre; in that; in this; in wales; information and;
        inspectors identified; inspectors saw; interims; interviewed; involved; involved in; is good; is higher;
        is in; is run; is set; is there; is vital; it and; its team; january that; keep harm; kept a; last autumn;
        last year; leads; leaflet for; locums; look at; low base; made it; made them; make safeguarding;
        managers oversight; many; me; member; more that; much more; much the; must be; myself; need it; needs and;
        no local; not good; not have; notice; observed; october to; of course; of education; of it; of looked;
        of safety; of schools; of several; of two; of you; offend; offer for; ofsted judged; on earlier; on send;
        once more; outlined; outweigh; overall grade; overall in; oversight; own and; parent carer; people and;
        people know; performance has; performance that; permanence is; person in; place of; planning is; plans and;
        pointed out; positive feedback; pre proceedings; privately; problems in; progress is; protected;
        providing support; put it; rating the; recommendations by; report in; report were; represented; right support;
        risk and; safeguarding was; said it; sampling; saw in; schools that; score for; see whether; sending;
        senior leaders; sentenced; series; service good; service which; services by; sheriff; shortfalls and;
        significant concern; some are; some way; soon as; spend; staff was; standard ofsted; standards; statistics;
        step down; strengths that; subject; sunderlands; supervised; supported and; system; tangible improvements;
        teams have; than good; that all; the clinical; the countys; the dcs; the few; the old; the plan; the progress;
        the weak; their families; them are; then; they think; three months; to it; to keep; to offend; too slow;
        touch with; unacceptable; up an; up in; usual; video; visit last; wanted to; wants; was needed; was positive;
        was starting; we mean; we want; weak; weaknesses in; well; well supported; were looked; were serious;
        when estyn; whether it; which has; which we; who are; who do; who has; whose cases; with an; worries about;
        years old
    """,
    0.625: """
        ^ before; ^ between; ^ both; ^ bury; ^ child; ^ children; ^ childrens; ^ coun; ^ covid; ^ every; ^ how;
        ^ money; ^ on; ^ one; ^ please; ^ progress; ^ referrals; ^ sampling; ^ such; ^ thats; ^ working; a framework;
        a half; a higher; a progress; a robust; a survey; about good; absent; abused; accelerated; accept;
        accountability and; afc; after time; again that; agency workers; ago; agreed to; aims to; all are; all the;
        all three; already and; also asked; also brought; also get; also says; although services; and bad; and by;
        and control; and entitlements; and four; and guidance; and here; and independent; and kept; and listen;
        and looked; and no; and others; and together; and whom; appendix; appropriate; are few; are given; are happy;
        are like; are put; are safe; are strong; are supervised; are there; are under; are vulnerable; areas on;
        as soon; as well; asks for; assess; assistant; at christmas; at improving; at nine; at pace; at that;
        at which; audit; authority to; base; be at; be better; be director; be given; be put; be rated; be taken;
        because some; been an; been no; before; before this; being done; being heard; being improved; believe that;
        best in; better still; board was; booked; boss; bosses at; bought; brings; britain; brought up; budget; bury;
        business; but two; by now; by this; calder; came at; came back; care experienced; carer; carers;
        caseloads have; cases; cases are; cases in; cases to; cases were; challenge to; change had; charge;
        checked for; checks of; children an; children better; children in; children on; children services; chronic;
        ciw; combined; come from; come out; comes back; comment; committee; common; community are; concentrated;
        concerned; congratulations; congratulations to; constabulary; continues; contributed to; conviction; cost of;
        council and; council three; country that; court; cqc looked; deal was; dealing with; deficit; detailed;
        developing; direct; directors; disappointed; do nothing; does is; does the; doing so; doing to;
        domestic violence; dramatic; drawn into; drug use; earlier visits; earliest; early help; education better;
        education department; effective; ehc process; either; encouragement; ensuring safety; enter; escalate;
        even now; ever since; example the; examples; executives; expertise; exposed to; failures; failures inspectors;
        fairly; families can; families that; far and; files and; finding out; findings and; first year;
        focused inspection; for a; for better; for childrens; for example; for good; for improvement; for looked;
        for overall; for schools; for two; fostering; found the; from monday; from where; general; gets better;
        go and; goes to; going missing; good and; good management; good requires; good when; good work; governors;
        grades; grades for; great achievement; great change; guidance says; had experienced; had in; had no;
        had rated; had written; hard; harm and; has come; has ever; has put; have had; have led; have liked;
        have promised; have said; have set; have started; having their; headings; health services; health staff;
        help came; help when; help workers; helping; high praise; himself; hospitals; how care; how needs;
        how services; hulme; i have; identified in; ilacs inspection; important; improved since; improvement are;
        in greater; in june; in other; in our; in places; in those; inadequate or; included the; increased;
        ineffective; information; inspection report; inspections since; inspectors at; inspectors come;
        inspectors themselves; inspectors want; into gangs; into practice; is called; is found; is it; is of;
        is organised; it are; it knew; it matters; it up; its last; its neighbours; its rating; its verdict; its way;
        jobs in; joined; judith; june; just three; justice board; justice in; kcc; keeping; knew of; labour;
        last ilacs; lead on; leaders at; leaders who; leads to; learn from; learning from; leavers experiences;
        leavers for; leavers in; less good; letter from; limits in; list of; listened; live in; live through; local;
        local partnership; looked as; looking; looks; looks after; mainstream; make to; male; managing; many people;
        many were; marks out; may; meant; meet; members were; ministers; missing children; model had; monday;
        monitoring reports; most at; national director; needs so; neil; news; no other; not much; not stop; now four;
        of coming; of high; of outstanding; of parents; of six; of strong; of things; ofsted to; ofsteds words; on an;
        on improvement; on it; on some; on their; one year; online; open in; operating; or in; or to; our work;
        outstanding good; over all; overview of; pandemic the; partners; partnership did; people from;
        permanent social; personal advisers; plans is; plans on; please; practice of; praised and; praised its;
        prevents; pride in; problems that; promote; protection children; protection experience; protection plan;
        protection plans; provides; providing; pushing; rated higher; rated its; readers; reading; really;
        recognised and; regular; relentless; relentless focus; remain; requiring; responsible; return home;
        right kind; river; roll; rules; runs childrens; safeguard; safeguarding in; same for; save money; say;
        scathing; school which; scotland; scst; second; seen and; seen it; separate; serve; service was; services as;
        services better; shared; she; shocking; should be; shows; since december; since ofsted; slow; so says;
        some staff; specific; spoke of; stability for; standards for; steps are; still required; still to;
        strategic planning; strategies; strengths of; studied; supervises; supervision; supervision are; support of;
        supposed; taken from; taken in; takes; takes up; tamesides; teams that; tells; than; that are; that could;
        that do; that gets; that inspection; that perform; that these; thats the; the beginning; the cabinet;
        the changes; the concerns; the district; the findings; the good; the heart; the leader; the more; the one;
        the outcome; the outstanding; the pandemic; the past; the positive; the result; the river; the town;
        the virus; the work; their; their colleagues; their hard; them and; them but; them inadequate; then that;
        there to; they refer; things were; this sort; three broad; through a; thursdays; time with; to all; to call;
        to childrens; to every; to know; to live; to offer; to see; to stay; to young; together better; together by;
        together with; told; took in; tool; top of; torbays; transitions; trouble with; trust were; two inspectors;
        two months; two of; two social; understood and; unit; unitary; up but; us that; vacant; virus; visit dealt;
        visit to; visited on; vulnerable and; wales is; warm and; was a; was attached; was children; was here;
        was how; we have; weakness which; website; were excluded; were new; were what; what ofsted; when; when ofsted;
        when services; wherever they; which are; which could; which ofsted; who worked; widely; with five;
        with housing; with six; with staff; with this; with which; without a; wonderful; work assessments; works and;
        works closely; worries them; worse; would; year; year from; yos in; yot works; young; youth crime
    """,
    0.5: """
        ^ cqc; ^ discussions; ^ eight; ^ fewer; ^ had; ^ making; ^ neither; ^ part; ^ pay; ^ regular; ^ there;
        ^ theres; ^ today; ^ torbays; ^ up; ^ what; ^ while; a detailed; a diagnosis; a distance; a drop; a few;
        a good; a graded; a help; a local; a member; a move; a paper; a pathway; a position; a promise; a staff;
        a summary; a temporary; a transitions; a trust; ability to; about; about a; about making; about when;
        accelerated progress; achievement; achieving for; across the; adequate and; adequate as; adhd; adopt; advance;
        advocate is; affected by; after those; against it; agencies together; agencies work; agreed that; ahead and;
        all said; all those; allowance; also heard; although; among it; among other; an accelerated; an area;
        an outside; an overall; and acted; and adult; and alternative; and become; and carers; and decisions;
        and delay; and doing; and enduring; and give; and inadequate; and inspectors; and into; and july;
        and leadership; and long; and look; and now; and pace; and plans; and processes; and protecting; and quality;
        and stepping; and supports; and talked; and these; and want; and wrote; and youngsters; another; answered and;
        answered with; apprenticeships and; april to; are a; are audited; are dealt; are from; are inadequate;
        are kept; are meant; are out; are represented; are reviewed; are taught; area performs; area were;
        areas practice; as ofsted; as we; assess and; assessed; assessments in; assessments of; at all; at closely;
        at noon; august and; authority in; away with; babies and; back of; back to; be a; be an; be judged; be part;
        become looked; been achieved; been chosen; been finished; been found; been hard; been hired; been named;
        been one; been seen; been sent; been welcomed; before a; before court; began; began in; being brought;
        belonged; beside; better and; better experiences; better service; between children; between them; beyond the;
        bi; bi borough; block; board for; board has; boarding; boards; bosses; break down; breaks for; broad areas;
        broadband; budget is; build on; built up; but there; by independent; by local; by their; called for;
        came before; campaign; can choose; can have; can manage; can only; cant; care health; care know; care teams;
        care than; care to; carers and; carried out; cases as; centre at; challenges are; chances to; change how;
        change things; changing and; charge of; charge were; checked and; checking; chiefs; child being; child needs;
        child waits; children first; children learn; children meanwhile; children so; children which;
        childrens services; choice; chosen; city in; citys social; ciws; claimed; closely together; come for; come of;
        come on; comes; comes on; commission who; commissioned; commitment; communication; company; complained;
        concerns and; concerns was; consideration; contextual safeguarding; continuous improvement; contributed;
        control of; core of; costs; could hardly; council bosses; council leaders; council met; council than;
        council wants; council would; councillors; councils chief; councils had; councils in; councils to;
        counted and; cqc report; criteria are; criticised; current; custodial; cuts; day on; day that; days before;
        dealers; decisions; delay in; demand and; demand for; department of; depth; describe; devons; died in;
        differently; director explained; directors and; disability services; do with; done; done before; done better;
        door where; down between; draw up; driven; during lockdown; duty to; each and; each child; each service;
        early this; education secretary; education staff; ehcps; eight families; eight recommendations;
        eighteen months; elsewhere and; end in; england the; entrants; every side; evidence of; examined by;
        examples of; executive of; experience had; expert; explained; explained what; exploitation and; exposed;
        failures in; families carers; families get; family meetings; family support; fare and; fault; features;
        february; few in; fewer than; fifty two; files of; focused; for dealing; for each; for further;
        for improvements; for nine; for older; for residents; for vulnerable; forces; form of; found staff; four for;
        four months; four points; four where; freedom; from now; from serious; from top; from two; gateway;
        gave cause; get on; give people; given them; go from; goes with; gone from; good a; good about; good children;
        good many; good overall; good quality; good result; good while; got worse; government has; guidance;
        had children; had evaluated; had failed; had found; had four; had looked; had played; had too; hadnt; half of;
        hard as; hard to; hard work; harder and; harmful; harsh; has offered; has since; have accepted; have all;
        have lately; have not; have that; having no; health service; health support; heard understood; heart; held to;
        help children; help the; helping and; helpline for; her post; hes; high caseloads; highly critical; home care;
        home office; homeless teenagers; homes the; hope that; hopes that; how performance; how staff; how their;
        how they; identify and; if the; if you; improve was; improvement have; improvement which; improving them;
        in adult; in advance; in difficulty; in late; in serious; in society; in such; in these; inadequate and;
        inadequate by; increased the; independent childrens; independent regulator; individual children; inquiry;
        inspection reports; inspectors observed; interview; into its; into the; into training; into what; inverness;
        invest; investment; investment and; involves; is; is a; is being; is checked; is excellent; is first; is four;
        is high; is trying; issues; it for; it found; it harder; it makes; it on; it saw; it sees; it set;
        it supervises; it took; its efforts; its staff; joint inspections; judged how; judged that; judged them;
        judgement and; judgement overall; kept in; key decisions; key partners; know that; laptops; large; last came;
        last few; last time; latest ofsted; lead; leaders and; leaders do; leaders had; less well; letter and;
        life has; life making; like it; like that; limits; line and; lines of; linked; list; listen; little to;
        local area; lockdown and; long; long in; long time; longer run; look ahead; looked above; looking into;
        loving; maddox; main points; main reasons; majestys inspectorate; make childrens; make education;
        make outcomes; managers in; managers will; manages; many families; matters; may become; meant to; meanwhile;
        measures; medium; meet every; meeting at; meetings; message; midlands; missed and; modernising; money for;
        monitored; months as; more for; more help; more is; more training; more urgency; most vulnerable; moved to;
        mp; ms; much progress; must now; must stay; my; national scheme; nations; nearly; needs met; needs who;
        neither; new unitary; next door; nhs; nine; no; no chance; no fewer; no overall; no room; nobody could; none;
        norfolks; not; not brought; not made; not safe; not the; not work; noted and; noted had; nothing of; noticed;
        now done; now knew; number of; october; of adults; of children; of date; of each; of great; of her; of its;
        of july; of just; of plan; of self; of sixteen; of those; off as; offending work; office; officers had;
        ofsted could; ofsted is; ofsted rating; olds and; on direct; on families; on outcomes; on protection;
        on safeguarding; on these; on tuesday; once so; once when; one better; one case; one grade; one local;
        one more; one reason; ones on; ongoing; only weeks; or child; or even; or requiring; order to;
        organisation that; other parts; others that; out if; out in; out last; out today; outcomes better;
        outstanding at; outstanding to; oversee; owner; pages; parent; parents are; partners is; partnership for;
        partnerships and; parts; past year; pathway for; pay for; paying; people should; people without; performs;
        permanent home; piece; placement and; placement orders; places; places and; plan app; plan of; planning for;
        planning that; plans without; pledge to; poorly; portfolio; practice and; pre; prepare; previously; probation;
        proceedings and; progress against; progress plan; progress that; promise of; promised; promised to;
        protecting children; protection and; protects; protects children; protest; provided; provided for; provides a;
        put money; question; raise; raised and; rating; rating as; read more; readings; ready; recommendations for;
        recordings; recovery; region have; regulated; remain in; rents and; report gives; report how; report to;
        reports on; requirements and; resign; results; results were; right to; right what; rigorous and; rise;
        rise to; risk assessments; robust plans; roles; rosalind; rota; run it; run its; sadly; safe systems;
        safeguard children; said that; sample; say the; says good; says is; scale of; school places; school that;
        schools had; scrutiny; seek; sees how; send local; send partnership; senior manager; sent a; separate areas;
        serious harm; service adequate; service are; service in; services came; services did; services get;
        services than; services took; set out; seven inspectors; several kinds; sex; share the; sheffields; shocked;
        shortfalls; should get; should improve; shows in; shows significant; signed a; significant areas;
        since services; situations; six months; six points; small as; small team; smaller workloads; some youngsters;
        sought; specialist worker; spending on; spoke; spoke highly; stable workforce; staff did; staff get;
        stakeholders; start in; start of; statutory guidance; stay out; stepped in; strategy to; strong team;
        stronger with; struggle; sub; substantial; such an; suffered; summary; supervision is; supervision of;
        support plans; support service; support staff; support that; support there; supporting; supports; surreys;
        survey; system has; system of; systems pathways; taken on; taking steps; talk to; team had; team has;
        team yot; term; tested how; than ever; than inadequate; that agencies; that an; that children; that come;
        that for; that helps; that much; that show; that they; that those; that what; the arrangements; the bar;
        the capacity; the ciw; the commitment; the court; the credit; the day; the difficulties; the earlier;
        the edge; the focus; the framework; the hub; the hubs; the law; the man; the month; the multi; the nation;
        the needs; the number; the priority; the required; the review; the risks; the scrutiny; the send; the spring;
        the standards; the sub; the subject; the third; the time; the university; the visitors; the welfare;
        the whole; their feedback; their outcomes; their practice; their rights; there can; there for; there isnt;
        there will; therefore not; these visits; they add; they call; they feel; they meet; they reach; they read;
        they require; they spoke; they took; they went; they wrote; thing that; things inspectors; things over;
        think of; third monitoring; thirty; this; this and; this includes; this it; this rating; this report;
        this service; this time; this weeks; those are; those that; those with; though it; though there; thousand;
        three in; three weeks; through an; through which; time entrants; time to; to bottom; to britain; to clear;
        to draw; to form; to inspect; to learn; to let; to oversee; to put; to resign; to safeguard; to set; to speak;
        to spend; to step; to supervise; today in; todays; together on; too long; too soon; tool for; top to;
        transform; transport; turned up; twelve; twelve months; twice since; two reports; unable; unable to;
        under pressure; under the; unless there; unpaid; up inspection; up the; up well; variable; variable and;
        verdict; views of; virtual school; visit does; visitors and; voluntary; wales; wants to; was going; was made;
        was not; was now; was recorded; was weak; was whether; was wrong; way is; way of; ways of; we must; we now;
        we would; weak in; weaknesses; wealdham; wednesday; week in; welfare of; well cared; well done; well services;
        went and; went down; were about; were given; were long; were now; were one; were praised; were seldom;
        were set; were too; were with; were working; what a; what follows; what leaders; what send; when their;
        when there; where; where people; where the; where they; which care; which it; which should; which was;
        which went; while those; white; who called; who look; who may; who run; who they; whole are; whom the;
        widespread failures; will get; will improve; wish to; with all; with each; with experience; with it; with its;
        with ofsted; with outside; with outstanding; with people; with practitioners; with victims; within a;
        work done; work of; work teams; worked out; worked with; workers had; working age; works in; writing;
        wrong with; wrote of; yet been; yet they; yjs works; yot; young inspectors
    """,
    0.375: """
        ^ ahead; ^ among; ^ another; ^ any; ^ applications; ^ audit; ^ being; ^ calls; ^ camdens; ^ ciws; ^ cuts;
        ^ david; ^ failures; ^ far; ^ finding; ^ forty; ^ fourteen; ^ hmie; ^ home; ^ improvements; ^ management;
        ^ ms; ^ neighbouring; ^ nhs; ^ older; ^ once; ^ performance; ^ peter; ^ pupils; ^ reading; ^ reports;
        ^ secondary; ^ services; ^ significant; ^ similarly; ^ so; ^ spending; ^ step; ^ strategy; ^ ten;
        ^ thresholds; ^ two; ^ unannounced; a carers; a challenge; a child; a clearer; a company; a copy;
        a councillor; a crisis; a doctor; a focused; a follow; a fund; a further; a handful; a library; a little;
        a main; a meeting; a mere; a monitoring; a no; a pair; a parents; a period; a positive; a presentation;
        a private; a recording; a right; a rigorous; a sample; a scale; a series; a service; a sign; a surprise;
        a target; a video; a voluntary; a welcome; about childrens; about four; about the; about whether; above all;
        academic; accepted; accepted and; accommodation and; account and; account for; achieving; act quickly; acting;
        action and; action as; adequate which; admitted; adopted and; adoption service; adult and; adults and;
        adults of; advertised; adviser who; advisers stay; advocates for; after by; after or; after the; afterwards;
        again in; again when; against a; agencies are; agencies do; agencies share; agency hub; agencys; ago a;
        ago there; agreement; agreements; agrees; agrees with; all by; all its; all on; all social; allowed to;
        almost every; along the; also recommended; although it; although they; always see; amount; an action;
        an adequate; an education; an ehcp; an exceptional; an extra; an increasing; an initial; an interview;
        an official; and; and about; and above; and accepted; and adults; and all; and at; and come; and constructive;
        and develop; and direct; and down; and drive; and every; and foster; and governors; and how; and i;
        and impact; and improve; and large; and leave; and live; and local; and lost; and make; and making;
        and management; and many; and met; and more; and moved; and needs; and officers; and on; and procedures;
        and professionals; and puts; and refer; and resources; and respected; and results; and services;
        and significant; and since; and skills; and someone; and staff; and strategy; and takes; and thanked;
        and thorough; and those; and told; and too; and took; and understanding; and unsafe; and workload;
        and zimbabwe; annual assessment; another inspection; answered by; answers from; anxious; applications; apply;
        apprenticeships; approved; approved it; are about; are acting; are already; are but; are caught; are chosen;
        are concerns; are disabled; are done; are failing; are for; are full; are heard; are inspected; are named;
        are needed; are often; are planned; are timely; are waiting; are with; area send; area services; area so;
        areas had; areas it; as for; as not; as of; as read; as something; as that; as their; asked by; asked the;
        asked too; asking; assessed under; assessing needs; assessment by; assessments had; assessments have;
        assigned; assured; at a; at about; at an; at children; at length; at no; at nursery; at potential;
        at protecting; at this; at was; at what; attacked; audited; auditors; authorities that; authorities were;
        autism spectrum; availability; available for; average which; aware; aware of; awareness of; away and; away to;
        bags; band; barnsleys; barry; be adequate; be back; be changed; be harmed; be held; be helped; be inspected;
        be the; be written; been appointed; been done; been helped; been looked; been missing; been much; been passed;
        been reviewed; been running; been used; before she; before that; began a; began on; being and; being dealt;
        being looked; being made; being of; being tried; being worked; believe in; bellamy; belonged to; better;
        better access; better but; better chance; better communication; better performance; better said; better so;
        bettering; between partners; beyond; birth to; blackpools; board on; board the; boat; bonus; borough;
        borough are; borough who; boroughs childrens; bosses in; both and; briefings; bring them; brings a;
        britain alone; brought a; brought in; bruises; build; builds; builds on; built; but; but also; but on;
        but said; but social; but still; buy; buying; by domestic; by hm; by inspectors; by law; by one; by six;
        by strong; by then; cabinet meeting; call in; call to; called its; calls for; came; came after;
        came unannounced; can ask; can learn; can meet; cannot; care ehc; care firms; care good; care have;
        care improvement; care in; care inspectorate; care so; career; carer voice; carers children; carers strategy;
        carrying out; case audits; case records; caseloads that; cases had; cases the; cases which; cases without;
        caught up; cautions; ccg and; cent and; cent since; cent were; centre of; certificates and; changed in;
        chief executives; child are; child care; child needed; child on; child or; child safeguarding; child services;
        child should; childhood; children aged; children at; children known; children leaving; children left;
        children missing; children must; children parents; children properly; children sentenced; children such;
        children wait; children waited; children waiting; children when; children whom; childrens; childrens social;
        childrens views; chronologies and; circumstances; citys children; clear on; clear that; clear the;
        clearer information; clinic is; co produced; combined youth; come; commission and; committee and;
        community planning; community resolution; company of; compares; completed the; completely; concern about;
        concerned that; concerning; conditional; congratulated; consider the; consideration of; considered in;
        consisted; consisted of; consistent and; contact with; contacted; contextual; continuity; continuous;
        control over; conversations; coordinator; corporate parents; could stay; could take; council area;
        council called; council for; council gave; council moved; council nhs; council requires; council say;
        council sbc; council sent; council there; council will; councillor; councillors said; councillors to;
        councils first; count; country had; county hall; county has; countys; court and; court cases; courts have;
        cqc; cqc inspectors; cqc of; criminal; cutting; damning verdict; danger and; dashboard; data and; dead;
        dealing; deals with; decides; dedicated; delays and; demonstrated; department is; depended; deputy;
        deserve better; designed by; determination and; develop; developed further; development and; did for;
        did their; did too; did well; didnt; differed; difficulties of; difficulty; director for; disabilities in;
        disabled adults; disappointed by; discharge from; discrimination; discussion; disorder; dispute; district;
        district are; do about; do well; documents and; doing; domains; domestic; door is; door which; double the;
        down; down and; down because; drop in; drugs in; duties and; each assessment; edge of; educational psychology;
        eet; effect in; effective governance; effective response; effectively in; effectiveness the; ehc; ehcp; else;
        emergency duty; employs; enables; end with; ended with; enduring; enquiries urgent; ensure; ensures that;
        enter the; entire; entitlements; eritrea; essential services; every day; every recommendation;
        exceptional standard; executive the; exist; experience drift; experts; exploited in; failed; failings;
        failures were; fair and; families; families trust; families what; families whose; family can; family in;
        family judge; far services; fast it; favourably; feared; feelings; fell; fell short; fenced; few months;
        few staff; few weeks; fewer agency; fewer people; fifty eight; final; findings as; findings from; findings in;
        findings on; first and; first come; first for; five main; fixed term; focus group; focus groups; focus was;
        focused on; focussed; followed in; following up; follows from; for almost; for assessments; for autism;
        for both; for carers; for communities; for evidence; for having; for helping; for homeless; for improving;
        for others; for practitioners; for protecting; for seven; for small; for supporting; for their; for training;
        for which; foremost; fostered; fostering and; found came; found fault; found good; found has; found makes;
        found wanting; found widespread; foundation trust; four; four days; four weeks; framework for; from child;
        from coming; from here; from independent; from january; from many; from may; from them; from this; front line;
        fully in; further on; gave an; gave up; get and; get no; get one; get services; getting ready; given and;
        given when; go as; go by; goes up; gone for; gone into; gone up; good but; good experience; good practice;
        got with; governance of; governance was; government is; government to; grade; grade at; grade for; grade in;
        grade is; graded; group is; group on; groups and; groups for; grow up; growth; guide to; had appointed;
        had joined; had only; had paid; had regular; had shared; had taken; had the; had then; had won; halved;
        hands of; harassment; hard and; hardly be; harm in; has; has accepted; has asked; has enabled; has failed;
        has in; has just; has made; has never; has one; has promised; has therefore; has told; has used; have also;
        have apologised; have committed; have confidence; have doubled; have now; have offended; have reduced;
        have sentenced; have settled; have used; have welcomed; have written; he had; he has; he told; head;
        health agencies; heard what; held back; helen; help a; higher education; highest mark; him; him for; hired;
        his mother; hm; hm inspector; hmie; holiday lets; home had; home of; home on; home or; homes run; homes that;
        hospital trust; house in; housing and; how bad; how children; how effectively; how it; how its; how quickly;
        i should; identification; identifying children; if youre; important strengths; important that; improve are;
        improve in; improved by; improvement a; improvement and; improvement has; improvement journey;
        improvement overall; improvement scotland; improvement too; improvement was; improvement with;
        improvements to; in as; in bringing; in childrens; in common; in contact; in developing; in england;
        in further; in harmful; in help; in local; in my; in need; in order; in person; in records; in situations;
        in staff; in succession; in supervision; in tears; in todays; in urgent; in week; in which; inadequate still;
        inadequate twice; inconsistent; inconsistent and; increasing number; independent inquiry; infant;
        informed and; inner; inquiry into; inside the; inspect; inspection after; inspection but; inspection had;
        inspection volunteers; inspection will; inspectorate education; inspectorate had; inspectorate of;
        inspectors left; inspectors of; inspectors reviewed; inspectors so; inspectors used; inspectors which;
        inspectors will; instability; intent; interview with; interviews; into; into dealing; investigation in;
        is acting; is another; is brought; is committed; is concern; is concerned; is doing; is fit; is free; is full;
        is glad; is going; is growing; is happening; is help; is increasing; is just; is kept; is moving; is much;
        is served; is some; is something; is steady; is two; is up; is vacant; is what; is where; issue; it a; it as;
        it at; it became; it can; it could; it looks; it offers; it out; it points; it rates; it told; it wants; item;
        its care; its commitment; its effect; its end; its name; its recent; its strengths; janet; joined forces;
        joins the; joint commissioning; joint inspection; jtai; judged by; judged outstanding; judgement is;
        judgement to; jury; keep up; keeping children; keeps an; keith; kept as; kept together; key; knew how;
        knew their; know if; know of; knowledge; labours; language of; last; last may; late september; late so;
        latest monitoring; law says; lead health; lead member; lead the; learning; learning difficulties;
        leavers came; leaving care; led; led the; left them; left to; lent; level with; life for; light in; linda;
        linked to; listen to; little and; little over; little was; live a; lives and; local authorities; long periods;
        longer for; looked in; looks at; low; lowe; lower than; lowest; lynn; made in; made the; main partners; make;
        make all; makes a; makes me; making childrens; making progress; making reoffending; management has;
        management is; manager reads; manager was; managers and; managers are; managers did; managers it;
        managers the; managers was; mandatory; many different; many sides; martin; mash and; matching placement;
        matter to; may and; may need; means of; meet them; meeting in; member for; members of; membership; mere;
        met to; met young; might come; minister; mix; mixed; model that; monitoring; monitoring of; monitors;
        month are; month inspectors; month the; months and; months or; more cases; more complex; more consistently;
        more effective; more improvement; more in; more involved; more stress; more widely; most places; most was;
        motion; moved in; much that; much work; must not; must still; named a; named the; nation; national inspection;
        nearly half; nearly two; needed before; needed if; needs improvement; neet; neglect and; neighbours;
        never seen; new contract; new head; new independent; new ones; new permanent; new version; newborn; newborns;
        newest report; newhams; next full; next year; nhs foundation; nine weeks; ninety; no account; no council;
        no grade; no home; nobody else; none was; nor did; northamptonshires; not acted; not always; not assessed;
        not drawn; not end; not move; not quick; not quite; notice has; now in; now of; now takes; october after;
        of abuse; of age; of all; of any; of audits; of concern; of domestic; of enquiry; of evidence; of failures;
        of first; of improving; of leaders; of learning; of managers; of my; of need; of other; of out; of placements;
        of posts; of recommendations; of reviews; of routine; of taking; of this; of too; of very; of who; offended;
        offered; offers; offers to; officer; officers at; ofsted a; ofsted inspector; ofsted judges; ofsted last;
        ofsted rated; ofsted sees; ofsted wrote; ofsteds eyes; ofsteds letter; ofsteds newest; ofsteds team;
        ofsteds visit; often; often has; on almost; on july; on neglect; on out; on staff; on such; on teenagers;
        on the; on them; on where; on without; on young; on youth; once a; once again; once they; one building;
        one care; one councillor; one means; one stands; one the; one to; one would; only six; operations; optimistic;
        or good; or have; or the; ordered; organisations; other key; others and; otherwise; our care; our improvement;
        our send; our view; ours; out an; out as; out over; out the; outcome of; outcome was; outcomes of;
        outside the; over; over how; overall mark; owed; own lives; own standard; paper; paragraph and; parents from;
        partners together; partnership are; partnership as; partnership was; past; pcc; people care; people met;
        people of; people said; people themselves; people there; per child; periods; permanent; persistently;
        personally; phone app; piece of; place from; placed out; plan be; plan better; plan for; plan to; plan was;
        plan within; plans ehcps; plans was; play a; played; played a; point scale; points; points made;
        politicians are; poor quality; population; position to; possible outcomes; post; post for; post in; pound;
        powers; practice; practice has; practitioners; practitioners in; praise went; preferred; present and;
        presentation; presented to; priorities and; priorities of; privately fostered; procedures and; procedures for;
        proceedings; produced; professionals have; professionals who; progress for; project; prospects; prosser;
        protect vulnerable; protection for; protection processes; protection register; protection were; proud and;
        provide a; providers; providers and; public in; public protecting; publication; published their; pupils at;
        put at; put before; put that; put things; quality and; quality was; question of; quick enough; quicker;
        quicker and; quit; quite a; race; raise standards; raised concerns; rated excellent; rated how;
        rated inadequate; rated requires; rating after; rating in; read case; read the; received a; received the;
        recent inspection; recommendations from; recommends; record the; recordings of; records of; referral units;
        reflected; reflected in; reflects; reforms were; regime; region is; regulator; regulator ofsted; removed;
        report a; report described; report into; report named; report with; reported by; represented in;
        requiring improvement; resigned; resolved; respect; responded to; responsibilities; result is; resulted;
        resulted in; review by; reviewed and; reviews by; ring fenced; risk are; risk the; road to; robust action;
        roughly; rule; run childrens; rung; safeguarding better; safer as; said came; said he; said requires; said so;
        same; same as; same that; sample of; sarah; satisfied with; say about; say and; say there; say they;
        say theyre; says has; says how; says its; says of; says that; says what; sbc; school age; school has;
        schooling; schools a; schools did; schools to; score out; scoring; scotland and; screening for; scrutinise;
        seconded; see from; see it; see to; seek asylum; seen for; sees to; self evaluation; seminar; sen; send;
        send provision; send their; send was; sentence is; sentenced and; separated; september; served in; service a;
        service areas; service better; service director; service they; services; services among; services should;
        services they; services with; sessions; sessions with; set up; seven recommendations; sevens; sexual abuse;
        shame; shared with; shares; shire; shore; shorten; shorter waits; should and; show how; shown; shown to;
        shut and; significant failings; since covid; since that; single area; sites; six councils; six in; six key;
        sixteen; sixteen weeks; skill and; skills and; slowed; so as; so children; so for; so it; so much; so that;
        so well; social; social workers; some childrens; somebody independent; someone from; something else; spaces;
        speak of; special school; spokesperson; stable leadership; staff as; staff it; staff of; staff team;
        staffing and; stage of; standards in; star; start on; started; starts; statements of; station; stay safe;
        stayed; stayed in; step of; stepping; steps; still needed; still some; still under; still wait; still work;
        stop and; strategic director; strategy that; strengths and; strengths in; strengths just; strike;
        stronger still; structural; subject of; subsequent; such a; such children; sufficiency; sum; summaries;
        summary of; summer when; supervises are; support families; support from; support groups; support should;
        support workers; support young; supported living; supposed to; surprise; surprise to; surveys; suspended;
        swift action; system by; system is; taken; takes a; takes place; talk about; talk of; teaching; team and;
        team from; team is; team met; team to; team were; team which; team will; teams who; teenagers with;
        tell inspectors; tell what; template; temporary team; tfc; than before; than children; than most; than others;
        thank you; that; that began; that does; that grade; that keep; that left; that make; that not; that outcomes;
        that plans; that practitioners; that report; that right; that run; that same; that such; that year; the act;
        the actions; the audit; the choice; the commissioner; the conditions; the cost; the csci; the dates;
        the decision; the decline; the dedication; the designated; the direction; the disabled; the emergency;
        the end; the exception; the exploitation; the family; the feedback; the figure; the hands; the health;
        the inspectorates; the key; the necessary; the newly; the office; the paper; the position; the post;
        the pressure; the question; the re; the regulators; the relationships; the return; the reviewing;
        the specialist; the spot; the stage; the support; the uk; the views; the winter; their findings; their last;
        their letter; their performance; their short; their stories; their verdict; their view; them more; them over;
        them what; theme was; themes; there has; these had; they; they also; they asked; they concluded; they do;
        they have; they listen; they looked; they make; they may; they themselves; they will; things at; things do;
        things right; third are; third since; this framework; this led; this right; thorough inspection; those for;
        those living; though inspectors; thought of; thought that; three areas; three had; three have; three years;
        threshold; thresholds; through and; tighter; time at; time they; time were; times; to account; to act;
        to adult; to answer; to areas; to buy; to co; to community; to councillors; to decide; to face; to foster;
        to go; to her; to manage; to meet; to open; to plans; to police; to prepare; to reach; to save; to speed;
        to supporting; to this; to try; to write; today for; told more; tolland; too high; too slowly; too variable;
        took a; took part; took place; took up; top rating; torbays adult; touched; town; track; traffords; tribute;
        try out; trying out; turner; turnover and; two people; two very; unaware; unaware of; uncertainty; uncovered;
        under heavy; under new; under supervision; union; unison; universities; unsatisfactory; up asking; up more;
        up time; up when; updating; urgent action; use our; used; used the; used to; using the; vacancies have;
        version; violence and; vision of; visit after; visited by; visits before; voice; voices; voices were;
        vulnerable people; wait longer; warned in; was; was about; was accepted; was an; was announced; was by;
        was committed; was its; was launched; was noted; was on; was once; was presented; was scored; was shared;
        was still; was sufficient; watchdog rated; watchdogs have; way off; we help; we were; we will; weaknesses had;
        week for; weeks after; weighed up; welcomed a; welcomes; well at; well led; well of; well so; went missing;
        went through; were children; were critical; were cut; were evaluated; were examined; were graded; were happy;
        were how; were inadequate; were many; were marked; were moved; were needed; were never; were offered;
        were thanked; were those; were to; werent; what are; what childrens; what its; what needs; what partners;
        what they; what went; when childrens; when disabled; when inspectors; when last; when police;
        where improvement; where one; where that; where things; which; which every; which left; which looks;
        which runs; which says; which set; which things; which to; while it; whitcombe; who doesnt; who get;
        who speak; who speaks; who was; whole and; whole has; whole range; whom; whom inspectors; whom they;
        whom were; will be; will go; will meet; will stay; wished to; with adult; with by; with carers;
        with childrens; with neglect; with some; with those; with young; within three; without family; won praise;
        words and; words were; work are; work had; work on; worked in; worker who; workers are; workers into;
        workers know; workers managers; workers since; workforce has; working and; working hard; working with;
        workshops; worried that; worst in; would call; would decide; would go; write up; written and; wrote a;
        wrote that; wsoa had; year ago; year that; year the; years earlier; yot does; you to; you who;
        young inspection; youre
    """,
    0.25: """
        ^ after; ^ age; ^ agreed; ^ around; ^ arrangements; ^ besides; ^ breaks; ^ business; ^ by; ^ chairs;
        ^ colleagues; ^ councils; ^ county; ^ courts; ^ cssiw; ^ dates; ^ eighteen; ^ eighty; ^ fixed; ^ four; ^ get;
        ^ grades; ^ her; ^ hm; ^ its; ^ joint; ^ kcc; ^ labours; ^ leaving; ^ like; ^ managers; ^ meanwhile;
        ^ ministers; ^ missing; ^ monitoring; ^ multi; ^ nationally; ^ no; ^ nor; ^ numbers; ^ ofsteds; ^ only;
        ^ operation; ^ out; ^ outside; ^ partner; ^ parts; ^ pcc; ^ permanence; ^ planning; ^ poor; ^ providers;
        ^ read; ^ reassessment; ^ rents; ^ resolved; ^ schools; ^ serious; ^ sickness; ^ standards; ^ steps;
        ^ supervision; ^ supported; ^ they; ^ three; ^ transport; ^ unregistered; ^ very; ^ visit; ^ welsh; ^ weve;
        ^ who; ^ widespread; ^ within; a baby; a bus; a campaign; a care; a certain; a charity; a check; a clear;
        a coherent; a common; a community; a conditional; a conference; a coordinated; a critical; a cup; a dedicated;
        a desk; a direct; a diverse; a drawer; a drive; a fifth; a file; a fresh; a hand; a helpful; a helpline;
        a hundred; a life; a line; a low; a lower; a manager; a mixed; a paediatrician; a piece; a plan; a pledge;
        a population; a problem; a project; a protest; a published; a question; a rating; a relentless; a rota;
        a round; a routine; a safe; a scathing; a school; a screen; a send; a senior; a shock; a stable; a statutory;
        a struggle; a task; a team; a thorough; a time; a toddlers; a tool; a train; a valuable; a visit; a warm;
        a way; a whatsapp; a woman; a working; a written; a year; ability; about care; about each; about her;
        about its; about parents; about three; absent from; abuse or; accept that; accepts what; accommodation for;
        accommodation is; accordance; accordance with; account; accuracy; across england; act; act for; acted;
        action for; action group; action wsoa; actions that; actions were; activities; additional funding; adds the;
        adequate for; adequate in; administration; admit; admit that; admits; adopted in; adoption fostering;
        adoption was; adrian; adult services; adults the; advertiser; advice for; adviser has; adviser is; advisers;
        advocates; after babies; after ofsteds; after so; after they; after vulnerable; after who; aftercare;
        afternoon; again as; again by; again since; age older; aged between; aged from; agencies that; agenda; aim is;
        all a; all about; all because; all been; all care; all families; all had; all have; all parties; all plans;
        all sorts; all up; allegations; allowed; allows; almost; almost all; already begun; also areas; also been;
        also criticised; also for; also looked; also say; alter; although most; although not; amazing;
        ambitious improvement; among senior; among them; amount of; an adoptive; an advocate; an assistant;
        an assurance; an end; an excellent; an explanation; an order; an outsider; and according; and added;
        and afterwards; and ambition; and annual; and audit; and bring; and build; and challenged; and chances;
        and change; and completed; and cost; and covered; and criminal; and culture; and decide; and decisively;
        and early; and effectiveness; and ended; and engagement; and find; and girls; and go; and good; and hard;
        and help; and helps; and hold; and hope; and increased; and joint; and just; and keep; and last; and left;
        and nine; and nurseries; and october; and of; and often; and operational; and organised; and over;
        and oversee; and people; and placement; and planning; and pre; and probation; and promised; and respect;
        and respite; and service; and sexual; and something; and steady; and taken; and tells; and toddlers;
        and tools; and up; and wellbeing; and will; angry; annual conversation; annual report; another for;
        another that; another two; ansell; answer to; answered that; answered the; answers; answers and; any good;
        any longer; any one; anybody had; anyone who; anywhere; app; applications for; applied; approach to;
        approaches; appropriately; approve; april and; are always; are anxious; are applied; are becoming; are both;
        are cut; are evident; are exploited; are four; are helping; are just; are likely; are listened; are met;
        are moved; are nine; are off; are privately; are rationed; are ready; are said; are short; are stuck;
        are sure; are thought; are victims; are worked; are worried; area will; area with; areas how; areas that;
        around the; around them; arranged with; arrangement; arrangements for; arranging; arrested; arrive at; as;
        as a; as an; as director; as everyone; as far; as is; as many; as most; as no; as part; as requires; as she;
        as the; as this; as three; as with; asc; asd; ashamed; ask themselves; asked; asked for; asked how; asked of;
        asked them; asked us; asking for; aspects; assessed at; assessed on; assesses; assessment has; assessment it;
        assessment of; assessments could; association; assurance had; at as; at assessing; at best; at child; at four;
        at full; at identifying; at in; at least; at ofsteds; at once; at present; at primary; at reducing;
        at regular; at school; at services; at several; at some; at times; at tuesdays; at work; attack; attacks;
        attainment at; attempt; attention deficit; audit and; auditor; audits; audits that; authority could;
        authority looked; authority meets; autumn and; average wait; away in; back after; back home; bad; bar;
        barnardos; based in; bays; bbc; be; be about; be allocated; be booked; be brought; be clear; be complacent;
        be cut; be easier; be finished; be inadequate; be making; be missed; be monitored; be named; be noted; be of;
        be placed; be published; be seen; be thought; be undertaken; be very; beach hut; bearing; because nobody;
        because so; because social; because there; become; become one; becoming more; bed in; been addressed;
        been affected; been arranged; been back; been before; been called; been changed; been charged; been commended;
        been for; been judged; been less; been on; been poor; been re; been recruited; been replaced; been set;
        been sexually; been shown; been signed; been spoken; been successful; been the; been working; before and;
        before but; before councillors; before every; before help; before inspectors; before was; began its;
        begins at; begins on; behind it; behind the; being advertised; being left; being put; being rated;
        being reviewed; belongs to; benefits; best outcomes; best part; best quality; better lives; better says;
        better services; better some; better the; better though; better to; better understanding; between;
        between brothers; between three; bffc; big problems; birth certificates; black country; blame; blames;
        board also; board have; board icb; board lscb; board whose; board would; bodies have; bore; borough has;
        borough in; borough is; borough was; borough were; borough where; borough which; boroughs services;
        boroughs young; bosses had; bosses have; bosses said; bosses say; bought in; bounds; bowling; box; boxing;
        boy of; boys and; boys of; branch; brian; briefing; briefly; bring; bring in; bring it; bring this;
        brings out; broad; brought back; bruise; budget to; build a; build up; bulk; business support; businesses;
        but according; but although; but as; but has; but many; but services; but support; but we; but which;
        by another; by both; by cabinet; by childrens; by christmas; by estyn; by means; by monday; by our; by way;
        by whoever; cabinet; cabinet had; cabinet heard; calls to; came about; came down; came from; came the;
        came under; came without; camhs; can build; can grow; can take; candid; cannot do; cannot see; cant be;
        capacity and; capacity of; capital; card; care better; care but; care cases; care councils; care education;
        care from; care home; care is; care looked; care now; care ofsted; care planning; care quality; care staff;
        care went; care with; care workers; careful; carer is; carers are; carers is; carers what; carrick;
        carries out; case in; case they; case was; caseloads at; caseloads in; cases was; cases with; cash; caught;
        cautions or; cent male; centred on; centres on; chaired by; chairman of; chairs a; chairs of; challenge by;
        challenged; challenges that; challenging; chance in; chance to; chances; chances of; change and; changes of;
        changes were; charged; charity; check on; checked what; checks are; chiefs said; child; child in; child to;
        child without; children act; children affected; children are; children but; children needed; children over;
        children should; children since; children stayed; children werent; children will; children with;
        childrens home; childrens improvement; childrens reporters; childrens safeguarding; childrens service;
        childrens voices; childs file; childs life; choice for; choice over; chronic neglect; chronologies; cicc;
        city has; citys child; ciw had; claim; classed; classed as; clean sweep; clear vision; clear which; clearly;
        clearly got; clearly how; climbed from; climbing; clinics and; close on; closely monitored; closely to;
        clothes; clothes and; clubs; coherent; colin; colleagues; colleagues from; colleagues in; collect; come back;
        come down; come next; come together; come without; comes a; comes before; comes from; comes too; comfortable;
        coming back; coming in; coming into; commented; commissioned services; commissioned to; commissioner has;
        commitment to; committed to; committee by; committee to; committees; commonest; community who;
        compares favourably; complacent; complaint; completed on; complex; complex disabilities; complex health;
        comprehensively; concentrate on; concentrated on; concern in; concerns were; concerns which; conclude;
        conditional caution; conducted; confidence in; confident that; confirmed that; conflict; consequences;
        conservative; consistent way; consists; constable has; constables; constabulary hmic; constabulary in;
        constructive; consult; consultants; contact in; contacts; contacts are; contracts and; convened; cope with;
        coping; coping with; copley; corporate parent; correctly; costs the; could ask; could change; could give;
        could read; coun; council agreed; council childrens; council departments; council goes; council got;
        council itself; council put; council spokesperson; council stopped; council supports; council this;
        council told; council which; councillors have; councillors heard; councils children; councils director;
        councils four; councils must; councils safeguarding; councils support; councils that; councils use; count as;
        counted; counting; country to; countrys; county a; couple of; court had; court in; court sentences;
        court work; courts and; courts had; covering; cqc is; cqc together; crack; creatively; credit to; criminally;
        criminally exploited; critical report; criticism of; crucial; crushing; csci; cuckooing; cup; cup of; d;
        daniel; data was; dated from; dates; dates in; david; days from; days of; days without; dcs and; deal;
        deal about; debate; decides on; decision making; decisions in; decline; dedication; dedication of; delay as;
        delay has; deliver the; delivered to; delivery; delivery of; department as; department at; department does;
        department good; department inadequate; department to; department was; described how; described in; desk in;
        despite this; detail; detail how; deteriorated and; developed a; dfe has; did; did something; difference they;
        different people; dignity; dignity and; dipped; direct work; directly to; director told; director was;
        disappointing; disgrace; disposal work; disputes; district councils; do not; do their; do them; doctor;
        doctor and; does need; does so; does what; done if; done in; done under; done well; dont have; door service;
        dorsets; doubled and; doubled to; doubts; down from; down since; draft; drawer; drawn out; drew it; drifts;
        drinking; drive for; drove; due by; during the; duty; duty by; duty of; e g; each council; each family;
        each had; each home; each local; each meeting; each young; earlier; earlier in; earlier than; early enough;
        early in; early on; easter; economic well; education had; education the; education was; education which;
        educational; educations; effective leaders; effective safeguarding; effective services; effective support;
        effective that; effectiveness and; effort into; eighteen and; eighty; electronic records; elements; eleven of;
        eleven people; ellis; enabled; end; ending; ends in; england and; england as; english councils; english is;
        enough; enough and; enough but; enough from; enough homes; enough inspectors; enough or; enough with;
        enquiries are; enquiry; ensured; ensured that; episodes; episodes in; establishment of; estyn says; estyn the;
        ethnicity and; europe; evaluated by; evaluates the; evaluation by; evaluations; even where; event; events in;
        every family; every five; every month; every six; everybody who; everything has; evidence on; evidence shows;
        evidence to; evidenced; evident; evident in; examined the; examines; example; examples include; excellence;
        excellent service; exclusions in; executive; existed; exists; expectations; expected; expects;
        experienced social; experienced young; experiences and; explanation; exploited children; extra; extra help;
        extremely well; eye on; facing; fail; failed in; failings and; failings at; failure; fair; falls short;
        falls to; families act; families feel; families felt; families it; families of; families say;
        families together; families told; families were; families who; families will; family are; family friends;
        family help; far more; far the; far we; fast enough; father; fault with; feedback; feedback and; feedback in;
        feels like; fell on; fells; fifty; figure; figures show; files had; files in; fill; fill in;
        financial support; find that; find the; findings are; findings come; finds and; finds out; finishing;
        fire rescue; firms; first came; first day; first full; first lockdown; first names; first plans; first since;
        first thing; first two; first week; fishing; fits; five assessments; followed the; follows a; for and;
        for assessing; for brothers; for choosing; for council; for educations; for exploitation; for failing;
        for families; for five; for grandparents; for help; for inspecting; for inspection; for inspectors;
        for letting; for longer; for managers; for missing; for ofsteds; for people; for performance; for permanency;
        for prevention; for scotland; for sex; for themselves; for they; for things; for this; for workers; foreign;
        forgotten; form; formal support; former unaccompanied; forms from; forms were; fortnight in; foster parents;
        foster placements; fostering adoption; fostering is; fostering or; fostering team; found about; found before;
        found was; found weak; found when; foundation; four an; four categories; four directors; four have;
        four headings; four new; four one; four pages; four themes; framework of; framework which; frances;
        free leisure; freeview channel; friends of; friendship; friendships; from; from birth; from each;
        from elsewhere; from february; from health; from march; from me; from that; from then; fruit; frustrated;
        frustrated and; full by; fuller; fully embedded; fund for; funding for; funds; futures for; g; gaps of;
        gave a; gender; general election; get all; get as; get care; get help; get out; get them; gets on; getting a;
        getting from; give better; give children; give their; given on; gives a; gives children; global; go back;
        go down; go to; goes for; goes over; going back; going by; going through; golden; gone on; good by; good its;
        good news; good of; good start; good throughout; good time; good words; got a; got no; governance is;
        government watchdog; gp; gp practices; grade but; graded inadequate; graded judgement; grampian; grant; grew;
        group in; group that; group the; group to; groups have; grow; grown by; grows up; gwents; had acted; had all;
        had asked; had built; had called; had carried; had concentrated; had decided; had ended; had even; had far;
        had for; had gaps; had got; had happened; had just; had known; had lived; had missed; had now; had passed;
        had pointed; had read; hadnt been; hailed as; half a; half in; hall; hall has; hall in; hand with; handed in;
        handed over; handing; hangs on; happens next; happy to; hard on; harm because; harrows; has always; has been;
        has begun; has committed; has ensured; has fewer; has inspected; has kept; has long; has lost; has more;
        has named; has only; has provided; has reduced; has resulted; has some; has spoken; has taken; has won;
        have approved; have been; have both; have broken; have childrens; have choice; have come; have fun;
        have heard; have helped; have noticed; have received; have reported; have sent; have such; have two;
        have worked; having found; having the; he added; he went; head teachers; heading; health partners; health the;
        health trust; healthy and; heard of; hearing; heart of; heavily; heavily on; heavy; heavy criticism; held;
        held a; help; help in; help services; help us; help young; helped and; helped by; helped them; helps families;
        hens; hens teeth; her that; here; here is; here on; here than; here to; high needs; high proportion;
        higher rating; highlands; highly of; his; hm inspectorate; hmic; hmicfrs; holds; holds the; home in;
        home interview; home interviews; home visits; homes at; homes has; homes of; hopes; hospital and;
        hospital for; hours a; hours and; households in; how disabled; how education; how information;
        how interventions; how local; how people; how referrals; how things; hub and; hub is; hundreds of; hut;
        i know; icb; identified and; identifies; if nothing; if services; if what; ilacs framework; illegal; illness;
        illness or; important areas; improve childrens; improve for; improve to; improved for; improvement according;
        improvement before; improvement from; improvement group; improvement inspectors; improvement plans;
        improvements and; improvements were; improving in; improving the; in accordance; in additional; in another;
        in autumn; in carrying; in council; in december; in during; in effect; in finding; in for; in force; in front;
        in frontline; in getting; in good; in having; in homes; in identifying; in information; in joint; in july;
        in large; in management; in mind; in neglectful; in neither; in new; in number; in or; in others; in overall;
        in practice; in prison; in private; in reply; in spring; in suitable; in their; in to; in touch; in use;
        in words; in youth; inadequate but; inadequate once; inadequate report; inadequate service; inadequate with;
        include the; included; inclusive; increase from; independent bodies; independent visitor; indicators in;
        inform; information about; information of; innovation and; inquiries; inspect what; inspected and;
        inspected were; inspection are; inspection asked; inspection like; inspection on; inspection were;
        inspection which; inspector had; inspectorate which; inspectors are; inspectors arrived; inspectors commented;
        inspectors concluded; inspectors decided; inspectors gave; inspectors judged; inspectors listened;
        inspectors look; inspectors made; inspectors most; inspectors on; inspectors pointed; inspectors spent;
        inspectors wanted; inspectors warned; inspectors went; inspectors what; inspectors write; inspects the;
        instance; instance of; intelligence; interested; interested in; internal; intervene; intervention in;
        interventions are; interviews were; interviews with; into adult; into how; into it; into our; into special;
        into two; into why; introduced; introduced by; introduced the; invested in; investigated; is accurate;
        is always; is below; is coming; is comprehensive; is discussed; is evaluated; is evidence; is exceptional;
        is fast; is for; is important; is inspected; is limited; is little; is long; is low; is measured; is offered;
        is one; is outside; is over; is overseen; is part; is pleased; is reflected; is regular; is required;
        is responsible; is rigorous; is serious; is signed; is significantly; is sought; is three; is trained;
        is under; is understood; is waiting; is welcomed; is well; is worried; isle; isle of; isnt; issued;
        it accepted; it after; it all; it also; it asked; it began; it by; it changed; it counts; it described;
        it falls; it from; it fully; it goes; it hard; it inadequate; it inspected; it is; it knows; it looked;
        it means; it meets; it more; it provides; it put; it starts; it still; it too; it turns; it which; its;
        its adoption; its budget; its case; its childrens; its effectiveness; its final; its first; its good;
        its main; its managers; its newest; its outcome; its pay; its plans; its self; its share; its special;
        its three; its view; james; january was; job is; job or; join; join in; joined up; joins; joint improvement;
        joint team; jointly with; journey of; jtais; judge has; judgements in; july was; just for; just one; justice;
        kccs; keane; keep in; keep watch; keeping young; keeps in; kept an; kept from; kept to; kind of; kinds;
        know it; know was; know well; known of; la; labour councillors; lacking; laid down; lambeths; large number;
        larger; last assessed; last friday; last reported; last september; last spring; last two; lasting improvement;
        late or; lays down; leaders it; leaders of; leaders recognise; leaders said; leaders staff;
        leadership staffing; leads and; learning and; least every; leave out; leaver in; leavers; leavers are;
        leavers fare; leavers good; leavers of; leavers told; leavers which; leavers will; leaves out; left care;
        legal gateway; leisure; less money; less than; let them; letter about; letter came; letter for; letter has;
        letter on; letterbox; letters for; letting; level of; lewis; lie; lifted the; likely to; line of;
        line workers; lines; links; list is; listened in; little; little more; little support; live on; lived in;
        lives with; living in; llangefni; local areas; local leaders; local nhs; local safeguarding; locality;
        londons; lone youngsters; long way; long while; longer in; longer inadequate; longer the; look for; look into;
        looked this; looking after; looking at; lose their; losing; lost its; low as; lowest grade; lowest of;
        lowest rating; lucky; made as; made before; made of; made since; made some; made to; made under; maintains;
        make more; make services; make their; makes services; making at; making its; making the; making things;
        malcolm; man who; manage the; managed and; management of; management oversight; management that; manager;
        manager at; manager who; manner; many are; many care; many changes; many of; many parents; many who;
        march from; marchant; marian; mash the; massive; matches; mattered; matters is; may keep; may wait;
        means something; meant for; mediation; medical examination; medication; meet what; meeting their;
        meetings and; meetings with; meets monthly; members are; members from; members how; merely; merge; merge its;
        middle; middle of; midwives have; might do; million on; mine; ministerial; minutes the; missing;
        missing education; missing in; mistakes in; money and; money from; money into; money that; money to;
        monitor it; monitor the; monitored and; monitoring letter; monitoring report; monitoring visits; month that;
        month wait; months in; months inspectors; months later; months since; months visit; morale was; more a;
        more chances; more clearly; more families; more foster; more fully; more money; more often; more on;
        more progress; more rigorous; more visits; morning a; most assessments; most cases; most important;
        most other; most recent; mostly by; mother and; move fast; move on; moved quickly; moved the; moves out;
        mps have; mrs; ms marsh; much as; much for; much had; much in; murder; must go; must have; must make;
        must respond; must set; name; name for; named and; named five; names several; nationally and; near the;
        nearly a; need but; need improvement; need one; need plan; need protecting; need work; needed attention;
        needed most; needs; needs has; needs were; neglect the; neglected for; neglectful situations; neighbouring;
        neighbouring authorities; neither the; never put; new baby; new improvement; new records; new skills;
        new template; new worker; newcomers to; news to; next inspection; next month; next one; next steps;
        nhs grampian; nine in; nine more; nine out; nine young; no clear; no pathway; no surprise; no young; no youth;
        nobody has; nobody is; none of; nor the; not agree; not consistently; not done; not easy; not enough;
        not every; not everything; not far; not given; not go; not improved; not in; not keep; not led; not looked;
        not over; not protected; not surprised; not taken; not understood; not up; not with; note of; notebook;
        notebooks; noted were; notes by; notes from; notes of; nothing about; nothing else; nothing was; notice and;
        november last; now among; now comes; now for; now is; now read; now the; now they; nowhere; number six;
        numbers and; nursing homes; objectives; obliges; october last; odds; of a; of access; of adoptive; of agency;
        of an; of and; of annual; of april; of borough; of cases; of challenge; of chronologies; of communication;
        of concerns; of consent; of constabulary; of counties; of culture; of data; of dealing; of energy; of five;
        of health; of home; of inclusion; of independent; of individual; of inspecting; of inspectors; of key;
        of living; of looking; of nearly; of notes; of only; of ours; of permanence; of planning; of providers;
        of real; of recent; of september; of serious; of sight; of significant; of some; of special; of speech;
        of such; of surreys; of ten; of these; of up; of what; of which; of widespread; of worker; off from; offences;
        offend or; offending services; offending teams; offer a; offer has; offered to; offering; office for;
        officers; officers could; officers on; offices; officially; officials; ofsted asked; ofsted came;
        ofsted makes; ofsted named; ofsted of; ofsted praised; ofsted puts; ofsted reported; ofsted that; ofsted were;
        ofsted which; ofsteds inadequate; often a; often with; older children; older ones; older people; on already;
        on april; on by; on children; on council; on end; on february; on hold; on is; on leadership; on money;
        on ofsteds; on parents; on performance; on safety; on services; on several; on short; on shots; on site;
        on supervision; on support; on track; on wednesday; on year; once; once in; once or; one are; one at;
        one council; one from; one group; one last; one manager; one phone; one with; one worker; one young; ones;
        ones had; only at; only last; only seven; opened the; or a; or abuse; or if; or inadequate; or mental;
        or might; or school; or subject; or subsequent; or that; or young; order and; order the; organisations and;
        organised to; other; other partners; other places; other professionals; other services; other teams;
        other ways; others are; others have; others in; our carers; our children; our community; our plans; our teams;
        out are; out so; out their; out this; outgrown; outsider; outstanding features; outstanding service;
        outstanding so; over in; over ten; over to; overall at; overall by; overseeing; oversight has; overview;
        overwhelmed; own account; own at; own right; own way; pa; page of; page that; pages long; paid; paid for;
        paid the; painful; palpable; panel and; panel noted; paper files; paper in; parents and; parents as;
        parents children; parents circumstances; parents group; parents say; parents would; park; particular are;
        partner organisations; partners all; partners are; partners contribute; partnership on; partnership provides;
        partnership should; partnership working; partnerships are; parts of; passionate about; past three; pathway;
        pathways and; paying for; payments; pays; pcf; peaks; peer review; people; people aged; people between;
        people carers; people children; people gave; people get; people has; people inspectors; people into;
        people now; people see; people the; people together; people when; peoples needs; percent;
        performance evaluation; performed in; performing poorly; period of; permanence orders; permanent exclusions;
        permanent head; permanent homes; perpetrator; person; person from; person to; person was; personal; peter;
        phone number; pick up; picture of; pilots; place a; place by; place on; placed for; placements;
        placements from; placements outside; plan drawn; plan now; plan which; plan will; plans do; plans ehcp;
        plans out; plans they; plans were; play with; pledge; pledged; pledged to; point in; points on; police in;
        police officers; police probation; police protection; polite; political leadership; poll; poor in;
        poor performance; poorer; posed; positive changes; positive outcome; postcode; potential risk; practice but;
        practice have; practice in; practice is; practice leads; practice still; practice was; practise better;
        practitioners and; practitioners at; practitioners can; practitioners have; pre court; preferred to;
        prepare the; presented by; press; pressing; pressure; pressure of; prices; priority and; priority of;
        private home; private homes; probation and; problems of; proceedings to; process is; produce; producing;
        professionalism; profit; programme; progress are; progress at; progress report; progress the; progress there;
        progress to; progress was; progress with; project with; promise; promoting; proof of; proposed; prospective;
        prospective adopters; protected from; protecting; protection in; protection services; protection team;
        protocols; provision ap; psychological; psychology; publication of; published recently; published what;
        publishes; purdah; pursued; put all; put an; put back; put off; put on; put questions; puts the;
        qualified staff; quality services; quality that; question was; questionnaire; quickly on; raise the;
        raised its; raising awareness; ran; ran from; range from; rarely have; rated childrens; rates the;
        rating because; rating it; rating of; ratings for; reached the; read by; read their; read them; read what;
        reading and; ready for; realistic and; reason for; reassessment; recall; recalled; received and; recent joint;
        recent years; recently and; recognise; recognition; recognition of; record their; recorded; recorded for;
        records are; records for; records system; recovery plan; recruit experienced; recruits; reduced caseloads;
        reduced the; referrals in; referrals was; reflect what; reflection; regarding; regime of; regions;
        regular intervals; regular meetings; regularly; regulates; regulators; relations; relevant; remains above;
        remains too; remand; remember that; remit; rents; reoffend; reoffending and; reoffending less; reopened;
        repairs; report; report asks; report be; report by; report gave; report highlights; report made; report notes;
        report of; report one; report says; report showed; report we; report which; reporter; reporters; reports had;
        reports of; reports the; represented on; request; reserves; residential care; residents; resolution;
        resolved that; resort; responds to; response and; response the; responsibility; responsive; restructure;
        restructured; restructuring; restructuring of; rests on; result there; results and; results are; retire;
        return; returned; review; review found; reviewed progress; reviews and; reviews came; reviews have; revisited;
        rewritten the; rid; rid of; right as; right help; right one; rights; risk has; risks children; risks of;
        risky; robert; round of; run; run in; running; running for; running the; runs its; runs services; safe but;
        safe what; safeguarded and; safeguarding at; safeguarding service; safeguarding services; safeguards children;
        safety; said again; said because; said did; said mr; said mrs; said must; said of; said this; said today;
        said too; said where; same services; same social; same thing; same visit; same way; sandra; satisfactory and;
        saw the; say for; say how; say that; say whether; says but; says staff; scant; school and; school day;
        schools as; schools has; schools in; schools or; schools over; schools went; score from; scotlands;
        search for; seaside; second inspection; second monitoring; second of; second or; second week; secretary has;
        secretary of; see each; see if; see its; see where; seems; seen; seen since; seen this; send action;
        send improvement; send reforms; send strategy; sent; sent it; sent to; sentenced by; sequenced; series of;
        serious concern; serious failings; serious youth; served how; served the; service at; service be;
        service delivery; service managers; service who; services an; services director; services found;
        services inadequate; services it; services jointly; services some; services taken; services team;
        services themselves; services to; services went; services what; services when; services will; services would;
        settled for; settled home; seven children; seven per; several providers; several recommendations;
        several things; several were; sgos; shall; shared houses; shared the; she pointed; she told; shock; short;
        short contracts; short in; shortcomings in; shots; should also; should come; should say; sick; sight; signal;
        signed by; significant improvements; significant risk; significant weakness; significant work;
        significantly in; similarly; since in; since ofsteds; since summer; since taken; since then; since to;
        sit with; situation; situations of; six; six advisers; six per; sixth; sixty; slipping; slow to; slowed down;
        slowly; slows; smoothly; so fast; so had; so little; so often; so only; so some; so we; so were; so what;
        social enterprise; social services; some form; some had; some strengths; somebody else; something to;
        sometimes; soon after; soon to; sooner and; span; speak for; speak well; speaking; special educational;
        special guardians; special praise; specialist childrens; specialist help; spectrum; spectrum disorder;
        spent the; spent with; spirits; spoke with; spoken to; sports clubs; spotlight; spread; square; squeezed;
        stability in; staff a; staff for; staff must; staff on; staff should; staff went; staff when; standards that;
        stars; starts on; statutory direction; step in; stepping down; steps had; steps that; steps to;
        still inadequate; still serious; still significant; stood in; stopgap; stopped at; stops; strategic and;
        strengths based; stress; stress on; strong at; strong leaders; strong on; strong response; strongly and;
        structured; struggled; stubborn; subject was; subsequent time; successes; succession; such cases; such plans;
        suffered a; suggestions; summed; summed up; summer term; sunderlands childrens; sunk; supervised by;
        supervision sessions; supply; support; support after; support in; support the; support were; sure; sure that;
        sure the; survey and; sweep; sweep of; switch; system had; system in; system that; systems of; tail;
        take childrens; take over; take place; take the; take up; take what; taken up; takes the; taking a; taking on;
        talking about; talking to; talks on; talks with; target of; task and; task was; teachers and; team; team as;
        team managers; team since; team works; teams; teams and; teams are; teams had; teams work; tears; teenager is;
        teenagers plans; tell of; tell us; ten of; than any; than anywhere; than is; than on; than they; thank;
        thanked by; thanked for; thanked staff; that although; that answers; that audits; that because; that brings;
        that change; that changes; that count; that deals; that each; that far; that first; that go; that he;
        that home; that improvements; that in; that it; that leaders; that needed; that new; that overall;
        that planning; that point; that practice; that pre; that progress; that pupils; that senior; that serious;
        that takes; that things; that three; that time; that visit; that way; that week; that whatever; that worried;
        the administration; the agencies; the annual; the assessments; the back; the bays; the borough; the bottom;
        the challenges; the change; the city; the comments; the committees; the commonest; the conference;
        the constabulary; the corporate; the countrys; the cqc; the desk; the draft; the duty; the earliest; the ehc;
        the english; the failing; the failings; the families; the firm; the following; the fortnight; the gateway;
        the general; the hard; the highlands; the home; the hospital; the individual; the influence; the information;
        the integrated; the item; the jtai; the language; the leading; the leaflet; the locality; the longer; the low;
        the medium; the menu; the middle; the missing; the neighbourhood; the next; the night; the notice; the only;
        the organisation; the over; the overall; the partners; the parts; the period; the policies; the political;
        the possible; the pressures; the probation; the promise; the publication; the purdah; the recently;
        the recording; the resort; the road; the royal; the scale; the serious; the services; the shortage;
        the situation; the six; the sixth; the small; the stability; the start; the strategic; the strength;
        the summer; the swift; the systems; the talk; the ten; the term; the tories; the transformation; the turn;
        the union; the victims; the vision; the voice; the waiting; the word; the worries; the wrong; the yearly;
        their behaviour; their budgets; their childhood; their education; their fourth; their health;
        their inspection; their life; their main; their notes; their own; their peers; their safety; their say;
        their second; their service; their staff; their subject; them after; them all; them did; them for; them it;
        them most; them or; them says; them schools; them three; themselves; themselves and; then a; therapy for;
        there as; there in; there may; there might; there still; therefore put; theres been; theres one; these areas;
        these concerns; these recommendations; they acknowledged; they brought; they considered; they dont;
        they first; they get; they had; they held; they leave; they live; they named; they now; they point;
        they progress; they recognised; they recommend; they reported; they show; they visited; they wanted;
        they wish; they work; they write; theyll; things are; things could; things had; things stood; things such;
        things that; things they; things we; think; think that; this but; this good; this kind; this spring;
        this statement; this too; this way; this years; thorough; those days; those leaving; those needs; though in;
        thought about; thought well; thoughts; three agencies; three hours; three more; three stars;
        threshold decisions; through adoption; through case; through one; through what; throughout; throughout in;
        tight; time; time as; time but; time have; time in; time was; timely and; timescales that; to a; to about;
        to apply; to as; to assure; to being; to catch; to december; to develop; to do; to domestic; to drift;
        to drive; to england; to follow; to four; to friends; to get; to have; to inadequate; to include; to issue;
        to june; to march; to merge; to no; to others; to people; to perform; to present; to press; to prison;
        to problems; to produce; to promote; to referrals; to require; to safeguarding; to scrutinise; to sell;
        to settle; to seven; to shape; to show; to significant; to stop; to strength; to succeed; to tender;
        to understand; to university; to workers; today on; together the; told on; told so; told the;
        too inconsistent; too late; too little; too optimistic; too so; took charge; took three; tools; top; topic;
        tories; town from; trained; trained and; trained in; training had; training is; training programme; tram;
        transition; transitions team; translate; trebled; trickle; tried out; tripled; truly; trust does; trust for;
        trust runs; turn it; twelve weeks; two are; two day; two inspections; two outstanding; two points;
        two priority; two senior; two to; two was; two week; two weeks; two year; two young; typical; uks;
        unaccompanied child; unannounced; under four; under review; underdeveloped; understand and; unit at;
        unitary authority; unpaid carers; unrecorded; unstable; until then; until there; up; up are; up good;
        up improvement; up over; up some; up that; up to; up unannounced; up without; update; updates;
        updating assessments; urgency; urgent cases; urgent need; us from; us to; us with; use for; use is; used and;
        uses; very much; very recent; very top; via; videos; view is; views are; violence is; vision and; vision for;
        visit from; visit made; visit on; visit what; visiting; visitors are; visits; visits in; visits since;
        visits with; voice of; voiced; voicemail; voices are; voluntary bodies; voted; voted to; vulnerable;
        vulnerable or; vulnerable young; vulnerable youngsters; waited too; waiting for; waiting on; waiting times;
        waits and; wales and; wales had; wales has; walks; walsalls; wanted it; ward; warm; warm welcome; warnings;
        was among; was another; was appointed; was brought; was concern; was criticism; was difficult;
        was disappointed; was done; was drawn; was due; was followed; was for; was four; was held; was highly;
        was inconsistent; was inspected; was judged; was looking; was low; was meant; was more; was never; was only;
        was part; was picked; was pointed; was put; was set; was short; was shut; was what; was with; was worried;
        was written; watch on; watchdog was; watchdogs; watched; way; way in; way into; way since; way the; way with;
        we can; we expect; we protect; we set; we shall; weakness in; webinar; weeks in; weeks or; weeks report;
        welfare; well have; well where; wellbeing board; welsh medium; went; went over; went to; went without;
        were also; were among; were badly; were contacted; were dealt; were empty; were few; were first; were for;
        were four; were gone; were here; were inconsistent; were ineffective; were interested; were interviewed;
        were last; were meant; were mentioned; were missing; were noted; were read; were services; were shut;
        were six; were stronger; were taken; were unaware; were waiting; what care; what could; what early;
        what effect; what it; what led; what made; what may; what ofsteds; what should; what support; what the;
        what those; what worries; whatever it; whatsapp; when all; when an; when he; when she; when what; whenever;
        where everyone; where families; where to; whether families; whether social; whether what; which according;
        which all; which assessed; which deals; which follows; which good; which had; which have; which inspectors;
        which keep; which keeps; which made; which more; which provides; which services; which she; which some;
        while others; who chairs; who does; who draw; who gave; who go; who had; who holds; who leads; who needed;
        who offend; who often; who sits; who stayed; who support; whole service; wholly; whom have; whose care;
        whose child; whose members; whose parents; whose work; whove been; why a; wide ranging; will also; will do;
        will follow; will remember; will say; win back; winter; wirrals; wish; with additional; with adopters;
        with advice; with almost; with are; with better; with child; with early; with eleven; with energy;
        with leaders; with management; with mum; with new; with one; with small; with so; with social; with targets;
        with the; with up; with violence; with visits; with whom; within days; within ten; without notice;
        without warning; wonder; words about; words that; work as; work between; work could; work effectively;
        work for; work in; work more; work out; work remains; work so; work well; worker at; worker is; workers at;
        workers change; workers ensure; workers health; workers now; workers of; workers police; workers so;
        workers would; workforce more; working; working group; works together; worries were; worse since;
        worst rating; would make; would now; would see; would take; write a; written by; wrong in; wrote after;
        wrote the; wsoa and; year a; year had; year later; year on; year since; year which; yearly; years ago;
        years back; years had; years inspectors; years to; yet but; yet what; yjs; yjs has; yos; yos has;
        yos management; you; you have; young childrens; young peoples; younger children; youngsters have;
        youngsters in; youngsters were; your adviser; youth; youth club; youth service; youth violence; zimbabwe
    """,
    -0.25: """
        ^ accommodation; ^ action; ^ adults; ^ advanced; ^ advocates; ^ agency; ^ alternative; ^ anonymous;
        ^ approximately; ^ asked; ^ asylum; ^ boys; ^ carers; ^ caseworkers; ^ challenge; ^ clear; ^ colleges;
        ^ concerns; ^ currently; ^ daily; ^ dip; ^ duty; ^ edge; ^ education; ^ elective; ^ elsewhere; ^ english;
        ^ entries; ^ equity; ^ escalation; ^ evaluation; ^ everything; ^ exclusion; ^ exit; ^ experience; ^ experts;
        ^ exploitation; ^ family; ^ fathers; ^ feedback; ^ frontline; ^ gang; ^ given; ^ great; ^ green; ^ having;
        ^ he; ^ here; ^ hospital; ^ host; ^ important; ^ independent; ^ individual; ^ interim; ^ investigations;
        ^ kinship; ^ lead; ^ letters; ^ levels; ^ long; ^ looking; ^ mediation; ^ memory; ^ moves; ^ mums; ^ my;
        ^ needs; ^ nights; ^ non; ^ nursery; ^ ofsted; ^ opposition; ^ ours; ^ outstanding; ^ partnerships;
        ^ personal; ^ post; ^ praise; ^ prescriptions; ^ primary; ^ prison; ^ probation; ^ problems; ^ professionals;
        ^ protection; ^ records; ^ requests; ^ respite; ^ responses; ^ section; ^ send; ^ single; ^ solicitors;
        ^ specialist; ^ specifically; ^ staffing; ^ statutory; ^ student; ^ teachers; ^ teams; ^ time; ^ todays;
        ^ transition; ^ twelve; ^ twin; ^ unpaid; ^ until; ^ visits; ^ written; ^ young; a; a base; a befriender;
        a bid; a birthday; a blank; a broad; a cause; a caution; a chairman; a choir; a classroom; a clean; a clinic;
        a closer; a commissioner; a conclusion; a corporate; a decent; a difference; a drugs; a failure; a far;
        a figure; a five; a focus; a former; a forum; a friend; a grade; a greater; a group; a guardian; a health;
        a history; a kettle; a key; a large; a lawyer; a link; a map; a medical; a mental; a mentor; a minimum;
        a minute; a model; a month; a mother; a much; a nine; a partnership; a passport; a permanence; a podcast;
        a pre; a proper; a protected; a protocol; a queue; a quick; a rapid; a realistic; a reason; a recent;
        a request; a response; a result; a safety; a section; a self; a shadow; a shop; a solicitor; a speech; a stay;
        a stranger; a strategy; a success; a term; a thing; a tracker; a trauma; a true; a turn; a tutor;
        a university; a van; a wall; a weakness; a weeks; a wheelchair; a work; a workforce; a worried; about and;
        about by; about from; about new; about safeguarding; about vulnerable; about your; above a; above average;
        above those; absence; abuse are; abuse has; acceptable; accepted in; access and; accord; account of;
        accurate view; accurately; achieve better; achieve for; achieves; acknowledges that; across a; act as;
        action because; action follows; action in; action the; acute; adapted to; addition to; additional language;
        additional resources; address these; address this; adequate the; adequately; admissions; adolescent;
        adopted have; adoption are; adoption plan; adoption team; adoption work; adult safeguarding; adults were;
        advice to; adviser in; adviser until; advisers were; advocates who; affects children; afghanistan;
        after being; after each; after reviews; after services; after six; against what; age; age and; age of;
        agencies had; agencies keep; agency; agency referral; agency social; ago but; agreed the; aiming; alcohol;
        alike and; all if; all other; all people; all services; all to; alone from; along with; also a;
        also considered; also drew; also includes; also picked; also the; altered; alternative provision;
        always assessed; always offered; always taken; am; ambassadors; ambition and; ambitious for; amended;
        amended plans; among children; among social; an allocated; an assessment; an authority; an election;
        an exceptionally; an interpreter; an officer; an unregistered; analyst; analysts; and a; and achieving;
        and actual; and after; and aims; and alcohol; and another; and answered; and attendance; and bus;
        and capacity; and case; and caseloads; and challenge; and changed; and childrens; and clear; and commissioned;
        and community; and concluded; and core; and could; and dads; and delivers; and described; and deserve;
        and determined; and domestic; and done; and drew; and easy; and effective; and end; and evaluated; and far;
        and followed; and from; and got; and governance; and graded; and had; and hardly; and high; and housing;
        and improved; and increasing; and involved; and it; and knife; and know; and language; and learn; and less;
        and looks; and manage; and march; and meeting; and monitored; and newly; and not; and nothing; and november;
        and ofsteds; and paid; and partner; and permanence; and planned; and political; and politicians; and poor;
        and post; and protected; and providers; and put; and putting; and rarely; and reach; and reflective;
        and responded; and running; and safeguarding; and safety; and scored; and secondary; and share; and show;
        and showed; and skilled; and starting; and there; and theres; and theyre; and things; and volunteers;
        and weighed; and well; and were; and which; and whose; and young; angela; anonymous; another of; anothers;
        answer is; answered; any hour; anybody; anybody else; anybody who; anyone else; anyone in; anyone to; anyones;
        anywhere else; apa; appeal; appear; appointed; appointed and; appointed to; appropriate service;
        appropriately identify; approximately; april; arabic; are among; are at; are brief; are catching; are co;
        are coming; are commissioned; are committed; are criticised; are dedicated; are drawn; are educated;
        are encouraged; are fewer; are frequent; are glad; are going; are graded; are harder; are high;
        are identified; are introduced; are logged; are low; are lower; are most; are moving; are much; are now;
        are of; are passionate; are permanent; are prepared; are seen; are sent; are settled; are significant;
        are some; are specific; are spotted; are taken; are that; are tight; are turned; are worth; are written;
        are wrong; area as; area that; area where; areas as; areas children; areas have; areas inspected; areas named;
        areas out; areas send; argue; arise; around; arran; arrangements are; arrangements in; arrests; arrivals;
        arrives in; as any; as anyone; as are; as impressive; as interim; as lead; as less; as possible; as social;
        as those; as young; asked and; asked it; assessed as; assessing planning; assessment are; assessment as;
        assessment framework; assessment had; assessment in; assessment was; assessment which; assessments;
        assessments as; assessments for; assessments get; assessments more; assessments was; asylum claims; at birth;
        at eleven; at first; at getting; at giving; at helping; at it; at key; at night; at on; at strategic;
        at telling; at who; at working; attendance at; audits and; audits had; aunt; aunts; aunts and; authorisation;
        authorities have; authorities in; authorities to; authority childrens; authoritys children; authors; averaged;
        avoid; awaiting; awarded the; away; babies; baby is; back again; back for; back on; backed; backed by;
        bank of; basic income; bath and; be and; be appointed; be asked; be clearer; be done; be effective;
        be failing; be fair; be happy; be heard; be involved; be it; be measured; be moved; be opened; be outstanding;
        be performing; be sent; be so; be there; be traced; be two; be victims; bearing on; beat; became a;
        became the; because a; because we; become victims; bedtime; been about; been agreed; been away;
        been completed; been confirmed; been copied; been enough; been exceptionally; been excluded; been exhausted;
        been extended; been filled; been handled; been lost; been made; been permanently; been pronounced;
        been raised; been read; been said; been sufficient; been taken; been taught; been thought; been told;
        been tried; been turned; been written; before anybody; before deciding; before her; before it; before things;
        befriender; began to; begun a; begun again; begun on; behind; behind each; being asked; being carried;
        being electively; being exploited; being met; being revised; being that; being told; being trafficked;
        below the; benefit to; besides that; best; best at; best for; best grade; better because; better experience;
        better eye; better known; better life; better of; better planning; better protected; better social;
        better support; better yet; bid; bike; bin; birminghams childrens; birthday; bit by; board in; board led;
        board since; board that; bodies; bond; bondage; born; borough council; boroughs children; both for;
        both judged; both services; both the; bottom; bought two; boys in; branded; breakdown; breaking; brief;
        brief and; bring about; bring down; bring out; brings in; british; broken down; brought into; brought out;
        buddy; budgeting; budgets; building up; bungalow; buried; bury council; burys; but for; but he; but help;
        but here; but is; but most; but ofsteds; but praise; but those; but to; by all; by bit; by care; by families;
        by gangs; by good; by government; by health; by his; by its; by leaders; by permanent; by politicians;
        by saying; by somebody; by staff; by working; cabinet has; cake; calderdales; call handlers; called;
        called inadequate; callers; calls were; came into; came of; came on; came to; can claim; can flourish;
        can keep; can offer; can often; can put; can ring; cannot stay; canteen; capacity; capture; care flats;
        care given; care go; care live; care market; care scheme; care see; care too; care took; care watchdog;
        care who; carers could; carers for; carers it; carers said; carers the; caring; caroline; carry drugs;
        carry them; case discussions; case file; case goes; case managers; case study; caseloads are; cases each;
        cases of; cases than; cases through; cat; category; cc; ccg; ceased; cent have; cent to; centred; chair asked;
        chaired with; chairman; challenge the; change at; change in; change when; changes and; changes are;
        changes the; changes which; chasing; chat; checked on; checked with; checks by; checks in; checks that;
        chiefs of; child asylum; child before; child comes; child the; childminders; children being; children care;
        children did; children education; children entering; children inspectors; children live; children need;
        children said; children says; children still; children subject; children take; children tell; children there;
        children thought; children took; children who; children whose; childrens opinions; childrens participation;
        childrens progress; childrens to; chip; christmas day; chronologies are; circles; city from; claims are;
        classmates; clean; clear evidence; clear oversight; clear progress; clear to; climb; clinics; close work;
        closely and; closer; clusters of; coached; collated; columns; come home; come in; comes early; comic strips;
        commenced; comments on; commission; commission for; commission have; commissioner; commissioner is;
        commissioner sent; commissioner will; committed they; committee have; committee noted; communicate better;
        communities; community nurse; company and; compared; compassion; completion of; complimentary;
        complimentary about; comprehensive improvement; computer system; concise; concise and; concluded; concludes;
        conclusion of; conclusions; concrete; conditions that; conduct; conferences have; confidence and;
        confidence to; confirms; consent; consider whether; considerable improvement; considered and;
        consistently above; constructively; contacts a; contacts were; contingency; continuity of; control;
        control and; convictions; cook; cooks; coordinated and; coordinates; copy; corporate and; corporate parenting;
        could and; could have; could help; could improve; could name; council approach; council chamber;
        council found; council gives; council have; council leader; council of; council one; council plans;
        council police; council received; council serves; council that; council they; council thinks; council to;
        council took; council were; council with; councillors of; councillors on; councils approach;
        councils capacity; councils commitment; councils early; councils family; councils leaders; councils strategic;
        councils website; councils youth; counsellors; countrys best; county borough; county council; county have;
        county since; courses; court court; court disposals; court for; covered by; cqc found; cqc gave; cqc has;
        cqc in; cqc inspected; credited; crisis; crisis and; crisis in; criteria for; criticise; criticised for;
        criticised in; cumulative; curious; curious and; currently; cyber; cyps; daily huddle; damning report; damns;
        dark; data on; date; date for; daughters; day by; day in; days a; days in; days to; deadlines are;
        deaf children; deaf residents; deal and; deal had; dealer; dealt with; decent; decision; decisions for;
        decisions was; decisive action; declared; dedicated and; deemed inadequate; deep and; deeply; delays for;
        delight; delivered and; delivering; demand on; dentist; dentists; department and; dependent on; depends;
        deprivation; described; design; designed; designed to; desistance; desk; develop services; dfes; diagnosis;
        diane; diary; did in; did praise; did see; did so; different from; different kinds; dinner; direct payment;
        directed; directed support; direction from; disabilities have; disabilities is; disabilities team;
        discuss the; disposals; disposals and; disproportionate; disputed; disseminated; disseminated to;
        diverse needs; diversity and; divisional; do have; do is; do the; does and; does for; does something;
        does with; dogged; doing and; doing what; domestic abuse; done a; done but; done inspectors; done is;
        done more; done so; done sooner; door was; doors; doubt about; doubted; down on; down what; drawing;
        drawn attention; drawn with; dream; drift; drift has; drift is; drive; driven up; drivers; driving;
        dropped from; dropped to; drugs are; due date; duty manager; e; each case; each missing; each other;
        each others; each review; each social; each step; each which; earn; earned; ease; easier; easy; easy read;
        educated at; educated children; education employment; education skills; education training;
        education watchdog; educational health; effect and; effective arrangements; effective enough; effective for;
        effective service; effective the; effective with; effectiveness for; eight; eight children; elders;
        electronic recording; elsewhere; elsewhere in; elsewhere it; embedded; emergency moves; emotional well;
        emotionally; employer; end the; ended last; england; englands; english as; enough information; enough people;
        enough progress; enough services; enough yet; enquiries and; enquiries were; enthusiastic; episodes are;
        equal; escalation by; especially; especially good; establishing; estates; evaluated as; evaluation;
        evaluation of; even; even if; even when; evenings; evenings and; every care; every fortnight; every hundred;
        every quarter; everyone to; everything in; everything that; everything they; everything we; evictions;
        evidence is; exam; exams; excellent work; exception; exclude; excluded in; exclusion of; executive and;
        executive board; executive director; exemplary; exhausted; exit; expectation that; experience with;
        experienced a; experienced staff; explain; exploitation is; exploitation meetings; exploited; exploited by;
        extend; extended to; extra mile; extra money; extra needs; extra staff; face a; fact that; factors; failing;
        failing childrens; failings found; failure to; failures of; fall through; families after; families could;
        families find; families know; families now; families on; families said; families services; families wait;
        families where; families which; family at; family court; family had; family has; family hubs; family should;
        family that; family will; familys; far away; far enough; far in; farm; fast to; fastest; fathers who; faults;
        favourite; fed; feedback from; feeding tubes; feel looked; feel safe; feels; feet; felt safe; female genital;
        few; few are; few authorities; few have; fewer of; fifth monitoring; files that; film; films; finance; find;
        find and; find what; findings which; finds; finished; fire and; first assessment; first month; first was;
        first when; fit on; fit what; five are; five of; five year; flats a; flats are; flats have; flexible;
        follow up; followed; followed a; following; following its; following the; follows; food; football;
        for anything; for babies; for boys; for cases; for concern; for court; for doing; for getting; for has;
        for learning; for leaving; for lone; for monitoring; for needs; for now; for priority; for protection;
        for putting; for recruitment; for seeing; for send; for sharing; for so; for speech; for support; for these;
        for want; for where; for word; forests; forever; forget; forget to; form that; formed; formed a;
        former foster; forum has; forum is; foster carers; fostering arrangements; found above; found areas; found as;
        found it; found much; found outstanding; found services; found these; founded; four other; fourth; frailty;
        free for; free to; freely; friendly; friends; from albania; from and; from early; from hospital; from last;
        from overseas; from partner; from partners; from police; from poor; from these; from those; from vietnam;
        front of; funerals; further and; gaining; game; gap in; gatesheads; gather dust; gathering; gave children;
        gave good; gave its; gcse; gcse passes; gcses; generous; generous and; genital; genital mutilation; gently;
        get; get adult; get over; get the; getting; getting more; getting somewhere; girls; give cause; give parents;
        give time; given at; given but; given by; gives them; glasses; goes; goes home; goes well; going into;
        going the; gone a; gone to; good across; good are; good day; good effect; good from; good help; good in;
        good job; good on; good one; good place; good reason; good so; good standard; good that; good two; good was;
        good which; got it; got its; got one; got to; governed; government sent; gps; grab; grace; grade they;
        graded outstanding; graded them; grades the; gradually; grasp; gravest; great place; great skill;
        greatest risk; grind; groomers; group; group at; group ccg; group set; group supervision; group which;
        groups in; groups to; growing; grumble; guardians are; guidance and; guidelines; gym passes; habit; had as;
        had better; had broken; had chosen; had cut; had good; had hoped; had kept; had left; had long; had made;
        had more; had moved; had raised; had rarely; had received; had recognised; had slipped; had spotted;
        had thought; half year; hall had; handed the; handled well; handled with; handlers; hanging on; harbour;
        hard for; hard it; hard the; hardest; hardly a; harm the; hart; has also; has at; has awarded; has changed;
        has climbed; has crept; has decided; has driven; has fallen; has for; has found; has good; has heard;
        has helped; has identified; has increased; has informed; has invested; has lately; has let; has managed;
        has many; has opened; has praised; has real; has received; has significant; has stopped; has this; hasnt been;
        have an; have at; have built; have changed; have children; have commissioned; have experienced; have gone;
        have grown; have held; have high; have known; have one; have positive; have reached; have recognised;
        have seen; have some; have someone; have still; have stopped; have them; have too; head teacher; headed;
        headline; headway in; health check; health checks; health information; health passports; health professionals;
        health social; health watchdog; health worker; health workers; held every; held for; held the; help before;
        help care; help carers; help comes; help has; help of; help or; help people; help protect; help protection;
        help residents; help teams; help there; help those; help was; help without; helped sooner; helps to;
        her adviser; here the; heritage and; high and; high hopes; high in; high levels; high priority; highest of;
        highlights the; highly effective; highways; hill; histories; hmci; hmi; hmi probation; hoists; hold on;
        holistic; home a; home education; home from; home that; home under; homeless; homeless at; homeless young;
        homes are; homes was; homework; honest about; honoured; hope to; hopes to; hot; hotel; hour; hours service;
        house; houses were; housing officers; how able; how great; how large; how leaders; how many; how often;
        how risk; how strongly; how these; how we; how young; however it; however were; hub are; hubs which; huge;
        humane; hung; hunting; i can; ideas and; identity; if need; if they; ignored; im; immediate; immediate action;
        immunisations; impact is; implement; implementation; implementation and; importance; impressively;
        improve further; improve how; improve outcomes; improve were; improved as; improved faster;
        improved significantly; improvement had; improvement of; improvement ofsted; improving since; in a; in areas;
        in audit; in by; in care; in cases; in charge; in children; in co; in core; in days; in emergency; in every;
        in family; in house; in households; in houses; in important; in later; in leadership; in long;
        in neighbouring; in placements; in prevention; in providing; in quality; in recruiting; in residential;
        in rural; in schools; in scotland; in send; in seven; in sport; in supported; in three; in too; in trying;
        in twenty; in view; in with; in writing; in year; inadequate rating; inadequate which; inbox; incidents of;
        includes the; inclusion; income; income pilot; increase; increase in; increasing; increasing demand;
        independence skills; independent inspection; independent scrutineer; independent trust; individual;
        influential; influential in; informally; information from; initial and; innovation; input from; inside a;
        inspected the; inspection agency; inspection did; inspection finds; inspection for; inspection four;
        inspection rated; inspection teams; inspection under; inspection wanted; inspections in; inspectorate;
        inspectorate for; inspectorate found; inspectorate said; inspectorate wales; inspectors came; inspectors can;
        inspectors conclusion; inspectors finding; inspectors from; inspectors heard; inspectors last;
        inspectors report; inspectors the; inspectors too; inspectors was; inspectors watched; inspectors were;
        instead; intend; intend to; intervention; interview panels; interviews are; into and; into apprenticeships;
        into care; into drug; into keeping; introduce; investment in; involve parents; is above; is all; is almost;
        is answered; is arranged; is at; is available; is best; is bringing; is chaired; is clear; is complex;
        is consistent; is decided; is difficult; is explained; is failing; is firm; is generous; is gone; is handled;
        is held; is highly; is improving; is independent; is less; is lost; is lower; is met; is missing; is nothing;
        is permanent; is read; is said; is sent; is short; is spent; is that; is the; is true; is weak; is worth;
        islanders; isnt a; issued within; issues and; it according; it again; it called; it cannot; it dealt; it down;
        it happened; it has; it have; it helps; it it; it like; it made; it manages; it might; it need; it noted;
        it performs; it reports; it speaks; it stands; it there; it two; it very; it worked; its a; its fifth;
        its joint; its like; its out; its partner; its vulnerable; its yearly; itself has; jabs and; jargon; job and;
        jobs are; joint board; joy; judged good; judged services; judged to; judgement on; judgements on; judging;
        july and; july this; junior; justice system; keen; keep their; keeps a; kept and; kept children; kept safe;
        kept the; key indicators; key processes; key strengths; keys; kin; kindly; kindness; kinds of; kitchen;
        knew well; knocking; know about; know exactly; know more; know their; knowing how; knowing their;
        knowing what; knows where; knowsleys; land; lane; language and; language they; lapsed; laptops and;
        large majority; largest; largest minority; last five; last month; last november; last of; last six;
        lately and; later life; later on; later the; laugh; laura; law outline; laying; lays; lead professionals;
        lead them; leaders did; leaders know; leaders understanding; leadership is; leadership management;
        leadership team; leadership to; leadership was; league; leaps; learn what; learners; learning improvement;
        learnt; leave care; leave hospital; leave the; leaver will; leavers and; leavers experience; leavers has;
        leavers ofsted; leavers themselves; leavers up; leavers who; leavers whose; led and; led by; left at;
        left undone; left until; legal; legal and; legal time; length of; less delay; less reoffending; less so;
        less time; less to; less vulnerable; lesson; lessons start; let children; let up; let us; lets; letter calls;
        letter speaks; levels are; life does; light; like and; liked how; liked working; likelihood; likelihood of;
        likely that; limbo; line staff; lines are; link with; listening to; lists; lively; lives in; local authority;
        local family; local services; located; lockdowns; lodgings; logs; logs are; lone; lone asylum; lonely; long a;
        long ago; long list; long standing; longer have; look in; look like; looked for; looks like; lorna; lost the;
        lost touch; lowering; lscb is; lured; lydia; machine; made care; made enough; made good; made more; made one;
        made over; made public; made safe; made sufficient; made their; main agencies; main things; major; makaton;
        make friends; make it; make this; makes sure; making good; making outcomes; making steady; managed to;
        managed well; management had; managers also; managers do; managers for; managers is; managers knew;
        managers look; managers must; managers now; managers who; manchesters childrens; many pupils; many social;
        maps; maps of; march this; margaret; marked by; mat; match; matched to; matching; maternity; mates; maths;
        mats; may come; may not; may take; maze; me that; mean; mean for; means to; measure of; meet at; meet each;
        meeting the; meetings are; meetings were; members to; mended; mental ill; mention for; mention of; merged;
        mertons; met a; met for; met more; met with; middle and; midway reviews; might become; miles away; million;
        million into; minister of; minute; minuted; miss; missed; missing and; missing overnight; misuse; mixed up;
        models; moira; money; money had; monitoring and; month to; months have; months inspection; months is;
        months on; morale had; morale in; more are; more care; more likely; more oversight; more recent;
        more rigorously; more stable; more thought; more young; morning and; mosque; mosques; mosques and; most and;
        most services; most staff; mothers of; motivated; motorway; move into; moved a; moves in; much care;
        much effect; much is; much it; much like; much needed; multi agency; mums and; music; mutilation; name and;
        name the; named; names; names were; national and; national average; national probation; national transfer;
        near; nearby; nearer to; nearly always; need at; need be; need for; need has; need help; need more;
        need services; need statutory; need them; need with; needs analysis; needs assessed; needs change; needs come;
        neighbouring authority; neighbouring boroughs; nerves; new carers; new company; new executive; new family;
        new flats; new ideas; new to; new way; newly arrived; news in; nicely; nights and; nights away; nine days;
        nine times; nine year; nine years; no assessment; no case; no higher; no manager; no support; no waiting;
        nobody from; nobody under; nobody waits; nonetheless; nor in; norm; normal; not as; not at; not be;
        not carried; not clear; not finished; not followed; not left; not lost; not reached; not registered; not shy;
        note that; noted as; noted the; notes are; notes how; nothings; notifications are; november that; now an;
        now are; now brought; now finds; now given; now good; now has; now make; now ofsted; now outstanding;
        now rated; now require; now say; now see; now take; number and; nurse for; nursery staff; oakes; october this;
        of asking; of authorities; of change; of crime; of disabled; of earlier; of events; of experience;
        of experienced; of extra; of eyes; of families; of family; of homes; of improvement; of kinship;
        of leadership; of life; of local; of march; of may; of officers; of praise; of proceedings; of protection;
        of pupils; of quality; of records; of reoffending; of reports; of residents; of section; of senior;
        of services; of so; of statutory; of suitable; of trafficking; of use; of variable; of visits; of where;
        of whom; of young; off and; offend again; offending less; offending or; offer is; offer to; offered a;
        officers who; official report; ofsted also; ofsted but; ofsted does; ofsted inspections; ofsted inspectors;
        ofsted looked; ofsted made; ofsted pointed; ofsted saw; ofsteds feedback; ofsteds inspection; ofsteds second;
        ofsteds view; often do; often that; old who; older peoples; olds who; on and; on any; on before; on board;
        on both; on building; on christmas; on duty; on either; on exploitation; on going; on interview; on knocking;
        on making; on page; on placement; on protecting; on reducing; on since; on thresholds; on until;
        on wednesdays; once and; one being; one has; one is; one key; one mind; one month; one plan;
        one recommendation; one social; one week; only when; open and; opened at; openness and; operate; options for;
        or are; or better; or carers; or college; or come; or did; or domestic; or for; or four; or not; or offend;
        or protection; or supported; or training; or well; organisation is; other authorities; other authority;
        other councils; other four; other options; other side; others to; ought to; our area; our childrens;
        our families; our local; our recording; our support; ourselves; out all; out and; out good; out loud;
        out that; out to; out two; out until; out without; out yesterday; outcomes and; outline; outside office;
        outstanding work; over at; over children; over three; over time; over with; overall but; overdue; overly;
        overnight respite; oversight as; oversight including; overview and; own accord; own care; own health; own in;
        own safety; own social; own time; own view; own words; pace; pace is; package; paid and; paint; painted;
        pandemic began; panel goes; panel on; paragraph on; parent can; parents before; parents can; parents on;
        parents the; parents whose; part and; partners in; partners work; partnership of; partnership which; pashto;
        pass on; passed on; passes; passion and; passionate and; past are; patterns; payments for; people being;
        people ceased; people fare; people felt; people leaving; people parents; people receive; people say;
        people services; people understand; people want; people was; people well; people work; people would;
        peoples health; per; perform better; performance clinics; performance indicators; person has; person is;
        person who; person with; persons; phase; philip; philomena; phone or; phones and; photographs; phrase;
        physical; picking out; picks up; pilot inspection; place as; place that; place with; placed; placement moves;
        placement stability; placements that; plan are; plan as; plan ehcp; plan how; plan included; plan inspectors;
        plan the; plan they; planned for; planned with; planning and; planning was; plans come; plans fit; plans made;
        plans took; plans will; plates; pleased to; plenty of; pockets; pockets of; podcast; point to; police;
        police have; police to; poor and; poor practice; poor work; positive experiences; possible they; post court;
        posts; posts had; potential to; potential victims; powers in; practice for; practice had; practice more;
        practice too; practitioners to; practitioners work; praise was; praised by; praised for; praises; praises the;
        praising; pre existing; precinct; preparation for; prescriptions; previous full; previously looked; printed;
        printed in; priority for; prized; probation looked; probation which; problems; problems were; process and;
        process for; processes for; processes to; production is; productive; professional; professionals had;
        professionals of; professor; progress said; progressing; prompt and; promptness; pronounced; pronounced good;
        proper; proportion and; proportionate and; proposals; prospects for; protection at; protection but;
        protection cases; protection conferences; protection enquiries; protection service; protection strategy;
        protection teams; protection they; protocol; protocol for; provide and; providers are; providers of;
        provision in; provision to; provision were; psychology team; public health; public on; public protection;
        public sector; published its; pulled together; pupils are; pupils do; pupils in; purchase; purposeful and;
        push improvement; pushed; put down; put services; put them; put together; puts them; putting it;
        putting money; quality throughout; quality which; quarters of; queries; questions and; quicker than;
        quickly to; quiet; quiet room; quotes; racism and; raise a; raised; raised in; raised the; ramadan; rate of;
        rated every; rated outstanding; rating by; rating requires; rating to; reach for; reach the; reach their;
        reach us; reach young; reached a; reached and; read a; readiness; readiness to; reads; reads each;
        reads every; reasons; receive good; recent report; recognised but; recognises the; recommendations in;
        record is; record what; recording system; recovered; recruit and; recruitment has; recruitment of;
        reduce reoffending; reduce the; reduction; referral unit; referrals are; referrals that; referrals to;
        referrals were; reforms had; refuge; refugee status; register of; regularly for; regulates health;
        relationship; relationship based; relationship with; relatives and; rely; rely on; remembers; rent;
        reparation; replaced by; report follows; report goes; report inspectors; report just; report makes;
        report said; report went; reported; reported that; reported to; representative; representatives; requests;
        require; residential special; residents are; resilient and; resource bases; resource panel; resources to;
        respected and; respite; respond to; respond when; responded quickly; rested; rested on; restraint; result and;
        result of; result that; result was; returned to; reunions; review childrens; review has; review plans;
        reviewed when; reviewing officers; rewrite; rewrote; rewrote the; richer; ride; right ones; right steps;
        right things; rigorous enough; rigorously; rigorously and; ring at; ringing; rings the; risen and; risk a;
        risk outside; riskiest; risks and; risks to; role to; rooms in; rotherhams; round for; round in; route;
        routine and; ruling; run by; run them; run to; runs; runs a; runs through; runs to; rural areas; rushed;
        safe as; safeguarding enquiries; safeguarding hub; safeguarding team; safer because; safer for; safety was;
        said a; said and; said dame; said is; said one; said services; said since; said social; said some; said the;
        said their; said though; same carers; same journey; same one; same questions; sat down; saturday; save for;
        saved; saw at; say has; say in; say is; say of; say on; say so; says after; says are; says now; says this;
        says too; scams; scheme at; scheme has; school is; school place; schools but; schools get; schools was;
        schools were; score; scramble; screening; scrs; search; searched; searching; second best; second pair;
        second review; second such; second visit; secondary; secondary school; secure childrens; see children;
        see some; see themselves; seekers had; seekers who; seen a; seen that; seldom; self directed; sell drugs;
        send have; send inspection; send is; send need; send services; send were; senior enough; sense; sensible;
        sensory needs; september inspectors; sergeant; serious cases; serious enough; serious violence; seriously;
        service an; service as; service for; service provides; service than; service that; service with;
        service worked; services across; services are; services at; services can; services dcs; services education;
        services from; services go; services inspectors; services may; services outstanding; services perform;
        services provide; services so; services there; services work; sets; sets out; settings; settings that; settle;
        settled and; settled on; seven and; seven in; seven of; several key; shapes; share one; share their;
        share what; shared and; shared by; shared lives; shared understanding; sharper; she could; she had; she will;
        sheet; shortened; should for; should go; showed how; showed that; shown how; siblings; side; sides;
        sign language; sign of; sign that; signed off; signers; significant challenges; significant financial;
        significant strengths; significantly improved; signs and; similar to; simply; since christmas; since july;
        since june; since may; since october; since she; single; single assessments; singled; singled out; sister;
        sisters; sisters are; sit down; sit in; sit on; sitter; sitters; six days; six of; six recommendations;
        six years; skilled and; skills are; skills to; skills told; skip; slavery; slavery are; sleeping on; slots;
        slow and; slowly and; small childrens; smaller; smallest; smoking; so did; so inspectors; solutions;
        some child; some important; some older; some were; somebody had; somebody has; somebody to; somebody with;
        someone to; someones; somersets; something had; something that; sort out; sound and; sparing; speak english;
        speakers; speaks to; special education; special needs; specialist services; specialists; specific and;
        speech and; speech therapist; speed; speed with; spelled; spelled out; spelt out; sport; sport and;
        stable home; stable homes; staff described; staff like; staff now; staff so; staff speak; staffed by;
        staffing; stalls; stand behind; standard and; stands at; start from; start with; started and; started from;
        starting their; starts in; stations; statutory support; statutory work; stayed the; staying close; staying on;
        stays; steadier; steady improvement; steady progress; step back; step up; stepped down; stepped up; steps in;
        still for; still have; still need; still not; still of; still on; still problems; still strong; stock;
        stood by; stop it; story from; story of; strategic; strategic level; strategic partnerships; strategic vision;
        strategically; strategy; strength and; stressed how; strides; strip; strips; stroke; strong progress;
        strong support; strongest; strongly committed; students on; submit a; submitted; substance misuse; successive;
        such that; suffer; suffolks; suffolks childrens; suitability; summer; sunday; supervision happens;
        supervision in; supervisors ask; support early; support has; support into; support is; support made;
        support team; support worker; supported accommodation; supported internships; supporting people;
        supports children; sure of; surer of; surprises; survey on; surveyed; suspensions; suspensions of; swap;
        swiftly and; syria; systemic and; tag; take part; taken away; taken into; taken out; takes account;
        talking mats; tangible progress; targeting; taster; taught; taught to; teams for; teams which; teatime;
        technology and; teenagers to; tell their; tell you; tells the; ten are; tenacious; tenacity; term care;
        term neglect; test; text; than for; than its; than nine; than their; than when; that age; that as; that both;
        that comes; that councillors; that covers; that earlier; that everyone; that foster; that helped; that is;
        that judgement; that knows; that lead; that looked; that made; that nobody; that none; that of; that on;
        that only; that our; that over; that oversight; that partners; that rates; that send; that sentences;
        that significant; that somebody; that suit; that to; that were; the absence; the ambition; the assurance;
        the autumn; the bad; the benefit; the better; the big; the charity; the classroom; the clock; the combined;
        the contact; the contract; the county; the department; the dfes; the difficulty; the drug; the effect;
        the effects; the emotional; the extent; the failures; the fastest; the floor; the form; the forms;
        the foundations; the front; the funding; the future; the grades; the gravest; the greatest; the handful;
        the handover; the harm; the head; the highest; the holidays; the hour; the in; the increase; the inspectors;
        the interim; the intervention; the involvement; the isles; the july; the kind; the large; the letters;
        the life; the line; the lockdowns; the lot; the maternity; the members; the minimum; the model; the most;
        the motorway; the neurodevelopmental; the norm; the notes; the nub; the numbers; the other; the oversight;
        the pace; the paperwork; the particular; the passion; the pattern; the permanence; the picture; the place;
        the pre; the principal; the proportion; the protection; the psychology; the rate; the reasons;
        the recommendations; the record; the refuge; the safeguarding; the second; the significant; the smallest;
        the social; the sofa; the sort; the strongest; the structure; the survey; the table; the task; the timeliness;
        the use; the various; the virtual; the voluntary; the wales; the welcome; the wellbeing; the written;
        their age; their asylum; their community; their jobs; their judgement; their new; their past; their personal;
        their return; their schools; their well; their worker; their workers; their young; theirs is; them as;
        them at; them inspectors; them into; them its; them less; them live; them need; them ofsted; them right;
        them safe; them since; them through; them with; themselves have; then to; therapists; there must; there when;
        theres; these assessments; these it; these meetings; they acted; they called; they decided; they experience;
        they fare; they grew; they grow; they inspected; they keep; they knew; they liked; they love; they pointed;
        they remarked; they required; they told; they trust; theyd; thin; thing; thing of; things about;
        things better; things happen; things improve; things must; think the; thinks that; third in; third to;
        third year; thirds of; this could; this council; this down; this figure; this group; this helped; this made;
        this number; this ofsted; this reason; this summer; this support; this they; this training; thorough and;
        those children; those of; those placed; those whose; though some; though were; thought and; thought through;
        thoughtful and; three and; three are; three cases; three categories; three good; three inspections;
        three other; three out; three outcomes; three to; thriving; through at; through three; throughout the;
        thrown out; thurrocks; tickets; tier; ties with; tight and; time education; time taken; time that; time there;
        time timetables; time which; timeliness; timescales are; tireless; to adults; to and; to begin; to cabinet;
        to capture; to case; to child; to children; to concerns; to contacts; to cut; to early; to education;
        to engage; to extend; to family; to finding; to fit; to free; to gain; to give; to giving; to grandparents;
        to great; to homes; to improve; to improving; to in; to introduce; to its; to jobs; to july; to less;
        to listen; to managers; to more; to most; to name; to ofsteds; to place; to read; to recruit; to refer;
        to referral; to requires; to ring; to serious; to six; to sort; to strategy; to submit; to teenagers;
        to their; to time; to track; to trauma; to two; to were; to work; today and; today there; today wednesday;
        toddlers; together from; together strongly; together was; told its; told where; too busy; too was; took them;
        torture; touch; towards the; toys; tracing; tracked by; tracks; traffickers; trainers; training; training has;
        trampoline; transfer; transformation; treat; tree; trends; triage; tribunal; trouble and; trust and;
        trust had; trust has; trust have; trust in; trust was; trying to; tubes; turn down; turn to; turnover among;
        turnover in; two councils; two have; two out; tynesides; typed up; typically lead; typing;
        unaccompanied teenagers; under an; under fives; under its; under one; under such; under which; underestimated;
        understand well; understood by; understood well; undertaken to; undone; unfilled; unfinished; unhappy;
        unheard of; units; universal services; university and; unknown; unlike; unregistered childrens; unsuitable;
        until lately; until midnight; until they; up against; up as; up because; up their; up there; upsetting; urged;
        urged to; us how; use of; use the; used a; used in; used well; used when; usually; valued by; values;
        values and; variable quality; variation; varied; verdict in; verdict is; very good; very hard;
        very vulnerable; video call; view the; views on; violence; virtual; vision values; visit and; visit children;
        visit the; visit which; visits at; visits for; visits of; visits which; volunteer; vouchers;
        vulnerable adults; vulnerable was; wait has; wait is; wait to; waits longer; walked; wall of; wanted an;
        wards; warmly; was available; was built; was called; was consistent; was empty; was excellent; was formed;
        was found; was founded; was helped; was highlighted; was in; was lacking; was of; was out; was praised;
        was restructured; was seen; was the; was told; was up; watch; watchdog; watchdog came; watchdog has;
        watchdog says; watched over; watched the; wave; way and; way at; ways for; ways the; ways to; we found;
        we get; we got; we need; weak areas; weakness; weaknesses were; week the; weekly; weeks for; weeks when;
        weighed; weighed with; weighs up; weight; welcome in; well because; well by; well coordinated; well how;
        well inspectors; well were; wellbeing and; wellbeing of; went deep; were advised; were areas; were carried;
        were deemed; were done; were due; were effective; were excellent; were fewer; were filed; were finished;
        were gaps; were known; were less; were nine; were out; were safer; were settled; were shown; were spelt;
        were split; were still; were struck; were that; were thorough; were under; were weak; were weighed; were well;
        were worried; what counts; what difference; what he; what others; what risk; what she; what still; what works;
        whatever the; wheelchair and; wheelchair users; when cases; when concerns; when life; when parents;
        when social; when young; where child; where progress; where theyll; which areas; which children; which gave;
        which give; which is; which judged; which means; which nothing; which rated; which shows; which supports;
        which took; which used; which work; while a; who also; who asked; who cant; who care; who comes; who face;
        who knows; who might; who miss; who needs; who offer; who provide; who require; who return; who ring;
        who share; who their; who took; who uses; who want; whod had; whoever is; whole council; whole household;
        whole is; whom are; whom no; whose; whose inspectors; whose report; why so; why they; wider family; will and;
        will happen; will hear; will help; will know; will last; win; with clear; with concerns; with covid;
        with education; with effectively; with english; with exploitation; with extra; with few; with greater;
        with help; with mental; with none; with nothing; with only; with out; with particular; with partner;
        with passion; with schools; with special; with too; within months; without; without delay; without fuss;
        without having; women; won back; won the; wonders; worcestershires; work; work by; work has; work model;
        work services; work team; work which; worked; worked closely; worked on; worked so; worked well; worker are;
        worker gets; worker will; workers come; workers do; workers dont; workers find; workers go; workers leave;
        workers left; workers said; workers there; workers will; workforce; workforce stability; workforce that;
        working alongside; working well; workloads; workloads and; workloads are; works for; works with; worried by;
        worry and; worse in; would deal; would find; would look; would recommend; woven; wrexhams; write;
        written after; wrote in; year because; year for; year was; year when; years later; yet for; yjs to; you could;
        you told; you what; you will; young adults; young asylum; young offenders; youngsters are; youngsters back;
        your family; your own
    """,
    -0.375: """
        ^ above; ^ according; ^ advisers; ^ apart; ^ areas; ^ assessing; ^ audits; ^ babies; ^ backlogs; ^ bosses;
        ^ but; ^ c; ^ came; ^ change; ^ chronologies; ^ coming; ^ consent; ^ credit; ^ efforts; ^ ensure; ^ families;
        ^ from; ^ gps; ^ grandmothers; ^ guardians; ^ heads; ^ help; ^ helping; ^ homes; ^ hotels; ^ inspectors;
        ^ late; ^ leadership; ^ looked; ^ midwives; ^ minutes; ^ more; ^ mothers; ^ mr; ^ ninety; ^ nothing; ^ nurses;
        ^ old; ^ our; ^ outcomes; ^ partnership; ^ plans; ^ reablement; ^ recruitment; ^ responsibility; ^ risks;
        ^ screening; ^ sexual; ^ statements; ^ staying; ^ systems; ^ teenagers; ^ thanks; ^ throughout; ^ urgent;
        ^ viability; ^ wherever; ^ worcestershires; ^ you; a big; a break; a change; a chief; a commitment;
        a confident; a council; a counsellor; a date; a decision; a degree; a e; a favourable; a fine; a firmer;
        a first; a great; a grown; a hub; a judge; a lad; a laptop; a learning; a lifeline; a name; a pilot; a place;
        a placement; a purpose; a quiet; a red; a remarkable; a reply; a review; a say; a step; a stronger; a ten;
        a weekend; a welsh; a while; a word; a worry; abduction; abduction notices; about before; about improvements;
        about it; about what; above the; abroad; abusive; accepts; across no; act so; action is; actions from; active;
        activity and; adapt; adequate or; admired; adopted together; adoption services; advocacy is; affected the;
        after childrens; after seven; after them; again after; again and; again at; again been; against child; agents;
        ages; ago it; agree to; aimed at; alarm; all ages; all cases; all four; all get; all night; all were;
        all year; allocated to; allocated worker; allotment; almost two; along; alongside the; aloud; also mentioned;
        also praised; also spoke; also told; also what; an accurate; an agency; an effect; an unannounced; analytical;
        and acts; and assessment; and both; and breakfast; and brings; and child; and communities; and decided;
        and dedication; and delivery; and determination; and eight; and experiences; and fair; and grandparents;
        and happy; and helped; and hm; and interventions; and kind; and lead; and leaders; and made; and medical;
        and minority; and nhs; and nobody; and offers; and ofsted; and older; and organisations; and protects;
        and referrals; and saw; and see; and september; and settings; and she; and shows; and to; and understood;
        and was; and weekends; and where; and who; and yet; another finding; another thing; answering; anti;
        anti racist; anywhere in; apart from; apology; are and; are back; are booked; are built; are carried;
        are children; are concerned; are confident; are consistently; are covered; are drifting; are eight;
        are getting; are gone; are late; are left; are looking; are offered; are placed; are read; are recorded;
        are reviewing; are safer; are screened; are spoken; are stronger; are talked; are two; are typed; area had;
        areas inspectors; areas the; areas they; around what; arrival; arrived alone; as did; as how; as in;
        as individuals; as little; as our; as partners; as strong; as these; ask searching; ask the; asked in; aspire;
        assembly; assessing; assessing peoples; assessment is; assessment team; assessment teams; assessor; at any;
        at by; at each; at fourteen; at its; at making; at such; at weekends; at were; audit of; authorities and;
        authority and; authority area; authority for; authority that; authority with; authoritys services; autism;
        average and; baby; background; backlogs; backlogs have; bad day; bairns; ballot; banned; barnets;
        basics right; bath; be among; be answered; be exploited; be followed; be left; be more; be offered; be on;
        be sexually; be taught; beats; became director; become better; become independent; becoming; beds;
        been adequate; been approved; been dealt; been given; been lifted; been outstanding; been requires;
        been strong; been to; been up; before care; before in; before services; begin; begin with; behave; being;
        being developed; being given; benefit; best of; better for; better has; better in; better more; better or;
        between a; between april; between march; between schools; bikes; bill of; birminghams; birth;
        birth assessments; bit; black and; blind; body that; bold; book; boroughs vulnerable; both in; boys from;
        boys who; breaks; bringing; broad range; brought about; built around; bullying and; burns; but a; but one;
        but senior; but six; but this; but when; by day; by eleven; by it; by many; by name; by people; by several;
        by themselves; called a; calls in; calls the; calm; came a; came away; came in; camp; can see; can turn;
        capacity for; cards; care had; care leaver; care need; care of; care orders; care package; care practice;
        care was; care work; cared; carer to; carried forward; carry out; carry the; case recording; caseload;
        caseloads of; cases a; cases out; cases that; cases they; categories; cbc; ceased to; chair; chaired; chamber;
        champion; changed a; changed for; changed the; changed when; changes for; cheerful; child at; child can;
        child gets; child might; child who; child will; children back; children inadequate; children it;
        children lived; children run; children was; children we; childrens lives; childrens needs; childrens own;
        childrens rights; childs case; childs safety; childs story; cited; cities; city; city to; citys care;
        clean bill; cliff; clinical; closed; coaches; coercive; colours; come across; comes after; comic; coming down;
        commended by; committee was; competent; completion; complex needs; complexity; conclusion that; conference;
        conference reports; confident and; consultation; consulted; content; contingency plans; continuing care;
        contrast; core assessments; core groups; corporate leaders; could follow; council at; council deals;
        council department; council knew; council know; council looks; council means; council officers;
        council provides; council still; councillors from; councillors had; councils child; councils last;
        councils social; counsellor; counts; county lines; court disposal; court timetables; cousin; creative;
        credit for; cricket; crisp; croydons childrens; cycle; dads; daily; daily triage; danger are; dataset;
        day centres; days between; days it; dcs who; deal better; dealt; decision is; decision to; deemed;
        delays that; demonstrable; department for; department has; dependent; deputies; described by;
        deteriorated since; did the; differ; diligently; diligently to; dip; direction to; director in; director said;
        disability service; disabled; disabled youngsters; disposal; disproportionality; disproportionality and;
        districts; do; do a; do it; do to; does; does its; doesnt; doing something; done on; door and; door of;
        doubled in; dozen; draws; draws attention; drifted; drifting; dropped by; drug and; due for; during; dust;
        duty rota; each decision; each new; early october; early permanence; easily; educated; education and;
        education for; effective action; effective in; effective use; effectiveness of; eight of; elective;
        elective home; eleven months; eleven weeks; emphasis; employed; encourage; english and; english lessons;
        enormous; enough support; entered; entries are; equipment; equipment and; ethnic; evaluation was;
        evaluations of; even better; even on; even so; even with; every area; every case; every decision;
        everyone can; evidence and; except one; exceptional; exceptionally high; excluded from; exclusion;
        executive in; executive officer; exit interviews; extra care; eye gaze; eyes; eyes of; failing to;
        failures by; failures that; fairer; fairness; faith are; fallen; fallen from; families and; families first;
        families had; families need; families to; families with; family services; family was; far they; faring; farms;
        faster than; faster with; favourable; fear; feature; february and; february to; fell from; female;
        fewer social; fifths; fifths of; fights; file; final hearings; finally; finding that; firm foundations;
        first found; first meeting; first partnership; first so; five children; fives; flourishing; focused visit;
        focuses; focuses on; follow; following an; fond; for adults; for ever; for finding; for her; for leaders;
        for making; for more; for new; for once; for permanence; for social; for staff; for work; for working;
        for years; forms and; foster; found with; found work; foundations; four fifths; four main; four people;
        four years; fourteen children; framework the; frankly; fridays; from abuse; from exploitation; from harm;
        from some; from their; from very; from what; full; full time; fully; funded; fuss; futures; gain; gained from;
        gang; gap; garden; gaze; get enough; get good; gets a; give families; give staff; given childrens; giving;
        glad; glowing; go in; go out; go wrong; goes along; goes missing; going home; gone about; gone over;
        good arrangements; good heart; good report; good where; good with; goodbye; got the; government intervention;
        grade of; grade the; graded as; graded good; grandmothers; green shoots; grew up; grounds; grounds for;
        group for; groups of; guardian; guardians; had high; had led; had nothing; had recommended; had significantly;
        had that; had their; had waited; hampshires; handed; handed to; handover; hanging; happen; hard in;
        hard staff; harm from; harm or; harm there; harmed or; has all; has announced; has ended; has published;
        has rated; has stayed; have achieved; have cut; have excellent; have identified; have looked; have much;
        have put; have rated; have recently; have room; have support; have yet; he is; he said; health education;
        healthier lives; heard that; held without; help is; helped it; herefordshires; herself; hide; high morale;
        high standard; higher; highest; highlight; highly; his report; histories are; history; hmci has; hold the;
        holds up; homelessness; hoped for; hours in; how childrens; how much; how partners; how serious; hub mash;
        hubs; hurt; i am; i dont; identified that; identified the; if; ill; ill health; impact; important things;
        impressive and; improve a; improve as; improved in; improvement as; improvement at; improvement on;
        improving but; improving services; in assessing; in custody; in early; in fact; in five; in future; in health;
        in improving; in keeping; in key; in mainstream; in making; in matters; in nine; in november; in part;
        in post; in primary; in proportion; in protecting; in risk; in so; in some; in special; in spite; in them;
        in training; in wanting; in welsh; inadequate a; inadequate the; inadequate verdict; increased by;
        independent advocacy; inherited; initial assessments; inquiries were; inspected again; inspected are;
        inspected from; inspected since; inspected so; inspection before; inspection by; inspection has;
        inspection it; inspection there; inspection this; inspectors acknowledge; inspectors and; inspectors found;
        inspectors have; inspectors how; inspectors paid; inspectors raised; inspectors saying; inspectors with;
        inspects education; instances; integrated; intensive; interpreters; interpreters are; interventions that;
        interventions to; into being; introduced to; investigations; involved and; involving; is achieved; is agreed;
        is faring; is getting; is inconsistent; is led; is making; is managed; is needed; is no; is not; is overall;
        is passed; is plain; is planned; is praised; is robust; is taken; is urgent; is vulnerable; island; isles of;
        it added; it agreed; it calls; it cares; it describes; it easier; it finds; it picked; it pleased; it pointed;
        it praised; it recognises; it the; it they; it well; it would; its annual; its arrangements; its child;
        its conclusion; its director; its due; its education; its impact; its lowest; its performance; its statutory;
        its support; its work; january ofsted; jointly by; judgement in; judgements; july inspectors; july the;
        june this; just two; justice plan; justice staff; keep children; keep staff; keeping in; keeping social;
        keeping them; keeps improving; kept; kept going; kept them; kettle; kinship; kinship carers; kitchen table;
        knock on; know a; know by; knows; kurdish; landlords; language is; languages; laptop; lately;
        latest inspection; law requires; lead and; lead to; leader councillor; leaders took; leaders with;
        leadership and; leadership for; leadership help; leadership the; learn how; learned to; learning disabilities;
        learning disability; leave to; leavers as; leavers on; leavers the; leavers too; led a; left behind;
        left without; less and; less on; let a; letter is; letters to; life letters; lifeline; lifted; lightly;
        like working; liked; list for; lists for; literally; little information; little is; live at; live out;
        lived experience; lives better; logged; long to; looked after; lose; loud; low down; lowest in; lunches;
        made and; made things; mainland; maintained; make children; make practice; makes to; management have;
        management team; many older; many strengths; marac; march in; march the; mark; matter of; may have; may still;
        may the; may this; meaningful; measures are; medicines; meeting and; members that; mention; mentor;
        mentors who; middle one; midway; midwives; mile; model; model and; month old; month without; monthly to;
        months for; more areas; more attention; more even; more had; more needs; more so; more staff; mornings;
        most children; most serious; mostly; mothers; move from; moved on; moving and; mr; much better; much has;
        much less; multi; must do; named at; named several; names a; nature; nct; need in; new arrivals;
        new fostering; new inspection; new manager; new rating; newcomers; newly qualified; newsletter; nice; nil;
        nine are; no area; no care; no judgement; no such; nobody at; nobody was; nobody who; nod; nor was; not an;
        not come; not just; not let; not like; not likely; not lose; not mean; not often; not see; not set; not speak;
        notable; noted in; noted that; notes that; november and; now get; now had; now it; now more; now one;
        now said; now than; now waits; odd; of assessments; of better; of child; of contact; of councils;
        of decisions; of different; of ehc; of fostering; of full; of how; of improvements; of in; of increasing;
        of late; of money; of ofsteds; of one; of others; of protecting; of school; of similar; of steady; of time;
        of unaccompanied; of vulnerable; of year; off in; off its; offending service; offer; officer for;
        ofsted accepts; ofsted calls; ofsted did; ofsted has; ofsted inspected; ofsted will; ofsted writes;
        ofsteds last; ofsteds latest; older; olds are; on a; on agency; on budgets; on child; on course; on day;
        on every; on fridays; on help; on its; on learning; on practice; on supporting; on through; on your; one;
        one area; one boy; one child; one go; one member; one part; one side; one was; ones among; ones and; only for;
        open for; open to; openly; openness; opportunities; optimism; or left; or may; or on; or social; or three;
        or unsafe; order; orders were; ordinary; other staff; other two; other young; our own; out; out between;
        out several; out why; outside court; outstanding after; outstanding grade; outstanding three; over childrens;
        over every; over half; over them; own; pandemic and; pandemic had; pandemic has; panels and; papers;
        parallel planning; parents need; parents or; part in; part time; part to; particular; partly by; partner;
        partner agencies; partners and; partnership board; partnerships; partnerships in; pass; passed; passionate;
        pathway planning; patterns of; pause; payments have; payroll; peer; people a; people at; people better;
        people families; people still; people told; people whom; people whose; peoples services;
        performance management; performance of; permanence; permanence planning; permanently; permanently excluded;
        person at; person would; phones; photo; physiotherapy; pick; picked up; picking up; picture for; pictures;
        place between; place over; placed with; plainly what; planned; planning what; plans are; plans now; plans so;
        plans that; pleasing; point when; pointed; points of; police and; police health; poverty; practice by;
        practice the; practised; praised as; praised it; pressure on; previous; primary school; proceedings are;
        proceedings work; processes; progress in; progress ofsted; promise that; prospects of; protection care;
        protection concerns; protection is; protection meetings; protection to; provides for; psychologist;
        public and; published and; pull together; pupils who; qualified and; quality has; quality of;
        quality statements; quality than; quarters; quick; quickly with; racist; racist practice; ran to;
        rated services; rated them; rates in; rather; rather than; rating comes; rating is; rating overall;
        ratings in; reablement; reach a; read aloud; read it; reader; readily; realistically; receive; receive a;
        received; recent months; recent times; reception; recognises that; recommendations made; records were;
        recruiting; reduce; referral and; referrals; referred to; reflect; reflect the; reforms; reforms into;
        reforms of; refugee; regarded; regularly with; reinspection; remarkable; remotest; replies; report accepts;
        report acknowledges; report names; report speaks; report that; report too; reports are; requests for;
        research; residential schools; resource; results for; review said; reviewed the; right decisions;
        right direction; right level; rigorous; risk from; room; root; round the; routine; routinely; row; run away;
        run the; rural; safe pathways; safeguarding; safeguarding concerns; safeguarding is; safeguarding work;
        safely; said leaders; said there; same grade; sanctuary; satisfied that; saw are; saw no; saw were; says an;
        says ofsted; scc; schedule; school are; school was; schools for; schools health; schools is; scores were;
        scotland education; screened; searching questions; second nature; second year; section; see; see improved;
        see one; see who; seeing children; seeking children; seen their; seldom have; send and; send who;
        senior leadership; sent back; sergeants; served was; service could; service did; service from; service on;
        service once; service required; service said; service so; service to; service were; service yjs;
        services delivered; services for; services good; services is; services judged; services more;
        services reported; services requires; settled; seven areas; several important; several of; sexual; shaken;
        shape what; shaped; share a; shift; shoots; short and; shortest; should work; shout; showed the; sibling;
        significant and; signs; signs that; simple; simpler; since our; since september; singles; singles out;
        six main; sixteen year; sleeps; slipped; so a; so badly; so called; so does; so has; so in; so they;
        social worker; some cases; some parts; somebody who; someone is; someone with; something about; somewhere to;
        soon and; sorry; soup; spares; speaks well; special mention; spends a; spite; spite of; spoke in; spoken up;
        stability and; staff at; staff is; staff knew; staff make; staff that; staff were; staffed; staffing problems;
        standard of; standing; stands; state; statements were; states; stay the; stayed at; still get;
        still inconsistent; still waiting; stood out; straight to; strategy discussions; street; streets;
        strengthen the; strong as; strong in; strong partnership; stuck; students; studio; substance; succeeded in;
        suffer from; suffered from; suit them; suitable; supervising social; supervision for; supervision has;
        support as; support for; support it; support people; support services; support they; support to; support too;
        supports young; survivors; sustained; sustained progress; swift and; swimming; t; tackled; take children;
        take on; taken by; takes over; taking part; taking the; tale; talked about; talking; tea; tea with; teacher;
        teachers; team around; team found; team manager; teams is; teams of; teenagers who; teeth; ten children;
        ten months; ten years; tender; than five; than once; than three; thanked officers; thanked the; thanks to;
        that and; that being; that caseloads; that doesnt; that even; that got; that have; that her; that if;
        that includes; that meet; that no; that once; that safeguarding; that special; that staff; that still;
        that support; that the; that we; that with; that you; the age; the answer; the bank; the body; the chairman;
        the company; the daily; the demand; the discharge; the electronic; the eyes; the finding; the fridge;
        the impact; the inspections; the joint; the judge; the land; the manager; the mayor; the midlands;
        the minister; the odd; the official; the opening; the out; the payroll; the personal; the planning;
        the professionals; the regulator; the relief; the remotest; the right; the score; the short; the shortest;
        the strain; the wait; the weekend; the yjss; the yots; their conclusion; their full; their managers;
        their rating; their welfare; their yearly; theirs; them now; therapists are; there and; there at; these teams;
        these things; they added; they and; they are; they felt; they find; they gave; they like; they plan; they run;
        they saw; they settled; they support; they understand; they werent; things and; things to; things which;
        think and; think in; this affects; this as; this progress; this some; this team; this visit; this was;
        those about; those aged; those at; those they; thought; thought the; three points; three that; through more;
        through to; time had; time limits; time more; timeliness of; timely; times and; times have; tired;
        to adequate; to build; to carry; to close; to commission; to each; to end; to evaluate; to first; to five;
        to fully; to happen; to home; to improvement; to keeping; to last; to provide; to requiring; to several;
        to start; to victims; to wait; today tuesday; together so; told that; too early; too of; too that; took too;
        top grade; top marks; tots; towards; tracked; training for; training in; training on; training or; treated;
        treating; trouble to; trust nct; truth; try to; tuesday; turn up; turnaround; turns; tutor; twenty;
        two adequate; two good; two or; two recommendations; two workers; unannounced visits; under way;
        understanding what; unequal; unhurried; uniforms; unions; university health; unread; until; until their;
        up after; up since; up speed; upon; urgent; us on; vacancies for; vastly; very early; very effective;
        very few; very low; very many; viability; victims; views in; visit has; visit is; visited in; visitors that;
        visits are; vulnerable above; vulnerable adolescents; vulnerable children; wait for; wait long; waiting;
        waiting list; waiting lists; waits; waits for; wales ciw; wales police; walk; wall; want and; want to;
        warned that; was as; was beginning; was doing; was late; was marked; was mixed; was moved; was named;
        was outstanding; was pleasing; was reviewed; was significant; was working; watches; way up; we did;
        week before; week it; week so; weeks with; welcome and; well established; well in; well planned; wellbeing;
        welsh; welsh government; welsh or; went into; were; were above; were and; were both; were changed;
        were closed; were getting; were glad; were identified; were in; were kept; were living; were met; were once;
        were planned; were pleased; were safe; were served; were shared; were signed; were sound; were then;
        were treated; what adults; what matters; what people; what professionals; what services; what these;
        what theyd; what this; what young; when decisions; where it; where parents; where young; whereas; whether an;
        whether to; which a; which dealt; which found; which help; which inspects; which matters; which put;
        which take; which the; while they; who ask; who came; who cannot; who depend; who did; who spoke; who wont;
        who work; whole had; whose services; will give; will live; will publish; willing; wiltshires; with care;
        with domestic; with healthcare; with her; with in; with information; with inspectors; with leadership;
        with learning; with nobody; with referrals; with success; with their; with them; within the; within weeks;
        won; words of; work across; work and; work but; work closely; work inspection; work placements; worked hard;
        worker in; worker the; workers also; workers kept; workers make; working in; working together; works;
        works well; worries and; worries are; worry about; worst; would rather; would soon; writes; writing to;
        written; written down; written statement; year of; year with; years of; years that; yes; yet it; yjss; yot in;
        yots; you would; young carers; young man; young people; young refugees; youth forum
    """,
    -0.5: """
        ^ an; ^ case; ^ continuing; ^ court; ^ drift; ^ early; ^ emergency; ^ extra; ^ farmers; ^ following;
        ^ funding; ^ governance; ^ health; ^ improvement; ^ little; ^ people; ^ risk; ^ safe; ^ safety; ^ short;
        ^ staff; ^ supervisors; ^ the; ^ though; ^ too; ^ transfers; ^ vacancies; ^ village; ^ waits; ^ where;
        ^ workers; a consultant; a driving; a family; a familys; a fortnightly; a growing; a lovely; a matter;
        a multi; a police; a post; a relationship; a rise; a secure; a strength; a summer; a thousand; a waiting;
        a week; about as; acknowledge that; acknowledges; acted on; acts; admission; adolescents; adoption is;
        adult protection; adult support; advocacy; affect; affects; after their; agencies have; agencies were;
        agency safeguarding; aid; alert; alike; all agencies; all is; also good; also has; also points; also remarked;
        and among; and an; and bosses; and clinical; and consistently; and corporate; and difficulties; and dont;
        and estyn; and experienced; and faith; and focused; and friends; and get; and gets; and have; and health;
        and managed; and mental; and monitoring; and named; and neglect; and never; and open; and police; and said;
        and send; and so; and stay; and strategic; and substance; and sustainability; and unaccompanied; and wide;
        and worked; and workers; any more; anyone; approach; approval; approved for; are adopted; are answered;
        are beginning; are better; are cared; are delivered; are filled; are finished; are improving; are known;
        are leaving; are more; are open; are paid; are referred; are right; are soon; are starting; are unaccompanied;
        area is; area review; areas among; arrives; as adequate; as children; as it; as such; as was; assessment that;
        assessments is; assessments were; assistants; assurance was; asylum seeking; at home; at our; at requires;
        at risk; authoritys childrens; average for; average is; back from; backing of; bad news; bases;
        be independent; be one; be recorded; be requires; be safe; beach; bears out; bed and; been adopted;
        been asked; been developed; been good; been inadequate; been invested; been moved; been placed; been quick;
        beginning to; being harmed; being held; believed; belong; better a; better all; better at; better chances;
        better childrens; better outcome; better such; big step; bill; black; book a; borough for; borough on; boxes;
        boys; brother; budgets and; but five; but four; but it; by an; by two; by week; café; called it; can be;
        care at; care do; care on; care order; care services; care they; care which; carefully; carried on;
        case notes; caseloads; categories it; category of; chances in; changed; changes have; changes in; changes to;
        charities; chief executive; child may; children board; children face; children receive; children they;
        childrens cases; childs; choice of; choir; circle; clare; classroom; clearly what; cliff edge; clinic for;
        close; co production; code of; column; commend; committed the; community and; community groups;
        conclusion was; conferences and; considering; considers; consistently; coped; copied; could see; council also;
        council does; council from; council good; council has; council in; council knows; council last; council more;
        council ofsted; council runs; council worked; councils cabinet; councils improvement; county in; course for;
        craig; create; culture; day of; day one; day they; deaf; deal for; decided that; deciding; decisions on;
        delighted to; developing services; did better; difference in; director of; director reads; discharge;
        discharged; discussions; discussions with; do in; do on; doorstep; down to; down with; dyffryn; each childs;
        ealings; earlier inspection; earlier inspections; early so; early stage; easy to; education dfe;
        education has; education in; education of; education or; effect; effective help; effective practice;
        effectively with; effects; effort to; eid; eight months; eight years; emergencies; encouraged; ended by;
        ended in; english; enough for; equality and; estyn which; evaluate; evaluated; evaluated the; every disabled;
        every year; everybody; everything else; everywhere; excellent in; experience; experienced; experienced and;
        explains; exploited and; extended; eye; fact; families are; families as; families service; family group;
        farmers; few councils; files a; files the; find it; finding was; finished on; firm plans; firmly;
        first council; five plans; five were; flag; flinch; flinch from; flourish; focus on; follows an; for as;
        for everybody; for governance; for keeping; for life; for pupils; for several; for ten; for them; for young;
        formal care; foster homes; found for; found no; found not; found there; found to; four per; framework and;
        fridge; from every; from government; from workers; full of; fully understand; fund; gangs and; gather;
        gave in; gave them; get more; gives the; go; goes into; going; good before; good grades; good improvement;
        good relationships; good services; got an; governance management; governance the; government for;
        government inspectors; government says; grade there; grade was; graded requires; grants are; grave;
        great deal; greatly; green; ground; group and; group conferences; group had; grows; had achieved; had already;
        had begun; had gone; had it; had named; had praise; had put; had several; hands; hang; happen when;
        has appointed; has brought; has cut; has held; has judged; has left; has now; has picked; has risen; has set;
        has shown; has three; has turned; have begun; have better; have confirmed; have done; have dropped; have lost;
        have opened; having been; he or; he spoke; health needs; health visitors; help as; help to; higher and;
        highest grade; history of; hit; holidays; homes; homes for; homes have; hotels; hours; how early; how send;
        hub; hub for; hundred; if children; impressed the; improve but; improve things; improved; improvement it;
        improvement to; improvement work; improving its; improving what; in before; in both; in experience;
        in performance; in progress; in several; in social; in two; in under; in unsuitable; in what; inadequate any;
        inadequate in; inadequate judgement; inadequate last; inadequate to; independent; individuals; induction;
        inspected in; inspection carried; inspection to; inspection we; inspections and; inspector hmci;
        inspectors read; inspectors who; integrated childrens; internet; interventions; into services; is and; is bad;
        is expected; is judged; is now; is properly; is rare; is right; is written; it before; it gave; it keeps;
        it said; it spoke; it takes; its inadequate; its mind; its official; its own; its progress; its services;
        itself and; joined the; joint area; judgement had; july; june had; just come; keep a; kept waiting;
        knew which; knife; know is; know who; knowing; knowledge of; knowledgeable; knowledgeable and; known;
        lads from; laid on; last june; last rated; lawyers; lead has; lead healthier; leaders are; leaders as;
        leaders want; leading; learned; leave school; leaver; leavers a; less often; lessons for; letter that;
        letter to; levels; line for; little as; live the; living with; longer needed; look; looks over; love; loved;
        low point; loyal; made considerable; made its; made significant; main recommendations; majestys chief;
        make life; make the; management and; management information; manager has; managers at; many as; many more;
        many services; many staff; march and; mark for; marks; matched; meal; meant that; members have; mend; mental;
        mental health; mentions; micro; midnight; minority; minority ethnic; missing from; model has; money was;
        month and; months the; months there; more capacity; more choice; more easily; more effectively; more frequent;
        more has; more of; most of; motivation; moved; moves; mum; must change; named as; namely; need no; need to;
        needed and; needs to; needs was; never been; new one; news from; next week; nine were; no rating;
        no widespread; nobodys; northumberlands; not had; not judged; not on; not suffer; not wait; noted with;
        nothing; nothing that; notices; november; nub; number had; nurse; nurses and; of effective; of excellent;
        of intervention; of much; of referrals; of three; of us; offending; officers do; ofsted inspection;
        ofsted now; ofsted would; ofsteds fourth; ofsteds judgement; on average; on evidence; on file; on monday;
        on well; one another; one lad; one team; open; operational; or she; orders; others of; our adult; our social;
        out of; outstanding; outstanding and; outstanding as; outstanding for; outstanding in; over abuse; over it;
        overseas; overseen; overseen by; own checks; panel that; parallel; parenting; parenting assessments;
        parents told; part; partners did; partnership and; partnership to; partnership with; passion;
        pathways systems; patrols; people go; people may; people not; people they; people who; permanence and;
        permanent contracts; permanent staff; phone; picks; pizza; place to; placements were; places at; plan had;
        plan it; planned and; plans set; political leaders; positive progress; possible; practice were; praise in;
        pregnant; pregnant women; preparation; preparing for; pressure and; prevent; priority action; processes and;
        profile; promised in; proportion of; proportionate; protect them; protection committee; protection of;
        protection work; proud to; provision is; public today; publish; published on; pull; purposeful; put first;
        put in; put to; putting the; queue; radicalisation; range; rare; rarely; rated good; rated it; rating has;
        rating since; read; ready to; reasonable; recently inspected; recognised in; recommend; recommendations of;
        record; recruit; red; relationships with; relief; remarked on; remarks; renewed; reorganised; report also;
        report commends; report on; report published; required improvement; resettlement policy; resourced;
        reviewed in; reviewing; revised; right for; right road; risk; risk because; risks that; robust way; robustly;
        role; role of; rooms; round; runaways; safeguarding board; safeguarding of; safeguarding teams;
        safeguarding the; said ofsted; said showed; said with; saltmarsh; same room; same story; saw how; say no;
        says and; says leaders; says the; schemes; school at; school attendance; secure and; seeking;
        senior management; senior officers; sense of; sentence was; served; service ofsted; services department;
        services had; services on; services overview; services said; services the; services trust; serving; seventh;
        shed; sides of; significant progress; significantly; since easter; since inspections; six inspectors; skilled;
        sleepovers; so is; so the; so this; so too; sofa; some progress; somebodys; sooner; spare; special schools;
        specialist units; speech; spelt; spot; staff are; staff stay; staffordshires; status; statutory; stay; steady;
        steps on; still has; still making; still require; stopped; story work; straight after; stranger; strength;
        strengths; strengths inspectors; stretched; struck; structure; substantially; success; superb; supermarkets;
        supervising; supervision and; supper; support and; support given; support had; supporting children;
        sustainability; swift; system and; systems for; take in; taking; team that; teens; temps; ten year; than half;
        than those; that any; that came; that can; that ended; that more; that ofsteds; that people; that should;
        that so; that some; that something; that this; that young; the attention; the backing; the basics;
        the brighter; the care; the complex; the country; the criteria; the culture; the directors; the door;
        the greater; the high; the house; the inspectorate; the internet; the judgement; the largest; the last;
        the leaving; the local; the parent; the part; the people; the questions; the reforms; the response; the self;
        the senior; the seven; the shortfalls; the two; the verdict; the wall; their adviser; their advisers;
        their answer; their emotional; their experiences; their parents; them had; them outstanding; then and;
        there should; therefore; these days; they know; they made; they noted; they rated; they supervise; things for;
        things in; things on; this had; this inspection; this work; those elsewhere; three children; three days;
        three quarters; ties; time running; timetable; timetables; to late; to lift; to progress; to reflect;
        to senior; to share; to standard; to support; to use; to where; today is; together a; together in;
        together to; told by; told councillors; too few; trading standards; trafficked; trains; transfers;
        transparent and; tray; treated as; treats; tried to; trouble; troubled; trust; trust each; trust took;
        two dozen; unaccompanied; unannounced inspection; under government; understand the; understand what;
        understood; until the; up for; up last; upper; use a; used as; vacancies; vales; van; various; virtual head;
        visit by; voluntary sector; waited more; want a; was already; was being; was clear; was decided;
        was described; was effective; was first; was given; was one; was praise; was right; was served; was thought;
        was under; wasnt; way it; ways that; we heard; we last; weekend; weekends and; weighs; well as; well informed;
        well staff; well together; went out; were a; were asked; were inspected; were judged; were more; were moving;
        were placed; were some; were up; what children; what has; what staff; whatever; when its; when things;
        when we; where all; wherever; which led; which no; which would; who arrived; who looks; who went; who will;
        whod; whole the; will grow; will make; with children; with health; with other; with plans; with police;
        with what; within; work together; worker from; workers for; workers that; working for; world; worry;
        worse than; written a; wrong and; wrote about; years on; years or; yet to; youd; young children; youngsters
    """,
    -0.625: """
        ^ a; ^ although; ^ direct; ^ experiences; ^ few; ^ foster; ^ hardly; ^ inspector; ^ meetings; ^ newly; ^ not;
        ^ notes; ^ processes; ^ recording; ^ residential; ^ taken; ^ therapists; ^ yet; a case; a city; a huge;
        a major; a single; a small; a specialist; a support; a three; about how; abuse; abuse and; accepts that;
        achieve; acknowledge; act on; added; added that; added the; adoption performance; adult care; adult social;
        after another; after its; against the; all age; all staff; all through; ambitious; an academy; an achievement;
        an average; an emergency; an outstanding; and april; and caring; and committed; and council; and do; and is;
        and none; and or; and overall; and practitioners; and timely; and written; annual performance; any; any of;
        any others; apologised and; are all; are begun; are brought; are down; are excluded; are looked; are making;
        are nothing; are over; are part; are plans; areas of; arranged; arrangements were; asked about; at every;
        at had; at university; attend; attendance among; authority; authority was; away from; backing; badly needed;
        bank; based on; basics; be read; be scrutinised; be supported; bears; became; bed; been cut; been put;
        before they; being in; better than; better work; big; board and; borough of; both of; boy; but at; but in;
        but leaders; but some; but was; but what; by december; by managers; by ofsted; by when; came across; can book;
        care and; carers in; carry; celebrate; cent; change was; chart; chiefly; children has; children stay;
        childrens centres; city councils; clarity; class; climbed; college; come faster; come upon; comes out;
        commends; commends the; contacts and; correct; council are; council inadequate; council must; council pays;
        council whose; councillors that; councils adult; councils service; councils services; county; cousins;
        cqc have; cry; decided; degree; demand; department; describes; detail what; determined; director and;
        disabilities; do and; do what; does about; doing good; done about; dont; doubt that; draw; draw on; due;
        duty and; effectively; effectiveness; employment; enquiries; entries; equality; experiences; experiences of;
        exploitation; families a; families is; far better; fathers; feel; feeling; fewer; fewer children;
        first ofsted; first which; fit; folder; following a; for disabled; for its; for parents; fostering households;
        found; found childrens; found that; four areas; four of; fourth monitoring; friend; from ofsted; gains; gangs;
        get from; get support; gets the; girl; give care; given; going in; good feedback; good progress; good support;
        good to; got; government; government and; grants; greatest; grip; growing number; gym; had felt; had five;
        had improved; had responded; hardly any; harm are; harmed; has a; has got; has the; have drawn; have fewer;
        have followed; have found; have no; headway; help that; helping children; her majestys; heritage;
        highest rating; highlighted; hold a; homes which; honest; hoped; hospital; human; human rights; if a;
        impressed inspectors; improve the; improved a; improvement rating; improving; in fifty; in most; in october;
        in planning; in ten; in time; in trouble; independence; influence; information is; innovative; inspected them;
        inspection as; inspection between; inspection held; inspection since; inspections were; inspector;
        inspectors called; interim director; intervention and; is assessed; is dealing; is down; is laid; is noted;
        is performing; is used; it comes; it did; it follows; it gives; it judged; it must; it wasnt; its worst; jabs;
        judge; judgement; judgment; june and; just as; just four; keep control; knife crime; knock; lads;
        last monitoring; later; latest report; leadership; leap; leavers had; leavers to; left it; levels of;
        life better; line; little ones; living; local offer; log; long and; look to; lovely; main strengths;
        managers to; map; matter in; matters of; may be; mean that; measure; member who; members heard; minutes;
        money is; more carers; more from; more robust; more to; move; moved up; named areas; need plans;
        needs assessments; needs services; needs the; neglect in; new report; newest inspection; nhs england; no one;
        no written; not being; not for; not many; nurses; of good; of june; of our; of people; ofsted had; often they;
        older men; on had; on living; one after; only two; out which; outstanding judgement; outstanding which;
        over for; over four; over what; overall and; overnight; panels; parks; partly; partnership arrangements;
        partnership in; people over; people were; people with; per cent; performance assessment; permanency;
        permanency planning; peterboroughs; picking; plain that; plan a; plan came; plan that; plans; play; plenty;
        points out; positive; post since; practice better; preparing; production; progress has; progress made;
        projects; promptly; protection chairs; published a; published today; pupils; puts it; qualified workers;
        rated as; rating was; rating went; ratings of; reach; real; reason that; recently been; recruiting staff;
        remaining; report brought; report had; restorative; review in; review the; right and; rings; risen; risk of;
        risk or; risks; rock; safeguarding referrals; safety plans; said philip; said to; satisfactory; saying;
        saying that; says so; scored; seen to; sensory; september and; services and; services run; seventh monitoring;
        several strengths; sexual exploitation; she added; she says; shop; should keep; simon; six weeks; slide;
        slower; slower than; smooth; so are; some good; somebody; somewhere; sound; speaks of; staff who; staff work;
        standards have; started to; starting to; stated; statement of; still getting; still improving; straight;
        strength in; strengthening; stronger; stronger than; succeed; succeeded; such as; such things;
        support children; surgeries; sustainable; system for; taken as; taken together; targets; team was; technology;
        telling us; than a; than the; that will; that would; the adult; the adults; the cases; the chair; the chief;
        the childrens; the cssiw; the districts; the effective; the effectiveness; the evidence; the experience;
        the group; the latest; the leadership; the long; the mark; the performance; the proof; the remaining;
        the room; the seventh; the steps; the strong; the system; the top; the will; their overall; them good;
        them said; there; these changes; these were; they behave; they learn; they must; they said; things as;
        this country; this has; this new; thoughtful; three day; three new; thresholds are; to be; to celebrate;
        to cover; to families; to inspectors; to protect; to say; todays report; told inspectors; too is; total;
        trafficking; transformed; transparent; trusted; try; turns up; tutors; two in; up with; upbeat; upgraded;
        value; valued; varied in; very; visible; visit that; was asked; was better; was dealt; was graded;
        was inadequate; was looked; was making; was recognised; was requires; was very; watchdog said; way that;
        we saw; well looked; well the; were assessed; were commended; were described; were listened; were promised;
        were short; what social; what will; what would; wheelchair; when a; when they; wherever possible;
        whether they; who come; who leave; who should; whom there; with colleagues; with local; with others;
        with these; without being; words are; work better; work it; work practice; worker; worker so;
        workers caseloads; workers has; workers is; write that; wrote to; year against; year before; year old; yet;
        yos had
    """,
    -0.75: """
        ^ against; ^ because; ^ councillor; ^ elected; ^ initial; ^ interpreters; ^ morale; ^ nine; ^ reviewing;
        a monthly; a weekly; about change; above; academy; acknowledged that; action from; address; adoptions; advice;
        after an; after inspectors; after three; aimed; all bad; allocated; alongside; altogether; and act;
        and called; and councillors; and has; and its; and most; and nearly; and outcomes; and provision; and read;
        and scrutiny; and then; another in; apprentices; april this; are doing; are enough; are seldom; are still;
        are taking; as outstanding; asian; asset; asylum; at last; average; awarded; back a; back as; based; basic;
        because of; become of; been a; been met; been progress; been significant; begun; being supported; best rating;
        better oversight; better too; borough councils; breakfast; bus; can make; carers who; carers would; centres;
        changes; children as; city council; come since; commission cqc; confirmed; corporate; council inspectors;
        county councils; credit; deal more; developed; dfe; dfe and; difficult; diversity; doubt; effective and;
        emotional and; end up; endorsed; estyn said; every level; evidence that; excellently; excluded; family and;
        felt; findings published; first the; five; flats; for adoption; for all; for over; for those; found children;
        frequent; get a; getting better; given it; gloucestershires; good things; good too; goods;
        government commissioner; had an; had seen; had worked; has become; has broken; has not; have improved;
        have left; have made; have meant; have taken; health board; heard from; held on; help them; his majestys;
        home; households; however; improvement but; improvement for; in drawing; in how; in january; in line;
        in secondary; inadequate are; inadequate no; indicator; inspection too; inspectors accepted; inspectors had;
        inspectors in; inspectors reported; inspectors thought; inspectors wrote; interim; into effect; invested;
        involvement; is looked; is more; it names; it with; its practice; its report; judged; judgement has;
        justice service; keeps; kinder; know what; known as; latest; lawyer; leaders in; leave; letters; line with;
        live with; lost; made up; make sense; many areas; members and; men; met by; mind on; model of;
        monitoring visit; monthly; newly; night; nights; no longer; no sign; not take; now do; of important; of staff;
        ofsted published; ofsted said; ofsted the; on as; on in; on leaders; one that; options; organised crime;
        other and; overall rating; panel; participation; people had; planning; pleasure; political; praise from;
        praised; primary schools; progress on; prompt; protect the; protection are; provision for; published in;
        pupils with; put its; quick to; rates; rating that; rating there; reaches; reaching; recognised; recognises;
        recruited; remarked; report from; report out; report was; rightly; rising; safeguarding children; safety in;
        said had; school for; seen how; send special; senior; senior managers; services now; services over;
        seven years; shows that; similar; since; since it; since march; six were; small number; some families;
        some plans; speaks; spotted; staff by; stand; staying; steadily; stood; system was; table; tax; team have;
        than it; than this; that help; that rating; that their; the authority; the boroughs; the chance;
        the conclusion; the director; the early; the inadequate; the many; the move; the service; the things; the way;
        the workforce; them that; them the; therapy; these children; they come; they put; they try; things the;
        this will; three; time and; time for; time the; to by; to further; to good; to make; to one; to only;
        to review; to the; to three; to what; trainees; transformed and; travel; tried; two grades; two other;
        university; was also; was said; was so; we are; we say; weaker; weeks of; went on; were called; were said;
        where a; which young; wi; wide; widespread or; with disabled; with partners; work a; workers in; would need;
        year it
    """,
    -0.875: """
        ^ adoption; ^ assessment; ^ caseloads; ^ however; ^ partners; a real; according; according to; acknowledged;
        action to; actions which; adopted; all but; all five; already had; and only; and rated; and that; and their;
        and three; are new; are outstanding; areas looked; areas to; attention; auditing; authority works; be had;
        be looked; been in; budget and; but the; care council; care has; care team; case; case conferences;
        children can; children go; children is; children looked; concerns about; considerable; council came;
        country have; director came; established; experience of; faith; fast and; feel that; firm; firmer; for in;
        for leadership; fortnightly; found inadequate; free; from inspectors; future; gained; gave it; glad that;
        going to; good after; grandparents; had; had changed; had started; hand; has moved; have brought; have just;
        hold; honour; how hard; impact on; impressive; improvement in; in education; information for; inside;
        inspection was; inspectors noted; is inadequate; is often; is provided; is put; is still; is very; it good;
        it published; its children; its quality; judges; key areas; last inspected; leavers is; lessons; like the;
        live; managers oversee; march; money has; more independent; most people; named in; need not; new;
        new childrens; not one; of service; of strengths; offer was; officers and; official; ofsted says; on better;
        on time; or serious; overall; overall was; page; partnership had; people could; practice with; praised how;
        priority actions; progress of; promising; properly; quality assurance; range of; rating for; read in; recent;
        recent improvements; recording; referral; refugees; respond; response to; results of; says in; schools are;
        services has; short time; shown in; since november; small; social care; some services; specialist; study;
        sufficient; sufficient progress; suit; suited; talked; team said; that at; that set; the category;
        the focused; the government; the main; the nine; the person; the places; the police; the risk; the youth;
        they should; those in; though that; time since; to outstanding; took on; trauma; true; understands; use it;
        vast; victims was; view; wait; was evaluated; was high; was satisfactory; was something; was that; weekends;
        were good; were no; when children; who feel; wide and; will; with services
    """,
    -1.0: """
        ^ decisions; ^ leaders; ^ pathway; accommodation; adoption; alice; although the; although there; ambition;
        ambitious and; analysis; and few; and one; and protection; are no; at their; authority is; authority should;
        but ofsted; chair of; change; club; come into; comes to; council tax; councils childrens; country and;
        culture of; described as; end to; every one; faces; for how; for other; forum; gone well; had its; has done;
        has recently; home to; how committed; inadequate of; inspectors met; is far; is official; it came;
        it required; it that; lad; language; last and; lives; making a; management; mentioned; much of; new director;
        no child; nothing had; nottinghams; of social; ofsteds report; olds; oversight by; picked out; plain;
        pointed to; priority; progress and; rate; return to; ring; school; scores; serious failures; show; showed;
        since april; starting; strengths were; strongly; talked to; that has; the child; the covid; the partnership;
        to strengthen; to tackle; typically; visit in; waited; was rated; well for; were used; were very;
        with parents; word; year olds
    """,
    -1.125: """
        ^ safeguarding; accurate; activity; and given; attendance; authority has; can now; child was; conclusion;
        council is; elected members; emotional; found by; from home; go missing; had plans; in each; inspectors;
        inspectors looked; inspectors that; is starting; is to; jointly; judged in; last full; last inspection;
        new send; no serious; only three; out with; outstanding overall; overall effectiveness; peoples; picked;
        plainly; plan and; praise; published; recruitment; residential; some things; story; tackle; than at;
        to achieve; understand; view of; visits and; was good; will to
    """,
    -1.25: """
        ^ during; ^ support; adult; after two; and found; areas but; at them; be good; borough that; but after;
        cent of; commended; findings of; for education; full improvement; gloom; identified; in eight; is positive;
        its partners; january; live outside; majestys; majestys inspectors; performance in; placed in; professionals;
        qualified; score of; some children; strengthen; that by; the experiences; the grade; the inspection;
        the quality; there were; was last; which came
    """,
    -1.375: """
        ^ senior; ^ special; ^ work; covid; early; emergency; found improvement; judged inadequate; looked at; noted;
        responded; services of; that since; they met; three of; years after
    """,
    -1.5: """
        chief officers; impressed; knew what; leaders; leavers have; less; must improve; on this; provision; sector
    """,
    -1.625: """
        children to; conferences; inspection team
    """,
    -1.875: """
        ^ care
    """,
    -2.0: """
        progress
    """,
    -2.125: """
        plans to
    """,
}
PAIRS = {
    "admits & ahead": (-0.32, -0.5),
    "admits & begins with somebody": (0.22, -0.11),
    "admits & council": (0.89, -0.39),
    "admits & foot": (0.33, 0.1),
    "admits & found": (-0.24, -0.2),
    "admits & found itself": (-0.27, -0.22),
    "admits & had": (-0.18, 0.19),
    "admits & head": (-0.44, -0.34),
    "admits & long": (-0.5, 0.4),
    "admits & looks back": (-0.37, 0.4),
    "admits & meeting": (0.42, 0.3),
    "admits & names somebody": (0.27, -0.2),
    "admits & narrated": (1.06, -0.15),
    "admits & somebody says": (0.84, -0.35),
    "admits & the report": (-0.3, -0.41),
    "admits & words in marks": (0.72, 0.11),
    "ahead & aside": (0.1, 1.0),
    "ahead & before": (0.37, 0.71),
    "ahead & begins with somebody": (-0.63, 0.19),
    "ahead & compares": (0.26, -1.59),
    "ahead & council": (-0.44, 0.56),
    "ahead & council does": (-0.75, -0.47),
    "ahead & earlier verdict": (-0.0, 0.39),
    "ahead & figures": (-0.13, -2.32),
    "ahead & foot": (1.09, 1.88),
    "ahead & found": (0.03, 0.78),
    "ahead & found itself": (-0.6, -0.63),
    "ahead & had": (0.06, -0.37),
    "ahead & head": (-0.04, 1.1),
    "ahead & long": (0.67, 0.79),
    "ahead & looks back": (0.18, 0.23),
    "ahead & meeting": (0.73, 0.3),
    "ahead & names somebody": (-0.48, -0.22),
    "ahead & narrated": (0.5, 0.73),
    "ahead & others answer": (0.71, 0.83),
    "ahead & point": (0.06, -0.6),
    "ahead & praised": (-0.19, -0.36),
    "ahead & published": (0.21, 0.75),
    "ahead & scene": (0.13, 0.46),
    "ahead & short": (-0.15, -0.06),
    "ahead & somebody says": (-0.93, -0.25),
    "ahead & the report": (-0.81, -0.56),
    "ahead & verdict improvement": (0.35, 0.2),
    "ahead & verdict strength": (0.14, -0.08),
    "ahead & we": (0.8, 0.1),
    "ahead & words in marks": (0.43, 0.02),
    "ahead & year": (-0.2, -0.16),
    "aside & before": (0.79, -0.15),
    "aside & begins with somebody": (0.84, 1.74),
    "aside & compares": (-0.41, -0.62),
    "aside & council": (-0.2, 0.3),
    "aside & council does": (0.16, 0.21),
    "aside & earlier verdict": (0.11, -0.25),
    "aside & earlier year": (-0.01, 0.11),
    "aside & figures": (0.53, 0.25),
    "aside & foot": (-1.14, -1.38),
    "aside & found": (-0.17, 0.07),
    "aside & found itself": (-0.2, 0.15),
    "aside & had": (0.5, -1.32),
    "aside & head": (-1.05, -0.2),
    "aside & long": (0.41, 0.15),
    "aside & looks back": (-0.13, 0.47),
    "aside & meeting": (-0.41, -0.2),
    "aside & names somebody": (0.14, -0.77),
    "aside & narrated": (-0.46, 0.32),
    "aside & others answer": (0.38, -0.56),
    "aside & point": (-0.29, 0.53),
    "aside & published": (-0.13, 0.25),
    "aside & short": (0.09, 0.33),
    "aside & somebody says": (0.7, -0.7),
    "aside & the report": (0.94, 1.05),
    "aside & verdict": (-0.42, -0.34),
    "aside & verdict strength": (-0.58, -0.25),
    "aside & we": (0.37, 0.65),
    "aside & words in marks": (-0.7, 0.22),
    "aside & year": (0.38, 0.38),
    "before & begins with somebody": (0.46, 1.89),
    "before & compares": (0.09, 0.35),
    "before & council": (0.2, 0.24),
    "before & council does": (0.11, -1.14),
    "before & earlier verdict": (-0.33, 1.0),
    "before & earlier year": (0.37, 0.03),
    "before & figures": (-0.08, -0.85),
    "before & foot": (1.06, 0.77),
    "before & found": (-0.31, -0.17),
    "before & found itself": (-0.62, 0.49),
    "before & had": (-1.03, 0.02),
    "before & head": (0.21, -1.42),
    "before & long": (-0.26, 0.2),
    "before & looks back": (0.64, 0.02),
    "before & meeting": (-0.13, -1.74),
    "before & names somebody": (-0.06, 0.2),
    "before & narrated": (-0.37, 0.1),
    "before & others answer": (-1.04, -0.91),
    "before & point": (0.03, -0.24),
    "before & praised": (-0.3, -0.49),
    "before & published": (-0.47, -0.46),
    "before & scene": (-0.71, 0.29),
    "before & short": (0.73, 0.64),
    "before & somebody says": (0.66, 0.76),
    "before & the report": (-1.07, -0.69),
    "before & verdict": (0.26, 1.48),
    "before & verdict improvement": (-1.53, -2.09),
    "before & verdict strength": (0.38, -0.65),
    "before & we": (0.05, -0.85),
    "before & words in marks": (0.62, 0.73),
    "before & year": (1.85, 0.77),
    "begins with somebody & compares": (0.03, 0.21),
    "begins with somebody & council": (1.0, 0.92),
    "begins with somebody & council does": (-0.06, 0.63),
    "begins with somebody & earlier verdict": (0.66, 0.41),
    "begins with somebody & earlier year": (-0.06, 0.95),
    "begins with somebody & figures": (0.32, 0.25),
    "begins with somebody & foot": (-0.8, 0.61),
    "begins with somebody & found": (0.18, 0.1),
    "begins with somebody & found itself": (0.8, 0.76),
    "begins with somebody & had": (0.41, -1.51),
    "begins with somebody & head": (0.57, -0.52),
    "begins with somebody & long": (0.24, 0.27),
    "begins with somebody & looks back": (0.04, -0.6),
    "begins with somebody & meeting": (-0.25, -0.73),
    "begins with somebody & names areas": (0.19, -0.02),
    "begins with somebody & names somebody": (0.59, -0.35),
    "begins with somebody & narrated": (0.99, 0.69),
    "begins with somebody & others answer": (-1.24, 0.18),
    "begins with somebody & point": (-1.46, -0.49),
    "begins with somebody & praised": (0.72, 0.98),
    "begins with somebody & published": (-0.18, -0.22),
    "begins with somebody & scene": (-1.86, -0.29),
    "begins with somebody & short": (-0.64, 0.23),
    "begins with somebody & somebody says": (0.08, -0.11),
    "begins with somebody & the report": (-0.74, -0.97),
    "begins with somebody & verdict": (1.31, -0.88),
    "begins with somebody & verdict improvement": (0.41, 0.39),
    "begins with somebody & verdict strength": (-0.61, -0.41),
    "begins with somebody & we": (-0.32, -0.28),
    "begins with somebody & words in marks": (-0.58, -0.01),
    "begins with somebody & year": (-0.21, -0.08),
    "compares & council": (0.02, -0.26),
    "compares & council does": (-0.41, 0.35),
    "compares & earlier year": (0.05, 0.12),
    "compares & figures": (1.0, -0.86),
    "compares & foot": (-0.59, 0.81),
    "compares & found": (-0.39, 0.14),
    "compares & found itself": (1.3, 0.87),
    "compares & had": (-0.88, 0.16),
    "compares & head": (-0.42, -2.55),
    "compares & long": (-0.2, -0.63),
    "compares & looks back": (0.68, 0.3),
    "compares & meeting": (-0.34, -0.39),
    "compares & names somebody": (-0.07, 0.33),
    "compares & narrated": (-0.13, -0.24),
    "compares & others answer": (0.03, -0.32),
    "compares & point": (0.19, 0.7),
    "compares & praised": (-0.09, -0.15),
    "compares & published": (-0.57, -1.2),
    "compares & scene": (0.31, 0.14),
    "compares & short": (0.53, 0.4),
    "compares & somebody says": (0.84, -0.23),
    "compares & the report": (0.32, -0.68),
    "compares & verdict": (-0.77, 0.85),
    "compares & verdict improvement": (-0.26, -0.48),
    "compares & verdict strength": (-0.85, 0.34),
    "compares & we": (0.28, -0.2),
    "compares & words in marks": (-0.62, 0.47),
    "compares & year": (-1.04, -0.88),
    "council & council does": (1.06, 0.6),
    "council & earlier verdict": (-0.0, -1.07),
    "council & earlier year": (0.09, 0.25),
    "council & figures": (-1.02, -0.99),
    "council & foot": (-1.16, -0.06),
    "council & found": (0.48, 0.53),
    "council & found itself": (0.5, 0.51),
    "council & had": (0.54, -0.07),
    "council & head": (-0.68, -0.02),
    "council & long": (0.26, 0.13),
    "council & looks back": (-0.49, -1.01),
    "council & meeting": (-0.42, -1.12),
    "council & names areas": (0.23, -0.09),
    "council & names somebody": (-0.03, 0.66),
    "council & narrated": (0.05, 0.54),
    "council & others answer": (0.39, -0.36),
    "council & point": (-0.48, 0.54),
    "council & praised": (0.27, 0.59),
    "council & published": (-0.12, 0.08),
    "council & scene": (0.01, 0.32),
    "council & short": (0.75, 1.01),
    "council & somebody says": (0.05, 0.15),
    "council & the report": (0.27, -0.48),
    "council & verdict": (0.19, -1.14),
    "council & verdict improvement": (-0.04, 0.24),
    "council & verdict strength": (-0.14, 0.36),
    "council & we": (0.05, -0.71),
    "council & words in marks": (0.67, 1.24),
    "council & year": (-1.08, -1.29),
    "council does & earlier verdict": (-0.51, -0.4),
    "council does & earlier year": (0.18, 0.42),
    "council does & figures": (-0.87, -0.45),
    "council does & foot": (-0.88, -0.05),
    "council does & found": (0.69, 1.06),
    "council does & found itself": (0.4, 0.06),
    "council does & had": (0.16, 0.04),
    "council does & head": (0.35, 0.56),
    "council does & long": (0.52, 0.55),
    "council does & looks back": (0.39, 1.09),
    "council does & meeting": (-0.47, -0.45),
    "council does & names areas": (-0.16, -0.76),
    "council does & names somebody": (-0.34, -0.11),
    "council does & narrated": (0.67, 0.5),
    "council does & others answer": (1.16, 1.46),
    "council does & point": (-1.69, -1.09),
    "council does & praised": (-0.17, -0.22),
    "council does & published": (-3.09, -2.27),
    "council does & scene": (-0.68, -0.73),
    "council does & short": (0.59, -0.08),
    "council does & somebody says": (0.02, -1.01),
    "council does & the report": (-0.57, -1.02),
    "council does & verdict": (-0.53, -0.64),
    "council does & verdict improvement": (-0.62, -0.59),
    "council does & verdict strength": (0.16, 0.52),
    "council does & we": (-0.46, 0.31),
    "council does & words in marks": (-0.47, -0.72),
    "council does & year": (-0.33, -1.36),
    "earlier verdict & earlier year": (0.31, 0.88),
    "earlier verdict & figures": (0.26, -0.32),
    "earlier verdict & foot": (-0.58, -0.46),
    "earlier verdict & found": (-0.59, -0.02),
    "earlier verdict & found itself": (-0.25, -1.52),
    "earlier verdict & had": (0.98, -0.91),
    "earlier verdict & head": (-0.26, -0.94),
    "earlier verdict & long": (0.49, -1.61),
    "earlier verdict & looks back": (-0.47, -0.27),
    "earlier verdict & meeting": (-0.35, -0.25),
    "earlier verdict & names somebody": (0.19, -0.29),
    "earlier verdict & narrated": (-0.43, -0.83),
    "earlier verdict & point": (0.13, -1.69),
    "earlier verdict & published": (0.6, 0.28),
    "earlier verdict & scene": (-1.24, -1.8),
    "earlier verdict & short": (-0.71, -0.5),
    "earlier verdict & somebody says": (0.22, -0.13),
    "earlier verdict & the report": (0.83, 1.25),
    "earlier verdict & verdict": (1.01, 1.44),
    "earlier verdict & we": (0.1, -0.45),
    "earlier verdict & words in marks": (-0.19, -1.08),
    "earlier verdict & year": (0.42, 0.08),
    "earlier year & figures": (-0.54, 0.52),
    "earlier year & foot": (-0.61, -0.45),
    "earlier year & found": (-0.27, 0.07),
    "earlier year & found itself": (-0.45, 1.57),
    "earlier year & had": (-1.05, -1.58),
    "earlier year & head": (0.35, 0.74),
    "earlier year & long": (-0.19, -0.27),
    "earlier year & looks back": (0.07, 0.76),
    "earlier year & meeting": (-0.35, -0.62),
    "earlier year & narrated": (-0.25, 0.46),
    "earlier year & others answer": (0.0, 0.1),
    "earlier year & published": (-0.07, 0.13),
    "earlier year & scene": (0.35, 0.81),
    "earlier year & somebody says": (-0.12, -0.39),
    "earlier year & the report": (-0.87, -0.2),
    "earlier year & verdict": (0.67, 1.18),
    "earlier year & verdict improvement": (-0.26, -0.71),
    "earlier year & verdict strength": (0.63, 1.37),
    "earlier year & we": (-0.19, 0.13),
    "earlier year & words in marks": (-1.48, -1.35),
    "earlier year & year": (-0.54, 0.52),
    "figures & foot": (0.78, 1.3),
    "figures & found": (-0.06, 0.74),
    "figures & found itself": (0.05, -0.9),
    "figures & had": (0.81, -0.21),
    "figures & head": (0.36, 0.08),
    "figures & long": (-0.01, 0.34),
    "figures & looks back": (0.53, 0.46),
    "figures & meeting": (0.23, -0.45),
    "figures & names areas": (-0.51, -0.52),
    "figures & names somebody": (0.5, -0.28),
    "figures & narrated": (-0.68, -0.0),
    "figures & others answer": (0.27, -0.73),
    "figures & point": (1.09, 0.88),
    "figures & praised": (-0.35, -0.83),
    "figures & published": (-0.89, -0.79),
    "figures & scene": (-0.76, -0.72),
    "figures & short": (0.24, 0.93),
    "figures & somebody says": (-0.66, -1.11),
    "figures & the report": (0.1, -0.65),
    "figures & verdict": (0.57, 0.06),
    "figures & verdict improvement": (0.06, -0.6),
    "figures & verdict strength": (-0.67, -0.52),
    "figures & we": (0.37, 0.19),
    "figures & words in marks": (0.07, -1.0),
    "figures & year": (-0.61, 0.05),
    "foot & found": (0.73, 0.62),
    "foot & found itself": (-1.4, -0.2),
    "foot & had": (-0.19, -0.86),
    "foot & long": (-0.0, -0.72),
    "foot & looks back": (-0.03, 0.44),
    "foot & meeting": (0.39, 0.28),
    "foot & names areas": (-0.98, -0.25),
    "foot & names somebody": (1.01, -1.25),
    "foot & narrated": (-0.31, 0.49),
    "foot & others answer": (0.69, 1.49),
    "foot & point": (0.09, -0.56),
    "foot & praised": (0.05, 0.26),
    "foot & published": (-0.49, 0.78),
    "foot & scene": (-0.37, -0.48),
    "foot & short": (-0.12, -0.24),
    "foot & somebody says": (0.97, 1.11),
    "foot & the report": (0.06, -0.64),
    "foot & verdict": (0.06, 0.58),
    "foot & verdict improvement": (0.96, 0.29),
    "foot & verdict strength": (0.57, -0.04),
    "foot & we": (1.42, 2.05),
    "foot & words in marks": (0.08, -0.19),
    "foot & year": (-0.84, -1.49),
    "found & found itself": (-0.16, -0.18),
    "found & had": (0.75, 0.23),
    "found & head": (0.2, 0.28),
    "found & long": (1.26, 0.44),
    "found & looks back": (-0.12, 0.47),
    "found & meeting": (-0.42, -0.24),
    "found & names areas": (1.3, 0.92),
    "found & names somebody": (-0.57, -0.3),
    "found & others answer": (0.59, 1.65),
    "found & praised": (-0.99, -0.51),
    "found & published": (-0.29, -0.11),
    "found & scene": (-0.05, -0.17),
    "found & short": (0.23, -0.02),
    "found & somebody says": (0.21, -0.33),
    "found & the report": (-0.14, 0.13),
    "found & verdict": (-0.16, 0.38),
    "found & verdict improvement": (0.62, 0.68),
    "found & verdict strength": (-0.21, -0.24),
    "found & we": (-0.44, -0.31),
    "found & words in marks": (-0.05, -0.26),
    "found & year": (-0.4, 0.16),
    "found itself & had": (-1.46, -1.61),
    "found itself & head": (-0.42, -0.88),
    "found itself & long": (-1.27, -1.0),
    "found itself & looks back": (0.45, -0.3),
    "found itself & meeting": (-1.38, -1.28),
    "found itself & names areas": (0.42, 0.52),
    "found itself & names somebody": (-0.46, -0.76),
    "found itself & others answer": (0.0, 0.12),
    "found itself & point": (0.38, -0.22),
    "found itself & praised": (-0.99, -0.52),
    "found itself & published": (-0.18, 0.87),
    "found itself & scene": (-0.54, -1.48),
    "found itself & short": (0.76, 1.57),
    "found itself & somebody says": (-0.56, -0.1),
    "found itself & the report": (0.48, -0.67),
    "found itself & verdict": (-0.37, -1.13),
    "found itself & verdict improvement": (-0.29, 0.28),
    "found itself & verdict strength": (-0.26, -1.15),
    "found itself & we": (-0.92, -0.83),
    "found itself & words in marks": (0.45, 0.47),
    "found itself & year": (-1.94, 0.32),
    "had & head": (-0.34, 1.38),
    "had & long": (-0.1, -0.52),
    "had & looks back": (1.18, 0.03),
    "had & meeting": (0.4, 1.18),
    "had & names areas": (-0.64, -0.81),
    "had & names somebody": (0.08, 1.79),
    "had & narrated": (0.38, -0.39),
    "had & others answer": (0.6, 0.54),
    "had & point": (-0.96, 1.58),
    "had & praised": (-0.13, -0.08),
    "had & published": (-0.62, -0.27),
    "had & scene": (0.29, 0.72),
    "had & short": (-1.01, -0.87),
    "had & somebody says": (-0.81, -0.31),
    "had & the report": (0.32, 0.53),
    "had & verdict": (-0.99, -1.85),
    "had & verdict improvement": (-0.28, -0.3),
    "had & verdict strength": (-0.64, -0.2),
    "had & we": (-0.59, 0.3),
    "had & words in marks": (0.78, 1.06),
    "had & year": (0.16, 0.98),
    "head & long": (0.13, -0.38),
    "head & looks back": (-0.28, 0.66),
    "head & meeting": (-0.02, 1.18),
    "head & names somebody": (-0.01, 0.58),
    "head & narrated": (-0.7, -0.3),
    "head & others answer": (-0.73, -0.65),
    "head & point": (0.15, 0.89),
    "head & praised": (0.25, 0.4),
    "head & published": (0.26, 0.18),
    "head & scene": (1.94, 1.85),
    "head & short": (-1.68, 0.12),
    "head & somebody says": (0.9, 0.8),
    "head & the report": (0.85, -0.58),
    "head & verdict": (0.13, -1.5),
    "head & verdict improvement": (0.43, 0.0),
    "head & verdict strength": (-0.86, -0.93),
    "head & we": (1.04, 0.44),
    "head & words in marks": (0.02, -0.27),
    "head & year": (-1.04, -0.47),
    "long & looks back": (0.23, -0.58),
    "long & meeting": (-0.11, 1.0),
    "long & names areas": (0.93, -0.95),
    "long & names somebody": (-1.19, -1.96),
    "long & narrated": (0.35, 0.2),
    "long & others answer": (-0.14, 0.64),
    "long & point": (-1.77, 0.26),
    "long & praised": (-0.41, -1.16),
    "long & published": (0.43, -1.09),
    "long & scene": (0.38, -0.44),
    "long & somebody says": (-0.35, -0.11),
    "long & the report": (0.62, -0.92),
    "long & verdict": (-0.43, -1.06),
    "long & verdict improvement": (-0.09, -0.39),
    "long & verdict strength": (0.42, 0.79),
    "long & we": (-0.2, 0.48),
    "long & words in marks": (-1.18, -0.9),
    "long & year": (0.2, -1.34),
    "looks back & meeting": (0.38, 1.31),
    "looks back & names somebody": (1.07, 0.35),
    "looks back & narrated": (-0.21, 0.29),
    "looks back & others answer": (-0.51, -0.92),
    "looks back & point": (-0.23, 0.01),
    "looks back & published": (1.14, 0.53),
    "looks back & scene": (-1.02, -0.09),
    "looks back & somebody says": (-0.49, -0.96),
    "looks back & the report": (-0.5, -0.31),
    "looks back & verdict": (0.22, 1.09),
    "looks back & verdict improvement": (-1.36, -0.71),
    "looks back & verdict strength": (1.02, 0.12),
    "looks back & we": (-0.5, -0.3),
    "looks back & words in marks": (-0.5, -0.53),
    "looks back & year": (0.65, -1.05),
    "meeting & names areas": (-0.09, 0.4),
    "meeting & names somebody": (-0.14, -0.65),
    "meeting & narrated": (0.61, 0.37),
    "meeting & others answer": (0.39, -0.56),
    "meeting & point": (-0.61, -0.07),
    "meeting & praised": (-0.45, -0.85),
    "meeting & published": (-0.23, 0.43),
    "meeting & scene": (0.05, 0.21),
    "meeting & short": (0.77, 1.32),
    "meeting & somebody says": (1.06, 0.8),
    "meeting & the report": (0.53, 0.98),
    "meeting & verdict": (-0.88, -0.5),
    "meeting & verdict improvement": (0.16, 0.72),
    "meeting & verdict strength": (-0.44, -0.69),
    "meeting & we": (-0.41, -1.77),
    "meeting & words in marks": (-0.62, -0.69),
    "meeting & year": (0.21, 0.06),
    "names areas & narrated": (-0.73, -0.84),
    "names areas & the report": (-0.58, 0.78),
    "names areas & words in marks": (-0.21, 0.07),
    "names areas & year": (-0.36, -0.59),
    "names somebody & narrated": (0.71, 1.32),
    "names somebody & others answer": (-0.1, 0.54),
    "names somebody & point": (0.79, 0.32),
    "names somebody & published": (0.11, 0.51),
    "names somebody & short": (-0.03, 0.13),
    "names somebody & somebody says": (-0.32, 0.04),
    "names somebody & the report": (0.18, -0.06),
    "names somebody & verdict": (-0.34, 0.24),
    "names somebody & verdict improvement": (-0.5, 0.54),
    "names somebody & we": (-0.12, -1.03),
    "names somebody & words in marks": (0.77, 0.77),
    "names somebody & year": (0.46, 0.03),
    "narrated & others answer": (-0.6, 0.49),
    "narrated & published": (0.23, 0.31),
    "narrated & scene": (0.42, 0.48),
    "narrated & short": (0.13, -0.6),
    "narrated & somebody says": (-0.6, -0.59),
    "narrated & the report": (0.33, 0.46),
    "narrated & verdict": (-0.87, -0.6),
    "narrated & verdict improvement": (0.9, 0.24),
    "narrated & verdict strength": (-0.84, -0.98),
    "narrated & we": (0.06, 0.17),
    "narrated & words in marks": (0.31, 0.52),
    "narrated & year": (-0.23, 0.92),
    "others answer & point": (-0.08, 0.38),
    "others answer & praised": (-0.23, -0.43),
    "others answer & published": (-0.09, 0.36),
    "others answer & scene": (0.23, -0.25),
    "others answer & short": (-0.14, 0.32),
    "others answer & somebody says": (-0.85, -0.29),
    "others answer & the report": (0.99, -1.45),
    "others answer & verdict": (1.42, 1.02),
    "others answer & verdict improvement": (0.46, -1.4),
    "others answer & verdict strength": (0.53, 1.5),
    "others answer & we": (-0.5, 0.45),
    "others answer & words in marks": (-1.52, -0.76),
    "others answer & year": (-0.81, -0.75),
    "point & praised": (-0.13, -0.26),
    "point & published": (-0.2, -0.37),
    "point & scene": (0.22, -0.12),
    "point & short": (-0.05, 0.79),
    "point & somebody says": (0.88, 0.55),
    "point & the report": (-0.25, 0.36),
    "point & verdict": (0.74, 0.17),
    "point & verdict improvement": (-0.2, -0.45),
    "point & verdict strength": (0.33, 1.14),
    "point & we": (0.09, 1.17),
    "point & words in marks": (0.03, -0.48),
    "point & year": (0.02, -1.03),
    "praised & published": (-0.1, -0.38),
    "praised & the report": (-1.26, -1.1),
    "praised & verdict": (0.45, 1.04),
    "praised & verdict strength": (0.61, 1.28),
    "praised & we": (-0.13, -0.23),
    "praised & words in marks": (0.77, 1.61),
    "praised & year": (-0.1, -0.46),
    "published & scene": (-0.39, -2.18),
    "published & short": (-0.1, 0.35),
    "published & somebody says": (0.02, 1.02),
    "published & the report": (1.08, -0.02),
    "published & verdict": (1.0, 0.36),
    "published & verdict improvement": (0.43, 0.28),
    "published & verdict strength": (0.22, -0.26),
    "published & we": (-0.1, -0.4),
    "published & words in marks": (0.5, 0.6),
    "published & year": (1.7, 0.42),
    "scene & short": (-0.1, 0.39),
    "scene & somebody says": (0.04, 0.32),
    "scene & the report": (0.76, 0.41),
    "scene & verdict": (0.05, 0.64),
    "scene & verdict improvement": (1.32, 0.41),
    "scene & verdict strength": (-0.55, -0.18),
    "scene & we": (0.05, -0.86),
    "scene & words in marks": (0.36, -0.94),
    "scene & year": (-1.52, -1.96),
    "short & somebody says": (0.18, 0.63),
    "short & the report": (-0.45, 0.27),
    "short & verdict": (-0.4, 0.35),
    "short & verdict improvement": (-0.36, 0.75),
    "short & verdict strength": (0.05, 0.55),
    "short & we": (-0.13, -0.13),
    "short & words in marks": (0.27, 1.48),
    "short & year": (0.28, 1.52),
    "somebody says & the report": (-0.62, -0.71),
    "somebody says & verdict": (0.21, 0.78),
    "somebody says & verdict improvement": (-1.58, 0.22),
    "somebody says & verdict strength": (1.48, 1.44),
    "somebody says & we": (-0.76, -0.98),
    "somebody says & words in marks": (-0.24, 0.8),
    "somebody says & year": (0.02, 0.68),
    "the report & verdict": (0.1, -0.22),
    "the report & verdict improvement": (0.2, -1.01),
    "the report & verdict strength": (-0.44, -1.49),
    "the report & we": (0.51, 0.72),
    "the report & words in marks": (-0.1, -0.64),
    "the report & year": (0.13, 0.28),
    "verdict & verdict improvement": (1.31, 0.46),
    "verdict & verdict strength": (-0.72, -0.08),
    "verdict & we": (-0.84, -0.29),
    "verdict & words in marks": (0.54, 1.24),
    "verdict & year": (0.07, 2.02),
    "verdict improvement & we": (-0.3, 0.41),
    "verdict improvement & words in marks": (-0.3, -0.63),
    "verdict improvement & year": (-1.43, -0.85),
    "verdict strength & we": (-0.54, -0.46),
    "verdict strength & words in marks": (0.19, -1.95),
    "verdict strength & year": (0.09, 0.62),
    "we & words in marks": (-0.53, -1.48),
    "we & year": (-0.94, -1.41),
    "words in marks & year": (0.11, 1.22),
}
