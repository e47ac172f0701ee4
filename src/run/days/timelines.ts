/**
 * What is lived.
 * - `days`: days at home
 * - `events`: the life events of the same dates alone, in talks
 * - `both`: on one clock, with one memory and one journal
 */
export const timelines = ['days', 'events', 'both'] as const;
