/** What a suggestion is about, in the words in which somebody asks on, by topic. */
const matters: Readonly<Record<string, string>> = {
  weather: 'getting ready for the weather',
  calendar: 'sorting out the calendar',
  news: 'keeping up with the news',
  health: 'taking care of my health',
  music: 'putting on some music',
  food: 'getting something to eat together',
  exercise: 'fitting in some exercise',
  order: 'putting the place in order',
  shopping: 'doing the shopping',
  children: 'doing that with the children',
  entertainment: 'finding something to watch',
  people: 'getting in touch with people',
  sleep: 'sleeping better',
  learning: 'learning something new',
  work: 'getting work off the desk',
  hobby: 'making time for a hobby',
  drink: 'making something to drink',
  reading: 'getting back to reading',
  plants: 'looking after the plants',
  decor: 'making the room nicer',
  calm: 'calming down for a while',
  games: 'playing a game',
  money: 'keeping an eye on money',
  outing: 'planning an outing',
};

/** What somebody asks about who takes up a suggestion. @param topic as the assistant names it; null where it names none */
export function matterOf(topic: string | null): string {
  if (topic === null) return 'doing what was suggested';
  return matters[topic.toLowerCase()] ?? `doing something about ${topic}`;
}

/** What somebody may want to know of it, as a checklist says it. */
export const questions: readonly ((matter: string) => string)[] = [
  (matter) => `Asks how to begin with ${matter}.`,
  (matter) => `Asks what is needed for ${matter}.`,
  (matter) => `Asks how much time to set aside for ${matter}.`,
  (matter) => `Asks what to look out for when ${matter}.`,
];
