import { UsageError } from "./usage-error";

/** To move an organisation to another database, or to give up a move that was interrupted. */
export interface MoveCommand {
  readonly command: "move";
  readonly code: string;
  /** The address of the service that has its records from now on; null: the move is given up. */
  readonly to: string | null;
  /** The address of the service that has them now; null if it was not given. */
  readonly from: string | null;
}

/** @throws UsageError */
export function moveIn(
  code: string,
  values: { readonly to?: string; readonly from?: string; readonly cancel?: boolean },
): MoveCommand {
  const from = values.from === undefined ? null : addressIn("--from", values.from);
  if (values.cancel) {
    if (values.to !== undefined || from !== null) throw new UsageError("move --cancel takes no address.");
    return { command: "move", code, to: null, from: null };
  }
  if (values.to === undefined)
    throw new UsageError("move needs --to: the address of the service that has the records from now on.");
  return { command: "move", code, to: addressIn("--to", values.to), from };
}

function addressIn(option: string, text: string): string {
  if (/^https?:\/\/\S+$/.test(text) && URL.canParse(text) && text.length <= 300) return text;
  throw new UsageError(`${option} is "${text}"; it is an address such as https://north.peerway.example.`);
}
