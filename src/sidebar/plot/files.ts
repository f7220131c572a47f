/** An SVG as an address that a picture can have. */
export const addressOf = (svg: string): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Saves a file among the person's downloads; Google's frame allows it (allow-downloads). */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.target = '_self';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Pixels of a picture at most, as every browser takes: twice as sharp as on the screen where that is no more. */
const mostPixels = 16_000_000;

/** The SVG as PNG; null where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob | null> {
  try {
    const image = new Image();
    image.src = addressOf(svg);
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  }
}
