import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import { childrenOf, parseXml } from './parse-xml.ts';
import { type SiteAddresses, whyNoSuchFile } from './site-addresses.ts';

/** The sitemap as sitemaps.org wants it: full addresses of files that are there, and every page. */
export function checkSitemap(
  files: ReadonlyMap<string, Buffer>,
  addresses: SiteAddresses,
): BundleCheck {
  const file = 'data/sitemap.xml';
  const bytes = files.get(file);
  const check = { id: 'sitemap', title: 'Sitemap' };
  if (bytes === undefined) return concluded(check, 'None: the website has no address yet.', []);
  const { root, faults } = parseXml(bytes.toString('utf8'));
  const problems: BundleProblem[] = faults.map((fault) => ({ file, ...fault }));
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  if (root?.name !== 'urlset' || root.attributes.get('xmlns') !== namespace) {
    problems.push({ file, line: 1, text: 'It is not a sitemap' });
  }
  const listed = new Set<string>();
  const urls = root === null ? [] : childrenOf(root, 'url');
  for (const url of urls) {
    const { line } = url;
    const [loc, ...more] = childrenOf(url, 'loc');
    const address = loc?.text ?? '';
    const reason = more.length > 0 ? 'It has two addresses' : whyWrong(address, addresses);
    if (reason !== null) problems.push({ file, line, text: reason });
    if (listed.has(address)) problems.push({ file, line, text: 'An address is listed twice' });
    listed.add(address);
    for (const { text } of childrenOf(url, 'lastmod')) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text))) {
        problems.push({ file, line, text: 'lastmod is not a day' });
      }
    }
  }
  for (const path of addresses.paths) {
    const isPage = path.endsWith('.html') && path !== 'upload-report.html';
    const address = `${addresses.base ?? ''}${path}`;
    if (isPage && urls.length < most && !listed.has(address)) {
      problems.push({ file, text: `${path} is not listed` });
    }
  }
  return concluded(check, `${urls.length} addresses, each of a file that is there.`, problems);
}

const most = 50_000;

function whyWrong(address: string, addresses: SiteAddresses): string | null {
  return /^https?:\/\//.test(address)
    ? whyNoSuchFile(address, '', addresses)
    : 'An address is not a full one';
}
