/** What a note is called where it has no page of its own: `fear-of-loss-why` for `…#fear-of-loss-fn-why`. */
export const toFootnoteName = (link: string): string => link.replace(/^.*#/, '').replace('-fn-', '-');
