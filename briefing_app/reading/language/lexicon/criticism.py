"""Words that report something to improve, by how much they weigh."""

CRITICISM = {
    # Says by itself that something must change.
    3.0: """
        more ~ needs|need to be done; more|further ~ work is|was needed|required; more to do; much to do; work to do
        further to go
        needs|need|needed to improve|be improved|strengthen|be strengthened|ensure|be|do|develop|embed|address
        need|needs ~ improvement|improving|strengthening|attention; require|requires|required improvement|improving
        requires improvement; further improvement|improvements|development
        improvement|improvements is|are|was|were needed|required; not always; not yet; not consistently
        not sufficiently; not routinely; not all; not enough; not good enough; not fully; not adequately
        not effective*; not robust; not timely; not regularly; not well; not clear; not clearly; not every
        not as ~ as; not kept; not receive|received|receiving; not been; not helped; not helping; not understand
        not have; not provide; too many; too few; too long; too often; too much; too late; too slow; too slowly
        too variable; too brief; too little; too high; too reliant; far too; still too; a lack of; lack of
        lacks|lacked|lacking; absence of; insufficient*; inconsisten*; inadequa*
        fail|fails|failed|failing|failure|failures; shortfall*; unacceptabl*; ineffective*; poor|poorly
        weak|weaker|weakness*|weakly; unallocated; backlog*; drift*; at risk of significant harm because
        serious|significant|systemic weakness*|failing*|concern*; missed opportunities; does|do|did not
        has|have|had not; are|is|were|was not; cannot|can not; could not; will|would not; less than half
        fewer than half; less well developed
        remains|remain a challenge|weak|variable|inconsistent|limited|poor|underdeveloped; underdeveloped
        undeveloped; unsuitable; inappropriate*; overly; over optimistic; overoptimistic; left at risk; unable to
        unnecessar*; unaware; unclear; variab*; varied; varies; vary; varying; delay*; slow|slower|slowly; gap|gaps
        room for improvement; scope to; potential to improve; would benefit from; could be; should be more
        capacity to improve
        recognise|recognises|recognised|recognising|aware|acknowledge|acknowledged ~ need|needs|more|further
        know ~ needs|need to; wait too; waiting too; still waiting; long wait*; have to wait; having to wait
        widespread; serious; deteriorat*; declin* in; worse|worsen*; neglected; fragile; fragility; vulnerable to
        unsafe; uneven*; patchy; hampered; hinder*; impede*; compromis*; undermin*; inhibit*; unresolved; overdue
        outstanding actions; incomplete; out of date; outdated; superficial; descriptive; generic; formulaic
        repetitive; mechanistic; tokenistic; over reliance; overreliance; over reliant
    """,
    # Mostly says so.
    2.0: """
        however ~ some|few|small|not|there; but ~ some|few|small|not|there|this|these|many; some|few ~ wait|waiting
        less effective|robust|clear|consistent|evident|well|well|timely; limited; limits; less; lesser; minimal
        rarely; seldom; few; infrequent*; irregular*; sporadic; absent; missing from; never; only; difficult*
        problem*; concern|concerns|concerning; shortage*; pressure|pressures; high caseloads
        caseloads ~ high|higher|too; turnover; churn; inexperienced; changes of social worker
        changes in social worker; frequent changes; complain*; frustrat*; dissatisf*; more consistent*; more robust
        more rigorous*; more effective*; more timely; better ~ understand|use|analysis|evidence|quality; yet to
        still ~ need*; hard to; barrier|barriers; escalat* late; premature*; prolonged; lengthy; lose; lost; lacked
        negative*; further|longer than; impact|impacts negatively|adversely; adverse*; detriment*
        contributes to delay; confus*; unreliable; ambigu*; high vacancy; vacancies; high turnover; instability
        unstable; disrupt*; unregistered; unregulated; expected|longer ~ timescales
    """,
    # A hint.
    1.0: """
        however; but; though; some; although; sometimes; occasion*; in a small number of cases; minority
        a small number of; small number; challenge|challenges|challenging; should; need|needs to; could
        task focused; process driven; process led; reactive; crisis; rather than; instead of; partial*; mixed
        for some; varied; historic*; previously; long; remain|remains; still; already; dependent on; reliant
        closed too; not
    """,
}
