import { type ReactNode, useState } from 'react';

/** A button that opens the window of an act. */
export function ActButton({
  label,
  of,
  isStrong = false,
  children,
}: {
  readonly label: string;
  /** What it is about, where buttons of the same name stand in many rows. */
  readonly of?: string;
  readonly isStrong?: boolean;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button ${of === undefined ? '' : 'plain'} ${isStrong ? 'strong' : ''}`}
        aria-label={of === undefined ? undefined : `${label}: ${of}`}
        onClick={() => open(true)}
      >
        {label}
      </button>
      {isOpen && children(() => open(false))}
    </>
  );
}
