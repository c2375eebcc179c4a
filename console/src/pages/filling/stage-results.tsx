import { useMutation } from 'urql';
import { usePermission } from '../../app/session-context';
import { useDraft } from '../../data/draft';
import {
  RecordStageResultsDocument,
  WeighStagesDocument,
  type WholeFillingFragment,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { ActButton } from '../../parts/act-button';
import { RefusedFields } from '../../parts/field-refusal';
import { CheckField, TextField } from '../../parts/fields';
import { FormDialog } from '../../parts/form-dialog';
import { Sign } from '../../parts/sign';
import { Refused } from '../../parts/states';

type WrittenResult = { readonly hasPassed: boolean; readonly score: string; readonly note: string };
const NONE: WrittenResult = { hasPassed: true, score: '', note: '' };

/** Results of each stage, as recorded; what is not recorded yet is entered here. */
export function StageResults({ filling }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  const { rule, shortlist, status, stageResults } = filling;
  const isFilling = usePermission('succession:fill');
  if (shortlist.length === 0 || rule.stages.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t('stages.title')}</h2>
        {isFilling &&
          status === 'SHORTLISTED' &&
          rule.hasStageWeights &&
          filling.stageWeights.length === 0 && <WeighStages filling={filling} />}
      </div>
      {rule.stages.map((stage) => {
        const results = stageResults.filter((one) => one.stage === stage.code);
        const weight = filling.stageWeights.find((one) => one.stage === stage.code)?.weight;
        return (
          <details key={stage.code} open={results.length === 0 && status === 'SHORTLISTED'}>
            <summary>
              {stage.label}{' '}
              <span className="quiet">
                {t('stages.recorded', { recorded: results.length, all: shortlist.length })}
              </span>
              {weight !== undefined && <span className="tag">{t('stages.weight', { weight })}</span>}
            </summary>
            <Recorded results={results} />
            {isFilling && status === 'SHORTLISTED' && (
              <EnterResults
                filling={filling}
                stage={stage.code}
                known={new Set(results.map(({ employee }) => employee.id))}
              />
            )}
          </details>
        );
      })}
    </section>
  );
}

function Recorded({ results }: { readonly results: WholeFillingFragment['stageResults'] }) {
  const t = useText();
  const { score } = useFormats();
  return (
    <ul className="plain-list">
      {results.map(({ id, employee, hasPassed, score: given, note }) => (
        <li key={id}>
          {employee.name}{' '}
          <Sign kind={hasPassed ? 'pass' : 'fail'}>{t(hasPassed ? 'stages.passed' : 'stages.failed')}</Sign>{' '}
          {given != null && score(given)}
          <small>{note}</small>
        </li>
      ))}
    </ul>
  );
}

function EnterResults({
  filling,
  stage,
  known,
}: {
  readonly filling: WholeFillingFragment;
  readonly stage: string;
  readonly known: ReadonlySet<string>;
}) {
  const t = useText();
  const people = filling.shortlist.filter(({ employee }) => !known.has(employee.id));
  const [written, write, forget] = useDraft<Readonly<Record<string, WrittenResult>>>(
    `stage ${filling.id} ${stage}`,
    {},
  );
  const [{ fetching, error }, record] = useMutation(RecordStageResultsDocument);
  if (people.length === 0) return null;
  const of = (id: string) => ({ ...NONE, ...written[id] });
  const submit = async () => {
    const result = await record({
      input: {
        fillingId: filling.id,
        expectedVersion: filling.version,
        stage,
        results: people.map(({ employee: { id } }) => ({
          employeeId: id,
          hasPassed: of(id).hasPassed,
          score: of(id).score === '' ? null : Number(of(id).score),
          note: of(id).note.trim() || null,
        })),
      },
    });
    if (result.error === undefined) forget();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <RefusedFields error={error}>
        {people.map(({ employee: { id, name } }, at) => (
          <div key={id} className="filters">
            <TextField
              type="number"
              min={0}
              max={100}
              step={0.01}
              label={t('stages.scoreOf', { name })}
              value={of(id).score}
              path={`results.${at}.score`}
              onChange={(score) => write({ ...written, [id]: { ...of(id), score } })}
            />
            <CheckField
              label={t('stages.passedOf', { name })}
              isChecked={of(id).hasPassed}
              onChange={(hasPassed) => write({ ...written, [id]: { ...of(id), hasPassed } })}
            />
            <TextField
              label={t('stages.noteOf', { name })}
              value={of(id).note}
              path={`results.${at}.note`}
              onChange={(note) => write({ ...written, [id]: { ...of(id), note } })}
            />
          </div>
        ))}
      </RefusedFields>
      <Refused error={error} />
      <button type="submit" className="button" disabled={fetching}>
        {t('stages.record')}
      </button>
    </form>
  );
}

function WeighStages({ filling: { id, version, rule } }: { readonly filling: WholeFillingFragment }) {
  const t = useText();
  return (
    <ActButton label={t('stages.weigh')}>
      {(close) => (
        <FormDialog
          name={`weigh ${id}`}
          title={t('stages.weigh')}
          act={t('stages.weigh')}
          document={WeighStagesDocument}
          fields={[
            ...rule.stages.map(({ code, label }, at) => ({
              name: code,
              path: `weights.${at}`,
              label,
              kind: 'number' as const,
              min: 0,
              max: 100,
            })),
            { name: 'document', label: t('acts.document') },
          ]}
          variables={({ document = '', ...weights }) => ({
            input: {
              fillingId: id,
              expectedVersion: version,
              document,
              weights: rule.stages.map(({ code }) => ({ stage: code, weight: Number(weights[code] ?? 0) })),
            },
          })}
          onClose={close}
          onDone={close}
        >
          <p>{t('stages.weighHint')}</p>
        </FormDialog>
      )}
    </ActButton>
  );
}
