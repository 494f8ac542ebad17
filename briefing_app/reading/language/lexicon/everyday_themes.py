"""Everyday words and phrases that point to a theme in stories and releases, theme by theme."""

from briefing_app.domain.themes import Theme

EVERYDAY_THEMES: dict[Theme, str] = {
    Theme.LEADERSHIP: """
        chief executive*; chief exec; chief officer*; council leader; leaders of the council; deputy leader
        town hall boss*; council boss*; council chief*; county chief*; county hall boss*
        boss of childrens services; bosses at the council; head of paid service; corporate management team
        corporate leadership; leadership team; senior leader*; senior leadership; senior management
        senior officer*; senior team; top team; top brass; top table; at the top; top of the organisation; cabinet
        cabinet member*; cabinet lead; lead member*; portfolio holder*; holds the portfolio; executive board
        cllr*; elected member*; elected representatives; politician*; political leader*; political support
        political backing; politically; cross party; all party; party leaders; mayor; mayoral; alderman
        ward members; members of the council; ruling group; opposition group*; conservative group
        liberal democrat*; tories; green party; reform uk; independents on the council; coalition; elections
        by election; change of control; hung council; minister*; secretary of state; whitehall
        department for education; dfe; department of health and social care; welsh government; scottish government
        welsh ministers; commissioner*; childrens commissioner appointed; statutory direction*; statutory notice
        improvement notice; directions notice; direction from the government; intervention by the
        formal intervention; out of intervention; government appointed; improvement adviser*; dfe adviser
        independent adviser; stripped of; taken over by a trust; hand* ~ to a trust; childrens trust would
        run by a trust; trust board; alternative delivery model; non executive*; chair of the board
        chair of the trust; governance; governance arrangements; boards; improvement board; improvement panel
        transformation board; partnership board; safeguarding board; oversight board; assurance board
        programme board; strategic board; safeguarding partnership; strategic partner*; strategic partnership
        strategic plan*; strategically; strategy; strategies; joint strategy; commissioning strategy
        market position statement; market shaping; joint commissioning; commissioning; commissioners of services
        joint arrangements; joint protocol; memorandum; section 75; integrated care board; icb; health board will
        police and crime commissioner; partnership between the council and; scrutiny committee; scrutiny panel
        select committee; overview and scrutiny; task group; working group; working party; steering group
        committee of councillors; extraordinary meeting; full council; council meeting; council chamber; voted
        vote of no confidence; call for resignation; calls to resign; resign*; stand aside; stands down
        step* down from ~ role; stepped aside; sacked; left his post; left her post; left by mutual
        suspended director; golden goodbye; payoff; dass; assistant director*; interim director*; interim leaders
        interims at the top; acting director; new director; heads of services; chief social work officer
        change* of director; changes at the top; change* in leadership; turnover of leaders
        instability at the top; churn at the top; revolving door at the top; directors in ~ years
        permanent director; fourth director; third director; vacancy at the top; budget*; million; m a year
        overspend*; underspend; funding; funded; extra funding; fund of; extra money; cash injection; invest
        invests; invested; investing; investment; reinvest*; spent an extra; extra spending; set aside; earmarked
        ringfenced; protected the budget; savings target; austerity; cutbacks; pay for the; reserves; black hole
        budget gap; deficit; bankrupt*; bailout; financial pressure*; finances; finance officer; treasurer
        value for money; medium term; business case; bid for; grant from; grant of; levy; council tax rise
        the price of; capital programme; vision; clear vision; shared vision; moral purpose; ethos; determination
        determined leader*; tenacious leader*; unwavering; steadfast; visible leaders; approachable leaders
        walk the floor; walks the floor; walk the corridors; honest about; honest with themselves; own up
        owned up; frank about; open about; transparency; complacen*; in denial; blind to; burying ~ heads
        took their eye off; took its eye off; eye off the ball; asleep at the wheel; hands off; lack of urgency
        slow to act; slow to react; failed to act; did not act; failure to act; failures of leadership
        weak leadership; stable leadership; culture of; blame culture; culture change; culture in which
        learning culture; high expectations; set the tone; sets the tone; morale at the top; moral compass
        stewardship; grip on the; get a grip; got a grip; firm hand; steady hand; at the helm; helm; rudder*
        direction of travel; course correction; drive for improvement; drove improvement; championed
        champions for; led from the front; lead by example; know* their service*; know* the service*
        know* themselves; know what is wrong; know what needs; know where ~ weak*; know ~ strengths and weaknesses
        self evaluation*; self aware*; self knowledge; self critical; accurate view
        accurate picture of ~ service*; realistic view; understanding of the service; sight of what
        distance from the front; remote from; see for themselves; aware of weaknesses; did not know its own
        learning from elsewhere; looked outside; outside help; critical friend; external scrutiny; external review
        independent review; peer review*; peer challenge*; local government association; lga
        sector led improvement; partner in practice; partners in practice; regional improvement
        improvement partner; buddy authority; neighbouring council was; acted on ~ last inspection
        since the last inspection leaders; responded to ~ last; recommendations from the last
        recommendations made; recommendations will; areas for improvement from; corporate parent*
        corporate parenting board; corporate parenting panel; corporate family; whole council; council wide
        across the council; every department; all departments; all directorates; other departments
        housing department and; one council; improvement plan*; action plan*; recovery plan*; priority action plan
        post inspection plan; post ofsted plan; response plan; improvement programme; transformation programme
        restructure*; restructuring; reorganise*; reorganised; redesign; redesigned; reform; roadmap; road map
        blueprint; new model; operating model; practice framework; overhaul*; shake up; rebuil*; groundwork
        written response; working days; formal response; must respond; must submit; must send; has to send
        required to submit; submitted to ofsted; send ofsted; submit to ofsted; progress against the plan
        progress on the plan; report back; reports back; report* to ~ committee; go* to cabinet
        go* before councillors; go* before ~ committee; be discussed by; debate* by; discussed at; apologis*
        apology; say sorry; says sorry; said sorry; sorry to; let down by the council; lessons will be
        accepts the; accepted the; accepts ~ findings; takes full responsibility; hold to account; accountab*
        accountability; pledge*; promise*; promises to; promised to; vow*; commitment*; determined to; intends to
        plans to; plan to open; will now; will also; is to be; are to be; will be set up; to be set up
        will be opened; will open; will be recruit*; will be hired; will be trained; will be reviewed
        will be published; will publish; will report; will meet; will chair; will start in; begins in
        from september; by christmas; by easter; by summer; by autumn; in the new year; by the end of the year
        next spring; this autumn; over the next year; over two years; over three years; over the next
        in the coming; coming months; already taken; already begun; already started; steps taken; steps to address
        work under way; work is under way; work has begun; work has started; since the visit; since been
        since hired; has since; in response; response to the; following the inspection; after the report
        has launched; launched a; launch of; has brought in; brought in a; has hired; has been hired; hiring
        have taken on; has appointed; appointed; has been recruited; recruiting a; recruit a; created a
        new post of; new role; new head of; new lead; new unit; set up a; has set up; has agreed; have agreed
        agreed to; agreed on; signed off by cabinet; has asked; have asked; asked government; asked ministers
        has ordered; ordered a; commissioned a review; review of ~ service has; has bought; have bought; is buying
        is building; are building; is drawing up; being drawn up; is being written; are being written
        is being rolled out; rolled out; roll out; pilot; piloted; pilot scheme; tried out; doubling the
        extra posts; new social workers will; more social workers will; new team will; new team has
        new system will; joint post; joint team in; plan will; plans will; wrote to; invited the; has invited
        welcomed the; calling for; urges; urge; demanded; top priority; number one priority; top of the list
        top of the agenda; high on the; deadline for the plan; key performance; ofsted expects
        expects the council; spokes*; said the council would; says it will; says it would; said it would
        said work; council says; council said; said the authority; authority says; trust says; council intends
        council plans; council hopes; council aims; council wants; council will; council would; authority will
        authority would; authority has; trust will; trust has; county will; borough will; city will; we will
        we are going to; well be; our first step; partnership working at; partners at a senior
        strategic relationship*; mature relationships; relationships with partners; relations with
        relationship between ~ council; at loggerheads; pulling in ~ direction*; pull together
        pull in the same direction; work* in silos; silos; leaders have; leaders know; leaders had; leaders are
        leaders were; leaders at; chiefs; those in charge; people in charge; those who run; the people who run
        people at the top; whoever is in charge; figurehead; heads will roll; powers that be; succession plan*
        stability at; continuity of leadership; change of leader*; resource* ~ put; well resourced; underfunded
        underfunding; under resourced; data sharing agreement; local authority must; whistle blowing
        national award; pathfinder; trailblazer; families first partnership; social care reforms; mergers; merger
        new unitary; local government reorganisation; devolution; combined authority; lack of capacity at
        corporate support; support from the chief; backed by; backing of; backing from; long standing failure*
        longstanding; root cause*; pace of change; momentum; stalled improvement; new broom; fresh start
        fresh eyes; clear set of; laser focus; unrelenting; trusted leaders; charismatic; bold; leaders act*
        leaders acted; leaders take; leaders set; leaders see; leaders saw; leaders listen; leaders invest*
        leaders could; leaders who; leaders publish; leaders identified; leaders knew; leaders plan
        leaders promise*; leaders failed; leaders can; leaders share; leaders bring; leaders keep; leaders put
        leaders went; leaders work; leaders made; leaders did; school leaders and council; leadership has been
        leadership was stable; leadership that; leadership at; stable leadership team
        leadership and management of; council has set; council has put; council has promised; council has said
        council has agreed; council has appointed; council has asked; council has already; council has since
        council has now; council has begun; council has started; council has bought; council has spent
        council has hired; council has recruited; council has doubled; council has written; council has invited
        council has pledged; council has drawn; council has until; council has launched; council has given
        council has taken; council has been told to; council has found; council has brought; council has paid
        council is to; council expects; council accepts; council set; council owns; council bought; council agreed
        council promised; council asked; council knew; council did not know; authority must; authority is
        authority said; trouble shooter*; turnaround director; turnaround team; parachuted; taskforce; task force
        expert adviser; expert panel; new boss; new chief; new leader; new leaders; new leadership; new management
        new administration; in post since; since she arrived; chairwoman; chaired by; vice chair; trustees
        lord mayor; mps; mp for; local mp; msp; protest; public apology; hauled before; quizzed; political
        politics; party politics; infighting; squabbl*; rows at the top; feud*; merry go round at; musical chairs
        steady the ship; steadied the ship; swept under; brushed under; head in the sand; heads in the sand
        ignored warnings; wake up call; knew its own; knows its weaknesses; will get; will be given
        will be offered; will be built; will be replaced; will be paid; will be checked; will be asked; will go to
        will go before; will be put; will bring; will take; will hold; will pay; will cost; will spend; will fund
        will be spent; will be funded; will be appointed; will be discussed; will be presented; will be taken
        will be brought; will be told; will be added; will be introduced; will be launched; will be made
        will be used; will be shared; will be monitored by; will be overseen; will lead; will oversee
        will look at; will follow; will begin; will start; will work with; will set out; will write; will ask
        will employ; will recruit; will expand; will double; will train; will be in place; would be given
        would be recruited; would be in place; would be brought; would be appointed; would open; would start
        would go to; would bring; would spend; would be spent; due to start; is expected to; hopes to; aims to
        is recruiting; is working with; is working on; is setting up; is spending; is investing; is considering
        is being recruited; is being set up; is being introduced; is being built; is being tried; is being spent
        is being developed; has been told to write; has been set up; has been launched; has been written
        has been drawn up; has been given until; has until; from next month; next month; starts next; starts in
        opens next; begins next; before the summer; after easter; before christmas; by june; by july; by august
        by september; by october; by march; by april; by may; by spring; by the spring; by the summer
        by the autumn; by the winter; by the end of march; by the end of june; by the end of july
        by the end of september; end of the month; this spring; this month; next summer; next autumn; next april
        next financial year; this financial year; for the next two; from the autumn; from the spring; 1m; 2m; 3m
        5m; 8m; 10m; 12m; 15m; 20m; extra 000; cheque; chequebook; put aside; find the money; found the money
        found money; more money; money has been; pot of money; kitty; bankroll*; cost of; payout; windfall
        innovation fund; transformation fund; improvement fund; development fund; hardship fund; council taxpayers
        taxpayer*; ratepayer*; hole of; gap in its budget; spending review; outlay; contract with; tender
        tendering; procure*; decommission*; outsourc*; shared service; joint committee; joint fund; pooled budget
        pooled fund; shared budget; charter; concordat; joint statement; joint plan; nhs bosses; nhs chiefs
        health chiefs; health bosses; police chiefs; chief constable; chief nurse; chief superintendent
        vice chancellor; partner chiefs; system leaders; system leadership; senior partners; at board level
        board level; board meets; board has; board will; board is; on the board; report to the board
        reports to the board; weekly meeting with the chief; chief executive chairs; director meets
        director chairs; director spends; director has; director will; director is; director who; director left
        directors; directors have; change of director; experienced director; cabinet will; cabinet is; cabinet has
        cabinet on; councillors agreed; councillors voted; councillors have; councillors are; councillors backed
        councillors know; councillors from; councillors on; councillors understand; councillors visit
        councillors get; councillors ask; councillors take; members agreed; members voted; members of the cabinet
        minister has; ministers have; ministers are; the minister; government has; government will; government is
        adviser will; adviser has; commissioner will; commissioner has; commissioner was; commissioner is
        all the recommendations; points raised; issues raised; address the; addressing the; tackle; put it right
        fix; fixed first; rectify; take the findings; taken seriously across; improvement work; improvement team
        plan to put; plan to improve; plan goes; the plan will; plan is being; plan has been; plan was agreed
        plan agreed; scheme will; new strategy; new service will; new building; new contract; new posts; new jobs
        new money; new fund; new board; new protocol; new policy; new charter; new panel will; extra officers
        more staff will; additional money; additional investment; guide to; guidance is being; leaflet is being
        training for all staff will; training will; refresher training; workshop will; all staff will
        every manager will; every worker will; every team will; every child will; each team will
        has been asked to; has been told it must; duty to publish; challenge from elected; kept its promise
        keeps its promises; false dawn*; false start*; clear aims; clear priorities; clear strategy
        clear direction from; clear eyed; clear sighted; frankness; humility; bosses listen; bosses know
        bosses at; bosses have; bosses said; bosses say; bosses had; bosses did; chiefs have; chiefs at
        managers at the top; senior figures; those at the top; everyone from the chief; from the chief executive
        from the leader; from the director; from cabinet; leader of the council; leader of the opposition
        scottish ministers; government intervention; government adviser; section 114; purse strings
        improvement journey; sense of urgency; strong leadership; lib dem*; tory; out of touch; accepts in full
        welcomes; committed to improving; special measures; is to spend; has spent; spend an extra; spend more on
        the board will; stand by the; accepts every; accepts all; accepted every; accepted all
    """,
    Theme.FRONT_DOOR: """
        front door; frontdoor; first point of contact; single point of contact; single point of access
        point of contact; first contact; first response; first responder*; initial contact*; contact team
        contact point; contact officer*; contact service; contacts to; contacts from; new contacts
        customer service*; access team; access point; access service; intake team; duty worker*
        duty social worker*; duty system; duty room; edt; out of hours; out of office hours; after hours
        night desk; night service; overnight team; in the small hours; at weekends; bank holiday*; saturday night
        round the clock; day or night; night and day; after 5pm; when offices are shut; mash; mashes
        multi agency safeguarding; safeguarding hub; multi agency hub; multi agency team*; hubs; sits in the hub
        request for help; requests for help; request for support; request for service; ask for help; asks for help
        asked for help; cries for help; calls for help; where to turn; who to ring; who to call; whom to call
        number to ring; number to call; knock at the door; turn up at; walk in; walk ins; come through the door
        receptionist*; front counter; enquiry desk; information and advice; advice line; advice desk
        advice and information; helpline; help line; phone line; phone lines; telephone; telephones; phoning
        phones in; switchboard; call takers; call handling; call centre; call centres; calls are answered
        calls answered; calls from; calls about; caller; callers; ring up; rings with; on hold; hold music
        pick up the phone; picked up the phone; answer the phone; answers the phone; answered the phone
        answerphone; engaged tone; dialled; dial; menu of options; passed from pillar; pillar to post
        passed from desk; bounced; bounced back; sent away; signpost*; redirect*; web page; webpage; online form
        web form; online referral; online portal; portal; chatbot; email inbox; inbox; in tray; mailbox; referrals
        referring; re referral*; rereferral*; referrer*; repeat referrals; come back a second time; came back into
        bounce back; returned to the service; revolving door of families; triage; triaged; triages; sift; sifts
        sifted; sifting; sort* ~ urgent; filter; filtered; gatekeep*; gate keeping; threshold*; thresholds
        threshold document; thresholds are; level of need; levels of need; bar too high; line drawn
        where the line; closed too soon; closed too early; closed without; case closed; cases closed; closed cases
        closing cases; step down; stepped down; stepping down; stepping up; moved between early help
        between early help and; escalated to social; unallocated; strategy discussion*; strategy call*
        inter agency referral; initial referral discussion; ird; irds; s47; child protection inquir*
        safeguarding enquir*; safeguarding inquir*; section 42; safeguarding concern*; safeguarding alert*
        safeguarding referral*; safeguarding notification*; adult at risk; raise an alert; raise a concern
        raise concerns; raises concerns; concerns raised; concerns about children; concerns about a child
        concern about a child; concerns are; concerns for; concerns over abuse; worry about a child
        worries about a child; worried about children; worried neighbour*; concerned about a child; anyone worried
        anyone with a worry; worry comes in; worries come in; report ~ abuse; reports of abuse; reporting abuse
        tip off*; anonymous; suspected abuse; non accidental; child sexual abuse; physical abuse; chastis*; smack*
        significant harm; immediate risk; urgent cases; police protection; early help; early intervention
        early support; earliest help; right help ~ right time; help early; helped sooner; help at the earliest
        nip ~ in the bud; before ~ crisis; before things get worse; before things boil; before crisis
        crisis point; stitch in time; upstream; preventive; preventative; prevent things; targeted help
        targeted youth support; universal services; team around the family; team around the child; taf; tac
        lead professional*; family hub*; family centre*; childrens centre*; sure start; community hub
        neighbourhood hub; drop in for parents; toddler group*; playgroup*; family coach*; intensive family
        homestart; troubled families; supporting families; health visiting; school nurse* ring
        school nurses refer; midwives tell; church hall*; community group*; community champion*; lamp post*
        refuse collectors; bin crews; bar staff; neighbour who; passer by; members of the public
        grandparents who ring; professionals who refer; teachers who ring; schools ring; schools refer
        heads said they rang; head teachers ring; gps who refer; gps refer; gps hardly; doctors who refer
        ambulance crew*; firefighter*; fire crews; police notif*; police notification*; police notices
        police reports; police report; police backlog; police send; police forms; police and health
        police and schools; police and nurses; police and social; police are; police were; police did
        operation encompass; vulnerability notice*; housing officer; gas fitters; information sharing
        share information; shares information; shared information; sharing of information; sharing information
        shares what it knows; share what is known; sharing what; pool* information; pooling; intelligence sharing
        swap* intelligence; swap notes; talk to one another; tell each other; tells the others; consent is
        parents permission; parents are asked; without consent; feedback to referrers; told what happened
        told what came of; hear nothing; hear back; hears back; never heard; outcome of ~ referral*; got no answer
        got an answer; gets an answer; straight answer; considered answer; checks with agencies; agency checks
        partner agency; partner agencies; partners in the hub; partners understand; partners know; partners share
        partners refer; partners around the; agencies work; multi agency work*; inter agency; interagency
        sit together; sits together; same desks; bank of desks; around one table; around the table
        round one table; round the same table; same room; same roof; co located; colocated; embedded in the
        jigsaw; pieces of the jigsaw; piece together; pieced together; joins the dots; daily briefing
        morning meeting; morning huddle; each morning; every morning; at nine each; health was missing from
        nurse in the room; attended by police; well attended; poorly attended; attend strategy
        assessment and intervention; initial decision*; initial decisions; first decision; decision on what to do
        decide what to do next; decide what happens; decisions are made by a social worker; decisions on contacts
        decisions on new; decisions at the; right decision*; sound decision*; right team; wrong team; right door
        no wrong door; one stop; one number; one phone number; single number; freephone; text service; text line
        live chat; interpreter on the phone; deaf residents can; easy to get hold of; hard to reach; get through
        gets through; getting through; reach a person; reach a human; reach someone; reach somebody
        speak to a person; speak to somebody; speak to a social worker; talk to a social worker; a real person
        human being; human voice; friendly voice; get hold of; could not get hold; new arrivals desk
        community navigator*; prevention offer; care line; careline; adult care line; mental health crisis line
        bust up; rapid response; crisis team; crisis worker*; slip through; slips through; fall through the
        fell through the; through the cracks; falls between; between two stools; missed opportunit*; red flag*
        signs of harm; signs of neglect; alarm bells; risk is spotted; risk was spotted; recogni* risk
        ring for help; rings for help; rang for help; call us; contact us; people who ring; people ringing
        parents who ring; teachers ring; anyone ringing; anyone who rings; whoever rings; whoever phones
        whoever answers; the person who answers; person answering; answer the call; answers the call
        takes the call; take the call; calls are; calls go; calls come; call about; first ring; rings out
        101 calls; hunch; gut feeling; sounding board; first chat; initial chat; on the desk; hub has; hub was
        hub does; hub decides; hub staff; hub for; hub where; safeguarding desk; advice from the hub
        advice to callers; advice to professionals; consult* ~ before referring; professionals line
        professionals get advice; quality of referrals; poor referrals; inappropriate referrals; referrals are
        referrals were; referrals from; referrals that; referral form*; referral was; referral routes
        referral to early; number of referrals; referrals rose; their referral; of their referral; every referral
        first referral; contacts are; contacts were; contacts that; contacts go; contacts came; contacts a month
        contacts last; contacts in; contact was dealt; contacts last year; police contacts; school contacts
        notices from; pile of reports; read by anyone; worries from; worries that; worries come; worries reach
        worries get; worries were; worries passed; worry reaches; small worries; low level worries; worries grow
        same worry; with a worry; their worries; concerns were dealt; concerns come; concerns from
        concerns passed; concerns reach; concerns about a; concerns that a; new concerns; level of concern
        safeguarding worries; safeguarding worry; safeguarding reports; safeguarding report*
        safeguarding decisions; safeguarding cases; safeguarding response; inquiries; inquiries into; harm inquir*
        enquiries into; right level; right service; qualifying bar; bar for help; urgent from; turn down help
        turn families away; shunted between; ping pong; hot potato; family bounce*; repeat contacts
        cases are closed; strategy meetings; calls a meeting; meetings called; meetings are called
        urgent meetings; get together quickly; nurse or a doctor; without a nurse; without a doctor
        without health; without police; health colleagues at; who is at the table; at one table; police attended
        police come; police ring; police tell; police pass; police passed; police and other; police officers sit
        police officer sits; nurses and police; doctors and teachers; teachers and police; schools and doctors
        schools and police; schools and gps; schools send; schools understand; gps and schools; gps say; gps send
        gps do; street cleaners; voluntary sector; voluntary organisations; neighbourhood team*
        neighbourhood officers; locality hub*; community team*; community hubs; community groups; community cafe
        parents wanted help; tantrums; baby massage; families get help; families are helped; help to families
        help comes; help is at hand; help at once; lighter help; low level help; help they asked; network of help
        web of help; step families down; passed to early; move to early; windscreen; continuum; duty desk
        duty officer*; hotline; call handler*; front desk; first port of call; contact and referral; cry for help
        voicemail; fobbed off; picks up the phone; worried relative*; raise the alarm; raised the alarm; nfa
        swap* information; parental consent; slipped through; join the dots; police share; answers calls
        pick up calls; calls are picked
    """,
    Theme.ASSESSMENTS: """
        assessments; assess; assesses; reassess*; re assess*; single assessment*; child and family assessment*
        family assessment*; early help assessment*; initial assessment*; core assessment*; risk assessment*
        needs led; care act assessment*; care needs assessment*; carers assessment*; young carer assessment*
        parenting assessment*; parental assessment; pre birth; prebirth; unborn babies; unborn baby
        before the baby; before a baby; before they are born; expecting a; mum to be; mums to be; mother to be
        viability; viability check*; connected carer assessment*; assessment of carers; financial assessment*
        continuing healthcare assessment; occupational therapy assessment; ot assessment*; assessment of need*
        assessment tool*; assessment report*; neglect tool; home conditions tool; scoring; score sheet
        signs of safety; scaling question*; strengths based; strength based; strengths and worries
        strengths and risks; strengths and needs; strengths as well as; strengths are; what is going well
        what works and; worries and strengths; risks and strengths; risk and strengths; risk and protective
        protective factors; risk factors; risk of harm is; risks are weighed; weigh up; weighs up; weighed up
        weighed; balanced; balance* ~ risk; balanced view; even handed; fair to mum; fair minded; judge ~ risk
        judging ~ risk; judged the risk; judge how; measure ~ risk; gauge; gauged; size up; sized up
        appraise ~ risk; risk to the child; risks to the child; risks that; overoptimis*; optimistic; rose tinted
        rose coloured; too rosy; naive; naively; taken on trust; took ~ word; takes ~ word; at their word
        disguised compliance; pulled the wool; fooled; incurious; inquisitive; nosy; dig deeper; dig deep; dug
        delve*; probe; probes; probed; probing; go deeper; deeper; depth; superficial; shallow; skate* over
        skimmed; beneath the surface; under the skin; skin deep; thoroughly; thoroughness; painstaking; forensic
        exhaustive; rounded; well rounded; one sided; lopsided; analysis; analyses; sense of it all
        makes sense of; made sense of; making sense of; sense making; interpret ~ history
        concluded that the child; draw* conclusion*; drew conclusions; weigh the evidence; reasoned; well reasoned
        hypothes*; descriptive; description*; describe rather than; describes rather than; description rather
        list of events; story but not; say what happened but; so what; meaning of; what it means for the child
        what this means for; what it is like; what life is like; life is like for; daily life; day in the life
        day to day life; what a day; what a good day; what a normal day; life at home; life in the home; home life
        family life; what happens at home; happens at home; behind closed doors; looked in the fridge
        impact on the child; effect on the child; how it hurt the child; what it feels; childs world; childs day
        childs experience; experience of the child; through the eyes; through a childs eyes; child is lost
        child was lost; lost from view; lost sight of the child; focused on adults; parents needs crowd
        parents needs; full picture; whole picture; clear picture; true picture; bigger picture
        pictures of family; portrait*; pen picture*; vivid; painted a; whole story; whole family; whole person
        whole household; everyone in the household; household members; each child in the family
        each child separately; each sibling; separate assessment; every child in the family
        brothers and sisters lumped; lumped together; treated as one; who else lives; new partner*
        partner moves in; boyfriend*; stepdad*; step dad*; mums partner; men in the; male partners; fathers are
        fathers hardly; absent father*; absent dads; invisible men; invisible fathers; grandparents views
        grandmother told; wider network; ecomap*; eco map*; family history; family histories; history is
        past events; past harm; past help; past involvement; what had gone before; gone before; generational
        parents own childhood*; childhoods of the parents; parents childhood; pattern of; cumulative
        cumulative harm; cumulative impact; build up of; drip drip; long view; one incident; single incident
        latest incident; latest worry; latest event; incident led; incident by incident; isolated incident*
        toxic trio; trio of; parents drinking; parents drug use; substance misuse by parents; mums depression
        mothers depression; parental mental; parents with learning; parents learning
        learning difficulties parents; parental learning; parenting capacity; capacity to change; capacity to care
        capacity to parent; ability to parent; able to parent; can parent; parenting skills; ability to change
        able to change; willing to change; whether parents can; good enough parenting; motivation to change
        cycle of change; parents strengths; parents honest; cultural; culture and religion; intersection*
        language spoken; what people want; proportionality; cookie cutter; tailored assessment; boilerplate
        copied from the year before; cut and pasted assess*; not updated; changed circumstances
        change in circumstances; needs change; changing needs are; needs of each; need is identified
        needs are recognised; needs are known; identify ~ need*; identification of need*; unmet need*
        understand needs; understanding of ~ risk*; needs were missed; glossed over; gloss over; brushed aside
        missed the point; minimised; underestimat*; underplay*; played down; exaggerat*; timely assessments
        good quality assessments; quality of assessments; eligible needs; qualifies for; copies of the assessment
        share* ~ assessment; assessments with families; tells ~ story; story once; repeat themselves
        same questions; never asked; awkward questions of parents; advice from professionals; expert report*
        views of other professionals; chronology to inform; use* chronolog* to; informed by; drawing on research
        research informed; evidence informed; fresh assessment; start again syndrome; blank sheet; clean slate
        specialist assessment*; psychological assessment; sibling assessment*; together or apart
        together and apart; work out why; working out why; what lies behind; lies behind; what lay behind
        behind the behaviour; assessment centre; residential assessment; court assessment*; section 37
        early conclusion; burden of care; dog in the house; housing worries; mum and dad; the father; fathers were
        fathers get; fathers and; fathers had; fathers too; fathers are left; dads were; dads and; dads get
        dads hardly; adults in the household; lodger*; absent parent; grandparents asked; asked a grandmother
        asked the grandparents; summing up; boil down; pros and cons; what worries; risk score*; risks were
        risks in; risk posed; danger posed; risk they pose; identified risk*; risks identified
        understanding of risk; understands risk; understood the risk; what might happen; whether mum; grasps
        get to the bottom; childs shoes; child at the centre of assessment*; childs point of view
        point of view of the child; sense of what; bring to life; comes to life; leaps off the page
        three dimensional; fair and; honest about strengths; meticulous; full of insight; perceptive; shrewd
        empathetic; nuanced; nuance; well researched; fleshed out; flesh on the bones; one dimensional
        tick box assess*; form filling exercise; rushed; hurried; half the picture; incomplete picture; blinkered
        tunnel vision; guesswork; assumption*; assume; assumes; stereotyp*; preconception*; gullible; wishful
        forgot to ask; over the phone; weighs strengths; weigh strengths; weigh the; finely balanced
        carers own needs; needs of carers; joint assessment*; combined assessment*; integrated assessment*
        shared assessment*; second assessment; full assessment; fresh assessments; old assessment
        earlier assessment; last assessment; one assessment; every assessment; each assessment; an assessment
        assessment that; quality of assessment; assessments are; assessments were; assessments of
        assessments that; assessments do; assessments did; assessments have; assessments had; assessments in
        assessments take; assessments look; assessments seldom; assessments could; assessments should
        assessments tell; assessments draw; assessments read; assessments bring; most assessments
        some assessments; many assessments; few assessments; all assessments; good assessments; poor assessments
        weak assessments; strong assessments; thin assessments; timely assessment; parenting assessments
        carers assessments; assessed on; assessed in; assessed at; assessed before; assessed again
        assessed together; assessing the; assessing risk; assessing of; assessing parents; assessing whether
        assessors started; an assessor; appraisal of risk; write ups of; sizing up; view of the family
        view of the child; views of fathers; views of dads; views of wider; views of the wider
        history of the family; history of a family; history of harm; history of neglect; familys history
        familys story; family past; family background; backgrounds of; family life is; familys life
        life story of the parents; parents own past; parents own stories; parents history; parents histories
        mums own; mums past; fathers past; fathers history; event by event; each incident; as though nothing
        long history; add up; unborn; pregnan*; graded care profile; family tree*; over optimis*; screening tool*
        in the round; child gets lost; fair to parents; what life was like; assessment form*; identity needs
        cultural identity; family history is; why a child behaves
    """,
    Theme.PLANS: """
        plan was; plans that; plans for; plans set out; care plan*; care planning; care and support plan*
        children in need; child in need plan*; cin; cin plan*; child protection plan*; protection plan*
        on the register; child protection register; repeat plan*; come off the plan; plans end*; plans ended
        family plan*; early help plan*; risk management plan*; crisis plan*; contingency plan*; backup plan*
        plan b; if things went wrong; if it goes wrong; if things do not; if things fail; what happens if
        what will happen if; what would happen if; written agreement*; working agreement*
        contract* of expectation*; agreement* with parents; placement plan*; behaviour plan*; positive behaviour
        move on plan*; exit plan*; end of life plan*; advance care plan*; discharge plan*; moving plan
        one page plan*; one page profile plan; sheet of paper; on the fridge; fridge door; on one page
        one side of paper; two sides of paper; forty pages; thirty pages; pages long; run* to ~ pages
        ran to ~ pages; thick document*; ehc; ehcp; ehcps; ehc plan*; health and care plan*
        individual development plan*; idp; idps; my plan; amended after; unamended; amend*; final plan
        outcomes in ~ plan*; provision in ~ plan*; written plans; well written plan*; specific and; specify
        specified; specifies; vague; vaguer; woolly; fuzzy; nebulous; generic; bland; formulaic; template plan*
        templated; one size fits all; same few phrases; copied from the last; cut and pasted from; tailor made
        made to measure; individualised; person centred; personal to; specific to; smart; specific measurable
        measurable; measure success; know when it is done; would look like; what must change; what has to change
        what had to change; what needs to happen; what needed to change; what should change; what would change
        what is expected of; what is expected; what parents must; what parents need to; what families must
        what they have to do; what will happen and; what happens next for; what the end looks like; goals
        goals set; target dates; objectives; aims of the; clear outcomes; intended outcomes; desired outcomes
        step by step; small steps; milestone*; tasks are; to do list*; shopping list; wish list
        checklist of tasks; list of services; list of jobs; list of appointments; list of things; who does what
        who will do what; who would do what; who should do what; who is to do; who must do; who had to do
        what by when; by when; and by when; with names; names and dates; names beside; dates in them; date against
        no dates; timescales; timeframe*; time limited; end dates; realistic; unrealistic; achievable
        overambitious; doable; manageable steps; lacks detail; lacking in detail; short on detail; too general
        plain plans; plainly worded; jargon in plans; easy to follow; easy for parents; easy for families
        parents can follow; parents could follow; follow the plan; understand the plan; understand their plan*
        know their plan; know what is in the plan; own the plan; ownership of ~ plan*; co produced plan*
        drawn up with; drew it up; drew up; write the plan; write their plan; written with families
        written with parents; written by families; family led plan*; family group meeting*
        family network meeting*; everyone has a copy; copy of the plan; copy of ~ plan*; sign up to
        stick to the plan; follow through; paper exercise; gathers dust; gathered dust; gather dust; in a drawer
        bottom drawer; move with; keep up with life; keeps up with; change with; changes with; change as ~ change*
        adapted when; adjusted; tweak*; revises; revised when; rewrite*; out of date plan*; stale; old plans
        old promises; still name; up to date plans; current plans; no plan; lacked a plan; had no plan
        plan for every; reviewed every; review meeting*; statutory review*; child in care review*
        looked after review*; looked after child review*; lac review*; child looked after review*; care review*
        six monthly review*; yearly review*; review of care; reviews of care; reviews were; overdue review*
        unreviewed; child protection conference*; initial conference; review conference*; icpc*; conference report
        conference is; network meeting*; professionals meeting*; planning meeting*; child in need meeting*
        family meeting*; meeting* ~ child in need; child in need visits; circle meeting*; lead practitioner
        attend reviews; attends reviews; attendance at reviews; at their review; at their reviews
        go to their review*; goes to ~ review*; invited to reviews; review is held; held on time reviews
        review was held; looked at anew; partners contribute to plan*; contribute to core; turned up to core
        parents attend; parents come to conferences; parents at conference*; progress of plans; progressing plans
        plans progress; plans move; plans drift; plan drift*; plans stall; plans stalled; plans make
        plans make a difference; plans work; plans bring; plans lead; difference the plan; package of support
        package of help; support is built; support is shaped; help fits; help that fits; plan of work
        plan of action for the; priorities for the family; what comes first; joined up plan*; joint plan*
        one plan; single plan; one family one plan; two plans; three plans; several plans; each had a plan
        plans contradict; contradict each other; contradict*; at odds; plan for the future
        planning for the future; planning for adulthood; look ahead; looks ahead; thinking ahead; forward planning
        next year or; hopes and dreams; aspirations in ~ plan*; bad day looks like; favourite song; birth plan*
        plans for unborn; plans for babies; plans for teenagers; plans for brothers; plans for adults
        rely on mothers; rely too heavily on mothers; lean on mothers; lean too heavily; rely on the mother
        mothers to police; put the burden; burden on mothers; grown up life; life after school
        personal budget plan; what they want from life; wants out of life; what matters to them is in
        joint ownership; proactive planning; reactive planning; lurch*; goalposts; finishing line; spell out
        spells out; spelt out; set out what; small goals; promises made in plan*; review date*; next review
        reviews happen; reviews slip*; reviews do; reviews did; reviews in; reviews with; reviews come
        reviews keep; reviews lead; reviews that; reviews late; no review; late reviews; annual reviews
        updated every; care package reviewed; packages reviewed; package was reviewed; packages had; fit the child
        fits the child; wrote the plan; parents know what; parents knew what; parents understand what
        parents understood what; parents are clear what; parents do not know what; families know what
        families know; families understand what; families were unclear; families are unclear; unclear what
        unclear who; unclear about what; not clear what; clear what; clear to parents; clear to families; by whom
        plans tell; plans told; plans name; plans have dates; plans did; plans could; plans should; plans need
        plans need to; plans lacked; plans list; plans listed; plans describe; plans rely; plans relied; plans ran
        plans run; plans drawn; plans drawn up; plans written; plans were written; plans made; plans to help
        plans on; plans by; plans get; plans changed; plans kept; plans keep; plans look; plans speak; plans spell
        plans still; plans start; plans end; plans take; plans took; plans come; plans can; plans show
        plans focus; plans fit; plans follow; plans often; plans rarely; plans mostly; plans must; plans which
        plans as; plans so; plans where; plans when; childrens plans; childs plan; childs plans; families plans
        familys plan; the plan; each plan; one in ~ plans; half the plans; half of plans; half of the plans
        most plans; some plans; many plans; few plans; good plans; poor plans; weak plans; strong plans
        better plans; new plans; short plans; long plans; detailed plans; quality of plans; quality of the plans
        quality of care plans; plan does; plan changes; plan to keep; plan should; plan could; planning and review
        poor planning; weak planning; strong planning; better planning; safety plans; care plans; care plan
        support plans; family plans; contingency plans; child in need plans; child protection plans are
        child protection plans were; education health and care plan*; health and care plans; ehc plans
        written agreements; agreements with; forty page; unreadable plan; nobody could follow
        language that parents; words a child could; words a family could; littered with; peppered with
        stock phrases; phrases; set phrases; cliche*; platitude*; pious; outcomes nobody; gauge whether
        gauge progress; when a carer falls; if parents do not; if change does not; conferences do
        child protection conferences; protection conferences; core groups are; core groups do; core groups were
        core groups meet; core groups met; core groups that; core groups take; core groups have
        meetings about the plan; professionals must; agencies are clear; shared with famil*; one copy
        if things go wrong; if nothing changes; draft plan*; back up plan*; fallback; risk plan*; amended plans
        know what is in their; without a plan; firefight*; who does what by when; deadlines in plans
    """,
    Theme.TIMELINESS: """
        wait list*; wait of; wait was; waits are; waits were; longest wait*; average wait*; typical wait
        kept waiting; keep* ~ waiting; left waiting; still waiting; waiting weeks; waiting too long; wait weeks
        waited weeks; waited a year; waits have; without a wait; wait less; median wait; waiters; queued; queuing
        queueing; stood in a queue; sat in a queue; back of the queue; line is long; backlog has; piling up
        pile up; pileup; mountain of; logjam; log jam; jammed; bottleneck*; traffic jam; gridlock; clogged; clog
        blockage*; sticking point; hold up; hold ups; holdups; hanging on; hung about; hanging about; hang about
        hang around; left hanging; in the lurch; on hold for; delay; delays; delaying; without delay; undue delay
        needless delay; unnecessary delay; avoidable delay*; drift and delay; delay and drift; drifts; drifted
        drift is; left to drift; cases drift; stalling; standstill; stand still; at a standstill; ground to a halt
        grind to a halt; grinds; stagnat*; languish*; left to linger; dither*; dilly; procrastinat*; stop start
        go slow; slowness; slow down; slowing; slow crawl; crawl; crawled; crawls; snail*; snails pace; sluggish
        tortoise; treacle; glacial; drag; drags; drag on; dragged on; dragging; drag out; long drawn; protracted
        lagging; lagging behind; run late; lateness; later than they; later than it; months late; days late
        a day late; late start; long overdue; past the date; past the deadline; past its date; past their date
        missed deadline*; missed the deadline; miss deadlines; deadline; beat the deadline; meet the deadline
        meets the deadline; met the deadline; inside the deadline; within the deadline; legal deadline
        statutory deadline; statutory timescale*; statutory time; statutory limit; legal limit; lawful time
        legal time; in the time the law; time the law; time limit; limit of; timescales are met; meets timescales
        within statutory; 20 weeks; twenty week; 15 days; fifteen days; 45 days; forty five days
        10 working days of; within 20 weeks; in 20 weeks; bang on time; dead on time; right on time; not in time
        in the nick; ahead of the day; ahead of schedule; ahead of the deadline; sooner or later; timelier
        untimely; promptness; prompter; swiftness; quickness; slow off the mark; speeds; speedy; speedily; speeded
        sped; sped up; speeding up; rapidity; nippy; with pace; lack of pace; tempo; expedit*; with urgency
        no urgency; straightaway; right away; then and there; in a flash; in no time; before long
        without fuss or delay; without hanging; not hanging; no hanging; wasted no time; waste no time
        lost no time; lose no time; wastes no time; time lost; lost time; time was lost; time is wasted
        time is of; every day counts; clock is ticking; clock ran; much too long; long delay*; long business
        long haul; takes an age; took an age; takes ages; take ages; took ages; for ages; an eternity; eternity
        takes forever; took forever; take forever; in months; took months; takes months; took weeks; takes weeks
        take weeks; took a year; takes a year; takes so long; take too long; took too long; taking too long
        takes longer; time it took; takes time; stretch* to ~ months; stretch* to ~ weeks; weeks into months
        days into weeks; turned into months; turned into weeks; turn into weeks; weeks went by; months went by
        months go by; weeks go by; weeks passed; months passed; years passed; years went by; went by before
        go by before; passed before; months before anyone; months before a; weeks on end; months on end
        for many months; for weeks or; for up to ~ weeks; for up to ~ months; many weeks; many months
        several weeks; several months; nine weeks; eleven weeks; seven weeks; five weeks; fourteen months
        fortnight to; a fortnight for; in days not weeks; days not weeks; days rather than weeks
        weeks rather than months; weeks not months; in ~ working days; inside 24 hours; 48 hours; 48hours
        twenty four hours; inside ~ weeks; in a day; a day or two; one working day; next working day; by next day
        that day; that very day; same afternoon; same evening; by the end of the day; by teatime; before lunch
        before bedtime; by thursday; over a weekend; over the weekend; left for tomorrow; postpone*; adjourned
        deferred; defer; sits still; sat for; sat untouched; sits on; sat waiting; sit waiting; lay unread
        unattended; untouched; left untouched; lay untouched; lie untouched; gathers dust for; on a desk
        on someones desk; sat on a desk; in anyones in tray; in trays; on the shelf; nothing happened for
        nothing happens for; nothing had happened; nothing moves; nothing moved; nothing sits; nothing sat
        nothing waits; no one waits; nobody waits; nobody waited; no child waits; no child waited; no family waits
        no family waited; no child is left waiting; seldom waits; rarely waits; rarely wait; seldom wait
        not have to wait; had to wait; have to wait; has to wait; having to wait; made to wait
        between ~ and ~ meeting; long tail; turnaround time*; response time*; responses are; responds quickly
        react quickly; reacts quickly; acts quickly; acted quickly; acts at once; step in quickly
        stepped in quickly; seen promptly; seen the same day; seen on the day; seen within; visited the same day
        visit within; answered on the day; answer within; answer on the day; got an answer on; decisions are quick
        decided quickly; decided on the day; decisions within; decisions come; when it was needed
        when they needed it; when it is needed; belated*; calls a halt; before somebody; a year before
        a whole year; half a year; cleared the backlog; keeping pace; keeps pace; passed between teams; on the dot
        no backlog; left too late; time slips; slippage; long grass; clearing the backlog; down to ~ weeks
        days on average; weeks on average; wheels grind; moving faster; move faster; moves quickly; moving quickly
        moves slowly; moving slowly; cases move; cases moved; cases wait; cases waited; cases drag; cases dragged
        cases slow; families wait; families waited; families are waiting; families were waiting
        families had waited; families had been waiting; families have to wait; families still wait
        families once waited; families get help quickly; families are seen; family waited; family waits
        family had waited; children have to wait; children do not wait; children still wait
        children in danger are seen; people wait; people are waiting; people have to wait; people had been waiting
        residents wait; residents waited; residents waiting; residents had been waiting; adults wait
        adults waiting; adults waited; parents wait; had been waiting; longest had; a wait; waits more
        waits between; waits before; waits in; waits more than; waits longer; waited more than; waited longer
        waiting more than; waiting longer; waiting over; waiting at; on a waiting list; on the list for
        list of people waiting; took an average; takes an average; longer than the law; longer than needed
        past the legal; past the limit; five days late; two weeks late; weeks overdue; the oldest; until a crisis
        two or three days; three working days; five working days; two working days; before help arrives
        before they are seen; before they were seen; to be seen; prompt decisions; rapid help; rapid decisions
        slow pace; left too long; left for too; left for months; left to wait; left to languish; live with neglect
        for far; no more than ~ days; no more than ~ weeks; matter of weeks; wait months; waiting months
        wait a year; backed up; dawdl*; dragged; running late; lag behind; quick off the mark; time it takes
        took so long; take months; inside a day; far too late; gather dust in
    """,
    Theme.MANAGEMENT_OVERSIGHT: """
        supervision; supervisions; supervises; supervisor*; supervisory; clinical supervision; group supervision
        peer supervision; personal supervision; reflective supervision; supervision is; supervision notes
        supervision records; supervision session*; session with ~ manager; sessions with their manager
        one to one*; one to ones; one on one; monthly meeting with their manager; time with ~ manager
        room to think; space to think; room to reflect; space to reflect; time to reflect; think aloud
        think things through; thinking space; chance to reflect; reflected on; reflection; reflections; reflective
        reflect on; unreflective; group reflection; case discussion*; case consultation*; case clinic*
        case surgery; talk cases through; talk through cases; talks over cases; talk over; manager to manager
        managers were; managers do; managers know; managers read; managers sign; managers chase
        managers decisions; managers check; managers follow; managers do not; managers ask; managers give
        managers make; managers hold; managers keep; managers see; managers advice; managers guidance
        manager signs; manager checks; manager reads; manager looks; manager agreed; managers signature
        managers name; managers note*; managers comment*; managers hand; line manager*; line management
        first line manager*; frontline manager*; front line manager*; front line management; practice manager*
        deputy manager*; assistant team manager*; duty manager*; operational manager*; group manager*
        unit manager; practice lead*; practice supervisor*; management oversight; managerial; managerial oversight
        management grip; management direction; management decision*; management decisions; management advice
        management footprint; footprint of; oversight; oversight of; oversight is; overseeing; overview of cases
        keep an eye; eye over; cast an eye; casts an eye; watchful; watchful eye; firmer eye; eagle eye*
        eagle eyed; beady eye; watched over; over their shoulder; over the shoulder; look over; looks over
        look in on; drop in on visits; observe practice; observation of practice; observed practice
        practice observation*; practice week*; shadowing by managers; firm grip; tight grip; loose grip; lost grip
        lack of grip; grip on cases; tight rein; loose rein; steer for workers; guidance from managers
        clear guidance; clear direction; direction from managers; clear instruction*; instructions
        told what to do; says what to do; sets out what to do; advice of managers; advice on files; sign off
        sign offs; signs off; signing off; sign things off; signs things off; signed things off; signature
        countersign*; counter sign*; rubber stamp*; rubberstamp*; rubber stamped; stamps; nodded; nodded through
        nods through; waved through; wave through; on the nod; tick and flick; a click; authorised; approve
        approved by a manager; approves; endorsed by; agreed by a manager; without a managers; manager at every
        rationales; reasons for managers; explain* ~ decisions; explanation of decision*; decisions by managers
        decisions are explained; decisions are reasoned; decisions are checked; decisions are made above
        decisions were made above; thinking behind ~ decision*; reasoning behind; closure decision*
        decision to close; close a case; before a case is closed; before it is closed; second pair of eyes
        second opinion; second look; another pair of eyes; pair of eyes; double check*; cross check*; checks that
        checks were; checks by; checks whether; checked whether; checked that; spot check*; spot checks
        routine checks; own checks; checkers; checking up; mock inspection*; go back to see; goes back to see
        go back to check; went back to check; went back to see; circle back; follows up; follow through on
        follow through was; chased up by managers; chasing tasks; chase tasks; chase up actions
        see that ~ carried out; whether ~ carried out; whether ~ done; whether ~ acted on; acted on advice
        picked up by managers; picks up weak; spot weak; caught by managers; error rate; audit; audits; auditing
        audit programme; audit work; audit tool; case audit*; file audit*; themed audit*; thematic audit*
        learning audit*; collaborative audit*; moderated; moderation; moderate ~ audits; moderators; dip sampl*
        dip sample*; dip into; dips into; dipping into; dip test*; sampling by managers; sample of cases each
        case sampl*; case file audit; mark their own; marking their own; marked their own; marked work
        generous marking; over generous; harsh marking; quality assur*; quality assurance; quality assurance team
        quality assurance framework; reassur* themselves; quality control; quality checks; practice quality
        quality team; quality lead; close the loop; closes the loop; feedback loop*; feedback from audits
        learning loop; learning from audit*; lessons are; lesson learned; lessons learnt; learn from mistakes
        learns from mistakes; learning review*; rapid review*; safeguarding practice review*; practice review*
        near miss*; learn from complaints; performance report*; performance meeting*; performance clinic
        performance figures; performance measures; performance culture; poor performance; data quality; datasets
        dataset; figures are; figures were; numbers are checked; dash board*; red amber green; rag rat*
        traffic light*; traffic lights; heat map*; statistics; metrics; metric; kpi*; benchmark*; power bi
        live data; weekly report*; weekly figures; weekly list; weekly numbers; weekly look; monthly report*
        monthly figures; quarterly report*; reporting tool; management information; information for managers
        intelligence on performance; counts forms; count what; what gets counted; quantity over; quantitative
        more than quality; compliance driven; process driven; tasks rather than; talk of tasks
        tick box supervision; box ticking; ticking boxes; trackers; tracked weekly; case tracking
        tracking meeting*; tracking panel*; track each; track every; monitors each; panel that; panel of managers
        panel chair*; panels meet; weekly panel; resource panel*; funding panel*; decision panel*; gateway panel
        gateway meeting*; care panel; entry to care panel; permanence panel tracks; placement panel; risk panel
        high risk panel; escalates; escalation policy; formal challenge; challenging; challenge managers
        challenge drift; challenge delay; challenge by; challenge from; challenge when; constructive challenge
        unchallenged; not challenged; go unchallenged; goes unchallenged; speak up when; raise issues
        raise ~ issues; ask awkward questions; asks awkward questions; hard questions of; asking hard questions
        difficult questions; tough questions; reviewing officers challenge; reviewing officers do
        reviewing officers speak; reviewing officers are; reviewing officers raise; reviewing officers step
        chairs challenge; conference chairs do; child protection chairs; iro challenge; iros challenge; iros raise
        iro footprint; between reviews; midway; mid way check*; midpoint check*; halfway check
        head of service checks; heads of service read; senior manager* ~ read; senior managers read
        senior managers check; senior managers look; senior managers sample; nobody senior; no one senior
        someone senior; senior eye*; reads files; read files each; reads ~ files; read every; reads every
        reads each; allocation meeting*; allocation by; workload management by; caseload weighting
        weekly meeting of managers; weekly meetings; thursday meeting; threads together; draw the threads; unowned
        nobody owned; no one owned; owned by nobody; nobody was answerable; no one took charge; hands on managers
        lack of oversight; strong oversight; tight oversight; consistent oversight; gaps in oversight
        weak oversight; rigorous oversight; inconsistent supervision; irregular; patchy supervision
        regular supervision; infrequent; every month without fail; fortnightly; behind closed door supervision
        put off supervision; gone ten weeks without; went without supervision; coach* by managers; steer cases
        give direction; gives direction; guardrails; internal controls; scrutinise ~ cases; close scrutiny
        case scrutiny; rigorously checked; consisten* between managers; consistency of decisions; regulation 44
        reg 44; independent visitor reports; monthly visitors reports; nominated officer; silver meeting
        audit trail of decisions; thresholds audit; large scale audit; quality circles; appreciative inquiry
        independent reviewing officer*; reviewing officer*; reviewing officers; iros; conference chair*
        conference chairs; chairs ask; chairs chase; chairs do; chairs are; chairs hold; chairs have; chairs raise
        chairs of; review* chair*; bosses check; bosses read; bosses sign; boss reads; boss asks; line boss
        heads read; file reading; read case files; read a file; reads a file; gradings; own auditors; own audits
        own audit; auditors and; auditors are; auditors were; auditors read; auditors talk; auditors ring
        auditors look; auditors did; auditors do; auditors mark; audits are; audits find; audits in
        audit findings; audits tell; self marking; let slide; let things slide; let things drift; lets cases drift
        let cases drift; autopilot; going through the motions; through the motions; cursory check; nobody noticed
        no one noticed; no one had noticed; nobody spotted; nobody checks; nobody checked; no one checked
        nobody was checking; no one was checking; nobody looked; no one asks why; nobody keeps; nobody was keeping
        not noticed by; missed by managers; spotted by managers; managers missed; managers spot; managers spotted
        managers pick; managers noticed; managers notice; managers step; managers stepped; managers look
        managers looked; managers reasons; managers reasoning; managers thinking; managers writing; managers write
        managers wrote; managers agree; managers agreed; managers let; managers set; managers said; managers went
        managers go; managers took; managers can; managers could; managers should; managers must; managers knew
        managers did; managers had; managers gave; managers made; managers held; managers on; managers whose
        managers meet; managers met; managers track; managers tracked; managers test; managers want; managers talk
        managers spend; managers put; managers use; managers used; managers tend; managers often; managers rarely
        managers seldom; managers too; managers now; managers direction*; managers instructions; managers eye
        managers view; managers decision; managers role; managers time; managers meeting; a manager; a managers
        their manager; each manager; every manager; one manager; her manager; most managers; few managers
        good managers; strong managers; weak managers; experienced managers; busy managers; stretched managers
        inexperienced managers; team bosses; team heads; heads of teams; team leaders; team leads; team managers
        supervisors; supervisors ask; supervisors guidance; supervision was; supervision of; supervision in
        supervision happens; supervision and; supervision that; supervision had; supervision has; supervision does
        supervision did; supervision sessions; supervision could; supervision takes; supervision is regular
        their supervision; good supervision; poor supervision; weak supervision; strong supervision
        monthly supervision; weekly supervision; case supervision; formal supervision; thoughtful supervision
        without supervision; no supervision; lack of supervision; quality of supervision; frequency of supervision
        notes of supervision; records of supervision; notes from supervision; sessions happen; chew over
        stop and think; probing questions; questioning; asks why a; asks why the; ask why a; asks whether
        asking whether; asking why; question decisions; questions decisions; presses for; pressed for action
        pester*; prodded; chivvy*; chivvied; chase progress; chases progress; progress chaser*
        progress is checked; progress is chased; checks progress; check progress; checked progress
        checking progress; check that; check whether; checking whether; checks each; checks every; checks the
        check the; check each; check every; check work; checks work; checked work; checked each; checked every
        checked weekly; checked monthly; unchecked; left unchecked; went unchecked; gone unchecked; go unchecked
        internal check*; regular check*; weekly check*; monthly check*; independent check*; independent eye
        independent eyes; outside eye; outsider* look; outside auditor*; external auditor*; external audit*
        peer audit*; file audits; monthly audits; weekly audits; samples; sampled by managers; picked at random
        pick at random; picks at random; files a month; files each month; cases each month; every tenth; tallies
        tallied; weekly count; number crunch*; number cruncher*; data show; data tell; data is used; poor data
        unreliable data; figures show; figures tell; figures every; colour coded; traffic light; flashing red
        red flags for managers; alerts managers; alert to managers; wallboard; daily figures; weekly review
        weekly look at; weekly tracker; monthly look; monthly review of; monthly meeting; monthly meetings
        stocktake*; panel was; panel checks; panel asks; panel decides; panel reads; panel tracks; panel weighs
        each panel; every panel; decisions panel; panel decisions; decisions made without; decisions without
        decisions go; decisions lacked; decisions were not; decisions that needed; major decision*
        reasons behind ~ decision*; explain why; explaining why; explanation; no explanation; without explanation
        thinking behind; signed it; signed without; signed unread; initialled; without reading; unread by managers
        had not read; without checking; hand on ~ tiller; tiller; hands on the wheel; reins; loose reins; grip is
        gripped by managers; keeps track; track progress; tracks progress; tracking is; tracker shows
        a spreadsheet; spreadsheet that; spreadsheet of; spreadsheet is; dashboard that; dashboard is; scorecards
        a scorecard; weekly scorecard; leads on each; overruled; overrule*; not good enough to sign; learn lessons
        learn from cases; feeds back; feedback from managers; nod through; middle manager*; awkward questions
        somebody senior; managers rationale; every four weeks; performance information; performance management
        quality manager; managers grip; learning from audits; managers sign off; manager has
    """,
    Theme.RECORDING: """
        recording; record keeping; recordkeeping; case record*; case recording*; childrens records; childs record
        social work record*; care record*; shared record*; electronic record*; electronic recording; records of
        records are; records were; records do; records did; record shows; record does; on record; on the record
        on their record; off the record; in the record; in records; in the records; not recorded; poorly recorded
        badly recorded; clearly recorded; recorded on; recorded as; recorded well; recorded late; recorded clearly
        re record*; recording system*; recording policy; recording is; recording was; recording of; health record*
        care home records; logs; log; logging; logbook*; log book*; log in; diary entries; read like a diary
        ledger*; list like; running record; daily notes; daily log*; night book; notes; noted on; noted down
        note down; notetaking; note taking; note keeping; notekeeping; note taker*; case note*; casenote*
        visit notes; visit note; supervision note; notes are; notes were; notes from; notes of; notes that
        notes do; notes show; notes lag*; notes on; sticky note*; postit; notepad*; jottings; jotted; jot; jots
        scribble*; scrawl*; back of an envelope; scrap of paper; scraps of paper; handwritten; hand written
        in pencil; legible; illegible; biro; paper file*; paper record*; paper copies; paper based; paper trail
        paper work; clerical; typist*; typed; typed up; type up; typing up; typed out; dictaphone*
        voice recognition; transcri*; ai; artificial intelligence; magic notes; copilot; summar* by machine
        file is; files are; files were; files hold; files did; files do; files show; files that; on file
        on the file; on its file; on his file; on her file; on their file; in the file; in files; from the file
        from files; from half of the files; childs file; personal file*; electronic file*; thick file; old files
        open the file; opens a file; opened the file; open her file; read her file; read his file
        read their file*; reading their file*; reads the file; reads their file; access to ~ file*
        access to records; ask to see their file*; asks to see ~ file; see their records; grow up and read
        read them years; reading them years; reading it years; reading it one day; read one day; later life
        when they are grown; as an adult reads; filing; filing cabinet*; misfiled; cabinet drawer*; folder*
        binder*; ring binder*; carrier bag*; boxes of; archive*; archived; archiv*; retriev*; upload*; uploaded
        download*; scanned; save*d to; wrong file; wrong folder; wrong record; wrong place; lost files
        could not be found; couldnt be found; could not be located; couldnt be located; could not find the
        difficult to find; cannot be found; nowhere to be found; not to be found; be found on; hunt for
        hunted for; needle in; haystack; buried in; hidden in case; tucked away; in different places
        in several places; in two places; in more than one place; two systems; three systems; separate systems
        old system; computer system*; computer; computers; recording tool; liquid logic; liquidlogic; mosaic
        carefirst; wccis; azeus; system c; frameworki; ehm; data base; data entry; data input; inputting; inputted
        keyed; key in; drop down*; dropdown*; tick box*; tickbox*; boxes blank; blank space*; blanks; left blank
        incomplete; incompletely; half finished; half filled; gaps in; gaps in records; gaps in files
        full of holes; missing from the file; missing from files; missing from half; missing pages; pages missing
        no trace; untraceable; traced; no record; no note; no entry; nothing written; nothing was written
        nothing in writing; not written; not written down; never written; written down; writing down; wrote down
        wrote it down; sets down; set down on; set down in; put in writing; writes up; writing up; wrote up
        written up within; written up late; write up visits; visits are written; visits written; written record*
        written well; badly written; poorly written; written to the child; written as; written as if
        written as though; written in plain; written in a; written with care; written with warmth
        writes to the child; write to the child; written in the style; writing to the child; letter to the child
        letters to the child; as letters; write as; writing style; tone of; worded; kindly written
        respectful language; respectfully written; language that cares; warmly written; coldly; clinical language
        judgemental language; plain language; plain welsh; simple words; simple language; acronym*; abbreviation*
        jargon free; jargon filled; legalese; gobbledygook; long winded; longwinded; waffl*; verbose; rambling
        scanty; scrappy; bare bones; sparse; sparsely; one line; one liner; a line or two; a few lines
        detailed records; readable; hard to read; unreadable; reads like; reads as; reads as though; reading like
        proofread*; spelling*; spelling mistakes; spelt; misspel*; typo*; wrong date*; another childs; dates ran
        date of birth; accuracy; inaccurate records; mistake in; mistakes in; mix up; mixed up; tidy files
        shipshape; slapdash; sloppy; patchy records; copy and past*; copy paste; copied across; duplicate
        chronolog*; chronologies; chronology; time line*; running list; list of key events; key events
        significant events; story of the case; case summar*; summaries; summarise*; at a glance; one page profile*
        pen portrait; overview document; stranger could; stand in worker; a colleague could; colleague picking up
        cover worker; picked up by another; pick up any file; pick up where; picks up where; next worker
        new worker can; new worker could; minutes of; minuted; unminuted; minutes are; minutes were; minutes reach
        minutes late; no minutes; minutes of meetings; minutes of strategy; minutes of core; conference minutes
        circulated; circulate; reach parents; reach families; evidence trail; no evidence; show on file; show why
        shows why; say why; says why; said why; sentence that says why; reasons were; reasons for
        reasons recorded; reasons noted; reasons set out; rationale is written; the thinking behind; thinking is
        how ~ decisions were reached; why decisions; why a decision; why ~ decided; why ~ chosen; why ~ closed
        decisions are recorded; decision is recorded; decisions recorded; how a decision; undocumented
        documenting; consent form*; delegated consent; delegated authority; letterhead; templates; proforma*
        pro forma*; formats; formatted; emailed; drawings kept; genogram on file; up to date record*
        records up to date; brought up to date; keep ~ up to date; bring ~ up to date; out of date record*
        backlog of notes; backlog of recording; months behind; weeks behind; lag behind ~ work
        weeks after the event; months after the event; after the event; same day as the visit; contemporaneous*
        retrospectiv*; from memory; back dated; backdated; undated; unsigned; signed and dated; entries
        last entry; entered on; entered late; keep notes; keeps notes; kept notes; keep good notes; secure* stored
        data breach*; data loss; laptops crash; system crash*; frozen screen; glitch*; outage*
        systems do not talk; systems that do not; told again and again; written in two; translated records
        welsh language records; kept side by side; verbatim; childs words are; childs own words; what ~ said was
        who said what; what was discussed; what had been discussed; what had been agreed; discussion was not
        purpose of the visit; what the visit was for; scribe; grammar; entry dated; entry was; entry is
        entries are; entries in; typed in; notes with; notes are written; notes tell; good notes; poor notes
        clear notes; full notes; brief notes; thin notes; patchy notes; late notes; rough notes; proper notes
        written notes; their notes; case notes; case notes are; case notes were; their case notes; keeps a log
        kept a log; keep a log; kept a record; keep a record; keeps a record; keep records; keeps records
        kept records; keeping records; kept on paper; held on paper; whiteboard notes; sticky notes; printout*
        print out; on the system; onto the system; on to the system; put on the system; on the computer
        on computer; on their computer; two computer; two databases; old database; new computer; historic files
        files from before; files with; files can; files could; files tell; files told; files lacked; files contain
        files contained; files opened; files read; files have; files went; files kept; files were kept; files was
        some files; many files; few files; several files; two files; three files; six files; half the files
        half of files; half of the files; a quarter of files; one file; good files; thin files; tidy file
        untidy files; her file; their own file; own file; own files; a file; childrens files; children s files
        childs files; peoples files; peoples records; staff files; case files are; case files were; case files had
        case files did; case files do; case files that; record was; record is; record why; record what; record how
        record had; record has; record on; record for; record in; the record; each record; every record
        one record; single record; clear record; good record of; poor record; proper record; good records
        clear records; full records; accurate records; detailed record*; thin records; late records; some records
        many records; most records; few records; their records; their record; her records; keeping of records
        records kept; records in; records on; records for; records that; records have; records had; records could
        records can; records written; records read; records tell; records lacked; records go; records went
        records held; records about; records as; records with; records by; records which; records often
        records rarely; records seldom; quality of recording; quality of records; quality of case records
        standard of recording; recording that; good recording; poor recording; weak recording; late recording
        clear recording; better recording; recorded with; recorded the; recorded why; recorded what; recorded but
        recorded for; recorded so; recorded only; recorded at; recorded by; recorded under; recorded promptly
        recorded within; were recorded; is recorded; was recorded; be recorded; being recorded; been recorded
        rarely recorded; seldom recorded; always recorded; never recorded; fully recorded; properly recorded
        what is recorded; what was recorded; not always recorded; not always noted; not always written; were noted
        be noted; seldom noted; not noted; always noted; are logged; were logged; was logged; be logged
        not logged; logged as; are documented; were documented; is documented; was documented; poorly documented
        not documented; were written up; was written up; be written up; written up weeks; written up days
        written up the; written up in; written up as; written up properly; written up on; are written down
        were written down; was written down; be written down; written down in; written record; written clearly
        written simply; written directly; written so that; written like; written weeks; written months
        written days; written late; written with the child; clearly written; beautifully written; simply written
        written in english; written in welsh; writing was; writing to; writing notes; bad writing
        way it is written; way things are written; write notes; write things down; writes notes; down on paper
        set down why; not set down; say on file; blank page*; blank boxes; gaps where; big gaps; serious gaps
        tell the story; silent about; could not tell; impossible to tell; impossible to follow; hard to see why
        difficult to tell; difficult to follow; easy to see why; could not see why; omits; omit; omitted
        omission*; not typed; not on file; not on the file; not on the system; not on record; not in the file
        not in the record; were not kept; not always kept; poorly kept; badly kept; neatly kept; up to date and
        up to date so; lagged behind the work; catch up with their notes; catch up on notes
        through the night typed; time at the keyboard; at the keyboard; at a keyboard; behind a computer
        in front of a computer; paperwork is; paperwork was; paperwork that; too much paperwork; less paperwork
        missing records; missing notes; missing papers; missing documents; missing minutes; missing chronolog*
        chronologies are; chronologies were; chronologies give; chronologies have; no chronology; case summary
        clear summary; minutes come; minutes came; minutes go; minutes sent; minutes arrive; minutes arrived
        minutes take; minutes took; minutes on; minutes that; minutes did; minutes do; minutes in; meeting notes
        meeting records; meeting minutes; letters that read; letters to a child; letters written
        like an inventory; a diary; dates of visits; wrong dates; dates on; dates missing; misspelled; mis spelt
        wrongly spelt; wrong spelling; names were; names wrong; missing details; key information
        information is recorded; information on file; information is kept; information was kept
        information was missing; could not find; findable; searchable; read in twenty; read later; read it later
        whoever reads; unrecorded; handwriting; mislaid; diaries; cut and past*; it system*
        case management system; copied over; file after file; sketchy; on the files; in black and white
        write down; records kept up to date; files kept up to date; files up to date
    """,
    Theme.PLACEMENTS: """
        foster carer*; foster families; foster home*; foster dad*; fostering service*; fostering team
        fostering panel; mockingbird; foster couples; step up fostering; therapeutic foster*; remand foster*
        in house foster*; in house carers; independent fostering; ifa; ifas; carers allowance foster; foster to
        placement team; placement stability; placement order stability; placement move*; placement breakdown*
        placed with; placed in; placed far; placed at a distance; placed away; placed locally; placed together
        placed nearby; crisis placement*; emergency placement*; residential home*; residential care
        residential unit*; residential school*; residential worker*; childrens house*; homely; homelike; home like
        home from home; homes that; homes for; homes near; homes far; new homes; our homes; own homes
        council run home*; run homes; private homes; private providers; profiteering; secure accommodation
        secure bed; locked up; unregistered home*; un registered; not registered; illegal home*; unlawful home*
        unregulated; unregulated home*; unregulated settings; unregulated placement*; caravan*; holiday let*
        holiday home*; holiday cottage*; narrowboat*; tent; tents; airbnb*; guest house*; guesthouse*; b and b
        b and bs; b b; bed and breakfast*; bed and breakfasts; hostel*; foyer; nightstop; night stop; crash pad*
        lodging*; lodgings; supported lodging*; supported living; supported flat*; semi independent
        semi independence; halfway house; trainer flat*; training flat*; assisted living; extra care; sheltered
        shared lives; shared house*; shared housing; shared flat; group home*; cluster flat*; own front door
        own flat; flats; flat of their own; flat of her own; flat of his own; first home; maisonette; bedsit*
        apartment*; bungalow*; house of their own; housing association*; housing need*; housing list
        housing register; housing stock; housing team; housing options; housing offer; housing priority
        priority for housing; band a; social housing; council flat*; tenanc*; tenancy; tenancies
        hold down a tenancy; eviction; rents; rent guarantor; deposits; rent deposit; removal van; moves in
        furniture; furnish*; cooker; sofa; sofas; sofa surf*; sofa surfing; on friends sofas; couch*; roof over
        roof over their head*; a roof; somewhere to live; places to live; place to live; somewhere to stay
        somewhere safe; where to live; where they want to live; nowhere to live; nowhere else to; nowhere to go
        call it home; feels at home; lived in; live far; live a long way; live near; live close; live within
        live in the borough; live locally; living a long way; living within; living outside; living near
        living together; living apart; live together; live apart; split up; separated from brothers
        separated from their brothers; separated from siblings; kept together; keep brothers; keeping brothers
        keep ~ together; stay together; placed apart; sibling groups; siblings together
        together with their brothers; homeless; homelessness; homeless young; rough sleep*; slept rough
        sleeping rough; slept in; street homeless; street homelessness; temporary accommodation
        emergency accommodation; unsuitable accommodation; suitable accommodation; accommodation; accommodated
        accommodat*; accommodation for; safe place to stay; safe place to live; beds for; empty beds; spare bed
        bed for the night; room of their own; spare room*; spare bedroom*; roommate*; hamster; pets; family pet
        back fence; noise and baking; matching; matched carefully; good match; mismatch*; matching is
        matched to carers; breakdowns; break down; broke down; broken down; notice served; served notice
        notice period; gave notice; give notice; given notice; moved from; moved again; moved several; moved three
        moved twice; moved often; moves of home; house move*; number of moves; too many moves; unplanned move*
        emergency move*; planned moves; sudden move*; bags packed; bin bag*; bin liner*; black bag*; black sack*
        suitcase*; pack their; stable home*; instability for children; settled in; put down roots
        looked after well; loving home*; loving homes; warm home*; caring home*; safe home*; safe homes
        good homes; good home; right home; right homes; wrong home; happy where they live; happy with where
        happy where; like where they live; likes where; thrive in; thriving in; part of the family
        treated as one of the family; one of the family; treated as their own; family home; family homes
        family setting; family environment; kinship; kinship care*; kinship carer*; kin carers; connected person*
        connected people; family and friends care*; friends and family; living with relatives; grandma; grandmas
        nan; granny; grandfather; grandad; uncles; older sister; live with an aunt; regulation 24
        temporary approval; viability of; approved as carers; out of county; out of town; out of city
        outside wales; outside scotland; beyond the border; over the border; across the border; over the county
        other end of the country; other side of the country; miles from home; 20 miles; twenty miles
        two hour drive; far from; as far as; as far afield; far afield; far flung; further off; long way from
        long way away; at a distance; close to family; close to friends; near home; near their; near to
        near one another; nearer home; nearer to home; local homes; local home; local foster*; local placements
        local carers; local beds; in house homes; home area; home town; sufficiency; sufficiency of; enough homes
        not enough homes; not enough places; not enough foster*; too few homes; too few foster*; too few carers
        too few places to; too few local; too few beds; few homes; lack of homes; lack of foster*; lack of local
        lack of places; lack of suitable; lack of accommodation; lack of beds; lack of placements
        shortage of homes; shortage of foster*; shortage of local; shortage of places to; shortage of carers
        shortage of suitable; shortage of placements; shortage of beds; shortage of flats; short of foster*
        short of homes; scarce; want of a foster; want of a home; want of a bed; want of somewhere; want of a flat
        choice of homes; choice of home; range of homes; more homes; more foster*; new foster*; recruit* ~ foster*
        recruit* carers; recruiting carers; carers were; carers get; carers say; carers for; carers speak
        carers come; approved carers; carer support; support for carers; support to foster*; training for foster*
        support for foster*; allowances for; retainers for; ring a carer; carer recruitment; carers leave
        carers leaving; quit fostering; gave up fostering; become foster*; becoming foster*; staying put; stay put
        stayed put; stay with their foster*; stay on with; staying close; stay close; stay on after; stay on past
        stay past; remain till; remain living; stay with carers; stay with former; stay in the same home
        stay in one home; same carers; same family for; last door; doors open; teenage*s are hard
        homes for teenagers; mother and baby foster*; emergency bed*; emergency foster*; short notice
        at short notice; matching document*; matching panel for homes; placement search; placement finder*
        search for a home; search for homes; search for a carer; found a home; found a bed; find a home
        find homes; finding homes; finding a home; find somewhere; found somewhere; home finding; home finder*
        care search; nursing home*; nursing homes; nursing care; residential care for older; care home place*
        care home beds; care home residents; dementia care; dementia home; home care; home care hours; homecare
        care in their own; care in the home; dom care; care agency; care agencies; care companies; care provider*
        care providers; home helps; visits by carers; care visits; care calls; calls of fifteen; micro provider*
        micro enterprise*; micro carers; provider failure; provider went; providers went; go bust; went under
        shut its doors; homes shut; home closed; homes closed; closed its doors; home shut; hand back contracts
        fee rates; fair price; care market; market is; capacity in the market; enough home care
        quality of care homes; rated care homes; homes rated; commissioned care; provider concern*; embargo
        beds in care; respite beds; intermediate care; step down bed*; rehab beds; reablement bed*; almshouse*
        adaptations to homes; disabled facilities; day centre*; day care; day service; day opportunit*
        respite home*; refurb*; mould; lived in feel; locks on; kitchen of; house parent*; houseparents
        night staff at the home; regulation 44 visitor; ofsted registered; registered manager*; registered
        applied for registration; four bed; four bedroom*; three bedroom*; two bedroom*; two bed; solo home
        solo placement; bespoke home*; bespoke placement; remand bed; police cells; overnight in cells
        custody beds; pace bed*; host famil*; house share; spare rooms; rooms for; caravan site; moves out
        moved back; where they lay; own bed; annexe; converted; conversion; buy houses; keys to; host family
        host families; uproot*; shunted; shipped; sent far; sent miles; home to home; from home to home
        five homes; six homes; three homes; four homes; seven homes; ten homes; number of homes; same foster*
        happy homes; fostering households; foster households; fostering drive; foster carers are
        foster carers were; foster carers told; foster carers said; foster carers who; foster carers for
        foster carers in; local foster carers; enough foster carers; more foster carers; too few foster carers
        shortage of foster carers; number of foster; recruit foster carers; recruiting foster carers
        recruitment of foster; retention of foster; foster carer; live in care; live in carer*; supported tenanc*
        homes close; home closures; homes closing; quality of homes; quality of the homes; standards in homes
        standard of homes; homes in; homes with; homes had; homes do; homes run; homes within; homes suited
        homes that suit; homes quickly; homes without; enough of the right homes; the right homes; the right home
        a home where; a home with; a home near; their home; new home for; second homes; stable homes; steady homes
        loving; decent; damp flat*; damp flats; mouldy; cold flats; grotty; squalid; unsafe flats
        unsuitable places; unsuitable homes; unsuitable placement*; suitable homes; suitable home; suitable places
        suitable housing; safe housing; safe and settled; safe and stable; settled and; settled where
        feel settled; live in stable; live in settled; live in homes; live in good; live in a; live in the right
        live in unregistered; live in places; live in flats; live in supported; live in hostels; live in bed
        live in the area; live with family; live with families; live with their brothers; live with brothers
        live with strangers; living with foster*; living with family; living with families; living with carers
        living with their brothers; living with brothers; living with their grand*; living with strangers
        living in stable; living in unregistered; living in good; living in a hotel; living in hotels
        living in bed; living in hostels; living in unsuitable; living in places; living in supported
        living in flats; living in their own; living in temporary; living independently; where they were living
        where children are living; where they feel; where they stay; where they can stay; stay where they are
        stay in the county; move home again; move to new; move into; move into a; move into flats; move away
        move far; move more than; move on from ~ foster*; moves were; few moves; fewer moves; many moves
        several moves; moved home; moved away; moved more; moved six; been moved; to be moved; had to move
        places far; spare places; beds were; beds that; more beds; extra beds; no bed; no beds; empty bed
        nursing beds; housing is; housing that; housing support; good housing; own housing; shortage of housing
        lack of housing; affordable housing; affordable rent; a flat; their flat; their own flat; their flats
        flats are; new flats; small flats; house in; terraced house; crisis beds; crisis bed
        16 and 17 year olds who become; homeless 16; homeless at; become homeless; becoming homeless
        became homeless; made homeless; are homeless; were homeless; being homeless; threatened with homeless*
        sixteen and seventeen year olds; 16 and 17 year olds; residential staff; staff in homes; managers of homes
        providers were; providers feel; providers told; providers have; local providers; small providers
        market for; care homes are; care homes were; care homes in; care homes that; care homes and
        care homes get; care homes for; local care homes; good care homes; choice of provider*; choice of places
        choice of where; taster flat*; first flat; supported housing; supported accommodation; travelodge
        hotel room*; homeless teenager*; guarantor*; sibling group*; auntie; aunties; secure home*; foster family
        disruption meeting*; connected carer*; far from home; closer to home; out of borough; outside the area
        housing department; council house*; care at home; home carers; home help; went bust; contract monitoring
        private profit; brothers and sisters apart; brothers and sisters live; brothers and sisters are kept
        keep brothers and sisters; brothers and sisters split; unstable homes; unstable placements
        brothers and sisters stay; brothers and sisters who live together; brothers and sisters placed
    """,
    Theme.PERMANENCE: """
        permanence plan*; permanence panel; permanence decision*; permanence is; permanence planning
        legal permanence; early permanence; plan for permanence; plans for permanence; permanent home*
        permanent famil*; permanent arrangement*; permanent plan; lasting family; lasting plan*; lasting famil*
        family for keeps; for keeps; for good; for ever; forever home*; forever family; forever famil*
        family for life; long term home*; long term plan*; long term match*; long term foster*; long term carers
        long term families; long term family; long term future; matched for good; matched long term
        long term matching; permanently matched; where they will live for; where they will grow up
        where a child will grow; where children will grow; where they would grow; where she will grow
        where they should grow; where ~ grow up; where they belong; grow up with; grow up in; grows up; grow up
        till they grow; until they grow; childhoods; rest of ~ childhood; remainder of; security of knowing
        who they belong; legal security; legal status; legal order; legal orders; legal route; legal routes; adopt
        adopts; adopted; adopting; adopter*; adoptions; adoption service; adoption support; adoption order*
        adoption scorecard; adoption team; adoption allowance*; adoptive; adoptive parent*; adoptive famil*
        adoptees; adoptee; one adoption; regional agency; post adoption; after adoption; place* for adoption
        placement order*; placement orders; family finding; family finder*; family finders; matching panel
        matching children with adopters; matched with adopters; found adopters; find adopters; adopters wait*
        early placement; foster for adoption; fostering for adoption; foster to adopt; fostering to adopt
        concurrency; concurrent planning; waiting to be adopted; waiting for a family; linkmaker; link maker
        activity day*; adoption party; adoption parties; special guardian*; special guardianship; sgo; sgos
        guardianship order*; guardians; guardian ad litem; childrens guardian*; kinship order*; residence order*
        child arrangement* order*; testamentary; legal parent; supervision order*; care order*; care orders
        interim order*; interim care order*; full care order; full care orders; care order discharged
        discharge of care order*; discharge ~ order*; discharge of ~ order*; discharged orders; orders are
        orders were; orders discharged; revocation; placed with parents; placement with parents; placed at home
        at home on ~ order*; section 76; accommodated by agreement; children s hearing*; childrens hearing*
        hearing date*; childrens panel; reporter to the; childrens reporter; courts; family court*; family courts
        county court; high court judge*; courtroom*; court room; court work; court case*; court cases
        court report*; court bundle*; bundle; court statement*; court timetable*; court order*; court hearing*
        court date*; court process*; court proceedings; court papers; court paperwork; court evidence
        court applications; court team; going to court; go to court; goes to court; come to court; reach court
        reached court; before the court; cases before; before a judge; before judges; judge said; judges said
        judges say; judges told; judges praised; judge told; judicial; judiciary; recorder judge; sheriff*
        cafcass; cafcass cymru; legal department; legal planning; legal planning meeting*; legal gateway meeting*
        legal action; legal steps; legal step; legal work; legal proceedings; legal delays; legal letter*
        counsel said; advocate in court; cross examination; witness box; evidence in court; statement for court
        statements for court; final evidence; threshold for court; letter before proceedings; letters before
        warning letter*; letters to parents; proceedings; proceedings are; care proceedings; care proceeding
        family proceedings; pre proceedings; preproceedings; pre court; precourt; before court
        before going to court; public law; public law outline; plo; plo letter*; plo meeting*; issue proceedings
        issued proceedings; issuing proceedings; issue of proceedings; sets of proceedings
        take children into care; taken into care; taking into care; bring* into care; brought into care
        came into care; comes into care; came in to care; entered care; enters care; entering care; entry to care
        entry into care; entries to care; decision to bring; decision to take ~ into care; decisions to bring
        removal; removals from; removed at birth; removal at birth; taken from ~ parents; taken from their; epo
        recurrent proceedings; recurrent removal*; pause programme; repeat removals; repeat pregnancies
        babies removed; newborns; little one; baby is born; reunif*; reunification; reunify; reuniting
        returns home; returned home; returning home; return to their parents; return to their family
        return to parents; returned to their; return to live with; go home; goes home; going home; gone home
        go back home; goes back home; went back home; going back home; back to their parents; back to their famil*
        back to mum; back to mum or dad; back with; back with their; back with mum; back with parents
        back in the family; back to live with; comes home; coming home; came home; coming home for good
        bring them home; brought home; bringing home; safely home; live at home again; home to their; home to mum
        home to parents; home again; homecoming*; rehabilitat*; rehabilitation home; rehabilitation plan
        rehabilit* to; phased return; stuck in care; leave care for; parallel plan*; parallel planning
        twin track*; twin tracking; twin tracked; double planning; second plan alongside; side by side with plans
        contingency of adoption; triple track*; exhaust* family; family are looked at first; relatives are looked
        relatives are sought; relatives found; relatives early; looked for relatives; kin sought; wider kin
        wider kin sought; family members are considered; before strangers; care by relatives; lifelong link*
        life long link*; lifelong links; lifelong famil*; people who matter; ties with; family ties; blood ties
        family links; links with famil*; links with their; links with home; family bonds; family relationships
        contact with parents; contact with their; contact with birth; contact with family; contact with mum
        contact between; contact arrangement*; contact centre where; contact plan; contact supervis*
        supervised contact; contact session*; letter box; letterbox contact; indirect contact; see their parents
        see their mum*; see their dad; see their mother*; see their famil*; see their brothers; see their siblings
        see mum; see their grand*; seeing their famil*; seeing their parents; seeing their brothers; seeing mum
        meet their famil*; meet up with; meet brothers; seeing brothers; time with famil*; time with family
        time with their famil*; time with parents; time with mum; time with their mum; time with brothers
        time with their brothers; time with siblings; keep in touch with famil*; keep in touch with their famil*
        in touch with famil*; in touch with their famil*; in touch with brothers; in touch with parents
        in touch with their brothers; in touch with birth; birth famil*; birth mother*; birth mothers
        birth fathers; birth father; birth relative*; birth children; mothers who lost; parents who lost
        parents whose children; mums whose; lose a child; lost a child; lost their children; losing a child
        life stories; life story book*; life story work; life story worker*; life storybook*; life journey
        life journey work; story of ~ life; story of how; story of their; story of why; their own story; own story
        own stories; her story; his story; story book*; storybook*; memory box*; memory boxes; keepsake*
        treasured; treasure box*; baby photo*; baby photos; baby bracelet*; first tooth; first shoes; photo album*
        albums; scrapbook*; photos of mum; family photos; precious things; precious belongings; mementos
        mementoes; teddy; later life letter*; letter for later; letter explaining why; why they came into care
        why they are in care; why they came; why they were removed; why they live; why they cannot live
        why she could not live; how they came into care; came to be in care; reasons they are in care
        understand their past; understand their history; understand their story; their pasts; own beginnings
        where they came from; early life; early lives; early history; early years of their lives; making books
        make books; books about their; book of their life; honest story; sense of who; life appreciation day*
        words and pictures; wedding of; christening; timeline to permanence; weeks to conclude; cases conclude
        wrapped up; last hearing; final hearing*; final decision about; future is decided
        decided about their future; decisions about ~ future; decisions about children s futures; future settled
        settled by the second review; second review; by the second; four month review; at the second review
        from the second review; permanence by; permanence at; drifting in care; remain in care for
        uncertain about where; not knowing where; certain about where; know where they will live
        foster carers who become; carers who become; carers become; guardian carers; post order support
        after the order; support for special; support for guardian*; adoption support fund; asgsf
        non violent resistance; no recourse to placement; hague; plan of adoption; plan is adoption
        plan for adoption; adoption plan*; change of plan from; siblings adopted; brothers and sisters adopted
        harder to place; hard to place children; older children adopted; adoptive match; celebrat* hearing
        named family; permanence notification; court dates; legal papers; legal hold ups; the courts; the court
        by the court; at court; for court; court and; court is; court was; court had; court has; court said
        court by; court in; court when; court too; court without; court for; court before; court quickly
        court late; court sooner; court timescales; court time; local judges; local court; local courts
        local family court; family judges; judges are; judges were; judges have; judges had; judges do
        judges find; judges like; judges seldom; judges rarely; judges often; judges who; judges trust; judges in
        judges on; judges spoke; judges thanked; judges complain*; before proceedings; during proceedings
        end of proceedings; start proceedings; started proceedings; length of proceedings; pre proceedings are
        pre proceedings work; pre proceedings for; work before court; stage before court; step before court
        steps before court; letters that warn; knew where they stood; cases go to; cases in court; cases to court
        case in court; case to court; applications to; applications for ~ orders; applied for an order
        apply for an order; application to court; orders sought; sought an order; seek an order; seek orders
        orders made; order was; orders that; orders no longer; discharged when; no longer needed order*
        remove children; babies are removed; children enter care; decision to remove; decisions to remove
        babies who; babies wait; babies move; babies find; babies found; babies placed; babies matched
        four babies; nine babies; aunt for good; stay for good; live with for good; stay forever; new mum and dad
        family that lasts; home that lasts; home for good; home for life; homes for life; families for keeps
        families for life; children waiting for; placed with adopters; moved to adopters; moving to adopters
        move to adopters; adopters are; adopters have; adopters speak; more adopters; enough adopters
        too few adopters; new adopters; would be adopters; children adopted; were adopted; been adopted
        be adopted; being adopted; are adopted; is adopted; adoption is; adoption for; adoption work; adoption in
        adoption and; adoption agency is; adoption has; adoption are; adoption plans; adoption matches
        adoption cases; adoption to; adoption too; adoption early; adoption breakdown*; special guardians are
        special guardians get; guardians are; guardianship orders; guardianship is; family guardian*
        grandparents who take; grandparents who took; grandparents who have; grandparents who become
        grandparents raising; raising a grandchild; raising their grandchild*; grandchildren; grandchild
        taking on a child; relatives who take; relatives who have; relatives with orders; aunts and uncles
        wider family is; wider family are; wider family were; own flesh; flesh and blood; birth families
        birth family; birth parents get; birth parents were; birth parents told; birth parents who; birth mum*
        birth dad*; birth relatives; natural parents; brothers and sisters meet; brothers and sisters see
        brothers and sisters keep; brothers and sisters who live apart; brothers and sisters elsewhere
        brothers and sisters do not see; brothers and sisters to meet; spend time with their brothers
        spend time with their famil*; spend time with family; spend time with parents; spend time with mum
        spend time with their mum; spend time with brothers; spend time with siblings; contact with relatives
        contact with birth families; contact with grandparents; family time with; family time that
        family time for; family time can; family time are; time with birth; time with relatives
        time with grandparents; ties to family; ties were kept; keep up ties; kept up ties; keep ties
        links to family; links with family; links with birth; links with brothers; links with relatives
        safe to go home; tested at home; return home safely; return to family; return to mum; return to birth
        come back into care; re enter care; come home safely; home where it is safe; home if it is safe
        home to family; home to their parents; home with parents; home with their parents; home with mum
        home with their mum; home with family; back to their birth; reunite families; reunification is
        life story books are; life story books for; life story work is; life story work was; life stories are
        life storywork; life book*; story books; storybooks; story of ~ early; stories of why
        tell them their story; told their own story; know their story; know their own story; know why they
        understand why they; understand their life; understand their early; sense of their story; baby shoes
        first photographs; photograph albums; photographs of their; family photographs; boxes and books; keepsakes
        later life letters; letters for later; letters for when; permanence is considered; permanence is thought
        permanence was; permanence and; permanence has; permanence through; permanence work; permanence meetings
        permanence meeting*; permanence timescales; permanence tracker; permanence early; permanence late
        permanence too; achieved permanence; path to permanence; route to permanence; routes to permanence
        permanence decisions; permanence matches; plans for their futures; plans for long; plans for permanent
        plans for permanence are; plans for a lasting; plans for lasting; plans for where; plan for where
        plans for adoption; plans for going; plans to go home; plans for reunification; long term matches
        long term matched; long term match; long term fostering; matched with long; matched for the long
        matched long; matched for life; matched to long; for the long term; for the long haul; in the long run
        settled future; settled for good; settled for life; settled futures; future is settled; future is still
        their future home; where their future; where home will; where their home; where home is; where home would
        where they will; where they are going to; where they are to; where a child should; where a child is to
        where children will; where children are to; early decisions about; early decisions on; final home
        final plans for; decision is made about; decisions about where; decision about where
        decisions about permanence; decisions for children in care; stop packing; adoption panel
        regional adoption; memory book*; letterbox; life story; bundles; legal gateway; barrister*
        letter* before action; reunited with; newborn*; letter* to later life; parental responsibility
        drift in care; children whose plan is; support for adopt*; contact with brothers; final order*
        court hearings; final hearings; care orders discharged; orders are discharged
    """,
    Theme.HEALTH: """
        healthier; healthily; healthcare; health care; health need*; health assessment*; health check*
        health plan*; health passport*; health histor*; health advice; health appointment*; health worker*
        health team*; health service*; health trust*; health clinic*; health screening; health outcome*
        health information; health summary; health summaries; health problem*; health condition*; health issue*
        health inequalit*; health promotion; public health; physical health; emotional health; sexual health
        mental health; mental health worker*; mental health nurse*; mental health team*; mental health service*
        mental health support; mental ill health; mental hospital*; mentally ill; mentally unwell
        emotional wellbeing; emotional well being; emotional need*; emotional difficult*; emotional support
        oral health; womens health; health needs assessment*; initial health; review health; designated nurse*
        designated doctor*; named nurse*; named gp; named doctor*; looked after childrens nurse*; lac nurse*
        school nurse*; school nursing; community nurse*; district nurse*; practice nurse*; specialist nurse*
        family nurse*; nurse|nurses; nurse led; nurse practitioner*; maternity; obstetric*; antenatal; postnatal
        perinatal; teenage pregnanc*; breastfeeding; contracepti*; condom*; morning after pill
        sexually transmitted; sti|stis; hiv; hepatitis; tuberculosis; tb test*; scabies; head lice; nits
        covid vaccin*; flu; flu jab*; measles; mmr; hpv; immunis*; immuniz*; vaccin*; jab|jabs; booster|boosters
        inoculat*; injection*; needle phobi*; blood test*; blood pressure; blood born*; x ray*; broken arm*
        fracture*; gp surger*; gp practice*; register* with a gp; register* with a doctor; surgeon*; paediatric*
        pediatric*; consultant paediatric*; clinician*; medic|medics; medical; medicals; medically
        medical history; medical histories; medical need*; medical check*; medical adviser*; medical records
        medicine|medicines; medication*; medicated; prescri*; pharmac*; chemist|chemists; painkiller*
        antidepress*; antibiotic*; ritalin; melatonin; inhaler*; epipen*; nebuliser*; asthma*; eczema; epilep*
        seizure*; diabet*; insulin; anaphyla*; allerg*; sickle cell; cystic fibrosis; cancer; leukaemia
        heart condition*; kidney*; tube fed; feeding tube*; peg feed*; tracheostom*; suction*; ventilator*; stoma
        catheter*; incontinen*; continence; bedwetting; wet the bed; wetting the bed; toilet train*; constipation
        obes*; overweight; underweight; weight loss; weight management; body mass; bmi; diet|diets; dietician*
        dietitian*; malnourish*; eating disorder*; anorexi*; bulimi*; eating problem*; healthy eating; eat well
        eating well; five a day; fussy eat*; vitamins; fitness; gym membership*; swimming pass*; yoga; mindful*
        meditation; breathing exercises; hospital bed*; hospital admission*; hospital stay*; hospital ward*
        hospital social work*; out of hospital; discharged from hospital; discharge from hospital; leave hospital
        leaving hospital; to hospital; ward round*; acute trust*; acute ward*; a and e; accident and emergency
        casualty department; casualty; minor injur*; paramedic*; 999 crew*; walk in centre*; bed blocking
        blocked beds; delayed discharge*; delayed transfer*; discharge hub*; discharge lounge; discharge ~ assess
        ready to go home from hospital; inpatient*; in patient; outpatient*; sectioned
        detained under the mental health act; mental health act; psychiatric unit*; tier 4; tier four; tier 3
        crisis team*; crisis cafe*; crisis line*; safe haven*; reablement; re ablement; rehabilitation bed*
        physiotherap*; physio|physios; speech and language; speech therap*; speech and language therap*
        language therapist*; salt team; therapy; therapies; therapeut*; therapeutic support; therapeutic help
        therapeutic parenting; play therap*; art therap*; music therap*; drama therap*; family therap*
        talking therap*; talking cure*; cbt; emdr; dbt; clinical psycholog*; psychiatr*; psychosis; psychotic
        psychotherap*; counselling; counselled; camhs; cahms; camh; cypmhs; child and adolescent mental
        adolescent mental; adult mental health; samhs; iapt; kooth; mind charity; samaritans
        wellbeing practitioner*; wellbeing nurse*; wellbeing hub*; wellbeing worker*; mental wellbeing
        emotional literacy; nurture group*; mood|moods; low mood; panic attack*; self harm*; self injur*
        cut themselves; cutting themselves; cuts herself; cut her arms; suicid*; take their own lives; overdose*
        bereave*; grief; grieving; griev*; nightmare*; flashback*; traumas; traumatis*; traumatic; post traumatic
        ptsd; early trauma; trauma informed; attachment difficult*; attachment disorder*; attachment need*
        attachment therap*; foetal alcohol; fetal alcohol; fasd; sleeping problem*; sleep clinic*; insomnia
        bad dreams; unhappy ~ counsel*; sdq|sdqs; strengths and difficulties; questionnaire* ~ emotional
        mental state; state of mind; troubled minds; inner wounds; emotional scars; psychological scars
        emotionally well; feel better in themselves; dentist*; dental; dental check*; dental care; dentistry
        teeth; tooth; toothache; toothbrush*; tooth decay; fillings; orthodont*; braces; optician*; optometr*
        eye test*; eyesight; sight test*; eye check*; eyes tested; glasses; spectacles; contact lens*
        hearing test*; hearing check*; hearing clinic*; hearing and sight; ears and eyes; grommets; audiolog*; ent
        checkup*; medical examination*; yearly health; annual health; under fives health; development* check*
        weighed and measured; height and weight; red book*; growth chart*; healthy child; healthy child programme
        child health; neonatal; premature bab*; special care baby; baby clinic*; infant feeding; cot death*
        safe sleep*; immunisation record*; birth weight; drug and alcohol; drugs and alcohol; substance misuse
        substance abuse; substance use; drug use; drug misuse; drug worker*; drugs worker*; drug treatment
        drug service*; drug habit*; drug problem*; alcohol problem*; alcohol worker*; addict*; detox; rehab
        methadone; needle exchange; naloxone; ketamine; nitrous oxide; cannabis; smoke weed; smoking; stop smoking
        cigarette*; nicotine; vape|vapes|vaping; drinking problem*; binge drink*; drink or drugs; drink and drugs
        ill health; unwell; ailment*; what ails; disease*; symptom*; undiagnos*; misdiagnos*; neurodevelopment*
        adhd; adhd assessment*; adhd clinic*; adhd medic*; autism assess*; autism diagnos*; autism pathway*
        diagnosis of autism; wait* ~ autism; tourette*; prognosis; recovery beds; specialist referral*
        referral to camhs; referred to camhs; palliative; hospice*; end of life; terminal*; dying at home
        wheelchair clinic*; continuing healthcare; nhs trust*; nhs waiting; ccg|ccgs; health economy; primary care
        secondary care; community health; podiatr*; chiropod*; foot care; pressure sore*; bedsore*; falls clinic*
        falls team*; fallers; hip fracture*; stroke patients; strokes; dementia diagnos*; memory clinic*
        dementia nurse*; admiral nurse*; parkinson*; medicine chart*; medicine round*; medication error*
        unsigned ~ medic*; dehydrat*; swallowing; puberty; period poverty; sanitary products; body image; hygiene
        personal hygiene; washing and teeth; fit and well; physically well; physical and mental
        physical and emotional; in good health; state of health; well cared for ~ medic*; health consent
        consent to treatment; consent for treatment; consent ~ medical; consent ~ operation; delegated medical
        first aid; first aider*; defibrillator*; nursing assessment*; specialist health; health input
        therapy sessions; therapy waiting; wait* ~ therap*; wait* ~ counsel*; wait* ~ mental health; wait* ~ camhs
        mental health waiting; healing; scars ~ heal; torture survivor*; survivors of torture
        freedom from torture; sexual assault referral; sarc|sarcs; forensic medical; child protection medical*
        medical evidence; childrens health; their health; own health; health of children; health and wellbeing
        health and well being; health was; health needs are; state of their health; in and out of hospital
        hospital staff; hospital wards; hospital social workers; home from hospital; back from hospital
        safely home from hospital; people home from hospital; see|sees|saw a doctor; seen by a doctor
        seen by a nurse; see a nurse; nurses ~ teeth; gp registration; registered with doctors
        consultant psychiatrist*; emotional health and wellbeing; child psycholog*; embedded psycholog*
        specialist therap*; tummy ache*; stomach ache*; coughs; sore throat*; chickenpox; acne; skin condition*
        wound care; bandage*; crutches; broken leg*; comfort eating; junk food; fizzy drinks; sugary drinks
        fruit and veg; fresh fruit; phobia*; ocd; bipolar; schizo*; hearing voices; emotional resilience
        regulate their emotions; manage their emotions; manage their feelings; managing emotions; stretcher*
        hospital trolley*; hospital corridor*; blue light; miscarriage*; abortion*; smear test*; gender clinic*
        gender identity clinic*; social prescrib*; frailty; frail; virtual ward*; hospital at home; recuperat*
        back on their feet; relearn; regain ~ independence; falls pick up; falls prevention; slips and falls
        pharmacist*; repeat prescription*; dosette; pill box*; blister pack*; mar chart*; medicine sheet*
        covert medic*; medicines were; medicines are; pain relief; kidneys; lung|lungs; heartbeat; heart disease
        cholesterol; cervical; breast screening; sepsis; blood sugar; hypo|hypos; epileptic; rescue medication
        gastrostomy; nasogastric; sling and tube; feeding clinic*; tongue tie; infant mental health; parent infant
        perinatal mental; baby blues; postnatal depress*; new mothers mental; well baby; baby weighed; health hub*
        health bus*; health bag*; health app; health leaflet*; health diary; health file*; health card*
        health summary letter; medical card*; nhs number*; nhs app; nhs dentist*; dental van*; dental bus*
        dental desert*; smile|smiles checked; mouth care; wisdom teeth; mouthguard*; sight and hearing
        hearing loop clinic; ear infection*; glue ear; squint; lazy eye; new glasses; specs; optom*
        pathway for adhd; adhd pathway; autism waiting; autism wait*; wait for an autism; diagnostic*
        assessed for autism; assessed for adhd; ados; medication review*; neuro*; neurolog*; sleep apnoea
        sleep deprived children; bed wetting; night terrors; therap* room*; someone to talk to about feelings
        listening ear service; helpline for young minds; young minds; chathealth; school mental health
        mental health in schools; mhst; mhsts; mental health first; wellbeing in schools; emotional support team*
        emotional mental health; emotional and mental; crisis in mental; crisis care; crisis bed*; crisis mental
        in crisis ~ hospital; place of safety; section 136 suite; 136 suite; mental health bed*; secure hospital*
        psychiatric; psychiatric bed*; long stay hospital*; assuring transformation; weekly therapy
        months for therapy; course of therapy; therapy is; therapy was; therapy for; therapy starts; therapist for
        dance therap*; animal therap*; equine therap*; theraplay; ddp; trauma work; trauma team*; trauma therap*
        trauma counsel*; trauma specialist*; effects of trauma; impact of trauma; early adversity
        adverse childhood; abused childrens recovery; recovery from abuse; recover from abuse; recover from trauma
        recovery from trauma; recover from sexual; nspcc letting the future; drug and alcohol worker*
        drug and alcohol service*; drug clinic*; young addict*; substance worker*; drugs or drink
        sex education clinic; sexual health clinic*; sexual health nurse*; sexual health advice; c card
        pregnancy test*; teenage pregnancy
    """,
    Theme.EDUCATION: """
        schooled; preschool*; pre school*; schoolwork; schoolgirl*; schoolboy*; schoolchild*; school place*
        place at school; places at school; school day*; school run; school meal*; school dinner*; school uniform*
        uniform|uniforms; blazer*; school bag*; school report*; school attendance; school leader*; school staff
        school holidays; school gate*; school bus*; school age; school leaver*; school transport
        transport to school; taxi to school; taxis to school; travel to school; home to school; school move*
        moving school; change* school; changes of school; good school*; local school; local schools; mainstream
        mainstream school*; mainstream classroom*; boarding school*; grammar school*; primary school*
        secondary school*; junior school*; infant school*; primaries; secondaries; academy trust*; multi academy
        academies; free school*; faith school*; out of school; off school; back in school; back into school
        into school; at school; starting school; ready for school; school ready; school readiness; late for school
        without a school; no school place; refus* ~ school; school refus*; school phobi*; afraid of school
        emotionally based school; school avoid*; ebsa; pupil*; pupil premium; pupil premium plus
        pupil referral unit*; pru|prus; schoolmate*; classmate*; class size*; playground*; school hall
        dinner ladies; lunchtime supervisor*; school secretary; head of year; year head*; form tutor*; teaching
        teaches; teacher training; teaching assistant*; classroom assistant*; learning support assistant*; sencos
        senco; senco network; special educational needs co ordinator*; headteacher*; headmaster*; headmistress*
        heads say; heads said; primary heads; secondary heads; deputy head*; designated teacher*; school governor*
        governing bod*; lecturer*; professor*; lesson*; lesson plan*; part time timetable*; reduced timetable*
        half day timetable*; part time school; half days; phonics; literacy; numeracy; maths; mathematics
        arithmetic; times table*; science lessons; physics; chemistry; biology; geography; french; german lessons
        music lessons; piano lesson*; violin*; guitar lesson*; reading age*; reading scheme*; read books
        learn* to read; reading and writing; writing and maths; books at home; library book*; book bag*
        letterbox club; homework; revision; textbook*; pens and paper; laptop|laptops; chromebook*; online lesson*
        online learning; remote learning; tutor|tutors|tutored; tutoring; tuition; extra tuition; home tuition
        one to one tuition; catch up lesson*; catch up class*; booster class*; breakfast club*; breakfast calls
        after school club*; homework club*; extra curricular; school play; sports day; duke of edinburgh
        prize giving; book prize*; award ceremony; educationally; educate*; educated; educator*; education plan*
        personal education plan*; personal education; pep|peps; epep; education team*; education welfare
        education psychologist*; educational achievement*; educational outcome*; education employment
        education training; educational attainment; attainment; attainments; attain; academic; academically
        academic year; curriculum; key stage*; key stage 2; key stage 4; early years; early years foundation
        early years setting*; nursery place*; nursery class*; reception class; reception year; childminder*
        childcare place*; two year old offer; funded hours; funded childcare; year 6; year 7; year 10; year 11
        year 13; sixth form*; sixth former*; sats; gcse*; a level*; as levels; t level*; btec*; nvq*; national 5
        exam|exams; examination results; exam result*; results day; exam grades; grades in english
        english and maths; grade c; grade 4; coursework; attainment gap; gap with classmates; progress 8
        attainment 8; top set; bottom set; behind their classmates; behind their peers; make progress in learning
        progress in their learning; good progress at school; do well at school; doing well at school
        do better at school; achieve well; achieve at school; high aspiration*; aspiration*; aspirational virtual
        virtual school*; virtual head*; virtual college; virtual schooling; virtual school team
        virtual school head*; attendance; attendance officer*; attendance team*; attend well; attend regularly
        attendance rate*; attended every; attendance panel*; absence from school; absences; absent from school
        persistent absen*; persistently absent; absenteeism; truan*; bunk* off; skip* school; skip* class*
        skipping lessons; skiv*; missed lesson*; miss|misses|missed school; missing school
        miss|misses|missed ~ of school; missing ~ of school; missed two years; missing education
        missing from education; missing out on education; children missing education; cme; out of education
        without education; no education; off roll*; off rolled; on roll; school roll*; elective home
        electively home; home educat*; home school*; home schooling; homeschool*; educated at home; taught at home
        educated otherwise; exclu*; exclusion*; permanently excluded; fixed term exclusion*; suspen* from school
        suspension|suspensions; suspended pupils; sent home from; sent home early; expelled; expulsion*
        isolation booth*; managed move*; fair access; in year admission*; admission|admissions; admissions team
        admissions code; school application*; places for september; alternative provision; alternative education
        alternative school*; unregistered school*; illegal school*; unregistered provision*; tuition centre*
        hospital school; medical tuition; reintegrat*; bully*; bullied; bullying; cyberbullying; school counsel*
        inclusion in school; inclusive school*; ordinarily available; reasonable adjustments; adjustments in class
        quality first teaching; graduated approach; sen support; resource base*; resource provision*
        resourced provision; specialist place*; special school place*; places in special schools
        enhanced provision; autism base*; learner*; learn english; learning english; english class*
        english lesson*; english language class*; lifelong learning; adult learning; adult education
        evening class*; distance learning; vocational; vocational course*; work based learning
        welsh medium school*; welsh medium education; immersion centre*; college|colleges; college course*
        college place*; further education; higher education; university|universities; uni; undergraduate*
        degree course*; campus; halls of residence; student loan*; student finance; student union; bursar*
        bursary; bursaries; tuition fee*; scholarship*; gap year; ucas; open day*; oxbridge; law student*
        apprentic*; apprenticeship*; ring fenced apprentice*; traineeship*; internship*; supported internship*
        intern|interns; work experience; work placement*; work taster*; taster day*; job interview*
        mock interview*; interview clothes; interview suit*; job centre*; jobcentre*; job coach*; job club*
        job offer*; job hunt*; first job; into jobs; finding work; paid work; out of work; jobless; unemploy*
        employment; employability; payroll; pay packet*; payslip*; career advi*; careers; careers advi*
        careers fair; careers team; cv; cvs; cv writing; neet|neets; not in education; in education employment
        education or work; education or training; education and training; training course*; training place*
        training provider*; training or a job; training or work; work or study; work or training; studious
        bricklay*; plumbing; hairdress*; mechanics course; construction skills; catering course; building site
        shipyard; dockyard; trainee chef*; council jobs; jobs at the council; guaranteed interview*; princes trust
        national citizen service; army cadet*; join the army; start of term; new term; term time; autumn term
        spring term; end of term; settled at school; school moves; school stability; education outcomes
        preparing for adulthood ~ year; key stage four; post 16; post sixteen; 16 to 18 year; leaving school
        left school; school leaving; schools ~ trained; school improvement; school funding; schools forum
        school inclusion; inclusion officer*; inclusion team*; learning mentor*; mentors in school
        education advisers; school based; schools based; behaviour in class; behaviour policy; teachers know
        teachers said; teachers praised; head and governors; nurture room*; forest school*; outdoor learning
        story time; storytime; toddler group; messy play; school nursery; early language; ready to learn
        love of reading; love of books; chess club; spelling bee; cap and gown; valedict*; childrens education
        their education; education of children; education for children; quality of education; educational progress
        educational outcomes of; school and college; school or college; schools and colleges; at their school
        go to school; goes to school; going to school; went to school; get to school; gets to school
        walk to school; attend school; attends school; attending school; attended school; do well in school
        enjoy school; love school; loves school; hate school; hates school; keep ~ in school; kept in school
        stay in school; stay at school; stayed at school; same school; change of school; school life
        school life is; school year; school starter*; school starts; first day at school; school gates
        good or better schools; children in school; child in school; pupils in; places in mainstream
        nearest school; sit ~ exams; sitting exams; got into university; to university; at university
        a place at college; apprenticeship or; apprenticeships at; jobs at; got a job; get a job; gets a job
        jobs for care; keep a job; saturday job*; summer job*; part time job*; job applications; job fair*
        job search; learn a trade; learning a trade; bookcase; pencil case*; blackboard*; school canteen
        class teacher*; form teacher*; classroom support; parents evening*; parents evenings; nativity
        school report; star pupil*; top grades; grade 5; a stars; lost learning; learning loss; gaps in learning
        gaps in their learning; behind in reading; behind with reading; reading volunteers; reading gap
        reading and maths; reading writing; story sacks; bedtime stor*; love reading; library card*; work coach*
        dwp; zero hours; minimum wage; warehouse job*; supermarket job*; start a business; own business
        self employed; skills bootcamp*; bootcamp*; hospital apprentices; council apprenticeships
        council apprentice*; trainees at the council; neet rate; neet figures; not in work
        not in education employment; education work; education work or; nor training; education nor; no job
        training and work; college or work; work or college; school or work; job with the council; first wage
        world of work; work taster; careers advice; careers adviser*; career advice; career guidance
        skills centre*; land based college; agricultural college; catering college; music college; drama school
        art college; art foundation; dance school; law degree; nursing degree; teaching degree; paramedic degree
        phd; doctorate; first class degree; graduation day; cap and gown day; university visit*; summer school*
        study skills; study support; study space; revision guides; revision class*; easter revision; exam season
        exam stress; exam access; reader and scribe; extra time in exams; dyslex*; dyspraxi*; dyscalcul*
        speech in class; slow readers; non readers; free readers; late readers; book corner; ebooks; e reader*
        zoom lessons; blended learning; pupils at home; learn from home; learning at home; home learning
        lessons at home; shut schools; school closures; closed schools; schools shut; key workers children
        class bubble; return to class; back in class; back in the classroom; back at school; back at their desks
        reinstated at school; permanently exclude; excluded; exclusions; suspended; suspensions
        shut out of lessons; shut out of class; internal exclusion; sent out of class; part timetable
        half timetable; hours of tuition; hours of teaching; hours a week of school; off timetable; not in school
        were not in school; not been in school; never been to school; out of the classroom; without school
        without teaching; without lessons; no lessons; no teacher; no school; waits for a school
        wait for a school; school waiting; find* a school; found a school; school found; school place within
        admitted to school; admission appeals; admission forum; in year transfer*; mid year mover*; moved school
        move school; changing schools; switch schools; third school; fourth school; several schools
        school hopping; year 8; year six; year seven; year eleven; year nine; year 5; foundation stage
        early years teacher*; good level of development; ready for reception; nursery place; nursery fees; crèche
        creche; toddlers learn; first words; school nurture; thrive approach; attachment aware schools
        trauma informed schools; trauma aware schools; schools trained; training for schools; teachers trained
        teachers understand; designated teachers; virtual school is; virtual school was; virtual school staff
        virtual head; virtual headteacher*; virtual heads; virtual school and; school for children in care; ks2
        ks4; progress in english; progress in maths; expected progress; better than expected progress
        pep meetings; pep reviews; peps were; education reviews; targets in peps; school targets; learning targets
        learning goals; learning plan*; individual learning; learning journey; learning journal; provision map*
        sencos say; special classes; special unit*; specialist classes; specialist teaching; advisory teacher*
        peripatetic teacher*; teachers of the deaf; teacher of the deaf; qualified teacher*; inclusive classrooms
        included in class; inclusion in mainstream; send in mainstream; needs in mainstream; extra help in class
        help in class; help in lessons; support in class; support in school; support at school; school support
        one to one in class; ta hours; teaching assistants; pupils with; pupils who; pupils are; pupils were
        pupils in care; looked after pupils; care experienced pupils; boys in care ~ exams; attainment of
        results in english; exam success; academic results; academic progress; academic success
        achieving at school; achieving well; educational success; educational support; educational provision
        education provision; education offer; education package*; education otherwise; eotas; eotis; ehe
        home educators; home educated; children taught at home; illegal off rolling; elective home education
        rise in home; register of children not; not on a school roll; tracking pupils; tracks pupils
        attendance has; attendance was; attendance at school; attendance of; attendance up; truant*
        missing lessons; lessons missed; missed every lesson; missed term; missed a year; missed years
        missed months; missed weeks of school; escorts to school; minibus to school; minibuses; bus to school
        taxi rides to school; journeys to school; school journey*; travel training; travel trainer*
        independent travel training
    """,
    Theme.CHILDS_VOICE: """
        voice|voices; childs voice; childrens voices; voice of the child; voices of children; young voices
        voice is heard; voices are heard; voice came through; voice heard; a voice; voiceless; listened to
        listens to children; feel heard; felt heard; feels heard; were heard; be heard; being heard; go unheard
        not asked; were asked what; asked how they; ask children; asking children; ask what children; ask a child
        asked for their views; asked for their opinion*; childrens views; own views; views of children
        views of young; views and wishes; views were; views sought; opinion|opinions; young peoples views
        their views; wishes and feelings; wish and feelings; feelings; feel|felt listened; how they feel
        how they felt; how children feel; what they feel; what they think; what children think; what children want
        what children said; what they would like; what matters to children; what makes children; say what they
        tell workers how; tell* ~ story over; telling their story; retell*; story over and over; their say
        have their say; had their say; having their say; final say; no say; little say; more say
        speak for themselves; speak with children; talk with children; talk to children; talked about than
        talk to somebody; open up; opens up; opened up; confided; confidante; pour out; off their chest; clam up
        clammed up; quiet ones; quiet child*; find words hard; big words; words of children; in the childs words
        age appropriate; language children understand; explain to children; explained to children
        explains to children; told what was happening; kept in the dark; participation team*
        participation officer*; co produc*; coproduc*; co design*; codesign*; co creat*; engag* children
        involve children; children involved; involved in decisions; involving children; involvement of children
        part in decisions; attend their reviews; attend their own; come to their reviews; chair their own
        chair their reviews; chairing their own; run their own review*; lead their own; invited to meetings
        at their own meeting*; at their own review*; child focus*; focus on the child; sight of children
        eyes of the child; through their eyes; childs eye; childs experience*; lived experience*; daily lives
        lives are like; living in that house; walk in their shoes; step in ~ shoes; childrens world
        children in care council*; care council*; in care council*; childrens council; young peoples council
        youth council*; youth cabinet; youth parliament*; youth voice; youth forum*; youth assembly; youth panel*
        youth board; youth mayor; shadow board*; young peoples forum*; young peoples panel*; young peoples group*
        young advisers; young advisors; young commissioners; young ambassadors; young inspector*
        young interviewer*; young people interview; interviewed by young; childrens champion*
        forum|forums for young; forum of young; survey of children; surveys of children
        questionnaire for children; young peoples survey; feedback from children; child feedback
        childrens feedback; suggestion box; put to the vote; art show; film they made; made a film; poem|poems
        poetry; voice note*; voice messages; mind of my own; momo; viewpoint; smiley face*; emoji*; worry monster*
        worry doll*; worry box; house of dreams; wishing tree; magic wand; feelings cards; emotion cards
        picture cards; bears cards; puppet*; puppets; doll|dolls; teddies; toy|toys; lego; playdough; play dough
        plasticine; crayon*; colouring; felt tip*; drawing|drawings; draw pictures; drew pictures
        draw on the views; comic strip*; board game*; video game*; play and; play draw; playful*; through play
        kick a ball; kickabout; walk the dog; walk on the beach; trips to mcdonalds; mcdonalds; chip shop
        ice cream*; hot chocolate; milkshake*; trips out with; car journeys; text message*; whatsapp
        video calls with children; direct work; direct work with; creative ways; creative methods; inventive
        imaginative ways; tools to find out; range of tools; worksheets; trusting; trusting relationship*
        earn trust; win trust; won the trust; gain* ~ trust; earn* ~ confidence; gain* ~ confidence; built trust
        trust hardly; trust in adults; relationships with children; meaningful relationship*; strong relationship*
        lasting relationship*; good relationship*; positive relationship*; warm relationship*; close relationship*
        like their social; like their worker*; likes and dislikes; like and dislike; love of football
        remember* ~ birthday*; pet names; dogs name; know children well; know children; knows children
        knew children; knows them well; knew them well; known well; know their children; knows every child
        getting to know; got to know; getting to know you; knows what makes; know what makes
        understand their children; speak fondly; speak warmly; spoke fondly; speak with affection; feel loved
        genuinely care; really care; patient work; never give up; look forward to seeing; looks forward
        make them laugh; down to earth; down to a childs level; level of the child; visiting children
        visits children; visited often; frequency of visits; seen alone; see them alone; seen on their own
        see children alone; see children; saw children; see them; seen often; seen regularly; see them often
        seen and heard; seen in their bedroom; bedrooms seen; time alone; spend time; spends time; spending time
        make time; makes time; made time; hang out; same face; new face*; same social worker
        changes in social worker*; changed social worker; too many social workers; so many social workers
        eighth social worker; third social worker; different social workers; say goodbye; ending well
        introduced properly; who their social worker is; hardest to reach child*; rings them back; ring them back
        returns their calls; answer their texts; keep promises; keeps promises; kept promises; promises kept
        broken promise*; break promises; keep their word; keeps her word; keep appointments; cancel* visits
        cancelled visits; visits cancelled; did what they said; do what they say; what theyd promised
        what they promised; independent advoca*; advocacy service*; offer of advocacy; independent visitor*
        national youth advocacy; nyas; coram voice; childrens rights; rights of the child; uncrc
        rights respecting; right to be heard; how to complain; know how to complain; complaints by children
        childrens complaints; write to children; interpreter for the child; non verbal; nonverbal; do not speak
        dont talk; who do not talk; babies cannot tell; too young to talk; too young to say; toddlers view
        observ* ~ babies; behaviour tells; behaviour is communication; picked up on it; afterthought for children
        parents needs come first; focus on adults; focus on the adults; focus on the parents; adults problems
        grown ups tale; adult world; rule of optimism; mothers account; parents account; taken at their word
        over the childs head; over their heads; nothing about us; our voice; our say; shape services
        shaping services; help shape; helped shape; helped to shape; help design; helped design; designed by young
        design* by children; young people led; children chose; children choose; chosen by children; choose who
        choice of worker; choice of social worker; decorate; name of the building; asked the children
        celebration event*; achievements are celebrated; trust their social; trust their worker*
        trust their workers; trust adults; trust hardly anyone; children trust; teenagers trust; people they trust
        someone they trust*; adult they trust*; worker they trust*; not to trust; won their trust; win their trust
        wins the trust; earn their trust; earned their trust; gain their trust; gain childrens trust
        trust of children; trust of teenagers; trusting bonds; warm bond*; bonds with; strong relationships with
        relationships with young; relationship with their social; trusting relationships; close relationships
        lasting relationships; meaningful relationships; build relationships; built relationships
        form relationships; building relationships; develop* ~ relationships; enduring relationships
        listen to children; listened to children; listen to young; listens to young; listened to and
        feel listened; felt listened; not listened; being listened; listen to what; listen carefully; listen hard
        really listen; lend an ear; ask young people; asked young people; what young people think
        what young people want; what young people told; children told inspectors; views of young people
        views of the child; childrens own views; the childs view; childs view; childs wishes; childrens wishes
        childrens feelings; child thinks; child feels; child wants; children think; childs perspective
        childrens perspective; perspective of the child; direct quotes; quotes from children; words are used
        capture childrens; capture the voice; captured the voice; captures the voice; reflect* ~ voice
        hear* ~ voice; voice of young; voices of young; voices are; given a voice; give* ~ a voice
        gives them a voice; youngest voices; invisible children; not noticed; hidden voices; nobody listens
        no one listens; nobody listened; no one listened; decided without; decisions made about them
        decisions about their lives; say in decisions; say in what; say in where; say in how; say over; any say
        real say; influence decisions; influence over; children influence; young people influence
        choose their own; choose where; picked by young; picked by children; chosen by young; hired by young
        interviewed by children; help to recruit; help recruit; helped recruit; sit on interview; sat on interview
        interview new staff; take over day; takeover day; mystery shopp*; youth inspectors; children inspect
        youngsters inspect; junior inspectors; youth led; youth ambassador*; childrens parliament; pupil voice
        voice group*; voice forum*; voice team; participation group*; participation groups; young peoples voice
        in care council; in care councils; care councils; voices in care; junior council; speak out group
        have your say; hear my voice; hear me; listen to us; listen to me; ask me; know my story; my review
        my meeting*; my file; own reviews; own meeting; own meetings; chair a review; chaired their own
        attend their review; attended their own; take part in their; took part in their; take part in reviews
        invited to their own; wrote down what; dear child; letters to children after; cards for the wall
        art project; artwork; photography project; film about care; newsletter for children; magazine for children
        stories they tell; tell their own story; story to a new; yet another social worker
        another new social worker; another new face; fifth social worker; fourth social worker
        sixth social worker; eight social workers; nine social workers; seven social workers
        a dozen social workers; revolving door of social; latest social worker; social worker leaves
        when a worker leaves; when their worker leaves; loses a worker; lost a worker; worker they like
        worker they know; worker they knew; worker who knew; continuity of worker; continuity of social
        long standing relationship*; knew their names; knows their names; know their names; knew every; knows each
        knew each; know by name; know what they like; knows what they like; what they like; what they love
        what they enjoy; what they hope; what frightens; what scares; what frightened; fears and; hopes and fears
        worries and hopes; worries and wishes; wishes are; wishes were; wishes of; feelings are; feelings were
        feelings of; put ~ into words; words for feelings; cannot find the words; find the words; no words
        language of a child; language a child; language that children; talk ~ at their own pace
        on their own terms; on their terms; sitting on the floor; gets down on the floor; sandpit; sand tray
        role play; finger paint*; baking cakes; football with; kicking a ball; walk in the park
        walking side by side; drives in the car; over a pizza; over chips; for chips; go for chips; milkshakes
        cup of hot; ice creams; trip out; trips out; sends a card; send a card; sends postcards
        cards on birthday*; remembers birthdays; remember birthdays; birthdays are remembered; voice message*
        emojis; video diar*; visual tools; cards with faces; faces to show; feeling|feelings chart*
        feelings faces; tool for talking; tools for talking; toolkit for direct; bag of toys; box of toys; toy box
        toy cars; figures and animals; dolls house; soft toys; teddy bear*; sessions with children
        sessions with the child; keepsafe work; visit ~ too seldom; visits to children are; social workers saw
        sees children; saw the child; seen by their social; seen face to face; face to face with children
        seen at home; see children often; see children regularly; alone often; away from their parents
        without parents in the room; without mum in the room; spoken to alone; spoken to on their own
        talked to alone; speak to them alone; interpreter to talk; signing worker; children who do not talk
        children who cannot talk; children without speech; pre verbal; babies and toddlers are observed
        observe babies; observed how; advocates are; advocates were; advocate for every; advocate for each
        advocate for children; offered an advocate; given an advocate; have an advocate; had an advocate
        need an advocate; access to an advocate; access to advocacy; offer advocacy; offered advocacy
        advocacy was; advocacy for; advocacy offer*; use of advocacy; take up of advocacy; advocacy take up
        advocacy is offered; independent visitors; independent visitor; visitor scheme; grown up friend
        adult friend; volunteer visitor*; childrens rights officer*; rights and advocacy; rights service
        rights are explained; know their rights; know about their rights; told their rights; complain without
        complaint from a child; children complain; young people complain; complaints from children
        complaints from young
    """,
    Theme.CARE_LEAVERS: """
        careleaver*; leaving care team*; leaving care service*; leaving care worker*; leaving care grant*
        leaving care adviser*; leaving care advisor*; leaves care; left care; leaving the care system; throughcare
        care experience; were once in care; had been in care; used to be in care; formerly in care
        former looked after; former foster child*; formerly looked after; grew up in care; past eighteen
        personal adviser*; personal advisor*; personal advis*; pas; their adviser; their advisor
        young peoples adviser*; pathway plan*; pathways plan*; pathway planning; pathway; pathways to independence
        pathway assessment*; pathway review*; needs assessment at sixteen; eligible care leavers
        relevant care leavers; qualifying care leavers; 18 and 25; 18 25; 18 to 24; 16 25; 21 to 25; 21 and over
        over 21*; 18 plus; 21 plus; after 21; aged 21; past 21; turn 21; turned 21; until 21; up to 21; till 25
        up to 25; to the age of 25; under 25; age of 25; aged 25; until they are 25; until theyre 25
        at twenty five; twenty first birthday; 21st birthday; sixteenth birthday; turned eighteen; turning 18
        reach 18; reaches 18; reach eighteen; approach* 18; become 18; beyond eighteen; eve of eighteen
        before eighteen; nineteen year*; twenty somethings; in their twenties; early twenties; young adult*
        young adults out of care; older care leaver*; grown men; life as adults; life as an adult; become adults
        becoming an adult; becoming adults; transition to adulthood; transition to independence
        move* to adulthood; move into adulthood; prepared for adult; prepare for adult
        preparation for adulthood care; coming of age; ages out; aging out; ageing out; cliff edge
        fall off a cliff; care cliff; cut loose; cast adrift; set adrift; left to fend; own two feet; two feet
        stand on their own; stand alone; live on their own; live by themselves; independen* living
        independence skill*; life of their own; live independently; become independent; becoming independent
        be independent; ready for independence; readiness for independence; prepared for independence
        preparation for independence; independence training; independence programme; ready to leave; ready to live
        getting ready to leave; prepared to leave; pushed out; leave the nest; fly the nest; flown the nest
        empty nest; life skill*; practical skill*; living skill*; skills for life; skills for adult
        domestic skills; budgeting; budgeting skill*; manage their money; managing money; manage money
        money management; money skills; handle money; run a home; running a home; running a household
        paying bills; pay bills; pay the bills; household bills; gas and electricity; electric meter; key meter
        prepayment meter; bank card*; debit card*; piggy bank; child trust fund*; junior isa*; isa|isas
        trust fund*; universal credit; benefits advice; claim benefits; claim* ~ benefit*; benefit claim*
        benefit sanction*; loan shark*; payday loan*; council tax; council tax exempt*; council tax bill*
        council tax waived; exempt* from council tax; exempt* from paying; tv licence; data allowance; broadband
        free bus; travel card*; railcard*; free travel; driving lesson*; driving test*; learn to drive
        learning to drive; provisional licence*; driving licence*; national insurance; national insurance number*
        identity document*; proof of identity; identification documents; id documents; important documents
        photo id; ni number*; register to vote; electoral roll; citizen card*; document pack*; documents they need
        cooking; cooking lesson*; cook a meal; cook for themselves; boil an egg; shopping on a budget; food shop
        food voucher*; food parcel*; laundry; washing machine*; ironing; iron a shirt; duvet*; white goods
        first home grant; setting up home; set up home; set up home allowance; setting up home allowance
        setting up home grant; home starter; starter pack*; start up pack*; home grant*; house warming
        housewarming; decorat* their flat; leaving grant; grant for furniture; leaving care allowance; local offer
        care leaver offer; care leavers offer; care leavers local offer; care leaver covenant; covenant
        offer for care leavers; offer to care leavers; what they are entitled; what theyre entitled
        what care leavers are; entitle*; entitlement*; know their rights and entitlement*; rights and entitlement*
        know their entitlement*; aware of their entitlement*; entitlements; discretionary fund
        care leavers board*; care leavers hub*; care leavers champion*; care leavers ambassador*
        hub for care leavers; drop in centre*; drop in lunch*; dropin; christmas dinner*; christmas lunch*
        christmas day dinner; christmas meal*; christmas hamper*; christmas box*; christmas card*; christmas alone
        christmas day; hamper|hampers; sunday lunch*; sunday roast*; roast dinner*; come back for; door stays open
        stay in touch; stays in touch; staying in touch; stayed in touch; keep in touch; kept in touch
        keeping in touch; lost touch; lose touch; losing touch; contactable; whereabouts of care
        knows where ~ are living; someone to call; someone to turn; somebody to turn; someone to ring
        nobody to call; nobody to ring; emergency money; hardship payment*; help with deposits; rent guarantor*
        care leavers grant*; former relevant; pushy parent*; as any good parent; what a parent; as a parent would
        prison|prisons; prisoner*; in prison; prison visit*; behind bars; in jail; jail*
        young offender institution*; yoi; release from prison; inside and after; sentence ends; barracks
        armed forces care; care leavers who are parents; become parents; young mum*; young dad*
        care leaver parent*; teenage parent*; baby box; parents who were in care; social isolation
        alone at christmas; friends to call; house of cards; mentors for care; veterans of the system
        moving on team; next steps team; futures team; young peoples team; sixteen plus team; sixteen plus
        post 18; ambition for care; celebrate success; graduation dinner; protected characteristic
        care as a protected; care leavers living; live far away; reclaim care; allocated an adviser
        allocated a personal; introduced to their personal; meet their personal; meet their adviser; meet their pa
        adviser at sixteen; adviser at 16; before their sixteenth; soon after 16; seventeen and a half
        17 and a half; sixteen and seventeen; care leaver who; care leaver is; care leaver in; care leaver has
        each care leaver; one care leaver; care leavers feel; care leavers felt; care leavers said
        care leavers say; care leavers told; care leavers like; care leavers get; care leavers had
        care leavers can; care leavers could; care leavers know; care leavers knew; care leavers who
        care leavers in prison; care leavers in custody; care leavers with; care leavers need
        care leavers were given; care leavers are given; care leavers are helped; care leavers are supported
        care leavers are encouraged; care leavers are prepared; care leavers are offered; care leavers received
        care leavers benefit; care leavers value; care leavers speak; care leavers spoke; care leavers describe*
        care leavers lack*; care leavers should; care leavers up to; some care leavers; older care leavers
        younger care leavers; young care leavers; disabled care leavers; vulnerable care leavers
        contact with care leavers; touch with care leavers; care leavers entitlement*
        entitlements for care leavers; care leavers rights; rights of care leavers; care leavers grant
        care leavers finances; care leavers money; care leavers whose; care leavers awareness
        care leavers identity; advisers are; advisers know; advisers knew; advisers go; advisers stay
        advisers keep; advisers help; advisers see; advisers visit; advisers meet; advisers each; advisers carry
        advisers cannot; advisers text; advisers speak; advisers drive; advisers turn up; advisers understand
        advisers take; adviser at; own adviser; new adviser; changes of adviser; change of adviser; same adviser
        advisers changed; adviser changed; named adviser; personal advisers; praise for advisers
        caseloads of advisers; leaving care workers; leaving care advisers; leaving care staff; leave care feel
        leaving care get; leaving care can; leaving care feel; young people leave care; ready to leave care
        prepared for leaving; prepare for leaving; preparation for leaving; lost contact; lose contact
        contact is lost; kept contact; contact was lost; keep ~ in touch; loses touch; stays in contact
        stay in contact; stayed in contact; remain in contact; remains in contact; contact rate*
        keeping in touch rate*; in touch rate*; still in touch; hear from us; nobody had heard; drifted away
        drift away; fall off the radar; dropped out of sight; come back for help; come back for advice
        return for help; ask for help later; reopened cases; comes back at 23; at 23; aged 22; aged 23; aged 24
        aged 20; 20 year old*; 22 year old*; 23 year old*; 24 year old*; in his twenties; in her twenties
        over eighteen; beyond the age of; post care; after they leave; after they left; since they left care
        since leaving care; on leaving care; when they leave care; when they left care; once they have left
        what happens when they leave; out into the world; wider world; big wide world; real world; grown up world
        adult living; adult responsibilities; adult lives; independent lives; independent life; independent adults
        lives of their own; place of their own; way in the world; finding their feet; found their feet
        stand on their feet; flying the nest; learn to cook; learning to cook; taught to cook; cooking classes
        cookery class*; cook dinner; slow cooker*; air fryer*; tin opener; paint for walls; household goods
        household items; home essentials; starter box*; moving in box*; set up grant*; start up grant*
        home allowance; home making grant; setting up allowance; weekly allowance; young peoples allowances
        allowances for young; pocket money stops; financial entitlement*; financial offer; financial policy
        finance policy; financial support for care; money to set; money for a deposit; money for driving
        money runs out; debt advice for young; first bills; first payday; rent and bills; rent and food
        paying their way; water bill*; water rates; council tax reduction; council tax discount*
        council tax relief; council tax exemption*; exemption from council; leisure card*; leisure pass*
        free leisure; free swim*; discount card*; free prescriptions; free wifi; free bus travel; bus travel
        rail card; moped licence; car insurance; theory test*; passports before; own passport; ni number
        bank card; identity papers; identity card*; savings pot; nest egg*; trust funds; junior savings
        credit rating*; credit score*; credit union*; universal credit claim*; dwp single point; job centre claim
        benefits at eighteen; benefits on their birthday; claim for benefits; clothing grant*
        interview clothes grant; birthday money; birthday gift*; birthday and christmas; christmas gift*
        christmas lunch; christmas dinner; christmas morning; at christmas; christmas together; easter egg*
        eid gift*; family style; sunday dinner*; weekly meal*; thursday meal*; pizza night*; cooking night*
        house for care; care leavers house; care leavers cafe; care leaver cafe; care leavers club
        hub for young adults; young adults hub; young peoples hub; drop in on; mentors who have been
        mentor who has been; peer mentors who; celebrat* ~ care leavers; awards night; care experienced adults
        care experienced people; protected status; local covenant; care covenant; employers pledge; loved for life
        love beyond; when things go wrong; nobody is dropped; no one is dropped; door closes; door shut
        alone in a flat; eat alone; ate alone; evenings alone; what any parent; as a family would
        as parents would; ambitious for care; bank of mum; mum and dad would; parents ring; prison visits
        visited in prison; visits in prison; prison leaver*; release date*; prison gate; letters to prison
        young men in prison; young women in prison; remand prison; care leavers who are mothers
        care leavers who become; parents at nineteen; mothers at 19; expecting a baby; expecting babies
        pregnant care; baby on the way; mother and toddler flat; pathway plans are; pathway plans were
        pathway plans do; pathway plans read; pathway plans have; pathway plans lack; plans for leaving
        plan for leaving; plans for independence; plan for independence; plans for adulthood; plan for adulthood
        transition from care; moving from care; moving out of care; exit from care; step into adult
        steps into adult; journey to adulthood; journey to independence; road to independence; leap into
        turfed out; on the day they turn; day they turned; day of their birthday; birthday cliff
        seventeenth birthday; 17th birthday; before seventeen; at sixteen and a half; from fifteen
        from their sixteenth; soon after sixteen; qualifying young; relevant young; eligible young
        aftercare worker*; aftercare service*; continuing care young; when im ready; when i am ready
    """,
    Theme.UNACCOMPANIED: """
        unaccompanied; unaccompanied child*; unaccompanied minor*; unaccompanied asylum*; unaccompanied young
        unaccompanied teenager*; uasc; uascs; uasc team*; former uasc; asylum; asylum seek*; asylum seeking
        asylum seeker*; asylum claim*; asylum law; asylum process; asylum application*; asylum appeal*
        asylum interview*; asylum decision*; asylum status; asylum hotel*; asylum support; seek asylum
        seeking asylum; sought asylum; sought refuge; seek refuge; seeking refuge; seek sanctuary
        seeking sanctuary; claim asylum; claimed asylum; claiming asylum; refugee*; refugee status; refugee child*
        refugee council; refugee week; young refugee*; lone child*; lone minor*; lone asylum; lone teenager*
        lone refugee*; lone boys; separated child*; separated young; separated migrant*; separated minors
        separated teenagers; without a parent; without mum or dad; without any parent; without family in
        no family in this country; no parents here; alone in this country; alone in britain; alone in the uk
        alone in wales; alone in scotland; alone in england; alone from abroad; arrive alone; arrives alone
        arrived alone; arriving alone; came alone; come alone; come here alone; coming here alone
        comes here alone; travelled alone; travel alone; travelling alone; cross alone; landed alone
        to this country; in the country alone; in this country; to wales alone; to england alone; arrive in the uk
        arrival in the uk; enter the uk; entered the uk; by themselves from; by themselves to
        on their own to this; on their own from; came to this country; come to this country; came to britain
        new to britain; new to this country; new to the country; newcomers to britain; new arrivals; newly arrived
        recently arrived; young arrivals; just arrived; on arrival; day they land; night they land
        day they arrive; hours of arriving; landing at; land at; came ashore; ashore; turn up from; fresh off
        lorry; lorries; back of a lorry; backs of lorries; back of a van; backs of vans; lorry park; hgv*
        refrigerated; under a train; stowaway*; stow away; small boat*; dinghy; dinghies; inflatable*; lifejacket*
        life jacket*; channel crossing*; crossed the channel; cross the channel; crossing the channel; the channel
        across the channel; english channel; sea crossing*; beach landing; seaport; ferry port*; dover; ramsgate
        calais; dunkirk; kent county council transfer*; kent intake; from kent; coming from kent; kent must
        smuggl*; people smuggler*; smuggler*; border force; border officer*; border official*; immigration
        immigration officer*; immigration status; immigration adviser*; immigration advice; immigration solicitor*
        immigration lawyer*; immigration rules; immigration law; immigration claim*; immigration appeal*
        immigration interview*; immigration tribunal*; immigration paper*; immigration control
        immigration matters; migrant*; migrants; home office; home office interview*; home office letter*
        home office decision*; hotels used by; from hotels; asylum in hotels; manston; brook house
        national transfer; national transfer scheme; transfer scheme; mandatory scheme; dubs; family reunion visa
        resettle*; resettlement; homes for ukraine; afghan*; afghanistan; eritre*; ethiopia*; sudan*; sudanese
        south sudan; darfur; syria*; iraq*; kurd*; kurdistan; somali*; somalia; nigeria*; gambia*; libya*; egypt*
        morocc*; algeria*; tunisia*; pakistan*; yemen*; palestin*; gaza; burundi; rwanda; uganda*; cameroon*
        senegal*; myanmar; rohingya; hong kong; el salvador; kuwait*; bidoon; kabul; kandahar; khartoum; asmara
        tehran; hanoi; damascus; aleppo; mogadishu; addis; africas; middle east*; far east; horn of africa
        lampedusa; sicily; jungle camp*; refugee camp*; age assess*; age assessment*; age dispute*; age disputed
        age disputes; dispute* about their age; dispute* ~ age; disputed age; age was in doubt; age in doubt
        doubt about their age; doubts about age; doubt ~ age; argument about age; argument* ~ age
        question* of age; how old they are; how old he is; real age; true age; claimed age; look older
        looked older; look like adults; taken for adults; treated as adult*; treated as an adult
        mistaken for adult*; wrongly aged; merton compliant; merton assessment*; x ray ~ age; bone age
        benefit of the doubt; benefit of the doubt on age; judged to be adults; found to be adults; deemed adult*
        under eighteen or; determine* age; date of birth given; birthdays of 1 january; interpret*; interpreter*
        interpreting; language line; telephone interpreter*; phone interpreter*; translator*; translation
        translations; own language; own languages; native language; native tongue; home language; mother tongue
        same language; speak their language; speaks their language; speak ~ language; spoke ~ language
        speaks ~ language; shared language; language they understand; language barrier*; no english
        little english; not a word of english; speak no english; speaks no english; without english
        no word of english; esol; english as a; esol class*; esol course*; english for speakers
        conversation class*; phrasebook*; google translate; pashto; pushtu; dari; farsi; arabic; kurdish; sorani
        tigrinya; tigrigna; amharic; oromo; swahili; urdu; somali speaker*; vietnamese speaker*; albanian speaker*
        arabic speaker*; speakers of; imam|imams; muslim*; halal food; halal meat; halal butcher*; ramadan; eid
        eid party; prayer mat*; praying; prayer room*; qibla; quran; koran; orthodox church*; orthodox christmas
        coptic; church and mosque; place of worship; places of worship; faith and culture; faith and food
        faith food; follow their faith; practise their faith; practise their religion; faith needs; cultural needs
        culture and faith; food from home; taste of home; food they know; familiar food; injera; flatbread
        cricket bat*; cricket club*; cricket team; football team for; world map; map of the world; flag of
        sim card to call; phone card*; phone home; call home; call to mum; ring their mothers; call their mothers
        mothers back home; family back home; families back home; back in their country; home country; homeland*
        home countries; country of origin; countries of origin; their own country; foreign land; strange land
        strange country; strange new; far from home country; fled; flee|flees; fleeing; escaped from; escape war
        wars; war zone*; war torn; warzone*; civil war; conflict zone*; persecut*; torture*; tortured; bombed
        militia*; taliban; conscript*; conscription; child soldier*; perilous journey*; dangerous journey*
        terrible journey*; journey here; journeys here; journey to britain; journey they; journeys they
        harrowing journey*; what they have been through; lost family; missing relatives; lost relatives
        trace their; tracing; trace relatives; trace family; family tracing; tracing service*; red cross
        red crescent; british red cross; barnardos guardian*; guardianship scotland; guardianship service
        independent guardian*; guardian who speaks; scottish guardianship; separated childrens guardian
        solicitor for the claim; solicitor* ~ claim*; find* a solicitor; given a solicitor; legal aid
        legal advice on status; claim* to stay; right to stay; right to remain; leave to remain; leave to enter
        limited leave; indefinite leave; settled status; eu settlement; eu settled; pre settled; without papers
        residence permit*; biometric residence; biometric*; brp; brps; travel document*; refugee travel
        british citizenship; citizenship ceremony; naturalis*; nationality; deport*; deportation
        removal from the uk; right to appeal; appeal rights; appeals against refusal; appeals rights exhausted
        appeal rights exhausted; status unresolved; uncertain status; status is uncertain; waiting for status
        granted status; triple planning; waiting to hear whether they; allowed to stay; may stay in britain
        can stay in britain; can stay in this country; stay in britain; stay in the uk; returned to their country
        voluntary return; screening interview*; witness statement ~ claim; statement of evidence; countys arrivals
        arrivals from; intake unit*; arrival centre*; safe arrival; welcome pack*; welcome bag*; welcome box
        welcome booklet in; welcome meal; orientation course; british life; british culture; life in britain
        life in the uk; welsh life; settle in britain; settling in britain; cultural orientation; culture shock
        trafficked from; vietnamese boys; albanian boys; afghan boys; eritrean girls; sudanese boys; kurdish boys
        lads off lorries; young men from; lads who came; country of sanctuary; city of sanctuary; sanctuary
        kindertransport; stateless; statelessness; overseas relatives; relatives in this country
        relatives in britain; hardship of the journey; coat and shoes; winter coat*; unaccompanied boys
        unaccompanied girls; unaccompanied youngsters; unaccompanied refugees; asylum teenager*
        young asylum seeker*; young people seeking asylum; children seeking asylum; those seeking asylum
        boys seeking asylum; seeking safety; seek safety; sought safety; in search of safety; reach safety
        reached safety; safe at last; made their way here; made their way to britain; crossed europe
        across europe; through europe; crossed deserts; over mountains; on foot from; walked from
        years on the road; months on the road; weeks at sea; rescued at sea; sea rescue; coastguard*; lifeboat*
        dockside; beach at; white cliffs; folkestone; felixstowe; harwich; hull docks; holyhead; fishguard
        stansted; airport arrivals; motorway services; service station*; hard shoulder; wheel arch; under lorries
        off lorries; off a lorry; off the back of a lorry; from lorries; in lorries; lorry driver*; freight train
        eurotunnel; channel tunnel; eurostar; rubber boat*; overcrowded boat*; off boats; off a boat
        off the boats; by boat; by lorry; by dinghy; by plane alone; put on a plane; lifejackets; soaked
        wet clothes; foil blanket*; hot food and; hot drink and; meal from home; samosa*; kebabs from home; naan
        first phone call home; call to their mother*; call to his mother; word from home; news from home
        mother|mothers far away; parents left behind; parents they lost; parents were killed; killed in front
        brothers left behind; sisters left behind; brother in another; find their families; find his brother
        find his family; reunite; reunited with family; reunited with relatives; reunite with; family abroad
        family overseas; aunt in; relatives elsewhere in; family finding abroad; international social service
        children and families across borders; cfab; international red cross; afghanistan and; afghan lads; afghans
        eritreans; eritrea and; sudanese lads; sudan and; iranians; iranian; syrians; syrian; kurds; kurdish lads
        vietnamese teenagers; albanians; albanian lads; ethiopians; somali boys; somali girls
        ukrainian children alone; from a war; from war; from wars; from conflict; from persecution; from torture
        running from war; ran from war; escape from war; escaped war; escaped persecution; escaping war
        escaping persecution; escaping conflict; fled war; fled conflict; fled persecution; fled their; have fled
        who fled; flee war; flee conflict; flee their; fleeing war; fleeing conflict; fleeing persecution
        refugee teenagers; refugee boys; refugee lads; refugee girls; refugee youngsters; refugee minors
        refugee football; refugee youth; refugee charity; refugee charities; refugee group*; refugee centre*
        refugee organisation*; refugee worker*; refugee families; migrant children; migrant young
        migrant teenagers; migrant help; migrant minors; young migrants; child migrants; child refugee*
        children on the move; trafficked boys from; smuggled in; smugglers who; owe smugglers; owed smugglers
        debts to smugglers; people traffickers from; interpreter in the room; interpreter at; interpreter for
        interpreter on; interpreter was; interpreters are; interpreters were; interpreters for; interpreters in
        interpreter cancel*; without an interpreter; with an interpreter; same interpreter
        face to face interpreter*; interpreter who; trusted interpreter*; friend to interpret
        older boys interpret; translated letters; translation app*; translation earpiece*; phone translat*
        in their language; in his language; in her language; in a language they; in their mother tongue
        in their own language; in nine languages; in ten languages; in five languages; in six languages
        language of home; learn english fast; picked up english; speak english within; speaks no; speaks little
        shared no language; speaks dari; speaks pashto; speaks arabic; speaks kurdish; speak arabic; speak kurdish
        speak farsi; speak pashto; arabic and; pashto and; farsi and; kurdish and; tigrinya and; bilingual mentor*
        guardian scheme; guardians for; legal guardian for lone; guardians who; home office decisions
        home office interviews; home office appointment*; home office paper*; home office form*; home office is
        home office has; home office dec*; home office refus*; home office delay*; immigration solicitors
        immigration lawyers; immigration advisers; immigration appointments; immigration decisions
        immigration cases; immigration judge*; immigration appeal; solicitor who specialises; solicitor found
        solicitors for asylum; legal representative*; legal representation for; claim for asylum
        claims for asylum; asylum claims; asylum interviews; asylum appeals; asylum decisions; asylum case
        asylum cases; refused asylum; asylum refused; asylum rights; their asylum; claim is refused; claim fails
        claims fail; refused leave; leave to stay; leave runs out; leave expires; visas run out; status runs out
        status papers; secure their status; secured status; settle their status; regularise; regularise their
        regularised; unsettled status; status in this country; future in this country; future here
        future in britain; stay in this country; stay in the country; right to be here; whether they can stay
        whether they may stay; whether he can stay; wait* in limbo; citizenship fee*; citizenship application*
        apply for citizenship; british passport; removal directions; detention centre*; immigration detention
        age is disputed; age is in doubt; disputes about age; disputes over age; row over age; quarrel* ~ age
        question their age; questioned their age; assess their age; assessing age; assessments of age
        assessment of age; assess age; assessed their age; age decisions; age decision; age checks; age enquir*
        wrongly treated as adults; wrongly judged adult*; taken to be adults; put with adults; placed with adults
        housed with adults; hotels for adults; adult asylum; adult hotel*; adults hotel; adult men in hotels
        brief enquir*; appropriate adult at age; dental x ray; mosque and; to the mosque; local mosque
        friday prayers; pray at; place to pray; prayer mats; prayer beads; prayer space; halal meals; halal shop*
        halal and; eid meal*; eid celebration*; eid presents; ramadan meals; iftar; nowruz; eritrean church
        church of their own; faith leader*; food and faith; cultural identity of; heritage and faith
        traditions from home; food of home; cook food from; cook dishes; shops that sell; afghan food
        eritrean food; world food; world foods; cricket nets; kite flying; boxing club for; conversation club*
        english in a; new countrys; adopted country; strange place; start a new life; british customs; british law
        laws here; law here; how britain works; welcome to britain; welcome to wales; welcome house; arrival house
        arrivals team; arrival team; arrival pack*; arrivals pack*; arrival checklist; landing pad
        hours of landing; day of arrival; day of landing; night of arrival; arrived at night; arrive at night
        arrive by night; arrive in the night; arrived in the night; arrived with nothing; arrive with nothing
        came with nothing; nothing but the clothes; clothes they stood; clothes they stand; arrived in the county
        arrive in the county alone; arrived in the country; arrive in the country; arriving in the country
        arrived in the uk; arrived in britain; arriving in britain; arrive in britain; arriving in the uk
        arrived in this country; arrive in this country; who arrive alone; who arrived alone; who came here
        came here by; come here by; on arrival in; upon arrival; spontaneous arrival*; scheme for unaccompanied
        share of unaccompanied; fair share; quota|quotas for; transfers from kent; transferred from kent
        sent from kent; from the south coast; south coast; coastal arrivals; arrivals are; arrivals get
        lone youngsters; lone young; lone girls; lone children; solo arrivals; here alone; here by themselves
        here on their own; by himself from; by herself from; on his own from; on her own from; no relatives here
        no family here; nobody here; nobody in this country; thousands of miles
    """,
    Theme.DISABLED_CHILDREN: """
        disabled childrens team; disabled childrens service; disabled childrens social; disabled young
        disabled teenager*; disabled youngsters; disability team*; disability service*; disability register*
        register of disabled; disability worker*; disability social worker*; children with disabilities
        children with a disability; child with a disability; child is disabled; families with a disabled
        family with a disabled; families of disabled; parents of disabled; parents with a disabled
        mothers of disabled; disabled son; disabled daughter; disabled siblings; physical disabilit*
        physically disabled; learning disability team*; learning disabled; severe learning; profound and multiple
        pmld; complex health; complex medical; complex care; complex condition*; high needs child*; highly complex
        severe disabilit*; severe need*; most severe needs; life limiting; life limited; life shortening
        short lives; life threatening; medically fragile; technology dependent; round the clock care
        round the clock nursing; two to one care; waking night; waking nights; night sitter*; night sitting
        overnight carer*; overnight care; overnight break*; overnight respite; overnight stay*; overnights
        night off; nights off; nights of respite; nights sleep; saturday club*; saturday off; saturdays off
        weekend respite; holiday club*; holiday scheme*; playscheme*; play scheme*; holiday play*; summer scheme*
        summer playscheme*; short breaks; short breaks centre*; short break unit*; short break carer*
        short breaks statement; short breaks offer; shortbreak*; break from caring; breaks from caring
        break for parents; breaks for families; breaks for parents; rest for parents; respite bed*; respite care
        respite centre*; respite house; respite unit*; respite night*; respite weekend*; respite hours
        respite stay*; respite package*; hospice stays; sitting service*; sitter*; shared care; link famil*
        family link; link carer*; direct payment*; direct payments; direct payment rate*; personal budget*
        personal health budget*; individual budget*; prepaid card*; pre paid card*; payment card*; carer hours
        packages of support; support package*; resource allocation; eligibility for short; eligibility criteria
        eligibility rules; eligible for short; assessment* ~ parent carer*; parents as carers; parents exhausted
        exhausted parents; worn out parents; tired parents; parents on their knees; on their knees; sleepless
        wheelchair*; powerchair*; wheelchairs; wheelchair user*; wheelchair taxi*; wheelchair football
        wheelchair access; hoist*; hoists; sling|slings; ceiling track; stairlift*; stair lift*
        through floor lift; wet room*; level access; downstairs bathroom; accessible bathroom*; bathroom adapt*
        adapt* ~ home*; adapted home*; adapted bathroom; adapted house*; housing adaptation*
        disabled facilities grant*; facilities grant; dfg|dfgs; motability; disability living allowance; dla
        mobility allowance; walking frame*; standing frame*; special seat*; specialist seating; special bed*
        cot bed; profiling bed; safe space bed; bath seat*; specialist equipment; piece of equipment
        equipment store*; community equipment; buggy|buggies; special buggy; splint*; orthotic*; prosthe*
        changing place*; changing places toilet*; cochlear; hearing impair*; hearing loss; hard of hearing
        deafness; deaf child*; deaf club*; deafblind; deaf youngsters; blind child*; partially sighted; sight loss
        sight impair*; visual impair*; visually impair*; vision impair*; vision loss; poor sight; braille
        guide dog*; white cane; sensory room*; sensory impair*; sensory team*; sensory garden*; sensory toy*
        multi sensory; sign language; bsl; british sign language; signing; makaton; symbols; pecs; eye gaze
        eye pointing; communication aid*; communication board*; communication passport*; communication need*
        communication difficult*; communicate without; alternative communication; augmentative; talker device*
        talking tablet; objects of reference; picture exchange; social stories; easyread; autistic
        autistic child*; autism team*; autism friendly; autism group*; autism support; asd; asperger*; neurodiver*
        neurodivergent; neurotypical; meltdown*; melt down*; stimming; ear defenders; down syndrome
        cerebral palsy; muscular dystrophy; spina bifida; fragile x; rett; rare syndrome*; rare condition*
        genetic condition*; chromosome*; global delay; developmental delay; development delay; brain injur*
        brain damage; quadripleg*; parapleg*; tube feeding trained; personal care; intimate care; toileting
        changing pads; moving and handling; manual handling; behaviour that challenges; challenging behaviour
        positive behaviour support; seclusion; physical intervention; locks on doors; bedroom door locked
        deprivation of liberty safeguards; community deprivation; mental capacity act; capacity assessment*
        best interests decision*; dynamic support register; at risk of admission; transforming care
        residential special school*; 38 week; 0 25; 0 25 team; nought to 25; 0 to 25; nought to twenty five
        0 25 service; all age disability; all age service; lifelong disability; transition team*
        transition worker*; transition plan*; transition planning; transition to adult*; transitions team*
        transitions panel; transition from child*; transition at; move to adult services
        move* into adult services; move* to adult; moving to adult services; moving into adult services
        handover to adult; hand over to adult; handed over to adult; passed to adult; to adult services
        into adult services; adult social care team*; adults team; bridge between childrens; from fourteen up
        before 18 for disabled; preparing for adulthood; preparation for adulthood; prepare for adulthood
        prepare* ~ adulthood; sibling support; siblings club; siblings of disabled; sibs
        brothers and sisters of disabled; swimming; swimming session*; hydrotherapy; hydro pool; rebound therapy
        rda; riding for; riding for the disabled; pony|ponies; riding lesson*; sailing; canoe*; bocc*; boccia
        inclusive play; inclusive sport*; inclusive cricket; inclusive football; inclusive club*
        inclusive activit*; inclusive youth; inclusive theatre; relaxed screening*; relaxed performance*
        accessible play*; accessible toilets; accessible swings; accessible activities; clubs for disabled
        leisure for disabled; sleepover*; trips to the zoo; disability hate; ableis*; over protect*
        put down to their disability; disability first; disability before; child before the disability
        behind the disability; see past the disability; diagnostic overshadow*; safeguard* disabled
        abuse of disabled; protect disabled; vulnerability of disabled; non verbal child*
        children who cannot speak; cannot tell anyone; thresholds for disabled; send social care
        sen and disability; dscro; designated social care officer; designated clinical officer; portage
        portage worker*; keyworker*; key worker scheme; named key worker; dedicated key worker; one team around
        toy library; mencap; national autistic; council for disabled; aiming high; carers grant; carers card
        learning disabilities are; learning disabilities get; with disabilities are; with disabilities have
        with disabilities get; with disabilities were; with disabilities and their; physical disabilities
        severe disabilities; profound disabilities; multiple disabilities; complex disabilities
        severe learning disabilit*; disabled childrens needs; disabled childrens plans; disabled children
        disabled young people; disabled youth; disabled boys; disabled girls; disabled pupils outside
        the disabled; young disabled; young people with disabilities; teenagers with disabilities
        teenagers with a disability; youngsters with disabilities; children with complex
        children with complex needs; children with autism; autistic boys; autistic girls; autistic teenagers
        autistic young; autistic youngsters; autistic son; autistic daughter; children who are deaf; deaf children
        deaf teenagers; deaf young; deaf parents; blind children; blind youngsters; blind teenagers
        children who are blind; child in a wheelchair; children in wheelchairs; children who use wheelchairs
        boy in a wheelchair; girl in a wheelchair; wheelchair swing*; wheelchair bay; accessible minibus*
        accessible vehicle*; accessible van; adapted van; adapted car; adapted bike*; adapted bikes
        adapted swing*; adapted flat*; adapted bungalow*; bathroom|bathrooms are adapted; lift|lifts to a bedroom
        through floor; bath lift*; bath hoist*; changing bench*; changing table*; orthotics; wheelchair repairs
        wheelchair services; chair too small; outgrown chair*; standing frames; walking aid*; aids and adaptations
        minor adaptations; major adaptations; occupational therapists ~ adapt*; specialist kit; kit for disabled
        loan of equipment; equipment loan*; toys for disabled; switch toys; light tubes; bubble tube*
        sensory play; sensory session*; sensory bus; sensory profile*; sensory processing; sensory overload
        weighted blanket*; fidget*; noise cancelling; safety bed; locked gates; high fences; secure garden
        escape artist*; run into roads; no sense of danger; no danger sense; head banging; bangs his head
        double incontinent; hand feeding; fed by hand; gastrostomy trained; trained carers; trained sitters
        night sitters; nights of sleep; sleepless nights; night of sleep; unbroken night; nights rest
        nights of rest; nights a month; nights a year; weekend a month; weekend breaks; saturday clubs
        saturday morning club; saturday sessions; sunday club for disabled; after school club for disabled
        holiday clubs; holidays are long; long holidays; holiday provision; holiday sessions; holiday places
        half term club; half term scheme; day trip*; adventure break*; breaks offer; breaks service; breaks centre
        breaks team; short breaks are; short breaks were; short breaks for; short breaks have; short breaks team
        short breaks service; short breaks at; short breaks house; range of short breaks; choice of short breaks
        access to short breaks; break away; break for families; chance to rest; chance to recharge
        recharge their batteries; time off from caring; evening off; day off from caring; time for siblings
        other children in the family; sibling day*; sibling club*; sibling worker*; respite is; respite was
        respite at; respite in; respite and; respite carers; respite offer; respite has; hours of respite
        emergency respite; regular respite; overnight short breaks; overnight stays; overnight breaks
        overnight unit*; overnight centre*; overnight provision; sleep over; sleepover club; family fund
        disability benefits; dla form*; carers element; direct payments are; direct payments were
        direct payments for; direct payment rates; direct payment support; use of direct payments
        take up of direct; personal budgets; personal budgets are; hire their own; hire personal; employ their own
        employ personal; pool of personal; carers cannot be found; carers cant be found; packages grow
        packages cut; package was cut; two to one; care at night; nursing care at home; nursing support at home
        continuing care; childrens continuing care; continuing care panel; joint funded packages; joint packages
        complex packages; life limiting illness*; life limiting condition*; shortened lives; gravely ill child*
        seriously ill child*; child with epilepsy; tube fed child*; ventilated child*; children who need ventil*
        rare disease*; rare disorder*; degenerative; duchenne; angelman; williams syndrome; quadriplegia
        microceph*; hydroceph*; foetal alcohol disability; brain injured; acquired brain; global developmental
        developmental disab*; learning disability nurse*; learning disability service*; learning disabilities team
        severe autism; severe autistic; profoundly disabled; profoundly; severely disabled; severely autistic
        most disabled; multiple disab*; complex disab*; hidden disabilit*; invisible disabilit*
        disability awareness; disability training; disability register; disability nurse*; disability workers
        disability specialist*; disability teams; disability team is; disability team was; disability champion*
        disability charity; disability forum; disability sport*; disability football; disability cricket
        disability living; disability benefit*; disability social; disability services; disability is
        disability has; because of their disability; because of disability; due to their disability
        blamed on disability; put down to autism; put down to disability; signs of abuse ~ disabled
        bruises on disabled; abuse of children with disabilit*; risk to disabled; risks to disabled
        harm to disabled; protect* disabled; child protection for disabled; safeguarding of disabled
        safeguarding disabled; disabled children are; disabled children have; disabled children get
        disabled children who; disabled children at; disabled children and; disabled children in
        disabled childrens; children with disabilities are; children with disabilities have
        children with disabilities team; children with disabilities service; cwd; cwd team; cwdt; 0 to 25 team
        0 to 25 service; nought to twenty five team; birth to 25; whole life team; all ages team
        transition social worker*; transition nurse*; transition event*; transition fair*; transition protocol*
        transition was; transition for; transition into; transition starts; transition begins; transition meetings
        transition reviews; transition pathway*; transition passports; transition support
        transition to adulthood for disabled; transitions are; transitions were; transitions for; transitions to
        transitions into; planning for transition; plan for transition; prepare for transition; moving into adult
        move into adult; moves into adult; move to adult care; move to adult social; pass to adult
        passed on to adult; hand over to adults; handover to adults; handover at 18; adult learning disab*
        learning disability at 18; day centre place*; what happens at 18; what happens at eighteen
        what will happen at eighteen; what comes at eighteen; year 9 review*; year nine review*; fourteen upwards
        fourteen onwards; from fourteen; starts at 14; start at fourteen; starts at fourteen; adulthood team
        preparing for adulthood team; sign and; can sign; able to sign; learnt to sign; learned to sign
        taught to sign; learn sign; learn to sign; trained in makaton; trained in signing; use makaton
        use of makaton; use symbols; using symbols; pictures and symbols; picture symbols; communication tools
        communication passports; communication methods; ways of communicating; communication with disabled
        eye gaze technology; facial expression*; talk with their eyes; read a smile; read his signs
        children without words; speech device*; voice output; talking device*; braille menus; touch and smell
        accessible information
    """,
    Theme.MISSING_EXPLOITATION: """
        missing child*; missing from home; missing from care; missing from hotel*; missing person*; missing people
        missing episode*; missing team*; missing coordinator*; missing co ordinator*; missing overnight
        missing notification*; missing report*; missing panel*; missing teenagers; missing girls; missing boys
        missing youngsters; missing alert*; goes missing; go missing; going missing; gone missing; went missing
        been missing; reported missing; report* ~ missing; regularly missing; repeatedly missing
        persistently missing; missing or exploited; missing and exploit*; missing more than; time missing
        times missing; number of missing; philomena; philomena protocol; herbert protocol; vanish*; vanished
        vanish without; vanishes; disappear*; disappeared; disappearance*; abscond*; awol; runaway*; run away
        runs away; ran away; running away; run off; runs off; ran off; running off; take off at night; bolted
        bolt hole*; bolt holes; slips out; sneak out; sneaks out; climb out; out of the window; out all night
        stays out; stay out late; stayed out; stayed out all; out after dark; nights away; night away; nights out
        away overnight; away from home overnight; does not come home; did not come home; fail to come home
        fails to come home; come home late; curfew; curfews; unauthorised absence; return home interview*
        return conversation*; return chat*; return home conversation*; rhi|rhis; interview* on return
        talk on return; on their return; when they return; when they come back; after they return
        when they get back; once they are back; chat on her return; asked where they went; where they went
        where they have been; where they had been; where they were going; push and pull factors; push and pull
        pull factors; why they go; why they ran; why they run; why they went; trigger for going; go out looking
        goes out looking; search party; find them quickly; found quickly; found safe; ever traced; never traced
        whereabouts; whereabouts unknown; photograph* ~ missing; tracking device*; missing poster*; ring it in
        child exploitation; sexual exploit*; sexually exploit*; criminally exploit*; labour exploit*
        online exploit*; financial exploit*; exploitation team*; exploitation worker*; exploitation panel*
        exploitation hub*; exploitation screening; exploitation tool*; exploitation coordinator*
        exploitation huddle*; exploitation risk assessment*; risk of exploitation; risk of being exploited
        risk of criminal; risk of sexual; cse; cce; cse team; complex safeguarding; complex safeguarding team*
        extra familial; extrafamilial; extra familial harm; contextual safeguard*; contextual; context of harm
        harm outside the family; outside the family home; outside the family; outside their home; dangers outside
        risks outside; harm in the community; harm on the street*; in the neighbourhood; gang*; gangs
        gang member*; gang violence; gangland; gangs team; street gang*; gang affiliat*; drug gang*; drugs gang*
        drug run*; drugs run*; run drugs; running drugs; carry drugs; carrying drugs; sell drugs; selling drugs
        drug deal*; drugs deal*; drug dealer*; drug dealing; dealers; dealing drugs; drug line*; drugs line*
        county line*; county lines; lines run; drug mule*; used by gangs; used by drug; drug debt*; debt bondage
        trap house*; cuckoo*; crack house*; crack cocaine; cocaine; heroin; organised crime; organised criminal*
        crime group*; criminal gang*; criminal network*; recruit* ~ gangs; lure*; lured; lures; luring; entice*
        enticed; entrap*; coerced; coercion into; drawn into crime; drawn into drug; drawn into gang*
        drawn into dealing; sucked into; dragged into; preyed on; preying; predator*; predatory; groom; grooms
        groomed; grooming; groomer*; grooming gang*; online grooming; rape gang*; abusers online; passed around
        older men; older man; older boyfriend*; older boys; older lads; boyfriend model; new trainers
        expensive trainers; unexplained gifts; second phone*; two phones; burner phone*; takeaway*; kebab*
        taxi driver*; minicab*; cab driver*; taxi firm*; hotelier*; hotel staff; hotel receptionist*
        budget hotel*; b and b owners; licensed premises; shopping centre*; shopping precinct; railway station*
        station staff; british transport police; bus driver*; train guard*; the park after; park bench*
        amusement arcade*; arcade*; underpass; stairwell*; street corner*; corner shop*; mcdonalds staff
        off licence*; nail bar*; hand car wash*; car wash*; cannabis farm*; cannabis factor*; cannabis house*
        farm gang*; fruit pick*; brothel*; massage parlour*; sex work*; sex traffick*; prostitut*; sell sex
        sold for sex; sexual favours; hotspot*; hot spot*; places they gather; places of risk
        places where children; places where young; on the streets; off the streets; streets at night; street level
        street sense; street based; street work*; streetwise; detached youth; detached work*; detached youth work*
        youth outreach; outreach worker* ~ exploit*; rescue and response; st giles; catch22; catch 22
        missing people charity; barnardos runaway*; safer streets; safe space*; safer neighbourhood
        neighbourhood police; town centre; town centre pastor*; street pastor*; community warden*; park warden*
        cctv; traffick*; trafficked; trafficker*; trafficking; human traffick*; modern slavery; modern day slavery
        slave|slaves; slavery; forced labour; bonded labour; servitude; domestic servitude; nrm; national referral
        national referral mechanism; referral mechanism; slave labour; referred ~ national referral
        conclusive grounds; ictg|ictgs; independent child traffick*; trafficking guardian; victims of traffick*
        victim not criminal*; victims not criminal*; as victims; as victims and not; seen as victims
        treated as victims; blame the victim; victim blam*; making choices; lifestyle choice*; choices they make
        wrong crowd; bad crowd; bad company; peer group*; peer mapping; friendship group*; friends of friends
        mapping; mapping meeting*; mapped; spider chart*; link chart*; adolescent safeguarding; adolescent service
        adolescents team; teenagers at risk; risky teenager*; risk taking; taking risks; risky behaviour*
        risks they face; turf war*; postcode war*; postcode gang*; knives; knife crime; carry knives
        carried a knife; carries a knife; blade|blades; machete*; stabbing*; gun|guns; firearm*; shooting*
        shot dead; weapons; serious violence; violence reduction; violent crime; violence on the streets
        killed by gangs; street robber*; shoplift*; moped crime; antisocial behaviour; anti social; disrupt*
        disruption tactics; disruption plan*; disrupted; disrupting; abduction notice*; child abduction warning*
        cawn|cawns; warning notice*; injunction|injunctions; sexual risk order*; sexual harm prevention
        risk orders; slavery orders; jailed; convict*; convicted; prosecut*; prosecution*; brought to justice
        brought to book; before a jury; operation makesafe; makesafe; perpetrator*; perpetrators of exploitation
        exploiter*; exploiters; men in cars; known men; ringleader*; pimp*; police intelligence
        intelligence shar*; share intelligence; soft intelligence; intel; problem profile; vulnerability tracker
        missing tracker; daily meeting*; daily huddle*; daily briefing*; morning meeting*
        weekly meeting of police; mace; mace meeting*; mace panel*; macse; multi agency child exploitation
        child exploitation and missing; mapping conference; complex strategy; risk management panel*
        high risk panel*; vulnerability panel*; risk screen*; screening for exploitation; cse screening
        signs of exploitation; warning signs of; spot the signs; radicali*; radicalis*; extremis*; extreme right
        far right; prevent duty; prevent referral*; prevent team; channel panel*; terroris*; counter terror*
        hateful ideas; online hate; incel*; online harm*; online danger*; online abuse; online safety
        online predator*; internet safety; safe online; dark web; snapchat; tiktok; instagram; discord; chatroom*
        chat room*; nude*; nudes; nude pictures; sexting; sextort*; indecent image*; image sharing
        images of themselves; blackmail*; webcam*; sexual bullying; peer on peer; harmful sexual; sexually harmful
        child on child; teenage relationship abuse; sexual violence; sexual abuse by gangs; rape; raped; spiking
        mate crime; drink spiking; honeytrap; sexualis*; inappropriate relationship*; risky relationship*
        safe and well check*; police protection power*; out of borough girls; girls at risk; boys at risk
        boys drawn; girls drawn; moved out for their safety; moved for their own safety; afraid of reprisal*
        reprisal*; get out of a gang; way out of gangs; exit gang*; leave gang*; turned their lives around
        independent inquiry into; iicsa; jay report; rochdale grooming; missing children; missing child
        missing young; missing young people; child goes missing; children go missing; who go missing
        who goes missing; children going missing; girls go missing; boys go missing; teenagers go missing
        youngsters go missing; had gone missing; has gone missing; were reported missing; been reported missing
        is reported missing; repeat missing; high missing; missing from residential; missing from placement*
        missing from foster; missing for days; missing for weeks; missing for a night; missing at night
        missing childrens team; missing and exploitation; missing and return; missing strategy; missing protocol
        missing procedure*; missing policy; missing incidents; missing from their; missing intelligence
        police missing; missing risk; missing officer; missing officers; missing meeting*
        not where they should be; empty bed*; bed not slept; did not return; failed to return; fails to return
        not returned; return late; returns late; back late; came home at dawn; came in at dawn; home at 3am
        small hours; after midnight; at dead of night; dead of night; sofa surf* with strangers; back from missing
        back from a night; return from missing; returned from missing; returned from being; after going missing
        after being missing; after a missing; after each episode; episode of going; each time they go; talk after
        talk about where; talk to them about where; told where they went; tells us where; ask where
        asked why they left; independent return*; independent person ~ return; within 72; 72 hours
        interview within 72; return home interviews; return interviews are; return visits after; return talks
        welfare check by police; prevention interview*; trigger plan*; grab pack*; hide out*; hideout*
        known haunts; harbouring; at a dealers; party houses; house parties; parties with older; given drink
        plied; given lifts; picked up in cars; picked up by men; driven away; driven off; driven around
        in strangers cars; cars outside; cars that wait; car waiting; number plate*; number plates; hotel rooms
        budget hotels; hoteliers; short let*; vape shop*; shisha; shisha bar*; nightclub*; doormen; bouncer*
        licensees; barbers shop used; barber shops; takeaways; takeaway owners; takeaway staff; taxi drivers
        cabbie*; taxi rank*; drivers are trained; train staff; rail staff; shopping mall*; shopping centres
        security guard*; park keeper*; park rangers; lock keeper*; litter picker*; refuse crew*
        businesses trained; business owners; say something; eyes and ears; night time economy; safe haven scheme
        exploited children; exploited child; exploited young; exploited teenagers; exploited girls; exploited boys
        children exploited; children being exploited; being exploited; were exploited; been exploited
        exploited by; exploited through; exploited online; exploit children; exploit them; exploit young; exploits
        exploiting; those who exploit; people who exploit; men who exploit; adults who exploit
        child sexual exploit*; child criminal exploit*; child exploitation team; exploitation is; exploitation was
        exploitation are; exploitation by; exploitation of; exploitation in; exploitation strategy
        exploitation lead; exploitation risks; exploitation work; exploitation service; exploitation meeting*
        exploitation plan*; exploitation training; exploitation gangs; forms of exploitation
        types of exploitation; threat of exploitation; victims of exploitation; signs of grooming; online groomers
        groomed by; groomed online; groomed into; been groomed; being groomed; used by criminals; used as drug
        used to carry; used to sell; used for sex; abused by gangs; abused by groups; groups of men; group of men
        men old enough; old enough to be; older partner*; boyfriends twice; older girls recruit
        friend who recruits; recruiting sergeants; headhunt*; bought and sold; cash and trainers; designer clothes
        designer gear; wads of cash; unexplained cash; unexplained money; unexplained injur*; extra phones
        spare phone*; two mobiles; drug phones; drug gangs; drugs gangs; drug trade; drugs trade; drug money
        drug supply; drug suppliers; drugs supply; supplying drugs; supply of drugs; carried drugs; holding drugs
        hide drugs; hid drugs; going country; go country; going cunch; out of town dealers; london gangs
        city gangs; gangs from; gangs in; gangs who; gangs and; gangs use; gangs that; gangs are; gang leaders
        gang life; gang nominals; gang exit; ex gang; former gang; gang worker*; gang related; gang culture
        gangs unit; gangs matrix; gangs worker; knife carrying; knife amnesty; knife arches; knife bin*
        carry a knife; carrying knives; carrying a knife; carry blades; zombie knives; bleed kit*; bleed control
        stabbings; a stabbing; stab wound*; was stabbed; stab victim*; stab vest*; in a and e after stabbing
        navigators in hospital; violence worker*; violence navigators; youth violence worker; fatal stabbing*
        shootings; gun crime; acid attack*; weapon searches; weapons sweep*; stopped and searched; police raid*
        drugs raid*; warrant executed; cannabis grow*; brothels; nail bars; car washes; gangmaster*; gangmasters
        labour abuse; enslave*; enslaved; modern slaver*; forced to work; forced to steal; forced to sell
        forced to beg; pickpocket*; forced criminality; forced begging; human traffickers; child trafficking
        trafficked children; trafficked child*; trafficked young; trafficked girls; trafficked boys
        trafficked into; traffickers who; vanish from hotels; vanished from; gone by morning; gone by breakfast
        traffickers phones; wary of traffickers; phones taken from traffickers; national system for victims
        victims of slavery; slavery victims; first responders; nrm referral*; nrm referrals; nrm decision*
        devolved decision; devolved nrm; independent guardians for trafficked; child victims; children as victims
        criminalis*; criminalised; treated as criminals; treated as offenders; as criminals; victims rather
        victim rather; not seen as victims; blamed for; blame children; blame girls; blaming language
        victim blaming language; troublemaker*; streetwise girls; making a choice; chosen lifestyle
        child prostitute*; harm beyond the home; harm beyond; harms outside; beyond the front door
        beyond the family; dangers beyond; danger on the streets; danger in the streets; dangers on the
        danger online; dangers online; online risks; online risk; abuse online; abused online; on social media
        social media apps; social media exploit*; strangers online; stranger online; met online; men online
        people online; online crime; online groom*; phones are checked; phone data; deepfake*; ai images
        naked pictures; naked images; sharing images; shared images; explicit; explicit images; pornograph*
        cam girl*; onlyfans; sugar daddy; sugar dadd*; chat apps; chat sites; telegram; gamer*; fortnite; roblox
        live stream*; livestream*; extremist*; extremist groups; terrorism; radicalised; being radicalised
        far right groups; online extremis*; prevent officer*; prevent programme; hate groups; daily intelligence
        daily intelligence meeting*; daily missing; daily exploitation; intelligence meeting*; intelligence about
        intelligence gathered; pooling intelligence; pool what they know; joined the dots; joining the dots
        dots are joined; dots were not; dots between; connect the dots; whole jigsaw; linked children
        linked to gangs; network|networks of offenders; networks of abusers; network of men; map of risk
        peer maps; peer networks; friends who carry; friends mapped; groups of friends; peer group
        peer conference; places and spaces; places and people; place based risk; location|locations of concern
        locations where; safety in parks; make parks safe; street lighting; lights in the park; police patrols
        detached workers; outreach team; street outreach; youth bus*; night time youth work
        mentors who were in gangs; mentor with lived; former gang members; ex offenders; boxing club*; boxing gym*
        reachable moment*; teachable moment*; crisis moment; disrupt those; disrupt exploit*; disrupt offenders
        disrupt perpetrators; disrupt gangs; disruption of; disruption work; orders against; orders against men
        civil orders; abduction warnings; child abduction; close down; closed down premises; licences removed
        licences revoked; licence revoked; lost their licences; jailed after; men jailed; charged men
        put on trial; court case against; brought before a jury; years in jail; grooming trial; historical abuse
        historic abuse; past abuse inquiry; exploitation inquiry; telford inquiry; rotherham inquiry
    """,
    Theme.WORKFORCE: """
        staff feel; staff felt; staff say; staff said; staff told; staff spoke; staff like; staff enjoy
        staff love; staff have; staff had; staff stay; staff leave; staff left; staff group; staff room; staffroom
        staff turnover; staff survey*; staff shortage*; staff morale; staff training; staff retention
        staff sickness; staff wellbeing; staff vacancies; staff numbers; staff at all levels; staff across
        staff team*; staff member*; member of staff; permanent staff; agency staff; temporary staff; day staff
        experienced staff; skilled staff; frontline staff; front line staff; understaff*; under staff*
        short staff*; overstretched staff; well staffed; staffing level*; staffing is; staffing has; workforce
        workforce is; workforce strategy; workforce development; workforce plan; social workers are
        social workers said; social workers say; social workers told; social workers feel; social workers like
        social workers enjoy; social workers have; social workers carry; social workers love; social workers leave
        social workers stay; social workers describe*; social workers had; social workers felt
        social work vacanc*; social work posts; social work jobs; social work students; agency social worker*
        newly qualified; newly qualified social worker*; nqsw*; asye; assessed and supported year
        first year in practice; unqualified; trainee social worker*; student social worker*; student placements
        step up to social; frontline programme; approach social work; practitioners feel; practitioners say
        practitioners told; practitioners said; practitioners spoke; workers said; workers say; workers feel
        workers told; workers spoke; workers have; workers had; workers leave; workers left; workers stay
        workers carry; front line workers; frontline workers; those on the front line
        personal advisers have caseloads; advisers carried; occupational therapist posts
        approved mental health professionals to; social work assistants; pay for care workers; caseload; caseloads
        case load*; case loads; caseloads are; caseloads were; caseloads have; caseload of; workload; workloads
        work load*; cases each; cases apiece; cases a head; carried ~ cases; carry ~ cases; carries ~ cases
        carrying ~ cases; juggl*; juggling; juggled; fewer cases; how many cases; children each; families each
        on their books; on each workers; spinning plates; too much work; overload*; overloaded; overwork*
        overworked; overstretch*; stretched thin; stretched too; at full stretch; run ragged; overburdened
        weighed down; heavy caseload*; heavy workload*; heavy load*; light caseload*; lighter caseload*
        snowed under; up to their necks; overwhelm*; overwhelmed; pressure on staff; pressure of work
        under pressure; work pressure; burnout; burn out; burnt out; burned out; fatigue; manageable; unmanageable
        manageable caseload*; manageable workload*; reasonable caseload*; sensible caseload*; low caseload*
        protected caseload*; capped; capped at; long hours; overtime; switch off; time to do; time to do the job
        time to do their job; time for families; enough time to; capacity of workers; capacity in teams
        time to spend with families; flexible hours; flexi*; part time workers; hybrid work*; home working
        working from home; remote working; hot desk*; hotdesk*; empty desks; kitchen of its own; canteen
        lease car; pool cars; mileage; essential car; vacanc*; vacancies; vacancy; vacancy rate*; vacant
        vacant post*; posts filled; posts are filled; posts are; posts empty; unfilled; unfilled post*
        post is empty; empty posts; empty post; post filled; fill posts; fill vacancies; filled posts
        filling posts; fill gaps; hard to fill; filled by agency; per cent of posts; of posts; recruits
        recruitment drive; recruitment and retention; recruiting social; recruiting staff; recruited from
        recruited abroad; overseas recruit*; international recruit*; from zimbabwe; from india; job advert*
        applied for jobs; applying to join; apply to work; interviews for jobs; retention; retain; retaining
        retain staff; keep staff; keeps staff; keeping staff; keep its staff; keep social workers
        hold on to staff; retention payment*; retention bonus; golden hello*; golden handcuff*; market supplement*
        pay rates; pay scale*; paid less; paid more; better pay; better paid; low pay; low paid; salary; salaries
        living wage; pay and conditions; terms and conditions; pay gap; turnover; staff turn over; high turnover
        low turnover; turnover of social; turnover of staff; turnover has; churn; churn of; coming and going
        comings and goings; revolving door; revolving doors; leaving the council; left the council
        leave the council; leave the job; left their jobs; left their job; handed in; notice to leave; quit their
        walked out; exodus; haemorrhag*; brain drain; poached; poaching; come back to work; returners
        returned to work; stay in their jobs; stay in the job; stay for years; stayed for years; long serving
        long service; length of service; stable workforce; stable team*; stable staff*; stable staff group
        settled team; settled workforce; settled staff; stability of staff; stability of the workforce
        workforce stability; unstable workforce; unstable team*; permanent contract*; permanent workforce
        permanent jobs; permanent workers; on permanent; agency workers; agency worker*; agency spend*
        agency cost*; agency bill; agency fees; agency rates; agency reliance; agency locum*; agency teams
        reliance on agency; reliance on temp*; reliance on locum*; dependence on agency; depends on agency
        depend on agency; use of agency; fewer agency; number of agency; temps; temp; temporary worker*
        temporary social worker*; temporary contract*; interim staff; interim workers; locum; locums
        project team*; managed team*; supply staff; short term contract*; short contracts; sickness
        sickness absence; sickness rate*; sick leave; sick days; absence among; absence rate; staff absence
        maternity leave; morale; morale is; morale has; morale was; good morale; low morale; high morale
        happy staff; happy at work; happy to work; happy in their; happy workforce; demoralis*; deflated
        disillusion*; dispirited; buoyant; glad to come; glad to work; spring in; proud to work
        proud of their work; proud of what they do; pride in; like working; likes working; liked working
        love working; loved working; enjoy working; enjoyed working; enjoys working; enjoy their work
        enjoy their job*; love their job*; love the job; love coming; love to work; want to work
        would not want to be; would not work anywhere; want to be anywhere; not want to work; place to work
        place to be a social worker; good place to work; great place to work; best place; best place to work
        best employer; best job; employer of choice; good employer; employer; recommend it to
        recommend ~ to a friend; would recommend; feel valued; feels valued; felt valued; valued by; undervalued
        feel supported; felt supported; feels supported; supported by their managers; supported by managers
        well looked after by; feel safe to; feel looked after; feel cared; unappreciated; recognis*ed for
        thanked by; awards for staff; staff awards; star of the month; afraid to speak; afraid to speak out
        speak out; frightened to speak; toxic culture; psychologically safe; gmb; basw; industrial action; ballot
        exit interview*; exit survey*; stay interview*; survey of staff; training is; training for staff
        training offer; trained in; well trained; untrained; poorly trained; trainee; trainees
        apprentic* social work*; social work apprentic*; apprentice social worker*; degree apprentic*
        grow our own; grow its own; growing its own; homegrown; academy; academies for staff; induction; inducted
        induct; welcome week; new starter*; new starters; joiners; new joiners; shadowing; an old hand; old hands
        old hand; learn the ropes; show* the ropes; thrown in; cpd; development programme; development opportunit*
        develop their skills; develop staff; career progression; career path*; career ladder; promoted
        promoted from within; climb the ladder; rungs; study leave; study time; study days; unqualified staff
        degree in social work; teaching partnership; practice educator*; practice week; practice development
        coaching for staff; champions in each team; refresher; refresher course*; elearning; masterclass*
        lunch and learn; skilfully; unskilled; deskilled; knowledgeable; knowledge of staff; inexperienced
        inexperience; experience of staff; competent; dedicated staff; dedicated workers; hard working
        hardworking; works hard; committed staff; committed workforce; committed social workers; passionate
        enthusiastic; conscientious; caring staff; over and above; heart and soul; resilient; resilience of staff
        determined workers; team spirit; camaraderie; comrade*; close knit; tight knit; teamwork; team work
        colleagues support; colleagues who; peers at work; buddied; mentor for new; look out for each other
        pull together as a team; team days; teams have; teams were; teams with; team at full strength
        full strength; full complement; numbers of social workers; enough social workers; enough staff
        enough workers; not enough social workers; not enough staff; too few social workers
        shortage of social workers; shortage of staff; shortage of workers; short of social workers
        lack of social workers; lack of staff; social workers short; more hands; pairs of hands
        boots on the ground; manpower; headcount; heads count; full time equivalent; fte; rota; rotas; doubles
        covered for; gaps on the rota; stand ins; duty cover; business continuity; employed by the council
        personnel; human resources; hr; wellbeing of staff; wellbeing offer; wellbeing days; counselling for staff
        trauma support for staff; menopause; equality of staff; black workers; staff network*
        ethnic* diverse workforce; workforce reflects; reflects the community; welsh speaking staff
        bilingual staff; safe recruitment; dbs; dbs checks; vetting; appraisals; job satisfaction; love of the job
        names on doors; new faces; same faces; familiar faces; faces stay; different faces; buzzing; sunday night
        an average of ~ cases; average of ~ cases; average caseload*; hold ~ cases; holding ~ cases; have ~ cases
        cases per; fifteen cases; fourteen cases; load; sensible number; reasonable number; one in ~ posts
        one post in; posts in; half the posts; half of posts; a third of posts; a quarter of posts
        of social work posts; posts were; posts stood; posts stand; posts vacant; posts unfilled; posts remain*
        no empty posts; hard to fill posts; all posts; not one post; gaps in teams; gaps in staffing
        gaps in the workforce; gaps are filled; hole in the rota; per cent are agency; per cent agency
        per cent of social workers; per cent of staff; per cent of workers; per cent of the workforce
        of the workforce; a third of social workers; a quarter of social workers; half of social workers
        half the social workers; one in ~ social workers; of social workers are; most social workers
        many social workers; some social workers; few social workers; more social workers are; fewer leave
        workers came and; changes of staff; changes of social worker in; change of staff; changes in staff
        staff changes; staff change; staffing changes; staffing was; staffing and; staffing problem*
        staffing gaps; staffing pressures; staffing shortages; staffing had; staffing in; newly trained
        newly appointed; new social workers; new social workers are; new workers are; new workers get
        new recruits are; new recruits get; new staff are; new staff get; new starters get
        newly qualified workers; newly qualified staff; training days; training they; training for workers
        training to; training that; training opportunities; no training; had had training; high quality training
        excellent training; training staff; mandatory training; trained for; trained on; trained here; not trained
        had been trained; highly trained; specially trained; skilled workforce; skilled practitioners
        skilled team; skills of staff; experienced workers; experienced team; experienced colleagues
        experienced hands; years in the job; been here; worked here; work here; working here; working there
        come to work here; like their job*; like the job; enjoy the job; love their jobs; love their job
        loves the job; proud to say; proud to serve; were proud; feel proud; felt proud; feels proud; morale in
        buzz about; upbeat staff; staff could; staff do; staff describe; staff found; staff get; staff go
        staff feel valued; staff and managers; staff worked; staff working; staff want; staff take; staff talk
        staff talked; staff carried; staff cared; staff would; staff will stay; staff are well; staff are proud
        staff are happy; staff are tired; staff are stretched; staff are leaving; staff are kind
        staff are skilled; staff are trained; staff are supported; staff are committed; staff are dedicated
        staff are loyal; staff were proud; staff were happy; staff were tired; staff were kind; staff enjoyed
        staff liked; staff spoke highly; staff praised; staff report; staff told them; staff told inspectors
        staff coming; staff leaving; staff joining; staff stayed; staff shortages; staff gaps; staff churn
        staff choir; staff council; staff reference group; staff voice; staff are heard; staff are asked
        many staff; fewer staff; too few workers; number of staff; loyal; kind staff; kind workers; devoted staff
        dedicated social workers; dedicated and; committed workers; commitment of staff
        commitment of social workers; commitment of workers; commitment of the; hard work of; under the cosh
        extra shifts; night shifts; time to do their jobs; space to think and; able to do their job
        able to do their jobs; do their job well; do their jobs well; doing their best; doing a hard job
        their jobs; job they; jobs filled; social work job; job vacancies; apply for posts; applications for posts
        recruitment is; recruitment has; recruitment of social; recruitment of staff; recruitment of permanent
        recruitment of experienced; recruitment from; recruitment campaigns; recruitment problem*; recruited more
        recruited permanent; recruited social; recruit staff; struggles to recruit; attracted; join the team
        signing permanent; on the staff; in post; in permanent posts; new in post; team is stable
        teams are stable; teams are small; teams are short; teams had lost; teams feel; teams felt; teams stay
        teams stuck; stable teams; stretched staff; stretched workers; teammates; team morale; across the teams
        workers who stay; workers come; workers like; workers love; workers enjoy; workers enjoyed
        workers are proud; workers were proud; workers are tired; workers are stretched; workers are well
        workers feel valued; workers felt supported; workers described; workers carrying; workers carried
        workers juggle*; workers juggling; workers joined; workers join; workers leaving; workers stayed
        new workers say; too few social; social workers from; social workers would; social workers want
        social workers wanted; social workers praised; social workers value; social workers described
        social workers reported; social workers report; social workers carried; social workers carrying
        social workers juggle*; social workers hold; social workers held; social workers enjoyed
        social workers loved; social workers liked; social workers left; social workers leaving
        social workers stayed; social workers staying; social workers come; social workers changed
        social workers changing; social workers change; social workers joined; social workers join
        social workers go; social workers worked; social workers talked; social workers find; social workers found
        social workers were proud; social workers were happy; social workers were full
        social workers were leaving; social workers are on; social workers were agency
        social workers were carrying; social workers were juggling; agency social workers; agency workers are
        agency workers have; agency staff are; agency staff has; agency staff fill; agency staff make
        from agencies; agency people; agency fee; agency rate; pay is; pay them more; pay has; pays its
        pay packet; pay packets; bonus for; thank you payment; staff benefits; wellbeing of workers
        wellbeing of social; wellbeing of their staff; wellbeing of the workforce; looks after its staff
        looks after staff; supportive managers; supportive colleagues; support for social workers
        support for newly; support staff; managers are approachable; managers are kind; managers are visible
        managers are supportive; managers door; managers doors; approachable; high caseload*; social work academy
        practice academy; permanent posts; permanent team; short of staff; fully staffed; bank staff; retains
        retained; pay rise*; on the payroll; breaking point; grow your own; flexible working; stay longer
        too few staff; training programme; agency use; practitioners are; resignations; wage bill
    """,
    Theme.OVERALL: """
        rated; rating|ratings; rating of; been rated; were rated; was rated; is rated; rated good
        rated outstanding; rated inadequate; rated requires; rated as; highest rating; top rating; lowest rating
        good rating; outstanding rating; new rating; overall rating; star rating; four star*; five star*; grade
        graded; grades overall; grading; top grade; lowest grade; highest grade; second highest; second lowest
        bottom grade; middle grade; overall grade; one grade; two grades; a grade higher; up a grade; grade lower
        notch; notches; one notch; rung|rungs; rung of the ladder; up the ladder; tier|tiers of judgement
        bottom rung; top of the tree; judged; judged good; judged to be good; judged outstanding
        judged inadequate; judged to be; judged to require; were judged; been judged; judgement|judgements
        judgment|judgments; overall judgement; judgement of; pass judgement; verdict; verdicts; overall verdict
        damning verdict; glowing verdict; clean bill; clean bill of health; bill of health; thumbs up; thumbs down
        seal of approval; stamp of approval; given the nod; nod of approval; full marks; top marks; top mark
        high marks; low marks; poor marks; pass mark; passed with; passed the test; flying colours; with honours
        b plus; report card; must do better; could do better; room for improvement; ten out of ten
        failed an inspection; failed its inspection; failing; failings; serious failings; systemic failings
        failing council; failed by; failed children; failing children; failing its; lets down; letting down
        let children down; nowhere near good; far from good; not yet good; well short; falls short; fall short
        short of good; short of the mark; below par; up to scratch; not up to scratch; up to standard
        below standard; substandard; poor services; poor care; dire; woeful; dreadful; shameful; dismal; abysmal
        appalling; catalogue of; litany of; string of failings; raft of failings; host of failings
        widespread weakness*; widespread and; widespread failings; widespread failures; systemic
        systemic weakness*; serious weakness*; serious shortcoming*; serious and widespread; serious failures
        weakness; shortcoming*; deficienc*; flawed; mixed picture; mixed bag; mixed report; patchwork
        postcode lottery; luck of the draw; depends on luck; consistently good; vary too much; hit and miss
        hit or miss; curates egg; swings and roundabouts; good in parts; some way to go; long way to go; way to go
        far to go; further to go; journey to good; journey of improvement; no room for complacency; more to do
        more work to do; work to do; still work; still to do; plenty to do; lots still to; job not done
        job half done; outstanding; outstanding overall; outstanding council; straight outstandings
        outstanding in all; outstanding in every; inadequate; inadequate overall; inadequate services
        good overall; overall good; good; good in all; good in every; good across; solidly good
        good with outstanding; good for overall; now good; still good; remains good; remain good
        require* improvement; requires improvement; requiring improvement; required improvement
        require improvement to be good; requires improvement to be good; needs improvement; need for improvement
        out of special measures; in special measures; put in special measures; written statement of action
        statement of action; areas of priority; significant concerns; significant weakness*; areas of significant
        areas of concern; areas of weakness; causes for concern; strengths and weaknesses; many strengths
        key strengths; significant strengths; considerable strengths; strengths outweigh; on balance; by and large
        taken as a whole; as a whole; in a nutshell; overall; overall effectiveness; overall experiences
        overall picture; overall experience; concluded; upshot; bottom line; headline judgement
        outcomes of the inspection; inspection outcome; results of the inspection; good result; best result
        fantastic result; disappointing result; damning; damning report; damning inspection; damning letter
        scathing; scathing report; critical report; critical letter; hard hitting; devastating; crushing; stinging
        withering; blistering; excoriat*; lambast*; slammed; slated; savaged; blasted; condemn*; panned; rebuke*
        castigat*; branded; heap* praise; high praise; fulsome praise; praise overall; praise heaped
        glowing report; glowing terms; gleaming; positive report; positive inspection; positive letter; heartening
        favourable; complimentary; commendation; plaudit*; accolade*; applaud*; high calibre; top quality
        world class; top class; stellar; cracking; beacon of; shining example*; leading the way; leads the way
        trailblaz*; best practice; among the best; one of the best; best in the country; best performing
        best council*; best in england; one of a handful; handful of councils; only authority; top performing
        national leader; one of the worst; worst in the country; worst performing; worst council*; worst report
        worst services; bottom of the pile; steady improvement*; rapid improvement*; marked improvement*
        huge improvement*; improvement since; pace of improvement; pace of progress; tangible progress
        signs of progress; some progress; little progress; steady progress; rapid progress; enough progress
        made progress; making progress; progress has been made; progress in all; sufficient progress
        great strides; big strides; made strides; turned a corner; turn the corner; turning the corner
        turned the corner; corner has been turned; turn around; turned around; turn round; turned round
        tide has turned; on the up; on the mend; upward trend; back on track; right track; right direction
        moving in the right; heading in the right; steps forward; long climb; rise from; lifted from; raised from
        comeback; recovery of; back on its feet; getting back on; firm foundations; solid foundations
        building blocks; upgraded; upgrade; moved up; moves up; promoted to; leap from; jump from; shot up
        leapfrog*; downgraded; downgrade; downgrading; dropped from; dropped to; slipped from; slipped back
        slid from; slide from; fell from; fall from grace; lost its good; lost the outstanding; tumbled; plummet*
        nosediv*; deteriorat*; worsened; gone backwards; go backwards; went backwards; backward step
        gone downhill; relapse; regress*; stood still; standing still; treading water; stuck at; stuck in the
        no better; retain* ~ rating; kept its; kept its rating; held on to; hung on to; holds on to
        maintain* ~ rating; maintained its; again rated; second time running; third time running
        for the third time; two in a row; first time ever; first time since; since its last inspection
        since the previous; last inspected; last inspection; last full inspection; last visit was
        previous inspection*; previously rated; previously judged; previously graded; earlier inspection*
        predecessor; at its last; at the last inspection; when last inspected; when it was last; rated in
        children are safe; children safe; kept safe; keep children safe; keeps children safe; safer than
        children are safer; safe hands; in safe hands; safe and well cared; protected from harm; left at risk
        left in danger; left in harmful; in harmful situations; children unsafe; no children at immediate
        failing to protect; fail to protect; failed to protect; lives improved; lives are better; improve lives
        change lives; changed lives; changing lives; makes a difference; thrives; thriving; blossom*; good care
        quality of services; good quality services; strong services; strong performance; strong service; fragile
        weakest; weakest area; better outcomes; better place; services for children; childrens services
        services as a whole; every category; each category; all categories; in every category; every area
        all areas; all four areas; four areas; each of the four; across the board; right across; in every respect
        every measure; on every measure; in all respects; all round; hat trick; clean sweep; quality mark
        exit monitoring; released from intervention; lifted the notice; end of intervention; no longer inadequate
        feather in; tribute to; testament to; vindicat*; validat*; ray of hope; rays of light; silver lining
        warning shot; yellow card; proud day; celebrat* ~ rating; triumph*; success story; achiev* ~ good
        achieved the; earn* ~ good; secure* ~ good; awarded; awarded the; scoop*; landed ~ rating; won ~ good
        given the top; received a good; declared good; deemed; deemed good; deemed inadequate; found to be good
        found to be inadequate; found to require; classed as; classified as; assessed as good; scored
        points short; points out of; per cent score; threshold for good; above average; below average
        middle of the road; adequate; satisfactory; satisfactory overall; only just; by a whisker
        comfortable margin; narrow margin; near miss; on the cusp; close to outstanding; ofsted rated
        ofsted rating; cqc rating; ofsted verdict; ofsted has rated; rated the council; rated its; rated by
        been graded; was graded; were graded; are graded; graded good; graded outstanding; graded inadequate
        graded as; grade of; grade from; grade for; same grade; better grade; lower grade; good grade; judged as
        judged the; judged services; judged that; judgement from; judgement is; judgement for; judgements were
        judgements of; judgement was; given the highest; given the lowest; awarded a; award* ~ good; got a good
        got the top; gets top; picked up a; earned a; keeps its good; keeps its outstanding; kept its good
        kept its outstanding; keep its good; retains its; retains good; retain its; retains its good
        maintains its; stays good; stayed good; stayed at; stays outstanding; stays inadequate; still inadequate
        remain inadequate; remains inadequate; remains at requires; remained good; remained inadequate; slipped to
        slips to; slip to; sunk to; down a grade; down a notch; a grade down; rise to good; rose from; up to good
        up to outstanding; climb to; climbs to; climbed from; moved from inadequate; moved from requires
        moved to good; from inadequate to; from good to; from requires improvement; from outstanding to; leaps to
        leapt to; leapt from; jumped to; jumped two; two grades in; two notches; doubled its; back to good
        back at good; returned to good; return to good; regain*; regained; regains its; recovered its
        recovered to; turned itself around; turns itself; turned itself; turned things around; turning itself
        turned around its; turning around; pulled itself; pulls itself; dragged itself; hauled itself
        out of the mire; out of the woods; from the ashes; phoenix; rock bottom; darkest days; dark days
        bad old days; new dawn; new chapter; transformed since; transformation since; transformation has
        unrecognisable from; changed for the better; change for the better; better place to; better than it
        better than before; better than ever; better shape; better footing; firmer footing; even keel; far cry
        come a long way; come far; come so far; come on leaps; gone from strength; strength to strength
        gathering pace; gathered pace; picked up speed; improving fast; improving slowly; improving but
        improving from; improving services; improving council; improving quickly; improving rapidly
        improving steadily; improving too slowly; improved a lot; improved greatly; improved markedly
        improved significantly; improved across; improved services; improved in; improved but; improved a great
        improved considerably; improved on; had improved; not improved; not improved enough; has not improved
        made improvements; improvements had; improvements have; improvements since; improvements in services
        improvements are; improvements to services; areas of improvement; improvement in services
        improvement in the; improvement across; improvement has; improvement was; slow improvement
        little improvement; clear improvement; real improvement; substantial improvement; dramatic improvement
        great improvement; progress is; progress towards; progress across; progress in improving
        not enough progress; too little progress; real progress; clear progress; significant progress
        substantial progress; encouraging progress; positive progress; considerable progress; impressive progress
        huge progress; rate of progress; progress too slow; made strong; made significant; made little
        made substantial; gone forward; going forwards; going backwards; slid back; slide back; sliding back
        fell back; fallen back; falling back; lost ground; lost momentum; lost its way; lost their way
        took its eye; off the ball; stalled since; stalled after; marking time; flatlin*; on hold since
        flat lined; back to square one; square one; same failings; same problems; same faults; same weaknesses
        same mistakes; history repeats; again failed; failed again; failed twice; failed to improve
        failing services; failing service; failings in; failings at; failings were; failings of; failings that
        failures in; failures at; failures were; failures of; catalogue of failings; catalogue of failures
        children failed; children were failed; children being failed; children are failed
        children had been failed; fail children; fails children; failed vulnerable; failing vulnerable
        failing its most; failing our; lets children down; let down by; letting children down
        letting families down; children let; left vulnerable; unsafe services; danger to children
        children come to harm; harm to children; not always safe; not safe enough; children protected
        well safeguarded; safely cared; safe from harm; keeping children safe; make children safer
        makes children safer; safer as a result; safer because; safer now; safer than they; lives changed
        lives are transformed; lives of children; lives for the better; better lives; outcomes for children
        outcomes improve; improved outcomes; good outcomes; better outcomes for; positive outcomes; best outcomes
        difference it makes; difference made; impact on children; positive impact; experiences of children
        experiences and progress; positive experiences; children flourish; children have good
        children who need help; residents receive; good service; good services; excellent service*
        excellent services; effective service*; effective help; effective services; high quality service*
        high quality services; high quality support; high quality help; high quality social work
        quality of practice across; quality varies; quality of social work; strong social work
        social work practice; social work practice is; practice was; practice across; practice remains
        practice is too; practice too variable; practice varies; practice inconsistent; variable practice
        variable picture; inconsistent quality; inconsistent practice; inconsistent services; consistently strong
        consistently high; consistently well; not consistently good; not yet consistent; not yet consistently
        not always consistent; not yet good enough; nearly there; almost there; not there yet; getting there
        on the way up; on the road to; way to becoming; path to good; to be good; to be outstanding
        to get to good; get to good; journey to; journey towards; journey is; journey so far; journey continues
        start of a journey; mountain to climb; hill to climb; miles to go; much more to do; remains to be done
        remain to be done; room to improve; scope to improve; needs to do better; told to improve
        ordered to improve; improve in; improve quickly; improvements needed; improvement needed; areas where
        areas in which; areas it must; single area; one exception; only blemish; blemish*; blot; black mark
        black spot; sour note; bleak picture; grim; grim reading; grim picture; sorry state; sorry tale
        sorry picture; sorry reading; makes for; makes uncomfortable; uncomfortable reading; difficult reading
        tough reading; hard reading; pleasant reading; good reading; stark picture; stark report; alarming
        troubling; worrying picture; worrying report; picture is; picture that; picture was; paints
        paint a picture; paints a picture; painted a picture; portrait of a; two halves; tale of two; game of two
        highs and lows; light and shade; good and bad; good news; mixed review*; mixed verdict; mixed bag of
        sugar coat; pulls no punches; no punches; no holds; laid bare; lays bare; damning verdict on; pilloried
        taken to task; hauled over; mauled; mauling; drubbing; shot across; dressing down; ticking off; raps
        angry at; anger over; overjoyed; over the moon; jubilant; proud of the; proud that; pride in the; prouder
        well deserved; richly deserved; fruits of; bearing fruit; borne fruit; results are showing; reward for
        recognition of; recognised as; acknowledge* ~ progress; welcome news; great news; fantastic news
        excellent report; excellent result; excellent rating; outstanding result; great result; brilliant result
        superb result; superb report; strong report; good report; very good report; good inspection; bad report
        poor report; poor rating; poor grade; poor verdict; poor result; damning judgement; ofsted praise*
        praised by; praised council; ofsted praises; praise from; praise from ofsted; praise from inspectors
        won praise; wins praise; earned praise; draws praise; drew praise; attracts praise; came in for praise
        earn* ~ praise; receive* ~ praise; star turn; stars; star performer*; pinnacle; gold standard
        top of the class; top of the league; head of the class; bottom of the class; best in class; among the top
        top ten; top five; top 10; one of just; one of the few; one of few; just three; just five; only six
        select group; select band; select few; rare council; highest possible; highest available; highest mark
        highest accolade; best rating; best grade; best marks; best score; best ever; best report; best yet
        lowest possible; lowest mark; worst possible; worst rating; worst grade; worst ever; worst in; worst fears
        second lowest grade; second worst; third best; third rate; middle rating; middle judgement; middle one
        bottom two; lowest of; lowest of four; highest of; highest of four; second highest grade; four possible
        out of 100; per cent overall; two points short; points short of; score of; scored 2; scored 3
        scored a three; scored a two; scored three; scored two; 62 per cent; good with; good in four
        outstanding in three; outstanding for; outstanding leadership; outstanding across
        outstanding for leadership; inadequate for; inadequate in; inadequate across; inadequate leadership
        inadequate since; inadequate for leaders; inadequate for the; good for; good for leadership; good for its
        good in three; good in two; good on; good on all; good at; requires improvement overall
        requires improvement for; requires improvement in; required improvement in; required improvement overall
        require improvement; require improvement overall; requires to improve; requiring improvement in
        requiring improvement overall; requires improvement to; notice to improve; improvement notice was
        intervention ended; intervention ends; intervention is over; intervention was lifted; lift* ~ intervention
        ended intervention; end its intervention; out of inadequate; left inadequate behind; shaken off; shake off
        shrug off; stigma of inadequate; rosette; crowned; named council of the year; council of the year
        award winning; accolades; at its best; at their best; in every way; in most respects; in many ways
        in key areas; almost all areas; nearly all areas; bar one; in all areas; in each area; every box
        ticks every; ticked every; all services; service as a whole; services overall; services are; services were
        services have; services remain; services are good; services are now; services for children are
        services for children in; services for children were; services for families; services for care leavers
        services for adults; services for disabled; services improved; services have improved; services improve
        services require; services require improvement; services inadequate; services good; services rated
        services judged; services graded; services praised; services failing; services found
        childrens services are; childrens services were; childrens services have; childrens services department
        childrens social care services; social care services; adult social care services
        social services department; councils services; authoritys services; authoritys children; boroughs services
        boroughs children; countys services; citys services; citys children; local services
        partnership arrangements; typically positive; inconsistent experiences; lead to inconsistent
        widespread and systemic
    """,
    Theme.SCOPE: """
        inspectors visited; inspectors came; inspectors went; inspectors spent; inspectors were in
        inspectors were on; inspectors were here; inspectors were at; inspectors were with; inspectors looked
        inspectors read; inspectors spoke; inspectors talked; inspectors sat; inspectors examined
        inspectors focused; inspectors considered; inspectors reviewed; inspectors checked; inspectors sampled
        inspectors interviewed; inspectors observed; inspectors carried; inspectors follow*; inspectors tracked
        inspectors will; inspectors wanted; inspectors took; inspectors heard from; inspectors based
        inspectors stay; inspectors left; inspectors return*; inspectors conducted; inspectors from
        team of inspectors; teams of inspectors; two inspectors; three inspectors; four inspectors
        five inspectors; six inspectors; seven inspectors; eight inspectors; nine inspectors; ten inspectors
        pair of inspectors; the inspection took; inspection took place; took place between; took place on
        took place from; took place over; visit took place; place between; was carried out; carried out on
        carried out from; carried out between; carried out an; carried out a; was conducted; were conducted
        conducted an; conducted a; conducted in; conducted by; undertook; was inspected; were inspected
        inspected between; inspected from; inspected on; inspected over; inspected the; inspected our; inspecting
        inspects; being inspected; visited the council; visited the county; visited the borough; visited the city
        visited the local; visited us; visited our; visited on; visited between; visited from; visited over
        visited for; visited to; ofsted visited; ofsted came; ofsted called; ofsted inspected; ofsted spent
        ofsted was in; ofsted looked; ofsted went; ofsted inspectors visited; ofsted inspectors spent
        ofsted inspectors were; ofsted inspectors came; cqc visited; cqc spent; cqc looked; cqc heard
        cqc assessors; watchdog visited; watchdog came; watchdogs team; assessor|assessors were; assessors spent
        assessors met; assessors spoke; assessors visited; lasted; lasted from; lasted for; ran from; which ran
        began on; started on; finished on; ended on; descended on; came calling; came knocking; dropped in on
        paid a visit; paid a call; pay a visit; came to look; came to see; came to inspect; were here; on site
        off site; onsite; on the premises; days on site; by video call; virtual visit; online because of
        because of the pandemic; snowed in; premier inn; two day; two days; four day; four days; five day
        five days; fortnight long; two week; week long; over three days; over two weeks; over the course of
        in the week; week of; week beginning; week commencing; second week of; from monday; on tuesday; monday 1
        tuesday and wednesday; wednesday and thursday; monday and tuesday; thursday and friday; monday to friday
        from ~ to ~ january|february|march|april|may|june|july|august|september|october|november|december
        between ~ and ~ january|february|march|april|may|june|july|august|september|october|november|december
        from january|february|march|april|may|june|july|august|september|october|november|december ~ to
        between january|february|march|april|june|july|august|september|october|november|december ~ and
        and ~ january|february|march|april|june|july|august|september|october|november|december
        to ~ january|february|march|april|june|july|august|september|october|november|december
        on january|february|march|april|june|july|august|september|october|november|december
        on 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31
        1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
        looking at; looked closely; took a look; took a close look; joint look; examined; examines; scrutinised
        studied; reviewed how; assessed for the first; focussed on; focusing on; focused visit; focussed visit
        focused visits; concentrated on; zeroed in; dealt with front; it included; subject was; subject of
        the subject; theme of the visit; under the spotlight; under the microscope; in the spotlight; the scope
        within scope; terms of reference; out of scope; did not look; not covered; not inspected
        outside the scope; read the files; read the records; read case; read what; documents read
        evidence included; gathered evidence; evidence gathering; body of evidence; spoke to; spoke with
        speaking to; met parents; met social; talked to; chatted to; interviewed; focus group*; phoned
        listened in; sat in on; shadowed; observations of; walked round; toured; held meetings
        survey for inspectors; filled in the survey; survey results; surveys returned; responded to the survey
        replied to the; online survey; questionnaires returned; wrote to inspectors; tracked cases; audited cases
        walk through; fieldwork; unannounced; no warning; without warning; rang to say; on the friday before
        letter was published; was published; were published; published last; report was published; released today
        report can be; letter can be; can be downloaded; available on; on its website; reports ofsted
        letter in full; full letter; page letter; page report; follows an; follows a; second visit; third visit
        fourth visit; fifth visit; sixth visit; latest visit; latest in a; most recent visit; has returned
        have returned; every few months; monitoring visit*; monitoring inspection*; monitoring letter
        progress visit; progress review; assurance visit*; assurance inspection*
        performance evaluation inspection; pei; follow up visit*; follow up inspection*; return visit*; revisit*
        re visit*; reinspect*; re inspect*; short inspection; standard inspection; next full inspection
        joint inspection*; joint targeted; jtai; jtais; targeted area; area send inspection*
        local area inspection*; area inspection; send inspection; full re inspection; graded visit*
        baseline assessment; pilot inspection*; ilacs; inspection of local authority; inspecting local authority
        the framework; new framework; framework came; framework for; under section; children act 1989 section
        social care common inspection; sccif; single inspection framework; sif; ofsteds; ofsted inspects
        ofsted and; care inspectorate; care inspectorate wales; estyn and; healthcare inspectorate; hmicfrs
        constabulary; inspectorate of constabulary; inspectorate of probation; hmi; hmip; chief inspector
        lead inspector*; senior inspector*; inspection was led; education scotland
        healthcare improvement scotland; young inspection volunteer*; associate inspector*; inspection volunteer*
        no grade*; not graded; no judgement*; no rating*; not give grade*; does not give; does not result
        did not give; did not result; do not result; without a grade; is not graded; are not graded; ungraded
        letter and not; a letter not; led to a letter; letter instead; instead of a grade; four point scale
        possible grade*; possible outcomes; possible ratings; three possible; grades run; the scale runs
        graded separately; judgements are made; judgements made; made judgements; makes judgements
        gives judgements; taken into account; will return; return within; back within; within three years
        about three years; around three years; every three years; next full; next monitoring; next is due
        expected before; due back; due to return; another inspection; another visit; further visit*
        further monitoring; further inspection*; between inspections; inspection cycle; annual engagement
        annual conversation; annual meeting with; self evaluation sent; how inspections work
        explain* ~ inspection; every council; councils being; all local authorities; councils in england
        inspected every; visits of this; visit of this; such visits; such a visit; such visit; kind of visit
        type of visit; a visit like; aim of the visit; wanted to see; to check how; to check what; to check on
        to review progress; councils arrangements; authoritys arrangements; local authoritys arrangements
        purpose of this report; summarises the; sets out the findings; inspectors from ofsted; team from ofsted
        inspectors from the; inspectors from cqc; the inspection was; the inspection ran; the inspection lasted
        the inspection began; the inspection started; the inspection ended; the inspection covered; inspection ran
        inspection lasted; inspection began; inspection started; inspection ended; inspection covered
        inspection was carried; inspection was conducted; inspection was of; inspection was the
        inspection was held; inspection happened; inspection came; inspection looked; inspection focused
        inspection included; inspection involved; inspection follows; inspection followed; inspection is
        inspection under; inspection fell; inspection examined; inspection considered; inspection between
        inspection from; inspection on; inspection over; inspection at; the visit was; the visit took
        the visit on; the visit came; the visit covered; the visit looked; the visit focused; the visit lasted
        the visit dealt; the visit of; the visit is; the visit follows; the visit followed; the visit concentrated
        the visit examined; visit was; visit on; visit between; visit from; visit in; visit of; visit came
        visit lasted; visit covered; visit focused; visit looked; visit followed; visit follows
        visit concentrated; visit dealt; visit examined; visit considered; visit is; visit to the; visit to our
        visit to look; visit by inspectors; visits to council*; these visits; this visit; that visit; their visit
        during the visit; during the inspection; during their visit; during the two; during the week
        while on site; while they were; while here; over the fortnight; over five days; spent two; spent three
        spent four; spent five; spent a week; spent a fortnight; spent ten days; spent the week
        spent time with staff; spent a day; were in town; were on site; was on site; were with us; came on
        came for; came between; dropped in; sat down with; sat alongside; watched staff; watched meetings
        watched social workers; listened to calls; listened in on; shadowed staff; joined visits
        joined social workers; rode along; followed social workers; followed the cases; followed the journeys
        followed six; followed ten; tracked six; tracked ten; dozens of cases; dozens of files; read dozens
        read 60; read 100; read hundreds; read emails; checked files; checked records; checked how; checking how
        tested how; tested whether; assessed how; assessed the council; assessed the; assessed whether
        assessing how; assesses how; reviewed records; reviewed cases; reviewed case; reviewed progress
        reviewing progress; review of progress; follow up on; to follow up; explored how; turned their; zoomed in
        focused only; focused solely; looked only; looked solely; looked in detail; looked in depth
        looked specifically; looked particularly; looked at how; looked at the; look at how; looking at how
        looking at the; to look closely; how the council; with particular attention; particular attention
        also covered; also looked; also considered; also examined; also spoke; also met; also read; also visited
        they looked; they talked; they visited; they listened; they watched; they checked; they sat; they examined
        they interviewed; they phoned; spoke to parents; spoke to families; spoke to staff; spoke to social
        spoke to foster; spoke with parents; spoke with children; spoke with staff; spoke to more; spoke to 1
        spoke to dozens; spoke to young; spoke to people; talked to children; talked to parents; talked to staff
        talked to more; talked to social; met families; met the leader; met groups; heard from parents
        heard from people; heard from 1; heard from more; interviewed staff; interviewed 1; interviewed more
        survey was; survey of parents; surveyed; parents replied; parents responded; parents filled; replies from
        400 parents; 1000 parents; hundreds of parents; first full; first such; first inspection of
        first monitoring; first time that inspectors; second monitoring; third monitoring; fourth monitoring
        fifth monitoring; sixth monitoring; seventh monitoring; last monitoring; latest monitoring
        monitoring visit was; monitoring visit on; monitoring visit looked; monitoring visit took
        monitoring visit is; monitoring visits; monitoring visits are; focused visit was; focused visit to
        focused visit on; focused visit took; focused visit in; focused visit looked; focused visits are
        focused visit by; focused visits do; focused visits take; short visit; two day visit; one day visit
        two day inspection; five day inspection; three week inspection; two week inspection; ten day inspection
        weeks inspection; fortnights inspection; fortnight long inspection; three day visit; one day inspection
        day visit; day inspection; week inspection; inspection visit; joint visit*; joint review*
        thematic review*; thematic inspection*; thematic visit*; pilot visit*; remote visit*; remote inspection*
        remotely because; by telephone and; video link; some remotely; socially distanced; first lockdown
        routine inspections; inspections were suspended; suspended because; inspections resumed; inspections had
        inspections were; inspections are; inspections take; inspections of; inspections by; inspections under
        inspections last; routine inspection; standard visit; standard two; statutory inspection; full ilacs
        standard ilacs; short ilacs; ilacs framework; ilacs inspection; ilacs system; jtai inspection; jtai was
        jtai looked; jtai was carried; joint targeted area; joint area; area send; area send framework
        send framework; new send framework; framework that; framework in; framework has; framework was
        framework which; framework introduced; quality statements; nine quality; quality statement*
        assessment framework; assessment by the cqc; assurance framework; powers to assess
        health and care act 2022; care quality commission assess*; cqc assesses; cqc assessment*; cqc assessed
        cqc is; cqc now; cqc will; cqc began; cqc inspectors; ofsted is; ofsted will; ofsted gives; ofsted does
        ofsted can; ofsted usually; ofsted normally; ofsted returns; ofsted visits; ofsted makes; ofsted plans
        ofsted told the council it would; ofsted and the cqc; ofsted and the care; ofsted the cqc; ofsted cqc
        ofsted carried; ofsted carried out; ofsted conducted; ofsted examined; ofsted focused; ofsted paid
        ofsted returned; ofsted reviewed; ofsted sent; ofsted spoke; ofsted assessed; ofsted considered
        ofsted made; ofsted turned; ofsteds visit; ofsteds inspection; ofsteds inspectors; ofsteds team
        ofsteds next; ofsteds focused; ofsteds letter; ofsteds last; estyn visited; estyn inspected; ciw visited
        ciw inspected; ciw inspectors; ciw carried; ciw looked; ciws; care inspectorate visited
        care inspectorate inspected; care inspectorate led; care inspectorate looked; inspectors of constabulary
        joint inspectors; regulator will; regulator visited; regulator looked; regulator carried
        regulator inspects; watchdogs visited; watchdogs looked; watchdog inspects; watchdog will; watchdog gives
        no grades; no grade is; no grades are; no grades were; no overall grade; no judgement is; no judgements
        no ratings; grades are not; grades were not; grades given; a letter rather; letter rather
        findings in a letter; findings as a letter; results in a letter; result in a grade; carry a grade
        letter is; letter sets; letter dated; letter runs; letter published on; letter was sent
        letter was released; report runs; report was released; report due; report is due; report is expected
        report was issued; report on; report published on; published its; published by; published a
        published by ofsted; published at; published after; made public; on gov uk; on ofsteds; on ofsteds website
        on the ofsted; ofsted website; ofsteds website; on the website; on our website; visit the website
        the full letter; the full report; copy of the report; copy of the letter; see the report
        contact the press; about the inspection; about ofsted; who inspects; q and a; key facts; timeline of
        previous visits; earlier visits; past visits; since 2015; due next; due to come; due to be published
        expected to return; expected to come; expected back; expected next; expected later
        inspectors are expected; inspectors are due; inspectors are to; inspectors due; inspectors may
        inspectors usually; inspectors use; inspectors give; inspectors are; inspectors next; inspectors choose
        inspectors choose which; inspectors plan; inspectors had; inspectors do; inspectors phoned
        inspectors joined; inspectors listened; inspectors watched; inspectors used; inspectors were told
        inspectors turned; inspectors tested; inspectors assessed; inspectors were interested; inspectors only
        inspectors did not; inspectors descended; inspectors concentrated; inspectors explored
        inspectors evaluated; inspectors followed; assessors came; assessors looked; assessors read
        assessors talked; assessors were here; assessors sat; assessors arrive*; assessors from
        assessors from the; assessors also; will visit; will inspect; will be inspected; will be visited
        will judge; will carry out; will monitor; will now visit; will be assessed; will be monitored
        will reinspect; will be reinspected; to be inspected; to be reinspected; back to check; back to see
        return to check; return to see; return to look; return later; return visit; returned to; returned on
        returned in; returned for; returned between; returned last; returned this; has been inspected
        had been inspected; have been inspected; has been visited; been examined; was examined; were examined
        was reviewed; was looked; was tested; was the subject; was the focus; were the focus; was the theme
    """,
    Theme.OTHER: """
        abusive partner*; violent partner*; violent father*; violent dad*; violent man; violent relationship*
        violent husband*; abusive relationship*; abusive husband*; abusive men; abusive father*
        abuse their partners; dads who have been violent; men who abuse; men who hit; men who hurt
        fathers who hit; fathers who have been violent; hit their partners; hits their mum; beatings at home
        wife beat*; coercive control; controlling behaviour; controlling partner*; gaslight*; stalking; stalker*
        idva|idvas; marac; maracs; clares law; womens aid; refuge place*; womens refuge; refuge for women
        safe house; abused women; women who flee; flee* ~ violent; victim* of domestic; survivor* of domestic
        perpetrators of domestic; perpetrators of abuse; caring dads; drive programme; behaviour change course*
        anger management; non molestation; restraining order*; violence at home; violence in the home
        violence between parents; abuse in the home; children who see violence; witness* violence; shout and hit
        parental conflict; warring parents; rows at home; parents row; parents who row; parents split
        separation of parents; reducing parental conflict; family safeguarding; family safeguarding model
        adult specialists; adult workers; parents drug; parents who drink; parents who use drugs
        parents with addiction; parental mental health; parents mental health; parental substance; hidden harm
        neglectful; chronic neglect; long term neglect; neglect toolkit; squalor; filthy; filthy home*
        dirty home*; dirty house*; unwashed; empty fridge*; empty cupboard*; bare floorboards; rotting food
        home conditions; house conditions; head lice untreated; latchkey; unkempt; emotional abuse; sexual abuse
        sexual abuse in the family; sexually abused; intra familial; intrafamilial; smacking; smacked
        physical chastisement; fabricated illness; female genital mutilation; fgm; forced marriage*; honour based
        honour abuse; witchcraft; spirit possession; faith based abuse; private foster*; privately foster*
        private fostering; privately fostered; private arrangement*; language school student*
        host family arrangements; allegation* against; allegations against professionals
        allegations against staff; allegations about staff; allegations about adults; lado; designated officer*
        people in positions of trust; position* of trust; persons in position; dbs check*; disclosure and barring
        safer recruitment; whistle blow*; chaperone*; child performer*; performance licence*; child employment
        paper round*; complaint|complaints; complaints process; complaints procedure*; complaints team*
        complaints officer*; complaints are; complaint response*; make a complaint; making a complaint
        how to make a complaint; learning from complaints; ombudsman; ombudsmans; redress; compensation paid
        grievance*; compliments and complaints; tribunal|tribunals; tribunal hearing*; tribunal case*
        send tribunal*; appeals to the tribunal; mediation; mediator*; dispute resolution; judicial review*
        parents involved; parents involvement; involve* parents; parents are involved; parents feel
        parents praised; parents value*; parents trust; parents like; parents speak; parents treated
        treated as partners; parents as partners; work* with parents; relationships with parents; parents views
        parents view; views of parents; parents voice*; forum for parents; parent forum*; parents group*
        parents groups; mothers group*; mums group*; dads group*; dads groups; fathers group*; fathers groups
        group for fathers; group for dads; fathers involved; parent champion*; parent ambassador*
        parent advocate*; parent advocacy; advocates for parents; parental advoca*; peer parent*; parent mentors
        peer mentor*; peer support for parents; parenting class*; parenting programme*; parenting group*
        parenting skill*; parenting support; triple p; incredible years; strengthening families
        parents confidence; parents online; parents first language; parents who do not speak
        reports shared with parents; reports reach parents; parents get reports; parents get the papers
        honest with parents; open with parents; respectful to parents; family engag*; engag* parents
        families felt; families value; blame parents; parent blam*; parents blamed; patronis*
        family group conference*; family group decision*; family network*; family networks; extended family
        grandparents who bring up; kin network*; edges of care; brink of care; verge of care
        keep families together; kept families together; keeping families together; prevent* ~ coming into care
        keep* children out of care; remain at home; family intervention; multi systemic; mst; functional family
        supporting families programme; pause project; recurrent removals; lost a child to care
        birth mothers ~ repeat; debt advice; benefits adviser*; welfare rights; citizens advice; money worries
        poor families; poverty; child poverty; deprived; poorest; cost of living; living costs; crisis fund
        crisis grant*; household support fund; foodbank*; food parcel for families; fuel poverty; heating bill*
        energy costs; warm space*; warm hub*; warm bank*; baby bank*; hardship; low income; low incomes
        living on benefits; benefits cap; two child limit; bedroom tax; welfare cuts; unemployed parents
        high needs budget; high needs block; dedicated schools grant; dsg; safety valve; overspend; overspent
        in the black; section 17 payment*; section 17 money; cost of care; invoices; foot* the bill
        funding disputes; split of funding; joint funding; funding split; charging; care charges; means test*
        bailiff*; top up fees; legal fees; court fees; per cent of the budget; young carer*; young carers
        child carer*; children who care for; care for a parent; cares for her mother; caring for a parent
        looks after her mum; look after their parents; young adult carer*; carers passport*; carers centre*
        carers cafe*; carers group*; carers allowance*; carers allowances; family carer*; informal carer*
        husbands and wives; wives and husbands; spouse*; caring for a relative; hidden carers; working carers
        youth offend*; youth offending; youth offending team*; yot|yots; youth crime; young offender*; offending
        reoffend*; re offend*; diversion from court; restorative justice; victims of crime; probation officer*
        bail; remanded; on remand; police custody; custody suite*; appropriate adult*; strip search*; youth court*
        criminal court*; harmful behaviour; hurt others; young people who hurt; sibling abuse; child to parent
        parent abuse; child on parent; violence towards parents; fire setting; number of children in care
        children in its care; per 10000; per 10 000; rate of children; rates of children; numbers of children
        numbers in care; currently supports; currently works; currently looks after; works with around
        works with about; supports around; supports about; supports roughly; supports more; population; aged under
        over 65; over 65s; over 85; older than 65; census; demograph*; rurality; largest county; largest city
        square miles; two tier; ethnic mix; born abroad; life expectancy; lone parent famil*; birth rate
        england average; statistical neighbours; anti racis*; racism; racist; race equality; equality; equalit*
        inequal*; discriminat*; black child*; global majority; disproportion*; overrepresented; gypsies; roma
        romany; lgbt*; transgender; gender identity; hair and skin; welsh language; gaelic; armed forces
        forces famil*; military famil*; veterans; babies who die; child death*; child deaths; death of a child
        deaths of children; child death review; serious case review*; practice reviews; bereaved families
        inquest*; coroner*; murdered child; star hobson; arthur labinjo; baby p; victoria climbie; lscb
        corporate safeguarding; loneliness among older; pensioner*; alzheimer*; safeguarding adults
        adult safeguarding; adult abuse; scams; fleeced; financial abuse; self neglect; hoard*; hoarding; hoarder*
        homecare worker*; meals on wheels; day care centre*; day opportunities; day service*; telecare
        pendant alarm*; assistive technology; technology enabled; falls alarm*; advance care; prison social care
        bus service*; rural bus*; travel costs; council website; signpost adults; childcare; holiday activities
        haf programme; youth service*; summer camp*; christmas appeal; toy appeal; ukrainian guests; therapy dog*
        dangerous dog*; where there is domestic abuse; where there has been domestic abuse
        who have suffered domestic abuse; who suffer domestic abuse; flee* domestic abuse
        response to domestic abuse; work with domestic abuse; work on domestic abuse; cases of domestic abuse
        signs of domestic abuse; living with neglect; neglect has; neglect goes; neglect has been; neglect can
        neglect over; living amid neglect; cases involving neglect; domestic abuse is; domestic abuse was
        domestic abuse service*; domestic abuse team*; domestic abuse specialist*; domestic abuse strategy
        domestic abuse training; domestic abuse victim*; domestic abuse survivor*; domestic abuse are
        domestic abuse support; domestic abuse programme*; domestic abuse perpetrator*; domestic abuse in
        domestic abuse advocate*; victims of domestic abuse; perpetrators of domestic abuse
        effects of domestic abuse; impact of domestic abuse; living with domestic abuse
        children living with domestic; abuse between parents; abusive parent*; abusive ex; violent ex
        violent household*; violent fathers; violent partners; hit women; hits women; hurts their mother
        hurt their mothers; hit their mother; frightened of her husband; frightened of dad; black eye*
        panic alarm*; women in refuge; women and children in refuge; mothers in refuge; move* ~ to a refuge
        refuge beds; refuge spaces; recovery course for mothers; freedom programme; own my life; power to change
        programme for men; programme for fathers; course for men; course for fathers; men who use violence
        change abusive; change their behaviour; behaviour change; stop hitting; couples who row; couples who fight
        relationship counsel* for parents; relate; parents who split; divorc*; custody battle*; contact dispute*
        neglect was; neglect are; neglect and; neglect at; neglect tool*; tool for neglect; tools for neglect
        measure neglect; measuring neglect; recognise neglect; recognising neglect; response to neglect
        work on neglect; work with neglect; cases of neglect; children suffering neglect
        children living with neglect; children who are neglected; children are neglected; neglected children
        living in neglect; long standing neglect; persistent neglect; effects of neglect; impact of neglect
        harm of neglect; damage ~ neglect; years of neglect; neglect is spotted; neglected homes; cleanliness
        clean kitchen; kitchen is clean; state of the house; state of the home; state of the kitchen
        bare mattress*; no sheets; dirty nappies; dirty clothes; grubby; dog mess; emotional harm
        emotionally abused; signs of sexual; abused by a relative; abused at home; incest; abuse in families
        familial abuse; physical harm; hitting children; smacking ban; induced illness
        privately fostered children; private foster carers; private foster homes; staying with family friends
        language students; boarding with strangers; allegations about; allegations made
        allegations against carers; allegations against teachers; allegations against people; allegations are
        allegations were; lado is; lado was; lado service; lado role; people who work with children
        adults who work with children; staff accused; accused staff; accused carers; accused of harming
        references checked; how to complain about the council; complaints were; complaints take; complaints took
        complaints about; complaints by parents; complaints from parents; complaints from families
        parents complaints; lessons from complaints; answers to complaints; stage two complaints
        stage 2 complaints; ombudsman found; ombudsman cases; ombudsman has; tribunals; tribunal appeals
        tribunals are; taken to tribunal; went to tribunal; go to tribunal; lose at tribunal; lost at tribunal
        appeals against the council; parents were told; parents are listened; parents are heard
        parents are invited; parents are treated; parents were treated; parents trusted; parents want
        parents welcome; parents complain; parents complained; parents spoken; parents in prison
        parents in recovery; young parents groups; parents understanding; parents opinions; parents wishes
        parents rights; parents side; parents experience; parents as equals; parents as experts
        parents in the room; parents present; parents heard; parents hear; parents reports; reports to parents
        share reports; shared reports; papers late; reports late; reports in advance; mothers and fathers
        mothers feel; mothers felt; mothers said; mums said; mums feel; dads feel; dads in prison
        fathers in prison; fathers feel; fathers said; fathers worker*; dads worker*; dads group; dads cafe
        mothers and toddlers; mums cafe; parents cafe; parent cafe; parent group*; parent groups; parent network*
        parent power; parent panel*; parents panel; parent board; parent participation; parental participation
        parental engagement; parental involvement; parental confidence; relationships with families
        relationship with families; relationship with parents; relationships between parents; trust of families
        trust of parents; trust between parents; won round; alongside parents; alongside families; walk alongside
        partnership with parents; families speak; families praise; families praised; families describe*
        families are treated; families are listened; families are involved; families want; families in debt
        families in poverty; families in temporary; whole family work; whole family approach; think family
        family conference*; family gatherings; family decision; relatives are brought; relatives together
        grandparents group; family led plans; family strengths; family time outs; shared meals with parents
        edge of care team*; edge of care service*; edge of care work; stop* ~ coming into care
        stopped ~ going into care; enter care; prevent care; preventing care; averted; keeping families
        intensive support; intensive help; crisis support; family solutions; family solutions team; edge team
        adolescent edge; functional family therap*; mst team; mediation with parents; removed babies
        repeated removals; cycle of removals; mothers who lose; mothers who have lost; poverty is; poverty and
        poverty proof*; poverty strategy; poverty in; in poverty; families in hardship; debt adviser*
        money adviser*; money help; benefit advice; benefits advisers; benefits team; unclaimed benefits
        what they are owed; extra income; income maximis*; pawnbroker*; pay day; white goods for families
        baby milk; baby clothes; school uniform bank; clothes bank*; uniform bank*; food and fuel
        food and heating; meal vouchers; holiday hunger; emergency food; empty cupboards; choose between heating
        heat or eat; rising prices; price rises; winter fuel; household support; hardship grants; small grants
        small fund; small grant; crisis payment*; high needs; high needs deficit; high needs spending
        overspending; overspends; costs rose; cost rose; costs more; costs a; price tag; million a year
        pounds a week; who foots; footing the bill; arguments over funding; arguments over money; rows over money
        money follows; charge for care; charges for care; care fees; bills for care; bailiffs; invoice; eviction*
        young carers are; young carers get; young carers who; young carers were; young carers in
        young carers have; young carers service; young carers project; young carers group*; young carers club
        young carers card; identify young carers; support for young carers; help for young carers; child carers
        caring for their mother; caring for mum; cares for mum; looks after his mum; look after their mum
        cook and clean; time to be young; chance to be children; unpaid carers are; unpaid carers were
        unpaid carers feel; unpaid carers said; unpaid carers told; unpaid carers have; unpaid carers get
        unpaid carers do; unpaid carers can; support for unpaid; unpaid carers support; carers praised
        carers hub*; carers network; carers organisation*; carers charity; carers helpline; carers emergency*
        carer passport; identify carers; known carers; caring role; caring for husbands; caring for wives
        caring for a husband; caring for a wife; caring for someone; caring for parents; look after relatives
        look after a relative; youth justice board; youth justice work; youth justice workers; youth justice is
        youth justice was; youth justice partnership; youth justice plan; youth court; young people who offend
        children who offend; young people who commit; youngsters who offend; first time entrants; first offences
        reoffending; re offending; reoffending rate*; arrest rates; arrests of children
        children in police custody; held overnight; held in cells; cells overnight; appropriate adults
        strip searched; stop turning to crime; turn away from crime; out of court disposals; panel of volunteers
        referral order*; referral orders; community service; victim work; remand beds; remand home*; secure remand
        bail packages; bail support; probation officers; probation staff; harmed by other; harm by other children
        harm other children; harm others; children who harm; young people who harm; children who hurt
        young people who have harmed; behaviour towards siblings; attack parents; hits his mum
        child to parent violence; adolescent violence; firesetting; children in care rose; numbers of
        per cent fewer; one in 60; around 500; around 300; around 200; about 300; about 400; about 200; about 500
        roughly 1; has 412; were subject; are subject; were known; known to social; known to social services
        known to services; known to childrens; above the england; below the england; statistical; similar councils
        regional average; most deprived; least deprived; deprived areas; pockets of deprivation; poor wards
        live in poverty; living in poverty; populated; population is; growing population; ageing population
        youngest population; older population; inhabitants; square mile; miles of coast; countys population
        boroughs population; council serves; council covers; area covers; one of the largest; one of the smallest
        most populous; fastest growing; was created; was formed; racial; racially; white working; black boys
        black children; black and asian; black young; black families; asian families; asian children
        minority ethnic; ethnic group*; protected groups; equality data; equal access; diverse communities
        community leaders; seldom heard; hard to reach communities; seldom heard communities; travellers site*
        traveller site*; travelling families; showmen; boat dweller*; bargee*; charedi; haredi; sikh; hindu
        muslim families; lgbtqia; lgbtq; lesbian; non binary; gender questioning; hair care; afro hair; skin care
        welsh speaking; welsh language is; language choice; choice of language; gaelic speak*; cornish
        army famil*; barracks families; regiment; garrison; childs death; child death overview; inquests
        child practice review*; serious incident*; serious incidents; safeguarding adults board*; adult protection
        scammers; romance fraud; fraudster*; rogue trader*; hoarders; self neglect is; self neglecting
        cuckooed adults; rough sleepers; homeless adults; night shelter*; isolated older; lonely older
        lonely people; older residents; old age; aged over; over 75; over 80; tea dance*; allotment*; men in sheds
        mens shed*; walking group*; dementia cafe*; dementia friendly; dementia friend*; dementia support
        dementia adviser*; memory cafe*; tablets for older; digital inclusion; digital exclusion; online only
        no internet; information online; information about services; information for families
        information for carers; know what is available; local knowledge; directory; directories; social media page
        family information; family information service; online directory; local offer website; third sector
        church halls; community centre*; community hub*; play park*; play schemes; leisure activities
        clubs and activities; free activities; summer activities; childcare places; bus routes; bus timetable*
        rural transport; transport costs; petrol money; storm damage; snowfall; lockdowns; vaccine
    """,
}
