import { vocabulary } from "../vocabulary";

export const RouteChangeKind = vocabulary(
  "RouteChangeKind",
  "How a requirement differs between two versions of a route.",
  {
    RAISED: "It asks for more.",
    LOWERED: "It asks for less.",
    CHANGED: "It asks for something else, or in another way.",
    REWORDED: "It asks for the same in other words.",
    ADDED: "Only the local, or later, version asks for it.",
    DROPPED: "Only the national, or earlier, version asks for it.",
  },
);
export type RouteChangeKind = keyof typeof RouteChangeKind;
