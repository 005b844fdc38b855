import { Field, InputType } from "type-graphql";
import { CompetenceBy, DomainBy, FrameworkVersionBy } from "../framework/by";

@InputType({
  description:
    'What an assessor is appointed to judge: every competence that there is, or all that is named here. For example {everyCompetence: true}, or {domains: [{code: {code: "3"}}]}.',
})
export class AppointmentCoverInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Every competence of every framework, also of those that are published later. Nothing else is named then.",
  })
  everyCompetence: boolean;

  @Field(() => [FrameworkVersionBy], {
    defaultValue: [],
    description: "Editions of frameworks: all the competences of each, at most 20.",
  })
  frameworkVersions: FrameworkVersionBy[];

  @Field(() => [DomainBy], {
    defaultValue: [],
    description: "Domains: all the competences of each, at most 100.",
  })
  domains: DomainBy[];

  @Field(() => [CompetenceBy], { defaultValue: [], description: "Single competences, at most 250." })
  competences: CompetenceBy[];
}
