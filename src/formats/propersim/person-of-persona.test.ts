import { describe, expect, test } from 'vitest';
import { findContradictions, type AgreementRule } from '../../person/index.ts';
import { persona, personas } from './fixture.test-helper.ts';
import { personOfPersona } from './person-of-persona.ts';

describe('a persona as a person', () => {
  test('keeps name, age, traits and goals of the file, and its texts word for word', () => {
    const marta = persona();
    const { person } = personOfPersona(marta, 'persona_1');
    expect(person).toMatchObject({
      id: 'persona_1',
      name: { given: 'Marta', family: 'Keller', full: 'Marta Keller' },
      facts: { age: 47, gender: 'female' },
      bigFive: {
        openness: 'high',
        conscientiousness: 'low',
        extraversion: 'high',
        agreeableness: 'high',
        neuroticism: 'low',
      },
      goals: { life: marta.longTermGoals },
    });
    expect(person.demographics).toMatchObject({ employment: marta.background, lifestyle: marta.lifestyle });
  });

  test.each([
    ['her', 'female'],
    ['his', 'male'],
    ['the', 'nonbinary'],
  ])('is spoken of by the pronouns of the texts, whatever the name: "%s" is %s', (word, gender) => {
    const john = persona({
      background: 'Paints.',
      name: 'John Lin',
      givenName: 'John',
      dailyPlan: `1) Feed ${word} cat. 2) Water ${word} plants.`,
      longTermGoals: 'Rest.',
    });
    const { person, unread } = personOfPersona(john, 'x');
    expect(person.facts.gender).toBe(gender);
    expect(unread.some(({ reason }) => /they is taken/.test(reason))).toBe(gender === 'nonbinary');
  });

  test.each([
    ['is a retired tram driver', 'retired', 'tram driver'],
    ['is a former lighthouse engineer who now writes local history', 'working', 'lighthouse engineer'],
    ['is a former ship cook and a painter of harbours', 'retired', 'ship cook'],
    ['studies marine biology and works from home on a thesis', 'student', 'marine biology'],
    ['lost a job at the mill: out of work', 'unemployed', null],
    ['is a nurse on parental leave', 'homemaker', 'nurse'],
    ['works as a freelance translator', 'working', 'translator'],
  ])('%s', (background, kind, title) => {
    const { person } = personOfPersona(persona({ background: `Marta Keller ${background}.` }), 'x');
    expect(person.facts.employment).toMatchObject({ kind, title });
  });

  test('has a week at home with what the plan and the interests name', () => {
    const { person } = personOfPersona(persona(), 'x');
    const [monday, , , , , saturday] = person.routine.days;
    const doings = monday!.blocks.map(({ doing }) => doing);
    expect(doings).toContain('having breakfast');
    expect(doings).toContain('re-covering one chair');
    expect(doings).toContain('working');
    expect(saturday!.blocks.map(({ doing }) => doing)).toContain('baking');
    expect(saturday!.blocks.map(({ kind }) => kind)).not.toContain('work');
    expect(
      person.routine.days.flatMap(({ blocks }) => blocks.map(({ place }) => place)).every((place) => place === 'home'),
    ).toBe(true);
    const lunch = monday!.blocks.find(({ kind }) => kind === 'lunch');
    expect([lunch?.from, lunch?.to]).toEqual([750, 780]);
    expect(person.hobbies.map(({ name }) => name)).toContain('baking');
    for (const { hobby } of person.rubric.welcome) {
      if (hobby !== null) expect(person.hobbies.map(({ name }) => name)).toContain(hobby);
    }
  });

  test('takes hours and days from the words', () => {
    const told = persona({
      background: 'Marta Keller is an accountant.',
      lifestyle: '1) Gets up at 6.30. 2) Works from 8 to 16 with lunch at noon. 3) Lights out at 11.',
      dailyPlan:
        '1) Yoga for 20 minutes before bed. 2) Paint on Sunday afternoons for two hours. 3) Watch the news at 8pm.',
      interests: '1) Silence.',
      criteria: { ...persona().criteria, preference: 'Tea at breakfast.', timing: 'At lunch.' },
    });
    const { routine } = personOfPersona(told, 'x').person;
    const on = (index: number) => routine.days[index]!.blocks.map(({ doing, from, to }) => `${doing} ${from}-${to}`);
    expect([routine.days[0]!.up, routine.days[0]!.bed]).toEqual([390, 1380]);
    expect(on(0)).toEqual([
      'having breakfast 420-440',
      'working 480-720',
      'having lunch 720-750',
      'working 750-960',
      'having dinner 1140-1180',
      'watching television 1200-1245',
      'doing yoga on the floor 1360-1380',
    ]);
    expect(on(6)).toContain('drawing 915-1035');
    expect(on(5).some((doing) => doing.startsWith('drawing'))).toBe(false);
  });

  test('lives by a rubric that a model read, if there is one', () => {
    const { person: byRule, unread } = personOfPersona(persona(), 'x');
    const rubric = { ...byRule.rubric, rate: { perDay: 7, gapMinutes: 15 } };
    const note = { field: 'criteria', text: 'so there', reason: 'the model found no place for it' };
    const given = personOfPersona(persona(), 'x', { rubric, unread: [note] });
    expect(given.person).toEqual({ ...byRule, rubric });
    expect(given.unread).toContainEqual(note);
    expect(given.unread.some(({ field }) => field === 'criteria.Communication_&_Safety')).toBe(false);
    expect(unread.some(({ field }) => field === 'criteria.Communication_&_Safety')).toBe(true);
  });

  /** What the format cannot tell, or what a persona's own words contradict. */
  const allowed: readonly AgreementRule[] = [
    'goal-missing',
    'protected-not-in-routine',
    'welcome-in-protected',
    'receptive-missing',
    'work-missing',
    'employment-against-household',
    'offer-against-circumstances',
  ];

  test('does not contradict itself beyond what its texts do', () => {
    const findings = personas.flatMap(({ id, persona: each }) =>
      findContradictions(personOfPersona(each, id).person)
        .filter(({ rule }) => !allowed.includes(rule))
        .map(({ rule, says }) => `${id}: ${rule}: ${says}`),
    );
    expect(findings).toEqual([]);
  });
});
