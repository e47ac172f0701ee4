import { describe, expect, it } from 'vitest';
import { inFirstPerson } from './first-person.ts';

describe('inFirstPerson', () => {
  it('retells the person and leaves the others', () => {
    const kofi = { names: ['Kofi'], pronoun: 'he' as const };
    expect(inFirstPerson('Kofi has read it twice and still mixes up the terms.', kofi)).toBe(
      'I have read it twice and still mix up the terms.',
    );
    expect(inFirstPerson("Kofi's sister says that she likes him", kofi)).toBe('My sister says that she likes me');
    expect(inFirstPerson('His father came home before he was told', kofi)).toBe(
      'My father came home before he was told',
    );
    expect(inFirstPerson('His father slipped and bruised his hip', kofi)).toBe('My father slipped and bruised his hip');
    expect(inFirstPerson('a joke that makes him laugh', kofi)).toBe('A joke that makes me laugh');
  });

  it('leaves those whom something is said to or done for', () => {
    const kofi = { names: ['Kofi'], pronoun: 'he' as const };
    expect(inFirstPerson('what to say when he picks up', kofi)).toBe('What to say when he picks up');
    expect(inFirstPerson('how to pay for somebody so that he can accept it', kofi)).toBe(
      'How to pay for somebody so that he can accept it',
    );
  });

  it('keeps plural others as they are', () => {
    expect(inFirstPerson('Asks which dishes stay because they bring luck', { names: [], pronoun: 'he' })).toBe(
      'Asks which dishes stay because they bring luck',
    );
  });
});
