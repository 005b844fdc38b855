import { Field, InputType } from "type-graphql";
import { CompetenceBy, DomainBy, FrameworkVersionBy } from "../framework/by";

@InputType({
  description:
    'The competences that an assessor is appointed to judge: either every competence, or all that are listed here. For example {everyCompetence: true}, or {domains: [{code: {code: "3"}}]}.',
})
export class AppointmentCoverInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Every competence of every framework, including those that are published later. Leave out the other fields then.",
  })
  everyCompetence: boolean;

  @Field(() => [FrameworkVersionBy], {
    defaultValue: [],
    description: "Framework editions: all the competences of each, at most 20.",
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
