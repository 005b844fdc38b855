const WIDTH = 30;

interface Out {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A bar on a terminal; where nobody looks on, nothing of it is written. Lines said meanwhile stand above it.
 */
export function progressBar(out: Out = process.stderr, lines: Out = process.stdout) {
  const clear = () => {
    if (out.isTTY) out.write("\r\u001b[K");
  };
  let shown = "";
  return {
    show(done: number, of: number): void {
      if (!out.isTTY) return;
      const share = of === 0 ? 1 : done / of;
      const full = Math.round(share * WIDTH);
      shown = `[${"#".repeat(full)}${".".repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`;
      clear();
      out.write(shown);
    },
    say(line: string): void {
      clear();
      lines.write(`${line}\n`);
      if (out.isTTY) out.write(shown);
    },
    end: clear,
  };
}
