const radius = 45;
const around = 2 * Math.PI * radius;

/** How much of the step's time is left, drawn; the words beside it say the same. */
export function Ring({ part, quiet }: { part: number; quiet: boolean }) {
  return (
    <svg class={quiet ? 'ring quiet' : 'ring'} viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class="track" cx="50" cy="50" r={radius} />
      {part > 0 ? (
        <circle
          class="part"
          cx="50"
          cy="50"
          r={radius}
          stroke-dasharray={around}
          stroke-dashoffset={around * (1 - Math.min(1, part))}
          transform="rotate(-90 50 50)"
        />
      ) : null}
    </svg>
  );
}
