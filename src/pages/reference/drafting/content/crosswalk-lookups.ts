import type { Choice } from "../../../frame/fields";
import type { Visit } from "../../../frame/visit";
import {
  CrosswalkChoicesDocument,
  CrosswalkEndsDocument,
  type CrosswalkEndsQuery,
  CrosswalkToDraftDocument,
} from "../../../operations/generated/graphql";
import { orNull } from "../../../shared/or-null";
import { editionNamed, endsNamed } from "./crosswalk";
import { type InForce, type Lookups, labelIn, text, type Values } from "./part-kind";

type Ask = Visit["ask"];

/** What a crosswalk can refer to: the editions before it joins two, then what these two have. */
export async function crosswalkLookups(ask: Ask, content: Values): Promise<Lookups> {
  const { from, to, fromEdition, toEdition } = content;
  if (text(from) === "" || text(to) === "") return beginnings(ask);
  const ends = await orNull(ask(CrosswalkEndsDocument, { from: text(from), to: text(to) }));
  const [source, target] = [editionOf(ends?.from, fromEdition), editionOf(ends?.to, toEdition)];
  return {
    fromCompetences: competencesOf(source),
    fromLevels: levelsOf(source),
    toCompetences: competencesOf(target),
    toLevels: levelsOf(target),
  };
}

async function beginnings(ask: Ask): Promise<Lookups> {
  const { frameworks, crosswalks } = await ask(CrosswalkChoicesDocument);
  const editions = frameworks.flatMap(({ code, versions }) =>
    versions.map(({ edition, version, title, status }) => ({
      value: editionNamed(code, status === "PUBLISHED" ? null : edition),
      label: `${title}, ${version} (${code})`,
    })),
  );
  const joined = (crosswalks?.nodes ?? []).map(({ content }): Choice => {
    const from = labelIn(editions, editionNamed(content.from, content.fromEdition));
    const to = labelIn(editions, editionNamed(content.to, content.toEdition));
    return { value: endsNamed(content), label: `${from} → ${to}` };
  });
  return { editions, crosswalks: joined };
}

type Edition = NonNullable<CrosswalkEndsQuery["from"]>["versions"][number] | undefined;

const editionOf = (framework: CrosswalkEndsQuery["from"] | undefined, number: unknown): Edition =>
  framework?.versions.find(({ edition, status }) =>
    typeof number === "number" ? edition === number : status === "PUBLISHED",
  );

const competencesOf = (edition: Edition): readonly Choice[] =>
  (edition?.domains ?? []).flatMap(({ competences }) =>
    competences.map(({ code, title }) => ({ value: code, label: `${code} ${title}` })),
  );

const levelsOf = (edition: Edition): readonly Choice[] =>
  (edition?.levels ?? []).map(({ code, title }) => ({ value: code, label: title }));

/** The crosswalk in force between the editions that a content joins. */
export async function crosswalkInForce(
  ask: Ask,
  { from, fromEdition, to, toEdition }: Values,
): Promise<InForce | null> {
  const by = (framework: string, edition: unknown) =>
    typeof edition === "number" ? { edition: { framework, edition } } : { framework };
  const ends = { from: by(text(from), fromEdition), to: by(text(to), toEdition) };
  return (await orNull(ask(CrosswalkToDraftDocument, ends)))?.crosswalks?.nodes[0] ?? null;
}

/** A list that says nothing is left out: a level map within one scale is refused. */
export const withoutEmptyMap = ({ levelMap, ...rest }: Values): Values => ({
  ...rest,
  levelMap: Array.isArray(levelMap) && levelMap.length > 0 ? levelMap : null,
});
