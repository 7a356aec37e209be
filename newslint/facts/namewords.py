"""Small word lists that tell what a capitalised word does in a name."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words that end or cannot begin a name, however they are written.
FUNCTION = words("""
a about above according across after again against ago all almost along already also although always am among an
and another any anyone are around as aside at away back because been before behind being below besides best between
both but by can cannot could dear despite did do does doing down due during each earlier either else elsewhere
enough even eventually ever every everyone everything except few finally first following for former formerly from
further given had has have having he hello hence her here hers him his how however i if in indeed instead into is
it its itself just last later latest least less let like likewise many maybe me meanwhile might mine more moreover
most much must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now
of off oh okay on once one only onto or other others otherwise our ours out outside over own perhaps please
previously quite rather really recently same second several shall she should shortly similarly since so some
somebody someone something sometimes soon still such than thank thanks that the their theirs them then there
thereafter therefore these they thing third this those though three through throughout thus till to today together
tomorrow tonight too two under unfortunately unless unlike until up upon us very was we well were what whatever
when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without
would yes yesterday yet you your yours ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd
he'll he's here's how's i'd i'll i'm i've isn't it'd it'll it's let's she'd she'll she's shouldn't that's there's
they'd they'll they're they've wasn't we'd we'll we're we've weren't what's where's who's won't wouldn't you'd
you'll you're you've
""")

# Words before a name that say what its bearer is; the last of a row ends the title.
TITLES = words("""
adm admiral ambassador analyst archbishop archduke assemblyman assemblywoman attorney author baron baroness bishop
brigadier brother capt captain cardinal ceo chair chairman chairperson chairwoman chancellor chief coach col
colonel commander commissioner commodore comrade congressman congresswoman constable corporal councillor councilman
councilwoman count countess dame deputy designer detective director doctor dr duchess duke emperor empress envoy
executive father fr general gen gov governor imam inspector judge justice king lady lieutenant lord lt madam maj
major marshal master mayor mayoress minister monsignor mp mr mrs ms mx mufti officer pastor patriarch pm policeman
pope premier president presiding priest prime prince princess principal private prof professor queen rabbi rapper
rep representative rev reverend saint secretary sen senator sergeant sgt sheik sheikh sheriff shah singer sir
sister spokesman spokesperson spokeswoman sultan superintendent treasurer tsar undersecretary vice viscount
senators representatives reps sens ministers presidents governors professors congressmen judges generals
""")

# Titles that only a man or only a woman has.
SEXES = dict.fromkeys("mr sir lord king prince duke baron viscount".split(), "he") | dict.fromkeys(
    "mrs ms miss lady dame queen princess duchess baroness viscountess countess".split(), "she"
)
KNIGHTLY = words("sir dame")  # with these goes a first name

# Offices of two words, the first of which is a title elsewhere: “Lord Carrick”.
OFFICES = frozenset(
    f"lord {word}" for word in "advocate chamberlain chancellor lieutenant lyon mayor president provost speaker".split()
) | {"prime minister", "first minister"}

# Letters that stand behind a name: “Anna Example KC”.
LETTERS = words("KC QC OBE MBE CBE KBE DBE CMG FRS FRSE PhD")

# Small words inside a name, written low.
PARTICLES = words(
    "al ap as ben bin bint da das de del della den der des di dos du e el ibn la las le los ter van von y zu zur"
)

MONTHS = words("january february march april may june july august september october november december")
DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
TIMES = MONTHS | DAYS

# What marks a name as that of a body, and of a place.
BODIES = words("""
academy administration agency airlines alliance army assembly associates association authority bank board brigade
bureau cabinet center centre chamber church club co coalition college commission committee company confederation
conference congress corp corporation council court department directorate federation force forces foundation front
fund government group guard guardian herald holdings hospital house inc industries institute institution journal
league limited llc ltd ministry mission motors movement museum navy network news office organisation organization
parliament party partnership plc police post press school senate service services society states studios survey
team telegraph times trust tribunal union university
""")
PLACES = words("""
airport avenue bay beach boulevard bridge canyon cape castle city coast county creek desert district falls forest
gulf harbor harbour heights hill hills island islands lake mount mountain mountains ocean park peninsula port
province region republic river road sea square station strait street territory tower town valley village
""")

# The ends of compound words whose first part is the name: “Paris-based”.
COMPOUND_ENDS = words("""
affiliated aligned area backed based bashing born brand branded bred brokered built centric controlled dominated
elect educated era flagged free funded held inspired language led level like linked listed made majority man native
only operated organised organized occupied owned run ruled speaking sponsored style supplied supported themed
trained type wide woman
""")

# Where people live and rivers run: nobody says anything by these names, as “Downing Street” does.
UNSPEAKING = words("avenue brook close creek crescent drive lane river terrace")

COMPASS = words("new north south east west northern southern eastern western central saint st san santa los las")

# First names and what they are short for, where the beginning does not tell.
SHORT = {
    short: words(full)
    for short, full in {
        "abby": "abigail", "alec": "alexander", "andy": "andrew", "barney": "bernard", "becky": "rebecca",
        "beth": "elizabeth", "betty": "elizabeth", "bill": "william", "billy": "william", "bob": "robert",
        "bobby": "robert", "cathy": "catherine", "charlie": "charles", "chuck": "charles", "dick": "richard",
        "dolly": "dorothy", "ed": "edward edwin edmund", "eddie": "edward edwin", "fran": "frances francis",
        "gene": "eugene", "hank": "henry", "harry": "henry harold", "jack": "john", "jake": "jacob",
        "jeff": "jeffrey geoffrey", "jenny": "jennifer", "jerry": "gerald jerome", "jim": "james", "jimmy": "james",
        "joe": "joseph",
        "johnny": "john", "kate": "katherine catherine kathryn", "kathy": "katherine kathleen", "katie": "katherine",
        "kim": "kimberly", "larry": "lawrence", "liz": "elizabeth", "maggie": "margaret", "matt": "matthew",
        "meg": "margaret megan", "mick": "michael", "mickey": "michael", "mike": "michael", "molly": "mary",
        "nancy": "ann", "ned": "edward", "nick": "nicholas", "peggy": "margaret", "rick": "richard", "rob": "robert",
        "ron": "ronald", "sally": "sarah", "sandy": "sandra alexander", "steve": "steven stephen", "sue": "susan",
        "ted": "edward theodore", "terry": "terence theresa", "tony": "anthony", "vince": "vincent", "will": "william",
        "willie": "william", "zach": "zachary",
    }.items()
}  # fmt: skip
