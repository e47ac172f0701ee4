import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addVerdicts, agreementOf, noAgreement } from './agreement.ts';

test('kappa of the classic table of 50 grants is 0.4', () => {
  // Two readers, 50 proposals: 20 both yes, 15 both no, 5 and 10 apart: agreement 0.70, by chance 0.50.
  const counts = { bothOne: 20, bothZero: 15, onlyFirst: 5, onlySecond: 10, missing: 3 };
  const { share, kappa, both, missing } = agreementOf(counts);
  expect({ share, both, missing }).toEqual({ share: 0.7, both: 50, missing: 3 });
  expect(kappa).toBeCloseTo(0.4, 12);
});

test('missing verdicts are counted and compared with nothing', () => {
  const counts = noAgreement();
  addVerdicts(counts, null, 1);
  addVerdicts(counts, 0, null);
  expect(agreementOf(counts)).toEqual({ both: 0, missing: 2, share: null, kappa: null });
  addVerdicts(counts, 1, 1);
  expect(agreementOf(counts)).toEqual({ both: 1, missing: 2, share: 1, kappa: null });
});

test('kappa lies between -1 and 1, is 1 for equal raters, and does not depend on who is first', () => {
  const verdict = fc.constantFrom<0 | 1 | null>(0, 1, null);
  fc.assert(
    fc.property(fc.array(fc.tuple(verdict, verdict), { maxLength: 40 }), (pairs) => {
      const [there, back, same] = [noAgreement(), noAgreement(), noAgreement()];
      for (const [first, second] of pairs) {
        addVerdicts(there, first, second);
        addVerdicts(back, second, first);
        addVerdicts(same, first, first);
      }
      const { kappa } = agreementOf(there);
      expect(agreementOf(back).kappa).toBe(kappa);
      if (kappa !== null) expect(Math.abs(kappa)).toBeLessThanOrEqual(1 + 1e-12);
      expect([1, null]).toContain(agreementOf(same).kappa);
    }),
  );
});
