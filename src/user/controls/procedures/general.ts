import { kind, type ProcedureKind } from './procedure.ts';

/** For items of no known kind. */
export const generalKind: ProcedureKind = kind(
  /(?:)/,
  `
  fold a sheet in three, put the facts left, the obstacles right and a single errand in the middle | Run that errand before supper, and clip the sheet to the calendar with a peg.
  ask somebody two years further along which mistake cost most, and copy the remedy onto a card | A neighbour, a clerk or a librarian tends to know, and likes being consulted.
  clear a shelf for it, gather pencil, papers and telephone numbers there, and give it twenty minutes at dusk | A drawer in good order halves the dread and doubles the odds.
  sketch how it looks when it has gone well, down to the crockery, and walk backwards to the doorstep | The second square from the end shows what to carry tomorrow.
  swap a single ingredient of last week's attempt, leave everything else alone, and jot the effect in a margin | Tinkering in crumbs shows the culprit sooner than an overhaul.
  hand the fiddly half to a patient ally, keep the half with your signature, and meet at the kiosk on Friday | Whoever arrives first buys the pastries.
  `,
);
