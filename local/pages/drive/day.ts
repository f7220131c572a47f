/** When something was changed, in words: "i dag 14:05", "3 okt.", "12 maj 2025". */
export function changedIn(
  time: string,
  locale: 'sv' | 'en',
  today: (clock: string) => string,
  now: Date = new Date(),
): string {
  const changed = new Date(time);
  const language = locale === 'sv' ? 'sv-SE' : 'en-GB';
  const day = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(changed);
  if (changed.toDateString() === now.toDateString())
    return today(day({ hour: '2-digit', minute: '2-digit' }));
  const thisYear = changed.getFullYear() === now.getFullYear();
  return day({ day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) });
}
