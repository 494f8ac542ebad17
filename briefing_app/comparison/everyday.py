"""How much a word says: common words of the field and of every day say little, grammar and framing nothing."""

# How much common words say, least first; a word not listed says 1.0.
LIGHT: dict[float, str] = {
    0.15: "child children young people person council authority local service services social work area areas",
    0.25: "get gets got getting make makes made making go goes going gone come comes came coming take takes took taken "
    "taking see sees seen seeing give gives gave put puts bring brings brought thing things way ways lot bit "
    "look looks "
    "looked find want wants wanted ask asks asked try tries tried turn turns turned call calls called become becomes "
    "let lets run runs ran happen happens happened hold holds held point points part parts place places placed "
    "side set "
    "sets day days week weeks month months year years today long good great big large small high higher highly low old "
    "right far near early always never sometimes ever usually once here everyone everything everybody somebody "
    "something anything everywhere wherever number numbers level levels kind sort full fully fuller whole really quite "
    "rather almost nearly mostly mainly generally largely throughout together possible able across think thinks "
    "january february march april may june july august september october november december "
    "feel feels felt like talk talks talked speak speaks spoke tell tells told big real difficult easy easily "
    "hard harder struggle struggles struggled struggling "
    "previous back needed doing everyday ensure ensuring implement implementation resolve address around away "
    "against open opens opened",
    0.3: "need needs help plan plans practice effective well strong strongly strength strengths positive positively "
    "progress family parents working experience experiences outcomes leader leaders senior provide provided "
    "receive use show clear understand workforce quality staff keep begin wide situation situations circumstances "
    "appropriate increase reduce",
    0.5: "manager risk health school team teams care carers better develop develops developed developing consistent "
    "detailed time partner information respond often impact concern often complete protect",
}

# Words that carry no statement of their own: grammar, and the frame that says who found it.
SILENT = (
    "a an the this that these that those there their they them its it he she his her we our us you i who whom whose "
    "which what when where while how and or but nor so if as than then though although because since until unless "
    "of to in on at by for from with without within into onto over under about between among through during "
    "before after above below up down out off along behind beyond per via is are was were be been "
    "being am has have had having do does did done will would shall should can could may might must not no "
    "also too very more most much many some any all each every both either neither other others another such only own "
    "same just even still yet already again further however therefore thus moreover furthermore addition additionally "
    "overall especially particularly including include includes included example such "
    "inspector inspectors ofsted report reports reported letter noted notes note say says said saying found finds "
    "finding findings highlighted highlights praised praise recognised recognise recognises identified identify "
    "observed "
    "described describes stated commented commended acknowledged acknowledge added adds wrote impressed struck visit "
    "inspection focused latest recent recently according calling noticed concluded "
    "one two three first second last now new s t"
)

# A sentence of nothing but these says only that there is something to improve.
VAGUE = (
    "area areas improve improvement improvements better develop development council authority local step steps address "
    "addressed resolve action actions take taking work working matter matters point points lesson lessons learn "
    "learned "
    "thing things ask asked make made request requests recommendation recommendations discuss discussed hand "
    "plan plans "
    "list lists listed want wants set sets get go need needs needed accept accepts both strength strengths weakness "
    "weaknesses respond response service services challenge challenges few number part begin begun start "
    "started aware well ahead forward progress"
)
