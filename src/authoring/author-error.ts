/** What a command cannot do, said to the author alone: it is printed without a stack trace. */
export class AuthorError extends Error {}
