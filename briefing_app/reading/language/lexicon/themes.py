"""Words that tell what a sentence is about, theme by theme, by how much they weigh.

A topic named outright (health, missing children) weighs more than a way of working (plans, oversight), and that more
than who does it (leaders, social workers). Under `OTHER` stand phrases that would mislead.
"""

from briefing_app.domain.themes import Theme

THEMES: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        5.5: """
            leaders know; leadership; lead member; councillors; councillor ~ board; corporate parenting
            corporate parents; political*; governance; improvement board|plan; self evaluation; self assessment
            self aware*; know themselves; know ~ service|services ~ well; strategic*
            corporate leaders|leadership|support|commitment|priorit*; vision; accountability; peer review
            external scrutiny; trust board; partnership board; safeguarding board|partnership; partnership working at
            ambitious for children; relationships with|between ~ partners|agencies|partner
            strengths and areas for development; financial; resources; learning organisation; learning culture
            culture of; community leaders; directors; board has; sufficiency of leadership; commissioner
            serious case review*; case reviews
        """,
        4.5: """
            chief executive; elected members; transformation; corporate; strategic partners*
        """,
        4.0: """
            scrutiny; line of sight; lscb; budget*
        """,
        3.5: """
            investment; funding; senior managers were|are
        """,
        3.0: """
            the board; leaders have; culture; action plan|plans; intervention notice
        """,
        2.0: """
            leaders are; firm grip; leaders; senior managers|management; managers and leaders; director|directors
            partners; partnership|partnerships; priorities; commitment; members
        """,
        1.0: """
            local authority has|is|recognises; complaints; council; rebuilt the service
        """,
        0.5: """
            strategy
        """,
    },
    Theme.FRONT_DOOR: {
        7.0: """
            private fostering
        """,
        6.0: """
            abuse; abused; at the front; first contact; first point of contact; calls; concerns raised; front door
            mash; safeguarding hub; referred to childrens|early; contact and referral; icart; threshold|thresholds
            section 47; child protection enquir*|investigation*; screening; screened; emergency duty; out of hours
            step|stepped|stepping down|up; early help; family hub*; neglect; domestic abuse|violence; lado
            designated officer; privately fostered; sharing information; share information; allegations
            targeted support; consent; safeguarding enquir*; immediate protection; police protection
            urgent protection; re referral*; early intervention; intensive family|support; family intervention
            single point; duty and advice; initial response; assessment service; initial decision*
        """,
        5.0: """
            referral|referrals; contacts; strategy meeting|meetings|discussion|discussions; information sharing
        """,
        4.5: """
            child protection; initial child protection conference*; family group conferenc*; help and protection
        """,
        3.0: """
            police; partner agencies; partners; risk of harm; significant harm; at risk; immediate risk; domestic
            safeguard children; keep children safe; protect children; edge of care; de escalate; escalate concerns
            right help; level of need; information ~ shared; identified quickly; community resources
        """,
        2.0: """
            agencies; family support; professionals
        """,
        1.5: """
            multi agency; harm; child protection; safeguarding; decision making
        """,
    },
    Theme.ASSESSMENTS: {
        8.0: """
            carers assessments; occupational therapy assessment
        """,
        6.0: """
            assessment|assessments; assess; reassess*; genogram*; pre birth; analysis of risk*
            family history|histories; parental history
        """,
        5.0: """
            assessed; unborn
        """,
        3.5: """
            analysis
        """,
        2.5: """
            history|histories; analyse*; needs and risks; risk and need; identity; family dynamics
            parenting capacity
        """,
    },
    Theme.PLANS: {
        7.0: """
            care plan|plans|planning
        """,
        6.5: """
            participat* ~ reviews; attend ~ reviews
        """,
        6.0: """
            child in need plan*|planning; child protection plan*|planning; review conference*; childrens plans
            child protection plans; independent reviewing officer*; iro|iros; statutory review*; care reviews
            childrens reviews; child in need meeting*; contingency plan*; case conference*; written agreements
            planning meeting*; review meeting*
        """,
        5.0: """
            core group*; safety plan|plans|planning
        """,
        4.5: """
            plans
        """,
        4.0: """
            child protection conference*|chair*
        """,
        3.5: """
            plan; planning; reviewed; reviews; review; contingency; conferences; timescales for; clear actions
            actions; written plans
        """,
    },
    Theme.TIMELINESS: {
        6.5: """
            wait|waited|waiting|waits too long; left waiting; drift and delay; not completed|held|seen in time
        """,
        5.0: """
            take too long; takes too long; promptly completed; completed promptly; quicker; swifter; faster
            more slowly; how soon; late; drift; delay|delays|delayed; backlog*; wait|waits|waiting too|long|longer
            waiting times; pace of; timeliness of ~ decision|response|help; decisions take; too slow|slowly
            not swift; overdue
        """,
        1.5: """
            timescale|timescales; timeliness; promptly; prompt; timely; swiftly; swift; quickly; too long; on time
            speed; pace; sooner; right time
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        8.0: """
            supervision; oversight by managers|management|leaders|senior|iros|independent
            iro|iros oversight; independent reviewing officer|officers iro|iros oversight
        """,
        6.5: """
            management oversight; managerial oversight; audit|audits|auditing|auditors; audited; managers oversight
            management grip; management direction|directions; case direction; moderat*; dip sample*
            management decision*; grip of managers; management information; quality management; datasets
            dataset|datasets; auditing; oversee; scrutinise performance; senior oversight; qa
            rationale for ~ decision|decisions
        """,
        5.5: """
            performance information|data|management|monitoring|reports|measures|clinics
        """,
        5.0: """
            oversight
        """,
        4.5: """
            quality assurance
        """,
        4.0: """
            data; performance
        """,
        3.0: """
            managers; reflective; managerial; escalation; challenge by; monitoring; tracking; evaluate what works
            learning from; learning themes; footprint
        """,
        2.0: """
            manager
        """,
    },
    Theme.RECORDING: {
        8.0: """
            chronolog*; case records|notes|files|file|summaries
        """,
        7.5: """
            electronic recording|record*|system*|case
        """,
        6.5: """
            recording; recorded; records; record keeping; minutes; case file|files; documented; copied and pasted
            case recording; record
        """,
        5.5: """
            written to the child
        """,
        3.0: """
            written
        """,
        2.0: """
            rationale; repetitive summaries; electronic; documents; information system
        """,
    },
    Theme.PLACEMENTS: {
        8.0: """
            stable home|homes; live in stable|good|safe
            semi independent
        """,
        7.0: """
            live|living somewhere; somewhere safe|to live; outside the local authority|borough|county
            placement|placements; childrens homes|home; unregistered; unregulated; connected carers; kinship
            sufficiency; supported lodgings; matching; homeless*; accommodated; tenancy; secure accommodation
            deprivation of liberty; brothers and sisters; siblings; miles; extended family; lodgings
            in house provision; live outside; where they live; places to live; suitable homes; good homes
        """,
        6.0: """
            foster*; matched; housing; accommodation; bed and breakfast
        """,
        5.5: """
            residential
        """,
        5.0: """
            tenancies
        """,
        4.5: """
            family time
        """,
        4.0: """
            placed
        """,
        3.0: """
            live; lived; home; homes; move|moves|moving; commission*; settings; carer|carers; in house
            community where they
        """,
        1.5: """
            living; come into care; enter care
        """,
    },
    Theme.PERMANENCE: {
        9.0: """
            life story
        """,
        8.0: """
            care order|orders; back with parents; home with parents
            lifelong links; forever; for good; settled home|homes; permanence; permanency; permanent homes; adoption
            adopt|adopted; adopter*; adoptive; life journey; life histories; long term fostering; reunif*
            return|returned|returning home; pre proceedings; before proceedings; public law; plo; court|courts
            judiciary; discharg* ~ orders|order; legal gateway; legal planning; legal proceedings; special guardian*
            sgo; parallel planning; placement with parents; placed with parents; permanently
            permanent ~ carers|families|family|placements|homes; matched|matching ~ long term
            permanent plan|plans; birth families|parents; matching report*|panel; placement orders
        """,
        7.0: """
            babies; care proceedings; cafcass
        """,
        6.5: """
            long term ~ carers|matching|foster|placements|homes|families
        """,
        4.0: """
            legal
        """,
        3.0: """
            permanent; long term; proceedings; make sense of their past; understand their past; childhood and beyond
            settled home; remain with their carers
        """,
    },
    Theme.HEALTH: {
        11.0: """
            wait|waits|waited|waiting too long ~ dentist|dentists|doctor|gp|therapist|therapy|camhs
        """,
        8.0: """
            health; camhs; emotional well|wellbeing|health|support; dental; dentist*; immunis*; therapeutic*; therapy
            therapist*; sdq*; strengths and difficulties; medical|medicals; nurse; substance misuse; gp
            speech and language; hospital
        """,
        7.0: """
            mental
        """,
        3.0: """
            wellbeing; well being; emotional; physical
        """,
    },
    Theme.EDUCATION: {
        9.0: """
            school place|places
        """,
        8.0: """
            at school; teachers; head teachers; headteachers; laptops; immersion; back in school; classroom*
            exam|exams; educational; virtual school; attainment; personal education plan*; pep|peps; neet
            employment and|or training; employment education; pupils; elective home; exclusion*; excluded; academic
            learners; children missing education; missing education; tutor*; curriculum; gcse|gcses; key stage
            qualifications; college; personal education; jobs; eet; home educated; nursery; reading and
        """,
        7.0: """
            lessons
        """,
        6.5: """
            education; school|schools; university; apprenticeship*
        """,
        6.0: """
            employment
        """,
        3.0: """
            attendance
        """,
        2.0: """
            training; progress and achievement
        """,
    },
    Theme.CHILDS_VOICE: {
        7.5: """
            seen regularly
        """,
        7.0: """
            voice|voices
        """,
        6.0: """
            wishes; direct work; seen alone; children in care council; advocacy; advocate; advocates
            lived experience*; childs perspective; trusting; childrens views; childs views; views of children
            views, wishes; views are; their views; engag* with children; spend time with children; time alone
            see them alone; know ~ children ~ well; children ~ well known; know them well; children are seen|visited
            feedback from children; feel heard; listened to; know and understand how to complain; involved in
            co design*; care council; young inspectors; have a say; relationships with children
            relationships with them; cicc; engagement with children; consult* with children
        """,
        5.0: """
            participat*; independent visitor*; visits to children; influence
        """,
        4.5: """
            visit children
        """,
        4.0: """
            visits
        """,
        3.0: """
            views; relationship|relationships; visited; visit; listen; interests; worries; family networks
            speak ~ children; know; hobbies
        """,
        2.0: """
            experiences; feelings; heard; attend ~ conferences|reviews|meetings; seen
        """,
    },
    Theme.CARE_LEAVERS: {
        9.0: """
            care experienced young
        """,
        7.5: """
            care leaver|leavers
        """,
        7.0: """
            leaving care
        """,
        5.5: """
            council tax; bus passes; setting up home; first home; leave care; left care
            leaves care; personal adviser*|advisor*; pathway plan|plans|planning; care experienced; staying put
            local offer; care leaving; independent living; staying close; pathway adviser*; live independently
            transition* to adulthood; preparation for adulthood; move into adulthood; adulthood; entitlements
            turn|turned|turns 18; beyond 18
        """,
        4.5: """
            pas
        """,
        3.0: """
            advisers
        """,
        2.5: """
            independence
        """,
        1.0: """
            young adults; post 18; young people
        """,
    },
    Theme.UNACCOMPANIED: {
        11.0: """
            unaccompanied; asylum; uasc; national transfer; age assessments
        """,
        8.5: """
            interpreters
        """,
    },
    Theme.DISABLED_CHILDREN: {
        10.0: """
            disabled
        """,
        9.0: """
            disability|disabilities; short breaks; send; special educational; children with complex
            education health and care plan*; ehcp; ehc; idcs; transition to adult; transitions team
            adult social care
        """,
        6.5: """
            unpaid carers
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        9.0: """
            missing from home|care; go|goes|went|going|gone|reported|who are missing
            missing children|episodes|incidents; missing panel; exploit*; return home interview*; return interview*
            trafficking; trafficked; county lines; radicalis*; extremis*; serious violence; knife; extra familial
            youth violence; youth justice; contextual safeguarding; modern day slavery; cse; mace
            harm outside the home; outside of the home; disrupt perpetrators; crime; dangerous relationships
            shield team; rhi; rhis; have been missing; young people offend*
        """,
        8.0: """
            children missing from; gang*; criminal; offenders; offending; prevent duty
        """,
        4.5: """
            missing
        """,
        4.0: """
            disrupt*; vulnerable adolescents
        """,
        3.0: """
            at risk from; peers; adolescent*; diversion*; adolescents
        """,
    },
    Theme.WORKFORCE: {
        8.0: """
            workforce; caseload|caseloads; iro caseloads
        """,
        7.5: """
            changes of|in social worker|workers
        """,
        6.5: """
            learning and development; asye; staff shortages; hire|hired|hiring; social work teams are|have; pay
            staff stay; staff are; proud to; caseload|caseloads; retention; retain; staffing; turnover
            agency workers|staff|social; vacanc*; newly qualified; workload|workloads; academy
            assessed and supported; morale; permanent staff|social; professional development|training
            social workers|staff|workers|practitioners|they|pas ~ feel|like|enjoy|value|felt|love
            staff|workers|practitioners are; staff report|said|say|told|spoke|speak; proud to work
            social work capacity; stable workforce; unqualified; inexperienced; supportive culture
            good place to work; workplace; working environment; social work posts; they spoke highly; speak highly
            spoke very highly; capacity issues; additional workers|staff|social; experienced social workers
            additional qualified; carers ~ recruitment; training courses; practice culture
        """,
        5.5: """
            posts; training opportunities|programme|offer; staff have
        """,
        5.0: """
            well supported by|in; social workers report|said|told|benefit|spoke; training for
        """,
        4.5: """
            recruit*
        """,
        3.0: """
            workers
        """,
        2.5: """
            staff; workers ~ trained; teams; capacity; training; team managers; employed; social worker|workers
            practitioners
        """,
        2.0: """
            social work
        """,
        1.5: """
            inspectors spoke
        """,
    },
    Theme.OVERALL: {
        12.0: """
            arrangements ~ lead to
        """,
        5.0: """
            well cared for; top grade; highest rating; improved services; turned around; real pace
            inspectors praised ~ services; special measures; report ~ praises|says services; services ~ improving
            government intervention; climbed from; moved up; stayed at; remain good|outstanding
            remains good|outstanding; highest grade; rated; overall effectiveness
            services for children ~ good|improved|deteriorated|remain; services for children and families ~ are|in
            outcomes ~ inadequate; inconsistent experiences; improvement journey; all four areas; every area
            children and families receive; good service; good quality services; serious failures|weaknesses
            quality indicator; improvement* in services; across the board; progress and experiences
        """,
        4.0: """
            judged|rated|graded ~ good|outstanding|inadequate|requires; consistently effective
        """,
        3.5: """
            children receive; work to do; needs to change; overall; quality of ~ practice; social work practice
            positive outcomes
        """,
        3.0: """
            intervention
        """,
        2.5: """
            more to do; must change; practice; the service; model of practice; practice model; practice framework
            improvements; improved since; outcomes; well cared for; good progress; services; service
        """,
    },
    Theme.SCOPE: {
        14.0: """
            this letter summari*; inspectors looked at; inspectors considered; inspectors evaluated
            inspectors also looked; ofsted will take; visit was carried; inspection was carried; the visit looked at
            methodology; we have notified; full report is|can; read the ~ letter|report; i am writing; referred to as
            a range of evidence; also looked at; inspectors also held; inspectors also spoke|met
            you will want to review; yours sincerely; inspectors were primarily; observed multi agency
            they looked at; to look at; performance evaluation inspection; joint inspection; joint targeted area
        """,
        3.5: """
            opening visits; letters; monitoring visits; letter from|about; full inspection; recommendations of
            share responsibility; local area; was inspected; were inspected; were with the council
        """,
    },
    Theme.OTHER: {
        0.0: """
            lessons from|learned|learnt; learn|learns|learned lessons; lessons are|for
            the visit; this visit; during the visit; focused visit; exploitation team; assess progress
            in care and care leavers; unaccompanied care; disability teams; throughout the visit; work needed
            poor mental; information is missing; work with; works with; working with; work to; work on; work is|was
            in line with; early help assessments; children in need of help; children in care and care leavers
            well managed; well supported; at home; living with; needs of children; child in need or child
            young people who; in place; attend school; family home; work together; work well; works well
            children who need; risk assessments; risk assessment; strengths and risks; help and support; view of
            in view; health and care regulator
        """,
    },
}
