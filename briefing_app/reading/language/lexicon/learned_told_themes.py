"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "=" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        4.25: """
        = context
        """,
        4.125: """
        are to
        """,
        3.375: """
        = about leadership; leaders
        """,
        2.625: """
        = head; will
        """,
        2.5: """
        management board; top
        """,
        2.25: """
        is being; leadership; performance management; the problems
        """,
        2.125: """
        plan; senior; training
        """,
        2.0: """
        = about management-oversight; = foot; begun; do not; information; of services; performance; putting;
        the recommendations; to help; would
        """,
        1.875: """
        after the; and has; failures; now; programme; senior staff; so that; steps; strong and; that services;
        the government; the plans; workers will
        """,
        1.75: """
        agency workers; begins; clear; data; for children; is to; leaders good; of that; performance reports;
        quality assurance; the top; to go; to run; we are; what had
        """,
        1.625: """
        = about workforce; already; breaks for; education secretary; has just; inspection report; know what;
        ofsted had; one of; report said; services are; strategy; to put; understand; we have; what was
        """,
        1.5: """
        accept; being; breaks; charge; come first; elected members; have made; inadequate rating; inspectors had;
        leaders in; local safeguarding; management; members to; much of; nothing is; of this; ofsted report;
        only when; planning and; positive changes; seven years; signed; the labour; the management; to ofsteds;
        two more
        """,
        1.375: """
        actions; an extra; and an; and families; council leads; criticism; focus; for an; has not; hired; however;
        in charge; in place; inspection and; last full; learning from; monday; more closely; need of; new social;
        professionals; see that; services were; sorry; that education; to improve; which ofsted; work to;
        workers have
        """,
        1.25: """
        = about disabled-children; = about health; = about placements; a recruitment; about money; accepted; aim;
        ambition; an; and care; and the; are already; are being; at no; audits should; begins on; better; calls for;
        children young; clinic; dental; department; draft; end of; extra; frankly; going to; him; how badly;
        improvements; inspection of; leadership was; leaflet; learning improvement; more; most of; no time; of its;
        permanent social; posts; rating that; recruitment; reliable; say in; senior people; so often; story;
        that professionals; the assessment; the improvements; the information; them that; three areas; too slow;
        vulnerable children; was found; was noted; was to; we accept; welcomes; what has; who lead; who was;
        work academy; workers now
        """,
        1.125: """
        = about care-leavers; = about childs-voice; = about front-door; = about recording; a clear; a parents;
        advertised; advertised for; after ofsteds; also to; and not; at a; been held; board and; boroughs children;
        chiefs; childrens homes; committed to; control; council and; difference; do better; drive; evaluated;
        experienced social; failings found; failure; fully; good care; good help; governed; great; hands;
        have created; health partners; honest; inadequate while; is progress; itll; joined; labour; leadership that;
        leadership which; led the; manages; minister; missing; more homes; not know; of service; on monday; organised;
        people the; plans is; report recognises; respond to; response; scst; she was; should look; since the;
        six months; some months; staff on; start; starts; still a; structures; suggested; team; that are; that it;
        the company; the end; the judgements; the needs; the plan; the right; the two; the visit; there had; they are;
        they knew; to get; training for; visit was; was for; way in; were taken; what we; will sit; written; wsoa
        """,
        1.0: """
        a life; a new; a scheme; acted; all in; ambitious; and family; and from; and had; and her; and improving;
        answer; april; area send; ask; asked the; at every; been fully; blame; can be; care council; care good;
        change; changes in; children have; closely; commended; concerned; confidence; coped; corporate failure;
        council called; county councils; credit for; damning ofsted; dealt; deliver; dental checks; describes;
        dfe had; direction; failures of; families said; family services; first in; focus on; for carers; found at;
        from may; from staff; gains; goes; good and; good for; group for; groups; had children; has begun; has said;
        has welcomed; hire; homes; if it; improvement; improvement overall; in each; in no; inspector of;
        inspectors commended; inspectors pointed; it in; it recommended; it to; itself; joan; joint inspection; just;
        leaflet for; letter from; made by; made progress; made with; many of; moved up; much better; must come;
        need and; new report; not yet; noted were; of childrens; of these; officers; open; opening; people have;
        praises; progress that; project; promised; quality; recommendations; regular; report had; reports that;
        responded; ring fenced; send partnership; setting; share information; small childrens; support and;
        teenagers and; that children; the chair; the floor; the four; the inadequate; the local; the policies;
        the support; the trust; this year; to change; to its; to you; took over; train; trying; tutor; two small;
        understand the; very good; virtual school; visits by; voice; want to; was drawn; was graded; was left;
        was more; we; well to; were given; weve; what it; with staff; working on
        """,
        0.875: """
        = about other; = council; a follow; a further; a neighbouring; academy; action in; advocate; agreed; although;
        and although; and slow; and there; aspirational; attention was; be an; be improved; be in; become; been done;
        board; board for; borough council; buying; by a; by members; care leavers; cases had; chairman; checks of;
        childrens services; city in; closely at; colleagues; colleagues in; commended the; conclusion; council a;
        council means; council said; declined; designated; despite; determined; director and; done a; doubt; drawn to;
        education was; enough; external; fenced; fewer agency; first and; floor; for; for childrens; for people;
        for seven; for too; forward; found inadequate; foundations; full council; fund; gather; gave them; get better;
        go up; good enough; government intervention; had rated; has given; has had; have agreed; have since;
        have strong; home office; homes are; how we; if the; impact of; impressed by; improve; improvement and;
        in may; in need; in other; information with; inspected and; into the; is under; it deals; it up; january;
        know their; labours; leadership is; leads; leavers requires; left; life story; listen to; little information;
        made no; major; make services; make the; manage; manager; ministers; model; more social; more urgency;
        no support; not say; not used; of help; of key; of very; officers were; on a; orders; organised and;
        other authorities; our children; our services; parent carer; part; permanence panel; place for; plan for;
        points; prepared; priorities; programme and; progress but; protection requires; qualified social; recognise;
        review of; reviewed; says; second; secretary; serious failures; service have; services department; show what;
        social work; staff get; start in; supported living; ten years; that was; the areas; the board; the decline;
        the education; the failings; the improvement; the new; the police; the reports; the way; the wsoa; themselves;
        there was; things; think and; those in; three more; through which; to account; to have; to open; together so;
        trust; under the; uneven; uneven and; verdict; very; view of; want; warnings from; we want; well as;
        well inspectors; were impressed; were to; which the; will be; with the; with those; worked well; write a;
        young people
        """,
        0.75: """
        = about missing-and-exploitation; a campaign; a consultant; a firm; a leaflet; a no; a review; a second;
        accountable; achieving; acting; action on; ago the; aims; all of; all to; allowance; also found; among other;
        an independent; and have; and is; and members; and put; and staff; and support; and to; and will; appointed a;
        are making; areas in; areas leaders; as before; asking; asylum; authority had; before ofsted; before the;
        behind the; better in; better services; board that; borough is; bosses; called for; came in; campaign;
        care of; centre in; changes that; children families; childrens care; childrens social; committed;
        considerable; control of; council can; counted; created; credit; decisions were; described; determination;
        determination and; dfe; did not; does not; draw up; duties; enough for; evaluate; every level; experienced;
        faults; finding; findings are; for care; for foster; found and; from this; front; front of; goes through;
        good looks; good the; grip; guidance on; guide; had got; had kept; had looked; has called; has left;
        has offered; have lived; have set; he also; he said; helping; high; important; in practice; in several;
        in that; in unregistered; included; inspectors gave; inspectors named; inspectors say; is also; is far;
        it goes; ive; judgements; knew; know; lack; last friday; last week; leaders to; leadership has; learning; led;
        left at; listen; live in; lived in; localities; locality; long and; looks like; lost sight; managers have;
        managers in; mattered; means to; monthly; months ago; motion; mps; named; needs of; nobody in; noted in;
        nothing; nurseries and; of age; of how; of practice; of support; of weakness; of young; offered; officials;
        ofsteds; once and; ourselves; out with; outstanding; outstanding the; partly; partners; party; passion;
        permanent; planned; planning; plans for; pleased with; point; point to; portfolio; positive; practice has;
        priority; protection children; quicker; rated; rated as; rather than; realistic and; recruiting;
        recruitment of; relentless; remained; report points; resolved; respond; response was; rest on;
        return interviews; roles; runs the; satisfy; school has; september; service and; services as; shadow; shes;
        spend; staff do; stakeholders; still at; stronger; summary; table; takes up; team from; that inspection;
        that now; that some; that were; the conditions; the crisis; the department; the inspectors; the leaders;
        the number; the partners; the pathway; the regional; the road; the social; the weaknesses; themes; there has;
        they found; they have; they look; they think; they understand; this week; those at; thought of; through;
        through a; time had; to become; to clear; to come; to do; to hire; to improving; to outstanding; to write;
        told them; training on; under way; under which; understanding; up by; up the; us and; visible; warning;
        warnings; was introduced; was now; was only; was poor; was signed; was weak; way for; weekend; went;
        were left; were serious; wexcombe; which care; who has; who use; whole of; will go; will have; work; work as;
        work services; work together; worked with; would go; writing; written statement
        """,
        0.625: """
        = narrated; a drive; a helpline; a lack; a permanent; a purpose; a senior; a specialist; a statutory;
        a strong; a team; a time; a training; able to; about what; accepted that; access; achieved; act on; activity;
        adult social; adviser; after being; again at; against; agency; agenda; all; allegations; allegations against;
        an update; and adults; and better; and helps; and officers; and still; and told; and would; announced;
        another; answer is; answered; any child; apology; appointments; approved; are working; area; as to; audits;
        be held; be seen; beds; been asked; been hired; been sent; been visited; before it; behind; better for;
        better the; brought about; but that; came from; care experience; care for; care service; carers in;
        caseloads of; changed the; changes; chief inspector; child protection; children and; children in; clearly;
        commission cqc; commissioning; company; concentrated; conclusion was; contract; coordinated;
        corporate parenting; council knows; council that; councillors; cqc; culture in; cut from; d; danger; day that;
        dealing with; decided; decisions about; decisively; decline; dedicated and; director has; disabilities send;
        disability; disabled children; do; do it; done and; drivers; during the; each other; early help; easier;
        education is; eight; elected; energy; enough to; explains; exploitation; face; figures; first of; first to;
        flats; for all; for disabled; for good; for social; for some; for two; framework for; give; given to; gives a;
        go; go on; goes out; goes to; had acted; had begun; had to; hall; hang; has asked; has set; has told;
        have been; have helped; have never; head; help of; help when; homes with; hours; housing; however the; hub in;
        ilacs; ill; in april; in both; in for; in front; in such; in this; in view; inadequate; inquiry;
        inspectors praised; introduced; is committed; it gave; its; its services; lack of; larger; last inspected;
        lasted; later; lead the; leaders at; leave; leavers; leavers can; led by; legal; lived; looked into;
        making progress; managers; money; moved; ms; neglected; new childrens; new director; next; not put; nurse;
        of education; of everything; of january; of leaders; of parents; of probation; ofsted and; on in; on two;
        on which; opens; or in; other; our own; outcomes for; oversight by; own; partners have; partnership with;
        pathway plan; people from; people in; plainly; plan of; plans; police have; policies; politicians; potential;
        practice and; practice was; problem; protection for; put; puts the; rated outstanding; rating was; reached;
        recovery; recruited; remain in; report came; reports; represented; requires improvement; return; right; ring;
        said in; sampling; say that; says it; score; seen and; senior manager; service has; service which;
        services better; shared; she; short supply; sides; significant harm; since it; sister; slow; so in; some of;
        speak; spokesperson; staff to; starts on; states; still not; subject to; supply; support the; surveys;
        systems and; taken on; target; than that; that each; that staff; that those; that young; the actions;
        the community; the day; the dfe; the findings; the governments; the ground; the hospital; the joint;
        the ofsted; the points; the post; the response; the strengths; the table; the three; the trusts; the use;
        the virtual; therapy; these areas; theyve; thoughtful; to better; to deal; to move; to raise; to set;
        to start; to work; too that; tracker; transitions; trust to; trusted; understanding of; unless; unregistered;
        up what; ward; was among; was doing; way; weak; weaker; were good; were judged; were under; what difference;
        where children; where the; where we; which should; whose childrens; with child; with dementia; with health;
        word; work which; worried; yet; young person
        """,
        0.5: """
        = about overall; = about permanence; a clinic; a date; a decision; a dedicated; a difference; a duty;
        a former; a head; a letter; a local; a lot; a night; a part; a settled; a shared; a weekend; a youth;
        access to; accountability; adopters; advisers are; age; agreement; allowances; also saw; ambitious and;
        an advocate; and asked; and at; and challenge; and early; and effective; and every; and how; and of; anxiety;
        any time; apprenticeships; approach; are a; are needed; are planned; are run; as soon; aside; assurance;
        asylum seeking; at our; audit; auditors; awarded; be able; be good; be taken; became; been carried;
        been missing; beginning; being looked; booked; boroughs; bring; business; but it; but they; cabinet;
        called in; came out; can stay; care leaver; chair; challenged; chance to; change and; chief; children as;
        children board; children said; childrens needs; city councils; city of; coach; commissioned; committee;
        consultant; could; council is; county council; county hall; covid; critical report; deal with; dealing;
        dedicated; dementia; dentists; described as; disabled; discharge; done; drive for; due to; during; duty; e;
        easter; easy; education has; employment; end; enough and; expected; families and; fast; faster; find it;
        find out; finding that; findings and; follow up; followed; following an; for leadership; for ten; forces;
        forum; found on; from requires; gone into; good or; good quality; governments; graded; grip on; groups and;
        had also; had worked; hadnt; has already; has also; has made; have; have all; have promised; have said;
        heads of; health support; held; help and; helpline; helps; helps them; history; how services; how they;
        improve the; improvement notice; improvement the; improvement to; in another; in january; in october;
        in partnership; in september; in their; inclusive; inform; inspector; inspectors said; interventions;
        interview; investment; is going; is planned; is put; it does; it had; its response; its second; june; keep up;
        know the; knowledgeable; knowledgeable and; latest; lay; leader; leaders who; leading; learning disabilities;
        leaver; leavers is; line; links with; made; man; managed; managers who; march and; maths; matter; matters to;
        middle of; million; missing in; money is; more about; more children; near; newly; newly qualified; next year;
        nhs and; nine months; nine of; nobody was; not seen; noted; now in; nurseries; nursing; october; october and;
        of high; of may; off the; ofsted cqc; ofsted said; ofsteds inspectors; on better; on whether; one another;
        one plan; one to; or to; ordered; other things; out to; outcomes; outside; part of; pathway; people are;
        people were; permanence; place and; plan is; plan on; pointed to; police are; poorly; portfolio holder; post;
        praises the; primary; priority for; properly; proportionate; protection was; pull; purpose; put children;
        put right; questions; rather; rating of; recognises; refreshed; regional adoption; regularly; remain;
        residents; rest; rewritten; road; robustly; run the; safeguarding children; said; said of; sat on; say;
        says that; school and; searching; seeking children; sensible; service for; services and; services since; sets;
        several; several of; shall; she said; should; sight; sight of; situation; social care; soon as; stand;
        statutory; steady; strategy for; street; struck; support that; system; taking; that can; that has; that the;
        that things; the front; the housing; the independent; the minister; the part; the present; the strategic;
        the workforce; the wrong; them had; them have; them the; these; they say; thirty; this is; three years;
        throughout; time they; time with; to bring; to draw; to face; to families; to lead; to stay; to understand;
        updated; us; virtual; vision; vote; wants; was agreed; was done; was held; was of; was set; was too; way the;
        well prepared; were inadequate; what matters; while; who is; who know; with all; with every; with great;
        with partners; with schools; with us; within days; work that; worker; worker has; workers in; yet to
        """,
        0.375: """
        = about education; = found; a commissioner; a home; about the; absence; abuse and; according; according to;
        adult support; advisers; advocacy; after and; again; ahead; all three; and are; and child; and council;
        and give; and his; and made; and said; and say; answer to; as inadequate; as requires; as requiring; asks;
        assessment teams; at once; at times; back to; badly; be; be given; been kept; been left; been rated;
        been taken; better outcomes; bit; bought; break; building; but not; by when; carer; carers and; centres;
        changes of; checks; children looked; childrens; chosen; claims; communities; concentrated on; concluded;
        conversations; corporate; could say; council are; council does; council has; council says; councillor; deals;
        deals with; decisions; delivered; detail; develop; difference to; drawn; due; each; each year; education;
        educational needs; effort; empty; every six; expected to; explain; eyes; face to; failings; failures in;
        family; feel that; filed; find; findings; for their; former; found in; four; fresh; gives; giving; going;
        good but; good in; ground; had found; had no; has; has got; have now; he; head of; health; her; homes in;
        houses; in and; in august; in eight; in june; in those; inspectors wrote; is about; is due; is expected;
        is in; it; it all; it hard; it said; jobs; join; july; large; launched; lead; leaders were; learned;
        leave care; leavers has; leavers in; leaves; left in; letter; likely to; links; list of; lot; make; make sure;
        makes; manageable; mark; match; may; mayor; mean; meet the; meetings and; months; necessary; needed to; needs;
        nhs; not just; now have; of action; of all; of date; of early; of four; of need; of significant; offered to;
        office; officers had; on them; on with; or the; out a; out for; outstanding and; overall effectiveness;
        parenting; pay; people at; personal; personal advisers; picture of; plan which; possible; poverty; praised;
        private; promises; providers; put in; put on; qualified; quickly and; raise; ready; receive; recently;
        recognised; registered; regulator; requires; result of; risk; risk of; said and; say how; schools and;
        score of; secure; seeking; send; send in; senior managers; services have; set aside; setting up; settings;
        share; should be; signed off; social; sought; special educational; stable and; staff of; standards; statement;
        statement of; stay; stay in; stayed; still to; stopped; summer; supported; sure; sure that; talked about;
        team for; team has; team which; telephone; tell; test; than in; that came; that every; that is; that there;
        the boroughs; the cabinet; the councils; the director; the help; the leaving; the long; the old; the outcome;
        the parents; the past; the public; the risk; the senior; the service; the spring; their families; there;
        therefore; they know; thoroughly; thresholds; to act; to all; to each; to hear; to remain; to share; told in;
        told the; told what; took place; towards; understood; up in; was called; was in; was well; weakness; weekends;
        welcomed; wellbeing; went to; were also; were inspected; were made; were put; were said; were too;
        when children; when inspectors; which it; who were; whose; worked; worker is; workers and; workforce; working;
        write; written to; yes
        """,
        0.25: """
        = about plans; = about scope; a care; a joint; able; above all; advice; all areas; all children; along;
        always; an inspection; and for; and good; and in; and many; and their; and were; as a; assessment; at risk;
        at their; attendance; august; away from; be found; be made; began; begin; best; both; bus; calls; carried;
        children at; children from; children had; children were; city council; commission; common; communication;
        completed; concern; consider; days; developed; disabilities; disabled young; domestic; domestic abuse;
        drop in; education health; everybody; failing; families have; families who; for the; for vulnerable;
        fostering; found the; friday; given; grow; guardianship; had; had come; half of; hard to; heads; help to;
        help with; helped to; hospital; how far; how the; improving; in all; in danger; in july; in particular;
        inspectors found; into; is now; is the; keep; kinship; listened to; live; local area; longer; looked at;
        made the; making; march; matters; meetings; member for; moving; needs and; new; news; nine; no longer;
        not been; not to; of a; of social; of three; on their; opened; out; overall; page; payments; people and;
        plan to; pre proceedings; present; private fostering; problems; recent; recorded; recording; regional;
        requiring; requiring improvement; safe and; school; services at; services in; services which; set; settled;
        short; short breaks; sleep; social workers; sometimes; special guardianship; spoke of; step; support; team to;
        teams; than the; that families; that nobody; the autumn; the best; the committee; the family; the home;
        the impact; the other; the people; the second; the services; then; those; though; thought; timely; to a;
        to court; to learn; to make; to ofsted; today; too little; weaknesses; weekly; were told; were well;
        which has; who came; who leave; with; with no; with them; words; worst; yjs
        """,
        0.125: """
        = inspectors; a third; abuse; action; after; and protection; as the; called; centre; comes; dealt with;
        families; focused; found; from the; full inspection; if; in february; independent; judgement; kept; looked;
        mental health; november; number of; of children; of what; or; pre; protection; rating; report; run; schools;
        service; some children; spoke; taken; the authority; those who; to find; two; up; use; were described; where;
        with a; without; would be; youth
        """,
        -0.125: """
        = about assessments; a; account; and young; arent; at; authority; care and; care inspectorate; children are;
        city; county; course; every; follow; for them; gave; had been; in a; is; kind; living; look; mental;
        need help; not; of disabled; of harm; parents; person; plans are; quickly; safe; seekers; still; talk; term;
        the council; there were; they; time; to take; to their; touch; vulnerable; was not; who are; workers
        """,
        -0.25: """
        a case; a day; a disabled; a few; a parent; a way; a worker; a written; a year; about their; across; added;
        adoption; adults who; all that; an assessment; an ofsted; and children; and other; and parents; and sisters;
        and with; anyone; are asked; are met; are now; are still; are the; areas; as many; asked to; assessments;
        assessments and; at all; babies; baby; back; be a; because; been; big; birthday; breakfast; brought;
        by managers; came to; capacity; car; care; care are; care were; child in; child is; children live; cllr;
        clubs; co; college; consistent; contacts; council; councils childrens; count; detailed; different; down to;
        drift; early and; emergency; english; ever; executive; experiences; explained; familys; for over; foster;
        from; good rating; governance; had not; happens; have a; hearing; help is; hour; hub; i; in five; in it;
        in november; include; independent reviewing; individual; initial; inspectorates; inspectors; is a; is done;
        is good; is well; jointly; judge; justice service; known; known to; last inspection; leaders and; left to;
        less than; lets; limited; lines; list; live with; local; looks; measures; members; mentor; might;
        missing from; more than; mums; no one; nobody had; not all; notes; nurses; of child; of good; of local;
        of their; off; ofsted; olds; on children; on what; or a; over a; overnight; paid for; pandemic; parent; past;
        plans and; plans have; police; poor; praise; prompt; protect children; put off; quality of; quick; raised;
        ratings; relationships with; requests; residential; respite; reviewing; safety; see; sexual; sign; six;
        slow to; small; something; special; staff; staff and; staff in; subject; suitable; swift; take place; talked;
        team of; thanks; that; that its; the chief; the child; the panel; their social; theres; they did; third; this;
        this time; through the; time and; time of; time that; to an; to ask; to be; to one; to require; to see; told;
        told that; trained to; trauma; two days; unaccompanied children; valued; victims; video; violence; visit to;
        waiting for; waiting list; was described; was given; was told; ways; welcome; went on; were being; werent;
        what the; what to; when the; when they; why; widespread and; with disabilities; with special; with what;
        within a; within the; workers know; year olds; year to; younger
        """,
        -0.375: """
        a change; a childrens; a family; a government; a great; a list; about; accommodation; account of; adds;
        adopted; adult services; advice and; advised; after a; ago; also; and by; and ofsted; and what; are clear;
        are doing; are kept; are reviewed; area was; areas for; arrangements for; as; as children; as in; asked about;
        asked for; at an; at the; autumn; available to; back in; been inadequate; been judged; been told; before they;
        between them; boy; brothers; brothers and; budgets; build; but a; cancelled; care is; care plan; care plans;
        caring; cases that; category; cent; charge of; child has; child to; children need; choice; clear and; club;
        come; come back; commissioner; conferences; contact with; core; core groups; council had; council will;
        councils; country; criticised; damning; days and; deal of; deep; did; difficult; difficulties; director;
        district; do and; do with; does for; door; doors; drew; drugs; effectively; effectiveness; eighteen; ended;
        every three; exploited; families with; filled; fire; five years; following; for help; for improvement;
        for months; for one; for priority; for years; forms; fortnightly; fostered; four years; free; from ofsted;
        from their; front door; frontline; get; get to; girl; given a; gone; graded good; grandparents; greater;
        group of; grown; had changed; had taken; had the; half a; half the; has since; have got; have taken;
        healthcare; home; home to; hotels; how good; if they; improved; in care; in social; in wales; in which;
        inspected the; inspection had; inspections; inspectors came; inspectors from; interim; is at; is no; is out;
        is taken; it takes; its care; joint; journey; judged to; last; last time; learning disability; leavers were;
        lessons; like the; liked; lists; lone; made a; managers were; matched; measure; meeting; members were;
        met the; monitoring; more and; most; most children; move to; mr; nearly; need to; new year; no more; nobody;
        nobody has; not as; not the; of; of each; of some; of whom; of work; of working; offending; offices;
        ofsted in; ofsteds report; on child; on it; on its; on the; once; one area; one case; ones; only;
        other agencies; our childrens; outstanding for; overdue; paperwork; parents said; pays; people can; peoples;
        per; per cent; persons; planning for; plans to; pointed out; practice; practitioners; probation; professional;
        protecting; protection plans; proud; provides; pupils; quarter of; quiet; rates; reach the; real; records;
        remains; report the; required; responsible; result; risks; runs; said they; sat in; scored; scrutiny;
        secondary; seen; sentence; served; services inadequate; sharing; shortage; shortage of; shown; side; singled;
        singled out; sisters; sixteen; slipped; so as; so the; some; someone to; sort; stable; staff had; stage;
        statements; stays; stop; strategic; students; such as; supported and; takes; taxi; tea; team managers; than;
        than a; than they; that ofsted; the average; the corporate; the county; the duty; the head; the hub;
        the inspection; the lowest; the next; the night; the quality; the rest; the start; the week; their letter;
        they came; they will; third of; those of; three times; three weeks; timeliness; times; to adult; to reach;
        to school; to speak; to the; to what; together and; told inspectors; too many; town; training and; travel;
        treated; turned; two inspectors; up from; used; visit is; visitors; voices; waits for; warm; was about;
        was judged; was rated; was said; watchdogs; way it; well supported; what is; what ofsted; what they;
        wheelchair; when; when a; whenever; where there; which had; who may; who need; wished; with learning;
        with social; with two; within; without a; women; work for; wrote; year old; yearly; young
        """,
        -0.5: """
        a boy; a childs; a councils; a handful; a one; a panel; a place; a quarter; a range; a report; a say; a short;
        a workforce; alarm; almost; although the; among; an eye; and childrens; and councillors; and its; and no;
        and nobody; and then; and when; are at; are good; are held; are helped; are made; arrive; ask for; at its;
        at present; at work; authority in; average; away; away with; be better; be more; been seen; been trained;
        been used; before; before a; better than; board had; brought in; budget; built on; but there; by care;
        by children; by law; cabinet members; call; calls to; came; can; can have; care experienced; careful; cent of;
        certain; challenge; checked; children is; childs; conditions; council which; date; day; december; dedication;
        director of; discussions; districts; do so; done for; early years; effective support; everyone; faces; fall;
        families in; family group; far the; few; fifteen; file; filled in; findings of; first inspection;
        first meeting; five of; for family; for most; for that; for what; found good; framework; friend; from one;
        gap; general; gets; getting; given in; gone up; good on; good social; government inspectors; grants; had led;
        hand; handful; hard; harder; has a; has cut; has found; has held; has helped; has looked; have brought;
        have improved; health visitors; hear from; heart; held in; help for; helped; highlighted; highly; hold the;
        hopes; hotel; housing officers; how effective; how much; hundred; idea; improvement board; improvement was;
        in england; in march; in one; in scotland; in time; including; inspection in; inspection is; inspectorate;
        is clear; is for; is given; is hard; is one; is what; it was; its first; key; key areas; language; last month;
        late; latest inspection; leadership of; length; less; levels; local offer; long term; look in; lowest;
        made of; majority; managers to; managing; many children; may be; means that; might have; missed; moment;
        more to; motivated; must; need; not be; not being; not come; not enough; note; now the; nowhere; of change;
        of his; of late; of our; of six; of them; of two; of us; offers; often and; on and; on at; on childrens;
        on time; one day; open to; opposition; out of; outcome; outstanding in; over; oversee; paid; panel; papers;
        parenting board; parents and; partners are; peer; people; people with; performance and; place of; place to;
        place where; placements; places; plan by; plans which; points to; poor practice; practice with; pride;
        production; progress with; protection plan; proud of; providing; quite; rated good; re inspection;
        received the; recommended; report has; report which; reported that; required improvement; robust; round;
        run by; said it; saw; second time; secretary of; see to; seldom; self assessment; senior officers; sent in;
        september and; services for; seven; share of; shortcomings; similar; since then; single; smaller; so well;
        special schools; spent; spoken; standards in; stands; starting; stated; stood; strategy discussions;
        supervisors; support was; survey; that had; that inspectors; that managers; that more; the borough; the city;
        the country; the district; the fourth; the grade; the law; the letter; the main; the previous; the rating;
        the report; the short; the time; their first; them; them and; them as; them with; they can; they do;
        things that; think that; thirds; thirds of; this has; this was; those with; thought to; three days;
        throughout the; thursday; time to; to keep; to live; to support; to us; took; tool; transformed; trust has;
        two thirds; two years; unison; value; views; visit in; vulnerable young; wait for; waiting; wall; was;
        was praised; way and; website; well; well and; were; were a; were pleased; were rated; whatever; where a;
        who cannot; who have; why the; will open; wish; wish to; with good; with its; work of; work was; workers from;
        workers were; workers who; worse; wrong; year and; year before; years ago; years of
        """,
        -0.625: """
        a carers; a corporate; a council; a judgement; a recent; a small; a strength; a week; a working; a young;
        above; adult; adults; agencies; all agencies; already been; among them; and go; and if; and leadership;
        and partners; and plans; any; anything; april and; are committed; are looked; are well; areas to; arrivals;
        asked; audits and; authority has; available; award; aware of; be reviewed; been the; being in; better to;
        between children; borough was; by the; came back; challenge and; change has; children it; co production;
        come down; commissioner to; committed and; committee that; concerns; confident; could not; council could;
        council was; council whose; councillors were; court; court work; creative; data and; department for;
        director for; document; dont; down; earlier; early; education plans; encouraged; every two; fallen;
        families are; family support; felt that; for a; for adults; for education; for several; forty; fourteen;
        fourth; full; futures; get a; getting better; gives the; good; got the; government commissioner;
        growing demand; had accepted; had called; had seen; hand in; has become; have already; hit; hold; hoped;
        identified; improve its; improvement is; in adult; in late; in ten; innovative; inspect; inspectors also;
        into account; is inadequate; is made; is that; it took; it would; its report; last months; last year; lately;
        leader and; leaders know; leadership team; letters; long; look after; looking after; loud; low; made up;
        majestys; make up; meet; members and; men; midwives; monitoring inspection; month; more of; more stable;
        moved to; mp; needed; needs are; new head; nhs england; nineteen; not only; now been; number; of covid;
        of ofsteds; of which; ofsted the; once more; only a; paragraph; partners had; partnership and; picked; placed;
        political leaders; praised for; previous; promise; published; quarter; range of; reminded; reported;
        requirements; response to; reviews; rules; see what; sees; service were; services dcs; services said;
        services trust; so; social services; standard; stops; stressed; support to; supported by; taken into;
        team will; tell us; that in; that looks; that time; the answer; the conservative; the level; the monitoring;
        the news; the secretary; the third; the town; theirs; these services; they also; they should; things have;
        this had; three months; three of; to care; to look; to meet; trust in; twenty; up a; up to; urgently; visits;
        was on; was one; was praise; was very; was written; watch over; welcomed by; were in; were no; were two;
        what will; which is; which they; whom; whom the; wide; will come; will look; will take; with children;
        work is; years the
        """,
        -0.75: """
        a budget; a full; a long; a national; a number; a partnership; a peer; a serious; about children; about how;
        acts; adults and; aged; all four; all partners; all this; all through; an area; and governance; and it;
        and leaders; and paid; and two; are; are on; area for; around; arrangements; asked how; asked what;
        authorities; authorities had; been in; been on; board also; bottom; boys; but some; came at; care has; carers;
        case; cases of; children on; closed; community; considered; consultants; contact; council bosses; council put;
        councils leaders; department was; disappointment; do what; effectiveness of; eight years; equipment;
        explained that; felt; for example; for health; for it; girls; glad; good with; had already; had improved;
        had in; hardly; has now; has taken; have enough; have more; have their; he was; health and; hed; her majestys;
        here; highest; house; improvement in; in on; in our; inconsistent; information about; inherited; inspected;
        inspection; inspection that; inspectors made; inspectors saw; inspectors will; is responsible; its books;
        its next; janet; judged; lead to; leaders on; learning and; leavers are; local government; looking for;
        money into; month and; more people; mothers; multi; multi agency; nearly all; noted the; now rated; of care;
        ofsted has; ofsted will; on performance; one in; ours; partnership should; people aged; people had;
        performance was; problems and; progress has; protect; range; read; reading; reason why; referrals;
        report acknowledged; safer; said had; said was; same; says the; serious; services the; show how; so were;
        soon to; sound; specialist services; spends; stay at; supports; take; team had; that a; that no; that their;
        that this; the executive; the future; the highest; the lead; the pandemic; the praise; the purpose;
        the review; the same; the subject; there is; they could; they said; thing; to any; told members; too soon;
        until; visited in; visits are; wait; was glad; was meant; way of; we had; well being; wells; were praised;
        were reminded; what a; when he; where they; who had; will follow; will not; with an; works; wrong in
        """,
        -0.875: """
        = about timeliness; = about unaccompanied-children; achievement; acknowledge; act; adequate; after children;
        all over; all parts; an inadequate; and all; and on; and that; and they; and those; areas of; as childrens;
        as well; assessed; assistant director; be inadequate; be published; childrens service; congratulated;
        councils chief; done to; education and; eleven; england; failed; flag; found to; funding; good deal; got a;
        granted; growing; handed; hard work; have asked; have worked; is not; its partners; james; leadership and;
        led to; looks after; lost; meant; meant for; member; members heard; must be; national; nobody could;
        ofsted inspection; on social; others; overseeing; panel that; people who; public health; report also;
        reviewing officers; scrutiny committee; sent to; service director; services do; services still; she also;
        significant weaknesses; signs; since been; someone; strategic leadership; strength; stressed that;
        supervision; that at; that people; the better; the families; the partnerships; the staff; the system;
        the year; time for; to tell; today that; told of; under; up with; very effective; wales; wanted to; was asked;
        was the; watch; watched; well the; welsh; when it; when ofsted; which senior; with other; workers on;
        working days; year
        """,
        -1.0: """
        a programme; action plan; and learning; and management; and this; as it; assistant; been under; between;
        books; bosses at; check; childrens commissioner; come to; council runs; culture of; delighted; dfe and;
        effective and; evidence; for better; for looked; for young; from a; grades; half; has worked; have had;
        inadequate and; is better; it comes; it made; know how; know that; law; leavers and; like;
        management oversight; many; marks; money has; one; other local; plan and; plan must; protection and; provide;
        put money; report that; revise; run council; safeguarding; said that; saying; scotland; self; since; strike;
        team leaders; that council; the adult; the interim; them is; things for; too much; transformation; two of;
        unitary; visit; was a; we can; which inspectors; widespread; will then; with send; you; young peoples
        """,
        -1.125: """
        = strength; a real; added that; and help; be done; be sent; called the; child; children; ciw;
        corporate director; councillors said; does; done since; effective; for those; goes on; has to; have to;
        how leaders; inspectors that; integrated; its own; lead member; leaders are; lisa; ofsted recommended;
        partnerships; progress in; quality and; reason; region; reports to; results; said the; strengths;
        strengths and; that he; the list; the region; the work; there are; we will; were at; were found; will do; won
        """,
        -1.25: """
        a child; and health; are not; chair of; corporate parent; development; estyn; five; got; improvements in;
        in three; integrated care; is robust; it a; its self; look at; looked after; management and; managers and;
        out in; priority action; put into; report in; section; social worker; that an; the childrens; their;
        together in; too; weeks; work practice
        """,
        -1.375: """
        a fifth; a social; care board; cases; children who; cost; grade; group on; had put; has come; noted that;
        on improving; reach; service is; services had; set up; she added; support for; was good; what leaders
        """,
        -1.5: """
        and senior; been through; board has; council officers; damning report; fifth; financial; improvement plan;
        in every; sector; that they
        """,
        -1.625: """
        an outstanding; by senior; children with; childrens safeguarding; have an; met; monitoring visit; such;
        the first; youngsters
        """,
        -1.75: """
        executive director; is still; local authorities; staff have; they were
        """,
        -1.875: """
        had a; the team; work and
        """,
        -2.125: """
        = improvement
        """,
        -2.25: """
        safeguarding board
        """,
        -2.375: """
        senior leaders
        """,
        -2.5: """
        leaders have; leadership management
        """,
    },
    Theme.FRONT_DOOR: {
        4.0: """
        = about front-door
        """,
        3.875: """
        safeguarding
        """,
        2.625: """
        hub; partners
        """,
        2.125: """
        the hub
        """,
        2.0: """
        neighbours; protection; schools; with other
        """,
        1.875: """
        early; gps; partnership
        """,
        1.75: """
        and childrens; contacts; ofsted said; reports; work together; worried
        """,
        1.625: """
        and children; concerns; health; partnerships; people; self; the new; when a
        """,
        1.5: """
        a fifth; and it; callers; childrens social; hubs; jointly; partnership and; prevention; probation; quickly;
        refer; strong; talks; website
        """,
        1.375: """
        a child; agencies; and communities; anyone; cases are; children safe; community; criticised; email; fifth;
        from the; information advice; initial; need protection; nurseries; protection given; recognised; referrers;
        response; send; services the; supporting people; teachers; trouble; welfare; were going; with a; without;
        youth
        """,
        1.25: """
        = about timeliness; adult mental; and assistance; answered; areas of; as the; asked to; board also;
        contact centre; discussion; effective; helpline; identified; in some; intervention; leavers and; line;
        referral; self assessment; strategy meetings; supporting; that services; the hubs; the police; together;
        up with; were at; work; worries
        """,
        1.125: """
        = strength; a city; advice and; answering; are quick; are safeguarded; assessments by; assistance; before;
        but; calls; calls from; children has; childrens safeguarding; contact; desk; edge of; fears; focused visit;
        get through; go in; going to; good work; handles; how the; intake; it points; keeps; meetings; morning; need;
        of safeguarding; online; reach; referred; service and; take the; ten; the phone; the threshold; this way;
        to give; to send; together better; was good; who need; won
        """,
        1.0: """
        = head; a referral; adult; advice; alerts; an email; anonymous; apart; are not; bank; best interests;
        care care; changes; checks with; children in; come; concerns about; days for; decisions on; dentists and;
        did not; duty; first; first call; following; following a; going; good news; harm that; has this; in december;
        in ten; inquiries; inspection report; inspectors commended; keeps children; kept safe; met; most vulnerable;
        neighbouring; note; of harm; oversight; parents said; partnership working; people to; plus; points out;
        practice had; praises; prompt; prompt and; receive a; reports from; reports of; response is; safe;
        safeguarded; safeguarding board; services do; some agencies; some areas; somebody; taken; talk; the carers;
        their best; then has; things for; thresholds are; to take; village; visitor; vulnerable; vulnerable young;
        when they; why; work had; worker; worry
        """,
        0.875: """
        a crisis; a focused; a strong; a worry; about abuse; abuse or; act; acted; adoption in; adult social;
        agency child; and comes; and so; answer; are no; asked what; back within; best; can; can book; care planning;
        cases; children and; children too; childrens cases; communities; concern; conferences; confident;
        council keeps; courses; daily; december; do what; edge; english is; equity; falls; families who;
        family centres; faster; for adoption; forms; get a; group conferences; had criticised; have all;
        health services; hear; heard that; hospitals; housing; housing and; housing associations; improvement since;
        in time; inspectors found; interests; introduced in; is being; it; left waiting; line is; member asked;
        neighbour; new; not on; now take; number; offending team; ofsted inspectors; or with; other services;
        partnership work; pass on; phone; plan for; protected; rarely; rather; referrals are; report says; respond;
        risk assessments; risk was; risks; safeguarding was; safeguards; said and; school; sector; side;
        social worker; some of; staffed; step in; teams; the authority; the covid; the inspection; the missing;
        the strengths; the third; the weekend; there has; things; this; this service; three; to concerns; to fit;
        was taken; way; we can; we will; weeks; well coordinated; whenever; who care; whoever; worked together
        """,
        0.75: """
        = about overall; = council; a real; a social; all partners; allows; also met; always; always made;
        and adoption; and more; and support; and the; and youth; anyone who; apply; arent; asked; assessment;
        assessments; associations; authority in; bar; beat; been praised; being harmed; better and; but a; calls in;
        care workers; caseloads; childs life; come across; committed; common; council had; covid; critical;
        danger are; demand for; department in; doctors; duty to; earlier; education; english; families have;
        family help; few children; fire; fit; folk; for how; for one; for whom; form; fostering and; friday;
        from hospital; gaps in; get; get help; had stopped; has taken; have come; health education; health visitor;
        health visitors; health workers; healthier; help workers; helped; holding; hopes; however; hub in; if;
        if they; in a; in this; information; initial inquiries; inspectors pointed; is called; is no; joins; know;
        let; logs; look at; minutes; more and; most children; most social; named; news; nights; nineteen; not every;
        not get; of intervention; offered; officers; officers are; open in; or; organisations; parenting; parents can;
        pass; people and; people safe; picks; place at; proportionate; quickly and; rang; real; receive; report;
        right level; rings; risk were; said in; seeing; send and; share what; sound; staff; staff in; supported;
        taxi drivers; telephone; that help; the code; the most; the progress; the whole; they first; third;
        thresholds; to children; to have; to look; to one; to spot; took; trust and; unread; visit in; visitors and;
        volunteers; warnings; was asked; ways; weeks of; were highly; were kept; were left; what came; where children;
        which; who; will; will come; will do; will open; won praise; work done; workers had; workers in; working in;
        working with; would be
        """,
        0.625: """
        = foot; a childrens; a concern; a critical; a few; a queue; a single; a watchdog; absent from; achieved;
        agreed that; all three; also; also told; and if; and managers; and partner; and we; answer to; apart from;
        are identified; arrangements; at once; back to; backlog of; become better; before they; before things;
        between the; bodies; book; briefings; bring; bruises; by schools; by senior; came to; can get; cannot be;
        care experienced; care for; carers are; child are; children when; childrens centres; clubs; comes in;
        commended; consistently; council could; council staff; council the; covers; dentists; didnt know; difficult;
        downs; drivers; drug; experienced young; failures in; families in; family group; fast; fewer; fewer children;
        first language; focused; for better; for help; for most; from schools; getting; gives the; go on; got; got a;
        got worse; gp; great; growing; had put; had significant; harmed; has; has to; have seen; help assessments;
        help is; helping; how effective; hundreds; hundreds of; improvements; in and; in answer; in danger;
        in immediate; in schools; in to; inbox; information from; inspection found; inspectors saw; intelligence;
        introduced; is at; it does; it was; its report; joined; joined up; keeping children; leaders and;
        leaders have; libraries; library; lives; long before; machine; many; mark; marked; meets; money into;
        more children; mums; must; notices; notifications; nurses and; of care; of concern; of it; of police;
        of records; of this; ofsted for; on friday; on this; one; one had; only; open; other agencies; paediatricians;
        parents say; parents with; partner; partners and; partners to; people told; plans is; primary; processes;
        protection in; protection teams; protection work; read the; recognised and; recommends; recommends that;
        referrals; report said; report which; reporting; ringing; risen; risk; rural; safe from; say so; score of;
        service; set up; share a; shortfalls; shown; similar; slow to; so the; someone; sought; spot a; staff at;
        staff had; standards and; strategy; strongly; such a; support to; talked of; taxi; ten of; that;
        that families; that more; that no; that with; the advice; the city; the contact; the disability;
        the emergency; the lack; the need; the work; the yos; they also; they did; they looked; they should;
        they were; this time; through to; to act; to build; to change; to her; to lead; to ring; to schools;
        to social; to us; told what; triaged; turn; turn to; unsafe; up and; us and; visitors; waited; was rated;
        was weak; watchdog; weekend; were closed; were worried; what happens; when things; which came; which is;
        which nobody; who ring; whom to; with domestic; with some; without delay; work of; worries about;
        young carers; youth offending
        """,
        0.5: """
        = about health; a form; a full; a multi; a prompt; a sample; about; above all; adults at; agency; ago;
        and adult; and for; and protection; and risks; and senior; and their; and young; applied; appropriate;
        are found; are held; are protected; are slow; are told; are well; arrangements for; as it; as they; asking;
        at all; at by; at times; authority has; background; be at; be given; be looked; been made; being done;
        better support; board; borough; brought in; but for; but there; by contrast; by people; café; called; came of;
        care homes; caseloads are; catch; centres; children get; children live; children whose; city was;
        commended the; commissioned; consistent; consultation; contact is; coordinated; core; could be; council;
        councils own; deal with; developing; difference; do so; doesnt; done in; done to; done with; early and;
        effective services; emails; empty; energy; everybody; exceptionally; families can; filed; food; for people;
        for too; found that; framework; friend; given to; go; good and; got the; had a; had no; hadnt; happens;
        has become; has been; has risen; have not; health is; heard; help has; her majestys; high quality; highly;
        hospital; how much; hurt; idea; immediate danger; improvement in; in an; in each; in on; in trouble; in welsh;
        in what; including; inquiry; inspectors did; instance; interpreters; is clear; is found; is known; is not;
        it to; just as; know which; know who; last year; late; late and; lawyers; leaves; level and; life is; lower;
        made; majestys; majestys inspectorate; make a; make sure; man; managers are; midnight; midwives; name;
        need more; need of; neglect is; no more; no one; nobody is; not come; of contacts; of decisions; of education;
        of high; of missing; of one; of protection; of them; ofsteds; ofsteds letter; on their; own; parents;
        partners are; partnership with; placed; pointed out; poor; practice was; praise from; primary schools;
        protect children; protection are; quality and; queue; rather than; recommended that; reported; reported that;
        reports for; responded; responsible for; safe and; said; said there; same way; sample; sample of; saved;
        score; see a; seldom; senior leaders; services and; seven; shut; since its; sister; social care; start to;
        strong and; subject; subject to; support that; supported by; talked; teacher; that every; the childrens;
        the country; the county; the file; the findings; the front; the inspectorates; the latest; the morning;
        the panel; the plans; the very; their first; their lives; their own; them for; them to; there had;
        there would; they know; they turn; those on; threshold; timeliness; times; to bring; to families; to report;
        to what; toddlers; together in; together to; touch; tuesday; two weeks; understood by; up on; upon; us; use a;
        vacant; was about; was at; was described; was highlighted; was still; watchdog has; ways of; we do; weight;
        were less; what is; when families; where; where there; which are; whom there; widespread failures;
        with parents; with the; with their; workers are; workers from; workers who; workforce is; working;
        worried about; worry about; yos; young adults; young children
        """,
        0.375: """
        a half; a home; a long; a named; a nurse; a person; a plan; a year; above; absent; abuse; action; after;
        alike; an assessment; an inadequate; and family; and go; and health; and make; and staff; and who; any;
        anything; are kept; are now; are often; ask for; assessments are; at night; authorities; authority; backlog;
        be in; be seen; been set; being; big; borough council; breakfast; build; by inspectors; by managers; care in;
        care quality; carrying; centre; chances; chat; checks; child has; child sexual; children are; children have;
        childrens trust; city; ciw; commends; conference; consent; core groups; could not; councillor; crime; danger;
        day and; dealt; dealt with; decided; developed; didnt; difficulties; direct; disability; discussions;
        done for; door; draw; drift; due; due to; each morning; effective and; end of; established; everyone;
        examples; failings; failures; families is; family support; for a; for instance; for their; for what;
        from ofsted; given; goes; goes on; grow; had told; happened; harder; has said; have their; help for;
        immediate; improved; in all; in march; in particular; in their; in touch; inspectorate of; inspectorates;
        inspectors thought; is a; is about; is now; it as; it found; its children; just; left in; letters; level;
        levels; listened to; lived in; local; long time; long to; looked after; lunch; meetings are; more than;
        mostly; move to; need and; need for; need help; need it; needed; never; new year; night; not been; not say;
        notes of; notice; now have; nursery; of its; of practice; of three; of which; ofsted and; ofsted inspection;
        ofsteds inspectors; olds who; on child; on the; once; one thing; our services; out and; out on; overnight;
        oversight by; park; part in; passed; patchy; people can; per; photo; picked; planning and; praise;
        praised for; proceedings; progress has; protection were; protocol; provide; providers; put;
        quality commission; quick; reach the; reasons for; record; record of; remained; requires;
        requires improvement; respond to; responsible; rota; ruled; see to; send in; sent; service is; services;
        significant improvement; since it; small; somebody to; sooner; sort; speaks; staff have; standard; statutory;
        stayed; still; swift; table; takes; tale; team is; team that; telling; than it; that of; that our; that staff;
        that the; the countys; the first; the good; the last; the legal; the main; the ofsted; the one; the other;
        the person; the rating; the reasons; the response; the right; the school; the watchdog; their needs; them;
        them from; then the; there; they say; this was; timeliness of; to and; to the; to work; today; turns;
        two days; two in; typed; was being; was done; was on; was to; weaknesses in; weighed; well; were also;
        were held; what; what children; what to; when there; who would; widespread; workers and; workers were;
        workforce; worse; year; your; youth workers
        """,
        0.25: """
        = about unaccompanied-children; a case; able to; about a; according; according to; added; adoption; all of;
        along; although; and are; and good; and no; and of; and said; and there; and to; and well; and with; are left;
        as one; ask; audits; away; back; become; beds; been in; before it; built; by their; care leavers; cared;
        cared for; changing; child protection; children at; children looked; citys; closed; closely; come to;
        commission; committed to; councils; country; county; countys; described; direction; do not; during; eleven;
        else; evidence; fair; figures; file; findings; for care; for education; for every; for parents; for those;
        from; from one; front door; gaps; gets; go out; gone on; guidance; had made; had to; happy; hard to; harm;
        has brought; has gone; has improved; have; have been; have gone; her; holidays; homes; improvement; in four;
        inadequate; is; is done; it is; justice; knows; language; latest; leaders are; life; listened; live with;
        lived; local area; long for; looked; main; managers and; meet; member; mental health; missing; most of; multi;
        not all; not be; nothing; november; nurse; nurses; of a; of help; offending; officer; often; other; others;
        our; out in; out today; pandemic; panel; people with; person; points; police; practice; praised; prison;
        promptly; put in; range; range of; rated; rated inadequate; rated outstanding; rating; reached; reason;
        reasons; recent; recommended; residents; result; ring; same; services have; services of; slow; so that;
        something; staff and; stage; stopped; support for; sure that; team; team has; tell; that were; the care;
        the citys; the council; the cqc; the inspectors; the result; the youth; then; they; to live; to reach;
        to support; too; too long; touch with; town; understand; until the; up; violence; visit to; was set; we were;
        weak; weeks in; were still; whether; which was; who go; who had; with no; workers; years ago
        """,
        0.125: """
        = about plans; = found; adults; and social; areas; as a; as good; by the; call; children were; children who;
        comes; did; followed; give; government; in need; kept; leavers; little; looked at; march; mental;
        multi agency; nobody; not; now; ofsted; part; permanence; scheme; some; step; such; support and; term;
        that are; the councils; the next; the same; there are; there is; though; told; too many; understood; while;
        whose; with
        """,
        -0.125: """
        = about missing-and-exploitation; = about workforce; = improvement; after a; all; as; asylum; at risk; been;
        begun; by; by a; child; days; deal; department; disabled; every; experienced; experiences; find; follow; for;
        foster carers; found; full inspection; hard; in june; in may; in three; is in; its; judged; like; long;
        management; managers; meeting; members; no; olds; outside; paid; part of; planning; posts; progress of;
        quality; recording; require improvement; share; show; six; so; spent; stable; support; take; than;
        that children; the children; the experiences; the number; theres; they need; those in; to a; to date; within;
        year olds
        """,
        -0.25: """
        = about care-leavers; = about leadership; = about recording; a care; a joint; a meeting; a new; a quarter;
        a report; across; across the; adviser; aged; ahead; all the; an inspection; and a; and carers; and families;
        and progress; and sisters; and that; and they; answers; are; are assessed; are better; are done; are good;
        are met; are written; around; as well; asked the; assessments were; at a; audit; autumn; baby; be found;
        be good; because of; been a; benefit; birth; books; breaks; brothers and; brought; by an; by which; cant;
        challenge; children; children had; children to; children young; childs; clinics; complaints; could; could say;
        council to; council was; criminal; culture; described as; determined; director of; disabilities;
        disabled children; done by; drawn; eight; england; enough; example; experiences and; exploited; face; fall;
        families and; february; fewer than; files; filled; flats; for disabled; for it; for more; for the; for years;
        found the; four; fourteen; front line; full; fully; future; gave; girl; given a; graded; group; guardians;
        had gone; had got; half; has given; has made; has not; health and; helped to; high; his; history; home office;
        houses; how it; how well; i; impact of; in april; in every; in february; in five; in good; in november;
        inspected; inspection in; inspectors were; into; into the; involved; its childrens; job; judgement;
        keep children; know their; known; leaving care; led; lessons; letter; letter says; liked; list of; live in;
        local authority; look; low; lowest; many children; matters; middle; might; miles; missed; missing from;
        monitoring; more; more of; moves; much; nearly all; needs and; needs are; not always; of assessments;
        of exploitation; of our; of what; older; older children; once a; one in; ones; order; parents of; parts;
        permanent; personal; place in; placements; places; pointed; post; practice with; pre; programme; promised;
        proud; questions; received; recognises; recruitment; regular; relationships; requests; response to; reviewing;
        room; round; safety; say; say that; says; screening; see what; serious; service has; services department;
        services for; significant; signs; since; sit; speak; specialist; spoke of; start; stay in; strength; supports;
        taught; that it; that nobody; that ofsted; that there; the areas; the boroughs; the day; the department;
        the home; the house; the improvement; the law; the outcome; the report; the top; the visit; the way;
        their social; them on; them that; therapists; they feel; they found; theyre; third of; thought of; time to;
        timely; to be; to get; to know; to ofsted; to those; to young; too much; took place; trained; treated;
        two years; until; up the; use; view; view of; views; waiting for; wanted; was; was that; was told; way of; we;
        we have; weakness; went to; were good; were judged; were rated; what a; what had; whats; where the; which the;
        who has; who live; work and; work that; working days; year old; yet; young; younger
        """,
        -0.375: """
        = narrated; a fortnight; a good; a member; a psychologist; a shared; a stable; a very; a way; a whole;
        a worker; a written; about how; about their; accurate; actions; add; address; agree; all children; an area;
        an end; an hour; and have; and is; and its; and know; and police; and were; anybody; are all; are asked;
        are recorded; are safe; are still; are taken; assessed and; assessment and; at what; august; been done;
        behind; belong; better for; bosses; boy; brothers; but not; cabinet; came in; chairs; chance; change; changed;
        checks on; child had; children do; children said; childrens lives; choose; clinic; cllr; come out;
        communication; conversations; councils childrens; court; cut; dads; day they; dedicated; different; do well;
        doing; down from; drugs; effect; effectiveness; effectiveness of; eighteen; ended; evaluated; examined;
        executive; experience; extra; families are; fathers; financial; finding; finds; focused on; for adult;
        for some; forty; full of; get better; get the; half of; has found; has had; has the; have found; have got;
        have one; have said; have taken; have to; heads of; help they; hold; holiday; hope; how; if the; in most;
        in place; individual; inspector; inspectors; inspectors have; inspectors that; interviews; is and; is thought;
        it also; it in; it says; its services; july; kind; knew; lack; last; last inspection; last month; later; law;
        lead to; leader; learn; leave; leaving; legal advice; longer; make the; make up; makes; may; may be; monday;
        money; morale; mothers; move; moving; needs; neglect; next; nine; no longer; number of; nursing; of; of cases;
        of early; of five; of the; of whom; office; ofsted came; on; on its; orders; out for; over; pace; pays;
        picture; plain; planning for; plans were; point; point of; possible; practice and; protection is;
        psychologist; pull; quarter; quarter of; reading; recognise; recorded; records; records of; regulator; rely;
        return; reviewed; road; said to; saying; see the; service that; services are; services at; shared; sleep;
        social work; speech; spend; stand; stood; story; support workers; take a; take place; teams are; than before;
        than they; that all; that parents; that this; that what; the borough; the centre; the chief; the director;
        the district; the family; the health; the joint; the previous; the regulator; the risk; the system; the teams;
        the two; the young; their; their children; their work; them had; there have; they are; they get; think;
        this year; those at; those who; throughout; time of; time that; time the; to understand; told inspectors; top;
        training; training in; transport; trauma; trust; two of; up for; visited; wait for; wants; ward; warm; was in;
        was said; was the; watch; we are; well to; wellbeing; were; were a; were asked; were described; were waiting;
        what they; where a; which had; which has; which were; while the; whom they; with an; with care; with which;
        within a; within the; words; worked with; worker is; would; write
        """,
        -0.5: """
        = about assessments; a clear; a letter; action is; adult support; advisers; again; age; among; and by;
        and has; and help; and outcomes; and partners; and some; area; at weekends; autism; because the; began; both;
        but it; came; care; carry; caught; chief; child in; circumstances; clearly what; come into; coming;
        commitment; confidence; contact with; councillors; decisions to; do; domestic; domestic abuse; done and;
        emotional; ever; families; families had; families to; families with; few; first and; for an; for children;
        for several; fortnight; fostering; found but; free; further; general; go through; good; grade; grandparents;
        have a; have had; having; head of; helps; if a; impressive; in many; in our; in september; increase;
        information about; inspection; inspection of; inspections; inspectors in; is the; is to; is too; january;
        large; leadership; learning; left to; left without; less well; live; local safeguarding; look after; looks;
        lost; make; making; manager; many families; more often; mother; none; not enough; observed; october; of abuse;
        of adults; of serious; of service; of that; of us; off; offer; ofsted had; old; on a; over a; over in; page;
        parents and; parents were; past; performance; plan; plans are; police and; positive; previous;
        protection services; published; raised; recommendations; relationship; remarked; report came; respite;
        returned; risk to; safeguarding children; said that; saw that; seen by; senior; sent to; services which;
        settings; signs of; sisters; skilled; smaller; social services; sometimes; special schools; states; step up;
        steps; that social; that some; the early; the help; the national; the pandemic; the quality; the signs;
        their letter; their parents; theres no; things are; things have; thoroughly; three days; thursday; to an;
        to come; to do; to inspectors; to speak; to stay; to which; trust is; twelve; twenty; video; waits; want;
        was found; watchdogs; weekly; well as; well prepared; well the; were not; were the; who are; with children;
        with relatives; women; wrote
        """,
        -0.625: """
        a bank; a gp; a number; a young; ambitious; among the; and care; and services; are being; are in; are so;
        are working; ask to; asked for; assessed; at; back in; been given; before the; booked; boys; calls for;
        care staff; children board; children first; clearly; committee; corporate; cuts; dealing with; describes;
        even; exploitation; exposed; failed; families on; first visit; for all; friends; gets a; girls; go to; groups;
        had come; had not; hardly; head; health police; help at; help comes; help with; hub has; in other;
        inspectors also; investigations; is given; is left; is taken; keep; kinship; means; means that; months; most;
        moved; new report; nobody had; not have; noted; of neglect; one of; out that; outcomes of; outstanding; pay;
        people need; place; pointed to; police were; praise for; prepared; professionals; provision; regularly; run;
        runs; safeguarding enquiries; seen; service with; services that; sessions; set; several areas; she;
        single point; spoke; summer; system; the people; the year; themselves; they have; time; time with; to child;
        to its; too few; tool; typical; very; was a; we found; we need; well and; when it; when the; who is; who use;
        with this; work with; workloads; youngsters
        """,
        -0.75: """
        = about childs-voice; = about placements; a lack; a service; and child; and other; april; are made; be done;
        case; children from; danger of; date; do and; e; each; early help; first contact; happen; he; help and;
        help to; here; home; house; in care; it had; lead; leaders; list; many cases; mash and; most at; need to;
        now be; out; out of; partners have; planned; review; schools are; scrutinised; scst; second; september;
        social workers; stepping; strategy discussions; that was; the families; the service; the social; the time;
        them and; then and; they do; thought; to improve; under the; using; were found; were told; what was; where it;
        which children; which they; written
        """,
        -0.875: """
        abused; agencies do; allegations; and not; are to; call handlers; carers; come before; concerned; council has;
        day; feel; found in; handlers; hub mash; in helping; integrated; joint; know how; need a; of hours; of their;
        private fostering; protection and; raised by; referrals to; reviews; right help; risk of; section; see;
        services were; significant harm; staff were; stay; teenagers; that is; the integrated; the local; the multi;
        the schools; this means; through the; together with; unallocated; up from; up to; wales
        """,
        -1.0: """
        = about other; = inspectors; and early; can be; complex; consisted; consisted of; director; far; foster;
        got better; had the; improve; information with; inspectors said; month; of significant; phone calls;
        practitioners; receives; since the; some children; special; the duty; the services; two; visit; what the;
        who have
        """,
        -1.125: """
        = about management-oversight; = context; and what; calls are; care and; council and; does not; effective in;
        five; had been; of children; people in; safeguarding hub; set out; share information; the partnership; visits
        """,
        -1.25: """
        an; plans; step down; the child; these
        """,
        -1.375: """
        agency safeguarding; cases were; under; wait; were in; years
        """,
        -1.5: """
        = about education; outcomes; young people
        """,
        -1.625: """
        are seen; childrens services
        """,
        -1.875: """
        down
        """,
        -3.375: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        4.625: """
        = about assessments
        """,
        3.75: """
        assessed
        """,
        2.875: """
        assessment
        """,
        2.75: """
        assessing
        """,
        2.125: """
        needs; risk
        """,
        2.0: """
        investigations; psychologists
        """,
        1.875: """
        = about health; = about other; = about recording; risk is; the exploitation; understood
        """,
        1.75: """
        identified
        """,
        1.625: """
        = improvement; advice for; form; how the; needs are
        """,
        1.5: """
        advice; carers; checklist; looked; number of; psychology; the list
        """,
        1.375: """
        assessor; baby; everyone on; experts; from social; some people; updates; young carers
        """,
        1.25: """
        a familys; after a; age assessments; assess; assesses; assessors; faith; needs were; nursery; police officers;
        quality and; say the; teachers; the child; three had; what a; workers; works with
        """,
        1.125: """
        = about missing-and-exploitation; = about timeliness; a family; account; all the; asked; assessments;
        careful and; carers of; conclusions; culture; england as; in with; investigations and; is looked; like to;
        occupational; on risk; parent; questions; reviews of; social care; strengths; there were; they saw; through;
        together; up what; words
        """,
        1.0: """
        a whole; abuse is; accurately; advice from; as a; as if; babys; care that; careful; carers in; children under;
        done by; down to; early years; fair; familys; fathers who; from all; grandmothers; had waited; harm;
        health advice; in full; in quality; in to; is filled; is identified; isnt; left out; look; named; need is;
        old; people said; private; send is; such; that should; the early; their needs; them and; unpaid;
        unpaid carers; viability; wait too; where parents; who live; works; write up; years
        """,
        0.875: """
        = council; a new; are; are assessed; are careful; at times; before; came across; contribute; contribute to;
        could do; danger; educational; everyone; faith and; for occupational; for years; fostering is; get to; how;
        in their; in words; inspectors came; inspectors read; isnt always; lasts; list; live elsewhere; long for;
        looked at; low; low mood; many are; many children; not brought; notes on; occupational therapy; ones; or; out;
        overly; parenting is; potential; risk to; risks to; screening tool; send; sentence; simple; sisters of; sound;
        stood; stood at; taken as; the family; the home; times; understanding; updated; was used; weight; were;
        were also; were assessed; were begun; what; whats; whether a; words that; work on; worked; yearly
        """,
        0.75: """
        = strength; a clear; a learning; a no; a second; account of; age; and all; and did; and it; and to; and young;
        are made; be assessed; been updated; capacity was; carried out; case notes; cases they; child was;
        children and; circumstances; dads; elsewhere; enquiries; explain; explored; follow from; for plans; for young;
        get; had no; identification; in as; in assessments; in england; in other; is; is less; is named; it isnt;
        it noted; kind; local authority; longer; looking for; mental capacity; mood; need; no; of cases; of disabled;
        of risk; of saying; old ones; on better; outside; panels; parenting; parents have; people; people over;
        pieces; planning and; plans are; poor; portage; pulled; put their; relatives; reports from; reviews;
        service has; several; several children; signs; spotted; strain; tested; that; that assessments; that they;
        that what; their own; therapy; these; they are; thought; ticked; too much; understand; weigh; weighed;
        were put; were sound; when; when it; whole; why; with people; worked out; workers take; workers use; yet
        """,
        0.625: """
        = about plans; a few; a handful; a mental; a number; a parents; a social; about; across; adopters;
        adult support; after its; already; and fair; and followed; and is; and protection; and sisters; are left;
        are picked; areas for; as well; asked about; asking; assessment is; at in; at the; before a; begun; bring;
        brothers and; brought; bruises; capacity; carers assessments; carers were; centre of; child are;
        children each; children the; come; come down; comment; concerned; council officers; curiosity; do for; doctor;
        done in; early; ethnicity and; evidence; experience of; expertise; explore; families say; farmers;
        first visits; followed the; for a; for carers; for improvement; forms for; found children; from outside;
        full time; go; governments; grandparents; had happened; had since; handful; happened; have told; help to;
        histories; home; if there; improve; in children; in particular; information from; injuries; inspection found;
        inspectors reported; interview; into; its inspection; lead; learning disability; lightly; lived;
        lived experience; lives are; longer than; model; nursery staff; of care; of people; of two; out who;
        paediatrician; particular; people on; pets; picked up; pilot; poverty; practitioners; private fostering;
        proper; rarely; relatives are; report the; revised; risk are; risk from; risks; room; rounded; saying;
        sibling; siblings; signs that; stable; standard; sure that; take; teens; than six; the childs; the court;
        the person; the short; the worst; therapists; they think; those that; to children; to date; to look; to the;
        tried; under ten; used; used in; way that; ways of; weeks and; weigh up; welcomed; were called; what children;
        when a; why a; workers go; workers write
        """,
        0.5: """
        = about unaccompanied-children; = narrated; a gp; a single; absent; adult; afresh; all five; and not;
        and that; and what; are of; are still; assessments take; be a; because; been done; been seen; behind; being;
        brief; brought up; by a; by law; called in; carried; case; cases in; cases the; caught; checks on; child to;
        childs needs; choice; chronic; come to; conclusion; connected; copied; copied from; could have;
        councils childrens; do; do with; domestic; domestic abuse; else; ethnicity; extended; fathers; filled;
        filled in; find out; for adults; found the; from; full; gets; go through; good and; had one; half the; hardly;
        has to; have not; history; household; housing; in good; in help; in some; inquiries; inspection in;
        inspectors found; inspectors have; is assessed; is described; its report; jobs; known to; law; learning;
        lines; look at; looking; makes; managed; mental; mentioned; might; mums; neglect; neighbours and; not looked;
        not what; not yet; number; nurse; observed; of childrens; of how; of managers; of older; of parents; of them;
        off a; offered; out why; part; people had; person; problems; put; put down; quality; read; repeat; reports;
        reports are; said that; sampled; say; second time; section; seen by; service which; services department; shy;
        sides; sisters; skill; small number; so long; so that; stopped; sure; take account; tell the; tended;
        that more; that nobody; that one; the centre; the children; the harm; the house; the needs; the one;
        the street; the way; they do; they make; thirds; thirds of; thorough; to a; to improve; to understand;
        to wait; told a; too long; took place; tutors; two thirds; wait; waited; waiting; ways; weighed up;
        well understood; were missing; were offered; what an; what its; who had; will come; words of; worker has;
        working; world; worst; write; younger
        """,
        0.375: """
        = found; a; a baby; a form; a proper; a report; a service; a significant; a stable; abuse; added; adopted;
        adults who; after it; all; an assessment; and are; and care; and were; arrived; as part; assessment and;
        assessments for; assessments which; assistant; at how; at once; based; because they; began; box; brothers;
        can be; care services; care to; care was; child; closely; consistently; dad; describe; described; did;
        difficulties; dont; earlier; effectively; england; face; facts; families and; faster; five of; follow;
        follows; for adult; for instance; for more; found and; good time; gp; had improved; has had; have more; heads;
        his majestys; holidays; house; how good; ill; in and; in february; in several; in that; in time; inspectorate;
        integrated; integrated care; is at; is given; is now; it must; its partners; justice; keep children; known;
        late and; led to; lists; live; lives; loss; made for; made to; majestys; majestys inspectorate; means that;
        months to; more about; more than; mother; moves; my; neighbours; neither; no one; nobody had; nobody has;
        none; not been; october; of family; of help; of work; on child; opposition; out what; overall; overlooked;
        paper; peer; play; police; posts; promptly; protected; pupils; reduced; registered; relationship; remain;
        risk and; safe; saw that; schools are; score; score of; second; sensory; sight; six months; some assessments;
        speech; starting; step; street; strength; support and; teams are; template; ten days; tend; tend to; test;
        that all; that had; that of; the impact; the words; they were; thin; time; timeliness; timely; to be; to pay;
        to protect; to tell; to work; too little; took; tool; trained to; two of; understanding of; very; visit to;
        wait for; was made; was no; was not; was one; we do; we have; well; went to; were being; were last; what they;
        when children; where; where there; which children; who come; with an; with young; workers are; working days;
        your; youth justice
        """,
        0.25: """
        a disabled; a parent; a small; aged; agencies; and how; and then; back to; been asked; been made; care for;
        checks; chief; child who; children have; children in; children on; childrens services; childs; come back;
        committed; concerns; considered; council has; court; day; decide; director; director of; disability; disabled;
        done for; draw; exploitation; february; few children; fewer; findings; finds; followed; for help; for some;
        forms; fostering; framework; had gone; had not; hard; has become; have to; help and; helps; if; if a;
        impact of; improved; in spite; inspection report; inspectorate of; inspectors; instance; it takes; judged;
        knowledge; knows; late; letter to; like; listened; living; made; making; missing from; must; needed; needs of;
        of practice; of probation; of these; of us; older; only; opened; outcomes; outside the; paid; panel; part of;
        past; people are; people were; peoples; persons; picture; protect; referral; report which; result; said they;
        saw; setting; should; show; shown; single; six; slow; social; someone; spite; spite of; subject; taken;
        that it; that there; that were; the partnership; the views; they could; they found; third; this; this year;
        thresholds; throughout; time to; to an; to do; to each; to find; to get; to see; to what; too many; trouble;
        use; views of; voice; weaknesses; were described; were waiting; where it; who work; with no; within;
        within the; work and; workforce; written
        """,
        0.125: """
        = about childs-voice; according; again; also; and children; and for; and they; are not; as; assessments were;
        at; back; better; care and; cent; centre; childrens; childrens social; clear; county council; date; days;
        department; done; down; drawn; family; found; friends; from a; good; great; had; had a; had been; hard to;
        having; his; impact; improvement; in need; it; its; of; of children; on the; one; own; per; per cent; require;
        require improvement; set; since; some children; staff; start; strong; takes; teams; that is; the local;
        the whole; the year; they had; to require; up to; weeks; what the; while
        """,
        -0.125: """
        = about education; = about overall; a third; action; adviser; advisers; agency; alone; and the; asylum;
        be good; borough; boroughs; can; chair; child in; children to; could; councillors; cqc; december; enough;
        exploited; file; find; five; focused; for an; for disabled; for the; for them; foster; front door; gave;
        gives; going; grade; half; he; in a; in an; in january; inspected; inspection of; july; june; just;
        leaders have; leaving; leaving care; left; less; management; months; nobody; nurses; off; on their; others;
        outstanding; partnership; performance; permanence; personal; planning; praised; rated good; recommendations;
        record; reviewing; right; september; services for; services in; services were; significant; social work;
        spoke; talk; tell; the council; the councils; the county; the department; the experiences; the number;
        the report; the young; there is; they can; those who; today; touch; twelve; two; visited; was; week; when the;
        which; who need; with; with the; work
        """,
        -0.25: """
        = about disabled-children; a case; a day; a full; a great; a long; a year; able; able to; act; additional;
        adoption; adults; against; agreed; all of; along; although; among the; and of; and on; and social; and some;
        and their; and there; approach; are no; are supported; are the; as the; ask; at a; be in; beds; been told;
        before the; best; between; breaks; bus; care; care are; care in; carers and; cent of; check; city council;
        clearly; co; come out; coming; common; community; completed; complex needs; conference; could be; council had;
        council is; councillor; course; covid; crisis; critical; data; dates; deal with; delay; described as;
        difficult; direct; disabled children; discussions; doing; drawn up; duty; each; each of; each other;
        early help; effect; emergency; evening; every; failings; families who; for care; for two; for what; forum;
        found that; free; further; get better; getting; governance; has gone; have been; head; health visitors;
        helped; here; how much; how well; i; if the; improvements; in care; in every; in may; in november; in three;
        in which; independent; interim; is done; is in; is the; it has; it is; its own; itself; keep; last; last year;
        leads; led; legal; letter; local; long term; looks; made by; managers; me; meeting; month; monthly;
        most children; name; national; nearly; never; not; not always; november; of assessments; of good; of it;
        of its; of social; of those; of young; offer; ofsteds; older children; on a; on for; one of; open; out the;
        outcome; over a; over the; parents are; parents who; partners; parts; parts of; pathway plans; people in;
        people to; placements; places; plain; plans for; point; pointed out; post; practice; praise; protection;
        quickly; reach; reading; real; reason; reasons; receive; recognised; records; recruitment; relationships;
        respite; response to; responsibility; risk of; same; scheme; schools and; see that; seen; senior; serious;
        services that; set up; sets; settled; sexual; short; signed; six weeks; small; so; spent; spoken; staff and;
        standards; steps; still; story; strategy; support for; supports; systems; talks; team; teenagers; than a;
        thanks; that are; that children; that was; the authority; the first; the hub; the law; the most; the next;
        the parents; the same; the second; the support; the team; the three; the trust; the use; the youth;
        their parents; them; there; they have; theyre; thing; this is; this was; three weeks; three years;
        through the; time that; to come; to help; to make; to say; to them; town; turned; twenty; two years; up;
        up with; victims; visitors; want to; wanted; way of; weekly; were left; werent; what has; what is; where they;
        which is; who go; will; with a; with care; with children; with complex; within a; without; workers in;
        worried; would like; year and; you; young; young peoples; young person; youth
        """,
        -0.375: """
        a childs; a lack; a plan; a worker; acted; advice and; and disabilities; and had; and in; and one; and police;
        answer; answered; april; are filled; are looked; areas and; arranged; arrangements; been; been left;
        better than; board; boy; boys; break; built; by; by one; call; came in; cases; centres; child protection;
        children are; closed; commission cqc; complaints; consent; contacts; councils; covered; daily; demand; didnt;
        difference; door; drop; e; early and; education; ehc; empty; ends; evaluation; even; expected; experiences;
        eye; families; family time; feedback; files; first; for each; for parents; for those; forty; four months;
        gaps; girl; girls; given; go to; gone; good quality; good rating; gps; graded; growing; hand; have a; hold;
        how to; hub; in five; in one; inadequate; including; initial health; interviews; into care; it also; key;
        lack of; lacked; leadership; left to; let; made in; make; manager; many; meets; months for; moved; much of;
        need for; need to; new; newcomers; no child; nobody was; not one; notice; numbers; of all; often; often as;
        olds; once a; ought to; overnight; parents with; people with; points; pre birth; programme; project;
        proportionate; quality commission; range; range of; rather; rather than; rating; recommended; reduce;
        requests; review; reviewed; ring; say how; sent; share; sit; speak; such as; supported; system; take the;
        term; that an; that families; that no; the areas; the assessments; the day; the disability; the front;
        the response; the right; the system; their; their children; then; there are; theres; things; those at; three;
        through and; to bring; to change; to give; to reduce; to support; told; turn to; under the; until; upon;
        view of; voices; vulnerable children; want; was on; was set; were on; were the; what will; which the; who;
        who was; whom; whose; wide; with families; with their; workers and; workers had; worry; year; year olds;
        youth offending; youth workers
        """,
        -0.5: """
        a good; adults at; advice on; after an; after children; and decisions; and staff; anyone; area; asked what;
        assessed in; assessments by; authorities; belong; birth; came; cannot be; care quality; chance to;
        children had; city; commission; concern; contact; copy; council; educational needs; effective; eighteen;
        english; every child; family group; fast; for; found to; from the; front; group; grows; has; held up; help;
        her; homes; immediate; in all; inspectors saw; inspectors who; is a; it had; keeping; learn; leave; letters;
        life is; long and; march; missing; mothers; noted; now; of a; of looked; ofsted; on; once; other; out of;
        over; people and; people from; plainly; plans were; possible; protection enquiries; provision; recorded;
        routinely; self; since the; sooner; stay; than they; that too; the childrens; the new; the other; they;
        though; to deal; to four; unborn; use of; visits were; was also; were found; were held; what happens;
        what was; worker
        """,
        -0.625: """
        = about placements; = about workforce; above; above all; after; after the; and planning; and safety; attend;
        away; be done; by the; came after; cannot; care leavers; children at; children who; could not; days in; eight;
        genograms; get a; guardians; had to; has a; held; hours; how many; in for; in too; inspectors said; is too;
        kept; know the; lack; leavers; local area; looked after; lost; marked; meetings; members; mental health;
        neglect is; nine areas; nurseries; of ten; of the; ought; our; pathway; people could; progress;
        protection was; response; safety; safety planning; said but; schools; scores; services; shared;
        special educational; special guardians; the assessors; the last; the quality; the time; there had; therefore;
        they look; they say; to take; transition; trust; turn; up in; varies; was marked; was noted; we; were looked;
        were not; with learning; with special; with too; without a; would; would be; young people
        """,
        -0.75: """
        = about front-door; among; an; and early; and families; apart from; areas; around; as they; asked for; be;
        bosses; chance; deal; decisions for; disabilities; done to; eleven; far; feel; few; four; from those;
        had found; has been; how they; in ten; little; long; many cases; many of; most; needs to; nine; of fathers;
        one in; parents; pre; quick; risk assessment; support; training; vulnerable; work with; workers know;
        youngsters
        """,
        -0.875: """
        = about permanence; assessments are; children; core; core assessments; decided; do not; family trees; happens;
        health; leaders; pathways; safeguarding; some of; the care; themselves; took over; trees; who are
        """,
        -1.0: """
        always assessed; any; assessments and; done with; eight out; health assessments; plan; plans; quality of;
        risk assessments; self assessment; social workers; those; too few; when they
        """,
        -1.125: """
        = about care-leavers; and a; apart; decisions; needs and; planning for; round; the assessment
        """,
        -1.25: """
        = about scope; assessments took; but; for children; have; special; that the
        """,
        -1.375: """
        = about leadership; = head; fathers were; know
        """,
        -1.5: """
        = context; = foot
        """,
        -1.625: """
        at risk
        """,
        -2.375: """
        assessments of
        """,
    },
    Theme.PLANS: {
        3.75: """
        = about plans
        """,
        3.625: """
        plan
        """,
        3.5: """
        plans
        """,
        2.125: """
        = about disabled-children
        """,
        2.0: """
        ehcp
        """,
        1.875: """
        = about recording; contingencies
        """,
        1.75: """
        pathway plans
        """,
        1.625: """
        page; template
        """,
        1.5: """
        agencies; maintains; planning; safety; support; targets
        """,
        1.375: """
        are about; contingency; steps; whole
        """,
        1.25: """
        = improvement; a plan; an; families; in plans; local area; of reviews; old; on a; ongoing; pathway; plain;
        up from
        """,
        1.125: """
        a review; around; chaired; children and; date; deadlines; lines; many agencies; one page; outcomes; pages;
        plans are; plans come; process; sections; since the; support was; the day; the over; what; what the;
        whole sections; would
        """,
        1.0: """
        a copy; an education; an ehcp; are begun; area; better and; by which; care plan; copy; danger; down; family;
        fits; for children; have an; in them; inspectors said; move to; outcomes in; plans of; support is;
        the borough; the child; the local; the steps; time and; tribunals; wales; well and; what would; would do;
        young person
        """,
        0.875: """
        ahead; are the; assessments are; away; begun; can see; child in; childrens plans; code of; day of;
        disabled adults; document; drafts; each; ends; far; find; had slipped; heading; hopes to; just under; last;
        leave to; life; looks; nobody had; of it; ones; profiles; quality of; reviewing officer;
        safeguarding procedures; safety plans; set out; swiftly; the code; the education; the first; them; them up;
        there are; to remain; two years; under the; write
        """,
        0.75: """
        = about management-oversight; = about workforce; a single; about; and take; are written; attended;
        been carried; borough; borough have; bottom; code; core groups; council would; describe; down as; for each;
        for some; friday; from one; go; good enough; good quality; had; has brought; has seen; hopes; hospital;
        how good; in a; jargon; keeps a; list; local; made in; must; need plans; not what; nothing; of all; of good;
        of them; one; parents; person; planned; practice and; procedures; professional; progress since; register;
        slipped; so a; some disabled; spoke; spoke of; stay; the aim; the best; then; they did; to plans; was not;
        were overdue; when; where parents; with an; with the
        """,
        0.625: """
        a high; achieve; adult services; agreements; all the; ambitious; and make; and what; apart; are agreed;
        are better; are getting; as soon; assessments were; at the; be done; been called; better than; breaks were;
        came in; came into; care packages; carried; cases were; clear about; cleared; clearer; complex needs; copies;
        core; dates; early help; education health; expects; few children; for education; fridge; getting better;
        go on; goals; good; hand; hand in; has gone; health; health and; high; hold; hold the; in five; in plain;
        in the; in two; in writing; ineffective; inspection; introduced; is a; is not; keeps; lively; lively and;
        looks at; makes a; mean that; most plans; mum; neither; next; nothing in; of children; of last; of looked;
        out in; oversight of; own; partner agencies; planning is; plans with; praise; preparing; preparing for;
        protect children; read; remain; reviews; reviews for; rewritten; robust; rural; said but; scored; single;
        specific; still to; take place; targets in; team they; tell; that parents; the next; the ofsted; the plans;
        the praise; the register; the social; the weak; the young; their care; their pathway; through the; throughout;
        throughout the; to achieve; up; was in; when children; who came; who cannot; who use; with complex;
        would happen; written for; year; year to; young adults
        """,
        0.5: """
        a date; a good; a list; a protection; about the; absent from; actions; acts; adults; adults who;
        after children; ahead of; aim; aims; an ehc; and by; and carers; and child; and do; and its; and more;
        and supervision; and the; and was; and where; and young; anyone; are set; assessments; be more; been through;
        best; breaks; by when; cannot live; care for; child who; children are; children have; children need;
        children with; childs plan; circumstances; clearly what; complex; conferences were; county has; december;
        delays in; direct payment; discharge; district; do what; end; every; familys; for every; for pupils;
        for younger; from them; gone from; good many; had to; has to; have been; in hand; in their; inspectors were;
        is planned; is to; is too; it had; keep; last year; lead to; led; left; left out; live in; lives;
        looked after; many plans; matters; may be; meeting; meetings and; members had; might have; mother; my; nobody;
        not a; of our; of practice; officer; ours; outcomes for; over from; overdue; oversee; packages; partner;
        place in; place on; plan in; prepared; problems; protect; protecting; protection and; protection plan;
        quality; reached; respite; return; reviews had; sample; services have; shared; shift; social services; some;
        some plans; soon as; sound; spelt; standard; statements; step; step in; strategic; strategy discussions;
        subject of; such; such as; take a; tends; that plans; that they; the district; the panel; the school;
        the subject; the whole; the year; therefore; they say; those for; to adult; to be; to early; to keep; to make;
        to write; transfer; transport; twice a; understood; until; up by; up with; use; weekends; went on; were out;
        what comes; what good; whether; who has; who is; who will; with foster; with their; with three; word;
        work practice; workers are; working; writes; written; young children; younger children
        """,
        0.375: """
        = about other; a case; a familys; a form; a handful; a strength; absent; after a; agreed; alike; always;
        ambitious and; and can; and care; and so; and were; and who; any; are done; are on; areas for; average;
        because of; been on; before the; bought; change; change and; changes; child was; children at; clearly; co;
        come in; commission; concluded; conference; consistent; crisis; day; delays; did not; direct; discussions; do;
        down to; drawn up; during; enough; enough for; every three; family group; few; first; fit; for adult;
        for families; for improvement; for more; from a; future; gets; groups; half of; handful; handful of;
        have given; have had; have the; have to; help is; help with; helped; helped to; ideas; if the; in december;
        in one; in which; independence; inspectors found; is good; july; know them; leave; leaves; like; like the;
        link; list of; little; live; lived; looks after; make; make a; makes; managers had; mean; mental health;
        might; missed; more consistent; move; new; of date; of education; ofsted cqc; older; on care; on improving;
        one in; others; out the; overnight; oversight; parent; passed; past; payment; phone; place; plans do;
        plans had; plans were; professionals; quick; report is; reviewing; risk is; risks; safe; safeguarding; safer;
        said it; same; say how; schools and; see what; services; services for; set; something; start of; such a;
        tasks; tell the; text; that families; that have; that social; the area; the court; the end; the health;
        the last; the past; the person; the same; the start; the workforce; their worker; them the; three weeks; tick;
        tight; time in; to change; to families; to read; took place; transition; tried; try; turn to; turns; use of;
        warned; was made; well prepared; were asked; were of; were put; werent; what is; whom; whom the; whose;
        work was; worker and; writing; written up; year old
        """,
        0.25: """
        a long; a new; a parent; a young; adopters; adulthood; among the; an independent; and are; are; are good;
        are helped; are made; asked to; assessment; attention; before they; better; brought in; by a; called; cannot;
        cant; care quality; checked; child and; children on; childs; come to; concerns; decided; different; documents;
        door; drawn; each of; end of; ended; even; everybody; evidence; families in; february; for its; for those;
        foster; found that; get a; get the; given; given a; go missing; going; gone; good at; had a; happen; happens;
        hard; he; head; help to; here; history; improving; in february; in july; in most; into care; is well; it that;
        know what; language; least; left to; lists; look; many of; march; meant to; meetings; month; more; more than;
        mothers; moved; name; needs are; not always; november; nurse; of a; of how; of social; of which; ofsted and;
        on social; on their; or; pace; part in; people have; placed; poor; positive; practice; promised; put on;
        quality commission; recording; review; said; sense; should; signed; since; sit; six months; six weeks;
        social work; someone; special schools; stable; staff had; strength; stronger; subject; support from; that a;
        that some; that was; the average; the care; the council; the family; the national; they are; they could;
        they should; thought; three years; time of; to go; to protect; to stay; to talk; turn; twice; up to; was;
        watchdog; what had; what they; where they; while; with; words; workforce; your
        """,
        0.125: """
        = about care-leavers; a; all; and families; arrangements; as a; at home; back; by the; cabinet; came; can;
        court; do not; does; done; effective; found to; from; full inspection; good and; had been; had no; half;
        inspected; inspection in; is; june; leaving; less; line; member; mental; most; national; notes; ofsted;
        ofsted has; other; over; people in; rated; said that; says; schools; short; so; soon; strategy; strong;
        the report; they had; things; to the; to them; under; weaknesses; well
        """,
        -0.125: """
        = about assessments; = about scope; = inspectors; = narrated; = strength; a childs; a social; a team; adviser;
        after; and those; care and; children had; committed; council is; county council; dealt; dealt with;
        disability; disabled; does not; duty; eleven; experiences; flats; for; gives; group; hours; how; in may;
        in september; inadequate; inspectorate; into; it has; january; judged; just; know; leadership; look at;
        making; means; money; needed; nhs; of the; on the; our; partnership; progress of; protected; rating; referral;
        reported; right; risk of; seeking; september; services in; she; social workers; special; spent; staff; story;
        taken; talk; that children; the councils; the cqc; the department; their; there were; these; they can; time;
        too long; turned; views; we have; were; who had; will; work with; youth
        """,
        -0.25: """
        = about education; = context; a day; a difference; a full; a month; a year; able; able to; about a;
        about children; about what; above all; abuse; advocates; age; all that; among; and had; and have; and in;
        and not; and social; and that; and their; and there; answer; approved; are at; are being; are well; arrived;
        asked; assessed; assessors; begins; both; bring; by their; calls; came to; carers; carried out; centres;
        challenge; child has; children in; children who; childrens services; chronologies; city; clear; complete;
        consistently; could be; county; custody; data; department; described as; director; doesnt; draw; due;
        each child; earlier; early and; education; educational needs; eighteen; england; experience; families and;
        fast; feel; finds; for it; for longer; for over; for their; for them; formal; forty; fostering; found;
        found and; get; get better; give; goes; got; hard to; hardly; has; has come; has had; have; held; home office;
        house; how many; if a; in april; in every; in its; in june; in need; in on; independent; inspectors; is made;
        issued; it is; it said; it would; known; law; learn; learning; leaving care; lessons; let; letter; level;
        likely; living; long; long term; lost; management; managers and; many; met; morning; nine; no longer; notice;
        noticed; now; number; october; of childrens; of families; of their; of young; off the; offer; often; olds;
        on children; on what; once a; online; open; orders; outside; outstanding; overall; paid; papers; parents and;
        parents are; people and; people are; people were; people with; performance; permanent; possible;
        practitioners; praised; present; provision; put; records of; relatives; report the; requires;
        requires improvement; residents; reviewed; ring; seldom; senior; sent; set up; show; shown; significant;
        social worker; some families; some of; sometimes; speak; special educational; specialist; stop; stopped;
        support that; talked; team; teams; thanks; thanks to; that are; that it; that there; the case; the childrens;
        the home; the needs; the new; the quality; the system; the team; therapist; there had; theres; they would;
        theyd; third; this was; three; to ask; to improve; to ofsted; to work; today; together; told inspectors;
        told that; too late; two of; waited; waits; warm; was a; weekly; weeks; welsh; what a; what we;
        where children; who live; who were; with care; with children; with them; with those; with young; works;
        would like; year olds; years; yet; you; young peoples
        """,
        -0.375: """
        = about front-door; = council; = found; a few; a first; a small; above; act; action; added; adequate;
        adult support; advisers; all but; almost; and children; and good; and it; and of; and one; and other; and to;
        appropriate; april; are and; are more; arrive; as many; as one; autumn; be; been a; before; better for;
        board and; but; care plans; care was; care were; cases; cent of; centre; child is; childrens; completed;
        conversations; corporate; council; councils; counted; course; decision; described; difference; disabilities;
        do better; else; equipment; every child; everything; experienced; family time; fell; files; followed;
        for disabled; for four; for young; four years; framework; front; full; full of; girls; great; had not; hadnt;
        has a; health needs; heard; help; home are; improve; in quality; in some; in ten; informed; inspection of;
        is in; is the; it also; it does; it took; kept on; key; know the; knows; lawyer; like to; local authority;
        looked at; made; made of; most of; moving; needed to; needs and; needs of; never; notices; number of; of;
        of every; of help; of those; offered; office; on; one area; out of; out what; over a; over the; parks; places;
        plan for; plan to; plans in; post; pupil; quickly; recommendations; record; services and; seven; sixteen;
        so that; social; spring; starts; success; supported; sure; system; systems; take up; the chair; the children;
        the city; the inspectors; the letter; the number; the progress; the record; the second; the visit; the work;
        them and; there; theres a; thirty; those with; three times; through; timely; times; to find; to get; to help;
        to parents; to their; treated; two; up a; us; visited; visitors; wait; waiting; wants; week; went;
        were described; were in; were said; were told; when they; which are; why; will be; with send; without a;
        work that; worries; would be; year and
        """,
        -0.5: """
        although; and some; another; are for; are full; are late; arent; asylum; at a; better in; break; chairs;
        checks; children to; christmas; committee; contribute; could; days; development; education plans; ehc plans;
        filed; for permanence; four; frequent; further; has been; has not; having; held in; help and; home; homes;
        impact of; in custody; in place; individual; is for; is held; it was; just over; letters; months; need;
        neglect; nineteen; not been; noted; off; officers who; older children; one of; one team; permanence;
        plans did; plans is; police; progress has; reach; realistic; reason; room; runaways; send; several agencies;
        six; slow; somebody; sooner; still being; sufficient; takes; the impact; the plan; the service; the trust;
        their parents; they do; they were; theyre; to children; to see; too many; used; visit; were held; were not;
        what it; what will; where; with a; work; youngsters
        """,
        -0.625: """
        = foot; a clear; according; according to; adoption; after the; also; among them; and for; are in; are kept;
        as the; been made; board; by; by schools; by what; checks on; come; conferences; decisions; disabled children;
        exist; fewer children; final; finished; for care; good use; guardianship; had three; half the; has risen;
        impact; improvement; in school; initial; kept up; longer than; made by; minutes; needs; partners are;
        placement; protection plans; rare; reviewing officers; reviews of; risen; second; slow to; support and; take;
        tested; than; that should; the most; their health; they found; those on; too; trust; under five; when plans;
        which; who have; with no; within; without; worker
        """,
        -0.75: """
        = about unaccompanied-children; and a; and they; been; can say; care that; children themselves; contact;
        council has; families were; fewer; five; from social; from the; go out; in part; is now; managers; need of;
        of child; of what; only; outcomes of; part; plan is; plans go; plans has; plans made; plans to; priority;
        protection; ready; say what; shaped; that the; the way; there is; think; this; those; throughcare; took;
        years after
        """,
        -0.875: """
        = about health; and protection; are not; assessments and; care; detail; leaders; meet; most children; must be;
        partners; progress; protection planning; report; reviews are; reviews in; service; support for; that were;
        the years; to come; visits; way; when a; who; workers
        """,
        -1.0: """
        between; children under; its; leavers; many children; not; of care; on child; on plans; out with; rarely;
        told; use is; what children
        """,
        -1.125: """
        = about missing-and-exploitation; a child; and plans; care leavers; kept; need and; no; no one; officers;
        on two; reports; those who
        """,
        -1.25: """
        = about leadership; children; draft plans; for most; they
        """,
        -1.375: """
        = priority_action; being; child; it; that; young people
        """,
        -1.5: """
        = about timeliness; child protection; draft; longer
        """,
        -1.625: """
        = about permanence
        """,
        -1.75: """
        = about placements
        """,
        -1.875: """
        = about childs-voice
        """,
        -2.25: """
        = head
        """,
        -2.5: """
        plans for
        """,
    },
    Theme.TIMELINESS: {
        5.25: """
        = about timeliness
        """,
        2.625: """
        adaptations
        """,
        2.5: """
        waiting
        """,
        2.375: """
        = improvement; slow
        """,
        2.25: """
        help; requests
        """,
        2.125: """
        = inspectors; day; days; quickly
        """,
        2.0: """
        late; on time; promptly; wait
        """,
        1.875: """
        drift; prompt
        """,
        1.75: """
        delay; fast; happen; no child; pace; put off; queue; support
        """,
        1.625: """
        conferences; emergencies; everything; parents said; take
        """,
        1.5: """
        a small; are dealt; decisions; hundred; inside; of a; than they; to a; urgent; waits; when the
        """,
        1.375: """
        = strength; anybody; backlogs have; because of; deadlines; moves; of court; of urgency; reply; see their;
        the year; too many; took; urgency; visits; was a; years ago
        """,
        1.25: """
        = found; action is; allocated; are seen; assessments took; but it; can be; children under; enquiries; for too;
        for weeks; has to; home adaptations; into; is that; most; out of; some children; statutory; teatime;
        the queue; time; year of
        """,
        1.125: """
        a case; a family; a fortnight; a month; a person; action; ago; and social; are looked; backlog; cases;
        could wait; courts; courts and; dates are; down to; education health; feedback to; get support; good time;
        help is; in good; month; need it; no waiting; passports; person in; plans; reply to; response; responses;
        reviews are; speed; the response; tribunal; two years; weeks; were not; were still; when they; while; without
        """,
        1.0: """
        = about front-door; a call; a few; a good; a thousand; agreed; all but; all of; appeals; are given; at each;
        back in; care is; child at; children get; childrens needs; core; disputes over; eight out; eleven; entitled;
        entitled to; failed; for some; found but; hanging; hours; how long; in time; is lost; managers and; not left;
        only in; progress is; six weeks; slowly; small number; sooner; such as; take place; take three; that children;
        the last; the risk; the school; the wait; there were; this reason; to children; too long; waiting for;
        waiting lists; when
        """,
        0.875: """
        a damning; acts; again and; allocated worker; an allocated; an emergency; approval; are down; backlogs;
        been on; calls to; carers were; children living; concluded; conference; core assessments; damning;
        damning report; decision; disputes; due; ehc; ehc plans; elsewhere; equipment and; experienced; families were;
        feedback; for eleven; for longer; fortnight; from one; happen when; hardly; harm is; harms; has since;
        health and; help comes; help was; initial; last inspection; legal; lie; living at; longer; mediation; meeting;
        meetings are; minority of; moving; need; needs are; ninety; now get; of new; of ten; ofsted has; plans that;
        quickly and; report that; returned; said they; school year; sense; sense of; some families; soon;
        straight away; strengths were; takes; that put; the care; the evening; the figure; they need; things;
        things were; thousand; time is; too late; up by; waited; what the; within a
        """,
        0.75: """
        a decision; a minority; a sense; a worker; act; after the; an answer; an out; and care; are met; are often;
        are slow; august; before anybody; before the; bury; by law; calls; calls are; care quality; cases from;
        council had; deadlines are; dealt; dealt with; decisions about; do not; done so; eleven months; equipment;
        family in; family is; family support; fell; figure; fixed; for this; from hospital; grants; grows; harm;
        has told; have to; having been; held up; help them; holidays; inspection the; it wants; its inspection;
        its the; leave a; lists; loss; loss of; many more; meetings; months after; moves at; national; need a;
        new carers; nine out; nobody in; noon; not have; not one; noted that; of the; on a; over in; phone calls;
        planning meetings; plans in; police and; progress for; quality commission; quick; ramps; reach; reason;
        reassessment; replies; reviews and; rule; said the; said when; say that; sensory; serious; seven children;
        slip; small; smaller; social workers; spring; staff have; statutory direction; stayed; stepping; straight;
        taking; that are; that officers; the courts; the head; the meeting; the pace; they had; thirty; thirty one;
        those in; to first; to reply; to respond; to the; today; took over; visit; vulnerable children; we are;
        were waiting; where; where the; while the; without a; without any; woman; word; word that; workers with
        """,
        0.625: """
        = about scope; = narrated; a baby; a care; a corporate; a duty; a letter; a result; a visit; alarm;
        an occupational; and by; and home; and parents; and spoke; are done; are held; are made; are set; arrives;
        at home; autumn; be at; be in; been the; begins; between a; but too; calendar; can; care and; carers has;
        caring; cases that; cent of; chase; children better; children said; children stay; children waited;
        city council; commission; compared; compared with; conferences are; council a; councils own; crisis;
        danger of; dates; deadline; decided; delay and; delays; deprivation; deprivation of; direction and; education;
        evening; examples; examples of; following; for children; for family; for girls; get help; gets a; given a;
        go by; good social; had experienced; had raised; hang; has found; have been; head of; hearings; help at;
        hoists and; hour; how quickly; inside a; inspection team; inspection that; into care; is in; is quick;
        is taken; is to; is what; joint inspection; keep them; kinship; knock; known to; legal planning; long before;
        looked into; lost; minority; more has; move into; needs; nine days; not kept; not wait; nothing; occupational;
        of staff; on at; on from; on the; ordered; pace of; paperwork; people could; people do; promise; promises;
        proportion; push; ready; reports; respond; responds; right; risk to; rules; same day; school; school holidays;
        school with; secondary school; self assessment; serious and; several agencies; slower; still to; stop;
        strategy; strengths; suspected; swift; team at; team noted; that comes; the backlog; the door; the strengths;
        them in; they found; those who; thursday; timescales; to adult; to six; to those; too slow; transfers; twenty;
        two months; up to; wait for; wait to; waited for; was slow; we found; week; weeks before; went; were helped;
        were late; what we; when there; where there; who leave; widespread; winter; with experience; with nothing;
        without an
        """,
        0.5: """
        a chance; a crisis; a parents; a plan; a whole; abuse; again in; agencies have; all parts; allegations;
        also pointed; amended; and again; and council; and partners; any; are; are answered; are hard; are put;
        as they; as those; asked for; assessments; assessments are; be a; been cut; been given; before; better in;
        between teams; case; case of; change of; children do; children wait; christmas; come down; complaints;
        completed; concerns; contrast; daily; delayed; demand; develop; draft; easily; effective in; exception;
        expect; experience; failure; families; families do; families who; first meeting; first visit; follow;
        for five; for more; for several; found a; given the; had also; had found; handful of; harmful; has been;
        have one; have their; having; help in; hold; idea; ideas; identified; immediate; immediate danger;
        in immediate; in their; increase; informed; inspectors say; into the; is clear; is left; is no; it all; it is;
        it must; it took; it went; its; late for; law; leave; left; letter to; limit; list; list for; longer than;
        many of; meet; meets; mental health; message; met; minutes; months; months before; more children; more often;
        new ehc; now; number; number of; occupational therapist; of cases; of every; of families; of good; of service;
        of young; ofsted and; often than; on for; one family; orders; organised; out today; people had; people were;
        pile; plans and; plans for; plans had; points; problem; promptly and; protection is; published on; purpose;
        put; raised; raised the; report on; reports for; risk are; rooms; section; significant harm; slipped;
        sometimes; spend; spoke of; staffed; support that; support workers; take a; tasks; that nothing; the case;
        the citys; the cqc; the day; the legal; the previous; the summer; the under; the visit; the waiting; the word;
        they can; they were; theyre; those at; though; three in; three weeks; to begin; to develop; to finish;
        to make; to meet; up from; up the; ups; waits for; was thought; weekend; were held; were in; were seen;
        who know; who need; with which; within; within the; work is; years
        """,
        0.375: """
        = about leadership; = about plans; a child; a first; a large; a manager; a part; a week; about their;
        about them; acted; after its; alike; along; an adult; and nobody; and widespread; and with; are now;
        are visited; ask for; at a; authority has; bank; been kept; been left; before it; begin; better and;
        better outcomes; by the; call; call to; care act; cases of; cent; chance; child has; children as;
        children first; citys; come; come into; contact with; council; council for; council has; count; date; days in;
        deal of; development; dont; emergency; everyone; families of; family; fewer children; file; final; finished;
        first; for a; for decisions; for it; for whom; fostering; getting; got better; grant; great deal; grown;
        had been; half the; has gone; have got; helped; hoists; home office; if a; if the; in a; in every; in june;
        in quality; in ten; in three; individual; inspection; inspectors found; inspectors said; inspectors that;
        is an; is put; issued; it a; journey; keep; key areas; know their; leaders had; let; letter; level; live with;
        living; long; may; may be; meet their; monday; monthly; mostly; need to; nevertheless; october; of hours;
        of plans; of significant; older children; only; out that; overdue; panel that; participation; past;
        people and; per cent; previous; processes; progress; promised; provided; published; quarter; ran; rated;
        rated inadequate; referral; request; responded; responded to; reviews; right time; safe; saying; secondary;
        seeking; seen; sent to; services is; setting; setting up; six; slow to; so far; spoke; staff who; start;
        starts; step in; summer; support was; ten; ten days; that social; the area; the next; the reports; the right;
        the support; the team; their social; them had; therapist; thing; thoroughly; those over; thought that;
        thought to; time that; timely; to come; to do; to inspectors; track; up with; urgently; us; visits to;
        waiting list; was described; was rated; way they; were also; were often; what it; where a; whom; whove;
        work on; workers had; worst; year; yes
        """,
        0.25: """
        = about overall; = foot; a day; a great; a social; about a; above; above all; across; adult; adult services;
        again; an adviser; and inspectors; and no; and not; and progress; and so; and staff; another; answers;
        appointed; april; authority; average; back; be; become; benefit; built; came out; care has; care have; carers;
        carried; carried out; changed; child in; children have; childrens; city; comes; concerned; core groups;
        corporate; cqc; cut; danger; did not; does not; down; early and; educational needs; eight; england; failures;
        far; five; for an; for vulnerable; gets; got; had a; had come; half; hard to; has become; have a; have gone;
        head; hear; home; homes for; in an; in april; in care; in january; in one; in some; in spite; inspection of;
        involved; is; it in; it was; joint; june; kept; kind; known; large; later; looked at; make; matters; midwives;
        most of; my; need and; needs to; next; noted; november; of their; off; ofsteds; on its; on to; over; parents;
        parents are; parts; parts of; per; person; quality; reading; result; risks; round; safe and; say;
        services are; seven; short; significant; special educational; spite; stay in; still; team to; than; that a;
        that it; that some; that were; the assessment; the committee; the edge; the home; the plans; the police;
        the service; the spring; their; their needs; then; there is; they also; they are; times; to an; to keep;
        to understand; told inspectors; told to; two days; used to; was found; weeks in; where children; who are;
        with an; with them; workers have; young peoples; young person
        """,
        0.125: """
        a childs; adults; adviser; an; and of; are good; at the; better; care; children; committee; council was;
        evidence; for those; found; get; go; government; hand; health; inspectorate; is the; lives; managers; move;
        new; no; not; notes; of; on; out; overall; panel; part; people; phone; planning; practice; services and;
        something; support for; the department; under; vulnerable; were; which is; who have; whose
        """,
        -0.125: """
        a; a year; all; alone; an inspection; and are; and have; and support; and that; and the; area; areas; ask;
        asked; at risk; audits; but; changes; chief; child; child protection; childrens services; closed; committed;
        councils; department; described; described as; disabilities; disabled children; enough; experiences and;
        fewer; findings; followed; for; for young; foster carers; four; from; further; gives; had to; have; if;
        inadequate; inspected; inspectors were; interviews; it; judged; lead; lone; many; member; nearly; neglect;
        never; often; one; or a; part of; people in; plan; plans were; programme; protection and; records; referrals;
        regularly; said; saw; several; since the; social work; the council; the director; their families; them; touch;
        two; views; wanted; was the; with parents; work; workers and
        """,
        -0.25: """
        = about other; = council; = head; a boy; a full; a joint; a team; able; able to; about how; about the;
        account of; additional; aged; and a; and families; and for; and its; and make; and on; and their; and was;
        anyone; apart; are helped; as good; assurance; at an; available; away; began; being; between; birthday;
        boroughs; breaks; bring; brothers; brought in; bus; cabinet; came to; care are; care were; centre; checked;
        child and; ciw; clinic; close; club; come back; consistently; control; cost; council is; councillors; county;
        countys; course; culture; director of; disability; discussions; district; documents; doubled; drop in; during;
        each of; easy; effect; else; english; evaluation; events; executive; explained; failings; falls;
        families have; filled; find out; focused visit; for all; for disabled; for families; for its; for most;
        found and; free; front door; given; given to; go to; goes; goes on; good at; grade; had made; hadnt; half of;
        has made; have an; have come; help and; help from; highly; his; history; homes; hubs; impact; important;
        in and; in december; in for; in four; in it; in its; in six; in the; in this; in two; inconsistent;
        inspection in; inspections; inspector; inspectors have; interview; is at; is being; is done; is one; it would;
        judgement; just; keeping; keeps; knew; learn; leaves; led to; lessons; liked; little; living with; look at;
        looks; lose; made a; makes; mark; mean; monitoring; moved; multi; multi agency; names; nearly all; needed;
        neighbours; not always; not know; notice; of children; of help; of its; of people; of risk; of social;
        officer; officers; ofsted inspection; ofsted inspectors; on what; other; outcome; outcomes; outside;
        outside the; oversight; own; paid; parents and; partner; pathway; pay; payments; people who; permanent;
        picture; placed; planned; posts; priority action; private; probation; problems; protect; provision; public;
        rating; reached; recorded; recruitment; remains; required; requires; requires improvement; reviewing;
        says that; school and; score; scrutiny; sees; service was; services for; services that; sessions; set;
        set out; share; should be; six months; social worker; some of; sought; special needs; spot; steps; story;
        street; strong and; sufficient; support and; system; table; talking; team; tell; term; that their;
        the boroughs; the children; the county; the countys; the end; the good; the result; the same; the services;
        the teams; the trust; them to; themselves; therapists; theres a; they; third; those; those with; three;
        thresholds; time for; to be; to bring; to change; to help; to know; to protect; to stay; to wait; told that;
        top; town; trained; up a; use of; video; view; violence; visit to; was not; was set; was that; way; way in;
        ways; wellbeing; were at; were found; were good; were on; when a; which was; whod; whole; will be; with send;
        with special; work in; work of; work to; worked; working; young; youth workers
        """,
        -0.375: """
        a home; a review; a school; a shortage; a very; a waiting; account; adopters; advocates; agencies; also;
        among; and it; annual; annual reviews; are at; are getting; are well; arent; around; arrangements; as;
        assessments and; authorities; based; because; been; been found; between the; bosses; building; but that;
        by one; chairs; challenges; checks; child is; children at; children need; children on; children were;
        childrens plans; childs; choice; comes to; coming; conclusion; considerable; could say; council and;
        county council; day of; days a; decisions on; did; different; difficulties; domestic; done by; done to; drawn;
        emotional; even; experiences; families and; faster; fathers; few children; fifth; files; financial; firm;
        first time; flat; focused; for them; forty; found the; found to; fourteen; give; going; gps; handed; has a;
        has not; have had; heads of; health visitors; heard; held in; hit; holds; home care; hospital; hotels;
        how the; improvements; in at; in each; in most; in plans; independent; inspectors wrote; intervention; is due;
        is found; knows; lack; lads; leadership; leaving; led; less; level of; life; life is; lines; lived; long term;
        long time; long to; looked; looking; low; made in; made to; many children; march; means; men; months for;
        months to; more; more of; more than; more to; mothers; much; needs and; newcomers; nights; nor; not get;
        not yet; note; now have; of childrens; of five; of what; offered; ofsted; on their; online; opened; or; order;
        our; out the; page; panels; paper; papers; partners; pass; pick; places; plan to; planning for; plans to;
        post; praise; praised; pre proceedings; protection; psychologist; psychologists; purposeful; quality of;
        reasons; recommendations; relationships; report said; review of; reviewed; reviews of; rings; risk; ruled;
        run; same; sample; says the; scheme; see that; seen by; seldom; services; sets; settle; sexual; shortage;
        shortage of; siblings; signs; since then; somebody; someone; sound; specialist; spent; stands; starting; step;
        stood; stopped; stronger; supervision; systems; talk to; talked; targets; teachers; teams; teenager; tells;
        temporary; that no; that one; that time; the city; the councils; the district; the first; the out;
        the partnership; the person; the quality; the town; the worker; the workforce; there has; they could; theyd;
        things that; this is; to get; to support; to talk; to tell; to their; to what; to work; toddlers; told the;
        took place; transport; two of; use; wait too; want; we were; weekly; weeks of; well as; welsh; were left;
        wheelchair; where it; which; whoever; why; with children; with their; words; workers were; workforce; worse;
        write; writing; you; younger
        """,
        -0.5: """
        = about workforce; a move; a new; a single; a target; a watchdog; added; advisers; advocate; after a;
        after children; agency; already; always; and children; and help; and protection; and were; are called; are in;
        are protected; are still; are waiting; as a; as well; asks; assessed and; at; at that; attention; be seen;
        been a; board; but the; care leavers; chair; children and; children from; children with; clear; clinics;
        come in; consistent; could not; decisions to; disabled; drop; expert; exploitation; family group; few; find;
        for their; front of; gave; get a; girl; had got; hard; has; he; heads; hearing; helped to; how many; hub; i;
        if they; information; inspectors; is another; is too; language; last; last year; leavers; left out; list of;
        local; look; made; making; management; means that; might; missing; money; more and; must; needs of; nhs;
        not all; nothing is; noticed; of all; of our; of these; of visits; offer; old; on average; on children;
        once a; one child; one to; pages; parent; part in; partnership; people to; people with; personal; placement;
        police; pre; priority; progress since; rather; recent; recognised; referrals are; relatives; report is;
        respite; risk is; said that; seeing; send; shared; she; since; some are; speak; special; staff; subject to;
        supported; talk; team of; than two; that; that nobody; that things; the better; the childrens; the childs;
        the help; the hub; the needs; the new; the whole; there are; they have; things are; thought; three years;
        threshold; time in; to improve; to move; to ofsted; to see; too little; travel; turn up; turns; unacceptable;
        understood; victims; weak; weeks and; were said; what; what children; when an; when parents; whether; which a;
        which are; who come; will; within three; without the; workers; workers get; worried; would; wrong; years to;
        yet; your
        """,
        -0.625: """
        according; according to; adoption; age; ages; and some; and there; are assessed; assessment; back to; bad;
        been done; both; boy; but not; centres; check; child was; children who; community; data; direct payments;
        effective; eighteen; feel; formal; found children; gaps; gone; grandparents; had; help to; high; house; how;
        however; inspection found; inspectors thought; is a; isnt; judge; like; nine months; of support; one in; ones;
        out in; place at; plans are; practitioners; proceedings; professionals; protection plans; put in; rather than;
        read; room; said and; said to; schools; see a; set up; some; strong; that the; the days; the family;
        their own; theres; think; times for; to have; together; told; too few; too often; too that; training; trust;
        until the; visitors; wait a; was; watchdog; weaknesses; weeks for; who
        """,
        -0.75: """
        all the; are left; are too; before they; boys; contact; diagnosis; direct; director; felt; for the; for two;
        foster; front; full; get to; group; had gone; her; improve; it had; it takes; learning; looked after; members;
        nobody waits; not been; of those; olds; permanence; place; return; risk were; says; see; senior; single;
        subject; that they; the borough; the inspection; to find; to take; was in; what is; when it; year olds;
        year to; youth
        """,
        -0.875: """
        = about placements; a no; advice; borough; called; came; cases are; delays in; each; every; families wait;
        family time; for one; help for; improvement; in need; is more; leaders; left waiting; night; receives; report;
        reviews were; safeguarding; seven weeks; the child; the inspectors; the report; there; there was; to court;
        two weeks; with; written
        """,
        -1.0: """
        = about care-leavers; = about education; a long; about; early help; had not; know; long for; of them;
        protected; teenagers; these
        """,
        -1.125: """
        = about childs-voice; autism; by a; days for; this; youngsters
        """,
        -1.25: """
        = about health; = about permanence; assessed; for help; from the; time and
        """,
        -1.375: """
        through
        """,
        -1.5: """
        = about unaccompanied-children; people are; with the
        """,
        -1.625: """
        = about disabled-children
        """,
        -1.75: """
        = about management-oversight; = about recording; = context
        """,
        -1.875: """
        well
        """,
        -2.0: """
        = about assessments
        """,
        -2.25: """
        children in
        """,
        -3.0: """
        = about missing-and-exploitation
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        5.75: """
        = about management-oversight
        """,
        2.75: """
        records of
        """,
        2.625: """
        bosses
        """,
        2.5: """
        = about recording
        """,
        2.375: """
        manager; managers
        """,
        2.25: """
        challenge
        """,
        2.125: """
        chairs; supervisors
        """,
        2.0: """
        outside; panel
        """,
        1.875: """
        checks; firm; seniors
        """,
        1.75: """
        are not; cases; checks on; heads of; panels
        """,
        1.625: """
        = improvement; decisions; officers; scrutiny
        """,
        1.5: """
        = about leadership; a monthly; checking; evaluation; monthly; systems; the performance
        """,
        1.375: """
        admission; case; case notes; cases that; chair; decisions to; director; files; know how; legal planning;
        reports to; reviewing; sergeants; written records
        """,
        1.25: """
        audited; care needs; decision; every two; of plans; of service; outcomes; placement; practice is; principal;
        reviews; safeguarding; the challenge; the evaluation; the partnership; the principal; to care; wanted to;
        watch; work practice
        """,
        1.125: """
        a new; and to; and young; chair of; evidence of; havent; little; meetings; needs the; no one; noticed;
        planning meetings; plans; progress; repeat; scorecard; self; service; started; that were; the executive;
        the independent; this was; to check; tracker; two months; wanted; watch over; week
        """,
        1.0: """
        = about permanence; a weekly; adult protection; an outside; asks; board; casework; data on; each; evaluate;
        every; evidence; for children; front line; governance; heads; health trust; how leaders; how well; huddle;
        individuals; is robust; is to; leaders; leaders see; learning; management of; of casework; of children; of it;
        of supervision; outcomes were; placement with; responsible; reviewing officers; say so; some decisions; spot;
        the chair; the directors; through; to look; whats
        """,
        0.875: """
        a practice; a tracker; above; after three; apologised; asked for; board had; check; children with; count;
        critical; draft plans; each week; evaluation of; fortnightly; front; green; had called; had noticed; had told;
        hand; havent been; independent chairs; iros; it has; it ought; leaders of; legal; looked; meeting;
        meetings about; month; more of; no; nobody in; noticed that; off; officers who; on one; panel which; plans go;
        principal social; quarter; read; regular; regularly; report the; reported; review; sampling; senior;
        senior officers; service has; sessions; sign; social; step down; strengthen; strengthen the; team managers;
        teams; that managers; the health; their schools; there were; this is; too much; up for; vulnerable;
        vulnerable children; was still; weekly; were; were reported; what difference; where there; whether; which;
        who run; with parents
        """,
        0.75: """
        a daily; a permanence; a plan; a whiteboard; about those; action; adult; and said; are held; are reviewed;
        are well; asks for; assistant; at that; at whether; been shown; blind; by; c; complex; consultant; daily;
        days of; doing; each month; executive director; followed; for it; for one; from home; from november; go out;
        had already; has worked; head of; held on; in adult; in march; independent; information about;
        inspectors made; inspectors thought; keeping; let; line; look at; managers to; meetings are; new head;
        nobody could; not gone; not let; now and; of inspection; one person; over; oversight was; partnership should;
        peer; performance clinics; person; placements that; put to; quality; recommendations; regular supervision;
        report said; robust; room; see more; see to; she; step; stood; stood in; supervise; taken in; targets;
        the adult; the way; the work; their report; there have; they asked; this makes; three days; time and; to in;
        turn; two; two in; upwards; was no; what is; whiteboard; worker
        """,
        0.625: """
        a case; a fortnightly; a second; about children; agreed to; alerts; an effective; and plans; and they; are a;
        as much; ask what; assistant director; assurance; away from; backlogs; been good; bigger; by an; by one;
        chaired; challenged; chief officers; clinics; clock; conference chairs; councils own; data and; decided;
        decisions by; deprivation; did; discussions; do more; draft; each team; eye; eye on; family workers; figures;
        file; for an; formal; framework; go through; grip; had become; harm; has the; have not; hour; if;
        improvement board; in our; innovative; inspection; inspectors called; is better; issue; it could; its work;
        keeping a; keeps; lacked; last year; last years; list; long waits; looked at; looks at; made since; managed;
        managers of; measure; meet; months; more to; most at; nobody; nobody was; notice; of every; of management;
        of performance; of quality; of work; off the; on whether; one to; open; partnership; partnership board;
        placements; practice and; progress with; radar; records; recruits; reflection; reviews had; reviews of; risk;
        said that; same child; schools; schools and; self assessment; services have; shows; since april; sit;
        six weeks; skipped; systems for; talks; that are; that their; that time; the clock; the figures;
        the improvement; the inspection; the list; the people; the radar; the strategic; the worker; these; to be;
        to deal; to managers; to speak; to step; took too; trust; were committed; were done; were looked; what a;
        which children; which had; which has; with disabilities; with each; with in; with send; without a; work;
        worked; worked out; worrying; written
        """,
        0.5: """
        = about workforce; = foot; a formal; a month; across; agreements; alarm; alongside; already been; and says;
        and too; and youth; are followed; are sent; are strong; assurance framework; at any; at one; audits and;
        audits were; become a; been made; by senior; case is; cause for; chaired by; changes; check on; chief;
        child on; children had; children is; city councils; clear; close; close to; committed; conferences;
        council to; councils services; criticised; decision making; developed; disabilities; does not; dont; drop;
        every child; exist; explained that; figure; for concern; fostering; found to; friday; from; from outside;
        given by; glad; go; goes; gone through; good at; good with; group; guidance; had; had not; has yet; have good;
        he was; head; held; herself; hold a; hotel; impressed; in for; in late; informed; inside a; inspectors who;
        investigations; is still; knew their; know which; leaders had; learning from; lessons; likely; little to;
        looked into; looks; make up; makes; many families; march; meets; members; minutes; mr; not asked; not what;
        notes of; notes were; offending; on paper; on time; on what; out with; outcomes of; outstanding in; over by;
        oversee; overseen; past; patterns; place in; policy; practice; practitioners; process; processes; produce;
        progress in; public law; reads; resources; risk is; run the; said there; sampled; saw that; school is; scores;
        seldom; send; serious; serious weaknesses; services that; set up; shared with; signed; signed off;
        social work; social worker; someone to; speak up; speaks; spotting; taken; team leaders; than the;
        that childrens; that have; that its; the alarm; the boroughs; the evidence; the legal; the management;
        the welsh; them with; themes; themselves and; they were; this; threshold; to keep; to know; to think;
        too little; too long; transport; use of; view; voice; waits; wall; was an; was being; way of; weaknesses;
        weeks for; were rated; which a; who said; why; with good; with no; workers get; workers said; workers were
        """,
        0.375: """
        = about overall; a change; a firm; a focused; a list; a meeting; a quarter; a senior; a strong; a week;
        accurate; again; among; an average; an early; an eye; and has; and nobody; and not; and what; april; are kept;
        arent; arrivals; as well; at what; audits; because they; been agreed; better in; between; boards; boroughs;
        called; cancelled; cannot; care team; cause; cent of; checked; children from; children living;
        childrens views; chronologies; code; come in; committee; concern; conference; contacts; could be; council was;
        criticism; days and; deal; deal with; dealt with; decide; direction; discussed; done; done by; drew;
        effectively; evaluated; explain; failings; families had; far the; feel; focused visit; for its; got; grants;
        had taken; half term; happy; home to; how far; improving; in childrens; in danger; in on; in september;
        independent reviewing; inside; is at; it and; joint; jointly; knowing; lead; local authorities; long; make;
        management oversight; marked; monitoring; must be; need for; nobody had; none; november; nurses; of; of case;
        of one; of that; of what; officers had; officers have; on care; on their; once a; ought; outline; outside the;
        over the; overdue; paper; particular; partners; plans were; private fostering; published; pull; pupils; range;
        rated inadequate; recognised; recommended; reflective; regularly and; requests; reviewed; reviews are; rings;
        room for; saw; scale; schools are; second; see; see the; september and; services are; shown; since; so;
        spotted; staff have; stage; such; supervision; supervision was; talk about; team had; tend; tend to; term;
        that every; that inspectors; the answer; the director; the middle; the public; the records; the services;
        themselves; there; those; to bring; to take; to the; to work; turned; two of; up a; view of; visit to;
        was also; was good; way; week and; were a; were found; what was; when an; within the; work and; work for;
        works; worried about; would like; youth; youth offending
        """,
        0.25: """
        = about plans; = about timeliness; a clear; a joint; a permanent; account; acted; advice; already; an; and is;
        and so; and some; answer; are all; are looked; are more; arrive; ask; at; at an; attendance; attention;
        authorities; average; away; be done; been; been a; been taken; better; beyond; by a; by managers; call;
        came in; children and; childrens social; come down; council had; cut; days; dealt; difference; directors;
        down; drawn; during the; early help; effective; even; experienced; explained; five; follows; for more;
        further; gave; go to; group of; had an; had found; hadnt; hardly; has made; have been; he; hold; how; how the;
        improvement in; in need; inconsistent; inspectors; is; is made; it; it that; justice; kind; large; last;
        leaders are; leads; look; making; management; missing from; need; need and; need to; needed; notes are;
        nothing; numbers; of harm; of how; on social; on the; one; ought to; our; people are; permanence; plan and;
        plans that; private; progress of; protection; provide; public; qualified; questions; quick; records are; sees;
        shared; six; small; speak; stopped; strong; support and; sure; table; that; that it; that no; the authority;
        the children; the city; the council; the next; the other; the year; them in; they found; they had; they saw;
        think; those in; three; to go; to improve; to it; told to; under the; used to; views; visits; wait; was in;
        was on; well; welsh; were at; werent; what; what had; what has; who; who is; who live; with an; without;
        work in; write; year; youth justice
        """,
        0.125: """
        = about scope; = narrated; a; according; according to; after; all of; assessments of; because; benefit; birth;
        by the; city; findings; for a; gone; has a; has to; have a; keep; know; leader; leaving care; living; more;
        moved; next; not always; of a; outstanding; point; rated; reasons; run; same; september; somebody; staff;
        team; the first; those who; where
        """,
        -0.125: """
        = inspectors; = strength; about; adviser; also; and a; and sisters; are; are in; are now; arrangements; asked;
        asylum; back; been told; but; came to; care and; care plans; child in; child protection; children have;
        council and; councils; court; day; did not; disabled children; do; does; else; experiences; felt; fewer;
        foster; graded; groups; guardians; heard; impact; improvement; in a; in all; in october; inspectorate; into;
        january; judged; judgement; july; leavers; long term; longer; mental; move; night; of good; of the; offered;
        ofsted; one of; out; own; pathway; people who; personal; police; possible; probation; relationships; requires;
        requires improvement; risk of; said; services for; services in; short; social workers; some of; standard;
        the councils; the same; there is; time; to get; to see; told; too; two years; very; waiting; we; when they;
        who have
        """,
        -0.25: """
        = found; a decision; a family; a great; a letter; a long; a number; a single; a worker; about a; added;
        adoption; after a; agency; ago; ahead; always; and care; and children; and one; and support; and that;
        and there; and well; appropriate; are being; are left; are still; area; asked to; assessed; assessments and;
        at home; at risk; babies; backlog; because of; become; been found; been given; both; brothers; brothers and;
        came out; can be; care leavers; carried; change; child and; childrens homes; closed; come to; commission;
        commitment; concerns about; corporate; council is; councillor; country; county; cqc; director of; disability;
        disabled; domestic abuse; each other; early; edge; ehc; elsewhere; emergency; end; end of; ever; everything;
        excellent; exploitation; failures; families were; familys; fathers; filled; finding; finished; focused;
        for people; forms; forum; found and; front door; get; get a; gets; getting; girl; girls; given a; given the;
        go on; good and; good time; grown; had asked; had to; half; happens; hard to; have the; hearing; high; highly;
        his; history; home; how they; i; identified; important; improved; in an; in care; in four; in good;
        in january; in one; in the; in three; in touch; in which; inspected; inspectors also; inspectors saw;
        interviews; is a; is that; lack; lack of; language; late; led; like; live; live with; lockdown; make a;
        matter; may be; means; meant; member; midwives; might; mothers; moves; national; need of; needs; needs of;
        nine; of being; of each; of four; of high; of its; of this; often; olds; on its; only; out in; outcome;
        overall; oversight; paid; part in; passed; people; people were; phone; plain; plan for; play; political;
        praised; praised the; prepared; primary; priority; put; put in; quarter of; queue; quickly; rating; referrals;
        relatives; respite; result; running; safe; said the; say; says the; scheme; seen; service for; services; set;
        set out; sexual; share; should be; shut; sisters; sixteen; slow; so far; some children; soon; sought; special;
        staff are; staff in; starts; stay; strategic; summer; talked; team is; text; than; that some; the area;
        the care; the childs; the citys; the country; the file; the head; the hub; the needs; the number; the one;
        the service; the young; their; they; they can; they have; they should; theyre; those with; thought;
        thought to; three years; thresholds; to a; to date; to find; to make; to say; told inspectors; told the;
        too many; touch with; treated; trusts; twelve; twice; vision; wait for; waited; warm; was a; was given;
        was said; was to; we have; welcomed; were left; were not; when it; where the; which the; while; who use; whod;
        will be; with care; work to; workers; workers are; workers have; working; year olds; yearly
        """,
        -0.375: """
        a child; a course; a handful; a panel; a real; a social; about the; age; all the; an assessment;
        an independent; and by; and have; and in; and inspectors; and no; and this; annual; answers; are at; are good;
        are the; areas for; around; as a; as they; assessments; at least; audit; authority; authority has; been put;
        before; before the; better and; booked; boy; brief; building; but that; care; carers and; caseloads; centre;
        child; children at; childrens services; choose; commended; commissioning; community; concerned; concluded;
        consistently; contingency; contrast; core; could; councillors; countys; day and; decisions are; described;
        develop; do not; eighteen; elected; energy; every part; experience; extra; face; fast; find; first;
        for improvement; for some; for weeks; for what; gone to; had a; had come; handful; hard; has; has asked;
        has brought; have done; have left; have now; help and; helped; high quality; hired; home office; homes; hours;
        houses; in november; in some; inspectors found; inspectors wrote; is in; is no; its; just; leaders were;
        least; less; letters; lost; made it; managers who; mash; matters; more social; much of; names; neighbouring;
        new director; no longer; not enough; of ten; of their; of them; on each; on every; on which; opposition; pace;
        packages; panel of; parents and; part of; people with; places; planned; poor; practice in; praise;
        professionals; promptly; put off; put on; rather; ready; real; reasons for; recording; replaced; residents;
        risks; rota; rule; said to; says; score; section; seen to; senior managers; sense; services and; show that;
        sit on; six months; sometimes; stable; staff and; staff were; start; still; story; strong and; such as;
        sufficient; take; taking; team to; tell; ten; that a; that an; that is; that staff; the borough; the cases;
        the countys; the department; the end; the front; the last; the lead; the letter; the old; the police;
        the report; the senior; the social; the team; the two; the visit; theres; they did; time is; timely; times;
        to ask; to develop; to follow; to help; to show; to their; today; too few; took; touch; use; volunteers;
        watched; weekend; weeks; well as; what its; where it; which was; who had; who were; with children; with their;
        won; work with; years; yjs; young person
        """,
        -0.5: """
        = about front-door; = about missing-and-exploitation; = about other; a legal; able; adults; agreed that;
        an audit; and are; and ask; and did; and managers; another; any; anywhere; at every; behind; being; best;
        borough; can; carers; case records; changed; children can; children whose; childs; comment; date; delay;
        department; door; earlier; education; elected members; every level; family; february; few; given; had no;
        half of; has been; helps; helps to; holds; house; how good; however; improvements; in key; in two;
        information; inspectors had; it also; it had; key; latest; leaders have; leaders to; left; level; little is;
        local; looked after; managers have; mark; may; met; missing; no more; not; notes; now; now been; of childrens;
        office; officers and; ofsteds; old; older; on improving; orders; other agencies; oversight and; oversight by;
        pages; panel that; parent; peoples; plan; practice with; promise; protection plans; recommendation; remains a;
        reports for; safety; separate; should; significant; single; skilled; strategy; supervision notes; teachers;
        team of; tell the; temporary; that children; the best; the county; the latest; the record; the watchdog;
        the wrong; there are; therefore; they could; things were; through a; to four; top; training; twice a; typed;
        up to; used; vary; was made; watchdog; way that; were given; with the; words; workers and; you
        """,
        -0.625: """
        = about education; a full; a managers; a third; abuse; agreed by; and child; and for; and more; are recorded;
        assessment; boys; but the; came; case managers; chief executive; children who; clinical; cllr; closely;
        concerns; could not; council; describes; each of; eleven; for; for the; found; had been; here; housing;
        in each; in eight; leaders and; letter; life; line managers; local authority; make sure; managers did;
        more than; most; not say; or; performance information; permanent; quality of; rapid; reason; remains; rest;
        rest on; see children; service manager; several; some; supervision is; that there; that they; their services;
        them; to children; under; understood; way in; well being; wide; with other; worry; would; would be;
        written up; yet; young; youngsters
        """,
        -0.75: """
        and the; areas; brought; cases were; four; from a; great; have; in every; in their; is effective; is the;
        isnt; it was; know what; management board; name; new team; not all; not yet; number of; of practice; of those;
        other; out of; oversight of; parents; part; planning; since the; the local; to become; understand the;
        understanding; understanding of; was the; went; were too
        """,
        -0.875: """
        = about disabled-children; = about health; agencies; and of; and social; as; be; case audits; children are;
        down to; families; follow; full; group supervision; had gone; is on; managers and; many; middle managers;
        more closely; most of; named; not used; noted; number; performance; records were; reliable; reports; support;
        takes; teenagers; to understand; which is; with a
        """,
        -1.0: """
        activity; are on; at the; children; childrens; closely at; come; eight; has not; stand out;
        supervision records; their own; things; what the; who are
        """,
        -1.125: """
        = about assessments; and supervision; audits should; is not; reached; stand; the inspectors
        """,
        -1.25: """
        = about placements; all; enough; said in; should look; understand
        """,
        -1.375: """
        from the
        """,
        -1.5: """
        help; performance reports
        """,
        -1.625: """
        will
        """,
        -1.75: """
        = about unaccompanied-children; = context; managers had; performance management
        """,
        -1.875: """
        they are
        """,
        -2.25: """
        = about care-leavers
        """,
        -2.5: """
        = head
        """,
    },
    Theme.RECORDING: {
        7.375: """
        = about recording
        """,
        3.0: """
        file
        """,
        2.5: """
        genograms; system
        """,
        2.375: """
        = about management-oversight; files
        """,
        2.25: """
        = improvement; database
        """,
        1.875: """
        data; the schools
        """,
        1.75: """
        entered; logged; story
        """,
        1.625: """
        = about missing-and-exploitation; dates; decisions; letters; software; write
        """,
        1.5: """
        = about assessments; filed; letters were; noted; notes; rationale; written up
        """,
        1.375: """
        = about permanence; dated; flag; log; paperwork; persons; records; reports; systems; the file; typing;
        voices of; were in
        """,
        1.25: """
        = about health; advisers; changed; details; in a; it takes; outcomes of; reason; recorded; reports for;
        to read; voices; writes; writing
        """,
        1.125: """
        and council; documents; family trees; files on; for reviews; had no; knows; moved to; put in; report also;
        stand out; summary; supervision is; the needs; the young; visits; when they; why; workers know; worries and
        """,
        1.0: """
        are recorded; be read; blank; children say; clear; could follow; crisp; direct work; down; facts; follow a;
        forms; group supervision; important; incident; inspectors had; know the; language; memory; minuted; missing;
        needs of; notebooks; notes have; noting; of brothers; of fathers; papers; parents get; photographs; photos;
        rationale for; saved; separate; staff told; stand; stories are; the system; the time; to the; trees;
        unrecorded; with children; written
        """,
        0.875: """
        = about front-door; a persons; are kept; assessments and; at a; body; but not; calls are; consent; consent is;
        different; discussions; doctors; events; exclusions; home; home office; in more; in one; isnt; it is; keep;
        key; leave out; maps; name; names; nothing is; of each; of looked; on paper; outcomes; parents are; police;
        poor; probation and; ratings; recording; safer; said in; scanned; sit; stored; stories; supervision;
        supervision notes; surgeries; the actions; the rationale; the story; timeline; to new; use the; what was;
        with a; workers get; workers have; writing is
        """,
        0.75: """
        a childs; actions; after children; also; and good; are logged; are missing; are on; ask to; calls; can be;
        case system; childs; clearly; contract; detailed; disruption; each; entries; evidence is; fathers are;
        headings; hold; how a; if you; in after; intelligence; is being; is more; is said; keeping; kept; lost;
        management decisions; matters; move; not been; not show; note; of referrals; of visits; office; only the;
        page; policies; read; read in; recordings; records were; redesign; restraint; see; sensitively; set down;
        show; since; sit in; strategy discussions; summaries; supervision records; texts; that has; the police;
        the reasons; the wrong; their own; there is; they dont; to councillors; too brief; typed; versions;
        versions of; visit; what social; who knows; who was; who were; wrong
        """,
        0.625: """
        a day; a sense; a serious; a shared; about who; accurate; actions were; addressed; addresses; advisers keep;
        allegations; allegations against; always written; and had; and know; and what; appear; are left; are less;
        are poor; around the; as we; be; been a; call; capacity; caring; children can; clear and; code; complete;
        conversation; depth; diaries; did not; direct; e; each decision; each file; electronic; emails; ethnicity;
        family was; from a; from parents; from the; full and; had changed; has reported; have changed; identifies;
        is no; it should; joy; kept for; latest; legal; letter is; lies; logs; make; manager had; many children;
        march the; members heard; messages; moved; new case; of who; on a; on the; ours; out in; pages; paper;
        phone calls; picks; picks up; plans have; previous; referrals were; rely; respectful; risk;
        safeguarding enquiries; school nurses; schools; schools and; shared; since a; since the; single; staff have;
        stands; strategy; system had; team of; than one; than three; that staff; the exception; the partnerships;
        the previous; the records; the same; the views; the visit; thin and; three weeks; times; to find; top of;
        transfers; under the; up a; use; views; visits had; we had; were too; will come; with four; with young;
        write up
        """,
        0.5: """
        = inspectors; a care; a legal; a letter; a one; a team; acknowledged; acknowledged that; address; adult;
        agreed at; all of; always clear; and in; and kept; and then; and when; and young; anywhere; are detailed;
        are sent; around; at; be better; be told; before the; begun to; book; bought; brief; budgets; built; by a;
        came; came into; can; can see; cant; care and; care that; child had; child is; children are; children was;
        children who; childrens service; chronologies; come home; consistently; couldnt; didnt; digital; director of;
        done with; drawings; each childs; each of; ends; exception; family court; fathers; finds; for each; for weeks;
        foster carers; from before; general; goes on; group; had to; hadnt been; half a; has done; has no; have;
        have begun; have come; heard that; held; if they; in for; in private; in words; injuries; inspectors were;
        is held; is there; is used; it with; itself; keep their; kept in; kind; know; know where; known; laptops;
        latest report; leave; letter to; life letters; list of; managers had; matching; meet every; mental capacity;
        minutes of; moving; much of; must be; night; note of; notifications; of every; of staff; of us; officers;
        officers have; on each; on how; on one; on those; on to; on two; on which; one family; open; our; out why;
        paragraph; pasted; peoples; persons own; private; probation; put on; quality of; reason for; record; rely on;
        review in; reviewing; risk assessments; saying; screen; see the; serious; service manager; set; some cases;
        still; struggle; takes; talk to; talks with; text; the assessments; the childrens; the duty; the electronic;
        the latest; the move; the rest; the shared; the top; the week; them and; they came; they had; three; to and;
        to children; to open; to parents; two years; unborn; views of; visit and; was said; what children; what its;
        what matters; when; where it; which are; who move; whoever; whom; word; worries; would make; write to;
        years of; youth workers
        """,
        0.375: """
        = about childs-voice; = foot; a bank; a case; a young; about it; account of; ago; alerts; all; always; an end;
        and care; and health; and support; and the; and they; and those; are clear; are now; are put; ask for; at all;
        been; been written; belong; better at; between the; birth; care were; cases of; change of; child and;
        children told; come in; come to; communication; computer; concerns; conditions; contracts; crime; cross;
        detail; directors; do not; earlier; education and; eleven; end; everything; evidence; filled; filled in;
        find a; for and; for their; for what; foster; found on; found that; from other; front of; gets; going missing;
        had gone; has been; have an; have to; holiday; homes are; how; in case; in five; in march; in their;
        inspected the; inspection had; is now; is on; knowledge; languages; last year; let; look; look after;
        looked after; management; may be; members of; more than; national; needs; needs and; nor; now good; nurses;
        of cases; of children; of childrens; of hours; of what; of which; on this; one team; parents were;
        partnerships; people and; phone; plan has; possible; progress and; protect; raised; rest; reviewing officers;
        safeguarding; said and; same; say; see a; set out; sexual; signs of; sisters; special guardians; that had;
        that leaders; the child; the house; the people; the person; the quality; the record; the recording;
        the worker; therapy; they say; thing; think; thinking; three days; to an; to one; to protect; to put; to show;
        told inspectors; under; unread; vary; victims; visits were; voice; volunteers; wanted; was; weeks; were given;
        were told; werent; will; with parents; with relatives; without a; work to; works; would be; young persons
        """,
        0.25: """
        = found; = narrated; a great; a single; across; added; after the; agreed to; and are; and is; and managers;
        and sisters; arrive; as they; as well; ask; asked for; assessments were; at home; be found; because;
        been asked; begun; behind; better; brothers; brothers and; cannot; car; care; child who; children have;
        children in; contact; contacts; council has; councillors; daily; days; decision; described; did; director;
        dont; draw; each child; education; enquiries; everyone; exploitation; family; february; follow; full; further;
        gave; get better; given to; goes; got; got better; gp; great deal; hadnt; half; hard to; has gone; have no;
        health; health visitors; history; in care; in some; in touch; information; inspection of; inspectors found;
        inspectors that; interim; interpreters; into care; issued; its; journey; later; leaders have; left; list;
        march; met; much; need of; new; not always; now; order; orders; out; pass; person; picked; professionals;
        public; reasons; recognises; report; report says; residential; return; same day; section; sent; signs;
        social care; social workers; some children; sometimes; spoken; spoken to; staff; staff were; standard;
        that it; the director; the family; the other; the plan; the public; the three; there was; they know;
        they need; they will; three months; threshold; to write; too much; top; two; up; us; view; warm; was a;
        was described; was in; way; we are; week; well as; were; were on; were praised; where; who; whole; work is;
        work with; you
        """,
        0.125: """
        = about unaccompanied-children; a child; about; are; as; before; being; care plans; carers; cases; child;
        come; could; deal; doing; every; free; front; had not; has a; heard; homes; into; is a; joint; long; longer;
        looked at; may; meet; meetings; members; mental; must; need; of social; on; other; panel; people who;
        permanence; put; quality; reported; said; said the; some; special; talk; the councils; those who; told;
        was not; were found; who need; would
        """,
        -0.125: """
        = about scope; = council; among; and children; and families; are well; area; asked; become; borough; by the;
        change; check; childrens; commissioner; committee; conferences; day; delays; end of; findings; for care; give;
        good; grade; had been; happen; help and; helps; in all; in june; in september; inadequate; inspection;
        inspection in; is; is in; is not; january; job; judged; justice; leaving care; led; letter; life; monitoring;
        no; no one; nobody; nothing; of care; of good; of their; older; one of; or a; outstanding; partner; pay;
        permanent; progress; pupils; quickly; rated; rating; requires; requires improvement; review; ring; risk of;
        service; so; support and; support for; sure; team; teams; than; that are; the city; the department;
        the number; the report; the right; the way; themselves; there are; to date; understand; wait; was found;
        when a; when the; which; while; with the; within; worked; workers
        """,
        -0.25: """
        = about plans; a; a decision; a family; a form; a plan; above; access; according; according to; acted;
        adopters; adviser; after; age; agency; ahead; all but; and has; and no; and not; and was; april; are at;
        are being; are better; are in; are still; are too; arent; arrangements; arrived; as the; assessed;
        assessment of; assessments are; at which; august; autism; babies; bad; be seen; because of; been done;
        been given; been put; before a; boroughs; break; bring; brought in; bus; cabinet member; called; came to;
        care is; carer; carried out; centres; chair; chairs; child protection; children on; children with; city;
        close; completed; concern; considered; could say; council and; council is; crisis; dealt; dealt with;
        disability; disabled children; district; do; domestic; during; educational; effective; eighteen; else;
        emergency; ended; every child; eye; failing; failings; fair; feedback; finding; for children; get to; girls;
        given a; go to; good time; government; had asked; handful; has; head; help with; helped; holidays; how they;
        i; if; improving; in december; in each; in may; in three; inspectorate; is made; it was; it would; jobs;
        keeps; know their; last; leadership; learning; leaves; leaving; led to; life story; live; living;
        local authority; long term; making; managers and; matter; means that; meant; member; mental health; named;
        nearly all; neighbouring; neighbours; none; not; not get; not yet; notice; of harm; of leaders; of service;
        of them; offered; on average; on it; once a; one; pandemic; parents; part of; passed; pathway; personal;
        place; plans are; plans for; play; point; posts; praise for; pre; process; protection plan; provision;
        quarter; queue; rather; real; reasons for; regular; relationships; residents; risks; room; round; says; self;
        september; settled; shut; sign; slow to; so that; social; social worker; specialist; spent; spring; staff and;
        statement; stay; steps; strong; such; supported; swift; team managers; that; that a; that there;
        the assessment; the best; the cabinet; the care; the chief; the childs; the end; the hub; the pandemic;
        the partnership; the service; the support; the youth; them; then; there were; they were; they would; theyd;
        third of; those with; though; three years; to bring; to care; to do; to have; to help; to keep; to make;
        to say; to talk; today; told that; too; too many; town; train; treated; turned; twelve; up for; up with;
        urgent; use of; visited; visits are; waiting; waits; want to; was told; we; we have; we were; weak; weekends;
        welcome; where they; who came; who had; with; within the; worker and; worker who; workers in; worried; worry;
        young people; younger
        """,
        -0.375: """
        a handful; a new; a second; a social; a weekly; a year; about a; about what; abuse; action; after a; again;
        alone; an assessment; and a; and for; and have; and social; and well; answer; are given; are to; at risk;
        auditors; average; away; backlog; be done; been seen; been taken; been told; before that; birthday; bit; boy;
        by managers; care are; cent of; centre; changes; charge; checked; checks; chief; children and; children at;
        children do; childrens services; ciw; closed; come back; count; county council; courts; culture; danger;
        day of; december; decided; decisions about; decisions are; department; difficulties; discharge; done by; door;
        down to; drop in; due; due to; each other; early; eight; experience; extra; far; feel; fell; financial; find;
        for a; force; form; forty; friends; from one; front line; frontline; getting; grandparents; green; groups;
        guidance; hardly; he; he said; hour; hours; how the; however; hub; if the; in charge; in good; in how;
        in spite; in what; initial; inspectors; invited; is the; is to; it has; jargon; kept up; know that; know what;
        late; leaders; level; like to; local; many of; mean; men; middle; midwives; missing children; monthly;
        most of; mothers; moves; mum; next; nhs; not have; of all; of date; of three; of work; offer; ofsted; old;
        olds; on time; once; opened; or; overnight; parents who; partnership; people in; people with; performance;
        pictures; problem; put right; read the; records are; reply; reviewed; right; safe; said that; saw; scheme;
        school; see to; send; senior; seven; several; siblings; slow; small; someone; soon; sought; spite; spite of;
        spoke; spoke of; step; strengths; such a; targets; team has; teams are; teenagers in; ten; that one;
        that what; the children; the county; the local; the phone; the risk; the whole; there; they; they could;
        they read; they said; things; this; through the; throughout; timeliness; to get; told of; told the; tracker;
        trust; turn up; understood; violence; want; way in; went; went on; what had; what it; what to; whether;
        which is; will be; with no; with send; work; work on; worker had; workers were; workers who; would like;
        year olds; years; yet; youngsters
        """,
        -0.5: """
        adults; after each; all four; all the; although; and some; anyone; are a; are made; are not; assessing;
        audits; authority; baby; board; books; bosses; brought; cabinet; carried; cent; child in; childrens own;
        comes; council was; councils; county; cut; direction; does; enough; experiences; felt; first; five; found;
        four; from; had taken; harm; have been; hear; here; how to; improve; improvement; in which; independent;
        is due; is that; is thin; little; live in; loss; makes; many; means; missed; money; more; mother; nine;
        nobody had; not kept; notes of; notes on; often; on children; out of; outside; oversight; pace; per; per cent;
        place of; planning; plans; plans were; psychologists; put off; response; schools are; second; short;
        significant; term; that was; the council; the home; the last; the letter; the next; they have; third; to go;
        to improve; trained; up by; used in; was the; weighed; were not; what they; whose; without; worker; worst;
        year old; young
        """,
        -0.625: """
        = about disabled-children; = about timeliness; a good; a month; areas; children had; conference; disabled;
        done; evidence of; explain; find the; from all; gaps in; get; has to; in place; in the; in writing; makes a;
        minutes; notes were; of it; of supervision; one in; one to; out what; over; points; police officers; praise;
        records had; requests; run; services; set up; social work; taken; that the; that were; the day; the reports;
        the team; the worst; they found; thought; through; time; to be; toddlers; turn; very; were a; what the;
        what these; workers are
        """,
        -0.75: """
        = about care-leavers; = about leadership; = about other; = about placements; = context; a small; advice is;
        and their; been agreed; brought up; care leavers; children were; date in; each review; english; for the; help;
        including; leavers; managers; month; most; not a; number of; of a; of one; of those; off; own account;
        parents said; part; practice; pulled; put to; reach; risk are; should; six; small number; supervisors;
        the inspectors; their; these; those; to schools; took; unclear; warnings; working
        """,
        -0.875: """
        about the; boys; case files; childs own; families; had a; it; like; not brought; of; on risk; on what; ones;
        own; plan; record what; seen; support; take; teenagers; the challenge; together; was set; was to; who are
        """,
        -1.0: """
        = about overall; back; by; challenge; did the; for; have a; number; of the; record of; talks
        """,
        -1.125: """
        = about workforce; = strength; absence; assessment; children; go
        """,
        -1.25: """
        people
        """,
        -1.375: """
        = about education; = head; seniors; written records; year
        """,
        -1.5: """
        few; said was
        """,
        -2.0: """
        case notes
        """,
        -2.25: """
        records of
        """,
    },
    Theme.PLACEMENTS: {
        4.875: """
        = about placements
        """,
        2.125: """
        care; slept
        """,
        2.0: """
        flats
        """,
        1.875: """
        children
        """,
        1.75: """
        stability
        """,
        1.625: """
        bed; firms; fostered; houses; placements; special
        """,
        1.5: """
        = head; eighteen; homes; housed; households; possible; refuge; youngsters
        """,
        1.375: """
        a home; and that; assessments of; hotels; house; in an; no home; ring; some care; special guardians
        """,
        1.25: """
        = about unaccompanied-children; at the; carers are; childrens home; county; director replied; doors; family;
        flat; has a; hostels; live; long term; more children; rents; settled; teenagers; term foster; warm; were in;
        who are; who foster; workers find
        """,
        1.125: """
        accommodation; adopters and; and special; any; bed for; boys; centres; each new; environment; five; forty;
        had been; has one; have to; it had; kitchens; me; notice; placing; provide; sixteen; sixteen year; that no;
        the quality; the refuge; the team; there; told inspectors; wherever; which childrens; with families
        """,
        1.0: """
        a working; are privately; brought; caravans; care in; care live; care provision; children often; edge;
        edge of; eleven; faith; families from; far; for long; fostering families; further; getting better; group;
        guardians told; homeless; host; in places; inspectors that; into care; is given; kitchen; landlords; opened;
        our children; places; problem; residential placements; roof; sent; sent to; some young; take; the councils;
        the family; the problem; to live; up in; was getting; when the; where they; working group
        """,
        0.875: """
        = council; = strength; a panel; are for; are settled; are too; better but; borough has; brothers; but was;
        carers could; carers to; carers who; charities; choose the; custody; domiciliary; effective; families;
        families on; family and; friends; full; group on; hard; home; in caravans; it was; journey; looked after;
        more of; most children; nobody under; not enough; of connected; of our; one in; out who; privately;
        privately fostered; profit; reception; replied that; returned; school with; she; since; social workers;
        special school; term; that some; the borough; there had; to move; under; under one; well; went; were put;
        which is; who had; who were; will; will have
        """,
        0.75: """
        a bed; a house; a night; a tutor; above; added; address; adults with; all of; and are; and meets; are clear;
        asylum; aunts; authority is; beyond; big; booked; booked for; brothers who; brought up; by ofsted; calm; can;
        care leaver; cared; cared for; child at; children are; children choose; choice; clear; could come; county and;
        deserve; domiciliary care; end; far off; find; find out; finding; for special; fostering; from the; generous;
        get on; guardians; had to; handed; have its; help for; in hotels; in three; in unsuitable; integration; into;
        it; keep children; leaves; lodgings; mainland; mean; moved; moves; no care; nobody; not being; of foster; one;
        one roof; other; places for; provision; purposeful; put up; rent; replied; rooms; runs; search; search for;
        seeking; seen to; separated; separated children; services in; stay; staying put; still; teenagers are;
        teenagers in; the county; the kitchen; the mainland; the number; the search; therapeutic; to stay; too;
        training and; tutor; twenty; up by; were brought; were living; were moved; will take; year old; yet;
        young people; youngsters are
        """,
        0.625: """
        = about workforce; a boy; a challenge; a child; a dozen; a third; accommodation for; after two; all but;
        also praised; among them; and i; and other; and someone; and staff; and there; and went; anything; are in;
        are paid; are placed; are working; as homeless; assistant; assistant director; at weekends; back;
        because they; bedroom; belong; better than; borough; boy of; but; but what; calm and; came and; cannot be;
        care services; carer; children need; children told; choices; come into; councils; decent; disabled youngsters;
        distance; emotional; established; executive director; families for; first meeting; for another; for in;
        for people; fully; getting; given a; gran; had ended; home for; homes have; how to; in a; in every;
        inspectors had; interim; is easy; it that; its first; keeping a; kin; leaders have; leaver; lets; live on;
        lives in; living; living in; means; meeting on; meets; meets the; nearly; new and; night in; nights; no child;
        no more; notices; nowhere; of one; of this; or; or a; out of; over; paid; parents who; people had;
        people with; placement; planned; policy; praised the; providers; quality; raise; reading; remains;
        report also; resigned; safe; satisfied; severely disabled; share; shared; sharing; she has; so the; some had;
        sound; space; staff who; sudanese; suitable; supporting; tackled; teenage; than that; that and;
        that inspectors; that means; thats; the boroughs; the emotional; the executive; the homes; the interim;
        the office; the summer; the visit; their homes; they found; time of; time with; to come; to raise; took up;
        troubles; try; unsuitable; valued; visit; was not; well established; welsh; were under; weve; whenever; which;
        who cannot; with no; worked; workers visit; working; young asylum
        """,
        0.5: """
        a big; a few; a flat; able; about a; added that; adopters; allowances; among; and effective; and not;
        and what; april and; are few; are good; as far; asylum seekers; asylum seeking; basic; be a; be able; be sent;
        beds; been found; better; boy; britain; can take; care has; care home; challenge; challenge and; child in;
        child under; children have; children will; childrens services; city; coming into; complaints; date;
        decisions that; determined; determined to; director; done; easy; easy to; effective and; ended; ended in;
        even so; every care; executive; extra; families are; families of; family help; fifty; finds; food;
        for families; for family; good as; grandparents and; grant; had left; had too; hard to; harder; harder to;
        have; have begun; held up; help and; home in; homes for; homes that; homes were; homes where; if; improve;
        improving services; in long; in residential; in their; in use; independent reviewing; inspectors met; instead;
        instead of; is done; is making; is not; its children; keep a; know where; leaders are; least; leavers can;
        leavers in; leavers were; lives; local; majority of; many; many of; mediation; more; nearly all; neighbours;
        nor; not for; not to; not yet; number of; nursing; of adult; of assessments; of every; of their; of them;
        ofsted made; on improving; part of; pay; pays; planned and; plans were; prevent; providing; quality of;
        reason; regularly; regularly and; remains a; respite; road; said the; scale; school and; seekers; senior;
        severely; share a; she added; small; speak of; split; spring; strong relationships; such; support they;
        support was; supported; take a; targeted; than two; that it; that most; the cost; the people; the right;
        the spring; the time; the use; the week; they liked; theyd; third; three; three of; to it; to others;
        to prevent; to run; to them; too little; took; two; use of; van; wales; weekends; went missing; were pleased;
        were the; when to; who care; with care; without an; work to; would be
        """,
        0.375: """
        = narrated; a council; a duty; a programme; a shortage; a team; able to; above all; again and; against;
        all children; also; always; and can; and carers; and family; and found; and help; and managers; and police;
        and social; and supported; and was; and when; and with; april; are safe; are the; areas had; as good;
        authority has; be; be good; been judged; begun; begun to; better for; cannot; cases and; cent; children had;
        childrens; childrens homes; chosen; citys; commissioning; completed; continue; continue to; contracts;
        cost of; councils own; described; does; dozen; drugs; emergency; failing; families have; family group; feel;
        for adoption; front; front door; got better; grandparents; had seen; had told; half the; hand; has kept;
        has not; home is; how many; if a; improving; in full; is and; is too; it in; it says; judged to; just; known;
        known to; last full; learning disabilities; leavers had; leavers with; left care; limited; link; little;
        lived; looking; managers had; market; may be; moment; named in; no; not all; not always; not know; noted;
        of a; of practice; of six; ofsted which; older people; on their; on time; on with; or more; others; out by;
        over a; paperwork; parts; parts of; people from; per cent; permanent; pleased; present; private; problems;
        protocol; range; range of; reached; ready; ready for; recruited; recruitment; reduce; safe and; says; school;
        score; secure; see to; seeking asylum; senior leaders; services; shared houses; shortage; shortage of; shut;
        sixth; sixty; sleep; so far; some cases; spend; stable; stay in; stay with; stronger; strongly; support that;
        ten; than one; thanks; thanks to; that staff; that the; the authority; the city; the citys; the letter;
        the report; the support; the young; their advisers; their carers; them in; them were; there is; theres no;
        they; they could; they would; third of; three years; to care; to leave; to ofsted; to reach; to reduce;
        too few; turned; unaccompanied children; up; visited; was a; was also; was in; was the; week; were at;
        were being; were done; who know; with carers; with learning; with parents; with social; with their; year olds
        """,
        0.25: """
        = about disabled-children; = about missing-and-exploitation; a childs; a learning; a phone; a year;
        across the; adult social; agencies; and an; and by; and it; and those; another; anyone; are; are helped;
        are now; arrangements; at an; audit; authority; autism; because of; before it; boroughs; by their; by which;
        care are; cent of; check; children get; children was; children who; close; closed; committed; could;
        councillors; county councils; disabilities; doesnt; england; even; eye; families who; for a; for it;
        for three; found; from a; full inspection; get better; girl; give; government; groups; had made; half of;
        help to; helped to; helps; here; highly; how they; in july; in some; inadequate in; including; inspectors;
        is good; is in; it is; join; july; keep; keeping; large; last inspection; last year; learn; learning;
        learning disability; life; like; long; long for; making; medical; meeting; men; ministers; model; money;
        morning; mostly; multi; multi agency; my; not; of; of disabled; of the; of three; offer; ofsted inspectors;
        olds; out; outside; pages; panel; parents are; people in; per; person; praised; raised; recognised;
        relationships with; run; says the; scheme; senior managers; services that; short; signed; someone; strong;
        summer; supervision; supports; takes; team and; that; that are; that there; that was; the country; the new;
        the same; their needs; their parents; there are; theres; these; they did; they say; thin; thought to;
        time and; timely; to be; to bring; to take; together; together with; until; until the; up the; up with; use;
        very; was; was given; watchdog; were found; where a; whether; which children; within the; without; work is;
        works; worried; younger; your
        """,
        0.125: """
        a month; according; according to; again; agency; alone; and children; and its; as the; assessments; care and;
        care plans; children to; children were; council; councils childrens; country; cqc; disability; disabled;
        effectiveness; everything; focused visit; for the; for young; great; had; has; hours; inspection in; know;
        language; less; local authority; month; much; nine; ofsted; on what; people; place; point; rated; reasons;
        receive; right; services for; several; six; so; spoke; step; support and; that they; the childrens; they are;
        to find; to make; to see; training; unaccompanied; want; what; what the; with; with a; workers and; would
        """,
        -0.125: """
        = about leadership; = about scope; adopted; and families; areas; around; average; because; birth; cabinet;
        came to; case; checks; chief; committee; community; council and; culture; do; felt; for; for help; four;
        going; got; held; help; in need; in the; inadequate; is; law; lead; leaving; left; looks; management; mental;
        missing; months; not been; notes; of children; of harm; of what; on; overall; own; pandemic; plans are;
        police; put; rated good; rating; record; records; report; reported; return; said; said that; since the;
        social work; some; speak; support for; the local; their own; them; them to; themselves; they have; to a;
        to date; to have; told; views; was found; weaknesses; what children; what is; who need; within; years ago;
        you; young
        """,
        -0.25: """
        a decision; a family; a long; a number; account; account of; action; adult; adults who; adviser; after;
        after the; age; aged; although; and a; and at; and had; and has; and more; and no; and some; and to; annual;
        answer; are given; are looked; are not; are on; are reviewed; area; arrangements for; as; as they; assessment;
        at risk; authorities; babies; better and; between; board; by a; call; came; card; care have; care homes;
        care leavers; care quality; carers; chair; child protection; children with; childs; clearly; clubs; co;
        come back; commission; conferences; considered; contact with; could be; councillor; court; crisis; daily;
        danger; data; dealt; dealt with; decisions; difficulties; direct; drawn; due; education; effect; else;
        excellent; experiences of; explained; exploited; families and; fathers; files; focus; follow; for two; former;
        forms; four years; get the; good; good enough; grade; had found; half; hall; has had; has to; heard; his;
        how good; how the; hub; identified; ill; in all; in childrens; in february; in homes; in its; in june;
        in september; in this; in two; information; inspected; inspectorate; inspectors saw; interview; into the;
        is being; it will; joint; know their; knows; leavers; leaving care; led; let; list; list of; listened;
        local offer; longer than; looked; makes; matter; may; missed; monthly; most of; name; national; needs;
        needs and; needs to; no longer; noted that; nurses; of an; of these; of which; ofsted has; often; one of;
        ones; only; orders; outcomes; oversight; parent; partnership; passed; pathway; peer; people are; performance;
        plans; pointed; poor; post; praised for; previous; priority; process; promised; psychologists; pupils;
        quality commission; quarter; queue; read; recent; refugee; requires; requires improvement; response;
        response to; result; safer; said they; same day; say that; sees; sense; september; service was; services and;
        should be; show; since it; slow; social care; somebody; sometimes; soon; specialist; spent; spoken; spoken to;
        story; sure that; talked; talks; teachers; text; than half; that their; that were; the day; the department;
        the experiences; the help; the needs; the response; the risk; the service; the services; the two; the whole;
        their families; there were; they should; theyre; through the; to look; to talk; to tell; to the; told to;
        too much; top; town; trained; trauma; two years; unaccompanied asylum; under a; up and; used to; view;
        vulnerable; wait for; want to; we; we were; weekly; welcome; were; were on; were said; what was; when a;
        who come; who use; word; work and; workers are; workers have; write; wrong; wrote; year
        """,
        -0.375: """
        = about care-leavers; = about permanence; = improvement; a plan; a week; abuse; additional; adopt; advocacy;
        advocate; ago; alike; ambition; an; an adult; an advocate; and childrens; and in; answered; approved; are at;
        as often; as well; asked about; asked for; assessed; at home; away from; become; been asked; been done;
        been told; behind; being; but not; care were; carers and; caught; changed; changes; checks on; child who;
        children has; children placed; children wait; club; concerns; consistently; contacts; copy; council was;
        county council; cut; did; discharge; domestic; done to; down to; each of; empty; evidence; exceptional;
        experiences; exploitation; families get; for some; for them; form; found a; four in; full of; get to; go home;
        go to; gp; had no; had their; had waited; hadnt; handled; happen; has been; has improved; has said; have an;
        have given; have had; health; held in; help is; home to; how; important; improvement; in five; in it; in on;
        in one; independent; inspectors found; involved; is available; is now; is outstanding; isnt; it would;
        its care; itself; jobs; june; keeps; kept safe; late; leavers and; letter; level; like the; line; long time;
        look at; made; many families; matched; mentors; miles; monday; move; need to; needs are; neglect; nhs; not be;
        numbers; of being; of exploitation; of social; of young; off; offered; ofsted had; often as; older children;
        on a; our own; outstanding; pace; permanence; personal; placed in; points; practitioners; prepared;
        private fostering; progress; protected; protection and; put off; real; recommendations; respond; review;
        reviewed; rewritten; risks; room; seen by; serious; service has; set up; significant; something;
        special needs; staff in; starts; stop; strengths; such as; sure; system; systems; that children;
        that families; that one; that this; that young; the child; the director; the door; the findings; the list;
        the long; the next; the nhs; the night; the very; their care; their lives; then; therapist; therapists;
        they need; this; this is; this was; those who; to children; to open; to ring; to their; to which; trouble;
        two more; understanding; unregistered; us; way of; we are; weak; welcomed; were asked; were missing;
        were told; werent; what they; who have; who is; who may; whod; with people; with send; without delay; words;
        work with; workers who; workforce; worries; young adults; youth
        """,
        -0.5: """
        = about management-oversight; a first; a group; a letter; a new; a psychologist; act; adoption; advice;
        all the; and protection; and sisters; and they; and young; are planned; asked; association; at eighteen; bank;
        before; birthday; breaks; build; by; called; can be; carers assessments; centre; change; children on;
        children young; comes; could not; day; days; delay; department; drop; each; each year; early; findings;
        for more; for years; from; gave; get; gets; good for; had gone; had not; hadnt been; harm; he; help with;
        holidays; home from; if you; improvements; in care; in march; in november; in touch; inside a; is made;
        is taken; it takes; jointly; leadership; leave care; leavers who; letters; long and; longer; look; looked at;
        make; meetings; most; moving; mums; need; no one; nobody is; november; of it; of people; officers; once;
        one thing; only the; order; packages; page; panels; parents and; parents have; part in; people and; picture;
        practice; prompt; psychologist; reports; saw; seeking children; social worker; start; support them; taught;
        the childs; the duty; the inspection; the last; the police; the way; their; theirs; things; those in; though;
        thoughtful; thoughtful and; too long; touch; touch with; turn; under the; up a; used; vulnerable children;
        wait; weeks; what to; when it; when they; where children; with children; with relatives; with special;
        written; young carers; youngsters in
        """,
        -0.625: """
        = found; adults; and foster; apart; are all; are being; ask; at; at a; at one; authoritys; been; brothers and;
        children in; council has; families in; fast; first; for children; for over; from overseas; hold; how children;
        in foster; in stable; it goes; knew; last; leaflet; left to; let down; lived in; looked into; moved on; never;
        of its; ofsted is; olds who; overseas; parents; safeguarding; schools; send; siblings; some of; staff; stayed;
        taken; talk; teams; tell; that a; that more; the authoritys; the carers; the children; the council; the first;
        the home; up to; violence; visits; way; were looked; were still; where it; who; whom; workers; would like;
        years
        """,
        -0.75: """
        = about overall; = context; = foot; after a; agreed; and have; back to; been given; care is; care when;
        connected; connected carers; contact; decision; elsewhere; enough homes; family time; for too; from home;
        given; gone; hundred; in unregistered; in with; interviews; is no; kinship carers; leave; meet; new carers;
        next; next year; of those; on children; over the; people were; residents; reviews; say; service; set;
        sisters who; small childrens; so that; they come; they were; three more; through; two small; where there;
        who move; why; worker
        """,
        -0.875: """
        allegations; and their; broke; carers the; children and; children can; concerned; foster homes; from care; go;
        goes; have a; have lived; home office; kind; matching; more homes; opening; own and; protection; they had;
        waited; were not; when; while
        """,
        -1.0: """
        = about front-door; and care; care of; carers had; children living; do not; foster carers; get a; homes of;
        homes with; hospital; is where; people who; plan; see; tenants; the care; uncles; work
        """,
        -1.125: """
        = inspectors; care for; for those; kinship; live in; live with; open; planning; risk; should; where
        """,
        -1.25: """
        = about assessments; a good; as a; down; those
        """,
        -1.5: """
        = about childs-voice; carers were; relatives; some children
        """,
        -1.625: """
        with the
        """,
        -1.75: """
        = about timeliness
        """,
        -1.875: """
        = about health; about; who live
        """,
        -2.125: """
        = about education; with foster
        """,
        -2.375: """
        = about recording
        """,
    },
    Theme.PERMANENCE: {
        5.125: """
        = about permanence
        """,
        2.75: """
        = about placements
        """,
        2.25: """
        adoption; family time
        """,
        2.0: """
        adoptions
        """,
        1.875: """
        = about timeliness; applications; contact; relatives
        """,
        1.75: """
        judges
        """,
        1.625: """
        plans; temporary
        """,
        1.5: """
        children know; kinship; kinship carers; of those; permanent; up; will
        """,
        1.375: """
        chance; good; grandparents; home; mothers; part of; such
        """,
        1.25: """
        judge; late; long; matched; ofsted; order; plans to; too many
        """,
        1.125: """
        a return; an aunt; aunt; backlog; expert; good use; helped to; kin; knew; last; match; parents are;
        permanency; permanency planning; service manager; sixteen weeks; the other; too; waited; while
        """,
        1.0: """
        a backlog; adopted; after a; aunts; brought up; carers who; council has; delays in; family group; five of;
        for; is made; it says; know; legal advice; many have; most of; new parents; of adoption; parents;
        practice for; praise; reunions; said that; seeing; settle; sixteen; social workers; staying; supervision;
        term; the chance; they would; uncles and; under; under ten; where
        """,
        0.875: """
        adopt; all this; as good; backlog of; been in; between; bromleys; carers the; chance of; children benefit;
        children to; children with; childs; connected; early; family; final; five; forty; foster children; get; happy;
        have; hearings; held in; home to; home under; how long; in a; is part; once; once a; orders; parents at;
        placements; plan for; progress in; promised; sister; six to; somebody who; sooner; statements; support to;
        the inspectors; the town; theyre; this part; to court; to identify; to parents; to their; town is; uncles;
        up by
        """,
        0.75: """
        are helped; at home; boxes; bringing; can say; care the; careful; carers; carers have; cases are; child;
        child from; childs story; councils; delay in; everyone can; family members; financial; first; for years;
        from the; gave; going; had a; had since; hearing; helps to; identify; in its; in two; is thought; manager;
        matches; may; most; mums; no plan; of cases; of england; offered; on short; ones; oversight of;
        parents before; pause; permanence for; placed with; proper; rated as; received; reunion; reviewed; say what;
        second; short term; sought; step; take children; ten; the judge; the seven; the step; the trusts; they get;
        they said; to become; to settle; to ten; told; town; trusts; uncertainty; was rated; weeks; who could;
        young mums
        """,
        0.625: """
        a panel; about from; adoption services; advice is; after children; agency; an earlier; are not; are put;
        are told; are up; are used; authority; before a; began to; belong; birth; books; bridge; brothers;
        by managers; care do; carefully; cases; cases the; checks; come too; comes to; coming into; connected carers;
        cousins; decision; down; eleven; finds; for court; for six; for their; formal; from care; go home; half of;
        happens; have had; helped; here; home is; if; in contact; in with; inspectors had; instances; is for; keep;
        know that; left to; let; managers is; means to; memory; mondays; move in; on average; on children; one of;
        others; parents and; planning for; plans for; praise for; pre birth; progress; recommends; recommends that;
        records had; say; second review; sensible; services on; several areas; since; sisters are; so that; stayed;
        still; stories; take a; taken; team was; tested; than; that is; the family; the first; the formal; the number;
        the second; their; their children; their parents; time with; to a; to be; to take; turn up; two children;
        use is; waited for; was praise; weeks on; were well; where they; whether the; which are; who move; whod;
        why the; wish; wishes; with; with the; would; wrote; youngsters; youngsters were
        """,
        0.5: """
        a childs; a decision; a first; a shared; a worker; able; able to; about where; above all; adoption was;
        alcohol; all children; altered; and for; and too; and without; are and; are made; are matched; are offered;
        are placed; are still; as; asked to; at; at the; average; babies; baby; be adopted; been; been on; cabinet;
        called; cannot; care and; child were; consent; conversations; could take; council will; disabled;
        disabled children; discharge; disruption; elsewhere; enough about; everyone; families are; firmer; first day;
        for four; for over; for several; future; getting; girls who; given in; going home; going to; good and;
        group conferences; had gone; half; have found; have lived; holds; how quickly; in foster; in plain;
        in planning; in this; inspectors say; inspectors wrote; interim; is done; it takes; it will; join; keeping;
        know the; lasting; late to; left out; likes; live; living with; local authority; longest; looked;
        looked after; matching; meant; most children; nationally; nearly; nearly all; not told; of; of all; of family;
        ofsted inspectors; on to; over a; oversight; pace; pair; parents is; people who; permanence; plan; plan is;
        plans are; primary; progress with; rare; report has; reports are; return to; rise; risk of; said; says;
        several; short; since been; slow; so; stay; strain; supervised; supervisors; tale; term fostering; the citys;
        the early; the home; the service; these; they will; things; thoughtful; thoughtful and; timely; to adopt;
        to do; to hold; to say; to turn; today; told a; told in; too late; tried; very few; viability; wait;
        waiting to; well of; were called; were helped; were in; were not; what is; what the; when it; whether; who;
        who come; who may; will grow; wish to; with foster; with their; within weeks; workers make; year; years
        """,
        0.375: """
        = about care-leavers; = about plans; = strength; a new; a weekly; a year; about the; after; agency staff;
        agreed; aim; and plans; and services; and was; are; are assessed; are called; are left; are living; are taken;
        arrangements; arrangements for; as long; assessments and; at risk; be good; been no; been waiting; before it;
        before the; boys; by ofsted; care plan; centres; checks on; children; children have; children is;
        children wait; children whose; citys; commissioned; copy; could not; councils in; dealing; decide; delay;
        delays; director; do more; do so; drift; ever; every; every child; evidence; explained; fallen; families in;
        feelings; for an; for most; for permanence; foster homes; getting better; girl; girls; give; good by; great;
        grown; hall; have their; having; held; help to; high quality; his; hold; homes for; improve; in at; in touch;
        is getting; is left; issues; it comes; it said; kept; lawyer; learning difficulties; lessons; liked; little;
        local; long time; lost; matter; means; mother; move; much better; mum; need to; nineteen; not be; number of;
        of what; offered a; ofsted and; ofsted found; older; on; on a; one another; other councils; other hand; over;
        page; paragraph; part; planning; practice; pre; private fostering; put off; quality of; quickly; rated;
        right time; section; seen to; set up; sets; settled; seven; share; sits; six; slow to; solicitors; spend;
        starts; sufficient; supported and; swift; tend; tend to; that each; that social; the childs; the council;
        the edge; the good; the head; the list; the local; the long; the people; the quality; the way; their families;
        their first; theirs; theyd; this is; thought; thought about; three times; time; time and; to give; to have;
        to it; to learn; to wait; touch with; trace; true; two; up an; use of; used; visits; visits to; voices;
        waiting; waits; waits for; want to; warning; was found; way in; weeks of; well to; were; what will; which it;
        who had; who live; who want; why; why they; will be; with an; with autism; with carers; with learning;
        work on
        """,
        0.25: """
        a case; a child; a clear; a home; a lack; a third; about how; above; aged; all of; although; an; and have;
        and the; and were; and with; are supported; are written; assessed; away; back to; began; begun; better than;
        birthday; brothers and; brought; bus; by the; by their; call; came to; care; care in; chief executive;
        child is; children were; could; county council; date; deal; difficulties; down to; drawn up; each child;
        earlier; edge; edge of; effective; emotional; explain; fathers; fifth; finding; for a; for disabled; for more;
        for one; for young; foster; from home; get the; go on; goes; good progress; group; had to; hadnt; happen;
        has gone; head of; homes are; ill; in all; in care; in march; in their; include; including; inspectors found;
        into care; is a; it that; its care; knows; lack of; last inspection; learn; letter; like; live with; lived;
        long term; made of; many; march; money; need; needed; neighbours; never; nobody had; not know; notes; of our;
        of social; offer; opened; paper; partner; picture; plan and; plans were; points; promptly; put in; quality;
        rather; rather than; records; regularly; remain; reported; required; rest; return; score; see; senior leaders;
        sent; service; services for; sisters; somebody; staff and; stage; steps; story work; support plans; sure;
        that; that a; the board; the case; the findings; the next; the plan; the start; there has; they were; think;
        those who; throughout; to bring; to date; to help; to live; to make; to see; to those; too long; touch;
        twelve; twice; waiting for; was good; was the; weekly; went; werent; when; when children; where a; widespread;
        with parents; with them; work that; work was; worry
        """,
        0.125: """
        a week; about; according; according to; agencies; as well; become; before; but; change; chief; county;
        does not; dont; early help; executive; for care; found; found to; given; had; in one; in which; joint; lead;
        lives; longer; made; mental health; months; more than; nine; no one; number; of care; olds; or; out of; past;
        praised; serious; services were; small; some; start; take; the borough; the city; the letter; the national;
        the same; there are; they have; to them; together; well; with no; within; without; works; year olds
        """,
        -0.125: """
        = about management-oversight; and a; and social; and to; and young; ask; asylum; be; been rated; breaks; came;
        caseloads; changes; children are; childrens; culture; days; did; disabilities; door; else; enough;
        exploitation; far; find; for its; four; grade; has been; hub; in february; in may; inadequate; inspected;
        is not; judgement; known; later; leadership; led; level; list; live in; lone; meeting; members; met;
        needs and; november; of the; over the; people with; personal; place; put; rated good; reasons; recent; report;
        respite; result; said to; school; senior; september; should; spoke; strategy; strong; summer; than they;
        that the; the cqc; the department; the report; themselves; this; understand; visit; was; was a; way;
        what they; when they; who need; word; workers
        """,
        -0.25: """
        = head; a good; a month; a whole; about a; about children; account of; action; age; alone; an independent;
        and care; and how; and it; and some; and that; and they; and well; any; are seen; area; areas; as the;
        as they; at all; be in; boroughs; bosses; but the; came in; care for; care were; carried out; case; cent of;
        changed; check; child in; children from; choice; chronologies; come back; committed; community; concern;
        concerns; contract; council; councillors; cqc; cut; danger; data; department; did not; different; direct work;
        drawn; duty; eighteen; end; everything; experienced; experiences; extra; faith; february; first time; flats;
        focused; focused visit; for each; for families; for those; for what; foster carers; found and; from a;
        further; get better; gets; go to; good in; harm; has; has become; have been; have no; he; helping;
        home office; hospital; hours; house; how the; how well; improvements; in some; information; inspection;
        inspectors said; is in; is the; it; its own; job; lack; language; last year; leaders; leaves; life;
        life story; looks; made by; management; many of; mean; means that; men; missing; month; much; needs of; new;
        next; night; no; nor; of harm; of it; of three; of young; officer; on file; on monday; on their; on time;
        on what; our; out on; outcomes; outside the; oversee; people in; people to; point; pointed; poor; praised the;
        pre proceedings; professionals; rating; read; reading; ready; recommendations; referred; relationships;
        relationships with; report said; report says; results; reviewing; reviewing officers; ring; risk; risks; safe;
        say that; service for; services; services have; shared; she; signed; since the; so far; social work;
        some children; someone; specialist; spoken; staff; standard; strengths; supported; talk to; tells; that had;
        that it; that its; that services; that were; the county; the day; the front; the inspection; the needs;
        the new; the response; the time; the whole; them; therapy; there were; theres a; they should; those; though;
        through; through the; to find; to put; to the; together with; trust; two weeks; unaccompanied children; views;
        violence; visitors; voice; vulnerable children; watched; we have; week; welcome; welsh; were found; were told;
        what was; when a; which is; which the; who are; whose; with children; with send; within the; work is; work to;
        workers and; workers in; workers who; working; worries; wrong; years ago; yjs; your
        """,
        -0.375: """
        a list; a social; account; achieving; across; adoption performance; adult; advisers; ago; also; among;
        among the; and carers; and children; and families; and know; and supported; anybody; anything; are dealt;
        are in; are now; are too; are treated; areas for; arent; asked; asked for; attention; back; became; because;
        been left; benefit; better for; big; both; cancelled; care service; carers in; cent; children at;
        children first; children in; commended; contact with; councils own; courts; day; dealt; dealt with; decisions;
        decisions about; described; development; direct; do not; done; draw; during; during the; education; fast;
        feel; few of; firm; former; friends; from; from other; get a; gives; had been; had come; hard to; has come;
        heard; help with; home care; how children; hurt; improvement; in an; in five; in four; in ten; in to;
        inspectors were; interviews; isnt; issued; it is; joined; lets; logged; looked at; managers; many children;
        minutes; monday; must; neglect; nobody; not; not to; noted; now; now good; observed; older children; only;
        other; pages; paid; payments; per; per cent; performance; person; phone; pick; placement; practitioners;
        proceedings; pupils; put on; receive; recently; record; referrals; requires; requires improvement;
        safeguarding; sit; situations; six weeks; skills; something; started; teenagers; than the; that are;
        that they; the court; the most; the right; their social; there; there had; there is; thin; thresholds are;
        time of; to come; too few; too little; tracker; train; training on; transition; trauma; tribunal; up in;
        using; vulnerable; was in; was not; was praised; well with; went on; what a; whats; when the; where the;
        where there; with those; work of; would do; yet; you; youth
        """,
        -0.5: """
        = about other; a plan; adoption and; adoptive; after and; and family; and most; are a; are given; are hard;
        are the; assessment; be done; been cut; before proceedings; best; by a; by now; calls; came into; can;
        care is; care leavers; carers and; carers are; childrens services; come to; count; disability; fell; few;
        focus; for life; for special; for the; fostering; four of; gone through; got; grandparents and; had taken;
        hard; have a; heard that; help and; hired; homes where; in long; in need; in pre; independent; inspectors;
        is being; it had; its; itself; kitchen table; know their; leave; leavers; managing; meet every; meetings were;
        meets; members heard; miss; model; notice; one; ordered; out in; out why; overnight; parents who; partners;
        passed; picked; police; prepared for; protection plans; psychologists; response; reviews; seen; sessions;
        shared with; shortly; social; special; special guardianship; subject; support; support from; support they;
        take in; team; teams; the care; the councils; the courts; the legal; the team; the two; their own;
        they receive; this time; those in; three; three weeks; thresholds; time that; to get; to stay; two years;
        unaccompanied; under the; understanding; understood; until; up for; video; warm; warm and; we; well prepared;
        well run; who came; who have; whole; work; work with; worker is; written
        """,
        -0.625: """
        = about assessments; = about workforce; = improvement; a; a care; achieved; adopters; adoption is; alike; all;
        and council; and do; and is; approved; are found; asking; assessments are; be it; better; birth parents;
        brought in; by; children waiting; children without; come; court; does; each; family and; for adoption; fund;
        generous; got better; help for; how; however; in homes; into; is to; kitchen; leave out; letters to; more;
        not enough; not wait; of a; of their; off; officers; often; parents of; photo; radar; set; social care;
        social worker; special guardians; table; talk with; team is; tell; tests; the areas; the radar; their family;
        took; under one; up to; were on; were taken; whose children; young; young people
        """,
        -0.75: """
        = about overall; adults; and other; and what; are well; better and; can be; child protection; child who;
        children for; experience of; families; file; for whom; had no; has got; have to; look; needs; nothing;
        nurseries; off the; one family; outstanding; panel; plan are; planned and; reports; right; schools; take part;
        the regional; the support; valued; whom
        """,
        -0.875: """
        adoption support; are outstanding; care plans; chaired; court work; drop; for long; help; in the; legal;
        letters before; line; on the; own; part in; set out; work and; worker
        """,
        -1.0: """
        = about education; = about health; = about scope; = council; a life; children and; children who; experience;
        family finders; files; governments; is planned; protection; return home; services are; support for; talk;
        to children
        """,
        -1.125: """
        = about childs-voice; = about disabled-children; = about recording; = narrated; adopters and; and special;
        assessments; courts and; do; inspectors that; out; outside; permanence is; permanence panel; the governments;
        told inspectors; what
        """,
        -1.25: """
        being; guardians told; meetings are; people
        """,
        -1.375: """
        = found; for children; term foster
        """,
        -1.5: """
        of court; planning meetings
        """,
        -1.625: """
        = about missing-and-exploitation; = inspectors; legal planning; with a
        """,
        -2.125: """
        = about front-door
        """,
        -2.25: """
        = context
        """,
    },
    Theme.HEALTH: {
        7.5: """
        = about health
        """,
        3.0: """
        psychologist
        """,
        2.875: """
        gps
        """,
        2.5: """
        midwives
        """,
        2.375: """
        a psychologist; clinic
        """,
        2.25: """
        autism
        """,
        2.125: """
        counsellors; nhs; the nhs
        """,
        2.0: """
        hospitals
        """,
        1.875: """
        = about timeliness; counselling; diagnosis; wait
        """,
        1.75: """
        a e; counsellor; e; therapists
        """,
        1.625: """
        a counsellor; integrated; patients; see; wheelchair
        """,
        1.5: """
        clinics; feel; help with; neurodevelopmental; trauma
        """,
        1.375: """
        appointment; free; help for; in care; integrated care; to get; too few; wards; was the; women
        """,
        1.25: """
        babies; but there; check; community; foster; health assessments; pay for; service is; sexual; strength
        """,
        1.125: """
        = about disabled-children; and not; appointments; available; carers and; depression; emergency; forensic;
        joint; pay; the integrated; were said; with the; workers in; workers on
        """,
        1.0: """
        babies with; consultants; distress; doctor; eating; emergency department; for anything; for those; go;
        governments; in health; is run; may; nurses; paediatrician; pathway; pregnant; record of; said to; screening;
        sleep; specialist; teams of; tests; the governments; the joint; they experience; to be; to case; too;
        trained in; wait for; ward
        """,
        0.875: """
        = strength; a lack; abuse; adds; adoption support; and help; anxiety; be had; board has; born; came;
        case conferences; check up; child; children wait; experience in; families wait; foster parents; funding;
        had their; has agreed; hearing; history; home from; in life; innovative; inspectors heard; it takes; jabs;
        key; learning disability; life and; list; mothers; new arrivals; no one; nursing; of a; once a; parents have;
        pathways; pays; physiotherapy; run by; sees; sen; share the; so is; social workers; some children;
        the community; their health; theres no; they feel; third of; three; trusts; vision; when they; who feel;
        with its; years; years to; young people
        """,
        0.75: """
        = inspectors; a check; a diagnosis; a gp; a paediatrician; a pathway; adopters; and or; arrivals; be seen;
        beds; breakfasts; by a; checked; concerned; dentist; do not; drugs; experience; families; families on;
        family had; fell; for an; for trauma; gaps in; get help; go to; gp; healthy; hub was; if you; in unregistered;
        inherited; intervention; is in; join; kinds; lack of; leave care; medicines; missed; months for; mother; must;
        nhs and; nobody to; of nine; ordinary; out of; pathway for; prescriptions; questionnaires; school and; see a;
        seen; should also; stay in; stroke; tb; that young; the backlog; the ferry; the trust; they first; up to;
        use is; weighed; well being; wheelchairs; who pays; work with; yearly
        """,
        0.625: """
        = foot; = improvement; = priority_action; a bit; a corporate; a dentist; a sleep; a therapist; a third;
        abuse is; access to; achieves; after the; agreed to; and difficulties; and how; and no; and some; as well;
        ask; being of; benefit; bit; bring a; by an; camhs; can; can see; can take; case; cases on; children at;
        come from; continence; corporate parent; cut; department; development; education employment; employment;
        every; falls; feelings; filled in; first; for help; for pupils; for them; found; fund; gaps; gym; gym passes;
        had a; has a; health visitors; heard of; help; help in; hospital; how they; hub; in crisis; in their; initial;
        initial health; is filled; it for; lack; lapsed; leave; like the; lockdown; medical history; midwife; months;
        not all; not see; not to; notes; occupational therapists; ofsted found; one was; or disabilities; over the;
        overdue; partners to; passes; people in; people with; place on; provision; psychologists; quick; recovery;
        referrals to; replaced; report found; routinely; scores; screening for; secondary; serve; service was; share;
        shortfalls; special schools; strength and; stuck; takes; takes place; teenager; teeth; than they; that should;
        the cases; the day; the hub; the mental; the neurodevelopmental; the question; the trusts; their; theres;
        to pay; to three; too long; unregistered; unregistered homes; until; vulnerable; weeks; weeks to; weighing;
        were overdue; what is; with sen; women who; worker and; young
        """,
        0.5: """
        = about childs-voice; a; a clinic; a doctor; a drop; a family; a plan; a shortage; a specialist; a summary;
        about what; access; adhd; agreed; always; and its; and three; and training; anything; at every; backlog; be;
        been cut; benefit from; but too; care board; care have; child in; children get; children in; commended for;
        community nurses; concern; conferences; copy; corporate; could say; critical; cuts; delays in; district;
        doctors; doesnt; drop in; early intervention; ferry; filled; follow; for one; for six; for want;
        foster carers; foster homes; from harm; from parents; getting; had been; harm; have their; health histories;
        healthcare; home to; homes; hurt; in at; in every; in hospital; in reading; inspectors noted; is a; is the;
        its own; keep children; leavers have; leaving care; liked; long to; made by; mean; medical; member; mind;
        miss; more than; need a; not had; noted; noted the; of domestic; of health; of those; older people; olds;
        on hand; one child; plain; plan that; question; queue; reaches; report as; reports on; routine; said;
        seeking children; seen a; services that; some care; somebody who; speech; take a; takes too; taught; team;
        tell us; than two; thanks; thanks to; that children; the childrens; the countys; the hospital; the queue;
        the services; the social; the support; therapies; to have; to report; to the; trained; treatment;
        unacceptable; under five; waited; want of; was; weeks for; which were; who had; who is; with no;
        with partners; workers from; year olds; years for; youngsters in
        """,
        0.375: """
        a change; a part; adopted; all children; also found; among them; an assessment; and council; and education;
        and for; and more; and to; anybody; are being; are not; arranged; assessed; assessment; at weekends; badly;
        based; board; body; books; by two; by video; care had; care in; children do; children were; clinical;
        commended; consent; councillor; countys; delays; disabilities; disabled childrens; disorder; each of; ever;
        eye; eyes; find it; five; followed; for a; for under; gathered; get; get a; get to; had seen; half of; hand;
        harm and; harmed; has brought; has not; has taken; have a; have done; have had; histories; impact; inside;
        involved; is; its work; jointly; leaders know; leavers had; list for; lost; meant to; moment; more stable;
        need; nobody; nobody could; not always; of help; of hours; of their; on time; once; only; opposition;
        outcome of; own; part time; partnership working; passed; pays for; people from; people have; people leaving;
        people were; placed; pointed; post; practice in; practice was; praised; professional; promises; prompt; ready;
        record; referral; referrals; refugee; regional; registered; return; run; say how; second; see children;
        shortage; shortage of; should; shut; sixth; special; staff were; still; support and; supported by; sure that;
        talk to; that; that a; that care; the district; the moment; the outcome; the police; them is; them to;
        they also; they have; third; this is; three years; time in; times for; to child; to come; to see;
        told inspectors; treated; two years; understanding; up for; use; very; video; visit in; visits are;
        waited too; waits; way to; were assessed; were being; were praised; whether; who come; who has; with carers;
        with complex; within; without a; worker for; working; year to; you
        """,
        0.25: """
        = about care-leavers; = about unaccompanied-children; = narrated; a boy; a full; a half; a number; a quarter;
        a social; able; able to; after children; along; an; and a; and had; and of; and young; anyone; are kept;
        as the; as they; asylum seeking; at all; at each; at school; august; autumn; better for; by; came in;
        care are; cent; cent of; centre; children and; children have; closed; could be; course; described;
        described as; different; domestic; domestic abuse; drop; eighteen; few; fewer; five years; for; for it;
        for two; forms; found the; four years; fourteen; from the; grow; had; had to; half; have not; have to; heard;
        hold; house; how to; in each; in for; in this; inconsistent; inspectors saw; is that; know; know what;
        language; last inspection; local; looked after; means that; miles; moved; nearly all; never; new; nine;
        of the; of what; on which; or; our; out in; outcome; part in; particular; partnership; per; per cent;
        performance; pointed out; programme; reading; relationships; relationships with; results; reviews; ring;
        risk of; safer; same day; says that; school; seldom; service for; somebody; spoke; stable; staff and;
        strategic; teenagers; than; that there; the better; the list; the pandemic; the partnership; there was;
        theres a; they found; they know; they said; time that; to a; to stay; to work; told that; too many; training;
        turn; two weeks; under; virtual; virtual school; waiting list; wanted; was described; was good; was said;
        watched; well; wellbeing; went; were found; when the; which had; which the; who; who need; with children;
        work of; worse; young adults; youth workers
        """,
        0.125: """
        = about education; = about front-door; a year; about the; adoption; are in; as a; assessments are; asylum;
        being; but; by the; care leavers; children; children with; committee; complex; delay; early; education;
        for the; given; has; high; inspectors that; its; keep; kept; leaders; leaving; meant; most of; multi;
        multi agency; no; not; of harm; offered; on; on the; over; pandemic; send; services for; significant; some of;
        take; teams; the report; there is; those who; to do; two; up; visits; want; what they; with their; worked
        """,
        -0.125: """
        a long; a month; a report; after; again; agency; and in; april; are at; assessments of; away; be done; before;
        best; better; cases; child protection; childs; commission; councillors; county council; culture; day; dealt;
        dealt with; did not; do; dont; down; down to; drift; earlier; experiences; findings; from; got; have; home;
        in all; in february; in need; in november; inspectors; inspectors have; inspectors said; into; january; july;
        law; lead; life; line; lives; meet; most; nothing; november; older; outside; outstanding; paid; parents of;
        permanence; permanent; rated; rating; reach; report says; requires; requires improvement; sent; service;
        since; so that; social worker; supervision; supported; talk; talked; the city; the council; the county;
        the last; through the; to improve; to them; visited; wales; was not; week; weekly; which is; with parents;
        yet; youngsters
        """,
        -0.25: """
        = about recording; = found; a case; a child; a letter; a parent; a school; a team; above; according;
        according to; account; action; advice; advocate; aged; ago; ahead; almost; also; and all; and children;
        and have; and protection; and sisters; and staff; and with; answer; approach; are; are too; around; arrived;
        at; be a; blank; break; brothers and; bus; cabinet member; call; care; carry; chance; changed; charity;
        child who; children on; choice; city; commitment; committed; could; council had; cqc; data; does not; during;
        effective; ehc; eleven; english; excellent; faith; families and; february; feedback; find; finds; firm; focus;
        for parents; for years; found in; friends; front; future; get better; gone; great; grown; having; head of;
        hear; help and; helped to; holiday; how the; if a; important; improvements; in an; in march; in one; in some;
        information; inspection; inspectorate; interviews; is being; is still; is well; isnt; it does; it has; jobs;
        judged; june; leadership; leavers and; leavers are; less; live with; lone; look; looked; looked at; make;
        making; management; many of; march; may be; meeting; monthly; moving; needs of; needs to; neglect; night;
        not yet; number; number of; october; of disabled; of service; of these; off; offer; officer; on children;
        open; others; outcomes for; pace; parents and; partners; past; personal advisers; picture; practice;
        practice and; primary; promptly; protection; put in; raised; read; real; reasons; receive; recruitment;
        relatives; requests; review; rules; safe; safety; self; serious; set up; settled; should have; sign; signed;
        six weeks; sixteen; slow; so; spent; spring; standards; strategy meetings; strengths; stronger; support;
        taken; talks; team that; term; that is; that some; the citys; the councils; the cqc; the department;
        the inspection; the most; the needs; the right; the system; the whole; their needs; their own; them; then;
        they can; they get; times; to ask; to each; to make; to their; to those; too little; twenty; under the;
        until the; up by; up in; up the; upon; us; view of; want to; was in; was no; welsh; were; were at; were in;
        what children; where; who came; who do; whose; will be; with a; with young; word; workers who; years ago;
        youth
        """,
        -0.375: """
        = about assessments; = about scope; a care; a good; a service; absent; across; act; adult social; adults at;
        adviser; age; all; all but; and childrens; and we; and well; any; are no; arent; ask for; assessments;
        at home; attendance; because; been seen; before a; begun; between; breaks for; brothers; by their; cabinet;
        careful; carer; children had; children who; childrens homes; childrens services; clear; club; contact; county;
        danger; deaf; decision; done; drawn; early help; education and; eight; end; enquiries; equipment; even;
        everything; evidence; exception; facts; felt; few children; filed; for care; for carers; for disabled;
        for families; for more; for too; for young; found to; goes; good; goodbye; had not; had told; harder;
        has been; have no; help is; here; home care; hours; improve; improvement; in place; include; including;
        inspectors found; into the; is about; is done; it is; job; just; lacked; led; legal; letters; life story;
        light; lines; long; longer; made; manager; many; many children; meetings; members; mentors; might; missing;
        named; neighbours; next; not been; nurseries; nursery; of three; office; ofsted; one; one in; online;
        organised; out; out for; outside the; parents are; part of; people are; people to; personal; picked;
        picked up; place; plans for; prison; public; pupils with; residents; response; right; risks; rooms; says;
        school nurses; secure; senior; september; services; services in; short; should be; show what; signs; single;
        six; small; some; someone; something; spite of; staff in; step; story; story work; strong; support for;
        system; team was; ten; that every; that families; that they; the borough; the disability; the exception;
        the first; the new; the number; the two; the visit; themselves; these; they saw; though; time; time of;
        to one; together; told; took; trust and; turned; unpaid; unpaid carers; voluntary; vulnerable children;
        were not; what; when; when a; when children; where children; whod; whom; whove; why; with; with social; work;
        workers; workers are; workers have; write; year old; your
        """,
        -0.5: """
        = about leadership; a queue; about; adaptations; agencies; ages; and families; and were; as; at the; bank;
        become; calls from; carers; centres; children are; code; conference; councils; discussions; do so; does;
        doing; drug and; enough; experienced; family; far; file; files; for what; grant; had no; happy; heads;
        health and; held; help to; helping; his; however the; hub in; if; in five; in spite; in the; independent;
        keeps; known; known to; leaflet; level; little; money; mood; morning; much; nine in; no child; no longer;
        nobody had; occupational therapy; of; of care; often; old; one of; parents to; people; plan; planning; poor;
        practical; public health; questions; recognised; refer; reports; reports for; risk; room; safeguarding;
        services and; set; sit in; social work; speak; spite; staff who; telephone; the care; the school; the time;
        they are; they were; those; through; to bring; to find; to help; to show; told the; trust; understood;
        waited for; waiting for; ways; weekend; were less; what the; which; will; words; worker; would; younger
        """,
        -0.625: """
        a few; advice for; and alcohol; and care; and that; are the; areas; assessors; borough; breaks; brief and;
        called; child is; children to; concerns; council has; court; decisions; dental; direct; disabled children;
        drug; duty; everybody; go on; group; head; helped; housing; how well; in two; in which; is not; it; it was;
        left; lists; living; local authority; met; needs are; occupational; officers; other; outcomes; page; panel;
        person; professionals; pupils; quality; rarely; respite; scheme; search for; shared; show; social care; start;
        stopped; support that; surgeries; teachers; the few; the service; the team; there; things; thought; to say;
        trauma informed; were asked; who are; who have
        """,
        -0.75: """
        = about missing-and-exploitation; = about overall; adults; advisers; an occupational; and health; asked to;
        boys; brief; calls; care and; checks of; disabled; help children; informed; is to; knows; let; managers;
        needs; neither; not every; occupational therapist; of age; of it; people had; people on; plans; portage;
        probation and; progress; search; services do; some people; the inspectors; the search; this; to wait; we;
        whole; without
        """,
        -0.875: """
        = council; a play; alcohol; and adult; and school; asked; authority; been; care for; council; dental checks;
        for children; health services; health trust; live; on a; people over; planned; put; say; social; strategy;
        such; the local; users; visitors and; with health
        """,
        -1.0: """
        and the; approved; approved mental; dentists and; for people; health service; probation; the health;
        was found; were also
        """,
        -1.125: """
        = about workforce; for occupational; health advice; helps; play; police
        """,
        -1.25: """
        = about placements; health; in a; workers and
        """,
        -1.375: """
        mental
        """,
        -1.5: """
        dentists
        """,
        -1.625: """
        adult; adult mental; therapeutic
        """,
        -1.75: """
        = head; mental health
        """,
        -1.875: """
        = about other
        """,
        -2.0: """
        = about plans
        """,
        -2.125: """
        = about management-oversight
        """,
        -2.25: """
        = context
        """,
    },
    Theme.EDUCATION: {
        7.125: """
        = about education
        """,
        2.25: """
        in care; nurseries
        """,
        2.0: """
        reading
        """,
        1.875: """
        children with; schooling
        """,
        1.75: """
        class; schools; work
        """,
        1.625: """
        into work; school was
        """,
        1.5: """
        boys; do; is to; places; reviews in; timetables
        """,
        1.375: """
        a school; children on; every child; not told; study; teacher; the answer
        """,
        1.25: """
        at the; attend; how often; in school; job; nine are; people over; sector; too
        """,
        1.125: """
        absence; academy; by the; could say; course; education plans; how many; into; miss; often; portage;
        schools are; so that; take; taught in; this; well
        """,
        1.0: """
        almost; almost half; are missing; child; children who; for improvement; given; go to; in work; inclusion;
        lads from; level; medium; move; music; of a; of children; olds; one in; reduced; soon; special; taught;
        they come; to be; training or; university and; with send; workers attend; year olds
        """,
        0.875: """
        a move; annual reviews; answer; are about; are at; are encouraged; are in; child with; college; come and;
        countys; employers; encouraged; encouraged to; english; enough; foster; found for; good; has found; mentor;
        nine; numbers; nursery; nursery staff; of; part; people leaving; placed; reasons; reasons for; report did;
        starts; students; take children; teachers and; that a; the countys; tribunals; week; welsh; which the;
        who are; with social; without
        """,
        0.75: """
        = foot; aged; and social; arent; arrived; attendance; be reviewed; began; care are; children; children in;
        children of; classes; everyone can; exclude; for the; four in; friendly; has been; head; homework; inspected;
        is still; leavers who; life; mainstream; many children; meant; nineteen; nobody could; of school; of those;
        off; ofsted said; on part; on reduced; part time; people with; places for; plans to; pupils are;
        reduced timetables; school place; schools had; schools were; see what; several of; shortage; shortage of;
        should; social workers; support to; the authority; the council; the subject; the time; they; they saw;
        those who; told when; tracked; two; were on; were worried; what the; when it; who want; work or; worried by;
        young children; young people
        """,
        0.625: """
        a book; a course; a job; a mentor; a social; a teacher; a tenth; a wide; about children; about to; although;
        and better; and how; and one; annual; another; are full; are out; area for; areas; arrived in; as well;
        at sixteen; book; borough has; but too; care experienced; childrens progress; closer; club; colleges;
        contribute; cost; council looks; councillor; cut; described the; did however; emotional and; enough and; fact;
        fact that; for; for parents; gives the; harder; have enough; have grown; have just; have no; help to; hours;
        however; hub; improvement was; in education; in spite; inspectors were; knows; lads; leaving; link;
        looks after; made by; more of; neither; newcomers; no one; number of; of whom; officers had; one area; paid;
        paid for; parents in; parents of; plans made; praise for; preparing; pupil; recommendation; report states;
        reviewed; reviews; said; scheme; september; services that; several; six; spent; spot; states; subject of;
        suspensions; teenagers; tenth; the age; the committee; the fact; the strategy; the visit; the youngest;
        the youth; them into; they find; they praised; those aged; through the; time timetables; to get; to their;
        training; twice; two new; until; virtual head; was how; was inspected; watch; who arrived; with foster;
        without their; work and; writing; young; youngest; youngsters
        """,
        0.5: """
        = about scope; = strength; a number; a whole; added; additional needs; advised; age of; alternative; an;
        and many; and mental; and young; apprentices; are ambitious; are among; are good; are of; are visited; at all;
        become; been done; been taught; behind; benefits; best of; block; can see; care get; children to;
        children without; committee; council and; do well; dozen; each of; education is; eighteen; eleven; emotional;
        evaluated; every; everyone; experienced; feel; few; fives; following; for adulthood; full; get the; gets;
        glad; got; home from; hours a; how they; how well; i; i was; improvement; improvement as; in life; in local;
        in ten; in the; inclusive; is for; is held; it must; it said; it should; its new; itself; kept up; lead;
        learn; leavers were; leaving care; less likely; likely; little; make it; many; missed; more about; needs to;
        not at; of care; of late; of pupils; of support; olds who; on children; or not; other areas; own;
        parents have; praise; refugees; ring; rules; say; school and; school in; schools have; send; send in;
        share of; site; sixteen; skilled and; so; some; soon enough; special school; specialist; spite; spite of;
        stands; start in; still; suitable; teenagers who; that families; that fewer; that is; the back; the councils;
        the weak; their parents; they do; think; this week; time of; to have; to turn; transport; university; up for;
        use; was; was glad; welcome; well as; well enough; well supported; were in; who have; whod; whove; wide;
        with autism
        """,
        0.375: """
        = about care-leavers; a day; a manager; a more; a place; a week; above; adulthood; ambitious; and no;
        and parents; and put; and the; apprenticeships; are helped; are on; asked about; at risk; autism; average;
        be in; been found; been put; business; challenge; children go; children had; children the; come; come in;
        come to; communication; concerned; councils own; creative; crime; described; determined; develop; developed;
        does; doing; dropped; early help; early years; england; estyn; example; excluded; expected; extra;
        families were; feel that; fewer; fifty; film; finds; for example; for teenagers; former; found; give;
        given in; gives; gone on; good or; good progress; got a; grandparents; grown; had come; had not;
        has inspected; have moved; head teachers; heads; health needs; his; hours of; hubs; improve; in each; in six;
        in welsh; inspectors said; is expected; keeps; kept; late for; levels; life story; looks; many of;
        mental health; missing; missing from; month; mr; need a; new; no child; of its; of you; offer for;
        ofsted says; on and; on average; on offer; on this; only; only a; or more; out on; oversight; oversight of;
        pandemic; part of; pays; people and; people told; place; placed in; pleased; praised; programme; progress;
        proportion; put into; question; rated; rated good; receive; risks; round; runs; said the; say that; says;
        sign; skilled; speech; standards; start; story work; strategy; subject; support that; supports; take part;
        taken on; the children; the city; the country; the hub; the pandemic; the young; these; they have; those of;
        time; to learn; together with; too little; too often; turn; two of; under a; until the; up a; useful; very;
        visit; want; weak; well in; well with; were not; were said; which; with special; won; worried; would like
        """,
        0.25: """
        = about disabled-children; = about unaccompanied-children; a good; a month; a plan; above all; across; age;
        agreed to; and good; and had; any; are too; are well; areas for; areas of; as in; assessments were; authority;
        back; before the; before they; best; better; board; by; by a; can be; care; cent; child and; child in;
        commissioner; committed; consistent; council which; country; day; drawn; each other; early and; easter;
        education; exploited; february; finished; for those; for what; four; fourteen; from a; girls; good with;
        had been; half; have an; highly; holds; in other; in september; inspectors found; is the; its own;
        leavers are; like to; live with; looked after; lowest; manager; meant to; meeting; mental; monitoring; most;
        mothers; moving; must; never; number; october; of each; of the; of their; of them; offending; offered; old;
        on a; on the; outstanding; peer; people have; per; per cent; personal; pointed; provision; quickly; range;
        range of; reach; read; recruitment; relationships; residential; robust; room; said to; say what; secondary;
        seekers; services and; seven; should be; significantly; sit; slow to; social worker; staff were; stopped;
        story; support for; team for; term; than half; that every; that the; that they; that was; the national;
        the one; the work; them in; then; there is; there were; to improve; together; told; too few; too many; twelve;
        twenty; up to; wait; want to; was rated; was set; weekly; were described; what has; who do; whole; with an;
        within the; work of; work on; year old; youth offending
        """,
        0.125: """
        = about other; = improvement; = inspectors; a; about; after; agreed; and has; and in; as; as a; attention; be;
        been; begun; care leavers; councils; find; for a; get; helped to; high; it has; it was; law; like; make;
        making; may; might; people; performance; real; report; response; second; set up; since the; slow; social;
        strong; summer; ten; than; the number; the right; the second; there was; those; to children; to them;
        told the; visits; which is; whom; with a; without a; year; years
        """,
        -0.125: """
        a year; about the; abuse; adult; after children; also; among; and are; and families; and its; and protection;
        asylum; breaks; carers; change; children were; comes; council had; county council; cqc; dealt; dealt with;
        department for; different; disabilities; files; for disabled; form; from the; front; go missing; have; help;
        how; in march; in their; in which; inspection; inspectors; inspectors had; inspectors have; joint; july; june;
        language; last year; leavers; legal; local; long term; managers; members; much; need; notice; of harm;
        of social; ofsted has; or; other; out of; over; people were; peoples; person; planned; plans are; put; rating;
        records; reports; response to; return; reviewing; run; services in; sisters; small; standard; supervision;
        support and; the last; the report; they can; three; through; to a; to see; today; touch; under; understood;
        views; vulnerable children; was not; were found; when; with; with them
        """,
        -0.25: """
        = found; a care; a family; a fortnight; a full; a new; a report; able; able to; about what; according;
        according to; additional; adoption; advice; adviser; after the; agencies; alone; already; among them; and by;
        and children; and for; and is; and progress; and they; and those; and to; and with; are now; are written;
        area; ask; asking; assessment; assessors; at; at once; at which; audits; back to; been made; benefit; borough;
        break; bring; brought; bus; cabinet; came to; care homes; care in; carried; changes; child protection;
        childrens; childrens services; clearly; clinic; community; conferences; contact; core; council; council is;
        councillors; court; crisis; danger; date; days; deal; detailed; directors; disability; disabled children;
        does not; dont; down to; during; during the; education health; educational; effectively; else; everything;
        experiences; experiences and; falls; far; follow; for education; for it; for their; fortnight; getting;
        given a; go; go on; going; gone; got better; great; group of; had gone; had no; had to; half of; hand; has a;
        have had; have made; having; help and; helping; hold; how children; in good; in need; individual;
        inspectorate; inspectors from; inspectors saw; inspectors say; into care; is going; is now; know the; last;
        leads; leavers and; leavers in; left; letters; line; list of; living; local authority; longer; look; looked;
        made a; majestys; march; matter; meetings; men; more to; morning; moved; nearly; neglect; night; no longer;
        not all; not been; not in; notes; nurse; of what; of which; office; once; one; online; or a; over a; over the;
        overnight; parenting; parents; pathway; people in; phone; picked; plan; planning for; play; practitioners;
        praised for; pre; professionals; protected; quality of; questions; queue; recommendations; referrals; refugee;
        register; relatives; report on; report said; requires; requires improvement; residents; review; risk of;
        safety; same; saw; seen; self; senior; sent; serious; service was; services; services for; set; set out; side;
        skills; step; strengths; such; talk; tell; that; that some; that their; the chief; the childrens;
        the director; the family; the first; the help; the needs; the next; the nhs; the other; the police; the risk;
        the social; the two; the whole; their own; them to; therapy; there; they were; theyd; thirty; three weeks;
        times; to move; to put; to say; to work; top; trained; two years; up the; us; view; vulnerable; wales;
        was described; ways; weeks; wellbeing; werent; what to; what was; when a; which they; which was; while;
        who came; who need; who were; will; will be; with learning; with their; work in; work is; worker; workforce;
        written; wrong; wrote; yet; younger
        """,
        -0.375: """
        a fifth; a group; a half; a home; a young; access; across the; acted; action; adults; advisers who; again;
        and at; and council; and more; and support; and were; are put; as the; as they; assessed; at that; available;
        baby; based; brothers; care for; care plans; cause; check; checks; children at; children do; children get;
        children live; council has; cross; dates; decision; department; did not; director; doctors; done; driving;
        each year; education employment; experience; exploitation; felt; fifth; for help; forms; forum; fostering;
        found to; from; get a; grooming; group; groups; harm; have good; have the; he; health and; health visitors;
        holidays; home and; housing; how the; in a; in every; in five; in full; is being; is how; its; just;
        knowledge; learning; leave; live; lives; long; looked at; means; money is; most children; mums; name; need to;
        needed; needs; needs of; nhs; not always; of every; of home; of it; on from; otherwise; outside the; parent;
        partners; planning; plans is; poor; positive; practice; private; progress and; psychologists; pupils with;
        put down; quality; risk; safe; said that; saw that; see; service; service has; she; shortfalls; soon as;
        speaks; spotted; staff; staff in; support; system; take up; the care; the child; the department;
        the inspection; the start; them and; themselves; theres no; they could; thought; to do; to give; to make;
        toddlers; told that; town; trouble; trusted; turned; unit; up by; virtual; watchdog; well and; were; what is;
        where a; who work; with those; within; work to; workers; would be; yearly
        """,
        -0.5: """
        = about leadership; = about workforce; a child; a single; about a; account; all; always; and their; and what;
        anxiety; asked for; assessments; assistants; back in; be taken; but; calls; came; can; cases; chance;
        chance to; chief; child at; children are; could be; counsellor; decisions; early; eight; employment;
        excellent; from one; get to; hear; held; her; how a; how it; in special; inspector; inspectors for;
        inspectors who; into the; keeping; laptops; leaders are; learning difficulties; led; led to; list; meet; met;
        named; needs are; not be; occupational; of service; ofsted; ofsted found; on their; on time; out; outcomes;
        parents were; procedures; progress with; protection; refuge; school holidays; scrutiny; shared; shows; signs;
        single; social care; social work; somebody; something; taxi; the inspectors; the local; the missing;
        the partnership; the reasons; the service; their; them are; thresholds; to care; to keep; trust; turn up;
        waiting; was a; was told; went; were praised; what a; where; whether; whose; with children; with no; with the;
        words; youth
        """,
        -0.625: """
        = about front-door; a call; a stranger; a tutor; and school; and too; appointed a; are clear; are poor;
        at school; called; case; changing; choosing; come into; did; disputes; education or; for each; friday;
        further; gave; have led; heads of; help of; inside; is; key; knew; know what; less often; log; nine in; no;
        now; nurses; out with; outside; panel; partnership; school has; speak; staff who; stranger; teams; the plans;
        the school; them; things are; though; to one; took; travel; used; wanted; well of; were helped; would;
        young parents; youth workers
        """,
        -0.75: """
        = about assessments; = about overall; = about timeliness; = narrated; and that; being; body; call; cash;
        chair; clear; counselling; equipment; family; grandmothers; has just; have been; jobs at; late; leaders;
        learning needs; leave care; money; much and; my; nearly a; of area; on; on our; one of; ones; or with; police;
        primary schools; provision for; results for; safeguarding; school with; secondary schools; taxis; teach; team;
        the special; therapists; things; to the; tutor; up; users; we; workers in
        """,
        -0.875: """
        additional learning; and a; and care; appointed; are asked; badly; children have; counsellors; education was;
        farms; for pupils; has; has turned; home; it is; jobs; made; people who; primary; short; stayed; taken;
        the schools; there are; training and; training has; up late
        """,
        -1.0: """
        = about placements; = council; at special; away; centre; children and; concern; disabled; down; families;
        for care; had; less; lessons on; the same; travel training; virtual school; who; work with
        """,
        -1.125: """
        = about permanence; = about plans; first; health; know; learners; officers; parents and; to school; what
        """,
        -1.25: """
        care and; school; school age
        """,
        -1.375: """
        = about recording; = context; advisers; asked; schools and; those in
        """,
        -1.5: """
        = about management-oversight; for children
        """,
        -2.125: """
        = about childs-voice; = about missing-and-exploitation
        """,
        -2.875: """
        pupils
        """,
        -3.75: """
        = about health
        """,
        -4.0: """
        = head
        """,
    },
    Theme.CHILDS_VOICE: {
        4.5: """
        = about childs-voice
        """,
        2.375: """
        worker
        """,
        2.125: """
        letters; pupils
        """,
        2.0: """
        visiting; with children
        """,
        1.875: """
        real; the care; their social
        """,
        1.75: """
        all that; residents; teenagers; the child; to ask; views; workers; youngsters
        """,
        1.625: """
        = strength; forum; meetings; peoples; play; spoken; visits are; young peoples
        """,
        1.5: """
        adults at; and they; asked; counted; junior; spoken to; the childrens; the childs; those in; users; written
        """,
        1.375: """
        a child; about them; adults; advocate; advocates; ambassadors; an advocate; boy; brothers; changed; children;
        childrens; did; for the; interpreters; interviewed; knowledge; name; part; part in; played; reviews; siblings;
        some workers; to have; to show; toddlers; use services; visits; whom they; younger
        """,
        1.25: """
        a group; calls; childrens own; childs own; did the; each review; felt; felt that; good knowledge; listening;
        need help; on knocking; on what; people; people told; said was; seems; seems to; speak; spoke; surveys;
        tenants; that goes; their workers; to speak; trust; trusted; with a; worker who
        """,
        1.125: """
        a good; a meeting; care experienced; care home; centre; children is; children themselves; comic; forget;
        forget to; frequent; from here; in reviews; kids; knocking; knowledge of; leaflets; learners; life is;
        most of; not enough; of supported; ones; own account; panel; papers; parents and; parents with; rewrote;
        shaped; sit on; take part; tells; the director; themselves; to hear; to talk; walks; workers did
        """,
        1.0: """
        after and; another; at school; box; building; built; by care; carried; case the; champions; child to; childs;
        choose; doorstep; easy; face; four times; goes to; have a; he; health service; hear; hear from; heard; heart;
        heart of; help children; impressed; in homes; inspectors recommended; knew who; knows its; led to;
        members were; of area; parliament; policies; rewrote the; seen; sessions; shy; speak up; supported housing;
        talk; the charity; the future; the heart; the youth; them; they can; under; video; video calls; we were;
        well with; what a; what parents; whom; wives; women; workers are; workers kept; year old; year olds; youth
        """,
        0.875: """
        a box; active; and councillors; as; as for; asian; been asked; before each; board has; boys; came at; charity;
        children among; childrens views; consulted; councillors; designed; enough is; experiences; files; folk; for a;
        for many; gave; gaze; girl; go to; goes; good practice; group of; have led; in parks; inspectors;
        inspectors suggested; is missing; led; less; level; little ones; long; of parents; of young; often; olds;
        one family; out of; parks; quieter; relationships; reviews were; sixty; social worker; staff have; strategy;
        stressed; survivors; talked; that used; the active; the core; their children; they said; those; throughout;
        time with; to help; to know; to say; to understand; under fives; used to; visited; were told; when decisions;
        whether the; who need; worker is; workers came
        """,
        0.75: """
        a play; a say; a survey; a way; able to; active offer; all about; always; an adult; and has; and safety;
        and yet; are asked; are known; are taught; as one; at; between children; between visits; board; bonds;
        brothers and; by how; by now; by what; cant; care leavers; chair; chance to; changing; chief; childcare;
        choosing; chose; club; consultation; contribute; council does; council of; council which; does and; done to;
        drop; easy read; explains; face to; fewer than; find the; fives; for as; for months; for younger; forms;
        from those; get on; girls; got to; had; had to; has an; have fallen; held in; hold; hold the; home had;
        how it; in part; in police; independent visitor; inspector; inspectors reported; involved; its children;
        its members; kept on; kinder; lasting; level of; little; looking; making; many social; members are;
        months and; needed to; needs have; never; not routinely; of good; older brothers; on doors; outside the; own;
        people in; photos; pupils in; put; rather; recommended; relationships between; report is; review; risk were;
        said; says; schools are; start; stay with; survey; talking; taught at; tell; tell their; tells of; tenacious;
        text; than; that visits; the carers; the chief; the name; them and; to face; to ofsted; to parents; told;
        told the; was set; were asked; what young; which is; who make; who use; with support; words; worker had
        """,
        0.625: """
        = about other; a; a complaint; a key; a stronger; a workforce; able; all; also been; and do; and never;
        and other; and their; any of; are good; are looked; are valued; area; as long; as often; ask to; asked why;
        assessments and; babies; been copied; between; budget; but what; care plans; chief executive; child;
        child for; children whom; communication; complained; complaint; confirmed that; consistent; conversations;
        core; could be; could name; creative; detached; detached youth; development; did so; dinner; down on;
        each child; experiences of; eye; eye gaze; fallen; feedback; filled; filled in; funny; garden; get lost; gift;
        goes on; gone; good deal; groups; hadnt; hadnt been; have made; have no; helped to; how children; how to;
        in families; in four; in it; in one; inside out; is done; is like; is too; is written; lead member;
        leavers forum; less often; life; like; long as; lost in; meaning; meeting; men who; mental health; met the;
        name of; need plan; of contact; of every; of working; ofsted inspectors; often and; older children; on every;
        one case; only; opportunities; otherwise; panel of; parents carers; patterns; people had; people who; pledge;
        ran; read; remember; report also; reports to; reviewing; reviews are; rights; routinely; rules;
        safety planning; same child; say; shape; should; show; show what; signs; sisters; social work; speakers;
        spoke of; stand in; start with; story; strengths in; support staff; support they; taken as; talked about; tea;
        teenager; teens; that a; that children; that do; that services; that the; that their; the adult; the children;
        the experiences; the language; the new; their worker; therapist; there are; they have; they should; this time;
        through the; to pick; to send; to set; to wait; traveller; tuition; turning; under tens; unsure; up at;
        valued; valued and; views of; war; warmth; was confirmed; was that; well known; were read; were taken;
        were under; when they; who cant; wish; with families; with young; worker was; would rather; write;
        written down; younger children; youngsters in
        """,
        0.5: """
        a welcome; about what; acts; advocacy; after each; among the; and at; and children; and development;
        and early; and in; and senior; and then; and to; and too; anxious; are heard; are seldom; are too; arent; ask;
        asked how; at home; auditors; babies are; between a; big; brief; build; by one; by social; can have;
        cancelled; cards; care who; chance; child can; choice; communities; conferences; confirmed; consideration;
        contact with; copied; council whose; culture; disability service; do for; drawings; even; every one;
        everything; experienced; experts; families and; families at; family support; far; far away; feedback from;
        feeling; few; for more; form; found it; from the; get to; given to; gone to; good; goodbye; got the; group;
        group for; had asked; had met; harm and; has changed; have built; health needs; hearing; helps; house; houses;
        how they; ideas; in its; in making; in on; in place; in the; independent advocacy; inspectors for;
        inspectors saw; inspectors that; invited; invited to; involved in; is described; is to; kept the; language;
        launched; leaflet; learning disability; like to; looking for; lost; loved; many; many young; march; me; meets;
        member for; met; missing from; more; more and; more clearly; move; non; not consistently; of an; of harm;
        of many; of six; of ten; of the; often as; on; on average; on plans; on well; only a; or a; out by; passes;
        patience; phones; photographs and; pick; pictures; practice; praise for; praised for; pupils who;
        put children; put to; put up; puts; reflect; replies; reported; represented; rewritten; risk of; round;
        safeguarding team; says the; scheme; see children; see that; sense of; should be; sisters are; sits; six;
        sixteen; small; speaks; staff feel; stick; take up; taken; taught; tended; tended to; tens; than half;
        that leaders; that we; the assessors; the city; the inspectors; the letters; the level; the partnership;
        the social; the young; their case; their health; their rights; therapists; they get; they receive;
        they thought; things are; those with; three of; times; to good; to learn; to put; to see; to tell; to what;
        told by; train; understand the; up in; up of; use; using; visits had; visits were; wall; was good;
        was launched; way of; welsh; were all; were found; werent; what; what the; what their; wholl; wished;
        with the; with them; with what; work has; work well; workers get; workers take; workers were; worry; young
        """,
        0.375: """
        a culture; a day; a form; a strength; a two; about their; achieve; across the; acted on; advisers are; aged;
        agenda; aim; an answer; and families; and had; and its; and more; and one; and say; and sisters; answered;
        answers; are at; are described; are now; are out; are written; around; as a; as they; assessors; at one;
        be made; be taken; be told; been offered; been seen; been told; begin; but not; by; by contrast; by two;
        came to; can get; carers were; carried out; case; child in; children in; children said; children they;
        children to; children who; chosen; come to; coming into; commended; concerned; concluded; council for;
        council has; deaf; decisions are; dementia; described; describes; design; director; disabled children; do and;
        does; dog; doors; down; early help; enough to; extremely; families; families have; film; first and;
        first visit; for adult; for care; for longer; forgotten; forward; foster homes; found to; front line; future;
        gaps; gave the; getting; got; grant; grown; had a; had gone; half of; has a; has not; heads of; heard of;
        help that; her; home and; housing; if it; in child; in how; in most; in our; independent; individual;
        informed; interview; interviews; is at; is on; is one; is well; it did; it that; leavers; leavers who;
        letters to; like a; lockdown; looked after; made by; made to; managers and; matter; mayor; meant; meet;
        mental; mentors; middle; minutes; more to; nor; not a; not be; not been; of nine; of people; of probation;
        of those; offer of; on a; on file; on for; on the; one; one of; out how; outside; overlooked; paid; paper;
        party; person and; picture; place of; plan for; plans are; police; praise; prepared; question; recorded; red;
        report has; responded; responded to; responsibility; reviewing officers; revised; rise; rooms; say in;
        say they; seeing; seldom; sensitive; september; september and; service had; sight; sign off; sit; sought;
        spent; still not; stood; strategic; strength; success; take; take the; talk about; that all; that no;
        the front; the inspection; the law; the middle; the pandemic; the people; the person; the service; the two;
        their own; they are; they do; they like; they want; thought that; to children; to court; to make;
        together and; too few; training and; two year; under a; understand; used; visit; visitor; wants; was praise;
        way; weight; well and; well the; were held; were not; what children; what matters; whatever; whether; which;
        which are; who speaks; who will; why they; with learning; with whom; without a; won; work to; workers see;
        workforce; write a; year and; young people; young persons
        """,
        0.25: """
        = about workforce; = council; = foot; a council; a long; a strong; about; according; according to; account;
        account of; across; acted; added; although; among them; an; an independent; an ofsted; and are; and is;
        and protection; and this; assurance; at risk; attention; away; benefit; cabinet; call; carry; change;
        changes of; children can; children had; clearly; co; complex; confident; contact; corporate parenting;
        county council; decide; decided; decisions about; drawn; enough; executive; find out; followed; for childrens;
        for it; for those; free; front; full of; further; go on; had no; hall; hardly; has had; held; high; in care;
        including; is not; it says; it was; just; knew; know the; known; knows; large; leaders have; learning; liked;
        local authorities; look; look after; matters; member; men; mentor; miles; morning; moved; nearly all; offer;
        offered; officer; officers; ofsted found; once a; other; our; outstanding and; pandemic; praised; pre;
        processes; receive; relatives; safety; said and; sat; school; send; sense; served; service and; services in;
        seven; shown; staff are; stronger; ten; than a; that; that are; that they; that were; the family; the first;
        the next; the parents; the report; the same; the teams; them to; there was; they; they could; to the;
        together; up a; warm; was; was given; way to; ways; went on; were on; were praised; what it; who has;
        who live; why; will be; with disabilities; work practice; workers and; workers have; workers in; would like;
        wrote; years ago; yet
        """,
        0.125: """
        = about care-leavers; = about disabled-children; = about education; alone; among; and it; be; called; council;
        disability; experience; four; grade; have had; help and; how; in all; key; make; members; missing; months;
        need; new; not; number of; of; older; over; over the; phone; planning; see; services; set; significant;
        the cqc; their; they were; to them; two years; what is; which the; with their
        """,
        -0.125: """
        = about plans; = about unaccompanied-children; = improvement; adult; and progress; any; are; assessments were;
        asylum seekers; at a; audits; be done; but; by ofsted; can; carers; caseloads; children at; council is;
        course; cqc; director of; do; each; focused; for disabled; found; get; going; had been; had not; half; health;
        health and; in some; inspected; inspection; inspectors have; is good; it; january; judged; keep; late; let;
        lone; longer; much; needs and; of children; of childrens; once; pathway plans; plan; planned; plans for;
        practitioners; protection plans; quality of; requires improvement; seekers; service; she; some children;
        that is; the authority; the department; the last; the letter; the support; the way; there; there is; three;
        three years; time; to keep; too many; took; unaccompanied children; wait; want; we have; went
        """,
        -0.25: """
        = about assessments; = about health; = about management-oversight; = about timeliness; = narrated; a childs;
        a clear; a few; a great; a single; a social; a third; a year; above; above all; access; access to; action;
        actions; adopted; adoption; adult social; adults who; already; ambitious; an assessment; and a; and by;
        and so; and what; anyone; appointment; are assessed; are being; arrive; arrived; as it; at every; at once;
        attendance; audit; authoritys; back; be good; because; because of; become; bed; been done; begun; behind;
        beyond; birth; both; breakfast; breaks; brought; but the; by their; can be; care have; care is; care leaver;
        careful; carer; cent; centres; challenge; charge; child is; children and; children were; children young;
        christmas; class; clear; clinic; close; come into; concern; consent; control; copy; council had; countys;
        dates; days; determined; direct payments; disabled; district; down to; during the; duty; each other; edge;
        education and; effectively; elsewhere; emergency; emotional; end of; england; experiences and; families in;
        figures; following; for an; for families; for help; for them; for young; foster carers; framework; friday;
        from one; from their; full; good and; graded; grow; happened; has; have come; have the; help for; help with;
        helped; history; holidays; home; home office; hospital; how well; hundred; ill; important; improved; in an;
        in charge; in july; in march; in need; in ten; in two; initial; inspection in; inspectorate; inspectors said;
        into the; is now; isnt; its; joined; jointly; judgement; july; kind; known to; last; leadership; leaver;
        leaving care; live in; living; local area; local authority; long term; looks; many of; may be; mean; meant to;
        might; miss; monitoring; month; multi; multi agency; named; names; national; need and; need of; needs;
        neighbours; newly; nine; none; noticed; november; numbers; occupational; october; of how; of its; of our;
        of staff; of this; of what; off; ofsted had; ofsted has; ofsted inspection; ofsteds; on its; one team; open;
        orders; out; outcome; overall; overnight; pace; parents of; partnerships; parts of; pass; pathway; payments;
        people and; people have; per cent; permanence; personal advisers; place; placements; planning for; plans were;
        police and; post; posts; practice and; praised the; problems; professionals; progress of; promised; prompt;
        protect children; protection; proud; provision; psychologist; put in; quarter; queue; rated; reading; ready;
        received; recent; records of; requires; residential; results; review of; reviewed; ring; runs; said that;
        said the; saw; saying; self; serious; service was; services were; signed; slow; some; something; stability;
        stable; staff in; staff were; standard; starts; stayed; summer; support and; systems; takes; talk to;
        that childrens; that inspectors; that its; that some; the country; the head; the help; the impact;
        the national; the one; the police; the response; the second; the system; the virtual; them in; there had;
        theyre; third; through; time of; to bring; to do; to find; to go; to look; to stay; to those; top;
        unaccompanied; unpaid carers; up by; upon; very; virtual; wait for; waits; was described; weeks; wellbeing;
        were left; where a; who came; who go; who is; whove; with; with an; with send; with those; word; work and;
        work is; workers who; worse; would be; yjs; youth offending
        """,
        -0.375: """
        = about overall; a dozen; a home; a quarter; a school; a second; absence; absent; abuse; acknowledged; act;
        adult services; against; age; an adviser; and carers; and decisions; and help; and kept; and make; and of;
        and put; and take; and we; are helped; are made; are put; areas; as an; as well; at all; at what; autism;
        away from; baby; bank; been a; benefits; better and; book; borough; bosses; bring; brought in; by which;
        care was; care were; carrying; cases; child was; children told; children was; childrens lives;
        childrens trust; city; claim; come in; conditions; could; council and; council to; country; county; covid;
        credit; criticised; cut; dads; daily; data; date; day and; dealt; dealt with; delays; described as;
        discussions; do well; doing; domestic; domestic abuse; door; dozen; drift; drop in; e; earlier; early;
        eighteen; enquiries; ever; exploitation; exploited; extra; family group; family time; fell; fewer children;
        fifteen; five; flats; for one; for over; for people; for social; for some; fortnight; fostering; fourteen;
        from; give; good rating; got a; gps; grandparents; grooming; had come; happens; hard to; harm; harmed;
        health visitors; highlighted; home to; homes are; hotels; households; how good; if; if a; improvement; in at;
        in danger; in for; in quality; in their; in them; in three; inadequate; independent reviewing;
        inspectors also; inspectors praised; introduced; is that; it also; it and; its own; joint; know that; lack;
        leads to; leaving; list of; live; looked at; managed; mind; moment; monthly; more of; mother; moves; mums;
        needs of; neglect; nights; no; nobody; not put; not yet; notice; nurseries; nurses; of it; of social;
        of their; ofsted said; on their; one another; one in; overdue; packages; past; per; place in; point; poor;
        promptly and; protect; psychologists; put off; quick to; response to; rule; safer; scrutiny; see what;
        sensory; services for; services had; set out; set up; shared; signs of; single; sleep; social; some of;
        some young; standards; stay; steps; supervision; support that; sure that; temporary; term; that ofsted;
        that one; that people; that was; that what; the chair; the house; the nhs; the other; the quality; the record;
        the rest; the time; the top; the visit; the whole; their advisers; their letter; they came; they saw; think;
        thought; thought of; to care; to give; to live; to one; to protect; to reach; to use; told inspectors; town;
        trained; transition; travel; try; twenty; unborn; unpaid; up and; up to; up with; urgent; violence;
        volunteers; vulnerable children; waiting for; want to; was found; was no; way in; we; week; were described;
        were given; what has; what was; what we; wheelchair; where; where there; who have; with complex; within the;
        worries; written to
        """,
        -0.5: """
        = inspectors; a fortnight; a review; about the; additional; again; agencies; agreed; among other; and how;
        and the; and youth; are held; are no; are told; are treated; as the; asylum; authority; be at; beds; been in;
        better for; boroughs; by name; can see; capacity; care; care for; caring; charities; check; checks;
        children each; children under; children with; community; complaints; concerns about; council was; councillor;
        court; deal; dedicated; department; did not; do what; does not; done; drugs; eight; elected; else; end;
        entered; every child; family; first; five of; foster; get help; get the; given; go through; great deal; happy;
        harder; has to; have not; hospitals; hour; how far; identified; improve; improvements; in every; information;
        interpreter; is more; it has; journey; joy; keeps; know their; latest; leads; lessons; library; link;
        listened to; lived; living with; made in; manager; managers; midwives; mobile; moved on; nearly; needs are;
        needs were; next; nhs; nineteen; nobody could; not asked; notes; of care; of family; of older; of us; on from;
        other things; others; ought; ought to; passed; people could; people with; personal; place on; places; pleased;
        points; positive; private; programme; protected; put down; rating; report; report said; reviews and; risk;
        run; say how; say that; several; soon; speak of; starting; strong relationships; support them; system;
        take place; teachers; teams; tend; the assessment; the boroughs; the council; the day; the file; the services;
        the work; the year; their first; their needs; their views; them have; then; theres a; they found; they make;
        those of; to draw; too; turn; two; under the; up what; use of; varies; view; visitors; wales; was a; well of;
        well what; were at; were helped; which a; with additional; with no; with some; worked; worker and; workers to;
        write up; written up; yes; young person
        """,
        -0.625: """
        = about leadership; a family; a part; a positive; about children; adviser; agency; and for; are listened;
        are not; asked to; assessed; been; being; best; by a; by experienced; came in; children could; children go;
        children without; childrens social; clubs; committed; contracts; could say; deaf children; deal with; do not;
        each of; find; former; from childrens; get better; had seen; hard; has been; heard that; hours; in a; is a;
        keeping; kept; knowledgeable; leaders; leave; list; most children; night; no one; not know; office;
        on children; out who; part of; people leaving; people were; performance; plans; protocol; quick; quickly;
        reduced; reviews of; right; schools; schools and; second; share; since; skilled; so; so the; social care;
        still; sure; take a; the councils; the hub; the management; the right; them had; theres; this; to be;
        to improve; trauma; up; use the; voices; vulnerable; waited; we are; were being; what care; when; when a;
        who had; who understand; within; work for; worker has; worker of; works; worries about; young adults
        """,
        -0.75: """
        = about front-door; = about missing-and-exploitation; a service; after; after a; also; also asked;
        and support; are supported; asked for; cannot; child who; city council; concerns; councils; difference;
        excellent; fast; for; for their; go; good relationships; group had; helping; however; inspectors say; into;
        is; leavers are; looked; may; more social; moving; no child; now; of them; on time; outcomes; person; praises;
        promptly; protection and; regularly; response; return; risks; safe; scanned; seen regularly; social workers;
        specialist; spend; strong; support for; support from; the best; the local; they did; time and; to a; to get;
        today; too often; twelve; until; victims; what to; who cannot; with one
        """,
        -0.875: """
        advice; advisers; all of; and not; and that; are visited; care and; care council; children choose;
        childrens services; choose the; commitment; councils own; dont; education; elected members; fathers;
        for children; from a; homes; hub; is in; lives; management; money; or; quality; records; regularly by;
        that our; visits by; visits to; voices of; waiting; were also; years; youth workers
        """,
        -1.0: """
        and council; are on; bought; by members; children have; danger; have; local; members to; mothers; on to;
        our services; partners; such; supported; these are; they say; they think; to and; was not; while
        """,
        -1.125: """
        = about placements; and social; of a; progress; supported by; well; were in
        """,
        -1.25: """
        = about scope; = head; assessment; child protection; know; reach; there were; think and; what they; work
        """,
        -1.375: """
        and young; better; by the; left; these
        """,
        -1.5: """
        team; they had; workers know
        """,
        -1.625: """
        voice
        """,
        -1.75: """
        = about permanence
        """,
        -2.0: """
        = context
        """,
        -2.125: """
        support
        """,
    },
    Theme.CARE_LEAVERS: {
        3.875: """
        = about care-leavers
        """,
        2.875: """
        aftercare
        """,
        2.125: """
        advisers; leavers
        """,
        2.0: """
        care
        """,
        1.875: """
        adviser
        """,
        1.75: """
        at eighteen; olds; year olds
        """,
        1.625: """
        been in; people aged; plans for; supports
        """,
        1.5: """
        contact with; drop in; planning; who have
        """,
        1.375: """
        contact; house; leavers in; made to; planning for; throughcare
        """,
        1.25: """
        an adviser; few; moving on; on to; pathways; results; risk; the house; they can
        """,
        1.125: """
        a law; advice; advisers were; assessments are; council to; done; driving; eighteen; had no; islanders; it has;
        its care; leavers and; nearly a; not; once; risk was; supported; the report; touch; training
        """,
        1.0: """
        a drop; after care; already; are done; asks; authoritys; baby; back; birthday; birthdays; care leavers;
        council has; education or; fantastic; far; former; inspectors also; island; loneliness; managers were; nearly;
        not in; olds are; recalled; rights; senior managers; service director; set; set up; the authoritys;
        the island; to those; with those
        """,
        0.875: """
        a first; a hub; aged; ambition; are less; assessments; basic income; bus; children at; children of;
        continuing; council; council supports; done for; done with; door; each young; eighteenth; experiences and;
        for independence; for life; go back; have a; highlight; in custody; in scotland; is responsible; leave;
        leavers at; less; made; more staff; moving; nowhere to; off; ofsted recommended; ofsted the; olds in; out of;
        positive; practical; reach; run by; runs to; savings; services for; staff; that this; the years; they were;
        this is; those of; too late; training and; twelve; us with; was thought; we support; were not; were supported;
        which young; with too; workers know; year; years after; young
        """,
        0.75: """
        a; a positive; a third; assessor; asylum; at; attention; basic; before; benefits; better than;
        birth certificates; continuing care; director; education; end with; experience of; exploitation and;
        far better; fifty; for leaving; for most; had gone; has a; has been; have the; helped with; how the; hub;
        in touch; income; influence; it makes; know what; law; leavers receive; many of; men who; mentors; nineteen;
        nobody is; of us; of work; offer to; official; pilot; proud; proud of; regular; responsible; responsible for;
        results for; say in; scotland; some areas; somebody; somebody to; sunday; that an; the door; the experiences;
        the few; there are; those living; those over; though it; thought to; to adult; to an; to end; to on; to say;
        touch with; until; warm; was made; we; we need; weak; were helped; were quick; what they; when inspectors;
        while the; with children; young parents; young person; young woman
        """,
        0.625: """
        = about education; a difference; act; all the; and somebody; and their; and with; are poor; are supported;
        are told; around; back to; be done; better but; but they; by; care leaver; certificates; changes;
        children who; choice of; claim; cliff; come back; count; cover; custody; during lockdown; duty; effectively;
        exam; fathers; fifth; for help; fresh; good and; good one; grants; group of; have; help are; helped; i am;
        improved; in care; into account; is making; it is; known to; leaver; leavers have; local authority; making a;
        national; nowhere; of exploitation; of our; of them; off a; older teenagers; our childrens; our own; out a;
        over; pathway planning; photographs; photographs and; previous; promises; quality of; report on; review of;
        right; runs; says the; senior; services had; since the; some; staff were; support; support for; support of;
        text; that our; the council; the last; the previous; their advisers; theyd; things had; those; though;
        to young; told about; trained in; unaccompanied asylum; until they; we have; well as; were better; where it;
        while; who leave; woman; years; young adults; young peoples; your
        """,
        0.5: """
        = about placements; = about plans; = head; a bank; a flat; a group; a lack; a warm; a watchdog; account;
        adult mental; adviser is; age; although; and come; and help; and in; and that; are for; are proud; areas;
        as well; asylum seeking; back in; been inadequate; been made; better; birth; borough; by an; can be; care do;
        carried out; childhood; choice; choir; considered; corporate; difference; disability service; driving lessons;
        drop; dropped; during; eight; end; ended with; english; entitlements; exploitation; feels; for vulnerable;
        foster families; from their; full; goals; gone; grant; had found; had improved; had lost; have got; her; in a;
        in full; in which; independence; is how; is still; it gives; it took; keep their; kind; known; last;
        lead member; leaving; leaving care; lessons; lets; life; like; lockdown; lost; lunch; makes; may; most;
        needed; not good; not set; number; of children; of its; of pathway; offers; office; ofsted found; one was;
        parents were; people who; peoples; persistent; plan has; plans did; plans say; policy; poor;
        previous inspection; purposeful; purposeful and; qualified; quality; quick; quick to; recommended; risks; say;
        seeking children; separate; services; setting; setting up; shown; significantly; starts; step; take up; team;
        that those; the corporate; the disability; the experience; the lead; the quality; the way; them; them well;
        third; to care; to leave; to ring; to tell; trafficked; turn; twenty; under which; visit; vulnerable young;
        warm and; watchdog; who move; who were; whom; with some; workers have; young people
        """,
        0.375: """
        = about assessments; a dedicated; a fifth; a team; a way; about; about the; across; adult; again; also;
        ambitious; and a; and have; and make; and progress; and staff; are dealt; arrangements for; at risk; audit;
        authority; back for; be; been found; begin; blank; books; by a; call; care have; care is; care team;
        care were; changed; christmas; city; could be; daily; dedicated; ended; entitled; entitled to; equipment;
        experiences; falls; feel; felt; felt that; fifth of; flat; football; found that; full inspection; fully;
        further; future; give; gone to; good quality; grown; guide; had kept; handled; has already; has improved;
        have an; he; he said; hear; help to; highlighted; home office; how far; i; in all; in them; in three;
        inadequate; inspection and; inspectors; inspectors saw; invited; is; is left; is outstanding; its services;
        judged; judged inadequate; lack; lack of; laid; leads; leave care; left to; make; make it; make sure; making;
        member; men; money; monitoring visit; need to; nobody had; not been; now; nursery; of local; ofsted;
        ofsteds report; older; older children; once a; or training; outstanding for; paid; people; place in; poorly;
        praised; progress; progress of; put into; puts; rather; rather than; remains; report; report and; risk of;
        run; said that; said the; say what; see how; seeking; service had; services and; shut; slipped; slowly;
        smaller; so that; some cases; some young; sooner; started; stay in; stronger; suit; support them; team of;
        that; that was; that young; the borough; the duty; the heart; the home; the right; their adviser; their lives;
        their own; their personal; their worker; them and; them are; they do; they had; thin; thought; through;
        to reach; to stay; to take; to their; to which; trained; turn up; under a; up in; value; visit in;
        visit since; visit to; want; way; way in; were left; what ofsted; who come; with two; without the; work and;
        work with; would like; written with
        """,
        0.25: """
        = about permanence; a care; a clear; a few; a full; a letter; a list; a quarter; according; according to;
        achieved; after; all; all but; among; among them; and it; and one; and social; and well; anyone; are good;
        are too; as; ask for; away; babies; bank; been; before they; borough council; break; budget; build; built;
        called for; card; city councils; come out; consistently; council was; county; county councils; date; date and;
        decisions; development; do not; emotional; even; february; fewer than; follow; for; for care; for improvement;
        for over; for those; forty; found to; four years; friends; gets; gives; go; go on; has; has made; have to;
        heart; hospital; hour; important; in march; inspection; is no; is one; it said; keeps; key; know; knows;
        last inspection; leaders and; learn; leavers are; local; longer; lot; matched; means; means that; meet;
        members were; mental; mental health; monitoring; monthly; much better; must; near; need help; not all;
        not have; of practice; of support; of whom; old; on their; our; over the; peer; person; personal adviser;
        plan; plans were; post; prepared; quality and; quarter; rarely; recommendations; relationships with; review;
        risks to; senior leaders; service for; soon; spring; staff in; stand; start; stay; stay with; strengths;
        supported by; team that; teams; tell; than before; that inspectors; the case; the county; the district;
        the national; the time; their; there; they could; theyre; things; those who; through the; time to; to ask;
        to one; told; too; too few; too many; travel; two years; unaccompanied; voice; was judged; way that; weekly;
        were judged; were praised; what it; who had; whom they; with; workers; workers and; written; year and
        """,
        0.125: """
        = about leadership; = about overall; = about scope; = council; and are; and families; any; being; case; comes;
        committed; court; doing; for a; for them; foster; had; having; in june; in some; inspection in; into; late;
        many; moved; of; out; pathway; places; ring; service; should; strong; supervision; talk; teenagers; the child;
        the inspectors; to see; took; views; was not; well and; who need; worker; workers are
        """,
        -0.125: """
        = about childs-voice; = about disabled-children; = about management-oversight; = strength; a childs; a new;
        abuse; adopted; an inspection; and care; and protection; and to; april; as the; asked; be good; because;
        because of; best; but; came; care and; child protection; concern; concerns; councils childrens; did not;
        different; disabled children; down; early help; enough; extra; first; for disabled; for the; fostering; had a;
        help; help and; his; hold; how; improvement to; in october; in the; inspectors have; it; its; july; june;
        last year; led; list; living; looked; looked after; management; manager; meeting; members; need of; neglect;
        nhs; not always; nurses; of the; of their; often; or; own; pay; plans; point; police; practice; practitioners;
        priority; pupils; records; require; require improvement; reviewed; see; send; september; services are;
        services in; standard; story; the authority; the letter; the pandemic; this; to get; to make; use; use of;
        visits; wanted; went; were in; where; whose; why; with their; within; words; worked
        """,
        -0.25: """
        = about missing-and-exploitation; a focused; a month; a plan; a report; a second; a year; about their;
        accommodation; acted; action; added; additional; adult social; adulthood; alone; an; and more; and sisters;
        and so; and there; and those; and what; are at; are in; are the; arrived; assurance; at home; been taken;
        between; big; bring; but the; by ofsted; by the; cannot; care are; care services; carers who; carry; change;
        checks; child; children get; children have; children with; childrens services; childs; clear; clearly; clinic;
        close; come; community; copy; could; councillors; county council; course; cqc; danger; direct; does for;
        done to; drawn; each; each of; earlier; early; education and; eleven; else; end of; established; eye;
        failures; families and; file; files; first time; focused; followed; for more; for people; four; free; front;
        get a; go missing; going; government; grade; had come; had not; had to; hard; has found; has gone; has to;
        head of; held; helps; home; hours; how good; identified; in danger; in need; in ten; inspectors found;
        inspectors had; interview; interviews; into care; is being; isnt; itself; joint; just; language; leaders;
        leadership and; let; letter; level; live; lived; look at; looks; made a; mark; mean; month; most vulnerable;
        next; night; notes; nothing; october; of care; of harm; of service; offered; officers; ofsted inspection;
        ofsted said; on a; on what; one of; outcomes; outside; over a; pandemic; partnership; past; people were;
        placed; placements; plan for; posts; professionals; protection; quality assurance; quickly; read; received;
        record; recruitment; referral; reports; residents; result; reviews; safe and; safety; second; sensory; sent;
        settled; seven; short; sisters; sit; six; sleep; slow; small; so; some of; specialist; spoken; spoken to;
        stable; stopped; suitable; support and; supporting; sure that; take; takes; talked; term; that children;
        that no; the care; the committee; the day; the department; the end; the first; the hub; the new; the past;
        the whole; the work; the young; them on; there has; there is; they found; they have; throughout; times; to a;
        to children; to date; to know; to read; up to; vulnerable children; waited; was a; was found; was in;
        was rated; was the; we were; wellbeing; were said; what the; when it; whether; word; work; workers had; would;
        would be; write; writing; youth workers
        """,
        -0.375: """
        = improvement; a better; a child; a good; a high; a job; a more; a number; a psychologist; a single; a small;
        a strong; able; able to; access; access to; advocacy; agencies; agency; almost; always; and for; and how;
        and many; and no; and nobody; are; area; assessment; bed; been appointed; been given; brothers; brothers and;
        brought; by one; can; care has; children are; children in; co; complex; council which; councils own; dads;
        department; described; disabilities; disabled; doesnt; england; evening; experienced; experiences of; family;
        fifteen; five; for young; four in; gangs; get; given; gps; harm; high; homes; how to; improve; improvements;
        inside; inspection team; is good; it says; judgement; keeping; like the; long; look; looking; make up;
        managers; matter; most of; much of; nearly all; needs of; new; nobody has; not know; now and; nurse; of what;
        open; opened; others; outstanding; outstanding and; pages; parents who; pays; people told; people with;
        performance; planned; plans had; praise for; present; private; provision; psychologist; published; questions;
        rated good; relatives; report says; said to; says; service and; service that; service to; service which;
        sight; signed; since; single; social workers; speaks; speed; spoke of; staying; still; support they;
        take part; taken on; that all; that is; that it; the person; the service; their first; these; they are;
        those with; till; time; to be; to give; to improve; to keep; to ofsted; to support; too little; tracked;
        tracking; transition; trust; two days; wait; wanted to; warmth; was no; way of; weeks; were put; were well;
        what is; what we; which they; who; who has; who know; who was; whole; with no; work to; works; worried
        """,
        -0.5: """
        = narrated; a learning; adoption; after an; against; and do; are not; began; block; board; care experienced;
        caring; cases each; consistent; could say; council and; effective; experience and; exploited; families; find;
        foster carers; from; from the; go to; good with; got; happen; has changed; head; health; hostels; improving;
        independent; information; late and; leadership; learning disability; leavers has; left; left care; left out;
        lively; medical; meetings; meetings with; more; much; needs; needs are; no; no care; nobody could; of a;
        of it; of those; often left; on the; one; online; people have; people leaving; plans is; policies; put;
        read it; recruited; response; school; service with; social care; sound; team had; tell the; ten; that the;
        the councils; the inspection; the needs; the offer; the one; the support; their health; then; they receive;
        tick; together; too long; waiting; was praise; week; well supported; were rated; were the; when they; will be;
        with an; with the; with them; without a; working; written for; youngsters
        """,
        -0.625: """
        = about unaccompanied-children; = foot; a half; above; and has; and young; another; appointed; as a;
        board has; cases; children; childrens; choose; days; did; does; flats; for children; forum; good service;
        have left; however; improvement; in november; is a; leavers is; managers in; months; need a; neither;
        offer for; on care; panel; part in; pathway plans; plans are; receive; report is; requires;
        requires improvement; safe; scheme; several; spoke; taken; than; the panel; the plans; they; this year; used;
        was; website; what care; when young; which is; without; youth
        """,
        -0.75: """
        = about other; a scheme; agreed; and had; and support; are living; are well; care plans; children and;
        come in; encouraged; encouraged to; form; good; history; how many; in one; is to; its own; met; november;
        off the; other; parents; part; people are; people in; rated; safeguarding; services were; since january;
        the number; two care; under; were under; what; with a
        """,
        -0.875: """
        = context; = found; are encouraged; begun; form with; has its; housing; it was; january; learning;
        leavers with; living in; more than; plans come; real; receive a; three; well
        """,
        -1.0: """
        = about front-door; are begun; at the; care planning; help for; leavers can; leavers had; on; vulnerable;
        which; will
        """,
        -1.125: """
        = about recording; = about workforce; experienced young; need; two
        """,
        -1.25: """
        = about timeliness; had been; job; leavers who; number of; social; to the
        """,
        -1.375: """
        care in; carers
        """,
        -1.5: """
        = inspectors
        """,
        -1.75: """
        some care
        """,
        -3.25: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        8.25: """
        = about unaccompanied-children
        """,
        2.125: """
        lone
        """,
        1.875: """
        boys from; such
        """,
        1.75: """
        foster
        """,
        1.625: """
        boys; bring; trauma
        """,
        1.5: """
        ages; care for; how; such children; who came
        """,
        1.375: """
        age; kindness; overseas; took in; under the; welcome
        """,
        1.25: """
        = about timeliness; asked; citizenship; dentists; from overseas; guardians; national scheme; took
        """,
        1.125: """
        and a; arrivals; care plans; children from; claim; find; guardianship; has looked; journey; lads; now;
        refugee; scheme; solicitors; ten; they find; where a
        """,
        1.0: """
        = about assessments; alone; asked to; bring out; came; carers have; churches; from; newcomers; people who;
        to guess; to settle; twelve; under; what to; youngsters
        """,
        0.875: """
        a guardian; adults; advice; advice on; age is; age was; another; appeals; at the; boat; boy from; came to;
        crossed; cultural; guardian; guess; here; in that; know how; law; learnt; more; most are; reception; settle;
        status; they liked; were asked
        """,
        0.75: """
        a birthday; a practice; all were; are met; boy; cares; cares for; children; could be; council looks; country;
        dispute; disputed; drawn; expects; felt; first; football; foster carers; four in; from iran; given; grasp of;
        had come; his; hotel; in the; last year; legal; liked; lone arrivals; lone children; looking after; maps of;
        mental; met; months; of young; on; on what; once; one boy; others; outside; pashto; refugees; response to;
        right; solicitor; the borough; the journey; the right; the uk; their; these; these young; they are; to cook;
        told; tracing; trafficked; uk; was in; were met; what happens; who arrive; who say; without their; workers;
        young people
        """,
        0.625: """
        a handful; a lone; a rule; a solicitor; abroad; alike; alone are; and then; are on; are used; arrive; arrived;
        as an; asked the; authorities; bank; been given; been made; behind; birthday; borough; by; café; carers had;
        clothes; cook; council to; crossed the; do about; england; evenings; fed; for; for the; for unaccompanied;
        found a; good; had; had got; handful; happens; happens when; hard; help children; helped to; home office;
        inspectors noted; judged; judged by; leaflet; learn; looked after; looking; made; maps; months to; national;
        needs; noted the; number; rarely; response; rule; say; say that; something; starts; taken; teach; teenagers;
        ten years; the council; the law; the only; the transfer; their culture; their letter; their needs; they did;
        those; used; vietnamese; we; where; who; young
        """,
        0.5: """
        = about permanence; = about placements; = found; a say; and that; are moved; are sent; are supported; be done;
        be given; because it; been helped; begin; behind it; by their; children on; children under; church; club;
        clubs; come to; commitment; commitment of; cricket; decision; done so; dozen; each; eritrea; exceptional;
        feel; five months; from abroad; from eritrea; good for; granted; grasp; guidance; guidance on; half of; have;
        helped; immigration; initial; interpreter; is a; it had; keep a; know; language; line managers; made the;
        most children; moved; mums; needs are; nobody; nobody had; not have; noted; of being; of it; off; off a;
        office; often as; on its; once in; open; other; other authorities; over from; past; people from; phone;
        reached; ready to; refugee children; residential; respected; responsible; responsible for; seen by; sent;
        share; small number; sudan; the two; themselves; they; those with; thought; times; to bring; to do; to each;
        to five; to look; to young; turning; twenty; until; upon; waits; war; way in; were once; what; what will;
        years to
        """,
        0.375: """
        = council; a; a decision; a good; a list; a phone; a social; about; access; access to; against; along;
        and some; applications; as; as for; at present; be; become; been taken; been trained; before the; britain;
        card; carers; child who; cost; council is; culture; delays; delays in; documents; doors; doubled; efforts;
        every child; families get; for each; for every; for them; for what; forty; grown; had not; has led;
        have found; have given; he; help with; hotels; in other; in what; including; interview; interviews; is taken;
        know what; last; leavers who; look at; looked; more of; most; moved on; needs to; not been; not enough;
        of social; on the; picture; picture of; placed in; planning for; practice; questions; ready; receive; risk of;
        say in; say what; screening; sees; so that; some; take; that is; that they; the children; the national;
        the time; then; they said; they see; this year; three times; trained; trained to; training on; understood;
        was about; was the; weekend; weeks in; were found; were left; weve; what the; which has; who were; will be;
        with no; with people; with relatives; with the; within; without; work to; wrong; year; young refugees
        """,
        0.25: """
        = foot; a small; about what; after; again; also; among them; april; are still; are well; area; around;
        arrival; as they; at times; been; brought; but not; by people; by themselves; care is; child is; children in;
        children to; children who; christmas; coming; community; concerns; could; council was; did; done; dont; down;
        down to; duty; each child; each of; eighteen; enough; excellent; few; for an; for its; found in; four;
        from the; get a; give; group of; had a; half; has been; have a; have become; how the; in every; in its;
        in june; in touch; independent; inspectors; itself; keep; led; led to; letter; list of; look; many; may be;
        mentor; mothers; of the; of what; of whom; of you; often; on their; papers; partner; possible; prepared;
        present; relatives; room; round; runs; seen; set up; sixteen; social worker; somebody; spent; stable; stop;
        that children; the area; the city; the councils; the country; the county; the day; the home; the number;
        the visit; their parents; those who; time of; to keep; to talk; to the; together with; told the; touch;
        touch with; training; waited; weeks; well and; what a; when a; which they; whod; within the; word
        """,
        0.125: """
        = about management-oversight; = strength; all; and not; and what; as a; assessed; authority; because; before;
        checks; children were; city; council has; effective; english; for children; found; further; gave; june; late;
        leaving; like; line; managers; nine; only; parent; praised; see; should be; show; social; social workers;
        strong; takes; talk; than; the report; theres; they need; to take; understand; up to; waiting; was; way;
        who are; whom; will; with a
        """,
        -0.125: """
        = about front-door; = about plans; = inspectors; a letter; a plan; abuse; action; adult; advisers; after the;
        agency; and how; and in; and protection; and sisters; and social; and they; are; are at; are now; ask;
        average; away; being; board; breaks; by ofsted; called; can be; care; child protection; children at;
        children with; clear; county council; cqc; dealt; do; does; early; education; every; file; five; for care;
        for young; found to; gets; go; gone; group; had no; hand; help and; high; home; hours; housing; in need;
        inadequate; inspected; inspectorate; inspectors were; it is; its; joint; just; lack; let; local; longer;
        looked at; making; must; never; nhs; october; of a; of care; of harm; of their; ofsted has; on a; pandemic;
        part of; partnership; pathway; people and; per; personal; plans are; plans for; record; records; risk; saw;
        serious; she; should; significant; six; social care; soon; special; story; supervision; tell; that the;
        the child; the letter; the way; there was; this; three; time; today; together; too; unaccompanied; visited;
        which; who have; why; work; worker; would; young person; youth
        """,
        -0.25: """
        = head; a child; a few; a home; a month; a number; a year; after a; age of; always; and care; and families;
        and had; and their; and those; anyone; are in; are not; as well; asked for; at home; available; babies; best;
        between; birth; brothers; brothers and; by a; by the; care are; care in; care leavers; carers are; cases;
        change; children get; childrens services; childs; choice of; class; councils; danger; days; deal; dealt with;
        decisions; department; different; director; disabled; do not; done to; eleven; experienced; fair; files;
        find out; five years; for some; from a; full; get; government; had to; happen; hardly; harm; has a; has to;
        have been; have had; have to; health visitors; hear; heard; held; help for; help to; house; houses; how they;
        however; improved; improvement; in good; inside; inspectors said; is no; is still; is to; keeps; kept;
        leaders; learning; leavers and; leaving care; make; manager; many of; means; miles; missing from; most of;
        mother; nearly; new; not always; notes; notice; of; ofsted; on to; ones; panel; part; people are; people were;
        peoples; place; progress; provision; quality; raised; rating; recruitment; respite; review; reviewed; reviews;
        ring; schools; send; senior; services for; several; short; since the; single; sisters; slow; slow to; spoken;
        the childs; the department; the first; the government; the local; the other; the police; the service;
        the whole; their families; there is; they found; theyd; third; third of; to an; to say; two; up in; view;
        visits; wait; want; was found; welsh; were in; what was; who had; whole; with; with children; workers in;
        workers know; write; written; yet; young peoples; youth workers
        """,
        -0.375: """
        = about overall; = narrated; a third; about the; across the; after children; ago; among; among the; and the;
        as long; asylum seekers; at; at every; back; call; carers who; case; checked; children have; choice;
        circumstances; communities; end; face; families were; far; fewer; for a; for as; gangs; gone from; got a;
        have left; health; homes; in spite; into; into care; is; it has; it was; likely; lone asylum; matched with;
        meetings; missing; money; month; named; names; need; not; nothing; offers; officers; ofsteds; out; out of;
        parents and; partners; people; person; planning; police; problems; protection; read; recently; recognises;
        report; reports; says; school; seekers; seeking children; sixty; some children; speak; speak up; spite;
        spite of; spoke; staff; step; such as; support; support for; team; that; that it; the last; their worker;
        they have; they say; they were; things; to learn; to them; train; turn; up for; up from; us; use; was not;
        went; were well; werent; what is; when they; while the; worked; working; year old; years; years ago
        """,
        -0.5: """
        = about workforce; according; according to; across; are matched; areas; calls to; came into; careful;
        councillors; councils support; first call; four of; had gone; home to; housed; in care; in private;
        inspection; it; leave; lives; looks; looks after; national transfer; of them; one; our care; parents; plan;
        put; remain; service; since; teams; the team; theme; there; they had; through; to children; up; was children;
        well; what they; who need; with carers
        """,
        -0.625: """
        = about care-leavers; a house; adviser; and fair; and young; are among; calls; can; care and; careful and;
        children and; easy; families of; gives; heritage; in our; in their; looks at; next; offered; private; said;
        said that; services; shared; start; stay; stay with; subject was; to be; two years; unaccompanied asylum;
        while; women who; young asylum
        """,
        -0.75: """
        = about childs-voice; assessments are; been found; children are; faith; nationally; nineteen; of children;
        our; people in; saved; speakers; subject; therapy; unaccompanied children; women
        """,
        -0.875: """
        asylum; child; childrens; eight; in a; letters were; life; placing; with families
        """,
        -1.0: """
        = about health; age assessments; children up; languages; people seeking; we have; without a
        """,
        -1.125: """
        = about education; assessments; letters
        """,
        -1.25: """
        a family
        """,
        -1.375: """
        = about leadership; = about other; asylum seeking; seeking asylum
        """,
        -1.5: """
        = about missing-and-exploitation; = about scope; seeking
        """,
        -1.625: """
        families; interpreters
        """,
        -2.0: """
        = about disabled-children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.375: """
        = about disabled-children
        """,
        2.125: """
        packages; respite; those with
        """,
        2.0: """
        = about health
        """,
        1.875: """
        equipment; families; for disabled; youngsters who
        """,
        1.75: """
        = priority_action; autism; with additional
        """,
        1.625: """
        break; deaf
        """,
        1.5: """
        act; overnight; provision for; supports; that they; the team; who are; young people; youngsters
        """,
        1.375: """
        a disability; care plans; centre; for pupils; let; personal
        """,
        1.25: """
        adults services; are on; assessments of; autistic; improvements; learning difficulties; many of;
        self directed; skilled; team works; that this; travel training; tŷ; wheelchair; who cannot
        """,
        1.125: """
        = inspectors; across; additional; additional learning; any family; around; blind; directed; directed support;
        education health; for adult; for those; gives; has been; of assessments; packages of; parents; parents of;
        provision; sensory; service supports; siblings; the quality; training has; tube; what they
        """,
        1.0: """
        a good; assistants; autism and; camp; cannot; capable; children who; family in; for youngsters;
        from childrens; has turned; health and; holiday; improvements were; in particular; it supports; lead to;
        learning needs; move from; needs; often; older children; parent; parents told; particular; practitioners have;
        report states; skilled social; states; travel; welsh medium
        """,
        0.875: """
        a break; a carers; about; adhd; among those; and learning; boys; breaks; budgets; child; child with; comes;
        difficulties; eight; fells; four of; had been; have a; have known; here; into; leaders should; makaton;
        night time; of care; of their; one; open to; partnerships arrangements; payments; respite house; reviews of;
        seen regularly; self; service of; special schools; staff who; teachers; thanks; thanks to; the children;
        the district; the local; the special; the staff; their conclusion; these; time that; transition; who support
        """,
        0.75: """
        a one; a service; a significant; a sitter; according; according to; and care; and has; appointed; are seen;
        arrangements lead; at last; at one; been; being; books; by experienced; children waiting; conclusion;
        deaf children; direct; direct payments; district; experienced workers; family; first time; for; funded;
        get the; girls; has a; here and; invested; it took; known; learn; let down; local offer; lockdown; look after;
        lottery; medium; offer; on each; one in; open; outreach; package; personal assistants; play; pupils with;
        regularly; regularly by; required; restraint; run; saturday; schemes; short; short break; short breaks;
        significant; significant number; sit on; specialist; stop; support children; swimming; taxi; teams;
        the centre; the families; the teams; them had; there is; there was; they need; they pointed; they were;
        to adults; told inspectors; waiting; was the; were also; were as; workers see; works with; young
        """,
        0.625: """
        = about childs-voice; a; after children; an area; and grandparents; and risks; and that; are no; area of;
        arrested; as often; ask for; at; been sent; began; best of; body; carer; carer forum; carers; child has;
        closed; deal; detail; disabilities in; do not; down by; education; eight months; experiences and; fall;
        families in; fed; feeding; fives; forum; good deal; good many; has; health; heard that; help they; hire;
        how a; inclusive; inconsistent experiences; inspectors that; is at; is needed; it was; joint work; last one;
        leavers with; lessons; make sure; man; many; members heard; money; months for; must; must be; night; nights;
        of direct; on the; own and; parent carer; parents get; partnerships; people for; planned; pointed to;
        properly; residential; risks; scarce; see to; shop; should; sign; sitter; sleep; special needs; spotted;
        takes; team; team is; the help; the new; the three; their parents; they did; thin; to hire; to it; too few;
        turned; varies; was not; ways; website; well served; welsh; were described; wheelchairs; where children;
        who understand; workers in; works
        """,
        0.5: """
        a different; a panel; a parent; about how; additional needs; ambitious for; and do; and nobody; and outcomes;
        are known; are paid; assessment; assessment in; be better; be given; be offered; been looked; board and;
        breaks are; brings; bus; buy; by; called a; care at; carers and; carers for; changing; children; children are;
        children have; children will; choice; cliff; comes in; could not; cross; dads; described as; end of;
        excellent; experiences; families get; families with; for adoption; for over; for them; grow; half a; hearing;
        hoists; how the; in may; in their; inconsistent; is no; is thin; it that; jointly; jointly with; know how;
        led; less than; living; living with; long to; marsh; missed; months to; my; nearly; nearly all; of support;
        offered a; on it; one that; ought; ought to; paid; people who; physical; plans were; pointed; possible;
        pupils; quality of; rare; say; seen; served; since they; sit; sixty; such; support; support from;
        systemic failings; take; take an; team had; teenagers; that; that could; the best; the council; the high;
        the move; the specialist; the visitors; those aged; thursday; to buy; to date; to inspectors; to lead; to one;
        unit; users; waiting for; waits for; way of; well what; were called; were well; who; with disabilities;
        with learning; work with; worry; yes
        """,
        0.375: """
        = about education; = found; a boy; a charity; a child; a disabled; a say; adoption; adult life;
        adult services; adulthood; after; age; ahead; and kept; and know; anxiety; any; are reviewed; are too; arent;
        arrangements; as; as a; ask; asked the; beds; beginning; benefits; best; birthday; brought in; card;
        care board; children get; children were; childs; come back; could; council to; described; disabilities;
        discharge; easily; ever; failings; families are; for help; forty; four; given; go on; had not; had taken;
        hard to; has the; has to; have brought; help from; high; his; hours; house; ill; improvements in; in march;
        in three; inspection found; is one; is planned; is that; is too; it had; kept up; know; lead; leaders; leads;
        leads to; learning; least; lets; life; like; like the; longer; made a; make; march; men; mobile; need and;
        needed; needs are; needs of; newly; no longer; not as; not come; not have; october; of people; of these;
        offered; outside; outside the; panel; people have; picked; picked up; pictures; places; protocol; report also;
        response to; rest; reviewed; reviews; said to; say in; serious; serious failures; services in; set; sight;
        sometimes; spends; street; sure that; systemic; tell the; telling; than the; the age; the assessment;
        the child; the committee; the end; the integrated; the parents; the response; the rest; the service;
        the short; the support; the two; their; their lives; they came; things that; thought; through; to run;
        to what; training; two; two in; up as; voluntary; wants; was praise; was set; what their; where a;
        where there; widespread; widespread and; with; with a; with health; workers who
        """,
        0.25: """
        a family; a month; a report; a special; a team; across the; after the; already; also; ambitious; among;
        and have; and on; and parents; annual; are helped; areas for; assessment of; at all; at once; audit; back to;
        be done; board; both; boy; brought; budget; called; care act; children is; children to; childrens services;
        choose; club; clubs; committee; complex needs; concerns; concerns about; council and; date; departments; did;
        did not; disability; done to; dont; down; each; earlier; eighteen; experienced; failures; families of;
        for all; for families; from; gaps; given to; grandparents; guide; had made; having; hear; heard; help;
        help for; hospital; i; identified; in five; in how; include; including; inspected; inspection; inspection in;
        integrated; integrated care; it; joint; keeps; kept; key; kind; knows; lives; local; members; missing;
        missing from; move; named; noted that; of help; of risk; on time; our; outcomes; parents and; plans that;
        practitioners; prepared; reach; receive; report; report on; response; right; room; scheme; schools;
        services at; services for; set up; sexual; shows; since; social work; speak; special; speech; start;
        support for; sure; talk; talks; that no; that parents; the first; the nhs; the other; the report; the way;
        the young; their own; there; this; thresholds; through the; to bring; to take; up; up to; visitors; visits;
        was being; weaknesses; were found; were in; who have; whose; with no; word; worker who; workers; workers had;
        workers know; written
        """,
        0.125: """
        = about placements; = about plans; = narrated; a childs; a year; adults; and protection; and social; are not;
        asked; assessments; away; because; children with; end; exploitation; gets; he; in the; is not; is the; months;
        national; need; no; old; once; own; permanent; seven; she; should be; some; strong; tell; that a; that are;
        the inspectors; there are; told; too long; used; visited; what has; worker
        """,
        -0.125: """
        = about care-leavers; = foot; about a; above; advisers; after a; and their; april; as the; asylum; at home;
        average; be; but; cabinet; calls; came; can; can be; carried; chair; changes; child protection; court; danger;
        data; decision; disabled; domestic abuse; enough; file; first; for the; form; give; goes; in need; in which;
        inadequate; inspectors have; into care; its; january; judged; july; leaving; legal; live in; looks;
        management; manager; need help; november; office; ofsted and; on; out of; outstanding; oversight; pace;
        people in; praise; put; rated good; rating; read; records; relationships; requires; return; safe;
        safeguarding; senior; service; share; social worker; some children; story; supervision; the next; the virtual;
        the whole; then; those; to be; to keep; to the; until; very; virtual; way; what is; when the; where; who came;
        with them
        """,
        -0.25: """
        = about assessments; = about timeliness; a half; a shortage; abuse; access to; account; account of; all of;
        alone; among them; and by; and disabilities; and how; and it; and we; and were; and with; are being; are good;
        are made; are now; area; assessors; at a; at times; babies; because of; bed; been done; been given; before;
        behind; better; between; borough; came in; came to; care is; care quality; carers who; cent; chairs; changed;
        check; checked; checks; child is; children had; children live; childrens homes; city council; co; coming;
        commission; community; concern; contact; could be; council has; council is; county council; day; dealt;
        dealt with; delays; director; disabled childrens; do; does not; doing; door; drop; dropped; england; even;
        everything; families and; families have; feel; find out; five; focus; follow; for older; forms; found;
        friends; from a; front; got; had a; had gone; harm; have; have the; head; help with; helps; highly; homes for;
        hour; how; how they; improvement; in all; in september; independent; information; inspectors;
        inspectors found; into the; introduced; is being; is done; is to; it should; just; keep; leavers are; less;
        level; likely; list of; local authority; looking; main; makes; making; meets; moved; name; need of; neglect;
        nine; no one; not; not been; nurse; occupational; of all; of how; of it; of social; of the; of young;
        on which; online; order; other; others; pages; part of; people from; people were; per cent; place; planning;
        plans; plans for; police; prison; problems; programme; protected; quality commission; rated; reading;
        referrals; reviewing; says; scotland; see; september; service was; services; services are; services were;
        several; shared; shortage; shortage of; small number; so; social care; social workers; somebody; someone;
        spot; strength; system; taking; talked; the borough; the city; the county; the cqc; the director; the edge;
        the main; the right; the services; the system; the visit; they can; they should; theyd; things; though;
        to look; to them; to wait; told the; too; trauma; twelve; twenty; two years; under; up with; us; use; was a;
        was also; week; weeks; well; what the; when; which the; who has; whom; with families; with parents; with send;
        with those; without a; write; young person; younger; youth
        """,
        -0.375: """
        = improvement; a few; a learning; a meeting; a plan; a third; about the; action; adaptations; adults with;
        always; and a; and for; and get; and more; and services; and the; and to; and young; another; answer; answers;
        anyone; are doing; as they; assess; assessing; at risk; at the; authority; back; been made; call; cant;
        capacity; care plan; case; child in; children young; childrens; childrens needs; clinic; cqc; deal of;
        dementia; disabled youngsters; done; duty; edge of; evidence; experience; eye; few of; find; followed;
        for some; for their; further; gave; going; gone; good and; government; groups; growing; grown; had asked;
        had no; half of; have an; held; help to; hold; home; how it; how to; in one; in ten; inspectors said; is good;
        it has; last year; late for; link; list; look at; looked after; lost; managers; mean; meeting; mothers;
        no child; non; now; number; of foster; of our; off; officers; olds; on to; once a; one of; only; out; over;
        per; photographs; plans are; point; practice; practice with; primary; real; remain; review; risk; runs;
        see children; send in; sessions; six; skill; social; soon; step in; strengths; support and; supported; taken;
        teacher; team has; ten; that children; the area; the inspection; the list; the national; themselves;
        they come; they had; theyre; third; time and; times; to care; to find; to have; to help; to step;
        to understand; together; trained; used to; views; vulnerable; wait; want; was; we; were; were held; what to;
        whole; with the; worker and; working; year olds; yet; you
        """,
        -0.5: """
        = about recording; a fifth; a friend; a new; a review; absent; absent from; again; an; and as; and support;
        and who; are; are about; areas; assessed; breaks were; by a; cases; cases the; child who; city; countys; days;
        decisions; disabilities send; does; early; easy to; ehc plans; eleven; extra; felt; fifth; fifth of; for a;
        for children; friend; from the; get; get support; go; had; had to; have had; in care; in full; in some;
        in time; in two; law; left; line; live; local area; looked; mental; move to; moving on; nurseries; of a;
        on where; or a; or disabilities; part in; partners; partnership; pathway; peoples; person; progress; rarely;
        residents; review of; said; same; schools are; scrutiny; small; staff; staff were; starts; support that;
        taken up; team are; that the; the law; the same; their families; theres; theres no; they also; those of;
        those on; those who; time; to get; to make; trained to; visit; we are; went; were at; were not; were the;
        when a; where they; whether; which; who is; will be; with children; workers and; years; youngsters are
        """,
        -0.625: """
        = about front-door; = council; a bank; a second; adopters; advice; and children; and families; and those;
        assessments and; borough have; by the; care; care for; carers can; carers have; come; council; county;
        disability service; disabled adults; easy; ehc; every two; for people; full; has not; have to; in a;
        inspectors saw; is in; long; matters; may have; more; more than; most; new; nothing; of those; on who;
        parents are; plan; ring; second; some cases; staff in; still; the councils; the countys; there were; too late;
        trusts; two months; unpaid; unpaid carers; up by; what; without; young children
        """,
        -0.75: """
        a number; about them; adult; carers of; councils; farmers; for young; fostered; get their; have been; homes;
        if; moving; ofsted; parents with; part; people and; strategy; that is; the trusts; this time; well and;
        within; young carers
        """,
        -0.875: """
        = context; and in; breaks for; care and; educational needs; every; foster carers; is; is a; late; may;
        meetings; special educational; teens; the learning; the needs; transition to; will; with special
        """,
        -1.0: """
        = about leadership; adult social; educational; ehcp; foster; learning disability; made; or; them;
        where parents
        """,
        -1.125: """
        parents have; portage; the transition; to a
        """,
        -1.25: """
        = about unaccompanied-children; children and; good; people; to adult
        """,
        -1.5: """
        = about permanence; = about scope
        """,
        -1.875: """
        = about missing-and-exploitation; children in
        """,
        -2.25: """
        send
        """,
        -2.5: """
        = head
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        7.625: """
        = about missing-and-exploitation
        """,
        2.25: """
        girls
        """,
        2.0: """
        grooming; runaways
        """,
        1.875: """
        dealers; police
        """,
        1.625: """
        being
        """,
        1.5: """
        away; farms; operation; people were; ring; what it
        """,
        1.375: """
        a child; boys; child who; off the; she; strangers
        """,
        1.25: """
        and housing; disabled; effective in; exploited; hotels; night; online; return; running; teenagers; to these;
        vanish; wardens; when a; when young; youngster; youth workers
        """,
        1.125: """
        coming home; drugs; effective; gangs; jobs; jobs at; logged; partners had; precinct; response; set up;
        skilled; special; talk; trained; work with; workers
        """,
        1.0: """
        = about assessments; a youngster; are the; by; call; cars; cash; had set; home; housing officers; learning;
        less; lost; off; on; out; pupils; rail; senior leaders; staff in; the radar; their families; those; though;
        to keep; tools; traffickers; up a; use of; vulnerable adolescents; walk; what to; worse
        """,
        0.875: """
        a girl; account for; adolescents; are filled; based on; children; children coming; coming; council and; days;
        drug; episodes; farmers; female; female genital; friends; from care; get their; have been; helping; homes;
        housing; how many; list of; lonely; maps; nineteen; of those; out at; outside their; partners are; preyed;
        pupils with; radar; railway; response to; return home; rising; run; said had; someone; spoken; spot; summer;
        talks; teens; that risk; the night; the sharing; the trial; there is; to find; upon; vulnerable; was reported;
        what is; who; who is; who might; with learning; with police; within; workers and
        """,
        0.75: """
        = about education; absence; absences; absent; also found; and its; are effective; are trained; came after;
        care homes; chats; children missing; conducted; council has; countys; danger; dedicated; drawn into; drop;
        for most; four; friend; friendship; from; from those; genital; genital mutilation; girl; group on; hard to;
        home and; if a; in helping; inspection the; its partners; join; join the; know; last; last year;
        learning disabilities; men; missing children; moor; most of; no one; not on; of information; on monday;
        on who; pace; relentless; ring in; scheme; scores; screening; seldom; sell; set; sharing of; she said;
        significant weakness; slavery; sleeping; spoken to; staying; talk with; teenagers who; the countys;
        the response; the services; them; they were; three days; to get; took place; tool; trade; train; trained to;
        trial; try; walked; weakness; were seldom; when; with the; within three; working together; wrote
        """,
        0.625: """
        = about unaccompanied-children; a boy; a group; adults; after they; alert; along the; and social; are;
        are treated; are visited; as being; at all; at night; authority has; away from; based; being at; boys from;
        britain; by what; care leavers; cent of; cllr; council bosses; cuckooing; debt; detectives; disabilities;
        disabled teenagers; efforts; eighteen; exploitation team; eyes; eyes of; few children; fifty; flats;
        found the; four children; go missing; has come; have not; helping children; home are; in by; inspectors;
        inspectors wrote; is found; it can; it was; judged; known; landlords; learned; leavers who; less well; lines;
        link; links between; lone asylum; make up; map; might; monday; multi; multi agency; nationally; nights; non;
        not yet; officers; out today; outside; panel; partners; patterns; people who; phone; placed; police and;
        practice with; praise; primary; quickly; referrals to; report said; rings; run away; sergeant; sharing; shop;
        speak to; special schools; specialist; specialist workers; specialists; stand at; targeted; tell; tenants;
        the answer; the days; the duty; the eyes; the panel; the partnerships; the use; there for; thought of;
        together on; told that; treated; us to; very; was told; weekly meeting; werent; who are; win; wrote that; yet;
        young adults
        """,
        0.5: """
        a friend; a scheme; a significant; a teenager; a third; a youth; abused; act; adult; adults who; after a;
        after an; along; among; an adult; and by; and were; and what; are among; are being; are known; are taken;
        area for; asks; beach; being exploited; being used; bridge; broken; children are; children go;
        children placed; children was; childrens homes; city has; council must; county lines; deal with; draws; duty;
        efforts to; engage; excellent; families to; fast; fifteen; find; firmly; for children; for older; for young;
        forces; found in; give up; goes; hard; help of; hour; how children; how much; if; improve; in short;
        information about; inspectors came; interview; is a; isnt; it came; just; know the; lads; leavers; list;
        long and; look for; looked for; made public; make; missing for; national; night and; night time; nobody could;
        nor; note; noted that; notes were; numbers; of child; officer; on friday; one in; only; out with; over the;
        overnight; packages; part in; partnerships; persistent; phones; places; plans for; practitioners;
        protect children; protocol; ran; risks; safe from; safer; scotland; seeking children; seen; senior; she was;
        signs; speaking; speaks of; staff are; staff of; standards; stick; stops; street; strong; support for; sure;
        teams; teenager; teenagers are; thanks; that one; the council; the home; the notes; the pace; the risk;
        the subject; their own; them by; third of; time; to do; to join; to look; to notice; to reach; today; took;
        took part; transport; unaccompanied children; unannounced; used; used to; victims; violence; was made;
        was missing; we; were missing; were not; which a; which was; while; who comes; who may; who went; with;
        with other; with teenagers; work practice; workers are; workers on; year to; youngsters
        """,
        0.375: """
        = about front-door; = about leadership; = about scope; a fortnight; a new; above; account; acted; afterwards;
        agency; ago; agreed; ahead; ahead of; an ofsted; and council; and nobody; and senior; any; anybody;
        asylum seeking; at how; at that; at which; back; because the; boroughs; boy; by name; carers were; caught;
        cent; challenges; child is; children as; children can; children who; come back; community; could say;
        criminal exploitation; describe; desk; discussed; doing; doubled; explained; failure; for how; for them;
        fortnight; fourteen; free; frequent; get; go out; goes to; gone; gone from; good use; got; grade; grip;
        had gone; had no; had told; handled; has the; has yet; helped by; highly; houses; improvements; in other;
        in six; inspectors also; into the; is an; is being; is still; is strong; is what; it also; joint; june; kind;
        knowing; known about; leaders of; likely; likely to; links; look at; made; make good; many children;
        meetings were; mentioned; midnight; might be; modern; nurses; of care; of people; of them; of why; of young;
        ofsted; ofsted report; ofsted said; older; on two; other; out of; out to; partners and; per cent; plan that;
        plans to; practice; priority action; public; quarter of; reach; reach the; recognise; recognised; recorded;
        ring the; risks to; road; round; safe; same; same day; see the; sessions; significant; since; sixty; slipped;
        speaks; staff; staff have; stand; stopped; subject; team was; tell the; that time; the borough;
        the inspection; the inspectors; the joint; the law; the most; the national; the past; the phone; the risks;
        their lives; them to; theres; these; they have; time to; to an; to live; to make; to protect; together;
        told of; too few; too late; top; tracking; trafficking; until; until the; up on; us; visitor; wales; was no;
        weekly; were less; where; whom; worker and; workers had; yet to
        """,
        0.25: """
        a care; a list; a nurse; a plan; a weekly; able; able to; according; according to; advisers; after; alone;
        among the; and a; and effective; and for; and staff; and their; and they; answer; answers; are kept;
        are looked; at; authority; bed; been a; before they; bosses; both; brothers; by a; came out; care are; child;
        child has; children at; children from; children had; come to; completed; council; deal; do not; during;
        each child; every child; exploitation; failings; followed; following; for more; for their; forward;
        foster carers; from the; got better; group; had not; has had; in five; in touch; including; is not; is to;
        it is; keep; known to; late; law; leaders; line; long; looking; makes; managers and; matter; may be; meet;
        much; need to; needs to; neglect; never; not all; noted; notes; notice; nurse; of children; of how; of the;
        offered; orders; page; particular; partner agencies; per; picture; priority; protect; region; remain;
        reported; respond; reviewed; saw; say; see; see that; social work; sometimes; spring; stop; strong and;
        support and; talked to; team; than a; that some; the health; the last; the number; the record; the region;
        the support; there had; they need; thing; time and; to children; to ring; to see; together with; touch;
        touch with; understood; up; visited; wanted to; was set; way in; were; were judged; were told; what;
        what they; when they; which; which has; who came; why; with an; with young; work of; young
        """,
        0.125: """
        = about care-leavers; = foot; a joint; about; action; been told; between; came; childrens social; day; delay;
        discussions; does; down; five; for those; found; gives; going; help for; helped; here; hours; inspection; its;
        job; leadership; letter; live in; look; making; means; more than; nine; no; of childrens; oversight; risk;
        said; sit; six; social; some children; taken; that; the right; the service; through; to have; told; too; use;
        wanted; was; was found; well
        """,
        -0.125: """
        = about overall; = about placements; = inspectors; = strength; adoption; all; always; and are; and care;
        and have; and how; and protection; are not; as; because; been; brothers and; by ofsted; cabinet; carried;
        chief; children were; childrens; childs; concerns; could; council had; cqc; decision; disabled children; done;
        experience; families; for; for the; foster; front door; good in; half; health; how; inspected;
        inspectors said; into; it; it has; little; local authority; mental; monitoring; nearly; not; november;
        october; of; of a; ofsted has; ofsteds; often; over; overall; pathway plans; people and; performance;
        plans were; poor; post; rated good; reading; requires; result; seeking; sisters; slow; social worker;
        standard; stay; term; that it; the authority; the care; the councils; the new; the report; the same; their;
        them and; there; three; to go; to the; to them; training; two years; under; under the; understand; we have;
        what a; which the
        """,
        -0.25: """
        = about disabled-children; = improvement; a case; a family; a good; a number; a service; a small; a week;
        above all; adviser; already; also; an independent; and children; and families; and in; and it; and of;
        and that; and the; and then; april; are in; are made; are seen; areas; arrivals; as well; asked for; assessed;
        assessments of; assessors; at a; at home; autism; average; because of; become; best; better; borough; bring;
        calls; came to; cannot; carers; centre; chair; chance; changed; child protection; childrens services; co;
        come; committed; conferences; consistently; contact; corporate; council was; councillors; county council;
        course; court; culture; date; difference; difficulties; disability; does not; down to; drift; due; each;
        each of; else; english; even; evidence; extra; far; fathers; felt; file; filled; findings; focus; for care;
        fostering; found inadequate; from ofsted; full; funding; gave; good at; graded; group of; had a; had found;
        half of; hand; has a; he; head of; heads; heard; help with; helped to; her; high; house; improvement; in an;
        in most; in need; in place; inadequate in; inspectorate; its own; january; jointly; key; know how; lead; let;
        live with; lives; living; longer; looks; management; managers; matters; mean; meant; meeting; minutes;
        monthly; most; named; need; needed; new; nothing; of good; of it; old; on to; others; out in; out what;
        outside the; pandemic; parent; part; people from; peoples; permanent; person; plans that; points; posts;
        private; programme; provision; psychologists; put; questions; rated; rating; receive; recommendations;
        report says; residents; results; room; run by; safe and; safety; said that; said the; says the; settled;
        seven; should; show; signed; sixteen; sleep; small number; some; some of; something; spoke of; story;
        strategic; strengths; support; take; that is; that its; that no; that their; the city; the family; the plans;
        the teams; the top; the whole; the young; themselves; then; there was; theres a; they had; they said; think;
        this is; those at; to say; to their; to work; too many; transition; verdict; waited; waits; was in; way that;
        ways; weeks; were at; were found; what would; where they; whether; who had; will be; with a; with send;
        with them; without a; word; work is; work on; work to; worked; worker; workers know; workers were;
        workers who; works; worry; year and; young peoples
        """,
        -0.375: """
        = about timeliness; = found; a few; a great; a second; about children; about the; abuse; advice; age;
        among them; and has; and is; are held; are too; assessment; at what; attention to; babies; been on; board;
        brought up; build; but; care and; care in; change; child in; children have; city; commissioned; dealt;
        dealt with; departments; did; did not; director; disruption; do; do more; doctors; domestic; education;
        effectively; end of; every; everybody; feedback; feel; find out; form; found to; front; getting; give; go;
        go on; go to; government; hardly; has gone; head; held; his; homeless; important; in their; in this; in with;
        inspectors found; into care; is written; it had; july; language; large; letters; like; look after; looked at;
        lower; march; meetings; members; met; moves; mums; need it; no child; not to; nursery; of being; of harm;
        of its; of missing; of service; of supervision; on a; organised; outcomes; paid; pathway; people are;
        people said; plan; planning; point; positive; probation; progress; quality of; real; records; report;
        reviewing; reviews; robust; rules; safeguarding; school and; second; sense; sent; set out; side; so; so that;
        somebody; spoke; staff who; start; strategy; strongly; supervisors; support children; team has; text;
        that children; that staff; the boroughs; the childs; the day; the department; the end; the hospital; the hub;
        the quality; the team; the third; the trust; the year; they can; they looked; this; three of; timetables;
        to take; twelve months; visit; visits; want; was good; was praise; was thought; what has; what the; when it;
        with no; with their; workers have; would; write; written up; year; you
        """,
        -0.5: """
        = about other; = context; = narrated; added; an; and not; and young; are supported; as for; as many;
        attention; before; children in; children with; club; committee; complex; considered; decisions; drew;
        emergency; everyone; face to; fell; first; for an; forty; good; harm; has to; huddle; immediate; impressed;
        in a; in the; inadequate; intelligence; is now; is the; keeping; laptops; leave; looked; looked after;
        many of; may; member; missing; nhs; number of; of police; of their; olds; on their; ones; open; our;
        people safe; persons; quality; read; reports; risk was; schools in; see how; seeking asylum; send; serious;
        service; several; several of; siblings; small; so many; strength; teenagers in; than; the area; the county;
        the police; they; they found; those who; to be; to face; to support; turned; twelve; twice; twice a; updated;
        violent; was not; was the; week; were impressed; were in; when the; who live; who need; whole; year olds;
        years
        """,
        -0.625: """
        = about health; across the; and those; are missing; back to; be; cases; children the; children to; eight; end;
        enough; evaluated; from a; given to; great; grown; had to; has; has no; have come; hospital; however; leaves;
        left; life; missing in; months to; most vulnerable; moved; needs; neighbours; not been; not gone; number;
        on the; or care; people; protection; report on; reported missing; schools; september; starts; ten;
        the watchdog; them the; those in; those with; times; up in; up to; watchdog; will; with children; work;
        year before; youth offending
        """,
        -0.75: """
        = about permanence; = council; = head; across; after two; are on; at risk; children and; exploitation and;
        have; helps; home or; hub; inspectors were; knife crime; local; men who; more; of exploitation; offending;
        one; plans; report also; school; supervision; takes; teenagers at; that they; the child; to a; where a;
        who were; without; workers in; young people
        """,
        -0.875: """
        asked; at the; case; daily; database; department; guardianship; help; is; now; once; or; still; who work;
        work together
        """,
        -1.0: """
        = about recording; after the; clear; detached; detached youth; family; from home; given; how the; in care;
        is filled; many; parents; there are; things
        """,
        -1.125: """
        = about workforce; care; for a; justice; risk of; were once; who have; written; youth justice
        """,
        -1.375: """
        has been
        """,
        -1.5: """
        = about management-oversight; missing from; the exploitation
        """,
        -1.875: """
        crime
        """,
        -2.625: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        4.25: """
        = about workforce
        """,
        2.625: """
        managers
        """,
        2.5: """
        for children
        """,
        2.0: """
        workers who
        """,
        1.875: """
        advisers; it was; strike; the staff
        """,
        1.75: """
        = head; caseworkers; childrens services; heads; improvement plan; more than; unison
        """,
        1.625: """
        demand; had the; practitioners; psychologists
        """,
        1.5: """
        and a; forty; money; team has; who work; worker
        """,
        1.375: """
        approved mental; carry; every case; focused visit; improvement; inspectors said; keen; keeping social; leave;
        month; no longer; personal; social; social worker; staff; team; team is; that they; the rate; themselves;
        those who; workers were
        """,
        1.25: """
        = foot; about the; and have; and that; approved; assistants; cases; children they; councils chief; focused;
        had three; have had; hours; in need; interims; jobs; keeping; newcomers; of hours; people; sickness;
        support for; workers in
        """,
        1.125: """
        = about education; a year; across the; after a; as the; branch; case officers; cases were; consultants;
        departments; does; does not; each adviser; extra; family finders; health; health professionals; in a; it also;
        learning and; many who; mentors; named; office; officers; on its; pays; personal advisers; protection;
        protection plans; put into; rate; sencos; staff did; temporary; the departments; they have; to work;
        unison has; varies; well being; well of; wellbeing; wide; work for; you
        """,
        1.0: """
        a bank; a friday; additional; adviser has; agencies; agency; all agencies; among; and families; are more;
        are no; are on; by the; care staff; children and; childrens; conditions; court; educational psychologists;
        finders; had left; has; in the; know their; laptops; made it; managers at; middle managers; morale;
        more social; no more; not; occupational; of our; one social; paying; people are; picked; points to; posts;
        short of; stability; staff were; students; that has; the councils; the out; the service; therapist; there was;
        vacancies; we will; which is; will see; workers for; workforce that
        """,
        0.875: """
        = context; a one; according; according to; adults at; affect; all staff; also named; an improvement;
        an outstanding; and about; and paid; and protection; and school; and was; apprentices; are well; bank of;
        chief executive; children to; commitment; commitment to; could not; council inspectors; council officers;
        council runs; duty team; everywhere; excellent; experienced; for praise; full of; good that; half; have the;
        how to; in all; in key; induction; inspectorate; is down; job; keep going; lack; leave and; longer; lost;
        made care; make up; managers have; many cases; members; members had; mental health; mentors who; met;
        money has; more people; must go; needed and; new starters; of social; offer; one team; or more; ours;
        paid for; people and; permanent; place where; plan would; portage; post; practice; professionals;
        professionals were; psychologists are; real; responsibilities; safeguarding and; said had; school nurses;
        several; skill; skills; speak well; stay; stayed; support; that an; that two; the front; the union; third of;
        took on; unallocated; want to; what adults; what must; who stayed; with child; worker in; workers;
        workers can; wrong in; you have
        """,
        0.75: """
        = council; a half; a more; across; also; an hours; and keeping; and young; areas to; asked for; be published;
        black; but; by practitioners; came back; came in; carers can; child protection; children could; clinical;
        colleagues; come back; commended; conditions in; confirmed; control; council was; cover; director for;
        diverse; done since; done to; empty; exit; experienced people; families told; feel safe; few; five; fourteen;
        from agencies; going; growing demand; had not; half of; have held; health visitors; help; helps;
        inspectors and; is short; its own; its partners; its report; know how; leaders have; left; members are;
        mental; miles; month and; more stable; new; new team; nobody has; not a; now; occupational therapist; offices;
        once in; out of; outreach; passed; passed from; people work; person who; peter; place; practice weeks; praise;
        praised; proud; proud to; said they; says a; says the; short; so much; some were; stability in; staff who;
        starters; stood at; temps; that the; the advisers; the job; the signs; their first; they found; they see;
        to be; to give; to inspectors; to one; to take; trained; trainees; training in; turnover; twelve; union;
        volunteers; want; well supported; well trained; were a; when inspectors; who works; worked in; worker has;
        workers get
        """,
        0.625: """
        = about childs-voice; = about disabled-children; a place; a waiting; about children; above; above all;
        advisers who; after its; all parts; also found; an early; and at; and full; and go; and several; and support;
        and their; annual; are a; are skilled; as a; as in; at an; average; be done; between; by now; call; came;
        campaign; can do; car; care inspectorate; care service; career; carers; case; case is; caseloads and;
        cases each; children; cllr; coach; could find; council; councils; deeply; degree; department; desks;
        difficulty; do with; door; double; down; each and; each other; eleven; employed; enough; exit interviews;
        families and; families had; feel; for social; force; found that; front door; futures; grew; growing; had yet;
        hardly; has asked; has had; has made; have more; have taken; head teachers; held a; help and; help children;
        home; in child; in for; in october; in recent; in two; inspection since; is now; its books; its latest;
        kindness; learning; letter that; letter to; lists; made up; many; more has; need of; not check; not good;
        number; of help; of send; of senior; of this; of visits; on improving; one worker; our children; over a;
        partners; police health; political; poor practice; practitioners who; pride; proper; put on; reason;
        recruited; recruitment; report also; resigned; respect; retired; risk of; roles; said that; service and;
        services have; sick; significant; since june; six in; six of; skilled; so some; some are; some families;
        staff is; starting; stayed for; staying; stood; strategic; strategic leaders; support and; teaching; teams;
        teams are; than before; that helps; the county; the drop; the duty; the most; the place; the town; them has;
        them is; them that; then and; there; there are; there had; they do; they spoke; through a; time for; time to;
        to do; to support; today; told of; too often; two and; two of; two years; vary; visits in; warmth; was good;
        was needed; weak; were once; what good; who feel; with real; with two; work; work in; worker of; workers has;
        workers know; wrong; yet to
        """,
        0.5: """
        = narrated; a fifth; a shared; a single; about their; adult support; adviser; against; all; and committed;
        and inspectors; and leaders; and share; and this; and well; approach; are all; are the; are too; at every;
        authority was; be called; been done; build; by one; by senior; care have; care or; care workers; carried;
        case managers; chief; children with; childrens lives; childrens team; childrens trust; christmas; come;
        come and; commended the; committed and; consistently; culture; december; deep; difficult; director of;
        directors; down from; draws; early; early help; edge; even so; everybody; executive; exemplary; families is;
        field; financial; for better; for four; for improvement; for two; foster care; found; found inadequate;
        found it; found them; front; frontline; full; gaps; gone down; good deal; good to; green; had come; had too;
        half the; handed; hardly any; has put; have an; have found; heads of; health and; heard from; held; here;
        highly; hit; in foster; in its; individual; innovation; inspectorate wales; inspectors also;
        inspectors called; inspectors came; inspectors thought; is and; is in; is making; is taken; it has;
        its members; its social; key; later; left in; local government; long; made; managers are; many children;
        means to; middle; much; needed; neglect is; neither; next month; nine in; not find; not made; not put;
        of five; of harm; of it; of late; of personal; of their; officers had; ofsted the; on and; on them;
        on working; one; one day; other things; out; out for; people was; permanent staff; picked out; place to; plan;
        plans have; points; political leaders; position; promoted; published; recent; reflect; remains; resources;
        responsibility for; responsible; rota; see to; senior leadership; serve; services department; set up; shared;
        significant improvement; so good; speak; spring; stable; staff from; staff in; such children; support them;
        swap; take part; team leaders; that a; that had; the assessors; the average; the car; the coming; the focused;
        the missing; the night; the ofsted; the team; the time; the view; the words; their second; their work;
        them have; then; they went; they will; they work; those on; three of; to adult; to make; together with; too;
        trained and; travel; turn to; twice as; up and; valued; visitors; waiting list; was not; was the; we; week;
        weeks; welcome; went on; were seen; where they; which social; who know; who understand; whove; with one;
        with which; won; words of; work is; work practice; work was; worker had; workers do; working; working for;
        workloads; would be
        """,
        0.375: """
        = about front-door; = about scope; = strength; a great; a real; a short; a worker; abuse; adds;
        adult services; agreed that; all over; allocated; and care; and how; and says; are asked; are in; are still;
        area for; around; assessors; at present; at times; back; best; better outcomes; better than; but it; by their;
        called; can be; changed; check; children have; come out; coming; confidence; covered; culture of; days a;
        depends; describes; disabled childrens; do; do more; doubt; each; early and; enjoy; estyn; even; every;
        every level; experience and; families the; felt; fewer; fifth; find a; for good; for over; found and; four;
        from the; get a; go on; go through; good; great deal; had been; had lost; happy; hard; harder to; has found;
        has given; has helped; has left; have asked; have made; have to; have worked; having; head; help the;
        highly of; how far; hundred; in at; in early; in post; in ten; in their; in what; in which; inadequate;
        inadequate and; independent reviewing; inspectors praised; interviewed; introduced; is at; is good; is more;
        is on; is the; is used; it hard; it should; it took; january; knowledgeable; last inspection; last month;
        latest; leaders who; leavers are; leavers in; leaves; leaving; level; like the; love; management and;
        managers had; me; means; meet the; mostly; nobody is; not enough; not get; not have; notice; of exploitation;
        of four; of inspectors; of us; officers and; ofsted; often enough; on child; on in; one to; ones; or; or in;
        organisations; outcomes for; paid; partners have; per; person; place of; plain; planned; pool; previous;
        priority; professional; proportion; protection and; quality of; rated inadequate; report which; review of;
        runs; said and; said to; sat; saw; say that; schools and; sees; services at; shortage; shortage of; singled;
        singled out; skilled and; some; stand; stays; support children; support that; supported and; targets; team of;
        that is; that its; that many; that their; the better; the disabled; the edge; the inspectorate; the local;
        the number; the partnership; the police; the previous; the senior; the year; their letter; therapists; theres;
        they felt; theyre; think; thrive; times; to all; to build; to look; to ofsted; to their; told them; town;
        training on; twice; two days; unit; up on; up the; used to; very good; was; was made; was praise; was set;
        was to; were at; were described; were given; were said; what ofsted; what they; which they; with special;
        with the; work and; workforce; would; year; years
        """,
        0.25: """
        = about management-oversight; a long; a mentor; a new; a small; abroad; all but; and are; and its; and then;
        appointed; areas; asked; assessments of; at what; authorities; been a; been put; being; brought up;
        cabinet member; care quality; caring; cent; chairs; child is; children whose; children young; closed; closely;
        commission; commission cqc; confident; could; council had; council in; county; cqc; days; deal; decisions are;
        did; different; down to; drop; drop in; dropped; educational; elsewhere; experience; exploitation; families;
        flat; for care; for disabled; for more; form; four years; go; group; had seen; harder; however; important;
        in five; in on; in spite; inspectors from; is one; is too; it will; it would; keeps; knew; language;
        leaders had; local; long time; monitoring visit; more; most children; most vulnerable; needs of; nothing;
        number of; nurses; of; of ten; of you; ofsted found; on; on average; one of; online; only; pathway;
        pathway plans; per cent; persons; police; present; quality commission; raised; rated; report; response; room;
        says; senior; service; service has; service is; service was; services in; settled; share; single; so;
        specialist; spite; still; stuck; supported by; taken on; talked; team managers; that children; that there;
        the best; the disability; the health; the letter; the needs; the quality; the same; the system; their;
        theres a; they; they came; they can; they could; they would; this is; three months; three years; to come;
        to find; to improve; to it; together; told inspectors; too little; train; trauma; trust; up for; view of;
        visit; wales; was rated; was told; weekly; when the; which was; who; with a; with care; with what; within the;
        words; work together
        """,
        0.125: """
        = about leadership; action; after; ago; an; and for; and had; are not; at risk; better; both; care and;
        danger; described; gave; gone; great; has been; improvements; in care; in january; in may; inspectors;
        interviews; know; leaving care; letter; looked at; missing; of childrens; of those; outstanding; own;
        permanence; plans are; same; seen; services; services are; services were; system; the cqc; the report;
        the trust; those; to a; used; which the; who are; whose; worked
        """,
        -0.125: """
        = about care-leavers; account; adopters; and sisters; and to; are good; area; as; assessments; be good; birth;
        borough; changes; considered; did not; done; end of; experiences and; for the; for young; get; grade; hand;
        have been; how; if; impact of; in one; inspection in; is; judged; just; last; leavers; live; make; manager;
        might; months; no; of a; often; orders; recording; review; school; six; so that; special; strategy; than;
        the care; the day; the department; their families; to help; told; training; two; views; while; whole; within;
        word
        """,
        -0.25: """
        = found; a childs; a focused; a team; about a; about what; act; adopted; agency staff; ahead; all the; almost;
        already; among the; and more; and what; answered; anybody; are; are better; are given; are helped; are met;
        are now; areas of; arent; as to; asylum; at each; august; autumn; babies; be a; be in; be seen; been; been in;
        before a; begun to; better and; better for; breaks; brothers and; brought; by a; came out; care for; care in;
        care leaver; care services; carer; carers who; charity; children from; children get; choice; close; clubs;
        committed to; conference; contacts; core; could be; council and; council has; council to; councillor; dates;
        dealt; dealt with; detail; discussions; district; doesnt; drug; drugs; e; each of; earlier; easy; effective;
        effectively; english; every child; everyone; experiences; eye; failures; faith; families were; family support;
        faster; february; file; filled in; firm; first; flats; for a; for adult; for people; for this; forum;
        found to; frequent; full inspection; go to; good for; good rating; governance; graded; grown; guidance;
        had gone; has a; has already; have; heard; help for; helped to; high; high quality; hour; i; in an;
        in february; in most; in november; in this; in three; in touch; inadequate in; included; including; inside;
        inspections; interim; intervention; into; is done; it; its childrens; learn; leaver; leavers have; life story;
        liked; lines; list of; living; local area; long term; look at; looked after; made by; making; may be; meet;
        member; monthly; morning; most of; national; nearly; nearly all; needs and; next; no one; nobody; not in;
        numbers; of good; of these; ofsted and; ofsted inspectors; old; on a; on children; on time; on what; on which;
        once; order; out what; outside the; over; page; paper; part in; part of; partnership; people with;
        performance; planning; policy; practice with; private; pupil; putting; quick; quickly; rather; read; receive;
        regularly; remain; report says; requires; requires improvement; respite; result; reviewed; safe; safeguarding;
        said; scrutiny; see a; see that; see them; seldom; self; sense; service that; services and; set; should be;
        shown; shut; sight; signs; signs of; sisters; someone; sometimes; sound; strengths and; subject; support from;
        support to; tasks; teachers; teenagers who; thanks; that; that no; that nobody; that time; the assessment;
        the child; the findings; the four; the government; the home; the hub; the other; the people; the plans;
        the public; the second; the social; the three; the young; them and; there is; they are; they should; thing;
        those with; time in; to change; to date; to families; to keep; to say; to stay; toddlers; too long;
        took place; touch; touch with; trusted; turn; under the; understood; unpaid carers; up a; up with; victims;
        wait for; waited; waiting for; weekend; welcomed; welsh; went; were; were found; what children; what has;
        when they; where; wherever; who had; with an; with no; with parents; with them; worries; would have; wrote;
        yet; young peoples; youth workers
        """,
        -0.375: """
        a case; a clear; a council; a joint; a lack; a night; added; advocates; after the; age; aim; alone; alongside;
        ambitious; an hour; an inspection; and partners; and we; and with; answer; apply; april; are at; arrived;
        aside; assessed; assessments and; at night; at the; audit; autism; backlog; based; be; because; beds; begin;
        body; break; breakfast; bring; budget; built; but they; by managers; by two; care; carers in; chair;
        children are; childrens needs; childs; city; city councils; company; concentrated; concern; concerns;
        conferences; consistency; contact with; could have; covid; criticised; cut; decision; decisions; delay;
        difficulties; direct work; director; disabilities; disability; drift; due; eight; emergency; enough to;
        equipment; example; exceptional; expected; fall; families have; families in; family and; fewer than; figures;
        findings; focus; follow; followed; for; for all; for an; for example; for their; forward; foster carers;
        framework; friends; from a; fully; getting; girls; give; given; gives; gone on; good at; good time;
        got better; grip; groups; had made; hadnt; has said; has to; have come; have improved; have said; households;
        housing; identified; impact; impressed; in charge; in four; in june; in that; information; inspectors say;
        inspectors that; into care; into the; is no; its work; july; keep; kept; known to; knows; lack of; leaders;
        least; letters; like to; look; lower; made in; meant; member for; members were; middle of; moved; moves; ms;
        multi; multi agency; name; need help; neglected; never; nobody had; noted that; noticed; now and; nurses and;
        of an; of cases; of every; of high; of practice; of probation; of young; offending; officers have; on for;
        on monday; on their; one case; ought; ought to; overall; oversee; oversight by; pace; pandemic; parent;
        parenting; partners and; partnership working; pay for; peer; people had; people to; peoples; phone;
        placements; places; point; police and; practice and; praise for; prevention; promptly; public; questions;
        rather than; ready; recognises; remarked; report has; report is; reported; reporting; residents; respond;
        rest; ring; risk is; robust; rules; score; secondary; see the; senior leaders; sense of; september;
        services better; services of; set aside; side; six months; so far; social care; some of; sooner; spoke;
        standard; starts; strong and; supervision of; support of; teachers and; team for; ten; than half; thanks to;
        that ofsted; that were; the countys; the end; the files; the impact; the next; the past; the person;
        the visit; their children; their lives; their own; them in; there has; they get; they say; things; three;
        three weeks; tight; time and; time with; to ask; to become; to bring; to have; to reach; to see;
        to understand; too slow; trusts; turn up; up an; up by; visited; waits; wants; wards; warm; was a;
        was described; was in; way in; ways of; we were; weekends; well and; well as; went to; were also; were left;
        were of; were there; were too; what had; what was; when it; where the; whether; which had; who have; will;
        work that; works with; worried; yjs; your
        """,
        -0.5: """
        = about missing-and-exploitation; = about placements; = inspectors; a day; a plan; able to; about;
        adult social; advice; after children; aged; also praised; and give; and on; and so; and they; and too;
        anything; are left; as they; asks; at; attention; been told; begins; boy; brothers; by; can get; cannot;
        chief inspector; child; children in; children were; clear; co; comes; community; corporate; county hall;
        critical; data; date; domestic; domestic abuse; dont; dozen; during; enough and; family workers; fathers;
        feedback; forms; fostering; further; given a; grow; had spoken; half a; has improved; have not; hearing; his;
        hub; improvement and; in march; in those; inspected; inspectors have; inspectors noted; involved; is being;
        is still; it does; it says; itself; join; jointly; kind; labour; large; leader; learning disability; lessons;
        life; like; looking; looks; mean that; members of; most; moving; newly; newly qualified; nhs; not all;
        not always; notes; november; of children; of its; of which; offered; ofsted has; older; on better; on friday;
        on social; outcome; parents and; past; persistent; plans; principal; processes; prompt; quality and; recently;
        records; recruiting; referral; report states; responded; rest of; reviewing; right; rigour; risks; safe and;
        sensitive; services for; shortfalls; since the; social workers; speaks; states; step; story; strain;
        strengthen; supervision; supporting; sure; takes; taking; talk; tangible; than they; that are; that leaders;
        the cases; the children; the director; the full; the help; the inspectors; the middle; the services; the two;
        their social; there were; they did; they need; those at; though; throughout; to good; to show; to speak;
        to spot; to them; told to; top; treated; turnaround; two more; understand; visible; visits; visits are;
        vulnerable; was found; was glad; was no; weaknesses; well with; what; what is; when a; who is; who need;
        with other; with social; workers write; written; youngsters
        """,
        -0.625: """
        = about permanence; a; a few; advisers were; always; and children; and family; as well; assessment; at all;
        away; become more; been asked; before the; begun; board; boys; came at; can; care leavers; change;
        children is; consultant; contact; creative; deal with; dinner; each team; evidence; failings; family; foster;
        from; frontline staff; had a; had no; had praise; had to; hard work; heard that; helping; hospital; inspector;
        inspectors who; isnt; it could; it had; it said; know the; leads; little; looked; made the; makes;
        managers and; many of; march; meeting; meetings; monday; mothers; news; nursery; of what; opened; panel;
        people were; placed; probation; progress; pupils; put the; recommendations; recruitment of;
        regular supervision; reports; required; run; said it; say what; schools; she said; should; somebody; spoken;
        staff at; start; supervised; support staff; supports; term; that social; the childrens; they said; they were;
        this was; to tell; to the; trained in; under which; waiting; were not; what the; when; where there; which;
        with support; worker and; workers go; workforce is; write; writing; young people; youth
        """,
        -0.75: """
        = about other; a social; academy; although; and has; and there; ask; asked to; because of; before; brings;
        by staff; caseloads of; checks; councils childrens; describe; direct; education; fewer agency; fieldwork;
        files; find out; for many; for them; found but; had become; has since; has the; improved; inspectors had;
        is to; joint; known; lead; leadership; legal; let; may; more staff; move; need; noted; ofsted also; olds;
        on more; open; outside; practice in; programme; quality assurance; rating; recognised; regular; reviews; risk;
        said the; she; slow; some workers; spot; staff and; staff do; strengths; such as; team was; the council;
        the right; the support; the work; through the; time; to go; until; we had; what it; who has; will be; with;
        with practitioners; work with; workers had; year olds
        """,
        -0.875: """
        = about plans; adoption; another; are to; assurance; calls; children who; do not; good knowledge; hall;
        have a; homes; knowledge of; leaders and; meanwhile; need and; others; oversight; people who;
        practitioners are; put; qualified social; senior staff; stronger; that staff; the authority; the caseloads;
        the money; to leave; up; use; wait; we have; were told; work to; worked well; worker who
        """,
        -1.0: """
        = improvement; a child; a recruitment; and social; experienced social; how social; in each; it is; make sure;
        new social; permanent social; quality; sit; staff told; sure that; team and; tell; the family; way; we are;
        whom; work of; workers came
        """,
        -1.125: """
        = about health; and the; authority; gets; got; helped; of that; parents; staff had; teenagers; that it;
        training for; with children; work academy; workers will; young
        """,
        -1.25: """
        take; these; workers have
        """,
        -1.375: """
        = about recording; say; the new; workers now
        """,
        -1.5: """
        all of; inspectors found; needs; under
        """,
        -1.625: """
        agency workers; become; on the; workers are
        """,
        -2.125: """
        = about timeliness
        """,
        -2.375: """
        and staff; staff have
        """,
        -2.75: """
        = about assessments
        """,
        -3.125: """
        = about unaccompanied-children
        """,
    },
    Theme.OVERALL: {
        5.875: """
        = head
        """,
        3.625: """
        = context
        """,
        2.625: """
        = about overall; leadership management
        """,
        2.5: """
        a number; the first
        """,
        2.375: """
        = found
        """,
        2.25: """
        rating; recommendations
        """,
        2.125: """
        = council; in november; last time
        """,
        2.0: """
        at risk; care and; grade
        """,
        1.875: """
        = inspectors; hard work; in every; the news; were some; what care
        """,
        1.75: """
        a service; adoption; children and; help and; inspectors from; is positive; joint inspection; leaders are;
        leadership and; people in
        """,
        1.625: """
        a council; about how; achievement; areas; both; inspected in; its childrens; mp; report; report in; required;
        was a
        """,
        1.5: """
        = narrated; a long; a written; and in; are outstanding; bottom; called the; congratulated; does for;
        for years; improvements in; in may; noted that; praised how; put the; rated good; required improvement;
        said the; secondary schools; support from; surprised; the care; the department; were found; what children;
        year and
        """,
        1.375: """
        a better; almost; an outstanding; and by; authority in; been through; been under; children in; children there;
        corporate director; councillors; director for; doing well; foster carers; granted; have left; however;
        improvements; in february; inspection in; is that; many areas; outstanding; parents and; progress; region;
        said it; services had; stressed that; stronger; the changes; the grade; the letter; the work; this; was given;
        was glad; was inadequate; well; which they
        """,
        1.25: """
        a report; acknowledge; and help; better inspectors; children for; commissioners; delighted; disappointed;
        encouraging; fourth; further; goes on; had already; hard; has ever; has moved; has now; help for; help that;
        improvement; inspectors who; leader; leaders on; left; measures; member; members will; months later; november;
        on childrens; opposition; requires; september; service with; services in; services still; something; speak of;
        the region; the watchdog; things are; with send; work to; worse
        """,
        1.125: """
        a great; a peer; admitted; adult social; all four; and families; and found; and health; are better; as they;
        association; authorities; been inadequate; between april; came out; commitment; councillors said; deep;
        efforts to; failed; few; five; four of; glad; grades for; impressive; in most; in services; inconsistent;
        inspectors looked; is good; is still; it a; its self; judgement; july; local area; management; management and;
        managers and; managing; neighbouring; nothing was; now good; of ehc; ofsted has; on improving; pointing;
        protect; protected; provides; rating and; said were; strengths; taken a; that people; the four; the help;
        the service; they also; things; things that; two; up to; visits in; vulnerable youngsters; was praised;
        way and; way of; we are; welcomed by; were inconsistent; when people; year before
        """,
        1.0: """
        a government; adoption performance; and for; are widespread; areas for; authority and; bad; been given;
        been transformed; better for; bosses at; by ofsted; called it; care for; cases of; cause; cause for; chair;
        children went; come and; community planning; concerns; conservatives; contact and; coun; council whose;
        councillor; councils in; councils leaders; difference for; disappointment; do well; earned; every part;
        experiences; for looked; for priority; foster; fostered; four years; full inspection; give young; government;
        grades; had four; harmed; has come; have the; headway; his; hoped; improvements to; improving; in each;
        inspection had; inspection is; is better; is with; it had; james; key processes; leavers is;
        local safeguarding; members have; much; much has; nor the; now it; ofsted inspection; on from; on two;
        open and; out as; outcome; people are; practice with; progress had; protection and; put vulnerable; raised;
        received the; report that; say it; serious; several areas; she also; significant concern; signs; signs of;
        since that; spoke well; strategic leadership; strengths were; strong practice; support for; support they;
        surprise; tangible; that he; that mean; that what; the conservatives; the old; the whole; they should;
        transformed; typically; was sorry; well but; wells; were asked; were rated; when ofsted; whole the;
        widespread; with an; with special; workers give; years; years to
        """,
        0.875: """
        a clean; a joint; a recent; a similar; about childrens; abuse and; adequate; adoption and; all; also the;
        and children; and culture; and foster; and governance; and improvements; and leaving; and management;
        and school; and september; and there; and they; are at; are doing; are made; are so; are treated; areas as;
        at good; at this; at what; authority; be done; because a; been; been rated; before this; beginning to;
        being left; borough had; broke; by one; by way; care in; care of; caused; chair asked; child was;
        children looked; co; come out; commissioner; comparison; council after; councils; depends; deteriorated;
        difference; does; done and; effective; ehc plans; eight; example; experience; failing; failings; families and;
        families help; family and; family will; five councils; for all; for example; for most; for other; found to;
        gave; goods; had led; had praise; had seen; harm are; have asked; have praised; have taken; help it; holder;
        in eight; in october; in place; inadequate; inherited; is all; is by; is excellent; is inadequate; is the;
        its full; january; labour; last six; life for; marked down; marsden; most; news; next door; no other; not all;
        not kept; now that; of action; of strengths; of strong; ofsted inspected; only the; pace; paid the;
        people better; pointed to; practice as; priority action; progress with; protection; public health;
        quality indicators; remains; remarkable; requirements; result; safeguarding children; said there;
        school leaders; send have; service in; service that; services said; services team; services trust; shows;
        so far; some things; soon to; special educational; spoken; staff in; stressed; suffered; tears; that several;
        that works; the basics; the conservative; the country; the culture; the experience; the judgement;
        the monitoring; the opposition; the staff; their colleagues; this means; though; today that; told of;
        too soon; top; troubled; two areas; unacceptable; very effective; visit is; was; was another; was marked;
        welcomed the; were last; when he; who came; who leads; will do; with children; with those; with which;
        work of; worked for; wrote of; years earlier; years of
        """,
        0.75: """
        = about scope; a councils; a place; a very; about half; admitted that; adoption is; adults and; alarm;
        already been; among them; and achieving; and inspectors; and noted; and partners; and read; and senior;
        and staff; and support; and the; are being; are mostly; asylum seekers; at immediate; authorities had; basics;
        be and; be inadequate; be more; been so; before that; being harmed; board is; branded; brought in;
        but inspectors; but some; by our; came; came away; capacity; care has; care leavers; change has; children are;
        children board; children services; citys childrens; clean; commission cqc; concerns about; conservative;
        considered; consistent and; corporate parent; council; council which; country; credit where; days and;
        dedication; educational needs; effective and; effective the; eight of; else; everything else; experiences of;
        failed in; families get; far; far the; few councils; first monitoring; for anyone; for young; found in;
        from what; full; glowing; go back; gone well; good overall; good rating; got better; got the;
        government commissioner; had ended; had judged; had made; had picked; had taken; hand in; harm because;
        has been; has inspected; have; have brought; hed; help young; highest; highlighted; improved; improved and;
        in five; inspection; inspection were; is not; is open; is too; it comes; it does; it follows; its leaders;
        judgement is; july the; landed; lead member; leader and; leaders and; leaders children; leavers the;
        letter about; lga; look in; low; made of; make progress; momentum; monitoring visits; much and; named;
        need not; no child; no family; not gone; not wait; nothing had; observed; of areas; of harm; of local;
        of which; of working; offending; ofsted is; on children; other children; pandemic; panel that; people and;
        peoples; performance; placed in; planning partnership; points to; positive about; problems with;
        protection the; put in; puts; read in; recall; record of; report was; reported that; reports of; run on;
        safer; says in; secondary; see how; service which; sets; sets out; shortcomings; showed; significantly better;
        six months; slower; spoke; statement of; support by; than a; than at; that is; that time; the contact;
        the covid; the five; the last; the leadership; the nine; the rating; the recent; the record; the same;
        the shortcomings; the skills; the yos; their families; there were; they; they live; they say; things were;
        thinks; three of; time of; told us; town; transformation; up from; view; wait for; was first; was inspected;
        wasnt; welcomed; well the; were right; were too; were worried; what a; which inspectors; which we;
        which young; who live; with foster; words; words were; works and; worried by; yet; youth offending
        """,
        0.625: """
        a real; a row; a series; a six; a step; about a; achieving permanence; action; all over; an inadequate;
        and because; and do; and go; and its; and learning; and more; and neglect; and were; and when; answer is;
        are going; are most; are not; are safer; area had; area inspection; areas have; asked if; award; back in;
        barely; base; because nobody; because of; been good; been told; beginning; benefit of; better to; blamed;
        borough; but a; but the; came and; care get; care was; case managers; chair of; children it; concern;
        concerned about; constabulary; continued; continued to; corporate; could be; council at; council have;
        council leader; councillors and; councils services; counties; department and; depends on; disabilities send;
        districts; educational; effectiveness of; efforts; eleven months; ended with; exploitation; extremely;
        families at; families told; families with; fast; fast and; few staff; first full; first response; first time;
        follows; for adults; for leaders; for many; for permanence; for some; framework; from an; from ofsted; get a;
        get is; give children; gives the; good in; good on; good service; got; grade of; graded the; grave; green;
        hangs; hardly; harm; has put; have already; have come; have done; have given; have moved; have worked; help;
        helps; i; immediate risk; impact of; impact on; improve; improvement were; in at; in july; in spite; in those;
        inadequate as; inspected; inspected the; inspection before; inspectors were; is a; is more; is on; it is;
        it isnt; it needs; its; its partners; its support; joint; journey; keen; key areas; last two; lately;
        leadership; leadership of; leadership team; leavers experience; leavers had; leavers outstanding; led to;
        left it; left too; lifted; listed; live with; looked after; looked at; looks after; lowest; lscb; luck;
        marked; marks; most areas; moved on; needs and; needs in; new framework; next; next full; nine; nine months;
        no; now been; now rated; october; of a; of change; of outstanding; of their; of two; ofsted also;
        ofsted inspectors; ofsted judged; ofsted would; ofsteds; on four; on making; one; one can; open; out this;
        overall judgement; owned; part of; parts; people get; people safe; people was; performing; plan are;
        plans and; prepared for; previous; protection was; pulled; raised by; rating is; realistic;
        recommendations and; referrals and; regulator; reports on; require; require improvement; requires improvement;
        reviews; risk of; safe; same; saw; saw that; scathing; school; schools in; seekers; sent a; seriously;
        services run; services to; services were; several; shortfalls; show how; side of; similar; since october; six;
        six in; so are; so much; so well; social services; spite; spite of; staff have; standards in; stay at;
        step up; still have; than in; thanked; that change; that in; that nobody; that one; that theyd; that things;
        that we; the benefit; the chair; the county; the cqc; the danger; the dcs; the effectiveness; the highest;
        the middle; the needs; the next; the only; the pandemic; the picture; the portfolio; the special; the system;
        their view; them are; there are; theres; theres a; they said; things have; those on; throughout the; to act;
        to child; to protect; too slowly; took over; union; us; visit in; visited the; was considered;
        was outstanding; was very; watched; way that; we had; weaknesses; well looked; went on; were both; were good;
        were inadequate; were no; what the; when children; where it; who get; who has; who suffer; widespread or;
        will not; won; work was; would be; would take; written statement; yet the; youth justice
        """,
        0.5: """
        = about missing-and-exploitation; a check; a court; a partnership; a time; action plan; adoptive; after and;
        ago in; although there; an earlier; and a; and many; and or; and our; and plans; and protection; and several;
        and some; and too; and wellbeing; are all; are found; are getting; are left; are safe; as inadequate;
        as outstanding; asylum; at its; attend; authorities in; authority is; authoritys; be good; be sent;
        been reviewed; below; better quality; better since; better with; borough was; bright; built on; cabinet;
        cabinet member; called; can say; care board; care were; certain; changed for; child protection; children now;
        children well; children were; circumstances; cllr; close to; committed and; council was; councils have;
        councils work; county council; cqc; credit; decisions were; department; department has; disabled; do so; down;
        drug; education; education services; ehc; either; ended; ended in; england; english; even so; every case;
        evidence that; exceptionally; excluded; executive; exploitation are; exploitation of; fall; families is;
        fared; fast enough; fire; for children; for education; for life; for their; for this; for vulnerable;
        for what; foster families; fostering; found good; fourteen; from a; given an; given the; go through; gone;
        good services; good with; government inspectors; groups of; had also; had come; had found; had put; has not;
        has to; has yet; helped and; her majestys; high; if children; improve and; improvement was; in april;
        in court; in social; in too; inadequate since; independent; inspections; inspectors in; inspectors saw;
        is also; is making; is thought; it; it has; it went; it would; its a; its services; joint targeted;
        judged good; judged the; kept up; key; know that; largely; latest inspection; leaders; leaders know;
        leave care; left care; life story; live; long; look after; lowest rating; made a; made in; made the;
        managers oversight; matters; mixed; more to; most children; need to; neglected; not be; not been; not come;
        not in; not much; nowhere; of care; of constabulary; of june; of ofsteds; officials; ofsted came; ofsted in;
        often and; on being; on how; on it; on social; others; our; out of; outstanding and; parents of; partner;
        partner agencies; partners in; peer; people at; people were; permanence; peter; picked; plan is; praise for;
        praised for; pride; probation has; problems; protected and; published; pupils; put; rated the; recent;
        recommended; reflect; remains a; results; round the; rung; rural; safe and; said; same grade; satisfactory;
        saying; school age; scrutiny; self; self evaluation; send services; series of; service for; service was;
        services was; sharp; side; sides; significant concerns; significantly; since january; since march; since then;
        singled; so; some children; special measures; staff can; start; start of; stepped; still; story work;
        successful; support is; targeted area; than half; that its; that most; the area; the better; the bottom;
        the difference; the exception; the level; the long; the lowest; the multi; the new; the post; the result;
        the second; the single; the town; the uk; the wait; the words; the workforce; the year; their letter; them as;
        they came; they were; things to; think that; this has; this morning; this week; this year; though it;
        thought that; to meet; to require; to speak; to step; to use; today; trust has; trust is; turnaround; twelve;
        uk; under way; unison; visit; was commended; was requires; was satisfactory; watchdog; way; way the; we;
        weaknesses that; week and; well and; well of; were made; were there; what should; which has; which means;
        whom the; whose; will take; wish to; with disabled; with families; with parents; with two; workers know;
        worst; would not; year the; year with; young asylum; youngsters are; youth
        """,
        0.375: """
        = about leadership; = strength; a word; according; according to; achieving; acknowledged; added that;
        additional; adopted; agency staff; ago; an assessment; an hour; and care; and council; and early;
        and education; and people; and services; and supported; and where; appointed; approved; are and; are clear;
        are committed; are met; are supported; as a; as an; as children; as one; asked what; assurance; at least;
        attention; audit; badly; be found; be seen; because the; become; been seen; been the; before the; benefit;
        boroughs; brought; building; business; but not; called a; can see; care; careful; caseloads are; cases were;
        chance; chance to; chief; chief officers; child sexual; child to; colleagues; come; come in; commended for;
        community; core; could have; council and; council in; council is; county; court; court work; crisis;
        critical of; damning report; danger; decisions are; describes; did; direct work; direction; director; doing;
        drift and; ever; every one; everything; excellent; exception; experience and; exploited; families of; felt;
        fewer than; fifteen; for it; for older; for whom; formal; found; front line; gap; get better; gets; getting;
        getting on; goes; graded good; groomed; had asked; had had; had moved; had not; half the; has become;
        has found; has given; has the; have improved; he was; heart; held in; here; homes in; immediate;
        improvement plan; improvement to; in charge; in childrens; in january; in june; in our; in reading;
        in several; in six; inadequate by; inspection of; inspectorate; investment; is; is now; is one; it in;
        know their; large; leavers are; left the; letter; light; list of; lists; local authorities; long term; make a;
        management oversight; met by; monitoring; monitoring visit; mostly; moved; moving; needed to; needs to;
        nobody could; none; not being; not consistently; not yet; of being; of court; of domestic; of its; of march;
        of september; of significant; of social; of staff; ofsteds report; old; on this; once more; one was; only;
        only one; out the; overall; overall the; parents who; partnership has; people leaving; picture; placed;
        plan with; pleasure; professionals; progress and; progress of; protection of; protects; provision; range of;
        rates; really; recommended that; record; recovery; referral; rely; rely on; remarked; report which; right;
        safety; sensitive; service had; services require; sexual; sexual exploitation; significant harm; singled out;
        skills; smaller; sound; staff and; stage; standards; statements; steady; step down; strain; success;
        supported by; take the; team and; team had; team of; teams were; tells; than the; than they; that; that came;
        that children; that there; the childs; the list; the pace; the partnership; the plan; the progress;
        the senior; the support; the team; the teams; their; them were; there and; these; they could; they want;
        theyd; think; thinking; this time; those for; time that; timely and; to ofsted; to send; together for; told;
        treated; two days; unannounced; unborn; unborn babies; unsafe; visible; warned; was told; way they; were at;
        werent; what; where the; where they; wish; with its; with three; work and; worker and; worries; would like;
        you; youngsters
        """,
        0.25: """
        a disabled; a good; a job; a result; a young; abuse; after a; all the; among; an; and have; and of; and one;
        and who; april; are helped; are looked; are still; assessed; assessments of; be better; been found; been put;
        best; big; but; calls; changing; check; children had; children who; city; clear; clearly; college; consistent;
        councils childrens; deal of; direct; director of; disabled child; disabled children; does not; done by; door;
        drew; effectiveness; estyn; fair; fell; findings; follow; for a; forward; from care; from their; frontline;
        future; given a; got a; growing; have got; her; homes for; how it; how well; impact; in four; in two;
        inspector; inspectors found; inspectors have; isnt; its own; itself; job; justice; led; less than; looks; lot;
        majestys; member for; members; missed; must be; nearly all; needs are; neglect; no more; not have; notes;
        of it; of leaders; of the; of these; offered; ofsted; ofsted report; one of; other; over the; overall rating;
        parts of; people with; public; rating for; read; receive a; referrals; referred; report by; report is;
        report says; reports; requiring; requiring improvement; review of; safeguarding; said to; say that; says the;
        service has; services at; she; should be; significant; staff are; statement; swift; system; takes;
        team managers; team was; that childrens; that it; that some; that the; the authority; the chief;
        the inspection; the local; the outcome; the overall; the public; the quality; the regulator; the top;
        their social; them and; then; they are; they do; third of; those; through a; time for; to leave; to tell;
        to them; travel; up in; upon; verdict; virtual school; vulnerable; wait; wales; was good; was not; was that;
        we have; we were; went to; when it; who have; within the; without a
        """,
        0.125: """
        = about plans; = improvement; adviser; also; answer; are in; area; be; better; board; by a; case; change;
        could; down to; first; go; line; list; needed; number; on; on their; oversight; partnership; run; send;
        social care; some; speak; strong; take; talked; than; the virtual; to a; to help; to keep; when a; which;
        who need; whom; will be; with; with the; work with; young people
        """,
        -0.125: """
        = about other; a child; adults; advisers; arent; assessments are; asylum seeking; at a; before; came to; cent;
        disability; dont; drift; end; families; focused; for them; get; good; health; in march; leavers; little;
        living; local; name; national; needs; not; nothing; number of; nurse; of what; off; out; panel;
        personal advisers; plans were; practitioners; reasons; say; service; services for; special; supervision;
        that a; third; to get; want; who were; with them; within; works
        """,
        -0.25: """
        a home; a letter; a plan; a significant; a specialist; a visit; above; achieve; achieved; adult; agencies;
        ambitious; and had; and no; and parents; and progress; and sisters; and to; anybody; are now; are seen;
        are too; arrived; as well; ask for; at; at all; audits; be a; because; been asked; been left; better than;
        beyond; birth; birthday; book; books; break; bring; brothers and; by the; came in; cared for; carer; carry;
        centres; challenge; child in; child is; children with; childrens services; choice of; ciw; closed; clubs;
        come back; comes; commended; commission; common; completed; concerned; consider; corporate parenting;
        could not; council has; council will; dealt with; decisions about; delay; detail; disabilities; do; dropped;
        early help; end of; enough; evening; failures; families were; filled in; for; for an; for good; for three;
        for too; forum; from; going; groups; guardians; had been; hadnt; happens; has asked; have an; heard; hearing;
        helped to; hit; holds; homeless; how the; hubs; if they; ill; improvement in; in care; in how; in their;
        individual; inspectors; jobs; judge; kept; know how; known to; last; leaders have; leaves; lessons; level;
        lived; lives; lone; longer; makes; many of; matter; me; mental health; multi; multi agency; neighbours; nor;
        not to; notice; noticed; now; nurses; of assessments; of how; of risk; of three; of young; ofsted and; on for;
        on the; on which; ones; ought; ought to; overnight; parent; pathway; per; per cent; person; persons; plans to;
        praised; proceedings; pupil; qualified; quality; reached; respite; runs; says; says that; second; seeking;
        senior managers; services are; services department; services which; set out; sight; sit; spoken to;
        staff were; staff who; started; stayed; story; take part; taught; that all; that ofsted; that staff;
        that they; that were; the autumn; the countys; the family; the file; the law; the plans; the previous;
        the social; their first; them; therapists; there was; they did; they had; they need; time; to come; to do;
        to go; to live; to look; to read; to say; to talk; to work; to write; told that; told them; told to;
        touch with; turn; twice; two of; until; updated; victims; visit to; voices; volunteers; vulnerable children;
        waiting for; want to; was also; was found; weekly; what had; what they; where a; which are; which children;
        which the; who go; who know; will; will go; wishes; with a; work in; workers were; workers who; workforce;
        worry; writing; written; young adults; younger
        """,
        -0.375: """
        = about workforce; a case; a childs; a crisis; a culture; a dedicated; a meeting; able to; about what; accept;
        action is; again; again in; against; age; age of; agreed; agreed to; all but; all three; along; alongside;
        an extra; and carers; and childrens; and know; and outcomes; announced; answers; appointments; are done;
        are more; are put; are well; area send; as to; asked; asks; average; been taken; before a; better at;
        borough council; bought; britain; but it; by an; by contrast; care are; care is; care quality; cared; child;
        child and; children a; children get; children have; childrens needs; choice; chosen; clearer; clinic; clinics;
        close; closely; come down; comes in; coming; committee; communication; complete; complex; confidence;
        contract; contrast; conversations; countys; covid; days of; deal; deals with; dealt; decision; desk; detailed;
        difficult; discussions; documents; done; done about; done for; doors; drawn up; drive; due; during;
        each other; early and; emails; emergency; emotional; energy; enquiries; equipment; every; every child;
        expected to; explain; eyes; falls; families who; fathers; february and; few of; fewer children; filled; final;
        finish; five years; focused on; football; for adult; for help; for social; free; front; getting better; girls;
        great deal; grew; grow; had a; had gone; harder; has already; have been; have made; have no; have their;
        have to; heads of; hear; heart of; held; help them; hopes; households; how far; identified; if it;
        improvement board; in nine; in on; in touch; include; independent reviewing; informed; initial; inside;
        inspectorate wales; inspectors came; inspectors noted; intervention; it also; it found; it said; it should;
        it will; its care; join; kinds; lack of; language; leaders had; learn; learned; led by; left out; legal; less;
        listened; live in; looks like; made it; made with; majority; make up; man; manage; managers are; many; match;
        may be; mean that; meant to; meet their; men; mentors; message; met; met the; miles; million; miss; monday;
        monitored; months to; morale; more and; moves; mums; need; needs were; new; newcomers; night; nobody;
        nobody had; not always; note; november and; of child; of every; of good; of inspectors; of looked; officer;
        ofsted was; olds; on with; one team; orders; organisations; out a; overall effectiveness; oversee;
        oversight of; page; paid for; paper; papers; parenting; partly; partners; patterns; pays; people from;
        people have; plain; planning for; plans are; plans in; pledge; political and; posts; present; probation;
        prompt; proper; proportion; put down; put off; quality commission; quick; recommendation; recording;
        relationship; relationships with; relentless; remained; report and; report to; reported; requests; resources;
        respond; right time; risk and; risk are; risks to; run by; run the; said in; said they; says it; secure; see;
        seeing; seldom; sentence; settled; seven; shared; short of; shortage; shortage of; sisters; site; social work;
        social worker; social workers; soon as; spring; starts; states; straight; subject; supported and; supporting;
        sure; swiftly; systemic; taking; targets; teachers; team from; team that; tell; ten; tenacious; that no;
        that should; the age; the board; the child; the district; the end; the good; the head; the heart; the home;
        the person; the point; the police; the risk; the spring; the subject; the visit; their children; their lives;
        they wanted; they would; thing; three children; throughout; timeliness; to be; to childrens; to decide;
        to finish; to follow; to reach; to set; to young; too little; touch; trained to; troubles; trusts; tuesday;
        two in; two years; unaccompanied; until the; up on; us to; use of; views; visited; visitors; visits are;
        wait too; was done; was now; was the; way it; ways; we do; weakness; weight; wellbeing; were described;
        were held; were kept; were left; were said; what it; what was; whenever; which is; which it; which was;
        who may; whom they; will have; with some; word; worked with; workers for; workers have; worried about;
        year olds; year to; yearly
        """,
        -0.5: """
        = about timeliness; a; a boy; a damning; a focused; a fortnight; a month; a social; a statutory; a watchdog;
        a week; a whole; about children; above all; accepted; access to; account; acts; adult life; after; after the;
        agenda; all children; all staff; allows; although; ambition; an inspection; and adoption; and again;
        and managers; and planning; and two; apologised; are among; are called; areas are; arrangement; arrivals; as;
        as its; as requires; as soon; as the; asking; assessed and; assessing; assessment and; at every; at one;
        at that; authority had; autism; before they; began; behind; being done; better outcomes; boy of; budget; by;
        called on; can be; can have; care had; care homes; carried; categories; changed; children has; children to;
        chose; committed; concentrate on; costs; council a; councils support; created; critical report; culture in;
        data on; deals; decide; delays in; department for; departments; do better; do more; down by; early; easier;
        effective in; elsewhere; evaluated; every level; feel; fewer; fifth of; figure; file; first of; focus on;
        for disabled; for instance; for the; for those; form; found was; friends; front of; fully; futures; go on;
        go to; good care; good deal; good help; good use; governance and; gps; grandparents; grant; greater; grip;
        had before; had begun; had lost; had their; half of; hands; happy; has looked; has taken; have seen; having;
        head; head of; health services; help to; help with; here and; homes were; hospital; house; houses; housing;
        if the; in detail; in its; in what; inadequate judgement; ineffective; inquiry; inspectors and;
        inspectors called; inspectors reported; instance; interview; interviews; into care; investigations; invited;
        involved in; is very; is well; it can; it that; its good; its staff; june and; kind; know; lack; last summer;
        lead; leave; leavers and; leavers requires; led the; let down; letter and; letter that; like; lines; long to;
        main; major; make good; management board; meant; meet the; might; might be; model; money for; monitor; move;
        new report; no time; not just; not put; noted; nothing but; of all; of cases; of families; of help;
        of inadequate; of one; of our; of plans; of them; of very; ofsted for; often; on them; on thursday; once the;
        online; or; out that; out today; outcomes for; parents are; parents said; participation; particular;
        partnerships; party; personal; phone; plan; played; points out; potential; prevention; procedures; programme;
        quality assurance; ran; rated it; rated outstanding; re; ready; ready for; regular; report said; reviewing;
        rise; risks; say how; say the; scotland; secretary; send and; senior; services that; set; share; signed;
        significant progress; since; since its; since the; six weeks; skilled; slow; somebody; sometimes; specialist;
        spent; spokesperson; spot; stability; stable and; statutory direction; stay in; still a; still not; strength;
        strong and; suggested; support and; support that; support to; supports; taken in; talks; task; that of;
        the areas; the committee; the dfe; the education; the families; the formal; the health; the inspectors;
        the joint; the ofsted; the people; the recommendations; the summer; them inadequate; them to; they saw;
        they will; this is; thoroughly; those that; through the; time to; to all; to feel; to find; to give; to hear;
        to its; to lead; to more; to the; took place; trained; trauma; trust was; try; uncertainty; up; up the;
        view of; visit on; visited by; visits; visits and; waited; waits; was about; was being; was weak; we will;
        well supported; welsh; were inspected; were not; were now; were to; what their; when things; where there;
        while the; who; who is; who use; who work; whole of; why; with every; with other; with what; women; work on;
        workers are; workers do; working in; working with; wrong
        """,
        -0.625: """
        a monitoring; a new; a serious; access; across; after children; agency; all care; all that; already;
        also found; also praised; an independent; and are; and better; and child; and say; and then; and well; any;
        are under; area for; area of; areas to; arrangements for; ask; assessment of; back; be made; because it;
        because they; been held; behind the; benefit from; better but; better services; between; boy; brothers;
        brought out; but there; by care; called for; cannot be; challenged; changes; changes in; children benefit;
        children from; childrens care; city of; code; communities; concentrate; contacts; control; coped; council to;
        decisions; declined; dfe; directors; drawn; education health; energy and; expected in; explained; fact that;
        families the; files; findings are; for adoption; forty; found on; full council; give; give a; given to;
        good for; good news; had to; had told; had yet; happen; has got; has made; has told; heads; health and;
        help in; highlights; hours; how much; hub; improving services; in early; in help; in need; in some;
        inadequate ofsted; included; inclusive; inconsistent experiences; information; inspection team;
        inspectors had; inspectors said; interviewed; involved; is an; is at; is part; it makes; its inspection;
        joint inspections; keeping children; knew; know the; know what; knows; last inspected; law; learning; left in;
        looking; looking after; made progress; made up; make the; managers; mean; means a; meeting; mental; minimum;
        minister; missing; most of; mr; need of; nhs and; no grade; of concern; of covid; of early; of safeguarding;
        of special; of support; of us; ofsted now; older; older people; once; or systemic; organised; other parts;
        outcomes of; paid; part; partnership working; permanent; planned; point; possible; preparing; promised;
        protection for; protection in; puts the; queue; quickly and; rating that; reason for; recognised; records;
        recruitment; reforms; report praises; responded; responsible for; rigorous; risk is; role; rules; safeguarded;
        scheme; schools; schools and; sent; services the; set up; setting; should; significant improvement;
        significant weakness; signs that; since june; so in; special praise; staff; staff of; stand; stay; stayed at;
        stays; stopped; systems; team to; teams; than before; that help; that report; the city; the community;
        the councils; the director; the executive; the number; the right; the time; the trusts; the two; their own;
        themselves; there had; they knew; they went; things had; this was; this way; thought of; to arrive;
        to children; to take; too many; twenty; urgency; usually; visits to; warning; was explained; was judged;
        was left; was one; was so; was still; was there; we found; were given; were taken; what difference; what must;
        what we; where children; work; worked together; would have
        """,
        -0.75: """
        = about assessments; = about placements; a clear; a neighbouring; a second; a third; acted; aged; also said;
        always; and above; and at; and effective; and not; and so; and these; and with; are kept; are protected;
        arrive; assessments; assure; at services; been back; better the; borough has; can give; care have; centre;
        checked; checks; children safe; childrens homes; city council; come first; commissioned; committee that;
        conclusion; conferences; councillors in; croydons; damning ofsted; described; education childrens; eighteen;
        every three; everyone; exceptional; experiences and; fact; fenced; figures; followed; followed the; for its;
        for more; for seven; for two; fortnight; friday; from the; good at; good social; good to; had; has brought;
        has led; has left; have better; have strong; important; improvement since; improvements were; in good; in no;
        in other; in practice; inadequate rating; inspected and; is done; is out; is put; it all; it says; knowledge;
        last week; latest monitoring; lead to; leadership was; local authority; lowest of; majestys inspectors;
        making good; meet; members had; month; must; my; nights; no overall; not given; of some; ofsteds inspectors;
        on a; one had; one to; only when; outcomes; outside; pay; people; people who; pointed out; police; policies;
        poorly; positive and; private; process; quickly; rating was; reason; regularly; responsible; return; reviewed;
        reviewed the; rigorous and; ring fenced; robust; safeguarding was; said and; said when; see to; service areas;
        service is; services since; since last; small; sooner; stable; step in; such; summer; than that;
        that families; the inadequate; the independent; the performance; the place; the strengths; the trust;
        their needs; there; there is; they can; this service; thorough; three months; three times; to it; to know;
        today friday; together; too long; too slow; took; understand; uneven and; up by; was among; was on; was to;
        weak; website; weeks; were in; were put; when they; which ofsted; with areas; with child; with experience;
        with no; with whom; worked; yet to; young
        """,
        -0.875: """
        = about education; a single; a team; after being; after ofsteds; after they; an area; and family; and what;
        answered; are given; areas in; around; arrangements; before it; cant; carers; childrens; childrens social;
        come to; corporate failure; council can; council does; county councils; demand; developed; district; duty;
        equity; experienced; failure; family; find; for overall; found when; goes to; good time; had an; has a;
        have had; have more; how; improved significantly; improvement overall; in for; inspect; is set; it was;
        last full; last year; leavers in; leavers were; letter is; letter to; making the; meetings; month the; months;
        much better; need it; no one; not get; not good; ofsted looked; ofsteds new; other areas; outstanding the;
        parents; part in; plans; practice and; praise; praises; progress is; protection given; purpose; recalled;
        relationships; report the; responsibilities; rests; rests on; said of; serious weaknesses; service and; shown;
        social; some areas; that are; the backlog; the failings; the young; times; to change; to inspect;
        to outstanding; to put; to run; to see; to show; to support; too; training; understood; waiting; was graded;
        was rated; way in; well to; were also; were looked; whether; while it; workers in; would; year when
        """,
        -1.0: """
        a strong; about; act; added; advice; and an; assessors; at an; at the; backlog; begun; but too; by inspectors;
        call; care at; criticism; each; examples; examples of; failures in; focus; for each; found inadequate;
        found that; going to; good enough; good or; good practice; good quality; good requires; had rated; homes;
        how good; in all; in it; in that; inspection the; invested; is another; is given; it deals; keeps;
        leadership that; let; made; managed; more children; more than; moved up; now get; of service; of services;
        on what; one in; own; plan for; provide; question; rated; report also; score; serious failures; services;
        services have; since december; taken; teenagers; that this; that young; the main; the problems; those who;
        three areas; to those; too for; use; was more; week; what has; which were; who had; who was; without;
        work together; working; year
        """,
        -1.125: """
        = about permanence; alan; all of; and has; and social; another; are; are four; are making; but was; cases;
        councils care; counted; demand for; did not; done to; families said; good work; have a; improve the;
        improvement has; in a; inadequate while; is about; judgements; keep; known; last inspection; late;
        leadership which; lost; making; manager; most vulnerable; nothing is; offer; our children; outstanding good;
        positive changes; practice; rated as; ring; score for; seven years; show; some services; strategy;
        the borough; the experiences; the labour; the most; the other; the report; they look; to make; was only;
        who are; worker
        """,
        -1.25: """
        = foot; been praised; boys; children at; data; day; focused visit; found at; good progress; has had; if;
        inspection report; into; leaders in; made by; means; need help; of children; of this; report came;
        services and; statutory; team; was made; well as
        """,
        -1.375: """
        = about care-leavers; = about front-door; been made; days; do not; for childrens; is being; its report;
        judged inadequate; leaders good; made to; meets; progress but; rated inadequate; say in; taken the;
        the government; the judgements; thursday; while
        """,
        -1.5: """
        = about childs-voice; = about health; aim; and good; care services; children; following; good and; hard to;
        inspection and; that has; the response; the way
        """,
        -1.625: """
        been in; for improvement; make; ofsted said; protection children; response; to have; very good
        """,
        -1.75: """
        workers
        """,
        -1.875: """
        and how; in this; that services
        """,
        -2.0: """
        home; is to; ofsted found
        """,
        -2.25: """
        = about management-oversight
        """,
        -2.375: """
        = about disabled-children
        """,
        -2.5: """
        = about unaccompanied-children
        """,
        -2.75: """
        work practice
        """,
        -2.875: """
        so that
        """,
        -3.5: """
        = about recording
        """,
    },
    Theme.SCOPE: {
        7.625: """
        = context
        """,
        5.5: """
        = head
        """,
        3.75: """
        = about scope
        """,
        2.125: """
        = about childs-voice; an inspection; ciw; inspectors have
        """,
        2.0: """
        leaders; means; the most; watchdogs; with children
        """,
        1.875: """
        and social; and those; child protection; focus; next; records; this was
        """,
        1.75: """
        a full; adequate; areas; interviews; is given; now been; outcome; protection and; service that
        """,
        1.625: """
        = about front-door; an area; council is; grade; inspect; is the; parents and; who have
        """,
        1.5: """
        = about missing-and-exploitation; about children; and carers; and children; and planning; assessment;
        at services; children who; each of; focused on; inspected; leadership; private; since last; that ofsted;
        through; was children; were looked; were the; what leaders
        """,
        1.375: """
        = about permanence; areas that; asked for; assessed; assessments and; childrens services; department for;
        for each; have now; how good; it would; leaders have; lowest of; met; point; progress has; scored; that the;
        the offer; the team; their; theme; this time; you
        """,
        1.25: """
        = about health; = about recording; action plan; agency safeguarding; and leadership; assessment and;
        been back; cabinet; cant; categories; check; children at; court work; data; disabled; disabled children;
        education and; estyn; estyns; expected; files; four; grades; have an; homes; how social; improvement has;
        in it; inspectorate; is about; local authorities; mean; members; members of; november; or; outstanding good;
        place of; planned; protecting; ratings; report is; safeguarding was; score for; see what; services which;
        the inspectors; theme was; to see; visited; was on; who work; will; will look; with them; work and
        """,
        1.125: """
        = about assessments; a judgement; a rating; after the; and childrens; and on; are protected; assessed in;
        back three; between; but the; by the; care and; category; concerned with; done about; due; for care;
        four categories; from; gone through; good requires; has taken; have on; in november; inspections; it says;
        judgement; marks; means that; offer for; ofsted; ofsted looked; ofsteds new; outcomes; permanence is;
        plan must; planned and; planning for; rating; responsibilities; safeguarding hub; said when; say for; score;
        scores; set out; so was; so were; some are; subject; survey; taken the; the director; the full; the multi;
        the participation; the programme; the services; the third; there is; think; to children; was found;
        was judged; were also; who are; would have
        """,
        1.0: """
        = about disabled-children; a graded; adult and; all at; among the; and child; and with; are leaders; at work;
        be back; been a; children young; choose; considered; consisted; consisted of; council got; eight; elements;
        every three; expected in; feedback; fieldwork; first visit; for overall; for them; found when; good rating;
        had a; have a; have had; hmip; how; how well; hub mash; if youre; immediate; impact; in private;
        inadequate and; inspection came; is inspected; is planned; is set; its own; its staff; judged inadequate;
        last months; leavers has; local authority; looks; means the; meant; met the; mr; much progress; needs and;
        new report; no grade; not end; on children; performance; pre; priority action; private fostering; proceedings;
        programme; protection; protection children; report came; result; revisit; scotland; send provision;
        service is; services; services told; single; subject was; taken; the way; they did; they wanted; three times;
        thursday; time for; to make; to support; together and; two weeks; up to; visit had; visits are; was a;
        was meant; were in; when it; whether; will then; within; workers are; working days; youre
        """,
        0.875: """
        = about care-leavers; a priority; a second; also said; and good; and others; and so; apologise; are at;
        are four; are supervised; assessment of; at an; at one; audits; because of; been; been about; beforehand;
        called on; came at; care services; case files; cases were; children in; chosen; ciw had; commissioning;
        concentrate on; considered the; councils childrens; councils first; court; covered; cqc; dealt; dealt with;
        effectiveness; enough homes; examined; find out; for two; gave; gave their; graded judgement; happen;
        health services; himself; in about; in need; in this; inadequate in; included; inspected again;
        inspection the; inspector; inspectorates; inspectors will; interviewed; interviews were; is another; is out;
        joint inspections; judgements; letter and; live with; looked at; made in; mash; meet; meets;
        monitoring inspection; more monitoring; nine areas; no overall; nothing but; of exploitation; of schools;
        of significant; ofsted found; ofsted now; ofsted was; other areas; out what; people who; permanence; place;
        plan to; practice with; pre proceedings; protection planning; publication; records of; requires;
        requires improvement; rigorous; scale; schools and; sent to; series; services and; services dcs; shall;
        she added; staff had; steering; strengths and; such an; supported by; team in; that leaders; that looks;
        the fourth; the impact; the inspectorate; the place; the report; the second; the secretary; the two; the work;
        their subject; there will; these services; they met; third since; three months; times since; topic; turned;
        turned to; visits; was going; was here; was to; watchdog; we shall; well the; whatever; who do; will be;
        will follow; year when; young; youth offending
        """,
        0.75: """
        a young; adviser who; and reviewed; and skills; are rated; area for; around one; as many; as well;
        assessed and; assessors; authorities that; autumn; be more; be sent; been in; been made; being assessed;
        came to; can give; care are; care leavers; checked; childrens commissioner; come in; comments; committee that;
        concentrate; concerns was; could ask; decide what; done since; eight of; election; end in; ensuring;
        evaluation; every council; evidence; exploitation and; few of; focused; for children; for that; fortnight;
        fostering; from home; futures; gives; good or; got better; government watchdog; grade but; grade is; graded;
        groups; had an; had failed; happen to; headline; health; homes of; inspectors of; is; is for; is higher;
        is now; it looked; its responsibilities; joint commissioning; judge; judged by; large number; leavers; like;
        looked; lowest; mark; mash and; mean that; meant for; meets its; minimum; monitor; monitoring visit;
        most recent; most vulnerable; need help; new year; not given; noted the; of access; of childrens; of family;
        of three; offending; ofsted inspection; on at; on for; on social; on some; on that; on the; once the; one of;
        out in; outcome of; overall; participation; partners work; people from; people with; planning; point of;
        practice and; progress since; protected; put off; rare; regulator; report to; reports; responds; responds to;
        rests; rests on; review; risk of; said was; scrutinised; second; secretary of; see how; service will;
        should have; since an; since december; since the; single point; social; stays; strengths; supervised;
        support after; survey and; taken in; that followed; that have; that their; that young; the committee;
        the earlier; the headline; the law; the survey; the under; the visitors; the worst; their views; theirs;
        them is; therefore; they had; they turned; they went; thing; things happen; this year; three areas;
        thresholds; time and; to choose; to find; to know; tougher; usually; views; visited in; was an; was one;
        watchdogs have; weeks; wellbeing; were being; were taken; what was; which were; who go; with send; with their;
        would
        """,
        0.625: """
        = about leadership; a few; a fortnight; a hundred; a large; a letter; a paper; a rule; a visit; access;
        action is; after an; after they; again in; alan; among other; an independent; and ofsted; and support;
        any more; are clear; areas and; arrive; as its; asked; assessing; be; be no; before christmas; began;
        better at; cabinet members; can; case audits; cases the; certain; chair of; children aged; city council; come;
        corporate; cqc has; criteria; current; detailed; director of; discussions; drew; effectiveness of; employed;
        engagement; evaluated; executive director; experiences and; exploitation; fail; failed to; families that;
        families the; felt that; files of; final; findings; findings of; first; found and; framework; from the; get a;
        go into; go missing; group had; has held; has received; have done; held; hmi; in all; in detail; in march;
        in pre; inadequate; inspection of; inspectors found; into account; invited; is made; is there; isnt; it found;
        it had; its; job of; june and; leader of; leaders and; leaders help; length; letter; like this; made up; may;
        may have; means a; meetings; member of; members noted; message; missing; missing from; must be; need support;
        needs; new and; not the; not to; of april; of covid; of state; of the; of you; offer; ofsted had;
        ofsted would; on site; once they; one was; other agencies; other things; overview; paediatricians; parents;
        perform; practitioners who; presented; question; receives; review which; said that; same thing; say how;
        schools; scrutiny committee; seeking asylum; sends; senior leaders; serious failings; service; services since;
        show; significant weakness; since then; site; skills; so the; spent; such as; support in; team; team of;
        teams are; the age; the cabinet; the childrens; the duty; the experiences; the files; the head; the hospital;
        the inspector; the inspectorates; the interim; the main; the other; the outcome; the parent; the review;
        the scale; the workers; their last; their work; them a; they read; things; this; this had; thorough;
        those that; three; time; time to; to arrive; to decide; to inspect; to its; to those; took part;
        two inspectors; until; until the; visitors; visits and; voices; was about; was among; was felt; was there;
        website; week inspection; well at; went to; were held; were interviewed; were told; what happens; what ofsted;
        whether children; which inspectors; with other; work of; workers at; working with; yearly; yet been
        """,
        0.5: """
        = about placements; a great; a member; activity; adult; advice and; again; age; age of; alone; also asked;
        although the; an assessment; an overall; and adoption; and asked; and give; and how; and kept; and looked;
        and no; and progress; and quality; and somebody; and talked; are called; are set; areas are; areas in;
        available; because; been to; been told; believe; cabinet member; came on; can have; cannot live; care as;
        care inspectorate; care proceedings; care quality; care staff; carers and; carers who; case records; chance;
        children and; children for; choosing; committee; contain; council should; councils; county council; course;
        damning report; data on; day; days in; decide; decided that; decides; department was; difficulties; do and;
        documents; door and; early help; early years; elected; else; experiences; exploited; families in; fifteen;
        files and; fill; filled; filled in; for three; for whom; found at; found inadequate; found them; friends;
        from a; from all; frontline; frontline staff; full; give a; go to; governance; governance and; great deal;
        had had; had not; had taken; had the; had their; had to; had written; happens; have come; have more; head of;
        home or; hospital; host; how children; in children; in nine; in one; independent; information about;
        inspected by; is called; is getting; is meant; is to; its improvement; jtai; judged; july; know that; large;
        last summer; law; lead to; led by; like for; likely; lines; look; looks at; matching; more and; nhs;
        no further; none; none of; not look; of adults; of four; of ofsted; of older; ofsted which; on which;
        parents had; parents to; part; partnership; pathway plans; performance and; performance data; plan and;
        plan by; played; points; police and; powers; protection for; providing; purpose; range; rated; re; ready;
        ready for; reason for; recognises that; records and; regime; respect; responsibility; reviewed; round; rule;
        scrutiny; send in; sent in; separately; services that; shortfalls; so in; some of; somebody; staff at;
        staff of; standard; strategic plan; support that; supported and; team which; tell us; that had; that in;
        that parents; the assessment; the assessments; the autumn; the course; the edge; the government;
        the inspection; the job; the lead; the leader; the reason; the regulator; the trust; their first;
        them inadequate; there; these; they look; things that; think that; to four; todays; told members; told that;
        took a; transformation; unaccompanied children; up of; up the; visit on; visits to; was at; was in; was put;
        was the; was written; watched; way in; we were; weakness; well to; went; were not; were on; what; what has;
        what should; what we; who had; who has; who use; wide; will not; with family; within three; work practice;
        years old; years settings
        """,
        0.375: """
        = about overall; = about plans; = inspectors; a programme; a report; a short; a single; about; abuse; added;
        aged; agree; all over; and for; and services; and they; and were; and who; and will; are being; arrangements;
        arrived; as it; asked how; assess; assessments; at a; at risk; back; be made; been found; been given;
        been judged; been sent; better for; but that; care act; care have; care were; carers in; carries;
        children could; children was; christmas; commissioned; conversation; could not; council had; council says;
        council will; department; desk; detail; do; does; done; drawn; drawn up; during; duties; duty; edge; edge of;
        especially; exceptional; experience; explained that; families can; february; finished; first inspection;
        follow; follow up; for childrens; for one; formal; front door; gangs; get to; given; given a; good deal; got;
        group of; grown up; had asked; had got; has improved; has to; have; have to; heart of; held up; help and;
        holds; homes and; how effective; how it; how much; hub; improvement; in for; in on; in september; in three;
        independence; individual; information; inspection was; inspectorate wales; integrated; is due; is no; it all;
        it took; it will; january; known; leadership and; leave care; leavers and; local; made for; managers and;
        meetings and; member; mention; monday; monitored; need; need and; need for; no; nobody had; nobody is; not;
        observed; of service; officer; on care; on every; once; opened; out the; over a; overall effectiveness;
        overall grade; own words; pages; parts; parts of; pathway; picture; placement; plans for; police; publish;
        put; quality commission; ran; reach; received the; recognises; regularly; report and; report the; reviewing;
        sat; seeking; send; september and; serious weaknesses; services inadequate; set; settings; seven; should; so;
        so as; social services; special needs; standards; state; step in; strategy discussions; supported; talk to;
        talked; talked to; task; tea; team and; team to; tell the; term; than; that families; that more; the lowest;
        the pandemic; the system; their care; their children; them from; they; they do; they will; thought;
        thought to; till; time in; to follow; to parents; to reach; to show; to tell; told the; treated; tuesday;
        two of; unaccompanied; used; voluntary; waiting for; wales; wednesday; went through; were; were inspected;
        what they; when a; where the; which; which it; which was; who live; whole; whom the; with one; with the;
        without a; work in; work is; work together; worst; written to; wrote; yet; youth
        """,
        0.25: """
        = about other; a focused; a month; a week; adviser; after a; all the; an inadequate; and a; and care;
        and disabilities; and protection; and this; answered; are not; are well; as; as requires; ask for; at what;
        authorities; authority; bad; be inadequate; bed; been asked; been done; been left; before a; better and;
        brought in; care board; care for; carers; case; children are; choice; city; commission; commissioner;
        contacts; council and; councillors; criminal; developed; director; disability; do not; does not; domestic;
        domestic abuse; done by; earlier; educational; enquiries; ever; experience and; for; for it; for young;
        friday; front; further; give; grown; had come; had gone; has; has had; has not; he; health and; heard; highly;
        improvement and; improvement board; in april; in care; in time; inspectors saw; inspectors who; interim;
        it does; it said; its report; itself; know; know what; last inspection; leads; leave; leaving; leaving care;
        left out; level; made; make sure; makes; management; management oversight; ministers; minutes; moment; multi;
        multi agency; never; nothing; of its; of leaders; of us; ofsted has; on what; out that; out today; over the;
        oversee; paper; political; practitioners; progress; public; published; rated good; rated inadequate; reason;
        recent; return; reviewing officers; safeguarding; secretary; see; short; so that; social care;
        special educational; staff; suitable; summer; supervision; taking; teams; tell; than a; the board;
        the department; the middle; the rating; the result; the whole; the young; their families; them; then;
        there are; those of; to talk; took; use; view; voice; were found; were given; which are; which is; which the;
        which they; with social; work; young people; young peoples
        """,
        0.125: """
        = about unaccompanied-children; action; among; an; as a; as they; asylum; at; call; cases; childrens;
        community; council; county; days; decision; disabilities; dont; each; education; eleven; every; felt; for a;
        get; gone; good in; had been; has been; helps; if; is not; just; look at; managers; more than; nurses;
        october; of children; of disabled; out; outstanding; own; referrals; report; sent; shared; small; the family;
        the home; themselves; those; times; virtual; we; well as; what children; without; working
        """,
        -0.125: """
        = about education; agencies; and are; and the; and young; asylum seeking; benefit; breaks; by; checks;
        children on; date; decisions; delay; difference; gets; group; had; house; housing; improved; improvement to;
        inspectors; into; language; last; live; months; must; notice; number; off; office; officers; on; on a; one;
        our; panel; partners; personal; phone; practice; pupils; risk; speak; stable; start; story; support; system;
        the last; the service; third; three years; to be; to change; together; under; under the; wait for; waited;
        week; with; write
        """,
        -0.25: """
        = about workforce; a childs; a fifth; a joint; a long; a panel; a quarter; a specialist; able; above;
        across the; additional; adopted; advice; against; all; always; an outstanding; and has; and there; and we;
        are the; are to; asked to; at its; at which; been rated; been taken; before; before they; best; better than;
        birthday; borough; boroughs; bosses; brothers; brought; brought up; by ofsted; called; calls; capacity;
        care had; cent of; centres; charity; child; children get; children go; children have; children whose; clearly;
        college; completed; conferences; confident; consistently; core; could say; culture; decided; delays;
        difficult; each child; easy; effective; elsewhere; emotional; end of; every child; example; explained; face;
        fair; few; fewer; figures; file; first time; five; for all; for an; for families; for its; for older;
        for their; former; foster; found the; free; get better; get the; glad; goes on; gone up; good as; government;
        guidance; hand; harder; has a; has rated; have been; health visitors; help for; helped to; high quality; hour;
        houses; how many; hubs; improvement in; in custody; in each; in july; in touch; inconsistent; inspectorate of;
        inspectors say; inspectors that; is a; is being; it is; joint; jointly; judged good; justice; keeping; key;
        knows; lack; lack of; last month; latest; learning; letters; living; looking; lose; low; made a;
        majestys inspectorate; many of; matched; million; missed; most; mothers; national; nearly; night; nine;
        no longer; not all; now; of; of harm; of what; off the; ofsteds; often; on them; one in; ones; online;
        outside; parent; parents of; pays; people are; permanent; picked; picked up; places; plain; plan for;
        professionals; puts; recognised; recorded; region; relationships; report says; response to; ring; room;
        safe and; safety plans; schools are; see that; setting; several; shows; side; signed; signs; slow; special;
        staff are; staff have; starts; statement; statement of; stay; step; strength; take the; than half; thanks to;
        that are; that childrens; that some; the chief; the councils; the improvement; the previous; the progress;
        the quality; the visit; the youth; they are; they saw; though; thoughtful; to move; to run; to stay; to the;
        told; too long; touch; touch with; town; twenty; two; understood; up with; use of; visit; waits; wanted;
        was not; was that; went on; were said; when they; where it; with its; words; work with; workers had;
        workers who; workforce; worries; year old
        """,
        -0.375: """
        = about management-oversight; = narrated; a boy; a case; a lot; a number; a plan; a year; about the;
        acknowledged; act on; acted; adults at; again and; all areas; all in; almost; an adult; an improvement;
        and make; and not; and then; and well; and would; another; applications; april; are known; around; as part;
        asked what; at home; attention; authoritys; babies; back in; be found; be given; be seen; begun to; behind;
        below; better in; blame; board; borough has; bottom; bring; built; came in; care of; care plans; carried;
        cent; challenges; changed; chief executive; children; children had; children to; children with;
        childrens lives; clear; close to; closed; co; commended; complex; concerned; could; council for; councils own;
        cover; custody; dates; dealers; determined; did not; district; do what; done in; down; draw; e; each other;
        early; efforts; evening; every six; failings; families who; faster; firm; for adult; force; forty; four in;
        four of; four years; fourteen; from an; getting better; good and; good overall; grade of; great; green;
        had kept; half the; handed; happy; has found; has given; has said; has since; he said; heads of; hold;
        hospitals; how to; impact on; in childrens; in five; in our; in particular; in several; in ten; in what;
        independent chair; inside; inspection had; inspectors also; into care; into the; is also; is too; it in; join;
        joined; journey; later; led to; legal; like to; line; list of; live in; locality; lot; me; men; model; mother;
        moved to; need of; needs of; neighbouring; neighbours; no child; noted that; now have; october and; of a;
        of adult; of all; of local; of september; of young; offered; old; olds; on child; on monday; outstanding and;
        part of; passed; people had; per cent; performing; plan; plan on; plan was; pleased; pointed; pointed to;
        positive; praised the; previous inspection; promised; promptly; protect; protocol; proud of; provided; put in;
        put on; put the; quality; quality assurance; quarter; quickly and; rates; rather; reading; recently;
        recruited; referred; reflect; report had; responsible; reviews; safety; say in; school; score of; secondary;
        secondary schools; sees; seldom; self; senior; senior managers; service in; services as; services have;
        services on; services was; sets; someone; sound; speaks of; specialist; stay in; steady; summary;
        support from; swift; take part; takes; talked about; team has; template; than the; thanks; that a;
        that people; that time; that were; the answer; the borough; the country; the day; the needs; the new;
        the ofsted; the old; the plans; the region; the subject; the support; the word; their lives; them are;
        them to; themes; they also; they can; they come; they should; this week; to help; to say; to them; to turn;
        to write; together with; too many; too much; took over; trouble; trusts; two in; under way; understand;
        until they; up; upon; visit since; wait; warm; was also; was set; what a; which came; which young; who came;
        whom; with no; work was; workers; workers in; would not; written; year before; year olds; year to; yjs
        """,
        -0.5: """
        = found; a group; above all; accepted; act; actions; advisers; after; after three; ago; all four; all of;
        also been; among them; and by; and her; any time; anyone; arranged; as inadequate; asks; at once; at that;
        at the; auditors; authority has; authority was; average; away; base; be done; be good; because they;
        been praised; been set; begun; boys from; came into; came out; care is; carried out; chief inspector;
        child in; children board; commissioners; concerns about; confirmed; conservatives; constabulary; councils in;
        councils services; country; danger; december; delivering; did; died; early and; education secretary;
        eleven months; ended in; english; extra; fast; feel; for child; for disabled; for some; for vulnerable;
        for what; forum; give up; given an; go; going; had left; had worked; half of; hard to; harm; have given;
        have their; help; helped; her majestys; highest; highlighted; him; homes for; hours; how often; improve;
        improvement notice; in february; in four; in how; in october; in quality; in two; inquiry; inspection found;
        inspectors praised; inspectors thought; inspectors wrote; it means; it went; its childrens; joint targeted;
        judged the; june; keeps; kept; knew; last full; lead the; leaders of; left; less; liked; local safeguarding;
        make services; marked; means to; meeting; monitoring visits; more; ms; much; much better; name; next door;
        no more; not have; notes; number of; of how; of inspection; of two; of whom; officials; ofsted the;
        on improving; one has; other councils; out as; outline; overall judgement; oversight; oversight of; pace;
        parents are; people have; per; peter; placed; praise for; praise from; praised by; praises; probation has;
        proud; reached; report which; response; safer; satisfied; saw; saw that; say that; says; scheme; school was;
        self assessment; service for; service yjs; services at; services had; services in; share; she;
        significant concerns; significant weaknesses; sit; sixteen; so far; social worker; some; some children;
        something; speaks; spending; spoke; spoke of; staff who; started; statutory; stressed; strong; targeted;
        targeted area; that; that every; the first; the grade; the highest; the hub; the joint; the meeting; the plan;
        the police; the top; the town; the view; the year; their needs; them that; they want; three of; time since;
        time they; to families; to improve; to it; to protect; told us; too little; turn; two years; union; up a; us;
        used to; very; visit to; want; was rated; we do; weaknesses; weaknesses in; weeks before; what the;
        what their; when the; where; which should; widespread; will have; with a; with an; with those; with which;
        work on; works; worried about; worse; written statement; year with; young adults; young person
        """,
        -0.625: """
        a child; about how; also met; and all; and effectively; and go; and in; and it; and read; and said; and their;
        and to; are kept; as good; at any; authority in; besides; boy; budget; care; care in; code; come and;
        contact and; contract; cost; could be; council has; crisis; direction; doing; downs; ended; even; explains;
        fact; fact that; failures; families and; fit; follows; for how; full inspection; future; getting; girls;
        goes to; good; governments; had also; had ended; had judged; had no; had told; hartsmere; has gone; have the;
        her; impressed; improvements in; improving; in a; in eight; inspection report; inspectors came;
        inspectors said; inspectors were; is making; it follows; it the; it to; labour; last time; last year; least;
        leavers were; letter to; more children; neither; nor; note; now that; of action; of services; of which;
        ofsted called; on their; on those; organisations; over; paid; particular; partner; pay; person; planning and;
        possible; present; problems; protection plans; quickly; rate; recommendations; recommended; reported that;
        review and; review of; safeguarding children; said the; same; say; send partnership; service and;
        service which; services of; services were; set up; showed; shown; sides; six months; six weeks; sorry; stage;
        steps; subject of; support and; team was; than at; that progress; that what; the child; the city; the contact;
        the list; the nhs; the partnership; the same; the time; to account; to an; to childrens; to take; top;
        training; up in; visit was; wants; ways; welcome; were judged; what it; who lead; who were; works with;
        would be; years; years ago; youngsters
        """,
        -0.75: """
        according; according to; across; and inspectors; and its; and that; and was; answer; are now; arrivals;
        asked the; being; boys; by a; childrens trust; committed; congratulated; council a; critical; critical of;
        deal with; demand; director for; disappointed; finds; forward; from march; had already; half; heads; home;
        identified; in the; in those; inspectors had; inspectors read; it was; its services; keep children;
        leavers in; letter from; march and; measures; move; moved; of education; ofsted cqc; ofsted said;
        ofsteds letter; on from; opposition; other authorities; out of; out on; people aged; policy; poor;
        progress had; properly; referral; required; required improvement; running; said there; scathing; service had;
        services are; services department; should be; significant; sixty; successful; that inspection; that services;
        the covid; the dcs; the performance; them the; they could; they found; they need; time that; to a; to act;
        to keep; to ofsted; to this; twelve; up by; up from; was given; we are; were inadequate; when inspectors;
        when services; where they; whether the; work to; worker; year; year and
        """,
        -0.875: """
        accept; adoption and; after its; also; also found; and september; answer to; at present; called the; can be;
        commission cqc; contact; criticised; family will; focused visit; for this; found; given the; have made;
        how we; however; inadequate rating; intervention; is that; it has; life; list; lives; long; many;
        members will; monitoring letter; no family; ofsted inspected; on childrens; open; out who; people; previous;
        rating and; read in; safe; see the; stood; supports; systems; ten; the authority; the four; the local;
        the number; they have; third of; to do; to work; today; welcomes; what had; which has; why; will come;
        worried
        """,
        -1.0: """
        a third; and families; are looked; been inadequate; before the; citys; concluded; described; far;
        has inspected; how the; in december; inspectors looked; it that; letter about; lost; march; money; on its;
        only; our children; right; run; surprised; that children; the recommendations; the staff; this inspection;
        time of; troubled; two areas; unison; was good; was inspected; we have; when
        """,
        -1.125: """
        agreed; chief; children were; council to; education health; going to; had found; high; improvements; in their;
        inspectors from; keep; little; local area; most of; needed; plans; praise; respond; respond to; second visit;
        that they; the citys; there were; to ofsteds; was; was inadequate; were going
        """,
        -1.25: """
        = council; take; the council; visits in
        """,
        -1.375: """
        a; already; found that; go on; goes; inspected in; looked after; ofsted and; ofsted report; there was; too
        """,
        -1.5: """
        between april
        """,
        -1.625: """
        and found; better; hard; in its; in may; reported; still; to get
        """,
        -1.75: """
        areas for; ofsted inspectors; that it; to look; visit in
        """,
        -1.875: """
        named; said
        """,
        -2.125: """
        = about timeliness; the children
        """,
        -2.75: """
        praised
        """,
        -3.25: """
        joint inspection
        """,
        -3.375: """
        = foot
        """,
        -4.0: """
        = improvement
        """,
        -4.25: """
        = strength
        """,
    },
    Theme.OTHER: {
        4.25: """
        = about other
        """,
        2.875: """
        victims
        """,
        2.625: """
        parents
        """,
        2.5: """
        neglect
        """,
        2.375: """
        protection plans
        """,
        2.25: """
        financial; yjs
        """,
        2.125: """
        fathers
        """,
        2.0: """
        mothers
        """,
        1.875: """
        care is; transition
        """,
        1.75: """
        = about health; = context; home care; many; to childrens; unpaid; violent
        """,
        1.625: """
        at present; child protection; co production; contact; councils care; died; family time; fathers were; from a;
        had gone; of what; people; recently; services; violence; work with
        """,
        1.5: """
        advocacy; and outcomes; crime; many families; production; taxis; that it; we have
        """,
        1.375: """
        alcohol; are in; budget; co; cost; direct payments; domestic; effect; for young; good social; has come; help;
        in ten; kept; live in; meanwhile; money; olds who; one in; part in; relationships; residents; separation;
        service works; sisters who; spending; teenagers have; the local; to school; to support; unpaid carers;
        who have
        """,
        1.25: """
        a social; and all; and how; and other; and some; besides; bills; care and; carers; carers get; centres;
        childrens service; clubs; court; done to; eight; equity; equity in; five years; from march; help people;
        in experience; inspection team; money for; most; mother; of neglect; parents did; payments; present;
        probation; receives; resident; sentence; set out; some of; support; the areas; the families; the inspectors;
        unitary; we get; where it; who go
        """,
        1.125: """
        = about assessments; a risk; adult mental; and health; are supported; been praised; birth parents; budgeting;
        care when; children up; closed; commonest; complaints; covid; croydons; dads; department; disability had;
        each year; fewer children; got a; home; in four; in which; information; is held; just over; killed; made a;
        majority; mums; of covid; police; police in; reablement; relationship; shared; since been;
        specialist childrens; that council; the children; the money; they could; through the; to feel; was also;
        what this; with special; workers they; young parents
        """,
        1.0: """
        = about care-leavers; a stranger; after children; all of; always assessed; and alcohol; and sisters; and two;
        and what; apart; are asked; arranged; because; boy; childrens; city council; closed and; complex; currently;
        drug and; equipment and; feeling; fled; for prevention; funding; get better; get to; gone up; greater;
        handed to; heritage; hobbies; in many; in our; is done; it; last month; leavers are; left; less; letters;
        looks after; mentions; neglect is; nine in; not always; of each; offend; own and; pathways; people moving;
        people seeking; people to; practice of; promise; removed; risk are; risk assessment; run a; saw; sentences;
        shared lives; some children; strengths and; support for; the shared; the transition; they can; they come;
        to neglect; too that; transitions; transport; trust; trust in; unanswered; up late; using; vital; were not;
        with less; work practice; work that; workers and; would also; year; youth workers
        """,
        0.875: """
        = about childs-voice; = about leadership; = about missing-and-exploitation; = foot; a community; a family;
        activities; advocacy is; advocates; advocates for; affected; affected by; after by; agencies in;
        an organisation; and on; and we; and well; another thing; are called; are kept; are now; are put; are waiting;
        arrangement; arrivals; as part; at that; aware of; birthdays; boy of; breakfast; breakfast clubs;
        brothers and; called the; care homes; cash; children board; children were; childrens trust; coercive;
        come into; comes from; communities; could get; council it; debt; decisions for; ensures; equipment;
        experience and; families; families act; fifth of; force; found that; found to; from childrens; good progress;
        good results; happy to; have more; health visitors; helping; her; hospital; hospital discharge; housing;
        improve its; in person; inspectors made; into care; is where; issued; it and; it means; keep children;
        largely; leavers were; liberal; local; local offer; looked after; lost their; making; meeting is; men who;
        mended; miles; more people; moving; of child; of money; of more; of private; of which; offers; openly; or a;
        out on; out who; parents whose; people are; police probation; practice in; process; progress but;
        recommendation; register; reported; reported missing; requests for; rules; run; safeguarding board; say more;
        seeking asylum; send are; services for; shift; should do; so far; social; social care; sorted; sorted out;
        staff and; statement; statutory services; stranger; suffer neglect; systems; the cases; the library; the main;
        the time; the view; there; these are; they had; this inspection; those under; times as; to change; to get;
        to this; transition to; travel to; tribunal; trust was; turn; unaccompanied; under; victim; visitors and;
        well enough; were so; which requires; whose children; with no; wrong; yos
        """,
        0.75: """
        = about unaccompanied-children; a boy; a concern; a football; a hospital; a monitoring; a real; a support;
        about; adoption and; adults; always; and decisions; and this; are; are among; are given; are there; as was;
        asked what; assessments had; at the; auditors; aware; been slow; belonged; belonged to; between; bill;
        board has; borough of; bought; came into; care in; carers feel; cases they; challenges; change; change for;
        charges; children did; children should; come before; community; council does; council spends; creative; cuts;
        damp; died in; direct; district has; domestic abuse; eight years; engaged; five in; for example; found out;
        from one; futures; gap; get there; good at; handed; harm is; have a; have improved; have used; have worked;
        he had; help with; her majestys; highest; hit; hm; households; however; if things; in hospital; in its;
        in neglectful; in the; include; independent; inspectors reviewed; interviews with; is available; its good;
        joint visits; journeys; justice; knife; knife crime; learning disability; left to; libraries; library;
        living in; living with; main; majestys inspectors; majority of; making good; many cases; march; media; men;
        might; months in; most vulnerable; mothers who; needs and; no recourse; note; noticed; number of; of being;
        of concern; of six; of some; often left; on children; ought; ought to; our care; overspend; parents who;
        people need; per; perpetrators; plainly what; plans has; plans in; point; pound; pressure; prison; profile;
        progress; provide; provided; pupil; pupil in; pupils; put down; re; re inspection; recognised; recourse;
        referrals; report says; results for; reviewed the; risen; risk and; room; safeguarding children; said a;
        section; services of; significant weaknesses; single; sometimes; sort of; spending on; spends; spent; still;
        sufficient; suited; supervision are; tackle; team was; that our; the councils; the day; the harm; the highest;
        the liberal; the life; the safeguarding; the same; therapeutic; theres; things have; this has; this way;
        three children; three in; three times; time is; to a; to domestic; to improve; to say; to show; two new;
        under supervision; value; value the; visits by; want; was among; was looking; ways that; were at; were doing;
        what will; who fled; with birth; women who; words for; worth
        """,
        0.625: """
        = about disabled-children; = about management-oversight; = about permanence; a carers; a day; a house; a line;
        a matter; a prayer; a programme; a week; about one; about the; abused; added; adults in; after; after being;
        all through; allegations; and a; and disabilities; and early; and most; and ofsted; and provision; and the;
        another; are brought; are living; are making; are still; areas for; argued; as to; asked for; assessments and;
        available; base; been used; before anything; behaviour; being; board was; books; borough have; breakdown;
        by inspectors; by now; by social; care; carers had; celebrated; child; child gets; child have; children;
        children a; children after; children from; children in; children live; choice of; city; climbed; close;
        communicate; complain; complaint; concern; concern about; concerns and; contract; contracts; could have;
        could not; covers; cut; date; day; dealt with; debts; demand for; district; does; domestic violence; easy to;
        enough; enough for; even; everybody; example; explained; fact; fares; feel; fees; fifth; for help; for others;
        for parents; for people; for what; formally; forum; fostering arrangements; fostering households; funds;
        garden; get a; give up; given the; good; government; graded; grandparents; had a; half years; happy;
        has since; held to; help has; house for; i was; improvement is; in this; in three; in wales; increase;
        individual; information in; inspectors noted; inspectors said; inspectors they; into the; is right; is what;
        it comes; it found; january and; justice system; kitchen; know well; known as; lack; languages; last week;
        least; lessons; letter recognises; letter that; letters before; life; liked the; living; local authority;
        localities; looking after; managing; matter of; meet; meeting; money is; monitoring visit; more for;
        most have; much; much of; multi; multi agency; names; need more; needs; neglectful; neglectful situations;
        networks; not know; of court; of five; of many; of serious; offer which; on at; on from; on long; on their;
        online; organisation; organisations; our children; out in; partnership and; people whom; period; plainly;
        police were; praised; praised by; prayer; prevention; professionals; proud; proud of; quarter; quarter of;
        received; recourse to; reforms; relationships with; reminded; report has; requests; respite; response to;
        safety; same; see; seeking young; send; serious concerns; service; services and; services were; show;
        sleepovers; social services; somebody to; speakers; staff have; staff work; stands at; statutory; stress;
        suffer; supervised; systems and; taken up; team that; technology; that in; that ofsted; that they; the budget;
        the city; the department; the performance; the promise; the review; the welsh; the yjs; their care;
        their mother; them are; them the; them were; there were; theres no; these; they felt; thought of; thoughtful;
        time; to follow; to public; to them; to turn; too much; town; travel; trust is; turn up; turnaround; two and;
        under one; up an; used as; view of; visitors; volunteers; warm and; was hard; was of; was what; ways;
        week that; well argued; went unanswered; were looked; were of; what she; what their; when parents; which made;
        who had; who help; who said; who see; whom; widely; will be; with relatives; with this; with whom; work at;
        worked together; worker who; yot; youth
        """,
        0.5: """
        a clear; a corporate; a court; a half; a named; a quarter; about a; accept; achievement; agency safeguarding;
        and families; and family; and police; and that; and their; answers; approved; april and; are checked;
        are drawn; are hard; are needed; are so; are too; are understood; area; area was; areas of; arrangements;
        as in; as often; assessed and; become; been appointed; before proceedings; better; between them; birth;
        breaks; brothers; budgets; but the; by his; care at; care services; cent in; chances; checks; checks on;
        children whom; childrens services; choir; comes; constabulary; costs; council works; crept; criminal; crisis;
        death; described as; developing; difficult; drinking; drug; during; each other; effectively; effects; else;
        emails; emergency; ended; english; examined; experience; fell; felt; fewer; figures; football; for families;
        for months; for older; for over; for the; from those; gets a; gone; good support; got; grandparents and;
        had an; had become; had found; halved; hard; hard to; has; has already; has no; have seen; have their; he;
        heard and; help them; helped; highlighted; hm inspectorate; holidays; home to; home were; homes; homes of;
        housing officers; how good; in five; in force; inadequate rating; incidents; information about; injuries;
        inquiry; involved; is; is assessed; is how; is of; it also; it follows; its own; its staff; kept in;
        kitchen table; knew; know about; left without; letters and; like; live; lives; long term; longer; longer than;
        looks; matter; measures; members heard; moving on; mum; nhs; nights; not get; of all; of families; offer;
        officers and; officers who; older; on child; on childrens; one child; or to; or with; others; paid for;
        parent; parental; parents told; parents were; pay; people aged; people wait; people with; physical;
        picked out; place; pointed out; population; poverty; practice; priority; procedures; progress and;
        protection plan; protection were; rates; read by; rebuilt; relatives; reports are; respond; results; right to;
        robust and; roll; safeguarding hub; schools and; secure; send services; september; sharp; should have;
        sisters; slow to; small; someone; sort; split; still had; still not; strength; subject; such as;
        sufficient progress; supervision; supported to; sure; table; teams were; ten of; that he; the better;
        the boroughs; the chief; the meeting; the needs; the nhs; the regulator; the report; the safety; the subject;
        the system; them had; them on; three days; time of; to care; to tell; told to; towards; trips; turned away;
        twelve months; unaccompanied asylum; up by; visit in; vulnerable; vulnerable young; was; was described;
        was held; well as; well being; well run; were told; were treated; with; without; without the; work; year old;
        years; years ago; years and
        """,
        0.375: """
        = about plans; = about scope; a disabled; a fifth; a learning; a review; a small; a specialist; a strength;
        a third; a young; access to; achieve; achieved; added that; adult life; also; among them; and as; and found;
        and has; and in; and nhs; and those; anything; anywhere; approach to; april; are held; are looked;
        arrangements for; as it; as many; as the; assessments in; at any; at home; attention; attention to; authority;
        average; away; be at; because they; been agreed; been to; been trained; before they; behalf; belong;
        better at; boroughs; boxes; bringing; broken; brought; by children; by staff; capacity; caring; carrying;
        cent; child and; child in; child is; childrens lives; clearer; coming; could; council to; council was;
        councils; councils childrens; day and; days; deal with; deals; decisions; demand; different; disabilities;
        disability; disabled child; discharge; disorder; do not; doing; dont; during the; early; early and;
        educational; educational needs; ehc; fall; families can; families to; families were; family hubs; firm;
        for all; for its; for two; forgotten; four in; front door; get; given; gone on; grant; has grown; has had;
        have been; have left; head; heard that; help for; help of; help they; helps; high; hope; how much; hundred;
        important; improve; improve the; improved; in every; in most; in prison; in short; informed; interviews; is a;
        is an; is in; is left; know where; left in; less often; like to; limited; local area; look at; made; majestys;
        managers do; meant; members were; met with; might be; million; monitoring; more; moves; ms; national transfer;
        near; needed; needs of; never been; nine; not well; of it; of plans; of support; of that; of them; of those;
        of us; ofsted found; often as; on its; or; other; other councils; out; out as; out what; over; oversight of;
        paid; pandemic; partnership has; people had; per cent; person; photo; place at; plans and; plans are; policy;
        poorly; pre; proceedings; public; purpose; rating in; recent; recruitment; regulator; requires;
        requires improvement; resources; return home; right for; robust; runs; safe; safeguarding; says; says that;
        school; see the; sensitive; service had; services are; services had; set up; sharing; short break; should be;
        signs; signs of; situations; some; something; special educational; stage; stands; support of; take part;
        team to; teeth; tell; that all; that help; that social; that time; the assessment; the borough;
        the government; the health; the help; the mainland; the number; the person; the response; the room; them;
        them with; there are; they met; things; three months; time since; time the; timescales; to adult; to all;
        to another; to ask; to keep; to the; to understand; took place; tool; touch; trained in; treated as; twenty;
        twice a; unaccompanied children; understood; up from; video; visit to; wales; wants; warm; was done;
        was given; was less; was no; watched; weaknesses; weaknesses in; website; week; welsh; were a; what had; when;
        when it; which came; who dont; with a; without a; without delay; work for; work on; worry; wrote;
        young carers
        """,
        0.25: """
        a childs; a long; a worker; act; age; agreed; ahead; all children; although; and of; appointed; as; at an;
        at every; at its; at weekends; babies; bad; badly; be a; be done; became; board; build; cases; checked;
        children and; children at; children had; choice; clear; clear and; club; committee; complex needs; conference;
        contact with; council has; county; county council; did not; disabled childrens; each; each month; easy;
        education and; elsewhere; emotional; evening; faith; families are; follow; for childrens; formal; full of;
        fund; go to; good enough; good practice; growing; guardianship; hall; has brought; have had; held; how they;
        improvement in; in a; in how; in january; in need; in what; included; inspections; inspectors saw;
        interpreters; is on; is well; it has; it said; it was; leaders and; learned; liked; listened; listened to;
        little; look; meet their; minutes; month; nearly; need and; need of; needs to; of children; of whom;
        ofsted and; often; olds; on what; our; outcomes; oversight; panels; people in; persons; place in; plans that;
        play; poor; positive; problems; programme; put; reach; real; reason; recognises; report and; report which;
        responsibility; review of; right; say what; scrutiny; served; service was; seven; share; should;
        social worker; special guardianship; specialist; stable; stop; support and; system; take place; talking;
        that nobody; the authority; the child; the council; the experiences; the hub; the inspection; the letter;
        the partnership; the virtual; the whole; them to; they; they have; they should; theyre; this; those of;
        thursday; to and; to stay; told that; too little; too often; treated; unborn; up; use; used; virtual; wait;
        waiting; was found; well and; were on; were the; what they; where children; which had; who; who is;
        with social; work and; worker and; works; would be; year olds; you; younger
        """,
        0.125: """
        advice; and social; areas; been; before; borough; by; can; chief; council; dealt; december; down; earlier;
        experiences and; family; find; five; friends; have; hours; it is; joint; june; last year; make; may; months;
        night; not; of its; of their; partners; plan; records; said that; set; significant; since; social work;
        somebody; speak; stay; strengths; term; than; that is; the services; their own; those; times; to find;
        together; we; went; what; what the; which; working
        """,
        -0.125: """
        = about education; = about workforce; = head; a; abuse; action plan; ask; asked; calls; came out; care plans;
        caseloads; children are; few; first; for disabled; found; full; group; happen; has to; if; in june; just;
        keep; late; letter; long; mental; missing; more than; most of; notes; now; ofsteds; on the; one of; open;
        plans were; rated inadequate; reasons; required; review; senior leaders; senior managers; slow; talked; team;
        the first; the last; the service; they were; today; too; were described; when the; words; would
        """,
        -0.25: """
        = about front-door; = inspectors; a case; a crisis; a home; a joint; a panel; a report; a significant;
        a single; about their; above; absent; accommodation; account of; action; adoption; after and; all but;
        already; an assessment; and by; and effective; and had; and more; and said; and young; any; are helped;
        are to; assessment; assessments are; assessments of; asylum; at how; at risk; attendance; audit; away from;
        baby; be good; be in; be made; been rated; begin; begun; benefit; beyond; both; built; by an; call; care for;
        care have; care leaver; care quality; care were; carry; changed; child has; child was; children is; ciw;
        come back; come out; committed to; concerned; core; council have; count; countys; course; cover; critical;
        culture; damning; decided; determined; discussions; do; do better; documents; drawn; drop in; ehc plans;
        england; extra; eye; fair; families who; fifteen; file; flat; followed; for; for children; for it; for one;
        for some; for those; for too; fortnight; forty; forward; from ofsted; gangs; get on; get the; gets; girl;
        good as; good time; grades; great; grooming; had come; half; hand; happens; has gone; has not; has said;
        have gone; hearing; help is; houses; in all; in childrens; in each; in may; in on; in place; inconsistent;
        inspectorate; inspectors who; is still; is that; january; job; journey; july; know the; knows; language;
        leader; leave care; leaver; leaving; led; links; lived; made in; many children; meant to; meetings; members;
        members of; missed; most children; must be; news; no; no one; nor; noted that; of assessments; of local;
        of services; of ten; officer; on to; once; out today; outcome; outside the; overnight; papers; parents and;
        past; pathway plans; peer; personal; places; plans; political; possible; practice with; pre proceedings;
        promptly; pupils with; put in; put on; quality commission; quick; range of; rated; rather than; reached; read;
        ready; recommendations; recorded; reduced; regular; report is; response; round; run by; said it; sat; say in;
        says the; scheme; see what; seldom; sent; she; side; sight; since the; skills; special; special guardians;
        staff in; staff who; stand; street; support from; supported by; sure that; taken; taken on; talk; teachers;
        teenagers who; than in; that; that children; that has; the area; the best; the cabinet; the countys;
        the court; the findings; the law; the middle; the next; the other; the outcome; the rating; the spring;
        the summer; the team; the three; the top; their first; therapists; they feel; theyd; this was; thought to;
        three weeks; to an; to know; to write; told inspectors; top; trained; trouble; two days; until the; up the;
        up with; upon; urgent; verdict; very; visits are; visits to; voice; vulnerable children; waits; was a;
        was not; was praised; weekend; well with; were good; what it; where; where they; which was; who know;
        who leave; widespread; with disabilities; with them; workers are; workforce; worried; writing; young asylum;
        youngsters
        """,
        -0.375: """
        a few; a good; a high; a phone; a plan; a result; a say; a service; a team; about them; actions; adequate;
        adults who; agreed to; along; an inspection; and at; and carers; and do; and for; and not; and or;
        and protection; and they; answer; answered; are done; are met; are missing; are of; arrived; as good; asks;
        assessing; assessment and; asylum seekers; at; august; backlog; based; be; be more; been asked; been kept;
        been left; been on; began; book; borough has; boys; brought in; brought up; building; bus; but they;
        by people; cabinet member; cant; care had; carers for; carers in; carers were; carried out; cases were; check;
        children could; children with; childs; city councils; clinic; colleagues; come; conferences; consent;
        consistently; corporate; councils own; described; developed; did; difference; direct work; direction;
        disabilities send; doesnt; drift; drop; due; end; face; failing; failures; families get; families is;
        families of; family and; fast; find out; firms; for care; for each; formed; former; found in; four; framework;
        free; fresh; front line; full inspection; getting better; give; given to; go; go back; grade; great deal;
        group conferences; guardians; had got; had not; had taken; had the; hardly; harmed; have come; have good;
        have made; have the; heads of; health and; hear; help children; him; his; his majestys; homes and; how the;
        hubs; if it; in an; in child; in february; in plain; in to; inside; inspected the; inspection found;
        inspectors were; integrated care; interviewed; is described; is given; is more; is not; is to; is too;
        is used; it can; its childrens; its partners; itself; jobs; join; joined; judgement; know; know that; labour;
        large; last; later; law; learning from; leaves; life is; likely; lines; live at; lockdown; lose; lowest;
        made it; majestys inspectorate; marked; mean; meets; member for; memory; middle; ministers; monday; more to;
        mostly; move; named in; need help; needed to; no more; not been; not have; not yet; nurseries; nurses;
        of disabled; of one; of people; of social; of work; of you; office; ofsted inspectors; ofsted said; on and;
        on how; on in; on this; once a; out for; out the; out to; outcomes for; overall; own; paper; parenting;
        parents can; particular; partnerships; pathway; photographs; picture; practice and; proper; proportion;
        protect children; protection and; providing; quality; questions; queue; regularly; remained; reports;
        represented; responsible for; reviewing; rewritten; risks; road; said the; saying; schools are; scores;
        seekers; sensory; service in; service is; service that; services department; services is; services which;
        settled; sexual; sexual exploitation; short; shows; significantly; similar; sisters are; six; skilled; so the;
        sorry; sound; special schools; staff were; standards; start; started; starts; state; stay in; stay with;
        steps; strategic; strong and; success; support is; take; take a; take the; talks; targeted; taught; team of;
        teams are; temporary; that childrens; that had; that most; that their; that there; the adult; the board;
        the case; the county; the education; the family; the four; the independent; the panel; the police;
        the strengths; the teams; the wait; the watchdog; the worst; their parents; they also; they live; they said;
        thin; things were; those on; three years; thresholds; through; throughout; time in; time with; timetables;
        to bring; to give; to inspectors; to one; to see; to send; to talk; told them; tried; turn to; two; us;
        used by; visit; visitor; wanted; was for; was in; was praise; was set; was too; way; way that; weighed;
        went to; were also; were assessed; were found; werent; weve; what a; whether; who come; who need; who want;
        who will; with disabled; with its; with one; with young; work to; workers have; workers were; works with;
        worse; young; young adults; young peoples
        """,
        -0.5: """
        = narrated; a number; a time; able to; adopted; adult social; agencies; ago the; and council; and get;
        and give; and have; and is; and were; and who; and with; are being; are known; are made; are not; are often;
        are on; area of; as for; ask for; assessments were; at a; at last; authority has; autism; been done;
        been found; best; better than; big; bring; by ofsted; campaign; cannot; care experienced; care leavers; case;
        child sexual; children of; chosen; christmas; closely; commended the; comments; council in; councillors;
        daily; decision; delays; difficulties; director of; does for; does not; done for; done in; done so; dropped;
        each of; early help; eighteen; enquiries; evaluation; every; every child; everyone; executive; expects;
        failings; family help; felt that; few children; files; filled; filled in; for a; for many; for most; for them;
        form; fostered; found and; four years; fully; further; gone from; got better; had no; half of; has a;
        has been; have done; have not; have to; health; heart of; here; home office; how; how far; how well;
        identified; immediate; improving; in april; in march; in november; in october; in private; incident; initial;
        inspected; inspection in; inspection the; introduced; investment; is now; it must; it that; its children;
        judged; last inspection; leadership; leavers; leavers in; line; list of; logged; make a; makes; management;
        miss; model; more and; must; neighbouring; next; not all; of a; of care; of how; of our; of parents;
        of service; of the; officers; ofsted also; on it; on time; one; one was; or are; over the; pace; parents at;
        parents in; parents of; partner; partner agencies; pays; permanence; permanent; placed; planning; plans for;
        posts; practice is; private; private fostering; provides; question; receive; recommended; remain; repeat;
        report also; residential; response is; responsible; ring; risk to; safeguarding and; said; same day;
        school was; see to; service and; several; six months; so that; social workers; spoken to; spring; staff;
        stayed; story; strategy; summer; support that; targets; teams; than at; that too; the centre; the childs;
        the country; the edge; the front; the new; the past; their; their family; them and; then; there had; they are;
        they know; things that; this time; three; to help; to run; together and; together with; told; took; took over;
        trauma; turnover; until; up a; used to; views of; visited; waited; was an; was asked; was at; was the; way of;
        way the; went on; were; were made; which are; which it; who cannot; with those; within the; word; work of;
        worker has; workers from; years to; yet; young person; your
        """,
        -0.625: """
        = about timeliness; = found; a great; a month; able; about how; according; according to; across;
        adult services; after the; all; and care; and from; and make; and parents; and support; are good; are the;
        as they; back; blind; borough council; cabinet; carers told; carried; chair; children get; children there;
        children who; childrens social; concerns; concerns about; council looks; councillor; country; cqc; data;
        dates; education; everything; families have; families in; female; female genital; fifty; finding; focused;
        found for; from; from parents; get help; getting; girls; goes to; groups; has looked; has put; heads; highly;
        hold; holding; improvements; in particular; inspectors found; inspectors have; is good; is no; it in; jointly;
        key; know what; known; learning; local safeguarding; looked; matters; medium; member; moved; need to;
        neglect and; nineteen; nobody; not told; nothing; october; of practice; of these; of young; offending; ofsted;
        on each; only; only in; outside; parents get; people and; people at; plan for; points; properly; quality of;
        raised; risk is; say that; school and; seeking children; self; send in; service has; sixteen; some young;
        stronger; team is; team works; than a; that inspectors; the care; the heart; the home; the people;
        the quality; the right; the visit; the way; the work; them in; this is; this year; thousand; time to;
        to children; to work; too late; under a; visits; watchdog; what children; what is; where the; who are; who do;
        who use; why; workers in; write
        """,
        -0.75: """
        a parents; and neglect; and so; are about; are set; been sent; before it; begins; better in; came to;
        carers and; changes; children young; danger; designated; director; education health; eleven; even so;
        evidence; exploitation; family safeguarding; for an; for years; goes; gone into; had; heart; helped to;
        in several; inspectors had; is looked; it had; known to; list; manager; managers; mental health; never; new;
        november; of cases; of family; on a; or more; parents carers; part of; people said; placements; pregnant;
        processes; prompt; result; say; schools; senior; some families; soon; strong; such children; support was;
        that some; the childrens; the cqc; the staff; them that; think; to be; to it; training; under the; weak;
        weeks; were asked; when they; which has; which the; with an; work together; workers
        """,
        -0.875: """
        = council; about children; abuse and; an; and are; and childrens; and was; at times; commended; could be;
        council had; council is; going; gps; it took; lasts; leave; long before; national; of this; offered;
        people from; peoples; planned; quickly; report; report said; spoken; step; that a; the most; the young;
        the youth; their families; there was; to do; to make; to parents; too long; tribunals; views; were being;
        what parents; who has; with children; with their; youth offending
        """,
        -1.0: """
        = improvement; abuse or; after a; and its; as a; because of; before the; children have; effective;
        experienced; foster; help and; inspection of; into; is at; looked at; not enough; of harm; of help; phone;
        there is; to have; too many; will; with the
        """,
        -1.125: """
        a new; and children; and to; inadequate; is the; many of; of childrens; panel; risk; risk of; they did;
        who came; who were
        """,
        -1.25: """
        abuse is; gave; leaders; services in
        """,
        -1.375: """
        gives; in care; out of; with parents; young people
        """,
        -1.5: """
        = about recording; = strength; reviews; when children
        """,
        -1.625: """
        edge of; in their; such
        """,
        -1.75: """
        edge
        """,
    },
}
