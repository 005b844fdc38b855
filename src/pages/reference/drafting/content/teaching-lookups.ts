import type { Choice } from "../../../frame/fields";
import type { Visit } from "../../../frame/visit";
import { TeachingChoicesDocument, type TeachingChoicesQuery } from "../../../operations/generated/graphql";
import { type Lookups, listOf, text, type Values } from "./part-kind";
import { unitNamed } from "./unit";

/** What units and programmes can refer to. @param drafted units that a draft writes. */
export async function teachingLookups(ask: Visit["ask"], drafted: readonly Values[] = []): Promise<Lookups> {
  const answer = await ask(TeachingChoicesDocument);
  const own = answer.viewer?.organisation?.code;
  const units = unitsOf(answer, () => true);
  const written = drafted.map(({ curriculum, code, title }) => ({
    value: unitNamed({ curriculum, unit: code }),
    label: `${text(title)} (${text(code)})`,
  }));
  return {
    ...taughtOf(answer),
    units: [...written, ...units.filter(({ value }) => written.every((each) => each.value !== value))],
    ownUnits: unitsOf(answer, (curriculum) => curriculum === own),
    ownProgrammes: (answer.viewer?.organisation?.programmes ?? []).map(({ code, title }) => ({
      value: code,
      label: `${title} (${code})`,
    })),
    curricula: answer.curricula.map(({ code, title }) => ({ value: code, label: title })),
    providers: answer.providers.map(({ code, name }) => ({ value: code, label: name })),
    credentialTypes: answer.credentialTypes.map(({ code, title }) => ({ value: code, label: title })),
  };
}

/** The units that a programme's draft writes. */
export const draftedUnits = (content: Values): readonly Values[] => listOf(content.define);

const unitsOf = (
  { curricula }: Pick<TeachingChoicesQuery, "curricula">,
  isWanted: (curriculum: string) => boolean,
): readonly Choice[] =>
  curricula
    .filter(({ code }) => isWanted(code))
    .flatMap((curriculum) =>
      curriculum.sections.flatMap(({ units }) =>
        units.map(({ code, title }) => ({
          value: unitNamed({ curriculum: curriculum.code, unit: code }),
          label: `${title} (${curriculum.code} ${code})`,
        })),
      ),
    );

/** What an outcome is mapped to. Only what a worker can show is taught: duties of employers and judgement are not. */
function taughtOf({ frameworks, evidenceKinds }: TeachingChoicesQuery): Lookups {
  const editions = frameworks.flatMap(({ code, current }) =>
    current ? [{ framework: code, ...current }] : [],
  );
  const levels = new Map(
    editions.flatMap((edition) => edition.levels).map(({ code, title }) => [code, title]),
  );
  return {
    competences: editions.flatMap(({ framework, domains }) =>
      domains
        .flatMap(({ competences }) => competences)
        .filter(({ kind }) => kind === "CORE" || kind === "OPTIONAL")
        .map(({ code, title }) => ({
          value: [framework, "", code].join("|"),
          label: `${code} ${title} (${framework})`,
        })),
    ),
    levels: [...levels].map(([value, label]) => ({ value, label })),
    evidenceKinds: evidenceKinds.map(({ code, title }) => ({ value: code, label: title })),
  };
}
