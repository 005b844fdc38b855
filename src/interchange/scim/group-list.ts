/** A group: the accounts that have a capacity. Its id is the name of the capacity. */
export interface Group {
  readonly id: GroupId;
  readonly displayName: string;
}

/** Every group. Ids and names are fixed: directories find a group by its name and then know it by its id. */
const NAMES = {
  WORKER: "Peerway Workers",
  PEER_SUPERVISOR: "Peerway Peer Supervisors",
  LINE_MANAGER: "Peerway Line Managers",
  ASSESSOR: "Peerway Assessors",
  LIVED_EXPERIENCE_LEAD: "Peerway Lived Experience Leads",
  HR: "Peerway HR",
  PROVIDER: "Peerway Training Providers",
  STEWARD: "Peerway Stewards",
  AUDITOR: "Peerway Auditors",
} as const;

export type GroupId = keyof typeof NAMES;

export const GROUPS: readonly Group[] = Object.entries(NAMES).map(([id, displayName]) => ({
  id: id as GroupId,
  displayName,
}));

export const groupOf = (id: string): Group | undefined => GROUPS.find((group) => group.id === id);
