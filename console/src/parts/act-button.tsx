import { type ReactNode, useState } from 'react';

/** A button that opens the window of an act. */
export function ActButton({
  label,
  isStrong = false,
  children,
}: {
  readonly label: string;
  readonly isStrong?: boolean;
  readonly children: (close: () => void) => ReactNode;
}) {
  const [isOpen, open] = useState(false);
  return (
    <>
      <button type="button" className={isStrong ? 'button strong' : 'button'} onClick={() => open(true)}>
        {label}
      </button>
      {isOpen && children(() => open(false))}
    </>
  );
}
