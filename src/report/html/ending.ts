import type { Conversation } from '../../journal/index.ts';

/** How a conversation ends. */
export type Ending = Conversation['end']['ending'];
