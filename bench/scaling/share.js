// A part of a core for each process, so that a machine with few cores shows what several processes do when each has processor time of
// its own (Linux, control groups of version 1, as root).
const { mkdirSync, rmdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const GROUPS = "/sys/fs/cgroup/cpu";
/** Microseconds in which a process may use its part. */
const PERIOD = 100_000;

/**
 * Gives each of some processes, with its threads, so much of a core at most.
 * @throws with a plain sentence where control groups cannot be written.
 * @returns takes the limits away, once the processes have ended.
 */
exports.limitTo = function limitTo(share, pids) {
  const groups = [];
  try {
    for (const pid of pids) {
      const group = path.join(GROUPS, `peerway-bench-${pid}`);
      mkdirSync(group);
      groups.push(group);
      writeFileSync(path.join(group, "cpu.cfs_period_us"), String(PERIOD));
      writeFileSync(path.join(group, "cpu.cfs_quota_us"), String(Math.round(share * PERIOD)));
      writeFileSync(path.join(group, "cgroup.procs"), String(pid));
    }
  } catch (error) {
    throw new Error(
      `--share needs control groups of version 1 in ${GROUPS}, and the right to write them: ${error.message}`,
    );
  }
  return () => {
    for (const group of groups) rmdirSync(group);
  };
};

/** @throws with a plain sentence for what is no part of a core. */
exports.parseShare = function parseShare(text) {
  const share = Number(text);
  if (!(share >= 0.01 && share <= 1)) throw new Error(`--share is a part of a core, 0.01 to 1, not ${text}.`);
  return share;
};
