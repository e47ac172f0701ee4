import { stem } from './stem.ts';

/**
 * The judge's own thesaurus: everyday needs and subjects, each a family of words that stand for one another when a passage is
 * asked whether it touches an item. Coarse on purpose: a reader understands paraphrase.
 */
const families: Readonly<Record<string, string>> = {
  money: `money budget cost costs price cheap cheaper cheapest expensive afford affordable save saving savings spend spending euro
    dollar pound pay salary wage wages bill bills fee discount sale bargain overspend overspending rent debt loan financial finance fund
    deposit refund wallet purse income cash price pricey free inexpensive economical splurge waste percent ticket tariff`,
  rest: `tired tire exhausted exhaust exhaustion weary fatigue rest sleep sleepy asleep nap energy energetic recharge drained drain bed
    bedtime night insomnia awake wake unwind worn burnout burnt break pause lie relax relaxing recover`,
  worry: `worry worries worried anxious anxiety nervous nerves stress stressed stressful stressing calm calmer calming reassure
    reassurance reassuring tense tension overwhelm overwhelmed overwhelming panic fear afraid scared scare dread uneasy peace breath
    breathe relax relaxed relief relieved soothe steady fret uncertain pressure frantic jitters butterflies`,
  company: `friend friends friendship company companion companionship lonely loneliness alone together social socialise socialize
    connection connect connected belong belonging included include group club meet meetup gathering acquaintance buddy isolated isolation
    community invite join hang`,
  time: `time hurry rush rushed rushing quick quicker quickly fast faster late later delay delayed schedule scheduled calendar deadline
    minute minutes hour hours soon early earlier punctual timing overrun queue wait waiting morning afternoon evening noon clock
    timetable timeline slot busy lengthy instant date weekend oclock today tonight`,
  safety: `safe safely safety risk risky danger dangerous careful carefully caution cautious secure security protect protected protection
    hazard accident injure injury harm hurt emergency slip slippery trap scam theft stolen helmet`,
  health: `health healthy healthier doctor nurse pain painful ache aching sore medical medicine medication clinic hospital symptom illness
    ill sick disease physio physiotherapist therapist therapy dentist injury injured knee shoulder headache blood pill dose
    prescription pharmacy pharmacist recover recovery heal treatment allergy allergic allergen fever cold flu`,
  food: `food eat eating meal meals lunch dinner breakfast supper snack cook cooking recipe restaurant dish dishes menu hungry hunger taste
    tasty flavour flavor soup salad sandwich noodle noodles rice pasta bread vegetable vegetables fruit dine dining kitchen bake baking
    cake diet wrap pizza curry ingredient ingredients chef vegetarian vegan protein lentil lentils chicken fish egg eggs stew`,
  drink: `drink drinks coffee tea cafe cafes espresso latte bar pub wine beer alcohol juice water brew bakery barista hydrate thirsty`,
  child: `child children kid kids son daughter baby toddler boy girl grandchild grandson granddaughter teenager teen school pupil
    parenting nursery playground`,
  parent: `parent parents mother father mum mom dad grandmother grandfather grandma grandpa elderly aunt uncle`,
  sibling: `brother sister sibling siblings family cousin relative relatives nephew niece`,
  partner: `partner wife husband girlfriend boyfriend spouse marriage married wedding anniversary romantic romance couple dating
    fiance fiancee`,
  travel: `travel traveling travelling trip journey train bus flight fly plane airport station drive driving car taxi route road ride tour
    tourist holiday vacation hotel luggage suitcase pack packing passport abroad destination commute tram metro ferry platform hostel
    itinerary map parking sightseeing transfer`,
  learning: `learn learning study studying exam exams test class course lesson lessons student practice practise practising revise revision
    homework teach teacher tutor tutoring skill skills training school university college lecture lecturer textbook chapter exercise
    degree notes quiz grade flashcard flashcards memorise memorize professor thesis essay academic`,
  esteem: `proud pride confidence confident confidently embarrass embarrassed embarrassing embarrassment judge judged judging judgement
    judgment ashamed shame shy foolish stupid awkward humiliate respect respected dignity esteem insecure insecurity capable incompetent
    competent competence credible credibility impress impression ridiculous blush silly clumsy reputation inadequate
    doubt doubts doubting doubted`,
  preparation: `prepare prepared preparing preparation unprepared ready readiness rehearse rehearsal practise practice plan planned planning
    organise organize organised organized beforehand checklist agenda ahead outline brief briefing notes draft`,
  work: `work job office career employer business professional workplace project client desk shift promotion workload task tasks
    interview company`,
  workmates: `colleague colleagues coworker coworkers boss manager supervisor team employee director meeting presentation interview`,
  speaking: `presentation present speech speak speaking slides audience talk pitch introduce introduction toast stage public`,
  quiet: `quiet quieter quietly silent silence noise noisy peaceful calm crowd crowded crowds loud busy bustle undisturbed tranquil
    private privacy hush`,
  nearness: `near nearby close closer distance far walk walking local neighbourhood neighborhood block corner street round around`,
  conflict: `argument argue arguing quarrel fight fighting conflict disagree disagreement dispute row tension upset angry anger blame
    confront confrontation clash apology apologise apologize resentment resent offend offended friction snap shout hurt`,
  warmth: `love loving care caring close affection appreciate appreciated appreciation grateful gratitude thank kindness kind valued
    cherish hug warm warmth tender thoughtful meaningful bond bonding`,
  grief: `grief grieve grieving mourn loss death died funeral memory memories miss missing sad sadness cry crying tears depressed
    depression comfort gloomy melancholy`,
  guilt: `guilt guilty blame regret remorse selfish burden imposing impose bother sorry fault disappoint disappointed disappointing
    disappointment`,
  control: `control independent independence autonomy choose freedom decide decision decisions choice helpless
    indecisive undecided commit`,
  achievement: `achieve achieving achievement success successful succeed progress accomplish accomplished accomplishment win winning fail
    failing failure failed finish finished complete completed target milestone improve improvement result results perform performance
    prove proof`,
  motivation: `motivate motivated motivation routine habit habits discipline procrastinate procrastinating procrastination momentum
    encourage encouraged encouragement consistent consistency regular regularly stick drive lazy persevere resume`,
  exercise: `exercise fitness fit gym run running jog jogging workout training yoga swim swimming cycle cycling bike walk walking hike
    hiking stretch stretching sport sports muscle strength weights marathon kilometre kilometer km pace lap squat squats`,
  outdoors: `outdoor outdoors outside nature park garden forest wood woods trail mountain lake river beach sea tree trees plants plant fresh
    air view scenery bench picnic`,
  weather: `weather rain rainy raining umbrella sun sunny sunshine hot heat cold cool snow wind windy storm temperature shade indoor indoors
    jacket coat waterproof dry wet`,
  fun: `fun enjoy enjoyable enjoyment play playing game games laugh entertain entertainment entertaining hobby hobbies amuse leisure
    exciting excitement excited adventure bored boring boredom film movie cinema show concert festival party celebrate celebration
    birthday lively playful`,
  music: `music song songs sing singing guitar piano violin band concert playlist instrument melody listen choir album`,
  art: `art paint painting draw drawing sketch museum gallery exhibition creative creativity craft photo photos photograph photography
    camera sculpture pottery design`,
  reading: `read reading book books novel library story stories author magazine chapter article bookshop poem poetry writing`,
  technology: `phone computer laptop app apps internet online website password software device screen wifi digital tablet file files
    update video email account`,
  message: `message messages text email letter write call phone ring reply contact tell word note wording phrase phrasing say explain
    communicate communication conversation share sentence`,
  home: `home house apartment flat room rooms bedroom living furniture move moving landlord roommate flatmate neighbour neighbor
    neighbours neighbors household tidy decorate decor lease tenant`,
  chores: `clean cleaning cleaned tidy tidying laundry wash washing chore chores dust vacuum clutter declutter mess messy dishes iron sort
    organise organize`,
  repair: `repair repairs fix fixing fixed broken break leak leaking plumber electrician tool tools replace mechanic maintenance faulty
    install boiler heating`,
  shopping: `shop shops shopping buy buying purchase store supermarket market order ordering brand product sell sold present gift gifts return
    delivery grocery groceries mall basket item`,
  clothes: `clothes clothing outfit dress shirt wear wearing shoes suit jacket style stylish fashion coat trousers jeans formal`,
  looks: `look looks appearance attractive beautiful hair haircut skin makeup weight slim pretty ugly body`,
  pet: `pet pets dog dogs cat cats puppy kitten vet animal animals leash bird`,
  law: `law legal lawyer contract rights police court complaint permit visa form forms official paperwork document documents application
    apply tax insurance policy office claim`,
  honesty: `honest honestly honesty truth trust trusted trustworthy reliable genuine lie lying fair fairness unfair cheat sincere sincerely
    open openly respectful`,
  future: `future goal goals dream dreams ambition purpose direction career meaning path`,
  change: `new change adapt adjust unfamiliar different beginner starting transition settle settling novelty fresh variety`,
  culture: `culture cultural tradition traditional language languages foreign foreigner custom customs religion church faith temple prayer
    translate pronunciation vocabulary accent spanish french german italian chinese japanese english`,
  understanding: `understand understood clear clarity confuse confused confusing confusion explain explanation simple simpler sense
    complicated jargon misunderstand misunderstood`,
  options: `option options alternative alternatives compare comparison recommend recommendation suggestion suggestions idea ideas pick
    choose choosing list shortlist`,
  comfort: `comfortable comfort comfortably cosy cozy seat seating sit sofa cushion soft pleasant ease gentle gently`,
  memory: `remember remembering forget forgetting forgotten reminder remind memory memories remembered photo keepsake souvenir`,
  attention: `focus focused concentrate concentration distracted distraction distractions attention interrupt interruption interruptions
    interrupted mindful`,
  helper: `help helping volunteer volunteering charity donate support supporting assist generous donation contribute shelter`,
  size: `small smaller large larger big bigger portion light heavy size fit compact`,
  group: `guest guests host hosting people attend attendee visitor visitors colleagues team crowd stranger strangers newcomer newcomers`,
  quality: `quality reliable durable review reviews rating rated trusted reputable decent sturdy warranty guarantee`,
  environment: `environment environmental sustainable sustainability recycle recycled plastic waste green climate secondhand reuse`,
};

const familiesByStem: ReadonlyMap<string, readonly string[]> = index();

/** The names of the families that a stem belongs to; often none, sometimes several. */
export function familiesOf(stem: string): readonly string[] {
  return familiesByStem.get(stem) ?? [];
}

function index(): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const [name, words] of Object.entries(families)) {
    for (const key of new Set(words.split(/\s+/).map(stem))) byStem.set(key, [...(byStem.get(key) ?? []), name]);
  }
  return byStem;
}
