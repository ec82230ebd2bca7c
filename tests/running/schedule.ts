/** What can be run side by side with others. */
export interface Task {
  name: string;
  /** How many cores it keeps busy. */
  cores: 1 | 2;
  /** What must have ended before, whether well or not. */
  after?: string;
  /** What must have ended well before; where it has not, this is left out. */
  reads?: string;
}

/** So many there are everywhere; more would keep no other machine from being as slow as it is. */
const cores = 2;

/**
 * Runs tasks in order and side by side: each as soon as what it comes after has ended and as many cores are free.
 * @param run Returns whether the task ended well.
 * @param leaveOut Called instead for what cannot be run.
 */
export async function runInOrder<T extends Task>(
  tasks: T[],
  run: (task: T) => Promise<boolean>,
  leaveOut: (task: T) => void,
): Promise<void> {
  const waiting = new Set(tasks);
  const running = new Map<T, Promise<void>>();
  const ended = new Map<string, boolean>();
  const isReady = ({ after, reads }: T) => [after, reads].every((name) => name === undefined || ended.has(name));
  const isFree = (task: T) => [...running.keys(), task].reduce((sum, one) => sum + one.cores, 0) <= cores;

  while (waiting.size > 0 || running.size > 0) {
    for (const task of waiting) {
      if (!isReady(task)) continue;
      if (task.reads !== undefined && ended.get(task.reads) === false) {
        waiting.delete(task);
        ended.set(task.name, false);
        leaveOut(task);
      } else if (isFree(task)) {
        waiting.delete(task);
        const end = run(task).then((succeeded) => {
          running.delete(task);
          ended.set(task.name, succeeded);
        });
        running.set(task, end);
      }
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.size > 0 && ![...waiting].some(isReady))
      throw new Error(`Waiting without end: ${[...waiting].map(({ name }) => name).join(', ')}`);
  }
}
