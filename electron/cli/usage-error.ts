/** The command was not given what it needs: exit code 2, nothing was done. */
export class UsageError extends Error {}
