/** Tells a waiting service worker that the reader wants the update. Its words are what older versions understand. */
export const updateMessage = 'activate';
