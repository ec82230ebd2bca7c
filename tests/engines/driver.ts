/** A browser’s one window, as tests of every engine use it. Keys, clicks and the wheel are W3C’s, the same for all of them. */

/** The keys that have no character, by the code that drivers know them by. */
const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  Left: '\uE012',
  Right: '\uE014',
  Down: '\uE015',
} as const;

export interface Place {
  x: number;
  y: number;
}

export abstract class Driver {
  /** Opens an address; its document has been read then, and may have more to load. */
  abstract goTo(address: string): Promise<void>;
  /** The address of what is shown. Where a page leads on, wait for this: a script could run in the page that goes. */
  abstract readAddress(): Promise<string>;
  /** Makes the page as wide and as high as this. */
  abstract resize(width: number, height: number): Promise<void>;
  /** @returns The page as a PDF, in base 64. */
  abstract print(): Promise<string>;
  abstract close(): Promise<void>;
  /** @param call An async function that returns a string, as text. */
  protected abstract run(call: string): Promise<string>;
  /** @param sources What W3C calls input sources, each with its actions. */
  protected abstract act(...sources: object[]): Promise<void>;

  /** Runs a function in the page; it can use nothing from outside itself, and what it takes and returns is JSON. */
  async evaluate<A extends unknown[], R>(call: (...given: A) => R, ...given: A): Promise<Awaited<R>> {
    const value = `(${call.toString()})(...${JSON.stringify(given)})`;
    return JSON.parse(await this.run(`async () => JSON.stringify((await ${value}) ?? null)`)) as Awaited<R>;
  }

  /** Presses keys one after the other, such as `Tab` or `Control+k`. */
  async press(...presses: string[]): Promise<void> {
    const actions = presses.flatMap((press) => {
      const values = press.split('+').map((name) => (name in keys ? keys[name as keyof typeof keys] : name));
      return [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.act({ type: 'key', id: 'keyboard', actions });
  }

  /** Clicks on the first element of a selector that is shown, in the middle of its first line. */
  async click(selector: string): Promise<void> {
    const place = await this.evaluate(findPlace, selector);
    await this.#point([
      { type: 'pointerMove', ...place },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Turns the mouse’s wheel a little. */
  async scroll(): Promise<void> {
    await this.act({
      type: 'wheel',
      id: 'wheel',
      actions: [{ type: 'scroll', x: 100, y: 300, deltaX: 0, deltaY: 100 }],
    });
  }

  async #point(actions: object[]): Promise<void> {
    await this.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }
}

/** Brings an element into view. Runs within the page. */
function findPlace(selector: string): Place {
  const shown = [...document.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
  shown?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const line = shown?.getClientRects()[0];
  if (line === undefined) throw new Error(`${selector} is not shown`);
  return { x: Math.round(line.x + line.width / 2), y: Math.round(line.y + line.height / 2) };
}
