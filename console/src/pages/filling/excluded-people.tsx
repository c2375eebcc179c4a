import { Link } from '@tanstack/react-router';
import { usePermission } from '../../app/session-context';
import { AnswerObjectionDocument, FillingDocument, type WholeFillingFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { type Column, DataTable } from '../../parts/data-table';
import { FormDialog, isTicked } from '../../parts/form-dialog';
import { TableFiles } from '../../parts/table-files';

type Excluded = WholeFillingFragment['excludedCandidates'][number];

/** Over whom the shortlist was closed although their records were missing, why, and what they say to it. */
export function ExcludedPeople({
  filling: { id: filling, excludedCandidates },
}: {
  readonly filling: WholeFillingFragment;
}) {
  const t = useText();
  const { shortDay } = useFormats();
  const isFilling = usePermission('succession:fill');
  if (excludedCandidates.length === 0) return null;
  const rows = excludedCandidates.toSorted(
    (one, other) => Number(other.objection != null) - Number(one.objection != null),
  );
  const columns: readonly Column<Excluded>[] = [
    {
      id: 'name',
      head: t('columns.name'),
      width: 25,
      cell: ({ employee }) => (
        <Link to="/people/$person" params={{ person: employee.id }}>
          {employee.name}
        </Link>
      ),
      file: ({ employee }) => employee.name,
    },
    {
      id: 'reason',
      head: t('acts.reason'),
      width: 40,
      cell: ({ reason, givenBy }) => t('excluded.because', { reason, name: givenBy }),
      file: ({ reason }) => reason,
    },
    { id: 'givenBy', head: t('shortlist.givenBy'), file: ({ givenBy }) => givenBy },
    {
      id: 'objection',
      head: t('exclusions.objection'),
      width: 35,
      cell: ({ id, objection, objectedOn, answer, isUpheld }) => (
        <>
          {objection != null && objectedOn != null && (
            <p className="note warn">{t('excluded.objection', { day: shortDay(objectedOn), objection })}</p>
          )}
          {answer != null && (
            <p className="note calm">
              {t(isUpheld === true ? 'excluded.upheld' : 'excluded.dismissed', { answer })}
            </p>
          )}
          {objection != null && answer == null && isFilling && <AnswerObjection excluded={id} />}
        </>
      ),
      file: ({ objection }) => objection ?? null,
    },
    { id: 'answer', head: t('excluded.answerField'), file: ({ answer }) => answer ?? null },
  ];
  const title = t('excluded.title', { count: excludedCandidates.length });
  return (
    <section>
      <h2>{title}</h2>
      <TableFiles
        name={t('excluded.file')}
        columns={columns}
        rows={async () => rows}
        question={{ document: FillingDocument, variables: { filling } }}
      />
      <DataTable caption={title} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </section>
  );
}

function AnswerObjection({ excluded }: { readonly excluded: string }) {
  const t = useText();
  return (
    <ActButton label={t('excluded.answer')}>
      {(close) => (
        <FormDialog
          name={`answer ${excluded}`}
          title={t('excluded.answer')}
          act={t('excluded.answer')}
          document={AnswerObjectionDocument}
          fields={[
            { name: 'answer', label: t('excluded.answerField'), kind: 'long' },
            { name: 'isUpheld', label: t('excluded.isUpheld'), kind: 'check' },
          ]}
          variables={(written) => ({
            input: {
              excludedCandidateId: excluded,
              answer: written['answer'] ?? '',
              isUpheld: isTicked(written['isUpheld']),
            },
          })}
          onClose={close}
          onDone={close}
        />
      )}
    </ActButton>
  );
}
