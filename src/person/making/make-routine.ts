import type { Generator } from '../../random/index.ts';
import type { Standing } from '../materials/conditions.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { Materials } from '../materials/materials.ts';
import { weekdays, type Routine } from '../routine.ts';
import type { Circle, Facts } from '../sampled-person.ts';
import { addCare, addHobbies, addHousework, addOwnWork, addRest } from './add-free-time.ts';
import { addMeals } from './add-meals.ts';
import { addBlock, mealAt, type DayDraft } from './day-draft.ts';
import { makeShifts, type Shift } from './make-shifts.ts';
import { makeWakingHours } from './make-waking-hours.ts';

/** What a routine follows from. */
export interface RoutineSubject {
  facts: Facts;
  circle: Circle;
  standing: Standing;
  hobbies: readonly Hobby[];
}

/** Draws a usual week: work or school, sleep, meals, care, hobbies, housework, rest. Hobbies for which there is no room do not occur in it. */
export function makeRoutine(generator: Generator, materials: Materials, subject: RoutineSubject): Routine {
  const { facts, circle, standing, hobbies } = subject;
  const earlyHours = standing['Early hours'];
  const shifts = makeShifts(generator, materials.jobs, facts, earlyHours);
  const small = circle.children.filter(({ age }) => age <= 11);
  const hours = makeWakingHours(generator, { age: facts.age, earlyHours, withChildren: small.length > 0, shifts });
  const days = weekdays.map((weekday, index): DayDraft => ({ weekday, ...hours[index]!, blocks: [] }));
  days.forEach((day, index) => addShift(day, shifts[index]!));
  const dinner = materials.cultures.find(({ id }) => id === facts.culture)?.dinner ?? 1140;
  for (const day of days) addMeals(generator, day, dinner);
  for (const day of days) addCare(day, small);
  for (const day of days) addRest(generator, day);
  addOwnWork(generator, days, facts);
  addHobbies(generator, days, hobbies);
  addHousework(generator, days, facts);
  return { days };
}

/** Work or classes with the way there and back; a long shift is parted by a meal. */
function addShift(day: DayDraft, shift: Shift | null): void {
  if (shift === null) return;
  const { kind, doing, place, from, to, travel } = shift;
  const there = kind === 'work' ? 'on the way to work' : 'on the way to classes';
  if (travel > 0) addBlock(day, { kind: 'travel', doing: there, place: 'on the way', from: from - travel, to: from });
  if (to - from >= 330) {
    const noon = from <= 720 && to >= 810 ? 735 : Math.floor((from + to) / 30) * 15;
    addBlock(day, { kind, doing, place, from, to: noon });
    addBlock(day, { kind: mealAt(noon), doing: `having ${article(mealAt(noon))}`, place, from: noon, to: noon + 30 });
    addBlock(day, { kind, doing, place, from: noon + 30, to });
  } else {
    addBlock(day, { kind, doing, place, from, to });
  }
  if (travel > 0)
    addBlock(day, { kind: 'travel', doing: 'on the way home', place: 'on the way', from: to, to: to + travel });
}

function article(meal: string): string {
  return meal === 'night meal' ? 'a meal' : meal;
}
