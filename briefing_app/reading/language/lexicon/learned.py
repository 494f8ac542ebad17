"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word or pair of words ("^" begins a sentence) speaks for an area for improvement, or for scene-setting,
more than for a strength; `TOLD_…` holds what it tells more or less where a story tells it.
"""

IMPROVEMENT: dict[float, str] = {
    1.375: """
        ^ however; not
    """,
    1.25: """
        only
    """,
    1.125: """
        but; less; too
    """,
    1.0: """
        ^ while; always; enough; however; late; low; overall; would
    """,
    0.875: """
        ^ how; an area; are not; below; early help; for a; inconsistent; left; require; short; the next
    """,
    0.75: """
        ^ although; ^ ensure; ^ what; a small; after; before a; currently; granted; growing; has not; lack; little;
        lower; not all; not always; number of; office; outside; rates; reported; require improvement; seven;
        small number; some; strengthen; sufficiently; thin; variable; while
    """,
    0.625: """
        ability; adequate; and care; and young; apologised; back and; best; carers feel; compared with; data; dataset;
        date; dates; do not; each child; ensure; had; hands; has only; impact of; is low; is not; light; limited;
        meant; more to; needs to; nhs; of local; older; pupils on; quality; rather; recognise that; recommendation;
        remains; responsible; significant; slept; so that; some children; sometimes; strategy; supervision; take;
        that all; the waiting; them safe; then; this; time a; timescales; to keep; to speak; took; what a; when they;
        who live; with one; work and; yet
    """,
    0.5: """
        ^ some; ^ two; a boy; ability to; action plan; address; adults; affects; afresh; aged; also; an overall;
        and ensure; and families; and nobody; and youth; are inadequate; are low; are rated; area; as requiring; away;
        be given; been in; been slow; capacity; capacity of; care in; carry; changes of; children has;
        childrens homes; chronologies; compared; could; council to; counselling; county; court to; deal; decline;
        demand; department; difficult; due; eleven; english and; ensure that; executive director; family to; felt;
        first meeting; for over; getting; good at; good enough; grade; happens; harder; how; in particular; in pre;
        in quality; in short; in six; in supported; individuals; interviews; is expected; isnt; it has; lacked;
        leaders are; life story; lists; low and; managers have; matching; need; neglect; neighbouring; new workers;
        nine weeks; numbers; nurseries; of those; office and; one team; particular; people leave; pick up; placement;
        plans for; probation; pursued; quarterly; receiving; relief; remains a; requires; requiring;
        requiring improvement; see that; sent; slow; spend; stability; staff are; still; sufficient; system; take on;
        teenagers; tenancies; than they; that; that was; the inspection; the kitchen; the offer; their say; they can;
        thinking; this means; time to; timescales for; to strengthen; to track; underdeveloped; was last; was not;
        was put; was set; were not; what their; whether the; who have; will; wrong; yet to
    """,
    0.375: """
        ^ audits; ^ boys; ^ brothers; ^ carers; ^ community; ^ consequently; ^ getting; ^ independent; ^ life;
        ^ morale; ^ neighbouring; ^ ofsteds; ^ on; ^ only; ^ opposition; ^ oversight; ^ risk; ^ see; ^ strengths;
        ^ teenagers; ^ we; a family; a form; a learning; a minority; a pair; a two; about to; absent;
        accommodation for; achieving; adult; affected; affected the; agency; agency safeguarding; agreed; alike;
        all that; an inspection; and does; and for; and inspectors; and of; and so; and systemic; and then; and those;
        and to; and understand; another; any good; applied; are all; are asked; are aware; are less; are seen;
        area for; area of; arrangements; as clear; as inadequate; astray; at all; at which; attempts; attendance;
        authority is; availability; aware; aware that; badly; be good; be shared; been handed; been rated; been told;
        between; board; boy; but have; but this; by agency; by one; by way; can take; care have; cars; case; cases in;
        challenge; checks; children as; children have; children who; children young; clinics; closely; closes;
        collated; come to; comparators; completion; conferences; conferences and; consequence; consequently;
        consistently; contact with; continue; core groups; could have; cut; dated; day and; decision making;
        decline in; declined; despite; deteriorated; diagnosis; difficult to; dip; disability; district; down as;
        drive; driven; dropped; duty; effectiveness; eighteenth; enquiry; ethnicity; excellent; exploited; fared;
        feel; few children; fewer children; figures; file and; filled by; financial; finding; for decisions;
        for families; for leaders; for some; full; fully; further; further work; future; general; get good; girls;
        good to; groups; had gone; hadnt; half of; half the; hall; has been; has no; has the; has to; have given;
        have high; have the; health service; help for; hide; high; high and; histories; home at; hours a;
        however there; impact; impacts; impacts on; improve the; improvement to; in childrens; in house;
        inadequate and; inconsistent experiences; independence; information on; initial health; insufficient; iro;
        is below; is currently; is left; is no; is sometimes; is thin; keenly; key; kitchen; knowledge; later;
        later than; lay; leaders recognise; leaflet; learn from; learning disabilities; leave; leavers forum;
        leavers with; letters; locality; longer; look in; looking after; mainland; make sure; management;
        management team; many; march; measured; measuring; mental; mental health; minority; minority of; miss;
        morning; moving in; must; need to; nor; not sufficiently; notifications; now and; now the; nowhere; occasions;
        occupational; of an; of exploitation; of good; of performance; of return; of services; of supervision;
        of young; offending; offer; offer to; ofsteds; olds; on; on it; once a; one worker; opportunities; or;
        our care; out of; out on; own safety; passed; pathway; pattern; people leaving; people over; people receive;
        people themselves; people who; placement orders; plan is; plans read; points out; potential risk; potentially;
        prevent; priorities; priority action; progress are; protection; published today; put off; rates in; rating;
        recording; recording of; records; referrals about; reliance; reliance on; reply to; report has; report to;
        requires improvement; retention; retention of; return; return interview; return interviews; rightly; rigour;
        risk assessments; rules; run by; rung; said they; sampling; say what; school with; scorecard; seeking;
        seeking asylum; sense; sense of; service that; services and; services had; services have; sessions;
        seven weeks; several; shared with; should; should have; shut; siblings; sixteen; social workers; solicitors;
        spends; sport; stage; statutory guidance; stepped; stepped down; stops; story work; supervision to; systemic;
        take up; taken for; tasks; team is; than the; that more; that risk; that some; that there; that they;
        the attendance; the authority; the best; the dataset; the district; the focus; the fourth; the impact;
        the looked; the mainland; the nhs; the numbers; the point; the protection; the send; the social;
        the threshold; the time; the timeliness; the training; the trouble; their work; therapy; there; they are;
        they think; this affects; this impacts; this limits; those at; though; through to; timeliness; tired;
        to better; to each; to home; to new; to prevent; to run; to settle; too few; too long; took place; took the;
        trip; two areas; unitary; unseen; updating; using; visits; waiting; want; was a; way of; week in; weeks;
        weeks before; weighed up; were made; were sent; what happens; whats; wheelchair; who has; why; widespread;
        widespread and; wishes are; with an; with other; with very; with which; within a; within the; work to;
        workers in; workforce stability; would be; would like; written about; year olds
    """,
    0.25: """
        ^ about; ^ advisers; ^ and; ^ assessments; ^ because; ^ councillor; ^ currently; ^ data; ^ despite; ^ eight;
        ^ eleven; ^ equipment; ^ home; ^ improve; ^ lone; ^ matching; ^ notes; ^ now; ^ over; ^ placement; ^ planning;
        ^ police; ^ probation; ^ recruitment; ^ self; ^ siblings; ^ so; ^ stability; ^ those; ^ to; ^ too; ^ under;
        ^ welsh; a challenge; a consequence; a crisis; a decline; a different; a disabled; a dozen; a duty; a e;
        a few; a firm; a half; a halt; a hand; a meeting; a performance; a protocol; a requires; a return; a strategy;
        a suitable; a summary; a three; a week; a word; a written; about how; absent from; abuse in; account of;
        accuracy; accurate and; across childrens; actions are; activity; activity and; address this; adoption and;
        adoption support; advisers; after a; after and; after the; afterthought; agreed to; all are; all children;
        all the; allowed to; along; although the; an afterthought; an apprenticeship; an early; an inconsistent;
        and core; and council; and decision; and delay; and difficulties; and found; and it; and kept; and left;
        and needs; and or; and out; and parents; and quality; and religion; and responded; and responding;
        and retention; and rising; and said; and seven; and short; and some; and sustained; and thin; and this;
        and we; anyone would; anywhere; appeals; applications; appointment; apprenticeships; april; are full;
        are leaders; are left; are long; are made; are ready; are required; are said; are spoken; are taken; are the;
        are too; are vague; are working; areas it; arent; arrangements for; arrive; as; as far; as though; ask for;
        ask why; assessing; assessments have; assessments take; assured; assured that; asylum; at; at an; at home;
        at sixteen; at that; at this; auditing; auditors; authoritys; autism; autistic; average for; barely; basis;
        bct; be; be adequate; be assured; be inadequate; be kept; be more; be strengthened; because; been found;
        been moved; before anyone; behaviours; behind; beyond the; board members; board should; boat; borough;
        borough council; both the; bought; breakdown; britain alone; brothers; busy; but it; but no; but the;
        but their; but there; but too; by and; by elected; by some; by what; called for; calls; came; came out; camhs;
        can; capacity and; car; care; care and; care council; care needs; care quality; carers has; case auditing;
        case recording; case summaries; case work; caseloads and; cases there; cases to; caught up; causing;
        chairs are; challenge in; chance; chased; checks with; child are; child or; child to; child was;
        children experiencing; children on; children placed; children should; children themselves;
        childrens circumstances; childrens social; circumstances change; city has; claim; clean; close to; co;
        come and; come out; comes; commentary; commission; completing; completion of; complex; complex cases; content;
        continues to; contributed; contributed to; contribution; conversations; copy of; core; council have;
        council which; councils services; count; counted; covered; cqc; creates; critical; critical of; culture; dad;
        days at; dealers; dealt; dealt with; decide; decides; decisions; decisions were; delay; delay in; delays in;
        demand on; dementia; depends; depends on; deteriorated since; develop; difference; difference it; directors;
        directors in; disabled child; disseminated to; distributed; do; do more; do to; documents; done by; done on;
        done to; down; down to; drawn; drawn up; drift and; due to; each morning; each time; early stage; educated;
        educated at; education plans; effectiveness of; else; email; emotional; enable; england average;
        enough foster; entitled; entitled to; entry; equipment; establishing; ethnicity and; evaluate; evaluation;
        everything; evident; exclusions; exclusions of; executive; expected; experience; experience of; experienced;
        exploitation; extend; facts; fail; fail to; failings; families get; families who; families with; family are;
        family placement; familys; father; feature; fells; fifth; first year; five and; for; for another;
        for assessing; for babies; for care; for carers; for further; for going; for independence; for priority;
        for several; for specialist; for staff; for teenagers; for years; for young; forgotten; form that; forms;
        foster homes; foster placements; four in; fourth; from an; from children; from good; from it; from one;
        from outside; from school; from them; from what; from workers; front door; front line; fully understand;
        futures; gang; gangs and; gaps; gave the; get an; given the; given to; gone down; gone on; gone up; good deal;
        good many; good with; grade for; graded; grandparents who; groomed by; ground; groups to; guidance;
        had become; had no; had spent; had vanished; had waited; half; half years; halt; hand in; happening; hard to;
        harder to; harm is; has accepted; has apologised; has run; has said; has yet; hasnt; have gone; have grown;
        have more; heads of; health and; health histories; health professionals; heavily on; held on; help from;
        help is; help plans; help young; himself; histories and; holding; holidays; home interviews; home with;
        homes are; hospitals; houses; how children; how quickly; how we; how well; however the; implementing;
        important; improvements to; in a; in assessments; in child; in draft; in ensuring; in line; in march;
        in october; in one; in plain; in progress; in residential; in school; in shared; in social; in these;
        in three; in timescales; in touch; inadequate; incident; including english; increasing demand;
        increasing numbers; independent; independent visitors; indicates; individual; inform future; information;
        information about; inspected; inspection that; inspectors have; interest; interviews are; into childrens;
        is also; is aware; is collated; is described; is due; is evident; is filled; is more; is particularly;
        is seldom; is that; is too; is under; is working; it; it adds; it can; it does; it means; it points; it said;
        it that; it would; its childrens; its good; its name; itself; join; keep them; kept in; kept safe; know that;
        knows about; lacking; lads; lapsed; last inspected; last ofsted; last week; late and; leaders and;
        leaders know; leadership children; learn; leave care; leavers have; leavers were; leaves; left blank; left to;
        legal; leisure; less well; letter asks; levels of; licensing; limits; limits the; line with; links; list;
        little on; little to; live in; living with; local; local authoritys; local family; local foster; long after;
        long term; lowest; lowest grade; made for; main; makes them; managed; managers; many as; many care; marked;
        may; meanwhile; measure; meetings with; men who; mentioned; minimum; missed; missing; missing from;
        missing is; money for; morale; more; more difficult; more money; more of; more than; more training; more work;
        morning and; moves; much of; name; national scheme; need a; need more; needed for; needs; negative;
        negative impact; neither; next; next door; nine children; no overall; nobody has; nobodys; non; not as;
        not been; not consistently; not enough; not have; not kept; not routinely; notes; now require; number and;
        occasion; occurred; of; of as; of assessments; of case; of county; of date; of early; of effective; of homes;
        of looked; of partners; of personal; of placement; of places; of plans; of proceedings; of pupils;
        of statutory; of strategy; of strength; of support; of three; of workers; of you; off and; offer in; offer of;
        ofsted says; often; old ones; older and; older care; on average; on occasion; on occasions; on plans;
        on social; on the; on them; on where; once it; one in; one step; online; only at; only just; only two;
        operation; operational; opportunities and; opportunity; opportunity for; opposition; or not; others; out by;
        outcomes; outcomes for; outside the; over ten; over two; overall mark; overly; overnight; oversight by;
        own care; own right; own words; pace; pair; paragraphs; parents in; part of; part time; particularly; partner;
        partnership; passes; passports; path; pathways; pay for; people at; people get; people were; people with;
        peps; percentage; percentage of; performance; persistently; personal education; pieces; placements;
        placements for; plain; plan; plan to; plans; pledge; point of; police and; police notifications; poor; posed;
        potential; pre; presentation; press; primary school; printed; private; probation and; processes to;
        professionals; progression; promises; promote; proportionate to; protection conferences; protection of;
        protocol; provided to; published; pull; qualified staff; quality of; questionnaires; raise the; recent and;
        reception; recommended; record of; referral; referred; reflective and; regular and; reinforced; religion;
        reply; report; reports to; required to; resident; residents; resources to; responsibility; responsibility for;
        responsible for; rest; rest of; restraint; result; results in; review is; right help; right to; risk is;
        risks are; round the; routinely; safe; safeguarding board; safeguarding services; safeguarding training;
        safety plans; same; say in; says; says is; school is; school team; scope; scrutiny; scrutiny of; seen by;
        send; sentence; services are; services has; services to; set by; set up; settle; several years; severe;
        shaped; shared; shared houses; shopping; short supply; short term; show; sickness; significantly; situations;
        slide; so; social; some of; some young; speaking; speed; spoe; spoke of; spoken to; spring; staff in;
        staff report; staff spoke; statutory partners; stay; still to; stood; stop; story; strategy meetings;
        strategy to; strength and; strengthening; structure; sub group; sufficiency; supervision is; supervision of;
        supply; support as; sure; sustained; systems; tackling; take the; takes place; talk about; talked about;
        target; target of; targets; taught at; tea; teachers and; teenage; ten; tend; tend to; than on; that an;
        that nobody; that this; that thresholds; thats; the adult; the agency; the bottom; the capacity; the car;
        the children; the childrens; the childs; the completion; the county; the court; the cqc; the department;
        the effectiveness; the england; the executive; the family; the figures; the finding; the focused; the good;
        the ground; the handover; the health; the iro; the legal; the main; the need; the one; the parents;
        the partnership; the pattern; the performance; the permanence; the phone; the plan; the potential;
        the progression; the rest; the right; the rigour; the role; the service; the summer; the system; the thinking;
        the third; the two; the value; their child; their effectiveness; their first; their lives; their review;
        their rights; them as; therefore; these children; these services; they asked; they cannot; they come; they do;
        they now; they wrote; things; thinking behind; third of; this progress; those in; three points; threshold;
        tier; time but; timescale; timetables; to become; to britain; to continue; to drive; to end; to five;
        to further; to help; to look; to make; to one; to provide; to quickly; to set; to someone; to spot; to which;
        told that; too many; too soon; too variable; town; town hall; track and; tracked by; translate; trends;
        turned up; turnover and; two of; unannounced; unborn; unborn babies; under five; under fives;
        underdeveloped and; undertaken to; unitary authority; unpaid; up by; up for; up what; urgency; using the;
        vanished; various; vary; vary in; visit has; visited by; voluntary; waiting times; wants; warned; was agreed;
        was also; was graded; was still; we could; weaknesses; website; weeks in; weighed; well enough; well for;
        were carried; were missing; were on; were out; were rarely; were still; were under; were written;
        what difference; what makes; what they; when ofsted; when you; where it; where the; whether; who are;
        who knew; who leave; whom to; why they; will not; will take; winter; with inspectors; with little; with no;
        with special; with the; with them; with those; with too; without a; without papers; words of; work as;
        work being; work is; work teams; worker was; workers caseloads; workers had; workers said; working with;
        wrote; year in; year to; yearly; yet good; young asylum; young parents; youth offending
    """,
    -0.25: """
        ^ adoption; ^ attendance; ^ audit; ^ babies; ^ cabinet; ^ capacity; ^ council; ^ councillors; ^ each; ^ early;
        ^ effective; ^ elected; ^ extra; ^ five; ^ group; ^ housing; ^ initial; ^ intelligence; ^ its; ^ learning;
        ^ management; ^ needs; ^ nineteen; ^ ninety; ^ nurses; ^ people; ^ permanent; ^ practice; ^ practitioners;
        ^ pre; ^ quality; ^ reviewing; ^ school; ^ she; ^ similarly; ^ specialist; ^ strategy; ^ twelve; ^ viability;
        ^ waiting; ^ were; ^ yet; ^ youth; a big; a board; a city; a clinic; a coherent; a complaint; a corporate;
        a day; a dedicated; a figure; a fortnight; a further; a good; a hundred; a letter; a lifeline; a match;
        a mentor; a multi; a psychologist; a range; a real; a statutory; a stranger; a strong; a voice; a waiting;
        a wide; a workforce; able to; about it; about what; above; absence of; accordance; accordance with; according;
        according to; accurately; achievement; action; active; actively; adopter; adoption service; adult support;
        advisers have; after by; after child; age; alternative; although; although some; among; an adult;
        an interpreter; analysts; and all; and challenge; and challenged; and check; and child; and consistency;
        and dont; and feelings; and final; and friends; and grandparents; and had; and has; and performance;
        and plans; and procedures; and pupils; and rarely; and re; and regular; and reports; and say; and staying;
        and support; and supported; and swift; and their; and when; and would; and written; announced; answer;
        any time; approach to; are; are always; are and; are beginning; are called; are carried; are clear;
        are completed; are currently; are dealt; are doing; are good; are heard; are improving; are kept; are meeting;
        are needed; are now; are showing; are slow; are sought; are talked; are well; areas that; around;
        arrangements with; as any; as good; as long; asked; assessed and; assessment and; assessments; assurance and;
        at college; at key; at last; at once; at the; authoritative; average and; average length; averages; awarded;
        backlog of; be completed; be sent; because a; become a; become more; been able; been commissioned; been cut;
        been disseminated; been done; been on; been through; before their; before they; behaviour; being taken;
        better and; better support; blind; board and; board is; boxes; breakfast; briefings; bring; brought;
        brought in; budgeting; building; but a; but some; by contrast; by her; by local; by ofsted; by themselves;
        by when; by young; callers; callers are; came in; can do; care care; care of; cared for; careful; carefully;
        carers is; carers means; cases are; category; cent of; centre for; challenge to; champions; changed;
        changes are; chief; chief officers; child; child and; child in; children achieving; children go; children got;
        children return; children they; children whom; childrens; childrens health; childrens needs;
        childrens records; childrens rights; childrens team; choir; city council; citys; clear and; climbed; closer;
        closing; college; come back; comes with; commissioning; communities; compares; complaint; completed within;
        comprehensive; concerning; concerns; conferences are; consistency of; consortium; constructive; continued;
        continuing; contrast; council a; council had; council is; council leader; council was; councils; country;
        county lines; credit; cultural; dads; daily; dashboard; days of; dedicated; deep; demonstrate that;
        described as; described the; desk; desks; developed a; difficulties; direction; directly to; disabilities are;
        do their; do well; document; does; door; downs; draw; draw on; draws; drifting; drop; drop in; duty team;
        each; each of; each week; early permanence; early years; earn; easy; education is; eet; effective action;
        efforts; efforts to; ehc; either; eleven months; elsewhere; embed; emergency; end in; end up; ends;
        enquiries were; ensured that; enthusiastic; eritrea; establish the; established; establishment of; evening;
        everyone; everywhere; example a; exceptional; exit; exit interviews; explained; exploitation and;
        exploitation team; external; extra familial; face to; faces; fair to; faith; fallen; fallen from; falls;
        familial; familial harm; families for; families in; families receive; family and; family life; family members;
        family network; favourite; fears; feedback; feedback from; feel safe; feelings; ferry; few; fewer than; final;
        find a; finds; finish; finished; fit; fix; floor; followed; following the; food; foot; football; for help;
        for how; for instance; for learning; for more; for six; for those; former foster; fortnight; forward;
        foundations; four of; fourteen; fresh; fridge; from; from a; from eritrea; from home; from the; front of;
        frontline practice; funding for; garden; generous; get the; given in; glad to; go out; good and; good overall;
        good services; good time; governance arrangements; great; grew up; grip; group of; group supervision;
        grown up; gym; had asked; had changed; had given; had too; hand; handful of; hardest; has also; has announced;
        has become; has begun; has brought; has climbed; has done; has enabled; has ensured; has fallen; has improved;
        has resulted; has taken; has worked; have a; have access; have continued; have left; have one; have taken;
        have their; he; head; headway; health needs; health team; help; help in; help the; help them; help was;
        help with; helped by; helpful; helps to; high risk; home office; home was; homes of; hours; how the;
        however senior; hub; i; identified needs; identified these; identity; if it; immediate danger; impact and;
        improve services; improved; improves; in accordance; in all; in both; in by; in care; in close; in february;
        in four; in immediate; in july; in many; in meetings; in person; in situations; in some; in suitable; in them;
        in training; in twenty; in two; inadequate rating; incidents; inclusive; increased; increased the; increases;
        indicator; individual children; induction; information and; inside; inspections; inspector; inspectors called;
        inspectors for; inspectors saw; inspectors spoke; inspectors that; instance; intelligence; interpreters;
        invested; invested in; is being; is clearly; is considered; is ensuring; is evidence; is generous; is given;
        is high; is inadequate; is much; is on; is out; is seen; is supported; is understood; is used; is well;
        is written; it are; it describes; it did; it found; it in; it is; it says; keep a; kept up; kesten; knock;
        know the; know what; knowledgeable; knowledgeable and; landlords; language and; last minute; last six;
        last two; lasting; latest report; lead; lead member; leaders children; leaders to; leaders understand;
        leave a; leavers and; leavers services; left care; less often; lessons; letters and; level of; library;
        lifeline; line to; listened to; little ones; live; live at; lives; lockdown; log; lone; lone arrivals;
        lone asylum; lonely; long as; long way; looked after; looked for; looks like; love; made by; made the;
        majority; majority of; making at; manageable; managing; may have; me; meet; meet their; meeting the; meetings;
        meetings held; meets; member; memory; men; mend; met by; midlands; minute; miss a; missing children; monitor;
        monitored; monthly; months after; more complex; more effective; more for; more often; more recent;
        more regular; most cases; move to; moved; moved up; my; nearby; necessary; need or; needs are; needs of;
        neglect strategy; network; networks; no children; nobody; none; not a; not come; not for; not improving;
        not meet; not one; not to; noticed; now be; of care; of change; of disabled; of each; of england; of leaders;
        of learning; of managers; of practice; of service; of such; of unaccompanied; of which; of year; official;
        old; older men; on a; on file; on one; on whether; once; one girl; one has; one is; one of; one that; one was;
        only four; opening; openly; or at; or college; or in; or more; or subject; or three; ought; ought to; outline;
        over the; oversight and; own and; pack; package; page; paid; panel; panel and; panel of; panel to; panels;
        parents are; parents of; parts; parts of; past; patient; people being; people can; people could; people had;
        people on; people that; people told; per; performance on; performance reporting; permanent staff; permanently;
        person and; phones; picked; picture; pictures; piece; piece of; pizza; plainly; plan are; plan that;
        planning and; plans have; plans in; plans set; political; positive about; positively; possible; posts are;
        prepared; previous; prioritised and; process is; programme; programmes; promotes; promptly and; pronounced;
        properly; proportion of; protection plan; provided by; providers; providing; provision is; psychologists;
        publish; pupils who; purposeful; put right; qualified social; quite; raa; re; reablement; reach; reached;
        reaching; read; read it; reading and; records were; referrals were; reflection; reflection and; refuge;
        relevant; rent; research; respond to; response to; restructuring; resulted; resulted in; retain; reviewed;
        reviewed at; risk; risk and; risk of; risks; risks to; round; run away; said that; satisfied; saturday; saw;
        say how; says ofsted; scheme; school attendance; school nurses; school or; score; screened; secondary;
        seeking children; seen for; semi; sends; senior leadership; seriously; service are; service has; services for;
        services in; services should; set out; sexual health; shape; sharing; sharper; showed; shown; shy; sign up;
        signed off; signposted; signs of; similar; similarly; since it; sit on; situations of; skilled; slowly;
        social work; some effective; some examples; soon; sooner; sound; spare; speak of; spot; staff who; start;
        starts; state; stated; status; stepping; steps; straight; stranger; strategy discussions; street; strength;
        strengthened; strengths; strengths based; struck; students; subsequent; successful; such; suggest; suit;
        suitable; superb; supervision happens; support from; support of; supportive; surprise; survivors; swiftly;
        swimming; take in; takes in; talking; targeted; tax; team managers; team of; team was; tell you; terms of;
        than a; thanks to; that looks; that meets; that need; that parents; that social; that two; the assessments;
        the child; the co; the company; the contact; the council; the development; the disability; the domestic;
        the emergency; the failings; the first; the forms; the fridge; the full; the government; the head; the help;
        the inadequate; the independent; the low; the mayor; the mental; the past; the picture; the place; the places;
        the pressures; the previous; the public; the rate; the rating; the recently; the region; the reports;
        the safeguarding; the school; the small; the teams; the three; the top; the virtual; the way; the weekend;
        the workforce; their adviser; their families; their own; their parents; their wishes; their worker; theirs;
        them in; them on; themselves; there have; there is; these points; they did; they felt; they fully; they get;
        they know; they might; they require; they said; this area; this change; this country; this enables;
        this ensures; this helps; this includes; this sort; thoughtful; thresholds for; through care; throughout;
        thursday; tick; tight; time in; time since; time that; timescales are; to; to a; to and; to ask; to change;
        to embed; to ensure; to face; to good; to happen; to manage; to missing; to other; to outstanding; to oversee;
        to parents; to start; to them; to train; to two; to workers; told of; told the; top; top grade; tracking;
        trained; training for; transfer; transformed; trauma; treated; treated as; trust; trust had; trust is;
        turn to; turned; turnover is; turns up; tutors; twenty; two or; typed up; understanding; unhurried; unions;
        units; university; unsuitable accommodation; up; up the; updated; used to; uses a; usual; very few; viability;
        view; village; virtual; vision; visiting; vulnerable to; wait; wait for; waiting for; walked; ward; warm;
        was evident; was found; was in; was noted; was requires; we are; weak; week and; welcomed; well as; well in;
        well to; went missing; went on; were a; were good; were judged; were said; what needs; what was; whatever;
        whatever the; when it; when young; where a; where they; whether to; which is; which leaves; which was; who;
        who asked; who need; who spoke; who will; whoever; wish to; wishes and; with a; with additional; with mental;
        with police; without; won; word for; work on; work posts; work was; workers has; workers so; workforce that;
        workloads; worries; worries and; worrying; worst; written to; written with; year ago; year and; years and;
        years settings; yet the; young refugees
    """,
    -0.375: """
        ^ adopters; ^ agency; ^ better; ^ drift; ^ every; ^ fewer; ^ good; ^ hardly; ^ our; ^ safeguarding; ^ since;
        ^ special; ^ standards; ^ training; ^ very; ^ when; ^ young; a bed; a fortnightly; a month; a more; a new;
        a one; a strength; a time; a weekend; abuse and; accommodation and; additional; adoption; adult social;
        agreed with; all five; almost; among the; an increasing; an ofsted; and an; and are; and case; and get;
        and have; and help; and know; and neglect; and partners; and read; and why; any; any of; appointments;
        are considered; are filled; are finished; are given; are helped; are met; are over; arrives; as it; as well;
        assessments are; assurance; at any; attainment; back for; backlog; bad; based; beach; been given; been helped;
        been seen; better; better at; bridge; budget; budget and; bus; but also; called; can now; can see; care are;
        care which; cared; case notes; caseload; cases has; cause; chair; chairs; checked; child is; child who;
        children; childrens lives; choose; classroom; close; coherent; completed; conclusion; consultations;
        continued to; cricket; cross; date and; december; delays are; described; determined to; director; do and;
        do better; down from; down on; effective with; effectively; enabled; enables; enough to; ensures that;
        evaluated; even; evidence; evidenced; examples; examples of; excluded; extra needs; eyes; face; fair;
        families to; fewer; figure; finished on; for all; for as; for example; for improvement; for its; for long;
        for looked; former; foster; found inadequate; gangs are; gap; give; goes; government; grandparents; group;
        guardians; had lost; hang; hard; has; has moved; have an; having to; health visitors; help they; helped to;
        helping to; highly; host; hotels; immediate; immediately; improvements have; in an; in most; in other;
        in terms; in this; in unsuitable; increasing number; inspectors met; inspectors said; instead; instead of;
        intervention; is good; is increasing; it went; january; keep; kept; kept on; kind; kindness; know who; lad;
        last inspection; leaders have; leadership; leadership team; league; least; leavers live; let; life; like to;
        liked; line; line for; manage; members; members of; mind; month; most children; move; moved for; much better;
        named; national average; needed; neglect and; neglected; never; new arrivals; newcomers; no; no child;
        not the; nurse; nursery; of being; of health; of its; of six; of them; off in; offer was; offered a; offers;
        office hours; on how; on monday; on their; on to; one child; opened; out in; out with; outstanding; over a;
        packages of; parent; part in; partners; partners have; people in; picks; place of; play; possible to;
        practitioners; procedures; proceedings; proceedings are; protection plans; provides an; public; pupils in;
        questions; raised the; range; range of; rarely; rated inadequate; reading; real; recruited to; refugees;
        region; reports are; required improvement; response; revolving; revolving door; rewritten; right; same day;
        sat in; says it; seen as; seen at; sees; service; service and; service is; setting; setting up; showing; side;
        signs; since easter; single agency; sits; sought; space; spoke to; staff has; starting; statements;
        strengths and; stuck; subject; subject to; such as; summer; support that; swift action; table; take part;
        team; team provides; teenagers who; teeth; than those; that families; that we; the budget; the councils;
        the days; the improvement; the majority; the meeting; the needs; the progress; the wait; the work; the youth;
        their return; them the; they met; they run; they were; theyre; thirteen; this year; those living; three day;
        three of; to require; to some; to the; to think; to young; towards; traced; try; turned down; two dozen;
        two in; until; useful; users; uses; verdict; very low; views; visitors; was asked; was called; was on;
        way the; weekly; weeks and; were kept; when life; when the; when this; where there; which a; who came;
        who should; wider family; wish; with; with extra; with how; without being; worked; workforce; would not; year;
        year before; youngsters are; youth; youth workers
    """,
    -0.5: """
        ^ all; ^ an; ^ childrens; ^ few; ^ that; ^ they; ^ workers; about and; after another; all but; an effective;
        and is; and there; and what; and who; approach; are seldom; areas; areas for; arrivals; assessments in;
        at every; at good; at least; back; be moved; beds; began; better than; by a; capacity to; centre; change and;
        children from; club; commissioned; court proceedings; day; decisions about; determined; disruption; drift is;
        education; ensures; every; evidence of; example; families; first time; for adoption; for them; fortnightly;
        foster carers; good too; grants; grow; had not; having; helps; her; his; home; hundred; inadequate in;
        into care; is beginning; is helping; is rare; is right; issues; knew what; languages; leaders; link; look at;
        looks; made; mainstream; map; met; most; mostly; new; not only; often and; ongoing; pas; positive; promised;
        promptly; psychologist; rare; reasons; recent; records are; recruited; remember; rule; run; safeguarding team;
        say that; seen; share; smooth; some families; somebody; something; special schools; stay at; staying put;
        supported; that had; that inspection; the areas; the assessment; the director; the five; thing; this is;
        though not; thresholds; through; to move; trusted; unsuitable; visited; visited in; visits are; was made;
        weekend; weeks of; well; were looked; were rated; what people; where young; who cannot
    """,
    -0.625: """
        ^ caseloads; ^ foster; ^ most; ^ nobody; ^ social; ^ staff; ^ thresholds; action is; adopters; and; and none;
        are written; at risk; bed; been made; call; children whose; days for; employed; fifteen; first; focus on;
        helping; keep children; keeps; leaders had; lost touch; made to; never been; no more; now; nurses;
        of childrens; of this; raised; reviews; services were; sort; standards; the backlog; the year; through the;
        to read; to remain; told inspectors; two days; was one; who do; wider; with their; years on
    """,
    -0.75: """
        ^ children; ^ hospital; ^ no; ^ nothing; a visit; appropriate; beginning; beginning to; early; extra; found;
        found to; had never; helped; hospital; improving; provides; swift; two weeks; without the; write
    """,
    -0.875: """
        appropriately; officers; ring; strong; than two; they; touch with; waits; workers
    """,
    -1.0: """
        good
    """,
    -1.125: """
        effective
    """,
}
CONTEXT: dict[float, str] = {
    1.25: """
        march
    """,
    1.125: """
        july
    """,
    0.875: """
        an area; and young; are in; area; came; else; further; it was; managers have; rating; school with; strengthen;
        the county; then; will
    """,
    0.75: """
        ^ of; board; children a; full; growing; inspectors had; is in; leaders are; plan; september; us
    """,
    0.625: """
        ^ about; ^ four; ^ how; ^ it; ^ that; a few; activity; also; and care; april; are already; are rated;
        before a; boroughs; but; by the; children who; childrens homes; come to; councils; county; director of;
        excellent; four; granted; guidance; half of; improve the; late; less; management; mental; monday; more than;
        neighbouring; not yet; ofsteds; operation; pandemic; people at; priority; rates in; require; rung; send; sets;
        special; stay in; system; that inspection; that there; the fourth; the two; they had; visit of; who have;
        work and; year to; yet
    """,
    0.5: """
        ^ at; ^ eight; ^ eleven; ^ some; ^ they; ^ two; ^ under; ^ well; a hand; action plan; adolescents; affects;
        after and; already; an annual; and a; and or; are plans; assessed as; asylum; at which; authorities;
        authority is; authority was; be; been in; being; britain; channel; children as; children were; city; city has;
        closely; co; conferences; council supports; covid; dataset; dealers; demand; district; earlier; early help;
        effectiveness; eight; eighteen; eleven; experienced; fifty; for leaders; foster families; fourth; hand in;
        has a; has not; himself; houses; inspection; interviews; is also; is working; june; letter; live outside;
        live with; look at; may; mental health; most recent; most vulnerable; national; nhs; numbers; nurseries;
        october; of july; of local; of our; of those; of three; of what; of you; organisation; our care; pages;
        people who; protect; questionnaires; raise the; rated good; rates; read; recommendation; recruitment; review;
        safeguarding hub; says that; scorecard; sector; seeking; services and; services were; severe; she; sixteen;
        small number; some children; staff are; sub; subject; thats; the highest; the looked; the need; the spring;
        their first; their letter; their say; there are; there were; therefore; they are; third; this; this progress;
        thousand; time a; to all; to help; to know; to strengthen; to track; too; two; unaccompanied; under; until;
        up of; very good; voluntary; volunteers; wales; watchdogs; what ofsted; while; who has
    """,
    0.375: """
        ^ a; ^ across; ^ among; ^ any; ^ during; ^ fifty; ^ five; ^ guidance; ^ however; ^ in; ^ its; ^ last;
        ^ officers; ^ ofsteds; ^ only; ^ over; ^ recruitment; ^ scores; ^ she; ^ to; a carers; a minimum; a panel;
        a performance; a serious; a three; a week; account for; across; activity and; address; address this; affected;
        after; age; aged; agency safeguarding; agreed; all care; all the; an hour; and ensure; and looked; and met;
        and of; and others; and staff; and they; another; are leaders; are looked; are up; as being; as far; ask for;
        asking; assessment; assessment in; at that; authority had; autumn; average is; be inadequate; because;
        been exhausted; been rated; begun; being at; below; best; boat; borough council; came to; cannot;
        capacity and; care; care and; carers assessment; carers has; carrying; case review; caseloads and; cases at;
        children has; children young; childrens trust; clean; co located; collated; commission; considers; contract;
        count; covers; currently; cycle; day and; days between; decide; deliver; designed; develop and; disseminated;
        disseminated to; done to; down to; during; early to; educated; english and; escalation; evaluate; every six;
        everything; examined; exceptionally; exhausted; extend; fail; families who; fifth; financial; firm plans;
        first year; focused visit; for homeless; form; formal; friday; front door; frontline staff; futures; gained;
        given to; gone through; good at; good since; grade; groups; growing number; had; had a; has offered;
        have asked; have experienced; health and; how; how children; how well; if you; improvement and;
        improvement plan; in it; in june; in late; in march; in need; in part; in progress; in quality; in six;
        in social; in three; in wales; includes; inconsistent; independence; indicates; individual; inspection of;
        inspection report; inspectors have; is being; is currently; is no; is too; is under; issues and; it is;
        its name; known; lack; leadership and; life story; located; made their; made up; make sure; marac; matching;
        meant; minimum; misuse; monitoring; months from; most of; must; national and; national scheme; need;
        newly qualified; not just; november; number; of proceedings; of safety; of social; office; offices;
        ofsted and; ofsted had; on going; on its; one in; opened on; operational; others; overall effectiveness;
        own care; own right; own safety; panel; part; partnership; pay; pay for; people were; peter; place to;
        plans in; pledge; police; politicians; pre; priorities; processes to; protection; rating in; ratings; recall;
        records; recruiting; regional; registered; remains a; remarkable; require improvement; responsible for; rise;
        role; role of; rules; safeguarding board; second; seeking asylum; sending; serious; service provides;
        services to; shared with; situations; so that; some; spring; staff had; statutory guidance; story work;
        sub group; subject to; substance; systems; talked; team manager; teenagers; ten; tenancies; that all; that is;
        that more; that nobody; the adult; the area; the authority; the city; the council; the district;
        the effectiveness; the experience; the impact; the key; the multi; the new; the offer; the pandemic;
        the problems; the role; the social; the system; the town; the visit; them to; they look; they want; this will;
        till; time for; time to; to evaluate; to fully; to improve; to inadequate; to make; to provide; to see;
        to senior; told to; too early; took; took place; took the; top of; town; translate; trip; trying; two people;
        undertaken to; unitary; up an; very early; very small; violence; visit; vulnerable; waiting; wanted;
        wanted to; was a; was told; wednesday; were adopted; were identified; were not; weve; when they; wherever;
        who leave; with one; with the; without a; work alongside; workers had; workers know; working day; year of;
        years of; young person; your
    """,
    0.25: """
        ^ as; ^ assessors; ^ both; ^ community; ^ currently; ^ everyone; ^ exclusions; ^ funding; ^ given; ^ half;
        ^ he; ^ if; ^ individual; ^ inspectors; ^ just; ^ morale; ^ neighbouring; ^ on; ^ placement; ^ police; ^ see;
        ^ senior; ^ such; ^ systems; ^ the; ^ those; ^ we; ^ were; ^ what; ^ while; a; a childrens; a clean; a dozen;
        a firm; a focused; a growing; a half; a health; a learning; a model; a priority; a programme; a quarter;
        a reduction; a regional; a specialist; a stable; a suitable; a third; a visit; a whole; a young; ability;
        about a; about three; about to; abuse; accommodation for; accommodation is; account; across a;
        across childrens; act; action to; addition; additional resources; adolescent team; adopted in; adoption and;
        adoption plan; adoption support; adult; affected the; afresh; after childrens; after in; agency dataset;
        aim of; aimed at; alert; all children; all of; all other; allegations against; alliance; also includes;
        always; an action; an eye; and access; and also; and disabilities; and early; and improved; and increasing;
        and inspectors; and later; and left; and management; and nothing; and other; and out; and people;
        and planning; and protect; and quality; and review; and services; and social; and substance; and to; and told;
        and we; and youth; any good; anyone would; are adopted; are aged; are all; are also; are at; are being;
        are high; are inadequate; are leaving; are living; are low; are not; are of; are open; are reported;
        are reviewed; are taught; are the; are three; area of; arrangements for; aside; asked how; asked the; asks;
        asks for; aspire; assessment team; association; at all; at one; attend; attend a; auditing; authority;
        authority area; aware; aware that; back and; back to; based; be good; be heard; be matched; be seen;
        be shared; became; because of; beds; been a; been agreed; been developed; been good; been implemented;
        been published; been subject; begins; being electively; beside; between; black; board which; borough are;
        borough of; boss; break; breakfast accommodation; brighter; brighter futures; britain alone; british;
        building; but the; but this; by an; by government; by phone; by way; by workers; came by; came in; came out;
        cannot be; care board; care has; care team; carers feel; carry; cases in; caught up; centres; chair of;
        charity; children and; children becoming; children for; children of; childrens service; childrens social;
        choices; city council; clinical; clinics; closely with; comes in; commenced; completion; complexity; concern;
        concerned; considered the; contacts; control; conversations; corporate director; council run; councillors;
        councils have; counselling; courts; courts and; criteria; critical; current; currently being; custody; cut;
        day or; days from; days of; deaths; decisions for; delays for; demand for; depends; depends on; deputy;
        develop; developed to; difference; disabilities in; discussion with; discussions with; domestic;
        domestic abuse; done by; down by; drawn up; drift in; drove; due to; each child; educated at;
        educational needs; eighteen months; electively; electively home; eleven of; encourage; enfields; engaged;
        entitled; entitled to; eritrea; establishing; ethnic; every respect; everyone; exacerbated; exam; examine;
        exclusions; experienced a; experiences of; exploitation are; explore the; eye; eye on; families and;
        families are; families were; families with; family help; family in; family time; family to; february; fells;
        fewer children; files and; fill; filled in; firm; firms; first of; five good; flat; focused; following a;
        for an; for development; for over; for people; for priority; for some; for specialist; for teenagers;
        for their; for this; forecast; forty; foster care; fostered; fostering; fourteen; framework and; friends;
        from eritrea; from july; from september; from workers; full council; full potential; fully; fully understand;
        funding; further strengthen; further work; future; gang; get good; getting; given; go on; gone down; good for;
        good gcses; good help; good or; grade for; grades; group is; group on; groups and; grown; guidance and;
        hackneys; had found; had kept; had too; half; happens; has begun; has identified; has no; has started;
        has the; has to; has yet; have identified; have now; have recognised; he had; head teachers; health service;
        hearings; held up; help for; help given; help of; helping children; helpline; here; high levels; highest;
        highlighted; home educated; homes are; hour; hours a; house; households where; how we; however these; hub; i;
        identification; identification of; identified; identified as; identified that; if; ill; impact; improve;
        improve and; improvement plans; in addition; in care; in custody; in emergency; in foster; in households;
        in long; in nearly; in neighbouring; in october; in pre; in short; in spite; in supported; in touch;
        inadequate and; including english; increasing demand; increasing numbers; independence skills; infancy;
        information on; informed; initial health; inspection by; inspection leaders; inspection the; inspection there;
        inspection was; inspectorates; inspectors asked; investment in; is about; is expected; is left; is now;
        is particularly; is safe; is secured; is sometimes; is that; is the; is to; is underway; it has; it said;
        its infancy; its work; joining; joint; judged to; judgement; judgement is; keeping; keeps an; key areas;
        know that; know them; knows about; lack of; large; last came; last friday; law; lay; leaders help;
        leavers forum; leavers have; led improvement; left; left out; letter is; levels; levels of; little; living;
        living with; local; local authority; lockdowns; look; looked; looking after; looking for; lorry; low; low and;
        lower; lscb; made a; maintains; make sense; marked; match; matched to; meals; meant to; measures;
        meetings and; messages; ministers; minority; miss; monday the; monitor and; monitors; monitors the; months;
        more foster; more recently; moved in; moved out; name; nearly every; need are; neglect is; new service;
        next door; no home; not always; not be; not given; not lead; not used; notifications; notifications are;
        number and; numbers of; of assessments; of case; of covid; of days; of diversity; of exploitation; of hours;
        of information; of life; of management; of march; of performance; of provision; of reports; of school;
        of schools; of staff; of statutory; of strategy; of them; of whom; off a; offer; offer a; office and; officer;
        older care; on; on an; on improving; on services; one; one for; online; only a; open in; or care; or for;
        or not; or protection; order; other areas; out how; out the; outcomes; outside of; outside the; over a;
        over pizza; overall mark; parent; parent carer; parenting panel; parents and; part of; passed; pattern;
        people; people leave; people leaving; people over; people receive; people themselves; peoples alliance; per;
        permanent; perpetrators; person in; placed; placement; placement moves; plan has; plan to; plans for;
        plans to; please; plus; possible outcomes; post; posts; potential; poverty; practice the; presentation;
        prioritising; priority action; priority for; proactively; processes; professionals to; programme;
        proportionate to; protect and; protection and; protection conferences; protection plans; provision;
        psychology; public health; published in; pupils on; pursued; qualified; qualified social; quality assurance;
        quarter; radicalisation; railway; reach their; receive support; receives; receiving; recent years; recognises;
        recommend; recording of; records and; redesign; referral; referral to; referrals; referrals about;
        referrals and; refreshed; relief; repeated; representatives; required to; requires; requires improvement;
        resource; responsibility; responsibility for; rest; retention; retention of; reviews of; rewritten the;
        right time; right to; risen; roll; routine; safe; safeguarding; safeguarding and; said and; same as; scale;
        school are; schools is; scr; second is; sector led; see that; seeking young; send in; senior officers; sense;
        sense of; sent; serious case; service had; service that; services in; set of; sets out; seven; significant;
        significant financial; site and; situation; sixth; sixty; sleep; so; social care; social services;
        social workers; sometimes; special educational; specialist team; spend; spending; spends; spent; spite;
        spite of; spots; staff have; stand; started; started to; starting on; states; statutory partners; stay;
        steady; stepped; stepped down; still too; stood; stops; strategic leadership; strengthen the; strengthening;
        substance misuse; sufficient; support as; supports; sure; survey; system by; take; take on; take over;
        talked to; targeting; task; task and; taught; tax; tea; teachers and; team to; teams; teams is;
        teenagers with; tender; tested; that a; that each; that most; that permanence; that social; the; the best;
        the boroughs; the chief; the childrens; the corporate; the country; the courts; the criteria; the dcs;
        the failings; the future; the increase; the independent; the integrated; the issues; the kitchen; the lack;
        the length; the list; the low; the main; the national; the ofsted; the organisation; the other;
        the partnerships; the point; the potential; the proportion; the protection; the recording; the recruitment;
        the rest; the result; the risk; the safeguarding; the scale; the second; the service; the services;
        the situation; the six; the summer; the team; the time; the timeliness; the twentieth; the waiting;
        the watchdog; their full; their level; them for; them from; them is; them safe; them up; them what; thematic;
        thematic audits; theme; therapeutic; therapeutic support; these children; these issues; they asked; they can;
        they come; they did; they reach; they took; they wanted; thin; think; third of; this sort; three in;
        three months; through a; tier; timeliness; to address; to an; to better; to britain; to chair; to child;
        to date; to drive; to evidence; to explore; to further; to go; to have; to home; to increase; to people;
        to review; to run; to speak; today that; together; told us; too long; too much; track and; tracked by; train;
        training for; treatment; tried; twentieth; two areas; two inspectors; two more; two of; undertakes; underway;
        underway to; unprecedented; up at; up their; up what; updating; us to; using; victims; video calls; visit by;
        visit to; visited by; visits and; visits to; voluntary sector; wall; want to; was children; was found;
        was good; was marked; was not; was put; was rated; was requires; was set; way of; way to; we; week in;
        weeks before; were; were at; were being; were made; were placed; were still; what a; what difference;
        what their; whether; whether the; who come; who live; whole; whove; with children; with foster; with no;
        with plans; with social; with them; with which; work with; workers told; workers will; workforce;
        working with; worse; would; years ago; years have; years old; yet been
    """,
    -0.25: """
        ^ adopters; ^ adoption; ^ agency; ^ almost; ^ and; ^ better; ^ cabinet; ^ corporate; ^ council; ^ despite;
        ^ direct; ^ domestic; ^ drift; ^ early; ^ effective; ^ elected; ^ emergency; ^ few; ^ for; ^ hardly; ^ help;
        ^ housing; ^ intelligence; ^ letters; ^ management; ^ more; ^ needs; ^ nineteen; ^ ninety; ^ nurses; ^ people;
        ^ practitioners; ^ special; ^ specialist; ^ standards; ^ strategy; ^ supervision; ^ this; ^ twelve;
        ^ viability; a bed; a board; a city; a coherent; a complaint; a dedicated; a distance; a fortnightly;
        a letter; a lifeline; a one; a result; a safe; a strong; a time; a timely; a voice; about; about working;
        above; above that; access; accordance; accordance with; achieved; across the; acted; action plans; actions;
        active in; addressed; adopt; adult care; advice; advocates; after another; after who; afternoon; against;
        agency audit; agency child; agency sexual; agreed with; alike; all five; all levels; all referrals; alone and;
        ambitious; an adult; an appropriate; an early; an inspection; an interpreter; and challenge; and effective;
        and effectiveness; and fair; and get; and grandparents; and impact; and increased; and influence;
        and managers; and partners; and performance; and requires; and stay; and support; and take; and there;
        and what; and when; and why; announced; any time; anyone; anything; application; appointed; are; are and;
        are available; are called; are committed; are completed; are considered; are doing; are improving; are kept;
        are met; are over; are spotted; are talked; are visited; areas and; areas for; areas to; arrives; articulate;
        as a; as inadequate; as it; as part; as well; ask the; assessed and; assessments are; assessments in; assists;
        assurance and; at a; at any; at least; at school; at the; attainment of; attendance of; august;
        authority does; available to; average; average length; averages; awareness of; back for; back from; backlog;
        backlog of; be a; be moved; be undertaken; become a; been created; been helped; been identified; been no;
        been seen; before they; beginning; beginning to; behalf; being taken; benefit; benefit from; better at;
        better support; between the; bill; board and; board is; borough for; both; bridge; broken; brothers;
        brought in; budget; business; but also; by; by her; by local; by senior; by themselves; cabinet; cabinet has;
        call; called; called it; calls from; can do; can now; can see; care get; care homes; care leaver;
        care service; care services; cared for; careful; carers is; carers on; carried; carried out; case notes;
        caseload; cases are; centre; challenge to; changed; changes in; checks; checks on; chief officers; child;
        child protection; child who; children from; children is; children missing; children return; childrens records;
        childrens rights; childrens team; childs; choir; cicc; city councils; classroom; clearer; climbed; close;
        come back; commissioned to; company; company and; compares; complete; comprehensive; concerning; conclusion;
        confirmed; consider; consideration of; consortium; consultations; continues; continuity; core;
        corporate parent; council a; council leader; county council; credit; daily; date and; days for; days on;
        dcs and; deep; delay; delays; delays are; delivery; dentist; described as; describes; desk; deteriorated;
        deteriorated since; developed a; development of; difficulties; direction; disabled; disabled children;
        discharged; discussed; doors; downs; dozen; draw; drew; drift is; drifting; drop in; due; early signs; easy;
        education; eet; effective with; efforts; either; eleven months; elsewhere; empty; end of; enough to;
        enquiries; ensured; ensured that; escb; establish the; established; establishment of; events; every;
        every one; evidenced; evident; example a; examples include; examples of; exceptional; executive and; exit;
        exit interviews; experiences for; experts; exploitation mase; extended family; external; extra;
        extra familial; eyes; face; face to; failure; fair to; faith; fallen from; falls; familial; families for;
        families in; families to; family; family finding; family life; family members; family network; familys;
        feelings; fenced; fewer; figure; figures; findings of; first in; fixed term; floor; focus; follows an; food;
        football; for as; for its; for many; for the; for those; forest; former; former foster; forward to;
        foster carers; foster to; fostering service; found the; found to; foundations; from abroad; from early;
        from home; from ofsted; from other; from the; frontline practice; gangs are; gateway; gathered; get to; gives;
        glad to; going to; gone from; good grade; good services; good that; good too; governance arrangements; gps;
        grooming; had been; had lost; handed; hang; happy; hardest; has accepted; has also; has an; has apologised;
        has become; has climbed; has done; has ensured; has given; has improved; has only; has published; has reduced;
        has worked; have a; have access; have brought; have left; have worked; having to; health team; heavy;
        help them; helped to; helpful; helps to; here in; high proportion; high risk; highly; home; home is; host;
        hostels; hotels; how they; however the; hundred; hung; identified these; identify; immediately;
        improved since; improvement from; improvement since; improvement with; improvements in; improves; in;
        in accordance; in all; in both; in each; in mainstream; in many; in other; in person; in private;
        in september; in ten; in twenty; in which; in with; incidents; increase from; increases; independent visitor;
        indicator; influence; inform; information; inside; inspectors; inspectors called; inspectors came;
        inspectors found; inspectors identified; inspectors saw; instead; instead of; intelligence; intervals;
        into care; involved in; is above; is evidence; is good; is having; is high; is how; is needed; is out; is put;
        is rare; is right; is supported; is taken; issues; it describes; it follows; it took; it went; its childrens;
        its last; itself; journey; judged good; keep children; kept up; kesten; key stage; kindness; knew what;
        know the; language; language and; laptops; last two; last year; lasting; latest report; leaders have; leading;
        least; leaver; leavers; leavers services; legal gateway; letters; level; lifeline; line for; lines;
        listened to; lives; lockdown; log; lone; lone arrivals; lonely; longer than; loud; luck; made; made by;
        made to; majority; makaton; make a; making at; manage; manageable; manageable caseloads; managers look;
        manner; map; matches; matters; may have; meet; meets; memory; mend; midlands; might; might be; minutes;
        monitor; monitor the; monitored; more effective; more for; more often; mornings; mostly; moved for; moved up;
        much better; near; nearby; nearly all; needed; neglect strategy; neglected; network; networks; never;
        new director; nights; nine; ninety; no child; no children; no more; not a; not one; not only; not the;
        noted a; notes; now; nursery; nurses and; observed; october and; of audits; of change; of five; of january;
        of older; of personal; of placements; of similar; of visits; of year; offer was; offered; offers;
        office hours; officers do; ofsted after; ofsted for; often and; often than; old; on from; on how; on their;
        on three; on to; one case; one child; one girl; one that; one young; opened; or college; orders; other;
        other local; our children; our own; out; out with; outline; oversight; own; package; packages; packages of;
        parents; parents are; parents told; participation; partner agencies; partners have; partnership working;
        pathway; people looked; people on; permanence through; permanent social; permanent staff; permanently;
        persistent; personal; personal assistants; picks; placing; plan are; planning for; planning to; plans that;
        plans were; positive about; positively; posts are; prepared; proactive; problem; professional; programmes;
        progress the; promised; proportion; prospective; prospective adopters; protection was; proud of; provides;
        provides a; provides an; psychologists; publish; published a; published on; published this; pupils in;
        pupils who; purposeful and; put right; questions; quite; raise awareness; raised the; rarely; rate;
        rating and; re; reaching; receipt; receipt of; recently; recommendations; recruited; reduce the; reduced;
        referrals for; reflected in; reflective; regulator; relation; relationship; relentless; relevant; remain;
        remain with; remains above; remarked; report that; reporting; reports; represented; research; resolved;
        resolved at; responses; responsive; restructuring; retain; reviewed at; reviewed to; reviews and; revolving;
        revolving door; rigorous; ring fenced; rising; risk; risk and; risk for; risks to; robust; safeguard;
        safeguard children; safeguarding children; safeguarding team; said to; same day; sat in; saturday; say that;
        says it; school; school nurses; score of; scored; secondary; secure; secured; seekers; seeking children;
        seen as; self; self assessment; senior leadership; service has; service they; services had; services on;
        session; several of; shape; sharing; sharper; shop; short of; showed; shown; shows; side; signs of; similar;
        since easter; since november; since the; since they; sisters; sit; sit on; sits; six months; six years;
        sixteen year; skilled; slipped; social work; social worker; soon; sound; space; special schools; speech;
        speed; sscb; staff; staff and; staff who; stated; statements; statistical neighbours; stayed; staying; steps;
        straight; strategy discussions; strengths; strengths and; stuck; students; successfully; sufficiency;
        supervising; supervising social; support; support for; support from; support is; support of; support that;
        support worker; supportive; survivors; swift action; swiftly; table; tackle; take part; taken to; takes in;
        talking; target; targeted; team; team managers; team of; team provides; team that; team was; tell you;
        telling; temporary; tenancy; than a; than it; than the; that children; that had; that in; that inspectors;
        that meets; that we; the adoption; the arrangements; the assessment; the assessors; the backlog; the boards;
        the childs; the councils; the development; the disability; the domestic; the early; the finding; the forms;
        the fostering; the full; the head; the hub; the inadequate; the line; the meeting; the missing; the newly;
        the places; the public; the recently; the regulator; the reports; the review; the risks; the senior;
        the short; the support; the teams; the use; the wait; their adviser; their needs; their own; their parents;
        their return; them; them in; them on; them that; them were; therapists; there has; there have; there is;
        these points; they get; they help; they know; they run; they said; they visited; thing; thirteen;
        this country; this enables; this ensures; this helps; thorough; those living; though; though not;
        three children; three of; three weeks; thresholds for; through adoption; tick; tight; time in; time of;
        time running; time since; times; timescales are; to access; to ask; to change; to come; to face; to families;
        to inform; to live; to manage; to meet; to parents; to prioritise; to progress; to requires; to safeguard;
        to say; to some; to target; to think; to when; today; tool; traced; training is; transition; trauma; trouble;
        trust had; trust is; turn up; turns; twice; two days; two years; unaccompanied children; under way;
        understand; understood; undertaken; unhurried; unions; unit; units; up; up to; useful; vacancy; verdict;
        very few; viability; view; views of; virtual; virtual head; vision; visited the; visiting; visitor;
        visits are; voice of; vulnerable to; wait for; waiting list; ward; was called; was evident; was in;
        was inspected; was noted; was one; was seen; was used; way; we were; week; week and; weeks and; welcomed;
        well to; well with; wellbeing board; were good; were kept; were said; what is; what people; wheelchair;
        when children; where a; where it; where young; who may; who should; whose; why; wider family; wish; wish to;
        with; with additional; with good; with more; with staff; with their; without being; won; words; work has;
        work that; work was; workers have; workers so; workers were; workload; world; worry; worrying; writes;
        writing; written; written to; wrong; year before; years and; young people; young refugees; youngsters are
    """,
    -0.375: """
        ^ caseloads; ^ councillors; ^ disabled; ^ families; ^ good; ^ hospital; ^ most; ^ nothing; ^ older; ^ parents;
        ^ pre; ^ safeguarding; ^ very; a more; a psychologist; a strength; about and; accommodation and; according;
        according to; achievement; action is; adopters; adoption service; adult social; almost; an effective; and;
        and an; and had; and help; and in; and no; and procedures; and said; and supported; and who; any of;
        apprenticeships; approved; are clear; are filled; are given; are good; are seldom; are showing; are well;
        are written; areas; arrivals; as good; asked about; assistants; at good; at last; at risk; attainment; audit;
        authority for; authority has; average of; awarded; babies; back; bank; bed; been commissioned; behaviour;
        below the; big; boards; bottom; budget and; by young; capacity to; care are; care leavers; care plans; cared;
        carers had; category; champions; change; children; children are; children had; children whom; childrens lives;
        clearly; club; coherent; college; considerable; continued; councils childrens; court; court proceedings;
        created; cricket; day; decisions; described the; do better; document; does; drop; during the; early; easier;
        effective action; efforts to; enables; evidence of; excluded; exploitation and; exploitation team; fifteen;
        find; finding; first; first time; for example; for improvement; for want; fortnightly; found that; four years;
        from a; give; go out; goes; going; governance; grandparents; great; group of; grow; had never; hard; hardly;
        has; has announced; has enabled; has fallen; has moved; has secured; have an; have continued; headway;
        health visitors; helped; helping; helping to; his; identified and; immediate; improvement has; in august;
        in education; in reading; in them; in unsuitable; inadequate in; include; induction; inspection in;
        inspectors observed; inspectors that; is; is beginning; is helping; is well; its services; keeps; knew; knock;
        know what; know who; knowledgeable; knowledgeable and; languages; last inspected; last six; leader;
        leaders to; league; leavers in; left care; let; life; like the; liked; line; link; lodgings; lost touch;
        made in; mainstream; majority of; making; many; may be; means that; money; most children; moving; necessary;
        needs are; never been; new arrivals; newcomers; no one; nobody in; noticed; nurse; of care; of cases; of its;
        of ofsteds; of practice; of services; of six; of unaccompanied; off in; official; often; on offer; on online;
        outstanding; oversight and; pace; panel of; part in; pas; people in; picked up; plan that; planning;
        political; practitioners; printed; procedures; proceedings; proceedings are; process; progress; promotes;
        promptly; provided by; provision is; psychologist; pupils; pupils with; purposeful; quality of; quickly;
        rated inadequate; records are; reflection; refugees; response to; resulted; resulted in; reviewing officers;
        room; rule; sees; seldom; setting; setting up; seven in; showing; signs; spare; spoke to; standard; standards;
        staying put; strength; successful; teenagers who; term; than; that are; that has; that it; that no; the areas;
        the child; the director; the door; the end; the figures; the majority; the mayor; the needs; the past;
        the picture; the place; the reasons; the school; the virtual; the work; the year; their; their plans;
        themselves; they have; they need; they wrote; thinks; this is; those; though it; thought; thoughtful;
        three day; throughout the; to; to adopt; to consider; to stay; to young; told; told the; touch; touch with;
        towards; tracking; training; transformed; turned; turnover; understanding; unsuitable; use; very low; want of;
        was asked; was made; way the; were a; were in; were looked; what was; when this; where; who; who need; wider;
        wishes; with care; with three; within; without the; work posts; worker; workers and; worst; year and;
        year old; young; youth workers
    """,
    -0.5: """
        ^ care; ^ nobody; ^ our; ^ staff; ^ thresholds; a month; adopter; as the; at every; awareness; become;
        been given; bus; by a; caseloads; change and; child in; clear; completed; continued to; cross; despite;
        did in; disruption; effectively; employed; enabled; ensures that; enthusiastic; example; examples; fair;
        feeling; focus on; got; guardians; has resulted; having; helps; hospital; improved; improvements; in this;
        is increasing; it did; kept on; lad; last full; leaders; leadership team; like; members of; met; move; my;
        needs; night; none; nurses; of a; of being; officers; older men; out of; picked; plans have; positive;
        previously; provided; providers; raised; real; receive; response; reviews; run; said; services have; since;
        since it; smooth; spoke; strengthened; such as; swift; the first; the five; the last; the progress;
        the threshold; the way; the youth; threshold; through; time; to outstanding; to remain; to their; to two;
        told inspectors; trained; two dozen; users; visited in; waits; when; which was; who do; word; work on; worked;
        working days; write; youth
    """,
    -0.625: """
        ^ every; ^ new; ^ young; a good; actively; an increasing; and none; beach; challenge; ensures; for children;
        found inadequate; full inspection; grants; had not; improving; in most; increasing number; inspected in;
        inspection team; inspectors spoke; is due; kept; last; leaders had; leadership; lessons; means; neglect and;
        noted; offered a; ofsted has; picture; play; ring; seen; stay at; supported; those who; thresholds; timely;
        to read; two in; visited; which; with a; without; workers; years on
    """,
    -0.75: """
        appropriate; assessments; forward; found; get; home to; inspectors met; keep; risks; somebody; they met; wait;
        well; who were
    """,
    -0.875: """
        appropriately; children whose; described; no; nobody; strong; views
    """,
    -1.0: """
        ^ foster; ^ social; commissioned; good; they
    """,
    -1.25: """
        ^ children
    """,
    -1.5: """
        effective
    """,
}
TOLD_IMPROVEMENT: dict[float, str] = {
    1.125: """
        office; when
    """,
    1.0: """
        but; to keep
    """,
    0.875: """
        ^ how; also; best; improvement; late; records; should
    """,
    0.75: """
        ^ what; are not; each child; early help; how; left; more; plans for; reports; services; seven; supervision;
        they are; thin; though; visits
    """,
    0.625: """
        always; and the; apologised; at all; before a; chronologies; council; dates; granted; growing; hands; happens;
        independent; level; light; living; managers; meant; nhs; offer; offer to; outside; over; pupils on; rates;
        slept; some; spend; stage; take; the next; the waiting; then; threshold; time a; to; to speak; took; was;
        were; what; what a; what they
    """,
    0.5: """
        ^ carers; ^ life; ^ one; ^ risk; ^ they; ^ two; a boy; a clear; address; afresh; agreed; and inspectors;
        and nobody; and then; and young; applied; as requiring; at; away; be given; below; can take; care have;
        checks; children should; clear; closed; counselling; court to; data; date; disabilities; documents; excellent;
        executive director; expected; feel; felt; financial; first meeting; for a; front door; good at; grade; graded;
        has the; have been; health; in pre; in six; inconsistent; is expected; isnt; it has; last; less; letters;
        lists; months; neglect; nine weeks; nurseries; off; office and; older; one team; pathway; pick up;
        priority action; probation; rather; relief; reports to; require; require improvement; requiring;
        requiring improvement; responsible; safe; see that; short; social workers; spoken to; staff are;
        strategy meetings; system; taken; team is; that was; the kitchen; through; time to; to care; to each; told;
        under; was last; was put; was set; way of; were not; what their; who has; who have; who live; with one; wrong
    """,
    0.375: """
        ^ audits; ^ because; ^ boys; ^ brothers; ^ for; ^ getting; ^ morale; ^ neighbouring; ^ ofsteds; ^ opposition;
        ^ oversight; ^ see; ^ strengths; ^ teenagers; ^ we; a form; a meeting; a pair; a two; a week; about the;
        access; actions; adequate; adults; aged; alike; all that; all the; an inspection; and families; and in;
        and so; and systemic; and this; are asked; are held; are inadequate; are made; are rated; are seen; as clear;
        astray; at which; badly; be; because; been handed; been rated; been told; both; boy; brothers; by agency;
        by one; by way; calls; camhs; care council; care in; care leavers; carried; cars; child to; children;
        children have; children who; childrens views; childs; clinics; closes; complex; consistent; could have;
        council to; cut; dated; day and; diagnosis; disability; district; down as; drive; dropped; eighteenth; eleven;
        enquiry; exclusions of; executive; exploited; failings; family to; fared; figures; file and; filled by;
        finding; five and; focus; for decisions; for leaders; for over; for priority; forms; full; get good; getting;
        given the; good enough; good to; had; had gone; hadnt; half the; hall; hard to; has no; have given; help for;
        help is; hide; home at; in touch; inconsistent experiences; inspectors; is a; is left; is thin; kitchen; lack;
        later; later than; leaflet; learn; learning disabilities; leave; leavers to; links; list; little; live;
        live in; living in; look in; looking after; mainland; management; march; measured; meeting; mental health;
        miss; morale; morning; need; neighbouring; not always; notes; now and; occupational; of a; of pupils;
        of those; of work; olds; on it; once a; one in; one worker; online; others; our care; out by; out of; out on;
        own safety; passed; passes; people with; person; plan to; plans; plans read; points out; pre proceedings;
        private; protocol; published today; pursued; put off; rating; reduced; reliance; reliance on; reply to;
        report; report has; report to; reported; requires; requires improvement; risk assessments; rules; run by;
        rung; said they; same; say what; school with; services had; set up; shut; significant; sixteen; solicitors;
        sometimes; speed; spoken; stops; systemic; taken for; teenagers; tenancies; than they; that are;
        that children; the best; the department; the district; the executive; the fourth; the lead; the mainland;
        the nhs; the offer; the point; the send; the system; the trouble; their first; their work; therapy;
        they think; thinking; tired; to run; to settle; too long; took place; took the; trip; two areas; unitary;
        unseen; up to; vulnerable; want; was a; website; week in; weighed up; were left; were made; were sent;
        what happens; whats; wheelchair; where; whether the; which; widespread; widespread and; wishes are; with care;
        with which; within; within the; would like; written about; year olds
    """,
    0.25: """
        ^ about; ^ access; ^ advisers; ^ and; ^ assessments; ^ both; ^ councillor; ^ eight; ^ eleven; ^ equipment;
        ^ family; ^ home; ^ in; ^ it; ^ lone; ^ matching; ^ notes; ^ now; ^ on; ^ once; ^ partners; ^ pathway;
        ^ planning; ^ probation; ^ referrals; ^ self; ^ several; ^ siblings; ^ so; ^ social; ^ some; ^ supervision;
        ^ three; ^ under; ^ welsh; ^ while; a different; a disabled; a dozen; a duty; a e; a family; a firm; a half;
        a halt; a hand; a learning; a legal; a part; a protocol; a requires; a word; a written; a year; a young;
        about how; about to; absent; absent from; abuse in; account of; across the; action; adds; advocacy; advocate;
        after the; afterthought; agreed to; allowed; along; an afterthought; an area; an early; and difficulties;
        and for; and found; and good; and it; and its; and kept; and left; and now; and of; and other; and outcomes;
        and parents; and said; and sisters; and some; and support; and thin; and those; and we; another; anyone would;
        anywhere; appeals; appointment; apprenticeships; april; are a; are all; are applied; are full; are leaders;
        are left; are said; are spoken; are taken; are vague; area; areas it; arent; arrive; as far; as inadequate;
        as though; ask for; ask why; assessing; assessment; assessments; assessments take; at an; at home; at sixteen;
        audits; audits are; autism; autistic; barely; be found; be in; be inadequate; be kept; been found; been in;
        been missing; before anyone; before the; begin; behind; between; beyond; beyond the; boat; borough;
        borough council; bought; britain alone; brothers and; busy; by and; by their; called for; came; came out; car;
        care plan; care quality; carers; carry; case records; case summaries; cases; cases in; caught up; chance;
        chased; child protection; child was; children are; children as; children themselves; children under;
        children were; children with; childrens; childrens homes; childrens plans; city has; claim; clean; close to;
        closely; come and; come out; come to; comes; complex needs; conference; consent; considered; conversations;
        core groups; corporate; corporate parenting; council have; council which; councils services; count; counted;
        cqc; dad; deal; dealers; dealt; dealt with; decide; decides; decisions; dementia; department; depends;
        depends on; different; directors; directors in; disabled; disabled child; done by; done on; done to; due; e;
        each morning; each time; early stage; education plans; else; emotional support; entitled; entitled to;
        equipment; everything; exclusions; experiences and; facts; families get; families who; families with;
        family time; fast; father; fells; fewer children; fifth; five; for another; for babies; for carers;
        for families; for improvement; for nine; for parents; for permanence; for specialist; for years; forgotten;
        form that; foster homes; four in; fourth; from an; from good; from one; from outside; from school; gangs and;
        gave the; general; get an; girls; gone down; gone on; gone up; good deal; good many; good with; gp; grade for;
        grandparents who; groomed by; ground; guardianship; guidance; had a; had become; had no; had spent;
        had vanished; had waited; half; half of; half years; halt; hand in; handover; harder; harm; has accepted;
        has apologised; has been; has run; has said; has to; hasnt; have gone; have grown; heads of; health and;
        health assessments; health professionals; heard; held on; himself; history; holidays; home for; home to;
        homes; homes are; hospitals; hours; hours of; house; houses; how children; how to; how we; improve;
        improvement to; in assessments; in march; in need; in october; in one; in plain; in school; in shared;
        in short; in that; in three; inadequate and; incident; including; independent reviewing; independent visitors;
        initial health; inspection that; investment; involved; is due; is filled; is how; is seldom; is that; it adds;
        it can; it means; it points; it said; it that; its childrens; its good; its name; itself; join; keep them;
        kept in; know that; knowledge; lacked; lacking; lapsed; last inspected; last week; late and; lay; leaders and;
        leadership children; leavers; leavers who; leavers with; leaving care; left blank; left to; legal;
        letter asks; letters before; life story; list of; little to; living with; local foster; locality; longer;
        lowest; lowest grade; made for; make sure; makes them; managers have; many as; marked; matching; may;
        meanwhile; meetings; men who; mental; mentioned; might; missing; missing from; money for; more clearly;
        more money; more of; more training; morning and; most vulnerable; much; must; name; national scheme; need a;
        needed for; needs; next door; nine children; no overall; nobodys; nor; not all; notifications; now require;
        numbers; of; of an; of as; of assessments; of care; of children; of date; of foster; of homes; of local;
        of personal; of places; of services; of support; of three; of you; off and; off the; offer of; ofsted says;
        ofsteds; old ones; older and; on plans; on them; on which; one; one step; opposition; outcomes; outcomes for;
        over ten; over the; overall mark; overly; overnight; own care; pace; pair; panel; parents were; part time;
        particular; partner; passports; path; pathway plans; pattern; pay for; people are; people get; people leaving;
        people over; people were; performance; personal; personal education; pieces; plain; planning; planning for;
        points; police notifications; pre; press; prevention; primary; printed; priority; probation and; promises;
        protection; protection of; pull; put; questionnaires; raise; ready to; reasons for; reception;
        recommendations; record of; recorded; referrals; regular and; reply; reporting; reports for; residents;
        restraint; reviewing; reviewing officers; risen; round the; safety plans; sampled; say in; saying; says;
        says is; school is; schools and; seeking asylum; self; send; senior; sense of; sent; services and;
        services are; services as; services have; settle; shared houses; shared with; shopping; should be; siblings;
        sign off; since; since the; slide; slow; so that; some of; special guardianship; spoke; spoke of; spring;
        staff and; stood; stop; strategy; strengths; stronger; supervision is; supervision of; support; supported;
        supports; take the; takes place; talk about; talked about; taught; taught at; tea; temporary; ten; tend;
        tend to; that an; that health; that nobody; that supervision; thats; the bottom; the car; the childrens;
        the childs; the court; the cqc; the early; the families; the figures; the finding; the good; the ground;
        the handover; the health; the last; the legal; the number; the pace; the pattern; the phone; the summer;
        the thinking; the time; the timeliness; the training; their; their needs; they asked; they can; they wrote;
        things; third of; those; three points; thresholds are; timeliness; times; timetables; to all; to britain;
        to end; to families; to find; to five; to help; to home; to look; to make; to one; to spot; told that;
        told them; too few; town; town hall; turned up; unannounced; unborn; unborn babies; under five; under fives;
        understanding; understanding of; unitary authority; unpaid; up by; up for; up of; up what; used; vanished;
        views; visits to; vulnerable children; waiting; waiting times; wants; warned; was agreed; was also;
        was graded; was not; was still; was the; we could; weeks before; weeks in; weighed; well and; well enough;
        well for; were closed; were in; were missing; were on; were out; were rarely; were under; were written;
        when a; when children; when ofsted; when they; when you; where it; who knew; whole; whom to; why; will;
        will not; winter; wishes; with a; with complex; with little; with no; with special; with those; within a;
        without papers; words of; workers have; workers in; would; would be; wrote; yearly; years to; young asylum;
        young person
    """,
    -0.25: """
        ^ adopters; ^ babies; ^ cabinet; ^ council; ^ councillors; ^ early; ^ extra; ^ from; ^ good; ^ group;
        ^ housing; ^ nineteen; ^ nurses; ^ people; ^ permanent; ^ practitioners; ^ reviewing; ^ safeguarding; ^ since;
        ^ training; ^ twelve; ^ viability; ^ were; ^ work; ^ yet; ^ youth; a; a big; a city; a clinic; a day;
        a fortnight; a hundred; a letter; a lifeline; a mentor; a psychologist; a stranger; a time; a waiting;
        about children; about it; about what; abuse; action is; adopted; adult support; after by; after they; almost;
        already; although; among; an assessment; an interpreter; an ofsted; analysts; and be; and grandparents;
        and had; and know; and pupils; and rarely; and say; and their; and three; and would; announced; answer;
        any time; appointments; are called; are good; are looked; are offered; are slow; are talked; are written;
        arrangements for; as for; as good; as long; asked; assessments are; assurance; at last; at once; authority;
        average; awarded; backlog; backlog of; based; be sent; because a; become a; bed and; been cut; been done;
        been given; been on; been placed; been through; being; better; better than; blind; boxes; brought in; by a;
        by all; by contrast; by her; by ofsted; by themselves; by when; callers; callers are; came in; can; can do;
        can now; cannot; care care; care has; care of; cared; cared for; careful; case; category; cent of; check;
        checked; chief officers; child had; children go; children got; children had; children they; childrens team;
        choir; choose; city; city council; citys; climbed; college; come back; comes with; communities; community;
        conference chairs; contrast; could be; council had; council is; councils; credit; dads; date and; days;
        days of; deal with; described; described as; described the; desk; desks; did; direct work; director;
        disruption; does; dont; downs; draw; draws; drift; drifting; each; each week; earlier; early;
        early permanence; early years; education; effective with; ehc; elected; elected members; eleven months;
        end in; end up; ends; eritrea; evening; everyone; everywhere; exceptional; excluded; exit; exit interviews;
        explained; fair; falls; families are; families have; family and; family life; family support; favourite;
        fears; feel safe; ferry; fewer than; finds; finish; finished; firm; first; fit; fix; floor; followed;
        football; for children; for help; for how; for more; for six; formal; former; fortnight; foster carers;
        found that; fourteen; fresh; fridge; from eritrea; from home; front of; garden; generous; given in; glad to;
        good or; good time; grew up; grip; grown up; gym; had asked; had changed; had given; had not; had to; hand;
        handful of; hardest; has announced; has become; has brought; has climbed; have had; have taken; have their;
        have to; having; he; head; head of; headway; health visitors; help and; help in; help was; helped by; helping;
        home; home office; home was; hotels; how the; hub; identified; immediate; immediate danger; impact of;
        in both; in by; in four; in immediate; in january; in july; in meetings; in most; in them; in twenty; in two;
        inadequate; inadequate rating; induction; inside; inspection; inspection the; inspections; inspectors called;
        into care; is above; is being; is generous; is needed; is no; is out; is over; is still; is written; it;
        it describes; it did; it found; it in; it requires; it says; just; keep a; kept on; kesten; knock; landlords;
        lasting; latest; latest report; leaders children; leave a; leavers live; leavers was; less often; lessons;
        letters and; library; lifeline; like to; line to; listened; listened to; little ones; lives; lockdown; log;
        lone; lone arrivals; lone asylum; lonely; long as; long for; long way; looked for; looks like; love; made in;
        many children; mayor; memory; men; mend; midlands; miles; mind; minute; miss a; month; monthly; months after;
        more for; more often; move into; move to; moved up; moving; needed; needs of; new; nobody; none; not for;
        not one; noticed; now be; of agency; of being; of childrens; of each; of leaders; of poor; of six; of social;
        of unaccompanied; official; older men; on a; on file; on how; on one; one has; one that; one was; only four;
        opened; openly; or at; or in; other; ought; ought to; our; out; out in; own; package; paid; panels;
        parents are; parents of; part in; past; patient; people had; permanent staff; personal advisers; phones;
        picked; picture; pictures; pizza; place of; placed in; plainly; plan that; planned; plans have; plans set;
        poor; posts are; progress; pronounced; properly; protect; providers; public; publish; pupils who; put right;
        putting; quality assurance; reablement; read; read it; real; recognise; recognised; recruitment;
        referrals were; refuge; required; required improvement; response; review; risks; round; routine; run away;
        said that; same day; saturday; saw; say how; says ofsted; scheme; score; screened; secondary; seen at;
        seen for; seriously; service has; set; set aside; set out; shape; sharper; showed; shy; signed off; since it;
        single; sit on; sits; six months; skilled; slowly; social work; spare; speak of; spot; staff from; staff has;
        staff who; state; stay on; staying put; straight; stranger; street; struck; suit; superb; supervision happens;
        surprise; survivors; swimming; take in; take part; takes in; talked; talking; tax; team was; tell you;
        tenants; than; than a; thanks to; that families; that inspection; that parents; that social; that two;
        the areas; the company; the contact; the disability; the education; the forms; the fridge; the head;
        the impact; the inadequate; the latest; the local; the mayor; the meeting; the needs; the picture; the place;
        the places; the rating; the region; the school; the teams; the three; the top; the way; their adviser;
        their children; their own; their parents; their worker; theirs; them on; themselves; these points; they felt;
        they get; they might; this sort; three weeks; thursday; tick; tight; time for; time of; time since; to an;
        to ask; to do; to good; to happen; to outstanding; to protect; to remain; to start; to take; to two; to wait;
        to young; told inspectors; told of; told the; top; top grade; trauma; treated; treated as; trust had;
        trust is; try; turn to; turnover; turnover is; turns up; tutors; twenty; two; typed up; understand;
        understood; unhurried; unions; university; used to; uses; usual; very few; viability; view; village; wait;
        wait for; walked; ward; wards; warm; was found; was in; was on; was requires; way to; we are; week and;
        weekly; went missing; went on; were a; were said; what needs; what was; whatever; whatever the; where they;
        which a; which leaves; which the; which was; who asked; who go; who is; who know; who spoke; who will;
        whoever; whom; with police; with their; won; word for; work in; work on; work was; worker for; workers has;
        workers so; working days; worries; worrying; worst; would not; written with; year ago; year and;
        years settings; yet; young carers; young persons; young refugees
    """,
    -0.375: """
        ^ a; ^ agency; ^ attendance; ^ childrens; ^ drift; ^ each; ^ elected; ^ every; ^ fewer; ^ hardly; ^ leaders;
        ^ most; ^ not; ^ only; ^ our; ^ quality; ^ special; ^ standards; ^ workers; a bed; a fortnightly; a month;
        a strength; a weekend; adopters; adult social; all; all five; among the; and an; and dont; and friends;
        and get; and read; and what; and who; and why; any; any of; are filled; are finished; are helped; are in;
        are met; are now; are over; arrives; as it; assessments in; at any; back for; bad; beach; been helped;
        been seen; before; before they; breakfast; bridge; budget; bus; called; can see; case notes; centre; centres;
        child; child in; child who; children to; classroom; co; conclusion; council was; cricket; crisis; cross;
        daily; decisions about; delays; did not; do; do and; down on; enough to; evaluated; every; extra needs; eyes;
        faith; families to; figure; finished on; for as; for its; for long; for them; forum; found inadequate;
        four of; get the; give; goes; good; grandparents; guardians; had lost; hang; has moved; have one; helped to;
        her; higher; his; host; housing; how they; impact; in good; in some; in unsuitable; in with; inspector;
        inspectors met; inspectors said; instead; instead of; is inadequate; is right; it is; it took; it went; its;
        kind; kindness; lad; lead; let; liked; line for; link; long; looked; looks; loud; may have; meets; moved;
        moved for; named; national average; near; needs are; neglected; never; new arrivals; newcomers; no child;
        not the; not to; number; nurse; nursery; of disabled; offer was; offered a; on monday; on to; one child;
        one of; orders; out with; parent; people can; people could; picks; play; practitioners; promptly; pupils in;
        questions; raised the; rated inadequate; reach; reasons; recruited; refugees; region; rent; reports are;
        response to; revolving; revolving door; rewritten; said to; sat in; says it; service; service is; setting;
        setting up; share; side; since easter; social worker; some families; something; space; staff; starting;
        statements; status; steps; strong; stuck; table; teenagers who; teeth; that; that had; that we; the budget;
        the councils; the days; the director; the five; the wait; the youth; them the; these; they did; they met;
        they run; they were; theyre; thirteen; this year; three day; to move; to require; to some; to the; to think;
        towards; traced; trained; trust; turned down; two dozen; two in; unsuitable; until; users; verdict;
        virtual school; was asked; was called; was made; way the; weeks and; when life; where there; who; who came;
        who should; wider; with extra; without being; worker; workers; workforce; year before; youngsters are; youth;
        youth workers
    """,
    -0.5: """
        ^ few; ^ that; ^ thresholds; a very; about and; adoption; after another; all but; and have; and is;
        are seldom; arrivals; as well; at every; at good; be moved; beds; been made; began; chairs; child is;
        children from; children whose; club; day; drift is; even; first time; fortnightly; foster; good too; grants;
        grow; have; hundred; in place; inadequate in; inspectors that; is not; is rare; keep children; kept up;
        knew what; know who; languages; look at; looked after; made to; mainstream; map; no; not a; nurses; of its;
        of them; often and; outstanding; over a; plans are; promised; psychologist; rare; remember; rule; run;
        safeguarding team; seen; services were; smooth; social; social care; somebody; soon; special schools;
        standards; stay at; strength; swift; the backlog; the child; the virtual; thing; to read; trusted; virtual;
        weak; weekend; weeks of; well as; were looked; were rated; what people; who cannot
    """,
    -0.625: """
        ^ an; ^ caseloads; ^ foster; ^ nobody; ^ staff; and none; at risk; back; call; care are; caseloads; down from;
        extra; few; fewer; fifteen; for all; for an; found; found to; however; is; january; keeps; kept; leaders had;
        lost touch; move; never been; no more; officers; page; raised; right; say that; sees; small; sort; the year;
        touch with; two days; very; was one; were kept; without the; write; years on
    """,
    -0.75: """
        ^ hospital; ^ nothing; at the; bed; group; had never; helped; hospital; in care; line; met; ring;
        safeguarding; than two; there; two weeks
    """,
    -0.875: """
        a visit; leaders; waits; without
    """,
    -1.125: """
        ^ no; now; there is
    """,
    -1.25: """
        not
    """,
}
TOLD_CONTEXT: dict[float, str] = {
    1.375: """
        ^ they
    """,
    1.125: """
        this; under
    """,
    0.875: """
        ^ it; school with; the council; the county
    """,
    0.75: """
        ^ its; area; but; came; children a; else; excellent; full; in need; it was; months; partners; records; should;
        then; they are
    """,
    0.625: """
        ^ about; ^ how; ^ that; april; are not; are rated; before a; carers; children were; children who; come to;
        councils; county; four; half of; july; june; late; march; monday; more; more than; of this; of those; over;
        rating; rung; send; social workers; special; stay in; such; supports; the fourth; the time; the visit; took;
        us; visit; who has; who have
    """,
    0.5: """
        ^ four; ^ in; ^ inspectors; ^ one; ^ two; ^ under; ^ well; a few; a hand; an area; and inspectors;
        authorities; below; borough; britain; building; care; carrying; cases; city has; council supports; dealers;
        director of; done to; early help; eighteen; exclusions; fourth; front door; guidance; had; hand in; himself;
        how; in june; in touch; inspectors; inspectors had; is in; letter; look at; may; meeting; national;
        neighbouring; nhs; nurseries; of july; of our; of you; office; only; our care; pages; questionnaires;
        rated good; read; safe; says that; september; services; services in; sixteen; thats; the area; the spring;
        their first; their letter; they had; third; thousand; to; to all; visit of; volunteers; wales; watchdogs;
        well; what ofsted; whole; young person
    """,
    0.375: """
        ^ among; ^ as; ^ both; ^ eight; ^ eleven; ^ fifty; ^ officers; ^ ofsteds; ^ scores; ^ there; ^ this; a carers;
        a young; age; all of; an hour; and met; and of; and the; and this; are leaders; around; arrangements; as far;
        ask for; asking; assessment in; at that; at which; autumn; because; been in; been rated; best; boat;
        borough council; both; by government; by their; came to; care have; children of; clean; commission; concern;
        considered; council; count; covers; decide; disabilities; district; each child; eleven; every six; everything;
        examined; fifth; fifty; focused; for their; form; foster families; fostering; friday; from; gone through;
        good at; good since; government; grade; graded; had a; half; harm; have asked; house; how children; i; if you;
        in; in it; in its; in late; in six; in three; in wales; inspection of; interviews; it had; its name; keeping;
        law; left; less; longer; made the; me; meant; most; most vulnerable; must; national scheme; need; no longer;
        november; of foster; of them; of three; of work; offer; offices; ofsted and; ofsted had; ofsteds; one in;
        online; opened on; or; other areas; outcomes; over the; own care; own right; own safety; parent; pay; pay for;
        people; peter; protection and; raise; rating in; ratings; recall; recently; records and; referrals;
        remarkable; reports; rules; schools and; second; sending; serious; services were; sets; should be; sought;
        spend; spring; staff had; stage; statutory; subject; that; that inspection; that nobody; that they;
        the district; the future; the town; their; they look; they want; through the; till; time a; to go; to help;
        to inadequate; to keep; to know; to see; together; told to; too long; took place; took the; top of; town;
        trip; two people; under the; unitary; until; up in; up the; visits; vulnerable; wanted; wanted to; was a;
        was told; way of; wednesday; were at; were being; were not; were still; weve; what; will; workers know;
        working day; year; years of
    """,
    0.25: """
        ^ all; ^ areas; ^ assessors; ^ at; ^ by; ^ everyone; ^ exclusions; ^ guidance; ^ half; ^ he; ^ however;
        ^ morale; ^ neighbouring; ^ of; ^ on; ^ personal; ^ police; ^ see; ^ services; ^ she; ^ such; ^ ten; ^ we;
        ^ were; ^ what; a child; a clean; a clear; a clearer; a dozen; a firm; a half; a quarter; a third; a visit;
        a week; about three; account; across; across the; actions; adviser; advisers; afresh; aged; all the;
        all three; already; always; an eye; an outstanding; and disabilities; and good; and in; and left; and nothing;
        and now; and people; and social; and they; and told; and we; another; anyone would; are inadequate; are three;
        area of; areas; arrangements for; as clear; asked how; asked the; asks; asks for; assessment; association; at;
        at all; at one; authority had; back to; be heard; be inadequate; be seen; because of; been; been a; been good;
        been published; begins; behind; behind the; beside; better for; bodies; borough are; boroughs; boss;
        britain alone; by the; by way; came by; came in; came out; can take; care board; care for; case records;
        caught up; charity; child protection; child to; children should; childrens service; childrens trust;
        chronologies; clear; clinical; clinics; closed; comes in; contacts; cost; councils have; counselling; courts;
        criminal; cut; days from; days of; dcs; decides; designed; disabilities in; documents; does not; down by;
        down to; drove; earlier; educational; educational needs; eight; eighteen months; eleven of; england; eritrea;
        every respect; everyone; exam; eye; eye on; fail; fallen; families and; families who; family in; far;
        february; fells; files and; fill; filled in; financial; firms; first of; five years; flat; focus; focused on;
        for leaders; for most; for older; for people; formal; forty; fostered; fourteen; from eritrea; future;
        get good; given; given to; go on; gone; gone down; good and; good or; grade for; grades; granted; group on;
        groups; groups and; growing; grown; had found; had kept; had too; happens; has; has begun; has had; has no;
        has seen; has the; has to; he had; head teachers; hearings; held up; help for; help given; help of; helpline;
        here; home care; homeless; hour; houses; how we; how well; improvement and; improvement in; in nearly;
        in november; in one; in pre; in some; incident; inconsistent; inspection the; inspection was; inspectorates;
        inspectors asked; is a; is expected; is left; is no; is safe; it said; judgement; judgement is; keeps an;
        kind of; know them; large; last came; last friday; lead to; leaders help; leavers; left out; letter is; level;
        living; local authority; look; looking after; looking for; lorry; made up; management; marked; meant to;
        measured; middle; ministers; miss; missing; missing children; monday the; morale; moved in; moved out; much;
        name; nearly every; need are; needs and; neglect; neglect is; neighbours; next door; no overall; not be;
        not lead; number; numbers; october; of; of harm; of march; of school; of schools; of social; of what;
        of which; off a; offer for; offer to; office and; officer; on children; on its; on services; once in; one for;
        open in; others; out how; over pizza; overall mark; parent carer; parents to; part of; partnership; passed;
        people are; people at; per; performance; permanent; person; person in; plan to; please; policy; population;
        posts; private; private fostering; programme; protection; protection plans; proud; pupils on; railway; range;
        rated; reached; register; relief; report to; require; require improvement; respect; rest; result;
        rewritten the; right to; rise; risen; roll; safeguarding hub; safety; said and; same; same as; second is;
        see that; send in; service had; services that; seven; significant; site and; six; sixth; sixty; sleep;
        social services; sometimes; special educational; spending; stability; staff are; stand; starting on; steady;
        stood; stops; strategy meetings; system; take; take over; takes; talk; taught; tax; tea; teachers and;
        team and; team is; team to; teenagers; teenagers with; ten; tenancies; tested; that a; that each; that more;
        that most; that was; the best; the borough; the boroughs; the centre; the courts; the dcs; the help;
        the kitchen; the list; the national; the new; the ofsted; the other; the rest; the result; the risk;
        the second; the services; the six; the subject; the summer; the system; the team; the twentieth; the waiting;
        the watchdog; the whole; their work; them for; them from; them up; them what; theme; they also; they asked;
        they did; they took; they wanted; thin; things that; think; this sort; though; three in; three months;
        time that; time to; to bring; to britain; to chair; to do; to people; to run; to speak; today that; told us;
        too much; train; trying; twentieth; two areas; two inspectors; two more; two of; up an; up at; up from; up of;
        up what; us to; visits to; waiting times; wall; want to; was children; was found; was good; was marked;
        was put; was rated; was requires; was set; was the; way; way to; we; website; week in; went; were made;
        what a; what their; when; when the; whether; whether the; which has; which is; whove; with foster; with no;
        with special; with which; within; without a; workers had; workers told; worse; year of; year to; years ago;
        years have; your
    """,
    -0.25: """
        ^ agency; ^ almost; ^ and; ^ cabinet; ^ children; ^ direct; ^ drift; ^ during; ^ each; ^ early; ^ families;
        ^ few; ^ hardly; ^ health; ^ help; ^ housing; ^ nineteen; ^ nurses; ^ parents; ^ pre; ^ quality;
        ^ safeguarding; ^ social; ^ special; ^ staff; ^ standards; ^ thresholds; ^ viability; ^ workers; a; a bed;
        a city; a family; a fortnightly; a full; a joint; a letter; a lifeline; a specialist; a strength; a very;
        a waiting; abroad; according; according to; adopted; adult; adult care; after; after another; afternoon;
        agency; alike; all; all but; all children; all five; almost; alternative; ambition; an inspection;
        an interpreter; an overall; and breakfast; and council; and dont; and fair; and get; and grandparents;
        and health; and stay; and that; and to; and who; and why; announced; any time; anyone; anything; are called;
        are given; are good; are met; are spotted; are talked; are written; areas to; arrives; as inadequate; as it;
        ask the; assessments in; assistants; attendance; average of; away; back for; back from; backlog of; be moved;
        become; become a; bed and; been helped; been put; been seen; before they; between the; bill; borough for;
        bridge; brought in; budget; by her; by ofsted; by themselves; cabinet; cabinet has; call; called; called it;
        can do; can now; can see; care get; care homes; cared; carried out; case notes; chair; changes; checks on;
        chief officers; child; child had; child who; children from; children go; children have; children to; choir;
        choose; classroom; climbed; come back; company; company and; conclusion; continued; corporate parenting;
        court; credit; crisis; date; deep; dentist; described as; describes; desk; direct; disabled;
        disabled children; discharged; do better; domestic; domestic abuse; doors; downs; dozen; draw; drew; drift is;
        drifting; easy; education; elected; elected members; eleven months; emergency; empty; enough; enough to;
        evaluated; every one; exceptional; exit; exit interviews; experts; eyes; face; face to; failure; falls;
        families to; family life; few; figure; first in; floor; follows; follows an; football; for; for a; for as;
        for how; for its; forest; forum; forward; foster; found for; found that; found the; four years; from abroad;
        from ofsted; get to; girl; give; gives; glad to; going to; gone from; good grade; good overall; good that;
        good too; governance; grip; grooming; grow; had lost; handed; hang; happy; hardest; has accepted;
        has apologised; has become; has climbed; has published; have brought; have left; health visitors; heavy;
        help to; helped; helped to; here in; hostels; how they; hundred; hung; improvement to; in each; in good;
        in july; in may; in ten; in the; in twenty; in with; induction; inside; inspector; inspectors called;
        inspectors came; inspectors that; instead; instead of; intelligence; is; is above; is needed; is out;
        is planned; is put; is rare; is right; it describes; it follows; it took; it went; its childrens; its last;
        judged good; keep children; kept up; kesten; kindness; knew; knew what; know what; language and;
        last inspection; lasting; latest report; leader; leavers in; led; lifeline; line for; link; listened to; live;
        lives; log; lone; lone arrivals; lonely; looked; luck; made to; making; managers look; map; matched; may be;
        may have; means; memory; mend; midlands; might be; monthly; more for; more often; mornings; moved for;
        moved up; moves; my; near; nearly all; need to; needs are; neglected; never; new director; nights; no child;
        no more; not a; not one; not to; noted a; notes; notice; nursery; october and; of a; of being; of children;
        of disabled; of four; of january; of personal; of their; of these; offer was; officers do; ofsted after;
        ofsted for; often and; often than; olds; on a; on average; on from; on offer; on three; on time; on to; one;
        one child; one that; our children; our own; out of; out with; outside; outstanding; outstanding in; over a;
        own; package; panels; parenting; parents; part in; people can; people had; picks; place of; plan and;
        plan that; plans were; police; political; posts are; practitioners; problems; proceedings work; promised;
        promptly; protection was; publish; published a; published on; published this; pupils in; purposeful; put in;
        put right; questions; raised the; rates; rating and; reach; real; reasons; receive; recognised; recording is;
        regulator; relationship; remarked; rent; report on; residential; responsible; review; revolving;
        revolving door; safeguarding team; same day; sat in; saturday; say that; says it; score of; scored;
        second time; seekers; seen by; service has; service to; services had; session; set aside; set out; setting;
        several; several of; sharper; shop; short of; show; shown; side; sign; since easter; since they; sit; sit on;
        sits; sixteen year; slipped; so; social; social work; social worker; some families; some of; space;
        special schools; speech; staff from; staff in; staff who; standard; standards; stated; statements; status;
        stayed; straight; strategy discussions; strength; stuck; such as; supervising; supervising social; survivors;
        swift; table; takes in; talking; team that; team was; tell you; telling; than a; than it; that has;
        that inspectors; that no; that staff; that we; the assessors; the chair; the disability; the finding;
        the first; the five; the forms; the head; the inadequate; the inspection; the line; the local; the meeting;
        the plan; the region; the regulator; the teams; the virtual; the wait; their adviser; their own;
        their parents; them on; them were; therapists; there was; these points; they get; they run; thing; thirteen;
        this country; those at; three; three weeks; tick; time running; time since; to ask; to come; to face;
        to inspectors; to move; to protect; to requires; to say; to some; to the; to think; to this; told inspectors;
        touch; traced; trouble; trust had; trusted; turn up; turned; turnover; turns; twenty; twice; two days;
        unaccompanied children; unhurried; unions; used to; verdict; very; very few; viability; victims of;
        visited in; wait for; waiting list; ward; was called; was inspected; was judged; was made; was seen;
        was still; we were; week and; weeks; weeks and; well as; were; were judged; were kept; were said; what people;
        wheelchair; where; where a; where it; where there; who are; who should; who spoke; with; with their;
        without being; words; work on; work was; worker for; workers so; working days; worry; worrying; writes;
        year and; year before; year old; year olds; young carers; young people; young refugees; youngsters are
    """,
    -0.375: """
        ^ a; ^ an; ^ caseloads; ^ councillors; ^ disabled; ^ elected; ^ hospital; ^ leaders; ^ more; ^ most; ^ new;
        ^ no; ^ not; ^ nothing; ^ people; ^ the; ^ twelve; ^ work; a psychologist; about and; abuse; adult social;
        advice; and; and friends; and had; and protection; and said; and what; any of; are filled; are seldom;
        arrivals; as; as good; as well; asked about; assessments; at any; at good; at last; at the; awarded; babies;
        back; bank; been made; been placed; being; big; bottom; breakfast; bus; care and; care plans; carers had;
        category; centres; chairs; child in; children and; children had; community; concerns; could; council has;
        councils childrens; county council; cricket; cross; daily; days on; delays; department; described the; due;
        early; easier; even; faith; family; feeling; fewer; fifteen; figures; first time; following; for them;
        for want; fortnightly; from a; from the; full inspection; go out; goes; good; grandparents; group of;
        guardians; had never; had not; hardly; has announced; have to; having; headway; help and; housing; however;
        identified; impact; impact of; in august; in january; in most; in them; in unsuitable; inadequate in;
        inspection in; into care; is not; its services; judged; judged to; just; keep; keeps; kept; kept on; knock;
        know who; language; languages; last inspected; let; letters; life; like; like the; liked; lodgings;
        lost touch; loud; made in; mayor; money; moving; needed; needs; never been; new arrivals; newcomers; nine;
        no one; nobody in; none; noticed; now; nurse; nurses; of ofsteds; of older; of unaccompanied; official; often;
        orders; out; overall; panel; permanent staff; picked up; placed in; printed; professionals; published;
        pupils with; raised; rate; rated inadequate; recruited; refugees; response; risk; room; rule; run; said to;
        secondary; sees; seldom; service; services have; setting up; seven in; since; since november; six months;
        small; soon; spare; still; story; teenagers who; than the; that the; the children; the councils; the door;
        the executive; the figures; the impact; the mayor; the picture; the place; the places; the reasons;
        the school; the year; the youth; themselves; they wrote; thinks; thought; three day; time; to be; to stay;
        today; told the; towards; trained; university; unsuitable; view; want of; was asked; was one; way the; were a;
        were looked; what was; which was; whose; with three; without the; worker; worst; write; yet; youth workers
    """,
    -0.5: """
        ^ every; ^ nobody; ^ our; ^ young; a month; and none; at every; average; be good; been given; care are; case;
        caseloads; club; college; day; described; did in; fair; for all; found; going; has moved; higher; home to;
        hospital; in a; is due; it did; january; lad; mainstream; make; meets; met; night; offered a; officers; old;
        older men; one of; picked; picture; plans; progress; providers; psychologist; pupils; quality; quality of;
        response to; ring; safeguarding; since it; smooth; steps; support; the director; the police; the quality;
        the way; these; those who; to outstanding; to two; two dozen; users; waits; was in; who were; word; work;
        youth
    """,
    -0.625: """
        ^ care; against; at risk; beach; bed; can; children whose; found inadequate; got; grants; health;
        inspected in; inspection team; inspectors met; leaders had; leadership; lessons; line; move; not; noted;
        ofsted has; play; social care; stay at; the child; there; to read; two in; wait; without; years on
    """,
    -0.75: """
        ^ foster; get; somebody; staff; they met
    """,
    -0.875: """
        are; group; have; nobody; there is; who
    """,
    -1.0: """
        leaders
    """,
}
PARAGRAPH = ((-0.7, 0.64, 0.17, 1.0), (-0.79, 0.0, 0.37, 0.13))
"""Of the mean praise, criticism and scene-setting around it, and of standing alone."""
CHAPTERS = {
    "good": (-0.92, -0.17),
    "improvement": (0.32, 0.35),
    "inadequate": (1.61, 0.79),
    "outstanding": (-2.46, -0.76),
}
STORY = {
    "admits": (1.84, -1.65),
    "context after": (-0.04, 0.32),
    "context before": (-0.09, 0.75),
    "context in everyday words": (-0.07, 2.58),
    "council": (0.37, 2.23),
    "council after": (0.8, 1.61),
    "council before": (-0.55, 1.22),
    "criticism after": (0.26, -0.05),
    "criticism before": (0.52, 0.09),
    "earlier verdict": (0.26, -4.11),
    "earlier year": (-1.63, 4.46),
    "foot": (1.0, 3.22),
    "found": (0.04, -3.03),
    "found after": (-0.48, 0.97),
    "found before": (-0.16, 0.8),
    "found itself": (-0.05, -1.53),
    "head": (-0.28, 2.6),
    "improvement in everyday words": (2.34, 0.55),
    "long": (-0.11, -3.3),
    "looks back": (-0.94, 0.95),
    "names areas": (2.04, 0.93),
    "narrated": (0.29, -2.6),
    "nothing after": (1.43, 3.79),
    "nothing before": (-0.75, -1.35),
    "point": (1.11, -3.61),
    "praise after": (-0.21, 0.11),
    "praise before": (-0.78, -0.65),
    "praised": (-1.98, -0.47),
    "scene": (1.23, 0.43),
    "short": (0.76, 0.28),
    "strength in everyday words": (-2.2, -2.12),
    "verdict": (0.47, 1.04),
    "verdict improvement": (2.68, 1.23),
    "verdict strength": (-3.22, -1.88),
    "year": (-0.19, 2.63),
}
ALWAYS = (-0.86, 1.38)
CERTAINTY = 0.858
"""How fast what speaks for a kind makes it likely."""
NEARBY = {
    "always": (-0.65, -0.02),
    "context after": (0.15, 0.6),
    "context after the paragraph": (0.32, 0.42),
    "context before": (-0.4, 1.84),
    "context before the paragraph": (-0.05, 0.79),
    "context two after": (-0.52, -1.77),
    "context two after the paragraph": (0.02, 0.83),
    "context two before": (-0.6, -0.47),
    "context two before the paragraph": (-1.02, -0.43),
    "improvement after": (0.23, -0.47),
    "improvement after the paragraph": (0.73, 0.83),
    "improvement before": (0.44, 0.49),
    "improvement before the paragraph": (0.81, 0.13),
    "improvement two after": (0.12, -0.12),
    "improvement two after the paragraph": (0.15, -0.37),
    "improvement two before": (1.09, 0.49),
    "improvement two before the paragraph": (0.28, 0.39),
    "nothing after": (-0.39, -1.71),
    "nothing before": (0.32, -1.0),
    "nothing two after": (0.19, 1.46),
    "nothing two before": (0.37, 1.04),
    "share": (3.18, -4.88),
    "share squared": (-1.9, 5.92),
    "strength after": (-0.75, 0.33),
    "strength after the paragraph": (-0.94, -0.01),
    "strength before": (-0.53, -0.48),
    "strength before the paragraph": (-1.23, -1.79),
    "strength two after": (-0.55, -0.46),
    "strength two after the paragraph": (-0.07, 0.43),
    "strength two before": (-0.17, -0.66),
    "strength two before the paragraph": (-0.6, -0.37),
}
