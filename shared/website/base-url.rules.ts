/**
 * The address of the website as it is kept: https, host in lower case, a slash at the end, no query, no
 * fragment, no name or password. Empty stays empty: nothing that needs a full address is made then.
 * Null where it is no such address.
 */
export function normaliseBaseUrl(typed: string): string | null {
  const words = typed.trim();
  if (words === '') return '';
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  if (!url.hostname.includes('.') || url.hostname.endsWith('.')) return null;
  const folder = url.pathname.replace(/\/index\.html?$/i, '/').replace(/\/*$/, '/');
  return `https://${url.host}${folder.replace(/\/{2,}/g, '/')}`;
}
