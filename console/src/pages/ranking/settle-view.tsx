import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { useDraft } from '../../data/draft';
import { useLongQuery } from '../../data/long-query';
import type { Question } from '../../data/pages';
import { SettlingDocument, type SettlingQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { type Column, DataTable } from '../../parts/data-table';
import { CheckField } from '../../parts/fields';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useFillingRequests } from '../filling/undelivered-groups';
import { useAskedRanking } from './asked-ranking';
import { RequestRecordsDialog } from './request-records';

type SettledPost = NonNullable<SettlingQuery['position']>;
type Settled = NonNullable<SettledPost['ranking']>;
type Stable = NonNullable<Settled['stability']>['candidates'][number];
type Missing = NonNullable<Settled['settlement']>['records'][number];

/** States of a filling in which records are still asked for. */
const OPEN = ['OPEN'];
const MOST_SHOWN = 8;

/** Which records would settle the shortlist, from whom, and how firm the order is. */
export function SettleView() {
  const t = useText();
  const { asked, size } = useAskedRanking();
  const long = useLongQuery(SettlingDocument, { ...asked, size });
  return (
    <section>
      <h2>{t('settle.title', { size })}</h2>
      <Loaded {...long}>
        {({ position }) =>
          position?.ranking == null ? null : (
            <div className="details">
              <Settlement post={position} ranking={position.ranking} size={size} />
              <Stability
                ranking={position.ranking}
                question={{ document: SettlingDocument, variables: { ...asked, size } }}
              />
              <Groups ranking={position.ranking} />
            </div>
          )
        }
      </Loaded>
    </section>
  );
}

function Settlement({
  post,
  ranking: { settlement },
  size,
}: {
  readonly post: SettledPost;
  readonly ranking: Settled;
  readonly size: number;
}) {
  const t = useText();
  const isFilling = usePermission('succession:fill');
  const [kept, keep] = useDraft<readonly string[]>(`settle ${post.id} ${size}`, []);
  const left = new Set(kept);
  const leave = (keys: Iterable<string>) => keep([...keys]);
  if (settlement == null) return <p className="note warn">{t('settle.withheld')}</p>;
  const { records, isExact } = settlement;
  if (records.length === 0) return <p className="note calm">{t('settle.settled', { size })}</p>;
  const filling = (post.fillings ?? []).find(({ status }) => OPEN.includes(status));
  const chosen = records.filter((record) => !left.has(keyOf(record)));
  const turn = (record: Missing) => {
    const key = keyOf(record);
    leave(left.has(key) ? kept.filter((one) => one !== key) : [...kept, key]);
  };
  return (
    <section>
      <h3>{t('settle.records', { count: records.length })}</h3>
      <p className="quiet">{t(isExact ? 'settle.exact' : 'settle.notExact')}</p>
      <div className="acts">
        <button type="button" className="button plain" onClick={() => leave([])}>
          {t('settle.all')}
        </button>
        <button type="button" className="button plain" onClick={() => leave(records.map(keyOf))}>
          {t('settle.none')}
        </button>
      </div>
      <ul className="plain-list people-list">
        {records.map((record) => (
          <SettlingRecord
            key={keyOf(record)}
            record={record}
            isChosen={!left.has(keyOf(record))}
            turn={() => turn(record)}
          />
        ))}
      </ul>
      {isFilling && filling === undefined && <p className="note calm">{t('settle.needsFilling')}</p>}
      {isFilling && filling !== undefined && <AskForThem filling={filling} records={chosen} />}
    </section>
  );
}

function SettlingRecord({
  record: { employee, label: named, detail, owedBy },
  isChosen,
  turn,
}: {
  readonly record: Missing;
  readonly isChosen: boolean;
  readonly turn: () => void;
}) {
  const t = useText();
  const label = useLabel();
  return (
    <li>
      <CheckField label={`${employee?.name ?? '–'} · ${named}`} isChecked={isChosen} onChange={turn} />
      <small>{t('ranking.owed', { detail, owner: label('RecordOwner', owedBy) })}</small>
    </li>
  );
}

function AskForThem({
  filling,
  records,
}: {
  readonly filling: NonNullable<SettledPost['fillings']>[number];
  readonly records: readonly Missing[];
}) {
  const t = useText();
  const requests = useFillingRequests(filling.id);
  const asked = new Set(
    requests.rows
      .filter(({ status }) => status !== 'DELIVERED')
      .map(({ employee, kind }) => `${employee.id} ${kind}`),
  );
  const left = records.filter((record) => !asked.has(keyOf(record)));
  const done = records.length - left.length;
  if (!requests.isWhole) return null;
  return (
    <div className="acts">
      {done > 0 && <p className="note calm">{t('settle.asked', { count: done })}</p>}
      {left.length > 0 && (
        <ActButton label={t('settle.request', { count: left.length })} isStrong>
          {(close) => (
            <RequestRecordsDialog
              filling={filling}
              records={left.flatMap(({ employee, kind }) =>
                employee == null ? [] : [{ employeeId: employee.id, kind }],
              )}
              onClose={close}
            />
          )}
        </ActButton>
      )}
      <Link to="/fillings/$filling" params={{ filling: filling.id }}>
        {t('settle.toFilling')}
      </Link>
    </div>
  );
}

function keyOf({ employee, kind }: Missing): string {
  return `${employee?.id} ${kind}`;
}

function Stability({
  ranking: { stability, isTieGroupSplit },
  question,
}: {
  readonly ranking: Settled;
  readonly question: Question;
}) {
  const t = useText();
  const { share, count } = useFormats();
  if (stability == null) return null;
  const nameOf = ({ candidate }: Stable) => candidate.employee?.name ?? t('ranking.withheld');
  const places = ({ bestPlace, worstPlace }: Stable) =>
    t('interval.places', { best: count(bestPlace), worst: count(worstPlace) });
  const columns: readonly Column<Stable>[] = [
    { id: 'name', head: t('columns.name'), cell: nameOf, file: nameOf },
    {
      id: 'first',
      head: t('settle.firstShare'),
      isNumber: true,
      cell: ({ firstShare }) => share(firstShare),
      file: ({ firstShare }) => firstShare,
    },
    { id: 'places', head: t('settle.places'), isNumber: true, cell: places, file: places },
  ];
  const names = (people: (typeof stability.tieGroups)[number]) =>
    people.map(({ employee }) => employee?.name ?? t('ranking.withheld')).join(', ');
  return (
    <section>
      <h3>{t('settle.stability')}</h3>
      <p>{stability.said}</p>
      <TableFiles
        name={t('settle.stabilityFile')}
        columns={columns}
        rows={async () => stability.candidates}
        question={question}
      />
      <DataTable
        caption={t('settle.stability')}
        columns={columns}
        rows={stability.candidates.slice(0, MOST_SHOWN)}
        keyOf={({ candidate }) => candidate.cacheKey}
      />
      {stability.tieGroups.map((people) => (
        <p key={people.map(({ cacheKey }) => cacheKey).join(' ')} className="quiet">
          {t('settle.tied', { names: names(people) })}
        </p>
      ))}
      {isTieGroupSplit === true && <p className="note warn">{t('settle.split')}</p>}
    </section>
  );
}

function Groups({ ranking: { decisiveGroups } }: { readonly ranking: Settled }) {
  const t = useText();
  const label = useLabel();
  if (decisiveGroups.length === 0) return null;
  return (
    <section>
      <h3>{t('settle.groups')}</h3>
      <ul className="plain-list">
        {decisiveGroups.map(({ owedBy, unit, people, records }) => (
          <li key={`${owedBy} ${unit?.id}`}>
            {t('settle.group', { owner: label('RecordOwner', owedBy), unit: unit?.name ?? '–', people })}
            {records.slice(0, 5).map(({ kind, employee, wouldChange }) => (
              <small key={`${employee?.id} ${kind} ${wouldChange}`}>
                {employee?.name}: {label('MissingKind', kind)} · {wouldChange}
              </small>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
