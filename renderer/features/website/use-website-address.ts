import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/publishing/website');

export type WebsiteShow = 'build' | 'partnerships' | 'look' | 'statement' | 'preview';

export interface WebsiteAddress {
  show: WebsiteShow;
  /** The partnership whose part of the website is open. */
  bodyId: string | null;
  /** The page that is looked at. */
  path: string;
}

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useWebsiteAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const bodyId = search.body ?? null;
  const address: WebsiteAddress = {
    // An address that names a partnership or a page leads to it.
    show:
      search.show ??
      (bodyId !== null ? 'partnerships' : search.preview === undefined ? 'build' : 'preview'),
    bodyId,
    path: search.preview ?? 'index.html',
  };
  const go = (part: Partial<WebsiteAddress>, { replace = false } = {}) => {
    const next = { ...address, ...part };
    void navigate({
      replace,
      search: {
        show: next.show === 'build' ? undefined : next.show,
        body: next.show === 'partnerships' ? (next.bodyId ?? undefined) : undefined,
        preview: next.show === 'preview' && next.path !== 'index.html' ? next.path : undefined,
      },
    });
  };
  return { address, go };
}

export type WebsiteGo = ReturnType<typeof useWebsiteAddress>['go'];
