import { parseArgs } from "node:util";
import { OrganisationKind } from "../../entities/vocabulary";
import type { NamedOrganisation } from "../../services/shared/by";
import { type MoveCommand, moveIn } from "./move-arguments";
import { UsageError } from "./usage-error";

/** Kinds as they are typed: nhs-trust. */
const KINDS = new Map(
  Object.values(OrganisationKind).map((kind) => [kind.toLowerCase().replaceAll("_", "-"), kind]),
);
/** The national body is the configuration's to say. */
const CAN_BE_ADDED = [...KINDS.keys()].filter((kind) => kind !== "national-body").join("|");

export const ORGANISATION_USAGE = `npm run organisation -- list [--kind <kind>] [--text <text>]
npm run organisation -- add <CODE> --kind ${CAN_BE_ADDED} --name <name> [--ods <code>] [--parent <CODE>] [--host <CODE>]
npm run organisation -- change <CODE> [--name <name>] [--kind <kind>] [--ods <code>|none] [--parent <CODE>|none] [--host <CODE>|none] [--reopen]
npm run organisation -- close <CODE> [--on <YYYY-MM-DD>]
npm run organisation -- move <CODE> --to <https://…> [--from <https://…>]
npm run organisation -- move <CODE> --cancel
  <CODE>     capital letters, digits, hyphens and underscores, such as NORTHMOOR: access tokens name it, and it is never changed
  --ods      its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits, such as RX4
  --parent   the organisation that it is part of
  --host     the organisation within which it works without being part of it
  --on       the first day on which nobody signs in for it; today, where it is left out. Its records stay
  --reopen   takes a closing back
  --to       the address of the service that has its records from now on; TO_DATABASE_URL is that of its database
  --from     the address of the service that has them now, which the other one shows for organisations that it does not know
  --cancel   lets it be written here again, if a move was interrupted and the other database has nothing of it
DATABASE_URL (or DATABASE_DIRECT_URL) is that of the owner of the database: docs/operations.md, Organisations.
Ends with status 0 where it is done or was so already, 1 where it is refused or fails, 2 where the command is not understood.`;

interface Particulars {
  readonly odsCode?: string | null;
  readonly parent?: NamedOrganisation | null;
  readonly host?: NamedOrganisation | null;
}

/** What was asked for, as the use cases take it. */
export type OrganisationCommand =
  | { readonly command: "list"; readonly kind?: OrganisationKind; readonly text?: string }
  | ({
      readonly command: "add";
      readonly code: string;
      readonly kind: OrganisationKind;
      readonly name: string;
    } & Particulars)
  | ({
      readonly command: "change";
      readonly code: string;
      readonly kind?: OrganisationKind;
      readonly name?: string;
      readonly reopen?: boolean;
    } & Particulars)
  | { readonly command: "close"; readonly code: string; readonly closedOn: string | null }
  | MoveCommand;

/** Which options each command takes. */
const TAKES: Readonly<Record<OrganisationCommand["command"], readonly string[]>> = {
  list: ["kind", "text"],
  add: ["kind", "name", "ods", "parent", "host"],
  change: ["kind", "name", "ods", "parent", "host", "reopen"],
  close: ["on"],
  move: ["to", "from", "cancel"],
};

/** @throws UsageError */
export function parseArguments(args: readonly string[]): OrganisationCommand | "HELP" {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return "HELP";
  const [command = "", code, ...more] = positionals;
  if (!isCommand(command))
    throw new UsageError(`There is no command "${command}". There are add, list, change, close and move.`);
  const wrong = Object.keys(values).find((option) => !TAKES[command].includes(option));
  if (wrong !== undefined) throw new UsageError(`${command} takes no --${wrong}.`);
  const kind = values.kind === undefined ? undefined : kindIn(values.kind);
  if (command === "list") {
    if (code !== undefined) throw new UsageError(`list takes no code. To look for one: --text ${code}`);
    return { command, kind, text: values.text };
  }
  if (code === undefined) throw new UsageError(`${command} needs the organisation's code.`);
  if (more.length > 0)
    throw new UsageError(
      `"${more.join(" ")}" is too much: ${command} takes one code. Put a name of several words in quotation marks.`,
    );
  if (command === "move") return moveIn(code, values);
  if (command === "close")
    return { command, code, closedOn: values.on === undefined ? null : dayIn(values.on) };
  const particulars: Particulars = {
    odsCode: noneOr(values.ods, (ods) => ods),
    parent: noneOr(values.parent, (parent) => ({ code: parent })),
    host: noneOr(values.host, (host) => ({ code: host })),
  };
  const { name } = values;
  if (command === "add") {
    if (kind === undefined) throw new UsageError(`add needs --kind: ${CAN_BE_ADDED}.`);
    if (name === undefined) throw new UsageError('add needs --name, such as --name "Northmoor NHS Trust".');
    return { command, code, kind, name, ...particulars };
  }
  if (Object.keys(values).length === 0) throw new UsageError("change needs something to change.");
  return { command, code, kind, name, reopen: values.reopen, ...particulars };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kind: text,
        name: text,
        ods: text,
        parent: text,
        host: text,
        text,
        on: text,
        to: text,
        from: text,
        cancel: { type: "boolean" },
        reopen: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

const isCommand = (text: string): text is OrganisationCommand["command"] => Object.hasOwn(TAKES, text);

function kindIn(text: string): OrganisationKind {
  const kind = KINDS.get(text.toLowerCase().replaceAll("_", "-"));
  if (kind) return kind;
  throw new UsageError(`There is no kind "${text}". There are ${[...KINDS.keys()].join(", ")}.`);
}

function dayIn(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new UsageError(`--on is "${text}"; it is a day of the calendar, such as 2027-03-31.`);
}

const noneOr = <T>(text: string | undefined, read: (text: string) => T): T | null | undefined =>
  text === undefined ? undefined : text.toLowerCase() === "none" ? null : read(text);

/** The argument that a refusal is about, before what it says. */
export function flagOf([field]: readonly string[]): string {
  const flags: Readonly<Record<string, string>> = {
    name: "--name",
    kind: "--kind",
    odsCode: "--ods",
    parent: "--parent",
    host: "--host",
    closedOn: "--on",
  };
  const flag = flags[field ?? ""];
  return flag === undefined ? "" : `${flag}: `;
}
