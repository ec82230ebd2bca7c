/** Where the tab remembers, until it is closed, that its reader has left, and for which address. */
export const leftKey = 'left';
