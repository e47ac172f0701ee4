/** What somebody's surroundings, body and thoughts call for: three texts with which desires are looked up; null where one calls for nothing. */
export interface Queries {
  environment: string | null;
  body: string | null;
  thought: string | null;
}

/** The names of the queries, in the order in which they are asked. */
export const queryNames = ['environment', 'body', 'thought'] as const;
