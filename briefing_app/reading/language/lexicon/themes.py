"""Words that tell what a sentence is about, theme by theme, by how much they weigh.

A topic named outright (health, missing children) weighs more than a way of working (plans, oversight), and that more
than who does it (leaders, social workers). Under `OTHER` stand phrases that would mislead.
"""

from briefing_app.domain.themes import Theme

THEMES: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        5.5: """
            leaders know; leadership; lead member; chief executive; elected members; councillors; councillor ~ board
            corporate parenting; corporate parents; political*; governance; improvement board|plan; self evaluation
            self assessment; self aware*; know themselves; know ~ service|services ~ well; strategic*
            corporate leaders|leadership|support|commitment|priorit*; scrutiny; vision; accountability; peer review
            external scrutiny; trust board; transformation; line of sight; partnership board
            safeguarding board|partnership; partnership working at; corporate; strategic partners*; lscb
            ambitious for children; relationships with|between ~ partners|agencies|partner
            strengths and areas for development; investment; financial; funding; budget*; resources
            learning organisation; learning culture; culture of; community leaders; directors; the board; board has
            sufficiency of leadership; commissioner
        """,
        2.0: """
            leaders have; leaders are; senior managers were|are; firm grip; leaders; senior managers|management
            managers and leaders; director|directors; local authority has|is|recognises; partners
            partnership|partnerships; strategy; priorities; commitment; culture; members; complaints
        """,
        1.0: """
            council; rebuilt the service
        """,
    },
    Theme.FRONT_DOOR: {
        6.0: """
            abuse; abused; at the front; first contact; first point of contact; calls; concerns raised
            child protection; front door; mash; safeguarding hub; referral|referrals; referred to childrens|early
            contact and referral; contacts; icart; threshold|thresholds
            strategy meeting|meetings|discussion|discussions; section 47; child protection enquir*|investigation*
            screening; screened; emergency duty; out of hours; step|stepped|stepping down|up; early help
            family hub*; initial child protection conference*; neglect; domestic abuse|violence; lado
            designated officer; private fostering; privately fostered; information sharing; sharing information
            share information; allegations; family group conferenc*; targeted support; consent; safeguarding enquir*
            help and protection; immediate protection; police protection; urgent protection; re referral*
            early intervention; intensive family|support; family intervention; single point; duty and advice
            initial response; assessment service; initial decision*
        """,
        3.0: """
            police; partner agencies; multi agency; partners; agencies; risk of harm; significant harm; at risk
            harm; child protection; safeguarding; immediate risk; domestic; safeguard children; keep children safe
            protect children; family support; edge of care; de escalate; escalate concerns; right help
            level of need; information ~ shared; decision making; identified quickly; professionals
            community resources
        """,
    },
    Theme.ASSESSMENTS: {
        6.0: """
            assessment|assessments; assess; assessed; reassess*; genogram*; pre birth; analysis of risk*
            unborn; family history|histories; parental history
        """,
        2.5: """
            analysis; history|histories; analyse*; needs and risks; risk and need; identity; family dynamics
            parenting capacity
        """,
        8.0: """
            carers assessments; occupational therapy assessment
        """,
    },
    Theme.PLANS: {
        6.0: """
            child in need plan*|planning; child protection plan*|planning; care plan|plans|planning; core group*
            review conference*; childrens plans; safety plan|plans|planning; child protection plans
            independent reviewing officer*; iro|iros; statutory review*; care reviews; childrens reviews
            child in need meeting*; contingency plan*; case conference*; child protection conference*|chair*
            written agreements; planning meeting*; review meeting*
        """,
        3.5: """
            plan; plans; planning; reviewed; reviews; review; contingency; conferences; timescales for
            clear actions; actions; written plans
        """,
    },
    Theme.TIMELINESS: {
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
        6.5: """
            wait|waited|waiting|waits too long; left waiting; drift and delay; not completed|held|seen in time
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        6.5: """
            management oversight; managerial oversight; supervision; audit|audits|auditing|auditors; audited
            quality assurance; managers oversight; management grip; management direction|directions; case direction
            performance information|data|management|monitoring|reports|measures|clinics; moderat*; dip sample*
            management decision*; oversight; grip of managers; management information; quality management; datasets
            dataset|datasets; auditing; oversee; scrutinise performance; senior oversight; qa
        """,
        3.0: """
            managers; manager; data; reflective; managerial; escalation; challenge by; performance; monitoring
            tracking; evaluate what works; learning from; learning themes; footprint
        """,
    },
    Theme.RECORDING: {
        6.5: """
            chronolog*; recording; case records|notes|files|file|summaries; recorded; records; record keeping
            electronic recording|record*|system*|case; written to the child; minutes; case file|files; documented
            copied and pasted; case recording; record
        """,
        2.0: """
            rationale; repetitive summaries; electronic; written; documents; information system
        """,
    },
    Theme.PLACEMENTS: {
        7.0: """
            live|living somewhere; somewhere safe|to live; outside the local authority|borough|county
            placement|placements; foster*; residential
            childrens homes|home; unregistered; unregulated; connected carers; kinship; sufficiency
            supported lodgings; matching; matched; homeless*; housing; accommodation; accommodated; tenancy
            tenancies; bed and breakfast; secure accommodation; deprivation of liberty; family time
            brothers and sisters; siblings; miles; extended family; lodgings; semi independent; in house provision
            live outside; where they live; places to live; suitable homes; good homes
        """,
        3.0: """
            placed; live; lived; home; homes; move|moves|moving; commission*; settings; carer|carers; in house
            community where they
        """,
        1.5: """
            living; come into care; enter care
        """,
    },
    Theme.PERMANENCE: {
        8.0: """
            lifelong links; forever; for good; settled home|homes; babies; permanence; permanency; permanent homes
            adoption; adopt|adopted; adopter*; adoptive; life story; life journey; life histories
            long term fostering; reunif*; return|returned|returning home; pre proceedings; before proceedings
            public law; plo; care proceedings; court|courts; cafcass; judiciary; discharg* ~ orders|order
            legal gateway; legal planning; legal proceedings; special guardian*; sgo; parallel planning
            placement with parents; placed with parents; permanently
            permanent ~ carers|families|family|placements|homes
            long term ~ carers|matching|foster|placements|homes|families; matched|matching ~ long term
            permanent plan|plans birth families|parents
        """,
        3.0: """
            permanent; long term; legal; proceedings; make sense of their past; understand their past
            childhood and beyond; settled home
            remain with their carers
        """,
    },
    Theme.HEALTH: {
        8.0: """
            health; camhs; emotional well|wellbeing|health|support; mental; dental; dentist*; immunis*; therapeutic*
            therapy; therapist*; sdq*; strengths and difficulties; medical|medicals; nurse; substance misuse; gp
            speech and language; hospital
        """,
        3.0: """
            wellbeing; well being; emotional; physical
        """,
    },
    Theme.EDUCATION: {
        8.0: """
            at school; teachers; head teachers; headteachers; laptops; immersion; back in school
            school place|places; classroom*; lessons; exam|exams; education; educational
            school|schools; virtual school; attainment; personal education plan*; pep|peps; neet
            employment and|or training; employment education; pupils; elective home; exclusion*; excluded; academic
            university; apprenticeship*; learners; children missing education; missing education; tutor*; curriculum
            gcse|gcses; key stage; qualifications; college; personal education; employment; jobs; eet; home educated
            nursery; reading and
        """,
        2.0: """
            training; attendance; progress and achievement
        """,
    },
    Theme.CHILDS_VOICE: {
        6.0: """
            voice|voices; wishes; direct work; seen alone; children in care council; advocacy; advocate; advocates
            participat*; lived experience*; childs perspective; trusting; childrens views; childs views
            views of children; views, wishes; views are; their views; independent visitor*; engag* with children
            spend time with children; time alone; see them alone; know ~ children ~ well; children ~ well known
            know them well; visits to children; visit children; children are seen|visited; seen regularly
            feedback from children; feel heard; listened to; know and understand how to complain; involved in
            co design*; influence; care council; young inspectors; have a say; relationships with children
            relationships with them
        """,
        3.0: """
            views; relationship|relationships; visits; visited; visit; experiences; listen; feelings; heard
            interests; worries; attend ~ conferences|reviews|meetings; family networks; speak ~ children; know; seen
            hobbies
        """,
    },
    Theme.CARE_LEAVERS: {
        9.0: """
            care leaver|leavers; care experienced young; leaving care
        """,
        5.5: """
            council tax; bus passes; setting up home; first home; leave care; left care
            leaves care personal adviser*|advisor*; pas; pathway plan|plans|planning
            care experienced; staying put; local offer; care leaving; independent living; staying close
            pathway adviser*; live independently; transition* to adulthood; preparation for adulthood
            move into adulthood; adulthood
        """,
        1.0: """
            independence; young adults; post 18; young people; advisers
        """,
    },
    Theme.UNACCOMPANIED: {
        11.0: """
            unaccompanied; asylum; uasc; national transfer; age assessments; interpreters
        """,
    },
    Theme.DISABLED_CHILDREN: {
        9.0: """
            disabled; disability|disabilities; short breaks; send; special educational; children with complex
            education health and care plan*; ehcp; ehc; idcs; transition to adult; transitions team; unpaid carers
            adult social care
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        9.0: """
            missing from home|care; go|goes|went|going|gone|reported|who are missing
            missing children|episodes|incidents; children missing from; missing panel; exploit*
            return home interview*; return interview*; trafficking; trafficked; county lines; gang*; radicalis*
            extremis*; serious violence; knife; extra familial; youth violence; youth justice
            contextual safeguarding; modern day slavery; cse; mace; harm outside the home; outside of the home
            disrupt perpetrators; criminal; crime; dangerous relationships; shield team; rhi; rhis
            have been missing; young people offend*
        """,
        3.0: """
            missing; at risk from; peers; adolescent*; disrupt*; vulnerable adolescents; diversion*; adolescents
        """,
    },
    Theme.WORKFORCE: {
        6.5: """
            learning and development; asye; staff shortages; posts; hire|hired|hiring; social work teams are|have; pay
            staff stay; staff are
            proud to; caseload|caseloads; recruit*; retention; retain; workforce; staffing; turnover
            agency workers|staff|social; vacanc*; newly qualified; workload|workloads
            training opportunities|programme|offer; academy; assessed and supported; morale; permanent staff|social
            professional development|training
            social workers|staff|workers|practitioners|they|pas ~ feel|like|enjoy|value|felt|love
            staff|workers|practitioners are; staff report|said|say|told|spoke|speak; well supported by|in
            proud to work; social work capacity; changes of|in social worker|workers; stable workforce
            social workers report|said|told|benefit|spoke; unqualified; inexperienced; supportive culture
            good place to work; workplace; working environment; social work posts; they spoke highly; speak highly
            spoke very highly; capacity issues; additional workers|staff|social; experienced social workers
            staff have; training for; additional qualified; carers ~ recruitment
        """,
        2.5: """
            staff; workers ~ trained; teams; capacity; training; team managers; employed; inspectors spoke
        """,
        0.8: """
            social worker|workers; practitioners; workers; social work
        """,
        8.0: """
            caseload|caseloads; iro caseloads
        """,
    },
    Theme.OVERALL: {
        12.0: """
            arrangements ~ lead to
        """,
        5.0: """
            well cared for; top grade; highest rating; improved services; turned around; real pace
            inspectors praised ~ services; intervention; special measures; report ~ praises|says services
            services ~ improving; government intervention; climbed from; moved up; stayed at
            remain good|outstanding; remains good|outstanding; highest grade; rated; overall effectiveness
            services for children ~ good|improved|deteriorated|remain; services for children and families ~ are|in
            judged|rated|graded ~ good|outstanding|inadequate|requires; outcomes ~ inadequate
            inconsistent experiences; improvement journey; all four areas; every area; children and families receive
            children receive; good service; good quality services; serious failures|weaknesses; quality indicator
            improvement* in services; across the board; progress and experiences
        """,
        2.5: """
            work to do; more to do; needs to change; must change; overall; quality of ~ practice; practice
            the service; model of practice; practice model
            practice framework; social work practice; improvements; improved since; positive outcomes; outcomes
            well cared for; good progress; consistently effective; services; service
        """,
    },
    Theme.SCOPE: {
        14.0: """
            this letter summari*; inspectors looked at; inspectors considered; inspectors evaluated
            inspectors also looked; ofsted will take; visit was carried; inspection was carried; the visit looked at
            methodology; we have notified; full report is|can; read the ~ letter|report; i am writing
            referred to as; a range of evidence; also looked at; inspectors also held; inspectors also spoke|met
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
