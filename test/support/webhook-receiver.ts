import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ReceivedMessage, verifyWebhook } from "./standard-webhooks";

export interface ReceivedEvent extends ReceivedMessage {
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly source: string;
    readonly subject?: string;
    readonly data: Readonly<Record<string, string | null>>;
  };
}

/** Answers a request; null: 204. */
type Answer = (received: ReceivedEvent, response: ServerResponse) => unknown;

/** Another system that receives events, on this machine. */
export interface Receiver {
  readonly url: string;
  /** Everything that came, in its order. */
  readonly received: ReceivedEvent[];
  /** Only what came of one type. */
  ofType(type: string): ReceivedEvent[];
  /** How it answers from now on. */
  answer: Answer;
  /** Verifies everything that came. @throws Error for a message with a wrong signature. */
  verify(secret: string): void;
  close(): Promise<void>;
}

export const ACCEPTS: Answer = (_, response) => response.writeHead(204).end();

export async function openReceiver(): Promise<Receiver> {
  const received: ReceivedEvent[] = [];
  const server = createServer((request, response) => {
    void read(request).then((message) => {
      received.push(message);
      receiver.answer(message, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received,
    answer: ACCEPTS,
    ofType: (type) => received.filter(({ event }) => event.type === type),
    verify(secret) {
      for (const each of received) verifyWebhook(secret, each);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return receiver;
}

async function read(request: IncomingMessage): Promise<ReceivedEvent> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString("utf8");
  return { headers: request.headers as ReceivedEvent["headers"], body, event: JSON.parse(body) };
}
