/**
 * Puts a text on the clipboard; false where the browser lets neither way. A page in a frame of another origin is
 * seldom given the newer one; the older is all that a press of a button needs.
 */
export async function copied(text: string): Promise<boolean> {
  if (copiedByMark(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function copiedByMark(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
