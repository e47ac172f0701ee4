import { z } from 'zod';
import type { LifeEvent, SubIntent } from '../../journal/index.ts';
import type { FieldReport } from './faults.ts';
import { expected, isRow, optionalList, optionalText, requiredText } from './fields.ts';

/**
 * Reads one event of a sequence. `life_event` wins over `event` unless it is null; weather is text or `{description}`; `time` is any text.
 * A checklist needs one item, not one of each kind: a person may have nothing to say, or nothing to hide. Faults are reported.
 * @param field where the event stands, as `events[2]`
 */
export function readEvent(value: unknown, number: number, field: string, report: FieldReport): LifeEvent | null {
  if (!isRow(value)) {
    report(field, expected('an object', value));
    return null;
  }
  const at = (name: string) => `${field}.${name}`;
  const lifeEvent = optionalText(value['life_event'], at('life_event'), report);
  return {
    number,
    scene: {
      time: requiredText(value['time'], at('time'), report),
      place: requiredText(value['location'], at('location'), report),
      weather: weatherOf(value['weather'], at('weather'), report),
    },
    happening: lifeEvent ?? requiredText(value['event'], at('event'), report),
    intention: {
      sentence: requiredText(value['intent'], at('intent'), report),
      checklist: checklistOf(value['sub_intents'], at('sub_intents'), report),
    },
    ...changesOf(value['livelong'], number, `${field}.livelong`, report),
    utc: optionalText(value['timestamp'], at('timestamp'), report),
    coordinates: coordinatesOf(value['location_detail'], at('location_detail'), report),
    earlierConversations: optionalList(value['conv_history'], at('conv_history'), 'a list of texts', report).map(
      (text, index) => requiredText(text, `${at('conv_history')}[${index}]`, report),
    ),
  };
}

const changesSchema = z.array(
  z.object({
    reason: z.string().min(1),
    what: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('preference'),
        dimension: z.string().min(1),
        level: z.enum(['low', 'middle', 'high']),
        sentence: z.string().min(1),
      }),
      z.object({ kind: z.literal('goal'), goal: z.string().min(1) }),
    ]),
  }),
);

/** What Livelong's own lives say under `livelong.changes`: what is different about the person from this event on. */
function changesOf(livelong: unknown, event: number, field: string, report: FieldReport): Pick<LifeEvent, 'changes'> {
  if (!isRow(livelong) || livelong['changes'] === undefined) return {};
  const read = changesSchema.safeParse(livelong['changes']);
  if (read.success) return { changes: read.data.map((change) => ({ event, ...change })) };
  for (const { path, message } of read.error.issues) report(`${field}.changes.${path.join('.')}`, message);
  return {};
}

function weatherOf(value: unknown, field: string, report: FieldReport): string | null {
  if (isRow(value)) return optionalText(value['description'], `${field}.description`, report);
  if (value === undefined || value === null || typeof value === 'string') return optionalText(value, field, report);
  report(field, expected('text, an object with "description", or null', value));
  return null;
}

function checklistOf(value: unknown, field: string, report: FieldReport): SubIntent[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(field, expected('a list of at least one sub-intent', value));
    return [];
  }
  return value.map((item: unknown, index) => {
    const place = `${field}[${index}]`;
    const subIntent: SubIntent = { number: index + 1, kind: 'implicit', text: '' };
    if (!isRow(item)) {
      report(place, expected('an object with "description" and "type"', item));
      return subIntent;
    }
    const kind = item['type'];
    if (kind !== 'explicit' && kind !== 'implicit') report(`${place}.type`, expected('"explicit" or "implicit"', kind));
    else subIntent.kind = kind;
    subIntent.text = requiredText(item['description'], `${place}.description`, report);
    return subIntent;
  });
}

function coordinatesOf(value: unknown, field: string, report: FieldReport): LifeEvent['coordinates'] {
  if (value === undefined || value === null) return null;
  if (!isRow(value)) {
    report(field, expected('an object with "latitude" and "longitude", or null', value));
    return null;
  }
  const { latitude, longitude } = value;
  if ((latitude ?? null) === null && (longitude ?? null) === null) return null;
  return {
    latitude: degrees(latitude, 90, `${field}.latitude`, report),
    longitude: degrees(longitude, 180, `${field}.longitude`, report),
  };
}

function degrees(value: unknown, limit: number, field: string, report: FieldReport): number {
  if (typeof value === 'number' && Math.abs(value) <= limit) return value;
  report(field, expected(`degrees from -${limit} to ${limit}`, value));
  return 0;
}
