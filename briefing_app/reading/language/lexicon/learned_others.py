"""Weights fitted by `make fit` on labelled passages of other inspectorates' papers; not written by hand.

How much more than elsewhere a word or pair of words ("^" begins a sentence) speaks there for an area for improvement,
or for scene-setting, more than for a strength; and how much a word speaks for a theme.
"""

from briefing_app.domain.themes import Theme

OTHERS_IMPROVEMENT: dict[float, str] = {
    1.375: """
        these
    """,
    1.125: """
        groups
    """,
    1.0: """
        of a; was; went
    """,
    0.875: """
        ^ self; being; homes; off; send in; some
    """,
    0.75: """
        age; assessment; carers; children in; eleven; even; far; inspectors; met; only; pay; they were; unpaid;
        what the; who are
    """,
    0.625: """
        a good; abuse; always; and parents; authority; care homes; distress; few; framework; from the; had no;
        inspection; is no; most; not been; occupational; offending; outside; referred; see; seldom; social care; stop;
        stopped; system; unpaid carers; younger
    """,
    0.5: """
        ^ children; ^ few; ^ inspectors; ^ people; ^ providers; ^ quality; ^ social; ^ unpaid; absence; absence among;
        adults at; and in; and none; around; assurance; beds; behind; between; but; can; carers were; challenging;
        chance; chief inspector; count; deal; depended; during; educational; educational psychologists; equality;
        feel that; fully; gathered; grown; had turned; half; half of; in lindenshire; in some; interim; it and; job;
        language; less; live; member; mentioned; moved; name; neither; no agreed; nobody; nowhere; of young; often;
        on average; once; others; otherwise; our; passed; people who; pupils; relationships; remained; reopened;
        respite; review of; safe; said; secondary; she had; that they; that this; the better; the main; therapy;
        there is; three; to be; two years; under; until the; used to; was in; way; went to; were often; yet
    """,
    0.375: """
        ^ data; ^ for; ^ just; ^ nobody; ^ only; ^ our; ^ progress; ^ provision; ^ younger; a learning; a long;
        a script; a visit; a year; accommodation; accountability; adults; against; and offer; and was; appointments;
        are well; autism; autistic; away; been done; better; between the; birthday; bought; brought together; by text;
        call; came; cannot; care on; caseload; caseloads; chief; child with; childs; climbed; commonly; communication;
        concerns; confined; confined to; copied; data on; depended on; described; determined; did; discussed; duty;
        fall; filled; first time; for adult; good deal; had lapsed; had stopped; hard to; hardly; have not;
        health needs; healthcare; her majestys; homes had; how well; in four; indicators and; inspector; is; is in;
        job and; key processes; lacks; lapsed; leadership; lies; lindenshire; local authority; longer; lost; lowest;
        majestys; majestys chief; many; march; may; me; medication; medium; member of; might; minority; most of; my;
        needs that; none had; nor; number; nursing; occupational therapy; of accountability; of advocacy; of one;
        of significant; of their; offer of; officers are; on which; opportunities; option; over; overnight; own; page;
        papers; performance; placed; plan to; plan was; price; private; processes; provision; pupils who; qualified;
        quarter; quick; rarely; reach; restrictions; review; same; say; scarce; script; self; services in; set; short;
        short of; short supply; since; slip; slow; start of; stretched; students; substance; suitable; support; sure;
        team; team has; telephone; tell us; that most; the; the childs; the council; the duty; the exception;
        the local; the lowest; the neurodevelopmental; the opinion; the other; the partnership; the plans; the same;
        the youth; them has; they knew; those; though; time; to those; took the; training and; turned; turned up;
        until; up to; very; waits for; were the; wished; with mental; without being; without the; woman;
        years running; younger adults
    """,
    0.25: """
        ^ access; ^ as; ^ by; ^ contact; ^ five; ^ fixed; ^ improvement; ^ joint; ^ leaders; ^ national; ^ needs;
        ^ reparation; ^ requests; ^ some; ^ strategic; ^ supported; ^ that; ^ two; ^ we; ^ work; a; a child;
        a childrens; a concern; a few; a job; a number; a package; a phone; a shortage; a team; a third; a time;
        a written; about how; about them; accepted; access; access to; accessible; across; across the; activities;
        activity; additional; additional learning; addressing three; admission; adult social; adults with; advice;
        advice on; again; age of; aged; agency audit; agenda; almost; among; amounted; an assessment; an enquiry;
        an occupational; analysis; analysis of; and held; and leave; and many; and professionals; and so; and their;
        and there; and two; and we; and workers; anybody; appropriate; are; are given; are late; areas of; as to; ask;
        asking; assessment are; assessment in; assessments in; assessments we; at all; audit; authority is;
        authority was; autism assessment; awaiting; back; backlog; barely; because; because of; becomes; been;
        been given; been put; benefit; best; between them; bills; broke; broke down; broken; buses; by one; by which;
        cabinet; calendar; call to; cannabis; care plans; carers assessments; caring; case conferences; children for;
        children had; children on; childs safety; cities; clear; community health; community mental; conferences;
        consistent; consultation; consulted; contact with; contract; contrast; core groups; cost; council and; crept;
        crime; dealt; dealt with; decisions were; delivered; dementia; desk; difference; different; disputes; does;
        done; down to; during the; duty workers; each quarter; earlier; edge; educated; educated otherwise;
        effectively; eighteen; eighteen months; elsewhere; empty; ended; enquiry; estyn; ethnicity; evaluation;
        everything; evidence; exception; exercise; exist; exists; exploitation; families are; families on; farm;
        feedback; felt; final; fixed; fixed term; following; for a; for an; for children; for it; for them; form of;
        found it; four in; frequently; frightened; frontline; get; goodwill; governance; growing; had closed;
        had never; had run; hard; has the; headteachers; health board; health teams; held; held by; help and; her;
        how to; however; immediate; impact; improvement; improving; in; in november; in post; in short; indicators;
        inspector has; inspectors read; into a; is a; is of; it had; jointly with; just over; knew what;
        language therapy; lapsed for; late; late and; leaders have; learning disability; level; liberty safeguards;
        limited; lines of; links; links with; live with; local; longer than; main; managed; meant for; measures;
        meet the; meetings; members of; met the; missing; misuse; mixed; months and; more; more to; necessary;
        neurodevelopmental; night and; nobody had; none; not always; not yet; notes; november; occupational therapist;
        of adult; of carers; of home; of pupils; of services; of similar; of whom; offer; older; on goodwill; one;
        one in; opinion; or not; organisational; otherwise than; our inspection; out; out for; out how; outcomes;
        outside the; over half; package; packages; pandemic; paper; parents of; partners; partnership to;
        partnerships; passed from; patchy; payments were; people; people described; people on; people were;
        person had; physical; planned; plans were; point; poor; procedures; professionals; proportion; proportion of;
        provided by; provider; providers; psychologists; put right; quality; quality assurance; question; rapid; rate;
        rate of; rates of; reached; read; read were; receive; receiving; recent; recognised; redesigned the;
        referrals were; relations; reports; represented; required; response to; responsible; right; roles; routine;
        routinely; running; said they; sample; scotland; secondary school; secondary schools; self evaluation;
        separately; set out; settled; she; shortage; shortage of; showed that; signed off; sixteen; slow to;
        social services; social work; speech; staff were; standards; starts; statements were; steeply; stood;
        stood at; strategic leadership; strategy for; substance misuse; such; such as; survey; systems; take place;
        teacher; team and; tell; term exclusions; than at; than on; than those; that some; the age; the assessments;
        the board; the county; the early; the eleven; the few; the four; the hub; the inspection; the longest;
        the offer; the pandemic; the proportion; the reasons; the right; the safeguarding; the single; the winter;
        their assessment; their families; therapeutic; therapeutic support; therapist; there was; they; they learn;
        they needed; they used; they wished; they would; thin; third of; this inspection; those who; three times;
        to address; to ask; to bring; to open; to put; to stop; trauma; treatment; twice; unsatisfactory; untreated;
        value; volunteers; wait; wales; wards; was little; was no; was not; was still; was the; weakness in; were;
        were being; were less; were satisfied; were seen; were used; what children; what is; whatever; when a;
        where they; which the; which they; while; who did; who has; wider; will be; wished to; with additional;
        with social; without; workers; year old; you; young people; youth service
    """,
    -0.25: """
        ^ a; ^ assessments; ^ between; ^ child; ^ commissioners; ^ contingency; ^ families; ^ family; ^ from;
        ^ hospital; ^ independent; ^ information; ^ it; ^ new; ^ nine; ^ ninety; ^ one; ^ out; ^ over; ^ police;
        ^ practitioners; ^ senior; ^ there; ^ this; ^ twelve; ^ waits; ^ youth; a carer; a diagnosis; a firm;
        a hospice; a monthly; a place; a priority; a term; a well; a youth; above the; academy; accept; account;
        accounts; adults who; advocate; agencies; agreed in; agreement; ahead; almost all; among pupils; an;
        an appointment; and almost; and he; and no; and nobody; and risk; and staff; and turnover; and wellbeing;
        and were; and will; anti; applications; are seen; are written; area; arrangements; arrive; as good; asked for;
        at; at key; at once; audits are; average of; bank; be; be a; became; began; begin; begun to; board; boroughs;
        breakfast; brings; by; can be; care and; care are; careful; carefully; carers and; carers had; carried;
        case managers; case officers; case records; cent; cent in; charities; child in; children at; choice;
        come down; commissioners; complex; concern; continuity; countys; crews; custody; cut; data and; date;
        date and; dates; day; delegated; demand; demand for; deprivation; despite; difficult; difficulty;
        disabilities; disabled children; discharge; doors; draft; drew; drop in; easy; education health; eligible;
        else; employers; equal; every child; everyone; exit; experienced social; explained; exploited; eye; fallen;
        families; fear; february; feed; feel safe; felt that; finance; find; firm; flats; followed the; for everyone;
        for mental; for more; for their; for those; for years; forensic; former; forums; found; found in; four of;
        four weeks; fourth; frank; free; functions; funding; gardens; give; given to; go; group; happen if; happened;
        has dropped; has given; has to; have been; have left; have their; head; head of; held the; helped; here and;
        home care; honest; hospital a; how they; hurt; i; if a; ill; improve; in care; in custody; in each;
        in february; in one; in three; in two; included; included a; inclusive; individual; infant; informed;
        informed and; initial inquiries; inquiries; inspected; integration; interviewed; investigations; is good;
        is now; it took; its effect; january; july; june; key stage; knock; knock on; know; know what; knowledge;
        large; later; leaders had; leading; learning disabilities; leave with; led; less than; lessons; like;
        locality; long before; looked; looking; looks; low and; low level; lower; magistrates; mainstream; man;
        man with; matters; median of; million; missed; months; most complex; mother; nearly; nearly all; need for;
        neglected; newly; nine in; nine out; ninety; no further; no waiting; not be; not only; nursery; occasion;
        of our; of people; of records; of ten; office and; olds; on it; on leaving; one per; openly; options; or;
        or more; ought; ought to; out by; outcome; outreach; over a; overall effectiveness; parents are;
        partnerships single; payments; people had; people said; per cent; persons; places for; plain; planning;
        plans is; pledge; plentiful; police health; policy; practical; practitioner; practitioners told; praised;
        pressures; pride; primary schools; priority; promised; prompt and; promptly; proper; proportionate;
        protected from; public; public health; pupils in; purpose; rang; rare; rare and; rather; rather than; rating;
        rationale; read the; reading; recruited; referrals to; register; relief; relish; relish the; report;
        residents and; rest; risk and; run by; safeguarding; safety was; same day; school and; schools have; seen;
        send who; sense; september; serve; service; service could; service has; services were; should be; show; shows;
        similar pupils; simple; six; sleep; some young; sought; sound; space; special; special school; spends; spot;
        started; station; stay; stayed; subject to; supervision; supplied; take; takes; tarrant; teenagers; teeth;
        ten; tenancies; tending; term; tested; that a; that children; that had; that he; that leaders; that staff;
        the areas; the assessment; the authority; the children; the countys; the emergency; the end; the fourth;
        the highest; the independent; the initial; the night; the order; the overall; the post; the rating;
        the response; the youngest; their; them in; there have; they are; they can; they felt; they spoke;
        this report; those in; through a; throughout; timely; to a; to do; to help; to improve; to one; to support;
        to them; too long; towards; town; trained in; travel; traveller; traveller families; treated as; trials;
        trusted; two of; unannounced; under the; us; us about; villages; visits; was needed; was to; we did; we read;
        weaknesses; week in; well informed; wellbeing; were carried; were offered; were told; were written; what;
        what happened; what it; what mattered; what matters; what people; what to; what we; whatever the; whether the;
        who is; who know; who was; who would; wide; will not; wishes; with an; with learning; with no; with plans;
        with send; with young; within; without a; work to; worker; working days; wrote; year olds; year without;
        youngest
    """,
    -0.375: """
        ^ assessment; ^ attendance; ^ councillors; ^ each; ^ no; ^ parents; ^ peer; ^ schools; ^ screening;
        ^ sickness; a baby; a joint; a positive; a small; account of; action; addressing; adopted; adviser; advocates;
        after; agreed; among those; an education; and adult; and care; and of; and officers; and they; and to;
        are few; are on; area has; as well; attendance; baby; be seen; been taken; before they; better than; blame;
        break; budget; bureau; business; candidates; candidates for; capacity to; care plan; care records; cases;
        changed; children are; children whom; children with; closure; co; contact was; contingency; continues;
        continues to; councils; counties; covered; delayed; describe; desistance; diagnosis; discharges; drop;
        dropped; ehc plans; eight; expertise; failed; figure; first; go to; guidance; has been; has made; he; here;
        highest; him; his; holds; how; in addressing; in at; including; integrated; interview; introduced; is well;
        jobs; leads; leave; loss; loss of; made sufficient; mattered; mattered to; monthly; mothers; near; need that;
        neighbourhood; neighbouring; network of; noticed; of care; of disabled; of them; officers; on a; on this;
        one another; one of; or an; organisations; overall; owned; people in; permanent; personal; personal adviser;
        play; pooled; previous; primary; prompt; records of; requests; rise; rise in; route; said what; savings;
        school; schools; screening; sector; send; sensory; service the; services is; sharing; sit; skills; so;
        social worker; soon; staff have; staff who; stands; steps; still at; strength; sufficient;
        sufficient progress; teachers; than six; than three; the adult; the behaviour; the boroughs; the care;
        the first; the loss; the mental; the number; the previous; their data; them; therapists; there has;
        there were; this and; thoughtful; to act; to date; to it; to take; toddlers; took account; try; turnover is;
        us that; was a; was carried; we; well as; were too; whether; who have; whom they; why; work; work with;
        workforce; works; yjs; young
    """,
    -0.5: """
        ^ planning; ^ workloads; about the; act; ago; and children; and had; and its; and what; are not; asked;
        assessments were; authority had; before; borough; breach; built; capacity; centres; challenge; club;
        coordinators; could be; down; down by; five years; hubs; in their; inclusion; independent; into;
        leaving hospital; month; nine; no one; not; not wait; nurse; on time; peer; positive; practice; real; record;
        role; six months; someone; take part; taken; that; the borough; the service; the violence; told; treated;
        turnover; twelve; understood; vacancies are; violence; waiting for; weight; were down; were still; who had;
        with; with three; workloads; workloads are; years ago
    """,
    -0.625: """
        all of; at risk; college; complaints; down from; every; family; followed; from; had; hospital; hospitals;
        in requests; in this; initial; joint; leaving; low; meant; network; parents were; practitioners; records;
        referral; sickness; small; social workers; the social; there; they could; this; through; trained; wait for;
        waiting
    """,
    -0.75: """
        ^ case; all; and; do; emergency; health and; if; is low; out of; panel; residents; so that; who
    """,
    -0.875: """
        care; case; meant that; need; now; recorded; safety
    """,
    -1.0: """
        could; must
    """,
    -1.25: """
        ^ the
    """,
}
OTHERS_CONTEXT: dict[float, str] = {
    2.0: """
        ^ we
    """,
    1.375: """
        our; we
    """,
    1.25: """
        inspection
    """,
    1.125: """
        ^ our; inspectors
    """,
    1.0: """
        local; local authority; set; the better
    """,
    0.875: """
        during; findings; framework; occupational; over; people who; services
    """,
    0.75: """
        children in; funded; support; team; the council; too; went
    """,
    0.625: """
        a further; a quarter; a team; around; assurance; carers; considered; data; disposal; duty; further; groups;
        health services; how well; leadership; on average; pilot; planning; quarter; six; some; standards; the local;
        the partnership; these; were too
    """,
    0.5: """
        ^ because; ^ leaders; ^ requests; ^ you; aged; an occupational; and in; and we; appointments; aside; being;
        better; beyond; beyond the; came in; children had; court; delivered; did not; does; due; evidence; focus;
        for mental; four; from; hardly; improvement; is; journeys; life; longer; not; occupational therapist;
        occupational therapy; of young; passed; processes; protection; provision; pupils who; quarter of;
        redesigned the; restrictions; review; sample; strengths; that had; the childs; the findings; the inspection;
        the rating; therapist; three; through the; to be; training in; unpaid; unpaid carers; used a; went to;
        were not; which; will; you
    """,
    0.375: """
        ^ no; ^ reablement; ^ self; ^ this; ^ two; about services; access; across; additional; adults; adults at;
        agency response; an improvement; and how; and over; and shared; and spoke; and support; and was; approved;
        april; are over; area leaders; areas; as the; at weekends; authority; based; based on; because; been;
        been granted; belong; belong to; board with; brought in; budget; by telephone; care homes; care inspectorate;
        child protection; children; childs; cities; clear; coming; concerns; consent; consultation; contact; contacts;
        decisions about; did; direct; districts; does not; emergency duty; england; ethnicity; even; fall; fieldwork;
        following; for; for a; for it; gone; granted; had said; half; has the; have a; have no; healthcare; held;
        immediate; in; in four; in reaching; in six; inspectorate; involved; involved in; it is; job; key processes;
        leaders; leaders have; learning disability; letter; lindenshire; living; maintains; market; meeting;
        member of; miles; moved; nineteen; no; of court; of pupils; own; plan to; populated; posts; previous;
        professionals; pupils; rate; rate of; rating; reablement; reaching; received; records; registered; remained;
        reported; resettlement; response; reviewed; reviews; said; said about; scotland; secondary; secured; seldom;
        send in; sentenced; showed that; site; six in; sixteen; strategic leadership; survey; survey and; that their;
        the coming; the duty; the four; the previous; the website; their own; they left; this letter; to; to bring;
        to the; too long; tracked; up to; used; was made; was out; website; weekends; well; what children; which are;
        which it; which was; winter; young people
    """,
    0.25: """
        ^ a; ^ as; ^ between; ^ children; ^ data; ^ even; ^ inspectors; ^ national; ^ nobody; ^ providers; ^ they;
        ^ waiting; a clear; a good; a learning; a sample; a week; about; about children; abuse; accepted; accessible;
        addressed; addressing three; adolescent; adolescent mental; adults with; advisers; after; after our;
        after they; against; agency; almost a; along; among the; an independent; an out; and adolescent; and an;
        and at; and carers; and it; and social; and with; are based; are fluent; assessors; august; autumn; became;
        before the; borough; bring together; but not; by; by a; by text; cabinet; care ehc; care leavers; care or;
        challenging; chance; child and; child with; children were; clear plan; close; close to; commissioning;
        commissions; community and; concentrated; contact with; control; corporate; council and; count; county;
        court disposal; cqc; crime; data for; data showed; day; day in; days; days on; dealt; dealt with; december;
        decisions; dedicated team; delays; delays in; deprivation; depth; depth and; detail; did so; director;
        disability and; documents; doubled; draw on; during the; duties; early help; education; educational;
        educational psychologists; effectively; effectiveness; effectiveness of; eleven; eligibility; evaluation;
        even where; exploitation; february; feel that; felt; figure; figures; first; first time; five children;
        five days; flats; fluent; for occupational; for pupils; force; from a; fully; fund; groups and; had gone;
        had no; had received; had stopped; had turned; half of; has had; healthcare improvement; heard; held by; hmci;
        how their; hundred; implemented; improvement plan; improvement scotland; in april; in january; in lindenshire;
        in scotland; in september; in the; in welsh; income; independent chair; indicators; individuals; injury;
        inspected; inspection and; inspections; inspectors had; into a; is no; is not; issued; its residents; january;
        just; just over; knife; know what; largely; learning; live; long to; longer than; look; look at; made up;
        majority; managed; many; march; median wait; medium; meetings; member; members of; mentioned; met; million;
        missing; most; nationally; no school; not been; not know; november; nowhere; october; of; of a; of education;
        of its; of them; of this; of three; off; offending; officers had; older; on which; one of; online; only and;
        others; our inspection; out a; out for; out to; overdue; overdue reviews; parents and; parents who; part of;
        partnership; partnership must; passed to; pay; people are; people in; people waited; per; period; policy;
        practice was; professional; programme; promoted; proportion of; provider; providers; quality; quality and;
        reason; reason for; receive; recruitment; redesigned; reduce; referred to; relationships; replied; requires;
        resettlement cases; residents are; responded; responded to; review of; reviewing; revisit; risen by; rota;
        routine; safe; safe and; sample of; sampled; scheme; scheme for; school place; scotland and; secondary school;
        see; see the; seen by; senior team; separately; set a; set out; should; should be; six weeks; some young;
        sparsely; spend; spending; spoke with; stage; start of; stood at; stop; stopped; strategic; strategy;
        students; such; supported living; team and; team to; telephone; than before; than in; than those; that a;
        that they; that this; the areas; the case; the child; the following; the former; the initial; the job;
        the most; the planning; the proportion; the reason; the revisit; the two; the week; the winter; the year;
        the youth; their children; them has; them in; therapy; this; this inspection; this work; times for; to an;
        to open; to read; to reduce; to review; too few; too many; training and; two years; undertaken;
        unsatisfactory; up; up by; waited; waiting times; waits; waits for; wales; wards; was in; we have;
        we reviewed; week; weeks; well being; welsh; were due; were given; were often; were sentenced; what; what the;
        where the; who are; who did; will monitor; with mental; with staff; with what; work through; workers and;
        written statement; young peoples; younger
    """,
    -0.25: """
        ^ adaptations; ^ assessing; ^ attendance; ^ councillors; ^ each; ^ family; ^ from; ^ housing; ^ information;
        ^ new; ^ over; ^ peer; ^ police; ^ schools; ^ scrutiny; ^ sickness; ^ take; ^ workloads; a; a care; a hospice;
        a median; a monthly; a place; a positive; a priority; a service; a small; a third; a whole; about a;
        admissions; adopted; adult; adult services; adults who; adviser; advocates; agreement; ahead; almost all;
        among them; among those; an education; and did; and he; and no; and officers; and people; and risk; and staff;
        and three; and were; answered; any; applications; appreciated; are not; are on; area was; as; as a; as good;
        asked; asked about; assessing; assessment was; at key; at risk; attendance; back; been taken; began; begun;
        begun to; better than; black; blame; breach; breaks; brings; can be; candidates; candidates for; care at;
        care partnership; care plan; care survey; careful; carers had; carried; case management; case managers;
        cent of; centres; chaired; changes; charities; children at; children who; children whom; closure; come;
        commissioned; compared with; complaints; concern; contact was; contingency; continues; continues to;
        continuity; coordinators; council officers; councils; covered; criteria; cut; data and; date; delayed;
        describe; desistance; despite; difficult; disabilities; disabled; disabled children; discharges; drew; drop;
        dropped; easy; eight; else; enough; equal; everyone; explained; explained to; falls; family; finished; five;
        follow; followed; for children; for everyone; for people; for those; for years; forums; frank; free; friends;
        funding; given to; had been; had begun; had had; had not; hall; has given; have; have been; health and; help;
        helped; here and; highest; holds; hope; hours; how they; hub; in an; in at; in each; in hospital; in need;
        in our; in this; in two; in which; including; inclusion; inclusive; independent; information about;
        inspectors read; interview; introduced; is low; is well; it took; its effect; jobs; joint; july; keep;
        key stage; know the; lead; leads; least; leaving hospital; lessons; liberty; line; lived experience; loss;
        loss of; low; magistrates; man; manager; mattered; mattered to; matters; median of; model; month; months;
        more; more than; mothers; moved on; near; nearly; nearly all; need that; neighbourhood; neighbouring;
        network of; new; newly; nine out; no one; not wait; nothing; numbers; nurses; of referrals; of significant;
        of which; officer had; olds; one; one per; or an; or more; order; organisations; out in; outcome; outreach;
        over a; owned; parent; partnership is; partnerships; partnerships single; past; past year; people said;
        personal; personal adviser; persons; picture; place; placed; planned with; planning was; plans is; play;
        plentiful; post; practical; practice; practitioner; praised; pressures; pride; primary; prompt; proportionate;
        public health; pupils in; put; put in; questions; quiet; rated; rating of; real; recommendations; regional;
        rounded; safety and; safety was; said that; same; saw; scrutiny; send who; sense; sensory; service the;
        service which; sexual health; sharing; short and; shows; similar; single; sitting; sleep; some of; soon;
        sound; special; staff have; stands; started; stayed; still at; sufficient; take part; take up; taken;
        teachers; tending; than six; than three; that he; that it; that of; the assessment; the behaviour; the health;
        the independent; the integrated; the loss; the number; the partnerships; the past; the plan; the post;
        the service; the violence; their; their data; them; there has; they; they are; things; thirds; thirds of;
        this and; those with; thoughtful; throughout; to a; to act; to date; to improve; to people; to take; together;
        took; took account; towards; town; traveller; treated; turnover is; twelve; two thirds; under the;
        vacancies are; violence; visited; was needed; we heard; week in; weight; were completed; were told;
        wheelchair; which the; while; who go; who live; whom they; whom were; whose; with lived; with young;
        without a; work with; workforce; workloads; workloads are; works; writers; year olds; yos; youth
    """,
    -0.375: """
        ^ ninety; ^ screening; about the; academy; account; account of; ago; and a; and adult; and its; and they;
        and what; as well; at a; authorities; average of; break; bureau; capacity; care and; children are; citys;
        club; could be; counties; difficulty; down by; down from; each of; emergency; enquiries; expertise; fallen;
        found; good; guidance; had all; health team; him; his; hubs; in requests; in their; information; integrated;
        into; leading; leave; leaving; looks; managers; monthly; must; needed; network; ninety; nurse; of care;
        of ten; of the; officer; on; on a; peer; people with; permanent; pooled; public; record; recorded; referral;
        screening; sector; send; short; sickness; significant; similar pupils; sit; six months; so; someone;
        staff who; takes; the boroughs; the citys; they could; third; time; timely; to keep; try; us; us that;
        well as; were carried; what it; whether; who had; whole; why; without; working days; years ago
    """,
    -0.5: """
        ^ assessment; ^ case; all; all but; an; and had; and wellbeing; assessed; assessments; board; built;
        carried out; case; children with; families; fourth; he; hospitals; later; meant; meant that; officers;
        on time; out of; positive; practitioners; several; so that; that; the authority; the fourth; the mental;
        the team; therapists; to do; told; trained; understood; visits; were; were down; when; would
    """,
    -0.625: """
        and the; assessments were; co; college; down; five years; had a; housing; if; in a; out by; panel; plans;
        role; service; small; there; was carried
    """,
    -0.75: """
        another; care; could; every; need; nine; safety; schools
    """,
    -0.875: """
        and; do; each; had; now; with
    """,
    -1.0: """
        who
    """,
}
OTHERS_ALWAYS = (0.98, -1.37)
OTHERS_THEMES: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.875: """
        # main
        """,
        1.75: """
        # findings
        """,
        1.375: """
        chief
        """,
        1.25: """
        neigh*; scrut*
        """,
        1.125: """
        agree*; board; help; money; neighbouring
        """,
        1.0: """
        # leadership; diffi*; needs; poole*; pooled; secto*; sector
        """,
        0.875: """
        budge*; budget; finan*; finance; into; lead; no; put; soon; spend*; strat*
        """,
        0.75: """
        adole*; adolescent; agreed; college; commissioners; commissioning; difficult; early; links; month; need; run;
        schools; share*; spending; their; top; your
        """,
        0.625: """
        agend*; agenda; authority; bring; busin*; business; challenge; childrens; complex; data; direc*; does; elect*;
        following; give; head; health; leaders; learned; lesso*; lessons; local; made; meet; membe*; offic*; on;
        partners; portf*; publi*; public; rapid; record; requi*; reser*; responsibility; revised; schoo*; serio*;
        serious; sever*; several; shared; spent; strategy; the; there; this; value; weak; welco*; work
        """,
        0.5: """
        apologies; appointed; as; atten*; capac*; capacity; clear; collaboration; colle*; combi*; commissions; commo*;
        common; confe*; conference; convener; county; defic*; deficit; director; domes*; domestic; elected;
        experienced; follo*; frank; good; heads; healt*; heart; hospi*; is; leads; makes; march; market; matur*;
        mature; minut*; minutes; more; moved; negle*; neglect; one; organisation; passe*; passed; perfo*; performance;
        plans; programme; providers; purpo*; repre*; resor*; separately; servi*; steer*; steers; taken; than; three;
        told; understand; until; up; visio*; vision; whoev*; whoever
        """,
        0.375: """
        # are; # headline; # innovation; # learning; # that; abuse; acros*; across; addre*; agree; agreement; almos*;
        almost; apolo*; appoi*; april; area; askin*; asking; assistant; chall*; check; citie*; cities; colla*; commi*;
        communication; const*; consu*; consultation; continuity; contr*; contributions; covered; credi*; credit;
        dependable; did; down; education; employment; ended; excel*; excellent; execu*; exten*; forma*; gangs; gathe*;
        gathered; half; hospital; howev*; however; ideas; indep*; independent; integ*; integrated; lockd*; lockdown;
        loss; management; marke*; match*; mediu*; medium; member; must; new; our; paper; per; person; police; press*;
        pressures; prima*; primary; progr*; protection; quarterly; recor*; recov*; recovery; remov*; removed;
        representative; resea*; respo*; revis*; savin*; savings; school; seat; secti*; section; see; senio*; senior;
        separ*; service; shift*; shown; sough*; sought; staff; sugge*; under*; updat*; viole*; violence; voluntary;
        weakn*; whole; with; won; wrote
        """,
        0.25: """
        # demographics; # how; # improving; # information; # is; # management; # messages; # overall; # vision; a;
        able; above; acces*; accessible; act; address; addressing; adult; and; anyon*; anyone; anyth*; anything;
        appre*; appreciated; argum*; arriv*; arrives; aside; assessment; assis*; attac*; attention; badly; befor*;
        before; bette*; better; body; both; breakfast; caref*; carefully; changes; charge; close; comme*;
        commissioner; conti*; coord*; cost; cover*; crime; curre*; current; decid*; decide; decisions; difficulty;
        direction; docum*; documents; drawi*; due; educa*; emerg*; emergency; examp*; example; executive; exper*;
        facil*; families; featu*; for; frequ*; frequent; frida*; handf*; handful; hands; improve; including;
        indicators; inform; initi*; inspection; july; june; law; leader; leadi*; leading; limit*; limited; lines;
        live; lost; may; members; milli*; million; model*; monitored; months; most; natur*; never*; nevertheless;
        night; office; officers; only; organ*; other*; others; outco*; outcomes; over; overa*; owned; party; pays;
        peer; perpe*; perpetrators; perso*; plan; pledg*; pledge; prepa*; priorities; promises; promp*; promptly;
        prote*; purpose; quart*; rarel*; rarely; rathe*; rather; reass*; remained; requires; resources; respe*;
        response; schemes; secondary; secre*; secretary; set; sign; since; singl*; single; someb*; somebody; someone;
        sound; spend; spends; stabi*; stability; stabl*; stable; stand; standing; statutory; strategic; surge*;
        telephoned; though; thoughtful; times; transport; treat*; treated; trial*; trials; trusts; try; view; visit*;
        weaknesses; week; whom; why; would; year; yjs
        """,
        0.125: """
        # accountability; # area; # background; # collaborative; # contingency; # ensure; # ensuring; # evaluation;
        # governance; # have; # heard; # high; # impact; # integration; # introduction; # partnerships; # peoples;
        # providing; # recommendations; # self; # send; # service; # statement; # strengths; # voices; # was; accep*;
        accepted; add; admin*; advan*; advanced; alter*; ambitious; amended; antic*; apart; arrival; assur*; assured;
        attend; attendance; attended; autum*; autumn; avera*; average; bail; balan*; barel*; barely; begun; believed;
        betwe*; between; board*; boards; bodie*; bodies; borough; brief*; cabin*; cabinet; cent; centr*; champion;
        chang*; close*; commit; commitment; commu*; compl*; concerns; confidence; constructive; continuing; contract;
        contributed; council; cours*; course; creat*; crimi*; criminal; cut; death*; deaths; decis*; decli*; decline;
        delayed; deleg*; delegated; determined; directors; disabled; discharges; discussed; doing; drawn; drift; each;
        earne*; earned; eighteen; elsew*; elsewhere; emplo*; engla*; england; enoug*; enough; equip*; equipment;
        estat*; estim*; even; everyone; excep*; exist*; exists; expertise; extra; extra*; faili*; failings; figures;
        formal; forwa*; forward; funct*; fund; generous; given; gone; grant; grown; hande*; handed; hard; havin*;
        having; headt*; headteachers; here; him; hoarding; homes; hope; hospitals; hour; i; improving; incidents;
        indic*; infan*; infor*; informed; initial; initiatives; inten*; interests; interim; invol*; issue*; issued;
        justi*; justice; kept; larger; launc*; launched; leade*; led; left; letters; light; linde*; lindenshire;
        longer; main; means; meeti*; meeting; memor*; met; mista*; mistakes; model; monit*; names; neede*; needed;
        notably; notic*; noticed; novem*; november; now; nurse; occup*; officer; often; onlin*; online; order; outli*;
        overl*; oversight; pace; paid; paper*; papers; partnerships; peoples; perma*; permanent; placed; placements;
        plain; planning; polit*; political; posts; practical; preparation; prepare; prior*; promi*; provi*; provided;
        pupil; pupil*; pupils; real; recal*; recall; received; recognise; recruited; refre*; relationships; remai*;
        remain; report; required; resou*; respect; respected; role; roles; safet*; safety; said; say; scrutiny; sense;
        sent; sente*; serves; shape; sharp*; she; short; shortly; skill*; skills; small; someo*; speec*; speech;
        spoke*; spoken; spons*; stand*; state; statu*; steps; still; succe*; surpr*; table; take; takes; task; teste*;
        tested; therapy; thoro*; thoroughly; thoug*; throughout; training; trust*; twice; unann*; unannounced; uncom*;
        underdeveloped; understood; university; unusu*; unusual; urgen*; urgency; victims; visib*; visible; visited;
        visits; volun*; wards; was; weakness; weeke*; weigh*; weight; where*; wherever; wheth*; whether; withi*;
        within; witho*; without; write*; years; yet; you; young; young*; youngest
        """,
        -0.125: """
        # a; # about; # adequate; # an; # assessing; # assessment; # at; # be; # better; # capacity; # child;
        # concerns; # conducted; # context; # continuity; # contribution; # council; # do; # does; # domain; # during;
        # effectiveness; # equity; # experience; # experiences; # focus; # happens; # in; # initial; # integrated;
        # issues; # it; # key; # leaders; # like; # meeting; # need; # or; # organisational; # outcome; # people;
        # person; # practice; # practices; # prevention; # provision; # quality; # rating; # reduce; # resettlement;
        # responding; # response; # review; # risks; # safe; # social; # summary; # sustainability; # the; # three;
        # transitions; # two; # well; # were; # workforce; # works; # young; acade*; academy; access; accom*;
        accommodation; according; accountability; achie*; activ*; activity; acute; addit*; additional; addressed;
        admis*; adviser; affec*; again*; against; aged; agreements; alcoh*; alcohol; allow*; allows; alone; alrea*;
        already; altho*; although; ambition; analysis; anoth*; another; answer; answers; anten*; antenatal; anti; any;
        appea*; appointments; approximately; arranged; arrive; asses*; assess; assessing; assessments; assistants;
        attached; audit; augus*; august; autho*; autis*; autism; avail*; aware*; awareness; away; babie*; babies;
        back; backl*; backlog; bank; becam*; became; bed; begin; beginning; begins; belon*; best; black; blame; boy;
        boys; brain; breaks; brings; broke*; broken; build*; built; café; calcu*; call; came; can; candidates; carer;
        carin*; caring; case; casel*; caseload; cases; casew*; castl*; chaired; champ*; change; chari*; charities;
        check*; checks; child*; childs; choic*; choice; circu*; climb*; clinics; colleagues; come; comments; compa*;
        complete; completed; concentrated; concern; concerned; condi*; conditions; considered; contacts; conte*;
        contrast; coordinators; count*; courses; court; court*; covers; debt; decision; dedic*; dedicated; delay;
        delivery; deman*; demand; demen*; dementia; depar*; depri*; deprivation; deput*; detai*; deter*; development;
        difference; disagreements; discharge; discussions; dispo*; disposals; dispu*; distr*; district; diver*;
        docto*; domic*; domiciliary; doors; doubl*; doubled; draft; draw; drive*; drivers; dutie*; duties; dysle*;
        dyslexia; easy; educational; effectiveness; eleve*; eleven; eligi*; eligible; employers; empty; enabl*; end;
        enqui*; enquiries; entit*; entitled; estyn; ethni*; ethnicity; evaluate; event*; events; ever; exclusion;
        exclusions; explo*; exploited; fair; fairl*; fairly; falls; far; farme*; feel; fell; field*; fieldwork;
        figur*; files; fill; films; firm; fit; followed; form; forme*; former; frail*; frailty; frien*; friends;
        front; frontline; fully; gain; gaps; gener*; general; get; getti*; getting; girls; gives; glanc*; glance; go;
        goodw*; goodwill; got; governors; grants; grasp; group; group*; groups; guida*; guidance; had; hall; handl*;
        happe*; happen; has; he; healthy; hear; heari*; hearing; high; highl*; highly; hones*; honest; housi*;
        housing; hundr*; hundred; icb; identified; immed*; immediate; impor*; important; inclusive; induc*; induction;
        infant; injur*; injury; insid*; inside; inspections; inspector; inspectors; intel*; intelligence; intend;
        intermediate; interventions; investigations; isola*; isolated; itsel*; itself; joint; key; kitch*; kitchen;
        knowl*; knowledge; known; lack; lapse*; lapsed; last; later; lay; leave; leavers; let; lette*; level; libra*;
        library; life; lifte*; lifted; link; listened; livin*; living; long; look; looki*; looking; losin*; losing;
        maintained; man; many; marked; matte*; matter; me; media*; medic*; medication; middl*; middle; midwi*; minor*;
        minority; misse*; monitoring; month*; mothe*; mother; move; much; near; neces*; necessary; neith*; neither;
        netwo*; network; newly; ninet*; ninety; none; nor; number; numbers; nurses; nursi*; nursing; obser*; offen*;
        offer*; offered; olds; openl*; openly; option; orders; organisations; outsi*; outside; overt*; page; panel*;
        panels; parts; pathw*; pathway; patie*; pay; payme*; payments; personal; pharm*; pick; picks; pictu*; picture;
        planned; point; position; practice; practitioners; prais*; praise; pre; preci*; prepared; present;
        preventative; prevention; previ*; princ*; principal; priority; procedures; production; professionals;
        promised; proportionate; protected; proto*; protocol; provide; psychologist; quarter; quest*; questions;
        quick*; racis*; raise; rate; rated; ratin*; rating; reach; reach*; reads; ready; reaso*; receiving; recen*;
        recent; recog*; recognised; recommendations; records; recruitment; redes*; redesigned; reduc*; reduced;
        referrals; relied; remains; repar*; reparation; reported; representatives; reque*; requests; resol*;
        respondents; restr*; restricted; restrictions; resul*; result; return; returned; review; revisited; right;
        room; rooms; round; round*; rounded; routi*; runs; safeg*; same; satis*; scale; schem*; scott*; scree*;
        screening; searc*; secon*; second; seconded; seen; sees; sensi*; separate; seriously; serve*; served; sessi*;
        sessions; settl*; settled; seven; shado*; shape*; shaped; share; shari*; sharing; showe*; site; sites; slave*;
        slavery; sleep; slip; so; speak; speak*; spoke; stabb*; standard; start; start*; state*; statement;
        statements; stay; stopp*; stopped; stori*; stories; strain; stree*; street; stude*; students; subst*; success;
        super*; supplied; supported; surve*; survey; swift; talk; targe*; taxi; teach*; teaching; tenacity; tends;
        thank*; thanks; them; thems*; themselves; then; therapies; therapist; therapists; thing*; things; third;
        thorn*; thres*; through; timel*; touch; towar*; towards; trained; transformed; transition; traum*; trave*;
        travel; trusted; turn; twelv*; twelve; under; underestimated; unpai*; unpaid; us; valle*; visit; visitors;
        voice*; voices; volunteer; volunteers; vulne*; vulnerability; vulnerable; waite*; waited; wales; ward; weekl*;
        weekly; wellb*; wellbeing; what; when; wider; woman; women; worked; workl*; worry; worst; writers
        """,
        -0.25: """
        # areas; # arrangements; # communities; # development; # for; # health; # out; # poor; # safety; # standard;
        # strategic; # systems; # this; # with; =; absen*; absent; accor*; ackno*; actio*; action; advic*; advice;
        advis*; advisers; after; age; alternative; analy*; appointment; approved; aroun*; around; arran*; asks;
        assurance; audit*; audits; becau*; because; become; been; begin*; behal*; behalf; borou*; bough*; bought;
        burea*; bureau; candi*; carri*; carried; carry; chair; chair*; champions; child; clari*; clarity; clinicians;
        closely; committed; committee; communities; comparable; complaints; condu*; conducted; conso*; continence;
        could; counc*; councils; counted; countys; cqc; delivered; depends; devel*; direct; directed; disab*; disag*;
        done; effect; effective; ehc; eight; equal; evaluated; every; evide*; evidence; exami*; exclu*; expects;
        figure; front*; full; furth*; further; gave; grant*; harm; her; herit*; heritage; how; hubs; ident*; impac*;
        impact; improvements; include; inves*; it; judge; just; keep; large; learners; leave*; lets; letter; line;
        liste*; littl*; little; lived; maint*; major; managed; manager; measure; mento*; mentoring; missi*; missing;
        nearl*; nearly; net; nhs; nine; not; notif*; numbe*; nurse*; off; once; open; opini*; opinion; optio*; or;
        organised; parent; part; places; policy; popul*; population; positive; post; pract*; preve*; professional;
        provider; provision; psych*; quickly; ran; range; recom*; refer*; referral; refor*; reforms; regul*; regular;
        relat*; relations; relia*; reliance; repla*; replacement; reset*; resettlement; retur*; reviewed; reviews;
        search; septe*; september; show; speci*; specialist; strai*; stren*; such; suppl*; system; takin*; taking;
        teams; teena*; teenagers; telephone; tell; templ*; template; tenac*; thera*; there*; therefore; thin; thought;
        throu*; time; too; town; two; unsat*; unsatisfactory; upon; using; versi*; version; waiti*; waiting; went;
        whene*; whenever; which; while; whose; worker; workers; works; youth
        """,
        -0.375: """
        # court; # disposals; # education; # found; # improve; # inspection; # needs; # processes; # steps; # we;
        # working; accou*; among; annua*; annual; appli*; applied; appra*; areas; becom*; being; boroughs; boxin*;
        boxing; brack*; by; carer*; carers; cered*; clini*; co; community; confi*; consi*; contact; conversations;
        days; deal; disability; equal*; equality; experience; findi*; findings; fire; four; governance; great; held;
        his; home; improvement; inter*; interviewed; less; list; measures; monthly; multi; of; offer; other; owing;
        parti*; pilot; poor; posit*; prese*; produ*; profe*; promo*; recru*; repor*; reports; scheme; secur*; secured;
        shoul*; should; signi*; significant; strengths; suppo*; support; syste*; ten; term; trans*; trust; used;
        waits; way; we; weeks; worki*; working
        """,
        -0.5: """
        # and; # care; # evidence; # next; # services; account; adver*; appro*; behav*; behaviour; children; club;
        confident; conta*; dashb*; dashboard; deliv*; demon*; desig*; designated; felt; first; five; focus; forum;
        found*; gover*; imple*; implemented; impro*; information; its; joint*; jointly; make; menta*; mental; mosqu*;
        mosque; out; panel; risk; safe; some; team; to; unit; well
        """,
        -0.625: """
        # safeguarding; acted; all; answe*; asked; authoritys; but; care; conce*; descr*; described; effec*; expected;
        fundi*; funding; learn*; managers; measu*; opera*; order*; own; parents; partnership; processes; progress;
        prosp*; quali*; quality; responsible; revie*; robus*; robust; send; six; those; very; were; worke*
        """,
        -0.75: """
        an; at; be; city; cultu*; culture; evaluation; few; from; leadership; manag*; proce*; study; where
        """,
        -0.875: """
        # of; # what; expec*; paren*
        """,
        -1.0: """
        adult*; adults; learning; peopl*
        """,
        -1.125: """
        # to; evalu*; people; self
        """,
        -1.375: """
        commissioned
        """,
    },
    Theme.FRONT_DOOR: {
        2.125: """
        enqui*
        """,
        1.875: """
        safeg*
        """,
        1.625: """
        safeguarding
        """,
        1.5: """
        # safeguarding
        """,
        1.375: """
        # and; # of; preve*
        """,
        1.25: """
        # to; an; charities; three
        """,
        1.125: """
        adult; chari*; enquiry; prote*; protection; safe; socia*; social; which
        """,
        1.0: """
        can; conce*; enquiries; family; officers; or; services; would
        """,
        0.875: """
        # court; # disposals; # out; advis*; be; could; hub; panel; prevention; resol*; who
        """,
        0.75: """
        # concerns; # management; # safety; advic*; advice; advisers; also; area; bring; burea*; bureau; but; conne*;
        fire; gener*; how; identified; immed*; immediate; notif*; notifications; offic*; provi*; resolved; that; when;
        your
        """,
        0.625: """
        # strengths; autho*; bruis*; calle*; checks; concern; concerns; conve*; conversation; coordinators; each;
        easy; fall; found; held; ident*; impor*; important; initial; inves*; job; kept; knew; lack; level; liste*;
        makin*; making; number; parti*; preventative; prior*; quali*; quality; range; reached; ring; robus*; robust;
        said; servi*; showed; speci*; spoke; suffe*; teams; telep*; telephone; third; villa*; voice*; voices;
        volunteer; whate*; whatever
        """,
        0.5: """
        # arrangements; # education; # healthier; # initial; # issues; # live; # lives; # next; # practices;
        # prevention; # responding; # risks; # steps; # supporting; =; accor*; according; acros*; across; actio*;
        arrangements; assessed; audit*; audits; before; benef*; broug*; brought; came; closi*; closing; completed;
        contact; contr*; contribution; count*; data; depri*; described; disabled; feedb*; feedback; forma*; formal;
        fourt*; fourth; frame*; framework; general; group*; groups; housi*; housing; inclu*; inspection; lay; leade*;
        leaders; led; liber*; liberty; listened; man; matte*; matters; may; medic*; multi; openl*; openly; people;
        princ*; priority; provider; providers; referrals; relations; remains; right; scrip*; script; seconded; seven*;
        seventy; shared; showe*; small; some; speak; stood; takin*; taking; the; trust; unbor*; unborn; vary;
        vulnerability; weaknesses; whene*; whenever; where; worker; yet
        """,
        0.375: """
        # development; # headline; # inquiries; # local; # response; # score; # screening; # services; # systems;
        accur*; adult*; adults; alter*; alternative; alway*; always; and; appli*; areas; aroun*; around; arriv*;
        arrive; authority; avail*; available; back; bank; befor*; benefit; betwe*; between; calls; cauti*; child;
        childs; clari*; clear*; clearly; climb*; climbed; clinic; clubs; commo*; common; confu*; consi*; consistency;
        continues; contracts; coord*; corpo*; corporate; court; covered; curre*; current; decision; deprivation;
        depth; disab*; discussions; draw; escal*; escalation; estim*; evidence; exami*; firm; frontline; funde*;
        funded; helpe*; helped; here; his; house*; hubs; i; incid*; initi*; isolated; lead; local*; locality; low;
        lunch; medication; mention; midwi*; midwives; missi*; missing; navig*; netwo*; network; not; numbe*; often;
        out; patch*; peopl*; procedures; promo*; prose*; prosecution; refer; repea*; repeat; repre*; represented; run;
        safet*; safety; secti*; section; secto*; sector; sessions; seven; share; signi*; significant; singl*; single;
        subje*; subject; substance; supervisors; surve*; survey; swift; taxi; test; there*; therefore; treat*; trusts;
        turn; use; very; village; vulne*; was; weakn*; well; withi*; within; worke*; year; you
        """,
        0.25: """
        # about; # assessment; # enquiries; # ensuring; # evidence; # improve; # people; # processes; # quality;
        # review; # section; # three; # undertaking; # working; acted; actions; addit*; additional; adequ*; adequate;
        adolescents; after; agencies; agreed; alcoh*; alcohol; allowed; altho*; although; ambition; applied; approach;
        ask; assur*; assured; based; begin*; beginning; behal*; behalf; being; bette*; better; both; boy; budge*;
        budget; called; cases; centres; chanc*; chance; change; check*; clarity; close*; closely; coerc*; comes;
        comin*; coming; community; consultant; counc*; councils; cover*; credi*; credit; cultu*; culture; daily; deep;
        descr*; disag*; discl*; diversion; drive*; drivers; drop; durin*; during; eligible; ensur*; estat*; eveni*;
        evening; every*; evide*; examined; explained; faile*; failed; fair; feel; find; food; frigh*; frightened;
        front*; gap; generous; getti*; getting; gives; grants; grasp; histo*; homes; household; incidents; included;
        inclusion; infor*; information; inqui*; inquiries; intro*; introduced; investigation; investigations; isola*;
        lacke*; lacked; large; large*; largely; learning; least; licen*; limit*; limited; listed; lived; look; lost;
        major*; majority; manage; meant; medical; meetings; membe*; menti*; might; misus*; misuse; model; more;
        mothe*; name; natio*; need; nhs; nor; notification; obtai*; obtain; offen*; offences; older; on; one; optio*;
        option; outsi*; outside; overall; passe*; passed; patient; peers; picks; place*; places; plan; plent*;
        plentiful; practices; proba*; probation; progress; public; question; raise; raised; rarel*; rarely; reach*;
        reads; recog*; referrers; relat*; remai*; reopened; reported; reque*; requests; resid*; residents; respo*;
        response; risks; round; route; safer; scale; schem*; scheme; search; seen; sessi*; several; share*; she;
        shops; sites; skilf*; someo*; somew*; somewhat; specialist; statu*; statutory; steps; stron*; strong; strug*;
        sugge*; syste*; system; talk; teacher; they; thing*; things; thresholds; throughout; toget*; together; told;
        touch; towar*; towards; treated; turne*; turned; villages; viole*; violence; visitors; voice; volun*; walk;
        ways; whoev*; whoever; worri*; worried; worry
        """,
        0.125: """
        # access; # adequate; # authority; # care; # domain; # eligible; # example; # executive; # experiences;
        # health; # indicative; # integrated; # into; # introduction; # involvement; # meet; # planning; # police;
        # positive; # practice; # providing; # provision; # standard; # statement; # summary; # support;
        # sustainability; a; about; abuse; access; achie*; achieve; action; adole*; adviser; advocate; afterwards;
        again; agenc*; allow*; alone; ambit*; ambul*; ambulance; anybo*; anybody; appointment; asked; assessors;
        assoc*; atten*; attention; avert*; best; board; body; brief*; bus; by; captu*; captured; carried; cause;
        centr*; chair; chall*; chang*; changed; children; choices; clear; closed; confident; consider; continued;
        conversations; corre*; couns*; counselling; counted; county; countys; court*; creat*; crews; crite*; criteria;
        cut; death*; deaths; decid*; decide; decided; delivered; delivery; deman*; demand; department; deprived;
        detai*; deter*; determined; discu*; disposals; distr*; district; districts; diver*; drug; drugs; earli*;
        earlier; eleve*; eleven; email; empty; ended; equal*; everything; expectant; exper*; experience; expla*; face;
        famil*; far; fill; footb*; football; forms; friends; get; girl; go; good; grant*; great; group; had; handl*;
        handled; happened; havin*; having; he; high; highl*; highly; hour; howev*; however; hundr*; identify; if;
        including; individual; intel*; intelligence; inter; intervention; its; janua*; january; joint; judge*; judged;
        knife; knowledge; later; lawfu*; lawful; leave; libra*; libraries; list; live; livin*; living; local; log;
        londo*; longe*; longer; looks; manager; mash; me; meets; member; members; modes*; modest; mother; national;
        nationally; natur*; nearl*; nearly; neighbourhood; never; never*; nevertheless; no; none; notice; nowhe*;
        nowhere; office; onlin*; online; open; organ*; organisations; other; overa*; overd*; overn*; overnight;
        paedi*; partner; pass; patchy; patie*; per; perpe*; perpetrators; persons; pick; placed; point; practice;
        preci*; present; principles; priorities; proce*; professionals; progr*; proje*; proportionate; protect;
        publi*; published; quest*; queue; raise*; rang; reach; readily; reaso*; received; recognise; recom*;
        recommendations; record; recou*; refus*; regarded; relev*; relevant; reope*; representatives; resea*;
        reviewed; reviews; risen; rota; say; scott*; seat; secon*; separ*; separate; settled; sever*; show; sleep;
        slip; someone; spars*; stand; still; strategy; stree*; street; subst*; systems; teach*; these; thought;
        thoughtful; thres*; throu*; through; trained; transparent; treatment; trust*; turni*; turning; unans*;
        unanswered; units; unkno*; unknown; up; usefu*; useful; vacant; varia*; variation; visit; voluntary; websi*;
        website; weekl*; weekly; wellb*; wellbeing; wheth*; whether; while; whose; wide; wrote; years; younger; youth
        """,
        -0.125: """
        # adults; # assessments; # background; # better; # carers; # conferences; # contingency; # delivery;
        # demographics; # do; # during; # effectiveness; # equity; # facilities; # facts; # financial; # for; # found;
        # heard; # identifying; # improving; # inspection; # integration; # joint; # keep; # leaders; # messages;
        # one; # or; # partnership; # protection; # rating; # recommendations; # reviews; # safe; # strategic; # that;
        # their; # timeliness; # voices; # was; # we; # with; # workforce; absent; accep*; accepted; acces*;
        accessible; accou*; accurate; act; adapt*; adaptations; adapted; addic*; addre*; admis*; admission;
        admissions; adolescent; adopt*; adopted; adulthood; adver*; advocacy; afternoon; agency; agend*; agenda; ago;
        agree; agreement; alert; alloc*; along; along*; alongside; alrea*; already; altered; amend*; analy*; analysis;
        anten*; antenatal; anti; antic*; anyon*; anyone; anyth*; anything; apart; appear; appointments; appra*;
        appreciated; approved; approximately; arrived; askin*; asking; asses*; assess; attendance; attended;
        authoritys; autis*; autistic; avera*; average; await*; awaiting; aware*; awareness; away; baby; backg*;
        backl*; backlog; bail; becau*; because; become; beds; beforehand; began; begin; begun; behav*; behaviour;
        behin*; behind; belon*; belong; black; blame; breac*; breach; break*; brigh*; bright; broken; budgets; build*;
        building; built; calm; candi*; canno*; cannot; car; carer; carin*; caring; carri*; carry; cause*; centre;
        cered*; challenge; changes; charge; charity; checked; choice; chronology; circumstances; city; citys; classes;
        club; collaboration; colleagues; college; combi*; commissioned; commissioners; committee; commu*; communities;
        compares; complaints; complete; compr*; comprehensive; concentrated; condi*; condition; conferences;
        confidence; considered; const*; contacted; contain; content; conti*; contrast; convener; core; coupl*; courts;
        covers; crimi*; criminal; custody; date; debt; dedic*; dedicated; degre*; degree; delayed; demen*; dementia;
        despi*; despite; devel*; devis*; devised; diagn*; diffi*; difficulties; difficulty; direct; directed;
        discussed; discussion; disposal; dispu*; disru*; disruption; distress; diversity; docto*; doctor; domic*;
        domiciliary; done; draft; drawi*; drew; drift; dutie*; duties; earne*; earned; edge; educa*; educational;
        effective; effectiveness; ehc; eight; eight*; eighty; elder*; enabl*; engli*; english; enjoy; enter*; ethnic;
        ethnicity; evalu*; evaluate; even; event*; events; everyone; examinations; examp*; examples; excep*;
        exception; execu*; executive; exit; expects; experienced; explain; exploited; extra; extra*; facil*; fairl*;
        fairly; falle*; fallen; fathe*; father; febru*; february; file; fille*; filled; finance; financial; fitte*;
        fitted; flats; flexi*; flexibly; fluen*; fluent; following; fortn*; forwa*; forward; four; frail*; frailty;
        fresh; frida*; friday; full; fully; fund; futur*; future; gang; garde*; garden; gathe*; gathered; goals; goes;
        going; gover*; granted; hall; happen; head; healthy; hear; hearing; highe*; highest; him; homel*; homeless;
        hones*; honest; hospice; hospital; hospitals; house; hundred; impac*; impact; impai*; impairment; improve; in;
        include; individuals; initiatives; inspe*; inspected; instance; instances; inten*; interim; interventions;
        interviewed; invit*; invited; invoi*; issue*; issued; jobs; judge; june; just; justi*; justice; keep; kitch*;
        kitchen; knowledgeable; known; lacks; lapse*; lapsed; law; learn; leisu*; leisure; lesso*; lessons; letter;
        letters; level*; levels; library; lies; light; like; lines; listening; lists; lockdown; looke*; looked;
        looki*; looking; main; manag*; managed; management; managers; marked; match*; matched; matter; means; mediu*;
        medium; meet; mentioned; mind; minor*; minority; minutes; miss; mixed; moder*; monit*; monitoring; month*;
        monthly; months; morni*; morning; mosqu*; named; neces*; necessary; neede*; needed; needl*; neuro*; newly;
        next; ninety; nonet*; nonetheless; nothi*; nothing; nurseries; nursi*; nursing; occas*; occasion; of;
        offending; old; ones; opene*; opened; opini*; opinion; options; order*; orders; others; ought; outco*; outre*;
        outreach; outse*; outset; outstanding; over; overl*; overlooked; overs*; overt*; paediatric; page; paid;
        particular; parts; party; past; pathw*; pathway; patients; patte*; patterns; payme*; payments; peoples;
        perso*; person; personal; pharm*; physi*; pictu*; pilot; planned; plant*; pledg*; pledge; polic*; poor;
        poorl*; poorly; popul*; population; porta*; portage; posit*; positive; praise; praised; pre; prepare;
        prepared; press*; pressures; principal; process; processes; production; profe*; professional; programme;
        prompt; prope*; proper; protected; provide; provision; psych*; purpo*; purpose; quarterly; questions; quick*;
        quickly; quiet*; racis*; rate; rated; rathe*; rather; ratin*; rating; ratio*; reading; ready; reason; reasons;
        receive; recen*; recep*; recognised; recording; recov*; recovery; recruitment; redes*; redesigned; refle*;
        reflective; refused; register; regul*; regular; relationships; relatives; relea*; relia*; reliance; relie*;
        relied; remain; remained; renew*; repar*; reparation; repla*; repli*; replies; report; require; required;
        requires; reset*; resettlement; respect; respi*; respite; responded; respondents; restricted; restrictions;
        result; results; return; revea*; revie*; role; routine; safeguards; safel*; safely; sampl*; sample; sat;
        satis*; saw; screened; searching; secondary; secre*; secretary; secur*; secured; seldo*; seldom; sen; sense;
        sensi*; sensory; sent; sente*; sentence; serge*; serve*; served; shortage; shortcomings; shortly; shoul*;
        shown; sight; site; slave*; slavery; sligh*; slow; so; someb*; somebody; somet*; sometimes; speakers; special;
        spend; spends; spent; spott*; spotted; stabb*; stabl*; stable; staffing; stage; standing; start; start*;
        starts; state; statement; statements; stati*; station; stay; step; strain; stren*; strengths; studi*; study;
        submi*; submit; such; suffi*; sufficient; suitable; super*; supervise; supervision; supply; supported; sure;
        surpr*; survi*; suspe*; take; taken; talke*; talked; tarra*; tarrant; teachers; techn*; technology; teeth;
        telli*; tend; tendi*; tending; term; text; than; therapist; therapists; therapy; those; threshold; toddl*;
        toddlers; too; tool; top; town; transfer; transformed; travel; troub*; trouble; try; unacc*; unaccompanied;
        underestimated; understand; unive*; unpai*; unpaid; unreg*; unregistered; unsur*; unsure; until; upon; valle*;
        value*; valued; versi*; victim; visio*; vision; visua*; visual; waiti*; waiting; wales; warmt*; warmth; weak;
        weakness; weigh*; weight; wheel*; where*; white; whole; whom; wishes; woman; women; won; words; work; worked;
        workl*; worst; write; writi*; writing; wrong; young*; youngest; youngsters
        """,
        -0.25: """
        # are; # assessing; # at; # be; # change; # child; # collaborative; # impact; # information; # innovation;
        # it; # key; # leadership; # learning; # like; # meeting; # partnerships; # person; # priority; # protected;
        # resettlement; # risk; # send; # staff; # supported; # the; # this; # transitions; # well; # what; absen*;
        activ*; active; acute; age; agreements; amber; annua*; annual; anoth*; another; appea*; appre*; april; assis*;
        assistants; attend; audit; becom*; bed; beyon*; beyond; bills; borou*; borough; boys; bring*; brings; broke*;
        capac*; capacity; carries; case; certa*; certain; charg*; chron*; class*; clinical; co; colle*; comme*;
        commissioning; communication; company; conference; confi*; conse*; consent; consultation; conta*; contacts;
        conte*; continence; contingency; cours*; course; cqc; crisi*; crisis; custo*; deal; delay; delay*; deleg*;
        delegated; deliver; depen*; depends; deput*; describe; difference; different; disch*; discharge; does; doubl*;
        doubled; due; effect; eligibility; embed*; embedded; equality; equip*; equipment; ethni*; excel*; excellent;
        explo*; exten*; facto*; factors; files; forme*; former; forum; foste*; frequ*; fundi*; funding; girls; givin*;
        giving; glanc*; glance; gone; half; heari*; hoard*; hoarding; hold; hours; impro*; indep*; independent;
        induction; injuries; insid*; inside; knows; late; learned; leavi*; leaving; left; let; lette*; line; lockd*;
        long; made; makes; measure; memor*; men; mento*; mentoring; met; money; negle*; neglect; neigh*; ninet*;
        nobod*; nobody; notes; now; numbers; nurse; occup*; occupational; offered; otherwise; outcome; outst*; paper;
        paren*; parents; part; partners; peer; perio*; period; phone; phone*; phones; policy; post; posts;
        practitioners; prais*; prepa*; produ*; promptly; proto*; protocols; puts; quarter; reabl*; reablement;
        reaches; recorded; recru*; refer*; referred; regis*; respe*; responsibility; restr*; resul*; review; runs;
        school; schools; screening; scrutiny; second; send; sensible; senso*; serio*; serious; sexua*; sexual; signe*;
        signed; sough*; sought; speak*; spending; staff; staffed; standards; state*; steers; stopp*; stopped;
        straight; strat*; teaching; team; tell; tenan*; tenants; tende*; thank*; thanks; thera*; there; though; took;
        train*; training; trave*; trusted; twelv*; twelve; unit; victims; video; view; visib*; visible; visited;
        waite*; waited; wards; welsh; were; which*; whichever; why; wider; witho*; without
        """,
        -0.375: """
        # in; # is; # needs; # outcomes; # young; again*; against; almos*; almost; among; any; appro*; appropriate;
        are; assessment; assessments; check; chief; close; confe*; day; detec*; diffe*; direc*; duty; emerg*;
        emergency; emplo*; fewer; findi*; findings; force; given; green; has; have; heart; hospi*; induc*; injur*;
        insta*; integrated; involved; key; langu*; language; leads; make; march; measu*; meeti*; most; must; needs;
        neighbouring; new; nursery; offer*; officer; olds; order; other*; planning; priva*; private; pupil; pupil*;
        pupils; put; quart*; real; reports; requi*; rural; scatt*; scattered; scree*; scrut*; set; shari*; sharing;
        short; should; sign; six; sound; spend*; spot; staff*; stand*; strategic; takes; ten; this; trans*; under;
        victi*; volunteers; ward; we; wishe*; wished; works
        """,
        -0.5: """
        care; carer*; carers; childrens; decis*; desig*; designated; did; effec*; enoug*; enough; from; front; give;
        inspectors; integ*; is; last; less; mecha*; mechanism; nurses; partnership; place; rapid; read; revis*;
        revised; risk; schoo*; since; thems*; themselves; to; two; us; used; wait; way; with; writt*; written
        """,
        -0.625: """
        # area; # how; all; as; at; come; down; first; harm; help; her; meeting; only; plann*; records; see; service;
        short*; sit; support; teena*; teenagers; will
        """,
        -0.75: """
        for; inter*; into; many; moved; our; own; plans; suppo*; their
        """,
        -0.875: """
        commi*; decisions; families; healt*; health; home; partnerships; recor*; young
        """,
        -1.0: """
        nurse*
        """,
        -1.125: """
        early; referral
        """,
        -1.5: """
        partn*
        """,
        -2.0: """
        # findings
        """,
        -2.25: """
        # main
        """,
    },
    Theme.ASSESSMENTS: {
        2.25: """
        =
        """,
        1.625: """
        thera*
        """,
        1.5: """
        case; ident*; less; needs
        """,
        1.375: """
        # identifying; about; eligibility; good
        """,
        1.25: """
        # care; eligi*; no
        """,
        1.125: """
        # court; # disposals; every; langu*; language; therapy; view
        """,
        1.0: """
        # of; diffi*; impai*; offen*; school
        """,
        0.875: """
        condi*; draw; early; practitioners; quick*; quickly; somet*
        """,
        0.75: """
        # assessing; # needs; alcoh*; alcohol; college; down; follo*; occup*; occupational; recor*; repor*; reports;
        schoo*; sensory; some; speci*; tend; used; we
        """,
        0.625: """
        # a; # arrangements; # assessment; # for; # in; # planning; adult*; among; appea*; applied; are; aroun*;
        around; arrangements; brings; carer; carer*; carers; cases; child*; childrens; colle*; conce*; conditions;
        court; decision; development; disab*; first; followed; it; learn*; nursery; offending; one; ordin*; own;
        picke*; picked; profe*; profo*; profound; raise; relat*; senso*; specialist; start; teams; them; traveller;
        under*; was; when; with; years
        """,
        0.5: """
        # development; # evidence; anyon*; anyone; appli*; arran*; autistic; aware*; awareness; befor*; before;
        bring*; came; capac*; capacity; class*; difficulties; disabilities; educa*; educational; effect; famil*; few;
        free; gives; grade*; had; healt*; held; identification; into; judgement; main; managers; not; notice; nurse*;
        offer*; offered; others; ought; pictu*; picture; pover*; poverty; probl*; problems; professional; profi*;
        pupil; reaso*; reasons; recognised; recorded; referrals; refus*; reque*; sente*; sentence; share*; shared;
        showe*; showed; sometimes; staff; support; there; tool; transparent; trave*; trusted; understood; waits;
        wellb*; wellbeing; wider; wrong
        """,
        0.375: """
        # child; # found; # review; # strengths; # this; # we; # with; above; abuse; accou*; account; afterwards;
        agree; alike; apart; assessors; backl*; backlog; borou*; boroughs; by; caref*; careful; centr*; checks;
        clari*; clarity; compl*; complex; crite*; criteria; custo*; custody; devel*; difficulty; dysle*; dyslexia;
        earli*; earlier; edge; effec*; facto*; factors; for; from; fully; get; girls; group; howev*; however;
        identify; impairment; joint*; jointly; judge*; learners; learning; let; lies; looke*; looked; man; media*;
        median; might; month*; months; nearl*; nearly; nor; notic*; nurses; of; offence; or; other*; partn*; partners;
        perso*; photo*; plan; pract*; previ*; psychologists; reach; reach*; reass*; recog*; records; round; seldo*;
        seldom; self; septe*; september; something; soon; spott*; spotted; standing; suppo*; teach*; telli*; their;
        therapists; told; trans*; trust*; turne*; turned; unall*; unallocated; uncom*; upon; us; vague; visitors;
        were; what; write; writt*; written
        """,
        0.25: """
        # area; # assessments; # be; # communities; # effectiveness; # foreword; # have; # integrated; # it; # like;
        # next; # or; # people; # person; # positive; # steps; # summary; # the; # two; able; activity; adults;
        after*; all; anten*; antenatal; arriv*; arrived; assessed; balan*; balanced; bette*; better; both; built;
        burea*; bureau; carried; casew*; cent; centre; childs; choic*; choices; close; closely; come; complaints;
        concern; concerns; condition; contain; contrast; conversations; decis*; diagn*; diagnosis; disor*; disorder;
        docto*; doctor; domes*; domestic; drew; durin*; during; engli*; english; equip*; equipment; family; fathe*;
        fathers; feed; felt; forma*; formal; frequently; fundi*; funding; gathe*; gather; have; health; healthy; her;
        illne*; illness; impac*; impact; infor*; insta*; instance; intel*; intelligence; janua*; january; june;
        magis*; magistrates; mattered; meant; menta*; mental; mixed; move; neede*; needed; neighbourhood; nine;
        nobod*; nobody; nonet*; nonetheless; nurse; often; other; paid; panel*; panels; parent; partnership; per;
        person; persons; poorl*; poorly; pre; pressure; proce*; process; programme; promptly; provided; psych*;
        pupil*; pupils; questions; range; rated; reached; reaches; ready; refer*; repre*; represented; requests;
        response; right*; rights; round*; rounded; sat; sends; seven; sexua*; sexual; six; skilled; sligh*; socia*;
        social; sough*; sought; sourc*; stand*; story; table; teacher; thank*; thanks; that; therapist; thres*;
        threshold; took; underestimated; visib*; visible; visit; visit*; visua*; visual; wheth*; whether; which;
        write*; writers; writi*; writing
        """,
        0.125: """
        # areas; # carers; # childs; # chronologies; # do; # does; # domain; # experience; # experiences;
        # investigation; # keep; # peoples; # reviews; # risk; # send; # standard; # support; # timeliness; # unpaid;
        # young; accur*; accurate; acros*; across; activ*; addit*; additional; addressed; advic*; advice; approach;
        asks; assessing; assistance; attended; autho*; authority; autum*; autumn; badly; been; betwe*; between; birth;
        black; borough; cared; carri*; certa*; certain; changes; check; check*; child; circumstances; clear; close*;
        commonly; considered; conta*; contacts; conve*; coord*; coordinators; creat*; cut; data; day; deliv*;
        delivered; demon*; depen*; depends; desis*; desistance; did; disability; disru*; disruption; distr*; district;
        diversity; doors; drink*; drinking; emerg*; ever; every*; everyone; examined; examp*; example; excee*;
        expected; experienced; expla*; explained; explo*; father; feedb*; feedback; figur*; figure; finan*; financial;
        finis*; finished; following; fortn*; fortnight; frequ*; fresh; friends; full; got; great*; greater; harm; he;
        heard; heari*; hearing; higher; his; human; in; information; insid*; inside; invol*; know; known; legal;
        light; likel*; likely; local; localities; looki*; looking; march; matte*; may; meant*; meantime; missed; need;
        neigh*; neuro*; objec*; obser*; offer; old; once; openl*; openly; our; outre*; outreach; outsi*; outside;
        over; overd*; overdue; panel; park; part; particularly; pathw*; pathway; people; photographs; physi*;
        physical; porta*; portage; press*; previous; price; professionals; progr*; properly; propo*; protect; quest*;
        rare; rathe*; rather; read; real; reali*; receipt; rely; remained; repea*; report; requested; resid*;
        residents; resolutions; respo*; rise; robus*; robust; room; said; satis*; satisfied; saved; screening;
        secondary; seen; setti*; setting; shado*; skill*; so; someb*; somebody; someo*; someone; special; speed;
        spend; state; stren*; strengths; strug*; supplied; teaching; tends; text; the; thems*; themselves; those;
        times; too; twice; understand; urgent; usual*; usually; victi*; victims; views; visits; vulnerable; weeks;
        where; wherever; whole; whom; wishe*; wishes; withi*; within; word; work; worse; youngest
        """,
        -0.125: """
        # about; # access; # action; # adult; # adults; # are; # at; # authority; # being; # children; # concerns;
        # contribution; # delivery; # doing; # during; # education; # ensuring; # headline; # healthier; # heard;
        # improving; # indicative; # information; # initial; # innovation; # inquiries; # involvement; # joint;
        # learning; # live; # lives; # messages; # need; # one; # out; # overall; # pathways; # prevention;
        # processes; # providing; # quality; # rating; # recommendations; # resettlement; # responding; # safety;
        # services; # social; # staff; # statement; # supporting; # that; # voices; a; absen*; absence; accor*;
        according; achie*; acted; actio*; action; actions; active; adapt*; adaptations; adapted; adulthood; advoc*;
        advocacy; age; aged; ahead; alone; along*; alongside; alter*; altered; altho*; although; analy*; analysis;
        annua*; annual; answe*; appear; appointment; appointments; appre*; approved; area; areas; argum*; arrive; as;
        ask; asses*; assess; assessments; assistants; assur*; assured; attendance; avail*; available; await*;
        awaiting; babie*; babies; baby; backg*; began; begin*; beginning; behal*; behalf; below; beyon*; beyond;
        bills; body; booke*; booked; boy; boys; breac*; breach; break; bring; broke*; broken; broug*; brought; budge*;
        budgets; build*; café; calls; canno*; cannot; car; care; carin*; caring; carries; carry; cause*; champ*;
        changed; charge; chari*; chronologies; chronology; clini*; clinics; closi*; closing; club; co; comin*; coming;
        commissioners; commo*; commu*; communication; compared; compr*; comprehensive; concentrated; concl*; confi*;
        consu*; consulted; contacted; conte*; content; continue; continued; contr*; contract; contracts;
        contributions; conversation; cost; council; coupl*; cours*; courses; credi*; credit; daily; dange*; danger;
        date; daugh*; deal; dedic*; dedicated; delay; delay*; delays; deman*; demand; demen*; dementia; depended;
        depri*; deprivation; describe; detai*; digni*; dignity; director; discl*; discu*; disposal; disposals; dispu*;
        diversion; domic*; domiciliary; drawn; drift; drug; due; duty; easy; effective; ehc; eight*; elder*; eleve*;
        eleven; eligible; emergency; emoti*; emotional; emplo*; end; ended; engla*; england; enoug*; enough; enquiry;
        entit*; entitled; ethnic; evaluated; even; eveni*; evening; event*; events; evide*; evidence; experience;
        extra; face; faili*; field*; fieldwork; file; files; fille*; filled; findi*; findings; firm; forme*; forum;
        forwa*; forward; fourt*; fourth; frame*; framework; front*; frontline; fund; furth*; further; futur*; garde*;
        garden; general; give; go; goes; gover*; governors; great; green; hand; hard; helpe*; helped; here; him; hold;
        hours; hub; hubs; icb; if; improve; improvement; including; inclusive; indep*; independent; individual;
        initiatives; inqui*; inquiries; integ*; integrated; interests; interpreters; intervention; interventions;
        investigation; investigations; invit*; invited; invoi*; involved; job; jobs; joint; justi*; justice; key; law;
        learn; learned; leavi*; leaving; lette*; letters; level; liber*; liberty; libra*; like; line; littl*; little;
        live; lives; locality; log; longe*; longer; looks; lost; manage; managed; management; market; matter; meani*;
        medic*; medication; membe*; members; menti*; mentioned; met; mind; mothe*; mother; movin*; moving; must;
        named; neces*; necessary; netwo*; network; neurodevelopmental; never; next; nhs; night; ninet*; none; notes;
        nothi*; nothing; noticed; notif*; now; nurseries; nursi*; nursing; obtai*; older; olds; open; opene*; opened;
        organ*; outcome; outse*; outset; overl*; overlooked; overn*; overnight; packa*; packages; page; partner;
        partnerships; passe*; passed; patch*; patient; patients; payme*; payment; personal; pharm*; phone*; phones;
        pictures; pilot; placed; play; plent*; plentiful; point; polic*; policy; poole*; pooled; popul*; posit*;
        positive; practical; practitioner; prais*; prepa*; prepared; princ*; priva*; private; produ*; production;
        progress; promi*; proper; protected; proto*; protocol; provi*; provide; provider; providers; provision;
        publi*; public; published; put; qualified; question; quiet*; rarel*; rarely; rate; receive; recen*;
        recommendations; record; reduc*; reduce; regis*; relatives; relea*; relia*; reliance; relied; relis*; relish;
        remains; repar*; reparation; repli*; replies; reported; requi*; requires; reset*; resettlement; respi*;
        respite; restr*; restrictions; resul*; result; results; reviewed; reviewing; reviews; risks; routi*; routine;
        run; runs; safe; safeguarding; safer; safet*; safety; scale; scrut*; secti*; section; secur*; secure; sen;
        senio*; senior; serio*; serious; set; settl*; settled; seven*; several; short; shortage; show; side; simpl*;
        simple; singl*; single; sit; sixte*; sixteen; slave*; slavery; sleep; slow; sound; space; speak*; speec*;
        speech; spend*; spot; standard; statement; statements; statu*; statutory; stay; stood; stopp*; stopped;
        strai*; straight; strategic; strategy; stree*; strength; sugge*; surve*; survey; taken; takes; takin*; taking;
        taugh*; taught; techn*; technology; teenagers; telep*; telephoned; term; therapies; thing*; things; think;
        thoug*; though; threa*; thread; thriv*; to; toddl*; toddlers; train*; triag*; turn; twelv*; twelve; twent*;
        twenty; unacc*; unacceptable; unive*; unpai*; unpaid; unsur*; unsure; urgen*; very; visited; voluntary;
        volunteers; vulnerability; waite*; waited; wales; walk; ward; warmt*; warmth; way; ways; weakn*; weaknesses;
        websi*; website; weekl*; weekly; welco*; well; welsh; went; whate*; whatever; wheel*; while; whoev*; whoever;
        will; wished; witho*; without; worked; worker; worki*; working; works; works*; worri*; worries; year; yjs
        """,
        -0.25: """
        # equity; # findings; # health; # leadership; # local; # main; # meeting; # met; # partnership;
        # partnerships; # police; # priority; # safeguarding; # score; # systems; # three; # transitions; acces*;
        access; advis*; advisers; agree*; agreed; alloc*; appoi*; appro*; back; begun; board; captu*; captured;
        charg*; checked; chron*; comme*; common; compa*; completed; confe*; conferences; contact; continuing; could;
        counc*; countys; defic*; deficit; described; detec*; direct; dispo*; do; does; done; embed*; embedded; ethni*;
        evalu*; exper*; fall; feel; fewer; flats; food; form; forms; gap; gener*; gone; grown; hear; hospi*; hospital;
        housi*; housing; hyper*; hyperactivity; inclu*; indiv*; initial; inspectors; inves*; is; july; keep; kept;
        knew; late; led; life; lists; lived; livin*; living; make; manager; minor*; minority; moder*; most; much;
        multi; name; natio*; national; negle*; neglect; number; off; officers; order; order*; orders; outcomes;
        pande*; pandemic; paren*; parti*; particular; peopl*; peoples; planned; practice; preve*; prevention; prompt;
        queue; recou*; referred; relie*; resolved; retur*; return; review; safeg*; say; schem*; scheme; send; sent;
        sessi*; sessions; sever*; shari*; sharing; signe*; signed; signi*; significant; since; spent; start*; starts;
        state*; still; strat*; super*; supervisors; supported; third; thoughtful; throughout; time; timel*;
        timeliness; treat*; treated; trust; two; unbor*; unborn; undertaken; urgently; words; worke*; youth
        """,
        -0.375: """
        # organisational; # what; agenc*; agency; anoth*; another; atten*; attention; autism; can; commi*;
        consistency; count*; decisions; decli*; decline; direc*; disch*; discharge; experiences; find; found; has;
        house*; household; impro*; inspection; leade*; leaders; low; many; meet; money; new; numbe*; offic*; on;
        patie*; perpe*; perpetrators; place; planning; prese*; present; prote*; risk; service; short*; steer*; steers;
        up; viole*; violence; volun*; waiti*; waiting; week; welfa*; welfare; why; would; young
        """,
        -0.5: """
        # outcomes; any; change; consi*; descr*; each; enquiries; five; given; list; never*; nevertheless; out;
        outco*; parents; places; plans; quality; quart*; quarter; through
        """,
        -0.625: """
        adult; assessment; but; chang*; children; conti*; enqui*; equal*; equality; group*; groups; inter*; more;
        place*; plann*; protection; quali*; revie*; services; than
        """,
        -0.75: """
        # improve; after; at; how; inspe*; its; take; throu*
        """,
        -0.875: """
        # to; three; who
        """,
        -1.0: """
        servi*
        """,
    },
    Theme.PLANS: {
        2.125: """
        plans
        """,
        1.5: """
        into
        """,
        1.375: """
        revie*
        """,
        1.25: """
        trans*
        """,
        1.125: """
        transition
        """,
        1.0: """
        healt*; health; reviews
        """,
        0.875: """
        arran*; peopl*
        """,
        0.75: """
        # court; # disposals; backl*; backlog; have; made; national; overd*; overdue; shoul*; should; voice
        """,
        0.625: """
        # assessing; # needs; advic*; advice; arrangements; case; contingency; leade*; leaders; long; natio*; order;
        services; sufficient; support; team; term; those
        """,
        0.5: """
        # areas; # findings; # for; birth; budge*; budgets; calcu*; did; due; education; enoug*; enough; ensur*;
        ensure; from; half; hard; just; name; ninet*; ninety; order*; orders; outcomes; parti*; particular;
        partnership; peoples; personal; plan; plann*; planned; recor*; recorded; still; suffi*; suppo*; templ*;
        template; visit*; visits; weake*; weakest; which; work; worked
        """,
        0.375: """
        # does; # domain; # found; # main; # meeting; # the; # we; # what; anoth*; another; any; appea*; arranged;
        begin; care; clini*; commu*; community; councils; data; date; deal; dedic*; dedicated; educa*; four; frequ*;
        frequently; how; hundr*; hundred; improving; inten*; intend; joint; list; meant; nearl*; nearly; of; outco*;
        own; people; pre; pupil*; pupils; read; secti*; section; skill*; skilled; tasks; teach*; than; the; three; to;
        too; turni*; turning
        """,
        0.25: """
        # about; # area; # better; # development; # do; # evidence; # local; # need; # partnership; # planning;
        # statement; # two; a; according; alter*; altered; appear; area; at; changes; choices; clear; clinic;
        clinicians; close; condi*; conditional; conferences; conti*; contr*; contributes; counc*; deadl*; diagn*;
        draft; ends; even; events; fewer; figur*; figure; friends; gone; hand; he; here; his; insid*; inside;
        inspectors; interventions; job; lifte*; lifted; limit*; limited; lists; livin*; living; manag*; management;
        menti*; mentioned; mind; moder*; most; moved; movin*; moving; next; nurse*; nurses; often; old; or; place;
        point; policy; poor; press*; professionals; progress; promp*; promptly; rarel*; rarely; rathe*; rather; reach;
        reali*; realistic; requi*; return; reviewed; robus*; robust; safe; safet*; safety; sampl*; seldo*; seldom;
        sense; servi*; set; sever*; several; sign; sprin*; spring; state*; teachers; thems*; themselves; took; until;
        up; waiti*; waiting; well; will; wrong
        """,
        0.125: """
        # an; # arrangements; # assessment; # assessments; # care; # children; # chronologies; # contribution;
        # effectiveness; # information; # keep; # poor; # reviews; # risk; # social; # this; # three; # timeliness;
        # well; # working; =; accor*; achie*; achieved; acros*; across; action; adequ*; adequate; after; after*;
        afternoon; agreements; ambit*; ambitions; amend*; amendments; annua*; annual; asked; assessed; assis*;
        assistants; authorities; autum*; autumn; be; before; best; beyon*; beyond; bring; cauti*; child; childs;
        choic*; chron*; chronologies; circu*; circumstances; college; comme*; completed; confe*; consi*; consistent;
        conta*; contacted; contributions; convened; conversation; core; could; county; curfe*; curfews; decided;
        defic*; delays; deman*; desis*; desistance; devis*; devised; disabilities; duty; eight; engla*; england;
        eveni*; evening; event*; every*; everything; exit; fathe*; feed; files; first; follo*; followed; fourt*;
        fourth; frien*; funde*; funded; gener*; group; guida*; guidance; handf*; handful; happe*; happen; highe*;
        highest; histo*; history; impor*; important; impro*; inclu*; include; included; keep; late; learning; letters;
        like; looke*; looked; maint*; maintains; managers; medic*; medical; met; missi*; missing; more; named; neede*;
        needed; no; occas*; occasion; open; over; overl*; overlooked; owned; page; parent; particularly; partn*;
        perso*; pilot; placed; polic*; porta*; practical; present; preve*; prior*; priority; produced; profe*; progr*;
        prosp*; protected; provide; recei*; received; receiving; recru*; recruited; relie*; relied; repre*;
        representatives; residential; response; retur*; reviewing; risen; risk; sample; sampled; say; schools; secur*;
        secure; see; seriously; sessi*; sessions; share; short; showe*; showed; six; sough*; sought; specific; stabb*;
        staff; statement; statements; stead*; steps; stude*; students; such; sugge*; supervisors; tackl*; teaching;
        tendi*; tending; then; thin; thing*; things; timet*; timetable; towar*; towards; transferred; transformed;
        treat*; treated; troub*; trouble; vague; variation; victi*; victims; virtu*; virtual; visited; warm; was;
        weak; weaknesses; week; weeke*; weekends; when; whom; worke*; would; writt*; written; years; youth
        """,
        -0.125: """
        # adult; # commissioning; # contingency; # delivery; # doing; # education; # effective; # equity;
        # experience; # experiences; # facts; # foreword; # governance; # in; # learning; # management;
        # partnerships; # peoples; # providing; # provision; # recommendations; # resettlement; # score; # send;
        # strategic; # summary; # that; # was; # with; # young; above; absen*; absent; actio*; actions; adapt*;
        adapted; addre*; addressing; adole*; adult; adver*; advis*; advoc*; age; agree; agree*; alike; all; allow*;
        allowed; almos*; almost; also; among; amoun*; apolo*; approximately; areas; arriv*; arrive; as; ask; askin*;
        asking; assessments; assur*; assurance; attendance; author; await*; awaiting; away; back; barel*; barely;
        becam*; became; becom*; begun; below; benef*; benefit; board; borou*; borough; both; breac*; breach; break*;
        breakfast; broke*; broken; bunga*; burea*; bureau; by; calen*; calendar; can; carer; carri*; carried; cases;
        centr*; centre; chang*; change; chari*; charities; check*; checks; chief; close*; come; commissioning; compl*;
        complete; conce*; concern; concerns; condu*; conducted; conference; confi*; confu*; conse*; consent; consu*;
        consultation; continuing; continuity; contracts; control; conve*; conversations; council; custo*; custody;
        daily; day; decisions; delay; deliv*; delivered; depen*; depended; depends; depri*; deprivation; deput*;
        deter*; determined; diffi*; difficult; direc*; direct; disability; discu*; dispo*; dispu*; disputes; do; does;
        draw; drift; durin*; during; educated; effec*; eligi*; eligible; enquiries; enquiry; evalu*; evaluated;
        examined; exclu*; exclusions; existed; expec*; expected; exper*; exten*; facil*; family; far; feedb*;
        feedback; feel; find; findi*; findings; fire; firm; fit; five; following; forma*; formal; front*; frontline;
        full; fund; fundi*; funding; futur*; future; gate; gave; get; girls; gives; grade*; grasp; great; growi*;
        growing; grown; handl*; handled; havin*; having; heard; held; help; helpe*; helped; her; hold; home; hospi*;
        hospital; housi*; housing; howev*; however; ident*; identify; incid*; incidents; indep*; independent; initial;
        inqui*; inquiries; integ*; integrated; intel*; intelligence; inter*; invit*; invited; invol*; involved; jobs;
        kept; key; knew; know; langu*; language; later; leads; learn*; least; led; lesso*; lessons; liber*; liberty;
        line; links; littl*; little; live; lives; local*; locality; lockd*; lost; make; makin*; making; marke*;
        matte*; matter; matters; means; meet; minor*; minority; misse*; money; mothe*; mother; move; nationally;
        neces*; necessary; negle*; neglect; netwo*; network; never*; nevertheless; night; nine; nobod*; nobody; nor;
        nothi*; nothing; notif*; notifications; nursi*; nursing; offer*; offered; olds; on; ordin*; other*; out;
        outcome; overs*; packages; paren*; partnerships; passe*; passed; past; patie*; patient; peer; perma*; phone;
        pictu*; picture; place*; places; police; popul*; practice; prepared; probl*; problems; proce*; professional;
        profi*; programme; promi*; promised; provi*; provider; public; pupil; purpo*; quart*; quarter; quest*; quick*;
        quickly; quiet*; reabl*; reablement; reach*; reads; reason; reasons; referrals; remai*; remains; report;
        reports; resol*; resolved; responded; resul*; result; right; round; routi*; routine; safeg*; safeguarding;
        schoo*; scrut*; secto*; sector; seen; self; sen; send; sente*; sentence; serious; serve*; setti*; seven;
        shape*; shaped; she; short*; shortcomings; show; shown; singl*; single; site; small; somet*; sometimes;
        specialist; spend; spend*; spoke; start*; starts; stay; step; stop; strat*; strategic; subje*; subject;
        succe*; supported; surve*; survey; syste*; table; take; taken; takes; targets; teams; teeth; thera*; these;
        though; thought; thres*; throu*; times; trave*; trust; turne*; turned; twice; under; under*; unsur*; unsure;
        updat*; us; view; viole*; volun*; volunteers; wait; waits; wante*; wanted; weakness; websi*; website; welsh;
        what; whate*; whatever; while; whose; wider; worker; wrote; yet; you; young
        """,
        -0.25: """
        # headline; # improving; # is; # organisational; # outcomes; # services; acces*; agreed; an; and; appro*;
        aroun*; around; asses*; atten*; authority; betwe*; between; booke*; booked; but; calle*; called; casew*;
        check; common; commonly; covid; days; decis*; disch*; discharge; each; early; enqui*; every; evidence;
        families; forme*; former; found; fully; good; grant*; granted; harm; has; improvement; in; information;
        initi*; inspection; interpreters; its; lead; learned; leavi*; leaving; legal; local; loss; main; many; market;
        measu*; measure; menta*; mental; month*; months; multi; need; off; offer; office; officers; one; only; our;
        overa*; overall; panel; parents; partners; person; practitioners; prote*; providers; publi*; reaso*; reass*;
        recom*; recommendations; redes*; redesigned; said; school; separ*; septe*; september; service; someo*;
        someone; sure; targe*; third; thoug*; time; told; used; vary; views; weeks; wheth*; whether; workers
        """,
        -0.375: """
        # leadership; # support; agenc*; agency; alway*; always; assessment; autho*; becau*; because; busin*;
        business; came; carer*; carers; cent; children; commi*; cover*; covered; emerg*; emergency; emplo*;
        employment; end; evide*; exami*; exist; famil*; hub; indiv*; individual; infor*; meetings; pathw*; pathway;
        per; pract*; propo*; proportion; protection; repor*; separately; share*; shared; since; some; train*; trained;
        year
        """,
        -0.5: """
        # and; about; adulthood; adults; bette*; better; commo*; development; felt; few; issued; not; offic*; so;
        there; this; two; write*; writers
        """,
        -0.625: """
        devel*; for; issue*; life; prepa*; their; who; withi*; within
        """,
        -0.75: """
        meeting
        """,
        -0.875: """
        meeti*
        """,
        -1.0: """
        adult*; they
        """,
    },
    Theme.TIMELINESS: {
        2.25: """
        =
        """,
        1.625: """
        were
        """,
        1.375: """
        plans
        """,
        1.25: """
        all; days
        """,
        1.125: """
        conta*; ehc; issue*; waits
        """,
        1.0: """
        every; from
        """,
        0.875: """
        any; asses*; issued; many; time; too; waite*; waited
        """,
        0.75: """
        a; contact; decis*; delay*; first; must; takes; waiti*; waiting
        """,
        0.625: """
        # is; # what; an; assessment; call; cent; delays; depen*; few; frequ*; have; long; our; peopl*; people; per
        """,
        0.5: """
        # needs; appoi*; appointment; by; case; chron*; contacted; could; decision; depends; duty; expects; following;
        for; july; kept; lived; local; met; negle*; neglect; only; rated; since; timel*; timeliness; weeks; withi*;
        within; worki*; working
        """,
        0.375: """
        # and; # assessments; # effective; # findings; # partnership; # reviews; # timeliness; # to; acros*; across;
        adopt*; adopted; arres*; assessments; await*; awaiting; below; bring; come; conve*; dates; delay; expec*;
        falle*; fallen; follo*; if; indiv*; inspection; later; legal; letter; mediu*; medium; nobod*; nobody; notif*;
        notification; opene*; opened; outcome; promi*; promised; propo*; proportion; quart*; quarter; recov*;
        recovery; referral; repor*; runs; statements; such; sure; there; threa*; thread; urgently; visit; visits;
        year
        """,
        0.25: """
        # area; # assessing; # care; # doing; # headline; # main; # need; # planning; # that; # the; adults; alloc*;
        almos*; almost; anyth*; anything; appea*; appear; areas; clear; compa*; compared; concern; continue; dealt;
        decisions; development; down; dropp*; dropped; every*; everyone; five; forme*; former; green; half; impro*;
        improved; individual; initi*; initial; inqui*; inquiries; insid*; inside; inspe*; lette*; longe*; longer;
        lost; major; media*; never*; nevertheless; nothi*; nothing; occup*; occupational; offen*; offence; on; once;
        order; outco*; panel*; panels; part; passe*; passed; polic*; policy; practitioner; press*; proce*; process;
        queue; rang; reduc*; remem*; remember; requests; review; rural; seldo*; seldom; septe*; september; show;
        stage; stand*; standards; state*; take; teams; than; therapist; third; to; urgen*; visib*; visible; visit*;
        while; why
        """,
        0.125: """
        # a; # access; # action; # areas; # authority; # better; # do; # does; # for; # harm; # initial; # inquiries;
        # integrated; # into; # learning; # management; # meeting; # met; # partnerships; # prevention; # priority;
        # processes; # protected; # standard; # their; accor*; according; actio*; action; adaptations; adult*; after;
        agree*; agreed; allow*; allows; anoth*; another; anybo*; anybody; at; autho*; authority; becau*; because;
        betwe*; between; calen*; calendar; chang*; changed; child*; circumstances; commo*; common; conce*; conti*;
        delayed; depended; despi*; despite; eleve*; eleven; far; figur*; figure; finis*; finished; forwa*; forward;
        given; guida*; guidance; how; howev*; however; in; individuals; insta*; instances; inter*; interim;
        intervention; inves*; investigation; it; just; least; lengt*; likel*; likely; line; list; lists; littl*;
        little; londo*; looke*; looked; make; meant; meeti*; meeting; month*; months; nearl*; nearly; needs; nine;
        novem*; november; or; over; partn*; partnership; partnerships; past; person; place; placement; planned;
        prese*; present; receiving; reduce; refer*; release; reported; reque*; reviewed; rise; risks; services;
        short*; shortage; spoke; staff; start; statu*; statutory; summe*; summer; syste*; system; ten; that; thera*;
        therapists; three; throu*; through; told; triag*; twice; unpai*; unpaid; upon; used; wait; was; well; wheel*;
        whose; workers; years
        """,
        -0.125: """
        # arrangements; # assessment; # carers; # court; # disposals; # during; # ensuring; # experience; # financial;
        # identifying; # impact; # improving; # indicative; # key; # leadership; # local; # of; # organisational;
        # people; # peoples; # quality; # resettlement; # responding; # review; # safeguarding; # score; # statement;
        # strengths; # transitions; # working; acces*; access; actions; adult; advic*; advice; advoc*; again*;
        against; age; aged; agenc*; agency; ambul*; amend*; amended; annua*; annual; appli*; appointments; approach;
        area; arran*; arriv*; arrived; asked; attention; autis*; autism; autum*; autumn; avail*; available; aware*;
        awareness; bed; been; befor*; before; begun; being; best; bette*; better; board; borou*; borough; built; but;
        capac*; capacity; carer*; carers; carri*; carried; cauti*; children; childrens; colle*; college; commi*;
        complete; concerns; confe*; contracts; conversation; count*; county; court; crept; crisi*; crisis; custo*;
        custody; deadl*; decid*; decided; dedic*; dedicated; defic*; deficit; deleg*; delegated; depri*; deprivation;
        diagn*; diagnosis; direc*; disab*; disch*; discharges; discu*; dispu*; disputes; distr*; distress; durin*;
        during; early; educa*; eligi*; eligibility; emerg*; enabl*; enqui*; enquiries; ensur*; ensure; evalu*; evide*;
        evidence; exami*; examined; excee*; exit; exper*; families; family; feedb*; feedback; finan*; financial; firm;
        flat; forma*; formal; found; four; full; furth*; further; gives; givin*; giving; gone; great; group*; groups;
        he; healt*; health; held; helpe*; her; here; his; hospitals; hours; house; housi*; housing; hub; inclu*;
        incre*; increase; induc*; induction; inspectors; inten*; interests; invol*; joint; june; keeps; key; knew;
        known; last; learn*; learned; learning; leave; left; letters; liber*; liberty; look; management; managers;
        march; marke*; marked; matte*; may; means; mecha*; mechanism; meetings; menta*; mental; more; move; natio*;
        national; neede*; needed; neuro*; new; next; now; occas*; occasion; offic*; often; older; olds; open; other;
        other*; others; outcomes; outsi*; outside; overd*; overdue; packa*; parents; parti*; particularly; partners;
        perma*; permanent; phone; plan; planning; point; police; poorl*; poorly; popul*; post; practitioners; probl*;
        problems; profe*; progr*; progress; promp*; promptly; prose*; prosecution; prote*; protection; provided;
        psych*; pupil*; pupils; quali*; quality; quest*; quick*; quickly; raise*; raised; rare; reach*; reached; read;
        ready; reasons; received; recom*; recommendations; recor*; records; reduced; referrals; referred; refus*;
        relia*; remai*; remain; remains; resid*; residents; resol*; resolved; respo*; response; restr*; restrictions;
        retur*; return; revie*; right; rooms; run; safe; safet*; safety; said; schoo*; school; secti*; section; sent;
        servi*; seven; share*; shared; simpl*; slow; small; someb*; somebody; somet*; sometimes; speci*; specialist;
        sprin*; spring; stand; start*; stren*; strengths; suppl*; supplied; supported; taken; talk; term; their; them;
        thems*; themselves; therapies; therapy; this; thoug*; touch; train*; trans*; transparent; turn; turne*;
        turned; twelv*; twelve; unacc*; unacceptable; unall*; unallocated; under; under*; unit; until; up; urgent;
        use; vary; very; visited; volun*; we; weakn*; weaknesses; week; where; will; with; witho*; without; worker;
        works; works*; would; writt*; written; youth
        """,
        -0.25: """
        # development; # effectiveness; # experiences; # in; # outcomes; about; anyon*; anyone; appro*; atten*; back;
        bills; child; commu*; community; compl*; contr*; day; did; do; docto*; due; famil*; fundi*; funding; had; has;
        home; hospital; late; liste*; listed; lockd*; made; manag*; most; neurodevelopmental; ninet*; ninety; offer;
        one; out; paren*; pathw*; pathway; provi*; put; reaso*; regis*; seen; service; sever*; several; she; shoul*;
        should; showe*; showed; six; socia*; social; someo*; someone; those; when; which; work
        """,
        -0.375: """
        as; data; hospi*; is; not; still; support; they; times
        """,
        -0.5: """
        are; be; no; reviews; so; some; suppo*; the; two
        """,
        -0.625: """
        care; young
        """,
        -0.875: """
        backl*; backlog
        """,
        -1.125: """
        and
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        2.625: """
        =
        """,
        1.875: """
        measu*
        """,
        1.75: """
        complaints
        """,
        1.5: """
        compl*
        """,
        1.375: """
        evalu*; evaluation
        """,
        1.25: """
        learn*; learning; partn*
        """,
        1.125: """
        few; measures; revie*
        """,
        1.0: """
        commi*
        """,
        0.875: """
        # leadership; adver*; dashb*; every; gover*; not; partnerships; same; self; that; toget*; together; way
        """,
        0.75: """
        assurance; care; effect; evide*; governance; green; own; perfo*; performance; quali*; show
        """,
        0.625: """
        # organisational; # strategic; # what; after; appra*; assur*; audit; count*; dashboard; effec*; group;
        measure; monthly; outco*; outcomes; partners; quality; their; which
        """,
        0.5: """
        # is; # management; analy*; assessments; at; broug*; brought; changed; clinical; commissioned; committee;
        deput*; enoug*; enough; events; firm; forms; fortn*; fortnight; impac*; impact; initi*; initiatives; joint;
        liste*; listed; lists; looks; manager; month*; order*; recom*; recommendations; regis*; review; reviews;
        serge*; signi*; significant; thoug*; though; well; witho*; without
        """,
        0.375: """
        # delivery; # improve; # leaders; # score; ackno*; actio*; actions; amber; annua*; annual; asses*; audit*;
        becomes; being; board; but; carry; check*; checks; close; close*; closely; conce*; condu*; conducted; counted;
        depar*; difference; done; event*; evidence; exclu*; exclusions; feedb*; feedback; goodw*; goodwill; had;
        incid*; incidents; indep*; independent; it; lets; littl*; little; look; many; marked; memor*; model*; month;
        much; multi; near; off; out; rathe*; rather; read; regul*; regular; rests; risk; scrut*; scrutiny; senio*;
        senior; sent; short*; shortcomings; shoul*; should; soone*; sooner; sure; systematic; versi*; version; waiti*;
        waiting; welsh; while; yet
        """,
        0.25: """
        # are; # areas; # commissioning; # doing; # effective; # for; # how; # messages; # protection;
        # recommendations; # that; absent; accor*; allow*; allows; almos*; almost; anoth*; another; answered; appro*;
        areas; atten*; attendance; becau*; because; becom*; before; begun; blame; carer*; carers; chair; check;
        clini*; collected; concentrated; consi*; counc*; court*; dashboards; devel*; diffe*; discu*; disse*; does;
        drift; evaluated; form; gathe*; gathered; glanc*; glance; goes; grasp; great; guida*; guidance; handled; hold;
        ideas; identified; information; inves*; investigations; joint*; jointly; judge; learners; lesso*; lessons;
        list; maint*; maintained; make; marke*; misse*; of; offic*; officers; on; pathways; peer; perso*; pictu*;
        picture; police; practitioners; pre; prese*; prima*; primary; processes; psych*; psychologist; quart*; rapid;
        reach*; reached; records; repor*; report; reports; reviewed; round*; rounded; runni*; running; sente*;
        sentence; serio*; serious; servi*; service; signe*; signed; simpl*; simply; singl*; single; supported; syste*;
        tends; unpai*; unpaid; upon; use; very; weeks; years
        """,
        0.125: """
        # about; # accountability; # adult; # and; # area; # do; # facilities; # governance; # information;
        # innovation; # key; # learning; # needs; # one; # partnership; # planning; # priority; # quality; # self;
        # the; # their; # to; # was; # workforce; a; absen*; acted; activ*; activity; after*; afternoon; again*;
        against; age; agree; ahead; alone; amoun*; answe*; anyth*; anything; approved; assessment; attac*; attached;
        audits; author; befor*; begin*; begins; believe; below; brief*; budge*; budget; built; carri*; carried;
        chair*; chairs; chall*; challenge; chang*; clear*; clearly; colle*; colleagues; commission; community;
        complete; concerned; confined; considered; consistently; conversation; council; councillors; count; court;
        deal; deman*; demand; discussed; discussions; drawn; each; ethnicity; files; films; find; five; focus;
        followed; forma*; forum*; forums; found; from; get; getti*; getting; gives; going; got; governors; handl*;
        healt*; health; heart; help; helps; ident*; imple*; implemented; impro*; improvement; infor*; intel*;
        intelligence; interim; intro*; is; kind; lacke*; lacked; leave*; leavers; lives; longest; looki*; looking;
        losin*; losing; makes; manag*; managers; matte*; matter; measured; meet; menta*; mental; missi*; missing; new;
        nhs; nothi*; nothing; numbers; once; opini*; opinion; ought; page; pathw*; peoples; personal; persons; picke*;
        picked; places; polic*; prais*; praise; prior*; priority; proce*; progress; qualified; quarter; quarterly;
        rate; reads; recei*; received; relia*; responsible; retur*; return; round; sampl*; sample; says; searc*;
        searching; second; seldo*; seldom; session; shado*; showe*; showed; slip; standard; stop; stori*; stories;
        stret*; subst*; substance; supervise; team; tell; test; thera*; therapies; there*; therefore; thin; thoro*;
        thoroughly; thresholds; trust*; trusts; under*; vulnerable; ways; went; what; wheth*; whether; work
        """,
        -0.125: """
        # a; # arrangements; # assessing; # assessment; # authority; # being; # children; # communities;
        # development; # does; # effectiveness; # ensuring; # equity; # experience; # experiences; # findings;
        # foreword; # found; # headline; # identifying; # impact; # indicative; # keep; # next; # practices;
        # processes; # provision; # resettlement; # review; # safe; # safety; # send; # staff; # standard; # steps;
        # support; # systems; # this; # three; # two; # working; # works; # young; absence; according; accur*; acros*;
        across; addre*; adults; advic*; advice; advis*; advisers; aged; agree*; agreements; alter*; alternative;
        ambul*; ambulance; any; anyon*; anyone; appea*; appoi*; approachable; arran*; arrangements; arriv*; arrive;
        asked; assessors; assis*; assistants; assured; autum*; autumn; avera*; average; away; back; backl*; backlog;
        badly; balan*; become; been; best; betwe*; between; beyon*; beyond; black; call; can; charg*; childrens;
        childs; chron*; clinicians; co; college; come; commissioning; comparable; concerns; condi*; conditions;
        consistent; consu*; conta*; convener; conversations; county; cours*; cqc; custo*; custody; daily; day; days;
        death*; deaths; decid*; decide; decided; decision; decisions; deliv*; dependable; depends; depri*;
        deprivation; described; deter*; determined; different; diffi*; difficult; direction; disch*; discharge;
        dispo*; disposals; diver*; doing; door; durin*; during; duty; effective; eleve*; eligibility; eligible;
        emerg*; emergency; ends; engla*; england; equal*; equality; escal*; escalation; ethnic; evaluate; even;
        examined; excel*; excellent; exit; expec*; expects; experience; experienced; exten*; falls; family; farm;
        feel; felt; figur*; figure; fille*; filled; findi*; findings; fire; flats; follow; foren*; forensic; formal;
        forme*; forum; frail*; frailty; frank; frequ*; fundi*; funding; gave; general; generous; girls; go; gone;
        grant*; group*; groups; hand; handf*; handful; head; hear; helpe*; helped; her; here; high; his; home; how;
        howev*; however; hubs; identify; including; indic*; indiv*; individual; initial; insid*; inside; inspe*;
        inspection; integ*; integrated; interests; interviewed; issue*; issued; job; jobs; judge*; judgement; just;
        keep; kept; knew; know; known; langu*; language; late; later; leaders; leads; leave; less; let; lette*; level;
        light; links; lived; lockd*; lockdown; long; looke*; looked; lost; made; market; means; medic*; medication;
        meeting; meetings; might; minutes; missed; mixed; moder*; months; mothe*; mothers; moved; must; name; nearl*;
        nearly; neede*; needed; needs; netwo*; network; night; nine; ninet*; nobod*; nobody; notic*; notif*; number;
        nurse*; nursery; objec*; offen*; offences; offered; offers; older; open; openl*; openly; optio*; option;
        order; other; other*; others; outsi*; outside; overs*; owing; pande*; pandemic; panel*; panels; paren*;
        parent; part; parti*; patch*; pathway; payme*; payments; pharm*; phone*; phones; place; place*; placement;
        plans; point; policy; popul*; population; portf*; posit*; post; practices; practitioner; previ*; previous;
        pride; princ*; proba*; probation; probl*; problems; production; programme; prote*; protection; provider;
        providers; public; published; purpo*; purpose; put; quest*; quick*; quickly; range; ratio*; reabl*;
        reablement; reach; readi*; reading; reaso*; reasons; reass*; recog*; record; recorded; recording; recru*;
        reduc*; refer*; refug*; relat*; remained; remains; reported; requi*; resea*; reset*; resettlement; resol*;
        resul*; result; reviewing; risen; rota; route; routi*; routinely; run; runs; safet*; safety; saw; say; scale;
        schem*; schemes; school; secur*; secure; sensible; separate; serve*; sever*; several; share; share*; shared;
        shari*; sharing; she; sight; six; sixte*; sixteen; skill*; skilled; small; someb*; somebody; somet*; sough*;
        sought; speak; speci*; specialist; spend; spend*; spends; state*; statements; statu*; steps; stood; stren*;
        strengths; such; supervisors; surve*; survey; suspe*; system; table; take; takes; teachers; teaching; telep*;
        thems*; themselves; they; third; thought; thriv*; times; toddl*; toddlers; train*; training; trans*; trave*;
        treat*; treated; try; turne*; turned; turni*; turning; twelv*; twelve; unann*; unannounced; under;
        underestimated; understood; unit; unsat*; unsatisfactory; until; used; victims; view; violence; violent;
        visits; volun*; volunteers; vulnerability; wait; want; weak; weekl*; weekly; where; whole; why; women; worki*;
        working; worry; worst; write; writt*; written; yjs; young; youth
        """,
        -0.25: """
        # care; # in; # local; # of; # outcomes; # safeguarding; # services; # we; # with; about; account; among; and;
        anybo*; anybody; appre*; assessed; autho*; be; bette*; better; came; canno*; cannot; carin*; caring; cent;
        change; child; clear; commo*; common; compa*; completed; concern; contr*; conve*; could; depen*; did; direct;
        draw; drive*; drivers; eligi*; every*; everyone; exami*; exper*; families; full; gener*; given; half; harm;
        held; hours; inclu*; induc*; induction; inter*; invol*; leade*; learned; least; makin*; making; meeti*;
        membe*; members; money; more; no; now; offer*; often; only; over; partnership; per; plan; preve*; prevention;
        professional; provide; publi*; raise; relie*; relied; remai*; resid*; residents; safe; safeg*; schools;
        secto*; sector; see; sense; sexua*; sexual; since; some; spoke; support; taxi; teach*; term; them; these;
        throu*; through; time; timel*; timely; took; trust; viole*; visib*; visible; visited; was; when; whom; whose;
        will; withi*; within; worker; workers; would; year
        """,
        -0.375: """
        # court; # disposals; # people; # strengths; # well; accou*; adult; adult*; all; anti; area; authority; body;
        data; decis*; direc*; famil*; finan*; finance; first; local; management; monit*; monitoring; offer; our;
        peopl*; profe*; racis*; refle*; safeguarding; schoo*; separately; staff; super*; than; this; told; visit*
        """,
        -0.5: """
        children; good; have; into; its; lead; natio*; national; one; or; people; provi*; separ*; supervision; there;
        two; us; wellb*; wellbeing; were; worke*
        """,
        -0.625: """
        avail*; available; led; need; those; we
        """,
        -0.75: """
        child*; in
        """,
        -0.875: """
        are; reflective; the; who
        """,
        -1.0: """
        case; for; to
        """,
    },
    Theme.RECORDING: {
        1.625: """
        syste*
        """,
        1.375: """
        =
        """,
        1.25: """
        staff
        """,
        1.125: """
        are; notes; system
        """,
        1.0: """
        community; hospi*
        """,
        0.875: """
        commu*; hospital; shari*; sharing
        """,
        0.75: """
        chron*; discu*; file; referred; set; used
        """,
        0.625: """
        # information; all; certa*; child; clini*; discussion; inter*; polic*; police; see; sensi*; sensible
        """,
        0.5: """
        among; annua*; annual; arrangements; as; at; being; carer; completed; conta*; could; domic*; domiciliary;
        health; infor*; kept; let; make; not; partnership; phone*; phones; place; reasons; refer*; repla*;
        replacement; safeg*; scatt*; scattered; secur*; secure; sound; still; systems; third; unpai*; unpaid
        """,
        0.375: """
        # areas; # effective; # for; # main; # partnership; # processes; a; agenc*; agencies; agreements; allow*;
        allowed; arran*; bough*; bought; certain; chronology; clear; clinical; compl*; counc*; council; due; hand;
        healt*; her; home; improve; inclu*; including; information; intel*; intelligence; keep; one; other; partn*;
        proto*; protocols; reaso*; recording; reports; result; she; shoul*; should; signe*; signed; to; took; two;
        were; write
        """,
        0.25: """
        # evidence; # facilities; # management; # support; # the; absen*; absent; acute; agree*; alway*; always;
        ambul*; ambulance; an; anoth*; another; anyon*; anyone; becau*; because; begin*; begins; best; care; cases;
        chronologies; closi*; closing; concerns; confi*; contacts; contain; depen*; depended; digit*; digital;
        discussions; does; draft; enter*; even; family; find; glanc*; glance; gover*; governors; half; hard; harm;
        hospitals; impro*; interests; known; later; like; live; log; looke*; looked; management; meeti*; meetings;
        messa*; midwi*; nursi*; nursing; or; out; overl*; overlooked; own; paper; profe*; professionals; protection;
        ratio*; reading; repor*; requi*; require; resul*; revea*; safe; safeguards; said; share*; shared; so; spot;
        stopp*; stopped; stree*; tell; though; training; transition; trust; why; worked
        """,
        0.125: """
        # about; # adults; # area; # at; # concerns; # delivery; # doing; # findings; # found; # harm; # health;
        # improve; # initial; # innovation; # inquiries; # into; # investigation; # is; # key; # leadership;
        # learning; # practices; # priority; # risk; # safety; # systems; # that; # to; # we; # what; # working;
        about; acces*; access; add; adult; advocacy; apart; attac*; badly; began; but; can; check*; checked; choice;
        clinic; closu*; closure; conce*; contact; conte*; copie*; copied; cours*; course; do; ended; every; every*;
        everyone; expec*; expected; explo*; exploitation; facts; files; finan*; financial; five; followed; form; go;
        held; in; inform; lets; lost; manag*; means; named; no; nothi*; nothing; open; opene*; opened; paren*; parent;
        patie*; patient; pictu*; picture; preve*; prevention; prompt; prote*; purpo*; purpose; quality; rationale;
        readi*; reads; recov*; recover; recruitment; respe*; respectful; safeguarding; same; saw; scree*; show;
        sprea*; street; such; summa*; sure; suspe*; taken; teacher; then; thera*; therapist; there; these; thoug*;
        train*; trans*; victim; visits; went; what; wheth*; whether; worke*; would
        """,
        -0.125: """
        # a; # are; # assessing; # authority; # development; # do; # domain; # education; # experience; # headline;
        # how; # in; # indicative; # introduction; # local; # next; # of; # out; # outcomes; # peoples; # planning;
        # positive; # quality; # review; # score; # services; # steps; # strengths; # summary; # this; # with;
        # works; accou*; accounts; acros*; across; activ*; activity; advocate; age; agreed; alone; along; appea*;
        appoi*; appointment; area; ask; assessment; assis*; assistants; autho*; authority; avail*; available; backl*;
        backlog; be; begun; bette*; better; beyon*; beyond; booke*; booked; built; came; capac*; capacity; carer*;
        carers; chang*; clear*; clearly; colle*; come; commi*; communication; complaints; concern; confined;
        consistency; consistent; conti*; contr*; conve*; count*; court; daily; date; days; decision; described;
        diffe*; different; direc*; direct; docum*; documents; drawn; drop; duty; early; effec*; effect; eleve*;
        eleven; eligi*; eligibility; emerg*; emergency; enoug*; enough; enqui*; equal*; equality; evalu*; event*;
        events; evide*; evidence; fathe*; fille*; filled; first; following; force; fourt*; fourth; full; fundi*;
        funding; gener*; girls; good; group; hall; has; have; he; help; helpf*; helpful; highe*; highest; his; homes;
        hub; ident*; if; impor*; important; improvement; incom*; incomplete; inspe*; inspection; inspectors; integ*;
        integrated; interpreters; into; invit*; invited; invol*; journ*; journeys; kitch*; kitchen; langu*; language;
        lay; lead; learn*; lette*; letters; local; look; managed; manager; many; market; mattered; medic*; mediu*;
        medium; meeting; membe*; members; menta*; mental; misse*; mothe*; much; name; near; need; neede*; needed;
        needs; newly; nhs; night; nobod*; nobody; notic*; notif*; notification; now; numbe*; number; offer; order;
        our; outcome; outcomes; over; overt*; owing; panel; place*; places; plan; plann*; planning; point; policy;
        posit*; pract*; practice; progr*; progress; promptly; provi*; provide; provider; qualified; quest*; record;
        referral; referrals; refus*; relia*; reliance; remained; remains; report; resid*; residents; respo*; restr*;
        restrictions; review; right; rota; run; safet*; safety; sampl*; sampled; schools; secon*; second; seldo*;
        seldom; separ*; separately; sever*; several; share; since; singl*; single; six; somet*; sometimes; sough*;
        sought; stage; stand; state*; statement; strat*; strategic; stret*; studi*; supported; take; teaching; teams;
        term; that; their; them; throu*; through; time; times; told; too; transport; trust*; unann*; unannounced;
        under; under*; unit; upon; use; victims; view; voice; volun*; waiti*; waiting; weaknesses; weeks; when; who;
        whom; whose; wishe*; wishes; withi*; within; witho*; without; words; workers; worki*; working; years; young
        """,
        -0.25: """
        # assessment; # care; # court; # disposals; # people; # well; after; arriv*; arrives; asses*; atten*; consi*;
        decisions; descr*; did; each; families; for; gone; how; incid*; incidents; indic*; indicators; is; its; know;
        limit*; limited; long; marke*; matte*; missi*; missing; month*; months; more; nearl*; nearly; outco*; overs*;
        oversight; performance; perso*; persons; read; records; remai*; reviews; say; schoo*; school; service; some;
        super*; supervision; suppo*; support; team; this; weakn*; where
        """,
        -0.375: """
        apolo*; apologies; asked; been; child*; children; decis*; furth*; further; had; hold; initi*; initial; inqui*;
        inquiries; it; leade*; leaders; minut*; minutes; most; natio*; national; officers; often; perfo*; plans;
        revie*; services; showe*; showed; than; three; was; work
        """,
        -0.5: """
        and; board; offic*; recorded; socia*; social; we; well
        """,
        -0.625: """
        of; recor*; servi*; the; with
        """,
        -0.75: """
        peopl*; people
        """,
    },
    Theme.PLACEMENTS: {
        1.5: """
        care; flats; home
        """,
        1.25: """
        for
        """,
        1.125: """
        four; planning; resid*
        """,
        1.0: """
        # score; adapt*; at; monit*; monitoring; plann*; rooms; supported
        """,
        0.875: """
        # local; adaptations; jobs; lives; nursi*; nursing; posit*; refug*; services; two
        """,
        0.75: """
        # providing; # support; adults; beds; borou*; borough; marke*; market; now; position; providers; relied;
        residents; suppo*; young
        """,
        0.625: """
        # indicative; # outcomes; # strengths; acces*; adult*; conse*; consent; enabl*; famil*; foste*; foster; gave;
        grant*; granted; he; level; list; moved; prais*; relie*; responded; servi*; so; state*; statement; works
        """,
        0.5: """
        # ensuring; # improving; # in; access; back; block; bunga*; decis*; decisions; deleg*; delegated; exten*;
        families; fundi*; funding; had; housi*; housing; mothe*; mothers; ninet*; ninety; not; on; quali*; quality;
        relatives; remain; schoo*; school; share*; shared; short*; showe*; speci*; such; suppl*; waiti*; waiting
        """,
        0.375: """
        # continuity; # development; # effectiveness; # key; # meet; # next; # of; # provision; # services; # steps;
        activ*; activities; addressed; age; anoth*; another; autism; bed; brain; broke*; by; calls; childrens; combi*;
        comments; commi*; compl*; contr*; contracts; disab*; edge; eveni*; evening; exclu*; exclusion; fell; forme*;
        hande*; handed; has; how; hundr*; hundred; identify; in; indep*; independent; least; less; livin*; living;
        neede*; needed; newly; occas*; occasion; optio*; options; organised; praised; ran; residential; respo*;
        safel*; safely; schem*; secto*; sector; site; small; special; staff; staff*; staffing; supply; too; try;
        twelv*; twelve; unann*; unannounced; unkno*; unknown; visit*; where; worki*; working; youngsters
        """,
        0.25: """
        # access; # adaptations; # areas; # case; # commissioning; # contingency; # equipment; # evidence; # highly;
        # integration; # practice; # resettlement; # standard; # study; # summary; accep*; accept; addre*; advan*;
        arran*; authority; autis*; board*; candi*; candid; child*; clust*; cluster; comme*; commissioners;
        commissioning; complex; contrast; core; coupl*; did; diffe*; different; each; elsew*; elsewhere; encou*;
        encouraged; enoug*; enough; estat*; explo*; exploited; flat; frame*; framework; from; fund; gaps; gives;
        groun*; held; highl*; highly; hoard*; hoarding; hospi*; hospital; hours; ident*; injur*; injuries; know; late;
        learn*; left; level*; levels; lived; many; month*; months; much; must; near; netwo*; network; often; open;
        organ*; out; own; panel; pays; place; places; polic*; police; praise; rated; remai*; respi*; respite; resul*;
        result; rich; risk; schools; secur*; secured; shortage; somew*; somewhere; sons; speed; spoke; supplied;
        surve*; teena*; telli*; tenan*; tenancies; the; town; twent*; twenty; visits; would; young*
        """,
        0.125: """
        # a; # being; # capacity; # communities; # effective; # for; # found; # four; # home; # quality;
        # recommendations; # we; a; accessible; accom*; accommodation; adapted; admis*; adolescents; agencies; alcoh*;
        alcohol; alike; an; approved; areas; association; be; bench*; best; brings; build*; busin*; business; cabin*;
        cabinet; child; chose*; chosen; colleagues; compa*; conditions; continues; cost; counties; courts; cqc;
        custo*; days; decid*; decided; deman*; demand; demen*; dementia; depar*; department; describe; devel*;
        disabilities; disability; disabled; dista*; distress; do; door; due; durin*; during; eight; energ*; energy;
        expec*; extra; facil*; faile*; failed; fair; family; forum; found; front; gain; grant; group; her; homel*;
        homeless; house; informed; intel*; intelligence; joint*; jointly; keepi*; keeping; large; later; lead; learn;
        learned; learning; leave; let; lines; need; neuro*; never; new; nine; nineteen; notab*; notably; nursery;
        opene*; opened; opera*; or; our; outsi*; outside; outst*; outstanding; owned; package; paid; plans; positive;
        previ*; previous; price; priva*; private; rare; real; receive; recov*; recover; reduc*; reduced; refused;
        regis*; registered; relat*; relea*; release; reliance; retur*; return; safet*; safety; scheme; schemes;
        sentence; sever*; several; shape*; shaped; short; shoul*; should; slow; socia*; social; someo*; someone;
        specialist; spot; sprin*; spring; stabl*; stable; start; staye*; stayed; suita*; suitable; surpr*; survey;
        tende*; therapeutic; there; told; train*; trained; troub*; trouble; trust; unlaw*; unlawful; until; unusu*;
        unusual; us; visited; wait; weeke*; well; which; whose; withi*; within; witho*; without; you
        """,
        -0.125: """
        # about; # adult; # adults; # and; # are; # assessing; # authority; # be; # better; # carers; # child;
        # children; # collaborative; # concerns; # delivery; # demographics; # does; # during; # experiences; # harm;
        # headline; # healthier; # impact; # information; # initial; # innovation; # inquiries; # it; # joint; # keep;
        # learning; # like; # live; # lives; # management; # meeting; # need; # or; # out; # peoples; # person;
        # positive; # practices; # prevention; # processes; # protected; # protection; # safe; # safeguarding;
        # screening; # send; # statement; # supported; # supporting; # this; # three; # well; # what; # with;
        # working; # young; about; acade*; academy; acros*; across; actio*; action; addic*; addressing; adjus*;
        adopt*; adulthood; advis*; advisers; affec*; affection; again*; against; agency; agreed; allow*; almos*;
        almost; alone; alter*; alternative; altho*; although; alway*; always; among; amoun*; amounted; annua*; annual;
        any; anyon*; anyone; appea*; appli*; applications; appointment; appointments; appro*; approximately; area;
        asked; assessments; assessors; attention; autho*; autistic; avail*; available; avera*; average; away; backg*;
        backl*; backlog; becau*; because; begun; behav*; behaviour; beyon*; beyond; board; booke*; booked; boy; boys;
        break; breaks; broth*; budge*; burea*; bureau; call; came; canna*; cannabis; caref*; cases; cent; centre;
        certa*; certain; chang*; changed; charg*; charities; childs; chron*; clear; closi*; closing; come;
        commissioned; commu*; community; complaints; complete; completed; conce*; concerns; condi*; consi*; consu*;
        consultation; contact; conti*; continuing; continuity; contract; conve*; conversations; could; cours*; course;
        court; curre*; current; cut; date; deal; described; desig*; diagn*; diffi*; difficulty; disru*; disruption;
        districts; does; done; down; draw; drawn; drink*; drinking; drugs; duty; easy; educa*; effec*; effectively;
        eleve*; eleven; eligi*; emplo*; employment; enqui*; evalu*; even; every*; everything; evide*; evidence;
        experienced; fall; feel; felt; few; file; files; fille*; filled; first; five; followed; following; frien*;
        friends; full; funct*; get; getti*; getting; girls; give; gone; good; got; great; great*; greater; guida*;
        guidance; handl*; harm; have; havin*; having; help; helpe*; helped; here; high; his; hour; house*; hub; icb;
        ill; imagi*; impro*; improve; included; indiv*; initi*; initial; inspection; inspectors; integ*; integrated;
        inten*; interview; interviewed; invit*; invited; invoi*; issue*; issued; just; keep; kept; kitch*; lack;
        langu*; lapse*; lapsed; launc*; launched; law; lay; led; life; lifel*; lifeline; like; liste*; listed; lists;
        littl*; little; live; look; love; make; makin*; making; managed; manager; managers; march; matte*; matter;
        medication; meeti*; meetings; men; menta*; mental; met; might; miles; minor*; minority; missi*; missing;
        money; month; move; natio*; national; natur*; neces*; necessary; needl*; neigh*; nhs; no; none; nor; nothi*;
        nothing; notice; number; nurses; of; off; offen*; offer; officer; old; older; once; oppor*; opportunities;
        order; organisation; other*; others; outco*; outcomes; outse*; outset; over; overl*; overlooked; overn*;
        overnight; overs*; oversight; packages; parent; parents; part; parti*; partn*; pathw*; pathway; patie*; pay;
        payme*; payments; peopl*; peoples; per; perma*; permanent; pharm*; pilot; plan; plant*; plent*; plentiful;
        poole*; pooled; practice; practitioners; press*; prevention; probl*; problems; proce*; produ*; profe*;
        professionals; programme; proper; propo*; proportion; prose*; prosecution; provi*; psych*; pupil; pupil*;
        pupils; purpo*; purpose; quart*; quarter; quest*; range; rarel*; rarely; reabl*; reablement; reach*; reached;
        read; ready; reaso*; reasons; received; recog*; recognised; records; referral; referrals; regar*; remained;
        remains; remov*; removed; renew*; repar*; reparation; repre*; represented; resol*; response; responsible;
        restr*; restrictions; review; right; runni*; running; safe; safeguards; say; scarc*; scarce; searc*; search;
        secon*; see; seldo*; seldom; self; senio*; senior; senso*; serio*; sessi*; set; setti*; settings; seven;
        seven*; seventy; she; shops; showed; shown; sibli*; signe*; signed; since; sitti*; sitting; skill*; skills;
        some; somet*; space; speak; speak*; spend; stabb*; stabi*; stability; stand*; start*; strai*; stree*; street;
        stret*; succe*; suffi*; sufficient; syste*; task; taxi; team; telep*; telephoned; tendi*; tending; term;
        there*; therefore; third; third*; thirds; though; thought; timel*; timely; times; touch; trans*; trave*;
        travel; treat*; treated; trust*; trusted; tuiti*; tuition; turn; turne*; turned; under; under*; unit; units;
        unreg*; unregistered; upon; valle*; valleys; very; victi*; victims; video; volun*; voluntary; waite*; waited;
        weak; weakn*; week; what; when; wheth*; whether; while; whom; winte*; winter; writt*; written; years;
        youngest; youth
        """,
        -0.25: """
        # assessment; # at; # court; # disposals; # do; # experience; # is; # leadership; # main; # partnership;
        # partnerships; # people; # risk; # safety; # unpaid; act; add; advic*; advice; agree*; all; allowed; also;
        appoi*; assessed; atten*; being; but; centr*; chari*; check*; checks; clini*; clinical; condition; conta*;
        control; data; debt; direc*; disch*; discharge; domic*; domiciliary; early; exper*; experience; follo*; fresh;
        given; go; half; healt*; health; homes; i; if; inclu*; inves*; investigations; it; job; joint; leaders;
        leavers; medic*; more; neighbouring; notic*; numbe*; offer*; offered; officers; paren*; patients; pract*;
        progress; prote*; protected; provide; provision; recor*; recru*; recruitment; report; reque*; requests;
        resor*; reviews; safeguarding; same; scale; service; still; strat*; strategy; support; survi*; take; taken;
        than; that; think*; thinking; time; took; unpai*; unpaid; up; use; used; was; worked; year; yet
        """,
        -0.375: """
        carer; close; councils; deprivation; emergency; infor*; information; inspe*; inter*; leade*; leave*; leavi*;
        leaving; liber*; liberty; looke*; looked; movin*; moving; offic*; placement; progr*; proto*; protocol; refer*;
        repor*; safeg*; said; their; they; this; thoug*; three; to; weekl*; weekly; who; work; worke*
        """,
        -0.5: """
        # how; adult; are; arrangements; counc*; depri*; emerg*; is; manag*; only; place*; placements; revie*; stude*;
        students; those; we; with
        """,
        -0.625: """
        after; asses*; carer*; carers; made; perso*; personal; them; were; your
        """,
        -0.75: """
        =; local
        """,
        -0.875: """
        and; most
        """,
    },
    Theme.PERMANENCE: {
        0.75: """
        with
        """,
        0.625: """
        perma*
        """,
        0.5: """
        adopt*; broth*; mothe*; remov*; removed; send; who
        """,
        0.375: """
        # well; adopted; children; contact; had; lapse*; lapsed; mothers; needs; pathw*; pathway; pleas*; see; some;
        their; two; waite*; waited
        """,
        0.25: """
        # being; # improving; # of; # the; avera*; average; been; bring*; child*; conta*; decis*; decisions; encou*;
        expla*; explained; fully; good; have; placement; plans; quali*; quality; rooms; super*; supervisors; than;
        updat*; varia*; years
        """,
        0.125: """
        # are; # area; # doing; # effective; # evaluation; # how; # main; # partnership; # people; # quality; # safe;
        # that; # young; are; be; betwe*; between; bring; canno*; cannot; care; child; compa*; compares; do; few;
        going; home; into; keep; level; made; more; mother; movin*; moving; order; pande*; pandemic; permanent;
        place*; play; recei*; receive; rest; right; safe; since; thera*; therapeutic; time; timel*; timely; wales;
        where; will; young*; youngest
        """,
        -0.125: """
        # a; # delivery; # domain; # for; # found; # out; # to; # we; # what; about; all; and; appoi*; arran*;
        arrangements; asses*; assis*; at; board; can; carer*; carers; case; cases; childrens; come; commu*; community;
        compl*; condi*; conditions; confi*; could; count*; court*; courts; curfe*; curfews; did; dispo*; distr*;
        every; families; family; firm; first; give; half; howev*; however; inspe*; inter*; is; it; its; live; manag*;
        managers; might; no; on; only; or; order*; orders; own; panel; partn*; partnership; place; plan; plann*;
        planning; polic*; policy; pract*; repor*; revie*; sente*; servi*; service; short; shoul*; should; show; staff;
        stood; teams; term; them; there; three; told; too; us; waiti*; waiting; we; were; what; when; which; witho*;
        without; work; year; young
        """,
        -0.25: """
        # court; # disposals; a; an; by; famil*; has; of; one; out; peopl*; people; they; was
        """,
        -0.375: """
        court; in; to
        """,
        -0.5: """
        that
        """,
        -0.625: """
        the
        """,
        -4.375: """
        =
        """,
    },
    Theme.HEALTH: {
        2.625: """
        =
        """,
        2.125: """
        disch*
        """,
        1.75: """
        discharge
        """,
        1.5: """
        pract*; reabl*; reablement
        """,
        1.375: """
        parents; unit; wait
        """,
        1.125: """
        communication; integ*; practitioners; seen; those
        """,
        1.0: """
        # transitions; commu*; devel*; felt; therapies
        """,
        0.875: """
        based; crisi*; crisis; frail*; frailty; full; had; integrated; intermediate; learn*; paren*; pharm*; ready;
        say; sleep; ward
        """,
        0.75: """
        answe*; any; at; conti*; continence; deliv*; desig*; designated; diagn*; emerg*; emergency; home; injur*;
        manag*; medic*; patients; school; staff; works*; workshops
        """,
        0.625: """
        # during; # impact; # three; # to; adole*; all; attention; behav*; behaviour; bette*; better; delivered;
        director; disputes; eight; foren*; forensic; fundi*; funding; gener*; general; hold; kept; left; lockd*;
        medication; neurodevelopmental; nurses; older; pathway; patie*; prais*; psych*; recou*; scree*; see; some;
        stop; weeks; who
        """,
        0.5: """
        # communities; # in; # provision; # quality; # services; # strengths; a; abrup*; admis*; after; answered;
        asses*; begun; childrens; clinicians; cost; defic*; deficit; depar*; dispu*; diversion; doubl*; doubled;
        famil*; families; heari*; hearing; infan*; infant; it; lack; learning; made; managed; meet; need; nhs; now;
        officer; on; opera*; paediatric; pathw*; pilot; praise; priva*; private; protection; provi*; reviews;
        screening; sees; share; specialist; spot; targe*; targeted; their; they; though; to; toddl*; toddlers; trust;
        visitors; wards; winte*; withi*; within
        """,
        0.375: """
        # and; # evidence; # healthier; # live; # lives; # needs; # partnership; # pathways; # safety; # statement;
        # supporting; adolescent; along*; alongside; altered; alway*; always; ambul*; assess; atten*; autism; baby;
        backl*; backlog; becom*; become; bed; calm; canno*; cannot; case; child; clini*; conve*; conversations;
        counselling; coupl*; delay; delayed; demen*; dementia; described; did; diffe*; direc*; disability; distress;
        diver*; docto*; each; encouraged; extra; fewer; figur*; for; gone; got; hour; hundr*; hyper*; hyperactivity;
        injuries; keepi*; keeping; langu*; learned; leave; leavi*; leaving; men; milli*; million; more; name; named;
        neuro*; never*; nevertheless; newly; number; nurse*; offer; offer*; other; paedi*; partners; persons; picture;
        progr*; prote*; provider; recru*; referrals; schoo*; secon*; seven*; sever*; several; staffed; stati*; swift*;
        swiftly; teams; the; time; times; transfer; triag*; unacceptable; unive*; winter; worked; youth
        """,
        0.25: """
        # a; # area; # better; # effectiveness; # experience; # four; # health; # involvement; # key; # met; # or;
        # partnerships; # police; # positive; # safe; # score; # standard; # systems; accept; accou*; accounts; acted;
        acute; addic*; admission; admissions; adolescents; affection; alrea*; already; anten*; antenatal; arrive;
        assessments; autis*; available; avera*; average; await*; awaiting; beds; beforehand; behal*; behalf; black;
        body; brigh*; bright; by; cared; casel*; caseloads; check; clari*; clarity; clinics; colleagues; come; comin*;
        coming; commissioning; conferences; consu*; consultant; conta*; contributed; control; couns*; custo*; custody;
        dange*; danger; day; descr*; devis*; devised; diagnosis; different; disab*; disag*; disagreements; discharges;
        disor*; disorder; drawn; drink*; drinking; durin*; during; encou*; every; examinations; excel*; excellent;
        expectant; fall; falls; feedi*; feeding; feel; figure; final; findi*; findings; fully; fund; go; going; grown;
        hardl*; hardly; harm; healthy; helpe*; helpf*; helpful; hospi*; hospital; hours; house; icb; impressive;
        information; integration; inter*; involved; is; its; joint; keeps; known; languages; late; local*; management;
        many; measure; miss; misse*; missed; missi*; missing; most; new; ninet*; numbe*; nurse; octob*; october;
        offered; once; overs*; page; perio*; period; phone; physi*; pictu*; practice; practices; pre; presc*;
        progressed; provision; psychological; quart*; quarter; quick*; quickly; receive; recog*; recognise; recom*;
        recor*; recruited; refus*; refused; relea*; resolved; respe*; respected; respond; responsible; revie*; safet*;
        safety; seconded; session; short; sight; slow; speci*; speec*; speech; staff*; station; stead*; steady;
        steer*; steers; survi*; swimm*; swimming; telep*; telephoned; term; teste*; tested; them; third*; thirds;
        thoug*; train; trusted; turne*; turned; two; unacc*; under; waite*; waited; wales; walki*; walking; watch*;
        watched; week; wheel*; while; whole; whom; will; witho*; without; worri*; worries
        """,
        0.125: """
        # are; # do; # does; # doing; # domain; # education; # headline; # messages; # need; # one; # priority;
        # reduce; # resettlement; # send; # that; above; absence; accep*; activ*; activity; adult; affec*; after*;
        aftercare; again*; against; ahead; alter*; altho*; although; ambulance; among; amoun*; anxie*; anxiety; areas;
        arriv*; asks; assessment; assis*; assistants; avail*; be; becau*; because; being; belie*; believed; benef*;
        benefit; boroughs; both; brain; broken; budge*; budgets; but; calle*; called; caugh*; caught; chair*; chaired;
        chari*; checked; close; coast*; colle*; colleges; commissioners; community; comparable; complete; completed;
        confe*; consultation; contacts; continuing; contract; county; cover*; covers; crept; crite*; criteria; days;
        decisions; delivery; department; dependable; desk; detai*; difference; distr*; doctor; drug; dysle*; dyslexia;
        early; effect; enabl*; end; equip*; equipment; eveni*; evenings; everything; exami*; expec*; exper*;
        experience; experienced; explo*; exploitation; facts; far; father; figures; first; flexi*; flexibly; form;
        found*; frida*; friday; front; front*; funde*; funded; generally; goals; good; hands; happen; helps; highe*;
        higher; his; hospitals; ideas; illne*; illness; impre*; improve; improved; indic*; infor*; injury; inspection;
        instr*; investigations; kitch*; kitchen; language; leafl*; leaflets; level; library; linke*; linked; list;
        livin*; living; localities; manage; means; measu*; menti*; mentioned; money; morni*; morning; mother; move;
        movin*; moving; nearl*; nearly; needl*; neighbourhood; night; notif*; occas*; occasion; of; off; offers;
        offic*; office; olds; only; out; packa*; packages; perin*; perinatal; place; placed; police; posit*; positive;
        possi*; possible; post; practical; praised; prese*; press*; pressure; produ*; programme; promi*; provide;
        psychologist; publi*; public; published; quick; reaches; record; recorded; redes*; redesigned; regio*; region;
        repla*; replacement; required; resol*; resource; respo*; resul*; results; right; robus*; robust; rota; route;
        runni*; running; saved; screened; second; senso*; sensory; separ*; separate; service; severe; shari*; sharing;
        sign; signe*; signed; since; singl*; single; sit; sits; six; standard; start*; starts; step; stori*; stories;
        stron*; strong; suffi*; sufficient; supplied; sure; talk; teachers; team; teeth; tell; ten; tends; text; than;
        thank*; thanks; thems*; themselves; these; through; took; touch; traum*; unnot*; unnoticed; usual*; usually;
        viole*; violence; visib*; visible; visit*; visiting; vulne*; vulnerable; walk; went; where; which; which*;
        whichever; whose; wish; worke*; workers; years; yet; yjs; young; youngest
        """,
        -0.125: """
        # adult; # arrangements; # assessing; # assessments; # authority; # being; # care; # commissioning;
        # development; # effective; # ensuring; # equity; # foreword; # heard; # highly; # home; # improve;
        # innovation; # integration; # is; # learning; # meet; # meeting; # of; # organisational; # outcomes;
        # peoples; # practice; # prevention; # recommendations; # reviews; # risk; # safeguarding; # staff; # study;
        # this; # timeliness; # two; # voices; # was; # workforce; acces*; accor*; achie*; achieved; actio*; adapt*;
        adaptations; adapted; add; addit*; additional; adequ*; adequate; adjus*; adult*; adulthood; advan*; adver*;
        advic*; advice; adviser; again; age; agenc*; agency; agree; alike; allow*; allowed; ambitious; amend*;
        amended; an; analy*; annua*; annual; anybo*; anybody; anyth*; anything; appear; appli*; appointment;
        appointments; apprenticeships; appro*; approach; are; arrangements; arres*; as; assessors; attend; attendance;
        audit*; audits; autistic; autum*; autumn; back; becam*; became; been; begin; begin*; behin*; behind; below;
        beyon*; beyond; bills; breakfast; building; buildings; café; calcu*; carin*; caring; carri*; cent; change;
        changed; changes; charging; charities; charity; check*; chief; choic*; chron*; circu*; circumstances; citys;
        class*; classes; clinical; close*; closely; clubs; cluster; co; collected; comes; commissioned; committee;
        commo*; communities; complaints; compr*; comprehensive; concern; concerns; condition; conne*; consi*;
        consulted; conte*; content; continues; convi*; cook; coord*; course; courses; court; courts; covered; cqc;
        credi*; credit; date; daugh*; daughters; debt; decid*; decis*; deman*; demand; denta*; dental; depended;
        deprivation; deprived; describe; detec*; diffi*; difficult; digit*; digital; directed; domic*; domiciliary;
        door; doors; draft; drive*; drop; drugs; easte*; easy; edge; educational; ehc; eight*; eligi*; eligible;
        elsew*; elsewhere; emplo*; empty; ended; enqui*; ensur*; ensure; equal*; espec*; especially; ethni*; ethnic;
        evalu*; event*; ever; every*; everyone; examined; examp*; exclu*; exclusion; exist; expected; expla*;
        explained; facil*; farme*; fathe*; fathers; fear; feedb*; feedback; fell; fille*; filled; flat; follow;
        followed; food; footb*; football; forum; forwa*; forward; fourt*; fourth; free; frien*; friendships;
        frontline; gain; garde*; garden; gate; gathe*; gathered; get; getti*; getting; given; gives; givin*; giving;
        goodw*; goodwill; gover*; governance; grade*; great; group*; groups; handl*; happy; hard; havin*; having;
        heard; here; high; histo*; history; hospice; how; howev*; however; i; if; impai*; impairment; improvement;
        include; including; inclusive; incre*; increase; indep*; independent; indiv*; individual; individuals;
        initial; insid*; inside; inspe*; inspectors; intel*; intelligence; inten*; interests; internships;
        interventions; interviewed; invol*; issue*; issued; jobs; judge; just; keep; knew; knowl*; knowledgeable;
        large*; largely; last; law; leade*; leaders; leads; learn; lesso*; lessons; lets; liber*; liberty; lies; like;
        likel*; likely; liste*; lives; locality; looke*; looked; looki*; looking; loss; lost; low; lunch; make;
        makin*; making; managers; matter; matters; meani*; measures; media*; median; mediu*; medium; meeting;
        meetings; membe*; members; mento*; midwives; minor*; minority; modes*; modest; month*; months; mothers; multi;
        multi*; multiple; narro*; natio*; national; navig*; neede*; needed; negle*; neglect; neighbouring; neith*;
        neither; nine; nor; notes; nothi*; nothing; notification; notifications; numbers; often; onlin*; online;
        optio*; options; order; order*; organ*; others; outcomes; outse*; outset; overa*; overall; overdue; overl*;
        overlooked; overn*; overnight; overt*; panel*; panels; partn*; partnerships; past; pathways; patient; patte*;
        patterns; payme*; payment; payments; pays; peers; peopl*; people; perma*; permanent; perpe*; perpetrators;
        persi*; perso*; phones; place*; placements; planning; plans; pleas*; pledg*; pledge; plentiful; point; policy;
        popul*; population; porta*; portage; preci*; prepa*; prevention; previ*; previous; prior*; priority; proce*;
        process; production; profi*; profo*; profound; proje*; prope*; proper; propo*; proportion; prose*;
        prosecution; protocols; provided; providers; pupil; pupil*; pupils; quality; raise; ran; ratin*; rating;
        reached; reads; receipt; received; recognised; recommendations; records; recov*; recovery; reduce; reduced;
        referred; refle*; refug*; relia*; reliance; relis*; relish; remain; remov*; removed; repli*; report;
        representatives; requested; requests; requires; reset*; resettlement; residential; residents; resolutions;
        respi*; respite; response; responsibility; restr*; retirement; review; reviewed; risk; risks; room; rooms;
        round*; rounded; rural; safeg*; safeguarding; same; sat; scale; schem*; scheme; scrut*; secre*; secretary;
        sector; secur*; secure; self; sent; serve*; serves; sessi*; setti*; seven; seventy; shado*; shape*; shaped;
        shared; shift*; shortage; sibli*; side; signi*; significant; simpl*; site; sites; skilled; slave*; slavery;
        small; somet*; sometimes; sons; speak; speak*; spend*; spoke; stabb*; standing; state; state*; statements;
        statu*; statutory; story; stren*; strength; strengths; stret*; strug*; stubb*; subst*; substance; sugge*;
        super*; supervision; suppl*; suppo*; support; surve*; survey; swift; systematic; taken; takes; taugh*; taught;
        taxi; tenan*; tendi*; tending; that; then; therapeutic; thin; thing*; things; think; timel*; timely; toget*;
        together; told; towar*; towards; track*; training; travel; treat*; treated; treatment; troub*; trouble;
        trust*; try; turn; twice; unaccompanied; unans*; unanswered; unsur*; unsure; upon; valle*; valleys; value*;
        valued; vary; versi*; version; victi*; victims; view; views; villa*; villages; visitor; volun*; volunteers;
        waiti*; waiting; want; wante*; wanted; way; ways; weak; weakn*; websi*; website; weeke*; weekl*; weekly;
        welco*; welcome; wellb*; wellbeing; welsh; were; wheelchair; when; where*; wherever; wishe*; wished; won;
        word; words; write; writt*; written; wrong; wrote; you; young*; younger; youngsters
        """,
        -0.25: """
        # court; # disposals; # for; # integrated; # leaders; # management; # protection; # strategic; # working;
        acros*; across; act; adopt*; adopted; advisers; advocacy; aged; alcoh*; alcohol; anoth*; another; appea*;
        approved; aroun*; around; arran*; ask; asylu*; asylum; aware*; awareness; bail; bank; best; boys; break*;
        build*; built; carer; cases; checks; childs; clear; clinic; club; commission; compl*; complex; contracts;
        counc*; councils; cours*; data; decision; depri*; development; disabled; discu*; discussions; district; does;
        done; due; eleve*; eleven; engag*; enoug*; enough; even; example; follo*; forma*; four; frequently; from;
        furth*; further; half; hand; he; homes; ident*; identified; ill; initi*; into; job; joint*; jointly; july;
        key; lead; leavers; lette*; letters; libra*; lifte*; lifted; limit*; limited; lists; live; lived; long; look;
        man; market; matte*; matur*; mature; may; medical; meeti*; met; month; moved; must; never; no; nursery; open;
        opene*; opened; other*; over; overd*; particular; particularly; peer; per; perfo*; performance; person;
        personal; plann*; plant*; posts; present; prima*; primary; protocol; psychologists; quali*; raise*; raised;
        reach; read; reduc*; referral; relat*; remains; repar*; reparation; reports; repre*; reque*; resid*; rich;
        run; scatt*; scattered; secto*; seeki*; seeking; seldo*; seldom; servi*; set; share*; shoul*; someo*; someone;
        stay; strat*; strategy; supply; surge*; systems; take; teach*; third; thought; threa*; tool; town; trained;
        trans*; tuiti*; tuition; uncom*; under*; unkno*; unknown; us; use; used; vacan*; vacant; whate*; whatever;
        whene*; whenever; with; your
        """,
        -0.375: """
        # delivery; # information; # local; # processes; # review; # the; # their; advis*; advoc*; alone; appoi*;
        appre*; area; asked; authority; befor*; bring; bring*; brings; bruis*; can; carer*; carers; centres; chang*;
        charg*; clust*; conce*; condi*; conditions; contribution; could; dedic*; dedicated; delays; education; frequ*;
        gave; girls; held; janua*; january; june; leave*; leisu*; leisure; libraries; marke*; meant; old; one; outsi*;
        outside; paid; part; partnership; play; promp*; promptly; proto*; put; rated; rathe*; rather; retir*; runs;
        said; schools; secti*; section; senio*; senior; services; sessions; she; short*; teacher; therapist; this;
        thread; three; too; transition; trusts; unpai*; unpaid; up; visit; waits; weake*; weakest; work; worker; year
        """,
        -0.5: """
        # assessment; # found; # leadership; # next; # people; # steps; # summary; # we; about; autho*; betwe*;
        between; care; centre; champ*; champions; commi*; commissions; do; five; group; housi*; housing; inclu*; know;
        not; nursi*; nursing; our; own; parent; passe*; passed; plan; recruitment; remai*; repor*; so; socia*; social;
        special; system; there; train*; traveller; visits; was
        """,
        -0.625: """
        # about; # how; # planning; # what; # with; before; borou*; broug*; brought; educa*; few; officers; outre*;
        outreach; parti*; send; start; syste*; trave*; voice; wheth*; whether
        """,
        -0.75: """
        # findings; board; borough; centr*; has; occupational; therapists; we; would
        """,
        -0.875: """
        found; occup*; therapy
        """,
        -1.0: """
        # main; help; profe*; professionals; what
        """,
        -1.125: """
        have; needs
        """,
        -1.25: """
        healt*; thera*
        """,
        -1.875: """
        health
        """,
    },
    Theme.EDUCATION: {
        1.375: """
        inter*
        """,
        1.25: """
        paid
        """,
        1.125: """
        =; internships; service
        """,
        1.0: """
        # what; children; plan; provision; pupil; with
        """,
        0.875: """
        health; needs; recei*; stay; train*; training
        """,
        0.75: """
        # outcomes; # to; adult*; advis*; advisers; an; carri*; carried; centr*; centre; emplo*; full; garde*; has;
        healt*; menta*; mental; minor*; minority; own; place*; provide; teaching
        """,
        0.625: """
        # area; # better; # do; # does; # need; absen*; again*; against; boys; child*; courses; descr*; describe;
        desig*; found; hubs; improvement; notic*; owing; pande*; pandemic; place; places; propo*; settings; six;
        supported; those; we
        """,
        0.5: """
        adults; appointed; begun; comparable; designated; embed*; embedded; entit*; entitled; garden; headt*;
        headteachers; hold; information; known; learning; many; newly; now; nurseries; passe*; passed; prepared;
        proportion; receiving; referral; secon*; servi*; stubb*; timely; touch; tuiti*; tuition; unreg*; unregistered;
        violence; well
        """,
        0.375: """
        # adequate; # improving; # partnership; # send; # support; # well; # with; # young; addit*; additional; age;
        alrea*; already; alternative; anoth*; appoi*; appreciated; authoritys; backg*; café; class*; classes; clust*;
        commi*; commissioned; concern; conso*; coord*; coordinators; data; disability; early; evalu*; evaluation;
        even; exami*; farme*; fewer; individual; infor*; interview; keep; leads; leave; link; log; nationally; neith*;
        neither; new; not; notice; numbe*; number; nurse*; olds; outco*; overs*; oversight; porta*; portage; prepa*;
        prima*; primary; provi*; published; quali*; reading; receives; recep*; refer*; schools; second; sen; setti*;
        since; skill*; speec*; speech; spend; stret*; stude*; students; suspe*; targets; team; the; third; thoro*;
        thorough; thoug*; timel*; times; timet*; timetables; used; vary; viole*; were
        """,
        0.25: """
        # a; # are; # be; # child; # for; # how; # it; # like; # or; # partnerships; # people; # person; # this;
        absent; access; alter*; among; another; any; appli*; appre*; aroun*; around; autistic; began; belon*; book;
        can; cause*; choos*; choose; county; cours*; delay; disab*; dutie*; duties; effec*; effectively; ehc; eight*;
        eighty; engag*; enter*; feel; fell; five; form; frigh*; frightened; fully; furth*; further; gave; girls; give;
        growi*; growing; happy; he; help; his; home; hub; immer*; immersion; incre*; increase; indiv*; into; invoi*;
        jobs; knowl*; knowledge; last; law; line; littl*; little; middl*; middle; missi*; missing; much; multi; named;
        netwo*; none; nor; nursery; opene*; opened; or; order; other*; out; outcomes; partners; perma*; phone*;
        phones; publi*; qualifications; rates; readi*; recog*; regio*; regional; repor*; reported; return; risen;
        routi*; routine; same; secur*; secure; send; sever*; several; share; simil*; similar; sixth; skilled; speci*;
        special; start*; starting; step; stren*; suppl*; suppo*; talk; targe*; tell; than; them; there*; therefore;
        they; thought; to; track*; unit; unlaw*; unlawful; when; where; which; widen*; work; youngest
        """,
        0.125: """
        # about; # being; # delivery; # development; # foreword; # found; # in; # integrated; # joint; # key;
        # organisational; # overall; # promotion; # providing; # recommendations; # resettlement; # services;
        # strengths; # the; # their; # we; acade*; academy; acces*; accou*; account; act; adulthood; advic*; advice;
        amoun*; amounted; as; attendance; authorities; away; becau*; because; becom*; become; belong; board; borou*;
        borough; boy; break*; breakfast; broke*; broken; buildings; built; bus; came; canna*; cannabis; caree*;
        careers; casel*; caseloads; cent; chang*; changed; checked; choic*; choice; colleges; commissioning; conce*;
        confident; consistently; continued; could; councils; crime; cut; days; devel*; development; differences; done;
        doors; each; educated; educational; effective; eight; emoti*; emotional; employers; employment; enabl*; ends;
        enoug*; enough; excee*; exist; expec*; falle*; fallen; falls; few; firm; fixed; flat; for; forme*; four; free;
        funct*; gap; gener*; generous; gone; goodw*; goodwill; heari*; hearing; high; highe*; higher; highl*; highly;
        him; hours; ill; impro*; in; inspectors; isola*; isolated; job; journ*; journeys; judge*; kitch*; knife;
        large*; largely; least; leave*; leavi*; leaving; less; lesso*; lessons; lifte*; lifted; limit*; limited; long;
        low; made; make; manager; managers; mento*; moder*; money; morni*; morning; move; natio*; network; nineteen;
        nobod*; nobody; notab*; noticed; obtai*; obtain; offers; officers; older; one; only; order*; orders; others;
        outcome; outre*; outreach; outst*; parts; pathways; peers; per; permanent; person; placements; planned;
        point*; poole*; pooled; posit*; positive; post; preve*; profe*; professionals; progress; promp*; prompt;
        queue; quick*; quickly; quiet*; rate; recognise; recognised; referred; refle*; regar*; regarded; relis*;
        relish; remain; results; retur*; review; route; runni*; running; runs; rural; secondary; settl*; settle;
        seven; shoul*; should; site; sitti*; sitting; skill; skills; someo*; someone; speakers; specialist; staff*;
        staffing; started; statu*; statutory; strai*; straight; strengthen; strengths; struggle; success; sure;
        surge*; taugh*; taught; teach*; telep*; telephoned; thank*; thanks; thin; thoughtful; thres*; thresholds;
        through; toddl*; transport; trust*; trusts; turn; twent*; twenty; unann*; unannounced; under; units; unsur*;
        unsure; us; value; value*; valued; views; visio*; vision; visit*; visited; visits; waiti*; waiting; wales;
        warmt*; warmth; way; weak; weakn*; weaknesses; week; who; wide; worki*; working; years
        """,
        -0.125: """
        # access; # adaptations; # an; # arrangements; # children; # context; # continuity; # council; # court;
        # disposals; # domain; # effectiveness; # equipment; # evaluation; # findings; # heard; # home; # indicative;
        # innovation; # is; # out; # peoples; # provision; # quality; # response; # safety; # self; # standard;
        # three; # two; # voices; # workforce; abrup*; accep*; accepted; action; adapt*; adapted; adequ*; adequate;
        adole*; adolescent; adopt*; adopted; agenc*; agree*; agreed; along*; alongside; altered; anten*; antenatal;
        anti; anyon*; anyone; apart; appointments; appra*; are; assessment; attend; attention; autho*; avera*;
        average; back; backl*; backlog; bail; becomes; begin; behin*; behind; best; betwe*; between; birth*; birthday;
        brack*; build*; building; burea*; bureau; cabin*; cabinet; careful; carer*; carers; carry; case; certa*;
        certain; champ*; champions; chanc*; chance; charg*; charge; childs; choices; chron*; clear; clinics; close*;
        closely; club; clubs; coast*; colla*; collaboration; combi*; comin*; coming; commissioners; commo*; common;
        communication; community; compa*; company; completed; complex; concerns; condi*; conditions; confidence;
        consultation; contacts; conte*; content; continuing; contr*; convi*; custo*; custody; date; decisions; dedic*;
        dedicated; degre*; degree; delay*; delays; demen*; dementia; depen*; dependable; despi*; despite; devis*;
        devised; diagn*; difficult; direc*; disabilities; disch*; discharge; disor*; doubl*; doubled; draft; draw;
        drawi*; drugs; duty; easy; effectiveness; eighteenth; elect*; elected; engli*; english; ensur*; estyn; ever;
        examined; exclu*; exclusion; exper*; experience; expla*; explained; eye; facil*; feed; feedb*; feedback;
        finan*; finance; fluen*; fluent; footb*; football; foste*; frida*; friends; friendships; front*; frontline;
        fund; given; goes; grant*; granted; group; half; hand; haven; healthy; her; homes; hospice; hour; hundr*;
        hundred; identification; identified; immed*; immediate; incid*; incidents; include; inclusive; incom*;
        incomplete; indep*; independent; infan*; informed; initi*; initial; insid*; inside; interests; intermediate;
        invited; issue*; issued; joint*; jointly; june; just; key; knew; language; launc*; launched; leadership;
        leagu*; league; learned; left; lette*; lies; linde*; lindenshire; list; liste*; listed; listening; live;
        lived; looke*; looked; losin*; losing; lost; management; marke*; market; matte*; means; media*; medic*; meet;
        meeting; member; mentoring; month; mothe*; mothers; moved; name; national; natur*; neede*; needed; negle*;
        neglect; neigh*; neighbouring; never; nhs; ninety; notif*; nowhe*; nowhere; nurse; occup*; occupational; of;
        offen*; offer; offer*; offered; officer; on; once; opini*; oppor*; opportunities; ordin*; other; outsi*;
        outside; overa*; overall; overn*; overnight; page; parent; parents; particularly; partnerships; patch*;
        patchy; pathway; pays; peer; peoples; perfo*; performance; perio*; period; personal; photo*; photographs;
        physi*; picke*; picked; placed; plain; plans; play; plent*; police; popul*; population; posts; praised;
        preci*; previ*; priority; profi*; profo*; profound; promi*; promptly; prote*; protection; pupil*; pupils; put;
        rathe*; rather; reached; read; readily; ready; real; recorded; recru*; referrals; refug*; refus*; relat*;
        remains; remov*; removed; repar*; reparation; reque*; requests; residential; residents; returned; rich; risk;
        run; schem*; scheme; scree*; scrut*; scrutiny; senio*; senior; serio*; sessi*; sessions; setting; she; singl*;
        single; sites; sleep; socia*; social; somet*; sough*; sought; speak*; speaks; spend*; spends; spoke; spot;
        spott*; spotted; stabl*; stable; stand*; starts; statements; stati*; station; strat*; strategy; suffi*;
        sufficient; super*; supply; swift*; swiftly; swimm*; swimming; takes; targeted; tasks; teams; teena*;
        teenagers; templ*; template; tends; terms; therapist; therapists; therapy; third*; thirds; this; threshold;
        throughout; timeliness; too; tool; total; town; train; trans*; transition; tribu*; tribunal; turne*; turned;
        twelv*; twelve; two; under*; understood; unive*; university; unnot*; unnoticed; unpai*; unpaid; use; victi*;
        victims; visitors; voluntary; wait; walki*; walking; ward; ways; wheel*; wheelchair; while; worke*; workers;
        write; wrong; yos; your
        """,
        -0.25: """
        # care; # education; # identifying; # impact; # meeting; # of; # score; actio*; address; adult; altho*;
        although; appea*; arriv*; asked; asses*; autis*; based; being; board*; both; bring; budge*; budget; canno*;
        cannot; carefully; cases; casew*; check; child; clari*; clarity; clini*; come; commu*; consi*; consultant;
        contact; conversation; decis*; depth; did; difficulties; difficulty; drawn; drop; dysle*; dyslexia; every*;
        everyone; fall; first; flats; frien*; gathered; get; gives; group*; groups; have; helpe*; helped; here;
        identify; inclu*; inspection; invit*; its; joint; kept; knows; lack; languages; leaders; leavers; leisu*;
        leisure; let; level; life; lives; local; longe*; longer; meetings; milli*; million; monit*; monitored; month*;
        months; nearl*; nearly; net; paren*; parti*; point; polic*; prais*; prese*; present; prior*; procedures;
        programme; reach*; reaches; recom*; recommendations; records; recov*; recovery; reser*; resid*; response;
        robus*; robust; safeg*; safeguarding; safet*; safety; said; schoo*; secto*; sector; see; seen; share*; shared;
        short; show; showe*; small; soon; speaking; statement; stop; stree*; such; taxi; telli*; therapies; these;
        three; took; trave*; travel; treat*; treated; unkno*; unknown; updat*; view; visit; volun*; was; weeke*;
        weekends; wheth*; whether; whole; women; would; writt*; written; youngsters
        """,
        -0.375: """
        # doing; # effective; # management; about; achie*; achieved; addre*; all; almos*; almost; annua*; annual;
        appro*; arran*; arrangements; arrived; be; befor*; before; broug*; brought; but; caref*; check*; checks;
        compl*; considered; consu*; conta*; conve*; couns*; counselling; countys; course; deficit; digit*; digital;
        earli*; earlier; find; follo*; followed; gathe*; how; howev*; however; langu*; learn*; meeti*; members; need;
        nine; nursi*; nursing; often; people; plann*; pract*; practitioners; proce*; reach; recor*; respo*; revie*;
        ring; senso*; sensory; shortage; signe*; signed; some; staff; state*; still; support; take; there; toget*;
        together; trained; vulne*; vulnerable; weeks; will; withi*; within
        """,
        -0.5: """
        # needs; aged; and; attended; autism; by; comme*; defic*; educa*; famil*; families; had; improve; leade*;
        makes; may; mediu*; medium; membe*; more; no; over; peopl*; planning; providers; reviews; say; short*;
        teachers; thera*; welsh; young
        """,
        -0.625: """
        # leadership; # that; atten*; authority; diffi*; good; it; nurses; progr*; psych*; psychologists; services;
        whom
        """,
        -0.75: """
        # and; colle*; education; ident*; learners; that; up
        """,
        -0.875: """
        care; youth
        """,
        -1.0: """
        every
        """,
        -1.125: """
        college; is
        """,
        -1.625: """
        school
        """,
    },
    Theme.CHILDS_VOICE: {
        1.75: """
        what
        """,
        1.25: """
        invit*; meeti*
        """,
        1.125: """
        case; to
        """,
        1.0: """
        had; invited; meeting; sit
        """,
        0.875: """
        advocacy; all; board; co; how; of; one; they; treat*; treated; woman; youth
        """,
        0.75: """
        adapt*; advoc*; and; appoi*; atten*; champ*; champions; files; help; produ*; production; say; she; them; was;
        wishe*; wished
        """,
        0.625: """
        adult; appointments; asked; candi*; candidates; consu*; consulted; contr*; family; gave; get; hear; indiv*;
        managers; never; nothi*; nothing; peopl*; play; said; so; thera*
        """,
        0.5: """
        # court; # disposals; act; adapted; adults; ask; attendance; but; control; descr*; described; down; duty;
        emerg*; emergency; exit; exper*; fewer; fille*; filled; half; harm; he; his; interviewed; issue*; issued;
        life; manag*; me; meetings; moved; my; neede*; needed; olds; outco*; outcome; outse*; outset; over; patie*;
        peoples; pupil; pupil*; pupils; reason; referral; repor*; shado*; stay; teenagers; therapists; throu*; turn;
        users; want; words; writt*; written; wrote; year; young; youngsters
        """,
        0.375: """
        # case; # children; # conferences; # making; # meeting; # peoples; # personal; # that; # two; # what; adult*;
        advis*; advisers; again; antic*; back; comme*; complete; council; did; doubl*; doubled; draft; earne*; earned;
        elder*; experience; eye; farme*; fathe*; fathers; flexi*; flexibly; forum; givin*; giving; happe*; i;
        individuals; interview; justi*; justice; knows; lacks; lapse*; lapsed; leade*; leaders; learn; lived; make;
        minor*; minority; more; mothers; natio*; national; often; once; parti*; patte*; patterns; persi*; pilot; post;
        profe*; professionals; prope*; proper; put; quest*; quiet*; reaso*; recog*; recognised; regul*; retur*;
        returned; rewri*; risk; sat; sen; servi*; service; shoul*; should; since; statements; surveys; take; teena*;
        than; their; throughout; troub*; trouble; trust; under; visited; ways
        """,
        0.25: """
        # adult; # area; # doing; # domain; # effective; # example; # experience; # experiences; # impact; # initial;
        # innovation; # learning; # main; # positive; # practice; # priority; # protection; # risk; # safeguarding;
        # well; # working; account; answers; anti; anyon*; anyone; attention; away; backg*; befor*; boxin*; boxing;
        boys; broug*; brought; carer*; carers; cases; certain; chang*; change; charge; chart*; charter; children;
        childs; choos*; choose; club; commissioned; confe*; conferences; confident; daily; data; deman*; demand;
        digni*; dignity; disab*; discussed; disposal; each; eight; engag*; enjoy; enquiries; face; fear; film; first;
        five; found; four; give; given; going; great*; greater; happen; held; helpe*; helped; hones*; honest; hope;
        human; impro*; improve; inter*; it; knew; leafl*; limit*; limited; most; night; offer; old; opini*; paren*;
        parent; particular; partnership; patient; person; phone*; phones; pictures; plann*; planning; proportionate;
        quick*; quickly; range; read; redes*; redesigned; refle*; reflected; regular; remar*; report; reports; seldo*;
        seldom; showe*; showed; side; sight; started; state*; staye*; stayed; straight; strat*; strategy; text;
        thank*; that; think; through; told; twent*; twenty; unfai*; unfailingly; unit; unpai*; unpaid; views; watch*;
        watched; wheth*; whether; wider; worke*; worked; worki*; working; young*
        """,
        0.125: """
        # adequate; # advocacy; # change; # do; # effectiveness; # found; # heard; # help; # independent;
        # involvement; # is; # leadership; # messages; # partnership; # people; # reduce; # the; # voices; # we;
        about; accou*; active; adopt*; adopted; advocate; alone; altered; among; annua*; annual; answe*; arranged;
        assessments; at; attend; authoritys; avera*; average; barel*; barely; be; before; beforehand; began; behal*;
        behalf; bench*; bette*; better; brain; bring*; brings; bully*; bullying; by; captu*; captured; chair*;
        chaired; chanc*; chance; charg*; choices; chose*; chosen; colle*; comments; commi*; committee; conference;
        conse*; consequence; consistently; const*; constructive; contacted; contrast; contributes; could; counc*;
        court*; crisi*; crisis; decis*; decisions; demen*; dementia; directed; disability; dispo*; do; door; drive*;
        effect; engla*; england; evalu*; eveni*; evening; evide*; evidence; experiences; fairl*; fairly; faith*;
        faithfully; famil*; follow; force; games; gardens; groun*; happened; havin*; having; heads; here; him; histo*;
        history; hold; if; included; individual; inform; injury; inspectors; instr*; invol*; involved; its; keepi*;
        keeping; key; kind; know; langu*; language; launc*; leaflet; leaflets; learn*; learned; learners; least; like;
        list; liste*; listening; littl*; little; long; looks; man; matters; menta*; mental; mento*; minutes; misse*;
        missed; monthly; mothe*; netwo*; network; noted; now; opene*; opened; optio*; options; or; order*; orders;
        our; page; panel*; panels; particularly; patients; people; pictu*; point*; posts; prese*; present; pressure;
        proce*; process; profi*; profo*; profound; promi*; promptly; propo*; provider; racis*; rated; real; reasons;
        recal*; recall; record; recorded; recruitment; refer*; regularly; relatives; relis*; relish; remem*; remember;
        resid*; residents; respe*; respectful; saw; self; send; services; setti*; settings; seven*; seventy; shape;
        shape*; shaped; skilf*; someb*; somebody; sough*; sought; spoke; start*; still; stori*; stories; strai*;
        strategic; street; subje*; subject; suppo*; supported; ten; therapist; these; think*; third; time; took;
        touch; turne*; turned; understood; us; using; very; volunteer; wait; walki*; walking; why; withi*; within
        """,
        -0.125: """
        # about; # at; # authority; # better; # charging; # child; # communities; # concerns; # enquiries; # ensuring;
        # equity; # facilities; # financial; # findings; # headline; # home; # in; # indicative; # information;
        # issues; # it; # like; # management; # need; # or; # out; # pathways; # person; # policy; # poor;
        # providing; # recommendations; # risks; # safe; # score; # section; # send; # services; # staff; # statement;
        # strengths; # systems; # their; # this; # transitions; # undertaking; # works; # young; accep*; accepted;
        acces*; access; accor*; according; acted; actio*; action; adaptations; addit*; additional; addre*; adulthood;
        advic*; advice; advocates; after; age; almos*; almost; alway*; always; amoun*; an; analy*; anoth*; another;
        answered; any; appli*; appointment; appre*; appreciated; appro*; area; areas; arrangements; assessed;
        assessment; attended; avail*; available; backl*; backlog; badly; based; becau*; because; becom*; been; begun;
        behav*; behaviour; behin*; behind; belie*; belong; black; block; booke*; booked; borou*; borough; both;
        brief*; bring; broke*; broken; broth*; budge*; burea*; bureau; café; calcu*; call; calle*; can; candid;
        canno*; cannot; car; carer; carri*; cause; cent; centre; chall*; challenge; chari*; check; check*; checked;
        chief; choice; circu*; circumstances; city; citys; class*; classes; clear; clini*; college; combi*; come;
        commissioners; community; compa*; completed; complex; concern; concerns; confidence; consi*; contacts; conti*;
        continuing; contracts; conversations; councils; county; cours*; creat*; credi*; credit; crept; days; deal;
        decid*; decide; deliv*; depar*; depen*; diagn*; differences; different; diffi*; direc*; disag*; dispu*;
        distr*; diversion; diversity; doing; drawn; durin*; during; early; educa*; eight*; eligi*; eligibility;
        eligible; emplo*; empty; encou*; encouraged; enoug*; enough; ensur*; ensure; entit*; entitled; evaluated;
        evenings; every*; exami*; examined; fair; falle*; fallen; felt; file; finan*; findi*; firm; fitte*; fitted;
        fluen*; fluent; following; form; forum*; forums; forwa*; forward; frank; frequ*; frequent; frida*; friday;
        friends; friendships; frightened; front*; frontline; fully; fund; fundi*; funding; gaps; garden; general;
        girls; gives; got; great; green; grown; hall; hard; haven; heari*; hearing; high; highe*; highest; highl*;
        highly; home; homes; hospi*; hour; hours; house; hundr*; idea; ideas; in; inclu*; inclusive; initi*;
        inspection; interests; intermediate; interventions; into; inves*; investigations; is; job; joint; joint*;
        jointly; knowl*; known; last; later; leave*; led; left; lette*; letters; libraries; library; linde*;
        lindenshire; live; lives; look; lost; low; major*; majority; management; marke*; market; match*; matter;
        media*; median; mediu*; medium; meet; members; messa*; message; might; missi*; missing; monit*; monitoring;
        month*; much; name; names; neigh*; neighbourhood; neith*; neither; newly; next; nhs; ninet*; nobod*; nobody;
        none; nor; notic*; notice; notif*; notification; number; numbers; nurseries; nurses; objec*; obtai*; occas*;
        occasion; occup*; occupational; off; offence; offences; onlin*; online; only; openl*; openly; oppor*;
        opportunities; order; organ*; organisations; other; out; outcomes; overl*; owing; own; paid; past; patch*;
        persons; pick; picture; place; place*; places; pleas*; point; policy; popul*; porta*; position; positive;
        practice; practices; practitioners; praised; preve*; prior*; priorities; proba*; probation; progr*; programme;
        proje*; proportion; prose*; prosecution; provi*; psych*; purpose; qualified; quality; rang; rarel*; rarely;
        reabl*; reablement; reach*; reached; ready; reali*; received; receiving; recen*; recep*; recording; records;
        referrals; relationships; relia*; remai*; remains; remov*; removed; repea*; replied; reser*; resol*; respo*;
        resto*; restr*; restrictions; review; robus*; robust; role; room; rooms; routi*; routine; run; safet*; safety;
        sampl*; schools; scrut*; scrutiny; second; secondary; secti*; section; secto*; sector; secur*; secure; sense;
        senso*; sensory; sent; sente*; serve*; sessions; share; short; short*; show; singl*; single; sits; skill*;
        sleep; slow; someo*; somet*; something; somew*; soon; speak; speak*; speaking; speci*; speec*; speech; stabb*;
        standards; stands; statement; statu*; statutory; steps; stop; stren*; strengths; sugge*; supervision; suppl*;
        survi*; syste*; system; tact; takes; talke*; talked; targe*; teach*; telep*; telephone; telephoned; tenacity;
        tenan*; term; teste*; tested; the; then; therapies; thought; toget*; together; towar*; towards; town; train;
        training; transformed; traum*; travel; traveller; twelv*; twelve; unann*; unannounced; underestimated; upon;
        used; value*; view; villa*; village; visit; volunteers; waite*; waited; waiti*; waiting; waits; wales; wards;
        warmt*; warmth; we; week; weeke*; weeks; when; while; whoev*; whoever; whole; whose; will; winte*; winter;
        worker; worri*; worried; writers; yjs; you; younger; your
        """,
        -0.25: """
        # a; # care; # education; # evidence; # foreword; # improving; # next; # one; # organisational;
        # partnerships; # responding; # safety; # standard; # steps; acros*; across; agenc*; agencies; agree*; agreed;
        assessors; autho*; authority; autis*; autistic; brack*; care; centr*; charging; childrens; clubs;
        communication; conce*; considered; conta*; contact; conte*; content; count*; dedic*; dedicated; diffe*;
        diver*; does; done; drop; easy; enquiry; feel; find; frien*; gathe*; gather; gener*; go; gone; good; group*;
        groups; heard; howev*; however; information; integ*; integrated; intel*; intelligence; interpreters; kept;
        kitch*; kitchen; learning; less; let; libra*; livin*; living; local; looke*; looked; made; magis*;
        magistrates; meant; membe*; moder*; months; mother; move; need; needs; never*; nevertheless; nine; numbe*;
        nurse*; offending; offic*; officers; partners; payme*; payments; peer; per; phone; posit*; prais*; providers;
        quali*; questions; rathe*; rather; recov*; recovery; referred; relat*; repli*; reviews; safe; school; secon*;
        see; sessi*; share*; shared; six; slave*; slavery; small; stand*; start; suffi*; super*; sure; surve*;
        surveyed; table; taken; teams; tell; tenac*; thing*; things; this; thoug*; trained; trans*; trave*; trust*;
        trusted; two; varie*; victi*; victims; welco*; well; welsh; were; women; write
        """,
        -0.375: """
        # areas; # delivery; # for; # key; # local; # quality; # summary; # support; as; asses*; betwe*; between;
        castl*; conve*; court; direct; families; healt*; health; indep*; independent; nonet*; nonetheless; offen*;
        older; on; plan; police; pract*; recei*; repre*; represented; revie*; safeguarding; survey; team; three; too;
        train*; visit*; ward; whom
        """,
        -0.5: """
        # and; # development; # of; =; every; her; plans; safeg*; schoo*; seen; socia*; social; there; use; which
        """,
        -0.625: """
        # to; a; child; from; has; many; new; no; not; polic*; visits; where; would
        """,
        -0.75: """
        for; have; work
        """,
        -1.0: """
        voice*; voices
        """,
        -1.5: """
        are
        """,
    },
    Theme.CARE_LEAVERS: {
        2.0: """
        care
        """,
        1.25: """
        leave*; leavers
        """,
        0.75: """
        asses*; assessments; phone
        """,
        0.625: """
        conti*; continuing; her
        """,
        0.5: """
        # and; after; authority; eleve*; eleven; from; howev*; however; i; personal; signe*; signed; young
        """,
        0.375: """
        # assessment; # people; # planning; # processes; # review; # young; at; autho*; emplo*; employers; gate;
        leavi*; leaving; left; looke*; looked; pathw*; pathway; perso*; prote*; protected; throu*; under*; undertaken;
        up; welfa*; welfare; were; when; where
        """,
        0.25: """
        # key; adviser; and; children; compr*; comprehensive; consi*; custo*; custody; diagn*; disab*; disability;
        had; has; have; mothe*; mother; needl*; none; prose*; prosecution; protocol; send; someo*; someone; third;
        thoughtful; trust*; trusted; with; yjs
        """,
        0.125: """
        # children; # delivery; # help; # how; # next; # organisational; # reduce; # risk; # services; # steps;
        # strengths; # what; act; adult; advic*; advice; advis*; age; argum*; becam*; became; begun; best; both; by;
        capac*; capacity; child*; childrens; colle*; college; conta*; contact; continues; day; did; drop; entit*;
        entitled; experienced; gave; getti*; getting; hold; homes; hospi*; hospital; how; inspe*; inspectors; intro*;
        introduced; its; late; learning; littl*; little; long; menta*; mental; met; movin*; moving; often; olds; past;
        people; persons; pledg*; pledge; proto*; ran; rarel*; rarely; recei*; received; relia*; revie*; reviewed;
        said; serio*; seriously; sound; steps; stori*; stories; support; take; team; the; their; thoug*; threa*;
        thread; told; trained; turne*; turned; two; viole*; violence; ward; words; worker; year
        """,
        -0.125: """
        # area; # being; # better; # care; # does; # effectiveness; # for; # found; # in; # main; # meeting; # need;
        # needs; # outcomes; # quality; # statement; # to; # we; adults; advisers; agree*; agreed; all; any; appli*;
        arran*; atten*; attendance; be; budge*; but; carer*; carers; compl*; confi*; confidence; cook; date; drawn;
        each; easy; experience; famil*; families; few; gain; go; good; group; helpe*; helped; home; incon*;
        inconsistent; indep*; independent; inspection; into; job; know; langu*; language; leade*; leaders; less; life;
        livin*; living; longe*; manag*; many; month*; months; most; natio*; national; navig*; new; one; or; out; over;
        own; pande*; pandemic; paren*; parents; partners; partnership; peoples; plan; planning; prepa*; preparation;
        repor*; schoo*; service; sign; skill*; some; staff; start*; starts; supported; than; that; them; then; there;
        three; too; trans*; until; updat*; us; wait; waiti*; waiting; want; was; we; websi*; website; well; whom;
        witho*; without; work; would; writt*; written; years
        """,
        -0.25: """
        # findings; about; adulthood; as; ask; counc*; council; descr*; described; do; every; inter*; interview; no;
        offer; our; partn*; perma*; plann*; plans; quali*; quality; services; since; stay; those; touch; varia*; who;
        will
        """,
        -0.375: """
        adult*; it; now; of; on; person; servi*; to; what
        """,
        -0.5: """
        an; in; is
        """,
        -4.125: """
        =
        """,
    },
    Theme.UNACCOMPANIED: {
        0.75: """
        victi*
        """,
        0.625: """
        children; inter*; interpreters; were
        """,
        0.5: """
        booke*; booked; canna*; cannabis; child*; found; plant*; tendi*; tending; treat*; treated
        """,
        0.375: """
        alway*; always; as; for; from; outse*; outset; safet*; safety; talk; their; victims
        """,
        0.25: """
        # and; # partnerships; # services; and; arrive; child; forme*; former; frien*; had; have; revie*; reviews;
        same; side; sometimes; soon; unacc*; unaccompanied; victim
        """,
        0.125: """
        # assessment; # delivery; # findings; # key; # main; # organisational; # planning; # processes; # review;
        after; alone; asked; at; came; come; diffi*; difficulties; each; heari*; hearing; learn*; learning; loss;
        need; notic*; notice; over; police; scree*; screened; so; somet*; start; step; the; they; time; traum*;
        trauma; two; voice; young
        """,
        -0.125: """
        # of; # the; # what; about; adult*; adults; arriv*; by; care; has; in; is; it; one; own; servi*; suppo*;
        support; them; those; to; was; we; what; which; worke*; workers
        """,
        -0.25: """
        # areas; # for; day; enoug*; enough; on; urgen*; urgency; withi*; within
        """,
        -0.375: """
        who
        """,
        -0.5: """
        of; or
        """,
        -2.125: """
        =
        """,
    },
    Theme.DISABLED_CHILDREN: {
        1.75: """
        young
        """,
        1.625: """
        families
        """,
        1.25: """
        famil*; parents
        """,
        1.125: """
        paren*
        """,
        1.0: """
        age; inclu*; inclusive; life
        """,
        0.875: """
        as; carer*; carers; proto*; sibli*
        """,
        0.75: """
        adulthood; for; not; overn*; overnight; teena*; teenagers
        """,
        0.625: """
        # transitions; adjus*; alone; ask; autistic; new; peopl*; prepa*; protocol; sessions; sibling; take; they;
        work
        """,
        0.5: """
        # be; # child; # in; # it; # like; # meeting; # or; # person; # safety; # send; # young; and; assessment;
        autis*; build*; building; climb*; commonly; conversations; direct; easy; future; in; leavi*; leaving; limit*;
        lower; many; part; payme*; payments; people; perso*; playg*; preparation; refer*; runs; sessi*; socia*;
        social; there; visit; who; worke*; worker
        """,
        0.375: """
        # a; # pathways; # safe; # systems; # this; # with; agree*; agreed; avail*; available; begin; can; commo*;
        confi*; confidence; conve*; cook; course; dedic*; dedicated; direc*; employ; empty; exist; few; friends; from;
        futur*; gain; group*; groups; healt*; health; holds; is; it; joint; know; matte*; matter; menta*; mental;
        movin*; moving; occup*; occupational; organ*; organisations; overl*; overlooked; person; pick; play; prais*;
        praised; receive; referral; schoo*; since; spoke; term; the; their; therapist; up; voluntary; was; whose;
        witho*; without; yjs
        """,
        0.25: """
        # and; # contribution; # delivery; # during; # needs; # organisational; # quality; # social; # statement;
        # to; access; acros*; across; an; annua*; annual; area; asses*; becau*; because; becom*; becomes; been;
        budgets; but; cliff; close*; closed; club; clubs; college; contr*; contracts; council; county; cours*; do;
        edge; eighteenth; exper*; experience; febru*; february; footb*; football; freed*; freedom; frien*; garde*;
        garden; help; helpe*; helped; hospice; imagi*; incon*; inconsistent; insta*; instance; invol*; involved; lay;
        leagu*; league; learned; made; magis*; magistrates; manage; month*; night; no; overa*; overall; own; past;
        plann*; planned; poor; protocols; quality; quiet; read; ready; reali*; recei*; relis*; relish; respi*;
        respite; revie*; reviews; room; run; schools; separ*; separately; set; short; signe*; signed; stati*; station;
        supply; thems*; themselves; thera*; thorn*; throu*; through; told; turne*; turned; volun*; wheel*; wheelchair;
        which; will
        """,
        0.125: """
        # are; # development; # ensuring; # heard; # how; # indicative; # partnerships; # voices; # well; about;
        acces*; adult*; along*; alongside; any; approach; attention; badly; began; betwe*; between; birth*; birthday;
        borou*; borough; boy; break; break*; breaks; broug*; brought; canno*; cannot; chall*; challenging; chanc*;
        chance; changing; check*; checks; children; colle*; come; conse*; contract; counc*; count*; crew; cut; daugh*;
        daughters; deal; deter*; determined; did; eight*; else; emplo*; fair; get; goes; gone; her; highl*; highly;
        home; hours; its; keep; libra*; like; looke*; looked; make; manag*; marke*; marked; monthly; months; much;
        natur*; need; open; oppor*; opportunities; outcome; pace; pay; peoples; personal; plan; polic*; police;
        possi*; possible; practitioners; quali*; rate; ratio*; recru*; recruited; referred; relie*; relief; school;
        seaml*; seamless; seen; severe; short*; somet*; something; special; staye*; stayed; struggle; stude*; takes;
        text; them; these; this; three; thres*; threshold; train*; trained; transitions; trust; until; view; weeke*;
        weekends; wheth*; whether; would; wrong; wrote
        """,
        -0.125: """
        # area; # assessing; # assessment; # care; # carers; # court; # disposals; # do; # evidence; # experiences;
        # findings; # found; # healthier; # identifying; # improving; # is; # leadership; # live; # lives; # main;
        # met; # need; # planning; # priority; # strengths; # summary; # supporting; # we; # working; =; according;
        accou*; act; admis*; admissions; advic*; advice; advis*; advisers; agenc*; agencies; alway*; always; answe*;
        appoi*; appointment; approximately; areas; arrangements; asked; assessments; assoc*; association; at; attend;
        autism; back; bank; before; being; block; brack*; budge*; bunga*; café; call; candi*; carer; cent; champ*;
        champions; change; choos*; choose; city; clear; clini*; clinic; close; comes; comme*; comments; commi*;
        commission; communication; complaints; conta*; contact; continence; continuing; coordinator; coordinators;
        could; countys; crisi*; crisis; date; depen*; diagn*; diagnosis; diffe*; diffi*; difficulties; director;
        disabilities; discu*; disse*; does; down; drawn; durin*; during; early; effec*; eight; eighteen; emerg*;
        emergency; engla*; england; enter*; equal*; equality; equip*; equipment; every; expla*; explained; facil*;
        fall; fathe*; felt; flats; form; forum; four; full; fully; fund; fundi*; funding; gap; gathered; gave; given;
        gives; good; grant; growi*; growing; hand; happe*; happen; here; housi*; housing; how; howev*; however;
        ident*; identified; impro*; indep*; independent; infor*; information; inspectors; just; kept; langu*;
        language; large*; largely; late; lead; led; let; linde*; lindenshire; live; lived; lives; livin*; living;
        long; longe*; longer; look; meant; meeting; midwi*; milli*; million; minor*; minority; more; move; must; name;
        named; needs; never*; nevertheless; next; notic*; notice; now; nurse*; nurses; offer; offered; offic*; old;
        older; order; other; other*; our; outcomes; outsi*; outside; owned; parent; partnership; partnerships; pathw*;
        pathway; patie*; per; perfo*; performance; persons; physi*; physical; place*; places; pledg*; pledge; posit*;
        positive; praise; produ*; profe*; professionals; prope*; provi*; publi*; puts; qualifications; received;
        reduc*; reduced; refle*; regis*; registered; repor*; reports; respond; response; risk; safe; safeg*; satis*;
        say; scrut*; see; senio*; senior; senso*; sensory; serve*; service; sever*; share; share*; shared; sight;
        singl*; single; site; six; speak; spend; state*; statements; step; supported; surge*; syste*; system; targe*;
        targets; teacher; team; telep*; telephone; tendi*; tending; therapists; third*; thirds; thoug*; thriv*; time;
        to; toget*; together; too; took; towar*; towards; trave*; travel; troub*; trouble; twice; under; upon; value*;
        valued; varia*; variation; varie*; wait; waiti*; waiting; want; way; websi*; website; week; whole; withi*;
        within; words; works*; workshops; writt*; written
        """,
        -0.25: """
        # for; # local; # of; accor*; adapt*; adaptations; adopt*; adopted; adult; after; after*; afterwards; are;
        aroun*; around; arran*; autho*; authority; beds; befor*; begin*; begins; board; childrens; childs; conti*;
        coord*; data; day; descr*; described; draft; each; educa*; educational; first; gather; go; group; had; have;
        hospital; inspe*; interests; jobs; known; learn*; leave*; leavers; lost; meetings; moved; notes; nurse;
        nursi*; nursing; off; often; partn*; pupil*; pupils; recog*; respo*; retur*; returned; several; shado*;
        skill*; skilled; soon; specialist; start; strat*; strategy; surve*; survey; swimm*; swimming; teach*; teams;
        than; that; under*; us; we; welco*; welcome; what; when; worki*; working; years; young*; younger
        """,
        -0.375: """
        # people; birth; bring; budget; by; care; child*; community; complex; disabled; enoug*; enough; family;
        gathe*; harm; has; inter*; leade*; leaders; may; meeti*; most; numbe*; number; of; over; paid; picke*; picked;
        poole*; pooled; prepared; profo*; profound; quick*; quickly; reach; recognised; said; shoul*; should; so;
        some; staff; suffe*; tend; unpai*; unpaid
        """,
        -0.5: """
        # what; a; all; best; commu*; compl*; disability; ehc; impai*; learning; local; or; support
        """,
        -0.625: """
        # doing; # effective; # that; adults; into; on; services; suppo*; two; well
        """,
        -0.75: """
        # partnership; # the; send; servi*
        """,
        -0.875: """
        be
        """,
        -1.0: """
        with
        """,
        -1.125: """
        disab*; were
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.5: """
        been
        """,
        1.375: """
        slave*; slavery
        """,
        1.125: """
        who
        """,
        1.0: """
        and; mecha*; mechanism; worke*
        """,
        0.875: """
        natio*; national; risk; stabb*
        """,
        0.75: """
        are; had; moder*; old; year
        """,
        0.625: """
        # areas; alert; away; car; compa*; counc*; make; referral; survi*; taxi; teena*; teenagers; there; toget*;
        together; two; workers; yos
        """,
        0.5: """
        # for; # safeguarding; # what; altho*; although; assessment; boys; children; company; drugs; front*;
        frontline; group*; groups; her; inter*; just; only; place*; team; three; to; tool; town; trans*; worker
        """,
        0.375: """
        # headline; # safety; a; agencies; arriv*; as; aware*; awareness; betwe*; between; check*; council; day;
        devis*; devised; disruption; door; every*; gang; homes; met; offic*; over; particular; placed; proto*;
        protocol; recru*; respo*; scree*; screening; spot; tenan*; tenants; train*; trained; transitions; withi*;
        within
        """,
        0.25: """
        # effective; # found; # highly; # how; # improve; # local; # needs; # practice; # services; # study; # to;
        # we; accepted; adult; aged; agenc*; agreed; appro*; appropriate; arrival; asses*; at; back; based; befor*;
        begin*; beginning; cent; child*; coast*; come; completed; councils; dange*; danger; debt; decis*; decisions;
        done; drift; early; enoug*; enough; explain; fairl*; fairly; first; girls; given; highe*; highest; hold;
        hospi*; hospital; how; in; it; key; lead; led; less; let; libra*; library; line; lists; meet; miles; names;
        none; notices; nurses; officers; olds; open; other; parti*; pract*; practitioners; prevention; proce*;
        protected; recent; recruited; refer*; return; separ*; separate; short; since; slow; still; support; taken;
        talke*; talked; ten; those; thres*; threshold; told; twelv*; twelve; unacc*; unaccompanied; under; understand;
        urgen*; urgency; us; use; versi*; visited; whom; whose; worry
        """,
        0.125: """
        # authority; # case; # children; # help; # issues; # keep; # making; # partnerships; # personal; # reduce;
        # responding; # risks; # the; # well; abuse; after; again*; against; agree; agree*; appea*; appear; before;
        beforehand; boy; bring*; brings; by; colle*; collected; commit; compares; compl*; conce*; concl*; conte*;
        county; daily; decli*; decline; detec*; diffi*; difficulties; discussions; disru*; do; drug; durin*; during;
        earli*; earlier; even; expla*; exploit; exploited; follo*; followed; for; force; gangs; groun*; half; helpe*;
        helped; ident*; identification; intel*; intelligence; interpreters; intervention; interviewed; interviews;
        known; knows; light; lines; look; makes; mediu*; medium; meeti*; meeting; membe*; members; miss; most; night;
        nobod*; nobody; nurse*; obtai*; of; officer; often; ones; opene*; opened; opera*; or; order*; orders; past;
        patte*; patterns; per; places; preve*; profe*; professionals; profi*; prose*; prote*; puts; rated; recen*;
        recognised; referred; relia*; retur*; saw; school; served; sever*; several; share*; someb*; somebody; speak*;
        speaks; spott*; spotted; suppo*; takes; task; they; time; training; trust; under*; using; visit*; week;
        weekl*; weekly; will
        """,
        -0.125: """
        # a; # about; # an; # and; # are; # area; # care; # court; # development; # disposals; # evidence; # foreword;
        # in; # investigation; # is; # key; # leadership; # management; # out; # outcomes; # people; # risk; # score;
        # summary; # support; # with; # young; about; absen*; accept; adolescent; adolescents; adult*; adults; advis*;
        advisers; advoc*; advocates; again; agency; all; among; anoth*; another; any; area; aroun*; around; arrive;
        assessed; assessments; atten*; autho*; avera*; average; bed; being; bette*; better; board; borou*; borough;
        broug*; brought; but; came; can; canna*; cannabis; case; cases; centr*; centres; chang*; charg*; charge;
        childrens; choic*; choices; circu*; circumstances; clini*; commi*; commissioner; community; complete; condi*;
        conditions; confe*; conferences; consider; consistently; conta*; contact; conti*; contrast; could; coupl*;
        court; crime; criminal; crisi*; crisis; custo*; custody; death*; deaths; dedic*; dedicated; disab*; discl*;
        diversion; down; drop; duty; each; eight; elsew*; elsewhere; emerg*; emergency; encou*; enqui*; enquiries;
        eveni*; evening; every; exami*; exper*; explo*; famil*; families; few; findi*; findings; fire; five; fluen*;
        fluent; forme*; former; frien*; friends; frigh*; frightened; gathe*; gather; glanc*; glance; go; gone; group;
        happe*; harm; have; he; healt*; health; help; here; home; howev*; however; hub; i; if; inclu*; indiv*;
        individual; injuries; injury; inspe*; inspectors; janua*; january; job; judge*; judged; keep; kept; know;
        late; leave; left; leisu*; leisure; local; log; long; longe*; longer; looke*; looked; looki*; looking; lost;
        makin*; making; man; manag*; manager; march; mento*; mentoring; middl*; middle; money; mothe*; mothers; move;
        multi; must; near; neede*; needed; never; nothi*; nothing; notice; notif*; novem*; november; numbe*; number;
        offer*; offered; older; on; once; overs*; oversight; paren*; parents; person; persons; phone*; phones; place;
        plan; preci*; prepa*; programme; promp*; psych*; psychologist; publi*; published; pupil; pupil*; pupils;
        quali*; qualified; quick*; quickly; rapid; rate; readi*; recor*; records; recov*; recover; refus*; refused;
        relat*; resid*; residents; review; reviews; rooms; safe; said; same; second; seconded; send; serge*; serio*;
        serious; serves; seven; sexua*; sexual; share; she; shoul*; should; showe*; showed; sleep; small; socia*;
        social; space; speak; spoke; start*; staye*; stayed; stopp*; stopped; strat*; strategy; stree*; street;
        subje*; subject; super*; supervision; suspe*; take; telli*; thank*; thera*; through; throughout; too; took;
        trave*; traveller; trust*; trusts; upon; very; victi*; victim; voice; waiti*; waiting; way; we; well; were;
        wheth*; whether; wishe*; wishes; woman; work; worked; worki*; working; years; yjs; young
        """,
        -0.25: """
        # delivery; # findings; # organisational; # strengths; adole*; along*; alongside; be; becau*; because; care;
        carer*; carers; child; citie*; cities; comme*; commu*; consi*; contr*; data; diver*; does; educa*; education;
        exploitation; gives; good; hour; injur*; its; law; leade*; leaders; littl*; little; new; offen*; partn*;
        partners; passe*; passed; peers; perpe*; perpetrators; perso*; plans; progr*; provi*; providers; put; reached;
        referrals; requi*; requires; returned; revea*; revie*; schoo*; schools; secon*; seen; set; so; soon; staff;
        syste*; system; them; this; throu*; unit; used; wait; when; which; yet; youth
        """,
        -0.375: """
        # of; aside; did; four; his; justi*; justice; menti*; mention; missi*; missing; needs; not; offending; people;
        reach*; see; servi*; services; talk; viole*; violence; volun*; volunteers; was; what; where
        """,
        -0.5: """
        an; from; out; own; peopl*; test
        """,
        -0.625: """
        # main; one; safet*; safety; that; their
        """,
        -0.75: """
        made; the
        """,
        -0.875: """
        knife
        """,
        -1.0: """
        has
        """,
        -1.25: """
        polic*; police
        """,
        -3.125: """
        =
        """,
    },
    Theme.WORKFORCE: {
        1.625: """
        super*
        """,
        1.375: """
        supervision; volunteers
        """,
        1.25: """
        # staff; volun*
        """,
        1.125: """
        reflective
        """,
        1.0: """
        # leadership; =; of; profe*; recruitment
        """,
        0.875: """
        autism; avail*; detec*; nursi*; nursing; posts; pract*; refle*; whom
        """,
        0.75: """
        appre*; appro*; approved; autis*; available; care; expected; has; point; post; psychologists; relia*;
        reliance; schoo*; school; teachers; tenac*; who
        """,
        0.625: """
        achie*; agency; atten*; casew*; centres; come; emplo*; expec*; know; led; leisu*; leisure; line; more; most;
        numbers; psych*; recru*; retir*; vacan*; wellb*; wellbeing; write*; writers
        """,
        0.5: """
        # main; # workforce; absence; academy; agenc*; alloc*; are; aside; being; black; borough; centr*; champ*;
        champions; child; drive*; eleve*; ethnic; every; front; here; induc*; induction; its; last; longer; lost;
        manag*; manager; minor*; minority; offic*; overt*; placement; professional; role; stabl*; stable; stude*;
        students; teach*; team; thought; vacant; warmt*; warmth
        """,
        0.375: """
        # innovation; # learning; absen*; acade*; achieved; add; affec*; anti; appra*; apprenticeships; assistants;
        attend; attended; betwe*; between; borou*; change; charge; committed; countys; cours*; course; crept; dedic*;
        dedicated; degre*; degree; distr*; district; diversity; ethni*; fresh; front*; frontline; high; incomplete;
        is; job; libra*; libraries; lies; live; longe*; many; narro*; ninet*; ninety; nurse; nurses; occup*;
        occupational; offer; offer*; offered; officers; only; opera*; oppor*; opportunities; oversight; patch*;
        patchy; pay; place*; practitioner; practitioners; qualified; racis*; reached; recen*; respondents; safe;
        safeguarding; set; short*; shortage; since; start*; taken; tenacity; think*; thinking; third*; thirds; throu*;
        trained; unive*; university; valle*; valleys; where; with; worker; workl*; would
        """,
        0.25: """
        # children; # development; # foreword; # in; # meeting; # organisational; # police; # response; # strategic;
        # sustainability; about; adver*; aged; any; anybo*; anybody; applicants; arran*; arrangements; assessed;
        assessors; authorities; behin*; behind; best; canno*; cannot; caref*; careful; carin*; caring; charg*; city;
        comme*; commissioned; date; denta*; dental; desig*; designated; diver*; doubl*; doubled; drawn; drew; drivers;
        educa*; educational; ehc; eighteen; eleven; empty; end; every*; everyone; explo*; exploitation; falls; few;
        fille*; filled; first; five; force; handl*; housi*; housing; include; incom*; interests; janua*; january;
        launc*; launched; lead; meeti*; meetings; menta*; mental; message; months; name; neith*; neither; new; nine;
        noticed; nowhe*; nowhere; nurse*; objec*; often; one; or; order; overs*; paedi*; partnership; parts; per;
        pride; princ*; principal; professionals; quali*; reach*; reduc*; registered; remar*; repre*; represented;
        resol*; resolve; retirement; rota; run; safeg*; second; section; sense; senso*; sensory; sessi*; sit; spons*;
        start; stood; study; succe*; supervisors; suppl*; supply; surge*; taxi; ten; that; thera*; therapy; thing*;
        things; thinn*; thoug*; thriv*; time; timely; twelv*; twelve; value*; visitor; want; were; workf*; workforce;
        workloads; young
        """,
        0.125: """
        # adequate; # adult; # adults; # an; # areas; # background; # contribution; # delivery; # education;
        # effectiveness; # eligible; # findings; # for; # governance; # health; # help; # how; # is; # leaders;
        # messages; # poor; # promotion; # protection; # recommendations; # reduce; # risk; # social; # supported;
        # the; # two; # was; # were; abuse; acute; addit*; additional; affection; appli*; approachable; assis*;
        autum*; autumn; becau*; because; befor*; before; broke; broke*; broken; check; check*; checks; clinical;
        college; commi*; commo*; communities; compa*; complex; confident; coordinator; couns*; counselling; credi*;
        credit; cultu*; culture; day; delays; described; development; door; easte*; eight*; emerg*; emergency; encou*;
        encouraged; enoug*; enough; failu*; failure; feel; felt; fill; firef*; firefighting; formal; forme*; former;
        found*; fundi*; funding; gathe*; gather; given; goodw*; goodwill; hand; healt*; health; helpe*; helped;
        hones*; honest; hour; howev*; however; inclu*; individual; inter*; interim; interviews; invol*; joint; judge;
        just; kept; knew; learn; like; londo*; managers; matte*; matters; mediu*; medium; mento*; mentoring; messa*;
        money; month*; names; neighbouring; next; none; nonet*; nonetheless; notic*; numbe*; officer; other*; others;
        panel*; panels; peer; placements; plann*; planning; police; power*; powers; practice; prote*; protection;
        records; reduce; reduced; regis*; relationships; remai*; remains; renew*; repla*; repli*; replied; returned;
        review; roles; route; schem*; scheme; secon*; secti*; send; serio*; seriously; serve*; served; settl*;
        settled; sexua*; sexual; shortly; shoul*; should; showed; sickn*; sickness; skills; so; socia*; social; space;
        speak; spend*; spends; spoke; staye*; stayed; stopp*; stopped; stret*; stretched; suite*; suited; summe*;
        summer; supervised; suppo*; support; tact; take; takes; taugh*; taught; than; thin; threa*; thread; timel*;
        to; town; train*; transport; trauma; turno*; turnover; unfil*; unfilled; unpai*; unpaid; using; vacancies;
        valued; very; viole*; violent; visib*; visible; wales; wante*; wanted; was; way; weekl*; weekly; welsh; work;
        worke*; workers; writt*; written
        """,
        -0.125: """
        # and; # assessing; # being; # capacity; # care; # concerns; # doing; # domain; # effective; # equity;
        # experience; # experiences; # have; # healthier; # identifying; # impact; # improve; # improving;
        # indicative; # inspection; # integrated; # introduction; # joint; # live; # lives; # local; # making; # out;
        # outcomes; # partnerships; # peoples; # personal; # positive; # processes; # providing; # quality;
        # resettlement; # responding; # safeguarding; # send; # statement; # summary; # supporting; # their; # three;
        # transitions; # we; # working; access; accor*; according; accou*; account; act; actio*; actions; adapt*;
        adapted; addre*; address; admis*; adole*; adolescent; advan*; advanced; again; age; agencies; agreed;
        agreement; allowed; almos*; almost; along*; alongside; alrea*; already; altered; alternative; altho*;
        although; alway*; always; amoun*; answered; anyon*; anyone; apart; appea*; appointments; approximately;
        aroun*; around; arrival; assess; attendance; audit*; audits; autho*; authority; authoritys; autistic; backl*;
        backlog; based; becam*; became; bed; beds; been; body; boroughs; both; boxin*; boxing; boy; bring*; brings;
        budge*; build*; burea*; bureau; but; call; calm; carer; caseloads; cases; cent; centre; chair; chang*;
        changes; charities; childrens; childs; circu*; circumstances; clari*; clarity; class*; clinicians; close*;
        collaboration; commissioners; completed; concern; concerns; condi*; conditions; confe*; conference; confi*;
        confidence; consi*; contact; conti*; contracts; contributions; conversation; conversations; coordinators;
        core; cost; court*; cqc; creat*; crisi*; crisis; custo*; custody; cut; daily; dange*; danger; dashb*;
        dashboards; deal; decis*; decisions; delayed; deliver; delivered; demen*; dementia; depar*; department;
        depen*; dependable; depri*; deprivation; devis*; devised; diffe*; difference; difficult; difficulties;
        difficulty; direct; direction; disabilities; disch*; discussions; diversion; does; draw; drift; drugs; durin*;
        during; dutie*; duties; duty; early; earne*; earned; easy; education; effect; effective; effectively; eight;
        elder*; elect*; elected; enabl*; engli*; english; enquiries; equal*; espec*; especially; estat*; evalu*;
        evaluation; eveni*; evening; event*; evide*; evidence; exami*; excel*; excellent; exclu*; exclusion;
        experience; exten*; extra; fair; falle*; fallen; famil*; family; far; farm; farme*; fathe*; febru*; february;
        feedb*; feedback; files; finan*; find; findi*; findings; flat; flats; follo*; followed; food; for; foren*;
        forensic; frail*; frailty; frank; frequent; frien*; frigh*; frightened; full; fund; funde*; funded; furth*;
        further; futur*; future; gangs; girls; give; going; gone; gover*; grasp; group; half; hande*; handed; harm;
        havin*; having; he; heard; heari*; hearing; heart; her; highe*; highest; histo*; homes; house*; households;
        hub; hundr*; ideas; identify; if; impai*; impairment; improve; improvement; improvements; in; incid*;
        incidents; incre*; increase; indep*; independent; indic*; individuals; infan*; infor*; informed; initi*;
        injur*; inqui*; inquiries; inspe*; inspection; integrated; intel*; intelligence; internships; interviewed;
        into; investigations; issue*; issued; itsel*; itself; jobs; joint*; jointly; judge*; judgement; keep; keepi*;
        keeping; key; known; lacke*; lacked; lacks; langu*; language; large*; largely; later; law; learn*; learned;
        least; leave; leavi*; leaving; left; less; lesso*; lessons; level; liber*; liberty; list; liste*; listed;
        local*; log; look; looks; low; man; march; matter; meani*; means; mecha*; mechanism; medication; meeting;
        member; members; men; mentioned; met; milli*; million; miss; model*; moder*; monit*; month; monthly; morni*;
        morning; mothe*; mothers; multi; must; nearl*; nearly; needs; negle*; neglect; neigh*; neighbourhood; netwo*;
        network; nhs; nobod*; nobody; nor; notes; notice; notif*; now; older; open; optio*; ordin*; organ*;
        organisations; other; out; outcome; outcomes; outsi*; outside; owing; pande*; pandemic; paren*; park; parti*;
        partn*; partnerships; pass; passe*; passed; patient; patients; payme*; payment; payments; peopl*; people;
        perfo*; performance; perpe*; perpetrators; phone; picke*; picked; picture; pilot; place; placed; places;
        policy; popul*; porta*; portage; posit*; practices; prais*; praised; prese*; preve*; preventative; previ*;
        prima*; primary; progr*; programme; progressed; promp*; prope*; proper; propo*; protect; proto*; protocol;
        provider; providers; provision; pupil*; pupils; purpo*; purpose; put; quest*; quick*; quickly; quiet*; rang;
        range; rapid; rate; rathe*; rather; reach; read; readi*; reaso*; reasons; recognised; recom*; record; recov*;
        recovery; refor*; reforms; regar*; regarded; regul*; regular; remained; repea*; replacement; report; reque*;
        requests; resid*; residents; resolved; resou*; resources; responded; response; restr*; restrictions; resul*;
        result; reviewed; reviews; risen; risk; rooms; round; routi*; routinely; runs; safeguards; safer; safet*;
        safety; sampl*; sat; saw; scrip*; script; scrut*; searc*; search; seat; secondary; secto*; sector; self;
        senio*; senior; sente*; separ*; separate; sever*; several; she; show; sight; signe*; signed; singl*; single;
        skill*; skilled; sleep; small; someo*; someone; somet*; something; somew*; somewhere; special; sprin*; spring;
        stabb*; standard; standing; state*; still; straight; strat*; strategy; stren*; strengths; stron*; strong;
        such; suffe*; suffi*; sufficient; supervise; supported; sure; surve*; survey; systems; talk; targe*; targets;
        teams; teena*; teenagers; telli*; tenan*; tend; term; then; therapies; these; thoroughly; thoughtful; thres*;
        through; touch; trans*; trave*; travel; treat*; treated; trusted; turne*; turned; turni*; turning; twent*;
        twenty; two; understand; understood; unfai*; unfailingly; unit; unsur*; unsure; until; upon; urgen*; urgency;
        victi*; visio*; vision; visit; visit*; visits; voluntary; wait; waite*; waited; waits; ward; we; weakn*; week;
        well; went; what; whate*; whatever; wheth*; whether; whoev*; whoever; wider; wishe*; wished; woman; words;
        works; wrote; years; yjs; young*; youngest
        """,
        -0.25: """
        # a; # area; # arrangements; # assessment; # better; # does; # information; # management; # need; # people;
        # review; # safety; # services; # this; # with; able; acces*; acros*; across; adult; agree*; allow*; alter*;
        answe*; appreciated; area; ask; asses*; assessment; assessments; assistant; assur*; assurance; back; bail;
        benef*; benefit; bette*; better; board; boys; bring; cabin*; cabinet; calls; can; carri*; carried; caseload;
        chari*; citys; clear; close; co; commissioning; communication; compl*; consu*; consultant; conta*; control;
        conve*; council; councils; county; court; crime; curre*; current; director; directors; disability; discu*;
        enqui*; enquiry; experienced; firm; frequ*; fully; gave; gener*; general; get; group*; groups; hands; help;
        his; hospi*; hospital; integ*; leaders; local; long; management; medic*; meet; membe*; missi*; missing;
        natio*; national; need; neede*; needed; night; occas*; occasion; olds; on; outco*; over; overd*; overdue;
        part; pathw*; pathway; patie*; personal; phone*; phones; pictu*; portf*; press*; pressure; promi*; promises;
        publi*; public; pupil; quality; reabl*; reablement; recei*; received; recognise; refer*; referrals; relat*;
        relatives; reports; revie*; same; say; see; seldo*; seldom; servi*; services; share; share*; shared; short;
        six; some; speci*; speec*; speech; stand*; stay; system; takin*; taking; teaching; the; their; there; they;
        this; three; times; toget*; together; took; transitions; trust*; up; use; view; visitors; waiti*; waiting;
        ways; weeks; worked; worki*; working; yet; you
        """,
        -0.375: """
        # key; # partnership; # planning; # strengths; above; advic*; advice; advis*; advisers; again*; against;
        alert; annua*; annual; begun; behav*; behaviour; came; capac*; capacity; carer*; carers; casel*; changed;
        chief; children; conce*; could; data; days; deliv*; diffi*; disab*; down; each; effec*; even; fewer; form;
        fortn*; fortnight; four; hard; heads; held; home; ident*; impro*; justi*; justice; leade*; let; much; number;
        partners; person; provi*; repor*; syste*; thorough; those; training; under*; withi*; within; witho*; without;
        year; your
        """,
        -0.5: """
        # are; # court; # disposals; adult*; adults; an; appointed; be; counc*; exper*; headt*; headteachers; it; no;
        our; plans; recog*; recruited; thoro*; which; youth
        """,
        -0.625: """
        # evidence; # of; # to; # what; child*; contr*; did; from; hold; how; newly; staff; trust; us; used
        """,
        -0.75: """
        a; and; appoi*; as; case; direc*; had; made; perso*
        """,
        -0.875: """
        good; own
        """,
        -1.125: """
        all; told
        """,
        -1.25: """
        at
        """,
    },
    Theme.OVERALL: {
        1.5: """
        area
        """,
        1.375: """
        has
        """,
        1.25: """
        # summary; is
        """,
        1.125: """
        send
        """,
        1.0: """
        partn*; this
        """,
        0.875: """
        at; brack*; good; harm; refor*; reforms; risk
        """,
        0.75: """
        =; adult; are; deal; impro*; leade*; leadership; most; signi*; significant; will; young
        """,
        0.625: """
        # findings; # main; # send; authoritys; be; effec*; inspection; its; law; local; opini*; opinion; part;
        partnerships; people; prosp*; statement; strategic; stren*; way; writt*; written
        """,
        0.5: """
        # foreword; # to; almos*; almost; autho*; confident; cqc; demon*; effective; evalu*; excep*; experience;
        findi*; findings; fit; found*; get; great; have; improvements; in; initi*; initial; inspe*; linde*;
        lindenshire; notif*; off; partnership; peopl*; positive; ratin*; rating; remains; requi*; resul*; senio*;
        senior; short*; state*; strat*; strengths; support; the; too; unsat*; unsatisfactory; very; weakn*
        """,
        0.375: """
        # a; # be; # capacity; # child; # in; # it; # leadership; # like; # or; # person; # with; # young;
        accountability; adults; after; as; becam*; became; came; chief; confi*; conte*; content; cultu*; culture;
        decem*; december; deter*; early; effectiveness; evaluate; ever; exception; exper*; gathe*; gathered; given;
        go; imple*; implemented; inspector; itsel*; itself; key; last; losin*; losing; majes*; majestys; nearl*;
        nearly; need; on; overa*; overall; poor; previ*; previous; proce*; processes; progress; provi*; pupil*;
        pupils; purpo*; purpose; puts; rated; recom*; recommendations; remai*; requires; schools; secre*; secretary;
        secur*; secured; serve*; served; start; state; strai*; strain; subst*; such; takin*; taking; varie*; we;
        weakness; where; witho*; without
        """,
        0.25: """
        # adult; # area; # improve; # joint; # outcome; # protection; # rating; # strategic; # this; # was; # what;
        about; accep*; accepted; accou*; actio*; action; addre*; addressing; adult*; become; bette*; better; canno*;
        cannot; carries; cered*; committed; consi*; count; cwm; deliv*; depen*; described; difference; direction;
        does; done; elect*; elected; evaluated; families; form; her; honest; improve; indic*; inspectors; it; janua*;
        january; just; knows; live; lives; major; make; must; neede*; needed; our; particularly; posit*; prese*;
        present; protected; put; raise*; real; received; records; report; right; safer; satis*; schoo*; serio*;
        serious; set; sight; suppo*; tarra*; tarrant; tendi*; tending; that; these; thriv*; through; towar*; towards;
        what; years; yos
        """,
        0.125: """
        # after; # council; # evaluation; # evidence; # executive; # experiences; # found; # happens; # improving;
        # inspection; # is; # management; # overall; # peoples; # practices; # priority; # safeguarding; # support;
        # systems; # we; # working; ago; all; april; arran*; arrangements; asks; asses*; assessing; assessment;
        avera*; average; becom*; borou*; borough; can; carri*; castl*; cause; changed; child; circu*; circumstances;
        concerns; consistent; data; dependable; depends; descr*; detai*; detailed; diffe*; direc*; dutie*; duties;
        every*; everyone; falls; famil*; felt; firm; first; five; getti*; getting; held; help; helpe*; helped; here;
        hones*; if; improvement; joint*; jointly; june; justi*; justice; keep; left; lowes*; lowest; meeti*; meeting;
        members; met; natio*; national; offending; once; outst*; outstanding; parti*; performance; place; pleas*;
        prompt; public; rate; read; repor*; required; reset*; resettlement; resid*; residents; result; results;
        reviewing; said; septe*; september; setti*; setting; short; slipp*; socia*; social; some; statu*; statutory;
        strength; submi*; submit; succe*; success; suffi*; sufficient; surve*; survey; tackl*; they; throu*; trave*;
        travel; under; used; varia*; variation; weaknesses; when; whole; whose; youth
        """,
        -0.125: """
        # are; # assessments; # authority; # being; # better; # children; # concerns; # demographics; # do; # does;
        # doing; # education; # effective; # effectiveness; # facts; # for; # governance; # headline; # initial;
        # innovation; # integrated; # learning; # meeting; # messages; # need; # of; # one; # organisational; # out;
        # planning; # providing; # provision; # quality; # recommendations; # resettlement; # response; # reviews;
        # safety; # staff; # standard; # statement; # that; # the; # three; # timeliness; # well; acces*; accor*;
        according; account; acros*; across; activ*; adulthood; adver*; advic*; advice; again*; against; age; aged;
        agencies; agend*; agenda; alone; along*; alongside; also; alter*; altered; altho*; although; alway*; always;
        among; an; and; anoth*; another; anti; any; appli*; appoi*; appra*; approximately; aroun*; around; ask; asked;
        assessments; atten*; attendance; authorities; authority; autis*; autistic; back; backg*; balan*; based;
        becau*; because; beds; begun; behav*; behaviour; belie*; believe; below; betwe*; between; both; boys; bring;
        broke*; broug*; brought; budge*; budget; build*; building; burea*; bureau; candi*; capac*; capacity; carer*;
        carers; carried; cent; centr*; chair; chair*; chanc*; chance; chart*; charter; choic*; chron*; city; ciw;
        clini*; coast*; colle*; college; come; commissioned; community; compa*; complete; completed; concentrated;
        condi*; conditions; confidence; consider; contact; contacted; contr*; contribution; conve*; coord*; councils;
        county; court; court*; courts; day; days; decis*; decisions; deep; demen*; dementia; depended; deprivation;
        deprived; detec*; devel*; diffi*; direct; directed; disab*; dispo*; distr*; district; diver*; diversion;
        domic*; domiciliary; down; drop; durin*; during; easy; eligi*; emerg*; emplo*; empty; encou*; evaluation;
        event*; every; evide*; evidence; exami*; excee*; expec*; expected; expertise; fall; family; feel; files; flat;
        focus; follow; followed; following; forma*; formal; forme*; forum; forwa*; forward; four; front; furth*;
        further; gave; give; gone; gover*; green; group; group*; groups; half; hand; havin*; having; head; helps;
        highe*; highest; him; his; holds; home; homes; hospi*; hub; hundred; ident*; illne*; illness; immed*;
        immediate; improved; improving; inclu*; indep*; independent; infor*; inform; inspected; integ*; intervention;
        interventions; invol*; issue*; issued; judge; judge*; kept; knew; known; langu*; language; large*; launc*;
        launched; leadi*; leading; learning; least; leave*; leavers; led; liber*; liberty; limit*; line; list; liste*;
        littl*; little; lived; long; management; managers; march; matte*; matters; measured; measures; mediu*; medium;
        meetings; menta*; mental; model*; money; monit*; monitoring; month*; months; movin*; moving; name;
        neighbouring; never*; nevertheless; nhs; nobod*; nobody; nor; nothi*; nothing; now; numbe*; number; nursi*;
        nursing; offer; offer*; often; olds; optio*; order; organ*; other; outcome; outsi*; outside; owing; own;
        panel; parent; partners; patch*; patchy; patie*; payme*; peoples; per; perio*; period; perso*; person; pictu*;
        picture; pilot; placed; placements; point; police; popul*; position; post; practice; practitioners; prepa*;
        preve*; prevention; princ*; produ*; production; prote*; proto*; protocol; provider; providers; provision;
        pupil; quest*; questions; quick*; racis*; raised; ran; reabl*; reablement; reach*; reaso*; receipt; receive;
        receiving; recog*; recor*; recov*; recovery; reduc*; refer*; referral; regio*; regional; relis*; relish;
        remain; remem*; remember; reports; repre*; resol*; response; rest; restr*; revie*; review; reviews; role;
        rural; safe; safeguarding; safet*; safety; sampl*; say; school; scotl*; scotland; scrutiny; secto*; sector;
        seen; seldo*; seldom; self; sente*; separ*; separate; serves; service; sets; seven; seven*; shape; she; show;
        showe*; showed; signe*; signed; singl*; single; sites; sleep; small; someb*; somebody; somet*; speec*; speech;
        stabl*; stable; start*; starting; statements; stood; strategy; suppl*; system; take; talk; team; teams; tell;
        term; than; their; them; thera*; thorn*; thoug*; thought; thres*; times; toget*; together; took; town; track*;
        train*; training; trans*; treat*; two; unann*; unannounced; under*; unit; unive*; until; use; valle*; value;
        victi*; victims; visit; volun*; wait; waite*; waited; waiti*; waiting; waits; wales; want; wards; week; weeks;
        welsh; wheth*; whether; while; whoev*; whoever; workers; would; you; young*; youngest
        """,
        -0.25: """
        # about; # care; # court; # delivery; # development; # disposals; # four; # introduction; # key; # local;
        # needs; # next; # outcomes; # score; # steps; # strengths; agenc*; agree*; agreed; appro*; areas; being;
        board; but; case; cases; chall*; challenge; children; co; commi*; commissioning; commu*; compl*; conta*;
        conti*; could; count*; custo*; custody; depar*; department; depri*; effect; enoug*; enough; follo*; full;
        health; howev*; however; hundr*; inspections; into; learn*; less; lette*; letter; livin*; living; looke*;
        looked; low; made; manag*; market; may; measu*; more; needs; neigh*; next; nine; ninet*; ninety; offic*;
        officers; or; out; paren*; parents; place*; plan; plann*; planning; plans; polic*; policy; prior*; priority;
        programme; promptly; quali*; quality; quart*; quarterly; recei*; record; run; safeg*; same; scrut*; secon*;
        secondary; services; several; share*; shared; since; so; soon; spoke; supported; ten; thems*; themselves;
        third; three; upon; visit*; visits; well; whom; withi*; within; worke*; worki*; working; wrote
        """,
        -0.375: """
        # areas; # domain; # partnership; # services; a; been; childrens; council; do; from; healt*; how; impor*;
        important; inter*; marke*; over; pract*; protection; servi*; sever*; shoul*; should; six; time; told; year
        """,
        -0.5: """
        # and; counc*; few; joint; many; new; one; outco*; outcomes; see; staff; to; us; which
        """,
        -0.625: """
        care; child*; did; not; of; those; who
        """,
        -0.875: """
        by; no; work
        """,
        -1.25: """
        had
        """,
    },
    Theme.SCOPE: {
        2.875: """
        we
        """,
        1.875: """
        this
        """,
        1.5: """
        our
        """,
        1.375: """
        inspe*
        """,
        1.125: """
        appro*; consi*
        """,
        1.0: """
        approximately; us
        """,
        0.875: """
        considered; field*; fieldwork; focus; meeti*; no; out; restr*; restrictions; send
        """,
        0.75: """
        # next; be; cered*; city; counc*; has; popul*; population; respo*; services; six; will; yjs
        """,
        0.625: """
        # about; # steps; aged; agency; asked; by; covid; findi*; findings; force; furth*; further; improvement;
        indiv*; integ*; integrated; letter; may; records; responsible; surve*; surveyed
        """,
        0.5: """
        # council; # findings; # introduction; # rating; agenc*; annua*; annual; augus*; august; carry; commissioning;
        county; direct; even; gone; inqui*; inspections; inspectors; is; lette*; look; nhs; obser*; ofste*; ofsted;
        owing; plan; recor*; response; revis*; servi*; suppo*; support; term; then; told; volun*; work
        """,
        0.375: """
        # assess; # indicative; # inspection; # local; acces*; along; and; autho*; authority; beyon*; beyond; carer*;
        carers; completed; consider; council; count*; cqc; decide; detai*; did; direc*; educa*; education; end; estyn;
        exami*; expec*; high; how; icb; include; individuals; inquiries; inspected; interviewed; key; looke*; looked;
        made; march; meeting; meetings; multi; not; of; onlin*; online; over; part; partn*; places; point; proce*;
        processes; pupil*; pupils; quest*; questions; ran; replied; report; revie*; review; scale; separ*; separate;
        serve*; serves; socia*; social; total; unpai*; unpaid; well; welsh; wheth*; whether; words
        """,
        0.25: """
        # background; # context; # focus; # health; # joint; # this; # were; about; adult*; adults; agencies; all;
        becau*; because; befor*; betwe*; between; board; brack*; calle*; called; childrens; circu*; circumstances;
        ciw; clinical; commi*; concentrated; contact; contacts; councils; court; death*; deaths; decid*; department;
        deput*; detailed; directors; dispo*; draw; dutie*; duties; duty; engla*; england; expected; febru*; february;
        five; fluen*; fluent; followed; group*; groups; have; held; helps; imple*; impro*; inclu*; individual; initi*;
        initial; joint*; jointly; journ*; journeys; judge*; leadership; learners; leavers; led; livin*; living; long;
        monit*; name; neces*; necessary; next; nine; off; one; outli*; partnership; physi*; physical; place*; plann*;
        planned; practice; princ*; principles; ratin*; rating; reach*; reaching; referrals; repli*; reset*;
        resettlement; rest; results; reviewing; revisited; runs; safe; sampl*; sampled; sets; some; stage; state*;
        statements; strategic; thems*; themselves; thorn*; to; track*; tracked; unbor*; unborn; upon; using; views;
        vulne*; vulnerable; which; withi*; within
        """,
        0.125: """
        # authority; # education; # executive; # facts; # financial; # happens; # information; # main; # partnership;
        # poor; # review; # social; # summary; =; account; act; addre*; addressed; along*; alongside; approach;
        appropriate; areas; assessment; before; beforehand; being; belie*; believe; below; calcu*; came; carries;
        chair; child*; clini*; community; compl*; condition; conditional; conference; conta*; councillors; cours*;
        course; crimi*; criminal; date; days; depar*; depth; detail; determined; differences; disability; disposal;
        disposals; does; due; effectiveness; eight; email; engag*; evalu*; evaluate; evide*; evidence; examined;
        excel*; excellent; expects; exper*; experiences; find; forwa*; forward; front*; frontline; full; givin*;
        giving; handf*; handful; happe*; happened; harm; head; healthcare; his; if; implemented; indic*; indicators;
        inspection; inspectorate; inter*; intervention; invol*; its; joine*; joined; joint; judge; lay; leave*; light;
        managed; management; mediu*; medium; messa*; message; minis*; ministers; monitor; monitored; more; new;
        occas*; occasion; octob*; october; organ*; organisations; outsi*; outside; partner; patie*; patient; pilot;
        polic*; police; possi*; possible; power*; powers; prepa*; prepare; principal; progr*; programme; progress;
        promo*; promoted; protected; quali*; quality; read; received; recommendations; repor*; repre*;
        representatives; resul*; result; returned; routi*; routine; sample; schools; scotl*; scotland; scott*; seaml*;
        seamless; see; seven; statement; steps; strat*; study; subje*; subject; supported; survey; ten; text; three;
        through; treat*; treatment; trial*; trials; undertaken; unive*; unsat*; unsatisfactory; use; voluntary; wales;
        wante*; wanted; weeks; what; where; where*; wherever; whole; wishe*; wished; youth
        """,
        -0.125: """
        # achieving; # adequate; # adult; # arrangements; # assessing; # assessment; # at; # be; # being; # better;
        # carers; # child; # children; # concerns; # delivery; # demographics; # do; # does; # during; # effective;
        # effectiveness; # evaluation; # experience; # experiences; # four; # governance; # have; # improve;
        # initial; # innovation; # integrated; # it; # learning; # like; # management; # meeting; # need; # of; # one;
        # or; # organisational; # overall; # partnerships; # pathways; # peoples; # person; # positive; # prevention;
        # priority; # processes; # protection; # providing; # provision; # risk; # safe; # safeguarding; # safety;
        # standard; # statement; # systems; # that; # transitions; # two; # working; accep*; accepted; access;
        accounts; activ*; activity; adapt*; adapted; addic*; adequ*; adequate; adole*; adolescent; adult; advic*;
        advice; advis*; advisers; age; agree; almos*; almost; among; answe*; answers; anten*; antenatal; antic*; any;
        anyon*; anyone; appea*; appli*; appoi*; appointed; april; are; arran*; arrangements; ask; assessed; assis*;
        assur*; assurance; at; atten*; autis*; autistic; avail*; available; await*; awaiting; babie*; babies; back;
        balan*; balanced; becam*; became; becom*; becomes; been; begin; begun; behav*; behaviour; borou*; borough;
        boy; boys; bring; broug*; brought; budge*; budget; build*; built; burea*; bureau; buses; care; carried; cent;
        centre; certa*; certain; change; charg*; chari*; check; children; choic*; choice; choos*; choose; clear;
        climb*; climbed; close*; closi*; closing; clubs; colle*; come; commissioned; committee; compa*; concern;
        concerned; concl*; conditions; confi*; confined; contacted; conte*; continuity; contr*; conversation;
        conversations; coord*; coordinators; credi*; credit; crite*; criteria; custody; daily; decem*; december;
        decision; dedic*; dedicated; demon*; depen*; depri*; deprivation; deprived; desig*; despi*; despite; devel*;
        diffe*; different; directed; director; discussed; discussions; distr*; diver*; done; down; drew; drink*;
        drinking; each; early; easy; effect; effective; ehc; eleve*; eleven; eligi*; emerg*; emergency; emplo*;
        enqui*; enquiries; equal*; equality; equip*; equipment; evaluated; every*; feel; felt; files; firm; following;
        form; forma*; formal; free; from; fundi*; funding; futur*; gaps; get; give; go; great*; greater; group;
        guida*; guidance; half; havin*; having; he; healthy; heard; help; helpf*; helpful; him; hospi*; hospital;
        hours; housi*; housing; howev*; however; hub; human; hundr*; ident*; identified; immed*; immediate; impor*;
        important; indep*; independent; inform; information; insid*; inside; inspector; intel*; intelligence;
        intermediate; interview; into; intro*; invited; involved; isola*; job; june; knew; known; language; last;
        late; law; lead; learned; learning; leavi*; leaving; liber*; liberty; limit*; limited; list; live; lived;
        looki*; looking; lower; lowes*; lowest; magis*; magistrates; main; majes*; majestys; manage; manager; many;
        marke*; market; matte*; me; membe*; members; menta*; mental; might; milli*; million; moved; movin*; moving;
        much; narro*; nearl*; nearly; neede*; needed; negle*; neglect; netwo*; network; nobod*; nobody; none; nor;
        nothi*; nothing; notif*; now; numbe*; number; numbers; nurse*; offen*; offending; offer*; offered; officer;
        often; once; only; optio*; options; order; outcome; outst*; outstanding; overa*; overall; overs*; oversight;
        panel; panel*; panels; parents; parti*; particularly; partners; passe*; passed; patch*; pathw*; pathway;
        payme*; peopl*; peoples; per; performance; perio*; period; person; personal; persons; pictu*; picture; poor;
        posit*; positive; post; pract*; preve*; previous; prima*; primary; profe*; proportionate; prose*; prosecution;
        proto*; protocol; provider; public; published; put; raise; rarel*; rarely; rated; reabl*; reablement; reach;
        real; reaso*; reduc*; referral; relat*; relea*; relie*; relied; remai*; remain; requi*; requires; reser*;
        resid*; residents; revea*; reviews; right; round*; rounded; run; safeg*; safet*; safety; same; say; school;
        secon*; secre*; secretary; secti*; section; secto*; sector; secur*; secure; seen; seldo*; seldom; sense;
        septe*; september; serio*; sessi*; session; set; share*; shared; she; short; short*; showe*; showed; sign;
        signe*; signed; singl*; single; small; someo*; someone; speci*; stand*; standard; start*; strategy; stren*;
        such; suffi*; sufficient; super*; supervision; suppl*; surveys; suspe*; taken; takes; teams; tends; therapist;
        therapists; think*; thinking; third; third*; thirds; those; thoug*; thres*; timel*; times; took; town; train*;
        transition; trust; turne*; turned; under*; underestimated; understand; understood; unit; until; victi*;
        victims; visit; visitors; visits; volunteers; wait; waiti*; waiting; way; weakn*; weekl*; weekly; went; when;
        while; worked; worker; workers; worki*; working; write*; writers; writt*; written; wrote; year; yet
        """,
        -0.25: """
        # a; # are; # area; # court; # development; # disposals; # domain; # evidence; # improving; # key; # messages;
        # needs; # planning; # send; # support; # we; # well; # young; an; anoth*; another; assessing; assessments;
        can; case; centr*; chang*; chief; conce*; conti*; conve*; cwm; day; delivered; discu*; enoug*; enough;
        evaluation; famil*; family; few; found; frien*; friends; gave; good; her; home; homes; improve; infor*;
        justi*; justice; leaders; less; letters; links; make; manag*; must; need; needs; offer; officers; opini*;
        opinion; other; own; paren*; perso*; place; pre; previ*; propo*; prote*; protection; provide; raise*; reports;
        responsibility; risk; said; self; service; sever*; several; share; shoul*; should; signi*; significant; since;
        so; team; the; them; thera*; they; too; trans*; under; up; watch*; watched; weaknesses; week; were; whom;
        with; worke*; would; yos
        """,
        -0.375: """
        # is; # people; # score; # services; # the; # with; after; asses*; child; concerns; could; data; deliv*;
        durin*; during; every; for; healt*; health; here; it; linde*; lindenshire; managers; met; most; offic*; or;
        practitioners; provi*; saw; visit*; witho*; without
        """,
        -0.5: """
        # found; # in; # outcomes; # strengths; a; area; in; their; there; time
        """,
        -0.625: """
        # to; as; had; that; who; young
        """,
        -0.75: """
        # areas
        """,
        -0.875: """
        # and; # what; was
        """,
        -1.0: """
        # for
        """,
    },
    Theme.OTHER: {
        1.75: """
        equality
        """,
        1.625: """
        equal*
        """,
        1.5: """
        # outcomes; offer; trave*
        """,
        1.375: """
        depri*
        """,
        1.25: """
        # equity; charg*; repar*; reparation; travel
        """,
        1.125: """
        # people; carer*; carers; direc*; letters; polic*; two
        """,
        1.0: """
        # at; deprivation; forum; its; lette*; payme*; starts; us; women
        """,
        0.875: """
        # and; # carers; bail; bills; but; chang*; club; day; direct; drop; heard; interventions; members; mosqu*;
        paren*; policy; so; speak*; there; those; youth
        """,
        0.75: """
        # experiences; # resettlement; # with; adulthood; be; change; commissioned; deliv*; directed; find; hall; in;
        is; justi*; justice; kitch*; kitchen; knife; leaders; liber*; liberty; local; meani*; membe*; mentoring;
        mosque; outre*; outreach; own; parent; peopl*; people; perpe*; perpetrators; perso*; relat*; self; stand*;
        that; took; was; websi*; website; works
        """,
        0.625: """
        # experience; # home; =; appoi*; behav*; behaviour; breac*; breach; carin*; caring; charging; citys; co;
        countys; debt; deliver; did; dispo*; do; frien*; girls; interests; leade*; low; mento*; numbe*; personal;
        planning; popul*; present; promp*; reach; reduc*; replies; reset*; resettlement; restr*; servi*; simple; six;
        some; start*; study; support; take; transformed; unsur*; unsure; up; use; used; work; would; younger
        """,
        0.5: """
        # delivery; # domain; # education; # how; # key; # of; # one; # out; # working; acted; active; advocates;
        again*; against; amend*; analy*; and; applications; appointment; appro*; asked; behin*; behind; beyon*;
        beyond; boxin*; boxing; build*; buses; charity; choice; clinics; communities; condi*; could; councils; court;
        deprived; digit*; digital; done; eligible; ethni*; event*; five; from; group; have; haven; havin*; having;
        late; made; matter; most; move; net; number; offer*; offic*; packa*; packages; payment; payments; placements;
        prese*; redes*; redesigned; remai*; repli*; routi*; rural; safet*; safety; simpl*; site; small; space; speak;
        speaking; strategy; survey; techn*; technology; test; thems*; themselves; time; trained; victi*; video;
        voice*; voices; weekl*; weekly; welcome; welsh; worst
        """,
        0.375: """
        # achieving; # assessment; # care; # charging; # facts; # financial; # integrated; # organisational; # poor;
        # protected; # services; # their; # unpaid; # we; # works; accor*; all; amoun*; analysis; answer; apolo*;
        babie*; babies; backl*; backlog; becam*; became; best; boy; break*; broke*; broken; building; built; café;
        carries; casel*; caseload; castl*; centre; commi*; commission; complete; compr*; comprehensive; concerned;
        concl*; conditions; confi*; confidence; conte*; content; convi*; custody; data; date; daugh*; decisions;
        decli*; decline; demen*; dementia; described; despi*; despite; disposals; dispu*; domic*; domiciliary; educa*;
        education; effective; emerg*; engli*; english; enoug*; enough; equal; espec*; especially; ethnicity; exami*;
        examined; facil*; farm; feel; fitte*; fitted; flat; food; forwa*; forward; frida*; friday; friendships;
        furth*; further; gather; go; goes; health; herit*; heritage; homes; hospice; hours; housi*; housing; hub;
        idea; indep*; independent; induc*; induction; investigations; involved; june; knowledgeable; langu*; leisu*;
        leisure; looki*; looking; matched; means; men; neces*; necessary; nine; no; offences; offending; officers;
        older; optio*; option; otherwise; out; outsi*; outside; over; particularly; peer; perio*; period; plann*;
        preci*; prepared; progr*; programme; provi*; quart*; quarter; raise*; raised; reduced; remain; resto*;
        restricted; revea*; routine; safeguards; satis*; saw; scarc*; scarce; scheme; searc*; search; senso*; sexua*;
        sexual; shortage; sites; sixte*; sixteen; spends; standards; stopp*; stopped; straight; strat*; suffi*;
        therapists; three; town; train*; traveller; tribu*; tribunal; underestimated; upon; value*; valued; victims;
        volunteers; ward; week; welco*; whom; workers; worki*; working; you; young*
        """,
        0.25: """
        # adults; # an; # authority; # being; # change; # collaborative; # conducted; # context; # demographics;
        # facilities; # for; # found; # four; # improve; # information; # inspection; # investigation; # policy;
        # prevention; # processes; # recommendations; # responding; # supported; # the; # what; a; accom*;
        accommodation; according; adapted; addic*; advic*; advice; aged; agency; allowed; along*; alongside; amended;
        answe*; answers; anti; appointments; appropriate; are; arrived; assess; assis*; assistants; asylu*; asylum;
        attended; autho*; balan*; bank; belon*; belong; birth*; birthday; body; boroughs; break; breaks; burea*;
        bureau; call; carer; centr*; changing; checked; childs; circumstances; city; compared; condition; conferences;
        confined; consistency; control; copy; courts; cover*; covers; custo*; cwm; daughters; dedic*; dedicated; deep;
        delivered; descr*; different; disposal; districts; diver*; diversion; doing; durin*; during; effor*; embed*;
        embedded; employment; equip*; equipment; ethnic; evaluated; evidence; examp*; examples; exclu*; exclusion;
        exhau*; exhausted; exist*; existed; faili*; fairl*; fairly; fall; felt; fifth; financial; findi*; findings;
        fluen*; fluent; form; former; forum*; forums; four; friends; futur*; gaps; gathe*; give; gives; givin*;
        giving; good; grant*; granted; great; group*; groups; growi*; growing; grown; hand; harm; has; healt*; hear;
        highest; him; house*; households; howev*; however; ill; incom*; income; injury; insid*; inside; inves*;
        invol*; isola*; it; knowl*; language; large*; largely; last; lifeline; linde*; lindenshire; listening; love;
        makin*; making; manag*; managers; marke*; market; matte*; might; mind; missi*; missing; morni*; multi*;
        multiple; neglect; nonet*; nonetheless; nor; numbers; offered; offices; pathway; plent*; plentiful; poorl*;
        poorly; practice; previ*; proba*; probation; produ*; production; proje*; promptly; provide; question; racis*;
        rate; rathe*; rather; reaches; read; readily; receipt; recor*; recording; records; recov*; recovery; reduce;
        register; relationships; relev*; relevant; reope*; restorative; restrictions; returned; review; rich; room;
        routinely; scale; scatt*; scattered; schem*; scrutiny; see; seeki*; seeking; seen; sent; sentenced; service;
        services; short*; singl*; single; spars*; sparsely; speaks; standard; stands; stree*; studi*; supervise;
        supervision; swimm*; swimming; table; tact; takes; tarra*; tarrant; teeth; tell; telli*; terms; the; thing*;
        things; think*; thinking; thought; tone; trusted; unans*; unanswered; under*; uptak*; uptake; valle*; visits;
        weekends; well; went; wheth*; whether; which*; whichever; while; white; why; wishes; words
        """,
        0.125: """
        # access; # adaptations; # are; # contingency; # enquiries; # equipment; # governance; # harm; # impact;
        # integration; # keep; # leaders; # local; # main; # partnerships; # peoples; # quality; # risk; # section;
        # standard; # undertaking; aband*; abandoned; accepted; account; action; activ*; address; admission; adult*;
        again; allow*; altho*; although; anybo*; anybody; appea*; appli*; appre*; appreciated; approved;
        approximately; as; askin*; asking; asks; assessors; assistant; attend; authority; autum*; autumn; avera*;
        average; back; begun; belie*; black; blame; board; booke*; booked; books; brigh*; bright; broug*; brought;
        buildings; cabin*; cabinet; calls; captu*; captured; carri*; cause*; cent; chair*; chairs; changes; check;
        choic*; circu*; citie*; cities; close; clubs; colla*; collected; comes; comin*; coming; committee; company;
        consu*; consultation; continued; contract; conversations; corre*; counties; crime; criminal; cultu*; culture;
        daily; demon*; depended; diffe*; disabled; discl*; disru*; dista*; distance; does; drawn; effec*; effectively;
        eight*; eighty; elder*; eleven; eligi*; emergency; ensur*; ensure; enter*; evenings; evide*; excee*;
        experiences; explanation; far; father; fear; featu*; fifte*; fifteen; fille*; filled; fire; firm; follow;
        forme*; fresh; front; fund; gap; given; great*; greater; hardl*; hardly; harme*; harmed; heart; highe*;
        histo*; history; hoard*; hoarding; home; hour; house; household; include; incre*; increase; informed;
        inspectors; interviewed; invoi*; join; joint*; jointly; judge; judged; key; languages; large; launched;
        lawfu*; lawful; leaflet; leagu*; league; lengt*; let; libra*; libraries; library; life; lifel*; loss; lunch;
        magis*; magistrates; managed; management; match*; may; meant*; meantime; meeting; menti*; milli*; million;
        minutes; mixed; month*; months; morning; mother; much; multi; music; negle*; neurodevelopmental; never;
        never*; nevertheless; new; next; nobod*; nobody; nurses; occas*; occasion; of; off; offen*; onlin*; online;
        only; open; oppor*; opportunities; order*; orders; other; other*; our; outst*; pande*; pandemic; paper*;
        papers; parents; park; parti*; parts; pathw*; person; pharm*; phone; photo*; photographs; plain; plant*;
        pledg*; pledge; populated; population; positive; prepa*; pride; priva*; promo*; promoted; prompt; prope*;
        proper; prose*; prosecution; providers; publi*; put; qualifications; quest*; questions; quick; rates; readi*;
        recen*; recent; recognised; regis*; release; relie*; relief; remained; remains; reports; reque*; requests;
        resident; respi*; respite; roof; sample; satisfied; satur*; saturday; says; secon*; second; secondary; serve;
        seven; shape*; shaped; she; short; shoul*; should; show; shown; sign; sitti*; sitting; skill*; skilled;
        skills; slow; someo*; someone; somet*; sometimes; sons; sourc*; speakers; speec*; speech; spend*; staffed;
        strai*; street; stren*; strength; strengths; submi*; submit; super*; surve*; system; targets; taugh*; taught;
        ten; tenants; tende*; then; third*; thirds; throughout; times; train; traum*; trauma; trust*; try; twice;
        under; valleys; villages; viole*; violent; visit; wante*; wanted; warm; weeke*; weeks; welfa*; welfare;
        wheelchair; where*; who; whoev*; whoever; wishe*; won; word; write; year; your
        """,
        -0.125: """
        # about; # adequate; # assess; # assessments; # better; # capacity; # children; # childs; # chronologies;
        # commissioning; # continuity; # contribution; # development; # effective; # example; # executive; # health;
        # help; # initial; # inquiries; # into; # introduction; # is; # joint; # meet; # overall; # partnership;
        # pathways; # personal; # positive; # rating; # reduce; # review; # reviews; # score; # screening;
        # statement; # sustainability; # timeliness; # to; # two; # vision; # was; # workforce; above; abrup*; absen*;
        absence; acade*; academy; accept; acces*; accou*; achieve; actions; activity; acute; add; addre*; addressed;
        addressing; adequ*; adequate; adjus*; admin*; admissions; adopt*; adopted; adults; advan*; adver*; advis*;
        advisers; affec*; affection; after*; afterwards; agenc*; agend*; agenda; agreement; alike; alone; alrea*;
        already; also; altered; alternative; alway*; always; anoth*; another; anten*; antenatal; antic*; appointed;
        appra*; apprenticeships; approach; argum*; arriv*; arrival; aside; ask; assistance; assur*; assurance; attac*;
        atten*; attendance; audit; audit*; audits; authorities; away; baby; backg*; becau*; because; becom*; become;
        becomes; began; begin*; beginning; believed; birth; block; bodie*; bodies; borou*; brack*; brief*; bring;
        bring*; broth*; busin*; business; by; candidates; canno*; cannot; caref*; careful; carried; carry; cases;
        casew*; cauti*; centres; certa*; certain; challenging; changed; chart*; charter; child*; choos*; choose;
        clari*; clarity; class*; clear*; clearly; cliff; climbed; clinic; clinicians; closed; closi*; closing; coerc*;
        colleagues; comme*; commissioners; committed; common; commonly; comparable; conce*; conditional; consider;
        considered; consistently; contacts; contain; conti*; continence; contingency; continues; contributed;
        contributes; contributions; convener; corpo*; corporate; councillors; coupl*; courses; covid; cqc; credi*;
        credit; crept; crisi*; crisis; dates; days; dealt; decide; defic*; deficit; degre*; degree; delayed; delays;
        deman*; demand; dependable; describe; desig*; detailed; deter*; development; devis*; devised; diagnosis;
        difference; diffi*; difficulties; difficulty; direction; director; directors; disability; discussed;
        discussion; disor*; disorder; distress; district; docto*; door; draft; drew; drive*; dropp*; dropped; drug;
        drugs; dutie*; duties; each; earli*; earlier; earne*; earned; educational; effectiveness; employ; employers;
        empty; engag*; enquiries; enquiry; escal*; escalation; evalu*; evaluate; evaluation; even; everyone; excel*;
        excellent; excep*; exception; exit; expectant; expected; exploited; exten*; facto*; factors; facts; faile*;
        failed; fair; falls; febru*; february; fell; figur*; figure; figures; file; files; final; finis*; finished;
        fit; flexi*; focus; following; for; foren*; forensic; forms; foste*; found*; fourt*; fourth; frail*; frailty;
        frame*; framework; freed*; freedom; frigh*; frightened; full; funde*; funded; gangs; gathered; general;
        getti*; getting; going; got; gover*; grade*; grasp; groun*; hande*; handed; happe*; happen; happened; heads;
        heari*; hearing; helps; here; higher; highl*; highly; his; hones*; honest; hope; hospitals; hubs; icb; ideas;
        identified; if; illne*; illness; immer*; immersion; improved; improvement; improving; incid*; incidents;
        included; including; inclusive; indic*; infan*; infant; initiatives; injuries; inqui*; inquiries; inspected;
        integration; intel*; intelligence; interim; interpreters; intervention; interviews; intro*; introduced;
        investigation; invit*; isolated; janua*; january; job; jobs; journ*; journeys; july; keeps; kind; knowledge;
        knows; lacke*; lacked; later; law; leadership; leaflets; learn; leave*; leavers; led; left; legal; less;
        letter; level*; levels; licen*; like; likel*; likely; line; lines; link; links; list; listed; listened; live;
        lived; livin*; living; londo*; long; longer; looke*; looked; looks; major; manage; manager; many; march;
        matur*; mature; me; meant; measures; mechanism; media*; medic*; medical; mediu*; medium; meet; meeti*; member;
        memor*; messa*; message; met; middl*; middle; midwi*; midwives; model; model*; moder*; monit*; moved; must;
        names; nationally; natur*; near; neigh*; neighbourhood; neighbouring; neith*; neither; newly; nhs; notab*;
        notably; notes; nothi*; nothing; notice; notification; nowhe*; nowhere; nurseries; nursi*; nursing; obtain;
        occup*; occupational; octob*; october; officer; ofste*; ofsted; on; openl*; openly; opera*; opini*; ordin*;
        organisation; organisations; organised; others; outcome; overd*; overl*; overlooked; oversight; overt*; owned;
        pace; paediatric; panel; paper; particular; partnerships; party; passe*; past; patient; patients; patte*;
        patterns; pays; peoples; perma*; persi*; phone*; place*; placed; placement; playg*; pleas*; point; poole*;
        pooled; poor; porta*; portf*; position; possi*; possible; presc*; pressure; preventative; previous; prima*;
        primary; princ*; probl*; problems; professional; profi*; progress; promi*; promised; propo*; protocol; public;
        purpose; quali*; queue; quick*; quickly; quiet; raise; rang; rarel*; rarely; ratio*; reabl*; reablement;
        reading; reads; reali*; reass*; receives; receiving; recog*; recognise; recommendations; record; recruited;
        recruitment; refer; referred; refle*; regarded; relations; reliance; relis*; relish; remar*; repea*; repeat;
        replacement; replied; representative; required; resea*; resid*; residents; resolutions; resolved; respected;
        respondents; responsibility; rests; results; reviewing; reviews; revis*; ring; rise; risks; robus*; robust;
        role; rota; route; safeg*; safer; same; sat; saved; savin*; savings; schemes; screened; scrip*; script;
        secto*; sector; sees; seldo*; seldom; senio*; senior; sensible; sensory; sente*; septe*; september; served;
        sessi*; session; seventy; several; severe; shape; shops; side; signe*; signed; signi*; significant; sixth;
        slip; soon; soone*; sooner; sough*; sought; sound; special; spent; spons*; stabb*; standing; started; state;
        stati*; station; stay; staye*; stayed; steps; stori*; stories; strain; strategic; strug*; struggle; stubb*;
        stude*; subje*; subject; subst*; substance; sugge*; supervisors; suppl*; supply; surveys; survi*; systematic;
        tackl*; talk; targeted; teacher; teachers; teaching; telep*; tends; term; than; thank*; thanks; therapies;
        therapy; there*; therefore; thinn*; thorn*; threa*; threshold; thresholds; thriv*; timel*; timely; timetables;
        toddlers; too; track*; tracked; training; transfer; transitions; transparent; treatment; trust; trusts;
        twent*; twenty; unacc*; unaccompanied; unall*; unallocated; unbor*; unborn; undertaken; unfai*; unfailingly;
        units; unive*; university; unreg*; unregistered; unusu*; unusual; vary; views; village; virtu*; virtual;
        visib*; visible; visio*; vision; visit*; visited; voice; vulne*; vulnerable; wales; walk; walki*; walking;
        warmt*; warmth; watch*; watched; way; ways; weak; weakness; whole; wide; widen*; wider; with; withi*; within;
        witho*; without; workl*; works*; worri*; worries; writi*; writing; youngest; youngsters
        """,
        -0.25: """
        # adult; # arrangements; # assessing; # case; # communities; # council; # do; # does; # during;
        # effectiveness; # ensuring; # headline; # highly; # issues; # meeting; # practices; # priority; # risks;
        # social; # strategic; # strengths; # study; # summary; # this; # well; about; acros*; across; activities;
        adapt*; adaptations; addit*; additional; agreed; alter*; ambul*; ambulance; answered; anyon*; anyone; applied;
        areas; arrive; assessed; assessment; assessments; authoritys; autism; autistic; beds; beforehand; brain;
        calle*; called; came; candi*; canna*; cannabis; cared; chall*; challenge; champ*; champions; charge; checks;
        chief; children; chron*; clear; clini*; close*; closely; combi*; communication; complex; conference;
        confident; conne*; conta*; contact; contr*; contracts; coord*; coordinators; counc*; crite*; criteria; curre*;
        current; decid*; delay; delay*; department; designated; detai*; disabilities; disch*; discharge; disruption;
        down; due; effect; ehc; elected; emplo*; encou*; encouraged; ended; enqui*; estat*; explo*; extra; families;
        fathe*; feedb*; feedback; few; fewer; field*; fieldwork; finance; first; flats; follo*; followed; free;
        frequ*; generous; goodw*; goodwill; held; help; helped; her; hold; hospi*; human; hundr*; identification;
        impac*; impact; inclu*; individual; individuals; initial; inspe*; inspection; into; issue*; issued; know;
        known; lack; lapse*; lapsed; lay; least; leave; lesso*; lessons; limited; look; lost; man; matters; measu*;
        medication; meetings; minor*; minority; misse*; missed; month; mothe*; movin*; moving; my; named; nearl*;
        nearly; netwo*; network; night; ninet*; ninety; none; now; nurse; obser*; offence; often; one; organ*; ought;
        outcomes; outse*; outset; overa*; overall; overn*; overnight; paedi*; panel*; panels; partners; passed;
        patie*; per; perfo*; performance; physi*; physical; place; play; posts; pover*; poverty; praise; preparation;
        pressures; proce*; process; professionals; protected; provision; psych*; purpo*; quality; ran; range; ratin*;
        rating; reached; ready; reasons; recal*; recall; referral; refor*; reforms; refug*; refus*; relia*; remov*;
        removed; repla*; represented; requi*; residential; resol*; respe*; result; return; rewri*; right; rooms;
        round; runni*; running; say; screening; seconded; secti*; section; secure; sentence; separ*; separate; seven*;
        sever*; share*; shared; sit; slave*; slavery; spending; spot; stabl*; stable; staff*; staffing; statements;
        statutory; steer*; such; suppo*; sure; surveyed; taken; team; teenagers; telephoned; tendi*; tending; thera*;
        therapist; they; this; thoug*; thres*; timet*; toddl*; toget*; together; told; tool; touch; transport; triag*;
        unlaw*; unlawful; unsat*; unsatisfactory; vague; very; view; visitors; volun*; voluntary; volunteer; waite*;
        waited; waits; we; weakn*; weaknesses; wellb*; wellbeing; whose; woman; write*; wrong; yos
        """,
        -0.375: """
        # areas; # foreword; # identifying; # indicative; # innovation; # learning; # management; # practice;
        # protection; # providing; # provision; # staff; # systems; # transitions; access; adole*; adolescent;
        advocacy; age; agree; agree*; alcoh*; alcohol; attention; autis*; avail*; available; being; betwe*; between;
        borough; cered*; charities; child; choices; climb*; clinical; colle*; college; commo*; commu*; concern; cost;
        count*; deal; decision; depar*; devel*; diagn*; disab*; doubl*; doubled; early; elect*; eligibility; enabl*;
        estim*; eveni*; evening; every*; expec*; farme*; fathers; force; forma*; formal; foster; front*; frontline;
        garde*; garden; gener*; half; head; helpe*; high; i; ident*; impro*; instance; integrated; inter*; interview;
        just; lead; level; limit*; menta*; mental; more; mothers; name; natio*; national; noticed; notifications; old;
        once; opene*; opened; or; outco*; part; pictu*; picture; places; planned; post; prais*; press*; prevention;
        profe*; protection; recou*; recru*; referrals; repor*; report; response; resul*; risen; run; school; scree*;
        secur*; serio*; serious; setti*; settings; sibli*; sibling; statement; teach*; teams; text; these; top;
        transition; turne*; turned; users; value; when; where; worker; workshops; wrote
        """,
        -0.5: """
        # be; # it; # like; # person; # safety; agencies; any; asses*; bette*; better; budgets; childrens;
        commissioning; community; completed; draw; edge; found; hospital; indiv*; integ*; lives; make; neede*; needed;
        notic*; notif*; paid; partnership; plans; pre; rated; receive; repre*; safe; safeguarding; send; specialist;
        spoke; staff; teena*; their; third; turn; will
        """,
        -0.625: """
        # a; # child; # in; # needs; # or; # safeguarding; # support; # young; arran*; arrangements; based; been;
        budge*; domes*; domestic; eight; every; get; initi*; internships; joint; preve*; prote*; pupil; pupil*;
        pupils; recei*; risk; showe*; showed; since; socia*; social; state*; though
        """,
        -0.75: """
        # send; adult; area; before; care; compl*; council; family; partn*; pract*; refer*; set; supported; treat*;
        treated
        """,
        -0.875: """
        # leadership; abuse; befor*; case; complaints; famil*; he; kept; needs; not; plan; schools
        """,
        -1.0: """
        had; learning; which; years; yjs; young
        """,
        -1.125: """
        # area; at; county; learn*; respo*; speci*
        """,
        -1.25: """
        practitioners; schoo*
        """,
    },
}
