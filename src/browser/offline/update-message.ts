/** Tells a waiting worker that a reader wants the newer edition. */
export const activateMessage = 'activate';
