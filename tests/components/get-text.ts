/** What an element says, with one space for any run of white space. */
export const getText = ({ textContent }: Element) => textContent.replaceAll(/\s+/g, ' ').trim();
