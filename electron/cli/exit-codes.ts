/** What the shell learns: done, refused (or found wanting), or called the wrong way. */
export const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
