"""Everyday words and phrases that point to a theme in stories and releases, theme by theme."""

from briefing_app.domain.themes import Theme

EVERYDAY_THEMES: dict[Theme, str] = {
    Theme.LEADERSHIP: """
        chief executive; chief exec; council leader; leader of the council; cabinet; cabinet member*
        portfolio holder*; councillor*; councillors; elected member*; politician*; mayor; minister*; government
        department for education; dfe; commissioner*; trust board; board; boards; governance; scrutiny committee
        committee; full council; budget*; million; funding; money; investment; invest*; spend*; cost; savings
        cuts; pay for; cash; grant; strategy; strategies; vision; ambition*; corporate parent*; director*
        interim director; at the top; top team; senior team; senior leader*; leaders; partners; partnership*
        transformation; improvement plan; action plan; improvement board; statutory direction; intervention
        peer review; peer challenge; sector led; apologis*; sorry; pledge*; promise*; commit*; welcome*; vow*
        accept*; determined; priority; priorities; self evaluation; self assessment; know their service
        know themselves; culture; integrated care board; icb; nhs; police and crime commissioner; reorganisation
        merger; local government; opposition; labour; conservative*; liberal democrat*; tory; tories; green party
        plan will; will publish; has agreed; has set aside; set up; working group; recruit a; appointed
        appointment; steps taken; since the visit; in response
    """,
    Theme.FRONT_DOOR: """
        front door; referral*; refer; referred; mash; hub; contact team; contact centre; switchboard; helpline
        phone; phones; call handlers; callers; rings; rang; ring; enquir*; threshold*; screening; triage
        strategy discussion*; strategy meeting*; early help; early years; family hub*; children s centre*
        childrens centre*; health visitor*; family support; prevention; preventive; signpost*; out of hours
        night team; weekend; emergency duty; section 47; child protection enquir*; information sharing
        share information; consent; police notif*; concern*; worried; worries about a child; neighbours; bruise*
        first contact; one stop; website; online form; portal; step down; stepping down; step up; partner agencies
        allegations; lado; designated officer; abuse; safeguarding alert*; safeguarding concern*
        deprivation of liberty; domestic abuse
    """,
    Theme.ASSESSMENTS: """
        assessment*; assess; assessed; assessing; assessor*; reassess*; analysis; analyse*; analytical; genogram*
        family history; family histories; histories; parenting capacity; capacity to change; pre birth; unborn
        viability; fathers; dads; absent father*; culture and religion; heritage; faith; identity; ethnicity
        needs are understood; picture of; portrait; full picture; risk and need; carers assessment*
        care act assessment*; strengths and risks; both sides of the family; grandparents views
        understand what life; holistic; in the round
    """,
    Theme.PLANS: """
        plan; plans; planning; care plan*; child in need; core group*; conference*; child protection conference*
        child protection plan*; review; reviews; reviewing; reviewed; independent reviewing officer*; iro; iros
        contingenc*; safety plan*; ehc; ehcp*; health and care plan*; annual review*; goals; targets; objectives
        steps; milestones; who does what; by when; timescale*; actions; outcome focused; jargon; what must change
        written agreement*; support plan*; plan b; if things go wrong; smart; measurable; deadline*; to do list
    """,
    Theme.TIMELINESS: """
        wait; waits; waiting; waited; queue*; queuing; backlog*; delay*; delayed; late; overdue; slow; slowly
        slowness; drift*; too long; weeks; months; days; prompt*; swift*; quick*; speed*; pace; on time; in time
        timely; timeliness; deadline*; same day; within a day; 24 hours; hours; lag; hold up*; hanging on
        bottleneck*; outstanding work; waiting list*; long before; sooner; statutory timescale*; twenty weeks
        20 weeks; at last
    """,
    Theme.MANAGEMENT_OVERSIGHT: """
        supervision; supervise*; supervisor*; managers; manager; team manager*; management; audit*; auditor*
        auditing; dip sampl*; case sampl*; oversight; oversee*; grip; sign off; signed off; signs off; check
        checks; checking; spot check*; quality assur*; quality of practice; performance; data; figures; dashboard*
        spreadsheet*; statistic*; tracker*; track; tracking; panel; panels; challenge; escalat*; direction
        second pair of eyes; reflect*; reflective; learning from; feedback loop; one to one*; monitor*; rationale
        decision making; decisions; look over
    """,
    Theme.RECORDING: """
        record*; recorded; recording; note; notes; case note*; notekeeping; note taking; minutes; minute taker*
        file; files; filing; paperwork; form; forms; written up; write up; writing up; typed; chronolog*
        electronic; database; it system; computer*; log; logs; logged; document*; up to date record*; entries
        entry; spelling; copy and past*; cut and past*; jargon free; blank; missing from the file; paper trail
        summary; summaries; tick box; handwritten; email*; template*; inputting
    """,
    Theme.PLACEMENTS: """
        foster*; fostering; foster carer*; foster family; foster families; placement*; children s home*
        childrens home*; residential; home*; homes; house; houses; housing; accommodat*; flat; flats; bed; beds
        hostel*; hotel*; b and b; bed and breakfast; lodging*; supported lodging*; semi independent; unregistered
        unregulated; matching; matched; move; moves; moved; moving; stable; stability; settled; secure; kinship
        relatives; grandparent*; grandmother; aunt*; uncle*; connected; brothers and sisters; siblings
        out of area; out of county; miles; far from; close to home; near home; beyond the border; sufficiency
        emergency placement*; staying put; care home*; nursing home*; home care; domiciliary; providers; agencies
        bedroom*; spare room; carers; homeless*; tenanc*; landlord*; rent; commissioning of homes
    """,
    Theme.PERMANENCE: """
        permanen*; adopt*; adopter*; adoption; special guardian*; guardianship; court; courts; judge*; cafcass
        lawyers; legal; solicitor*; proceedings; pre proceedings; plo; public law outline; care order*; order
        orders; discharge; reunif*; return home; going home; back home; rehabilitat*; life story; life stories
        memory box*; memory book*; later life letter*; long term; for good; forever; for keeps; childhood
        till they grow up; early permanence; birth parents; birth family; birth mother; mother and baby; babies
        baby; newborn; parallel plan*; twin track*; family time; contact with; see their parents; family finding
        matching panel; family for life; life long link*; belonging; origins; story of their life; grow up with
    """,
    Theme.HEALTH: """
        health; healthy; nurse; nurses; doctor*; gp; gps; dentist*; dental; teeth; tooth; optician*; eye test*
        glasses; hearing; immunis*; vaccin*; jab; jabs; medical*; hospital*; camhs; mental; emotional; wellbeing
        anxiety; anxious; depress*; self harm; therap*; psycholog*; psychiatr*; counsel*; trauma; sdq*
        strengths and difficulties; sleep; diet; weight; obes*; exercise; gym; sexual health; drug*; alcohol
        substance; smoking; vap*; speech and language; physio*; occupational therap*; paediatric*; autism diagnos*
        diagnosis; adhd assess*; health passport*; health history; clinic*; ambulance; surgery; prescription*
        illness*; disease; midwi*; maternity; reablement; discharge from hospital; hospital discharge; nhs trust
    """,
    Theme.EDUCATION: """
        school*; schools; schooling; pupil*; class; classes; classroom*; teach*; teacher*; headteacher*
        head teacher*; lesson*; learn; learning; learner*; education*; virtual school; virtual head*; pep; peps
        personal education; college*; universit*; degree; a level*; gcse*; exam*; grades at school; results
        attainment; reading; literacy; maths; phonics; attendance; absen*; truan*; exclu*; suspen*; nursery
        nurseries; early years; homework; tutor*; tuition; laptop*; apprentic*; job; jobs; work experience
        training place*; neet; employ*; payroll; careers; elective home; home educat*; home school*
        missing education; off roll*; part time timetable*; uniform; playground; sixth form*; governor*
        curriculum; transport to school; school places; alternative provision; pupil referral unit*; reintegrat*
    """,
    Theme.CHILDS_VOICE: """
        voice; voices; listen*; heard; hear; ask children; asked children; children s views; views; wishes
        feelings; say in; a say; have their say; participat*; children in care council; care council
        youth council; youth forum; forum; young inspector*; advoca*; independent visitor*; complain*; complaint*
        direct work; play*; draw*; puppet*; toys; games; know children; know them well; knows them; gets to know
        trust*; trusting; relationship*; bond; seen alone; see them alone; see children alone; alone; visit*
        visits; visited; talk to; talk with; spend time; words of children; letters to children
        letter to the child; child s own words; in their own words; lived experience; child centred
        remember birthdays; same social worker; changes of social worker; feedback; surveys; consult*; co produc*
        co design*; opinions; speak up
    """,
    Theme.CARE_LEAVERS: """
        care leaver*; leaving care; left care; leave care; care experienced; personal adviser*; personal advisor*
        pathway plan*; pas; over 18*; over 21*; 18 to 25; 18 and 25; until 25; to 25; aged 21; after 21
        past eighteen; young adults; local offer; council tax; setting up home; independen*; budgeting; cooking
        driving lessons; moving on; move on; in touch with; keep in touch; stay in touch; stays in touch
        lost touch; adulthood; grown up; young parents; prison; custody; care leavers hub; drop in
        christmas dinner; entitled; entitlement*; exemption; former foster
    """,
    Theme.UNACCOMPANIED: """
        unaccompanied; asylum*; asylum seek*; refugee*; separated; lorry; lorries; boat*; dinghy; channel; dover
        kent coast; port; border force; home office; national transfer; age assess*; age dispute*; interpret*
        translat*; own language; english lessons; esol; mother tongue; pashto; kurdish; arabic; tigrinya; dari
        eritrea*; sudan*; afghan*; iran*; syria*; vietnam*; albania*; from abroad; arrive alone; arrived alone
        arriving alone; alone in this country; without a parent; without parents; mosque; halal; red cross
        family tracing; immigration; solicitor*; leave to remain; overseas; country; home country; abroad
        torn from; crossing
    """,
    Theme.DISABLED_CHILDREN: """
        disab*; wheelchair*; special needs; special educational; send; sen; learning disab*; autis*; short break*
        respite; overnight break*; direct payment*; complex needs; complex health; life limiting; transition*
        to adult services; preparing for adulthood; adult services; equipment; hoist*; adaptation*; sign language
        deaf; blind; visual*; sensory; communicat*; makaton; special school*; additional needs; parent carer*
        personal assistant*; sibling support; aids; inclusive; accessible play; continuing care; downs syndrome
        cerebral palsy
    """,
    Theme.MISSING_EXPLOITATION: """
        missing; exploit*; gang*; county lines; knife; knives; violence; grooming; groomed; sexual exploit*
        criminal exploit*; traffick*; modern slavery; slavery; runaway*; run away; ran away; running away; ran off
        run off; runs off; goes missing; go missing; return interview*; return home interview*; absconding
        radicali*; extremis*; contextual; harm outside the home; outside the home; hotspot*; street*; park*
        takeaway*; taxi*; disrupt*; dealers; drugs line; mapping; peers; peer group*; online abuse
        police intelligence; intelligence; nrm; national referral mechanism; exploiters; perpetrator*
        vulnerable adolescents; adolescent*; teenagers at risk; carried drugs; dealing; cuckoo*
        serious youth violence; youth workers; risk management meeting*; mace
    """,
    Theme.WORKFORCE: """
        staff; staffing; workforce; social workers; social worker; practitioner*; caseload*; workload*
        agency staff; agency; locum*; temps; temporary staff; permanent staff; vacanc*; vacant; recruit*
        recruitment; retention; retain*; turnover; sickness; sick; morale; moral; burnout; stress*
        newly qualified; asye; academy; apprentices social work; training; induction; trained; qualified
        experienced; posts; post; churn; stay in their jobs; stay longer; leaving; leavers rate; pay; payment
        retention payment; proud to work; like working; enjoy working; love working; happy at work
        support from managers; colleagues; team spirit; teams; manageable; stretched; overload*; overwhelm*
        juggling; cases each; career; progression; unison; union; overseas recruit*; international recruit*
        hybrid work*; office; hot desk*; student social worker*; trainees; unqualified
    """,
    Theme.OVERALL: """
        overall; rated; rating; graded; grade; grades; judged; judgement; judgment; outstanding; good overall
        inadequate; requires improvement; upgraded; downgraded; improved; improving; better than; best; worst
        top marks; progress; progressed; turned around; turnaround; transformed; right direction; serious failings
        failing; failed; failure*; verdict; result; report card; praised; glowing; damning; critical report
        strengths; weaknesses; more to do; further to go; services for children; children s services
        childrens services; children are safe; kept safe; no children unsafe; left at risk; widespread
        action plan required; priority action; four areas; all areas; across the board; the highest; the lowest
        statement of action
    """,
    Theme.SCOPE: """
        inspectors visited; visited; visit took place; inspection took place; carried out; team of inspectors
        inspectors spoke; spoke to; spoke with; met with; talked to; looked at; examined; focused on; sampled
        read files; case files; days on site; on site; fortnight; week of; two day*; two weeks; five days
        published; report was published; letter was published; framework; short inspection; focused visit
        monitoring visit; full inspection; inspection of local authority; ilacs; will return; next inspection
        next visit; come back; lead inspector; her majesty; his majesty; hmi; inspectorate*; under the; no grade
        not graded; does not give; not a full; every three years; unannounced; notice; evidence; survey of parents
        cqc; ofsted; estyn; care inspectorate; commission
    """,
    Theme.OTHER: """
        domestic abuse; domestic violence; neglect; private foster*; privately fostered; money advice; poverty
        food bank*; complaints; complaint; parents involved; fathers groups; perpetrators; victims; carers
        unpaid carer*; young carer*; youth justice; youth offending; court order offenders; bail; remand
        number of children in care; population; deprivation; census; radio; weather; charges; charging; fees
        legal fees; tribunal*; appeals; edge of care; family group conference*; family group decision*
        respite for carers; technology; telecare; reablement; translation; interpreters
    """,
}
