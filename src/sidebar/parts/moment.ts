const two = (value: number) => String(value).padStart(2, '0');

/** A moment as YYYY-MM-DDTHH:MM on the person's own clock, from a Date or from a time as the script wrote it. */
export function localMoment(at: Date | string): string {
  const date = new Date(at);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
