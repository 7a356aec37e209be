"""Small word lists that tell what sort of source a noun stands for."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a noun, these tell nothing about a source.
COUNTS = words("""
a an the one two three four five six seven eight nine ten several some many few various numerous multiple other others
another more most both all any every each no this that these those at least about half dozen dozens couple number
handful of unnamed anonymous unidentified undisclosed
""")
# People who are described by nothing where these stand alone.
NOBODY = words("""
source insider tipster informant critic expert analyst observer commentator pundit sceptic skeptic detractor opponent
supporter some many other most few people person everyone everybody somebody someone nobody anyone report rumour rumor
account media press speculation user netizen internet
""")
# Papers that are many though the word is one.
MASS = words("research polling science data evidence")
# What does not tell by whom reports and accounts are.
TALK = words("""
unconfirmed unverified media press news newspaper online local foreign international social early initial first recent
new fresh further conflicting growing persistent widespread tabloid
""")
# Bodies that everybody can tell, or that were named before.
BODIES = words("""
police army military navy government council company firm bank club party ministry department agency court tribunal
parliament university hospital school union charity regulator commission committee board association organisation
organization institute authority office administration cabinet senate congress embassy church league federation group
airline publisher prosecution defence defense newspaper paper magazine broadcaster website network team campaign trust
coastguard
""")
# Offices that one person holds at a time.
OFFICES = words("""
mayor mayoress president minister governor premier chancellor secretary king queen pope prince princess speaker sheriff
chairman chairwoman chair chief director manager coach commissioner ambassador envoy spokesman spokeswoman spokesperson
captain principal headteacher judge magistrate coroner prosecutor senator congressman congresswoman mp leader owner
founder author editor bishop archbishop
""")
SPEAKING = words("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople")
# Words that an outlet's name ends with, or is.
OUTLETS = words("""
bbc cnn reuters ap afp nbc msnbc cbs abc npr pbs itv itn rte guardian times telegraph mail mirror sun express
independent herald tribune post journal gazette chronicle news newspaper magazine weekly daily radio tv television
observer examiner bloomberg politico axios buzzfeed vox economist newsweek forbes spiegel monde figaro jazeera interfax
tass xinhua kyodo yonhap wikinews dispatch inquirer courier argus echo globe bulletin record press broadcasting bild
pais spectator
""")
# After the noun that the words for a source turn on.
AFTER_HEAD = words("""
of for at in from who whose which that with close familiar near inside within briefed involved on working based about to
had has have was were is are will would could as and but outside behind
""")
# Those who speak for a side: no names, for all their capitals.
SIDES = words("""
democrat republican tory conservative liberal unionist nationalist socialist senator lawmaker mp congressman peer
councillor minister brexiter remainer
""")
# People who speak, besides those whose nouns end as people's do.
FOLK = words("""
people man woman men women child children boy girl mother father parent son daughter brother sister wife husband family
friend ally aide staff staffer adviser advisor official diplomat source insider informant tipster colleague neighbour
neighbor resident tenant driver passenger pilot nurse doctor medic teacher pupil student lecturer farmer fisherman
worker miner builder baker shopkeeper trader broker banker investor analyst expert critic observer watcher monitor
researcher scientist scholar academic historian author writer reporter journalist editor columnist commentator pundit
blogger lawyer solicitor barrister attorney prosecutor defendant witness bystander onlooker survivor victim suspect
protester protestor demonstrator activist campaigner organiser organizer advocate supporter opponent rival voter
candidate delegate politician backbencher rebel fighter soldier commander officer detective investigator inspector
spokesman spokeswoman spokesperson spokesmen spokespeople representative rep agent manager boss employer employee
executive director chairman owner founder customer consumer client patient player teammate coach fan viewer reader user
follower member leader chief head deputy veteran figure person individual somebody someone negotiator mediator envoy
ambassador lobbyist donor peer grandee loyalist strategist operative confidant associate relative cousin uncle aunt
nephew niece villager local crew captain sailor guard warder prisoner inmate migrant refugee immigrant believer priest
bishop pastor imam economist forecaster authority regulator rescuer firefighter paramedic policeman policewoman crowd
team panel jury skeptic sceptic detractor doubter netizen poster commenter interviewee respondent applicant plaintiff
juror juryman administrator consultant contractor creditor shareholder sponsor some other many most few both
""")
# Words that end as those for people do, and are none.
THINGS = words("""
paper letter number matter river weather water order power winter summer answer offer corner border computer weapon
chapter quarter register centre center character danger disaster encounter factor figure floor harbour labor labour
motor monitor rumour rumor sector shelter shoulder slogan tower transfer trigger vendor error terror mirror door
christian agreement list twist mist fist wrist plane
""")
