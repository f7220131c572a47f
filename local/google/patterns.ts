/** The row for `Service.method`: its own, else the one for `Service.*`, else the one for `*`. */
export function lookUp<Row extends { of: string }>(rows: readonly Row[], name: string): Row | undefined {
  const service = name.slice(0, name.lastIndexOf('.'));
  const byName = (pattern: string) => rows.find((row) => row.of === pattern);
  return byName(name) ?? byName(`${service}.*`) ?? byName('*');
}
