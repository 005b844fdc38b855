import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  CredentialType,
  EndorsementTopic,
  EvidenceKind,
  RequirementRow,
  Setting,
  Source,
  SupervisionKind,
} from "../../entities";
import { routeOfTemplate, type SettingTemplate } from "../../reference/authoring";
import { RouteContent } from "../../schema/authoring/route-content";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import {
  CredentialTypeBy,
  EndorsementTopicBy,
  EvidenceKindBy,
  SettingBy,
  SupervisionKindBy,
} from "../../schema/pathway/list-by";
import type { Context } from "../context";
import { requirementsThat } from "./requirements-that";

interface Entry {
  readonly id: string;
  readonly code: string;
}

/** The entry of a closed list that an input names; null if there is none. */
export function entryBy<T extends Entry>(
  type: string,
  entries: Iterable<T>,
  by: { readonly id?: string | null; readonly code?: string | null },
): T | null {
  const all = [...entries];
  if (requireExactlyOne(by, ["id", "code"], ["by"]) === "code")
    return all.find(({ code }) => code === by.code) ?? null;
  const id = parseIdOfType(type, by.id ?? "", ["by", "id"]);
  return all.find((each) => each.id === id) ?? null;
}

@Resolver()
export class ClosedListQueries {
  @Query(() => CredentialType, {
    nullable: true,
    description: "One type of credential; null if there is none.",
  })
  credentialType(
    @Arg("by", () => CredentialTypeBy, { description: "Its id or its code." }) by: CredentialTypeBy,
    @Ctx() { reference }: Context,
  ): CredentialType | null {
    return entryBy("CredentialType", reference.pathway.credentialTypes.values(), by);
  }

  @Query(() => EvidenceKind, { nullable: true, description: "One kind of evidence; null if there is none." })
  evidenceKind(
    @Arg("by", () => EvidenceKindBy, { description: "Its id or its code." }) by: EvidenceKindBy,
    @Ctx() { reference }: Context,
  ): EvidenceKind | null {
    return entryBy("EvidenceKind", reference.pathway.evidenceKinds, by);
  }

  @Query(() => SupervisionKind, {
    nullable: true,
    description: "One kind of supervision; null if there is none.",
  })
  supervisionKind(
    @Arg("by", () => SupervisionKindBy, { description: "Its id or its code." }) by: SupervisionKindBy,
    @Ctx() { reference }: Context,
  ): SupervisionKind | null {
    return entryBy("SupervisionKind", reference.pathway.supervisionKinds, by);
  }

  @Query(() => Setting, {
    nullable: true,
    description: "One setting in which peer support work is done; null if there is none.",
  })
  setting(
    @Arg("by", () => SettingBy, { description: "Its id or its code." }) by: SettingBy,
    @Ctx() { reference }: Context,
  ): Setting | null {
    return entryBy("Setting", reference.pathway.settings.values(), by);
  }

  @Query(() => [Setting], {
    description:
      "The settings in which peer support work is done: the national ones, then those of your organisation's own.",
  })
  settings(@Ctx() { reference }: Context): readonly Setting[] {
    return [...reference.pathway.settings.values()];
  }

  @Query(() => EndorsementTopic, {
    nullable: true,
    description: "One topic that an endorsement can be about; null if there is none.",
  })
  endorsementTopic(
    @Arg("by", () => EndorsementTopicBy, { description: "Its id or its code." }) by: EndorsementTopicBy,
    @Ctx() { reference }: Context,
  ): EndorsementTopic | null {
    return entryBy("EndorsementTopic", reference.pathway.endorsementTopics, by);
  }
}

@Resolver(() => CredentialType)
export class CredentialTypeFields {
  @FieldResolver(() => CredentialType, {
    nullable: true,
    description:
      "The national type that one of your organisation's own comes under; null for a national one. A credential of the own type counts where the national one is asked for.",
  })
  under(@Root() { underId }: CredentialType, @Ctx() { reference }: Context): CredentialType | null {
    return reference.pathway.credentialTypes.get(underId ?? "") ?? null;
  }

  @FieldResolver(() => [RequirementRow], {
    description: "The requirements in current routes that ask for it, in the order of their routes.",
  })
  requirements(@Root() { id }: CredentialType, @Ctx() { reference }: Context): readonly RequirementRow[] {
    return requirementsThat(reference, ({ credentialTypeId }) => credentialTypeId === id);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: CredentialType, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => EvidenceKind)
export class EvidenceKindFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: EvidenceKind, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => SupervisionKind)
export class SupervisionKindFields {
  @FieldResolver(() => SupervisionKind, {
    nullable: true,
    description:
      "The national kind that one of your organisation's own comes under; null for a national one. A session of the own kind counts where the national one is asked for.",
  })
  under(@Root() { underId }: SupervisionKind, @Ctx() { reference }: Context): SupervisionKind | null {
    return reference.pathway.supervisionKinds.find(({ id }) => id === underId) ?? null;
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: SupervisionKind, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => EndorsementTopic)
export class EndorsementTopicFields {
  @FieldResolver(() => EndorsementTopic, {
    nullable: true,
    description:
      "The national topic that one of your organisation's own comes under; null for a national one. An endorsement of the own topic counts where the national one is asked for.",
  })
  under(@Root() { underId }: EndorsementTopic, @Ctx() { reference }: Context): EndorsementTopic | null {
    return reference.pathway.endorsementTopics.find(({ id }) => id === underId) ?? null;
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: EndorsementTopic, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => Setting)
export class SettingFields {
  @FieldResolver(() => Setting, {
    nullable: true,
    description:
      "The national setting that one of your organisation's own comes under; null if there is none.",
  })
  under(@Root() { underId }: Setting, @Ctx() { reference }: Context): Setting | null {
    return reference.pathway.settings.get(underId ?? "") ?? null;
  }

  @FieldResolver(() => RouteContent, {
    nullable: true,
    description:
      "A template of a route for this setting: the national route with what the setting adds. Change it as you need and pass it to saveRouteDraft; null if there is no template. It is illustrative.",
  })
  routeTemplate(@Root() { template }: Setting, @Ctx() { reference }: Context): RouteContent | null {
    return template && routeOfTemplate(reference, template as SettingTemplate);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: Setting, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}
