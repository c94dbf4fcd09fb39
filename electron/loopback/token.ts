import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of one run of the loopback host, made anew at each start. */
export interface Token {
  readonly text: string;
  matches(given: string | undefined): boolean;
}

/** What opens this run: its token, and tickets that let in once. */
export interface Keys {
  readonly token: Token;
  /** A ticket for a command line, which other people of this machine may read: it is void once used. */
  issueTicket(): string;
  /** Whether an address with this key may come in; uses up a ticket. */
  admits(given: string): boolean;
}

/** Makes the keys of one run. */
export function createKeys(): Keys {
  const token = createToken();
  let tickets: Token[] = [];
  return {
    token,
    issueTicket() {
      const ticket = createToken();
      tickets.push(ticket);
      return ticket.text;
    },
    admits(given) {
      if (token.matches(given)) return true;
      const left = tickets.filter((ticket) => !ticket.matches(given));
      const used = left.length < tickets.length;
      tickets = left;
      return used;
    },
  };
}

/** Cookies are shared by all ports of a machine, so the name carries ours. */
export function cookieName(port: number): string {
  return `clear-days-${port}`;
}

/** The cookie that replaces the token in the address: unseen by scripts, sent to our own pages only. */
export function cookieFor(port: number, token: Token): string {
  return `${cookieName(port)}=${token.text}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Every value sent under the name; two of them mean that somebody else set one. */
export function cookieValues(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
}

/** 256 random bits. Compared over digests, so the time taken tells neither length nor content. */
function createToken(): Token {
  const text = randomBytes(32).toString('base64url');
  const expected = digest(text);
  return {
    text,
    matches: (given) => given !== undefined && timingSafeEqual(digest(given), expected),
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
