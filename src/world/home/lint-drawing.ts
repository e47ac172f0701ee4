import type { HomeFault, HomeFile } from './home-file.ts';
import { outside, signsOf, wall } from './layout.ts';

/** What is wrong with a plan as it is drawn and with the names of its signs. */
export function lintDrawing(file: HomeFile): HomeFault[] {
  return [...wrongSigns(file), ...wrongRows(file), ...neverDrawn(file), ...wrongNames(file)];
}

function wrongSigns({ rooms, objects }: HomeFile): HomeFault[] {
  const faults: HomeFault[] = [];
  for (const [list, signs] of [
    ['rooms', Object.keys(rooms)],
    ['objects', Object.keys(objects)],
  ] as const) {
    for (const sign of signs) {
      if (signsOf(sign).length !== 1 || sign === wall || sign === outside) {
        faults.push({ path: [list, sign], message: 'a single character other than # and space is expected' });
      } else if (list === 'objects' && sign in rooms) {
        faults.push({ path: [list, sign], message: `${sign} is a room already; take another sign` });
      }
    }
  }
  return faults;
}

function wrongRows({ plan, rooms, objects }: HomeFile): HomeFault[] {
  const width = signsOf(plan[0]!).length;
  return plan.flatMap((row, y) => {
    const signs = signsOf(row);
    const faults: HomeFault[] = [];
    if (signs.length !== width) {
      faults.push({
        path: ['plan', y],
        message: `${width} characters are expected, as in the first row, got ${signs.length}`,
      });
    }
    const unknown = signs.findIndex(
      (sign) => ![wall, outside].includes(sign) && !(sign in rooms) && !(sign in objects),
    );
    if (unknown >= 0) {
      const message = `${JSON.stringify(signs[unknown])} (character ${unknown + 1}) is no sign of rooms or objects; name it there, or draw # for a wall`;
      faults.push({ path: ['plan', y], message });
    }
    return faults;
  });
}

function neverDrawn({ plan, rooms, objects }: HomeFile): HomeFault[] {
  const drawn = new Set(plan.flatMap(signsOf));
  return (['rooms', 'objects'] as const).flatMap((list) =>
    Object.keys(list === 'rooms' ? rooms : objects)
      .filter((sign) => !drawn.has(sign))
      .map((sign) => ({ path: [list, sign], message: `${sign} is nowhere in the plan; draw it, or leave it out` })),
  );
}

function wrongNames({ rooms, objects }: HomeFile): HomeFault[] {
  const names = Object.values(rooms);
  const twice = Object.entries(rooms).filter(([, name], index) => names.indexOf(name) < index);
  const faults: HomeFault[] = twice.map(([sign, name]) => ({
    path: ['rooms', sign],
    message: `there is a ${name} already; give each room a name of its own`,
  }));
  const seen = new Set<string>();
  for (const [sign, { name, room }] of Object.entries(objects)) {
    if (!names.includes(room)) {
      faults.push({ path: ['objects', sign, 'room'], message: `expected one of ${names.join(', ')}, got ${room}` });
    }
    const key = JSON.stringify([room, name]);
    if (seen.has(key)) {
      faults.push({
        path: ['objects', sign, 'name'],
        message: `the ${room} has a ${name} already; give each thing in a room a name of its own`,
      });
    }
    seen.add(key);
  }
  return faults;
}
