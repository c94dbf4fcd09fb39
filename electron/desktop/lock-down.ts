import type { App as ElectronApp, Session, WebContents } from 'electron';
import { pageOrigin } from './page.ts';

/** Refuses every permission a page could ask for: the program needs no camera, place or device. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  // A paper saved by the page comes from the page's own memory; nothing is fetched from elsewhere.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${pageOrigin}/`)) event.preventDefault();
  });
}

/** Keeps every window on our page: no way off it, no second window, no embedded page. */
export function keepToOurPage(
  app: ElectronApp,
  askToOpenOutside: (address: string) => Promise<void>,
): void {
  app.on('web-contents-created', (_event, contents) => guard(contents, askToOpenOutside));
}

function guard(contents: WebContents, askToOpenOutside: (address: string) => Promise<void>): void {
  contents.setWindowOpenHandler(({ url }) => {
    void askToOpenOutside(url);
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

function isOurs(address: string): boolean {
  return address.startsWith(`${pageOrigin}/`);
}
