/** With `SERVICE_WORKER=off` the worker is one that removes the offline copy of an earlier build. */
export const hasOfflineCopy = process.env['SERVICE_WORKER'] !== 'off';
