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
import { ChoiceField, TextField } from '../../parts/fields';
import { FormDialog } from '../../parts/form-dialog';
import { Sign } from '../../parts/sign';
import { Refused } from '../../parts/states';

type WrittenResult = {
  readonly passed: '' | 'PASSED' | 'FAILED';
  readonly score: string;
  readonly note: string;
};
const NONE: WrittenResult = { passed: '', score: '', note: '' };

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
  const of = (id: string) => ({ ...NONE, ...written[id] });
  // Of whom nothing is chosen nothing is recorded.
  const told = people.filter(({ employee }) => of(employee.id).passed !== '');
  if (people.length === 0) return <Refused error={error} />;
  const placeOf = (id: string) => told.findIndex(({ employee }) => employee.id === id);
  const outcomes = [
    { value: 'PASSED', label: t('stages.passed') },
    { value: 'FAILED', label: t('stages.failed') },
  ];
  const submit = async () => {
    const result = await record({
      input: {
        fillingId: filling.id,
        expectedVersion: filling.version,
        stage,
        results: told.map(({ employee: { id } }) => ({
          employeeId: id,
          hasPassed: of(id).passed === 'PASSED',
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
        {people.map(({ employee: { id, name } }) => (
          <div key={id} className="filters">
            <ChoiceField
              label={t('stages.resultOf', { name })}
              value={of(id).passed}
              none={t('stages.notYet')}
              choices={outcomes}
              isRequired={of(id).score !== '' || of(id).note.trim() !== ''}
              onChange={(passed) =>
                write({ ...written, [id]: { ...of(id), passed: passed as WrittenResult['passed'] } })
              }
            />
            <TextField
              type="number"
              min={0}
              max={100}
              step={0.01}
              label={t('stages.scoreOf', { name })}
              value={of(id).score}
              path={`results.${placeOf(id)}.score`}
              onChange={(score) => write({ ...written, [id]: { ...of(id), score } })}
            />
            <TextField
              label={t('stages.noteOf', { name })}
              value={of(id).note}
              path={`results.${placeOf(id)}.note`}
              onChange={(note) => write({ ...written, [id]: { ...of(id), note } })}
            />
          </div>
        ))}
      </RefusedFields>
      <Refused error={error} />
      <button type="submit" className="button" disabled={fetching || told.length === 0}>
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
