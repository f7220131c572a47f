/** Milliseconds that a core has worked here: what else the machine does takes none of them. */
export const busy = (): number => process.cpuUsage().user / 1000;
