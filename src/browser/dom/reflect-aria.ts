/*
 * Role and ARIA attributes as properties of elements, which Firefox has since 119: the scripts set them as everywhere, and
 * search finds its own options by them.
 */
for (const name of ['role', 'ariaAutoComplete', 'ariaExpanded', 'ariaHidden', 'ariaLabel', 'ariaSelected']) {
  if (name in Element.prototype) continue;
  const attribute = name.replace('aria', 'aria-').toLowerCase();
  Object.defineProperty(Element.prototype, name, {
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: string) {
      this.setAttribute(attribute, value);
    },
  });
}
