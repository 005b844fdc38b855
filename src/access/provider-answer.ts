/**
 * The longest time that the provider may take for one answer, in milliseconds, and its greatest length, in
 * bytes.
 */
const PATIENCE = 5_000;
const LONGEST = 1_000_000;

/** The provider answered, with another status than 200. */
export class ProviderRefused extends Error {
  constructor(
    url: string,
    readonly status: number,
  ) {
    super(`${url} answered ${status}.`);
  }
}

/**
 * Asks the provider for a JSON document, within a time and a length. Redirects are not followed: the
 * configuration or the discovery document decides where the keys are.
 * @throws Error with what was wrong with the answer.
 */
export async function askProvider(
  url: string,
  {
    signal = AbortSignal.timeout(PATIENCE),
    ...request
  }: Pick<RequestInit, "method" | "headers" | "body" | "signal"> = {},
): Promise<unknown> {
  const answer = await fetch(url, { ...request, signal, redirect: "error" });
  if (answer.status !== 200) {
    await answer.body?.cancel();
    throw new ProviderRefused(url, answer.status);
  }
  return JSON.parse(await textWithin(answer, url)) as unknown;
}

async function textWithin({ body }: Response, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > LONGEST) throw new Error(`${url} answered more than ${LONGEST} bytes.`);
    chunks.push(chunk);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
}
