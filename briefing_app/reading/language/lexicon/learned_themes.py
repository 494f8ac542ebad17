"""Weights fitted by `make fit` on labelled sentences; not written by hand.

How much a word of a sentence speaks for a theme, or against it; "# " stands before a word of the heading above,
"=" for how often a theme is met at all.
"""

from briefing_app.domain.themes import Theme

LEARNED: dict[Theme, dict[float, str]] = {
    Theme.LEADERSHIP: {
        1.0: """
        services
        """,
        0.75: """
        # board; # inspection; # safeguarding; agencies; areas; identified; quickly; report; safeguarding
        """,
        0.5: """
        # executive; # local; # overview; # summary; and; assessment; be; been; challenge; council; example; from;
        group; improvement; improvements; into; not; outcomes; senior; service; the; they; together; vulnerable; was;
        working
        """,
        0.25: """
        # be; # children; # is; # the; # to; are; arrangements; as; for; have; is; managers; practice; provide;
        social; well; which
        """,
        -0.25: """
        # achieving; # after; # and; # care; # help; # in; # looked; # need; # permanence; # protection; # that;
        # who; assessments; care; consistently; do; ensure; families; good; help; more; supported; young
        """,
        -0.5: """
        # main; # outcomes; # progress; an; childrens; clear; in; leavers; people; place; quality; result; strategy;
        their; this; use
        """,
        -0.75: """
        # experiences; board; workers
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
        help; intervention; partners; programme
        """,
        0.5: """
        # are; # on; # overview; # that; action; actions; are; arrangements; at; available; been; cases; consistent;
        decisions; health; identified; number; quickly; schools; seen; services; support; these; too; well; were;
        when
        """,
        0.25: """
        # be; # governance; # help; # main; # protection; # the; # who; =; a; an; children; childrens; do; family;
        receive; risk; service; the; this; timely; to; work
        """,
        -0.25: """
        # after; # care; # looked; # of; # to; agency; as; but; from; good; has; have; information; inspection;
        leaders; leavers; managers; not; or; people; practice; that; them; they; with; young
        """,
        -0.5: """
        about; after; agencies; further; it; looked; progress; protection; records; such; who; within
        """,
    },
    Theme.ASSESSMENTS: {
        0.75: """
        an; are; consider; reviewed
        """,
        0.5: """
        assessments; clear; consistently; family; focused; good; many; most; not; place; records; seen; understanding;
        views
        """,
        0.25: """
        # be; # findings; # help; # is; # need; # protection; # who; care; childrens; do; for; have; in; leavers;
        risk; social; their; workers
        """,
        -0.25: """
        # after; # and; # children; # looked; =; a; and; as; been; by; children; has; people; planning; quality;
        services; that; the; they; time; with; work
        """,
        -0.5: """
        # main; early; from; plans; support; young
        """,
    },
    Theme.PLANS: {
        0.75: """
        by; child; initial; inspectors; most; professionals; protection; quality; written
        """,
        0.5: """
        always; be; better; clear; council; majority; more; need; needs; new; not; plan; progress; so; when
        """,
        0.25: """
        # and; # experiences; # help; # need; # of; # progress; # protection; # who; a; also; children; families; it;
        oversight; people; plans; that; the; they; timely; were; which
        """,
        -0.25: """
        # inspection; # that; # the; =; an; and; are; been; childrens; early; have; however; leaders; receive; senior;
        social; supported; there; workers; young
        """,
        -0.5: """
        assessments; during; from; services; support; these
        """,
    },
    Theme.TIMELINESS: {
        1.25: """
        delay
        """,
        0.5: """
        however; or
        """,
        0.25: """
        # overview; a; as; for; is; needs; some; this; to; work
        """,
        -0.25: """
        # and; # children; # the; an; and; care; children; childrens; have; not; people; with; workers; young
        """,
        -0.5: """
        =; are; the
        """,
    },
    Theme.MANAGEMENT_OVERSIGHT: {
        0.75: """
        board; decision; management; managers; partnership; practice; senior; strengthen; what
        """,
        0.5: """
        # main; # with; =; appropriately; assessments; clear; do; leaders; making; means; no; or; records; services;
        use; very
        """,
        0.25: """
        # families; # findings; # governance; # impact; # leaders; # leadership; # management; # need; # on;
        # practice; # protection; # social; # the; # work; a; an; are; for; impact; improvement; information; more;
        not; of; quality; social; these; this; were
        """,
        -0.25: """
        # after; # care; # experiences; # is; # looked; # of; and; arrangements; at; care; child; have; people; risk;
        that; the; their; they; was; who; with
        """,
        -0.5: """
        # be; # for; # leavers; # progress; children; inspectors; most; needs; partners; positive; report; taken;
        training; work; young
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
        information; their
        """,
        0.5: """
        a; case; from; however; it; some; the; visits
        """,
        0.25: """
        # and; # main; by; childrens; that; understand; workers
        """,
        -0.25: """
        # progress; an; are; at; effective; identified; of; progress; these; they; young
        """,
        -0.5: """
        =; and; have
        """,
    },
    Theme.PLACEMENTS: {
        0.75: """
        good; peoples
        """,
        0.5: """
        # to; also; always; an; appropriately; at; children; considered; leavers; looked; needs; range; recruitment;
        right; term; who
        """,
        0.25: """
        # and; # care; # children; # experiences; # help; # in; # main; # of; # progress; # who; after; all; are;
        assessments; care; child; has; inspection; local; managers; most; service; their; training; when
        """,
        -0.25: """
        # for; =; a; and; be; by; early; families; for; from; high; however; including; of; plans; services; social;
        some; they; to; well; young
        """,
        -0.5: """
        childrens; contact; in; supported; work; working
        """,
        -0.75: """
        # is; accommodation; people
        """,
    },
    Theme.PERMANENCE: {
        1.0: """
        children; decisions; family
        """,
        0.75: """
        # adoption; # for; # performance; benefit
        """,
        0.5: """
        # is; # it; be; but; care; childrens; families; group; however; more; oversight; planning; timely; with; work
        """,
        0.25: """
        # care; # children; # in; # main; # summary; # that; # the; at; early; from; have; in; not; on; plans; some;
        support; their; this
        """,
        -0.25: """
        # and; # local; # need; # protection; a; an; are; child; effectively; leavers; local; practice; risk; service;
        that; they; who; young
        """,
        -0.5: """
        also; and; including; needs; small; were
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
        # achieving; # after; # for; # looked; # main; # permanence; all; children; from; leavers; live; long;
        receive; they; too; up
        """,
        0.25: """
        # families; =; an; assessment; care; families; have; service; team; this; to; young
        """,
        -0.25: """
        # be; # children; # experiences; # findings; # help; # in; # need; # protection; # the; # who; child;
        childrens; for; good; in; or; quality; risk; the; their; through; where; who
        """,
        -0.5: """
        and; as; at; available; is; managers; of; on; social; well; work
        """,
        -1.0: """
        health
        """,
    },
    Theme.EDUCATION: {
        0.75: """
        care; leaving; progress
        """,
        0.5: """
        # families; but; children; early; home; into; make; missing; more; parents; receive; staff; strong; support;
        supported; taken; up; used; very; where; years; young
        """,
        0.25: """
        # after; # children; # help; # looked; # need; # outcomes; # protection; # who; are; effective; have; leaders;
        people; that; there; this; was; well
        """,
        -0.25: """
        # be; # care; # governance; # in; # leadership; # management; # the; a; an; been; by; childrens; do; in;
        inspection; it; practice; risk; social; them
        """,
        -0.5: """
        # is; # leavers; # main; also; as; being; from; many; of; offer; services; these; workers
        """,
        -0.75: """
        # findings
        """,
    },
    Theme.CHILDS_VOICE: {
        1.0: """
        children; contact
        """,
        0.75: """
        child; informed; plans; workers
        """,
        0.5: """
        board; foster; group; however; including; made; make; people; protection; social; them; when; with; work;
        young
        """,
        0.25: """
        # achieving; # after; # and; # findings; # is; # leavers; # looked; # main; # permanence; # the; # to;
        authority; been; by; from; have; in; leavers; not; positive; supported; to
        """,
        -0.25: """
        # help; # who; all; arrangements; be; care; do; good; identified; local; provide; services; team; this; was;
        well
        """,
        -0.5: """
        are; as; assessments; consistently; effective; focus; for; help; inspectors; managers; many; need; needs;
        progress; quickly; receive; seen; support
        """,
        -1.0: """
        timely
        """,
    },
    Theme.CARE_LEAVERS: {
        1.5: """
        # findings
        """,
        1.0: """
        accommodation
        """,
        0.75: """
        # leavers; personal; service; they; where; young
        """,
        0.5: """
        # and; # be; # care; # is; # progress; additional; as; being; for; foster; health; inspection; know; living;
        of; relationships; risks; school; them; those; timely; to; which; who
        """,
        0.25: """
        # achieving; # after; # for; # it; # looked; # main; # of; # permanence; ensure; have; in; including; need;
        on; plans; quality; senior; support; the; their; with
        """,
        -0.25: """
        # help; # inspection; # need; # protection; # who; =; a; case; childrens; good; looked; most; not; services;
        social; staff; that; this; well; work
        """,
        -0.5: """
        # children; access; at; cases; child; families; inspectors; leaving; number; out; receive; small; up; were
        """,
        -0.75: """
        leavers
        """,
        -1.0: """
        care
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
        # care; # in; # leavers; needs; plans; support; supported
        """,
        0.25: """
        # experiences; # main; # of; # progress; and; are; assessments; in; leavers; services; these; workers
        """,
        -0.25: """
        # be; at; families; from; help; quality; some; that; to; understand; who; work
        """,
        -0.5: """
        # help; # need; # protection; # to; # who; =
        """,
        -0.75: """
        children; the
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
        # be; # children; # findings; # help; # main; # need; # of; # progress; # protection; # the; # who; at;
        childrens; ensure; from; leavers; need; services; social; support; that; well; workers
        """,
        -0.25: """
        # achieving; # permanence; a; and; been; children; have; is; needs; not; on; their; who
        """,
        -0.5: """
        by; in; they
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
        police
        """,
        0.75: """
        audit; information
        """,
        0.5: """
        # and; # overview; area; effective; go; of; people; safety; strong; team; with; within; workers; young
        """,
        0.25: """
        # after; # children; # experiences; # findings; # governance; # help; # leadership; # looked; # management;
        # need; # progress; # who; an; and; are; by; has; is; local; needs; that; the; to; who; work
        """,
        -0.25: """
        care; children; childrens; for; improvement; in; leaders; leavers; need; not; on; or; services; them; they
        """,
        -0.5: """
        all; as; authority; families; inspectors; social; some
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
        # board; # inspection; # safeguarding; =; enough; from; high; managers; partnership; practice; they; who
        """,
        0.25: """
        # governance; # leadership; # management; and; in; of; on; plans; social; supported; them; this; work
        """,
        -0.25: """
        # after; # experiences; # findings; # is; # leavers; # looked; # to; been; child; families; however;
        information; need; or; people; progress; receive; their; to; young
        """,
        -0.5: """
        # care; # in; # main; # progress; assessments; care; help; service; services; too; when; with
        """,
        -1.0: """
        children
        """,
    },
    Theme.OVERALL: {
        1.0: """
        children; experiences; help; improvement; inspection
        """,
        0.75: """
        authority; consistently; in; progress; social; work
        """,
        0.5: """
        =; and; areas; but; childrens; council; found; good; made; needs; out; quality; receive; result; while
        """,
        0.25: """
        # is; a; also; as; been; by; care; early; for; has; need; people; practice; risk; there; young
        """,
        -0.25: """
        # after; # and; # children; # leadership; # looked; # management; # need; # of; # the; # to; about; clear;
        leaders; more; not; of; on; range; senior; staff; them; they; this; timely; well; who; with
        """,
        -0.5: """
        # for; ensure; into; or; plan; plans; service; some; support; their
        """,
        -0.75: """
        # findings; to
        """,
    },
    Theme.SCOPE: {
        1.0: """
        and
        """,
        0.75: """
        # about; # this; assurance; effectiveness; focused; local; under; visit
        """,
        0.5: """
        # for; # inspection; also; care; considered; how; inspection; on; result; the; they; was; within
        """,
        0.25: """
        =; childrens; good; including; it; looked; people; quality; services; were; who
        """,
        -0.25: """
        # after; # experiences; # leadership; # looked; # main; # progress; been; ensure; have; in; is; plans; there;
        to; work; workers
        """,
        -0.5: """
        # children; # of; # the; always; at; by; council; for; has; improvement; needs; when; which; with
        """,
        -0.75: """
        # and; are
        """,
        -1.0: """
        # findings
        """,
    },
    Theme.OTHER: {
        1.25: """
        carers
        """,
        1.0: """
        =
        """,
        0.75: """
        # in; further; people; supported
        """,
        0.5: """
        # children; arrangements; by; contact; high; home; know; most; national; of; offer; range; time; very
        """,
        0.25: """
        # care; # experiences; # progress; an; as; children; from; in; the; to; well; with
        """,
        -0.25: """
        # findings; # inspection; # is; # need; # the; # to; after; all; care; cases; do; ensure; good; help; however;
        leavers; needs; on; plans; quality; service; social; support; their; these; they; who; workers
        """,
        -0.5: """
        # main; # summary; be; effective; when; work
        """,
        -0.75: """
        this
        """,
    },
}
