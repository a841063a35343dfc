// What must not outlive the tests: processes in groups of their own, folders full of copies.

const pending = new Set();

/**
 * Registers work that has to be done however the tests end: normally by calling the function that
 * is returned, else on Ctrl-C or another signal. It is done once.
 */
export function cleanup(work) {
  const once = async () => {
    if (pending.delete(once)) await work();
  };
  pending.add(once);
  return once;
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
for (const [signal, number] of Object.entries(SIGNALS))
  process.once(signal, async () => {
    // The last thing made is the first to go; one that fails must not keep the others.
    for (const once of [...pending].reverse())
      await once().catch((error) => console.error(error.message));
    process.exit(128 + number);
  });
