/** Makes Chromium as it would be without what is newer than the oldest browsers the site is to be readable in. */
import type { BrowserContext } from '@playwright/test';

/**
 * What scripts know since 2023, by its owner. A name that stands here is missed by no script of the site: the tests of the
 * built files look for those that no older thing is called, and every one of them is taken away here.
 */
export const newerBuiltIns: Record<string, string[]> = {
  Array: ['fromAsync'],
  'Array.prototype': ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'ArrayBuffer.prototype': ['transfer'],
  Intl: ['Segmenter', 'DurationFormat'],
  Iterator: ['from', 'concat'],
  'Iterator.prototype': [
    ...['drop', 'every', 'filter', 'find', 'flatMap', 'forEach', 'map', 'reduce', 'some', 'take', 'toArray'],
  ],
  Map: ['groupBy'],
  Math: ['sumPrecise'],
  Object: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  RegExp: ['escape'],
  'Set.prototype': [
    ...['difference', 'intersection', 'isDisjointFrom', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference', 'union'],
  ],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  URL: ['canParse', 'parse'],
  Uint8Array: ['fromBase64', 'fromHex'],
  CSS: ['highlights'],
  'CSSStyleSheet.prototype': ['replace', 'replaceSync'],
  'Document.prototype': ['adoptedStyleSheets', 'startViewTransition'],
  'Element.prototype': [
    'checkVisibility',
    'setHTMLUnsafe',
    'role',
    'ariaCurrent',
    'ariaExpanded',
    'ariaLabel',
    'ariaSelected',
  ],
  'Navigator.prototype': ['connection'],
  globalThis: ['Highlight', 'navigation', 'scheduler', 'requestIdleCallback'],
};

/** Popovers, which some browsers have that lack much else of this. */
const popovers: Record<string, string[]> = {
  'HTMLElement.prototype': ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'HTMLButtonElement.prototype': ['popoverTargetElement', 'popoverTargetAction'],
};

/** What style sheets know since 2023; a browser that lacks it drops the rule or the declaration. */
const newerStyles =
  /light-dark(?=\()|text-wrap|position-area|position-try|view-transition|animation-timeline|details-content|scripting(?=:)/g;

/** Popovers in mark-up, styles and scripts alike, but for the name of a file, and what no browser has that lacks them. */
const popoversAndMore = /(?<!card-)popover|(?<=:)has(?=\()|(?<=@)container|container-type/g;

/**
 * Takes away what is newer, in every page that is opened from now on. The context must bypass the policy, which knows each
 * style by its hash.
 * @param hasPopovers Whether it keeps popovers, as Safari 17 has them.
 */
export async function makeOlder(context: BrowserContext, hasPopovers: boolean): Promise<void> {
  await context.addInitScript(
    (owners) => {
      for (const [path, names] of owners) {
        const owner = path
          .split('.')
          .reduce<object | undefined>((outer, name) => Reflect.get(outer ?? {}, name), globalThis);
        for (const name of names) if (owner) Reflect.deleteProperty(owner, name);
      }
    },
    [...Object.entries(newerBuiltIns), ...(hasPopovers ? [] : Object.entries(popovers))],
  );
  await context.route(/\/$|\.(?:html|css|js)$/, async (route) => {
    const response = await route.fetch();
    const text = (await response.text()).replaceAll(newerStyles, 'unknown-$&');
    await route.fulfill({ response, body: hasPopovers ? text : text.replaceAll(popoversAndMore, 'unknown-$&') });
  });
}
