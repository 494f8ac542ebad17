"""Words that report a strength, by how much they weigh."""

PRAISE = {
    # Says by itself that something goes well.
    3.0: """
        strength|strengths; excellent; outstanding; impressive; exemplary; highly effective; very effective
        well embedded; very well; particularly well|effective|strong
        significant|substantial|considerable improvement*|progress; has|have improved; improved significantly
        improved since; much improved; making good progress; good progress; without delay; no delay*
        no evidence of ~ harm|negative|drift|delay; strong focus; relentless; tenaci*; know themselves well
        know ~ well; no children ~ risk; praised; highlighted the effective; exceptional*; innovati*; creative*
    """,
    2.0: """
        good; strong|stronger|strongly; effective|effectively; timely; appropriate|appropriately
        thorough|thoroughly; comprehensive*; robust|robustly; well; sensitive*
        benefit|benefits|benefited|benefiting|benefitting; positive|positively; committed; commitment; passionate*
        child centred; child focused; swift*; prompt|promptly; quick|quickly; rapid|rapidly; careful*; skilled
        skilful*; persisten*; ambitious; aspirational; responsive*; purposeful*
        improved|improving|improvement|improvements; reduced|reducing; strengthened; success*; proud; proudly; warm
        valued; trusted|trusting; insightful; rigorous*; meaningful*; nurturing; stable; stability
        safe|safely|safer; helpful; confident*; confidence; high quality; better; enhanced; enriched; clear|clearly
        regular|regularly; routinely; consistently; proactive*; determined; determination; energ*; mature
        productive; constructive; collaborative*; vigilant; in depth; detailed; suitable; suitably; proportionate*
        succinct; well informed; evidence based; celebrat*; thrive; thriving; achiev*; enthusias*; enjoy*; happy
        settled; loving; caring; dedicated; invest|invested|investment; accurate*; analytical; balanced; holistic*
        vibrant; highly; solid; increasingly; progress; prioritised; impactful; decisive*; flexible; flexibly
        tailored; bespoke; accessible; readily; diligent*; closely
    """,
    1.0: """
        support|supports|supported|supportive; enable|enables|enabled|enabling; ensure|ensures|ensured|ensuring
        help|helps|helped|helping; understand|understands|understanding|understood; aware; encourag*; promot*
        protect|protected|protects; listen*; engage|engages|engaged; involve|involved|involving; most; majority
        focus|focused; informed; consider|considered; reflect|reflects|reflected; track*; together; full|fully; can
        able; access; contribut*; share|shared|sharing; learn|learning; offer|offers|offered; range of; right
        relationship|relationships; make|makes|made sure; develop|developed|developing; seen; receive|receives
        embedded; increased; monitor|monitored; visited; used; recognis*; identif*; given; gives; provides; provided
        sought; reviewed; take|takes|taken; work|works; manageable; visible; open; honest; reduc*
        maintain|maintained; evident; all; every; always; also
    """,
}
