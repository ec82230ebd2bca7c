/** Whether a key is the input method’s. Safari ends a composition before it tells of the key. */
export const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean => isComposing || keyCode === 229;
