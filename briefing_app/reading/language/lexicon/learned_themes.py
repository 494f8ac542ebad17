"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.25: """
        services
        """,
        1.0: """
        # inspection
        """,
        0.75: """
        # board; # safeguarding; agencies; identified; quickly; report; safeguarding; vulnerable
        """,
        0.5: """
        # executive; # local; # overview; # summary; =; areas; assessment; be; been; challenge; council; ensuring;
        example; from; group; improvement; improvements; into; managers; meet; not; outcomes; panel; senior; service;
        they; together; working
        """,
        0.25: """
        # children; # findings; # is; # the; # to; arrangements; as; have; leaders; practice; provide; social;
        support; was; well; which
        """,
        -0.25: """
        # achieving; # after; # care; # help; # in; # leavers; # looked; # need; # outcomes; # permanence;
        # protection; # that; # who; assessments; care; case; clear; do; good; help; however; leavers; supported;
        timely; young
        """,
        -0.5: """
        # main; # progress; an; board; childrens; consistently; more; people; place; quality; result; strategy; their;
        this; use
        """,
        -0.75: """
        # experiences; workers
        """,
        -1.25: """
        training
        """,
    },
    Theme.FRONT_DOOR: {
        1.0: """
        # findings; assessment; families
        """,
        0.75: """
        consistent; decisions; help; intervention; partners; programme; recognised
        """,
        0.5: """
        # are; # on; # overview; # that; # the; =; access; action; actions; arrangements; at; available; been; cases;
        children; family; health; identified; number; parents; quickly; resulted; schools; seen; services; support;
        these; too; well; were; when; without
        """,
        0.25: """
        # and; # be; # governance; # help; # main; # need; # protection; # who; an; being; childrens; do; meetings;
        receive; risk; service; strategy; this; timely; work
        """,
        -0.25: """
        # after; # care; # executive; # in; # looked; # of; # to; about; agency; as; but; from; good; has; have;
        inspection; leaders; leavers; managers; missing; not; or; people; planning; practice; that; them; they; who;
        with; young
        """,
        -0.5: """
        after; agencies; further; information; it; looked; progress; protection; records; such; within
        """,
    },
    Theme.ASSESSMENTS: {
        1.0: """
        reviewed
        """,
        0.75: """
        an; consider; consistently
        """,
        0.5: """
        assessments; clear; family; focused; good; many; most; not; place; records; seen; understanding; views
        """,
        0.25: """
        # be; # findings; # help; # is; # need; # protection; # that; # who; care; childrens; do; have; leavers; need;
        risk; social; their; well; workers
        """,
        -0.25: """
        # after; # and; # children; # looked; # main; =; as; been; by; children; health; inspection; leaders; people;
        planning; quality; services; that; they; time; which; with; work
        """,
        -0.5: """
        early; from; has; plans; support; young
        """,
    },
    Theme.PLANS: {
        1.0: """
        initial
        """,
        0.75: """
        by; child; inspectors; most; professionals; protection; quality; written
        """,
        0.5: """
        also; always; be; better; clear; council; majority; more; need; needs; new; not; plan; progress; so; when
        """,
        0.25: """
        # and; # experiences; # help; # need; # of; # progress; # protection; # who; families; has; it; multi;
        oversight; people; plans; that; they; timely; were; which
        """,
        -0.25: """
        # inspection; # that; an; been; but; childrens; early; effectively; have; however; improvement; leaders;
        receive; senior; social; supported; there; workers; young
        """,
        -0.5: """
        # the; =; assessments; benefit; from; services; support; these
        """,
    },
    Theme.TIMELINESS: {
        1.25: """
        delay
        """,
        0.75: """
        however
        """,
        0.5: """
        or; small; this
        """,
        0.25: """
        # overview; as; families; needs; on; some; there; work
        """,
        -0.25: """
        # and; # children; # main; # the; an; care; children; childrens; from; have; not; people; social; with;
        workers; young
        """,
        -0.5: """
        =
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        0.75: """
        board; decision; management; practice; strengthen; what
        """,
        0.5: """
        # main; # with; =; appropriately; assessments; clear; do; leaders; making; managers; means; more; no; or;
        partnership; records; senior; services; use; very
        """,
        0.25: """
        # families; # findings; # governance; # impact; # leaders; # leadership; # management; # need; # on;
        # practice; # protection; # social; # the; # work; an; impact; improvement; not; number; quality; these; this;
        when
        """,
        -0.25: """
        # after; # be; # care; # experiences; # is; # looked; # of; # progress; arrangements; at; by; care; child;
        family; have; made; on; people; positive; risk; support; that; their; they; with; within
        """,
        -0.5: """
        # for; # leavers; children; inspectors; issues; most; needs; partners; report; taken; training; was; work;
        young
        """,
        -0.75: """
        aware
        """,
    },
    Theme.RECORDING: {
        1.0: """
        system
        """,
        0.75: """
        information
        """,
        0.5: """
        case; from; however; it; some; their; visits
        """,
        0.25: """
        # and; # main; by; childrens; improve; that; understand; was; workers
        """,
        -0.25: """
        # progress; an; at; clear; effective; identified; leavers; most; people; progress; these; young
        """,
        -0.5: """
        =; have; they
        """,
    },
    Theme.PLACEMENTS: {
        0.75: """
        at; good; peoples
        """,
        0.5: """
        # experiences; # to; all; always; appropriately; children; considered; leavers; looked; needs; out;
        recruitment; right; term; when; who
        """,
        0.25: """
        # and; # care; # children; # help; # in; # main; # of; # progress; # who; after; also; an; assessments; care;
        effective; local; managers; most; their; training
        """,
        -0.25: """
        # for; # leavers; be; by; early; families; from; have; however; including; plans; services; social; some;
        supported; they; well; young
        """,
        -0.5: """
        =; childrens; contact; high; placements; working
        """,
        -0.75: """
        # is; accommodation; people; work
        """,
    },
    Theme.PERMANENCE: {
        1.0: """
        decisions; family
        """,
        0.75: """
        # adoption; # for; # performance; benefit; children
        """,
        0.5: """
        # is; # it; # summary; be; but; care; childrens; delay; families; group; however; more; oversight; planning;
        return; timely; with; work
        """,
        0.25: """
        # care; # children; # in; # main; # that; # the; at; cases; from; have; not; on; some; support; this; when
        """,
        -0.25: """
        # and; # help; # inspection; # local; # need; # protection; # who; =; an; between; child; effectively; local;
        people; risk; service; that; they; up; who; young
        """,
        -0.5: """
        also; including; leavers; needs; practice; small
        """,
        -0.75: """
        were
        """,
    },
    Theme.HEALTH: {
        1.0: """
        waiting
        """,
        0.75: """
        about; access
        """,
        0.5: """
        # achieving; # after; # looked; # main; # permanence; all; an; from; leavers; live; long; receive; they; too;
        up
        """,
        0.25: """
        # families; # for; care; children; families; have; service; team; this; young
        """,
        -0.25: """
        # and; # be; # children; # experiences; # findings; # governance; # help; # in; # need; # protection;
        # summary; # the; # who; =; board; child; childrens; good; including; most; or; practice; quality; risk;
        their; there; where; who
        """,
        -0.5: """
        as; at; available; managers; on; social; through; well; work
        """,
        -1.0: """
        health
        """,
    },
    Theme.EDUCATION: {
        0.75: """
        care; leaving; progress; systems
        """,
        0.5: """
        # families; but; children; early; home; into; leaders; make; missing; more; parents; receive; staff; support;
        supported; taken; up; used; very; well; where; years; young
        """,
        0.25: """
        # after; # children; # help; # looked; # need; # who; after; have; people; strong; that; there; this; was
        """,
        -0.25: """
        # be; # care; # for; # in; # leadership; # management; # of; # the; =; been; by; childrens; do; from; has;
        high; inspection; need; practice; quality; range; risk; social; them
        """,
        -0.5: """
        # is; # leavers; # main; also; an; as; being; it; many; offer; services; these; workers
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.CHILDS_VOICE: {
        1.0: """
        children; contact
        """,
        0.75: """
        child; workers
        """,
        0.5: """
        # leavers; board; foster; group; however; including; informed; made; make; people; plans; protection; social;
        take; them; when; with; work; young
        """,
        0.25: """
        # achieving; # after; # and; # is; # looked; # main; # permanence; # the; # to; about; authority; been; by;
        ensure; from; has; have; leavers; not; positive
        """,
        -0.25: """
        # help; # progress; # who; all; be; care; do; good; identified; local; number; provide; services; team; this;
        was; well; where
        """,
        -0.5: """
        arrangements; as; assessments; consistently; effective; focus; help; inspectors; managers; many; need; needs;
        progress; quickly; receive; seen; support; written
        """,
        -1.0: """
        timely
        """,
    },
    Theme.CARE_LEAVERS: {
        1.5: """
        # findings
        """,
        1.25: """
        accommodation
        """,
        0.75: """
        # leavers; personal; service; them; they; where; young
        """,
        0.5: """
        # and; # be; # care; # for; # is; # progress; additional; as; being; foster; health; inspection; know; living;
        many; need; no; plans; relationships; risks; school; those; timely; visits; which; who
        """,
        0.25: """
        # achieving; # after; # experiences; # it; # looked; # main; # of; # permanence; been; ensure; further; have;
        including; it; leaders; on; people; quality; senior; support; their; with
        """,
        -0.25: """
        # help; # inspection; # need; # protection; # who; cases; childrens; good; looked; not; number; social; staff;
        that; this; well; work
        """,
        -0.5: """
        # children; access; at; case; child; ensuring; families; inspectors; leavers; most; receive; small; up; were
        """,
        -0.75: """
        care; leaving; out
        """,
        -1.75: """
        children
        """,
    },
    Theme.UNACCOMPANIED: {
        0.75: """
        health; their
        """,
        0.5: """
        # care; # in; # leavers; needs; plans; support; supported; these
        """,
        0.25: """
        # experiences; # main; # of; # progress; assessments; ensure; leavers; services; workers
        """,
        -0.25: """
        # be; all; at; families; from; help; quality; some; that; who; work
        """,
        -0.5: """
        # help; # need; # protection; # to; # who; =; understand
        """,
        -0.75: """
        children
        """,
    },
    Theme.DISABLED_CHILDREN: {
        0.75: """
        planning
        """,
        0.5: """
        effective
        """,
        0.25: """
        # be; # children; # findings; # help; # main; # need; # of; # progress; # protection; # the; # to; # who; at;
        childrens; ensure; from; leavers; need; services; social; support; that; well; workers
        """,
        -0.25: """
        # achieving; # and; # families; # permanence; been; care; children; have; needs; not; on; people; their;
        there; they; who
        """,
        -0.5: """
        by
        """,
        -0.75: """
        carers
        """,
        -1.0: """
        =
        """,
    },
    Theme.MISSING_EXPLOITATION: {
        1.25: """
        risk
        """,
        1.0: """
        information; police
        """,
        0.5: """
        # and; # findings; area; audit; effective; established; go; people; relationships; safety; strong; team; with;
        within; work; workers; young
        """,
        0.25: """
        # after; # children; # experiences; # governance; # help; # leadership; # looked; # management; # need;
        # overview; # progress; # protection; # who; =; also; an; at; board; by; ensure; exploitation; has; local;
        missing; needs; that; these; who
        """,
        -0.25: """
        # families; all; care; children; childrens; improvement; leaders; leavers; need; not; on; or; services; them;
        they; were
        """,
        -0.5: """
        as; authority; families; inspectors; social; some; such
        """,
        -0.75: """
        education
        """,
    },
    Theme.WORKFORCE: {
        2.25: """
        training
        """,
        0.75: """
        # the; as
        """,
        0.5: """
        # board; # inspection; # safeguarding; enough; from; high; learning; managers; partnership; practice;
        safeguarding; they; who
        """,
        0.25: """
        # governance; # leadership; # management; =; agency; leaders; on; plans; social; supported; them; this;
        through; work
        """,
        -0.25: """
        # after; # experiences; # findings; # for; # is; # leavers; # looked; # to; agencies; been; child; families;
        however; information; need; or; people; progress; receive; their; young
        """,
        -0.5: """
        # care; # in; # main; # progress; assessments; care; help; service; services; too; when; with
        """,
        -1.0: """
        children
        """,
    },
    Theme.OVERALL: {
        1.25: """
        children
        """,
        1.0: """
        experiences; help; improvement; inspection; progress
        """,
        0.75: """
        consistently; result; social
        """,
        0.5: """
        =; areas; authority; but; childrens; council; good; has; made; needs; out; quality; receive; while; work
        """,
        0.25: """
        # families; # is; also; as; been; by; care; early; need; people; practice; protection; risk; there; young
        """,
        -0.25: """
        # after; # and; # children; # inspection; # leadership; # looked; # management; # of; # the; # to; about; an;
        appropriate; board; child; clear; more; not; on; or; range; senior; some; staff; that; they; this; timely;
        understand; well; where; who; with
        """,
        -0.5: """
        # for; ensure; into; leaders; plan; plans; service; support; their; them
        """,
        -0.75: """
        # findings
        """,
    },
    Theme.SCOPE: {
        1.0: """
        assurance; under
        """,
        0.75: """
        # about; # inspection; # this; effectiveness; focused; local; on; visit
        """,
        0.5: """
        # for; =; also; care; considered; health; how; inspection; into; looked; quality; result; they; was; within
        """,
        0.25: """
        # need; authority; childrens; good; including; it; people; service; services; were; who; young
        """,
        -0.25: """
        # after; # experiences; # leadership; # looked; # main; # progress; been; ensure; has; have; plans; some;
        there; with; work; workers
        """,
        -0.5: """
        # children; # of; # the; always; at; by; council; improvement; needs; when; which
        """,
        -0.75: """
        # and
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.OTHER: {
        1.5: """
        carers
        """,
        1.25: """
        =
        """,
        0.75: """
        # in; further; high; people; range; supported
        """,
        0.5: """
        # children; arrangements; by; contact; home; independent; know; most; national; offer; time; very
        """,
        0.25: """
        # after; # care; # experiences; # looked; # progress; an; as; children; families; from; impact; or; well;
        with
        """,
        -0.25: """
        # findings; # inspection; # is; # need; # the; # to; after; all; be; care; cases; do; ensure; good; help;
        however; leavers; needs; not; plans; quality; service; social; support; their; these; they; where; who;
        workers
        """,
        -0.5: """
        # main; # summary; effective; when; work
        """,
        -0.75: """
        this
        """,
    },
}
