"""Words of scene-setting: scope, plans, earlier visits, what it is too soon to say."""

CONTEXT = {
    # Only ever scene-setting.
    9.0: """
        this letter summarises; inspectors looked at; inspectors also looked at; inspectors considered
        inspectors evaluated; inspectors reviewed a|the; inspectors focused on; the visit looked at
        looked at the local authoritys; ofsted will take; the visit was carried out; this visit was carried out
        this inspection was carried out; the visit took place; yours sincerely; her majestys; his majestys
        i am writing; this focused visit; focused visit ~ carried out; this visit was|is the; a copy of this letter
        the inspection team; methodology; took place on|between; was published; too soon to; too early to
        we have notified; you should submit; please submit; action plan within; letters ~ made public
        in full to the; accepted in full; were|was judged inadequate|good|outstanding
        judged to be inadequate|requires|good|outstanding; was last inspected; the last inspection was
        last inspected
    """,
    4.0: """
        previous|last|earlier|full inspection ~ found|judged|identified|was|took
        at the time of ~ visit|inspection ~ were|was|there; the authority has ~ children|people
        approximately|around ~ children|people live|living; plan|plans|planned|planning to; is|are due to; due to be
        will be|start|begin|have; is|are to be; intend|intends|intended; going to; proposed; proposals
        in the process of; is|are being developed|introduced|recruited; at|in an early stage; early stages; too soon
        too early; yet to be evaluated; it was too
        have|has recently been|begun|started|introduced|appointed|commissioned
        recently|newly introduced|appointed|launched|implemented|restructured; appointed; restructur*; reorganis*
        reconfigur*; commissioned; came into post; in post since; took up; interim; established in
        since ~ 2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025; there are|were ~ children
        local authority area; population; pandemic; covid; national|lockdown; increase in demand; increasing number
        rise in; significant increase; at the time of this|the visit|inspection; is delivered by|through
        are delivered by|through; operates ~ children; homes; high court; department for education; commissioner
        improvement board; aware of this
    """,
    2.0: """
        plans; recent|recently; new; changes; currently; were|was previously; consists of; comprises; led by
        in 2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
        january|february|march|april|may 20*|june|july|august|september|october|november|december; per cent
        number of; is responsible; exploring; continuing to; considering
    """,
}
