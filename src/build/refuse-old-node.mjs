// Run before the scripts that people begin with. It has to run on whatever Node they have, so it asks nothing of it.

/** The oldest that does: Astro asks for 22.12, and the project's own modules are TypeScript, which Node runs since 22.18. */
export const oldest = [22, 18];

/**
 * Says why the scripts cannot run on a Node, and what to do; nothing where they can. npm puts the one that the project
 * brings before any other, so one that is too old is here only where that is missing.
 * @param {string} version Such as `20.19.0`.
 * @returns {string | undefined}
 */
export function explainOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `This is Node ${version}, and the project needs ${oldest.join('.')} or newer. The Node it brings is not here.
On Linux and macOS (x64, arm64) and Windows (x64), install it with: npm ci --include=optional
Anywhere else, install a newer Node: https://nodejs.org/en/download`;
}

const fault = explainOldNode(process.versions.node);
if (fault !== undefined) {
  console.error(fault);
  process.exitCode = 1;
}
