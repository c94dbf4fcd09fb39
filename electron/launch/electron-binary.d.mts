export function whyNoWindow(): string | null;
export function findElectron(): string | undefined;
export function fetchElectron(): Promise<string | undefined>;
