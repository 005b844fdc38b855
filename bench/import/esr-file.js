// A full file of ESR for the measurement: every person holds a post of the table and some competences, and has
// records that are not read.
const SUBJECTS = [
  "Fire Safety - 2 Years",
  "Moving and Handling - Level 1 - 2 Years",
  "Safeguarding Adults - Level 2 - 3 Years",
];

const TABLE = {
  kind: "ESR_GO",
  columns: { roleBand: { from: "Position Title", values: { "Peer Support Worker": "PSW" } } },
};

/** A record with values in some columns, counted from 1. */
const row = (type, columns, values) =>
  [type, ...Array.from({ length: columns }, (_, at) => values[at + 1] ?? "")].join("~");

/** @param day up to which it has read, YYYYMMDD. @param fte of everybody. */
function fullFile(people, day, fte) {
  const records = Array.from({ length: people }, (_, each) => {
    const id = String(1_000_000 + each);
    return [
      row("PRA", 40, {
        1: id,
        2: "20200101",
        3: "47121231",
        4: `E${id}`,
        6: `Example ${each}`,
        7: "Ann",
        33: "EMP",
      }),
      row("ASA", 50, {
        1: id,
        2: id,
        3: "20240108",
        4: "47121231",
        7: `E${id}`,
        8: "ACTIVE_ASSIGN",
        20: "Permanent",
        25: fte,
        29: "1|Peer Support Worker|1|",
        30: "NHS|XR03|Review Body Band 3",
      }),
      ...SUBJECTS.map((name, at) =>
        row("CMA", 26, {
          1: id,
          2: `${id}${at}`,
          3: "PERSONAL",
          4: "ACHIEVED",
          5: `NHS|CSTF|${name}|`,
          6: "20250302",
          7: "20270302",
        }),
      ),
      row("ABA", 20, { 1: id, 2: "Sickness" }),
    ];
  }).flat();
  const header = `HDR~GO_277_GDW_GOF_${day}_00000001.DAT~${day} 012345~277~00000000 000000~${day} 000000~01`;
  return [header, ...records, `TRL~${records.length}`, ""].join("\n");
}

/** Lines of a person that are recorded. */
const LINES = 2 + SUBJECTS.length;

module.exports = { fullFile, TABLE, LINES };
