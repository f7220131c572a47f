/** The sign of a product or kind of file: a sheet of paper, a grid or a folder. */
export function ProductIcon({ product }: { product: 'drive' | 'docs' | 'sheets' }) {
  return (
    <svg class="product-icon" data-kind={product} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[product]}
    </svg>
  );
}

const shapes = {
  drive: (
    <path d="M3 6.5A1.5 1.5 0 0 1 4.5 5h4.9l2 2.2h8.1A1.5 1.5 0 0 1 21 8.7v8.8a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 17.5z" />
  ),
  docs: (
    <>
      <path d="M6 2.5h8.5L19 7v13a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20V4a1.5 1.5 0 0 1 1-1.5z" />
      <path class="line" d="M8 11h8M8 14h8M8 17h5" />
    </>
  ),
  sheets: (
    <>
      <path d="M6 2.5h8.5L19 7v13a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 20V4a1.5 1.5 0 0 1 1-1.5z" />
      <path class="line" d="M8 11.5h8v6H8zM8 14.5h8M12 11.5v6" />
    </>
  ),
};
