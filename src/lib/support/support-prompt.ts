/** Asked wherever someone searches, beside a link to the page of support. */
export const supportPrompt = 'Afraid of someone, or thinking of not being here?';
