import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { useChoices } from '../../app/labels';
import { useDraft } from '../../data/draft';
import { type WholePlanFragment, WritePlanDocument } from '../../graphql/graphql';
import { useText } from '../../i18n/language';
import { RefusedFields } from '../../parts/field-refusal';
import { ChoiceField, TextField } from '../../parts/fields';
import { FindPerson } from '../../parts/find-person';
import { Refused } from '../../parts/states';
import { FromRanking } from './from-ranking';
import { PlanConflict } from './plan-conflict';
import { inputOf, moved, type WrittenNominee, type WrittenPlan, writtenOf } from './written-plan';

/** Names, orders and reasons; kept in the tab until it is saved, and set beside what somebody else saved meanwhile. */
export function PlanEditor({ plan }: { readonly plan: WholePlanFragment }) {
  const t = useText();
  const stored = writtenOf(plan);
  const [written, write, forget, isKept] = useDraft<WrittenPlan>(`plan ${plan.id}`, stored);
  const [{ fetching }, save] = useMutation(WritePlanDocument);
  const [error, setError] = useState<CombinedError | null>(null);
  const isOutdated = isKept && written.version !== plan.version;
  const change = (nominees: readonly WrittenNominee[]) => write({ ...written, nominees });
  const edit = (at: number, part: Partial<WrittenNominee>) =>
    change(written.nominees.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = (person: Pick<WrittenNominee, 'employeeId' | 'name' | 'source'>) => {
    if (written.nominees.some(({ employeeId }) => employeeId === person.employeeId)) return;
    change([...written.nominees, { ...person, reason: '', plannerView: '', plannerNote: '' }]);
  };
  const submit = async () => {
    setError(null);
    const result = await save({ input: inputOf(plan, written) });
    if (result.error === undefined) return forget();
    setError(result.error);
  };
  if (isOutdated)
    return (
      <PlanConflict
        theirs={stored}
        yours={written}
        takeTheirs={forget}
        keepYours={() => {
          setError(null);
          write({ ...written, version: plan.version });
        }}
      />
    );
  return (
    <form
      className="screen-only"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{t('plan.nominees')}</h2>
      <RefusedFields error={error}>
        <ol className="nominees">
          {written.nominees.map((nominee, at) => (
            <NomineeFields
              key={nominee.employeeId}
              nominee={nominee}
              place={at + 1}
              isLast={at === written.nominees.length - 1}
              edit={(part) => edit(at, part)}
              move={(by) => change(moved(written.nominees, at, at + by))}
              remove={() => change(written.nominees.filter((_, index) => index !== at))}
            />
          ))}
        </ol>
        {written.nominees.length === 0 && <p className="quiet">{t('plan.nobodyYet')}</p>}
        <TextField
          label={t('plan.firstEmptyField')}
          hint={t('plan.firstEmptyHint')}
          value={written.firstPlaceEmptyBecause}
          isLong
          path="firstPlaceEmptyBecause"
          onChange={(firstPlaceEmptyBecause) => write({ ...written, firstPlaceEmptyBecause })}
        />
      </RefusedFields>
      <Refused error={error} />
      <div className="acts save">
        <button type="submit" className="button strong" disabled={fetching || !isKept}>
          {fetching ? t('states.working') : t('plan.save')}
        </button>
        {isKept && (
          <button type="button" className="button" onClick={forget}>
            {t('plan.forget')}
          </button>
        )}
        <span className="quiet" role="status">
          {t(isKept ? 'plan.unsaved' : 'plan.saved')}
        </span>
      </div>
      <h2>{t('plan.add')}</h2>
      <FromRanking
        post={plan.position.code}
        named={new Set(written.nominees.map(({ employeeId }) => employeeId))}
        add={add}
      />
      <FindPerson
        label={t('plan.find')}
        onFound={({ id, name }) => add({ employeeId: id, name, source: 'NOMINATION' })}
      />
    </form>
  );
}

function NomineeFields({
  nominee,
  place,
  isLast,
  edit,
  move,
  remove,
}: {
  readonly nominee: WrittenNominee;
  readonly place: number;
  readonly isLast: boolean;
  readonly edit: (part: Partial<WrittenNominee>) => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
}) {
  const t = useText();
  const levels = useChoices('ReadinessLevel');
  const { name } = nominee;
  return (
    <li className="nominee">
      <div className="acts">
        <strong>
          {place}. {name}
        </strong>
        <button
          type="button"
          className="button plain"
          disabled={place === 1}
          onClick={() => move(-1)}
          aria-label={t('plan.up', { name })}
        >
          ↑
        </button>
        <button
          type="button"
          className="button plain"
          disabled={isLast}
          onClick={() => move(1)}
          aria-label={t('plan.down', { name })}
        >
          ↓
        </button>
        <button
          type="button"
          className="button plain"
          onClick={remove}
          aria-label={t('plan.remove', { name })}
        >
          {t('plan.removeWord')}
        </button>
      </div>
      <div className="filters">
        <TextField
          label={t('plan.reasonOf', { name })}
          value={nominee.reason}
          isRequired
          path={`nominees.${place - 1}.reason`}
          onChange={(reason) => edit({ reason })}
        />
        <ChoiceField
          label={t('plan.viewOf', { name })}
          value={nominee.plannerView}
          none={t('plan.noView')}
          choices={levels}
          path={`nominees.${place - 1}.plannerView`}
          onChange={(plannerView) => edit({ plannerView })}
        />
        <TextField
          label={t('plan.noteOf', { name })}
          value={nominee.plannerNote}
          path={`nominees.${place - 1}.plannerNote`}
          onChange={(plannerNote) => edit({ plannerNote })}
        />
      </div>
    </li>
  );
}
