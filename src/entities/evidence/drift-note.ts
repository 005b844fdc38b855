import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";

@ObjectType("DriftNote", {
  implements: Node,
  description:
    "Your note that you were asked for something that your role is not for. Only you can read it, and delete it.",
})
export class DriftNote {
  id: string;
  workerId: string;
  kindId: string | null;
  roleBandId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The line of your role's scope that it was about; null if it has a kind.",
  })
  scopeLine: string | null;

  @Field(() => CivilDate, { description: "The day on which you were asked." })
  askedOn: string;
}
