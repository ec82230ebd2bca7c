/** Set in `localStorage` when a reader wants no copy. Nothing is set otherwise. */
export const refusalKey = 'keep-no-copy';

/** Set in `sessionStorage` while a tab reads here: it goes with the tab, and on leaving. */
export const tabKey = 'here';

/** What a tab remembers: that it reads, or that it reads and is to be given nothing unasked, since it has seen Support. */
export const tabStates = { reading: '1', quiet: '2' };
