import { z } from "zod";
import { Basis } from "../../entities/vocabulary";

/**
 * What may be handed in as a document of a shape: what has a default may be left out, and nothing of it is
 * written to.
 */
export type Given<Shape extends z.ZodType> = Fixed<z.input<Shape>>;
type Fixed<T> = T extends readonly (infer Entry)[]
  ? readonly Fixed<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Fixed<T[Key]> }
    : T;

/** The fields that documents share, each with the limits that keep a slip from being stored. */
export const line = z.string().trim().min(1).max(300);
export const text = z.string().trim().min(1).max(4000);
export const remark = text.nullable().default(null);
/** Codes are written into addresses and quoted in letters: no spaces, nothing that has to be escaped. */
export const code = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/,
    "a code: letters, digits, dots, hyphens and underscores, at most 60",
  );
export const basis = z.enum(Object.values(Basis));
/** What may be left out, or given as null, and then is what it would be anyway. */
export const orElse = <Shape extends z.ZodType>(shape: Shape, otherwise: z.infer<Shape>) =>
  shape.nullish().transform((value) => value ?? otherwise);
export const day = z.iso.date();
export const sourceRef = z.string().min(1).max(100).nullable().default(null);
export const sourceRefs = z.array(z.string().min(1).max(100)).max(50).default([]);
/** Hours as the database keeps them: to a tenth, and less than a working life. */
export const hours = z.number().positive().max(10_000).multipleOf(0.1).nullable().default(null);
/** Pounds sterling, to the penny. */
export const pounds = z.number().min(0).max(1_000_000).multipleOf(0.01).nullable().default(null);
