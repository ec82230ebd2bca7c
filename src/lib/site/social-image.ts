/** How large the picture of a page is, in pixels: what the large previews of messengers and networks show uncut. */
export const socialImageSize = { width: 1200, height: 630 };
