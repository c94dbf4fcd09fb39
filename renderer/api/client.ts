import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '#shared/contract.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The core, as the screens call it: over a port in the desktop program, over loopback HTTP in a browser. */
export const client: Client = createORPCClient(
  window.location.protocol === 'app:' ? linkOverPort() : linkOverHttp(),
);

/** Query and mutation options for every entry of the contract. */
export const api = createTanstackQueryUtils(client);

/** The word with which the page hands its port to the preload script. */
const connectMessage = 'clear-days:connect';

function linkOverPort() {
  const { port1, port2 } = new MessageChannel();
  window.postMessage(connectMessage, window.location.origin, [port2]);
  port1.start();
  return new PortLink({ port: port1 });
}

function linkOverHttp() {
  return new HttpLink({ url: `${window.location.origin}/rpc` });
}
