"""The words that tell who says or thinks something, by kind."""

from __future__ import annotations

from functools import cache

from newslint.facts.verbforms import forms

SPEECH = """
accuse acknowledge add admit advise advocate affirm allege allude announce answer apologise apologize applaud
argue articulate ask assert assess assure attest aver bemoan berate blame blast boast bristle caution challenge
characterise characterize chide claim clarify comment commend complain compliment concede conclude concur
condemn confess confide confirm contend contest counter credit criticise criticize curse decry declare decline
defend demand denounce deny deplore deride describe detail dictate disagree disclose dismiss dispute divulge
downplay dub echo elaborate emphasise emphasize endorse estimate exclaim explain expound express extol fault
forecast foresee fume gloat grumble gush hail hint implore imply indicate inform insinuate insist instruct
intimate invoke jest joke lambast lambaste lament lash laud lecture liken lobby maintain mention moan mock
murmur muse mutter narrate note object observe opine outline paraphrase plead pledge ponder portray posit
postulate praise preach predict press proclaim profess promise propose protest question quip quote rail rant
reaffirm reason reassert reassure rebuke recall recite reckon recommend recount refute reiterate reject relate
relay remark remind repeat reply report reprimand respond restate retort retweet reveal ridicule roar salute say
scoff scold scorn shout sigh slam slate sneer sniff snipe speculate state stipulate stress stammer submit
suggest surmise swear tease tell testify text thank theorise theorize threaten thunder tout trumpet tweet
underline underscore urge utter vent verify vouch vow wail warn whine whisper write yell cite attribute insult
discuss
""".split()
# Forms that are nouns or something else in most news copy.
NOT_SPEECH = frozenset(
    """object objects reasons slates slate submit submits submitted submitting texts credit credited crediting fault
    faults hails roars roar sighs sigh instruct instructs instructed curse curses text press lobby lectures salute
    salutes tease add recite decline declines detailed detailing advocate advocates contest contests contested
    contesting pressed pressing relaying relate relates related vent lashed lash remark remarks intimate write
    written reason reasoned verify verified echoing answered objected bristles bristle reporting adding challenging
    writing promising lobbying joke jokes underscore underscores stress stressing advising elaborate elaborates
    respond responding threatened threatening defending support estimated pledged responded responds observed
    observes observing observe portray portrays portrayed portraying assess assesses assessed assessing predicting
    protested insults insult attribute attributes attributed discussed declined declining sworn foreseeing forecasting
    lashes lashing intimates intimating presses pressing texting relating""".split()
)
BELIEF = """
think believe feel hope fear want wish expect doubt suspect worry consider prefer intend agree disagree favour
favor regret know see view regard understand decide assume imagine wonder remember realise realize plan
anticipate aim aspire desire dislike dread enjoy envisage envision perceive resent value trust love hate like
welcome support oppose appreciate care vie refuse hint need conclude judge discover learn seek encourage
remember convince interest nominate
""".split()
NOT_BELIEF = frozenset(
    """plan plans view views support supports see known fear like likes liking need needs needed needing value values
    valued trust love care cares wish doubt doubts fears hopes hope seek seeks sought cite list lists convinces
    intended considered planned know feel judge judges judged judging learned learning learn discovered discover
    discovering concluded conclude desire hate seen knowing regarding decide sees considering intent aiming vie vied
    thinking favor favour felt welcome welcomes enjoy enjoys enjoyed consider considers aim aims imagine viewed
    preferred deciding interest interests interesting nominate nominates nominating feeling seeing understanding
    meaning""".split()
)
ATTITUDE = frozenset(
    """convinced confident worried adamant pessimistic proud concerned afraid unsure reluctant outraged furious baffled
    disappointed frustrated dismayed grateful willing unwilling undecided backed backing vowing offered defended
    defending attacked""".split()
)
# Before “that”, “about” …, or after “his”, “the”: what somebody says or thinks, as a noun.
NOUNS = frozenset(
    """accusation accusations allegation allegations argument arguments assertion assertions assessment belief beliefs
    claim claims comment commitment complaint complaints conclusion concern contention conviction criticism
    criticisms decision declaration demand denial doubt doubts estimate estimates expectation expectations fear
    fears hope hopes insistence intention opinion opinions pledge prediction predictions proposal promise promises
    proposals question questions recommendation remark remarks rhetoric suggestion suggestions suspicion suspicions
    theory vow view views warning warnings desire opposition""".split()
)
# The same, without one of these words beside them.
PLAIN_NOUNS = frozenset("endorsement endorsements speculation rumours rumors rumour rumor condemnation".split())
# Where somebody says something: in a statement, in his speech.
SOURCE_WORKS = frozenset(
    """address affidavit announcement blog briefing column complaint editorial email e-mail essay filing indictment
    interview lawsuit letter memo memoir message op-ed post podcast remarks speech statement testimony tweet
    deposition conference appearance broadcast brief""".split()
)
DOCUMENTS = frozenset(
    """poll polls survey surveys study studies data figures report reports document documents record records email
    emails e-mails transcript transcripts footage video filing filings estimate estimates statistics research
    analysis audit census review letter memo memos papers indictment complaint lawsuit affidavit ruling bulletin
    dossier evidence images photos findings inquiry investigation index projections results tapes recording
    recordings numbers ad advertisement article book editorial headline column sign banner website page slogan
    message guidelines advisory update notice decree constitution map chart graph tally poster label""".split()
)
SHOWN = frozenset(
    """shows showed shown show find finds found suggests suggested suggest indicates indicated indicate reveals
    revealed reveal say says said puts put confirms confirmed confirm concludes concluded conclude reads read showing
    suggesting indicating finding revealing detailed details describes described states stated warns warned estimates
    cites cited lists listed contains contained claims""".split()
)
HEDGES = frozenset(
    """reportedly allegedly purportedly supposedly ostensibly seemingly presumably rumoured rumored alleged purported
    seems seemed""".split()
)
# After a form of “be”: a view that nobody is named for.
PASSIVE = frozenset(
    """believed expected thought understood rumoured rumored reported alleged considered presumed assumed suspected
    feared said viewed regarded known described accused told deemed credited blamed quoted criticised criticized
    hailed praised urged asked projected estimated forecast predicted dubbed labelled labeled called""".split()
)
BE = frozenset("is are was were be been being 's 're am isn't wasn't aren't weren't".split())
CALLED = frozenset("for on upon it him her them himself herself itself a an the his its their this that".split())
# Phrases; they are looked for where the word with the star is (else the first one), the rarest of each.
_PHRASES = {
    "according-to": """according to|in the *words of|in the *view of|in the *opinion of|in the *eyes of|in his *view
        in her *view|in their *view|in his *words|in her *words|in his own *words|in her own *words|in their *words
        in his *opinion|in her *opinion|in his *eyes|in her *eyes|in their *eyes|by his own *account
        by her own *account|by their own *account|by all *accounts|*courtesy of|*per the|*puts it|*put it|as *told to
        in a *statement|in *remarks|*citing""",
    "refer": """refer to|refers to|referred to|referring to|points out|point out|pointed out|pointing out|points to
        pointed to|pointing to|talk about|talks about|talked about|talking about|talked of|speak out|speaks out
        spoke of|spoke about|spoke out|speaking of|speaking out|went on to *say|goes on to *say
        made *clear|makes *clear|making *clear|made it *clear|makes it *clear|made the *case|makes the *case
        making the *case|*weighed in|*lashed out|*lashes out|*lashing out|*pushed back|*pushes back|*hit back
        *hits back|*hitting back|*fired back|*shot back|*laid out|*lays out|*laying out|took to *twitter|took *aim
        takes *aim|taking *aim|took *issue|takes *issue|*sounded the alarm|raised *concerns
        raised *questions|raises *questions|raising *questions|*alluded to|*likened to|*singled out
        brought *up|called *out|calling *out|*doubled down|*floated the|played *down|plays *down|playing *down
        cast *doubt|casts *doubt|casting *doubt|took *credit|*shrugged off|*brushed off|*brushed aside""",
    "silence": """no *comment|declined to *comment|declines to *comment|declined to *say|declined to *discuss
        declined to *answer|declined to *name|declined to *give|declined to *identify|declined to *confirm
        declined to *provide|declined to *speak|declined to *elaborate|declined to *reveal|declined to *disclose
        declined to be *interviewed|declined an *interview|refused to *say|refused to *comment|be *reached
        did not *respond|did not return *emails
        didn't *respond|did not return *calls|did not return a *call|did not return *messages|didn't *return
        did not return a *message|did not return *requests|did not *immediately|didn't *immediately|not *responded
        not *returned|did not *say|didn't *say""",
    "belief": """of the *opinion|in *favour of|in *favor of|*stands by|*stood by|*stand by|at *odds with|on the *record
        *convinced that|has no *doubt|have no *doubt|*bent on|is *against|are *against|*looks forward|*looking forward
        refusing to|*willing to|i'm *sure|i am *sure|was *sure""",
    "hedge": """seem to|seems to|seemed to|seem that|seems that|seemed that|seems like|seemed like|appear to|appears to
        appeared to|appearing to|appears that|appeared that""",
    "document": "*percent of voters|of those *surveyed|of those *polled|of *respondents",
}  # fmt: skip
# Verbs that tell of speech only before a clause or beside a quotation: the police responded, a film portrayed him.
CLAUSAL = frozenset(
    """responded responds respond responding observed observes observing portrayed portrays portraying assessed assesses
    assess assessing predicting protested mused reasoned objected answered answers threatened observe portray""".split()
)
# What is found out and told, before a clause.
FINDS = frozenset(
    "found finds find established concluded concludes conclude determined demonstrated ruled rules".split()
)
# Issued a statement, made an announcement.
ISSUING = frozenset(
    "issue issued issues issuing made makes making gave gives giving released releases delivered".split()
)
ISSUED = frozenset(
    """statement statements warning warnings advisory apology denial alert alerts announcement announcements pledge
    promise promises accusation accusations allegation allegations claim claims complaint remarks comments assurance
    assurances testimony recommendation recommendations ultimatum""".split()
)
# After a passive verb of speech these show that somebody stands behind it, or what is said.
AGENT_NEXT = frozenset("by that of to as for with how whether".split())
# Cues only before a clause (“ruled that”, “knows how”), or after “I”.
BEFORE_CLAUSE = frozenset(
    """know knows knew known see saw mean means meant discover discovers discovered learn learns learned learnt
    recognise recognised recognize recognized remember remembers prove proves proved guess suppose bet notice
    noticed recall recalls show understand figure figured decide judge judged like love hope fear doubt care""".split()
)
CLAUSE = frozenset("that if whether how why what when where".split())
# Nouns as well as verbs of speech.
NOUN_OR_VERB = frozenset(
    """claim claims note notes report reports reported demand demands question questions quote quotes promise promises
    pledge pledges comment comments estimate estimates reply replies threat answer answers detail details outline
    outlines protest protests hint hints mention mentions forecast forecasts echo echoes praise blame blames credits
    blast blasts slam slams counter counters thank thanks lecture challenge challenges state states repeat repeats
    repeated describe describes express expresses recall recalls propose proposes blame discuss reason objects
    dispute disputes highlight highlights documents chronicles addressed submits offers laments tweet tweets
    maintain maintains maintained estimated pledged challenged threatened joke jokes stress stresses underscore
    underscores elaborated defended order orders ordered attributes attributed identifies identified discussed
    posted""".split()
)

# The same for what somebody thinks and wants.
VIEW_OR_NOUN = frozenset(
    "hope hopes fear fears feel view views support supports back see sees wish seek seeks sought plan plans".split()
)


@cache
def cue_words() -> dict[str, tuple[str, ...]]:
    """Every word that may be or begin a cue, with the kinds to try, in order."""
    speech = {form for lemma in SPEECH for form in forms(lemma) if form not in NOT_SPEECH} - NOUN_OR_VERB
    belief = {form for lemma in BELIEF for form in forms(lemma) if form not in NOT_BELIEF} - BEFORE_CLAUSE | ATTITUDE
    call = ("call", "calls", "called", "calling")
    found: dict[str, tuple[str, ...]] = {}
    for kind, group in (
        ("phrase", phrases()), ("work", SOURCE_WORKS), ("passive", PASSIVE), ("shown", SHOWN), ("verb", NOUN_OR_VERB),
        ("view", VIEW_OR_NOUN),
        ("speech", speech), ("call", call), ("hedge", HEDGES), ("noun", NOUNS),
        ("that", BEFORE_CLAUSE), ("clause", CLAUSAL), ("finds", FINDS),
        ("issued", ISSUING), ("belief", belief), ("plain_noun", PLAIN_NOUNS),
    ):  # fmt: skip
        for word in group:
            found[word] = (*found.get(word, ()), kind)
    return found


@cache
def phrases() -> dict[str, list[tuple[tuple[str, ...], int, str]]]:
    """The phrases by the word they are looked for by: the words, that word's place among them, the kind."""
    found: dict[str, list[tuple[tuple[str, ...], int, str]]] = {}
    for kind, lines in _PHRASES.items():
        for line in lines.replace("\n", "|").split("|"):
            written = line.split()
            if written:
                place = next((number for number, word in enumerate(written) if word[0] == "*"), 0)
                phrase = tuple(word.lstrip("*") for word in written)
                found.setdefault(phrase[place], []).append((phrase, place, kind))
    return found
