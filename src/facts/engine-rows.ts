import type { Facts } from "../eligibility";
import type { FACTS } from ".";
import type { Column } from "./columns";
import type { LookUp } from "./fact-page";

/** Pages whose facts the engine reads. */
type Paged = Extract<(typeof FACTS)[number], { readonly engine: object }>;

/** The lists of a record that pages name; the others are read by statements of their own. */
export type PagedList = Paged["engine"]["list"];

/** A value of a column as the engine reads it: a date as a number of days. */
type Read<Of> =
  Of extends Column<infer Value, boolean, infer Type>
    ? Type extends "date"
      ? number | Extract<Value, null>
      : Value
    : never;

/** A value that is looked up by a column that may be null may be null. */
type LookedUp<Value, By> = By extends Column<infer Id> ? Value | Extract<Id, null> : never;

type Only<Page extends Paged, Name> = Page["engine"] extends { readonly only: infer Values }
  ? Name extends keyof Values
    ? Values[Name] extends readonly (infer Value)[]
      ? Value
      : NonNullable<unknown>
    : unknown
  : unknown;

type EngineRow<Page extends Paged> = {
  readonly [As in keyof Page["engine"]["select"]]: Page["engine"]["select"][As] extends LookUp<
    infer By,
    infer Value
  >
    ? LookedUp<Value, Page["columns"][By & keyof Page["columns"]]>
    : Read<Page["columns"][Page["engine"]["select"][As] & keyof Page["columns"]]> &
        Only<Page, Page["engine"]["select"][As]>;
};

/**
 * What the engine declares of the rows of a list, apart from what all rows have; the rank of a post's band,
 * the role band of which its own is a variant, and until when an adjustment is read, are no columns.
 */
type Declared<List extends PagedList> = Required<
  Omit<Facts[List][number], "id" | "recordedAt" | "bandRank" | "variantOf" | "readUntil">
>;

/** Kinds whose page gives the engine other rows than it declares. */
type Misread = {
  [Kind in Paged["kind"]]: Extract<Paged, { readonly kind: Kind }> extends infer Page extends Paged
    ? [EngineRow<Page>, Declared<Page["engine"]["list"]>] extends [
        Declared<Page["engine"]["list"]>,
        EngineRow<Page>,
      ]
      ? never
      : Kind
    : never;
}[Paged["kind"]];

type Holds<Claim extends true> = Claim;

/**
 * Compiles only while pages give the engine the rows that it declares (src/eligibility/facts.ts); an error
 * names the kind.
 */
export type PagesAreTheEngines = Holds<[Misread] extends [never] ? true : Misread>;
