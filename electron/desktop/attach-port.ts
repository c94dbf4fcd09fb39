import type { IpcMain, IpcMainEvent, WebContents } from 'electron';
import { RPCHandler } from '@orpc/server/message-port';
import type { App } from '#core/app.ts';
import { log } from '#core/log.ts';
import { pageOrigin } from './page.ts';

/** The word with which the page asks for the core; the preload script passes it on. */
export const connectMessage = 'clear-days:connect';

/** Gives the core to the page of our window, over the port it sent, and to no other frame. */
export function attachPorts(options: {
  ipcMain: IpcMain;
  app: Pick<App, 'router' | 'context'>;
  contents: () => WebContents | undefined;
}): void {
  const { ipcMain, app, contents } = options;
  const calls = new RPCHandler(app.router);
  ipcMain.on(connectMessage, (event) => {
    const [port, ...more] = event.ports;
    if (port === undefined || more.length > 0 || !isOurPage(event, contents())) {
      for (const stranger of event.ports) stranger.close();
      log('desktop.port-refused');
      return;
    }
    calls.upgrade(port, { context: app.context() });
    port.start();
  });
}

/** The main frame of our window, showing our page: both, since a window can be led astray. */
function isOurPage(event: IpcMainEvent, ours: WebContents | undefined): boolean {
  const frame = event.senderFrame;
  if (frame === null || ours === undefined) return false;
  return event.sender === ours && frame.parent === null && frame.origin === pageOrigin;
}
