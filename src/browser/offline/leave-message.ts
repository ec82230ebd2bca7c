/** Tells a worker that nothing is to be kept; followed by the path under which the site lies, since others may hear it. */
export const leaveMessage = 'left ';
