import type { Topic } from './topic.ts';

/** Mind, body and health. */
export const mindTopics: readonly Topic[] = [
  {
    name: 'panic',
    cues: 'panic breath breathing chest anxious anxiety heart racing nerves nervous tightened stage fright platform somersaults calm dizzy',
    advice: [
      'Standing up, breathe in through the nose for four counts and out through pursed lips for six, ten times, feet flat on the ground.',
      'Name five things you see and press your thumb against each finger; nobody around will notice and the wave passes in minutes.',
      'A racing heart is an alarm without a fire: unpleasant, common, and no sign of losing your mind.',
      'Tell one person a single sentence, such as “I need two minutes”, and then decide on the next step only.',
    ],
  },
  {
    name: 'mood',
    cues: 'sad depressed mood cry hopeless lonely tears unhappy motivation counsellor therapy therapist',
    advice: [
      'Choose one tiny task for tomorrow, such as opening the curtains at nine, and count it as done when it is done.',
      'Daylight, a walk of ten minutes and one honest sentence to somebody lift a low mood more than thinking alone.',
      'In a first session people say names, hear the rules of confidentiality, and nobody has to speak about themselves.',
      'One-to-one talks give more room and quiet, a group shows that others know the feeling; a trial visit binds you to nothing.',
    ],
  },
  {
    name: 'forms and doctors',
    cues: 'doctor surgery appointment clinic nurse diagnosis symptom questionnaire confidential referral licence',
    advice: [
      'The answers are read by your doctor or nurse and stay in the medical file; employers and family have no access.',
      'Such mood forms ask how often in two weeks; the last question is about thoughts of hurting yourself, and an honest tick leads to a conversation.',
      'Write three lines before the appointment: since when, how often, and what you can no longer do.',
      'You may ask at any point who will see this, and what happens next, before you sign.',
    ],
  },
  {
    name: 'alcohol',
    cues: 'drink drinking whisky alcohol wine beer sober bottle craving smoke cigarette addiction hangover',
    advice: [
      'Put the bottle out of the house or give it to somebody tonight; a craving peaks for about twenty minutes and then falls.',
      'Keep the hands busy in the dangerous hours: peel potatoes, repair something small, knit, or fold every towel you own.',
      'Every sober day is a real achievement; write the number on the calendar and ring a helpline when the next one gets hard.',
    ],
  },
  {
    name: 'sleep',
    cues: 'sleep asleep awake night insomnia bed tired nap dream shift midnight wake snore',
    advice: [
      'Get up after twenty wakeful minutes, sit in dim light with something dull, and go back when the eyes close.',
      'Fix the hour of rising, even after a bad night, and keep screens and coffee out of the six hours before bed.',
      'After a night shift wear sunglasses home, sleep four hours at once, and nap ninety minutes before work.',
    ],
  },
  {
    name: 'exercise',
    cues: 'exercise training run running swim swimming pool fitness workout muscle marathon pace kilometre coach gym cycling yoga',
    advice: [
      'Swim three times a week: four lengths with a minute of rest in the first week, adding two lengths every week.',
      'In a race run the first third ten seconds per kilometre slower than your goal, and let the others go ahead.',
      'After a missed session carry on with the plan; repeat the last easy week and never add two long runs together.',
      'Some breathlessness is normal at the start; slow down, breathe out fully, and see a doctor if it comes at rest.',
      'Numbers give you something to measure: lengths, pulse after a minute of rest, and how you felt from one to ten.',
    ],
  },
  {
    name: 'injury',
    cues: 'knee injury swollen swelling pain ankle hurt joint sprain bandage ice limp physiotherapist hip leg climb',
    advice: [
      'Sit, raise the leg, cool the knee for fifteen minutes with a wet cloth, and wrap it firmly but not tight.',
      'Walk down slowly with a stick on the other side, small steps, and stop when the pain gets sharp.',
      'Swimming with a float and cycling at low resistance keep you fit while sparing the knee.',
      'See a doctor within two days if the joint stays hot, gives way, or does not bend.',
    ],
  },
  {
    name: 'ageing',
    cues: 'old age retire ageing aging pension elderly seventy hearing glasses balance subtitles deaf forgetful senior',
    advice: [
      'Strength grows at any age: two short sessions a week with stairs, a chair and light weights show within a month.',
      'Have hearing and eyes tested like a bicycle at the workshop; many aids are paid for or lent on trial.',
      'Set a goal with a date and a number, as athletes do, and let the doctor plan with you towards it.',
    ],
  },
  {
    name: 'confidence',
    cues: 'confidence shy embarrassed insecure courage brave proud pride fail failure stupid silly doubt ashamed belong self-esteem',
    advice: [
      'Say “Could you show me that once more?” in a calm tone; teachers and colleagues take it as interest, not as weakness.',
      'Write down three things you have managed before with the same worries, and read them at the door.',
      'It is never too late to learn: older learners need more repetition but connect new things better.',
    ],
  },
  {
    name: 'anger',
    cues: 'angry anger temper furious shout rage annoyed irritated resent losing patience composure insult',
    advice: [
      'Step outside, drop the shoulders, count ten slow breaths, and speak only when the voice is low again.',
      'Say what you saw and what you need, without “you always”, and stop after two sentences.',
      'Anger is often tiredness or fear; a glass of water and food take away half of it.',
    ],
  },
  {
    name: 'habits and stress',
    cues: 'stress pressure overwhelmed burnout busy balance habit procrastinate focus concentrate schedule relax',
    advice: [
      'Write all tasks on one sheet, mark the single one that has consequences today, and begin with ten minutes of it.',
      'Plan a real break of fifteen minutes without a screen in the middle of the day, as firmly as an appointment.',
      'Tie a new habit to an old one, such as stretching while the kettle boils.',
    ],
  },
];
