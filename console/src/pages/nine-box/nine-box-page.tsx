import { useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useOfficeChoices, usePermission } from '../../app/session-context';
import { today } from '../../data/days';
import { NineBoxMapDocument, type NineBoxMapQuery, PolicyChoicesDocument } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { CheckField, ChoiceField } from '../../parts/fields';
import { LateField } from '../../parts/late-field';
import { PageHead } from '../../parts/page-head';
import { Failure, Skeleton } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { BoxPanel } from './box-panel';
import { CalibrationSessions } from './calibration-sessions';
import { VersionPreview } from './version-preview';

export type NineBoxMap = NonNullable<NineBoxMapQuery['nineBox']>;
export type Cell = NineBoxMap['cells'][number];

export const NINE_BOX_ROUTE = '/nine-box';
/** Rows from above to below, each from low to high potential. */
const ROWS = [
  { performance: 'above', boxes: [4, 7, 9] },
  { performance: 'meets', boxes: [2, 5, 8] },
  { performance: 'below', boxes: [1, 3, 6] },
] as const;
const POTENTIALS = ['low', 'medium', 'high'] as const;

/** The map that the address names. */
export function useAskedMap() {
  const search = useSearch({ from: NINE_BOX_ROUTE });
  const navigate = useNavigate({ from: NINE_BOX_ROUTE });
  // Whoever gets rounded figures has no choice: the map is as the service shows it.
  const isReading = usePermission('talent:read');
  return {
    search,
    asked: {
      on: search.on ?? null,
      filter: search.unit === undefined ? null : { unit: { code: search.unit } },
      isCalibrated: search.isCalibrated ?? !isReading,
    },
    change: (part: Partial<typeof search>) =>
      void navigate({ search: (was) => ({ ...was, ...part }), replace: true, resetScroll: false }),
  };
}

/** Where people stand by performance and potential: those who are certain, and those who still could be there. */
export function NineBoxPage() {
  const t = useText();
  const { count, day } = useFormats();
  const { asked, search, change } = useAskedMap();
  const isReading = usePermission('talent:read');
  const [{ data, error }, ask] = useQuery({ query: NineBoxMapDocument, variables: asked });
  const [{ data: known }] = useQuery({ query: PolicyChoicesDocument, variables: {} });
  const policies = (known?.meritPolicies ?? []).map(({ code, version, label }) => ({
    value: `${code}/${version}`,
    label: t('ranking.policyVersion', { label, version }),
  }));
  const map = data?.nineBox;
  const offices = useOfficeChoices();
  const columns: readonly Column<Cell>[] = [
    { id: 'box', head: t('nineBox.boxWord'), file: ({ box }) => box },
    { id: 'label', head: t('nineBox.title'), file: ({ label }) => label },
    { id: 'people', head: t('nineBox.certainWord'), file: ({ people }) => people },
    { id: 'possible', head: t('nineBox.open'), file: ({ possible }) => possible },
  ];
  return (
    <>
      <PageHead
        title={t('nineBox.title')}
        lead={
          map == null
            ? t('states.loading')
            : t('nineBox.lead', {
                certain: map.distribution.certain,
                open: map.distribution.people - map.distribution.certain,
                day: day(map.on),
              })
        }
      />
      <div className="filters">
        <ChoiceField
          label={t('columns.office')}
          value={search.unit ?? ''}
          none={t('filters.anyOffice')}
          choices={offices}
          onChange={(value) => change({ unit: value || undefined })}
        />
        <LateField
          type="date"
          label={t('nineBox.day')}
          value={search.on ?? today()}
          onChange={(value) => change({ on: value === '' || value === today() ? undefined : value })}
        />
        {isReading && (
          <>
            <ChoiceField
              label={t('nineBox.preview')}
              value={search.preview ?? ''}
              none={t('nineBox.noPreview')}
              choices={policies}
              onChange={(value) => change({ preview: value || undefined })}
            />
            <CheckField
              label={t('nineBox.calibrated')}
              isChecked={search.isCalibrated ?? false}
              onChange={(isChecked) => change({ isCalibrated: isChecked || undefined })}
            />
          </>
        )}
      </div>
      {error !== undefined && map == null && (
        <Failure error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {error === undefined && map == null && <Skeleton rows={10} />}
      {map != null && (
        <>
          {map.isRounded && <p className="note calm">{t('nineBox.rounded')}</p>}
          <TableFiles
            name={t('nineBox.file')}
            columns={columns}
            rows={async () => map.cells}
            question={{ document: NineBoxMapDocument, variables: asked }}
          />
          <div className="split">
            <BoxTable map={map} chosen={search.box ?? null} choose={(box) => change({ box })} />
            <BoxPanel map={map} />
          </div>
          <p className="quiet">
            {t('nineBox.openAxes', {
              performance: count(map.distribution.performanceOpen),
              potential: count(map.distribution.potentialOpen),
              expired: count(map.distribution.expired),
            })}
          </p>
        </>
      )}
      {search.preview !== undefined && isReading && (
        <VersionPreview
          version={search.preview}
          name={policies.find(({ value }) => value === search.preview)?.label ?? search.preview}
        />
      )}
      {isReading && <CalibrationSessions />}
    </>
  );
}

function BoxTable({
  map: { cells },
  chosen,
  choose,
}: {
  readonly map: NineBoxMap;
  readonly chosen: number | null;
  readonly choose: (box: number) => void;
}) {
  const t = useText();
  const most = Math.max(1, ...cells.map(({ people, possible }) => people + possible));
  return (
    <table className="boxes" aria-label={t('nineBox.title')}>
      <thead>
        <tr>
          <td className="axis">{t('nineBox.performance')}</td>
          {POTENTIALS.map((potential) => (
            <th key={potential} scope="col">
              {t('nineBox.potential', { level: t(`nineBox.${potential}`) })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ performance, boxes }) => (
          <tr key={performance}>
            <th scope="row">{t(`nineBox.${performance}`)}</th>
            {boxes.map((box) => {
              const cell = cells.find((one) => one.box === box);
              return (
                <td key={box}>
                  {cell !== undefined && (
                    <Box cell={cell} most={most} isChosen={chosen === box} choose={() => choose(box)} />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Box({
  cell: { box, label, people, possible, isInPool },
  most,
  isChosen,
  choose,
}: {
  readonly cell: Cell;
  readonly most: number;
  readonly isChosen: boolean;
  readonly choose: () => void;
}) {
  const t = useText();
  const { count } = useFormats();
  const at = (value: number) => (value / most) * 100;
  return (
    <button
      type="button"
      className="box"
      data-box={box}
      aria-pressed={isChosen}
      onClick={choose}
      title={label}
    >
      <span className="box-head">
        <span>
          <span className="hidden">{t('nineBox.boxWord')} </span>
          {box}
        </span>
        {isInPool && (
          <svg viewBox="0 0 18 18" role="img" aria-label={t('nineBox.pool')} className="star">
            <path d="M9 1.8l2.2 4.6 5 .7-3.6 3.5.9 5L9 13.2l-4.5 2.4.9-5L1.8 7.1l5-.7z" />
          </svg>
        )}
      </span>
      <span className="count">{count(people)}</span>
      <span className="maybe">{t('nineBox.possible', { count: count(people + possible) })}</span>
      <svg className="bar-line-chart" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="track" width="100" height="6" />
        <rect className="possible" width={at(people + possible)} height="6" />
        <rect fill="url(#hatch)" width={at(people + possible)} height="6" />
        <rect className="certain" width={at(people)} height="6" />
      </svg>
    </button>
  );
}
