import { catalogue, contentCount } from './catalogue.ts';
import type { SuggestionStyle, SuggestionTopic } from './topics.ts';

/** What an assistant sees of what somebody is doing. */
export interface SeenActivity {
  kind: string;
  /** What is done, as "cutting vegetables". */
  doing: string;
  /** Name of the hobby, where it is one. */
  hobby: string | null;
}

/** Contents and frames of one topic in one style put together, by variant; {part}, {doing} and {hobby} are left open. */
const opened = new Map<SuggestionTopic, Map<SuggestionStyle, readonly string[]>>();

/** How many variants a topic has in a style; a greater number begins again. */
export function variantsOf(topic: SuggestionTopic, style: SuggestionStyle): number {
  return templatesOf(topic, style).length;
}

/**
 * What a keyless assistant says. Equal options give equal texts; apart from the hobby (which only suggestions about
 * hobbies name) there are fewer than 20,000 texts, so that whoever reads them can remember them.
 * @param options.variant a whole number from 0 on: which content, and which way of putting it
 * @param options.minute of the day; the text may name the part of the day
 */
export function suggestionText(options: {
  topic: SuggestionTopic;
  style: SuggestionStyle;
  variant: number;
  activity: SeenActivity;
  minute: number;
}): string {
  const { topic, style, variant, activity, minute } = options;
  const templates = templatesOf(topic, style);
  const template = templates[variant % templates.length] ?? '';
  return template.includes('{')
    ? template.replace(/\{(?:part|doing|hobby)\}/g, (slot) => filling(slot, activity, minute))
    : template;
}

function filling(slot: string, activity: SeenActivity, minute: number): string {
  switch (slot) {
    case '{part}':
      return partOfDay(minute);
    case '{hobby}':
      return activity.hobby ?? 'your hobby';
    default:
      return doingText(activity);
  }
}

/** What fits after "you are": words of the kind of activity, so that there are only so many texts. */
function doingText({ kind }: SeenActivity): string {
  const { kinds } = catalogue();
  return (kinds[kind] ?? kinds['free'])?.doing ?? 'at home';
}

const parts = [
  { until: 300, name: 'night' },
  { until: 660, name: 'morning' },
  { until: 840, name: 'day' },
  { until: 1080, name: 'afternoon' },
  { until: 1320, name: 'evening' },
];

function partOfDay(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  return parts.find(({ until }) => within < until)?.name ?? 'night';
}

function templatesOf(topic: SuggestionTopic, style: SuggestionStyle): readonly string[] {
  const ofTopic = opened.get(topic) ?? new Map<SuggestionStyle, readonly string[]>();
  opened.set(topic, ofTopic);
  const known = ofTopic.get(style);
  if (known !== undefined) return known;
  const made = makeTemplates(topic, style);
  ofTopic.set(style, made);
  return made;
}

/** Neighbouring variants have different contents and, where there are several, different frames. */
function makeTemplates(topic: SuggestionTopic, style: SuggestionStyle): string[] {
  const { topics, styles } = catalogue();
  const { who, contents } = topics[topic];
  const frames = styles[style][who];
  return frames.flatMap((_, round) =>
    contents.map((content, index) => {
      const other = (steps: number) => contents[(index + steps) % contentCount]?.do ?? '';
      const slots: Readonly<Record<string, string>> = { ...content, b: other(2), c: other(3) };
      const frame = frames[(index + round) % frames.length] ?? '';
      return frame.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
    }),
  );
}
