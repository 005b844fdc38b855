import { en, type Messages } from "./en";

/** Welsh. It begins with the navigation; every other text is in English until somebody has translated it. */
export const cy: Messages = {
  ...en,
  language: "Cymraeg",
  skip: "Neidio i'r prif gynnwys",
  menu: "Dewislen",
  nav: {
    areas: {
      me: "Fy llwybr",
      judging: "Tystiolaeth i’w hasesu",
      team: "Fy nhîm",
      lead: "Arweinydd profiad bywyd",
      workforce: "Gweithlu",
      curriculum: "Rhaglenni",
      reference: "Data cyfeirio",
      map: "Map gyrfaoedd",
    },
    signIn: "Mewngofnodi",
    signOut: "Allgofnodi",
  },
};
