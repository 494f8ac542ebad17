"""Weights fitted by `make fit` on labelled stories; not written by hand.

How much more or less than elsewhere a word speaks for a theme where a story tells it; "=" stands before what
else is known of the sentence.
"""

from briefing_app.domain.themes import Theme

LEARNED_TOLD: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        5.125: """
        = context
        """,
        3.625: """
        = about leadership
        """,
        3.125: """
        are to
        """,
        2.625: """
        = head
        """,
        2.25: """
        = about management-oversight; = foot; top
        """,
        2.125: """
        is being
        """,
        2.0: """
        leade*; leaders; performance management; what had
        """,
        1.875: """
        after the; for children; management board; ofsted had; plan; the problems
        """,
        1.75: """
        has just; leaders good; main: monday; main: now; main: sorry; main: would; of services; senior staff;
        services are; that services; the top; will
        """,
        1.625: """
        accep*; inspectors had; is to; know what; main: hired; main: strategy; much of; only when; strong and;
        the recommendations; to run; training; under*; will be
        """,
        1.5: """
        come first; do not; elected members; local safeguarding; main: childrens; main: leadership; main: money;
        main: planned; main: service; main: start; main: top; manag*; members to; more social; report said; see that;
        steps; we have; workers will
        """,
        1.375: """
        = about placements; agency workers; and an; and has; and the; begun; for an; has not; inspection of;
        leaders in; main: begun; main: frankly; main: left; main: team; main: will; more; need of; nothing is;
        performance; positive changes; quality assurance; rewri*; services were; sorry; story; support and;
        that education; the labour; the needs; the right; the visit; to get; to ofsteds; trust; way in; we are;
        who was
        """,
        1.25: """
        = about care-leavers; = about workforce; a life; a new; adver*; agree*; ambit*; and not; audits should;
        begin*; begins; breaks for; contr*; council leads; data; extra; frank*; frankly; have made; health partners;
        hired; inadequate while; leadership was; learning from; main: begins; main: being; main: clear; main: could;
        of this; perfo*; performance reports; recru*; senio*; senior; should look; silve*; social care;
        the management; the plan; the way; three areas; to go; to help; training for; vulnerable children; was found;
        what was; work to
        """,
        1.125: """
        = about childs-voice; = about disabled-children; acted; also to; an; an extra; are being; board; board and;
        breaks; calls for; children young; clear; deter*; done; education secretary; failu*; good care; good help;
        inadequate; inadequate rating; infor*; inspection and; leadership which; liver*; local*; main: difference;
        main: draft; main: hands; main: january; main: july; main: just; main: programme; main: says; main: steps;
        main: story; main: training; not know; of these; ofsted report; one of; prepa*; professionals; respond to;
        say in; seven years; that professionals; the government; the information; the judgements; the plans;
        the trust; the two; there had; those at; to money; to put; train*; two more; weeke*; were taken; what has;
        which ofsted; who lead; worked well; workers have; works*
        """,
        1.0: """
        = about recording; a parents; aim; allow*; and care; and families; and family; and from; and had; been done;
        begins on; by a; care council; care good; charg*; children and; childrens services; commended; commended the;
        council called; difference; do better; draft; focus; for too; has said; has welcomed; have created; homes are;
        how badly; improvement overall; in need; in place; inade*; inspectors pointed; itll; judgements; last full;
        leafl*; leave*; led the; main: accept; main: charge; main: director; main: end; main: hire; main: into;
        main: june; main: latest; main: ofsted; main: potential; main: recommendations; main: reliable; main: report;
        main: starts; main: understand; main: voice; main: want; main: work; make the; moved up; new social; not yet;
        of help; of service; people the; planning and; programme; putti*; putting; rating that; recog*; relia*;
        senior people; serious failures; show what; signed; so often; some months; strategy; tames*; the end;
        the reports; they are; three more; track*; understand; visits by; was graded; were serious; what it;
        which the; who has; would; wsoa
        """,
        0.875: """
        = about health; = council; a clear; a no; a recruitment; about money; accept; accou*; adult social;
        advertised; advertised for; all in; answer is; are already; area send; asked the; asser*; at every;
        at potential; before it; borough council; boroughs children; by members; came out; charge; children have;
        children therefore; clini*; clinic; closely at; comma*; confidence; county councils; credi*; criticism;
        damning ofsted; decli*; deliv*; denta*; dental; deput*; desig*; does not; done a; doubt; elected; end of;
        evalu*; experienced social; failings found; family services; for carers; found inadequate; gains; goes;
        going to; governed; group for; has begun; he said; him; hire; how we; improvements; in charge; in each;
        in practice; inspector of; inspectors commended; inspectors named; is also; it deals; it goes; know their;
        labou*; leadership that; leads; leaflet; leaflet for; learning improvement; leavers requires; left at;
        life story; lowth*; made with; main: actions; main: advertised; main: agenda; main: aim; main: become;
        main: clinic; main: data; main: doubt; main: eight; main: failures; main: go; main: governed; main: harm;
        main: however; main: improve; main: knew; main: know; main: lack; main: lead; main: march; main: next;
        main: noted; main: notice; main: other; main: poor; main: posts; main: shared; main: slow; main: table;
        main: teams; main: train; main: tutor; main: written; main: wsoa; many of; missi*; more homes; more important;
        most of; must come; needs of; new report; norfo*; now; of key; of that; of young; ofsteds inspectors;
        outstanding; partners; people have; permanent social; plymo*; practice has; protection requires; regul*;
        regular; reliable; response; safeguarding children; say that; second; send partnership; signe*; since the;
        spend; staff on; start; still a; sugge*; suggested; surre*; teenagers and; the company; the day; the failings;
        the four; the local; the ofsted; the support; them that; they found; they have; they knew; they look; to you;
        too slow; took over; understand the; unison is; very good; view of; virtual school; visit was; was for; we;
        we accept; well inspectors; were left; weve; will sit; with staff; with those; worce*; workers now
        """,
        0.75: """
        = about front-door; = about missing-and-exploitation; = about other; a firm; a follow; a neighbouring;
        a second; action in; actions; advoc*; after ofsteds; all of; an independent; and although; and better;
        and her; and nhs; and support; and there; answe*; are planned; as before; ask; aspir*; assur*; attention was;
        authority said; be held; be improved; been fully; being; blame; board for; but neither; came in; can be;
        centr*; chairman; checks of; chiefs; clear plans; compl*; concerned; control; council and; council can;
        council is; council knows; council moved; credit for; criti*; day that; dealt; dedicated and; dental checks;
        dfe; dfe had; drawn to; drive; drive*; during the; failures of; families said; fence*; fenced; first and;
        first in; focus on; for foster; for people; for seven; for social; found and; found at; four directors;
        from this; fully; gather; gave them; go up; good enough; good for; had looked; had rated; hall; hands;
        hard and; has left; have been; homes; honest; howev*; however; if it; impact of; impro*; in may; in no;
        information; inspected and; inspection report; into why; is clearly; is far; is five; is progress; is under;
        it up; joint inspection; just; knew; lack; last friday; leaders outstanding; leadership; leadership has;
        letter from; little has; live in; long and; made by; made no; main: adviser; main: always; main: asylum;
        main: breaks; main: chair; main: chairman; main: commended; main: coped; main: dealt; main: december;
        main: deliver; main: determined; main: do; main: each; main: easter; main: enough; main: faults;
        main: february; main: figures; main: firm; main: focus; main: goes; main: great; main: he; main: health;
        main: hours; main: itll; main: leaders; main: leads; main: manages; main: named; main: november; main: nurse;
        main: our; main: part; main: possibly; main: purpose; main: put; main: putting; main: questions; main: reader;
        main: resign; main: restored; main: reviewed; main: september; main: shadow; main: she; main: signed;
        main: spend; major; manages; marke*; minis*; more closely; more urgency; much better; nearly three; need and;
        nobody in; not put; noted in; nurse; of education; on a; openi*; opening; order*; our children; our own;
        outst*; outstanding the; own; parent carer; partners have; partnership does; perma*; permanence panel; plans;
        plans is; posts; potential risk; praises; prese*; prior*; profe*; programme and; progress that;
        protection children; recommendations; recruitment; relen*; report came; report points; report recognises;
        resol*; ring fenced; says; scst; secre*; services department; she was; six months; small childrens; so that;
        social work; some of; starts; syste*; taken on; team has; that some; that there; that were; that young;
        the areas; the assessment; the board; the department; the fact; the floor; the improvement; the improvements;
        the leaders; the number; the pathway; the police; the road; the services; the wsoa; they say; this is;
        this week; this year; thought of; three years; to account; to hire; to outstanding; to write; together so;
        told the; tracker; train; tutor; two small; under way; up the; visio*; was drawn; was introduced; was left;
        was to; what difference; what we; where we; whose childrens; wilts*; with the; worke*; would not;
        written statement; yet
        """,
        0.625: """
        = narrated; a; a consultant; a further; a lack; a leaflet; a letter; a local; a lot; a major; a review;
        a scheme; a secure; a strong; able to; about delays; accountable; achieving; act on; actin*; acting;
        adult support; advis*; adviser; advocate; after being; all; all to; always identify; ambitious; among other;
        an ambitious; an update; and is; and knowledgeable; and members; and practice; and put; and will; appointed a;
        appro*; are dedicated; are led; area the; areas in; askin*; asking; asks what; aspirational; at a; at once;
        audit*; audits; authority had; aware that; be; be an; be taken; been held; been marked; been sent; before the;
        being given; better services; board that; buyin*; buying; calde*; calls; came from; care ehc; care for;
        care leavers; carer forum; carers in; cases had; centre in; chair*; changes in; changes that; chief*;
        child waits; children board; children families; childrens homes; childrens needs; city in; closely; colle*;
        commission cqc; coord*; coped; corporate failure; council means; council wants; county hall; created;
        deal with; deali*; deals with; declined; deliver; describes; designated; despi*; despite; difference that;
        director and; director has; directors in; disabilities send; done and; done so; done the; draw up;
        education was; evaluated; every level; expected to; exter*; external; fact; fact that; faili*; failures;
        fewer agency; find it; first of; flats; floor; followed; for; for all; for further; for the; foundations;
        from may; from staff; front; front of; fund; further improvement; gathe*; given to; gives a; go on; goes to;
        good and; great; grip; grip on; group*; groups; guide; had acted; had got; had kept; had little; had to;
        has had; has responded; has set; have agreed; have set; have since; have strong; heads of; help of;
        home office; how far; if the; important; impressed by; improvement and; in all; in for; in front; in other;
        in several; in such; in that; inquiry; inspector; inspectors gave; inspectors praised; inspectors say;
        introduced; introduced by; is committed; is planned; it; it in; it recommended; it said; its; itsel*; itself;
        ive; judged inadequate; know; labours; lack of; lead the; leaders to; leans; leans on; learn*;
        leavers require; left; listen to; lost sight; made; made progress; main: academy; main: accepted;
        main: accepts; main: accountability; main: accountable; main: acted; main: acting; main: age; main: already;
        main: april; main: better; main: can; main: checks; main: chiefs; main: communities; main: control;
        main: corporate; main: danger; main: deal; main: declined; main: dental; main: describes; main: dfe;
        main: disability; main: doing; main: drivers; main: failing; main: fenced; main: floor; main: friday;
        main: fully; main: grip; main: guide; main: his; main: ilacs; main: improvement; main: investment; main: joan;
        main: joined; main: judgements; main: launched; main: leaflet; main: leaver; main: listen; main: markedly;
        main: mattered; main: minister; main: months; main: motion; main: officials; main: open; main: orders;
        main: organised; main: post; main: praises; main: pushed; main: reforms; main: reports; main: represented;
        main: risk; main: rock; main: safeguarded; main: said; main: scst; main: sets; main: sides; main: stayed;
        main: street; main: structures; main: to; main: tracker; main: understanding; main: unregistered;
        main: version; main: vote; main: which; main: word; main: words; manage; managers have; managers in; markedly;
        meeting the; model; monday; months ago; ms; named; narra*; new childrens; next step; nhs; no support; not say;
        not used; noted were; of age; of everything; of january; of practice; of very; of weakness; offic*; officers;
        officers were; ofsted and; ofsteds; on two; once and; or that; organ*; organisations and; organised;
        other three; out last; owned by; part; partl*; partly; party; pathway plan; performance data; plann*;
        plans for; point; point to; pointed to; points out; police are; portf*; portfolio; poste*; practice and;
        practice can; priority for; process and; professionals were; progress but; proje*; promi*; propo*;
        protection was; publishes; purpo*; put first; qualified social; reade*; realistic and; recognise; report had;
        reports that; requires improvement; respond; rest on; review of; reviewed; road; rock; runs the; said and;
        said of; sandr*; sandra; satisfy; say; says that; school has; second of; secretary; service and; services as;
        services which; shes; sloug*; spend time; staff do; staff get; staff say; stand; start in; states; structures;
        summary; suppl*; support the; supported living; tackl*; talked about; than nine; than that; that after;
        that are; that children; that each; that inspection; that it; that now; that point; that things;
        the authority; the decline; the education; the front; the inadequate; the inspectors; the new; the post;
        the regional; the strengths; the three; the use; theme*; themes; there; they understand; think and;
        though there; to act; to become; to have; to its; to move; to raise; to work; torba*; towards better;
        training on; tryin*; trying; uneven and; verdi*; want to; was also; was done; was more; was noted; was only;
        was poor; was signed; was then; was too; way the; well as; well to; were given; were good; were impressed;
        were said; wexco*; which all; while; whole of; will go; work academy; work as; work services; worker is;
        working hard; would go; young people; young person
        """,
        0.5: """
        = about overall; = about permanence; a clinic; a commissioner; a drive; a duty; a protected; a settled;
        a shared; a specialist; a tutor; a vote; about what; absen*; absence of; acade*; academy; accepted;
        achieving for; action on; activity; adopters; after; after and; again at; agency; ago the; agreed; agreement;
        aimed; aims; allegations; allowance; alrea*; already; also praised; always show; ambition; and adults; and at;
        and charities; and effective; and have; and helps; and his; and how; and improving; and officers;
        and protection; and said; and slow; and still; and told; annou*; answer; any child; apology; april; are run;
        are three; area; area are; as soon; assessment it; assure; asylu*; asylum; at our; audit; ayrsh*; barri*;
        be answered; be in; be rated; be seen; beds; been asked; been hired; been visited; bette*; better; better for;
        better in; borough is; boroughs; bosse*; bosses; break*; brief*; brought about; bus drivers; cabin*;
        called in; calls the; campaign; care experience; care of; caseloads of; changed the; changes; chief;
        children in; childrens trust; city of; claim*; colleagues; colleagues in; commi*; commissioning; committed to;
        committee had; compa*; company; compassion; concentrated; conclusion; conclusion was; considerable; const*;
        consultant; contacts are; control of; council a; council does; council said; council that; council they;
        councillors; councils cabinet; counted; covid; credit; croyd*; cut from; danger; days; deals; decided;
        decisions about; decisions were; declared; depar*; department; descr*; described as; development plan;
        did not; diffe*; disab*; do about; do it; done at; each other; eight; employment; enoug*; enough; enough for;
        enough to; evaluate; ever since; exper*; experienced; face; failure; famil*; families with;
        family safeguarding; far more; fault*; faults; findi*; finding; findings in; follow up; followed the;
        for care; for disabled; for everyone; for good; for some; for ten; for their; for this; found but; found for;
        found in; found*; four; four more; framework for; frontline staff; gave up; get better; get there; give;
        given the; goes out; goes through; gone into; good looks; good or; government intervention; graded;
        group meetings; groups and; guidance on; had also; had praise; had sat; hamps*; hang; hard to; has already;
        has asked; has called; has led; has made; has offered; has provided; has put; have all; have done;
        have helped; have written; held back; helpi*; helping; him to; hirin*; hiring; homes with; hones*; hours;
        how services; how soon; however the; ilacs; ill; impor*; improvement; improvement notice; improvement to;
        in and; in unregistered; in view; inadequate for; inform; inqui*; inspection as; inten*; interview; into the;
        inves*; is already; is new; islan*; it all; it and; it does; it gave; it makes; it to; its kind; janua*;
        january; join the; joine*; joined; keep; know the; knowl*; knowledgeable; knowledgeable and; last november;
        last week; later; launc*; lead; leaders at; leaders did; leaders do; leaders were; leadership is; leave;
        leavers; led by; like this; links with; listen; locality; looked into; looks like; lot; main: achieving;
        main: advocate; main: aims; main: allowance; main: ambitious; main: answer; main: apologised; main: apology;
        main: apprenticeships; main: approachable; main: asking; main: asks; main: aspirational; main: autumn;
        main: because; main: blame; main: body; main: brought; main: buying; main: candid; main: carried;
        main: changes; main: communication; main: company; main: conclusion; main: confidence; main: consistent;
        main: counted; main: cqc; main: criticism; main: declared; main: discharge; main: drawn; main: drive;
        main: duties; main: duty; main: executive; main: expected; main: external; main: face; main: fact;
        main: firmly; main: flats; main: followed; main: forum; main: forward; main: foundations; main: fund;
        main: gather; main: going; main: goodwill; main: governments; main: groups; main: hang; main: have;
        main: head; main: helps; main: high; main: honest; main: impact; main: independent; main: innovation;
        main: inquiry; main: interview; main: introduced; main: labours; main: locality; main: looked; main: lot;
        main: major; main: manageable; main: model; main: monthly; main: mps; main: ms; main: necessary;
        main: neglected; main: neighbouring; main: new; main: nursing; main: offered; main: opening; main: opens;
        main: ourselves; main: outside; main: overly; main: partly; main: party; main: passion; main: plain;
        main: plan; main: problem; main: professionals; main: promised; main: pupil; main: quarterly; main: quicker;
        main: rapid; main: recognise; main: recruited; main: recruitment; main: regular; main: respectful;
        main: return; main: road; main: rota; main: safeguarding; main: satisfy; main: searching; main: shall;
        main: share; main: sight; main: significant; main: situation; main: speak; main: spending; main: suggested;
        main: summary; main: supply; main: supportive; main: technology; main: that; main: themes; main: therefore;
        main: transitions; main: trying; main: uneven; main: very; main: view; main: wednesdays; main: were;
        main: weve; main: wexcombe; main: when; main: whose; main: writing; main: years; main: yes; main: youth;
        make services; management; managers knew; march*; matte*; mattered; means to; medwa*; merge*; minister;
        missing; monda*; month*; monthly; more about; motio*; motion; moved; mps; needs; new director; next year;
        nine months; no time; not; not been; not see; nurseries and; observed; observed that; of childrens; of how;
        of improvement; of its; of leaders; of may; of probation; of support; offer*; on in; on more; on whether;
        on which; one councillor; one plan; one to; open; or in; or outstanding; or the; orders; organised and;
        ourse*; ourselves; outstanding as; over to; passi*; passion; people and; people at; people in; people need;
        people without; permanent; place for; police have; possi*; poten*; potential; practice was; practitioners and;
        prais*; praises the; probl*; progr*; project; promised to; prope*; pushe*; put; put children; puts the;
        quali*; quarterly; raise; raise the; rated as; rated outstanding; rather than; rating was; reach*; reached;
        recor*; record is; recruitment of; relentless; remai*; remain in; report the; requi*; requires; resolved;
        respo*; responded; response was; restored; return interviews; ring; run for; run the; said children; says it;
        scathing report; seen and; sensible; septe*; september; service has; service have; services better;
        services have; services ofsted; sessi*; setting; several; shado*; shadow; share information; shared record;
        she; she said; short supply; sides; significant harm; significant progress; sister; situation; some other;
        soon after; soon as; spent two; staff know; staff they; standards; starts on; statement of; still not; strat*;
        strategy for; stronger; struc*; subject to; summa*; supply; supported; table; taken; takes up; target;
        team from; ten years; that of; that staff; that those; that was; the actions; the autumn; the chair;
        the conditions; the crisis; the dfe; the focused; the help; the hospital; the housing; the mayor; the meeting;
        the part; the policies; the process; the reader; the response; the table; the virtual; their services;
        there has; these areas; they mean; they think; they want; those; thoug*; through which; time they; time with;
        to all; to clear; to come; to improve; to inform; to lead; to members; to open; to set; to start; told ofsted;
        too that; transitions; trust was; two or; under the; under which; uneven; unles*; unless; unreg*;
        unregistered; up by; up what; virtu*; virtual; voice; want; wants; warni*; was required; we want; weaker;
        wednesdays; weekend; went; went through; were dealt; were inadequate; were made; were put; were reviewed;
        were to; were under; wexcombe; when inspectors; when she; where the; where things; which care; which of;
        which should; who; who know; will get; will hold; with child; with clear; with dementia; with every;
        with health; with schools; with us; within days; work they; work together; work which; working and;
        working on; write a; writt*; written; years later; years time
        """,
        0.375: """
        = about education; = found; a date; a decision; a difference; a formal; a former; a good; a head; a helpline;
        a part; a permanent; a purpose; a relentless; a result; a senior; a statutory; a team; a time; a training;
        a weekend; a youth; absence; accountability; achieved; activ*; advan*; advice was; again*; against; agend*;
        agenda; all been; all children; all three; alleg*; allegations against; allowances; also found; altho*;
        although; ambitious and; amend*; an advocate; an audit; and as; and challenge; and child; and early;
        and every; and for; and kept; and made; and staff; and well; announced; answered by; anxie*; anxiety;
        any time; apolo*; appoi*; approachable; are identified; are in; are listened; are making; are needed; are no;
        are safe; are said; are the; area is; areas are; arrived; as part; as requiring; aside; asks;
        assessment teams; assessors; assurance; auditors; authority and; award*; awarded; back by; be able; be asked;
        becam*; became; been brought; been carried; been drawn; been missing; been rated; behind the; being looked;
        belie*; better outcomes; body; borou*; bough*; bought; bring*; broad*; build*; built; but it; by how; by it;
        by march; by when; called for; can stay; cardi*; care leaver; care service; chair the; challenged; chang*;
        chief inspector; children a; children as; children at; children looked; children said; childrens social;
        chose; city council; close*; coach; come through; comfo*; commissioned; common; concentrated on;
        confidence in; confirmed that; conversations; could be; council are; council were; council works; court*;
        coven*; cqc had; creat*; culture in; danger of; debat*; decis*; decisions; decline; dedicated; deleg*; deman*;
        demen*; dementia; denti*; dentists; department had; described; determination; determined; difference to; dip;
        direction; disabled; disabled children; discussed; dispu*; do; documents; domes*; domestic; draft*; drawn;
        drive for; drivers; due to; durin*; during; dutie*; duties; each term; ealin*; early help; easie*; easier;
        easte*; easter; easy; education has; education is; educational needs; effor*; empty; equal*; every six;
        expected; expla*; explains; exploitation; failures in; family; fast; figures; find; finding that;
        findings and; findings are; focused; for childrens; for leadership; for two; forum; forwa*; forward; found on;
        fragi*; fragile; from april; from october; from requires; from the; full council; full inspection; go; going;
        gone on; good in; good the; graded outstanding; grasp; gwyne*; had begun; had significant; hadnt; has;
        has also; has given; has told; have better; have lived; have never; have promised; have told; head; heads;
        health; health support; held; help and; help when; helps; helps them; histo*; history; homes in; houses;
        how its; how they; how to; hub in; i have; identified and; if you; improvement the; in both; in by; in child;
        in eight; in full; in special; in their; in those; inadequate overall; included; inspectors said;
        inspectors wrote; inspi*; interventions; investment; is doing; is due; is expected; its response; its second;
        joint commissioning; judgement was; keep up; knew their; labour; last inspected; laste*; lasted; launched;
        lay; leaders had; leaders the; leaders who; leaver; leavers can; leavers in; leavers is; legal; letter;
        letter describes; libra*; like and; likely to; line; list of; liste*; listened to; lived in; local authoritys;
        localities; londo*; look for; lot of; made the; main: accurate; main: activity; main: adopters; main: agency;
        main: agreed; main: allegations; main: along; main: ambition; main: another; main: appointments;
        main: approved; main: area; main: arrangement; main: arrived; main: aside; main: ask; main: attendance;
        main: back; main: backlog; main: beds; main: begin; main: behind; main: boroughs; main: bosses; main: bought;
        main: business; main: change; main: charities; main: clearly; main: closely; main: closer; main: coach;
        main: colleagues; main: coming; main: commissioning; main: committed; main: concentrated; main: concern;
        main: considerable; main: consultant; main: councillor; main: counties; main: created; main: delivery;
        main: dementia; main: designated; main: determination; main: developed; main: did; main: direction;
        main: disabled; main: disputes; main: drawing; main: during; main: easier; main: easy; main: embedded;
        main: empty; main: every; main: experienced; main: explain; main: facts; main: fewer; main: filed;
        main: finds; main: first; main: found; main: from; main: given; main: giving; main: graded; main: grasp;
        main: hall; main: handled; main: happen; main: happening; main: her; main: higher; main: him; main: history;
        main: hospital; main: housing; main: ill; main: important; main: information; main: interventions;
        main: issued; main: its; main: itself; main: ive; main: kept; main: knowledgeable; main: labour; main: large;
        main: later; main: leading; main: leave; main: let; main: management; main: mash; main: may; main: mayor;
        main: me; main: million; main: minds; main: monitored; main: moved; main: never; main: nurseries;
        main: officers; main: once; main: overall; main: planning; main: politicians; main: priority; main: project;
        main: proper; main: rather; main: ready; main: recruiting; main: requires; main: requiring; main: residents;
        main: respond; main: result; main: ring; main: secure; main: sense; main: sensible; main: services;
        main: settled; main: should; main: significantly; main: sit; main: slip; main: sought; main: stand;
        main: started; main: statement; main: states; main: still; main: stopped; main: stronger; main: success;
        main: target; main: task; main: test; main: these; main: theyve; main: things; main: thoroughly;
        main: thoughtful; main: throughout; main: trust; main: trusted; main: visible; main: waits; main: wants;
        main: ward; main: watchdog; main: weak; main: weakness; main: weekend; main: weekly; main: wellbeing;
        main: wholl; main: wider; main: willing; main: worker; main: worried; main: worst; make; makes it;
        making progress; managers who; march and; match; maths; matters to; mayor; meetings; meets the; member for;
        milli*; money; money is; more children; more for; near; needs and; neglected; newly; newly qualified; nine of;
        no child; nobody was; not seen; not work; noted; nothi*; nothing; now in; now that; nurseries; nursi*;
        nursing; obser*; october and; of action; of date; of health; of significant; off the; offending service;
        offered; officials; ofsted cqc; on all; on monday; on their; on them; one another; opens; or three; or to;
        other; other authorities; other things; our services; out a; out to; out with; outli*; outsi*; outside;
        outstanding and; overall effectiveness; overl*; oversight by; oxfor*; part of; partnership with; pathway; pay;
        people; people are; people could; people from; people were; permanence; picture of; place and; plain*;
        plainly; plan is; plan of; plan to; plan which; points; policies; polit*; politicians; practitioners in;
        prepared; priority and; priva*; private; problem; promised; properly; proportionate; protection for;
        protection in; providers; purpose; put on; quicker; rated; rathe*; rather; rating of; read by; reader; ready;
        reali*; recen*; recognises; recommendations of; recruiting; registered; remain; remained; repai*; reports;
        represented; requiring; requiring improvement; resig*; resign; respe*; respectful; rest; retur*; rewritten;
        roles; safe and; said in; sat on; say how; school; school and; searching; secon*; secur*; secure; seek;
        senior manager; service for; service in; service which; services and; services in; services since; session;
        set aside; sets; setti*; shall; shared; shoul*; should; sight; sight of; significant improvement; since july;
        so in; so they; some services; something that; soon; sough*; sought; speaks of; special educational; spending;
        sprea*; staff of; staff to; stage*; state*; statement; strategies; stree*; street; summe*; team that;
        teams and; techn*; that can; that every; that go; that has; that leaders; the area; the community;
        the councils; the difference; the director; the ground; the impact; the joint; the leaving; the long;
        the outcome; the parent; the partners; the portfolio; the progress; the social; the strategic; the trusts;
        the watchdog; the weaknesses; the wrong; them had; them so; thems*; themselves; therapy; therefore; these are;
        they know; theyv*; theyve; thing*; things; thought through; thoughtful; three; throu*; to change; to consider;
        to deal; to families; to hear; to learn; to leave; to make; to ofsted; to say; to share; to understand;
        to visit; together with; told what; took place; tynes*; understanding; understanding of; uneve*; us; us to;
        use the; verdict; versi*; version; visib*; visible; vote; ward; warne*; was agreed; was among; was called;
        was still; was well; way; we were; weake*; weakn*; welcomes; well what; wellb*; wellbeing; went to;
        were judged; what comes; what makes; what matters; which staff; which were; who speak; wholl; wider;
        will meet; willi*; willing; with great; word; words; workers had; workers in; workl*; worri*; worried;
        would do; would look; writi*; writing; year the; years and; years since; yet to; yorks*
        """,
        0.25: """
        a care; a dedicated; a joint; a night; a page; a whole; able; about them; above all; abuse*; abused; acces*;
        access; accor*; according; according to; acknowledged; acknowledged that; acted on; actio*; addit*;
        additional; addre*; admit*; advisers; advisers are; advocacy; after an; age; ahead; all areas; all care;
        along; and act; and are; and disabilities; and inspectors; and never; and of; and say; and social; and their;
        and to; and with; and would; applications; appointments; apprenticeships; approved; area of; arrangement;
        arrangements for; as a; as good; as requires; as they; assessment; asylum seeking; at that; at their;
        at times; at which; attendance; authoritys; away from; back to; badly; be found; becom*; become; been kept;
        been taken; begin; behin*; behind; best; between the; bit; black*; booke*; booked; break; bring; bus; busin*;
        business; but not; but that; by an; calm; campa*; cannot be; carer; carers and; case files; case of; chair;
        chance to; change of; changing; chari*; checks; child who; children do; children were; city councils; clearly;
        clinical; comes; comme*; commission; committed; commo*; communication; communities; complaints; completed;
        computer; concern; confi*; consi*; consider; consistently; consu*; contract; coordinated; corporate;
        corporate parenting; could say; council has; council in; council says; cqc; decid*; delay*; delays; detail;
        developed; disabilities; disability; disabled young; discharge; domestic abuse; done in; draw; drawi*;
        drawing; drop in; duty; each year; education; effect; effort; emplo*; energ*; expec*; exten*; extre*; eyes;
        facts; failing; failings; faith; falls; families who; family workers; faster; feel that; figur*; find out;
        finds; first time; focus*; for new; for older; formal; forme*; fostering; found the; fresh; friday;
        from september; furth*; further; gener*; gives; givin*; giving; glouc*; good as; good at; gover*; great deal;
        groun*; grow; had lost; had made; had no; had told; happe*; has gone; has got; have given; have not;
        have said; have the; help to; helpl*; helpline; her; high; higher; his majestys; house*; if; improve the;
        in a; in an; in april; in august; in childrens; in january; in june; in october; in particular; in what;
        inclu*; inclusive; inspecting; inspection which; inspectors noted; inter*; intro*; is going; is in; is more;
        is now; is put; is used; issue*; it had; it hard; its services; jobs; judgement of; july; knows; large;
        learned; learning; learning disabilities; leave care; leavers has; lette*; letter says; links; local;
        local area; lodgi*; looked at; main: about; main: absence; main: achieve; main: achieved; main: across;
        main: act; main: action; main: adhd; main: alone; main: alongside; main: announced; main: applications;
        main: audit; main: auditors; main: authoritys; main: bad; main: began; main: book; main: break; main: bring;
        main: building; main: built; main: bus; main: by; main: cabinet; main: calm; main: campaign; main: clinical;
        main: comes; main: commissioned; main: common; main: completed; main: conversations; main: coordinated;
        main: custody; main: deals; main: decided; main: delays; main: demand; main: dentists; main: department;
        main: detail; main: discussed; main: efforts; main: elected; main: employment; main: energy; main: entries;
        main: evaluated; main: everything; main: experience; main: extra; main: failings; main: faith; main: family;
        main: fare; main: fast; main: feedback; main: files; main: find; main: finding; main: fit; main: follows;
        main: form; main: former; main: four; main: fresh; main: full; main: further; main: give; main: ground;
        main: guardianship; main: hadnt; main: heads; main: help; main: helping; main: homes; main: houses; main: hub;
        main: inspection; main: inspections; main: inspectors; main: instead; main: is; main: isnt; main: job;
        main: jointly; main: justice; main: languages; main: last; main: lasting; main: learned; main: life;
        main: longer; main: made; main: main; main: makes; main: making; main: manage; main: manager; main: match;
        main: meets; main: ministers; main: morale; main: moving; main: name; main: names; main: near; main: newly;
        main: news; main: nine; main: nothing; main: october; main: of; main: ofsteds; main: one; main: ordered;
        main: ought; main: outcomes; main: particular; main: partners; main: pathway; main: permanent; main: personal;
        main: photographs; main: place; main: points; main: portfolio; main: prepared; main: primary; main: raise;
        main: reached; main: recognises; main: recording; main: reflective; main: registered; main: relentless;
        main: remain; main: remained; main: run; main: sample; main: scheme; main: secretary; main: seeking;
        main: senior; main: separate; main: set; main: setting; main: short; main: spot; main: staff; main: steady;
        main: teacher; main: teachers; main: themselves; main: therapy; main: thirty; main: thought; main: through;
        main: trained; main: transfer; main: troubles; main: turnover; main: two; main: up; main: update;
        main: verdict; main: virtual; main: vision; main: visited; main: warned; main: warning; main: we;
        main: welcomed; main: went; main: wherever; main: whether; main: working; main: writes; main: yet; main: yjs;
        make sure; makes; manageable; managers had; mark; marked; me; meant that; meet the; meeti*; members of;
        mentioned; middl*; million; ministers; missing in; monitored; monitoring visits; much; neces*; necessary;
        needs were; neith*; neither; not just; not to; of all; of an; of concern; of four; of high; of local;
        of parents; of social; of those; of what; offered to; officers and; oldha*; on with; opene*; opened;
        organisations; out for; outcomes for; over in; over two; pay for; persi*; personal; personal advisers;
        placement; plain; plan on; plan was; planning; pointed; posit*; positive; post; pre proceedings; prima*;
        primary; princ*; promises; proper; protection; purposeful; put in; put right; qualified; quart*; quick to;
        quickly and; rating; recei*; receive; recent; record; recording; reduce; reforms; regional; regis*; repre*;
        require; require improvement; residents; resto*; return; right; run; runni*; running; said to; satis*; searc*;
        seeki*; seeking; seeking children; send; sense of; sensi*; services to; set; settled; share; share*; short;
        should be; signed off; siste*; sleep; so much; speak; special guardianship; spoke*; statu*; stay in; staye*;
        stayed; stead*; steady; stopp*; stopped; stron*; submi*; suffo*; summer; support is; support workers;
        supportive; sure; sure that; surve*; susta*; targe*; task; team for; team which; telephone; tell; test; than;
        than in; than the; that its; that the; that we; the action; the case; the findings; the good; the home;
        the independent; the old; the parents; the past; the people; the reason; the result; the risk; the spring;
        the worst; their own; then; thera*; there*; they need; they went; things are; thirt*; thirty; those in;
        those who; thought that; through a; throughout; to and; to assess; to better; to court; to do; to face;
        to reduce; to those; told them; towar*; towards; tracking; trust*; trusted; two weeks; understood;
        unpaid carers; up an; up and; updat*; use of; used by; very; vision; waits; warned; warning; was given;
        was held; was in; was needed; was that; watchdog; weakness; wedne*; were also; were inspected; were out;
        were too; what children; what must; when children; where children; which it; who use; who were; will have;
        with one; with partners; worker; workers and; workf*; workforce; worst; write; yes
        """,
        0.125: """
        = about scope; = inspectors; a visit; about the; abuse; access to; advic*; advice; again; alway*; always;
        and progress; and were; anoth*; another; answered; appre*; arran*; as the; at risk; autho*; authority; away;
        be good; benef*; better and; broug*; brought; cabinet; called; care and; centres; change; child protection;
        children had; chris*; committee; conce*; concl*; conse*; county council; dange*; disch*; due; each; elect*;
        end; excellent; explo*; far; faste*; feedb*; feedback; files; follo*; form; found; gave; guardianship; had;
        had come; has been; have become; head of; hear; help with; helped to; his; hospital; in september;
        independent; inspectors; isnt; june; keeps; kept; lates*; latest; leavi*; leaving; leaving care; led; life;
        listened; littl*; little; lived; longe*; main: according; main: advisers; main: ago; main: all; main: at;
        main: autism; main: been; main: best; main: calls; main: centres; main: chief; main: christmas;
        main: commission; main: concerned; main: council; main: councillors; main: councils; main: cut;
        main: decisions; main: described; main: educational; main: effect; main: effectively; main: exploitation;
        main: for; main: foster; main: fostering; main: gone; main: has; main: held; main: leaves; main: leaving;
        main: led; main: little; main: live; main: meetings; main: members; main: missing; main: needs; main: opened;
        main: page; main: parenting; main: partnership; main: permanence; main: placement; main: positive;
        main: praised; main: protection; main: qualified; main: rated; main: receive; main: required; main: response;
        main: rest; main: several; main: social; main: special; main: strategic; main: summer; main: support;
        main: sure; main: talked; main: then; main: think; main: took; main: way; main: with; main: worked; may;
        members; mental health; movin*; moving; need; neigh*; neighbouring; next; night; nine; no; not always; nurse*;
        octob*; october; offer; office; or; ought; out; outcomes; overa*; overall; oversight; payme*; phone; planned;
        priority; problems; provision; pupil; quality; recorded; regularly; remar*; risk of; schoo*; send in; settl*;
        sever*; signi*; situa*; slow; some children; specialist; succe*; system; takin*; taking; talk to; teenagers;
        ten; term; that is; the cabinet; the council; the experiences; the national; the other; the second;
        the workforce; therapists; there was; there were; they had; thoro*; through; time; to a; today; toget*;
        together; turno*; turnover; up in; view; was; weekends; weekl*; weekly; welco*; were described; who came;
        whose; with; with no; withi*; within; witho*; without; work; worked; workers are; years
        """,
        -0.125: """
        a childs; a few; a third; a year; account; adopt*; adoption; after*; and children; and sisters; are kept;
        are met; asses*; asylum seekers; at; atten*; authorities; autis*; autum*; autumn; babie*; babies; be a; big;
        birth; borough; broth*; brothers; by; by ofsted; care; care were; carri*; choic*; choice; club; college;
        come back; commu*; conferences; consent; consistent; contact with; could; counc*; crimi*; day; delay; direct;
        doing; edge; effective; effectively; eighteen; emergency; engli*; english; enquiries; even; exclu*;
        experiences; exploited; february; fewer; follow; for its; foster; get; gone; good by; got better; group;
        grown; have; heard; help; help for; how; ident*; identified; improving; in four; in which; informed;
        inspectorate; into care; is good; it is; judged; known to; langu*; let; level; long; look; looke*; looked;
        looks; made a; main: adults; main: again; main: an; main: areas; main: arent; main: arrangements;
        main: assessment; main: benefit; main: birthday; main: borough; main: came; main: caseloads; main: centre;
        main: challenge; main: checked; main: choice; main: club; main: co; main: conferences; main: culture;
        main: date; main: dates; main: days; main: decide; main: decision; main: direct; main: earlier;
        main: effective; main: ehc; main: english; main: experiences; main: far; main: felt; main: few; main: file;
        main: grandparents; main: happens; main: highly; main: house; main: how; main: inspectorate; main: joint;
        main: judged; main: keeping; main: language; main: learning; main: less; main: letters; main: list;
        main: lists; main: look; main: means; main: morning; main: move; main: night; main: no; main: notes;
        main: number; main: nurses; main: officer; main: overnight; main: panel; main: parts; main: performance;
        main: placements; main: places; main: plans; main: protected; main: public; main: quarter; main: quickly;
        main: records; main: room; main: second; main: seekers; main: sensitive; main: serious; main: seven;
        main: side; main: spoke; main: strong; main: taken; main: teenagers; main: third; main: three; main: today;
        main: us; main: waiting; main: why; managers; march; means; medic*; menta*; mental; mento*; minut*;
        missing from; monitoring; most; most children; nearl*; nearly; need help; need to; never; nobod*; nobody;
        north*; nurses; of disabled; of the; offending; ofsted inspectors; old; older; on what; once; or a; outco*;
        overn*; overnight; pande*; pandemic; panel; partner agencies; passe*; passed; peopl*; perso*; person; places;
        point*; police; poor; proce*; prompt; quarter; ratin*; readi*; records; referral; refug*; relationships with;
        relatives; review; reviewing; risk; safe; sat; seeke*; seekers; seen; sent; services; set out;
        sexual exploitation; shown; single; so far; speak*; special; step; subje*; subject; suppo*; teach*; team;
        teena*; thank*; thanks to; the countys; the quality; the young; their needs; think; to ask; to their; trained;
        trauma; turned; unaccompanied; up; victi*; viole*; visitors; vulne*; waiting for; waiting list; was described;
        was told; weak; weigh*; what; what the; where; wheth*; whether; which; work of; your; youth
        """,
        -0.25: """
        = about assessments; a case; a change; a childrens; a damning; a disabled; a first; a great; a handful;
        a list; a parent; a positive; a priority; a way; a weekly; a written; acros*; across; adopted; adult;
        advice and; affec*; after by; agree; agreed in; all that; among; among them; and a; and councillors;
        and found; and other; and outcomes; and parents; and partners; and spoke; and talked; and widespread; anyon*;
        anyone; approach to; are; are better; are clear; are less; are reviewed; area inspection; arrangements were;
        arrive; as; as children; as many; asked about; at all; at what; attac*; attended; average; baby; back for;
        back in; basic; be better; be more; becau*; because; been cut; been given; been moved; been to; been told;
        befor*; before; before they; birth*; boy; breakfast; bridg*; brothers and; but the; came; can get; car;
        care are; care homes; care plan; caref*; carers have; carried out; cases that; challenges; checked; child has;
        child in; child is; children are; children live; children need; childrens; childs; claim; cllr; closed; come;
        commitment; concerns about; conditions; confident; conversation; core groups; could*; council; council to;
        council will; councils services; count; count*; cover; cover*; crite*; criteria; damni*; damning; day of;
        decision; department has; describe; described the; desk; develop; different; difficulties; discu*; do and;
        does for; done for; done with; door; doors; drift; drugs; each week; earli*; earlier; early and;
        effectiveness; efforts to; ended; ended in; engag*; equip*; equipment; ever; every; every part; evidence that;
        example; execu*; executive; experience and; explained; family group; familys; far the; feeli*; field; fifty;
        file; fille*; filled; final; flat; following; for and; for child; for each; for help; for how; for one;
        for what; for which; foste*; fourteen; fourth; free; frien*; from their; front*; frontline; futures; get a;
        get to; girl; give up; given in; glad; good; good practice; good progress; governance; gps; had become;
        had been; had given; had had; half a; half the; handf*; handful; happy; harm; has a; have fallen; have left;
        have taken; health visitors; healthcare; helpe*; helped; home; hopes; how well; i; immed*; immediate;
        in england; in five; in most; in one; in quality; in six; in wales; include; indiv*; individual; initial;
        inspe*; inspected; inspected the; interim; interviewed; invited; invol*; is and; is called; is for; is out;
        is taken; is thought; it did; it for; it shows; it takes; joint; journ*; journey; judge*; judged to;
        justice service; keep children; kept in; key; kind; kirkl*; kitch*; known; language; leader; leaders and;
        leaders of; learning difficulties; left to; lengt*; less than; lesso*; lessons; letters; level of; like the;
        like to; liked; lines; link; list; lists; little to; live with; lone; long to; lowes*; lowest; made to;
        main: able; main: adds; main: adopted; main: against; main: annual; main: anyone; main: around;
        main: arrivals; main: arrive; main: average; main: aware; main: baby; main: big; main: both; main: boy;
        main: breakfast; main: car; main: careful; main: category; main: ccg; main: chairs; main: chance;
        main: clearer; main: college; main: conditions; main: consent; main: core; main: cost; main: county;
        main: cover; main: criminal; main: daily; main: damning; main: day; main: deep; main: describe; main: desk;
        main: detailed; main: difficulties; main: district; main: domestic; main: dont; main: drugs; main: easily;
        main: edge; main: effectiveness; main: enquiry; main: explained; main: exploited; main: fair; main: final;
        main: findings; main: finished; main: flat; main: following; main: fostered; main: fourth; main: free;
        main: futures; main: gets; main: girl; main: good; main: gps; main: growing; main: grown; main: had;
        main: hand; main: handful; main: happy; main: harder; main: healthcare; main: homeless; main: hotel;
        main: hour; main: hundred; main: immediate; main: improving; main: include; main: individual; main: initial;
        main: interest; main: involved; main: judgement; main: kinds; main: late; main: learn; main: length;
        main: lessons; main: liked; main: lines; main: link; main: listed; main: living; main: lone; main: low;
        main: lower; main: lowest; main: majority; main: mark; main: matches; main: meeting; main: midwives;
        main: might; main: missed; main: mothers; main: much; main: my; main: neglect; main: nights; main: nineteen;
        main: noticed; main: offending; main: official; main: older; main: olds; main: or; main: own; main: paid;
        main: pandemic; main: papers; main: paperwork; main: passed; main: past; main: peer; main: placed;
        main: policy; main: political; main: practitioners; main: processes; main: proportion; main: puts;
        main: quick; main: reasons; main: recommendation; main: recommended; main: relationships; main: relatives;
        main: remarked; main: residential; main: respect; main: right; main: rights; main: rigorous; main: risks;
        main: rules; main: runs; main: sat; main: scale; main: seen; main: sharing; main: shortage; main: showed;
        main: shows; main: singled; main: sisters; main: sixth; main: skills; main: slipped; main: some;
        main: something; main: spoken; main: stage; main: standard; main: statements; main: stood; main: stop;
        main: stops; main: supervision; main: system; main: systems; main: takes; main: talks; main: taxi; main: tell;
        main: term; main: theirs; main: them; main: they; main: thursday; main: told; main: touch; main: trauma;
        main: travel; main: treated; main: twenty; main: unaccompanied; main: use; main: used; main: valued;
        main: video; main: warm; main: weigh; main: welcome; main: werent; main: whats; main: where; main: while;
        main: winter; main: without; main: workforce; main: young; mains*; mainstream; major*; majority; making a;
        many children; many families; matched; means that; measure; meeting; message; met the; middle; midwives;
        misse*; missed; money for; monit*; more and; more to; morni*; mr; mums; need for; neede*; needed; night*;
        no more; norma*; not a; not all; not be; note; notic*; now and; nowhe*; nowhere; of; of each; of good;
        of harm; of some; of ten; of them; off; olds; on child; on children; on it; other agencies; our; outcome;
        over; over a; over the; overdue; overs*; oversee; oversight of; pace; paedi*; papers; paragraph; parents were;
        partnership; partnerships; parts; peer; people can; people to; people with; perio*; persons; place;
        planning for; plans are; plans have; pleased; political; popul*; practice; practitioners; praise; previ*;
        probation; processes; professional; progress and; promise; protect children; protocol; proud; put off; puts;
        question; ran; rates; real; reasons for; recruit; reduc*; refle*; regularly and; relationships; remains;
        repea*; report; report by; reported that; resid*; residential; responded to; responsibility for; revie*;
        rigorous; rothe*; rule; runs; sat in; screening; see; servi*; service that; service was; services for; sexual;
        shari*; sharing; side; singled; singled out; sisters; sit on; situations; sixteen; skill*; skills; slipp*;
        slipped; slow to; so the; some areas; some families; somew*; speci*; spoken; spott*; stabi*; staff; staff are;
        staff in; state; statements; stays; still; strategy discussions; stret*; strong relationships; students;
        such as; suffi*; take place; takes; team is; teams; than a; than they; thanks; that parents; that she;
        the childs; the district; the edge; the full; the grade; the inspection; the job; the last; the law;
        the lowest; the middle; the most; the next; the night; the partnerships; the previous; the rating;
        the safeguarding; the start; the third; the time; the words; their social; them as; them to; they came;
        they feel; third; third*; thirds; thirds of; this time; though the; threa*; three weeks; time that; to child;
        to childrens; to follow; to give; to good; to it; to keep; to one; to reach; to require; to school; to send;
        to talk; toddl*; together and; told; told inspectors; too many; top of; trained to; trans*; traum*; trave*;
        travel; treated; turn; two days; two in; unacc*; up a; up for; urgen*; value*; video; views; visit is;
        visit to; visit*; visits; voice*; voices; waiti*; waiting; warm; was judged; was praise; was rated; was said;
        way that; way they; websi*; website; wednesday; weeks and; well enough; well supported; went on;
        were assessed; were called; were the; weren*; werent; what a; what ofsted; what to; whats; which are;
        which had; which has; who have; who may; who need; widespread and; will take; winte*; winter; with an;
        with good; with learning; with social; within the; work for; work on; worker for; workers know; workers were;
        year old; year olds
        """,
        -0.375: """
        = priority_action; a boy; a corporate; a family; a government; a member; a panel; a place; a range; a say;
        a summary; accom*; accommodation; account of; added; adequ*; adequate; adults; after a; all agencies; almos*;
        almost; although the; among the; an eye; an improvement; an ofsted; and development; and it; and its; and no;
        and nobody; and plans; and protected; and quality; and skills; and then; and took; and what; and when;
        answers; anxio*; anxious; anyth*; anything; are at; are doing; are held; are helped; are set; are still;
        are well; area partnership; areas for; areas to; aroun*; around; arrangements; arriv*; arrivals; ask for;
        asked; asked for; at an; at its; at present; at the; at work; authority in; authority was; avail*; available;
        available to; avera*; away with; be no; be reviewed; been; been inadequate; been judged; been seen; been slow;
        been the; been trained; been used; before a; before christmas; began in; being done; being left; better than;
        between them; birmi*; board had; brigh*; build; build on; built on; but inspectors; but there; by children;
        by law; by managers; cabinet member; call; calls to; came to; can; can have; can say; cance*; cancelled;
        care act; care as; care experienced; care has; care plans; careful; carer*; carin*; caring; case; casew*;
        categ*; cause*; cent; cent of; certain; chall*; changed; child*; children is; children safe; children will;
        childrens department; chron*; city has; clear and; clearer; co production; comment; commissioner;
        commissioner will; confe*; contact; convi*; council leader; council whose; councillor; councils childrens;
        country; cqc has; data on; days and; decem*; december; degre*; detailed; difficult; direc*; discussions;
        do for; do in; do to; do with; docto*; dont; dorse*; down to; duty team; early years;
        educational psychologists; effec*; eight years; end in; england; enqui*; every three; excep*; faces;
        failed to; families on; febru*; feel; filled in; financial; first meeting; first visit; five of; for anyone;
        for family; for improvement; for more; for most; for priority; for that; found good; found it; four times;
        frame*; framework; friend; from; from one; from outside; front door; full; further progress; futur*; gap;
        gave the; general; gets; getti*; getting; getting better; give children; given a; go back; gone up;
        good services; good social; government inspectors; graded good; green*; group of; group which; growi*;
        growing; had ended; had in; had seen; had the; hamle*; hand; hande*; handed; harde*; harder; has done;
        has helped; has since; have already; have brought; have enough; have got; have used; headl*; heari*; heart;
        held in; help the; highe*; highlighted; hold; hold the; holds; hotel; hotel*; house in; housing officers; hub;
        hundr*; hundred; if they; in adult; in neglectful; in november; in social; in spite; in ten; in this; in time;
        including; incon*; inspection had; inspection in; inspection is; inspection the; inspectors also;
        inspectors from; inspectors recommended; intervention; into account; inver*; is; is clear; is done; is hard;
        is inadequate; is one; is well; it went; its care; its first; its improvement; its report; joined up; joy;
        judge; key areas; last inspection; last time; latel*; lately; learning disability; level*; levels; long in;
        long term; loud; main: accommodation; main: answers; main: anxious; main: anything; main: apart;
        main: appointed; main: assessments; main: attention; main: available; main: award; main: away; main: bottom;
        main: boys; main: case; main: cent; main: certain; main: child; main: chronic; main: city; main: claim;
        main: come; main: comment; main: commissioner; main: commitment; main: community; main: confident;
        main: contact; main: count; main: country; main: critical; main: different; main: difficult;
        main: discussions; main: doors; main: drew; main: drift; main: education; main: enquiries; main: exist;
        main: faces; main: feel; main: filled; main: focused; main: forty; main: gap; main: gaps; main: general;
        main: getting; main: government; main: granted; main: group; main: half; main: handed; main: hangs;
        main: hearings; main: holds; main: home; main: hope; main: hopeful; main: invited; main: item; main: joy;
        main: keep; main: kitchen; main: lately; main: looking; main: managing; main: many; main: matched;
        main: measure; main: men; main: most; main: mp; main: mr; main: needed; main: nowhere; main: offices;
        main: often; main: old; main: ones; main: operational; main: oversee; main: parents; main: peoples; main: per;
        main: persons; main: picked; main: point; main: power; main: probation; main: procedures; main: production;
        main: professional; main: progress; main: provide; main: provides; main: rates; main: ratings; main: re;
        main: recruit; main: risen; main: round; main: secondary; main: sees; main: seldom; main: sen; main: send;
        main: sent; main: series; main: similar; main: situations; main: small; main: spent; main: stands;
        main: stated; main: stays; main: students; main: subject; main: supports; main: tea; main: theres;
        main: timeliness; main: tougher; main: transformed; main: turns; main: union; main: views; main: visit;
        main: walks; main: weaknesses; main: website; main: wednesday; main: welsh; main: what; main: whatever;
        main: wide; main: widespread; main: within; main: women; main: workers; main: works; main: wrong; main: yos;
        majes*; majestys; make things; make up; managers do; managers were; match*; may be; measu*; meet;
        meeting with; members and; memor*; men; messa*; monitor; month and; more of; more work; mothers; move to;
        moved in; moved to; national; neglectful; new and; new year; next to; nineteen; no further; nobody has;
        not come; not enough; not much; not the; notes; now the; numbe*; of change; of child; of hours; of late;
        of senior; of serious; of whom; of working; offer for; offers; officers had; offices; ofsted in; ofsted on;
        ofsted which; ofsteds report; often and; on and; on at; on short; on those; on time; one area; one day; only;
        only the; opposition; organisation; other councils; out of; outstanding for; outstanding in; panel that;
        paper; parents said; pathways; pays; peoples; per; per cent; performance and; picked; place to; place where;
        placed; plan by; plans to; plans which; pleas*; pointed out; points to; policy; poor practice; power;
        praised for; previous; pride; proba*; processes for; produ*; production; promp*; proud of; provides; put a;
        quarter of; range of; ratings; re inspection; reach the; ready to; recal*; recom*; recommended; regar*;
        regio*; remin*; reminded; repor*; report as; responsibility; restr*; reviewed the; right*; risen; risks;
        robus*; robust; rules; safeguarding and; said they; said what; saw; say what; scree*; second time; secondary;
        secretary of; seldo*; seldom; self assessment; sen; senior officers; september and; serie*; series;
        serious failings; serve*; services dcs; seven; significant weakness; signs; simil*; similar; since november;
        six of; sixte*; skill; slowe*; small; small*; smaller; somet*; something; south*; special schools; spent;
        spite; spite of; stabl*; stable; staff and; stage; standard; standards in; stands; starting; stated;
        stay with; still have; stood; stop; stops; strategic; stude*; subst*; suffe*; suffered; sunde*;
        support children; supports; survey; taxi; tea; that goes; that in; that inspectors; that managers; that more;
        that no; that two; that with; the assessors; the child; the children; the conservative; the corporate;
        the country; the county; the departments; the effectiveness; the evidence; the head; the hub; the latest;
        the main; the month; the place; the report; the rest; the same; the secretary; the teams; the threshold;
        the timeliness; the week; their*; theirs; them with; then the; there have; there in; they; they can; third of;
        this was; those of; those that; thought to; three days; three times; thursday; timeliness; times; to be;
        to build; to cabinet; to care; to children; to know; to live; to look; to need; to recruit; to see; to speak;
        to the; to turn; to watch; to which; told to; took; took a; took in; took the; tool; town; traff*;
        transformed; twent*; twenty; two thirds; up from; urgently; used; used well; waits for; walks; wall; walsa*;
        was about; was being; was felt; watch over; way it; welcome; welcomed the; well established; were a;
        were graded; were last; were rated; westm*; what is; what will; what would; whate*; whatever; when there;
        when they; whene*; whenever; where there; which also; which is; which social; which was; who cannot; who had;
        who leads; wide; will open; wish; wish to; with children; with disabilities; with responsibility;
        with special; with two; with what; within three; without a; women; work had; work in; work was; workers;
        workers from; workers who; would help; write to; wrote; year and; year to; yearl*; yearly; years to; young
        """,
        -0.5: """
        = about timeliness; a carers; a check; a councils; a judgement; a long; a national; a one; a paper; a quarter;
        a serious; a significant; a small; a strength; a week; a working; a young; about children; about how; above;
        acknowledge; action; acts; adult*; agencies; agencies in; alarm; all over; all parts; all through; an end;
        an inadequate; and go; and governance; and if; and money; and political; and several; and use; and youth; any;
        appea*; april and; are good; are looked; are made; area that; argyl*; as childrens; asked how; assistant;
        assistant director; audits and; authorities had; award; be inadequate; been on; been put; been transformed;
        being in; belonged; belonged to; better at; better practice; better to; betwe*; between; board also; board to;
        board which; borough was; branc*; brought in; but a; by the; can see; carers; cases of; challenge;
        challenge and; change for; change has; children; children it; clear that; comes after; commissioner to;
        committed and; community; community planning; compe*; congr*; considered; core; council after; council put;
        council with; councils; councils leaders; county borough; court; court work; deal of; dedication; devel*;
        dfe and; distr*; districts; does; down; drew; early; education plans; effective support; encouraged; engla*;
        everyone; explained that; fall; falle*; fallen; families are; family support; felt; felt that; few; fifte*;
        fifteen; finan*; first inspection; for a; for adults; for better; for looked; for years; forty; four years;
        from all; fundi*; funding; gates*; get what; gives the; good on; got a; got the; government;
        government commissioner; grant*; granted; had accepted; had called; had improved; had taken; hangs; hard;
        hardl*; hardly; has cut; has held; has looked; has now; has taken; have a; have had; have more; he had;
        health and; hed; hit; hoped; improve its; improved; in on; inadequate in; independent reviewing;
        information about; initi*; inspectors came; inspectors made; inspectors saw; inspectors will; is given;
        is made; is not; is what; it would; item; its childrens; its partners; joint protocol; key processes; last;
        late; latest inspection; leader and; leaders know; leadership of; leavers are; like; local government;
        local offer; look in; low; made of; made up; main: above; main: abuse; main: acknowledge; main: adoption;
        main: adult; main: assessed; main: assistant; main: authority; main: before; main: build; main: but;
        main: call; main: care; main: caring; main: court; main: covid; main: creative; main: districts; main: door;
        main: eleven; main: encouraged; main: essential; main: failed; main: fallen; main: financial; main: follow;
        main: framework; main: funding; main: girls; main: hardly; main: hed; main: hold; main: hoped;
        main: including; main: internet; main: intervention; main: it; main: journey; main: judge; main: key;
        main: known; main: law; main: leader; main: mainstream; main: majestys; main: meet; main: member;
        main: monitoring; main: multi; main: neglectful; main: offers; main: operation; main: ours; main: paper;
        main: present; main: range; main: read; main: reading; main: real; main: referrals; main: remains;
        main: requirements; main: responsible; main: reviews; main: robust; main: safer; main: safety; main: same;
        main: saw; main: say; main: sexual; main: shortcomings; main: signs; main: six; main: sixteen; main: skill;
        main: slowly; main: smaller; main: someone; main: strike; main: strongly; main: structure; main: suffered;
        main: surprise; main: surreys; main: survey; main: thing; main: this; main: times; main: toddler;
        main: transformation; main: until; main: urgently; main: value; main: vulnerable; main: wales; main: wall;
        main: watch; main: well; main: whom; main: win; main: wish; management oversight; many; many areas;
        members have; members were; might have; moment; monitoring inspection; month; more stable; mothe*; mp;
        much has; much in; murde*; nearly all; needs are; new head; ninet*; not being; not only; number; of his;
        of our; of six; of staff; of us; of which; ofsted the; on family; on performance; one by; ones; only a;
        opera*; other*; others; out by; paper*; parenting board; partners had; partnership was; patie*; picke*;
        pilot*; place of; placements; pract*; practice with; progress had; progress with; prote*; protect;
        protection plans; put money; quality checks; quite; range; rated good; read; reaso*; received the;
        recommendation; recov*; refer*; referrals; report acknowledged; report has; report it; report which; reported;
        required improvement; requirements; reviews; revis*; round; run by; safeg*; safeguarding; safeguarding was;
        same; says the; scotland; see to; sees; self; serious case; service were; services do; services run;
        services the; services told; sexua*; short*; show how; since then; singl*; some things; someo*; someone;
        soon to; spends; staff had; strategic leaders; strength; stres*; stressed that; strongly; supervision;
        support by; support to; team managers; that; that had; that looks; that new; that put; the adult;
        the attention; the directors; the districts; the executive; the level; the praise; the principal; the promise;
        the question; the short; the shortcomings; the subject; their first; them; them and; there will; theres;
        these services; they do; they now; they wrote; thing; things have; things that; things were; think that;
        this has; this way; those with; three of; thursdays; tier; to any; to meet; to monitor; to six; to step;
        to support; to take; to us; to what; to win; too much; too soon; training and; treat*; tribu*; under an;
        union; unset*; until; value; visit the; vulnerable young; wait; wait for; was already; was due; was glad;
        was on; was praised; was written; watch; watched; well; wells; were being; were in; were not; were two;
        when a; when he; which they; while the; whom; why; will come; win; with other; with their; wolve*; work done;
        works; worse; written by; wrong; wrong in; year before; years the
        """,
        -0.625: """
        a budget; a child; a recent; a recovery; about; about each; achievement; act; added that; adults and; aged;
        all four; all the; already been; also a; also wanted; an area; and childrens; and on; and this; and two;
        are on; area for; area was; areas of; asked what; assessed; assessment the; aware of; back; become better;
        between children; blow; botto*; bottom; boys; brand*; but some; by now; cabinet members; came at; chesh*;
        child; children on; childrens centres; come down; commissioner whom; concerns; consultants; could not;
        creative; criticised; data and; date; delig*; delighted; department for; did; diffi*; director; director of;
        do what; done to; effectiveness of; eleve*; eleven; evide*; evidence; faile*; failed; families in; five;
        for example; for health; fourt*; girls; got; government has; grades; had gone; had not; half; hand in;
        has become; has this; have asked; have their; have worked; he was; hear from; her majestys; here; heref*;
        highest; house; housing and; how hard; how much; improvement board; improvement in; in late; innovation and;
        inspect; inspection that; is another; is better; is responsible; is short; is that; its books; its next;
        james; last months; lead member; learning and; list has; look after; looking after; looking for; looks after;
        lost; main: acts; main: aged; main: as; main: belonged; main: cancelled; main: changed; main: children;
        main: criticised; main: dedication; main: done; main: early; main: evidence; main: fall; main: flag;
        main: friend; main: grades; main: hit; main: i; main: inconsistent; main: janet; main: letter; main: level;
        main: levels; main: like; main: lost; main: managers; main: marks; main: more; main: nobody;
        main: outstanding; main: pleased; main: pointed; main: pride; main: proud; main: published; main: rating;
        main: reason; main: require; main: scotland; main: so; main: soon; main: sound; main: spends; main: strength;
        main: strengths; main: than; main: there; main: those; main: time; main: timeline; main: unison;
        main: unitary; main: watched; main: year; managers to; managing; meant; members that; might; more strongly;
        multi; multi agency; natur*; nine years; nobody could; noted the; of ofsteds; of two; officers in; ofsted;
        ofsted has; ofsted will; on account; once more; one in; only that; operational director; other local;
        overseeing; parents and; partners and; partnership and; people aged; performance was; priority to;
        progress has; protection and; protection plan; provide; published; purpose of; reason; reason why; region;
        responsible for; resul*; revise; safer; said it; say it; score*; see what; serious; services trust; she also;
        shetl*; since; so; sound; specialist services; steer*; steering; strik*; strike; supported by; surpr*; take;
        taken into; team will; that corporate; that their; that this; that time; the city; the future; the highest;
        the letter; the monitoring; the news; the pandemic; the performance; the purpose; the region; the town;
        they said; they should; they will; throughout the; timeline; tirel*; told that; unita*; unitary; visited in;
        visits are; wales; was very; watch*; way of; welcomed by; well and; welsh; were inconsistent; were praised;
        what they; where a; where they; whom the; why the; wides*; widespread; will follow; with send; workers on;
        working days; wrexh*; year; years ago; you
        """,
        -0.75: """
        = about unaccompanied-children; a full; a number; a partnership; a peer; a programme; aboli*; adult services;
        after children; ago; all partners; all this; also; and all; and performance; and they; and those;
        are committed; as it; as well; assis*; authority has; be sent; been in; books; bradf*; broml*; care is;
        childrens service; cost; council could; council runs; council spent; council was; culture of; department was;
        director for; effective and; everyone on; flag; for those; for young; from a; goes on; good deal; good with;
        had led; has worked; have improved; how good; in march; in our; in three; inconsistent; indic*; indus*;
        integ*; interim executive; it took; janet; know that; last year; law; leaders knew; leadership team;
        leavers and; main: achievement; main: between; main: blow; main: ciw; main: closed; main: committee;
        main: concerns; main: consultants; main: down; main: fifteen; main: highest; main: interviewed; main: local;
        main: must; main: over; main: pace; main: protect; main: region; main: revise; main: self; main: take;
        main: too; main: visits; main: wait; main: you; marks; meant for; member; members heard; money has; must be;
        natio*; now been; now rated; of care; of work; offen*; ofsted recommended; on childrens; on social; on the;
        one; ours; partnership should; people who; place*; plan and; pointing; political leaders; public health;
        quality and; reading; recovery plan; report also; response to; responsible; results; run council; said was;
        sayin*; saying; scott*; scrutiny committee; serio*; service; services still; significant weaknesses;
        since been; social services; stay at; strengths; super*; that at; that people; the better; the difficulties;
        the families; the lead; the review; the staff; the work; them is; there is; they also; they could; thurs*;
        timel*; to an; to tell; today that; told members; told of; transformation; two years; under; up with; was a;
        was asked; was meant; was one; we had; when; when the; where it; which senior; will look; will not; work is;
        work practice; young peoples
        """,
        -0.875: """
        a real; a report; and leaders; and leadership; are not; be published; belon*; called the; check; ciw;
        corporate director; councils chief; done since; encou*; for it; found to; had already; hard work; has to;
        improvement is; inspection; integrated; is robust; it made; its own; lead to; leaders on; led to; lisa;
        local authorities; main: after; main: any; main: are; main: authorities; main: check; main: delighted;
        main: england; main: estyn; main: five; main: governance; main: inspected; main: integrated; main: long;
        main: make; main: moment; main: outcome; main: overseeing; main: people; main: reach; main: review;
        main: saying; main: scrutiny; main: section; main: sector; main: stable; main: state; main: such; main: who;
        main: won; main: worse; managers and; membe*; momen*; ofsted inspection; on improving; progress in;
        reviewing officers; said the; scotl*; sent to; set up; so were; staff*; strengths and; team had; team leaders;
        tell us; the answer; the borough; the interim; the year; there are; things for; three months; time for;
        two of; up to; very effective; visit; wanted to; was the; we can; weeks; well being; were; were at; when it;
        when ofsted; which inspectors; will then; years of; youngsters
        """,
        -1.0: """
        action is; action plan; and help; and learning; and management; and that; been under; bosses at; came back;
        care board; childrens commissioner; corporate parent; development; education and; estyn; for education; grade;
        had put; how leaders; improvements in; inadequate and; inspectors that; integrated care; it a; it comes;
        it was; its self; know how; leadership and; main: a; main: agencies; main: asked; main: cases;
        main: considered; main: get; main: need; main: not; main: since; main: youngsters; plan must; reach;
        report that; reports to; secti*; section; service is; she added; stren*; that an; that council; that they;
        the system; too; upgra*; was good; well the; were found; will do
        """,
        -1.125: """
        a fifth; and senior; be done; board has; chair of; children who; childrens safeguarding; councillors said;
        has come; look at; main: fifth; main: grade; main: results; main: was; main: weeks; met; out in; parki*;
        put into; said that; secto*; sector; social worker; strategic leadership; such; support for; that a; the list;
        together in; we will; won; work and; young*
        """,
        -1.25: """
        a social; cases; council officers; fifth; group on; had a; have to; improvement plan; looked after;
        main: books; main: inadequate; monitoring visit; priority action; services had; the childrens; what leaders
        """,
        -1.375: """
        = strength; and health; been through; damning report; leaders are; main: be; main: development; main: does;
        main: got; noted that; staff have
        """,
        -1.5: """
        an outstanding; by senior; come to; executive director; have an; in every; main: met; report in
        """,
        -1.625: """
        children with; is still; main: their; management and; that he; the first; they were
        """,
        -1.75: """
        safeguarding board; the team
        """,
        -2.125: """
        senior leaders
        """,
        -2.375: """
        = improvement; leaders have; leadership management
        """,
    },
    Theme.FRONT_DOOR: {
        3.875: """
        = about front-door
        """,
        2.875: """
        safeg*
        """,
        2.25: """
        main: hub
        """,
        2.0: """
        hub; prote*
        """,
        1.875: """
        partn*; staff*; the hub
        """,
        1.75: """
        neigh*
        """,
        1.625: """
        main: early; main: it; the new; with other
        """,
        1.5: """
        = about timeliness; a child; from the; gps; in some; into care; main: come; main: intervention; refer*;
        respo*; safeguarding; self; were going
        """,
        1.375: """
        areas of; main: calls; main: effective; main: gps; main: new; main: protected; main: refer; main: without;
        protection
        """,
        1.25: """
        = strength; a fifth; and childrens; are not; cases are; children safe; conta*; going to; main: discussion;
        main: hubs; refer; schoo*; some areas; up with; when a; when they; with a
        """,
        1.125: """
        and children; and it; answe*; asked to; but; calle*; childrens safeguarding; contacts; demand for; diffi*;
        edge of; few children; fifth; going; helpl*; hubs; main: agencies; main: apart; main: consistently;
        main: found; main: get; main: help; main: phone; main: report; main: risks; main: safeguarding; main: said;
        main: send; main: strategy; main: talks; not on; of safeguarding; ofsted said; partners; preve*; proba*;
        protection given; risk; risks; self assessment; services the; strategy meetings; talks; the plans; the police;
        the threshold; then has; this service; work together
        """,
        1.0: """
        a city; adult mental; agenc*; and young; as the; assessments by; assis*; board also; calls from; checks with;
        childrens social; come; concerns; contact centre; criticised; duty; early; get through; go in; good and;
        good work; has this; how the; information advice; inspectors thought; it was; let; line; main: a;
        main: answered; main: concerns; main: downs; main: fifth; main: recognised; main: safe; main: self;
        main: trouble; main: well; main: worker; neighbours; of this; repor*; reports; safe; schools; send;
        service and; sheff*; teach*; the hubs; the phone; there would; to look; websi*; website; were at; won; worri*
        """,
        0.875: """
        a crisis; a few; advice and; and assistance; and processes; are quick; asked what; assistance; back to; bank;
        came to; can; children and; children has; children inspectors; come into; community; concerns about;
        council keeps; desk; edge; email; good decisions; health services; housing and; how good; if;
        inspection report; intak*; intake; inter*; joint*; jointly; keeps children; leaders are; leavers and;
        main: act; main: acted; main: advice; main: contacts; main: decisions; main: desk; main: door; main: edge;
        main: email; main: inquiries; main: morning; main: no; main: practice; main: quickly; main: real;
        main: response; main: right; main: sound; main: thresholds; main: together; main: us; main: vulnerable;
        main: website; main: year; member asked; morni*; need protection; not get; nurseries; or; other services;
        prevention; prompt and; protected; report says; response is; right level; service they; sound; stron*;
        take the; teachers; they say; to give; to send; to take; together better; troub*; visitor; vulne*; vulnerable;
        vulnerable young; whene*; whenever; why; won praise; work; would be; youth
        """,
        0.75: """
        = council; a concern; a focused; a referral; a strong; about abuse; adult; adult social; agencies;
        and managers; and too; answered; apart; are safeguarded; asked; back within; bar; beat; because of;
        been supported; better and; but they; callers; can book; care care; carers are; case reviews; cases; changes;
        child; children have; children stay; children when; childrens centres; days for; decisions on; discussion;
        done to; english is; falls; families have; families who; family help; fears; first; first call; following a;
        for adoption; fostering and; gaps in; get a; good news; got help; handles; has taken; healt*; health;
        health visitor; health workers; hear; helpline; ident*; improvement since; in march; in ten; initi*; initial;
        inqui*; is being; it does; keeping children; keeps; kept safe; left waiting; libra*; look at; main: anyone;
        main: assistance; main: call; main: confident; main: consent; main: criticised; main: identified; main: if;
        main: jointly; main: let; main: lives; main: many; main: maze; main: minutes; main: need; main: neighbours;
        main: nurseries; main: organisations; main: partners; main: people; main: prevention; main: proportionate;
        main: reach; main: reports; main: teams; main: ten; main: took; main: unread; main: visitors; main: won;
        make a; media*; more closely; most vulnerable; need; now take; of failures; of harm; offending team; on their;
        onlin*; online; partnership working; people safe; pilot*; plus; poor in; practice had; question of; quick*;
        rathe*; rather; receive a; recognised; recognised and; reports from; reports of; risk assessments;
        safeguarding board; serious case; services do; services meet; some of; step downs; step in; strong;
        supporting; teachers had; ten; that; that services; the carers; the missing; the person; the whole; there has;
        they first; they should; things for; this way; thought the; three cases; thres*; thresholds are; to have;
        to spot; too long; triag*; two serious; unsaf*; unsafe; urgent cases; visitors and; was asked; welfa*;
        welfare; well coordinated; were gaps; were kept; were left; who ring; with the; with their; worried
        """,
        0.625: """
        = about overall; = foot; = head; a worry; about vulnerable; abuse or; acted; adoption in; advic*; advice;
        agency child; alert*; alerts; all partners; all three; allows; also told; altho*; although; always made;
        amoun*; amounted; amounted to; an email; and adoption; and comes; and widespread; and youth; anony*;
        anonymous; answering; anyon*; anyone; are held; arent; as these; assessment; become better; being harmed;
        between the; book a; bring; calls; calls in; can to; care; care planning; care workers; cases as;
        childrens cases; childs life; closely; clust*; come to; confident; consistently; courses; cover*; criti*;
        cross*; croyd*; decid*; deman*; demand; discu*; do so; do what; downs; equit*; equity; family centres; faste*;
        faster; fewer children; focused visit; folk; follo*; following; for how; for most; forms; found significant;
        from hospital; go; go on; good but; gp; hackn*; had criticised; had significant; had to; harm that; harme*;
        harmed; have all; heard that; help workers; helpi*; helping; hopes; hospi*; housi*; housing;
        housing associations; in and; in december; in time; in what; inspectors came; inspectors saw; intervention;
        into; is not; it points; joins; leaders and; line is; lives; logs; long for; main: adoption; main: agency;
        main: alerts; main: answering; main: bar; main: beat; main: before; main: being; main: callers; main: cases;
        main: closely; main: committed; main: could; main: danger; main: difference; main: disability; main: during;
        main: duty; main: earlier; main: effectively; main: entering; main: fast; main: fears; main: framework;
        main: friday; main: friend; main: front; main: going; main: got; main: gp; main: hadnt; main: halfway;
        main: happens; main: hear; main: helpline; main: intake; main: keeps; main: know; main: level; main: meetings;
        main: named; main: only; main: open; main: picks; main: plus; main: processes; main: providers; main: rather;
        main: receive; main: referrers; main: reopened; main: ruled; main: saved; main: sector; main: sought;
        main: step; main: support; main: teachers; main: telephone; main: tell; main: them; main: third; main: this;
        main: triaged; main: turn; main: unsafe; main: visitor; main: watchdog; main: weaknesses; main: welfare;
        main: whoever; main: youth; meet; met; more and; most social; named; named social; national guidance;
        need help; no child; no record; not every; note; notic*; notif*; nurse*; of care; of consent; of intervention;
        of protection; offered; ofsted for; ofsted inspectors; one; open in; our contact; parents can; parents say;
        parents with; partners and; partnerships; pass on; peopl*; people; people told; phone; placed; plan for;
        prais*; praises; probation; prompt; protection in; put in; quality and; quickly; reach; referrals are;
        referrers; report said; risk were; safe was; safeguarded; said in; say so; secto*; sector; service;
        services had; share what; shut and; side; so the; spot a; staff; staff in; sunde*; supported by;
        supporting people; talk; taxi drivers; that families; that the; the county; the covid; the inspection;
        the safety; the third; the weekend; their best; their first; their own; them to; they face; they were; thing*;
        things; through on; through to; to fit; to no; to schools; took; trouble; villa*; village; wait too;
        was described; was followed; was good; way; we can; we will; what is; what services; who; who care; who need;
        will come; will do; will open; work done; work had; worked together; workers had; workers who; worry
        """,
        0.5: """
        a childrens; a critical; a queue; a real; a sample; a toddlers; absent from; abuse; act; all levels; allow*;
        also met; and communities; and senior; and social; and we; anyone who; apply; appro*; are serious;
        arent always; argyl*; as to; assessments; assoc*; associations; authority has; authority in; backlog of;
        be seen; been left; been made; been praised; been put; before; before things; being done; best;
        best interests; better support; book; but a; by inspectors; by people; by schools; by senior; cannot be;
        care experienced; change their; child are; child protection; child was; children are; children in;
        children known; children too; clear what; clubs; code of; comes in; committed; common; confe*; consent;
        consu*; contact is; contacts a; could come; council could; council had; council officers; council staff;
        council the; cours*; cqc that; daily; dange*; decisions about; department in; described by; devel*;
        developing; did not; didnt know; difficult; difficulties; docto*; doctors; done with; drivers; education;
        effective and; engli*; english; experienced young; failures that; families can; fast; fewer; fire;
        first language; fit; for better; for one; for whom; form; frame*; framework; friday; from ofsted;
        from schools; gives the; go back; got worse; great; group conferences; had children; had stopped; hadnt;
        handl*; has; has become; have come; have not; have seen; health education; health is; health visitors;
        help assessments; helpe*; her majestys; high quality; holdi*; holding; hoteliers; howev*; however; hub in;
        hubs in; hundreds; hundreds of; identified; if children; improvement; improvement in; in danger; in each;
        in immediate; in others; in spite; in strategy; in this; in to; indic*; information from; initial inquiries;
        inquiries; inspection found; inspectors as; inspectors commended; inspectors did; inspectors found; intel*;
        intelligence; interests; introduced in; is called; is done; is now; is sound; it found; it said; job of;
        just as; late and; lawye*; leaders have; leave*; leaves; left; little is; lived in; long before; main: adult;
        main: all; main: allows; main: also; main: anonymous; main: apply; main: back; main: big; main: bring;
        main: chronic; main: closed; main: comes; main: community; main: conferences; main: council; main: courses;
        main: decided; main: discussions; main: doctors; main: everywhere; main: evidence; main: faster; main: fit;
        main: focus; main: folk; main: form; main: forms; main: give; main: given; main: growing; main: harm;
        main: harmed; main: health; main: healthier; main: helping; main: hours; main: improvements; main: instance;
        main: intensive; main: joins; main: lifeline; main: likely; main: line; main: logs; main: machine; main: made;
        main: managers; main: map; main: mark; main: meets; main: met; main: name; main: neglectful; main: nineteen;
        main: note; main: number; main: ones; main: own; main: pass; main: placed; main: praises; main: progress;
        main: prompt; main: protect; main: protocol; main: queue; main: rang; main: rarely; main: referral;
        main: remained; main: rings; main: safeguarded; main: seven; main: several; main: sexual; main: sharing;
        main: should; main: side; main: situations; main: small; main: somebody; main: sooner; main: staffed;
        main: succeed; main: supported; main: swift; main: systems; main: taken; main: talk; main: teacher;
        main: their; main: time; main: tray; main: unclear; main: weekend; main: weight; main: why; main: widespread;
        main: working; main: worries; majestys inspectorate; managers are; march; marke*; marked; meetings are;
        midwi*; minutes; morning; mums; negle*; news; nineteen; no time; nobody is; not; not been; not protected;
        notices; of education; of how; of practice; of records; officers; officers are; ofsted in; one had; only;
        or on; or with; organ*; other agencies; out today; paediatricians; parenting; parents said; partners who;
        partnership with; pass; people and; people to; person; picks; points out; practice was; praise from; prima*;
        primary; processes; promp*; proportionate; proto*; protocol; put; rang; rarel*; rarely; rather than; read the;
        real; receive; recommends; recommends that; record of; referral; referred; reope*; report recommends;
        response; rings; risk and; risk was; rural; safe and; safe for; safeguarding was; safety and; said and;
        same way; sample; sample of; send a; senior managers; serious and; seven in; shown; significant weaknesses;
        simil*; similar; social worker; somebody; staff at; standards and; still; succe*; succeed; such a;
        support and; systems and; taken the; taxi; teams; telep*; telephone; ten of; that are; that health;
        the advice; the agencies; the attention; the contact; the disability; the first; the lack; the shortcomings;
        the strengths; the systems; the very; the yos; them are; then; then the; they; third; three; threshold;
        time had; to bring; to build; to change; to concerns; to her; to monitor; to one; to report; to social;
        to someone; to strategy; toddlers; told what; too; tradi*; triaged; turn to; turned away; unrea*; unread;
        visit in; visitors; vulnerable people; warnings; warra*; was about; was done; was taken; was weak; ways;
        weeks; weeks of; weigh*; went on; were closed; were highly; were less; what came; what happens;
        where children; which came; which helps; which is; who lives; who should; whom to; will; with others;
        with some; witho*; without; wokin*; work of; worke*; workers from; workers in; young adults; young carers;
        youth offending
        """,
        0.375: """
        = about permanence; a chat; a family; a form; a full; a half; a long; a multi; a nurse; a person; a photo;
        a prompt; a single; a small; a social; able to; about; about a; absent; achieved; action; adults at;
        agencies in; agreed that; alert to; an inadequate; and adult; and at; and did; and family; and if; and more;
        and risks; and so; and staff; and teachers; and they; answer; answer to; apart from; applied; appropriate;
        are often; are picked; are slow; are spoken; as it; as young; askin*; asking; at all; at by; at which; atten*;
        backl*; backlog; be given; be looked; been able; befor*; before they; better at; bodie*; bodies; borough was;
        brought in; bruis*; bruises; but for; but the; but there; by contrast; by ofsted; café; calls a; came of;
        can get; care are; care for; care homes; carried out; casel*; caseloads; cases in; catch; child sexual;
        children; children whose; childrens; chronic; city; city was; commissioned; commo*; commu*; concern;
        conferences; conse*; consultation; contact; core; councillor; councils own; count*; covers; covid; deal with;
        dealing; dealt; decem*; december; denti*; dentists; described; direct; disability; does for; doesn*; doesnt;
        done in; drew; drive*; drug; durin*; during; duty to; earli*; early and; educa*; effective;
        effective services; effectively; empty; enter*; everywhere; failures in; family; family group; flag; flour*;
        focus; focus*; focused; for every; for families; for help; for instance; for people; for services; for too;
        found that; frida*; friend; get; gets; getti*; getting; given to; gone up; good; got; got a; got the; green*;
        growi*; growing; had told; had worked; happens; happens if; happy; harm; has brought; has risen; has to;
        have been; have improved; healthier; help is; help them; hospitals; hosts; houns*; hurt; immed*;
        immediate danger; improvement is; improvements; in a; in an; in answer; in need; in neglectful; in particular;
        in schools; in their; in touch; in welsh; inbox; incid*; information; inspectorate of; inspectors had;
        intensive; inver*; is about; is at; is clear; is effective; is found; is known; is no; is sought; it as;
        it goes; it is; it went; its report; joine*; joined; joined up; know; know who; known to; langu*; last year;
        late; lawyers; level and; libraries; library; life is; lived; long time; looke*; looked; lunch; machi*;
        machine; main: absent; main: according; main: adults; main: after; main: ago; main: alert; main: alike;
        main: answer; main: anything; main: appropriate; main: arent; main: arrival; main: ask; main: asked;
        main: asking; main: bank; main: been; main: book; main: calm; main: came; main: catch; main: centres;
        main: changes; main: city; main: cleared; main: commissioned; main: communities; main: contact;
        main: coordinated; main: core; main: councils; main: covers; main: daily; main: dealt; main: december;
        main: demand; main: direct; main: drivers; main: drug; main: due; main: emails; main: empty; main: equity;
        main: everyone; main: failings; main: falls; main: families; main: filed; main: fire; main: focused;
        main: following; main: food; main: government; main: great; main: happy; main: harmful; main: heard;
        main: helpful; main: holding; main: holidays; main: hopes; main: hospitals; main: however; main: idea;
        main: identify; main: improved; main: initial; main: inspectors; main: intelligence; main: interests;
        main: interventions; main: judgement; main: just; main: justice; main: knowledgeable; main: late;
        main: leaves; main: left; main: looked; main: majestys; main: market; main: meet; main: model; main: monitor;
        main: multi; main: neighbouring; main: night; main: notifications; main: nurse; main: offered; main: official;
        main: ofsteds; main: online; main: overnight; main: oversight; main: partnership; main: passed; main: photo;
        main: picked; main: police; main: principal; main: probation; main: provide; main: put; main: recommends;
        main: referred; main: residents; main: responded; main: risen; main: rural; main: sample; main: say;
        main: schools; main: seeing; main: seldom; main: shown; main: similar; main: simply; main: since; main: spite;
        main: standard; main: stated; main: statutory; main: stayed; main: stepped; main: strong; main: substance;
        main: supporting; main: sure; main: table; main: taxi; main: things; main: timeliness; main: times;
        main: today; main: told; main: tuesday; main: typed; main: urgent; main: vacant; main: village; main: we;
        main: went; main: when; main: which; main: will; main: worried; main: worry; main: worse; majes*; majestys;
        make sure; man; managers to; many years; mark; meetings; meets; menu; minor*; minut*; misus*; misuse; monitor;
        more children; most children; mostl*; mostly; move to; name and; need for; need it; need of; neglectful;
        neighbouring; new; nights; not come; not good; notes of; notifications; number; of contacts; of decisions;
        of one; of senior; of them; offer*; ofsteds inspectors; on friday; on safeguarding; on this; open; optio*;
        organisations; out and; out by; over and; overs*; oversight; paren*; park; partners are; partnership and;
        people can; photo; place at; plans is; pointed out; points; poor; positive about; primary schools; princ*;
        principal; principal social; print*; proce*; prope*; properly; protect them; protection plan;
        protection teams; provide; providers; queue; quickly and; quite; range; range of; reasons for; recog*; recom*;
        recommended that; record; report out; reported that; reporting; reports for; respond; review of; ring; risen;
        rota; safe from; sampl*; saved; school; score of; see a; seein*; seeing; seen in; send and; send in;
        senior leaders; services and; several agencies; share a; short*; shortcomings; shut; significant improvement;
        since it; since its; sister; situations; social care; solid; some; someb*; somebody to; someo*; someone;
        sough*; sought; spite; spite of; staff had; staff have; staffed; standard; start to; stated; stood at;
        strong and; subst*; substance; substance misuse; suppl*; suppo*; support that; supported; sure that; taken;
        team; team is; that help; that more; that support; that their; that things; that thresholds; that with;
        the authority; the city; the emergency; the file; the job; the most; the move; the need; the ofsted;
        the panel; the points; the right; the risks; the school; the watchdog; the work; the yjs; their lives;
        them for; them from; there; there had; these had; they also; they could; they did; they know; they looked;
        they need; they turn; this; this makes; though; thresholds; timeliness; timeliness of; to children;
        to families; to ring; to six; to support; to the; to us; to wait; today; toddl*; together to; told that;
        touch; two days; two weeks; understood by; up and; up on; upon; us and; us that; use a; volun*; volunteers;
        warni*; was hard; was often; was rated; watchdog; watchdog has; watchdog said; weak and; weekend; weight;
        were absent; were also; were positive; were reported; were still; what we; when children; when families;
        when there; when things; where; which; which are; which nobody; which was; who ask; who do; who had; whoev*;
        whoever; wilts*; with; with domestic; without being; without delay; workers and; workers are; workers can;
        workforce is; working in; working with; worried about; worry about; worse; wrexh*; year ago; young children;
        younger children
        """,
        0.25: """
        a home; a named; a plan; a positive; a wide; aberd*; able; above all; absen*; accepted; accommodation; achie*;
        ackno*; adoption; ago; alike; also; alway*; always; among them; and all; and an; and for; and go;
        and management; and no; and over; and plans; and that; and the; and to; and wellbeing; and who; anyth*;
        anything; appre*; are found; are identified; are kept; are now; are told; areas; arran*; arrangements; as one;
        ask; ask for; assessments are; at night; at once; at that; autho*; authority; away; back; background; become;
        beds; begin*; being; bette*; better; better outcomes; big; bit; breakfast; brief*; build; but that;
        by managers; care in; care service; care was; carin*; caring; carri*; carried; carry*; carrying;
        caseloads are; centre; centres; challenges; chang*; charge of; chat; checks; children live; childrens trust;
        citys; ciw; clear; close*; come in; commended; committed to; communities; compu*; conce*; concluded;
        conference; contrast; coordinated; core groups; could be; could not; counc*; councils; crime; danger; day and;
        deali*; dealt with; decided; decision making; didnt; difference; difference to; disability team; done for;
        draw; drift; drift and; due; during the; each morning; earlier; easil*; easily; eleven; email*; emails;
        end of; energ*; energy; estab*; established; ethni*; event; everyone; evide*; evidence; examples; exist*;
        face; failings; failures; families in; families were; family support; family workers; figur*; figures; file;
        filed; focus on; food; for a; for childrens; for longer; for many; for what; four of; from; from one;
        from their; front door; gaps; get better; get help; go out; gone on; good time; government; grow; had made;
        had no; had put; happened; harde*; has a; has said; have gone; have their; have to; heard; helpf*; helpful;
        her; highe*; hotel*; how effective; how much; hundr*; idea; if they; improved; in all; in february; in its;
        in on; including; inspection and; inspectorates; insta*; instance; inten*; interpreters; intro*; introduced;
        is; is well; it to; it took; join; judgement; justi*; keep children; knowledgeable; known; language; level;
        level*; levels; listened to; littl*; little; living with; long to; longer than; lower; made at; made in;
        main: able; main: above; main: achieved; main: along; main: always; main: ambition; main: appointment;
        main: are; main: authority; main: based; main: beds; main: bodies; main: breakfast; main: build; main: but;
        main: cannot; main: carried; main: carrying; main: caseloads; main: centre; main: challenges; main: checks;
        main: citys; main: clear; main: close; main: clubs; main: co; main: councillor; main: covid; main: crime;
        main: critical; main: cross; main: data; main: decide; main: developing; main: difficulties; main: direction;
        main: doesnt; main: done; main: dont; main: draw; main: drew; main: easily; main: emergency; main: end;
        main: experiences; main: eye; main: getting; main: go; main: had; main: handled; main: hands; main: have;
        main: hearing; main: helped; main: her; main: highest; main: highlighted; main: housing; main: investigations;
        main: isnt; main: joined; main: kept; main: kinds; main: knows; main: lawyers; main: library; main: lived;
        main: long; main: lower; main: march; main: marked; main: meant; main: member; main: mostly; main: must;
        main: news; main: nobody; main: notice; main: parenting; main: partnerships; main: patchy; main: per;
        main: poor; main: primary; main: prison; main: problems; main: properly; main: question; main: range;
        main: rating; main: reached; main: reason; main: recruit; main: respond; main: scheme; main: score;
        main: secure; main: service; main: shut; main: significant; main: six; main: slow; main: spot; main: spring;
        main: straight; main: strongly; main: subject; main: takes; main: telling; main: term; main: text;
        main: therefore; main: they; main: those; main: threshold; main: toddlers; main: too; main: touch; main: town;
        main: troubled; main: turns; main: understand; main: up; main: upon; main: volunteers; main: waited;
        main: watched; main: ways; main: weeks; main: would; meeting with; membe*; member; menta*; midni*; midnight;
        model; monit*; more than; mosqu*; most of; must; name; need and; neglect is; neighbour; new year; night;
        night*; ninet*; no more; no one; not say; nothi*; nothing; notice; nurse; nurses and; of concern; of high;
        of missing; of those; of two; of which; offic*; ofste*; ofsted inspection; ofsted report; olds who; on child;
        on it; one child; other; other authorities; others; oversight by; own; paedi*; parents; part in; partnership;
        passed; past year; patch*; people at; per; picke*; picked; place*; praised for; priso*; prison; progress;
        progress and; protect children; protection are; put into; question; rated inadequate; rated outstanding;
        rating; reaso*; relatives; remained; report in; report which; reported; requi*; requires;
        requires improvement; responded; responsible for; robus*; robust; ruled; said; said the; says that; schem*;
        score; see that; seldo*; seldom; service had; seven; shortfalls; should have; situa*; slow to; small;
        small number; something; soone*; sooner; sort; staff and; staff told; stage; stepped; support to; surge*;
        systems; table; talked; team that; telli*; telling; tempo*; temporary; than it; that children; that every;
        that had; that no; that of; that our; that staff; the childrens; the citys; the council; the country; the cqc;
        the edge; the findings; the good; the legal; the main; the one; the other; the progress; the rating;
        the reasons; the result; the youth; their needs; them; them in; thirty; this time; this was; through; time it;
        timel*; times; to act; to make; to more; to reach; to what; toget*; together; together in; too that; town;
        trust and; tuesd*; tuesday; turn; two year; tynes*; understand; uneve*; until the; vacan*; violence; visit to;
        visit*; waite*; waited; was in; was not; was on; was set; was still; was to; watched; way that; we do;
        we were; weak; weaknesses in; weeke*; weighed; well established; well understood; were given; were held; what;
        what to; who go; who would; within hours; work for; work is; worker; workers were; workf*; workforce; worki*;
        working; worries; yet to; yos; your; youth workers
        """,
        0.125: """
        = about scope; = about unaccompanied-children; = found; = improvement; a year; accor*; according;
        according to; adopt*; adult services; adult*; adults; and carers; and good; and there; anoth*; another; any;
        appli*; are well; at the; audits; authorities; based; be; be a; becau*; because; been in; been told; board;
        borough; care leavers; care quality; cent; centr*; child has; child who; children get; chron*; close; comme*;
        commission; consistent; council; country; county; decide; decisions; detai*; direction; distr*; district;
        do not; does; done; door; eleve*; every*; examp*; excep*; felt; findings; followed; for care; for education;
        for those; give; given; goes on; gone; gover*; has gone; have; held; helped; high; highest; highly; homes;
        hospital; hour; impro*; in the; inade*; infor*; is a; job; just; justice; keepi*; keeping; kept; know what;
        leavers; life; long; looked after; main: action; main: added; main: already; main: another; main: any;
        main: arrangements; main: as; main: assessment; main: audits; main: by; main: cent; main: consistent;
        main: cost; main: culture; main: delays; main: department; main: described; main: did; main: drift;
        main: education; main: eleven; main: excellent; main: exploitation; main: fewer; main: findings; main: first;
        main: from; main: has; main: held; main: inadequate; main: inspection; main: keeping; main: latest;
        main: learning; main: missing; main: monitoring; main: never; main: nights; main: officers; main: ofsted;
        main: often; main: on; main: once; main: or; main: panel; main: person; main: play; main: positive;
        main: priority; main: proceedings; main: public; main: rated; main: reasons; main: record; main: referrals;
        main: result; main: services; main: someone; main: something; main: start; main: stronger; main: understood;
        main: unpaid; main: week; main: were; main: whom; main: within; main: word; managers; may; meeti*;
        mental health; midwives; monitoring visit; natio*; neede*; needed; never; nobod*; nobody; norfo*; novem*;
        november; numbe*; of a; of its; of services; of these; ofsteds; often; once; ones; our; overn*; overnight;
        pande*; pandemic; parents who; passe*; per cent; point*; polic*; practice; praise; praised the; proceedings;
        progr*; propo*; quali*; quality commission; rated; ratin*; reason; reasons; resid*; residents; result;
        reviews; safet*; safety; same; scheme; serio*; serious; servi*; should; single; six; six months; staye*;
        stayed; step; subje*; subject; sure; take; takes; talke*; tell; the front; the last; the letter; the past;
        there is; there were; thirt*; thoug*; to help; to live; to see; to work; told; too little; touch with; unive*;
        up; up by; up in; us; use of; viole*; was; when; where they; whole; whom; wides*; widespread; with parents;
        word; workers; year
        """,
        -0.125: """
        = about care-leavers; = about other; = about recording; = about workforce; a joint; a parent; addit*;
        additional; adequ*; adole*; advoc*; after a; aged; alrea*; already; an inspection; and of; and progress;
        are helped; are the; as a; asses*; assessments of; asylu*; asylum; at; at risk; audit*; be good; been found;
        birth; birth*; boroughs; breaks; brothers and; broug*; brought; bus; cabinet member; call; came; chall*;
        charg*; children at; children to; childrens homes; choic*; choice; choos*; chronologies; colle*; considered;
        councils childrens; days; decis*; decision; depar*; descr*; director of; disab*; each child; educational;
        engla*; england; every; expec*; expected; experiences; exploitation; fille*; filled; find; find out; findi*;
        flats; foster carers; frien*; from a; gave; graded; guard*; guardians; had; had gone; hand; helps; his;
        homel*; how it; how they; impact of; improving; in july; in june; in november; in which; inadequate in;
        inclu*; indep*; inves*; involved; it; its; journ*; judge*; judged; key; labou*; later; learning; leaving care;
        led; less; lesso*; lessons; lette*; liked; looked at; low; main: access; main: across; main: additional;
        main: against; main: aged; main: among; main: asylum; main: autumn; main: average; main: birth; main: board;
        main: books; main: bosses; main: breaks; main: challenge; main: childrens; main: ciw; main: commissioner;
        main: commissioning; main: delay; main: educational; main: explained; main: fathers; main: felt; main: filled;
        main: flats; main: fostering; main: four; main: full; main: gave; main: gets; main: gone; main: guardians;
        main: his; main: hold; main: how; main: improvement; main: inspectorate; main: involved; main: language;
        main: later; main: leaders; main: leads; main: less; main: lessons; main: letters; main: life; main: like;
        main: local; main: look; main: management; main: may; main: members; main: moves; main: nine; main: not;
        main: notes; main: nothing; main: olds; main: others; main: ought; main: our; main: parent; main: peoples;
        main: permanent; main: personal; main: planning; main: praised; main: pre; main: professionals;
        main: programme; main: published; main: received; main: recording; main: records; main: recruitment;
        main: reported; main: require; main: ring; main: room; main: safer; main: safety; main: scotland; main: seen;
        main: sit; main: social; main: speak; main: spoken; main: stable; main: starts; main: still;
        main: supervision; main: theyre; main: three; main: trained; main: turned; main: use; main: used; main: very;
        main: views; main: virtual; main: welcomed; main: whole; main: workers; main: yet; main: you; make; makin*;
        making; manager; managers and; meeting; members; mento*; might; misse*; missed; monda*; nearl*; nearly; nhs;
        of; of assessments; of whom; ofsted has; olds; on the; on what; once a; one in; out as; outside; paid for;
        parents and; particular; parts; pathw*; perma*; permanent; personal; photo*; placements; places; planning;
        plans that; pointed; positive; practice with; praised; pre; profe*; professionals; progress of;
        protection plans; provi*; published; pupil; raise*; recei*; received; recor*; recording; records; recru*;
        regularly; relat*; relationships; require improvement; resou*; reviewing; room; runni*; running; say;
        schools and; scree*; seeke*; senio*; senior; sense of; sensi*; services to; sever*; short; show; signed;
        significant; significantly; sit; speak; spent; stabl*; stable; stop; stren*; strengths and; suita*; suitable;
        supervision; support for; targe*; than a; that it; the area; the areas; the care; the children; the childs;
        the committee; the councils; the experiences; the family; the support; the trust; there was; theres; theyr*;
        theyre; this is; time in; to a; to come; to date; to find; to it; to stay; to understand; too much; track*;
        trained; training; turno*; turnover; twice; urgen*; very; virtu*; virtual; waits for; wanted to; week;
        weekends; well supported; were judged; who live; with special; withi*; within; work practice; work to; works;
        would like; young; young peoples
        """,
        -0.25: """
        a care; a change; a decision; a fortnight; a lot; a phone; a quarter; a report; a result; a shared; a stable;
        a time; a weekly; a written; about how; accurate; add; address; advis*; advisers; affec*; after*; again;
        agree; agree*; all that; ambit*; among; an area; an hour; and families; and inspectors; and is; and its;
        and outcomes; and parents; and were; and work; anybody; appea*; are all; are and; are being; are better;
        are done; are getting; are offered; are put; are safe; are written; areas that; aroun*; around; as in;
        as long; asked the; assessing; assessments were; at how; at what; audit; augus*; august; autis*; autism;
        autum*; autumn; avail*; available; baby; be found; been; been a; been taken; before and; behav*; behin*;
        behind; belon*; benef*; benefit; better for; black*; booke*; booked; books; bosse*; bosses; boy; break*;
        brigh*; broth*; brothers; budge*; but not; by a; by an; cabin*; cabinet; called; came into; cant; care have;
        care team; caref*; case; cases of; caugh*; caught; certain; chair*; chairs; champ*; chance; changed;
        child had; children a; children said; children were; childs; city council; clinic; clinics; come and;
        come back; commi*; commitment; complaints; condi*; consi*; could; council does; council in; council is;
        council said; council to; council was; county councils; criminal; day they; deal; dedic*; dedicated; delay;
        delays in; deliv*; diagn*; different; direc*; disabilities; disabled; disabled children; do well; done by;
        down from; drawn; dropped; drugs; each other; early help; early years; effect on; effor*; efforts; eight;
        eight*; eighteen; emplo*; end; enquiry; everything; exami*; exclu*; execu*; executive; experience;
        experiences and; expla*; exploited; fall; families; fathe*; fathers; favou*; feel that; fewer than; files;
        finan*; financial; finding; follow; for adult; for and; for disabled; for it; for over; for the; forty;
        found to; fourt*; full; full inspection; full of; general; girl; given a; goes to; good or; grade*; grant*;
        great deal; group; guide; had an; had had; had seen; half; hard; hardl*; hardly; has come; has found;
        has given; has had; has made; has not; have got; have one; have put; have said; heads of; histo*; hold; hope;
        hotels; how many; hundred; impre*; in april; in child; in early; in five; in it; in may; included; inspected;
        inspector; inspectors noted; inspectors that; inspectors wrote; interim; interviews; is and; is how;
        is making; is the; it must; it should; it takes; it that; it would; its childrens; its own; july; kind;
        know their; last; last inspection; lead to; leadership; leads; learn; leave; leavi*; leaving; left to; letter;
        list of; lists; local*; look; lot; made by; made the; main: abuse; main: accurate; main: add; main: advisers;
        main: agree; main: alone; main: anybody; main: area; main: around; main: assessing; main: assessments;
        main: attention; main: audit; main: august; main: autism; main: away; main: baby; main: because; main: become;
        main: began; main: beginning; main: boy; main: boys; main: brothers; main: cabinet; main: can; main: cant;
        main: certain; main: chairs; main: chance; main: charge; main: children; main: choice; main: claim;
        main: clinic; main: clinics; main: coming; main: commitment; main: conference; main: considered; main: court;
        main: criminal; main: cut; main: days; main: dedicated; main: determined; main: different; main: disabilities;
        main: drawn; main: drop; main: drugs; main: efforts; main: eight; main: eighteen; main: else; main: england;
        main: ever; main: every; main: executive; main: exploited; main: eyes; main: fall; main: family;
        main: fifteen; main: file; main: files; main: find; main: finding; main: finds; main: follow; main: fortnight;
        main: fourteen; main: further; main: future; main: good; main: graded; main: grandparents; main: greater;
        main: having; main: him; main: hour; main: important; main: included; main: increase; main: interviews;
        main: judge; main: judged; main: knew; main: knowledge; main: known; main: law; main: leaving; main: liked;
        main: listened; main: lists; main: lot; main: lowest; main: making; main: men; main: miss; main: missed;
        main: morale; main: mothers; main: move; main: moving; main: much; main: mum; main: names; main: national;
        main: nhs; main: november; main: numbers; main: nursing; main: offending; main: old; main: order; main: other;
        main: outside; main: over; main: paid; main: parts; main: past; main: pays; main: performance; main: pick;
        main: placements; main: plain; main: politicians; main: possible; main: post; main: practitioners;
        main: private; main: promised; main: provided; main: puts; main: putting; main: questions; main: rate;
        main: reading; main: recognises; main: recorded; main: regular; main: regulator; main: relationship;
        main: respite; main: return; main: returned; main: robust; main: saying; main: school; main: show;
        main: significantly; main: skilled; main: sleep; main: slowly; main: staff; main: stand; main: steps;
        main: story; main: strategic; main: strengths; main: suitable; main: summer; main: supports; main: take;
        main: thanks; main: think; main: throughout; main: to; main: top; main: trauma; main: treated; main: twelve;
        main: twenty; main: view; main: voluntary; main: want; main: warm; main: weakness; main: what; main: whats;
        main: where; main: with; main: words; main: worked; main: write; main: wrong; main: wrote; make the; make up;
        manag*; many children; matte*; measures; members heard; men; middle; miles; miss; missing from; missing in;
        month*; months; moral*; morale; more of; most; mother; moved; moves; movin*; moving; names; needs and; neuro*;
        no longer; nobody could; not at; not have; not in; not know; numbers; nurses; nursi*; nursing; of being;
        of exploitation; of five; of leaders; of our; of people; of social; of support; often than; old; older;
        older children; on a; on in; opera*; order; orders; out for; outsi*; paediatrician; paid; pair; paper*;
        parent; parents of; parents were; part of; partner; passi*; pays; performance; place; place in; plain; plan;
        plann*; plans for; point; police health; post; prior*; priva*; promised; protecting; psychologist; publi*;
        pull; put right; puts; putti*; putting; quarter; quarter of; questions; raised; recognises; recorded;
        recruitment; reduc*; refle*; regio*; regular; regulator; relationship; rely on; remains; remar*; report by;
        report is; report that; reque*; requests; respe*; return; review; rise; rothe*; round; safeguarding and;
        said they; satis*; say that; say they; sayin*; saying; says the; school nurses; scrut*; see what; sentence;
        separ*; service has; service that; setti*; settings; shared; showe*; signe*; signi*; signs; sisters; skill*;
        skilled; sleep; so much; so that; social services; somet*; special schools; stabi*; stand; state*; stepp*;
        steps; still to; story; strengths; stret*; suffi*; supports; tackl*; take place; than before; that childrens;
        that in; that leaders; that ofsted; that some; that there; that they; that what; the answer; the assessment;
        the boroughs; the chair; the director; the education; the effectiveness; the head; the health;
        the improvement; the joint; the law; the middle; the number; the reports; the risk; the staff; the system;
        the time; the top; the visit; the words; their social; thems*; themselves; thera*; therapists; there for;
        they can; they feel; they found; they had; they said; they work; third of; those in; those who; thought of;
        throughout; to become; to child; to get; to inspectors; to meet; to some; to speak; to step; to young;
        told in; told inspectors; too many; took place; top; training in; traum*; trauma; trave*; treated; turn up;
        twelv*; twelve; two; under*; up a; up the; use; view of; views; visio*; want; wante*; wanted; warm; was a;
        was given; was that; was the; watch; way in; way of; we; weaker; weakn*; weakness; weekl*; weekly; welco*;
        well being; went to; were a; were good; were no; were put; were rated; were the; were waiting; what children;
        what ofsted; whats; where a; whether the; which children; which has; while the; who will; whom they;
        widespread and; with care; with people; with send; with social; with them; wonde*; worce*; work and;
        worker and; worker is; working days; year and; year olds; youngsters
        """,
        -0.375: """
        = about leadership; = narrated; a great; a letter; a member; a way; a young; about their; accou*; across the;
        action is; actions; adult support; advan*; age; ahead; ahead of; all children; all in; ambitious; an end;
        and have; and kept; and know; and our; and partners; and police; and said; apolo*; april; are; are assessed;
        are at; are called; are in; are recorded; are taken; are widespread; area; as well; at a; at weekends; belong;
        boys; by and; by what; came in; care services; carer*; carers; carry; cases the; cause*; certa*; change;
        checks on; child*; children do; circu*; circumstances; compa*; confidence; const*; contained; conti*;
        could say; council did; court; crimi*; cumbe*; cut; dads; date; day is; described as; discr*; do; do and;
        docum*; doing; domestic abuse; effect; effectiveness; effectiveness of; evalu*; even; ever; explo*; extra;
        faile*; failed; families with; family in; family time; finds; focused on; follow a; for some; fostering;
        found; found but; found the; four; free; from first; front line; fully; furth*; further; futur*; future;
        gets a; glouc*; grandparents; great*; half of; harm in; has been; has told; have a; have had; have taken;
        havin*; having; help; helped to; holiday; house*; how; how well; hub has; if a; if the; impressive; in every;
        in for; in many; in most; in our; in september; in services; increase; indiv*; individual; inspection;
        inspection of; inspections; into the; invol*; is also; is thought; is too; isnt always; it also; it in;
        it says; its services; keep; kinsh*; kinship; knew; knew their; know them; lack of; law; leade*; leaders know;
        learn*; legal advice; less well; long and; look after; looks; lost; main: acting; main: actions;
        main: address; main: age; main: allegations; main: ambitious; main: an; main: april; main: areas; main: at;
        main: available; main: begin; main: behind; main: better; main: carers; main: carry; main: case; main: change;
        main: chief; main: communication; main: concern; main: confidence; main: councillors; main: course;
        main: dads; main: describes; main: does; main: effect; main: effectiveness; main: extra; main: for;
        main: general; main: grade; main: group; main: half; main: happen; main: hardly; main: head; main: home;
        main: hope; main: hospital; main: ill; main: impressive; main: individual; main: inspected; main: inspections;
        main: integrated; main: into; main: july; main: kind; main: kinship; main: learn; main: leavers; main: letter;
        main: looks; main: make; main: manager; main: mash; main: means; main: meeting; main: miles; main: mother;
        main: moved; main: nurses; main: off; main: out; main: pace; main: page; main: picture; main: places;
        main: planned; main: pressure; main: previous; main: produce; main: quarter; main: read;
        main: recommendations; main: refused; main: rely; main: review; main: reviewed; main: rise; main: saw;
        main: section; main: settings; main: she; main: sisters; main: special; main: speech; main: spend;
        main: spoke; main: states; main: such; main: that; main: thoroughly; main: until; main: visited; main: wants;
        main: ward; main: watch; main: weekly; main: women; main: written; main: youngsters; measu*; meetings and;
        monday; more has; mothe*; move; much; needs are; netwo*; next; nine; nobody had; nobody in; none; not enough;
        noted; now be; obser*; observed; octob*; october; of good; of inspectors; of january; of service; of us;
        of very; offer; offered to; office; on children; on its; one of; order*; our own; out that; outst*;
        outstanding; over; over in; overl*; page; past; pay; perfo*; pictu*; picture; planning for; plans are;
        plans were; police are; posit*; prese*; previ*; previous; produce; promi*; protection committee;
        protection is; quart*; rate; reading; recep*; recommendations; rely; report came; respi*; respite;
        response to; returned; reviewed; road; safeguarding enquiries; safer; said to; scrutinised; second; see the;
        seen the; sent to; sente*; septe*; september; services are; services which; sessions; set out; signs of;
        sleep*; so well; speak of; speec*; speech; spend; spoke of; staff who; start; start of; states; stran*; such;
        support; support workers; syste*; take a; taken in; tames*; that nobody; that social; that this; the adult;
        the chief; the community; the day; the department; the departments; the district; the early; the evening;
        the harm; the help; the hospital; the house; the inspectorate; the level; the national; the pandemic;
        the previous; the problems; the two; the young; their letter; their parents; them and; them that; them well;
        there have; theres no; these; they are; things are; this one; this year; thoro*; thoroughly; time; time of;
        time the; time with; to an; to protect; to these; to those; too few; train*; trust is; twent*; twenty; two of;
        typic*; until a; up for; view; visit had; visit of; visited; vulnerable children; wait until; waiting for;
        ward; was missing; was signed; was thought; was told; we are; we have; we need; weake*; well; well as;
        well prepared; were asked; were described; what should; what they; when it; where the; which can; which had;
        which were; who have; with an; with relatives; with staff; with which; within a; within the; without a;
        without any; words; workers get; workl*; workloads; write; wrote; yorks*; young*
        """,
        -0.5: """
        a bank; a good; a gp; a new; a number; a service; a whole; a worker; accur*; addre*; all; alleg*; allegations;
        and a; and by; and has; and in; and referrals; and some; are made; as partners; ayrsh*; be and; because the;
        been done; began; broke*; but it; calls with; chief; children from; come out; communication; conferences are;
        consisted; consisted of; contact with; contacts and; corpo*; corporate; council has; councillors;
        decisions to; describes; deter*; does not; done and; each; enquiries are; families had; first and;
        first visit; for all; for children; for several; foster; friends; get the; girls; go through; grade; grand*;
        grave; group*; groups; have found; head; head of; health partners; help comes; in care; in police; incre*;
        information about; information with; inspectors have; inspectors in; inspectors said; integ*; integrated;
        is given; is left; is still; is taken; it had; janua*; january; lack; live; local safeguarding; main: abused;
        main: again; main: answers; main: attend; main: belong; main: clearly; main: coordinator; main: corporate;
        main: date; main: disabled; main: doing; main: e; main: even; main: few; main: foster; main: free;
        main: fully; main: grave; main: groups; main: he; main: holiday; main: house; main: january; main: joint;
        main: lack; main: large; main: lead; main: monday; main: money; main: mps; main: needs; main: neglect;
        main: none; main: october; main: office; main: orders; main: outcomes; main: outstanding; main: parents;
        main: prepared; main: quality; main: road; main: runs; main: second; main: see; main: september;
        main: sessions; main: set; main: some; main: stepping; main: teenagers; main: than; main: themselves;
        main: through; main: tool; main: training; main: trust; main: typical; main: unallocated; main: video;
        main: watchdogs; main: workloads; many families; meetings about; money; month; more often; needs; not always;
        of abuse; of early; of serious; off; ofsted had; on; outcomes of; over a; pace; parents get; partner agencies;
        police and; practice and; practitioners; praise for; prepared; produ*; provision; psych*; report; report was;
        saw that; secon*; secti*; section; seen; seen by; sessi*; set; several areas; she; since; sloug*; sometimes;
        speci*; special; step up; such as; summer; system; teenagers; that is; the borough; the families;
        the integrated; the quality; the signs; the teams; the year; their children; their schools; them had;
        there are; those; three days; to do; to improve; to its; to ofsted; tool; treat*; trust; until; wait for;
        was effective; was found; way and; well and; well but; well the; were told; what had; where it; which the;
        who use; with children; with families; with this; women; working together; writt*; written
        """,
        -0.625: """
        a; abuse*; abused; adult protection; agencies do; among the; an out; and help; and services; answers; are so;
        are working; ask to; asked for; assessed; back in; been given; calls for; centres are; child in;
        children board; children first; clear*; clearly what; clini*; committee; complex; critical of; danger of; e;
        families to; first contact; for an; gener*; go to; had come; happen; he; health and; help with; home;
        hub mash; in helping; large; lead; list; main: ahead; main: committee; main: complex; main: concerned;
        main: day; main: deal; main: director; main: each; main: far; main: friends; main: girls; main: here;
        main: list; main: lost; main: next; main: offer; main: pay; main: place; main: plan; main: provision;
        main: receives; main: risk; main: run; main: says; main: using; main: waits; main: young; many agencies;
        many cases; need a; new report; no serious; number of; of hours; of neglect; of the; out; parents did;
        people need; plans; pointed to; police were; pract*; prepa*; receives; regul*; retur*; run; runs;
        safeguarding children; schools are; see; services for; services that; share information; spoke; staff were;
        stepping; summe*; the duty; the local; then and; they do; they have; to be; unall*; unallocated; using; wait;
        waits; wants; was also; watchdogs; were; were found; were not; when the; which they; who are; who is; years
        """,
        -0.75: """
        = about assessments; a lack; and care; and child; and early; and other; are to; call handlers; can be;
        clearly; compl*; contact centres; day; director; far; feel; five; got better; had the; handlers; help and;
        help at; help to; here; house; improve; in other; inspectors also; joint; main: assessed; main: domestic;
        main: feel; main: five; main: improve; main: its; main: live; main: shared; main: system; main: these;
        main: visits; main: wait; main: wales; mash and; means; phone calls; private fostering; raised by;
        referrals to; revie*; service with; services were; social workers; teena*; that was; the people; the schools;
        the social; through the; trans*; under the; up from; up to; video; work with
        """,
        -0.875: """
        = about placements; agency safeguarding; an; and not; concerned; council and; exper*; found in; know how;
        main: be; main: care; main: month; main: noted; main: thought; main: two; main: years; means that;
        of children; of significant; of their; out of; outco*; outcomes; partners have; right help; safeguarding hub;
        significant harm; strategy discussions; the multi; their; together with; video calls; visits; wales; what the
        """,
        -1.0: """
        = inspectors; be done; come before; effective in; inspe*; main: down; main: under; need to; people in;
        protection and; said that; since the; some children; step down; the child; the report; the services;
        this means; under
        """,
        -1.125: """
        and what; calls are; cases were; famil*; foste*; main: plans; main: visit; main: was; risk of; the service;
        visit; were in
        """,
        -1.25: """
        = about childs-voice; = about management-oversight; care and; had been; the partnership; young people
        """,
        -1.375: """
        = context; are seen; down
        """,
        -1.5: """
        childrens services; main: child
        """,
        -1.875: """
        = about education
        """,
        -2.875: """
        = about disabled-children
        """,
    },
    Theme.ASSESSMENTS: {
        4.5: """
        = about assessments
        """,
        2.625: """
        main: assessed
        """,
        2.375: """
        asses*
        """,
        2.0: """
        = about health; = about other; = improvement; main: assessment
        """,
        1.875: """
        main: assessments; needs; under*
        """,
        1.75: """
        = about recording; psych*
        """,
        1.625: """
        needs are; risk; risk is
        """,
        1.5: """
        the exploitation
        """,
        1.375: """
        advice for; everyone on; ident*; main: form; main: risk; the list
        """,
        1.25: """
        form; from social; number of; three had
        """,
        1.125: """
        after a; assessed; baby; check*; grand*; investigations; main: asked; main: babys; main: investigations;
        main: out; main: understood; psychologists; understood; updat*
        """,
        1.0: """
        = about missing-and-exploitation; = about timeliness; = strength; a family; advic*; advice; contr*;
        england as; experts; how the; identified; inves*; like to; look; main: child; main: lightly; main: named;
        main: these; main: thought; main: updated; needs were; police officers; psychology; reviews of; say the;
        social care; some people; the child; up what; weigh*; years; young carers
        """,
        0.875: """
        = about plans; = council; a; a familys; a whole; abuse is; age assessments; all the; as a; assessing;
        assessment and; at times; care that; careful and; carer*; carers; carers in; checklist; children and; dange*;
        down to; early years; everyone; fair; faith; from all; had waited; health advice; histo*; in other; in to;
        in with; inspectors read; is looked; looke*; looked; main: account; main: assessing; main: harm; main: isnt;
        main: looked; main: needs; main: nursery; main: or; main: overly; main: psychologists; main: quality;
        main: ticked; main: what; need is; not brought; nursery; on risk; ones; people said; piece*; poten*;
        potential; risk to; screening tool; send; send is; that should; their needs; there were; they are; they saw;
        well; what a; words; worke*; workers; works with; write up
        """,
        0.75: """
        accur*; accurately; advice from; and young; are; as if; asked; babys; careful; carers of; children under;
        concl*; could do; cultu*; culture; dads; done by; early; exper*; find out; for occupational; fostering is;
        found children; get to; identification; in england; in full; in their; inspection found; investigations and;
        is filled; is identified; isnt; isnt always; it isnt; lasts; list; looked at; main: about; main: assess;
        main: baby; main: being; main: comment; main: contribute; main: fair; main: faith; main: fathers;
        main: happened; main: identified; main: look; main: moderate; main: no; main: psychology; main: span;
        main: teachers; main: through; main: years; many are; named; notes on; occupational therapy; old; old ones;
        ones have; out who; overl*; parent; private; quality and; questions; reports from; risks to; signs; simpl*;
        such; taken as; teachers; the early; the home; the nub; therapy with; times; to look; viabi*; viability;
        wait too; was used; weigh; were; were also; whether a; who live; words that; works
        """,
        0.625: """
        a new; a parents; accou*; account; and what; are careful; are made; are several; asked whether; assessment;
        assessor; be assessed; been done; been updated; being; capacity was; case notes; cases they; child are;
        child was; circu*; circumstances; come down; conclusions; contribute; contribute to; every*; faith and;
        familys; fathers who; for carers; for plans; for years; for young; from; full time; had felt; had no;
        had since; harm; have told; help to; in as; in quality; in words; inqui*; inspectors came; inven*; is named;
        it noted; kind; left out; light*; lists; live elsewhere; long for; looking for; low; low mood;
        main: accurately; main: advice; main: already; main: assessor; main: been; main: careful; main: checklist;
        main: childs; main: conclusions; main: dads; main: danger; main: difficulties; main: doctor; main: enquiries;
        main: expertise; main: get; main: identification; main: list; main: lived; main: nature; main: need;
        main: occupational; main: of; main: paper; main: planning; main: poor; main: pulled; main: questions;
        main: reassessed; main: rounded; main: signs; main: such; main: taken; main: therapy; main: time;
        main: together; main: weigh; main: whole; main: words; main: worked; main: yearly; many children; moder*;
        mood; need; north*; nub; occup*; occupational; of children; of disabled; of people; of saying; outside;
        overly; paediatrician; parents have; people; people on; people over; plans are; plans from; poor; pulle*;
        pulled; put their; relatives; sente*; sentence; sever*; several; several children; sibli*; signs that; simple;
        since come; sisters of; spott*; spotted; stood; stren*; strengths; teach*; teste*; tested; that assessments;
        that what; the family; the short; them and; thera*; therapy; they think; throu*; through; timel*; to be;
        unpaid carers; updates; used; viability checks; waited longer; welcomed; were assessed; were begun; were put;
        whats; when; when a; when it; where parents; whole; why; with sensory; work on; worked out; workers take;
        workers use; yet
        """,
        0.5: """
        = found; a baby; a learning; a mental; a no; a number; a second; a social; account of; adopt*; adopters;
        after its; and all; and fair; and it; and sisters; are assessed; are left; are picked; are still; assesses;
        at in; begun; brief; brief and; bring; brothers and; brought up; by law; called in; came across; caref*;
        carers assessments; cases the; children each; children in; childs needs; clinicians; come; come to; comment;
        conte*; could have; danger; do for; docto*; done in; educational; elsew*; elsewhere; engla*; england; excep*;
        experience of; expertise; expla*; explain; explo*; explore; families say; farme*; farmers; first visits;
        forms for; found the; from outside; grandmothers; had happened; had one; half the; have become; have not;
        holidays and; home; how; if there; improve; in children; in several; injuries; inquiries; inspectors have;
        inspectors reported; is at; is less; its inspection; its like; jobs; late; lead; learning disability; lightly;
        lived; lived experience; lives are; local authority; longe*; longer; longer than; looki*; looking; made to;
        main: absent; main: agencies; main: based; main: because; main: become; main: begun; main: box; main: brief;
        main: bring; main: choice; main: contributed; main: culture; main: did; main: do; main: effectively;
        main: elsewhere; main: everyone; main: experts; main: explored; main: family; main: familys; main: filled;
        main: go; main: hardly; main: heads; main: house; main: interview; main: into; main: is; main: jobs;
        main: kind; main: lasts; main: late; main: lines; main: managed; main: mood; main: mornings; main: normal;
        main: not; main: offered; main: old; main: ones; main: parent; main: picture; main: potential; main: poverty;
        main: promptly; main: protect; main: read; main: relatives; main: room; main: sampled; main: say;
        main: saying; main: second; main: sentence; main: simple; main: sound; main: specialist; main: strain;
        main: strengths; main: tested; main: that; main: understanding; main: very; main: weekday; main: weighed;
        main: weight; main: whats; main: with; main: works; main: written; managed; mental capacity; more staff;
        needs of; neighbours and; no; no one; not looked; not what; number; nursery staff; of care; of how; of late;
        of older; of risk; of them; on better; on families; out what; outsi*; paedi*; panel*; panels; parenting is;
        pets; pieces; pilot; planning and; plymo*; pover*; poverty; priva*; private fostering; pulled together;
        put down; quest*; read; refre*; relat*; relatives are; repor*; report the; reports; risk are; risk from;
        risks; said that; sayin*; saying; scott*; seen by; service has; service which; sides; sisters; sisters were;
        sound; stood at; strain; sure that; take; teens; telep*; than six; that; that more; that nobody; that they;
        the childs; the one; the questions; the worst; their own; these; they make; those that; thought; ticke*;
        ticked; to adults; to children; to protect; to the; to wait; toget*; together; told a; too little; too much;
        took place; under ten; understanding; unpai*; unpaid; updated; used in; ways of; weeks and; weigh up; weight;
        welco*; were called; were missing; were offered; what; what an; what its; which works; words of; worked;
        workers could; workers go; workers write; worst; write; yearl*; yearly; younger
        """,
        0.375: """
        = narrated; a child; a choice; a clear; a form; a gp; a handful; a service; a significant; a single; absent;
        acros*; across; added; adopted; adult support; afres*; afresh; age; all five; an older; and are; and did;
        and is; and met; and not; and protection; and reviews; and that; are of; are there; areas for; as well;
        asked about; askin*; asking; assess; back to; based; be a; because they; become; been seen; befor*; before;
        before a; behin*; behind; being looked; broug*; brought; bruises; but one; by a; by phone; by workers; capac*;
        capacity; care services; care to; care was; carers were; carried out; cases in; centre of; checks on;
        children the; children with; childrens services; choic*; choice; chron*; clini*; committed; compu*; copied;
        copied from; could say; council officers; court; curio*; dad; date in; differed; disabled; do with; doctor;
        domes*; domestic; domestic abuse; effectively; emotional needs; enquiries; ethnicity and; explored; extended;
        few children; figur*; filled in; follo*; for a; for improvement; for many; for more; full; gain; get; gets;
        go; go through; good time; handf*; handful; happened; hard to; has had; have more; histories; history; holid*;
        holidays; hoped; household; housi*; housing; how good; in assessments; in good; in particular; in some;
        in spite; in that; information from; injur*; inspection in; integ*; integrated; integrated care; interview;
        into; is; is described; is given; it must; late and; learning; level of; like; lives; look at; loss; made for;
        made on; main: adopted; main: adopters; main: adult; main: affect; main: afresh; main: all; main: appropriate;
        main: arrived; main: badly; main: barely; main: before; main: behind; main: believed; main: better;
        main: bruises; main: can; main: circumstances; main: complex; main: day; main: days; main: deep;
        main: delivered; main: differed; main: done; main: dont; main: else; main: ethnicity; main: event;
        main: evidence; main: explain; main: from; main: full; main: gets; main: gp; main: had; main: happening;
        main: histories; main: household; main: how; main: improve; main: incident; main: injuries; main: integrated;
        main: judged; main: knows; main: lists; main: log; main: longer; main: looking; main: low; main: lower;
        main: made; main: mental; main: mentioned; main: might; main: mixed; main: mums; main: neighbours; main: none;
        main: nurse; main: october; main: one; main: outcomes; main: overlooked; main: own; main: paediatrician;
        main: panels; main: peer; main: pilot; main: play; main: posts; main: private; main: protected; main: rarely;
        main: relationship; main: remain; main: repeat; main: reviews; main: rushed; main: send; main: shorter;
        main: shy; main: sides; main: skill; main: slow; main: standard; main: stood; main: street; main: sure;
        main: task; main: teens; main: thin; main: third; main: this; main: thorough; main: times; main: toddler;
        main: took; main: tool; main: tutors; main: two; main: unpaid; main: updates; main: used; main: vacant;
        main: viability; main: wait; main: welcomed; main: why; main: workers; main: working; main: younger; makes;
        means that; measu*; menta*; menti*; mentioned; might; model; months to; more about; more than; mother; mums;
        not been; not yet; nurse; of cases; of childrens; of family; of help; of managers; of parents; of two; off a;
        offen*; offer*; offered; on the; oppos*; opposition; or; out; out why; parenting; part; parti*; particular;
        passi*; past; peer; people had; perso*; person; picked up; police; porta*; practitioners; promp*; promptly;
        prope*; proper; protect; put; reass*; repea*; repeat; reviews; rise; room; round*; run to; rushe*; rushed;
        sampl*; sampled; schools are; second time; shorter; should also; shy; siblings; sight; since its; siste*;
        sisters who; six months; somew*; stabl*; stable; standard; strai*; sure; take account; tell the; template;
        tende*; that it; the children; the court; the harm; the house; the level; the person; the street; the views;
        the way; the words; they found; thin; thin and; third*; thirds; thirds of; thoro*; thoug*; timely; to a;
        to date; to inspectors; to pay; too long; tool; two thirds; views of; wait; wait for; waite*; waited; waiti*;
        waiting; way that; ways; we do; weekd*; weekday; weighed; well understood; went to; were last; were working;
        who come; who had; who work; why a; with an; with people; with send; with young; without their; worker has;
        workers are; working days; world
        """,
        0.25: """
        = about childs-voice; = about overall; = about unaccompanied-children; a disabled; a few; a report; about;
        about how; absen*; abuse*; adult; adults who; affec*; after it; all four; alrea*; already; also praised;
        an assessment; analy*; analysis; and care; and make; and plans; and they; and to; and were; appro*;
        appropriate; are a; are protected; arrived; as part; assessment of; assessments which; at every; at how;
        at once; at the; balan*; been made; began; being done; belie*; box; break*; broth*; brothers; but it;
        care had; case; caugh*; caught; cent; chief; chief inspector; child and; child to; child who; children on;
        childrens needs; closely; come into; comme*; concerned; concerns; conne*; connected; consi*; copie*;
        council has; councils childrens; criticised; days for; descr*; difficulties; director of; disability;
        disabled child; do; dont; drink; earli*; educa*; else; enqui*; evide*; evidence; exten*; face; facts;
        families and; family and; faste*; faster; fathe*; fathers; fewer; fille*; filled; finds; five of; follow;
        follows; for; for adults; for help; for instance; forms; foste*; fostering; found and; given to; good and; gp;
        had a; had gone; had improved; hard; hardl*; hardly; harm and; has become; has to; heads; help and;
        his majestys; holds; house; house*; impac*; impact; impact of; impro*; in and; in february; in need; in time;
        inspectorate; inspectorate of; insta*; inten*; is being; is left; is now; it; it takes; its partners;
        its report; judged; justi*; justice; knowledge; known to; law; led; led to; letter to; liked; lines; live;
        log; long to; looked into; lower; made; main: according; main: across; main: adds; main: anybody; main: are;
        main: asking; main: at; main: balanced; main: capacity; main: caseloads; main: centre; main: chief;
        main: closely; main: come; main: comes; main: committed; main: copied; main: criticised; main: decide;
        main: director; main: disabled; main: does; main: domestic; main: drawn; main: educational; main: england;
        main: events; main: every; main: face; main: facts; main: faster; main: finished; main: follows;
        main: getting; main: handful; main: hard; main: history; main: holidays; main: housing; main: january;
        main: knew; main: knowledge; main: language; main: lead; main: learning; main: life; main: live; main: lose;
        main: loss; main: main; main: makes; main: making; main: may; main: model; main: mother; main: neglect;
        main: only; main: opened; main: opposition; main: parenting; main: part; main: particular; main: pay;
        main: phone; main: planned; main: practitioners; main: problems; main: promise; main: proper; main: put;
        main: reduced; main: rise; main: risks; main: saw; main: says; main: score; main: sensory; main: setting;
        main: several; main: shows; main: siblings; main: since; main: sixteen; main: sleep; main: social; main: some;
        main: soon; main: spite; main: stable; main: staff; main: starting; main: state; main: step; main: stop;
        main: stopped; main: take; main: template; main: test; main: their; main: therapists; main: think;
        main: thirds; main: too; main: trained; main: visit; main: ways; main: where; main: whether; main: while;
        main: worst; main: write; main: yet; main: your; majes*; majestys; majestys inspectorate; makin*; making;
        mental; missing from; more of; morni*; moves; my; neglect; neigh*; neighbours; ninet*; nobody had; nobody has;
        none; norma*; numbe*; nurse*; obser*; octob*; october; of high; of practice; of probation; of that; of these;
        of us; older; on child; on in; one had; opene*; opened; overa*; overall; paid; paper; patie*; peopl*;
        people are; people were; per; per cent; plann*; play; polic*; posts; protect children; pupil*; pupils;
        put the; rarel*; rarely; reduced; relationship; remai*; remain; report which; residents; revis*; risk and;
        safeguarding and; said they; saw; saw that; say; score; score of; second; section; see children; sees;
        sensory; service; services department; setti*; setting; short*; show; shown; sibling; since; single; skill;
        slow; slow to; small number; so that; some assessments; specialist; speec*; speech; spite; spite of;
        stable and; starting; step; stopp*; stopped; street; support and; taken; teams are; templ*; ten days; tend;
        tend to; test; than before; than it; that all; that had; that of; that one; that social; that their;
        the centre; the cqc; the good; the impact; the needs; the queue; the risks; the standard; therapists;
        there was; they could; they do; they were; this; thorough; time; time to; to each; to get; to improve;
        to others; to see; to tell; to work; took; trained to; troub*; two of; two weeks; use; very; views; visit to;
        voice; wakef*; was asked; was good; was made; was no; was one; was said; was the; was thought; we have; weak;
        weakn*; were being; were waiting; what parents; what they; what would; when children; where; where there;
        which a; which children; who use; with no; withi*; within; within the; work and; worki*; working;
        working with; youth justice
        """,
        0.125: """
        about the; abuse; accor*; according; according to; again; agencies; all; also; and children; and for;
        and then; are not; are seen; are well; as; assessments were; back; becau*; because; called; can be; care and;
        carri*; carried; challenge; children; children have; childrens social; childs; comes; conce*; considered;
        council was; county council; days; depar*; department; did; diffi*; director; disab*; down; draw; drawn;
        earlier; famil*; febru*; february; find; findi*; findings; finis*; for the; foster carers; found; from a;
        give; given a; good; gover*; grandparents; great; had not; have to; high; his; if; improved; improvement plan;
        in its; in two; inspe*; inspection report; inspectors; its; janua*; january; joint; judge*; knowl*; learn*;
        less; main: abuse; main: access; main: again; main: age; main: another; main: as; main: brought; main: called;
        main: carers; main: carried; main: case; main: cent; main: concerned; main: court; main: date; main: decision;
        main: department; main: ever; main: fostering; main: goes; main: grandparents; main: happen; main: home;
        main: hour; main: inspectors; main: its; main: joint; main: justice; main: law; main: left; main: line;
        main: listened; main: lives; main: majestys; main: make; main: mean; main: member; main: met; main: move;
        main: moves; main: nobody; main: nothing; main: number; main: once; main: outside; main: overall;
        main: oversight; main: paid; main: past; main: per; main: performance; main: pupils; main: recent;
        main: referral; main: reports; main: require; main: right; main: robust; main: run; main: see; main: sense;
        main: set; main: should; main: show; main: sisters; main: six; main: speech; main: supervision;
        main: supported; main: top; main: use; main: visits; main: watchdog; main: were; main: without; main: year;
        make; many; matte*; matters; means; more; negle*; office; on what; only; outcomes; outside the; panel; paren*;
        part of; partner; pay; pictu*; planning; plans to; pract*; proba*; probation; problems; protected; quali*;
        quality; queue; recen*; referral; regis*; require; require improvement; resid*; robust; run; school; set;
        should be; shows; singl*; someb*; spot; stand*; stree*; strength; strong; subject; teams; than; that is;
        that there; that were; the best; the borough; the letter; the year; their social; there; third; this year;
        to an; to do; to find; to keep; too late; too many; trained; treat*; trouble; understand; up and; up to;
        vacan*; waiting for; waits for; was not; was told; weaknesses; what had; what the; where the; wheth*; whether;
        while; who; workf*; workforce; worries; writt*; written; your
        """,
        -0.125: """
        = about education; = about management-oversight; a day; a long; a team; a third; able; able to; accep*;
        achie*; ackno*; act; addre*; adult*; adults; advis*; advoc*; agenc*; agency; agreed; alway*; always; ambit*;
        and on; and those; answer; anyth*; anything; appli*; are given; are in; are the; as good; as the; at; at home;
        autism; babie*; babies; be good; because of; been given; birth*; breaks; budge*; bus; by; by which; calls;
        care; care are; cases; cent of; chair; chair*; child in; children to; children were; co; colle*; community;
        conference; corpo*; corporate; councils; count*; course; creat*; crisi*; crisis; criti*; critical; dealt;
        dealt with; decem*; december; denti*; did not; direc*; direct; disabled children; discussions; doing;
        drawn up; drive; durin*; during; duty; each of; effec*; end of; enoug*; enough; evaluation; evening; execu*;
        executive; experience; experiences of; exploitation; exploited; extra; failings; file; five; for disabled;
        for them; forma*; fortn*; frien*; front door; furth*; further; gave; given; go on; governance; grade; graded;
        group of; half; half of; have come; heari*; hospi*; impor*; important; improvement in; improvements; in a;
        in an; in every; in may; in november; in three; inade*; indep*; independent; infor*; inspection of;
        interviews; is in; is that; is the; its own; july; june; just; kinsh*; kinship; last year; leaders have;
        leadership; leads; left; list of; main: adoption; main: advisers; main: agency; main: agreed; main: alone;
        main: ask; main: attention; main: authority; main: be; main: best; main: board; main: breaks; main: bus;
        main: calls; main: care; main: chair; main: clearly; main: closed; main: coming; main: conferences;
        main: consent; main: contacts; main: covid; main: crisis; main: critical; main: dealt; main: december;
        main: direct; main: discussions; main: drive; main: during; main: each; main: end; main: evaluation;
        main: even; main: evening; main: exploited; main: feedback; main: file; main: focus; main: fortnight;
        main: further; main: going; main: graded; main: having; main: head; main: helped; main: high; main: important;
        main: improvement; main: improvements; main: independent; main: interviews; main: july; main: june;
        main: just; main: little; main: local; main: long; main: manager; main: managers; main: money;
        main: monitoring; main: name; main: national; main: nearly; main: never; main: next; main: november;
        main: officers; main: often; main: open; main: others; main: outstanding; main: pace; main: parents;
        main: partnership; main: person; main: places; main: post; main: praised; main: previous; main: professionals;
        main: public; main: rating; main: reach; main: reasons; main: receive; main: recognised; main: respite;
        main: rest; main: review; main: reviewing; main: scheme; main: september; main: share; main: shared;
        main: she; main: short; main: spring; main: start; main: steps; main: still; main: strategic; main: talked;
        main: talks; main: teenagers; main: tell; main: therapist; main: there; main: theres; main: they; main: thing;
        main: things; main: today; main: touch; main: town; main: treated; main: twice; main: victims; main: wanted;
        main: was; main: weekly; main: well; main: went; main: work; main: young; management; manager; match*;
        meeting; midwi*; minut*; monit*; month; month*; most children; name; names; national; nearl*; nearly; never;
        new; next; nobod*; nobody; of social; of their; ofsted; ofsteds; on a; on their; open; organ*; others; out in;
        outcome; outst*; outstanding; over the; own; pace; paper*; partners; partnership; parts of; passp*;
        pathway plans; perma*; photo*; place; places; plan is; points; post; praised; prepa*; prese*; present; preve*;
        prote*; protection and; public; quickly; rated good; rathe*; rather; rating; reach; reach*; readi*; reasons;
        receive; recommendations; recruitment; reduc*; requi*; respi*; respite; review; reviewing; says that; schem*;
        scheme; see; sensi*; separ*; septe*; september; serious; servi*; services and; services for; services in;
        set up; share; short; signi*; social work; spent; spoke; spoke*; spoken; standards; stron*; stronger; succe*;
        such as; support for; talk; talke*; team; teena*; tell; ten; that was; the city; the county; the department;
        the end; the hub; the most; the people; the plan; the report; the support; the system; the trust; the youth;
        therapist; there had; they can; theyd; thing*; things; third of; time and; to come; to help; to make; to them;
        today; told that; too; town; twice; victims; vulnerable; wante*; wanted; was described; was found; watch*;
        way of; we are; week; weeke*; weekl*; weekly; went on; were the; weren*; werent; what is; who go; who need;
        will be; with a; with them; would like; wrong; young person; young*; youth
        """,
        -0.25: """
        a better; a case; a childs; a full; a great; a lack; a part; a short; a wide; a year; a young; acted; addit*;
        additional; adoption; adver*; all of; along; among the; and disabilities; and had; and police; and their;
        and there; and where; answered; appoi*; approach; april; are being; are better; are looked; are met; are no;
        are told; arranged; arrangements; ask; at a; authority; be in; beds; been left; been told; before the; best;
        betwe*; between; birmi*; birth; board; book; boys; but not; by one; call; came in; care in; carefully;
        carers and; charg*; check; child has; children at; children wait; childrens views; city council; clearly;
        close*; closed; come in; come out; comin*; coming; commended; commi*; commission cqc; commo*; common; commu*;
        complaints; completed; concern; confe*; conse*; consent; consu*; contact; contacts; council; council had;
        council is; cover*; data; dates; days and; delay; delay*; deman*; demand; described as; describes; didnt;
        difference; different; disch*; discharge; door; e; each; each child; early and; early help; education; effect;
        eighteen; ends; estab*; evalu*; even; eveni*; eye; eye on; faili*; family; feedb*; feedback; files; for care;
        for each; for every; for parents; for those; for two; for what; free; frequ*; gaps; get better; girl; girls;
        gives; go to; going; gone; grade*; hand; has; has not; have been; he; head; heard of; helpe*; helped; her;
        here; hold; hotel*; how much; how to; hub; if the; improvement; in by; in care; in more; in one; in the;
        in which; inadequate; incid*; inclu*; including; initial health; inspectors did; inspectors who; into care;
        invit*; is done; it also; it was; journ*; keep; keep a; keepi*; keeping; key; lack of; lacke*; lacked; last;
        led by; left to; legal; let; letters; likel*; likely; local; lockdown; long term; looks; made in;
        main: accepted; main: act; main: acted; main: additional; main: adults; main: along; main: answer;
        main: answers; main: approach; main: april; main: area; main: arrangements; main: asks; main: assessors;
        main: autism; main: beds; main: benefits; main: birth; main: broken; main: but; main: call; main: cannot;
        main: centres; main: check; main: checks; main: childrens; main: claim; main: co; main: commission;
        main: complaints; main: completed; main: concern; main: contact; main: council; main: councils; main: course;
        main: cqc; main: data; main: dates; main: delay; main: demand; main: depth; main: different; main: doing;
        main: drop; main: e; main: effect; main: ehc; main: eighteen; main: employment; main: ends; main: enough;
        main: everything; main: experience; main: experiences; main: exploitation; main: extra; main: eye; main: fast;
        main: files; main: forty; main: free; main: frequent; main: gaps; main: girl; main: girls; main: given;
        main: gives; main: gps; main: growing; main: half; main: hand; main: heart; main: help; main: here;
        main: hold; main: hub; main: inadequate; main: including; main: keeping; main: lacked; main: leadership;
        main: leads; main: leave; main: legal; main: let; main: letter; main: letters; main: light; main: like;
        main: likely; main: lockdown; main: looks; main: march; main: me; main: members; main: missing; main: month;
        main: mothers; main: notes; main: notice; main: nurses; main: offer; main: ofsted; main: ofsteds; main: olds;
        main: online; main: outcome; main: overnight; main: partners; main: pathway; main: peoples; main: placement;
        main: plain; main: programme; main: protection; main: psychologist; main: quickly; main: rather; main: real;
        main: recommended; main: reduce; main: referred; main: relationships; main: report; main: respected;
        main: responsibility; main: ring; main: safeguarding; main: scores; main: secondary; main: senior; main: sent;
        main: services; main: sets; main: sexual; main: signed; main: sit; main: slipped; main: so; main: sooner;
        main: spent; main: spoken; main: stay; main: story; main: strategy; main: system; main: talk; main: ten;
        main: then; main: therefore; main: to; main: turned; main: under; main: vulnerable; main: welsh; main: which;
        main: whom; main: whose; main: wrong; main: you; manag*; managers; me; mental health; mento*; missi*; missing;
        moved; much of; natio*; need and; need for; need to; netwo*; newco*; nine in; not as; note; noted the; notice;
        novem*; november; numbers; nurses; of; of a; of all; of assessments; of child; of good; of it; of its;
        of plans; of those; of what; of young; offer; ofste*; often as; olds; on; on for; one; one of; opera*; or a;
        other; other hand; other*; out the; over; over a; overn*; overnight; packa*; parents are; parents were;
        parents who; parents with; partn*; parts; pathway; people to; people with; peoples; placement; plain;
        planning for; plans for; plans were; point*; practice; previ*; profe*; programme; proto*; provide; publi*;
        quick*; rather than; ratin*; real; recei*; recommended; recru*; refer*; referred; refug*; refus*;
        relationships; report says; reque*; respected; response; responsibility; revie*; reviewed; right; ring;
        routi*; safeg*; safeguarding; same; saved; say how; schoo*; scree*; searc*; secondary; secur*; senio*; senior;
        sent; serio*; services that; set down; sets; settl*; sexual; signe*; signed; since the; sit; six weeks;
        skill*; slipp*; slipped; so; soone*; sooner; speak*; staff and; stayi*; staying; steps; still; story;
        strategy; suffe*; summa*; super*; system; take the; talks; teenagers; ten of; thank*; that are; that children;
        that no; the areas; the cases; the day; the disability; the experiences; the first; the front; the new;
        the next; the parents; the response; the right; the same; the second; the start; the three; the use; the work;
        their parents; there is; theres; they did; they have; they said; theyr*; theyre; thing; thirt*; this is;
        this was; thought that; three; three weeks; three years; through the; time that; to bring; to deal; to say;
        told in; traff*; turn to; turne*; turned; two; up with; urgen*; victi*; view of; viole*; visit*; voice*;
        voices; vulne*; vulnerable children; want to; was set; were found; were good; were on; were too; what has;
        what their; when the; where they; which is; who may; who was; whom; whose; with children; with complex;
        with families; with their; within a; witho*; without; work; workers in; worried; worry; year and; year olds;
        year the; you; young; youth workers
        """,
        -0.375: """
        = about disabled-children; a plan; a worker; adhd; advice and; advice on; after an; agree*; also named;
        altho*; although; and assessments; and of; and one; anyon*; anyone; are filled; are seldom; are shared;
        assessed as; atten*; aunts; babies are; been; benef*; better than; boy; break; built; care leavers;
        care quality; centres; chance; chance to; child protection; child*; children are; children had; clear*;
        commission; compl*; conti*; copy; could; could be; cours*; daily; devel*; discu*; drawi*; drawing; drop;
        educational needs; effective; ehc; eight*; eleven; emerg*; empty; engli*; english; every; expec*; expected;
        experiences; families; family group; family in; family time; fast; folk; forty; found that; four months;
        front; gathered; get a; good quality; gps; group; growi*; growing; guard*; guardians; has a; have; have a;
        held; held up; help; homes; how many; however the; immed*; immediate; in all; in five; in for;
        inspectors heard; inspectors said; inspectors saw; is a; it had; it is; learn; leave; leavers; lette*;
        life is; littl*; little; lockd*; long waits; main: adhd; main: answered; main: anyone; main: back;
        main: begin; main: bosses; main: boy; main: break; main: city; main: difference; main: door; main: education;
        main: effective; main: eight; main: empty; main: english; main: expected; main: eyes; main: find; main: five;
        main: found; main: four; main: front; main: gathered; main: group; main: guardians; main: happens; main: has;
        main: held; main: her; main: homes; main: lack; main: learn; main: lost; main: marked; main: meetings;
        main: moved; main: nine; main: now; main: nurseries; main: on; main: our; main: plainly; main: practice;
        main: progress; main: provide; main: quick; main: range; main: regular; main: response; main: said;
        main: same; main: self; main: small; main: speak; main: support; main: term; main: them; main: three;
        main: transition; main: turn; main: until; main: up; main: visitors; main: want; main: we; main: wide;
        main: will; main: would; main: youngsters; many of; march; marked; meetings; membe*; months for; mothers;
        nine areas; nobody was; not always; not one; noted; now; nurseries; often; once; once a; optio*; options;
        ought; out how; out of; pathways; people and; people from; people in; pile; plain*; possi*; possible; prais*;
        pre; progress; protection; protection enquiries; provi*; psychologist; quality commission; range; range of;
        reaso*; recog*; recorded; reduce; regular; respe*; reviews and; risk of; routinely; schools; scores; seen;
        services; sexua*; share*; shared; small; speak; special educational; special guardians; stay; strat*; suffo*;
        syste*; term; than they; that families; that too; the assessments; the authority; the childrens; the law;
        the other; the time; their; their children; then; there are; therefore; those at; through and; to change;
        to reduce; to support; told; train*; turn; two years; under the; understand what; until; upon; visits were;
        want; was; was also; was marked; was on; we; weeks before; were held; were looked; what happens; what was;
        what will; which the; who suffer; wide; with; with special; with the; without a; workers and; workers had;
        year
        """,
        -0.5: """
        = about workforce; above; above all; adults at; after the; among; and early; and families; and staff; area;
        areas; aroun*; around; arran*; as they; asked what; assessed in; assessing peoples; assessments by;
        assessments came; assessors found; attend; authorities; away; belon*; better inspectors; bosse*; bosses;
        came after; can; canno*; cannot; cannot be; chanc*; children who; city; conta*; could not; counc*; deal;
        decid*; decis*; disabilities; done to; eleve*; engag*; every child; few; for children; found to; found too;
        genograms; had found; happens; health; hours; inter*; is too; kept; lack; leaders; local area; long and; lost;
        main: above; main: among; main: an; main: areas; main: authorities; main: away; main: bill; main: boys;
        main: built; main: chance; main: copy; main: disabilities; main: engaged; main: feel; main: gone;
        main: inspection; main: kept; main: leaders; main: leavers; main: more; main: new; main: noted; main: numbers;
        main: other; main: over; main: pre; main: reviewed; main: routinely; main: saved; main: schools;
        main: service; main: team; main: told; main: trees; main: trust; main: upon; main: varies; main: worker;
        meeti*; members; no child; not; notic*; of looked; of the; our; place*; plainly; plans; propo*;
        protection was; quick; recom*; recor*; safet*; safety; safety planning; said but; self; support; the last;
        thems*; themselves; they; they look; though; to four; to take; too that; training; transition; trust; use of;
        varie*; varies; wait up; was noted; will; with learning; with too; work with; worker; would; would be;
        young people; youngsters
        """,
        -0.625: """
        = about placements; a good; after; an; and safety; apart from; asked for; assessments and; assessments are;
        assessors; but; by the; came; carers could; days in; decided; decisions; do not; eight; far; feel; for an;
        four; from the; from those; had to; in too; know the; leade*; leave*; long; main: a; main: any; main: by;
        main: core; main: deal; main: decisions; main: eleven; main: for; main: hours; main: plan; main: plans;
        main: possible; main: recorded; main: training; many cases; marke*; most; neglect is; nine; of fathers;
        of ten; one in; pathw*; people could; progr*; regul*; score*; some of; speci*; suppo*; the quality; there*;
        they say; those; trees; up in; were not; who are; workers know
        """,
        -0.75: """
        = about care-leavers; answe*; be; be done; done with; family trees; has been; healt*; how they; in ten;
        main: apart; main: around; main: decided; main: disability; main: families; main: far; main: first;
        main: health; main: many; main: themselves; main: who; needs and; needs to; plan; respo*; risk assessment;
        round; the assessors; the care; too few; trans*
        """,
        -0.875: """
        after children; always assessed; and a; any; core; core assessments; eight out; health assessments;
        main: came; main: cases; main: few; main: know; main: round; main: special; main: those; parents; quality of;
        special; took over; when they
        """,
        -1.0: """
        = about permanence; apart; fathers were; looked after; main: after; risk assessments; self assessment;
        social workers
        """,
        -1.125: """
        = about front-door; assessments took; know; that the; the assessment
        """,
        -1.375: """
        = about leadership; = head; assessments
        """,
        -1.5: """
        = about scope; at risk
        """,
        -1.625: """
        main: have
        """,
        -1.75: """
        = foot
        """,
        -2.125: """
        = context; assessments of; main: children
        """,
    },
    Theme.PLANS: {
        3.875: """
        = about plans
        """,
        3.75: """
        main: plans
        """,
        2.875: """
        main: plan
        """,
        2.25: """
        = about disabled-children; plan
        """,
        1.75: """
        conti*
        """,
        1.625: """
        = improvement; ehcp; main: ehcp
        """,
        1.5: """
        = about recording; maint*; pathway plans
        """,
        1.25: """
        contingencies; main: old; maintains; plans; what
        """,
        1.125: """
        a plan; are about; main: date; of reviews; page; plann*; plans are; support; targets; templ*; template;
        the child; the over
        """,
        1.0: """
        agencies; chaired; clear*; famil*; lines; local area; main: ehcps; main: must; main: pages; old; pages;
        pathw*; pathway; plans come; plans of; proce*; steps; the day; there are; up from; what would; whole
        """,
        0.875: """
        a review; an ehcp; are begun; are written; by which; children and; children with; childrens plans; date;
        deadl*; deadlines; down; ehcps; find; for children; in the; in them; looks; main: an; main: contingencies;
        main: had; main: health; main: life; main: maintains; main: more; main: page; main: plain; main: reviews;
        main: template; many agencies; must; of it; one page; ongoi*; ongoing; plain; planning; prepa*; sections;
        since the; support was; targe*; the steps; them; them up; they must; to be; trans*; was not; well and;
        what the; wheth*; whether; whole sections; young person
        """,
        0.75: """
        a copy; about; achie*; achieve; after children; an; and up; are the; begun; better and; can see; care plan;
        copy; core groups; day of; describe; disabled adults; docum*; down as; fits; for each; from one; hopes to;
        in plans; is a; just under; last; leave to; looked after; main: attended; main: chaired; main: copy;
        main: far; main: find; main: fits; main: list; main: next; main: nothing; main: ongoing; main: phone;
        main: register; main: stay; main: steps; main: swiftly; main: whether; main: whole; move to; nobody had;
        of children; on a; ones; outcomes in; regis*; register; reviewing officer; safeguarding procedures; safet*;
        safety; secti*; suppo*; support is; the aim; the borough; the first; the local; then; time and; to achieve;
        to remain; tribunals; under the; wales; would; would do
        """,
        0.625: """
        = about management-oversight; = about workforce; agenc*; agree*; ahead; an education; and the; and what; area;
        as; asked whether; assessments; assessments are; attended; away; be done; be finished; been carried;
        borough have; botto*; bottom; child in; children need; contingency; core; council would; document; draft*;
        each; ends; expec*; expects; families; families to; far; for child; for every; for some; go on; good enough;
        had slipped; has brought; has seen; have an; hold; hold the; hopes; how good; in five; inspectors found;
        inspectors said; keeps a; list; little use; made in; main: a; main: about; main: achieve; main: agencies;
        main: ahead; main: code; main: deadlines; main: describe; main: district; main: expects; main: fridge;
        main: heading; main: hold; main: lines; main: looks; main: neither; main: overdue; main: safer;
        main: sections; main: shared; main: since; main: size; main: specific; main: targets; main: tribunals;
        main: write; mothe*; of all; of education; of them; one; outcomes; paren*; partner agencies; person;
        practice and; procedures; process; profi*; profiles; progress since; quality of; set out; should go; slipp*;
        some disabled; spoke; spoke of; steps and; swift*; swiftly; take place; team they; that they; the best;
        the next; their care; they did; throughout; tribu*; two years; were overdue; when; where parents;
        would happen; write
        """,
        0.5: """
        = about other; a high; a single; adult services; adult*; aim; ambitious; and by; and do; and lead; and make;
        and take; and where; apart; are agreed; are better; are getting; aroun*; around; as soon; at pace; at the;
        be different; be kept; been called; better than; borough; breaks were; came into; cannot live; care for;
        child who; children are; children at; children have; childs plan; clear about; clearly what; code; code of;
        complex; complex needs; conferences were; copie*; copies; county has; dange*; danger; dates; do what; drafts;
        early help; education health; expects to; few children; for education; for pupils; for younger; friday;
        from them; gates*; go; goals; gone from; good quality; hand; has gone; headi*; heading; health; health and;
        high; hospi*; hospital; in two; in writing; ineff*; ineffective; inspectors were; intro*; is to; jargo*;
        jargon; keeps; last year; lead to; led; life; livel*; lively; lively and; local; looks at; main: all;
        main: ambitious; main: answered; main: anywhere; main: area; main: begun; main: bore; main: change;
        main: changes; main: danger; main: document; main: each; main: fitted; main: go; main: half; main: heavy;
        main: hopes; main: information; main: july; main: link; main: live; main: lively; main: lose; main: one;
        main: ones; main: own; main: pandemic; main: person; main: prevent; main: problems; main: procedures;
        main: process; main: profiles; main: read; main: robust; main: safety; main: something; main: spoke;
        main: step; main: tends; main: therefore; main: throughout; main: tick; main: wales; main: word; mean that;
        meeti*; most plans; mum; my; need plans; neith*; neither; next; not a; not clear; nothi*; nothing; nothing in;
        of good; of looked; officer; one in; out in; outco*; outcomes for; over from; overs*; own; paper*; partner;
        partnership should; perso*; place on; plan it; planning is; plans tell; pointed out; profe*; quality; read;
        refus*; remain; reviews for; reviews take; rewri*; rural; safety plans; said but; scored; shift; sit down;
        slipped; so a; some plans; sound; specific; spelt; stay; still to; strat*; stren*; such as; sugge*;
        targets in; tell; tends; tends to; that parents; the code; the education; the last; the panel; the papers;
        the plans; the praise; the register; the social; the weak; the young; their pathway; they dont; they knew;
        throughout the; to adult; to plans; to write; under*; up; use was; was made; weeke*; weekends; when children;
        whether the; which things; who came; who cannot; who is; with an; with complex; with the; with their;
        written for; year; year to
        """,
        0.375: """
        a date; a good; a list; a number; a protection; a strength; a three; about parents; about the; absent from;
        actions; adults; adults who; after; after a; agreements; aims; alike; all the; all this; all through; altered;
        ambit*; ambitious and; amoun*; and can; and child; and quality; and supervision; and was; and were; and young;
        anyon*; anyone; approach; are set; area are; areas for; as for; assessment; assessments were; authority is;
        avera*; average; be more; because of; been through; before the; best; borou*; break*; breaks; by someone;
        by when; came in; canno*; cannot; care packages; carri*; carried; cases were; chair*; chang*; change and;
        checked; child will; children stay; childs; circu*; circumstances; cleared; clearer; come in; commission;
        consistent; day; day they; delays; delays in; deleg*; delegated; did not; direct; direct payment; done;
        down to; down with; end; every three; family group; finis*; for themselves; frida*; fridg*; fridge;
        friends and; getting better; go over; good; good many; group*; groups; guardians are; had; had to; hand in;
        hard; hard for; has done; has to; have been; have given; help is; how hard; ideas; if the; in a; in hand;
        in plain; in their; independence; inspe*; inspection; introduced; is good; is not; is planned; is too; it had;
        knew what; laid; leave; leaves; left; left out; like the; list of; live in; main: aim; main: alike;
        main: already; main: anyone; main: appeal; main: around; main: assessment; main: aware; main: away;
        main: before; main: birthday; main: borough; main: bottom; main: called; main: cannot; main: cleared;
        main: clearer; main: co; main: complex; main: contingency; main: copies; main: crisis; main: dates;
        main: during; main: end; main: ends; main: families; main: family; main: familys; main: fit; main: fostered;
        main: friday; main: future; main: goals; main: going; main: good; main: guidance; main: hand; main: high;
        main: hospital; main: ideas; main: immediate; main: ineffective; main: instead; main: itself; main: jargon;
        main: keep; main: keeps; main: last; main: left; main: like; main: lists; main: lives; main: look; main: make;
        main: many; main: mother; main: mum; main: nobody; main: offending; main: officer; main: or; main: ours;
        main: oversee; main: papers; main: partner; main: passed; main: pleasure; main: practitioners; main: prepared;
        main: privately; main: professional; main: reached; main: recorded; main: reunification; main: rewritten;
        main: risks; main: say; main: says; main: schools; main: scored; main: single; main: slipped; main: so;
        main: sound; main: standard; main: statutory; main: stick; main: theirs; main: them; main: until; main: use;
        main: vague; main: versions; main: weak; main: weekends; main: were; main: what; main: would; make a; makes a;
        managers had; many plans; mean; meetings; meetings and; meetings with; members had; might; might have;
        more consistent; mother; much to; multi*; new; new plan; not always; not what; of last; of new; of our; older;
        on care; on improving; on protection; ours; out that; out the; oversee; oversight of; pace; packa*; packages;
        parents; part in; payment; people have; phone; place; plan in; plan of; plans were; pleasure; praise;
        prepared; preparing; prevent; probl*; problems; professional; promi*; protect children; protecting;
        protection and; protection plan; quali*; reach*; reached; report is; respi*; respite; revie*; reviews were;
        rewritten; risk is; robus*; roll; safeg*; safer; said; sample; say how; score*; see what; services have; set;
        share*; shared; single; social services; some care; soon as; stand*; standard; step; step in; strategic;
        strategy discussions; such; take a; that a; that have; that plans; that social; the council; the court;
        the district; the health; the ofsted; the past; the report; the same; the subject; the year; their family;
        their worker; them the; therefore; they say; this has; those for; those that; three weeks; through the; tick;
        time in; time the; to early; to keep; to make; to prevent; to read; to step; transfer; transport; tried;
        twice a; understood; until; up by; up to; up with; use; use of; users; was in; well prepared; went on;
        were absent; were asked; were on; were out; were rarely; what comes; what good; where there; who has; who use;
        who will; whom; whom the; will get; with foster; with three; word; work practice; work was; worker and;
        written up; young adults; young children; younger children
        """,
        0.25: """
        = narrated; = strength; a case; a form; a manager; a new; a page; absen*; absent; acts; agreed; ahead of;
        alloc*; allocated; alter*; alway*; always; among the; an independent; and again; and are; and carers; and its;
        and more; and partners; and who; anoth*; another; any; appea*; are; are carried; are done; are made; are on;
        asked; asses*; atten*; be made; been left; been on; birthday; borough has; bough*; bought; brought in; by a;
        calle*; called; cardi*; care quality; challenges; change; changes; children whose; clearly; co; concerns;
        concluded; conference; crisi*; crisis; decem*; december; delay*; different; disch*; discu*; discussions;
        distr*; district; do; drawn up; durin*; during; each of; emerg*; enoug*; enough; enough for; every; every six;
        every*; families have; family; familys; febru*; february; fit; for; for families; for improvement; for more;
        foste*; foster; fostered; four children; fourt*; from; from a; future; get a; get the; gets; given;
        go missing; gone; gover*; great*; had the; half; half of; handful of; happe*; happens; has no; have the;
        have to; healt*; help with; helpe*; helped; helped to; histo*; history; how children; improving; in december;
        in february; in most; in one; information; inspected; is well; it also; it that; july; keep; know them;
        know what; left to; link; littl*; little; live; lived; lives; lives of; looke*; looked; looks after; lose;
        main: acts; main: agreements; main: approach; main: assessments; main: best; main: better; main: beyond;
        main: bought; main: breaks; main: bus; main: can; main: cant; main: carried; main: check; main: childs;
        main: clinics; main: closed; main: college; main: concluded; main: consistent; main: court; main: december;
        main: didnt; main: different; main: do; main: documents; main: door; main: ehc; main: enough; main: even;
        main: everybody; main: everyone; main: exploitation; main: fives; main: foster; main: fourteen;
        main: gathered; main: gets; main: given; main: gone; main: handful; main: helped; main: here; main: history;
        main: how; main: independence; main: inspection; main: instance; main: introduced; main: laid; main: language;
        main: lead; main: least; main: leaves; main: led; main: less; main: line; main: local; main: makes;
        main: march; main: matters; main: mean; main: middle; main: mothers; main: moved; main: my; main: name;
        main: new; main: notes; main: november; main: outcomes; main: overnight; main: packages; main: parent;
        main: parents; main: past; main: pathway; main: payment; main: planned; main: practice; main: praise;
        main: professionals; main: proportion; main: provide; main: quality; main: really; main: recommended;
        main: reduced; main: remain; main: reviewing; main: rural; main: safe; main: sample; main: sense;
        main: services; main: short; main: side; main: sit; main: some; main: stable; main: stays; main: still;
        main: strategic; main: strength; main: such; main: support; main: tell; main: ten; main: text;
        main: timeliness; main: transfer; main: tried; main: try; main: turn; main: twice; main: understand; main: up;
        main: urgency; main: vulnerable; main: warned; main: we; main: well; main: werent; main: whom; main: whove;
        main: with; main: workforce; main: working; main: writing; makes; many of; march; matters; may be; meant to;
        mental health; middle; missing from; more children; more stable; most; mothers; need to; needs are; nobod*;
        nobody; not put; notti*; novem*; november; november and; of a; of date; of how; of one; of practice; of some;
        of which; offen*; offending; ofsted and; ofsted said; on for; on social; other*; others; over; overd*;
        overdue; overn*; overnight; oversight; papers; parent; parents said; parents who; passe*; passed; past;
        payme*; people in; place in; planned; plans do; plans had; pleas*; priso*; prison; priva*; produ*; promises;
        propo*; proportion; protect; put on; quality commission; records were; recov*; refle*; regul*; regular;
        remai*; retur*; return; review; reviewing; reviews; robust; safe; safeguarding; said it; said that; same;
        says; schools and; seen a; sense; services; shared with; singl*; sit; six months; six weeks; sleep*;
        social work; someone; something; speci*; special schools; staff had; stand; state*; statements; statu*;
        statutory; still; strategy; strength; strengths and; subject of; support of; surre*; tasks; tell the; text;
        than they; than two; that families; that some; that was; the assessment; the average; the care; the end;
        the lives; the national; the parents; the person; the point; the rest; the school; the start; the whole;
        the workforce; these; they are; three years; to change; to families; to support; too that; try; turn; turn to;
        turn up; two in; under fives; understand; understand what; vague; warne*; warned; was; watch*; watchdog;
        weaknesses in; were of; were put; weren*; werent; what had; what is; what they; when ofsted; where they;
        while; who was; words; workers are; workf*; workforce; write*; writes; writi*; writing; writt*; written;
        year old; yjs
        """,
        0.125: """
        = about assessments; = council; a parent; actio*; adopters; alrea*; already; an assessment; and care; and so;
        answered; are given; are good; are helped; as a; as good; as it; asked to; assurance; at; at home; back; be;
        becau*; because; been told; before; before they; beyon*; beyond; birth; cabin*; cabinet; cant; children on;
        children were; come to; compa*; conce*; concl*; consi*; court; deal with; decided; descr*; did; direc*;
        disabled; do not; does; door; drawn; educational; eight; end of; ended; even; explained; explo*; exploitation;
        fathe*; feedb*; feedback; few; fille*; filled; first; for its; for the; fourteen; free; friends;
        full inspection; getti*; getting; given a; going; good and; good at; guardians; had a; had been; had found;
        had no; happened; has; have a; have had; head; here; i; in how; in july; in three; in which; indep*;
        inspection in; inspections; into care; invol*; langu*; language; late; least; like; line; lists; look;
        main: adopters; main: adults; main: against; main: alone; main: any; main: asked; main: boy; main: cabinet;
        main: call; main: case; main: caseloads; main: cases; main: cent; main: clearly; main: comes;
        main: conference; main: consistently; main: core; main: delays; main: did; main: direct; main: disabled;
        main: down; main: eight; main: evidence; main: explained; main: exploited; main: fathers; main: february;
        main: few; main: fewer; main: filled; main: findings; main: first; main: free; main: guardians; main: helps;
        main: improved; main: improving; main: inadequate; main: inspected; main: is; main: knew; main: late;
        main: letter; main: looked; main: meeting; main: meetings; main: mental; main: move; main: none; main: nurse;
        main: order; main: other; main: pace; main: panel; main: part; main: per; main: pointed; main: protection;
        main: rated; main: recording; main: records; main: regular; main: respite; main: safeguarding; main: said;
        main: scheme; main: settled; main: several; main: soon; main: subject; main: supervision; main: table;
        main: teenagers; main: then; main: these; main: trained; main: understood; main: unpaid; main: very;
        main: will; main: words; main: written; main: wrong; make; meeting; misse*; missed; missi*; missing; month;
        move; moved; natio*; national; notes; nurse; of social; ofste*; ofsted; ofsted has; on their; on time;
        people who; placed; plan and; point*; pointed; poor; practitioners; prais*; preve*; promised;
        quality assurance; quick; recei*; recog*; recording; rest; risks; schoo*; schools; services are; services for;
        services were; settled; short; should; since; some; someo*; somet*; soon; stabl*; stable; staff and;
        staff who; strengths; summe*; summer; the area; the county; the family; the full; the inspection;
        the partnership; the right; the summer; the teams; they could; they should; thing*; things; to date; to go;
        to stay; to the; to understand; told the; trouble; twice; under; vulnerable children; weaknesses; what has;
        what was; who are; whose; workers who; worki*; working
        """,
        -0.125: """
        = about care-leavers; = about education; = inspectors; a full; a month; a team; a whole; able; about them;
        above; activ*; adopt*; adult; adults at; advic*; advice; adviser; after*; age; ago; analy*; and children;
        and have; and not; and that; and their; answe*; anyth*; anything; appointed; are at; are being; are still;
        as the; as well; asked for; assessed; assessments of; assessors; attend; autho*; babie*; babies; be a; becom*;
        befor*; before a; begin; begins; books; boroughs; bosse*; bosses; both; bring; built; calls; came out;
        came to; can; care have; care is; carer*; carers; carers are; carried out; cases; centres; chair; challenge;
        changed; charg*; children get; childrens; childrens services; chronologies; close*; come into; comme*; commu*;
        compl*; completed; could not; council; cours*; criti*; data; dealt; dealt with; decision; deman*; depar*;
        department; diffe*; director; disability; duty; evide*; examp*; experience; experienced; experiences; eye;
        families are; file; findi*; flats; for it; for their; for young; found and; grade; group; helpi*; helping;
        house*; howev*; however; hub; impor*; important; improvement plan; improvements; in all; in april; in its;
        in june; in may; it has; it says; it would; janua*; january; joint; judge*; judged; lesso*; lessons; let;
        letter; level; livin*; living; local offer; look at; main: able; main: above; main: account; main: adult;
        main: adviser; main: always; main: appointed; main: arrived; main: asylum; main: at; main: authority;
        main: bad; main: begins; main: behind; main: books; main: both; main: brought; main: by; main: calls;
        main: centres; main: challenge; main: checks; main: completed; main: concerns; main: corporate; main: county;
        main: covid; main: data; main: day; main: dealt; main: department; main: director; main: does; main: duty;
        main: education; main: effect; main: effective; main: effectively; main: eighteen; main: every;
        main: experienced; main: experiences; main: file; main: flats; main: focused; main: followed; main: forum;
        main: fully; main: girls; main: gives; main: goes; main: got; main: government; main: grade; main: hardly;
        main: harm; main: held; main: helping; main: hour; main: hours; main: housing; main: however; main: hub;
        main: independent; main: it; main: january; main: just; main: know; main: known; main: level; main: living;
        main: looking; main: lost; main: matter; main: means; main: meant; main: members; main: met; main: missing;
        main: money; main: monitoring; main: months; main: moves; main: multi; main: needed; main: news; main: nhs;
        main: nine; main: october; main: often; main: our; main: out; main: outcome; main: over; main: overall;
        main: paid; main: performance; main: personal; main: places; main: planning; main: praised; main: present;
        main: promptly; main: provision; main: quickly; main: rather; main: real; main: referral; main: relationships;
        main: reports; main: requires; main: run; main: same; main: saw; main: seldom; main: send; main: sent;
        main: september; main: service; main: seven; main: share; main: speak; main: specialist; main: spent;
        main: stop; main: story; main: strategy; main: suitable; main: systems; main: taken; main: their;
        main: theres; main: theyre; main: thought; main: times; main: today; main: together; main: touch;
        main: turned; main: views; main: waited; main: ways; main: welsh; main: which; main: while; main: worker;
        management; matter; may; means; members; met; money; monitoring; monthly; morning; named; nhs; notice; numbe*;
        number; number of; octob*; october; of childrens; of disabled; of the; of this; of those; of young; often;
        olds; onlin*; online; open; order*; orders; other; our; outsi*; outside; outst*; overa*; overall; paid;
        part of; partnership; payments; peopl*; people are; people were; peoples; personal; planning for; police;
        practice; prese*; present; progress of; promp*; prope*; protected; purpo*; quickly; rathe*; rather; ratin*;
        real; records of; relationships; requi*; requires; requires improvement; resid*; residents; respo*; resul*;
        right; risk; risk of; said to; say; school; scree*; see; seldo*; seldom; sensi*; septe*; september;
        services in; services that; set up; setti*; share; short breaks; siblings; situa*; skill*; skilled; so;
        so that; socia*; social; social care; social worker; some families; specialist; spent; spoke*; staff were;
        start; story; stron*; strong and; super*; surve*; taken; talk; talks; team; teams; teenagers; ten; thank*;
        thanks; thanks to; that children; that their; the authority; the childrens; the councils; the cqc; the front;
        the home; the improvement; the services; the system; their; there had; they also; they can; they need; theyd;
        third; thoug*; throu*; time; timel*; times; to a; to do; to improve; to take; to work; today; told that;
        too late; top; trave*; turne*; turned; until the; up the; views; waite*; waited; waits; wante*; wanted; was a;
        weigh*; welsh; were given; were left; who go; who had; who were; will; with a; with care; with children;
        with young; worker; worse; year olds; years ago; young; young peoples; young*; youth
        """,
        -0.25: """
        = found; a better; a difference; a family; a few; a shared; a year; about children; about what; abuse; act;
        action; added; adequ*; adequate; advisers; advoc*; after and; all that; also; although the; among; and had;
        and how; and in; and it; and kept; and of; and social; and there; and those; answer; appro*; appropriate;
        approved; are held; are more; are well; area for; arriv*; arrive; asked what; attention to; audit*; autum*;
        autumn; away from; back in; been a; been kept; but it; care and; cases and; centre; chanc*; child has;
        child is; children as; children looked; chron*; city; claim; clear; come; come down; commi*; complete; confe*;
        conversations; corpo*; corporate; could be; councils; count*; course; covid; custo*; custody; described as;
        difference; disab*; dispu*; do better; does not; doesn*; doesnt; down from; draw; due; each child; early and;
        education; effec*; eight*; eighteen; else; equip*; equipment; every child; everything; exami*; fast; favou*;
        feel; fell; fewer; files; find out; finding; focus*; focused; followed; for a; for disabled; for longer;
        for over; for them; for too; forma*; forty; forum; fostering; four in; four years; frame*; framework; frequ*;
        front; full; full of; get; get better; girls; give; goes; got; great; guard*; had not; hadnt; hard to; hardl*;
        hardly; has come; has had; have; heard; held; help children; home are; home had; home office; house; how many;
        how well; ident*; if a; if they; in child; in education; in every; in on; in some; inclu*; independent;
        inspection of; inspectors had; inter*; investigations; invit*; is in; is made; it is; it said; it was; keepi*;
        keeping; key; know; known; law; learn; learn*; learning disabilities; leaving care; like to; likel*; likely;
        local authority; lockd*; long term; lost; made; main: abuse; main: action; main: adequate; main: adoption;
        main: advisers; main: age; main: agency; main: also; main: among; main: another; main: answer; main: approved;
        main: are; main: assessed; main: autumn; main: begin; main: beginning; main: built; main: carer; main: centre;
        main: chair; main: chairs; main: child; main: children; main: city; main: clear; main: committee; main: count;
        main: custody; main: decision; main: development; main: doesnt; main: dont; main: else; main: episodes;
        main: equipment; main: experience; main: fast; main: feel; main: files; main: final; main: finding;
        main: finds; main: forty; main: fostering; main: found; main: framework; main: frequent; main: from;
        main: give; main: group; main: heard; main: holidays; main: house; main: hubs; main: judge; main: keeping;
        main: key; main: knows; main: law; main: learn; main: lessons; main: let; main: likely; main: lived;
        main: made; main: majority; main: management; main: managers; main: model; main: morning; main: moving;
        main: named; main: neglect; main: notice; main: noticed; main: now; main: of; main: offer; main: offered;
        main: once; main: online; main: open; main: outstanding; main: partnership; main: people; main: placement;
        main: police; main: possible; main: protected; main: quarter; main: raise; main: realistic; main: reason;
        main: recommendations; main: record; main: regularly; main: remains; main: ring; main: senior; main: separate;
        main: significant; main: six; main: sixteen; main: skilled; main: somebody; main: spring; main: staff;
        main: supported; main: sure; main: system; main: term; main: therapist; main: there; main: theyd; main: three;
        main: timely; main: treated; main: trust; main: under; main: updated; main: visit; main: waiting; main: warm;
        main: weekly; main: went; main: where; main: within; main: workers; main: works; main: yet; main: young;
        main: youngsters; major*; majority; make up; makin*; making; managers and; many; menti*; mentioned; months to;
        morni*; most of; moves; multi; multi agency; needs and; neglect; never; no child; noticed; now; nurse*;
        of every; of help; of protection; of their; off the; offer; offer*; offered; office; on; on what; once a;
        or a; outstanding; over the; partn*; pathway plan; people and; people with; perfo*; performance; permanence;
        persons; places; plan to; planning and; pointed to; possible; post; practice was; praised; prote*; provision;
        publi*; pupil; pupils with; put; quality and; readi*; reason; recen*; recom*; recommendations; record; refer*;
        relat*; remains; report also; report the; reuni*; reviewed; ring; room; routi*; runaw*; runaways; school and;
        schools are; see that; senior; sent; sente*; separ*; servi*; services and; seven; show; shown; sibli*;
        significant; sixteen; slow; small number; some of; somebody; speak; sprin*; spring; staff; start*; starts;
        still not; stop; stopp*; stopped; subject to; succe*; success; suita*; suitable; support that; supported;
        system; take up; talki*; talking; team which; that are; that it; that there; the adult; the case;
        the children; the inspectors; the letter; the most; the new; the record; the service; therapist; there;
        there would; theres; theres a; they saw; they would; thirt*; thirty; this was; those over; those with;
        through; timely; to ask; to find; to help; to ofsted; to parents; to tell; to their; toget*; together;
        too slow; track; treat*; treated; trust; two of; visited; wait; waiti*; waiting; warm; warni*; was good;
        was the; we; weekl*; weekly; weeks; went; were described; were missing; were not; were said; were the;
        were told; what to; where; where children; who live; why; with those; with which; without a; without the;
        work with; workers had; works; worries; would like; written with; yet; you
        """,
        -0.375: """
        = about front-door; a; a first; a small; adoption; adult support; after the; agencies have; agency; all but;
        and good; and one; and other; and some; are and; are full; arent; as one; asylu*; asylum; at a; be better;
        been; better for; board and; but; by; care was; care were; cars; cent of; centr*; check*; checks; child on;
        children who; chris*; christmas; committee; contribute; conve*; coord*; could; counc*; counted; days;
        decisions; described; devel*; disabilities; ehc plans; evalu*; exist; families and; family time; final;
        follo*; for care; for four; for life; for permanence; formal; four; frequent; furth*; further; gener*;
        happen when; has a; has not; havin*; having; health needs; held in; help; help and; homes; if things;
        impact of; improve; improvement; in care; in custody; in need; in parks; in place; in planning; in ten;
        initial; inves*; is; is for; is the; it does; just over; kept on; knows; lawye*; lawyer; leaders; leave*;
        letters; long; made for; made of; main: according; main: act; main: annual; main: appropriate; main: as;
        main: beforehand; main: blank; main: but; main: carers; main: cars; main: christmas; main: complete;
        main: conferences; main: contact; main: contribute; main: coordinated; main: councils; main: counted;
        main: course; main: days; main: decisions; main: described; main: difference; main: disabilities;
        main: everything; main: exist; main: filed; main: formal; main: front; main: full; main: further; main: great;
        main: guardianship; main: happen; main: having; main: home; main: homes; main: impact; main: improvement;
        main: initial; main: inspectors; main: lawyer; main: leaders; main: learning; main: letters; main: long;
        main: making; main: minutes; main: never; main: night; main: noted; main: office; main: parks; main: partners;
        main: payments; main: permanence; main: post; main: pupil; main: rare; main: reach; main: right; main: room;
        main: show; main: slow; main: starts; main: success; main: takes; main: talking; main: than; main: thin;
        main: third; main: thirty; main: through; main: to; main: too; main: us; main: visited; main: visitors;
        main: wait; main: week; main: weeks; main: worries; managers; minutes; month*; months; more; need; needed to;
        needs have; needs of; nine; nineteen; not one; noted; of; of direct; of families; off; officers who;
        older children; on children; one area; one of; one team; out of; out what; over a; parents are; parks; perma*;
        placement; plans did; plans in; plans is; plans say; plans should; polic*; possi*; progress has; provi*;
        quick*; reach; ready; reali*; realistic; reaso*; report; secon*; second; second review; send; senio*; service;
        signi*; six; slowe*; someb*; soone*; sooner; still being; suffi*; sufficient; sure; syste*; take; takes;
        the chair; the city; the impact; the needs; the number; the other; the second; the team; the visit; the work;
        their parents; them and; them were; thera*; theyr*; theyre; to children; to get; to see; told inspectors;
        too few; two; up a; us; used; version; visit; visitors; week; were; were held; were in; what a; what matters;
        what will; when they; which are; will be; with send; withi*; within; witho*; without; work; worri*;
        written about; year and; years; youngsters
        """,
        -0.5: """
        = about unaccompanied-children; a clear; accor*; according; according to; advice for; advis*; altho*;
        although; among them; and for; are for; are late; been made; begin*; better in; break; by schools; by what;
        chairs; checks on; child*; children know; children to; conferences; consu*; contact; decis*; development;
        disabled children; education plans; exper*; filed; five; good use; guardianship; half the; has been;
        has risen; home; impac*; impact; in school; initi*; is held; know the; lack detail; leade*; lette*;
        longer than; looked at; main: arent; main: break; main: childrens; main: get; main: happening; main: has;
        main: improve; main: most; main: need; main: needs; main: off; main: officers; main: ofsted; main: place;
        main: rarely; main: risen; main: second; main: seen; main: shaped; main: social; main: stopped; main: take;
        main: those; main: used; main: version; main: visits; manag*; minut*; need plan; needs; negle*; ninet*;
        not been; only; partners are; place*; plan are; plans to; prior*; priority; progress; protection; rare;
        reviewing officers; risen; say what; several agencies; slow to; teste*; tested; than; that should;
        the quality; their health; they do; they found; those on; took; under five; visits; what it; when a; which;
        with no; workers; would be
        """,
        -0.625: """
        = foot; = priority_action; and a; and they; are in; are not; betwe*; between; board; can say; care that;
        children; children themselves; conta*; council has; families were; from the; go out; had three; impro*;
        in part; is now; kept up; made by; main: added; main: after; main: board; main: care; main: done; main: for;
        main: four; main: its; main: kept; main: leavers; main: only; main: priority; main: progress; main: ready;
        main: reviewed; main: school; main: sooner; main: tested; main: that; main: think; main: this; main: time;
        main: work; need of; notic*; of what; offic*; outcomes of; part; partners; plans go; plans made; progr*;
        rarel*; rarely; reports; shape*; shaped; support and; that education; that the; the plan; there is; they were;
        think; to come; too; too many; what children; who; who have
        """,
        -0.75: """
        and protection; are kept; care leavers; detai*; detail; from social; its; kept; leavers; main: be;
        main: between; main: five; main: not; main: report; main: sufficient; main: they; main: told; main: who;
        main: without; meet; not; of care; officers; plan is; plans has; protection plans; reviews happen; reviews in;
        reviews of; support for; that were; this; those; use is; worke*; workers attend; years after
        """,
        -0.875: """
        assessments and; care; child protection; children under; main: detail; main: draft; main: meet; main: no;
        main: took; main: way; many children; most children; need and; of child; on child; on plans; out with;
        reviews are; the years; they; told; way
        """,
        -1.0: """
        and plans; being; longe*; longer; no; no one; on two; repor*; that; the way; those who
        """,
        -1.125: """
        = about missing-and-exploitation; a child; child; draft plans; for most; it; main: come; visit*; young people
        """,
        -1.25: """
        = about health; = about leadership; draft; main: been; main: being; main: longer
        """,
        -1.375: """
        = about timeliness; = context
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
        plans for
        """,
        -2.5: """
        = head
        """,
    },
    Theme.TIMELINESS: {
        5.125: """
        = about timeliness
        """,
        2.5: """
        = improvement
        """,
        2.375: """
        main: day; main: slow; main: time
        """,
        2.25: """
        = inspectors
        """,
        2.125: """
        help; main: wait
        """,
        2.0: """
        main: days; promp*
        """,
        1.875: """
        main: delay; main: drift; main: late; main: waiting; main: weeks; slow
        """,
        1.75: """
        quick*
        """,
        1.625: """
        adapt*; adaptations; main: queue
        """,
        1.5: """
        drift; pace; parents said; put off; years ago
        """,
        1.375: """
        = found; delay; fast; happen; main: adaptations; main: happen; main: quickly; no child; on time; respo*;
        some children; support; take; the year; to a; two years; urgen*
        """,
        1.25: """
        a small; ago; assessments took; confe*; day; deadl*; late; main: everything; main: month; main: pace;
        main: waits; of court; queue; quickly; reque*; too many; waits; were not
        """,
        1.125: """
        = strength; a good; are dealt; are seen; child at; children under; days; down to; for some; happe*; is that;
        main: fast; main: hour; main: inside; main: prompt; main: promptly; main: response; main: take; main: took;
        main: waited; moves; of a; out of; requests; reviews are; see their; took; wait; was a; when the; year of
        """,
        1.0: """
        a case; a person; and social; backl*; children get; could wait; courts and; dates are; decis*; emerg*;
        emergencies; enqui*; everything; for too; for weeks; has since; hundred; list has; main: agreed;
        main: anybody; main: come; main: eleven; main: figure; main: into; main: is; main: long; main: moves;
        main: while; main: without; most; not left; of urgency; person in; plans; progress is; slowe*; small number;
        than they; to the; visits; waiti*; waiting; were still
        """,
        0.875: """
        = about front-door; = narrated; a thousand; action is; all but; all of; are looked; at each; back in;
        backlogs have; because of; been on; can be; case had; conferences; core; core assessments; disputes over;
        eight out; extensions; faile*; failed; feedback to; harm is; has to; help is; in good; insid*; inside;
        inspection the; is lost; is suspected; last inspection; main: action; main: allocated; main: cases;
        main: deadlines; main: decisions; main: emergencies; main: fortnight; main: hanging; main: holidays;
        main: longer; main: most; main: reply; main: school; main: speed; main: takes; main: teatime; main: too;
        main: visit; managers and; need; not have; of ten; prompt; promptly; reply; reviews happen; said they;
        school year; speed; statu*; such as; take place; take three; teati*; teatime; that children; the figure;
        the last; the queue; the school; the wait; they had; things were; waiting lists; what the; when
        """,
        0.75: """
        a call; a family; a fortnight; a month; action; acts; after the; again and; ago a; alloc*; allocated worker;
        an allocated; an answer; an out; anybo*; anybody; appeals; approval; are down; are given; but it; calls are;
        care is; carers were; children living; childrens needs; court*; courts; deadlines; decisions; disputes;
        drift*; due; education health; ehc plans; enquiries; entit*; entitled; entitled to; every*; exten*; family in;
        figure; good time; grind; happen when; harm; help comes; home adaptations; hours; how long; hundr*;
        inspection team; into; it wants; late for; living at; main: acts; main: begin; main: chase; main: concluded;
        main: core; main: deadline; main: hours; main: hundred; main: left; main: loss; main: meeting; main: needs;
        main: quick; main: returned; main: slowest; main: slowly; main: thirty; main: uncertainty; main: urgency;
        media*; meeti*; month; need it; nine out; ninet*; no waiting; noted that; now get; of new; of the; only in;
        order*; passp*; passports; plans that; police and; progress for; promi*; reply to; returned; sense of;
        statutory; suppo*; suspected; takes; the care; the head; there were; thous*; thousand; time is; to children;
        tribunal; we are; when they; while; within a; witho*; without; word that
        """,
        0.625: """
        = about overall; = about scope; a sense; a worker; actio*; allocated; are done; are held; are often; are set;
        are slow; assessments; backlog; broml*; but too; by law; calls; calls to; carers has; cases; cases from;
        cent of; chase; children said; children wait; compl*; concluded; deadlines are; dealt; decisions about;
        devel*; do not; ehc; experienced; families were; family support; feedb*; feedback; fell; figur*; fixed;
        for eleven; for longer; fortn*; found but; from one; get help; get support; grave*; hangi*; hanging; hardl*;
        hardly; harms; head of; held up; help at; in harms; in time; inspection; its inspection; its the; left open;
        lie; loss; main: ago; main: any; main: conference; main: dealt; main: decision; main: delays; main: due;
        main: early; main: elsewhere; main: enough; main: enquiries; main: entitled; main: fixed; main: harms;
        main: legal; main: lie; main: lists; main: meet; main: moving; main: next; main: ninety; main: noon;
        main: nothing; main: now; main: overnight; main: passports; main: phoned; main: requests; main: soon;
        main: sooner; main: spring; main: statutory; main: strengths; main: swift; main: ten; main: winter; many more;
        meetings are; minority of; moves at; my; needs are; new carers; new ideas; ninety; nobody in; noon; not one;
        of; ofsted has; on a; on at; people could; phone calls; planning meetings; plans in; put that; ramps; reach;
        reports; responses; reviews and; right; rule; said the; say that; sense; sensory needs; seven children;
        six weeks; small; some families; soon; staff have; stair*; stepping; still to; strategy talks; strengths were;
        suspe*; team at; team noted; that comes; the door; the evening; the meeting; the risk; they can; thing*;
        things; things move; thirty; thirty one; this reason; to chase; to those; too late; took over; up by; up to;
        wait to; waiting for; without a; without any; woman; word
        """,
        0.5: """
        a baby; a care; a damning; a duty; a few; a first; a letter; a minority; a visit; again in; agencies have;
        agreed; also named; an emergency; an occupational; and again; and by; and care; and home; and parents; appro*;
        are hard; are made; are met; are put; arrives; as those; assessment had; assessments are; at a; at home;
        autum*; autumn; be at; be in; been cut; been left; been the; before anybody; before it; before the; begins;
        behind in; between a; bury; call back; can; care and; care quality; children waited; city council; commission;
        compared; compared with; conce*; council a; councils own; damni*; damning; damning report; dates; dealt with;
        delay for; discharge from; done so; draft; draft plans; drifting; eleve*; eleven months; elsew*; elsewhere;
        equip*; equipment; equipment and; eveni*; evening; examp*; examples; examples of; families do; febru*; follo*;
        for children; for family; for five; for this; fortnight; found a; from hospital; gets a; go by; good social;
        grant*; grants; grows; had also; had experienced; had raised; handful of; hang; harms way; has told; have a;
        have been; have their; having been; health and; hearings; help has; help in; help them; help was; how quickly;
        in crisis; in fostering; in proportion; individual development; initial; inside a; inspection that; into the;
        is in; is no; is taking; joint inspection; kept waiting; kings*; knock; known to; later than; leave; leave a;
        legal; legal planning; lette*; letter is; long before; longer; looked into; loss of; lost; main: afternoon;
        main: appeals; main: approval; main: autumn; main: back; main: backlog; main: bank; main: before;
        main: begins; main: can; main: compared; main: conferences; main: contrast; main: crisis; main: dates;
        main: deprivation; main: disputes; main: done; main: ehc; main: evening; main: event; main: experienced;
        main: first; main: five; main: following; main: hang; main: happening; main: hold; main: knock; main: liberty;
        main: limit; main: lost; main: manner; main: met; main: occupational; main: off; main: ordered; main: overdue;
        main: purpose; main: push; main: ramps; main: record; main: responses; main: rule; main: sense; main: size;
        main: slower; main: start; main: starts; main: straight; main: suspected; main: taking; main: than;
        main: thousand; main: week; main: where; main: within; many people; mediation; months after; more often;
        move into; movin*; moving; natio*; national; need a; need to; needs; new ehc; nine days; not getting;
        not kept; not wait; number; number of; of more; of service; on from; on the; ordered; other services;
        others had; over in; pile; plans for; push; quality commission; quickly and; raise*; reason; reassessment;
        repli*; replies; report on; report that; reports for; reviews; right time; rules; said when; same day; school;
        secondary school; seen the; self assessment; senso*; sensory; serious; several agencies; slipp*; sloug*;
        slowl*; slowly; small*; smaller; social workers; some childrens; sprin*; spring; statutory direction; stepp*;
        stop; straight away; strengths; support that; support when; swift; takin*; taking; that officers;
        that progress; that put; the courts; the day; the pace; the response; the self; the strengths; the target;
        the word; they found; thirt*; those at; those in; those who; three in; times*; to adult; to begin; to meet;
        to repeat; today; too long; too slow; tribu*; up from; urgency; urgent; visit; vulnerable children; wait for;
        wait up; waite*; waited; waited for; waits for; was thought; weeks before; went; what we; where; where there;
        which some; while the; who need; with nothing; without an; years
        """,
        0.375: """
        = about leadership; a chance; a corporate; a decision; a large; a parents; a part; a plan; a strategy; a word;
        about them; abuse; act; acted; alarm; alike; alleg*; allegations; also pointed; amend*; an; and council;
        and spoke; and staff; any; appea*; are answered; areas to; as they; asked for; assessors found; augus*;
        august; authority has; bank; be a; been closed; been given; been kept; begin; begin*; benef*; better in;
        between teams; calen*; calendar; call; carin*; caring; case of; cases had; cases of; cases that; chance;
        change of; child in; children do; children got; children stayed; come down; commi*; compa*; concerns;
        conference; conferences are; contrast; council had; council has; cqc had; crisi*; crisis; cut from; daily;
        danger of; day with; days in; deadline; decided; decisions are; delay and; delay*; depri*; deprivation;
        develop; direction and; done at; dont; education; effective in; eleven; expect; exper*; failu*; failure;
        famil*; families of; families who; family is; few cases; fewer children; final; first visit; following;
        for an; for girls; for it; for more; for vulnerable; fostering; fridays; get; getti*; getting; given a;
        given the; glouc*; grant; had been; has been; has found; has gone; have one; head; hold; holidays;
        home office; hour; ideas; identified; immed*; immediate; immediate danger; in immediate; in june; in reply;
        in ten; in their; incre*; increase; informed; initi*; inspectors say; inspectors that; is an; is clear;
        is left; is put; is quick; is taken; it all; it took; its; keep them; kept on; kinsh*; kinship; law;
        leaders had; letter to; level; liber*; limit; list; list for; lists; long in; longe*; longer than;
        main: after; main: again; main: alarm; main: anything; main: are; main: argue; main: arrive; main: arrives;
        main: average; main: be; main: built; main: bury; main: case; main: change; main: christmas; main: comes;
        main: commission; main: complaints; main: contracts; main: courts; main: cut; main: damning; main: date;
        main: draft; main: equipment; main: examples; main: expect; main: experience; main: exposed; main: failure;
        main: feedback; main: fell; main: file; main: follow; main: forever; main: fostering; main: grant;
        main: grants; main: hearings; main: ideas; main: ineffective; main: initial; main: keep; main: kinship;
        main: lasting; main: mediation; main: my; main: necessary; main: needing; main: neglect; main: october;
        main: ofsteds; main: organised; main: over; main: package; main: paperwork; main: patients; main: pile;
        main: points; main: previous; main: promises; main: protecting; main: provided; main: provides; main: quality;
        main: quarter; main: ran; main: reach; main: ready; main: replies; main: result; main: rules; main: safe;
        main: sixty; main: small; main: smaller; main: sometimes; main: stepping; main: still; main: stop;
        main: strategy; main: support; main: swiftly; main: them; main: therapist; main: things; main: thoroughly;
        main: timely; main: today; main: tribunal; main: twenty; main: urgent; main: visits; main: went; main: whom;
        main: whose; main: woman; main: word; meeting; meetings; meetings and; meets; met; minor*; minority; month*;
        months before; more children; more has; never*; nevertheless; no family; noted; november and; numbe*; occup*;
        occupational; occupational therapist; octob*; october; of abuse; of cases; of every; of families; of good;
        of poor; of staff; of waiting; of young; ofsted and; often than; older children; on fridays; on its; on plans;
        one family; organised; others were; overd*; overdue; pace of; paperwork; patie*; patients; people do;
        people were; phone*; plans and; plans had; previ*; previous; progress; proportion; protection is; provided;
        purpose; put; quick; raised; raised the; rated; rated inadequate; readi*; reading; reaso*; reass*; response;
        risk are; risk to; rothe*; school holidays; school with; secondary; secti*; section; sent to; serious and;
        serious harm; services is; seven of; size; slip; slipped; slower; so far; solih*; somet*; sometimes; soone*;
        sooner; spoke of; start; starts; step in; strai*; straight; strat*; strategy; summe*; support was;
        support workers; take a; tasks; that are; that most; that too; the assessment; the case; the cqc; the edge;
        the hour; the list; the police; the previous; the reports; the right; the support; the team; the under;
        the visit; their story; them had; them in; them were; they were; they wrote; those over; though; thought that;
        thought to; threa*; thurs*; thursday; timescales; to come; to develop; to do; to finish; to four; to make;
        to nine; to respond; to six; took a; track; trauma informed; twent*; twenty; two months; uncer*; uncertainty;
        up the; visit on; visit*; visits to; was described; was slow; week; weekend; weeks; were also; were concerned;
        were held; were helped; were in; were late; were no; were often; were seen; were waiting; where the;
        who leave; whom; wides*; widespread; winte*; winter; with experience; work is; workers with; year
        """,
        0.25: """
        = about plans; = foot; a better; a change; a crisis; a great; a manager; a number; a result; a settled;
        a whole; about a; about their; adult services; after its; again; agree*; along; an adviser; and inspectors;
        and leaders; and nobody; and not; and partners; and so; and with; and work; answers; appointed; are;
        are being; are the; arriv*; autho*; become a; better outcomes; birmi*; but in; by contrast; by the; call to;
        callers; care act; care have; carer*; carers; case; cases were; cent; chanc*; child has; children;
        children as; children first; children had; childrens lives; chris*; christmas; citys; completed; concerned;
        concl*; contact with; contr*; contracts; council; council for; council says; count; cqc; cut; danger; date;
        date for; deal of; decid*; decision; deman*; demand; development; direction; dispu*; do what; down and;
        early and; easil*; easily; educa*; educational needs; eight; engag*; exception; experience; families; family;
        file; finis*; finished; follow; for a; for decisions; for older; for three; for what; for whom; forme*;
        found that; frida*; get an; get the; getting better; got; got better; government; great deal; great*;
        group of; grown; had come; had found; has become; has begun; have to; havin*; having; heari*; helped;
        homes for; idea; ident*; if a; if the; in a; in november; in one; in some; in three; individual; inspectorate;
        inspectors found; into care; is given; is less; is needed; is out; is the; is to; is what; it a; it can;
        it found; it in; it is; it must; it was; journey; keep; key areas; know their; knowi*; knowing; known; later;
        left; let; letter; live with; livin*; living; looked at; lower; made the; main: above; main: abuse; main: act;
        main: acted; main: adult; main: alike; main: along; main: another; main: answered; main: answers;
        main: applied; main: august; main: baby; main: become; main: benefit; main: care; main: cent; main: chance;
        main: childrens; main: co; main: contacts; main: corporate; main: could; main: count; main: daily;
        main: decided; main: develop; main: door; main: easily; main: education; main: effectively; main: end;
        main: families; main: final; main: finish; main: finished; main: found; main: getting; main: go; main: grown;
        main: hardly; main: having; main: hear; main: helped; main: hope; main: identified; main: informed;
        main: interpreters; main: january; main: journey; main: kind; main: knowing; main: known; main: large;
        main: later; main: latest; main: law; main: let; main: meetings; main: meets; main: midwives; main: minority;
        main: monday; main: monthly; main: more; main: national; main: no; main: none; main: number; main: orders;
        main: parenting; main: participation; main: past; main: planning; main: plans; main: practice;
        main: priorities; main: production; main: progress; main: promised; main: proportion; main: raised;
        main: reading; main: reason; main: referral; main: repeat; main: respond; main: responded; main: round;
        main: running; main: saying; main: secondary; main: section; main: seeking; main: sensory; main: setting;
        main: show; main: situations; main: spite; main: spoke; main: standard; main: summer; main: tasks;
        main: theyre; main: throughout; main: thursday; main: transition; main: twice; main: understand;
        main: understanding; main: until; main: us; main: weekend; main: widespread; main: yes; managers; many of;
        matters; may; may be; meet; meet their; mental health; messa*; message; midwi*; midwives; minutes; monthly;
        most children; mostl*; mostly; move; need and; needs to; netwo*; nothi*; nothing; now; now and; of hours;
        of plans; of serious; of their; off; ofsteds; on; on for; one team; only; or more; orders; organ*; out;
        out that; out today; overn*; overnight; parents; part; participation; peopl*; people and; people had;
        per cent; person; phone; place on; plan is; planning; point; points; practice; press*; processes; progr*;
        promise; promised; promises; promo*; propo*; protecting; protection; quality; quarter; questions; ran; rarel*;
        rarely; ready; record; referral; remained; repea*; repeat; respond; responded; right help; risks; rooms;
        round; safe; sayin*; saying; seeki*; seeking; self; serio*; service; setti*; setting; short; signi*;
        significant; significant harm; six; slow to; special educational; spend; spoke; staff who; staff*; staffed;
        staye*; stayed; stren*; swift*; ten; ten days; that a; that social; that were; that what; the citys; the home;
        the next; the point; the service; the summer; the worst; their; their needs; their social; therapist;
        there is; they need; they thought; theyr*; theyre; thing; thoro*; thoroughly; three months; three weeks;
        throughout; time that; timely; to end; to families; to inspectors; to show; to step; to understand;
        together with; told inspectors; under five; up with; ups; urgently; used to; was on; was rated; weeke*;
        weeks in; went to; what it; when there; where a; where children; which had; who dont; who know; who may;
        whose; with an; with disabled; with them; with what; with which; within the; workers had; workers have; worst;
        year ago; yes
        """,
        0.125: """
        a social; a week; above; above all; accep*; acros*; across; adult; adults; adviser; altho*; although; and no;
        and of; and progress; and they; and to; anoth*; another; april; are better; are good; are not; at risk;
        authority; avera*; become; before; behin*; behind; benefit; bette*; better; broug*; brought; built; care has;
        carri*; carried; change; changed; child; child*; childrens; city; comes; counc*; dange*; deal; did not; door;
        down; early; educational; end; engla*; excep*; expec*; for; for care; for those; from a; gets; go; good and;
        gover*; guardians; half; hand; hard to; have gone; health; hear; help and; helpe*; holid*; in april; in every;
        in january; in may; in september; inspe*; inspection of; invol*; joint; june; kept; kind; large; letters;
        lives; main: a; main: adults; main: ahead; main: appointed; main: april; main: areas; main: asked;
        main: assessors; main: away; main: brought; main: but; main: call; main: carried; main: challenge; main: city;
        main: concerns; main: council; main: cqc; main: direction; main: disabled; main: does; main: dont;
        main: educational; main: february; main: forms; main: four; main: groups; main: half; main: harm; main: head;
        main: inspectorate; main: it; main: kept; main: key; main: leave; main: letter; main: line; main: list;
        main: living; main: looked; main: make; main: manager; main: many; main: name; main: not; main: noted;
        main: outstanding; main: peoples; main: per; main: plan; main: point; main: police; main: put; main: reports;
        main: residents; main: review; main: right; main: same; main: seen; main: spend; main: stayed; main: taken;
        main: then; main: therapy; main: third; main: those; main: two; main: under; main: up; main: used; main: was;
        main: worries; main: worry; main: year; make; minut*; monda*; monday; months; need help; new; next; no;
        nobod*; not; notes; novem*; november; of significant; of whom; on to; outcomes for; over; overa*; overall;
        panel; paren*; parenting; parents are; parti*; parts of; past; people; per; posit*; provi*; published; quali*;
        quest*; reach*; remai*; repor*; reported; respe*; review; safe and; say; secon*; seen; servi*; services and;
        services are; shoul*; show; side; socia*; social; staff were; standard; still; summer; support for; that it;
        that some; the area; the department; the pandemic; the plans; the young; then; thera*; they also; they are;
        through the; timel*; times; two days; under; under the; understand; understanding; us; very; was found;
        what they; which is; who are; who were; withi*; within; work; work on; work practice; worker; working days;
        worries; young people
        """,
        -0.125: """
        a full; a joint; a report; able; about how; accou*; account; achie*; activ*; advis*; allow*; alone; alway*;
        always; an inspection; and for; and have; and more; and that; and the; and young; answe*; anyone; are to;
        area; arrived; as good; ask; asked; assessment; assessments were; assur*; audits; avail*; be done; be good;
        beds; been found; been made; been told; begun; being; better than; betwe*; between; birthday; boroughs;
        breaks; bring; broth*; brothers; brought in; bus; by; by ofsted; cabin*; cabinet; came to; casel*; changes;
        checked; checks; chief; chief executive; child protection; children at; childrens services; colle*; comme*;
        confi*; consistently; conti*; council to; councillors; county; cours*; court; critical; cultu*; described as;
        detai*; deter*; different; director of; disability; discussions; docum*; does; doing; durin*; during; each of;
        effect; effor*; elect*; else; engli*; english; execu*; executive; experiences and; explained; eye;
        families and; february; fille*; filled; find out; findi*; findings; focus; focused visit; followed; for all;
        for disabled; for its; for young; foster carers; full inspection; given; go on; go to; goes; goes on; good in;
        grade*; happened; harde*; has made; have come; have improved; have not; healt*; highly; his; history; homes;
        if; impac*; impact; impor*; important; in care; in december; in march; in this; in two; inade*; inadequate;
        incon*; inspections; inspector; inspectors were; intro*; inves*; is done; is one; islan*; it; it would;
        itsel*; itself; judged; july; keepi*; keeping; keeps; lead; leadership; learn; lessons; like to; liked;
        likel*; likely; littl*; little; live; long; looke*; looked; main: able; main: additional; main: aged;
        main: area; main: arrived; main: as; main: available; main: babies; main: beds; main: behind; main: between;
        main: bosses; main: breaks; main: bring; main: brothers; main: bus; main: cabinet; main: carer; main: carers;
        main: club; main: consistently; main: county; main: countys; main: december; main: department; main: did;
        main: disability; main: drugs; main: effective; main: eight; main: else; main: english; main: executive;
        main: eye; main: failings; main: fall; main: fathers; main: filled; main: focus; main: form; main: further;
        main: gives; main: going; main: good; main: grade; main: grades; main: hand; main: happens; main: heard;
        main: highly; main: history; main: home; main: improve; main: improvements; main: inconsistent; main: interim;
        main: judged; main: june; main: keeping; main: keeps; main: leaders; main: leadership; main: leaves;
        main: led; main: liked; main: making; main: managers; main: may; main: meant; main: middle; main: money;
        main: multi; main: named; main: names; main: need; main: nine; main: numbers; main: nurse; main: nursery;
        main: on; main: online; main: only; main: other; main: our; main: paid; main: parents; main: pays;
        main: people; main: person; main: posts; main: praised; main: present; main: professionals; main: provision;
        main: public; main: rated; main: rating; main: reached; main: recommendations; main: regularly;
        main: relationships; main: requires; main: reviewing; main: safety; main: said; main: score; main: scrutiny;
        main: share; main: six; main: so; main: social; main: somebody; main: speech; main: spot; main: story;
        main: street; main: strength; main: such; main: sure; main: system; main: systems; main: themselves;
        main: theyd; main: top; main: touch; main: town; main: trained; main: turn; main: use; main: views;
        main: vulnerable; main: were; main: work; main: worked; main: worker; main: years; marke*; matter; mean;
        meant; medic*; missing from; multi; multi agency; nearly all; neede*; needed; negle*; never; news; not know;
        notice; nurse; of social; officers; ofste*; ofsted inspectors; on what; one; other; outcomes; outsi*; outside;
        outside the; own; paid; passed; pathway; pay; people who; photo*; pictu*; plan; pointed; polit*; poor; posts;
        pract*; praised; prepa*; prese*; problems; proce*; prote*; protect; provision; public; pupil*; pupils; ratin*;
        rating; recommendations; recorded; reduc*; refug*; regio*; remains; required; requires; requires improvement;
        safer; safety plans; said; saw; schoo*; score; scrut*; second; see the; sensi*; separ*; services for;
        services in; services that; services were; set; several; should; should be; siste*; sixte*; skill*; so;
        so that; social work; some of; specialist; spoken to; spot; stand; stay; story; stree*; strength; strong and;
        such; support and; system; take part; tell; that; that their; the children; the council; the councils;
        the county; the end; the local; the nhs; the number; the past; the second; the top; the work; their families;
        them to; thems*; themselves; theres a; they know; they said; thresholds; to date; touch; track*; traff*;
        trained; until; upon; use of; views; wante*; wanted; was good; was the; way in; we; weigh*; welco*; well as;
        were being; what had; where they; which the; who have; whole; will be; with a; with parents; with send;
        worked; worri*; young
        """,
        -0.25: """
        = about workforce; a; a girl; a home; a review; a shortage; a team; a very; a year; added; addit*; additional;
        addre*; adopters; adoption; adults at; advisers; advocate; advocates; after; after a; aged; agenc*; agency;
        almos*; almost; alrea*; already; alter*; ambit*; among; and a; and are; and on; and their; and was; and when;
        annua*; annual; answer; apart; are a; are getting; are helped; are sent; arent; aroun*; around; arrangements;
        as; assessments in; assis*; assurance; at; at an; attac*; attention; audit*; authorities; based; been a;
        belon*; birth*; bosse*; bosses; break*; budge*; build*; but; care are; care leavers; care were; cause; chairs;
        chari*; child and; child who; children from; children have; children on; choic*; choice; clear*; close; club;
        come back; come to; conclusion; conse*; consistent; control; cost; could be; could say; council and;
        council is; count*; county council; criti*; day and; descr*; didnt; difficulties; disabled; district; docto*;
        domes*; domestic; done; done about; done by; done to; doubled; drawn; e; easy; effective; eight*; evalu*;
        even so; experience and; experiences; expla*; explo*; exploitation; faili*; failings; falls; families are;
        families have; faste*; faster; fathe*; fathers; feeli*; fifth; files; finan*; financial; firm; first time;
        flat; focus*; focused; for most; for their; for them; for under; forty; foste*; found and; found to; fourt*;
        fourteen; free; fresh; front door; given to; going; good at; gps; grade; grandparents; group conferences;
        grow; had got; had left; had made; hadnt; hande*; handed; happens; has; has a; have an; have had; heads of;
        health visitors; heard; hearing; help from; highl*; histo*; home are; home care; hospital; hotel*; hotels;
        how the; hubs; hundreds; in each; in england; in five; in four; in it; in its; in most; in on; in six; inclu*;
        independent; inqui*; inspection in; inspectorates; inspectors; intervention; interview; is at; is being;
        is found; is now; it has; just; knew; know where; knows; lack; lads; langu*; language; last time; leavers;
        leavi*; leaving; led; led to; lesso*; level of; life; lines; liste*; lived; living with; londo*; look at;
        looki*; looking; looks; low; made a; main: actions; main: added; main: adhd; main: adoption; main: advisers;
        main: advocate; main: age; main: ages; main: almost; main: alone; main: already; main: always; main: among;
        main: an; main: annual; main: anyone; main: applications; main: arent; main: around; main: arrangements;
        main: assistant; main: assurance; main: at; main: authorities; main: based; main: been; main: building;
        main: camhs; main: cause; main: chairs; main: challenges; main: checks; main: choice; main: clinic;
        main: clinics; main: close; main: coming; main: cost; main: course; main: court; main: different;
        main: difficulties; main: direct; main: discharge; main: doctor; main: drawn; main: drop; main: during;
        main: effect; main: emergency; main: events; main: everybody; main: experiences; main: exploitation;
        main: eyes; main: family; main: fifth; main: files; main: find; main: firm; main: flat; main: focused;
        main: free; main: fresh; main: get; main: give; main: goes; main: gps; main: grandparents; main: handed;
        main: harmed; main: has; main: his; main: hospital; main: hubs; main: i; main: independent; main: information;
        main: inspectorates; main: interview; main: july; main: just; main: knew; main: knows; main: language;
        main: learn; main: learning; main: leaving; main: less; main: lessons; main: like; main: likely; main: lines;
        main: looking; main: looks; main: low; main: march; main: mash; main: match; main: matter; main: means;
        main: monitoring; main: morning; main: mothers; main: must; main: near; main: nearly; main: neighbours;
        main: never; main: newcomers; main: nights; main: nobody; main: nor; main: note; main: once; main: opened;
        main: or; main: others; main: out; main: overlooked; main: oversight; main: page; main: panels;
        main: partners; main: partnership; main: pass; main: passed; main: pay; main: phone; main: pick; main: picks;
        main: place; main: places; main: planned; main: positive; main: post; main: practitioners; main: praise;
        main: programme; main: recent; main: recognised; main: recorded; main: referrals; main: reflect;
        main: regional; main: relatives; main: required; main: responsible; main: rings; main: run; main: sample;
        main: scheme; main: secure; main: seldom; main: september; main: seriously; main: sets; main: sexual;
        main: shared; main: shortage; main: signs; main: sleep; main: some; main: someone; main: sought;
        main: special; main: specialist; main: spent; main: stands; main: starting; main: steps; main: stood;
        main: stopped; main: stronger; main: sufficient; main: table; main: talk; main: talked; main: task;
        main: teachers; main: teams; main: tells; main: temporary; main: term; main: therapists; main: together;
        main: tuesday; main: upon; main: victims; main: video; main: ways; main: weak; main: weaknesses; main: what;
        main: whod; main: why; main: words; main: workforce; main: worried; main: write; main: yearly; makes;
        management; many; mash; match; match*; means; menti*; mento*; might; missing; money; monit*; monitoring;
        more of; more to; mothe*; mothers; moved; much; must; names; nearl*; nearly; needs and; neighbours; newcomers;
        nights; no further; no one; not being; note; noticed; now have; numbers; nurse*; of children; of childrens;
        of five; of its; of risk; of us; of what; offered; offic*; ofsted; on paper; on where; once a; onlin*; online;
        opene*; opened; order; our; outco*; over the; overl*; overs*; oversight; page; panel*; panels; paper; papers;
        parent; parents and; partners; partnership; pass; pathw*; people to; personal; physi*; pick; picke*; place in;
        placement; places; plan to; planned; planning and; planning for; plans of; plans were; pointed to; police;
        post; practitioners; praise; pre proceedings; prior*; priority action; programme; progress in; quality of;
        reasons; recen*; recent; recognised; recru*; referrals; refle*; reflect; relationships; relatives; relie*;
        remar*; report said; report says; reports on; resources; reuni*; reviewing; reviews of; rewri*; rings; risk;
        rota; run; rural; same; say how; says that; schem*; scheme; score*; see that; seen by; seldo*; seldom;
        service was; services; set out; settl*; settle; sever*; sexua*; sexual; share; share*; shared; short*;
        shortage; shortage of; siblings; signs; since; since the; six months; so the; social worker; some; somebody;
        someone; sough*; sought; special; special needs; spend*; spent; stand*; stands; starting; stead*; stopp*;
        stopped; strategy meetings; stron*; stronger; strug*; subject to; suffi*; sufficient; supervision; systems;
        table; talk to; talke*; talked; teachers; teams; tempo*; temporary; ten of; term; than; that no; that one;
        that time; the better; the board; the district; the good; the help; the mash; the ofsted; the partnership;
        the person; the quality; the result; the same; the services; the town; the trust; the workforce; their first;
        them; therapists; there has; theres; they could; they will; theyd; things are; things that; third; this is;
        this time; those; those of; thought; three; three days; to be; to bring; to change; to know; to put; to read;
        to stay; to support; to talk; to tell; to their; to three; toddl*; toddlers; toget*; together; told that;
        took place; top; town; trans*; transport; travel; trust*; tuesd*; understood; up a; up on; updat*; use;
        victi*; victims; video; viole*; violence; visit to; volunteers; want; was given; was not; was set; was that;
        way; ways; weaknesses; weekl*; weekly; weeks of; wellb*; wellbeing; were at; were left; were on; what happens;
        what would; when a; where it; which was; who; whod; why; with some; with their; words; work in; work of;
        work to; workers were; workf*; workforce; worse; write; writi*; writing; youth workers
        """,
        -0.375: """
        a move; a single; a target; a watchdog; accor*; according; according to; after children; ages; also;
        and children; and families; and help; and it; and others; and some; and there; and were; annual reviews;
        any of; are assessed; are called; are in; are protected; are well; arran*; as well; asks; asses*;
        assessed and; assessments and; away; be seen; been seen; began; between the; both; boy; building; but that;
        by one; case is; centres; chair; chair*; chall*; challenges; check*; children need; children were;
        children who; children with; childrens plans; childs; clear; clinics; close*; come in; comes in; comes to;
        comin*; coming; community; consu*; conta*; contact; could not; couns*; days a; decisions on; delay in; deput*;
        diffe*; diffi*; direct; direct payments; director; disab*; distr*; doubl*; drop; emoti*; emotional;
        family group; felt; fewer; fewer than; find; first and; for families; for six; formal; found the; four;
        front of; gave; get a; girl; give; had; hard; has done; has kept; has not; he; heads; held in; helped to; hit;
        holds; hospi*; house*; howev*; however; hub; i; if they; improve; improvement; in and; in at; in families;
        in plans; in the; indep*; information; intensive; is; isnt; it comes; it said; judge*; last; last year;
        learn*; learning; less; life is; long term; look; made in; made to; main: according; main: advice;
        main: affected; main: agencies; main: agency; main: ask; main: asks; main: assessment; main: began;
        main: both; main: called; main: centres; main: chair; main: complex; main: consistent; main: danger;
        main: data; main: director; main: domestic; main: doubled; main: easy; main: eighteen; main: emotional;
        main: even; main: expert; main: felt; main: fewer; main: for; main: formal; main: forty; main: front;
        main: gaps; main: gave; main: girl; main: gone; main: group; main: had; main: hard; main: he; main: heads;
        main: health; main: hearing; main: her; main: holds; main: however; main: hub; main: improvement;
        main: inadequate; main: inspectors; main: intervention; main: leavers; main: look; main: makes;
        main: management; main: mark; main: members; main: men; main: mental; main: might; main: offer; main: offered;
        main: old; main: order; main: paediatrician; main: paper; main: parent; main: permanence; main: personal;
        main: placement; main: rather; main: read; main: reasons; main: respite; main: return; main: reviewed;
        main: safeguarding; main: say; main: schools; main: seeing; main: send; main: senior; main: service;
        main: services; main: she; main: something; main: speak; main: step; main: strong; main: subject;
        main: supervision; main: supported; main: think; main: thought; main: training; main: turns; main: understood;
        main: view; main: visitors; main: way; main: weekly; main: wellbeing; main: welsh; main: whether; main: which;
        main: who; main: will; main: workers; main: working; main: worse; main: writing; main: wrong; main: yet;
        main: you; main: youth; makin*; making; many children; march; mark; means that; members; men; missi*; more;
        more and; more than; needs of; neigh*; nhs; nor; not all; not get; not yet; of people; of reviews; of visits;
        offer; offer*; old; on average; on children; on their; one child; one person; one to; or; out the; paedi*;
        pages; part in; partn*; people with; plans to; polic*; pre; proba*; proceedings; professionals; purposeful;
        rathe*; rather; recog*; recom*; referrals are; regul*; report is; reports are; requi*; respi*; respite;
        responsible; review of; reviewed; risk is; ruled; said that; sample; says the; schools; see; see a; seein*;
        seeing; send; sets; she; since then; some are; sound; speak; step; steps; stood; strong; subje*; subject;
        syste*; talk; target of; team of; tells; than six; than two; that the; the borough; the childrens; the childs;
        the city; the families; the first; the hub; the judge; the out; the problems; the whole; the worker; there*;
        they have; this has; three years; threshold; to get; to improve; to ofsted; to see; to what; to work; told;
        told the; too; too little; training; trave*; turn up; turned down; two of; tynes*; visitors; volun*; watchdog;
        we were; weak; weakn*; weeks and; welsh; when an; when parents; wheth*; whether; will; with children;
        within three; within weeks; without the; worke*; workers; worried; wrong; yet; you; your
        """,
        -0.5: """
        a new; a school; a waiting; advic*; advice; advoc*; affec*; age; all the; are at; are still; are waiting;
        as a; at that; atten*; back to; bad; board; borough; but not; called; centr*; child is; children and; clini*;
        commu*; data; decisions to; diagnosis; did; effec*; eighteen; even; expert; families where; feel; few;
        for two; forma*; foster; gaps; get to; grand*; group; had since; help they; help to; her; hertf*; high; house;
        how; in front; inspectors thought; is another; is too; it takes; its letter; leaders; leave*; left out;
        letter also; like; list of; local; long time; looked after; made; main: adopters; main: attention;
        main: board; main: borough; main: boy; main: boys; main: clear; main: community; main: contact; main: feel;
        main: few; main: foster; main: friday; main: hit; main: house; main: isnt; main: its; main: judge; main: last;
        main: lead; main: local; main: much; main: nhs; main: noticed; main: ongoing; main: own; main: pre;
        main: priority; main: proceedings; main: protection; main: purposeful; main: reviews; main: since;
        main: single; main: sound; main: team; main: teenagers; main: three; main: told; main: trust; main: with;
        main: written; main: young; membe*; nothing is; of all; of our; of these; ones; ongoi*; ongoing; out in;
        perma*; permanence; place; place*; plans are; prais*; preve*; priority; profe*; progress since;
        protection plans; psych*; rather than; relat*; return; risk were; room; safeg*; safeguarding; sampl*; senio*;
        senior; set up; singl*; single; sorts; speci*; staff; supported; teach*; teenagers; that nobody; that they;
        that things; the child; the days; the family; the needs; the new; the time; their own; think; thres*; throu*;
        time in; time of; times for; to find; to have; to move; too few; too often; too that; train*; trust; turns;
        unacc*; unacceptable; view; vulnerable youngsters; wait a; weeks for; were said; what; what children; what is;
        which; which a; which are; who come; with; workers get; would; writt*; written; years to; youth
        """,
        -0.625: """
        = about other; = head; answer is; been done; before they; borou*; boys; but the; calle*; check; child was;
        delays in; diagn*; each; families wait; found children; front; full; gone; help for; how many; in need;
        inspection found; judge; know; leade*; main: all; main: check; main: childs; main: diagnosis; main: from;
        main: given; main: high; main: intensive; main: life; main: night; main: olds; main: ones; main: pages;
        main: receives; main: risk; main: rota; main: ruled; main: says; main: see; main: staff; main: there;
        main: they; main: to; main: watchdog; main: youngsters; nine months; nobody waits; not been; notic*;
        of referrals; of support; olds; one in; place at; put in; read; receives; report; said and; said to; super*;
        teena*; the report; there are; there was; to court; to take; two weeks; until the; wait too; waited longer;
        was; was in; watch*; when it; year olds; year to
        """,
        -0.75: """
        about; adopt*; are left; are too; assessed; autis*; autism; came; consi*; direc*; every; family time;
        had gone; had not; inten*; it had; left waiting; main: about; main: bad; main: child; main: each; main: every;
        main: full; main: how; main: know; main: of; main: several; main: that; main: these; night; of them; of those;
        protected; recei*; reviews were; seven weeks; the inspection; the inspectors; there; these; through; to wait;
        urgent cases; youngsters
        """,
        -0.875: """
        = about education; = about placements; a long; by a; days for; early help; few children; for one; impro*;
        inter*; is more; main: assessed; main: protected; main: room; main: this; says; this; young*
        """,
        -1.0: """
        a no; cases are; for help; for the; is a; main: came; main: report
        """,
        -1.125: """
        long for; main: autism; main: because; main: through; main: well; time and; well
        """,
        -1.25: """
        = about care-leavers; = about childs-voice; = context; from the; with the
        """,
        -1.375: """
        = about health; people are
        """,
        -1.5: """
        = about permanence; = about unaccompanied-children
        """,
        -1.625: """
        = about assessments
        """,
        -1.75: """
        = about disabled-children; = about management-oversight
        """,
        -1.875: """
        = about recording
        """,
        -2.0: """
        children in
        """,
        -2.75: """
        = about missing-and-exploitation
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        5.875: """
        = about management-oversight
        """,
        2.625: """
        = about recording
        """,
        2.375: """
        records of
        """,
        2.0: """
        check*
        """,
        1.875: """
        evalu*; the performance
        """,
        1.75: """
        panel; revie*
        """,
        1.625: """
        = improvement; are not; decis*; main: what
        """,
        1.5: """
        = about leadership; bosse*; bosses; cases; chall*; data on; firm; heads of; know how; main: manager; manag*;
        super*
        """,
        1.375: """
        checks; main: cases; main: through
        """,
        1.25: """
        a monthly; cases that; how social; main: officers; managers; of service; officers; outside; written records
        """,
        1.125: """
        = about permanence; = about workforce; case; case notes; chair*; chairs; challenge; decisions to;
        legal planning; main: challenge; main: doing; main: files; main: firm; main: month; main: more; main: panel;
        no one; of plans; outsi*; reports to; sampl*; sampling; senio*; seniors; this was
        """,
        1.0: """
        admis*; admission; chair; chair of; checks on; files; leaders of; main: bosses; main: by; main: list;
        main: little; main: sign; main: whats; manager; meeti*; month*; notic*; of supervision; outcomes;
        outcomes were; planning meetings; practice is; service; started; the independent; the partnership;
        the principal; there were; to care
        """,
        0.875: """
        a new; a weekly; an outside; and performance; asks; assur*; audit*; care needs; count; decisions; escal*;
        had become; health trust; it ought; lead has; main: asks; main: assurance; main: beforehand; main: case;
        main: chair; main: clinics; main: evaluation; main: hand; main: monthly; main: outside; main: performance;
        main: scrutiny; main: seniors; main: teams; main: week; main: worker; meetings; monthly; needs the;
        of children; of it; panel which; panel*; panels; placement; placement with; plans; princ*; principal; progr*;
        regul*; scrutiny; sergeants; service has; sharp*; some decisions; spot; supervisors; systems; team managers;
        that were; the challenge; the evaluation; the executive; the health; to check; wante*; wanted; wanted to;
        watch; watch over; what is; where there; which; will support; work practice
        """,
        0.75: """
        a practice; about those; and to; apologised; apologised and; are a; asked for; asks for; blind; checking;
        confe*; criti*; data and; direc*; draft plans; each week; evaluation; every two; evidence of; for one; front;
        front line; go out; had called; had noticed; had told; head of; heads; held on; how leaders; how well; huddl*;
        improving since; is robust; leaders see; learn*; legal; main: admission; main: committee; main: corridor;
        main: count; main: each; main: followed; main: heads; main: hour; main: iros; main: let; main: person;
        main: progress; main: room; main: sampling; main: schools; main: started; main: supervised; main: supervisors;
        main: systems; main: urgently; main: voice; main: whether; measu*; meetings about; month; more of; new head;
        new service; no; nobody could; nobody in; not let; noticed; of; of small; off; officers who; on the; open;
        outco*; performance clinics; place*; plans go; quality checks; repea*; repeat; responsible; reviewing;
        safeguarding; said that; say so; scrut*; serge*; servi*; sign; step down; syste*; that managers; the chair;
        the directors; to know; two in; was no; were; what difference; whats; with parents; work; worke*
        """,
        0.625: """
        a fortnightly; a permanence; a plan; adult protection; after three; among these; and plans; and said;
        and tell; and young; apolo*; are held; are well; at that; at whether; audited; board had; board meets; c;
        casew*; casework; check; clinics; complex; consultant; data; decision; did; difference it; director; draft;
        drop off; each month; eye; family workers; for children; fortnightly; gates*; governance; green; grip;
        had already; hand; has the; haven*; havent; havent been; head; huddle; independent chairs; individuals; iros;
        is still; is to; it has; its work; keepi*; keeping; learning; let; line; littl*; little; look at; main: an;
        main: board; main: chairs; main: checking; main: concern; main: evaluate; main: experienced; main: friday;
        main: held; main: it; main: likely; main: line; main: meet; main: off; main: panels; main: poorly;
        main: power; main: principal; main: read; main: recruits; main: regular; main: reviewing; main: robust;
        main: self; main: sergeants; main: service; main: so; main: step; main: vulnerable; main: wall; main: wanted;
        main: watch; main: why; main: worked; main: wrong; management of; managers of; meets on; most at;
        noticed that; of casework; of inspection; offic*; officers had; on one; one person; one to; over;
        practice and; principal social; put to; quality; read; records; reviewing officers; reviewing service; room;
        safeg*; score*; scorecard; see more; self; self assessment; senior officers; sessi*; sessions; spott*; step;
        stren*; strengthen; strengthen the; taken in; targe*; targets; that are; the clock; the improvement;
        the inspection; the people; the strategic; their schools; they asked; they will; those most; time and;
        to deal; to look; to step; too much; two months; up for; us and; vulnerable children; week; were committed;
        were looked; were reported; wheth*; whether; with in; work more; worked; writt*; written
        """,
        0.5: """
        = about plans; = foot; a case; a daily; a month; a second; a tracker; a whiteboard; above; adult; alert*;
        alerts; along*; alongside; already been; although some; among; as much; ask what; assistant;
        assistant director; audits and; away from; backlogs; be done; become a; been made; been shown; beforehand;
        better oversight; bigger; board; case discussions; cause; cause for; challenged; changes; chart*; check on;
        chief officers; children with; chronologies and; clear who; clock; close to; committed; committee;
        conferences; councils own; daily; dashb*; days of; dealt with; decid*; decisions by; disru*; do more;
        does not; doing; each; evaluate; every; every child; executive director; explain the; eye on; figur*; file;
        for an; for concern; fortn*; fostering; from home; from november; go through; harm; has worked; has yet;
        have good; improvement board; in adult; in late; in march; in our; independent; independent reviewing; indiv*;
        information about; inspe*; inspection; inspectors called; inspectors made; inspectors thought; is; issue;
        it could; it made; keeping a; last year; last years; leade*; leaders; let a; list; little was; long waits;
        looke*; looked; looked at; looks at; made since; main: alarm; main: apologised; main: appropriately;
        main: arent; main: audited; main: between; main: blind; main: called; main: casework; main: cause;
        main: challenged; main: checks; main: clear; main: clock; main: committed; main: consultant; main: director;
        main: disabilities; main: done; main: every; main: eye; main: favour; main: fear; main: got; main: green;
        main: grip; main: group; main: havent; main: huddle; main: independent; main: individuals; main: keeps;
        main: lessons; main: managed; main: managers; main: march; main: measured; main: members; main: monitoring;
        main: no; main: noticed; main: nurses; main: often; main: one; main: over; main: overseen; main: placement;
        main: produce; main: quality; main: radar; main: recommendations; main: reflection; main: repeat;
        main: reported; main: responsible; main: safeguarding; main: she; main: skipped; main: speaks; main: spot;
        main: stage; main: stood; main: sure; main: taken; main: talks; main: targets; main: thin; main: those;
        main: truth; main: way; main: without; many families; meet; meetings are; monthly panel; months the; more to;
        nobody was; none; not asked; not gone; notes of; notes were; now and; of every; of management; of performance;
        of work; off the; on time; on what; out with; outcomes of; oversight was; partnership; partnership board;
        partnership should; peer; people whose; perce*; performance of; policy; proce*; produce; progress;
        progress with; quali*; quart*; radar; reads; recommendations; recruits; refle*; reflection; regular;
        regular supervision; report said; report the; reported; resou*; rests; risk; risk is; same child; school is;
        schools and; see to; services that; set up; she; since; since april; sit; six weeks; small; socia*; social;
        some services; start*; stood; stood in; systems for; taken place; talks; team leaders; teams; tell us;
        that have; that their; that time; the adult; the alarm; the boroughs; the children; the families; the figures;
        the list; the radar; the welsh; the work; the worker; there have; these; this is; three days; three months;
        throu*; to in; to managers; to schools; to speak; took too; track*; trust; turn; two; us; vulne*; vulnerable;
        wall; was being; was still; were done; where social; which children; which has; white*; whiteboard; who run;
        who said; with each; with no; with send; within three; without a; worked out; workers get; workers said;
        workers were
        """,
        0.375: """
        a focused; a formal; a list; about children; accurate; acros*; across; action; advan*; advanced; again;
        agreed to; alarm; among the; an effective; an eye; and was; and youth; april; are followed; are more;
        are read; are strong; arent; arriv*; as to; ask; at any; at one; audits were; be given; been used; better in;
        bigge*; boroughs; by an; by one; by senior; called; case is; chaired by; chief; child on; children had;
        children is; city councils; clear; close; closer; code; compl*; concern; concern and; conference chairs;
        corri*; could see; could take; council to; council was; councils services; critical; criticised; days and;
        deal with; department has; depri*; discu*; discussions; dont; drop; each team; evaluated; evide*; evidence;
        exist; exist*; feel; focused visit; followed; for it; for its; forma*; formal; frida*; from outside; go to;
        gone through; guida*; guidance; had; had not; had taken; half term; has to; herse*; herself; hold a; hotel;
        hour; how; how the; id; impre*; impressed; in for; in on; indep*; informed; innovative; inspectors in;
        inspectors who; is at; is better; is wrong; keeps; keeps a; know; know which; lacke*; lacked; lead;
        leaders had; leads; lesso*; lessons; liber*; likel*; likely; little to; local government; long; look in;
        looked into; looks; main: above; main: account; main: acted; main: again; main: alerts; main: alongside;
        main: assessments; main: assistant; main: authorities; main: c; main: chaired; main: check; main: checked;
        main: chief; main: clearer; main: clearly; main: complaints; main: complex; main: conferences; main: critical;
        main: decided; main: difference; main: directors; main: discussions; main: draft; main: evaluated;
        main: exist; main: eyes; main: failings; main: feel; main: figures; main: file; main: fortnightly;
        main: fostering; main: front; main: go; main: goes; main: governance; main: guidance; main: having;
        main: head; main: herself; main: honest; main: hotel; main: impressed; main: insufficient; main: issue;
        main: keeping; main: learn; main: learning; main: legal; main: looked; main: looks; main: measure;
        main: meetings; main: meets; main: minutes; main: next; main: nobody; main: numbers; main: ones; main: our;
        main: outcomes; main: owned; main: paper; main: peer; main: placements; main: plans; main: point;
        main: policy; main: process; main: psychologist; main: pull; main: quarter; main: quiet; main: reads;
        main: recognised; main: records; main: regularly; main: relied; main: requests; main: resources; main: rings;
        main: saw; main: second; main: see; main: send; main: serious; main: sessions; main: shows; main: sit;
        main: small; main: speak; main: strengthen; main: supervise; main: tend; main: think; main: trust; main: turn;
        main: us; main: wednesday; main: weekly; main: when; main: which; main: work; main: works; main: worrying;
        make up; managers know; managers to; measure; meets; middle of; minut*; minutes; more clearly; more often;
        nobody; not looked; not make; not what; of one; of quality; offending; officers have; on paper; on whether;
        open for; ought; outstanding in; over by; overs*; overseen; parts; parts of; past; person; place in;
        placements; plans were; poorl*; poorly; power; private fostering; process; produ*; progress was;
        protection committee; publi*; pull; rated inadequate; read out; regar*; regularly; relied; relied on;
        resources; reviews; reviews had; reviews of; right people; rings; robus*; robust; room for; said there;
        saw that; schoo*; schools; searc*; serious; service as; services are; shared with; shows; signed off; skipp*;
        skipped; so as; someone to; speak up; speak*; speaks; staff have; sure; taken; team had; teams are; than the;
        that it; that its; that no; the council; the evidence; the middle; the public; the way; their report;
        them with; theme*; themes; themselves and; there; these were; this makes; threshold; through; to keep; to the;
        to think; too little; too long; tracker; transport; turned down; under the; urgently; use of; used well;
        view of; visit to; voice; waits; was planned; we will; week and; weekl*; weekly; weeks for; well informed;
        welsh; were now; were rated; what a; when an; whether to; which a; which had; with; with disabilities; withi*;
        within; worker; workers do; worried about; worry*; worrying; would like; wrong
        """,
        0.25: """
        = about overall; = about timeliness; = narrated; a change; a clear; a strong; above the; acted; actio*;
        agreements; all four; all of; alrea*; already; also; also said; an early; and give; and has; and nobody;
        and not; and so; and some; and they; and those; and too; and what; answer; appointed; are all; are kept;
        are looked; are reviewed; are sent; arrivals; assis*; assurance; at; at an; at what; audits are; avail*;
        available; away; backl*; because they; becom*; been a; been agreed; been cut; been good; been seen;
        been taken; board*; by; by managers; came back; cance*; cancelled; care team; children and; children as;
        children from; children living; chron*; chronologies; clear*; clearer; come down; come in; commi*; conference;
        consu*; could be; councils; criticism; cut; deal; dealt; decide; decided; decision making; deput*; devel*;
        developed; direction; disabilities; dispu*; done; done by; doors; drawn; drew; effec*; effective; emplo*;
        encou*; enqui*; exami*; excep*; experienced; expla*; explain; faili*; failings; families had; fear; figure;
        figures; five; followed up; follows; for more; for those; foste*; fourth; frame*; framework; friday; from;
        fully; gave; get good; glad; go; good at; good with; got; gover*; group; group of; had an; had had; hadnt;
        happy; has helped; have been; have improved; have not; held; home to; how far; improvement in; improving;
        in childrens; in danger; in september; in writing; inade*; inadequate; incon*; infor*; innov*; insid*; inside;
        inspectors; investigations; is made; is more; is taken; it and; joint*; jointly; kind; know the; knowi*;
        knowing; labou*; labour; large; leaders are; learn; learning from; level*; levels; life is; liste*;
        local authorities; local*; main: absent; main: accurate; main: across; main: action; main: actions;
        main: adult; main: advice; main: answer; main: apart; main: appointed; main: april; main: arrivals; main: ask;
        main: assessors; main: audits; main: august; main: away; main: bit; main: boroughs; main: call;
        main: cancelled; main: change; main: child; main: children; main: close; main: course; main: criticised;
        main: cut; main: daily; main: data; main: decide; main: developed; main: development; main: dont; main: doors;
        main: drive; main: drop; main: easter; main: effective; main: effectively; main: explain; main: fifteen;
        main: figure; main: five; main: follows; main: formal; main: fourth; main: framework; main: from; main: gave;
        main: get; main: glad; main: hadnt; main: harm; main: how; main: idea; main: inconsistent; main: informed;
        main: its; main: jointly; main: kind; main: lacked; main: lead; main: leaders; main: leads; main: leave;
        main: levels; main: listened; main: long; main: make; main: makes; main: needed; main: never; main: notice;
        main: open; main: ought; main: oversee; main: particular; main: parts; main: past; main: patterns;
        main: people; main: private; main: quick; main: range; main: reasons; main: reviews; main: ring; main: sat;
        main: sees; main: seldom; main: senior; main: shown; main: signed; main: someone; main: strengthened;
        main: such; main: supports; main: team; main: teeth; main: term; main: that; main: themes; main: themselves;
        main: three; main: threshold; main: throughout; main: together; main: transport; main: two; main: victims;
        main: views; main: warning; main: was; main: welsh; main: writing; makin*; making; managed; march; measured;
        meetings were; members; monit*; monitoring; months; mr; ms; must be; need to; nine months; nobod*; nobody had;
        not being; notes are; notice; novem*; november; numbers; nurse*; nurses; of a; of harm; of managers; of that;
        offen*; ofsted; ofsted also; on care; on file; on social; on their; once a; ought to; our; our services;
        out by; over the; oversee; paper; parti*; particular; partn*; patterns; people are; permanence; perso*;
        plans that; pract*; prese*; present; private; progress in; psychologist; public; published; pupil*; pupils;
        put right; quarter; range; readi*; recognised; recom*; recommended; recor*; records are; recru*; reflective;
        refus*; relie*; reque*; requests; respo*; review; reviewed; reviews are; revis*; saw; scale; schools are;
        scree*; second; see the; sees; seldo*; seldom; send; september and; serio*; serious weaknesses; services have;
        services were; share*; shown; signe*; signed; so; so many; social work; social worker; someo*; something;
        speak; spotted; stage; supervise; supervised; sure that; surge*; surpr*; table; talk about; team; tend;
        tend to; term; that; that childrens; that every; that inspectors; the areas; the authority; the city;
        the director; the legal; the present; the records; the week; the year; their children; thems*; themselves;
        there was; thin; think; this; those in; though; three; thres*; to be; to bring; to court; to go; to take;
        to work; track; track of; two of; up a; urgen*; view; wait; was good; was on; was set; way of; weakn*;
        weaknesses; wednesday; were a; were at; were being; were found; were no; what would; where; who live; why;
        with it; within the; work and; work in; worker and; workers are; works; worried; year; year to; youth;
        youth offending
        """,
        0.125: """
        a few; a joint; a quarter; a week; about; accep*; accou*; account; account of; advic*; advice; advisers;
        analy*; and is; answered; appoi*; assessments of; atten*; attendance; attention; authorities; avera*; average;
        becau*; because; bette*; better; betwe*; between; by ofsted; call; calle*; calls; carried out; cent of;
        chang*; child who; children in; childrens social; city; clini*; colle*; conta*; contacts; council had; days;
        development; difference; distr*; draw; drive; early help; findings; for a; foster carers; found to;
        from their; give; given to; goes; had found; hardl*; hardly; has a; has made; have a; have gone; havin*;
        having; health; if; if the; improve; in need; inconsistent; information; inspectors found; inspectors that;
        inves*; is now; itsel*; itself; joint; keep; last; live in; livin*; living; longe*; made; main: advisers;
        main: among; main: available; main: back; main: changes; main: childrens; main: chronologies;
        main: considered; main: days; main: deal; main: dealt; main: decisions; main: described; main: did;
        main: draw; main: drawn; main: education; main: evidence; main: findings; main: focus; main: gives;
        main: gone; main: hub; main: inside; main: joint; main: leaving; main: living; main: management;
        main: meeting; main: months; main: need; main: night; main: november; main: october; main: oversight;
        main: partners; main: partnership; main: pointed; main: practice; main: pre; main: proceedings;
        main: protection; main: public; main: pupils; main: questions; main: residential; main: response;
        main: results; main: return; main: same; main: somebody; main: stay; main: supported; main: system;
        main: these; main: they; main: third; main: time; main: told; main: turned; main: until; main: visits;
        main: wait; main: waits; main: we; main: weak; main: weaknesses; main: werent; main: who; main: whole;
        main: whom; main: workforce; main: worried; makes; meeting; misse*; missing from; need and; neede*; needed;
        not always; nothi*; nothing; of what; on; organ*; papers; plan and; point; points; polic*; practice;
        practitioners; problems; progress of; psych*; questions; quick; rated; reading; round; secon*; see;
        service and; shared; show; six; social workers; specialist; stopp*; stopped; strong; such; the board;
        the councils; the department; the first; the next; the support; the whole; theres a; they had; they were;
        three weeks; to one; turne*; turned; until; views; visits; was in; way; we; weak; wedne*; were described;
        were not; what had; what was; who is; with an; witho*; without; workf*; workforce; worri*; write
        """,
        -0.125: """
        = about childs-voice; = inspectors; = strength; a day; a family; a letter; a long; a team; addre*; adopt*;
        after children; after the; again*; against; agency; ago; alway*; always; and a; and care; and protection;
        and well; answe*; anybo*; appro*; are; are good; are left; are now; arran*; asked to; assessed; assessments;
        asylu*; asylum; at home; audits; autis*; babie*; babies; bank; be more; been found; been told; began; begun;
        big; both; break*; broth*; brothers; by a; by the; came to; care and; care leavers; care plans; chanc*;
        change; changed; children have; children to; childs; citys; co; commission; commitment; commo*; completed;
        consistent; core; council; council has; council is; council says; country; court; cqc; day; dedic*; depar*;
        director of; disab*; disability; disabled; disabled children; do; documents; domestic abuse; else; everything;
        expec*; experiences; exploitation; failu*; failures; family; fathe*; felt; fewer; fille*; filled; finding;
        focus*; focused; for adult; forms; from one; front*; frontline; get a; gets; getti*; getting; girls;
        government; grand*; group*; groups; grow; happe*; hard to; has gone; he; healt*; heard; helped to; her; high;
        histo*; history; holid*; hospi*; houses; identified; impro*; improvement; improvement and; improvement plan;
        in a; in all; in care; in four; in may; in october; in one; in the; in which; inclu*; included; initi*;
        inspected; inspectorate; inspectors saw; insta*; into; into care; is that; it; it says; judge*; knowl*; lack;
        lack of; language; late; leave*; leavers; led; left to; letters; life story; like; lives; local authority;
        londo*; longer; main: a; main: act; main: adoption; main: agency; main: ago; main: agreed; main: ahead;
        main: already; main: annual; main: asked; main: assessed; main: asylum; main: because; main: become;
        main: began; main: best; main: break; main: brothers; main: bus; main: but; main: cent; main: christmas;
        main: clinic; main: co; main: comes; main: coming; main: commission; main: completed; main: contact;
        main: could; main: councillors; main: country; main: countys; main: court; main: cqc; main: department;
        main: disability; main: disabled; main: eighteen; main: everything; main: executive; main: exploitation;
        main: failures; main: felt; main: fewer; main: focused; main: forum; main: found; main: girls; main: going;
        main: groups; main: happens; main: has; main: heard; main: history; main: hubs; main: improvement;
        main: inspectors; main: january; main: job; main: judged; main: june; main: keep; main: know; main: knows;
        main: lack; main: language; main: led; main: letters; main: like; main: longer; main: low; main: made;
        main: may; main: member; main: morning; main: mothers; main: national; main: nine; main: offer; main: ofsted;
        main: olds; main: only; main: out; main: overall; main: pace; main: paid; main: pandemic; main: parent;
        main: pays; main: per; main: permanence; main: permanent; main: personal; main: persons; main: phone;
        main: place; main: places; main: poor; main: practitioners; main: praised; main: prepared; main: previous;
        main: provision; main: recorded; main: relatives; main: require; main: required; main: respite; main: right;
        main: risk; main: run; main: safe; main: safety; main: scheme; main: school; main: set; main: should;
        main: signs; main: since; main: six; main: soon; main: spring; main: standard; main: start; main: stayed;
        main: stop; main: strong; main: summer; main: teachers; main: theres; main: thresholds; main: to; main: took;
        main: touch; main: used; main: very; main: visitors; main: wales; main: well; main: wellbeing; main: were;
        main: whose; main: year; main: you; matte*; menti*; might; minor*; monitoring visit; more; morni*; move;
        moves; much; natio*; national; need of; negle*; nhs; nine; no child; of all; of its; offer; olds; on it; once;
        only; overa*; overall; paid; part in; payme*; people; people in; per; phone; play; police; post; praise;
        praised; praised the; previ*; previous; proba*; promp*; prope*; protect; provi*; provision; put;
        quality assurance; quickly; rating; reaso*; recei*; relatives; repor*; report; required; respi*; respite;
        risk of; runs; said; schem*; scheme; senior leaders; sensi*; services for; services had; services in; set;
        settled; short; sixte*; sixteen; slow; social care; some children; soon; special; stabl*; stable; standard;
        standards; start; state*; stay; stop; stronger; subje*; subject; succe*; summe*; summer; system; ten;
        the area; the care; the child; the citys; the country; the cqc; the letter; the multi; their social; thera*;
        there*; theres; they should; theyr*; theyre; those with; thoug*; three years; thresholds; time of; to date;
        to do; to support; to tell; to them; too; too late; too many; treat*; treated; unacc*; unpai*; unpaid; very;
        viole*; visit; visit*; visitors; wait for; waiti*; waiting; was a; was found; we were; when; which the; while;
        whole; will; will be; workers have; worki*; working; year olds; years; young people
        """,
        -0.25: """
        = about front-door; = about scope; a better; a decision; a great; a handful; a number; a real; a result;
        a service; a visit; a whole; a worker; above all; achie*; achieving; ackno*; acknowledged; act; adole*;
        adolescents; advice and; after a; after*; age; ahead; ambit*; an assessment; an independent; and by;
        and children; and have; and health; and in; and more; and no; and one; and support; and this; and were;
        annua*; annual; appea*; appli*; appropriate; are in; are still; are the; are to; area; areas for; aroun*;
        around; as one; as they; asses*; assessment; at risk; authority has; aware; backlog; be; be told; because of;
        before the; behin*; behind; boy; budge*; build*; building; but that; came out; can be; carers and; casel*;
        caseloads; centre; child and; child in; child protection; children at; childrens homes; choos*; choose;
        closed; come to; commended; commissioning; community; concerned; concerns about; concl*; concluded; contact;
        contingency; contr*; corpo*; corporate; could; could have; councillors; county; countys; croyd*; day and;
        deal of; delay*; depen*; diffi*; director for; do not; docum*; drift and; drop in; educa*; ehc; ehc plans;
        eight*; eighteen; elsew*; elsewhere; emerg*; emergency; end; end of; ended; engag*; enough to; ethni*; every*;
        exper*; experience; explo*; face; families were; fast; febru*; february; few; finan*; find; finis*; finished;
        first; for people; for some; forum; found and; fourteen; frien*; front door; girl; given; given the;
        good practice; good time; great deal; grown; had a; had got; half; handf*; handful; hard; has; has brought;
        have left; have the; heari*; helpe*; helped; high quality; his; home; homes; house*; how they; howev*;
        however; however the; hubs; impor*; important; in an; in good; in january; in most; in november; in three;
        in touch; in what; indic*; inspectors also; integ*; is an; is being; is held; is in; it found; it said;
        it should; its; journ*; july; just; know that; langu*; last month; lead member; less; light; little about;
        live; live with; main: able; main: about; main: added; main: age; main: anybody; main: area; main: around;
        main: assessment; main: auditors; main: babies; main: backlog; main: be; main: been; main: before;
        main: better; main: big; main: booked; main: borough; main: boy; main: boys; main: brought; main: building;
        main: came; main: can; main: caseloads; main: challenges; main: changed; main: choose; main: city;
        main: clinical; main: commended; main: commissioning; main: commitment; main: concerned; main: concluded;
        main: consistent; main: consistently; main: contracts; main: corporate; main: county; main: crisis;
        main: depends; main: describes; main: duties; main: ehc; main: eleven; main: ended; main: ever;
        main: experience; main: extra; main: face; main: families; main: family; main: far; main: few; main: find;
        main: finished; main: for; main: fortnight; main: fostered; main: fully; main: getting; main: girl;
        main: grown; main: helped; main: his; main: home; main: hours; main: houses; main: identified; main: identify;
        main: information; main: inspection; main: introduced; main: is; main: july; main: just; main: kept;
        main: last; main: latest; main: leavers; main: letter; main: level; main: mark; main: matters; main: met;
        main: minority; main: most; main: mum; main: must; main: needs; main: neighbouring; main: not; main: notes;
        main: nothing; main: now; main: ofsteds; main: on; main: opposition; main: orders; main: outcome;
        main: partnerships; main: peoples; main: play; main: promise; main: question; main: quickly; main: rated;
        main: rather; main: rating; main: re; main: real; main: reason; main: rely; main: residents; main: rest;
        main: review; main: reviewed; main: risks; main: rota; main: running; main: runs; main: sample; main: say;
        main: says; main: settled; main: seven; main: several; main: sexual; main: share; main: sharing;
        main: significant; main: sixteen; main: slow; main: sometimes; main: sought; main: staff; main: standards;
        main: story; main: subject; main: summary; main: take; main: taking; main: temporary; main: ten; main: text;
        main: than; main: them; main: there; main: thinking; main: times; main: today; main: top; main: twelve;
        main: twice; main: typed; main: unpaid; main: unregistered; main: use; main: vision; main: visit;
        main: volunteers; main: waited; main: warm; main: weekend; main: weeks; main: whod; main: will; main: with;
        main: won; main: worse; main: written; main: yjs; main: youngsters; make a; mash; match; matters; may; may be;
        means; meant; member; members of; moder*; money; more social; mothers; much of; names; needs; needs of;
        neighbouring; ninet*; no longer; nobody is; not a; not enough; of being; of each; of four; of high;
        of improvement; of services; of social; of staff; of their; of this; of two; ofsteds; on every; on its;
        on which; oppos*; opposition; or more; order*; outcome; oversight by; pace; packa*; packages; parent;
        parents and; part of; pathw*; pays; people were; people with; peoples; perfo*; performance; personal; placed;
        places; plain; plan; plan for; plans and; plans are; plans to; pointed to; polit*; possi*; possible;
        practice was; prepa*; prepared; prima*; primary; promi*; promise; promptly; prote*; put on; quick*; rathe*;
        rather; ratin*; re; ready; real; recording; refer*; reflect; refug*; regis*; replaced; report was; requi*;
        resid*; residents; restr*; resul*; result; risks to; rota; rule; runni*; running; safeguarding children;
        said the; sample; say; say what; says; says the; score; see that; seen; sense; separate; service for; set out;
        sexua*; sexual; share; shari*; sharing; shut; signi*; singl*; siste*; so far; some; some of; sough*; sought;
        staff in; staff*; stand*; starts; still; strategy; strong and; sugge*; summa*; suppo*; support; take;
        take place; takin*; taking; teachers; team is; team to; tempo*; temporary; text; than; that leaders;
        that services; that some; that staff; the borough; the cases; the countys; the end; the file; the government;
        the head; the hub; the impact; the job; the local; the needs; the number; the old; the one; the partnerships;
        the police; the quality; the report; the safeguarding; the same; the second; the senior; the social;
        the trust; the two; the visit; the young; there is; they; they can; they could; they did; things were;
        thought; thought to; time; timely; times; to a; to ask; to develop; to find; to follow; to get; to say;
        to their; to which; today; told; told inspectors; told the; took; touch; touch with; trave*; trust*; trusts;
        twelv*; twelve; twice; up to; use; varie*; visio*; vision; volunteers; waite*; waited; warm; was; was done;
        was given; was to; watch*; we have; weekend; weeks; welco*; well; well as; were held; were left; were put;
        were still; what it; whene*; whenever; where it; where the; which was; who could; who had; who use; who were;
        whod; with care; with their; with what; won; work to; workers; yearl*; yearly; yjs; young person
        """,
        -0.375: """
        = about other; = found; a course; a full; a legal; a sample; a social; a third; able; about the; added;
        adult*; adults; agreed by; and ask; and better; and for; and inspectors; and look; and that; anoth*; another;
        answers; anywh*; anywhere; are at; are being; at every; auditors; be held; become more; before; being; best;
        booke*; booked; borough; boys; brief; brought about; calen*; came; care; carer*; carers; centr*; children can;
        children whose; childrens; close*; comment; commu*; consi*; consistently; conti*; could not; date; delay;
        describes; door; each decision; earli*; earlier; early; elect*; elected; elected members; eleve*; eleven;
        energ*; energy; every part; exter*; external; extra; for improvement; for weeks; for what; found; get; go on;
        gone to; had come; had no; had to; half of; hando*; have done; have now; help and; helps; helps to; here;
        highl*; hired; holds; home office; hours; house; housi*; housing; improvements; in eight; in quality; in two;
        inspectors wrote; is lost; it had; it was; lates*; latest; leaders to; leaders were; letter; level; life;
        looked after; lost; main: adults; main: always; main: another; main: answers; main: areas; main: at;
        main: behind; main: being; main: below; main: both; main: carers; main: centre; main: concerns;
        main: councils; main: date; main: delayed; main: down; main: earlier; main: elsewhere; main: end; main: fast;
        main: firmly; main: gets; main: help; main: here; main: hired; main: hold; main: homes; main: house;
        main: housing; main: however; main: important; main: improvements; main: inadequate; main: less; main: lost;
        main: manage; main: match; main: meant; main: missing; main: names; main: new; main: older; main: other;
        main: part; main: plain; main: plan; main: professionals; main: promptly; main: ready; main: recommendation;
        main: remains; main: replaced; main: reports; main: score; main: sense; main: separate; main: shape;
        main: simple; main: single; main: skilled; main: slide; main: social; main: starts; main: still;
        main: strategic; main: strategy; main: sufficient; main: support; main: teenagers; main: training;
        main: under; main: worry; main: would; main: years; make sure; managers who; mark; met; missi*; missing;
        mothe*; must; neigh*; no more; not; not show; notes; now been; of practice; of ten; of the; of them; older;
        or; orders; other agencies; out in; oversight; oversight of; pages; panel of; parents; partnerships; peopl*;
        plann*; practice in; prais*; professionals; progress since; put off; quarter of; reader; reason; reasons for;
        recommendation; relat*; remains a; repla*; risks; safet*; safety; said to; secti*; seen to; separ*;
        services and; sever*; several; shoul*; should; significant; since the; single; sit on; six months; skilled;
        so much; so was; sometimes; sprea*; staff and; staff are; staff were; story; strategic; sufficient;
        supervision notes; teach*; team of; teenagers; that an; that children; that is; the county; the difference;
        the last; the latest; the lead; the panel; the service; the team; the watchdog; the wrong; their; there are;
        they have; they knew; thing*; things; through a; time is; timel*; to four; to hold; to make; too few; top;
        twice a; typed; under; understood; vary; volun*; was made; weeke*; what its; with children; work with;
        workers and; youngsters
        """,
        -0.5: """
        = about education; a child; a managers; abuse; agenc*; agreed that; all been; all the; an audit; and are;
        and did; and managers; and practice; any; are recorded; as a; autho*; blue; brief and; broug*; brought;
        but the; can; case managers; case records; cases were; chief executive; children; clinical; cllr; conce*;
        concerns; decisions are; descr*; each of; every level; families; for the; from a; great; had been; has been;
        have all; in every; in some; inspectors had; is effective; is the; isnt; it does; leaders and; leaders have;
        left; lette*; line managers; little is; main: abuse; main: agencies; main: anywhere; main: care; main: cllr;
        main: closed; main: delay; main: do; main: door; main: february; main: helps; main: holds; main: improve;
        main: isnt; main: key; main: late; main: life; main: name; main: of; main: office; main: old; main: once;
        main: or; main: planning; main: police; main: result; main: some; main: things; main: understood;
        main: watchdog; main: went; main: wide; main: workers; main: yet; manage; management; managers did;
        managers have; managers keep; more than; new director; not say; now; numbe*; office; officers and;
        officers in; old; other; part; permanent; planning; poor; practice weeks; practice with; profe*;
        protection plans; rapid; reade*; remai*; remains; reports for; rest; rest on; see children; services better;
        skill*; such as; suffi*; supervision; tell the; the best; the front; the reader; the record; to children;
        to see; too brief; train*; training; under supervision; understanding; used; watchdog; way in; way that;
        well being; went; were given; what; what must; wide; with other; with the; words; worry; would; written up;
        yet; you; young*
        """,
        -0.625: """
        = about missing-and-exploitation; also named; and child; areas; child; children who; follow; for; four; full;
        group supervision; ident*; in each; in key; in their; inter*; is no; key; main: according; main: activity;
        main: childs; main: closely; main: comment; main: energy; main: great; main: hard; main: left; main: many;
        main: number; main: pages; main: parents; main: reader; main: record; main: reliable; main: report;
        main: services; main: takes; main: their; main: understanding; main: words; management board; middle managers;
        most; name; new team; not used; not yet; noted; number of; of those; on improving; out of; oversight and;
        performance data; reliable; reviewing officer; senior managers; service manager; short*; strat*;
        supervision is; takes; teena*; that there; that they; their services; them; to become; to understand;
        tracking meeting; understand the; understanding of; was the; were too; young
        """,
        -0.75: """
        = about health; activity; agencies; and of; and social; and the; as; at the; children are; closely; comme*;
        down to; eight; famil*; had gone; have; is on; it also; know what; main: all; main: come; main: eight;
        main: enough; main: follow; main: four; main: named; main: reached; many; not all; notes have; number; paren*;
        records were; relia*; reports; strategic oversight; what the; who are; with a; would be
        """,
        -0.875: """
        activ*; all; are on; case audits; closely at; come; has not; main: blue; main: council; main: full;
        main: noted; main: this; main: understand; managers and; more closely; most of; must go; reach*; reached;
        supervision records; their own; understand; which is
        """,
        -1.0: """
        = about assessments; = about disabled-children; and supervision; child*; enoug*; enough; from the; help;
        main: stand; named; quality of; said in; stand out; the inspectors
        """,
        -1.125: """
        audits should; is not; performance reports; stand
        """,
        -1.25: """
        = about placements; should look
        """,
        -1.5: """
        = about unaccompanied-children; managers had; performance management; they are; under*
        """,
        -1.625: """
        = context
        """,
        -2.125: """
        = head
        """,
        -2.25: """
        = about care-leavers
        """,
    },
    Theme.RECORDING: {
        7.5: """
        = about recording
        """,
        2.75: """
        main: file
        """,
        2.625: """
        = about management-oversight
        """,
        2.375: """
        = improvement
        """,
        2.125: """
        file
        """,
        2.0: """
        main: noted
        """,
        1.875: """
        files; main: written
        """,
        1.75: """
        = about assessments; main: notes
        """,
        1.625: """
        = about missing-and-exploitation; genog*; genograms; main: story
        """,
        1.5: """
        datab*; database; main: down; main: files; the schools; upgra*
        """,
        1.375: """
        = about permanence; data; main: data; main: dated; main: minuted; main: recorded; main: system; main: write;
        notes; story; syste*
        """,
        1.25: """
        = about health; and council; dates; filed; main: database; main: record; paper*; to read; written up
        """,
        1.125: """
        = about front-door; detai*; flag; letters were; log; main: blank; main: dates; main: decisions; main: flag;
        main: logged; main: persons; persons; reports for; stand out; system; voices of; write
        """,
        1.0: """
        addre*; dated; enter*; entered; family trees; files on; for reviews; it takes; knows; letters; logge*; logged;
        main: blue; main: budgets; main: entered; main: filed; main: genograms; main: notebooks; main: records;
        main: separate; main: software; main: three; main: unrecorded; outcomes of; perso*; ratio*; rationale; shelv*;
        shelved; softw*; software; stand; supervision is; the file; trees; were in; when they; why; workers know;
        worries and
        """,
        0.875: """
        advisers; are recorded; could follow; decis*; decisions; direct work; discu*; had no; have; in a; main: ago;
        main: came; main: facts; main: kept; main: letters; main: lost; main: missing; main: paperwork; main: read;
        main: stand; main: summary; main: up; main: visits; moved to; noted; parents are; photo*; put in; repor*;
        report also; reports; scann*; the needs; the time; the young; to the; typin*; typing; voice*; voices; with a;
        with children; workers get; write*; writes
        """,
        0.75: """
        = inspectors; a persons; are on; ask to; at; at a; belon*; blank; budge*; calls; children say; clear; crisp;
        discussions; docum*; each; facts; follow a; group supervision; held but; hold; if you; in more; in one;
        incid*; inspectors had; keep; know the; leave out; main: built; main: call; main: clear; main: crisp;
        main: doctors; main: each; main: hold; main: isnt; main: keeping; main: knows; main: log; main: logging;
        main: not; main: rationale; main: recording; main: saved; main: writes; make; management decisions; minuted;
        name; needs of; not been; notes have; nothing is; notin*; noting; of brothers; of fathers; of looked;
        on paper; paperwork; parents get; polic*; poor; reaso*; reason; recor*; redes*; said in; saved; schools;
        schools and; see; set down; sit; staff told; stories are; summa*; supervision; supervision notes;
        supervision records; the system; there is; to new; typed; unrec*; unrecorded; use the; what was; who was;
        who were; workers have
        """,
        0.625: """
        = foot; a childs; accur*; actions; advis*; after children; alleg*; also; always written; and good; and had;
        are left; are less; are poor; assessments and; be read; body; budgets; but not; calls are; changed;
        children can; consent is; docto*; doctors; e; each decision; exclusions; forms; found some; from a;
        home office; ident*; in after; incident; is being; is more; is no; is said; isnt; it should; kept for; key;
        langu*; lette*; logs; main: added; main: anywhere; main: childs; main: complete; main: discussions;
        main: exclusions; main: forms; main: headings; main: make; main: met; main: page; main: pages; main: policies;
        main: reason; main: reports; main: rest; main: said; main: same; main: scanned; main: screen; main: show;
        main: since; main: sit; main: still; main: stored; main: timeline; main: trees; main: typed; main: typing;
        main: visit; main: whom; main: why; main: wrong; maps; matters; memor*; memory; missing; move; names;
        not show; note; noteb*; notebooks; of each; of referrals; on the; on those; out in; outcomes; page; paper;
        picks up; policies; probation and; quality of; ratings; rationale for; recording; records were; restr*; safer;
        separate; show; since; since the; sit in; stored; stori*; stories; strategy; strategy discussions; surge*;
        surgeries; team meetings; texts; that has; the actions; the rationale; the story; their own; time were;
        timeline; to find; too brief; up a; visits; was working; were too; when; who knows; with four; working to;
        writi*; writing; writing is; wrong
        """,
        0.5: """
        = found; = narrated; a managers; a serious; a team; about who; accurate; actions were; addressed; adult;
        advisers keep; all of; allegations; allegations against; and in; and know; and what; and young; appear;
        are kept; are missing; are sent; around the; back at; be; be better; be told; begun to; blue; brief; by a;
        call; calls and; calls with; can be; capac*; capacity; case records; child; child had; child is; children was;
        children who; childs; chron*; clear and; complete; consent; consistently; contract; conversation; could*;
        couldnt; decisions made; decisions of; depth; details; did not; diffe*; direct; disru*; disruption; documents;
        done with; down; drawe*; event*; events; exclu*; family was; fathers are; follo*; for weeks; found that;
        from before; from parents; from the; full and; group; has reported; have changed; headi*; headings; healt*;
        home; how a; identifies; impor*; important; in words; inter*; is held; it inspected; it is; journ*; joy;
        keep their; keepi*; keeping; kept; know; language; leave; left blank; legal; letters that; list of; lost;
        main: accurate; main: acronyms; main: address; main: advisers; main: aloud; main: also; main: appear;
        main: body; main: chronologies; main: conversation; main: depth; main: detailed; main: details;
        main: different; main: e; main: end; main: events; main: exception; main: finds; main: general; main: gets;
        main: hidden; main: home; main: identifies; main: important; main: joy; main: keep; main: key; main: language;
        main: logs; main: management; main: maps; main: matters; main: memory; main: messages; main: name;
        main: noting; main: papers; main: pasted; main: peoples; main: poor; main: private; main: respectful;
        main: sensitively; main: set; main: surgeries; main: systems; main: texts; main: tone; main: versions;
        main: voices; main: was; main: way; main: will; make its; management; manager had; many children; maps of;
        march the; matching; members heard; minutes of; moved; must be; note of; of every; of staff; of us; of visits;
        of what; of who; offic*; officers have; on a; only the; our; ours; outco*; papers; phone calls; photographs;
        picks; plans have; possible to; ratin*; read; read in; recorded; rely; rely on; reviewing; risk;
        risk assessments; safeguarding enquiries; say on; scanned; school nurses; sensi*; sensitively; separ*; sexua*;
        since a; stand*; stands; store*; system had; talks with; team of; than one; than three; that staff; the child;
        the childrens; the duty; the quality; the ten; the wrong; they came; they dont; thin and; three; times;
        to and; to children; to councillors; two years; versi*; versions; versions of; visit; were thin; were told;
        what its; what matters; what social; where it; will come; worries; would make; write to
        """,
        0.375: """
        a bank; a care; a case; a day; a legal; a letter; a note; a one; a sense; a shared; acknowledged; add; added;
        ago; agreed at; also asked; always clear; an end; and kept; and the; and then; and when; anywh*; anywhere;
        are clear; are said; aroun*; around; as we; ask; asked for; been a; been asked; been filled; been written;
        before the; better still; book; borough in; bough*; bought; brief and; built; came into; can see; cant;
        captu*; care and; carin*; caring; cases of; children are; childrens service; chronologies; clear*; clearly;
        code; come home; come to; concerns; contracts; conve*; critical of; descr*; described the; detailed; didnt;
        different; director of; do not; each childs; each of; end; ends; entri*; entries; ethni*; ethnicity;
        everything; evidence; exception; family; family court; faste*; faster; finds; for and; for each; for their;
        from other; gener*; general; gets; going missing; had changed; had in; had sent; had spoken; hadnt been; half;
        half a; half the; have begun; have come; have to; heard that; held; histo*; holiday; how; if they; in case;
        in march; in private; in their; injuries; inspected the; inspectors were; intel*; intelligence; is there;
        itsel*; itself; know where; known; lapto*; laptops; lates*; latest; latest report; leaders have; letter is;
        letter to; lies; looked after; main: addressed; main: always; main: around; main: assessments; main: been;
        main: book; main: brothers; main: but; main: calls; main: can; main: capacity; main: care; main: chronology;
        main: clarity; main: code; main: consent; main: contract; main: cross; main: detail; main: disruption;
        main: downs; main: electronic; main: emails; main: ends; main: entry; main: ethnicity; main: every;
        main: exploitation; main: faster; main: fathers; main: finished; main: history; main: holds; main: holiday;
        main: household; main: incident; main: itself; main: know; main: lacked; main: laptops; main: legal;
        main: lies; main: move; main: names; main: night; main: note; main: now; main: office; main: open;
        main: other; main: others; main: ours; main: outcomes; main: paper; main: paragraph; main: photographs;
        main: picks; main: piece; main: place; main: possible; main: question; main: rarely; main: ratings;
        main: rely; main: routinely; main: safer; main: serious; main: sexual; main: simple; main: single;
        main: sisters; main: so; main: stories; main: summaries; main: supervision; main: thing; main: think;
        main: thinking; main: trace; main: uploaded; main: use; main: wanted; main: werent; main: word; main: writing;
        managers had; matte*; meet every; mental capacity; messa*; messages; minut*; missi*; missing in; movin*;
        moving; much of; muddl*; night; not all; notif*; notifications; obser*; of children; of childrens; office;
        office and; on each; on how; on one; on this; on to; on two; on which; one family; open; out; out why; pages;
        parag*; paragraph; parents were; paste*; pasted; peoples; persons own; phone; photos; possi*; possible;
        previ*; previous; private; proba*; probation; put on; raised by; referral discussions; referrals were;
        respectful; rest; review in; reviewing officers; saying; screen; see the; serio*; serious; service manager;
        shared; show how; signs of; social workers; spoken to; staff have; still; struggle; summaries; summary;
        systems; takes; that had; that inspection; the assessments; the exception; the house; the move;
        the partnerships; the people; the police; the previous; the reasons; the record; the recording; the records;
        the rest; the same; the things; the top; the views; the visit; the week; the weekly; them and; they ought;
        think; this had; three different; three weeks; to open; to parents; to show; top of; transfers; typed up;
        unbor*; unborn; under the; uploa*; use; views; views of; visit and; visits had; was left; we had; were given;
        what children; where; which are; who; who move; whoev*; whoever; whom; with relatives; with young; word;
        work with; workers write; works; worri*; write up; writt*; written; years of; you; young persons
        """,
        0.25: """
        = about childs-voice; = council; a child; a great; a home; a number; about; accom*; accou*; account of;
        acknowledged that; actio*; address; agreed to; alert*; alerts; all; and are; and care; and education;
        and found; and health; and is; and more; and of; and on; and sisters; and support; and they; and those;
        answers; appea*; are; are now; are put; arrive; as they; as well; ask for; assessment and; assessments;
        assessments were; assessors; at all; at its; be found; been; belong; between the; birth; black*; brothers and;
        came; can; car; care were; chang*; child and; childhood; children first; children have; children told;
        come in; communication; confi*; contr*; copy of; could; council has; council said; councillors; crime; criti*;
        critical; cross; deal of; depen*; directors; education; education and; effor*; electronic; eleve*; eleven;
        email*; emails; enqui*; enquiries; episo*; every*; everyone; evide*; excep*; familys; fathers; fille*; filled;
        filled in; find a; follow; for what; foster; foster carers; free; gave; given to; goes on; good quality; got;
        got better; great deal; had gone; had seen; had to; hadnt; hard to; harde*; has been; has done; has gone;
        has got; has no; have an; have put; hit; holid*; home are; homes are; how many; in care; in five; in for;
        inspected; inspection had; inspectors also; inspectors did; inspectors that; into care; is now; is on;
        is used; it was; kept in; kind; knowl*; knowledge; lacke*; lacked; last year; left; letters to; life letters;
        list; look; look after; made by; main: absent; main: acknowledged; main: actions; main: add; main: adult;
        main: agreed; main: allegations; main: answers; main: aside; main: before; main: behind; main: birth;
        main: bought; main: brief; main: cannot; main: cant; main: car; main: case; main: chance; main: changed;
        main: clearly; main: communication; main: computer; main: conditions; main: consistently; main: contact;
        main: contacts; main: councillors; main: course; main: crime; main: deal; main: development; main: did;
        main: didnt; main: direct; main: documents; main: doing; main: draw; main: drop; main: education;
        main: eleven; main: episodes; main: everything; main: evidence; main: family; main: follow; main: free;
        main: full; main: gave; main: got; main: group; main: intelligence; main: issued; main: kin; main: kind;
        main: knew; main: known; main: later; main: latest; main: march; main: matching; main: miss; main: model;
        main: months; main: moved; main: moving; main: must; main: need; main: nobody; main: noticed; main: one;
        main: opens; main: order; main: our; main: pass; main: person; main: picked; main: practitioners;
        main: previous; main: probation; main: programme; main: promptly; main: put; main: reached; main: recognises;
        main: return; main: reviewing; main: saying; main: scotland; main: seldom; main: shared; main: signs;
        main: sooner; main: spoken; main: standard; main: stands; main: strategy; main: takes; main: tasks;
        main: text; main: thats; main: therapy; main: times; main: unborn; main: under; main: watchdog; main: weeks;
        main: whoever; main: words; main: works; main: worries; main: yes; march; marke*; match*; may; may be;
        members of; more than; natio*; national; needs; needs and; nor; now good; numbers; nurses; of cases; of which;
        officers; one team; orders; partners have; partnerships; pass; people and; people who; pick; picke*; picked;
        plan has; police; practitioners; priva*; programme; progress and; prote*; protect; public; raise*; raised;
        recognises; refer*; report says; respe*; retir*; return; said and; same day; say; schoo*; see a; sente*; set;
        set out; sexual; share*; shari*; sharing; shown; signs; singl*; single; sisters; social care; some;
        some cases; special guardians; spoke*; spoken; staff; strat*; strug*; talk to; text; that is; that it;
        that leaders; thats; the case; the family; the latest; the person; the public; the three; the worker; therapy;
        they had; they know; they need; they say; they will; thing; think*; thinking; three days; three months;
        timel*; to an; to four; to one; to protect; to put; today*; todays; told; told inspectors; us; victi*;
        victims; visits to; visits were; voice; volun*; volunteers; waiting for; wante*; wanted; was; was in;
        was said; weeks; were; were often; were on; were praised; where the; where there; why a; why they; will;
        with parents; without a; words; work is; work to; would; would be; youth workers
        """,
        0.125: """
        a few; a full; ackno*; acros*; across; act; adoption; after the; agree*; alway*; always; and to; and were;
        any; as; as a; as good; at home; at the; becau*; because; been made; before; begin*; begun; bette*; better;
        brothers; care plans; carer*; carers; cases; child who; children in; children to; come; commu*; conta*;
        council; course; daily; date; days; deal; described; did; direc*; doing; dont; each child; earli*; earlier;
        educa*; examp*; exploitation; fathe*; finis*; foste*; full; furth*; further; goes; good with; guard*;
        guardians; had not; has a; heard; homes; identified; in its; in october; inspection of; intervention; into;
        its; knew; later; less; lets; long; longe*; longer; looked at; main: across; main: an; main: another;
        main: be; main: begun; main: card; main: come; main: concerns; main: date; main: day; main: days;
        main: described; main: earlier; main: first; main: foster; main: from; main: front; main: goes; main: great;
        main: guardians; main: held; main: housing; main: is; main: its; main: july; main: just; main: lack;
        main: less; main: longer; main: look; main: looks; main: may; main: meet; main: national; main: needs;
        main: november; main: nurses; main: online; main: paid; main: partner; main: places; main: police;
        main: praised; main: protect; main: receive; main: relatives; main: result; main: review; main: reviews;
        main: risk; main: safeguarding; main: seven; main: some; main: sometimes; main: then; main: thorough;
        main: views; main: ways; main: week; main: were; main: whole; main: would; meet; meetings; membe*; members;
        menta*; mental; met; much; must; need of; now; nurse*; of hours; of social; on; order; order*; other; paid;
        panel; permanence; pract*; praised; professionals; progr*; promp*; protection; quali*; quality; recei*;
        recog*; records; resul*; retur*; reviews; safeg*; safeguarding; safety plans; same; scree*; seldo*; seldom;
        sent; services and; should be; some children; somet*; sometimes; special; super*; talke*; talked;
        the councils; the other; the plan; them in; there was; theres; thoro*; thorough; those who; to make; top;
        trans*; two; under; view; visit*; way; we are; week; well and; well as; were found; what; whats; which;
        who have; who need; whole; with their; workers had; worki*; working
        """,
        -0.125: """
        = about plans; a; a boy; a third; above; above all; acces*; access; accor*; according; according to; adopt*;
        adopters; adviser; age; agency; and a; and children; and do; and families; and has; and its; and that;
        and well; appli*; are being; are well; area; arrangements; arriv*; arrived; as the; asked; asked to; assessed;
        assessments are; assur*; asylu*; asylum; augus*; august; average; babie*; babies; because of; becom*; become;
        been put; before a; benef*; better and; betwe*; between; borou*; boroughs; break; bring; bus; but; calle*;
        called; came to; care has; carried out; chair*; change; check; check*; child protection; children on;
        children with; childrens; choic*; circu*; clini*; close; commissioner; concern; council and; council had;
        county councils; court; dange*; deal with; delay*; delays; described as; disability; distr*; do; durin*;
        during; easte*; educational; effective; end of; ended; evalu*; experience; eye; failings; fast; finding;
        for care; for those; found and; front*; frontline; get a; girls; good; good and; government; grade; has; head;
        head of; helpe*; helped; helps; highl*; holidays; howev*; however; hub; improve; improving; in all; in four;
        in june; in may; in ten; inade*; inadequate; initi*; initial; inspe*; inspection in; inspectors; invol*; is;
        job; judge; judged; june; keeps; know their; late; leadership; learning; least; leaves; leavi*; leaving;
        leaving care; led; led to; line; lists; long term; look at; main: above; main: access; main: according;
        main: adults; main: adviser; main: against; main: age; main: all; main: among; main: area; main: arent;
        main: arrangements; main: assessed; main: asylum; main: august; main: autumn; main: become; main: being;
        main: better; main: between; main: boroughs; main: brought; main: bus; main: carers; main: choice; main: city;
        main: close; main: commissioner; main: council; main: crisis; main: delays; main: disability; main: during;
        main: effective; main: else; main: ended; main: experience; main: eye; main: fall; main: finding;
        main: frontline; main: government; main: grade; main: grandparents; main: groups; main: grown; main: had;
        main: hand; main: helped; main: highly; main: hour; main: hub; main: hubs; main: improving; main: inadequate;
        main: it; main: january; main: joint; main: judged; main: keeps; main: leadership; main: learning; main: led;
        main: little; main: lives; main: local; main: long; main: mean; main: meant; main: meeting; main: might;
        main: mothers; main: nine; main: notice; main: offered; main: officer; main: ofsted; main: old; main: on;
        main: only; main: outstanding; main: pandemic; main: parents; main: partnership; main: pathway;
        main: personal; main: placed; main: play; main: posts; main: pre; main: priority; main: problems;
        main: protected; main: protection; main: quality; main: quarter; main: rated; main: rather; main: rating;
        main: real; main: requires; main: right; main: ring; main: schools; main: senior; main: service;
        main: services; main: sign; main: sixteen; main: small; main: something; main: specialist; main: spent;
        main: staff; main: stay; main: stayed; main: strengths; main: strong; main: supported; main: swift;
        main: talked; main: teams; main: that; main: today; main: together; main: training; main: treated;
        main: until; main: visited; main: wait; main: waiting; main: wales; main: weak; main: well; main: who;
        main: within; main: worked; main: years; meant; meeting; mental health; mento*; monit*; monitoring; mothers;
        named; no; no one; nobody; not always; not know; not yet; noted that; notice; of care; of good; of its;
        of their; of them; offer*; offered; ofste*; ofsted; once a; one of; onlin*; online; or a; outcomes for;
        outsi*; outst*; pande*; pandemic; paren*; parents; parti*; partner; partnership; pathway; pay; payme*;
        people with; personal; placed; plans for; play; point; post; posts; prepa*; prior*; priority; problems;
        progress; protected; protection plan; provision; pupil*; pupils; purpo*; quarter; queue; quick*; rated;
        rathe*; rather; rating; reading; real; relat*; relationships; requi*; requires; requires improvement;
        residents; review; ring; risks; round; score; scrut*; senior; services in; settl*; settled; skill*;
        social worker; some of; someb*; specialist; spend*; sprin*; spring; stay; staye*; stayed; strengths; strong;
        such; support and; support for; supported; sure; teams; that are; the boroughs; the city; the department;
        the end; the first; the head; the report; the right; the support; the way; there are; thing*; things;
        those in; those with; though; three years; to care; to change; to do; to have; to improve; to talk; too many;
        too often; treated; troub*; trouble; twelv*; twent*; twenty; up in; updat*; used; waiti*; waiting; wales;
        was found; weak; welcome; where children; who had; with; with the; withi*; within; work; work was; worked;
        worried; worry; years; young people; youngsters
        """,
        -0.25: """
        = about leadership; = about scope; a decision; a family; a form; a list; a plan; a second; about a;
        about what; abuse; across the; acted; action; adult*; adults; advoc*; after; after a; again; agencies; ahead;
        all but; alone; along; among; an assessment; and all; and for; and have; and how; and no; and not; and social;
        and some; and was; answe*; appro*; april; are at; are better; are given; are in; are still; are too; arran*;
        as part; assessing; assessment of; at risk; at which; audits; authority; avera*; away; backlog; bad; be done;
        be seen; been done; been given; been seen; been taken; behav*; birth*; birthday; bosse*; bosses; break*;
        brought in; busin*; by managers; cabin*; cabinet; care are; care is; carer; carri*; carried; cent; cent of;
        centr*; centre; chair; changes; charge; checked; child in; children and; children at; children whose;
        childrens services; city; ciw; closed; colle*; come back; comes to; completed; concl*; confe*; consistent;
        conti*; contribute; could say; council is; councils; count; court*; courts; culture; danger; day; day of;
        dealt; dealt with; decem*; december; decided; decisions are; depar*; department; difference; difficulties;
        disabled children; disch*; district; domes*; domestic; done by; door; drop in; each other; early; effec*;
        eight*; else; emerg*; enoug*; enough; every case; every child; experiences; extra; failing; fair; fall;
        famil*; far; feel; fell; financial; find; findi*; for carers; for children; for months; force; form; forty;
        forwa*; frida*; friends; gaps in; get to; getti*; getting; go to; good time; gover*; gps; grand*;
        grandparents; group*; groups; guida*; guidance; had an; had been; had taken; happe*; hardl*; hardly; harm;
        help with; here; his; hour; how the; if; if the; improvement; in charge; in december; in good; in plain;
        in three; in what; independent; intro*; introduced; inves*; invited; is made; is the; islan*; it also;
        its staff; jargo*; jargon; jobs; judge*; kept up; know what; last; leaders; leaders who; letter; level; life;
        life story; littl*; little; live; local; local authority; main: about; main: abuse; main: account;
        main: acted; main: adopters; main: after; main: agencies; main: agency; main: ahead; main: along; main: any;
        main: april; main: assessing; main: audits; main: authority; main: average; main: baby; main: bad;
        main: birthday; main: bosses; main: boy; main: break; main: bring; main: cabinet; main: called; main: carried;
        main: centre; main: chair; main: change; main: changes; main: check; main: checked; main: chief;
        main: childrens; main: comes; main: completed; main: count; main: culture; main: cut; main: danger;
        main: dealt; main: department; main: difference; main: difficulties; main: disabled; main: discussion;
        main: district; main: domestic; main: early; main: empty; main: enough; main: experiences; main: extra;
        main: failing; main: fair; main: far; main: fast; main: feedback; main: feel; main: fell; main: fewer;
        main: filled; main: financial; main: force; main: forty; main: found; main: four; main: get; main: getting;
        main: give; main: going; main: gone; main: green; main: handful; main: handled; main: hardly; main: harm;
        main: head; main: here; main: his; main: holidays; main: improve; main: improvement; main: independent;
        main: inspected; main: introduced; main: jargon; main: job; main: jobs; main: leaders; main: least;
        main: leaving; main: letter; main: level; main: made; main: making; main: managers; main: matter;
        main: meetings; main: men; main: middle; main: midwives; main: monthly; main: mother; main: mum; main: nhs;
        main: no; main: none; main: offer; main: olds; main: opened; main: ought; main: outside; main: overnight;
        main: pay; main: performance; main: phone; main: planned; main: point; main: practice; main: present;
        main: progress; main: puts; main: queue; main: rare; main: referrals; main: report; main: round; main: safe;
        main: saw; main: scheme; main: score; main: second; main: self; main: september; main: short; main: shut;
        main: significant; main: slow; main: soon; main: spoke; main: spring; main: statement; main: step;
        main: steps; main: such; main: table; main: team; main: than; main: their; main: this; main: those; main: to;
        main: toddlers; main: too; main: took; main: touch; main: town; main: trained; main: trust; main: turn;
        main: turned; main: understood; main: used; main: violence; main: waits; main: want; main: we; main: went;
        main: whether; main: which; main: without; main: worst; main: yet; makes; makin*; making; manag*;
        managers and; managers are; many of; matter; mean; means that; men; middl*; middle; midwi*; midwives; misse*;
        missed; momen*; month*; monthly; morni*; most of; mother; moves; mum; nearly all; next; nhs; night*; nine;
        no child; nobod*; none; not get; nursery; of all; of date; of leaders; of service; of work; offen*; offer;
        officer; often; olds; on time; one; opene*; opened; or; overn*; overnight; overs*; oversight; passe*; pathw*;
        people in; per cent; pictu*; plan was; plans are; policy; praise for; pre; problem; produ*; propo*;
        psychologists; puts; quart*; readi*; reasons for; recov*; recru*; refle*; regul*; requests for; resou*;
        response; reuni*; reviewed; right; risk is; room; said that; schem*; scheme; self; send; septe*; september;
        servi*; services; sever*; several; shoul*; show what; shut; sibli*; siblings; sign; significant; slow; small;
        someone; soon; speak*; spent; spite of; staff and; state*; statement; step down; steps; stren*; stron*; swift;
        team has; team managers; teenagers in; ten; that; that a; that one; the best; the care; the chief; the county;
        the health; the local; the phone; the risk; the service; the use; the whole; the youth; then; there;
        they read; they were; they would; third of; thirt*; thirty; this; through; through the; time; to court;
        to help; to keep; to say; to turn; today; told that; town; track*; traff*; trained; trave*; treat*; trust;
        turn up; turne*; turned; understood; until the; up for; up with; urgen*; use of; visited; visits are; waits;
        want; want to; was told; way in; we; we have; we were; week and; weeke*; welco*; went; went on; were held;
        were taken; what it; what to; what would; when the; where they; wheth*; whether; which is; who came;
        who might; will be; with no; with send; worker and; worker had; workers in; workers were; written down;
        year ago; year olds; young; young*
        """,
        -0.375: """
        a new; a social; a weekly; a year; agenc*; all four; all the; altho*; although; answer; anyon*; anyone;
        assis*; audit*; baby; been told; before that; board; books; boy; broug*; brought; by; charg*; chief;
        children do; close*; comes; commi*; conference; conservatives; council was; count*; county; county council;
        cultu*; cut; decid*; decisions about; decisions on; diffi*; disabled; down to; due to; each morning; eight;
        evidence of; expec*; faili*; families a; family workers; felt; finan*; first; five; for a; found; found out;
        four; from one; from social; front line; gathe*; green; he; he said; hear; help; in how; in spite; in which;
        indep*; is thin; is to; it has; it on; know that; leade*; learn*; leavers; like to; live in; loss;
        main: action; main: again; main: alone; main: ask; main: asked; main: at; main: backlog; main: bit;
        main: board; main: books; main: borough; main: cent; main: charge; main: child; main: closed;
        main: conference; main: councils; main: county; main: courts; main: december; main: decided; main: direction;
        main: do; main: door; main: easter; main: eight; main: explain; main: felt; main: find; main: friends;
        main: given; main: he; main: hear; main: heavy; main: homes; main: including; main: leavers; main: life;
        main: like; main: live; main: loss; main: means; main: money; main: next; main: number; main: older;
        main: once; main: or; main: over; main: pace; main: planning; main: points; main: reach; main: reading;
        main: requests; main: response; main: says; main: school; main: see; main: send; main: several; main: someone;
        main: spite; main: summer; main: supervisors; main: taken; main: talks; main: teenagers; main: ten;
        main: term; main: thin; main: thought; main: timeliness; main: what; main: whose; main: winter; main: workers;
        makes a; many; means; minutes; missing children; money; mothe*; neigh*; nobody had; not have; notes of;
        notes on; nothing in; numbe*; of three; old; once; or two; out of; outside; pace; parents who; part of; per;
        place; place of; place*; plann*; planning; plans; point*; points; prese*; probl*; proce*; profi*; promi*;
        provi*; psych*; put off; put right; read the; records are; reports from; reports to; reque*; safe; sampl*;
        saw; says; says what; school; schools are; secon*; second; see to; seen in; seven; short; signi*; someo*;
        sough*; sought; spite; spoke; spoke of; step; such a; supervisors; surre*; targe*; teams are; teenagers; term;
        that the; that what; the children; the childs; the home; the last; the letter; the next; the worst; they;
        they said; thought; throu*; timeliness; timeliness of; to get; toddlers; told of; told the; tracker; train*;
        up by; used in; very; violence; was the; weighed; were a; what had; what the; who run; whose; witho*; without;
        work on; worker; workers who; worst; year old; yet
        """,
        -0.5: """
        = context; a good; a month; absen*; after each; are a; are made; are to; areas; asses*; autho*; been agreed;
        care leavers; case files; children had; childrens own; decisions by; direction; disab*; does; done; due;
        expla*; explain; explain the; frien*; from; from all; get; has to; have been; hours; how to; in place;
        including; is due; leave*; main: answer; main: answered; main: anyone; main: areas; main: children;
        main: could; main: does; main: done; main: due; main: has; main: have; main: hours; main: inspectors;
        main: late; main: more; main: most; main: often; main: part; main: people; main: per; main: praise;
        main: pulled; main: reviewed; main: run; main: should; main: six; main: social; main: sought; main: support;
        main: these; main: things; main: third; main: very; main: weighed; main: with; main: you; managers; month;
        most; not; not a; not kept; notes were; number of; of; of a; of it; of one; of where; off; on children;
        on what; one in; one to; out what; over; part; peopl*; perfo*; performance; plans were; police officers;
        prais*; praise; pulled together; reach; requests; respo*; run; shared record; should; six; social work;
        support; taken; teena*; that was; that were; the day; the direction; the inspectors; the team; there were;
        these; they could; they found; they have; third; those; to go; to schools; toddl*; together from; turn;
        uncle*; unclear; under*; warni*; warnings; weigh*; were not; what these; what they; worke*; would like
        """,
        -0.625: """
        = about disabled-children; = about placements; a small; and their; assessment; back; brought up; children;
        children were; date in; each review; engli*; english; find the; for the; impro*; in writing; inclu*; is that;
        it; like; main: assessment; main: boys; main: challenge; main: help; main: many; main: month; main: off;
        main: plan; main: take; main: them; main: work; managers decisions; number; of those; own account;
        parents said; plan; practice; pulle*; pulled; put to; record; records had; risk are; seen; set up;
        small number; suppo*; the council; their; thoug*; toget*; together; took; who are; workers are
        """,
        -0.75: """
        = about other; = about workforce; about the; absence; advice is; are not; boys; chall*; challenge; childs own;
        exper*; families; go; had a; in the; main: absence; main: families; main: good; main: minutes; main: of;
        main: ones; main: plans; main: seen; main: seniors; main: through; main: time; main: unclear; not brought;
        of supervision; on risk; ones; record what; take; talks; the challenge; the reports; to be; was set; was to
        """,
        -0.875: """
        = about care-leavers; = about overall; = about timeliness; did the; have a; main: back; main: few; main: go;
        main: worker; people; seniors
        """,
        -1.0: """
        = head; = strength; main: year; of the; own; record of; senio*; year
        """,
        -1.125: """
        few; for
        """,
        -1.25: """
        = about education; main: by; said was; written records
        """,
        -1.625: """
        case notes
        """,
        -2.25: """
        records of
        """,
    },
    Theme.PLACEMENTS: {
        5.125: """
        = about placements
        """,
        1.75: """
        care; house*; main: homes; slept
        """,
        1.625: """
        flats; main: flats
        """,
        1.5: """
        kitch*; main: slept
        """,
        1.375: """
        bed; main: firms; main: flat; main: there
        """,
        1.25: """
        = head; a home; and that; firms; had been; live; main: bed; main: children; no home; some care; who foster
        """,
        1.125: """
        and special; assessments of; at the; carers are; hoste*; main: care; main: far; main: roof; main: take;
        refuge; rents; special; special guardians; stabi*; stability; told inspectors; who are
        """,
        1.0: """
        adopters and; bed for; childrens home; director replied; eighteen; foste*; guardians told; have to; homel*;
        homes; house; in an; inspectors that; long term; main: accommodation; main: back; main: county; main: end;
        main: family; main: full; main: ring; main: school; main: term; main: warm; more of; notic*; proto*; teena*;
        the team; warm; was getting; were in
        """,
        0.875: """
        = about unaccompanied-children; = council; = strength; a panel; all of; any; borough has; boys; canva*;
        canvas; care in; care live; children often; could come; doors; each new; eight*; five; flat; fostered;
        fostering families; getting better; group; has a; has one; home; host; hotel*; hotels; it had; it was;
        kitchens; main: carers; main: faith; main: fostered; main: friends; main: housed; main: houses; main: matches;
        main: moved; main: ofsted; main: other; main: refuge; main: sent; main: stability; main: youngsters; me;
        more children; most children; moves; of our; of their; one in; place*; placements; possi*; possible; probl*;
        ring; roof; tenant; term foster; that no; the councils; the problem; the quality; the refuge; there had;
        up in; when the; where they; who had; with families; workers find
        """,
        0.75: """
        a working; accom*; accommodation; are privately; are too; better but; booke*; booked; but was; carav*;
        caravans; carers who; centres; child*; children are; choose the; damag*; director; edge of; faith;
        families from; for special; forty; full; furth*; further; group on; guardians; home for; homeless; hostels;
        housed; in a; in caravans; is easy; is given; landl*; landlords; lodgi*; looked after; main: address;
        main: big; main: boys; main: brought; main: caravans; main: centres; main: families; main: food;
        main: hostels; main: hotels; main: households; main: living; main: lodgings; main: nights; main: rents;
        main: services; main: settled; main: since; main: special; main: valued; main: van; night*; no more;
        of connected; out of; placi*; placing; privately; privately fostered; problem; provi*; residential placements;
        sent; sent to; settled; sixte*; sixteen; sixteen year; social workers; speci*; special school; still;
        that some; the number; they could; to move; under one; up more; were put; were the; working group;
        young people; young*; youngsters
        """,
        0.625: """
        a bed; a house; a night; above; addre*; adopters; after two; also praised; and are; and other; and went;
        are for; are happy; are settled; aunts; big; booked for; borou*; broke*; broug*; brought; brought up;
        but what; buys; came and; cared; cared for; carers could; carers felt; carers to; chari*; charities;
        children will; choic*; count*; county; county and; domic*; domiciliary; domiciliary care; easy to; edge;
        effective; end; family and; far; find out; for another; for long; for people; for separated; foster parents;
        get on; given a; guara*; guardians and; had to; hard; have its; help for; home in; in hotels; in places;
        in three; into care; journ*; journey; kitchen; least; lodgings; main: able; main: above; main: any;
        main: beyond; main: booked; main: borough; main: can; main: cared; main: carer; main: charities; main: decent;
        main: director; main: doors; main: easy; main: fifty; main: five; main: forty; main: group; main: guardians;
        main: host; main: house; main: housing; main: i; main: just; main: known; main: landlords; main: lets;
        main: locked; main: me; main: mean; main: notice; main: one; main: pay; main: placements; main: placing;
        main: reach; main: receive; main: resigned; main: returned; main: satisfied; main: sons; main: space;
        main: teenage; main: tenancy; main: vans; main: well; main: which; main: with; main: worked; mean; no care;
        nobody under; not being; not enough; notice; of foster; of my; one roof; opera*; operational director; other;
        our children; parents who; places for; planned; praised the; priva*; put up; recep*; reception; refug*;
        replied that; report also; resigned; returned; safe; school with; searc*; search for; seen to; separated;
        settled homes; she; some young; stay; staying put; suppo*; take; term; the borough; the family; the least;
        the search; their homes; time with; to live; took; took up; training and; twenty; under; up by; value*;
        valued; valued the; went; were brought; were moved; which is; who were; will; will have; will move; will take;
        worked; year old
        """,
        0.5: """
        a boy; a few; a hotel; a third; a tutor; accommodation for; added; address; adults with; among; among them;
        and i; and not; and someone; and staff; and there; anyth*; anything; are clear; are in; are paid; are placed;
        as good; as homeless; assistant; assistant director; back; bathr*; bedro*; beds for; been found; better than;
        beyon*; beyond; board*; borough; broth*; brothers; calm; can; care has; care leaver; care provision;
        care services; carer; child at; children; children choose; children over; children told; childrens care; city;
        clear; colou*; compl*; corporate parenting; counc*; councils support; custo*; custody; deser*; deserve;
        distance; easy; eleve*; eleven; envir*; environment; executive director; families for; families on; far off;
        feel part; few young; find; finding; first meeting; for in; from the; generous; getti*; getting; good as;
        grand*; guard*; had told; hande*; handed; have; homes for; homes that; homes were; host families; house with;
        households; houses; how to; if; improve; in every; in residential; in use; inspectors met; interim; is done;
        it says; it that; its first; joint protocol; just; kin; know when; know where; leaders have; leavers can;
        little choice; live on; local; main: against; main: an; main: be; main: bedroom; main: calm; main: choice;
        main: custody; main: disabilities; main: edge; main: eighteen; main: find; main: handed; main: home;
        main: homeless; main: inspectors; main: it; main: join; main: kitchen; main: least; main: mainland;
        main: many; main: morning; main: mosques; main: moves; main: near; main: nobody; main: opened; main: or;
        main: policy; main: possible; main: privately; main: problem; main: profit; main: protocol; main: providers;
        main: reason; main: reception; main: regularly; main: remains; main: replied; main: road; main: rooms;
        main: search; main: secure; main: split; main: suitable; main: supported; main: tackled; main: thats;
        main: therapeutic; main: these; main: theyd; main: third; main: thirty; main: three; main: took; main: tutor;
        main: unsuitable; main: use; main: what; main: wherever; mainl*; mainland; majority of; many of; many people;
        matches; means; meeting on; mosqu*; moved; my; new and; night in; no child; not for; not know; not yet;
        notices; nowhe*; nowhere; number of; nursi*; nursing; of; of them; of this; olds were; one; only for; opene*;
        opened; operational; or a; out who; parenting; part of; people had; people with; placements and; profi*;
        profit; protocol; purposeful; put with; quality; readi*; reading; regularly; remai*; remains; rent; repli*;
        replied; resig*; retur*; rooms; runs; said that; same thing; satis*; search; seeki*; seeking; separ*;
        separated children; settl*; share; she added; she has; since; some had; speak of; staff who; step;
        strong relationships; support they; supporting; tackl*; tackled; take a; teenagers; teenagers are;
        term matches; than that; than two; that and; that it; that means; that the; the back; the executive;
        the homes; the interim; the kitchen; the mainland; the office; the people; the report; the right; therapeutic;
        there; they found; to be; to it; to raise; to run; to stay; to them; too; troubles; try; tutor; twent*;
        visited; was not; week; well; well established; went missing; were living; were under; weve; where*; wherever;
        windo*; with care; workers visit; would be; year olds; youngsters are
        """,
        0.375: """
        a big; a challenge; a child; a dozen; a duty; a flat; a programme; a team; able; able to; about a; above all;
        added that; all but; alway*; always; and effective; and get; and if; and supported; and those; and what;
        and youth; april and; are few; are good; are picked; areas had; as far; asked if; assis*; asylu*; asylum;
        asylum seekers; at weekends; authority has; basic; be; be a; be able; be good; because they; bedroom; been an;
        been judged; begun to; belon*; belong; bette*; better; better for; boat; boy; boy of; broml*; but; by step;
        calm and; canno*; cannot; cannot be; care home; carers feel; cent; centr*; challenge; challenge and; child in;
        child under; children have; children need; children who; childrens homes; choice; choices; citys; come into;
        complaints; conti*; corpo*; corporate; could; council have; council said; councils; councils own; date;
        decen*; decent; deter*; determined; determined to; direc*; disab*; disabilities; disabled youngsters; do well;
        done; duty worker; ealin*; effective and; ended; ended in; estab*; established; even so; every care; exam;
        execu*; executive; experienced young; extra; families have; family; family help; feel; fifty; food;
        for adoption; for family; fostering; from other; from them; front; fully; gener*; good progress; got better;
        gran; grandparents; grandparents and; grant; had ended; had left; had too; hard to; has not; have begun;
        held up; home is; homes have; homes where; identity; if a; improving services; in bed; in long;
        independent reviewing; inspectors had; into; it; it in; its children; judged to; keep a; keep children;
        keeping a; known; known to; leaders are; learn how; leaver; leavers in; leavers were; leaves; lets; live and;
        lived; lives; lives in; living in; londo*; main: added; main: adult; main: assistant; main: aunts; main: beds;
        main: boat; main: but; main: cars; main: citys; main: clear; main: close; main: committed; main: could;
        main: difficult; main: distance; main: does; main: drive; main: emergency; main: emotional; main: ended;
        main: established; main: exam; main: fully; main: further; main: generous; main: girl; main: happy;
        main: heavily; main: interim; main: into; main: kin; main: languages; main: leaver; main: like; main: means;
        main: meets; main: more; main: move; main: my; main: nowhere; main: office; main: old; main: operational;
        main: otherwise; main: over; main: paid; main: parenting; main: plans; main: praised; main: provide;
        main: purposeful; main: quality; main: raise; main: reading; main: ready; main: recently; main: right;
        main: save; main: senior; main: separated; main: share; main: shared; main: sixteen; main: sixty; main: sleep;
        main: sleeping; main: someone; main: spare; main: spoke; main: station; main: stay; main: sufficiency;
        main: support; main: supporting; main: teenagers; main: thanks; main: trip; main: troubles; main: try;
        main: two; main: under; main: up; main: urgency; main: version; main: went; main: weve; main: yet;
        managers had; many; many care; marke*; market; mediation; meeting; more; named in; nearl*; nearly; neigh*;
        neighbours; nights; no; nobod*; nobody; nor; not; not to; nurtu*; of adult; of assessments; of every; of one;
        ofsted made; older people; olds; on improving; on time; on with; or; or more; out; over; paid; paper*; parts;
        parts of; pay; per cent; planned and; policy; prope*; provide; purpo*; puts; quali*; quality of; raise;
        ready for; reaso*; recru*; regularly and; remains a; road; safe and; said the; satisfied; scale; school;
        school and; senio*; senior; senior leaders; share a; shari*; sharing; short; short*; sixty; sleep*; so the;
        sound; space; split; step by; such; suffi*; targeted; teenagers in; tenan*; that inspectors; that most; thats;
        the authority; the boroughs; the city; the citys; the county; the letter; the points; the spring; the summer;
        the support; the week; their carers; they liked; they receive; they would; theyd; three; three children;
        three of; three or; three years; to carers; to come; to how; to leave; to ofsted; to others; to reach;
        too few; too little; two; unaccompanied children; unsui*; unsuitable; until; van; very well; was a; was being;
        was in; was so; was the; weeke*; weigh*; welsh; were being; when to; whene*; whenever; which; who cannot;
        who care; who know; with autism; with no; with social; work to; would; yet; young asylum
        """,
        0.25: """
        a childs; a council; a girl; a phone; a shortage; across the; adult social; again and; again*; against;
        agenc*; agencies; alone; and an; and by; and can; and disabilities; and education; and family; and found;
        and help; and managers; and most; and police; and social; and was; and when; and with; anyon*; anyone; april;
        are found; are safe; arrangements; arrivals; as it; assessments; asylum seeking; at last; authority;
        authority is; autis*; autism; be sent; bed and; beds; been left; been taken; before it; begun; breakfast;
        by ofsted; by their; can take; caref*; chall*; child; child on; children get; children had; children was;
        childrens; chose*; chosen; close; coming into; commissioning; committed; committed to; completed; confe*;
        contracts; conve*; cost of; council tax; councillors; dedic*; described; dista*; does; dozen; drugs; effec*;
        ehc plans; emergency; emoti*; emotional; enough to; experienced; faili*; failing; famil*; families;
        families are; families of; families who; family group; finds; focused visit; for a; for families; for it;
        for most; for three; found; frien*; friends; from a; front door; full inspection; girl; group*; groups;
        grow up; had made; had seen; half of; half the; hand; happy; harde*; harder; harder to; has got; has kept;
        health and; help and; here; holid*; how many; how they; improving; in full; in their; including; inspectors;
        inste*; instead; instead of; integ*; is and; is in; is making; is not; it is; join; langu*; large; large*;
        last full; learned; learning disabilities; leavers had; leavers with; left care; letter says; limit*; limited;
        link; live outside; livin*; living; long for; long way; looki*; looking; main: adolescents; main: after;
        main: agency; main: already; main: also; main: among; main: anyone; main: april; main: are; main: arrivals;
        main: autism; main: begun; main: belong; main: boroughs; main: boy; main: breakfast; main: building;
        main: buy; main: calls; main: car; main: cent; main: challenge; main: checks; main: child; main: choices;
        main: city; main: clearer; main: complaints; main: completed; main: contracts; main: corporate; main: crisis;
        main: deal; main: dementia; main: departments; main: determined; main: district; main: drugs; main: effective;
        main: effectiveness; main: ehc; main: enough; main: everyone; main: executive; main: extra; main: eye;
        main: failing; main: finding; main: for; main: found; main: frequent; main: front; main: getting; main: give;
        main: grant; main: hard; main: harder; main: have; main: here; main: hospitals; main: improving;
        main: journey; main: july; main: know; main: large; main: learn; main: leaves; main: life; main: limited;
        main: link; main: live; main: lived; main: lone; main: long; main: looked; main: looking; main: medical;
        main: meeting; main: men; main: mind; main: much; main: multi; main: noted; main: notices; main: now;
        main: nursing; main: once; main: others; main: outside; main: parts; main: pays; main: pick; main: prevent;
        main: provision; main: puts; main: range; main: rare; main: rated; main: reasons; main: recruited; main: rely;
        main: respite; main: run; main: runs; main: rural; main: said; main: score; main: seekers; main: sharing;
        main: she; main: short; main: shortage; main: signed; main: sofa; main: sound; main: speaks; main: spend;
        main: stable; main: staff; main: stays; main: step; main: stronger; main: such; main: summer; main: takes;
        main: talking; main: targeted; main: ten; main: thought; main: too; main: training; main: treated;
        main: turned; main: twenty; main: visit; main: visited; main: want; main: warned; main: was; main: watchdog;
        main: weekend; main: weekends; main: weigh; main: welsh; main: will; main: without; main: wrong; main: your;
        major*; majority; make good; may be; medical; meet their; meets; members heard; men; ministers; model;
        morning; mostl*; mostly; moved to; nearly all; needs were; nine; not all; not always; not good; not one;
        nothi*; nothing; number; of a; of five; of home; of practice; of six; of the; offen*; offer;
        ofsted inspectors; ofsted which; on their; other*; out by; over a; panel; paperwork; parents are; pays;
        people from; per; permanent; pick; places; plans were; pleas*; praised; prese*; present; preve*; prevent;
        progress and; providers; provision; range; range of; rare; ready; reason; recently; recom*; recommendation;
        recruited; reduce; regul*; relationships with; rely; remar*; remov*; report; report had; residential; respi*;
        respite; results; run; said it; score; secur*; secure; see to; seeke*; seekers; seeking asylum; services;
        services in; sever*; share*; shared; shortage; shortage of; shut; sleep; small; so far; some cases; someo*;
        someone; spend; spend*; spends; sprin*; spring; stabl*; stable; starting; stay in; stay with; straight;
        stron*; such a; support that; takes; targe*; tax; ten; than one; thank*; thanks; thanks to; that; that nobody;
        that staff; that time; that was; the assessment; the childrens; the cost; the same; the town; the use;
        the visit; their advisers; their needs; their parents; them in; them that; them were; there*; theres no;
        these; they; third; third of; thirty; thought to; to care; to prevent; to reduce; to see; to take; toget*;
        together; told them; training; treated as; turne*; turned; until the; up; up with; use of; very; visit; wales;
        was; weekends; weigh; weighed; well and; well as; were a; were at; were done; were found; were rated; who can;
        who do; who might; with carers; with learning; with parents; with their; work is; workers and; worki*;
        working; worried; your
        """,
        0.125: """
        = about leadership; = about workforce; = narrated; a focused; a second; a year; accor*; according;
        according to; advisers; agency; alrea*; already; also; and children; and the; another; are now; are the;
        arran*; arriv*; as; assessments and; been put; before they; boroughs; by which; care and; care are;
        care plans; cent of; checked; children from; children to; children were; childrens services; close*; compa*;
        concern; council to; councils childrens; descr*; devel*; did not; disabilities send; education and;
        education health; effectiveness; ehc; emerg*; end of; engla*; england; enoug*; enough; even; every;
        everything; eye; fewer than; findi*; focus*; focused; for care; for its; for their; for young; found that;
        get better; girls; go on; government; great; had; help to; helped to; highly; i; impro*; in july; in most;
        in october; inadequate in; inclu*; inspection in; is a; is good; is the; is too; islan*; it and; joint;
        judged; july; last inspection; last year; learn; leave*; less; life; long; main: a; main: according;
        main: advisers; main: agencies; main: always; main: another; main: best; main: better; main: between;
        main: brothers; main: cannot; main: caseloads; main: childrens; main: closed; main: councillors;
        main: councils; main: date; main: development; main: different; main: do; main: england; main: evening;
        main: every; main: everything; main: fair; main: fewer; main: finds; main: focused; main: foster;
        main: fostering; main: great; main: groups; main: hand; main: head; main: helped; main: however;
        main: including; main: inspection; main: january; main: judged; main: little; main: local; main: making;
        main: manager; main: managers; main: might; main: missing; main: money; main: most; main: nearly; main: needs;
        main: nine; main: ofsteds; main: people; main: per; main: permanent; main: person; main: places; main: points;
        main: present; main: professionals; main: raised; main: recognised; main: relationships; main: results;
        main: reviewing; main: safe; main: second; main: seeking; main: six; main: small; main: still;
        main: supervision; main: than; main: that; main: theres; main: together; main: trust; main: twelve;
        main: understand; main: wales; main: were; main: working; main: worried; main: written; main: year;
        main: youth; makin*; making; manager; march; medic*; membe*; members; minis*; money; more than; morni*;
        mothe*; multi; multi agency; new; newco*; news; noted; of care; of disabled; office; old; on; on the; on what;
        outsi*; outside; part; people; people in; person; point; polic*; prais*; problems; put; raise*; raised; rated;
        receive; recognised; recommended; reduc*; relationships; right; run by; says; scheme; second; senior managers;
        signe*; signed; so; socia*; social; spoke; strai*; stronger; summe*; summer; super*; supervision; support for;
        supported; that are; the country; the new; the time; the young; them; theres; they did; thirt*; thought;
        time and; time of; to an; to bring; to improve; to make; troub*; unacc*; unaccompanied; use; want; wante*;
        wanted; was praised; watchdog; what the; within the; writt*; written
        """,
        -0.125: """
        = about permanence; = about plans; a decision; a joint; a quarter; about the; abuse; accou*; account;
        account of; action; age; ahead; all; all the; among the; and families; and had; and has; and some;
        and support; and they; appoi*; are given; are not; are still; area; aroun*; around; as well; asked for;
        asked what; assur*; assurance; at risk; atten*; audit*; away; babie*; babies; becom*; before the; begin*;
        being; betwe*; between; birth; board; cabin*; cabinet; came; came to; care quality; case; chanc*; check*;
        chief; child has; children at; childrens social; childs; clini*; come back; commi*; committee; commu*;
        conferences; contact with; contacts; could be; council; council and; cours*; court; creat*; dange*; danger;
        data; denti*; described as; difference; diffi*; difficulties; direct; disabled; domes*; domestic; door; due;
        educa*; evalu*; examp*; expec*; exper*; exploited; fathers; felt; few; files; first time; focus; follow;
        for help; former; four; frame*; get the; given to; going; got; had a; had found; half; happens; has been;
        has made; has to; have been; healt*; hear; heard; help; identified; immed*; in february; in need; inade*;
        inadequate; information; inspected; inspection; inspectorate; inspectors have; inter*; interview; inves*;
        is being; is on; is to; its; itsel*; itself; kept; law; lead; leavers are; leavi*; leaving; led; left; let;
        letter; list of; lists; local authorities; longe*; longer; looke*; looked; main: abuse; main: adults;
        main: ahead; main: anybody; main: area; main: areas; main: assessments; main: assurance; main: authorities;
        main: autumn; main: available; main: birth; main: board; main: cabinet; main: charge; main: chief;
        main: choose; main: college; main: come; main: coming; main: commended; main: contacts; main: councillor;
        main: court; main: daily; main: data; main: difference; main: difficulties; main: direct; main: domestic;
        main: drift; main: during; main: even; main: explained; main: exploited; main: february; main: few;
        main: files; main: followed; main: former; main: good; main: got; main: grade; main: having; main: hear;
        main: help; main: high; main: how; main: identified; main: inadequate; main: information; main: inspectorate;
        main: involved; main: its; main: itself; main: lack; main: lead; main: leadership; main: led; main: less;
        main: let; main: letter; main: listened; main: lists; main: lost; main: matter; main: meet; main: mental;
        main: met; main: missed; main: months; main: national; main: need; main: new; main: night; main: notes;
        main: number; main: nurse; main: october; main: olds; main: only; main: our; main: outcomes; main: overall;
        main: pandemic; main: panel; main: paper; main: partners; main: pathway; main: performance; main: phone;
        main: pointed; main: police; main: post; main: practitioners; main: priority; main: pupils; main: put;
        main: read; main: recent; main: record; main: records; main: requires; main: result; main: return;
        main: review; main: same; main: says; main: scheme; main: siblings; main: story; main: talked; main: teachers;
        main: their; main: them; main: therapists; main: things; main: think; main: time; main: to; main: top;
        main: trauma; main: unaccompanied; main: until; main: us; main: very; main: view; main: visitors;
        main: vulnerable; main: waiting; main: weaknesses; main: week; main: weekly; main: whether; main: widespread;
        main: within; main: workforce; management; matte*; matter; may; meant; measu*; menta*; mental; missi*;
        missing; month*; months; name; natio*; national; need and; no longer; not been; notes; nurses; of childrens;
        of harm; of hours; of it; of these; of what; officers; ofste*; ofsted; often; once a; ones; order*; orders;
        outcomes; outcomes for; outst*; outstanding; overa*; overall; own; pande*; pandemic; paper; paren*; parent;
        partnership; passe*; passed; pathway; people to; peoples; perfo*; performance; perso*; personal; phone;
        photo*; plann*; plans are; plans for; point*; pointed; polit*; poor; post; praise; previ*; previous; prior*;
        priority; process; progr*; publi*; put in; quality commission; quest*; quick*; rarel*; rarely; ratin*; rating;
        read; recent; record; records; refer*; repor*; report says; reported; requires; requires improvement; respe*;
        result; review; reviewed; safer; safet*; safety; seen; sense; servi*; services had; show; sign; since the;
        six; skill*; so that; social work; soon; spent; spoken to; spot; statu*; story; strategy; stren*; strong;
        teachers; that is; the best; the experiences; the findings; the inspectors; the local; the risk; the second;
        the service; the whole; thems*; themselves; thera*; there was; they have; they said; through the; time to;
        to a; to ask; to date; to have; to look; to talk; toddl*; told; too much; top; traum*; trauma; two years;
        unaccompanied asylum; understood; view; views; waits; want to; ways; weakn*; weaknesses; weeks; were told;
        what children; what has; when a; where the; which the; who; who go; who need; will be; with an; workers are;
        workers have; you
        """,
        -0.25: """
        = improvement; a break; a call; a family; a letter; a long; a number; a plan; a shared; a week; absen*;
        achie*; actio*; addit*; additional; adopt; adoption; adulthood; adults who; advic*; advice; advis*; adviser;
        advocacy; advocate; after; after the; after*; ago; ambit*; ambition; an advocate; and at; and child;
        and childrens; and in; and no; and to; answered; are at; are held; are looked; are put; are supported;
        arrangements for; asked about; assessment; assessments for; at how; authorities; away from; bad; becau*;
        because; been; been asked; been told; befor*; before; behin*; behind; better and; better outcomes; birthday;
        black*; botto*; bottom; but it; but not; call; called; card; care have; care leavers; care were; carer*;
        carers; carers and; cases; categ*; celeb*; certa*; chair; change; changed; changes; checks; checks on;
        child protection; child who; children placed; children under; children wait; chris*; circu*; circumstances;
        club; clubs; co; commission; concerns; concl*; confi*; considered; consistently; consu*; contact; contract;
        copy; council has; council is; council says; councillor; county council; crisi*; crisis; croyd*; daily;
        decid*; delay; depar*; depen*; did; discharge; distr*; donca*; done to; down to; drawn; durin*; during;
        effect; effectively; emplo*; empty; every one; evide*; evidence; excel*; excellent; excep*; exceptional;
        experiences; expla*; exploitation and; families and; families get; fathe*; first; for; for looked; for some;
        for them; for two; form; forme*; forms; found a; four in; four years; full of; fund; get to; go to; good;
        good enough; gp; grade; grant*; grip; had no; had the; had waited; hall; handl*; happen; has brought; has had;
        has put; has said; have an; have given; have moved; heari*; his; holidays; home care; how children; how the;
        hub; ill; improved and; improvement; in all; in at; in homes; in it; in its; in june; in march; in september;
        in this; in two; independent; inspection team; inspectors saw; insta*; into the; invol*; involved; is left;
        is now; it will; its care; its own; jobs; june; keeps; know that; know their; knows; last; late; leaders and;
        leavers; leavers and; leaving care; letters; level; line; list; liste*; longer than; look at; looks; lot;
        made; main: action; main: additional; main: adopt; main: advice; main: adviser; main: age; main: ago;
        main: alike; main: ambition; main: answered; main: authoritys; main: bad; main: begins; main: behind;
        main: being; main: birthday; main: books; main: bottom; main: built; main: bus; main: came; main: card;
        main: chair; main: changes; main: club; main: clubs; main: co; main: comes; main: commission; main: concerned;
        main: concerns; main: considered; main: consistently; main: contract; main: copy; main: cost; main: courses;
        main: delay; main: disabled; main: doing; main: drivers; main: elsewhere; main: evidence; main: excellent;
        main: follow; main: form; main: forms; main: fund; main: future; main: get; main: gets; main: go; main: goes;
        main: granted; main: guardianship; main: half; main: hall; main: happen; main: happened; main: hub;
        main: hundred; main: important; main: improvement; main: improvements; main: inspected; main: interview;
        main: is; main: jointly; main: keeps; main: kept; main: knows; main: late; main: law; main: lessons;
        main: letters; main: level; main: makes; main: meant; main: mentors; main: monday; main: moving; main: name;
        main: neglect; main: no; main: not; main: noticed; main: of; main: on; main: ones; main: orders; main: own;
        main: panels; main: parent; main: parents; main: peer; main: permanence; main: place; main: planned;
        main: poor; main: practice; main: praise; main: previous; main: process; main: programme; main: promised;
        main: real; main: recommendations; main: refugee; main: reports; main: residents; main: respond;
        main: response; main: rewritten; main: risks; main: room; main: safer; main: schools; main: seen; main: sense;
        main: serious; main: show; main: significant; main: sisters; main: slow; main: somebody; main: sooner;
        main: specialist; main: spent; main: spoken; main: starts; main: strategy; main: strengths; main: supports;
        main: sure; main: system; main: systems; main: text; main: themselves; main: therapist; main: theyre;
        main: thoughtful; main: told; main: trained; main: turn; main: understanding; main: video; main: we;
        main: weak; main: weeks; main: welcomed; main: werent; main: while; main: whod; main: whove; main: word;
        main: worries; main: write; main: wrote; make; make up; makes; match*; mento*; mentors; minut*; monda*;
        monday; move; movin*; moving; neare*; needs; needs are; needs to; nhs; north*; not be; not get; not in;
        noted that; now; numbers; nurse*; of an; of social; of which; of you; of young; offered; ofsted has; older;
        on a; one another; one of; only; only the; outco*; pace; packages; panel*; panels; partn*; pathw*; patie*;
        peer; people are; permanence; pictu*; place in; police; practice; practitioners; praised for; promised;
        protection and; psychologist; pupil*; pupils; quarter; queue; real; reasons for; recommendations; refugee;
        regulator; reports; requi*; respond; response; response to; return; reuni*; risks; room; said they; same day;
        satur*; say that; says that; schoo*; see them; seeking children; sees; send; septe*; september; serio*;
        serious; service has; service was; siblings; signi*; significant; since been; slow; social care; some;
        something; specialist; spott*; staff in; staff were; starts; strat*; strengths; such as; support is;
        support of; sure that; surve*; system; systems; teach*; team has; text; that their; that this; that were;
        that young; the child; the childs; the committee; the day; the department; the door; the list; the long;
        the move; the needs; the next; the nhs; the old; the response; the services; the two; them and; therapist;
        therapists; they do; they felt; they should; theyr*; theyre; thing*; things; this; this was; those in;
        those who; though; thoughtful; three days; time; to children; to ring; to tell; to their; told that; train;
        train*; trained; trained in; turns; under a; under*; understanding; unreg*; unregistered; up and; us; used to;
        vulne*; vulnerable; wait for; was found; was set; way of; we; we were; weak; weekl*; weekly; welcomed; were;
        were asked; were kept; were on; were said; weren*; werent; what was; what would; where children; wheth*;
        whether; whether they; which they; who is; who may; who use; whod; with; with additional; with children;
        with special; withi*; within; without delay; word; words; work and; work with; workers; workf*; workforce;
        write; wrote; young adults
        """,
        -0.375: """
        = about care-leavers; = about scope; a group; a psychologist; adult; alike; altho*; although; and a;
        and decisions; and foster; and protection; and sisters; and too; and young; answe*; as often; asked; at home;
        authoritys; bank; become; been done; birth*; brack*; breaks; calle*; carers assessments; carers in; cases of;
        centre; children has; children it; children on; comes; concerned; connected carers; could not; cut; day; days;
        decisions; decisions are; department; disch*; disruption; drop; each of; early; elsew*; elsewhere;
        exploitation; findings; follo*; for foster; for more; for years; forma*; foster; foster families; from;
        from overseas; gave; gets; go home; go in; had gone; had their; hadnt; hadnt been; harm; has improved;
        has told; have had; held in; help is; help with; home from; home to; homes are; hundr*; if you; impor*;
        important; improvements; in childrens; in five; in hospital; in november; in on; in one; indep*; inside a;
        inspe*; inspectors found; is also; is available; is outstanding; isnt; it also; it takes; it would; joint*;
        jointly; knew; lad; leave care; leavers who; lette*; like the; lived in; long time; look; looked at;
        main: adoption; main: adulthood; main: assessed; main: asylum; main: bank; main: become; main: breaks;
        main: build; main: call; main: called; main: caught; main: centre; main: change; main: contact; main: cut;
        main: day; main: days; main: decisions; main: department; main: discharge; main: drop; main: early;
        main: effect; main: empty; main: exceptional; main: experiences; main: exploitation; main: felt;
        main: findings; main: first; main: formally; main: from; main: gave; main: hadnt; main: harm; main: heard;
        main: his; main: holidays; main: jobs; main: june; main: kinship; main: knew; main: leaflet; main: list;
        main: lot; main: meetings; main: mums; main: often; main: overseas; main: page; main: part; main: picture;
        main: prompt; main: protection; main: quarter; main: queue; main: reviews; main: saw; main: send;
        main: september; main: set; main: something; main: stop; main: street; main: strong; main: talk; main: taught;
        main: teams; main: theirs; main: then; main: this; main: touch; main: trouble; main: used; main: way;
        main: why; main: words; main: workers; miles; miles away; most; mums; need to; neglect; never; no one;
        nobody is; not left; novem*; november; of being; of children; of exploitation; of new; of people; offer*;
        offic*; ofsted had; ofsted is; often as; older children; olds who; one thing; or in; order; our own; overs*;
        overseas; packa*; page; parents have; part in; picture; placed; placed in; positive about; pract*; prepa*;
        private fostering; promi*; prompt; put off; recor*; resid*; restr*; reviews; rewri*; rewritten; safeguarding;
        saw; schools; seen by; service; set up; since it; social worker; somet*; special needs; start; staye*; stayed;
        stop; support; supported housing; sure; talk; taugh*; taught; teenagers with; that children; that more;
        that one; the authoritys; the director; the inspection; the night; the police; the very; the way; their;
        their care; their families; their*; theirs; then; they need; to the; to which; too long; trans*; trouble;
        turn; under the; under which; unregistered homes; unsaf*; unsafe; used; violence; visits; vulnerable children;
        we are; were missing; what to; when it; when young; who have; with family; with people; with relatives;
        with send; worker; workers who; worries; would like; wrong; years
        """,
        -0.5: """
        = about management-oversight; act; adults; agreed; an; an adult; apart; appro*; are planned; ask; assoc*;
        at a; at eighteen; at one; being let; borough have; brothers and; build; carers get; children in;
        children inspectors; conce*; conne*; connected; consi*; conta*; council was; decision; each; each year; fast;
        for too; get; good for; groun*; had not; happe*; he; hold; how; how good; hundred; in care; in foster;
        in stable; in touch; in unregistered; interviews; is made; is taken; kinship carers; leade*; leadership;
        leafl*; leaflet; leave; left to; let down; main: act; main: advocate; main: allegations; main: apart;
        main: ask; main: asked; main: before; main: childs; main: council; main: decision; main: each;
        main: effectively; main: fast; main: feels; main: gone; main: gp; main: he; main: hire; main: hold;
        main: isnt; main: kind; main: left; main: never; main: nhs; main: november; main: offered; main: opening;
        main: order; main: pace; main: psychologist; main: safeguarding; main: should; main: start; main: stayed;
        main: through; main: uncles; main: visits; main: wait; main: waited; main: whom; main: worker; main: would;
        main: years; meet; meetings; moved on; need; negle*; next; next year; of its; of supported; off; once;
        over the; parents; people and; phone*; psych*; safeg*; set; some of; stable homes; support them; taken; teams;
        tell; the carers; the council; the duty; the first; the home; the last; the shared; there were; thoug*;
        through; touch; touch with; two more; two small; up a; up to; viole*; wait; waite*; waited; way; welco*;
        were looked; were still; what they; where there; whom; why; young carers; youngsters in
        """,
        -0.625: """
        = found; adult*; advoc*; agree*; and care; and have; are all; are being; autho*; back to; been given;
        care when; children can; children young; explo*; families in; family time; for over; from care; from home;
        given; gone; haven*; home office; homes of; hospi*; hospital; is no; it goes; kind; kinsh*; kinship;
        looked into; main: agreed; main: been; main: did; main: independent; main: last; main: look; main: made;
        main: make; main: matching; main: planning; main: taken; main: team; main: tell; matching; more homes;
        most of; new carers; openi*; opening; parents and; people were; protection; residents; say; shoul*; should;
        sisters who; small childrens; staff; syste*; the care; the children; they come; three more; throu*; uncle*;
        uncles; uncles and; were not; when they
        """,
        -0.75: """
        = about overall; after a; alleg*; allegations; and their; as a; broke down; can be; care is; care most;
        care of; carers had; carers the; chang*; for children; foster homes; go; have a; have lived; homes with;
        in with; main: by; main: given; main: hospital; main: interviews; main: leave; main: leavers; main: open;
        main: say; main: tenants; on children; open; own and; people who; planning; risk; see; they had; they were;
        where it; work
        """,
        -0.875: """
        children living; decis*; do not; for those; get a; live in; live with; main: see; of those; plan; prote*;
        revie*; those; when; while; who move
        """,
        -1.0: """
        = about front-door; = context; = foot; a good; broke; children and; down; goes; is where; main: at;
        main: broke; main: plan; main: relatives; main: risk; main: work; respo*; tenants
        """,
        -1.125: """
        = about assessments; foster carers; main: about; main: next; main: those; main: who; relat*; relatives;
        with the
        """,
        -1.25: """
        = inspectors; about; care for; carers were; main: down; where
        """,
        -1.5: """
        = about childs-voice; = about timeliness; who live
        """,
        -1.625: """
        some children
        """,
        -2.0: """
        with foster
        """,
        -2.125: """
        = about education; = about health
        """,
        -2.5: """
        = about recording
        """,
    },
    Theme.PERMANENCE: {
        5.625: """
        = about permanence
        """,
        2.875: """
        = about placements
        """,
        2.125: """
        main: adoption
        """,
        1.875: """
        family time
        """,
        1.75: """
        = about timeliness
        """,
        1.5: """
        main: order; of those; reuni*; will
        """,
        1.375: """
        up
        """,
        1.25: """
        children know; main: last; main: such; part of; super*
        """,
        1.125: """
        appli*; applications; carers who; good; grand*; judges; main: chance; main: late; main: temporary; perma*;
        tempo*; temporary; too many; where
        """,
        1.0: """
        adoptions; an aunt; chanc*; contact; good use; home; in a; judge; kinsh*; kinship; kinship carers;
        legal advice; long; main: adoptions; main: applications; main: aunt; main: child; main: judges;
        main: relatives; main: since; match*; parents are; plans; relatives; service manager; the other; too;
        under ten
        """,
        0.875: """
        = about plans; a return; above all; adopt; adopt*; after a; aunt; backl*; brought up; caref*; chance; child*;
        council has; expert; five of; helped to; is made; it says; judge*; kin; knew; main: adopt; main: as;
        main: contact; main: councils; main: family; main: judge; main: kin; main: permanent; main: placements;
        main: plan; main: sooner; many have; most of; mothe*; of adoption; order; plans to; practice for; settl*;
        sixteen weeks; social workers; such; they would; town is; while; who
        """,
        0.75: """
        are helped; as good; aunts; backlog; been in; broml*; bromleys; carers have; carers the; children benefit;
        contact centres; delays in; families in; family members; for years; from the; going; happy; have; heari*;
        held in; home under; ident*; if; is part; is thought; know; late; main: at; main: aunts; main: backlog;
        main: grandparents; main: identify; main: know; main: match; main: matched; main: pace; main: parents;
        main: pause; main: primary; main: reviewed; main: seeing; main: sisters; main: taken; main: to; main: while;
        manager; match; matched; most; mothers; mums; new parents; of; on short; once a; placed with; plan for;
        progress in; received; relat*; said social; said that; seein*; seeing; services on; settle; sisters are;
        six to; somebody who; stayi*; staying; supervision; support to; term; the inspectors; the step; the town;
        their children; they said; to identify; uncles and; under; up by; who move; young mums
        """,
        0.625: """
        = strength; a backlog; a panel; about from; above; advice is; after children; agenc*; all this; are; are told;
        at home; authority; boxes; broke; can say; care most; carer*; carers; cases are; cases the; chance of;
        children to; childs story; connected; delay in; everyone can; family group; final; finan*; financial; five;
        for their; forma*; forty; go home; grandparents; had since; half; half of; have had; have lived; helps to;
        home to; how long; identify; in with; inspectors say; is for; last; live; main: able; main: agency;
        main: authority; main: boxes; main: bromleys; main: expert; main: final; main: financial; main: five;
        main: future; main: getting; main: home; main: keep; main: kept; main: knew; main: let; main: long;
        main: permanence; main: permanency; main: pre; main: proper; main: resort; main: share; main: sixteen;
        main: step; main: tested; main: than; main: told; main: under; main: would; main: years; means to; move in;
        no plan; of all; of cases; of england; ofste*; ofsted; on children; once; one of; one reason; ones; over a;
        parents at; parents before; pause; permanency planning; permanent; placements; prais*; praise; promised;
        rated as; reason why; recei*; records had; said; say; say what; short term; sixte*; sixteen; so;
        special praise; take a; ten; the chance; the family; the judge; the seven; the trusts; theyr*; theyre;
        this part; time with; to court; to parents; to settle; to ten; to their; told; town; tried; two disabled;
        uncer*; uncertainty; uncle*; uncles; use is; waite*; waited; was rated; weeks; were; who could; with foster;
        with the; workers dont
        """,
        0.5: """
        a decision; a post; a worker; able; able to; about where; adoption; adoption services; all children;
        an earlier; and brothers; and if; and too; and was; and without; are assessed; are put; are still; are up;
        are used; at the; autho*; avoid; babie*; babies; baby; backlog of; be there; been; been no; been on; before a;
        began to; belon*; belong; betwe*; between; books; bring*; bringing; broth*; care do; care told; carefully;
        child from; child were; children cannot; childs; come too; comes to; conne*; conta*; could take; council will;
        councils; court are; cousi*; cousins; delay*; disch*; disruption; down; dragg*; early; enough about; family;
        finds; first; first day; for court; for four; for several; for six; foster; foster children; from care;
        futur*; future; gave; get; going home; good and; group conferences; had a; happe*; have found; hearings; here;
        how quickly; in contact; in foster; in its; in plain; in this; in two; inspectors had; keep; know that;
        know the; late to; left out; let; local authority; looked after; main: above; main: adulthood; main: avoid;
        main: between; main: books; main: brothers; main: childs; main: cousins; main: delayed; main: design;
        main: down; main: early; main: evidence; main: finds; main: firmer; main: first; main: for; main: forty;
        main: get; main: good; main: gran; main: habit; main: happy; main: hearing; main: hearings; main: into;
        main: lawyer; main: matter; main: means; main: money; main: mothers; main: mums; main: ofsted; main: older;
        main: orders; main: praise; main: received; main: second; main: sensible; main: short; main: sister;
        main: slow; main: solicitors; main: sought; main: statements; main: stayed; main: still; main: stories;
        main: term; main: their; main: ties; main: tried; main: uncles; main: year; may; now given; of family; on;
        on too; orders; other hand; permanence for; permanency; plain english; plan is; planning for; plans for; pre;
        progress; proper; retur*; revie*; reviewed; says; second review; section; sensible; seven; several areas;
        short; siste*; sister; so that; some have; soone*; sooner; sough*; sought; speak well; split up; statements;
        stay; staying in; step; story work; take children; term fostering; than four; that is; the first; the local;
        the number; the second; their parents; they get; they will; ties; time; to a; to adopt; to avoid; to become;
        to do; to hold; told a; told in; trust*; trusts; turn up; very few; viabi*; viability; weeks on; well of;
        were in; were not; where they; whether the; which are; who wish; whod; why the; will grow; wish; wish to;
        wishes; with carers; within weeks; wonde*; would
        """,
        0.375: """
        = about care-leavers; a childs; a first; a judge; a rise; a shared; about the; adopted; after; agency;
        altered; altho*; although; and for; and services; are and; are called; are left; are living; are made;
        are not; are offered; are placed; are protected; are taken; asked to; assessed; back and; be adopted;
        been waiting; before the; boys; bridg*; bridge; by managers; cabin*; cabinet; called; care the; careful;
        carers for; cases; celeb*; centres; check*; checks; child; children could; children have; children is;
        children with; city has; citys; coming into; conferences are; connected carers; copy; could; could not;
        couple; day that; deali*; decid*; decision; delay; depen*; disabled; disabled children; disru*; do so; eleve*;
        eleven; elsew*; elsewhere; ever; every; every child; everyone; families are; feeli*; feelings; firme*; firmer;
        for; for a; for over; formal; foster homes; getti*; getting; girls who; given in; going to; grown; had gone;
        happens; head of; held; helpe*; helped; hold; holds; home is; in at; in planning; in their; inspectors read;
        inspectors wrote; insta*; instances; interim; is done; is getting; is much; it comes; it said; it takes;
        it will; join; lawyer; learn; learning difficulties; left at; left to; letters and; little of; little ones;
        live at; lived; living with; local; long time; longe*; longest; made of; main: adopted; main: after;
        main: altered; main: an; main: argued; main: arrangements; main: assessed; main: away; main: babies; main: be;
        main: birth; main: bridge; main: bringing; main: called; main: cared; main: carefully; main: citys;
        main: connected; main: copy; main: crossed; main: dad; main: dealing; main: decision; main: discharge;
        main: doubled; main: ever; main: explained; main: formally; main: gave; main: given; main: going; main: gone;
        main: grown; main: half; main: happens; main: have; main: having; main: his; main: hold; main: holds;
        main: idea; main: intensive; main: interim; main: kinship; main: lived; main: longest; main: made;
        main: manager; main: may; main: mother; main: offered; main: ones; main: others; main: pair; main: part;
        main: planning; main: plans; main: proceedings; main: rare; main: rated; main: required; main: review;
        main: say; main: school; main: section; main: settle; main: seven; main: several; main: six; main: spend;
        main: stable; main: staying; main: strain; main: supervision; main: tale; main: therapeutic; main: third;
        main: today; main: together; main: town; main: trace; main: trusts; main: used; main: voices; main: waited;
        main: wherever; main: whod; main: will; main: wish; main: wishes; main: with; main: wont; main: youngsters;
        managers is; matter; means; memor*; memory; mondays; most children; move; much better; much on; natio*;
        nearl*; nearly; nearly all; need to; ninet*; not told; number of; offer*; offered; ofsted and;
        ofsted inspectors; on a; on agency; on average; on that; optio*; or two; other councils; over; oversight of;
        pace; pair; parents; parents and; parents is; part; people are; people who; plan; practice; pre birth;
        pregnant; prese*; prima*; primary; progr*; progress with; promo*; prope*; put off; quick*; quickly;
        recognised; recommends; recommends that; report has; reports are; rise; rise in; risk of; secon*; second;
        secti*; services for; several; share; since; since been; slow; solic*; spend; state*; staye*; stayed; stead*;
        still; stori*; stories; strain; sufficient; supervised; supported to; sure; tale; team was; teste*; tested;
        than; that social; that too; the citys; the early; the formal; the good; the home; the list; the long;
        the plan; the quality; the service; the start; the way; their; their first; therapeutic; these; theyd;
        this was; thought about; timel*; timely; to bring; to it; to learn; to say; to take; to turn; today; too late;
        trace; twelv*; two children; up an; use of; used well; wait a; waited for; waiti*; waiting; waiting to; waits;
        waits for; want to; was found; was praise; well for; well to; were called; were helped; were well; what is;
        what the; when it; when parents; where children; where to; where*; wherever; wheth*; whether; who cant;
        who live; who may; who want; why; wishe*; wishes and; with; with autism; with their; workers make;
        worries are; wrote; young*; youngsters
        """,
        0.25: """
        = about leadership; a case; a child; a lack; a new; a third; a weekly; a year; about how; abuse*; activ*;
        adulthood; agency staff; agree; aim; alcoh*; alcohol; all of; allow*; alter*; an; and get; and plans; and the;
        and were; answers; are in; are matched; are reviewed; are supported; are written; arrangements;
        arrangements for; as far; as long; assessments and; at risk; autism; be able; be good; been sent; before;
        before it; began; begun; better than; birth; brothers; by ofsted; calle*; came to; canno*; cannot; care and;
        care plan; care team; cared; changing; child has; child is; children are; children get; children wait;
        children were; childrens needs; commissioned; compu*; confi*; conse*; consent; conversations; counc*;
        councillor; councils in; county council; creat*; dad; date; days in; dealing; dealing with; decide; delays;
        difficulties; direc*; director; discharge; doesn*; doesnt; drift; each child; earli*; earlier; edge; edge of;
        emoti*; emotional; evide*; evidence; expla*; failures; falle*; fallen; famil*; fathe*; fifth; for an;
        for babies; for good; for more; for one; for permanence; gathe*; gathered; get the; getting better; girl;
        girls; give; go on; goes; good by; good progress; had; hadnt; hall; have their; havin*; having; head; hearing;
        help to; high quality; his; homes are; homes for; if they; ill; improve; in all; in care; in march; in one;
        in touch; inclu*; inspectors have; inten*; it; it also; it that; keepi*; keeping; kept; kings*; knows;
        lack of; last inspection; lasti*; lasting; lead; leaders know; lesso*; lessons; liked; littl*; little;
        live with; lost; made; main: abuse; main: advice; main: afterwards; main: aim; main: alcohol; main: answers;
        main: average; main: baby; main: been; main: belong; main: better; main: cabinet; main: came; main: care;
        main: cases; main: centres; main: checks; main: claim; main: coming; main: commissioned; main: court;
        main: decide; main: difficulties; main: disabled; main: disruption; main: domestic; main: eleven; main: empty;
        main: england; main: fallen; main: feelings; main: finding; main: formal; main: free; main: front;
        main: gathered; main: girl; main: girls; main: give; main: hadnt; main: hall; main: handled; main: health;
        main: held; main: here; main: include; main: is; main: join; main: joint; main: keeping; main: learn;
        main: legal; main: lessons; main: letters; main: liked; main: lives; main: local; main: looked; main: main;
        main: meant; main: mental; main: move; main: mum; main: neighbours; main: network; main: never; main: new;
        main: noticed; main: offer; main: paper; main: paragraph; main: patient; main: practice; main: prepare;
        main: promised; main: quality; main: quickly; main: recognised; main: recruitment; main: region; main: remain;
        main: reported; main: rise; main: run; main: same; main: says; main: see; main: serious; main: seriously;
        main: service; main: should; main: shut; main: sits; main: somebody; main: start; main: sufficient;
        main: takes; main: target; main: ten; main: tend; main: theirs; main: these; main: theyd; main: theyre;
        main: think; main: timely; main: too; main: turn; main: twelve; main: up; main: waits; main: want; main: ways;
        main: whether; main: why; main: widespread; main: worked; main: writing; main: wrote; many; march; matches;
        matte*; meant; medic*; minor*; minority; money; more than; mum; nationally; neighbours; network; no one;
        nobody had; not be; of four; of service; of significant; of social; of what; offer; offered a; ofsted found;
        olds; on care; on to; on where; one another; other*; others; out with; oversight; page; paper; parag*;
        paragraph; paren*; patie*; photo*; photographs; pictu*; picture; place in; place*; plain; plan and; plan to;
        plans are; plans were; plans which; point*; post; praise for; pregn*; prepare; private fostering; promi*;
        promptly; promptly and; protected; put in; quali*; quality; quality of; rare; rated; recog*; recom*; remar*;
        remov*; rest; return to; right time; safet*; safety; says a; score; see; see them; seen to; senior leaders;
        separated; serio*; serious failures; service; set up; sets; sever*; significant harm; sits; six; slow to;
        solicitors; some families; someb*; somebody; staff and; staff have; stage; starts; stay with; steps; suffi*;
        supervisors; supported and; syste*; system; taken; takin*; taking; tend; tend to; than at; than half; that;
        that a; that came; that each; that more; the case; the childs; the council; the edge; the head; the next;
        the people; their families; their*; theirs; there has; therefore; they; they also; they say; they were;
        thing*; things; think; think*; this; those who; thought; three times; throughout; time and; timet*; to be;
        to give; to have; to live; to see; to wait; told that; touch; touch with; tracked; true; twice; two; used;
        visits; visits to; voice*; voices; wait; warni*; warning; way and; way in; weeks of; were made; weren*;
        werent; what will; when children; when things; where a; which it; who had; who will; why they; wides*;
        widespread; widespread and; will be; with an; with learning; with them; wont; work for; work has; work on;
        work that; work was; worked; works; worry; year; year olds; years
        """,
        0.125: """
        = about unaccompanied-children; a clear; a joint; about; advic*; advice; aged; agree*; agreed; all; and have;
        and not; and of; and support; and with; and young; arran*; as; asylu*; asylum; at; autis*; avera*; average;
        away; been told; befor*; begun to; benefit from; birth*; birthday; break*; bus; by the; call; care in;
        cared for; carer; change; chief; chief executive; children; city; consi*; count*; county; countys; deal;
        decis*; desig*; domes*; domestic; domestic abuse; down to; drawn up; drive; early help; effective; executive;
        explained; failu*; for all; for care; for disabled; found; found to; four years; great; group; happen; has;
        has a; has gone; high; homes; i; in which; including; infor*; inspectors found; is a; its care; joint; law;
        less; like; long term; looke*; looked; made in; main; main: about; main: against; main: agencies; main: any;
        main: appointed; main: began; main: begun; main: beyond; main: boys; main: carers; main: change;
        main: concerns; main: consent; main: councillor; main: country; main: date; main: deal; main: december;
        main: delay; main: delays; main: director; main: earlier; main: effective; main: else; main: emotional;
        main: every; main: failures; main: foster; main: four; main: goes; main: hand; main: head; main: helped;
        main: high; main: law; main: lead; main: letter; main: little; main: many; main: matters; main: middle;
        main: nearly; main: notes; main: number; main: olds; main: open; main: opened; main: oversight; main: page;
        main: partnership; main: picture; main: placed; main: planned; main: points; main: promptly; main: protected;
        main: public; main: safety; main: score; main: send; main: small; main: starts; main: stay; main: system;
        main: take; main: taking; main: then; main: there; main: thought; main: time; main: times; main: touch;
        main: training; main: twice; main: two; main: visits; main: waiting; main: weeks; main: went; main: were;
        main: workers; make sure; mental health; might; monda*; need; neigh*; never; nine; not know; notes; number;
        of care; of our; of the; of them; older; opene*; opened; or; order*; out of; partnership; points; posit*;
        reason; records; recruitment; reported; required; required improvement; return; same; seeke*; send; sensi*;
        sent; separ*; serious; servi*; services were; short breaks; significant; skilled; some; some of; speak; start;
        strai*; take; that children; the board; the borough; the city; the countys; the end; the panel; the same;
        there are; there*; they have; third; thoug*; to date; to make; to what; to write; toddl*; too long; too much;
        twelve; unaccompanied asylum; until the; urgen*; use; wales; want; wante*; wanted; was; was the; ways; weekl*;
        weekly; went; when; which was; who are; with no; withi*; within; would have
        """,
        -0.125: """
        = about other; = foot; a few; a month; accom*; adviser; advisers; advoc*; after the; age; ahead; all the;
        alone; also; alway*; always; and in; and it; and that; and their; and they; and to; anoth*; appoi*; approach;
        areas; aroun*; around; arriv*; as a; as the; as they; ask; assessment; assis*; at every; attention; bad; bed;
        been done; been put; been rated; begin*; borou*; boroughs; came in; carried out; case; cent of; chall*;
        changed; check; child in; choic*; choice; chron*; chronologies; circu*; city council; clear; clear*; clini*;
        closely; colle*; come back; committed; contacts; could be; court; cqc; cut; dange*; day; decided; did;
        different; disab*; disabilities; discu*; do not; docto*; door; drawn; drugs; due; duty; eight; eighteen;
        examp*; expec*; experienced; experiences; exploitation; extra; faith; families who; far; febru*; february;
        find; flats; focus*; focused; focused visit; follo*; for them; found and; friends; full; furth*; further;
        gets; gone; grade; had been; has been; has to; have an; hospi*; hospital; house; house*; hub; impor*;
        important; improved; improvements; in may; in most; in some; information; inspected; inspection in; into care;
        is; islan*; it is; its own; job; july; known; lack; language; leade*; leaders; leadership; learn*; led; level;
        list; lists; lone; looks; main: accommodation; main: act; main: added; main: alone; main: already; main: also;
        main: another; main: bad; main: because; main: before; main: behind; main: changed; main: choice;
        main: closed; main: club; main: cqc; main: dealt; main: department; main: did; main: different;
        main: disabilities; main: door; main: draw; main: drawn; main: drugs; main: during; main: duty; main: end;
        main: enough; main: everything; main: experienced; main: experiences; main: exploitation; main: find;
        main: flats; main: further; main: got; main: grade; main: group; main: heard; main: help; main: her;
        main: homes; main: house; main: hub; main: important; main: improvements; main: information; main: inspected;
        main: january; main: judgement; main: july; main: known; main: knows; main: language; main: leadership;
        main: learning; main: leaving; main: led; main: left; main: lets; main: level; main: life; main: like;
        main: list; main: lone; main: longer; main: looks; main: making; main: management; main: mean; main: meeting;
        main: members; main: men; main: minutes; main: missing; main: months; main: moved; main: moving; main: much;
        main: must; main: named; main: next; main: night; main: nobody; main: november; main: officer; main: ofsteds;
        main: only; main: our; main: over; main: papers; main: parent; main: parenting; main: phone; main: places;
        main: play; main: posts; main: praised; main: private; main: programme; main: put; main: rating; main: read;
        main: recent; main: result; main: reviewing; main: risks; main: safeguarding; main: senior; main: september;
        main: shared; main: show; main: shows; main: so; main: someone; main: special; main: spoke; main: staff;
        main: strategy; main: stronger; main: summer; main: teams; main: teenagers; main: tell; main: that;
        main: therapy; main: through; main: trained; main: transition; main: unaccompanied; main: very; main: views;
        main: wait; main: we; main: week; main: welsh; main: whose; main: word; main: workforce; main: working;
        main: worse; main: yet; make; management; mean; meeting; meetings; membe*; mento*; met; missi*; missing; much;
        named; needs and; next; night; no; nobod*; novem*; november; now; of childrens; of harm; of practice;
        of which; offen*; ofsteds; on how; only; outcome; packa*; parenting; partners; parts; people in; people with;
        place; places; plann*; plans had; play; point; pract*; proce*; programme; provi*; rated good; ratin*; rating;
        reached; read; readi*; reading; recent; recor*; refug*; report says; reque*; requi*; resid*; result;
        review of; risks; run; safeg*; safeguarding; safety plans; said to; says the; septe*; september; services;
        shared; short*; should be; show; sign; skills; social work; someone; spoke; spoke of; statu*; straight;
        strat*; stren*; stron*; subje*; subject; summe*; summer; support; supported; teach*; teenagers; than they;
        that had; that services; that some; that their; that were; the child; the county; the cqc; the department;
        the help; the letter; the response; the time; the whole; them; them to; thems*; themselves; therapy; theres;
        they are; they did; they had; thing; through the; train*; trave*; treat*; two of; unacc*; unaccompanied;
        unaccompanied children; understand; views; viole*; visit; visit*; vulnerable children; wait for; was a;
        was told; way; weeke*; welco*; welcome; welsh; what has; what it; what they; when they; which; who has;
        who need; with send; without a; word; work is; worri*; worse; would be; years ago
        """,
        -0.25: """
        = about management-oversight; = about workforce; a; a disability; a good; a permanent; a social; a whole;
        about a; about children; accommodation; account; account of; achieved; achieving; acros*; across; action;
        adult; adult*; advis*; ago; among; among the; an independent; and achieving; and care; and early;
        and families; and how; and know; and managers; and sisters; anyth*; anything; apart; applied; appointments;
        are brought; are now; are seen; are too; are treated; area; areas for; as it; as often; at all; at once;
        atten*; back; be; be in; becam*; became; becau*; because; because of; been cut; belie*; benef*; benefit; big;
        born; bosse*; bosses; brief; but the; came; came out; can do; can see; cance*; cancelled; care; care are;
        care for; care leavers; care service; care were; cent; children from; children had; children in;
        children looked; close*; commended; commu*; compl*; conce*; concern; conti*; council; councillors;
        councils own; court*; courts; cover*; cultu*; days; dealt; dealt with; decisions about; depar*; department;
        described; detai*; did not; diffe*; difficult; direct; direct work; draw; durin*; during; educa*; education;
        eight*; else; end; everything; exami*; excep*; explo*; feel; few of; firm; first time; for each; for families;
        for family; for older; for those; for what; forme*; former; four; frien*; from; from a; from other; get a;
        get better; gives; go to; good in; guardians; had the; hard to; harme*; harmed; has come; have a; have become;
        have no; he; headi*; held up; helpi*; helping; home care; hours; how; how children; how good; how well; hurt;
        impro*; improvement; in five; in four; in to; independence; inspectors; inspectors met; interviews; invol*;
        involved; is better; is in; is what; isnt; it does; joine*; joined; journ*; judgement; known to; langu*;
        leavers; lets; lette*; life; live in; longer than; made to; main: account; main: achieved; main: across;
        main: action; main: again; main: ago; main: ahead; main: among; main: approach; main: approved; main: area;
        main: arent; main: ask; main: assessment; main: assessments; main: attention; main: became; main: bed;
        main: best; main: big; main: boroughs; main: bosses; main: brief; main: by; main: cancelled; main: case;
        main: cent; main: check; main: come; main: commended; main: committed; main: conferences; main: could;
        main: council; main: councillors; main: cut; main: day; main: decisions; main: described; main: desk;
        main: development; main: difficult; main: direct; main: done; main: education; main: eight; main: eighteen;
        main: eye; main: faith; main: few; main: firm; main: focus; main: former; main: fostering; main: friends;
        main: from; main: gives; main: had; main: harm; main: has; main: he; main: helping; main: hour; main: hours;
        main: however; main: improvement; main: inadequate; main: interviews; main: involved; main: isnt; main: job;
        main: lack; main: later; main: leave; main: leaves; main: month; main: more; main: mostly; main: neglect;
        main: noted; main: now; main: observed; main: officers; main: outcome; main: outcomes; main: outstanding;
        main: overlooked; main: pages; main: panel; main: payments; main: per; main: performance; main: place;
        main: point; main: police; main: poor; main: professionals; main: promises; main: pupils; main: reached;
        main: reason; main: recently; main: referrals; main: relationships; main: results; main: reviews; main: ring;
        main: safe; main: schools; main: secure; main: sessions; main: settled; main: she; main: significant;
        main: sit; main: social; main: specialist; main: spoken; main: standard; main: started; main: strengths;
        main: suitable; main: supported; main: talks; main: thats; main: they; main: thing; main: this; main: those;
        main: three; main: thresholds; main: took; main: trust; main: understand; main: understood; main: until;
        main: video; main: vulnerable; main: watched; main: weak; main: whats; main: whoever; main: wrong;
        main: youth; make up; managers; many of; means that; meeti*; men; minutes; monday; monit*; month; mostl*;
        mostly; much of; must; needs of; neglect; new; nobody; nor; not to; noted; notic*; notice; observed;
        of children; of parents; of plans; of support; of three; on file; on monday; on their; on time; on two;
        on what; on whether; one; or more; other; our; out on; outcomes; paedi*; pages; paid; paper*; passe*; passed;
        payme*; payments; people to; per; per cent; perfo*; performance; perso*; phone; pick; polic*; poor;
        practitioners; praised the; prepared; proceedings; profe*; professionals; promises; protection plans; pupil*;
        pupils; put on; reach*; ready; receive; recently; recommendations; record; referrals; refle*; regis*;
        relationships; relationships with; requires; requires improvement; response; results; reviewing;
        reviewing officers; ring; risk; safe; say that; service for; service has; services had; services have; shoul*;
        sit; six weeks; small number; so far; socia*; social; some care; someo*; somet*; something;
        special guardianship; specialist; spoke*; spoken; staff; standard; started; strengths; succe*; support is;
        talk to; talks; teams; teena*; tells; that are; that have; that it; that its; that parents; that the;
        the children; the court; the day; the front; the inspection; the needs; the new; the subject; their own;
        their social; them had; theres a; they should; thin; though; thought to; through; time of; to come; to find;
        to put; to show; to stay; to which; together to; together with; too little; tracker; transition; traum*;
        trauma; trust; two weeks; up in; visitors; voice; vulne*; vulnerable; was not; watch*; we have; week; weekend;
        weight; went on; were found; whats; wheel*; when the; where the; which the; whose; with care; with children;
        work to; worke*; workers and; workers in; workers who; worki*; working; writt*; written; wrong; you;
        young people; your; youth
        """,
        -0.375: """
        a care; a list; a permanence; accou*; actio*; adoption performance; and carers; and most; and supported;
        and well; any; anybo*; anybody; are a; are given; are the; arent; as was; asked; asked for; at good; be done;
        been left; best; better for; both; by a; can be; carers and; carers in; child protection; children at;
        children first; childrens; childrens services; come to; comes into; comme*; contact with; council would;
        count; decision making; decisions; descr*; development; disability; during the; encou*; fast; few;
        for childrens; for life; for the; gone through; got; guardians are; had come; had taken; hard; have been;
        heard; heard that; help with; how the; howev*; however; in an; in long; in ten; in the; independent; inspe*;
        inspectors said; inspectors were; inter*; is the; is where; it had; itsel*; itself; last year; letters;
        letters that; logge*; logged; looked at; made by; main: achieving; main: adoptive; main: adult; main: adults;
        main: alike; main: anything; main: anywhere; main: back; main: benefit; main: born; main: cannot; main: comes;
        main: concern; main: count; main: danger; main: days; main: deadline; main: fast; main: fell; main: generous;
        main: hard; main: hurt; main: itself; main: joined; main: leavers; main: live; main: logged; main: managers;
        main: managing; main: meet; main: meets; main: model; main: needs; main: no; main: nurseries; main: off;
        main: ordered; main: other; main: overnight; main: paid; main: partners; main: passed; main: practical;
        main: practitioners; main: psychologists; main: recommendations; main: requires; main: response; main: roof;
        main: sensitivity; main: set; main: sign; main: situations; main: tells; main: tests; main: thin; main: train;
        main: use; main: visitor; main: visitors; main: voice; main: warm; main: weekend; main: whole; main: whom;
        main: written; managing; many children; meet every; meetings were; meets; members heard; miss; model;
        nobody was; not make; not wait; now good; obser*; of it; officers; older children; ordered; out in; out why;
        outco*; overn*; overnight; parents who; photo; picke*; picked; placement; police; prote*; psychologists;
        recen*; resul*; reviews; roof; schoo*; schools; seen; sente*; sessions; shared with; shortly; should;
        since the; situa*; situations; social worker; speci*; special guardians; stand*; support from; take in;
        than the; the care; the councils; the courts; the legal; the most; the right; the two; there; there had;
        there were; they receive; those in; three weeks; thresholds; thresholds are; time that; too few; took; train;
        training on; two years; under the; understanding; understood; uneve*; until; up for; video; warm and; was in;
        was praised; we; weigh*; well prepared; well with; what a; where there; whether to; who care; with those;
        work of; work with; would do; yet; young
        """,
        -0.5: """
        = about assessments; a plan; adoption and; adoption is; adults; after and; alike; and council; and do; and is;
        are hard; assessments; assessments are; be it; before proceedings; bette*; better; birth parents; brought in;
        by; calls; came into; carers are; children waiting; children without; come; contr*; devel*; each;
        experience of; families; family and; fell; focus; for special; foster parents; fostering; fund; gener*;
        generous; got better; grandparents and; guardians and; help for; hired; homes where; in homes; in need; is to;
        its; kitch*; kitchen; kitchen table; know their; leave; leave out; leave*; letters to; look; main: anybody;
        main: asking; main: both; main: calls; main: childrens; main: does; main: experience; main: february;
        main: feel; main: fund; main: governments; main: grow; main: independent; main: its; main: kitchen;
        main: look; main: monday; main: not; main: notice; main: of; main: on; main: one; main: out; main: outside;
        main: people; main: photo; main: picked; main: radar; main: record; main: reports; main: return; main: seen;
        main: shortly; main: sides; main: table; main: team; main: trauma; main: understanding; main: was;
        main: young; met children; more; negle*; not enough; nothi*; nothing; nurse*; nurseries; of a; off; offic*;
        often; own; parents whose; permanence is; planned and; prepared for; protection; psych*; radar; refer*;
        repor*; respo*; social care; suppo*; support they; table; take part; talk with; team; team is; team which;
        tell; tests; that they; the areas; the permanence; the radar; the regional; there is; they cant; this time;
        thres*; to get; to the; trans*; up to; warm; well run; were on; were taken; where their; who came; who have;
        whole; work; worker
        """,
        -0.625: """
        = improvement; achie*; adoption support; adoptive; and family; appro*; approved; are found; are well; askin*;
        asking; better and; care is; chaired; child who; do; does; file; for adoption; for long; four of; governments;
        had no; has got; help; indep*; is being; is planned; legal; line; main: being; main: can; main: chaired;
        main: disability; main: drop; main: each; main: file; main: files; main: it; main: menu; main: miss;
        main: nothing; main: often; main: what; main: worker; needs; of their; off the; on the; one family; outst*;
        outstanding; parents of; part in; people; placement with; plan are; reports; right; set; the team;
        their family; three; under one; value*; valued; valued the; whose children
        """,
        -0.75: """
        = about education; = head; and children; and other; and what; are outstanding; being; care plans; chair*;
        children who; drop; experience; family friends; files; for whom; gover*; have to; into; letters before;
        main: children; main: inspectors; main: line; main: protection; main: receive; main: right; main: valued;
        outsi*; outside; panel; peopl*; return home; set out; support for; talk; the governments; the support; under*;
        what; whom; worker is
        """,
        -0.875: """
        = about disabled-children; = council; asses*; children and; children for; court work; main: a; main: all;
        main: hired; main: own; main: talk; main: work; permanence panel; services are; term foster; to children;
        work and
        """,
        -1.0: """
        = about childs-voice; = about health; = about overall; = about scope; adopters and; courts and;
        inspectors that; meetings are
        """,
        -1.125: """
        adopters; and special; for children; guardians told; main: do; main: families; out; told inspectors
        """,
        -1.25: """
        = about recording; = narrated; a life; planning meetings; with a
        """,
        -1.375: """
        legal planning; of court
        """,
        -1.5: """
        = found
        """,
        -1.625: """
        = about missing-and-exploitation
        """,
        -1.875: """
        = inspectors
        """,
        -2.125: """
        = about front-door
        """,
        -2.625: """
        = context
        """,
    },
    Theme.HEALTH: {
        7.5: """
        = about health
        """,
        2.5: """
        couns*
        """,
        2.375: """
        gps
        """,
        1.875: """
        main: autism
        """,
        1.75: """
        = about timeliness; main: gps; main: psychologist; nhs; psych*; the nhs
        """,
        1.625: """
        main: see; midwi*; psychologist
        """,
        1.5: """
        a e; e; main: nhs
        """,
        1.375: """
        a psychologist; diagn*; feel; main: check; main: diagnosis; main: therapists; main: trauma; wait
        """,
        1.25: """
        diagnosis; hospi*; hospitals; in care; integrated; main: clinic; main: neurodevelopmental; main: patients;
        main: women; midwives; neuro*; service is; therapists; too few; wheel*
        """,
        1.125: """
        = strength; autism; clini*; health assessments; help with; main: community; main: e; main: pay; main: wait;
        physi*; to get; vacci*; wards
        """,
        1.0: """
        and not; appoi*; but there; clinic; help for; integ*; integrated care; is run; main: appointments; main: feel;
        main: gp; main: integrated; main: who; neurodevelopmental; nurses; ortho*; patients; pay; pay for; said to;
        short*; too; traum*; trauma; was the; wheelchair; women; workers on
        """,
        0.875: """
        = about disabled-children; = foot; autis*; babies with; community; counselling; depre*; experience in;
        for those; in health; joint; learning disability; main: camhs; main: dentist; main: for; main: history;
        main: midwives; main: pathway; main: sleep; main: ward; main: wards; medic*; pathw*; patie*; pregn*; quest*;
        run by; see; sexua*; social workers; strength; teeth; the integrated; the joint; they experience; to be;
        weigh*; were said; when they; with the; workers in
        """,
        0.75: """
        a lack; avail*; available; babie*; babies; beds; board has; came; carers and; case conferences; check; consu*;
        counsellors; depression; distr*; distress; do not; docto*; emergency; emergency department; empti*; emptied;
        exami*; experience; families on; for anything; foren*; forensic; foster; free; fundi*; funding; go; go to;
        had their; has agreed; in life; innovative; inspectors heard; it for; it takes; key; life and; main: abuse;
        main: available; main: beds; main: child; main: counsellor; main: eating; main: foster; main: healthy;
        main: homes; main: hospitals; main: jabs; main: joint; main: list; main: nurses; main: pays; main: sexual;
        main: teeth; main: up; main: weighed; main: wheelchair; main: years; mothe*; nhs and; no one; of a;
        parents have; pathway; presc*; recov*; recovery; routi*; sad; scree*; sexual; sleep; so is; some children;
        stay in; tests; the governments; they feel; third of; to case; ward; was concern; who feel
        """,
        0.625: """
        = about childs-voice; = improvement; = inspectors; a diagnosis; a gp; a sleep; a third; abuse; adds; adopt*;
        adoption support; and help; and how; and or; and some; angry; appointments; as well; bedti*; born; camhs;
        check up; children wait; consultants; counsellor; dentist; doctor; eatin*; eating; emerg*; families;
        family had; first came; for an; for trauma; foste*; foster parents; get; get help; gover*; governments; gp;
        had been; has a; have used; heard of; home from; how they; if you; in unregistered; innov*; intervention;
        jabs; lack of; leave care; list; main: a; main: angry; main: appointment; main: born; main: case;
        main: clinics; main: counselling; main: cut; main: depression; main: drugs; main: emergency; main: every;
        main: go; main: intervention; main: is; main: medical; main: missed; main: months; main: not; main: nursing;
        main: paediatrician; main: pregnant; main: recovery; main: seen; main: sees; main: sessions; main: strength;
        main: stroke; main: stuck; main: tests; main: their; main: wellbeing; main: yearly; may; months for;
        new arrivals; nobody to; not all; occupational therapists; once a; ordin*; ordinary; passe*; pays; pregnant;
        prescriptions; record of; referrals to; screening; sees; sen; share the; staff keep; takes; teams of;
        that young; the community; their health; there was; they first; three; trained in; treat*; up to; use is;
        used it; was now; weighed; well being; with its; work with; worker and; years; years to; young; young people
        """,
        0.5: """
        a bit; a check; a counsellor; a dentist; a paediatrician; a pathway; about what; abuse is; acces*; access to;
        adhd; adopters; after the; agreed to; also a; always tell; and difficulties; and its; and no; and three;
        anxie*; anxiety; appointment; arrivals; ask; authors; bags; be; be had; be seen; be supported; breakfasts;
        bring a; by a; can; can see; case; cases on; checked; child in; children at; children in; clinics; commu*;
        concerned; continence; corporate parent; could say; cuts; department; devel*; development; didnt always;
        disor*; drugs; each of; education employment; emotional help; employment; falls; families wait; fell; first;
        for help; for pupils; for six; found; gaps; gaps in; gym; health visitors; healthy; heari*; hearing; histo*;
        history; however some; hub was; in crisis; inher*; inherited; initi*; initial health; inver*; is a; join;
        keep children; lack; leave; like the; lockd*; lockdown; made by; main: active; main: adds; main: adhd;
        main: assessment; main: babies; main: bags; main: body; main: can; main: checked; main: counsellors;
        main: cuts; main: development; main: distress; main: doctor; main: doesnt; main: employment; main: eyes;
        main: falls; main: feelings; main: fell; main: ferry; main: funding; main: governments; main: harm;
        main: healthcare; main: hearing; main: help; main: hurt; main: if; main: inherited; main: innovative;
        main: join; main: key; main: leave; main: lockdown; main: mind; main: need; main: nightmares; main: notes;
        main: once; main: ordinary; main: overdue; main: post; main: pregnancy; main: replaced; main: ring; main: sen;
        main: sending; main: shortly; main: specialist; main: taught; main: team; main: tested; main: three;
        main: too; main: until; main: very; main: was; main: went; main: young; mean; must; not by; not see; not to;
        noted; notes; of domestic; of health; of nine; ofsted found; older people; one was; or; or disabilities;
        out of; over the; overd*; overdue; paedi*; paediatrician; pathway for; people in; physiotherapy; place on;
        questionnaires; quick; recovery plan; remot*; repai*; report found; reports on; retur*; run; said; scores;
        screening for; see a; seen; services that; shortfalls; should keep; six more; stren*; strength and; strok*;
        stroke; strug*; stuck; support given; supported well; takes place; takes too; tb; teenager; tell us;
        than they; than two; that should; the backlog; the cases; the childrens; the countys; the day; the ferry;
        the mental; the neurodevelopmental; the question; the services; theres no; they have; to live; to pay;
        too long; trust*; trusts; unreg*; unregistered; unregistered homes; visio*; vision; vulne*; vulnerable;
        wait a; wait for; were overdue; what is; who pays; with sen; yearl*; yearly
        """,
        0.375: """
        = priority_action; a corporate; a doctor; a drop; a family; a plan; a specialist; a summary; access; achieves;
        agree*; agreed; also found; alway*; always; among them; and for; and more; and to; and training; anybody;
        anyth*; anything; are not; arriv*; aware; backlog; been cut; benef*; benefit; benefit from; bit; body; books;
        but too; by an; by the; can ring; can take; care board; care had; care have; carers can; catch; child;
        children do; children get; children were; commended for; community nurses; concern; conferences; corpo*;
        corporate; councillor; countys; cut; delays in; depar*; disabilities; disch*; drop in; early intervention;
        epile*; epilepsy; every; eyes; famil*; feeli*; feelings; filled in; follo*; for one; for them; for under;
        for want; foster homes; from harm; fund; get a; getti*; getting; gym passes; had a; had given; hard for; harm;
        harm and; have had; have their; healthcare; help; help in; home to; homes; hub; hurt; in at; in hospital;
        in reading; in their; incon*; initial; inspectors noted; inter*; invol*; is filled; is in; is meant; is the;
        its own; kinds; leaders to; leaving care; lengt*; list for; local; long to; main: about; main: access;
        main: agreed; main: always; main: anxiety; main: anyone; main: arrivals; main: assessed; main: avoid;
        main: barely; main: benefit; main: bit; main: by; main: centre; main: conferences; main: described;
        main: disabilities; main: disorder; main: early; main: either; main: exist; main: experience; main: five;
        main: follow; main: free; main: fund; main: graded; main: gym; main: has; main: hit; main: home; main: house;
        main: initial; main: kinds; main: know; main: lack; main: mean; main: medicines; main: miss; main: moment;
        main: month; main: mother; main: must; main: nine; main: olds; main: or; main: outcome; main: passes;
        main: passport; main: plain; main: point; main: prescriptions; main: procedures; main: pursued;
        main: questionnaires; main: queue; main: quick; main: regional; main: registered; main: reviews;
        main: routine; main: run; main: scores; main: screening; main: seldom; main: serve; main: shortfalls;
        main: speech; main: teenager; main: trained; main: training; main: treatment; main: under; main: unregistered;
        main: vision; main: vulnerable; main: walks; main: want; main: watched; main: year; main: you; makes sure;
        meant to; measu*; medical history; member; mind; miss; misse*; missed; months; more than; most have; mother;
        mothers; not had; now; nursi*; nursing; of performance; olds; on time; once; one child; oppos*; opposition;
        outcome; partners to; partnership working; passes; people from; people with; place*; placed; plain; plan for;
        plan that; prompt; question; reach*; reaches; reduc*; repla*; replaced; return; routine; routinely;
        school age; school and; score*; seeking children; seen a; seen in; serve; service was; share; should also;
        sit with; somebody who; speci*; special schools; specialist; summary of; sure that; take a; talk to; taugh*;
        taught; teena*; that; that can; that children; the hospital; the hub; the moment; the outcome; the police;
        the report; the social; the support; the trust; the trusts; their; there*; theres; third; this is; to the;
        to three; tortu*; train*; trained; two years; unacceptable; until; use; visits are; waite*; waited;
        waited too; was said; weeks to; well; went; were assessed; wheelchairs; which were; who comes; who had;
        who is; with no; with partners; women who; working on; year olds; year to; years for; you have
        """,
        0.25: """
        = narrated; a change; a half; a learning; a number; a shortage; a social; a year; able; able to; achie*;
        adopted; all children; an adult; an assessment; and a; and council; and education; and had; and most; and of;
        and young; anybo*; anyon*; anyone; apolo*; are being; are seldom; are taken; arran*; arranged; as they;
        assessed; assessment; asylum seeking; at a; at every; at school; at weekends; augus*; august; backl*; badly;
        barel*; barely; based; be made; better for; between the; board; bounc*; bridg*; but; by video; came in;
        care are; care in; care were; centre; charge of; check*; child had; children and; circu*; circumstances;
        class*; come from; commended; conce*; conse*; consent; conti*; copy; could not; course; crisi*; crisis;
        critical; delay*; delays; described; different; diffi*; disability; disabled childrens; doesn*; doesnt; drop;
        emoti*; emplo*; ever; every child; exper*; eye; fare; few; fewer; fille*; filled; five years; follow;
        followed; for a; for it; for over; forwa*; foster carers; found but; found the; four years; from parents;
        from the; gathe*; gathered; get to; going home; had seen; half; half of; hard; harme*; harmed; has brought;
        has not; have done; heard; hold; house; illne*; impact; in each; in every; in this; incid*; inconsistent;
        involved; is that; it that; it took; its work; joint*; jointly; lapse*; leaders; leaders know; leavers had;
        leavers have; letter says; liked; looked after; lost; main: able; main: adopters; main: among; main: an;
        main: anybody; main: arranged; main: arrives; main: ask; main: attend; main: august; main: autumn;
        main: badly; main: be; main: books; main: bottom; main: came; main: charge; main: circumstances; main: class;
        main: clearly; main: closed; main: commended; main: commissioned; main: complex; main: concerned;
        main: consent; main: contract; main: copy; main: corporate; main: councillor; main: countys; main: course;
        main: critical; main: department; main: district; main: domestic; main: drop; main: education; main: eighteen;
        main: else; main: emotional; main: ended; main: exploitation; main: eye; main: fall; main: filled;
        main: followed; main: found; main: gaps; main: gathered; main: getting; main: grow; main: had; main: half;
        main: hand; main: have; main: histories; main: hospital; main: however; main: hub; main: impact;
        main: inadequate; main: inside; main: involved; main: its; main: judge; main: keep; main: language;
        main: last; main: liked; main: local; main: lost; main: may; main: member; main: memory; main: miles;
        main: more; main: mothers; main: moved; main: multi; main: national; main: neglect; main: never; main: noted;
        main: notice; main: nurse; main: ones; main: opposition; main: pandemic; main: particular; main: placed;
        main: pointed; main: possible; main: praised; main: professional; main: promises; main: prompt;
        main: provided; main: provision; main: quarter; main: question; main: reading; main: ready; main: referral;
        main: referrals; main: return; main: routinely; main: secondary; main: seeing; main: share; main: somebody;
        main: standing; main: stay; main: suspected; main: takes; main: thanks; main: theres; main: theyre;
        main: third; main: treated; main: trusts; main: understanding; main: video; main: waits; main: weeks;
        main: whether; main: while; main: working; main: worry; main: worse; memor*; memory; momen*; moment;
        more stable; multi; multi agency; need; need a; new; night*; nobody could; not always; not enough; noted the;
        of early; of help; of hours; of their; of those; on the; only; opera*; our; outcome of; own; part in;
        part time; partnership; passed; passp*; people have; people leaving; people were; persi*; point*; pointed;
        post; practice was; prese*; professional; programme; promi*; promp*; provision; queue; reading; ready;
        records are; referrals; refugee; regio*; regional; regis*; registered; relationships; relationships with;
        remar*; ring; say how; school; secon*; second; secondary; see what; seldo*; seldom; sensory; service for;
        shoul*; should; some care; some of; someb*; somebody; south*; speec*; speech; staff were; still; summaries;
        support and; team; than; thank*; thanks; thanks to; that a; that care; the better; the exploitation; the list;
        the pandemic; the queue; the regional; the same; them to; there is; theres a; they; they also; they found;
        things were; those in; three years; time in; times for; to a; to come; to have; to see; to stay; toddl*;
        told inspectors; told that; unacc*; under; understanding; up for; very; video; virtu*; virtual;
        virtual school; visit in; waiting list; waits; want of; was; was described; watched; way to; weeks; weeks for;
        wellb*; wellbeing; were a; were being; were found; were praised; what they; which had; who has; who leave;
        with carers; with children; with complex; without a; worker for; worki*; working; working in; worse; you;
        young adults; youth workers
        """,
        0.125: """
        = about care-leavers; = about front-door; = about unaccompanied-children; a; a full; a joint; a significant;
        about the; activ*; adults who; after; after children; after*; along; among; and are; and it; and their;
        and was; are kept; are made; as a; as the; askin*; asking; assessments are; asylu*; asylum; at all; autum*;
        autumn; back; back to; began; being; both; cent; cent of; chair*; chairs; charge; children; children have;
        close; closed; compl*; complex; cours*; criti*; delay; descr*; described as; disab*; district; domes*;
        domestic; domestic abuse; each; early; educa*; education; eighteen; emotional; ended; expec*; exploitation;
        face; families in; five; for two; found and; frame*; get the; grow; had; had to; hand; hard to; have a;
        have not; impac*; in for; in it; inspectors; inspectors came; inspectors saw; keep; know; know what; langu*;
        language; last inspection; leade*; learning; leavi*; leaving; like; main: after; main: agency; main: also;
        main: at; main: before; main: being; main: both; main: but; main: care; main: cases; main: cent; main: chairs;
        main: checks; main: ciw; main: close; main: considered; main: delays; main: did; main: disability;
        main: effect; main: ever; main: extra; main: face; main: failings; main: first; main: get; main: given;
        main: growing; main: heard; main: hold; main: inconsistent; main: leaders; main: learning; main: meant;
        main: nearly; main: now; main: number; main: older; main: own; main: passed; main: per; main: praise;
        main: range; main: relationships; main: residential; main: reviewed; main: risk; main: said; main: school;
        main: should; main: significant; main: since; main: special; main: spoke; main: stable; main: still;
        main: strategic; main: strong; main: than; main: that; main: therapy; main: to; main: use; main: view;
        main: virtual; main: waited; main: well; main: widespread; makes; meant; miles; missing from; month; month*;
        more; most of; nearly all; never; nine; nobody; of harm; of the; on their; out in; pande*; pandemic; parents;
        particular; per; per cent; performance; plan; point; practitioners; prais*; praised; praised for; prior*;
        protection and; quart*; quick*; range; range of; readi*; recor*; record; records; refer*; referral; refug*;
        report; results; reviews; risk of; safer; same; says that; seeki*; seeking; send; services are; sessi*;
        sessions; signi*; significant; special; spoke; stabl*; stable; staff; staff and; stay; strategic; stree*;
        street; teams; that there; the children; the impact; the partnership; them; to it; training; troub*; turn;
        understand; used; visit; visit*; want; wante*; wanted; watch*; weekends; well as; when it; wheth*; whether;
        which has; which the; while; who need; wides*; widespread; with their; withi*; within; work in; work of;
        worked; worry; writt*; written
        """,
        -0.125: """
        = about scope; = found; a parent; a report; above all; accor*; according; according to; accou*; account;
        adult social; advic*; advice; aged; ago; ahead; all; allow*; almos*; almost; ambit*; and all; and have;
        and protection; and sisters; and with; answer; any; april; are to; area; aroun*; around; as; assessments;
        autho*; avera*; average; away; been told; begin*; best; bette*; better; betwe*; between; birth; brothers and;
        bus; but the; cabinet member; call; care; chall*; changed; checks; child protection; child was; childs;
        chris*; christmas; city; citys; come; commission; commitment; committed; contact; could; council was; county;
        county council; cultu*; danger; dealt; dealt with; decid*; decision; detai*; did; difference; down; earli*;
        earlier; effective; elect*; evalu*; examp*; families and; families are; febru*; february; feedb*; feedback;
        find; findings; finds; firm; focus; for all; for its; for years; formal; fostering; four; framework; frien*;
        friends; get better; given a; goes on; guard*; happe*; has; have been; head of; healt*; help and; helped to;
        holid*; hour; ident*; improvements; in all; in february; in march; in may; in need; in november; in one;
        in some; information; inspectorate; inspectors have; inspectors said; into; inves*; is being; isnt; it had;
        it has; janua*; january; journ*; judged; july; just; large; late; law; leadership; least; leavers and; lette*;
        letters; like to; line; liste*; lives; lone; longer; looke*; looked; looked at; made; main: according;
        main: across; main: adoption; main: another; main: answered; main: april; main: around; main: attendance;
        main: average; main: between; main: break; main: bus; main: cabinet; main: call; main: carers; main: change;
        main: changed; main: childrens; main: childs; main: city; main: citys; main: college; main: come;
        main: committed; main: consistently; main: contact; main: council; main: crisis; main: danger; main: days;
        main: dealt; main: difference; main: done; main: door; main: earlier; main: effective; main: eleven;
        main: everything; main: fast; main: february; main: few; main: find; main: formal; main: forty; main: from;
        main: great; main: he; main: here; main: high; main: improvements; main: include; main: inspection;
        main: inspectorate; main: isnt; main: january; main: july; main: late; main: law; main: lead;
        main: leadership; main: least; main: life; main: little; main: lone; main: looked; main: making;
        main: manager; main: many; main: march; main: meetings; main: minutes; main: most; main: much; main: night;
        main: nor; main: offer; main: open; main: others; main: our; main: outstanding; main: pace; main: parenting;
        main: parents; main: past; main: permanence; main: permanent; main: personal; main: picture; main: planning;
        main: positive; main: promptly; main: provide; main: quickly; main: rated; main: receive; main: relatives;
        main: requires; main: safeguarding; main: same; main: second; main: send; main: senior; main: serious;
        main: service; main: services; main: side; main: some; main: spent; main: staff; main: stronger;
        main: supervision; main: talk; main: talked; main: teenagers; main: ten; main: today; main: told; main: twice;
        main: us; main: used; main: visited; main: weekly; main: welsh; main: which; main: whom; main: whose;
        main: with; main: word; main: workers; main: wrote; main: yet; main: youngsters; make; makin*; making;
        management; manager; march; matte*; means; meeting; meetings; minut*; most; most children; movin*; moving;
        negle*; neglect; night; no; not; not yet; novem*; november; number; of; of children; of disabled; off; office;
        ofste*; ofsted; on; on children; open; others; out; outco*; outcomes for; outst*; outstanding; overs*; pace;
        packa*; pages; paper; paper*; parents and; parents of; part; payme*; people; permanence; permanent; personal;
        personal advisers; phone; photo*; picture; place; posit*; positive; practice; probl*; proce*; profe*; prope*;
        prote*; protection; provi*; put in; raise*; rated; ratin*; reasons; refle*; relatives; report said; requi*;
        requires; requires improvement; resid*; response to; review; safet*; safety; schoo*; self; sent; separ*;
        serio*; serious; set up; setti*; side; sign; signe*; sixte*; sixteen; slow; some; sound; spent; stand*;
        state*; statu*; strategy meetings; strong; stronger; super*; supervision; support; talk; talked; talks; text;
        that it; that no; that some; the cabinet; the city; the citys; the councils; the department; the front;
        the inspection; the last; the most; the needs; the right; the two; the whole; them in; they can; through the;
        times; to adult; to ask; to improve; to keep; too little; track*; turne*; turned; twent*; twenty; under the;
        up; up by; us; used to; visited; want to; was a; was given; week; weekl*; weekly; welsh; were; were in; what;
        which is; who came; whose; will be; with a; with parents; with young; word; worker; would be; wrote;
        years ago; yet; youth
        """,
        -0.25: """
        = about leadership; a care; a case; a child; a duty; a letter; a monthly; a place; a team; about a; above;
        absen*; absent; acros*; across; act; actio*; action; adults at; adviser; advoc*; age; agenc*; agencies;
        all but; and children; and childrens; and in; and staff; answe*; are left; are no; are too; ask for;
        asked the; at home; atten*; attendance; baby; be a; becau*; because; before a; begin; begun; birth parents;
        blank; break*; breaks for; brigh*; broth*; brothers; budge*; by social; by their; cabin*; cabinet; caref*;
        careful; carer; chance; chang*; chari*; charity; checks on; child who; children are; children had;
        children of; children on; childrens homes; childrens services; choic*; choice; clear; club; colle*; confi*;
        copie*; council had; councils; cqc; dange*; data; days; deaf; denta*; dental; denti*; did not; diffe*;
        discussions; does not; durin*; during; early help; education and; effec*; ehc; ehc plans; eight; end; enoug*;
        enough; enquiries; equip*; equipment; even; everything; evide*; evidence; excel*; excellent; excep*;
        exception; families get; far; felt; finan*; findi*; fives; for disabled; for every; for families; for more;
        for parents; for too; forma*; found in; from; front; futur*; future; goes; gone; goodb*; goodbye; great;
        grown; had no; had told; has been; has to; have; have agreed; have no; have seen; hear; helpi*; helping; here;
        his; home; if a; impor*; important; improve; improvement; in an; in five; in place; in the; include;
        including; incre*; independent; inspe*; inspection; inspectors found; into the; is done; is still; is well;
        it; it does; job; jobs; june; keeps; lacke*; lacked; last; lawye*; lead; leaflet; leavers are; legal; less;
        level; light; littl*; little; live; live with; look; made to; main: above; main: absent; main: act;
        main: action; main: agencies; main: ahead; main: alcohol; main: answer; main: arent; main: as;
        main: assessments; main: baby; main: begin; main: begun; main: believed; main: brothers; main: careful;
        main: carer; main: centres; main: chance; main: christmas; main: clear; main: club; main: code; main: comes;
        main: contracts; main: copied; main: cost; main: councils; main: county; main: cqc; main: data;
        main: decision; main: direct; main: does; main: dropped; main: during; main: ehc; main: enough;
        main: enquiries; main: even; main: evidence; main: excellent; main: experienced; main: facts; main: familys;
        main: far; main: felt; main: file; main: finds; main: fives; main: flat; main: friends; main: front;
        main: future; main: goes; main: gone; main: happy; main: head; main: hear; main: held; main: helping;
        main: hours; main: how; main: hubs; main: important; main: improve; main: improvement; main: including;
        main: independence; main: independent; main: into; main: jobs; main: judged; main: just; main: keeps;
        main: kept; main: known; main: later; main: led; main: legal; main: less; main: letter; main: level;
        main: light; main: likely; main: lines; main: live; main: make; main: means; main: meet; main: members;
        main: might; main: missing; main: money; main: named; main: neighbours; main: new; main: none; main: november;
        main: nurseries; main: october; main: off; main: office; main: officers; main: often; main: online;
        main: organised; main: out; main: pages; main: partners; main: people; main: phone; main: plans;
        main: process; main: public; main: quality; main: read; main: real; main: recognised; main: reflect;
        main: respite; main: responsibility; main: right; main: safe; main: saw; main: says; main: score;
        main: search; main: sent; main: set; main: short; main: sign; main: single; main: six; main: so; main: social;
        main: sound; main: specific; main: spot; main: spring; main: step; main: strengths; main: system; main: talks;
        main: telling; main: term; main: themselves; main: there; main: thought; main: through; main: time;
        main: together; main: took; main: violence; main: visit; main: watch; main: weight; main: were; main: whod;
        main: whove; main: why; main: younger; main: youth; many; many of; may be; meet; meeti*; mento*; mentors;
        might; missi*; missing; morni*; mums; named; needs of; needs to; neigh*; neighbours; next; not know; numbe*;
        number of; octob*; october; of service; of these; of three; of us; offer; officers; often; older children;
        one another; one in; onlin*; online; organised; out for; outside the; parents are; past; people are;
        people wait; perma*; picke*; picked; picked up; pictu*; planning; plans for; practical; prima*; process;
        progr*; provide; publi*; public; quali*; quality; read; real; reaso*; recei*; receive; recog*; recognised;
        recru*; repor*; reque*; residents; respe*; respi*; respite; response; responsibility; right; rise; risks;
        rooms; rules; safe; safeg*; safeguarding; says; schem*; scheme; score; secti*; secur*; secure; see that;
        senio*; senior; septe*; september; servi*; services; services and; services in; set; settl*; seven*; sever*;
        she; short; should be; signs; since; single; six; six weeks; so; so that; socia*; social; social work; somet*;
        something; spite of; sprin*; spring; staff in; staff who; start*; step; strengths; support for; supported;
        syste*; system; taken; team that; tende*; term; that every; that families; that is; that they; the borough;
        the cqc; the disability; the education; the first; the new; the number; the ofsted; the staff; their needs;
        their own; thems*; themselves; then; there; there are; there were; these; they saw; those; thoug*; time;
        to each; to lead; to make; to one; to their; to those; toget*; together; told; took; trans*; understood by;
        unpai*; unpaid; unpaid carers; until the; up in; up the; upon; view of; voluntary; vulnerable children;
        waits for; was in; was no; was not; watch; ways; weeke*; were at; were not; were often; what children;
        when children; where children; who was; whod; whom; whove; why; with; with social; work; worke*; workers are;
        workers have; workers who; year old; yes; your
        """,
        -0.375: """
        = about permanence; = about recording; a good; a queue; a service; adapt*; adaptations; ages; and alcohol;
        and families; and we; and well; and were; areas; arent; assessors; at one; bank; bar; becom*; become;
        been seen; befor*; before; belie*; borou*; borough; breaks; calle*; called; carer*; carers; centr*; centres;
        children who; code; conference; const*; conta*; contr*; counc*; council has; court; decisions; differed;
        direc*; direct; discu*; does; doing; done; drawn; drug; education health; equipment and; experienced; facts;
        family; few children; file; files; for; for carers; for what; for young; found to; grant; group; had not;
        happy; harde*; health partners; health workers; held; help is; home care; hours; however the; if; in spite;
        in two; in which; in words; indep*; is about; it is; judge*; known; leafl*; learning difficulties; led; left;
        life story; lines; lists; livin*; living; local authority; longe*; main: account; main: adaptations;
        main: adviser; main: age; main: ages; main: areas; main: asked; main: assessors; main: become; main: been;
        main: better; main: breaks; main: called; main: conference; main: day; main: decisions; main: discussions;
        main: do; main: drawn; main: eight; main: equipment; main: exception; main: fail; main: files; main: good;
        main: grant; main: grown; main: helped; main: his; main: informed; main: inspectors; main: job; main: left;
        main: lists; main: living; main: look; main: managers; main: monthly; main: neither; main: next;
        main: nursery; main: of; main: ofsted; main: old; main: one; main: paper; main: place; main: plan;
        main: police; main: poor; main: practical; main: practice; main: prison; main: professionals; main: questions;
        main: reports; main: residents; main: response; main: risks; main: scheme; main: september; main: shared;
        main: signs; main: small; main: speak; main: stopped; main: story; main: telephone; main: them; main: things;
        main: trust; main: upon; main: ways; main: week; main: weekend; main: words; main: work; main: worker;
        main: would; main: write; main: yes; managers; many children; members; met; money; monthly; mood; morning;
        much; needs; nine in; no longer; nobody had; not been; nurseries; occup*; occupational; of care; old; organ*;
        outcomes; panel; parents to; part of; partners; person; police; poor; pract*; preve*; priso*; prison;
        professionals; progress; psychologists; pupils with; questions; rarel*; rarely; refer; reports; reports for;
        searc*; search; share*; shared; show what; singl*; small; social care; speak; spite; story; story work;
        strat*; stron*; support that; surgeries; team was; telep*; telephone; ten; the care; the school; the search;
        the service; the visit; therapist; thing*; things; thought; throu*; through; time of; to bring; to find;
        to help; trust and; understood; volun*; waited for; waiting for; weekend; were less; when; when a; where;
        which; who; will; with autism; witho*; without; without their; words; workers; write; young*; younger
        """,
        -0.5: """
        a hospital; adult*; adults; advice for; advisers; alcoh*; alcohol; an occupational; and health; and school;
        and that; are the; asked to; at; at the; authority; boys; brief and; child is; children to; council; decis*;
        disabled; disabled children; do so; duty; everybody; go on; harm that; head; heads; help to; helpe*; helped;
        housi*; housing; how well; impro*; informed; known to; main: adults; main: advisers; main: approved;
        main: authority; main: blank; main: borough; main: boys; main: calls; main: concerns; main: court;
        main: dentists; main: duty; main: end; main: everybody; main: family; main: goodbye; main: group; main: heads;
        main: highlighted; main: housing; main: knows; main: leaflet; main: let; main: made; main: mental; main: met;
        main: occupational; main: other; main: outcomes; main: page; main: panel; main: part; main: person;
        main: probation; main: progress; main: put; main: rarely; main: refer; main: spite; main: start; main: such;
        main: teams; main: they; main: this; main: two; main: understood; main: we; main: what; main: whole;
        main: will; neith*; neither; nursery; occupational therapist; occupational therapy; of it; one; one of; other;
        page; perso*; plans; polic*; porta*; probation and; professionals were; pupil*; pupils; rewro*; rewrote; risk;
        room; show; sit in; start; stopp*; stopped; strategy; teach*; teachers; the few; the local; the time;
        they are; they were; to say; to show; told the; were asked; what the; who are; whole; would
        """,
        -0.625: """
        = about assessments; = about missing-and-exploitation; = council; a few; advis*; and adult; and care; are;
        been; brief; calls from; care and; care for; checks of; commi*; concerns; dental checks; from hospital;
        health and; health services; help children; inclu*; infor*; is to; it was; knows; let; main: brief; main: it;
        main: long; main: morning; main: planned; main: play; main: rewrote; main: room; main: show; main: strategy;
        main: teachers; main: users; main: without; manag*; needs are; no child; not every; of age; offic*; people on;
        planned; proba*; probation; put; respo*; say; services do; some people; such; the inspectors; the team;
        therapeutic help; this; to wait; trust; we; who have; with health
        """,
        -0.75: """
        = about overall; a play; about; approved; approved mental; asked; calls; every*; for children; health service;
        health trust; is not; main: all; main: disabled; main: doing; main: helps; main: say; menta*; mental; on a;
        people had; people over; plann*; therapy with; users; visitors and
        """,
        -0.875: """
        and the; dentists; health advice; helps; was found; were also
        """,
        -1.0: """
        = about workforce; appro*; for occupational; for people; health; in a; main: therapeutic; play; the health;
        workers and
        """,
        -1.125: """
        adult; main: adult; mental health
        """,
        -1.25: """
        therapeutic
        """,
        -1.375: """
        adult mental
        """,
        -1.5: """
        = about placements
        """,
        -1.625: """
        = head
        """,
        -1.875: """
        = about plans
        """,
        -2.125: """
        = about other; = context
        """,
        -2.375: """
        = about management-oversight
        """,
    },
    Theme.EDUCATION: {
        7.5: """
        = about education
        """,
        2.375: """
        main: work
        """,
        2.125: """
        in care
        """,
        1.75: """
        children with
        """,
        1.625: """
        into work
        """,
        1.5: """
        is to; main: class; main: do; the answer
        """,
        1.375: """
        class; main: soon; nurse*; nurseries; secto*; sector
        """,
        1.25: """
        a school; at the; every child; main: into; main: nurseries; main: schooling; main: schools; school was
        """,
        1.125: """
        = foot; boys; children on; how often; main: job; main: reading; main: timetables; main: well; not told;
        revie*; reviews in; schooling; this
        """,
        1.0: """
        answer; child; do; education plans; given; in school; main: added; main: course; main: given; main: miss;
        main: sector; main: study; often; people over; place*; schools; study; to be; too; year olds
        """,
        0.875: """
        acade*; answe*; are at; atten*; attend; by the; could say; degre*; how many; job; lads from; main: behave;
        main: part; main: places; main: reviewed; main: training; miss; nine are; nursery staff; of; of children;
        olds; one in; places; probe*; readi*; reading; soon; taught in; teach*; teacher; teachers and; they come;
        timet*; timetables; training or; which the; with send; workers attend
        """,
        0.75: """
        = about unaccompanied-children; academy; almost half; and social; are in; are missing; be reviewed;
        child with; children of; come and; exclu*; for improvement; found for; gener*; in work; inclu*; into; level;
        main: answer; main: arent; main: boys; main: college; main: countys; main: for; main: inclusion; main: many;
        main: off; main: olds; main: portage; main: starts; main: they; main: this; main: too; music; nine; numbe*;
        of a; of school; porta*; portage; recommendation; said; schools are; schools were; so that; starts;
        take children; taugh*; taught; that a; the authority; the time; tribunals; welsh; with social; young people
        """,
        0.625: """
        = strength; a move; about children; about these; absence; added; almos*; almost; an; and how; annual reviews;
        are about; are encouraged; arent; arrived; but too; care are; children in; children who; class*; close*;
        coast*; council looks; countys; cours*; encou*; encouraged; encouraged to; every; everyone can; for parents;
        foster; four in; go to; good; has been; inclusion; inspected; inspectors were; is still; leavers who; link;
        main: absence; main: academy; main: age; main: attend; main: began; main: book; main: degree; main: degrees;
        main: education; main: good; main: hard; main: lead; main: learn; main: learning; main: lessons; main: meant;
        main: medium; main: music; main: nineteen; main: or; main: recommendation; main: special; main: start;
        main: teacher; main: tenth; main: termly; main: week; many children; meant; mediu*; medium; move;
        need services; nineteen; number of; of those; one area; parents of; part; part time; people leaving;
        people with; prais*; preparing; preparing for; pupils are; reasons; reasons for; reviewed; schoo*;
        school place; schools had; services that; shortage; social workers; subje*; subject of; support to; suspe*;
        take; the countys; the fact; the subject; they saw; those aged; those who; to get; to help; to their;
        told when; transport; two; two new; ukrai*; university and; until; up for; virtual head; watch on; well;
        were worried; when it; who are; who want; work; worried by; young children
        """,
        0.5: """
        a book; a mentor; a social; a teacher; about to; additional needs; aged; and better; and one; and use; anoth*;
        are full; are out; area for; arriv*; arrived in; as well; at sixteen; attendance; back of; bedfo*; began;
        behav*; book; borough has; care experienced; classes; closer; comme*; commi*; committee; communication;
        contribute; cost; council and; course; cut; described the; did however; employers; enoug*; enough; enough and;
        enter*; evaluated; everyone; fact; fact that; feel that; for the; friendly; gives the; harde*; harder;
        has found; have enough; have grown; have just; have no; head; help given; help to; homew*; homework; hours;
        hours a; how they; howev*; however; i was; impro*; improvement was; inspection ofsted; it said; knows; lads;
        life; looks after; made by; main: a; main: aged; main: almost; main: areas; main: behind; main: block;
        main: classes; main: club; main: communication; main: contribute; main: cost; main: country; main: cut;
        main: encouraged; main: english; main: exclude; main: excluded; main: few; main: fighting; main: foster;
        main: friendly; main: gets; main: got; main: hubs; main: link; main: mainstream; main: maths; main: neither;
        main: nine; main: numbers; main: often; main: own; main: pays; main: place; main: placed; main: progress;
        main: reduced; main: reviews; main: school; main: send; main: september; main: shortage; main: spent;
        main: spot; main: standards; main: suitable; main: taught; main: until; main: very; main: welsh;
        main: worrying; maths; mentor; more about; more care; more of; more strongly; newco*; newcomers; ninet*;
        nobody could; numbers; nursery; of care; of whom; officers had; ofsted said; on children; on part; parents in;
        pays; placed; plans made; plans to; praise for; progr*; pupil; reaso*; recom*; reduc*; reduced; report did;
        report states; say; schools have; secon*; see what; send in; several of; shortage of; shoul*; so; speci*;
        spent; spot; states; stude*; students; suspensions; teenagers; terml*; termly; the committee; the council;
        the strategy; the visit; the weak; the youth; them into; they find; through the; time of; time timetables;
        tracked; unive*; use; varie*; visit; wait until; was how; was inspected; watch; week; what the; who arrived;
        witho*; without; without their; work or; writi*; writing; young; young*
        """,
        0.375: """
        = about disabled-children; a job; a more; a question; a tenth; a welcome; a wide; adulthood; advised; age of;
        alban*; ambit*; an education; and many; and mental; and young; annua*; annual; any; appre*; are ambitious;
        are among; are good; are of; are visited; are working; areas; areas which; at all; autis*; been done;
        been put; been taught; behin*; behind; benefits; best of; block; by schools; can see; care get; certa*;
        challenge; child in; children go; children to; children without; childrens progress; club; colle*; college;
        come; comments; corri*; councillor; count*; described; deter*; devel*; do well; each of; early years;
        eighteen; emotional and; engli*; english; evalu*; exclude; experienced; extra; families were; feel; fifty;
        fight*; fives; following; for adulthood; for any; for example; for teenagers; frien*; get the; gets; given in;
        glad; glad that; good or; had not; have joined; have moved; heads; help; highl*; home from; how well; hub; i;
        improvement; in each; in education; in local; in six; in spite; in ten; in the; in welsh; is for; is held;
        is very; it must; it should; its new; joined the; lad; late for; lead; leavers are; leavers were; leavi*;
        leaving; less likely; level*; levels; likel*; likely; littl*; little; looks; lorry; main: above; main: annual;
        main: another; main: apprentices; main: arrived; main: authority; main: children; main: classroom;
        main: closer; main: committee; main: councils; main: courses; main: drop; main: easter; main: entries;
        main: evaluated; main: example; main: exceptional; main: experienced; main: extra; main: fact; main: feel;
        main: figure; main: film; main: girls; main: glad; main: harder; main: head; main: highly; main: homework;
        main: however; main: i; main: inclusive; main: itself; main: lads; main: level; main: lorry; main: lowest;
        main: mentor; main: might; main: missing; main: move; main: newcomers; main: october; main: over;
        main: praise; main: pupil; main: question; main: rated; main: reasons; main: receive; main: refugees;
        main: rewritten; main: ring; main: risks; main: room; main: round; main: says; main: scheme; main: seekers;
        main: several; main: site; main: six; main: states; main: students; main: subject; main: suspensions;
        main: think; main: thrown; main: tracked; main: transport; main: use; main: was; main: watch; main: weight;
        main: whole; main: wide; main: won; main: writing; main: young; main: youngest; mains*; mainstream; make it;
        misse*; missed; mr; needs to; neith*; neither; never; no one; no school; not at; of its; of late; of pupils;
        of support; of you; off; offer for; olds who; on offer; or not; outst*; parents have; part of; people;
        people into; places for; pleas*; pleased; press; produce; progress at; put into; question; rated; rated good;
        recei*; receive; recru*; refugees; reorg*; report; resto*; risks; room; round; said the; says; schem*; scheme;
        school and; school for; school in; sen; sever*; several; share of; should; site; six; sixte*; sixteen;
        skilled and; some; soon enough; special; speec*; speech; spiri*; spite; spite of; start; start in; start*;
        stay at; still; strongly; subject; suita*; suitable; support that; teenagers who; tenth; that families;
        that fewer; that is; the age; the back; the children; the councils; the education; the meeting; the older;
        the visitors; the young; the youngest; their parents; they praised; think; this week; throw*; to have;
        to learn; to turn; too often; track*; train*; tribu*; twice; until the; usefu*; useful; want; was; was glad;
        weak; week that; welco*; well as; well enough; well in; well supported; were in; were pleased; were said;
        which; who have; whod; with autism; with foster; won; work and; working for; would like; you are; youngest;
        youngsters; youngsters in
        """,
        0.25: """
        = about care-leavers; = about scope; = inspectors; a bus; a change; a day; a manager; a month; a number;
        a place; a special; a week; a whole; above; above all; absen*; age; all four; all that; alter*; alternative;
        altho*; although; ambitious; an end; an hour; and feel; and good; and had; and has; and make; and management;
        and most; and no; and parents; and put; another; apprenticeships; are; are helped; are on; are to; as in;
        at risk; attac*; authority; authority has; authority was; autism; avera*; average; be; be in; become;
        been found; before the; begun to; benef*; care; categ*; chall*; change of; child and; child*; children;
        children as; children had; children the; come in; come to; concerned; contr*; council which; country; creat*;
        crime; descr*; determined; develop; developed; diffe*; do more; does; doing; done to; dozen; dropped; each;
        each other; early and; early help; education is; eight*; eleve*; eleven; emoti*; emotional; example; expected;
        few; fewer; figur*; film; finds; for those; forme*; foste*; found; found a; full; full of; girls; give; gives;
        gone on; good progress; good with; got; got a; grandparents; had begun; had come; half; has kept; has not;
        have an; health needs; help at; helpf*; high; highe*; highly; his; holds; hours of; hubs; improve;
        inspectors found; inspectors said; is expected; it; itsel*; itself; keeps; kept; kept up; large;
        leadership and; learn; learning disabilities; leaving care; life story; looked after; main: achieve;
        main: advised; main: any; main: apprenticeships; main: attendance; main: average; main: back; main: bad;
        main: best; main: care; main: category; main: cent; main: challenge; main: concerned; main: consistent;
        main: councillor; main: creative; main: crime; main: determined; main: disabilities; main: does; main: doing;
        main: door; main: easy; main: effective; main: ehc; main: eighteen; main: emotional; main: enough;
        main: every; main: everyone; main: expected; main: expert; main: following; main: former; main: fourteen;
        main: give; main: gives; main: grandparents; main: grown; main: guardianship; main: higher; main: him;
        main: his; main: holds; main: hours; main: hub; main: improve; main: keeps; main: kept; main: knows;
        main: leadership; main: leaving; main: letter; main: levels; main: library; main: life; main: likely;
        main: local; main: lockdown; main: looks; main: make; main: making; main: management; main: members;
        main: miles; main: missed; main: month; main: months; main: more; main: mothers; main: national; main: never;
        main: nor; main: number; main: offending; main: old; main: orders; main: outstanding; main: overlooked;
        main: paid; main: passed; main: peer; main: performance; main: pleased; main: quickly; main: reach;
        main: ready; main: response; main: rules; main: say; main: second; main: settings; main: significantly;
        main: sixteen; main: skilled; main: slow; main: speech; main: spend; main: spite; main: stable; main: stands;
        main: stopped; main: strategy; main: strongly; main: targets; main: teenagers; main: told; main: turn;
        main: twice; main: two; main: university; main: violence; main: visit; main: weak; main: weekly;
        main: welcome; main: whod; main: whom; main: whove; main: worried; main: years; makin*; making; manag*;
        manager; many; many of; meant to; meeting; mental health; mento*; missi*; missing; missing from; month;
        movin*; moving; need a; never been; new; no child; not as; of each; of the; of us; offending; offer*;
        ofsted says; old; on a; on and; on average; on its; on this; only a; or more; other areas; out on; oversight;
        oversight of; own; paid; paid for; partnerships; pays for; peer; peopl*; people have; persi*; personal; place;
        place at; placed in; plans had; praise; produ*; propo*; proportion; quick*; quickly; quickly and; read;
        record; relationships; reviews; rewri*; rewritten; ring; robus*; robust; rules; runs; said to; say that;
        say they; say what; secondary; secur*; seeke*; seekers; send; septe*; september; settings; short*; showe*;
        sign; signi*; significantly; since then; skilled; slow to; socia*; social; specialist; staff were; standards;
        stands; state*; still not; stopp*; stopped; stops; story work; strat*; strategy; stron*; supporting; supports;
        take part; taken on; targe*; team for; teena*; than half; that; that every; that no; that was; the country;
        the early; the hub; the one; the pandemic; them in; then; these; they; they do; they have; those; those at;
        those of; time; together and; together with; told; told the; too many; turn; two of; under a; university;
        up to; urgen*; very; wait; want to; was the; weekl*; weekly; weight; welcome; well with; were described;
        were not; were on; what has; who do; whove; wide; with an; within the; work of; workers know; worried; year;
        year old; young refugees; youth offending
        """,
        0.125: """
        = improvement; a good; a letter; a plan; a significant; about; adopt*; adult*; after; agency; agreed;
        agreed to; also; and in; and there; are given; are too; are well; areas for; areas of; assessments were; at a;
        autho*; be done; becom*; been; been told; before they; begun; best; board; by; by a; can be; care were; cent;
        change; child is; consi*; consistent; corpo*; could; counc*; crimi*; criminal; different; diffi*;
        disabilities; door; drawn; easte*; easter; end; expec*; exper*; exploited; fall; february; finis*; five; for;
        for a; for people; former; four; from a; get; grown; had been; has gone; helped to; how; ident*; impor*;
        important; in may; inspe*; inspectors came; interview; is a; its care; its own; known to; leaders and;
        leadership; like; like to; live with; lost; lowes*; lowest; main: agency; main: agreed; main: also;
        main: become; main: been; main: before; main: board; main: boroughs; main: change; main: day; main: days;
        main: described; main: england; main: even; main: exploited; main: find; main: found; main: four; main: free;
        main: hands; main: high; main: important; main: judged; main: leavers; main: little; main: lost;
        main: manager; main: may; main: meeting; main: mental; main: monday; main: most; main: moving; main: of;
        main: offered; main: only; main: out; main: oversight; main: per; main: personal; main: pointed;
        main: programme; main: read; main: record; main: relationships; main: runs; main: should; main: some;
        main: spoke; main: story; main: take; main: term; main: these; main: theyre; main: through; main: understand;
        main: visits; main: wait; main: way; main: without; main: worked; main: workers; main: youngsters; management;
        meeti*; menta*; mental; might; monitoring; more; mothers; moves; must; next; nobod*; nobody; number; octob*;
        october; of all; offered; on the; order; orders; out what; outstanding; pande*; pandemic; passe*; passed;
        people and; per; per cent; perfo*; performance; plans; pointed; praised; prepa*; progress; quart*; quest*;
        reach; real; referral; repor*; respe*; response; second; should be; significant; sit; skill*; social worker;
        spend; spoke; stand*; story; summer; super*; support for; sure that; term; that it; that the; that they;
        the borough; the city; the national; the number; the right; the second; the way; there is; there was;
        they had; to children; to find; to improve; too little; training; trans*; twelv*; twelve; visit*; visitors;
        visits; volun*; was rated; was set; whole; whom; with a; with special; worked; worri*; years
        """,
        -0.125: """
        a family; a few; a year; about the; abuse; action; adoption; adviser; after a; again*; against; agencies;
        alrea*; already; among; analy*; and are; and children; and families; and for; and its; and more;
        and protection; and they; and those; and with; anyon*; appea*; are now; area; as; assessed; assessment;
        asylu*; asylum; at; at once; authorities; babie*; babies; back to; becau*; because; been given; better for;
        betwe*; between; birth*; breaks; brigh*; bring; broug*; brought; budge*; bus; cabin*; cabinet; came out;
        care homes; carri*; carried; cent of; centr*; changes; child protection; children from; childrens services;
        choic*; clear*; clearly; committed to; community; conferences; confi*; contact; conti*; corporate; could not;
        council had; cqc; criti*; danger; data; days; deal; dealt; dealt with; decid*; decision; deliv*;
        department for; detai*; difference; discussions; do not; docum*; does not; done; down to; durin*; during;
        education; effective; else; experiences and; expla*; explo*; failu*; far; fathe*; files; focus*; focused;
        for more; from the; front; get better; given a; given to; go; go missing; goes; goes on; grade; grand*;
        had made; had no; hand; has a; help and; helpe*; here; hold; homel*; homes; housi*; housing; improved;
        in every; in october; incon*; inspectorate; inspectors have; inspectors saw; inspectors say; insta*; inter*;
        is now; it says; joint; july; know the; known; lack; last year; leavers; led; letters; line; list of; livin*;
        living; local authority; long term; look; made a; main: abuse; main: access; main: adoption; main: adult;
        main: adviser; main: against; main: agencies; main: all; main: already; main: among; main: arrangements;
        main: assessed; main: asylum; main: at; main: audits; main: autumn; main: babies; main: based; main: because;
        main: better; main: bring; main: by; main: cabinet; main: came; main: carer; main: carers; main: carried;
        main: changes; main: checks; main: clearly; main: close; main: come; main: comes; main: community;
        main: completed; main: conferences; main: contact; main: corporate; main: cqc; main: danger; main: deal;
        main: dealt; main: duty; main: educational; main: end; main: executive; main: files; main: five;
        main: focused; main: from; main: get; main: go; main: grade; main: great; main: half; main: hand;
        main: hardly; main: hear; main: homes; main: housing; main: how; main: inspection; main: inspectorate;
        main: january; main: joint; main: july; main: june; main: known; main: lack; main: leads; main: letters;
        main: living; main: longer; main: look; main: makes; main: managers; main: matter; main: meetings;
        main: meets; main: morning; main: moved; main: neglect; main: night; main: notice; main: office; main: older;
        main: our; main: outcomes; main: pace; main: page; main: partners; main: pathway; main: people; main: peoples;
        main: permanence; main: person; main: plain; main: planned; main: planning; main: play; main: practice;
        main: practitioners; main: pre; main: professionals; main: quality; main: queue; main: rating; main: recorded;
        main: records; main: report; main: residents; main: reviewing; main: score; main: seeking; main: senior;
        main: sent; main: set; main: since; main: so; main: solicitor; main: stage; main: started; main: statutory;
        main: stay; main: step; main: strengths; main: supervision; main: table; main: talk; main: them; main: third;
        main: thirty; main: those; main: thought; main: times; main: touch; main: understood; main: us; main: view;
        main: views; main: voice; main: werent; main: word; managers; matter; meetings; membe*; members; monit*;
        month*; more than; morni*; morning; moved; much; neglect; north*; notes; notic*; notice; of harm; of our;
        of social; of which; office; ofsted had; on what; once; one; other; over; pace; page; paper*; partners;
        pathway; peoples; permanence; perso*; person; phone; picked; planned; planning for; play; poor; practice;
        practitioners; prese*; professionals; promi*; promp*; provi*; publi*; purpo*; quality of; questions; rathe*;
        rather; ratin*; rating; recommendations; recorded; records; referrals; relatives; requires;
        requires improvement; residents; respo*; return; reviewing; risk of; secre*; see; senio*; senior; sense; sent;
        separ*; serio*; serious; service; services in; sessi*; set out; settl*; since; siste*; small; some children;
        someb*; someone; spend*; started; statu*; statutory; step; strengths; supervision; suppo*; supported; system;
        systems; talk; teachers; that children; that some; that their; the chief; the childrens; the county;
        the director; the family; the first; the front; the last; the next; the nhs; the other; the report; the risk;
        the support; the two; the whole; their social; they are; they need; theyd; third; thirt*; thought;
        three weeks; time and; times; to say; to see; today; top; touch; treat*; unacc*; unaccompanied; under;
        under the; us; views; vulne*; vulnerable; vulnerable children; was not; ways; weeke*; were; were found;
        what was; which they; while; who go; who need; will be; with their; with them; word; worke*; worker; workers;
        workf*; workforce; worries; writt*; written; you
        """,
        -0.25: """
        a; a better; a boy; a care; a fortnight; a group; a home; a new; a single; a young; about what; absent;
        acces*; access; across the; acted; acted on; actio*; activ*; adults; advic*; advice; after children;
        after the; again; allow*; alone; among them; and at; and by; and council; and education; and is; and progress;
        and support; and to; and training; and were; are written; as the; ask; asked for; askin*; asking; at which;
        attention; audit*; audits; baby; bank; based; because the; been made; begin*; benefit; between the; board*;
        borou*; borough; broth*; brothers; build*; but; came to; care for; care in; care plans; caref*; check*;
        checks; children at; children get; children were; childrens; clinic; clinics; come out; confe*; conta*; core;
        core groups; council has; councillors; counselling; court; cross; croyd*; dads; dange*; date; decisions;
        depar*; department; desig*; did not; disabled children; discu*; doctors; dont; drivi*; driving; drop in;
        during the; each year; early; education health; effec*; effor*; efforts; estab*; even so; everything;
        examples; experience; experiences; exploitation; falls; felt; fifth of; follow; for education; for help;
        for it; for their; forms; fortn*; fortnight; fostering; found to; getti*; getting; going; gone; got better;
        great; group; group of; group*; groups; had gone; had to; harm; have; have good; have had; have made; havin*;
        having; health visitors; her majestys; holid*; home; how children; ideas; in a; in five; in good; in need;
        indiv*; individual; innov*; insid*; inside; inspectors who; is; is being; is going; is how; is used; its work;
        journ*; knowledge; last; lawye*; leads; learning; leave; leave*; leavers and; leavers in; led to; left; list;
        live; lives; local; londo*; long; longe*; longer; looke*; looked; made the; main: account; main: acted;
        main: action; main: adults; main: again; main: alike; main: area; main: around; main: ask; main: assessment;
        main: available; main: baby; main: bank; main: benefit; main: between; main: brothers; main: but; main: chief;
        main: childrens; main: clinics; main: core; main: could; main: councillors; main: counselling; main: county;
        main: court; main: cross; main: dads; main: date; main: dates; main: decision; main: decisions;
        main: department; main: discussions; main: driving; main: each; main: else; main: employment; main: everybody;
        main: everything; main: exclusions; main: experience; main: experiences; main: exploitation; main: families;
        main: felt; main: fifth; main: forms; main: fortnight; main: forum; main: fostering; main: front;
        main: getting; main: gp; main: group; main: groups; main: handed; main: he; main: here; main: hour;
        main: ideas; main: impressive; main: inconsistent; main: its; main: just; main: knowledge; main: language;
        main: leave; main: left; main: like; main: list; main: majestys; main: major; main: men; main: name;
        main: named; main: nearly; main: nhs; main: no; main: notes; main: now; main: nurse; main: occupational;
        main: ofsted; main: on; main: once; main: one; main: online; main: parenting; main: phone; main: picked;
        main: proper; main: psychologists; main: rate; main: referrals; main: requires; main: right; main: risk;
        main: safety; main: scrutiny; main: see; main: service; main: services; main: setting; main: she; main: show;
        main: side; main: single; main: skills; main: sort; main: speaks; main: spotted; main: such; main: support;
        main: system; main: taxi; main: tea; main: teachers; main: tell; main: themselves; main: then; main: therapy;
        main: there; main: theyd; main: things; main: three; main: time; main: today; main: toddlers; main: top;
        main: trained; main: tribunal; main: trusted; main: unit; main: vulnerable; main: watchdog; main: ways;
        main: went; main: will; main: within; main: workforce; main: wrote; main: yet; main: younger; main: youth;
        majes*; majestys; march; matte*; means; measu*; men; money is; more social; more to; most children; mums;
        name; nearl*; nearly; neede*; needed; needs; negle*; neigh*; nhs; night; no longer; not all; not always;
        not been; not in; nurse; occupational; of home; of it; of this; of what; ofste*; ofsted; or a; organ*; out of;
        outcomes; over the; overn*; overnight; parenting; parti*; passp*; patch*; patchy; pathw*; patie*; people in;
        picke*; place in; placements; plan; planning; plans are; posit*; positive; pre; private; procedures; profe*;
        progress and; prope*; protection; pupils with; put; put down; put in; quality; regis*; register; report on;
        report said; requi*; retur*; review; risk; roll; safe; safet*; safety; same; saw; school nurses; seen; self;
        serve*; service has; service was; services; set; she; shortfalls; side; single; social services; soon as;
        spott*; spotted; staff; standard; such; support; surre*; surve*; table; take place; teams; tell; that social;
        the department; the help; the inspection; the needs; the police; the social; the town; their own; them and;
        them to; thems*; themselves; therapy; there; there*; therefore; theres no; they can; they could; they say;
        thirty; to give; to move; to put; toddl*; told that; trained; trust*; trusted; two years; up the; view;
        virtu*; virtual; was described; was to; watchdog; weeks; well and; what is; what to; wheel*; when; where a;
        which was; who came; who were; will; with schools; with those; withi*; within; work is; work that; wrote; yet;
        younger
        """,
        -0.375: """
        = about front-door; = found; = priority_action; a child; a fifth; a friday; a half; about a; accou*; account;
        advisers who; alway*; always; amoun*; and their; and too; and what; are put; as they; aspir*; assessments;
        assis*; assistants; at that; avail*; available; back within; be back; be taken; boys from; break; called;
        came; can; case; cases; cause; chance; chance to; changing; check; chief; child at; children do;
        children live; choos*; choosing; compl*; could be; council is; county; dates; director; docto*; educa*;
        educational; educational psychologists; employment; excel*; excellent; families; family; fear; fifth; forum;
        from two; get a; get to; have the; he; heads of; health and; hear; held; home and; how it; how the; in full;
        in special; inspectors from; into care; into the; just; keepi*; keeping; keeping a; key; knowl*;
        learning difficulties; looked at; main: about; main: alone; main: always; main: assessments; main: assistants;
        main: attention; main: away; main: badly; main: bus; main: cases; main: cause; main: changing; main: check;
        main: choosing; main: clinic; main: did; main: director; main: dont; main: early; main: excellent;
        main: family; main: follow; main: friday; main: harm; main: has; main: having; main: held; main: her;
        main: improved; main: inadequate; main: inside; main: inspector; main: it; main: key; main: last; main: lives;
        main: looked; main: march; main: means; main: meet; main: met; main: needed; main: other; main: outside;
        main: overnight; main: parent; main: partnership; main: patchy; main: positive; main: primary;
        main: protection; main: register; main: roll; main: signs; main: skill; main: small; main: somebody;
        main: something; main: staff; main: standard; main: team; main: teams; main: therapists; main: thresholds;
        main: town; main: trust; main: under; main: waiting; main: we; main: whether; main: with; main: worker;
        main: year; maint*; major; meanw*; meanwhile; meet; met; named; need to; needs of; no; not be; occup*;
        of every; of service; ofsted found; on from; other*; otherwise; outco*; outside the; over a; parent;
        parents were; partn*; partnership; physi*; plann*; pract*; praised for; priva*; psychologists; quali*; refuge;
        said that; saw that; scrut*; scrutiny; servi*; services for; shado*; share*; shared; shows; signs; singl*;
        so children; somebody; somet*; something; staff in; syste*; taxi; the care; the child; the inspectors;
        the local; the missing; the partnership; the plans; the service; their; them; them are; though it; thres*;
        thresholds; to care; to do; to make; to one; to work; too that; town; training in; trave*; travel; tribunal;
        troub*; trouble; trust; turne*; turned; up by; waiti*; waiting; wante*; wanted; was a; went; were helped;
        what a; wheth*; whether; who work; whose; with each; with no; with the; work to; yearl*; yearly; youth
        """,
        -0.5: """
        = narrated; a tutor; advis*; all; and that; appointed a; are clear; are poor; back in; badly; being; body;
        call back; calle*; calls; chanc*; clini*; decis*; did; disab*; dispu*; disputes; disputes over; eight; equip*;
        equipment; for each; frida*; friday; from; from one; furth*; further; had; her; how a; inspector;
        inspectors for; its; knew; know what; late; leade*; leaders are; less often; log; main: body; main: break;
        main: called; main: calls; main: chance; main: equipment; main: further; main: gave; main: help;
        main: inspectors; main: is; main: knew; main: know; main: leaders; main: learners; main: log; main: money;
        main: my; main: nurses; main: panel; main: police; main: put; main: safeguarding; main: same; main: seats;
        main: shared; main: shows; main: speak; main: stayed; main: teach; main: that; main: their; main: took;
        main: trouble; main: used; main: users; main: wanted; main: were; main: while; main: whose; main: yearly;
        money; much and; my; needs are; nine in; now; nurses; on their; on time; one of; or; out; outsi*; outside;
        panel; paren*; polic*; police; prima*; proce*; progress with; prote*; psych*; results and; safeguarding;
        social care; speak; staff who; teach; team; the reasons; the school; therapists; thing*; things; things are;
        though; to keep; took; turn up; tutor; used; was told; watch*; we; well of; were praised; where;
        with children; words; would be; young parents; youth workers
        """,
        -0.625: """
        = about leadership; = about timeliness; a call; a stranger; and school; at school; away; call; cash; centre;
        chair; chang*; children are; children have; clear; come into; conce*; direc*; disabled; down; education or;
        for pupils; gave; grind; has just; has turned; help of; it is; jobs; jobs at; leaders; learners;
        learning needs; leave care; made; main: being; main: call; main: case; main: cash; main: centre; main: chair;
        main: clear; main: disabled; main: done; main: down; main: eight; main: fear; main: going; main: gone;
        main: had; main: home; main: officers; main: ones; main: to; main: tutor; main: what; main: who; main: words;
        nearly a; of area; offic*; officers; on our; ones; out with; primary; primary schools; provision for;
        results for; safeg*; school has; school year; social work; staye*; stayed; stran*; stranger; taken; taxis;
        the special; there are; up; users; what; who; workers in; would
        """,
        -0.75: """
        = about assessments; = about overall; additional learning; and care; appoi*; appointed; are asked; asses*;
        concern; education was; famil*; for care; has one; have been; healt*; lessons on; main: appointed; main: can;
        main: council; main: farms; main: health; main: late; main: made; main: pupils; main: stranger; main: up;
        main: would; or with; people who; school with; schools did; secondary schools; short; the same; thera*;
        thoug*; to the; training and; training has; travel training; up late
        """,
        -0.875: """
        = about placements; = about workforce; advisers; at special; couns*; farms; first; has; health; know;
        main: advisers; main: concern; main: first; main: short; main: taken; on; parents and; the schools;
        virtual school; work with
        """,
        -1.0: """
        and a; children and; learn*; less; main: less; school age; to school
        """,
        -1.125: """
        = about permanence; = context; = council; asked; care and; schools and; those in
        """,
        -1.25: """
        = about plans; for children; pupil*; pupils
        """,
        -1.375: """
        = about management-oversight; = about recording; main: asked
        """,
        -1.625: """
        school
        """,
        -2.0: """
        = about childs-voice
        """,
        -2.125: """
        = about missing-and-exploitation
        """,
        -3.625: """
        = about health
        """,
        -3.75: """
        = head
        """,
    },
    Theme.CHILDS_VOICE: {
        4.625: """
        = about childs-voice
        """,
        2.0: """
        main: child
        """,
        1.875: """
        main: asked
        """,
        1.75: """
        main: trust
        """,
        1.625: """
        for the; the care; with children
        """,
        1.5: """
        = strength; child*; main: forum; their social; young*
        """,
        1.375: """
        all that; and they; forum; letters; main: heard; main: worker; peopl*; real; the childrens
        """,
        1.25: """
        a good; advoc*; counted; did; he; main: boy; main: centre; main: childcare; main: face; main: panel;
        main: relationships; play; residents; the child; the childs; those in; use services; views; visits are;
        worke*; worker
        """,
        1.125: """
        about them; adults at; after and; children is; felt that; good knowledge; have a; knowledge; main: board;
        main: built; main: he; main: knowledge; main: letters; main: meetings; main: new; main: real; main: spoken;
        main: under; most of; name; not enough; peoples; pupil*; pupils; some workers; tenants; that goes;
        their workers; to ask; users; visit*; visiting; what parents; young peoples
        """,
        1.0: """
        a child; a group; boy; children themselves; childs own; choos*; did the; each review; felt; from here;
        inspectors recommended; kids; knowledge of; leafl*; lette*; main: advocate; main: an; main: building;
        main: changed; main: childs; main: counted; main: name; main: play; main: policies; main: talked; main: views;
        meeti*; of supported; on what; out of; own account; part; part in; playe*; played; said was; speak; spoke;
        spoke*; spoken; spoken to; surve*; teenagers; the charity; thera*; to have; to hear; to show; to speak;
        we were; who use; whom they; with a; women; workers came; workers did; writt*; written
        """,
        0.875: """
        a meeting; ambas*; ambassadors; asian; at school; broth*; brothers; calls; came at; care experienced;
        care home; carers children; case the; charity that; childrens own; childrens views; comic; compl*; consi*;
        consu*; easy; files; folk; frequ*; gave; girl; goes to; hear; hear from; heart; in homes; in reviews; inter*;
        interpreters; interviewed; junio*; junior; knew who; knock*; knocking; knows its; life is; main: about;
        main: ask; main: comic; main: felt; main: grant; main: less; main: level; main: long; main: loved;
        main: noisy; main: parks; main: played; main: residents; main: say; main: seen; main: shy; main: strategy;
        main: tell; main: themselves; main: to; main: users; main: visiting; main: which; meetings; need help;
        of area; of parents; on knocking; ones; parents with; people told; policies; resid*; reviews; routi*; seems;
        seems to; shape*; shaped; siblings; sit on; speak*; staff have; strat*; supported housing; teena*; tells;
        tenan*; the director; the heart; the youth; they can; they said; those; to talk; toddl*; trusted; walks;
        well with; were told; what a; what young; when they; wives; worker who; workers; workers are
        """,
        0.75: """
        = about other; a; a seven; adult*; adults; an advocate; are asked; are looked; as for; asked; assessors;
        board has; boys; build*; building; built; by care; can name; champ*; chang*; changed; children among;
        council does; council of; devel*; dinne*; done to; doors*; drop; enough is; find the; for a; for many;
        four times; good practice; health service; heart of; help children; in parks; inspectors reported;
        inspectors suggested; is missing; its children; leaflets; listening; little ones; looki*; looking;
        main: ambassadors; main: at; main: brothers; main: budget; main: chair; main: complaint; main: councillors;
        main: easy; main: folk; main: funny; main: girl; main: goes; main: good; main: had; main: hear; main: heart;
        main: knocking; main: leaflet; main: never; main: olds; main: part; main: peoples; main: reviews;
        main: rewrote; main: seems; main: sessions; main: speak; main: stressed; main: tells; main: tenants;
        main: them; main: throughout; main: video; main: visits; main: walks; many social; members were; memor*;
        met the; older brothers; olds; own; panel; parents and; parents carers; parks; people felt; people in; polic*;
        quiet*; relationships; revie*; reviews were; rewro*; rewrote; risk were; said; says; says most; schools are;
        seven year; shy; sibli*; speak up; stay with; stres*; stressed; surveys; take part; that used; the core;
        the future; their children; thems*; themselves; time with; toddlers; trust; trust*; under fives; used to;
        video; video calls; were asked; which members; who need; whom; worker is; year old; year olds; younger
        """,
        0.625: """
        a box; a play; a say; a workforce; active; active offer; advocates; all about; an adult; and councillors;
        and has; and safety; and yet; are four; are known; are taught; area; as; as long; asked why; aspir*;
        assessments and; at; been asked; been copied; before each; between children; between visits; box; budge*;
        budget; by how; by now; by what; care leavers; care plans; carried; chair; charity; chief executive;
        child for; child to; childcare; children whom; club; contribute; could name; council which; councillors;
        count*; desig*; dinner; does and; doorstep; easy read; expla*; explains; face; face to; few; fewer than;
        fives; for as; for months; for more; for younger; forge*; forget; forms; frequent; from many; from the; gaze;
        get on; girls; go to; goes; group of; groups; had experienced; has an; have fallen; have made; held in;
        helped to; hold the; home had; how it; impressed; in families; in making; in one; in part; in police; is done;
        is written; knocking on; knowl*; lead member; learners; leavers forum; leavers who; led to; level; life; like;
        main: added; main: adults; main: around; main: as; main: asian; main: bonds; main: box; main: café;
        main: carried; main: changing; main: choose; main: choosing; main: chose; main: chosen; main: concluded;
        main: conferences; main: consistent; main: copied; main: culture; main: development; main: dinner;
        main: disability; main: dog; main: doorstep; main: explains; main: extremely; main: faces; main: favourite;
        main: fives; main: forget; main: frequent; main: gave; main: goodbye; main: how; main: inspectors;
        main: interpreters; main: interviewed; main: involved; main: junior; main: kids; main: lac; main: leaflets;
        main: like; main: listening; main: lost; main: of; main: officers; main: often; main: ones; main: papers;
        main: pupils; main: put; main: represented; main: shape; main: siblings; main: smiley; main: start;
        main: taken; main: teenagers; main: trusted; main: war; main: way; main: whom; main: wish; main: wives;
        main: workers; main: youth; makin*; making; meets; months and; needed to; needs have; noisy; not routinely;
        officers in; ofsted inspectors; older children; on doors; one; one case; one family; oppor*; our; papers;
        parli*; parliament; praise for; pupils in; put; recom*; recommended; relat*; reports to; reviews are;
        rewrote the; same child; seen; sessions; shape; sixty; smile*; social work; social worker; spoke of; start;
        stood in; support staff; support they; talk; taught at; tell their; tells of; text; that; that services;
        the active; the chief; the children; the partnership; them; therapist; they have; they should; to help;
        to know; to ofsted; to send; to understand; trans*; under; verba*; visit regularly; was set; way; ways in;
        with support; with young; worker had; workers kept; workforce with; write; written down; young folk;
        youngsters; youngsters in; youth
        """,
        0.5: """
        a clearer; a complaint; a stronger; a survey; able; able to; activ*; all; all had; also been; and development;
        and do; and in; and its; and never; and other; and protection; anoth*; another; anxio*; anxious; any of;
        are at; are valued; as one; ask to; babie*; babies; babies are; be fair; betwe*; between; bonds; borough have;
        but what; call handlers; can have; cant; carpe*; centre; champions; chance to; changing; chief; child can;
        children in; children said; children spoke; childrens; choic*; choose; chose; clear*; come to; commu*;
        communication; complex safeguarding; confirmed that; consistent; consultation; conve*; conversations; copied;
        core; could be; culture; decid*; designed; development; did so; disability service; discl*; down on; drawi*;
        each child; exper*; experiences; experiences of; falle*; fallen; families where; feeli*; funny; garde*;
        garden; get lost; good deal; got to; group for; group*; hadnt; hadnt been; handlers; has a; has changed;
        have led; have no; health needs; heard; hold; hurri*; ideas; impre*; in it; in place; in the;
        independent advocacy; inside out; inspe*; inspector; invol*; involved; is like; is too; kept on; kinde*;
        kinder; led; less; less often; level of; lockd*; long; long as; looked after; looking for; lost in; loved;
        made by; main: acts; main: advocacy; main: advocates; main: afterthought; main: alone; main: always;
        main: area; main: arent; main: assessors; main: brief; main: build; main: calls; main: cancelled;
        main: comment; main: common; main: consulted; main: contribute; main: core; main: decision; main: drop;
        main: each; main: every; main: experts; main: families; main: far; main: files; main: forms; main: free;
        main: frightened; main: gaze; main: hadnt; main: hall; main: has; main: hold; main: ideas; main: impressed;
        main: independence; main: infrequent; main: inspector; main: it; main: lasting; main: leavers; main: led;
        main: meet; main: members; main: opportunities; main: paid; main: parliament; main: participation;
        main: persons; main: photographs; main: photos; main: produced; main: question; main: ran; main: rather;
        main: recommended; main: reflect; main: reported; main: respected; main: saturday; main: show; main: small;
        main: spoke; main: stood; main: story; main: strength; main: surveys; main: talk; main: talking; main: ten;
        main: tens; main: text; main: than; main: things; main: times; main: told; main: trainers; main: traveller;
        main: trusts; main: use; main: visited; main: visitor; main: warmth; main: welsh; main: what; main: whatever;
        main: wholl; main: with; main: women; main: write; main: younger; main: youngsters; many young; matte*;
        meets the; members are; men who; mental health; met; missing from; move; name of; need plan; never;
        of contact; of every; of good; of many; of the; of young; often; often and; on a; on average; on every; only;
        opportunities; otherwise; our social; outside the; participation; people who; photo*; photos; pictu*; plus;
        put their; quieter; ran; rathe*; rather; relationships between; report also; report is; reported; right*;
        rights; routinely; rules; safety planning; says the; scree*; see children; shoul*; should; should be;
        show what; sisters are; sits; skilf*; small; staff feel; start with; stick; strategy; strength; strengths in;
        survi*; survivors; switc*; take up; taken as; talke*; talked; teenagers at; teens; tell; tenac*; tenacious;
        tende*; tens; that the; that their; that visits; the assessors; the carers; the experiences; the inspectors;
        the language; the name; the social; the young; their case; their health; them and; they are; they do;
        things are; this time; those with; three of; through the; throughout; to face; to parents; to pick; to set;
        to tell; to win; told; told by; told the; train; traveller; tuiti*; tuition; under tens; unsur*; unsure;
        up at; using; value*; valued; valued and; views of; visit; visits; visits had; war; warme*; was confirmed;
        was praise; was that; way for; well known; were all; were read; were settled; were taken; were under; whate*;
        whatever; when decisions; which is; who cant; who make; wish; with families; with responsibility; with what;
        work has; worker was; would rather; wrote the; young people
        """,
        0.375: """
        = foot; a budget; a form; a key; a lead; a two; a way; a welcome; about as; across the; acts;
        adult protection; advocate; after each; among them; an answer; and at; and children; and could; and early;
        and her; and left; and most; and senior; and then; and there; and too; are good; are living; are seldom;
        are too; arent; arrangements were; as its; as often; as they; asked what; auditors; be made; become more;
        been seen; been to; between a; board; brief; brothers and; build; by one; by other; by social; call; can get;
        cance*; cancelled; care who; carers were; carri*; centr*; chanc*; chance; changed the; children; children had;
        children who; childs; choosing; chose*; chosen; clearer; club for; complaint; concerned; concluded; confi*;
        confirmed; consideration; consideration of; consulted; contribute to; council for; council whose; detac*;
        detached; detached youth; developing; direct work; do and; do for; doors; drawings; early help; earne*;
        earned; enabl*; encou*; even; every one; every three; everything; evidence that; expect; experienced; experts;
        extre*; extremely; eye; eye gaze; families and; families at; family support; far; far away; favou*;
        feedback from; feeling; filled in; first visit; for adult; for longer; forwa*; forward; found it; frigh*;
        front line; gaps; gave the; get to; given to; goes on; gone; gone to; goodb*; goodbye; got the; grant;
        had asked; had drawn; had gone; had met; had to; harm and; heari*; hearing; help are; helps; high; home and;
        houses; housi*; housing; how children; how much; how they; if it; in four; in how; in most; in on; in too;
        indep*; independent visitor; individual; initi*; inspectors; inspectors for; inspectors heard;
        inspectors that; invit*; invited; invited to; involved in; is an; is described; is one; it did; its members;
        kept the; lasti*; lasting; launc*; launched; learn*; learning disability; letters to; light*; like and;
        liste*; littl*; little; lost; lost its; made at; main: account; main: active; main: afresh; main: bear;
        main: begin; main: boards; main: cabinet; main: cake; main: cant; main: champions; main: chance;
        main: charity; main: chief; main: communication; main: consideration; main: consultation; main: council;
        main: designed; main: did; main: direct; main: director; main: everything; main: experienced; main: eye;
        main: fallen; main: film; main: forgotten; main: four; main: girls; main: got; main: groups; main: her;
        main: housing; main: independent; main: invited; main: jargon; main: just; main: kinder; main: language;
        main: learners; main: life; main: liked; main: look; main: looking; main: make; main: many; main: mayor;
        main: me; main: meant; main: meets; main: official; main: on; main: only; main: opinion; main: other;
        main: otherwise; main: our; main: outside; main: page; main: paper; main: passes; main: pledge;
        main: practice; main: prepared; main: raised; main: remember; main: replies; main: responsibility;
        main: review; main: rise; main: routinely; main: rules; main: seeing; main: september; main: shaped;
        main: signs; main: sits; main: sixty; main: staff; main: stick; main: straight; main: strategic;
        main: supports; main: tea; main: teens; main: tenacious; main: tended; main: therapist; main: they;
        main: those; main: till; main: toddlers; main: tree; main: trouble; main: tuition; main: turning;
        main: unsure; main: used; main: using; main: valued; main: weighed; main: werent; main: win; main: words;
        main: worry; main: would; managers and; many; march; mayor; meani*; meaning; mento*; more and; more clearly;
        more to; moved; natur*; need; not be; not been; not consistently; noted the; of an; of harm; of nine;
        of seven; of six; of ten; of those; of working; ofsted found; often as; on for; on plans; on the; on well;
        one of; opini*; out by; panel of; paper*; parent carers; patie*; patte*; patterns; person and; person who;
        phone*; phones; pick; place of; pledg*; pledge; praised for; processes for; produced; protection were;
        pupils who; put to; put up; puts; read; red; refle*; reflect; relationships with; remem*; remember; repli*;
        repre*; represented; responded to; responsibility; review; revised; rise; risk of; safeguarding team; safet*;
        safety; said and; say in; school; seen alone; sense of; service had; sessi*; seven; show; signs; sisters;
        sits in; six; stand in; stick with; still not; stood; story; stronger; take; taken; talk about; talked about;
        talki*; talking; taugh*; taught; tea; tell us; tended; tended to; than half; that a; that all; that do;
        that leaders; that we; the adult; the city; the front; the level; the new; the next; the pandemic; the person;
        their story; their worker; therapists; there are; they get; they thought; this way; those who; times;
        to court; to good; to put; to say; to wait; to write; told it; too few; trainers; training and; turni*;
        turning; two year; under a; understand the; understand why; up in; up of; use; views are; visits were; wants;
        warmt*; warmth; was good; was launched; well the; were held; were not; what children; what the; what their;
        when we; whether the; which are; who will; wholl; why; wished; with care; with the; with whom; words;
        work well; workers get; workers see; workers take; workf*; workforce; working in; worry; write a; young;
        young persons; younger children
        """,
        0.25: """
        = about care-leavers; = about education; = about health; = about workforce; = priority_action; a culture;
        a day; a long; a protection; a strength; a strong; a time; about their; about what; achie*; achievement;
        acros*; across; acted on; added; adole*; advisers are; agend*; alway*; always; among; among the; an ofsted;
        and all; and family; and give; and had; and it; and more; and one; and say; and their; and this; and who;
        answe*; answers; are a; are described; are now; are paid; are planned; are written; aroun*; around; as a; ask;
        assessments; assurance; at home; at least; at risk; at which; attention; avera*; average; be taken; be told;
        because they; becom*; been told; before; begin; behav*; benefit from; big; but not; by; by children;
        by contrast; came to; cards; care get; care in; carried out; carry; case; children they; children to;
        children well; choice; clearly; coming into; comme*; common; communities; confe*; conferences; contact with;
        conte*; copie*; council has; county council; creative; culture in; director; disability; disabled children;
        do better; do more; dog; drawn; dropp*; dropped; each case; eleve*; equal*; escal*; every*; executive; expec*;
        experience and; families have; families were; feedb*; feedback; fille*; filled; film; find out; first and;
        focus*; for care; for childrens; for it; for those; forgo*; forgotten; form; four; four months; four of;
        front; future; getti*; getting; go on; good; got; group; grown; had; had become; half of; hall; hardl*;
        hardly; has had; has not; heard of; help that; her; his; house; how to; in its; in our; in this; incre*;
        independence; indiv*; informed; insid*; inside; inspectors saw; inves*; is going; is not; is outstanding;
        is to; is well; is what; it that; just; keep the; know the; known; kurdi*; langu*; language; large; leaflet;
        leavers; like a; like to; linco*; local authorities; long and; look for; made; made to; main: able;
        main: acted; main: all; main: auditors; main: bad; main: benefit; main: bodies; main: boys; main: case;
        main: choice; main: closed; main: co; main: come; main: completed; main: concerned; main: conference;
        main: confident; main: confirmed; main: conversations; main: could; main: cover; main: decided;
        main: developing; main: difficulties; main: does; main: doors; main: drawings; main: drawn; main: effective;
        main: even; main: executive; main: expect; main: experiences; main: feedback; main: feel; main: few;
        main: filled; main: fit; main: followed; main: form; main: forty; main: forward; main: going; main: great;
        main: group; main: grown; main: hardly; main: heads; main: hearing; main: helps; main: him; main: his;
        main: house; main: houses; main: improving; main: included; main: individual; main: informed; main: interview;
        main: interviews; main: judge; main: known; main: launched; main: light; main: listened; main: little;
        main: making; main: memory; main: met; main: minutes; main: more; main: morning; main: move; main: my;
        main: nor; main: number; main: officer; main: overlooked; main: partnership; main: party; main: patterns;
        main: phones; main: pick; main: pictures; main: planning; main: politicians; main: portfolio;
        main: practitioners; main: pre; main: protection; main: provide; main: purposeful; main: puts; main: receive;
        main: red; main: respect; main: rewritten; main: rights; main: safety; main: says; main: send; main: senior;
        main: sensitive; main: service; main: sit; main: six; main: skill; main: sought; main: speaks; main: spent;
        main: stage; main: state; main: success; main: suit; main: survey; main: take; main: taught; main: therapists;
        main: there; main: thoughtful; main: understand; main: was; main: weight; main: were; main: won; main: wrote;
        main: young; make a; make up; me; meant; meet; meeting; member for; men; menta*; mental; mentor; mentors;
        middl*; middle; miles; minutes; months; more; nearly all; no further; nor; not get; now and; of child;
        of looked; of people; of practice; offer of; officer; ofsted; older; on; on file; on paper; on with; only a;
        or a; other; out for; out how; outsi*; outside; outstanding and; overl*; overlooked; paid; pande*; pandemic;
        paper; paren*; partnership; party; passes; people had; people to; persons; pictures; place for; plan for;
        plans are; practice; praise; praised; pre; prepa*; prepared; prior*; processes; produ*; protection; proud of;
        recorded; request; respect; responded; reviewing; reviewing officers; revis*; rewri*; rewritten; run a;
        satur*; say they; scheme; see the; seein*; seeing; sense; sensi*; sensitive; september and; service and;
        service in; signi*; siste*; sit; sixte*; sixteen; skill; spent; staff and; strategic; stren*; strong and;
        success; suits; support workers; supported and; survey; take the; team for; than a; that are; that children;
        that no; that were; the change; the corporate; the cqc; the family; the inspection; the law; the lead;
        the middle; the service; the team; the two; their own; them the; them to; them with; there for; there was;
        they feel; they felt; they like; they want; thought that; throughout the; time; time in; to children;
        to learn; to provide; to see; to what; together and; told to; tools; trave*; unsaf*; unsafe; up a; versi*;
        visited; wall; was given; was to; way of; ways; weight; well and; welsh; went on; were found; were praised;
        weren*; werent; what; what matters; what would; who has; who was; why they; wishe*; with disabilities;
        with learning; with their; with them; without a; workers were; worki*; working; working days; wrote; year;
        year and; year before; years ago; yet; youth justice
        """,
        0.125: """
        = about disabled-children; a month; accou*; account of; acted; alone; and families; and is; and those; and to;
        answered; appro*; are in; are well; assessments of; audit*; authorities; avail*; away; become; befor*;
        before the; benefit; by people; cabin*; cabinet; called; can; chari*; child in; children get; co; completed;
        concl*; conse*; day; decis*; decisions; delay; descr*; difficulties; direct; disab*; down; enoug*; enough;
        evide*; execu*; fair; famil*; families; febru*; february; feel; follo*; followed; for its; foster homes;
        found to; furth*; further; futur*; good for; grade; guida*; guidance; had no; had not; held; help and;
        including; it says; it was; justi*; justice; key; knows; liked; main: across; main: ahead; main: among;
        main: another; main: answer; main: answered; main: are; main: babies; main: between; main: big; main: call;
        main: childrens; main: decisions; main: disabilities; main: down; main: english; main: fewer; main: found;
        main: getting; main: gone; main: home; main: including; main: its; main: learning; main: live; main: living;
        main: managers; main: member; main: miles; main: missed; main: must; main: needs; main: open; main: over;
        main: pandemic; main: people; main: phone; main: pointed; main: praised; main: priority; main: questions;
        main: reached; main: read; main: respite; main: reviewing; main: round; main: school; main: services;
        main: set; main: sisters; main: someone; main: sound; main: special; main: supervision; main: their;
        main: timely; main: touch; main: understood; main: ways; main: whole; main: why; main: without;
        main: workforce; main: working; main: worried; matters; membe*; member; minut*; missi*; missing;
        most vulnerable; much; need of; nothi*; nothing; of probation; offer; officers; ofsted report; old; over;
        parents; people; picture; plan; pract*; priority; probation; raised; receive; referrals; relatives; repor*;
        reque*; respe*; round; same; say; says that; schem*; seldo*; seldom; send; senior leaders; septe*; september;
        services; significant; sough*; sought; staff; staff are; succe*; than; the borough; the first; the ofsted;
        the report; the same; their parents; they were; thoug*; though; three; three months; to make; toget*;
        together; train*; two years; understood; used; was; welcome; were; when it; where they; wheth*; whether;
        who were; whole; will be; witho*; without; work practice; work to; work with; workers and; workers have;
        workers in; would like
        """,
        -0.125: """
        a new; a third; a young; about; acces*; access; action; adopted; adult; adult social; after the; agencies;
        ago; an assessment; and by; and nobody; and progress; and with; annua*; annual; anyone; appea*; appli*;
        appoi*; are left; areas; arran*; as well; asks; asses*; assessments were; assis*; asylum seekers; at once;
        at the; audits; be good; becau*; because; because of; bed; been done; begin*; beyon*; beyond; bosse*; bosses;
        breaks; by ofsted; cabinet member; care; care is; challenge; charg*; circu*; clear; clear and; clinic; come;
        concern; conti*; contr*; council was; county; cours*; cover*; dates; days; delays; deter*; director of;
        disabled; effec*; effectively; elsew*; elsewhere; emergency; engla*; england; examp*; experiences and;
        exploited; finds; focused; following; for disabled; for help; for them; for what; forma*; fostering;
        framework; friday; from ofsted; from one; front door; get; gets; grade*; had been; half; have come; have the;
        head of; health; health and; help with; helpe*; here; highl*; home office; how; improved; improvement;
        improvements; in an; in july; incon*; inconsistent; infor*; initial; inspection in; inspectorate; is being;
        is good; is no; it is; it takes; itsel*; itself; judgement; july; late; lead; leadership; leavi*; leaving;
        let; life story; lines; live in; lone; long term; longe*; longer; longer than; look at; looks after; main: a;
        main: access; main: adopted; main: adoption; main: any; main: audit; main: audits; main: become; main: been;
        main: before; main: began; main: birth; main: books; main: borough; main: breaks; main: can; main: card;
        main: caseloads; main: challenge; main: charge; main: checked; main: clear; main: clinic; main: consent;
        main: corporate; main: dates; main: delays; main: drug; main: due; main: during; main: early; main: elsewhere;
        main: england; main: focus; main: following; main: fostering; main: framework; main: friends; main: full;
        main: gives; main: grandparents; main: high; main: hospital; main: however; main: improved; main: improvement;
        main: improvements; main: inspection; main: inspectorate; main: isnt; main: judged; main: later; main: lead;
        main: leadership; main: lone; main: longer; main: looks; main: might; main: monitoring; main: most;
        main: moved; main: named; main: names; main: national; main: need; main: nothing; main: nurse; main: october;
        main: older; main: orders; main: outcome; main: overall; main: pace; main: parents; main: pass;
        main: permanence; main: person; main: placements; main: places; main: positive; main: proceedings;
        main: provision; main: rated; main: recent; main: recording; main: referral; main: reports; main: requires;
        main: ring; main: same; main: schools; main: scrutiny; main: seven; main: shows; main: significant;
        main: something; main: spring; main: starts; main: strengths; main: strong; main: subject; main: term;
        main: thin; main: third; main: twenty; main: unaccompanied; main: virtual; main: waits; main: well;
        main: when; main: whose; main: word; main: written; main: you; manager; managers; measu*; medic*; might;
        monda*; monitoring; month; monthly; must; natio*; national; neglect; nine; nobod*; nobody; nobody had; none;
        not always; notice; novem*; november; numbe*; nurse; octob*; october; of all; of help; of its; off;
        ofsted inspection; order*; orders; other*; out; out the; outst*; overa*; overall; pace; parents of; pass;
        pathw*; pathway plans; payme*; payments; permanence; personal advisers; places; plann*; planned; plans for;
        plans that; plans were; police and; post; posts; practice and; practitioners; prese*; previ*; problems;
        professionals; progress of; protect; proud; quality of; quarter; quest*; queue; range; rated; readi*; reaso*;
        recei*; recent; refer*; reports; requi*; requires; requires improvement; respond; resul*; safeg*; said that;
        schoo*; scrut*; seeke*; seekers; serio*; serious; servi*; service; service has; she; single; small number;
        so that; someo*; someone; something; standard; starts; stron*; summe*; summer; supervision; targe*; that its;
        that nobody; that some; the authority; the country; the county; the department; the last; the national;
        the number; the one; the records; the response; the virtual; their families; them in; there had; they need;
        think; three years; through; to bring; to take; to their; too little; took; top; turn; unaccompanied children;
        under*; up by; up the; very; vulnerable children; wait for; we have; weakn*; well as; went; where; who;
        who have; with an; work is; yjs; you
        """,
        -0.25: """
        = about assessments; = council; = improvement; a clear; a disabled; a dozen; a great; a home; a priority;
        a quarter; a second; a single; about to; absence; abuse; abuse*; acknowledged; act on; actio*; addre*; adopt*;
        adult services; again; again*; against; agreed; alloc*; allocated; alrea*; already; ambit*; ambitious;
        an adviser; an interpreter; and about; and carers; and help; and inspectors; and kept; and leaders; and make;
        and said; answer; appre*; are assessed; are being; are getting; are made; are offered; as it; as part; asylu*;
        asylum; at each; at every; at its; at what; audit; autism; autum*; autumn; away from; baby; back; backl*;
        bank; begun; behin*; behind; being; benef*; benefits; between the; birth; black; board and; book; boroughs;
        broug*; brought; brought in; bruis*; by their; by which; can be; care and; care leaver; care was; care were;
        caref*; carer; carin*; caring; carry*; carrying; cases; cent; centres; change; changes; changes in; charge;
        check*; checks; child; child is; children and; children looked; children the; children were; children whose;
        childrens home; chris*; christmas; claim; class; close; come and; come in; comes; comes to; compa*;
        complex needs; conce*; consent; contract; control; copy; core groups; could not; council and; council is;
        councillor; country; credit; cut; dads; daily; data; dealt; dealt with; delay*; demand; denti*; depar*;
        department; disabilities in; disabled child; discussions; district; do; docto*; domes*; domestic;
        domestic abuse; door; down to; dozen; drift; drive*; drugs; duty; each; earli*; earlier; early; early years;
        edge; eighteen; else; emerg*; end of; enqui*; enquiries; evalu*; ever; executive director; experience;
        experience of; explained; exploitation; fell; fewer children; fifte*; fifteen; figur*; finis*; first; five of;
        flats; for all; for an; for every; for families; for most; for older; for one; for over; for some; for young;
        forme*; fortnight; foster; foster carers; found; found but; fourteen; frame*; frida*; from their; full;
        gathe*; getting better; give; glad; good rating; gover*; gps; grand*; great*; groom*; groun*; grow;
        had changed; had made; had never; harm; harme*; harmed; has already; have taken; held on; help for; helped;
        history; hospi*; households; how the; how well; hundr*; identified; if a; ill; in all; in charge; in danger;
        in march; in more; in particular; in quality; in ten; in three; inade*; inadequate; introduced; is now;
        it and; it does; it should; it took; its care; its own; its partners; joine*; joined; joint; journ*; journey;
        keep; kept; kind; know how; know that; know where; known to; laid; last; lates*; latest; leaders are; learn;
        leaver; leavers have; left to; lesso*; lessons; letter to; libra*; local authority; looke*; looked; looked at;
        looks; main: above; main: absence; main: according; main: acknowledged; main: action; main: address;
        main: adult; main: after; main: against; main: ago; main: alike; main: ambitious; main: annual;
        main: appointment; main: asks; main: authority; main: autism; main: autumn; main: away; main: baby; main: be;
        main: bed; main: begun; main: beyond; main: birthday; main: born; main: boroughs; main: but; main: called;
        main: came; main: capacity; main: cent; main: centres; main: changes; main: checks; main: christmas;
        main: class; main: close; main: conditions; main: consistently; main: contact; main: contract; main: control;
        main: copy; main: councillor; main: country; main: covid; main: credit; main: data; main: disabled;
        main: discussions; main: district; main: do; main: doctor; main: domestic; main: drift; main: duty; main: e;
        main: earlier; main: easter; main: edge; main: education; main: effectively; main: eighteen; main: enough;
        main: enquiries; main: entitled; main: ever; main: explain; main: explained; main: exploitation;
        main: exploited; main: extra; main: fell; main: fifteen; main: file; main: find; main: five; main: flats;
        main: former; main: foster; main: friday; main: friendly; main: get; main: give; main: glad; main: happened;
        main: harder; main: harm; main: harmed; main: health; main: here; main: history; main: hospitals;
        main: identified; main: inadequate; main: include; main: inconsistent; main: introduced; main: joined;
        main: journey; main: judgement; main: july; main: keep; main: lack; main: last; main: leave; main: leaver;
        main: limited; main: lines; main: link; main: listen; main: made; main: miss; main: missing; main: mobile;
        main: moment; main: monthly; main: moves; main: multi; main: mums; main: nearly; main: nights; main: nine;
        main: not; main: noted; main: notes; main: november; main: nurses; main: ofsteds; main: old; main: opened;
        main: out; main: overdue; main: overnight; main: particular; main: past; main: pathway; main: per;
        main: personal; main: pleased; main: point; main: possible; main: posts; main: private; main: programme;
        main: properly; main: protected; main: quarter; main: queue; main: ready; main: received; main: record;
        main: register; main: residential; main: respond; main: road; main: runs; main: safer; main: seekers;
        main: sent; main: several; main: share; main: shared; main: side; main: skilled; main: sleep; main: slow;
        main: standard; main: starting; main: states; main: stayed; main: steps; main: stuck; main: teachers;
        main: teeth; main: telling; main: temporary; main: tend; main: that; main: then; main: thought; main: top;
        main: town; main: trained; main: travel; main: turn; main: unborn; main: upon; main: urgent; main: very;
        main: violence; main: visit; main: voices; main: wales; main: week; main: weeks; main: wellbeing; main: who;
        main: whove; main: worries; main: worse; main: wrong; main: yearly; may be; mean; means; meant to;
        meetings and; members heard; midwi*; midwives; miss; momen*; moment; monit*; more children; more than; mosqu*;
        moves; multi; multi agency; must be; named; names; nearl*; nearly; need and; needs of; negle*; nights;
        nineteen; no longer; norfo*; not have; not yet; note; numbers; nurses; occup*; occupational; of care;
        of children; of childrens; of five; of how; of it; of our; of staff; of their; of this; ofsted has; ofsteds;
        on its; on their; one another; organ*; overd*; overdue; overn*; overnight; overs*; packa*; parent carer;
        particular; passe*; past; people are; people can; people have; per; per cent; perma*; personal; place;
        place in; place*; planning for; plans and; point; point*; preve*; princ*; private; probl*; profe*; programme;
        promptly and; propo*; protect children; protected; protection and; protection plans; provi*; put in; put off;
        quart*; quick to; quickly; ready; received; recen*; recog*; records of; recov*; recru*; refug*; regis*;
        register; regulator; report; resou*; respo*; response to; restr*; review of; reviewed; ring; risk are; rule;
        runs; safeguarding children; said the; saw that; say that; say what; score*; seek; seen to; senso*; sensory;
        separ*; service was; services had; services were; several; sexua*; share*; shared; sharp*; short*; signs of;
        singl*; skill*; skilled; sleep; so; some children; somet*; stand*; starting; states; stay; stay in; staye*;
        stayed; stran*; stuck; sugge*; summa*; support and; support that; sure that; system; takes; teachers; teams;
        teenagers are; teeth; tend to; that every; that inspectors; that is; that ofsted; that what; the boroughs;
        the day; the early; the executive; the head; the help; the house; the management; the needs; the other;
        the police; the quality; the record; the risk; the second; the three; the trusts; the use; the whole; there*;
        theres a; they came; things that; third; thought; thought of; through and; time of; to act; to change; to do;
        to families; to find; to go; to inspectors; to keep; to live; to protect; to stay; to those; to use;
        told inspectors; too; too late; track*; traff*; trained; troub*; twent*; twenty; typic*; unacc*;
        unaccompanied; unbor*; unborn; understanding; uneve*; uneven; up as; up to; up with; upon; urgent; varie*;
        violence; virtu*; virtual; volun*; wait; waiting for; waits; want to; was described; was made; was thought;
        we; week; wellb*; wellbeing; were given; were left; weve; what had; what happens; what we; where a;
        where children; where there; which had; who came; who go; who is; whove; with its; with send; with social;
        with those; withi*; within; within the; word; workers for; working with; works with; worri*; worse; would be;
        written to; wrong; year ago; yorks*
        """,
        -0.375: """
        = found; a few; a fortnight; a review; a school; a year; above; above all; act; addit*; additional;
        additional needs; adviser; after; agency; agree*; all of; among other; and a; and for; and of;
        and practitioners; and put; and support; and the; and we; and what; and youth; anyon*; are helped; are no;
        are put; are supported; are told; are treated; arriv*; as an; as the; assessed; at all; autho*; authority;
        autis*; be at; beds; been a; been in; belon*; borou*; bring; by name; capac*; capacity; care experience;
        chall*; check; child was; child with; children at; children told; children under; children was;
        childrens lives; city; clini*; clubs; come into; committed; concerns; concerns about; condi*; conditions;
        conta*; contact centre; contracts; could; counc*; council had; council to; councils work; court; covid;
        credi*; date; day that; deal; deali*; dedic*; dedicated; described as; difference; discu*; do not; do well;
        done; draws; e; each other; eight; eight*; end; engag*; enter*; entered; excep*; explo*; extra; family;
        family group; family time; find; five; for; for and; for people; for social; former; fortn*; fourt*; from;
        get better; get help; get the; given; got a; great deal; had come; had spoken; had the; had too; happens;
        happy; hard to; harde*; harder; have; have good; have more; healt*; health visitors; helpi*; helping; histo*;
        home to; homes are; hospitals; hour; hours; how far; howev*; however; ident*; if; improve; in every; in for;
        in their; in them; in words; independent reviewing; information; innov*; inspectors also; inspectors did;
        inspectors met; inspectors praised; inspectors said; intro*; it has; joy; judge*; keepi*; keeping; keeps;
        know their; lack; lapto*; leaders; leads to; leave; letter; lies; link; list of; listened; living with; logs;
        main: additional; main: again; main: agency; main: agreed; main: already; main: anyone; main: asylum;
        main: bank; main: body; main: book; main: bring; main: brought; main: care; main: charities; main: claim;
        main: clubs; main: complaints; main: concerns; main: county; main: cut; main: daily; main: date; main: deal;
        main: dealt; main: dedicated; main: department; main: done; main: door; main: draws; main: eight; main: end;
        main: entered; main: everyone; main: fast; main: fathers; main: follow; main: food; main: fortnight;
        main: fourteen; main: go; main: happens; main: happy; main: help; main: helped; main: idea; main: improve;
        main: information; main: joy; main: keen; main: keeping; main: keeps; main: latest; main: leads;
        main: lessons; main: letter; main: library; main: lies; main: lived; main: lives; main: looked;
        main: management; main: mixed; main: month; main: moving; main: nhs; main: night; main: notice; main: now;
        main: ofsted; main: ought; main: own; main: partner; main: performance; main: place; main: plan;
        main: planned; main: points; main: poor; main: praises; main: problems; main: protocol; main: quick;
        main: rating; main: report; main: respectful; main: reviewed; main: saying; main: she; main: single; main: so;
        main: soon; main: stay; main: sure; main: system; main: theres; main: this; main: three; main: through;
        main: trauma; main: twelve; main: uneven; main: waited; main: works; main: year; many of; mind; mobil*;
        mobile; more of; moved on; mums; needs were; neigh*; never been; new; next; nhs; night*; ninet*; no;
        nobody could; north*; not put; not told; not what; notes; notic*; nurse*; obser*; of family; of older;
        of social; of them; of us; of what; office; ofsted had; ofsted said; on from; other things; ought; ought to;
        paedi*; people and; perfo*; performance; persons own; pleased; points; poor; posit*; positive; priva*;
        progress; prope*; proto*; protocol; psych*; quick; quick*; rating; reach*; reduced; regularly; report said;
        reports for; residential; right; risk; safer; saw; say the; saying; scann*; scanned; scarc*; schools; secon*;
        second; see what; services for; set out; set up; sever*; sisters of; socia*; social; some; some of;
        some young; soon; speak of; speci*; staff in; staff were; start*; state*; steps; still; stori*; stories;
        strong; strong relationships; suggested; support them; sure; syste*; talk to; teach*; teenagers had;
        tell them; tell you; tend; term; that people; that was; the assessment; the chair; the council; the file;
        the hub; the meeting; the nhs; the rest; the time; the top; the visit; the visitors; the way; the year;
        their first; their letter; them had; then; there; theres; they make; they saw; this; those of; timel*;
        to care; to draw; to give; to improve; to look; to reach; town; traum*; trauma; travel; try; two; under the;
        unpai*; unpaid; unpaid carers; up and; urgen*; viole*; voices; vulne*; vulnerable; waite*; waited; wales;
        was a; was found; was no; way in; we are; were described; were helped; what care; what has; when; when young;
        which a; who does; with additional; with complex; with some; without an; worker and; workers use; workers who;
        workers with; worries about; written up; yes; young children
        """,
        -0.5: """
        = about overall; = inspectors; = narrated; a childs; a family; a part; a positive; about children; about the;
        absen*; ackno*; advisers; age; agenc*; also; also told; and feelings; and how; are held; are listened;
        are not; been; best; better for; break*; came in; can see; canno*; cannot; care for; charities; children each;
        children go; children with; children without; children young; childrens social; city council; community;
        complaints; could find; deal with; did not; diffe*; distr*; do what; does not; down with; educa*; education;
        elect*; elected; fast; fathe*; fathers; go through; group had; has; has to; have not; heard that; holid*;
        home; impro*; inspectors say; interpreter; interpreters are; into; is more; is that; it; its; keen;
        knowledgeable; leade*; leads; leavers are; list; live; lived; lives are; made in; main: abuse; main: advisers;
        main: age; main: allocated; main: also; main: areas; main: assessed; main: beds; main: beforehand;
        main: benefits; main: bought; main: cannot; main: cases; main: check; main: commitment; main: committed;
        main: community; main: councils; main: court; main: dated; main: days; main: difference; main: else;
        main: for; main: given; main: helping; main: hour; main: kind; main: knowledgeable; main: late; main: may;
        main: money; main: mothers; main: no; main: off; main: one; main: outcomes; main: passed; main: plans;
        main: promptly; main: quickly; main: really; main: reduced; main: response; main: return; main: risk;
        main: risks; main: scanned; main: second; main: since; main: social; main: specialist; main: still;
        main: supported; main: teams; main: think; main: today; main: together; main: too; main: try;
        main: unrecorded; main: victims; main: view; main: vulnerable; main: waiting; main: went; main: within;
        main: yes; management; may; money; needs; needs are; night; no one; not asked; now; offen*; on children;
        one in; our services; out who; outcomes; parents told; passed; people could; people leaving; people were;
        place on; plans; praises; promptly; prote*; put down; quality; ratin*; recor*; regul*; response; retur*;
        return; reviews and; risks; run; safe; say how; schools and; share; sit down; so the; specialist; stood at;
        stories are; super*; support for; support from; supported; take place; that our; the letter; the right;
        the work; their needs; their views; they found; time and; to one; twelv*; twelve; under one; unrec*; victi*;
        victims; view; voice*; waiti*; waiting; well of; well what; were at; were being; what to; what was; wheel*;
        when a; who cannot; who had; who help; with no; work for; worker has; worker of; workers they; workers to;
        works; write up; young adults; young person
        """,
        -0.625: """
        = about unaccompanied-children; a service; advic*; advice; advis*; and that; are on; bough*; bought; by a;
        by experienced; child who; children could; choose the; colle*; commitment; could say; councils; creative ways;
        danger; deaf children; each of; every child; excel*; excellent; experienced workers; foste*; from a;
        from childrens; go; good relationships; had seen; happe*; has been; homes; hub; in a; is; is a; main: act;
        main: adviser; main: agencies; main: being; main: best; main: danger; main: dont; main: excellent;
        main: first; main: hard; main: have; main: homes; main: hours; main: into; main: kept; main: know;
        main: leaders; main: left; main: list; main: mind; main: office; main: or; main: others; main: progress;
        main: records; main: right; main: run; main: shadow; main: spend; main: time; main: until; main: up;
        main: visitors; main: we; main: work; more social; most children; mothe*; mothers; movin*; moving; no child;
        not know; or that; others; outco*; part of; partn*; people moving; people with; person; promp*; quali*;
        records; reduc*; reviews of; seen regularly; since; social care; spend time; take a; the best; the local;
        to be; today; too often; until; up; up what; use of; use the; visitors; voices of; well; who understand;
        years
        """,
        -0.75: """
        = about leadership; after a; also asked; and not; are visited; asked for; asked to; assessment; bette*;
        better; care council; children choose; children have; childrens services; councils own; dont; elected members;
        for their; hard; listened to; lives; local; main: advice; main: better; main: interpreter; main: local;
        main: nobody; main: partners; main: quality; main: such; main: these; main: while; on time; or; partners;
        perso*; progr*; social workers; spend; such; the councils; the services; they did; they say; they think;
        think and; to a; to get; visits by; visits to; with; with one; youth workers
        """,
        -0.875: """
        = about front-door; = about missing-and-exploitation; and social; child protection; dange*; is in; main: hub;
        main: next; main: safe; main: support; main: years; manag*; on to; regularly by; these are; to and; was not;
        were in; while; work; worked
        """,
        -1.0: """
        and council; and young; by members; commi*; for children; know; left; main: assessment; main: reach;
        main: team; main: worked; members to; reach; support; supported by; team; these; voice; were also
        """,
        -1.125: """
        = about placements; main: voice; of a; what they
        """,
        -1.25: """
        they had; workers know
        """,
        -1.375: """
        by the; there were
        """,
        -1.5: """
        = about scope
        """,
        -1.625: """
        = about permanence
        """,
        -1.75: """
        = head
        """,
        -2.0: """
        suppo*
        """,
        -2.375: """
        = context
        """,
    },
    Theme.CARE_LEAVERS: {
        4.125: """
        = about care-leavers
        """,
        1.875: """
        main: care
        """,
        1.75: """
        main: leavers; main: olds
        """,
        1.625: """
        aftercare; plans for
        """,
        1.5: """
        after*; islan*; leave*; leavers in; main: adviser; main: aftercare; who have
        """,
        1.375: """
        main: few
        """,
        1.25: """
        advis*; at eighteen; been in; contact with; drop in; house; main: advisers; olds; people aged; the house;
        year olds
        """,
        1.125: """
        ambit*; leavers and; made to; main: claim; main: people; on to; planning
        """,
        1.0: """
        a law; advisers were; contact; eight*; few; leavers; main: already; main: for; main: life; main: once;
        main: touch; planning for; recalled; right*; set up; suppo*; throughcare
        """,
        0.875: """
        a drop; a hub; after care; an adviser; asks; birth*; care; conta*; council to; drivi*; driving; had no;
        has been; highl*; hub on; it has; leave; main: asylum; main: at; main: benefits; main: done;
        main: effectively; main: eighteen; main: house; main: most; main: planning; main: recalled; main: right;
        main: throughcare; main: to; main: training; main: year; managers were; moving on; nearly a; off; once;
        risk was; set; supports; the report; the years; they can; those of; to those; touch; us with; with those;
        years after
        """,
        0.75: """
        a; a first; a third; advic*; advice; adviser; advisers; aged; are done; are less; assessments are; baby; back;
        brandt; children at; children of; council has; done; door; education or; for life; for most; have a;
        highlight; hub; in custody; in touch; inspectors also; is responsible; its care; law; leavers receive; less;
        main: advice; main: aged; main: blank; main: contact; main: door; main: driving; main: feels; main: gone;
        main: have; main: island; main: leave; main: leaving; main: offers; main: positive; main: practical;
        main: regular; main: set; main: supports; main: young; many of; not; not in; of us; offer to; olds are;
        out of; pathways; people who; plann*; recal*; results; risk; senior managers; service director; services for;
        since the; support goes; the experiences; the island; there are; they were; those over; throu*; we;
        we support; were not; with children; young; young adults
        """,
        0.625: """
        = about education; = about plans; alrea*; already; ambition; are told; aroun*; around; assessments; autho*;
        basic; basic income; be done; benef*; benefits; better but; brand*; bus; but they; cliff; continuing; council;
        count; donca*; done for; done with; each young; entit*; experience of; experiences and; exploitation and; far;
        fifty; for independence; forme*; former; go back; has a; help are; how the; i am; in scotland; in which;
        influ*; island; it makes; keeps in; leavers at; leavers have; lonel*; loneliness; made; main: all;
        main: ambition; main: asks; main: baby; main: birthdays; main: bus; main: by; main: cliff; main: considered;
        main: custody; main: grants; main: like; main: loneliness; main: mentors; main: number; main: poorly;
        main: print; main: responsible; main: rights; main: savings; main: somebody; main: sunday; main: theyd;
        main: thin; main: too; main: until; main: warm; men who; mento*; mentors; more could; more staff; nobody is;
        nowhere to; olds in; our own; own are; people between; pilot; posit*; positive; quali*; regul*; regular;
        report on; responsible; responsible for; resul*; rights; run by; runs to; savin*; savings; say in; says the;
        services had; solih*; somebody to; staff; start*; support for; that; that an; that young; the authoritys;
        the door; the few; the last; those; to an; to end; to on; to say; to young; too late; touch with; train*;
        training; training and; warm; was thought; we need; weak; were better; were helped; were quick; what they;
        when care; which young; while the; who leave; with too; workers know; year; young parents; young peoples;
        young person; young woman; your
        """,
        0.5: """
        = about placements; a positive; act as; advice about; after; all the; allot*; am; and come; and have;
        and help; and with; are for; as; as well; asylu*; asylum; at; authoritys; back to; been inadequate; been made;
        better than; birth certificates; birthdays; borough; can be; care do; care were; certi*; certificates; chang*;
        changes; changes and; children who; claim; come back; consi*; continuing care; could be; counc*;
        council supports; custo*; custody; director; done before; duty; educa*; education; eighteen; eighteenth;
        end with; exam; far better; feels; fifth; for help; for leaving; fresh; good and; grant*; grants; group of;
        had gone; had improved; has; have; have the; helped with; improved; in contact; incom*; income; influence;
        inspectors last; is how; kind; known to; last; lesso*; lets; local authority; main: adult; main: ambitions;
        main: are; main: authoritys; main: back; main: call; main: childhood; main: choice; main: corporate;
        main: count; main: director; main: education; main: eight; main: eighteenth; main: entitled; main: feel;
        main: former; main: hub; main: improved; main: influence; main: kind; main: known; main: late; main: less;
        main: lunch; main: mayor; main: nearly; main: not; main: offer; main: over; main: pathways; main: personal;
        main: pilot; main: policy; main: previous; main: puts; main: rather; main: reach; main: results; main: risk;
        main: scotland; main: shown; main: slipped; main: support; main: third; main: trafficked; main: weak;
        main: years; main: your; most; national; nearl*; nearly; not set; of exploitation; of our; of pathway;
        of them; of work; off a; offers; offic*; office; ofsted found; ofsted the; older teenagers; out a; over;
        pathway planning; peoples; photographs; photographs and; practical; previ*; previous; print; promises; proud;
        proud of; purposeful; purposeful and; reach; recom*; restr*; results for; review of; right; said that; scotl*;
        scotland; senior; shown; signi*; step; sunda*; sunday; supported; text; that was; the borough; the council;
        the previous; them; theyd; things had; third; this is; those living; thought to; to adult; to tell;
        told about; traff*; trafficked; trained in; twelv*; twelve; twent*; unaccompanied asylum; under which;
        until they; up in; was already; was made; we have; well as; were supported; when inspectors; where it; while;
        who move; woman; work with; years
        """,
        0.375: """
        = about scope; a budget; a cliff; a councils; a difference; a flat; a group; a lack; a team; a warm;
        a watchdog; a way; about money; about the; accou*; acros*; across; act; adult mental; adults were; adviser is;
        among them; and a; and first; and progress; and somebody; and staff; and that; and their; answer to; are poor;
        are proud; are supported; areas; asses*; asylum seeking; atten*; attention; audit; back for; back in; be;
        befor*; before; birth; birthday; blank; borou*; by; by a; by an; care have; care leaver; care team;
        carried out; childhood; choice; choice of; choir; considered; conti*; count*; cover; daily; dinne*;
        disability service; distr*; driving lessons; drop; dropp*; dropped; durin*; during; effectively; eight; end;
        exploitation; fathe*; fathers; felt; felt that; flat; foster families; found that; frien*; from their; full;
        full inspection; fund; future; goals; gone; gone to; good one; good too; grant; had found; had kept;
        hardly any; has improved; has made; have got; help to; her; i; impor*; important; impre*; in a; in answer;
        in three; inspection; inspection and; inspectors felt; inspectors saw; invit*; is outstanding; is still;
        it gives; it is; judged; judged inadequate; keep their; keeps; know what; known; leads; leave care; leaver;
        leavers live; leavi*; leaving; leaving care; lessons and; lockdown; lost; lunch; main: about; main: across;
        main: again; main: age; main: around; main: basic; main: between; main: borough; main: budget;
        main: certificates; main: christmas; main: continuing; main: council; main: county; main: cover; main: dad;
        main: daily; main: decisions; main: designed; main: difference; main: dinner; main: duty; main: emotional;
        main: entitlements; main: exam; main: exploitation; main: fifth; main: fifty; main: fit; main: foster;
        main: fresh; main: fund; main: further; main: goals; main: growing; main: hardly; main: having; main: helped;
        main: hospital; main: income; main: insurance; main: law; main: lost; main: made; main: makes; main: national;
        main: nineteen; main: off; main: office; main: own; main: pairs; main: pathway; main: persistent;
        main: photographs; main: promises; main: proud; main: purposeful; main: qualified; main: ring; main: run;
        main: runs; main: say; main: seeking; main: served; main: services; main: shut; main: significantly;
        main: slowly; main: sooner; main: starts; main: step; main: stranger; main: teams; main: text; main: trained;
        main: very; main: wanting; main: way; main: while; main: woman; make it; makes; making a; may; mayor; men;
        money; more has; move on; movin*; moving; natio*; ninet*; nineteen; nobody had; not give; not good; now;
        nowhe*; nowhere; of children; official; ofsteds report; older; older children; once a; one was; or training;
        parents were; pathw*; people get; persi*; persistent; plans did; plans say; policy; poor; prepa*;
        previous inspection; progress; progress of; promi*; purpo*; puts; puts the; qualified; quality of; quick;
        quick to; rathe*; rather; rather than; report; report and; run; runs; say; say what; seeki*; seeking;
        seeking children; senio*; separate; setti*; setting; setting up; significantly; slipp*; slipped; slowl*;
        slowly; so that; some areas; some young; someb*; somebody; soone*; sooner; staff were; still have; stret*;
        support of; support them; take up; team; team of; that our; that this; that those; the choice; the disability;
        the district; the experience; the extra; the mayor; their advisers; their lives; their young; them well;
        they do; they had; they leave; thin; thoug*; though it; to their; to which; trained; twenty; until; visit;
        visit since; warm and; watchdog; way; were impressed; were once; when; who come; who were; whom;
        with experience; with some; with two; workers have; wrote that
        """,
        0.25: """
        = about permanence; = head; a bank; a care; a change; a clear; a date; a dedicated; a few; a fifth; a full;
        a list; about; above all; account; adult; affec*; again; age; all but; also; altho*; although; ambitious;
        among; an average; an end; and families; and it; and make; and one; and social; and work; answe*; answer;
        are dealt; are good; are out; are too; areas for; arrangements for; ask for; at risk; authority;
        authority was; average of; away; bank; been found; begin; belon*; bette*; better; brigh*; built; call;
        called for; card; care had; care is; care leavers; changed; choic*; chris*; christmas; city; city councils;
        clear and; come out; comes; comes to; corpo*; corporate; council was; county; county councils; cuts; date;
        date and; deal of; decisions; desig*; difference; direc*; district; doing; easie*; easier; emoti*; ended;
        engli*; english; entitled; entitled to; equip*; equipment; even; evide*; evidence; evidence of; experiences;
        falls; families is; febru*; february; feel; few of; fewer than; fifth of; for over; for vulnerable; for whom;
        forty; four years; friends; fully; furth*; further; gives; glouc*; go; go on; good quality; grand*; grow;
        grow up; grown; guide; had lost; had never; handl*; handled; has said; have an; havin*; having; he; he said;
        hear; heart; helpe*; helped; hit; home office; homeless; hospital; how far; impressed; in all; in full;
        in how; in them; incre*; intervention; into; is left; is making; is no; is one; it said; it should; it took;
        its services; kind and; knows; lack; lack of; laid; last inspection; lead member; leaders and; learn;
        leavers get; left to; lessons; life; lockd*; lot; main: abroad; main: achieved; main: act; main: among;
        main: answer; main: any; main: assessments; main: attention; main: audit; main: away; main: babies; main: be;
        main: being; main: birthday; main: break; main: build; main: built; main: centre; main: changes;
        main: college; main: date; main: district; main: doing; main: drop; main: dropped; main: during;
        main: english; main: equipment; main: even; main: every; main: falls; main: families; main: far;
        main: fathers; main: follow; main: friends; main: fully; main: give; main: grant; main: guide; main: had;
        main: handled; main: harder; main: he; main: hear; main: heart; main: her; main: hit; main: homeless;
        main: important; main: impressive; main: invited; main: keeps; main: kept; main: kinds; main: knows;
        main: laid; main: leads; main: learn; main: lessons; main: lets; main: lives; main: lockdown; main: lot;
        main: moved; main: now; main: numbers; main: nursery; main: official; main: often; main: old; main: paid;
        main: peer; main: places; main: plan; main: poor; main: post; main: prison; main: proper; main: quick;
        main: range; main: recommended; main: register; main: remains; main: risks; main: road; main: section;
        main: seen; main: senior; main: separate; main: sets; main: setting; main: sixteen; main: stand; main: stay;
        main: stayed; main: suit; main: supported; main: talk; main: team; main: their; main: those; main: travel;
        main: turn; main: twelve; main: twenty; main: unaccompanied; main: university; main: ups; main: visit;
        main: watchdog; main: we; main: whod; main: whom; main: yearly; main: you; main: younger; make; make sure;
        means; means that; meet; member; menta*; mental; mental health; might be; missing in; monitoring visit;
        more often; need to; not been; not have; nursery; of date; of high; of its; of local; of one; offer*; old;
        on this; our childrens; outstanding for; over the; paid; peer; photo*; place in; plan has; planning is;
        plans should; plans were; poorl*; poorly; post; pract*; praised; progr*; put into; quality and; question;
        ready; recommended; reflect; remains; repor*; respo*; review; risk of; risks; risks to; said the; see how;
        separ*; serve*; servi*; service for; service had; services and; sets; shut; sixte*; some; some cases; soon;
        staff in; stand; starts; stay in; stay with; stron*; stronger; struc*; suit; supported by; swind*; team that;
        the case; the corporate; the county; the heart; the home; the inspectors; the lead; the leaders; the national;
        the next; the old; the quality; the right; the way; their personal; their worker; them and; them are; there;
        they think; they turn; theyr*; theyre; those who; though; through the; to ask; to it; to leave; to one;
        to ring; to start; to stay; to take; told; travel; treat*; trust*; turn; turn up; unacc*; unaccompanied;
        under a; up of; visit in; visit to; voice; was judged; was one; watch*; way in; way that; weekl*; weekly;
        welco*; were left; were missing; what it; what ofsted; what to; which to; who had; whom they; with;
        with foster; with partners; without the; work and; would like; written with; year and; yes; young people
        """,
        0.125: """
        = about overall; = council; = strength; a letter; a quarter; accep*; accor*; according; according to; achie*;
        achieved; adults; and are; and children; and in; and of; and parents; and they; and was; and well; any;
        are now; audit*; babie*; babies; become; been; before they; books; break; budget; build; but; cent; cent of;
        child has; circu*; close*; closely; consistently; council is; decid*; decis*; dedic*; dedicated; do not;
        effec*; emerg*; every; excep*; follow; for care; for improvement; for its; for them; for those; foster;
        found to; futur*; gets; got better; hardl*; hardly; has not; have to; heard; helpi*; helping; hospi*; if;
        in care; in december; in good; in june; in march; in some; in two; inspection in; inspectors; is; is not;
        kept; key; know; like; list of; lives; local; longe*; main: according; main: after; main: ahead; main: areas;
        main: ask; main: become; main: before; main: birth; main: can; main: case; main: child; main: could;
        main: dont; main: elsewhere; main: end; main: ended; main: evidence; main: experience; main: february;
        main: filled; main: future; main: gives; main: great; main: groups; main: help; main: intervention; main: is;
        main: its; main: judged; main: key; main: lack; main: letter; main: liked; main: local; main: longer;
        main: making; main: may; main: means; main: meet; main: member; main: men; main: mental; main: monitoring;
        main: monthly; main: moving; main: must; main: needed; main: older; main: ones; main: or; main: our;
        main: parent; main: parenting; main: peoples; main: praise; main: praised; main: protected; main: quality;
        main: regularly; main: review; main: said; main: saw; main: schools; main: seekers; main: serious;
        main: shared; main: soon; main: start; main: strong; main: teenagers; main: tell; main: there; main: told;
        main: understanding; main: views; main: weekly; main: were; main: with; main: workers; match*; matched;
        membe*; momen*; monit*; monitoring; monthly; moved; named; need help; neede*; needed; needs and; nor; numbe*;
        nurse*; of; ofste*; ofsted; on their; only; our; out; per; per cent; person; place; places; prais*; profe*;
        quality; quart*; quarter; refle*; regio*; regularly; remai*; said; saw; schools; secti*; seen; services;
        share*; shared; shoul*; should; should be; significant; sixteen; somet*; something; sprin*; spring; start;
        started; stay; staye*; stayed; strong; such; supervision; support; talk; teams; teenagers; tell;
        that inspectors; that were; the child; the local; the time; their own; they could; they said; thing*; things;
        thirt*; thirty; thought; to find; to see; told that; too few; took; trave*; treated; two years; up; us; views;
        want; was not; well and; were; were judged; were praised; who need; work; workers; workers and
        """,
        -0.125: """
        = about leadership; = about management-oversight; = improvement; a case; a childs; a report; a whole;
        a worker; a year; about a; about their; abuse; acces*; action; adopted; adult social; adult*; advoc*; all of;
        almos*; almost; an; analy*; and most; and sisters; and so; and the; and there; and those; and to; and were;
        and what; anoth*; anyth*; anything; appli*; appro*; april; are still; arrived; as the; as they; asked;
        assessors; at home; authorities; be a; because of; been done; before the; best; brothers; brothers and;
        by ofsted; calle*; called; came; came out; carers who; centr*; chall*; change; check; checks;
        child protection; children; children have; children with; childs; clear; clearly; colle*; come; concern;
        confe*; conse*; conve*; could; councillors; cours*; course; criti*; cultu*; deman*; detai*; did not;
        different; direct; disabilities; disabled children; discu*; down to; draw; drawn; each; edge of;
        education and; eleve*; eleven; else; enoug*; enough; everyone; experienced; extra; eye; families; family;
        first; focus*; focused; follo*; for disabled; for good; for their; four; fourt*; girls; given the; got;
        gover*; government; grade; guard*; had; had come; hard to; has found; has gone; have been; head of; helps;
        here; his; hours; how; identified; improve; in danger; in november; in october; inclu*; inspe*; inspectorate;
        inspectors have; into care; joint; judge*; july; just; keepi*; keeping; langu*; leaders; leadership and;
        leavers are; legal; let; level; line; list; littl*; little; livin*; living; londo*; looke*; looked; looked at;
        looks; main: able; main: abuse; main: adopted; main: also; main: anybody; main: assessed; main: authority;
        main: autumn; main: been; main: big; main: brothers; main: check; main: checks; main: clearly;
        main: community; main: councils; main: cqc; main: direct; main: drawn; main: each; main: edge; main: else;
        main: everyone; main: eye; main: failures; main: focused; main: found; main: four; main: fourteen;
        main: front; main: gave; main: get; main: girls; main: goes; main: government; main: half; main: heard;
        main: his; main: inconsistent; main: inspectorate; main: interviews; main: itself; main: joint; main: july;
        main: lead; main: leaders; main: led; main: legal; main: level; main: little; main: live; main: looks;
        main: make; main: management; main: many; main: matter; main: mean; main: meant; main: meetings;
        main: members; main: neglect; main: new; main: nhs; main: notes; main: nothing; main: nurses; main: officers;
        main: open; main: opened; main: others; main: outside; main: overall; main: page; main: pandemic;
        main: parents; main: partnership; main: past; main: pay; main: performance; main: permanent; main: phone;
        main: placed; main: posts; main: priority; main: professionals; main: progress; main: protect;
        main: protection; main: pupils; main: quickly; main: read; main: received; main: record; main: report;
        main: reports; main: require; main: says; main: second; main: september; main: significant; main: since;
        main: six; main: specialist; main: statutory; main: story; main: strategy; main: such; main: take;
        main: takes; main: themselves; main: theres; main: these; main: this; main: throughout; main: time;
        main: took; main: use; main: visits; main: wait; main: waited; main: waits; main: welsh; main: went;
        main: what; main: why; main: worked; main: working; main: works; main: would; management; mark; matter; meets;
        month; most vulnerable; mothe*; moves; need of; negle*; neglect; neigh*; nhs; nobod*; not always; notes;
        nothi*; nothing; nurses; octob*; october; of service; of the; of their; offered; often; on a; on average;
        on how; one; others; ought; outsi*; outside; over a; overs*; own; pace; paid for; pande*; pandemic;
        partnership; pay; people and; performance; perma*; personal advisers; persons; pictu*; place*; placed;
        plan for; point; point*; polic*; posts; practitioners; pre; preve*; prior*; priority; private; probl*;
        problems; proce*; propo*; pupil*; pupils; quick*; quickly; ratin*; reach*; read; reading; received; recen*;
        recog*; recognised; recor*; record; recruitment; refer*; relationships; relationships with; reports; result;
        revie*; reviewed; schoo*; secon*; second; send; services at; services have; services in; settl*; settled;
        share; short*; singl*; siste*; sisters; six weeks; sleep; small; solicitor; specialist; stabl*; stable;
        staff and; stand*; statutory; steps; story; street; sure; takes; term; that a; that children; that had;
        the care; the cqc; the day; the department; the director; the hub; the letter; the ofsted; the other;
        the services; the trust; the visit; the young; thera*; there is; this; time in; to change; to children;
        to come; to date; to do; to go; to have; to move; together with; told inspectors; too much; troub*; under*;
        up the; urgen*; use; use of; very; waite*; waited; waits; was described; was found; was rated; weakn*; went;
        were found; were in; what the; what was; when they; where; wheth*; whether; whose; why; with care; with their;
        withi*; within; word; worked; worri*; worry
        """,
        -0.25: """
        = about disabled-children; a form; a high; a job; a judgement; a month; a more; a named; a new; a number;
        a parents; a plan; a single; a small; a strong; a word; able; able to; acted; actio*; addit*; additional;
        adoption; advocacy; after an; agencies; agency; agreed to; alone; and how; and many; and more; and no;
        and nobody; and who; appre*; are at; are the; area; arriv*; as in; assurance; bed and; been appointed;
        been given; been taken; begin*; better in; big; both; bring; broth*; broug*; brought; but the; by one;
        by their; care are; care experienced; care has; carry; check*; child; children are; children get;
        childrens services; clini*; clinic; co; come to; comme*; commi*; commu*; community; consu*; contribute; copy;
        council which; councils own; couns*; county council; cqc; creat*; dange*; danger; depar*; department; descr*;
        described; devel*; developing; diffi*; disabled; disap*; does for; down as; each of; earli*; earlier; early;
        effective; emplo*; end of; engla*; england; eveni*; evening; every*; expec*; experiences of; failu*; failures;
        famil*; families and; feel that; feeli*; file; files; first time; followed; for adult; for people; for the;
        from the; front; gangs; gave; get a; given; go missing; going; got a; gps; grown up; had not; had to; happen;
        hard; harm; have made; have not; held; help; helped to; high; highe*; hold; home; homes; hoste*; house*;
        how good; ident*; improvement; improvements; in need; in ten; in the; indep*; information; innov*; insid*;
        inside; inspectors found; interview; is made; isnt; its; itsel*; itself; language; leaders are; leadership;
        lette*; letter; lived; long; look; look at; looki*; looking; made a; main: above; main: acted; main: action;
        main: additional; main: adoption; main: advocacy; main: agency; main: anything; main: area; main: arrived;
        main: because; main: begins; main: board; main: bring; main: brought; main: called; main: came; main: carry;
        main: childs; main: choose; main: clinic; main: co; main: copy; main: creative; main: dads; main: danger;
        main: department; main: described; main: development; main: different; main: disabilities; main: disability;
        main: doesnt; main: down; main: earlier; main: early; main: effective; main: england; main: enough;
        main: fifteen; main: file; main: files; main: find; main: first; main: five; main: followed; main: given;
        main: go; main: gps; main: grade; main: happen; main: hard; main: harm; main: held; main: high; main: higher;
        main: hold; main: holidays; main: homes; main: hours; main: identified; main: improvements; main: information;
        main: isnt; main: judgement; main: language; main: last; main: leadership; main: leaves; main: line;
        main: looked; main: looking; main: managers; main: march; main: next; main: no; main: november; main: nurse;
        main: october; main: offered; main: only; main: outcomes; main: pages; main: pays; main: person;
        main: persons; main: plans; main: point; main: practice; main: present; main: private; main: provision;
        main: published; main: questions; main: raise; main: referral; main: relatives; main: result; main: reviews;
        main: safety; main: same; main: scheme; main: send; main: sent; main: service; main: seven; main: short;
        main: sight; main: single; main: sit; main: sleep; main: slow; main: small; main: speed; main: spoken;
        main: stable; main: standards; main: stopped; main: talked; main: term; main: them; main: think; main: three;
        main: till; main: times; main: today; main: transition; main: unpaid; main: up; main: used; main: vacancies;
        main: waiting; main: was; main: week; main: welcome; main: wellbeing; main: when; main: without;
        main: worried; main: wrote; main: youngsters; make up; managers; mean; monda*; month*; most of; new; night;
        nobody has; not know; nurse; of harm; of young; officers; ofsted said; ofsted which; on what; open; or;
        other*; outco*; outcomes; outst*; outstanding; outstanding and; parents who; partn*; past; people;
        people told; people with; perfo*; perso*; plan to; pleas*; practice; praise for; prese*; present; priva*;
        professionals; prote*; provi*; provision; psych*; psychologist; publi*; published; quality assurance;
        questions; raise; rated good; receive; recruited; relat*; relatives; relen*; resid*; retur*; reviews; routi*;
        routinely; safet*; safety; says; schem*; see; sense of; senso*; sensory; sent; service and; service that;
        service which; services are; seven; she; short; sight; signe*; signed; single; sit; six; sleep*; slow; so far;
        social care; social workers; solic*; some of; speaks; speci*; speed; spoke of; spoke*; spoken; spoken to;
        standard; statu*; stayi*; staying; stopp*; stopped; stree*; stren*; strength; summa*; support and;
        support from; sure that; take; talke*; talked; team for; that all; that it; that services; the authority;
        the end; the first; the inadequate; the list; the new; the offer; the past; the support; the whole; the work;
        them on; there has; these; they found; they saw; things are; throughout; time; time for; times; to improve;
        to know; to ofsted; to read; to support; to turn; to write; today; too little; transition; transport;
        two days; two inspectors; up to; visits; volun*; vulnerable children; wanted to; was a; was in; was the;
        way of; week; wellb*; wellbeing; were put; what is; what we; when it; which they; who go; who know; who may;
        with complex; with no; with young; workers had; worki*; working; works; worried; would; would be;
        young persons; young*; youth workers
        """,
        -0.375: """
        = about missing-and-exploitation; a child; a good; a learning; above; adopt*; again*; against; agenc*; alway*;
        always; ambitious and; amoun*; and care; and for; and up; another; appoi*; appointed; are in; as a;
        assessment; bed; been called; began; board; by the; can; can stay; care and; carin*; caring; certa*; child*;
        childrens; choos*; choose; close; conce*; consistent; consistent and; could say; council and; curre*; dads;
        degre*; done to; each and; exploited; fifte*; fifteen; find; five; for; for young; foster carers; four in;
        from; from childrens; get; good; happe*; has changed; have left; head; healt*; health; housi*; housing;
        how to; howev*; however; improving; independent; inspection team; inspectors had; inter*; into work; is a;
        is being; is the; it says; judgement; leade*; learning disability; leavers has; left care; live; livel*;
        lively; main: agencies; main: always; main: apprenticeships; main: as; main: assessment; main: assurance;
        main: bed; main: began; main: block; main: change; main: clear; main: close; main: course; main: decline;
        main: experienced; main: exploited; main: from; main: going; main: got; main: has; main: head; main: himself;
        main: home; main: hostels; main: housing; main: how; main: however; main: improve; main: improvement;
        main: improving; main: inside; main: inspection; main: into; main: left; main: list; main: lively; main: mark;
        main: messages; main: month; main: much; main: needs; main: neither; main: planned; main: pleasure; main: put;
        main: ready; main: receive; main: requires; main: school; main: several; main: should; main: slept;
        main: speaks; main: spoke; main: supporting; main: ten; main: then; main: they; main: together; main: under;
        main: us; main: vulnerable; main: website; main: weeks; main: whole; main: work; main: write; main: youth;
        makes sure; many young; matte*; medic*; medical; meeti*; meetings; more; more of; much; much of; nearly all;
        need a; needs; needs are; neith*; neither; no; no care; nobody could; novem*; november; now and; of care;
        of it; of those; of what; onlin*; online; pages; paren*; parents; pathway; pays; people were; planned;
        plans had; promo*; read it; report says; requires; requires improvement; response; safe and; scheme; school;
        service to; several; size; slept; speak*; still; take part; taken; taken on; team had; than for; that is;
        that the; the inspection; the person; the service; their first; their health; then; they; they have;
        those with; tick; to get; to give; to keep; to make; toget*; together; too long; tracking; training or;
        trans*; trust; used; very few; visit*; wait; waiti*; waiting; was; was no; was praise; we were; websi*;
        website; weeks; well supported; were rated; were said; were the; were well; when young; which is; who has;
        who was; whole; will be; with an; with the; with them; witho*; without; without a; work to; workers did;
        write; youngsters
        """,
        -0.5: """
        a better; a half; and do; and has; and young; are a; are well; block; board has; care plans; cases each;
        children and; children in; currently; days; did; disab*; does; encouraged; encouraged to; experience and;
        flats; for children; forum; go to; good service; good with; history; impro*; infor*; is good; is to; its own;
        late and; learn*; learning; leavers a; leavers is; leavers outstanding; left; left out; like the;
        main: against; main: caring; main: carried; main: cases; main: consistent; main: days; main: did; main: do;
        main: does; main: encouraged; main: flats; main: health; main: housed; main: june; main: long; main: look;
        main: months; main: on; main: online; main: other; main: outstanding; main: part; main: recognised;
        main: recruited; main: response; main: safeguarding; main: so; main: sound; main: taken; main: tenants;
        main: than; main: things; main: tick; main: trust; main: two; manag*; managers in; met; months; needs of;
        of a; off the; often left; on care; panel; part in; people have; people leaving; plans is; plans tell;
        policies; put; recru*; safeg*; said to; service with; sever*; sound; spoke; supporting; tell the; ten; tenan*;
        than; the needs; the one; the plans; the team; their pathway; they are; to be; under; what care; written for;
        youth
        """,
        -0.625: """
        = narrated; a scheme; agree*; agreed; and had; and support; are encouraged; are living; are not; cases;
        come in; encou*; form; histo*; janua*; january; leavers with; main: appointed; main: begun; main: childrens;
        main: come; main: gangs; main: independent; main: it; main: learning; main: medical; main: met; main: more;
        main: ofsted; main: one; main: panel; main: policies; main: real; main: safe; main: size; main: social;
        main: that; main: tracking; offer for; on; other; part; plans are; rated; real; recei*; report is; requi*;
        rewri*; safe; safeguarding; services were; since january; socia*; social; the councils; the number; the panel;
        this year; track*; two care; well; were under; which; with a
        """,
        -0.75: """
        = foot; begun; canva*; canvas; form with; has its; how many; in one; leavers had; living in; main: agreed;
        main: children; main: form; main: forum; main: history; main: which; main: will; more than; need; on the;
        people are; plans come; receive a; three; what
        """,
        -0.875: """
        = about front-door; = about other; = about recording; = about unaccompanied-children; are; at the;
        care planning; experienced young; job; leavers can; main: rated; pathway plans; people in; two; vulne*;
        vulnerable; will
        """,
        -1.0: """
        = about workforce; = found; are begun; care in; carer*; carers; help for; it was; main: carers; main: good;
        main: job; main: well; main: who
        """,
        -1.125: """
        = about timeliness; main: january; main: need; number of; to the
        """,
        -1.25: """
        had been
        """,
        -1.375: """
        some care
        """,
        -1.5: """
        = context; leavers who
        """,
        -1.75: """
        = inspectors
        """,
        -2.875: """
        = about health
        """,
    },
    Theme.UNACCOMPANIED: {
        9.0: """
        = about unaccompanied-children
        """,
        1.625: """
        main: such; such
        """,
        1.5: """
        guard*
        """,
        1.375: """
        boys from; lone; main: boys; main: to; such children; who came
        """,
        1.25: """
        age; care for; main: lone; main: office; took in
        """,
        1.125: """
        boys; bring; dispu*; how; main: bring; main: how; main: ten; solic*; they find
        """,
        1.0: """
        ages; arriv*; children from; cloth*; cross*; foste*; foster; from overseas; has looked; kindn*; kindness;
        main: children; main: claim; main: journey; main: kindness; main: scheme; overseas; refug*; ten; took;
        under the; welco*
        """,
        0.875: """
        = about assessments; and a; asked to; boy from; carers have; churc*; citiz*; citizenship; claim; could be;
        denti*; dentists; find; lads; main: age; main: ages; main: alone; main: came; main: law; national scheme; now;
        overs*; people who; traum*; trauma; where a
        """,
        0.75: """
        = about timeliness; age was; asked; at the; came; care plans; cerem*; for unaccompanied; from; guess; hotel;
        journey; last year; learnt; main: about; main: adults; main: boat; main: britain; main: crossed; main: find;
        main: foster; main: had; main: hard; main: here; main: hotel; main: learnt; main: newcomers; main: parent;
        main: reached; main: refugee; main: took; main: trauma; main: uk; main: until; main: welcome; main: young;
        main: youngsters; more could; most are; on; refugee; sever*; solicitors; their; to cook; to guess; welcome;
        were asked; what to
        """,
        0.625: """
        a birthday; advice on; afgha*; age is; appeals; are used; boat; boy; bring out; came to; carers had; churches;
        crossed; done so; expec*; first; for; from iran; grasp of; guardians; guardianship; happens when; here;
        in that; in the; journ*; know how; law; lone children; looked after; looking after; lower; main: abroad;
        main: bank; main: behind; main: citizenship; main: clothes; main: dentists; main: each; main: eritrea;
        main: given; main: guess; main: have; main: his; main: interpreter; main: more; main: needs; main: no;
        main: now; main: overseas; main: pashto; main: taken; main: under; main: upon; main: year; more; newco*;
        newcomers; of young; on what; once; one boy; pasht*; pashto; recep*; reception; respo*; schem*; scheme; taken;
        ten years; the only; the uk; these; these young; they did; they liked; told; uk; under; was looking;
        what happens; who say; without their; young people
        """,
        0.5: """
        = found; = strength; a; a handful; a lone; a practice; a rule; a say; adult*; adults; advic*; advice; alban*;
        all were; alone; an age; anoth*; another; appea*; are met; are new; arrivals; as an; be done; been given;
        befri*; behin*; behind; behind it; café; cares; clothes; cook; council looks; dispute; do about; doubt*;
        drawn; england; eritr*; eveni*; evenings; every ten; expects; fed; footb*; football; for its; for the;
        foster carers; four in; given; good; got their; grasp; guardian; had; had come; had got; handf*; handful;
        happens; help children; his; home office; initial; inspectors noted; interpreters are; judged; judged by;
        keep a; leaflet; learn; learn*; led; legal; liked; line managers; looki*; looking; main: again; main: alike;
        main: arrivals; main: asked; main: begin; main: boy; main: by; main: churches; main: cook; main: country;
        main: drawn; main: evenings; main: first; main: four; main: from; main: guardian; main: guardians;
        main: happens; main: last; main: leaflet; main: lower; main: made; main: mothers; main: mums; main: national;
        main: other; main: reception; main: settle; main: share; main: solicitor; main: solicitors; main: something;
        main: starts; main: teenagers; main: themselves; main: thought; main: told; main: who; main: workers;
        managers keep; maps; maps of; menta*; mental; met; most children; natio*; not have; noted the; numbe*; off;
        on the; other*; others; reach*; reached; reass*; response to; right; rule; say; say that; settle;
        small number; so that; somet*; something; statu*; status; the borough; the council; the initial; the journey;
        their letter; their needs; they; they are; those; to do; to settle; traci*; tracing; train*; twelv*; twelve;
        until; used; war; was in; were met; when all; young; young*; youngsters
        """,
        0.375: """
        = about placements; a guardian; a list; a picture; a solicitor; abroa*; abroad; after; after ofsteds; alike;
        alone are; and that; and then; applications; are moved; are on; are sent; are supported; arrive; as; as for;
        asked the; authorities; bank; be given; because it; been made; begin; birth*; birthday; borough; brita*;
        britain; by their; children on; children under; commitment; commitment of; cost; could; council has;
        council to; country; cultu*; cultural; decision; delays in; dozen; each; effor*; engla*; eritrea; exceptional;
        extra*; extraordinary; family; feel; felt; five months; forty; found a; from abroad; from eritrea; give them;
        good for; granted; groun*; guida*; guidance; guidance on; had not; half of; happe*; hard; have a; help with;
        helped to; heref*; in stable; initi*; inspectors; interpreter; is taken; it had; its care; its childrens;
        judge*; kcc; language; last; leafl*; learn how; left without; look at; made; main: advice; main: area;
        main: around; main: asylum; main: borough; main: buses; main: café; main: card; main: christmas; main: church;
        main: concerned; main: cost; main: cricket; main: decision; main: done; main: down; main: eighteen;
        main: england; main: expects; main: explored; main: family; main: feel; main: felt; main: football;
        main: future; main: grasp; main: guardianship; main: handful; main: he; main: home; main: immigration;
        main: initial; main: interviews; main: lad; main: lads; main: led; main: legal; main: liked; main: looking;
        main: maps; main: mental; main: met; main: number; main: off; main: phone; main: possible; main: practice;
        main: ready; main: refugees; main: relatives; main: right; main: rule; main: say; main: sees; main: sent;
        main: seventeen; main: sister; main: social; main: status; main: teach; main: then; main: these; main: times;
        main: tracing; main: trafficked; main: turned; main: turning; main: twenty; main: waits; month*; months;
        months to; most; moved; moved on; mums; national; needs; needs are; nobody had; not been; noted; number;
        of being; of it; of unaccompanied; off a; office; often as; on its; once in; only; outsi*; outside; over from;
        past; people from; phone; picture of; planning for; possi*; quest*; rarel*; rarely; ratings; refor*;
        refugee children; refugees; resid*; residential; response; responsible; responsible for; reuni*; rothe*;
        say in; say what; screening; screening for; seen by; sees; sent; settl*; share; solicitor; start*; starts;
        teach; teenagers; that is; the law; the national; the right; the ten; the time; the transfer; the two;
        their care; those with; times; to each; to five; to young; too for; trafficked; training on; turned down;
        turni*; turning; twent*; twenty; under*; upon; waits; way in; we; weekend; were left; were once; what;
        what will; where; who; who arrive; who their; who were; will be; with the; years to
        """,
        0.25: """
        = about management-oversight; = about permanence; = foot; a decision; a little; a phone; a small; a social;
        about; acces*; access; access to; advocates; along; an adult; and some; appli*; april; are well; area;
        arrival; at present; at times; autho*; be; be better; becom*; been helped; been taken; before the; borou*; by;
        by two; card; care; care is; carer*; carers; cause; children; children for; children in; claim*; club; clubs;
        come to; commi*; conce*; cost of; council; council was; delay*; delays; describes; did; dista*; docum*;
        documents; done; dont; doubl*; duty; efforts; eighteen; excep*; families get; for an; for each; for them;
        for what; fores*; found in; from home; give; grant*; grown; had a; had asked; has; has led; have found;
        have given; he; helpe*; helped; hotel*; hotels; immig*; immigration; in every; in june; in other; in what;
        inclu*; including; independent; interviews; is a; is made; its; keep; know; know what; lawye*; leavers who;
        letter; list of; living in; long to; looke*; looked; made at; made the; main: accepted; main: along;
        main: another; main: applications; main: april; main: arrive; main: arrived; main: as; main: assessment;
        main: authorities; main: before; main: beside; main: called; main: caring; main: cause; main: choose;
        main: city; main: close; main: club; main: commitment; main: community; main: complex; main: considered;
        main: contract; main: could; main: cultural; main: daily; main: doing; main: dozen; main: enough; main: even;
        main: exceptional; main: forty; main: gave; main: give; main: granted; main: grown; main: guidance;
        main: helped; main: including; main: interview; main: judged; main: language; main: late; main: learn;
        main: leavers; main: library; main: look; main: many; main: months; main: night; main: nine; main: nowhere;
        main: on; main: open; main: papers; main: picture; main: present; main: rarely; main: ratings;
        main: residential; main: response; main: responsible; main: result; main: room; main: routine; main: runs;
        main: screening; main: seen; main: sixteen; main: some; main: somebody; main: spent; main: stable;
        main: strong; main: sudan; main: take; main: than; main: their; main: trained; main: twelve; main: understood;
        main: weekend; main: weeks; main: what; main: whod; main: within; main: without; main: wrong; managers; meet;
        mento*; more of; mosqu*; mothers; needs to; nobod*; nobody; not enough; obser*; of; of its; of social;
        of whom; of you; on their; once a; open; other; other authorities; paper*; papers; parent; partner; pictu*;
        picture; possible; practice; prepa*; prese*; present; ratin*; ready; respe*; respected; risk of; runs; scree*;
        seen; sixte*; sixteen; some; spent; stabl*; stable; staff*; strong; sudan; support them; take; that an;
        that children; that they; the area; the children; the night; the visit; their parents; thems*; themselves;
        then; they said; this year; those who; thoug*; thought; three times; time of; to bring; to look; told in;
        trained; unaccompanied young; understand what; understood; waite*; waited; was about; was the; weeke*; weeks;
        weeks in; well and; were found; were living; what a; what the; which has; who may; whod; with good; with no;
        with people; with relatives; witho*; without; work to; workers; wrong; year; young refugees
        """,
        0.125: """
        = council; = head; = improvement; a good; about what; advoc*; again; again*; against; all; also; an; and are;
        and with; answe*; answer; are seen; aroun*; around; as a; as they; assessed; assessment; becau*; because;
        become; been; been told; befor*; before; broug*; brought; but not; by people; called; centre; checks;
        child is; child who; children to; children who; childrens services; choos*; chris*; christmas; city; close;
        colle*; community; concerns; council is; count*; county council; day; decis*; descr*; did not; down; down to;
        each of; earli*; earlier; effec*; effective; eight*; engli*; english; enoug*; enough; expla*; explo*;
        for children; found; four; furth*; further; gave; get a; had been; half; has not; how the; in its; in touch;
        indep*; inspectors found; inspectors had; june; knew; leavers; led to; line; list; littl*; little; live in;
        livin*; living; main: access; main: account; main: after; main: against; main: also; main: answer; main: any;
        main: be; main: become; main: better; main: but; main: cases; main: checks; main: clubs; main: concerns;
        main: court; main: culture; main: dates; main: day; main: delays; main: described; main: did; main: documents;
        main: dont; main: duty; main: effective; main: english; main: few; main: five; main: fortnight; main: further;
        main: going; main: half; main: harder; main: independent; main: inspectors; main: it; main: its; main: june;
        main: knew; main: leaving; main: lessons; main: letter; main: like; main: little; main: living; main: long;
        main: looked; main: moved; main: noted; main: outside; main: over; main: partner; main: parts; main: people;
        main: places; main: questions; main: round; main: safeguarding; main: safety; main: sit; main: system;
        main: talk; main: those; main: time; main: touch; main: training; main: trust; main: unaccompanied;
        main: used; main: waited; main: way; main: we; main: with; main: word; main: work; make sure; many; may be;
        men; nine; no; of all; of those; of what; ofsted has; ofsteds; often; over; own; places; pract*; put in;
        questions; recei*; receive; relat*; relatives; result; room; round; safeguarding; see; set up; should be; so;
        socia*; social; social worker; social workers; state*; stron*; teena*; than; the city; the councils;
        the report; their own; there were; there*; they need; time in; to improve; today; together with; told the;
        touch; touch with; traff*; training; trave*; understand; up to; visitors; volun*; waiti*; waiting; was told;
        when; when a; which they; who are; whom; with a; withi*; within; within the; word
        """,
        -0.125: """
        = about overall; a child; a few; a letter; a new; a number; a plan; a worker; a year; abuse; achie*; actio*;
        action; adopt*; adult; after the; agenc*; agency; all children; alrea*; already; alway*; always; and care;
        and families; and had; and how; and in; and protection; and sisters; and social; and they; anyon*; anyone;
        are; are being; are not; are now; as well; ask; asked for; asylum seekers; avera*; average; been put; being;
        best; betwe*; between; board; breaks; brothers; brothers and; by a; by ofsted; by the; came out; can be;
        cared; cases; chang*; change; children at; children with; childs; clear; clear*; commu*; communities; compl*;
        conse*; conta*; councils childrens; cours*; cqc; decisions; department; devel*; different; director; disab*;
        disabled; docto*; does; door; early; educa*; education; eleve*; eleven; every; file; flats; focus*; focused;
        follo*; for all; for some; found to; from a; front; full; get to; gets; given to; go; goes; gone; had no;
        hardl*; hardly; have been; heard; help; help and; help for; homes; hospi*; hours; howev*; however; if;
        improved; improvement; in good; in need; inade*; inadequate; insid*; inside; inspectors were; inter*; is;
        is done; it is; job; keeps; kept; lack; last inspection; lead; leaving care; let; local; local authority;
        longe*; longer; looked at; main: abuse; main: action; main: agency; main: are; main: ask; main: authority;
        main: average; main: away; main: babies; main: beds; main: been; main: best; main: between; main: birth;
        main: birthday; main: board; main: boroughs; main: brothers; main: cent; main: change; main: clear;
        main: closed; main: closely; main: communities; main: contact; main: county; main: course; main: cqc;
        main: department; main: different; main: director; main: disabilities; main: disabled; main: does; main: door;
        main: early; main: education; main: experience; main: file; main: files; main: flats; main: full; main: gets;
        main: go; main: goes; main: gone; main: hardly; main: has; main: heard; main: held; main: help; main: hours;
        main: houses; main: however; main: improvement; main: inadequate; main: information; main: job; main: keeps;
        main: kept; main: lack; main: lead; main: leaders; main: let; main: longer; main: making; main: march;
        main: meet; main: members; main: might; main: missing; main: must; main: name; main: names; main: nearly;
        main: never; main: new; main: nobody; main: not; main: notice; main: october; main: older; main: olds;
        main: paid; main: pandemic; main: panel; main: part; main: pathway; main: person; main: practitioners;
        main: praise; main: problems; main: progress; main: provision; main: pupils; main: rating; main: recognised;
        main: recognises; main: reports; main: review; main: reviewed; main: reviews; main: ring; main: risk;
        main: saw; main: schools; main: send; main: senior; main: september; main: services; main: set; main: seven;
        main: several; main: she; main: short; main: significant; main: since; main: single; main: soon; main: still;
        main: story; main: sure; main: talked; main: they; main: third; main: view; main: visit; main: visited;
        main: visits; main: week; main: whole; main: why; main: write; main: written; main: yet; main: youth; make;
        makin*; making; manager; march; marke*; may; meeti*; membe*; members; mother; movin*; moving; much; must;
        nearl*; nearly; needs and; neigh*; never; newly; not; not always; notes; notice; nurse*; octob*; october;
        of a; of care; of childrens; of harm; of their; ofste*; ofsted; old; older; olds; on a; on to; one in; ones;
        outst*; oversight; paid; pande*; pandemic; panel; paren*; part; part of; partn*; pathw*; pathway; people;
        people and; people with; peoples; per; perma*; picke*; picked; plans are; plans for; point; point*;
        practitioners; prais*; praise; problems; proce*; profe*; programme; progress; promp*; prote*; quali*; quality;
        raise*; raised; rating; recog*; recognised; recom*; recor*; refer*; regul*; report; review; reviews; ring;
        risk; run; said and; saw; school; schools; secon*; seekers; send; senio*; senior; serio*; services;
        services have; she; short*; shoul*; should; signe*; signi*; significant; singl*; single; sisters; six;
        social care; soon; speci*; special; stand*; story; strat*; stren*; super*; talke*; talked; teach*; tell; term;
        the age; the child; the childs; the department; the first; the other; the past; the police; the service;
        the way; the whole; there is; they also; they can; thirty; time; to ask; to find; to go; to say; too little;
        track*; up in; used to; very; victi*; view; viole*; visited; visits; vulnerable children; wante*; wanted;
        was found; we are; week; what children; which; whole; why; work; worker; workers are; workers in; worri*;
        would; year olds; you; young peoples; young person; youth; youth workers
        """,
        -0.25: """
        a home; a month; a named; a settled; a third; accor*; according; according to; across the; advis*; after a;
        after children; age of; agree*; among; among the; and those; are in; are placed; areas; as long; asylu*;
        asylum; at; at every; at home; at that; avail*; away; babie*; babies; back; birth; boroughs; break*; broth*;
        call; came into; care are; care in; carers are; case; check*; children get; choic*; choice; choice of; class;
        close*; conti*; councillors; councils; dange*; danger; days; deal; dealt; dealt with; depar*; diffe*; direc*;
        do not; end; every*; experienced; face; fair; fewer; files; find out; five years; for a; for as; for care;
        for over; for young; gangs; get; gone from; got a; had to; happen; harm; have had; have to; healt*; health;
        hear; held; help to; home; house; house*; how they; inspection; inspectors said; inten*; into; into care;
        is no; is still; is to; keep their; leade*; leaders; learning; leavers and; likel*; likely; liste*;
        lone asylum; long as; main: a; main: according; main: adult; main: always; main: an; main: at; main: back;
        main: breakfast; main: call; main: case; main: childs; main: choice; main: come; main: councillors;
        main: councils; main: danger; main: deal; main: dealt; main: decisions; main: do; main: experienced;
        main: fewer; main: filed; main: group; main: happen; main: harm; main: health; main: hear; main: homes;
        main: house; main: improved; main: inside; main: inspection; main: into; main: learning; main: left;
        main: manager; main: means; main: meetings; main: money; main: mother; main: need; main: nights; main: notes;
        main: nothing; main: offered; main: ones; main: parents; main: partners; main: planning; main: police;
        main: protection; main: quality; main: read; main: remain; main: respite; main: returned; main: said;
        main: school; main: sisters; main: six; main: speak; main: spite; main: staff; main: stay; main: step;
        main: support; main: team; main: theme; main: theyd; main: things; main: through; main: too; main: train;
        main: turn; main: us; main: use; main: wait; main: want; main: welsh; main: were; main: werent; main: which;
        main: while; main: women; main: working; main: would; main: years; many of; matte*; means; meetings; missi*;
        missing; money; more often; most of; names; national transfer; need; new; nothi*; nothing; notic*; offen*;
        offic*; one; out; parents; parents and; partners; people are; people were; person; place; plann*; planning;
        polic*; police; press*; probl*; progr*; protection; provi*; provision; read; recen*; recently; recognises;
        recru*; reports; respi*; respite; retur*; reviewed; schoo*; seeke*; seeking children; service; services for;
        several; short; since the; slow; slow to; some children; speak up; spite of; spoken; strai*; such as; team;
        teams; that time; the county; the local; their families; their worker; them from; there; they had; they were;
        theyd; thing*; things; third; third of; thirt*; three in; throu*; through; time that; to a; to an; to them;
        train; up for; up from; us; use; vanis*; visit*; wait; want; was not; well; were in; were well; weren*;
        werent; what is; what was; when they; who cannot; who had; who have; with; with children; worke*;
        workers know; worki*; working; write; years; yet
        """,
        -0.375: """
        = about front-door; = about workforce; = inspectors; acros*; across; adviser; ago; and faith; are among;
        are matched; calls to; came and; carers who; checked; child*; children have; childrens; counc*; councils care;
        decid*; done to; easy; exper*; families were; far; first call; four of; gives; grand*; had gone; has to;
        have left; home to; impro*; in care; in private; in spite; in their; it has; it was; langu*; leave; lives;
        main: across; main: among; main: appeal; main: areas; main: calls; main: care; main: careful; main: checked;
        main: childrens; main: class; main: easy; main: every; main: face; main: fair; main: far; main: gangs;
        main: get; main: gives; main: heritage; main: likely; main: looks; main: make; main: named; main: nationally;
        main: nineteen; main: of; main: officers; main: ofsted; main: recently; main: report; main: says;
        main: seeking; main: service; main: shared; main: slow; main: so; main: teams; main: that; main: thirty;
        main: three; main: well; main: went; matched with; month; named; offered; officers; our care; out of; peopl*;
        perso*; plan; priva*; private; put; remai*; remain; repor*; says; servi*; share*; shared; since; sixty; speak;
        speak*; spite; spoke; spoke*; staff; start; step; support for; that it; the last; the team; they have;
        they say; to children; to learn; turn; unaccompanied asylum; up; was children; went; while the; who need;
        who speak; who turn; worked; year old; years ago; young asylum
        """,
        -0.5: """
        a house; and fair; and the; calls; can; caref*; careful; councils support; families of; herit*; heritage;
        in our; it; lette*; looks at; main: all; main: assessments; main: days; main: eight; main: end; main: is;
        main: lives; main: next; main: out; main: plan; main: put; main: saved; main: spoke; main: subject;
        main: therapy; main: worked; nationally; next; ninet*; nineteen; of them; our; revie*; said; said that; saved;
        speakers; stay; stay with; subject was; suppo*; support; theme; two years; unaccompanied children; what they;
        while; with carers; women who
        """,
        -0.625: """
        = about childs-voice; age assessments; and young; asses*; assessments; assessments are; been found; care and;
        careful and; children and; children are; famil*; in a; languages; letters were; life; looks; looks after;
        main: adviser; main: can; main: faith; main: languages; main: letters; main: month; main: one; main: our;
        main: private; main: start; main: two; main: up; of children; offer*; people in; placi*; placing; subje*;
        subject; their subject; thera*; therapy; with families; women
        """,
        -0.75: """
        = about health; = narrated; eight; faith; letters; main: ago; main: child; main: interpreters; main: life;
        main: there; people seeking; to be; we have
        """,
        -0.875: """
        = about care-leavers; = context; a family; asylum seeking; child; children up; interpreters; main: families;
        seeki*; seeking; without a
        """,
        -1.0: """
        = about education; families; seeking asylum
        """,
        -1.125: """
        = about other; = about scope
        """,
        -1.25: """
        = about leadership
        """,
        -1.625: """
        = about missing-and-exploitation
        """,
        -1.75: """
        = about disabled-children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        5.75: """
        = about disabled-children
        """,
        2.125: """
        = about health; = priority_action
        """,
        1.75: """
        those with; young people
        """,
        1.625: """
        packa*
        """,
        1.5: """
        autis*; deaf; education health; for disabled; the team; with additional
        """,
        1.375: """
        = inspectors; break; that they; who are; youngsters who
        """,
        1.25: """
        are on; equip*; equipment; health and; main: books; main: parents; main: respite; main: team; packages
        """,
        1.125: """
        act; and care; famil*; families; for pupils; main: deaf; many of; provision for; respi*; respite; supports;
        tŷ; what they; wheel*
        """,
        1.0: """
        a disability; additional learning; adults services; assessments of; blind; care plans; education; has been;
        improvements; let; main: break; main: breaks; main: disabled; main: they; team works; that this; the quality;
        transition; travel training; youngsters
        """,
        0.875: """
        a good; about; addit*; additional; any family; autism; began; began with; centre; comes; directed;
        directed support; for adult; for those; has turned; have a; have known; it began; learning difficulties;
        learning needs; main: a; main: across; main: act; main: autism; main: children; main: comes; main: equipment;
        main: improvements; main: let; main: packages; main: teams; main: through; main: tube; of their;
        older children; overn*; overnight; parents told; personal; practitioners have; provision; reviews of; scarc*;
        self directed; service supports; skilled; the teams; training has; tube; who cannot; young
        """,
        0.75: """
        = about childs-voice; a break; a carers; a service; acros*; across; adhd; and learning; aroun*; around;
        arrangements lead; autism and; by experienced; capab*; capable; child with; deaf children; family in; fells;
        for youngsters; four of; from childrens; gives; health; improvements were; in particular; it supports;
        lead to; leaders should; main: according; main: additional; main: adhd; main: disability; main: eight;
        main: fall; main: hire; main: often; main: payments; main: properly; main: spotted; main: supports;
        main: teachers; main: their; main: tŷ; main: up; main: youngsters; move from; night time; of assessments;
        often; on the; open to; packages of; partnerships arrangements; regularly; regularly by; report states;
        seen regularly; self; service of; sibli*; sit on; skill*; skilled social; suppo*; the children; the district;
        the families; the staff; these; they need; time that; travel; who support; works with
        """,
        0.625: """
        adult services; and has; are seen; assis*; assistants; at last; at one; autistic; books; budge*; camp; canno*;
        cannot; care services; child has; children are; children waiting; children who; childrens to; comes in;
        conclusion; difficulties; eight; experienced workers; first time; forum; get the; had been; has a; heard that;
        here; holid*; holiday; impro*; inclu*; inspectors that; into; invested; local offer; main: assessment;
        main: autistic; main: been; main: began; main: blind; main: body; main: boys; main: camp; main: capable;
        main: carers; main: cliff; main: date; main: detail; main: directed; main: fells; main: fight; main: gaps;
        main: gives; main: here; main: makaton; main: offer; main: overnight; main: personal; main: right; main: run;
        main: short; main: skilled; makat*; makaton; man; members heard; money; of care; offer; on each; open; outre*;
        outreach; paren*; parents get; parents of; parti*; particular; partnerships; people for; people who; provi*;
        required; required in; respite house; restr*; restraint; schem*; scott*; sensory; short; short break;
        short breaks; siblings; sitte*; special schools; staff who; states; stop; support children; taxi; teachers;
        team; thank*; thanks; thanks to; the local; the special; their conclusion; them had; there was; they did;
        they were; to adults; to inconsistent; told inspectors; too few; trave*; way of; welsh medium; were also;
        wheelchair; who understand; with; workers see; young man
        """,
        0.5: """
        = found; a different; a one; a parent; a say; a significant; a sitter; accor*; according; among those;
        an area; and do; and grandparents; and risks; and that; are no; are right; as often; ask for; assessment;
        been sent; being; best of; body; boys; breaks; budgets; carer; carer forum; carers assessment; carers for;
        centr*; child; children have; children since; closed; concl*; deal; detail; diffi*; direc*; disabilities in;
        distr*; district; do not; eight months; end of; experiences and; fall; families in; families know; fed;
        feedi*; feeding; few families; fives; for adoption; for them; funde*; funded; girls; good deal; good many;
        has; healt*; help they; here and; how a; illne*; in who; inclusive; inconsistent; inconsistent experiences;
        inves*; is at; is needed; is no; it that; it took; it was; joint work; known; lack detail; last one; learn;
        let down; lockd*; lockdown; look after; lotte*; lottery; main: adoption; main: adulthood; main: after;
        main: ahead; main: appointed; main: around; main: at; main: beginning; main: budgets; main: bus; main: by;
        main: carer; main: centre; main: closed; main: condition; main: countrys; main: direct; main: experiences;
        main: fed; main: feeding; main: for; main: forum; main: from; main: ground; main: had; main: help; main: his;
        main: holiday; main: into; main: invested; main: joined; main: jointly; main: know; main: known;
        main: learning; main: least; main: like; main: man; main: marsh; main: money; main: need; main: october;
        main: one; main: open; main: ordinary; main: ought; main: outcomes; main: overlooked; main: paid;
        main: particular; main: partnerships; main: planned; main: print; main: provision; main: regularly;
        main: required; main: residential; main: saturday; main: scarce; main: self; main: sensory; main: siblings;
        main: sign; main: since; main: sitter; main: specialist; main: states; main: stop; main: such; main: taxi;
        main: thin; main: toddlers; main: transition; main: travel; main: trip; main: two; main: unit; main: varies;
        main: watchdogs; main: ways; main: wheelchair; main: wheelchairs; main: who; main: yes; make sure; mater*;
        mediu*; medium; money to; months for; need and; needs; night; of direct; one; one in; one that; own and;
        parent; parent carer; personal assistants; play; pointed to; properly; pupils with; regul*; requi*;
        residential; route; run; satur*; saturday; schemes; school had; see to; senso*; shetl*; shop; sign; signi*;
        significant; significant number; since they; sit; sitter; sleep; special needs; spott*; spotted; state*;
        swimm*; swimming; teams; the centre; the council; the help; the new; the three; their parents; there is;
        they pointed; thin; to it; turne*; turned; waiting for; was not; was the; websi*; website; well what; were as;
        were described; were open; when families; where children; with a; with learning; workers in; works; young*
        """,
        0.375: """
        a charity; a leaflet; a panel; about how; according to; additional needs; adoption; adult life;
        after children; age; ambitious for; amoun*; and know; and nobody; and outcomes; any; appointed; are known;
        are paid; are reviewed; are to; area of; arran*; arres*; asked the; assessment in; assessments; at; be better;
        be given; be offered; been; been looked; befri*; begin*; best; board and; bring*; brings; bruis*; bus; buy;
        called a; carers; carers and; changing; children get; children were; children will; cliff; complex needs;
        condi*; could not; council to; cross; dads; described as; detai*; did not; direct payments; down by; excel*;
        excellent; exist*; experiences; families get; fight; for help; for over; gathe*; go on; grow; half a; has the;
        heari*; hearing; help from; hire; hoist*; hoists; house; how the; in their; incon*; is thin; is too; it;
        joine*; joined; joined up; joint*; jointly; jointly with; kind of; know; know how; know that; leaflet;
        leavers with; less than; lesso*; lessons; lives are; livin*; living; living with; long to; made a;
        main: among; main: annual; main: are; main: assistants; main: benefits; main: birthday; main: both;
        main: brings; main: budget; main: buy; main: called; main: cannot; main: card; main: caring; main: child;
        main: conclusion; main: cross; main: difficulties; main: district; main: each; main: easily; main: edge;
        main: education; main: everyone; main: excellent; main: failings; main: fear; main: fives; main: girls;
        main: hearing; main: helped; main: hoists; main: hope; main: ill; main: illness; main: inclusive;
        main: inconsistent; main: inspected; main: itself; main: leaflet; main: learn; main: lives; main: living;
        main: lockdown; main: longer; main: medium; main: missed; main: my; main: needs; main: newly; main: nhs;
        main: night; main: no; main: outreach; main: parent; main: patchy; main: pictures; main: play; main: pointed;
        main: possible; main: preparation; main: rate; main: rest; main: reviewed; main: reviews; main: risks;
        main: road; main: route; main: schemes; main: served; main: shop; main: shows; main: sight; main: significant;
        main: sit; main: sleep; main: some; main: swimming; main: systemic; main: take; main: takes; main: taught;
        main: teeth; main: telling; main: there; main: these; main: this; main: to; main: users; main: website;
        main: works; many; mobil*; mobile; months to; must; must be; my; nearl*; nearly; nearly all; needs are;
        night*; nights; no longer; not as; not have; octob*; october; of october; of support; of these; offered a;
        on it; ought; ought to; package; paid; payme*; payments; physical; picked up; planned; pointed; possi*;
        possible; prepa*; preparation; profo*; profound; prope*; pupil*; pupils; quality of; rare; report also;
        response to; reviews; risks; safeguarding concerns; say; say in; scarce; seen; serve*; served; set; shoul*;
        should; showe*; sight; signe*; sixty; social work; speci*; specialist; studi*; systemic failings; take an;
        takes; teach*; team had; team is; than the; that; that could; that inspection; the age; the best;
        the committee; the end; the high; the integrated; the move; the parents; the response; the specialist;
        the support; the visitors; those aged; thought; thurs*; to buy; to date; to disabled; to hire; to lead;
        trans*; two in; unit; up as; up in; users; varie*; varies; visit*; voluntary; waiti*; waiting; waits for;
        wants; was set; ways; well served; welsh; were called; were well; what their; where a; who comes;
        with disabilities; with profound; work; work with; workers who; worry; yes
        """,
        0.25: """
        = about overall; = narrated; a; a boy; a child; a month; a report; a short; a team; across the; activ*;
        adulthood; after; ahead; all the; ambitious; an interpreter; and kept; and on; and parents; and when; annua*;
        annual; anxie*; anxiety; appoi*; are too; arent; as; as a; ask; asked; asked for; asked what; assessment of;
        at all; at once; back to; becom*; beds; beginning; behaviour; benef*; benefits; board; both; brought in; by;
        card; care act; care at; care board; carer*; charity; child*; children is; choic*; choice; close*; come back;
        committee; concerns about; could; council and; curre*; depar*; departments; described; disabilities; do so;
        dont; each; earli*; easil*; easily; educa*; ever; exper*; experienced; failings; failu*; failures;
        families are; families with; find a; for; for families; forty; four; from social; gaps; gener*; given;
        given to; glouc*; grandparents; groun*; had made; had not; had taken; had waited; hard to; has to;
        have brought; heard; high; his; hours; ill; improve the; improvements in; in five; in march; in may; in three;
        inspected; inspection; inspection found; integ*; integrated; integrated care; inter*; interpreter; is one;
        is that; it had; joint; keep the; kept up; key; kind; lads; lead; leaders; leads; leafl*; learn*; learning;
        least; led; lets; life; like; like the; limit*; local; longer; main: advocate; main: against; main: age;
        main: all; main: already; main: ambitious; main: anxiety; main: arent; main: ask; main: assistant;
        main: audit; main: badly; main: beds; main: being; main: book; main: changing; main: choice; main: committee;
        main: covid; main: dads; main: departments; main: described; main: did; main: disabilities; main: do;
        main: down; main: easier; main: eighteen; main: ever; main: forty; main: fun; main: gets; main: grow;
        main: hand; main: he; main: health; main: heard; main: house; main: i; main: identified; main: inside;
        main: integrated; main: interpreter; main: june; main: kept; main: kind; main: knows; main: led;
        main: lessons; main: lets; main: letters; main: life; main: little; main: loss; main: make; main: march;
        main: members; main: men; main: must; main: near; main: nearly; main: next; main: nights; main: nobody;
        main: offered; main: on; main: once; main: ones; main: opened; main: outside; main: overdue; main: package;
        main: panel; main: phone; main: picked; main: protection; main: pupils; main: rare; main: recruit;
        main: remains; main: report; main: safety; main: say; main: set; main: sexual; main: she; main: single;
        main: speech; main: spring; main: street; main: support; main: sure; main: talks; main: tea; main: thanks;
        main: think; main: thursday; main: turned; main: visits; main: voluntary; main: wants; main: widespread;
        main: workers; make; march; meet the; membe*; members; men; misse*; missed; more often; named; neede*; needed;
        newly; not come; noted that; obser*; of domestic; of people; of risk; offer*; offered; ordin*; outsi*;
        outside; outside the; overl*; parents can; people have; perso*; physi*; picke*; picked; pictu*; pictures;
        places; plans were; point*; practitioners; prepared; priority; remains; report on; response; rest; reviewed;
        right; said to; serio*; serious; serious failures; services are; services at; services in; services to;
        set up; sexual; sexual exploitation; should be; shows; sleep*; so that; somet*; sometimes; spends; stree*;
        street; such; sugge*; support from; support plans; support to; sure; sure that; systemic; take; talks; teena*;
        teenagers; tell the; telli*; telling; that a; that one; that parents; the assessment; the first; the letter;
        the nhs; the rest; the service; the short; the two; their; their lives; their own; they came; they saw;
        things that; three of; thres*; thresholds; thursday; to become; to begin; to bring; to inspectors; to one;
        to run; to what; toddl*; training; two; up to; urgen*; urgently; volun*; was being; was praise; watch*;
        were in; where there; who; wides*; widespread; widespread and; with complex; work together; worker for;
        worker who; workers know
        """,
        0.125: """
        = about education; = about placements; added; advocate; after the; again*; against; age of; alrea*; already;
        also; among; and have; and protection; and social; are helped; arrangements; audit; be done; become; birth*;
        birthday; boy; break*; broug*; brought; budget; calle*; called; carri*; chari*; children on; children to;
        children with; childrens services; childs; commu*; complex; concerns; confe*; conferences; country; date;
        descr*; did; diffe*; different; direct; disabled children; down; eight*; elect*; end; explo*; exploitation;
        faili*; finding; for improvement; grand*; hand; he; hear; help for; helpe*; highl*; i; identified; in this;
        including; insid*; inside; inspection in; is the; its; june; keeps; kept; knows; last; leade*; lette*;
        letters; liste*; listened; listened to; littl*; little; lives; longe*; main: added; main: as; main: away;
        main: become; main: before; main: begins; main: best; main: birth; main: brought; main: concerns; main: deal;
        main: domestic; main: dont; main: end; main: experienced; main: exploitation; main: failures; main: family;
        main: first; main: free; main: got; main: grandparents; main: half; main: has; main: having; main: high;
        main: hours; main: including; main: inspection; main: joint; main: key; main: lack; main: last; main: lead;
        main: leaders; main: leads; main: many; main: month; main: much; main: named; main: needed; main: never;
        main: own; main: pay; main: places; main: positive; main: priority; main: quarter; main: reach; main: receive;
        main: response; main: review; main: room; main: saw; main: seen; main: sent; main: serious; main: seven;
        main: speak; main: spend; main: summer; main: teenagers; main: that; main: thought; main: training;
        main: used; main: violence; main: visited; main: visitors; main: waiting; main: weekend; main: welsh;
        main: whose; main: word; main: written; main: year; means that; missi*; missing; missing from; move; natio*;
        national; needs of; nhs; of; of cases; of help; of its; older; on time; once; opene*; opened; outco*;
        outcomes; outcomes for; panel; parents; parents and; perma*; permanent; place*; plans; pract*; praised;
        prior*; quali*; reach; recei*; receive; refug*; repor*; report; room; schools; seven; sexua*; she; since;
        singl*; some of; speak; speec*; speech; spend*; start; stron*; strong; summe*; summer; support; support for;
        talk; taugh*; taught; tell; that their; the care; the child; the inspectors; the other; the report; the way;
        the young; there; they have; this; throu*; through; through the; to be; to take; to work; told; too little;
        up; viole*; violence; visited; visitors; visits; way; weakn*; weaknesses; were found; what has; who have;
        whose; with no; word; worke*; workers; workers had; would be; writt*; written
        """,
        -0.125: """
        = about plans; = improvement; a letter; a new; a young; above; access to; accou*; account; adopt*; advis*;
        advisers; after a; agenc*; agencies; agree*; all; all of; alone; and their; and with; april; are now; area;
        arrangements for; as the; asylu*; asylum; at an; autum*; autumn; avera*; average; been given; been rated;
        behin*; behind; bette*; better; borough; breakfast; but; cabin*; cabinet; calls; came; came in; can; can be;
        capac*; capacity; care; care quality; carried; carry; chair; chairs; chall*; change; changes; charg*; check;
        checks; child is; child protection; children; children live; childrens homes; city; clear*; clinic; comin*;
        coming; commission; compl*; conce*; concern; consu*; conta*; council; council is; county council; court;
        criti*; dange*; day; dealt with; decid*; delay*; delays; devel*; discu*; does not; domestic abuse; drawn;
        drift; drop; dropp*; dropped; engla*; england; evalu*; expec*; eye; face; faith; far; feel; fewer than; file;
        find; first; five; flats; focus; focus*; follow; followed; for an; for education; for two; form; frame*; got;
        group; guard*; had a; have; head; help with; how; how they; improved; improvement; in four; in september;
        in which; inade*; inadequate; information; initi*; inspectorate; into care; into the; janua*; january; judge*;
        judged; july; just; keep; lack of; langu*; leave*; legal; level; likely; local authority; looki*; looking;
        main: about; main: above; main: abuse; main: adviser; main: advisers; main: agency; main: agreed; main: alone;
        main: any; main: april; main: asylum; main: babies; main: be; main: bed; main: behind; main: between;
        main: cabinet; main: calls; main: chair; main: chairs; main: change; main: changed; main: changes;
        main: checks; main: city; main: coming; main: commission; main: concern; main: contact; main: court;
        main: cut; main: decided; main: delays; main: door; main: drawn; main: england; main: enough; main: even;
        main: evidence; main: exploited; main: feel; main: file; main: followed; main: form; main: given;
        main: government; main: have; main: head; main: highly; main: home; main: hub; main: improve; main: improved;
        main: inadequate; main: information; main: inspectorate; main: january; main: jobs; main: judged; main: july;
        main: just; main: language; main: leavers; main: leaving; main: legal; main: letter; main: lines; main: local;
        main: looking; main: looks; main: makes; main: making; main: managers; main: meant; main: meeting;
        main: moved; main: neglect; main: nine; main: notice; main: november; main: of; main: office; main: older;
        main: only; main: our; main: outcome; main: outstanding; main: oversight; main: pays; main: plans;
        main: police; main: praise; main: programme; main: put; main: quality; main: read; main: reading; main: real;
        main: reports; main: requires; main: reviewing; main: said; main: scheme; main: scrutiny; main: senior;
        main: sense; main: services; main: several; main: share; main: show; main: somebody; main: spoke;
        main: standard; main: started; main: stay; main: story; main: strengths; main: system; main: talked;
        main: theres; main: third; main: thorough; main: times; main: today; main: trained; main: trauma; main: very;
        main: was; main: week; main: weeks; main: were; main: what; main: while; main: why; main: worked;
        main: working; main: youth; makes; makin*; making; measu*; mental health; mento*; met; most children; need;
        need help; need of; need to; negle*; neglect; no; not all; not know; notic*; of children; of childrens;
        of harm; office; on; order*; other*; others; outst*; outstanding; over the; overs*; oversight; pages; part of;
        partn*; people were; place; planning; plans for; points; police; priva*; problems; proce*; produ*; programme;
        promp*; protected; psych*; put; quality commission; quest*; raise*; raised; ratin*; read; reading; reaso*;
        recen*; recog*; recognised; recor*; refer*; referrals; requires; requires improvement; resul*; retur*; return;
        reviewing; safe; safeg*; scotl*; scotland; senio*; senior; septe*; september; service; service and; share;
        share*; shared; should have; show; signs; sixte*; small number; so; social care; social worker; someb*;
        somebody; spoke; started; story; super*; system; talke*; talked; targe*; term; than; than they; that it;
        the borough; the cqc; the last; the next; the right; the summer; the visit; the whole; then; there are;
        there had; they do; thing*; things; third; this year; those; three; time of; to children; to do; to keep;
        to their; today; too; train*; traum*; trauma; troub*; turn; twelve; twent*; twenty; two years; until; use;
        very; virtu*; virtual; vulnerable children; was; was a; weeks; wellb*; wellbeing; what is; what it; what was;
        when the; who had; why; with parents; with send; with their; with them; with young; within the; without a;
        worri*; young adults
        """,
        -0.25: """
        = about assessments; = foot; a half; a learning; a meeting; a parents; a shortage; a specialist; about a;
        abuse; actio*; action; adapt*; adults; all children; all that; also found; ambition; among them; and by;
        and disabilities; and get; and how; and it; and more; and people; and services; and the; and we; and were;
        answer; answers; anybo*; anyon*; anyone; appre*; are being; are good; are in; are looked; are made;
        are supported; are told; area partnership; as many; as they; assess; assessed; assessors; at a; at risk;
        authority; babie*; babies; back; because of; bed; been waiting; befor*; before; betwe*; between; borou*;
        but a; call; came to; cant; care is; care plan; carers who; cent; centres; chair*; checked; child in;
        children had; children young; childrens; clini*; co; colle*; commi*; compa*; consi*; contact; could be;
        council has; countys; cover*; cqc; days; deal of; dealt; decisions; demen*; dementia; depen*; director;
        disabled youngsters; do; doing; door; duty; edge of; enough for; estab*; even; every*; evide*; evidence;
        families and; families who; few of; find out; for one; for some; for their; forms; found; friends; from;
        from a; front; furth*; further; get to; goes; going; good and; gover*; government; groom*; group*; groups;
        grown; had gone; harm; have an; have found; have the; health visitors; held; highly; hold; home; homes for;
        hour; how children; in all; in need; in ten; in work; infor*; inspectors; inspectors have; inspectors said;
        intro*; introduced; is good; is to; it is; it should; last year; late for; leavers are; less; likel*; link;
        list of; lived; looked after; main; main: account; main: action; main: ambition; main: anybody; main: anyone;
        main: area; main: asked; main: assessors; main: authority; main: autumn; main: aware; main: back;
        main: better; main: can; main: cant; main: car; main: carry; main: cent; main: centres; main: check;
        main: checked; main: clinic; main: co; main: council; main: countys; main: cqc; main: day; main: dealt;
        main: decisions; main: dementia; main: director; main: duty; main: effectively; main: established;
        main: experience; main: face; main: felt; main: few; main: find; main: five; main: flats; main: found;
        main: fourteen; main: friends; main: front; main: further; main: gave; main: goes; main: going; main: groups;
        main: grown; main: healthcare; main: held; main: hold; main: hour; main: improvement; main: introduced;
        main: it; main: less; main: level; main: link; main: lived; main: mean; main: meets; main: met; main: miles;
        main: mothers; main: name; main: nothing; main: nurse; main: officers; main: olds; main: other; main: others;
        main: out; main: pace; main: pages; main: part; main: partners; main: per; main: photographs; main: place;
        main: planning; main: points; main: policy; main: poor; main: practice; main: primary; main: prison;
        main: protected; main: puts; main: rated; main: ready; main: recognised; main: regulator; main: remain;
        main: risk; main: runs; main: safe; main: same; main: says; main: see; main: sessions; main: shared;
        main: shortage; main: six; main: skill; main: small; main: social; main: someone; main: special; main: spot;
        main: suit; main: table; main: taking; main: teacher; main: ten; main: term; main: than; main: theyd;
        main: took; main: twelve; main: under; main: understand; main: us; main: views; main: visit; main: wait;
        main: weak; main: well; main: wellbeing; main: whom; main: write; main: wrote; main: yet; main: you;
        main: younger; managers; mean; meeting; meets; messa*; more; mothe*; mothers; moved; name; new; nine; no one;
        non; norfo*; not been; now; numbe*; number; nurse; of all; of families; of how; of it; of our; of parents;
        of the; of young; officers; olds; on two; once a; one of; only; order; out; over; pace; paper*; partners;
        passp*; people from; peoples; per; per cent; photographs; planning is; polic*; practice; practice with;
        primary; priso*; prison; probl*; prote*; quick*; rated; real; relat*; remain; reuni*; review; runs; says; see;
        see children; see that; sen; send in; service was; services were; several; shortage; shortage of; simpl*; six;
        small; socia*; social; some children; someo*; someone; spot; stand*; stran*; strength; strengths; support and;
        surve*; suspe*; take a; take part; takin*; taking; teacher; that children; that leaders; the area;
        the councils; the county; the director; the edge; the house; the inspection; the main; the national;
        their care; their families; them are; thems*; themselves; thera*; theres; they can; they should; theyd;
        theyr*; theyre; third of; though; three areas; time and; times; to help; to look; to the; to them; to wait;
        told the; twelv*; under; up with; us; used to; views; was also; we are; weak; week; weigh*; well; were at;
        were less; what the; what to; when; which the; who can; who go; who has; whole; whom; with families; worki*;
        working; write; wsoa; yet; younger; youth
        """,
        -0.375: """
        = about care-leavers; = about recording; a few; a fifth; a friend; a plan; a review; about the; absen*;
        absent; absent from; adult; advic*; advice; again; alway*; always; an; and as; and for; and or; and support;
        and to; and who; and young; anoth*; another; appro*; are doing; asses*; assessing; autho*; been made;
        breaks were; carers have; case; child who; come; counc*; councils; decis*; disab*; disabilities send;
        disability; disabled childrens; done; early; easy to; effec*; equipment and; experience; extra; felt; fifth;
        fifth of; for a; for older; for people; for young; friend; from the; full; gave; get; get support; gone;
        growi*; growing; had asked; half of; have to; help to; how to; in care; in full; in one; in time; is in;
        it has; law; left; line; list; live; look at; looke*; looked; lost; main: absent; main: advice; main: answer;
        main: areas; main: assessing; main: call; main: done; main: ehc; main: extra; main: fifth; main: focus;
        main: follow; main: forms; main: foster; main: friend; main: get; main: gone; main: is; main: its; main: left;
        main: line; main: looked; main: lost; main: main; main: matters; main: mental; main: new; main: now;
        main: ofsted; main: online; main: pathway; main: peoples; main: plan; main: progress; main: residents;
        main: second; main: september; main: shy; main: soon; main: staff; main: starts; main: step; main: strength;
        main: taken; main: teens; main: themselves; main: theyre; main: too; main: transitions; main: trusts;
        main: unpaid; main: vulnerable; main: want; main: we; main: whether; main: which; main: whole; main: years;
        manag*; matte*; matters; menta*; mental; more than; move to; no child; not; nothi*; nothing; nurseries; of a;
        off; offic*; on to; on where; on which; on who; or a; other; part in; pathw*; people; point; progress; rarel*;
        rarely; recom*; repai*; residents; review of; risk; same; schools are; scree*; sessions; short*; skill;
        social workers; soon; starts; step in; still; strategy; support that; taken; taken up; team has; ten;
        that the; the countys; the disability; the law; the list; the same; the services; there were; theres no; they;
        they come; they had; those on; time; to care; to find; to get; to have; to make; to step; to understand;
        trained; trained to; training on; transitions; unpai*; unpaid; unpaid carers; visit; vulne*; vulnerable; wait;
        want; we; went; were; were absent; were held; when a; wheth*; whether; which; who is; will be; with the;
        witho*; without; worker and; workers and; year olds; years; you; young person
        """,
        -0.5: """
        = strength; a bank; a number; a second; adopters; adults with; and a; and children; and those; answe*; are;
        are about; areas; at the; borough have; by a; by the; care for; carers can; cases; cases the; check*;
        children among; children too; childrens needs; contr*; count*; county; disabled; disabled adults; does; easy;
        ehc plans; eleve*; eleven; every two; farme*; farmers; follo*; foster; foster carers; fostered; frien*;
        get their; go; had no; had to; has not; have had; homes; in a; in some; in two; inspectors saw; long;
        main: adopters; main: always; main: another; main: assess; main: assessed; main: case; main: cases;
        main: come; main: councils; main: days; main: does; main: early; main: eleven; main: fostered; main: go;
        main: growing; main: harm; main: inspectors; main: law; main: leave; main: list; main: most; main: moving;
        main: nurseries; main: or; main: partnership; main: person; main: point; main: rarely; main: service;
        main: still; main: went; may have; moving on; nurse*; of those; ofste*; ofsted; or disabilities; partnership;
        pathway; person; photo*; plan; plans are; resto*; ring; said; scrut*; scrutiny; secon*; second; service works;
        some cases; staff in; staff were; start*; strat*; stren*; supported; team are; that is; the parent;
        the trusts; there*; they also; those of; those who; too late; trust*; trusts; two months; up by; were not;
        were the; what; where they; with children; withi*; within; young children
        """,
        -0.625: """
        = about front-door; = about timeliness; = council; about them; care and; carers of; disability service; ehc;
        every; for children; if; is; late; local area; main: again; main: an; main: county; main: easy; main: every;
        main: homes; main: late; main: long; main: meetings; main: number; main: over; main: restored; main: ring;
        main: strategy; main: supported; main: time; main: will; main: within; most; movin*; moving; parents are;
        part; payments were; peopl*; people and; porta*; portage; preparing for; staff; teens; the learning;
        the needs; this time; two disabled; well and; with special; young carers
        """,
        -0.75: """
        = context; adult social; and families; and in; ehcp; good; have been; is a; made; main: educational;
        main: ehcp; main: made; main: may; main: more; main: without; may; meetings; parents with; progr*; them;
        transition to; where parents; will
        """,
        -0.875: """
        breaks for; educational; educational needs; had; learning disability; main: full; main: them; or;
        parents have; special educational
        """,
        -1.0: """
        children and; meeti*; the transition; to a; to adult
        """,
        -1.125: """
        = about leadership; = about unaccompanied-children; foste*; main: care; main: people
        """,
        -1.375: """
        = about permanence; main: send
        """,
        -1.5: """
        = about scope; main: good
        """,
        -1.625: """
        = about missing-and-exploitation; send
        """,
        -1.875: """
        children in
        """,
        -2.5: """
        = head
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        7.875: """
        = about missing-and-exploitation
        """,
        2.125: """
        main: girls
        """,
        1.625: """
        girls
        """,
        1.5: """
        main: gangs
        """,
        1.375: """
        a child; being; farms; frien*; groom*; main: dealers; main: grooming; main: teenagers
        """,
        1.25: """
        absen*; deale*; main: on; main: runaways; main: those; main: who; runaw*; she; speci*; what it
        """,
        1.125: """
        = about assessments; away; boys; child who; dealers; disap*; grooming; main: away; main: being; main: nights;
        main: them; off the; people were; ring; stran*; vanis*; youth workers
        """,
        1.0: """
        coming home; effective in; gangs; jobs; jobs at; learn*; lost; main: farms; main: online; main: ring;
        main: talk; partners had; preci*; runaways; set up; to these; when a; when young; youngster
        """,
        0.875: """
        a youngster; adole*; and housing; are filled; are the; drugs; four; had set; have been; hotels; know;
        main: children; main: police; main: return; main: used; main: worse; night; off; opera*; operation; out;
        police; pract*; precinct; response; runni*; running; strangers; talk; talks; tools; warde*; wardens;
        work with
        """,
        0.75: """
        = about education; = about leadership; = about unaccompanied-children; account for; better practice; by; call;
        cars; cash; children coming; days; disab*; disabled; drawn into; effective; exploited; home; hotel*;
        inspectors call; join the; less; main: boys; main: cash; main: drugs; main: home; main: less; main: lines;
        main: lost; main: maps; main: men; main: might; main: night; main: numbers; main: of; main: only;
        main: operation; main: panel; main: phone; main: relentless; main: response; main: risk; main: run;
        main: running; main: she; main: skilled; main: summer; main: walk; of those; on better; out at; pace; polic*;
        pupils with; radar; rail; said had; senior leaders; skill*; skilled; special; spot; staff in; teena*;
        that risk; the night; the radar; the sharing; their families; there is; they were; though; to find; to keep;
        traff*; up a; use of; vanish; vulnerable adolescents; walk; what to; when; who might; with; workers;
        workers and; worse; young*
        """,
        0.625: """
        a girl; a third; adolescents; also found; and its; boys from; chats; comin*; coming; drop; drug;
        female genital; for most; four times; from those; girls had; group on; homes; housi*; housing;
        housing officers; how many; if a; in by; join; last year; list of; logge*; logged; londo*; lonel*; lonely;
        main: cars; main: days; main: disabled; main: drug; main: effective; main: episodes; main: helping;
        main: homes; main: hotels; main: jobs; main: join; main: list; main: moor; main: off; main: pace;
        main: quickly; main: radar; main: rail; main: sell; main: slavery; main: someone; main: spot; main: strangers;
        main: subject; main: targeted; main: tenants; main: tools; main: traffickers; main: trained; main: vanish;
        main: while; main: wrote; maps; missing children; moor; most of; natio*; ninet*; nineteen; not on;
        of information; offences; onlin*; online; out with; outside their; partn*; practice; practice in; preye*;
        preyed; pupil*; pupils; response to; return; risin*; rising; run; schem*; shari*; sharing; sharing of;
        she said; significant weakness; slave*; slavery; spoken; talk with; teenagers who; teens; the council;
        the response; the trial; took place; traffickers; train; train*; trained; trial; try; upon; us to; weakness;
        with learning; with police; with the; working together; wrote
        """,
        0.5: """
        = about front-door; = about scope; a group; adult; after a; after they; alert; along; along the; analy*;
        are effective; are known; are persistent; are treated; are visited; as being; at all; at night; away from;
        based on; been trafficked; being at; being used; bridg*; bridge; brita*; britain; by what; care homes;
        care leavers; cent of; child; children missing; city has; cllr; condu*; conducted; council and;
        council bosses; council must; county lines; croydons; cucko*; dange*; days when; debt; drugs are; effec*;
        eighteen; episo*; episodes; estat*; explo*; eyes; eyes of; farme*; farmers; femal*; female; field; fifty;
        force*; four children; friend; friendship; from; from care; genit*; genital; genital mutilation; get their;
        girl; give up; go missing; grade; hard to; has come; has started; help of; helpi*; helping; home and; if;
        inspectors; inspectors wrote; it also; it was; know the; known; lads; last; learning; learning disabilities;
        leavers who; less well; lines; link; links between; lone asylum; long and; lost their; main: abused;
        main: adolescents; main: all; main: along; main: any; main: anybody; main: anyones; main: at; main: back;
        main: coming; main: conducted; main: drop; main: efforts; main: excellent; main: exploited; main: failure;
        main: fast; main: field; main: forces; main: four; main: friend; main: friends; main: genital; main: girl;
        main: gone; main: group; main: honour; main: housing; main: improve; main: knives; main: last; main: link;
        main: logged; main: looking; main: map; main: matter; main: mutilation; main: out; main: overnight;
        main: practice; main: railway; main: reach; main: reducing; main: right; main: safe; main: see; main: set;
        main: six; main: special; main: spoken; main: started; main: staying; main: teens; main: tell; main: to;
        main: tracking; main: trial; main: try; main: upon; main: wardens; main: weakness; main: within; main: wounds;
        main: yet; make; make up; map; men; multi; multi agency; night*; nights; no one; nor; noted that; notes were;
        of child; on; on monday; on who; panel; partners; partners are; patro*; persistent; place*; practice with;
        quick*; quickly; railw*; railway; referrals to; relen*; relentless; return home; ring in; run away; scheme;
        scores; screening; sell; sergeant; set; she was; someo*; someone; speak to; speak*; special schools; spoke*;
        spoken to; stand at; stati*; stayi*; staying; stops; summe*; summer; teenagers; the countys; the days;
        the duty; the eyes; the notes; the pace; the panel; the partnerships; the risk; third of; this field; those;
        thought of; three days; times a; to do; to get; to join; together on; told that; tool; trade; transport;
        transport police; treat*; treated; victi*; walke*; walked; was effective; was reported; was told; weakn*;
        weekly meeting; were not; were seldom; what is; where; who comes; who is; who may; win; withi*; within;
        within three; workers are; wound*; wounds; wrote that; young adults
        """,
        0.375: """
        a; a boy; a friend; a scheme; a significant; a teenager; a youth; above; absence; absent; abuse*; abused;
        account; act; adult*; adults; adults who; after an; afterwards; agenc*; agency; agree*; agreed; alert to;
        also saw; among the; an adult; and by; and social; and were; anybo*; anybody; are; are among; are being;
        are sometimes; are trained; are working; area for; asks; at that; at which; authority has; back; beach;
        because social; being exploited; bring*; broken; by a; by name; came after; care are; caugh*; caught;
        challenges; children are; children go; children placed; children was; childrens homes; come back; comme*;
        coord*; council; council has; count*; countys; crimi*; croyd*; cuckooing; danger; deal with; dedic*;
        dedicated; describe; detec*; died; disabilities; disabled teenagers; dista*; do not; doing; down as;
        early and; effor*; efforts; efforts to; engage; excel*; excellent; exploitation team; failure; families to;
        fast; few children; fifte*; fifteen; find; firml*; firmly; flats; for children; for older; for them;
        for young; forces; found in; found the; friends; gates*; goes; gone; good use; had no; handl*; harbo*; hard;
        has yet; have not; heavy; helped by; helping children; home are; home had; hour; houses; how much; how we;
        improve; in from; in helping; in short; in this; information about; inspection the; inspectors also; is a;
        is found; is strong; is very; it came; it can; its partners; judge*; judged; june; just; known about; landl*;
        landlords; leade*; leaders of; learned; leavers; look for; looked for; main: absence; main: absent;
        main: adults; main: agenda; main: agreed; main: alert; main: answers; main: are; main: boroughs;
        main: britain; main: broken; main: by; main: challenges; main: child; main: cllr; main: copy; main: countys;
        main: croydons; main: danger; main: describe; main: discussed; main: doubled; main: draws; main: eighteen;
        main: engage; main: fifty; main: find; main: firmly; main: flats; main: fortnight; main: free; main: grip;
        main: handled; main: heavy; main: houses; main: improvements; main: including; main: judged; main: knowing;
        main: known; main: learned; main: learning; main: light; main: making; main: mentioned; main: national;
        main: next; main: nor; main: notice; main: outside; main: patterns; main: persistent; main: places;
        main: protects; main: pupils; main: reaching; main: rings; main: rising; main: safer; main: scheme;
        main: scores; main: seldom; main: services; main: sharing; main: signs; main: stopped; main: stops;
        main: strong; main: thirteen; main: together; main: tool; main: trade; main: trafficking; main: train;
        main: transport; main: treated; main: us; main: visitor; main: we; main: why; main: young; make good;
        meetings were; mentioned; midni*; midnight; might; modern; modern slavery; monda*; monday; nationally;
        night and; night time; nobody could; non; not yet; noted; numbers; of care; of people; of where; officer;
        ofsted said; on friday; one in; only; out of; out today; over the; part in; partnerships; patte*; patterns;
        people who; persi*; phone; police and; prima*; primary; protect children; proto*; ran; recorded; report said;
        respo*; retur*; reviewed; ring the; rings; score*; seeking children; seldo*; seldom; senio*; senior; serge*;
        shop; signs; since; sixty; sleep*; sleeping; socia*; social; social services; speaking; speaks of;
        specialists; staff have; stand; standards; started; stree*; strong; subje*; subject; support for; sure;
        tames*; targeted; teach; team; teenagers are; tell; tenants; thank*; thanks; that one; the answer;
        the failings; the joint; the past; the places; the services; the subject; the use; their lives; their own;
        there for; these; they have; those children; thoug*; time; to children; to make; to notice; to review; today;
        too late; took; track*; trained to; unaccompanied children; up on; us; used to; very; very effective; visited;
        vulne*; vulnerable; was missing; way; were kept; were less; were missing; weren*; werent; what; what they;
        which a; which was; while; who are; who went; with an; with other; with teenagers; work on; work practice;
        workers on; worki*; working; year to; yet; young
        """,
        0.25: """
        a fortnight; a more; a new; a weekly; about; accom*; accommodation; accou*; acted; addre*; after*; ago; ahead;
        ahead of; all children; alone; an ofsted; and a; and council; and effective; and nobody; and senior;
        and services; and staff; and their; and they; and what; answe*; answers; any; anyon*; are left; are looked;
        are reviewed; are taken; arrangements for; assessments in; asylum seeking; at how; based; becau*; because;
        because the; bed and; besid*; bette*; better; better since; boroughs; bosse*; bosses; both; boy; boys who;
        bringing; broke*; came out; carers were; cent; chall*; child is; child sexual; children; children as;
        children at; children can; children from; children had; children who; colleges; come to; community; conce*;
        conclusion; coordinated; copy; could say; counc*; council says; criminal exploitation; deal; desk; detai*;
        discu*; discussed; doubl*; doubled; drawn; duty; each child; engag*; every child; explained; faili*; failings;
        failu*; for how; for priority; for their; forme*; former; fortn*; fortnight; forwa*; forward; foster carers;
        fourteen; free; frequ*; frequent; from other; gave the; go out; goes to; gone from; got; grip; group;
        grown up; had gone; had not; had told; handled; has the; helpe*; helped; highl*; highly; impro*; improvements;
        in other; in six; in touch; in welsh; including; inspe*; inspectors came; inspectors did; interview; into the;
        is an; is being; is known; is not; is one; is still; is to; is what; isnt; it does; it is; kind; know that;
        know where; knowi*; knowing; known to; late; leadership; left out; light; likel*; likely to; links; list;
        made public; main: about; main: above; main: act; main: acted; main: again; main: agency; main: ago;
        main: ahead; main: already; main: as; main: ask; main: asks; main: based; main: because; main: both;
        main: bringing; main: brothers; main: carry; main: cent; main: closely; main: coordinated; main: country;
        main: debt; main: dedicated; main: did; main: disabilities; main: down; main: draw; main: duty;
        main: ethnicity; main: example; main: eyes; main: failings; main: fall; main: families; main: forward;
        main: fourteen; main: friday; main: gets; main: goes; main: going; main: got; main: grade; main: hard;
        main: here; main: ideas; main: interview; main: joint; main: just; main: lads; main: likely; main: made;
        main: makes; main: meeting; main: monday; main: much; main: multi; main: never; main: nine; main: non;
        main: noticed; main: offered; main: officer; main: officers; main: older; main: over; main: packages;
        main: partnerships; main: passed; main: per; main: phones; main: picture; main: placed; main: primary;
        main: project; main: protocol; main: ran; main: recorded; main: remain; main: reviewed; main: road;
        main: screening; main: seen; main: shown; main: so; main: sometimes; main: speaking; main: speaks;
        main: standards; main: stronger; main: such; main: theres; main: third; main: time; main: today; main: top;
        main: touch; main: tuesday; main: understood; main: until; main: urgency; main: very; main: visited;
        main: vulnerable; main: waiting; main: weekly; main: welsh; main: went; main: whom; main: workers;
        main: youth; make sure; makes; managers and; many children; matter; meets; menti*; mentors; might be; miss;
        missing for; moder*; more often; need to; needs to; neglect; note; notes; of the; of them; of why; of young;
        offered; offic*; officers; ofsted; ofsted report; one thing; only a; order*; orders; other; out to; outside;
        overn*; overnight; packa*; packages; page; parents were; partner agencies; partners and; per cent; phone*;
        phones; picke*; placed; places; places where; plan that; plans for; plans to; pledg*; practitioners; prais*;
        praise; press*; prior*; priority; priority action; proje*; protects; protocol; publi*; public; quarter of;
        reach; reach the; records of; recru*; refer*; relia*; remain; repli*; rescu*; respond; risks to; round; safe;
        safer; same; same day; saw; saw that; say how; scotl*; scotland; scree*; see the; seen; sessions; share a;
        shown; singl*; slipp*; slipped; social work; sometimes; speaks; staff; staff are; step; stick; stopp*;
        stopped; street; stron*; struc*; subst*; suspe*; take place; team and; team was; teams; teenager; tell the;
        tenan*; than a; that time; the health; the home; the inspection; the inspectors; the law; the most;
        the national; the phone; them by; them to; theres; thing; third; thirt*; time to; to an; to live; to look;
        to protect; to reach; to ring; toget*; together; told; told of; too few; too for; took part; top; touch;
        touch with; tracking; until; until the; up; used; victims; violence; visit*; visitor; wales; was made; was no;
        was put; was set; was that; we; weekl*; weekly; were; were told; which; which it; who came; who come; whom;
        with some; with young; work; worker and; workers had; year ago; yet to; youngsters; youth
        """,
        0.125: """
        = about childs-voice; a nurse; able; able to; according to; action; advisers; alrea*; already; among; and for;
        answer; are kept; are offered; assessments; asylum seekers; authority; bed; betwe*; between; borou*; child in;
        comes; compa*; completed; concl*; consistent; conve*; councils; delay; descr*; does; done by; down; eight*;
        examp*; expla*; families and; few; follo*; followed; for more; for some; fourt*; from the; get; gives; going;
        got better; happe*; happen; help for; here; house*; how they; in five; in which; independent; is that;
        it would; its; job; joint; keep; law; leaders; leave*; letter; line; live in; long; main: account;
        main: advisers; main: alone; main: always; main: among; main: arrangements; main: been; main: better;
        main: between; main: borough; main: call; main: checked; main: councils; main: county; main: deal;
        main: district; main: do; main: drawn; main: explained; main: exploitation; main: follow; main: for;
        main: from; main: gives; main: happen; main: having; main: hour; main: hours; main: impact; main: independent;
        main: inspection; main: isnt; main: it; main: kind; main: know; main: knows; main: late; main: leaders;
        main: leadership; main: leavers; main: line; main: managers; main: means; main: meet; main: meets;
        main: missing; main: model; main: move; main: names; main: noted; main: notes; main: nurses; main: often;
        main: orders; main: other; main: oversight; main: own; main: people; main: praise; main: priority;
        main: public; main: reported; main: respond; main: risks; main: round; main: saw; main: says; main: senior;
        main: shared; main: should; main: sit; main: social; main: step; main: sure; main: talked; main: teams;
        main: three; main: times; main: took; main: wales; main: was; main: way; main: weak; main: were;
        main: working; makin*; making; matte*; may be; means; more than; much; names; national; negle*; never; nine;
        no; not; not all; not always; not know; notic*; notice; nurse; nurses; of children; of how; offer*; ofste*;
        older; on its; one of; outsi*; oversight; parti*; particular; per; photo*; picture; preve*; proce*; reach*;
        recog*; recor*; relat*; remai*; review; right; runs; say; says; seeke*; services; share; signi*; significant;
        since the; six; some children; specialist; staff were; strong and; support; support and; system; targe*; that;
        the borough; the last; the multi; the service; the support; there had; they are; they need; this; through;
        to come; to have; understood; use; wante*; wanted; wanted to; way in; weak; well; when they; where they; who;
        who go; why; work of; worke*; young person
        """,
        -0.125: """
        = about care-leavers; = about placements; = improvement; a case; a family; a number; a service; a small;
        a whole; above all; abuse; acces*; actions; adoption; adviser; all; all the; an; an independent; and are;
        and care; and children; and have; and in; and it; and of; and protection; and sisters; and then; and to;
        appea*; appoi*; april; are helped; areas; arriv*; assessed; assessment; assessments of; assessors; at a;
        autism; avera*; average; become; been done; best; birth*; borough; bring; brothers and; broug*; brought; but;
        by ofsted; by which; cabin*; cabinet; came to; can; can be; care and; carer*; carers; carers who; carri*;
        carried; chair; changed; check; chief; child*; children get; childrens; childs; clear and; clini*; come;
        commission; committee; concern; concerns; conferences; confi*; consistently; const*; contact; corpo*;
        corporate; council was; councillors; county; cours*; cover*; cqc; culture; cut; date; decision; delay*;
        delays; described; did; did not; diffe*; difficulties; disabled children; do; docto*; does not; domes*;
        domestic; drift; due; each; each other; education; else; engli*; english; even; evide*; evidence; execu*;
        expec*; exploitation; extra; far; fathe*; fathers; febru*; february; feedb*; feedback; file; findi*;
        for disabled; for vulnerable; form; fostering; found inadequate; found that; front door; full; give; graded;
        grand*; had; half; half of; have made; have to; healt*; heari*; help and; help with; high; improvement and;
        in all; in an; in four; in most; in need; inadequate in; information; inspected; inspection of; inspectorate;
        inspectors said; inspectors that; integ*; inter*; into; islan*; it; it has; its own; janua*; january; joint*;
        jointly; keeps; kept; key; know what; lack; language; lead; leaders have; learning disability; lette*; lists;
        lives; livin*; living; local authority; lone; longe*; longer; main: access; main: adoption; main: adviser;
        main: after; main: also; main: april; main: assessors; main: asylum; main: babies; main: bad; main: become;
        main: before; main: best; main: cabinet; main: calls; main: came; main: carried; main: changed; main: chief;
        main: come; main: commission; main: commissioner; main: committed; main: committee; main: corporate;
        main: councillors; main: cqc; main: culture; main: difference; main: disability; main: does; main: drift;
        main: else; main: english; main: evidence; main: far; main: felt; main: few; main: findings; main: foster;
        main: full; main: further; main: getting; main: give; main: good; main: has; main: heads; main: high;
        main: how; main: information; main: inspectorate; main: into; main: january; main: keeps; main: kept;
        main: key; main: lack; main: language; main: lead; main: lessons; main: letter; main: letters; main: level;
        main: live; main: lives; main: living; main: longer; main: management; main: meant; main: meetings;
        main: minutes; main: monitoring; main: monthly; main: named; main: needed; main: november; main: nursery;
        main: office; main: ofsteds; main: order; main: outcome; main: paid; main: pandemic; main: partnership;
        main: peoples; main: points; main: poor; main: post; main: protect; main: put; main: quality; main: questions;
        main: receive; main: recognised; main: relatives; main: residents; main: result; main: room; main: said;
        main: say; main: schools; main: score; main: second; main: seeking; main: sent; main: settled; main: seven;
        main: share; main: significant; main: single; main: slow; main: some; main: spend; main: staff; main: stay;
        main: story; main: strategic; main: strengths; main: themselves; main: then; main: there; main: think;
        main: through; main: told; main: twenty; main: two; main: under; main: up; main: views; main: visit;
        main: waited; main: whether; main: words; main: works; main: years; main: youngsters; management; matters;
        meant; meeting; member; members; menta*; mental; minutes; monit*; monitoring; month*; monthly; mothe*; named;
        new; novem*; november; office; ofsted had; ofsted has; ofsteds; opene*; opened; or; other*; others; out on;
        out what; over; over a; pande*; pandemic; part of; pathway plans; people and; perma*; plain; plann*;
        plans were; points; poor; posit*; post; prepa*; private; programme; promi*; promp*; prote*; provision;
        rated good; rating; readi*; reading; reason; recei*; receive; recognised; record; relatives; report says;
        reque*; requi*; residents; result; results; review of; room; run by; safe and; safeguarding; said; said the;
        score; seeki*; seeking; self; servi*; services and; services in; settl*; settled; short; shoul*; should;
        single; siste*; sisters; slow; social worker; social workers; soone*; sooner; standard; state*; story;
        strategy; suppo*; systems; teach*; term; that it; that no; that their; the authority; the care; the children;
        the city; the councils; the family; the first; the local; the people; the report; the time; the town;
        the young; them; thems*; themselves; then; thera*; they do; this is; to go; to their; to them;
        told inspectors; too many; two; two years; under the; understand; up and; verdi*; verdict; views; waite*;
        waited; was good; ways; weigh*; were found; what a; what children; wheth*; whether; which the; who do;
        who had; will be; with send; with special; within the; without a; word; words; work is; workers who; year;
        young peoples; younger
        """,
        -0.25: """
        a good; a great; a learning; a second; a shared; a week; about the; achie*; activ*; adults at; advic*; advice;
        advoc*; age; and families; and has; and is; and that; and when; and young; are held; are made; are put;
        are to; are too; are used; arrivals; as; as to; as well; at; at home; at what; attention; autis*; babie*;
        babies; been on; board; brought up; build; calls; canno*; cannot; centre; chanc*; chance; change; charg*;
        checks on; child had; child protection; children were; childrens services; city; clear*; club; coming into;
        compl*; confe*; consu*; conta*; conti*; contr*; county council; court; cross*; cultu*; dads; decisions;
        departments; diffi*; director; disability; done; done to; down to; drew; drop in; each of; edge; educa*;
        effectively; emergency; end of; enoug*; enough; equal*; evalu*; evaluated; every; everybody; everyone; exper*;
        feel; felt; find out; findings; focus; footb*; for; for care; for one; for the; foste*; found to; from ofsted;
        front; fundi*; funding; futur*; getti*; getting; go on; go to; good; good in; gover*; government; grade*;
        group of; had a; had found; hand; hardl*; hardly; has a; has gone; has made; have the; he; head of; heads;
        heard; held; helped to; her; his; holid*; homel*; homeless; how; hundr*; impor*; important; in place;
        in their; in with; incid*; indiv*; infor*; initi*; inspectors found; is done; is written; it had; july;
        keepi*; keeping; know how; langu*; large; let; letters; like; littl*; little; look after; looke*; looked;
        looked at; looks; looks after; main: abuse; main: added; main: adult; main: advice; main: age; main: anyone;
        main: assessment; main: attention; main: average; main: began; main: board; main: build; main: cannot;
        main: cases; main: centre; main: chair; main: chance; main: change; main: checks; main: childrens; main: club;
        main: complex; main: conferences; main: considered; main: court; main: cover; main: dads; main: date;
        main: dealt; main: decisions; main: departments; main: director; main: domestic; main: dont; main: each;
        main: edge; main: education; main: emergency; main: empty; main: every; main: everybody; main: everyone;
        main: excluded; main: failed; main: feedback; main: file; main: focus; main: fostering; main: front;
        main: fully; main: funding; main: government; main: hand; main: happens; main: harm; main: have; main: he;
        main: head; main: heard; main: her; main: his; main: hospital; main: identified; main: immediate;
        main: important; main: impressed; main: intelligence; main: jointly; main: large; main: leave; main: let;
        main: like; main: lists; main: lone; main: looks; main: mean; main: members; main: met; main: miles;
        main: months; main: morning; main: moves; main: must; main: nhs; main: no; main: ofsted; main: old;
        main: outcomes; main: pathway; main: peer; main: person; main: persons; main: plain; main: plan;
        main: planning; main: point; main: posts; main: probation; main: progress; main: rated; main: rating;
        main: reason; main: recommendations; main: record; main: rely; main: report; main: reports; main: reviewing;
        main: reviews; main: rules; main: safeguarding; main: same; main: sense; main: serious; main: several;
        main: siblings; main: side; main: signed; main: sixteen; main: sleep; main: something; main: sooner;
        main: spoke; main: spring; main: standard; main: supervisors; main: support; main: take; main: term;
        main: text; main: their; main: they; main: this; main: thought; main: too; main: training; main: twelve;
        main: verdict; main: visits; main: waits; main: want; main: warned; main: watchdog; main: without; main: word;
        main: worked; main: worker; main: worry; main: would; main: write; main: you; manag*; march; may; mean;
        meeti*; met; miles; minut*; missi*; missing; more about; more children; moved to; must; need; need it; neede*;
        needed; nobody; nobody had; notes are; nursery; of a; of good; of it; of its; of this; old; on to; other hand;
        out in; outco*; outcomes; outside the; paid; part; partnership; pathw*; pathway; peer; people in; peoples;
        planning; plans that; point; point*; positive; posts; priva*; proba*; probation; probl*; progress; psych*;
        purpo*; put; quality of; quest*; rated; ratin*; recommendations; records; regul*; rely; report; responded;
        responsibilities; resul*; revie*; reviews; risk; risk are; robus*; robust; safeg*; safet*; safety; said that;
        secon*; second; sense of; sent; sent to; serio*; serious; service; set out; seven; sever*; several; sexua*;
        show; side; signe*; signed; sixte*; sixteen; sleep; so; some; some of; someb*; somebody; somebody to;
        something; spoke; spoke of; start; stay; still a; strategic; strengths; supervisors; support children; take;
        take a; text; that children; that is; that staff; the area; the childs; the department; the end; the hospital;
        the hub; the plans; the police; the quality; the records; the team; the teams; the third; the top; the trust;
        the whole; the year; there; there was; theres a; these are; they; they can; they looked; they said; think;
        thought; three; three of; timet*; timetables; to help; to say; to take; to work; took in; twent*; twenty;
        updated; visits; waits; want; warni*; was in; was not; was praise; was still; watch*; way that; we have;
        weeke*; weeks; what happens; what has; what the; what would; with a; with no; with their; with them; witho*;
        without; work to; worked; workers have; workers were; working with; works; worry; write; written up; year and;
        years; yjs
        """,
        -0.375: """
        = about overall; = found; a few; about children; added; and the; and too; are in; are most; are not;
        are supported; as for; as many; asses*; because of; befor*; before; care; care in; cent in; centr*;
        children have; children with; complex; considered; dealt; dealt with; decis*; direc*; do more; emerg*; every*;
        excep*; exclu*; face; face to; first; for an; forty; great; has no; has to; head; help given; hospi*;
        hospital; house; howev*; however; huddl*; ident*; identifies; immed*; immediate; impre*; impressed;
        improvement; in a; inade*; inadequate; intel*; intelligence; into care; inves*; is now; is the; it must;
        lapto*; laptops; leave; leaves; life; liste*; looked after; lower; main: a; main: arrivals; main: carers;
        main: childs; main: daily; main: eight; main: evaluated; main: event; main: feel; main: first; main: flag;
        main: grown; main: guardianship; main: had; main: hardly; main: held; main: house; main: improvement;
        main: inadequate; main: individuals; main: july; main: leaves; main: life; main: make; main: many;
        main: march; main: most; main: mums; main: neighbours; main: number; main: ones; main: open; main: part;
        main: place; main: positive; main: properly; main: protection; main: read; main: real; main: school;
        main: send; main: service; main: show; main: small; main: somebody; main: start; main: starts; main: strategy;
        main: supported; main: things; main: timetables; main: turned; main: twice; main: updated; main: whole;
        main: youngest; many as; membe*; missing in; most; moves; mums; neighbours; nhs; not been; not gone; not to;
        number of; of being; of exploitation; of harm; of service; of supervision; olds; one was; ones; open; or care;
        organ*; organised; our; patie*; people are; people said; persons; plan; progr*; properly; protection; provi*;
        quali*; quality; read; real; recom*; refug*; regis*; repor*; reports; reviewing; risk was; rothe*; rules;
        school and; schools; see how; seeking asylum; send; sense; several of; sibli*; siblings; small; so that;
        stabb*; staff who; starts; still have; strat*; stren*; strength; takes; team has; teenagers in; than;
        the boroughs; the day; the missing; the twelve; they found; those who; to face; to support; too little;
        training; turne*; turned; twelv*; twelve; twelve months; twice; twice a; updat*; visit; was the; was thought;
        watchdog; were impressed; were in; when it; when the; who live; who need; whole; worker; would; year olds;
        you; youth offending
        """,
        -0.5: """
        = about disabled-children; = about permanence; = about timeliness; = council; = inspectors; = narrated;
        a hotel; across the; and not; and those; are missing; atten*; cases; chang*; children in; children the;
        children to; consi*; daily; department; eight; end; famil*; fell; from a; grown; guardianship; had to; harm;
        has; have come; helps; home or; how the; hub; inspectors were; invol*; is; left; local; main: across;
        main: case; main: database; main: enough; main: fell; main: forty; main: great; main: helps; main: however;
        main: little; main: local; main: lower; main: moved; main: need; main: needs; main: new; main: offending;
        main: olds; main: once; main: records; main: september; main: strength; main: takes; main: work; many of;
        months to; more; most vulnerable; needs; neigh*; no child; number; of their; offending; on their; parents;
        partners who; people; perso*; prope*; recognised and; report also; report on; reported missing; school;
        septe*; september; teenagers at; the county; the watchdog; them the; those at; those in; ticke*; ticked;
        up in; up to; weald*; week; who were; work together; year before; young people
        """,
        -0.625: """
        acros*; across; after two; are on; asked; at risk; back to; case; children and; clear; datab*; database;
        detac*; detached; detached youth; exploitation and; family; given to; guard*; have; in the; main: asked;
        main: department; main: effectively; main: end; main: family; main: given; main: go; main: help; main: hub;
        main: is; main: justice; main: left; main: looked; main: may; main: not; main: one; main: parents;
        main: plans; main: since; main: ten; main: than; main: week; main: will; main: with; many; men who; moved;
        now; on the; once; one; paren*; plans; screening tool; supervision; ten; that they; the child; them are;
        thing*; things; those with; to be; who work; will; with thought; workers in; youth justice
        """,
        -0.75: """
        = about other; = context; after the; at the; be; depar*; for a; from home; given; help; in care; is filled;
        justi*; justice; knife crime; main: clear; main: more; main: now; main: still; main: supervision;
        main: ticked; of; peopl*; schoo*; still; to a; where a; who have; with children; writt*; written
        """,
        -0.875: """
        = about health; among them; main: written; main: year; there are; were once
        """,
        -1.0: """
        commi*; main: an; main: care; risk of; super*
        """,
        -1.125: """
        = about recording; = about workforce; = head; disru*; has been; main: crime
        """,
        -1.25: """
        main: or; missing from; the exploitation
        """,
        -1.5: """
        crime
        """,
        -1.625: """
        = about management-oversight
        """,
        -2.125: """
        = about plans
        """,
    },
    Theme.WORKFORCE: {
        4.5: """
        = about workforce
        """,
        2.375: """
        for children
        """,
        2.0: """
        main: people
        """,
        1.875: """
        main: social
        """,
        1.625: """
        = head; had the; it was; main: managers; the staff; workers who
        """,
        1.5: """
        have had; heads; improvement plan; main: staff; main: unison; more than; that they; the rate; who work
        """,
        1.375: """
        = foot; childrens services; inspectors said; main: demand; main: extra; main: job; main: leave; main: support;
        managers; money; those who
        """,
        1.25: """
        and a; focused visit; forty; in all; main: its; main: workers; many who; rate; team has; team is; workers in;
        you
        """,
        1.125: """
        after a; and that; approved mental; bradf*; caseworkers; councils chief; every case; keen; main: interims;
        main: rate; main: strike; main: themselves; main: worker; no longer; of hours; offic*; people are; perso*;
        pract*; psychologists; strik*; strike; team; work for; workers were
        """,
        1.0: """
        about the; advis*; advisers; agenc*; and have; approved; as the; carry; cases were; casew*; children they;
        demand; depar*; directors; excel*; extra; had three; has; have to; hours; in a; in the; interims; jobs;
        keeping social; kirkl*; learning and; leave; main: carry; main: does; main: few; main: heads; main: keen;
        main: partners; main: posts; main: spring; main: temps; main: workforce; main: year; month; on its; ours;
        parki*; pays; protection plans; social worker; staff; they have; to take; uniso*; unison; well being; worker
        """,
        0.875: """
        a friday; across the; and families; are more; are no; are on; are well; assistants; branch; by the;
        case officers; cases; children and; children to; commitment to; consultants; deman*; does; does not; focused;
        for praise; had left; health; health professionals; improvement; is down; is short; it also; keste*; laptops;
        made care; main: branch; main: caseworkers; main: forty; main: get; main: going; main: hours; main: key;
        main: lack; main: month; main: protection; main: roles; main: want; main: work; managers at; middle managers;
        new; one social; or more; plan would; posts; profe*; put into; respo*; senco*; sencos; short of; support for;
        that an; that has; the councils; the departments; the front; the out; the service; thems*; themselves;
        there was; tirel*; to work; two of; well of; well supported; which is; wide; will see; workers for;
        workforce that
        """,
        0.75: """
        = about education; a bank; a one; a year; addit*; additional; adults at; all agencies; also; also named;
        among; an improvement; and protection; appro*; bank of; be published; borough pays; branc*; but; came back;
        came in; care staff; carers on; chesh*; child protection; childrens; could not; council runs; cover;
        departments; director for; duty team; each adviser; educational psychologists; exit; family finders; focus*;
        from agencies; had not; half; half of; have the; health visitors; how to; in key; indus*; is making; keepi*;
        keeping; know how; know their; lack; lapto*; leave and; main: according; main: advisers; main: carers;
        main: cases; main: coach; main: consultants; main: empty; main: experienced; main: five; main: hit;
        main: jobs; main: part; main: place; main: post; main: psychologists; main: real; main: rota; main: team;
        main: temporary; main: that; main: twelve; main: virus; main: wide; main: you; make up; many cases;
        members had; mento*; met; money has; month and; moral*; morale; more people; motiv*; named; needed and;
        new managers; newcomers; no more; nobody has; now; now there; of our; once in; one team; out of; payin*;
        paying; personal; personal advisers; picke*; picked; points to; practitioners; prote*; real; roles; rotas;
        safeguarding and; sickn*; sickness; some were; speak well; staff came; staff did; staff who; stood at; teams;
        that two; the advisers; the county; the union; the virus; thera*; therapist; there are; they found; third of;
        to inspectors; took on; unall*; unallocated; unison has; vacan*; virus; want to; we will; what must;
        when inspectors; with child; work in; workers can; wrong in
        """,
        0.625: """
        = about disabled-children; = context; = narrated; a half; a waiting; accor*; according; according to;
        adviser has; affect; after its; all parts; also found; an outstanding; and about; and keeping; and school;
        and several; and support; and young; appre*; apprentices; are skilled; as in; at an; ballo*; by now;
        by practitioners; care themselves; carers can; case; case is; chief executive; children could; clinical;
        coach; come back; commitment; condi*; conditions; contr*; control; could find; council inspectors;
        council officers; council was; discr*; diverse; down; early; every; experienced; experienced people;
        families told; fanta*; fantastic; feel safe; finde*; finders; found; going; grew; had been; has made;
        have held; have more; have taken; head teachers; held; helps; in assessment; in for; in need; in recent;
        induc*; inspectorate; inspectors a; inspectors and; inspectors came; its books; its latest; its own;
        its partners; its report; job; keep going; key; leaders have; left; letter to; longer; lost; made it;
        main: affect; main: agencies; main: allocated; main: among; main: approved; main: assessors; main: assistants;
        main: best; main: books; main: chief; main: commended; main: conditions; main: coordinator; main: court;
        main: cover; main: department; main: desks; main: directors; main: down; main: families; main: fare;
        main: financial; main: focused; main: gaps; main: goodwill; main: growing; main: half; main: left; main: lost;
        main: mentors; main: met; main: miles; main: not; main: notice; main: ofsted; main: ours; main: passed;
        main: pays; main: picked; main: practitioners; main: proud; main: safe; main: senior; main: seniors;
        main: service; main: several; main: skill; main: skilled; main: speak; main: stay; main: stayed;
        main: unallocated; main: union; main: warmth; managers are; managers have; many; means to; mental health;
        mentors; mentors who; must go; new starters; new team; newco*; north*; not; not a; of social; of this;
        of visits; office; officers in; over a; paid for; passe*; passed; passed from; people now; people work;
        permanent; person who; place; place where; porta*; portage; practice weeks; prais*; professionals were;
        protection; proud; proud to; psychologists are; report also; responsibilities; retir*; said had;
        school nurses; service has; short; six of; skill*; stabi*; stability; stability in; staff were; starters;
        stay; staye*; stayed; stude*; supported and; take part; temps; than before; the assessors; the most;
        the place; the team; the town; their first; them is; then and; there; they see; through a; time for;
        time when; to be; to do; to one; uneas*; visitors; visits in; want; we; wellb*; wellbeing; were a; were once;
        were seen; what adults; who stayed; who works; worked in; worker has; worker in; worker of; would be;
        you have
        """,
        0.5: """
        = about childs-voice; = about front-door; = council; a more; about children; about their; acknowledges;
        acros*; across; action; action is; advisers who; affec*; agencies; agency; all staff; am; an early; an hours;
        and at; and committed; and experienced; and full; and go; and paid; and practitioners; and their; and was;
        are a; are an; are experienced; areas to; as a; as did; asked; asked for; assessors; assis*; be done;
        been held; been under; bilin*; black; blow; breat*; build; came; can do; car; care inspectorate; care service;
        caree*; case managers; caseloads and; cases each; centre for; chief; children; children with; come; come and;
        come out; commended; commi*; commitment and; conditions in; confi*; councils; court; darli*; deepl*; deeply;
        degre*; degree; did the; diffi*; difficulty; diver*; do with; done since; done to; door; doubl*; down from;
        draws; each and; each other; early help; emplo*; empty; estab*; everywhere; excellent; exit interviews;
        families had; feel; finan*; financial; force; foster care; found had; found that; fourteen; full of; futures;
        good deal; good that; growi*; growing; had too; had yet; has asked; has had; healt*; health and; held a;
        help children; hide; home; hundr*; i am; impro*; improvements were; in child; in early; in foster; in its;
        in spring; in two; induction; innov*; inspection since; inspectors thought; is and; it has; its social; later;
        later on; learning; left in; lists; longe*; made up; main: a; main: above; main: additional; main: apiece;
        main: bilingual; main: black; main: build; main: car; main: career; main: caring; main: children;
        main: colleagues; main: confirmed; main: consistent; main: control; main: deeply; main: departments;
        main: difficult; main: difficulty; main: door; main: double; main: dropped; main: eleven; main: employed;
        main: energy; main: estyn; main: exit; main: feel; main: felt; main: force; main: full; main: futures;
        main: go; main: green; main: grew; main: hearings; main: held; main: here; main: induction;
        main: inspectorate; main: interviewed; main: kitchen; main: know; main: leaves; main: levels; main: lists;
        main: make; main: members; main: morale; main: newcomers; main: office; main: online; main: pairs;
        main: permanent; main: personal; main: peter; main: position; main: proactive; main: promoted;
        main: published; main: rated; main: recruitment; main: responsibilities; main: saw; main: serve;
        main: shortage; main: sickness; main: stability; main: strength; main: students; main: sunday;
        main: therapist; main: trauma; main: twenty; main: vacancies; main: varies; main: week; main: who;
        main: workloads; main: worse; main: would; means; members; menta*; mental; more money; more stable; mrs;
        need of; need or; neglect is; next month; nine in; not check; not find; occup*; occupational;
        occupational therapist; of four; of it; of late; of send; offer; officers; officers had; ofsted the;
        on improving; on so; on staff; onlin*; online; or child; other partners; other things; our children; outre*;
        outreach; people and; perma*; peter; plans have; police health; poor practice; popul*; post;
        practitioners who; pride; professionals; profi*; profit; promo*; prope*; proper; propo*; protect; psych*;
        published; put on; react*; recent; recruited; recruitment; report; report it; report which; resigned;
        responsibility for; same social; says a; senior leadership; services have; several; since june; skill;
        so much; so some; some are; some families; speak; staff for; staff is; start*; stayed for; stood;
        strategic leaders; strong commitment; strug*; students; such children; sunday; support and; swap; teaching;
        teams are; tempo*; temporary; that helps; the coming; the drop; the duty; the face; the financial;
        the focused; the job; the signs; the strong; the view; the year; their work; them has; them have; them that;
        there had; they spoke; this is; those on; three of; time to; tips; to build; to give; to look; to support;
        told of; too often; town; trained and; training in; training of; twelv*; twelve; two and; union; used to;
        vacancies; varie*; varies; vary; volunteers; waiting list; warmt*; warmth; warwi*; was; was asked; was good;
        was needed; was planned; was to; weak; well trained; were few; what good; when the; who feel; who understand;
        with early; with real; workers get; workers has; workers know; working and; wrong; year later; yet to
        """,
        0.375: """
        = about scope; a fifth; a great; a place; a settled; a shared; a single; a time; above; above all; ackno*;
        actio*; adult support; advan*; advanced; agreed that; all; allocated; among other; among staff; and care;
        and feel; and had; and leaders; and share; and well; annua*; annual; approach; are; are all; are asked;
        are proud; are still; are the; aroun*; around; asked how; at every; authority was; back; be called; been done;
        been put; brigh*; by one; by senior; campaign; care and; care have; care workers; career; carried;
        caseloads in; changed; check; children each; children whose; children without; childrens lives;
        childrens team; childrens trust; chris*; christmas; clini*; cllr; close*; colle*; colleagues; comme*;
        committed and; confirmed; consu*; coord*; counc*; council; council did; councils adult; danger of; days a;
        deal; decisions are; depen*; desks; difficult; director of; disabled childrens; double; doubt; each; edge;
        effor*; efforts; employed; enjoy; estyn; even so; every level; execu*; executive; exper*; experienced and;
        families and; families is; few; find a; find the; five; for and; for better; for good; for improvement;
        for over; for social; for two; found and; found it; found them; fourt*; front door; front*; frontline; full;
        gang; gaps; get a; get better; give a; give children; go through; gone down; good; good relationships;
        good to; government has; green; had lost; had only; half the; happy; hard; hardl*; hardly; has left;
        have found; help and; highly; highly of; hit; how far; how hard; improvement as; in october; in post;
        in their; inade*; inadequate; independent reviewing; indiv*; individual; innovation; inspectorate wales;
        inspectors also; inspectors called; inter*; interviewed; inves*; is another; is at; is in; is now; is on;
        is taken; is the; it hard; kindn*; kindness; last inspection; lates*; latest; latest monitoring; lawyers;
        leaders who; leaves; letter that; made; made with; main: action; main: agency; main: agree; main: an;
        main: applied; main: apprentices; main: assessments; main: bosses; main: bright; main: call; main: called;
        main: campaign; main: carried; main: chance; main: christmas; main: circumstances; main: clinical;
        main: commitment; main: contain; main: contracts; main: costs; main: councils; main: county; main: covered;
        main: culture; main: depends; main: difference; main: draws; main: driven; main: email; main: engagement;
        main: everybody; main: everywhere; main: exam; main: excellent; main: fifteen; main: fostered; main: fourteen;
        main: friend; main: hangs; main: hardly; main: health; main: help; main: helps; main: highly; main: home;
        main: improvement; main: keep; main: keeping; main: kindness; main: laptops; main: latest; main: level;
        main: love; main: mind; main: money; main: mostly; main: motivated; main: named; main: names; main: now;
        main: occupational; main: offer; main: officers; main: on; main: one; main: only; main: per;
        main: performance; main: police; main: praise; main: prepare; main: present; main: pressure; main: pride;
        main: professionals; main: proper; main: proportion; main: qualified; main: really; main: reason;
        main: recommend; main: remains; main: resources; main: response; main: responsible; main: role; main: short;
        main: sixteen; main: skills; main: some; main: space; main: still; main: stood; main: strategic; main: stress;
        main: swap; main: teenager; main: tenth; main: think; main: times; main: today; main: too; main: vary;
        main: visitors; main: volunteers; main: welcome; main: wellbeing; main: whole; main: whove; making a; manag*;
        managers had; many children; me; meet the; members are; middl*; middle; miles; money for; more has;
        most children; moved on; much; neith*; neither; not made; not only; not put; not want; number; of eight;
        of exploitation; of five; of harm; of help; of inspectors; of personal; of senior; of ten; of their; of us;
        often enough; on and; on in; on them; on working; one; one day; one post; one to; one worker; ones; out for;
        partners; partners have; pas; people; people was; per; permanent staff; picked out; place of; place to; plan;
        plans did; pleased with; plent*; polit*; political; pool; population; posit*; position; practitioners in;
        praised; press*; promoted; protection and; protection chairs; quality of; rated inadequate; reason; recommend;
        recru*; reflect; relat*; relia*; remains; report and; resig*; resou*; respect; restr*; retired; rise in;
        risk of; role; rota; said that; said they; said to; said what; saw; says the; see to; serve; service and;
        services department; set up; sever*; shado*; sick; significant; singl*; skills; so; so good; spent on; spiri*;
        sprin*; spring; staff from; stayi*; staying; strategic; stres*; stretched; suffe*; sunda*; support;
        support children; support them; sure of; tames*; targets; team leaders; teams have; that had; that the;
        that their; the better; the car; the disabled; the health; the missing; the night; the number; the ofsted;
        the police; the senior; the time; the words; their second; them so; theres; theres a; they; they do;
        they went; they work; those; through and; to adult; to all; to make; to recruit; today; told inspectors; too;
        touch*; train*; training on; turn to; turno*; turnover; two days; two years; up and; up on; up the; value*;
        valued; volun*; was not; was one; was praise; was the; weeks; welcome; went on; were commended;
        were described; were moved; were said; what they; where they; which they; who does; who help; who know; whove;
        with one; with our; with two; with what; with which; without any; words of; work practice; worke*; worker to;
        working for; workl*; workloads
        """,
        0.25: """
        = strength; a childrens; a difference; a real; a small; a very; a worker; abuse; adds; adult services; after;
        again; again*; against; ago; agree*; all but; all over; alloc*; and are; and child; and few; and inspectors;
        and this; appoi*; are too; area for; areas; as; assessments for; at a; at present; at times; at what;
        authorities; avera*; average; bank; been; been a; been set; best; better outcomes; better than; betwe*;
        between; black*; bright; brought up; but it; by inspectors; by their; cabinet member; call; called; came into;
        campa*; can be; carer*; carers; carri*; casel*; chairs; child is; children had; children have; children it;
        come from; comin*; coming; commission cqc; consistently; contain; cost; could; council for; council had;
        county; cover*; covered; cultu*; culture; culture of; danger; days; decem*; december; deep; delay*; deliv*;
        depends; described; describes; detailed; did; do in; do more; do what; drive*; drop; drop in; early and;
        educational; eleve*; eleven; energ*; energy; enoug*; enough; even; every*; everybody; executive director;
        exemp*; experience and; exploitation; families; families the; fare; fewer; fifth; flat; for by; for care;
        for four; for looked; for under; form; found inadequate; four; four years; from the; front; futur*; gave;
        generous; go home; go on; good service; good work; government; great deal; had come; had had; had led;
        had seen; hande*; handed; harder to; hardly any; has become; has found; has given; has helped; have an;
        have asked; have seen; have worked; he said; head; heads of; help; here; how the; hundred; impor*; improving;
        in at; in danger; in every; in may; in ten; in which; inadequate and; inspectors from; inspectors praised;
        intro*; introduced; is; is good; is hard; is more; is put; is too; is used; it in; it should; it took; janua*;
        january; keeps; language; lawye*; leaders had; learn*; leavers are; leavers in; leavi*; leaving; letter;
        level; like the; long; looked at; love; main: abuse; main: across; main: adds; main: against; main: already;
        main: annual; main: anyone; main: approach; main: average; main: but; main: came; main: cant; main: cent;
        main: chairs; main: changed; main: check; main: cllr; main: come; main: coming; main: confidence;
        main: council; main: cqc; main: deal; main: dedicated; main: do; main: early; main: edge; main: educational;
        main: efforts; main: elsewhere; main: enjoy; main: enough; main: every; main: executive; main: fewer;
        main: filled; main: finds; main: flat; main: four; main: front; main: generous; main: gone; main: handed;
        main: happy; main: hard; main: harder; main: head; main: her; main: high; main: improving; main: individual;
        main: introduced; main: language; main: lapsed; main: later; main: leaders; main: learning; main: leaving;
        main: live; main: longer; main: made; main: management; main: matters; main: mean; main: means; main: mental;
        main: middle; main: nowhere; main: nurses; main: or; main: organisations; main: paid; main: pas;
        main: planned; main: political; main: professional; main: properly; main: protect; main: recent;
        main: recruited; main: reflect; main: respect; main: responds; main: same; main: sat; main: second;
        main: secretary; main: shared; main: showed; main: small; main: smaller; main: specialist; main: spite;
        main: stable; main: stand; main: staying; main: stays; main: sufficiency; main: supported; main: taken;
        main: talking; main: theres; main: thin; main: thought; main: town; main: trust; main: unit;
        main: unregistered; main: valley; main: valued; main: we; main: weak; main: weekly; main: why; main: won;
        main: words; main: years; make the; management and; matters; matters to; meant to; membe*; messa*; minut*;
        minute; model; monit*; monitoring visit; more social; more work; mostl*; mostly; neede*; needed; needs of;
        nine out; nor; not enough; not have; nothi*; nothing; notice; now been; nurses; of staff; offices; ofsted;
        ofsted said; on average; on child; on how; one area; one for; or; organ*; organisations; our own; out;
        out and; out on; outcomes for; paid; paper*; partn*; pathw*; people can; persons; planned; pleased; points;
        police; praise; prepare; previ*; previous; proportion; rated; resources; responds; response; responsible;
        review of; reviewing officers; runs; said and; sat; say that; schools and; secon*; seen; seen by; sees;
        senio*; sent; service to; service was; settled; share*; shared; shortage; shortage of; show; signi*; since it;
        singled; singled out; skilled; socia*; social; south*; speci*; spent; spoke of; staff are; staff in; stand;
        starting; stays; strat*; stret*; stuck; such; sugge*; supervisors; support that; supported; susse*; system;
        teach*; team of; team that; teenager; tell them; tenac*; that a; that assessments; that is; that its;
        that people; that there; that this; the average; the best; the court; the disability; the edge;
        the government; the inspectorate; the letter; the local; the needs; the partnership; the previous;
        the quality; the same; the system; their letter; then; they came; they could; they will; theyr*; theyre;
        think; thought; three months; three years; thriv*; thrive; times; to children; to ofsted; to put; to their;
        toget*; together; together with; told them; too little; too that; trained; traum*; trauma; travel; troub*;
        trust; twice; unit; up for; up to; valley; very good; view of; visit; visit to; was given; was made;
        was rated; was set; was told; week; weekl*; weekly; were given; what ofsted; whene*; whenever; which social;
        which was; while the; with a; with special; with the; won; words; work; work and; work is; work together;
        worker had; workers to; workf*; workforce; worse; would; year before; years after
        """,
        0.125: """
        = about leadership; = about management-oversight; a third; accom*; adult*; agreed; alrea*; already; and for;
        and how; and in; and is; and its; appli*; are made; assessments of; at how; at risk; bad; behin*; behind;
        being; books; bosse*; bosses; brought in; calle*; care quality; cent; cent of; challenge; child*;
        children young; commission; consistent; couns*; cqc; department; described as; did not; direc*; do; down to;
        elsew*; elsewhere; explo*; face; far; felt; for disabled; found to; go; great; harder; have; havin*; having;
        hold; improve; in september; in some; indep*; independent; inspection; interviews; langu*; leave*;
        leaving care; main: all; main: also; main: answers; main: area; main: areas; main: around; main: asked;
        main: bad; main: behind; main: benefit; main: between; main: both; main: by; main: childrens; main: closed;
        main: described; main: development; main: disabled; main: eight; main: even; main: experience;
        main: exploitation; main: form; main: frontline; main: gave; main: goes; main: great; main: harm; main: has;
        main: hold; main: inadequate; main: it; main: january; main: justice; main: led; main: long; main: monitoring;
        main: much; main: needed; main: of; main: off; main: ones; main: out; main: outcomes; main: outstanding;
        main: own; main: partner; main: pathway; main: planning; main: points; main: poor; main: praised;
        main: priority; main: problems; main: round; main: runs; main: serious; main: settled; main: single;
        main: teams; main: through; main: told; main: twice; main: wales; main: weeks; main: will; main: wrong;
        missi*; missing; monitoring; more; most vulnerable; neigh*; neighbouring; numbe*; of; of the; of whom; off;
        ofste*; often; on to; outst*; outstanding; own; pathway plans; peopl*; per cent; permanence; plain; plan for;
        plans are; point*; prepa*; present; priority; publi*; quality commission; quarter; reaso*; record;
        relationships; retur*; room; same; says; school; see; service; services; services are; services at;
        services in; services were; share; single; small; so that; specialist; stabl*; stable; still; strength;
        succe*; suffi*; talke*; talked; that children; that families; the borough; their; their parents; this;
        time of; to a; to an; to come; to improve; two; up in; used; very; view; wales; welco*; well; what children;
        who; who live; whose; with care; within the; witho*; without; without a; worki*; working; year; years
        """,
        -0.125: """
        = about overall; a childs; a second; a service; a specialist; about a; accep*; account; act; action plan;
        adult; age; an; an assessment; an inspection; an ofsted; and it; and no; and not; and of; answered; anybo*;
        anybody; are being; are helped; are now; areas of; assessments are; augus*; august; be good; be in; been in;
        birth; birth*; borough; break*; bring; broug*; brought; but the; by a; care are; care in; care services;
        changes; charg*; child in; children at; children get; children on; choic*; complex; concern; concerns; concl*;
        consi*; considered; conta*; conti*; council and; council said; councillors; county council; creat*; critical;
        dates; decision; decisions; devel*; diffe*; disability; discussions; docto*; docum*; doing; drugs; each of;
        easte*; education and; effectively; eight; emergency; end of; engli*; english; enqui*; everything; failu*;
        faith; famil*; february; file; flats; focus; follow; for its; for too; forme*; fortnight; fostering; frame*;
        framework; frien*; full inspection; future; good in; grade; graded; grant*; group*; groups; grown; guard*;
        hand; happened; has been; helped to; her; home office; how well; if; impact of; improvement in; in an;
        in good; in most; in november; in three; in touch; including; insid*; inside; inspection in; inspection of;
        inspections; inspectors that; integ*; is done; its childrens; june; kept; know; know what; knowl*; last year;
        leaders; lets; liste*; listened; live; livin*; living; local offer; londo*; long term; longer than;
        main: actions; main: adviser; main: after; main: ago; main: agreed; main: answered; main: arrangements;
        main: asks; main: autumn; main: babies; main: bed; main: been; main: birth; main: breaks; main: bring;
        main: cannot; main: choice; main: city; main: committee; main: complex; main: could; main: councillors;
        main: daily; main: dates; main: day; main: days; main: decision; main: discussions; main: drugs; main: end;
        main: english; main: faith; main: file; main: flats; main: formal; main: getting; main: gives; main: grade;
        main: graded; main: groups; main: grown; main: had; main: he; main: impact; main: improve; main: including;
        main: inspection; main: inspections; main: just; main: late; main: leader; main: leaver; main: leavers;
        main: less; main: letter; main: living; main: local; main: manager; main: many; main: matched; main: meant;
        main: national; main: new; main: newly; main: nine; main: nurse; main: offered; main: officer; main: ofsteds;
        main: orders; main: other; main: overall; main: pace; main: page; main: parent; main: pointed; main: prepared;
        main: quickly; main: relationships; main: relatives; main: requires; main: residents; main: respite;
        main: reviewed; main: ring; main: says; main: school; main: scrutiny; main: seldom; main: send; main: shown;
        main: since; main: so; main: someone; main: special; main: strategy; main: such; main: summer; main: sure;
        main: taking; main: teachers; main: their; main: things; main: three; main: turn; main: turned;
        main: unaccompanied; main: upon; main: used; main: verdict; main: views; main: warm; main: weaknesses;
        main: whether; main: which; main: worries; main: wrote; main: your; make; managed; match*; meet; midwi*;
        month*; monthly; nearl*; nearly; needs and; nobody; not yet; nurse; nurse*; of a; of childrens; of good;
        of services; ofsteds; on time; once; orders; out what; outside the; overa*; overall; page; parent; parenting;
        partnership; people with; perfo*; placements; places; planning; plans for; plans that; pointed; polic*;
        possi*; possible; private; promised; quickly; read; reasons; recording; regularly; relationships with; remai*;
        requires; requires improvement; respi*; respite; return; review; reviewed; scheme; scrutiny; seldo*; seldom;
        send; senior; separ*; serio*; services and; set; short*; since; siste*; sisters; small number; some; someo*;
        someone; something; speak*; special; stage; super*; suspe*; taken; than a; thanks; that was; the city;
        the day; the first; the hub; the inspection; the people; the plans; the response; the second; the three;
        the workforce; their families; their needs; there*; they are; theyd; thing*; things; thoug*; through; time in;
        to date; to help; to stay; told; told the; touch with; turn; turne*; turned; unaccompanied; under*;
        understand; updat*; us; views; viole*; waite*; waited; weekend; welsh; were left; what; who are; who came;
        who had; whole; wishe*; with an; with parents; with their; with them; withi*; within; worries; would like;
        wrote; youngsters
        """,
        -0.25: """
        = about permanence; = inspectors; a case; a clear; a group; a joint; a night; about them; about what; acade*;
        academy; accou*; acted; activ*; advocates; after children; after the; agency staff; ahead; aim; all the;
        allow*; ambit*; ambitious; among the; an hour; and council; and did; and more; and partners; and so; and take;
        and to; and we; and with; answer; anyth*; anything; april; are at; are met; are treated; arent; arrived;
        aside; assessed; assessments and; assistant; asylu*; asylum; at each; at least; at night; audit; audit*;
        authority has; autis*; autism; babie*; babies; backl*; backlog; be; be a; be more; be seen; be taken;
        because they; been left; been to; before a; begin; begun; begun to; benef*; besid*; better and; between the;
        borough has; breakfast; brothers; budget; but they; by managers; by ofsted; by social; came out; canno*;
        cannot; care experienced; care for; care leaver; carer; carers have; carers who; carried out; cases of;
        centr*; chang*; charity; children as; children from; children said; children were; childrens needs;
        childrens social; childs; city; city councils; clear*; close; clubs; come into; committee; community; compa*;
        company; compl*; concentrated; concentrated on; conferences; contact; contacts; contract; core; corpo*;
        corporate; could be; could have; council to; councillor; counties; criti*; criticised; cut; deali*; dealt;
        dealt with; decid*; decis*; decisions were; delay; descr*; detail; deter*; direct work; disabilities;
        disabled children; disap*; discu*; district; do well; does for; doesn*; doesnt; done; done for; doors; drug;
        earli*; earlier; effec*; effective; eight*; elect*; evalu*; every child; evide*; examp*; exceptional; exclu*;
        expected; experiences; extremely; eye; fall; falls; families have; families in; family support; far too;
        faste*; faster; fathers; feedb*; feedback; feeli*; few children; figures; filled in; findi*; findings;
        followed; for adult; for it; for young; fortn*; forum; forwa*; forward; four of; frequ*; friends; from; fully;
        get to; getti*; getting; girls; give; given the; gives; go to; going to; gone; gone on; gone up; good and;
        good for; grade*; grand*; grip; guida*; guidance; guide; had got; hadnt; happe*; has a; has taken; has yet;
        have begun; have come; have improved; have moved; have said; head of; heard; hearing; help for; helped by;
        holid*; hour; households; how; how it; i; impac*; impact; impre*; impressed by; in charge; in december;
        in education; in february; in four; in june; in march; in one; in other; in that; in this; inadequate in;
        included; indic*; infor*; information; inspection report; inspectors say; interim; intervention; into the;
        is expected; is no; islan*; it; it had; it takes; journ*; judge*; just; keep; kind; kinsh*; kinship; knows;
        lack of; lanca*; large; last; launc*; launched; leader; leadership and; learn; least; leaver; leavers have;
        less; letters; libra*; life story; like to; liked; link; list of; local area; lockd*; look; look at;
        looked after; looki*; looking; looks after; lower; made by; made in; main: academy; main: account; main: act;
        main: acted; main: advice; main: advocates; main: age; main: alone; main: along; main: always;
        main: ambitious; main: any; main: anybody; main: april; main: arent; main: arranged; main: assess;
        main: assessed; main: assessment; main: asylum; main: audit; main: august; main: autism; main: backlog;
        main: begun; main: breakfast; main: brothers; main: carer; main: centre; main: changes; main: childs;
        main: close; main: clubs; main: community; main: company; main: considered; main: consistently; main: contact;
        main: contacts; main: contract; main: corporate; main: councillor; main: course; main: critical;
        main: criticised; main: cut; main: cuts; main: dealt; main: detail; main: determined; main: did;
        main: difficulties; main: disabilities; main: disability; main: district; main: doors; main: draft;
        main: drug; main: e; main: each; main: eighteen; main: enquiries; main: expected; main: experiences;
        main: eye; main: fall; main: faster; main: fathers; main: focus; main: follow; main: followed;
        main: fortnight; main: forum; main: forward; main: fostering; main: fourth; main: fully; main: future;
        main: girls; main: give; main: given; main: grip; main: guidance; main: hadnt; main: hand; main: happened;
        main: have; main: heard; main: hearing; main: households; main: housing; main: identified; main: impressed;
        main: included; main: information; main: inside; main: inspectors; main: interim; main: intervention;
        main: is; main: joined; main: june; main: kept; main: knows; main: labour; main: large; main: lasting;
        main: learned; main: lets; main: letters; main: liked; main: link; main: listened; main: look; main: looking;
        main: manageable; main: member; main: monthly; main: morning; main: mothers; main: moves; main: moving;
        main: multi; main: need; main: neglect; main: night; main: no; main: nobody; main: noticed; main: numbers;
        main: nursery; main: october; main: once; main: oversee; main: oversight; main: paper; main: participation;
        main: peer; main: peoples; main: person; main: placements; main: places; main: plans; main: point;
        main: positive; main: prevention; main: priorities; main: private; main: probation; main: prompt;
        main: promptly; main: public; main: purpose; main: putting; main: queue; main: quick; main: recording;
        main: recruiting; main: relationship; main: relentless; main: remain; main: remarked; main: reported;
        main: reporting; main: respectful; main: respond; main: responded; main: result; main: review; main: risks;
        main: safety; main: scheme; main: schools; main: secondary; main: see; main: self; main: sense; main: sharing;
        main: should; main: sight; main: sign; main: significantly; main: slowly; main: sound; main: speaks;
        main: spoke; main: stage; main: started; main: strengths; main: study; main: subject; main: supervision;
        main: tasks; main: teeth; main: tells; main: there; main: therefore; main: they; main: theyd; main: thing;
        main: third; main: thoughtful; main: toddlers; main: training; main: treated; main: trusted; main: understand;
        main: victims; main: video; main: visited; main: visits; main: vulnerable; main: waits; main: weekends;
        main: welcomed; main: went; main: were; main: while; main: without; main: written; main: yjs; manager;
        managers know; marks; may be; meant; meant that; measu*; meetings; member; member for; met the; middle of;
        might; moder*; morning; moved; movin*; moving; mr; ms; much of; multi; multi agency; natio*; national;
        need help; negle*; neglected; newly; newly qualified; no child; no one; nobod*; norfo*; not always; not in;
        not to; note; noticed; numbers; nurses and; of an; of every; of high; of looked; of many; of them; of these;
        of three; of working; of young; offered; officer; ofsted and; old; on children; on for; on monday; on one;
        on what; on which; order*; out to; out today; outco*; outcome; over; over two; oversee; oversight by; pande*;
        pandemic; paper; part in; part of; peer; people told; peoples; perio*; period; plans; point; policy;
        politicians; practice and; practice with; prevention; priority action; priva*; proba*; probation; promi*;
        prompt; promptly; protect children; protected; public; putti*; putting; questions; quick; quick*; ran; rathe*;
        rather; reach*; ready; reasons for; recei*; recom*; refer*; referral; regis*; remain; remar*; report is;
        report that; reported; reporting; required; residents; respond; resul*; result; reviewing; ring; risk is;
        risks; routi*; rules; safe; safeguarding; said; sampl*; satis*; score; secondary; see a; see the; see them;
        see what; self; senior managers; sense; sense of; sente*; septe*; september; service that; services that;
        set aside; should be; show what; shown; sight; sign; signs; signs of; simpl*; since they; six months; slowl*;
        slowly; some children; somet*; sound; spoke; states; strengths; strong and; subje*; subject; subject to;
        supervision; support from; support to; surve*; talked to; teachers; team for; teena*; teenagers who; tells;
        templ*; ten; than the; thank*; thanks to; that have; that leaders; that no; that of; that ofsted; that social;
        that time; the care; the cases; the child; the children; the committee; the countys; the covid;
        the department; the families; the findings; the help; the home; the impact; the next; the other; the post;
        the rest; the risk; the very; the young; their children; there were; therefore; they also; they find;
        they should; thing; things had; this year; those with; three days; three weeks; time and; to ask; to become;
        to better; to families; to reach; to see; to understand; toddl*; together and; too few; too long; tools;
        training; trusted; turn up; unacc*; under the; under way; unpaid carers; up a; urgen*; victi*; video; visited;
        visits; vulne*; vulnerable; waiti*; waiting; waits; wants; warni*; was in; watch*; ways; weakn*; weaknesses;
        weekends; welcomed; well and; went; went to; were also; were asked; were no; were of; what has; what was;
        where; where*; wherever; wheth*; whether; which children; which had; with learning; with no; work that;
        workers and; working days; worri*; year old; years of; yes; yet; young*; youth workers
        """,
        -0.375: """
        = found; a council; a day; a plan; about; achie*; added; advic*; advice; advoc*; aged; alone; along*;
        alongside; altho*; although; alway*; always; and children; and councillors; and give; and his; and they;
        and what; another; apply; are left; as they; as to; as well; asks; asses*; assessment; at the; attention;
        autho*; away; based; becau*; because; beds; befor*; before; begin*; begins; body; break; broth*; built; by;
        by staff; by two; can; can get; care; carers in; chair; change; changing; chari*; checks; children are; clear;
        co; colleagues in; committed to; confe*; council has; council which; creative; cross*; croyd*; data; date;
        deal with; did so; difficulties; director; director and; disab*; domes*; domestic; domestic abuse; dozen;
        drift; due; during the; e; each team; emerg*; enough and; equal*; equip*; equipment; everyone; evidence;
        failings; families were; family; family and; family workers; fathe*; febru*; fewer than; figur*; first; for a;
        for all; for an; for how; for people; for their; for this; foster; foster carers; from a; get; given; given a;
        glouc*; gone through; good at; good time; got better; grow; had a; had gone; had made; had no; half a;
        half years; has improved; has to; have not; have set; helpi*; helping; hospi*; hospital; house*; housi*;
        housing; hub; ident*; identified; impressed; inspected; inspector; inspectors have; into; into care;
        investigations; invol*; involved; is not; is planned; is still; it could; it is; it says; its; its work;
        itsel*; itself; join; joint; joint*; jointly; july; knowledge; known to; labour; large*; leadership;
        learning disability; lesso*; lessons; like; local*; looke*; looked; looks; main: about; main: added;
        main: aged; main: ahead; main: alongside; main: anything; main: apply; main: arrived; main: aside;
        main: assurance; main: at; main: attention; main: based; main: beds; main: before; main: begin; main: begins;
        main: body; main: borough; main: boys; main: brings; main: brought; main: care; main: chair; main: changing;
        main: checks; main: clear; main: co; main: conferences; main: consultant; main: core; main: creative;
        main: date; main: delay; main: dinner; main: director; main: domestic; main: dozen; main: drift; main: due;
        main: effective; main: everyone; main: exceptional; main: extremely; main: failings; main: february;
        main: feedback; main: figures; main: found; main: friday; main: friends; main: helping; main: his;
        main: hospital; main: hub; main: infrequent; main: inspected; main: inspector; main: into; main: involved;
        main: itself; main: joint; main: jointly; main: kind; main: kinds; main: last; main: launched; main: least;
        main: legal; main: lessons; main: like; main: logged; main: looks; main: meeting; main: meetings; main: might;
        main: months; main: move; main: moved; main: never; main: news; main: nhs; main: november; main: old;
        main: others; main: ought; main: outcome; main: over; main: parents; main: partnership; main: period;
        main: placed; main: politicians; main: practice; main: press; main: processes; main: progress;
        main: protected; main: pupils; main: quality; main: questions; main: rating; main: ready; main: recently;
        main: recognised; main: recommendations; main: records; main: referral; main: reports; main: required;
        main: reviewing; main: reviews; main: right; main: rigour; main: risk; main: safeguarding; main: said;
        main: score; main: seen; main: sensitive; main: september; main: set; main: shy; main: side; main: signs;
        main: six; main: somebody; main: sooner; main: standard; main: strain; main: supporting; main: takes;
        main: this; main: those; main: tight; main: time; main: turnaround; main: two; main: under; main: visible;
        main: wards; main: ways; main: wherever; main: worked; main: yes; meeting; members of; monda*; monday;
        more for; most; most of; mothe*; mothers; moves; name; never; news; nhs; nobody had; not all; not on;
        noted that; notti*; novem*; november; nursery; obser*; of cases; of everything; of what; of which; offen*;
        offer*; officers have; ofsted inspectors; on better; on friday; on social; on their; one case; opene*; opened;
        others; ought; ought to; pace; parents; parents and; parti*; pay for; people had; people to; persi*;
        persistent; phone; placed; police and; poorl*; poorly; practice of; praise for; preci*; press; preve*; princ*;
        principal; processes; provi*; pupil*; pupils; quali*; quality and; rather than; ratin*; rating; recently;
        recognised; recommendations; recor*; records; remarked; reports; resid*; responded; rest; resto*; reviews;
        right; rigou*; rigour; safe and; safeg*; say what; schem*; schools; scrut*; sensi*; services better;
        services for; sessi*; shortfalls; shoul*; should; shy; side; so as; so far; social care; social work; some of;
        someb*; somebody; soone*; sooner; speaks; spoke*; staff at; staff of; staff to; still to; story; strai*;
        strengthen; struc*; suppo*; support of; support staff; sure; takes; takin*; taking; tangi*; tangible;
        teachers and; than half; that are; the end; the files; the full; the inspectors; the middle; the past;
        the person; the two; the visit; their lives; their own; their social; them and; there has; they get; they had;
        they need; they were; think*; this was; though; thought that; three; three more; throughout; time; time with;
        to have; to show; to spot; too slow; treated; two more; up an; up by; visib*; visible; visit*; visitors and;
        wards; warm; was a; was described; was no; way in; weeke*; well as; well with; were committed; were impressed;
        were in; were not; were taken; were there; were too; what is; when it; when they; where the; who have; who is;
        will; with other; with social; within days; work by; worked; worker and; worker is; workers write;
        workforce is; works with; writi*; writing; writt*; written; yjs
        """,
        -0.5: """
        = about care-leavers; = about placements; = improvement; a few; a team; able to; adoption; adult social;
        advisers were; aimed; aimed at; also praised; and family; and has; and on; and too; anoth*; answe*; arriv*;
        as social; ask; at all; atten*; become more; been asked; been told; board; boy; boys; brings; budge*; came at;
        cardi*; care leavers; caseloads of; centre of; child; children in; children is; comes; commu*; consultant;
        county hall; dinne*; dinner; direct; dont; dorse*; eight of; excep*; faili*; fewer agency; field*; fieldwork;
        first signs; for childrens; forms; foste*; found for; frontline staff; furth*; further; had become;
        had praise; had set; had to; hard work; has said; has the; heard that; his; improvement and; in those;
        inspectors noted; inspectors who; is being; isnt; it does; it said; leads; learning improvement; legal; life;
        littl*; little; main: adoption; main: away; main: board; main: boy; main: break; main: budget; main: built;
        main: can; main: child; main: comes; main: counties; main: data; main: direct; main: done; main: dont;
        main: equipment; main: evidence; main: family; main: for; main: forms; main: foster; main: from;
        main: further; main: homes; main: hour; main: investigations; main: isnt; main: known; main: leads;
        main: little; main: makes; main: managed; main: march; main: meanwhile; main: monday; main: most; main: noted;
        main: older; main: opened; main: pandemic; main: panel; main: phone; main: poorly; main: put; main: rather;
        main: regular; main: run; main: shortfalls; main: spoken; main: spot; main: starts; main: step; main: story;
        main: strengthen; main: supports; main: take; main: teenagers; main: ten; main: throughout; main: to;
        main: very; main: wait; main: waiting; main: write; main: writing; main: youth; makes; march; may; mean that;
        members were; most have; move; notes; of practice; ofsted also; ofsted has; older; on a; open; other*; outsi*;
        outside; oversight; panel; past; people were; place*; proce*; progr*; progress; promp*; quality;
        quality assurance; quest*; recruitment of; recruits; regular; regular supervision; repor*; requi*; rest of;
        run; schoo*; sensitive; she; silve*; since the; solih*; spot; start; starts; state*; step; strain; such as;
        supervised; supporting; supports; talk; team was; term; than they; the director; the services; them in;
        there is; they did; they said; they say; those at; throu*; tight; to good; to speak; to tell; to them;
        told to; top; trained in; trust*; turna*; turnaround; under which; until; up; use; visits are; wait;
        was found; ways of; we were; what the; when; when a; where there; who need; with; with responsibility;
        with support; workers go; workforce with; write; youth
        """,
        -0.625: """
        = about missing-and-exploitation; and the; are to; asked to; assurance; authority; because of; before the;
        bring*; but many; calls; councils childrens; describe; education; experienced social; files; find out; follo*;
        get there; had spoken; has since; helpe*; helped; homes; improved; inspectors had; know the; known; let;
        made the; main: ask; main: authority; main: calls; main: change; main: describe; main: gets; main: improved;
        main: july; main: lead; main: leadership; main: let; main: life; main: looked; main: may; main: name;
        main: notes; main: open; main: outside; main: she; main: slow; main: start; main: talk; main: until;
        main: use; many of; meeti*; more staff; noted; of children; olds; on more; overs*; permanent social;
        practice in; put; put the; qualified social; regul*; risk; said it; said the; slow; some workers; spoken;
        staff and; staff do; staff say; stren*; stron*; stronger; that; that staff; the authority; the caseloads;
        the childrens; the money; the right; the support; the work; to go; to leave; to the; trans*; treat*; we had;
        which; who has; whom; work academy; work of; workers had; year olds
        """,
        -0.75: """
        a recruitment; assur*; becom*; check*; conce*; do not; for many; for them; found but; good knowledge; hall;
        how social; inclu*; its staff; knowledge of; lead; leade*; main: are; main: files; main: got; main: hall;
        main: helped; main: olds; main: past; main: say; main: sit; main: stronger; main: supervised; main: term;
        main: top; main: way; main: what; make sure; managers and; meanw*; meanwhile; narra*; need; need and;
        new social; of its; paren*; practitioners are; recog*; social workers; staff told; sure that; take; teenagers;
        tell; through the; well inspectors; were told; what it; will be; with practitioners; work to; work with
        """,
        -0.875: """
        = about other; a; a child; a social; adopt*; and there; become; gets; is to; leaders and; main: as;
        main: needs; main: up; main: whom; of that; people who; revie*; senior staff; sit; way; we are; worked well;
        worker who; workers came
        """,
        -1.0: """
        = about plans; children who; got; in each; main: education; main: tell; main: with; needs; say; staff had;
        team and; that it; the family; training for; we have; workers have; workers will; young people
        """,
        -1.125: """
        and social; main: become; main: these; the new; these; under; with children; workers now
        """,
        -1.25: """
        have a; on the; the council
        """,
        -1.375: """
        = about health; agency workers; all of; inspectors found; young
        """,
        -1.5: """
        workers are
        """,
        -1.625: """
        = about recording
        """,
        -2.0: """
        = about timeliness; and staff; staff have
        """,
        -2.375: """
        = about assessments
        """,
        -3.125: """
        = about unaccompanied-children
        """,
    },
    Theme.OVERALL: {
        6.125: """
        = head
        """,
        3.875: """
        main: inadequate
        """,
        3.5: """
        = context; main: good
        """,
        2.875: """
        = found
        """,
        2.625: """
        = council; the first
        """,
        2.5: """
        = about overall; main: rating
        """,
        2.375: """
        leadership management
        """,
        2.25: """
        = inspectors; main: progress
        """,
        2.0: """
        = narrated; a number; children and; last time; main: grade
        """,
        1.875: """
        a service; in every
        """,
        1.75: """
        at risk; care and; hard work; help and; inspectors from; requi*
        """,
        1.625: """
        leadership and; main: areas; main: be; people in; report in
        """,
        1.5: """
        and health; in november; recommendations; surpr*; was a; were some; work to
        """,
        1.375: """
        a long; and families; and in; children for; children there; director for; is positive; is still; leaders are;
        main: achievement; main: attention; main: further; main: much; main: outstanding; main: said; main: same;
        main: weaknesses; management; management and; managers and; many areas; mp; noted that; parents and; said it;
        said the; services had; the care; the news; were found; what care; what children; year and
        """,
        1.25: """
        adoption; an outstanding; and help; are outstanding; as they; autho*; been under; congr*; corporate director;
        councillors said; foste*; grade; had already; have left; inspected in; inspectors who; is that;
        main: commitment; main: has; main: have; main: improvement; main: most; north*; on childrens; praised how;
        put the; report that; report was; required improvement; services in; speak of; the work; this; well
        """,
        1.125: """
        a better; a council; a peer; about how; achievement; are at; areas for; authority in; been given;
        been through; between april; bosses at; both; called the; camde*; children in; disap*; does for; few; goes on;
        hard; has ever; have praised; improvements in; in may; inspection in; is good; its childrens;
        joint inspection; leade*; leaders on; main: adequate; main: both; main: bottom; main: far; main: fast;
        main: improvements; main: improving; main: judgement; main: outcome; main: september; main: shows; main: so;
        main: sufficient; main: they; main: top; main: we; main: worse; main: yet; months later; on children;
        rated good; rating; report; said were; secondary schools; strategic leadership; support from; taken a;
        the changes; the letter; the service; visits in; was glad; was inadequate; where it; which they; with send;
        years
        """,
        1.0: """
        = strength; a written; adopt*; and september; assessing peoples; barki*; be done; better for; botto*; bottom;
        care for; child was; commissioners; congratulated; doing well; every part; for all; for looked; for years;
        foster carers; found to; from ofsted; got better; grades for; had four; had led; has been; has moved; has now;
        help for; howev*; however; impro*; in february; in july; july; key processes; local area; main: been;
        main: broke; main: commissioner; main: concerns; main: conservatives; main: delighted; main: done; main: down;
        main: england; main: getting; main: mp; main: need; main: needed; main: pointing; main: region; main: report;
        main: require; main: review; main: shortfalls; main: significant; main: strengths; main: stronger;
        main: things; managing; measures; members will; much has; novem*; november; of a; of ehc; of two;
        ofsted inspection; perfo*; pointing; practice with; rating and; received the; recom*; risk of; service with;
        services still; signs of; staff in; that he; that people; the department; the four; their families; they also;
        they should; two; vulnerable youngsters; welcomed by; well the; what; with children; with special;
        year before
        """,
        0.875: """
        a great; ackno*; acknowledge; adult social; all four; all these; an inadequate; and by; and culture; and for;
        and school; and the; are widespread; association; at good; bad; been inadequate; been transformed;
        better inspectors; broke; by ofsted; cause; cause for; chair asked; children looked; commi*; compa*;
        contact and; counc*; deep; difference for; director; do well; done and; experience; families and; five;
        for education; four years; granted; has inspected; help; help that; impre*; improvements to; in each; in most;
        in october; in services; inspection had; is better; is by; is with; it a; its self; labour councillor; leader;
        leavers is; led to; left; life for; main: acknowledge; main: action; main: authorities; main: bad;
        main: commissioners; main: concern; main: congratulated; main: councillors; main: deep; main: does;
        main: goods; main: grades; main: high; main: inconsistent; main: letter; main: marked; main: named; main: not;
        main: november; main: overall; main: pace; main: partnership; main: peoples; main: performing; main: priority;
        main: proof; main: protect; main: recent; main: reports; main: requires; main: say; main: showed;
        main: something; main: surprised; main: that; main: this; main: transformed; monitoring visits; not all;
        nothing was; now been; now good; of harm; of working; ofsteds visit; on from; on two; paid the;
        partnership and; progress had; proof; prote*; protection and; provi*; put vulnerable; recov*; refer*; region;
        requirements; say it; school leaders; schools did; septe*; september; shows; since that; something; soon to;
        strengths; strengths were; stressed that; strong practice; succe*; surprised; surre*; that by; that mean;
        the difficulties; the grade; the last; the old; the whole; this means; today that; too soon; up from; up to;
        very effective; was another; was given; was praised; way of; were inconsistent; were rated; whole the;
        with an; work was; wrote of; years of; years to
        """,
        0.75: """
        = about scope; a government; a joint; a report; a very; about childrens; admitted; all; almos*; almost;
        also the; among them; and a; and do; and foster; and go; and innovation; and inspectors; and management;
        and noted; and read; and there; are better; are mostly; are treated; areas as; assoc*; at this; authorities;
        before this; birmi*; branded; bright; broke down; but some; by way; called it; came; came out; campa*;
        care has; care in; care leavers; case managers; cases of; chair; chair of; changes were; cheer*; children are;
        children services; children went; children were; come and; commitment; community planning; conce*;
        concerns about; conse*; corporate parent; coun; council whose; councillors; councils in; days and; delig*;
        delighted; does; effective; efforts to; ehc plans; eight; encouraging; faili*; family and; few councils;
        first monitoring; five councils; follows; for it; for many; for most; for other; for priority; for young;
        fostered; found in; four of; from an; full inspection; give young; glad; good on; good rating; goods; got the;
        had ended; had picked; had praise; had taken; hamle*; harm because; has come; have come; have taken; have the;
        headw*; headway; however there; in at; incon*; inconsistent; inspected the; inspection; inspection is;
        is inadequate; is three; is too; it had; james; janua*; lead healthier; local safeguarding; main: association;
        main: barely; main: better; main: cause; main: caused; main: childrens; main: cqcs; main: creative;
        main: deteriorated; main: direction; main: disappointed; main: encouraging; main: government; main: grim;
        main: harmed; main: helps; main: inspectors; main: its; main: journey; main: leader; main: luck;
        main: managing; main: measures; main: mixed; main: norfolks; main: permanence; main: press; main: protection;
        main: putting; main: read; main: recommendations; main: reinspection; main: safeguarding; main: scale;
        main: signs; main: six; main: surprise; main: take; main: told; main: town; main: was; main: welcomed;
        main: will; marked down; mean for; members have; monitoring; most children; neighbouring; next door;
        nine years; no child; no date; no other; no serious; not come; not gone; not wait; now it; of action;
        of strengths; of strong; of tangible; ofsted has; ofsted is; ofsted visit; on improving; open and;
        other children; out as; out two; outcome; pace; peopl*; people and; people are; people better; peoples;
        performing; positive about; problems with; public health; raise*; ratin*; read in; recall; regio*; required;
        serio*; service in; service that; services team; services trust; sets out; she also; shetl*; showe*; showed;
        showed how; shown that; significant concern; some things; spoke well; spoken; support is; supported as;
        supporting people; tangible; than at; that is; that judgement; the conservatives; the country; the help;
        the monitoring; the recent; the region; the skills; the watchdog; their colleagues; things that; though;
        three points; time of; transformed; two things; unacceptable; unacceptable delays; visit; wait for; was sorry;
        way and; we are; well but; wells; were last; westm*; what a; when he; when it; when ofsted; which inspectors;
        who came; who leads; who live; will do; with advisers; without a; worse; years earlier
        """,
        0.625: """
        a councils; a notice; a recent; abuse and; action plan; admitted that; adoption and; adoption is;
        adoption performance; alarm; an earlier; and care; and children; and communities; and governance;
        and learning; and leaving; and our; and political; and protection; and senior; and staff; and were; are being;
        are clear; are committed; are doing; are getting; are left; are so; area had; areas; areas they; assessed;
        at immediate; at its; at more; at what; back in; be and; because a; been identified; been told; before that;
        beginning to; benefit of; borou*; borough had; both in; brand*; brought in; but a; but inspectors; but many;
        but the; by one; by our; care of; caused; change; clear that; closes; co; come out; company and;
        conservatives; consistent and; constabulary; continued; continued to; could have; council after;
        council leader; councils practice; country; creative; critical of; dagen*; damning report; depen*;
        deteriorated; disabled; disappointed; disappointment; districts; earne*; earned; educational needs;
        effective and; effectiveness of; encou*; enfie*; everything else; example; execu*; faile*; failed;
        families get; families help; families spoke; families told; family will; far; faster since; first; first time;
        five main; for adults; for anyone; for children; for example; for has; for vulnerable; for what; fostered for;
        fourt*; from what; front line; furth*; further; gap between; get is; goes; gone; gone well; good it;
        good overall; good with; got; government had; grade of; grant*; had it; had judged; had pointed; had put;
        had seen; hand in; hangs; hangs on; harm the; harme*; harmed; harmed or; harts*; has to; have asked;
        have brought; have moved; heart*; help young; helped protected; highest; highlighted; holde*; holder; hoped;
        how leaders; impressive; improvements; improving; in court; in five; in place; in spite; indic*; inher*;
        inherited; inspected; inspection were; inspector has; inspectors can; inspectors in; inspectors looked;
        interim executive; is a; is all; is also; is excellent; is not; it comes; it follows; it is; it isnt;
        it needs; its services; january; judgement is; july the; key areas; last six; last two; leaders children;
        leadership of; leadership team; leavers had; left it; line staff; look in; looked after; low; made of;
        made the; main: a; main: admitted; main: appointed; main: attend; main: authority; main: become; main: board;
        main: branded; main: bright; main: danger; main: dedication; main: disappointment; main: districts;
        main: eight; main: exceptionally; main: failed; main: fall; main: findings; main: fostered; main: glad;
        main: governance; main: granted; main: healthier; main: highest; main: immediate; main: impressive;
        main: improve; main: including; main: inherited; main: jewel; main: jump; main: leaders; main: listed;
        main: local; main: lockdowns; main: long; main: low; main: midlands; main: neglected; main: next;
        main: offending; main: one; main: owned; main: person; main: pride; main: realistic; main: remains;
        main: right; main: seriously; main: spite; main: spoke; main: spoken; main: suffered; main: tangible;
        main: tears; main: two; main: typically; main: us; main: wasnt; main: wide; main: worst; main: youngsters;
        member; needs in; neigh*; neighbouring counties; newha*; next full; nine; no; no family; nor the; not kept;
        now rated; observed; of areas; of june; of social; of their; of what; of work; ofste*; ofsted which;
        ofsted would; on making; only; open; outst*; overall judgement; owned; people get; peoples needs; placed in;
        plan are; plans and; practice as; previ*; priority action; processes; progress with; protection the; pulle*;
        pulled; puts; quality indicators; recommendations and; record of; reduc*; remains; repea*; report there;
        reports of; resul*; result; reviews came; run on; safe; safer; said inspectors; said services; said there;
        said today; sandh*; say no; school; schools in; score of; secondary; send arrangements; sent a; seriously;
        service since; services run; services said; services were; sets; several areas; six months; so there;
        some strengths; south*; special educational; spite; spoke; staff and; statement of; step up; stronger;
        support for; support they; sutto*; tangi*; tears; than in; that change; that time; that what; that works;
        the area; the benefit; the contact; the county; the covid; the culture; the danger; the five; the rating;
        the record; the sixth; the special; the staff; the system; the town; their view; they live; they put; thing*;
        things; things are; things have; things were; this has; this morning; this year; those on; throughout the;
        thursdays; to doing; to them; town; two other; typic*; typically; union; was first; was marked; was very;
        watch*; way that; we have; welcomed the; were asked; were right; were too; were worried; when people;
        when services; which also; which has; which more; whole team; wides*; widespread; with foster; with those;
        won; wonderful; words; work better; work of; worked for; workers give; worried by; would take; youngsters at;
        youth offending
        """,
        0.5: """
        = improvement; a check; a clean; a court; a place; a real; a similar; a six; a step; a time; about a;
        about half; achie*; adequ*; admit*; adults and; after a; after an; ago; ago in; an ofsted; and all;
        and because; and domestic; and leadership; and of; and officers; and out; and partners; and stable; and when;
        answer is; any other; anyone to; april; are made; are safer; area inspection; areas had; as a; as inadequate;
        as strong; asked if; assurance; asylum seekers; atten*; attend; authority and; award; barel*; barely; basic*;
        basics; be more; been good; been rated; been the; beginning; being harmed; being left; best; better to;
        board is; bradf*; branded inadequate; but in; by young; cabinet member; came and; came away; care was; cause*;
        challenges; chief; children board; children it; clean; cleve*; colleagues in; commission cqc; commissioner;
        committed and; community; comparison; concern to; concerns; corporate; could be; council at; council have;
        councillor; councillors and; councils childrens; councils leaders; councils services; councils work; counties;
        court and; cqc; creative ways; credit where; department which; depends; depends on; did the; direction;
        door in; dorse*; dudle*; educa*; educational; effec*; ehc; eithe*; either; eleven months; else; ended;
        ended in; ended with; england have; every service; everything; excellent and; executive of; experiences;
        experiences of; explo*; exploitation; failed in; failing; fall; far the; fast; fast and; fast enough; favou*;
        fit for; for development; for everything; for health; for leaders; for some; for this; foster; found good;
        four in; frame*; framework; full; future; gave; give children; given by; gives the; glowi*; glowing;
        goes back; good service; gover*; government; government commissioner; graded the; grades; grave; green;
        green shoots; green*; had accepted; had also; had found; had last; had shown; happens to; harm; has the;
        has yet; have given; have worked; he had; healt*; healthier; healthier lives; hed; helps; here; heref*; his;
        holli*; how hard; immediate risk; impact on; improve in; improved and; improvement and; improvement were;
        in april; in charge; in childrens; in eight; in reading; in six; in social; inadequate in; inadequate since;
        including; inspectors for; inspectors report; is on; is the; is thought; it; it from; it shows; its adult;
        its new; its support; journ*; journey; keen; labou*; labour; lande*; landed; latest visit; leader and;
        leaders know; leave care; leavers experience; leavers outstanding; leavers the; left the; left too;
        letter about; lifte*; lifted; listed; live; lockdowns; long; look after; lscb; luck; main: adopted;
        main: after; main: alarm; main: among; main: as; main: belonged; main: below; main: best; main: capital;
        main: chair; main: clean; main: come; main: constabulary; main: continued; main: coun; main: council;
        main: councils; main: country; main: county; main: covid; main: credit; main: deeply; main: department;
        main: depends; main: do; main: earned; main: ended; main: essential; main: few; main: five; main: formal;
        main: fourth; main: fragile; main: frontline; main: full; main: gets; main: go; main: goes; main: hangs;
        main: hard; main: headway; main: hed; main: her; main: holder; main: hoped; main: hopeful; main: inspectorate;
        main: issue; main: january; main: joint; main: keen; main: key; main: landed; main: left; main: letting;
        main: lifted; main: line; main: lot; main: lowest; main: member; main: mend; main: mended; main: middle;
        main: moving; main: news; main: noted; main: number; main: observed; main: of; main: over; main: picked;
        main: place; main: pleased; main: praised; main: pulled; main: put; main: puts; main: recall; main: received;
        main: recovery; main: remarkable; main: required; main: risk; main: rung; main: saying; main: scathing;
        main: self; main: sets; main: she; main: shortcomings; main: similar; main: singled; main: slowly;
        main: spots; main: still; main: structure; main: system; main: tells; main: thursdays; main: tier;
        main: transformation; main: unsafe; main: verdict; main: well; main: wells; main: were; make progress;
        makes it; marked; marks; matters; middl*; momentum; more to; most areas; moved on; multi*; named; need not;
        need to; needed to; needs; needs to; negle*; new framework; news; nine months; not fit; not helped; not much;
        nothing had; nottinghams; obser*; of change; of councils; of its; of ofsteds; of outstanding; of police;
        offending; ofsted recommended; old; on account; on where; one can; one could; opposition; or serious;
        other authority; ours; out the; outstanding; panel that; part of; partner; partner agencies; partnership;
        peer; people to; people was; performance was; permanence; place*; placed; point*; points to; police and;
        praised; praised for; prepared for; previous; probation has; probl*; protect; protected and; provides; public;
        put; put in; raised; reasons for; record; refle*; regulator; remarkable; report is; reports on; review and;
        reviews; reviews had; right; rung; safe in; safeguarding children; said some; saw that; says in; scath*;
        scathing; scott*; scrut*; scrutiny; services required; services was; several strengths; sexua*; shoots;
        short*; shortfalls; show how; side; side of; signs; since january; since march; since october; since ofsteds;
        six in; slow and; so are; social services; some children; special measures; spirits; spite of; start;
        starting to; stay at; still have; strategic; suffered; support by; surprise; team and; team had; than they;
        that in; that none; that one; that theyd; the basics; the chair; the conservative; the cqcs; the dcs;
        the districts; the drug; the experience; the future; the gap; the highest; the inspectorate; the judgement;
        the level; the middle; the multi; the needs; the nine; the opposition; the picture; the post; the public;
        the result; the teams; the uk; the words; the workforce; the year; the yos; their; them are; there and;
        there were; they were; things to; think*; this and; this makes; this time; though it; three of; time was;
        to act; to lead; to meet; to require; to tell; to their; to use; told of; too slowly; top; trans*;
        transformation; treat*; troubled; trust has; turna*; turned to; two areas; two days; unacc*; uncha*; under an;
        up two; view; visib*; was asked; was under; we can; we had; we know; weaknesses that; welco*; well looked;
        were at; were branded; were inadequate; were several; were there; what leaders; where the; which means;
        which we; which young; who get; who spent; whose; widespread or; with neglect; with parents; with people;
        with responsibility; with three; with which; wolve*; work and; work the; works and; written statement;
        yet the; yorks*
        """,
        0.375: """
        = about missing-and-exploitation; a disabled; a fair; a partnership; a three; a word; achieving permanence;
        adoptive; advise; all over; all this; already been; also asked; although the; although there; an;
        an assessment; an hour; and about; and achieving; and caring; and council; and find; and found; and if;
        and neglect; and overall; and people; and rated; and services; and several; and support; and supported;
        and their; and wellbeing; and who; answer; appointed to; approved; are all; are and; are found; are going;
        are less; are much; are over; are safe; are supported; area was; areas have; as an; as children;
        as outstanding; aspec*; assessing; authorities in; authority is; away with; basic; be at; be better; be found;
        be inadequate; be seen; become more; been on; been seen; been set; begin*; belonged; better quality;
        better since; better with; between the; bexle*; black*; blame*; blamed; borough was; boyfr*; branc*; built on;
        but not; by and; cabinet; cabinet members; can say; canno*; cannot live; capac*; capacity; care; care board;
        care get; care were; caseloads are; certain; change has; change was; chari*; charities; chesh*;
        children first; children living; children now; children than; childrens commissioner; childrens department;
        childrens lives; circumstances; clearly; close to; colle*; colleagues; comes after; comment; conservative;
        consi*; considered; corne*; corpo*; council is; county borough; county council; court; credit; critical;
        deal of; dedic*; dedication; delivering; derby*; did; diffe*; difference; direc*; director of;
        disabilities send; disabled child; do and; doing; drawi*; drawing; drew; drift and; drug; effective support;
        effective the; enough and; even so; every time; everybody; evidence that; exceptionally; exper*;
        exploitation are; exploitation of; extremely; families of; fifte*; fifteen; findi*; first response;
        five areas; follow; for life; for permanence; foster families; fourth; from a; from july; front*; gap; get a;
        getting on; given an; given the; go through; good in; good services; grade*; graded good; grim; groom*;
        groomed; groups of; had come; had made; had moved; had thought; happened to; has given; has happened;
        has improved; has not; has won; have changed; have got; have now; helps children; high; highe*; homes in;
        hones*; how the; i; improve and; in any; in january; in local; in our; in those; in too; inadequate as;
        indep*; independent; inspection by; inspection of; inspections; inspectorate has; inspectors saw;
        inspectors were; investment; is more; is now; is open; island; issue; it describes; it did; it to; its; its a;
        its last; its leaders; its partners; its work; joint; joint targeted; jointly with; joy; judged good;
        judged the; judgement; kcc; key; know that; know them; large; largely; latel*; lately; latest inspection;
        lead the; leaders and; leadership help; leavers are; leavers good; left care; leice*; letti*; letting; life;
        life better; life is; life story; list of; live at; live with; lives better; long in; long waits; lose;
        made a; made in; main: additional; main: adoptive; main: adviser; main: agencies; main: alike; main: almost;
        main: approach; main: assessing; main: audit; main: badly; main: basic; main: became; main: benefit;
        main: blame; main: calls; main: cannot; main: capacity; main: causing; main: chance; main: chronic;
        main: circumstances; main: city; main: co; main: considered; main: consistently; main: counties;
        main: decided; main: delivering; main: ehc; main: either; main: english; main: enough; main: everybody;
        main: example; main: excellent; main: excluded; main: experiences; main: fair; main: fallen; main: fared;
        main: faster; main: felt; main: focused; main: follow; main: found; main: foundations; main: four;
        main: funding; main: gave; main: gives; main: glowing; main: goals; main: happened; main: hardly;
        main: however; main: i; main: improved; main: inspections; main: intensive; main: interest; main: invest;
        main: island; main: joy; main: judged; main: kinder; main: labour; main: large; main: largely; main: lasts;
        main: look; main: lose; main: lscb; main: management; main: met; main: neighbouring; main: offered;
        main: opposition; main: optimistic; main: organisation; main: others; main: overlooked; main: pandemic;
        main: partner; main: peer; main: present; main: previous; main: protected; main: protects; main: provides;
        main: rely; main: respects; main: ruled; main: rural; main: safer; main: saw; main: says; main: scrutiny;
        main: secondary; main: serious; main: shy; main: side; main: significantly; main: sixth; main: skills;
        main: some; main: sound; main: spirits; main: stage; main: standard; main: state; main: statement; main: suit;
        main: supervision; main: them; main: thinks; main: turnaround; main: turned; main: uk; main: unacceptable;
        main: union; main: up; main: upon; main: variable; main: various; main: view; main: visible; main: vulnerable;
        main: wait; main: wales; main: warnings; main: watched; main: way; main: werent; main: when; main: wish;
        main: words; main: workloads; main: worries; makes a; management oversight; managers oversight; measu*;
        membe*; midla*; midlands; might have; ministers have; momen*; monitoring visit; months after; months since;
        much; much and; natur*; nearly all; needs and; neglect and; neglected; new and; new director; next; norfo*;
        not being; not consistent; not consistently; not reach; octob*; october; of as; of care; of constabulary;
        of local; of march; of seven; of staff; of the; of which; offen*; offered; officials; ofsted also;
        ofsted gave; ofsted inspected; ofsted judged; ofsteds; often and; on; on help; on it; on monday; on social;
        once more; one was; only one; only the; only two; oppos*; our; out this; outco*; outstanding and; overall the;
        oversight; pande*; pandemic; parts; people leaving; people safe; perio*; picke*; picked; picked out; planning;
        pointed to; poor; poor practice; practice in; praise for; press; pride; problems; processes for; profo*;
        profound; programme of; protected; protection was; providers; provision; published; put children; putti*;
        putting; quite; raised by; rated the; rating is; reali*; realistic; reasons; recen*; recent; recovery;
        reflect; remains a; remar*; repor*; report by; report has; reported that; respects; responsibility for;
        result of; right direction; right help; rothe*; round*; rounded; rural; safe and; said to; same grade;
        satisfactory; saw; school age; scrutiny committee; see how; seeke*; seekers; send services; sensitive;
        serious concerns; service for; service were; service which; she; shy; significantly better; simil*; similar;
        singled; singled out; six; skills; slowe*; slower; so far; so much; so well; somet*; sound; spiri*; spoke*;
        spoken of; staff can; staff have; standards in; start of; steady; stepped; stock*; story work; stressed;
        stron*; subst*; such a; suffe*; suffi*; support; supporting; system; targeted area; teams and; teams were;
        tell what; tells; than a; than half; than the; thank*; that came; that childrens; that most; that nobody;
        that work; the bottom; the chief; the childs; the difference; the effectiveness; the inspection;
        the leadership; the list; the month; the new; the one; the only; the pace; the plan; the regulator; the same;
        the signs; the single; them the; them well; there are; there have; theres; theres a; they came; they do;
        they wrote; theyd; thinks; this week; through and; time for; time that; to a; to attend; to child; to good;
        to keep; to ofsted; to protect; to senior; to social; to speak; to step; to which; today; told us; took over;
        trust is; turnaround; uk; under; under way; unison; us in; vario*; various; visible; visit by; visit is;
        visit was; warri*; warwi*; was; was considered; was good; was inspected; was satisfactory; was told; wasnt;
        watchdogs; watched; way; way the; way they; we; welcomed; well and; well prepared; well with; went to;
        were being; were both; were made; weren*; werent; what inspectors; what should; when an; where they;
        whether a; which; whom the; will not; wirra*; wish; wish to; with disabled; with this; workers know; worri*;
        worse than; worst; yet; young asylum; youngsters; youngsters are; your; youth; youth justice
        """,
        0.25: """
        = about leadership; a break; a job; a member; a result; a young; abuse; according; according to; account of;
        across the; actio*; action; added that; addit*; additional; adequate; advisers who; after by; agency staff;
        alike; all the; also; and early; and education; and its; and leaders; and many; and more; and on; and one;
        and or; and plans; and said; and some; and too; and where; anyon*; anyone; appointed; appro*; approach;
        appropriate; are met; are not; area; area partnership; as it; as one; assessments of; asylu*; asylum; at each;
        at least; at their; audit; authority; away from; back for; be good; be reviewed; because the; before the;
        belon*; below; benefit; best in; big; borough; borough of; boroughs; building; by people; by social; by video;
        cabin*; called; came to; caref*; careful; cases were; certa*; chance; check; chief officers; child protection;
        child to; children who; children young; childrens experiences; circu*; come in; confident; consistent;
        contact; conti*; could; council in; council was; council which; councils own; county; cqc and; credi*; crisi*;
        crisis; cut; damni*; damning; dcs; decisions are; decisions were; department; department has; describes;
        development; direct work; disab*; donca*; done by; down; each child; earlier this; efforts; engla*; england;
        engli*; english; estyn; even; ever; excellent; exception; exclu*; excluded; executive; experience and;
        exploited; failings; failures; fair; families are; families in; fell; fewer than; findings; for; for a;
        for every; for how; for older; for people; for their; for which; for whom; forwa*; forward; fourteen;
        from their; frontline; fundi*; funding; gave the; given a; go back; good by; had asked; had had; had left;
        had not; hamps*; hande*; handed; handful of; happened; hardl*; hardly; harm are; has changed; has put;
        has rated; have improved; headi*; heard of; heart; how children; impact of; improvement plan; in two;
        in wales; inspe*; inspector; intensive; interim; intervention; is; is made; is one; it has; it in; it took;
        it would; its own; justi*; justice; kept up; large*; last; leadership; less than; light; linco*; line; list;
        lists; lockd*; long term; look; look at; looked at; lowes*; lowest; main: above; main: abuse;
        main: acknowledged; main: acting; main: adopters; main: advisers; main: annual; main: anyone; main: april;
        main: assessment; main: beginning; main: being; main: big; main: bosses; main: business; main: but;
        main: called; main: careful; main: certain; main: chairs; main: changes; main: changing; main: charge;
        main: chief; main: christmas; main: clear; main: colleagues; main: community; main: confident; main: contact;
        main: councillor; main: court; main: cover; main: cqc; main: critical; main: decline; main: difficulties;
        main: domestic; main: drew; main: drug; main: effect; main: effectiveness; main: estyn; main: exception;
        main: exploited; main: extremely; main: failing; main: failings; main: fell; main: finding; main: fourteen;
        main: gone; main: great; main: green; main: groomed; main: highlighted; main: highly; main: hour;
        main: independent; main: individual; main: innovative; main: investment; main: is; main: leads; main: list;
        main: looks; main: mark; main: marks; main: matched; main: matters; main: may; main: monday; main: mostly;
        main: moved; main: nowhere; main: other; main: point; main: processes; main: provision; main: questions;
        main: raised; main: rates; main: rather; main: reach; main: really; main: reasons; main: record;
        main: referral; main: reflect; main: rest; main: reviews; main: safe; main: safety; main: satisfactory;
        main: school; main: seekers; main: sensitive; main: several; main: standards; main: starting; main: steady;
        main: strategic; main: suitable; main: supported; main: targeted; main: telling; main: tend; main: these;
        main: theyd; main: those; main: three; main: today; main: treated; main: turns; main: twelve;
        main: unannounced; main: unborn; main: violence; main: warned; main: ways; main: where; main: who;
        main: winter; main: won; main: worked; main: your; main: youth; many children; march; matte*; means that;
        medwa*; middle; mixed; monday; morni*; morning; most; mostl*; mostly; moved; movin*; moving; needs are;
        no more; not for; not in; now that; nowhe*; nowhere; of court; of leaders; of october; of september; of these;
        offer*; ofsted; ofsted cqc; ofsted report; one; organisation; other; out of; outstanding for; overlooked;
        pandemic and; parent; parents of; parents who; partn*; partnership has; people with; picture; place to;
        plan is; plan with; pleas*; political; portfolio holder; positive; praised by; progress; proje*; promp*;
        promptly and; protection of; protection services; protects; providing; publi*; pupils with; put right;
        questions; range of; rating for; reading; reall*; really; receive a; referral; referred; referred to;
        relatives; rely; rely on; remai*; respond; rest; review of; round the; safeguarding; same; satis*; secon*;
        second time; self; self evaluation; send; serious; service was; services at; services better; services to;
        sever*; several; sexual; sexual exploitation; sharp; should be; significant harm; significantly; since then;
        singl*; sloug*; some young; somew*; special; special needs; staff are; stage; standards; statement; stead*;
        still; strain; struc*; sufficient; swift; talk; team was; teenagers in; than; that children; that every;
        that it; that many; that the; that there; that was; the boroughs; the childrens; the findings; the latest;
        the leader; the long; the lowest; the next; the outcome; the pandemic; the past; the rest; the second;
        the senior; the standard; the start; the support; the team; the verdict; the wait; their letter; their social;
        them and; them as; them have; there*; these; they could; they go; they said; those for; those in; thoug*;
        through; through a; time the; timely and; to an; to bring; to care; to leave; to move; to reduce; to requires;
        toddl*; together with; told to; training in; travel; treated; troub*; twelv*; twelve; unbor*; unborn;
        unborn babies; under the; uneve*; upon; us; verdict; visit of; was no; was requires; ways; weaker; week and;
        week of; weigh*; well of; went; were good; what the; when a; when the; where; who speaks; whole; whom;
        will take; with care; with families; with two; within the; work with; worker and; workl*; works with; worries;
        would like; years ago; young*
        """,
        0.125: """
        about them; accor*; adopted; adults; advis*; adviser; ahead; alone; among; and they; are a; are helped;
        are looked; are to; asked what; asses*; assessment; assessments were; at; at home; attention; away; become;
        been found; befor*; before; better and; broug*; brought; by; by a; calle*; can; cannot; casel*; caseloads;
        chang*; chron*; college; committed to; concern; core; cultu*; dange*; danger; date; disabled children;
        domestic abuse; door; earlier; effect; evide*; excel*; excep*; families; finding; from; gets; growi*; growing;
        hall; her; hour; how many; immediate; impac*; impact; improve; improved; improvement; improvement in; in four;
        in june; in one; inspectorate; inspectors found; inten*; isnt; june; know their; leavers; led; lette*; lives;
        main: according; main: adoption; main: ahead; main: assurance; main: asylum; main: boroughs; main: cabinet;
        main: came; main: change; main: clinical; main: college; main: course; main: cut; main: did; main: different;
        main: draw; main: effective; main: experience; main: families; main: foster; main: front; main: given;
        main: group; main: hold; main: it; main: job; main: led; main: life; main: lives; main: monthly; main: more;
        main: neglect; main: nobody; main: nothing; main: october; main: our; main: panel; main: past; main: picture;
        main: placed; main: places; main: political; main: problems; main: promptly; main: rarely; main: receive;
        main: score; main: someone; main: strong; main: there; main: theres; main: trust; main: turn; main: until;
        main: used; main: virtual; main: wanted; main: went; main: whose; main: widespread; main: with;
        main: workforce; manag*; match*; may; needs of; number; of it; of significant; ofsted inspectors; on to;
        one of; or a; order; other*; others; overa*; overall; past; pictu*; placements; polit*; posit*; professionals;
        promptly; protection; pupil*; pupils; quality of; rates; rathe*; rather; read; require; response to; review;
        round; schoo*; senior managers; sensi*; social workers; speak; suppo*; syste*; take; takes; the council;
        the cqc; the family; the front; the quality; then; they; they are; think; those; three years; throu*; to do;
        to improve; to the; to what; told; told the; turned; up in; verdi*; very; visit in; visits; wait; was found;
        was not; went on; what is; what to; when; who have; with; with their; worried; write; you; young people
        """,
        -0.125: """
        = about plans; a care; a day; a parent; a small; accou*; activ*; adult; advisers; after*; again*; against;
        agree*; agreed; alway*; always; among the; and had; and no; and sisters; appli*; appoi*; are in; are seen;
        asked for; assessments are; asylum seeking; at a; audits; babie*; babies; becau*; because; because of; been;
        behav*; behin*; behind; bette*; better; birth*; bring; carers who; carry; cent; centres; challenge; changed;
        child; child in; children; closed; clubs; come; come back; comin*; coming; could not; council; council said;
        councils; couns*; crimi*; criti*; custo*; decide; decision; delay; delay*; deliv*; described as; detail;
        discussions; docto*; does not; easy; education; evidence; flats; focus*; for care; for the; for three; forma*;
        four; frequ*; from one; given; guardians; had; hand; happe*; health visitors; hearing; help to; helped to;
        highl*; hubs; identified; in three; in which; include; initi*; judge; judge*; just; kept; later; leave*;
        leaves; leavi*; leaving; leaving care; level; main: adult; main: again; main: agreed; main: answers;
        main: anybody; main: arrangements; main: audits; main: august; main: birthday; main: brought; main: bus;
        main: care; main: centres; main: commission; main: completed; main: corporate; main: december; main: decision;
        main: delays; main: described; main: difference; main: discussions; main: door; main: education; main: end;
        main: exploitation; main: flats; main: guardians; main: head; main: heard; main: history; main: holidays;
        main: identified; main: included; main: information; main: inspection; main: july; main: june; main: lead;
        main: learn; main: leavers; main: little; main: looking; main: many; main: meeting; main: missed; main: money;
        main: night; main: nine; main: no; main: notes; main: nurses; main: once; main: out; main: parenting;
        main: parents; main: particular; main: pathway; main: plain; main: plans; main: police; main: poor;
        main: recognised; main: respite; main: round; main: running; main: sat; main: seeking; main: senior;
        main: shared; main: short; main: signed; main: tell; main: trained; main: twice; main: unregistered;
        main: weekly; main: whom; main: within; main: written; main: wrong; main: you; many; members; might; most of;
        mothe*; national; not yet; nothi*; nothing; number of; nurses; of assessments; of help; offic*; or; organ*;
        over; overn*; overnight; overs*; oversight of; panel; pathway; payme*; people; per cent; plans for; plans to;
        police; priority; proba*; prope*; provided; psych*; qualified; quality; reached; recording; records of;
        regis*; resid*; said; said that; scree*; seeking children; senior leaders; sessi*; shared; should; sit;
        sixte*; sixteen; skill*; slow; so; social care; some; some of; soone*; sooner; speci*; special schools;
        staff who; stand*; standard; stree*; such as; teams; ten; the authority; the best; the hub; the law;
        the local; the records; therapists; they found; they have; theyr*; theyre; three; timel*; to come; to find;
        to look; to talk; too late; too little; trained; unreg*; until; up the; up with; used to; vacan*; victi*;
        visited; vulnerable; waiting for; want; want to; weakn*; weekl*; weekly; what ofsted; whats; where a; where*;
        with a; with them; word; workers and; workf*; workforce; worry; writt*; written; year old
        """,
        -0.25: """
        a case; a childs; a commissioner; a crisis; a culture; a dedicated; a fortnight; a further; a half; a page;
        a rating; a visit; absence; accept; access to; action is; add; adolescents; adults who; advoc*; affec*;
        again and; age; age of; agenc*; agend*; agenda; all agencies; all but; along*; alongside; altho*; although;
        ambitious; and make; and most; and outcomes; and parents; and skills; and those; and to; and told; and was;
        and widespread; are done; are more; are no; are on; are put; are rated; are the; are too; area send; arent;
        arrivals; ask for; assessment and; assessments; assis*; at all; at every; at which; authority childrens;
        avera*; average; bank; be in; become a; been left; been taken; before a; being done; belie*; beyon*; beyond;
        birth; body; book; books; borough council; break*; britain; brothers and; but; by those; by when; by which;
        calls; calm; care had; care is; care quality; cared; cared for; carried; case; casew*; centre; change of;
        child is; children is; children on; children they; choice of; chose*; chosen; closely; closer; come into;
        commission; committed; commo*; common; communication; concl*; consistently; contacts; contrast;
        corporate parenting; council says; council will; covid; dated; days of; deaf; dealt with; decisions;
        departments; descr*; desig*; detailed; different; diffi*; difficult; dispu*; dista*; distr*; documents;
        done for; dont; doubl*; down and; draft; drawn up; drive; dropp*; dropped; e; each other; early and;
        early years; elect*; email*; emails; emergency; emoti*; emotional; engag*; enough to; enqui*; enquiries;
        equip*; equipment; ethni*; evalu*; eveni*; every child; every*; expected to; exten*; eyes; face; failu*;
        families have; families were; fathe*; fathers; fifth of; fill; fille*; filled; final; finis*; finish; firm;
        focused on; follow up; following a; footb*; football; for adult; for disabled; for good; for help;
        for instance; for one; force*; forms; four areas; free; friday; from other; gaps; get; givin*; good for;
        great deal; greater; group*; groups; guard*; hadnt; half of; harde*; harder; has already; has asked; has gone;
        have; have to; havin*; having; he said; health; heard that; heari*; held; helpi*; helping; higher; hit;
        homeless; houses; how they; if it; if the; ill; impressed; in care; in immediate; in on; in particular;
        in the; in time; in touch; in what; inade*; incre*; independent reviewing; informed; initial; inspectors came;
        insta*; instance; interviews; inves*; invited; involved in; is expected; is getting; is no; is well; is what;
        it also; it found; its care; its children; its inspection; judged that; justice service; kind; know how;
        lack of; language; last month; launc*; launched; learning from; led by; left in; left out; lengt*; lesso*;
        lessons; letter says; listened; listened to; littl*; little; long as; longe*; longer; longer than; made with;
        main; main: absence; main: act; main: add; main: adds; main: adolescents; main: adults; main: advocacy;
        main: along; main: also; main: always; main: anything; main: arent; main: average; main: away; main: bank;
        main: beyond; main: birth; main: body; main: borough; main: boy; main: budgets; main: built; main: call;
        main: can; main: carry; main: cent; main: challenge; main: challenging; main: checked; main: chosen;
        main: citys; main: clearer; main: close; main: coming; main: common; main: communities; main: complex;
        main: consent; main: consider; main: contacts; main: contain; main: control; main: conversations;
        main: coordinated; main: costs; main: deaf; main: dealing; main: decide; main: delay; main: detailed;
        main: disability; main: disabled; main: documents; main: doors; main: drift; main: drive; main: dropped;
        main: duties; main: easter; main: easy; main: edge; main: eleven; main: ends; main: enquiries;
        main: equipment; main: explain; main: faith; main: feel; main: fifth; main: file; main: filled; main: final;
        main: finish; main: football; main: forms; main: fostering; main: from; main: fully; main: giving; main: gps;
        main: graded; main: greater; main: hadnt; main: hand; main: hands; main: happens; main: harder; main: harm;
        main: heads; main: here; main: higher; main: hm; main: homeless; main: hopes; main: houses; main: hubs;
        main: ill; main: independence; main: ineffective; main: initial; main: inside; main: interviews; main: issued;
        main: jobs; main: keeping; main: kept; main: kinds; main: language; main: leave; main: levels; main: likely;
        main: link; main: lived; main: longer; main: man; main: matter; main: mayor; main: measure; main: men;
        main: mentors; main: message; main: miles; main: million; main: missing; main: model; main: monitoring;
        main: mother; main: move; main: multi; main: mums; main: my; main: name; main: national; main: near;
        main: newcomers; main: noticed; main: now; main: nurse; main: office; main: officer; main: ofsteds;
        main: older; main: online; main: orders; main: organised; main: outside; main: overnight; main: oversight;
        main: parent; main: partnerships; main: per; main: personal; main: placements; main: plan; main: pointed;
        main: posts; main: practical; main: prevention; main: primary; main: proceedings; main: promised;
        main: protecting; main: qualified; main: range; main: re; main: ready; main: recording; main: regular;
        main: remain; main: requests; main: reviewing; main: risks; main: runs; main: scotland; main: secretary;
        main: sector; main: see; main: seeing; main: seldom; main: send; main: setting; main: shut; main: sisters;
        main: sit; main: somebody; main: special; main: spends; main: stability; main: stand; main: step; main: stop;
        main: suggested; main: sure; main: survey; main: swiftly; main: table; main: terms; main: tested; main: their;
        main: themselves; main: therapists; main: therefore; main: thin; main: third; main: thoughtful; main: through;
        main: timeliness; main: too; main: tools; main: trusted; main: try; main: unaccompanied; main: unpaid;
        main: usually; main: victims; main: visitors; main: visits; main: voices; main: wants; main: watchdog;
        main: weight; main: wellbeing; main: wherever; main: while; main: whole; main: wishes; main: works;
        main: worry; main: wrote; main: yearly; main: years; main: younger; maint*; make sure; managers; manch*;
        marke*; may be; me; mean that; measured; meet their; meeting on; members were; men; mental health; mento*;
        message; met; met the; miles; milli*; million; minis*; minut*; miss; missi*; money; month and; month*;
        more stable; mother; multi; multi agency; mums; nationally; new; newcomers; ninet*; nobod*; nobody; norma*;
        not know; not say; notic*; notti*; november and; nurse; of childrens; of four; of protection; of special;
        of those; off; officer; ofsted had; older; on for; on its; on paper; on the; on which; ones; onlin*; online;
        orders; ordin*; other hand; our services; out a; overd*; overdue; paid for; parenting; parents are; passp*;
        patte*; patterns; pay for; per; perma*; personal; persons; phone*; place; plan; plans are; pointed; points;
        poorl*; poorly; posts; practical; practice; practice was; practitioners; praise; prevention; proceedings;
        progr*; promise; promised; prompt; proper; proportion; protecting; pupil; quality commission; quart*;
        quick to; quick*; rated outstanding; re; readi*; reaso*; receive; received; recor*; regul*; regular;
        relationships with; relentless; relia*; remain; remov*; requests; respi*; respite; responsible; reviewing;
        risks to; run by; runs; sampl*; says it; score*; screening; second; secre*; secretary; secti*; secto*; sector;
        seein*; seeing; seeki*; seeking; seldo*; seldom; senior; sent; separ*; servi*; service manager; services for;
        services inadequate; services on; services which; setti*; settled; share*; show that; sight; signe*; signed;
        significant; simpl*; since been; since it; sisters; six weeks; sixty; so many; socia*; social; social work;
        somebody; sort; spend*; spoke to; sprin*; spring; staff; staff were; started; starts; stays; stop; story;
        strug*; subject; summa*; summer; super*; swift*; swiftly; take part; take up; talked about; task; taugh*;
        taught; teach*; team from; tell; tenacious; terms; that all; that inspectors; that more; that our; that staff;
        that their; the age; the autumn; the board; the cabinet; the case; the city; the countys; the dfe;
        the district; the duty; the file; the good; the heart; the home; the impact; the meeting; the previous;
        the queue; the reports; the risk; the spring; the subject; the trusts; the visit; their care; their children;
        their lives; theme; thems*; themselves; there has; there was; they wanted; they would; thin; thing; third;
        thirt*; thought; thoughtful; three weeks; thurs*; time to; time with; timeliness; to adult; to children;
        to deal; to live; to reach; to read; to say; to set; to write; told that; too many; touch with; track*; train;
        transition; transport; traum*; trauma; treated as; trust; trust*; two years; unaccompanied; unive*; unpai*;
        unpaid; up on; use of; valued; villa*; visit since; visitors; visits are; voice*; voices; volun*; warning;
        was described; was held; was noted; was the; weak; weakness; wedne*; weekend; weight; well supported;
        were assessed; were said; what matters; what must; wheel*; which it; which should; who go; who know; who were;
        whoev*; whoever; whom they; will be; will go; will have; wishes; with disabilities; with some; with the;
        work for; worked together; workers are; workers for; workers were; would go; year to; yearl*; yearly; yet to;
        young; younger
        """,
        -0.375: """
        = about workforce; a boy; a concern; a difference; a part; a priority; a purpose; a second; a significant;
        a watchdog; a well; able to; about children; about what; above all; absen*; accepted; achieve; acros*; across;
        action wsoa; acts; adds; adole*; adoption services; adult life; adver*; after children; again in;
        all children; all three; alrea*; already; ambition; an extra; and adoption; and are; and feel; and her;
        and know; and made; and not; and ofsted; and progress; and serious; and young; announced; any; apologised;
        are called; are known; are protected; areas that; arrangement; as good; as to; as well; asked; askin*; asking;
        asks; assessment of; autis*; autism; back; be improved; been judged; before they; began; behind the; being;
        best of; better at; better outcomes; betwe*; between; bigge*; bigger; bodie*; bodies; borough is; boy of;
        brighter; brita*; broth*; brothers; budget; but it; by an; by care; called for; came from; came in; can be;
        can have; cannot be; care experienced; carer*; carers; cases in; category; chall*; changes; changes in;
        checked; checks; child and; child who; children a; children did; children get; children has; children have;
        childrens; childrens needs; childrens services; childrens trust; choic*; choice; choos*; clearer; clini*;
        clinics; come down; come to; comes in; committee; complex; concentrate on; concern about; concerned;
        concluded; confidence; consistently good; conta*; contain; control; conversations; coord*; coped; costs;
        council a; countys; cqc had; created; critical report; culture in; curre*; deadl*; deal with; deals;
        deals with; decid*; declined; dedicated and; delays in; democ*; dfe; disabilities; disabilities in; done with;
        doors; down by; drive*; durin*; during; ealin*; early; easie*; easier; education childrens; effectively;
        eighteen; elsew*; elsewhere; emerg*; enoug*; enough; evaluated; every level; experienced young; explained;
        falls; families the; families who; family; february and; few of; fewer children; figure; file; find the;
        finding that; five years; for services; for social; for those; form; fortnight; forty; found and; found on;
        found was; friends; from march; full council; gaps in; girls; give; goes to; going; good care; good deal;
        good news; good the; good use; got to; governance and; gps; grandparents; grant; grew; grip; grip on; grow;
        had been; had begun; had improved; had significant; had their; handl*; hands; happen; harm and; has begun;
        has got; has grown; has just; has made; have been; have no; have seen; have their; head of; heads; heads of;
        healthy; hear; help them; help they; help with; homel*; hopes; hospital; housi*; housing; how much;
        how social; ident*; ilacs; impor*; important; improvement board; in both; in detail; in early; in health;
        in making; in nine; in other; inadequate; inadequate judgement; inclu*; included; inclusive; information;
        insid*; inside; inspection which; inspectors called; inspectors noted; interview; interviewed; investigations;
        invit*; involved; is committed; it but; it can; it should; its good; jobs; july and; june and; kindn*;
        kindness; kirkl*; known to; lack; langu*; late for; law; lead; leaders help; leaders of; learn; learn*; leave;
        leavers and; legal; less; letter that; liber*; like this; lines; lived; local; local*; looki*; looking;
        made it; main: accept; main: across; main: agenda; main: allows; main: alone; main: alternative; main: an;
        main: announced; main: around; main: arrangement; main: arrive; main: asking; main: asks; main: assessors;
        main: autism; main: becoming; main: began; main: bigger; main: bodies; main: books; main: brighter;
        main: britain; main: brothers; main: calm; main: cared; main: case; main: checks; main: choice; main: clinics;
        main: closer; main: code; main: communication; main: concentrate; main: concerned; main: conclusion;
        main: confirmed; main: created; main: criticism; main: culture; main: current; main: deadlines; main: deals;
        main: dealt; main: declined; main: dfe; main: directors; main: draft; main: driven; main: due; main: earlier;
        main: easier; main: eighteen; main: elsewhere; main: emails; main: emergency; main: explained; main: failure;
        main: falls; main: fathers; main: fit; main: forty; main: free; main: friends; main: futures; main: gained;
        main: grandparents; main: grasp; main: grew; main: grip; main: grow; main: happen; main: happy; main: having;
        main: held; main: helped; main: helping; main: highlights; main: his; main: hit; main: hospital;
        main: housing; main: inclusive; main: informed; main: inquiry; main: interview; main: investigations;
        main: invited; main: involved; main: join; main: kindness; main: knows; main: launched; main: leaving;
        main: legal; main: length; main: lessons; main: level; main: lines; main: listened; main: live; main: loved;
        main: main; main: manage; main: managed; main: managers; main: match; main: meet; main: members;
        main: minister; main: miss; main: monitored; main: morale; main: moves; main: nature; main: new; main: nights;
        main: off; main: olds; main: operation; main: organisations; main: overdue; main: page; main: party;
        main: persons; main: phone; main: planned; main: played; main: points; main: policies; main: private;
        main: probation; main: proper; main: published; main: quickly; main: ran; main: ratings; main: reforms;
        main: remained; main: reported; main: resign; main: respected; main: responsible; main: sending;
        main: settled; main: shortage; main: show; main: sight; main: single; main: site; main: sixteen; main: sixty;
        main: sometimes; main: spend; main: spring; main: staff; main: started; main: starts; main: stays;
        main: stopped; main: story; main: strength; main: talks; main: targets; main: task; main: taught;
        main: teachers; main: teams; main: tenacious; main: themes; main: thorough; main: thought; main: throughout;
        main: times; main: trauma; main: troubles; main: twenty; main: understand; main: uses; main: views;
        main: vital; main: waited; main: weekend; main: welsh; main: whoever; main: women; main: workers; mainl*;
        major; make good; make up; manage; management board; managers are; many of; match; mayor; meant; mediu*;
        medium; meet; members are; messa*; might be; minim*; missing; model; money for; months; moral*; morale;
        natio*; needs were; neighbours; new report; newco*; night; nobody had; nor; not always; not find; not just;
        not see; not work; note; noticed; now; now has; nurse*; of all; of concern; of education; of families;
        of plans; of us; of very; of young; offer to; ofsted was; olds; on agency; on at; on with; once the; one team;
        operation; or systemic; organised; other parts; outcomes of; oversee; page; paper*; parents; partners;
        partnership working; partnerships; party; people have; performance management; persi*; perso*; phone;
        place for; plain; planned; planning for; playe*; played; political and; possible; poten*; prais*; praises the;
        preparing; preve*; princ*; proce*; promo*; protection are; protection for; published on; put off; quali*;
        quality assurance; ratings; read the; ready; ready for; reason for; recognised; reforms; refug*; relen*;
        remained; reorg*; repli*; report praises; reports are; reque*; resig*; revie*; revis*; right level; rise;
        rise in; risk and; risk are; risks; safeguarded; safeguarding and; safety and; said and; say; say how; says;
        scheme; second monitoring; send and; senio*; sensible; september and; service; services department; set out;
        set up; setting; settl*; seven; sharp*; shortage; shortage of; since june; since last; siste*; site; someb*;
        soon; specialist; spend; spott*; stabi*; stability; stabl*; stable; stable and; staff*; stage*; start*;
        states; still not; stopp*; stopped; straight; subje*; such; suppl*; support to; supported and; supports; sure;
        sure that; taken in; talks; tames*; targe*; targets; teachers; team has; tenac*; than before; that followed;
        that had; that help; that they; the committee; the community; the company; the director; the end; the fact;
        the ground; the health; the leaders; the offer; the ofsted; the person; the plans; the point; the police;
        the summer; them; them a; them so; them to; thera*; there is; they need; they saw; they will; things better;
        thorough; thoroughly; three children; to all; to change; to childrens; to more; to receive; to see; to take;
        to young; toget*; together; too much; took place; touch; troubles; try; tuesd*; twent*; twenty; two in;
        two weeks; until the; urgen*; us to; uses; usual; usual*; usually; views; visits and; visits to;
        vulnerable children; wait too; waite*; waited; was an; was for; was going; was how; was left; was needed;
        was now; was one; was taken; we do; we will; weeke*; weeks in; well that; wellb*; wellbeing; welsh; were;
        were described; were kept; what it; what makes; what their; when things; when we; whene*; whenever;
        where there; where we; which children; which was; while the; who did; who may; who should; who use; whole and;
        whose childrens; why; wishe*; with other; witho*; without; women; work; work had; work has; worked with;
        worker; workers have; workforce that; worried about; year; year olds; young adults
        """,
        -0.5: """
        a child; a letter; a major; a month; a team; a week; about; about the; acces*; access; adoption in; again;
        aged; agency; alan; all at; all care; allow*; allows; alter*; an ambitious; an independent; an inspection;
        and above; and as; and child; and managers; and nhs; and say; and then; and two; and well; and with; anoth*;
        another; apolo*; are kept; are under; area are; area for; area of; areas are; around one; arrangements;
        arrive; as its; as requires; as soon; aspir*; assessed and; assessors; assure; at one; at that; at whether;
        attem*; audit*; authority had; back to; be made; because it; been fully; been held; being given;
        better services; better the; boy; brighter futures; bury; but there; but we; can give; care homes; carri*;
        categ*; centr*; challenged; children benefit; children from; children inspectors; children leaving;
        children stay; children to; children with; chose; city council; ciw; code; concentrate; conclusion; confe*;
        conferences; conve*; corporate failure; council does; council has; council keeps; council knows; council last;
        council to; data on; deal; dealt; discu*; do better; do more; docum*; does and; drawn; early help;
        education and; eight*; ever since; expec*; expected in; expla*; failure; famil*; fewer; finan*; first of;
        focus on; follo*; followed; followed the; for adoption; for an; for too; fortn*; front of; fully; futures;
        futures for; getting better; give a; given to; go on; go to; good at; good help; good practice; grade but;
        grand*; had a; had before; had children; had lost; had told; happy; has brought; has welcomed; have made;
        he also; head; help in; higher than; highlights; hospi*; hours; house; house*; hub; i was; improvement since;
        in their; ineffective; inquiry; inspect; inspected and; inspection team; inspection took; inspectorate wales;
        inspectors and; inspectors identified; inspectors pointed; inspectors to; inter*; into care; is at; is out;
        is part; is very; it that; its staff; join; joint inspections; judged; keeping children; knew; know; know the;
        knowl*; knowledge; last full; last inspected; last year; lead to; leaders do; leaders had; let down;
        letter and; libra*; like; live in; long to; main: accepted; main: access; main: achieve; main: acts;
        main: aged; main: agency; main: alongside; main: ambition; main: apologised; main: are; main: ask;
        main: asked; main: assessments; main: backlog; main: before; main: book; main: budget; main: carers;
        main: carried; main: childcare; main: comes; main: conferences; main: coped; main: croydons; main: detail;
        main: director; main: district; main: drawn; main: early; main: examples; main: exceptional; main: family;
        main: fare; main: fewer; main: figure; main: figures; main: firm; main: form; main: fortnight; main: girls;
        main: going; main: grant; main: growing; main: he; main: health; main: help; main: insufficient;
        main: judgements; main: keeps; main: knowledge; main: last; main: later; main: law; main: like; main: looked;
        main: made; main: makes; main: march; main: markedly; main: means; main: measured; main: meetings;
        main: mental; main: might; main: neighbours; main: ofsted; main: often; main: only; main: part; main: pay;
        main: poorly; main: post; main: praise; main: praises; main: process; main: purpose; main: question;
        main: rated; main: reading; main: reason; main: recommendation; main: recruitment; main: return;
        main: reviewed; main: robust; main: rules; main: scheme; main: set; main: seven; main: should; main: social;
        main: sooner; main: sort; main: specialist; main: spot; main: spotting; main: stable; main: straight;
        main: summer; main: teenagers; main: ten; main: thoroughly; main: touch; main: understood; main: usual;
        main: waiting; main: warning; main: weeks; main: word; main: work; main: worker; main: working; main: would;
        majestys inspectors; managed; mean; meet the; meeti*; meetings; member asked; members had; menta*; mental;
        menti*; monit*; move; moves; mr; much progress; nhs and; nights; not put; noted; of cases; of covid; of early;
        of everything; of failures; of good; of how; of one; of safeguarding; of support; ofsted for; ofsteds new;
        often; older people; on services; on them; on thursday; once it; or outstanding; out by; outcome is; outcomes;
        outsi*; outside; outstanding as; paid; paren*; part; parti*; particular; people from; permanent; pilot*;
        place of; plans in; pledg*; polic*; policies; potential; pract*; practice and; practice for; practice has;
        praise too; private; process; profi*; programme; protection in; protection requires; put out; puts the;
        quest*; quickly and; rated; rated it; rating of; rating that; rating was; reason; recommendation; records;
        recruitment; regularly; relationships; reported; requires improvement; responsibilities; return; reviewed;
        rock; role; rules; run the; safeg*; safeguarding was; said children; scathing report; schools; score;
        service is; services; services are; services the; set; short of; shown; significant progress; since an;
        since december; since its; since the; so often; somer*; sometimes; soon as; speak well; spent; stayed at;
        strat*; strength; summe*; team that; team to; teena*; teenagers; tell us; that; that a; that no; that should;
        that so; that this; the families; the independent; the joint; the life; the management; the number;
        the partnership; the people; the recommendations; the strengths; the yjs; they first; they knew; they went;
        things had; this way; those that; three times; times; to arrive; to give; to hear; to her; to inspectors;
        to it; to know; to show; today friday; took; training; two and; uncer*; uncertainty; under which; understand;
        understood; uneven and; urgency; visit on; visit*; vital; waiti*; waiting; waits; was about; was among;
        was being; was more; was praise; was still; was there; we accept; weak and; well to; were looked; were not;
        were so; were taken; were to; what difference; what was; wheth*; whether; which all; while it; who are;
        who work; whole of; will; with every; with experience; work well; worki*; working; working in; working with;
        would have; wrong; wrote that; year after
        """,
        -0.625: """
        a monitoring; a neighbouring; a new; a single; about vulnerable; act; added the; advic*; advice; after they;
        also found; also praised; also said; although some; ambit*; and again; and childrens; and so; and what;
        answe*; answered; are; are among; are given; are leaders; are let; area the; areas in; areas to; aroun*;
        around; arrangements for; arrangements lead; as the; ask; at no; backlog; benefit from; borough has; brist*;
        call; care have; childrens homes; city of; come first; commissioned; committee that; council called;
        councils children; councils first; councils support; county councils; criticism; croydons; damning ofsted;
        decis*; demand; described; detai*; developed; directors; district; do; done about; done before;
        education health; every three; everyone; examples; examples of; exceptional; failings found; failures that;
        family services; feel; fence*; fenced; figures; files; find; for childrens; for its; for more; for seven;
        frien*; good quality; good social; good time; good to; had high; had only; had to; had yet; has led; has left;
        has taken; have better; have strong; homes were; in for; in front; in good; in no; inadequate rating;
        included the; inconsistent experiences; ineff*; inqui*; inspection report; inspection the; inspectors call;
        inspectors had; inspectors reported; invested; is an; is done; is exceptional; is put; it inspected; it makes;
        it said; know what; knows its; leaders; leaders outstanding; leadership has; leavers require;
        leavers requires; led the; local authority; made up; main: acted; main: advice; main: ago; main: answered;
        main: any; main: area; main: autumn; main: back; main: begun; main: centre; main: children;
        main: commissioned; main: committed; main: concluded; main: consistent; main: decisions; main: demand;
        main: developed; main: disabilities; main: doing; main: during; main: effectively; main: everyone;
        main: fenced; main: find; main: following; main: give; main: healthy; main: house; main: hub; main: invested;
        main: knew; main: lack; main: mean; main: month; main: months; main: on; main: or; main: outcomes;
        main: permanent; main: queue; main: records; main: role; main: schools; main: sexual; main: shown;
        main: skilled; main: speak; main: spent; main: stay; main: support; main: together; main: training;
        main: uncertainty; main: urgency; main: use; main: waits; main: want; main: website; main: which; main: why;
        main: without; makin*; making; making good; making the; monitor; month; month the; my; night*; no grade;
        no one; no overall; no time; of services; of some; ofsted looked; on october; on what; once; one had; opera*;
        other three; out that; overall effectiveness; overall result; parents said; part in; pay; point; pointed out;
        points out; positive and; possi*; practice so; praises; prepa*; prior*; provide; purpose; question; queue;
        quickly; recei*; recog*; refor*; relat*; report from; report said; reviewed the; ring fenced; risk is; robus*;
        robust; said of; schem*; schools and; see to; service and; service areas; service they; services outstanding;
        services since; services that; share; should keep; significant weakness; skilled; small; spot; statu*;
        statutory; stay; stay in; step in; still a; support and; support that; support when; than that; that families;
        the areas; the backlog; the education; the executive; the formal; the inadequate; the time; the young;
        their needs; their own; they can; third since; thoro*; thought of; time had; to follow; to support; to those;
        too slow; trust was; up what; was done; was judged; was on; was to; way in; we found; website; were but;
        were given; were left; were now; were put; what has; what they; what we; when they; which is; which ofsted;
        which were; who; with no; with what; with whom; work on; workers; would
        """,
        -0.75: """
        = about education; = about other; = about placements; = about timeliness; a clear; a focused; a third; accep*;
        acted; added; after; all of; an area; and effective; and these; are making; at an; at the; be; been praised;
        better but; budge*; but too; by inspectors; cases; children safe; childrens social; compl*; council leads;
        councils care; days; deman*; devel*; done; done to; each; experiences and; fact that; failures in;
        failures of; focus; for two; from here; going to; good progress; had rated; has; improved significantly;
        improvement overall; improvements were; in its; in practice; in that; infor*; inspectors said; inver*;
        is given; is higher; is set; it all; knows; latest monitoring; letter to; lost; lowest of; main: against;
        main: boys; main: cant; main: could; main: counted; main: duty; main: every; main: fact; main: files;
        main: focus; main: followed; main: friday; main: homes; main: hours; main: ilacs; main: just; main: know;
        main: leadership; main: meant; main: minimum; main: monitor; main: notice; main: ones; main: paid;
        main: practice; main: programme; main: provide; main: recalled; main: regularly; main: relationships;
        main: response; main: responsibilities; main: share; main: since; main: small; main: statutory; main: stayed;
        main: taken; main: team; main: thursday; main: took; main: visited; main: whether; main: young; make the;
        manager; meets; must; need; need it; need of; not get; not given; not good; now four; now get; of; oldha*;
        on better; one to; out today; outcomes were; own; partnerships arrangements; plan for; prese*; progress but;
        progress is; promi*; propo*; protection given; purpo*; report and; required in; response; retur*;
        serious weaknesses; service supports; show; silve*; special praise; staff of; stand; strategy; strong and;
        that report; that young; the performance; the report; the trust; there; this is; three months; through the;
        to put; to run; too; too for; town is; up; up by; use; view of; was concern; was rated; websi*; week; well as;
        were also; were in; what had; where children; which the; whose inspection; with child; work together;
        workers in; year when
        """,
        -0.875: """
        = about health; a; after being; after ofsteds; and at; and better; and family; and has; areas of; arran*;
        backl*; before it; before services; begun; by the; cant; care at; council can; day; duty; fact; families said;
        for each; found when; had an; have had; have more; health and; how; in all; in need; inspectors; is about;
        it deals; keep; keeps; leadership that; leavers in; leavers were; let; letter is; made; made to; main: added;
        main: age; main: cases; main: experienced; main: first; main: for; main: had; main: into; main: keep;
        main: latest; main: lost; main: manager; main: needs; main: offer; main: own; main: possible; main: potential;
        main: services; main: time; main: week; means; more children; much better; not; offer; ofsteds inspectors;
        on a; one in; only when; outstanding the; people who; rated as; recalled; recru*; said when; services and;
        services have; signs that; some areas; taken; that are; the inspectors; the main; the place; the problems;
        the right; the two; there had; three areas; too long; train*; under*; was only; weeks; were serious; who was
        """,
        -1.0: """
        = about care-leavers; and an; been back; boys; changes have; check*; children at; counted; experienced;
        figur*; following; found inadequate; found that; good requires; hackn*; homes; if; improve the; in it; into;
        is another; is being; it was; its report; judgements; last inspection; late; leadership was; liver*;
        main: another; main: by; main: data; main: each; main: known; main: let; main: ring; main: slow;
        most vulnerable; moved up; nothing is; of children; of service; other areas; our children; plans;
        positive changes; report also; report the; ring; serious failures; seven years; some services; team; that has;
        that of; the borough; the councils; the most; the response; this service; thursday; to outstanding;
        was graded; while
        """,
        -1.125: """
        = about assessments; a strong; after the; arriv*; but was; data; demand for; do not; focused visit;
        for overall; from the; good enough; good work; home; in a; inadequate while; known; leaders in;
        leadership which; main: about; main: aim; main: at; main: making; main: meets; main: strategy; main: under;
        more than; need help; of them; outstanding good; protection children; rated inadequate; report came;
        the failings; the labour; they look; those who; to make; who had
        """,
        -1.25: """
        = about front-door; = foot; aim; and social; care services; contr*; for improvement; found at; good or;
        hard to; has a; have a; how good; improvement has; in some; inspection and; main: home; main: late;
        main: what; ofsted said; the experiences; the judgements; the other; to have; was made
        """,
        -1.375: """
        = about childs-voice; = about permanence; and how; as; been in; child*; did not; has had; in this; made by;
        main: already; main: child; main: day; main: days; make; respo*; say in; taken the; the government; worke*
        """,
        -1.5: """
        are four; been made; leaders good; main: to; score for; the way; very good
        """,
        -1.625: """
        and good; is to; that services
        """,
        -1.75: """
        good and; judged inadequate; main: year; ofsted found
        """,
        -1.875: """
        so that
        """,
        -2.0: """
        of this
        """,
        -2.125: """
        = about unaccompanied-children; main: people
        """,
        -2.25: """
        = about management-oversight; good
        """,
        -2.5: """
        = about disabled-children; work practice
        """,
        -2.75: """
        = about recording
        """,
    },
    Theme.SCOPE: {
        9.625: """
        = context
        """,
        6.625: """
        = head
        """,
        3.875: """
        = about scope
        """,
        2.25: """
        = about childs-voice
        """,
        2.0: """
        main: this
        """,
        1.875: """
        leade*
        """,
        1.75: """
        and children; and those; children who; its staff; main: check; main: inspected; with children
        """,
        1.625: """
        categ*; ciw; had a; main: you; means; next; the team
        """,
        1.5: """
        = about front-door; about children; an inspection; asses*; by the; inspectors have; the most; the services;
        to see; watch*
        """,
        1.375: """
        after the; an area; been back; check; council is; education and; for each; four; how good; interviews; is the;
        main: autumn; main: interviews; main: leavers; main: through; main: views; outco*; progr*; score for; so were;
        there is; this time; were in
        """,
        1.25: """
        = about care-leavers; = about missing-and-exploitation; a full; a judgement; and childrens; areas; areas that;
        cant; childrens services; court work; each of; focus; for overall; grade; have an; how well; improvement has;
        in it; main: ciw; main: files; main: focus; main: july; main: means; main: outcome; main: what; main: within;
        means that; parents and; place of; progress has; records; score; score*; service that; supported by;
        the other; the work; theme; was children; were also
        """,
        1.125: """
        = about assessments; = about health; and carers; and good; are four; calls to; child*; estyn; estyn*; estyns;
        has taken; how; inadequate and; is about; it would; leaders; looked at; main: asked; main: days; main: first;
        main: framework; main: leaders; main: records; main: result; main: survey; main: visited; main: visits; met;
        outstanding good; plan must; priority action; safeguarding was; say for; taken the; the offer; the third;
        theme was; visit*; weeks; were the; what leaders; will look
        """,
        1.0: """
        = about recording; a priority; adequate; among the; and child; and so; and social; asked for; assessed in;
        been; child protection; department for; eight; focused on; found when; four categories; gone through;
        good requires; if youre; inspect; is; its; local authorities; looks; lowest of; main: assessed; main: cant;
        main: education; main: fortnight; main: from; main: futures; main: inspectors; main: leadership; main: letter;
        main: marks; main: or; main: programme; main: visit; marks; means the; members of; much progress; need and;
        now been; of three; of you; offer for; on children; outcome; protection and; recor*; since last; some are;
        taken; the director; the inspectors; the place; the way; their; third since; through; video calls; was found;
        was on; watchdogs; who have; work and; you
        """,
        0.875: """
        = about disabled-children; = about permanence; action plan; adequ*; adult and; also said; and others;
        are leaders; as well; at one; be back; been about; but the; came on; category; children at; children young;
        commi*; councils first; disabled children; done about; effectiveness; eight of; elect*; expected in; few of;
        for childrens; from; futures; grade*; grades; have now; immed*; immediate; in need; is another; its own;
        judge*; judged inadequate; last months; leaders have; leadership; local authority; look; main: beforehand;
        main: category; main: dealt; main: estyn; main: expected; main: held; main: homes; main: immediate;
        main: improvement; main: mark; main: may; main: meets; main: minimum; main: ofsted; main: out; main: private;
        main: rated; main: regulator; main: score; main: single; main: social; main: term; main: theme; main: topic;
        main: visitors; main: watchdogs; mean; no grade; ofsted looked; or; other areas; other was; place; priva*;
        private; ratin*; report is; reports; requires; requires improvement; revis*; sent to; set out; so was;
        staff had; staff were; subje*; subject was; support after; team which; that ofsteds; that the; the full;
        the multi; the second; the two; they; they did; they wanted; two weeks; visit had; was meant; will; will then;
        with them; wondering; working with; youre
        """,
        0.75: """
        a few; a national; a week; agency safeguarding; and how; answered; apologise; are rated; at services; audits;
        be; because of; borough for; called on; categories; childrens commissioner; choos*; ciw had; comments;
        commissioning; concerned with; concerns was; considered; considered the; could ask; council got;
        councils view; data; dealt; dealt with; disab*; disabled; done since; ensuring; expected; explo*; field*;
        fieldwork; for them; for two; fortn*; fortnight; from the; has been; has to; homes; improvement action;
        in care; inspection the; inspectorates; interviews were; inver*; invit*; is given; is higher; is out; is set;
        it says; leavers has; letter and; live with; made in; made up; main: audits; main: authority; main: break;
        main: categories; main: commission; main: considered; main: council; main: cqc; main: current; main: estyns;
        main: exploited; main: february; main: grade; main: inspectorates; main: interviewed; main: invited;
        main: isnt; main: judge; main: known; main: like; main: made; main: meetings; main: met; main: monitoring;
        main: november; main: outstanding; main: place; main: point; main: points; main: publication; main: published;
        main: referrals; main: responsibilities; main: reviewed; main: round; main: scotland; main: site; main: state;
        main: tea; main: than; main: their; main: then; main: thought; main: who; mash and; meant for; membe*; monit*;
        monitoring inspection; more monitoring; no overall; not given; noted the; novem*; november; now four;
        ofsted found; ofsted was; on some; out in; people from; pilot*; plans for; point; practice with;
        progress since; prote*; protecting; providing support; ratings; report came; report we; result;
        safeguarding hub; said when; see how; see what; send provision; services told; shall; she added; site; staff;
        staff of; strengths; strengths and; subject; suffo*; supported; surve*; team in; that in; that looks;
        the earlier; the headline; the inspection; the programme; the secretary; the visitors; their subject; them a;
        there will; there*; they look; things that; think; this was; this year; three months; thresholds; throu*;
        time for; to children; to follow; to make; to support; topic; two reports; under which; video; views; visited;
        visits are; was here; was judged; we shall; weaknesses found; wheth*; whether; which all; which the; who work;
        wide; year ofsted
        """,
        0.625: """
        = about placements; a monday; a rare; a rating; a report; a single; a young; about each; action is; added the;
        adviser who; after they; age of; all at; also asked; and july; and leadership; and on; and these; and with;
        answered that; any more; are disabled; are employed; area for; around one; as many; assessed; assessed and;
        assessments and; at an; authorities that; be introduced; be more; be no; be sent; been in; been made;
        been sufficient; brack*; cabinet; care and; case audits; cause*; certain; check up; children for;
        city council; clini*; community paediatricians; conce*; consi*; council could; court; covered; days in;
        department was; director of; due; election; eleme*; elements; employed; employed by; ensur*; every three;
        evide*; evidence; experiences and; exploitation and; families in; files; findings; follow up; for care;
        for three; from february; gives; good or; government watchdog; grade but; grade is; had an; had yet; has its;
        have had; have on; he; headline; himse*; himself; how agencies; how much; hub mash; in about; in all;
        in detail; in on; inadequate in; inclu*; included; indic*; inspe*; inspected again; inspectors of;
        inspectors will; inter*; interviewed; is now; isnt; it does; it looked; joint commissioning; jtai; judge;
        judgement; judgement and; known; large number; leaders and; like; looks at; lowes*; lowest; main: apologise;
        main: authorities; main: bulk; main: certain; main: chosen; main: come; main: comments; main: commissioning;
        main: court; main: criteria; main: data; main: day; main: detail; main: due; main: effectiveness;
        main: election; main: exploitation; main: fostering; main: four; main: friends; main: governance;
        main: grades; main: himself; main: included; main: inspector; main: january; main: law; main: mash;
        main: menu; main: moment; main: monitor; main: next; main: protecting; main: ratings; main: second;
        main: subject; main: surreys; main: thing; main: think; main: time; main: timeline; main: video; main: wall;
        main: website; main: went; main: will; mash; matching; matching placement; meant; members; messa*; monitors;
        most vulnerable; mr; needs and; new year; nine areas; nothing but; of schools; of significant; ofsted has;
        ofsted will; ofsted would; ofsteds new; on at; on for; others have; out today; overa*; overall;
        overall result; parents; people with; placement; placement and; plan to; planned and; practitioners who;
        private fostering; proceedings; programme; providing; publication; put off; rare; receives; records of;
        regul*; regulator; responsibilities; risk of; said was; scale; schools; scotl*; secretary of; senior leaders;
        service will; services dcs; services that; services which; significant weakness; since an; steer*; steering;
        stren*; such as; survey; tea; that followed; that report; the age; the childrens; the committee; the files;
        the fourth; the hospital; the impact; the inspector; the main; the report; the review; the survey;
        the workers; their views; them; there are; these services; they considered; they had; they met; three days;
        three weeks; thres*; timeline; transformation; turne*; turned; until; up what; was a; was about; was an;
        was going; was how; was made; was one; was put; we were; were held; were now; were on; were taken;
        what ofsted; which; whose inspection; will follow; will not; with family; with practitioners; wonde*;
        working days; would have; years old; young
        """,
        0.5: """
        = about overall; a check; a dozen; a great; a large; a visit; activ*; activity; adult; age; ahead of; and a;
        and no; and support; are called; are protected; are set; areas are; arrive; as its; asked; autum*; autumn;
        be made; becau*; because; been told; before christmas; beforehand; believe; betwe*; between; board which;
        cabin*; call; can; can give; care as; care for; care proceedings; care quality; care services; carers and;
        case files; cases the; causes; centred; centred on; certa*; checked; children aged; childrens social; chose*;
        chosen; christmas; ciws; come in; concentrate; concentrate on; consisted; consisted of; contain; could not;
        council last; councils childrens; cover*; cqc; crite*; criteria; curre*; current; discuss; do to; docum*;
        does so; door and; dozen; engagement; enough homes; every council; executive director; faced; felt that;
        files of; fill; fill in; final; find out; findi*; findings of; first inspection; first visit; for that;
        for whom; forma*; fostering; found and; found at; friends; from home; full; gave; get to; go to; got better;
        great deal; group had; had failed; had spoken; had to; has held; has received; have a; have done; headl*;
        health and; held; higher than; hmi; hmip; homes of; hospital; improvement; improvement are; in november;
        in september; included the; indep*; infor*; information about; inspection which; inspectors found;
        into account; invited; is getting; is not; is there; it had; its improvement; joint inspections; judged by;
        june and; lead to; leaders do; leaders help; likel*; likely; local areas; look at; made by; main: activity;
        main: again; main: aged; main: all; main: answered; main: areas; main: arrangements; main: arrived; main: at;
        main: attached; main: bodies; main: cabinet; main: can; main: centre; main: centred; main: committee;
        main: covered; main: decides; main: discussions; main: documents; main: does; main: during; main: duties;
        main: eight; main: elements; main: eleven; main: employed; main: examined; main: experience;
        main: experiences; main: feedback; main: fieldwork; main: fifteen; main: fill; main: final; main: focused;
        main: follow; main: followed; main: for; main: full; main: give; main: gives; main: grown; main: happens;
        main: hospital; main: information; main: inspection; main: invite; main: jtai; main: late; main: length;
        main: likely; main: lines; main: look; main: looks; main: lowest; main: managers; main: matching; main: mean;
        main: morning; main: needs; main: nhs; main: pages; main: placement; main: planned; main: police;
        main: powers; main: pre; main: proceedings; main: protection; main: publish; main: ready; main: receives;
        main: requires; main: reviewing; main: schools; main: see; main: series; main: seven; main: shall;
        main: skills; main: sort; main: spent; main: standards; main: taken; main: there; main: therefore;
        main: things; main: those; main: three; main: whatever; main: wide; main: young; managers and; mark; may have;
        mean that; meets; members noted; message; met the; minim*; minimum; monitor; must be; need help; new report;
        no further; nobody had; none; none of; not; not lead; not look; not the; not to; nurse*; of childrens;
        of exploitation; of state; of the; offer; officer; ofsted; ofsted had; ofsteds last; on social; once the;
        one of; one was; outcomes; over the; overall effectiveness; paedi*; paediatricians; pages; paren*; parents to;
        parki*; part; partnership was; performance; piloted; plan drawn; planned; pre; presented; progress; put out;
        quest*; raven*; ready; ready for; recei*; referrals; repor*; report from; report to; reports are; resul*;
        revie*; review which; reviewed; round; same thing; say how; scored; scores; scotland; second;
        second monitoring; september and; serie*; series; serious weaknesses; service is; service was; services for;
        services inadequate; services outstanding; services since; seven; should have; since it; since the;
        since then; single; small team; so the; stand*; standard; stays; sufficient; surreys; surreys childrens;
        survey and; taken in; team of; team will; tell the; term; that had; that have; that leaders; that ofsted;
        that parents; the adult; the cqc; the evidence; the focus; the government; the inspectorate;
        the inspectorates; the latest; the law; the lead; the parent; the purpose; the scale; their inspection;
        them over; therefore; thing; this had; this one; thoro*; those that; three areas; three possible; three times;
        thurs*; thursday; timel*; to arrive; to give; to judge; to know; to reach; told members; took a; until the;
        up the; usual*; usually; visitors; visits and; visits to; wall; was among; was felt; was the; was there;
        was written; watchdog; websi*; weeks in; well at; went; were being; were interviewed; were looked;
        what children; what they; what was; whate*; whatever; whether children; which were; which works; who go;
        who has; who live; whole service; will be; with people; with their; withi*; within; within three;
        without notice; work practice; workers at; would; written by; year after; year when; yearl*; yearly; yet;
        yet been; youth offending
        """,
        0.375: """
        a close; a fortnight; a graded; a member; a month; a team; access; adults services; adviser; after that;
        again; aged; among other; an independent; an inspector; an overall; and decisions; and looked; and planning;
        and progress; and quality; and services; and skills; and teachers; and what; apolo*; are at; are being;
        area partnership; arrangements; arrived; as it; ask for; asked how; assessment; assessment is; assessment of;
        assessors; at work; attac*; authority childrens; back; be put; be told; because it; been a; been inspected;
        been judged; been published; before that; belie*; best of; better at; break; brigh*; cant be; carers in;
        centr*; centre of; chance; change; children could; children in; children on; childrens; childrens and; choose;
        chris*; climb*; clinics; come as; commission; committee; committee that; concern about; conve*; conversation;
        corpo*; corporate; council and; council can; council had; council in; council should; councils; county had;
        course of; crimi*; damning report; day; decides; detai*; detail; discu*; discussions; does; does not; door of;
        drawn up; early help; early years; edge; edge of; effec*; effectiveness of; emplo*; end in; engag*; enqui*;
        espec*; especially; evaluation; everyones; experience; experiences; explained that; exploitation; exploited;
        failed to; families that; families the; family help; feedb*; feedback; fifte*; fifteen; files and; fille*;
        filled; filled in; finished; followed; for children; for health; for one; for our; formal; found inadequate;
        found them; found to; found was; four areas; fourt*; fourth; frame*; framework; frien*; from a; from all;
        from two; front; front door; front*; frontline; futur*; give; give a; given; go into; go missing; gone;
        gone into; governance; government inspectors; group of; grown up; had before; had come; had gone; had taken;
        had the; happe*; have to; he also; head of; healt*; health; hear from; held up; help workers; heref*; host;
        hub; impac*; impact; impor*; important; improvement and; improvement board; in children; in one;
        in partnership; in private; independence; individual; information; inspection framework; inspection that;
        inspector; inspectorate; inspectorate wales; is no; is planned; it found; it inspected; its report;
        judgements; july; justice service; know that; large; last came; last inspection; law; lengt*; length;
        like for; lines; link; listened; main: abuse; main: adult; main: agencies; main: another; main: arrive;
        main: ask; main: attention; main: becomes; main: began; main: cancelled; main: care; main: carers;
        main: cases; main: checked; main: choose; main: choosing; main: concentrate; main: contain;
        main: conversation; main: corporate; main: course; main: decide; main: development; main: directly;
        main: disabled; main: domestic; main: dozen; main: dropped; main: duty; main: edge; main: else;
        main: encouraged; main: enquiry; main: especially; main: evaluation; main: ever; main: everyones;
        main: filled; main: friday; main: gangs; main: greater; main: hmi; main: hmip; main: holds; main: host;
        main: hub; main: important; main: independence; main: inspect; main: inspectorate; main: listened;
        main: mainstream; main: majestys; main: make; main: makes; main: message; main: miles; main: missing;
        main: mr; main: need; main: none; main: officer; main: officers; main: outcomes; main: overview;
        main: paediatricians; main: parents; main: permanence; main: pizza; main: played; main: presented;
        main: providing; main: ran; main: range; main: rare; main: re; main: relatives; main: responsibility;
        main: revisit; main: scored; main: secretary; main: seeking; main: sent; main: september; main: services;
        main: set; main: should; main: show; main: six; main: soon; main: stays; main: summer; main: team;
        main: these; main: thresholds; main: thursday; main: till; main: tougher; main: transformation; main: use;
        main: used; main: uses; main: usual; main: usually; main: view; main: voices; main: voluntary; main: weeks;
        main: wellbeing; main: which; main: work; main: yet; management oversight; match*; may; meet; meeting with;
        meetings; member of; members heard; metro*; miles; missing from; monda*; monday; monitoring visit;
        most recent; multi; multi agency; need; new team; nobody could; norma*; not be; nurses; nurses and; of early;
        of family; of older; of this; of us; offending; offic*; ofsted also; ofsted came; ofsted inspection; on care;
        on every; on february; on services; on site; on that; on the; on which; once they; ordin*; other agencies;
        other local; other*; out to; out what; overv*; overview; own words; pair; part of; partnership; pathway plans;
        people who; perfo*; performance and; performance data; permanence; permanence is; pizza; plan by; plann*;
        planned for; playe*; played; point of; police health; polit*; political; political and; practice and;
        pre proceedings; prior*; proce*; protection children; protection enquiries; public health; quality commission;
        question; questionnaires; ran; range; reach; reason for; recognises that; records and; relea*; replies;
        report; report and; responsibility; reviewed the; reviewing; revisit; safeg*; safeguarding and; safety and;
        sat in; say what; schools and; scrut*; scrutinised; scrutiny committee; secon*; secti*; seeki*; seeking;
        seeking asylum; sends; sent in; service; services better; services the; set of; seven*; show; simpl*;
        single point; so as; some cases; some of; someb*; somebody; spent; state; step down; step in; step up;
        still to; strategic plan; suffi*; summe*; support in; system had; taken into; talked; talked to; team;
        team to; team were; teams are; teenagers in; than a; that he; that inspectors; that their; the best;
        the cabinet; the centre; the course; the edge; the education; the effectiveness; the experiences;
        the failings; the framework; the head; the inadequate; the job; the need; the people; the reason; the trust;
        the worst; their last; their*; theirs; them inadequate; they read; they thought; they went; they were;
        this autumn; those of; though the; thought to; three; time; time and; time to; to fill; to find; to four;
        to monitor; to parents; to show; to stop; to tell; together and; took in; took part; two inspectors;
        unaccompanied children; up at; up to; used; uses; usual; verdict on; view; visit on; visit the; visited in;
        voice*; voices; was at; was in; was only; was to; website; week in; well the; wellb*; wellbeing; were given;
        when we; where the; which inspectors; which is; which was; whom the; with other; with social; work of;
        workers are; years of; years settings; youth
        """,
        0.25: """
        = about leadership; a grade; a letter; a positive; a second; a short; aberd*; abuse; abuse and; acces*;
        action; advice and; agree; all over; alone; although the; an assessment; and breakfast; and for; and kept;
        and more; and ofsted; and or; and supervision; and this; and were; are helped; are not; are reviewed;
        areas and; arriv*; as; as an; as requires; as soon; assess; assessing; at how; at risk; at what; attention to;
        audit*; authority had; avail*; available; bad; be inadequate; becam*; became; bed; bed and; been asked;
        been found; been to; better for; board and; breakfast; brought in; but that; cabinet member; calls; came to;
        can get; care act; care are; care have; care leavers; carers who; cases; cases were; centre; chair; chair of;
        chanc*; children was; chronologies; class*; cllr; colle*; come; commissioned; commissioner; contacts;
        councillors; county; county council; cours*; course; criminal; decid*; decisions are; delivered; desk;
        detailed; developed; development; did not; difficulties; direc*; director; do and; do for; done; done by;
        dorse*; durin*; during; elected; else; engla*; enough to; enquiries; evalu*; ever; every*; exami*; examined;
        exceptional; experience and; families were; febru*; february; felt; fewer than; finis*; focus*; follow; for;
        for and; for their; for young; friday; from inadequate; furth*; further; gangs; get a; get on; given in;
        going on; good deal; good in; great*; greater; group*; groups; grown; had; had had; had seen; had their;
        happen; happens; has had; has improved; has not; health services; heard that; help children; holds; homes and;
        hopes; hospi*; how children; improved; in and; in april; in for; in march; in nine; in some; in this;
        in three; in time; inade*; inadequate; independent; indiv*; into a; invol*; involved; is due; is expected;
        is made; is what; it said; it will; janua*; january; know; know what; leavers; leavers with; led by; left out;
        letter; long term; looke*; looked; made; main: access; main: adolescents; main: adviser; main: age;
        main: announced; main: approved; main: assess; main: assessing; main: august; main: awarded; main: became;
        main: bed; main: board; main: breakfast; main: carry; main: case; main: charge; main: christmas; main: clinic;
        main: coming; main: commissioned; main: criminal; main: damning; main: department; main: desk; main: detailed;
        main: developed; main: dont; main: drawn; main: drew; main: enquiries; main: evidence; main: falls;
        main: findings; main: finished; main: football; main: fourth; main: front; main: frontline; main: given;
        main: got; main: groups; main: happen; main: he; main: higher; main: ilacs; main: improve; main: improved;
        main: individual; main: integrated; main: introduced; main: involved; main: judgements; main: leave;
        main: link; main: local; main: looked; main: main; main: match; main: meant; main: might; main: ministers;
        main: minutes; main: multi; main: no; main: nothing; main: noticed; main: nursery; main: nurses;
        main: october; main: offending; main: offer; main: opened; main: others; main: paper; main: partners;
        main: past; main: pathway; main: peoples; main: picture; main: political; main: processes; main: proportion;
        main: protected; main: provision; main: public; main: question; main: rating; main: reason; main: recognises;
        main: regularly; main: reports; main: respect; main: sat; main: scale; main: send; main: settings;
        main: staff; main: standard; main: statements; main: stayed; main: supervision; main: supported; main: talked;
        main: talking; main: teachers; main: teenagers; main: telephone; main: theirs; main: thorough; main: under;
        main: unpaid; main: verdict; main: violence; main: virtual; main: waiting; main: watchdog; main: whose;
        main: with; main: wrote; main: yearly; main: youth; major; manag*; meetings and; middle; ministers; missi*;
        missing; momen*; moment; more and; more than; morning; must; need to; needs; nhs; ninet*; no; norfo*; nursery;
        of inspectors; of its; of that; on; on a; on an; on how; once; opera*; other; other things; others; out the;
        outcome of; outside the; outst*; outstanding; overall grade; paper; parents had; participation; pathway;
        perma*; pictu*; picture; picture of; plan and; planning for; plans are; points; police; princ*;
        proceedings are; propo*; protected; protection; provi*; publi*; publish; purpose; rarel*; rarely; rated good;
        rating; rating of; read the; recog*; recognises; report by; report had; return; reviewing officers; said that;
        sat; schoo*; see; seen; send in; sent; separ*; serve*; service with; services; services and; set; settings;
        shortfalls; simple; since they; singl*; six of; sixth; skill*; skills; small; so; socia*; social; soon;
        soon as; staye*; stayed; strategy discussions; summer; super*; supervision; suppo*; talk to; talke*; teachers;
        team and; tell; than; that families; that of; that we; the assessment; the autumn; the better; the chair;
        the county; the department; the executive; the findings; the front; the lowest; the middle; the records;
        the regulator; their children; their families; their first; their report; their work; them and; them from;
        them is; there; these; they looked; they said; thorough; till; time in; to be; to staff; to talk; to the;
        to us; together in; told the; treated; trial; tuesd*; tuesday; two of; unacc*; unaccompanied; voluntary;
        waiting for; wales; wanted to; was for; was graded; way in; way it; weakness; wedne*; wednesday; week;
        went on; went to; were; were asked; were inspected; were made; what happens; what should; what would;
        when ofsted; when the; who are; who come; who do; who had; who use; whole; whose; with one; with the;
        with what; write to; written to; young people; young peoples
        """,
        0.125: """
        = inspectors; a new; about; about the; added; adole*; adopters; agency; among; and at; and is; appointed;
        are given; are made; areas of; arent; atten*; authorities; been done; befor*; began; better and; came;
        care were; check*; choic*; chron*; clinic; comin*; coming; concerns; conta*; council was; council will; days;
        depar*; department; different; do; domes*; domestic; dont; door; drawn; dropp*; dropped; duty; each; earlier;
        eleve*; eleven; enoug*; enough; every; expec*; family; first; focused; for a; for an; foste*; foster carers;
        get; good rating; gover*; have; head; here; in an; inspection of; inspectors saw; into; is to; lead; leave;
        leave*; leavers are; leavi*; leaving; leaving care; let; liste*; live; local; main: adequate; main: adopters;
        main: agency; main: alone; main: any; main: april; main: assessment; main: assessors; main: available;
        main: bad; main: because; main: between; main: call; main: chair; main: childs; main: chronologies;
        main: city; main: closely; main: concern; main: contacts; main: decision; main: disabilities; main: done;
        main: earlier; main: educational; main: effect; main: eighteen; main: families; main: family; main: felt;
        main: fifth; main: five; main: formal; main: fully; main: gave; main: get; main: gone; main: has;
        main: having; main: health; main: his; main: how; main: independent; main: inspections; main: its; main: kind;
        main: last; main: making; main: managed; main: meet; main: members; main: monday; main: months; main: more;
        main: office; main: old; main: one; main: outside; main: own; main: pandemic; main: part; main: performance;
        main: plan; main: planning; main: positive; main: recommendations; main: report; main: require; main: risk;
        main: scrutiny; main: small; main: statement; main: strategy; main: together; main: took; main: unaccompanied;
        main: week; main: well; main: whether; main: whole; makes; managers; might; minis*; minut*; morni*; negle*;
        never; nobod*; nobody; not always; of care; of disabled; of service; of them; of those; or a; our; oversee;
        past; pathw*; people in; plans were; point*; practitioners; priority; progress of; public; purpo*; put; read;
        relatives; report said; requi*; require; retur*; review; safeguarding; sense; septe*; serious; setti*; shared;
        shoul*; should; since; social care; stop; strategic; suita*; suitable; teach*; teenagers; the borough;
        the home; the letter; the outcome; the risk; then; thing*; things; thought; to have; told that; took; traff*;
        treat*; trust; under the; use; viole*; violence; virtu*; virtual; visits; volun*; vulne*; vulnerable;
        vulnerable children; waiti*; waiting; we; were not; what the; when a; when it; with send; with special;
        witho*; without; work; work is
        """,
        -0.125: """
        = about plans; a childs; a family; a focused; a joint; a long; a year; above; accom*; accommodation; addre*;
        adopt*; adoption; adults; advic*; advice; advis*; advoc*; affec*; agenc*; agencies; all; alway*; always;
        and are; and there; answers; are; are good; are the; area; aroun*; around; arrangements for; as the; asked to;
        assessments; asylum seekers; asylum seeking; becom*; been put; been rated; benef*; better than; borough;
        breaks; broth*; brothers; broug*; brought; built; by; calle*; canno*; cent of; centres; changed;
        children from; children looked; clear*; close; commu*; consent; consistent; const*; countys; delay; do not;
        down; each child; educa*; ehc; elsew*; elsewhere; emerg*; end; engli*; english; example; execu*; exper*;
        faili*; failings; fair; families; fathe*; figures; file; follo*; following; for all; for education; for more;
        former; get the; good and; good at; grand*; group; guard*; had not; hand; has found; have not; helpe*; helped;
        helped to; house*; housi*; housing; how many; hubs; if; improvement to; improving; in each; in june; in touch;
        incon*; inspectors that; is being; is done; is one; its care; its childrens; itsel*; itself; job; judged;
        june; just; lack; lack of; language; lates*; latest; less; line; livin*; living; main: across; main: act;
        main: adopted; main: adults; main: advice; main: against; main: babies; main: back; main: be; main: before;
        main: bosses; main: both; main: brought; main: built; main: by; main: cared; main: change; main: checks;
        main: commended; main: conference; main: core; main: county; main: decisions; main: delay; main: did;
        main: down; main: each; main: elsewhere; main: england; main: executive; main: fathers; main: fewer;
        main: file; main: government; main: group; main: hand; main: help; main: here; main: housing; main: impact;
        main: inadequate; main: justice; main: keeps; main: lack; main: language; main: line; main: lists; main: live;
        main: meeting; main: month; main: national; main: neighbouring; main: nine; main: often; main: only;
        main: other; main: overall; main: panel; main: phone; main: placed; main: possible; main: posts;
        main: practice; main: quality; main: questions; main: rather; main: real; main: safeguarding; main: saw;
        main: seldom; main: self; main: several; main: sign; main: signs; main: someone; main: specialist;
        main: spring; main: stable; main: start; main: step; main: strength; main: themselves; main: throughout;
        main: times; main: today; main: understand; main: waited; main: was; main: words; main: workers;
        main: workforce; main: writing; make; makin*; making; many children; member; menta*; mental; million; misse*;
        missed; month*; monthly; most children; mothers; much; news; night; no child; not all; now; number; of; of it;
        of social; of their; office; order*; out; page; parti*; partners; patie*; people were; phone; plan is;
        planning; pract*; produ*; promised; protection plans; psych*; published; pupil*; pupils; rathe*; rather;
        reaso*; received; recorded; refugees; regular; relationships; requiring; resid*; response to; room; said to;
        saw; say; seeke*; seekers; seldo*; seldom; senio*; senior; services have; several; share; short breaks;
        short*; sign; signe*; signed; siste*; six; speak; stabl*; stable; starts; strength; stron*; strong; support;
        takes; teams; ten; the care; the councils; the countys; the public; the quality; the rating; the right;
        the service; the social; them to; thems*; themselves; thera*; theres; they also; they are; those; to an;
        to put; toget*; together; trans*; twent*; twenty; under; understood; up; up with; wait for; waite*; waited;
        was set; way; weeke*; well and; were said; what; with; with parents; with young; workers in; workf*;
        workforce; worries; would be; write; writi*; writing
        """,
        -0.25: """
        = about unaccompanied-children; a boy; a case; a council; a fifth; a good; a lot; a manager; a panel; a plan;
        a review; a significant; a specialist; a very; abuse*; abused; accor*; accur*; achie*; achieved; acted;
        actions; added that; adult social; adult*; advisers; after a; again*; against; all but; allow*; almos*;
        almost; ambit*; an; an action; an improvement; and an; and do; and family; and some; and three; and to;
        and when; and young; another; answe*; anyon*; anyone; appli*; applications; are more; arranged; as for;
        asked what; at; at every; at home; at least; autho*; authoritys; avera*; average; babie*; babies; back in;
        base; be asked; be good; because they; before; before they; below; besid*; books; borou*; borough has; bosse*;
        bosses; both; botto*; bottom; bringing; brought up; came in; came out; can be; can see; capac*; capacity;
        care had; care is; care of; carry*; carrying; cent; challenges; charity; checks; chief executive; child;
        child in; children and; children had; children to; children whose; city councils; close to; close*; closed;
        co; come back; committed to; complex; compu*; concerned; confe*; confi*; confident; confirmed; contact with;
        conte*; contract; council; critical; cultu*; culture; custody; date; dates; days and; deali*; dealing; decem*;
        december; decided; decis*; decisions; delay*; delays; deliv*; depen*; deter*; determined; diffi*;
        disabilities send; discussed; district; draw; e; each other; early and; easy; education is; effor*; efforts;
        emoti*; emotional; enough and; even; eveni*; evening; every child; every six; everything; examp*; experienced;
        experts; extra; face; fast; faste*; faster; favou*; fewer; fewer children; figur*; findings and; firm; five;
        for adult; for carers; for families; for older; for the; force; foster; found the; fourteen; free; fund;
        getting better; given an; glad; go; goes on; gone on; gone up; good as; guida*; guidance; had been; had begun;
        hall; happy; harde*; harder; hardl*; hardly; has become; has given; has made; has rated; has said; have got;
        have the; heads of; health visitors; heari*; help; help and; help for; high quality; highe*; highl*;
        highlighted; hold; homes are; homes for; hours; how to; hundr*; impact of; impact on; impro*; improve;
        in childrens; in custody; in eight; in every; in four; in january; in particular; inquiry; insid*; inside;
        inspection in; inspection team; inspectors also; inspectors said; into care; into the; intro*; inves*; is a;
        is also; is too; it; it also; joine*; joined; journ*; journey; judged good; judged to; judgement is;
        judgement of; keepi*; keeping; keeps; key; know where; knows; labour; large*; last; leader; leaders are;
        learn*; legal; leice*; letters; like to; list of; live in; local*; lose; lot; low; lower; main: able;
        main: accepted; main: accommodation; main: achieved; main: acted; main: advisers; main: ago; main: always;
        main: answer; main: anyone; main: asks; main: auditors; main: average; main: away; main: base; main: become;
        main: been; main: blank; main: boy; main: breaks; main: bright; main: bringing; main: brothers; main: caring;
        main: carried; main: carrying; main: centres; main: challenges; main: charity; main: clear; main: closed;
        main: co; main: comes; main: complaints; main: confirmed; main: consent; main: consistent; main: continuing;
        main: contract; main: culture; main: custody; main: date; main: dates; main: decided; main: delays;
        main: determined; main: do; main: doing; main: draw; main: early; main: easy; main: effectively;
        main: efforts; main: emotional; main: empty; main: even; main: evening; main: every; main: example;
        main: experienced; main: extra; main: face; main: fair; main: few; main: firm; main: following; main: follows;
        main: force; main: forty; main: foster; main: fostered; main: fourteen; main: free; main: glad; main: going;
        main: guidance; main: hall; main: happened; main: happy; main: harder; main: hardly; main: him; main: hold;
        main: home; main: honest; main: hours; main: improving; main: inconsistent; main: inside; main: is;
        main: join; main: joined; main: judged; main: just; main: keeping; main: knows; main: labour; main: leader;
        main: learn; main: legal; main: less; main: letters; main: lifted; main: liked; main: living; main: longer;
        main: lose; main: low; main: mayor; main: me; main: member; main: men; main: million; main: model;
        main: monthly; main: ms; main: my; main: near; main: neither; main: never; main: new; main: news;
        main: number; main: off; main: ones; main: order; main: pace; main: page; main: panels; main: passed;
        main: permanent; main: persons; main: plain; main: pleased; main: pointed; main: praises; main: professionals;
        main: provided; main: quarter; main: rate; main: rates; main: received; main: recorded; main: recovery;
        main: reflect; main: refugees; main: register; main: relationships; main: reply; main: requiring;
        main: rights; main: ring; main: room; main: rung; main: safer; main: satisfied; main: scheme; main: school;
        main: seekers; main: seriously; main: share; main: sit; main: sixteen; main: slow; main: something;
        main: sooner; main: speaks; main: special; main: spending; main: started; main: steady; main: strong;
        main: such; main: support; main: swift; main: systemic; main: takes; main: targeted; main: test; main: thanks;
        main: that; main: third; main: told; main: touch; main: training; main: trust; main: trusts; main: turn;
        main: understood; main: upon; main: vulnerable; main: wait; main: we; main: welcome; main: werent;
        main: while; main: whom; main: without; main: works; main: worries; main: worst; main: would; main: written;
        main: wrong; main: years; marke*; matches; matte*; men; midwi*; milli*; mother; my; nearl*; nearly; needed to;
        neighbouring; neighbours; next year; not been; not in; not know; note; notes; numbe*; number of; of all;
        of court; of harm; of parents; of practice; of probation; of september; off; off a; off the; offered; old;
        on and; on improving; on monday; once and; ones; oppor*; or more; organ*; our care; out a; outcomes for;
        outline; outside; pace; paid; panel; part in; passe*; passed; people are; people had; permanent; picke*;
        picked; place*; plain; plan was; planning and; pleased; pledg*; pointed; polic*; posit*; possi*; possible;
        practice; practice was; praise for; praised the; praises; preparation; prese*; previous inspection;
        professionals; progress and; promi*; protect children; proto*; protocol; proud; put on; quality assurance;
        quart*; quarter; quickly and; raised; rates; reach*; reached; receive a; recen*; recently; recommendations;
        record; recru*; referred; reflect; refug*; relie*; remai*; report that; report which; reports of; respo*;
        response; rewri*; right*; rights; safe and; safer; said and; said they; satis*; schem*; scheme; score of;
        scst; secondary; secto*; see that; self; self assessment; services at; sever*; signs; since a; sit; sixte*;
        sixteen; slow; some; someo*; someone; speak*; speaks; specialist; stabi*; staff have; staff in; staff*;
        started; state*; statement; statement of; states; stay; stay in; stead*; steady; step; struc*; such a; sugge*;
        suppl*; support from; sure that; swift; take part; talked about; team had; templ*; test; thanks; thanks to;
        that childrens; that is; that some; that time; that was; that were; the action; the answer; the chief;
        the end; the joint; the one; the single; the three; the word; the youth; their lives; their parents; them the;
        theme*; themes; there had; they come; things are; third; those who; thoug*; though; throughout;
        throughout the; time with; times; times*; to a; to bring; to care; to check; to deal; to develop; to hear;
        to improve; to it; to move; to turn; to write; told what; too little; too long; too many; too much; torba*;
        touch; trusts; turn; understand; up a; updat*; update; upon; used to; visit; volunteers; wait; was no;
        was not; was rated; was still; was that; we are; weak; weaknesses; welcome; well enough; were rated; weren*;
        werent; what came; where it; while the; who; who came; with partners; word; words; work for; work with;
        worried about; worry*; worrying; wsoa; year before; year old; year to; yjs
        """,
        -0.375: """
        a group; a number; a question; a service; about how; above all; accepted; according; according to; ackno*;
        acros*; across; act on; adults at; after children; after*; aftercare; also been; among those; an inadequate;
        an ofsted; and by; and in; and not; and protection; and said; and tell; and the; and their; anoth*; any time;
        are kept; are known; are to; as in; as inadequate; asked the; asks; at that; auditors; authority in; basic;
        be found; be given; be reviewed; be seen; become; been carried; been held; been taken; begun to; behin*;
        behind; belon*; besides; black*; blame; boy; boys from; brand*; branded; bright; bring*; broml*; budget; but;
        by now; by ofsted; came into; carried; cause; cause for; celeb*; chari*; chief inspector; children board;
        children have; children services; children will; childrens care; clear; comes; commended; commended the;
        comment; commissioners; consu*; could come; council for; councils own; councils services; councils work;
        count*; country; critical of; dange*; danger; deepl*; deeply; deman*; demand; develop; difficult; direction;
        disappointed; distr*; doing; done at; done in; early; education; education dfe; enter*; explains; failures;
        families who; feel; first time; for disabled; for how; for its; for vulnerable; for what; forty; forwa*;
        forward; found; four in; four years; gener*; get better; girls; give up; go back; good overall; grade of;
        green; had left; had worked; handl*; hard to; has a; have given; have their; heard of; highest; hones*;
        how hard; i; ident*; if you; impre*; impressed; improvement was; in a; in december; in five; in our; in ten;
        in that; in two; in what; independent chair; inqui*; inspection and; inspection by; inspection had;
        inspection report; inspectorate of; inspectors commended; inspectors praised; inspectors recommended;
        inspectors were; is much; it follows; it gives; it is; it means; it the; it went; join; joint; judged the;
        kept; labou*; last week; later; learning; leavers is; led; led to; letter to; libra*; liked; likes;
        local authoritys; londo*; long; looki*; looking; looking for; made a; made since; main: according;
        main: after; main: agenda; main: almost; main: an; main: area; main: arrivals; main: assessments;
        main: behind; main: below; main: blame; main: books; main: branded; main: called; main: capacity; main: cause;
        main: cent; main: circumstances; main: comment; main: commissioners; main: complex; main: confident;
        main: conservatives; main: constabulary; main: country; main: danger; main: delivering; main: demand;
        main: direction; main: disappointed; main: district; main: e; main: fact; main: failures; main: fast;
        main: faster; main: feel; main: forum; main: future; main: girls; main: green; main: highest;
        main: highlighted; main: impressed; main: into; main: job; main: jointly; main: kcc; main: knew;
        main: learning; main: led; main: lot; main: marked; main: measures; main: midlands; main: name;
        main: neighbours; main: nor; main: noted; main: notes; main: notice; main: olds; main: on;
        main: organisations; main: particular; main: partnerships; main: per; main: person; main: picked;
        main: places; main: plans; main: praise; main: preparation; main: present; main: pressure; main: previous;
        main: properly; main: protocol; main: raised; main: reached; main: reading; main: recommended; main: record;
        main: response; main: reviews; main: running; main: session; main: sets; main: she; main: showed; main: shown;
        main: side; main: significant; main: since; main: spoke; main: statutory; main: steps; main: stressed;
        main: systems; main: teams; main: ten; main: town; main: transport; main: troubled; main: twelve; main: union;
        main: us; main: wants; main: weak; main: were; main: when; main: widespread; main: worker; main: year;
        main: yjs; main: youngsters; maint*; majestys inspectorate; march and; marked; me; measu*; measures; medwa*;
        meeting; model; monitoring; mothe*; moved to; much of; name; natio*; needs of; neith*; neither; next door;
        next full; nine; no more; no other; nor; not have; noted that; notti*; of better; of concern; of december;
        of help; of june; of these; of two; of which; offer*; ofsted called; ofsted inspected; ofsted the; ofsteds;
        often; olds; on safeguarding; one in; other authorities; out as; outli*; outstanding and; overs*; oversight;
        oversight of; pandemic and; parent; parents are; particular; people said; per; per cent; performing; person;
        peter; picked up; placed; places; plan; plan of; plan on; plans; policy; practice in; praise; press*;
        pressure; probation has; programme of; promp*; provided; put the; quali*; quality; quickly; rate; recov*;
        refer*; refle*; regio*; region; remar*; remin*; report on; report says; reported that; runni*; running;
        safeguarding children; salfo*; same; saw that; says; school; schools are; sector; service for; services as;
        services is; sessi*; set up; sets; showe*; showed; shown; shows; side; significant; significant weaknesses;
        since march; six months; six weeks; six years; so often; social worker; some children; somet*; sorry; special;
        spend*; spending; spoke of; staff who; stage; statu*; statutory; stepp*; stepped; steps; successful;
        such children; sunde*; systems; take the; targe*; thank*; that every; that people; that services; that what;
        the child; the country; the covid; the day; the good; the highest; the improvement; the last; the leaders;
        the meeting; the minister; the new; the nhs; the old; the plan; the recent; the region; the same;
        the strategic; the time; the top; the visit; them that; there would; they found; they now; they should;
        they want; this has; this part; this week; three of; three years; time since; to childrens; to help; to no;
        to say; together with; told us; took up; town; train*; training; troubled; trust*; twelv*; twelve; two in;
        under way; union; unsui*; unsuitable; us and; very; want; wants; warri*; was now; was planned; were of;
        were under; what inspectors; what it; what parents; what their; when they; which has; which ofsted;
        which should; who lead; who was; why the; wides*; widespread; will also; with an; with which; work was;
        workers who; works; works*; worried; writt*; written; written statement; wrote that; year olds; young adults;
        young person; young*; youngsters
        """,
        -0.5: """
        a child; able; able to; action on; adoption and; again and; ago; all four; among them; an update; and all;
        and education; and its; and was; answer to; are in; area send; arrivals; as good; asked whether; at any;
        at once; at the; at which; be an; be done; been set; been under; begun; being; boys; bradf*; bring; budge*;
        but they; care plans; carried out; children are; childrens home; come and; concerns about; concluded; conse*;
        constabulary; contact and; cost; could be; councils in; cqcs; crisi*; crisis; criticised; decisions about;
        deleg*; delivering; descr*; effective; eleven months; end of; ended in; expla*; extre*; fact; fact that;
        failu*; few councils; fit; for child; for others; for some; forum; four times; from ofsted; full inspection;
        future; getti*; getting; goes to; had also; had found; had kept; had no; had told; half of; halto*; harm;
        has called; have made; he had; he said; her; him; howev*; however; identified; improvement notice;
        improvements in; in july; in october; in those; in which; inspection found; inspectorate has; inspectors say;
        inspectors wrote; is making; it to; its inspection; its kind; its services; kcc; keep children; kings*; knew;
        later on; leaders of; leavers were; letter from; lives; local safeguarding; lockd*; main: above;
        main: accepts; main: action; main: also; main: among; main: are; main: being; main: boroughs; main: bottom;
        main: boys; main: budget; main: chief; main: children; main: concluded; main: congratulated; main: contact;
        main: cost; main: countys; main: crisis; main: criticised; main: deeply; main: described; main: develop;
        main: difficult; main: end; main: faces; main: failings; main: forward; main: gets; main: had; main: half;
        main: hands; main: heads; main: however; main: i; main: journey; main: key; main: left; main: life;
        main: lockdowns; main: most; main: moved; main: offered; main: open; main: opposition; main: our; main: over;
        main: oversight; main: papers; main: partner; main: pay; main: performing; main: policy; main: priority;
        main: problems; main: protect; main: proud; main: read; main: region; main: required; main: same; main: sees;
        main: shows; main: sixty; main: some; main: sorry; main: stage; main: stay; main: surprised; main: they;
        main: very; main: want; main: welcomed; main: welcomes; main: worried; main: worrying; main: worse; means to;
        middl*; more children; ms; need of; neigh*; now have; now that; of a; of action; of adult; of how; of local;
        of weakness; of what; of whom; ofsted said; on their; oppos*; opposition; organisations; other councils; ours;
        out on; overall judgement; paper*; papers; partner; partnerships; pay; peopl*; people aged; people between;
        people have; pleas*; poor; present; previous; problems; process and; prope*; properly; protect; put in;
        raise*; reading; repea*; review and; reviews; run; safe; said the; sandw*; say in; scath*; scathing;
        school was; sees; send partnership; senior managers; service and; service which; services department;
        services to; she; signi*; since september; sloug*; so that; something; speci*; start*; stres*; stressed;
        succe*; support and; sure; susse*; team was; than the; that; that progress; that they; the assessors;
        the city; the focused; the grade; the hub; the list; the ofsted; the partnership; the performance;
        the subject; the support; the view; the wsoa; their needs; they need; time of; time they; to account; to act;
        to do; to keep; to protect; to take; told; transport; two areas; us; visit to; was getting; was given;
        was looking; weigh*; were judged; what a; what is; when inspectors; who were; will come; work to; worke*;
        worker; worse; would not; years ago
        """,
        -0.625: """
        accept; after; after its; agreed; alrea*; already; and found; and had; and her; and read; answer; april;
        at present; away; bette*; called the; care in; children with; childrens trust; compa*; concl*; congr*;
        congratulated; contr*; could; council a; croyd*; deal with; described; died; door in; downs;
        education secretary; ended; families and; family will; far; focused inspection; focused visit; follows;
        for this; good but; had already; had ended; had judged; half; has gone; heads; in february; in how;
        inadequate rating; inspectors looked; is that; it and; it that; it was; last full; last time; last year;
        lead the; left; letter about; list; littl*; little; main: agreed; main: begun; main: citys; main: died;
        main: fit; main: go; main: grim; main: have; main: her; main: joint; main: kept; main: little; main: many;
        main: move; main: progress; main: put; main: quickly; main: referral; main: safe; main: say; main: scathing;
        main: serious; main: supports; main: sure; main: top; main: unison; main: up; main: ways; main: why;
        monitoring letter; more of; moreo*; moreover; moved; neede*; needed; no family; north*; our children; out of;
        over; partn*; perso*; previ*; probl*; progress had; quick*; readi*; recommended; referral; required;
        required improvement; right; see the; service had; services are; services had; sixty; some months; subject of;
        supports; surprised; surre*; syste*; than at; the contact; the local; the plans; the police;
        the recommendations; the sixth; the year; third of; this; this reason; thought the; time that; to work; top;
        troub*; two years; under*; up by; up in; was good; ways; we have; weaknesses in; what had; where; where they;
        with a; with those; works with; worri*; year and
        """,
        -0.75: """
        = found; a; all of; and go; and it; are looked; are now; before the; better; by a; children; children were;
        citys; commission cqc; committed; compl*; contact; council to; director for; disap*; education health; finds;
        from an; given the; going; harts*; home; improvements; in their; inspectors thought; it has; keep; least;
        leavers in; life; made no; made the; main: accept; main: as; main: bring; main: december; main: effective;
        main: ended; main: enough; main: far; main: finds; main: improvements; main: intervention; main: itself;
        main: keep; main: least; main: list; main: lives; main: money; main: much; main: needed; main: poor;
        main: respond; main: says; main: stood; makes it; many; members will; money; monitoring visits; most of; move;
        of services; ofsted cqc; open; out who; people; read in; recom*; review of; say that; services were; surpr*;
        tames*; that inspection; the citys; the dcs; the number; the staff; the town; this makes; to ofsted; to this;
        today; uniso*; unison; welcomes; were inadequate; when services; whether the
        """,
        -0.875: """
        = about education; = about management-oversight; agree*; also found; and that; been inadequate; care; chief;
        council has; found that; from march; goes; in the; inspectors; inspectors from; inspectors had;
        inspectors read; intervention; local area; lost; main: a; main: already; main: childrens; main: committed;
        main: could; main: goes; main: identified; main: long; main: lost; main: now; main: to; main: too; main: two;
        main: weaknesses; more; of education; on childrens; on from; on its; on those; prepa*; rating and;
        second visit; stood; take; there were; they could; they have; up from; visit was; was; was inspected; why;
        year; years
        """,
        -1.0: """
        = narrated; a third; and families; and september; has inspected; high; how we; inspectors came; main: better;
        main: child; main: cqcs; main: downs; main: run; main: take; ofsted inspectors; only; reported; respond;
        the authority; this inspection; to get; was inadequate; welco*
        """,
        -1.125: """
        = about workforce; also; areas for; criti*; go on; how the; in its; inspected in; main: right; main: still;
        march; named; ofsted and; should be; still; that children; the first; the four; to ofsteds; too; visit in
        """,
        -1.25: """
        accep*; going to; hard; in may; inspection; main: found; main: getting; main: good; main: hard; main: named;
        main: praised; main: reported; praised; respond to; said; that it; there was; to look; visits in; were going
        """,
        -1.375: """
        = about timeliness; between april; main: high; when
        """,
        -1.5: """
        looked after; main: them; ofsted report; the council
        """,
        -1.875: """
        = council; prais*; the children
        """,
        -2.25: """
        joint inspection; main: said
        """,
        -3.75: """
        = foot
        """,
        -5.25: """
        = strength
        """,
        -6.0: """
        = improvement
        """,
    },
    Theme.OTHER: {
        4.375: """
        = about other
        """,
        2.25: """
        = context; protection plans
        """,
        2.0: """
        care is
        """,
        1.75: """
        are in; victi*; viole*
        """,
        1.625: """
        = about health; fathe*; finan*; home care; mothe*; yjs
        """,
        1.5: """
        from a; had gone; main: parents; main: victims; main: yjs; negle*; one in; parents; trans*
        """,
        1.375: """
        child protection; family time; from march; it; main: neglect; money; neglect; part in; the inspectors;
        to school; victims; who have; work with
        """,
        1.25: """
        advoc*; budge*; co production; councils care; died; direct payments; eight; fathers; in ten; main: childrens;
        main: domestic; main: people; many; production; sente*; service works; sisters who; taxis; the children;
        to childrens; we have; what this
        """,
        1.125: """
        = foot; a social; adult mental; and other; and outcomes; at present; brist*; care and; carers get; co;
        contact; dads; fathers were; has come; help people; main: area; main: care; main: change; main: court;
        main: older; main: probation; main: send; many families; notti*; of neglect; paren*; parents did; payments;
        people; shared lives; some children; that it; the local; the shared; the time; unpai*; unpaid; we get;
        where it; who go; workers they
        """,
        1.0: """
        = about assessments; advocacy; after children; alcoh*; alcohol; and two; arran*; bills; break*; clubs; commu*;
        compe*; compl*; cost; could get; crime; done to; from those; got a; have a; home; in four; in which; is where;
        just over; kept; live in; looks after; main: abuse; main: bill; main: children; main: contact; main: debt;
        main: died; main: does; main: information; main: kept; main: live; main: local; main: offer; main: production;
        main: register; main: says; main: stranger; main: two; main: unpaid; main: who; main: year; meanw*; meanwhile;
        money for; mothers; of what; offen*; olds who; payme*; police in; present; provide; recen*; recently; relat*;
        separation; servi*; services for; since been; some of; teenagers have; that council; through the; to this;
        unpaid carers; violence; was also; young parents; youth workers
        """,
        0.875: """
        = about care-leavers; = about management-oversight; = about missing-and-exploitation; a stranger; aboli*;
        abolished; always assessed; and how; and sisters; and we; and what; answers; apart; are called; are kept;
        at the; belon*; birth parents; carer*; carers; centres; charg*; children live; children up; childrens service;
        come before; council spent; disability had; each year; equipment and; five years; fled; for prevention;
        for young; found to; get to; good social; have more; help; help with; in experience; in our; inspection team;
        is held; kille*; killed; libra*; main: alcohol; main: apart; main: co; main: covid; main: crime; main: crisis;
        main: dads; main: else; main: engaged; main: help; main: independent; main: internet; main: killed;
        main: partners; main: recently; main: taxis; main: them; main: tribunal; main: unanswered; main: unitary;
        main: using; main: vital; men who; menti*; most; mums; not always; of child; of covid; own and; people are;
        people moving; plans has; reach young; recei*; receives; relationships; reported; resid*; saw; sentence;
        services; set out; so far; specialist childrens; spend*; stabb*; support for; the families; the transition;
        the view; they could; this inspection; to support; transition; unita*; unitary; up late; were not; work at
        """,
        0.75: """
        a boy; a family; a forum; a risk; a support; about; adult*; adults; allegations of; and alcohol; and all;
        and their; and well; another thing; are asked; are now; are put; arrivals; been praised; besid*; besides; boy;
        boy of; brothers and; called the; came into; care homes; carers feel; children in; children were;
        childrens trust; comes from; const*; conta*; councils work; court; covid; currently; debt; department;
        drug and; effect; engag*; engaged; equit*; equity; equity in; famil*; families act; fifth of; financial;
        from childrens; get a; gone up; good results; harm is; have used; herit*; heritage; hospital discharge;
        households; improve its; in many; inspectors said; into the; invol*; is; is done; it and; knife crime;
        leavers are; left to; local offer; looked after; lost their; main: after; main: age; main: allegations;
        main: bills; main: climbed; main: clubs; main: communicate; main: cost; main: county; main: days;
        main: department; main: eight; main: equipment; main: even; main: follow; main: group; main: hard;
        main: healthy; main: helping; main: lessons; main: liberal; main: money; main: mums; main: neighbours;
        main: of; main: on; main: payments; main: professionals; main: proud; main: quarter; main: reaches;
        main: receives; main: recognised; main: relationships; main: removed; main: results; main: room; main: run;
        main: runs; main: scrutiny; main: separation; main: small; main: spent; main: tackle; main: transition;
        main: transitions; main: violent; main: yos; major*; majority; meeting is; men; mentions; most have;
        moving from; nine in; note; of private; offend; people seeking; police; police probation; practice of; prese*;
        preve*; proba*; probation; promise; quarter of; reabl*; reablement; resident; risen; risk assessment; run a;
        safeguarding board; sandw*; seeking asylum; separ*; share*; shared; should do; somet*; stran*; stranger;
        super*; that our; the areas; the city; the councils; the money; the partnership; therapeutic help;
        there might; there were; they can; those under; three children; time is; time of; to improve; to neglect;
        told that; trave*; tribunal; trust; turn; two new; unans*; unanswered; unequ*; using; violent; well enough;
        which requires; who fled; whose children; with about; with no; with special; work practice; workers and;
        wrong; yos
        """,
        0.625: """
        = about childs-voice; = about scope; = about unaccompanied-children; a football; a hospital; a quarter;
        a section; activities; advocacy is; affected; after by; agencies in; all through; alway*; always; an evening;
        an organisation; and a; and early; and families; and health; and midwives; and some; appro*; are; are among;
        are brought; are given; are pleased; are supported; are waiting; as part; as was; asked what;
        assessments came; aware; aware of; barns*; been slow; before anything; being let; bill; birth*; birthdays;
        board has; breakfast clubs; budgeting; by social; can go; care at; care in; care when; charges; child have;
        children board; children did; childrens; city; city council; closed; closed and; coerc*; coercive; commo*;
        commonest; council to; croyd*; croydons; curre*; damp; dealt with; democ*; depar*; died in; direct;
        district has; does; does about; does is; education and; ensur*; equal*; equip*; equipment; everybody;
        experience and; family networks; feeling; fees; fees for; fell by; fewer children; fifth;
        financial assessments; five in; for help; for others; for parents; for people; force; found that; get;
        given enough; good; good at; had a; handed to; has climbed; has since; have worked; health visitors; healthy;
        her; hobbi*; hobbies; house for; housi*; housing; if things; in its; in person; inclu*; include; information;
        inspectors it; inspectors made; interviews with; is worth; issued; issued a; it has; it means; it received;
        it would; joint visits; kitchen; knew the; knife; last month; leavers were; left; letters; letters before;
        life chances; living in; made a; main: advocacy; main: affected; main: against; main: agreed; main: answers;
        main: anything; main: arranged; main: arrangement; main: arrivals; main: as; main: available; main: aware;
        main: because; main: better; main: books; main: borough; main: boy; main: close; main: currently; main: damp;
        main: disposals; main: effect; main: enough; main: exceptional; main: fathers; main: feeling; main: first;
        main: fled; main: force; main: funds; main: heritage; main: highlighted; main: hm; main: homes;
        main: households; main: increase; main: involved; main: kitchen; main: largely; main: life; main: majority;
        main: making; main: mentions; main: mother; main: mothers; main: noticed; main: offend; main: outcomes;
        main: over; main: per; main: prevention; main: process; main: provide; main: put; main: re; main: reablement;
        main: reading; main: referrals; main: reported; main: resident; main: risen; main: roll; main: rules;
        main: show; main: spends; main: suffer; main: supervised; main: that; main: unaccompanied; main: under;
        main: violence; main: with; main: worth; main: years; managing; manch*; march; media; mende*; mended; miles;
        money is; month the; most vulnerable; mother; movin*; moving; much; need more; neglect is; netwo*;
        no recourse; not know; noticed; number of; of being; of concern; of court; of each; of good; of money; of six;
        of some; of support; of them; of which; offers; often left; oldha*; openl*; openly; or a; or with; ought;
        ought to; our care; out in; out on; out who; parents who; parents whose; payments were; people aged;
        people need; people whom; perpe*; peter*; plans in; produ*; professionals are; provi*; pupil; pupil in;
        put down; re inspection; recog*; recognised; removed; report says; reported missing; requests for; residents;
        results; results for; risk are; room; rules; safeguarding children; said a; say more; services and;
        services of; several young; single; sometimes; sorte*; sorted; sorted out; sorts; spending; spent; staff and;
        statement; stret*; supervision are; support; table; taken up; team was; techn*; that adult; the cases;
        the harm; the library; the life; the safeguarding; their care; therapeutic; they now; time; to change;
        to feel; to get; town; transition to; transitions; travel to; trust was; turn up; under; under one;
        under supervision; under*; used as; value; value the; video; view of; visitors and; visits by; vital;
        was looking; went unanswered; were at; were of; were so; were told; when; who help; who said; whom no;
        why the; wing; with birth; with less; women who; worker who; worth; would also; would be; youth centre
        """,
        0.5: """
        = about disabled-children; = about permanence; a carers; a community; a concern; a house; a line; a matter;
        a monitoring; a named; a prayer; a programme; a real; a week; about the; abuse*; abused; activ*; adoption and;
        adults in; adults with; advocates; advocates for; affec*; affected by; after being; alleg*; allegations;
        and decisions; and of; and police; and the; and this; another matter; are checked; are living; are there;
        are under; argue*; argued; arranged; assessed and; assessments had; at that; auditors; baili*; bailiffs;
        banks; been used; before proceedings; belong to; belonged; belonged to; between childrens; between them;
        bigge*; birth; board was; borough have; borough is; breakfast; bruis*; by now; cardi*; carers from;
        carers had; cases they; cash; cent in; centr*; chall*; chances; chances of; change; change for; checks on;
        child gets; children a; children after; children from; children should; climb*; climbed; communicate;
        communities; complaints; concern; concern about; concerns and; conte*; could have; could not; council it;
        council was; council works; covers; crept; cultures; dawso*; dawson; day; days; death; debts; described as;
        did better; diffe*; easy to; effec*; eight in; eight years; elect*; else; emerg*; emergency; england and;
        enough for; enough that; even; even when; examp*; experience; fares; feel; feeli*; fell; fewer; for families;
        for months; for over; for respite; for what; forma*; formally; forum; fostering arrangements;
        fostering households; found out; fundi*; funding; funds; futures; gap; get better; give up; given; go to;
        gone; good progress; graded; grandparents and; greater; grumb*; happy to; has; have improved; haven*; he had;
        held back; held to; her majestys; here are; hit; home to; homes; hospital; house*; i was; improve; in every;
        in five; in force; in hospital; in need; in the; in wales; incre*; indep*; infor*; information in;
        inspectors noted; inspectors reviewed; inspectors they; is another; is available; issue*; it comes; it found;
        it goes; it was; its good; its staff; january and; journeys; justice system; kcc; keep children; kept in;
        kitch*; kitchen table; knew; knew how; know well; lack; lanca*; languages; largely; learning disability;
        least; leavers a; less; lessons; lette*; letter that; letters and; liberal; libraries; life; liked the;
        living with; local; long term; looking after; looks; main: activities; main: ago; main: auditors;
        main: bailiffs; main: belong; main: besides; main: birthdays; main: carers; main: cases; main: centres;
        main: champion; main: charges; main: child; main: city; main: clear; main: closed; main: club; main: coercive;
        main: complex; main: covers; main: creative; main: crept; main: croydons; main: cry; main: deals;
        main: democrats; main: equity; main: explained; main: feel; main: fell; main: fifth; main: formally;
        main: fostering; main: funding; main: gap; main: given; main: hall; main: high; main: hit; main: hobbies;
        main: hospital; main: hours; main: ill; main: include; main: inspection; main: involving; main: june;
        main: knew; main: knife; main: laugh; main: least; main: level; main: look; main: manages; main: many;
        main: march; main: meant; main: meanwhile; main: men; main: mended; main: minutes; main: most; main: mum;
        main: needs; main: nhs; main: note; main: occasions; main: online; main: openly; main: ought; main: our;
        main: oversight; main: overspend; main: partnership; main: pay; main: period; main: person; main: present;
        main: pressure; main: priority; main: prison; main: privately; main: profile; main: promise; main: pupils;
        main: rates; main: recourse; main: reforms; main: refused; main: remarked; main: report; main: requests;
        main: saw; main: sentences; main: shared; main: single; main: sorted; main: stage; main: still; main: suited;
        main: there; main: they; main: trips; main: trust; main: understood; main: value; main: visitors; main: was;
        main: watched; main: ways; main: website; main: white; main: whom; main: window; main: wishes; main: without;
        main: wrong; main: wrote; mainl*; majestys inspectors; majority of; making good; many cases; matter;
        matter of; members were; monitoring visit; months in; more money; more people; more support; mothers who;
        mothers with; moving on; much of; multi; multi agency; mum; murde*; murdered; names; networks; not get;
        noted a; of five; of more; offer; officers who; on at; on child; on children; on childrens; on family;
        on from; on long; on our; on those; onlin*; online; other*; others; out what; paid for; partnership that;
        pathways; peopl*; people could; people under; people wait; perio*; period; perpetrators; plans are; point;
        polic*; police were; power*; practice in; praye*; prayer; pressure; prevention; priso*; prison; process;
        profi*; profile; progress but; provided; public funds; put out; re; recou*; recourse; recourse to; referrals;
        reforms; regis*; relationship; repla*; replacement; report for; report has; respi*; respite; response to;
        responsibility; reviewed the; risk and; rothe*; run; run the; run with; school; schools and; section; see;
        see the; seeking young; send are; send services; sentences; significant weaknesses; slow to; social care;
        somebody to; spending on; split; stabbed; staff have; staff knew; staff work; stands at; statutory services;
        strengths and; such as; suffer; suffer neglect; supervision; suppo*; support group; tackl*; tackle; taken for;
        talked to; team that; technology; ten of; that he; that ofsted; that they; the boroughs; the duty;
        the highest; the liberal; the main; the needs; the number; the promise; the same; the sentence; the subject;
        the twelve; the welsh; their mother; them had; them the; there; there are; theres; theres no; these are;
        they come; they felt; they had; things do; things have; this has; this way; those they; thought of;
        thoughtful; times as; to a; to care; to domestic; to follow; to public; to say; to show; told to; too much;
        too that; transport; tripl*; trust and; trust in; turna*; turnaround; twelve months; unacc*; unaccompanied;
        up an; up by; up so; visit in; visitors; volunteers; want the; warm and; was described; was hard; was held;
        was no; was picked; ways that; websi*; website; well argued; well being; well run; were looked; what their;
        what they; what will; when parents; when young; where to; who had; who see; who suffer; widel*; widely;
        will be; with each; with half; with this; words for; work that; year; year for; year old; years ago; yot;
        youth
        """,
        0.375: """
        = about leadership; a day; a fifth; a review; a strength; a third; a year; about a; accept; achie*; act;
        added; added that; adoptive; adult life; after; agency safeguarding; all of; all the; also told; an ehc;
        and adult; and as; and child; and december; and in; and on; and only; and provision; and skills; and somebody;
        and that; and those; appea*; approach to; approved; april and; are drawn; are hard; are making; are so;
        are still; are too; are understood; area was; areas of; arrangement; arrangements for; arres*; as it;
        as often; as those; asked for; assessments and; at any; attention; attention to; audit*; avail*; available;
        be at; becau*; because; been agreed; been appointed; been given; been trained; behaviour; being; below;
        betwe*; between; birmi*; books; bough*; bought; bring*; bringing; brita*; broth*; brothers; brought together;
        budget; but the; by inspectors; by the; came after; carers of; cases; champion; checks; child; children the;
        childrens centres; childrens homes; childrens services; choice of; choir; close; come into; contr*; contract;
        contracts; cost of; costs; could; council does; creative; crimi*; crisi*; crisis; cultu*; cut; date; day the;
        deals; delay and; developing; different; difficult; directly; disab*; disch*; discharge; district; domes*;
        domestic; dont; draw; drug; each other; early; ehc; ehc plan; email*; emails; enoug*; enough; exemplary;
        explained; expos*; exposed; fact; families; families are; families said; families wait; family network; felt;
        figures; findings are; football; for advice; for carers; for example; for older; for two; four in; fridg*;
        fridge; from one; full time; futur*; garde*; garden; gets a; good support; government; grandparents; great*;
        group had; had an; had found; had seen; halto*; hande*; handed; happy; has already; has grown; have;
        have seen; have their; he; heard and; help for; help has; help them; helped; helpi*; helping; helps; highe*;
        highest; highlighted; hm; home or; home were; homes of; homes where; hospi*; housing officers; howev*;
        however; however the; hundred; impro*; improved; improvement; improvement is; in families; in neglectful;
        in prison; in short; in this; in trouble; inadequate rating; incidents; increase; independent;
        information about; injuries; inspections; inspectors; integ*; into care; involved; is a; is assessed; is how;
        is left; it also; it could; it should; its books; its own; journ*; justi*; justice; know where; known as;
        last week; left in; left without; less often; lesso*; let down; liber*; library; like; like to; little of;
        livin*; living; local authority; lone young; long after; look in; main; main: abused; main: accept;
        main: adoptive; main: alike; main: alternative; main: always; main: anywhere; main: are; main: areas;
        main: argued; main: attention; main: average; main: bank; main: base; main: became; main: behaviour;
        main: believed; main: below; main: birthday; main: blamed; main: boxes; main: break; main: breakfast;
        main: budget; main: carrying; main: cash; main: cent; main: challenged; main: challenging; main: chances;
        main: choir; main: committed; main: conference; main: confidence; main: contract; main: councils;
        main: criminal; main: cultural; main: cut; main: death; main: debts; main: december; main: different;
        main: difficulty; main: direct; main: directly; main: disabilities; main: discharge; main: dont;
        main: driving; main: easy; main: everybody; main: experience; main: fact; main: fees; main: few; main: fewer;
        main: figures; main: find; main: formal; main: fridge; main: fund; main: fuss; main: garden;
        main: grandparents; main: granted; main: gym; main: halved; main: he; main: helps; main: herself;
        main: highest; main: hope; main: illness; main: improve; main: improvement; main: incidents;
        main: independently; main: injuries; main: invested; main: issued; main: journeys; main: kinship; main: lack;
        main: languages; main: less; main: library; main: light; main: longer; main: looks; main: managing;
        main: might; main: miles; main: moving; main: much; main: nationally; main: near; main: neglectful;
        main: night; main: offers; main: offices; main: often; main: or; main: orders; main: panels;
        main: particularly; main: pass; main: passport; main: past; main: pathways; main: perpetrators; main: persons;
        main: photo; main: plainly; main: plan; main: point; main: pointed; main: possible; main: prayer;
        main: preparation; main: progress; main: proposals; main: provided; main: pupil; main: quite; main: rebuilt;
        main: receiving; main: recruiting; main: relationship; main: respite; main: responsibility; main: role;
        main: same; main: section; main: see; main: sen; main: shift; main: sides; main: specialist; main: spending;
        main: statutory; main: stepping; main: stopped; main: strength; main: subject; main: swimming; main: system;
        main: table; main: task; main: therapeutic; main: this; main: those; main: thoughtful; main: time;
        main: touch; main: transport; main: treated; main: trusted; main: turnaround; main: uneven; main: video;
        main: volunteers; main: vulnerable; main: wales; main: watch; main: week; main: weekends; main: welfare;
        main: welsh; main: widely; main: work; main: works; main: yot; mainland; makin*; making; measu*; measures;
        meet; meeting; members and; members heard; might; minds; monit*; more for; mums and; needs; needs and;
        needs of; needs to; neglectful; neglectful situations; never been; nhs and; nine; not well; notic*; now have;
        occas*; of all; of families; of its; of plans; of serious; off and; officers and; offices; often as; on their;
        on thursday; only one; or to; organ*; organisation; out as; overs*; oversight; parents told; patte*;
        people to; per; perso*; photo; physical; picked out; plain*; plainly; plan on; pointed out; poore*; poorl*;
        poorly; popul*; practice; prais*; praised by; press*; priority; professionals; promi*; proud; proud of;
        quarter; rates; rating in; rebui*; rebuilt; received; recommendation; recru*; recruitment; refor*; refug*;
        register; relationships with; remarked; remarked on; remov*; reports are; representatives; reque*; requests;
        requires; resto*; return home; review of; roll; safeg*; safeguarding; safeguarding hub; safety planning;
        said that; said they; same; scarce; scrutiny; secti*; send; septe*; september; serious concerns; service was;
        sessi*; set up; sharp; shift; should; signs of; singl*; sisters; sleepovers; socia*; social; social worker;
        speakers; specialist services; stage; stands; state*; statutory; still; strength; suffe*; suite*; suited;
        sunde*; supervised; support them; sure; susse*; syste*; systems; task; teams were; telfo*; tell; than on;
        that help; that nobody; the advice; the assessors; the authority; the better; the cost; the day; the fridge;
        the great; the key; the mainland; the months; the performance; the person; the places; the regulator;
        the report; the review; the safety; the signs; the system; the yjs; them are; thera*; thorn*; three days;
        three in; three times; time since; times in; to choose; to keep; to stay; to turn; to understand; toget*;
        together; told us; travel; trips; turned away; twenty; twice a; unifo*; up; victim; view; villa*;
        vulnerable young; wales; want; warm; was among; was less; was of; was poor; watched; ways; we had; weaknesses;
        weaknesses in; weald*; week that; were identified; were treated; which came; which had; which made;
        which staff; who does; whole family; with relatives; with whom; witho*; without; without the; women; work on;
        worked together; workers at; workers share; wrote that; years on; yjs and; young carers
        """,
        0.25: """
        a childs; a clear; a disabled; a half; a learning; a long; a specialist; a young; absence; accep*; access to;
        advic*; advice; aged; agreed; also; among them; an action; an eye; and about; and disabilities; and family;
        and found; and leaders; and most; and ofsted; and people; and take; and talked; another; anyth*; anything;
        anywh*; anywhere; appointed; april; are at; are held; are looked; are needed; areas for; arriv*; as in;
        as many; assessed; assessments in; at every; at its; at weekends; average; babie*; babies; bad; base; be a;
        be done; becam*; became; because the; becom*; become; been to; before they; behav*; believed; belong;
        better at; board; borough of; boxes; broug*; brought; by a; by staff; capac*; capacity; care of; carin*;
        caring; carry*; carrying; cause; celeb*; chaired; chaired by; challenges; champ*; check*; checked; child and;
        child is; children at; children looked; choic*; choice; choos*; choose; clear and; clearer; club; comes;
        comes to; comin*; coming; conference; confidence; constabulary; contact with; council has; councils;
        councils childrens; county council; court*; cover*; criminal; cultural; custo*; cuts; deal with; dealt;
        decis*; decisions; demand; describes; disability; disabled child; distr*; do; do more; do not; domestic abuse;
        down; e; each month; easy; effectively; eight*; emoti*; emotional; encou*; ended; engli*; english; ethni*;
        evening; every case; exami*; examined; example; exceptional; exemp*; fall; family hubs; far; footb*; for all;
        for education; for every; for its; forgo*; forgotten; foster carers; fostering; friends; from care;
        front door; gaps in; given the; go through; gone on; good enough; good practice; good quality; got; grade*;
        grand*; guardianship; had become; had done; had improved; halve*; halved; hard; harm; has brought; has had;
        have been; heard that; hm inspectorate; holidays; home from; hours; how good; how many; hurt; in a; in how;
        in january; in most; in three; in what; injur*; inquiry; interviews; intro*; invited; is found; is in; is on;
        is right; is strong; is well; is what; it is; kept up; kinsh*; kinship; know about; last year; leaders and;
        leaders have; light; liked; liste*; listened; listened to; littl*; little; lives; londo*; lone; longe*;
        longer; longer than; lot; made; made to; main: account; main: achieved; main: acts; main: adult; main: adults;
        main: advocates; main: aged; main: also; main: annual; main: anyone; main: appointed; main: approved;
        main: authority; main: become; main: birth; main: blank; main: bought; main: broken; main: build; main: by;
        main: called; main: caring; main: case; main: cause; main: chairs; main: challenges; main: checks;
        main: choose; main: citys; main: clearer; main: comes; main: communities; main: complaints;
        main: constabulary; main: developing; main: difficult; main: doctor; main: drug; main: e; main: each;
        main: earlier; main: educational; main: elected; main: emergency; main: english; main: evening; main: example;
        main: experiences; main: exploited; main: faith; main: fall; main: felt; main: firm; main: football;
        main: forum; main: friends; main: gone; main: got; main: government; main: graded; main: guardianship;
        main: handed; main: happy; main: helped; main: helpline; main: home; main: hundred; main: i; main: identified;
        main: inspections; main: interpreter; main: interpreters; main: itself; main: justice; main: keeping;
        main: leader; main: learned; main: learnt; main: left; main: limited; main: lost; main: lot; main: main;
        main: majestys; main: matter; main: me; main: measures; main: meet; main: mental; main: minority; main: named;
        main: names; main: nearly; main: needed; main: ones; main: opposition; main: organisations; main: others;
        main: own; main: page; main: place; main: police; main: poor; main: positive; main: poverty; main: practical;
        main: practice; main: praise; main: protecting; main: protection; main: provision; main: really;
        main: recommendation; main: recruitment; main: relatives; main: requires; main: residents; main: respond;
        main: rights; main: seen; main: sensitive; main: sentence; main: shortage; main: should; main: signs;
        main: some; main: somebody; main: sometimes; main: speak; main: spoke; main: standing; main: stands;
        main: statement; main: straight; main: sufficient; main: sure; main: tell; main: term; main: than;
        main: theres; main: thursday; main: to; main: tool; main: town; main: transfer; main: twice; main: understand;
        main: want; main: warm; main: went; main: yearly; make up; managed; me; might be; milli*; missing in; moder*;
        monitoring; months before; months to; more; mosqu*; moves; ms; national transfer; near; neare*; need; neede*;
        needed; needs are; neighbours; next to; nhs; night*; nights; not in; numbe*; of it; of many; of those;
        offered to; ofsted and; ofsteds letter; older; older people; on an; on its; on what; one child; organisations;
        other; our children; out; out that; outcomes; over; oversight of; pande*; pandemic; panel*; panels;
        parents have; parents were; particularly; partners; partners and; partnership has; pass; passp*; pathw*; pay;
        people were; people with; person; persons; physi*; place; place in; plan and; planning for; pleas*; pleased;
        practice was; preparation; prior*; proce*; proceedings; progr*; progress; progress and; publish; pupil*;
        pupils; purpose; reach; reach*; real; refer*; refus*; regulator; remin*; report and; report the; report which;
        reported that; requires improvement; respond; responsibility for; right to; runs; safet*; safety; satisfied;
        satur*; says; scrut*; secur*; secure; sensitive; september and; seriously; served; service had; services had;
        services to; services were; seven; short break; shoul*; should have; show; signs; simpl*; since then; sleep*;
        small; social services; social work; some cases; someo*; someone; soone*; sooner; sort; speak*;
        special guardianship; specialist; spends; spoke; spott*; stepp*; still had; still not; strat*; stres*; subje*;
        subject; suffi*; sufficient; swimm*; take part; taken to; talk to; team to; that in; that many; that of;
        that social; that was; the assessment; the average; the decision; the experiences; the government; the health;
        the help; the hub; the law; the morning; the record; the response; the risk; the room; the services; the town;
        the whole; their needs; them on; them were; them with; these; they do; they met; they saw; theyr*; theyre;
        thing; this; those of; thoug*; thurs*; thursday; time and; times*; timescales; to adult; to and; to ask;
        to better; to find; to take; to the; to them; to those; to three; too little; too often; took place; tool;
        touch; trained in; treat*; treated; treated as; trouble; trust is; twent*; twice; unaccompanied asylum;
        unaccompanied children; up from; used; volun*; vulne*; vulnerable; wait; wards; was done; was found;
        was thought; was to; watch; we; week; well as; welsh; were a; were held; were in; were the; were to; what had;
        when it; when there; whene*; whenever; where children; which children; while the; who dont; who is; who their;
        wishe*; wishes; with families; with social; without a; without delay; work; worked with; worker and;
        workers know; would like; wrote; yorks*
        """,
        0.125: """
        = about education; a; a small; a worker; action plan; adopt*; adoption; agree*; ahead; altho*; although;
        and has; and it; and social; anoth*; answe*; anyone; appoi*; arrangements; as the; assessments; at home;
        authority; avera*; away; been; before; before a; bette*; better; boroughs; breaks; called; can; care services;
        cent; chanc*; children; children on; chris*; citys; clear; commi*; committed; committee; complex; conce*;
        council; council and; county; creat*; deal; decisions are; did not; doing; each; educational;
        educational needs; excep*; expec*; experiences and; expla*; faith; firm; five; follow; for; for childrens;
        for the; frien*; full; grant; group; had been; hall; hard to; have had; have left; head; help to; helpe*;
        high; holid*; house; how they; hub; impac*; impor*; important; improvement board; improvement in; indiv*;
        inspection; inspectors that; inter*; joint; lack of; langu*; law; leader; local area; main: advisers;
        main: alone; main: at; main: away; main: babies; main: between; main: both; main: brothers; main: brought;
        main: came; main: concern; main: contacts; main: council; main: deal; main: decisions; main: described;
        main: ehc; main: full; main: good; main: health; main: her; main: housing; main: however; main: impact;
        main: interviews; main: keep; main: letter; main: letters; main: little; main: lone; main: made;
        main: monitoring; main: moves; main: multi; main: name; main: ofsted; main: old; main: opened; main: paid;
        main: praised; main: private; main: record; main: referral; main: safe; main: scheme; main: september;
        main: since; main: sisters; main: so; main: social; main: special; main: stable; main: staff; main: stop;
        main: strengths; main: strong; main: supervision; main: systems; main: ten; main: themselves; main: these;
        main: theyre; main: things; main: three; main: twenty; main: view; main: wait; main: we; main: worries;
        main: you; majes*; majestys; matte*; meant; meeti*; members; million; minutes; months; named; nearl*; nearly;
        night; not; noted; now; numbers; of children; off; often; olds; order; over a; paid; partnership; people had;
        per cent; plans and; play; pointed; poor; post; pract*; praised; pre; problems; profe*; programme; quart*;
        record; records; refle*; resul*; review; right; safe; says the; scotl*; seeki*; seeking; serio*; services are;
        set; share; should be; significant; siste*; six weeks; so that; some; special educational; stabl*; stable;
        stand*; starting; stop; stren*; summa*; ten; term; than the; the borough; the citys; the council;
        the department; the first; the inspection; the social; the trust; the virtual; there*; thing*; things; those;
        three months; to good; to ofsted; to tell; understood; up and; virtu*; virtual; waiti*; waiting; was; we are;
        weakn*; well; which; whom; with; worker; worry; would; writt*; written; year olds
        """,
        -0.125: """
        = inspectors; a case; a child; a council; a full; a joint; a plan; a report; actio*; addre*; adult;
        adult support; after and; agencies; allow*; ambit*; ambitious; analy*; are met; are well; arent; asked;
        assessments are; baby; be good; been rated; borough; but; care inspectorate; care were; carers who; carry;
        casel*; caseloads; children are; children had; childs; clini*; come; come back; commission; committed to;
        community; confe*; considered; conve*; core; cours*; descr*; dfe; drawn; drugs; educa*; education;
        effectiveness; end; excel*; failures; falle*; fallen; febru*; february; for care; for disabled; for it;
        for their; for too; former; fortnight; forwa*; forward; found; free; from ofsted; front; furth*; further;
        gangs; go on; good and; gover*; great; guard*; had the; has made; has said; head of; hear; his; homel*;
        homes for; in july; interview; is not; job; judge; judge*; judgement; knows; late; lead; leadership; leads;
        learn*; leaving care; lived; long; main: according; main: action; main: adopted; main: agencies;
        main: already; main: ambitious; main: among; main: an; main: arent; main: arrangements; main: asked;
        main: assessors; main: before; main: began; main: being; main: benefit; main: best; main: boys; main: calls;
        main: caseloads; main: challenge; main: childs; main: commission; main: concerns; main: considered;
        main: could; main: countys; main: cqc; main: discussions; main: effectively; main: effectiveness;
        main: emotional; main: failures; main: february; main: former; main: forward; main: front; main: half;
        main: hardly; main: have; main: having; main: improved; main: inconsistent; main: inspector;
        main: inspectorate; main: its; main: judged; main: large; main: leads; main: let; main: like; main: lived;
        main: living; main: members; main: need; main: no; main: not; main: notes; main: notice; main: off;
        main: once; main: overnight; main: parent; main: partner; main: practitioners; main: promptly; main: ready;
        main: recommended; main: recorded; main: recording; main: review; main: seekers; main: seeking; main: seldom;
        main: sent; main: serious; main: she; main: sign; main: speech; main: stay; main: strategic; main: street;
        main: take; main: team; main: their; main: therapists; main: trained; main: trusts; main: turnover;
        main: twelve; main: very; main: virtual; main: waiting; main: well; main: what; main: whether;
        main: widespread; main: words; main: writing; make; manag*; met; missed; more than; need and; news; no one;
        notes; notice; of assessments; of probation; of the; offer*; office; ofsted had; ones; order*; outside the;
        overl*; overn*; overnight; packa*; partn*; passe*; pathway plans; peer; personal; picture; plans were;
        practice with; praised the; prepa*; prote*; protection; put off; questions; rated; recom*; recommendations;
        response; retur*; reviewing; risks; schem*; serious; sexua*; short breaks; side; signi*; since; so; speec*;
        speech; stand; supported; taken; takes; than they; that children; the education; the findings; the last;
        the national; the ofsted; the outcome; the rest; the second; the service; the spring; the summer; the team;
        the top; the two; the year; thems*; themselves; they; they have; they were; theyd; third; those who;
        three weeks; through; to an; to date; to look; to read; toddl*; told; told the; too; top; traff*; troub*;
        unive*; until the; updat*; us; verdi*; visit; vulnerable children; was not; watch*; went; were; were good;
        what it; what the; what was; wheel*; which was; while; whose; wides*; widespread; words; worri*; years;
        young asylum; youngsters
        """,
        -0.25: """
        = about overall; = head; a childrens; a few; a good; a group; a high; a home; a panel; a parent; a phone;
        a result; a significant; a single; a team; a two; above; above all; absent; abuse; accom*; accommodation;
        accou*; account of; accur*; ackno*; actions; adequ*; adequate; adopted; after its; after*; age of; agreed to;
        all but; alloc*; allocated; almos*; almost; along; among; an advocate; an inspection; and do; and effective;
        and had; and have; and never; and said; and there; answered; are done; are helped; are missing; are of;
        area for; as good; as its; as long; as much; ask; asks; assessing; assessment and; assessments of;
        assessments were; assoc*; assur*; asylu*; asylum; asylum seekers; at how; at risk; audit; autho*; autism;
        back; backlog; barel*; barely; based; be in; be made; been asked; been done; been on; been the; began; begin;
        begun; begun to; benefit; best; between the; beyon*; beyond; big; borough council; borough has; both; box;
        boys; bridg*; building; built; bus; but they; by contrast; cabin*; cabinet; call; calls; came out; campaign;
        cant; care; care are; care for; care have; care leavers; care live; care quality; care service; carers for;
        carri*; carried out; case; centred; chance; child has; child was; child*; children could; children is;
        children with; childrens needs; christmas; chron*; ciw; class*; clinic; colleagues; concl*; confident; conse*;
        consent; consistently; contacts; conti*; contrast; corpo*; corporate; council for; couns*; countys; cover;
        cqc; critical; daily; dange*; days of; delay*; delays; deliv*; depen*; described; determined; developed;
        diagn*; did; difference; direction; do better; docum*; documents; doesn*; doesnt; down to; drift; drop in;
        each child; each morning; each of; effort; ehc plans; engla*; england; enter*; entit*; entitled; evaluation;
        execu*; executive; extra; face; faile*; failed; failings; failu*; fair; falls; families get; families of;
        families who; fast; felt that; file; fille*; filled; filled in; find out; finis*; finished; first; flat;
        followed; for each; for one; for this; for unaccompanied; fortn*; forty; foster families; found a; found in;
        four; fourt*; frame*; framework; from; from the; front line; full inspection; get on; gets; getti*; getting;
        getting better; girl; give; given to; glouc*; go; goes; good as; good time; gp; grade; grades; great deal;
        groom*; guardians; had had; had not; hamps*; hand; hardl*; hardly; harme*; harmed; has begun; has gone;
        has the; have come; have gone; have made; have not; healt*; health; health and; heari*; hearing;
        help children; his majestys; homes are; hotel*; houses; housing and; how; how children; hubs; identified; if;
        if it; immed*; immediate; impressive; in all; in an; in april; in childrens; in each; in february; in full;
        in homes; in june; in may; in november; in on; in that; insid*; inside; inspection found; inspector;
        inspectors and; inspectors found; inspectors who; integrated care; investment; is and; is given; is more;
        is still; is that; is used; it did; it must; it the; it went; join; joine*; joined; journey; judged;
        key areas; kind; kings*; knew what; know; know that; labour; language; large; last; later; leafl*; leave care;
        leavers; leavi*; leaving; led; likel*; likely; lines; links; lockd*; lockdown; logge*; logged; lowes*; lowest;
        made it; main: about; main: absent; main: accommodation; main: actions; main: advice; main: almost;
        main: along; main: answered; main: arrive; main: arrived; main: asks; main: asylum; main: audit; main: autism;
        main: backlog; main: based; main: book; main: box; main: building; main: bus; main: business; main: but;
        main: campaign; main: cannot; main: cant; main: car; main: carry; main: ciw; main: clinic; main: colleagues;
        main: come; main: communication; main: concluded; main: confident; main: consent; main: consistently;
        main: contrast; main: core; main: corporate; main: critical; main: daily; main: decision; main: delays;
        main: determined; main: developed; main: development; main: dfe; main: direction; main: documents; main: door;
        main: down; main: drift; main: drop; main: easily; main: eleven; main: end; main: enquiries; main: evaluation;
        main: every; main: everyone; main: eye; main: face; main: failings; main: fair; main: fallen; main: falls;
        main: fifteen; main: file; main: filled; main: finished; main: flat; main: followed; main: formed;
        main: fortnight; main: fresh; main: further; main: future; main: gangs; main: gets; main: girl; main: gp;
        main: grade; main: grades; main: groups; main: guardians; main: hand; main: hands; main: happened; main: harm;
        main: hasnt; main: hear; main: hearing; main: houses; main: hub; main: hubs; main: idea; main: identify;
        main: impressive; main: inside; main: intervention; main: interview; main: investigations; main: is;
        main: job; main: journey; main: judgement; main: just; main: kind; main: labour; main: lasting; main: late;
        main: latest; main: leadership; main: legal; main: likely; main: lines; main: lose; main: lowest;
        main: marked; main: meetings; main: memory; main: middle; main: ministers; main: missing; main: month;
        main: more; main: mostly; main: move; main: moved; main: new; main: news; main: next; main: nine;
        main: nobody; main: nor; main: noted; main: nurseries; main: nurses; main: offending; main: office;
        main: officer; main: open; main: other; main: overall; main: overdue; main: pace; main: paper; main: papers;
        main: partnerships; main: pathway; main: permanent; main: placed; main: providers; main: providing;
        main: purpose; main: quality; main: questions; main: queue; main: ran; main: rating; main: recommendations;
        main: recruited; main: regular; main: regularly; main: required; main: responded; main: response;
        main: rewritten; main: right; main: rise; main: risks; main: road; main: round; main: rural; main: sat;
        main: saying; main: scale; main: screening; main: settings; main: settled; main: seven; main: several;
        main: shows; main: side; main: significant; main: significantly; main: sit; main: six; main: skilled;
        main: sound; main: standards; main: started; main: starts; main: stayed; main: success; main: supports;
        main: swiftly; main: talks; main: targeted; main: teacher; main: teenagers; main: template; main: temporary;
        main: thirty; main: thresholds; main: throughout; main: timetables; main: tried; main: trouble; main: unsafe;
        main: us; main: visit; main: visited; main: wanted; main: werent; main: wherever; main: wish; main: within;
        main: workforce; main: worst; main: yet; main: youngsters; main: your; majestys inspectorate; marke*; marked;
        match*; may; means that; meant to; meets; member for; members of; memory; menta*; messa*; middle; midwi*;
        minis*; ministers; misse*; model of; monda*; monday; more children; morni*; mostl*; mostly; must be;
        need help; needed to; neigh*; newco*; no more; nobod*; nor; norfo*; north*; not been; not come; not yet;
        noted that; nurses; obser*; of disabled; of domestic; of every; of high; of local; of one; of parents;
        of people; of safeguarding; of services; of social; of this; of you; officer; ofsted inspectors; on in;
        on the; on to; once; once a; one; one area; opera*; ordin*; our own; out for; out the; out today; out with;
        outcome; outcomes for; outsi*; outside; overa*; overall; paper; papers; parti*; particular; partner;
        partnerships; past year; pathway; patie*; people have; permanence; permanent; photo*; picked up; pictu*;
        place of; placed; plans to; point*; possi*; possible; practice is; practitioners; pre proceedings; priva*;
        promises; proper; protect children; protection and; proto*; providers; psych*; pupils in; pupils with; put on;
        quali*; quality; quality commission; queue; quick; rather than; reached; read; ready; reasons; recommended;
        recovery; refugee; regul*; regular; regularly; repor*; required; respe*; respo*; responded; responsible for;
        reuni*; revis*; rewritten; road; round; round the; rural; said; said and; said to; sampl*; sat; sayin*;
        saying; scale; schoo*; schools are; score*; scotland; scree*; screening; see how; see what; seekers; sensory;
        sent; service is; service which; services department; services since; setti*; settled; sever*; several;
        sexual; she; shows; significantly; sit; six; skill*; skilled; so the; sound; south*; special;
        special guardians; special schools; sprin*; spring; staff in; staff were; standards; start; starts; stay in;
        staye*; stayed; step in; story; strategic; stree*; street; strong; strong and; suit; support they; surge*;
        take; take a; targeted; targets; teach*; team of; tells; tempo*; temporary; than at; than in; than those;
        that came; that childrens; that had; that most; that things; that we; the age; the board; the case;
        the childs; the county; the countys; the court; the district; the hospital; the hubs; the independent;
        the next; the other; the panel; the parents; the phone; the plan; the public; the quality; the visit;
        the wait; the watchdog; their first; their parents; them and; therapists; they also; they feel; they said;
        they wanted; thirt*; this was; this week; those on; though; thought to; three years; thres*; thresholds;
        through a; throughout; time in; timel*; timely; times; timet*; to bring; to each; to give; to know; to reach;
        to talk; to write; told inspectors; too few; took over; training and; traum*; tried; turno*; turnover; uniso*;
        unsaf*; unsafe; up with; urgen*; vacan*; versi*; very; visited; visitor; visits; visits are; waite*; waited;
        waits; wante*; wanted; was praise; was set; was the; was too; way; way of; way that; weighed; welco*;
        well understood; were also; were living; were put; weren*; werent; when a; when inspectors; when the; where;
        where they; where*; wherever; wheth*; whether; who; who come; who do; who know; who leave; who live; who need;
        who work; why; wish; with disabled; with its; with one; with partners; with people; withi*; within; work was;
        worke*; workers; workers are; workers have; workf*; workforce; worki*; working; worried; worst; young adults
        """,
        -0.375: """
        = priority_action; a crisis; a protection; able; able to; about them; accor*; according; according to;
        adults who; ago the; alrea*; already; an effective; and at; and communities; and council; and get; and give;
        and is; and make; and more; and not; and or; and to; and were; and who; apolo*; are being; are known; are not;
        are often; are on; are picked; are run; are to; are used; area are; area of; arrived; as; as for; ask for;
        at a; authority has; autis*; backl*; be more; because of; been found; been left; better and; better than;
        board and; book; brought up; by; by ofsted; by people; called in; called on; campa*; canno*; cannot;
        cannot live; care experienced; care had; carers in; carers were; carried; cases the; check; children get;
        children there; children which; childrens social; chose*; chosen; closely; colle*; commended the; conferences;
        consu*; council is; councillor; councillors; culture; data; decid*; designated; deter*; direct work; director;
        director of; disabilities send; dispu*; does for; done for; done in; drawi*; drop; dropp*; dropped;
        early help; eighteen; eleve*; eleven; emplo*; enquiries; evalu*; every child; everyone; expects; exper*;
        exten*; failing; family and; femal*; female; few; few children; files; findi*; finding; firms; for a;
        for most; for pupils; for them; for those; found and; four years; fresh; from parents; gathe*; get support;
        get the; go back; got better; group for; group of; group*; groups; grown up; had; had got; had taken; half;
        half of; handl*; handled; happe*; has been; has not; have good; have the; heads of; healthier; heart of;
        highl*; home office; host; how far; how well; hung; identify; impre*; improvements; improving; in answer;
        in march; in place; in plain; in time; in to; incident; initial; inspe*; inspected; inspection in;
        inspectorate; inspectors commended; inten*; into; is about; is described; is good; is meant; is now; it in;
        it that; its children; its childrens; its partners; jobs; joint*; jointly; kept safe; labou*; life is; light*;
        list of; live at; local safeguarding; made in; main: adequate; main: adoption; main: agency; main: barely;
        main: been; main: begin; main: beyond; main: big; main: blind; main: cabinet; main: call; main: carried;
        main: chance; main: check; main: chosen; main: closely; main: councillors; main: culture; main: data;
        main: dates; main: designated; main: director; main: disputes; main: draft; main: drawn; main: eighteen;
        main: evidence; main: expects; main: fast; main: files; main: finding; main: focused; main: fostered;
        main: framework; main: from; main: get; main: getting; main: heads; main: here; main: highly; main: improving;
        main: incident; main: interviewed; main: investment; main: isnt; main: jobs; main: join; main: joined;
        main: language; main: last; main: learning; main: led; main: looked; main: makes; main: management;
        main: meets; main: mind; main: miss; main: monday; main: months; main: neglected; main: neighbouring;
        main: normal; main: november; main: now; main: october; main: only; main: outside; main: parenting;
        main: part; main: pays; main: permanence; main: picture; main: planned; main: points; main: produced;
        main: proper; main: properly; main: protect; main: raised; main: reached; main: read; main: remain;
        main: repeat; main: represented; main: responsible; main: ring; main: self; main: senior; main: sixteen;
        main: slow; main: sorry; main: spring; main: story; main: theme; main: therefore; main: thin; main: trauma;
        main: visitor; main: visits; main: waited; main: watchdog; main: weeks; main: when; main: working;
        main: worse; main: would; main: write; main: written; make a; make them; makes; management; mean; mediu*;
        medium; meetings; memor*; middl*; miss; more and; move; moved; needs were; neglected; neighbouring; next;
        nineteen; no; nobody; not all; nothi*; nothing; novem*; november; octob*; october; of a; of our; of service;
        of work; of young; officers; on it; on time; one that; one was; open; or are; or more; ours; out to; over the;
        own; pace; paid to; paper*; parenting; parents and; parents at; parents can; parents in; parents of; pays;
        people at; people from; placements; plann*; planned; plans for; points; polit*; posts; practice and; private;
        produced; prompt; properly; provision in; put in; raise*; raised; ran; remain; repea*; repeat;
        report recognises; reports; resig*; response is; restr*; ring; risk to; run by; safeguarding and; said the;
        same day; say so; school and; scott*; see to; seeke*; senior; service and; service that; services the;
        services which; sexual exploitation; short; since the; sisters are; sit on; sorry; spoken to; staff who;
        start*; started; state; stay with; steps; stronger; succe*; summe*; summer; supported by; taken as; talks;
        template; that their; that there; that too; the area; the country; the cqc; the edge; the fact; the four;
        the front; the letters; the most; the right; the strengths; the teams; the third; the way; their;
        their family; theme; then; therefore; they know; they live; thin; things that; things were; those at; throu*;
        to children; to inspectors; to lead; to live; to one; to send; told them; training; trauma; turn to; two days;
        under a; until; up the; used by; used to; victims of; visit*; want to; was a; was asked; was for; was needed;
        watchdog; weeks; well at; went to; were assessed; were found; were interviewed; were made; weve; what is;
        where the; which are; which it; which the; who cannot; who want; who will; whom the; with young; within the;
        worce*; word; work of; worker has; workers from; workers were; worse; would have; write; yet; young peoples;
        young person; your
        """,
        -0.5: """
        a great; a month; a number; a time; about how; acros*; across; after the; and care; and carers; and domestic;
        and for; and from; and protection; and support; and they; and with; answer; are good; are made; at last;
        been kept; been sent; before it; begins; better in; bring; chair; changes; child sexual; comme*; concerns;
        concerns about; consi*; council in; council looks; country; danger; dates; does not; donca*; done so; effor*;
        enqui*; even so; every; every*; everything; evide*; evidence; exploitation; faili*; family help;
        family safeguarding; fit for; focus*; focused; for an; for children; for some; form; forme*; fostered;
        found for; get help; girls; goes to; gone from; had no; has a; has put; has to; heads; heart; highly; hold;
        in october; inade*; inadequate; incon*; initi*; inspected the; inspection the; inspectors have; interviewed;
        inves*; is no; is the; islan*; it had; key; know what; known; last inspection; learning; learning from;
        leave*; leavers in; line; list; looke*; looked; main: a; main: able; main: above; main: answer;
        main: assessment; main: assessments; main: begins; main: begun; main: bring; main: chair; main: changes;
        main: chase; main: christmas; main: commended; main: country; main: danger; main: dropped; main: education;
        main: exploitation; main: failing; main: fifty; main: firms; main: form; main: four; main: free; main: girls;
        main: give; main: great; main: had; main: healthier; main: heart; main: hold; main: improvements;
        main: january; main: jointly; main: key; main: largest; main: lasts; main: leaders; main: leavers;
        main: lightly; main: line; main: managers; main: matters; main: mean; main: model; main: must; main: offered;
        main: officers; main: posts; main: pregnant; main: processes; main: prompt; main: proportion; main: question;
        main: reports; main: result; main: risk; main: satisfactory; main: say; main: school; main: schools;
        main: service; main: state; main: strategy; main: stronger; main: suit; main: summer; main: think;
        main: thousand; main: times; main: together; main: told; main: took; main: until; main: weak; main: weighed;
        main: were; main: why; main: word; main: young; manager; managers; matters; mental health; model; more could;
        must; named in; need to; never; not have; nurse*; of family; of how; of practice; of these; offic*; ofste*;
        ofsted; on; on each; on this; only; people and; perma*; police are; pregnant; professionals who; providing;
        quality of; question; quickly; reduc*; report also; responsible; result; rewri*; risk is; routi*; said were;
        say; say that; seeking children; self; send in; senio*; service in; six months; sixte*; sixteen;
        some families; some young; staff; strategy; subst*; support is; suspe*; targe*; teams; than a;
        that inspectors; that some; the care; the centre; the heart; the home; the new; the past; the people;
        the police; the work; the worst; them in; them that; there had; they are; think; this time; this year; thous*;
        thousand; three; time to; time with; to help; too late; took; took on; train*; views of; was at; was in;
        way the; weak; weigh*; went on; what a; who use; will help; with neglect; work to; workers in; years to;
        young
        """,
        -0.625: """
        = found; a new; a parents; a service; abuse and; abuse or; adult services; adult social; agenc*; all; an;
        and childrens; and neglect; and parents; and so; and young; are about; are set; as they; at times; be; begin*;
        blind; came to; carers and; carers told; children of; children who; children young; commended; counc*; desig*;
        difficulties; education health; effective; explo*; families in; fifty; for many; foster; fostering families;
        going; has looked; have done; have to; how the; in particular; in several; inspectors had; is as; is looked;
        it took; known to; lasts; leade*; leaders; leave; main: back; main: councillor; main: did; main: difference;
        main: difficulties; main: everything; main: for; main: gave; main: gps; main: handled; main: how;
        main: inadequate; main: it; main: know; main: known; main: leave; main: list; main: manager; main: national;
        main: never; main: number; main: peoples; main: placements; main: quickly; main: receive; main: residential;
        main: taken; main: third; main: too; main: training; main: way; main: will; months the; most children; natio*;
        neglect and; new; ninet*; not told; of care; of cases; of childrens; offending; only in; parents get;
        people said; peoples; plan for; pregn*; processes; promp*; prope*; receive; remai*; residential; service has;
        social workers; soon; spoken; step; such children; support was; supporting people; team is; that;
        the childrens; the family; the staff; this is; to it; to make; to run; to see; to work; too long; too many;
        tribunals; were asked; what children; when they; which has; who are; with those; works with
        """,
        -0.75: """
        = narrated; about children; children have; could be; council had; count*; experienced; families have;
        for years; gps; helped to; ident*; long before; main: across; main: do; main: effective; main: experienced;
        main: family; main: go; main: going; main: one; main: said; main: soon; main: spoken; main: step; main: teams;
        main: views; main: workers; many of; of; of harm; offered; panel; parents carers; part of; phone; place*;
        quick*; report; risk; risk of; schools; some months; spoke*; that a; the young; the youth; there is;
        there was; to be; to do; to parents; two; under the; views; what parents; who has; who were; with the;
        work together
        """,
        -0.875: """
        = about timeliness; after a; and are; and its; are the; as a; at; before the; gave; help and; inspection of;
        looked at; main: foster; main: reviews; main: start; national; of help; on a; quest*; report said; reviews;
        stron*; their families; to have; were being; when children; who came; will; with an; with children;
        with parents; with their
        """,
        -1.0: """
        abuse is; and was; foste*; gives; is at; main: gives; main: goes; main: panel; not enough; revie*; they did;
        youth offending
        """,
        -1.125: """
        main: edge; main: phone; services in; such
        """,
        -1.25: """
        = council; and children; edge; edge of; in care
        """,
        -1.375: """
        = improvement; in their; main: such; young people
        """,
        -1.5: """
        = about recording; main: into; out of
        """,
        -1.75: """
        = strength
        """,
    },
}
