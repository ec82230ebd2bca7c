/** Why the system does not hand over a file, and what to do. */
const reasons: Record<string, string> = {
  EISDIR: 'is a folder, and an entry is a file. Rename the folder, or remove it.',
  EACCES: 'may not be read by you. Give yourself the right to, as with "chmod u+r".',
  EPERM: 'may not be read by you. Give yourself the right to, as with "chmod u+r".',
  ENOENT: 'is a link to a file that is not there. Put the file itself in its place.',
  ELOOP: 'is a link that leads to itself. Put the file itself in its place.',
};

/** Says why a file could not be opened; undefined where something else went wrong. */
export function describeUnreadable(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return reasons[String(error.code)];
}
