/** What a server has to be: one that takes writes, or one that follows it. */
export type ServerKind = "PRIMARY" | "STANDBY";

/** The servers that an address names, in order, and which of them took the last connection. */
export class Hosts {
  #preferred = 0;

  private constructor(readonly urls: readonly string[]) {}

  /**
   * Reads an address with one host or several, as libpq writes them: postgres://owner@a,b:5433/peerway.
   * Addresses of the same text share what is known of them, so that one lost server is looked for once.
   * @param kind of the server that is looked for.
   */
  static of(url: string, kind: ServerKind = "PRIMARY"): Hosts {
    const key = `${kind} ${url}`;
    const known = KNOWN.get(key);
    if (known) return known;
    const hosts = new Hosts(urlsOf(url));
    KNOWN.set(key, hosts);
    return hosts;
  }

  /** The server that was reached last, then the others in their order. */
  inOrder(): readonly number[] {
    const all = this.urls.map((_, at) => at);
    return [this.#preferred, ...all.filter((at) => at !== this.#preferred)];
  }

  /** Notes which server takes connections now. */
  prefer(at: number): void {
    this.#preferred = at;
  }
}

const KNOWN = new Map<string, Hosts>();

/** Scheme and login, hosts, and the rest of an address. */
const PARTS = /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^/?#]*)([/?].*)?$/;

/** Names that libpq gives to what a server has to be. */
const CHOICES: Readonly<Record<ServerKind, ReadonlySet<string>>> = {
  PRIMARY: new Set(["read-write", "primary"]),
  STANDBY: new Set(["standby"]),
};

/** The address of each server. An address that cannot be read is handed on as it is, for pg to refuse. */
function urlsOf(url: string): string[] {
  const [, login, hosts, rest = ""] = PARTS.exec(url) ?? [];
  if (login === undefined || hosts === undefined) return [url];
  return hosts.split(",").map((host) => `${login}${host}${withoutChoice(rest)}`);
}

/** pg would hand it on as a setting; which server is right is decided here. */
function withoutChoice(rest: string): string {
  const [path = "", query] = rest.split("?");
  const kept = (query ?? "").split("&").filter((each) => each && !each.startsWith("target_session_attrs="));
  return kept.length === 0 ? path : `${path}?${kept.join("&")}`;
}

/**
 * What is wrong with an address of PostgreSQL, or null. The address is not repeated: it may hold a password.
 */
export function faultOfAddress(url: string, kind: ServerKind = "PRIMARY"): string | null {
  const urls = urlsOf(url);
  for (const each of urls) {
    const parsed = URL.canParse(each) ? new URL(each) : null;
    const isPostgres = parsed?.protocol === "postgres:" || parsed?.protocol === "postgresql:";
    const isNamed = parsed?.hostname !== "" || urls.length === 1;
    if (!parsed || !isPostgres || !isNamed || parsed.pathname.length <= 1)
      return "is not a PostgreSQL address; it looks like postgres://owner:password@host:5432/peerway, with several hosts like postgres://owner:password@one:5432,two:5432/peerway.";
  }
  const wanted = /[?&]target_session_attrs=([^&]*)/.exec(url)?.[1];
  if (wanted === undefined || CHOICES[kind].has(wanted)) return null;
  if (kind === "STANDBY")
    return "asks by target_session_attrs for something other than a standby. Readings are sent there, so it has to be standby; left out, it is standby.";
  return "asks by target_session_attrs for a server that may be read-only. Peerway records, so it has to be read-write or primary; left out, it is read-write.";
}
