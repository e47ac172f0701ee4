/** How a conversation can end, in the order in which endings are shown. */
export const endings = ['satisfied', 'turn-limit', 'gave-up', 'broken', 'unknown'] as const;

/** Ways in which a list of conversations can be put in order. */
export const orders = ['worst', 'best', 'turns', 'plan'] as const;
