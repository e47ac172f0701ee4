/** What a person does with a sentence, and plain ways of doing it. `{}` is the topic. */
export const phrases = {
  greet: ['Hello.', 'Hi.', 'Hi there.', 'Good to have you here.'],
  thank: [
    'Thanks, that helps.',
    'Thank you, that makes sense.',
    'Good, thank you.',
    'Thanks, I can use that.',
    "That's useful, thanks.",
  ],
  confirm: [
    "All right, that's a start.",
    'Okay, I see.',
    'I can see that working.',
    'Yes, that goes in the right direction.',
    'Fine so far.',
  ],
  negate: [
    "That's not quite it.",
    "Hm, that isn't really what I meant.",
    "I'm afraid that doesn't get me far.",
    "That's not what I was after.",
  ],
  complain: [
    "You've already told me that.",
    "We've been over this.",
    "That's the same as before.",
    "I feel I'm hearing the same thing again.",
  ],
  unheard: [
    'Hello? Are you still there?',
    "You haven't said anything.",
    'I got no answer just now.',
    'Did you hear me?',
  ],
  next: [
    'One more thing.',
    'And something else.',
    "There's another thing.",
    'Then the next question.',
    'Also, if I may.',
  ],
  openWithTopic: [
    'And what about {}?',
    "I'm still wondering about {}.",
    'That still leaves {}.',
    "That doesn't help with {} yet.",
  ],
  open: [
    'That still leaves my question open.',
    'Could we go back to what I asked?',
    "I'm still stuck with what I asked.",
    'Could you say something about what I asked?',
  ],
  detail: [
    'Could you be a little more concrete?',
    'Can you tell me more about that?',
    'How would I go about it?',
    'What would you do first?',
    'What does that look like in practice?',
  ],
  byeThank: [
    'Thanks, that was all I needed.',
    "Thank you, I'll do it that way.",
    "Great, thanks. I'll manage from here.",
    "Thank you. That's settled, then.",
    'Thanks a lot, I have what I need.',
  ],
  byeContent: [
    "All right, I think I'll leave it at that. Thanks.",
    'Good, I know enough for now. Thank you.',
    "Thanks, I'll see how it goes.",
  ],
  byeFedUp: [
    "This isn't getting me anywhere. I'll leave it.",
    "Never mind, I'll sort it out myself.",
    "I don't think this is helping. Goodbye.",
    "I'll stop here. I still don't have an answer.",
    "Forget it, I'll ask someone else.",
  ],
  general: [
    "I'm not sure how to go about this.",
    'Do you have any thoughts on how to go about it?',
    'What would you do in my place?',
    "I don't quite know where to start.",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A dialogue act that has its own wording. */
export type PhraseName = keyof typeof phrases;
