import { ipcRenderer } from 'electron';

const connectMessage = 'clear-days:connect';

/** Passes the page's port on to the core. Nothing of Electron or Node is given to the page. */
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== connectMessage) return;
  ipcRenderer.postMessage(connectMessage, null, [...event.ports]);
});
