/** Set in `localStorage` when a reader wants no copy. Nothing is set otherwise. */
export const refusalKey = 'keep-no-copy';

/** Set in `sessionStorage` while a tab shows the site; removed on leaving. */
export const tabKey = 'here';

/** The values of `tabKey`: quiet once the tab has seen Support, after which nothing is stored unasked. */
export const tabStates = { reading: '1', quiet: '2' };
