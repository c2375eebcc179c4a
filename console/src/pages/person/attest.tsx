import { useQuery } from 'urql';
import { useChoices } from '../../app/labels';
import { today } from '../../data/days';
import {
  AttestationEffectsDocument,
  type AttestedListName,
  AttestListsDocument,
  type WholePersonFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { FormDialog, isTicked, type Written } from '../../parts/form-dialog';
import { Refused } from '../../parts/states';

/** A named officer states that lists are complete: then what they do not hold is known not to be. */
export function Attest({ person: { id, name } }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const lists = useChoices('AttestedListName');
  const listsIn = (ticked: Written) =>
    lists.filter(({ value }) => isTicked(ticked[value])).map(({ value }) => value as AttestedListName);
  return (
    <ActButton label={t('person.attest')} isStrong>
      {(close) => (
        <FormDialog
          name={`attest ${id}`}
          title={t('person.attestOf', { name })}
          act={t('person.attest')}
          document={AttestListsDocument}
          fields={[
            ...lists.map(({ value, label }, at) => ({
              name: value,
              label,
              kind: 'check' as const,
              // What is refused of the lists is said at the first of them.
              ...(at === 0 ? { path: 'lists' } : {}),
            })),
            { name: 'attestedBy', label: t('person.attestedBy') },
            {
              name: 'attestedOn',
              label: t('person.attestedOn'),
              kind: 'date',
              max: today(),
              initial: today(),
            },
            { name: 'document', label: t('acts.document') },
          ]}
          variables={({ attestedBy = '', attestedOn = '', document = '', ...ticked }, idempotencyKey) => ({
            input: {
              attestedBy,
              attestedOn,
              document,
              employeeIds: [id],
              lists: listsIn(ticked),
              idempotencyKey,
            },
          })}
          onClose={close}
          onDone={close}
        >
          {(ticked) => (
            <>
              <p className="quiet">{t('person.attestHint')}</p>
              <Effects person={id} lists={listsIn(ticked)} />
            </>
          )}
        </FormDialog>
      )}
    </ActButton>
  );
}

/** What the ticked lists would settle, before anybody states them. */
function Effects({ person, lists }: { readonly person: string; readonly lists: AttestedListName[] }) {
  const t = useText();
  const [{ data, error }] = useQuery({
    query: AttestationEffectsDocument,
    variables: { input: { employeeIds: [person], lists } },
    pause: lists.length === 0,
  });
  const [effect] = data?.attestationEffects ?? [];
  if (lists.length === 0) return null;
  if (error !== undefined) return <Refused error={error} />;
  return (
    <p className="note calm" role="status">
      {effect === undefined
        ? t('states.working')
        : t('person.wouldSettle', {
            settled: effect.settledRankings,
            open: effect.openRankings,
            before: effect.boxesBefore.join(', ') || '–',
            after: effect.boxesAfter.join(', ') || '–',
          })}
    </p>
  );
}
