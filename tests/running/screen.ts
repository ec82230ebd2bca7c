/** Where `npm test` writes: on a terminal with a last line that changes, elsewhere line by line and without a control code. */
export interface Screen {
  /** A line that stays. */
  say: (line: string) => void;
  /** What is going on now; without a terminal nowhere to be seen. */
  show: (line: string) => void;
}

const clear = '\r\u001b[K';

export function createScreen(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>): Screen {
  if (!stream.isTTY) {
    return {
      say: (line) => stream.write(`${line}\n`),
      show: () => undefined,
    };
  }
  let shown = '';
  const show = (line: string) => {
    // A longer one would take two lines, of which only the last can be taken back.
    shown = line.slice(0, stream.columns - 1);
    stream.write(`${clear}${shown}`);
  };
  return {
    show,
    say: (line) => {
      stream.write(`${clear}${line}\n${shown}`);
    },
  };
}
