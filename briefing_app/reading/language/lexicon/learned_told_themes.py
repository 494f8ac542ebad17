"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "=" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        3.625: """
        are to
        """,
        3.5: """
        = about leadership
        """,
        3.25: """
        = context
        """,
        3.125: """
        leaders
        """,
        2.75: """
        is being
        """,
        2.5: """
        training; will
        """,
        2.375: """
        = about management-oversight; = foot; leadership; plan
        """,
        2.25: """
        is to; senior
        """,
        2.125: """
        data; now; performance; top; we have
        """,
        1.875: """
        are being; management board; performance management; steps
        """,
        1.75: """
        = about recording; accepted; begins; first in; putting; quality assurance; this is
        """,
        1.625: """
        charge; council and; do not; education secretary; know what; leaders good; of its; quality; senior staff;
        that services; the problems; the recommendations; to help; to run; we are; would
        """,
        1.5: """
        = about health; = about workforce; acted; agency workers; for children; has just; hired; performance reports;
        recruitment; signed; so often
        """,
        1.375: """
        = about childs-voice; = about disabled-children; = about placements; = head; accept; actions; already;
        board and; breaks for; clear; county councils; elected members; in charge; inadequate rating; joined;
        management; of that; of this; only when; so that; that it; that staff; the government; the management;
        the two; to put; trust; we
        """,
        1.25: """
        a clear; a new; ambition; and council; at potential; being; breaks; came out; company; dental; done about;
        elected; failures; focused; for carers; found inadequate; frankly; good care; health partners; however;
        inspectors had; learning from; monday; not know; planning and; potential; responded; sorry; story; strong and;
        they knew; to improve; two more; what was; workers will
        """,
        1.125: """
        = about front-door; about money; advertised; all; an; asking; audits should; before the; begun;
        borough council; calls for; children and; children must; children young; clearly; draft; extra; for; for an;
        good and; good for; good help; governed; in place; inadequate while; information; is also; joan; lead;
        leaflet; local safeguarding; locality; members to; more; nothing is; officers; partners; permanent;
        potential risk; report said; senior people; service for; seven years; should look; some months; staff get;
        strategy; taking on; that were; the inadequate; the judgements; the top; the trust; to get; to understand;
        understand; understand the; welcomed; what it
        """,
        1.0: """
        = about other; a life; a parents; action in; advertised for; and family; and there; at a; be an; begins on;
        better; better for; blame; board; care council; care good; chairman; changes; checks of; chiefs;
        children have; clinic; come first; commended; commissioned; confidence; council a; council leads; dealt;
        dental checks; drive; experienced social; focus; former; goes; had kept; has begun; has given; important;
        inquiry; itll; itself; january; judgements; knew; know their; last week; leaders had; leaders to;
        leadership was; leadership which; leaflet for; left at; made no; managers have; more closely; more work;
        much of; not put; offered; ofsted said; on more; opening; our children; part of; planned; posts;
        qualified social; rating that; response; services in; shared; starts; suggested; supported; supported living;
        team; teenagers and; that there; the education; the ofsted; the three; there was; three areas; three more;
        to open; trying; tutor; vulnerable children; was graded; was left; well to; were left; were serious; who lead;
        with the; work academy; workers have; workers now
        """,
        0.875: """
        = about care-leavers; a recruitment; a second; academy; after the; all nine; and families; and from; and her;
        and is; and support; answerable; approved; are planned; area send; audits; been done; board for; board that;
        borough is; bosses; care leavers; care service; closely at; cool; covid; days after; department; describes;
        difference; enough for; first and; for care; found at; from may; gains; group for; had rated; hands;
        has called; has not; has welcomed; have since; heads of; hire; home office; honest; how social;
        inspectors pointed; into the; is far; is more; is under; it up; know; last friday; leavers requires; led;
        led the; live in; manage; money; more homes; moved up; nhs; nurse; of age; of support; offering; officials;
        on monday; organised; outside; outstanding; permanent social; protection requires; recognises;
        recommendations of; reliable; says; says that; second; secretary; september; services were; six months;
        small childrens; start; systems; that children; that education; that we; the company; the crisis; the focused;
        the local; the partners; the reports; the senior; there had; these; things; to go; too slow; too that; train;
        two small; us; very good; virtual school; visits by; warnings; we accept; were taken; weve; what had; will be;
        will sit; work; work together; young people
        """,
        0.75: """
        = about overall; = council; = priority_action; a consultant; a neighbouring; achieving; activity; advocate;
        after being; agency; aims; allegations; although; an audit; an extra; and members; and processes; and say;
        and to; answer; april; are said; areas leaders; as part; asked if; attention was; audit; been hired;
        being rated; best possible; boroughs children; but nobody; by members; care and; childrens homes; closely;
        colleagues; communities; conclusion; council called; council is; council means; council said; council that;
        councillors; councillors who; cssiw; danger that; decisions; decisions were; departments; deputy;
        described as; designated; despite; determined; dfe; direction; director and; do better; doubt; end of; face;
        families said; faults; fenced; focused visit; for foster; found but; fund; go; goes out; good the; grip;
        has asked; has had; has made; has offered; has said; has told; have agreed; have made; he; head; him; homes;
        homes are; housing; if; if it; improvement overall; improvement to; in for; in great; in no; in other;
        in such; inspection and; inspectors found; is in; it to; ive; joining; just; lack; larger; later;
        latest report; leaders in; leadership is; leadership outstanding; leads; leans; leans on; left; life story;
        little has; lost sight; made in; manager; many of; means to; meetings and; merge; merge its; minister;
        ministers; model; money and; monitoring letter; more urgency; most of; nearly three; newly; newly qualified;
        next step; not used; nothing; nurseries and; of childrens; of these; of very; off the; ofsted and; ofsted had;
        orders; ourselves; out that; outstanding the; parent carer; people and; people the; people will;
        performance information; permanence panel; planning; pleased with; poorly; practitioners in; praises;
        problems; professionals; progress that; put some; rapid; re; report recognises; report the; reports; resolved;
        ring fenced; roles; said in; scale of; score; send in; senior managers; serious failures; service has;
        services are; set the; setting; shadow; should; signed the; since the; some children; staff on; start in;
        strategies; stronger; summary; taking; team from; teams; than that; that inspection; that point;
        the authority; the decline; the end; the leaving; the new; the pathway; the plans; the police; the services;
        the systems; the way; them the; theyve; this week; this year; those at; those in; thought the;
        thought through; to merge; to outstanding; to work; to you; told the; trusted; understood; voice;
        warnings from; was then; well inspectors; were given; wexcombe; which the; with dementia; work services;
        work that; worked well; yet
        """,
        0.625: """
        = about permanence; a drive; a firm; a further; a helpline; a leaflet; a no; a team; a training; a very;
        a vote; accepted that; acting; adviser; adviser for; against professionals; agencies are; alan;
        allegations against; allowance; and an; and charities; and improving; and in; and inspectors; and officers;
        and will; answer is; any child; appointed a; approach; as an; as one; as soon; asked the; asylum; at that;
        authority had; be; be answered; be taken; been held; been visited; best; boroughs; buying; by a; campaign;
        care leaver; centre in; chamber; change; change things; changes in; children had; city in; claimed;
        commission; commissioned a; committee; conclusion was; confidence in; consultant; coordinator;
        corporate parenting; council should; counted; credit; credit for; day that; deal with; decided;
        decisions about; decline; dementia; developed with; development plan; draw up; early help; emerged;
        employment; end; enough to; established; everybody; experienced; explains; fewer agency; figures; first to;
        floor; for seven; for ten; for the; found and; four; framework for; front; gather; give; go on; go up;
        goes live; goes through; good looks; graded; great; grow; guidance on; guide; has led; has set; have done;
        head of; heads; help and; help of; helpline for; homes with; if the; ilacs; ill; impact of; impressed;
        impressed by; improvement; improving; in all; in practice; in that; included; inspectors gave; is how;
        it gave; it inadequate; its; joined in; keep; labour; learning; leavers; leavers in; leavers is;
        leavers require; looks like; made with; major; make the; managers in; maths; mattered; meanwhile; missing;
        money worries; much better; need of; new childrens; new report; nine of; not say; not yet; now and; nurseries;
        of january; of service; of what; officers were; on two; on whether; one another; opens; our own; out;
        out last; out where; outstanding and; partners have; pathway; pathway plan; plan for; point; police are;
        portfolio; portfolio holder; post; practice and; prioritised; programme; progress for; project; promised;
        purpose; put; rated it; rating was; reached; realistic and; recognise that; recovery; recruitment of;
        remarked; report came; reports that; requires improvement; residents; return interviews; run the; runs the;
        said; say; school has; second of; send; send services; service and; services since; shared record; she; shes;
        short supply; should have; show what; sister; social care; soon as; spokesperson; staff know; starts on;
        states; supply; surveys; tackled; takes up; team has; technology; tell; than in; than nine; thanked; that are;
        that went; the areas; the day; the department; the dfe; the floor; the labour; the plan; the trusts; the use;
        the virtual; there; they found; to change; to clear; to hire; training for; training on; trust and; up the;
        up what; very; view of; visit was; wanted the; was agreed; was done; was drawn; was found; was only; was set;
        was signed; weekend; went; were also; were good; were impressed; were inadequate; where we; which of; while;
        who was; will go; will have; with health; work to; workers so; writing; yet to
        """,
        0.5: """
        = about assessments; a clinic; a date; a duty; a joint; a letter; a night; a pair; a shared; a specialist;
        a weekend; a youth; according; according to; acknowledged; acknowledged that; act on; after ofsted; age;
        ago the; agreed; agreement; aim; all care; allowances; an advocate; and had; and has; and his; and keep;
        and the; and would; answered by; anxiety; apology; assessment teams; at our; at risk; at times; auditors;
        be held; beds; been carried; been marked; been too; before it; being recruited; body; bus drivers; but they;
        called for; candid; cannot be; care experience; care quality; cases had; changes of; chief; children said;
        children services; childrens; childrens needs; city of; coach; commission cqc; commissioning; committed;
        committed to; contacts are; control; council says; cut from; cut the; danger; danger of; days to; deal;
        dentists; developed; did not; difference to; directors in; disabilities send; disabled; disabled children;
        discharge; do; done the; drafted; draw; drive to; drivers; due; due to; during; during the; duties; enough;
        expected; exploitation; external; families and; families who; fast; features; find it; findings and; firmly;
        focus on; for families; for leadership; for people; for too; forces; forward; fresh; from this; gives a;
        goes to; going to; good but; good or; good quality; grip on; groups and; had held; had one; hadnt; hall; hang;
        has; has also; has put; have now; have set; have written; health; health support; helpline; her; how to;
        however the; hub in; improve; improvements that; in april; in each; in january; in june; in line; in several;
        in what; inadequate; inadequate for; inadequate overall; information and; inspectors commended; is due; it;
        it hard; its response; its second; its services; july; june; lack of; leader has; leaders do; leaver;
        leavers has; led by; legal; letter from; letter recognises; line; links; links with; local area; look for;
        made before; member for; mentioned; money is; months of; more about; more social; moved; near; need and;
        new director; next steps; next year; nine months; now has; now in; of improvement; of parents; of those;
        of young; on all; on private; on their; once and; open; or outstanding; out to; overly; oversight by;
        partnership with; people had; people were; permanence; personal; plan on; pledged to; point to; points;
        police and; police have; promises; qualified; quality commission; questions and; rated outstanding;
        rather than; recognise; record is; recruitment drive; registered; regular; relentless; renewed; requires;
        response is; rewritten; risk assessments; safe and; said and; said children; schools; searching; see that;
        senior leadership; senior team; sensible; service with; services as; services which; several of; short;
        sight of; significant; social; some of; speak; spend; stable and; staff were; started; still not; subject to;
        sufficient; support workers; systems and; table; teams and; temporary; ten years; that can; that some;
        that those; that young; the best; the committee; the community; the front; the ground; the hospital;
        the improvement; the improvements; the lack; the leaders; the mayor; the national; the people; the post;
        the priority; the right; the safeguarding; the support; the table; them for; them had; them that; therapy;
        they say; though; thoughtful; throughout; time a; time and; to all; to draw; to face; to inspectors;
        to publish; to start; tracker; transitions; understanding; understanding of; update; updated; us and; verdict;
        virtual; visit since; vote; vulnerable; want to; wants; ward; was among; was in; was of; was to; was weak;
        way in; weak; were put; were reviewed; were too; what came; what good; what has; when children;
        when inspectors; where the; who know; who speak; whole of; will meet; with all; with schools; within days;
        worked; worker is; workers in; working with; would be; write a; wrote; years later
        """,
        0.375: """
        = about plans; = about scope; a care; a decision; a difference; a dozen; a former; a good; a head; a page;
        a permanent; a senior; a strong; a time; a walk; action; additional; adopters; advisers are; agenda; ahead;
        all three; an inspection; and advice; and are; and have; and know; and made; and many; and never; and nhs;
        and not; announced; another; answers; applications; are a; are described; are getting; are safe; area;
        areas are; as requiring; aside; assurance; at every; attendance; attention; awarded; back to; bad; be good;
        be seen; be written; because they; been asked; been put; been taken; began; beginning; booked; bought; break;
        bright; brings; but it; but the; by; by march; cabinet; calls; can stay; cannot; carried; chair; changed;
        chief officers; children can; children which; childrens services; childrens social; city council;
        come through; complaints; contract; could do; could say; council are; council does; council has; county hall;
        critical; criticism; days; deal of; delays; dip; director has; does not; doesnt; domestic; done; duty; each;
        each year; easy; educational needs; empty; entries; expect; expected to; face to; failure; family;
        family workers; feedback; filed; first time; follow up; for asylum; for disabled; for social; for special;
        for this; for two; forum; fostering; found; found the; four months; free of; from childrens; from october;
        front of; further; gave; getting better; going; gone to; government; great deal; ground; had become; had got;
        have; have all; have been; have the; held up; help to; history; homeless; homes in; hours; hours and; houses;
        how they; impact; improvement notice; improvements; in by; in eight; in need; in september; ineffective;
        informed; inspection of; inspection report; inspectors thought; inspectors who; inspectors wrote; into;
        is now; it does; its childrens; job; join; judged good; judgement; judgement was; keep them; latest; lay;
        left in; letter says; liked the; listened; listened to; made public; made the; managers; matter; may; me;
        million; monthly; months; more children; named; need it; next; night time; no child; nobody was; now have;
        observed; of all; of four; of services; of significant; of the; offered to; ofsted found; ofsteds report;
        on a; one plan; ordered; out for; out with; over in; over two; oversight; own; parenting; partners in; pay;
        people at; people from; people have; personal advisers; place and; plan was; plan which; planned for;
        practice was; pre; pre proceedings; prepared; priorities; private; private fostering; protected;
        protection for; purposeful; questions; quickly and; rated; rather; rating of; reaching; read by; realistic;
        recommendations; recruited; report states; report to; requiring; requiring improvement; reviewed; ring; risk;
        running; sat on; school; school and; secure; seek; senior manager; serious weaknesses; services have; session;
        set; sets; short breaks; sight; signed off; special educational; specialist; stable; stayed; steady; street;
        sufficiently; summer; system; taken; talked about; target; team of; team to; telephone; that have;
        that nobody; the boroughs; the chair; the changes; the councils; the difference; the head; the home;
        the housing; the impact; the inspectors; the old; the one; the other; the parent; the regional; the regulator;
        the spring; the wrong; themselves; then; therefore; they had; they know; they need; thought; through a;
        time to; to come; to deal; to have; to hear; to its; to move; to protect; to write; trusts; two; up in;
        use of; used by; visible; vision; volunteers; warning; weaknesses; well informed; went back; went on;
        were judged; were there; where its; which are; who ask; who is; who work; wholl; will start; with us; without;
        word; work with; worker; worker has; would do; write; written; year the; young person
        """,
        0.25: """
        = about education; = found; = narrated; a commissioner; a home; a visit; above all; abuse; achieved; added;
        adult social; advisers; after an; again; against; agreed to; agreed with; always; ambitious; among the;
        among them; an action; an independent; and at; and care; and child; and for; and how; answered; apart;
        appointed; are in; are made; are no; arranged; arrived; as the; ask; asked to; assess; asylum seeking;
        at which; august; away from; based; because of; become; been given; behind; between the; brought up; building;
        came from; can be; care for; cared; cared for; carer; carers and; carers in; centre; centres; charity; checks;
        children get; children were; christmas; common; consistently; councillor; cqc; department for;
        direct payments; disabled young; domestic abuse; drop in; each of; each other; easter; education;
        effectiveness; ehc plans; evening; excellent; failing; faith; families of; far too; few of; find; findings;
        finish; flats; for all; for each; for good; for older; for some; from; from the; fully; gives; good time;
        group of; groups; had gone; had not; had to; half of; hard to; has been; has gone; has rated; hear; heard;
        help with; homes for; hospital; how many; in august; in care; in good; in july; in may; in order; in which;
        inspector; inspectors praised; inspectors said; interview; is used; it is; keeps; last full; leader;
        leaders were; leave; leaves; leaving; leaving care; library; life; little; lodgings; longer; looking; lower;
        managed; managers had; march; marked; mayor; members; mental health; monitoring; needs of; news; nine;
        no longer; nobody had; none; noted; november; of a; of good; of help; of short; of social; of three; office;
        officer; ofsted report; one of; order; out and; outcomes for; overall effectiveness; pages; parts; parts of;
        payments; photographs; picture of; plain; plan has; plans; plans for; pleased; politicians; positive;
        processes; public; publish; put in; rating; ready; receive; regulator; relationship; remain; review of; right;
        robust; safeguarding children; safety; say that; seeking; seeking children; sense of; services and; sessions;
        set aside; several; shown; sleep; social workers; solicitor; special guardians; spending; staff and;
        standards; statement; statutory; stopped; strong; support and; take part; taken on; team for; test;
        the autumn; the children; the health; the inspection; the needs; the partnership; the service; the social;
        the worst; there has; there were; thirty; thought of; thresholds; time with; to and; to become; to court;
        to do; to every; to learn; to those; together; told in; told them; too few; under the; up by; walk; want;
        was described; was that; we were; week; weekends; weekly; whether; who were; whose; with; with one;
        with parents; words; worried; worst; yes; youth
        """,
        0.125: """
        = about missing-and-exploitation; a third; about the; agencies; and some; and their; areas; as a; assessors;
        at; authority; back; been told; both; bus; called; chairs; challenge; child protection; cut; decision;
        described; director; drawn; every; form; had found; having; high; in a; in their; inadequate in; it had;
        it will; kept; last inspection; letter; list of; live; lives; names; needs; new; of their; ofsteds; opened;
        page; part; people are; phone; proceedings; record; return; run; sent; services; settled; should be;
        social work; something; staff; stay; ten; that the; the care; those; to find; to make; to take; up; waits;
        was not; way; well as; which; with them; workers; worries; would like
        """,
        -0.125: """
        a case; a full; a parent; a worker; about their; after; all of; among; and a; are now; arent; as;
        assessments are; babies; before; before they; breakfast; by ofsted; care have; caseloads; city; comes;
        commissioner; conferences; could; decisions are; delay; did; door; every child; experiences and; february;
        fewer; first; for more; good; happens; inspectors were; is; is good; looks; matched; meet; missing from; move;
        must; not; not been; notes; offer; often; on; on children; or; parents; partner; person; place; practice;
        praise; quickly; safe; service; sexual; six; small; spring; teachers; term; the area; the council;
        the director; the family; third; this; three; times; to a; to children; to date; to look; told;
        told inspectors; twelve; was judged; were in; what; what a; when they; who; who have; who need; with families;
        with their; wrong; years; young
        """,
        -0.25: """
        = about timeliness; = inspectors; a day; a disabled; a group; a list; a matter; a range; a result; a way;
        about what; achieve; across the; adult services; advised; after children; and it; and nobody; and protection;
        and sisters; and so; and that; and then; are asked; are good; are left; are looked; are met; are still;
        are supported; are too; arrangements; as good; asked; at all; at an; attended; autistic; autumn; baby;
        because; been left; begun to; better and; birthday; brothers; cabinet member; came to; car; care has; care in;
        care of; care plan; caring; category; change of; child in; child who; children in; children live; children to;
        childs; clearer; club; college; come back; come from; come into; consent; considered; contact with;
        core groups; could not; council; council was; councils; councils childrens; dedicated; demand; desk;
        difficult; discussions; down to; drew; driving; drug; drugs; each month; early years; edge; edge of; else;
        ended in; english; even; ever; everyone; exception; executive; exploited; families; families are;
        families with; feel; flat; follow; for childrens; for help; for its; for most; for one; for priority;
        for young; forms; four years; free; from ofsted; from their; get to; getting; given; given a; gone up;
        good as; good in; good practice; governance; gps; group; had seen; half a; happen; happened; happy; harm;
        has changed; has found; health and; held in; highly; home to; hotels; hour; how good; in march; in one;
        in six; in this; in time; inconsistent; independent reviewing; information about; inside; inspectors;
        inspectors have; inspectors saw; is a; is at; is given; is the; issued; it has; its children; its work; joint;
        jointly; judged to; know the; know where; known; large; learning disability; lessons; lines; lists; lone;
        looked at; make up; management oversight; many children; mark; matter of; means that; mentor; might; miles;
        morning; most children; mums; nearly; need; needs to; newcomers; no; no one; nobody; not always; not come;
        not the; notice; number of; nurses; of; of each; of six; of whom; of work; of you; ofsted has; on the; ones;
        other hand; ought; out as; out on; out what; outcome; over a; overnight; papers; people; people to;
        people with; persons; pilot; placed in; placements; plan that; planning for; plans are; plans were; poor;
        praised; praised for; protection plan; protection plans; pupils; put off; range of; reasons for; received;
        relationships; rely; requests; required; residential; respite; review; reviewing; rights; risk is; risk of;
        risks; runs; sat; screening; second time; see; services for; show; side; sign; since it; single; sisters;
        sixteen; so far; some; somebody; somewhere; special needs; spent; spoke; spotted; staff who; stage; standard;
        starting; statements; stood; strategy meetings; suitable; sure; sure that; take place; taught; taxi; than;
        than a; that childrens; that inspectors; that no; that social; that their; that time; thats; the average;
        the corporate; the cqc; the edge; the grade; the hub; the integrated; the last; the lowest; the number;
        the overall; the pandemic; the past; the rest; the second; the start; the wait; the workforce; the youth;
        theres; they should; they would; things are; this was; three weeks; time; time of; time that; to childrens;
        to give; to good; to ofsted; to require; to talk; to the; to what; today; told to; tool; trained to; trauma;
        treated; tried; trouble; two years; unaccompanied children; up from; use; used to; vacancies; video; views;
        village; visit to; visitors; visits; voices; waiting for; waiting list; waits for; warm; wasnt; week and;
        well; were; were a; were held; were rated; were told; werent; what to; what we; whats; when; where; whom;
        winter; with a; with children; with learning; with no; with social; within the; workers are; works; years of;
        young adults; younger
        """,
        -0.375: """
        a boy; a childs; a crisis; a family; a high; a number; a part; a place; a small; a strength; a year; about;
        across; add; added that; adopted; adoption; ago; also said; an inadequate; and childrens; and its;
        and leadership; and make; and of; and this; and where; and young; anxious; anything; are better; are clear;
        are kept; are set; arrangements for; as children; as much; ask for; asked about; asked how; assessed; at any;
        at least; at present; attention to; authorities; authoritys; away; be better; be more; been cut; been judged;
        been made; been moved; been seen; been trained; before a; between children; borough has; brothers and; but;
        by children; by one; came; came back; care experienced; care plans; careful; carry out; cases that; cent;
        chief executive; child has; children on; choose; close to; co; come in; concerns; concerns about; core;
        could have; council leader; council will; council would; countys; course; covers; culture of; damning; dates;
        day; described the; director of; do more; do so; do well; done to; dont; doors; drawn up; each week; ended;
        enquiries; equipment; even so; everything; evidence that; example; exceptional; fall; fallen; family group;
        feeling; file; filled; filled in; final; for how; for it; for leaders; for them; for what; fortnightly;
        fostered; found in; fourteen; fourth; full inspection; general; get; get a; gets; girl; given to; go back;
        go through; gone; gone through; got better; got the; grandparents; grants; had been; had changed; had had;
        handful; has agreed; has done; has yet; have a; health visitors; help for; helping children; hotel;
        housing officers; how it; how well; hub; hundred; idea; impact on; improvement board; in england; in five;
        inadequate and; inspection had; is taken; it takes; its first; journey; joy; known to; late; leaders know;
        leavers are; leavers were; led to; levels; like the; list; logged; look after; looked; lose; low; lowest;
        made; made of; made to; majority; make; may be; mean; met the; might have; missed; more of; moved on;
        multi agency; needs are; next door; no further; nobody has; nor; not as; not asked; not be; not being;
        not made; not one; nowhere; of children; of it; of local; of nine; of senior; officers had; ofsted; ofsted in;
        older; olds; on those; on time; on what; once; one area; online; open to; others; out by; outstanding for;
        outstanding in; paid; pandemic; panel; paperwork; parenting board; parents said; partners are; partnership;
        partnership was; pays; pays for; per cent; place in; placed; places; plan by; pledge; policies; policy;
        prompt; protect; protection; proud; quality and; quarter; quarter of; quiet; rate; reach the; recognised;
        records; regularly; remains; report had; report has; report highlights; report is; result; rules; sat in;
        school is; schools and; scores; secondary; see what; seen to; service manager; share of; short and; shortage;
        shortage of; similar; so well; someone to; sometimes; sort; spoken; staff had; stands; stays; stop; students;
        such as; support; support for; support to; take a; take in; tea; team had; team managers; than they; that in;
        that what; the action; the county; the district; the fourth; the latest; the leader; the main; the night;
        the outcome; the panel; the staff; the third; the threshold; the time; the watchdog; them is; they now; thing;
        things that; think; third of; thirds; thirds of; those who; those with; thought to; three of; through;
        through the; to adult; to choose; to keep; to live; to reach; toddler; too for; took in; town; trained;
        transition; travel; turn; two in; unaccompanied; until; up a; visit is; vulnerable adolescents; waiting; was;
        was being; was on; was said; watchdog; we had; well with; were graded; were last; what will; wheelchair;
        when it; where a; where they; which has; which inspectors; who are; who cannot; who may; whole; widespread;
        widespread and; will look; wish to; wished; with care; without a; work and; work for; work practice; work was;
        worker for; workers at; workers who; workforce; working days; year; year old; year olds; years ago; you
        """,
        -0.5: """
        a corporate; a council; a councils; a government; a handful; a judgement; a long; a monthly; a national;
        a partnership; a peer; a priority; a programme; a quarter; a real; a week; a young; above; alarm; an eye;
        and health; and more; and those; any; april and; are committed; are on; area for; areas to; arrivals; arrive;
        as it; as well; asked what; assessment; at home; at its; authority was; average; be back; be inadequate;
        be inspected; become better; been; been in; been slow; being in; between them; boy; brought; but some; by an;
        by care; by law; by which; call; came and; can; care; carers have; carry; cent of; change has; checked;
        childrens experiences; co production; come down; come to; community; confident; could be; council in;
        councillors and; date; death; degree; document; education and; education plans; effect; engagement;
        every three; explained; explained that; families on; felt; felt that; finding; first meeting; five of;
        five years; for a; for adults; for family; foster; found that; from a; full; gap; girls; given in; gives the;
        growing; grown; had made; had said; hangs; harder; has a; has become; has cut; has helped; has improved;
        has since; have enough; have gone; hear from; hed; hit; hold; hold the; house in; how we; improve its; in it;
        in its; in our; in ten; in the; inspectors that; intake; into care; is about; is no; is not; is one; is that;
        its care; its own; kind; language; last; last months; less; letters; likely; local government; local offer;
        long term; look in; loss; makes; making; meeting with; member of; men; month; more to; mothers; move to;
        multi; needed; nineteen; no more; not all; not clear; now the; of urgency; of us; off; offer for;
        officers know; ofsted inspectors; ofsted says; often and; on account; on childrens; on its; one in; out in;
        overdue; oversee; pace; parent; parents and; part in; partners to; partnership board; per; picked; points to;
        poor practice; practice with; pride; production; promise; ran; range; reasons; reminded; reply to;
        report that; results; round; safeguarding was; safer; says the; scheme; see to; seen; seldom; service will;
        services run; services still; seven; severely; show that; signs of; since been; since november; special;
        special schools; staff of; state; stops; strategic; supervisors; taken into; tell us; that had; that its;
        that ofsted; that people; the assessors; the city; the duty; the executive; the families; the leadership;
        the letter; the most; the organisation; the rating; the short; the subject; the system; the teams; the town;
        the week; theirs; them and; them to; them up; there will; they; things have; those living; three days;
        through each; to any; to be; to meet; to this; todays; together with; told of; told that; too little;
        too much; too soon; took the; top of; twenty; two thirds; unison; up with; used; used well; visit in;
        visit the; wait; wait for; wales; wall; was asked; was praise; was the; was written; way it; ways; well being;
        were no; when ofsted; when the; where there; which is; who had; why the; will open; wish; with other;
        with what; within; women; work is; worth; year before; yearly
        """,
        -0.625: """
        = about unaccompanied-children; a change; action plan; adult; adults; adults and; all four; all that;
        all this; an area; and two; are; areas of; around; at what; been on; been through; been under; been used;
        boys; budget; but a; but there; by the; called the; cases of; chair of; check; ciw; close; come;
        committee that; consultants; contact; council had; council to; councillors were; court; culture; delighted;
        development; director for; doing; done for; down; experiences; faces; fifteen; first monitoring; for example;
        found to; funding; glad; good deal; growing demand; had called; handed; hardly; has now; have asked;
        have improved; helped; here; highest; home; hope; hoped; house; in on; inspection team; inspectors made;
        inspectors will; is all; is made; it came; know how; leadership and; leavers and; local authorities; look;
        made up; members heard; midwives; monitoring inspection; most; moved to; national; needed the; number;
        of state; on performance; opposition; ours; overview; partners had; past; peer; people who; performance was;
        provide; provision; reading; referrals; reminded that; report and; requirements; reviewing officers;
        reviews had; safeguarding; said services; said the; same; saw; scrutinised; scrutiny; sees; self assessment;
        set out; she added; signs; slow; sound; stay at; still; strengths and; stressed; stressed that; supervision;
        supports; that at; that he; the better; the child; the countys; the highest; the lead; the praise; the same;
        the work; the year; think that; time for; to care; took on; transformation; visited in; visits are; was given;
        was glad; was rated; was told; watched; well and; welsh; were being; were found; were reminded; what is;
        whatever; when a; whom the; will come; will do; will not; with an; work of; workers were; written after;
        young peoples
        """,
        -0.75: """
        a budget; a child; a damning; account of; act; adequate; aged; all agencies; all partners; although the;
        an outstanding; and education; and governance; and management; and with; at how; be reviewed; between; bottom;
        case; child; children; children with; childrens service; cllr; conditions; council put; council runs;
        councils chief; do what; does; earlier; eight years; eleven; financial; forty; frontline; goes on; granted;
        has come; has taken; have their; improved; improvements in; is inadequate; is responsible; it made; judged;
        key; law; lead to; looking for; many; money into; month and; more money; more people; more than; nearly all;
        new head; nobody could; now rated; of care; of change; of them; officers said; ofsted will; on social; over;
        pandemic and; panel that; people aged; probation; progress; progress since; protection and; put money;
        rated good; read; reviews; run by; safeguarding board; saying; scotland; secretary of; section; self;
        service had; services had; services said; services told; social services; someone; take; that a; the answer;
        the borough; the interim; the next; the partnerships; the secretary; them; they also; three months; too many;
        took; up to; very effective; wanted to; was praised; what the; will follow; with good; with send; won;
        workers on; years the
        """,
        -0.875: """
        a report; a serious; after a; and by; and managers; and on; and what; are not; areas for; assistant director;
        be published; books; care board; carers; closed; conservative; department was; early; england; evidence;
        executive director; failed; findings of; flag; for better; got a; grades; had put; half; has the; how leaders;
        in every; inspected; integrated; integrated care; is still; its books; know that; last year; leader of;
        leaders on; looks after; lost; management and; noted that; partnership work; plan and; plan must; reason;
        recommended; region; scorecard; scrutiny committee; sent to; service is; set up; since then; so;
        social worker; spends; team will; that council; that is; the region; these services; to tell; visit; was very;
        we can; will take; year and
        """,
        -1.0: """
        a social; and help; assistant; be done; be sent; cases; cost; damning report; effective; families in;
        good with; grade; group on; has to; have worked; improvement plan; it that; leaders are; like; long;
        looked after; marks; member; members were; one; out of; partnerships; peoples; priority action; reports to;
        service director; services the; since; strengths; such; team leaders; that she; that they; the first;
        the list; to it; two of; were at; working
        """,
        -1.125: """
        account; brought in; by senior; corporate director; corporate parent; estyn; five; for improvement; for those;
        had a; have had; it was; look at; now that; published; reach; report also; report in; reported; said that;
        staff have; that this; the childrens; their; they were; under; was a; weeks
        """,
        -1.25: """
        children who; have an; in three; managers and; monitoring visit; must be; together in; unitary; was good
        """,
        -1.375: """
        a fifth; fifth; got; have to; inspection; that an; there is; too; youngsters
        """,
        -1.5: """
        = strength; leaders have; met; sector; there are; we will
        """,
        -1.625: """
        asked for; council officers
        """,
        -1.75: """
        board has; the team
        """,
        -1.875: """
        leadership management
        """,
        -2.0: """
        = improvement; senior leaders
        """,
    },
    Theme.FRONT_DOOR: {
        4.125: """
        = about front-door
        """,
        2.75: """
        safeguarding
        """,
        2.625: """
        hub
        """,
        2.25: """
        partners
        """,
        2.125: """
        schools
        """,
        2.0: """
        contacts; neighbours; protection
        """,
        1.875: """
        the hub
        """,
        1.75: """
        reports; send
        """,
        1.625: """
        a child; but; gps; health; probation; self
        """,
        1.5: """
        concerns; from the; line; many; quickly; were going; when a; worried
        """,
        1.375: """
        a fifth; cases are; need help; nurseries; people; prevention; refer; talks; the new; website; without;
        work together; worries; youth
        """,
        1.25: """
        and the; callers; discussion; early; edge of; email; fifth; going to; hubs; information advice; know; new;
        protected; recognised; referrers; to work; up with; upon; ways; with other
        """,
        1.125: """
        a city; adult mental; advice and; asked to; assessments by; before; came to; community; contact centre; get a;
        go in; going; helpline; intake; kept safe; morning; of it; respond; response; self assessment;
        strategy meetings; strong; teachers; the covid; the phone; the threshold; trouble; with a
        """,
        1.0: """
        adult social; advice; alerts; an email; and assistance; answer; answered; answering; anyone; are protected;
        as the; assistance; between the; can; care care; centres; children in; committed; days for; desk; duty; edge;
        fears; get through; good news; handles; health services; housing and; if; left waiting; let; need; of care;
        online; partnerships; plus; reach; referral; reports of; risks; somebody; staff in; teams; ten; the carers;
        the hubs; the police; things; this way; to children; to fit; village; visitors and; vulnerable; way; who care;
        work
        """,
        0.875: """
        = head; a referral; about abuse; adult; agents; and childrens; are safeguarded; assessment; assessments; bank;
        beat; being; by senior; calls; calls from; care for; cases; common; concern; conferences; contact;
        dentists and; effective; families in; family help; first; first call; fit; folk; group conferences;
        had talked; has praised; have come; however; identified; in a; in ten; information; initial; joins; jointly;
        leavers and; long before; meetings; met; need protection; neighbouring; ofsted said; partners and;
        partnership; partnership work; pass on; praised the; rarely; rather; referrals; referred; report said;
        reports from; response is; side; staff; strategy; supported; take the; teachers had; that services; that the;
        the most; there has; this time; to have; to send; together; visitor; was good; what is; where there;
        will open; with the; with their
        """,
        0.75: """
        = about timeliness; a social; adoption in; amounted; amounted to; and social; and their; and young; anonymous;
        are shut; asked; at those; back to; back within; bar; because; become better; briefings; calls in; can book;
        checks with; closed; could not; courses; covid; danger are; decisions on; discussions; do what; education;
        effective services; english; english is; equity; families together; for adoption; for seeing; form; forms;
        found that; friday; from hospital; got; gp; had put; had stopped; harm that; has become; has taken; hear;
        help workers; helping; holding; hospitals; housing; housing associations; hub in; in immediate;
        inspectors did; inspectors found; introduced in; it; line is; logs; marked; member asked; most social;
        need of; not every; now take; of consent; of protection; officers are; ofsted came; on friday; one had; open;
        openness; parents; parents said; phone; picks; place at; procedures; processes; rings; risk assessments;
        risk were; safe; safeguarded; safeguarding was; safeguards; said no; school; services; services and;
        shortfalls; social worker; someone; step downs; talk; taxi drivers; that covers; the county; the missing;
        the weekend; they also; three; three cases; thresholds are; to look; to spot; today; turn; unread;
        warnings from; we can; we will; weeks; weeks of; welfare; were at; whoever; will; will do; worker; workers in
        """,
        0.625: """
        = council; = strength; a childrens; a crisis; a queue; a toddlers; a wide; a worry; agencies; agencies were;
        all three; and children; and families; and has; and health; and if; and nurseries; and responded; and we;
        and youth; answer to; anyone who; april and; are quick; are slow; arent; as it; asked what; associations;
        backlog of; be given; become; been made; better and; book; book a; bruises; but a; but there; by people;
        by schools; cannot be; care workers; carers are; child are; child may; child protection; children and;
        children too; children when; childrens centres; childs life; clubs; contact is; contacts a; core;
        council could; councils own; daily; daily meeting; danger; dentists; didnt know; difference; doctors; downs;
        drivers; drug; during; falls; families who; family centres; fire; for one; for whom; framework; from schools;
        get; get help; getting; given to; goes; got a; had a; had no; has to; have seen; health education;
        health visitor; health visitors; health workers; help a; helped; helpers; hopes; hospital; hundreds;
        hundreds of; hurt; immediate; immediate danger; improvement in; in and; in april; in danger; in schools;
        in this; in to; inquiries; intelligence; introduced; is being; is called; is clear; is done; is little; is no;
        it was; its report; level; library; look at; minutes; money into; must; named social; neighbour; news; nights;
        nineteen; no children; no one; no record; not been; not being; note that; notifications; november; number;
        of records; of safeguarding; offered; only; open in; out today; pandemic; parenting; parents can; parents say;
        parents with; particularly; pass; people at; people were; plan for; practice had; praises; primary; put;
        put money; rang; rather than; reach the; recognised and; referrals are; reopened; report; report which; rural;
        same time; say so; seeing; seldom; service and; services do; services the; several; share what; single; solid;
        sound; spot a; staff and; staff had; staffed; standards and; start to; statutory; strongly; such a; taken the;
        talked of; taxi; that families; the advice; the course; the emergency; the fire; the need; the start;
        their families; then the; they did; they saw; through; through on; time it; to one; to pass; to schools;
        to social; to someone; to take; to whoever; together in; took; trading; trading standards; triaged; two weeks;
        urgent cases; us and; visitors; vulnerable young; warnings; was marked; ways in; ways of; were kept; what we;
        when they; when things; which came; who; who ring; widespread failures; workers who; worries about; worry;
        year; young carers; youth offending
        """,
        0.5: """
        = about unaccompanied-children; a chat; a fair; a half; a nurse; a sample; a watchdog; about children;
        absent from; abuse; act; adults at; agency; ago; all of; allocated to; and adult; and risks; and so;
        and weekends; and with; are picked; are told; arent always; as many; aside; ask why; at by; at midnight;
        authority in; back; be looked; be safe; because of; before they; bodies; borough council; café; came of;
        care homes; chat; child has; children have; childrens cases; city; city council; clear; come; come up;
        come with; commended the; concerns about; confident; consent; consultation; council had; council the;
        course of; covers; dealt with; demand for; difficult; disability; do so; done in; done to; during the; emails;
        empty; energy; energy and; ethnic; family worker; fast; fewer; fewer children; filed; first language;
        for help; for people; from some; gives the; go; goes on; great; had to; hadnt; happens; happens if; harmed;
        has; has risen; have been; have gone; have not; health staff; help has; help is; hours a; hub at; idea;
        improved; improvement; improvements; in all; in answer; in each; in on; in which; inbox; information from;
        internet; is not; is sound; it as; it to; know which; know who; leaders and; leaves; left in; libraries;
        local; lower; machine; make a; making a; managers have; mark; may not; meets; menu; midnight; midwives;
        more children; most vulnerable; mums; neglect is; nobody is; not get; not seen; notes of; notices; nursery;
        of contacts; of decisions; of police; offending; officers; ofsted is; often; olds who; one; one thing;
        organisations; our; out and; out on; paediatricians; pandemic and; park; partners are; placed; practice;
        practice was; primary schools; prompt; protect children; protection were; quick and; quickly and;
        rated inadequate; read the; receive; recommended that; record of; report praises; report says; reported;
        reported that; reporting; reports for; requires improvement; ringing; rings the; risen; risks to; safe from;
        said there; saved; saw; see a; serious and; seven; seven in; share a; shops; small; some of; soon enough;
        sooner; sought; start; step in; strong and; swift; team that; telephone; ten of; that; the city; the contact;
        the country; the disability; the findings; the good; the impact; the last; the morning; the other; the panel;
        the plans; the safeguarding; the very; the way; their first; they should; things get; this; time but;
        timeliness; timeliness of; to act; to concerns; to keep; to meetings; to report; to ring; to strategy;
        told assessors; told what; tuesday; understood; understood by; up on; vacant; waited; was on; was to;
        was weak; weak and; weaknesses in; weekend; weight; well; were also; were closed; were filed; were held;
        were taken; what came; what happens; which; while; who lives; whom to; wide; wide range; widespread;
        will come; with others; work of; workers are; workers had; workers were; worried about; yet to
        """,
        0.375: """
        = about health; = foot; a bit; a childs; a concern; a difference; a form; a high; a home; a multi; a named;
        a person; a plan; a proper; a single; about; after; agreed that; alike; always; among those; analysis;
        and council; and from; and go; and had; and it; and managers; and nothing; and over; and staff; and teachers;
        and widespread; anything; applied; are kept; are often; are spoken; are too; are well; as one; as young;
        assessments are; at that; attend; authority; away; backlog; became; been recruited; before it; better;
        better at; bit; borough; breakfast; bring; but they; by contrast; by their; calls a; carrying; cases that;
        catch; centre; checks; children are; children who; citys; closely; come to; commended; committed to; costs;
        councillor; councils; county; dealt; decisions about; didnt; difference to; direct; doesnt; done for;
        each morning; earlier; early and; easily; education and; end of; everyone; evidence; failures; families and;
        families have; families is; family group; faster; fill; findings; first response; flag; food; for their;
        for those; for too; from their; frontline; gets; go out; good work; growing; guidance; had become; handled;
        harder; has brought; has ruled; health is; heard that; help are; help in; helped by; helpful; her majestys;
        highly; hosts; impact; in an; in four; in march; in the; in their; in trouble; in two; in welsh; inadequate;
        inspection report; inspectors thought; interpreters; is about; is found; it found; just as; kept;
        knowledgeable; landlords; language; last year; late and; lawyers; leaders are; level of; life is; living with;
        long for; looking; lunch; made at; majestys; man; managers and; many of; mean that; meet a; more than;
        mosques; mostly; much of; name and; named; new year; night; not asked; not say; note; noted the; now;
        nurses and; of all; of harm; of missing; of schools; of strategy; of them; of these; of this; of working;
        ofsted; on safeguarding; on the; opened in; or; other; over and; own; part in; passed; people can;
        people told; person; pile; poor; positive about; practice in; press; progress has; protocol; providers;
        put in; quality of; queue; range; range of; reasons; reasons for; receive a; recommended; recruited;
        report from; report out; requires; responses; result; right; ring; risk and; rota; route; ruled; sample;
        sample of; seek; send in; senior leaders; share; should have; shut; similar; since it; since then; sister;
        slow; slow to; so the; sort; speaks; speaks of; spot; stayed; strategy for; study; support that; support was;
        supported by; tale; talked; teacher; tell; telling; term; that help; that things; the authority; the cases;
        the citys; the council; the file; the one; the person; the progress; the reasons; the result; the school;
        the single; the whole; their own; them from; there had; there was; these children; they know; they reach;
        they turn; through to; to a; to families; to give; toddlers; together and; told; touch; turn to; turned away;
        two days; two in; typed; understand; unsafe; until the; use a; volunteers; vulnerable children; was asked;
        was at; was being; was rated; was set; watchdog has; way in; we were; weak; well with; went on; were absent;
        were left; were less; were reported; when there; whenever; wherever; who come; who go; who may; who need;
        who would; with no; with young; without delay; workers will; worse; would be; young adults; young children;
        your; youth justice
        """,
        0.25: """
        = about workforce; a case; a day; a family; a few; a real; a year; able; able to; about a; about what; absent;
        accepted; accommodation; act on; acted; an independent; and all; and in; and its; and make; and no;
        and support; and to; and well; and who; any; april; are held; are now; are supported; as an; ask for; asking;
        at night; at once; at times; attendance; attention to; based; beds; been left; best; big; brought in; built;
        but the; by video; call; called; calm; came out; care leavers; care proceedings; children get;
        children looked; children with; ciw; close; come from; comes; concluded; conference; consistent; core groups;
        country; course; covered; culture; disability team; draw; drop in; eleven; else; fair; families were; few of;
        figures; for a; for every; for parents; for them; found; found a; found and; four of; from; from a; from one;
        given; good and; grow; had told; happened; happy; hard to; has a; has improved; help for; hit; holidays;
        homes; if they; important; in homes; in some; in touch; including; inspection; inspectorates; is; is good;
        is now; it is; it said; june; just; justice; know the; knows; late; leavers; lets; letters; listened to;
        living; long term; looked; looked after; made; made to; mean; meet; meetings are; member; most children;
        move to; multi; never; nine in; not; not be; nothing; notice; nurse; of help; of one; officer; older people;
        on what; once; one child; or a; other hand; ought; ought to; overnight; panel; particular; partner;
        people from; people with; photo; picked up; plans for; praise; prison; proceedings; progress; proper; quick;
        ran; rated; real; record; requiring; residents; review of; risk; same day; says that; scheme; sent; serious;
        social; somebody to; soon; staff have; standard; success; sure; table; taken; team; teenagers in; thanks to;
        that had; that it; that were; the councils; the cqc; the inspectors; the lead; the past; the right; there;
        theres a; they had; thing; third; three years; threshold; times; to bring; to childrens; to it; to say;
        to what; told that; told to; too long; turns; up and; up in; us; was described; watchdog; weaknesses; week;
        weeks in; weighed; were given; what; what to; which is; word; work is; work practice; written down; yes;
        youth workers
        """,
        0.125: """
        = about overall; = about plans; a full; a small; a third; according; according to; action; adoption; adults;
        and more; and of; arrangements; as good; as they; ask; at risk; audits; be; been; been in; cannot; cent;
        children at; childs; could; described; disabled; done; dont; emergency; end; every child; file; found to;
        have; have to; heard; her; is a; isnt; less; life; like; lives; making; march; meant; mental; mental health;
        multi agency; name; needed; nobody; not always; of a; of ten; on a; others; oversight; people and; per;
        per cent; permanence; positive; praised; pupils; said; same; sat; says; so that; social care; social work;
        stopped; such; takes; that children; that they; the first; the front; the inspection; the next; the trust;
        then; there is; they were; to ask; to go; to help; to their; too; town; up; waiting; went; what they; where;
        whole; why; would; years ago
        """,
        -0.125: """
        = about scope; a focused; a joint; a parent; about the; above; adviser; after the; already; among;
        and sisters; and that; assessments of; assessments were; asylum; at the; autumn; be good; begun; birth;
        birthday; books; boroughs; brothers and; by; care have; care in; carried; changed; councils childrens; court;
        dates; days; decisions; delays; described as; did not; disabilities; each child; effectiveness; eight; enough;
        families; february; flats; for; for disabled; foster carers; front; gone; graded; group; guardians; had;
        has been; has gone; have a; health and; history; home office; improve; in february; in june; in november;
        inspection in; inspectorate; inspectors had; inspectors have; inspectors were; january; law; leaving care;
        lone; long; means; meeting; men; more; most; much; next; no; no longer; of; of what; older; overall; part;
        pathway; people had; performance; personal; places; post; posts; promised; public; quality; reading; records;
        remain; require improvement; reviewed; said that; seeking; service; sexual; should be; six; sixteen; speak;
        spent; take; the childs; the quality; the report; the three; the top; their; them; theres; theyre; think;
        third of; to be; to see; to stay; to them; told the; too little; treated; up by; views; we have; were;
        were judged; were not; were rated; where a; which has; within; workers and; would like
        """,
        -0.25: """
        = about assessments; = about care-leavers; = about missing-and-exploitation; = improvement; a boy; a care;
        a first; a fortnight; a letter; a night; a phone; a quarter; a service; a way; a weekly; a written; access to;
        actions; after children; ahead; all that; also; an adult; an area; an assessment; and other; and parents;
        and partners; and some; and those; answers; are asked; are done; are met; are out; are put; are written; area;
        around; arrivals; as well; asked the; audit; baby; be done; be found; been done; been given; been taken;
        behind; breaks; brothers; bus; but not; by a; by an; by the; cabinet; cant; capacity; carer; caring; chairs;
        challenge; changing; charge; checked; checks on; chief; child; child is; children; children on; children to;
        children were; childrens; circumstances; clearly; close to; come out; coming; committee; complaints;
        council has; council to; criminal; december; dedicated; determined; did; do well; drugs; each other; effect;
        eighteen; ended; england; experience; experiences and; explained; exploited; face; failings; fall; family;
        fathers; fewer than; files; filled; filled in; firm; followed; for an; for it; for more; for years; fortnight;
        forty; found the; four; fourteen; from ofsted; front door; fully; future; gangs; gave; girl; give; go through;
        got better; half; half of; has not; have had; have no; heads of; heart; help and; help to; his; hold; hotels;
        hours; houses; how they; how to; how well; impact of; in charge; in every; in good; in may; in most; in need;
        in our; individual; inspected; inspection of; inspectors said; inspectors wrote; interpreter; interviews;
        into the; involved; is that; it has; its; its own; its services; judged; july; kind; knew; know their; known;
        large; last; later; leader; leave; leaving; left; letter; liked; list of; live in; live with; look; makes;
        managers; matters; me; meetings were; mentors; miles; missed; missing from; missing in; moves; moving; mum;
        needs are; nine; nor; not enough; of our; of the; of those; of us; of whom; of work; offer; offered to;
        ofsteds; older children; on their; once a; one another; opened; order; our own; out that; parents have;
        parents who; parts of; pays; place; place in; planning for; plans are; plans were; play; police officers;
        possible; practice with; pre; previous; priority; protect; protection plans; proud; provision; psychologists;
        quarter; questions; received; recommendations; recorded; reflect; regularly; relationships; report that;
        requests; required; respect; return; reviewing; room; running; safer; say that; saying; says the; screening;
        see what; services had; shown; signs; since; spoke of; stability; stable; stop; story; supervision;
        support for; taken to; taught; teams are; teenager; that are; that parents; that was; the assessment;
        the care; the children; the day; the director; the family; the home; the house; the job; the local;
        the middle; the multi; the nhs; the previous; the staff; the summer; the two; the young; their children;
        their social; them and; therapists; there are; they can; they get; they have; they said; this year;
        thought of; time of; time that; to do; to find; to get; to read; to young; told in; too much; took place; top;
        trained; training; training in; trauma; travel; until; up a; up for; use; use of; view of; visited; wait for;
        waiting for; want; wants; warm; was a; was found; was given; was in; was praised; watch; we are; well as;
        wellbeing; were found; were put; were seen; were still; were there; were waiting; what it; whats; when;
        when it; where it; where the; which had; which the; who are; who has; who were; whose; with; with an;
        with families; within a; words; work and; worker is; working days; works; written up; yet; younger
        """,
        -0.375: """
        a clear; a lack; a one; a shared; a stable; a very; a worker; address; adoption and; adult services; after a;
        again; against; all; an end; an hour; and care; and is; and know; and not; and police; and were; another;
        anybody; are; are at; are better; are made; areas; asked for; at weekends; autism; been a; boy; breaking;
        brought; came in; care; certain; changes; child had; children from; children said; clinic; come into;
        commitment; concerned; conferences are; confidence; consent is; conversations; corporate; could say;
        council and; council was; council which; cut; dads; day they; deal; deals; delay; department; different;
        doing; domestic abuse; doorstep; emotional; executive; exemplary; families are; families with; family in;
        felt that; few; finds; first and; first to; first visit; focused on; follow a; for care; for many; for the;
        for what; full; full of; general; get better; get the; go to; good; government; grade; grandparents; guide;
        had not; happen; has made; has seen; have one; having; head; head of; health trust; helped to; high; holiday;
        if a; if the; ill; in care; in early; in other; inconsistent; information about; inspection the; inspections;
        is often; is seldom; is taken; is the; it took; job; keep them; lack of; leadership; learn; left to; legal;
        legal advice; letter says; look after; looks; management; many families; means that; middle; might; monday;
        morale; more of; most of; mother; mothers; move; neglect; new report; nhs; nobody could; not in; number of;
        nursing; october; of abuse; of cases; of five; of its; of people; of service; often than; old; on its;
        one family; one of; opens; orders; out for; out what; outside; outstanding; over; over a; over in; page; paid;
        part of; partners have; parts; past; picture; plain; plan which; planned; pointed; protection is; published;
        quarter of; quick to; raised; rating; recognises; report came; risk is; road; said to; say they; see the;
        service with; services that; services were; shop; should; signs of; sisters; sit; skilled; sleep; slowly;
        social workers; special schools; specialists; speech; spend; stand; stand in; states; stood;
        strategy discussions; stretched; support; take place; that a; that social; that some; that there;
        the assessments; the borough; the centre; the district; the duty; the edge; the health; the improvement;
        the joint; the pandemic; the people; the signs; their letter; themselves; theres no; they do; things have;
        thought to; three days; time with; to an; to come; to make; to speak; to the; together with; too many;
        transport; twelve; two of; two years; unannounced; under the; wales; ward; way of; we; weaker; well being;
        were a; were asked; were described; what children; what should; who use; whom they; with relatives;
        within the; work on; work with; worked with; workers make; workloads; write; wrote
        """,
        -0.5: """
        = about other; = about permanence; = about placements; = narrated; a gp; a great; a number; a psychologist;
        abused; action is; advisers; age; among the; and by; and early; and how; and keep; are being; are in;
        are still; assessed; began; board; but it; calls for; calls with; came across; can be; carry; child at;
        children first; complex; concerns are; contact with; councillors; cut the; day; day is; decisions to;
        director; does not; domestic; door is; early help; even; families had; follow; found in; found it; free;
        friends; girls; great deal; groups; had gone; hardly; has found; has had; he; health partners; help with;
        helps; home; hub was; in line; in september; inspectors; integrated; is given; is left; is still; is thought;
        is well; it also; its staff; keep; keeping; key; kinship; leaders; less well; lost; manager; many children;
        midwives and; money; months; more often; nobody had; none; noted; of children; of neglect; of significant;
        off; office; ofsted has; on; out of; parents get; pay; people have; planning; points; police and; police are;
        professionals; protection and; psychologist; respite; returned; review; run; said the; same child; say;
        seen by; sent to; services in; sessions; set; set out; shared; she; significant; significant harm; simpler;
        sleeping; social services; some; something; specialist; staff who; stay; steps; strengths; summer; system;
        the boroughs; the community; the families; the national; the partnership; the risk; the social; the year;
        their parents; them the; there were; they are; they found; thoroughly; through the; thursday; trust; twenty;
        typical; video; waits; was among; weekly; well and; well prepared; were the; what was; women; worked; written;
        youngsters
        """,
        -0.625: """
        = about recording; a bank; a new; a young; allegations; and child; and for; ask to; back in; before the; boys;
        case; centres are; change; childrens services; contact centres; date; describes; does; each; exploitation;
        extra; families on; feel; focused; gets a; had been; harm and; help at; help comes; here; hub has; in helping;
        is to; is too; joint; lack; list; members; moved; no child; observed; of their; parents and; parents did;
        police were; prepared; private fostering; raised by; reviews; right time; runs; safeguarding hub; schools are;
        second; seen; since the; some children; spoke; stepping; the integrated; the services; the time; time; tool;
        using; video calls; view; was; we need; when the; who is; who work
        """,
        -0.75: """
        = about leadership; = context; agency safeguarding; an out; and what; are to; at; both; cases were; child in;
        danger of; deals with; e; far; first contact; for children; foster; had come; handlers; house; how; month;
        need a; outcomes of; plan; referrals to; risk of; safeguarding enquiries; section; see; senior; senior people;
        september; service that; step up; teenagers; that is; the schools; up from; up to; when children; who have
        """,
        -0.875: """
        an; call handlers; care and; carers; come before; effective in; first in; five; had the; know how; lead;
        need to; out; phone calls; plans; practitioners; receives; special; staff were; the service; thought; very;
        years
        """,
        -1.0: """
        = inspectors; live; outcomes; people in; right help; two; under; visit; visits; wait; were in; were told
        """,
        -1.125: """
        fostering; of hours; step down; the child; what the; young people
        """,
        -1.25: """
        are seen
        """,
        -1.375: """
        calls are
        """,
        -1.625: """
        down
        """,
        -1.75: """
        = about education; = about management-oversight
        """,
        -2.75: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        4.625: """
        = about assessments
        """,
        3.0: """
        assessed
        """,
        2.875: """
        assessment
        """,
        2.125: """
        = about health; = about other; needs
        """,
        1.875: """
        psychologists
        """,
        1.75: """
        risk is; the exploitation
        """,
        1.625: """
        = improvement; risk
        """,
        1.5: """
        advice for; assessing; assessments; form; looked; the list
        """,
        1.375: """
        advice; experts; psychology; some people
        """,
        1.25: """
        = about missing-and-exploitation; a familys; age assessments; assessor; assessors; baby; carers; checklist;
        england as; from social; say the; strengths; three had; through; updates; what a; young carers
        """,
        1.125: """
        = council; a new; abuse is; asked; assesses; careful and; culture; educational; faith; is looked; needs are;
        number of; nursery; on risk; parent; police officers; teachers; together
        """,
        1.0: """
        = about timeliness; a family; a whole; all the; are assessed; as a; as if; assess; care that; careful;
        carers in; carers of; conclusions; done by; everyone; fathers who; from all; health advice; in to; in with;
        like to; look; looked at; many children; needs were; occupational; questions; reviews of; sentence;
        that should; the child; understood; who live; whole; words; workers
        """,
        0.875: """
        advice from; after a; are careful; at times; babys; children under; circumstances; danger; down to; explored;
        fair; faith and; familys; find out; for occupational; fostering is; get to; grandmothers; had waited; in full;
        in other; in words; investigations; is filled; isnt; lasts; left out; live elsewhere; named; notes on;
        of them; old; ones; out; parenting is; people said; poor; private; reports; stood; the family; them and;
        they saw; times; unpaid; unpaid carers; up what; were also; when; where parents; whether a; words that;
        worked; years
        """,
        0.75: """
        = about recording; = strength; a learning; account; and did; and plans; are left; are made; asked about;
        assessing needs; been updated; being; bruises; capacity was; case notes; cent are; children in; contribute;
        contribute to; could do; council officers; dads; early years; elsewhere; explain; explore; follow from;
        for plans; for years; full time; go through; how the; identified; in england; in their; isnt always; kind;
        list; long for; looking for; low; low mood; many are; mood; neglect; nub; occupational therapy; of people;
        old ones; ones have; overly; panels; parenting; parents have; people over; portage; pulled; put their;
        risk are; risk to; simple; since come; sisters of; spotted; standard; stood at; strain; taken as; tested;
        the early; the needs; the nub; their own; therapy with; there were; time; to date; too much; updated;
        viability; weighed; weight; were begun; were put; what; whats; when a; why; why a; work on; workers take;
        write up; yearly; yet
        """,
        0.625: """
        = about plans; = about unaccompanied-children; = found; a few; a handful; a no; a parents; a second; a social;
        absent; after its; age; already; and all; and fair; and sisters; are; asking; assessed by; at in; before;
        before a; better understood; bring; brothers and; carried out; child are; children each; come down; comment;
        do for; do with; doctor; done in; early; ethnicity and; face; families say; farmers; fathers; for carers;
        for young; forms for; found children; found the; from; from outside; had happened; had no; had since; handful;
        histories; in as; in some; inspection found; inspectors read; inspectors reported; is; is less; is named;
        it isnt; its inspection; its like; jobs; lead; lightly; lived; lived experience; lives; lives are; longer;
        longer than; mental capacity; might; not been; nursery staff; of care; of saying; out all; out what; out who;
        people on; pieces; pilot; plans from; poverty; practitioners; private fostering; proper; pulled together;
        quality and; repeat; report said; reports from; room; say; screening tool; service has; several children;
        sibling; siblings; sisters were; social care; such; take; tell the; that; that assessments; that risk;
        the court; the evidence; the home; the questions; the short; their heads; therapy; they think; thirds;
        thirds of; ticked; to a; to look; together from; two thirds; under ten; waited longer; ways of; weigh; were;
        were assessed; were offered; when it; with sensory; worked out; workers use
        """,
        0.5: """
        = about childs-voice; a choice; a common; abuse; adopters; advice is; all; all five; an older; and are;
        and is; and it; and not; and what; are brought; are picked; are still; as well; assessments were; at how;
        at the; be a; be assessed; been done; been seen; begun; brief; brief and; brought in; by a; called in;
        capacity; carers were; caught; centre of; checks on; child to; children the; childs needs; come; conclusion;
        copied; copied from; could have; curiosity; describe; disability; domestic; domestic abuse; drift and;
        england; enquiries; ethnicity; evidence; experience of; expertise; filled in; first visits; for a; forms were;
        full; gain; get; go; grandparents; had one; half the; happened; harm; has to; have more; have not; hears;
        high; history; holidays and; home; if there; in assessments; in help; in two; information from; injuries;
        inquiries; inspection; inspectors found; is assessed; is at; is now; learning disability; look at; looking;
        makes; might be; more about; needs of; neighbours and; no; not looked; not what; of disabled; of how;
        of older; of parents; of schools; offered; on families; or; outside; overlooked; paediatrician; person; pets;
        picked up; planning and; put down; rarely; relatives are; reports are; reviews; risk from; risks; rounded;
        rushed; said that; sampled; saying; second time; seen by; show; shy; sides; sisters; skill; small number;
        stable; take account; taken; teens; template; than six; that nobody; the one; the person; the worst;
        therapists; those that; thought; to be; to these; took place; tried; turnover; tutors; wait for; wait too;
        way that; ways; we do; weak; weekday; weeks and; weigh up; well; were called; were of; what an; what its;
        widespread; widespread weaknesses; workers could; workers go; workers write; worst
        """,
        0.375: """
        a baby; a different; a form; a gp; a minority; a proper; a significant; a single; a stable; account of; added;
        adopted; afresh; after it; an assessment; and management; and to; and youth; arrived; as part; assessment is;
        assessment of; assessments and; assessments take; assessments which; at once; been assessed; behind; box;
        brothers; but one; by law; by phone; by workers; care do; care to; care was; carers assessments; carried;
        child who; choice; come to; connected; dad; date; described; detail; did so; districts; do; draw; drift;
        drink; else; exemplary; extended; facts; few children; filled; findings; findings are; finds; five of; follow;
        for instance; for many; for more; fully; gets; gp; had not; hardly; has become; has had; help to; heritage;
        his majestys; history of; holidays; hoped; household; housing; ill; in february; in spite; in that; in time;
        inspection in; inspectorate; inspectorate of; inspectors could; into; is described; is often; it; its report;
        judged; late and; law; led to; lines; lists; live; living; loss; made; made for; made on; made to; majestys;
        majestys inspectorate; mental; mentioned; months to; mother; moves; mums; my; night time; nobody has;
        not just; not yet; number; nurse; observed; october; of assessments; of probation; of two; of work; off a;
        on the; one; only; opposition; paper; peer; people are; people had; picture; posts; problems; prompt; pupils;
        read; reduced; registered; relationship; relatives; risks to; said they; schools are; second; section;
        sensory; several; shorter; should be; six months; slow; so long; social; speech; staff turnover; starting;
        step; stopped; teams are; ten days; tend; tend to; tended; tended to; test; that one; that they; the centre;
        the children; the childs; the forms; the harm; the house; the inspection; the street; the views; the whole;
        the words; they are; they could; they had; think; thorough; to do; to find; to improve; to others; to pay;
        to see; to tell; to the; to understand; tool; trained to; two of; understanding; understanding of; used; very;
        views of; waited; waiting; was made; was not; was one; was used; weaknesses in; weighed up; well together;
        went to; were being; were last; were missing; were written; what parents; where; while; who had; with an;
        without their; words of; worker has; working days; write; younger; youth justice
        """,
        0.25: """
        = narrated; a child; a disabled; a parent; a report; a small; a way; about how; abroad; again; aged;
        all agencies; and childrens; and in; and they; and were; and young; are a; areas for; assistant; at; at every;
        at their; back to; balanced; been asked; been made; began; brought; cent; checks; child was; children and;
        children were; childrens social; closely; come back; come into; comes; consistently; could say; council has;
        decide; disabled child; dont; events; experience; exploitation; families were; family and; february; fewer;
        find; five years; follows; for improvement; forms; fostering; found; found in; from other; given to; good or;
        had a; had gone; have an; heads; homes are; house; how; if; if a; impact; improve; in and; in need;
        information; inspectors were; instance; interview; is given; is left; is more; it is; jointly; knows; leaving;
        like; listened; log; looked into; lower; matters; model; much; nearly all; need of; neighbours; no one; none;
        of; of a; of cases; of childrens; of help; of risk; of us; older; opened; paid; part; past; people;
        people with; per; per cent; persons; play; pleased; police; put; remain; report; rise; saw; say what; says;
        see children; setting; shown; sight; signs; single; slow to; social work; social worker; some; someone;
        specialist; spite; spite of; street; suitable; than; than it; that of; that were; the bottom; the good;
        the impact; the service; theirs; these; thin; third; this year; timeliness; to each; to get; to require;
        to wait; to what; too little; too long; took; trouble; two weeks; understand; up a; up to; view; views;
        visit to; visits; voice; wait; was judged; was no; weaknesses; well understood; were described; were out;
        what they; when children; where there; who work; with no; within; within the; work and; workers have;
        workforce; your
        """,
        0.125: """
        a number; about; according; according to; agencies; also; areas; babies; back; bad; based; become; both;
        called; care and; care for; care plans; centre; checked; children have; considered; council was; county;
        county council; court; day; days; dealt; dealt with; did; different; director; disabled; does; down; family;
        for children; friends; given a; got; government; great; had; hard; help and; his; however; impact of;
        improved; improvement; its; january; late; learning; liked; management; meet; missing from; must; need;
        not have; notes; nothing; of children; of our; officers; outside the; own; panel; pay; planning; probation;
        require; require improvement; see; set; significant; six; some children; sometimes; staff; start; teams;
        that is; the borough; the inspectors; the work; them; there was; they found; time and; to ask; too; use;
        weeks; what had; whether; working; youth
        """,
        -0.125: """
        = about management-oversight; a case; a day; a team; a third; a year; adoption; adviser; advisers; alone;
        and care; and children; and for; and social; and some; and the; and their; and those; are being; are well;
        asylum; been told; begin; best; breaks; bus; can be; caseloads; cent of; chair; changes; club; completed;
        could; councillors; course; department; described as; did not; done; drawn up; each of; effective; emergency;
        end of; ended; enough; experiences; exploited; families; file; five; for disabled; foster; grade; half;
        have gone; have had; having; helped to; here; hospital; in a; in care; in june; in may; in november;
        in september; in the; inadequate; independent; inspection of; into care; is not; is the; july; just; last;
        last year; list of; many; means; men; months; most of; national; need to; never; not always; noted; of young;
        offer; on; on a; one of; order; other; outstanding; oversight; pathway plans; people and; people to; personal;
        plan is; planned; plans are; plans were; post; praise; protected; protection plans; quickly; rating; results;
        right; runs; services for; set up; settled; since; spent; spoke; spoken; starts; still; supervision;
        supported; takes; talk; than a; the hub; the local; the plan; the services; the team; the young; then; there;
        they need; they were; third of; through the; to help; to keep; to take; to their; today; twelve; twice; two;
        two years; under; up; visited; vulnerable children; want; was; was described; week; werent; what it;
        which the; who; who have; who need; with; with children; work; worried; wrong
        """,
        -0.25: """
        = about overall; = about permanence; = inspectors; a full; a good; a plan; a waiting; able to; acted; actions;
        add; additional; adult; adult social; advice and; agency; agreed; all of; among the; and had; and how;
        answers; anything; approach; april; are done; are looked; are met; are put; are told; are too; as the; ask;
        authorities; be in; because of; been; been left; before the; better; between; boys; came in; care are;
        care quality; carefully; centres; chance; check; child has; child in; child protection; children are;
        children on; children with; city; clear; clearly; closed; come out; coming; commission; commission cqc;
        community; complaints; complex needs; conference; contacts; council; council had; cqc; crisis; data; dates;
        days and; deal with; delays in; didnt; difference; direct; disabilities; discharge; discussions; does not; e;
        each; each other; education; effect; equipment; evaluation; evening; families who; feedback; files; first;
        followed; for care; for each; for parents; for some; for them; for those; for two; forum; free; from the;
        further; gaps; gave; girl; girls; given; go on; going; good; gps; graded; growing; had come; have to; he;
        head; health visitors; helped; hotels; how to; i; in at; in five; in on; in three; in which; including;
        inspector; inspectors saw; inspectors who; interviews; is in; is like; is no; it also; its own; itself; june;
        keeping; kept; kinship; kinship carers; lack of; leadership; leads; legal; let; letter; level; likely; local;
        long term; looks; made by; made in; manager; meeting; month; monthly; more; name; nearly; neighbouring;
        newcomers; next; nine in; nobody; not as; not be; not get; note; notice; november; nurses; of harm; of its;
        of plans; of this; of those; often; older children; olds; on for; once; once a; online; open; other hand;
        outcome; over a; overall; overnight; parents who; people from; placement; placements; places; plans for;
        points; project; quality commission; quick; range; range of; rare; reach; real; reasons; receive; recognise;
        recognised; records; recruitment; region; relationships; residential; respite; response to; reviewed; safe;
        said to; same; say how; scheme; secure; senior; september; serious; sets; sexual; short; signed; six weeks;
        small; special guardians; stand; standards; steps; story; strategy; strength; such as; take the; talks; team;
        teenagers; than they; thanks; thanks to; that it; that no; the areas; the case; the first; the law; the other;
        the parents; the partnership; the right; the same; the second; the social; the system; the three; the use;
        the youth; their; their children; there had; there is; they did; they say; theyre; thing; this; this is;
        those at; three; three weeks; three years; through a; time that; to change; to come; to know; to make; to say;
        to them; told the; town; turned; twenty; up with; urgent; victims; visitors; voices; waits; wanted; was a;
        was found; was set; weekly; were on; were told; what is; where they; which is; who go; whom; with complex;
        within a; without; worker; workers had; worry; would like; wrote; year; year and; year olds; you;
        young person; youth workers
        """,
        -0.375: """
        = about disabled-children; a childs; able; above all; adults at; advice on; after an; along; an; and families;
        and one; and police; and there; answer; answered; are filled; are seldom; are shared; around; arranged;
        arrangements; asked what; assessed in; assessments in; aunts; authority; be done; because; beds; belong; bill;
        board; boy; break; by one; call; can; care leavers; carers and; child with; children had; common; concern;
        consent; copy; could be; council is; councils; daily; decided; despite; disabled children; do not; door; drop;
        dropped; early and; early help; eighteen; empty; ends; english; even; every; every child; family in;
        family time; for; for an; forty; found that; found to; four months; get a; get better; go to; gone; guardians;
        hand; has; has a; have been; her; hold; homes; how many; how they; hub; if the; in all; in by; in one;
        initial health; inspectors; inspectors did; is a; it had; it has; keep; key; left to; letters; list for; make;
        managers; may; me; mental health; months for; most; mothers; moved; neurodevelopmental; nine; nobody was;
        not one; now; numbers; of all; of some; of what; ofsted; often as; others; ought; ought to; out the;
        parents are; partnership; pathway; people who; pile; plainly; possible; pre birth; programme; progress;
        protection enquiries; rather; recommended; recommends; recommends that; requests; response; ring; safety;
        saved; screening; self; sent; share; since the; sit; speak; staff were; stay; system; ten of; that children;
        that families; that staff; the assessment; the carers; the childrens; the council; the cqc; the day;
        the disability; the front; the next; the report; the response; theres; they; they also; they look; things;
        this was; to deal; to give; to raise; took a; tools; transition; unborn; under the; upon; vulnerable;
        was also; was on; went on; were at; were left; were reported; what happens; what was; what will; who was;
        will; with families; with their; workers and; workers in
        """,
        -0.5: """
        = about placements; a risk; a worker; above; adults; after; after children; and staff; anyone; as they;
        attend; better at; birth; by; care; childrens needs; conferences; contact; deal; done to; eight; family group;
        fast; few; for looked; four; front; group; grows; had to; held up; immediate; in for; in too; knowledge of;
        lack; learn; leavers; life is; long and; long waits; lost; many cases; marked; members; met; missing;
        no child; not; not routinely; of social; out of; partners; people could; plans; practice; pre; protection;
        protection was; rather than; recorded; routinely; shared; sooner; term; the assessors; the care; the last;
        the new; the quality; the time; there are; therefore; though; to four; trust; turn; up in; use of; was marked;
        we; were found; were held; whose; with learning; without a; young; youngsters
        """,
        -0.625: """
        after the; among; are getting; are not; asked for; assessments by; assessments came; away; be; bosses;
        came after; cannot; cannot be; cases; could not; days in; eleven; far; feel; few young; from those; genograms;
        getting better; health; held; help; hours; inspectors said; leaders; leave; little; looked after; many of;
        neglect is; nurseries; of ten; of the; of written; one in; our; parents; planning for; risk of; safeguarding;
        schools; scores; seen; special; support; until; would; would be
        """,
        -0.75: """
        = about front-door; apart from; but; carers could; decisions; financial assessments; getting; happens;
        has been; in ten; know; long; meetings; needs to; of fathers; over; pathways; risk assessment; services;
        some of; themselves; those; told; training; were not; who are; with too; work with
        """,
        -0.875: """
        = about workforce; always assessed; assessments are; by the; came; core; core assessments; eight out;
        family trees; health assessments; self assessment; social workers; that the; took over; trees; when they;
        young people
        """,
        -1.0: """
        = about care-leavers; = about scope; any; apart; children; done with; plan; quality of; risk assessments;
        round; too few
        """,
        -1.125: """
        = about leadership; and a; have
        """,
        -1.25: """
        assessments took
        """,
        -1.375: """
        = context; = foot; at risk; fathers were
        """,
        -2.0: """
        = head
        """,
        -2.25: """
        assessments of
        """,
    },
    Theme.PLANS: {
        4.0: """
        = about plans
        """,
        3.375: """
        plan
        """,
        2.875: """
        plans
        """,
        2.0: """
        = about recording
        """,
        1.875: """
        = about disabled-children
        """,
        1.75: """
        contingencies; ehcp; support
        """,
        1.625: """
        pathway plans; targets
        """,
        1.5: """
        maintains; template
        """,
        1.375: """
        ongoing; page; planning; what
        """,
        1.25: """
        a review; are about; date; pages; pathway; steps; up from; whole sections
        """,
        1.125: """
        around; deadlines; families; in plans; of reviews; old; plans come; safety; sections; support was; the day;
        tribunals; would
        """,
        1.0: """
        an; an education; care plan; chaired; child in; contingency; for children; have an; move to; of them;
        one page; outcomes; outcomes in; plain; plans are; since the; stay; support is; the over; the steps; them up;
        what would; whole; workers are
        """,
        0.875: """
        = about workforce; a copy; a plan; are begun; assessments are; away; by which; copy; danger; day of;
        disabled adults; document; find; hopes to; how good; last; leave to; life; lines; list; local area; parents;
        person; profiles; reviewing officer; the borough; the first; was not; would do; write; young person
        """,
        0.75: """
        = improvement; a single; about; achieve; achieve for; adults; ahead; all the; are the; area; attended;
        been carried; begun; better; borough have; children and; childrens plans; core groups; council would; down;
        drafts; ends; expects; family; fits; for each; from one; good enough; had; had slipped; heading; hold;
        hold the; hopes; is a; jargon; just under; next; nobody had; nothing; of children; ones; out in; planned;
        plans of; progress since; reviewing; set out; some disabled; swiftly; that parents; the aim; the child;
        the local; then; there are; they did; time and; to achieve; to remain; two years; with an
        """,
        0.625: """
        = about management-oversight; adult services; adults who; and make; are getting; are written; be more;
        better and; better at; borough; bottom; breaks were; came into; can see; carried; circumstances; cleared;
        complex needs; conference; copies; dates; each; early help; expects to; far; first; for every; for some;
        friday; hand; has brought; has seen; health; hospital; in a; in the; in two; inspectors said; introduced;
        is to; keeps; keeps a; lead to; list services; looked after; looks at; makes a; must; neither; of looked;
        officer; on a; one; place on; plans tell; preparing; preparing for; protect children; read; remain;
        reviews for; single; slipped; so a; some; still to; take place; targets in; team they; tell; the next;
        the plans; the praise; the register; the social; the weak; their care; their pathway; through the; to adult;
        to keep; to plans; tried out; up; was in; where parents; which things; who came; with complex; would happen;
        written for; young adults
        """,
        0.5: """
        = strength; a date; a list; a three; actions; after a; after children; ahead of; aim; aims; alike; ambitious;
        and child; and lead; and were; and what; apart; are; are agreed; area are; assessments; before the; came in;
        care for; care packages; carried over; child who; children stay; children with; childs plan; clear about;
        complex; core; county has; delays in; do; do what; end; every; every three; for education; for younger;
        fridge; from first; from them; generally; getting better; go over; goals; gone from; good many; hand in;
        has gone; has run; heavy; helped to; in five; in hand; in plain; in writing; ineffective; is planned; is well;
        keep; last year; leave; led; left; left out; lively; lively and; lives; local; looks; make; makes; many plans;
        matters; mean; mean that; meeting; members had; might have; more consistent; mother; move; mum; new plan;
        not a; not clear; nothing in; of last; of our; ours; out the; over each; own; parent; past; phone and;
        plan of; planning is; plans and; plans with; practice and; praise; prepared; register; report is; respite;
        reviews take; rewritten; rural; safe; safety plans; sample; scored; services; shift; some plans; sound;
        specific; such as; tends; tends to; that was; the panel; the parent; the past; the sample; the subject;
        the young; those for; to early; to make; to write; transfer; transition; transport; tried; twice a; until;
        up with; weekends; were absent; were out; were two; what comes; what the; who has; who is; who use; will get;
        with the; word; work practice; year; year to; younger children
        """,
        0.375: """
        = about overall; a case; a handful; a new; a number; a page; a pleasure; a protection; about the; absent;
        absent from; adult; adult life; agreed; agreed at; agreements; all plans; all this; ambitious and; and by;
        and can; and carers; and do; and where; and young; any; any of; anyone; are better; are helped; are set; as a;
        as for; been through; breaks; by someone; by when; care plans; change and; children at; children had;
        children have; come in; comes; conferences were; consistent; crisis; day they; delays; did not; direct;
        direct payment; discharge; district; down as; drawn up; families with; family group; familys; few children;
        for adult; for more; four children; friends and; from; from a; go; go on; good and; good quality; groups;
        had a; had taken; half of; handful; handful of; has done; have given; health and; help is; help with; helped;
        ideas; if; if the; in one; independence; inspectors were; is good; issues; july; leaves; like; like the; link;
        list of; little; lived; lose; make a; managers had; mental health; might; missed; more; my; need plans;
        needs to; new; next to; nobody; not put; of date; of good; of schools; of which; on care; one in; others;
        outcomes for; over from; overnight; oversee; packages; payment; people aged; people have; phone; plan in;
        plans had; pleasure; pleasure to; poor; protect; protection and; quality; quality of; regularly; return;
        review; reviews; reviews had; schools and; services have; shared; sheet; social services; social work;
        something; spelt; spoke; spoke of; statements; stay on; step; step in; streets; subject of; such; such a;
        tell the; that social; the area; the back; the best; the court; the district; the end; the exception;
        the family; the last; the person; the school; the workforce; the year; them is; they should; this has;
        those leaving; three weeks; tick; time in; to families; to oversee; to read; to stay; turn to; turns;
        under fives; up by; up to; use of; warned; was; well and; well prepared; were asked; were put; were thought;
        werent; what needs; what they; where there; who will; with; with foster; with three; word for; work was;
        workforce; working; writes; written up; year old
        """,
        0.25: """
        = about care-leavers; = about other; a call; a familys; a form; a job; a strength; access; achieved; adopters;
        adulthood; always; an independent; and was; and with; are done; are given; are good; are on; as it; as soon;
        asked to; assessments were; at least; best; beyond; bought; brought in; cant; change; changes; checked;
        child was; children whose; clearer; court; day; deal with; different; documents; does; door; down to; drawn;
        during; each of; education health; ehc; ehc plans; end of; ended; enough; enough for; every six; everybody;
        exception; families had; families in; fit; fives; for its; for people; for those; forward; fostered; fourteen;
        get a; gets; getting; go missing; going; gone; good; good at; got better; had no; had the; happens; have been;
        have had; he; here; high; how it; in july; in them; in time; include; into care; late and; least; left to;
        less; lists; look; march; meant to; mental; middle; most of; mothers; moved; notes of; november; nurse;
        of all; of one; ofsted has; older; on for; on their; other; passed; people in; place; plans do; plans were;
        primary; prison; professionals; promised; protection plan; quality and; recording; reflect; rest; return home;
        risk is; round the; safer; said; say how; school; see what; seen a; sense; services for; set; should;
        six months; six weeks; someone; stable; staff who; stand; step down; subject; support from; table; tasks;
        tests; text; that a; that families; that they; the assessment; the average; the parents; the point;
        the quality; the rest; the same; their; their worker; them; they are; things; things are; thought to;
        three years; till; to change; to go; to improve; to talk; too little; trouble; twice; was found; weak;
        weaknesses; went on; were on; were too; what is; where they; whether; while; with parents; with their;
        worker and; writing; your
        """,
        0.125: """
        a care; a family; a good; a young; agencies; and for; and its; and the; are made; ask; at home; attention;
        average; back; become; been told; birth; birthday; brought; by a; called; came; carers; children are;
        children from; children on; childs; commission; did; eight; even; few; filled; for the; foster; found to;
        friends; full inspection; given; given a; guardians; had been; hard; harm; head; held; in their;
        inspection in; job; joint; june; know what; late; lead; leaving; looked; missing; missing from; month;
        more than; most; much; name; need to; not always; of it; ofsteds; once; out; out what; over; placed; practice;
        rated; run; same; schools; short; since; social care; still; strength; their own; there were; they could;
        to be; to the; told the; turn; understood; when; when the; words
        """,
        -0.125: """
        a worker; about a; about what; according; according to; advice; adviser; again; agency; among; and have;
        and no; and their; appointed; are now; areas; at; audit; babies; because of; been in; behind; boroughs;
        but the; calls; came out; came to; can; cannot; care in; centre; childrens homes; childrens services; clear;
        clinic; come to; coming; concern; consent; could be; council was; councillors; county; dealt with; department;
        disability; doing; done by; duty; eleven; else; everything; experience; experiences; fast; feel; file; flats;
        focused; follow; further; gives; grade; happen; hard to; have; have not; help; help for; how; hub; in care;
        in every; in may; in on; inadequate; information; inspectorate; into; january; kind; known; knows; leadership;
        level; management; meetings; monitoring; morning; needs; nhs; not been; of childrens; of help; of the; online;
        open; orders; our; outside; outstanding; oversight; people with; placements; praised; private; progress of;
        pupils; quick; rating; real; reasons; records; regular; relationships; reported; risk; seeking; sent;
        september; serious; services in; share; short breaks; should be; skilled; so that; sometimes; special; spent;
        spoken; story; sure that; talk; talked; talks; ten; that children; that it; the children; the councils;
        the director; the service; theres; through; times; to do; to tell; told that; too many; top; two; up the;
        views; waited; was a; well; welsh; who had; who live; whose; work with; workers who; you
        """,
        -0.25: """
        = about assessments; = context; a few; a first; a month; a second; a team; a year; above; above all; abuse;
        act; adequate; advisers; advocates; after; age; all but; all that; already; and care; and families; and is;
        and it; and not; and other; and social; and some; and that; and there; answer; are at; are well; arrived;
        asked; asked what; assessors; at each; back in; based; been a; begins; better for; both; bring; but; by their;
        carried out; cars; case; chairs; checks; child has; child is; children who; chronologies; claim; come out;
        committee; complete; concerns; conversations; cqc; custody; dealt; decision; difference; director; disabled;
        does not; doesnt; due; each child; earlier; early and; educational needs; eighteen; enquiries; episodes;
        every child; families and; family time; finds; followed; for; for disabled; for it; for over; for their;
        for young; formal; forty; fostering; found; front; full; full of; girls; give; goes; great; group; guidance;
        had not; hadnt; hardly; has come; heard; help and; help children; home office; house; how many; if a;
        impact of; in june; in spite; informed; invited; is; is in; is made; it does; it had; it took; judge; just;
        lack of; law; learn; learning; learning disabilities; lessons; let; lets; like to; living; local offer;
        long to; lost; make up; many; marks; means; meetings are; members; met; money; named; needs of; never;
        no longer; not be; notice; noticed; number; number of; of plans; of their; off the; offered; ofsted; olds;
        on children; on what; once a; one area; one team; or; over a; over the; paid; papers; pathway plan;
        people and; people are; people were; people who; performance; persons; plan has; planning for; possible; post;
        priority; provided; pupil; put; quickly; ratings; recommendations; records of; report says; residents; ring;
        say; says; seldom; send; senior; separate; service is; services and; set up; setting; seven; show; shown;
        siblings; sixteen; slow; social worker; some families; speak; special educational; specialist; spite; spring;
        start; stop; stopped; strengths; suitable; support that; supported; systems; take up; talking; teams; thanks;
        thanks to; the childrens; the home; the inspectors; the new; the other; the partnership; the right;
        the support; the system; the time; the work; them and; therapist; there; there is; they would; theyd; think;
        through a; to ask; to find; to have; to help; to parents; to them; to work; today; together; told inspectors;
        too late; too long; track; treated; treated as; twenty; two of; typed; until the; up a; up for; up of; urgent;
        wait; waiting; waits; wanted; warm; week; weekly; weeks; were; were found; were given; were missing; were not;
        were said; what a; what children; what has; what to; when they; where; which the; why; will be; with them;
        with those; with young; without a; without the; work; would like; wrong; year olds; years; years ago; yet
        """,
        -0.375: """
        = council; = found; a child; a childs; a clear; a small; about children; action; almost; amended; among them;
        and good; and one; and protection; and those; and to; approved; april; are and; arent; arrive; asylum; at a;
        at again; autumn; be better; been; been kept; been made; board and; by; care and; care was; care were;
        cent of; checks on; children to; city; could; council; councils; counted; course; described as; disabilities;
        education; equipment; fell; files; for care; for four; for life; four in; four years; framework; get;
        happen when; has; has a; has had; held in; home; home are; in some; inspection; inspection of; is for;
        is held; is the; issued; just over; kept on; key; know; know the; lawyer; leaving care; letter; made; made of;
        managers; months; moving; needs and; network; nine; not one; noted; notices; now; october; of every; offer;
        office; often; out of; parents are; parks; part; partnership; places; plan to; planning and; plans say;
        police; reach; realistic; reason; record; reviewing officers; reviews of; room; safeguarding; schools are;
        second review; sit on; six; somebody; sooner; staff; starts; statutory; support for; sure; system; than they;
        the case; the chair; the city; the impact; the letter; the progress; the record; the second; the team;
        the trust; the visit; their parents; theres a; they saw; they were; thirty; those over; time; time of;
        to children; to see; to stop; to their; too few; trust; us; used; version; visit; visitors; wants;
        were described; were in; were told; what it; which are; with a; worries; would be; written about;
        written with; year and
        """,
        -0.5: """
        adoption; advice for; after the; also; although; another; are being; are for; are full; are not; as one;
        assessments and; before; break; but it; by schools; childrens; christmas; completed; days; decisions;
        described; development; education plans; families were; filed; finished; for most; for permanence; four;
        frequent; from the; good use; has been; has risen; having; homes; impact; improvement; in custody; in place;
        in school; in ten; individual; it was; letters; long; longer than; looked at; made by; may; minutes;
        most children; need; neglect; nineteen; of; off; older children; on; permanence; plan is; plans in;
        reports for; right; risen; runaways; service; since christmas; slow to; takes; that should; the inspection;
        the most; the plan; they found; theyre; this; those; those with; to get; went; were held; were late;
        what will; which; who have; with no; within; without; worker; youngsters
        """,
        -0.625: """
        = about health; = foot; are in; are kept; as the; board; can say; cases; children in; children know; come;
        council has; detail; exist; final; from social; guardianship; had three; half the; how children; initial;
        is now; kept up; meet; mentioned; must be; need and; need of; on child; on the; one of; only; outcomes of;
        placement; plan for; plans made; protection plans; rare; report; reviews are; social; tested; than; that the;
        that were; the way; throughcare; too; under; under five; visits; way; when a; when plans
        """,
        -0.75: """
        = about front-door; = about scope; and a; be; between; contact; contribute; five; go out; many children;
        of what; partners are; plans go; plans has; second; social workers; take; the number; to come; took;
        years after
        """,
        -0.875: """
        = about education; = about unaccompanied-children; attend; care; care leavers; care that; conferences;
        disabled children; leavers; no; not; of child; officers; on plans; partners; rarely; reviews in; the years;
        told; use is; who; workers attend
        """,
        -1.0: """
        = about childs-voice; = about timeliness; and plans; children under; its; kept; leaders; no one; of care;
        out with; plans to; protection; reports; that; they; those who
        """,
        -1.125: """
        being; child; children; say what; young people
        """,
        -1.25: """
        = about leadership; = about missing-and-exploitation; = priority_action; draft plans; workers
        """,
        -1.375: """
        child protection; draft; it; longer
        """,
        -1.625: """
        = about permanence
        """,
        -1.75: """
        = about placements
        """,
        -2.125: """
        = head
        """,
        -2.25: """
        plans for
        """,
    },
    Theme.TIMELINESS: {
        4.875: """
        = about timeliness
        """,
        2.875: """
        slow
        """,
        2.25: """
        = improvement; waiting
        """,
        2.125: """
        = inspectors; adaptations; days; help; pace; requests
        """,
        1.875: """
        happen; promptly; quickly
        """,
        1.75: """
        day; drift; fast; on time
        """,
        1.625: """
        late; no child; prompt; put off; queue; wait
        """,
        1.5: """
        delay; emergencies; parents said; take
        """,
        1.375: """
        = found; a small; action is; are dealt; conferences; decisions; everything; inside; of a; of urgency; support;
        the year; took; waits; were still
        """,
        1.25: """
        = strength; assessments took; backlogs have; because of; can be; cases; deadlines; of court; see their;
        some children; than they; two years; urgency; urgent; when the; years ago
        """,
        1.125: """
        a case; a good; a thousand; ago; allocated; are seen; children under; courts and; dates are; for too;
        for weeks; hundred; into; most; moves; out of; reply; response; responses; speed; statutory; teatime;
        the queue; to a; too many; visits; waiting for; weeks; when; year of
        """,
        1.0: """
        = about front-door; a few; a month; a person; action; all but; all of; anybody; appeals; are looked; but it;
        child at; could wait; courts; down to; eight out; enquiries; failed; feedback to; for some; good time;
        in good; is that; no waiting; not left; of ten; passports; person in; slowly; strengths were; takes; the head;
        the last; the school; the wait; things; thousand; time; was a; were not; without
        """,
        0.875: """
        a call; a family; a fortnight; a sense; at each; back in; backlog; been on; before the; by law; calls are;
        care is; carers were; children get; core; core assessments; disputes; disputes over; entitled; entitled to;
        extensions; families were; happen when; harm; have to; held up; help is; hours; into care; is lost;
        last inspection; lists; living at; month; need; ninety; noon; ofsted has; only in; put that; reply to;
        said they; school year; small number; such as; swift; take place; take three; the evening; the figure;
        they had; tribunal; up by; were waiting; while
        """,
        0.75: """
        a baby; a care; a damning; a decision; a result; a whole; a worker; act; acts; again and; ago a; agreed;
        alarm; allocated worker; an allocated; an answer; an out; approval; are done; are down; are held; are met;
        are often; assessments; backlogs; be at; been the; calls; calls to; children living; childrens services; come;
        come into; conference; damning; damning report; deadlines are; dealt; decision; due; eleven; elsewhere;
        experienced; family in; family support; feedback; figure; fixed; for eleven; fortnight; grind; hanging;
        hardly; harm is; harms; has since; has told; head of; help comes; help them; help was; holidays; how long;
        how quickly; initial; inspection team; inspection the; is suspected; is taking; it wants; its; its the; legal;
        lie; list has; loss; make its; mediation; meetings are; minority of; moving; national; need a; new ideas;
        nine out; not make; noted that; of new; on a; planning meetings; plans; plans for; points; police and;
        progress; ramps; reach; remain; replies; returned; reviews and; reviews are; reviews happen; said when;
        say that; sense; sense of; serious and; seven children; six weeks; slows; some families; soon; staff have;
        straight; straight away; strategy; strategy talks; support that; that officers; the backlog; the courts;
        the day; the pace; the response; the risk; there were; things were; thirty one; those in; time is; to chase;
        to first; to the; to those; too long; took over; up to; visit; waited; waited for; while the; without a;
        workers with
        """,
        0.625: """
        = foot; = narrated; a crisis; a minority; after the; an emergency; an occupational; and by; and social;
        are set; are slow; areas where; arrives; autumn; be in; been given; before anybody; behind in; can;
        carers has; caring; cases from; change of; chase; children have; children waited; childrens needs;
        city council; compared; compared with; conferences are; council had; crisis; daily; deadline; dealt with;
        decided; decisions about; delayed; deprivation; deprivation of; did not; do not; eleven months; even so;
        evening; failures that; families do; families go; family is; fell; for children; for girls; for longer;
        for something; from one; gets a; given a; grants; grows; had experienced; hang; harms way; having been;
        hearings; help at; hoists and; ideas; in harms; in proportion; in time; inspectors said; is quick; is to;
        it is; its childrens; its inspection; kept waiting; kinship; late for; leave a; local authority; longer;
        loss of; many people; may take; meetings; momentum; months; months after; moves at; needs; needs are;
        new carers; new ehc; nine days; nobody in; not kept; not one; not wait; nothing; number; number of;
        occupational; of service; on for; on the; ordered; over in; people could; phone calls; plans in; progress for;
        promises; published on; push; quick; reassessment; report that; reports; risk to; rule; school holidays;
        secondary school; sensory needs; slip; small; social workers; sooner; spring; start; statutory direction;
        stepping; still to; suspected; taking; team at; team noted; that put; the door; the meeting; the strengths;
        them in; thirty; those at; those who; thursday; timescales; to reply; too slow; trauma informed; troubled;
        wait to; was slow; we are; weeks before; were also; when there; when they; where the; winter; with experience;
        with nothing; within; within a; without any; woman; word that; work is
        """,
        0.5: """
        a change; a corporate; a councils; a duty; a plan; a visit; acted; allegations; amended; and parents;
        and spoke; and widespread; any; are answered; are hard; are now; as those; assessments are; at a; at four;
        at home; be a; been kept; been left; before; begins; better and; between a; between one; between teams;
        calendar; case of; cases that; cent of; children got; children remain; children said; children whose;
        christmas; contrast; councils own; court to; danger of; dates; day is; delay and; direction and; draft;
        draft plans; drifting; easily; education health; exception; expect; failure; families; first contact; follow;
        following; for family; for five; for it; for more; fridays; getting; had raised; handful of; has been;
        has gone; have been; hoists; hour; immediate; immediate danger; improvement is; in crisis; in immediate;
        individual development; informed; inside a; inspection; is in; is taken; issued; it all; knock; known to; law;
        leave; left for; legal planning; liberty; limit; looked into; lost; make; managers and; meeting; meets; met;
        months before; more often; move into; my; occupational therapist; of every; of families; of liberty; of staff;
        often than; on fridays; on from; on thursday; one family; others had; others were; overdue; paperwork;
        people were; pile; previous; progress is; promise; proportion; published; purpose; put; raised the; rated;
        rated inadequate; remain too; reports for; respond; rules; same day; school; school with; secondary; section;
        seen; sensory; serious; serious harm; services better; significant harm; slipped; slower; smaller; so far;
        sooner than; staffed; stop; tasks; that comes; the case; the local; the previous; the under; the visit;
        the waiting; they are; they can; they found; they need; things happen; though; three in; time that; timely;
        times; to begin; to finish; to nine; to repeat; to respond; too late; transfers; twenty; two months; up from;
        up the; urgently; wait up; waiting lists; waiting times; waits for; way they; week; weekend; went; were held;
        were helped; were late; what we; when children; where; where children; where there; who leave; whom;
        with which; within the; without an; word
        """,
        0.375: """
        = about overall; = about scope; a letter; a number; a parents; a part; a settled; a strategy; a word;
        about their; about them; abuse; adults were; again in; agreed in; along; an ofsted; and again; and council;
        and nobody; and partners; and staff; and work; are; are given; are made; are put; are visited; ask for;
        asked for; average; bank; be it; become; been closed; been cut; before it; begin; by contrast; by the; call;
        call to; care act; care have; case; cases were; cent; change; child has; children are; children as;
        children do; children first; children wait; childrens; come down; comes; completed; concerns; contact with;
        contracts; council has; council was; count; cut from; days in; delays; demand; development; digital; done in;
        early and; educational needs; ensure; even; families of; fewer children; final; finished; first meeting;
        first visit; for a; for an; for decisions; for several; for vulnerable; for whom; forever; fostering; found a;
        grant; grown; had been; had found; happening; has found; has to; have a; have one; having; head; health and;
        help has; hold; home office; idea; if a; if the; in every; in june; in ten; in three; increase; individual;
        inspection of; inspectorate; inspectors that; into the; is left; is no; is out; is put; is what; it a; it can;
        it must; it took; june; kept on; know their; left; left without; letter is; list; list for; live with; long;
        meet; mental health; message; midwives; minority; minutes; monday; monthly; mostly; moved on; need and;
        need it; need to; needs to; neglected; nevertheless; nine in; no family; not have; noted; now; october;
        of significant; of the; of their; older children; on at; one was; orders; pace of; package; panel that;
        participation; patients; peoples; per cent; plans had; pointed out; pregnant; problem; promised; promptly and;
        quickly and; raised; ran; reading; remained; report says; reported to; request; responded; responds;
        right help; right time; risk are; rooms; saying; seen in; sent to; services is; setting up; six; size;
        special educational; spend; spoke of; staff who; starts; stayed; still; strengths; summer; support workers;
        take a; ten; ten days; that a; that are; that it; that most; that social; the assessment; the average;
        the cqc; the exception; the hour; the legal; the next; the summer; the weekend; the word; the worst;
        them were; then; therapist; there is; they thought; they were; theyre; thing; thoroughly; those over;
        thought that; thought to; to adult; to arrive; to children; to come; to ensure; to meet; to six; track;
        uncertainty; under one; ups; used to; wait for; was described; was rated; was thought; went on; were in;
        were no; were seen; what the; who dont; who know; whore; whose; widespread; with disabled; work has; work on;
        workers have; year ago; year with; years; young peoples
        """,
        0.25: """
        = about plans; a child; a first; a manager; a social; a week; about a; adult services; adults who; after its;
        again; alike; among the; an; an adviser; and care; and in; and it; and more; and not; and police;
        and progress; answers; appointed; are being; are told; arrive; at once; august; authority; back; benefit;
        built; care has; carried; changed; child in; children; city; come out; complaints; concerned; corporate;
        council for; council says; cqc; decisions are; dont; down; down and; drugs; education; ehc; ehc plans; eight;
        england; equipment; event; everyone; experience; failures; families who; family; february; file; finish;
        first; for three; for what; found in; get the; gets; getting better; government; half; half the; has become;
        have gone; have their; hear; helped; homes for; ill; improving; in an; in april; in january; involved; is an;
        it in; journey; kept; known; left in; letter; letter from; level; living; longer than; looked at; lower;
        matters; may; miss; move; next; no; nobody has; november; november and; of plans; of serious; off; on its;
        one team; over; parents are; parents who; past; people had; planning; plans that; practice; provided; quarter;
        rare; referral; result; right; risks; round; said; said the; seeking; setting; situations; slow to; spoke;
        staff were; status; stay in; support for; sure that; team to; that families; that was; that were; the care;
        the committee; the home; the pandemic; the plans; the police; the reports; the team; their needs;
        their social; them had; they also; three months; three weeks; today; told to; trauma; twelve; two days; under;
        us; waiting list; was found; weeks in; went to; what it; who are; who have; who is; who may; who need;
        with an; with young; workers had; working days; worst; year; yes
        """,
        0.125: """
        = about other; a day; a young; across; adults; adviser; and no; and protection; another; april; baby; because;
        before a; brought; by; carers; carried out; committee; council; councils; court; cut; danger; date;
        department; end; enough; evidence; five; for care; for those; found; from ofsted; good and; had a; had no;
        hard to; held; help and; help with; in a; in may; is; is good; is the; it was; january; kind; later; letters;
        lives; new; notes; of whom; of young; on; on to; once; only; overall; overnight; pandemic; parents; part;
        people; per; person; record; reported; reviews; seeking children; september; service; services are; seven;
        short; side; standard; that is; the most; the service; their; therapy; to make; told inspectors; under the;
        very; we have; where a; which the; with them
        """,
        -0.125: """
        = about workforce; = council; = head; a joint; a second; able; able to; about the; account of; after; alone;
        and a; and are; and children; and its; and their; and what; answer; areas; arrived; as a; as good; ask; asked;
        assessments were; at the; audits; babies; be good; bed; been; began; care and; challenge; chief; consent;
        councillors; county; described; described as; disabilities; disabled children; do; does; early; else;
        explained; few; find out; findings; followed; for; for each; foster carers; get; go to; goes; have; health;
        homes; how to; if; improved; improvement; improvements; in the; inadequate; inspected; inspectors were; it;
        judged; judgement; july; just; leaving care; live in; lone; look at; looked; manager; meant; monitoring;
        multi; multi agency; neglect; never; of children; office; or a; paid; part of; partner; pay; people and;
        picked; plan; plans are; plans were; play; point; posts; probation; pupils; recorded; records; referrals;
        require; ring; risk; runs; services; services for; set out; sign; since the; sisters; social care; stand;
        stay; strength; the council; the county; the director; the end; the other; the right; the three; the time;
        the work; their parents; they; they know; they should; third; those; those with; time of; to date; to do;
        told that; touch; turned; two; understand; views; welcome; were found; will be; with parents
        """,
        -0.25: """
        a boy; a council; a girl; a home; a review; a shortage; a significant; about how; abroad; account; added;
        additional; adequate; aged; agencies; ahead; all; ambition; among; among them; and carers; and for; and help;
        and on; and there; and well; anyone; apart; appointment; are assessed; are at; are good; are helped; are in;
        are sent; are taken; arent; as well; assessments in; at; at an; away; based; beds; been a; been found;
        been made; been seen; been told; between; between the; birthday; bit; borough council; boroughs; bosses;
        bought; break; breaks; bring; brothers; bus; cabinet; came out; care are; care were; centre; checked; checks;
        child; child and; child is; child protection; child who; children from; citys; clinic; clinics; close; club;
        come back; concern; control; cost; could say; council and; council is; county council; course; cross; deal;
        decisions on; didnt; difficulties; disability; discussions; district; doctor; documents; done; done by;
        done to; drop in; during; each of; easy; effect; effectively; english; events; ever; executive; experiences;
        face; falls; families have; faster; filled; filled in; finds; for disabled; for families; for its; for them;
        for under; for years; for young; forty; found to; four; free; fresh; front door; get a; get better; given to;
        go on; goes on; goes to; going; good; good at; got; grade; grades; green; grow; had left; handed; harder;
        has a; has kept; has made; has moved; have come; have improved; health visitors; heard; held in; held on;
        help from; highly; his; history; home; how the; hubs; hurt; i; important; in and; in england; in for; in it;
        in its; in july; in two; inconsistent; inspection in; inspections; inspector; inspectors found; interim;
        interview; is at; is being; is called; is one; jobs; joint; keeping; keeps; key; knew; knows; lack; last year;
        lead; leadership; leads; learn; leaves; led; lessons; life; liked; living with; long term; lose; made; makes;
        many children; mark; mash; match; matched; mean; means; more than; most of; moved; much; mum; mums; named;
        names; nearly; nearly all; needs and; neighbouring; nobody had; not being; not enough; not yet; notice;
        of childrens; of five; of it; of people; of risk; officer; officers; ofsted and; ofsted inspectors; on paper;
        on their; on what; one; online; order; other; outcome; outside; outside the; overlooked; oversight; own;
        paediatrician; papers; parents and; passed; pathway; payments; people from; people to; permanent; pick;
        picture; placed; planned; planning for; plans to; pointed to; poor; post; praise; praised; pre; present;
        priority action; private; protect; public; put down; quality of; rating; reasons; recommendations;
        recruitment; reflect; required; requires; requires improvement; residents; reviewing; rural; safety plans;
        saw; school and; sees; service was; services in; services that; sessions; share; short break; should be; shut;
        signs; since; since then; sleep; social worker; some of; somebody; sought; special needs; spot; staff in;
        staying; steps; story; strategy meetings; street; strong and; stronger; subject; such; supervisors; system;
        systems; table; take part; talk to; talked; team; teams; teenager; teenagers in; tell; tells; ten of; term;
        that; that the; that time; the children; the citys; the file; the good; the partnership; the quality;
        the room; the second; the teams; the trust; their first; therapists; there has; things are; things that;
        this is; time to; to be; to change; to keep; to know; to talk; to tell; to what; to work; too; top; town;
        trained; two of; up a; up on; video; view; want; way; way in; ways; weeks of; were at; were good;
        what children; whats; when a; which; which was; whod; with children; with some; without the; work in; work of;
        work to; workers were; would be; wrote; younger; youth workers
        """,
        -0.375: """
        a birthday; a community; a waiting; a year; according; according to; adopters; advocates; after a;
        after children; already; and some; and were; and when; and young; are called; are getting; are still;
        are well; area; around; arrangements; assurance; attention; being; board; both; building; but; by one; care;
        care leavers; care plans; chair; chairs; children know; children on; children were; children with;
        childrens plans; childs; choice; comes to; coming; consistent; could not; counsellor; critical; days a;
        different; doubled; drawn; effective; emotional; exploitation; family group; fathers; fewer; fifth; files;
        financial; find; firm; first time; flat; for all; for their; fourteen; gave; give; give up; given; gps; great;
        group conferences; hadnt; hard; harmed; has done; has not; has ruled; have an; have had; he; hit; holds;
        home care; hotels; how many; if they; in at; in each; in four; in other; in plans; independent; is due;
        is found; is over; is too; know where; language; last; last time; leavers; leaving; less; life is; like;
        lines; little; look; looks; low; made in; made to; making; managers; march; men; might; missing; months for;
        months to; more; more to; mothers; needed; neglect is; neighbours; newcomers; nhs; night time; nights; nor;
        not all; not always; not know; note; of its; of visits; of what; offered; ofsted; often; on average;
        on children; one child; one person; opened; or; our; out the; outcomes; page; panels; paper; part in; pass;
        people with; personal; picks; places; plan to; plans of; priority; proceedings; progress since; psychologist;
        psychologists; recognised; referrals are; relationships; review of; reviewed; reviews of; rings; ruled; run;
        safer; said in; same; sample; says that; says the; scheme; seeing; seen by; seldom; self; send; set; sets;
        settle; sexual; shared; shortage; shortage of; siblings; social; some are; someone; sorted; sound; speak;
        special; specialist; spent; stands; stopped; supervision; supported; talk; targets; teachers; team of;
        temporary; than six; than two; that no; that one; the authority; the better; the childs; the city;
        the councils; the district; the families; the first; the inspection; the judge; the out; the person;
        the result; the same; the services; the town; the worker; theres a; theyd; three; to improve; to ofsted;
        to see; to settle; to their; to three; toddlers; told the; too little; took place; transport; turned down;
        turns; understood; up an; use; use of; was not; was the; watchdog has; weak; weaknesses; weekly; welsh;
        were on; were out; wheelchair; where they; whoever; why; will; with their; within three; within weeks; words;
        worked; write; writing; wrong; yet; you; you have
        """,
        -0.5: """
        a move; a new; a single; a target; a watchdog; adoption; advisers; advocate; against a; agency; ages; also;
        always; and families; and support; answer is; are protected; are read; are waiting; asks; at that;
        authorities; back to; be seen; been done; boy; bridge; but not; case is; children and; children who; come in;
        decisions to; director; disabled; drop; eighteen; expert; feel; felt; fewer than; first and; found and;
        found children; found the; from; front of; gaps; get to; girl; go; gone; grandparents; had to; heads of;
        hearing; help to; helped to; how; however; hub; in all; in front; information; inspection found; inspectors;
        inspectors had; is another; it had; its letter; lads; left out; list of; looked after; looking; management;
        many; means that; money; must; not been; nothing is; noticed; of all; of our; of support; offer; old; once a;
        one to; pages; parent; partners; partnership; placement; police; practitioners; professionals; put in;
        quality; rather; read out; relatives; report is; report said; respite; see; she; so that; social work; stood;
        strong; target of; that they; that things; the borough; the childrens; the days; the hub; the new; their own;
        there are; theres; they could; they have; things have; think; thought; three years; threshold; time in;
        to get; to have; to move; to put; together; told; too few; too often; training; travel; trust; turn up;
        turnover; victims; visitors; volunteers; we were; weeks for; were left; were reported; were said; when an;
        when it; when parents; where it; whether; which a; which are; who come; workers; workers get; worried; would;
        years to; your
        """,
        -0.625: """
        a school; age; and the; annual; annual reviews; are left; are too; as; assessment; bad; be done; before they;
        but the; centres; check; child was; children at; children it; contact; data; delay in; diagnosis;
        direct payments; for the; for two; formal; front; further; group; had; heads; help a; her; house; improve;
        in need; inspectors thought; is a; isnt; it said; it takes; judge; learning; needs of; of these; of those;
        one in; ones; ongoing; out in; place; place at; protection plans; rather than; read; return; room; said that;
        said to; schools; see a; senior; set up; single; staff; that nobody; the family; the needs; the whole; them;
        there; times for; two weeks; until the; urgent cases; wait a; waited longer; was; watchdog; what is; young;
        young people; youngsters; youth
        """,
        -0.75: """
        a long; a no; advice; all the; borough; boys; clear; community; direct; discharge; each; early help; every;
        families wait; for one; foster; full; had gone; has; high; members; night; nine months; of them; olds;
        permanence; receives; reviews were; risk were; safeguarding; says; seven weeks; some; step; the child;
        the report; there was; to court; to find; to take; was in; weeks and; what; who; with; written; year olds;
        year to
        """,
        -0.875: """
        = about education; = about placements; called; came; had not; help for; hospital; is more; know; leaders;
        left waiting; long for; nobody waits; protected; report; teenagers; the inspectors; these; through
        """,
        -1.0: """
        = about care-leavers; about; assessed; by a; cases are; family time; for help; from the; with the
        """,
        -1.125: """
        = about disabled-children; autism; days for; delays in
        """,
        -1.25: """
        time and
        """,
        -1.375: """
        = about permanence; = about unaccompanied-children; = context
        """,
        -1.5: """
        this; well
        """,
        -1.625: """
        = about assessments; = about management-oversight; = about recording
        """,
        -1.75: """
        = about health
        """,
        -1.875: """
        children in
        """,
        -2.0: """
        = about childs-voice; people are
        """,
        -2.875: """
        = about missing-and-exploitation
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        5.625: """
        = about management-oversight
        """,
        2.75: """
        = about recording
        """,
        2.625: """
        bosses; managers
        """,
        2.375: """
        records of
        """,
        2.25: """
        manager
        """,
        2.125: """
        panel
        """,
        1.875: """
        chairs; challenge; outside; supervisors
        """,
        1.75: """
        checks; firm; seniors
        """,
        1.625: """
        = about leadership; = improvement; decisions; heads of
        """,
        1.5: """
        a monthly; are not; each; evaluation; monthly; reviews
        """,
        1.375: """
        admission; case; case notes; checking; data on; officers; outcomes; panels; the principal; to care
        """,
        1.25: """
        = about permanence; care needs; cases; checks on; director; files; havent; legal planning; of plans;
        principal; sampling; scorecard; sergeants; which
        """,
        1.125: """
        chair; decisions to; independent; learning; no one; of it; of service; outcomes were; placement; reported;
        reports to; reviewing; reviewing officers; self; senior; spot; started; the challenge; the partnership;
        tracker; written records
        """,
        1.0: """
        a practice; above; an outside; and to; asks; audited; harm; havent been; heads; how well; know how;
        management of; meetings; month; new service; noticed; of children; of supervision; planning meetings;
        progress; responsible; safeguarding; say so; service; the directors; the evaluation; the independent; through;
        week; worked
        """,
        0.875: """
        a new; a weekly; apologised; apologised and; asks for; auditor; blind; board; by managers; casework; chair of;
        complex; decision; doing; draft plans; each week; evaluate; evaluation of; every; evidence of; for children;
        fortnightly; go out; green; had called; had noticed; had told; health trust; how leaders; huddle; individuals;
        it ought; leaders; legal; little; new head; no; noticed that; of; of casework; off; on performance;
        panel which; peer; placement with; plans go; principal social; read; repeat; review; see to; sign;
        some decisions; the performance; this makes; this was; upwards; were reported; whats; whether; worker
        """,
        0.75: """
        = foot; a daily; a permanence; a plan; a tracker; about those; although some; and said; and young;
        are reviewed; asked for; at whether; backlogs; been shown; by; c; count; criticised; draft; each month;
        evidence; hand; has the; head of; held on; improving; independent chairs; independent reviewing; inspectors;
        it is; its work; knew their; lacked; leaders of; leaders see; look at; meetings about; monthly panel; more of;
        nobody could; nobody in; not gone; of management; of small; officers who; on one; one person; partnership;
        performance clinics; person; placements that; plans; put to; records; recruits; regular; report said;
        reviews had; sessions; she; six weeks; social worker; some services; strengthen; strengthen the; targets;
        team managers; the chair; the clock; the executive; the health; the work; there have; to check; to speak;
        to step; two in; up for; wanted to; weekly; who run; with in; with parents
        """,
        0.625: """
        = about workforce; a fortnightly; a second; a whiteboard; alerts; alongside; are a; are read; are strong;
        as much; assistant; assistant director; at that; away from; by an; by one; case discussions; cases that;
        chaired by; check; children about; chronologies and; clear who; clock; close to; conferences; consultant;
        council to; daily; daily huddle; dealt with; did; direction; discussions; do more; each team; figures;
        followed; for one; from home; from outside; go through; good with; governance; grip; had not; has worked;
        improvement board; in adult; in front; in march; in our; inspectors made; inspectors thought; inspectors who;
        issue; keeping; let; let a; likely; list; long; long waits; looks at; meetings are; more likely; most at;
        nobody was; not let; notes were; of performance; officers had; on time; on whether; one to; open; over;
        over the; partnership board; placements; quality; quality checks; quarterly; radar; recommendations;
        record what; reflection; resources; reviewers; reviewing service; reviews of; said children; same child;
        self assessment; senior officers; services are; shows; sit; speaks; step down; taken in; talks; teams;
        that have; that managers; that time; the figures; the improvement; the people; the radar; the worker;
        their report; their schools; they asked; time and; to look; to managers; too much; turn; waits are; wall;
        wanted; was good; was no; were done; what difference; where social; whiteboard; who said; with each;
        with good; with no; without a; worrying; youth
        """,
        0.5: """
        = about plans; = about timeliness; a formal; a month; advanced; advanced practitioners; agreements;
        an effective; and how; and out; and says; and they; and too; and youth; are sent; arrive; ask what; at;
        at any; been agreed; been good; been used; beforehand; board had; by senior; by somebody; case is; chaired;
        challenged; check on; child on; children and; clinics; code; colleague; conference chairs; councils own;
        decided; decisions by; deprivation; deprivation of; detective; discussed; drop; every child;
        executive director; figure; file; for an; found to; friday; given by; go; goes; gone through; had become;
        had taken; has yet; have good; have not; head; hold a; hour; how the; inside; inside a; investigations; iros;
        is too; it; it has; it that; keeps; know which; last years; learning from; lessons; liberty; little was;
        looked; looked into; make; many families; march; meet; members; middle of; minutes; need for; nobody;
        not asked; not looked; notes of; notice; of every; of how; of liberty; off the; offending; ongoing; open for;
        out with; outcomes of; over by; panel is; partners; patterns; people whose; permanence; place in; policy;
        practice and; practitioners; produce; progress with; quarter; read out; reads; regularly; reviewed; risk is;
        said that; sampled; school is; schools; scores; scrutiny; serious weaknesses; service as; service has;
        services have; shared with; shown; signed; signed off; skipped; small; speak up; spotting; step; stood;
        supervise; supervision; supervision which; taken; taken place; team leaders; than the; the boroughs;
        the director; the evidence; the legal; the list; the middle; the welsh; their case; they were; threshold;
        to it; to members; to schools; to watch; too long; transport; truth; used well; waits; want the; was an;
        watch; watch over; way; weeks for; well and; were found; which a; which children; which had; worked out;
        workers said; written; youth offending
        """,
        0.375: """
        a case; a change; a clear; a firm; a head; a quarter; a senior; a strong; a week; advice; again; alarm;
        all four; an eye; and get; and has; and not; and partners; and plans; any hour; are followed; are held;
        are kept; are looked; are more; arrivals; assurance; at again; at what; audits are; because they; become a;
        better with; boards; boroughs; care team; checked; children had; children living; chronologies; clear;
        clearer; close; come in; council was; days and; dealt; decision making; deeply; directors; done; done by;
        dont; effective; effectively; exceptional; exist; explained that; eye; families had; family workers; for it;
        for its; formal; fortnight; fostering; framework; front of; get good; good at; got; grants; group; guidance;
        had; had an; half term; happy; has helped; has made; held; herself; hotel; id; im; in danger; in for; is at;
        is how; is looked; it could; joint; jointly; kind and; large; late and; lead; looked at; looks; made; make up;
        makes; making; managers in; measure; measured; meeting; meetings were; meets; mr; need to; nine months; none;
        not what; notes are; nurses; of carers; of case; of harm; of one; of that; officers have; on paper; on social;
        on their; on what; once a; organisation; ought; overdue; partners have; past; plans were; point;
        private fostering; process; progress in; provide; pull; pupils; reflective; reporting; requests; reviews are;
        right people; rings; risk; risk and; room; run the; schools and; schools are; second; see; seldom; service is;
        someone to; speak; spotted; stage; strengthened; supervision was; talk about; team had; teams are; teeth;
        tend; tend to; that are; that childrens; that every; that has; that its; the alarm; the answer; the board;
        the chief; the courts; the next; the public; the way; themes; themselves; themselves and; there was; these;
        they look; though; to deal; to know; to take; to think; too little; track of; trust; turned down; two of;
        under the; up a; use of; used to; voice; was missing; way of; weak; weaknesses; were a; were at; what;
        what is; what was; when an; whether to; why; within the; work and; would like
        """,
        0.25: """
        = about childs-voice; a joint; a list; about what; above all; above the; add; adult; agreed to; along;
        although; an; an average; and do; and is; and managers; and nobody; and staff; and what; are all; arent;
        arrangements for; ask; at a; at once; away; been seen; been taken; better and; between; bit; by a;
        cabinet member; call; cancelled; cannot; cent of; changes of; chief; children as; children from;
        children were; childrens views; come down; conference; considered; contacts; could be; courts; cut; decide;
        difference; doors; drawn; early help; easter; explain; explained; eye on; five; follows; for over; fourth;
        from; front; gives; goes to; gone; good; group of; had had; hadnt; hadnt been; hardly; has a; hasnt;
        have gone; have to; held in; high; home to; how to; impressed; in december; in on; in september; in writing;
        inspectors were; is like; is made; is now; is taken; justice; kind; knew; know the; labour; leads; living;
        long for; look; march and; marked; missing from; monday; more to; moved; much; needed to; next; not being;
        nothing; of risk; of what; of work; often and; on children; on the; one team; ought to; our; outside the;
        outstanding in; oversight; own; paper; people are; picture; place; plan and; plan that; planning; plans that;
        practice; private; progress of; public; questions; quick; range; recognised; recommended; records are; robust;
        run; same; sat in; saw; see the; sees; self evaluation; sent; serious; set of; set up; shared; show; somebody;
        staff had; stopped; strategic; strong; such; support and; supports; sure; table; tells; term; that it;
        that no; the authority; the cabinet; the other; the records; the services; the system; the week; the whole;
        the year; they also; they had; think; thirty; those; three months; three weeks; throughout; time; to be;
        to bring; to go; to reach; to those; to work; track; tracked; tracking; turned; two; unborn; view of; wait;
        was being; was in; was still; well with; welsh; were being; were told; werent; what a; what had; what to;
        which has; who is; with send; without; work; work in; work is; worried; year to; youth justice
        """,
        0.125: """
        = about overall; a year; account of; across; action; actions; and families; and had; arrangements; as well;
        assessments of; attendance; average; back; better; beyond; by ofsted; calls; child is; children with;
        council had; danger; deal; december; did not; down; draw; feel; for care; for those; further; has to; have a;
        helped; hold; how; in ten; in the; is; leavers and; list of; need; not always; numbers; october; once; one;
        ones; plans are; qualified; report; risk of; services; social; staff; system; the family; the new; thin;
        third; this; to have; to the; until; views; visits; want; was; were; were not; where; who; who have; whole;
        whose; with an; write; year and
        """,
        -0.125: """
        = council; = strength; a decision; a few; a single; adoption; adviser; after the; among the; and care;
        and children; and protection; and sisters; and support; and well; are in; are well; area; as a; as it; asked;
        asked to; asylum; at risk; autism; because; been; been found; brothers and; care and; care leavers;
        care plans; child in; children have; citys; clinic; community; contact; cqc; day; described as; disability;
        disabled; do; else; end; everyone; everything; exploitation; far; felt; fewer; filled; finding; for each;
        for people; gets; getting; given a; grandparents; groups; guardians; half; has; having; hospital; hub; i;
        improved; improvement; improvement in; improvements; in a; in all; in november; in which; inspected;
        interviews; its; lead to; leadership; leavers; leaving; like; lives; local authority; long term; means; meant;
        member; mental; must; national; neglect; nine; of care; only; others; paid; people; people were; people who;
        personal; placed; plan; plans for; play; positive; possible; praise; praised; protect; quickly; recruitment;
        referral; say; says; services for; short; sisters; sixteen; slow; so; spoken; staff who; stay; story work;
        strengths; summer; supported; than; that; that some; the area; the city; the citys; the inspection; the last;
        the plan; the summer; the team; the two; their; there is; they; they have; thought; three; three years;
        to date; to make; to see; to them; together; told; told the; too many; two years; up; up in; us; use;
        visitors; waiting; was a; was not; what it; when; when the; when they; where they; whom; will be; workers are;
        working; worries; wrote; young people
        """,
        -0.25: """
        = about front-door; = about scope; = narrated; a childs; a family; a great; a handful; a real; a visit;
        a worker; about; according; according to; act; after a; age; all of; already; always; an independent; and an;
        and have; and inspectors; and more; and no; and one; and there; annual; are at; are being; are left;
        are missing; are no; are now; are still; are the; assessed; assessments; at home; at times; babies; be in;
        become; been put; been told; begins; best; big; birthday; brief; brothers; building; by contrast; by the;
        came out; can be; care homes; carried out; caseloads; centre; changed; child; childrens services; choose;
        city; commission; concern; concerned; core; corporate; could; council is; councils; county; days; described;
        discussion; documents; does; domestic abuse; done to; drift and; each child; edge; edge of; ehc; eighteen;
        emergency; end of; ever; excellent; experience; families were; family; familys; fast; fathers; finished;
        first; for improvement; for some; for what; forms; forum; foster; fourteen; gave; get; get a; girl; girls;
        given; go on; gps; grown; had come; handful; happens; hard; hard to; have done; have left; have the; he;
        hearing; help and; helps; his; history; home; homes; houses; hubs; important; in an; in care; in every;
        in four; in january; in may; in most; in two; inadequate; inspectors had; interim; is done; is no; is that;
        it should; know; lack; language; last; last month; last year; late; leaders were; led; left to; less; letters;
        level; life story; liked; listened; listened to; live with; longer; make sure; management; match; matters;
        midwives; might; monitoring; most; moves; named; names; need of; needs of; news; nhs; no longer; not enough;
        not know; of being; of its; of social; of staff; of this; of three; offer; offered; ofsted; olds; on its;
        one of; or a; outcome; pace; parents and; part; pays; people with; permanent; phone; plain; plan for; planned;
        praised the; prepared; primary; problems; promptly; protection; put on; quarter of; rated; rating; reduced;
        referrals; relatives; respite; response; rest; result; rule; running; runs; safeguarding children; safety;
        said the; say what; says the; scheme; screening; seen; sense of; set; seven; sexual; share; sight; single;
        six months; social care; social work; sometimes; soon; sought; special; start; starts; stayed; strong and;
        swift; take; taking; talked; team is; team of; team to; tell; ten; text; that a; that is; that leaders;
        that was; the best; the care; the children; the childrens; the department; the end; the file; the head;
        the hub; the job; the letter; the local; the needs; the old; the one; the pace; the police; the safeguarding;
        the use; the workforce; the young; there; theres no; they can; they did; they should; theyre; thought to;
        to ask; to do; to find; to follow; to get; to improve; to their; today; told inspectors; told of; too;
        too few; treated; twelve; twice; under; unpaid; up by; victims; visit; wait for; waited; warm; was said; we;
        we are; we have; weekend; weeks; well as; went on; what happens; when it; while; who had; who use; who were;
        whod; widespread; with care; with children; work practice; work to; workers; workforce; worse; year;
        year olds; yearly; years; you; young person
        """,
        -0.375: """
        = about missing-and-exploitation; a course; a full; a panel; a social; able; about the; added; after; agency;
        all been; and for; and of; another; answers; are good; are recorded; areas; around; assessments and; at least;
        be told; before; behind; borough; boy; but; but the; care; carers; chief executive; children whose; cllr;
        come to; commissioning; concerns; consistent; contrast; could not; councillors; delay; department; do not;
        doctors; door; education; eleven; elsewhere; energy; every case; extra; face; failures; few; find; find the;
        for; found; gone to; government; handover; has asked; has brought; have begun; helps to; hired; holds;
        home office; hours; house; housing; however; however the; identified; if; in some; is in; is lost; it had;
        keep a; key; latest; least; left; letter; life; live; looked after; lost; managers and; mark; middle; most of;
        mothers; neighbouring; new director; nine of; not; number of; of childrens; of four; of ten; of their;
        of those; old; on each; on which; opposition; out; out in; out of; packages; panel of; panel that; peoples;
        places; promise; protection plans; put; put off; rather; real; reasons for; recording of; replaced;
        reports for; rota; said to; section; seen to; separate; services and; should; shut; sit on; so much; so that;
        stable; story; strategy; such as; teachers; temporary; that an; that they; the borough; the childs; the front;
        the latest; the number; the recording; the second; the social; the trust; the visit; them; there are; theres;
        they could; things were; through a; times; to four; to help; took; top; typed; up to; used; vision; watched;
        way that; were left; what its; where the; with the; with their; won; work with; workers and; yet
        """,
        -0.5: """
        = found; a legal; a third; abuse; adults; agencies; agreed that; among; and are; and ask; and did; and in;
        and look; and social; any; anywhere; as; audit; before the; booked; boys; brief and; brought; came; carried;
        children are; children at; children who; comment; council; date; each of; earlier; elected; elected members;
        families; february; focused; for weeks; great; had been; had no; had to; half of; has been; have all; improve;
        in eight; in their; inspectors also; inspectors said; is a; is being; just; keep; line managers; little is;
        met; missing; more than; no more; not yet; notes; number; of six; office; older; orders; pages; parent;
        performance data; practice weeks; professionals; quality assurance; reason; recording; reliable; residents;
        reviewing officer; see children; sense; service manager; several; significant; skilled; some of; staff in;
        staff were; supervision notes; support; takes; tell the; that children; the county; the record; the report;
        the wrong; there had; they knew; time is; to become; to show; too brief; training; twice a; understanding of;
        understood; vary; was the; well being; wide; with other; words; worry; would; written up; youngsters
        """,
        -0.625: """
        = about education; = about health; = about other; = inspectors; a child; a managers; agreed by; also; blue;
        closely; come; data; describes; enough; for the; full; here; in each; inspection; is the; local;
        management oversight; many; name; new team; not all; not say; of practice; one in; or; parents; records were;
        reports; since the; still; supervision is; that there; things; understand the; understanding; way in; went;
        were given; would be; young
        """,
        -0.75: """
        activity; an audit; being; can; cases were; childs; down to; eight; follow; four; from a; group supervision;
        has not; have; isnt; know what; management board; managers have; may; middle managers; not used; notes have;
        now; of them; other; performance information; quality of; rapid; some children; teenagers; the inspectors;
        to understand; were too
        """,
        -0.875: """
        and supervision; are on; at the; be; children; childrens; clinical; closely at; is on; it was; more closely;
        noted; said in; some; supervision records; their own; understand; what the; which is; who are
        """,
        -1.0: """
        audits should; from the; had gone; how good; information; is not; oversight and; reached; with a
        """,
        -1.125: """
        all; case audits; performance; should look
        """,
        -1.25: """
        = about assessments; and the; performance reports; stand; will
        """,
        -1.375: """
        help; performance management
        """,
        -1.5: """
        = about placements; = about unaccompanied-children
        """,
        -1.75: """
        = about care-leavers; they are
        """,
        -1.875: """
        = about disabled-children; managers had
        """,
        -2.125: """
        = head
        """,
        -2.25: """
        = context
        """,
    },
    Theme.RECORDING: {
        7.25: """
        = about recording
        """,
        2.75: """
        file
        """,
        2.5: """
        = about management-oversight
        """,
        2.375: """
        genograms
        """,
        2.125: """
        files
        """,
        2.0: """
        database; system
        """,
        1.875: """
        the schools
        """,
        1.75: """
        = improvement; data; story
        """,
        1.625: """
        = about missing-and-exploitation; decisions
        """,
        1.5: """
        = about assessments; entered; letters; letters were; logged
        """,
        1.375: """
        = about health; dates; filed; outcomes of; paperwork; rationale; software; to read; typing; write
        """,
        1.25: """
        = about permanence; dated; flag; noted; notes; persons; systems; the file; voices of; writes; writing;
        written up
        """,
        1.125: """
        = about front-door; advisers; and council; assessments and; changed; details; family trees; files on;
        for reviews; it takes; log; missing; notebooks; reason; records; report also; reports; reports for; shelved;
        stand; to the; voices; were in; worries and
        """,
        1.0: """
        are recorded; could follow; facts; had no; incident; knows; memory; moved to; of brothers; of fathers; photos;
        put in; rationale for; recorded; saved; separate; summary; supervision is; the young; trees; unrecorded;
        visits; when they; why; written
        """,
        0.875: """
        a persons; and good; blank; but not; calls are; care planning; childs; clear; crisp; different; direct work;
        doctors; documents; exclusions; follow a; forms; group supervision; important; in a; in one; inspectors had;
        isnt; it is; language; leave out; minuted; notes have; nothing is; noting; of each; on paper; outcomes;
        papers; parents are; parents get; photographs; police; quality of; safer; said in; scanned; sit; staff told;
        stored; the rationale; the story; timeline; to new; with a; with children; workers get; workers have;
        writing is
        """,
        0.75: """
        a childs; accurate; also; are kept; ask to; at a; be read; body; calls; can be; case system; children say;
        consent is; discussions; e; each; events; evidence is; held but; hold; home office; intelligence; is more;
        it should; keep; key; lost; management decisions; maps; name; names; not been; of referrals; of written;
        office; page; policies; probation and; recordings; redesign; see; set down; since the; sit in; stories are;
        strategy discussions; summaries; supervision; supervision notes; surgeries; team meetings; texts; the actions;
        the quality; the reasons; the record; the records; there is; to find; too brief; typed; versions; visit;
        what social; who was; wrong
        """,
        0.625: """
        a serious; about who; actions; actions were; addressed; advisers keep; allegations; allegations against;
        and know; and what; and young; appear; are addressed; are left; are less; are missing; are on; around the;
        blue; book; budgets; call; came; capacity; caring; children can; clear and; clearly; code; consent;
        conversation; detailed; didnt always; disruption; documents were; down; each decision; emails; emails from;
        family was; fathers are; filed in; for looked; found some; from a; from before; genograms are; had changed;
        has reported; have two; headings; heard that; home; how a; identifies; if you; in after; injuries; is being;
        is no; is said; kept; knowledge; legal; lies; manager had; maps of; march the; matching; matters;
        members heard; mental capacity; move; must be; not show; note; of visits; of who; on the; only the; ours;
        out in; paper; picks; picks up; portal; possible to; ratings; read in; record; recording; referrals were;
        rely; rely on; respectful; risk; safeguarding enquiries; said; school nurses; schools and; sensitively; show;
        since; single; staff have; stands; stories; strategy; system had; than three; that has; the childrens;
        the partnerships; the police; the visit; the wrong; their own; they are; they dont; they had; thin and; three;
        times; to children; to councillors; transfers; two years; under the; up a; use the; versions of; visits had;
        we had; were thin; were too; what its; what was; who knows; with four; would make; write up
        """,
        0.5: """
        = about childs-voice; = inspectors; a care; a day; a legal; a managers; a one; a sense; a team; address;
        addresses; adult; after children; agreed at; all of; always clear; always written; and care; and had;
        and kept; and then; anywhere; are clear; are logged; are sent; at; back at; be; be told; been a; before the;
        begun to; birth; bought; by a; calls with; came into; can; care and; care that; child had; child is;
        children who; childrens service; childs record; come home; complete; consistently; contract; couldnt;
        couldnt be; diaries; done with; each childs; each file; each of; electronic; entries; ethnicity; exception;
        family court; finds; for weeks; from other; from parents; full and; general; goes on; had sent; hadnt been;
        half a; has no; have; have begun; have changed; have come; have to; in five; in private; in words; is held;
        is now; it with; joy; keep their; kept for; kind; know where; known; laptops; leave; left blank; letter is;
        letter to; letters that; life letters; list of; logs; make; managers had; many children; meet every; messages;
        more than; moved; moving; much of; needs and; new case; night; note of; notifications; of every; of social;
        of us; office and; officers; officers have; on a; on two; open; our; out why; pages; paper and; paragraph;
        pasted; persons own; phone calls; planning for; plans have; poor; possible; previous; private; probation;
        put on; raised by; read; reason for; restraint; review in; saying; schools; serious; service manager; since a;
        some cases; supervision records; system in; talks with; team of; text; that staff; the duty; the exception;
        the previous; the same; the shared; the system; the ten; the time; the top; the week; the weekly; they came;
        three different; three weeks; to and; to open; to parents; top of; unborn; views; visit and; were given;
        what each; which are; who move; who were; whoever; whom; worries; years of
        """,
        0.375: """
        = about unaccompanied-children; = foot; a bank; a case; a letter; a note; a shared; about it; account of; ago;
        always; and health; and in; and support; and they; and when; are detailed; are put; around; as being; been;
        been asked; been written; belong; better at; between the; brief; built; can see; cant; care were; cases of;
        change of; child and; child could; children are; children was; come in; communication; conditions; contracts;
        could; crime; decisions made; depth; detail; didnt; digital; direct; director of; directors; does not;
        drawings; education and; eleven; ends; evidence; fathers; filled; filled in; find a; for and; for each;
        for their; foster carers; found on; front of; get better; gets; going missing; got; group; had gone;
        had spoken; had to; has been; has done; have an; held; holiday; homes are; in for; in march; in supervision;
        in their; inspectors did; is on; is there; is used; its a; itself; keeping; kept in; know; languages;
        last year; may be; minutes of; national; nor; now good; of cases; of children; of childrens; of hours;
        on each; on one; on this; on to; on which; one family; one team; parents is; parents were; people and;
        peoples; plan has; planning; put down; quality; raised; reasons; recognises; records were; report says; rest;
        reviewing; reviewing officers; said and; screen; see a; see the; set out; sexual; shared; sharing; signs of;
        sisters; special guardians; struggle; takes; talk to; that had; that it; the case; the house; the mental;
        the move; the people; the protection; the reason; the rest; the views; the worker; them and; therapy;
        they ought; thing; thinking; three days; to four; to one; to show; told inspectors; tracking; type; unread;
        use; vary; views of; visits were; voice; wanted; was; was said; were told; werent; what children;
        what matters; when; where it; whole; will come; with parents; with young; without a; word; words;
        workers write; works; write to; young persons; youth workers
        """,
        0.25: """
        = narrated; a great; a home; a young; about how; across; add; added; adoption; after the; agreed to; alerts;
        all; an end; and are; and is; and of; and sisters; and the; and those; anybody; are; are drawn; are found;
        are now; arrive; ask; ask for; asked for; assessments; assessments in; assessments were; at all; at home;
        be found; because; behind; best; better; brothers and; cannot; car; care; careful; carers; child;
        children have; children told; chosen; chronologies; come to; computer; concerns; council has; councillors;
        cross; decision; did not; each child; earlier; education; end; enquiries; episodes; everything; exploitation;
        failed; family; follow; for what; foster; found that; from the; full; further; gave; given to; goes;
        got better; gp; hadnt; half; has gone; have no; health; health visitors; held by; history; hit; home are; how;
        how many; in care; in some; in touch; inspectors found; inspectors that; inspectors were; interim;
        interpreters; into care; into the; issued; joint; journey; justice; later; leaders have; left; letters to;
        list; look; look after; management; march; may; mental; missing in; much; must; need of; now; nurses; of how;
        of what; of which; on and; on how; orders; other; out; partnerships; pass; person; phone; picked;
        professionals; protect; residential; risk assessments; safeguarding; safety plans; same; same day; say;
        section; set; set aside; signs; social care; some children; some young; sometimes; spoken; spoken to;
        staff were; standard; that leaders; that no; the child; the councils; the family; the other; the person;
        the plan; the public; the summer; the three; their needs; there was; they know; they need; they say;
        they will; three months; threshold; to an; to protect; to put; to see; too much; top; under; up in; up to; us;
        victims; visits to; volunteers; warm; was described; was in; way that; we are; weeks; well as; were found;
        were on; were praised; what; who; with relatives; work is; work to; workers had; workers know; you
        """,
        0.125: """
        = found; a child; a single; a worker; account; act; begun; both; brothers; but; card; child who; children to;
        contact; core; days; deal; do not; dont; every; everyone; february; found to; free; front; guardians; had not;
        has a; heard; homes; identified; in need; in october; information; inspection of; into; longer; looked after;
        looked at; manager; meet; met; might; multi; multi agency; need; need to; new; not; order; partners;
        people who; permanence; prompt; public; put; questions; referrals; report; return; safety; sent; so;
        social workers; special; staff; staff who; the director; the inspection; the report; the social; thorough;
        those who; told; two; up; used; virtual; waiting for; was a; way; week; where; who need; work with;
        workers and
        """,
        -0.125: """
        = council; a joint; a third; according; according to; age; aged; and on; and social; are at; are helped;
        are well; as a; asylum; at the; autumn; become; being; between; break; brought; care plans; cases; chairs;
        change; check; checks; children in; children with; childrens; childrens services; christmas; come;
        commissioner; community; conferences; contact with; crisis; day; delay; difference; domestic abuse; drawn up;
        end of; ended; experienced; find; findings; flats; focused; for care; for children; for those; give; good and;
        grade; had been; happen; happens; hard; has found; head of; helps; in all; in april; in june; in may;
        in september; in ten; inadequate; initial; inspection in; inspectorate; is done; is in; january; job; judged;
        june; keeps; law; leaving care; led; led to; letter; line; living; local; long; looking; mean; meeting;
        members; mental health; months; named; no one; nobody; of care; of good; of plans; of their; of them; officer;
        older; one of; online; or a; outstanding; parent; parents; pay; permanent; personal; placed; plan is;
        plans for; point; post; proceedings; pupils; quickly; rated; rating; reading; real; requires;
        requires improvement; response to; risks; services; she; sign; sixteen; social; social worker; speak;
        staff and; such; support for; team; that; the assessment; the childs; the city; the department; the local;
        the right; the second; the way; the work; themselves; then; there; there are; there were; they can;
        they should; though; to keep; too; too many; up the; used to; waiting; wales; was found; we have; when the;
        which; with; with the; within; within the; young adults; young people
        """,
        -0.25: """
        = about scope; a decision; a duty; a family; a form; a list; a plan; about what; above; abuse; across the;
        acted; action; adopters; adviser; advocacy; after a; agencies; agency; ahead; all but; alone; along;
        among the; an assessment; and do; and has; and have; and how; and it; and its; and no; and not; and was;
        and well; answered; are being; are done; are in; are still; are too; are written; area; arent; arrangements;
        arrived; as; as the; asked; assessed; assessment of; assessments are; at risk; at which; august; authority;
        autism; babies; backlog; bad; be seen; been done; been given; been put; been seen; been taken; before a;
        boroughs; brought in; bus; by managers; by the; cabinet; called; callers; care has; care is; carer;
        carried out; case; cent of; centre; centres; chair; changes; checked; chief; child has; children and;
        children on; children whose; city; ciw; close; committee; concern; considered; could say; council and;
        county councils; culture; dads; dealt; dealt with; decisions are; decisions on; department; disability;
        disabled children; district; done by; doors; down to; drift; during; educational; effective; eighteen; else;
        emergency; empty; even; every child; experience; extra; eye; fair; fall; family group; far; feedback; feel;
        fewer; fifty; for carers; for one; for parents; form; formal; front line; frontline; get to; girls; given a;
        go to; government; gps; guidance; handful; handled; harm; has; head; help with; helped; here; holidays;
        however; hub; if the; improve; improving; in december; in each; in plain; in spite; in three; in what;
        in which; inspectors; introduced; invited; is made; it would; jobs; judges; know that; know their; last;
        leadership; learning; leaves; leaving; left to; letter from; life story; like to; links; live; living with;
        long term; looked; making; many of; matter; means that; men; monitoring; mothers; moves; nearly all;
        needs are; neighbouring; neighbours; next; none; not get; not yet; notice; of leaders; of service; of work;
        offer; offered; olds; on average; on its; on time; once; once a; oversight; pandemic; partner; passed;
        pathway; peer; people in; people with; place; planned; play; posts; practice and; practitioners; praise for;
        pre; protection plan; provision; quarter; queue; rare; rather; read the; regular; regulator; relationship;
        relationships; residents; reviewed; right; ring; room; round; runs; said that; sample; saw; says; scrutiny;
        self; send; senior; september; set of; settled; show what; shut; siblings; significant; slow to; small; some;
        specialist; spent; spite; spite of; spring; staff in; stay; stayed; step down; strong; stuck; supervision was;
        supported; swift; targets; team has; teenager; telling; that there; the best; the care; the chief; the end;
        the health; the hub; the pandemic; the partnership; the regulator; the response; the risk; the use; them;
        these; they were; they would; theyd; things; third of; thirty; those with; thought to; three years;
        throughout; to bring; to care; to court; to do; to have; to help; to make; to say; to talk; today; told that;
        too often; town; trafficked; train; treated; turn up; turned; twelve; understood; until the; up for; up with;
        urgent; use of; view of; visited; waits; want; want to; was told; we; we were; weak; week and; weekends;
        weight; welcome; went; went on; were held; what a; what had; what is; when a; where they; while; who had;
        will be; winter; with send; worker and; worker had; worker who; workers; workers were; worry; worst;
        would like; year olds; years; young; younger
        """,
        -0.375: """
        = about leadership; = about plans; a handful; a new; a second; a social; a weekly; a year; about a; adults;
        after; after each; again; among; and a; and for; and some; and that; anyone; april; are a; are better;
        are given; as part; auditors; average; away; baby; be done; been told; birthday; bit; board; borough; bosses;
        boy; bring; brought up; care are; carried; cent; charge; child protection; children at; children do; closed;
        come back; comes; completed; council was; councils; count; county; courts; cut; danger; day of; december;
        decided; decisions about; decisions by; difficulties; discharge; domestic; door; drop in; due; due to;
        each morning; each other; eight; experiences; fell; felt; financial; five; for a; for months; force; forty;
        found; found and; friends; from one; getting; grandparents; green; groups; hardly; he; hour; hours; how they;
        if; improvement; in charge; in how; inspected; inspectors noted; is the; is to; it has; it was; kept up;
        know what; leaders; level; live in; makes; means; meant; middle; midwives; missed; missing children; monthly;
        most of; mum; nhs; not have; not see; notes on; nothing in; of all; of date; of where; ofsted; old;
        on children; on it; one; opened; or two; overnight; pace; parents who; part of; partnership; per cent;
        pictures; progress; put right; records are; reports to; run; safe; scheme; school; schools were; see to;
        seen in; seven; several; short; sister; slow; social work; someone; soon; sought; spoke; spoke of; statement;
        step; steps; strengths; such a; team managers; teams are; teenagers in; ten; term; than; that a; that one;
        that was; the borough; the children; the county; the last; the letter; the next; the phone; the service;
        the whole; the worst; they could; this; through the; timeliness; to get; to improve; told of; told the;
        tracker; trained; trust; very; visits are; was the; way in; were done; were not; were out; what it; what to;
        whether; which is; with no; work; work on; worker; workers in; workers who; would; would be; year old; yet;
        youngsters
        """,
        -0.5: """
        = about disabled-children; = about other; = about overall; = about placements; all four; all the; although;
        answer; are made; are to; areas; audits; been agreed; before that; books; child in; childrens own; disabled;
        done; early; evidence of; explain; families a; first; found out; four; from; from all; gaps in; get;
        had taken; has to; have been; hear; how to; in place; independent; is due; is that; is thin; late; little;
        loss; makes a; minutes; money; mother; nobody had; not kept; number of; of supervision; one in; one to; or;
        out what; outside; per; place of; plans; plans were; points; practice; praise; profiles; psychologists;
        put off; record is; record of; referrers; requests; response; says is; schools are; second; set up;
        shared record; the day; the evidence; the home; the team; they; they have; they read; they said; thin on;
        third; to be; to go; turn; up by; violence; weighed; were a; werent always; what they; whose; without;
        working
        """,
        -0.625: """
        = about timeliness; a good; a month; a small; and their; care leavers; children had; children were;
        chronologies and; conference; direction; each review; english; enough; find the; for; for the; in the;
        in writing; including; leavers; like; managers; month; most; nine; not a; notes were; of a; of it; of one;
        off; out of; over; own account; performance; police officers; pulled together; reach; records had; should;
        six; small number; support; taken; that were; the council; the inspectors; their; they found; those; thought;
        through; to schools; toddlers; together from; took; unclear; warnings; was to; what the; workers are;
        written down
        """,
        -0.75: """
        = about care-leavers; = about workforce; = head; about the; advice is; boys; childs own; families; had a;
        help; many; notes of; number; of the; of those; often; on what; parents said; part; plan; pulled; put to;
        risk are; seen; supervisors; take; teenagers; that the; the reports; time; was set; who are
        """,
        -0.875: """
        back; by; case files; did the; have a; it; more; on risk; ones; people; record what; talks; the challenge;
        together
        """,
        -1.0: """
        challenge; children; go; of; own; said was
        """,
        -1.125: """
        absence; written records; year
        """,
        -1.25: """
        = strength; assessment; few; seniors
        """,
        -1.375: """
        = about education
        """,
        -2.0: """
        case notes; records of
        """,
    },
    Theme.PLACEMENTS: {
        4.75: """
        = about placements
        """,
        2.125: """
        slept
        """,
        2.0: """
        care; flats
        """,
        1.625: """
        children; fostered; homes; stability
        """,
        1.5: """
        bed; firms; households; live; refuge
        """,
        1.375: """
        = head; a home; assessments of; hotels; house; houses; more children; no home; special
        """,
        1.25: """
        doors; eighteen; in an; some care; special guardians; term foster; who foster; youngsters
        """,
        1.125: """
        = about unaccompanied-children; and special; are privately; bed for; carers are; centres; childrens home;
        five; flat; forty; had been; housed; it had; notice; rents; ring; settled; the refuge; too; warm; who are;
        with families
        """,
        1.0: """
        = council; any; at the; boys; care in; clear; county; custody; despite; each new; families; families on;
        friends; guardians told; has one; home; hostels; in a; inspectors that; kitchen; kitchens; long term;
        looked after; most children; moves; of our; opened; privately fostered; replied that; sent to; sixteen;
        sixteen year; tenant; the councils; the number; the problem; the team; there; there had; told inspectors;
        up in; was getting; will
        """,
        0.875: """
        = about missing-and-exploitation; = strength; a working; adopters and; also; better but; borough has; brought;
        canvas; caravans; care live; carers could; carers to; charities; children often; eleven; faith; families from;
        far; for long; fostering; getting better; group; has a; host; in places; into care; is given; landlords; or;
        out of; over; parted; placements for; placing; privately; problem; reception; replied; returned; roof;
        seeking; since; some young; special school; take; teenagers; that no; the borough; the county; to move; two;
        under; were in; when the; where they; who had; working group
        """,
        0.75: """
        a house; a night; a panel; a tutor; added; address; and that; are in; are settled; are too; asylum; aunts;
        big; brothers who; but; but was; but what; calm; can; care leaver; carers who; childrens needs; choice;
        choose the; county and; domiciliary; domiciliary care; end; finding; for separated; fostering families; full;
        get on; group on; hard; help for; homeless; in caravans; in hotels; in three; it was; journey; mean; moved;
        no care; no more; nobody; nobody under; not enough; number of; of connected; one; one in; one roof; other;
        placements; profit; quality; quality of; raise the; resigned; respite; rooms; runs; school with; seekers with;
        seen to; sent; she added; stay; supporting; teenagers in; term; that inspectors; that it; that some;
        the interim; the kitchen; the quality; the visit; they could; three; to come; tutor; under one; was a;
        were put; wherever; who were; will have; will take; working; youngsters are
        """,
        0.625: """
        a bed; above; added that; adults with; after two; all of; allowances; and for; and other; and someone;
        and staff; and went; are for; are fostered; are happy; are paid; as far; assistant; assistant director;
        asylum seeking; aunts and; back; beyond; booked; booked for; borough; brothers; brought up; buys; calm and;
        came and; carer; carers felt; child at; child under; children are; children choose; children will; choices;
        city; could come; decent; director; distance; executive director; far off; few young; first meeting;
        five young; for another; for families; for family; for people; for special; from the; fully; further;
        generous; given a; guardians; had ended; handed; have; have its; have to; home for; home in; hostel;
        houses for; in use; inspectors had; inspectors met; interim; into; is done; is easy; is generous; keeping a;
        kin; leaders have; leaver; leavers were; leaves; lets; little choice; lived; lives in; living in; lodgings;
        mainland; me; mediation; meeting on; nor; not being; not for; notices; nowhere; of adult; parents who;
        part of; people had; possible; put up; raise; reason; regularly; rent; rooms in; satisfied; scheme has;
        search; search for; separated; separated children; settled homes; sharing; space; staff who; staying put;
        still; strong; sudanese; suitable; supported; tackled; teenage; teenagers are; the boroughs; the executive;
        the mainland; the office; the search; the support; their homes; therapeutic; they; time of; to live; to raise;
        troubles; try; twenty; two childrens; up by; valued; valued the; visit; was there; well; were brought;
        were living; were moved; were under; which is; who cannot; will move; worked; workers visit; year old;
        young asylum; young people
        """,
        0.5: """
        a big; a boy; a crisis; a decent; a dozen; a few; a hotel; a third; about half; accommodation; all but;
        also praised; and are; and help; and not; april and; are few; are moved; are picked; are placed; are safe;
        are the; are well; are working; asylum seekers; at weekends; bedroom; beds; beds for; boy of; cannot;
        cannot be; care and; care has; care home; cared; cared for; carers feel; carers with; children had;
        children told; complaints; contracts; decisions that; disabled youngsters; easy to; edge; edge of; ended;
        ended in; every care; exam; executive; families for; families of; family; family group; feel; feel part;
        finds; food; for in; front; good as; good reason; gran; grant; guardians and; had left; had reached; had too;
        home that; homes have; house with; hung; in long; in unsuitable; instead; instead of; it; it in; its children;
        its first; its staff; keep a; know where; least; leavers can; leavers had; leavers in; live on; lives; locked;
        looking; many children; market; more of; named in; nearly; nights; no child; not to; not yet; nursing;
        of foster; of one; of their; olds were; on their; only for; or a; paid; people from; people with; places;
        planned; planned and; plans were; policy; praised the; prevent; providers; reading; regularly and;
        relationships with; report also; road; said the; scale; secure; seekers; services for; severely;
        severely disabled; share; shared; sleeping; small; so the; social workers; some had; sound; speak of; split;
        stay at; step by; strong relationships; supervising; support was; take a; tenancy; than two; thats; the city;
        the edge; the right; the spring; the summer; the time; the use; the young; they are; they found; three of;
        three or; to ofsted; to others; to prevent; to run; too little; two homes; unsuitable; van; was; was not;
        well and; welsh; went; went missing; were the; weve; when to; who care; who know; with care; with parents;
        without an; would be
        """,
        0.375: """
        a council; a flat; a programme; a shortage; a team; a year; about a; adult social; advisers had; all over;
        among; and by; and children; and family; and get; and managers; and most; and police; and the; and there;
        anyone; anything; april; as good; be sent; been found; been judged; before they; begun; begun to; belong;
        better for; boy; breaking; britain; came into; can take; care are; cent; child on; children get; citys;
        coming into; continue; continue to; could; couldnt; council; council have; councils; councils own; date;
        disabled; dozen; drugs; easy; end up; england; even so; failing; farm; fifty; for a; for adoption; for most;
        for younger; found and; front door; getting; girl; got better; grandparents and; had seen; half the; happy;
        hard to; harder; harder to; hardly any; has; has got; has kept; has not; have begun; have put; heavily;
        held up; home is; homes where; if; in every; in full; inside the; is and; is in; is planned; is the; is thin;
        is too; it can; it says; judged to; just; keys; known to; learning disabilities; left care; like; limited;
        link; little; living; long; looking at; managers had; matches; means; more; mostly; moved to; nearly all;
        needs are; neighbours; not; not all; not know; noted; of disabled; of every; of home; of six; ofsted;
        ofsted which; older people; on time; on with; or more; out by; over a; paperwork; pay; pays; per cent;
        private; problems; protocol; provide; raised; range; recently; recruited; relationships; safe; senior;
        senior leaders; services that; share a; shared houses; she; shortage; shortage of; shut; sixty; sleep; so;
        so far; so many; sofa; some cases; spare; spring; stay with; stood; such; support they; ten; than one;
        that the; the authority; the back; the citys; the family; the new; the people; the report; the week;
        their advisers; their carers; them were; theres no; they also; they liked; they would; theyd; third;
        three years; time and; timely; to care; to find; to leave; to reach; to stay; too many; took; traced; turned;
        unaccompanied; unaccompanied children; until; up with; visited; wales; was also; was given; was in; was the;
        weekends; were being; were done; with learning; with no; with social; without; year olds; yet
        """,
        0.25: """
        = about scope; = about workforce; = narrated; a child; a childs; a duty; a great; a learning; a month;
        a phone; above all; across the; adopters; after; against; agencies; always; an end; and an; and its;
        and those; and when; and who; are; are found; are now; arrangements; as it; as the; at an; at risk; audit;
        autism; be; be good; be made; because they; been left; been put; before it; boroughs; bought; building;
        but the; by their; care plans; cent of; check; checked; children do; children live; children was;
        children were; childrens; childrens homes; choose; chosen; close; close to; closed; college; come into;
        come to; committed; completed; complex; countys; deal; disabled children; do; doesnt; done; extra;
        families have; fewer than; find a; for three; frequent; from a; from other; government; grandparents;
        great deal; groups; grow up; had to; had told; hand; helped to; helps; here; high; homes and; homes for;
        how they; if a; in england; in july; in some; in the; including; is a; is good; is that; is to; join; joined;
        july; keeping; key; known; large; last inspection; last year; latest; learned; learning; learning disability;
        leavers with; letter says; majority; many; means that; medical; meeting; men; ministers; minority; moment;
        money; more than; morning; named; nine; no; number; of assessments; of them; ofsted inspectors; olds; on what;
        parents are; parts; parts of; people can; people leaving; per; pick; pleased; praised; present; provision;
        range of; rare; reached; ready; reasons; receive; recognised; reduce; risk of; run; safe and; says; says the;
        scheme; school and; score; seeking asylum; senior managers; services are; setting; showed; side; signed;
        someone; speaks; spends; spoke; stable; step; strength; stronger; summer; supervision; supervision of; takes;
        than in; thanks; thanks to; that are; that nobody; that time; the assessment; the country; the countys;
        the house; the latest; the letter; the town; the trusts; their parents; them and; them in; there are; theres;
        they did; they say; thin; third of; thirty; thought to; time that; time with; to bring; to it; together;
        too few; treated; treated as; trusts; until the; up; up the; urgency; use; use of; waiting list; was praised;
        watchdog; week; weekend; well as; well supported; were at; were held; when there; where a; whether; which had;
        who do; with; with a; with their; workers and; worried; year to; younger; your
        """,
        0.125: """
        a second; among the; and it; are not; better; by ofsted; by the; challenge; children have; children who; come;
        concern; disability; earlier; end of; enough; experiences and; eye; fewer; find; for; for disabled; for the;
        for their; for them; found; found to; half of; have come; having; her; hours; however; in their; in which;
        it has; it is; judged; life; looked; managers; missing from; month; not always; of; of a; of the; old; on the;
        only; others; people; report; school; second; services; short; social care; the childrens; the inspectors;
        the same; there was; thought; want; were described; were rated; what is; what the; which
        """,
        -0.125: """
        = about leadership; = improvement; a decision; a family; about the; account; account of; adopted; agency;
        and how; and is; and of; are given; are on; area; asking; assessment; average; away; before the; benefit;
        birth; board; both; cabinet; call; came; care quality; case; child in; children to; childs; commission;
        conferences; considered; consistent; could be; council and; dealt; dealt with; drawn; due; each child;
        effective; experiences; explained; exploited; felt; few; filled; first time; followed; for care; for help;
        for two; for young; go on; going; good; got; had found; half; hear; held; how many; identified; in all;
        in february; in four; inspectors; inspectors were; is; is being; its; keep; kept; know their; led; left; less;
        lists; matters; meant; might; months; much; national; new; notes; now; nurses; october; of childrens;
        of social; older; ones; our; out; outcomes; overall; paper; parent; partnership; performance; person;
        plans for; quality commission; quarter; quickly; rating; reach; read; recommendations; record; records;
        report says; requires improvement; response; result; risks; said to; same; seeking children; seen;
        services in; since the; some; spoken; staff were; started; story; teachers; than; that is; that they;
        the best; the day; the experiences; the service; the services; themselves; they have; those who; to a; to ask;
        to be; to do; to see; to tell; told; top; town; trust; twice; understood; view; views; waiting; waiting for;
        ways; we; weekly; were said; what was; which the; workers who; wrote; years ago; young
        """,
        -0.25: """
        = about care-leavers; = about other; a long; a number; about what; abuse; action; additional; adoption; adult;
        adulthood; adults who; adviser; advocacy; after the; again; age; aged; ago; all; all the; although;
        an advocate; and has; and in; and more; and no; and their; and they; and to; and young; answer; are at;
        are held; are reviewed; around; as; asked for; at all; authorities; bad; become; before; between; between the;
        bottom; by a; came to; card; care leavers; care were; carers; carried; chair; change; changed; checks on;
        child has; child protection; child who; children at; children in; children under; children wait;
        childrens services; club; clubs; co; come back; concerns; contact with; could not; court; culture; daily;
        danger; data; did; direct; documents; domestic; done to; each of; effect; evidence; experience of;
        families get; fathers; files; follow; for older; form; former; forms; foster; four in; four years; full of;
        fund; get the; get to; good at; gp; grade; grip; hall; happened; has brought; heads; health; held in; help is;
        his; homes are; hub; i; ill; improve; improvement; in at; in care; in five; in homes; in its; in june; in on;
        in one; in september; in this; in two; inadequate; inside; inspected; inspectorate; interview; into the;
        is left; is made; is now; it also; it will; its care; itself; joint; june; keeps; know that; knows; leaders;
        leavers; leavers and; leaving care; let; letter; level; line; list of; listened; longer than; look at;
        looked at; made; matched; matter; members; memory; met; monthly; more often; most; move; must; name; needs to;
        neglect; nhs; no longer; nobody had; not be; numbers; of an; of care; of these; of which; of young; often;
        older children; on; on a; one of; orders; our own; oversight; passed; pathway; peer; people are; people in;
        permanence; plans are; points; poor; post; practitioners; praised for; prepared; previous; private fostering;
        programme; promised; prompt; protected; protection and; pupils; put off; queue; real; requires; review;
        reviewing officers; same day; saw; say that; see them; sees; sense; september; service for; service was;
        services and; set up; show; significant; six; slow; so that; social work; something; sometimes; soon; speak;
        specialist; spoken to; staff in; strengths; support for; sure; survey; system; talked; talks; team; text;
        that were; the child; the children; the council; the cqc; the department; the findings; the inspection;
        the next; the nhs; the old; the two; the whole; their families; therapists; there is; there were; these;
        they need; they said; they should; theyre; through the; time; to children; to date; to get; to improve;
        to one; to put; to talk; to their; to which; told to; too much; trauma; two more; two years; under a; ups; us;
        used; used to; video; vulnerable children; wait for; waits; want to; was described; was judged; was on;
        was one; we were; welcome; went on; were also; were on; were told; whether they; who come; who is; who use;
        whom; with its; with relatives; within; word; work and; workforce; worse; write; youngsters who; youth
        """,
        -0.375: """
        = about plans; a bank; a group; a letter; a new; a plan; a psychologist; a week; act; adopt; advice; advocate;
        aims; alike; allowance; ambition; an; an adult; and childrens; and decisions; and families; and protection;
        answered; approved; as often; assessed; available; babies; been; been asked; been done; been told; behind;
        being; birthday; but not; by inspectors; care have; care is; carers assessments; caught; centre; changes;
        child; children has; children on; children placed; children with; comes; consistently; contract; copy;
        county council; cut; day; decisions; decisions are; delay; department; discharge; disruption; education;
        empty; exceptional; feels; for all; for some; found a; get; gets; go home; go to; had gone; had no; had their;
        had waited; hadnt; hadnt been; handled; happen; harm; has been; has improved; have an; have given; holidays;
        home from; housing; if you; important; improvements; in childrens; in hospital; in it; in november;
        inspection; involved; is available; is outstanding; is taken; isnt; its own; jobs; know; lad; late; leave;
        leave care; list; live in; longer; makes; many families; may; mentors; monday; mums; need to; november;
        of being; of people; of what; off; offered; ofsted has; often as; one thing; or in; outstanding; pace;
        packages; panels; people who; personal; photos; plans; police; practice; psychologist; reported; reports;
        residential; reviewed; reviewing; rewritten; room; safeguarding; said; seek; seen by; send; serious;
        service has; since it; social worker; special needs; staff have; start; starts; taught; that children;
        that young; the care; the childs; the director; the door; the list; the local; the very; their; their lives;
        theirs; then; therapist; things; this; those in; thoughtful and; to keep; to look; to make; to open;
        to report; to ring; to stop; training; trouble; turn; under the; unsafe; up a; vulnerable; way of; we are;
        weak; welcomed; were able; were missing; werent; what; what they; when it; where children; whod; with special;
        without delay; words; work with; worries; written; wrong; year for; young adults
        """,
        -0.5: """
        = found; a first; agreed; and a; and sisters; are planned; association; at; at eighteen; at home; at one;
        authoritys; away from; bank; breaks; build; called; checks; contact; contacts; council was; days; drop;
        each year; early; family time; fast; findings; for more; for over; for years; from; from overseas; gave;
        had met; had not; have a; have had; he; home to; in march; in touch; in unregistered; inside a; interviews;
        it takes; jointly; knew; leadership; leaflet; leavers who; let down; letters; look; looked into; meetings;
        miles; most of; moving; need; never; nobody is; not left; nothing; of its; once; only the; order; over the;
        overseas; page; parents and; parents have; part in; pashto; people and; people were; permanent; picture;
        placed in; respond; risk; schools; siblings; some of; stayed; stop; such as; supports; talk; tell; that a;
        that more; the carers; the duty; the last; the night; the police; the shared; the way; they can; they come;
        though; thoughtful; to go; touch; touch with; up to; violence; wait; weeks; were looked; were still; what to;
        when; who have; would like; years; young carers; youngsters in
        """,
        -0.625: """
        adults; after a; and care; and foster; apart; are all; are being; areas; ask; asked; at a; back to; by;
        care of; carers and; children and; children living; decision; do not; down to; each; elsewhere; families in;
        first; for children; foster carers; gone; help with; hold; homes with; how; hundred; in foster; independent;
        is no; it goes; last; left to; meet; more homes; moved on; new carers; next; next year; no one; of those;
        officers; parents; progress; protection; residents; reviews; say; service; set; shown; sisters who; staff;
        teams; the authoritys; the first; the home; through; to have; to the; two small; visits; waited; way;
        when they; where; where it; where there; why; workers
        """,
        -0.75: """
        = about overall; allegations; and have; and support; been given; broke down; brothers and; care for;
        children can; children young; connected carers; enough homes; from care; given; go; home office; hospital;
        how good; in with; kind; live with; olds who; opening; own and; planning; small childrens; taken; tenants;
        they were; three more; while; who; who move; with children; worker
        """,
        -0.875: """
        = about childs-voice; = context; a good; connected; from home; get a; goes; help; kinship carers; make;
        matching; of children; on children; plan; should; they had; uncles and
        """,
        -1.0: """
        = about management-oversight; broke; carers had; carers the; foster homes; homes of; is where; those; uncles
        """,
        -1.125: """
        = foot; for those; open; were not
        """,
        -1.25: """
        = about assessments; = about front-door; = inspectors; as a; kinship; relatives; see; some children
        """,
        -1.375: """
        carers were; down
        """,
        -1.5: """
        about; with the; work
        """,
        -1.625: """
        = about timeliness
        """,
        -2.0: """
        = about recording; who live
        """,
        -2.125: """
        with foster
        """,
        -2.25: """
        = about education
        """,
        -2.375: """
        = about health
        """,
    },
    Theme.PERMANENCE: {
        4.75: """
        = about permanence
        """,
        2.625: """
        = about placements
        """,
        2.125: """
        adoption
        """,
        2.0: """
        family time; relatives
        """,
        1.75: """
        adoptions
        """,
        1.5: """
        applications; children know; kinship; kinship carers; temporary
        """,
        1.375: """
        chance; contact; good; grandparents; judges; late; matched; plans to
        """,
        1.25: """
        = about timeliness; mothers; of those; ofsted; order; plans; will
        """,
        1.125: """
        connected; helped to; judge; long; part of; permanent; up
        """,
        1.0: """
        a return; an aunt; aunt; backlog; brought up; carers the; carers who; children to; council has; delays in;
        home; kin; knew; many have; most; new parents; said that; seeing; service manager; sixteen weeks; such;
        the other; they would; uncles and; under ten; waited; where
        """,
        0.875: """
        a backlog; after a; as good; aunts; carers; chance of; child; children benefit; connected carers; expert;
        family group; final; five of; have; hearings; home under; if; is made; know; last; legal advice; match;
        of adoption; of cases; orders; parents are; reunions; settle; sister; sixteen; social workers; staying; term;
        the chance; theyre; too; too many; uncles; under
        """,
        0.75: """
        adopted; all this; are helped; backlog of; between; boxes; brothers; care cases; careful work; carers have;
        cases are; children with; childs; childs story; delay in; family; first; five; for years; forty;
        foster children; from the; get; go home; good use; happy; hearing; held in; helps to; home to; identify; in a;
        it says; most of; mums; no plan; on children; on short; once a; ones; parents; parents and; plan for; praise;
        promised; proper; rated as; received; reviewed; reviewers; services on; short term; six to; somebody who;
        sooner; sought; statements; stayed with; step; supervision; than; the number; the step; their children;
        they get; this part; to become; to court; to identify; to parents; to settle; to ten; told; town is;
        two disabled; uncertainty; up by; was rated; weeks; while; who could; wishes; with their; young mums
        """,
        0.625: """
        = about plans; a panel; a post; adopt; are made; are not; are told; are used; at; at home; avoid; been in;
        belong; books; bringing; can say; cannot; care the; care told; careful; carefully; cases the; checks;
        child from; children cannot; come too; comes to; contact centres; cousins; disabled; early; everyone can;
        finds; for court; for their; from care; going; grandparents are; had since; half of; happens; have found;
        have had; here; home is; in foster; in two; in with; instances; is done; is for; is part; is thought;
        know the; left to; live; manager; matches; may; means to; mondays; most children; move in; number of;
        of england; on average; once; parents at; parents before; pause; permanence; placed with; plans for;
        pre birth; reason why; recommends; recommends that; records had; reunion; said social; say what; second;
        second review; sensible; since; sisters are; so that; stayed; staying in; still; support to; take a; taken;
        team was; ten; tested; the first; the inspectors; the judge; the service; the town; their parents; they said;
        thought about; time with; to avoid; to be; to their; viability; viability checks; waited for; weeks on;
        were helped; where they; who move; why the; with foster; workers dont; would; youngsters; youngsters were
        """,
        0.5: """
        a decision; a first; a shared; a worker; able; able to; about from; about the; about where; advice is;
        all children; altered; an earlier; an order; and for; and was; and without; are; are matched; are offered;
        are put; are still; are up; arrangements; asked to; at the; babies; baby; be there; been; been no; been on;
        began to; bid; bridge; broke; brothers and; cabinet; called; child were; city has; coming into; consent;
        could take; council will; councils; couple; decision; delays; disabled children; disruption; eleven;
        elsewhere; elsewhere the; every; evidence; families are; families in; family members; feelings; firmer;
        first day; for; for four; for six; formal; foster; foster homes; gave; girls who; given in; great;
        group conferences; half; have lived; help to; helped; holds; how long; in plain; in this; inspectors had;
        interim; join; keeping; late to; let; letters and; likes; longest; means; memory; nationally; nearly;
        nearly all; number; of all; of looked; offered; older; or; other hand; others; pace; pair; parents is;
        permanence for; permanent homes; placements; plan; plan is; planned; pregnant; primary; rare; rather;
        rather than; report has; return to; said; short; some have; starts; stories; supervisors; tale;
        term fostering; the council; the family; the formal; the home; the picture; the second; their; theres been;
        they will; thought; ties; timely; to a; to hold; to it; to say; told a; told in; town; turn up; two children;
        use is; use of; used; used well; very few; wait a; waiting to; well for; well of; well to; were called;
        were in; were not; were well; what is; when it; when parents; where to; whether the; which are; who; who cant;
        who may; who wish; whod; will grow; wish; wish to; wishes and; with; with carers; within weeks; workers make;
        years
        """,
        0.375: """
        a childs; a judge; a weekly; above all; abused; adopted in; adoption was; aim; and too; are and; are called;
        are left; are living; are taken; as; as far; as long; assessments of; at last; authority; average; away;
        away from; back and; be adopted; been taken; been waiting; before a; before it; began; boys; brother;
        by ofsted; care and; care do; care in; care plan; cases; centres; checks on; children have; children wait;
        children whose; citys; come into; conferences are; conversations; copy; could not; councils in; dad; day that;
        delay; director; discharge; do more; do so; down; early and; england; enough about; ever; every child;
        everyone; far away; financial; for an; for permanence; future; futures; gathered; girl; girls; give; go on;
        going home; going to; good and; good by; grown; guardianship; had a; had gone; hangs; have their; held; hold;
        home are; homes are; ill; in at; in its; inspectors say; is left; is now; is swift; it comes; it takes;
        it will; its care; keep; keep their; later life; lawyer; learning difficulties; left out; little of;
        little ones; live with; lived; living with; long time; lost; made; matching; meant; mum; need a; need to;
        ninety; not be; not told; of family; offered a; ofsted and; ofsted which; on a; on to; one of; opened in;
        or two; other councils; page; paragraph; picture; plan to; plans are; post; pre; private fostering; promptly;
        promptly and; rated; red; return; right time; rise; risk of; say; says a; score; section; see; set up; share;
        since been; sisters; sits; slow; slow to; small; somebody; spend; stable; stay; strain; supervised; sure;
        telling; tend; tend to; that each; that more; the childs; the citys; the edge; the good; the list; the long;
        the red; the start; the trusts; their first; therapeutic; these; theyd; think; thoughtful; thoughtful and;
        three times; time; to adopt; to do; to give; to have; to learn; to live; to take; to turn; today; together;
        too late; trace; tried; trusts; up an; visits; visits to; waits for; warning; weeks of; were; what the;
        when things; who come; who will; why they; with adopters; with autism; wont; work for
        """,
        0.25: """
        = strength; a child; a girl; a lack; a new; a shortage; a third; about how; agencies; agency; agree; agreed;
        all of; although; an; and the; and were; and with; are supported; are written; be given; become; before the;
        begun; begun to; better than; birth; birthday; bus; by the; by their; call; came to; care; care team;
        carers for; children; children were; city; coming; days for; deal; difficulties; doubled; down to; drawn up;
        drift; edge; edge of; emotional; empty; explain; explained; failures; fallen; fifth; finding; for a; for all;
        for disabled; for good; for more; for most; for one; for young; found the; from home; get the; goes; hadnt;
        hadnt been; hall; happen; has gone; having; his; homes for; in all; in april; in one; in three; in touch;
        include; including; informed; inspectors read; it was; kept; know that; knows; lack of; last inspection; lead;
        learn; lessons; liked; little; long term; longer; main; makes; many; matter; may be; might; money; mother;
        much better; national; needed; nineteen; of; of our; of social; ofsted inspectors; on; one another; opened;
        out of; out with; over; over a; paper; part; partner; people who; photographs; plan and; planning for; points;
        praise for; put in; put off; quality; quality of; regularly; remain; says; see them; seen to; serious;
        service; services for; sets; seven; several; shortage; shortage of; six; solicitors; staff have; stage; start;
        steps; swift; taking; than half; that a; that is; that social; that this; the board; the borough; the case;
        the countys; the head; the national; the next; the panel; the people; the plan; the quality; the way; theirs;
        there are; there has; they came; they were; things; this is; throughout; time and; time in; to bring; to care;
        to see; to them; to those; to wait; to write; toddlers; too long; touch; touch with; tracked; true; twelve;
        twice; two; voices; voluntary; wait; waiting; waits; want to; was found; was good; was the; way in; weekly;
        went; were made; what will; where children; whether; which it; who had; who live; who was; why; widespread;
        widespread and; with an; with learning; with parents; within; work that; works; wrote; year; year olds
        """,
        0.125: """
        = about care-leavers; = about unaccompanied-children; a case; a clear; a parent; a small; a week; above;
        after; again; aged; and not; april; at risk; be good; board; brought; but; change; child is; children are;
        close; completed; could; county; county council; countys; does not; dont; each child; earlier; even; fathers;
        for care; front; given; group; has; has a; head of; improve; inspectors have; joint; left; letter; like;
        living; local; local authority; looked; looked after; make; march; months; more than; need; never; nine;
        no one; nobody had; notes; now; of what; olds; one in; partnership; past; records; reported; safety; seldom;
        sent; settled; speak; takes; the child; the city; the local; the report; the same; they; they can; third;
        this; those who; to make; told that; turned; until the; use; well; when; where a; who are; who were; will be;
        with no; with the; with them; without; worry; would like
        """,
        -0.125: """
        = about leadership; = about other; a day; a letter; a month; about; abuse; adviser; always; and a; and care;
        and it; and protection; and social; and some; and their; and to; are kept; around; as it; as the; ask;
        assessors; asylum; be; bed; been rated; breaks; care for; carried out; changed; child in; closed; commended;
        council; cqc; culture; days; decided; did; did not; different; disabilities; done; door; due; duty; effective;
        eight; english; enough; exploitation; february; flats; forms; forward; found; from; further; gets; given a;
        grade; he; homes; hub; improved; in may; information; inspection; inspection in; is in; is not; it; judged;
        july; last year; leaders; leadership; leaving care; led; life; lone; longer than; management; means that;
        meetings; mental; met; must; need help; not always; not been; noted; november; of children; of childrens;
        of its; of them; of young; officer; or a; outside the; parenting; pathway plans; people in; people with;
        personal advisers; place; point; positive; professionals; rated good; rating; read; report says; respite;
        result; results; run; safe; safety plans; same; school; september; services in; should; signed; some children;
        strategy; summer; than they; that; that children; that the; the county; the cqc; the department; the front;
        the new; the trust; them; themselves; they are; they could; those; to improve; to tell; training; two of;
        vulnerable children; way; welsh; were described; what they; which; who need; with children; with send;
        within the; word; words; workers and; workers who; would be; youth
        """,
        -0.25: """
        = about scope; a date; a good; a half; a list; a parents; about a; about children; account; account of; added;
        age; ago; ahead; alone; along; an independent; and families; and is; and that; and young; are drawn; are seen;
        are too; area; at all; be in; been left; benefit; better; big; boroughs; bosses; both; brief; but the;
        came in; came out; care are; care were; case; cent of; check; children can; children do; children from;
        children in; children on; childrens; choice; come; come back; comes; concern; contract; could be; councillors;
        councils own; cut; danger; data; department; described; difficult; direct work; do what; doctor; does; drawn;
        early help; eighteen; end; everything; experienced; experiences; extra; faith; few of; find; first time;
        for each; for families; for those; for weeks; fostering; four; from other; gps; harm; has become; has had;
        has said; have become; health; held up; home care; home office; hospital; hours; house; how; how children;
        how the; how well; hundred; important; improvements; in four; in most; in some; independence;
        inspectors found; into; is what; isnt; its own; job; judgement; lack; language; later; life story; lockdown;
        looked at; looks; made by; make up; meeting; members; men; minutes; missing; month; more; near; new; next;
        night; nobody could; of harm; of it; of plans; of support; of three; offer; on file; on monday; on their;
        on time; on what; or more; our; out on; paediatrician; pages; partners; payments; personal; poor;
        practitioners; praised the; pre proceedings; prepared; protection plans; reading; ready; reasons; receive;
        recommendations; referred; registered; regular; report; report said; reviewing; reviewing officers; ring;
        risk; risks; safeguarding; said to; say that; service has; services had; setting; shared; since the; sit;
        six weeks; so far; someone; something; special; special guardianship; specialist; spoken; spoken to; straight;
        strengths; students; supported; talk to; talks; team; teenagers; tell the; tells; that are; that had; that it;
        that its; that parents; the areas; the day; the inspection; the right; the story; the subject; the time;
        their social; them and; therapy; theres a; thing; though; to come; to find; to keep; to put; to stay; to talk;
        to the; to use; together with; told of; too few; too much; train; trust; two in; two weeks;
        unaccompanied children; understand; understanding; views; visitors; voice; vulnerable; wait for; watched;
        we have; week; weekend; welcome; well being; well with; went on; were found; were told; what was; whats;
        where there; who has; whoever; why a; will have; workers in; worries; wrong; years ago; you; your
        """,
        -0.375: """
        = about assessments; = head; a crisis; a disability; a say; a social; achieving; across; action; adult;
        advisers; after and; all; and carers; and children; and how; and know; anybody; anything; applied; are dealt;
        are hard; areas; asked; asked for; at good; back; be done; be it; became; been cut; before; born; came;
        cancelled; care leavers; care service; carers are; carers in; cent; child protection; children at;
        children first; childrens services; chronologies; come to; count; courts; crisis; day; dealt; dealt with;
        decision making; decisions about; details; direct; disability; draw; during; during the; education;
        family and; fast; feel; fell; few; firm; focus; for life; former; foster carers; friends; from a; gives;
        go to; grandparents and; had been; had come; had taken; hard; hard to; has been; has come; have been; have no;
        have not; heard; heard that; help and; help in; help with; how good; however; hurt; improvement; in an;
        in five; in ten; independent; inspectors; inspectors were; interviews; is held; issued; it had; it is; known;
        leave; leavers; leaves; lets; live in; logged; many of; members heard; monday; much; neglect; no; nobody; nor;
        not to; notice; observed; of a; often; older children; paid; per; per cent; person; phone; pick; placement;
        planning; practice; pupils; record; referrals; relationships; relationships with; response; reviews; senior;
        she; social; staff; standard; started; subject; such as; support they; teams; the care; the legal; the most;
        the regional; them had; there had; they receive; thin; three weeks; thresholds are; through; time of;
        time that; too little; took; trained; training on; transition; trauma; tribunal; unaccompanied; understood;
        up for; up in; using; video; waited too; warm; warm and; was a; was in; was not; was praised; we;
        well prepared; what a; when the; when there; where it; where the; whether to; which the; who care; whole;
        whose; with those; work to; written; yet
        """,
        -0.5: """
        = about overall; = improvement; a care; a plan; adopted and; adoption and; and family; and most; approved;
        are found; are now; are the; arent; assessment; assessments are; calls; can; can be; care is;
        children without; comes into; contact with; council would; court; decisions; each; for special; found and;
        four of; get a; gone through; have a; help for; hired; homes where; in homes; in long; in need; in to;
        is being; is the; its; itself; kitchen; kitchen table; know their; leave out; letters to; meet every;
        meetings were; meets; miss; model; not; not wait; of high; officers; only; only for; ordered; out in; out why;
        overnight; panel; parents who; passed; photo; picked; police; prepared for; proceedings; psychologists;
        requires improvement; seen; services; sessions; shared with; social care; table; take in; talk with; than the;
        that they; the councils; the court; the courts; the team; the two; their own; there is; this time; those in;
        three; thresholds; to get; tracker; two years; until; was; well run; where their; who came; work of;
        worker is; would do; young; young people
        """,
        -0.625: """
        = foot; adopters; adoption is; adoptive; adults; alike; and council; and do; and other; are given; asking;
        assessments; before proceedings; birth parents; by; by a; carers and; child who; children waiting;
        children who; do not; experience of; for the; found early; fund; generous; have to; in the; is generous;
        legal; line; look; managers; many children; met children; mostly; needs; not enough; nothing; of their; off;
        one; one family; parents of; placement with; plan are; radar; requires; set; social worker; support;
        support from; take part; team is; tests; the permanence; the radar; the support; there was; under one;
        under the; valued; valued the; were on; were taken; who have; whose children; work; work with
        """,
        -0.75: """
        = about education; = council; adoption support; are well; best; brought in; came into; care plans; chaired;
        experience; families; file; for adoption; for children; for long; had no; is to; letters before; nurseries;
        off the; on the; outstanding; own; part in; protection; right; schools; special guardians; support for; tell;
        there; up to; whom; worker
        """,
        -0.875: """
        = narrated; and what; are outstanding; being; children for; drop; family finders; family friends; finders;
        for whom; governments; out; reports; return home; set out; to children
        """,
        -1.0: """
        = about disabled-children; = about management-oversight; a life; adopters and; children and; court work;
        courts and; files; help; inspectors that; outside; permanence panel; services are; talk; the governments;
        told inspectors; work and
        """,
        -1.125: """
        = about childs-voice; = about workforce; and special; guardians told; meetings are
        """,
        -1.25: """
        = about health; = about recording; = found; do; of court; people; planning meetings; term foster
        """,
        -1.375: """
        = about missing-and-exploitation; = inspectors; legal planning; what
        """,
        -1.5: """
        with a
        """,
        -1.875: """
        = context
        """,
        -2.625: """
        = about front-door
        """,
    },
    Theme.HEALTH: {
        7.25: """
        = about health
        """,
        2.875: """
        psychologist
        """,
        2.625: """
        gps
        """,
        2.375: """
        midwives
        """,
        2.25: """
        clinic
        """,
        2.125: """
        a psychologist
        """,
        2.0: """
        autism; counsellors; nhs
        """,
        1.875: """
        the nhs
        """,
        1.75: """
        = about timeliness; counsellor; hospitals
        """,
        1.625: """
        a counsellor; a e; counselling; e; trauma; wait; wheelchair
        """,
        1.5: """
        diagnosis; see; therapists
        """,
        1.375: """
        community; help with; neurodevelopmental; patients; was the
        """,
        1.25: """
        appointment; free; help for; in care; integrated; pay for; to get; too few; wards; women
        """,
        1.125: """
        carers and; check; clinics; emergency; feel; foster; health assessments; pay; service is; sexual; tests; too;
        with the
        """,
        1.0: """
        = about disabled-children; = inspectors; and not; appointments; babies; babies with; but there;
        case conferences; child; depression; emergency department; for anything; forensic; funding; integrated care;
        joint; may; nurses; of a; pregnant; screening; sleep; strength; teams of; the governments; the joint; to case;
        when they; workers in; workers on
        """,
        0.875: """
        a check; abuse; access to; adoption support; and help; be had; board has; born; can; check up; concern;
        consultants; distress; families; for those; go; governments; has agreed; health visitors; help; home from;
        is in; is run; it takes; key; learning disability; list; nursing; once a; paediatrician; parents have;
        pathway; pays; record of; remoter; sad; said to; sees; so is; their health; third of; to be; vulnerable;
        were said; who feel; young people
        """,
        0.75: """
        a gp; a lack; adopters; and adopters; anxiety; as well; authors; be seen; beds; by a; care board; checked;
        children wait; department; department staff; doctor; eating; families on; families wait; family had; for help;
        for tb; for trauma; foster parents; gaps in; had their; healthy; hearing; history; hub was; if you;
        in lockdown; in unregistered; inherited; inspectors heard; jabs; join; kinds; leave care; months for; mothers;
        must; new arrivals; nhs and; no one; ofsted found; one was; ordinary; overdue; physiotherapy; pregnant women;
        prescriptions; run by; share the; social workers; some children; specialist; stay in; support given;
        that should; that young; the backlog; the community; the support; the trust; they first; three; trained in;
        up to; use is; vision; wait for; ward; yearly; years; years to
        """,
        0.625: """
        = strength; a bit; a drop; a paediatrician; a pathway; a sleep; a third; after the; agreed to; always;
        and difficulties; and no; arrivals; ask; available; being of; board; breakfasts; bring a; came; can see;
        can take; case; closed; dentist; didnt always; do not; emotional help; every; feelings; fell; first; gaps;
        get help; gp; gym; gym passes; had a; harm; help in; hub; in at; in their; is a; join up; keep children;
        leave; lockdown; long to; made by; mean; medical history; medicines; missed; months; mother; nobody to;
        not all; not see; not to; noted; notes; of nine; out of; over the; overdue for; partners to; passes;
        pathway for; pathways; people home; people in; provision; psychologists; questionnaires; referrals to;
        replaced; report as; routine; school and; scores; screening for; secondary; see a; seen; services that;
        shortfalls; should keep; staff keep; strength and; stroke; takes; tb; team; teenager; teeth; than they;
        the childrens; the ferry; the hub; the integrated; the question; the services; their; theres no; to pay;
        trusts; unregistered; unregistered homes; wait a; weeks to; weighed; weighing; were overdue; what is;
        wheelchairs; who pays; with its; with partners; work with; worker and
        """,
        0.5: """
        = improvement; a critical; a dentist; a shortage; a specialist; a summary; a therapist; about what; abuse is;
        access; adhd; advice to; agreed; always tell; and a; and some; are followed; are long; at every; backlog;
        based; been cut; benefit; benefit from; bit; bridge; but too; by an; camhs; children at; children were;
        come from; concerned; conferences; continence; could say; critical; cut; cuts; declared; development; doesnt;
        drop in; education employment; employment; epilepsy; filled; filled in; for a; for an; for one; for pupils;
        for six; for them; for want; from harm; from parents; fund; go to; had been; hand; harm and; has a;
        has brought; have a; heard; heard of; homes; hospital; hospital and; hurt; in crisis; initial; initial health;
        inspectors noted; is filled; keep young; lack of; lapsed; leavers have; liked; midwife; miss; need; need a;
        not had; occupational therapists; of those; on hand; one child; over who; part time; pays for; perinatal;
        physiotherapists; place on; plan that; question; quick; reaches; recovery; repairs; reports on; routinely;
        screens; seats; serve; service was; share; six more; some care; somebody who; special schools; stuck;
        summary of; takes place; takes too; tell us; than two; thanks to; the countys; the day; the hospital;
        the mental; the neurodevelopmental; the queue; the social; therapies; theres; to have; to report; to see;
        to three; too long; treatment; trust had; under five; until; waited; weeks; well being; which were; who is;
        with no; women who; workers from; year olds; year to; years for; you; youngsters in
        """,
        0.375: """
        = about care-leavers; = foot; a change; a clinic; a doctor; a family; a half; a part; a plan; a year; adopted;
        an assessment; and council; and its; and three; and to; and training; anyone; anything; are being; are not;
        are passed; are seldom; arranged; assessment; at school; be; by video; can ring; care had; care have; care in;
        carers can; catch; charge of; child in; children get; children have; children in; clinical; commended for;
        community nurses; consent; continuing; copy; countys; discharged; district; doctors; down by; drugs; each of;
        each week; eyes; falls; fare; ferry; find it; five; follow; followed; for two; for under; foster carers;
        foster homes; found; four years; gathered; get; get a; get to; hard for; harmed; has not; have done; have had;
        have their; have to; home to; impact on; in every; in hospital; incident; inside; is; its own; jointly;
        know what; lack; leavers had; list for; local; lost; meant to; medical; moment; more than; nobody could;
        not always; noted the; of health; of hours; of their; older people; olds; on in; on time; only; passed;
        people from; people have; people with; plain; post; praised; professional; prompt; queue; ready; record;
        refugee; relationships with; return; ring a; said; say how; school age; second; see children;
        seeking children; seen a; services for; shortage; shortage of; shut; sixth; so long; special; speech;
        staff were; still; sure; sure that; suspected; take a; talk to; talk with; taught; than; thanks; that a;
        that can; the list; the moment; the outcome; the police; the trusts; them to; there is; there was; they liked;
        third; this is; three years; times for; to child; to come; to staff; told inspectors; torture; trained;
        treated; two years; unclear; understanding; up for; use; video; visit in; visiting; visitors; visits are;
        waited too; waits; want of; was; way to; weeks for; wellbeing; went; were assessed; were being; were graded;
        were rarely; who come; who comes; who had; who has; who leave; with complex; within; without a; worker for;
        workers go; you have; young
        """,
        0.25: """
        = about front-door; = about unaccompanied-children; = narrated; a boy; a childs; a full; a joint; a number;
        a quarter; a second; a waiting; able; able to; about the; add; adoption; all children; along; an adult;
        and had; and it; and more; anybody; are kept; are made; are taken; as the; as they; assessed; asylum seeking;
        at each; badly; been a; brought; by staff; by two; came in; care are; care homes; cent; change of; charge;
        checks are; children do; circumstances; commended; complex; contract; could be; could not; councillor; course;
        delays in; demand; different; difficult; difficulties; disability; disabled childrens; domestic;
        domestic abuse; drink; drop; eighteen; ever; experience of; eye; few; five years; for the; forms; found the;
        fourteen; get an; getting; given; given to; going home; grow; growing; had; had seen; had the; has taken; hit;
        house; how to; impact; in each; in for; in four; in this; inconsistent; is that; keep; learning; leavers were;
        leaving care; list of; means that; member; miles; moved; multi; multi agency; nearly all; new; nobody;
        of domestic; of harm; of help; on their; once; or; other hand; our; outcome; outcome of; part in; pass;
        passport; people leaving; people were; per cent; placed; pointed; praised the; priority; programme; promises;
        quarter; records are; referral; referrals; regional; registered; relationships; ring; run; safer; same day;
        saying; says that; see what; seldom; send; sensory; service for; should; somebody; spoke; staff and; street;
        supported by; taking; team is; teams; teams are; teenagers in; that; that children; that the; the children;
        the district; the exploitation; the regional; the wait; theres a; they found; they know; theyd; to a; to do;
        to stay; to the; to work; toddlers; told of; told that; training; turn; turn up; two weeks; under;
        under fives; understand; very; violence; virtual; visits; waiting list; wanted; was said; watched; well;
        were a; were praised; when the; whether; which has; who; who need; with carers; work of; worked; working;
        worse; youth workers
        """,
        0.125: """
        about their; after; and their; and was; are in; assessments are; asylum; at all; autumn; back to; because of;
        been given; but; by; can be; cent of; checks; children; childrens; comes; delay; delays; described;
        described as; did; experience; fewer; fortnight; from a; gives; groups; had to; have been; have not; high;
        hold; inadequate; language; last year; leaves; leaving; looked after; never; nine; of the; of them; on; own;
        pandemic; peoples; per; performance; plans are; point; reviews; risk of; said that; saw; school; teenagers;
        the pandemic; therapy; those in; those who; too many; up; virtual school; visit; want; was described;
        was good; way; well as; were found; when it; with their; year; young adults
        """,
        -0.125: """
        = about education; = about recording; = found; a child; a month; a parent; a week; above; again; aged; agency;
        already; although; among; an; and children; and have; and protection; and staff; and with; answer; april;
        assessments; assessments of; at risk; average; been told; birth; birthday; break; but the; cabinet; call;
        came to; care leavers; care plans; changes; child protection; children and; childrens services; come; come to;
        coming; contact with; could; councillors; county council; cqc; days; dealt; dont; down to; drift; each; early;
        english; everyone; exploitation; families are; february; find; finding; former; fostering; four; further;
        gave; given a; got; great; has; have an; having; hour; identified; improved; improvement; in an; in february;
        in january; in march; in ten; inspection; inspectors; inspectors have; interviews; is being; is still; it has;
        it is; january; june; kept; late; later; law; leadership; letter; line; looked at; looking; march; may be;
        meet; meeting; minutes; no; november; now; numbers; of what; often; older children; on children; orders;
        outside; outstanding; over; parenting; parents and; parents of; pathway plans; payments; permanence;
        permanent; phone; rated; rating; reach; reading; real; reasons; requires; requires improvement; review; safe;
        same; schools; schools and; serious; service; several; she; side; slow; so; so that; social work;
        social worker; stop; supervision; talk; talked; that some; the city; the county; the department; the front;
        the report; the right; the second; their own; themselves; there are; there were; they are; they have; to ask;
        to take; today; too little; unaccompanied; under the; use of; visited; weak; week; what has; when; where they;
        which is; who came; will be; with parents; year and; yet; youngsters
        """,
        -0.25: """
        a care; a case; a good; a letter; a monthly; a panel; a place; a school; a service; a team; absent; according;
        according to; account; across; act; action; advocate; ago; ahead; an advocate; and childrens; and families;
        and health; and sisters; and well; and young; answered; are; are left; are no; are sent; around; arrived;
        asked the; assessments by; at one; autistic; away; baby; before a; begins; between; both; brothers and; bus;
        carry; centres; chance; changed; charity; child who; children are; children had; children of; children on;
        christmas; city; citys; club; clubs; council had; county; danger; deaf; director; does not; done; down;
        during; earlier; early help; early years; education; education and; education health; eleven; even; excellent;
        fair; faith; finds; flat; for by; for disabled; for families; for parents; for weeks; for years; for young;
        formal; forty; friends; front; gone; grown; had not; hadnt; harder; has been; have no; head of; hear;
        help and; here; holiday; how; however; if a; improve; in all; in need; in place; include; including;
        information; inspectorate; inspectors found; into; is done; is well; isnt; it does; job; jobs; judged; just;
        keeping; know how; lacked; last; leaders; least; leavers; leavers and; leavers are; letters; live with; lone;
        long for; look; looked; make; make up; making; management; manager; many of; members; might; missing; monthly;
        most; moving; mums; needs of; needs to; neglect; neighbouring; night; none; not have; not yet; notes are;
        nothing; number; number of; nurse; nursery; october; of disabled; of service; of these; of three; of us; off;
        offer; offered to; officer; on average; on the; one; one another; one in; online; others; our own; outcomes;
        pace; pages; partners; past; people are; people to; personal; personal advisers; picked up; picture;
        plans for; poor; protection; raised; read; receive; recruitment; reflect; relatives; report; requests;
        residents; results; right; risks; rooms; rules; self; senior; sent; september; services in; set up; settled;
        should be; sign; signed; since; six; six weeks; sixteen; some of; someone; sound; spent; spring; staff in;
        standards; start; step; story; story work; strategy meetings; strengths; talks; teachers and; team that;
        telling; ten; term; text; that is; that they; the citys; the council; the councils; the disability; the most;
        the new; the staff; the system; the two; the whole; their needs; them in; then; therapist; they; they can;
        they get; though; to children; to each; to it; to their; to those; together; turned; twenty; unpaid;
        until the; up by; up in; up the; upon; us; wales; want to; was in; was no; way that; weekly; welsh; were;
        were at; were in; were not; were well; where; who was; whom; why; with a; with young; word; work; workers who;
        year old; years ago; yes; young carers; your; youth
        """,
        -0.375: """
        = about leadership; adviser; age; agencies; all; all but; and that; and we; any; areas; arent; as a; ask for;
        at; at home; at the; attendance; bar; become; been seen; begun; better; blank; breaks for; brothers; by their;
        called; care; careful; carer; cases; children who; childrens homes; choice; clear; code; colleges; commends;
        conference; connected; contact; copied; councils; data; decision; discussions; drawn; eight; end; enquiries;
        everybody; everything; evidence; exception; experienced; facts; far; fathers; felt; few and; few children;
        file; for more; for over; for that; for too; for what; found to; get through; go on; goes; good; goodbye;
        got to; grant; had told; happy; has to; health professionals; held; help is; helped to; helping; his;
        home care; home was; hours; hub in; if; in spite; in the; in words; independent; into the; is about;
        is planned; known; known to; leaflet; led; legal; level; life story; light; lines; little; long; longer; many;
        meetings; mentors; money; morning; named; neighbours; next; nobody is; not been; nurseries;
        occupational therapy; of; of care; office; out for; outside the; parent; parents are; people; picked; place;
        placements; plan; planning; practice; prison; quality; questions; recognised; response; says; school nurses;
        secure; set; short; show what; signs; single; small; something; spite; spite of; staff who; strong; support;
        supported; system; taken; team was; telephone; that comes; that families; the borough; the care;
        the exception; the first; the last; the number; the visit; these; they saw; they were; those; time of; times;
        to bring; to help; to make; to one; told; took; trust; trust and; two year; understood; used; view of; ways;
        were less; what the; when a; when children; where children; which; who are; whod; whove; with social;
        without their; words; workers; workers are; workers have; would; write; younger; youngsters who
        """,
        -0.5: """
        = about scope; a few; a hospital; a queue; about; adults; ages; and care; and in; and were; assessors; bank;
        brief and; calls from; carers; children to; council has; didnt know; direct; do so; does; doing; drug and;
        family; files; for care; for carers; group; had no; harm that; head; heads; help to; housing; however the;
        in five; in two; in which; is not; it was; keeps; left; less; like; lists; local authority; made; managers;
        many children; met; mood; much; nine in; no child; no longer; nobody had; officers; old; one of; out; page;
        panel; parents to; part of; person; practical; progress; pupils with; reason; refer; reports; reports for;
        respite; risk; room; safeguarding; services; shared; show; sit in; social; social care; speak; support for;
        support that; surgeries; the school; the service; there; things; thought; through; to find; to say; to show;
        told the; visitors and; voluntary; waited for; waiting for; weekend; will; with; worker
        """,
        -0.625: """
        advice for; advisers; also; an occupational; and alcohol; are the; asked to; authority; borough; boys; brief;
        calls; child is; concerns; court; decisions; dental; disabled; disabled children; drug; duty; enough;
        for children; health services; helped; how well; informed; is to; knows; live; neither; occupational;
        occupational therapist; of it; on a; other; people on; plans; portage; professionals; public; pupils; put;
        rarely; rewrote; scheme; search; search for; services do; some; stopped; supported living; teachers; the few;
        the search; the team; the time; this; time; to wait; we; were asked; what; what they; who have; without
        """,
        -0.75: """
        = about overall; = about workforce; a play; alcohol; and school; and the; as; asked; been; breaks; care and;
        checks of; health and; help children; let; life; living; needs; needs are; not every; of age; people had;
        people over; people wait; planned; probation and; say; some people; such; the inspectors; the local;
        therapeutic help; users; whole; with health
        """,
        -0.875: """
        = council; and adult; care for; council; dental checks; dentists and; health service; health trust; in a;
        probation; strategy; was found; were also
        """,
        -1.0: """
        = context; approved; approved mental; for people; health advice; helps; it; play; police; the health
        """,
        -1.125: """
        = about missing-and-exploitation; adult; for occupational; workers and
        """,
        -1.25: """
        = head; health
        """,
        -1.375: """
        = about placements; dentists; therapeutic
        """,
        -1.625: """
        adult mental; mental
        """,
        -1.75: """
        = about other
        """,
        -1.875: """
        = about management-oversight; mental health
        """,
        -2.0: """
        = about plans
        """,
    },
    Theme.EDUCATION: {
        6.75: """
        = about education
        """,
        2.0: """
        nurseries
        """,
        1.75: """
        class; in care; schooling; work
        """,
        1.625: """
        reading
        """,
        1.5: """
        a school; do; every child; into work; is to; places; sector; the answer
        """,
        1.375: """
        boys; children with; schools; timetables
        """,
        1.25: """
        nine are; not told; often; study; taught in; teacher
        """,
        1.125: """
        absence; at the; attend; children on; how often; in school; job; people over; reviews in; schools are; soon;
        taught; to be; too; well
        """,
        1.0: """
        academy; almost; almost half; annual reviews; answer; could say; course; education plans; given; how many;
        lads from; of children; people with; portage; reduced; social workers; take; this; with social;
        workers attend
        """,
        0.875: """
        a move; are at; are encouraged; are missing; be reviewed; children in; employers; for improvement; found for;
        good; has been; has found; inclusion; inspected; into; miss; move; music; nine; one in; people leaving;
        reasons for; report did; so that; special; take children; teachers and; they come; training or; tribunals;
        two; university and; were worried; who are; without
        """,
        0.75: """
        = about care-leavers; advised; aged; and young; annual; are about; arent; attendance; been taught; began;
        borough has; child; child with; children; children of; classes; college; come and; contribute; countys;
        encouraged; encouraged to; english; exclude; for; for parents; four in; friendly; go to; head; homework;
        in work; inspectors were; leavers who; medium; mentor; nineteen; nobody could; numbers; of; of school; olds;
        on part; or not; placed; progress; reasons; reviewed; reviewers; say with; scheme; school was; schools were;
        services that; shortage; shortage of; spent; starts; students; termly; the countys; the shortage; those who;
        to have; told when; welsh; were on; when it; with send; work or; worried by; year olds; young children
        """,
        0.625: """
        a book; a job; a mentor; a social; about children; about to; and how; and social; apprenticeships; are full;
        are good; are tracked; arrived; arrived in; as well; at sixteen; book; care are; children who; closer;
        colleges; committee; committee that; cost; council itself; council looks; cut; degrees; did however;
        emotional and; enough; enough and; everyone can; for the; foster; give; gives the; harder; have grown;
        have just; have no; hours; however; hub; i was; improvement; in each; is still; its new; knows; knows about;
        lads; link; made by; making; many children; neither; newcomers; not at; nursery; nursery staff; of care;
        of those; off; off to; officers had; on reduced; parents have; parents in; part; part time; places for;
        plans made; plans to; progress from; reduced timetables; report states; reviews; said; said the; school place;
        september; start in; states; suspensions; teenagers; that at; that lead; the committee; them into; they saw;
        those aged; time timetables; to their; tracked; transport; twice; two care; two new; until; was inspected;
        who arrived; who have; who want; with foster; without their; writing; young people
        """,
        0.5: """
        = foot; a course; a film; a scheme; a teacher; a tenth; a week; added; additional needs; age of; albania;
        alternative; alternative provision; apprentices; are out; area for; at all; attachment; authority was;
        back of; been put; behind; block; but too; by the; care experienced; care get; children without;
        childrens progress; club; communication; councillor; degree; described the; dozen; eleven; emotional;
        evaluated; few; gets; glad; glad that; good progress; halls; have enough; head teachers; help given; help to;
        home from; hours a; how they; improvement was; in life; in ten; in the; in years; inspectors said; kept;
        kept up; lead; leavers were; little; looks after; meant; missed; more of; mr; no one; number of; nurture;
        of a; of late; of places; of pupils; of whom; olds who; on children; on this; one area; own; paid; paid for;
        praise for; preparing; preparing for; put into; rated; rated good; receive; refugees; restorative; room;
        school and; school for; see what; several; several of; site; six; some; soon enough; spot; still;
        teenagers who; tenth; that a; the age; the authority; the back; the boys; the link; the number; the time;
        the youngest; these; they; too little; trail; training; up for; virtual head; visit; visit the; was; was glad;
        watch; well enough; welsh medium; were in; were not; what the; which; which the; whod; whod been; worried;
        you are; youngest; youngsters
        """,
        0.375: """
        a place; a welcome; a whole; after; an education; and better; and had; and make; and many; and mental; and no;
        and put; and there; any; are ambitious; are among; are helped; are of; are on; are visited; asked about;
        at risk; authority; back; be exploited; be in; been done; benefits; better; business; by schools; can be;
        care; children go; children had; children the; children to; come; come in; come to; councils own; courses;
        creative; described; determined; do well; does; doing; early help; early years; education is; eighteen;
        everyone; expected; extra; fact; feel; feel that; fifty; film; fives; for adulthood; for teenagers; full;
        get the; given in; gives; good or; good with; got a; grandparents; had come; had not; half; has kept;
        have moved; heads; health needs; highly; hours of; i; improve the; improvement as; in house; in six;
        inclusive; is expected; is for; is held; it must; it said; itself; joined the; late for; learn; leavers have;
        leaving; level; levels; life story; little is; local; looks; lowest; mainstream; make it; many; many of;
        missing; missing from; month; more about; no child; october; of its; of you; offer for; on offer; only a;
        other areas; out on; oversight of; pays; pays for; people told; place; plans; praise; press; pupil; pupils on;
        put up; quickly; relationships; report; ring; risks; rules; school in; school is; share of; sixteen; skilled;
        skilled and; social; specialist; speech; standards; stands; start; stay at; still not; stops; support for;
        supports; taken on; teenagers were; term; that is; that it; that was; the council; the councils; the hub;
        the meeting; the pandemic; the visit; their parents; there is; they do; think; through the; to learn; to turn;
        told; too often; turn; under a; university; until the; useful; value; very; want; week; welcome; well as;
        well supported; well with; were said; what has; who do; whove; with autism; won; would like; young
        """,
        0.25: """
        = about disabled-children; = about unaccompanied-children; = inspectors; = strength; a change; a day;
        a dedicated; a manager; a month; adulthood; age; agreed to; all that; although; ambitious; among the; an;
        an end; an hour; and do; and has; and one; another; are in; are too; are well; areas; areas of; arrangements;
        as; as in; attention; attention to; autism; average; bad; be; be better; because of; been; been found;
        before the; before they; between; by a; can see; carers and; cent; child and; child in; children as;
        committed; council which; criminal; done to; drawn; dropped; each of; each other; early and; easter; every;
        example; experienced; exploited; fall; finds; finished; for one; for people; for what; former; found;
        fourteen; from a; got; grown; had been; has not; has put; have an; his; holds; how; how well; hubs; important;
        in other; in our; in september; in spite; is the; it was; keep; keeps; known to; learning disabilities;
        leavers are; leaving care; like to; live with; local authority; looked after; make; meeting; mental health;
        might; monitoring; more; mothers; moving; must; need a; needs to; never; not; not as; of all; of work;
        offered; ofsted says; on a; on average; open; or more; oversight; pandemic; parks; part in; part of; passed;
        pay; people; people have; per; per cent; personal; placed in; placements; pleased; praised; proportion;
        quickly and; reach; read; recruitment; response; robust; round; runs; said to; say; says; seekers; settings;
        sign; since the; since then; sit; slow; slow to; so; special guardianship; spend; spite; spite of; stable;
        staff were; stopped; story; story work; strategy; strength; strong and; summer; support from; sure that;
        take part; teachers; team for; ten; than half; that no; the city; the national; the one; the young; the youth;
        them in; then; they have; those at; those of; time; time of; to an; to children; to get; to help; to its;
        told the; too few; too many; two of; up to; visits; wait; want to; was rated; was set; weekly; weight;
        what they; with special; within the; work and; work of; workers know; year old; young refugees
        """,
        0.125: """
        = about workforce; a third; about; above; agency; agreed; also; and the; be done; because; begun;
        care leavers; childs; commissioner; day; door; drop; education; england; even; february; for those; four; get;
        girls; had a; helped to; helps; high; improve; in may; in two; is a; it has; its own; joined; manager; may;
        mental; national; new; next; nor; number; of the; offer; old; only; order; orders; outstanding; parents are;
        permanent; point; posts; real; record; residential; risk of; second; send; set up; seven; should; since;
        social worker; such as; sure; than; that they; the borough; the children; the letter; the right; the second;
        the virtual; there were; they are; they had; those; through; to find; to them; understand; use;
        were described; whole; whom; with a; without a; working; years; your
        """,
        -0.125: """
        = found; = improvement; a full; a new; a year; about the; abuse; across; adoption; advice; ago; and are;
        and families; and in; and not; and progress; and protection; and those; area; around; as a; asylum; babies;
        before; benefit; board; breaks; care in; change; changes; chief; children were; childrens; childrens services;
        comes; concerns; could; could not; council; council had; cqc; crisis; days; different; direct; disability;
        effective; executive; experiences; fathers; file; files; find; for disabled; fostering; found to; front;
        given a; go missing; government; grade; had gone; half of; help and; homes; improved; in all; in march;
        independent; inspection in; inspectorate; into care; is not; its; joint; judged; language; last year;
        leadership; leavers; legal; letters; life; line; long term; longer; management; matter; monthly; moved; much;
        need; needed; no longer; noted; notice; on the; or a; over; page; peoples; permanence; personal advisers;
        play; poor; practice; professionals; protected; quality; rating; recorded; records; requires;
        requires improvement; respite; response to; risk; run; safety; serious; service was; services for; set;
        set out; sisters; some children; someone; staff; supervision; that their; the chief; the inspection; the last;
        the next; the nhs; the town; the whole; their social; them; them and; there; they were; to see; to take;
        today; top; touch; trained; unaccompanied; under; us; views; was described; was not; watchdog; ways;
        were found; werent; what is; what was; when; when a; who go; who were; with them; word; workers; write;
        written; wrong; you
        """,
        -0.25: """
        = about leadership; a boy; a care; a family; a fortnight; a list; a young; about what; according;
        according to; acted; acted on; action; additional; adviser; after the; again; agencies; alone; and at;
        and council; and more; and support; and were; and what; are now; are written; as they; ask; asking; assessors;
        at once; at that; at which; authorities; available; baby; bank; been made; begin; borough; break; bring; bus;
        cabinet; can; care for; care homes; care plans; carers; carried; cause; child protection; children at;
        children get; clinic; community; conferences; contact; core; core groups; council has; councillors; county;
        court; danger; date; deal; dealt; dealt with; department; did not; director; directors; disabled children;
        documents; does not; done; dont; down to; drop in; during; during the; each year; education health;
        educational; else; everything; exploitation; far; for education; for it; for more; for older; for their;
        for young; form; fortnight; forum; get a; getting; go; going; gp; group of; had to; hand; hard; has gone;
        has to; have a; have had; have left; have made; having; he; health and; health visitors; helping; her; here;
        hold; housing; how the; identified; improvements; in a; in every; in full; in need; inspector;
        inspectors found; inspectors saw; is now; is on; is one; is used; keeping; last; learning; leave; leavers in;
        left; lessons; liked; list of; living; look; looked at; made a; managers; meetings; members; men; more than;
        more to; morning; most children; mums; name; nearly; neglect; neighbours; nhs; night; not all; not always;
        not been; not in; notes; nowhere; nurse; of our; of what; office; once; online; or; overnight; packages;
        parenting; partners; passports; pathway; people in; people were; phone; picked; planning; planning for;
        positive; praised for; pupils with; put; queue; rather; recommendations; referrals; refugee; register;
        relatives; report on; report said; reports; residents; rooms; safe; same; seen; senior; sense; sensory; sent;
        sessions; she; social services; soon as; standard; step; subject; such; take place; talk; that some;
        the child; the childrens; the department; the director; the family; the first; the help; the other;
        the police; the service; the social; their own; therapy; they could; theyd; thirty; three weeks; times;
        timescales; to do; to give; to keep; to make; to put; to ring; to say; to those; to work; toddlers; told that;
        watchdogs; well and; went; were also; what to; wheelchair; where a; who came; who need; will be; with an;
        with their; within; work in; work on; wrote; yet; young person; younger
        """,
        -0.375: """
        a fifth; a group; a home; a single; about a; access; account; across the; adults; advisers who; all; always;
        and children; and that; and their; and to; and training; as the; asked for; assessed; assessment; assistants;
        at; back in; based; be taken; brothers; brought; came to; cases; chance to; check; checks; children are;
        children do; children live; council is; counsellor; cross; dates; decision; decisions; doctors; driving;
        early; experience; fear; felt; fifth; fifth of; find a; for help; forms; found a; from; from the; good and;
        group; groups; had no; harm; have the; held; holidays; home and; home had; home in; how it; in which;
        inside a; into the; is; is how; just; leads; learning difficulties; leave care; leavers and; list; live;
        lives; march; means; met; money is; named; need to; needs of; of every; of it; ofsted; ofsted found; on from;
        on time; one of; otherwise; out; outcomes; outside the; over a; parent; parents were; person; plan;
        practitioners; pre; private; protection; psychologists; put down; review; saw; saw that; scrutiny; secondary;
        see; service; service has; services; shortfalls; shows; signs; single; social care; social work; somebody;
        speaks; spotted; staff in; standing; system; tell; that; that the; the care; the inspectors; the missing;
        the morning; the needs; the start; themselves; theres no; thought; thresholds; to move; town; trust; trusted;
        two years; unit; up by; up the; was a; was to; was told; weeks; were; were good; what a; who work; will; with;
        with children; with those; worker; would be; yearly; young parents
        """,
        -0.5: """
        = about front-door; = about scope; = about timeliness; a call; a counsellor; a friday; a good; a half;
        ambassadors; anxiety; are clear; are put; assessments; calls; came; chance; changing; child at; come into;
        could be; did; disputes; disputes over; education employment; eight; excellent; for each; for pupils;
        from one; get to; gone; heads of; hear; how a; in five; in special; inspection; inspectors who; is being; key;
        knowledge; laptops; late; leaders are; led; led to; less often; long; meet; needs; needs are; no; not be;
        nurses; occupational; of home; of service; on their; one; panel; parents; partnership; procedures; refuge;
        said that; school has; school holidays; shared; something; staff who; support; taxi; team; the partnership;
        the school; them are; though it; to care; to one; together; took; travel; trouble; turn up; turned; waiting;
        wanted; was the; we; well of; were helped; were praised; where; whose; with each; with no; with the; words;
        work to; youth; youth workers
        """,
        -0.625: """
        = about permanence; = narrated; a stranger; a tutor; and care; and school; and too; appointed a; are poor;
        at school; being; body; call; called; cash; chair; children have; choosing; counselling; employment;
        equipment; family; friday; further; gave; grandmothers; has just; have led; help of; inside; jobs at;
        keeping a; knew; know what; leaders; learning needs; log; made; nine in; now; of area; on; ones; out with;
        outside; people who; police; primary schools; speak; speak well; stranger; taxis; teach; teams; the special;
        their; therapists; things are; though; up; users; whether; would
        """,
        -0.75: """
        = context; additional learning; and a; appointed; are asked; case; children and; clear; education or; farms;
        grind; had; has turned; have been; money; much and; my; nearly a; on our; or with; provision for; results for;
        safeguarding; school year; secondary schools; short; the reasons; there are; things; to the; tutor; up late;
        used; virtual school; workers in
        """,
        -0.875: """
        = about management-oversight; = about plans; a child; at special; badly; concern; counsellors; disabled;
        for care; for children; has one; home; jobs; officers; parents and; primary; school with; stayed; taken;
        the schools; training and; training has; travel training; who; work with
        """,
        -1.0: """
        = about assessments; = about overall; = council; away; care and; centre; down; has; it is; know; learners;
        lessons on; schools and; the same; to school; what
        """,
        -1.125: """
        asked; families; first; health; school age; those in
        """,
        -1.25: """
        = about placements; less
        """,
        -1.375: """
        = about recording; advisers; school
        """,
        -1.75: """
        = about missing-and-exploitation
        """,
        -2.0: """
        = about childs-voice
        """,
        -3.125: """
        pupils
        """,
        -3.375: """
        = head
        """,
        -3.5: """
        = about health
        """,
    },
    Theme.CHILDS_VOICE: {
        5.0: """
        = about childs-voice
        """,
        2.25: """
        worker
        """,
        2.125: """
        pupils
        """,
        2.0: """
        letters
        """,
        1.875: """
        = strength; workers
        """,
        1.75: """
        the care; visiting
        """,
        1.625: """
        forum; residents; visits are
        """,
        1.5: """
        a good; adults; asked; peoples; spoken; spoken to; teenagers; the child; their social; written; younger;
        youngsters
        """,
        1.375: """
        adults at; all that; felt that; play; the childrens; the childs; to ask; toddlers; users; views;
        young peoples
        """,
        1.25: """
        a child; ambassadors; an advocate; brothers; care experienced; interpreters; junior; knowledge; name; on what;
        parents and; part in; real; siblings; surveys; the youth; them; trust
        """,
        1.125: """
        a group; a meeting; advocate; advocates; boy; changed; childrens; childs; childs own; counted; did; did the;
        felt; for the; heard; interviewed; leaflets; learners; like; listening; meetings; often; policies; reviews;
        seen; sit on; some workers; speak; staff have; their workers; those in; to speak; under; video; what a;
        who use; whom they; with a; wives; workers kept; youth
        """,
        1.0: """
        = about workforce; and councillors; at; at school; between; box; building; by care; care home; child to;
        children; childrens own; choose; comic; each review; easy; experiences; files; have a; health service;
        help children; in reviews; inspectors; kids; knew who; knocking; knowledge of; knows its; life is; not enough;
        on knocking; ones; own; own account; parents with; people; people told; rewrote; shy; spoke; take part;
        talked; tenants; those; time with; to have; to say; to show; trusted; use; walks; whom; women; workers are;
        workers did
        """,
        0.875: """
        a seven; and has; as for; asian; ask; been asked; board has; budget; calls; changing; charity that; child;
        children is; consulted; council does; councillors; doorstep; enough is; forget; forget to; gave; go to;
        group of; has real; hear; heart; in homes; inspector; inspectors recommended; inspectors suggested;
        its children; members were; of area; of parents; of supported; of young; older children; olds; one family;
        pal; panel; papers; parliament; people felt; people in; played; reviews were; rewrote the; said was; seems;
        seems to; sessions; stay with; tells; than; the charity; the director; the heart; themselves; they said;
        to hear; to talk; use services; used to; video calls; what their; when decisions; year old; year olds
        """,
        0.75: """
        a box; a complaint; a play; a way; about phones; among the; an adult; and yet; are asked; are deaf; are known;
        are taught; as one; before each; between children; between visits; board; bonds; boys; brothers and;
        budget and; can name; carried; carried out; centre; chair; champions; chance to; choosing; club; consultation;
        council of; designed; easy read; everything; experienced; explains; face; feedback; find the; folk; for as;
        for many; for months; four times; frequent; garden; gaze; get on; girl; good; got to; groups; has changed;
        have also; have led; he; hear from; heart of; held in; help are; helps; home had; how they; how to; in parks;
        inspectors reported; inspectors saw; is missing; kept on; led; led to; less; life; little; little ones; long;
        making it; meeting; met; months and; most of; needed to; needs is; not routinely; older brothers; out of;
        parks; part; pupils in; put; quieter; relationships between; risk were; schools are; seven year; show;
        show what; sixty; speak up; strategy; stressed; supported housing; survivors; taught at; tell their; text;
        that goes; that used; that visits; the active; the carers; the future; the name; them and; those with;
        to help; to ofsted; to parents; tots; under fives; views of; visited; visits; was set; we were; were asked;
        were told; were unsure; worker is; worker was; would rather; written down; younger children
        """,
        0.625: """
        a budget; a stronger; about them; active; active offer; all about; also been; and do; and never; any of; as;
        as long; as they; assembly; assurance; babies; been copied; box for; cabinet has; call handlers; came at;
        chance; charity; chief; children themselves; children they; chose; communities; complained; complaint;
        confirmed that; contribute; could name; council which; detached; detached youth; done to; drop; every new;
        explaining; eye gaze; fives; for younger; form; forms; funny; get lost; getting; girls; given to; goes to;
        gone; good deal; group; had; had a; had asked; had to; hadnt; has a; has an; have made; have no; helped to;
        hold; hold the; how it; in families; in the; independent visitor; is like; is written; its members; kinder;
        knocking on; lasting; leaders have; leavers forum; leavers who; level; making; many; many young; march;
        meaning; mental health; more; more clearly; name of; need help; never; of everything; officers in;
        ofsted inspectors; on doors; our; people who; photos; pick; pledge; practice; ran; rather; report also;
        reports to; review; reviewing; reviews are; rights; routinely; same child; say; says the; should;
        social worker; speakers; start; strengths in; takeover; talking; tea; teenagers at; tells of; that leaders;
        that services; the experiences; the language; the new; the sentence; their children; their council; their own;
        their worker; therapist; they could; this time; three houses; time inspectors; times; to children; to pick;
        to send; to set; to them; to wait; told; told the; trusted adults; tuition; turning; unsure; up at; war;
        were read; were settled; were under; what the; when they; whether the; who make; with children; work to;
        worker who; workers came; wrote the
        """,
        0.5: """
        a note; a say; a survey; a welcome; about what; advocacy; all had; always; and early; and senior; and too;
        and vietnam; another; answers; anxious; are good; are heard; are too; are written; ask to; asked why; at one;
        at risk; babies and; babies are; been visited; between a; big; brief; built; by contrast; by one; by other;
        cabinet; came to; canal; cant; care leavers; chief executive; child for; childcare; children had; children in;
        children spoke; club for; concluded; confirmed; contact with; contribute to; conversations; copied; could be;
        culture; deal of; decisions are; dinner; down on; drawings; early help; eleven of; encouraged; every one;
        experiences of; experts; eye; face to; fallen; family and; family support; far; favourite; february; feeling;
        fewer than; filled; filled in; find out; for a; for care; forward; found it; friendship; frightened;
        from each; from those; gaps; gift; goes; goes on; gone to; good practice; goodbye; group for; had gone;
        hadnt been; handlers; hardly; harm and; have built; have fallen; house; houses; how; ideas; immediate; in it;
        in place; including; inside out; interviews; invited; invited to; is done; is to; kept the; language; leaflet;
        less often; long as; look; looking; lost in; matter; matters to; me; meeting is; meets; members are; men who;
        met the; move; non; nor; not always; of contact; of good; of six; of ten; off from; ofsted found; often and;
        often as; on average; on plans; on well; on with; otherwise; our social; outside the; partly; patience;
        patterns; phones; photographs and; place of; produced; pupils who; put children; put up; read; recommended;
        reflect; remember; report is; reported; risk of; rules; safeguarding team; sat on; says; says is; scheme;
        send; sense of; shape; signing; signs; sisters; sisters are; six; sixteen; stand in; start with; stick;
        stronger; survey; take up; taken; talk; talked about; taught; teens; tell; tended; tended to; tens; than half;
        that do; that their; the adult; the chief; the inspectors; the letters; the young; therapists; there for;
        they can; they gave; they look; things are; thought that; throughout; to face; to put; to tell; to what;
        told by; train; traveller; trust of; under tens; up in; using; visits had; was launched; way; ways; ways in;
        well known; well with; welsh; went on; were able; were all; were held; werent; what matters; what young;
        when we; who cant; who need; who take; wish; wished; with families; with what; with young; without a;
        worker had; workers and; workers get; workers take; workers who; worry; write; youngsters in
        """,
        0.375: """
        a culture; a day; a long; a protection; a two; according; according to; account; achieve; acted on;
        advisers are; after each; aged; aim; all; an answer; an independent; and ask; and at; and give; and one;
        and sisters; and then; and workers; are brought; are described; are given; are living; are seen; are seldom;
        area; as often; ask the; assessors; at home; auditors; be made; be taken; be told; been offered; been seen;
        been told; begin; by children; by police; by social; by two; by young; call; cancelled; cards; care get;
        carers were; child can; children first; children know; children said; coming into; communication; conferences;
        consistent; consistently; contrast; core; council for; council whose; creative; dark; deaf; dementia;
        describes; design; director; disability; disability service; dog; down; each case; each child; earned; enough;
        enough to; every three; evidence that; experienced young; families and; families have; families were;
        far away; feedback from; few; film; first and; first visit; for it; for longer; forgotten; found that;
        frequency; gave the; got the; grant; grown; grown up; had met; heads of; heard of; hearing; held; help that;
        her; home and; in all; in foster; in how; in its; in on; influence; involved; is described; is often; is one;
        it; jargon; just; keep the; launched; learning disability; letters to; level of; like a; like and; like to;
        long and; looking for; lost; made at; made by; made to; make a; mats; matters; mayor; members; mental;
        mentors; middle; minutes; missing from; not be; not been; not consistently; observed; of an; of carers;
        of every; of harm; of looked; of nine; of probation; of seven; of teenagers; off as; offer of; on a; on every;
        on file; on for; once a; one; or a; out by; over; overlooked; panel of; paper; party; passes; person and;
        picture; pictures; place for; plan for; police; practice with; put to; question; recorded; red; relationships;
        replies; report has; represented; request; rewritten; rooms; round; run a; said; say and; say they; school;
        screen; screens; seeing; seldom; sentence; september; september and; served; shaped; should be; sight;
        sight of; sign off; significant; sit; sits; sits in; small; small children; sought; speaking; speaks;
        spoke of; staff are; stood; story; take the; taken seriously; teenager; ten; texts; that all; that no;
        that social; that this; that we; the adults; the assessors; the better; the budget; the children; the city;
        the families; the middle; the partnership; the person; their case; their rights; their story; them with;
        there are; they feel; they felt; they should; they were; three in; to choose; to court; to every; to good;
        to know; to learn; to make; too few; treated with; two year; under a; unhurried; unsafe; up a; up of; used;
        visit; visited by; visitor; wall; wants; warmth; was good; was praise; weight; well the; were taken;
        were written; whatever; when it; which; who speaks; who will; wholl; with dementia; with them; won; words;
        words that; work practice; workers see; write a; you can; young people; young persons
        """,
        0.25: """
        = about education; = foot; a boy; a form; a month; a time; a worry; about; about their; account of; acted;
        adolescent; after children; ahead; all children; an; an ofsted; and all; and family; and its; and know;
        and their; and to; approach; are at; are out; arent; asked about; at weekends; benefit; benefit from; build;
        but not; by; came; change; child in; children can; children who; choice; clearly; come back; complex;
        confident; decide; decided; decisions about; difficulties; does; doors; drawn; drew; dropped; expect;
        families with; fewer; followed; for more; for those; foster homes; found to; from the; full of; further;
        go on; got; guidance; had no; hall; has had; have gone; help; him; how children; in four; in most; in prison;
        individual; inside; interview; is at; is not; is on; is outstanding; is well; it that; it was; knew; know the;
        know what; known; less than; light; liked; likely; look after; make; meet; men; miles; more to; nearly all;
        need to; needs to; not a; of date; of people; of risk; of service; of those; offer; officer; older; on;
        one of; out for; outstanding; outstanding and; people are; persons; praised; pre; prepared; protection plan;
        referrals; relatives; reviewing officers; sat; saturday; say in; say what; see children; see that;
        senior managers; sense; sensitive; services and; services that; seven; shown; social work; staff at;
        strategic; strong and; supports; talk about; tenacious; than a; than those; that; that a; that staff;
        that were; the cqc; the files; the next; the same; the teams; the two; their; them the; they like; those who;
        three months; three of; to become; to see; to understand; was given; way of; way that; way to; weekends;
        were found; were less; were not; were on; were praised; what; what is; whether; who has; who live; who would;
        whose; why; why they; with care; with disabilities; with learning; with the; with their; workers have;
        workers in; workers were; working days; would like; wrote; year and; year before; years ago; yet; young
        """,
        0.125: """
        = about care-leavers; = about other; = improvement; a plan; a worker; across; added; alone; and are;
        and children; and in; and it; are in; are now; assessments of; away; be; been given; but the; called;
        care are; carry; citys; contact; council; council has; county council; day; delay; described; even; every;
        executive; for its; free; grade; half of; housing; independent; inspectors said; is the; knows; learning;
        leavers; makes; meant; missing; months; morning; moved; new; of; of the; officers; ofsted; old; on the;
        outside; over the; paid; partnership; phone; praise; raised; set; so that; some; strengths; that children;
        that the; the borough; the citys; the family; the report; there; time; together; touch; us; what it; which is;
        who are; will be; would
        """,
        -0.125: """
        = about disabled-children; = about timeliness; = about unaccompanied-children; = council; = narrated;
        a disabled; a social; actions; among; and protection; and they; anybody; anyone; april; as a; asks;
        asylum seekers; audits; back; be a; borough council; brought; can; care have; cent of; challenge; charge;
        children and; childrens social; council was; course; cqc; december; decisions; described as; direct payments;
        do not; emotional; end of; england; for disabled; for help; found; four; from one; get; gets; hand; have had;
        health and; helped; here; history; home; hospital; in july; in some; inconsistent; inspection; is good; is no;
        isnt; it is; its childrens; january; jobs; joint; judgement; last; late; leadership; leaving care; live;
        local authority; lone; long term; longer; look at; might; multi; multi agency; must; newly; nine; not;
        november; number; number of; october; off; once; open; outcome; overall; pace; part of; pathway plans;
        payments; permanence; personal advisers; plans for; plans were; point; police and; present; priority;
        protected; quality of; queue; rated; reading; referral; regularly; reports; requires; requires improvement;
        residential; safety; seekers; senior leaders; services in; she; take; that it; that was; the department;
        the first; the impact; the letter; the service; there is; third; three years; time of; to keep; too many; top;
        unaccompanied children; up to; virtual school; wait; wait for; want; was; we; what children; where; where a;
        without; work is; wrong; you
        """,
        -0.25: """
        = found; a clear; a few; a full; a letter; a new; a quarter; a second; a service; about the; above; absent;
        action; adopted; adoption; adult; adult social; adults who; advisers who; against; agencies; all of;
        allocated; already; ambitious; an assessment; and nobody; and of; any; appointment; are being; are made;
        are to; arrive; arrived; as an; as it; as the; at night; attendance; audit; authorities; authority; away from;
        bank; be at; be good; because; bed; been a; been done; before; before the; begun; behind; between the; beyond;
        birth; borough; bosses; break; breaks; brought in; but; by their; care and; care is; care leaver; care plans;
        careful; carer; cent; centres; changes; child and; child has; child is; children at; children was;
        children were; children young; christmas; city council; claim; clear and; clinic; close; colleagues; comes to;
        commitment; consent; copy; cost; council and; council is; county; credit; data; dates; deal; dealt;
        dealt with; delays; desk; discussions; district; doing; door; down to; drift; drop in; drug; during the; duty;
        each; each other; early; edge; effective; elsewhere; emergency; end; enquiries; ever; excellent; experience;
        exploitation; exploited; extra; family; family group; fifteen; figures; finding; finds; five; following;
        for all; for an; for and; for older; for one; fortnight; foster carers; fostering; fourteen; friday; from;
        front; get help; get the; give; given; good and; gps; great; grow; half; harm; has already; has asked;
        held on; help and; help for; help with; high; holidays; home office; households; how well; hundred; hurt;
        identified; if a; ill; important; improvement; in at; in every; in march; in ten; in their; in two;
        inadequate; independent reviewing; initial; inspection in; inspectorate; inspectors had; inspectors were;
        into the; is being; is now; it has; it should; itself; joined; july; kept; key; know how; known to; latest;
        law; lead; leaver; leaving; let; lines; listened; living; logs; longer than; looks; miss; missed; moment;
        monthly; most children; mother; named; names; need; need of; needs are; neighbours; newcomers; nights;
        nobody had; none; not have; not yet; note; noted; noticed; numbers; occupational; of children; of five;
        of help; of social; of their; of this; ofsted said; on their; one another; one team; orders; packages; park;
        parts; parts of; pass; pathway; people have; people were; people with; per; per cent; placements; plan;
        plans are; pointed; points; post; posts; problems; promptly and; protection; psychologist; put in; quarter;
        rating; ready; received; recognised; recruitment; refugee; register; regular; response to; results; reviewed;
        runs; said the; said to; same day; saw; say that; scrutiny; see; see the; see what; service was; services for;
        services had; services have; services were; set up; shared; short; signed; single; skilled and; sleep;
        slipped; some young; stability; staff; staff and; staff in; standard; standards; starts; stay in; stayed;
        step; stories; summaries; summer; support from; sure that; takes; teenagers are; telling; tend; term;
        that each; that nobody; that ofsted; that young; the country; the district; the help; the needs; the number;
        the other; the past; the police; the quality; the record; the response; the second; the virtual; the visit;
        the work; their advisers; their work; them in; then; there had; theres no; they also; they came; they saw;
        theyre; think; those of; timely; to a; to be; to families; to give; to go; to it; to open; to reach; to stay;
        to take; to the; to turn; to use; told inspectors; took; town; trained; training; transition; unaccompanied;
        unpaid; unpaid carers; up by; up with; upon; view; virtual; vulnerable children; want to; was found; we are;
        weeks; were described; were given; were left; were put; what we; wheelchair; when; when there; who came;
        who go; who is; whove; with complex; with parents; with those; within the; word; worse; would be; written to;
        year to; yearly; your
        """,
        -0.375: """
        = about missing-and-exploitation; = about recording; = inspectors; a dozen; a home; a review; a school;
        a single; a year; about children; above all; abuse; additional; additional needs; adult services; again; age;
        among them; an adviser; and about; and carers; and feel; and for; and how; and kept; and we; and what;
        and youth; any child; are; are listened; are put; are still; are supported; are told; are treated;
        arrangements; as well; asked for; asked to; asylum; at all; at the; autism; baby; been in; benefits; book;
        both; breakfast; bring; by name; can see; care was; caring; carrying; case; cases; check; checks; child with;
        children are; children have; children told; children under; class; clear; committed; concerns about;
        could have; councillor; country; criticised; cut; dads; daily; date; dated; day and; day that; days;
        deal with; decision; dedicated; department; did not; do well; domestic; domestic abuse; dozen; draws; drugs;
        earlier; eight; eighteen; every child; experience of; families in; family time; fast; fell; fill; find;
        five of; flats; for over; for people; for whom; foster; framework; from their; full; go through; got a;
        got better; grandparents; great deal; grooming; had the; happens; happy; hard to; harmed; has; has been;
        has to; have the; health visitors; heard that; helped by; home to; homes are; hotels; hour; improve; improved;
        in a; in by; in danger; in for; in such; in three; in words; information; inspectors also; inspectors did;
        inspectors praised; inspectors say; interpreter; introduced; is that; it says; its own; keeping; kind;
        know where; knowledgeable; lack; leads to; lessons; library; link; list of; lived experience; looked after;
        looked at; may; midwives; mobile; more of; moved on; moves; mums; national; nearly; needs; needs of; neglect;
        no; nobody could; not asked; not put; not told; notes; notice; nurseries; nurses; of family; of them; of what;
        ofsted has; on children; on from; other; others; ought; ought to; overdue; overnight; paediatricians; parents;
        parents told; passed; past; people and; person; personal; persons own; place in; place on; places; poor;
        private; programme; promised; proper; protect; protection and; psychologists; put off; records of; report;
        rest; review of; right; ring; risk; risks; run; safer; scores; seek; seen in; sensory; service; set out;
        several; signs of; since; social; some of; something; soon; speak of; stable; stay; steps; streets; strong;
        supervision; system; take a; take place; talk to; teams; tell them; tell you; temporary; that inspectors;
        that one; that they; that what; the assessment; the case; the centre; the councils; the file; the house;
        the nhs; the rest; the right; the time; the top; their letter; their views; theres a; they think; thought;
        time and; to bring; to care; to find; to get; to improve; to live; to look; to one; to protect; to those;
        too often; travel; try; twenty; unborn; up and; urgent; village; violence; visitors; visits to; waiting for;
        waits; was a; was no; was said; week; well of; weve; what each; what was; where there; which a;
        which children; who does; who had; who know; with additional; without an; worked; worker and; worker has;
        workers for; workers on; workers use; workers with; works; written up; yes; young person
        """,
        -0.5: """
        = about health; = about leadership; = about overall; a family; a fortnight; a great; act; agency; agreed;
        and a; and make; and that; and the; are held; are looked; are no; asked that; assessed; assessments; beds;
        been; best; boroughs; came in; can be; cannot; capacity; care; care for; care were; carers; children could;
        children each; children go; childrens trust; complaints; could; could say; councils; court; difference;
        disabled children; does not; done; e; elected; elected members; else; entered; first; from childrens;
        good relationships; hard; harder; have not; health; helping; hospitals; hours; interpreters are; is in;
        journey; keeps; know their; leads; leave; leavers are; lies; listened to; lives; living with; manager;
        many children; moving; needs were; next; nhs; nineteen; nobody; not what; of all; of brothers; of its;
        of older; of our; of schools; of us; one in; or; outcomes; people could; people leaving; performance;
        practice and; practitioners; protocol; put down; reduced; report said; response; reviews and; reviews of;
        say the; second; share; so the; social care; social workers; spend; starting; support for; support them; sure;
        teachers; teenagers had; that people; the boroughs; the day; the hub; the local; the year; they say; through;
        to draw; too; trauma; turn; two; under one; use the; victims; waited; were also; were helped; what they;
        with no; with some; within; work for; work with; worries; worries about; young adults
        """,
        -0.625: """
        = about assessments; = about scope; adviser; after; after a; and social; are helped; are not; are visited;
        being; better and; by a; care council; child protection; childrens services; choose the; clubs; community;
        concerns; deaf children; for children; for their; former; go; had seen; if; is; is a; joy; leaders;
        leavers have; line; list; lived; managers; money; more social; most; night; no child; no one; not know; now;
        of care; office; people said; plans; praises; quick; receive; relationships with; return; scanned; schools;
        schools and; sisters of; skilled; so; the best; the council; the management; their first; their needs;
        them had; theres; they found; thought of; twelve; unrecorded; until; up; up what; use of; vulnerable; were at;
        what to; who cannot; with; write up
        """,
        -0.75: """
        = about management-oversight; = about placements; advice; advisers; also; also asked; and not; by members;
        child who; children choose; councils own; each of; education; fathers; from a; have; homes; however; hub;
        into; management; members to; of a; on time; once in; partners; progress; promptly; quality; quickly; safe;
        specialist; still; there were; these; they did; to and; visits by; voices; voices of; waiting; well; when a;
        with one
        """,
        -0.875: """
        = about front-door; and council; are on; bought; children with; dont; for; in need; local; mothers; records;
        such; supported; they are; this; today; was not; were being; years; youth workers
        """,
        -1.0: """
        and young; assessment; danger; disabled; supported by; they had; were in; while
        """,
        -1.125: """
        = about plans; = head; better; by the; on to; reach; the services
        """,
        -1.25: """
        left; team
        """,
        -1.375: """
        looked; workers know
        """,
        -1.5: """
        know; voice
        """,
        -1.625: """
        work
        """,
        -1.75: """
        support
        """,
        -2.0: """
        = about permanence
        """,
        -2.5: """
        = context
        """,
    },
    Theme.CARE_LEAVERS: {
        3.875: """
        = about care-leavers
        """,
        2.5: """
        aftercare
        """,
        2.125: """
        leavers
        """,
        2.0: """
        care
        """,
        1.875: """
        adviser; advisers
        """,
        1.625: """
        at eighteen
        """,
        1.5: """
        been in; people aged; supports; who have
        """,
        1.375: """
        contact with; drop in; made to; olds; planning for; plans for; throughcare; year olds
        """,
        1.25: """
        advice; an adviser; contact; driving; house; leavers and; moving on; on to; once; pathways; planning;
        the house; training
        """,
        1.125: """
        = about plans; assessments are; council to; eighteen; former; loneliness; risk was; service director
        """,
        1.0: """
        = about education; a drop; a first; a law; advisers were; after care; aged; are done; birthday; done;
        done for; had no; has some; inspection; islanders; leavers in; made; nearly; nearly a; off; recalled; results;
        rights; risk; touch
        """,
        0.875: """
        a hub; act as; ambition; asks; asylum; authoritys; baby; better; birthdays; care leavers; continuing;
        continuing care; council; council has; director; done with; education; far; few; for life; has been;
        highlight; hub; hub on; inspectors also; is responsible; island; its care; less; not in; nowhere to;
        responsible; responsible for; run by; that an; the authoritys; the island; the years; those; those of;
        to those; training and; twelve; with those; with too; workers know; young; young person
        """,
        0.75: """
        = about scope; all the; and a; and their; are less; assessments; basic; basic income; benefits; better than;
        bus; children of; door; each young; education or; eighteenth; end with; for independence; fresh; go back;
        goes off; have; have a; in scotland; income; it makes; last; law; leave; men who; more could; moving;
        nineteen; not; nowhere; of us; offer to; olds in; practical; regular; results for; runs to; savings;
        services for; somebody; somebody to; sunday; support; team; the report; there are; they can; they were;
        those living; those over; thought to; to adult; to end; to on; too late; unaccompanied asylum; was thought;
        we need; were supported; who leave; with children; years after
        """,
        0.625: """
        a driving; a flat; a third; a while; act; adviser is; already; although; and have; and unaccompanied;
        and with; are poor; are told; around; asylum seeking; back; back to; birth certificates; by a; certificates;
        children who; claim; cliff; come back; current; driving lessons; duty; eligible; exam results; far better;
        fathers; fifty; for leaving; further; good one; grants; group of; had gone; have the; helped with; how the;
        in custody; in touch; income pilot; its services; known to; leavers receive; mentors; nobody is; now; of our;
        of pathway; off a; our own; out a; out of; over; own are; paid a; people who; pilot; proud; proud of; reach;
        review of; right; say in; scotland; see how; seeking children; services had; set; set up; shown; supported;
        text; the basic; the door; the few; the last; the lead; the previous; theyd; to tell; to young; touch with;
        trafficked; was already; we support; weak; what they; when inspectors; which young; who were; woman;
        woman who; year; young adults; young parents; young woman; your
        """,
        0.5: """
        = council; a bank; a birthday; a right; a team; a text; about the; accepts; across; adult; affection; after;
        ambitious; and first; and somebody; and training; and work; are entitled; are for; at; be done;
        been inadequate; better but; birth; borough; by; by an; care team; carried out; choice; choice of; choir;
        christmas; corporate; could be; council supports; count; cover; custody; dinner; drop; dropped;
        during lockdown; eight; emotional; ended with; english; entitlements; exam; feels; flat; for help; from their;
        goals; good too; had; had called; had found; had improved; have an; in all; in care; inspection in; is how;
        is inadequate; is still; keep their; kind; known; last inspection; last month; lead member; leave care;
        leavers have; lessons and; lets; life; lunch; makes; many care; month to; national; not been; of them; offers;
        office; older teenagers; olds are; one was; paid; parents were; persistent; photographs; photographs and;
        plans say; policy; poor; previous; print; promises; rightly; runs; seeking; separate; services and;
        several of; staff were; starts; suit; support them; take up; the choice; the council; the experience;
        the extra; the time; the way; their advisers; them well; they do; things had; third; through; to an; to say;
        told about; turn; turn up; twenty; under which; until; visit to; warm; warm and; was made; washing; we have;
        well as; were helped; were once; what ofsted; while; with some; work with; written
        """,
        0.375: """
        = about assessments; = about childs-voice; = about permanence; a change; a clear; a councils; a dedicated;
        a fifth; a full; a group; a lack; a quarter; about; about money; adult mental; adults were; again; age; among;
        and make; and staff; are dealt; are proud; areas for; as well; at university; away; back for; bank; be called;
        been; been found; begin; blank; books; borough was; build; but they; call; care leaver; childhood;
        county councils; daily; debt; during; ended; even; experience of; experiences and; falls; feel; fifth of;
        football; for care; for most; for over; for support; forever; foster families; found a; full inspection; go;
        go on; gone; gone to; good progress; good quality; goodbye; grant; grow up; grown; guide; handled; hardly any;
        has made; he said; hear; heart; help to; helped; her; highlights; home a; i; identified; impressed; in them;
        in three; independence; inspection and; inspectors; inspectors asked; insurance; invited; is left; it has;
        it said; its a; kind and; lack; lack of; leads; leaver; leavers get; left to; left until; lessons; lockdown;
        make good; many of; member; men; mile; money; most; move on; moved on; much better; nobody had; number;
        of its; of work; older; older children; on their; once a; outstanding for; peer; person; personal adviser;
        plans did; plans read; praised; previous inspection; progress; put into; rather; rather than; report on; run;
        said that; said the; say; say what; service; services; setting; setting up; should; shut; slowly; some young;
        staff; stay in; strengths; stronger; team of; team that; than before; that those; that was; the borough;
        the bus; the corporate; the heart; their adviser; their lives; their personal; their young; them are; there;
        they come; they leave; they think; thin; thought; to care; to ring; to start; to their; took a; unaccompanied;
        under a; visit; visit in; want; we; were impressed; what it; where it; while the; who move; whom; with;
        with two; without the; work and; workers for; would like; written with; years; young people
        """,
        0.25: """
        = about overall; a care; a few; a focused; a great; a letter; a list; a young; access; access to; achieved;
        all but; also; and are; and is; and it; and more; and one; and social; and well; any; anyone; are out;
        are too; as it; ask for; audit; babies; back in; been made; been put; before; before they; benefit; break;
        built; called for; card; care at; care had; care of; case; charity; child has; coming; consistency; county;
        court; date; date and; dedicated; doing; end; entitled; equipment; everything; felt; felt that; fewer than;
        fifth; focused visit; for; for those; for what; forty; foster; found; found to; future; gets; great;
        great deal; group; grow; had lost; had told; has not; have got; he; helping; highlighted; home office;
        hospital; hour; if; improved; in five; in good; in its; inadequate; including; is; is no; judged; judged to;
        keep; key; know; know what; like; listened; listened to; local authority; lost; matched; may; mayor; means;
        means that; members were; mental; mental health; moment; monthly; more often; moved; must; near; need help;
        need to; not all; not have; numbers; nursery; of date; of one; of people; or training; over the; part of;
        plans were; positive; post; practice; praised for; prepared; quarter; rarely; recognises; register;
        relationship; relationships; report; review; see; senior leaders; service had; sessions; sets; should be;
        since the; slipped; some; staff in; stand; start; stayed; step; support that; supported by; teams; tell;
        that inspectors; the case; the district; the duty; the home; the inspectors; the local; the old; the right;
        their; their own; their worker; them; there were; they had; theyre; through the; time of; to ask; to it;
        to leave; to one; to speak; to stay; to take; told; too; too few; travel; turned; two years; up by; up of;
        visits to; voice; way in; weekly; were judged; were left; were missing; were not; were praised; who need;
        whos; with care; workers have; yes
        """,
        0.125: """
        = about leadership; a long; adults; and was; at a; authority; cent of; children were; city; council was; day;
        district; do not; experiences; focused; follow; for a; for its; for them; four years; full; hardly; have to;
        having; in june; in which; is done; it had; keeps; late; lead; lives; local; meet; offer; ofsted; old; one of;
        ones; out; partners; people; people had; ring; said; schools; seen; significant; some children; speak; spring;
        stay; supervision; talk; teenagers; that a; the children; the city; the county; the two; them and; there was;
        they could; those who; to help; to see; told the; too many; treated; us; was not; way; well and; where they;
        who are; who had; whod; with their; work; worker; workers; workers and; year and; you
        """,
        -0.125: """
        = narrated; a case; a new; a report; a second; a social; abuse; action; added; an; and families; and how;
        and its; and sisters; and the; and what; are being; areas; arent; as; as a; assessments of; assessors;
        be good; been done; by ofsted; came out; chaired; change; child; child protection; children at; childs;
        community; councillors; cqc; danger; different; direct; disabled children; down; drawn; early; effective;
        exploitation; fast; february; for disabled; get a; go missing; going; had not; hard to; helped to; his; how;
        in october; in some; inspectors found; interviews; is a; is not; its; joint; july; june; last year; legal;
        let; letter; line; list; live; looks; manager; many; may be; meeting; most of; moves; neglect; nhs; night;
        nothing; nurses; of care; of those; on the; or; outcomes; own; partnership; pay; phone; picture; plan; plans;
        police; posts; practitioners; priority; professionals; protection; quality; rating; record; records; require;
        risk of; safeguarding; safety; same; says; second; september; several; sisters; specialist; still; stopped;
        story; strong; taken; talked; term; that; that is; that it; that their; the child; the next; the other;
        the year; they; this; to children; to date; to do; to get; to know; to make; trauma; up; up in; up to; use;
        visited; waits; was rated; welsh; were found; were in; werent; what was; when; when it; who came; who go;
        who live; why; within; word; words; would be
        """,
        -0.25: """
        = improvement; a child; a job; a month; a number; a plan; a single; a small; able; able to; accommodation;
        additional; adulthood; agencies; agency; agreed to; alone; always; and children; and for; and nobody; and so;
        and that; and those; are; are a; are the; area; arrived; assessment; at home; at risk; badly; because;
        bed and; before the; between; big; bring; brothers and; but the; by the; by their; called; came; can; cannot;
        care is; carers who; carry; checks; children are; children get; children with; clear; clinic; close;
        consistent; copy; council which; councils; county council; course; dads; decisions; department; disabilities;
        each; each of; each week; eleven; else; end of; established; eye; file; files; find; followed; for people;
        for the; four; fourteen; free; from; front; gangs; give; go out; good and; got a; government; gp; grade;
        had come; had to; hard; has found; head of; health; held; highest; hold; home; hours; improve; in every;
        in it; in ten; inspectors had; inspectors that; interview; is being; it says; itself; joined; judgement; just;
        keeping; language; leaders; leadership; less than; lived; long; look at; make; make up; making; march; mark;
        matters; mothers; named; nearly all; needed; needs are; needs of; new; nobody has; notes; november; nurse;
        october; of children; of it; of service; of support; of their; of what; of young; officers; on a; on what;
        one; online; only; open; outside; over a; pages; parents and; parents who; people have; people were;
        performance; personal advisers; place; placed; plan for; plan to; planned; plans which; private; psychologist;
        pupils; questions; read; received; recruitment; referral; reports; response; result; reviewed; reviews;
        scheme; sense of; sent; services that; she; short; single; sit; six; sleep; slow; so; so far; solicitor;
        spoken; spoken to; statutory; staying; steps; stop; summary; support from; sure; take; takes; tested; that no;
        that some; the day; the department; the end; the list; the needs; the new; the same; the whole; the work;
        them on; these; they felt; they found; those with; time; time for; time in; times; to be; to give; to improve;
        to its; to keep; to move; to ofsted; to read; too little; track; transition; trust; two inspectors; used;
        waited; was a; was found; was in; was the; way of; we were; weeks; well with; wellbeing; were being; were on;
        were put; were said; what the; what we; when the; when they; which they; who has; who know; with no; work to;
        workers had; worried; would; write; writing; young persons; younger children; youth workers
        """,
        -0.375: """
        = about disabled-children; = about placements; = about unaccompanied-children; a good; a learning; adoption;
        after an; against; almost; and care; and do; and many; and no; and support; are in; are not; are well;
        assurance; bed; been appointed; been given; been visited; brothers; brought; by one; care get; care has;
        cases each; changed; children in; childrens services; co; complex; council and; councils own; described; did;
        disability; does; doesnt; down as; england; evening; every care; exploited; extra; family; feel that; fifteen;
        finished; foster carers; four in; from childrens; given; gps; happen; has changed; help; homes; hostels;
        how to; improvements; in need; independent; information; inside; is good; ive; learning disability;
        leavers were; like the; lively; looking; matter; much; much of; need of; next; no; of a; once in; opened;
        others; pathway; pays; people and; people told; plans had; praise for; present; published; put;
        quality assurance; rated good; recognised; relatives; report says; routinely; said to; saw; school;
        service to; sight; signed; size; slept; social care; speaks; speed; that the; the offer; the pathway;
        the person; the young; their first; then; they met; together; told inspectors; too long; tracked; tracking;
        two days; very few; wait; waiting; was no; week; were rated; were the; were well; who; who was; whole;
        will be; with the; with them; without a; working
        """,
        -0.5: """
        = about front-door; = context; = foot; above; acted; all of; also said; and has; been recruited; began; block;
        board; care in; caring; choose; come; could say; currently; days; disabled; experienced young; families; five;
        flats; from the; good with; has to; head; high; in the; into work; it is; late and; leavers has; left;
        left out; look; medical; medical history; meetings; meetings with; money for; months; no care; not know;
        offer for; often left; on care; on its; part; part in; past; people in; people leaving; policies; read it;
        real; recruited; report is; requires; requires improvement; safe; service and; services were; since;
        social workers; sound; sure that; team had; ten; than; than for; the care; the first; the inspection; the one;
        the past; the service; their health; their pathway; them a; this year; tick; till; to a; university and; was;
        was praise; website; what; whether; which is; who take; with an; without; written for; youngsters; youth
        """,
        -0.625: """
        = about other; a half; and had; another; appointed; are living; at the; board has; care and; care plans;
        children; come in; form; forum; go to; good service; got; have left; homeless; is to; it was; leavers can;
        leavers outstanding; leavers with; left care; managers; managers in; met; more; need a; neither; nobody could;
        other; outstanding; panel; parents; people are; people with; plans are; plans tell; rated; receive a;
        service with; since january; take part; tell the; the councils; the panel; they are; to the; under; well;
        with a
        """,
        -0.75: """
        = about management-oversight; = found; agreed; are encouraged; begun; cases; children and; childrens;
        encouraged; encouraged to; for children; for young; history; how many; in one; its own; january; leavers had;
        leavers is; living in; off the; plans come; the number; two care; were under; which
        """,
        -0.875: """
        = about timeliness; are begun; canvas; form with; has its; housing; improvement; job; learning; more than;
        need; needs; on; seven; three; will
        """,
        -1.0: """
        = about recording; and young; good; help for; it; pathway plans
        """,
        -1.125: """
        number of; social; two; vulnerable
        """,
        -1.25: """
        carers; had been
        """,
        -1.375: """
        = about workforce; = inspectors
        """,
        -1.5: """
        = about missing-and-exploitation; leavers who
        """,
        -1.625: """
        some care
        """,
        -2.75: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        7.75: """
        = about unaccompanied-children
        """,
        1.875: """
        lone
        """,
        1.75: """
        such
        """,
        1.625: """
        boys from; foster
        """,
        1.5: """
        ages; care for; such children; who came
        """,
        1.375: """
        age; boys; bring; kindness; took in; trauma
        """,
        1.25: """
        = about assessments; citizenship; dentists; how; overseas; they find; welcome
        """,
        1.125: """
        = about timeliness; arrivals; came; find; from overseas; guardians; lads; national scheme; now; solicitors;
        ten; took; under the
        """,
        1.0: """
        and a; asked; asked to; bring out; care plans; children from; claim; guardianship; journey; newcomers;
        refugee; scheme; to guess; where a
        """,
        0.875: """
        a guardian; adults; age was; alone; came to; carers have; churches; council looks; crossing; first such;
        given; guardian; guess; has looked; in that; learnt; most are; reception; settle; their needs; to settle;
        twelve; were asked; what to; who; youngsters
        """,
        0.75: """
        = found; a birthday; a practice; advice on; age is; all were; another; appeals; at the; been given; boat; boy;
        boy from; crossed; cultural; disputed; each; expects; first; foster carers; from; from iran; had come; here;
        home office; hotel; know how; looked after; looking after; met; more; needs; of young; on; on what; others;
        pashto; people who; refugees; status; ten years; the right; the uk; their; these young; they liked; to cook;
        uk; under; young; young people
        """,
        0.625: """
        = council; a language; a lone; a solicitor; advice; alike; alone are; are met; are new; are used; arrive;
        arrived; behind; borough; carers had; cares; cares for; clothes; cook; could be; country; crossed the;
        dispute; doubted; drawn; evenings; every ten; fed; felt; football; for the; found a; four in; grasp of;
        handful; happens when; help children; helped to; his; in the; inspectors noted; judged; judged by; last year;
        law; leaflet; legal; liked; lone arrivals; lone children; made; maps of; mental; months; months to; noted the;
        office; once; one boy; response; response to; right; same journey; say; say that; solicitor; something;
        starts; the borough; the journey; the transfer; their culture; they are; they did; told; trafficked; twenty;
        was in; was looking; we; were met; what happens; who arrive; who say; without their; workers
        """,
        0.5: """
        = about permanence; = foot; a good; a handful; a rule; abroad; albania; an age; and then; are moved; are on;
        are supported; as an; asked the; authorities; bank; be; be done; been helped; been made; behind it; birthday;
        by; by their; café; children; children under; children who; church; club; clubs; commitment; commitment of;
        council to; cricket; england; english and; eritrea; exceptional; extraordinary; feel; from eritrea; grasp;
        guidance; guidance on; had got; happens; hard; immigration; initial; interpreter; interpreters are; it had;
        know; lad; learn; learn how; leavers who; line managers; looked; looking; made the; maps; more could; mums;
        national; not have; noted; number; of it; of up; off; off a; often as; on its; once in; outside; over from;
        past; practice; rarely; reached; ready to; refugee children; residential; respected; rule; screening for;
        seen by; so that; sudan; taken; teach; teenagers; ten are; that is; the council; the only; the ten;
        their letter; these; those; thought; to each; to england; to five; tracing; trained; turning; until; used;
        vietnamese; waits; war; way in; were once; what; what will; where; with no
        """,
        0.375: """
        = strength; a decision; a list; a phone; a picture; a say; a social; about what; access; access to; against;
        along; and some; and that; applications; are sent; arrival; be given; been trained; before the; begin;
        britain; by two; card; carers; child who; children on; claims; culture; decision; delays; delays in; despite;
        dozen; every child; five months; for; for each; for every; for what; forty; from abroad; good; grown; had;
        had a; had not; half of; has led; has not; have given; help with; helped; hotels; in what; interviews; is a;
        is an; keep; keep a; language; last; look at; more of; mosques; moved; moved on; needs are; no; nobody;
        nobody had; not been; not enough; of being; of social; open; open to; other; other authorities; people from;
        phone; picture; picture of; placed in; planning for; questions; ready; receive; say in; say what; screening;
        sees; sent; share; small number; that they; the law; the national; the time; the two; themselves; they see;
        those with; times; to bring; to do; to keep; to look; to young; trained to; training on; turned down;
        understood; upon; was; was about; was the; weekend; weeks in; were found; were left; who were; will be;
        with good; with relatives; with the; within; within hours; without; years to; young refugees
        """,
        0.25: """
        = context; a mentor; a small; a weekly; about; account; advocates; after; again; also; among them; are found;
        are seen; are well; area; as they; at times; become; been taken; beside; brought; but not; by people;
        by themselves; cause; child is; children for; children to; christmas; come to; community; concerns; cost;
        could; council has; council is; council was; documents; done; dont; doors; doubled; down to; duty; each child;
        each of; eighteen; enough; excellent; families get; families have; few; for an; for its; for unaccompanied;
        found in; from the; gave; get a; group of; half; has been; have; have become; have found; he; how the;
        in every; in its; in other; in touch; including; independent; interview; know what; led; lessons; list of;
        many; may be; mentor; mothers; needs to; nine in; numbers; of the; of whom; of you; on the; on their; once a;
        papers; parent; partner; people to; prepared; refused; relatives; room; round; runs; seen; set up; show;
        sixteen; some; somebody; spent; staffed; stop; take; taken to; talk about; tend; tend to; that children;
        that their; the area; the children; the councils; the home; the night; the visit; their parents; then;
        there were; theres; they; this year; those who; three times; time in; time of; to talk; told the; touch with;
        training; unaccompanied young; up to; waited; waiting; weeks; well and; weve; what a; what the; when a;
        which has; which they; who are; who live; who may; whod; with a; within the; word; wrong; year
        """,
        0.125: """
        = about management-oversight; = about placements; = about recording; an; and are; and have; and what; answer;
        april; arent; around; as; as a; assessed; assessment; at risk; authority; because; been; before; better; but;
        checks; children were; coming; did; down; former; found; four; further; go to; great; had been; have a; home;
        in june; inspectors; june; late; leaving; led to; letter; like; line; look; managers; meet; men; most;
        of what; often; only; or; placed; possible; praised; risk of; safety; said to; same; see; should be; so;
        social; social worker; social workers; supported; takes; talk; the city; the county; the day; the number;
        the report; the same; their families; their own; them; them to; theyre; touch; turned; understand; wales; way;
        were; when; whom; will; work with
        """,
        -0.125: """
        = about workforce; = head; = improvement; a few; a plan; a worker; a year; abuse; action; adult; advisers;
        after the; agency; and for; and had; and sisters; and their; are; are being; are not; are now; as well; ask;
        asked for; at all; average; bad; being; best; between; board; breakfast; breaks; brothers and; can be; care;
        care leavers; cent; change; children with; childrens services; childs; clear; comes; contact; county;
        county council; cqc; cut; deal; dealt with; decisions; department; different; disabled; does; door; early;
        education; exploitation; file; five; flats; for some; found to; gets; go on; grandparents; happen; has a;
        have to; heard; help and; help to; high; hospital; hours; improved; improvement; in an; in need; in three;
        inadequate; inspectorate; inspectors found; inspectors were; is done; isnt; it has; job; just; keeps; kind;
        lack; lead; let; live; local; longer; looked at; make; march; members; missing from; more than; must; never;
        not always; notes; notice; october; of; of care; of its; of their; ofsted; ofsted has; olds; on a; orders;
        panel; part; pathway; people are; per; per cent; personal; plans are; plans for; progress; quality; rating;
        record; records; review; ring; saw; send; senior; sexual; she; should; single; six; social care; soon;
        special; specialist; story; supervision; tell; that the; the child; the childs; the department;
        the inspectors; the letter; the local; the service; the whole; the young; there are; there is; they know;
        time; to go; to help; to say; to them; today; too many; two of; view; visited; vulnerable; wanted; was found;
        we are; week; which; who have; why; with children; work; worker; would; year olds; young person; youth
        """,
        -0.25: """
        = narrated; a child; a month; according; according to; act; after a; after children; all children; always;
        and families; and the; and those; anyone; are in; are reviewed; areas; as long; asylum seekers; at home;
        at that; away; babies; been put; birth; brothers; by a; by the; care are; carers are; case; choice of; class;
        communities; councils; danger; days; dealt; director; do; do not; eleven; experienced; fair; files; find out;
        five years; for all; for care; for young; from a; full; gangs; get; get to; gone; government; had no; had to;
        hardly; harm; has to; have been; have had; health visitors; hear; held; help for; house; houses; housing;
        how they; however; in good; inside; inspection; into; into care; is no; is still; is to; kept; know their;
        leaders; learned; learning; leavers and; leaving care; likely to; live in; manager; many of; means; meetings;
        miles; missing; money; month; more often; most of; mother; named; names; new; nothing; of them; ofsteds;
        on to; ones; out; parents and; people were; peoples; person; picked; problems; protection; provision; raised;
        read; recruitment; report; respite; reviewed; reviews; risk; says; schools; services for; several; short;
        since the; sisters; slow; slow to; some children; spoken; staff; that; that it; that time; the first;
        the government; the other; the past; the people; the police; the way; they say; theyd; third; third of;
        thirty; three; time that; to an; turn; two; up in; us; use; visits; wait; want; was not; well; werent;
        what is; what was; who cannot; who had; whole; with; workers in; working; write; written; year old; years;
        yet; young peoples; youth workers
        """,
        -0.375: """
        a letter; a third; about the; across the; ago; among; among the; are matched; assessments take; at every;
        back; call; came into; care in; carers who; checked; child for; children and; children have; choice;
        councils care; councils support; done to; end; face; far; fewer; first call; for a; for as; for children;
        gone from; got a; have left; health; home to; is; it was; keep their; leave; letter recognises; likely; lives;
        lone asylum; matched with; nearly; need; offers; officers; one was; out of; partners; people; place; planning;
        police; put; put up; recently; recognises; reports; returned; school; seekers; service; since; sixty; speak;
        speak up; spoke; step; such as; support for; team; teams; the last; their worker; there; they had; they have;
        they were; things; three in; to learn; train; up; up for; welsh; went; were in; when they; while the;
        who need; who speak; worked out; years ago; young asylum
        """,
        -0.5: """
        = about childs-voice; a house; across; adviser; are among; at; calls to; can; careful; carers with;
        councillors; easy; four of; gives; had gone; homes; housed; in private; in their; it; it is; looks;
        looks after; national transfer; of children; one; our care; parents; plan; private; remain; said that;
        same child; seeking children; shared; start; support; the team; theme; through; to children; unaccompanied;
        up from; was children; while; with carers; women who; worked
        """,
        -0.625: """
        = about care-leavers; = about overall; and fair; and young; are careful; been found; calls; care and;
        careful and; families of; heritage; in a; in our; looks at; next; nineteen; offered; people in; saved;
        services; speakers; stay; stay with; therapy; to be; two years; women
        """,
        -0.75: """
        = about health; assessments are; children are; childrens; faith; in care; life; nationally; our; said;
        seekers with; subject; subject was; their subject; unaccompanied asylum; what they
        """,
        -0.875: """
        age assessments; child; eight; languages; letters were; people seeking; placing; unaccompanied children;
        we have; with families
        """,
        -1.0: """
        assessments; asylum; children up; letters; without a
        """,
        -1.125: """
        = about education; = about leadership; a family; families
        """,
        -1.25: """
        = about scope; asylum seeking
        """,
        -1.5: """
        = about other; interpreters; seeking asylum
        """,
        -1.625: """
        seeking
        """,
        -1.75: """
        = about missing-and-exploitation
        """,
        -2.0: """
        = about disabled-children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.625: """
        = about disabled-children
        """,
        2.375: """
        = about health
        """,
        2.0: """
        packages; respite
        """,
        1.875: """
        families; that they
        """,
        1.75: """
        equipment; for disabled; those with; youngsters who
        """,
        1.625: """
        autism; break; with additional
        """,
        1.5: """
        = inspectors; = priority_action; transition
        """,
        1.375: """
        many of; overnight; parents; who are
        """,
        1.25: """
        autistic; care plans; deaf; ensures; improvements; let; personal; provision for; that this; the team;
        who cannot; young people; youngsters
        """,
        1.125: """
        a good; act; additional; adults services; are on; blind; centre; ensures that; for pupils; for those;
        learning difficulties; packages of; provision; supports; team works; the children; tŷ
        """,
        1.0: """
        a disability; across; additional learning; assistants; autism and; camp; cannot; child; comes; directed;
        directed support; from childrens; gives; has been; often; parent; parents of; self directed; sensory;
        siblings; skilled; specialist; training has; travel training; tube; wheelchair
        """,
        0.875: """
        a break; adhd; and learning; any family; around; at one; been; bespoke; capable; difficulties;
        education health; eight; family in; for adult; for youngsters; four of; had been; has turned; have known;
        health and; holiday; improvements were; lead to; learning needs; medium; move from; of care; parents told;
        partnerships arrangements; personal assistants; practitioners have; report states; self; special schools;
        states; support; teachers; the special; travel; welsh medium; were as
        """,
        0.75: """
        = found; a carers; a one; a sitter; about; adult life; all families; among those; and that; arrangements lead;
        at special; began; boys; breaks; budgets; child with; children who; childrens to; conclusion; deaf children;
        disabilities; fells; for over; funded; here; here and; in particular; invested; it began; let down; lockdown;
        look after; lottery; makaton; night time; on each; one; open to; outreach; package; packs; parents get;
        payments; payments take; play; respite house; restraint; reviews of; schemes; short break; sit on; stop;
        teams; that; the families; the staff; the teams; their conclusion; there is; there was; time that; to adults;
        what they; with; workers see; works with; young; young man
        """,
        0.625: """
        a panel; a parent; after children; and care; and grandparents; and has; appointed; are no; as often;
        assessments of; at; at last; been sent; began with; body; books; carer; carer forum; children do;
        children waiting; deal; direct payments; down by; education; eight months; family; fed; first time; for;
        for them; forum; girls; good deal; good many; has a; heard that; how a; in who; inclusive; inspectors that;
        into; it took; known; learn; lessons; life; local offer; man; members heard; money; money to; night; nights;
        on the; open; parent carer; particular; partnerships; pupils with; rare; required; residential; saturday;
        scarce; school had; see to; shop; should; sitter; social work; special needs; spotted; staff who;
        support children; swimming; take; taxi; the district; the high; the local; their parents; them had; they did;
        they pointed; they were; thin; to inconsistent; told inspectors; too few; training; waiting; ways; website;
        welsh; were also; were described; wheelchairs; when families; where children; works
        """,
        0.5: """
        = about education; according; according to; additional needs; after; among; an area; and nobody; and outcomes;
        are paid; are right; area of; arrested; as; as a; ask for; assessment; be better; be given; be offered; being;
        best of; board and; breaks are; brings; buy; by; carers and; carers assessment; carers for; changing;
        child has; children; children since; children will; choice; cliff; closed; comes in; comes into; cross; dads;
        detail; direct; disabilities in; district; do not; end of; experiences and; families get; families in;
        families know; families with; feeding; fives; for adoption; get the; given; go on; grow; half a; has; health;
        hire; inconsistent; inconsistent experiences; is at; is needed; is no; is thin; it that; joint work; last one;
        leavers with; many; marsh; missed; months to; must be; my; nearly; nearly all; needs are; of direct;
        of support; of these; offered a; one in; one that; ought; ought to; paid; people for; people who; physical;
        planned; pointed; pointed to; possible; quality of; run; say; short; since they; sixty; sleep;
        systemic failings; take an; take too; takes; team; team is; that are; the centre; the help; the move; the new;
        the quality; the short; the specialist; the three; the visitors; they need; those aged; thought; thursday;
        to buy; to hire; to it; to lead; to one; turned; users; was not; was the; way of; well served; widespread;
        widespread and; with a; with disabilities; workers in; workers know
        """,
        0.375: """
        = about plans; = context; a boy; a charity; a child; a different; a disabled; a say; about how; across the;
        adoption; agreed by; ahead; ambitious for; and have; and kept; are known; are too; assessment in;
        assessment of; back to; beds; been looked; been lost; benefits; best; birthday; brought in; bus; buses;
        called a; care at; carers; children as; children were; come back; complex needs; could not; described;
        described as; disability; discharge; disputes; down; easily; ever; excellent; experiences; failings; fall;
        forty; given to; grandparents; grows; had not; has the; has to; have brought; hearing; help from; high; his;
        hours; hours of; house; i; ill; improve the; improvements in; in may; inspected; is planned; is too; it;
        it was; kind of; know; know how; leaflet; least; less than; lets; like the; living; living with; long to;
        made a; make sure; men; mobile; must; named; needed; newly; no longer; not as; not come; not enough; not have;
        not tell; of assessments; of people; of some; offer; older children; on it; outside; outside the;
        overnight breaks; panel; people have; picked; picked up; pictures; plans were; properly; protocol; pupils;
        ramps; ready; ready for; route; said to; say in; served; set; short breaks; sign; sit; spends; street; such;
        support from; systemic; team had; teenagers; tell the; telling; than the; that could; the assessment;
        the best; the child; the committee; the council; the end; the holidays; the parents; the rest; the step;
        the support; the two; they came; to date; to disabled; to run; to two; to what; trip; two in; unit; up as;
        visitors; voluntary; waiting for; waits for; was set; watchdogs; ways to; were called; were in; were well;
        where a; where there; who; who comes; with health; worker who; workers are; worry; worry about; yes
        """,
        0.25: """
        a family; a month; a short; a team; a waiting; a year; after the; already; also; ambitious; among them;
        and on; and parents; and sisters; and social; and when; any; are helped; are not; are reviewed; arent;
        arrangements; ask; asked what; assessments; at all; at once; be done; beginning; behaviour; board; boy;
        brothers and; brought; budget; called; can; card; care act; children is; children with; childs; choose; club;
        come to; committee; concerns; concerns about; could; council to; day of; departments; done to; dont; earlier;
        end; families are; for all; for families; for help; four; gaps; getting; ground; guide; had made; had waited;
        having; heard; help for; help that; her; holidays; how the; in five; in their; in three; inside;
        inspection in; is one; is that; jointly; keeps; kept; kept up; key; kind; know that; knowledge; knows; lead;
        leaders; leads; like; list for; local; longer; look; make; meet the; members; missing; months; months for;
        more often; national; needs; needs of; noted that; october; of disabled; of help; of october; of risk;
        of their; offered; old; on how; outcomes; panel that; parents and; places; planning; plans that;
        practitioners; reach; receive; remains; report; response to; rest; reviewed; reviews; right; road; room;
        scheme; set up; she; should be; shows; sight; sometimes; speech; strong; support plans; sure that; take part;
        talk; talks; teeth; that a; that no; that parents; that their; the age; the first; the number; the response;
        the service; the way; there; these; things that; three of; thresholds; through; to know; to take; toddlers;
        too long; two; up; waiting list; wants; was being; were found; what has; who need; who will; whose;
        with learning; with no; without the; word; worker for; workers had
        """,
        0.125: """
        = about childs-voice; = about other; = about placements; = about recording; = narrated; a childs; a report;
        a single; adults; age; all; and protection; as well; asked; asked for; away; become; begins; both; brothers;
        children are; clubs; council and; country; date; did; did not; different; each; for the; get a; hand; hard to;
        have a; he; hear; help; help and; hospital; improve; in the; including; is not; is the; joint; june; learning;
        missing from; month; needs to; never; not; on a; once; our; people with; permanent; praised; put; quality;
        response; safety; schools; seen; seven; since; sisters; so that; some; speak; start; support for; sure; tell;
        than a; that children; the care; the inspectors; the report; them and; they; think; three; to children;
        to work; understood; up to; used; visited; visits; waited; work; work with; would; written
        """,
        -0.125: """
        = strength; a letter; a young; above; account of; action; after a; all but; all of; and the; and their; april;
        are in; areas; as the; at home; autumn; been done; been given; better; between; calls; came to; carry; check;
        child protection; commission; concern; council is; county council; court; cut; danger; data; dealt with;
        decision; delays; director; drop; exploitation; exploited; file; first; fostering; from; got; had gone; hard;
        harm; hour; in one; inadequate; independent; information; initial; inspection; inspectorate; into care;
        into the; it had; january; july; keep; language; last; leaving; leaving care; legal; letter; level; live in;
        looks; makes; management; manager; mean; mental health; need of; not been; nurses; of; of all; of them;
        office; on; orders; outstanding; over; pace; pathway; people in; police; questions; rated good; rating; read;
        record; records; referrals; relatives; results; return; reviewing; risk of; safe; said that; senior; service;
        share; significant; small; so; social; social workers; soon; story; supervision; system; the cqc; the day;
        the director; the inspection; the letter; the national; the next; the right; the summer; the time;
        the virtual; their own; things; to keep; to see; today; very; virtual; virtual school; was a; was described;
        weak; what is; who came; who go; with them; young person; youth
        """,
        -0.25: """
        = about workforce; a half; a meeting; a new; a shortage; a third; about a; access to; account; advisers;
        advocates; all that; alone; always; among the; and by; and carers; and for; and how; and more; and we;
        and young; answer; anybody; anyone; anyone who; appointments; are being; are looked; are made; are now;
        are sent; are supported; as they; assessors; at a; at times; authority; babies; back; because; bed;
        been waiting; before; behind; by a; by the; came in; cent; chairs; changed; checked; checks; child is;
        children at; children had; children live; children the; children young; city council; clinic; coming; contact;
        could be; couldnt; cqc; day; dealt; diagnosis; disabled childrens; disabled youngsters; do; does not; doing;
        door; dropped; ehc plans; england; enough for; even; everything; evidence; extra; feel; find; find out; five;
        follow; followed; for a; for older; for some; for their; forms; friends; from a; front; gave; get help; goes;
        gone; government; grown; had a; half of; have had; head; held; help with; helps; highly; hold; home; how;
        how they; how to; improvement; in all; in need; in school; in september; in ten; is being; is done; is to;
        its; just; leavers are; liked the; list of; look at; looked after; looking; main; making; many children;
        meetings; meets; moved; name; neglect; no child; no one; number of; nurse; nursery; occupational; of a;
        of families; of how; of it; of our; off; olds; online; others; out of; pages; part; part of; people were;
        peoples; per; per cent; place; plans for; praise; progress; prompt; rated; reading; real; risk; runs; said;
        says the; september; services; services are; services were; several; shared; shortage; shortage of;
        social worker; somebody; someone; sound; spot; taking; talked; team for; than; thanks; that it; the county;
        the hospital; the house; the main; the services; the views; the visit; the young; their care; them are;
        them with; then; therapists; they also; they know; they should; theyd; this; thorough; though; time of; to be;
        to look; to send; to them; to wait; told the; trained; trauma; twelve; twenty; two years; under; until;
        up and; up with; us; views of; visit; vulnerable; wait; want; was also; week; weeks; were less; what the;
        what to; when the; where; which; who has; whole; whom; with children; with families; with those; without a;
        worker and; write; year olds; yet; you; younger
        """,
        -0.375: """
        = about timeliness; = foot; a few; a fifth; a friend; a further; a learning; a plan; about the; absent from;
        adult; adults with; an education; and a; and as; and families; and people; and services; and to; and who;
        another; answers; are about; are doing; are good; area; assess; assessing; at risk; at the; been made; behalf;
        call; cant; capacity; care for; care is; care plan; carers have; carers who; case; child in; child on;
        childrens needs; city; come; council has; councils care; deal of; dementia; disabled children; done; duty;
        early; edge of; ehc; every; experienced; eye; families have; few of; fifth; fifth of; for people; friend;
        from the; gaze; get; go; going; groups; had; had asked; have; have an; help to; homes for; in full;
        inspectors; is good; it has; know what; late for; left; line; link; list; lost; managers; meeting; mothers;
        nine; non; now; of foster; of the; officers; on behalf; on to; once a; one of; only; out; own; partners;
        people and; person; photographs; plans are; point; practice with; residents; says; see; see children;
        service was; sessions; simple; six; skill; social care; step in; strengths; support that; supported; taken up;
        teacher; team has; ten; the area; the borough; the city; the edge; the list; themselves; theres no; they had;
        theyre; third; those of; time and; times; to care; to find; to get; to have; to help; to step; to understand;
        together; too; too many; trained to; understand; use; used to; views; was; we are; well; well and; went; were;
        were at; were held; were not; when a; who cant; will be; with special; with the; workers and; working;
        youngsters are
        """,
        -0.5: """
        = about care-leavers; = council; a bank; a review; a second; absent; adopters; advice; again; all had;
        and those; borough; breaks were; carers can; cases the; child who; childrens; county; countys; days;
        decisions; experience; felt; found; full; further; good and; had no; had to; has not; have been; have to;
        in care; in some; in time; in two; inspectors saw; is; is a; last year; law; live; local area; looked;
        may have; mental; more; most; move to; moving on; needs and; new; number; nurseries; of those; on where;
        on who; or a; other; partnership; practice; preparing for; rarely; remain; review; review of; ring; same;
        schools are; severely disabled; staff; staff were; starts; still; strategy; taken; team are; that the;
        the countys; the law; the needs; the same; their families; them; theres; this time; those on; those who; time;
        to make; too late; unpaid; unpaid carers; up by; were absent; were the; what; where they; whether; who is;
        with send; without; years
        """,
        -0.625: """
        = about assessments; = about leadership; a number; are; are protected; assessed; borough have; care and;
        cases; children and; council; councils; disabled; disabled adults; does; easy to; eleven; for children;
        for young; get their; if; in a; is in; long; matters; nothing; ofsted; or; parents are; parents with;
        payments were; plan; protected; second; service works; some cases; staff in; the councils; the trusts;
        there were; to adult; trusts; two disabled; we; will; within; young carers; young children
        """,
        -0.75: """
        = improvement; an; and in; breaks for; easy; farmers; fostered; homes; late; may; moving; teens; that is;
        the learning; these are; wives
        """,
        -0.875: """
        = about front-door; adult social; care; carers of; foster carers; made; more than; parents have; to a;
        where parents
        """,
        -1.0: """
        ehcp; foster; good; learning disability; people; portage
        """,
        -1.125: """
        educational; educational needs
        """,
        -1.25: """
        = about unaccompanied-children; how disabled; special educational
        """,
        -1.375: """
        = about permanence
        """,
        -1.5: """
        = about scope
        """,
        -1.875: """
        children in; send
        """,
        -2.125: """
        = about missing-and-exploitation; = head
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        7.5: """
        = about missing-and-exploitation
        """,
        1.875: """
        girls; police
        """,
        1.75: """
        runaways
        """,
        1.625: """
        dealers; grooming
        """,
        1.375: """
        away; farms; use of
        """,
        1.25: """
        = about assessments; boys; child who; online; ring; strangers
        """,
        1.125: """
        a child; being; coming home; effective; hotels; logged; night; off the; partners had; people were; pupils;
        set up; special; teenagers; up a; vanish; vulnerable; what it; when a; when young; youngster; youth workers
        """,
        1.0: """
        a youngster; and housing; are the; by; disabled; drugs; exploited; gangs; had set; jobs; jobs at; learning;
        lost; operation; precinct; rail; talk; to these; tools; trained; vulnerable adolescents; walk; wardens;
        what to; workers
        """,
        0.875: """
        a girl; account for; adolescents; are filled; cash; children; children coming; council has; drawn into;
        effective in; episodes; from; gleaned; gleaned from; homes; how many; know; less; lonely; of those; on; out;
        preyed; pupils with; response; return; running; scores; screening; staff in; talks; teens; the council;
        the night; their families; those; though; tool; traffickers; upon; what is; who; with learning; with police;
        with the; work with; workers and; worse
        """,
        0.75: """
        = about education; = about unaccompanied-children; absence; absences; absent; after a; and its; are; at night;
        call; care homes; care leavers; cent of; chats; children missing; coming; council and; countys; days; drug;
        exploitation team; farmers; for most; friends; friendship; from care; get their; girl; group on; have been;
        helping; home and; housing; housing officers; if a; in by; it also; join the; last; last year;
        learning disabilities; leavers; links between; list of; maps; men; missing children; moor; most of; nineteen;
        not on; noted; of information; off; outside; outside their; partners are; praise; primary pupils; radar;
        railway; relentless; response to; rising; risks; sell; sharing of; she; significant weakness; someone; spoken;
        summer; talk with; the countys; the radar; the risk; the sharing; to keep; took place; walked; was reported;
        when; who might; within; wrote; young adults
        """,
        0.625: """
        adults; after they; alert; along the; also found; are effective; are trained; are visited; as being;
        authority has; awareness; away from; being at; boys from; britain; by what; cars; challenges; children placed;
        cllr; conducted; dedicated; detectives; disabilities; disappeared; drop; efforts; estate; examples;
        examples of; four; friend; from those; has come; helping children; home; in helping; inspectors;
        inspectors noted; inspectors wrote; is a; its partners; join; judged; landlords; landlords and; learned;
        lines; link; list; lone asylum; map; nationally; nights; no one; not yet; on page; on who; one in; pace;
        packages for; partners; patterns; phone; placed; pledged; police scotland; primary; referrals to; rings;
        rough; run; scheme; scotland; seldom; sergeant; set; sharing; she was; slavery; sleeping; special schools;
        specialist; specialist workers; specialists; spoken to; spot; staff; stations; staying; teenagers who;
        that risk; the duty; the partnerships; the services; them; there is; these; thought of; three days; told that;
        trade; trading; trading standards; train; trained to; treated; us to; used to; was told; weakness;
        were seldom; werent; what; which was; who is; who vanish; within three; wounds; wrote that
        """,
        0.5: """
        = about front-door; = about scope; a boy; a group; a national; a significant; a teenager; a third; a while;
        above; account; act; after an; alert to; along; and social; are among; are persistent; are taken; are treated;
        asks; at all; back; beach; been trafficked; being used; bridge; broken; child; childrens homes; city has;
        council must; county lines; cuckooing; danger; days when; deal with; debt; disabled teenagers; distant;
        efforts to; eighteen; engage; episodes in; eyes; few children; fifteen; fifty; firmly; flats; for how;
        for older; for young; forces; found in; found the; four children; give up; goes; harbour; has stopped;
        have not; help of; highly; if; improve; in short; is found; isnt; it can; just; know the; known; lads;
        leavers who; less well; links; look for; looked for; make up; monday; national; night and; non; nor;
        notes were; numbers; of children; of them; officer; officers; older; older brothers; on friday; on monday;
        only; out at; out of; out with; over the; packages; panel; partnerships; persistent; phones; places;
        plans for; protocol; ran; recorded; return home; ring in; run away; safe; seeking children; shop; skilled;
        speak to; speaks of; staff are; staff have; staff of; stand at; standards; stick; stick with; stops; subject;
        sure; teach; teams that; tenants; thanks; the answer; the days; the notes; the pace; the panel; the response;
        the risks; the subject; their own; third of; through to; to do; to find; to get; to join; to june; to notice;
        to teenagers; together; transport; unaccompanied children; until; us; use; used; vanished; was missing;
        weekly meeting; where; who are; who comes; who may; with other; with teenagers; workers are; year to; yet;
        youngsters
        """,
        0.375: """
        = about leadership; a fortnight; a friend; a new; a scheme; a step; a youth; adult; adults who; afterwards;
        ahead of; alerts; among; among the; an adult; and for; and were; any; anybody; are being; are known;
        are sometimes; area for; asks for; asylum seeking; at that; at which; been a; being exploited; boroughs;
        boys who; by name; carrying; cent; child is; children after; children are; children go; children was;
        come back; community; criminal exploitation; describe; discussed; doubled; down as; draws; duty; each morning;
        explained; failure; families to; fast; for children; for priority; fortnight; fourteen; from the; get;
        go missing; go out; goes to; gone; gone from; got; grade; grip; group; grown up; had gone; had no; handled;
        has the; has yet; helped by; home had; hour; houses; how much; how we; in from; in other; in particular;
        in six; information about; interview; into the; is an; is over; is still; is strong; is to; is what; it was;
        joint; june; kind; known about; laid; latest; likely; likely to; long and; make; make good; many children;
        meetings were; mentors; midnight; might; missing for; modern; modern slavery; multi; multi agency; night time;
        nobody could; not all; note; noted that; notes; of care; of people; of sight; of why; other; out to;
        out today; overnight; part in; particular; people who; per cent; plan that; plans to; practice; practice with;
        priority action; quarter of; quick to; reach; reaching; ring the; road; round; safer; same; same day;
        significant; signs; since; sixty; slipped; social; some; speaking; speaks; stand; stopped; strong;
        support for; targeted; team was; teenager; teenagers are; tell the; that; that time; the home; the hour;
        the joint; the latest; the law; the most; the number; the past; the phone; the use; their letter; their lives;
        them by; them to; theres; they have; they were; through; to britain; to children; to make; to reach; told of;
        too few; too late; took; took part; trafficking; trial; until the; up on; very; victims; visitor; wales;
        was no; was set; we; weekly; were kept; were less; were missing; were not; what they; which a; who came;
        who went; work practice; worker and; workers had; workers on
        """,
        0.25: """
        a joint; a nurse; a plan; a specialist; a weekly; able; able to; about; agency; ago; agreed; ahead; alone;
        and a; and more; and nobody; and on; and staff; and their; and they; and to; answer; answers; are looked; at;
        august; authority; be done; bed and; before they; between; borough; boy; brothers; by a; called; care are;
        carers were; caught; children as; children at; copy; could say; day; deal; desk; district; do not; doing;
        drawn; during; each child; early and; every child; excellent; exploitation; failings; fall; find; for more;
        for what; foster carers; free; frequent; from other; good use; groomed; had told; has brought; has had;
        help for; home are; improvements; in five; is being; is known; is not; is well; it is; its work; knew; late;
        law; line; live in; made; main; make sure; making; managers and; marked; matter; may be; might be; more often;
        much; need to; needs to; never; notice; nurse; nurses; of; of how; of the; on two; orders; out how;
        oversight of; page; parents were; people can; per; picture; possible; priority; recognise; referred; region;
        remain; reviewed; risk; saw; say; say how; see the; seen; senior leaders; sessions; sight; sit; six;
        social work; social workers; sometimes; spring; stop; street; strong and; take place; talked to; team; tell;
        than a; the borough; the district; the health; the last; the national; the record; the region; there had;
        they need; this; time to; to have; to live; to ring; to the; today; together with; told; too; top; tracking;
        understood; visited; wanted; wanted to; was made; was praised; way in; way of; well; were being; were good;
        were judged; were left; were told; when they; where children; which; which it; while; who come; whom; with;
        with an; yet to; young; youngsters who
        """,
        0.125: """
        = about overall; = about placements; adopted; advisers; after; after children; again; are a; are well; as;
        asylum; bed; by the; care leaver; child has; children had; county; delay; done by; down; earlier; eleven; few;
        five; for those; gives; going; groups; hard to; have a; help to; here; hours; inspection; is that; known to;
        language; leadership; leaver; letter; live; long; means; meet; months; more than; name; neglect; no;
        of childrens; offered; over; oversight; partnership; public; quick; recognised; review; says; seeking; such;
        talked; the inspectors; the partnership; the right; the service; time; to come; to see; up; was; was found;
        way; why
        """,
        -0.125: """
        = about care-leavers; = foot; about what; account of; adopters; adviser; agencies; and care; and children;
        and it; and of; and sisters; areas; as well; asked for; attention; average; become; been done; better; breaks;
        bring; brothers and; but; calls; came to; can; care and; carers; check; chief; committed; conferences;
        contact; could; could be; councils; county council; course; cqc; decision; described; did; disabled children;
        do; done; each; early; experience; families; far; file; for disabled; for the; foster; found; found to; full;
        go; good and; good in; graded; had; had not; half; happens; have gone; have to; health; held; how; in may;
        in need; initial; inspectors said; inspectors that; it has; its own; january; leaders; leaving; longer;
        look at; looked; managers; meant; meetings; mental; monitoring; most; mothers; nearly; needs are; nobody;
        none; not always; not know; nothing; november; of it; of our; office; often; opened; out in; pandemic; parent;
        part; pathway plans; person; personal; plans were; points; poor; post; questions; rated good; reading; record;
        relationships; relatives; senior; services; services for; sisters; so that; some of; standard; stay;
        strengths; support; take; term; that it; that the; the authority; the care; the children; the first; the plan;
        the top; the whole; the young; theyre; to be; to go; to work; told inspectors; too many; two years; under;
        views; wait; was in; what was; whether; who had; will be; with special; word; workers who
        """,
        -0.25: """
        = about disabled-children; = strength; a case; a family; a good; a way; a week; about the; abuse; already;
        always; among them; an independent; and families; and that; and then; and when; and young; anything;
        are helped; are in; are made; are not; are supported; as to; assessment; assessments of; assessors; at a;
        autism; babies; based; because; been; been in; best; bosses; cabinet; cannot; centre; chance; change; changed;
        checks on; child protection; children were; childrens services; choice; clear and; come; concern; council was;
        councillors; court; culture; dads; date; dealt; dealt with; did not; difficulties; director; disability;
        doctors; does not; down to; drift; drop in; due; each of; each other; edge; education; else; end of; english;
        even; everybody; evidence; excluded; fathers; felt; find out; findings; focus; for care; form;
        found inadequate; front; front door; get to; getting; give; go on; government; group of; had been; had found;
        half of; hand; has a; has gone; has to; he; heads; heard; help with; helped to; her; high; home care; house;
        hundred; in an; in most; in place; in their; inadequate in; inspectorate; inspectors found; is written;
        jointly; kept; key; know how; lead; let; like; liked; little; live with; living; local; look after;
        management; march; matters; meeting; members; mentor; minutes; missing in; monthly; named; needed; new;
        no child; nobody had; nursery; of being; of good; of harm; of us; of what; ofsted; old; olds; on a; on to;
        other hand; others; out what; outcomes; paid; pathway; peer; people; people from; people said; peoples; plain;
        plan; plans that; point; positive; posts; private; progress; protect; quality of; rated; rating; receive;
        recommendations; reports; residents; result; results; room; rules; run by; sense; sent; settled; seven; show;
        side; signed; sleep; so; something; spoke; spoke of; story; strategic; takes place; that is; the boroughs;
        the city; the department; the end; the family; the inspection; the new; the nhs; the people; the plans;
        the police; the quality; the records; the team; the teams; the town; the trust; the words; the year; there;
        theres a; they can; those of; those who; three of; time and; timetables; to say; to take; to their; training;
        trauma; twenty; two; up and; verdict; waited; waits; want; way that; weeks; were found; what a; what happens;
        what has; what the; what would; where they; who need; with a; with their; with them; without a; work is;
        work on; worked; worker; workers have; workers know; workers were; works; worry; would; written up; year and;
        young peoples
        """,
        -0.375: """
        = about permanence; = head; = improvement; a daily; a few; a second; added; advice; age; an; and about;
        and has; and is; and the; are too; arrivals; be; been on; before; board; boxing; brought up; build; care in;
        cases; cent in; child in; children and; children from; children have; children in; children with; city; club;
        coming into; commissioned; danger of; decisions; disruption; do more; domestic; drivers; emergency; enough;
        every; everyone; extra; face to; feel; for; for a; former; forty; further; gave; go to; gone missing; good;
        great; hardly; has; head of; help children; his; immediate; impressed; in a; in with; inadequate;
        intelligence; into care; july; knife; leave; letters; looked after; looked at; many as; met; missing;
        missing or; moved to; moves; mums; not to; of a; of exploitation; of missing; of service; of supervision;
        ofsted had; on their; ones; our; people are; planning; plans; probation; programme; protection; psychologists;
        put; quality; read; real; records; reviewing; reviews; risk and; risk are; risk was; safe and; safeguarding;
        safety; said; school and; second; send; set out; several; sexual; siblings; since they; sixteen; somebody;
        somebody to; staff who; start; strategy; strength; strongly; supervisors; team has; text; than; the child;
        the childs; the councils; the day; the hospital; the hub; the third; their; then; those at; those with;
        to face; trust; turned; twelve months; violence; visit; visits; was good; was not; was the; was thought;
        were impressed; when it; when the; whole; with no; work; write; year olds; years; you
        """,
        -0.5: """
        = about childs-voice; = about timeliness; = found; a friday; a hotel; a small; among other; and not; are most;
        as many; assessed; at what; back to; came; complex; department; end; first; for an; grown; had to; harm is;
        have; head; hospital; huddle; identifies; is; is now; is the; laptops; leaves; left; more; most vulnerable;
        moved; needs; nhs; not; not been; of their; offending; on the; one; one was; open; other things; persons;
        report; report on; roughly; school; schools in; see how; several of; starts; teenagers in; that they;
        the boys; the county; the missing; the report; the watchdog; them the; they found; ticked; twelve; twice;
        twice a; up in; updated; violent; watchdog; week; were in; who live; will; with children; young people;
        youth offending
        """,
        -0.625: """
        about children; across the; after the; and those; are missing; are on; at risk; case; children the;
        children to; considered; eight; exploitation and; fell; from a; has no; have come; help given; home or;
        how the; however; hub; inspectors were; is reported; life; many of; may; months to; neighbours; not gone; now;
        number of; or care; report also; september; serious; service; small number; still; supervision; takes;
        teenagers at; ten; the area; they looked; those in; times; up to; who were; without; work together;
        year before
        """,
        -0.75: """
        = about health; = context; = narrated; across; after two; asked; daily; given to; harm; helps; justice;
        knife crime; many; men who; number; once; or; parents; reported missing; schools; small; they; to a; where a;
        with thought; workers in; youth justice
        """,
        -0.875: """
        = about recording; care; clear; database; detached; detached youth; family; from home; given; guardianship;
        help; in the; missing school; risk of; who have
        """,
        -1.0: """
        at the; in care; is filled; there are; things; were once; written
        """,
        -1.125: """
        = about management-oversight; = about other; has been
        """,
        -1.25: """
        = council; the exploitation
        """,
        -1.375: """
        = about workforce; crime
        """,
        -1.5: """
        missing from
        """,
        -2.125: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        5.0: """
        = about workforce
        """,
        2.25: """
        managers
        """,
        2.0: """
        for children
        """,
        1.875: """
        practitioners
        """,
        1.75: """
        advisers; and a; it was
        """,
        1.625: """
        = foot; = head; heads; practice
        """,
        1.5: """
        caseworkers; had the; more than; team; team has; the rate; the service; workers were
        """,
        1.375: """
        about the; approved mental; demand; every case; psychologists; the staff; they have; workers who
        """,
        1.25: """
        approved; carry; childrens services; councils chief; forty; had three; jobs; leave; of hours; people;
        personal advisers; social; themselves; unison
        """,
        1.125: """
        across the; are no; assistants; case; council officers; does; each adviser; has; have had;
        health professionals; hours; interims; keen; mentors; month; newcomers; personal; points to; rate; staff;
        students; team is; took on; worker
        """,
        1.0: """
        = about education; adviser has; an improvement; and families; and have; and was; came in; case officers;
        chief executive; children they; colleagues; council; court; does not; extra; family finders; finders;
        had left; have worked; improvement plan; in a; in need; in the; laptops; middle managers; occupational;
        office; on its; professionals; sickness; that is; the councils; the out; those who; trained; varies;
        wellbeing; work; you
        """,
        0.875: """
        = about disabled-children; a bank; a friday; according; according to; across; after a; agencies; agency;
        all agencies; and about; and that; apprentices; are on; areas to; bank of; been saying; by the; came back;
        consultants; council runs; department; educational psychologists; for praise; front; frontline; has had;
        health; health visitors; helps; how to; improvement; is down; keeping; know their; lack; lost; made it;
        make up; mental health; mentors who; money; month and; no longer; not a; of senior; officers; once in;
        one social; pays; people are; picked; plan would; posts; protection plans; psychologists are; real;
        report also; said had; sencos; skills; social worker; stability; staff were; staff who; stay; that an;
        therapist; there had; they found; two of; vacancies; we will; well being; will see; you have
        """,
        0.75: """
        = about childs-voice; advisers who; all; and keen; and practitioners; and school; be published; between;
        borough pays; cases; children to; childrens; clinical; cllr; conditions; control; councils; cover; culture;
        different social; duty team; excellent; experienced people; families told; few; fourteen; full of; grew;
        growing demand; had been; half; half of; have to; in all; induction; inspectorate; is now; it has; job;
        keep going; leave and; left; letter that; many children; met; miles; money for; more people; more social;
        needed and; new; new managers; nobody has; occupational therapist; of this; one team; or; or more; ours;
        out of; outreach; over a; passed from; paying; people and; points; portage; practice weeks; praise;
        protection; published; school nurses; services have; short of; skilled; social work; some were; speak well;
        stability in; stayed; still; stood at; support; support and; teaching assistants; temps; that two;
        the advisers; the front; the view; time for; to one; too; trainees; twelve; want; want to; well of;
        what ofsted; work for; worker in; workers know
        """,
        0.625: """
        = council; = narrated; a half; a more; a year; adult support; after its; all over; an hours; and at; and go;
        and protection; are experienced; are skilled; are still; as a; as in; asked for; be done; bilingual; black;
        by practitioners; call; car; care themselves; carers; carers can; carers is; case is; case managers; chief;
        child protection; children could; children have; coach; come and; come back; committed and; council was;
        deeply; degree; difficulty; directors; done to; early help; employed; empty; executive; exit; experienced and;
        families had; five; for better; front line; going; growing; has asked; have held; having; head teachers;
        held a; in for; in spring; in two; inspectors and; inspectors thought; is short; its books; its latest; lists;
        longer; loss of; managers are; mental; morale; needed; new starters; new team; no more; not; not find;
        not good; of our; of send; offer; on and; one worker; our children; passed; person who; place where;
        practised; praised; profit; resigned; retired; said that; says; says a; says the; shared; six in; skill;
        skilled and; some families; staff from; starters; starting; staying; strike; student; support for; teaching;
        team leaders; teams are; that a; the county; the duty; the job; the most; the signs; their first; them that;
        there are; there was; they; they are; they went; third of; three of; through a; to be; to take; today; union;
        valued; view of; visitors; warmth; well trained; were a; were given; were handed; who; who stayed; who work;
        who works; with child; won; work practice; workers; workers has; workers in; workforce; workforce that;
        working; wrong in
        """,
        0.5: """
        = about front-door; a great; a place; a settled; a shared; a single; a waiting; able; additional; also told;
        among; and care; and full; and of; and several; and well; and young; appointments; are a; are an; as the;
        average; be called; best; but; call handlers; came; care have; care inspectorate; care or; care service;
        care staff; cases in; children; children and; childrens team; childrens trust; commitment to; could find;
        council did; council had; described; desks; door; down; down from; each; each and; each other; edge; enough;
        estates; even; everywhere; exit interviews; experience and; experienced; feel; few and; fewer; financial;
        for two; found them; give children; good that; goodwill; had come; had not; had too; handed; hardly; have an;
        have made; have more; head; help; hide; highly of; hit; home; improve; in foster; in twenty; individual;
        inspect; inspectorate wales; inspectors called; interviewed; is making; is what; kindness; know how;
        knowledgeable; latest; leaders have; leaves; levels; local government; loss; managers had; means to; members;
        members had; middle; model of; more; more stable; need or; neglect is; next month; not check; not made;
        number; of five; of late; of us; of visits; officers had; ofsted came; on child; on in; one girl; one post;
        paid for; parking; picked out; plans have; political; pool; poor practice; post; practice is; proper; put on;
        reason; recent; respect; same social; say that; saying; service and; seven; short; sick; significant;
        since then; six of; so good; so much; so some; some are; speak; spring; staff in; staff is; strategic; swap;
        take part; taken on; temporary; that helps; that they; the best; the better; the car; the coming; the drop;
        the inspection; the missing; the night; the report; the team; the time; them have; them is; therapists;
        they could; they now; they see; they work; to do; to give; to improve; to inspect; told of; training in;
        travel; turnover; two and; up and; up on; vary; visits in; was needed; was not; we; welcome; went on;
        were described; were once; were seen; were singled; when inspectors; who feel; who help; who stay; whove;
        wide; with our; without any; work and; work in; worked in; worker has; worker to; workers for; would be
        """,
        0.375: """
        = context; a fifth; a new; a real; a short; a stable; adds; administration; admitted; adults at; adviser;
        advisers have; after; against; ago the; agreed that; already; an early; and few; and said; and share; annual;
        appointed; are all; are asked; are more; are the; area for; asked; assessments for; at times; back; back on;
        been brought; been on; been set; brought in; brought up; build; but it; by contrast; by inspectors; by one;
        by their; can be; care workers; career; cases each; cases were; changes; check; child in; children with;
        children young; christmas; come; come out; confidence; contracts; days; days a; depends; describes; detached;
        did the; different; director for; draws; early; efforts; eleven; estyn; even so; everybody; exemplary;
        experience; explained that; families the; field; find the; for by; for childrens; for four; for good;
        for improvement; for more; for over; for under; foster care; four; four years; from agencies; front door;
        full; gang; get a; gone down; government; great; great deal; green; had lost; had put; half the; happy;
        hard to; hardly any; have asked; have the; heads of; held; help children; here; how good; hundred;
        improvement as; in at; in both; in child; in early; in post; in ten; in twelve; inspectors; inspectors came;
        inspectors praised; is at; is put; is taken; it hard; its own; its social; key; lawyers; leavers are; left in;
        lifted; like the; line; long; long time; love; made; made a; made with; make; managed; managers in;
        monitoring visit; most children; moved on; much; much to; named; nine in; nobody is; number of;
        occupational therapists; of exploitation; of it; officers who; ofsted; ofsted report; often enough; one;
        one area; one for; one to; ones; organisations; out for; paid; people in; people was; per; persons; pleased;
        population; pride; priority; proud; raised; recruitment; relationships; remains; report said; review of;
        rise in; rota; runs; said they; sat; saw; see to; seniors; several; showed; since it; singled; singled out;
        so; specialist team; staff feel; stand; stood; stretched; stuck; supervisors; talked; targets; teams;
        teenager; tell them; thanks; thanks to; that one; that the; that their; the average; the cqc; the disabled;
        the health; the inspectorate; the partnership; the same; the town; the year; their work; theres; they met;
        theyre; those on; to adult; to all; to it; to look; to staff; to their; together; together with; told them;
        trained and; training and; training on; turn to; twenty; two days; two years; up the; up to; very good;
        visit to; waiting list; was asked; was praise; weeks; were at; were said; which is; who know; with one;
        with special; with what; worker had; workers get; works; year before; years; yet to
        """,
        0.25: """
        a care; a high; a long; a matter; a mentor; a worker; about their; action; adult services; ago; all that; an;
        an outstanding; and is; and says; and those; and what; approach; are too; are well; around; asked what;
        assessments of; at an; been a; been appointed; before it; being; bosses; campaign; carried; caseloads;
        cases and; cent; changed; children are; children at; citys; coming; commended; consistent; consistently;
        contrast; cost; could not; council in; county council; course; cqc; credit; decisions are; did not; difficult;
        director of; disabled childrens; down to; drawn; drop; dropped; early and; educational; effectively;
        elsewhere; every; exploitation; face; feel that; fifteen; fifth; find; find a; finds; flat; for care;
        for years; force; free; from the; from their; gaps; go home; gone; good and; harder; has already; has found;
        have left; he; help and; highly; hold; how the; in danger; in five; in october; in on; in one; in september;
        in spite; introduced; is one; is too; is used; keeps; know; language; leaders were; leavers in; leaving;
        letter to; made to; matter; matter of; mean; meet the; mostly; needs of; nor; not get; notice; nurses; of;
        of a; of care; of four; of harm; of social; of ten; of their; offices; ofsted inspectors; ofsteds; on average;
        on them; online; our own; out; partnership; people have; per cent; permanence; permanent; person; place;
        plain; plan; plan for; planned; plans are; positive; protection and; qualified; reflect; room; said to; same;
        says that; schools and; seen; seen by; sees; senior; service has; service was; services; services at;
        services in; services were; settled; share; shortage; shortage of; signs of; single; specialist; spite; stays;
        support that; swift; the citys; the court; the disability; the edge; the head; the needs; the number;
        the ofsted; the teams; theres a; they will; those; time and; to act; to childrens; to find; to make;
        to ofsted; to put; to what; to work; told inspectors; too many; too often; took; town; train; trauma; trust;
        twelve months; two in; up for; valley; very; view; was good; was made; was said; was told; week; weekly;
        where they; who are; who were; with two; within the; work is; working with; would; wrong; year
        """,
        0.125: """
        = about overall; = strength; a letter; a number; abuse; also; and for; and how; and not; any; are in;
        are made; are now; area; at risk; bad; been found; both; bring; children in; children on; closed;
        council will; county; described as; disabled; disabled children; felt; finding; for disabled; gave; group;
        however; in care; in every; in their; inspection; inspectors were; is the; its; leavers; leaving care; local;
        many; missing; monitoring; night; nine; nothing; on; part; pathway; pathway plans; quarter; report; risk of;
        safety; send; service; set up; signs; some; stable; strength; system; the borough; the department; their;
        them; times; too little; was; was the; with a; workers and
        """,
        -0.125: """
        a third; about what; actions; adopters; ahead; along; an assessment; and no; and sisters; and their; and then;
        another; are at; are good; are met; as they; attendance; audit; audits; august; autumn; be good; bed;
        been done; began; birth; borough; breaks; brothers and; by ofsted; cabinet; care; care and; care in; carer;
        city; clinic; conference; councils childrens; daily; dealt with; difficulties; disabilities; end; expected;
        experiences; families; file; first; for some; for those; from one; good; grade; grown; guardians; had; has a;
        heard; her; home office; houses; identified; improvement in; in june; in march; in touch; inadequate;
        inspectors had; into care; is; january; later; less; letter; list; live; local authority; look at; looked at;
        matters; missed; monthly; morning; never; next; nobody; october; on children; on what; orders; other;
        outstanding; overall; overnight; own; page; people to; peoples; plans were; private; progress; public; quick;
        required; requires; requires improvement; result; reviewed; second; serious; since; social care; speech;
        started; strategy; strong; teachers; that; that no; the assessment; the autumn; the home; the right;
        the young; those with; to come; told; turn; unaccompanied; under the; victims; waiting for; watchdog;
        weaknesses; were found; when the; when they; whether; who had; with an; within; work on; worries
        """,
        -0.25: """
        = about care-leavers; = about missing-and-exploitation; = about scope; a childs; a group; a lack; a panel;
        a report; about a; acted; added; adopted; adults; after the; again; age; almost; alone; ambitious; and are;
        and it; and so; and there; and this; and we; answer; answered; anybody; applications; april; are given;
        are helped; arent; arrangements; arrived; as an; as well; assessed; assessments; assessments and; asylum;
        at each; at least; at night; at the; attention; babies; baby; back to; be more; be taken; before a; begun to;
        benefit from; between the; budget; by a; by people; calm; came to; cannot; care are; care has; care leaver;
        carried out; change; charge; charity; checked; child to; children from; children get; choice; close; clubs;
        company; complex; concern; contact with; corporate; could; councillor; countys; crisis; cut; date; dates; day;
        deal; dealt; december; decisions; delays; detail; disability; discussions; district; do; doesnt; drug; easy;
        easy to; emergency; english; ever; every child; exceptional; eye; faith; families in; feedback; felt that;
        few children; figures; filled in; firm; flats; follow; followed; for a; for one; for six; for their; form;
        formal; forum; foster carers; fostering; found to; get better; given the; go on; good for; gps; grip; guide;
        had gone; hand; harm; has made; has said; have; help that; hired; his; hold a; holidays; how they; impact of;
        improved; in february; in four; in other; in this; including; independent; information; inside; inspected;
        inspections; inspectors say; inspectors that; into the; involved; is a; is done; is expected; is in; is no;
        it; it had; its work; jointly; july; just; kept; kind; known to; knows; leaver; led; led to; left out;
        left to; life; life story; liked; lines; list of; listened to; lived; living; logged; long term; look;
        looks after; marks; means that; meant; member; might; months; moved; national; nearly; nearly all; need and;
        needs and; needs to; nights; no; no one; nobody had; not all; not in; not yet; note; noted that; nursing;
        observed; of childrens; of good; of people; of six; of the; of these; of young; officer; often and; old;
        on for; on monday; on social; on their; on time; once a; only; order; ought; ought to; out today; outcome;
        outside the; over; over two; pace; paper; parenting; parents who; part in; partnerships; pay; peer;
        people had; picture; placements; places; point; police; police and; practice with; programme; promptly; pupil;
        put in; queue; quickly; ran; ready; regularly; remain; report is; report that; residents; respite; respond;
        responded; response to; reviewing officers; risks; safe; safe and; said and; said it; say what; school; see;
        see them; seldom; self; sense of; served; services and; set; set aside; should be; show; shown; sight;
        sisters; sixteen; slow to; slowly; small; some children; someone; sooner; sound; speaks; special;
        special needs; stable and; staff are; subject; supported; tasks; team for; teenagers who; tell their; than;
        than half; than they; that inspectors; that nobody; that were; the children; the childrens; the countys;
        the end; the files; the findings; the hub; the inspectors; the last; the next; the other; the past;
        the person; the plans; the second; the support; the three; the wait; the whole; the workforce; their children;
        their families; their lives; them and; there is; they do; thinking; this was; thought that; three; to and;
        to speak; to stay; to talk; to them; to those; toddlers; trained in; trusts; two; understood; up a; up in;
        urgent; visit; visited; wait for; waits; warm; was found; was in; was on; weak; weekend; well as; welsh; went;
        went to; were; were in; what is; what was; when it; which had; who is; with no; within days; work with;
        worker is; working days; would like; wrote; year old; yes; yet; youth workers
        """,
        -0.375: """
        = about leadership; = improvement; a case; a joint; a night; a plan; a way; about; adoption; adult social;
        advocates; after children; alongside; ambition; among those; an hour; and council; and its; and too; and with;
        anything; are left; are to; are treated; as; aside; at once; autism; backlog; be; because; beds; been asked;
        been told; before the; begin; begun; better; better at; board; break; breakfast; by two; came out;
        care experienced; care leavers; carers who; cases of; chair; children were; childs; clear; community;
        conferences; contacts; council is; council to; councillors; councils in; counties; covid; data; delay;
        describe; domestic; domestic abuse; drift; due; during; e; enough to; equipment; evidence; failings; family;
        family support; family workers; far too; fewer than; find out; findings; for; for an; for the; for them;
        forward; framework; friends; from a; girls; good time; groups; had no; hadnt; has the; have begun; have come;
        hearing; helped by; helped to; hour; households; how; improving; inspectors found; inspectors who; is being;
        it could; it says; its new; known; lack of; launched; learning disability; least; lessons; let; letters;
        like to; listened; lives; locality; looking; lower; make sure; management; manager; managers and; march;
        middle of; moves; multi; multi agency; must; name; need help; nhs; not been; noted; noticed; november; now;
        nurses and; of cases; of probation; of them; of which; off; officers have; ofsted has; on friday; once;
        pandemic; parent; partners; past; pay for; people with; phone; play; prevention; quality assurance; questions;
        rather than; rating; read; recognises; recommendations; referral; regular; report has; reported; responses;
        ring; rules; safeguarding; secondary; sentence; services are; services better; services for; she said; shy;
        side; six months; so far; social workers; some of; somebody; spoke; states; stop; strengths; such;
        supervision; supervision of; support workers; sure that; takes; teachers and; the care; the committee;
        the first; the full; the local; the safeguarding; the social; the two; the work; their social; they did;
        they said; things; three weeks; through the; throughout; to ask; to become; to children; to reach; told the;
        told to; too long; touch; turn up; two more; up by; visiting; vulnerable; waited; walk; wants; wards;
        was described; was glad; we were; weekends; well with; were also; were left; were there; were too; when a;
        where the; where there; who has; who have; whole; whom they; with other; with social; workers go; workers see;
        worried; write; written; yjs; your
        """,
        -0.5: """
        = about permanence; = found; = inspectors; a day; a recruitment; a training; advice; advisers were; aged;
        allowances; although; among the; and children; and give; asks; assurance; at; become more; been; been put;
        begins; boy; boys; brothers; by; by staff; caseloads of; co; comes; committee; concerns; contact; council and;
        council has; county hall; deal with; decision; direct; dont; dozen; fathers; for all; for people; forms;
        foster; getting; give; given a; gives; go to; goes; grow; had become; half a; has since; have been; have not;
        helping; hospital; housing; hub; if; in three; inspector; inspectors noted; isnt; itself; join; june; last;
        leader; leadership; leads; legal; like; little; looked; looks; meeting; meetings; most; most of; mothers;
        move; moving; need; news; not always; notes; nursery; of children; of what; offered; ofsted also; often;
        older; opened; outside; oversight; people were; persistent; plans; practice in; praised the; probation;
        pupils; rather; recognised; records; recruits; referrals; report says; report states; reporting; reports;
        reviews; risk; said; senior leaders; she; shortfalls; slow; spot a; start; starts; step; story; supports;
        talk; ten; the director; the help; the impact; the middle; the principal; the services; the turnaround;
        the visit; the way; their own; them in; they need; they were; those at; time; time with; to go; to have;
        to help; to leave; to say; to spot; to tell; top; training; treated; turnaround; visits; visits are; waiting;
        we had; we have; were not; what it; who need; with; without a; work by; work to; young people; youngsters
        """,
        -0.625: """
        = about other; = about plans; a few; always; are being; ask; asked to; assessment; away; calls; can; capable;
        checks; child; children who; consultant; each team; files; found but; further; go; goes on; had a; had spoken;
        had to; homes; impact; into; is to; it is; keep; know the; made the; makes; many of; monday; now and; of its;
        olds; open; panel; people who; permanent social; placed; planning; prompt; psychology; put the; quality;
        reviewing; said the; schools; senior staff; should; so that; some workers; spoken; such as; take; team and;
        team was; term; the family; the money; these; training for; what; where; will; work of; worker and; writing;
        year olds; youth
        """,
        -0.75: """
        = about health; a good; a team; all the; and family; before; education; for many; hall; in each; joint;
        knowledge of; may; meanwhile; newly; newly qualified; of that; offering; on a; others; parents;
        practitioners are; recruitment of; run; spot; staff and; stronger; that staff; under; up; use; were told;
        which; without; worked well
        """,
        -0.875: """
        all of; brings; do not; experienced social; from; lead; on more; put; say; sit; staff told; taking; tell;
        the authority; the council; they had; to see; until; wait; way; we are; when; whom; will be; with children;
        work academy; worker who; workers had; workers will; young
        """,
        -1.0: """
        = about recording; a child; a social; authority; become; got; helped; leaders and; taking on; teenagers;
        that it
        """,
        -1.125: """
        academy; and social; because of; gets; qualified social; there were
        """,
        -1.25: """
        and the; needs; on the; staff had; workers now
        """,
        -1.375: """
        agency workers; have a; workers are
        """,
        -1.5: """
        the new
        """,
        -1.625: """
        workers have
        """,
        -1.75: """
        and staff
        """,
        -2.125: """
        = about timeliness; staff have
        """,
        -2.5: """
        = about assessments
        """,
        -2.875: """
        = about unaccompanied-children
        """,
    },
    Theme.OVERALL: {
        6.125: """
        = head
        """,
        3.0: """
        = about overall; = context
        """,
        2.25: """
        the first
        """,
        2.0: """
        last time; leadership management
        """,
        1.875: """
        = council; = found; children and; said the
        """,
        1.75: """
        and families; put the; recommendations; the news; this
        """,
        1.625: """
        = inspectors; a number; in may; rating; year and
        """,
        1.5: """
        = narrated; areas; authorities; bottom; called the; grade; in november; joint inspection; report; report in;
        surprised; the care; the watchdog; the whole; was a; were some
        """,
        1.375: """
        and by; and found; are better; been under; both; concerns; corporate director; councillors; does for;
        experience; granted; hard; have left; inspectors from; leaders are; leadership and; left; now been;
        opposition; protect; protected; region; required; secondary schools; the letter; was glad; well;
        what children
        """,
        1.25: """
        a council; an inadequate; and for; and the; at risk; care and; care of; concerns about; councils in; for all;
        goes on; has moved; however; in february; in october; is positive; leader; management and; neighbouring;
        requires; so far; strengths; the last; the region; things have; visits in; work of
        """,
        1.125: """
        a long; a peer; a report; a service; adult social; are outstanding; children there; conservative; do well;
        effective; executive; failed; foster; foster carers; from ofsted; gave; glad; good rating; grades for;
        has ever; help and; improvement; in every; is with; more has; on from; people are; risk of; serious;
        services in; signs of; something; the grade; the work; things that; very effective; visit in; was given;
        were told; years
        """,
        1.0: """
        a government; adoption; all four; and education; and school; broke; called; care were; co; else; failings;
        far; first monitoring; for priority; for vulnerable; fostered; found in; four of; full inspection; grades;
        had four; had picked; his; inadequate; inspection; is good; is outstanding; is that; leavers is; members will;
        most; named; needed the; nor the; now that; of high; of local; ofsted inspected; one of; out as; positive;
        priority action; progress; protection and; put in; rated good; report had; requirements; saw that; september;
        service with; services had; services said; she also; significant concern; that people; the same; there are;
        they also; things; though it; was praised; we are; were found; were last; were rated; with children;
        year before; years earlier
        """,
        0.875: """
        a joint; adoption and; almost; an outstanding; and care; and governance; and health; are clear; are doing;
        association; at good; at immediate; at this; authority in; be done; before this; between april; by december;
        by one; children in; commissioner; comparison; concern; congratulated; corporate parent; could have;
        councillor; cqc; deep; delighted; department and; director for; doing well; done and; enough has;
        everything else; failed in; family will; five councils; for years; fourth; given the; good service; got the;
        hard work; has to; have asked; have now; headway; help; help for; high; hoped; improved and; improvements and;
        in which; inconsistent; inspectors were; is all; is on; january; management; marks; months later;
        most children; much; much and; need not; next; no; no family; not kept; noted that; of action; parents and;
        practice with; protection; required improvement; reviews came; safe; safer; said it; said services; same;
        school leaders; secondary; services still; several strengths; sides of; significant; significantly; signs;
        social services; strong practice; surprise; tears; that ofsted; the basics; the changes; the four;
        the leadership; the middle; the second; them are; they; two; two other; was; watchdog; way that;
        when services; who live; with those; words
        """,
        0.75: """
        = about scope; a similar; achievement; acknowledge; admitted; admitted that; adoption is; already been;
        and leaving; and september; are not; are so; are widespread; as they; asked for; assessed; assurance; at what;
        authoritys; base; basics; because nobody; being harmed; borough had; branded; broke down; brought in; came;
        came and; care for; children it; children now; commissioners; corporate; could be; coun; council leader;
        council whose; councils; disabled; disappointed; doing; down; elspeth; elspeth bryce; exploitation; few;
        few councils; fit for; for leaders; for many; for purpose; for young; from an; get and; get better;
        give young; go back; good in; goods; green shoots; had already; harm are; has now; has the; have come;
        have taken; have the; help it; holder; immediate risk; improvements; improvements in; in each; in most;
        inherited; innovative; inspected in; inspector has; inspectors who; is by; is inadequate; is not; is still;
        is the; it; it follows; it is; july the; key processes; labour; landed; latest visit; lead the; leaders;
        leadership; leavers outstanding; left it; life for; local area; lockdowns; marked down; matters; member;
        middle; most areas; moved on; news; no child; no other; no serious; not all; not come; not fit; not wait;
        observed; of areas; of change; of harm; of practice; of their; on children; peer; people in; peoples;
        placed in; praised for; progress since; quality indicators; raised; rating and; recall; report is;
        report that; report was; requires improvement; run on; saw a; school; schools in; scrutiny; service had;
        service was; service which; services were; shoots; sides; similar; so; speak of; spoke well; statement of;
        strengths were; stressed that; succeed; that one; that there; that what; the conservatives; the department;
        the drug; the five; the help; the old; the round; the system; the town; their third; this means; though;
        three outcomes; today; too soon; town; two areas; typically; unannounced; uneven; view; wait for; was first;
        was inadequate; was very; wasnt; way the; we know; weaknesses; were right; what care; when he; where it;
        who get; who spent; whole team; with advisers; with foster; with send; work to; workers give; worse; worst
        """,
        0.625: """
        = strength; a result; a step; a written; about how; additional; adults and; all; also asked; also saw;
        an hour; and achieving; and go; and hard; and help; and management; and officers; and our; and plans;
        and protection; and senior; and staff; and support; and too; and young; are mostly; are treated; areas for;
        attend; authority; bad; barely; be more; because a; been inadequate; been raised; been rated; been reviewed;
        been so; before anything; being in; blamed; borough was; boroughs; bryce; building; but a; but in; but some;
        by way; came across; came away; came into; capable; care; care has; care leavers; cases of; cause for;
        change has; changing; childrens commissioner; close to; contact and; council with; councillors and;
        county borough; credit where; depends; deteriorated; difference; drug; earned; education; educational needs;
        eight; eleven months; encouraging; experiences; families is; families told; far the; fewer than; finding;
        five; for adults; for their; found early; four years; full; further; get is; given an; gives the; gone well;
        good overall; got better; grade of; graded the; green; had ended; had not; had thought; harmed; have;
        have already; have gone; have moved; help young; highest; hope; hoped for; impact on; improve; in charge;
        independent; inspected; inspected the; inspection had; inspection of; inspectorate has; inspectors looked;
        inspectors saw; into being; is a; it does; it has; it isnt; it would; its leaders; judgement is; key;
        last two; leaders and; leaders children; leaders on; led to; left care; left too; letter about; letter also;
        listed; live with; long; long waits; look in; looks after; members; momentum; monitoring visits;
        neighbouring counties; next door; no date; no more; no social; nothing had; november; now rated;
        observed that; of councils; of its; of outstanding; of progress; of two; ofsteds; on improving; one; one was;
        out this; outstanding; owned; paid the; parts; placements; plan are; positive about; prepared for;
        protection of; protection was; published; pupils; really; recommendations and; recommended; reported that;
        reports of; reviews; rooted; round the; said to; saw; send have; serious concerns; services do; services run;
        services trust; sets; sets out; severely; shortcomings; should say; showed; significant concerns;
        since october; six; six areas; six in; solid; some children; soon to; special educational; spoke; spoken;
        standards; stay at; still; such a; support they; system; team came; than a; that some; that works; the area;
        the boroughs; the contact; the danger; the fourth; the new; the next; the nine; the opposition; the outcome;
        the past; the picture; the plan; the portfolio; the recent; the skills; the standard; the words;
        the workforce; there were; theres a; they are; they do; they live; thinks; three of; three points; to them;
        too that; top; up from; up two; us in; was another; was marked; was outstanding; watched; way of; we;
        well but; well of; well with; were at; were both; were no; were worried; what; what should; what the;
        when children; which the; who came; who has; whom adoption; whom the; will take; with an; with its;
        written after; written statement; years of; yet the
        """,
        0.5: """
        = about leadership; a clean; a diagnosis; a formal; a lot; a partnership; a six; about a; about half;
        achieving permanence; adequate; adoptive; adoptive family; after a; after by; ago in; although the;
        and children; and do; and felt; and inspectors; and may; and read; and services; and several; and told;
        and wellbeing; and were; answer is; are being; are found; are looked; are over; areas of; as a;
        authorities in; badly; be at; because of; been; been good; been put; been through; been transformed;
        before that; beginning to; below; board is; borough; branded inadequate; but; but inspectors; came out;
        came up; capacity; care get; care planning; cases were; cause; caused; causing; child at; child was;
        children for; children were; childrens lives; city councils; clear; come and; come out; commission cqc;
        concluded that; constabulary; council; council which; counties; days and; decisions were; depends on;
        director of; educational; effective with; efforts; efforts to; ended with; evaluated; every one;
        exceptionally; excluded; extra; failing; fails; families have; family and; fared; for anyone; for education;
        for life; for looked; for most; for permanence; for whom; foster families; fostering; found that; four in;
        from being; from what; getting; give children; goes; gone; good on; got; got a; government; group is;
        had also; had found; had made; had moved; had never; had taken; hangs; happens to; harm; has come; has found;
        has inspected; has put; has yet; have got; hed; help given; help that; helps; high quality; how much;
        how well; however that; i; in five; in january; in six; indicators; inspected childrens; inspection found;
        inspector; inspectors say; is thought; it had; it in; it went; its; its childrens; its new; joint; judged the;
        judgement; keen; kinder; largely; leads the; leavers the; leaving care; letter; letting; life story; live;
        local authoritys; lot; low; made of; managers oversight; march; meanwhile; measures; monitoring visit; needed;
        needs and; needs of; new framework; nine months; not be; not gone; not in; not protected; now good; october;
        of constabulary; ofsted and; ofsted in; ofsted inspectors; ofsted is; ofsteds latest; on where; only;
        only the; other; outcome; overall judgement; parents who; past; people get; people leaving; people with;
        performance; performing; permanence; placed; pride; programme of; protection the; provides; pulled;
        purpose and; puts; quick enough; raised by; read in; receive a; recent; remains; remains a; report of;
        report published; reports on; require; require improvement; rescue; result; reviews had; rural;
        safeguarding children; said; say no; says the; school age; send; senior leaders; service that; set out;
        sexual exploitation; she; since january; situations; smaller; so well; some areas; spots; staff in;
        standard of; step down; step up; stepped; story work; support for; support from; that change; that children;
        that childrens; that he; that in; that theyd; the bottom; the category; the chair; the childrens; the council;
        the difference; the direction; the experience; the fifth; the findings; the gap; the highest; the judgement;
        the leader; the needs; the rating; the result; the service; the special; the teams; the top; the trouble;
        the watchdogs; the worst; their view; them were; there in; theres; they need; they say; they want; they were;
        thinks that; this morning; this year; through in; thursdays; tier; time of; time the; time they; time was;
        to use; todays; together with; told of; told the; transformed; treated; troubled; turnaround; under way;
        union; us; visit is; was considered; was written; way; way and; week and; well prepared; were branded;
        were there; were too; when ofsted; which has; which inspectors; which they; who lead; who leads; will not;
        will put; with special; with which; work by; work was; works and; youngsters are
        """,
        0.375: """
        = about missing-and-exploitation; a better; a great; a place; a real; a time; a word; about them; abuse and;
        achieving; action; additional needs; adoption performance; adult care; adviser and; after an; alarm; all that;
        also; an assessment; and early; and many; and more; and on; and some; and supported; and went; and who;
        are all; are at; are getting; are good; are inadequate; are well; as children; as inadequate; assessments of;
        asylum seekers; at least; away; be better; be inadequate; be seen; be sent; been given; been placed;
        been seen; been the; been told; before; better with; borough of; bright; by a; by an; by ofsted; by staff;
        by video; cabinet; called a; can say; care board; care was; caseloads; caseloads are; certain; children go;
        children looked; children to; childrens experiences; clean; commitment; considered; continued; council in;
        councils have; councils services; county council; critical; department; department has; describes; diagnosis;
        did; direction; disabled children; do so; do with; done on; each of; effective support; ended; ended in;
        english; ever; every case; example; exception; experience of; exploitation of; fail; fell; fifteen; find a;
        first time; first week; follows; for care; for children; for example; for four; for older; found; four weeks;
        framework; frontline; gap; getting on; given a; go through; good with; grave; groomed; had said; has been;
        has not; have become; have improved; have not; heart; her; homes in; hour; immediate; in any; in eight;
        in services; in special; in spite; in those; inadequate since; inspection is; inspectors; inspectors praised;
        integrated; investment; is; is too; it a; it came; it the; its adult; itself; job; jointly; joy; know that;
        knows what; large; leaders know; leads to; leaving; led; local safeguarding; looked at; lowest; luck; make a;
        managers and; many families; march and; marked; marsh; matters to; may; months in; more consistent; more to;
        morning; most of; nine; nobody could; none; not consistently; nowhere; of a; of domestic; of help; of june;
        of march; of october; of older; of seven; of social; of the; of what; of working; offending; ofsted has;
        ofsted inspection; ofsted report; often and; old; on child; on childrens; on in; on social; on this; one area;
        others; our; pace; pace of; panel that; partnership has; people and; picked; picture; place in; planning was;
        pointed to; positive experiences; practice in; press; previous; priority; progress and; provided;
        published today; put right; rating is; realistic; received; received the; recovery; regulator; report says;
        results; right help; round; rung; safe and; safeguarding; said there; same grade; seekers; sent a; seriously;
        served; services is; sexual; short and; should be; shows; shy; so are; someone to; sound; special needs;
        spite; spite of; standards in; statement; strategic; success; support and; than the; that is; that its;
        that many; that she; that things; the county; the exception; the only; the pandemic; the post; the progress;
        the public; the team; the wait; them have; them that; then; there and; they have; they said; they should;
        things are; things to; thinking; those for; those on; through and; throughout the; time since; to act;
        to attend; to protect; to require; to send; to this; told us; took over; towards; under a; under the; up in;
        verdict; violence; visit; waits for; was told; weaker; weeks on; welcomed the; were hard; what a; what came;
        when the; where the; which it; widespread and; wish; wish to; with additional; with disabled; with families;
        with nobody; won; worker and; workloads; worries; written; year the; years ago; yet; youth offending
        """,
        0.25: """
        a disabled; a full; a job; a letter; a way; a young; according; according to; account of; acted on; adviser;
        advisers who; ago; all the; among; among the; an; and in; and that; answer; are helped; are in; are met;
        as in; as much; asylum; at once; audit; be found; be good; became; because; beginning; better for; big;
        but not; but the; can get; care in; careful; cases and; chair; chance; changes; charge; children has;
        children is; children live; children on; christmas; city; cllr; consistent; council have; council was;
        councils childrens; credit; crisis; date; dedicated; disabled child; does; down from; down to; england;
        everything; exploited; fall; feel that; follow; followed up; for people; for some; forward; found to;
        fourteen; from care; from their; give; go; governance; graded good; had to; half the; happened; has said; he;
        highly; how the; how we; improved; in childrens; in england; in four; in july; in place; inadequate and;
        inspection in; inspections; integrated care; it also; it said; it will; its a; journey; july; know their;
        know where; later; leaders have; leave care; leavers are; left to; light; like the; limited; list of;
        long term; look after; looked after; lose; made the; makes; many children; monitoring; moved; moving; needs;
        needs are; note; notes; number; of people; of probation; of september; of these; of which; of work; ofsted;
        on how; on it; on the; open; out what; pandemic; parent; part of; partnership; plan and; plan is; points;
        praise for; praised; prepared; properly; proud; pupils with; put; quality and; rated the; rates; referral;
        reflect; report on; requiring improvement; run; say; second time; see how; service has; services require;
        services to; several; since then; six months; spoke of; staff had; staff have; statements; steady; strong;
        stronger; such as; support; take in; team and; team managers; teenagers in; than at; than half; than it; that;
        the cases; the list; the long; the lowest; the multi; the nhs; their; theirs; them as; they needed; theyd;
        this week; thought; thought to; to an; to be; to give; to keep; to leave; to meet; to move; to tell; to wait;
        travel; trouble; twelve; two days; unborn; unborn babies; visit since; visit was; wait; was good;
        was requires; was said; well and; were; were being; were made; were waiting; where; where they; which was;
        who need; whose; will; will do; with; with care; with their; workforce; years after
        """,
        0.125: """
        across; adopters; against; become; best; board; care inspectorate; care plans; check; children are; come;
        county; daily; danger; each child; families in; february; felt; first; gangs; has; helped; impact of; in care;
        in september; in some; isnt; last; letters; list; look; need to; never; not; not have; of good; offered;
        office; or a; overall; rather; read; relatives; second; service; short; side; some; step; talk; than; the cqc;
        the virtual; the year; three years; to a; to help; told; too much; turned; under; virtual school; when a;
        whom; will be; workers who; would be; you; young peoples; youngsters
        """,
        -0.125: """
        a family; a good; a year; abuse; adult; adults; advisers; are given; arrived; as; assessments were;
        asylum seeking; autumn; be; before the; birth; break; came to; carers who; carried out; case; children with;
        club; clubs; come back; coming; community; contact; could; countys; decisions are; described; director; drift;
        early; families who; feel; for the; for them; former; get; given; group; guardians; hand; have an; health;
        history; hubs; in touch; inadequate in; inspectors have; leavers; less; level; lone; many; met; more;
        more than; neglect; new; nhs; not been; notice; now; on a; out of; paper; parents are; passed; people who;
        personal advisers; place; planning; plans are; pre; quarter; reports; seeking; sense; sit; social care;
        subject; supervision; take; tell; that the; that they; the child; the children; the local; they would; theyre;
        thorough; to find; to get; to the; trained; updated; views; waits; was described; was found; was in; was not;
        were described; who have; widespread; work with; youth
        """,
        -0.25: """
        a boy; a care; a case; a childs; a crisis; a parent; a specialist; a strong; access to; across the; advocacy;
        age of; agencies; agreed to; all agencies; along; always; and again; and are; and make; and sisters; approved;
        are known; are put; are seen; are too; arent; as it; as one; as soon; as the; ask for; assessment; at an;
        at every; at the; audits; available; bank; be a; because they; been a; been judged; been taken; behind;
        benefit; better than; beyond; birthday; books; borough council; bosses; bought; brothers and; calm; cannot;
        carry; cases; cent; change; changes of; child is; childs; choice of; choose; chosen; clearly; clinics; closed;
        come into; company; concluded; control; core; cost; could not; council for; council says; councils care;
        court; deaf; decided; described as; desk; didnt; disabilities; disability; documents; done; done by; dont;
        draft; drawn up; drive; drop in; dropped; due; during the; effectiveness; emergency; episodes; equipment;
        evening; familys; fewer; filled; filled in; finished; firms; for a; for it; for its; for social; for three;
        forms; forum; four; from; full of; gaps; girls; had been; hadnt; happen; has asked; has begun; has gone;
        has no; has taken; have found; have no; having; heads of; hear; heard; helped to; helping; hospital; how to;
        improvement and; improvement to; in its; in their; in with; include; independent reviewing; informed; initial;
        inspectors also; instance; interim; is at; is well; it should; it takes; it was; join; judged; just; kept;
        language; learned; leavers have; left out; lessons; levels; library; lived; living with; long for; longer;
        looks like; made up; make sure; make up; manage; managers have; match; me; meet their; men; mental; mentors;
        message; million; ministers; missing; morale; moves; multi; multi agency; mums; name; needs were; nobody had;
        nor; not get; noticed; nurse; nurses; of all; of assessments; of how; of it; of support; of three; off;
        officers; ofsted which; olds; on two; once a; one in; one team; online; orders; outcomes; outside the;
        over the; overall effectiveness; overnight; paid; panel; paperwork; parenting; partnerships; pathway; pays;
        people from; people told; per cent; person; persons; pictures; pleased; posts; practice and; praised the;
        proceedings; progress in; publish; purpose; put down; questions; quick; ran; reach; reached; reason;
        recognised; refused; respite; returned; review; rise; robust; room; run by; running; runs; say that; scotland;
        seen; service for; services at; short of; shown; siblings; since; sixteen; slow to; some of; soon; soon as;
        spend; spoken to; spring; staff and; stands; stood; story; support is; supported; survey; systems; take part;
        tasks; taught; team from; team of; team that; than two; that an; that no; that social; the best; the cabinet;
        the family; the hub; the inspectorate; the law; the partnership; the plans; the right; the spring; the start;
        the time; the trust; the week; the young; their families; their lives; them a; them to; therapists; they get;
        thing; third; three in; three months; time for; time to; to improve; to live; to look; to make; to one;
        to read; to talk; to their; together; told inspectors; told to; took place; touch; train; trained to; trust;
        trusted; tuesday; two of; unaccompanied; understand; use of; used; used to; very; visits are; want; was set;
        weekend; weekly; weeks and; weight; were a; were held; were judged; were left; were not; what is; what they;
        what we; whats; when it; where a; where children; where there; who go; who may; will go; wishes;
        with disabilities; with some; with the; work and; workers have; working with; writing; young adults; younger
        """,
        -0.375: """
        = about plans; a fortnight; a page; a social; a week; about children; absence; acted; after; after children;
        after its; again and; again in; age; agreed; all but; already; altered; and a; and effective; and have;
        and it; and made; and spoke; and training; and two; and what; another; any; any of; anybody; apologised;
        approach; are described; are done; are made; are no; are now; are on; are rated; are supported; area for;
        areas that; as for; at all; autism; average; be looked; be taken; been sent; before a; book; bring; bringing;
        britain; but too; by contrast; came in; can; care had; care have; categories; category; chances; child;
        children at; children from; children get; children wait; children who; childrens home; choice; citys; ciw;
        clinic; comes; commissioned; common; communities; complex; concerned; contract; contrast; conversations;
        costs; council and; council had; council that; council the; deadlines; deal; dealt with; decision;
        decisions about; delay; delays; department for; do; doors; early and; elsewhere; emails; emotional; enough to;
        enquiries; ensure; every level; evidence; evidence of; exceptional; expected in; expected to; explain; falls;
        fathers; few of; file; financial; find the; first of; first visit; football; for disabled; for each; for more;
        for ten; for those; form; found and; free; friends; front; front of; getting better; going; good deal;
        good time; got to; got worse; graded; great; groups; grow; had become; had gone; had lost; hands; have more;
        have seen; have their; heads; health and; held; help is; help of; high standard; homes were; hopes;
        households; houses; housing; how many; identified; ilacs; ill; improve the; in early; in how; in on;
        in particular; in what; information; inside; inspection the; inspectorate wales; inspectors noted; involved;
        involved in; is what; its inspection; its staff; joins; june and; justice; kind; kindness; know; know how;
        leaders had; leaders help; left at; legal; little; live in; lives; long to; looking; looks at; made a;
        made in; making; market; means that; meant; measured; meet; meeting; meets; miles; miss; monday; money;
        money is; more and; more children; move; much of; national; nearly; need for; newcomers; nobody; not find;
        not the; of care; of education; of inspectors; of one; of our; of plans; of services; of whom; of young;
        offer to; ofsted looked; ofsteds report; on their; ought; ought to; our children; outcomes for; overdue;
        pages; paid for; per; permanent; personal; plain; plans to; pledged; poorly; praises the; prevention; proper;
        proportion; protect children; protection were; quality of; range; rating was; re; recommendation; recruitment;
        regular; relentless; remained; requests; responsibility; reviewing; run a; safeguarding and; said in;
        said that; said they; say in; scale; schools and; sector; see; seeing; seldom; sent to; sentence;
        service manager; services that; services was; set up; settle; settled; seven; several of; shortage;
        shortage of; should have; signed; sister; sisters; six weeks; sixty; skilled; social work; social worker;
        sort; spent; spoke to; staff who; stand; started; starts; stay; straight; strength; study; such; sufficiently;
        sure; targets; task; teachers; team has; teenagers have; tell the; ten; terms; thanks; thanks to; that help;
        that of; that should; the age; the areas; the centre; the citys; the councils; the district; the end;
        the experiences; the joint; the offer; the person; the police; the previous; the recommendations; the risk;
        the services; the summer; their needs; their own; them; themes; there had; there is; they could; they think;
        they went; those that; three weeks; through; through the; time; time a; timeliness; times; to follow;
        to learn; to reach; to say; to take; to two; to what; to work; to young; told that; troubles; trust and;
        trusts; two inspectors; two years; up; up by; up the; up to; upon; victims; visitors; vote; vulnerable;
        want to; wanted to; warning; was about; was also; was done; ways; well being; went; were kept; were of;
        were said; when; which are; while the; who; who had; whoever; why; with what; word; work on; worried about;
        worry; worrying; would have; year of; year olds; year to; yearly
        """,
        -0.5: """
        = about workforce; a second; a team; access; actions; acts; adult life; after they; aim; all three;
        also praised; also said; an inspection; and had; and no; and ofsted; and says; and their; and then; and with;
        answers; are the; arrivals; arrive; asked to; asked what; asking; asks; assessing; at; back; backlogs;
        before they; benefit from; best of; between; borough has; borough is; boy; budget; built; by care; came back;
        cannot be; care homes; carried; children benefit; children stay; children they; children when;
        childrens homes; chose; commended the; communication; conferences; council does; council last; council to;
        council will; councils support; criticism; current; dealt; developed; directors; done about; done for;
        down by; dr; duty to; education secretary; families were; fewer children; figure; figures; finish; focus; for;
        for families; for help; forty; found them; full council; futures; go to; goes to; going to; good help;
        good use; gps; graded inadequate; grandparents; grant; grew; grip; grip on; had an; had one; had their;
        had told; had yet; half of; has brought; has made; has run; has told; have had; have to; he said; help has;
        help with; his majestys; hours; house; how; i was; if it; improvement as; in front; in it; in need; in other;
        in practice; in the; inadequate overall; included; inquiry; inspection report; inspection team;
        inspectors had; interviews; into care; invested; is about; is now; is part; its latest; its report;
        joint inspections; judgements; know what; knowledge; last month; last year; law; leaders do; learn;
        leavers requires; left in; letter and; libraries; lines; living; local; looking after; made by; major; matter;
        mean that; means a; members had; members noted; might; model; must; need; needed and; night; now has;
        of children; of february; of us; of very; offer; often; older; on friday; once; out today; page; parents said;
        part; part in; participation; particular; people had; people were; phone; practice was; practitioners;
        progress for; promised; queue; quickly and; ready for; recognises; records; regularly; remain; report came;
        report recognises; report states; responsible for; return; reviewed; risk; risk is; risks to;
        safeguarding was; said of; same thing; says; says a; says that; schools; secretary; senior leadership; sent;
        serious failures; services better; services for; setting; shared; since the; single; small; social workers;
        some services; somebody; sooner; sorry; stability; staff; staff of; statutory direction; stay in; stopped;
        swift; tackled; taken in; takes; talks; team to; that are; that can; that have; that inspection;
        the committee; the families; the good; the people; the quality; the response; these; they did; they had;
        they knew; they pointed; they saw; those with; three children; to adult; to childrens; to do; to feel;
        to finish; to hear; to it; to see; to show; to those; too few; too many; took; trauma; twenty; until;
        until the; up on; urgency; uses; view of; visit on; visit to; waited; was among; was left; was of; was on;
        was to; way in; we will; weak; weaknesses in; welsh; were in; were reviewed; were taken; what it; when things;
        when we; who used; will see; within; without; women; work; wrong; yet to
        """,
        -0.625: """
        = about other; a child; a clear; a monitoring; a month; a neighbouring; a new; accept; after being; after the;
        again; aged; agency; all care; and family; and is; and not; and skills; and widespread; answered; are among;
        are strong; areas are; areas to; as its; asked; assessed and; at a; at that; at which; begun; best possible;
        better and; better but; better services; board was; brothers; but there; by; by the; centre; changes in;
        come to; commended; committed; committee that; conclusion; contacts; council can; cqc had; dfe; drawn;
        eighteen; end; every child; experienced; experiences and; fact that; failure; failures; failures that; family;
        fenced; files; first and; for seven; fortnight; found at; found when; friday; good and; good news;
        good quality; had; had a; had improved; has led; have good; have made; help to; highlights; hub; important;
        improvement in; improvement overall; in good; inconsistent experiences; inspect; inspectors reported;
        is being; is done; is put; it all; judged inadequate; keeps; known; last week; latest monitoring; leave;
        leavers require; led the; letter that; lowest of; main; make good; managers; meetings; minister; most social;
        most vulnerable; nights; no grade; not given; not make; noted; of early; of everything; of families;
        of service; of them; ofsted came; ofsteds new; older people; on thursday; on what; or; or outstanding; out on;
        pay; plan; planned; pleased with; police; potential; protection requires; put off; put out; question;
        rated as; rating of; reading; relationships; response to; responsible; ring fenced; risks; scheme; score;
        scored; senior; senior managers; serious and; seven years; share; sharing; so the; social; spot; states;
        stayed at; stays; step in; still not; teams; than before; than that; that staff; the education; the head;
        the independent; the life; the most; the place; the trusts; their first; themselves; there; third since;
        this way; timely; to change; to its; to know; to put; too long; too slow; town is; trust was; two childrens;
        visits; visits to; waiting; was so; was weak; weeks; welcome; well to; were put; what has; what was;
        when they; which ofsted; who was; with no
        """,
        -0.75: """
        = about assessments; = about placements; = about timeliness; a progress; a rating; a third; about; act;
        action is; added the; and at; and how; and say; and social; and these; are kept; around; arrangements;
        arrangements lead; ask; assessments; assessors; because it; being rated; cant; care services; checked; checks;
        childrens services; city of; counted; county councils; culture; decisions; duty; early help;
        education childrens; england as; every; everyone; expected; explained; fact; find; following; for overall;
        for two; from the; good care; good for; has a; has got; have a; how good; improvements were; in a; in all;
        ineffective; interviewed; is an; is given; it inadequate; it says; keep; knows; knows its;
        leadership outstanding; leadership was; learning; let down; letter is; mean; minimum; month the; months; mr;
        my; need it; no one; no overall; of some; one had; ones; only when; outstanding the; parents;
        partnerships arrangements; people; place of; poor; praise; praises; private; putting; quickly; rated it;
        ready; recalled; report also; report the; responded; rules; safeguarded; see to; serious weaknesses;
        services and; services have; services since; slow; so often; specialist; strategy; strong and; suggested;
        summer; taken; that has; the government; the inadequate; the main; the ofsted; the way; there was; those who;
        time and; to inspect; too; training; trust were; understood; use; usually; visited; was more; was rated;
        website; were now; what ofsted; whether; who are; work that; would; young
        """,
        -0.875: """
        a single; accepted; advice; although some; are leaders; backlog; before it; began; can be; carers; childrens;
        childrens social; city council; data; demand; demand for; district; done to; during; each; families said;
        for childrens; good at; good practice; hard to; has had; head; head of; improvement has; in that;
        inspectors said; into; it found; knew; late; lead; lead to; leaders in; leadership which; like;
        local authority; made; manager; more work; moved up; now four; of this; ofsted had; ofsted said; outside;
        partners; plan for; possible; rated; ring; said and; services which; stable; teenagers; the backlog;
        the formal; the problems; they can; three areas; to children; to outstanding; to run; were also; were given;
        were serious; what had; who is; work together
        """,
        -1.0: """
        = about education; a whole; and to; and well; are; boys; but was; call; care at; children have; council has;
        day; do not; focused visit; for an; for improvement; had rated; in for; inadequate rating; inspection and;
        let; lost; made to; means; month; much better; nothing is; other areas; own; practice; rated inadequate;
        report said; statutory; supports; taken the; the judgements; they look; week; while; worker; year
        """,
        -1.125: """
        = about front-door; alan; although; an area; and so; are four; as well; found inadequate; good or;
        good progress; good requires; inadequate while; protection children; score for; services; show; that services;
        the borough; the failings; the inspectors; the report; the two; things had; this is; was made; was only;
        which were
        """,
        -1.25: """
        = foot; added; days; did not; homes; if; last inspection; outstanding good; plans; team; thursday; to have;
        was graded; worked
        """,
        -1.375: """
        children; in this; leaders good; leavers in; response; very good
        """,
        -1.5: """
        and has; home; need help; the other; work practice
        """,
        -1.625: """
        been in; is to; well as; workers
        """,
        -1.75: """
        = about care-leavers; make
        """,
        -1.875: """
        ofsted found
        """,
        -2.0: """
        = about management-oversight; so that
        """,
        -2.125: """
        = about permanence
        """,
        -2.375: """
        = about disabled-children
        """,
        -3.0: """
        = about health; = about recording
        """,
        -3.5: """
        = about unaccompanied-children
        """,
        -4.125: """
        = about childs-voice
        """,
    },
    Theme.SCOPE: {
        5.875: """
        = context; = head
        """,
        3.625: """
        = about scope
        """,
        2.5: """
        how good
        """,
        2.25: """
        = about childs-voice
        """,
        2.0: """
        = about missing-and-exploitation; by the
        """,
        1.875: """
        about children; and children; and those; council is; that the
        """,
        1.75: """
        adequate; an area; in need; is the
        """,
        1.625: """
        means; records; who have
        """,
        1.5: """
        and carers; and so; category; children who; disabled children; found and; four; grade; how; leaders; next;
        outcome; parents and; theme; was children; was to
        """,
        1.375: """
        = about permanence; after the; be back; ciw; disabled; elements; is given; met; outstanding good;
        service that; the services; the team; theme was; thresholds
        """,
        1.25: """
        = about health; = about management-oversight; = about placements; care and; child protection; children at;
        court work; due; good requires; had yet; health; how disabled; in it; inspections; interviews; is about;
        its own; means that; members; place of; programme; protection children; ratings; scored; the offer; through;
        was found; was on; were the
        """,
        1.125: """
        = about disabled-children; action plan; again; an inspection; and social; answered; areas; assessed;
        called on; cant; estyn; focus; focused on; from; go to; grades; inspectors have; its staff; local authority;
        nhs; offer for; ofsted; on some; one of; protection and; report is; result; safeguarding was; scale;
        score for; scores; stays; supported by; survey; the other; the participation; the second; the secretary;
        the third; this time; three weeks; to make; visited; whether; will; work and; yet been
        """,
        1.0: """
        a judgement; a priority; a rating; are leaders; are rated; assessed in; be; care services; case audits;
        categories; certain; council had; court; data; does; expected; files; for overall; health and; how children;
        improvement has; inspected; inspectorates; is not; local authorities; lowest of; made up; management; marks;
        may; meetings; need; need and; need it; no grade; nobody had; ofsted had; ofsted would; overall; performance;
        plan must; private; protection; put off; score; secretary of; senior leaders; subject; subject was; the full;
        the programme; their; their subject; third since; to see; watchdogs; we shall; will look
        """,
        0.875: """
        = about care-leavers; = about front-door; action is; and how; and others; and skills; and what; are four;
        assessed and; assessment; assessors; audits; autumn; been done; been told; carers who; check; considered; cqc;
        documents; education childrens; enough homes; evidence; expected in; exploitation and; findings; findings of;
        for childrens; for improvement; formal; framework; had to; has improved; has taken; have a; have had; have to;
        homes; if youre; inspected again; inspection the; it looked; it says; it took; its next; judgement;
        last months; lead to; leavers has; looks; management oversight; managers and; mark; met the;
        monitoring inspection; must be; needs and; no overall; not lead; now four; of childrens; of state; ofsted has;
        ofsted will; or; other areas; part was; participation; put questions; sent in; services told; shall; some of;
        taken the; that ofsteds; the centre; the cqc; the director; the inspectorate; the inspectors; the trial;
        their first; them a; them has; there are; there will; these; time; to reach; took three; trial; up to;
        usually; views; was about; watchdog; weeks and; were now; whether children; who use; will follow; within;
        young
        """,
        0.75: """
        a full; a progress; all at; also said; among the; and child; and childrens; and nhs; and these; and with;
        another was; are disabled; areas are; areas that; around one; as to; asked for; asked how; be sent; been;
        been a; before that; beforehand; cabinet member; case; cases; centre of; checked; childrens and;
        childrens services; choice and; city council; concerns was; councils view; done since; each of; engagement;
        experience; exploitation; faced; files and; for care; found inadequate; had a; had come; had looked; he also;
        homes of; improvement are; included; inspectorate; inspectors will; is made; is no; is to; joanna;
        judgement and; key areas; letter; letter and; likely; lines; lines of; looked; looked at; looks at;
        members of; message; minimum; none; none of; of three; offer; ofsted found; ofsteds new; others;
        oversight and; part; partnership is; performance data; placement; plan to; practitioners who; priority action;
        protection enquiries; publication; rating; reach; records and; regulator; risk of; second; sent to;
        service will; services; services which; so as; so the; social care; some are; state; studied; such as;
        supervision; taken; team will; that followed; the earlier; the edge; the message; the place; the report;
        the visitors; their views; these are; they did; they had; they look; things that; think; this; this was;
        time for; to inspect; topic; until; up of; up that; visited in; visits have; was felt; was one; weeks;
        were being; what the; what was; whatever; when ofsted; which were; who go; who work; will be; will not;
        with children; with families; with practitioners; yet; young people; youre
        """,
        0.625: """
        a young; adviser who; after and; again in; agency safeguarding; and asked; and much; and supervision;
        and young; anybody; are called; are employed; are set; arrangements; as; as its; as many; as social;
        been found; been in; cabinet; care are; case files; centre; chair of; chiefly; children and; children for;
        childrens records; choice; come; come in; commissioning; committee; committee that; concern about; could ask;
        council could; councillors were; councils; councils childrens; criteria; current; deals; deals with; does not;
        edge; education; education and; effectiveness; eight of; election; employed; employed by; enquiries; ever;
        experiences and; families by; followed; following; for; for certain; for that; for whom; found was; from home;
        front; full; further; futures; gave; gives no; go missing; gone through; good or; grade is; groups; had met;
        had spoken; has been; has its; has received; have an; improved; in about; inadequate in; independent;
        information about; inspect; inspectors as; it should; its; joint inspections; judged; judged inadequate;
        last came; leader of; leaders do; leaders help; like; matching; means a; meeting with; member; members noted;
        met children; mr; nine areas; nobody could; not given; not the; of exploitation; of family; of leaders;
        of service; ofsted also; on that; on the; once they; out today; oversee; overview; paediatricians; pages;
        place; powers; practitioners; proceedings; protective; public; public health; put out; question; reached the;
        ready; receives; recordings; recordings of; reports; represented; same thing; scotland; scrutiny;
        scrutiny committee; see how; seeking asylum; service; services outstanding; services the; set of; she added;
        since an; since it; skills; so; so was; social; staff of; step up; study; support after; that improvement;
        the cabinet; the framework; the hospital; the outcome; the scale; the workers; their last; them over;
        there is; they wanted; time in; to any; to stop; to tell; transformation; two inspectors; until the; use;
        visit had; visits are; voices; was only; we were; were also; were interviewed; were looked; what has;
        what leaders; what ofsted; where one; which are; whose; with both; with family; work were; workers at;
        working days
        """,
        0.5: """
        a choice; a fortnight; a hundred; a large; a sample; account; age; alan; alone; also asked; an inspector;
        and care; and decisions; and education; and leadership; and makes; and met; and no; and referrals;
        and support; any more; are expected; are protected; area for; area of; area partnership; area that; areas of;
        as well; asked; assessment and; at nine; at one; at risk; at what; authorities; be inspected; be no; be put;
        because of; been judged; being assessed; between them; borough councils; but the; called; calls to; care have;
        care quality; care were; carers; carers and; carries; cases the; children could; children looked;
        children young; cllr; come out; commission; council in; councillors; councils first; covered; criminal;
        days in; dealt with; decides; direct; do to; door is; during; earlier; edge of; eight; eleven of; especially;
        everyones; felt that; filled; final; financial; finished; first visit; for three; for two; found when; gangs;
        go; go into; great deal; group had; had asked; had had; had their; headline; hear from; higher than;
        homes were; host; how agencies; in care; in children; in on; in some; in this; inadequate; inadequate and;
        individual; inspection; interviewed; into account; involved; is; is now; is there; is wrong; isnt; it all;
        it does; it said; its social; july; key; know how; leaders on; length; live with; look; lowest; made by;
        made in; make up; making; may have; meant to; missing from; monitor; more than; most vulnerable; new report;
        no further; nurses and; of criminal; of early; of inadequate; of the; of them; of you; ofsted last;
        ofsted looked; on at; on which; once the; other agencies; outstanding; over pizza; partnership; pathway plans;
        pizza; played; presented; provides; publish; range; rated; ready for; reason; referrals and; report and;
        requires; requires improvement; responsibility; reviewed; round; safeguarding hub; same for; sample;
        sample of; schools; schools and; see what; sent; separately; september and; set; set out; seven; should have;
        spent; staff and; start of; step down; step in; strategic plan; suitable; support for; taken in; taken into;
        talk to; task; team in; that an; that in; that looks; the adult; the autumn; the care; the evidence;
        the experiences; the front; the headline; the independent; the inspector; the inspectorates; the most;
        the multi; the need; the next; the rating; the regulator; the two; the wellbeing; their letter; theirs; them;
        there; there has; therefore; they read; they thought; think that; this one; three areas; three possible;
        thursday; tier; time but; to children; to know; to meet; to show; two weeks; unaccompanied children; up on;
        urgent; use the; visitors; visits to; want to; wanted to; was at; was judged; watched; we will; wellbeing;
        were; were at; were taken; what; what happens; where the; which; which ofsted; who has; who live; whoever;
        with one; work; written to; wrong; yearly
        """,
        0.375: """
        = about overall; = inspectors; a great; a month; a range; a report; a say; a second; a single; a visit; about;
        about it; after they; age of; agree; among; an assessment; and ask; and breakfast; and four; and looked;
        and of; and on; and progress; and services; and teachers; and the; and which; appear; are at; are being;
        are clear; arrive; ask for; assessing; assessment is; assessments that; at an; at work; bad; because the; bed;
        bed and; been sent; began; between; breakfast; but a; by; came on; cant be; care leavers; care proceedings;
        cases were; chair; children aged; children in; children on; childrens social; choose; chosen; clear and;
        clinical; colleges; community; consider; consistency; council the; county council; county was; day; day that;
        days of; dealt; december; decisions; decisions are; department was; desk; development; dfe; do not; document;
        drawn up; drew; duties; early years; enquiry; expected to; experience and; experiences; exploited; falls;
        family help; fill; filled in; find out; for an; for and; for each; formed; fortnight; four more; friday;
        from inadequate; from the; front door; fully; give; gives; grade for; had an; had seen; had written; happens;
        has got; has had; has left; has made; has to; have been; head of; help children; help workers; home or;
        hospital; if; immediate; important; in bed; in three; independence; inspector; interviews and; into a;
        introduced; is an; is due; is expected; is getting; is kept; it as; it found; its first; know; know that;
        known; large; leavers; leaving; leaving care; led by; left out; level; listened; managers; meant; meets;
        member for; might; missing; monday; monitored; my; new year; no; nobody; not; not be; now on; nurses; of care;
        of february; of four; of this; of us; of what; offered to; on an; one; one another; one was; opened; other;
        our services; out to; outcome of; overall grade; parents; parents had; pathway; people who; plan by;
        plan that; plans were; plans which; practice with; pre; pre proceedings; progress since; providers; purpose;
        putting; quality commission; quick; rated inadequate; rating of; read; received the; records of; records were;
        report came; reviewing officers; safeguarding; safeguarding and; said that; secretary; see a; seeking; seen;
        service from; service is; services better; services inadequate; settings; sexual; sexual exploitation; show;
        simply; since; since january; since november; since then; some cases; soon; staff; staff had; stands;
        still to; stop; stops; strengths; strengths and; supported; talked to; tasks; tea; tell; tell the; terms;
        that had; that she; that would; the age; the assessments; the committee; the education; the files;
        the inadequate; the latest; the law; the leader; the pandemic; the result; the right; the risk; the trust;
        them from; them is; they asked; they looked; they were; thing; things; this way; those that; thought of;
        three days; through a; till; to bring; to decide; to four; to go; to its; to talk; todays; told that; took;
        took a; trust; trust and; unaccompanied; unitary; uses; visit on; visits; visits and; voluntary; wanted;
        was a; was graded; was held; was last; was made; way it; wednesday; week; went; went to; were asked;
        were given; were in; were told; which will; who run; wide; with experience; with other; with send; with them;
        you; your
        """,
        0.25: """
        = about education; a week; about the; about them; above; abuse; action; adopters; adult; adviser; among them;
        an overall; and is; and more; and one; and were; answers; anything; approach; are given; as an; as the;
        asked what; assessments and; at; be in; because; before a; both; break; brought in; can; case records; chance;
        children was; childrens; chronologies; concerns; contacts; conversations; corporate; council and;
        council will; days; decide; department for; developed; disability; domestic; done by; dropped; early help;
        educational; educational needs; eleven; ends; families have; few of; fifth; first; focused; for children;
        for it; for young; fourth; from a; from parents; get to; given; gone missing; grown up; had; held; how well;
        hundred; impact; impact of; improvement and; improvement plan; in for; in person; information; just; justice;
        kind; last; law; leadership; leavers with; listened to; looks after; makes; meet; middle; ministers;
        need help; needs; november; october; of its; of serious; on children; on it; on social; on to; once; out in;
        out the; over a; overall effectiveness; overdue; own; pandemic; people from; people to; people were; plan and;
        police; private fostering; process; progress of; protection plan; protects; ran; rated good; received;
        recognised; referred; regularly; report; report on; rest; reviewing; senior; sense; services for; short;
        short of; since the; six; social work; special educational; staff were; stand; step; talking; teachers; team;
        that of; that were; the assessment; the childrens; the childs; the health; the impact; the lowest; the main;
        the middle; the partners; the rest; the social; the start; the views; the work; they are; they came; thirty;
        thought; to find; to follow; to support; told to; two of; up the; views of; virtual; voice; was the; well as;
        were on; what children; which is; whole; with disabilities; worked; would be; youth justice
        """,
        0.125: """
        = about assessments; a few; about their; all; and a; and protection; and to; any; are not; area; arent;
        asylum; based; carry; challenge; changes; children; children with; city; coming; could not; council; county;
        date; disabilities; done; door; drawn; duty; family; felt; follow; foster carers; gone; good in; got;
        help and; here; his; improvement; in one; inspection of; it; known to; leader; let; neglect; of it; off;
        officers; on; on their; out; outside the; people in; plan; plans for; practice; progress; protection plans;
        questions; referrals; return; review; single; social workers; some; such; talk; term; than; than a;
        the councils; the home; the whole; the young; them and; theyd; three; three years; through the; to date; up;
        used; view; waiting for; want; were not; what they; who are
        """,
        -0.125: """
        = about leadership; = about plans; a decision; a long; a small; adopted; after a; and are; and in; and it;
        are; are kept; are well; asked to; assessments of; begun; being; benefit; birthday; books; by ofsted; call;
        can be; checks; children are; children to; come to; complex; could; council was; delay; described as;
        director of; down; drop; else; every; experienced; fair; fathers; february; figures; focused visit; for them;
        foster; good and; hand; hard to; house; inspection in; it was; judged good; knows; lack of; language;
        last inspection; lead; learning; least; led; line; many children; month; monthly; moves; nearly; not know;
        number; of; offered; old; only; order; panel; parents of; personal; places; post; priority; quality of;
        recorded; respite; risks; self; send; services and; should; signed; small; so that; somebody; something;
        spoke; story; teenagers; the new; their parents; therapists; to do; to have; to stay; today; told;
        told inspectors; too little; too long; too many; trained; twenty; two; under; up with; wait for; waiting; way;
        we; weekly; welsh; were rated; when a; while; word; workers; workers in; would like; written
        """,
        -0.25: """
        = about other; = about unaccompanied-children; a childs; a clear; a family; a good; a home; a lot; a review;
        a specialist; about a; across; act; acted; all areas; an outstanding; and an; and good; and have; and its;
        and not; and said; and some; and staff; and their; are supported; asks; asylum seeking; at all; at any;
        at the; away; baby; back to; be good; become; beds; been the; before they; best; blank; board; borough;
        boroughs; bosses; britain; brothers; brought up; built; but; came to; care; care for; care plan; care plans;
        cared; cared for; carer; carried out; cent of; charge; charity; chief executive; children had; children is;
        city councils; clear; closed; co; come back; comes; commissioner; concerns about; conferences; contracts;
        corporate parenting; cost; councillor; councils services; country; dates; dealers; department; describes;
        done to; down from; down to; each child; effective; empty; even; evening; every child; everything; extra;
        failing; families and; families who; fast; fewer children; fewer than; file; find; finding; first time;
        follows; for carers; for four; for the; for those; form; former; forum; found the; four children; fourteen;
        gave the; given to; go back; go through; gone up; good as; good rating; had gone; had never; hardly; has;
        has a; has said; have; have improved; have made; have the; having; health visitors; heart; help to; helped;
        highest; highly; hour; households; houses; how it; how many; hubs; ill; improving; in charge; in how;
        in november; in our; in touch; inconsistent; initial; inside; inspectors; inspectors that; into; is a; is in;
        is too; it and; it in; joint; judged to; june; keeping; kept on; knew; lack; last full; leaders have; leaflet;
        leavers and; leavers in; leavers is; legal; life; liked; list of; made a; make sure; matter; mean; measures;
        meeting; missed; monitoring visits; mothers; moved to; national; neighbouring; neighbours; neither; night;
        nine; no child; no one; not all; not yet; notice; noticed; of good; of their; of these; of work; once a; open;
        our; outstanding and; parenting; passed; people are; permanent; persons; picked up; pointed; policy; possible;
        present; professionals; promised; protect; published; pupils; quality; quality assurance; quarter of; quickly;
        rates; receive a; record; reflect; refugees; repeat; report says; respond; return interviews; right; rights;
        room; said to; say that; school; schools are; secondary; seeking children; sees; service for; service had;
        services had; services to; side; sixteen; someone; sooner; sorry; speak; special schools; stability; stable;
        stage; start; starts; statement; statutory; stood; strength; support from; sure; systems; takes; than the;
        than they; thanks to; that childrens; that people; that their; that there; the bottom; the chief; the child;
        the first; the highest; the improvement; the local; the old; the one; the police; the quality; the top;
        the town; then; they felt; they know; they will; though; thoughtful; time to; times; to ask; to care;
        to carry; to help; to keep; to protect; to read; to run; to take; to write; too much; top; training; treated;
        trouble; two years; understood; victims; visit; waited; waits; wants; warm; was that; way in; weaknesses in;
        well and; were found; were said; what it; when it; when the; when they; with; with an; words; work was;
        worries; write; youth
        """,
        -0.375: """
        a council; a focused; a number; a quarter; a very; a written; accepted; actions; adoption and; adults;
        advisers; after children; ago; ambition; and by; and had; and health; and her; and inspectors; and make;
        annual; answer; answer to; april and; are in; are known; areas for; around; arranged; at a; at present;
        auditors; authoritys; babies; base; before; behind; borough has; boy of; brought; called the; calls;
        came into; cannot; carried; carry out; cent; change; changed; citys; clearly; come into; contract;
        council does; council for; council would; councils in; countys; crisis; critical; criticised; culture;
        deal with; deeply; did; direction; director; do; doing; draw; early and; effectively; ended; enough for; face;
        feel; findings and; firm; for disabled; for education; for families; for how; for looked; for vulnerable;
        forty; fostered; found; found in; four of; four weeks; four years; full inspection; get better;
        getting better; getting on; good overall; government; green; group of; had left; had no; half of; handed;
        has given; has gone; heads of; heard; heard that; help; help for; hold; hours; how much; how often; how to;
        identified; improvement notice; in by; in each; in february; in january; in ten; in their; in which;
        inadequate rating; inquiry; inspection had; inspectorate of; inspectors came; inspectors said; inspectors say;
        into the; is under; is what; it a; it the; its care; join; joint targeted; judged the; lead the; leaders of;
        leavers were; led to; letter to; listed; live; live in; living; lot; majestys inspectorate; make it; many of;
        men; month to; most; mother; ms; must; name; no more; not always; not been; note; number of; of harm; of our;
        of probation; of september; of whom; of young; off a; on child; one has; ones; opposition; out a; out of;
        over the; pace; panels; part of; partner; people aged; per; per cent; performing; placed; planning and; plans;
        pleased; points to; poor; poorly; previous inspection; problems; programme of; quarter; rate; reply;
        reports of; response to; safe; safety; saw; saying; seldom; service was; services department; services have;
        sets; signs; sit; six months; six weeks; slow; so far; social worker; speaks of; specialist; staff in;
        staff who; stay; strategy; strong; such children; suggested; support; swift; targeted; targeted area;
        template; thanks; that a; that are; that was; the budget; the citys; the contact; the county; the countys;
        the day; the end; the grade; the hub; the national; the nhs; the partnership; the plan; the plans; the region;
        the service; the time; the word; the youth; their lives; their own; them that; there had; they also;
        they said; they should; time they; to disabled; to say; told us; touch; turn; unannounced; understand; up in;
        very; view of; visit to; wait; wales; was inspected; ways; we are; we have; weeks before; weeks on;
        were judged; were last; where; where they; where we; wherever; whether the; which children; which has;
        which the; which was; who; who may; widespread and; with no; without; workers who; would do;
        written statement; wrote; year and; year before; year to; young adults; young person
        """,
        -0.5: """
        a case; a fifth; a new; a plan; a step; able; able to; accept; accepts; advice; after; agreed; all four;
        all of; almost; always; an ofsted; and all; and read; and was; anyone; applications; are a; as a; as in;
        as they; asked the; at once; at that; average; be done; been carried; bottom; boys from; branded; by video;
        care in; care of; children have; childrens trust; come and; contact; danger; days and; described;
        disabilities send; does for; education health; efforts; end; end of; english; everyone; executive; failures;
        families; fewer; for some; for their; forward; from ofsted; girls; goes to; good but; grade of; graded the;
        had been; had told; hartsmere; has found; has inspected; her; in every; in four; in those; in what;
        inspectors praised; inspectors thought; into care; is done; is much; it follows; job; jointly; keep; latest;
        left; less; letters; like to; long; looking; march and; marked; more money; move; need not; new;
        new framework; nor; of action; of constabulary; of local; of two; of which; ofsted inspection; out as;
        partnerships; pay; people had; person; praise; praised the; previous; raised; recent; recommendations;
        referral; replied; required; response; run; safer; saw a; saw that; scheme; service and; services as; showed;
        sides; significant; since october; since september; speaks; spending; spoke of; steps; such a; support and;
        that inspection; that this; that what; the areas; the city; the list; the staff; the three; there were;
        they could; they have; this inspection; those who; time since; time that; to act; to an; to childrens;
        under a; us; vulnerable; was not; welcome; were inadequate; what a; what came; why; will have; with a;
        work to; worried; worse; years ago; yjs
        """,
        -0.625: """
        = found; a boy; a child; a group; about how; according to; and go; and that; and they; april; are looked;
        area send; areas to; arrivals; be found; boy; boys; budget; came up; care is; chief; children go;
        constabulary; could be; demand; different; door in; education secretary; eleven months; four in; get;
        had found; half; harm; high; how the; i; improvements; in october; in two; inspected in; inspectorate has;
        inspectors looked; inspectors read; inspectors wrote; is that; it also; it is; it to; it will; its services;
        kept; labour; last year; list; lives; lockdowns; means to; more; more children; most of; moved; much; needed;
        notes; ofsted report; on from; on how; one in; other councils; out on; over; oversight of; parent; planning;
        positive; rating and; read in; recommendations of; reported that; required improvement; running; said the;
        see the; september; services on; services were; share; sixty; some children; supports; system; ten; that they;
        the last; the number; the support; the view; third; those; three of; to get; to work; twelve; two areas; up a;
        up by; upon; visit since; visit was; was another; was inadequate; when inspectors; when services; whom;
        widespread; worker; worst
        """,
        -0.75: """
        according; adoption; after its; already; an inadequate; and september; been inadequate; by a; child;
        children will; commission cqc; downs; explains; failed; far; few; finds; focused inspection; from an; getting;
        given the; good; hard; heads; however; in a; in five; in its; inspectors from; inspectors had; it has;
        its childrens; last time; little; lost; march; monitoring letter; noted; ofsted and; ofsteds report; often;
        paid a; people; says; service which; still; the recommendations; they come; third of; time of; was; was good;
        weaknesses; well; what is; years; youngsters
        """,
        -0.875: """
        a joint; an improvement; and families; are now; as good; before the; council a; council to; failings;
        family will; going; home; inspectors were; ofsted inspectors; put in; should be; surprised; take; that;
        that children; the focused; the year; their third; they need; to improve; to look; up from; was given;
        was set; when; who were; works; year
        """,
        -1.0: """
        = council; also; between april; council has; go on; goes; had not; improve; letter about; local area;
        looked after; many; money; no family; of a; ofsted inspected; paid; say; serious; that services;
        the authority; too; troubled
        """,
        -1.125: """
        a third; and found; found that; in the; reported; the children; to be
        """,
        -1.25: """
        children were; going to; in may; named; said; second visit; to a
        """,
        -1.375: """
        the council; visit in; visits in; were going
        """,
        -1.5: """
        that it
        """,
        -1.625: """
        joint inspection
        """,
        -1.75: """
        praised; there was
        """,
        -2.0: """
        = about workforce; better
        """,
        -2.125: """
        = about timeliness
        """,
        -2.5: """
        = foot
        """,
        -2.625: """
        = improvement
        """,
        -3.5: """
        = strength
        """,
    },
    Theme.OTHER: {
        4.375: """
        = about other
        """,
        2.75: """
        victims
        """,
        2.375: """
        = about health
        """,
        2.25: """
        neglect; parents
        """,
        2.0: """
        financial
        """,
        1.875: """
        fathers; live in; protection plans
        """,
        1.75: """
        care is; child protection; money; mothers; services; some of; unpaid
        """,
        1.625: """
        contact; had gone; home care; of what; the inspectors; violent
        """,
        1.5: """
        at present; domestic; fathers were; help; many; people; unpaid carers; violence
        """,
        1.375: """
        = about missing-and-exploitation; carers; childrens; co production; cost; from a; in ten; of child;
        production; service works; teenagers have; work with
        """,
        1.25: """
        advocacy; alcohol; are now; carers get; crime; died; direct payments; done to; effect; eight; family time;
        has come; home; information; one in; parents did; resident; taxis; the inspection; they can; trust was;
        unitary; which is; workers they
        """,
        1.125: """
        a social; adult mental; also; are in; bills; budget; children up; childrens services; clubs; co; dads;
        hobbies; in four; just over; kept; or with; part in; payments; present; receives; relationships; separation;
        sisters who; spending; that council; the main; the money; to change; to school; we get
        """,
        1.0: """
        = about childs-voice; = about leadership; = context; = foot; a risk; advocates; and well; apart; are kept;
        arrangement; arrivals; asked what; birth parents; boy; budgeting; care in; care when; children in;
        childrens service; commonest; currently; direct; disability had; get to; got a; handed to; have a;
        help people; hospital; in its; in the; inspection team; is held; is where; issued; knife; leavers are; less;
        looks after; mentions; money for; more money; most; most have; mother; not always; of neglect; of private;
        offend; own and; parents who; people are; police; police in; risk assessment; run a; see; sentence; shared;
        social services; strengths and; support; support for; the areas; the needs; the shared; the time; them had;
        they come; three children; to childrens; to get; to improve; unaccompanied; was also; with no; yjs;
        youth workers
        """,
        0.875: """
        = about assessments; = about care-leavers; = about unaccompanied-children; abolished; about; advocacy is;
        advocates for; affected; affected by; after children; always; always assessed; and how; and sisters; and that;
        and two; another; are bought; are put; are waiting; breakfast clubs; charges; coercive; come into; could get;
        council spent; councils care; death; domestic abuse; drug and; fact; families; financial assessments;
        for prevention; force; funding; given the; good results; has; have improved; have used; hospital discharge;
        housing; in hospital; it; it needed; killing; knife crime; letters; libraries; living with; made a; main;
        men who; miles; most vulnerable; moving from; mums; needs of; neglect is; of some; offer which; out in;
        parents felt; people seeking; people to; per; place; plans in; pupil; pupil in; reablement; reported missing;
        residents; rules; safeguarding board; say more; seeking asylum; shared lives; should do; sorted; sorted out;
        specialist childrens; spends; suited; tackle; that they; the view; there; there were; time of; to neglect;
        too that; travel to; unanswered; up late; with less; worker who; wrong; young parents
        """,
        0.75: """
        a fifth; a football; a monitoring; a programme; a stranger; agencies in; an evening; and alcohol; and ofsted;
        and some; april; are asked; are given; are supported; assessments came; at how; auditors; be found; bill;
        birthdays; board has; board was; books; boy of; breakdown; breakfast; brothers and; care; care and;
        carers had; cash; chances of; change; change for; children live; children were; close; come before;
        complaints; council would; court; debt; department; district has; each year; effectively; eight years;
        fact that; families are; families still; family network; feeling; five in; fled; for families; for help;
        for young; get better; get there; give up; gone up; good; government; graded; gypsy; handed; harm is;
        heritage; heritage and; in five; in wales; include; inspectors made; into the; is reported; is thoughtful;
        is worth; it also; joint visits; keep children; killed; left to; liberal; liked the; lives; local offer;
        looked after; looking after; looks; many families; many parents; meeting is; men; mothers who; moving; multi;
        multi agency; networks; not know; of six; of which; offers; often left; on children; out on; parent who;
        people moving; people whom; perpetrators; plans has; pound; priority; prison; probation; professionals;
        profile; public; pupils; recognised; referrals; register; removed; reported; requests for; results for; risen;
        room; schools and; service; set out; since been; stranger; subject; the city; the department; the library;
        the life; the yjs; therapeutic; therapeutic help; theres; theres no; things have; thought of; thoughtful;
        time; time is; to a; to say; tripled; two new; under one; view of; visits by; was among; was looking;
        was picked; well being; were not; where it; who fled; who go; who have; whom no; wing; with; with about;
        with domestic; work on; workers and; worth; year; years and
        """,
        0.625: """
        a community; a concern; a family; a hospital; a line; a prayer; a week; activities; adoption and; adults;
        adults in; after; although; and most; and sleepovers; and the; and their; and this; approved; are among;
        are brought; are hard; are most; are sorted; area was; argued; asked for; at the; available; been slow;
        before anything; behaviour; being a; bought; bringing; by social; came after; care at; care homes;
        carers feel; carers from; chances; child gets; children at; children board; childrens trust; coming in;
        concern about; contract; council put; council spends; covers; croydons; damp; debts; easy to; english;
        equipment; equipment and; fares; fees; fees for; fell; fifth of; five years; for respite; found out; found to;
        garden; get; gone; good at; has climbed; health was; held back; held to; highest; holidays and; home in;
        households; ill health; improve its; improved; in force; in many; in march; in most; in our; increase;
        information in; inspectors noted; inspectors said; interviews with; into care; is available; is right;
        is second; it goes; january and; journeys; justice system; kitchen; know where; last month; left; lessons;
        letters before; live; living; living in; localities; longer; lost their; many cases; members were; mental ill;
        miles from; money is; monitoring visit; month the; mothers with; ms; murdered; names; nine in; no recourse;
        note; noticed; numbers in; of being; of court; of money; olds who; on long; on our; or a; ought; ought to;
        our care; parent; parents whose; partners; people wait; picked out; plainly; plainly what; point; police the;
        police were; poverty; prayer; promoted; promoted and; protection; put down; recourse; recourse to; refuges;
        relationship; reminded; reminded that; report says; restorative; risk are; run; safeguarding children; said a;
        same room; seeking young; sleepovers; so that; social care; somali; somali and; somebody to; sometimes;
        sort of; speakers; spending on; spent; still had; still not; supported to; technology; the assessors;
        the authority; the better; the borough; the highest; the liberal; the promise; the safeguarding; the social;
        the twelve; the unitary; their mother; this has; through the; to feel; travel; tribunal; turn up; turnaround;
        turned away; twenty miles; two and; unaccompanied asylum; up an; up so; using; value; value the; visit in;
        volunteers; vulnerable; wait in; wales; was hard; was what; website; well argued; went unanswered;
        were looked; were reminded; what she; what will; when parents; who does; whose children; with birth;
        with half; with this; women who; womens; worked with; would be
        """,
        0.5: """
        = about disabled-children; = about permanence; a boy; a corporate; a half; a named; a quarter; a serious;
        about a; about one; added; adopted and; after by; agency safeguarding; allegations; among them; an office;
        and a; and brought; and faith; and what; apart from; are checked; are living; are needed; are there; areas to;
        arranged; arrangements; as something; as was; aware; badly; banks; because there; been used;
        before proceedings; behalf; behalf of; besides; better; birth; breaks; brought; brought together; came;
        caring; carry out; cent in; child; child have; children; children a; children after; choice of; choir;
        climbed; complain; constabulary; contracts; costs; could; could have; council the; crept; criminal; cut;
        deal with; deals; deals with; december; delay and; demand; developing; did not; discharge; dont; drinking;
        during; during the; effects; ehc; eight in; else; emails; even when; everybody; families can; families said;
        family; father; feel; felt; fewer children; fifth; figures; firm; first of; for example; for older; for over;
        for the; for what; forum; fostering arrangements; fostering households; four in; from childrens; from those;
        funds; gap; get a; gets a; good practice; got; had to; half years; has no; has since; have been; have had;
        have seen; help has; help of; help with; helps; high standard; hit; holidays; home to; homes; homes where;
        house for; how good; i have; improve; improve the; in families; in meetings; in person; incidents;
        independent; independent trust; inspectors came; inspectors they; internet; it follows; it has; it says;
        its books; justice; kitchen table; lack; last year; laugh; learning disability; let down; letter recognises;
        letter that; letters and; library; long term; made; mainland; monitoring; much of; mums and; nature; near;
        nearest; need care; needs; neglect for; not show; not thought; not well; number of; of all; of each;
        of families; of five; of support; of them; offer; officers and; often; older; on at; on behalf; on from;
        on thursday; or; out; out as; out what; oversight of; paid; parental; people had; plan and; plans are;
        prevention; proceedings; promise; public funds; put out; quarter; quarter of; recognise; relationships with;
        report has; response to; results; right for; roll; roughly; safety planning; says is; second nature; section;
        secure; see the; sentences; september; service had; service was; set up; shift; signs; single; sisters;
        something that; sort; specialist services; stabbed; stage; stands at; statement; statutory; such as;
        suggested; suggested that; support group; supporting; table; taken for; taken up; team that; team was;
        that families; that he; that it; that many; the budget; the council; the effects; the failings; the harm;
        the internet; the mainland; the nearest; the review; the signs; the subject; the welsh; their lives; them are;
        them were; there are; those they; three days; three in; three months; times in; to carry; to domestic;
        to follow; to public; too for; took the; town; transition; trips; trust; twelve months; twice a; under; up by;
        up from; used; used as; villages; vulnerable young; warm and; was given; was taken; well and; well as;
        were at; were doing; were the; were told; were treated; when it; where to; which made; who dont; who had;
        who help; who see; whom; with special; without a; words for; workers share; works; years the
        """,
        0.375: """
        = about management-oversight; = about scope; a court; a house; a review; a strength; a third; a trust; a very;
        a year; accept; adoptive; adult; age; agencies; agency; almost; an eye; and in; and on; and other;
        and outcomes; and people; and somebody; and those; and we; anything; anywhere; approach to; april and; are;
        are held; are still; are understood; around; arrangements for; as; as many; as often; assessments in; at home;
        at that; average; babies; be done; became; because; been agreed; been appointed; been to; been trained;
        before; borough of; boxes; brothers; by children; by staff; by the; came into; carers of; carry; carrying;
        cases; challenging; checks; child is; children the; communities; complaint; concern; county council;
        county hall; crisis; department was; described as; digital; directly; director and; disability;
        disabled children; district; do to; down; drug; early; easy; emergency; ended; enough for; even; evening;
        example; exemplary; explained; fall; find; five; focused visit; football; for advice; for carers; for new;
        for two; four times; friends; front door; gone on; good progress; grandparents; grandparents and; had become;
        had seen; halved; hard to; has already; has grown; has to; have left; have their; he said; held; help to;
        helping; holds; home or; home were; homes of; housing officers; however the; hundred; hurt; improvement in;
        in good; in need; in short; in this; in three; in what; inadequate rating; include the; information about;
        inspectors that; interpreters; interviews; involved; is; is assessed; is done; is found; is left; is on;
        is thought; is well; is what; it came; it could; its own; kept in; kinship; knives; leaders and; learnt;
        least; left out; less often; life; like; liked; listened to; little; little of; lone young; long after;
        longer than; look; majority; make good; managers do; me; met with; might have; minds; missing in; months to;
        more; more for; moving on; mum; national transfer; neglected; network; never been; nights; nine; of plans;
        of their; off and; offices; often as; on childrens; on its; on offer; on those; one boy; other councils;
        out the; over; oversight; paid for; people could; period; photo; place at; place in; plan which; play;
        point to; population; pre; preparation; privately; process; progress and; provide; puts; rating in; read by;
        reason; receiving; recently; report was; reports are; requests; reserves; respite; return home; review of;
        rigorous; risk and; runs; safeguarding; safeguarding hub; said and; saw; say they; says; school; scrutiny;
        service to; services and; services are; services as; sharing; sharp; short break; should be; slow to; social;
        social worker; some; sooner; speak; split; staff and; stands; still; support of; sure that; swimming;
        taken to; takes place; talking; teams were; tell the; ten of; than before; that help; that is; that nobody;
        that ofsted; that the; that was; the families; the first; the integrated; the job; the public; the record;
        the regulator; the report; the trusts; the year; them have; them the; they felt; they found; they had;
        they should; those living; thursday; to find; to go; to keep; to support; told to; took place; tool; towards;
        trained in; treated; turn; twenty; unaccompanied children; understood; uneven; video; visit to; warm; was;
        was called; was described; was done; was held; was less; was no; watched; well enough; well run; went; were a;
        were of; what had; when; which had; who; who take; who used; will be; wished; wished to; with relatives;
        with social; within three; women; work to; workers at; workers make; working; worry; wrote; year for; years
        """,
        0.25: """
        a better; a day; a disabled; a focused; a further; a learning; a letter; a lot; a real; a small; a special;
        a specialist; a worker; a young; advice; an independent; and carers; and family; and of; and police; and then;
        appointed; are clear; are well; areas; areas for; as it; at an; at any; at every; at least; at weekends; be a;
        been in; before a; before they; being; blank; board; break; can; capacity; care of; carer; checked; checks on;
        child in; child who; children from; children go; children on; children safe; childrens homes; city; clear and;
        clearer; club; come to; community; complete; conference; contact with; council to; council was; councils;
        county; days; deaf; dealt with; decision making; describes; disabled; disabled child; does; doing; each month;
        each other; earlier; early and; emotional; established; failings; families and; families were; fewer; five of;
        follow; follows; for childrens; for every; for improvement; for parents; for their; formal; full of; fund;
        given; good and; grant; guardianship; had been; help for; homes with; hours; ill; in every; in for; in how;
        in january; in prison; into a; it and; it should; just; learned; like to; listened; local; look at; looking;
        lot; make; make sure; managed; march; matter; meet; meet their; might; minutes; misuse; month and; moves;
        name; named; nearly; needed; needs to; neighbours; night; no longer; of it; of its; of school; off;
        offered to; ofsted had; on; online; our; outstanding; panels; parents to; park; passports; pay; people and;
        persons; planning for; published; put; rarely; rate; rates; rating; reach; recognises; records; recruitment;
        regulator; respond; rota; running; safe and; said that; said to; second; see their; seen; services at;
        services had; services of; services to; services were; seven; share; should; show; signs of; since; sought;
        special guardianship; specialist; stable; staff have; standard; stop; stopped; straight; strength; strengths;
        system; take place; than; than the; that children; that people; that this; the boroughs; the children;
        the end; the hub; the nhs; the number; the partnership; the person; the plan; the room; the same;
        the services; the use; their own; they; they could; theyre; those who; three times; time and; to and; to ask;
        to care; to good; to its; to show; to their; told that; too little; too often; touch; transfer; treated as;
        turns; twice; unborn; up; up and; view; wait; waiting; waiting for; we have; welsh; were held; what the;
        what was; while the; who is; whose; wishes; with a; with send; within a; without; without delay; worker and;
        year before; year old
        """,
        0.125: """
        = about front-door; account; again; anyone; as good; as the; asked; assessment; at all; authority; between;
        borough; by a; case; cent; closed; comes; completed; council; council has; councils childrens; date; delay;
        disabilities; done; door; faith; foster carers; front; give; go to; have; history; in may; inspection; isnt;
        knew; lead; lone; may; mean; means that; meeting; million; month; noted; of children; order; parents of;
        partnership; people in; per cent; plan; right; safe; same; somebody; something; term; that; the child;
        the councils; them; third; this; to them; up in; was not; we; were in; what; what they; when a; where a;
        would; you; youth
        """,
        -0.125: """
        = about placements; a decision; a full; a joint; about the; above; access; action; adopters; adviser;
        after the; against; already; arent; ask; asked to; assessments of; asylum; audits; away; be good; been rated;
        been told; began; by; called; considered; core; decisions; do; do not; does not; drugs; each; early help;
        enough; expected; experience; experiences; first; for; for those; found; gangs; given to; go missing;
        good rating; hand; identified; impact; including; its; january; keep; learning; leaving care; long; meets;
        members; missing; months; need; not been; notes; of; officers; ofsteds; olds; on their; other; over the; own;
        part; pathway plans; plans were; praised; progress; rated; reached; read; recorded; required; risks; seldom;
        send; services for; signed; six; some children; stay; supervision; take; team of; the best; the county;
        the pandemic; the support; the work; they have; those; to know; to make; to see; took; trained; use; well;
        were; were described; werent; whether; while; who need; with care; within; worker; workers have; written;
        year olds; young
        """,
        -0.25: """
        = about workforce; a case; a good; a lack; a panel; a parent; a phone; a plan; a report; a team; about them;
        about what; absent; access to; adequate; adopted; adult services; adults who; all but; an assessment; and at;
        and care; and council; and not; and social; and support; and there; and who; answered; are a; are better;
        are done; are good; are helped; are met; are missing; are no; are not; are of; are often; are to; are used;
        arrived; arrives; as a; as long; asked the; asks; assessments are; assurance; asylum seekers; at a;
        attendance; audit; august; away from; backlog; been; been asked; been found; been on; begin; best; beyond;
        big; bosses; box; brought in; brought up; building; bus; by people; call; came out; care for; care have;
        care leaver; care were; carers for; carried out; charge; check; chief; child has; children do; children to;
        children with; childrens needs; clinic; closely; come back; commissioner; committed; complex; consistent;
        corporate; council in; councillor; councils own; country; cover; described; difference; difficulties;
        direction; documents; drawn; drift; drop in; due; education health; evaluation; face; failed; fair;
        families of; family support; few; few children; fifteen; file; filed; fives; following; for care;
        for disabled; for four; for its; for one; for vulnerable; former; fortnight; forty; forward; foster families;
        found and; four; four years; fourth; framework; free; from one; full inspection; get the; getting; girl; go;
        go back; go out; good enough; got better; grade; grades; great deal; had come; had got; had not; had taken;
        handled; happens; has become; has gone; has not; has said; have come; have made; have the; hear; hearing;
        held in; held up; help is; here; highly; homes for; hotels; houses; how; how well; hubs; improvements; in a;
        in an; in april; in danger; in each; in february; in full; in november; in october; in on; in plain; in six;
        in which; initial; inspected; inspection in; inspectors found; inspectors have; inspectors saw; is a; is more;
        is not; is still; it does; it had; it in; it takes; it was; its childrens; judged; judgement; june; knows;
        labour; language; last inspection; later; leadership; leaver; leaves; leaving; led; life is; likely; line;
        lines; local authority; looked at; low; lowest; makes; management; managers; matched; meant to; meetings;
        ministers; monday; most of; need help; nhs; not all; nurses; october; of disabled; of social; of ten;
        of these; of this; of those; of young; office; on how; on monday; on to; once a; one of; one team; open;
        orders; our own; out for; outcome; overall; overnight; packages; pandemic; paper; papers; pathway;
        people have; people said; people who; people with; performance; permanent; personal; picture; plain;
        plans for; plans that; plans to; points; political; practice and; pre proceedings; previous; protection and;
        pupils in; pupils with; purpose; put off; quality of; questions; queue; rather than; reach the; ready;
        reduced; regularly; report is; requires; requires improvement; rewritten; rural; sat; say that; saying;
        schools are; score; scotland; see what; seeing; seekers; sensory; sexual; sexual exploitation; she; short;
        sight; six months; skilled; skills; slow; sound; special guardians; stand; standards; stay with; stayed;
        stays; street; strong and; take a; teachers; temporary; that had; that inspectors; that their; that were;
        the centre; the childs; the country; the court; the family; the four; the front; the heart; the last;
        the lowest; the middle; the one; the panel; the parents; the partners; the past; the quality; the risk;
        the service; the spring; the summer; the teams; the three; the trust; the watchdog; their families;
        their first; their parents; then; therapists; there is; they feel; they need; they said; they were; theyd;
        thirty; those with; thought; three; three weeks; three years; time to; times; to adult; to children; to do;
        to each; to inspectors; to look; to one; to send; to what; to write; today; together; told them; tried;
        trouble; two; two days; under a; until the; up to; upon; urgent; visit; visitor; visits to; wait for; waits;
        was a; was on; weaknesses; wellbeing; were put; what has; what is; what it; which are; which the; who come;
        who may; whole; wish; with children; with disabled; with families; with one; with those; with young; work and;
        work in; workers were; workers who; writing; young adults
        """,
        -0.375: """
        = inspectors; a childs; a great; a protection; a result; a say; a time; about how; abuse and; according;
        according to; actions; additional; adult social; ago; agreed to; all the; along; and childrens; and get;
        and is; and parents; and were; appropriate; are being; are known; are left; are made; are picked; as well;
        at last; at risk; autism; back to; barely; been done; book; cant; care board; care experienced; care had;
        carers in; carried; chair; chance; changes; changing; children get; children looked; children of;
        children under; christmas; come out; commended; conferences; consent; consistently; countys; cqc; daily; data;
        delays; director of; doesnt; done in; drop; duty; each of; effective; eighteen; england; enquiries;
        every child; evidence; executive; falls; families who; fast; felt that; filled; filled in; firms; fit; flat;
        for each; for most; formed; found in; fresh; friday; from parents; fully; further; get help; great; grooming;
        group; groups; guardians; had; half of; happy; has had; have gone; have not; head of; heads; heart; help and;
        help children; help that; him; homes and; homes are; how often; how to; however; important; improvement;
        incident; inside; inside a; inspection of; inspector; inspectors; integrated care; is being; is good; is less;
        is no; is now; is planned; is that; is used; its children; jobs; joined; key; kin; know what; large; last;
        leavers in; list of; lockdown; logged; marked; matters; member; memory; message; middle; miss; must; need to;
        nineteen; no; nothing; now; nurseries; of a; of care; of cases; of how; of our; of service; offending; old;
        on in; on this; on time; once; one area; one was; or more; our children; out to; outside; pace; parenting;
        parents can; parents in; pays; people at; people were; permanence; photographs; picked up; placed; placements;
        places; plan for; posts; practice; private; private fostering; promises; protect children; provides;
        provision; question; remain; reports of; residential; response; risk to; safeguarding and; same day;
        school and; school was; scores; service is; services is; settled; shows; significant; since the; sisters are;
        so; special; special schools; spring; staff were; started; starts; state; steps; stood; story; stronger;
        summer; support that; support to; systems; talked; talks; targets; taught; team; that some; the care;
        the countys; the head; the hubs; the independent; the most; the next; the other; the people; the police;
        the top; the wait; them in; there has; there have; they know; thin; things that; think; this time; those on;
        time with; timetables; to be; to bring; to every; to have; to help; to it; to take; too few; too late;
        too many; top; turnover; until; up a; up with; used to; visited; visits; voice; wanted; was asked; was at;
        was in; way of; we are; weak; weighed; well understood; well with; went to; were asked; were being; were made;
        were worried; weve; when children; where; which; which has; which was; who do; who will; why; within the;
        word; work is; work together; worker has; worried; worries; write; yet; young peoples; youngsters; your;
        youth offending
        """,
        -0.5: """
        = about overall; a month; a number; across; and for; and its; and with; any; are about; are on; as for;
        ask for; at in; before it; begun; better in; board and; borough council; borough has; boys; bring; cabinet;
        cannot; care are; carers and; carers who; changed; city council; clearly; concerns about; council is;
        councillors; dates; designated; did; done for; dropped; even so; everyone; expects; experienced; exploitation;
        fifty; files; finding; for an; for too; form; found for; get on; goes; goes to; going; gone from; gps;
        group conferences; health and; helped to; hold; home and; home office; how the; if; in june; inadequate;
        inspectors had; introduced; investment; is the; it as; jointly; links between; live at; live elsewhere;
        long before; make a; making; medium; more children; more clearly; moved; neighbouring; not have; not told;
        noted that; november; of family; of people; of the; on each; parents get; planned; praise for; properly;
        protected; raised; receive; repeat; report; reports; response is; reviewed; ring; round; run by; senior; sent;
        services in; several; sixteen; soon; spoken to; staff; step; strategy; teams; than a; than in; than those;
        that a; the childrens; the cqc; the edge; the right; the staff; the visit; the youth; them that; there had;
        there was; thing; this year; though; through; to work; together and; trauma; under the; unsure; up the; us;
        use the; used by; waited; watchdog; were also; were assessed; what a; what children; when they; where the;
        with an; workers in; works with; worse; years to; young person
        """,
        -0.625: """
        = about timeliness; = found; a parents; about children; after a; all; and are; and families; answer; are the;
        assessments; at; at times; be; before the; begins; blind; came to; care leavers; carers were; childs; cllr;
        concerns; danger; director; education; every; for a; for years; fostered; girls; had a; had no; has a;
        has put; health; heard; his; holding; in several; know; known to; learning from; leavers; links; list;
        manager; mental health; midwives; move; never; next; not enough; of harm; offered; officer; ofsted; on it;
        on the; one; only; only in; peoples; pregnant; prompt; quality; quickly; report said; represented; result;
        risk is; said; said the; say; seeking children; self; service has; social work; some families; such children;
        support was; team is; team works; the home; the new; their; they are; to parents; told; too; training; way;
        who has; who use; with the; workers
        """,
        -0.75: """
        a new; among the; and from; are set; but; council had; everything; from; have to; in their; into; is looked;
        lasts; leaders; leave; more could; national; nobody; of parents; panel; parents and; people from; praise;
        report also; risk of; schools; social workers; strong; the young; them and; these; they did; views of;
        was the; weeks; who were
        """,
        -0.875: """
        = narrated; an; and to; and was; children and; children have; children who; eleven; families have;
        for children; foster; gave; gives; has been; has looked; known; new; of help; phone; some young; spoken;
        too long; who are
        """,
        -1.0: """
        = council; = improvement; and young; back; is to; most children; of childrens; on a; out of; views; who came;
        young people
        """,
        -1.125: """
        and children; children had; is at; part of; risk; start; such; tribunals; with parents; with their
        """,
        -1.25: """
        abuse is; because of; edge of; will
        """,
        -1.375: """
        = about recording; = head; = strength; edge; reviews
        """,
        -1.5: """
        in care
        """,
    },
}
