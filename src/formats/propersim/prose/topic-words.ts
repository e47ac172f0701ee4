import type { SuggestionTopic } from '../../../person/index.ts';

/** Words by which texts about wishes name a topic; matched in lower case from the start of a word. */
const topicWords: Readonly<Record<SuggestionTopic, string>> = {
  weather: 'weather|forecasts?|what to wear',
  calendar: 'appointments?|agenda|schedul\\w*|reminders?|to-?dos?|planning (?:tips?|help)|birthdays?',
  news: 'news\\b|headlines?|politic\\w*|current affairs|geopoli\\w*|counter-?arguments?|contrarian|tax news|business news|market news|trends? in|industry trends?|gossip',
  health: 'health\\b|medical|medicine|symptoms?|nutrition\\w*|wellness|wellbeing|well-being|posture|self-care',
  music:
    'music\\w*|songs?|playlists?|albums?|concerts?|recordings?|arias?|operetta|opera|jazz|fado|tracks|pieces|ambien(?:ce|t)|tunes?|chamber music|hymns',
  food: 'recipes?|cook(?:ing)?|dish(?:es)?|meals?|snacks?|bak(?:e|ing)|bread|cakes?|soups?|food|flavou?rs?|ingredients?|restaurants?|cuisines?|takeaway|takeout|what to eat|diets?|sauces|steak|spices|pastr\\w*|lunch ideas|dinner ideas',
  exercise:
    'exercis\\w*|workouts?|fitness|training plans?|drills?|stretch\\w*|sports?\\b|running (?:routes?|plans?)|yoga|cardio|steps\\b',
  order:
    'tidy\\w*|clean\\w*|declutter\\w*|organi[sz]\\w*|storage|housekeeping|household (?:tips?|hacks?)|stain\\w*|home tips',
  shopping:
    'shop(?:ping|s)?\\b|deals?\\b|product\\w*|buy\\w*|purchas\\w*|sales?\\b|discounts?|offers from|ads?\\b|adverts?\\w*|commercial\\w*|groceries|brands?',
  children: 'child\\w*|kids?|toddlers?|bab(?:y|ies)|parenting|my son|my daughter',
  entertainment:
    'films?|movies?|series|shows?|tv|television|documentar\\w*|podcasts?|radio plays?|celebrit\\w*(?: (?:news|gossip))?|entertainment|streaming|which game is on|football|statistics|golf|crime series|sitcoms?|trivia nights?',
  people:
    'news (?:of|from|about) (?:the |my )?(?:family|friends)|friends?|famil(?:y|ies)|conversation\\w*|topics to talk|talk about|networking|social events?|dating|guests?|part(?:y|ies)|hosting|communit\\w*|neighbou?rs?|relationships?',
  sleep: 'sleep\\w*|bedtime(?! stor)|napping|insomnia',
  learning:
    'articles?|research\\w*|papers?\\b|learning|study|studies|lessons?|courses?|facts?\\b|science|scientific|technolog\\w*|tech\\b|tutorials?|history|historical|archive|astronomy|latin|passages|databases?|circuits?|language|data\\b|lectures?|evidence|puzzling questions|educational|how-to|philosoph\\w*',
  work: 'work\\b|career|productiv\\w*|business|jobs?\\b|job leads?|clients?|professional|efficien\\w*|lesson ideas|deadline|management|leadership|industry|project ideas|collaborat\\w*',
  hobby:
    'crafts?\\b|patterns?|prompts?|knit\\w*|sew\\w*|draw\\w*|paint\\w*|sketch\\w*|restor\\w*|techniques?|models?|hobb\\w*|diy|materials?|artistic|creative|inspiration|hints|calligraphy|journal\\w*|themes?|spare parts|visual references|photograph\\w*|compositions?|skate',
  drink:
    '(?:cocktail|tea|coffee|drink|smoothie) recipes?|drinks?|teas?\\b|coffees?|wines?|cocktails?|beers?|alcohol|juices?|brew\\w*|espresso',
  reading:
    'books?|novels?|poems?|poetry|essays?|reading|audiobooks?|stories|authors?|literature|magazines?|quotes?|odd words|writers?|short stor\\w*',
  plants: 'plants?\\b|garden\\w*|flowers?|roses?|rose care|seed\\w*|herbs\\b|tomatoes|watering|pruning|botan\\w*',
  decor:
    'decor\\w*|colou?rs?\\b|colou?r ideas|fabrics?|furniture|interior|design\\b(?! inspiration)|rearrang\\w*|room layouts?|lighting|vintage|ornaments?',
  calm: 'calm\\w*|mindful\\w*|meditat\\w*|breath\\w*(?: exercises?)?|relax\\w*|gratitude|stress|reflection\\w*|soothing',
  games:
    'games?\\b|puzzles?|chess|crosswords?|riddles?|word games?|board games?|strategy games?|quiz(?:zes)?(?! shows?)',
  money:
    'money|financ\\w*|invest\\w*|saving\\w*|budget\\w*|tax(?:es)?\\b(?! news)|stocks?|market(?:s)? (?:tips?|moves)|cheap\\w*|insurance',
  outing:
    'outings?|trips?|travel\\w*|walks? (?:in|to)|museums?|places to|exhibitions?|excursions?|day trips?|events? in town|hik\\w*',
};

/** A topic in a text, and where it stands. */
export interface TopicMention {
  topic: SuggestionTopic;
  from: number;
  to: number;
}

/** The topics that a text names, in their order; of words at one place the longest counts. */
export function topicsIn(text: string): TopicMention[] {
  const lower = text.toLowerCase();
  const all = Object.entries(topicWords).flatMap(([topic, pattern]) =>
    [...lower.matchAll(new RegExp(`(?<![a-z-])(?:${pattern})(?![a-z])`, 'g'))].map((match): TopicMention => ({
      topic: topic as SuggestionTopic,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
  const taken: TopicMention[] = [];
  for (const mention of all.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    if (taken.every(({ from, to }) => mention.to <= from || mention.from >= to)) taken.push(mention);
  }
  return taken.toSorted((one, other) => one.from - other.from);
}
