/** Runs a command for authors in the folder it is started in: `npm run add:work`, `npm run new`. */
import { createInterface } from 'node:readline/promises';
import { addWork } from './add-work.ts';
import { AuthorError } from './author-error.ts';
import { newEntry } from './new-entry.ts';
import type { Project } from './project.ts';

const commands: Record<string, (parameters: string[], project: Project) => Promise<string>> = {
  'add-work': addWork,
  new: newEntry,
};

const [name = '', ...parameters] = process.argv.slice(2);
const { stdin: input, stdout: output } = process;
const terminal = input.isTTY && output.isTTY ? createInterface({ input, output }) : undefined;
try {
  const project: Project = {
    root: process.cwd(),
    today: new Date().toISOString().slice(0, 10),
    ask: fetch,
    question: terminal && ((text) => terminal.question(text)),
  };
  console.log(await commands[name]?.(parameters, project));
} catch (error) {
  // What the author typed is no fault of the program.
  const isAuthors = error instanceof AuthorError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  if (!isAuthors) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  terminal?.close();
}
