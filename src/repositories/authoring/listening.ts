import type { Client } from "pg";
import { endAnyhow, openClient } from "../../database/connections";
import { PUBLISHED_CHANNEL } from "./publishing";

/** The channel that announces a record that readiness depends on; the payload is the organisation. */
const READINESS_CHANNEL = "peerway_readiness";

/** The channel that announces a file that waits to be recorded; the payload is the organisation. */
const IMPORTS_CHANNEL = "peerway_imports";

/** The channel that announces events that can be sent; the payload is the organisation. */
const EVENTS_CHANNEL = "peerway_events";

/** The wait before a lost connection is opened again, in milliseconds: the database may be starting. */
const PATIENCE = 1_000;

/**
 * The time between two checks that the server still answers, and the time allowed for its answer, in
 * milliseconds.
 */
const HEARTBEAT = 10_000;

/** The channel that announces accounts that cannot sign in any more; the payload is the organisation. */
const ACCOUNTS_CHANNEL = "peerway_accounts";

export interface Listening {
  close(): Promise<void>;
}

/**
 * @param onTrouble is called once with the reason why the connection was lost; the connection is tried again
 * every second until it is back.
 */
type Listen<Heard> = (
  url: string,
  serviceRole: string,
  onHeard: Heard,
  onTrouble: (error: unknown) => void,
) => Promise<Listening>;

/**
 * Listens for publications of this process and of others; also called whenever the connection is back,
 * because a publication may have been missed.
 */
export const listenForPublications: Listen<() => void> = (url, role, onPublished, onTrouble) =>
  new Listener(PUBLISHED_CHANNEL, "peerway-reference", { url, role, onHeard: onPublished, onTrouble }).open();

/**
 * Listens for records of any organisation; called with the organisation, or with null when the connection is
 * back.
 */
export const listenForChanges: Listen<(organisationId: string | null) => void> = (
  url,
  role,
  onHeard,
  onTrouble,
) => new Listener(READINESS_CHANNEL, "peerway-readiness", { url, role, onHeard, onTrouble }).open();

/**
 * Listens for files that wait to be recorded; called with the organisation, or with null when the connection
 * is back.
 */
export const listenForImports: Listen<(organisationId: string | null) => void> = (
  url,
  role,
  onHeard,
  onTrouble,
) => new Listener(IMPORTS_CHANNEL, "peerway-imports", { url, role, onHeard, onTrouble }).open();

/** Listens for events that can be sent; called with the organisation, or with null when the connection is back. */
export const listenForEvents: Listen<(organisationId: string | null) => void> = (
  url,
  role,
  onHeard,
  onTrouble,
) => new Listener(EVENTS_CHANNEL, "peerway-events", { url, role, onHeard, onTrouble }).open();

/** Listens for accounts that were closed; called with the organisation, or with null when the connection is back. */
export const listenForClosedAccounts: Listen<(organisationId: string | null) => void> = (
  url,
  role,
  onHeard,
  onTrouble,
) => new Listener(ACCOUNTS_CHANNEL, "peerway-accounts", { url, role, onHeard, onTrouble }).open();

interface Hearing {
  readonly url: string;
  readonly role: string;
  readonly onHeard: (payload: string | null) => void;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * One connection that listens; whenever it is lost or the server no longer answers, it is opened again until
 * this succeeds.
 */
class Listener implements Listening {
  #client: Client | null = null;
  #isClosed = false;
  #isLost = false;
  #timer: NodeJS.Timeout | undefined;
  #connecting: Promise<void> = Promise.resolve();

  constructor(
    private readonly channel: string,
    private readonly name: string,
    private readonly hearing: Hearing,
  ) {}

  async open(): Promise<Listening> {
    this.#connecting = this.#connect();
    await this.#connecting;
    return this;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#connecting;
    if (this.#client) endAnyhow(this.#client);
  }

  async #connect(): Promise<void> {
    const { url, role, onHeard } = this.hearing;
    let client: Client | null = null;
    try {
      client = await openClient(url, { options: `-c role=${role}`, application_name: this.name });
      const opened = client;
      this.#client = opened;
      opened.on("error", (error) => this.#lost(opened, error));
      opened.on("end", () => this.#lost(opened, new Error(`Connection terminated: ${this.channel}`)));
      opened.on("notification", ({ payload }) => onHeard(payload ?? null));
      await inTime(opened.query(`LISTEN ${this.channel}`));
    } catch (error) {
      this.#lost(client, error);
      return;
    }
    if (this.#isClosed) return;
    if (this.#isLost) onHeard(null);
    this.#isLost = false;
    this.#beat(client);
  }

  /** A frozen server keeps the connection open and says nothing. */
  #beat(client: Client): void {
    this.#later(HEARTBEAT, () => {
      inTime(client.query("SELECT 1")).then(
        () => this.#client === client && this.#beat(client),
        (error: unknown) => this.#lost(client, error),
      );
    });
  }

  #lost(client: Client | null, error: unknown): void {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = null;
    if (client) endAnyhow(client);
    if (!this.#isLost) this.hearing.onTrouble(error);
    this.#isLost = true;
    this.#later(PATIENCE, () => {
      this.#connecting = this.#connect();
    });
  }

  #later(milliseconds: number, work: () => void): void {
    clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(work, milliseconds);
    this.#timer.unref();
  }
}

/** @throws if there is no answer in time. */
async function inTime(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error("Connection terminated: the server does not answer.")),
      HEARTBEAT,
    );
    timer.unref();
  });
  try {
    await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
