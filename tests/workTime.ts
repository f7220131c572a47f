/** Milliseconds of the processor's time that work takes, however busy the machine is with other things. */
export function workTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
