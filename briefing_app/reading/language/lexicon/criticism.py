"""Words that report something to improve, by how much they weigh."""

CRITICISM = {
    # Says so whatever chapter it stands in.
    4.5: """
        has|have yet to; yet to be; yet to have; area|areas for further improvement; work in progress
        not made|making sufficient progress; not been sufficient progress; making|made insufficient progress
    """,
    # Says by itself that something must change.
    3.0: """
        ^improve; ^strengthen; ^ensure; ^make sure; ^increase; ^reduce; ^develop; ^address; ^record more
        ^speed up ^raise the; ^clarify; ^review the
        have|having|had to fight|battle; blame|blames|blamed|blaming children|victims|parents
        isnt|arent|wasnt|werent|doesnt|dont|didnt always|enough|yet|fully|consistently|get|know
        hasnt|havent yet|been; area|areas|matter|matters for priority action; marked for priority action
        areas|things|points|matters to act|attend; be|to put right; goes|went|gone wrong; bad bit; fend|fending for
        sat unread; unread; a maze; bungl*; in the dark; gravely; was|were|also waits for; ought to
        asks|asked|asking that; well above|below the national; lowest of the; failed on; challenges remain
        challenge remains
        would have benefited|benefitted; damning; blistering; scathing
        devastating; continues|continue to be ~ challenge|challenging|concern|problem
        should plan|work|have|be; has|have|had|ought to be|get ~ cut|better|reduced|improved|quicker|faster
        must rapidly|urgently|quickly
        areas|things|points|more to work on; areas|things|points|issues to address; make more use of; do more to
        in short supply; firefighting; an|often afterthought; went|gone astray; had|has|have lapsed|ceased; hard to find
        fewer opportunities|chances; distance to travel; postcode; no privacy; is|are|was|were rationed; sketchy
        set|sets out what needs|must; breach*; difficulty|difficulties in; problematic
        high proportion ~ miles|out of|outside|unregistered|agency
        downgraded; dropped|fell|slipped|slid from|to|back; told to|that; must do better; do better; can do better
        let down|children; damning; criticism|criticised|criticises; shortcomings; falls|fell|fall short
        blind spot|spots; unevenly; rushed; muddle; too thin; long waits|delays; unfinished business; lengthening
        less sure|clear|confident; not ~ quick|prompt|ready|easy access; greatest|biggest risk; no independent
        under strain; lost sight; lack|lacked grip; more slowly; not as quickly; needs|need more; room to improve
        should be improved|strengthened|reviewed|reduced
        require|requires|required additional|greater|further|more|sustained
        make|makes|making|made ~ difficult|harder; little awareness|understanding|knowledge|attention; not enough
        more ~ needs|need to be|do
        more|further ~ work|action|improvement|progress|attention is|was|are needed|required|necessary; more to do
        more is needed; much to do; work to do; further to go; long way to go; work remains; work is|was needed
        more work; more needs; more could; needs|need|needed to improve|be
        need|needs to strengthen|ensure|do|develop|embed|address|make|take; need|needs further|more
        need|needs ~ improvement|improving|strengthening|attention; one in two|three|four|five ~ empty|vacant|late
        empty; is|are|was|were|be needed; require|requires|required improvement|improving|strengthening|development
        further improvement|improvements|development is|are|was|were
        improvement|improvements is|are|was|were needed|required; in need of improvement; requires improvement
        areas for improvement; area for improvement; area for further development; needs work; not always; not yet
        not consistently; not sufficiently; not routinely; not all; not good enough; not fully; not every; nor
        not adequately; not as ~ as; not kept; not helped|helping; not received; not improved; not known
        not specific enough; too many; too few; too long; too often; too much; too late; too slow|slowly
        too variable; too brief; too little; too high; too reliant; too low; too focused; too frequently
        too heavily; too broad|general|vague|generic|optimistic|adult|process; too far; far too; still too
        too young; lack of; lack; lacking; lacks|lacked|lacking; absence of; is|are|was|were|been|often absent
        insufficient*; inconsisten*; inadequa*; deficien*; deficit*; negligible
        fail|fails|failed|failing|failings|failure|failures; shortfall*; unacceptabl*; ineffective*
        poor|poorly|poorer; weak|weaker|weakness|weaknesses|weakly|weakest; unallocated; backlog*; drift*; missed
        missed opportunities; less than half; fewer than half; less well; less consistent|consistently
        underdeveloped; undeveloped; under developed|used|resourced|reported|utilised|represented; unsuitable
        inappropriate*; overly; over optimistic; overoptimistic; left at
        left in|to; left waiting; unable to; unnecessar*; unaware; unclear; variab*
        varied|varies|vary|variation|variations; delay|delays|delayed; slow|slower|slowly; gap|gaps; room for
        scope to; scope for; would|could benefit; could be; should be more; capacity to improve; could do
        should have; would be better; recognis*|aware|acknowledg*|accept*|understand|know ~ need to|for
        recognis*|aware|acknowledg*|accept* ~ more|further|variab*|inconsisten*; know ~ need|needs to; wait too
        waiting too; waiting for; long wait|waits|waiting; have|has|having to wait
        wait|waited|waiting months|weeks|long|longer; widespread; deteriorat*; declined in; worse|worsen*
        neglected by; fragile; fragility; vulnerable to; unsafe; uneven*; patchy; disjointed; fragmented
        hampered|hampers; hinder*; imped*; compromis*; undermin*; inhibit*; unresolved; overdue; incomplete
        incompletely; out of date; outdated; not up to; superficial; descriptive; formulaic; repetitive; mechanistic
        tokenistic; over reliance; overreliance; over reliant; copied and pasted; rudimentary; limited|limits
        unsatisfactory; dissatisf*; serious ~ failures|failings|concerns; significant concerns; unreliable
        inaccura*; basic errors; errors; adrift; no clear; little evidence|progress|impact|sense
        few ~ have|are|were; only some|half|a few; task focused; process driven|focused|led; more adult focused
        adult focused; service led; dilut*; reactive; less robust|effective|clear|evident|focused|timely
        under pressure; struggl*; short staffed|of; shortage*; curtailed; cut back
        constrained; exacerbat*; contributed to|contributes to drift|delay; blurr*; muddl*; contradict*
        without challenge|scrutiny|direction; overlong; over long; little about
        high proportion ~ live|living|placed; inadequate across; rarely; seldom; infrequent*; irregular*; sporadic*
        never; more variable; mixed; unequal; stretched; overwhelm*; unmanageable; asks|asked|asking ~ for|to
        wants|wanted quicker|better|more|clearer|faster; quicker|swifter|clearer|faster ~ needed; ^leaders should
        ^the council should; ^the partnership should; ^partners should
        should reduce|make|ensure|improve|develop|strengthen; calls|called for; told to; urged to
        must improve|do|be|ensure|make; want|wants|wanted ~ to see; say|said ~ must; criticis*; lessons to
        high caseload|caseloads|workloads; caseloads ~ high|higher; workloads ~ high|higher
        remains|remain ~ challenge|high|variable; is|are a challenge|struggle|worry
        constant|ongoing challenge|struggle|battle; longer than they
    """,
    # Mostly says so.
    2.0: """
        however ~ some|few|small|minority; but ~ some|few|many; some ~ wait|waiting; too; turnover; churn; sooner
        were|was|been graded|rated|judged ~ inadequate; inadequate for; difficult; concerning; pressure|pressures
        vacanc*; inexperienc*; frustrat*; changes of|in social worker|workers; frequent changes; apart from
        greater consistency|clarity|focus|rigour|urgency; better use ~ should|could|needs; is|are|was|were adequate
        hard|harder to; barrier|barriers; premature*
        prolonged; lengthy; lose|loses|losing|lost; loss of; negativ*; adverse*; detriment*; confus*; ambigu*
        instability; unstable; unregistered; unregulated; challenge|challenging for; continue to experience
        lower than; less; few; fewer than; not understand; does mean that some; rather than; instead of
        partial|partially; cumulative harm; deter; had|have suffered; could ~ be; at risk because
        high number ~ cases|changes|children|agency; high numbers; high rates; in|their infancy; long journeys
        generally task; mostly system; until very recently; sometimes lack*
    """,
    # A hint.
    1.0: """
        problem|problems; concerning; earlier; concern|concerns; complain*; disrupt*; more consistent*; more robust*
        more rigorous*; more effective*; more timely; more specific; more explicit; only; suffer*; sometimes
        difficulty|difficulties; emerging; worried; worr*; however; some; although; occasion*; minority
        small number of; challenge|challenges|challenging; should; need to; could; still; remain|remains; a few
        until; historic*; reliant; dependent; despite; nevertheless; yet; but
    """,
}
