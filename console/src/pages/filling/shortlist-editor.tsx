import { useState } from 'react';
import { type CombinedError, useClient, useMutation, useQuery } from 'urql';
import { useDraft } from '../../data/draft';
import { everyPage } from '../../data/pages';
import {
  CloseShortlistDocument,
  FillingCandidatesDocument,
  OpenCandidatePagesDocument,
  type WholeFillingFragment,
} from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { RefusedFields } from '../../parts/field-refusal';
import { TextField } from '../../parts/fields';
import { Loaded, Refused } from '../../parts/states';
import { CandidateChoice } from './candidate-choice';
import { ExclusionReasons } from './exclusion-reasons';
import { groupsOf, type UndeliveredGroup, useFillingRequests } from './undelivered-groups';
import { type Candidate, NOTHING, type WrittenShortlist } from './written-shortlist';

const USUAL_SIZE = 3;

/** Chooses who is on the shortlist, and says why whoever might still have come onto it is passed over. */
export function ShortlistEditor({ filling }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const size = Math.max(USUAL_SIZE, filling.rule.leastCandidates);
  const [result, ask] = useQuery({
    query: FillingCandidatesDocument,
    variables: { filling: filling.id, size },
  });
  return (
    <section>
      <h2>{t('shortlist.make')}</h2>
      <p className="quiet">{t('shortlist.makeLead', { least: filling.rule.leastCandidates })}</p>
      <Loaded result={result} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ node }) =>
          node?.__typename === 'Filling' && node.ranking != null ? (
            <Editor
              filling={filling}
              candidates={node.ranking.candidates.nodes}
              of={node.ranking.candidates.totalCount}
              open={node.openCandidates?.totalCount ?? 0}
              size={size}
            />
          ) : (
            <p className="note warn">{t('settle.withheld')}</p>
          )
        }
      </Loaded>
    </section>
  );
}

function Editor({
  filling,
  candidates,
  of,
  open,
  size,
}: {
  readonly filling: WholeFillingFragment;
  readonly candidates: readonly Candidate[];
  readonly of: number;
  readonly open: number;
  readonly size: number;
}) {
  const t = useText();
  const client = useClient();
  const [written, write, forget] = useDraft<WrittenShortlist>(`shortlist ${filling.id}`, NOTHING);
  const [{ fetching }, close] = useMutation(CloseShortlistDocument);
  const [error, setError] = useState<CombinedError | Error | null>(null);
  const requests = useFillingRequests(filling.id);
  const groups = groupsOf(requests.rows);

  const submit = async () => {
    setError(null);
    try {
      const excluded = open === 0 ? [] : await openBeside(written.chosen, groups);
      const input = {
        fillingId: filling.id,
        expectedVersion: filling.version,
        entries: written.chosen.map((employeeId) => ({
          employeeId,
          reason: written.reasons[employeeId]?.trim() || null,
        })),
        excluded:
          excluded.length === 0
            ? []
            : [{ employeeIds: excluded, reason: written.excludedBecause, givenBy: written.givenBy }],
        groupReasons: groups
          .filter(({ key }) => (written.groupReasons[key] ?? '') !== '')
          .map(({ key, kind, owedBy }) => ({
            kind,
            owedBy,
            reason: written.groupReasons[key] ?? '',
            givenBy: written.givenBy,
          })),
        fewerBecause: written.fewerBecause.trim() || null,
      };
      const result = await close({ input });
      if (result.error !== undefined) setError(result.error);
      else forget();
    } catch (reason) {
      setError(reason as Error);
    }
  };

  /** Everybody who might still come onto the list, but those chosen and those for whom a group has a reason. */
  const openBeside = async (
    chosen: readonly string[],
    asked: readonly UndeliveredGroup[],
  ): Promise<string[]> => {
    const grouped = new Set(asked.flatMap(({ people }) => people));
    const found = await everyPage(
      client,
      OpenCandidatePagesDocument,
      { filling: filling.id, size },
      ({ node }) => (node?.__typename === 'Filling' ? node.openCandidates : null),
    );
    return found.map(({ id }) => id).filter((id) => !chosen.includes(id) && !grouped.has(id));
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <RefusedFields error={error}>
        <CandidateChoice
          candidates={candidates}
          of={of}
          written={written}
          write={write}
          question={{ document: FillingCandidatesDocument, variables: { filling: filling.id, size } }}
        />
        {of > candidates.length && (
          <p className="quiet">{t('shortlist.first', { shown: candidates.length, all: of })}</p>
        )}
        {open > 0 && <p className="note warn">{t('shortlist.open', { count: open })}</p>}
        <ExclusionReasons open={open} groups={groups} written={written} write={write} />
        {written.chosen.length < filling.rule.leastCandidates && (
          <TextField
            label={t('shortlist.fewerField', { least: filling.rule.leastCandidates })}
            value={written.fewerBecause}
            isLong
            path="fewerBecause"
            onChange={(fewerBecause) => write({ ...written, fewerBecause })}
          />
        )}
      </RefusedFields>
      <Refused error={error} />
      <button
        type="submit"
        className="button strong"
        disabled={fetching || !requests.isWhole || written.chosen.length === 0}
      >
        {fetching ? t('states.working') : t('shortlist.close', { count: written.chosen.length })}
      </button>
    </form>
  );
}
