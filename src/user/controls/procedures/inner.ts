import { kind, type ProcedureKind } from './procedure.ts';

/** What people leave unsaid, the most telling kind first. */
export const innerKinds: readonly ProcedureKind[] = [
  kind(
    /\b(?:guilt\w*|regret\w*|to blame|fault|neglect\w*|selfish|asham\w*|make up for|abroad when|abandon\w*|reproach)/i,
    `
    write down what you knew that morning and what only hindsight added | No fair witness would convict on the second column; a small deed, such as a postcard or a bowl of stew, mends more than remorse.
    picture a neighbour telling you the identical story, and notice how mildly you would answer | Say that gentle sentence aloud at the sink, then put the matter down like a heavy crate.
    `,
  ),
  kind(
    /\b(?:secret\w*|private|privacy|keep .{0,30} out of|hide|hidden|hiding|not to notice|no guest|nobody .{0,30} notice|unnoticed|quietly|discreet\w*|hear\w* every|nobody looks|invites no|tell(?:ing)? colleagues|trusted|rumou?rs?|reach the family)/i,
    `
    carry on with your usual gestures, sit at a corner, and have a bland reply ready such as “all in good time” | Curiosity fades within a sentence once you ask the other about their garden.
    meet in a side street rather than the corridor, silence the ringtone, and keep the paper inside a plain envelope | Two initiated allies are plenty; everybody else may learn it in your own season.
    `,
  ),
  kind(
    /\b(?:how to (?:tell|begin|thank|raise|say)|way to (?:present|tell|say)|words to|must tell|has to tell|having to tell|make it up with|dare to ask|reluctant to ask|embarrassed to ask|gentle opening)/i,
    `
    choose the washing-up or a stroll for it, open with “I have been turning something over”, and pause after one fact | Shoulder to shoulder people bristle less, and a dishcloth gives both pairs of hands a job.
    rehearse the first clause aloud in front of the mirror and leave the rest to the moment | Thank the other for listening before you know the answer; a plain thanks survives any reply.
    `,
  ),
  kind(
    /\b(?:declin\w*|say no|refus\w*|turn down|cancel\w*)\b/i,
    `
    say it early and in person, in one short breath, and offer a stand-in such as tea next Tuesday | Excuses invite bargaining; the same few words, repeated kindly, close the subject.
    praise one detail sincerely, name the obstacle without apology, and ask to be kept on the list | A handwritten card two days afterwards keeps the door ajar.
    `,
  ),
  kind(
    /\b(?:reassur\w*|reminded|assurance|normal\b|usually|be told|to hear that|improves?|no disaster|hear (?:whether|that)|permission to|sure that|harmless)\b/i,
    `
    take the long view: nine in ten such episodes fade within a fortnight, and a bumpy patch says little about the road | Ask a midwife, coach or veteran how hers went; the tales sound remarkably alike.
    note today's version in a diary and compare on the first of next month | Wobbles shrink on paper, and the curve, jagged as it is, climbs for nearly everybody.
    `,
  ),
  kind(
    /\b(?:embarrass\w*|judged|judging|judg\w*|foolish|silly|stupid|ridicul\w*|laughed|stares?|shabby|fussi\w*|fussy|look(?:ing)? (?:like|unprepared|weak|unreliable)|seen as|mistaken for|be seen|appear\w*|face\b|demanding|not to look|notice\w*|piti(?:ed|y)|tells tales|awkward|blush\w*|overprotective|admit\w*|unprepared|old woman)/i,
    `
    straighten your back, slow the first sentence, and carry one prepared remark in your pocket | Onlookers recall the ending rather than the wobble, and most are busy with their own shoelaces.
    turn the weak spot into an anecdote told with a grin before anyone else can | Self-mockery at the doorstep disarms gossips; by dessert the subject has moved to football or the tram.
    watch one confident regular for two minutes, borrow the gesture, and act as though it were routine | Ask an usher or a clerk in a low voice; fetching answers is their trade and they forget faces.
    `,
  ),
  kind(
    /\b(?:miss(?:es|ing)?|mourn\w*|grief|griev\w*|loss|lost|former life|belonged to|homesick\w*|memor\w*|familiar|nostalgi\w*|died|death|anniversary)\b/i,
    `
    light a candle by the photograph, cook the old smell into the kitchen, and let the tears have their quarter of an hour | A box with a scarf, a recipe and a ticket stub holds what must not vanish.
    tell one scene from back then, with its weather and its jokes, to somebody who was there | Rebuild a corner of it on Thursdays: the bench, the tune, two cups of cocoa.
    `,
  ),
  kind(
    /\b(?:angry|bitter|aggression|anger|resent\w*|quarrel\w*|conflict|confront\w*|hurt|insult\w*|offend\w*|offence|accus\w*|tension|fair\w*|unfair\w*|treated|temper|raising (?:his|her) voice|grudge|sulk\w*|composure|forgive\w*|used\b|retaliat\w*|peace)\b/i,
    `
    step out to the stairwell, unclench the jaw, and come back with one observation and one wish | “When the plates stayed there, I felt used; please rinse them tonight” leaves no room for a trial.
    let the sting cool until the dishwasher has finished, then grant the other side its best argument | A shared chore, a rueful shrug and an equal split heal more than winning.
    acknowledge the good intention first and steer to the practical knot with a neutral “how shall we untie it” | Nobody loses rank when both leave with a task and a biscuit.
    `,
  ),
  kind(
    /\b(?:prov(?:e|es|ing)|capable|competen\w*|pride|proud|respect\w*|seriously|manage[ds]?\b|cope|reputation|ambiti\w*|impress\w*|earn|credib\w*|known (?:as|for)|confident|outdo|triumph|recommendation|stand(?:ing)?\b|honou?r|unfit|doubts?|mentor|authority|intimidat\w*|as well as)\b/i,
    `
    let one finished piece speak: tidy, dated, with your initials in the corner | Mention the obstacle in half a sentence and the outcome in a full one; veterans notice craft before volume.
    ask one shrewd question, quote a figure you checked, and volunteer for the knottiest part | A follow-up card two days afterwards fixes your name in their calendar.
    rehearse the opening with a firm voice and loose shoulders, and rest both palms on the lectern | Skeptics soften at the second solid answer, and sooner if you credit a rival.
    `,
  ),
  kind(
    /\b(?:lonely|loneliness|belongs|belonging|friends?|companion\w*|join(?:ing)?|included|inconvenient member|only one|isolated|welcome|company|neighbours?|strangers|newcomer)\b/i,
    `
    turn up ten minutes early, offer to carry chairs, and learn two first names by heart | Whoever stacks crockery beside you on the second evening is halfway to a friendship.
    send one familiar face a photograph with a wry caption and suggest soup on Friday | Shared errands bind better than parties: the market, a bus ride, a borrowed ladder.
    sit beside whoever arrives unaccompanied, mention the view or the biscuits, and listen with your phone upside down | Groups thaw at the edges, where two people are already chuckling.
    `,
  ),
  kind(
    /\b(?:beg(?:ging)?\b|share the (?:work|cost)|ask(?:ing)? (?:for )?help|help\b|other adults|unasked|burden|owe|others .{0,25}(?:share|pay)|imposing|bother\w*|inconvenien\w*|wake|waking|wearing)/i,
    `
    pass round a sheet with six small jobs and a pencil on a string, and sign up for the dullest yourself | People grab what takes an hour and has an end; nobody has to plead.
    trade rather than request: two jars of jam for a lift, a haircut for a shelf | A neighbour who can repay feels like a partner.
    `,
  ),
  kind(
    /\b(?:tired|exhaust\w*|drained|energy|worn|rest(?:ed)?\b|effortless|weary|overwhelm\w*|near his limit|carried|burden\w*|unbroken night|strength|mornings free|undisturbed|headache)/i,
    `
    cancel one thing with a two-word text, lie flat for eleven minutes, and drink a tall glass of water | Delegate the shopping bag and the hoover; dust is patient, whereas a spent body bills you double.
    settle it with a default: same dish, same seat, same shirt, no pondering | Park whatever is left on a sticky label for Saturday, and close the curtains by ten.
    mark one afternoon in green ink that nobody may book, and unplug the bell | A thermos, a blanket and a lazy bench refill more than another clever scheme.
    `,
  ),
  kind(
    /\b(?:money|coins|yen|afford|cheap\w*|costs?|expens\w*|pay(?:ing)?|fee|rent|wages?|pension|borrow\w*|economi\w*|finances|debt|budget|biscuit tin)\b/i,
    `
    fix the ceiling in coins before you set out, and leave the bank card in the drawer | Swaps, loans from a library of things and a pooled purchase look generous without touching the savings.
    ask quietly about instalments, concessions or a used one, and compare with doing nothing for a month | Most tills have a hardship leaflet, and nobody but the cashier sees you take it.
    `,
  ),
  kind(
    /\b(?:dignity|in charge|remain in|independen\w*|freedom|own (?:decision|treatment|choice)|the one (?:who|to) decide\w*|decides?\b|decision\w*|stay involved|autonomy|say in|control|command|insist|not to feel old|respect (?:her|his) wish|ward|walks|permission)\b/i,
    `
    offer two versions, each acceptable to you, and let the person concerned pick and sign | Put handles, labels and telephone numbers within their reach, so that helpers follow rather than steer.
    ask “shall I, or would you rather?” before touching anything, and accept a slow yes | Disguised as decor, a brass rail or a nice lamp protects without a whiff of hospital.
    keep the pen, the key and the last sentence in the owner's hand | Advisers may list drawbacks on a card; the verdict waits until the cardholder has slept on it.
    `,
  ),
  kind(
    /\b(?:options open|trial|way out|break off|every stage|give up|giving up|quit|commit\w*|change of direction|put off|postpone|fallback|several|turned down|backup|plan b|emergenc\w*)\b/i,
    `
    book only the refundable half, note the last date for withdrawing, and circle it in purple | A pilot of one fortnight shows the snags, and stepping back afterwards is a result, no defeat.
    keep a spare key with a neighbour, a second number under the magnet and a packed bag by the wardrobe | Agree on a code word, so that leaving takes one syllable and no justification.
    `,
  ),
  kind(
    /\b(?:trust\w*|fool(?:ed)?\b|suspect\w*|advertis\w*|scam\w*|honest\w*|really (?:afraid|left|one)|promises?|reliab\w*|truth|why .{0,30} quit|misread)\b/i,
    `
    look at who earns from the claim, ask for the source in writing, and ring the number printed on the invoice | A serious seller hands over references; a bluffer changes the subject.
    leave the door ajar with “I may be mistaken, how was it for you?” and then count to eight silently | The reason people name first is the polite one, and the true one tends to follow at the coat rack.
    keep the promise in its spirit: a smaller vow, a visit each Tuesday, a candle in the window | Say openly which half holds, and renew it with a handshake.
    `,
  ),
  kind(
    /\b(?:fail\w*|disappoint\w*|defeat|letting .{0,25} down|let(?:ting)? down|setback|marks?\b|comparing|compare herself|weak(?:ness)?|too old|woman of (?:her|my) age|mid-forties|learn something|worse|undone|miss(?:ed)? session|lose her|ruin\w*)\b/i,
    `
    rate the damage in teaspoons, repair the largest, and leave the rest in the bowl | Beginners at sixty catch up by stubbornness, and a dented score bounces back with the next sheet.
    tell the people concerned early, with the lesson in one clause and the remedy in another | Parents, coaches and crews forgive a stumble that arrives with a mop.
    hang the poor result beside an older, poorer one and see the slope | Champions keep such a drawer; it smells of chalk and ends in medals.
    `,
  ),
  kind(
    /\b(?:acknowledg\w*|recogni[sz]\w*|effort|appreciat\w*|understood|seen\b|congratulat\w*|proud of|thank\w*|valued|remembered|eleven days|count(?:ed|s)? .{0,20}as|heard|encourag\w*|nearness|worth it|some recognition|treat(?:ed|s)|taken seriously|dismissed|own (?:uneasy )?impression|experience|respected)\b/i,
    `
    put the tally on paper: the nights, the miles, the forms, the swallowed remarks | Read it to someone who nods rather than advises, and mark the milestone with a cake or a candle.
    pin the before and the after next to each other and underline three hurdles you cleared | That record is evidence, and it deserves applause ahead of any further homework.
    say plainly “first listen, then suggest”, and tell the episode from its first detail | Your hunch rests on things you saw with both eyes, which outranks any stranger's theory.
    `,
  ),
  kind(
    /\b(?:hurry|quick\w*|minutes?|clock|sharp|in time|too late|late\b|deadline|before .{0,40}(?:rings|leaves|closes|arrives|noon|bell)|rush\w*|hours?|two evenings|by eight|short on time)\b/i,
    `
    set a kitchen alarm, do the piece that cannot be postponed, and drop the trimmings | Lay keys, card and jacket by the door now, which wins back four whole minutes.
    cut it to a single page and one call, and hand the remainder to tomorrow's slot | Announce your exit beforehand (“I have to dash at quarter past”), and leaving offends nobody.
    `,
  ),
  kind(
    /\b(?:afraid|fear\w*|worr(?:y|ied|ies|ying)|anxi\w*|nervous\w*|panic\w*|dread\w*|terrif\w*|frighten\w*|scared|uneasy|shaken|threat\w*|concerned|unsure|hesitant|reluctant|horrif\w*|danger\w*|anticipat\w*|troubled|racing|unsettl\w*|losing|lest)/i,
    `
    write the worst case on a slip, add the antidote underneath, and fold it into your wallet | Fright peaks for about ninety seconds; rub your knuckles, exhale like a kettle, and it ebbs by the lamp post.
    visit the spot the day before, touch the railing, and find out where the side exit lies | Bring an ally with a loud laugh, and agree on a thumb signal.
    split the dreaded thing into three doors and open only the first today | Behind it stands, as a rule, a bored clerk with a rubber stamp, and the goblin has gone home.
    `,
  ),
  kind(
    /\b(?:seat|corner|noise|noisy|crowd\w*|peace(?:ful)?|disturb\w*|approached|edge|sunrise)\b/i,
    `
    choose the table by the pillar or the pew near the side altar, facing the door, and arrive at opening | Earplugs, a paperback and a scarf on the next chair keep chatter at bay.
    ask the usher for the hour when the coaches have left, and slip in along the north wall | Behind libraries, chapels and nurseries there is nearly always a bench that nobody claims.
    `,
  ),
  kind(
    /\b(?:knees?|hips?|joints?|sore|heavy|shoulders?|back\b|lifting)\b/i,
    `
    swap the big lift for three light ones, bend from the hips, and rest the joint on a pillow at dusk | Warmth and gentle circles help tonight, and a rail or a stool spares the next climb.
    `,
  ),
  kind(
    /\b(?:diet|weight|health\w*|protein|pain\w*|medicat\w*|illness|diagnosis|milk|body|insulin|calori\w*)\b/i,
    `
    drink a tall glass at fixed hours, eat something with oats or lentils, and note in pencil what agrees with you | Ask the nurse for one limit in figures and keep her card in your purse.
    tell the nurse the two sentences you dislike saying, and have her write the limit on a card | Honey, warmth and a slow walk help tonight; tablets may remain in the cupboard until she nods.
    `,
  ),
  kind(
    /\b(?:joy\w*|longs|longing|yearn\w*|savou?r|laugh\w*|smile|delight\w*|enjoy\w*|pleasures?|fun|celebrat\w*|holiday|matter\b|treasure|story|object|evening|wine|curious|curiosity|adventure|just to see|play\w*|dull|culture|tradition\w*|faith|pray\w*|religio\w*)\b/i,
    `
    pick one ritual, such as lanterns, a silly toast or a hymn by the window, and let it open the occasion | Pocket a pebble or a tram ticket as proof; grandchildren love objects with a tale attached.
    leave a blank hour in the middle for whatever turns up, and put the camera away after three pictures | The nicest moment usually arrives sideways, between the rain and the pastry.
    `,
  ),
  kind(
    /\b(?:comfort\w*|spare|shield\w*|protect\w*|calm|wife|husband|mother|father|grandfather|grandmother|sister|brother|parents|family|daughters?|sons?|grandchildren|baby|boy|girl|partner|aunt|niece)\b/i,
    `
    sit at eye level, hold the hand, and speak of the tulips before the trouble | A cushion, a tune from the wedding and a warm mug calm faster than arguments.
    agree on the story beforehand, ring at seven with the cheerful half, and keep the paperwork for yourself | What loved ones recall is the tone; a chuckle at the end of the line lets them sleep.
    set aside a quarter of an hour with no gadgets: a puddle, a puzzle, a plaited braid | Such crumbs add up, and small ones remember the ladybird rather than the calendar.
    `,
    { last: true },
  ),
];
