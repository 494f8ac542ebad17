"""Words that tell what a sentence is about, theme by theme, by how much they weigh."""

from briefing_app.domain.themes import Theme

THEMES: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        3.0: """
            leadership; leaders; senior manager|managers|management; leadership team; director of childrens; dcs
            chief executive; elected members; councillors; corporate parenting board; lead member; political
            governance; improvement board|plan; self evaluation; self assessment; strategic*; corporate parent*
            scrutiny; vision; ambition of; commissioner; trust board
        """,
        1.5: """
            partnership*; corporate; council; local authority has; the local authority; restructure*; strategy
            investment; culture; self aware*; sufficiency strategy
        """,
    },
    Theme.FRONT_DOOR: {
        4.0: """
            front door; mash; multi agency safeguarding hub; referral|referrals; contact|contacts
            threshold|thresholds; strategy meeting|meetings|discussion|discussions; section 47
            child protection enquir*|investigation*; screening; emergency duty team; out of hours; step* down|up
            early help; domestic abuse|violence; lado; designated officer; police; information sharing
            private fostering; neglect; sharing information; homeless*; 16 and 17 year; targeted support
            family hub*; edge of care; allegations against; single point of access; integrated front
        """,
        1.5: """
            partner*; multi agency; initial response; risk of harm; significant harm; safeguarding; immediate risk
            child protection; agencies
        """,
    },
    Theme.ASSESSMENTS: {
        5.0: """
            assessment|assessments; assessed; chronolog*; genogram*; pre birth; analysis of risk*; unborn
            risk assessment*
        """,
        1.5: """
            analysis; history|histories; analytical; needs and risks; risk and need
        """,
    },
    Theme.PLANS: {
        5.0: """
            child in need plan*|planning; child protection plan*|planning; care plan|plans|planning; pathway plan*
            core group*; review|reviews conference*; childrens plans; plans; independent reviewing officer*
            iro|iros; statutory review*; childrens reviews; child in need; plan; contingency plan*; case conference*
            child protection conference*; written agreements; safety plan*
        """,
        2.0: """
            planning; reviewed; reviews; review; actions; contingency; conferences
        """,
    },
    Theme.TIMELINESS: {
        6.0: """
            drift; delay|delays|delayed; without delay; timescale|timescales; timeliness; pace of; backlog*; waiting
            wait|waits
        """,
        3.0: """
            promptly; timely; swiftly; quickly; too long; too slow; overdue; on time; speed
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        7.0: """
            management oversight; supervision; oversight; audit|audits|auditing|auditors; quality assurance
            managers oversight; management grip; case direction; performance information|data|management
            performance monitoring; moderat*; learning from; dip sample*; escalation; escalate*; challenge by
            management decision*; sign off; performance
        """,
        2.0: """
            managers; management; manager; data; footprint; reflective; quality of practice
        """,
    },
    Theme.RECORDING: {
        6.5: """
            recording; case records|recording|notes|files|file|summaries; recorded; records; record keeping; record
            electronic recording|record*|system*; case recording; written to the child; ics
        """,
    },
    Theme.PLACEMENTS: {
        5.0: """
            placement|placements; foster*; carer|carers; residential; childrens homes|home; unregistered
            unregulated; connected carers; kinship; sufficiency; supported lodgings; special guardian*; matching
            matched; secure accommodation; live with; live in; placed; homes; settings; deprivation of liberty
            family time; brothers and sisters; siblings
        """,
        2.0: """
            live; living; home; move|moves; commission*; accommodation
        """,
    },
    Theme.PERMANENCE: {
        7.0: """
            permanence; permanency; adoption; adopt*; adoptive; life story; life journey; long term fostering
            reunif*; return home; returned home; pre proceedings; public law outline; plo; care proceedings
            court|courts; cafcass; letter before; discharg* ~ orders|order; long term plans; legal
        """,
    },
    Theme.HEALTH: {
        6.0: """
            health; camhs; emotional; mental; wellbeing; well being; dental; dentist*; immunis*; therapeutic*
            therapy; sdq*; strengths and difficulties; medical; nurse; substance misuse; gp
        """,
    },
    Theme.EDUCATION: {
        6.0: """
            education; educational; school|schools; virtual; attainment; attend school; personal education plan*
            pep|peps; neet; training; pupils; elective home; exclusion*; excluded; academic; university
            apprenticeship*; employment; learners; children missing education; tutor*; curriculum
            attendance at school
        """,
    },
    Theme.CHILDS_VOICE: {
        6.0: """
            voice|voices; wishes; views; direct work; seen alone; children in care council; advocacy; advocate*
            participat*; listen*; lived experience*; childrens experiences; know ~ well; trusting
            relationship|relationships; seen regularly; visited; visits; visit children; children told inspectors
            feedback from children; independent visitor*; engag* with children; speak to children; seen ~ alone
        """,
    },
    Theme.CARE_LEAVERS: {
        7.0: """
            care leaver|leavers; leaving care; personal adviser*|advisor*; pas; pathway plan*; care experienced
            staying put; local offer; care leaving; independent living; staying close; adulthood; tenancy|tenancies
        """,
        2.0: """
            young people; independence; young adults; post 18
        """,
    },
    Theme.UNACCOMPANIED: {
        9.0: """
            unaccompanied; asylum; uasc; national transfer; asylum seeking
        """,
    },
    Theme.DISABLED_CHILDREN: {
        9.0: """
            disabled; disability|disabilities; short breaks; send; special educational; complex needs
            transition to adult|adults
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        9.0: """
            missing; exploit*; return home interview*; return interview*; trafficking; county lines; gang*
            radicalis*; extremis*; criminal*; serious violence; knife; go missing; extra familial; youth violence
            sexual exploitation; contextual safeguarding
        """,
    },
    Theme.WORKFORCE: {
        6.0: """
            caseload|caseloads; recruit*; retention; retain; workforce; staff|staffing; turnover
            agency workers|staff|social; vacanc*; newly qualified; workload*; training ~ staff|workers; academy
            assessed and supported; morale; permanent staff|workforce|social; professional development
            social workers ~ feel|like|told|report|enjoy|value|say|speak|are; well supported; inspectors spoke to
            proud to work; capacity; practitioners ~ feel|told; changes of social worker; stable workforce
        """,
        1.0: """
            social worker|workers; training; employ*; turnover; teams
        """,
    },
    Theme.OVERALL: {
        5.0: """
            overall; services for children ~ good|improved|deteriorated; requires improvement; inadequate
            outstanding; judged|judgement; graded; since the last|previous inspection; quality of practice; practice
            the service; progress since; improved since
        """,
    },
    Theme.SCOPE: {
        12.0: """
            this letter summarises; inspectors looked at; inspectors considered; inspectors evaluated
            inspectors also looked; ofsted will take; visit was carried; inspection was carried; took place
            the visit looked at; methodology; action plan; we have notified; full report; read the ~ letter
            i am writing; referred to as
        """,
    },
}
