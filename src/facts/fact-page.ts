import type { Facts } from "../eligibility";
import type { Column } from "./columns";

/** A value that the engine reads from the row that a column refers to. */
export interface LookUp<By extends string = string, Value = unknown> {
  /** Name of the column that refers to it. */
  readonly by: By;
  readonly table: string;
  readonly column: string;
  readonly of: Column<Value>;
}

export const lookUp = <const By extends string, Value>(
  by: By,
  table: string,
  column: string,
  of: Column<Value>,
): LookUp<By, Value> => ({ by, table, column, of });

/** Everything that the layers have to know of one kind of fact; they derive the rest from it. */
export interface FactPage {
  /** Its name in the table `fact`, and in the enum FactKind of the API. */
  readonly kind: string;
  /** Its type in the API, a class of `entities`; null: it is shown with the fact that it is about. */
  readonly type: string | null;
  readonly table: string;
  /** Whether it is about a worker, or said by the organisation of itself. */
  readonly of: "WORKER" | "ORGANISATION" | "FACT";
  /**
   * The field of Worker that lists facts of this kind, or the query that lists the organisation's own; null:
   * no list of its own.
   */
  readonly list: string | null;
  /**
   * By their names in TypeScript. Every table of facts also has the same common columns: see COMMON_COLUMNS.
   */
  readonly columns: Readonly<Record<string, Column>>;
  /** The day from which it counts, or on which it was; lists are in its order. Null: it has none. */
  readonly from: string | null;
  /** The first day on which it no longer counts, if it has such a day of its own. */
  readonly until?: string;
  /**
   * What the engine reads: the list of a record, and of each of its values the column, or where to look it
   * up.
   */
  readonly engine?: {
    readonly list: keyof Facts;
    readonly select: Readonly<Record<string, string | LookUp>>;
    /** Further columns of its rows, which no requirement is about. */
    readonly also?: Readonly<Record<string, string>>;
    /** Only rows that hold one of these values in that column, or any value. */
    readonly only?: Readonly<Record<string, readonly string[] | "NOT_NULL">>;
  };
  /** Whether a worker can let another employer copy it, with what hangs on it. */
  readonly isCopied?: boolean;
  /** The kind of file that imports it; and what makes two facts of one worker the same: SQL about row `t`. */
  readonly imported?: { readonly file: string; readonly key: readonly string[] };
}

/** Names on a page are those of its own columns. */
interface OwnNames<Page extends FactPage> {
  readonly from: (keyof Page["columns"] & string) | null;
  readonly until?: keyof Page["columns"] & string;
  readonly engine?: {
    readonly select: Readonly<Record<string, keyof Page["columns"] | LookUp>>;
    readonly also?: Readonly<Record<string, keyof Page["columns"]>>;
  };
}

/** Declares a kind of fact. */
export const factPage = <const Page extends FactPage>(page: Page & OwnNames<Page>): Page => page;

/** The columns that tables of facts share, by what the facts are about; the database fills in the kind. */
export const COMMON_COLUMNS = {
  WORKER: { organisationId: "uuid", id: "uuid", workerId: "uuid", factKind: "text" },
  ORGANISATION: { organisationId: "uuid", id: "uuid", factKind: "text" },
  FACT: { organisationId: "uuid", id: "uuid", kind: "text" },
} as const satisfies Record<FactPage["of"], Readonly<Record<string, string>>>;
