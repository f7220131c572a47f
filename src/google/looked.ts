/**
 * What a person has looked at in an overview, in their own properties: nobody else can read it, and it stands
 * in no file. At most 9 kB.
 */
const keyOf = (spreadsheet: string): string => `looked:${spreadsheet}`;

export function keptLooked(spreadsheet: string): string | null {
  return PropertiesService.getUserProperties().getProperty(keyOf(spreadsheet));
}

export function keepLooked(spreadsheet: string, looked: string): void {
  PropertiesService.getUserProperties().setProperty(keyOf(spreadsheet), looked);
}
