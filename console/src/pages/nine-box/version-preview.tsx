import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NineBoxPreviewDocument, type NineBoxPreviewQuery } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { Loaded } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';
import { useAskedMap } from './nine-box-page';

type Move = NonNullable<NonNullable<NineBoxPreviewQuery['nineBox']>['preview']>['moves']['nodes'][number];

/** Who would stand elsewhere under another version; nothing is changed by looking. */
export function VersionPreview({ version: chosen }: { readonly version: string }) {
  const t = useText();
  const { asked } = useAskedMap();
  const [code = '', version] = chosen.split('/');
  const variables = { ...asked, policy: { code, version: Number(version) } };
  const [result, ask] = useQuery({ query: NineBoxPreviewDocument, variables });
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
      <h2>{t('nineBox.previewTitle', { version: chosen })}</h2>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ nineBox }) => {
          const preview = nineBox?.preview;
          if (preview == null) return <p className="note warn">{t('nineBox.previewWithheld')}</p>;
          const { moves } = preview;
          return (
            <>
              <p>{t('nineBox.moves', { count: moves.totalCount })}</p>
              {moves.totalCount > 0 && (
                <>
                  <TableFiles
                    name={t('nineBox.movesFile')}
                    columns={columns}
                    rows={async () => moves.nodes}
                    question={{ document: NineBoxPreviewDocument, variables }}
                  />
                  <DataTable
                    caption={t('nineBox.previewTitle', { version: chosen })}
                    columns={columns}
                    rows={moves.nodes}
                    keyOf={({ employee }) => employee.id}
                  />
                </>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
