/** A column of a fact's table. */
export interface Column<Value = unknown, IsRead extends boolean = boolean, Type extends string = string> {
  /** Its type, as PostgreSQL calls it. */
  readonly type: Type;
  readonly nullable: boolean;
  /** Whether lists of facts read it. */
  readonly isRead: IsRead;
  /** The type of its values; there is nothing here. */
  readonly holds?: { readonly value: Value };
}

const column =
  <Value>() =>
  <const Type extends string>(type: Type): Column<Value, true, Type> => ({
    type,
    nullable: false,
    isRead: true,
  });

export const uuid = () => column<string>()("uuid");
export const uuids = () => column<readonly string[]>()("uuid[]");
export const texts = () => column<readonly string[]>()("text[]");
/** A text; with a union of texts, one of those. */
export const text = <Value extends string = string>() => column<Value>()("text");
export const integer = () => column<number>()("integer");
export const boolean = () => column<boolean>()("boolean");
/** A civil day, YYYY-MM-DD. */
export const date = () => column<string>()("date");
export const instant = () => column<Date>()("timestamptz");
export const json = () => column<object>()("jsonb");

/** A column that may be null, and may be left out of what is written. */
export const nullable = <Value, IsRead extends boolean, Type extends string>(
  of: Column<Value, IsRead, Type>,
): Column<Value | null, IsRead, Type> => ({ type: of.type, nullable: true, isRead: of.isRead });

/** A column that is written, and that lists of facts do not read. */
export const unread = <Value, Type extends string>(
  of: Column<Value, boolean, Type>,
): Column<Value, false, Type> => ({ type: of.type, nullable: of.nullable, isRead: false });

const COLUMNS = new Map<string, string>();

/** The column of a name: unit_version_id for unitVersionId. */
export function columnOf(name: string): string {
  const known = COLUMNS.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  COLUMNS.set(name, made);
  return made;
}
