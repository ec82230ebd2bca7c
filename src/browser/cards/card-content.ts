import { createElement } from '../dom/element.ts';
import { getAddress, getName, type CardLink } from './card-link.ts';

/** The button that closes a card, the same on each: by its attributes, without a script. */
const closeButton = createElement('button', { type: 'button', className: 'card-close', ariaLabel: 'Close' }, '×');
closeButton.setAttribute('popovertarget', 'card');
closeButton.setAttribute('popovertargetaction', 'hide');

/**
 * What a card shows of what belongs to its link. Of a study: what kind, how many, what was found and what it cannot tell;
 * the rest when it is asked for.
 * @param body A copy, which is taken apart.
 */
export function arrangeCard(body: Element, link: CardLink): Node[] {
  // Or it would be found in place of what it is a copy of.
  body.removeAttribute('data-card');
  const main = body.querySelector('.card-main');
  const target = createElement('a', { href: getAddress(link).href, textContent: nameTarget(link) });
  if (main === null) return [closeButton, body, target];
  main.remove();
  const rest = createElement(
    'details',
    { className: 'card-rest' },
    createElement('summary', {}, 'Reference and details'),
  );
  rest.append(...body.childNodes, target);
  body.replaceChildren(main, rest);
  return [closeButton, createElement('strong', { className: 'card-name' }, getName(link)), body];
}

function nameTarget(link: CardLink): string {
  if (link.matches('.term-link')) return 'In the glossary';
  return link.matches('[data-footnote-ref]') ? 'At the end of the section' : 'In the list of references';
}
