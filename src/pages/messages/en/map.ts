/** The career map. */
export const map = {
  title: "Career map",
  lead: "The roles of peer support, and the ways between them. Choose a role to see every way from it and to it.",
  drawing: "Career map, drawn",
  scroll:
    "The drawing is wide: you can move it from side to side. The lists on this page say the same in words.",
  choose: "What the drawing shows",
  draw: {
    main: "Ways up, sideways, out and in",
    back: "Ways back",
    all: "All ways",
  },
  shared:
    "Ways out to other professions, and in from them, share a line below each band. It parts next to the professions. Staying in a role has no line.",
  roleDrawn: (role: string) => `The drawing has every way from ${role} and to it.`,
  key: "What the lines mean",
  illustrative:
    "No national body has agreed one career path. Each way says how well founded it is. “An example” means that nobody has published it: your employer can set its own rule.",
  list: "All roles and ways, by pay band",
  from: (role: string) => `Ways on from ${role}`,
  to: (role: string) => `Ways to ${role}`,
  noWayTo: "No way to this role is on the map yet.",
  stay: "You can stay in this role and deepen it. Staying is a path too.",
  all: "Back to the whole map",
  what: "What the role is",
  alsoCalled: "Employers also call it",
  inScope: "What the role is for",
  outOfScope: "What the role is not for",
  mayRefuse: "If you are asked to do one of these, you may say no.",
};
