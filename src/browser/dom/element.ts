/**
 * Makes an element. What is appended is text or elements, never markup.
 * @param properties Its properties, such as `className`.
 * @param children What it holds.
 */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
