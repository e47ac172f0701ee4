/** Something people do at home for its own sake, as texts speak of it. */
export interface HobbyWord {
  /** As in the list of hobbies where it stands there. */
  name: string;
  doing: string;
  /** Without flags; matched in lower case from the start of a word. */
  pattern: string;
  /** True where people rather want to be left alone meanwhile. */
  focus: boolean;
  skill: boolean;
}

const calm = (name: string, doing: string, pattern: string): HobbyWord => ({
  name,
  doing,
  pattern,
  focus: false,
  skill: false,
});
const skilled = (name: string, doing: string, pattern: string): HobbyWord => ({
  ...calm(name, doing, pattern),
  skill: true,
});
const focused = (name: string, doing: string, pattern: string): HobbyWord => ({
  ...calm(name, doing, pattern),
  focus: true,
});

/** Hobbies by the words that mean them; the first that fits counts. */
export const hobbyWords: readonly HobbyWord[] = [
  focused('meditation', 'meditating', 'meditat\\w*|mindful\\w*'),
  focused('prayer', 'praying', 'prayers?(?! time)|pray(?:s|ing)?\\b|prayer times?|devotions?'),
  skilled('yoga', 'doing yoga on the floor', 'yoga|pilates|stretching(?: routine)?'),
  skilled('calligraphy', 'writing calligraphy', 'calligraph\\w*'),
  focused(
    'writing a diary',
    'writing a diary',
    '(?:writ(?:es?|ing) in (?:her|his|my|their|a|the) )?(?:journal(?:s|ing|l?ing)?\\b|diary)|reflection time|evening reflections?',
  ),
  skilled(
    'running',
    'going for a run',
    'jog(?:s|ging)?\\b|go(?:es|ing)? for a run|(?:my|his|her|morning|evening|a) runs?\\b|runs? (?=for|\\d)|running(?! low| out)|marathons?',
  ),
  skilled(
    'cycling',
    'riding the exercise bike',
    '(?:exercise )?bikes?\\b|cycl(?:e|es|ing)\\b(?! holidays)|spin class\\w*|rowing(?: machine)?',
  ),
  skilled(
    'strength training',
    'training with weights',
    'strength train\\w*|weights|work(?:s|ing)? ?outs?\\b|gym\\b|hiit|exercis(?:e|es|ing)\\b(?! ideas?| tips?)|(?<=\\bi )train\\b|fitness (?:routine|session)',
  ),
  calm('walking', 'taking a walk', 'walk(?:s|ing)?\\b|strolls?'),
  skilled('dancing', 'dancing', 'danc(?:e|es|ing)\\b'),
  skilled('repairing bicycles', 'repairing a bicycle', 'repair\\w* (?:a |one |the )?bi(?:cy|c)\\w*'),
  skilled(
    'woodwork',
    'mending something',
    '(?:re)?(?:wood\\s?work\\w*)|repair(?:s|ing)?\\b|fix(?:es|ing)?(?: stuff| things)?\\b|diy|handiwork|restor(?:e|es|ing)\\b|refurbish\\w*|upcycl\\w*',
  ),
  calm(
    'board games',
    'playing a board game',
    'board games?|backgammon|game nights?|play(?:s|ing)? (?:games )?with (?:my|his|her) (?:son|daughter|child\\w*|kids?)',
  ),
  skilled('chess', 'playing chess', 'chess'),
  calm('card games', 'playing cards', 'card games?|solitaire'),
  calm('crosswords', 'doing a crossword', 'crosswords?|sudoku|puzzles?\\b(?! games)|jigsaws?'),
  calm(
    'video games',
    'playing a video game',
    'video ?games?|gaming|play(?:s|ing)? with (?:my |his |her )?friends|(?:a |the |my )?\\w+ game after|play(?:s|ing)? (?:a )?(?:\\w+ )?games?\\b|consoles?',
  ),
  calm(
    'television series',
    'watching television',
    'tv|television|series|serials?|shows?(?= at| on|$)|watch(?:es|ing)?\\b|films?|movies?|documentar\\w*|streaming|sitcoms?|soap operas?|the (?:game|match)\\b|football is on|baseball',
  ),
  calm(
    'having guests',
    'having guests',
    '(?:the presence of )?guests?|host(?:s|ing)?\\b|entertaining|part(?:y|ies)\\b|visitors?|social (?:evening|gathering)s?|tea with \\w+(?: \\w+)?',
  ),
  calm(
    'calling relatives',
    'talking on the telephone',
    '(?:on the )?(?:tele)?phone|video calls?|calls? (?:with friends|his|her|my|a friend)|ring(?:s|ing)? (?:his|her|my|up)|chat(?:s|ting)? with',
  ),
  calm(
    'balcony plants',
    'tending the plants on the balcony',
    'balcony|house\\s?plants?|water(?:s|ing)? (?:the |my |her |his )?plants|plant care',
  ),
  skilled(
    'gardening',
    'working in the garden',
    'garden\\w*|plants?\\b(?! comb)|hedges?|roses?\\b|tomatoes|weeding|orchard|lawn',
  ),
  skilled('knitting', 'knitting', 'knit(?:s|ting)?\\b|crochet\\w*|embroider\\w*'),
  skilled('sewing', 'sewing', 'sew(?:s|ing)?\\b|quilt\\w*|upholster\\w*'),
  skilled('pottery', 'making pottery', 'pottery|ceramics?|sculpt\\w*|clay'),
  skilled(
    'crafts',
    'making things by hand',
    'craft(?:s|ing)?\\b|handicrafts?|scrapbook\\w*|make(?:s)? (?:earrings|jewel\\w*)|jewel\\w*',
  ),
  skilled('drawing', 'drawing', 'draw(?:s|ing)?\\b|paint(?:s|ing)?\\b|sketch\\w*|illustrat\\w*|watercolou?rs?'),
  skilled('photography', 'sorting photographs', 'photograph\\w*'),
  calm(
    'redecorating',
    'rearranging a room',
    'redecorat\\w*|rearrang\\w*|decorat(?:e|es|ing)\\b|interior projects?|home improvement',
  ),
  skilled(
    'making music',
    'making music',
    '(?:play(?:s|ing)?|practi[sc]\\w*) (?:the )?(?:piano|violin|cello|flute|guitar|drums|instruments?|singing)|(?:piano|guitar|violin) practice|sing(?:s|ing)?\\b|vocal\\w*|choir|(?<=\\bi )practi[sc]e\\b|instruments?\\b|mix(?:es|ing)?(?: tracks)?\\b',
  ),
  calm(
    'listening to records',
    'listening to music',
    'listen(?:s|ing)? to (?:\\w+ )?(?:music|records?|fado|jazz|vinyl|the radio|radio)|records\\b|vinyl',
  ),
  calm('radio and podcasts', 'listening to the radio', 'podcasts?(?! suggestion)|radio(?: plays?)?|audio\\s?books?'),
  skilled(
    'learning a language',
    'learning a language',
    '(?:learn\\w*|study\\w*|practi[sc]\\w*) (?:a language|spanish|french|german|italian|japanese|latin|english)|language learning',
  ),
  calm('reading the newspaper', 'reading the newspaper', 'newspapers?|read(?:s|ing)? the (?:news|paper)|magazines?'),
  calm('reading novels', 'reading a novel', 'read(?:s|ing)?\\b(?! prompts)|novels?|books?\\b(?! lists?)'),
  skilled('writing', 'writing', '(?:creative )?writ(?:e|es|ing)\\b|poems?|poetry'),
  skilled('baking', 'baking', 'bak(?:e|es|ing)\\b'),
  skilled('model railway', 'building models', 'model (?:railways?|trains?|building)|build(?:s|ing)? models?'),
  skilled(
    'electronics',
    'tinkering with electronics',
    'electronics?|tinker\\w*|solder\\w*|repair\\w* (?:a |old )?radios?',
  ),
  calm('birdwatching', 'watching birds', 'bird\\s?watch\\w*'),
  calm('online discussion', 'debating online', 'debat(?:e|es|ing)\\b|online discussions?|forums?'),
  calm('tea', 'having tea or coffee', 'tea(?!ch|m)\\b|herbal tea|coffee(?! blend)|aperitivo'),
  calm('bath', 'taking a bath', 'baths?\\b'),
  calm('fish and pets', 'looking after the animals', 'feed(?:s|ing)? (?:the )?(?:fish|cats?|dogs?)|pets?\\b|aquarium'),
];
