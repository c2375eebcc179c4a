import { useLabel } from '../../app/labels';
import { useText } from '../../i18n/language';
import { TextField } from '../../parts/fields';
import type { UndeliveredGroup } from './undelivered-groups';
import type { WrittenShortlist } from './written-shortlist';

/** Why people are passed over whose records might still bring them onto the list. */
export function ExclusionReasons({
  open,
  groups,
  written,
  write,
}: {
  readonly open: number;
  readonly groups: readonly UndeliveredGroup[];
  readonly written: WrittenShortlist;
  readonly write: (written: WrittenShortlist) => void;
}) {
  const t = useText();
  const label = useLabel();
  if (open === 0 && groups.length === 0) return null;
  return (
    <fieldset className="reasons">
      <legend>{t('shortlist.reasons')}</legend>
      <TextField
        label={t('shortlist.givenBy')}
        value={written.givenBy}
        isRequired
        maxLength={200}
        path="excluded.0.givenBy"
        onChange={(givenBy) => write({ ...written, givenBy })}
      />
      {open > 0 && (
        <TextField
          label={t('shortlist.excludedBecause')}
          value={written.excludedBecause}
          isLong
          path="excluded.0.reason"
          onChange={(excludedBecause) => write({ ...written, excludedBecause })}
        />
      )}
      {groups.map(({ key, kind, owedBy, people }) => (
        <TextField
          key={key}
          label={t('shortlist.groupReason', {
            kind: label('MissingKind', kind),
            owner: label('RecordOwner', owedBy),
            people: people.length,
          })}
          value={written.groupReasons[key] ?? ''}
          isLong
          onChange={(reason) =>
            write({ ...written, groupReasons: { ...written.groupReasons, [key]: reason } })
          }
        />
      ))}
    </fieldset>
  );
}
