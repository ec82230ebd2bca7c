import type { Element } from 'hast';

/** @returns What of an element's children are elements, in their order. */
export const listElements = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');
