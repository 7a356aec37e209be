"""Words round a verb of reporting: who speaks, what shows it to be a report, and what shows that it is none."""

from __future__ import annotations

HELPERS = frozenset("has have had also then now still again himself herself later once further even just".split())
PEOPLE = frozenset(
    """he she they we i who minister ministers ministry government council councillors spokesman spokeswoman
    spokesperson spokespeople official officials company firm party union unions group police lawyer lawyers mother
    father man woman son daughter brother sister driver owner residents campaigners critics opponents supporters
    activists protesters leader leaders president mayor senator governor chairman director manager coach captain player
    players prosecutor witness witnesses lawmakers mps doctors teachers parents family others people actor singer
    administration chief boss bosses rebels militants authorities regulator bank club charity doctor teacher
    politician politicians candidate candidates analyst analysts""".split()
)
# What shows something and judges nothing, and words between a speaker and the verb.
THINGS = frozenset(
    """survey study studies report reports documents records record data poll polls investigation review figures results
    result tests test analysis audit footage video videos emails letter research which that it this what evidence files
    inquiry inspection scan scans photos images numbers papers memo book film documentary autopsy trailer but and or
    when while if as then yet so january february april june july august september october november december""".split()
)
# A passive, an infinitive, a denial or an article before the verb: nobody is told to have said it.
NOT_TOLD = frozenset(
    """was were is are been being be to not never without of the a any such these those longer his her its their our
    your every each no""".split()
)
ALSO = frozenset("also since falsely wrongly repeatedly publicly once".split())
QUOTES = ("”", '"', "’", "'")
CLOSING = (",”", ',"', ",’", ",'", "?”", '?"', "!”", '!"', "”,", '",', ",")
SPOKEN_MARKS = frozenset('“"«‘')
GOES_ON = [[word] for word in "on in during to when as after at later the a".split()]
WHEN = frozenset("earlier later yesterday again".split())
TOLD = frozenset("that he she they there nobody".split())
SUBJECTS = frozenset("it the a an his her their its some most many all".split())
HELPING = frozenset(
    """is are was were has had have will would can could did does should may might must wo ca""".split()
)
OBJECTS = frozenset(
    """the a an his her their its what those these this that any him them critics claim claims allegation allegations
    suggestion suggestions report reports accusation accusations rumour rumours rumor rumors""".split()
)
NO_OBJECT = frozenset("with by in into on over for at as through up down off to from".split())
SLAMMED = frozenset(
    "door doors brake brakes car ball shot fist gate phone hole home way path whole post bar keeper goalkeeper".split()
)
