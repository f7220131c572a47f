/** A link out of the panel; the title alone where there is nowhere to go. */
export function Link({ to, title }: { to: string; title: string }) {
  if (!to) return <span>{title}</span>;
  return (
    <a href={to} target="_blank" rel="noopener">
      {title}
    </a>
  );
}
