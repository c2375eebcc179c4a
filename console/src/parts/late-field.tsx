import { type ComponentProps, useEffect, useState } from 'react';
import { TextField } from './fields';

/** What somebody types counts once they pause: an address does not follow each letter. */
const PAUSE_MS = 300;

/** A field of filters: keeps what is typed at once, and tells it after a pause. */
export function LateField({ value, onChange, ...rest }: ComponentProps<typeof TextField>) {
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  // The address was changed elsewhere, as by going back.
  if (value !== told) {
    setTold(value);
    setText(value);
  }
  useEffect(() => {
    if (text === told) return;
    const timer = setTimeout(() => {
      setTold(text);
      onChange(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, told, onChange]);
  return <TextField {...rest} value={text} onChange={setText} />;
}
