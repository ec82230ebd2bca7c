import type { Element, ElementContent, Properties, Text } from 'hast';

/** Makes an element. */
export const createElement = (tagName: string, children: ElementContent[], properties: Properties = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Makes a text. */
export const createText = (value: string): Text => ({ type: 'text', value });
