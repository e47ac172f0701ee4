import { ledgerText } from '../ledger.ts';
import { markup, type Markup, type Part } from '../markup.ts';
import { counted } from '../text.ts';
import { checklist } from './checklist.ts';
import { endingNames } from './endings.ts';
import type { ReportData, TellingConversation } from './report-data.ts';
import { limits, text } from './room.ts';
import { paragraph, type Chapter } from './shell.ts';
import type { TellingReason } from './telling.ts';
import { turns } from './turns.ts';
import { verdicts } from './verdict-list.ts';

const reasonNames: Readonly<Record<TellingReason, string>> = {
  broken: 'broken',
  'unexpectedly-bad': 'worse than expected of this assistant at this event',
  'unsaid-missed': 'did what was said, missed what was not',
  'gave-up': 'the person gave up',
  'judges-differ': 'judges differ',
  'unexpectedly-good': 'better than expected of this assistant at this event',
  typical: 'typical of this assistant',
};

/** The most telling conversations, whole: with what the person felt, said and hid, and what judges say. */
export function conversations({ conversations }: ReportData): Chapter {
  const content =
    conversations.length === 0
      ? paragraph('No conversation has come to its end yet.', 'note')
      : [
          paragraph(
            'Chosen because they tell most: where an assistant did worse or better than it usually does and others did at the same event, where it did what was said and missed what was not, where the person gave up or something broke, where judges differ; spread over assistants and domains. They are examples, not a sample.',
          ),
          markup`<p class="legend"><span><span class="hidden-mark">hidden</span> what the assistant could not see: it sees the scene and the lines; only one that is told sees the wishes, too${advised(conversations) ? ', and one that is advised what the analysis tells it' : ''}</span></p>
<ol class="talks">${conversations.map(talk)}</ol>
`,
        ];
  const count = conversations.length;
  const title =
    count === 1 ? 'The most telling conversation' : `The ${count === 0 ? '' : `${count} `}most telling conversations`;
  return { id: 'conversations', title, short: 'Conversations', content };
}

function advised(conversations: ReportData['conversations']): boolean {
  return conversations.some(({ conversation }) =>
    conversation.turns.some((turn) => turn.assistant?.check !== undefined),
  );
}

function talk(telling: TellingConversation, index: number): Markup {
  const { conversation, reason, judges, journal } = telling;
  const { life, event, end } = conversation;
  const title = markup`<summary><span class="talk-title"><b><bdi>${life.assistant}</bdi></b> <span class="ending ${end.ending}">${endingNames[end.ending]}</span></span> <span class="quiet">${life.domain}, event ${event.event}${life.trial > 1 ? `, trial ${life.trial}` : ''} · ${reasonNames[reason]}</span></summary>`;
  return markup`<li><details class="talk"${index === 0 ? markup` open` : null}>${title}
<div class="talk-body">
<div class="background">
${scene(telling)}
${intention(telling)}
${checklist(conversation, judges)}
${person(telling)}
</div>
<div class="course">
<p class="emotions"><span class="hidden-mark">hidden</span> ${emotionsOf(telling)}</p>
${turns(conversation)}
${outcome(telling)}${analysis(telling)}
${verdicts(judges, end.ending === 'broken')}
<p class="note">Journal: <code>${journal}</code></p>
</div>
</div></details></li>
`;
}

function scene({ conversation }: TellingConversation): Markup {
  const { scene, happening } = conversation.event;
  const where = [scene.time, scene.place, scene.weather].filter((part) => part !== null).join(' · ');
  return markup`<h4>Scene</h4><p dir="auto">${text(where, limits.detail)}</p>
<h4>What happened <span class="hidden-mark">hidden</span></h4><p dir="auto">${text(happening, limits.line)}</p>`;
}

/** What the assistant took the person to want, beside what they wanted. */
function intention({ conversation }: TellingConversation): Markup {
  const inferred = conversation.turns.findLast(({ assistant }) => assistant !== null && assistant.intent !== null);
  const guess = inferred?.assistant?.intent ?? null;
  return markup`<div class="intents"><div><h4>What they wanted <span class="hidden-mark">hidden</span></h4><p dir="auto">${text(conversation.event.intention.sentence, limits.detail)}</p></div>
<div class="assistant-side"><h4>What the assistant took it to be</h4><p dir="auto">${guess === null ? markup`<span class="missing">it did not say</span>` : text(guess, limits.detail)}</p></div></div>`;
}

function person({ conversation }: TellingConversation): Markup {
  const { person, goal } = conversation.life;
  const facts = Object.entries(person.demographics).slice(0, limits.items);
  const traits = [
    ...Object.entries(person.bigFive).map(([trait, level]) => `${trait} ${level}`),
    ...person.traits.slice(0, limits.items),
  ];
  const preferences = person.preferences.slice(0, limits.items);
  const left = person.preferences.length - preferences.length;
  const wish = person.specialPreference;
  return markup`<details class="person screen"><summary>The person: <bdi>${text(person.id, limits.name)}</bdi> <span class="hidden-mark">hidden</span></summary>
<dl class="facts tight">${[
    ...(goal === null ? [] : [pair('goal', goal)]),
    ...facts.map(([name, value]) => pair(name, value)),
    ...(traits.length === 0 ? [] : [pair('traits', traits.join(', '))]),
    ...(wish === null ? [] : [pair('special wish', wish)]),
  ]}</dl>
${preferences.length === 0 ? null : markup`<ul class="preferences">${preferences.map(({ dimension, level, sentence }) => markup`<li dir="auto"><b>${text(dimension, limits.name)}</b>, ${level}: ${text(sentence, limits.detail)}</li>`)}${left > 0 ? markup`<li>… and ${left} more</li>` : null}</ul>`}</details>`;
}

function analysis({ analysis }: TellingConversation): Markup | null {
  if (analysis === null) return null;
  const { risk, reason, strategy, failure } = analysis;
  if (failure !== null) return markup`\n<p class="aside">the analysis failed: ${failure.party}, ${failure.kind}</p>`;
  return markup`\n<p class="aside">the analysis sees a ${risk} risk that they stay away: <bdi>${text(reason ?? '', limits.detail)}</bdi></p>
<p class="aside">its strategy for the next conversation: <bdi>${text(strategy ?? '', limits.detail)}</bdi></p>`;
}

function pair(name: string, value: string): Markup {
  return markup`<div><dt>${text(name, limits.name)}</dt><dd dir="auto">${text(value, limits.detail)}</dd></div>`;
}

function emotionsOf({ conversation }: TellingConversation): string {
  const { turns, closing } = conversation;
  const felt = [...turns.map(({ user }) => user.emotion), ...(closing === null ? [] : [closing.user.emotion])];
  const shown = felt.length > limits.turns ? [...felt.slice(0, limits.turns), '…'] : felt;
  return felt.length === 0 ? 'felt: nothing was said' : `felt: ${shown.join(' → ')}`;
}

function outcome({ conversation }: TellingConversation): Part {
  const { end } = conversation;
  const fault =
    end.failure === null
      ? null
      : markup` <b>Broken by ${end.failure.party}</b>: ${end.failure.kind}, in a call of the ${end.failure.role}.`;
  return markup`<p class="outcome"><span class="ending ${end.ending}">${endingNames[end.ending]}</span> after ${counted(end.turns, 'turn', 'turns')}: ${ledgerText(conversation)}.${fault}</p>`;
}
