/** A request that is refused. */
export class XapiError extends Error {
  /** @param message a sentence for the people who run the sender: no value of the request is in it. */
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** @throws XapiError, always: 400 with what is wrong. */
export function refuseXapi(message: string): never {
  throw new XapiError(400, message);
}
