import type { CareerMapQuery, RoleFamily } from "../operations/generated/graphql";

export type Role = CareerMapQuery["careerMap"]["roleBands"][number];
export type Step = CareerMapQuery["careerMap"]["steps"][number];

/** The columns of the map, from those who support people directly to the professions outside. */
const COLUMNS: readonly RoleFamily[] = [
  "PEER_SUPPORT",
  "INVOLVEMENT",
  "EDUCATION",
  "RESEARCH",
  "EMPLOYMENT",
  "PEER_LEADERSHIP",
  "STRATEGIC",
  "OUTWARD",
];

/** Measures of the drawing, in units of the SVG's view box. */
export const BOX = { width: 106, height: 76 } as const;
const GAP = { across: 24, down: 44 } as const;
const LABELS = { left: 64, top: 44 } as const;
/** What is left free before the professions outside, for the lines that part there. */
export const EXIT = 56;

/** Where a role is drawn: the upper left corner of its box. */
export interface Place {
  readonly role: Role;
  readonly x: number;
  readonly y: number;
}

export interface Row {
  readonly label: RowLabel;
  readonly top: number;
}

/** Which pay a row stands for. */
export type RowLabel = { readonly band: string } | "VOLUNTEER" | "ABOVE_BANDS";

export interface Column {
  readonly family: RoleFamily;
  readonly left: number;
  readonly width: number;
}

/** Where everything of the map is. */
export interface Places {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, Place>;
}

/** The row of a role, as a key by which rows are sorted: volunteers first, roles above the bands last. */
function rankOf({ payBanding, payBand }: Role): string {
  if (payBanding === "VOLUNTEER") return "0";
  return payBanding === "ABOVE_BANDS" || payBand === null ? "9" : `5${payBand.code}`;
}

const labelOf = ({ payBanding, payBand }: Role): RowLabel =>
  payBanding === "BANDED" && payBand !== null
    ? { band: payBand.code }
    : payBanding === "VOLUNTEER"
      ? "VOLUNTEER"
      : "ABOVE_BANDS";

/** The roles of each pay band, lowest first. */
export function bandsOf(
  roles: readonly Role[],
): { readonly label: RowLabel; readonly roles: readonly Role[] }[] {
  return [...new Set(roles.map(rankOf))].sort().flatMap((rank) => {
    const members = roles.filter((role) => rankOf(role) === rank);
    return members[0] ? [{ label: labelOf(members[0]), roles: members }] : [];
  });
}

/**
 * Puts each role into the cell of its pay band and its family: rows from the highest band down, a column a
 * family. Roles of one cell are side by side, so that no way runs behind a role that it does not lead to.
 */
export function placeRoles(roles: readonly Role[]): Places {
  const bands = bandsOf(roles).reverse();
  const families = COLUMNS.filter((family) => roles.some((role) => role.family === family));
  const cellOf = (members: readonly Role[], family: RoleFamily) =>
    members.filter((role) => role.family === family);
  const columns: Column[] = [];
  let left: number = LABELS.left;
  for (const family of families) {
    const lanes = Math.max(...bands.map(({ roles: members }) => cellOf(members, family).length));
    const width = lanes * (BOX.width + GAP.across);
    if (family === "OUTWARD") left += EXIT;
    columns.push({ family, left, width });
    left += width;
  }
  const rows: Row[] = [];
  const places = new Map<string, Place>();
  let top: number = LABELS.top;
  for (const { label, roles: members } of bands) {
    rows.push({ label, top });
    for (const { family, left: start, width } of columns)
      for (const place of fillCell(cellOf(members, family), { start, width, top }))
        places.set(place.role.code, place);
    top += BOX.height + GAP.down;
  }
  return { width: left, height: top, rows, columns, places };
}

interface Cell {
  readonly start: number;
  readonly width: number;
  readonly top: number;
}

/** Roles of one cell side by side, in the middle of it. */
function fillCell(members: readonly Role[], { start, width, top }: Cell): Place[] {
  const lane = BOX.width + GAP.across;
  const first = start + (width - members.length * lane + GAP.across) / 2;
  return members.map((role, index) => ({ role, x: first + index * lane, y: top + GAP.down / 2 }));
}
