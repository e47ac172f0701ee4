/** Changes whenever equal inputs and records would give other journal bytes. A golden journal in the tests fails when it should have changed. */
export const engine = 4;

/** The program's version, as in package.json. */
export const version = '0.1.0';
