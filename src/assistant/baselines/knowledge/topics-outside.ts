import type { Topic } from './topic.ts';

/** Study, work, travel and leisure. */
export const outsideTopics: readonly Topic[] = [
  {
    name: 'studying',
    cues: 'study exam test revision learn course chapter practice timetable resit lecture certificate memorise',
    advice: [
      'Divide the weeks into blocks: two chapters a week, one evening of old questions, and the last fortnight only for repetition.',
      'Beside a job plan three sessions of forty minutes per week, tied to “after waking”, never to a clock time.',
      'In the exam share the minutes out in advance, answer the easy questions first, and underline every “not” with a pencil.',
      'Explain a hard concept aloud with an everyday comparison, such as water pipes for electricity, and draw it once from memory.',
      'Begin practice problems with an easy one, cover the solution, and correct your own errors in another colour.',
    ],
  },
  {
    name: 'writing',
    cues: 'essay academic paragraph write rewrite thesis text style argument source report article story draft',
    advice: [
      'Academic writing means a claim, evidence with a source, and a sentence that explains why the evidence supports the claim.',
      'Rewrite one paragraph as a model: turn “I felt” into “This example shows”, keep the scene to two lines, add one reference.',
      'Keep the personal experience as a case at the beginning and let theory answer it afterwards.',
    ],
  },
  {
    name: 'university and school',
    cues: 'university school teacher scholarship application professor student class campus enrol grades project presentation partner chemistry headteacher',
    advice: [
      'Write to the office tonight with a screenshot, the exact time and your application number, and ring when they open.',
      'If a partner has cheated, tell them first, hand in your own work under your own name, and inform the teacher briefly.',
      'Weigh each option by its likely outcome in a week and in a year: silence is easy now and risky later.',
      'Teachers and counsellors have office hours for exactly such questions; a prepared page makes ten minutes enough.',
    ],
  },
  {
    name: 'work',
    cues: 'work job boss manager colleague office meeting shift overtime promotion supervisor team career deadline client',
    advice: [
      'Turn down the shift early and plainly: “I cannot tonight, I have a fixed appointment; I can take Thursday or Sunday instead.”',
      'For a talk with the manager bring three points: what changes, how the work stays covered, and a trial period with a date.',
      'Prepare two sentences and one figure for a meeting; speaking early and shortly looks more competent than a long remark.',
      'Working hours can be moved: start earlier, swap with a colleague, or take one meeting from home.',
    ],
  },
  {
    name: 'job loss',
    cues: 'laid redundancy fired unemployed dismissed layoff applications interview cv apply wage yard',
    advice: [
      'Tell your family in three sentences: “I lost the job today. It was not about my work. I will register tomorrow and we will manage.”',
      'Register within the first days, ask for the reasons and the final pay in writing, and sign nothing at once.',
      'Being on such a list is decided by numbers and not by your worth or your work.',
      'For an interview prepare one story of a problem you solved, with the result in numbers.',
    ],
  },
  {
    name: 'travel',
    cues: 'travel trip flight airport hotel booking train station bus journey route luggage suitcase ticket passport airline visa tour town itinerary taxi coast',
    advice: [
      'Search all airports within two hours by train, use the airline’s app and telephone line at once, and stay in the queue meanwhile.',
      'After a cancelled flight the airline owes you another route, meals and a hotel; keep every receipt and note the reason.',
      'Plan fewer towns with several nights in each, leave after breakfast, and put a rest day after every long ride.',
      'Both towns fit into two days if you leave early and take the evening train back; check the last departure before buying.',
      'If a booking is missing, ask reception to ring a partner hotel nearby and to return the deposit.',
      'Send a heavy or bulky piece home by post with insurance; weigh it at the shop before you pay.',
    ],
  },
  {
    name: 'transport',
    cues: 'car drive driving traffic road parking bike bicycle commute underground subway tram minibus venue directions map',
    advice: [
      'Look up the route tonight, take the connection before the one you need, and save a taxi number as reserve.',
      'Make the way once on the map: where to get off, which exit, how many minutes on foot.',
      'Leave thirty minutes of margin on a new route; waiting in a café near the door is better than running.',
    ],
  },
  {
    name: 'sights and culture',
    cues: 'museum exhibition gallery theatre concert music piano art performance guide sights',
    advice: [
      'Most museums close on Mondays; the website or the desk tells you in a minute, and so does the sign at the door.',
      'Pick three rooms: the one famous work, the newest hang, and the smallest cabinet, with fifteen minutes for each.',
      'Contemporary music is easier with one thing to listen for, such as rhythm or a single instrument, and a seat near the aisle.',
      'Come in the last hour or straight after opening, when school groups have left and the rooms are empty.',
    ],
  },
  {
    name: 'films and books',
    cues: 'film movie cinema book novel read series comedy club horror programme author screening radio drama',
    advice: [
      'Four crowd-pleasers work as a series: a fast comedy, a romance, a crime story and a musical, each under two hours.',
      'For a reading circle choose a short novel by an author nobody has on the shelf, and have one sentence ready to defend it.',
      'For a public screening you need a licence from the distributor or a collecting society; ask for the rate for small halls.',
      'Headphones or a small speaker on a soft cushion keep radio plays private at night, and a printed text helps to follow.',
    ],
  },
  {
    name: 'games and quiz',
    cues: 'game quiz puzzle bingo costume halloween poster guess fun bored',
    advice: [
      'Build a quiz in rounds of five questions: easy, pictures, music, hard, and write the answers on the back.',
      'A poster line works with a rhyme and a promise: “Scream, guess, win: Friday at eight!”',
      'A simple costume is a black jumper with a name tag, a hat or a paper moustache.',
      'For a mixed group take well-known songs, play fifteen seconds, and let tables answer together.',
    ],
  },
  {
    name: 'hobbies',
    cues: 'hobby craft knit paint draw photo music guitar sing dance sew collect chess fishing instrument',
    advice: [
      'Begin a hobby with borrowed tools and one finished small piece before you buy equipment.',
      'Fifteen minutes on four days teach the hands more than two hours on a Sunday.',
      'A weekly group with a fixed table keeps you going when the first enthusiasm fades.',
    ],
  },
  {
    name: 'audience',
    cues: 'audience empty seats club members event advertise crowd regulars visitors marketing slot loyal invite attract organise',
    advice: [
      'Ask the few who came how they heard of it, give each a free seat for a friend, and start half an hour earlier.',
      'A diagnosis needs three numbers: people reached, people interested, people at the door; mend the weakest of them first.',
      'Show the manager a simple table of guests per evening with drinks sold, and ask for three more dates.',
    ],
  },
  {
    name: 'time',
    cues: 'hurry late deadline minutes hour quickly wait waiting closes closing midnight noon morning',
    advice: [
      'Set an alarm ten minutes before the closing time and do the step that cannot be moved first.',
      'With half an hour left choose the version that is good enough and leave out every extra.',
      'Use waiting time for one small thing that fits in a pocket, such as a list, a call or a drawing.',
    ],
  },
  {
    name: 'decisions',
    cues: 'decide choose choice option whether compare weigh either alternative doubt undecided judge',
    advice: [
      'Write the two options side by side, name the worst outcome of each, and take the one you could repair.',
      'Imagine telling the story in a year; the choice you would be glad to tell is usually the right one.',
      'Give yourself a time limit, decide, and tell one person, so that the matter stops turning in your head.',
    ],
  },
  {
    name: 'officials and rights',
    cues: 'licence law rule rights official office permit tax insurance contract complaint authority police claim benefit owe',
    advice: [
      'Ask for the rule and the name of the clerk in writing, and keep copies of everything you hand in.',
      'Consumer advice centres and town offices answer such questions free of charge and know the deadlines.',
      'Put a complaint on one page: facts with dates, what you request, and until when.',
    ],
  },
  {
    name: 'language',
    cues: 'language translate english turkish word pronunciation foreign abroad speak phrase dictionary accent understand cantonese',
    advice: [
      'Prepare four short questions with “who”, “when”, “where” and “why”, show them on paper, and let people point.',
      'Begin with the greeting and “please” in their language, speak slowly, and repeat the answer to check it.',
      'A translation app works offline if you load the language before you leave; photograph signs and letters.',
    ],
  },
  {
    name: 'weather and outdoors',
    cues: 'rain snow storm heat hot cold wind weather umbrella sun ice hike walk trail forest beach park picnic',
    advice: [
      'Dress in layers, carry water and something against rain, and turn back at the hour you fixed before.',
      'In great heat drink a glass every half hour, keep to the shade, and move the effort to the early morning.',
      'On snow and ice wear shoes with profile and plan double the time.',
    ],
  },
  {
    name: 'faith and quiet',
    cues: 'pray prayer mosque church faith silence meditate priest parish mass chapel reflect peace sunrise',
    advice: [
      'Large airports and stations have a prayer room open all night; the information desk or the map shows it.',
      'For a quiet corner try an empty gate, a side chapel or a library, and set a soft alarm.',
      'Speak to the priest or a trusted member in private; a parish can be asked for discretion.',
    ],
  },
];
