import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { type Question, usePages } from '../../data/pages';
import {
  NineBoxPreviewCountsDocument,
  type NineBoxPreviewCountsQuery,
  NineBoxPreviewDocument,
  type NineBoxPreviewQuery,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { PagedTable } from '../../parts/paged-table';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useAskedMap } from './nine-box-page';

type Move = NonNullable<NonNullable<NineBoxPreviewQuery['nineBox']>['preview']>['moves']['nodes'][number];

/** Who would stand elsewhere under another version; nothing is changed by looking. */
export function VersionPreview({
  version: chosen,
  name,
}: {
  readonly version: string;
  /** Of the policy, with its version. */
  readonly name: string;
}) {
  const t = useText();
  const { asked } = useAskedMap();
  const [code = '', version] = chosen.split('/');
  const variables = { ...asked, policy: { code, version: Number(version) } };
  const pages = usePages(NineBoxPreviewDocument, variables, ({ nineBox }) => nineBox?.preview?.moves);
  const [result, ask] = useQuery({ query: NineBoxPreviewCountsDocument, variables });
  const columns: readonly Column<Move>[] = [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ employee }) => (
        <Link to="/people/$person" params={{ person: employee.id }}>
          {employee.name}
        </Link>
      ),
      file: ({ employee }) => employee.name,
    },
    ...(['before', 'after'] as const).map(
      (side): Column<Move> => ({
        id: side,
        head: t(`nineBox.${side}`),
        cell: (move) => move[side].join(', '),
        file: (move) => move[side].join(', '),
      }),
    ),
  ];
  return (
    <section>
      <h2>{t('nineBox.previewTitle', { version: name })}</h2>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ nineBox }) =>
          nineBox?.preview == null ? (
            result.error === undefined && <p className="note warn">{t('nineBox.previewWithheld')}</p>
          ) : (
            <>
              <Counts
                now={nineBox.distribution.boxes}
                then={nineBox.preview.distribution.boxes}
                question={{ document: NineBoxPreviewCountsDocument, variables }}
              />
              <p>{t('nineBox.moves', { count: pages.total ?? 0 })}</p>
              <PagedTable
                pages={pages}
                name={t('nineBox.movesFile')}
                caption={t('nineBox.previewTitle', { version: name })}
                columns={columns}
                keyOf={({ employee }) => employee.id}
                none={null}
              />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

type Count = NonNullable<NineBoxPreviewCountsQuery['nineBox']>['distribution']['boxes'][number];

/** The boxes beside each other: how many stand in each now, and how many would. */
function Counts({
  now,
  then,
  question,
}: {
  readonly now: readonly Count[];
  readonly then: readonly Count[];
  readonly question: Question;
}) {
  const t = useText();
  const { count } = useFormats();
  const rows = now.map((present) => ({
    present,
    other: then.find(({ box }) => box === present.box) ?? present,
  }));
  type Row = (typeof rows)[number];
  const figure = (id: string, head: string, of: (row: Row) => number): Column<Row> => ({
    id,
    head,
    isNumber: true,
    cell: (row) => count(of(row)),
    file: of,
  });
  const columns: readonly Column<Row>[] = [
    {
      id: 'box',
      head: t('nineBox.boxWord'),
      cell: ({ present }) => count(present.box),
      file: ({ present }) => present.box,
    },
    figure('now', t('nineBox.certainNow'), ({ present }) => present.people),
    figure('then', t('nineBox.certainThen'), ({ other }) => other.people),
    figure('openNow', t('nineBox.possibleNow'), ({ present }) => present.possible),
    figure('openThen', t('nineBox.possibleThen'), ({ other }) => other.possible),
  ];
  return (
    <>
      <TableFiles
        name={t('nineBox.countsFile')}
        columns={columns}
        rows={async () => rows}
        question={question}
      />
      <DataTable
        caption={t('nineBox.counts')}
        columns={columns}
        rows={rows}
        keyOf={({ present }) => String(present.box)}
      />
    </>
  );
}
