import { useLabel } from '../../app/labels';
import { PersonDocument, type RecordKind, type WholePersonFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { TableFiles } from '../../parts/table-files';
import { useRankLabel } from './rank-labels';
import { CorrectRecord, useIsReporting } from './report-record';
import { WithdrawRecord } from './withdraw-record';

interface Line {
  readonly id: string;
  readonly what: string;
  readonly when: string;
  readonly document: string;
}

/** Every list of the record, each line with its day and its document. */
export function RecordLists({ person }: { readonly person: WholePersonFragment }) {
  const t = useText();
  const label = useLabel();
  const rankLabel = useRankLabel();
  const isCorrecting = useIsReporting(person);
  const { shortDay, score } = useFormats();
  const period = ({ from, to }: { readonly from: string; readonly to?: string | null }) =>
    to == null
      ? t('person.since', { day: shortDay(from) })
      : t('person.period', { from: shortDay(from), to: shortDay(to) });
  const until = (on: string, last: string) =>
    t('person.validPeriod', { on: shortDay(on), until: shortDay(last) });
  const lists: readonly (readonly [kind: RecordKind, title: string, lines: readonly Line[] | null])[] = [
    [
      'APPOINTMENT',
      t('person.appointments'),
      person.appointments?.map(({ id, position, during, document }) => ({
        id,
        what: position?.title ?? '–',
        when: period(during),
        document,
      })) ?? null,
    ],
    [
      'RANK',
      t('person.ranks'),
      person.rankHistory?.map(({ id, rank, during, document }) => ({
        id,
        what: rankLabel(rank),
        when: period(during),
        document,
      })) ?? null,
    ],
    [
      'EDUCATION',
      t('person.education'),
      person.education?.map(({ id, level, field, institution, graduatedOn, status, document }) => ({
        id,
        what: [level, field, institution, label('DiplomaStatus', status)].filter(Boolean).join(' · '),
        when: graduatedOn == null ? '–' : shortDay(graduatedOn),
        document,
      })) ?? null,
    ],
    [
      'APPRAISAL',
      t('person.appraisals'),
      person.appraisals?.map(({ id, year, predicate, document }) => ({
        id,
        what: label('PerformancePredicate', predicate),
        when: String(year),
        document,
      })) ?? null,
    ],
    [
      'COMPETENCY_ASSESSMENT',
      t('person.assessments'),
      person.assessments?.map(({ id, competency, level, assessedOn, validUntil, document }) => ({
        id,
        what: t('person.level', { competency: competency.label, level }),
        when: until(assessedOn, validUntil),
        document,
      })) ?? null,
    ],
    [
      'POTENTIAL_ASSESSMENT',
      t('person.potentials'),
      person.potential?.map(({ id, score: given, assessedOn, validUntil, document }) => ({
        id,
        what: score(given),
        when: until(assessedOn, validUntil),
        document,
      })) ?? null,
    ],
    [
      'FEEDBACK',
      t('person.feedbacks'),
      person.feedback?.map(({ id, predicate, raters, concludedOn, document }) => ({
        id,
        what: t('person.byRaters', { predicate: label('PerformancePredicate', predicate), raters }),
        when: shortDay(concludedOn),
        document,
      })) ?? null,
    ],
    [
      'TRAINING',
      t('person.trainings'),
      person.trainings?.map(({ id, title, completedOn, hours, document }) => ({
        id,
        what: hours == null ? title : t('person.hours', { title, hours }),
        when: shortDay(completedOn),
        document,
      })) ?? null,
    ],
    [
      'AWARD',
      t('person.awards'),
      person.awards?.map(({ id, title, awardedOn, document }) => ({
        id,
        what: title,
        when: shortDay(awardedOn),
        document,
      })) ?? null,
    ],
    [
      'ATTESTATION',
      t('person.attestations'),
      person.attestations?.map(({ id, list, attestedOn, attestedBy, document }) => ({
        id,
        what: t('person.attested', { list: label('AttestedListName', list), name: attestedBy }),
        when: shortDay(attestedOn),
        document,
      })) ?? null,
    ],
    [
      'SANCTION',
      t('person.sanctions'),
      person.sanctions?.map(({ id, severity, during, document }) => ({
        id,
        what: label('SanctionSeverity', severity),
        when: period(during),
        document,
      })) ?? null,
    ],
  ];
  const rows = lists.flatMap(([, list, lines]) => (lines ?? []).map((line) => ({ list, ...line })));
  // Nothing of a record that is not open is a list.
  if (lists.every(([, , lines]) => lines === null)) return null;
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { id: 'list', head: t('person.listWord'), file: ({ list }) => list },
    { id: 'what', head: t('person.record'), file: ({ what }) => what },
    { id: 'when', head: t('person.when'), file: ({ when }) => when },
    { id: 'document', head: t('acts.document'), file: ({ document }) => document },
  ];
  return (
    <section>
      <h2>{t('person.record')}</h2>
      <TableFiles
        name={t('person.recordFile')}
        columns={columns}
        rows={async () => rows}
        question={{ document: PersonDocument, variables: { person: person.id } }}
      />
      {lists.map(([kind, title, lines]) =>
        lines === null ? null : (
          <details key={title}>
            <summary>{t('person.list', { title, count: lines.length })}</summary>
            {lines.length > 0 && (
              <table className="points" aria-label={title}>
                <tbody>
                  {lines.map(({ id, what, when, document }) => (
                    <tr key={id}>
                      <th scope="row">{what}</th>
                      <td>{when}</td>
                      <td className="quiet">{document}</td>
                      {isCorrecting && kind !== 'ATTESTATION' && (
                        <td className="number">
                          <CorrectRecord person={person} kind={kind} record={id} what={`${what}, ${when}`} />
                          <WithdrawRecord person={person} kind={kind} record={id} what={`${what}, ${when}`} />
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
          </details>
        ),
      )}
    </section>
  );
}
