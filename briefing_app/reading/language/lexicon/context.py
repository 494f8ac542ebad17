"""Words of scene-setting: scope, plans, earlier visits, what it is too soon to say."""

CONTEXT = {
    # Only ever scene-setting.
    9.0: """
        this letter summari*; inspectors|they|visit looked at; inspectors|they also looked at; inspectors considered
        inspectors evaluated; inspectors|they reviewed a|the; ofsted will take; was|were carried out in|by|under
        visit took place; inspection took place; yours sincerely; her|his majestys chief|inspector|inspectors
        i am writing; copy|copies of this letter; the inspection team; methodology for; took place on|between|over
        we have notified|informed; you should submit; please submit; letters ~ made public; accepted in full
        is|are referred to as; referred to as ~ experienced; inspectors ~ spoke to|with
        inspectors also held|spoke|met|visited; is|was|are published on|at; will be published
        full report|letter is|can|be; share responsibility; judged ~ at the last|previous; action plan ~ letter|days
        inspectors observed|read|met|examined; they observed|read|met ~ and; they met; visit followed
        letter follow*; report follow*; was last inspected; last full inspection; next inspection
        a range of evidence; set in a context; children act ~ places|duty; statutory guidance sets
    """,
    # As a rule.
    5.0: """
        no|few|nobody other council|councils|authority|authorities|department|local; few councils; no local authority
        only one|two|three|four other; nobody has yet; the only other; only ~ has ever; two|three other councils
        not|never|normally|usually ~ made public; no lower|higher rating|grade; no overall|grades|grade|marks
        not|wasnt|isnt a full inspection
        ratings can|range; each|every council ~ receives|gets|is; doesnt|dont give ~ ratings|grades|marks
        is|are expected to; due back; will look again; will hold a; will send
        welcomed the findings|report|result|outcome|verdict|judgement|rating; guarded welcome; would not be drawn
        not|wont be making; uses four grades; taken into account when; was the first time; gave evidence to
        put questions to; the full name for; sat in on; is|are spending; expects to spend; put by for
        apologis*; apology; sorry; accept|accepts|accepted ~ findings|recommendations|report|recommends
        has|have ~ days to|from; working days; will discuss|debate|hear; to consider; be noted; made up the team|teams
        brought out ~ report; set up last|in; were interviewed; what they thought; weighing up how
        has been told as long
        by word of mouth; watches over; is a duty; was given a score; is to be set up; one|two more monitoring
        was|is the first|second|third|fourth ~ visit|inspection; do|does not result in|give ~ grade|judgement|rating
        years|months ago inspectors|ofsted|they; too new|recent to; no grade
        will ~ return|consider|discuss|publish|report; drawing up an|a; focused visits are|do
        does not carry|come with; cabinet|committee will|meets; monitoring visits will; full inspection is|expected
        can be read|found at|on|in; too soon|early to; it is|was too; too early for; is|are|remains at ~ early stage
        early stages; relatively early; yet to be evaluated|seen
        has|have recently|only been|begun|started|introduced|appointed|commissioned|just
        previous|last|earlier|full|20* inspection ~ found|judged|identified|was|took|highlighted
        were areas for improvement; were|was judged ~ at|in|when; judged as|inadequate; was inadequate at
        was|were identified ~ at|in the last|previous|2018; aware of this|these|that|those; acting on this|these
        recognised this|these; recognise this|these; already identified this|these; leaders are addressing
        is|are being developed|introduced|recruited|reviewed|refreshed|rolled
        leaders|council|authority|they|managers plan|plans to; planning to; is|are|was|were planned
        intend|intends|intended|hope|hopes|proposes to; have|has plans to; is|are due to|for; due to be
        is|are to be; going to; in the process of; is imminent; envisage*; have plans; is|are delivered by|through
        is|are provided through|by; are part of; proposed; proposals
        from|by next spring|summer|autumn|winter|month|year; later this year; under way|underway; is|are seeking to
        continuing to analyse; is|are exploring; is introducing; are introducing; is|are restructuring
        leaders|authority|council have|has a plan
        has|have been restructured|reconfigured|reorganised|created|established|appointed|commissioned
        significant changes ~ made|leadership|senior|structure; was|were inspected ~ when
        changes in ~ leadership|senior; changes to ~ leadership|senior; comes ~ after; last visited; visited in
        rated ~ in 20*; there are around|approximately|about; live in the; population of; home to
        will now|return|report|begin|start; will be in|at|by|made|published|reported|back
        told inspectors that they plan; came into post; took up post; in post since; is|was an increase from
        this is an increase; per 10; at 31 march; compared with ~ at; covid 19 pandemic has|had
        plans are in place to; high rates of covid; are all enrolled; peer review of; high court
        department for education ~ has
    """,
    2.0: """
        recently; restructur*; reorganis*; reconfigur*; commissioned; interim; appointed; increasing number
        increase in demand; lockdown; newly|new ~ appointed|created|introduced; aim|aims|aiming|aimed to
        is responsible; there has|have been ~ increase|increasing; experienced an increase
        at|in the last|previous inspection|ilacs; working to; working on; lessons learned|learnt from; operates
        consists; comprises; per cent of; number of children; population; previously; formerly; was established
        launched; in 2013|2014|2015|2016|2017|2018; in 2019|2020|2021|2022|2023|2024|2025
        since ~ 2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025; on occasions; currently
        at the time of; according to; the council says|said
    """,
}
