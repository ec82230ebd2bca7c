/** Tells a service worker to remove the copy. The path of the site follows, since workers of other sites may hear it. */
export const leaveMessage = 'left ';
