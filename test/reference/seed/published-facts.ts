import type {
  FrameworkFile,
  ReferenceFiles,
  RequirementEntry,
  RouteEntry,
} from "../../../src/reference/publishing/files";

/** A fact of the files that is said to be PUBLISHED, by a name, and the sources that it cites. */
export interface PublishedFact {
  readonly name: string;
  readonly sourceRefs: readonly (string | null)[];
}

interface Claim {
  readonly basis: string | null;
  readonly sourceRef: string | null;
}

const isPublished = ({ basis }: { readonly basis: string | null }): boolean => basis === "PUBLISHED";
const one = (name: string, { basis, sourceRef }: Claim): PublishedFact[] =>
  isPublished({ basis }) ? [{ name, sourceRefs: [sourceRef] }] : [];

/** Every PUBLISHED of the files in seed/reference that the service reads. */
export function publishedFacts(files: ReferenceFiles): PublishedFact[] {
  return [
    ...files.frameworks.flatMap(ofFramework),
    ...ofTeaching(files),
    ...ofPay(files),
    ...files.roleBands.flatMap(ofRoleBand),
    ...ofLists(files),
    ...files.routes.flatMap(ofRoute),
  ];
}

/** A competence cites its own sources, or else the framework's. */
function ofFramework({ code, sourceRef, domains }: FrameworkFile): PublishedFact[] {
  return domains.flatMap((domain) => [
    ...one(`domain ${code} ${domain.code}`, { basis: domain.titleBasis, sourceRef }),
    ...domain.competences.flatMap((competence) => {
      const { sourceRefs, titleBasis, statements } = competence;
      const isSaid = titleBasis === "PUBLISHED" || statements.some(isPublished);
      const cited = sourceRefs.length > 0 ? sourceRefs : [sourceRef];
      return isSaid ? [{ name: `competence ${code} ${competence.code}`, sourceRefs: cited }] : [];
    }),
  ]);
}

function ofTeaching({ curriculum, programmes }: ReferenceFiles): PublishedFact[] {
  const { code, sections, delivery } = curriculum;
  const own = programmes.providers.flatMap((provider) =>
    (provider.curriculum?.units ?? []).map((unit) => ({ unit, curriculum: provider.code })),
  );
  const national = sections.flatMap(({ units }) => units.map((unit) => ({ unit, curriculum: code })));
  return [
    ...delivery.flatMap((each) => one(`delivery ${code}`, each)),
    ...[...national, ...own].flatMap(({ unit, curriculum: of }) =>
      isPublished({ basis: unit.titleBasis }) || unit.outcomes.some(isPublished)
        ? [{ name: `unit ${of} ${unit.code}`, sourceRefs: unit.sourceRefs }]
        : [],
    ),
    ...programmes.programmes.flatMap((each) => one(`programme ${each.code}`, each)),
  ];
}

const ofPay = ({ payBands }: ReferenceFiles): PublishedFact[] =>
  payBands.bands.flatMap(({ code, years }) =>
    years.flatMap((year) => [
      ...year.points.flatMap((point) => one(`pay ${code} ${year.payYear}`, point)),
      ...one(`steps ${code} ${year.payYear}`, { basis: year.stepBasis, sourceRef: year.stepSourceRef }),
    ]),
  );

function ofRoleBand(role: ReferenceFiles["roleBands"][number]): PublishedFact[] {
  const { code, titleBasis, bandBasis, sourceRefs } = role;
  const lines = (name: string, list: typeof role.inScope) =>
    list.flatMap((line) => one(`${name} ${code}: ${line.text}`, line));
  return [
    ...(isPublished({ basis: titleBasis }) ? [{ name: `title ${code}`, sourceRefs }] : []),
    ...(isPublished({ basis: bandBasis }) ? [{ name: `band ${code}`, sourceRefs }] : []),
    ...lines("title-in-use", role.titlesInUse),
    ...lines("in-scope", role.inScope),
    ...lines("out-of-scope", role.outOfScope),
    ...role.typicalRequirements.flatMap((each) =>
      one(`typical ${code} ${String(each.type)}`, each as unknown as Claim),
    ),
  ];
}

const ofLists = (files: ReferenceFiles): PublishedFact[] => [
  ...files.credentialTypes.flatMap((type) => [
    ...one(`credential-type ${type.code}`, type),
    ...one(`period ${type.code}`, { basis: type.currencyBasis, sourceRef: type.sourceRef }),
  ]),
  ...files.settings.flatMap((setting) => one(`setting ${setting.code}`, setting)),
  ...files.duties.flatMap((duty) => one(`duty ${duty.code}`, duty)),
  ...files.driftKinds.flatMap((kind) => one(`drift-kind ${kind.code}`, kind)),
  ...files.benchmarks.flatMap((figure) => one(`benchmark ${figure.code}`, figure)),
  ...files.supervisionKinds.flatMap((kind) => one(`supervision-kind ${kind.code}`, kind)),
  ...files.endorsementTopics.flatMap((topic) => one(`topic ${topic.subject} ${topic.code}`, topic)),
  ...files.evidenceKinds.kinds.flatMap((kind) => [
    ...one(`evidence-kind ${kind.code}`, kind),
    ...one(`period ${kind.code}`, { basis: kind.currencyBasis, sourceRef: kind.sourceRef }),
  ]),
];

function ofRoute({ code, basis, sourceRefs, from, conditions, requirement }: RouteEntry): PublishedFact[] {
  return [
    ...(isPublished({ basis }) ? [{ name: `route ${code}`, sourceRefs }] : []),
    ...from.filter(isPublished).map(({ roleBand }) => ({ name: `start ${code} ${roleBand}`, sourceRefs })),
    ...conditions.flatMap((each) => one(`condition ${code} ${String(each.code)}`, each as unknown as Claim)),
    ...ofRequirement(code, requirement),
  ];
}

/** A group cites what its parts cite. */
const ofRequirement = (route: string, { children, ...node }: RequirementEntry): PublishedFact[] =>
  children
    ? children.flatMap((child) => ofRequirement(route, child))
    : one(`requirement ${route} ${node.code}`, node);
